"""The random comparison finds differences, and makes them small."""

import unittest
from fractions import Fraction
from random import Random

from . import random_workloads
from .compare import disagreement
from .engine import Oracle
from .shrink import shrink
from .spoil import spoiled


class Comparing(unittest.TestCase):
    def test_any_different_field_is_a_disagreement(self):
        one = {"total": "1", "lines": [{"amount": "1"}]}
        self.assertEqual(disagreement(one, one), [])
        self.assertTrue(disagreement(one, one | {"lines": [{"amount": "2"}]}))
        self.assertTrue(disagreement(one, one | {"more": None}))
        self.assertTrue(disagreement(one, {"problems": []}))
        self.assertTrue(disagreement({"problems": [{"code": "missing", "path": "keys"}]}, one))

    def test_a_failure_is_shrunk_to_what_matters(self):
        scenario = {"keys": [{"keys": 5}, {"keys": 4321, "label": "x"}], "rounding": "up"}
        small = shrink(
            scenario, lambda one: any(group.get("keys", 0) > 2000 for group in one.get("keys", []))
        )
        self.assertEqual(small, {"keys": [{"keys": 2001}]})


class RandomWorkloads(unittest.TestCase):
    def setUp(self):
        rng = Random(7)
        self.oracle = Oracle()
        self.card = self.oracle.add_rate_card(random_workloads.rate_card(rng))
        self.scenarios = [random_workloads.scenario(rng) for _ in range(200)]
        self.spoiled = [spoiled(rng, one) for one in self.scenarios]

    def test_are_accepted(self):
        self.assertEqual(self.card, {"id": random_workloads.RANDOM_CARD})
        for scenario in self.scenarios:
            codes = {one["code"] for one in self.oracle.estimate(scenario).get("problems", [])}
            allowed = {"amount-too-large", "amount-too-precise", "needed-by-card"}
            self.assertLessEqual(codes, allowed)

    def test_reach_every_open_question_and_most_warnings(self):
        questions, warnings = set(), set()
        for scenario in self.scenarios:
            estimate = self.oracle.estimate(scenario)
            for question in (estimate.get("bounds") or {}).get("questions", []):
                questions.add(question["assumption"])
            warnings |= {warning["code"] for warning in estimate.get("warnings", [])}
        self.assertEqual(len(questions), 4)
        self.assertGreaterEqual(len(warnings), 14)

    def test_spoiled_ones_are_mostly_refused(self):
        refused = sum("problems" in self.oracle.estimate(one) for one in self.spoiled)
        self.assertGreater(refused, 100)


class Estimates(unittest.TestCase):
    """What holds for every workload."""

    def test_lines_add_up_and_bounds_hold_the_total(self):
        rng = Random(8)
        oracle = Oracle()
        for _ in range(200):
            estimate = oracle.estimate(random_workloads.scenario(rng, random_workloads.CARDS))
            total = Fraction(estimate["total"])
            amounts = [Fraction(line["amount"]) for line in estimate["lines"]]
            self.assertEqual(sum(amounts), total)
            for line in estimate["lines"]:
                slices = [int(part["quantity"]) for part in line["slices"]]
                self.assertEqual(sum(slices), int(line["quantity"]))
            if estimate["bounds"]:
                self.assertLessEqual(Fraction(estimate["bounds"]["lowest"]["total"]), total)
                self.assertGreaterEqual(Fraction(estimate["bounds"]["highest"]["total"]), total)


if __name__ == "__main__":
    unittest.main()
