"""The menu bar of macOS, from the registry; other systems have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.viewmodels.actions import MENUS
from kyivstar_desktop.viewmodels.keys_sheet import group_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar

    from kyivstar_desktop.viewmodels.actions import Actions
    from kyivstar_desktop.views.shell_keys import WindowKeys


def fill_menu_bar(bar: QMenuBar, actions: Actions, keys: WindowKeys) -> None:
    """One menu for each group that has something in it, in the registry's order."""
    bar.clear()
    for menu in MENUS:
        inside = [keys.find(a.id) for a in actions.all if a.menu == menu and a.listed]
        found = [one for one in inside if one is not None]
        if found:
            bar.addMenu(group_title(menu)).addActions(found)
