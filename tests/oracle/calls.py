"""Calls: a linear price, and one free quota for the whole account."""

from itertools import groupby

from . import catalogue
from .apportion import largest_remainder
from .card import RateCard, UnitPrice
from .lines import Line, Slice
from .scenario import Assumptions, Group, Scenario


def may_be_free(group: Group, card: RateCard) -> bool:
    quota = card.free_quota
    return quota is not None and (quota.for_any_key or group.creator == "service")


def price_of(group: Group, card: RateCard) -> UnitPrice:
    return card.call_price(group.api_class, group.region.region_class, group.region.cloud)


def free_calls(scenario: Scenario, card: RateCard, assumptions: Assumptions) -> list[int]:
    """How many calls of each group are free."""
    free = [0] * len(scenario.groups)
    eligible = [group for group in scenario.groups if may_be_free(group, card)]
    if not eligible:
        return free
    quota = min(card.free_quota.calls, sum(group.calls for group in eligible))
    if assumptions.quotaOrder == "proportional":
        shares = _by_region_class(eligible, quota)
    else:
        shares = _by_price(eligible, quota, card, assumptions.quotaOrder == "dearest-first")
    for groups, share in shares:
        parts = largest_remainder(share, [group.calls for group in groups])
        for group, part in zip(groups, parts, strict=True):
            free[group.index] = part
    return free


def _by_region_class(groups: list[Group], quota: int) -> list[tuple[list[Group], int]]:
    classes = [
        [group for group in groups if group.region.region_class == name]
        for name in catalogue.REGION_CLASSES
    ]
    calls = [sum(group.calls for group in members) for members in classes]
    return list(zip(classes, largest_remainder(quota, calls), strict=True))


def _by_price(
    groups: list[Group], quota: int, card: RateCard, dearest_first: bool
) -> list[tuple[list[Group], int]]:
    def price(group: Group):
        return price_of(group, card).price

    shares = []
    for _, members in groupby(sorted(groups, key=price, reverse=dearest_first), price):
        members = list(members)
        share = min(quota, sum(group.calls for group in members))
        quota -= share
        shares.append((members, share))
    return shares


def call_lines(scenario: Scenario, card: RateCard, assumptions: Assumptions) -> list[Line]:
    lines = []
    free = free_calls(scenario, card, assumptions)
    for group, free_part in zip(scenario.groups, free, strict=True):
        slices = (
            Slice("calls.free-quota", free_part, cell="calls.freeQuota"),
            Slice("calls.price", group.calls - free_part, price_of(group, card)),
        )
        lines.append(
            Line(
                group=group,
                charge="calls",
                quantity=group.calls,
                slices=tuple(part for part in slices if part.quantity),
            )
        )
    return lines
