"""Projections with figures worked out by hand."""

import unittest
from fractions import Fraction
from random import Random

from . import random_requests, random_workloads
from .cohorts import Compounded
from .engine import Oracle

HSM = {"creator": "user", "protection": "HSM", "region": "ap-southeast-1", "calls": 0}
ADVANCED = HSM | {"spec": "EC_P256"}
BASIC = HSM | {"spec": "Aliyun_AES_256"}


def project(groups, start="2026-01", months=1, **more):
    scenario = {"overTime": {"start": start, "months": months}, "keys": groups} | more
    return Oracle().project({"scenario": scenario, "lines": "all"})


def runs(month, group=0):
    line = month["lines"][2 * group]
    return [(run["firstDay"], run["days"], int(run["items"])) for run in line["runs"]]


class KnownAnswers(unittest.TestCase):
    def test_a_hundred_keys_pass_the_tier_with_the_twentieth_version(self):
        # 2026-01-01 and 600 days: 365 in 2026, 235 more from 2027-01-01 on is 2027-08-24.
        group = ADVANCED | {"keys": 100, "versionsAdded": {"everyDays": 30}}
        found = project([group], months=24)
        (event,) = found["events"]
        self.assertEqual((event["date"], event["items"]), ("2027-08-24", "2100"))
        self.assertFalse(event["fromStart"])
        self.assertEqual(runs(found["months"][18])[-1][2], 2000)  # the 19th: 2027-07-25

    def test_yearly_rotation_costs_the_daily_price_times_the_daily_counts(self):
        # Versions on 2027-01-01, 2028-01-01 and 2028-12-31 (2028 has 366 days).
        found = project([BASIC | {"keys": 1, "rotationDays": 365}], months=36)
        counts = 365 * 1 + 365 * 2 + 365 * 3 + 4
        self.assertEqual(Fraction(found["total"]), Fraction("0.033") * counts)


class Days(unittest.TestCase):
    def test_versions_come_after_the_day_of_creation_only(self):
        group = BASIC | {"keys": 2, "created": "2026-01-04", "rotationDays": 7}
        (month,) = project([group])["months"]
        self.assertEqual(runs(month), [(4, 7, 2), (11, 7, 4), (18, 7, 6), (25, 7, 8)])

    def test_a_version_on_the_first_day_comes_on_top(self):
        group = BASIC | {"keys": 1, "lastRotation": "2025-12-02", "rotationDays": 30}
        (month,) = project([group])["months"]
        self.assertEqual(runs(month), [(1, 30, 2), (31, 1, 3)])

    def test_deletion_under_both_readings(self):
        group = ADVANCED | {"keys": 3, "deletion": {"scheduled": "2026-01-31", "windowDays": 7}}
        at_end = project([group], months=2)["months"]
        self.assertEqual(runs(at_end[0]), [(1, 30, 3)])
        self.assertEqual([month["waiting"] for month in at_end], ["3", "0"])
        part = project([group], months=2, assumptions={"partialDay": "any-part"})["months"]
        self.assertEqual(runs(part[0]), [(1, 31, 3)])
        self.assertEqual((part[0]["items"], part[0]["keys"], part[0]["waiting"]), ("3", "0", "0"))

    def test_new_keys_have_one_version_and_count_from_their_own_day(self):
        group = BASIC | {
            "keys": 1, "versionsPerKey": 5, "rotationDays": 20, "keyGrowth": {"perMonth": 2}
        }
        found = project([group], months=2)["months"]
        # The old key: 6 from January 21, 7 from February 10. Two new ones from February 1,
        # with two versions each from February 21.
        self.assertEqual(runs(found[0]), [(1, 20, 5), (21, 11, 6)])
        self.assertEqual(runs(found[1]), [(1, 9, 8), (10, 11, 9), (21, 8, 11)])


class Months(unittest.TestCase):
    def test_growth_is_compounded_in_fixed_decimals(self):
        calls = Compounded(10, Fraction(2))
        self.assertEqual([calls.grow() for _ in range(3)], [10, 10, 11])  # 10.2, 10.404, 10.61208
        group = BASIC | {"keys": 1, "calls": 10_000, "callGrowthPercent": "50"}
        counts = [month["callCount"] for month in project([group], months=3)["months"]]
        self.assertEqual(counts, ["10000", "15000", "22500"])

    def test_the_quota_starts_again(self):
        group = {
            "creator": "service", "region": "ap-southeast-1", "keys": 1, "calls": 20_001
        }
        found = project([group], months=2)
        self.assertEqual([month["calls"] for month in found["months"]], ["0.000003"] * 2)
        self.assertEqual([event["month"] for event in found["events"]], ["2026-01"])

    def test_budgets_are_compared_with_what_is_payable(self):
        # 31 and 28 days of 0.1 with 10 % tax: 3.41 and 3.08.
        group = HSM | {"spec": "RSA_2048", "protection": "SOFTWARE", "keys": 50}
        over_time = {"start": "2026-01", "months": 2}
        for monthly, total, expected in (
            ("3.41", "6.49", []),
            ("3.4099", "6.4899", [("2026-01", "3.41"), ("2026-02", "6.49")]),
        ):
            budgets = {"monthlyBudget": monthly, "totalBudget": total}
            found = project([group], taxPercent="10", overTime=over_time | budgets)
            self.assertEqual(
                [(event["month"], event["amount"]) for event in found["events"]], expected
            )


class RandomProjections(unittest.TestCase):
    def test_reach_every_event_and_are_mostly_accepted(self):
        rng = Random(11)
        oracle = Oracle()
        oracle.add_rate_card(random_workloads.rate_card(rng))
        answers = [oracle.project(random_requests.project(rng)) for _ in range(300)]
        accepted = [answer for answer in answers if "problems" not in answer]
        self.assertGreater(len(accepted), 240)
        kinds = {event["kind"] for answer in accepted for event in answer["events"]}
        self.assertEqual(len(kinds), 4)
        for answer in accepted:
            months = answer["months"]
            total = sum(Fraction(month["total"]) for month in months)
            self.assertEqual(total, Fraction(answer["total"]))
            for month in months:
                for line in month.get("lines", []):
                    slices = [int(part["quantity"]) for part in line["slices"]]
                    self.assertEqual(sum(slices), int(line["quantity"]))


if __name__ == "__main__":
    unittest.main()
