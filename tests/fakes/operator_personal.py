"""Own password, name, contacts and newsletter of the operator in memory, with tags that clash."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.domain.personal import Contacts, DigitalIdentity, Newsletter
from kyivstar_desktop.services.ports.personal import PersonalPort

if TYPE_CHECKING:
    from datetime import datetime

    from fakes.operator import FakeOperator
    from fakes.operator_tokens import Subscriber

COMMON = frozenset({"password123", "qwerty12345"})
STEP_UP = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)


@dataclass(eq=False, slots=True)
class FakePersonal(PersonalPort):
    """Behind `operator.personal`. `stale_sign_in`: the next change wants a code first.

    A change by another program: alter `versions` and the value it stands for.
    """

    operator: FakeOperator
    since: dict[str, datetime] = field(default_factory=dict)
    switches: dict[str, Newsletter] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    stale_sign_in: bool = False

    async def identity(self) -> DigitalIdentity:
        async with self.operator.turn("identity"):
            return self._identity(await self._me())

    async def set_password(self, known: DigitalIdentity, password: str) -> DigitalIdentity:
        async with self.operator.turn("set_password"):  # the secret stays out of `sent`
            me = await self._me()
            self._fresh()
            self._check(known.id, known.tag)
            if password.casefold() in COMMON:
                raise Refused("passwordTooWeak", {"rules": ["common"]}, status=400)
            me.password = password
            self.since[known.id] = self.operator.clock.now()
            self._bump(known.id)
            mine = self.operator.families[-1]
            for family in self.operator.families:
                if family is not mine and family.sub == me.person.sub:
                    family.alive, family.reason = False, "passwordChanged"
            return replace(self._identity(me), tag="")

    async def set_name(self, known: DigitalIdentity, nickname: str) -> DigitalIdentity:
        async with self.operator.turn("set_name", nickname):
            me = await self._me()
            self._check(known.id, known.tag)
            me.person = replace(me.person, name=nickname)
            self._bump(known.id)
            return replace(self._identity(me), tag="")

    async def set_contacts(self, customer: str, contacts: Contacts) -> None:
        async with self.operator.turn("set_contacts", customer, contacts):
            me = await self._me()
            self._fresh()
            rows = self.operator.customer_rows[me.person.sub]
            self.operator.customer_rows[me.person.sub] = [
                replace(row, email=contacts.email, phone=contacts.phone)
                if row.id == customer
                else row
                for row in rows
            ]

    async def newsletter(self, subject: str) -> Newsletter:
        async with self.operator.turn("newsletter", subject):
            await self._me()
            return self._newsletter(subject)

    async def set_newsletter(self, known: Newsletter, on: frozenset[str]) -> Newsletter:
        async with self.operator.turn("set_newsletter", on):
            me = await self._me()
            self._check(known.id, known.tag)
            added = on - self._newsletter(me.person.sub).on
            email = any(row.email for row in self.operator.customer_rows[me.person.sub])
            if "newsletter.email" in added and not email:
                raise Refused("contactMissing", {"fields": ["email"]})
            now = self.operator.clock.now()
            self.switches[known.id] = Newsletter(known.id, on, since=now)
            self._bump(known.id)
            return replace(self.switches[known.id])

    async def _me(self) -> Subscriber:
        sub = await self.operator.signed_in()
        return next(s for s in self.operator.subscribers if s.person.sub == sub)

    def _fresh(self) -> None:
        if self.stale_sign_in:
            self.stale_sign_in = False
            raise STEP_UP

    def _check(self, ident: str, tag: str) -> None:
        if tag and tag != self._tag(ident):
            raise Refused("preconditionFailed", status=412)

    def _bump(self, ident: str) -> None:
        self.versions[ident] = self.versions.get(ident, 0) + 1

    def _tag(self, ident: str) -> str:
        return f'"{self.versions.get(ident, 0)}"'

    def _identity(self, me: Subscriber) -> DigitalIdentity:
        ident = f"di_{me.person.sub}"
        return DigitalIdentity(
            ident,
            me.person.name,
            me.login.value,
            bool(me.password),
            self.since.get(ident),
            self._tag(ident),
        )

    def _newsletter(self, subject: str) -> Newsletter:
        ident = f"ppp_{subject}"
        known = self.switches.get(ident) or Newsletter(ident)
        return replace(known, tag=self._tag(ident))
