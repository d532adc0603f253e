"""The largest whole number that stays within a budget, by trying."""

import math
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Any

from . import catalogue, dates
from .adjust import adjusted
from .card import RateCard
from .decimals import TooLarge, show, within_range
from .documents import Refused
from .estimate import charges
from .projection import payable_over_time, priced_months
from .requests import LARGEST_QUANTITY, TIME_QUANTITIES, SolveRequest
from .vary import with_quantity


def range_of(request: SolveRequest) -> tuple[int, int]:
    """From the number that costs least to the one that costs most."""
    if request.quantity == "rotationDays":
        return 730, 7
    if request.quantity == "months":
        start = dates.month_of(request.scenario.horizon.start)
        most = dates.months_between(start, dates.LAST_MONTH)
        return 1, min(catalogue.MAX_MONTHS, most)
    least = 1 if request.quantity == "versionsPerKey" else 0
    return least, LARGEST_QUANTITY[request.quantity]


def cost_of(request: SolveRequest, card: RateCard) -> Callable[[int], Fraction | float]:
    """What is payable with a number; infinite where that is beyond the range of amounts."""

    @cache
    def cost(value: int) -> Fraction | float:
        try:
            return exact(value)
        except TooLarge:
            return math.inf

    def exact(value: int) -> Fraction:
        scenario = with_quantity(request.scenario, request.quantity, request.group, value)
        if request.quantity in TIME_QUANTITIES:
            return payable_over_time(scenario, card)
        return within_range(adjusted(scenario, charges(scenario, card))[1])

    return cost


def solve(request: SolveRequest, card: RateCard) -> dict[str, Any]:
    cost = cost_of(request, card)
    if request.quantity in TIME_QUANTITIES:
        priced_months(request.scenario, card)  # what is stated has to be possible
    cheapest, dearest = range_of(request)
    dearest = _last_possible(cost, cheapest, dearest)
    step = 1 if dearest >= cheapest else -1
    outcome, value, neighbour = "found", None, None
    if cost(cheapest) > request.budget:
        outcome, neighbour = "none", cheapest
    elif cost(dearest) <= request.budget:
        outcome, value = "any", dearest
    else:
        works, fails = cheapest, dearest
        while abs(fails - works) > 1:
            middle = (works + fails) // 2
            if cost(middle) <= request.budget:
                works = middle
            else:
                fails = middle
        value, neighbour = works, works + step
    shown = cheapest if outcome == "none" else value
    return {
        "rateCard": card.id,
        "currency": card.currency,
        "quantity": request.quantity,
        "group": request.group,
        "budget": show(request.budget),
        "outcome": outcome,
        "value": value,
        "cost": _shown(cost(shown)),
        "next": neighbour if outcome == "found" else None,
        "nextCost": _shown(cost(neighbour)) if outcome == "found" else None,
    }


def _last_possible(cost: Callable[[int], Fraction | float], cheapest: int, dearest: int) -> int:
    """The last number with which the workload does not grow beyond its limits on the way."""

    def is_possible(value: int) -> bool:
        try:
            cost(value)
        except Refused as refused:
            if any(problem.code != "limit-passed" for problem in refused.problems):
                raise
            return False
        return True

    if is_possible(dearest) or not is_possible(cheapest):
        return dearest
    while abs(dearest - cheapest) > 1:
        middle = (cheapest + dearest) // 2
        if is_possible(middle):
            cheapest = middle
        else:
            dearest = middle
    return cheapest


def _shown(cost: Fraction | float) -> str | None:
    return None if cost == math.inf else show(cost)


def proof_is_wrong(request: SolveRequest, card: RateCard, answer: dict[str, Any]) -> list[str]:
    """Whether an answer proves itself, for costs that do not only rise."""
    cost = cost_of(request, card)
    cheapest, dearest = range_of(request)
    dearest = _last_possible(cost, cheapest, dearest)
    step = 1 if dearest >= cheapest else -1
    if answer["outcome"] == "none":
        holds = answer["value"] is None and cost(cheapest) > request.budget
        return [] if holds else ["none: the smallest number works"]
    value = answer["value"]
    found = []
    if _shown(cost(value)) != answer["cost"] or cost(value) > request.budget:
        found.append(f"cost({value}) is {_shown(cost(value))}")
    if answer["outcome"] == "any":
        return found + ([] if value == dearest else [f"any: {dearest} is not the value"])
    if answer["next"] != value + step:
        found.append(f"next is {answer['next']}")
    elif _shown(cost(value + step)) != answer["nextCost"] or cost(value + step) <= request.budget:
        found.append(f"cost({value + step}) is {_shown(cost(value + step))}")
    return found
