"""Hosting: key versions by day, with each day's pooled versions split at the slab limits."""

from collections import defaultdict

from .apportion import largest_remainder
from .card import RateCard, Slab
from .lines import Line, Slice
from .scenario import Assumptions, Group, Scenario


def not_billed_by(group: Group, assumptions: Assumptions) -> str | None:
    """The rule that leaves the group's key versions out, if any."""
    if group.state == "PendingDeletion":
        return "hosting.pending-deletion"
    if group.state == "PendingImport" and assumptions.pendingImport == "not-billed":
        return "hosting.pending-import"
    return None


def days_in_use(group: Group, scenario: Scenario, assumptions: Assumptions) -> range:
    """The days of the period on which the group counts.

    Stated days are those at whose end the keys exist. If any part of a day counts, so does the
    day on which the keys ceased to exist, the one after the last stated day.
    """
    end = group.first_day + group.days
    if assumptions.partialDay == "any-part" and group.days >= 1 and end <= scenario.period.days:
        end += 1
    return range(group.first_day, end)


def scope_of(group: Group, assumptions: Assumptions) -> tuple[str, ...]:
    """Groups of one scope share one set of slabs."""
    return {
        "account": (),
        "region": (group.region.id,),
        "spec": (group.spec,),
        "region-and-spec": (group.region.id, group.spec),
    }[assumptions.tierScope]


def slab_quantities(
    slabs: tuple[Slab, ...], members: list[tuple[int, range]]
) -> list[int]:
    """How many units fall into each slab, summed over the days; members are (units, days)."""
    totals = [0] * len(slabs)
    for day in {day for _, days in members for day in days}:
        units = sum(units for units, days in members if day in days)
        for i, slab in enumerate(slabs):
            top = units if slab.up_to is None else min(units, slab.up_to)
            totals[i] += max(0, top - slab.above)
    return totals


def give_back(quantities: list[int], unit_days: list[int]) -> list[list[int]]:
    """Each slab's units given to the lines, slab by slab, in proportion to what a line has left."""
    left, given = list(unit_days), []
    for quantity in quantities:
        parts = largest_remainder(quantity, left)
        left = [have - part for have, part in zip(left, parts, strict=True)]
        given.append(parts)
    return given


def hosting_lines(scenario: Scenario, card: RateCard, assumptions: Assumptions) -> list[Line]:
    units, days, slices = {}, {}, {}
    pools: dict[tuple, list[Group]] = defaultdict(list)
    for group in scenario.groups:
        i = group.index
        units[i] = group.keys * (group.versions_per_key if card.bills_versions else 1)
        days[i] = days_in_use(group, scenario, assumptions)
        quantity = units[i] * len(days[i])
        rule = not_billed_by(group, assumptions)
        if rule:
            slices[i] = [Slice(rule, quantity)]
        elif group.hosting_class in card.slabs:
            slices[i] = []
            pools[group.hosting_class, *scope_of(group, assumptions)].append(group)
        else:
            price = card.hosting_price(group.hosting_class, group.region.cloud)
            slices[i] = [Slice("hosting.price", quantity, price)]

    for (hosting_class, *_), groups in pools.items():
        slabs = card.slabs[hosting_class]
        quantities = slab_quantities(slabs, [(units[g.index], days[g.index]) for g in groups])
        unit_days = [units[g.index] * len(days[g.index]) for g in groups]
        for slab, parts in zip(slabs, give_back(quantities, unit_days), strict=True):
            for group, part in zip(groups, parts, strict=True):
                price = card.slab_price(slab, group.region.cloud)
                slices[group.index].append(Slice("hosting.tier", part, price, slab=slab))

    return [
        Line(
            group=group,
            charge="hosting",
            counts_versions=card.bills_versions,
            quantity=units[group.index] * len(days[group.index]),
            slices=tuple(part for part in slices[group.index] if part.quantity),
            days=len(days[group.index]),
        )
        for group in scenario.groups
    ]
