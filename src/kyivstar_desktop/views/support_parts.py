"""Parts of the chat's card: head, queue line, empty page with topics, the end with its stars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QWidget

from kyivstar_desktop.views.icons import icon
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import IconPlate, Panel
from kyivstar_desktop.views.widgets.choices import Chip
from kyivstar_desktop.views.widgets.labels import IconLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_state import QueueLine, SupportState

translate = QCoreApplication.translate
STARS, LOWEST = 5, 48


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LowStack(QStackedWidget):
    """As low as a low window needs it: what is in it scrolls or gives way.

    `ruler` is the part whose own least height counts; without one it is a few lines.
    """

    def __init__(self, ruler: QWidget | None = None) -> None:
        super().__init__()
        self.ruler = ruler

    def minimumSizeHint(self) -> QSize:
        high = self.ruler.minimumSizeHint().height() if self.ruler is not None else px(LOWEST)
        return QSize(super().minimumSizeHint().width(), high)

    def hasHeightForWidth(self) -> bool:
        """Wrapped words of a hidden part must not stretch the page."""
        return False


class ChatHead(QWidget):
    """Who answers, in what state, and what can be done with the conversation."""

    save_wanted = Signal()
    end_wanted = Signal()
    attach_wanted = Signal()
    console_wanted = Signal()

    def __init__(self, *, demo: bool) -> None:
        super().__init__()
        self._plate = IconPlate("headset", "info", size=32, round_shape=True)
        self._title = Text("", "body_strong")
        self._text = Text("", "hint", "text.secondary", elide=True)
        self._state = StateText("")
        self._menu_button = IconButton("dots", "")
        self._menu = QMenu(self)
        self._save = self._menu.addAction(icon("download"), "")
        self._attach = self._menu.addAction(icon("paperclip"), "")
        self._console = self._menu.addAction(icon("external-link"), "")
        self._console.setVisible(demo)
        self._menu.addSeparator()
        self._end = self._menu.addAction(icon("x", "danger.text"), "")
        words = column(self._title, self._text, gap=0)
        line = row(self._plate, words, self._state, self._menu_button, gap=12)
        line.setContentsMargins(px(16), px(12), px(12), px(12))
        line.setStretch(1, 1)
        self.setLayout(line)
        self._menu_button.clicked.connect(self._on_menu)
        self._save.triggered.connect(self.save_wanted)
        self._attach.triggered.connect(self.attach_wanted)
        self._end.triggered.connect(self.end_wanted)
        self._console.triggered.connect(self.console_wanted)

    def retranslate(self) -> None:
        name = translate("Support", "What to do with the conversation")
        self._menu_button.set_name(name)
        self._menu.setAccessibleName(name)
        self._save.setText(translate("Support", "Save the conversation…"))
        self._attach.setText(translate("Support", "Attach files"))
        self._end.setText(translate("Support", "End the conversation…"))
        self._console.setText(translate("Support", "Answer yourself: consultant's console (demo)"))

    def render_state(self, new: SupportState) -> None:
        self._title.setText(new.head.title)
        self._text.setText(new.head.text)
        self._state.set_state(new.head.state, new.head.tone, new.head.icon)
        self._save.setEnabled(new.can_save)
        self._attach.setEnabled(new.composer is not None)
        self._end.setEnabled(new.can_end)

    def _on_menu(self) -> None:
        corner = self._menu_button.rect().bottomRight()
        at = self._menu_button.mapToGlobal(corner)
        at.setX(at.x() - self._menu.sizeHint().width())
        self._menu.popup(at)


class QueueStrip(Panel):
    """Place, how long, waited so far; at the right what goes along with the conversation."""

    call_wanted = Signal()
    about_dropped = Signal()
    console_wanted = Signal()

    def __init__(self, *, demo: bool) -> None:
        super().__init__("bg.sunken", sides="tb")
        self._demo = demo
        self._icon = IconLabel("hourglass", "text.secondary", size=14)
        self._text = Text("", "hint", "text.secondary", wrap=True, rich=True)
        self._call, self._console = LinkButton(""), LinkButton("")
        self._about_icon = IconLabel("receipt", "text.secondary", size=14)
        self._about_label = Text("", "hint", "text.secondary")
        self._about = Text("", "caption", "text.link", elide=True, align=_RIGHT)
        self._drop = IconButton("x", "", size=24)
        about = row(None, self._about_icon, self._about_label, self._about, self._drop, gap=6)
        self._about_box = holder(about)
        parts = (self._icon, self._text, self._call, self._console, self._about_box)
        self._line = row(*parts, gap=8)
        self._line.setContentsMargins(px(16), px(4), px(10), px(4))
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        self.setMinimumHeight(px(34))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._call.clicked.connect(self.call_wanted)
        self._drop.clicked.connect(self.about_dropped)
        self._console.clicked.connect(self.console_wanted)

    def retranslate(self) -> None:
        self._call.setText(translate("Support", "Call a consultant"))
        self._console.setText(translate("Support", "Answer yourself (demo)"))
        self._about_label.setText(translate("Support", "added to the conversation:"))
        self._drop.set_name(translate("Support", "Take it off the conversation"))

    def render_state(self, new: QueueLine) -> None:
        self._icon.set_icon(new.icon)
        self._text.setText(new.text)
        self._about.setText(new.about)
        set_shown(self._icon, bool(new.text))
        set_shown(self._text, bool(new.text))
        set_shown(self._call, new.can_call)
        set_shown(self._console, self._demo and new.waits and not new.about)
        set_shown(self._about_box, bool(new.about))
        end = 10 if new.about else 16  # the cross brings air of its own
        self._line.setContentsMargins(px(16), px(4), px(end), px(4))
        set_shown(self, bool(new.text or new.about))


class EmptyChat(QWidget):
    """A conversation that has not begun: what this is, quick topics."""

    def __init__(self, vm: SupportViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._block = StateBlock("headset", "info")
        self._flow = FlowLayout(gap=8)
        self._chips: dict[str, Chip] = {}
        self._keys: tuple[tuple[str, str], ...] = ()
        box = holder(self._flow)
        self.setLayout(column(None, self._block, box, None, gap=4, margins=(24, 0, 24, 12)))

    def render_state(self, new: SupportState) -> None:
        title, text = new.empty
        self._block.set_block(title, text, icon="headset", tone="info")
        if new.topics != self._keys:
            self._keys = new.topics
            clear_layout(self._flow)
            self._chips = {}
            for key, words in new.topics:
                chip = Chip(words)
                chip.setProperty("topic", key)
                chip.clicked.connect(self._on_chip)
                self._flow.addWidget(chip)
                self._chips[key] = chip
        for key, chip in self._chips.items():
            chip.setChecked(key == new.topic)

    def _on_chip(self) -> None:
        self._vm.choose_topic(str(self.sender().property("topic")))


class Stars(QWidget):
    """One to five; each is a button that says its number."""

    rated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = [IconButton("star", "", size=32) for _ in range(STARS)]
        for number, button in enumerate(self._buttons, 1):
            button.setProperty("stars", number)
            button.clicked.connect(self._on_clicked)
        self.setLayout(row(*self._buttons, gap=2))

    def retranslate(self) -> None:
        for number, button in enumerate(self._buttons, 1):
            button.set_name(translate("Support", "Rate: %n of 5", "", number))

    def set_stars(self, stars: int) -> None:
        for number, button in enumerate(self._buttons, 1):
            button.set_icon_name("star-fill" if number <= stars else "star")
            chosen = translate("Support", "chosen") if number == stars else ""
            button.setAccessibleDescription(chosen)

    def _on_clicked(self) -> None:
        self.rated.emit(self.sender().property("stars"))


class EndedChat(QWidget):
    """In the composer's place: rate, save, begin another."""

    save_wanted = Signal()

    def __init__(self, vm: SupportViewModel) -> None:
        super().__init__()
        self._title = Text("", "body_strong")
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._stars = Stars()
        self._save = Button("", icon="download")
        self._new = Button("", kind="primary", icon="plus")
        words = column(self._title, self._text, gap=2)
        first = row(words, self._stars, gap=12)
        first.setStretch(0, 1)
        first.setAlignment(self._stars, Qt.AlignmentFlag.AlignVCenter)
        buttons = row(self._save, None, self._new, gap=8)
        self.setLayout(column(first, buttons, gap=12, margins=(16, 12, 16, 14)))
        self._stars.rated.connect(vm.rate)
        self._new.clicked.connect(vm.begin)
        self._save.clicked.connect(self.save_wanted)

    def retranslate(self) -> None:
        self._stars.retranslate()
        self._save.setText(translate("Support", "Save the conversation…"))
        self._new.setText(translate("Support", "New conversation"))

    def render_state(self, new: SupportState) -> None:
        title, text = new.ended
        self._title.setText(title)
        self._text.setText(text)
        self._stars.set_stars(new.stars)
        self._save.setEnabled(new.can_save)
