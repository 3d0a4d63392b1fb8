"""Universal accounts at the operator in memory: consents, one account at most, If-Match."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import total
from kyivstar_desktop.domain.universal import PERSONAL, UNIVERSAL, Member, PartyAccount
from kyivstar_desktop.services.ports.accounts666 import UniversalPort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.intents import Intent


class FakeFamilies(UniversalPort):
    """`rows` by id; `version` of a row is its ETag. `touch` is a change from another place."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.rows: dict[str, PartyAccount] = {}
        self._versions: dict[str, int] = {}
        operator.on_act.append(self._take)

    # --- what a test prepares -------------------------------------------------------------------
    def add(self, name: str, customer: str, *accounts: str) -> PartyAccount:
        ident = f"2700000000{len(self.rows) + 1}"
        members = tuple(Member(account) for account in accounts)
        made = PartyAccount(ident, name, UNIVERSAL, "Active", customer, members=members)
        self.rows[ident] = made
        return made

    def touch(self, ident: str, **changes: object) -> None:
        """Another window or person changes it."""
        self.rows[ident] = replace(self.rows[ident], **changes)  # type: ignore[arg-type]
        self._versions[ident] = self._versions.get(ident, 0) + 1

    # --- the port -------------------------------------------------------------------------------
    async def party_accounts(self) -> tuple[PartyAccount, ...]:
        async with self._operator.turn("party_accounts"):
            sub = await self._operator.signed_in()
            return self._seen_by(sub)

    async def party_account(self, account_id: str) -> tuple[PartyAccount, str]:
        async with self._operator.turn("party_account", account_id):
            sub = await self._operator.signed_in()
            found = next((r for r in self._seen_by(sub) if r.id == account_id), None)
            if found is None:
                raise Refused("notFound", status=404)
            return found, str(self._versions.get(account_id, 0))

    def account_body(
        self, *, name: str, customer: str, members: Sequence[str], grants: Sequence[str]
    ) -> tuple[str, str, bytes]:
        body = {"name": name, "customer": customer, "members": list(members)}
        return "POST", "/partyAccount", json.dumps({**body, "grants": list(grants)}).encode()

    async def change(
        self, account: PartyAccount, *, etag: str, grants: Sequence[str] = ()
    ) -> PartyAccount:
        async with self._operator.turn("change", account.id, etag, tuple(grants)):
            sub = await self._operator.signed_in()
            if etag != str(self._versions.get(account.id, 0)):
                raise Refused("preconditionFailed", status=412)
            if account.kind == PERSONAL:
                self._leave(account.id)
                return account
            self._judge(sub, account.accounts, grants, self.rows[account.id])
            self.rows[account.id] = account
            self._versions[account.id] = self._versions.get(account.id, 0) + 1
            return account

    async def remove(self, account_id: str) -> None:
        async with self._operator.turn("remove", account_id):
            await self._operator.signed_in()
            self.rows.pop(account_id, None)

    # --- rules ----------------------------------------------------------------------------------
    def _seen_by(self, sub: str) -> tuple[PartyAccount, ...]:
        own = [line for line in self._operator.line_rows[sub] if line.customer]
        customers = {line.customer for line in own}
        personal = tuple(self._personal(line.account, line.customer, line.owner) for line in own)
        mine = tuple(r for r in self.rows.values() if r.customer in customers)
        return (*personal, *(self._summed(row) for row in mine))

    def _personal(self, account: str, customer: str, owner: str) -> PartyAccount:
        inside = tuple((r.id, r.name) for r in self.rows.values() if account in r.accounts)
        return PartyAccount(account, owner, PERSONAL, customer=customer, inside=inside)

    def _summed(self, row: PartyAccount) -> PartyAccount:
        numbers = [f"+38067000{account[-4:]}" for account in row.accounts]
        known = [n for n in numbers if n in self._operator.bucket_rows]
        return replace(row, balance=total(self._operator.money_of(n) for n in known))

    def _leave(self, account: str) -> None:
        for ident, row in self.rows.items():
            kept = tuple(m for m in row.members if m.account != account)
            self.rows[ident] = replace(row, members=kept)

    def _judge(
        self, sub: str, wanted: Sequence[str], grants: Sequence[str], now: PartyAccount | None
    ) -> None:
        own = {line.account for line in self._operator.line_rows[sub]}
        held = {self._operator.grant_rows[g].account for g in grants}
        already = set(now.accounts) if now is not None else set()
        strange = [a for a in wanted if a not in own | held | already]
        if strange:
            raise Refused("grantMismatch", {"accounts": strange}, status=403)
        others = [r for r in self.rows.values() if now is None or r.id != now.id]
        taken = [a for a in wanted if any(a in r.accounts for r in others)]
        if taken:
            raise Refused("inUse", {"accounts": taken})

    def _take(self, intent: Intent) -> str:
        asked = json.loads(intent.body) if intent.kind == "account" else {}
        if "members" not in asked:  # a company's department: FakePark makes it
            return ""
        sub = intent.subject
        self._judge(sub, asked["members"], asked["grants"], None)
        return self.add(asked["name"], asked["customer"], *asked["members"]).id
