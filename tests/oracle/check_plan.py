"""What only a projection refuses: a horizon beyond the calendar, dates out of order, rotations
that are not possible. A single month does not look at them."""

import datetime

from . import catalogue, dates
from .cohorts import DAY, beginning
from .fields import Problem
from .scenario import Group, Scenario

_WEEK = catalogue.FEWEST_DAYS_APART * DAY


def check_plan(scenario: Scenario) -> list[Problem]:
    horizon = scenario.horizon
    if horizon is None:
        return [Problem("missing", "overTime")]
    found = []
    most = dates.months_between(dates.month_of(horizon.start), dates.LAST_MONTH)
    if horizon.months > most:
        limits = {"minimum": "1", "maximum": str(most)}
        found.append(Problem("out-of-range", "overTime.months", limits))
    for group in scenario.groups:
        asymmetric = group.spec not in catalogue.SYMMETRIC_SPECS
        if group.rotation_days and group.spec and (asymmetric or group.origin == "EXTERNAL"):
            found.append(Problem("rotation-not-allowed", f"keys[{group.index}].rotationDays"))
        found += _dates(group, horizon.start)
    return found


def _dates(group: Group, start: datetime.date) -> list[Problem]:
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
        check("lastRotation", life.last_rotation, life.created, beginning(group, start))
    earliest = day_after_creation
    for i, day in enumerate(life.on):
        check(f"versionsAdded.on[{i}]", day, earliest, day_before_deletion)
        earliest = day + _WEEK
    if life.scheduled:
        check("deletion.scheduled", life.scheduled, day_after_creation, None)
    return found
