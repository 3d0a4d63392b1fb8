"""«Блокування номера»: reason, consequences, the act, what is under way, the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Panel
from kyivstar_desktop.views.widgets.choices import RadioCard, Segmented
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.edits import SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.queue_offer import QueueBox
from kyivstar_desktop.views.widgets.shops_list import ShopsList

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.block import BlockViewModel
    from kyivstar_desktop.viewmodels.block_state import BlockState
    from kyivstar_desktop.viewmodels.shops_list import ShopsListViewModel

translate = QCoreApplication.translate


class _Reason(RadioCard):
    """Knows its reason."""

    picked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


class _Form(QWidget):
    """A reason, what it brings, how to confirm."""

    def __init__(self, vm: BlockViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._group = QButtonGroup(self)
        self._reasons: dict[str, _Reason] = {}
        self._reason_box = column(gap=8)
        self._what = Text("", "caption", "text.secondary")
        self._rows = column(gap=8)
        ground = Panel("bg.sunken")
        ground.setLayout(column(self._what, self._rows, gap=8, margins=(12, 12, 12, 12)))
        self._ground = ground
        self._warning = Banner("warning")
        self._way_label = Text("", "caption", "text.secondary")
        self._way = Segmented((("sms", "", ""), ("password", "", "")), name="")
        self._password = Field("", edit=SecretEdit())
        self._password.setMaximumWidth(px(320))
        self._way_box = holder(
            column(row(self._way_label, self._way, None, gap=8), self._password, gap=8)
        )
        self._block = Button("", kind="danger", icon="ban")
        self._hint = Text("", "hint", "text.secondary", wrap=True)
        act = row(self._block, self._hint, gap=8)
        act.setStretch(1, 1)
        self._queue = QueueBox()
        self._queue.setFixedWidth(px(320))
        parts = (self._reason_box, ground, self._warning, self._way_box, act)
        self.setLayout(column(*parts, row(self._queue, None), gap=12))
        bind_command(self._queue.button, vm.enqueue)
        self._queue.chosen.connect(vm.choose_until)
        self._way.chosen.connect(self._on_way)
        bind_text(self._password.edit, vm.type_password)
        self._dialog: Dialog | None = None
        self._block.clicked.connect(self._on_block)
        vm.block.changed.connect(self._on_running)

    def retranslate(self) -> None:
        self._what.setText(translate("Block", "What will happen"))
        self._way_label.setText(translate("Block", "Confirm by"))
        self._way.setAccessibleName(translate("Block", "Confirm by"))
        self._way.set_options(
            (
                ("sms", translate("Block", "SMS code"), ""),
                ("password", translate("Block", "Own password"), ""),
            )
        )
        self._password.set_label(translate("Block", "Own password"))
        self._block.setText(translate("Block", "Block the number…"))

    def render_state(self, new: BlockState) -> None:
        for shown in new.reasons:
            if shown.key not in self._reasons:
                made = _Reason(shown.key)
                made.picked.connect(self._vm.choose)
                self._reasons[shown.key] = made
                self._group.addButton(made)
                self._reason_box.addWidget(made)
            self._reasons[shown.key].set_texts(shown.title, shown.text)
            self._group.setExclusive(False)
            self._reasons[shown.key].setChecked(shown.on)
            self._group.setExclusive(True)
        clear_layout(self._rows)
        for icon, words in new.consequences:
            self._rows.addWidget(IconText(icon, words, "text.primary", size=15, wrap=True))
        set_shown(self._ground, bool(new.consequences))
        self._warning.set_banner(new.warning, tone="warning")
        self._way.set_chosen(new.way)
        set_shown(self._way_box, bool(new.consequences))
        set_shown(self._password, new.way == "password")
        set_text_quietly(self._password.edit, new.password)
        self._password.set_error(new.password_error)
        self._block.setEnabled(new.can_block)
        hint = translate("Block", "the operator may ask for a code by SMS")
        self._hint.setText(new.off_why or (hint if new.way == "sms" else ""))
        self._block.setAccessibleDescription(new.off_why)
        set_shown(self._block, not new.queue.text)
        self._queue.render_offer(new.queue)

    def _on_way(self, key: object) -> None:
        self._vm.choose_way(str(key))

    def _on_running(self) -> None:
        self._block.set_busy(self._vm.block.running)

    def _on_block(self) -> None:
        """The last look: filled danger only here."""
        state = self._vm.state
        if not state.can_block or self._dialog is not None:
            return
        title = translate("Block", "Block %1?").replace("%1", state.number)
        dialog = Dialog(self, title, tone="danger", icon="ban")
        for words in state.question.split("\n"):
            dialog.body.addWidget(Text(words, "body", "text.secondary", wrap=True))
        dialog.add_button(translate("Block", "Cancel"), role="reject", default=True)
        dialog.add_button(translate("Block", "Block"), kind="dangerFill", role="accept")
        dialog.finished.connect(self._on_answer)
        self._dialog = dialog
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self._vm.block()


class BlockSection(QWidget):
    """`said` carries a sentence for a toast."""

    said = Signal(str)

    def __init__(self, vm: BlockViewModel, shops: ShopsListViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._head, self._state = CardHead(""), StateText("")
        self._head.add_right(self._state)
        self._banner = Banner()
        self._again = LinkButton("", icon="refresh")
        self._banner.add_action(self._again)
        self._form = _Form(vm)
        self._pending = IconText("clock", "", "warning.text", style="body_strong")
        self._pending_note = Text("", "body", "text.secondary", wrap=True)
        self._cancel = Button("", icon="undo")
        self._waiting = holder(
            column(self._pending, self._pending_note, row(self._cancel, None), gap=8)
        )
        self._blocked = IconText("ban", "", "danger.text", style="body_strong")
        self._blocked_note = Text("", "body", "text.secondary", wrap=True)
        self._papers = IconText("info-circle", "", "text.primary", size=15, wrap=True)
        self._return = Button("", icon="undo")
        self._stopped = holder(
            column(self._blocked, self._blocked_note, self._papers, row(self._return, None), gap=8)
        )
        self._note = Text("", "body", "text.secondary", wrap=True)
        self._hotline = IconText("call", "", "text.secondary", size=14, wrap=True)
        card = Card()
        for part in (self._head, self._banner, self._form, self._waiting, self._stopped):
            card.add(part)
        card.add(self._note)
        card.add(self._hotline)
        self._shops_head = CardHead("")
        self._shops = Card()
        self._shops.add(self._shops_head)
        self._shops.add(ShopsList(shops))
        self.setLayout(column(card, self._shops, None, gap=16))
        bind_command(self._cancel, vm.cancel)
        bind_command(self._return, vm.unblock)
        self._again.clicked.connect(vm.again)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._head.set_title(translate("Block", "Temporary block of the number"))
        self._again.setText(translate("Block", "Ask again"))
        self._cancel.setText(translate("Block", "Call off the block"))
        self._return.setText(translate("Block", "Return the number"))
        self._shops_head.set_title(translate("Block", "Shops that return a number"))
        self._form.retranslate()

    def _render(self, new: BlockState, _old: BlockState | None) -> None:
        self._head.set_note(new.number)
        self._state.set_state(new.badge, new.tone)
        trouble = new.banner
        self._banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        self._form.render_state(new)
        set_shown(self._form, new.page == "form")
        self._pending.set_text(new.pending)
        self._pending_note.setText(new.pending_note)
        set_shown(self._pending_note, bool(new.pending_note))
        set_shown(self._cancel, new.can_cancel)
        set_shown(self._waiting, new.page == "pending")
        self._blocked.set_text(new.blocked)
        self._blocked_note.setText(new.blocked_note)
        self._papers.set_text(new.papers)
        set_shown(self._papers, bool(new.papers))
        set_shown(self._return, new.can_return)
        set_shown(self._stopped, new.page == "blocked")
        self._note.setText(new.note)
        set_shown(self._note, bool(new.note))
        self._hotline.set_text(new.hotline)
        set_shown(self._hotline, bool(new.hotline))
        set_shown(self._shops, new.shops)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)
