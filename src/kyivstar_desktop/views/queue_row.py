"""One act of the queue: what, for whom, its sum, its term, where it stands, and the press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import IconPlate
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.queue import QueueViewModel
    from kyivstar_desktop.viewmodels.queue_state import QueueRow

translate = QCoreApplication.translate
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class QueueRowView(QWidget):
    """Drawn in place: the focus stays where it is while states move."""

    def __init__(self, vm: QueueViewModel, ident: str) -> None:
        super().__init__()
        self._vm, self._id = vm, ident
        self._plate = IconPlate("clock", "info")
        self._title = Text("", "body_strong", wrap=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._state = StateText("", elide=True)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._amount = Text("", "body_strong", align=_END)
        self._amount.setMinimumWidth(px(96))
        self.term = Combo("")
        self.term.setFixedWidth(px(200))
        self._act = Button("", size="normal")
        self._act.setMinimumWidth(px(164))
        for part in (self.term, self._act):
            keeps = part.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)  # the columns stand still
            part.setSizePolicy(keeps)
        self.remove = IconButton("x", "")
        words = holder(column(self._title, self._text, row(self._state, None), self._note, gap=2))
        line = row(
            self._plate, words, self._amount, self.term, self._act, self.remove,
            gap=12, margins=(16, 10, 12, 10),
        )  # fmt: skip
        line.setStretch(1, 1)
        line.setAlignment(self._plate, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.term.picked.connect(self._on_term)
        self._act.clicked.connect(self._on_act)
        self.remove.clicked.connect(self._on_remove)

    @property
    def has_focus(self) -> bool:
        return any(part.hasFocus() for part in (self.term, self._act, self.remove))

    def render_row(self, shown: QueueRow) -> None:
        self._plate.set_plate(shown.icon, "info")
        self._title.setText(shown.title)
        self._text.setText(shown.text)
        set_shown(self._text, bool(shown.text))
        self._state.set_state(shown.state, shown.tone, shown.state_icon)
        self._note.setText(shown.note)
        self._note.set_role("warning.text" if shown.tone == "warning" else "text.secondary")
        set_shown(self._note, bool(shown.note))
        self._amount.setText(shown.amount)
        self._render_term(shown)
        self._act.setText(shown.act_text)
        self._act.setAccessibleName(shown.act_name)
        self._act.set_kind("tonal" if shown.tone == "ok" else "normal")
        self._act.setEnabled(shown.can_act)
        set_shown(self._act, bool(shown.act))
        self.remove.set_name(shown.remove_name)
        self.remove.setEnabled(shown.removes)
        self.setAccessibleName(". ".join(x for x in (shown.title, shown.text, shown.state) if x))

    def _render_term(self, shown: QueueRow) -> None:
        label = translate("QueueOffer", "No later than")
        self.term.setAccessibleName(f"{label}: {shown.title}")
        with QSignalBlocker(self.term):
            known = [
                (self.term.itemData(n), self.term.itemText(n)) for n in range(self.term.count())
            ]
            if known != list(shown.terms):
                self.term.clear()
                for key, text in shown.terms:
                    self.term.add(text, key)
                self.term.view().setMinimumWidth(self.term.sizeHint().width())
            self.term.setCurrentIndex(0)
        self.term.setEnabled(shown.can_set_term)
        set_shown(self.term, shown.can_set_term)

    def _on_term(self, choice: object) -> None:
        self._vm.set_term(self._id, str(choice))

    def _on_act(self) -> None:
        self._vm.press(self._id)

    def _on_remove(self) -> None:
        self._vm.remove(self._id)
