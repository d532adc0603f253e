"""One billing period put together, in the documented form of an estimate."""

from dataclasses import asdict
from fractions import Fraction
from typing import Any

from .apportion import largest_remainder
from .bounds import bounds
from .calls import call_lines, free_calls, may_be_free
from .card import RateCard
from .decimals import LARGEST, cut, half_up, show, within_range
from .hosting import hosting_lines
from .lines import Line
from .notices import warnings
from .scenario import Scenario

def sum_of(lines: list[Line]) -> Fraction:
    return sum((line.amount for line in lines), Fraction(0))


def estimate(scenario: Scenario, card: RateCard) -> dict[str, Any]:
    hosting = hosting_lines(scenario, card, scenario.assumptions)
    calls = call_lines(scenario, card, scenario.assumptions)
    lines = [line for pair in zip(hosting, calls, strict=True) for line in pair]
    total = sum_of(lines)
    year = 12 * within_range(total)
    by_charge = largest_remainder(10_000, [sum_of(hosting), sum_of(calls)])
    prices: list[dict[str, Any]] = []
    found = {
        "rateCard": card.id,
        "currency": card.currency,
        "hostingUnit": "key-version-day" if card.bills_versions else "key-day",
        "period": {"days": scenario.period.days, "month": scenario.period.month},
        "assumptions": asdict(scenario.assumptions),
        "total": show(total),
        "hosting": show(sum_of(hosting)),
        "calls": show(sum_of(calls)),
        "shares": dict(zip(("hosting", "calls"), by_charge, strict=True)),
        "year": show(year) if year <= LARGEST else None,
        "groups": _groups(scenario, hosting, calls),
        "lines": [line.to_json(prices) for line in lines],
        "prices": prices,
        "quota": _quota(scenario, card),
        "bounds": bounds(scenario, card),
        "warnings": warnings(scenario, card),
    }
    if scenario.round_down_discount:
        found["roundDownDiscount"] = _round_down_discount(lines)
    return found


def _groups(scenario: Scenario, hosting: list[Line], calls: list[Line]) -> list[dict[str, Any]]:
    amounts = [pair[0].amount + pair[1].amount for pair in zip(hosting, calls, strict=True)]
    shares = largest_remainder(10_000, amounts)
    return [
        {
            "hostingClass": group.hosting_class,
            "apiClass": group.api_class,
            "regionClass": group.region.region_class,
            "cloud": group.region.cloud,
            "amount": show(amount),
            "share": share,
        }
        for group, amount, share in zip(scenario.groups, amounts, shares, strict=True)
    ]


def _quota(scenario: Scenario, card: RateCard) -> dict[str, Any] | None:
    if card.free_quota is None:
        return None
    eligible = sum(group.calls for group in scenario.groups if may_be_free(group, card))
    return {
        "free": str(card.free_quota.calls),
        "eligible": str(eligible),
        "used": str(sum(free_calls(scenario, card, scenario.assumptions))),
        "cell": "calls.freeQuota",
    }


def _round_down_discount(lines: list[Line]) -> dict[str, Any]:
    """The vendor's rounding of bills, at the two levels at which it may apply."""
    by_total = half_up(sum_of(lines), 3)
    by_line = sum((half_up(line.amount, 3) for line in lines), Fraction(0))
    return {
        name: {"recorded": show(recorded), "payable": show(cut(recorded, 2))}
        for name, recorded in (("byTotal", by_total), ("byLine", by_line))
    }
