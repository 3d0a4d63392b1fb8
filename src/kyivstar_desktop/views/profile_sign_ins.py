"""«Sign-ins on this computer»: profiles, pinned numbers in their order, own names of numbers."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from kyivstar_desktop.views.profile_parts import StateCard
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Banner, Divider, IconPlate
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.keycap import KeyCap, key_text
from kyivstar_desktop.views.widgets.labels import Badge, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from kyivstar_desktop.viewmodels.sign_ins import (
        NameLine,
        PinLine,
        SignInRow,
        SignInsState,
        SignInsViewModel,
    )

translate = QCoreApplication.translate


class SignInsSection(QWidget):
    def __init__(self, vm: SignInsViewModel) -> None:
        super().__init__()
        self.setLayout(column(ProfilesCard(vm), PinsCard(vm), NamesCard(vm), None, gap=16))


class ProfilesCard(StateCard):
    """Everybody who has signed in here and was not removed."""

    def __init__(self, vm: SignInsViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._add = Button("", icon="plus", size="small")
        self.head.add_right(self._add)
        self._error = Banner("danger")
        self._rows = column(gap=10)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self.add(self._error)
        self.add(self._rows)
        self.add(self._note)
        self._add.clicked.connect(vm.add)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("SignIns", "Sign-ins on this computer"))
        self._add.setText(translate("Switcher", "Add a sign-in"))
        self._note.setText(
            translate(
                "SignIns",
                "Each has an encrypted file of its own. Switching signs nobody out and works "
                "without a network. Notifications and the rules of automatic top-up work for the "
                "one that is open; those of the others stand still meanwhile.",
            )
        )

    def render_state(self, new: SignInsState, old: SignInsState | None) -> None:
        self._error.set_banner(new.error, tone="danger")
        if old is None or old.rows != new.rows:
            with _focus_kept(self):
                _fill(self._rows, [_ProfileRow(self._vm, shown) for shown in new.rows])


class _ProfileRow(QWidget):
    def __init__(self, vm: SignInsViewModel, shown: SignInRow) -> None:
        super().__init__()
        self._vm, self._id = vm, shown.profile_id
        title = Text(shown.title, "body_strong", wrap=True)
        text = Text(shown.text, "hint", "text.secondary", wrap=True)
        last = Text(shown.last, "hint", "text.tertiary", wrap=True)
        set_shown(last, bool(shown.last))
        words = holder(column(title, text, last, gap=1))
        line = row(IconPlate(shown.icon), words, Badge(shown.state, shown.tone), gap=12)
        line.setStretch(1, 1)
        for button in self._buttons(shown):
            line.addWidget(button)
        self.setLayout(line)

    def _buttons(self, shown: SignInRow) -> list[Button]:
        made: list[Button] = []
        if shown.act:
            go = Button(shown.act, size="small")
            go.setAccessibleName(f"{shown.act}: {shown.title}")
            go.setEnabled(not shown.busy)
            go.clicked.connect(self._on_go)
            made.append(go)
        if shown.can_leave:
            text = translate("Settings", "Sign out")
            leave = Button(text, kind="ghost", size="small")
            leave.setAccessibleName(f"{text}: {shown.title}")
            leave.clicked.connect(self._on_leave)
            made.append(leave)
        if shown.can_wipe:
            text = translate("SignIns", "Remove the data…")
            wipe = Button(text, kind="danger", size="small")
            wipe.setAccessibleName(f"{text} {shown.title}")
            wipe.clicked.connect(self._on_wipe)
            made.append(wipe)
        return made

    def _on_go(self) -> None:
        self._vm.go(self._id)

    def _on_leave(self) -> None:
        self._vm.leave(self._id)

    def _on_wipe(self) -> None:
        self._vm.wipe(self._id)


class PinsCard(StateCard):
    """Ctrl+1…9, whoever's they are."""

    def __init__(self, vm: SignInsViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._rows = column(gap=8)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self.add(self._rows)
        self.add(self._note)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("SignIns", "Pinned numbers"))

    def render_state(self, new: SignInsState, old: SignInsState | None) -> None:
        empty = translate(
            "SignIns",
            "Nothing is pinned yet: until then Ctrl+1…9 are your numbers in their order. Pin a "
            "number on the overview or in the number switcher.",
        )
        full = translate("SignIns", "They stand in the tray window too, in this order.")
        self._note.setText(full if new.pins else empty)
        if old is None or old.pins != new.pins:
            with _focus_kept(self):
                _fill(self._rows, [_PinRow(self._vm, shown) for shown in new.pins])


