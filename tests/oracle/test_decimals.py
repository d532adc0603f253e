import unittest
from fractions import Fraction

from .decimals import LARGEST, TooLarge, cut, half_up, parse, places, show, within_range


class Decimals(unittest.TestCase):
    def test_reads_plain_decimals_only(self):
        self.assertEqual(parse("0.033"), Fraction(33, 1000))
        self.assertEqual(parse("1500"), 1500)
        for text in ("", ".5", "5.", "-1", "+1", "1e3", "0,5", "00.5", "١", " 1", "1\n"):
            with self.subTest(text):
                self.assertIsNone(parse(text))

    def test_shows_canonical_text(self):
        for text in ("0", "0.03", "1500", "0.99225", "1000000000000000000000.0000000000000001"):
            with self.subTest(text):
                self.assertEqual(show(Fraction(text)), text)
        self.assertEqual(show(Fraction("0.50")), "0.5")
        self.assertEqual(show(-Fraction("0.05")), "-0.05")
        self.assertEqual(show(-Fraction(0)), "0")

    def test_refuses_to_show_what_is_no_finite_decimal(self):
        self.assertIsNone(places(Fraction(1, 3)))
        with self.assertRaises(ValueError):
            show(Fraction(1, 3))

    def test_rounds_where_binary_floating_point_fails(self):
        hosting = 35 * 29 * Fraction("0.033")
        self.assertEqual(show(hosting), "33.495")
        self.assertEqual(show(half_up(hosting, 2)), "33.5")
        calls = 126_875 * Fraction("0.08") / 10_000
        self.assertEqual(show(calls), "1.015")
        self.assertEqual(show(half_up(calls, 2)), "1.02")
        self.assertEqual(show(cut(calls, 2)), "1.01")

    def test_knows_its_range(self):
        self.assertEqual(within_range(LARGEST), LARGEST)
        with self.assertRaises(TooLarge):
            within_range(LARGEST + Fraction(1, 10**16))


if __name__ == "__main__":
    unittest.main()
