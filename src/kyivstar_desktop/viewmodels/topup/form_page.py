"""The form half of the top-up page: what is typed, what accounts know of the recipients."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.forecast import outlook
from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.domain.transfers import TransferLimits
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import today_in_kyiv, typed_money
from kyivstar_desktop.viewmodels.queueing import Queueing
from kyivstar_desktop.viewmodels.topup import form
from kyivstar_desktop.viewmodels.topup.flow_state import (
    FlowInputs,
    FlowState,
    derive_flow,
    page_of,
)
from kyivstar_desktop.viewmodels.topup.form_state import (
    FormInputs,
    FormState,
    RowInput,
    RowState,
    derive_form,
)
from kyivstar_desktop.viewmodels.topup.methods import FROM_BALANCE
from kyivstar_desktop.viewmodels.topup.split import spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.billing import Part
    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
    from kyivstar_desktop.viewmodels.presenting.queueing import QueueInput
    from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor


def _unnamed(_line_id: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Links:
    """Ways to neighbouring pages: a transfer to (number or "", sum or None), the accounts.

    `queue` takes what is meant without a connection. `name` is what the person calls a line by
    its id, "" where no name was given.
    """

    transfer: Callable[[str, Money | None], None]
    family: Callable[[], None]
    queue: Queue | None = None
    name: Callable[[str], str] = _unnamed


@dataclass(frozen=True, slots=True)
class ClearCard:
    """Effect: empty the card fields. `only_cvv`: keep number and expiry for a second try."""

    only_cvv: bool = False


@dataclass(frozen=True, slots=True)
class Focus:
    """Effect: focus `name`: code, cardNumber, expirationDate, nameOnCard, cvv, or row:<id>."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenBank:
    url: str


