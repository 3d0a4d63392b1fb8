"""Name for greeting and receipts, e-mail and phone: what is known, typed, wrong and saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Refused, StepUpNeeded
from kyivstar_desktop.domain.personal import Contacts, is_email, name_trouble, split_name
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_number,
    typed_number,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Customer, Line
    from kyivstar_desktop.domain.personal import DigitalIdentity
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is typed is None until it is touched; `editing`: name, contacts or ""."""

    session: SessionState | None = None
    identity: DigitalIdentity | None = None
    customers: tuple[Customer, ...] = ()
    line: Line | None = None
    editing: str = ""
    first: str | None = None
    last: str | None = None
    email: str | None = None
    phone: str | None = None
    trouble: AppError | None = None
    note: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class PersonState:
    initials: str
    name: str
    text: str
    facts: tuple[tuple[str, str], ...]
    editing: str
    first: str
    last: str
    first_error: str
    last_error: str
    can_save_name: bool
    email: str
    phone: str
    email_error: str
    phone_error: str
    can_save_contacts: bool
    can_edit_contacts: bool
    note: tuple[str, str]  # (tone, text)


def derive_person(i: Inputs) -> PersonState:
    """Pure."""
    person = i.session.person if i.session is not None else None
    name = i.identity.nickname if i.identity is not None else (person.name if person else "")
    known_first, known_last = split_name(name)
    first = known_first if i.first is None else i.first
    last = known_last if i.last is None else i.last
    customer = own_customer(i.customers)
    email, phone = _typed_contacts(i, customer)
    first_error, last_error = name_error(first, needed=True), name_error(last, needed=False)
    email_error, phone_error = _email_error(email), _phone_error(phone)
    return PersonState(
        initials="".join(part[0] for part in name.split()[:2]).upper(),
        name=name,
        text=_since(i),
        facts=_facts(i, customer),
        editing=i.editing,
        first=first,
        last=last,
        first_error=first_error if i.first is not None else "",
        last_error=last_error if i.last is not None else "",
        can_save_name=not first_error and not last_error and i.identity is not None,
        email=email,
        phone=phone,
        email_error=email_error if i.email is not None else "",
        phone_error=phone_error if i.phone is not None else "",
        can_save_contacts=not email_error and not phone_error and customer is not None,
        can_edit_contacts=customer is not None and not customer.closed,
        note=_note(i),
    )


def own_customer(customers: tuple[Customer, ...]) -> Customer | None:
    """Whose contacts these are: the private contract, else the first."""
    private = [c for c in customers if c.segment == "private"]
    return next(iter(private or customers), None)


def name_error(text: str, *, needed: bool) -> str:
    """What one field of the name says; "" when it is good."""
    texts = {
        "empty": translate("Profile", "Type the first name"),
        "long": translate("Profile", "At most 60 characters"),
        "letters": translate("Profile", "Only letters, apostrophe, space and hyphen"),
    }
    return texts.get(name_trouble(text, needed=needed), "")


def _email_error(text: str) -> str:
    if not text.strip() or is_email(text.strip()):
        return ""
    return translate("Profile", "Check the address")


def _phone_error(text: str) -> str:
    if not text.strip() or isinstance(parse_phone(text), Msisdn):
        return ""
    return translate("Profile", "Check the number: +380 and nine digits")


def _typed_contacts(i: Inputs, customer: Customer | None) -> tuple[str, str]:
    email = customer.email if customer is not None else ""
    phone = typed_number(customer.phone) if customer is not None else ""
    return (email if i.email is None else i.email, phone if i.phone is None else i.phone)


def _since(i: Inputs) -> str:
    person = i.session.person if i.session is not None else None
    parts = [present_number(person.number)] if person is not None and person.number else []
    if i.line is not None and i.line.started is not None:
        since = translate("Profile", "since %1").replace("%1", present_date(i.line.started))
        parts.append(since)
    return " · ".join(parts)


def _facts(i: Inputs, own: Customer | None) -> tuple[tuple[str, str], ...]:
    made: list[tuple[str, str]] = []
    for customer in i.customers:
        made.append((translate("Settings", "Contract name"), customer.name))
        accounts = ", ".join(present_number(a) for a in customer.accounts)
        made.append((translate("Settings", "Personal account"), accounts))
    if own is not None:
        missing = translate("Profile", "not given")
        made.append((translate("Settings", "E-mail"), own.email or missing))
        phone = present_number(own.phone) if own.phone else missing
        made.append((translate("Settings", "Contact number"), phone))
    return tuple(made)


def _note(i: Inputs) -> tuple[str, str]:
    if i.trouble is None:
        return i.note
    if isinstance(i.trouble, StepUpNeeded):
        return "info", translate("Profile", "Nothing has changed: the code was not typed.")
    if isinstance(i.trouble, Refused) and i.trouble.code == "preconditionFailed":
        text = translate(
            "Profile",
            "The profile was changed elsewhere meanwhile. It has been read again; try once more.",
        )
        return "warning", text
    shown = present_error(i.trouble)
    return shown.tone, shown.line


class PersonViewModel(ViewModel[Inputs, PersonState]):
    """The contract name is the operator's and is never overwritten by the typed one."""

    def __init__(self, core: Core, parent: QObject | None = None) -> None:
        super().__init__(Inputs(), derive_person, parent)
        self._personal = core.cabinet.personal
        self.save_name = self.command(self._save_name, ready=lambda s: s.can_save_name)
        self.save_contacts = self.command(self._save_contacts, ready=lambda s: s.can_save_contacts)
        self.follow(core.session.state, self._on_session)
        self.follow(core.cabinet.personal.identity.state, self._on_identity)
        self.follow(core.accounts.customers, self._on_customers)
        self.follow(core.accounts.current, self._on_line)

    def edit(self, what: str) -> None:
        """Opens `name` or `contacts`; "" closes and forgets what was typed."""
        self.fold(
            editing=what,
            first=None,
            last=None,
            email=None,
            phone=None,
            trouble=None,
            note=("", ""),
        )

    def type_first(self, text: str) -> None:
        self.fold(first=text, trouble=None)

    def type_last(self, text: str) -> None:
        self.fold(last=text, trouble=None)

    def type_email(self, text: str) -> None:
        self.fold(email=text, trouble=None)

    def type_phone(self, text: str) -> None:
        self.fold(phone=text, trouble=None)

    async def _save_name(self) -> None:
        try:
            await self._personal.set_name(self.state.first, self.state.last)
        except AppError as error:
            self.fold(trouble=error)
            return
        self.edit("")
        self.fold(note=("ok", translate("Profile", "The name is saved.")))

    async def _save_contacts(self) -> None:
        customer = own_customer(self._inputs.customers)
        if customer is None:
            return
        phone = parse_phone(self.state.phone)
        number = phone.value if isinstance(phone, Msisdn) else ""
        contacts = Contacts(self.state.email.strip(), number)
        if contacts == Contacts(customer.email, customer.phone):
            self.edit("")
            return
        try:
            await self._personal.set_contacts(customer.id, contacts)
        except AppError as error:
            self.fold(trouble=error)
            return
        self.edit("")
        self.fold(note=("ok", translate("Profile", "The contacts are saved.")))

    def _on_session(self, state: SessionState) -> None:
        self.fold(session=state)

    def _on_identity(self, known: Loadable[DigitalIdentity]) -> None:
        self.fold(identity=known.value)

    def _on_customers(self, customers: Loadable[tuple[Customer, ...]]) -> None:
        self.fold(customers=customers.value or ())

    def _on_line(self, line: Line | None) -> None:
        self.fold(line=line)
