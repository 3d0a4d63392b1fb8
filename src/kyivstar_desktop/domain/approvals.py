"""Approvals: consents of batches that wait for a second person, and who may give them.

docs/contract.md 2.7 and 3.14. Times are aware UTC. The operator enforces every rule here; this is
what the program explains before it asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 read by the store
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.rights import may_approve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.account import Person

BATCH, APPROVAL = "topup_batch", "topup_batch_approval"
PENDING = "pendingApproval"
ROLES = ("owner", "coordinator", "selfManaged", "user", "approver", "viewer")
SEES, BATCHES, ORDERS, ACCOUNTS, APPROVES, MONEY = (
    "sees", "batches", "orders", "accounts", "approves", "companyMoney",
)  # fmt: skip
DEEDS = (SEES, BATCHES, ORDERS, ACCOUNTS, APPROVES, MONEY)
_RIGHTS: Mapping[str, frozenset[str]] = {
    "owner": frozenset({SEES, ORDERS, ACCOUNTS}),
    "coordinator": frozenset(DEEDS),
    "selfManaged": frozenset({SEES, ORDERS}),
    "user": frozenset({SEES}),
    "approver": frozenset({SEES, APPROVES, MONEY}),
    "viewer": frozenset({SEES, MONEY}),
}


@dataclass(frozen=True, slots=True)
class Approval:
    """One consent of a batch as the operator holds it.

    `status`: pendingApproval, approved, exhausted, expired, revoked, rejected. `source` is the
    account that pays; `reason` is the refusal's. `initiator` and `approver` are names, `*_sub` ids.
    """

    id: str
    status: str
    digest: str
    rows: int
    total: Money
    label: str = ""
    initiator: str = ""
    initiator_sub: str = ""
    approver: str = ""
    approver_sub: str = ""
    source: str = ""
    reason: str = ""
    created_at: datetime | None = None
    expires_at: datetime | None = None
    used_rows: int = 0
    used_total: Money = ZERO

    @property
    def waits(self) -> bool:
        return self.status == PENDING

    def details(self) -> Mapping[str, Any]:
        """What a second person consents to: every member equals the first one's."""
        return {
            "type": APPROVAL,
            "grant_id": self.id,
            "batch_digest": self.digest,
            "row_count": self.rows,
            "total": self.total,
        }


def is_own(approval: Approval, person: Person | None) -> bool:
    return person is not None and approval.initiator_sub == person.sub


def why_not(approval: Approval, person: Person | None, now: datetime) -> str:
    """Why this person may not approve it now: fourEyesRequired, role, ended; "": she may."""
    if not approval.waits or (approval.expires_at is not None and approval.expires_at <= now):
        return "ended"
    if is_own(approval, person):
        return "fourEyesRequired"
    return "" if may_approve(person) else "role"


def may(role: str, deed: str) -> bool:
    """Whether a role lets do a deed at all (contract 3.14); an unknown role lets nothing."""
    return deed in _RIGHTS.get(role, frozenset())
