"""Random scenarios and rate cards that lean towards the edges of the rules."""

import copy
from random import Random
from typing import Any

from . import catalogue
from .card import shipped

CARDS = tuple(shipped())
RANDOM_CARD = "random-card"
METERING_CARDS = tuple(card.id for card in shipped().values() if card.meters)
MONTHS = ("2026-02", "2024-02", "2026-04", "2026-12", "2000-02", "2199-12")

# A few regions of each class are drawn often, so that groups meet in one.
_FEW = ("cn-hangzhou", "cn-hongkong", "ap-southeast-1")

_KEYS = (0, 1, 1, 2, 3, 7, 50, 51, 666, 667, 999, 1000, 1001, 1999, 2000, 2001, 4000)
_CALLS = (0, 0, 1, 2, 3, 750, 6667, 9999, 10_000, 10_001, 19_999, 20_000, 20_001, 40_000, 126_875)


def _number(rng: Random, edges: tuple[int, ...], limit: int) -> int:
    kind = rng.random()
    if kind < 0.6:
        return rng.choice(edges)
    if kind < 0.9:
        return rng.randint(0, 3 * max(edges))
    if kind < 0.95:
        return rng.choice((limit, limit - 1))
    return rng.randint(0, limit)


def _some(rng: Random, likelihood: float, fields: dict[str, Any]) -> dict[str, Any]:
    return fields if rng.random() < likelihood else {}


def _work(rng: Random) -> dict[str, Any]:
    kind = rng.choice(("disk-encryption", "envelope-encryption", "signing"))
    if kind == "disk-encryption":
        return {"kind": kind, "disks": _number(rng, (0, 1, 250, 6666, 6667), 10**15)}
    if kind == "signing":
        return {"kind": kind, "signatures": _number(rng, _CALLS, 10**15)}
    work = {name: _number(rng, _CALLS, 10**15) for name in ("uploads", "reads")}
    ratio = rng.choice(("0", "1", "0.5", "0.10", "0.333333", "0.999999", "0.000001"))
    return {"kind": kind} | work | _some(rng, 0.7, {"cacheHitRatio": ratio})


