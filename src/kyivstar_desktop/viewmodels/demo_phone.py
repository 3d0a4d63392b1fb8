"""Demo phone: while the sandbox is the operator, the SMS a number receives, as a phone would."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import (
    local,
    present_moment,
    present_number,
    present_time,
)

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.ports import Clock, DemoMessage, DemoPerson, DemoPort

translate = QCoreApplication.translate
POLL_S = 0.7
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    number: str = ""
    messages: tuple[DemoMessage, ...] = ()
    people: tuple[DemoPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One who can sign in to the demo: what to type, how it is shown, what there is to see."""

    login: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ShowPeople:
    """Effect: the list of the demo's people has come."""


@dataclass(frozen=True, slots=True)
class SmsState:
    text: str = field(repr=False)
    time: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DemoPhoneState:
    """Oldest first. `code` is the newest unused one, "" when there is none."""

    visible: bool
    title: str
    ribbon: str
    sender: str
    number: str
    clock: str
    messages: tuple[SmsState, ...]
    code: str = field(repr=False)
    button: str = field(repr=False)
    note: str = ""
    people: tuple[PersonRow, ...] = ()


def derive_phone(i: Inputs) -> DemoPhoneState:
    """Pure."""
    shown = i.messages[-SHOWN:]
    code = next((m.code for m in reversed(shown) if m.code and m is shown[-1]), "")
    return DemoPhoneState(
        visible=bool(i.number),
        title=translate("DemoPhone", "Demo phone"),
        ribbon=translate("DemoPhone", "DEMO"),
        sender=translate("DemoPhone", "Operator (demo)"),
        number=present_number(i.number),
        clock=present_time(i.now),
        messages=tuple(SmsState(m.text, _when(m.at, i.now), m.code) for m in shown),
        code=code,
        button=translate("DemoPhone", "Use the code %1").replace("%1", code) if code else "",
        note=translate(
            "DemoPhone",
            "SMS of the demo come here. With a real operator this panel does not exist.",
        ),
        people=tuple(_person(p) for p in i.people),
    )


def _person(person: DemoPerson) -> PersonRow:
    login = person.login or person.number
    title = present_number(login) if login.startswith("+") else login
    text = person.shows
    if person.password:
        secret = translate("DemoPhone", "password %1").replace("%1", person.password)
        text = f"{text} · {secret}" if text else secret
    return PersonRow(login, title, text)


def _when(at: datetime, now: datetime) -> str:
    if local(at).date() == local(now).date():
        return translate("DemoPhone", "today, %1").replace("%1", present_time(at))
    return present_moment(at)


class DemoPhoneViewModel(ViewModel[Inputs, DemoPhoneState]):
    """Polls the inbox of one number; silent while the operator is away."""

    code_taken = Signal(str)

    def __init__(self, demo: DemoPort, *, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(Inputs(now=clock.now()), derive_phone, parent)
        self._demo, self._clock = demo, clock
        self.ask_people = self.command(self._ask_people)
        self.scope.start(self._poll(), name="demo_phone.poll")

    def watch(self, number: str) -> None:
        """Shows the phone of `number` (E.164), or of a personal account's owner; "" hides it."""
        if number != self._inputs.number:
            self.fold(number=number, messages=())

    def take(self) -> None:
        """The newest code goes to whoever waits for one."""
        if self.state.code:
            self.code_taken.emit(self.state.code)

    async def _find_owner(self, account: str) -> None:
        """The code of a personal account goes to the contract's contact number."""
        try:
            people = self._inputs.people or await self._demo.people()
        except AppError:
            return
        owner = next((p.number for p in people if p.login == account), "")
        if self._inputs.number == account:
            self.fold(people=people, number=owner)

    async def _ask_people(self) -> None:
        """Who there is in the demo; asked once, the list does not change."""
        if not self._inputs.people:
            self.fold(people=await self._demo.people())
        self.effect.emit(ShowPeople())

    async def _poll(self) -> None:
        while True:
            await self._look()
            await self._clock.sleep(POLL_S)

    async def _look(self) -> None:
        number = self._inputs.number
        if not number:
            return
        if not number.startswith("+"):
            await self._find_owner(number)
            return
        last = self._inputs.messages[-1].id if self._inputs.messages else None
        try:
            fresh = await self._demo.messages(number, after=last)
        except AppError:
            return  # the operator is away; the strip below says so
        if number == self._inputs.number:
            kept = tuple(m for m in fresh if m.delivered)
            self.fold(messages=(*self._inputs.messages, *kept)[-40:], now=self._clock.now())
