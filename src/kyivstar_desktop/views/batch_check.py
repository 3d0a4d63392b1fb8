"""Screen 12: the file, tiles, filters, rows with their verdicts, and the way to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kyivstar_desktop.views.batch_editor import RowEditor
from kyivstar_desktop.views.batch_start import choose_table, fill
from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.batch_bar import FigureRow
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, IconPlate
from kyivstar_desktop.views.widgets.choices import Chip
from kyivstar_desktop.views.widgets.fields import Combo, SearchField
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import tone_text
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec
from kyivstar_desktop.views.widgets.verdicts import VerdictTable, advice_look

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import BatchState, CheckPart, ChipPart

translate = QCoreApplication.translate
LEAST_NAME = 320  # room of the plate, the file's name and the gaps
QUIET = "text.tertiary"


def no_look(shown: Any) -> CellLook:
    """Line of the file, quietly."""
    return CellLook(str(shown.row.line_no), kind="money", role=QUIET)


def number_look(shown: Any) -> CellLook:
    role = QUIET if shown.row.excluded else ""
    return CellLook(shown.number, role=role, strong=not role)


def user_look(shown: Any) -> CellLook:
    return CellLook(shown.row.user or "—", role=QUIET if shown.row.excluded else "")


def amount_look(shown: Any) -> CellLook:
    role = QUIET if shown.row.excluded else ""
    return CellLook(shown.amount, kind="money", strong=not role, role=role)


def what_look(shown: Any) -> CellLook:
    return CellLook(shown.what or "—", role=QUIET if shown.row.excluded else "")


def _verdict_look(shown: Any) -> CellLook:
    verdict = shown.verdict
    icon = "circle-minus" if shown.row.excluded else ""
    return CellLook(verdict.word, kind="state", tone=verdict.tone, icon=icon)


def _advice_look(shown: Any) -> CellLook:
    return advice_look(shown.verdict.reason, shown.verdict.act_text)


COLUMNS = (
    ColumnSpec("no", 52, look=no_look, align_right=True),
    ColumnSpec("number", 150, look=number_look),
    ColumnSpec("user", 0, 124, priority=3, look=user_look),
    ColumnSpec("amount", 96, look=amount_look, align_right=True),
    ColumnSpec("what", 150, priority=2, look=what_look),
    ColumnSpec("verdict", 226, look=_verdict_look),
    ColumnSpec("advice", 0, 250, look=_advice_look),
)


class _VerdictChip(Chip):
    picked = Signal(str)

    def __init__(self, part: ChipPart) -> None:
        super().__init__(part.text, icon=part.icon)
        self._key = part.key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.setChecked(True)
        self.picked.emit(self._key)


class FileCard(Card):
    """What was read, which columns are what, another file."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self._columns: tuple[str, ...] = ()
        self._title = Text("", "body_strong", elide=True)
        self._text = Text("", "hint", "text.secondary", elide=True)
        self._label = Text("", "hint", "text.secondary")
        self._short = Text("", "hint", "text.secondary", elide=True)
        self._flow = row(gap=8)
        self._chips = holder(self._flow)
        self._change = LinkButton("")
        self._other = Button("", icon="folder", size="small")
        self._other.let_shrink(90)
        words = holder(column(self._title, self._text, gap=1))
        words.setMinimumWidth(px(140))
        line = row(
            IconPlate("file-spreadsheet", "ok"), words, None, self._label, self._chips, self._short,
            self._change, self._other, gap=12, margins=(15, 11, 15, 11),
        )  # fmt: skip
        line.setStretch(1, 2)
        self.add(line)
        self._change.clicked.connect(vm.open_mapping)
        self._other.clicked.connect(self._on_other)

    def retranslate(self) -> None:
        self._label.setText(translate("Batch", "Columns:"))
        self._change.setText(translate("Batch", "Change"))
        self._change.setAccessibleName(translate("Batch", "Change the columns"))
        self._other.setText(translate("Batch", "Another file"))

    def render_part(self, part: CheckPart) -> None:
        self._title.setText(part.file_title)
        self._text.setText(part.file_text)
        if part.columns != self._columns:
            self._columns = part.columns
            clear_layout(self._flow)
            for words in part.columns:
                self._flow.addWidget(_Pill(words))
            self._short.setText(" · ".join(part.columns))
        set_shown(self._change, part.can_map)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        parts = (self._label, self._chips, self._change, self._other)
        needs = sum(part.sizeHint().width() for part in parts)
        told = self._text.sizeHint().width() + px(LEAST_NAME - 200)
        wide = self.width() >= needs + max(px(LEAST_NAME), told)
        set_shown(self._label, bool(self._columns) and wide)
        set_shown(self._chips, bool(self._columns) and wide)
        set_shown(self._short, bool(self._columns) and not wide)

    def _on_other(self) -> None:
        choose_table(self, self._vm)