class _PinRow(QWidget):
    def __init__(self, vm: SignInsViewModel, shown: PinLine) -> None:
        super().__init__()
        self._vm, self._slot = vm, shown.slot
        cap = KeyCap(key_text(f"Ctrl+{shown.slot}"))
        cap.setMinimumWidth(px(48))
        title = Text(shown.title, "body_strong")
        text = Text(shown.text, "hint", "text.secondary")
        set_shown(text, bool(shown.text))
        words = holder(column(title, text, gap=1))
        up = self._button("chevron-up", translate("SignIns", "Up: %1"), shown, on=shown.up)
        down = self._button("chevron-down", translate("SignIns", "Down: %1"), shown, on=shown.down)
        off = self._button("x", translate("SignIns", "Unpin %1"), shown, on=not shown.locked)
        up.clicked.connect(self._on_up)
        down.clicked.connect(self._on_down)
        off.clicked.connect(self._on_off)
        line = row(cap, IconPlate(shown.icon), words, up, down, off, gap=8)
        line.setStretch(2, 1)
        self.setLayout(line)

    @staticmethod
    def _button(icon: str, name: str, shown: PinLine, *, on: bool) -> IconButton:
        made = IconButton(icon, name.replace("%1", shown.title), size=28)
        made.setEnabled(on)
        return made

    def _on_up(self) -> None:
        self._vm.move(self._slot, self._slot - 1)

    def _on_down(self) -> None:
        self._vm.move(self._slot, self._slot + 1)

    def _on_off(self) -> None:
        self._vm.unpin(self._slot)


class NamesCard(StateCard):
    """What the numbers of the open profile are called on this computer."""

    def __init__(self, vm: SignInsViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._lines: dict[str, _NameRow] = {}
        self._rows = column(gap=8)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self.add(self._rows)
        self.add(self._note)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("SignIns", "Own names of numbers"))

    def render_state(self, new: SignInsState, _old: SignInsState | None) -> None:
        none = translate("Shell", "No numbers yet")
        self._note.setText(new.names_more if new.names else none)
        set_shown(self._note, bool(new.names_more) or not new.names)
        if list(self._lines) != [line.line_id for line in new.names]:
            self._lines = {line.line_id: _NameRow(line) for line in new.names}
            _fill(self._rows, list(self._lines.values()), divided=False)
            for made in self._lines.values():
                made.named.connect(self._vm.rename)
        for shown in new.names:
            self._lines[shown.line_id].show_line(shown)


class _NameRow(QWidget):
    """A field that keeps what is typed on Enter and on leaving it; Esc brings the old name back."""

    named = Signal(str, str)

    def __init__(self, shown: NameLine) -> None:
        super().__init__()
        self._shown = shown
        self._number = Text("", "body_strong")
        self._owner = Text("", "hint", "text.secondary")
        words = holder(column(self._number, self._owner, gap=1))
        words.setFixedWidth(px(200))
        self._field = Field(size="small")
        self._field.edit.setMaxLength(40)
        self._field.edit.editingFinished.connect(self._on_done)
        line = row(words, self._field, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_line(self, shown: NameLine) -> None:
        fresh = shown.name != self._shown.name or not self._field.edit.hasFocus()
        self._shown = shown
        self._number.setText(shown.number)
        self._owner.setText(shown.owner)
        set_shown(self._owner, bool(shown.owner))
        text = translate("SignIns", "Name of %1").replace("%1", shown.number)
        self._field.set_name(text)
        self._field.set_placeholder(translate("Switcher", "Own name, such as Mum"))
        if fresh:
            self._field.set_text(shown.name)

    def _on_done(self) -> None:
        if self._field.text().strip() != self._shown.name:
            self.named.emit(self._shown.line_id, self._field.text())


@contextmanager
def _focus_kept(card: QWidget) -> Iterator[None]:
    """Rows are made anew inside; the focus stays on the button of the same name, or near it."""
    focus = _focused(card.window())
    name = focus.accessibleName() if focus is not None and card.isAncestorOf(focus) else ""
    old = set(card.findChildren(QAbstractButton)) if name else set()
    yield
    if not name:
        return
    fresh = [one for one in card.findChildren(QAbstractButton) if one not in old]
    whose = name.partition(": ")[2] or name
    same = [one for one in fresh if one.isEnabled() and one.accessibleName() == name]
    near = [one for one in fresh if one.isEnabled() and whose in one.accessibleName()]
    for one in (*same, *near, *fresh)[:1]:
        one.setFocus()


def _focused(window: QWidget) -> QWidget | None:
    """Of this window, whether it is in front or not."""
    return window.focusWidget()


def _fill(place: QVBoxLayout, rows: Sequence[QWidget], *, divided: bool = True) -> None:
    """New rows in the place of the old ones."""
    clear_layout(place)
    for number, made in enumerate(rows):
        if number and divided:
            place.addWidget(Divider())
        place.addWidget(made)
        made.show()  # at once, so that it can take the focus
