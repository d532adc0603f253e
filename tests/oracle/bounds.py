"""How far the open questions can move the total: every combination of readings is priced."""

from dataclasses import asdict, replace
from fractions import Fraction
from functools import cache
from itertools import product
from typing import Any

from . import catalogue
from .calls import call_lines
from .card import RateCard
from .decimals import show, within_range
from .hosting import hosting_lines
from .lines import sum_of
from .period_use import uses
from .scenario import Assumptions, Scenario

QUESTIONS = catalogue.OPEN_QUESTIONS


def total_under(scenario: Scenario, card: RateCard, meters: Fraction):
    """The total as a function of the assumptions. Hosting and calls rest on different ones."""
    groups = scenario.groups

    @cache
    def hosting(scope: str, pending_import: str, partial_day: str) -> Fraction:
        assumed = Assumptions(
            tierScope=scope, pendingImport=pending_import, partialDay=partial_day
        )
        return sum_of(hosting_lines(groups, uses(scenario, card, assumed), card, assumed))

    @cache
    def calls(order: str) -> Fraction:
        assumed = Assumptions(quotaOrder=order)
        return sum_of(call_lines(groups, uses(scenario, card, assumed), card, assumed))

    def total(assumed: Assumptions) -> Fraction:
        by_day = hosting(assumed.tierScope, assumed.pendingImport, assumed.partialDay)
        return by_day + calls(assumed.quotaOrder) + meters

    return total


def bounds(scenario: Scenario, card: RateCard, meters: Fraction) -> dict[str, Any] | None:
    """`meters` is what the card meters for the account, on which no question bears."""
    total = total_under(scenario, card, meters)
    chosen = scenario.assumptions
    open_here = [name for name in QUESTIONS if _moves(name, total)]
    if not open_here:
        return None
    combinations = [
        Assumptions(*readings) for readings in product(*QUESTIONS.values())
    ]
    lowest = min(combinations, key=lambda one: (total(one), _changes(one, chosen)))
    highest = min(combinations, key=lambda one: (-total(one), _changes(one, chosen)))
    return {
        "lowest": {"total": show(total(lowest)), "assumptions": asdict(lowest)},
        "highest": {"total": show(within_range(total(highest))), "assumptions": asdict(highest)},
        "questions": [_question(name, chosen, total) for name in open_here],
    }


def _changes(one: Assumptions, chosen: Assumptions) -> int:
    """Of combinations with equal totals, the one nearest to what was chosen is named."""
    return sum(getattr(one, name) != getattr(chosen, name) for name in QUESTIONS)


def _moves(name: str, total) -> bool:
    """Whether this question alone changes the total under some readings of the others."""
    others = {other: readings for other, readings in QUESTIONS.items() if other != name}
    for readings in product(*others.values()):
        held = Assumptions(**dict(zip(others, readings, strict=True)))
        if len({total(replace(held, **{name: reading})) for reading in QUESTIONS[name]}) > 1:
            return True
    return False


def _question(name: str, chosen: Assumptions, total) -> dict[str, Any]:
    return {
        "assumption": name,
        "chosen": getattr(chosen, name),
        "readings": [
            {
                "reading": reading,
                "total": show(total(replace(chosen, **{name: reading}))),
                "change": show(total(replace(chosen, **{name: reading})) - total(chosen)),
            }
            for reading in QUESTIONS[name]
        ],
    }
