"""A workload with one number changed."""

from dataclasses import replace

from .scenario import Group, Scenario

_FIELDS = {"keys": "keys", "versionsPerKey": "versions_per_key", "rotationDays": "rotation_days"}


def with_group(scenario: Scenario, changed: Group) -> Scenario:
    groups = [changed if group.index == changed.index else group for group in scenario.groups]
    return replace(scenario, groups=tuple(groups))


def with_quantity(scenario: Scenario, quantity: str, index: int | None, value: int) -> Scenario:
    """The scenario with so much of the quantity in the group of that index."""
    if quantity == "months":
        return replace(scenario, horizon=replace(scenario.horizon, months=value))
    group = scenario.groups[index]
    if quantity == "calls":
        return with_group(scenario, with_calls(group, value))
    if quantity in _FIELDS:
        return with_group(scenario, replace(group, **{_FIELDS[quantity]: value}))
    parts = tuple(
        replace(part, quantity=value) if part.what == quantity else part
        for part in group.work.parts
    )
    return with_group(scenario, replace(group, work=replace(group.work, parts=parts)))


def with_calls(group: Group, calls: int) -> Group:
    """Cryptographic operations stay as many as are stated, but never more than the calls."""
    cryptographic = group.cryptographic_calls
    if cryptographic is not None:
        cryptographic = min(cryptographic, calls)
    return replace(group, stated_calls=calls, cryptographic_calls=cryptographic, work=None)


def with_more_calls(group: Group, more: int) -> Group:
    """More calls than the group makes, all of operations that are billed."""
    cryptographic = group.cryptographic_calls
    if cryptographic is not None:
        cryptographic += more
    return replace(
        group, stated_calls=group.calls + more, cryptographic_calls=cryptographic, work=None
    )
