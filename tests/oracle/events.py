"""What happens for the first time within a horizon."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from . import dates
from .calls import eligible_calls
from .card import RateCard
from .decimals import show
from .hosting import items_by_day, pools
from .scenario import Horizon, Scenario
from .use import Use


@dataclass(frozen=True)
class MonthAmounts:
    """What the events of a month rest on."""

    name: str
    days: list[datetime.date]
    uses: Sequence[Use]
    payable: Fraction
    running: Fraction


def events(scenario: Scenario, card: RateCard, months: list[MonthAmounts]) -> list[dict[str, Any]]:
    """By month; within one, tiers by their day, then the quota, then the budgets."""
    found = _tiers(scenario, card, months)
    found += _first_quota(scenario, card, months)
    found += _first_budgets(scenario.horizon, months)
    order = ("tier-crossed", "quota-exceeded", "monthly-budget-exceeded", "total-budget-exceeded")

    def place(event: dict[str, Any]):
        return event["month"], order.index(event["kind"]), event.get("date", "")

    return sorted(found, key=place)


def _tiers(scenario: Scenario, card: RateCard, months: list[MonthAmounts]) -> list[dict[str, Any]]:
    found = []
    start = months[0].days[0]
    for pool, members in pools(scenario.groups, card, scenario.assumptions).items():
        hosting_class, region, spec = pool
        limit = card.slabs[hosting_class][0].up_to
        if limit is None:
            continue
        items = {
            day: items
            for month in months
            for day, items in zip(month.days, items_by_day(members, month.uses), strict=True)
        }
        crossed = [day for day in items if items[day] > limit]
        if crossed:
            day = min(crossed)
            found.append(
                {
                    "kind": "tier-crossed",
                    "date": day.isoformat(),
                    "month": dates.month_of(day),
                    "hostingClass": hosting_class,
                    "region": region,
                    "spec": spec,
                    "above": str(limit),
                    "items": str(items[day]),
                    "fromStart": day == start,
                }
            )
    return found


def _first_quota(
    scenario: Scenario, card: RateCard, months: list[MonthAmounts]
) -> list[dict[str, Any]]:
    if card.free_quota is None:
        return []
    free = card.free_quota.calls
    for month in months:
        eligible = eligible_calls(scenario.groups, month.uses, card)
        if eligible > free:
            return [
                {
                    "kind": "quota-exceeded",
                    "month": month.name,
                    "eligible": str(eligible),
                    "free": str(free),
                }
            ]
    return []


def _first_budgets(horizon: Horizon, months: list[MonthAmounts]) -> list[dict[str, Any]]:
    by_kind = (
        ("monthly-budget-exceeded", horizon.monthly_budget, [one.payable for one in months]),
        ("total-budget-exceeded", horizon.total_budget, [one.running for one in months]),
    )
    found = []
    for kind, budget, amounts in by_kind:
        if budget is None:
            continue
        for month, amount in zip(months, amounts, strict=True):
            if amount > budget:
                found.append(
                    {
                        "kind": kind,
                        "month": month.name,
                        "amount": show(amount),
                        "budget": show(budget),
                    }
                )
                break
    return found
