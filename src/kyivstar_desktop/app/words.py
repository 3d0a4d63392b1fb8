"""Words: the catalogue of the chosen language, switched without a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from kyivstar_desktop.views.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("uk", "en", "ru")


class Words:
    """Owns the one installed translator."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self.language = ""

    def load(self, language: str) -> bool:
        """Installs `language`; whether its catalogue was found. Qt tells every widget."""
        wanted = language if language in LANGUAGES else "uk"
        if wanted == self.language:
            return True
        fresh = QTranslator()
        found = fresh.load(str(resource_path("i18n", f"kyivstar_{wanted}.qm")))
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
        self._app.installTranslator(fresh)
        self._translator, self.language = fresh, wanted
        return found
