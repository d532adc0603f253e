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
    priced: bool = True  # False: the card has no price

    @property
    def amount(self) -> Fraction:
        """What is not priced adds nothing to a total."""
        if self.unit_price is None:
            return Fraction(0)
        return self.quantity * self.unit_price.price / self.unit_price.per

    def price_to_json(self) -> dict[str, Any]:
        price = self.unit_price
        free = "0" if self.priced else None
        found = {
            "rule": self.rule,
            "cell": price.cell if price else self.cell,
            "price": show(price.price) if price else free,
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
        return {
            "price": place_of(self.price_to_json(), prices),
            "quantity": str(self.quantity),
            "amount": show(self.amount) if self.priced else None,
        }


def place_of(price: dict[str, Any], prices: list[dict[str, Any]]) -> int:
    """The place of a price in the list, to which it is added if it is new."""
    if price not in prices:
        prices.append(price)
    return prices.index(price)


@dataclass(frozen=True)
class Line:
    group: Group
    charge: str
    quantity: int
    slices: tuple[Slice, ...]

    @property
    def priced(self) -> bool:
        """Whether the card has a price for all that there is; nothing at all costs nothing."""
        return all(part.priced for part in self.slices)

    @property
    def amount(self) -> Fraction:
        """What is not priced adds nothing to a total."""
        return sum((part.amount for part in self.slices), Fraction(0))

    def to_json(self, prices: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "group": self.group.index,
            "charge": self.charge,
            "quantity": str(self.quantity),
            "amount": show(self.amount) if self.priced else None,
            "slices": [part.to_json(prices) for part in self.slices],
        }


def unpriced_in(lines: list[Line]) -> set[int]:
    """The groups that have a line without a price."""
    return {line.group.index for line in lines if not line.priced}


def sum_of(lines: list[Line]) -> Fraction:
    return sum((line.amount for line in lines), Fraction(0))
