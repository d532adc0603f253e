"""One billing period put together, in the documented form of an estimate."""

from dataclasses import asdict
from fractions import Fraction
from typing import Any

from .adjust import Charges, adjusted, adjusted_to_json
from .apportion import largest_remainder
from .bounds import bounds
from .calls import call_lines, eligible_calls, free_calls
from .card import RateCard
from .decimals import LARGEST, cut, half_up, show, within_range
from .hosting import hosting_lines
from .lines import Line, sum_of, unpriced_in
from .metered import MeterLine, meter_lines, sum_of_meters
from .notices import calls_on_pending_deletion, warnings
from .period_use import days_in_use, uses
from .scenario import Scenario
from .use import Use


def hosting_unit(card: RateCard) -> str:
    return "key-version-day" if card.bills_versions else "key-day"


def charges(scenario: Scenario, card: RateCard) -> Charges:
    """The sums at list prices alone, without saying why."""
    used = uses(scenario, card, scenario.assumptions)
    lines = scenario.groups, used, card, scenario.assumptions
    found = Charges(
        sum_of(hosting_lines(*lines)),
        sum_of(call_lines(*lines)),
        sum_of_meters(meter_lines(scenario, card, scenario.period.days)),
    )
    within_range(found.total)
    return found


def estimate(scenario: Scenario, card: RateCard) -> dict[str, Any]:
    used = uses(scenario, card, scenario.assumptions)
    hosting = hosting_lines(scenario.groups, used, card, scenario.assumptions)
    calls = call_lines(scenario.groups, used, card, scenario.assumptions)
    meters = meter_lines(scenario, card, scenario.period.days)
    sums = Charges(sum_of(hosting), sum_of(calls), sum_of_meters(meters))
    year = 12 * within_range(sums.total)
    adjustments, payable = adjusted(scenario, sums)
    within_range(payable)
    shares = _shares(card, sums)
    prices: list[dict[str, Any]] = []
    found = {
        "rateCard": card.id,
        "currency": card.currency,
        "hostingUnit": hosting_unit(card),
        "period": {"days": scenario.period.days, "month": scenario.period.month},
        "assumptions": asdict(scenario.assumptions),
        "total": show(sums.total),
        "hosting": show(sums.hosting),
        "calls": show(sums.calls),
        **({"metered": show(sums.meters)} if card.meters else {}),
        "shares": shares,
        "year": show(year) if year <= LARGEST else None,
        "groups": _groups(scenario, hosting, calls, shares["hosting"] + shares["calls"]),
        "lines": _lines(scenario, card, hosting, calls, prices),
        **({"meters": [line.to_json(prices) for line in meters]} if card.meters else {}),
        "prices": prices,
        "quota": quota_use(scenario, card, used),
        "bounds": bounds(scenario, card, sums.meters),
        **adjusted_to_json(adjustments, payable),
        "warnings": _warnings(scenario, card, unpriced_in(hosting)),
    }
    if scenario.round_down_discount:
        found["roundDownDiscount"] = _round_down_discount([*hosting, *calls], meters)
    return found


def _warnings(scenario: Scenario, card: RateCard, unpriced: set[int]) -> list[dict[str, Any]]:
    versions = [group.versions_per_key for group in scenario.groups]
    calling = {group.index for group in scenario.groups if group.calls}
    found = warnings(scenario, card, unpriced, calling, versions)
    found += calls_on_pending_deletion(scenario)
    return [warning.to_json() for warning in found]


def _shares(card: RateCard, sums: Charges) -> dict[str, int]:
    names = ("hosting", "calls", "meters") if card.meters else ("hosting", "calls")
    shares = largest_remainder(10_000, [getattr(sums, name) for name in names])
    return dict(zip(names, shares, strict=True))


def _groups(
    scenario: Scenario, hosting: list[Line], calls: list[Line], share: int
) -> list[dict[str, Any]]:
    """The groups have among them the share of hosting and calls; meters have the rest."""
    amounts = [pair[0].amount + pair[1].amount for pair in zip(hosting, calls, strict=True)]
    shares = largest_remainder(share, amounts)
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


def _lines(
    scenario: Scenario,
    card: RateCard,
    hosting: list[Line],
    calls: list[Line],
    prices: list[dict[str, Any]],
) -> list[dict[str, Any]]:
    """For each group its hosting and then its calls, with what the quantities are made of."""
    found = []
    for group, *lines in zip(scenario.groups, hosting, calls, strict=True):
        counted: dict[str, Any] = {"keys": str(group.keys)}
        if card.bills_versions:
            counted["versionsPerKey"] = str(group.versions_per_key)
        counted["days"] = len(days_in_use(group, scenario, scenario.assumptions))
        details = ({"counted": counted}, {"work": _work(group.work)} if group.work else {})
        found += [line.to_json(prices) | more for line, more in zip(lines, details, strict=True)]
    return found


def _work(work) -> dict[str, Any]:
    parts = []
    for part in work.parts:
        shown = {"what": part.what, "quantity": str(part.quantity)}
        shown["callsEach"] = str(part.calls_each)
        if part.cache_hit_ratio is not None:
            shown["cacheHitRatio"] = show(part.cache_hit_ratio)
        parts.append(shown | {"calls": str(part.calls)})
    return {"kind": work.kind, "parts": parts}


def quota_use(scenario: Scenario, card: RateCard, used: list[Use]) -> dict[str, Any] | None:
    if card.free_quota is None:
        return None
    free = free_calls(scenario.groups, used, card, scenario.assumptions)
    return {
        "free": str(card.free_quota.calls),
        "eligible": str(eligible_calls(scenario.groups, used, card)),
        "used": str(sum(free)),
        "cell": "calls.freeQuota",
    }


def _round_down_discount(lines: list[Line], meters: list[MeterLine]) -> dict[str, Any]:
    """The vendor's rounding of bills, at the two levels at which it may apply."""
    amounts = [line.amount for line in [*lines, *meters]]
    by_total = half_up(sum(amounts, Fraction(0)), 3)
    by_line = sum((half_up(amount, 3) for amount in amounts), Fraction(0))
    return {
        name: {"recorded": show(recorded), "payable": show(cut(recorded, 2))}
        for name, recorded in (("byTotal", by_total), ("byLine", by_line))
    }
