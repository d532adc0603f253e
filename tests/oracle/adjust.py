"""Discount and tax, applied after everything; nothing is rounded."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from .decimals import places, show
from .documents import Refused
from .fields import Problem
from .scenario import Scenario

MOST_PLACES = 16


@dataclass(frozen=True)
class Charges:
    """The sums of a month at list prices."""

    hosting: Fraction
    calls: Fraction
    meters: Fraction

    @property
    def total(self) -> Fraction:
        return self.hosting + self.calls + self.meters


@dataclass(frozen=True)
class Adjustment:
    kind: str
    on: str | None
    percent: Fraction
    base: Fraction

    @property
    def amount(self) -> Fraction:
        part = self.base * self.percent / 100
        return -part if self.kind == "discount" else part

    @property
    def path(self) -> str:
        return "taxPercent" if self.kind == "tax" else f"discountPercent.{self.on}"

    def to_json(self) -> dict[str, Any]:
        found = {"kind": self.kind} | ({"on": self.on} if self.on else {})
        return found | {
            "percent": show(self.percent),
            "base": show(self.base),
            "amount": show(self.amount),
        }


def adjustments(scenario: Scenario, charges: Charges) -> list[Adjustment]:
    """A line for each percentage that is stated, 0 too."""
    found = [
        Adjustment("discount", charge, scenario.discounts[charge], getattr(charges, charge))
        for charge in ("hosting", "calls", "meters")
        if charge in scenario.discounts
    ]
    if scenario.tax_percent is not None:
        left = charges.total + sum(line.amount for line in found)
        found.append(Adjustment("tax", None, scenario.tax_percent, left))
    return found


def imprecise(lines: list[Adjustment]) -> list[Problem]:
    """Percentages whose amount cannot be held; the tax only where what it is on can be."""
    found = [
        Problem("amount-too-precise", line.path, {"maximum": str(MOST_PLACES)})
        for line in lines
        if places(line.amount) > MOST_PLACES
    ]
    discounts = [problem for problem in found if problem.path != "taxPercent"]
    return discounts or found


def adjusted(scenario: Scenario, charges: Charges) -> tuple[list[Adjustment], Fraction]:
    """The lines, and what is payable."""
    lines = adjustments(scenario, charges)
    problems = imprecise(lines)
    if problems:
        raise Refused(problems)
    return lines, charges.total + sum(line.amount for line in lines)


def adjusted_to_json(lines: list[Adjustment], payable: Fraction) -> dict[str, Any]:
    """The field `adjusted`, absent where nothing is stated."""
    if not lines:
        return {}
    shown = [line.to_json() for line in lines]
    return {"adjusted": {"lines": shown, "total": show(payable)}}
