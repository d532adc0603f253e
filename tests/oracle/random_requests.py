"""Random requests of each kind."""

from random import Random
from typing import Any

from . import random_projections, random_workloads
from .random_workloads import CARDS, RANDOM_CARD

ALL_CARDS = (*CARDS, RANDOM_CARD)
KINDS = ("estimate", "project", "marginal", "solve", "sweep")
_BUDGETS = (
    "0", "0.00000001", "0.5", "1", "60", "99.5", "166", "1000", "4980", "123456.789", "1000000000"
)
_FIRST = (0, 0, 1, 2, 1000, 1990, 9990, 19_990)
_STEPS = (1, 1, 2, 3, 10, 1000, 10_007)


def estimate(rng: Random) -> dict[str, Any]:
    if rng.random() < 0.1:
        return random_projections.scenario(rng)
    return random_workloads.scenario(rng)


def project(rng: Random) -> dict[str, Any]:
    return random_projections.project_request(rng)


def marginal(rng: Random) -> dict[str, Any]:
    return {"scenario": _small_month(rng)}


def _small_month(rng: Random) -> dict[str, Any]:
    """A month of at least one group, but few."""
    found = random_workloads.scenario(rng)
    while not found["keys"]:
        found = random_workloads.scenario(rng)
    return found | {"keys": found["keys"][: rng.randint(1, 5)]}


def _budget(rng: Random) -> str:
    """Of any size, small ones as often as large ones."""
    if rng.random() < 0.2:
        return rng.choice(_BUDGETS)
    return str(rng.randint(0, 10 ** rng.randint(1, 8)))


def _quantity(rng: Random, group: dict[str, Any]) -> str:
    """One that the group can have."""
    kind = group.get("work", {}).get("kind")
    of_work = {
        None: ("calls",),
        "disk-encryption": ("disks",),
        "envelope-encryption": ("uploads", "reads"),
        "signing": ("signatures",),
    }
    return rng.choice(("keys", "versionsPerKey", *of_work[kind] * 2))


def solve(rng: Random) -> dict[str, Any]:
    return _solve_over_time(rng) if rng.random() < 0.4 else _solve_month(rng)


def _solve_month(rng: Random) -> dict[str, Any]:
    scenario = _small_month(rng)
    index = rng.randrange(len(scenario["keys"]))
    quantity = _quantity(rng, scenario["keys"][index])
    budget = _budget(rng)
    return {"scenario": scenario, "quantity": quantity, "group": index, "budget": budget}


def _solve_over_time(rng: Random) -> dict[str, Any]:
    scenario = random_projections.scenario(rng)
    scenario["overTime"]["months"] = min(scenario["overTime"]["months"], 6)
    budget = _budget(rng)
    rotating = [i for i, group in enumerate(scenario["keys"]) if "rotationDays" in group]
    if rotating and rng.random() < 0.8:
        group = rng.choice(rotating)
        return {
            "scenario": scenario, "quantity": "rotationDays", "group": group, "budget": budget
        }
    return {"scenario": scenario, "quantity": "months", "budget": budget}


def sweep(rng: Random) -> dict[str, Any]:
    scenario = _small_month(rng)
    index = rng.randrange(len(scenario["keys"]))
    quantity = _quantity(rng, scenario["keys"][index])
    first = rng.choice(_FIRST)
    return {
        "scenario": scenario,
        "quantity": quantity,
        "group": index,
        "from": max(first, 1) if quantity == "versionsPerKey" else first,
        "step": rng.choice(_STEPS),
        "count": rng.choice((2, 3, 20)),
    }


def request(rng: Random, kind: str) -> dict[str, Any]:
    return {
        "estimate": estimate,
        "project": project,
        "marginal": marginal,
        "solve": solve,
        "sweep": sweep,
    }[kind](rng)
