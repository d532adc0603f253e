"""Largest remainder: a whole number given out in proportion, so that the parts add up to it."""

from collections.abc import Sequence
from fractions import Fraction


def largest_remainder(whole: int, weights: Sequence[int | Fraction]) -> list[int]:
    """Whole parts of `whole` in proportion to the weights; ties go to the earlier one.

    Without any weight there is nothing to give to: all parts are 0.
    """
    total = sum(weights)
    if total == 0:
        return [0] * len(weights)
    exact = [Fraction(whole) * weight / total for weight in weights]
    parts = [share.__floor__() for share in exact]
    by_remainder = sorted(range(len(weights)), key=lambda i: (parts[i] - exact[i], i))
    for i in by_remainder[: whole - sum(parts)]:
        parts[i] += 1
    return parts
