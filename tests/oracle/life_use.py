"""What a group uses in each month of a horizon, from its life day by day."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from . import catalogue, dates
from .card import RateCard
from .cohorts import DAY, NOTHING, Compounded, DayCount, LimitPassed, beginning, walk
from .scenario import Assumptions, Group
from .use import Use, billed_calls, not_billed_by

Months = Sequence[tuple[str, list[datetime.date]]]


@dataclass(frozen=True)
class GroupMonth:
    use: Use
    keys: int  # that exist at the month's end and are not scheduled for deletion
    waiting: int  # versions that wait for their deletion at the month's end
    most_versions: int  # of one key, on any day of the horizon


class GroupLife:
    """One group over a horizon."""

    def __init__(self, group: Group, card: RateCard, assumptions: Assumptions, months: Months):
        self.group, self.card, self.assumptions, self.months = group, card, assumptions, months
        self.passed: dict[str, LimitPassed] = {}
        self.start, self.last = months[0][1][0], months[-1][1][-1]
        self.alive = walk(group, self.start, self.last, self.passed)
        self.billed = self._billed_days()

    def _billed_days(self) -> dict[datetime.date, DayCount]:
        """What counts on each day (whether or not its state is one that is billed)."""
        scheduled = self.group.life.scheduled
        any_part = self.assumptions.partialDay == "any-part"
        if any_part and scheduled and self.start <= scheduled <= self.last:
            return self.alive | {scheduled: self._before(scheduled)}
        return self.alive

    def _before(self, scheduled: datetime.date) -> DayCount:
        """What existed at the end of the day before."""
        created = self.group.life.created
        if created is not None and created >= scheduled:
            return NOTHING
        return self.alive.get(scheduled - DAY) or self._first()

    def _first(self) -> DayCount:
        group = self.group
        versions = group.versions_per_key
        return DayCount(group.keys, group.keys * versions, versions)

    @property
    def most_versions(self) -> int:
        """Of one key, on any day; what is stated at least."""
        counts = [count.most_versions for count in self.alive.values()]
        return max([self.group.versions_per_key, *counts])

    def months_of_group(self) -> list[GroupMonth]:
        calls = self._calls_by_month(lambda group: group.calls)
        billed = self._calls_by_month(lambda group: billed_calls(group, self.card))
        return [
            GroupMonth(
                Use(self._items(days), calls[name], billed[name]),
                self._keys(days[-1]),
                self._waiting(days[-1]),
                self.most_versions,
            )
            for name, days in self.months
        ]

    def _items(self, days: list[datetime.date]) -> tuple[int, ...]:
        counts = [self.billed.get(day, NOTHING) for day in days]
        if self.card.bills_versions:
            return tuple(count.versions for count in counts)
        return tuple(count.keys for count in counts)

    def _is_billed(self, day: datetime.date) -> bool:
        left_out = not_billed_by(self.group, self.assumptions)
        return not left_out and self.billed.get(day, NOTHING) is not NOTHING

    def _keys(self, day: datetime.date) -> int:
        if self.group.state == "PendingDeletion":
            return 0
        return self.alive.get(day, NOTHING).keys

    def _waiting(self, day: datetime.date) -> int:
        """A group waits from the day on which it is scheduled, and is gone after its window."""
        life = self.group.life
        if self._is_billed(day):
            return 0
        if life.scheduled and day >= life.scheduled:
            if day >= life.scheduled + life.window_days * DAY:
                return 0
            return (self.alive.get(life.scheduled - DAY) or self._first()).versions
        if self.group.state == "PendingDeletion":
            return self.alive.get(day, NOTHING).versions
        return 0

    def _calls_by_month(self, stated: Callable[[Group], int]) -> dict[str, int]:
        """The calls stated, grown from the month of the beginning, where the group is in use."""
        group = self.group
        percent = group.life.call_growth_percent
        grown = Compounded(stated(group), percent or Fraction(0))
        first = dates.month_of(beginning(group, self.start))
        found = {}
        for name, days in self.months:
            if name > first:
                grown.grow()
            usable = group.state != "PendingDeletion" and any(
                self.billed.get(day, NOTHING) is not NOTHING for day in days
            )
            found[name] = grown.whole if usable else 0
            if usable and percent is not None and grown.whole > catalogue.MAX_CALLS:
                self.passed.setdefault(
                    "calls", LimitPassed("callGrowthPercent", "calls", name, catalogue.MAX_CALLS)
                )
        return found
