"""What the groups use in the one period of an estimate."""

from .card import RateCard
from .scenario import Assumptions, Group, Scenario
from .use import Use, billed_calls


def days_in_use(group: Group, scenario: Scenario, assumptions: Assumptions) -> range:
    """The days of the period on which the group counts.

    Stated days are those at whose end the keys exist. If any part of a day counts, so does the
    day on which the keys ceased to exist, the one after the last stated day.
    """
    end = group.first_day + group.days
    if assumptions.partialDay == "any-part" and group.days >= 1 and end <= scenario.period.days:
        end += 1
    return range(group.first_day, end)


def units_of(group: Group, card: RateCard) -> int:
    return group.keys * (group.versions_per_key if card.bills_versions else 1)


def uses(scenario: Scenario, card: RateCard, assumptions: Assumptions) -> list[Use]:
    found = []
    for group in scenario.groups:
        days = days_in_use(group, scenario, assumptions)
        units = units_of(group, card)
        items = tuple(units if day + 1 in days else 0 for day in range(scenario.period.days))
        found.append(Use(items, group.calls, billed_calls(group, card)))
    return found
