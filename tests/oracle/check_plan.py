"""What only a projection refuses: a horizon beyond the calendar, dates out of order, rotations
that are not possible. A single month does not look at them."""

import datetime

from . import catalogue, dates
from .cohorts import DAY, beginning
from .fields import Problem
from .scenario import Group, Horizon, Scenario

_WEEK = catalogue.FEWEST_DAYS_APART * DAY


def check_plan(scenario: Scenario) -> list[Problem]:
    found = _horizon(scenario.horizon)
    start = scenario.horizon.start if scenario.horizon else None
    for group in scenario.groups:
        asymmetric = group.spec not in catalogue.SYMMETRIC_SPECS
        if group.rotation_days and group.spec and (asymmetric or group.origin == "EXTERNAL"):
            found.append(Problem("rotation-not-allowed", f"keys[{group.index}].rotationDays"))
        found += _dates(group, start)
    return found


def _horizon(horizon: Horizon | None) -> list[Problem]:
    if horizon is None:
        return [Problem("missing", "overTime")]
    most = dates.months_between(dates.month_of(horizon.start), dates.LAST_MONTH)
    if horizon.months <= most:
        return []
    return [Problem("out-of-range", "overTime.months", {"minimum": "1", "maximum": str(most)})]


def _dates(group: Group, start: datetime.date | None) -> list[Problem]:
    life, found = group.life, []

    def check(
        field: str, day: datetime.date, earliest: datetime.date | None, latest: datetime.date | None
    ) -> None:
        path = f"keys[{group.index}].{field}"
        if earliest and day < earliest:
            limit = {"earliest": earliest.isoformat()}
            found.append(Problem("date-out-of-order", path, limit))
        elif latest and day > latest:
            limit = {"latest": latest.isoformat()}
            found.append(Problem("date-out-of-order", path, limit))

    day_after_creation = life.created + DAY if life.created else None
    day_before_deletion = life.scheduled - DAY if life.scheduled else None
    if life.last_rotation:
        latest = beginning(group, start) if start else None
        check("lastRotation", life.last_rotation, life.created, latest)
    earliest = day_after_creation
    for i, day in enumerate(life.on):
        if day is None:
            continue
        check(f"versionsAdded.on[{i}]", day, earliest, day_before_deletion)
        earliest = day + _WEEK
    if life.scheduled:
        check("deletion.scheduled", life.scheduled, day_after_creation, None)
    return found
