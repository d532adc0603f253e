"""Makes a failing scenario smaller while it goes on failing."""

import copy
from collections.abc import Callable, Iterator
from typing import Any


def _simpler_numbers(number: int) -> list[int]:
    steps = [0, 1, number // 2, number - number % 1000, number - 1]
    return [one for one in dict.fromkeys(steps) if 0 <= one < number]


def _smaller(value: Any) -> Iterator[Any]:
    """Copies of the value with one thing less in each, the biggest steps first."""
    if isinstance(value, list):
        half = len(value) // 2
        if half > 1:
            yield value[:half]
            yield value[half:]
        for i in range(len(value)):
            yield value[:i] + value[i + 1 :]
        for i, entry in enumerate(value):
            for simpler in _smaller(entry):
                yield [*value[:i], simpler, *value[i + 1 :]]
    elif isinstance(value, dict):
        for name in value:
            yield {other: entry for other, entry in value.items() if other != name}
        for name, entry in value.items():
            for simpler in _smaller(entry):
                yield value | {name: simpler}
    elif isinstance(value, int) and not isinstance(value, bool):
        yield from _simpler_numbers(value)


def shrink(value: Any, fails: Callable[[Any], bool], attempts: int = 3000) -> Any:
    """The smallest failing value found within so many attempts."""
    value = copy.deepcopy(value)
    progress = True
    while progress and attempts > 0:
        progress = False
        for candidate in _smaller(value):
            attempts -= 1
            if fails(candidate):
                value, progress = candidate, True
                break
            if attempts <= 0:
                break
    return value
