"""Decimal text, exactly: no float ever touches an amount."""

import re
from fractions import Fraction

LARGEST = Fraction(2**127 - 1, 10**16)  # what the project promises to hold: 1.7 x 10^22

_DECIMAL = re.compile(r"(0|[1-9][0-9]*)(\.[0-9]+)?")


def parse(text: str) -> Fraction | None:
    """The value of a plain decimal such as "0.033", or None if the text is not one."""
    return Fraction(text) if _DECIMAL.fullmatch(text) else None


class TooLarge(Exception):
    """An amount leaves the range that the project promises to hold."""


def within_range(amount: Fraction) -> Fraction:
    if amount > LARGEST:
        raise TooLarge
    return amount


def places(value: Fraction) -> int | None:
    """How many decimals the value needs; None if no finite number of them is enough."""
    denominator, twos, fives = value.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def show(value: Fraction | int) -> str:
    """Canonical text: no exponent, no trailing zero, no "-0"."""
    value = Fraction(value)
    needed = places(value)
    if needed is None:
        raise ValueError(f"{value} is not a finite decimal")
    digits = str(abs(value.numerator) * 10**needed // value.denominator).rjust(needed + 1, "0")
    whole, fraction = digits[: len(digits) - needed], digits[len(digits) - needed :]
    return ("-" if value < 0 else "") + whole + ("." + fraction if needed else "")


def half_up(value: Fraction, decimals: int) -> Fraction:
    """Rounded to so many decimals, a half away from zero. Amounts are never negative here."""
    scale = 10**decimals
    return Fraction((value * scale + Fraction(1, 2)).__floor__(), scale)


def cut(value: Fraction, decimals: int) -> Fraction:
    """Cut down to so many decimals."""
    scale = 10**decimals
    return Fraction((value * scale).__floor__(), scale)
