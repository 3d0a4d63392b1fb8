"""Rows of batches at the fake operator: grants by digest, proofs folded, one credit a row."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from fakes.operator_approvals import FakeApprovals
from kyivstar_desktop.domain.batch import MoneySource
from kyivstar_desktop.domain.errors import NotAllowed, Refused
from kyivstar_desktop.domain.money import ZERO, Money, money_from_wire, money_to_wire, total
from kyivstar_desktop.services.ports.batch import BatchPort, GrantSeen, RowToSend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.intents import Intent

COMPANY = MoneySource(
    "pm_co1", "Рахунок ТОВ Приклад", "company", Money(2_000_000_00), Money(50_000_00), "26000001000"
)


@dataclass(slots=True)
class Taken:
    """One credited row."""

    key: str
    number: str
    amount: Money
    grant: str
    at: datetime


@dataclass(eq=False, slots=True)
class FakeBatches(BatchPort):
    """`taken` is the ledger, by key. `refusals` are words by number, `forbidden` stops every row.

    `waits`: totals above the source's limit need `approve` or `reject`.
    """

    operator: FakeOperator
    taken: dict[str, Taken] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)
    forbidden: str = ""
    source_rows: list[MoneySource] = field(default_factory=lambda: [COMPANY])
    statuses: dict[str, GrantSeen] = field(default_factory=dict)
    topups: list[tuple[str, datetime, Money]] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)  # how many keys each question had
    second: FakeApprovals = field(init=False)

    def __post_init__(self) -> None:
        self.second = FakeApprovals(self)
        self.operator.on_act.append(self._take)

    # --- rows -----------------------------------------------------------------------------------
    async def send(self, intent: Intent) -> PaymentSeen:
        return await self.operator.send(intent)

    def row_body(self, row: RowToSend) -> tuple[str, str, bytes]:
        body = {
            "correlatorId": row.key, "to": row.number, "value": money_to_wire(row.amount),
            "grant": row.grant, "row": row.index, "proof": list(row.proof), "source": row.source,
        }  # fmt: skip
        return "POST", "/topupBalance", json.dumps(body).encode()

    def _take(self, intent: Intent) -> str:
        if intent.kind != "topup" or b'"proof"' not in intent.body:
            return ""
        asked = json.loads(intent.body)
        if self.forbidden == "forbiddenRole":
            raise NotAllowed("forbiddenRole")
        if self.forbidden:
            raise Refused(self.forbidden)
        if asked["to"] in self.refusals:
            raise Refused(self.refusals[asked["to"]])
        grant = self._grant(str(asked["grant"]))
        if grant.status != "approved":
            raise Refused("grantNotApproved")
        amount = money_from_wire(asked["value"]) or ZERO
        ident = self.operator.new_id("tb")
        self.taken[intent.key] = Taken(
            intent.key, asked["to"], amount, grant.id, self.operator.clock.now()
        )
        self.operator.credited(asked["to"], amount, ident)
        return ident

    async def found(self, rows: Sequence[Intent]) -> Mapping[str, PaymentSeen]:
        self.asked.append(len(rows))
        made = {}
        for row in rows:
            seen = await self.operator.find(row)
            if seen is not None:
                made[row.key] = seen
        return made

    # --- grants ---------------------------------------------------------------------------------
    def _grant(self, grant_id: str) -> GrantSeen:
        if grant_id not in self.operator.grant_details:
            raise Refused("notFound", status=404)
        details: Mapping[str, Any] = self.operator.grant_details[grant_id]
        whole = details["total"]
        source = next(s for s in self.source_rows if s.id == details["payment_method"])
        limit = source.limit_without_approval
        status = "pendingApproval" if limit is not None and whole > limit else "approved"
        until = self.operator.clock.now() + timedelta(hours=24)
        made = self.statuses.setdefault(
            grant_id,
            GrantSeen(
                grant_id, status, str(details["batch_digest"]), int(details["row_count"]), whole,
                expires_at=until,
            ),
        )  # fmt: skip
        held = self.operator.grant_rows[grant_id]
        used = [one.amount for one in self.taken.values() if one.grant == grant_id]
        shown = made.status if held.status == "approved" else held.status
        return replace(made, status=shown, used_rows=len(used), used_total=total(used))

    def approve(self, grant_id: str, by: str = "Ірина Шевчук") -> None:
        held = self._grant(grant_id)
        self.statuses[grant_id] = replace(held, status="approved", approver=by)
        self.operator.announce("grant", grant_id)

    def reject(self, grant_id: str, reason: str) -> None:
        held = self._grant(grant_id)
        self.statuses[grant_id] = replace(held, status="rejected", reason=reason)
        self.operator.announce("grant", grant_id)

    async def grant(self, grant_id: str) -> GrantSeen:
        async with self.operator.turn("grant", grant_id):
            await self.operator.signed_in()
            return self._grant(grant_id)

    async def live_grants(self) -> tuple[GrantSeen, ...]:
        async with self.operator.turn("live_grants"):
            mine = [
                self._grant(ident)
                for ident, details in self.operator.grant_details.items()
                if details["type"] == "topup_batch"
            ]
            return tuple(one for one in mine if one.status in {"approved", "pendingApproval"})

    async def credited(self, grant_id: str) -> AsyncIterator[tuple[tuple[str, Money, bool], ...]]:
        async with self.operator.turn("credited", grant_id):
            yield tuple((o.key, o.amount, True) for o in self.taken.values() if o.grant == grant_id)

    # --- money ----------------------------------------------------------------------------------
    async def sources(self) -> tuple[MoneySource, ...]:
        async with self.operator.turn("sources"):
            await self.operator.signed_in()
            return tuple(self.source_rows)

    async def topups_since(
        self, since: datetime
    ) -> AsyncIterator[tuple[tuple[str, datetime, Money], ...]]:
        async with self.operator.turn("topups_since"):
            yield tuple(row for row in self.topups if row[1] >= since)
