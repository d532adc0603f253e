"""What the card meters for the account as a whole, each at a price a day."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from . import catalogue
from .card import RateCard, UnitPrice
from .decimals import show
from .lines import Slice, place_of
from .scenario import Scenario


@dataclass(frozen=True)
class MeterLine:
    meter: str
    stated: Fraction
    days: int
    unit_price: UnitPrice

    @property
    def count(self) -> int:
        """More than 0 and less than 1 is 1."""
        return self.stated.__ceil__()

    @property
    def quantity(self) -> int:
        return self.count * self.days

    @property
    def amount(self) -> Fraction:
        return self.quantity * self.unit_price.price

    def to_json(self, prices: list[dict[str, Any]]) -> dict[str, Any]:
        price = Slice("meters.price", self.quantity, self.unit_price).price_to_json()
        return {
            "meter": self.meter,
            "counted": {
                "stated": show(self.stated),
                "count": str(self.count),
                "days": self.days,
            },
            "quantity": str(self.quantity),
            "amount": show(self.amount),
            "price": place_of(price, prices),
        }


def meter_lines(scenario: Scenario, card: RateCard, days: int) -> list[MeterLine]:
    return [
        MeterLine(meter, scenario.account[catalogue.METERS[meter]], days, price)
        for meter, price in card.meters.items()
    ]


def sum_of_meters(lines: list[MeterLine]) -> Fraction:
    return sum((line.amount for line in lines), Fraction(0))
