"""What is typed on the transfer page, and what accounts and the operator know of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.domain.transfers import may_send
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import typed_money
from kyivstar_desktop.viewmodels.queueing import Queueing
from kyivstar_desktop.viewmodels.transfer_state import (
    Inputs,
    TransferState,
    checked,
    derive_transfer,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.session_core import SessionState
    from kyivstar_desktop.services.transfers import Transfers


@dataclass(frozen=True, slots=True)
class TransferFor:
    """What to open with. `intent_id`: a transfer on its way."""

    sender: str = ""
    receiver: str = ""
    amount: Money | None = None
    intent_id: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act."""

    text: str


@dataclass(frozen=True, slots=True)
class Focus:
    """Effect: focus `name`: sender, receiver, sum or send."""

    name: str


class TransferForm(ViewModel[Inputs, TransferState]):
    """From, to, sum; the month's rest is asked for whenever the sender changes."""

    def __init__(
        self,
        transfers: Transfers,
        accounts: Accounts,
        given: TransferFor,
        parent: QObject | None = None,
        *,
        queue: Queue | None = None,
    ) -> None:
        self._transfers, self._accounts = transfers, accounts
        self._queueing = Queueing(queue, accounts)
        typed = typed_money(given.amount) if given.amount is not None else ""
        start = Inputs(given.sender, given.receiver, typed, bool(given.receiver), bool(typed))
        super().__init__(replace(start, limits=transfers.limits()), derive_transfer, parent)
        self.ask_month = self.command(self._ask_month, restart=True)
        self.follow(accounts.session.state, self._on_session)
        self.follow(accounts.lines, self._on_lines)
        self.follow(accounts.all_money, self._on_money)
        self.follow(accounts.connection, self._on_connection)
        self.follow(accounts.profile, self._on_profile)
        self.ask_month()

    def choose_sender(self, number: str) -> None:
        self.fold(sender=number)
        self._renew_queue()
        self.ask_month()

    def type_receiver(self, text: str) -> None:
        self.fold(receiver=text, receiver_left=False, kept=False)

    def leave_receiver(self) -> None:
        self.fold(receiver_left=bool(self._inputs.receiver.strip()))

    def type_sum(self, text: str) -> None:
        self.fold(sum_typed=text, sum_left=False, kept=False)

    def leave_sum(self) -> None:
        """What is a sum is written with kopiykas from now on."""
        amount = parse_money(self._inputs.sum_typed)
        text = typed_money(amount) if amount is not None else self._inputs.sum_typed
        self.fold(sum_typed=text, sum_left=True)

    def choose_until(self, until: str) -> None:
        """«Не пізніше» of what is put into the queue."""
        self.fold(queue=self._queueing.chosen(self._inputs.queue, until))

    def _renew_queue(self) -> None:
        line = checked(self._inputs).sender
        self.fold(queue=self._queueing.input(line, self._inputs.queue))

    def _first_wrong(self) -> str:
        seen = checked(self._inputs)
        if seen.sender is None or seen.of("sender") is not None:
            return "sender"
        return "receiver" if seen.receiver is None or seen.of("receiver") is not None else "sum"

    async def _ask_month(self) -> None:
        line = checked(self._inputs).sender
        if line is None:
            return
        try:
            sent = await self._transfers.sent_this_month(line)
        except AppError:
            return  # the operator checks it anyway; the page says what it does not know
        self.fold(sent={**self._inputs.sent, line.number: sent})

    def _on_lines(self, _lines: object) -> None:
        lines = tuple(self._accounts.lines.value.value or ())
        current = self._accounts.current.value
        sender = self._inputs.sender
        mine = may_send(current, self._inputs.roles) if current is not None else False
        if not sender and current is not None and mine and current.number.startswith("+"):
            sender = current.number
        was = self._inputs.sender, bool(self._inputs.lines)
        self.fold(lines=lines, sender=sender)
        if (sender, bool(lines)) != was:
            self.ask_month()

    def _on_session(self, state: SessionState) -> None:
        self.fold(roles=state.person.roles if state.person is not None else ())

    def _on_money(self, _money: object) -> None:
        loaded = self._accounts.all_money.value
        mains = {n: x.value.main for n, x in loaded.items() if x.value is not None}
        self.fold(balances={n: main for n, main in mains.items() if main is not None})

    def _on_connection(self, connection: Connection) -> None:
        was, offline = self._inputs.offline, connection.state == "offline"
        self.fold(offline=offline)
        self._renew_queue()
        if was and not offline:
            self.ask_month()

    def _on_profile(self, _profile: object) -> None:
        self.fold(limits=self._transfers.limits())
