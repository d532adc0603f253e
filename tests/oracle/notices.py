"""Warnings: what is priced although it is not offered, or not quite as stated."""

from collections import Counter
from collections.abc import Collection, Sequence

from . import catalogue
from .card import RateCard
from .fields import Problem
from .scenario import Group, Scenario


def warnings(
    scenario: Scenario,
    card: RateCard,
    unpriced: Collection[int],
    calling: Collection[int],
    versions: Sequence[int],
) -> list[Problem]:
    """`unpriced` has the groups whose hosting the card has no price for, `calling` those that
    have calls, `versions` the most versions that a key of each group has."""
    found: list[Problem] = []
    asymmetric: Counter[str] = Counter()
    for group in scenario.groups:
        found += _offer(group, card)
        found += _rotation(group)
        found += _versions(group, versions[group.index], asymmetric)
        if group.index in unpriced:
            found.append(_warning(group, "hosting-not-priced", "keys"))
        if group.index in calling:
            found += _calls(group, card)
    for meter, name in catalogue.METERS.items():
        if meter not in card.meters and scenario.account.get(name):
            found.append(Problem("meter-not-priced", f"account.{name}"))
    return found


def _warning(group: Group, code: str, field: str, **parameters: str) -> Problem:
    return Problem(code, f"keys[{group.index}].{field}", parameters)


def _calls(group: Group, card: RateCard) -> list[Problem]:
    found = []
    if not card.prices_calls:
        found.append(_warning(group, "calls-not-priced", group.calls_field))
    stated = group.cryptographic_calls is not None or group.work
    if not card.bills_all_operations and not stated:
        found.append(_warning(group, "operations-not-stated", "calls"))
    return found


def _offer(group: Group, card: RateCard) -> list[Problem]:
    found = []
    region, spec = group.region, group.spec
    needs_hsm = spec in catalogue.HSM_ONLY_SPECS
    if needs_hsm and group.protection != "HSM":
        found.append(_warning(group, "spec-needs-hsm", "protection", spec=spec))
    if needs_hsm and not (region.region_class == "mainland" and region.managed_hsm):
        found.append(
            _warning(group, "spec-not-in-region", "region", spec=spec, region=region.id)
        )
    elif group.protection == "HSM" and not region.managed_hsm:
        found.append(_warning(group, "hsm-not-in-region", "region", region=region.id))
    if region.closed:
        found.append(_warning(group, "region-closed", "region", region=region.id))
    if region.cloud != "public" and region.cloud not in card.multipliers:
        found.append(_warning(group, "cloud-not-on-card", "region", cloud=region.cloud))
    return found


def _rotation(group: Group) -> list[Problem]:
    found = []
    if group.rotation_days is None:
        return found
    if group.spec not in catalogue.SYMMETRIC_SPECS:
        found.append(_warning(group, "rotation-not-for-spec", "rotationDays", spec=group.spec))
    if group.origin == "EXTERNAL":
        found.append(_warning(group, "rotation-not-for-origin", "rotationDays"))
    if group.state != "Enabled":
        found.append(_warning(group, "rotation-suspended", "rotationDays", state=group.state))
    return found


def calls_on_pending_deletion(scenario: Scenario) -> list[Problem]:
    """Only one month prices them: over time such keys have none."""
    return [
        _warning(group, "calls-on-pending-deletion", group.calls_field)
        for group in scenario.groups
        if group.state == "PendingDeletion" and group.calls
    ]


def _versions(group: Group, most: int, asymmetric: Counter[str]) -> list[Problem]:
    """`asymmetric` counts the asymmetric versions of each region over the groups so far."""
    found = []
    limit = catalogue.VERSION_LIMIT
    if group.origin == "EXTERNAL" and group.versions_per_key > 1:
        found.append(_warning(group, "imported-key-has-one-version", "versionsPerKey"))
    if most > limit:
        found.append(_warning(group, "many-versions", "versionsPerKey", limit=str(limit)))
    if group.spec not in catalogue.SYMMETRIC_SPECS:
        region = group.region.id
        before = asymmetric[region]
        asymmetric[region] += group.keys * group.versions_per_key
        if before <= limit < asymmetric[region]:
            found.append(
                _warning(
                    group, "many-asymmetric-versions", "keys", limit=str(limit), region=region
                )
            )
    return found
