"""The right side of Tariffs: what changes, what is lost, when to switch, and the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from kyivstar_desktop.viewmodels.tariffs_inputs import END, NOW
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider
from kyivstar_desktop.views.widgets.choices import Check, RadioCard
from kyivstar_desktop.views.widgets.labels import Badge, IconLabel, IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import fill_box, painting
from kyivstar_desktop.views.widgets.queue_offer import QueueBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kyivstar_desktop.viewmodels.presenting.offers import Line
    from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
    from kyivstar_desktop.viewmodels.tariffs_change import Moment, Panel

translate = QCoreApplication.translate
WIDTH = 316
_ROLES = {
    "ok": "success.text",
    "warning": "warning.text",
    "danger": "danger.text",
    "info": "text.secondary",
}


class LineView(QWidget):
    """Icon, what happens, and a quiet second line."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        icon = IconLabel(line.icon, _ROLES.get(line.tone, "text.secondary"))
        title = Text(line.title, "body_medium", wrap=True)
        text = Text(line.text, "hint", "text.secondary", wrap=True)
        set_shown(text, bool(line.text))
        layout = row(icon, column(title, text, gap=0), gap=8)
        layout.setStretch(1, 1)
        layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setAccessibleName(f"{line.title}. {line.text}" if line.text else line.title)


class _MomentCard(RadioCard):
    """Knows which moment it stands for."""

    picked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


