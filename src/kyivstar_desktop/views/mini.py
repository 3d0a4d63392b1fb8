"""The mini window: one number; held by its head, kept on top by its pin, turned by ← and →."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.glance import DragHead, FloatingWindow, is_top_up
from kyivstar_desktop.views.widgets.labels import AgeLabel, IconText, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.status import Ribbon

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QKeyEvent

    from kyivstar_desktop.viewmodels.mini import MiniState, MiniViewModel
    from kyivstar_desktop.viewmodels.presenting.glances import MiniCell

translate = QCoreApplication.translate
_CELLS = 3
_TONES = {"ok": "ok", "warning": "warning", "neutral": "neutral"}


class _Cell(QWidget):
    """One counter: what is left, a bar, of how much and until when."""

    def __init__(self) -> None:
        super().__init__()
        self._name = IconText("", "", "text.secondary", style="body", size=14)
        self._left = Text("", "body_strong")
        self._meter = Meter(height=4)
        self._note = Text("", "hint", "text.secondary", elide=True)
        line = row(self._name, self._left, gap=8)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._meter, self._note, gap=3))

    def set_cell(self, cell: MiniCell) -> None:
        self._name.set_icon(cell.icon)
        self._name.set_text(cell.name)
        self._left.setText(cell.left)
        role = "warning.fill" if cell.low else "accent.fill"
        full = 1000 if cell.permille is None else cell.permille
        self._meter.set_value(full, role=role, spoken=cell.spoken)
        self._note.setText(cell.note)
        set_shown(self._note, bool(cell.note))
        self.setAccessibleName(cell.spoken)


class MiniWindow(FloatingWindow):
    """`place_changed`: where it stands, or whether it is on top, is another one now."""

    place_changed = Signal()

    def __init__(self, vm: MiniViewModel, *, plain: bool = False) -> None:
        super().__init__(plain=plain, tool=False)
        self._vm = vm
        self._title = Text("", "body_strong", elide=True)
        self._subtitle = Text("", "hint", "text.secondary", elide=True)
        self._on_top, self._close = IconButton("pin", "", size=28), IconButton("x", "", size=28)
        self._on_top.setCheckable(True)
        self._on_top.setVisible(not plain)
        self._close.setVisible(not plain)
        self._money = MoneyLabel("balance")
        self._bonus = Text("", "body", "text.secondary")
        self._charge = Banner("warning")
        self._cells = [_Cell() for _ in range(_CELLS)]
        self._note = Text("", "body", "text.secondary", wrap=True)
        self._block = StateBlock("device-mobile", "neutral")
        self._open = Button("", kind="tonal", icon="external-link")
        self._block.add_action(self._open)
        self._age, self._ribbon = AgeLabel(), Ribbon()
        self._back, self._next = (
            IconButton("chevron-left", "", size=24),
            IconButton("chevron-right", "", size=24),
        )
        self._place = Text("", "hint", "text.secondary")
        self._topup = Button("", kind="primary", icon="plus", size="small")
        self._turns = holder(row(self._back, self._place, self._next, gap=2))
        self._lay()
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _lay(self) -> None:
        words = column(self._title, self._subtitle, gap=0)
        head = DragHead(self)
        line = row(words, self._on_top, self._close, gap=4, margins=(15, 8, 10, 4))
        line.setStretch(0, 1)
        head.setLayout(line)
        self._head = head
        self._body = holder(
            column(
                self._money,
                row(self._bonus, None, self._ribbon),
                self._charge,
                *self._cells,
                self._note,
                gap=8,
                margins=(15, 4, 15, 0),
            )
        )
        foot = row(self._age, None, self._turns, self._topup, gap=8)
        foot.setContentsMargins(px(15), px(4), px(15), px(12))
        self.setLayout(column(head, self._body, self._block, None, foot, gap=0))

    def _wire(self) -> None:
        self._on_top.toggled.connect(self._on_pinned)
        self._close.clicked.connect(self.close)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._topup.clicked.connect(self._on_topup)
        self._open.clicked.connect(self._on_open)

    # --- place ----------------------------------------------------------------------------------
    @property
    def on_top(self) -> bool:
        return self._on_top.isChecked()

    def take_place(self, settings: QSettings) -> None:
        """Where it stood and whether on top; at the right edge of the screen the first time."""
        if self._plain:
            return
        self._on_top.setChecked(settings.value("mini/top") in {True, "true"})
        at = settings.value("mini/at")
        screen = QGuiApplication.primaryScreen()
        if isinstance(at, QPoint) and QGuiApplication.screenAt(at + QPoint(px(40), px(20))):
            self.move(at)
        elif screen is not None:
            area = screen.availableGeometry()
            self.move(area.right() - self.width() - px(24), area.top() + px(64))

    def keep_place(self, settings: QSettings) -> None:
        settings.setValue("mini/top", self.on_top)
        settings.setValue("mini/at", self.pos())
        settings.setValue("mini/slot", self._vm.state.slot)

    def drag_ends(self) -> None:
        super().drag_ends()
        self.place_changed.emit()

    def _on_pinned(self, on: bool) -> None:  # noqa: FBT001 a slot
        was = self.isVisible()
        at = self.pos()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)
        if was:  # another flag makes another window of the system
            self.move(at)
            self.show()
        self._name_pin()
        self.place_changed.emit()

    # --- keys and presses -----------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Left:
            self._on_back()
        elif key == Qt.Key.Key_Right:
            self._on_next()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_open()
        elif is_top_up(event):
            self._on_topup()
        else:
            super().keyPressEvent(event)

    def _on_back(self) -> None:
        self._vm.turn(-1)
        self.place_changed.emit()

    def _on_next(self) -> None:
        self._vm.turn(1)
        self.place_changed.emit()

    def _on_open(self) -> None:
        self._vm.ways.open(self._vm.state.slot)

    def _on_topup(self) -> None:
        if self._vm.state.can_top_up:
            self._vm.ways.top_up(self._vm.state.slot)

    # --- looks ----------------------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._open.setText(translate("Tray", "Open"))
        self._close.set_name(translate("Mini", "Close the mini window"))
        self._back.set_name(translate("Mini", "Previous number"))
        self._next.set_name(translate("Mini", "Next number"))
        self._topup.setText(translate("Shell", "Top up"))
        self._name_pin()

    def _name_pin(self) -> None:
        on = translate("Mini", "Do not keep on top of other windows")
        off = translate("Mini", "Keep on top of other windows")
        self._on_top.set_name(on if self.on_top else off)

    def _render(self, new: MiniState, _old: MiniState | None) -> None:
        self.setWindowTitle(new.title)
        self._title.setText(new.title)
        self._subtitle.setText(new.subtitle)
        bare = new.locked or new.empty
        set_shown(self._body, not bare)
        set_shown(self._block, bare)
        if bare:
            self._show_bare(new)
        self._money.set_money(new.whole, new.rest, new.spoken, stale=new.stale)
        self._bonus.setText(new.bonus)
        set_shown(self._bonus, bool(new.bonus))
        charge = new.charge
        self._charge.set_banner(
            charge.text if charge else "",
            tone=_TONES[charge.tone] if charge else None,
            title=charge.title if charge else "",
        )
        for n, cell in enumerate(self._cells):
            shown = new.cells[n] if n < len(new.cells) else None
            set_shown(cell, shown is not None)
            if shown is not None:
                cell.set_cell(shown)
        self._note.setText(new.note)
        set_shown(self._note, bool(new.note))
        self._age.set_age(new.age, stale=new.stale)
        self._age.setAccessibleName(new.age_spoken)
        self._ribbon.set_text(new.demo)
        self._place.setText(new.place)
        set_shown(self._turns, new.can_turn)
        self._topup.setEnabled(new.can_top_up)
        set_shown(self._topup, not bare)

    def _show_bare(self, new: MiniState) -> None:
        if new.locked:
            text = translate("Tray", "Open the window and type the code")
            self._block.set_block(translate("Tray", "Locked"), text, icon="lock", tone="neutral")
        else:
            title = translate("Mini", "No number to show yet")
            text = translate("Mini", "Sign in, or pin a number on its page")
            self._block.set_block(title, text, icon="device-mobile", tone="neutral")
