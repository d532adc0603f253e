"""Feeds random workloads to the oracle and to the native core, and compares whole answers.

`python3 -m tests.oracle.compare --kind project --count 10000` prints its seed first; `--seed`
repeats a run, with any number of `--jobs`. The first difference is shrunk and written, with what
the oracle expects, to build/oracle/.
"""

import argparse
import json
import secrets
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from . import random_requests, random_workloads
from .cases import FILLED
from .documents import Refused
from .engine import Oracle
from .fill_cases import layout
from .match import differences, problem_differences
from .native import ROOT, TOOL, answers
from .shrink import shrink
from .spoil import spoiled

BATCH = 200
SPOILED = 0.1  # part of the workloads that are made bad


def disagreement(expected: dict[str, Any], actual: dict[str, Any]) -> list[str]:
    if "problems" in expected:
        return problem_differences(expected["problems"], actual.get("problems", []))
    expected, actual = ordered(expected), ordered(actual)
    # Both ways: an answer may not have fields that the other has not.
    return differences(expected, actual) or differences(actual, expected)


def ordered(answer: dict[str, Any]) -> dict[str, Any]:
    """Warnings in an order that does not depend on who found them."""

    def place(one: dict[str, Any]) -> tuple[str, ...]:
        return one["path"], json.dumps(one, sort_keys=True)

    if "warnings" not in answer:
        return answer
    return answer | {"warnings": sorted(answer["warnings"], key=place)}


def _too_precise_somewhere(*answers: dict[str, Any]) -> bool:
    """Whether a percentage is too precise rests on which numbers are tried on the way."""
    codes = {problem["code"] for one in answers for problem in one.get("problems", [])}
    return "amount-too-precise" in codes


class Comparison:
    """One kind of question, with one random card loaded beside the shipped ones."""

    def __init__(self, kind: str, tool: Path, card: dict[str, Any]):
        self.kind, self.tool, self.card, self.oracle = kind, tool, card, Oracle()
        added = self.oracle.add_rate_card(card)
        if "problems" in added:
            raise ValueError(f"the random card is refused: {added}")

    def native(self, requests: list[Any]) -> list[dict[str, Any]]:
        named = requests
        if self.kind != "estimate":
            named = [{self.kind: request} for request in requests]
        texts = [json.dumps(request, ensure_ascii=False) for request in named]
        return answers(self.tool, [self.card], texts)

    def expected(self, request: Any) -> dict[str, Any]:
        return self.oracle.answer(self.kind, request)

    def compare(self, request: Any, actual: dict[str, Any]) -> list[str]:
        expected = self.expected(request)
        found = disagreement(expected, actual)
        if self.kind == "solve" and _too_precise_somewhere(expected, actual):
            return []
        if found and self.kind == "solve" and "value" in expected and "value" in actual:
            return self._proof(request, actual)
        return found

    def _proof(self, request: Any, actual: dict[str, Any]) -> list[str]:
        """Costs that fall while a quantity grows have more than one answer; each proves itself."""
        try:
            return self.oracle.proof_is_wrong(request, actual)
        except Refused as refused:
            return [str(refused)]

    def found_in(self, request: Any) -> list[str]:
        return self.compare(request, self.native([request])[0])

    def first_failing(self, requests: list[Any]) -> Any | None:
        for request, actual in zip(requests, self.native(requests), strict=True):
            if self.compare(request, actual):
                return request
        return None

    def as_case(self, request: Any, title: str) -> dict[str, Any]:
        case = {"title": title, "source": FILLED}
        if self.card["id"] in json.dumps(request):
            case["cards"] = [self.card]
        named = {"scenario": request} if self.kind == "estimate" else {self.kind: request}
        result = self.expected(request)
        return case | named | (result if "problems" in result else {"expect": result})


def requests_of(rng: Random, kind: str, count: int) -> list[Any]:
    found = [random_requests.request(rng, kind) for _ in range(count)]
    return [spoiled_request(rng, kind, one) if rng.random() < SPOILED else one for one in found]


def spoiled_request(rng: Random, kind: str, request: Any) -> Any:
    """Bad within its scenario; the rest of a request is left."""
    if kind == "estimate":
        return spoiled(rng, request)
    return request | {"scenario": spoiled(rng, request["scenario"])}


def run_batch(options: argparse.Namespace, number: int) -> dict[str, Any] | None:
    """The first difference of a batch, small; each batch has its own random numbers."""
    title = f"Found at random: {options.kind}, seed {options.seed}, batch {number}"
    rng = Random(f"{options.seed} {number}")
    comparison = Comparison(options.kind, options.tool, random_workloads.rate_card(rng))
    count = min(BATCH, options.count - number * BATCH)
    failing = comparison.first_failing(requests_of(rng, options.kind, count))
    if failing is None:
        return None
    small = shrink(failing, lambda one: bool(comparison.found_in(one)), options.attempts)
    return {
        "case": comparison.as_case(small, title),
        "differences": comparison.found_in(small)[:20],
        "actual": comparison.native([small])[0],
    }


def report(options: argparse.Namespace, number: int, found: dict[str, Any]) -> None:
    path = ROOT / f"build/oracle/{options.kind}-{options.seed}-{number}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(layout(found["case"]) + "\n", encoding="utf-8")
    print(f"The core differs from the oracle; a small case: {path.relative_to(ROOT)}")
    for line in found["differences"]:
        print(f"  {line}")
    if options.actual:
        print(f"  the core: {json.dumps(found['actual'])}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", choices=random_requests.KINDS, default="estimate")
    parser.add_argument("--count", type=int, default=2000, help="how many workloads")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--tool", type=Path, default=TOOL, help="the program kms_cost_answers")
    parser.add_argument("--attempts", type=int, default=1500, help="most steps of shrinking")
    parser.add_argument("--actual", action="store_true", help="show the whole answer of the core")
    parser.add_argument("--all", action="store_true", help="go on after a difference")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    batches = range(-(-options.count // BATCH))
    failed = 0
    with ProcessPoolExecutor(options.jobs) as pool:
        for number, found in enumerate(pool.map(partial(run_batch, options), batches)):
            if found is None:
                continue
            failed += 1
            report(options, number, found)
            if not options.all:
                pool.shutdown(cancel_futures=True)
                return 1
    if not failed:
        print(f"{options.count} workloads agree in every line")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
