"""A workload over calendar months, in the documented form of a projection."""

import datetime
from collections import defaultdict
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from typing import Any

from . import catalogue
from .adjust import Adjustment, Charges, adjusted_to_json, adjustments, imprecise
from .calls import call_lines
from .card import RateCard
from .check_plan import check_plan
from .decimals import show, within_range
from .documents import Refused
from .estimate import hosting_unit, quota_use
from .events import MonthAmounts, events
from .fields import Problem
from .hosting import hosting_lines
from .life_use import GroupLife, GroupMonth
from .lines import Line, sum_of, unpriced_in
from .metered import meter_lines, sum_of_meters
from .notices import warnings
from .scenario import Scenario
from .use import Use, not_billed_by


@dataclass(frozen=True)
class Month:
    """One month priced by its lines."""

    name: str
    days: list[datetime.date]
    groups: list[GroupMonth]
    hosting: list[Line]
    calls: list[Line]
    charges: Charges
    adjustments: list[Adjustment]

    @property
    def uses(self) -> list[Use]:
        return [group.use for group in self.groups]

    @property
    def payable(self) -> Fraction:
        return self.charges.total + sum(line.amount for line in self.adjustments)


def project(scenario: Scenario, card: RateCard, lines: str = "none") -> dict[str, Any]:
    """`lines` says of which months the lines are shown: of none, of all, or of one."""
    months = priced_months(scenario, card)
    running = Fraction(0)
    amounts: list[MonthAmounts] = []
    for month in months:
        running += month.payable
        amounts.append(
            MonthAmounts(month.name, month.days, month.uses, month.payable, within_range(running))
        )
    sums = {
        name: sum((getattr(month.charges, name) for month in months), Fraction(0))
        for name in ("hosting", "calls", "meters", "total")
    }
    within_range(sums["total"])
    prices: list[dict[str, Any]] = []
    return {
        "rateCard": card.id,
        "currency": card.currency,
        "hostingUnit": hosting_unit(card),
        "assumptions": asdict(scenario.assumptions),
        "total": show(sums["total"]),
        "hosting": show(sums["hosting"]),
        "calls": show(sums["calls"]),
        **({"metered": show(sums["meters"])} if card.meters else {}),
        **({"payable": show(running)} if months[0].adjustments else {}),
        "months": [
            _month_to_json(scenario, card, month, amount.running, lines, prices)
            for month, amount in zip(months, amounts, strict=True)
        ],
        "prices": prices,
        "events": events(scenario, card, amounts),
        "warnings": [warning.to_json() for warning in _warnings(scenario, card, months)],
    }


def payable_over_time(scenario: Scenario, card: RateCard) -> Fraction:
    months = priced_months(scenario, card)
    return within_range(sum((month.payable for month in months), Fraction(0)))


def priced_months(scenario: Scenario, card: RateCard) -> list[Month]:
    problems = check_plan(scenario)
    if problems:
        raise Refused(problems)
    by_name = scenario.horizon.months_with_days()
    lives = []
    for group in scenario.groups:
        life = GroupLife(group, card, scenario.assumptions, by_name)
        lives.append(life.months_of_group())
        problems += [
            Problem(
                "limit-passed",
                f"keys[{group.index}].{passed.field}",
                {"month": passed.month, "limit": passed.limit, "maximum": str(passed.maximum)},
            )
            for passed in life.passed.values()
        ]
    if problems:
        raise Refused(problems)
    months = [
        _priced(scenario, card, name, days, [life[i] for life in lives])
        for i, (name, days) in enumerate(by_name)
    ]
    too_precise = {
        problem.path: problem for month in months for problem in imprecise(month.adjustments)
    }
    if too_precise:
        raise Refused(list(too_precise.values()))
    return months


def _priced(
    scenario: Scenario,
    card: RateCard,
    name: str,
    days: list[datetime.date],
    groups: list[GroupMonth],
) -> Month:
    uses = [group.use for group in groups]
    hosting = hosting_lines(scenario.groups, uses, card, scenario.assumptions)
    calls = call_lines(scenario.groups, uses, card, scenario.assumptions)
    meters = sum_of_meters(meter_lines(scenario, card, len(days)))
    sums = Charges(sum_of(hosting), sum_of(calls), meters)
    within_range(sums.total)
    return Month(name, days, groups, hosting, calls, sums, adjustments(scenario, sums))


def _month_to_json(
    scenario: Scenario,
    card: RateCard,
    month: Month,
    running: Fraction,
    lines: str,
    prices: list[dict[str, Any]],
) -> dict[str, Any]:
    billed_at_end = sum(
        one.use.items[-1]
        for group, one in zip(scenario.groups, month.groups, strict=True)
        if not not_billed_by(group, scenario.assumptions)
    )
    found = {
        "month": month.name,
        "days": len(month.days),
        "total": show(month.charges.total),
        "hosting": show(month.charges.hosting),
        "calls": show(month.charges.calls),
        **({"metered": show(month.charges.meters)} if card.meters else {}),
        **adjusted_to_json(month.adjustments, month.payable),
        "running": show(running),
        "hostingByClass": _by_class(
            month.hosting, catalogue.HOSTING_CLASSES, lambda group: group.hosting_class
        ),
        "callsByClass": _by_class(
            month.calls, catalogue.API_CLASSES, lambda group: group.api_class
        ),
        "items": str(billed_at_end),
        "keys": str(sum(one.keys for one in month.groups)),
        "waiting": str(sum(one.waiting for one in month.groups)),
        "callCount": str(sum(one.use.calls for one in month.groups)),
        "quota": quota_use(scenario, card, month.uses),
    }
    if lines in ("all", month.name):
        found["lines"] = _lines(month, prices)
    return found


def _by_class(lines: list[Line], names: tuple[str, ...], class_of) -> dict[str, str]:
    sums: dict[str, Fraction] = defaultdict(Fraction)
    for line in lines:
        sums[class_of(line.group)] += line.amount
    return {name: show(sums[name]) for name in names}


def _lines(month: Month, prices: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for one, hosting, calls in zip(month.groups, month.hosting, month.calls, strict=True):
        found.append(hosting.to_json(prices) | {"runs": _runs(one.use.items)})
        found.append(calls.to_json(prices))
    return found


def _runs(items: tuple[int, ...]) -> list[dict[str, Any]]:
    """Days on end with the same number of items; days without any are left out."""
    runs: list[list[int]] = []  # first day, days, items
    for day, count in enumerate(items, 1):
        if runs and runs[-1][2] == count:
            runs[-1][1] += 1
        else:
            runs.append([day, 1, count])
    return [
        {"firstDay": first, "days": days, "items": str(count)}
        for first, days, count in runs
        if count
    ]


def _warnings(scenario: Scenario, card: RateCard, months: list[Month]) -> list[Problem]:
    """Those of the workload, and days that a projection passes over."""
    unpriced = set().union(*(unpriced_in(month.hosting) for month in months))
    versions = [one.most_versions for one in months[0].groups]
    calling = {line.group.index for month in months for line in month.calls if line.quantity}
    found = warnings(scenario, card, unpriced, calling, versions)
    for group in scenario.groups:
        for field in sorted(group.stated_days):
            found.append(Problem("days-not-over-time", f"keys[{group.index}].{field}"))
    return found
