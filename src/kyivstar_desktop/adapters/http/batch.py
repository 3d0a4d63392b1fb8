"""Batches on the wire: rows of TMF654 topupBalance, their grant, sources of money (BatchPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.acts import LISTS, ActIn, HttpActs, seen_of
from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import LIMIT, all_rows, page_of
from kyivstar_desktop.adapters.http.payments_wire import MethodIn, card_of
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    instant_text,
    money_of,
    plain,
    word,
)
from kyivstar_desktop.domain.batch import MoneySource
from kyivstar_desktop.domain.errors import AppError, BadReply, NotAllowed, Refused
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money, money_to_wire
from kyivstar_desktop.services.ports.batch import GrantSeen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.ports.batch import RowToSend

GRANTS = "/oauth/grants"
LIVE = frozenset({"approved", "pendingApproval"})
DONE = frozenset({"completed", "confirmed"})
PAGES = 200
ABSENT = frozenset({404, 405, 501})


class PersonIn(Shape, frozen=True):
    name: str = ""


class UsedIn(Shape, frozen=True):
    rows: int = 0
    total: MoneyIn | None = None


class BatchGrantIn(Shape, frozen=True):
    id: str = ""
    type: str = ""
    status: str = ""
    batch_digest: str = ""
    row_count: int = 0
    total: MoneyIn | None = None
    used: UsedIn = UsedIn()
    approver: PersonIn | None = None
    reject_reason: str = msgspec.field(default="", name="rejectReason")
    expires_at: str | None = msgspec.field(default=None, name="expiresAt")


class NumberIn(Shape, frozen=True):
    id: str = ""
    value: str = ""


class TopupRowIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    correlator_id: str = ""
    status: str = ""
    amount: MoneyIn | None = None
    requested_date: str | None = None
    logical_resource: NumberIn | None = None


class AccountRefIn(Shape, frozen=True):
    id: str = ""


class SourceIn(MethodIn, frozen=True, rename="camel"):
    account: list[AccountRefIn] = []  # noqa: RUF012 msgspec copies a default list


class MoneyBucketIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    code: str = ""
    remaining_value: MoneyIn | None = None


class RoleIn(Shape, frozen=True):
    role: str = ""
    account: str = ""
    limits: dict[str, MoneyIn] = {}  # noqa: RUF012 msgspec copies a default dict


class WhoIn(Shape, frozen=True):
    roles: list[RoleIn] = []  # noqa: RUF012 msgspec copies a default list


class HttpBatch(HttpActs):
    """BatchPort of one operator; `send` is that of every keyed act."""

    # --- rows -----------------------------------------------------------------------------------
    def row_body(self, row: RowToSend) -> tuple[str, str, bytes]:
        body: dict[str, Any] = {
            "correlatorId": row.key,
            "amount": {
                "amount": msgspec.Raw(money_to_wire(row.amount).encode()),
                "units": "UAH",
            },
            "usageType": "monetary",
            "channel": {"id": "desktop"},
            "logicalResource": {
                "id": row.number,
                "value": row.number,
                "@referredType": "LogicalResource",
            },
            "paymentMethod": {
                "id": row.source,
                "@referredType": "accountPaymentMethod" if row.company else "tokenizedCard",
            },
            "grantId": row.grant,
            "row": row.index,
            "proof": row.proof,
        }
        path = self._directory.path("TMF654", "/topupBalance")
        return "POST", path, msgspec.json.encode(body)

    async def found(self, rows: Sequence[Intent]) -> Mapping[str, PaymentSeen]:
        """NotAllowed("noLookup") where the contract has no question for their kind."""
        if not rows:
            return {}
        kind = rows[0].kind
        if kind not in LISTS:
            raise NotAllowed("noLookup")
        api, rest, name = LISTS[kind]
        asked = {row.key: row for row in rows}
        ask = read(self._directory.path(api, rest), (name, ",".join(asked)))
        known = await all_rows(self._client, ask, list[ActIn], money=True)
        return {row.key: seen_of(asked[row.key], row, "") for row in known if row.key in asked}

    # --- grants ---------------------------------------------------------------------------------
    async def grant(self, grant_id: str) -> GrantSeen:
        ask = read(GRANTS + "/{id}", path=f"{GRANTS}/{quote(grant_id, safe='')}")
        reply = await self._client.call(ask)
        found = reply.decode(BatchGrantIn, once=True)
        if found.id != grant_id:
            raise BadReply("$.id", reply.correlator)
        return _grant_of(found)

    async def live_grants(self) -> tuple[GrantSeen, ...]:
        try:
            reply = await self._client.call(read(GRANTS, ("type", "topup_batch")))
        except (Refused, NotAllowed) as error:
            if isinstance(error, NotAllowed) or error.status in ABSENT:
                return ()
            raise
        found = reply.decode(list[BatchGrantIn])
        return tuple(_grant_of(row) for row in found if row.status in LIVE and row.batch_digest)

    async def credited(self, grant_id: str) -> AsyncIterator[tuple[tuple[str, Money, bool], ...]]:
        """In the operator's order; a filter that is ignored brings rows that are not ours."""
        ask = read(
            self._directory.path("TMF654", "/topupBalance"),
            ("grantId", grant_id),
            ("sort", "requestedDate"),
        )
        offset = 0
        for _ in range(PAGES):
            rows, more, _ = await page_of(
                self._client, ask, list[TopupRowIn], offset=offset, limit=LIMIT, money=True
            )
            yield tuple(
                (row.correlator_id.strip('"'), amount, word(row.status) in DONE)
                for row in rows
                if row.correlator_id and (amount := money_of(row.amount)) is not None
            )
            offset += len(rows)
            if not more:
                return

    async def topups_since(
        self, since: datetime
    ) -> AsyncIterator[tuple[tuple[str, datetime, Money], ...]]:
        ask = read(
            self._directory.path("TMF654", "/topupBalance"),
            ("requestedDate.gte", instant_text(since)),
            ("sort", "-requestedDate"),
        )
        offset = 0
        for _ in range(PAGES):
            rows, more, _ = await page_of(
                self._client, ask, list[TopupRowIn], offset=offset, limit=LIMIT
            )
            yield tuple(seen for row in rows if (seen := _paid(row, since)) is not None)
            offset += len(rows)
            if not more:
                return

    # --- sources --------------------------------------------------------------------------------
    async def sources(self) -> tuple[MoneySource, ...]:
        route = self._directory.path("TMF670", "/paymentMethod")
        rows = await all_rows(self._client, read(route), list[SourceIn])
        limits = await self._limits() if any(row.account for row in rows) else {}
        found = []
        for row in rows:
            card = card_of(row)
            if not card.usable or not card.saved:
                continue
            account = row.account[0].id if row.account else ""
            kind = "company" if card.company else "card"
            left = await self._left(account) if card.company and account else None
            limit = limits.get(account, limits.get("")) if card.company else None
            name = card.name or (f"•{card.last4}" if card.last4 else card.id)
            found.append(MoneySource(card.id, name, kind, left, limit, account))
        return tuple(found)

    async def _left(self, account: str) -> Money | None:
        """Money of a company account; None where the operator does not tell."""
        ask = read(
            self._directory.path("TMF654", "/bucket"),
            ("partyAccount.id", account),
            ("usageType", "monetary"),
        )
        try:
            rows = await all_rows(self._client, ask, list[MoneyBucketIn])
        except AppError:
            return None
        sums = [money_of(row.remaining_value) for row in rows if row.code == "MAIN"]
        known = [one.kopiykas for one in sums if one is not None]
        return Money(min(sum(known), MAX_KOPIYKAS)) if known else None

    async def _limits(self) -> dict[str, Money]:
        """Totals that need no second person, by the account of the role."""
        try:
            path = await self._directory.endpoint("userinfo_endpoint")
            reply = await self._client.call(read("/oauth/userinfo", path=path or ""))
            roles = reply.decode(WhoIn).roles
        except AppError:
            return {}
        found: dict[str, Money] = {}
        for role in roles:
            limit = money_of(role.limits.get("batchTotalWithoutApproval"))
            if limit is not None:
                found[role.account] = limit
                found.setdefault("", limit)
        return found


def _grant_of(row: BatchGrantIn) -> GrantSeen:
    return GrantSeen(
        row.id,
        row.status,
        row.batch_digest,
        row.row_count,
        money_of(row.total),
        row.used.rows,
        money_of(row.used.total),
        plain(row.approver.name, 121) if row.approver is not None else "",
        plain(row.reject_reason, 255),
        instant_of(row.expires_at),
    )


def _paid(row: TopupRowIn, since: datetime) -> tuple[str, datetime, Money] | None:
    at, amount, whom = instant_of(row.requested_date), money_of(row.amount), row.logical_resource
    if at is None or amount is None or whom is None or at < since:
        return None
    return (whom.value or whom.id, at, amount) if word(row.status) in DONE else None
