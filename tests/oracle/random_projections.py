"""Random projections: small workloads with lives, over mostly short horizons."""

import copy
from random import Random
from typing import Any

from . import catalogue
from .random_lives import LifeMaker, horizon, near_a_limit
from .random_workloads import CARDS, RANDOM_CARD, about_the_whole

# Few regions and specs, so that groups meet in one; the finance and government clouds among them.
_REGIONS = ("cn-hangzhou", "cn-hongkong", "ap-southeast-1", "cn-shanghai-finance-1")
_MORE_REGIONS = (*catalogue.REGIONS, "cn-north-2-gov-1")
_KEYS = (0, 1, 1, 1, 2, 3, 7, 19, 20, 21, 100, 999, 1000, 1001, 1999, 2000, 2001)
_VERSIONS = (1, 2, 19, 20, 50, 51)
_CALLS = (0, 1, 3, 750, 9999, 10_000, 10_001, 19_999, 20_000, 20_001, 126_875)
_BUDGETS = ("0", "0.00000001", "1", "60", "99.5", "166", "1000", "4980", "123456.789")


def _group(rng: Random, lives: LifeMaker) -> dict[str, Any]:
    creator = rng.choice(("user", "user", "user", "service"))
    region = rng.choice(_REGIONS if rng.random() < 0.7 else _MORE_REGIONS)
    group: dict[str, Any] = {"creator": creator, "region": region, "keys": rng.choice(_KEYS)}
    spec = "Aliyun_AES_256"
    if creator == "user":
        spec = rng.choice(("EC_P256", "EC_P256", "Aliyun_AES_256", *catalogue.SPECS))
        group |= {"spec": spec, "protection": rng.choice(("HSM", "HSM", "SOFTWARE"))}
    if rng.random() < 0.5:
        group["versionsPerKey"] = rng.choice(_VERSIONS)
    if rng.random() < 0.25:
        group["state"] = rng.choice(catalogue.STATES)
    imported = rng.random() < 0.1
    if imported:
        group["origin"] = "EXTERNAL"
    if rng.random() < 0.05:
        group |= rng.choice(({"firstDay": 2}, {"days": 3}, {"firstDay": 1, "days": 28}))
    if rng.random() < 0.15:
        group["work"] = rng.choice(
            (
                {"kind": "disk-encryption", "disks": rng.choice((0, 1, 6666, 6667))},
                {"kind": "signing", "signatures": rng.choice(_CALLS)},
                {
                    "kind": "envelope-encryption",
                    "uploads": rng.choice(_CALLS),
                    "reads": rng.choice(_CALLS),
                    "cacheHitRatio": "0.333333",
                },
            )
        )
    else:
        group["calls"] = rng.choice(_CALLS)
        if rng.random() < 0.25:
            group["cryptographicCalls"] = rng.choice((0, group["calls"] // 3, group["calls"]))
    can_rotate = spec in catalogue.SYMMETRIC_SPECS and not imported
    group |= lives.life(can_rotate or rng.random() < 0.005)
    return near_a_limit(rng, group) if rng.random() < 0.01 else group


def scenario(rng: Random, cards: tuple[str, ...] = (*CARDS, RANDOM_CARD)) -> dict[str, Any]:
    start, months = horizon(rng)
    found = about_the_whole(rng, cards)
    over_time: dict[str, Any] = {"start": start, "months": months}
    for name in ("monthlyBudget", "totalBudget"):
        if rng.random() < 0.4:
            over_time[name] = rng.choice(_BUDGETS)
    lives = LifeMaker(rng, start, months)
    groups = [_group(rng, lives) for _ in range(rng.choice((0, 1, 1, 2, 2, 3, 3, 4)))]
    if groups and rng.random() < 0.1:  # equal lines, for ties
        groups.append(copy.deepcopy(rng.choice(groups)))
    if groups and rng.random() < 0.15:  # one scenario may have both
        found["period"] = {"month": start}
    return found | {"overTime": over_time, "keys": groups}


def project_request(
    rng: Random, cards: tuple[str, ...] = (*CARDS, RANDOM_CARD)
) -> dict[str, Any]:
    workload = scenario(rng, cards)
    lines = rng.choice(("all", "all", "none", workload["overTime"]["start"], None))
    return {"scenario": workload} | ({"lines": lines} if lines else {})
