"""Requests about a scenario: what is asked, beside the scenario itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from . import catalogue
from .card import RateCard
from .check_life import LARGEST_BUDGET
from .check_plan import check_plan
from .check_scenario import check_scenario
from .documents import Refused
from .fields import Fields, Problem
from .scenario import Group, Scenario

MOST_POINTS = 1_000_000
MONTH_QUANTITIES = ("calls", "keys", "versionsPerKey", "disks", "uploads", "reads", "signatures")
TIME_QUANTITIES = ("rotationDays", "months")
LARGEST_QUANTITY = {
    "calls": catalogue.MAX_CALLS,
    "keys": catalogue.MAX_KEYS,
    "versionsPerKey": catalogue.MAX_VERSIONS,
    "disks": catalogue.MAX_CALLS,
    "uploads": catalogue.MAX_CALLS,
    "reads": catalogue.MAX_CALLS,
    "signatures": catalogue.MAX_CALLS,
}


@dataclass(frozen=True)
class ProjectRequest:
    scenario: Scenario
    lines: str


@dataclass(frozen=True)
class SolveRequest:
    scenario: Scenario
    quantity: str
    group: int | None
    budget: Fraction


@dataclass(frozen=True)
class SweepRequest:
    scenario: Scenario
    quantity: str
    group: int
    first: int
    step: int
    count: int


class Request:
    """A request being read, every problem at once."""

    def __init__(self, value: Any, cards: Mapping[str, RateCard]):
        self.problems: list[Problem] = []
        self.fields = Fields(value, "", self.problems)
        self.scenario = None
        if self.fields.has("scenario"):  # its paths are those of a scenario file
            scenario = Fields(self.fields.value["scenario"], "", self.problems)
            self.scenario = check_scenario(scenario, cards)
        elif self.fields.readable:
            self.fields.report("scenario", "missing")

    def look_ahead(self) -> None:
        """What a projection refuses is told together with what is wrong with the scenario."""
        scenario = self.fields.value["scenario"]
        stated = isinstance(scenario, dict) and "overTime" in scenario
        found = check_plan(self.scenario)
        if stated:  # and may be wrong in itself, which is told already
            found = [problem for problem in found if problem.path != "overTime"]
        self.problems += found

    def close(self) -> None:
        self.fields.close()
        if self.problems:
            raise Refused(self.problems)

    def group(self) -> int | None:
        most = len(self.scenario.groups) - 1 if self.scenario else catalogue.MAX_GROUPS - 1
        return self.fields.whole("group", 0, max(most, 0))


def read_project(value: Any, cards: Mapping[str, RateCard]) -> ProjectRequest:
    request = Request(value, cards)
    lines = request.fields.text("lines", "none")
    if request.scenario:
        request.look_ahead()
    request.close()
    if lines not in ("none", "all", *_months(request.scenario)):
        allowed = ["none", "all", "YYYY-MM"]
        raise Refused([Problem("unknown-value", "lines", {"allowed": allowed})])
    return ProjectRequest(request.scenario, lines)


def _months(scenario: Scenario) -> list[str]:
    return [name for name, _ in scenario.horizon.months_with_days()] if scenario.horizon else []


def read_marginal(value: Any, cards: Mapping[str, RateCard]) -> Scenario:
    request = Request(value, cards)
    request.close()
    return request.scenario


def read_solve(value: Any, cards: Mapping[str, RateCard]) -> SolveRequest:
    request = Request(value, cards)
    fields = request.fields
    quantity = fields.choice("quantity", MONTH_QUANTITIES + TIME_QUANTITIES)
    group = None
    if quantity != "months":
        group = request.group()
    elif fields.has("group"):
        fields.report("group", "conflict", **{"with": "quantity"})
    budget = fields.decimal("budget", "0", LARGEST_BUDGET, 8)
    if request.scenario and quantity in TIME_QUANTITIES:
        request.look_ahead()
    request.close()
    if group is not None:
        _check_quantity(request.scenario.groups, group, quantity, TIME_QUANTITIES[:1])
    return SolveRequest(request.scenario, quantity, group, budget)


def _check_quantity(
    groups: Sequence[Group], index: int, quantity: str, more: tuple[str, ...] = ()
) -> None:
    """A group has calls or the quantities of its work, and an interval where it rotates."""
    if not groups:
        limits = {"minimum": "0", "maximum": "0"}
        raise Refused([Problem("out-of-range", "group", limits)])
    group = groups[index]
    of_work = [part.what for part in group.work.parts] if group.work else []
    rotates = group.rotation_days is not None
    named = [
        "keys",
        "versionsPerKey",
        *(of_work or ["calls"]),
        *(more if rotates else ()),
    ]
    allowed = [name for name in (*MONTH_QUANTITIES, *TIME_QUANTITIES) if name in named]
    if quantity not in allowed:
        raise Refused([Problem("unknown-value", "quantity", {"allowed": allowed})])


def _check_range(quantity: str, first: int, step: int, count: int) -> None:
    """Every point is within the limits."""
    least, most = int(quantity == "versionsPerKey"), LARGEST_QUANTITY[quantity]
    if first < least:
        limits = {"minimum": str(least), "maximum": str(most)}
        raise Refused([Problem("out-of-range", "from", limits)])
    if step > most - first:
        limits = {"minimum": "1", "maximum": str(most - first)}
        raise Refused([Problem("out-of-range", "step", limits)])
    points = (most - first) // step + 1
    if count > points:
        limits = {"minimum": "2", "maximum": str(points)}
        raise Refused([Problem("out-of-range", "count", limits)])


def read_sweep(value: Any, cards: Mapping[str, RateCard]) -> SweepRequest:
    request = Request(value, cards)
    fields = request.fields
    quantity = fields.choice("quantity", MONTH_QUANTITIES)
    group = request.group()
    most = LARGEST_QUANTITY.get(quantity, catalogue.MAX_CALLS)
    first = fields.whole("from", 0, most)
    step = fields.whole("step", 1, most)
    count = fields.whole("count", 2, MOST_POINTS)
    request.close()
    _check_quantity(request.scenario.groups, group, quantity)
    _check_range(quantity, first, step, count)
    return SweepRequest(request.scenario, quantity, group, first, step, count)
