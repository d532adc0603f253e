"""The case files, and what the oracle makes of one."""

import base64
import json
from pathlib import Path
from typing import Any

from .documents import Refused, read_bytes, read_text
from .engine import Oracle
from .match import differences, problem_differences

FOLDER = Path(__file__).resolve().parents[1] / "cases"
FILLED = "tests/oracle"  # the source of expectations that the oracle may write


def paths(kind: str) -> list[Path]:
    """All files of a kind, by the name of its folder."""
    return sorted((FOLDER / kind).glob("*.json"))


def load(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def scenario_of(case: dict[str, Any]) -> Any:
    if "scenarioText" in case:
        return read_text(case["scenarioText"])
    if "scenarioBase64" in case:
        return read_bytes(base64.b64decode(case["scenarioBase64"], validate=True))
    if "scenarioNested" in case:
        depth = case["scenarioNested"]
        return read_text("[" * depth + "]" * depth)
    return case["scenario"]


# The folders of cases that state a request, and the call that answers it.
REQUESTS = {"projection": "project", "marginal": "marginal", "solve": "solve", "sweep": "sweep"}


def _oracle_for(case: dict[str, Any]) -> Oracle:
    oracle = Oracle()
    for card in case.get("cards", []):
        added = oracle.add_rate_card(card)
        if "problems" in added:
            raise ValueError(f"a card of the case is refused: {added}")
    return oracle


def run_request(case: dict[str, Any], call: str) -> dict[str, Any]:
    return _oracle_for(case).answer(call, case["request"])


def run_estimate(case: dict[str, Any]) -> dict[str, Any]:
    oracle = _oracle_for(case)
    try:
        return oracle.estimate(scenario_of(case))
    except Refused as refused:
        return {"problems": [problem.to_json() for problem in refused.problems]}


def run_rate_card(case: dict[str, Any]) -> dict[str, Any]:
    try:
        card = read_text(case["cardText"]) if "cardText" in case else case["card"]
        return Oracle().add_rate_card(card)
    except Refused as refused:
        return {"problems": [problem.to_json() for problem in refused.problems]}


def with_prices(estimate: dict[str, Any]) -> dict[str, Any]:
    """The estimate with each slice's price written out in its place, as case files state it."""
    prices = estimate.get("prices", [])

    def written(holder: dict[str, Any]) -> dict[str, Any]:
        if "lines" not in holder:
            return holder
        lines = [
            line | {"slices": [part | prices[part["price"]] for part in line["slices"]]}
            for line in holder["lines"]
        ]
        return holder | {"lines": lines}

    if "months" in estimate:  # a projection has lines by month
        return estimate | {"months": [written(month) for month in estimate["months"]]}
    return written(estimate)


def mismatches(case: dict[str, Any], result: dict[str, Any]) -> list[str]:
    if "problems" in case:
        return problem_differences(case["problems"], result.get("problems", []))
    return differences(case["expect"], with_prices(result))
