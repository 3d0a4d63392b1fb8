"""Cards of the profile page: look, operator, diagnostics, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.settings import (
        SettingsViewModel,
    )

translate = QCoreApplication.translate
LANGUAGES = (("uk", "Українська", ""), ("en", "English", ""), ("ru", "Русский", ""))
THEMES = (("system", "", ""), ("light", "", ""), ("dark", "", ""))


class SettingsCards(Page):
    """Makes the cards; what is in them is rendered by SettingsView."""

    said = Signal(str)

    def __init__(self, vm: SettingsViewModel) -> None:
        super().__init__("")
        self._vm = vm

    def _make_looks(self) -> Card:
        card = Card()
        self._looks_head = CardHead("")
        self._language_label = Text("", style="caption", role="text.secondary")
        self._language = Segmented(LANGUAGES, name="")
        self._theme_label = Text("", style="caption", role="text.secondary")
        self._theme = Segmented(THEMES, name="")
        card.add(self._looks_head)
        card.add(self._language_label)
        card.add(row(self._language, None))
        card.add(self._theme_label)
        card.add(row(self._theme, None))
        self._language.chosen.connect(self._on_language)
        self._theme.chosen.connect(self._on_theme)
        return card

    def _make_operator(self) -> Card:
        card = Card()
        self._operator_head = CardHead("")
        self._url = Field("", edit=PlainEdit())
        self._save_url = Button("")
        card.add(self._operator_head)
        card.add(self._url)
        card.add(row(self._save_url, None))
        bind_text(self._url.edit, self._vm.type_url)
        self._save_url.clicked.connect(self._on_operator)
        return card

    def _make_facts(self) -> Card:
        card = Card()
        self._facts_head = CardHead("")
        self._facts = column(gap=8)
        self._copy = LinkButton("", icon="copy")
        self._folder = LinkButton("", icon="folder")
        card.add(self._facts_head)
        card.add(self._facts)
        card.add(row(self._folder, self._copy, None, gap=16))
        self._copy.clicked.connect(self._on_copy)
        self._folder.clicked.connect(self._on_folder)
        return card

    def _make_leave(self) -> Card:
        card = Card()
        self._leave_head = CardHead("")
        self._leave_note = Text("", role="text.secondary", wrap=True)
        self._sign_out = Button("", icon="logout")
        self._wipe = Button("", kind="danger", icon="trash")
        card.add(self._leave_head)
        card.add(self._leave_note)
        card.add(row(self._sign_out, self._wipe, None))
        self._sign_out.clicked.connect(self._on_sign_out)
        self._wipe.clicked.connect(self._on_wipe)
        return card

    def _on_language(self, code: object) -> None:
        self._vm.choose_language(str(code))

    def _on_theme(self, mode: object) -> None:
        self._vm.choose_theme(str(mode))

    def _on_operator(self) -> None:
        self._vm.ask("operator")

    def _on_sign_out(self) -> None:
        self._vm.ask("signout")

    def _on_wipe(self) -> None:
        self._vm.ask("wipe")

    def _on_copy(self) -> None:
        text = "\n".join(f"{label}: {value}" for label, value in self._vm.state.diagnostics)
        QGuiApplication.clipboard().setText(text)
        self.said.emit(translate("Settings", "Copied"))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._vm.state.data_dir))
