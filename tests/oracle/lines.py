"""Lines of a bill and the slices that they consist of."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from .card import Slab, UnitPrice
from .decimals import show
from .scenario import Group


@dataclass(frozen=True)
class Slice:
    """So many units at one price."""

    rule: str
    quantity: int
    unit_price: UnitPrice | None = None  # None: nothing is charged
    cell: str | None = None  # only where nothing is charged; else the price's own cell
    slab: Slab | None = None

    @property
    def amount(self) -> Fraction:
        if self.unit_price is None:
            return Fraction(0)
        return self.quantity * self.unit_price.price / self.unit_price.per

    def price_to_json(self) -> dict[str, Any]:
        price = self.unit_price
        found = {
            "rule": self.rule,
            "cell": price.cell if price else self.cell,
            "price": show(price.price) if price else "0",
            "per": str(price.per) if price else "1",
        }
        if self.slab:
            found["above"] = str(self.slab.above)
            found["upTo"] = None if self.slab.up_to is None else str(self.slab.up_to)
        if price and price.multiplier:
            found["multiplier"] = {
                "factor": show(price.multiplier.factor),
                "basePrice": show(price.base),
                "cell": price.multiplier.cell,
            }
        return found

    def to_json(self, prices: list[dict[str, Any]]) -> dict[str, Any]:
        """The slice with the place of its price in `prices`, to which it is added if it is new."""
        price = self.price_to_json()
        if price not in prices:
            prices.append(price)
        return {
            "price": prices.index(price),
            "quantity": str(self.quantity),
            "amount": show(self.amount),
        }


@dataclass(frozen=True)
class Line:
    group: Group
    charge: str
    quantity: int
    slices: tuple[Slice, ...]
    days: int = 0  # hosting: the days billed
    counts_versions: bool = False  # hosting: versions, not keys

    @property
    def amount(self) -> Fraction:
        return sum((part.amount for part in self.slices), Fraction(0))

    def to_json(self, prices: list[dict[str, Any]]) -> dict[str, Any]:
        found = {
            "group": self.group.index,
            "charge": self.charge,
            "quantity": str(self.quantity),
            "amount": show(self.amount),
        }
        if self.charge == "hosting":
            found["counted"] = self._counted()
        elif self.group.work:
            found["work"] = self._work()
        found["slices"] = [part.to_json(prices) for part in self.slices]
        return found

    def _counted(self) -> dict[str, Any]:
        counted: dict[str, Any] = {"keys": str(self.group.keys)}
        if self.counts_versions:
            counted["versionsPerKey"] = str(self.group.versions_per_key)
        return counted | {"days": self.days}

    def _work(self) -> dict[str, Any]:
        parts = []
        for part in self.group.work.parts:
            shown = {"what": part.what, "quantity": str(part.quantity)}
            shown["callsEach"] = str(part.calls_each)
            if part.cache_hit_ratio is not None:
                shown["cacheHitRatio"] = show(part.cache_hit_ratio)
            parts.append(shown | {"calls": str(part.calls)})
        return {"kind": self.group.work.kind, "parts": parts}
