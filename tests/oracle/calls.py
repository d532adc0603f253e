"""Calls: a linear price, and one free quota for the whole account."""

from collections.abc import Sequence
from itertools import groupby

from . import catalogue
from .apportion import largest_remainder
from .card import RateCard, UnitPrice
from .lines import Line, Slice
from .scenario import Assumptions, Group
from .use import Use


def may_be_free(group: Group, card: RateCard) -> bool:
    quota = card.free_quota
    return quota is not None and (quota.for_any_key or group.creator == "service")


def eligible_calls(groups: Sequence[Group], uses: Sequence[Use], card: RateCard) -> int:
    """Only calls that are billed at all use the quota up."""
    return sum(uses[group.index].billed_calls for group in groups if may_be_free(group, card))


def price_of(group: Group, card: RateCard) -> UnitPrice:
    return card.call_price(group.api_class, group.region.region_class, group.region.cloud)


def free_calls(
    groups: Sequence[Group], uses: Sequence[Use], card: RateCard, assumptions: Assumptions
) -> list[int]:
    """How many calls of each group are free."""
    free = [0] * len(groups)
    eligible = [group for group in groups if may_be_free(group, card)]
    if not eligible:
        return free
    calls = {group.index: uses[group.index].billed_calls for group in eligible}
    quota = min(card.free_quota.calls, sum(calls.values()))
    if assumptions.quotaOrder == "proportional":
        shares = _by_region_class(eligible, calls, quota)
    else:
        dearest_first = assumptions.quotaOrder == "dearest-first"
        shares = _by_price(eligible, calls, quota, card, dearest_first)
    for members, share in shares:
        parts = largest_remainder(share, [calls[group.index] for group in members])
        for group, part in zip(members, parts, strict=True):
            free[group.index] = part
    return free


def _by_region_class(
    groups: list[Group], calls: dict[int, int], quota: int
) -> list[tuple[list[Group], int]]:
    classes = [
        [group for group in groups if group.region.region_class == name]
        for name in catalogue.REGION_CLASSES
    ]
    sums = [sum(calls[group.index] for group in members) for members in classes]
    return list(zip(classes, largest_remainder(quota, sums), strict=True))


def _by_price(
    groups: list[Group], calls: dict[int, int], quota: int, card: RateCard, dearest_first: bool
) -> list[tuple[list[Group], int]]:
    def price(group: Group):
        return price_of(group, card).price

    shares = []
    for _, members in groupby(sorted(groups, key=price, reverse=dearest_first), price):
        members = list(members)
        share = min(quota, sum(calls[group.index] for group in members))
        quota -= share
        shares.append((members, share))
    return shares


def call_lines(
    groups: Sequence[Group], uses: Sequence[Use], card: RateCard, assumptions: Assumptions
) -> list[Line]:
    """One line a group; `uses` are those of the groups, in their order."""
    free = free_calls(groups, uses, card, assumptions)
    lines = []
    for group, use, free_part in zip(groups, uses, free, strict=True):
        if card.prices_calls:
            slices = (
                Slice("calls.other-operations", use.other_calls, cell="calls.operations"),
                Slice("calls.free-quota", free_part, cell="calls.freeQuota"),
                Slice("calls.price", use.billed_calls - free_part, price_of(group, card)),
            )
        else:
            slices = (Slice("calls.not-priced", use.calls, cell="calls", priced=False),)
        lines.append(
            Line(
                group=group,
                charge="calls",
                quantity=use.calls,
                slices=tuple(part for part in slices if part.quantity),
            )
        )
    return lines
