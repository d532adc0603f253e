"""Scenarios made bad in one or more places, to compare what is refused and where."""

import copy
import json
from random import Random
from typing import Any

_JUNK = (
    None, True, "", "5", "x" * 201, "Enabled", "HSM", "0.5", "2026-02", "2026-13", [], [1], {},
    "2026-02-29", "2024-02-29", "2026-03-1", "1999-12-31", "2200-01-01", "2026-06-15", "100.001",
    {"everyDays": 6}, {"everyDays": 7}, {"on": ["2026-01-05", "2026-01-11"]}, {"on": []},
    {"perMonth": 1, "percent": "1"}, {"scheduled": "2026-01-31"}, {"start": "2199-12", "months": 2},
    {"secrets": 1}, {"hosting": "10"}, 6, 731,
    {"days": 1}, {"kind": "signing", "signatures": 1}, -1, 0, 1, 0.5, -0.0, 31, 32, 1e15, 1e16,
    10**9 + 1, 10**15 + 1, 10**25, 1e300,
)

_NAMES = (
    "$schema", "label", "spec", "protection", "state", "origin", "versionsPerKey", "calls", "work",
    "days", "month", "firstDay", "rotationDays", "cacheHitRatio", "kind", "period", "rateCard",
    "rounding", "colour", "cryptographicCalls", "created", "lastRotation", "versionsAdded",
    "everyDays", "on", "deletion", "scheduled", "windowDays", "keyGrowth", "perMonth", "percent",
    "callGrowthPercent", "overTime", "start", "months", "monthlyBudget", "totalBudget",
    "discountPercent", "taxPercent", "account", "queriesPerSecond", "secrets", "hosting", "meters",
)


def _objects(value: Any) -> list[Any]:
    """Every object and list within the value that has something in it."""
    found = [value] if value else []
    for child in value.values() if isinstance(value, dict) else value:
        if isinstance(child, (dict, list)):
            found += _objects(child)
    return found


def _spoil_once(rng: Random, value: Any) -> None:
    place = rng.choice(_objects(value) or [value])
    junk = copy.deepcopy(rng.choice(_JUNK))
    if isinstance(place, list):
        if place:
            place[rng.randrange(len(place))] = junk
        return
    if place and rng.random() < 0.3:
        del place[rng.choice(list(place))]
    elif place and rng.random() < 0.7:
        place[rng.choice(list(place))] = junk
    else:
        place[rng.choice(_NAMES)] = junk


def spoiled(rng: Random, scenario: dict[str, Any]) -> dict[str, Any]:
    found = json.loads(json.dumps(scenario))
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        _spoil_once(rng, found)
    return found
