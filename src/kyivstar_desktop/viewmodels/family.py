"""FamilyViewModel: the universal account, made and changed one act at a time (A11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.universal import NAME_MOST, clean_name, universals
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.family_state import (
    FamilyState,
    Inputs,
    account_shown,
    derive_family,
    member_lines,
    own_lines,
    typed_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.universal import PartyAccount
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.universal import Universal


class FamilyViewModel(ViewModel[Inputs, FamilyState]):
    """`top_up(numbers)` opens the top-up form with every member."""

    def __init__(
        self,
        universal: Universal,
        accounts: Accounts,
        *,
        top_up: Callable[[tuple[str, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        self._universal, self._accounts, self._top_up = universal, accounts, top_up
        self._key = new_key()
        self._made_name = ""  # of a creation whose outcome is not known yet
        super().__init__(Inputs(), derive_family, parent)
        self.create = self.command(self._create, ready=_can_create)
        self.rename = self.command(self._rename, ready=_can_rename)
        self.consent = self.command(self._consent, ready=_can_consent)
        self.add_own = self.command(self._add_own, ready=_can_act)
        self.agree = self.command(self._agree, ready=_is_asked)
        self._commands_of_change = (
            self.create, self.rename, self.consent, self.add_own, self.agree,
        )  # fmt: skip
        for command in self._commands_of_change:
            command.changed.connect(self._on_command)
        self.follow(accounts.session.state, self._on_session)
        self.follow(universal.state, self._on_accounts)
        self.follow(accounts.lines, self._on_lines)
        self.follow(accounts.all_money, self._on_money)
        self.follow(accounts.connection, self._on_connection)

    # --- typing ---
    def choose(self, account_id: str) -> None:
        self.fold(chosen=account_id, making=False, asked=("", ""), trouble=None)
        self._name_of_shown()

    def make_new(self) -> None:
        """A form for one more account."""
        self._key = new_key()
        self.fold(making=True, name="", picked=frozenset(), consents=(), trouble=None)

    def stop_making(self) -> None:
        self.fold(making=False, trouble=None)
        self._name_of_shown()

    def type_name(self, text: str) -> None:
        self.fold(name=text[: NAME_MOST + 20])

    def pick(self, account: str, on: bool) -> None:  # noqa: FBT001 a tick's slot
        picked = self._inputs.picked
        self.fold(picked=picked | {account} if on else picked - {account})

    def type_other(self, text: str) -> None:
        self.fold(other=text, other_left=False)

    def leave_other(self) -> None:
        self.fold(other_left=True)

    def ask(self, act: str, target: str) -> None:
        """`remove`, `leave` or `delete`: said in words, done after a yes."""
        self.fold(asked=(act, target), trouble=None)

    def refuse(self) -> None:
        self.fold(asked=("", ""))

    def top_up_all(self) -> None:
        lines = member_lines(self._inputs, account_shown(self._inputs))
        if lines:
            self._top_up(tuple(line.number for line in lines))

    # --- acts ---
    async def _create(self) -> None:
        i = self._inputs
        picked = [line.account for line in own_lines(i) if line.account in i.picked]
        customers = [line.customer for line in own_lines(i)] or sorted(i.own)
        members = (*dict.fromkeys((*picked, *(g.account or g.number for g in i.consents))),)
        try:
            row = await self._universal.create(
                self._key,
                name=clean_name(i.name),
                customer=customers[0],
                members=members,
                grants=tuple(grant.id for grant in i.consents),
            )
        except AppError as error:
            self._key = new_key()  # a refusal is final for its key
            self.fold(trouble=error)
            return
        known = row.state is IntentState.CONFIRMED
        self._made_name = "" if known else clean_name(i.name)
        self.fold(unknown=not known, making=False, trouble=None, consents=(), picked=frozenset())
        if known:
            self._key = new_key()
            self.fold(chosen=row.server_id)
        self._name_of_shown()

    async def _rename(self) -> None:
        shown = account_shown(self._inputs)
        if shown is not None:
            name = clean_name(self._inputs.name)
            await self._told(self._universal.rename(shown, name))
            self._name_of_shown()

    async def _consent(self) -> None:
        """A code to the typed number; in the form it waits for the rest, on a card it joins."""
        number, shown = typed_number(self._inputs), account_shown(self._inputs)
        if number is None:
            return
        try:
            grant = await self._universal.consent(number)
        except AppError as error:
            self.fold(trouble=error)
            return
        self.fold(other="", other_left=False, trouble=None)
        if shown is None or self._inputs.making:
            self.fold(consents=(*self._inputs.consents, grant))
        else:
            member = grant.account or grant.number
            await self._told(self._universal.add(shown, member, grant=grant.id))

    async def _add_own(self, account: str) -> None:
        shown = account_shown(self._inputs)
        if shown is not None and account:
            await self._told(self._universal.add(shown, account))

    async def _agree(self) -> None:
        act, target = self._inputs.asked
        shown = account_shown(self._inputs)
        self.fold(asked=("", ""))
        if act == "leave":
            personal = next((a for a in self._inputs.accounts or () if a.id == target), None)
            if personal is not None:
                await self._told(self._universal.leave(personal))
        elif act == "remove" and shown is not None:
            await self._told(self._universal.drop(shown, target))
        elif act == "delete" and shown is not None:
            await self._told(self._universal.remove(shown))
            self._name_of_shown()

    async def _told(self, work: Coroutine[Any, Any, object]) -> None:
        """A refusal is told on the page; what it changed shows by itself."""
        try:
            await work
        except AppError as error:
            self.fold(trouble=error)
            return
        self.fold(trouble=None)

    # --- news ---
    def _name_of_shown(self) -> None:
        shown = account_shown(self._inputs)
        if shown is not None and not self._inputs.making:
            self.fold(name=shown.name)

    def _on_command(self) -> None:
        busy = any(command.running for command in self._commands_of_change)
        if busy != self._inputs.busy:
            self.fold(busy=busy)

    def _on_session(self, state: SessionState) -> None:
        roles = state.person.roles if state.person is not None else ()
        self.fold(own=frozenset(role.customer for role in roles if role.role == "owner"))

    def _on_accounts(self, loaded: Loadable[tuple[PartyAccount, ...]]) -> None:
        first = self._inputs.accounts is None
        before = account_shown(self._inputs)
        typed = before is not None and self._inputs.name not in {"", before.name}
        mine = universals(loaded.value or (), tuple(self._inputs.own))
        made = any(account.name == self._made_name for account in mine)
        unread = loaded.error if loaded.value is None else None
        unknown = self._inputs.unknown and not made
        self.fold(accounts=loaded.value, unknown=unknown, unread=unread)
        if first or not typed:
            self._name_of_shown()

    def _on_lines(self, _lines: object) -> None:
        self.fold(lines=tuple(self._accounts.lines.value.value or ()))

    def _on_money(self, _money: object) -> None:
        loaded = self._accounts.all_money.value
        self.fold(money={n: x.value for n, x in loaded.items() if x.value is not None})

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")


def _can_create(state: FamilyState) -> bool:
    return state.page == "form" and state.can_create


def _can_rename(state: FamilyState) -> bool:
    return state.page == "card" and state.can_rename


def _can_consent(state: FamilyState) -> bool:
    return state.can_consent


def _can_act(state: FamilyState) -> bool:
    return state.can_act


def _is_asked(state: FamilyState) -> bool:
    return bool(state.question)
