"""«Черга дій»: what waits for the connection, what has changed meanwhile, and the press."""  # noqa: A005 absolute imports only

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.queue import OpenPayment, Undoable
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.queue_row import QueueRowView
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.queue import QueueViewModel
    from kyivstar_desktop.viewmodels.queue_state import QueueRow, QueueState

translate = QCoreApplication.translate


class QueueView(Page):
    """`undoable` carries words about a local edit, `payment` the intent whose code is asked."""

    undoable = Signal(str)
    payment = Signal(str)

    def __init__(self, vm: QueueViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._rows: dict[str, QueueRowView] = {}
        self._count = Text("", "body", "text.secondary")
        self._clear, self._check = Button("", kind="ghost"), Button("", icon="refresh")
        self._all = Button("", kind="primary", icon="player-play")
        for widget in (self._clear, self._check, self._all):
            self.add_head(widget)
        self.head.insertWidget(1, self._count)
        self._copy = LinkButton("", icon="copy", small=True)
        self.banner.add_action(self._copy)
        self._news = Banner("info")
        self._question = Banner("warning")
        self._no, self._yes = Button("", size="small"), Button("", kind="primary", size="small")
        self._question.add_action(self._no)
        self._question.add_action(self._yes)
        self._flow = Banner("info")
        self._stop = Button("", size="small")
        self._flow.add_action(self._stop)
        self._list = column(gap=0)
        self._card = Card(flush=True)
        self._card.add(self._list)
        self._safe = IconText("shield-check", "", "text.secondary", size=14, wrap=True)
        self._empty = StateBlock("inbox", "info")
        self._empty_card = Card(flush=True)
        self._empty_card.add(self._empty)
        self._skeleton = Skeleton(rows=4)
        for part in (self._news, self._question, self._flow, self._skeleton):
            self.body.addWidget(part)
        for below in (self._empty_card, self._card, self._safe):
            self.body.addWidget(below)
        self.body.addStretch(1)
        self._wire()
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        bind_command(self._check, vm.check)
        bind_command(self._clear, vm.clear)
        bind_command(self._yes, vm.run_all)
        self._all.clicked.connect(vm.ask_all)
        self._no.clicked.connect(vm.keep_waiting)
        self._stop.clicked.connect(self._on_stop)
        self._copy.clicked.connect(self._on_copy)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (page_action("main", self._on_main),)

    def take_focus(self) -> None:
        """A safe place: neither Enter nor Space alone may send or remove anything."""
        terms = (made.term for made in self._rows.values())
        ready = (term for term in terms if not term.isHidden() and term.isEnabled())
        wanted: QWidget = self if self._check.isHidden() else self._check
        next(ready, wanted).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._vm.retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Queue", "Queue of acts"))
        self._clear.setText(translate("Queue", "Put away what has ended"))
        self._check.setText(translate("Queue", "Ask the conditions"))
        self._no.setText(translate("Queue", "No, let them wait"))
        self._yes.setText(translate("Queue", "Yes, carry out"))
        self._copy.setText(translate("Queue", "Copy"))
        self._safe.set_text(
            translate(
                "Queue",
                "Money and orders are never sent without your press here. A new card cannot wait: "
                "nothing of it is kept.",
            )
        )
        self._empty.set_block(
            translate("Queue", "Nothing waits"),
            translate(
                "Queue",
                "What you do without a connection stands here with its term. When the connection "
                "is back, the conditions are asked anew and you carry it out by a press.",
            ),
        )

    def _render(self, new: QueueState, _old: QueueState | None) -> None:
        self._count.setText(new.note)
        set_shown(self._count, bool(new.note))
        tone, title, words = new.banner
        self._news.set_banner(words, tone=tone or "info", title=title)
        self._render_trouble(new)
        self._question.set_banner(new.question, tone="warning")
        flow = new.hold or new.running
        self._flow.set_banner(flow, tone="info")
        stop = translate("Queue", "Cancel") if new.hold else translate("Queue", "Stop")
        self._stop.setText(stop)
        self._all.setText(new.run_all)
        self._all.setEnabled(new.can_run_all)
        set_shown(self._all, new.page == "list")
        set_shown(self._check, new.page == "list")
        set_shown(self._clear, new.can_clear)
        set_shown(self._skeleton, new.page == "loading")
        set_shown(self._empty_card, new.page == "empty")
        set_shown(self._card, new.page == "list")
        self._render_rows(new.rows)

    def _render_trouble(self, new: QueueState) -> None:
        text = new.trouble
        if text is None:
            self.banner.set_banner("")
            return
        title = text.title if text.advice else ""
        self.banner.set_banner(text.advice or text.title, tone=text.tone, title=title)
        set_shown(self._copy, bool(text.details))

    def _render_rows(self, rows: tuple[QueueRow, ...]) -> None:
        wanted = [shown.id for shown in rows]
        if list(self._rows) != wanted:
            self._rebuild(wanted)
        for shown in rows:
            self._rows[shown.id].render_row(shown)

    def _rebuild(self, wanted: list[str]) -> None:
        had = next((ident for ident, made in self._rows.items() if made.has_focus), "")
        kept = {ident: made for ident, made in self._rows.items() if ident in wanted}
        for made in kept.values():
            self._list.removeWidget(made)
            made.setParent(self._card)
        clear_layout(self._list)
        self._rows = {}
        for number, ident in enumerate(wanted):
            if number:
                self._list.addWidget(Divider())
            self._rows[ident] = kept.get(ident) or QueueRowView(self._vm, ident)
            self._list.addWidget(self._rows[ident])
            self._rows[ident].show()
        if had and had not in self._rows:
            self.take_focus()

    def _on_main(self) -> None:
        """Ctrl+Enter: the question about all, then its yes."""
        if self._vm.state.question:
            self._vm.run_all()
        else:
            self._vm.ask_all()

    def _on_stop(self) -> None:
        if self._vm.state.hold:
            self._vm.take_back()
        else:
            self._vm.stop()

    def _on_copy(self) -> None:
        text = self._vm.state.trouble
        if text is not None:
            QGuiApplication.clipboard().setText(text.details)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, OpenPayment):
            self.payment.emit(effect.intent_id)
        elif isinstance(effect, Undoable):
            self.undoable.emit(effect.text)
