"""The second person at the fake operator: waiting consents, refusals, signed answers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.domain.approvals import Approval
from kyivstar_desktop.domain.errors import NotAllowed, Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.approvals import ApprovalsPort

if TYPE_CHECKING:
    from fakes.operator_batch import FakeBatches
    from kyivstar_desktop.domain.request_file import Answer

DIGEST = "sha-256:I85gl0y3bEPLjC3rJwHKrUAUeEL4Fvbc3Q9GcTmrOZ0"


@dataclass(eq=False, slots=True)
class FakeApprovals(ApprovalsPort):
    """`others` are consents that somebody else asked for; `keys` public keys by `sub`."""

    batches: FakeBatches
    others: dict[str, Approval] = field(default_factory=dict)
    keys: dict[str, bytes] = field(default_factory=dict)
    first_seen: dict[str, datetime] = field(default_factory=dict)

    def waiting(
        self,
        label: str,
        *,
        rows: int = 212,
        total: Money = Money(180_400_00),
        by: str = "Марія Бойко",
        hours: int = 2,
        source: str = "Рахунок ТОВ Приклад",
    ) -> Approval:
        """Somebody else's consent that waits."""
        now = self.batches.operator.clock.now()
        made = Approval(
            self.batches.operator.new_id("gr"), "pendingApproval", DIGEST, rows, total, label,
            by, f"p_{by}", source=source, created_at=now - timedelta(hours=hours),
            expires_at=now + timedelta(hours=72 - hours),
        )  # fmt: skip
        self.others[made.id] = made
        return made

    async def approvals(self) -> tuple[Approval, ...]:
        operator = self.batches.operator
        async with operator.turn("approvals"):
            await operator.signed_in()
            self._approved_by_code()
            mine = [
                self._mine(ident)
                for ident, details in operator.grant_details.items()
                if details["type"] == "topup_batch"
            ]
            return (*reversed(mine), *self.others.values())

    async def reject(self, grant_id: str, reason: str) -> Approval:
        async with self.batches.operator.turn("reject", grant_id, reason):
            return self._change(grant_id, status="rejected", reason=reason)

    async def answer(self, answer: Answer) -> Approval:
        async with self.batches.operator.turn("answer", answer):
            key = self.keys.get(answer.approver, b"")
            if not Ed25519().verify(key, answer.message(), answer.signature):
                raise Refused("fourEyesRequired", status=403)
            if answer.grant in self.others:
                return self._change(answer.grant, status="approved")
            self.batches.approve(answer.grant, answer.approver_name)
            return self._mine(answer.grant)

    async def register_key(self, public_key: bytes) -> None:
        async with self.batches.operator.turn("register_key", public_key):
            person = await self.batches.operator.userinfo()
            self.keys[person.sub] = public_key

    def _change(self, grant_id: str, **values: str) -> Approval:
        if grant_id not in self.others:
            raise NotAllowed("forbiddenRole")
        self.others[grant_id] = replace(self.others[grant_id], **values)  # type: ignore[arg-type]
        return self.others[grant_id]

    def _approved_by_code(self) -> None:
        """Consents of a second person that were given by a code."""
        for details in self.batches.operator.grant_details.values():
            if details["type"] == "topup_batch_approval" and details["grant_id"] in self.others:
                waited = self.others[details["grant_id"]]
                if waited.waits:
                    self.others[waited.id] = replace(waited, status="approved")

    def _mine(self, grant_id: str) -> Approval:
        operator = self.batches.operator
        held = self.batches._grant(grant_id)
        person = operator.families[-1].sub
        name = next(
            (one.person.name for one in operator.subscribers if one.person.sub == person), ""
        )
        source = next(iter(self.batches.source_rows)).name
        created = self.first_seen.setdefault(grant_id, operator.clock.now())
        return Approval(
            grant_id, held.status, held.digest, held.rows, held.total or Money(0),
            str(operator.grant_details[grant_id].get("label", "")), name, person,
            held.approver, "p_second" if held.approver else "", source, held.reason,
            created, created + timedelta(hours=72), held.used_rows,
        )  # fmt: skip
