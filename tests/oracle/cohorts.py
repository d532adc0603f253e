"""A group of keys day by day: keys created on one day are a cohort, and every version is counted.

No formula tells how many versions there are on a day. The days are walked, and on each of them
what happens on it is done.
"""

import datetime
from dataclasses import dataclass
from fractions import Fraction

from . import catalogue, dates
from .scenario import Group

DAY = datetime.timedelta(days=1)
_IN_UNITS = 10**12  # growth by percent is compounded in units of 10^-12


@dataclass(frozen=True)
class LimitPassed:
    """A group grows beyond what a workload may have."""

    field: str  # that grows
    limit: str
    month: str
    maximum: int


def half_up(value: Fraction) -> int:
    return (value + Fraction(1, 2)).__floor__()


class Compounded:
    """A whole number that grows by a percentage, step by step."""

    def __init__(self, start: int, percent: Fraction):
        self.units = start * _IN_UNITS
        self.factor = 1 + percent / 100

    def grow(self) -> int:
        self.units = half_up(self.units * self.factor)
        return self.whole

    @property
    def whole(self) -> int:
        return half_up(Fraction(self.units, _IN_UNITS))


@dataclass
class Cohort:
    """Keys created on one day, all with as many versions."""

    keys: int
    versions: int
    anchor: datetime.date  # from which intervals are counted
    created: datetime.date | None  # None: before anything is counted


@dataclass(frozen=True)
class DayCount:
    """What exists of a group at the end of a day."""

    keys: int
    versions: int  # of all keys
    most_versions: int  # of one key


NOTHING = DayCount(0, 0, 0)


def beginning(group: Group, start: datetime.date) -> datetime.date:
    """The day from which on the group is looked at; `start` is the horizon's first day."""
    created = group.life.created
    return max(created, start) if created else start


def intervals(group: Group) -> list[tuple[str, int]]:
    """The fields that add versions every so many days."""
    found = []
    if group.rotation_days and group.state == "Enabled":
        found.append(("rotationDays", group.rotation_days))
    if group.life.every_days and group.state != "PendingDeletion":
        found.append(("versionsAdded", group.life.every_days))
    return found


def walk(
    group: Group, start: datetime.date, last: datetime.date, passed: dict[str, LimitPassed]
) -> dict[datetime.date, DayCount]:
    """What exists at the end of each day, until the group is scheduled for deletion.

    From that day on nothing is added, so what exists then is what there was on the day before.
    `passed` takes each limit that the group passes for the first time.
    """
    life = group.life
    day = beginning(group, start)
    end = min(last, life.scheduled - DAY) if life.scheduled else last
    first = Cohort(
        keys=group.keys,
        versions=group.versions_per_key,
        anchor=life.last_rotation or life.created or start,
        created=life.created,
    )
    cohorts = [first]
    waits = group.state == "PendingDeletion"  # already, and nothing is added to it
    growing = None if waits else _growing_keys(group)
    month = dates.month_of(day)
    every = intervals(group)
    on = () if waits else life.on
    found = {}
    while day <= end:
        for cohort in cohorts:
            field = _add_versions(cohort, day, every, on)
            if cohort.versions > catalogue.MAX_VERSIONS:
                _pass(passed, field, "versionsPerKey", day, catalogue.MAX_VERSIONS)
        if day.day == 1 and dates.month_of(day) != month and growing:
            new = growing(sum(cohort.keys for cohort in cohorts))
            if new:
                cohorts.append(Cohort(keys=new, versions=1, anchor=day, created=day))
            if sum(cohort.keys for cohort in cohorts) > catalogue.MAX_KEYS:
                _pass(passed, "keyGrowth", "keys", day, catalogue.MAX_KEYS)
        keys = sum(cohort.keys for cohort in cohorts)
        found[day] = DayCount(
            keys,
            sum(cohort.keys * cohort.versions for cohort in cohorts),
            max(cohort.versions for cohort in cohorts),
        )
        day += DAY
    return found


def _growing_keys(group: Group):
    """How many keys come on the first day of a month to those that there are."""
    growth = group.life.key_growth
    if growth is None:
        return None
    if growth.percent is None:
        return lambda keys: growth.per_month
    compounded = Compounded(group.keys, growth.percent)
    return lambda keys: compounded.grow() - keys


def _add_versions(
    cohort: Cohort,
    day: datetime.date,
    every: list[tuple[str, int]],
    on: tuple[datetime.date, ...],
) -> str:
    """Adds the versions of the day. Gives the field that is blamed where they are too many:
    rotation, where there is any."""
    if day == cohort.created:
        return ""
    days = (day - cohort.anchor).days
    for field, interval in every:
        if days > 0 and days % interval == 0:
            cohort.versions += 1
    if day in on:
        cohort.versions += 1
    return every[0][0] if every else "versionsAdded"


def _pass(
    passed: dict[str, LimitPassed], field: str, limit: str, day: datetime.date, maximum: int
) -> None:
    passed.setdefault(limit, LimitPassed(field, limit, dates.month_of(day), maximum))