class _Pill(Chip):
    """`A → Номер`: it tells and takes no focus."""

    def __init__(self, text: str) -> None:
        super().__init__(text, small=True, checkable=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class CheckPane(QWidget):
    """F3, Delete, Space, Enter and the Menu key work on the current row."""

    save_wanted = Signal()

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._file = FileCard(vm)
        self._again = Banner("warning")
        self._agree = Button("", size="small")
        self._again.add_action(self._agree)
        self._ready = Banner("ok")
        self._partial = Banner("warning")
        self._tiles = FigureRow()
        self._chips: tuple[str, ...] = ()
        self._flow = FlowLayout(gap=8)
        self._all = LinkButton("")
        self._all.let_shrink(80)
        self.search = SearchField("")
        self.search.setFixedWidth(px(210))
        filters = row(holder(self._flow), self._all, self.search, gap=12)
        filters.setStretch(0, 1)
        self.table = VerdictTable(COLUMNS, "")
        self.table.setModel(vm.check_rows)
        self.table.setMinimumHeight(px(32 + 34 * 3))  # the least window shows the foot too
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._empty = Text("", "body", "text.secondary", align=Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(px(120))
        card = Card(flush=True)
        card.add(self.table)
        card.add(self._empty)
        parts = (self._file, self._again, self._partial, self._ready, self._tiles, holder(filters))
        lines = column(*parts, gap=16)
        lines.addWidget(card, 1)
        lines.addLayout(self._make_foot())
        self.setLayout(lines)
        self._editor = RowEditor(vm, self.table)
        self._wire()

    def _make_foot(self) -> QHBoxLayout:
        self._safe = IconText("shield-check", "", "text.secondary", size=16, wrap=True)
        self._why = IconText("alert-circle", "", "warning.text", size=16, wrap=True)
        self._source = Combo("")
        self._source.setMinimumWidth(px(120))
        self._source.setMaximumWidth(px(230))
        self._save = Button("", icon="download")
        self.main = Button("", kind="primary", icon="send")
        self._save.let_shrink(100)
        self.main.let_shrink(200)
        foot = row(self._safe, self._why, self._source, self._save, self.main, gap=12)
        for at, part in enumerate((self._safe, self._why)):
            foot.setStretch(at, 1)
            foot.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        return foot

    def _wire(self) -> None:
        vm = self._vm
        bind_text(self.search.edit, vm.type_search)
        self._agree.clicked.connect(vm.agree_again)
        self._all.clicked.connect(vm.accept_all)
        self.table.acted.connect(self._on_acted)
        self.table.opened.connect(vm.edit)
        self.table.deleted.connect(vm.exclude)
        self.table.spaced.connect(vm.toggle)
        self.table.menu_wanted.connect(self._on_menu)
        self._source.picked.connect(self._on_source)
        self._save.clicked.connect(self.save_wanted)
        self.main.clicked.connect(vm.main)

    def retranslate(self) -> None:
        self._file.retranslate()
        self._editor.retranslate()
        self.search.set_placeholder(translate("Batch", "Number or name"))
        self.search.set_name(translate("Batch", "Number or name"))
        self.table.setAccessibleName(translate("Batch", "Rows of the check"))
        self._source.setAccessibleName(translate("Batch", "Source of money"))
        self._save.setText(translate("Batch", "Save the report"))
        self._vm.check_rows.forget_texts()

    def render_state(self, new: BatchState) -> None:
        part = new.check
        self._editor.render_part(new.edit)
        if part is None:
            return
        self._file.render_part(part)
        self._again.set_banner(part.repeated, tone="warning")
        self._agree.setText(part.agree_text)
        set_shown(self._agree, part.can_agree)
        self._partial.set_banner(part.partial, tone="warning")
        self._ready.set_banner(part.all_ready, tone="ok")
        self._tiles.set_count(len(part.tiles))
        for cell, tile in zip(self._tiles.cells, part.tiles, strict=True):
            cell.set_cell(tile.word, tile.figure, tile.note, tone=tile.tone, icon=tile.icon)
            cell.set_note_role(tone_text(tile.note_tone) if tile.note_tone else "text.secondary")
        self._render_chips(part)
        set_text_quietly(self.search.edit, part.text)
        self._empty.setText(part.empty)
        set_shown(self._empty, bool(part.empty))
        set_shown(self.table, not part.empty)
        self.table.set_loading(part.loading)
        self.table.set_absent(part.absent)
        self._render_foot(part)

    def _render_chips(self, part: CheckPart) -> None:
        keys = tuple(chip.key for chip in part.chips)
        if keys != self._chips:
            self._chips = keys
            clear_layout(self._flow)
            for chip in part.chips:
                fresh = _VerdictChip(chip)
                fresh.picked.connect(self._vm.choose_chip)
                self._flow.addWidget(fresh)
        for n, chip in enumerate(part.chips):
            item = self._flow.itemAt(n)
            made = item.widget() if item is not None else None
            if isinstance(made, _VerdictChip):
                made.set_text(chip.text)
                made.setChecked(chip.on)
        self._all.setText(part.accept_all)
        set_shown(self._all, bool(part.accept_all))

    def _render_foot(self, part: CheckPart) -> None:
        self._safe.set_text(part.safe)
        self._why.set_text(part.why)
        set_shown(self._why, bool(part.why))
        set_shown(self._safe, not part.why)
        fill(self._source, part.sources, part.source, self._source.accessibleName())
        set_shown(self._source, len(part.sources) > 1)
        self._save.setEnabled(part.can_save)
        self.main.setText(part.main)
        self.main.set_icon_name(part.main_icon)
        self.main.setEnabled(part.can_pay)
        self.main.set_busy(bool(part.judging), part.judging)
        self.main.setAccessibleDescription(part.why)
        self.main.setToolTip(part.why)

    # --- rows ---------------------------------------------------------------------------------
    def next_problem(self) -> None:
        """F3."""
        number = self._vm.next_problem(self.table.current_row)
        if number >= 0:
            self.table.go_to(number)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_acted(self, number: int, _key: str) -> None:
        self.table.go_to(number)
        self._vm.act(number)

    def _on_menu(self, number: int, place: QPoint) -> None:
        menu = self.menu_of(number)
        if menu is not None:
            menu.popup(place)

    def menu_of(self, number: int) -> QMenu | None:
        """The acts of a row by name, the destructive one last; None without such a row."""
        shown = self._vm.row(number)
        if shown is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu_row = number
        verdict = shown.verdict
        if verdict.act_text:
            menu.addAction(verdict.act_text).triggered.connect(self._on_menu_act)
        menu.addAction(translate("Batch", "Correct the row")).triggered.connect(self._on_menu_edit)
        if shown.verdict.tone == "warning" and not shown.row.excluded:
            words = translate("Batch", "Keep the row")
            if shown.row.accepted:
                words = translate("Batch", "Take back")
            if words != verdict.act_text:
                menu.addAction(words).triggered.connect(self._on_menu_toggle)
        menu.addSeparator()
        words = translate("Batch", "Leave the row out")
        if shown.row.excluded:
            words = translate("Batch", "Return the row")
        menu.addAction(words).triggered.connect(self._on_menu_exclude)
        return menu

    def _on_menu_act(self) -> None:
        self._vm.act(self._menu_row)

    def _on_menu_edit(self) -> None:
        self._vm.edit(self._menu_row)

    def _on_menu_toggle(self) -> None:
        self._vm.toggle(self._menu_row)

    def _on_menu_exclude(self) -> None:
        self._vm.exclude(self._menu_row)

    def _on_source(self, ident: object) -> None:
        self._vm.choose_source(str(ident))
