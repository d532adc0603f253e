"""Problems of what a scenario says over time: the horizon, and the life of a key group."""

import datetime

from . import catalogue, dates
from .fields import Fields
from .scenario import Growth, Horizon, Life

LARGEST_BUDGET = "1000000000000000000"


def read_month(fields: Fields, name: str, month: str | None) -> str | None:
    """A month that exists and is within what is known of the calendar here."""
    if month is None:
        return None
    if not dates.is_month(month):
        fields.report(name, "not-date")
    elif not dates.FIRST_MONTH <= month <= dates.LAST_MONTH:
        fields.report(
            name, "out-of-range", minimum=dates.FIRST_MONTH, maximum=dates.LAST_MONTH
        )
    else:
        return month
    return None


def read_horizon(root: Fields) -> Horizon | None:
    if not root.has("overTime"):
        return None
    fields = root.child("overTime")
    start = read_month(fields, "start", fields.text("start"))
    months = fields.whole("months", 1, catalogue.MAX_MONTHS)
    budgets = [
        fields.decimal(name, "0", LARGEST_BUDGET, 8, None)
        for name in ("monthlyBudget", "totalBudget")
    ]
    fields.close()
    if start is None or months is None:
        return None
    return Horizon(dates.first_day_of(start), months, *budgets)


def read_life(group: Fields) -> Life:
    created = _day(group, "created", None)
    last_rotation = _day(group, "lastRotation", None)
    every_days, on = _versions_added(group)
    scheduled, window_days = _deletion(group)
    return Life(
        created=created,
        last_rotation=last_rotation,
        every_days=every_days,
        on=on,
        scheduled=scheduled,
        window_days=window_days,
        key_growth=_key_growth(group),
        call_growth_percent=_growth_percent(group, "callGrowthPercent", None),
    )


def _day(fields: Fields, name: str, *default: None) -> datetime.date | None:
    return _as_day(fields, name, fields.text(name, *default))


def _as_day(fields: Fields, name: str, text: str | None) -> datetime.date | None:
    if text is None:
        return None
    day = dates.parse_day(text)
    if day is None:
        fields.report(name, "not-date")
    elif not dates.FIRST_DAY <= text <= dates.LAST_DAY:
        fields.report(name, "out-of-range", minimum=dates.FIRST_DAY, maximum=dates.LAST_DAY)
    else:
        return day
    return None


def _growth_percent(fields: Fields, name: str, *default: None):
    return fields.decimal(name, "0", "1000", 4, *default)


def _versions_added(group: Fields) -> tuple[int | None, tuple[datetime.date | None, ...]]:
    if not group.has("versionsAdded"):
        return None, ()
    fields = group.child("versionsAdded")
    every_days = fields.whole("everyDays", catalogue.FEWEST_DAYS_APART, 730, None)
    on = _given_days(fields) if fields.has("on") else []
    fields.close()
    if fields.has("on") and fields.has("everyDays"):
        fields.report("on", "conflict", **{"with": "everyDays"})
    if not fields.has("on") and not fields.has("everyDays") and fields.readable:
        fields.report("everyDays", "missing")
    return every_days, tuple(on)


def _given_days(fields: Fields) -> list[datetime.date | None]:
    """Each in its place, None where it is no day."""
    texts = fields.texts("on", catalogue.MAX_DATES, 1)
    return [_as_day(fields, name, text) for name, text in texts]


def _deletion(group: Fields) -> tuple[datetime.date | None, int]:
    if not group.has("deletion"):
        return None, 30
    fields = group.child("deletion")
    scheduled = _day(fields, "scheduled")
    window_days = fields.whole("windowDays", 7, 30, 30)
    fields.close()
    return scheduled, window_days


def _key_growth(group: Fields) -> Growth | None:
    if not group.has("keyGrowth"):
        return None
    fields = group.child("keyGrowth")
    per_month = fields.whole("perMonth", 0, catalogue.MAX_KEYS, None)
    percent = _growth_percent(fields, "percent", None)
    fields.close()
    if fields.has("perMonth") and fields.has("percent"):
        fields.report("percent", "conflict", **{"with": "perMonth"})
    if not fields.has("perMonth") and not fields.has("percent") and fields.readable:
        fields.report("perMonth", "missing")
    return Growth(per_month, percent)
