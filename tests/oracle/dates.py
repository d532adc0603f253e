"""Days and months written as text: `2026-05-01` and `2026-05`."""

import datetime
import re

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")

FIRST_MONTH, LAST_MONTH = "2000-01", "2199-12"
FIRST_DAY, LAST_DAY = "2000-01-01", "2199-12-31"


def parse_day(text: str) -> datetime.date | None:
    """The day, or None where there is no such day or it is not written like that."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def is_month(text: str) -> bool:
    return bool(_MONTH.fullmatch(text))


def first_day_of(month: str) -> datetime.date:
    return datetime.date(int(month[:4]), int(month[5:]), 1)


def months_between(first: str, last: str) -> int:
    """How many months from one to the other, both included."""
    return 12 * (int(last[:4]) - int(first[:4])) + int(last[5:]) - int(first[5:]) + 1


def month_of(day: datetime.date) -> str:
    return f"{day.year:04}-{day.month:02}"
