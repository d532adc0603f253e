"""Hosting: items by day, with each day's pooled items split at the slab limits."""

from collections import defaultdict
from collections.abc import Sequence

from .apportion import largest_remainder
from .card import RateCard, Slab
from .lines import Line, Slice
from .scenario import Assumptions, Group
from .use import Use, not_billed_by, scope_of

Pool = tuple[str, str | None, str | None]  # hosting class, region and spec


def pools(
    groups: Sequence[Group], card: RateCard, assumptions: Assumptions
) -> dict[Pool, list[Group]]:
    """The groups whose items are counted together for a graduated price."""
    found: dict[Pool, list[Group]] = defaultdict(list)
    for group in groups:
        if group.hosting_class in card.slabs and not not_billed_by(group, assumptions):
            found[group.hosting_class, *scope_of(group, assumptions)].append(group)
    return found


def items_by_day(members: Sequence[Group], uses: Sequence[Use]) -> list[int]:
    return [sum(day) for day in zip(*(uses[group.index].items for group in members), strict=True)]


def slab_quantities(slabs: Sequence[Slab], by_day: Sequence[int]) -> list[int]:
    """How many items fall into each slab, summed over the days."""
    totals = [0] * len(slabs)
    for items in by_day:
        for i, slab in enumerate(slabs):
            top = items if slab.up_to is None else min(items, slab.up_to)
            totals[i] += max(0, top - slab.above)
    return totals


def give_back(quantities: list[int], item_days: list[int]) -> list[list[int]]:
    """Each slab's units given to the lines, slab by slab, in proportion to what a line has left."""
    left, given = list(item_days), []
    for quantity in quantities:
        parts = largest_remainder(quantity, left)
        left = [have - part for have, part in zip(left, parts, strict=True)]
        given.append(parts)
    return given


def hosting_lines(
    groups: Sequence[Group], uses: Sequence[Use], card: RateCard, assumptions: Assumptions
) -> list[Line]:
    """One line a group; `uses` are those of the groups, in their order."""
    slices: dict[int, list[Slice]] = defaultdict(list)
    for group in groups:
        quantity = uses[group.index].item_days
        rule = not_billed_by(group, assumptions)
        if rule:
            slices[group.index] = [Slice(rule, quantity)]
        elif group.hosting_class in card.flat_hosting:
            price = card.hosting_price(group.hosting_class, group.region.cloud)
            slices[group.index] = [Slice("hosting.price", quantity, price)]
        elif group.hosting_class not in card.slabs:
            cell = f"hosting.prices.{group.hosting_class}"
            slices[group.index] = [Slice("hosting.not-priced", quantity, cell=cell, priced=False)]

    for (hosting_class, *_), members in pools(groups, card, assumptions).items():
        slabs = card.slabs[hosting_class]
        quantities = slab_quantities(slabs, items_by_day(members, uses))
        item_days = [uses[group.index].item_days for group in members]
        for slab, parts in zip(slabs, give_back(quantities, item_days), strict=True):
            for group, part in zip(members, parts, strict=True):
                price = card.slab_price(slab, group.region.cloud)
                slices[group.index].append(Slice("hosting.tier", part, price, slab=slab))

    return [
        Line(
            group=group,
            charge="hosting",
            quantity=uses[group.index].item_days,
            slices=tuple(part for part in slices[group.index] if part.quantity),
        )
        for group in groups
    ]
