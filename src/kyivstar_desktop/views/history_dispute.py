"""«Оскаржити»: ground and words at the left, the ready text at the right, one ZIP."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from kyivstar_desktop.viewmodels.history_dispute import PackSaved
from kyivstar_desktop.views.printing import ReceiptPage, receipt_bytes
from kyivstar_desktop.views.widgets.area import TextArea
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead
from kyivstar_desktop.views.widgets.choices import Check, RadioCard
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.history_dispute import (
        DisputeState,
        DisputeViewModel,
        PartState,
    )

translate = QCoreApplication.translate


class _Ground(RadioCard):
    """Knows its ground."""

    picked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


class _Part(Check):
    """What goes into the pack."""

    ticked = Signal(str, bool)

    def __init__(self, part: PartState) -> None:
        super().__init__(part.text)
        self._key = part.key
        self.setChecked(part.on)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 Qt's signal
        self.ticked.emit(self._key, on)


class DisputeView(QWidget):
    """Esc and «Назад» return to the row."""

    said = Signal(str)

    def __init__(self, vm: DisputeViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._page = Page("")
        self._back = Button("", kind="ghost", icon="arrow-left")
        self._page.add_head(self._back)
        self._what = Text("", style="body_strong", wrap=True)
        self._sum = Text("", style="block")
        self._known = IconText("calendar", "", "text.secondary", size=14, wrap=True)
        self._grounds: dict[str, _Ground] = {}
        self._group = QButtonGroup(self)
        self._ground_box = column(gap=8)
        self._words = TextArea("", lines=2)
        self._parts_head = Text("", style="caption", role="text.secondary")
        self._part_box = column(gap=6)
        self._parts: tuple[PartState, ...] = ()
        self._left_head, self._right_head = CardHead(""), CardHead("")
        left = Card()
        left.add(row(self._what, self._sum, gap=12))
        left.add(self._known)
        left.add(self._left_head)
        left.add(self._ground_box)
        left.add(self._words)
        self._text = TextArea("", lines=14)
        self._deadline = IconText("clock", "", "text.secondary", size=14, wrap=True)
        self._copy = Button("", icon="copy")
        self._save = Button("", kind="primary", icon="download")
        self._talk = Button("", icon="send")
        right = Card()
        right.add(self._right_head)
        right.add(self._text)
        right.add(self._parts_head)
        right.add(self._part_box)
        right.add(self._deadline)
        right.add(row(self._talk, None, self._copy, self._save, gap=8))
        sides = row(holder(column(left, None)), holder(column(right, None)), gap=16)
        sides.setStretch(0, 5)
        sides.setStretch(1, 6)
        self._page.add(sides)
        self.setLayout(column(self._page, gap=0))
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._back.clicked.connect(vm.go_back)
        self._words.typed.connect(vm.type_words)
        self._text.typed.connect(vm.type_text)
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        self._talk.clicked.connect(self._on_talk)
        vm.effect.connect(self._on_effect)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(vm.go_back)

    def take_focus(self) -> None:
        first = next(iter(self._grounds.values()), None)
        (first or self._back).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.setText(translate("Dispute", "Back to the operation"))
        self._left_head.set_title(translate("Dispute", "What is wrong"))
        self._right_head.set_title(translate("Dispute", "Text of the complaint"))
        self._words.set_label(translate("Dispute", "In your own words"))
        self._text.set_label(translate("Dispute", "You can change it"))
        self._parts_head.setText(translate("Dispute", "What goes into the file"))
        self._copy.setText(translate("Dispute", "Copy the text"))
        self._save.setText(translate("Dispute", "Save the pack…"))
        self._talk.setText(translate("Dispute", "Hand over to the chat"))

    def _render(self, new: DisputeState, _old: DisputeState | None) -> None:
        self._page.set_title(new.title)
        self._page.show_error(new.banner, new.missing, "warning")
        self._what.setText(new.what)
        self._sum.setText(new.sum)
        self._known.set_text(new.known)
        set_shown(self._known, bool(new.known))
        self._render_grounds(new)
        self._words.set_text(new.own_words)
        self._words.set_error(new.own_words_error)
        self._text.set_text(new.text)
        self._text.set_error(new.text_error)
        self._render_parts(new.parts)
        self._deadline.set_text(new.deadline)
        self._copy.setEnabled(new.can_save)
        self._save.setEnabled(new.can_save)
        set_shown(self._talk, new.can_hand_over)

    def _render_grounds(self, new: DisputeState) -> None:
        for key, title, text in new.grounds:
            if key not in self._grounds:
                made = _Ground(key)
                made.picked.connect(self._vm.choose_ground)
                self._grounds[key] = made
                self._group.addButton(made)
                self._ground_box.addWidget(made)
            self._grounds[key].set_texts(title, text)
            self._grounds[key].setChecked(key == new.ground)

    def _render_parts(self, parts: tuple[PartState, ...]) -> None:
        if parts == self._parts:
            return
        self._parts = parts
        clear_layout(self._part_box)
        for part in parts:
            made = _Part(part)
            made.ticked.connect(self._vm.tick)
            self._part_box.addWidget(made)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._vm.paper().text)
        self._vm.note()
        self.said.emit(translate("History", "Copied"))

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("Dispute", "Save the pack"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["ZIP (*.zip)"])
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(self._vm.state.file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """The pack of what is on screen into `path`."""
        self._vm.save(Path(path), self._pdf())

    def _on_talk(self) -> None:
        self._vm.hand_over(self._pdf())

    def _pdf(self) -> bytes:
        state = self._vm.paper()
        page = ReceiptPage(
            title=state.title,
            brand=translate("Shell", "My Kyivstar"),
            ribbon=state.ribbon,
            heads=(
                translate("Receipt", "Date"),
                translate("History", "Operation"),
                translate("History", "Amount"),
            ),
            rows=state.rows,
            facts=state.facts,
            note=state.text,
        )
        return receipt_bytes(page)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, PackSaved):
            text = translate("Dispute", "The pack is saved: %1")
            self.said.emit(text.replace("%1", effect.path.name))
