"""A workload: key groups, the period or the horizon, the reading of each open question."""

import calendar
import datetime
from dataclasses import dataclass, field
from fractions import Fraction

from . import catalogue
from .catalogue import Region


@dataclass(frozen=True)
class WorkPart:
    """One kind of work; each unit makes `calls_each` calls unless a cached data key serves it."""

    what: str
    quantity: int
    calls_each: int
    cache_hit_ratio: Fraction | None = None

    @property
    def calls(self) -> int:
        """Calls left after the cache, rounded up to whole calls."""
        left = 1 - (self.cache_hit_ratio or 0)
        return (self.quantity * self.calls_each * left).__ceil__()


@dataclass(frozen=True)
class Work:
    kind: str
    parts: tuple[WorkPart, ...]


@dataclass(frozen=True)
class Growth:
    """Of keys on the first day of each month: so many, or a percentage of what there is."""

    per_month: int | None = None
    percent: Fraction | None = None


@dataclass(frozen=True)
class Life:
    """What a group states about the time before and after: the dates are days of UTC+8."""

    created: datetime.date | None = None
    last_rotation: datetime.date | None = None
    every_days: int | None = None  # versions added by hand
    on: tuple[datetime.date, ...] = ()  # versions added by hand
    scheduled: datetime.date | None = None  # for deletion
    window_days: int = 30
    key_growth: Growth | None = None
    call_growth_percent: Fraction | None = None


@dataclass(frozen=True)
class Group:
    index: int
    label: str
    creator: str
    spec: str
    protection: str
    region: Region
    state: str
    origin: str
    keys: int
    versions_per_key: int
    stated_calls: int | None
    cryptographic_calls: int | None
    work: Work | None
    first_day: int
    days: int
    rotation_days: int | None
    stated_days: tuple[str, ...] = ()  # which of firstDay and days were stated
    life: Life = Life()

    @property
    def calls(self) -> int:
        if self.work is None:
            return self.stated_calls
        return sum(part.calls for part in self.work.parts)

    @property
    def calls_field(self) -> str:
        """The field that the calls come from."""
        return "work" if self.work else "calls"

    @property
    def hosting_class(self) -> str:
        if self.creator == "service":
            return "service-managed"
        if self.protection == "SOFTWARE":
            return "software"
        return "basic-hardware" if self.spec in catalogue.BASIC_SPECS else "advanced-hardware"

    @property
    def api_class(self) -> str:
        if self.creator == "service":
            return "service-managed"
        return "basic" if self.spec in catalogue.BASIC_SPECS else "advanced"


@dataclass(frozen=True)
class Period:
    days: int
    month: str | None = None

    @staticmethod
    def of_month(month: str) -> "Period":
        year, number = int(month[:4]), int(month[5:])
        return Period(calendar.monthrange(year, number)[1], month)


@dataclass(frozen=True)
class Assumptions:
    """The reading of each open question, named as in the documented JSON."""

    tierScope: str = "account"
    quotaOrder: str = "proportional"
    pendingImport: str = "billed"
    partialDay: str = "end-of-day"


@dataclass(frozen=True)
class Horizon:
    """So many calendar months from a start month on; the start is its first day."""

    start: datetime.date
    months: int
    monthly_budget: Fraction | None = None
    total_budget: Fraction | None = None

    def months_with_days(self) -> list[tuple[str, list[datetime.date]]]:
        """Each month by name with all its days."""
        found = []
        year, number = self.start.year, self.start.month
        for _ in range(self.months):
            days = calendar.monthrange(year, number)[1]
            dates = [datetime.date(year, number, day) for day in range(1, days + 1)]
            found.append((f"{year:04}-{number:02}", dates))
            year, number = (year, number + 1) if number < 12 else (year + 1, 1)
        return found


@dataclass(frozen=True)
class Scenario:
    rate_card: str
    period: Period
    assumptions: Assumptions
    groups: tuple[Group, ...]
    round_down_discount: bool = False
    discounts: dict[str, Fraction] = field(default_factory=dict)  # percent, by charge
    tax_percent: Fraction | None = None
    account: dict[str, Fraction] = field(default_factory=dict)  # what is stated, by field
    horizon: Horizon | None = None
