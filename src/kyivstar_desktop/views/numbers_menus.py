"""Menus of the numbers desk: what can be done to the chosen numbers, or to the one of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kyivstar_desktop.domain.fleet import COLOURS
from kyivstar_desktop.viewmodels.numbers_columns import colour_name

if TYPE_CHECKING:
    from kyivstar_desktop.domain.fleet import FleetPicked
    from kyivstar_desktop.views.numbers import NumbersView

translate = QCoreApplication.translate


class _Entry(QAction):
    """One act over what the menu was opened for."""

    def __init__(self, view: NumbersView, act: str, text: str, menu: QMenu) -> None:
        super().__init__(text, menu)
        self._view, self._act = view, act
        self._picked: FleetPicked | None = None
        self._row = -1
        self.triggered.connect(self._on_triggered)

    def aim(self, picked: FleetPicked, row: int) -> None:
        self._picked, self._row = picked, row

    def _on_triggered(self) -> None:
        if self._picked is not None:
            self._view.act(self._act, self._picked, self._row)


def make_menu(view: NumbersView, picked: FleetPicked, row: int, *, may: bool) -> QMenu:
    """`row` -1: over the whole choice. Acts that the person's role lacks are not there."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    groups = [*([_of_row()] if row >= 0 else []), _of_batches(row) if may else ()]
    groups += [_of_notes(), (*(_of_place() if may else ()), *_of_files())]
    for group in groups:
        for act, text in group:
            _add(menu, view, (act, text), (picked, row))
        if group:
            menu.addSeparator()
        if group and group[0][0] == "label":
            _add_colours(menu, view, (picked, row))
    if may:
        _add(menu, view, ("block", translate("Numbers", "Block…")), (picked, row))
    return menu


def _add(
    menu: QMenu, view: NumbersView, act: tuple[str, str], aim: tuple[FleetPicked, int]
) -> None:
    entry = _Entry(view, act[0], act[1], menu)
    entry.aim(*aim)
    menu.addAction(entry)


def _add_colours(menu: QMenu, view: NumbersView, aim: tuple[FleetPicked, int]) -> None:
    colours = menu.addMenu(translate("Numbers", "Colour"))
    for colour in COLOURS:
        _add(colours, view, (f"colour:{colour}", colour_name(colour)), aim)
    menu.addSeparator()


Acts = tuple[tuple[str, str], ...]


def _of_row() -> Acts:
    return (
        ("open", translate("Numbers", "Open the number")),
        ("card", translate("Numbers", "Show the card")),
    )


def _of_batches(row: int) -> Acts:
    acts: Acts = (
        ("option_on", translate("Numbers", "Connect a service…")),
        ("option_off", translate("Numbers", "Disconnect a service…")),
    )
    if row < 0:
        return acts
    return (
        ("topup", translate("Numbers", "Top up what is missing")),
        ("tariff", translate("Numbers", "Change the tariff…")),
        *acts,
    )


def _of_notes() -> Acts:
    return (
        ("label", translate("Numbers", "Label…")),
        ("alias", translate("Numbers", "Own name…")),
        ("note", translate("Numbers", "Note…")),
    )


def _of_place() -> Acts:
    return (("move", translate("Numbers", "Move to a department…")),)


def _of_files() -> Acts:
    return (
        ("export", translate("Numbers", "Export…")),
        ("copy", translate("Numbers", "Copy as a table")),
    )
