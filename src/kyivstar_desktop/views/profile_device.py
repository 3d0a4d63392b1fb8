"""Sections about this computer: look and language, data and leaving, the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, FactRow
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from kyivstar_desktop.viewmodels.settings import SettingsState, SettingsViewModel

translate = QCoreApplication.translate
LANGUAGES = (("uk", "Українська", ""), ("en", "English", ""), ("ru", "Русский", ""))
THEMES = (("system", "", ""), ("light", "", ""), ("dark", "", ""))


class DeviceSection(QWidget):
    """A section that renders the page's own state."""

    def __init__(self, vm: SettingsViewModel, *cards: QWidget) -> None:
        super().__init__()
        self._vm = vm
        self.setLayout(column(*cards, None, gap=16))

    def begin(self) -> None:
        """Once every part is there."""
        self.retranslate()
        self._vm.observe(self.render_state)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.render_state(self._vm.state, None)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Words that never change otherwise."""

    def render_state(self, new: SettingsState, old: SettingsState | None) -> None:
        """What follows the state."""


class LooksSection(DeviceSection):
    def __init__(self, vm: SettingsViewModel) -> None:
        card = Card()
        super().__init__(vm, card)
        self._head = CardHead("")
        self._language_label = Text("", style="caption", role="text.secondary")
        self._language = Segmented(LANGUAGES, name="")
        self._theme_label = Text("", style="caption", role="text.secondary")
        self._theme = Segmented(THEMES, name="")
        card.add(self._head)
        card.add(self._language_label)
        card.add(row(self._language, None))
        card.add(self._theme_label)
        card.add(row(self._theme, None))
        self._language.chosen.connect(self._on_language)
        self._theme.chosen.connect(self._on_theme)
        self.begin()

    def retranslate(self) -> None:
        self._head.set_title(translate("Settings", "Look and language"))
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

    def render_state(self, new: SettingsState, _old: SettingsState | None) -> None:
        self._language.set_chosen(new.language)
        self._theme.set_chosen(new.theme)

    def _on_language(self, code: object) -> None:
        self._vm.choose_language(str(code))

    def _on_theme(self, mode: object) -> None:
        self._vm.choose_theme(str(mode))


class DataSection(DeviceSection):
    """The folder, its size, signing out and forgetting this account."""

    def __init__(self, vm: SettingsViewModel) -> None:
        place, leave = Card(), Card()
        super().__init__(vm, place, leave)
        self._place_head, self._leave_head = CardHead(""), CardHead("")
        self._path = Text("", role="text.secondary", wrap=True)
        self._size = FactRow()
        self._note = Text("", style="hint", role="text.secondary", wrap=True)
        self._folder = LinkButton("", icon="folder")
        place.add(self._place_head)
        place.add(self._path)
        place.add(self._size)
        place.add(self._note)
        place.add(row(self._folder, None))
        self._leave_note = Text("", role="text.secondary", wrap=True)
        self._sign_out = Button("", icon="logout")
        self._wipe = Button("", kind="danger", icon="trash")
        leave.add(self._leave_head)
        leave.add(self._leave_note)
        leave.add(row(self._sign_out, self._wipe, None))
        self._folder.clicked.connect(self._on_folder)
        self._sign_out.clicked.connect(self._on_sign_out)
        self._wipe.clicked.connect(self._on_wipe)
        self.begin()

    def retranslate(self) -> None:
        self._place_head.set_title(translate("Settings", "Data folder"))
        self._note.setText(
            translate(
                "Profile",
                "History and payments lie here encrypted; their key is in the system's key store.",
            )
        )
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

    def render_state(self, new: SettingsState, _old: SettingsState | None) -> None:
        self._path.setText(new.data_dir)
        self._size.set_fact(translate("Profile", "Size"), new.size or "—")
        self._sign_out.setVisible(new.signed_in)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._vm.state.data_dir))

    def _on_sign_out(self) -> None:
        self._vm.ask("signout")

    def _on_wipe(self) -> None:
        self._vm.ask("wipe")


class AboutSection(DeviceSection):
    """The operator's address and what the program knows of itself."""

    def __init__(self, vm: SettingsViewModel) -> None:
        operator, facts = Card(), Card()
        super().__init__(vm, operator, facts)
        self._operator_head, self._facts_head = CardHead(""), CardHead("")
        self._url = Field("", edit=PlainEdit())
        self._save_url = Button("")
        operator.add(self._operator_head)
        operator.add(self._url)
        operator.add(row(self._save_url, None))
        self._facts = column(gap=8)
        self._copy = LinkButton("", icon="copy")
        facts.add(self._facts_head)
        facts.add(self._facts)
        facts.add(row(self._copy, None))
        bind_text(self._url.edit, self._vm.type_url)
        self._save_url.clicked.connect(self._on_operator)
        self._copy.clicked.connect(self._on_copy)
        self.begin()

    def retranslate(self) -> None:
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

    def render_state(self, new: SettingsState, old: SettingsState | None) -> None:
        set_text_quietly(self._url.edit, new.url)
        self._url.set_error(new.url_error)
        self._save_url.setEnabled(new.can_save_url)
        if old is None or old.diagnostics != new.diagnostics:
            fill_facts(self._facts, new.diagnostics)

    def _on_operator(self) -> None:
        self._vm.ask("operator")

    def _on_copy(self) -> None:
        text = "\n".join(f"{label}: {value}" for label, value in self._vm.state.diagnostics)
        QGuiApplication.clipboard().setText(text)
        self._vm.effect.emit(translate("Settings", "Copied"))


def fill_facts(layout: QVBoxLayout, facts: tuple[tuple[str, str], ...]) -> None:
    """Label and value, a row each."""
    clear_layout(layout)
    for label, value in facts:
        layout.addWidget(FactRow(label, value))
