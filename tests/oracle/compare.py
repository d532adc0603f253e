"""Feeds random workloads to the oracle and to the native core, and compares whole answers.

`python3 -m tests.oracle.compare --count 10000` prints its seed first; `--seed` repeats a run. The
first difference is shrunk and written as a case file, stated by the oracle, to build/oracle/.
"""

import argparse
import json
import secrets
import sys
from pathlib import Path
from random import Random
from typing import Any

from . import random_workloads
from .cases import FILLED
from .engine import Oracle
from .fill_cases import layout
from .match import differences, problem_differences
from .native import ROOT, TOOL, answers
from .shrink import shrink
from .spoil import spoiled

BATCH = 200
SPOILED = 0.15  # part of the scenarios that are made bad


def disagreement(expected: dict[str, Any], actual: dict[str, Any]) -> list[str]:
    if "problems" in expected:
        return problem_differences(expected["problems"], actual.get("problems", []))
    # Both ways: an estimate may not have fields that the other has not.
    return differences(expected, actual) or differences(actual, expected)


class Comparison:
    def __init__(self, tool: Path, card: dict[str, Any]):
        self.tool, self.card, self.oracle = tool, card, Oracle()
        added = self.oracle.add_rate_card(card)
        if "problems" in added:
            raise ValueError(f"the random card is refused: {added}")

    def native(self, scenarios: list[Any]) -> list[dict[str, Any]]:
        texts = [json.dumps(scenario, ensure_ascii=False) for scenario in scenarios]
        return answers(self.tool, [self.card], texts)

    def found_in(self, scenario: Any) -> list[str]:
        return disagreement(self.oracle.estimate(scenario), self.native([scenario])[0])

    def first_failing(self, scenarios: list[Any]) -> Any | None:
        for scenario, actual in zip(scenarios, self.native(scenarios), strict=True):
            if disagreement(self.oracle.estimate(scenario), actual):
                return scenario
        return None

    def as_case(self, scenario: Any, seed: int) -> dict[str, Any]:
        case = {"title": f"Found at random, seed {seed}", "source": FILLED}
        if isinstance(scenario, dict) and scenario.get("rateCard") == self.card["id"]:
            case["cards"] = [self.card]
        result = self.oracle.estimate(scenario)
        outcome = result if "problems" in result else {"expect": result}
        return case | {"scenario": scenario} | outcome


def report(comparison: Comparison, scenario: Any, seed: int) -> None:
    small = shrink(scenario, lambda one: bool(comparison.found_in(one)))
    path = ROOT / f"build/oracle/seed-{seed}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(layout(comparison.as_case(small, seed)) + "\n", encoding="utf-8")
    print(f"The core differs from the oracle; a small case: {path.relative_to(ROOT)}")
    for line in comparison.found_in(small)[:20]:
        print(f"  {line}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="how many workloads")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--tool", type=Path, default=TOOL, help="the program kms_cost_answers")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    rng = Random(options.seed)
    for start in range(0, options.count, BATCH):
        comparison = Comparison(options.tool, random_workloads.rate_card(rng))
        count = min(BATCH, options.count - start)
        scenarios = [random_workloads.scenario(rng) for _ in range(count)]
        scenarios = [spoiled(rng, one) if rng.random() < SPOILED else one for one in scenarios]
        failing = comparison.first_failing(scenarios)
        if failing is not None:
            report(comparison, failing, options.seed)
            return 1
    print(f"{options.count} workloads agree in every line")
    return 0


if __name__ == "__main__":
    sys.exit(main())
