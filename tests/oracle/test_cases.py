"""The oracle agrees with every case file, and the filled ones are current."""

import unittest

from . import cases
from .fill_cases import filled


class CaseFiles(unittest.TestCase):
    def test_estimates(self):
        for path in cases.paths("estimate"):
            with self.subTest(path.name):
                case = cases.load(path)
                self.assertEqual(cases.mismatches(case, cases.run_estimate(case)), [])

    def test_rate_cards(self):
        for path in cases.paths("rate-card"):
            with self.subTest(path.name):
                case = cases.load(path)
                self.assertEqual(cases.mismatches(case, cases.run_rate_card(case)), [])

    def test_requests(self):
        for kind, call in cases.REQUESTS.items():
            for path in cases.paths(kind):
                with self.subTest(f"{kind}/{path.name}"):
                    case = cases.load(path)
                    self.assertEqual(cases.mismatches(case, cases.run_request(case, call)), [])

    def test_filled_expectations_are_current(self):
        for path in cases.paths("estimate"):
            with self.subTest(path.name):
                case = cases.load(path)
                self.assertEqual(filled(case), case)


if __name__ == "__main__":
    unittest.main()
