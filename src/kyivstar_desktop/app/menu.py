"""`--add-to-menu` and `--remove-from-menu`: done without Qt, told in one line."""

from __future__ import annotations

import os
import sys

from kyivstar_desktop.adapters.autostart import program_command
from kyivstar_desktop.adapters.menu import Menu
from kyivstar_desktop.app.config import Config, default_data_dir
from kyivstar_desktop.views.resources import resource_path


def change_menu(config: Config, *, add: bool) -> int:
    """The exit status: 0, or 2 with a sentence on standard error."""
    if not sys.platform.startswith("linux"):
        _complain("only Linux keeps its menu in files of the user; make a shortcut by hand")
        return 2
    own = config.data_dir if config.data_dir != default_data_dir(os.environ, sys.platform) else None
    menu = Menu(os.environ)
    try:
        if add:
            menu.add(program_command(own, minimised=False), resource_path("icons", "hicolor"))
        else:
            menu.remove()
    except OSError as error:
        _complain(f"{error.filename or menu.entry}: {error.strerror}")
        return 2
    sys.stdout.write(f"{'written' if add else 'removed'}: {menu.entry}\n")
    return 0


def _complain(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"kyivstar-desktop: {text}\n")
