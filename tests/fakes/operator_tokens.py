"""The operator's tokens: rotating pairs with a grace, families that die, sessions."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fakes.turns import Turns
from kyivstar_desktop.domain.errors import Refused, SignedOut
from kyivstar_desktop.domain.grants import Grant
from kyivstar_desktop.services.ports import (
    Granted,
    SessionRow,
    TokenSet,
    TokenSource,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fakes.clock import FakeClock
    from kyivstar_desktop.domain.account import Login, Person

CODE_S, RESEND_S, TRIES, CODES = 180.0, 60.0, 5, 3
ACCESS_S, GRACE_S, LOCK_S = 600, 10.0, 180 * 60.0
WAITS = {3: 30.0, 4: 60.0, 5: 120.0}
SCOPE = frozenset({"customer:read", "balance:read", "topup", "order", "chat", "profile"})


@dataclass(eq=False, slots=True)
class Subscriber:
    """Somebody the operator serves. `contact` receives the codes of a home-internet account."""

    person: Person
    login: Login
    password: str = ""
    contact: str = ""
    registered: bool = False


@dataclass(eq=False, slots=True)
class OpenLogin:
    """One auth_session. `code` "" is a login nobody has: every code is wrong."""

    login: Login
    code: str = ""
    sent_at: float = 0.0
    tries: int = 0
    codes: int = 0
    family: str = ""
    details: Mapping[str, Any] | None = None  # of a grant


@dataclass(eq=False, slots=True)
class Family:
    """One session: its live tokens. `refresh` maps a token to when it was first used (or None)."""

    id: str
    sub: str
    device: str
    access: dict[str, float] = field(default_factory=dict)
    refresh: dict[str, float | None] = field(default_factory=dict)
    alive: bool = True
    reason: str = "signedOut"


class FakeTokens(Turns):
    """`tokens` is the client's token source, set once the session exists."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self.clock = clock
        self.tokens: TokenSource | None = None
        self.subscribers: list[Subscriber] = []
        self.families: list[Family] = []
        self.refreshes = 0
        self._granted: dict[str, OpenLogin] = {}
        self.grant_rows: dict[str, Grant] = {}
        self.grant_details: dict[str, Mapping[str, Any]] = {}  # as they were asked
        self._ids = itertools.count(1)

    def new_id(self, prefix: str) -> str:
        return f"{prefix}_{next(self._ids)}"

    def end_family(self, reason: str = "signedOut") -> None:
        """The operator ends every session."""
        for family in self.families:
            family.alive, family.reason = False, reason

    async def signed_in(self) -> str:
        """The `sub` behind the client's token; 401s and one refresh as the HTTP client does."""
        if self.tokens is None:
            return self.subscribers[0].person.sub
        token = await self.tokens.access()
        if (sub := self._sub_of(token)) is None:
            token = await self.tokens.renewed(token)
            sub = self._sub_of(token)
        if sub is None:
            raise SignedOut("expired")
        return sub

    def _sub_of(self, token: str) -> str | None:
        now = self.clock.monotonic()
        for family in self.families:
            if family.alive and family.access.get(token, -1.0) > now:
                return family.sub
        return None

    def _subscriber(self, login: Login) -> Subscriber | None:
        return next((s for s in self.subscribers if s.login == login), None)

    # --- tokens ---------------------------------------------------------------------------------
    async def redeem(self, granted: Granted) -> TokenSet:
        async with self.turn("redeem"):
            opened = self._granted.pop(granted.authorization_code, None)
            found = self._subscriber(opened.login) if opened is not None else None
            if opened is None or found is None:
                raise Refused("invalid_grant", status=400)
            if opened.family == "step-up":
                family = next(f for f in self.families if f.sub == found.person.sub and f.alive)
                made = self._pair(family, granted.auth_session, refreshes=False)
                return replace(made, grants=self._give(opened.details))
            fresh = not found.registered
            found.registered = True
            family = Family(self.new_id("ses"), found.person.sub, opened.family)
            self.families.append(family)
            return self._pair(family, granted.auth_session, registered=fresh)

    def _give(self, details: Mapping[str, Any] | None) -> tuple[Grant, ...]:
        if details is None:
            return ()
        until = self.clock.now() + timedelta(minutes=15)
        number = str(details.get("number", ""))
        made = Grant(
            self.new_id("gr"), str(details["type"]), "approved", until,
            number=number, account=f"2600000{number[-4:]}" if number else "",
            payment_method=str(details.get("payment_method", "")),
            recipients=tuple(details.get("recipients", ())),
            max_item=details.get("max_item"), max_week=details.get("max_week"),
            max_month=details.get("max_month"), valid_until=details.get("valid_until"),
            label=str(details.get("label", "")),
        )  # fmt: skip
        self.grant_rows[made.id] = made
        self.grant_details[made.id] = details
        return (made,)

    async def grants(self) -> tuple[Grant, ...]:
        async with self.turn("grants"):
            await self.signed_in()
            return tuple(self.grant_rows.values())

    async def withdraw(self, grant_id: str) -> None:
        async with self.turn("withdraw", grant_id):
            await self.signed_in()
            if grant_id in self.grant_rows:
                held = self.grant_rows[grant_id]
                self.grant_rows[grant_id] = replace(held, status="revoked")

    async def refresh(self, refresh_token: str) -> TokenSet:
        self.refreshes += 1
        async with self.turn("refresh", refresh_token):
            family = next((f for f in self.families if refresh_token in f.refresh), None)
            if family is None or not family.alive:
                raise SignedOut(family.reason if family is not None else "expired")
            first = family.refresh[refresh_token]
            now = self.clock.monotonic()
            if first is not None and now - first > GRACE_S:
                family.alive, family.reason = False, "reuse"
                raise SignedOut("reuse")
            if first is None:
                family.refresh[refresh_token] = now
            return self._pair(family, "")

    async def revoke(self, refresh_token: str) -> None:
        async with self.turn("revoke", refresh_token):
            for family in self.families:
                if refresh_token in family.refresh:
                    family.alive = False

    async def browser_url(self, *, redirect_port: int, state: str) -> tuple[str, str]:
        query = f"redirect_uri=http://127.0.0.1:{redirect_port}/callback&state={state}"
        return f"https://operator.example/oauth/authorize?{query}", self.new_id("verifier")

    def _pair(
        self, family: Family, session: str, *, refreshes: bool = True, registered: bool = False
    ) -> TokenSet:
        access, refresh = self.new_id("at"), self.new_id("rt") if refreshes else None
        family.access[access] = self.clock.monotonic() + ACCESS_S
        if refresh is not None:
            family.refresh[refresh] = None
        return TokenSet(
            access, refresh, ACCESS_S, SCOPE, family.id, family.sub, "urn:kyivstar:acr:sms",
            self.clock.now(), session, registered,
        )  # fmt: skip

    # --- who am I, sessions ---------------------------------------------------------------------
    async def userinfo(self) -> Person:
        async with self.turn("userinfo"):
            sub = await self.signed_in()
            return next(s.person for s in self.subscribers if s.person.sub == sub)

    async def sessions(self) -> tuple[SessionRow, ...]:
        async with self.turn("sessions"):
            sub = await self.signed_in()
            mine = [f for f in self.families if f.sub == sub and f.alive]
            last = mine[-1].id if mine else ""
            return tuple(
                SessionRow(f.id, f.id == last, f.device, None, None, "127.0.0.1", "sms")
                for f in mine
            )

    async def end_session(self, session_id: str) -> None:
        async with self.turn("end_session", session_id):
            await self.signed_in()
            for family in self.families:
                if family.id == session_id:
                    family.alive = False

    async def end_other_sessions(self) -> None:
        async with self.turn("end_other_sessions"):
            sub = await self.signed_in()
            for family in [f for f in self.families if f.sub == sub][:-1]:
                family.alive = False
