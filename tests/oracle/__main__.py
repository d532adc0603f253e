"""Prints the oracle's estimate of a scenario file, or of standard input for `-`."""

import argparse
import json
import sys
from pathlib import Path

from .documents import Refused, read_bytes
from .engine import Oracle


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.oracle", description=__doc__)
    parser.add_argument("scenario")
    parser.add_argument("--card", action="append", default=[], help="a rate card file to load")
    options = parser.parse_args()
    oracle = Oracle()
    try:
        for card in options.card:
            added = oracle.add_rate_card(read_bytes(Path(card).read_bytes()))
            if "problems" in added:
                print(json.dumps(added, indent=2, ensure_ascii=False))
                return 2
        stdin = options.scenario == "-"
        data = sys.stdin.buffer.read() if stdin else Path(options.scenario).read_bytes()
        result = oracle.estimate(read_bytes(data))
    except Refused as refused:
        result = {"problems": [problem.to_json() for problem in refused.problems]}
    print(json.dumps(result, indent=2, ensure_ascii=False))
    return 2 if "problems" in result else 0


if __name__ == "__main__":
    sys.exit(main())