def _days(rng: Random, days: int) -> dict[str, Any]:
    kind = rng.random()
    if kind < 0.5:
        return {}
    first = rng.choice((1, 1, min(2, days), days // 2 + 1, days, rng.randint(1, days)))
    rest = days - first + 1
    stated = {"firstDay": first}
    if kind < 0.9:
        stated["days"] = rng.choice((0, 1, rest, max(0, rest - 1), rng.randint(0, rest)))
    return stated


def _group(rng: Random, period_days: int, huge: bool) -> dict[str, Any]:
    creator = rng.choice(("user", "user", "service"))
    keys = catalogue.MAX_KEYS if huge else _number(rng, _KEYS, catalogue.MAX_KEYS)
    versions = _number(rng, (1, 1, 1, 2, 20, 50, 51), catalogue.MAX_VERSIONS) or 1
    group = {
        "creator": creator,
        "region": rng.choice(_FEW if rng.random() < 0.6 else tuple(catalogue.REGIONS)),
        "keys": keys,
    }
    chosen = {
        "spec": rng.choice(catalogue.SPECS),
        "protection": rng.choice(("HSM", "HSM", "SOFTWARE")),
    }
    group |= chosen if creator == "user" else _some(rng, 0.3, chosen)
    group |= _some(rng, 0.3, {"label": rng.choice(("", "disks", "密钥 \"a\"\\ \n"))})
    group |= _some(rng, 0.4, {"state": rng.choice(catalogue.STATES)})
    group |= _some(rng, 0.2, {"origin": rng.choice(catalogue.ORIGINS)})
    group |= {"versionsPerKey": catalogue.MAX_VERSIONS} if huge else {}
    group |= {} if huge else _some(rng, 0.5, {"versionsPerKey": versions})
    group |= _some(rng, 0.1, {"rotationDays": rng.choice((7, 30, 365, 730))})
    group |= _days(rng, period_days)
    return group | _calls(rng)


def _calls(rng: Random) -> dict[str, Any]:
    if rng.random() < 0.2:
        return {"work": _work(rng)}
    calls = _number(rng, _CALLS, catalogue.MAX_CALLS)
    cryptographic = rng.choice((0, calls, calls // 2, rng.randint(0, calls)))
    return {"calls": calls} | _some(rng, 0.3, {"cryptographicCalls": cryptographic})


def _percent(rng: Random, most: str) -> str:
    return rng.choice(("0", "1", "10", "12.5", "6", "33.333", "0.001", "99.999", most))


def adjustments(rng: Random) -> dict[str, Any]:
    """Discounts and tax."""
    charges = ("hosting", "calls", "meters")
    discounts = {name: _percent(rng, "100") for name in charges if rng.random() < 0.6}
    found = _some(rng, 0.3, {"discountPercent": discounts})
    return found | _some(rng, 0.3, {"taxPercent": _percent(rng, "1000")})


def account(rng: Random) -> dict[str, Any]:
    """What is used of the account; mostly everything, as cards with meters need it."""
    counts = (0, 1, 2, 3, 1000, catalogue.MAX_METERED)
    peaks = ("0", "0.000001", "0.5", "1", "1.000000", "99.5", "1000.000001", "1000000000")
    found = {
        name: rng.choice(peaks) if name == "queriesPerSecond" else rng.choice(counts)
        for name in catalogue.METERS.values()
    }
    if rng.random() < 0.05:
        del found[rng.choice(list(found))]
    return found


def about_the_whole(rng: Random, cards: tuple[str, ...]) -> dict[str, Any]:
    """The card, the assumptions, and what is of the account as a whole."""
    found = _some(rng, 0.8, {"rateCard": rng.choice(cards)})
    assumptions = {}
    for name, readings in catalogue.OPEN_QUESTIONS.items():
        assumptions |= _some(rng, 0.5, {name: rng.choice(readings)})
    found |= _some(rng, 0.6, {"assumptions": assumptions})
    found |= adjustments(rng)
    asked_for = found.get("rateCard") in (RANDOM_CARD, *METERING_CARDS)
    return found | _some(rng, 0.98 if asked_for else 0.1, {"account": account(rng)})


def scenario(rng: Random, cards: tuple[str, ...] = (*CARDS, RANDOM_CARD)) -> dict[str, Any]:
    found: dict[str, Any] = {}
    days = 30
    if rng.random() < 0.3:
        days = rng.choice((1, 2, 28, 29, 30, 31))
        found["period"] = {"days": days}
    elif rng.random() < 0.3:
        found["period"] = {"month": rng.choice(MONTHS)}
        days = 28  # days in use that fit every month
    found |= about_the_whole(rng, cards)
    found |= _some(rng, 0.2, {"rounding": "round-down-discount"})
    kind = rng.random()
    huge = kind > 0.995
    count = rng.randint(600, 700) if huge else rng.randint(0, 60 if kind > 0.97 else 8)
    groups = [_group(rng, days, huge) for _ in range(count)]
    if groups and rng.random() < 0.2:  # equal lines, for ties
        groups += [copy.deepcopy(rng.choice(groups)) for _ in range(rng.randint(1, 3))]
    return found | {"keys": groups}


def _entry(price: str) -> dict[str, Any]:
    return {"price": price, "source": "made-up", "read": "2026-11-01"}


def _hosting_price(rng: Random) -> dict[str, Any] | None:
    def price() -> str:
        plain = ("0", "0.0", "1", "0.033", "0.08", "0.000000000001", "1000000")
        return rng.choice((*plain, f"{rng.randint(0, 999)}.25"))

    if rng.random() < 0.08:
        return None
    if rng.random() < 0.4:
        return _entry(price())
    edges = (1, 2, 10, 666, 1000, 2000, 2001, 10**9, 10**15)
    limits = sorted(rng.sample(edges, rng.randint(1, 4)))
    slabs = [_entry(price()) | {"upTo": up_to} for up_to in limits]
    return {"slabs": [*slabs, _entry(price())]}


def _call_price(rng: Random) -> dict[str, Any]:
    """Short enough to be multiplied and divided within 16 decimals."""
    return _entry(rng.choice(("0", "0.08", "0.03", "1.5", "7", "1000000")))


def _meter_price(rng: Random) -> dict[str, Any]:
    return _entry(rng.choice(("0", "4.5", "0.013", "9", "0.000000000001")))


def rate_card(rng: Random) -> dict[str, Any]:
    """A card of the user's own with any slabs, quota and multiplier."""
    origin = {"source": "made-up", "read": "2026-11-01"}
    quota = {
        "calls": rng.choice((0, 1, 10_000, 20_000, 20_001, 10**15)),
        "for": rng.choice(("service-managed", "any-key")),
    }
    factor = rng.choice(("1", "1.9", "2.0", "0.5", "1000", "0.0001"))
    multiplier = {"cloud": "finance", "factor": factor}
    calls = {
        "per": rng.choice((1, 10, 100, 1000, 10_000, 100_000, 1_000_000)),
        "operations": rng.choice(("all", "all", ["Encrypt", "Decrypt"])),
        "freeQuota": rng.choice((quota | origin, quota | origin, None)),
        "prices": {
            name: {region: _call_price(rng) for region in catalogue.REGION_CLASSES}
            for name in catalogue.API_CLASSES
        },
    }
    meters = {name: _meter_price(rng) for name in catalogue.METERS if rng.random() < 0.7}
    return {
        "format": 1,
        "id": RANDOM_CARD,
        "name": "Random",
        "currency": "EUR",
        "sources": [{"id": "made-up", "title": "Made up"}],
        "hosting": {
            "unit": rng.choice(("key-version", "key-version", "key")),
            "per": "day",
            "prices": {name: _hosting_price(rng) for name in catalogue.HOSTING_CLASSES},
        },
        "calls": None if rng.random() < 0.1 else calls,
        **(_some(rng, 0.4, {"meters": meters}) if meters else {}),
        **_some(rng, 0.5, {"multipliers": [multiplier | origin]}),
    }
