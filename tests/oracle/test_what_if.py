"""Marginal costs, solutions and sweeps with figures worked out by hand."""

import unittest

from .engine import Oracle

GROUP = {
    "creator": "user", "spec": "EC_P256", "protection": "HSM", "region": "ap-southeast-1",
    "keys": 2000, "calls": 0,
}


def scenario(**changed):
    return {"keys": [GROUP | changed]}


class Marginal(unittest.TestCase):
    def test_at_the_tier(self):
        found = Oracle().marginal({"scenario": scenario()})
        (group,) = found["groups"]
        self.assertEqual(group["oneKey"], "0.99")  # 30 x 0.033: the 2,001st
        self.assertEqual(group["oneVersion"], "1980")
        self.assertEqual(group["tenThousandCalls"], "0.15")
        tier = {"pool": "2000", "below": None, "above": "0", "limit": "2000"}
        self.assertEqual(group["tier"], tier)
        self.assertEqual(found["quota"], {"at": "0", "below": None, "above": "20000"})

    def test_above_the_tier(self):
        (group,) = Oracle().marginal({"scenario": scenario(keys=2003)})["groups"]
        tier = {"pool": "2003", "below": "3", "above": None, "limit": None}
        self.assertEqual(group["tier"], tier)


class Solve(unittest.TestCase):
    def solve(self, quantity, budget, **request):
        asked = {"scenario": scenario(), "quantity": quantity, "group": 0, "budget": budget}
        return Oracle().solve(asked | request)

    def test_keys_beyond_the_tier(self):
        # 2,000 x 2.49 = 4,980, and 0.99 for each more.
        found = self.solve("keys", "5000")
        self.assertEqual((found["value"], found["cost"]), (2020, "4999.8"))
        self.assertEqual((found["next"], found["nextCost"]), (2021, "5000.79"))

    def test_none(self):
        found = self.solve("calls", "4979.99")
        self.assertEqual((found["outcome"], found["value"], found["cost"]), ("none", None, "4980"))

    def test_any(self):
        found = self.solve("versionsPerKey", "1000000000000000000")
        self.assertEqual((found["outcome"], found["value"]), ("any", 1_000_000))

    def test_rotation_interval(self):
        # 30 days of one version: 0.99. Within June, every 7 days adds on 8, 15, 22 and 29:
        # 23 + 16 + 9 + 2 = 50 version-days more; every 8 days, on 9, 17 and 25: 22 + 14 + 6 = 42.
        group = GROUP | {"spec": "Aliyun_AES_256", "keys": 1, "rotationDays": 30}
        over_time = {"start": "2026-06", "months": 1}
        asked = {"overTime": over_time, "keys": [group]}
        found = self.solve("rotationDays", "2.5", scenario=asked)
        self.assertEqual((found["value"], found["cost"]), (8, "2.376"))
        self.assertEqual((found["next"], found["nextCost"]), (7, "2.64"))

    def test_months(self):
        # One software key version: 0.062, 0.056, 0.062 and so on.
        group = GROUP | {"spec": "RSA_2048", "protection": "SOFTWARE", "keys": 1}
        asked = {"overTime": {"start": "2026-01", "months": 1}, "keys": [group]}
        request = {"scenario": asked, "quantity": "months", "budget": "0.118"}
        found = Oracle().solve(request)
        self.assertEqual((found["value"], found["cost"], found["nextCost"]), (2, "0.118", "0.18"))


class Sweep(unittest.TestCase):
    def test_over_the_tier(self):
        asked = {
            "scenario": scenario(), "quantity": "keys", "group": 0,
            "from": 1999, "step": 1, "count": 3,
        }
        found = Oracle().sweep(asked)
        self.assertEqual(found["totals"], ["4977.51", "4980", "4980.99"])
        self.assertEqual(found["breakpoints"], [{"kind": "tier", "at": 2000, "limit": "2000"}])


if __name__ == "__main__":
    unittest.main()
