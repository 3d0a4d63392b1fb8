"""The open form of the services page: what is typed, the preview it asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Offline
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.services_inputs import Form, is_ready, order_of
from kyivstar_desktop.viewmodels.services_watch import Said, ServicesWatch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock


class ServicesForm(ServicesWatch):
    """Each change asks the operator anew, under a new key: its bytes are others."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        tab: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(cabinet, accounts, clock, tab=tab, parent=parent)
        self._ask = self.command(self._preview, restart=True)
        self.enqueue = self.command(self._enqueue)
        self.enqueue.failed.connect(self._on_trouble)

    def choose_until(self, until: str) -> None:
        """«Не пізніше» of what is put into the queue."""
        self.fold(queue=self._queueing.chosen(self._inputs.queue, until))

    def on_way(self, *, offline: bool) -> None:
        """Typed things stay; what it takes is asked of whoever can tell now."""
        form = self._inputs.form
        if form is None or form.stage != "review":
            return
        if form.preview is None or (form.preview.estimate and not offline):
            self._ask(form.key)

    def open_form(self, act: Act, key: str) -> None:
        form = Form(act, key, new_key())
        option = self._inputs.option(key)
        if act is Act.CHANGE_OPTION and option is not None:
            condition = option.fact("condition") or "always"
            form = replace(form, forward_to=option.fact("forwardTo"), condition=condition)
        day = self._inputs.trips.get(key)
        if day is not None:
            form = replace(form, trip=f"{day:%d.%m.%Y}")
        self._renew(form)

    def close_form(self) -> None:
        """Nothing is sent; a hold of 5 s ends too."""
        self._undone.set()
        self.fold(form=None)

    def undo(self) -> None:
        """Within the 5 s: back to the review, nothing has left."""
        self._undone.set()

    def type_number(self, text: str) -> None:
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, forward_to=text))

    def choose_condition(self, condition: str) -> None:
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, condition=condition))

    def pay_with_bonus(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        if self._inputs.form is not None:
            self._renew(replace(self._inputs.form, bonus=on))

    def type_trip(self, text: str) -> None:
        self._change(trip=text)

    def switch_off(self) -> None:
        """From setting up to switching off."""
        if self._inputs.form is not None:
            self.open_form(Act.DISCONNECT, self._inputs.form.row)

    def open_other(self) -> None:
        """What stands in the way, on its own tab, about to be switched off."""
        panel = next((row.panel for row in self.state.rows if row.panel is not None), None)
        if panel is not None and panel.other_key:
            self.fold(tab="connected", group="", text="")
            self.open_form(Act.DISCONNECT, panel.other_key)

    def _renew(self, form: Form) -> None:
        self._undone.set()
        fresh = replace(
            form, key=new_key(), preview=None, trouble=None, stage="review", changed_from=None
        )
        ready = is_ready(self._inputs, fresh)
        self.fold(form=replace(fresh, asking=ready))
        if ready:
            self._ask(fresh.key)

    def _change(self, **changes: object) -> None:
        form = self._inputs.form
        if form is not None:
            self.fold(form=replace(form, **changes))  # type: ignore[arg-type]

    def _is_open(self, key: str) -> bool:
        form = self._inputs.form
        return form is not None and form.key == key

    async def _preview(self, key: str) -> None:
        form = self._inputs.form
        if form is None or form.key != key:
            return
        order = order_of(self._inputs, form)
        try:
            if self._inputs.queues:
                found = self._orders.estimate(order)
            else:
                found = await self._orders.preview(order)
        except AppError as error:
            if isinstance(error, Offline):
                self._accounts.lost(error)
            if self._is_open(key):
                self._change(trouble=error, asking=False)
            return
        if self._is_open(key):
            self._change(preview=found, trouble=None, asking=False)

    async def _enqueue(self) -> None:
        """Without a connection: kept as an intention, sent only by a press of its own."""
        form, line = self._inputs.form, self._inputs.line
        if form is None or line is None or form.preview is None:
            return
        option = self._inputs.option(form.row)
        name = option.name if option is not None else self._inputs.name_of(form.row)
        kinds = {Act.CONNECT: Kind.CONNECT, Act.DISCONNECT: Kind.DISCONNECT}
        order = order_of(self._inputs, form)
        item = self._queueing.item(kinds[form.act], number=line.number, names=(name,), order=order)
        outcome, words = await self._queueing.add(item, self._inputs.queue)
        if outcome == "added" and self._is_open(form.key):
            self.fold(form=None)
        self.effect.emit(Said(words))
