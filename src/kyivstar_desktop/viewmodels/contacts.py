"""Contacts: the operator's directory and the codes to dial. Needs neither sign-in nor network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.ussd import codes_of, dial_uri, filled, part_trouble, shown
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.contacts import contact_lines, own_lines
from kyivstar_desktop.viewmodels.presenting.formats import present_age, sentence
from kyivstar_desktop.viewmodels.presenting.ussd import (
    part_error,
    part_name,
    ussd_note,
    ussd_title,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.ussd import Ussd
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.contacts import Contacts, Directory
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.viewmodels.presenting.contacts import ContactLine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`typed`: (code, part) to what stands in its field."""

    now: datetime
    directory: Directory
    typed: Mapping[tuple[str, str], str] = field(default_factory=dict, repr=False)
    framed: bool = False
    offline: bool = False


@dataclass(frozen=True, slots=True)
class PartField:
    """A part of a code that is filled in."""

    part: str
    label: str
    typed: str = field(repr=False)
    error: str


@dataclass(frozen=True, slots=True)
class UssdLine:
    """`ready` is what to dial and `uri` its picture, "" while a part is missing or wrong."""

    key: str
    title: str
    note: str
    code: str
    parts: tuple[PartField, ...]
    ready: str = field(repr=False)
    uri: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ContactsState:
    """`phones` and `links` come from the operator, `pages` are of this program."""

    phones: tuple[ContactLine, ...]
    links: tuple[ContactLine, ...]
    pages: tuple[ContactLine, ...]
    codes: tuple[UssdLine, ...]
    age: str
    note: str
    offline: str
    back: bool


def derive_contacts(i: Inputs) -> ContactsState:
    """Pure."""
    lines = contact_lines(i.directory.contacts)
    return ContactsState(
        phones=tuple(one for one in lines if one.call),
        links=tuple(one for one in lines if not one.call),
        pages=own_lines(signed_in=i.framed),
        codes=tuple(_code(one, i.typed) for one in codes_of(i.directory.contacts)),
        age=present_age(i.directory.at, i.now),
        note=""
        if i.directory.at is not None
        else translate("Contacts", "Well-known numbers: the operator has not told its own yet"),
        offline=translate("Contacts", "No connection. These work without the Internet")
        if i.offline
        else "",
        back=not i.framed,
    )


def _code(code: Ussd, typed: Mapping[tuple[str, str], str]) -> UssdLine:
    given = {part: typed.get((code.key, part), "") for part in code.parts}
    ready = filled(code, given)
    words = {part: part_name(part) for part in code.parts}
    parts = tuple(
        PartField(part, sentence(words[part]), text, part_error(part_trouble(part, text)))
        for part, text in given.items()
    )
    return UssdLine(
        code.key,
        ussd_title(code),
        ussd_note(code),
        ready or shown(code, words),
        parts,
        ready,
        dial_uri(ready),
    )


class ContactsViewModel(ViewModel[Inputs, ContactsState]):
    """Follows the directory; what is typed into a code is kept nowhere."""

    def __init__(self, contacts: Contacts, accounts: Accounts) -> None:
        start = Inputs(accounts.operator_now(), contacts.known.value)
        super().__init__(start, derive_contacts)
        self._accounts = accounts
        self.follow(contacts.known, self._on_known)
        self.follow(accounts.session.state, self._on_session)
        self.follow(accounts.connection, self._on_connection)
        if contacts.known.value.at is None:
            accounts.start()

    def type_part(self, code: str, part: str, text: str) -> None:
        """A voucher, a number or a sum of one code."""
        self.fold(typed={**self._inputs.typed, (code, part): text})

    def retranslate(self) -> None:
        """The operator's own words are asked for anew in the new language."""
        self.fold()
        self._accounts.start()

    def _on_known(self, directory: Directory) -> None:
        self.fold(directory=directory, now=self._accounts.operator_now())

    def _on_session(self, state: SessionState) -> None:
        self.fold(framed=state.person is not None)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")
