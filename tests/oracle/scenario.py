"""A workload for one period: key groups, the period, the reading of each open question."""

import calendar
from dataclasses import dataclass
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
    work: Work | None
    first_day: int
    days: int
    rotation_days: int | None

    @property
    def calls(self) -> int:
        if self.work is None:
            return self.stated_calls
        return sum(part.calls for part in self.work.parts)

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
class Scenario:
    rate_card: str
    period: Period
    assumptions: Assumptions
    groups: tuple[Group, ...]
    round_down_discount: bool = False
