"""The menu of a Linux desktop: one `.desktop` file of this user and its icons. No rights needed.

`XDG_DATA_HOME` or `~/.local/share` receives `applications/kyivstar-desktop.desktop` and
`icons/hicolor/*/apps/kyivstar-desktop.*` (Desktop Entry 1.5, Icon Theme). Removing them leaves
nothing of ours behind.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.autostart import NAME, FileEntry, exec_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LANGUAGES = ("uk", "ru")
"""Of the file's own words; the plain keys are English, as the specification wants."""
WM_CLASS = "kyivstar-desktop"
"""What Qt makes of the application's name on X11; on Wayland it is the file's name."""

NAMES = ("My Kyivstar", "Мій Київстар", "Мой Киевстар")
COMMENTS = (
    "Balance, top-up, tariffs, services and history of your mobile numbers",
    "Баланс, поповнення, тарифи, послуги й історія ваших мобільних номерів",
    "Баланс, пополнение, тарифы, услуги и история ваших мобильных номеров",
)
KEYWORDS = (
    "balance;top up;mobile;tariff;SIM;phone;",
    "баланс;поповнення;рахунок;тариф;мобільний;SIM;телефон;",
    "баланс;пополнение;счёт;тариф;мобильный;SIM;телефон;",
)
ACTIONS = (
    ("top-up", ("Top up", "Поповнити", "Пополнить")),
    ("palette", ("Search or command", "Пошук або команда", "Поиск или команда")),
    ("mini-window", ("Mini window", "Міні-вікно", "Мини-окно")),
    ("minimised", ("Start in the tray", "Запустити в треї", "Запустить в трее")),
)
"""Each is the option of the command line with the same name."""


def desktop_file(command: Sequence[str]) -> str:
    """The entry that starts `command`, with one action for each of ACTIONS."""
    program = command[0].replace("\\", "\\\\")
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        *_in_languages("Name", NAMES),
        *_in_languages("Comment", COMMENTS),
        *_in_languages("Keywords", KEYWORDS),
        f"TryExec={program}",
        f"Exec={exec_line(command)}",
        f"Icon={NAME}",
        "Terminal=false",
        "Categories=Office;Finance;",
        f"StartupWMClass={WM_CLASS}",
        "StartupNotify=true",  # the desktop hands over its leave to come to the front
        "SingleMainWindow=true",
        f"Actions={''.join(f'{action};' for action, _ in ACTIONS)}",
    ]
    for action, names in ACTIONS:
        lines += ["", f"[Desktop Action {action}]", *_in_languages("Name", names)]
        lines.append(f"Exec={exec_line((*command, f'--{action}'))}")
    return "\n".join(lines) + "\n"


def _in_languages(key: str, words: Sequence[str]) -> list[str]:
    english, *others = words
    pairs = zip(LANGUAGES, others, strict=True)
    return [f"{key}={english}", *(f"{key}[{language}]={word}" for language, word in pairs)]


class Menu:
    """Of this user; with `XDG_DATA_HOME=/usr/local/share` and the rights to it, of all of them."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        home = Path(environ.get("HOME") or Path.home())
        base = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        self.entry = base / "applications" / f"{NAME}.desktop"
        self._icons = base / "icons" / "hicolor"

    def add(self, command: Sequence[str], icons: Path) -> None:
        """Writes or renews the entry. `icons` has the shape of the hicolor theme. OSError."""
        for source in sorted(icons.glob(f"*/apps/{NAME}.*")):
            target = self._icons / source.relative_to(icons)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
        self._tell_caches()
        FileEntry(self.entry).write(desktop_file(command))

    def remove(self) -> None:
        """Whatever `add` wrote; nothing there is fine too. OSError."""
        FileEntry(self.entry).remove()
        for path in self._icons.glob(f"*/apps/{NAME}.*"):
            path.unlink(missing_ok=True)
        self._tell_caches()

    def _tell_caches(self) -> None:
        """A cache of icons that is older than its folder is read no more."""
        if self._icons.is_dir():
            os.utime(self._icons)
