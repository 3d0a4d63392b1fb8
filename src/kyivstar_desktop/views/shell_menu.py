"""The menu bar of macOS, from the registry; other systems have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.actions import MENUS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from kyivstar_desktop.viewmodels.actions import Actions
    from kyivstar_desktop.views.shell_keys import WindowKeys

translate = QCoreApplication.translate


def menu_title(menu: str) -> str:
    names = {
        "go": translate("Actions", "Go"),
        "number": translate("Actions", "Number"),
        "money": translate("Actions", "Money"),
        "edit": translate("Actions", "Edit"),
        "view": translate("Actions", "View"),
        "help": translate("Actions", "Help"),
    }
    return names[menu]


def fill_menu_bar(bar: QMenuBar, actions: Actions, keys: WindowKeys) -> None:
    """One menu for each group that has something in it, in the registry's order."""
    bar.clear()
    for menu in MENUS:
        inside = [keys.find(a.id) for a in actions.all if a.menu == menu and a.listed]
        found = [one for one in inside if one is not None]
        if found:
            bar.addMenu(menu_title(menu)).addActions(found)
