"""«SIM-картка»: what card it is, its codes for half a minute, another card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.choices import RadioCard
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.qr import QrCode

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.sim import SimViewModel
    from kyivstar_desktop.viewmodels.sim_state import SimState

translate = QCoreApplication.translate


class _Codes(QWidget):
    """PUK codes and the eSIM's picture. Nothing here can be selected or copied."""

    def __init__(self, vm: SimViewModel) -> None:
        super().__init__()
        self._rows = column(gap=8)
        self._qr = QrCode()
        self._qr_text = Text("", "hint", "text.secondary", wrap=True)
        self._left = IconText("clock", "", "text.secondary", size=14)
        self._hide = Button("", icon="eye-off")
        facts = column(self._rows, self._left, row(self._hide, None), None, gap=10)
        picture = holder(column(self._qr, self._qr_text, None, gap=6))
        picture.setFixedWidth(px(176))
        self._picture = picture
        line = row(holder(facts), picture, gap=24)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._hide.clicked.connect(vm.hide)

    def retranslate(self) -> None:
        self._qr.setAccessibleName(translate("Sim", "QR code of the eSIM"))
        self._qr_text.setText(translate("Sim", "Scan it with the phone that gets the eSIM"))
        self._hide.setText(translate("Sim", "Hide now"))

    def render_state(self, new: SimState, *, codes: bool) -> None:
        if codes:
            clear_layout(self._rows)
            for label, value in new.codes:
                self._rows.addWidget(FactRow(label, value, strong=True))
            self._qr.set_text(new.activation)
            set_shown(self._picture, bool(new.activation))
        self._left.set_text(new.left)


class _Kind(RadioCard):
    """Knows which card it stands for."""

    picked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


class SimSection(QWidget):
    """`said` carries a sentence for a toast."""

    said = Signal(str)

    def __init__(self, vm: SimViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._dialog: Dialog | None = None
        self._head, self._facts = CardHead(""), column(gap=8)
        self._reveal_banner = Banner()
        self._reveal = Button("", icon="eye")
        self._reveal_note = Text("", "hint", "text.secondary", wrap=True)
        ask = row(self._reveal, self._reveal_note, gap=12)
        ask.setStretch(1, 1)
        self._ask = holder(ask)
        self._codes = _Codes(vm)
        card = Card()
        for part in (self._head, self._facts, Divider(), self._reveal_banner, self._ask):
            card.add(part)
        card.add(self._codes)
        self._other = self._make_other()
        self._note = Text("", "body", "text.secondary", wrap=True)
        self.setLayout(column(card, self._other, self._note, None, gap=16))
        self._card = card
        bind_command(self._reveal, vm.reveal)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        vm.observe(self._render)

    def _make_other(self) -> Card:
        card = Card()
        self._other_head, self._state = CardHead(""), StateText("")
        self._banner = Banner()
        self._kind_label = Text("", "caption", "text.secondary")
        self._kinds = {key: _Kind(key) for key in ("sim", "esim")}
        self._group = QButtonGroup(self)
        choices = row(*self._kinds.values(), gap=8)
        for number, kind in enumerate(self._kinds.values()):
            self._group.addButton(kind)
            kind.picked.connect(self._vm.choose)
            choices.setStretch(number, 1)
        self._kind_box = holder(choices)
        self._iccid = Field("", edit=PlainEdit())
        self._iccid.setMaximumWidth(px(320))
        self._price = IconText("cash", "", "text.primary", size=15, wrap=True)
        self._delay = IconText("clock", "", "text.primary", size=15, wrap=True)
        self._short = IconText("alert-circle", "", "danger.text", size=15, wrap=True)
        self._order = Button("", kind="primary", icon="device-sim")
        form = column(
            column(self._kind_label, self._kind_box, gap=6),
            self._iccid,
            self._price,
            self._delay,
            self._short,
            row(self._order, None),
            gap=10,
        )
        self._form = holder(form)
        for part in (self._other_head, self._state, self._banner, self._form):
            card.add(part)
        bind_text(self._iccid.edit, self._vm.type_iccid)
        self._iccid.edit.editingFinished.connect(self._vm.leave_iccid)
        self._order.clicked.connect(self._on_order)
        self._vm.order.changed.connect(self._on_running)
        return card

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._head.set_title(translate("Sim", "SIM card of the number"))
        self._reveal.setText(translate("Sim", "Show PUK codes"))
        self._other_head.set_title(translate("Sim", "Another card"))
        self._kind_label.setText(translate("Sim", "The new one is"))
        self._kind_box.setAccessibleName(translate("Sim", "The new one is"))
        self._kinds["sim"].set_texts(
            translate("Sim", "SIM card"),
            translate("Sim", "From a shop, or a Smart SIM you have bought"),
        )
        self._kinds["esim"].set_texts(
            translate("Sim", "eSIM"), translate("Sim", "A QR code on this screen, no shop needed")
        )
        self._iccid.set_label(translate("Sim", "Number of a bought Smart SIM"))
        self._iccid.set_help(
            translate("Sim", "18 to 22 digits on the card. Empty: the shop gives one.")
        )
        self._order.setText(translate("Sim", "Order the replacement…"))
        self._codes.retranslate()

    def _render(self, new: SimState, old: SimState | None) -> None:
        self._head.set_note(new.number)
        if old is None or new.facts != old.facts:
            clear_layout(self._facts)
            for label, value in new.facts:
                self._facts.addWidget(FactRow(label, value))
        trouble = new.reveal_banner
        self._reveal_banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        self._reveal_note.setText(new.reveal_note)
        set_shown(self._reveal, new.has_reveal)
        set_shown(self._ask, not new.shown)
        fresh = old is None or (new.codes, new.activation) != (old.codes, old.activation)
        self._codes.render_state(new, codes=fresh)
        set_shown(self._codes, new.shown)
        self._render_other(new)
        self._note.setText(new.note)
        set_shown(self._note, bool(new.note))
        set_shown(self._card, not new.note)
        set_shown(self._other, not new.note)

    def _render_other(self, new: SimState) -> None:
        trouble = new.banner
        self._banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        self._state.set_state(new.order, new.order_tone)
        set_shown(self._form, not new.open)
        for key, kind in self._kinds.items():
            kind.setChecked(key == new.kind)
        set_text_quietly(self._iccid.edit, new.iccid)
        self._iccid.set_error(new.iccid_error)
        set_shown(self._iccid, new.kind == "sim")
        for label, words in (
            (self._price, new.price),
            (self._delay, new.delay),
            (self._short, new.short),
        ):
            label.set_text(words)
            set_shown(label, bool(words))
        self._order.setEnabled(new.can_order)

    def _on_running(self) -> None:
        self._order.set_busy(self._vm.order.running)

    def _on_order(self) -> None:
        state = self._vm.state
        if not state.can_order or self._dialog is not None:
            return
        dialog = Dialog(self, translate("Sim", "Replace the card?"), icon="device-sim")
        for words in state.question.split("\n"):
            dialog.body.addWidget(Text(words, "body", "text.secondary", wrap=True))
        dialog.add_button(translate("Sim", "Cancel"), role="reject", default=True)
        dialog.add_button(translate("Sim", "Order"), kind="primary", role="accept")
        dialog.finished.connect(self._on_answer)
        self._dialog = dialog
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self._vm.order()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)
