"""«Сповіщення і трей»: the tray and the small windows, notifications, rules of what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.profile_parts import StateCard, SwitchLine
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Divider, IconPlate
from kyivstar_desktop.views.widgets.choices import Switch
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from kyivstar_desktop.viewmodels.presence import PresenceViewModel
    from kyivstar_desktop.viewmodels.presence_state import PresenceState, RuleRow, SwitchRow

translate = QCoreApplication.translate
_FIELD = 116


class PresenceSection(QWidget):
    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__()
        self._vm = vm
        cards = (DesktopCard(vm), NotifyCard(vm), RulesCard(vm), WatchedCard(vm))
        self.setLayout(column(*cards, None, gap=16))

    def showEvent(self, event: QShowEvent) -> None:
        """A tray may have come meanwhile."""
        super().showEvent(event)
        self._vm.look()


class _Line(SwitchLine):
    """A switch that knows its key."""

    switched = Signal(str, bool)

    def __init__(self, shown: SwitchRow) -> None:
        super().__init__(shown.icon)
        self._key = shown.key
        self.pressed.connect(self._on_pressed)

    def show_row(self, shown: SwitchRow) -> None:
        self.set_line(shown.title, shown.text, on=shown.on)
        self.switch.setEnabled(shown.enabled)

    def _on_pressed(self, on: bool) -> None:  # noqa: FBT001 a slot
        self.switched.emit(self._key, on)


class _SwitchCard(StateCard):
    """Switches one under another, made once."""

    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._lines: dict[str, _Line] = {}

    def show_rows(self, rows: tuple[SwitchRow, ...]) -> None:
        for shown in rows:
            line = self._lines.get(shown.key)
            if line is None:
                line = self._lines[shown.key] = _Line(shown)
                line.switched.connect(self._on_switched)
                if len(self._lines) > 1:
                    self.add(Divider())
                self.add(line)
            line.show_row(shown)

    def _on_switched(self, key: str, on: bool) -> None:  # noqa: FBT001 a slot
        self._vm.switch(key, on=on)


class DesktopCard(_SwitchCard):
    """Tray, autostart, mini window, notifications; and what this desktop lacks."""

    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__(vm)
        self._notes = [Banner("info") for _ in range(3)]
        for note in self._notes:
            self.add(note)
        self._trouble = Banner("warning")
        self.add(self._trouble)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Presence", "Tray and windows"))

    def render_state(self, new: PresenceState, _old: PresenceState | None) -> None:
        for n, banner in enumerate(self._notes):
            tone, text = new.notes[n] if n < len(new.notes) else ("info", "")
            banner.set_banner(text, tone=tone)
        self._trouble.set_banner(new.trouble, tone="warning")
        self.show_rows(new.system)


class NotifyCard(_SwitchCard):
    """What the system's own notifications tell while another window is in front."""

    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__(vm)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Presence", "Notifications of the system"))

    def render_state(self, new: PresenceState, _old: PresenceState | None) -> None:
        self.show_rows(new.telling)


class WatchedCard(_SwitchCard):
    """What is watched for every number."""

    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__(vm)
        self._muted = Text("", "hint", "text.secondary")
        self._unmute = LinkButton("", icon="undo", small=True)
        self.add(row(self._muted, self._unmute, None, gap=12))
        bind_command(self._unmute, vm.unmute)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Presence", "What is told of every number"))
        self._unmute.setText(translate("Presence", "Switch all on again"))

    def render_state(self, new: PresenceState, _old: PresenceState | None) -> None:
        self._muted.setText(new.muted)
        set_shown(self._muted, bool(new.muted))
        set_shown(self._unmute, bool(new.muted))
        self.show_rows(new.watched)


class RulesCard(StateCard):
    """The four rules of one number, or of all of them."""

    def __init__(self, vm: PresenceViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._number = Combo("")
        self._number.picked.connect(self._on_number)
        self.head.add_right(self._number)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._all = LinkButton("", icon="undo", small=True)
        self._all.clicked.connect(self._on_all)
        self.add(row(self._note, None, self._all, gap=12))
        self._lines: dict[str, _Rule] = {}
        self._shown: tuple[tuple[str, str], ...] = ()
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Presence", "Rules by number"))
        self._number.setAccessibleName(translate("Presence", "Whose rules"))
        self._note.setText(translate("Presence", "Each rule speaks once for each cause."))
        self._all.setText(translate("Presence", "As all numbers"))

    def render_state(self, new: PresenceState, _old: PresenceState | None) -> None:
        if new.numbers != self._shown:
            self._shown = new.numbers
            self._number.clear()
            for key, text in new.numbers:
                self._number.add(text, key)
        self._number.set_data(new.number)
        set_shown(self._all, bool(new.number) and new.own)
        for shown in new.rules:
            line = self._lines.get(shown.key)
            if line is None:
                line = self._lines[shown.key] = _Rule(shown)
                line.switched.connect(self._on_switched)
                line.typed.connect(self._on_typed)
                line.left.connect(self._vm.leave_value)
                self.add(line)
            line.show_rule(shown)

    def _on_number(self, number: object) -> None:
        self._vm.choose_number(str(number))

    def _on_all(self) -> None:
        self._vm.follow_all()

    def _on_switched(self, key: str, on: bool) -> None:  # noqa: FBT001 a slot
        self._vm.switch_rule(key, on=on)

    def _on_typed(self, key: str, text: str) -> None:
        self._vm.type_value(key, text)


class _Rule(QWidget):
    """Icon, what it looks at, the value, a switch."""

    switched = Signal(str, bool)
    typed = Signal(str, str)
    left = Signal(str)

    def __init__(self, shown: RuleRow) -> None:
        super().__init__()
        self._key = shown.key
        self._title = Text("", "body_strong", wrap=True)
        self._value = Field(size="small")
        self._value.setFixedWidth(px(_FIELD))
        self._switch = Switch("")
        line = row(IconPlate(shown.icon), self._title, self._value, self._switch, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        bind_text(self._value.edit, self._on_typed)
        self._value.edit.editingFinished.connect(self._on_left)
        self._switch.clicked.connect(self._on_clicked)

    def show_rule(self, shown: RuleRow) -> None:
        self._title.setText(shown.title)
        self._value.set_text(shown.value)
        self._value.set_suffix(shown.unit)
        self._value.set_name(shown.title)
        self._value.set_error(shown.error)
        self._value.set_enabled(shown.on)
        self._switch.setAccessibleName(shown.title)
        self._switch.setAccessibleDescription(f"{shown.value} {shown.unit}")
        self._switch.setChecked(shown.on)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._key, text)

    def _on_left(self) -> None:
        self.left.emit(self._key)

    def _on_clicked(self, on: bool) -> None:  # noqa: FBT001 a slot
        self.switched.emit(self._key, on)
