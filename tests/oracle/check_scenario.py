"""From a JSON value to a scenario, or every problem that it has."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from . import catalogue
from .card import RateCard
from .check_life import read_horizon, read_life, read_month
from .documents import Refused
from .fields import Fields, Problem
from .scenario import Assumptions, Group, Period, Scenario, Work, WorkPart

DEFAULT_CARD = "alibaba-intl-2021-03"


def read_scenario(value: Any, loaded: Mapping[str, RateCard]) -> Scenario:
    """`loaded` has the rate cards that can be asked for."""
    problems: list[Problem] = []
    scenario = check_scenario(Fields(value, "", problems), loaded)
    if problems:
        raise Refused(problems)
    return scenario


def check_scenario(root: Fields, loaded: Mapping[str, RateCard]) -> Scenario:
    """Reports every problem; what it gives is good for nothing where there is one."""
    root.text("$schema", None, 1000)
    rate_card = root.text("rateCard", DEFAULT_CARD)
    if rate_card is not None and rate_card not in loaded:
        root.report("rateCard", "unknown-rate-card", loaded=list(loaded))
    period = _period(root)
    assumptions = _assumptions(root)
    rounding = root.choice("rounding", catalogue.ROUNDINGS, None)
    discounts = _discounts(root)
    tax_percent = root.decimal("taxPercent", "0", "1000", 3, None)
    account = _account(root, loaded.get(rate_card))
    horizon = read_horizon(root)
    entries = root.children("keys", catalogue.MAX_GROUPS)
    groups = tuple(_group(i, entry, period) for i, entry in enumerate(entries))
    root.close()
    return Scenario(
        rate_card,
        period,
        assumptions,
        groups,
        rounding is not None,
        discounts,
        tax_percent,
        account,
        horizon,
    )


def _discounts(root: Fields) -> dict[str, Fraction]:
    if not root.has("discountPercent"):
        return {}
    fields = root.child("discountPercent")
    stated = {
        charge: fields.decimal(charge, "0", "100", 3, None)
        for charge in ("hosting", "calls", "meters")
    }
    fields.close()
    return {charge: percent for charge, percent in stated.items() if percent is not None}


def _account(root: Fields, card: RateCard | None) -> dict[str, Fraction]:
    """What is used of the account. What the card meters has to be stated."""
    if not root.has("account"):
        fields = Fields({}, root.at("account"), root.problems)
    else:
        fields = root.child("account")
    stated = {}
    for name in catalogue.METERS.values():
        if name == "queriesPerSecond":
            stated[name] = fields.decimal(name, "0", str(catalogue.MAX_METERED), 6, None)
        else:
            stated[name] = fields.whole(name, 0, catalogue.MAX_METERED, None)
    fields.close()
    for meter in card.meters if card else ():
        name = catalogue.METERS[meter]
        if root.readable and fields.readable and not fields.has(name):
            fields.report(name, "needed-by-card", rateCard=card.id)
    return {name: Fraction(value) for name, value in stated.items() if value is not None}


def _period(root: Fields) -> Period | None:
    """A period with anything wrong in it is not known."""
    before = len(root.problems)
    period = _read_period(root)
    return period if len(root.problems) == before else None


def _read_period(root: Fields) -> Period | None:
    if not root.has("period"):
        return Period(30)
    fields = root.child("period")
    days = fields.whole("days", 1, catalogue.MAX_PERIOD_DAYS, None)
    month = fields.text("month", None)
    fields.close()
    if fields.has("month"):
        if fields.has("days"):
            fields.report("month", "conflict", **{"with": "days"})
        return _month(fields, month)
    if not fields.has("days") and fields.readable:
        fields.report("days", "missing")
    return None if days is None else Period(days)


def _month(fields: Fields, month: str | None) -> Period | None:
    month = read_month(fields, "month", month)
    return Period.of_month(month) if month else None


def _assumptions(root: Fields) -> Assumptions:
    if not root.has("assumptions"):
        return Assumptions()
    fields = root.child("assumptions")
    chosen = {
        name: fields.choice(name, readings, readings[0])
        for name, readings in catalogue.OPEN_QUESTIONS.items()
    }
    fields.close()
    return Assumptions(**chosen)


def _group(index: int, fields: Fields, period: Period | None) -> Group:
    label = fields.text("label", "", catalogue.MAX_LABEL)
    creator = fields.choice("creator", catalogue.CREATORS)
    by_service = creator != "user"
    spec_or = {"default": "Aliyun_AES_256"} if by_service else {}
    spec = fields.choice("spec", catalogue.SPECS, **spec_or)
    protection_or = {"default": "SOFTWARE"} if by_service else {}
    protection = fields.choice("protection", catalogue.PROTECTIONS, **protection_or)
    region = fields.text("region")
    if region is not None and region not in catalogue.REGIONS:
        fields.report("region", "unknown-region")
    state = fields.choice("state", catalogue.STATES, "Enabled")
    origin = fields.choice("origin", catalogue.ORIGINS, "Aliyun_KMS")
    keys = fields.whole("keys", 0, catalogue.MAX_KEYS)
    versions = fields.whole("versionsPerKey", 1, catalogue.MAX_VERSIONS, 1)
    calls, work = _calls(fields)
    cryptographic = _cryptographic_calls(fields, calls)
    first_day, days = _days(fields, period)
    rotation = fields.whole("rotationDays", 7, 730, None)
    life = read_life(fields)
    fields.close()
    return Group(
        index=index,
        label=label,
        creator=creator,
        spec=catalogue.SPEC_ALIASES.get(spec, spec),
        protection=protection,
        region=catalogue.REGIONS.get(region),
        state=state,
        origin=origin,
        keys=keys,
        versions_per_key=versions,
        stated_calls=calls,
        cryptographic_calls=cryptographic,
        work=work,
        first_day=first_day,
        days=days,
        rotation_days=rotation,
        stated_days=tuple(name for name in ("firstDay", "days") if fields.has(name)),
        life=life,
    )


def _calls(fields: Fields) -> tuple[int | None, Work | None]:
    calls = fields.whole("calls", 0, catalogue.MAX_CALLS, None)
    if not fields.has("work"):
        if not fields.has("calls") and fields.readable:
            fields.report("calls", "missing")
        return calls, None
    if fields.has("calls"):
        fields.report("work", "conflict", **{"with": "calls"})
    return calls, _work(fields.child("work"))


def _cryptographic_calls(fields: Fields, calls: int | None) -> int | None:
    """How many of the calls are cryptographic operations; calls of work all are."""
    most = catalogue.MAX_CALLS if calls is None else calls
    found = fields.whole("cryptographicCalls", 0, most, None)
    if fields.has("cryptographicCalls") and fields.has("work"):
        fields.report("cryptographicCalls", "conflict", **{"with": "work"})
    return found


def _work(fields: Fields) -> Work | None:
    def quantity(name: str) -> int | None:
        return fields.whole(name, 0, catalogue.MAX_CALLS)

    kinds = ("disk-encryption", "envelope-encryption", "signing")
    kind = fields.choice("kind", kinds)
    if kind == "disk-encryption":
        parts = [WorkPart("disks", quantity("disks"), 3)]
    elif kind == "envelope-encryption":
        ratio = fields.decimal("cacheHitRatio", "0", "1", 6, None)
        parts = [WorkPart(name, quantity(name), 1, ratio) for name in ("uploads", "reads")]
    elif kind == "signing":
        parts = [WorkPart("signatures", quantity("signatures"), 1)]
    else:
        return None  # which fields belong to the work is not known
    fields.close()
    return Work(kind, tuple(parts))


def _days(fields: Fields, period: Period | None) -> tuple[int, int | None]:
    last = period.days if period else catalogue.MAX_PERIOD_DAYS
    first_day = fields.whole("firstDay", 1, last, 1) or 1
    rest = last - first_day + 1
    return first_day, fields.whole("days", 0, rest, rest)
