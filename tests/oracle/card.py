"""A rate card as the prices of one currency, ready to be looked up."""

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from . import catalogue

SHIPPED = Path(__file__).resolve().parents[2] / "cards"


@dataclass(frozen=True)
class Multiplier:
    """What the prices of a finance or government cloud are multiplied by."""

    factor: Fraction
    cell: str


@dataclass(frozen=True)
class UnitPrice:
    """The price of `per` units, and the cell of the card that states it."""

    base: Fraction
    per: int
    cell: str
    multiplier: Multiplier | None = None

    @property
    def price(self) -> Fraction:
        return self.base * self.multiplier.factor if self.multiplier else self.base


@dataclass(frozen=True)
class Slab:
    """Units above one daily count and up to another (None: no limit)."""

    above: int
    up_to: int | None
    base: Fraction
    cell: str


@dataclass(frozen=True)
class FreeQuota:
    calls: int
    for_any_key: bool


@dataclass(frozen=True)
class RateCard:
    id: str
    currency: str
    bills_versions: bool
    flat_hosting: dict[str, tuple[Fraction, str]]  # a class without a price is in neither
    slabs: dict[str, tuple[Slab, ...]]
    prices_calls: bool
    calls_per: int
    call_prices: dict[tuple[str, str], tuple[Fraction, str]]
    bills_all_operations: bool
    free_quota: FreeQuota | None
    multipliers: dict[str, Multiplier]
    meters: dict[str, UnitPrice]  # of one for one day

    def hosting_price(self, hosting_class: str, cloud: str) -> UnitPrice:
        base, cell = self.flat_hosting[hosting_class]
        return UnitPrice(base, 1, cell, self.multipliers.get(cloud))

    def slab_price(self, slab: Slab, cloud: str) -> UnitPrice:
        return UnitPrice(slab.base, 1, slab.cell, self.multipliers.get(cloud))

    def call_price(self, api_class: str, region_class: str, cloud: str) -> UnitPrice:
        base, cell = self.call_prices[api_class, region_class]
        return UnitPrice(base, self.calls_per, cell, self.multipliers.get(cloud))


def from_json(card: dict[str, Any]) -> RateCard:
    """A card that `check_card` found nothing wrong with."""
    hosting, calls = card["hosting"], card["calls"]
    flat, slabs = {}, {}
    for name in catalogue.HOSTING_CLASSES:
        entry, cell = hosting["prices"][name], f"hosting.prices.{name}"
        if entry is None:
            continue
        if "slabs" in entry:
            slabs[name] = _slabs(entry["slabs"], cell)
        else:
            flat[name] = (Fraction(entry["price"]), cell)
    prices = {}
    if calls:
        prices = {
            (api, region): (
                Fraction(calls["prices"][api][region]["price"]),
                f"calls.prices.{api}.{region}",
            )
            for api in catalogue.API_CLASSES
            for region in catalogue.REGION_CLASSES
        }
    quota = calls and calls["freeQuota"]
    meters = card.get("meters", {})
    return RateCard(
        id=card["id"],
        currency=card["currency"],
        bills_versions=hosting["unit"] == "key-version",
        flat_hosting=flat,
        slabs=slabs,
        prices_calls=calls is not None,
        calls_per=int(calls["per"]) if calls else 1,
        call_prices=prices,
        bills_all_operations=calls is None or calls["operations"] == "all",
        free_quota=quota and FreeQuota(int(quota["calls"]), quota["for"] == "any-key"),
        multipliers={
            entry["cloud"]: Multiplier(Fraction(entry["factor"]), f"multipliers[{i}]")
            for i, entry in enumerate(card.get("multipliers", []))
        },
        meters={
            name: UnitPrice(Fraction(meters[name]["price"]), 1, f"meters.{name}")
            for name in catalogue.METERS
            if name in meters
        },
    )


def _slabs(entries: list[dict[str, Any]], cell: str) -> tuple[Slab, ...]:
    limits = [int(entry["upTo"]) for entry in entries[:-1]]
    return tuple(
        Slab(above, up_to, Fraction(entry["price"]), f"{cell}.slabs[{i}]")
        for i, (above, up_to, entry) in enumerate(
            zip([0, *limits], [*limits, None], entries, strict=True)
        )
    )


def shipped() -> dict[str, RateCard]:
    """The cards of the repository, by id."""
    cards = (from_json(json.loads(path.read_text())) for path in sorted(SHIPPED.glob("*.json")))
    return {card.id: card for card in cards}
