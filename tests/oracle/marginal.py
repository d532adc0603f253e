"""What one thing more costs in a month, and how far it is to the next breakpoint."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from . import catalogue
from .calls import eligible_calls
from .card import RateCard
from .decimals import show
from .estimate import charges
from .hosting import items_by_day, pools
from .period_use import uses
from .scenario import Group, Scenario
from .vary import with_group, with_more_calls

MORE_CALLS = 10_000


def marginal(scenario: Scenario, card: RateCard) -> dict[str, Any]:
    total = charges(scenario, card).total

    def step(changed: Group, within: bool) -> str | None:
        if not within:
            return None
        return show(charges(with_group(scenario, changed), card).total - total)

    groups = []
    for group in scenario.groups:
        more_calls = with_more_calls(group, MORE_CALLS)
        groups.append(
            {
                "oneKey": step(
                    replace(group, keys=group.keys + 1), group.keys < catalogue.MAX_KEYS
                ),
                "oneVersion": step(
                    replace(group, versions_per_key=group.versions_per_key + 1),
                    group.versions_per_key < catalogue.MAX_VERSIONS,
                ),
                "tenThousandCalls": step(more_calls, more_calls.calls <= catalogue.MAX_CALLS),
                "tier": _tier(scenario, card, group),
            }
        )
    return {
        "rateCard": card.id,
        "currency": card.currency,
        "total": show(total),
        "groups": groups,
        "quota": _quota(scenario, card),
    }


def fullest_day(scenario: Scenario, card: RateCard, group: Group) -> tuple[list[int], int] | None:
    """The limits of the group's pool and its items on the day with the most, if it has a pool."""
    used = uses(scenario, card, scenario.assumptions)
    for (hosting_class, *_), members in pools(
        scenario.groups, card, scenario.assumptions
    ).items():
        if group.index in [member.index for member in members]:
            limits = [slab.up_to for slab in card.slabs[hosting_class] if slab.up_to is not None]
            return limits, max(items_by_day(members, used))
    return None


def _distances(at: int, limits: Sequence[int]) -> dict[str, str | None]:
    """A limit is passed by what is above it; up to it there is one price."""
    passed = [limit for limit in limits if limit < at]
    ahead = [limit for limit in limits if limit >= at]
    return {
        "below": str(at - max(passed)) if passed else None,
        "above": str(min(ahead) - at) if ahead else None,
    }


def _tier(scenario: Scenario, card: RateCard, group: Group) -> dict[str, Any] | None:
    found = fullest_day(scenario, card, group)
    if found is None:
        return None
    limits, items = found
    ahead = [limit for limit in limits if limit >= items]
    limit = str(min(ahead)) if ahead else None
    return {"pool": str(items)} | _distances(items, limits) | {"limit": limit}


def _quota(scenario: Scenario, card: RateCard) -> dict[str, Any] | None:
    if card.free_quota is None:
        return None
    used = uses(scenario, card, scenario.assumptions)
    eligible = eligible_calls(scenario.groups, used, card)
    return {"at": str(eligible)} | _distances(eligible, [card.free_quota.calls])
