"""From bytes to JSON values: UTF-8, an optional byte order mark, any depth of nesting."""

import json
import sys
import threading
from typing import Any

from .fields import Problem


class Refused(Exception):
    """A document with problems; nothing is priced."""

    def __init__(self, problems: list[Problem]):
        super().__init__("; ".join(f"{problem.code} {problem.path}" for problem in problems))
        self.problems = problems


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _integer(text: str) -> int | float:
    """A number too large for every reader is infinite to all of them."""
    return int(text) if len(text) <= 300 else float(text)


def _loads(text: str) -> Any:
    return json.loads(text, parse_constant=_no_constant, parse_int=_integer)


def _load_deeply(text: str) -> Any:
    """Python's parser calls itself for each level, so a deep text needs a deep stack."""
    found: list[Any] = []

    def load() -> None:
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(1_000_000)
        try:
            found.append(_loads(text))
        except ValueError:
            pass
        finally:
            sys.setrecursionlimit(limit)

    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=load)
    thread.start()
    thread.join()
    threading.stack_size(0)
    if not found:
        raise Refused([Problem("not-json", "")])
    return found[0]


def read_text(text: str) -> Any:
    try:
        return _loads(text)
    except RecursionError:
        return _load_deeply(text)
    except ValueError:
        raise Refused([Problem("not-json", "")]) from None


def read_bytes(data: bytes) -> Any:
    try:
        return read_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused([Problem("not-utf8", "")]) from None
