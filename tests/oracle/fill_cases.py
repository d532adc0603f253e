"""Writes the expectations of those case files whose source is the oracle.

`python3 -m tests.oracle.fill_cases` computes every estimate case with the source "tests/oracle"
anew and rewrites the fields that its "expect" names (their values may be null at first; an empty
"expect" takes the whole estimate). Files with any other source are stated by hand and stay as
they are. With --check nothing is written, and the exit status is 1 if a file is not current.
"""

import argparse
import json
import sys
from typing import Any

from . import cases

WIDTH = 100


def one_line(value: Any) -> str:
    if isinstance(value, dict) and value:
        entries = (f"{one_line(name)}: {one_line(entry)}" for name, entry in value.items())
        return "{ " + ", ".join(entries) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(one_line, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def layout(value: Any, indent: int = 0, head: str = "") -> str:
    """JSON text after `head`: on one line where it fits, else an entry a line."""
    line = "  " * indent + head + one_line(value)
    if not isinstance(value, (dict, list)) or not value or (indent and len(line) < WIDTH):
        return line
    if isinstance(value, dict):
        opening, closing = "{", "}"
        entries = [
            layout(entry, indent + 1, f"{one_line(name)}: ") for name, entry in value.items()
        ]
    else:
        opening, closing = "[", "]"
        entries = [layout(entry, indent + 1) for entry in value]
    margin = "  " * indent
    return f"{margin}{head}{opening}\n" + ",\n".join(entries) + f"\n{margin}{closing}"


def filled(case: dict[str, Any]) -> dict[str, Any]:
    """The case with the expectations that the oracle computes."""
    if case["source"] != cases.FILLED or "expect" not in case:
        return case
    result = cases.run_estimate(case)
    if "problems" in result:
        raise ValueError(f"{case['title']}: the oracle finds problems: {result['problems']}")
    written = cases.with_prices(result)
    names = case["expect"] or written
    return case | {"expect": {name: written[name] for name in names}}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, report instead")
    check = parser.parse_args().check
    stale = 0
    for path in cases.paths("estimate"):
        case = cases.load(path)
        if filled(case) == case:
            continue
        stale += 1
        print(f"{path.name}: {'not current' if check else 'written'}")
        if not check:
            path.write_text(layout(filled(case)) + "\n", encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
