"""The matching rule of the case files; tests/cases/README.md states it."""

from typing import Any


def differences(expected: Any, actual: Any, path: str = "") -> list[str]:
    """Where `actual` is not what was expected. Objects may have more fields than expected."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        found = []
        for name, value in expected.items():
            at = f"{path}.{name}" if path else name
            if name in actual:
                found += differences(value, actual[name], at)
            else:
                found.append(f"{at}: absent")
        return found
    if isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            return [f"{path}: {len(expected)} expected, {len(actual)} found"]
        return [
            line
            for i, (one, other) in enumerate(zip(expected, actual, strict=True))
            for line in differences(one, other, f"{path}[{i}]")
        ]
    # 1 and True are equal to Python, not to JSON.
    if type(expected) is type(actual) and expected == actual:
        return []
    return [f"{path}: {expected!r} expected, {actual!r} found"]


def problem_differences(expected: list[dict], actual: list[dict]) -> list[str]:
    """Problems match as sets of code and path; parameters only where the case states them."""

    def key(problem: dict) -> tuple[str, str]:
        return problem["code"], problem["path"]

    found = [f"not reported: {one}" for one in {*map(key, expected)} - {*map(key, actual)}]
    found += [f"not expected: {one}" for one in {*map(key, actual)} - {*map(key, expected)}]
    by_key = {key(problem): problem for problem in actual}
    for problem in expected:
        if "parameters" in problem and key(problem) in by_key:
            parameters = by_key[key(problem)]["parameters"]
            found += differences(problem["parameters"], parameters, f"{key(problem)}")
    return found
