"""A company's park at the operator in memory: tree, numbers, balances, all in small pages."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.account import (
    Line,
    LineKind,
    LineStatus,
    NextCharge,
    Role,
)
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.fleet import (
    AccountSeen,
    BalanceSeen,
    FleetChunk,
    FleetPort,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence
    from datetime import datetime

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.fleet_nodes import NewNode
    from kyivstar_desktop.domain.intents import Intent

COMPANY = "cust_co1"
ROOT = "26000001000"


class FakePark(FleetPort):
    """`page` rows a page; `bulk` and `increments` say which filters the operator knows."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.page = 1000
        self.bulk = True
        self.hidden = 0  # that it counts and never lists
        self.increments = True
        self.tree: dict[str, AccountSeen] = {}
        self.lines_by_id: dict[str, Line] = {}
        self.money: dict[str, BalanceSeen] = {}
        self._changed: dict[str, datetime] = {}
        operator.on_act.append(self._take)

    # --- what a test prepares -------------------------------------------------------------------
    def company(self, number: str, role: str = "coordinator") -> None:
        """The person of this number gets a role over the company, and the company a root."""
        found = next(s for s in self._operator.subscribers if s.login.value == number)
        roles = (*found.person.roles, Role(COMPANY, ROOT, role))
        found.person = replace(found.person, roles=roles)
        self.tree.setdefault(ROOT, AccountSeen(ROOT, "company", "ТОВ «Дніпро Логістика»"))

    def department(self, ident: str, name: str, parent: str = ROOT) -> None:
        self.tree[ident] = AccountSeen(ident, "department", name, parent)

    def add(
        self,
        n: int,
        *,
        node: str = ROOT,
        user: str = "",
        balance: Money | None = Money(100_00),
        fee: Money = Money(225_00),
        days: int = 10,
        **values: object,
    ) -> Line:
        """Number `+38067500nnnn`, prepaid, its package due in so many days."""
        ident, account = f"ln_{n:06d}", f"2601{n:07d}"
        number = f"+38067{5_000_000 + n}"
        now = self._operator.clock.now()
        line = Line(
            ident, LineKind.MOBILE, number, account, COMPANY, LineStatus.ACTIVE,
            "t_love", "LOVE UA", segment="business", package_state="paid",
            next_charge=NextCharge(now + timedelta(days=days), fee),
            active_until=now + timedelta(days=200), owner=user,
        )  # fmt: skip
        line = replace(line, **values)  # type: ignore[arg-type]
        self.tree[account] = AccountSeen(account, "personal", number, node)
        self.lines_by_id[ident] = line
        self.put_money(number, balance)
        self._changed[ident] = now
        return line

    def put_money(self, number: str, balance: Money | None, **values: object) -> None:
        """Seen by whoever asks next; None: the operator does not state it."""
        seen = BalanceSeen(number, "", balance, main_stated=balance is not None)
        self.money[number] = replace(seen, **values)  # type: ignore[arg-type]
        self._changed[number] = self._operator.clock.now()

    def change(self, ident: str, **values: object) -> None:
        self.lines_by_id[ident] = replace(self.lines_by_id[ident], **values)  # type: ignore[arg-type]
        self._changed[ident] = self._operator.clock.now()

    def lose(self, ident: str) -> None:
        """The number has left the company."""
        self.money.pop(self.lines_by_id.pop(ident).number, None)

    # --- the port -------------------------------------------------------------------------------
    async def accounts(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        rows = list(self.tree.values())
        for n in range(0, len(rows), self.page):
            async with self._operator.turn("fleet accounts", customer, since):
                await self._operator.signed_in()
                yield FleetChunk(self._now, accounts=tuple(rows[n : n + self.page]))

    async def lines(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        self._refuse(since)
        rows = [x for x in self.lines_by_id.values() if self._is_new(x.id, since)]
        for n in range(0, len(rows), self.page):
            async with self._operator.turn("fleet lines", customer, since):
                await self._operator.signed_in()
                yield FleetChunk(self._now, lines=tuple(rows[n : n + self.page]), total=len(rows))

    async def count(self, customer: str) -> int | None:
        async with self._operator.turn("fleet count", customer):
            await self._operator.signed_in()
            return len(self.lines_by_id) + self.hidden

    async def balances(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        self._refuse(since)
        if not self.bulk:
            raise Refused("unsupportedFilter", status=400)
        rows = [x for key, x in self.money.items() if self._is_new(key, since)]
        rows = [x for x in rows if x.main_stated]
        for n in range(0, len(rows), self.page):
            async with self._operator.turn("fleet balances", customer, since):
                await self._operator.signed_in()
                yield FleetChunk(self._now, balances=tuple(rows[n : n + self.page]))

    async def balances_of(self, numbers: Sequence[str]) -> FleetChunk:
        async with self._operator.turn("fleet balances_of", tuple(numbers)):
            await self._operator.signed_in()
            found = [self.money[n] for n in numbers if n in self.money]
            return FleetChunk(self._now, balances=tuple(x for x in found if x.main_stated))

    async def lines_of(self, lines: Sequence[str]) -> FleetChunk:
        async with self._operator.turn("fleet lines_of", tuple(lines)):
            await self._operator.signed_in()
            known = self.lines_by_id
            return FleetChunk(self._now, lines=tuple(known[x] for x in lines if x in known))

    async def move(self, account: str, node: str) -> None:
        async with self._operator.turn("fleet move", account, node):
            await self._operator.signed_in()
            if node not in self.tree or account not in self.tree:
                raise Refused("notFound", status=404)
            self.tree[account] = replace(self.tree[account], parent=node)

    def node_body(self, node: NewNode, customer: str) -> tuple[str, str, bytes]:
        asked = {**asdict(node), "customer": customer}
        return "POST", "/partyAccount", json.dumps(asked).encode()

    def _take(self, intent: Intent) -> str:
        """A keyed act has come: the node is there."""
        if intent.kind == "order":
            self._limit(json.loads(intent.body))
        asked = json.loads(intent.body) if intent.kind == "account" else {}
        if "parent" not in asked:
            return ""
        if asked["parent"] not in self.tree:
            raise Refused("notFound", status=404)
        ident = f"2800000{len(self.tree):04d}"
        node = AccountSeen(ident, asked["kind"], asked["name"], asked["parent"], asked["code"])
        self.tree[ident] = node
        return ident

    def _limit(self, asked: dict[str, Any]) -> None:
        """An order of a data limit: once in 30 days, for the tests' sake."""
        line = self.lines_by_id.get(str(asked.get("line", "")))
        if line is None or asked["act"] != "dataLimit":
            return
        if line.data_limit_from is not None and self._now < line.data_limit_from:
            raise Refused("effectiveDateNotAllowed", status=409)
        ((_, value),) = asked["facts"]
        later = self._now + timedelta(days=30)
        self.change(line.id, data_limit_mb=int(value) if value else None, data_limit_from=later)

    async def node(self, node: str) -> FleetChunk:
        async with self._operator.turn("fleet node", node):
            await self._operator.signed_in()
            return self._one(node)

    async def rename(self, node: str, name: str) -> FleetChunk:
        async with self._operator.turn("fleet rename", node, name):
            await self._operator.signed_in()
            made = self._one(node).accounts[0]
            self.tree[node] = replace(made, name=name)
            return self._one(node)

    def _one(self, node: str) -> FleetChunk:
        if node not in self.tree:
            raise Refused("notFound", status=404)
        return FleetChunk(self._now, accounts=(self.tree[node],))

    @property
    def _now(self) -> datetime:
        offset = timedelta(seconds=self._operator.offset_s or 0.0)
        return self._operator.clock.now() + offset

    def _is_new(self, key: str, since: datetime | None) -> bool:
        return since is None or self._changed.get(key, since) >= since

    def _refuse(self, since: datetime | None) -> None:
        if since is not None and not self.increments:
            raise Refused("unsupportedFilter", status=400)
