"""«Security»: protection of the program and the sessions of this login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.profile_device import DeviceSection
from kyivstar_desktop.views.profile_parts import (
    SecretField,
    StateCard,
    SwitchLine,
    side_by_side,
)
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import Badge, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.lock_setup import LockSetupState, LockSetupViewModel
    from kyivstar_desktop.viewmodels.settings import (
        SessionLine,
        SettingsState,
        SettingsViewModel,
    )

translate = QCoreApplication.translate


class SecuritySection(QWidget):
    def __init__(self, lock: LockSetupViewModel, page: SettingsViewModel) -> None:
        super().__init__()
        self._page = page
        self.setLayout(column(LockCard(lock), SessionsCard(page), None, gap=16))
        lock.effect.connect(self._on_effect)

    def _on_effect(self, effect: object) -> None:
        """A sentence becomes the page's own, which becomes a toast."""
        if isinstance(effect, str) and effect != "clear":
            self._page.effect.emit(effect)


class LockCard(StateCard):
    """Code, idle time, screen-sharing mode."""

    def __init__(self, vm: LockSetupViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._badge = Badge("")
        self.head.add_right(self._badge)
        self._title = Text("", "body_strong", wrap=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._minutes = Combo("")
        self._open = Button("")
        words = holder(column(self._title, self._text, gap=1))
        line = row(IconPlate("lock"), words, self._minutes, self._open, gap=12)
        line.setStretch(1, 1)
        self._mask = SwitchLine("eye-off")
        self.add(line)
        self.add(self._make_form())
        self.add(Divider())
        self.add(self._mask)
        self._minutes.picked.connect(self._on_minutes)
        self._open.clicked.connect(self._on_open)
        self._mask.pressed.connect(self._on_mask)
        vm.effect.connect(self._on_effect)
        self.begin()

    def _make_form(self) -> QWidget:
        self._current, self._new, self._again = SecretField(), SecretField(), SecretField()
        self._hint = Text("", "hint", "text.secondary", wrap=True)
        self._save, self._cancel = Button("", kind="primary"), Button("", kind="ghost")
        self._remove = Button("", kind="danger")
        fields = side_by_side(self._current, self._new, self._again)
        buttons = row(self._save, self._remove, self._cancel, None)
        self._form = holder(column(fields, self._hint, buttons, gap=10))
        for field in (self._new, self._again):
            bind_text(field.edit, self._on_typed)
        bind_command(self._save, self._vm.save, self._new.secret.text, self._current.secret.text)
        bind_command(self._remove, self._vm.remove, self._current.secret.text)
        self._cancel.clicked.connect(self._on_cancel)
        return self._form

    def retranslate(self) -> None:
        self.head.set_title(translate("Lock", "Protection of the program"))
        self._title.setText(translate("Lock", "Lock by a code"))
        self._text.setText(
            translate(
                "Lock", "After idle time, on sleep, when the system locks its screen, and by Ctrl+L"
            )
        )
        self._minutes.setAccessibleName(translate("Lock", "Lock after idle time of"))
        self._current.set_label(translate("Lock", "Current code"))
        self._new.set_label(translate("Lock", "New code"))
        self._again.set_label(translate("Lock", "Code once more"))
        self._hint.setText(
            translate(
                "Lock",
                "From 4 digits, or a password. It never leaves this computer; whoever forgets it "
                "signs in again and keeps the data.",
            )
        )
        self._remove.setText(translate("Lock", "Remove the code"))
        self._cancel.setText(translate("Settings", "Cancel"))

    def render_state(self, new: LockSetupState, old: LockSetupState | None) -> None:
        tone, word = new.badge
        self._badge.set_badge(word, tone)
        if self._minutes.count() != len(new.choices) or old is None:
            self._minutes.clear()
            for text, minutes in new.choices:
                self._minutes.add(text, minutes)
        self._minutes.set_data(new.minutes)
        self._minutes.setVisible(new.has_code)
        change = translate("Lock", "Change the code…")
        self._open.setText(change if new.has_code else translate("Lock", "Create a code…"))
        self._open.setVisible(not new.editing)
        self._form.setVisible(new.editing)
        self._current.setVisible(new.has_code)
        self._remove.setVisible(new.has_code)
        self._current.set_error(new.current_error if new.has_code else "")
        self._new.set_error(new.new_error or ("" if new.has_code else new.current_error))
        self._again.set_error(new.again_error)
        self._save.setText(new.save)
        title = translate("Lock", "Screen-sharing mode")
        text = translate(
            "Lock", "Masks numbers and sums, Ctrl+Shift+H. What you type yourself stays readable"
        )
        self._mask.set_line(title, text, on=new.masked)
        if new.editing and (old is None or not old.editing):
            (self._current if new.has_code else self._new).edit.setFocus()

    def _on_typed(self, _text: str) -> None:
        self._vm.check(self._new.secret.text(), self._again.secret.text())

    def _on_minutes(self, minutes: object) -> None:
        self._vm.choose_minutes(int(str(minutes)))

    def _on_open(self) -> None:
        self._vm.edit(on=True)

    def _on_cancel(self) -> None:
        self._vm.edit(on=False)

    def _on_mask(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._vm.mask(on=on)

    def _on_effect(self, effect: object) -> None:
        if effect == "clear":
            for field in (self._current, self._new, self._again):
                field.take()


class SessionsCard(DeviceSection):
    """Where this login is signed in."""

    def __init__(self, vm: SettingsViewModel) -> None:
        card = Card()
        super().__init__(vm, card)
        self._head = CardHead("")
        self._rows = column(gap=10)
        self._note = Text("", style="hint", role="text.secondary")
        self._others = Button("", kind="danger")
        card.add(self._head)
        card.add(self._rows)
        card.add(self._note)
        card.add(row(self._others, None))
        bind_command(self._others, vm.end_others)
        self.begin()

    def retranslate(self) -> None:
        self._head.set_title(translate("Settings", "Sessions"))
        self._others.setText(translate("Settings", "End other sessions"))

    def render_state(self, new: SettingsState, old: SettingsState | None) -> None:
        self._note.setText(new.sessions_note)
        self._note.setVisible(bool(new.sessions_note))
        self._others.setVisible(new.can_end_others)
        if old is None or old.sessions != new.sessions:
            clear_layout(self._rows)
            for number, shown in enumerate(new.sessions):
                if number:
                    self._rows.addWidget(Divider())
                self._rows.addWidget(_SessionRow(self._vm, shown))


class _SessionRow(QWidget):
    def __init__(self, vm: SettingsViewModel, shown: SessionLine) -> None:
        super().__init__()
        self._id = shown.id
        title = Text(shown.title, style="body_strong")
        text = Text(shown.text, style="hint", role="text.secondary")
        end = Button(translate("Settings", "End"), kind="ghost", size="small")
        end.setAccessibleName(
            translate("Settings", "End the session %1").replace("%1", shown.title)
        )
        end.setVisible(not shown.current)
        bind_command(end, vm.end_session, self._ident)
        line = row(holder(column(title, text, gap=2)), None, end)
        self.setLayout(line)
        self.setMinimumHeight(px(36))

    def _ident(self) -> str:
        return self._id
