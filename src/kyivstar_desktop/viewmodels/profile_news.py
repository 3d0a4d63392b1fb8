"""Newsletter: three switches, each on only by the person's own press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Offline, Refused
from kyivstar_desktop.domain.personal import SWITCHES
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_moment, present_number
from kyivstar_desktop.viewmodels.profile_person import own_customer
from kyivstar_desktop.viewmodels.queueing import Queueing

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.personal import Newsletter
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`wanted`: the switch that was pressed and has not been answered yet, and its new place."""

    known: Loadable[Newsletter] | None = None
    customers: tuple[Customer, ...] = ()
    number: str = ""
    wanted: tuple[str, bool] | None = None
    trouble: AppError | None = None
    said: str = ""  # what became of the last press without a connection


@dataclass(frozen=True, slots=True)
class SwitchRow:
    """`text` says what is sent and where; `waits` what is still missing."""

    name: str
    title: str
    text: str
    waits: str
    icon: str
    on: bool


@dataclass(frozen=True, slots=True)
class NewsState:
    rows: tuple[SwitchRow, ...]
    since: str
    note: tuple[str, str]  # (tone, text)
    can_switch: bool


def derive_news(i: Inputs) -> NewsState:
    """Pure. Unknown is off: no switch is ever shown on before the operator says so."""
    known = i.known.value if i.known is not None else None
    own = own_customer(i.customers)
    on = set(known.on) if known is not None else set()
    if i.wanted is not None:
        (on.add if i.wanted[1] else on.discard)(i.wanted[0])
    email = own.email if own is not None else ""
    since = present_moment(known.since) if known is not None and known.since else ""
    return NewsState(
        rows=tuple(_row(i, name, email, on=name in on) for name in SWITCHES),
        since=translate("Profile", "Your last decision: %1").replace("%1", since) if since else "",
        note=_note(i),
        can_switch=known is not None and i.wanted is None,
    )


def _row(i: Inputs, name: str, email: str, *, on: bool) -> SwitchRow:
    if name == "newsletter.email":
        sends = translate("Profile", "News of tariffs and services, at most one letter a month")
        where = email or translate("Profile", "no address given")
        known = i.known.value if i.known is not None else None
        waits = ""
        if on and known is not None and not known.confirmed:
            waits = translate("Profile", "Waits for the confirmation from the letter")
        return SwitchRow(
            name, translate("Profile", "By e-mail"), f"{where}. {sends}", waits, "mail", on
        )
    if name == "newsletter.sms":
        sends = translate("Profile", "News by SMS, at most twice a month")
        where = f"{present_number(i.number)}. " if i.number else ""
        return SwitchRow(name, translate("Profile", "By SMS"), where + sends, "", "sms", on)
    sends = translate("Profile", "The operator looks at how much you use and offers what fits")
    return SwitchRow(name, translate("Profile", "Personal offers"), sends, "", "signature", on)


def _note(i: Inputs) -> tuple[str, str]:
    error = i.trouble
    if error is None:
        return ("offline", i.said) if i.said else ("", "")
    if isinstance(error, Refused) and error.code == "contactMissing":
        text = translate("Profile", "First give an e-mail address under «Contract and contacts».")
        return "warning", text
    if isinstance(error, Refused) and error.code == "preconditionFailed":
        text = translate(
            "Profile", "The choice was changed elsewhere meanwhile. Here is what holds now."
        )
        return "warning", text
    shown = present_error(error)
    if isinstance(error, Offline | Refused):
        return shown.tone, shown.line
    back = translate("Profile", "The switch shows what the operator holds.")
    return "warning", f"{shown.title}. {back}"


class NewsViewModel(ViewModel[Inputs, NewsState]):
    """A press is sent at once, off without a question; the operator's value has the last word."""

    def __init__(self, core: Core, parent: QObject | None = None) -> None:
        super().__init__(Inputs(), derive_news, parent)
        self._personal = core.cabinet.personal
        self._accounts = core.accounts
        self._queueing = Queueing(core.cabinet.queue, core.accounts)
        self._send = self.command(self._switch)
        self.follow(core.cabinet.personal.newsletter.state, self._on_known)
        self.follow(core.accounts.customers, self._on_customers)
        self.follow(core.session.state, self._on_session)
        core.cabinet.personal.newsletter.poke()

    def switch(self, name: str, *, on: bool) -> None:
        if self.state.can_switch and self._send(name, on) is not None:
            self.fold(wanted=(name, on), trouble=None, said="")
        else:
            self.effect.emit("again")  # the view's switch goes back to what is known

    async def _switch(self, name: str, on: bool) -> None:  # noqa: FBT001 a command's argument
        trouble: AppError | None = None
        said = ""
        try:
            if self._accounts.connection.value.state == "offline":
                said = await self._enqueue(name, on=on)
            else:
                await self._personal.switch(name, on=on)
        except AppError as error:
            trouble = error
        self.fold(wanted=None, trouble=trouble, said=said)
        self.effect.emit("again")

    async def _enqueue(self, name: str, *, on: bool) -> str:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        title = next((row.title for row in self.state.rows if row.name == name), name)
        item = self._queueing.item(Kind.NEWSLETTER, names=(title,), target=name, on=on)
        _, words = await self._queueing.add(item, self._queueing.input())
        return words

    def _on_known(self, known: Loadable[Newsletter]) -> None:
        self.fold(known=known)

    def _on_customers(self, customers: Loadable[tuple[Customer, ...]]) -> None:
        self.fold(customers=customers.value or ())

    def _on_session(self, state: SessionState) -> None:
        self.fold(number=(state.person.number or "") if state.person is not None else "")
