"""The total over a range of one quantity: an estimate at each point."""

from typing import Any

from .calls import eligible_calls, may_be_free
from .card import RateCard
from .decimals import show
from .estimate import charges
from .marginal import fullest_day
from .period_use import uses
from .requests import SweepRequest
from .scenario import Scenario
from .vary import with_quantity


def sweep(request: SweepRequest, card: RateCard) -> dict[str, Any]:
    values = [request.first + i * request.step for i in range(request.count)]
    return {
        "rateCard": card.id,
        "currency": card.currency,
        "quantity": request.quantity,
        "group": request.group,
        "from": request.first,
        "step": request.step,
        "count": request.count,
        "totals": [show(charges(_at(request, value), card).total) for value in values],
        "breakpoints": breakpoints(request, card, values[-1]),
    }


def _at(request: SweepRequest, value: int) -> Scenario:
    return with_quantity(request.scenario, request.quantity, request.group, value)


def breakpoints(request: SweepRequest, card: RateCard, last: int) -> list[dict[str, Any]]:
    """The last number on this side of each limit that is passed within the range."""
    found = []
    group = request.scenario.groups[request.group]

    def eligible(value: int) -> int:
        scenario = _at(request, value)
        used = uses(scenario, card, scenario.assumptions)
        return eligible_calls(scenario.groups, used, card)

    def pool(value: int) -> int:
        scenario = _at(request, value)
        return fullest_day(scenario, card, scenario.groups[request.group])[1]

    if request.quantity in ("keys", "versionsPerKey"):
        of_pool = fullest_day(request.scenario, card, group)
        for limit in of_pool[0] if of_pool else ():
            at = _last_within(pool, limit, request.first, last)
            if at is not None:
                found.append({"kind": "tier", "at": at, "limit": str(limit)})
    elif may_be_free(group, card):
        at = _last_within(eligible, card.free_quota.calls, request.first, last)
        if at is not None:
            found.append({"kind": "quota", "at": at, "limit": str(card.free_quota.calls)})
    return sorted(found, key=lambda one: (one["at"], int(one["limit"])))


def _last_within(amount, limit: int, first: int, last: int) -> int | None:
    """The largest number whose amount is within the limit, where the next one's is not."""
    if amount(first) > limit or amount(last) <= limit:
        return None
    while last - first > 1:
        middle = (first + last) // 2
        if amount(middle) <= limit:
            first = middle
        else:
            last = middle
    return first
