"""Grants: a step-up bound to what is done (RFC 9396, docs/contract.md 2.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 read by the store
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LINK = "number_link"
STANDING = "topup_standing"
ALIVE = frozenset({"approved", "pendingApproval"})


@dataclass(frozen=True, slots=True)
class Grant:
    """One grant as the operator holds it. Members of other types than its own stay empty.

    `kind`: number_link, topup_standing, topup_batch, topup_batch_approval. `status`:
    pendingApproval, approved, exhausted, expired, revoked, rejected. `account` of a link is the
    11-digit personal account of `number`.
    """

    id: str
    kind: str
    status: str
    expires_at: datetime | None = None
    label: str = ""
    number: str = ""
    account: str = ""
    payment_method: str = ""
    recipients: tuple[str, ...] = ()
    max_item: Money | None = None
    max_week: Money | None = None
    max_month: Money | None = None
    valid_until: datetime | None = None
    used_rows: int = 0
    used_total: Money = ZERO

    @property
    def alive(self) -> bool:
        return self.status in ALIVE


def number_link(number: str) -> Mapping[str, Any]:
    """Consent of the holder of `number` (E.164) to stand in the caller's universal account.

    The code goes to that number; the grant lives 15 minutes and is used once.
    """
    return {"type": LINK, "number": number}


def topup_standing(
    *,
    payment_method: str,
    recipients: Sequence[str],
    max_item: Money,
    max_week: Money,
    max_month: Money,
    valid_until: datetime,
    label: str = "",
) -> Mapping[str, Any]:
    """Automatic top-ups of at most 1 000 numbers inside three caps, for at most a year."""
    made: dict[str, Any] = {
        "type": STANDING,
        "payment_method": payment_method,
        "recipients": tuple(recipients),
        "max_item": max_item,
        "max_week": max_week,
        "max_month": max_month,
        "valid_until": valid_until,
    }
    return made | ({"label": label} if label else {})
