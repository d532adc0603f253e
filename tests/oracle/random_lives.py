"""Random lives of key groups and horizons, leaning towards the ends of months and of limits."""

import datetime
from random import Random
from typing import Any

from . import catalogue, dates

_STARTS = ("2026-01", "2026-02", "2024-02", "2025-12", "2026-06", "2000-02", "2100-02", "2023-03")
_INTERVALS = (7, 7, 8, 28, 29, 30, 31, 59, 60, 90, 365, 366, 730)
_PERCENTS = ("0", "0.5", "1", "2.5", "3", "10", "33.3333", "100", "0.0001", "1000")
_DAY = datetime.timedelta(days=1)
_MONTHS = (1, 1, 1, 2, 2, 3, 3, 4, 5, 6)


def horizon(rng: Random) -> tuple[str, int]:
    """A start month and a number of months, mostly short."""
    kind = rng.random()
    if kind < 0.01:
        months = rng.randint(1, 12)
        return f"2199-{13 - months:02}", months
    months = rng.choice(_MONTHS) if kind < 0.85 else rng.randint(1, 14)
    if kind > 0.97:
        months = rng.randint(15, 30)
    if kind > 0.9985:
        months = 120
    if rng.random() < 0.7:
        return rng.choice(_STARTS), months
    return f"20{rng.randint(10, 60)}-{rng.randint(1, 12):02}", months


class LifeMaker:
    """Dates that fall around one horizon."""

    def __init__(self, rng: Random, start: str, months: int):
        self.rng, self.months = rng, months
        self.first = dates.first_day_of(start)
        self.days = 30 * months

    def day(self, before: int = 0, after: int = 0) -> datetime.date:
        """A day within the horizon, or so many days before and after it; often a month's edge."""
        first = self.first.toordinal()
        last = min(first + self.days + after, datetime.date(2199, 12, 31).toordinal())
        number = self.rng.randint(min(max(first - before, 730120), last), last)
        found = datetime.date.fromordinal(number)
        kind = self.rng.random()
        if kind < 0.15:
            return found.replace(day=1)
        if kind < 0.3:
            return (found.replace(day=28) + datetime.timedelta(days=4)).replace(
                day=1
            ) - datetime.timedelta(days=1)
        if kind < 0.35 and first <= last:
            return self.first
        return found

    def life(self, rotates: bool) -> dict[str, Any]:
        """Fields of a group that go together."""
        rng = self.rng
        found: dict[str, Any] = {}
        created = None
        if rng.random() < 0.4:
            created = self.day(before=400 if rng.random() < 0.4 else 0, after=20)
            found["created"] = created.isoformat()
        if rng.random() < 0.3:
            anchor = self.day(before=800, after=10)
            if rng.random() < 0.97:  # from the creation to the beginning
                anchor = min(anchor, self.first)
                anchor = max(anchor, created) if created else anchor
            found["lastRotation"] = anchor.isoformat()
        if rotates and rng.random() < 0.5:
            found["rotationDays"] = rng.choice(_INTERVALS)
        scheduled = None
        if rng.random() < 0.3:
            scheduled = self.day(before=40, after=20)
            if created is not None and rng.random() < 0.98:
                scheduled = max(scheduled, created + _DAY)
            if created is not None and rng.random() < 0.05:
                scheduled = created + _DAY
            found["deletion"] = {"scheduled": scheduled.isoformat()}
            if rng.random() < 0.6:
                found["deletion"]["windowDays"] = rng.choice((7, 8, 29, 30, rng.randint(7, 30)))
        if rng.random() < 0.4:
            found |= self._versions_added(created, scheduled)
        if rng.random() < 0.35:
            found["keyGrowth"] = rng.choice(
                (
                    {"perMonth": rng.choice((0, 1, 1, 3, 100, 1000))},
                    {"percent": rng.choice(_PERCENTS)},
                )
            )
        if rng.random() < 0.3:
            found["callGrowthPercent"] = rng.choice(_PERCENTS)
        return found

    def _versions_added(
        self, created: datetime.date | None, scheduled: datetime.date | None
    ) -> dict[str, Any]:
        rng = self.rng
        if rng.random() < 0.5:
            return {"versionsAdded": {"everyDays": rng.choice(_INTERVALS)}}
        day = self.day(before=40)
        if created is not None and rng.random() < 0.98:
            day = max(day, created + _DAY)
        days = [day]
        for _ in range(rng.choice((0, 1, 2, 5))):
            day += datetime.timedelta(days=rng.choice((7, 7, 8, 28, 31, 60)))
            if day.year < 2200:
                days.append(day)
        if scheduled is not None and rng.random() < 0.98:
            days = [one for one in days if one < scheduled]
        return {"versionsAdded": {"on": [one.isoformat() for one in days]}} if days else {}


def near_a_limit(rng: Random, group: dict[str, Any]) -> dict[str, Any]:
    """The group, grown to about where a limit is."""
    kind = rng.choice(("keys", "versions", "calls"))
    if kind == "keys":
        growth = {"perMonth": rng.choice((1, 2, 3))}
        return group | {
            "keys": catalogue.MAX_KEYS - rng.choice((0, 1, 2, 3, 7)),
            "keyGrowth": rng.choice((growth, {"percent": "0.0001"})),
        }
    if kind == "versions":
        return group | {"versionsPerKey": catalogue.MAX_VERSIONS - rng.choice((0, 1, 2, 3))}
    if "work" in group:
        return group
    calls = catalogue.MAX_CALLS - rng.choice((0, 1, 10**11, 10**13))
    return group | {"calls": calls, "callGrowthPercent": rng.choice(("0.01", "0.5", "1", "3"))}
