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
from .scenario import Assumptions, Scenario

QUESTIONS = catalogue.OPEN_QUESTIONS


def total_under(scenario: Scenario, card: RateCard):
    """The total as a function of the assumptions. Hosting and calls rest on different ones."""

    @cache
    def hosting(scope: str, pending_import: str, partial_day: str) -> Fraction:
        assumed = Assumptions(
            tierScope=scope, pendingImport=pending_import, partialDay=partial_day
        )
        return sum((line.amount for line in hosting_lines(scenario, card, assumed)), Fraction(0))

    @cache
    def calls(order: str) -> Fraction:
        assumed = Assumptions(quotaOrder=order)
        return sum((line.amount for line in call_lines(scenario, card, assumed)), Fraction(0))

    def total(assumed: Assumptions) -> Fraction:
        return hosting(
            assumed.tierScope, assumed.pendingImport, assumed.partialDay
        ) + calls(assumed.quotaOrder)

    return total


def bounds(scenario: Scenario, card: RateCard) -> dict[str, Any] | None:
    total = total_under(scenario, card)
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