class ChangePanel(Card):
    """Draws a Panel; every press goes to the view model."""

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__(gap=10)
        self._vm = vm
        self._lines_shown: tuple[Line, ...] | None = None
        self._title = Text("", "block", wrap=True)
        self._subtitle = Text("", "hint", "text.secondary", wrap=True)
        self._lines = column(gap=10)
        self._when = Text("", "body_strong")
        self._group = QButtonGroup(self)
        self._moments = {key: _MomentCard(key) for key in (END, NOW)}
        self._best = Badge()
        self._agree = Check("")
        self._agree_text = Text("", "hint", "text.secondary", wrap=True)
        self._blocked = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._error = Banner("danger")
        self._cover = Button("", kind="tonal")
        self._main = Button("", kind="primary")
        self._main.setMinimumWidth(px(200))
        self._back = Button("", kind="ghost")
        self._queue = QueueBox(flat=True)
        self._way = Text("", "body_strong", elide=True)
        self._note = Text("", "hint", "text.secondary", elide=True)
        for card in self._moments.values():
            self._group.addButton(card)
            card.picked.connect(vm.choose_when)
        self._build()
        self._wire()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _build(self) -> None:
        agree = row(self._agree, self._agree_text, gap=8)
        agree.setStretch(1, 1)
        agree.setAlignment(self._agree, Qt.AlignmentFlag.AlignTop)
        self._agree_box = holder(agree)
        self._agree_text.setBuddy(self._agree)
        when = FlowLayout(gap=8)
        when.addWidget(self._when)
        when.addWidget(self._best)
        self._when_box = holder(
            column(
                Divider(),
                holder(when),
                self._moments[END],
                self._moments[NOW],
                gap=8,
            )
        )
        for part in (self._title, self._subtitle, Divider(), self._error):
            self.add(part)
        self.add(self._lines)
        for below in (self._when_box, self._agree_box, self._blocked):
            self.add(below)
        self._cover.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._cover)
        acts = holder(row(self._back, self._queue, self._main, gap=12))
        self.foot = _Foot(self._way, self._note, acts)

    def _wire(self) -> None:
        self._agree.toggled.connect(self._on_agree)
        self._main.clicked.connect(self._on_main)
        self._back.clicked.connect(self._vm.back)
        self._cover.clicked.connect(self._vm.cover)
        bind_command(self._queue.button, self._vm.enqueue)
        self._queue.chosen.connect(self._vm.choose_until)

    def retranslate(self) -> None:
        self._when.setText(translate("Tariffs", "When to move"))
        self._best.set_badge(translate("Tariffs", "best: the charge day"), "ok")
        self._when_box.setAccessibleName(translate("Tariffs", "When to move"))

    def render_state(self, panel: Panel | None) -> None:
        set_shown(self, panel is not None)
        set_shown(self.foot, panel is not None)
        if panel is None:
            return
        self.setAccessibleName(panel.title)
        self._title.setText(panel.title)
        self._subtitle.setText(panel.subtitle)
        self._way.setText(panel.subtitle)
        self.foot.setAccessibleName(panel.subtitle)
        self._error.set_banner(panel.error, tone="danger")
        self._show_lines(panel.lines)
        self._show_moments(panel.moments, panel.when)
        self._show_agree(panel)
        self._blocked.set_text(panel.blocked)
        set_shown(self._blocked, bool(panel.blocked))
        self._cover.setText(panel.cover_text)
        set_shown(self._cover, bool(panel.cover_text))
        self._note.setText(panel.note)
        set_shown(self._note, bool(panel.note))
        self._show_buttons(panel)

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        if lines == self._lines_shown:
            return
        self._lines_shown = lines
        clear_layout(self._lines)
        for line in lines:
            self._lines.addWidget(LineView(line))

    def _show_moments(self, moments: tuple[Moment, ...], when: str) -> None:
        set_shown(self._when_box, bool(moments))
        known = {moment.key: moment for moment in moments}
        for key, card in self._moments.items():
            moment = known.get(key)
            set_shown(card, moment is not None)
            if moment is not None:
                card.set_texts(moment.title, moment.text)
                card.setAccessibleName(moment.title)
                card.setChecked(key == when)
        set_shown(self._best, END in known and known[END].best)

    def _show_agree(self, panel: Panel) -> None:
        self._agree_text.setText(panel.agree)
        self._agree.setAccessibleName(panel.agree)
        self._agree.blockSignals(True)
        self._agree.setChecked(panel.agreed)
        self._agree.blockSignals(False)
        set_shown(self._agree_box, bool(panel.agree))

    def _show_buttons(self, panel: Panel) -> None:
        self._main.setText(panel.button)
        self._main.set_busy(panel.busy and bool(panel.stage))
        self._main.setEnabled(panel.ready)
        set_shown(self._main, panel.stage != "counting" and not panel.queue.text)
        self._queue.render_offer(panel.queue)
        words = {
            "": translate("Tariffs", "Do not change"),
            "counting": translate("Tariffs", "Stop the sending"),
        }
        self._back.setText(words.get(panel.stage, translate("Tariffs", "Back")))
        self._back.set_kind("normal" if panel.stage == "counting" else "ghost")
        set_shown(self._back, panel.stage != "sending")

    def press_main(self) -> None:
        """The key of the page's main button."""
        if self._main.isVisible() and self._main.isEnabled():
            self._on_main()
        elif self._queue.isVisible():
            self._vm.enqueue()

    def _on_agree(self, on: object) -> None:
        self._vm.agree(bool(on))

    def _on_main(self) -> None:
        panel = self._vm.state.panel
        if panel is not None and panel.stage:
            self._vm.confirm()
        else:
            self._vm.review()


class _Foot(QWidget):
    """What the panel is about and its two buttons, on a bar that does not scroll away."""

    def __init__(self, way: Text, note: Text, acts: QWidget) -> None:
        super().__init__()
        words = holder(column(way, note, gap=0))
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = row(words, acts, gap=12, margins=(24, 9, 24, 9))
        line.setStretch(0, 1)
        self.setLayout(column(Divider(), line, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill_box(painter, QRectF(self.rect()), "bg.surface")


class StartCard(Card):
    """The next package ahead of time."""

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__(gap=8)
        self._title = Text("", "block", wrap=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._button = Button("")
        self._button.clicked.connect(vm.start_early)
        self.add(self._title)
        self.add(self._text)
        self.add(row(self._button, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_texts(self, text: str, button: str) -> None:
        self._title.setText(translate("Tariffs", "Early package order"))
        self._text.setText(text)
        self._button.setText(button)
        set_shown(self, bool(text))


def side(*cards: QWidget) -> QWidget:
    """The right column."""
    made = holder(column(*cards, None, gap=16))
    made.setMinimumWidth(px(280))
    return made
