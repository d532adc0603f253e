import unittest
from random import Random

from .apportion import largest_remainder


class LargestRemainder(unittest.TestCase):
    def test_ties_go_to_the_earlier(self):
        self.assertEqual(largest_remainder(20_000, [10_000] * 3), [6667, 6667, 6666])
        self.assertEqual(largest_remainder(20_000, [4_004, 27_996]), [2503, 17_497])
        self.assertEqual(largest_remainder(20_000, [27_996, 4_004]), [17_498, 2502])

    def test_the_largest_remainder_is_served_first(self):
        # 10 x 1/7, 2/7, 4/7 = 1.43, 2.86, 5.71
        self.assertEqual(largest_remainder(10, [1, 2, 4]), [1, 3, 6])

    def test_nothing_to_give_to(self):
        self.assertEqual(largest_remainder(10, [0, 0]), [0, 0])
        self.assertEqual(largest_remainder(0, [1, 2]), [0, 0])
        self.assertEqual(largest_remainder(10, []), [])

    def test_parts_add_up_and_are_never_a_whole_unit_off(self):
        rng = Random(1)
        for _ in range(500):
            weights = [rng.randint(0, 10**18) for _ in range(rng.randint(1, 9))] + [1]
            whole = rng.randint(0, sum(weights))
            parts = largest_remainder(whole, weights)
            self.assertEqual(sum(parts), whole)
            for part, weight in zip(parts, weights, strict=True):
                self.assertLess(abs(part * sum(weights) - whole * weight), sum(weights))


if __name__ == "__main__":
    unittest.main()
