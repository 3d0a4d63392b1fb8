"""Approvals on the wire: consents of batches, refusals, signed answers (docs/contract.md 2.7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.wire import MoneyIn, Shape, instant_of, money_of, plain
from kyivstar_desktop.domain.approvals import BATCH, Approval
from kyivstar_desktop.domain.errors import BadReply, NotAllowed, Refused
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.request_file import encoded

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.domain.request_file import Answer

ROUTE = "/oauth/grants"
ABSENT = frozenset({404, 405, 501})


class WhoIn(Shape, frozen=True):
    sub: str = ""
    name: str = ""


class UsedIn(Shape, frozen=True):
    rows: int = 0
    total: MoneyIn | None = None


class ApprovalIn(Shape, frozen=True):
    id: str = ""
    type: str = ""
    status: str = ""
    batch_digest: str = ""
    row_count: int = 0
    total: MoneyIn | None = None
    label: str = ""
    payment_method: str = ""
    initiator: WhoIn = WhoIn()
    approver: WhoIn = WhoIn()
    reject_reason: str = msgspec.field(default="", name="rejectReason")
    created_at: str | None = msgspec.field(default=None, name="createdAt")
    expires_at: str | None = msgspec.field(default=None, name="expiresAt")
    used: UsedIn = UsedIn()


class HttpApprovals:
    """ApprovalsPort of one operator."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def approvals(self) -> tuple[Approval, ...]:
        try:
            reply = await self._client.call(read(ROUTE, ("type", BATCH)))
        except (Refused, NotAllowed) as error:
            if isinstance(error, NotAllowed) or error.status in ABSENT:
                return ()
            raise
        rows = reply.decode(list[ApprovalIn])
        found = (_approval(row) for row in rows if row.type == BATCH and row.id)
        made = [one for one in found if one is not None]
        return tuple(sorted(made, key=lambda one: one.created_at or _NEVER, reverse=True))

    async def reject(self, grant_id: str, reason: str) -> Approval:
        return await self._post(grant_id, "reject", {"reason": reason})

    async def answer(self, answer: Answer) -> Approval:
        body = {
            "approver": answer.approver,
            "signedAt": answer.signed_at,
            "signature": encoded(answer.signature),
        }
        return await self._post(answer.grant, "approve", body)

    async def register_key(self, public_key: bytes) -> None:
        body = {"alg": "Ed25519", "publicKey": encoded(public_key)}
        path = "/oauth/signing-key"
        await self._client.call(Ask("PUT", path, path, body=msgspec.json.encode(body)))

    async def _post(self, grant_id: str, verb: str, body: dict[str, Any]) -> Approval:
        path = f"{ROUTE}/{quote(grant_id, safe='')}/{verb}"
        ask = Ask("POST", f"{ROUTE}/{{id}}/{verb}", path, body=msgspec.json.encode(body))
        reply = await self._client.call(ask)
        found = _approval(reply.decode(ApprovalIn, once=True))
        if found is None or found.id != grant_id:
            raise BadReply("$.id", reply.correlator)
        return found


_NEVER = datetime.fromtimestamp(0, UTC)


def _approval(row: ApprovalIn) -> Approval | None:
    """None without a sum: nothing that could be consented to."""
    total = money_of(row.total)
    if total is None or row.row_count < 1:
        return None
    return Approval(
        row.id,
        row.status,
        row.batch_digest,
        row.row_count,
        total,
        plain(row.label, 100),
        plain(row.initiator.name, 121),
        row.initiator.sub,
        plain(row.approver.name, 121),
        row.approver.sub,
        row.payment_method,
        plain(row.reject_reason, 255),
        instant_of(row.created_at),
        instant_of(row.expires_at),
        max(row.used.rows, 0),
        money_of(row.used.total) or ZERO,
    )
