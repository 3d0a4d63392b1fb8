"""«My profile»: who it is, name and contacts, own password, newsletter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.profile_device import fill_facts
from kyivstar_desktop.views.profile_parts import (
    Initials,
    SecretField,
    StateCard,
    SwitchLine,
    show_note,
    side_by_side,
)
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Badge, StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.profile_news import NewsState, NewsViewModel
    from kyivstar_desktop.viewmodels.profile_password import PasswordState, PasswordViewModel
    from kyivstar_desktop.viewmodels.profile_person import PersonState, PersonViewModel

translate = QCoreApplication.translate
METER_ROLES = {"danger": "danger.fill", "warning": "warning.fill", "ok": "success.fill"}


class MeSection(QWidget):
    """Left: the person and the own password; right: contacts and the newsletter."""

    def __init__(
        self, person: PersonViewModel, password: PasswordViewModel, news: NewsViewModel
    ) -> None:
        super().__init__()
        left = column(PersonCard(person), PasswordCard(password), None, gap=16)
        right = column(ContactsCard(person), NewsCard(news), None, gap=16)
        line = row(holder(left), holder(right), gap=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)


class PersonCard(Card):
    """Initials, name, number; the pencil opens the name's two fields."""

    def __init__(self, vm: PersonViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._initials = Initials()
        self._name = Text("", "block", wrap=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._pencil = IconButton("pencil", "")
        line = row(self._initials, holder(column(self._name, self._text, gap=2)), self._pencil)
        line.setStretch(1, 1)
        line.setSpacing(px(12))
        self.add(line)
        self._first, self._last = Field(""), Field("")
        self._help = Text("", "hint", "text.secondary", wrap=True)
        self._save, self._cancel = Button("", kind="primary"), Button("", kind="ghost")
        fields = side_by_side(self._first, self._last)
        self._form = holder(column(fields, self._help, row(self._save, self._cancel, None), gap=10))
        self._note = Banner()
        self.add(self._form)
        self.add(self._note)
        bind_text(self._first.edit, vm.type_first)
        bind_text(self._last.edit, vm.type_last)
        bind_command(self._save, vm.save_name)
        self._pencil.clicked.connect(self._on_edit)
        self._cancel.clicked.connect(self._on_cancel)
        vm.observe(self._render)

    def _render(self, new: PersonState, old: PersonState | None) -> None:
        self._words()
        self._initials.set_initials(new.initials)
        self._name.setText(new.name)
        self._text.setText(new.text)
        set_text_quietly(self._first.edit, new.first)
        set_text_quietly(self._last.edit, new.last)
        self._first.set_error(new.first_error)
        self._last.set_error(new.last_error)
        editing = new.editing == "name"
        self._form.setVisible(editing)
        self._pencil.setVisible(not editing)
        show_note(self._note, new.note if new.editing != "contacts" else ("", ""))
        if editing and (old is None or old.editing != "name"):
            self._first.edit.setFocus()

    def _words(self) -> None:
        self._pencil.set_name(translate("Profile", "Change the name"))
        self._first.set_label(translate("Profile", "First name"))
        self._last.set_label(translate("Profile", "Last name"))
        self._help.setText(
            translate("Profile", "For greeting and receipts. The contract name stays as it is.")
        )
        self._save.setText(translate("Profile", "Save the name"))
        self._cancel.setText(translate("Settings", "Cancel"))

    def _on_edit(self) -> None:
        self._vm.edit("name")

    def _on_cancel(self) -> None:
        self._vm.edit("")


class ContactsCard(StateCard):
    """Contract name, accounts, e-mail and phone; a change asks for a code."""

    def __init__(self, vm: PersonViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._edit = IconButton("pencil", "")
        self.head.add_right(self._edit)
        self._facts = column(gap=8)
        self._email, self._phone = Field(""), Field("")
        self._save, self._cancel = Button("", kind="primary"), Button("", kind="ghost")
        self._hint = Text("", "hint", "text.secondary", wrap=True)
        buttons = row(self._save, self._cancel, None)
        self._form = holder(column(self._email, self._phone, self._hint, buttons, gap=10))
        self._note = Banner()
        self.add(self._facts)
        self.add(self._form)
        self.add(self._note)
        bind_text(self._email.edit, vm.type_email)
        bind_text(self._phone.edit, vm.type_phone)
        bind_command(self._save, vm.save_contacts)
        self._edit.clicked.connect(self._on_edit)
        self._cancel.clicked.connect(self._on_cancel)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Profile", "Contract and contacts"))
        self._edit.set_name(translate("Profile", "Change the contacts"))
        self._email.set_label(translate("Settings", "E-mail"))
        self._phone.set_label(translate("Settings", "Contact number"))
        self._hint.setText(translate("Profile", "We will confirm it by a code from an SMS."))
        self._save.setText(translate("Profile", "Save the contacts"))
        self._cancel.setText(translate("Settings", "Cancel"))

    def render_state(self, new: PersonState, old: PersonState | None) -> None:
        if old is None or old.facts != new.facts:
            fill_facts(self._facts, new.facts)
        set_text_quietly(self._email.edit, new.email)
        set_text_quietly(self._phone.edit, new.phone)
        self._email.set_error(new.email_error)
        self._phone.set_error(new.phone_error)
        editing = new.editing == "contacts"
        self._form.setVisible(editing)
        self._edit.setVisible(new.can_edit_contacts and not editing)
        show_note(self._note, new.note if editing else ("", ""))
        if editing and (old is None or old.editing != "contacts"):
            self._email.edit.setFocus()

    def _on_edit(self) -> None:
        self._vm.edit("contacts")

    def _on_cancel(self) -> None:
        self._vm.edit("")


class PasswordCard(StateCard):
    """Two fields, the meter, and what the operator said."""

    def __init__(self, vm: PasswordViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._badge = Badge("")
        self.head.add_right(self._badge)
        self._text = Text("", "body", "text.secondary", wrap=True)
        self._since = Text("", "hint", "text.secondary")
        self._new, self._again = SecretField(), SecretField()
        self._meter = Meter()
        self._strength = StateText("")
        self._save = Button("", kind="primary")
        self._hint = Text("", "hint", "text.secondary", wrap=True)
        self._note = Banner()
        self._ended = Text("", "hint", "text.secondary", wrap=True)
        fields = side_by_side(self._new, self._again)
        strength = row(self._strength, None)
        button = row(self._save, self._hint, gap=12)
        button.setStretch(1, 1)
        for part in (self._text, self._since):
            self.add(part)
        self.add(column(fields, self._meter, strength, gap=6))
        self.add(button)
        self.add(self._note)
        self.add(self._ended)
        for field in (self._new, self._again):
            bind_text(field.edit, self._on_typed)
        bind_command(self._save, vm.save, self._taken)
        vm.effect.connect(self._on_effect)
        self.begin()

    def retranslate(self) -> None:
        self._text.setText(
            translate("Profile", "Signing in without an SMS. From 8 to 64 characters.")
        )
        self._new.set_label(translate("Profile", "New password"))
        self._again.set_label(translate("Profile", "Once more"))
        self._hint.setText(translate("Profile", "We will confirm it by a code from an SMS."))

    def render_state(self, new: PasswordState, _old: PasswordState | None) -> None:
        self.head.set_title(new.title)
        tone, word = new.badge
        self._badge.set_badge(word, tone)
        self._since.setText(new.since)
        self._since.setVisible(bool(new.since))
        self._new.set_error(new.new_error)
        self._again.set_error(new.again_error)
        self._meter.setVisible(new.strength is not None)
        self._strength.setVisible(new.strength is not None)
        if new.strength is not None:
            score, tone, word = new.strength
            self._meter.set_value(score * 250, role=METER_ROLES[tone], spoken=word)
            self._strength.set_state(word, tone)
        self._save.setText(new.button)
        self._save.setEnabled(new.can_send or self._vm.save.running)
        show_note(self._note, new.note)
        text = translate("Profile", "Ended: %1").replace("%1", ", ".join(new.ended))
        self._ended.setText(text if new.ended else "")
        self._ended.setVisible(bool(new.ended))

    def _taken(self) -> str:
        return self._new.secret.text()

    def _on_typed(self, _text: str) -> None:
        self._vm.check(self._new.secret.text(), self._again.secret.text())

    def _on_effect(self, effect: object) -> None:
        if effect == "clear":
            self._new.take()
            self._again.take()


class NewsCard(StateCard):
    """Three switches; each says what it sends."""

    def __init__(self, vm: NewsViewModel) -> None:
        super().__init__(vm)
        self._vm = vm
        self._note = Banner()
        self._since = Text("", "hint", "text.secondary", wrap=True)
        self._lines: dict[str, SwitchLine] = {}
        for number, shown in enumerate(vm.state.rows):
            if number:
                self.add(Divider())
            line = SwitchLine(shown.icon)
            line.pressed.connect(_Press(self, vm, shown.name).send)
            self._lines[shown.name] = line
            self.add(line)
        self.add(self._since)
        self.add(self._note)
        vm.effect.connect(self._on_effect)
        self.begin()

    def retranslate(self) -> None:
        self.head.set_title(translate("Profile", "Newsletter"))

    def render_state(self, new: NewsState, _old: NewsState | None) -> None:
        for shown in new.rows:
            line = self._lines[shown.name]
            line.set_line(shown.title, shown.text, on=shown.on, waits=shown.waits)
        self._since.setText(new.since)
        self._since.setVisible(bool(new.since))
        show_note(self._note, new.note)

    def _on_effect(self, _effect: object) -> None:
        self.render_state(self._vm.state, None)


class _Press(QWidget):
    """Carries the name of a switch to the view model; lives and dies with the card."""

    def __init__(self, card: QWidget, vm: NewsViewModel, name: str) -> None:
        super().__init__(card)
        self._vm, self._name = vm, name
        self.hide()

    def send(self, on: bool) -> None:  # noqa: FBT001 a slot
        self._vm.switch(self._name, on=on)
