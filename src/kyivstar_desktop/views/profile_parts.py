"""What cards of the profile share: a secret field with an eye, a row with a switch, a section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import IconButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, IconPlate
from kyivstar_desktop.views.widgets.choices import Switch
from kyivstar_desktop.views.widgets.edits import SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.painting import CENTER, draw_text, frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QHBoxLayout

    from kyivstar_desktop.viewmodels.base import ViewModel

translate = QCoreApplication.translate


class SecretField(Field):
    """A password with an eye; `take()` hands it over and forgets it."""

    def __init__(self) -> None:
        self.secret = SecretEdit()
        super().__init__("", edit=self.secret)
        self._eye = IconButton("eye", "", size=28)
        self._eye.setCheckable(True)
        self.box.add_right(self._eye)
        self._eye.toggled.connect(self._on_eye)
        self._name_eye()

    def take(self) -> str:
        text = self.secret.take()
        self._eye.setChecked(False)
        return text

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._name_eye()

    def _on_eye(self, on: bool) -> None:  # noqa: FBT001 a slot
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.secret.setEchoMode(mode)
        self._eye.set_icon_name("eye-off" if on else "eye")
        self._name_eye()

    def _name_eye(self) -> None:
        verb = (
            translate("Profile", "Hide: %1")
            if self._eye.isChecked()
            else translate("Profile", "Show: %1")
        )
        self._eye.set_name(verb.replace("%1", self.edit.accessibleName()))


class SwitchLine(QWidget):
    """Icon, title, what it does, and a switch at the right."""

    pressed = Signal(bool)

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title = Text("", "body_strong", wrap=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._waits = StateText("")
        self.switch = Switch("")
        words = holder(column(self._title, self._text, self._waits, gap=1))
        line = row(IconPlate(icon), words, self.switch, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.switch.clicked.connect(self._on_clicked)

    def set_line(self, title: str, text: str, *, on: bool, waits: str = "") -> None:
        """Silent."""
        self._title.setText(title)
        self._text.setText(text)
        self._waits.set_state(waits, "warning")
        self.switch.setAccessibleName(title)
        self.switch.setAccessibleDescription(f"{text}. {waits}" if waits else text)
        self.switch.setChecked(on)

    def _on_clicked(self, on: bool) -> None:  # noqa: FBT001 a slot
        self.pressed.emit(on)


class Initials(QWidget):
    """Two letters on a tinted circle."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFixedSize(px(44), px(44))

    def set_initials(self, text: str) -> None:
        self._text = text
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="accent.subtle", radius=box.width() / 2)
            font = theme.sized_font(16, 600)
            draw_text(painter, box, self._text, font=font, role="text.link", align=CENTER)


class StateCard(Card):
    """A card over a view model of its own."""

    def __init__(self, vm: ViewModel[Any, Any]) -> None:
        super().__init__()
        self.head = CardHead("")
        self.add(self.head)
        self._vm_base = vm

    def begin(self) -> None:
        """Once every part is there."""
        self.retranslate()
        self._vm_base.observe(self.render_state)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.render_state(self._vm_base.state, None)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Words that never change otherwise."""

    def render_state(self, new: Any, old: Any) -> None:
        """What follows the state."""


def side_by_side(*fields: QWidget) -> QHBoxLayout:
    """Fields of one width whose boxes stay in line when one of them says something below."""
    line = row(*fields, gap=12)
    for place, field in enumerate(fields):
        line.setStretch(place, 1)
        line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return line


def show_note(banner: Banner, note: tuple[str, str]) -> None:
    """(tone, text) into a banner; empty words hide it."""
    tone, text = note
    banner.set_banner(text, tone=tone or None)
