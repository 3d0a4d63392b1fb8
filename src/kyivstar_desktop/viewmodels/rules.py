"""RulesViewModel: the list, the editor and the rehearsal of automatic top-ups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.rules import RuleKind, SumKind
from kyivstar_desktop.viewmodels import rules_form as forms
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import today_in_kyiv
from kyivstar_desktop.viewmodels.queueing import Queueing
from kyivstar_desktop.viewmodels.rules_state import Inputs, RulesState, derive_rules, known_of
from kyivstar_desktop.viewmodels.rules_words import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.rules import Rule
    from kyivstar_desktop.domain.rules_book import RuleBook
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.rules import Rules


class RulesViewModel(ViewModel[Inputs, RulesState]):
    """Every act of the person is a command; the book is followed, never held."""

    def __init__(
        self,
        rules: Rules,
        accounts: Accounts,
        payments: Payments,
        *,
        queue: Queue | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._queueing = Queueing(queue, accounts)
        self._rules, self._accounts, self._payments = rules, accounts, payments
        now, limits = accounts.operator_now(), payments.limits()
        empty = forms.fresh(forms.Known((), None, limits, today_in_kyiv(now)))
        first = Inputs(now, rules.book.value, empty, limits)
        super().__init__(first, derive_rules, parent)
        self.save = self.command(self._save)
        self.save_on = self.command(self._save_on)
        self.switch = self.command(self._switch)
        self.remove = self.command(self._remove)
        self.pay = self.command(self._pay, ready=_can_pay)
        self.dismiss = self.command(self._dismiss)
        self.halt = self.command(self._halt, ready=_can_halt)
        self.rehearse = self.command(self._rehearse, restart=True)
        self._acts = (
            self.save, self.save_on, self.switch, self.remove, self.pay, self.dismiss,
            self.halt, self.rehearse,
        )  # fmt: skip
        for act in self._acts:
            act.changed.connect(self._on_act)
        self.follow(rules.book, self._on_book)
        self.follow(rules.trouble, self._on_stuck)
        self.follow(accounts.lines, self._on_lines)
        self.follow(payments.cards, self._on_cards)
        self.follow(accounts.current, self._on_current)
        self.follow(accounts.connection, self._on_connection)

    # --- the editor -----------------------------------------------------------------------------
    def type(self, field: str, text: str) -> None:
        """`field`: below, day, start, amount, cap_week or cap_month."""
        changes: Mapping[str, Any] = {field: text}
        self._form(replace(self._inputs.form, **changes), field)

    def choose_kind(self, kind: str) -> None:
        self._form(forms.with_kind(self._inputs.form, RuleKind(kind)))

    def choose_sum(self, kind: str) -> None:
        self._form(replace(self._inputs.form, sum_kind=SumKind(kind)))

    def choose_minute(self, minute: int) -> None:
        self._form(replace(self._inputs.form, minute=minute))

    def choose_source(self, source: str) -> None:
        self._form(replace(self._inputs.form, source=source), "source")

    def choose_number(self, number: str, *, on: bool) -> None:
        self._form(forms.with_number(self._inputs.form, number, on=on), "numbers")

    def edit(self, rule_id: str) -> None:
        """A rule of the list back into the editor."""
        rule = self._inputs.book.rule(rule_id)
        if rule is not None:
            self.fold(form=forms.of_rule(rule, known_of(self._inputs)), rehearsal=None)

    def new(self) -> None:
        """An empty editor."""
        form = forms.fresh(known_of(self._inputs))
        self.fold(form=forms.filled(form, known_of(self._inputs), self._number()), rehearsal=None)

    # --- deleting is asked ----------------------------------------------------------------------
    def ask_remove(self, rule_id: str) -> None:
        self.fold(removing=rule_id)

    def keep(self) -> None:
        self.fold(removing="")

    # --- work -----------------------------------------------------------------------------------
    async def _save(self) -> None:
        await self._saved()

    async def _save_on(self) -> None:
        rule_id = await self._saved()
        if rule_id:
            await self._on(rule_id)

    async def _saved(self) -> str:
        """Id of the rule that was kept; "" where something is wrong, which is then named."""
        rule = self._checked()
        if rule is None:
            return ""
        made = replace(rule, id=self._inputs.form.id or forms.new_id())
        await self._rules.save(made)
        self.new()
        return made.id

    def _checked(self) -> Rule | None:
        form = self._inputs.form
        self._form(replace(form, touched=frozenset(forms.FIELDS)))
        return self.state.form.rule

    async def _switch(self, rule_id: str) -> None:
        rule = self._inputs.book.rule(rule_id)
        if rule is not None and rule.on:
            await self._rules.switch_off(rule_id)
        elif rule is not None:
            await self._on(rule_id)

    async def _on(self, rule_id: str) -> None:
        """By a code; without a connection kept as an intention."""
        rule = self._inputs.book.rule(rule_id)
        if not self._inputs.queues or rule is None:
            await self._rules.switch_on(rule_id)
            return
        number = rule.numbers[0] if rule.numbers else ""
        item = self._queueing.item(
            Kind.RULE, number=number, names=(sentence(rule),), target=rule_id
        )
        _, words = await self._queueing.add(item, self._queueing.input())
        self.effect.emit(words)

    async def _remove(self) -> None:
        rule_id = self._inputs.removing
        self.fold(removing="")
        await self._rules.remove(rule_id)
        if self._inputs.form.id == rule_id:
            self.new()

    async def _pay(self, run_id: str) -> None:
        await self._rules.run_now(run_id)

    async def _dismiss(self, run_id: str) -> None:
        await self._rules.dismiss(run_id)

    async def _halt(self) -> None:
        if self._inputs.book.halted:
            await self._rules.resume()
        else:
            await self._rules.halt()

    async def _rehearse(self) -> None:
        rule, form = self._checked(), self._inputs.form
        if rule is not None:
            made = await self._rules.rehearse(rule)
            alone = await self._rules.rehearse(rule, own=False)
            now = self._accounts.operator_now()
            self.fold(rehearsal=made, alone=alone, rehearsed=form, now=now)

    # --- news -----------------------------------------------------------------------------------
    def _form(self, form: forms.FormInputs, touched: str = "") -> None:
        if touched:
            form = replace(form, touched=form.touched | {touched})
        self.fold(form=form)

    def _on_act(self) -> None:
        errors = [act.error for act in self._acts if act.error is not None]
        self.fold(trouble=errors[0] if errors else None)

    def _on_book(self, book: RuleBook) -> None:
        self.fold(book=book, now=self._accounts.operator_now())

    def _on_connection(self, connection: Connection) -> None:
        offline = connection.state == "offline"
        self.fold(offline=offline, queues=offline and self._queueing.input().there)

    def _on_stuck(self, error: AppError | None) -> None:
        self.fold(stuck=error)

    def _on_lines(self, lines: Loadable[tuple[Line, ...]]) -> None:
        mobile = tuple(x for x in lines.value or () if x.kind is LineKind.MOBILE)
        self.fold(lines=mobile, limits=self._payments.limits())
        self._fill()

    def _on_cards(self, cards: Loadable[tuple[SavedCard, ...]]) -> None:
        self.fold(cards=cards.value)
        self._fill()

    def _on_current(self, _line: Line | None) -> None:
        self._fill()

    def _fill(self) -> None:
        """What became known meanwhile is offered, what the person chose stays."""
        known = known_of(self._inputs)
        self.fold(form=forms.filled(self._inputs.form, known, self._number()))

    def _number(self) -> str:
        current = self._accounts.current.value
        return current.number if current is not None else ""

    def retranslate(self) -> None:
        self.fold()


def _can_pay(state: RulesState) -> bool:
    return state.can_pay


def _can_halt(state: RulesState) -> bool:
    return state.can_halt
