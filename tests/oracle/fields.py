"""Reading a JSON object field by field, collecting every problem, not only the first."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from . import decimals

REQUIRED = object()


@dataclass(frozen=True)
class Problem:
    code: str
    path: str
    parameters: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "path": self.path, "parameters": self.parameters}


def whole_number(value: Any) -> int | None:
    """JSON knows one kind of number: 5, 5.0 and 5e0 are the same whole number."""
    if isinstance(value, float):
        return int(value) if math.isfinite(value) and value == math.floor(value) else None
    return value


class Fields:
    """One object of a document. Ask for each field it may have, then `close` it."""

    def __init__(self, value: Any, path: str, problems: list[Problem]):
        self.path, self.problems, self.asked = path, problems, set()
        self.readable = isinstance(value, dict)
        self.value = value if self.readable else {}
        if not self.readable:
            problems.append(Problem("wrong-type", path, {"expected": "object"}))

    def at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def has(self, name: str) -> bool:
        self.asked.add(name)
        return name in self.value

    def report(self, name: str, code: str, **parameters: Any) -> None:
        self.problems.append(Problem(code, self.at(name), parameters))

    def take(self, name: str, kind: type | tuple[type, ...], expected: str, default: Any) -> Any:
        """The raw field if it has the right type; the default if absent; None after a problem."""
        if not self.has(name):
            if default is not REQUIRED:
                return default
            if self.readable:
                self.report(name, "missing")
            return None
        value = self.value[name]
        if not isinstance(value, kind) or isinstance(value, bool):
            self.report(name, "wrong-type", expected=expected)
            return None
        return value

    def whole(self, name: str, low: int, high: int, default: Any = REQUIRED) -> int | None:
        raw = self.take(name, (int, float), "whole-number", default)
        if raw is None or raw is default:
            return raw
        value = whole_number(raw)
        if value is None:
            self.report(name, "not-whole", minimum=str(low), maximum=str(high))
        elif not low <= value <= high:
            self.report(name, "out-of-range", minimum=str(low), maximum=str(high))
        else:
            return value
        return None

    def text(self, name: str, default: Any = REQUIRED, longest: int | None = None) -> str | None:
        value = self.take(name, str, "text", default)
        if value is not None and value is not default and longest and len(value) > longest:
            self.report(name, "too-long", maximum=str(longest))
            return None
        return value

    def choice(self, name: str, allowed: Sequence[str], default: Any = REQUIRED) -> str | None:
        value = self.text(name, default)
        if value is None or value is default or value in allowed:
            return value
        self.report(name, "unknown-value", allowed=list(allowed))
        return None

    def decimal(
        self, name: str, low: str, high: str, most_places: int, default: Any = REQUIRED
    ) -> Fraction | None:
        text = self.text(name, default)
        if text is None or text is default:
            return text
        value = decimals.parse(text)
        if value is None:
            self.report(name, "not-decimal")
        elif len(text.partition(".")[2]) > most_places:
            self.report(name, "too-precise", maximum=str(most_places))
        elif not Fraction(low) <= value <= Fraction(high):
            self.report(name, "out-of-range", minimum=low, maximum=high)
        else:
            return value
        return None

    def child(self, name: str) -> "Fields | None":
        """A required object."""
        if self.has(name):
            return Fields(self.value[name], self.at(name), self.problems)
        if self.readable:
            self.report(name, "missing")
        return None

    def children(self, name: str, most: int, least: int = 0) -> "list[Fields]":
        """A required list of objects; beyond the limit they are not read."""
        return [
            Fields(value, f"{self.at(name)}[{i}]", self.problems)
            for i, value in enumerate(self._elements(name, most, least))
        ]

    def texts(self, name: str, most: int, least: int) -> list[tuple[str, str | None]]:
        """A required list of texts: for each its path, and the text unless it is no text."""
        found = []
        for i, value in enumerate(self._elements(name, most, least)):
            if not isinstance(value, str):
                self.report(f"{name}[{i}]", "wrong-type", expected="text")
            found.append((f"{name}[{i}]", value if isinstance(value, str) else None))
        return found

    def _elements(self, name: str, most: int, least: int) -> list[Any]:
        """Of a required list, up to the limit."""
        values = self.take(name, list, "array", REQUIRED)
        if values is None:
            return []
        if len(values) < least:
            self.report(f"{name}[{len(values)}]", "missing")
        if len(values) > most:
            self.report(name, "too-many", maximum=str(most))
        return values[:most]

    def close(self) -> None:
        for name in self.value:
            if name not in self.asked:
                self.report(name, "unknown-field")
