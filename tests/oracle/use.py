"""What a group uses in one month: its items at the end of each day, and its calls."""

from dataclasses import dataclass

from .card import RateCard
from .scenario import Assumptions, Group


@dataclass(frozen=True)
class Use:
    items: tuple[int, ...]  # key versions (or keys), by day of the month
    calls: int
    billed_calls: int  # those of operations that the card bills

    @property
    def item_days(self) -> int:
        return sum(self.items)

    @property
    def other_calls(self) -> int:
        return self.calls - self.billed_calls


def billed_calls(group: Group, card: RateCard) -> int:
    if card.bills_all_operations or group.cryptographic_calls is None:
        return group.calls
    return group.cryptographic_calls


def not_billed_by(group: Group, assumptions: Assumptions) -> str | None:
    """The rule that leaves the group's key versions out, if any."""
    if group.state == "PendingDeletion":
        return "hosting.pending-deletion"
    if group.state == "PendingImport" and assumptions.pendingImport == "not-billed":
        return "hosting.pending-import"
    return None


def scope_of(group: Group, assumptions: Assumptions) -> tuple[str | None, str | None]:
    """Groups of one region and spec (each where it matters) share one set of slabs."""
    by_region = assumptions.tierScope in ("region", "region-and-spec")
    by_spec = assumptions.tierScope in ("spec", "region-and-spec")
    return group.region.id if by_region else None, group.spec if by_spec else None
