"""Profile and settings, in sections one under another. Picture 15 as far as this goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyivstar_desktop.views.binding import bind_command, set_text_quietly
from kyivstar_desktop.views.settings_cards import SettingsCards
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.settings import (
        Question,
        SessionLine,
        SettingsState,
        SettingsViewModel,
    )

translate = QCoreApplication.translate
LANGUAGES = (("uk", "Українська", ""), ("en", "English", ""), ("ru", "Русский", ""))


class SettingsView(SettingsCards):
    """`said` carries a sentence for a toast."""

    def __init__(self, vm: SettingsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(vm)
        self.setParent(parent)
        self._dialog: Dialog | None = None
        self._person, self._person_head = Card(), CardHead("")
        self._person_rows = column(gap=8)
        self._person.add(self._person_head)
        self._person.add(self._person_rows)
        self._sessions, self._sessions_head = Card(), CardHead("")
        self._sessions_rows = column(gap=10)
        self._sessions_note = Text("", style="hint", role="text.secondary")
        self._end_others = Button("", kind="danger")
        self._sessions.add(self._sessions_head)
        self._sessions.add(self._sessions_rows)
        self._sessions.add(self._sessions_note)
        self._sessions.add(row(self._end_others, None))
        left = column(self._person, self._sessions, self._make_leave(), None, gap=16)
        right = column(self._make_looks(), self._make_operator(), self._make_facts(), None, gap=16)
        line = row(holder(left), holder(right), gap=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        bind_command(self._end_others, vm.end_others)
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Settings", "Profile"))
        self._person_head.set_title(translate("Settings", "My profile"))
        self._sessions_head.set_title(translate("Settings", "Sessions"))
        self._end_others.setText(translate("Settings", "End other sessions"))
        self._looks_head.set_title(translate("Settings", "Look and language"))
        self._language_label.setText(translate("Settings", "Language"))
        self._language.setAccessibleName(translate("Settings", "Language"))
        self._theme_label.setText(translate("Settings", "Theme"))
        self._theme.setAccessibleName(translate("Settings", "Theme"))
        self._theme.set_options(
            (
                ("system", translate("Settings", "As the system"), ""),
                ("light", translate("Settings", "Light"), ""),
                ("dark", translate("Settings", "Dark"), ""),
            )
        )
        self._operator_head.set_title(translate("Settings", "Operator"))
        self._url.set_label(translate("Settings", "Operator's address"))
        self._url.set_placeholder("https://")
        self._url.set_help(
            translate(
                "Settings",
                "Empty: the embedded demo operator. A change signs out and starts again.",
            )
        )
        self._save_url.setText(translate("Settings", "Change the operator…"))
        self._facts_head.set_title(translate("Settings", "Diagnostics"))
        self._copy.setText(translate("Settings", "Copy"))
        self._folder.setText(translate("Settings", "Open the data folder"))
        self._leave_head.set_title(translate("Settings", "Leave this computer"))
        self._leave_note.setText(
            translate(
                "Settings",
                "Signing out keeps the encrypted history. Removing the data destroys the key "
                "first, then the files; both work without a connection.",
            )
        )
        self._sign_out.setText(translate("Settings", "Sign out…"))
        self._wipe.setText(translate("Settings", "Remove the data from this computer…"))

    def _render(self, new: SettingsState, old: SettingsState | None) -> None:
        self._language.set_chosen(new.language)
        self._theme.set_chosen(new.theme)
        trouble = new.banner
        self.banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        set_text_quietly(self._url.edit, new.url)
        self._url.set_error(new.url_error)
        self._save_url.setEnabled(new.can_save_url)
        self._sessions_note.setText(new.sessions_note)
        self._sessions_note.setVisible(bool(new.sessions_note))
        self._end_others.setVisible(new.can_end_others)
        for card in (self._person, self._sessions):
            card.setVisible(new.signed_in)
        if old is None or old.person != new.person:
            _fill(self._person_rows, new.person)
        if old is None or old.diagnostics != new.diagnostics:
            _fill(self._facts, new.diagnostics)
        if old is None or old.sessions != new.sessions:
            self._fill_sessions(new.sessions)
        if (old is None or old.question != new.question) and new.question is not None:
            self._ask(new.question)

    def _fill_sessions(self, sessions: tuple[SessionLine, ...]) -> None:
        clear_layout(self._sessions_rows)
        for number, shown in enumerate(sessions):
            if number:
                self._sessions_rows.addWidget(Divider())
            self._sessions_rows.addWidget(_SessionRow(self._vm, shown))

    def _ask(self, question: Question) -> None:
        tone = "danger" if question.danger else "info"
        dialog = Dialog(self, question.title, question.text, tone=tone)
        dialog.add_button(translate("Settings", "Cancel"), role="reject", default=True)
        kind = "dangerFill" if question.danger else "primary"
        dialog.add_button(question.button, kind=kind, role="accept")
        dialog.finished.connect(self._on_answer)
        self._dialog = dialog
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self._vm.agree()
        else:
            self._vm.refuse()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)


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


def _fill(layout: QVBoxLayout, facts: tuple[tuple[str, str], ...]) -> None:
    clear_layout(layout)
    for label, value in facts:
        layout.addWidget(FactRow(label, value))
