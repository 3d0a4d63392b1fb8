"""TopUpViewModel: the form until Pay, then whatever the journal row says."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.billing import TopUp
from kyivstar_desktop.domain.errors import AppError, Offline, Refused
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.ticking import tick
from kyivstar_desktop.viewmodels.topup import form
from kyivstar_desktop.viewmodels.topup.flow_state import FlowInputs
from kyivstar_desktop.viewmodels.topup.form_page import (
    ClearCard,
    Focus,
    Links,
    OpenBank,
    Pasted,
    ReceiptReady,
    Said,
    TopUpState,
)
from kyivstar_desktop.viewmodels.topup.form_queue import QueueingForm
from kyivstar_desktop.viewmodels.topup.form_state import first_wrong, made_card
from kyivstar_desktop.viewmodels.topup.receipt import make_receipt
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
    from kyivstar_desktop.viewmodels.topup.form_state import FormInputs

translate = QCoreApplication.translate

__all__ = [
    "ClearCard",
    "Focus",
    "Links",
    "OpenBank",
    "Pasted",
    "ReceiptReady",
    "Said",
    "TopUpFor",
    "TopUpState",
    "TopUpViewModel",
]


class TopUpViewModel(QueueingForm):
    """One form is one key: pressing Pay any number of times is one payment."""

    def __init__(
        self,
        payments: Payments,
        accounts: Accounts,
        *,
        clock: Clock,
        wanted: TopUpFor | None = None,
        demo: bool = False,
        links: Links | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._demo = demo
        self._unfollow: Callable[[], None] | None = None
        given = wanted or TopUpFor()
        super().__init__(payments, accounts, clock=clock, wanted=given, links=links, parent=parent)
        self.pay = self.command(self._pay, ready=_can_pay)
        self.enqueue.failed.connect(self._not_paid)
        self.confirm = self.command(self._confirm, ready=_can_confirm)
        self.resend = self.command(self._resend, ready=_can_resend)
        self.check_now = self.command(self._check)
        self.change = self.command(self._change)
        self.abandon = self.command(self._abandon)
        for command in (self.pay, self.confirm, self.resend):
            command.changed.connect(self._on_command)
        self.scope.start(tick(clock, self._tick), name="topup.tick")
        if wanted is not None and wanted.intent_id:
            self._watch(wanted.intent_id)

    def type_code(self, text: str) -> None:
        """The last digit never pays by itself."""
        self._flow(code=text, error=None)

    def try_pay(self) -> None:
        """Ctrl+Enter: pays, or names everything that is wrong and goes to the first of it."""
        if self.state.form.queue.ready:
            self.enqueue()
        elif self.pay() is None and self.state.page == "form" and self.state.form.blockers:
            self._form(replace(self._inputs.form, pressed=True))
            self.effect.emit(Focus(first_wrong(self.state.form)))

    def new(self) -> None:
        """An empty form with a new key."""
        self._stop_watching()
        self._key = str(uuid.uuid4())
        self.fold(form=self._fresh_form(TopUpFor()), flow=None)
        self._on_cards(self._payments.cards.value)

    def receipt(self) -> None:
        """Asks the view for a file to write the receipt into."""
        text = self.receipt_text()
        if text is not None:
            self.effect.emit(ReceiptReady(text))

    def receipt_text(self) -> ReceiptText | None:
        """The receipt of the shown payment; None on the form."""
        flow = self._inputs.flow
        if flow is None:
            return None
        return make_receipt(flow.intent, flow.names, demo=self._demo)

    async def _pay(self) -> None:
        i = self._inputs.form
        card = made_card(i)
        parts = tuple(r.part for r in self.state.form.rows if r.part is not None)
        if card is None or not parts:
            return
        repeated = await self._payments.duplicates(parts)
        if self._name_repeats(repeated):
            return
        line = self._accounts.current.value
        account = line.account if line is not None else ""
        order = TopUp(self._key, account, parts, card, i.fee or Money(0))
        del card
        try:
            intent_id = await self._payments.top_up(order)
        except AppError as error:
            self._not_paid(error)
            return
        finally:
            del order
        self._form(replace(form.wiped(self._inputs.form), trouble=None))
        self.effect.emit(ClearCard())
        self._watch(intent_id)

    def _not_paid(self, error: AppError) -> None:
        """No payment exists: a refused field is named, the CVV is typed anew (product A7)."""
        refused = ""
        if isinstance(error, Refused) and error.code == "invalidCard":
            refused = str(error.detail.get("field") or "cardNumber")
        if isinstance(error, Offline):
            self._accounts.lost(error)
        card = replace(self._inputs.form.card, cvv="", refused=refused)
        trouble = None if refused else error
        self._form(replace(self._inputs.form, card=card, trouble=trouble))
        self.effect.emit(ClearCard(only_cvv=True))
        if refused:
            self.effect.emit(Focus(refused))

    async def _confirm(self) -> None:
        flow = self._inputs.flow
        if flow is None:
            return
        try:
            await self._payments.confirm(flow.intent.id, flow.code)
        except AppError as error:
            self._flow(code="", error=error)
            self.effect.emit(Focus("code"))
            return
        self._flow(code="", error=None)

    async def _resend(self) -> None:
        flow = self._inputs.flow
        if flow is None:
            return
        try:
            await self._payments.resend(flow.intent.id)
        except AppError as error:
            self._flow(error=error)
            return
        await self._payments.check_now(flow.intent.id)  # how long the new code lives
        self._flow(code="", error=None, challenge=self._payments.challenge(flow.intent.id))
        self.effect.emit(Focus("code"))

    async def _check(self) -> None:
        flow = self._inputs.flow
        if flow is not None:
            await self._payments.check_now(flow.intent.id)

    async def _change(self) -> None:
        """Back to the form with the same rows; the payment is left and ends by itself."""
        flow = self._inputs.flow
        if flow is None:
            return
        await self._payments.leave(flow.intent.id)
        self._stop_watching()
        self._key = str(uuid.uuid4())
        rows = tuple(replace(r, kept=True) for r in self._inputs.form.rows)
        self.fold(form=replace(self._inputs.form, rows=rows, pressed=False), flow=None)

    async def _abandon(self) -> None:
        """Leaves the payment; the page goes on saying what becomes of it."""
        flow = self._inputs.flow
        if flow is not None:
            await self._payments.leave(flow.intent.id)

    def _watch(self, intent_id: str) -> None:
        self._stop_watching()
        source = self._payments.flow(intent_id)
        self._unfollow = source.subscribe(self._on_intent)
        self.on_dispose(self._stop_watching)
        self._on_intent(source.value)

    def _stop_watching(self) -> None:
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None

    def _on_intent(self, intent: Intent | None) -> None:
        if intent is None:
            return
        old = self._inputs.flow
        challenge = self._payments.challenge(intent.id)
        refusal = self._payments.refusal(intent.id)
        flow = old or FlowInputs(
            intent,
            self._clock.monotonic(),
            names=_names(self._accounts),
            balances=_balances(self._inputs.form),
            demo=self._demo,
        )
        # an error belongs to the moment: a row that moved on has outlived it
        kept = flow.error if _is_same_moment(flow.intent, intent) else None
        flow = replace(flow, intent=intent, challenge=challenge, error=refusal or kept)
        entered = old is None or old.intent.state is not intent.state
        self.fold(flow=flow)
        if entered and intent.state is IntentState.NEEDS_CODE:
            self.effect.emit(Focus("code"))
        if entered and intent.state is IntentState.NEEDS_BANK and intent.bank_url:
            self.effect.emit(OpenBank(intent.bank_url))

    def _on_command(self) -> None:
        paying = self.pay.running
        if paying != self._inputs.form.busy:
            self._form(replace(self._inputs.form, busy=paying))
        if self._inputs.flow is not None:
            self._flow(busy=self.confirm.running or self.resend.running)

    def _tick(self) -> None:
        flow = self._inputs.flow
        if flow is not None:
            challenge = self._payments.challenge(flow.intent.id)
            self._flow(mono=self._clock.monotonic(), challenge=challenge)

    def _flow(self, **changes: object) -> None:
        flow = self._inputs.flow
        if flow is not None:
            self.fold(flow=replace(flow, **changes))  # type: ignore[arg-type]


def _names(accounts: Accounts) -> dict[str, str]:
    lines = accounts.lines.value.value or ()
    return {line.number: line.owner or translate("TopUp", "My number") for line in lines}


def _balances(form: FormInputs) -> dict[str, Money]:
    return {number: m.main for number, m in form.known.items() if m.main is not None}


def _is_same_moment(old: Intent, new: Intent) -> bool:
    """A code that is refused goes there and back: needs_code, confirming, needs_code."""
    asked = {IntentState.NEEDS_CODE, IntentState.CONFIRMING}
    return old.state is new.state or {old.state, new.state} <= asked


def _can_pay(state: TopUpState) -> bool:
    return state.page == "form" and state.form.can_pay


def _can_confirm(state: TopUpState) -> bool:
    return state.flow is not None and state.flow.can_confirm


def _can_resend(state: TopUpState) -> bool:
    return state.flow is not None and state.flow.can_resend