@dataclass(frozen=True, slots=True)
class ReceiptReady:
    receipt: ReceiptText


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act."""

    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """Effect: how many rows a pasted list brought and which pieces were refused."""

    added: int
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inputs:
    form: FormInputs
    flow: FlowInputs | None = None


@dataclass(frozen=True, slots=True)
class TopUpState:
    """`page`: form, sending, code, bank or result."""

    page: str
    form: FormState
    flow: FlowState | None


def derive_topup(i: Inputs) -> TopUpState:
    """The journal row, once there is one, decides the page."""
    page = "form" if i.flow is None else page_of(i.flow.intent)
    return TopUpState(page, derive_form(i.form), derive_flow(i.flow) if i.flow else None)


class FormPage(ViewModel[Inputs, TopUpState]):
    """What the person types before Pay. One form is one key."""

    def __init__(
        self,
        payments: Payments,
        accounts: Accounts,
        *,
        clock: Clock,
        wanted: TopUpFor,
        links: Links | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._links = links
        self._queueing = Queueing(links.queue if links is not None else None, accounts)
        self._payments, self._accounts, self._clock = payments, accounts, clock
        self._key = str(uuid.uuid4())
        self._chosen = False  # how to pay was said: cards that come later change nothing
        super().__init__(Inputs(self._fresh_form(wanted)), derive_topup, parent)
        self._ask_repeats = self.command(self._repeats, restart=True)
        self.follow(payments.cards, self._on_cards)
        self.follow(accounts.lines, self._on_lines)
        self.follow(accounts.current, self._on_current)
        self.follow(accounts.all_money, self._on_money)
        self.follow(accounts.connection, self._on_connection)
        self.follow(payments.trouble, self._on_journal)

    def add_row(self, number: str = "") -> None:
        self._form(form.add_row(self._inputs.form, number))
        self.effect.emit(Focus(f"row:{self._inputs.form.rows[-1].id}"))

    def remove_row(self, row_id: int) -> None:
        self._form(form.remove_row(self._inputs.form, row_id))

    def type_number(self, row_id: int, text: str) -> None:
        self._row(row_id, typed=text, kept=False)

    def leave_number(self, row_id: int) -> None:
        self._row(row_id, touched=True)
        self._ask_repeats()

    def type_sum(self, row_id: int, text: str) -> None:
        self.fold(form=form.own_sums(self._inputs.form))
        self._row(row_id, sum_typed=text, kept=False)

    def leave_sum(self, row_id: int) -> None:
        """What is a sum is written with kopiykas from now on."""
        row = next((r for r in self._inputs.form.rows if r.id == row_id), None)
        amount = parse_money(row.sum_typed) if row is not None else None
        written = {} if amount is None else {"sum_typed": typed_money(amount)}
        self._row(row_id, sum_touched=True, **written)
        self._ask_repeats()

    def keep_row(self, row_id: int) -> None:
        """The row's question is answered: it is meant."""
        self._row(row_id, kept=True)

    def sum_for_all(self, amount: Money) -> None:
        self._form(form.sum_for_all(form.undivided(self._inputs.form), amount))

    def cover_all(self) -> None:
        self._form(form.cover_all(form.undivided(self._inputs.form)))

    def paste(self, text: str) -> None:
        """A pasted list of numbers fills rows; what is no number is named."""
        changed, added, refused = form.paste_numbers(self._inputs.form, text)
        self._form(changed)
        self.effect.emit(Pasted(added, refused))

    def choose_method(self, method: str) -> None:
        """`new`, the id of a saved card, or `balance`: another page."""
        if method == FROM_BALANCE and self._links is not None:
            row = self.state.form.rows[0]
            number = _recipient_of(row)
            self._links.transfer(number, parse_money(row.sum_typed))
            return
        self._chosen = True
        self._form(replace(self._inputs.form, method=method))

    def type_card(self, name: str, text: str) -> None:
        """`name`: pan, expiry, holder or cvv."""
        changes: dict[str, Any] = {name: text, "refused": ""}
        card = replace(self._inputs.form.card, **changes)
        self._form(replace(self._inputs.form, card=card))

    def leave_card(self, name: str) -> None:
        """A card field was left: `cardNumber`, `expirationDate`, `nameOnCard`, `cvv`."""
        card = self._inputs.form.card
        self._form(replace(self._inputs.form, card=replace(card, seen=card.seen | {name})))

    def save_card(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        card = replace(self._inputs.form.card, save=on)
        self._form(replace(self._inputs.form, card=card))

    async def _repeats(self) -> None:
        parts = tuple(r.part for r in self.state.form.rows if r.part is not None)
        if parts:
            self._name_repeats(await self._payments.duplicates(parts))

    def _name_repeats(self, repeated: tuple[Intent, ...]) -> bool:
        """Marks rows that repeat an open payment; whether one of them is still a question."""
        made = {(item.recipient, item.amount) for intent in repeated for item in intent.items}
        parts = [r.part for r in self.state.form.rows if r.part is not None]
        names = frozenset(p.recipient for p in parts if (p.recipient, p.amount) in made)
        self._form(replace(self._inputs.form, repeats=names))
        return any(row.question for row in self.state.form.rows)

    def _on_cards(self, cards: Loadable[tuple[SavedCard, ...]]) -> None:
        saved = tuple(c for c in (cards.value or ()) if c.saved)
        method = self._inputs.form.method
        first = next((c.id for c in saved if c.preferred and c.usable), None)
        free = not self._chosen and not self._inputs.form.card.pan and not self._known_cards()
        if method == "new" and first and free:
            method = first
        self._form(replace(self._inputs.form, saved=saved, method=method))

    def _known_cards(self) -> bool:
        return bool(self._inputs.form.saved)

    def _on_lines(self, _lines: object) -> None:
        name = self._links.name if self._links is not None else _unnamed
        lines = self._accounts.lines.value.value or ()
        called = tuple(replace(x, owner=name(x.id) or x.owner) for x in lines)
        self._form(replace(self._inputs.form, lines=called))

    def _on_current(self, line: Line | None) -> None:
        """A form opened before the numbers came: the first row is still empty."""
        rows = self._inputs.form.rows
        untouched = len(rows) == 1 and not rows[0].typed and not rows[0].touched
        if line is not None and untouched:
            self._row(rows[0].id, typed=line.number)

    def _on_money(self, _money: object) -> None:
        now = self._accounts.operator_now()
        known, short = {}, {}
        for number, loaded in self._accounts.all_money.value.items():
            if loaded.value is None:
                continue
            known[number] = loaded.value
            missing = outlook(loaded.value, now, today_in_kyiv(now)).short_by
            if missing:
                short[number] = missing
        self._form(replace(self._inputs.form, known=known, short=short))

    def _on_connection(self, connection: Connection) -> None:
        offline = connection.state == "offline"
        self._form(replace(self._inputs.form, offline=offline))

    def _known_queue(self, parts: list[Part], queue: QueueInput) -> QueueInput:
        """A term may follow the next charge of the first recipient, where it is one's own."""
        lines = self._accounts.lines.value.value or ()
        line = next((x for x in lines if parts and x.number == parts[0].recipient), None)
        return self._queueing.input(line, queue)

    def _on_journal(self, trouble: AppError | None) -> None:
        self._form(replace(self._inputs.form, journal=trouble))

    def _fresh_form(self, wanted: TopUpFor) -> FormInputs:
        limits = self._payments.limits()
        made = FormInputs(today_in_kyiv(self._accounts.operator_now()), limits=limits)
        parts = wanted.parts
        if not parts and (line := self._accounts.current.value) is not None:
            parts = ((line.number, None),)
        for number, amount in parts:
            made = form.add_row(made, number, amount)
        made = replace(made, transfers=self._links is not None, most=_most(self._accounts))
        return replace(made, fee=self._payments.fee(Money(0)))

    def _form(self, changed: FormInputs) -> None:
        rows = spread(changed.rows, changed.split)
        changed = replace(changed, rows=rows) if rows != changed.rows else changed
        parts = [r.part for r in derive_form(changed).rows if r.part is not None]
        fee = self._payments.fee(sum((part.amount for part in parts), Money(0)))
        if changed.offline:
            changed = replace(changed, queue=self._known_queue(parts, changed.queue))
        self.fold(form=replace(changed, fee=fee))

    def _row(self, row_id: int, **changes: object) -> None:
        def change(row: RowInput) -> RowInput:
            return replace(row, **changes)  # type: ignore[arg-type]

        self._form(form.with_row(self._inputs.form, row_id, change))


def _recipient_of(row: RowState) -> str:
    number = parse_phone(row.typed)
    return number.value if isinstance(number, Msisdn) else ""


def _most(accounts: Accounts) -> Money:
    profile = accounts.profile.value
    stated = profile.transfers if profile is not None else None
    return (stated or TransferLimits()).most
