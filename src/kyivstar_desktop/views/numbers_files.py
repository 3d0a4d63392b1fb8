"""Files of the numbers desk: the table as a file, the person's own notes out and in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from kyivstar_desktop.views.numbers_frame import NumbersFrame
from kyivstar_desktop.views.saving import ask_for_notes, ask_for_table

translate = QCoreApplication.translate


class NumbersFiles(NumbersFrame):
    """Asks where a file shall lie, and tells the page."""

    def export_to(self, path: str, encoding: str = "") -> None:
        """What is chosen, or everything the filter shows, into .csv, .xlsx or .json."""
        self._vm.export_to(Path(path), encoding)

    def _on_export(self) -> None:
        title = translate("Numbers", "Export the numbers")
        ask_for_table(self, "kyivstar-numbers.xlsx", self.export_to, title=title, pdf=False)

    def files_menu(self) -> QMenu:
        """Under «Експорт»: the table, and the person's own notes out and in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = menu.addAction(translate("Numbers", "Export the table…"))
        table.triggered.connect(self._on_export)
        menu.addSeparator()
        out = menu.addAction(translate("Numbers", "Export labels and notes…"))
        out.triggered.connect(self._on_notes_out)
        into = menu.addAction(translate("Numbers", "Import labels and notes…"))
        into.triggered.connect(self._on_notes_in)
        return menu

    def _on_files(self) -> None:
        place = self._export.mapToGlobal(QPoint(0, self._export.height()))
        self.files_menu().popup(place)

    def _on_notes_out(self) -> None:
        title = translate("Numbers", "Export labels and notes")
        ask_for_table(self, "kyivstar-notes.xlsx", self.notes_to, title=title, pdf=False)

    def _on_notes_in(self) -> None:
        ask_for_notes(self, translate("Numbers", "Import labels and notes"), self.notes_from)

    def notes_to(self, path: str, encoding: str = "") -> None:
        """Every label, own name, note and colour, by number."""
        self._vm.export_notes(Path(path), encoding)

    def notes_from(self, path: str) -> None:
        """The same, from such a file or one like it."""
        self._vm.import_notes(Path(path))
