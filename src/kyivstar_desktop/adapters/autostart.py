r"""Autostart: one entry of this user that starts the program with the session. No rights needed.

Linux: `~/.config/autostart/kyivstar-desktop.desktop` (XDG Autostart). Windows: a value of
HKCU\...\Run. macOS: a LaunchAgent. Removing it leaves nothing behind.
"""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAME = "kyivstar-desktop"
TITLE = "Мій Київстар"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED = {"\\": "\\\\", '"': '\\"', "`": "\\`", "$": "\\$"}


class Entry(Protocol):
    """Where the system looks at the start of a session."""

    def read(self) -> str | None:
        """The entry's text; None: there is none."""
        ...

    def write(self, text: str) -> None: ...
    def remove(self) -> None: ...


class FileEntry:
    """A file in a folder of the user's own."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> str | None:
        try:
            return self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def write(self, text: str) -> None:
        """Written beside, then moved into its place."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f".{self.path.name}.new")
        beside.write_text(text, "utf-8")
        beside.replace(self.path)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


class RunEntry:
    """A value of the user's own Run key; Windows only."""

    def read(self) -> str | None:
        import winreg  # noqa: PLC0415 Windows only

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
                return str(winreg.QueryValueEx(key, NAME)[0])  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return None

    def write(self, text: str) -> None:
        import winreg  # noqa: PLC0415 as above

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, text)  # type: ignore[attr-defined,unused-ignore]

    def remove(self) -> None:
        import winreg  # noqa: PLC0415 as above

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:  # type: ignore[attr-defined,unused-ignore]
                winreg.DeleteValue(key, NAME)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return


class Autostart:
    """On only by the person's own switch."""

    def __init__(self, platform: str, entry: Entry, data_dir: Path | None = None) -> None:
        self._platform, self._entry, self._data_dir = platform, entry, data_dir

    @property
    def on(self) -> bool:
        """Whether the session starts it; an entry that was switched off by hand counts as off."""
        text = self._entry.read()
        return text is not None and "\nHidden=true" not in text

    def switch(self, *, on: bool, minimised: bool = False) -> None:
        """StorageTrouble where the system refuses the entry."""
        command = program_command(self._data_dir, minimised=minimised)
        try:
            if on:
                self._entry.write(entry_text(self._platform, command))
            else:
                self._entry.remove()
        except OSError as error:
            raise StorageTrouble("readonly") from error


def entry_text(platform: str, command: Sequence[str]) -> str:
    """The entry of a system: spaces, quotes and Cyrillic in a path stay what they are."""
    if platform == "win32":
        return " ".join(_windows(part) for part in command)
    if platform == "darwin":
        agent = {
            "Label": NAME,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return plistlib.dumps(agent).decode()
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={TITLE}",
        f"Exec={exec_line(command)}",
        f"Icon={NAME}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join(lines) + "\n"


def exec_line(command: Sequence[str]) -> str:
    """The value of an Exec key of a `.desktop` file."""
    return " ".join(_exec_part(part) for part in command)


def _exec_part(part: str) -> str:
    """An argument by the rules of the Desktop Entry's Exec key.

    Quoted where it holds anything reserved, `%` doubled; the whole value is then escaped once more
    as a string of the file, so that a backslash stands doubled twice.
    """
    text = part.replace("%", "%%")
    if not text or any(not (char.isalnum() or char in "-_./:=@%+,") for char in text):
        text = '"' + "".join(_QUOTED.get(char, char) for char in text) + '"'
    return text.replace("\\", "\\\\")


def _windows(part: str) -> str:
    """An argument by the rules that programs of Windows split their line with."""
    if part and not any(char in part for char in ' \t"'):
        return part
    made, slashes = "", 0
    for char in part:
        if char == "\\":
            slashes += 1
            continue
        made += "\\" * (2 * slashes + 1 if char == '"' else slashes) + char
        slashes = 0
    return f'"{made}{chr(92) * (2 * slashes)}"'


def program_command(
    data_dir: Path | None, *, minimised: bool, executable: str = "", frozen: bool | None = None
) -> tuple[str, ...]:
    """How this very program is started again. `data_dir` None: the usual one."""
    packed = getattr(sys, "frozen", False) if frozen is None else frozen
    program = executable or sys.executable
    base = (program,) if packed else (program, "-m", "kyivstar_desktop")
    folder = ("--data-dir", os.fspath(data_dir)) if data_dir is not None else ()
    return (*base, *folder, *(("--minimised",) if minimised else ()))


def entry_of(environ: Mapping[str, str], platform: str) -> Entry:
    """Where this system looks."""
    home = Path(environ.get("HOME") or Path.home())
    if platform == "win32":
        return RunEntry()
    if platform == "darwin":
        return FileEntry(home / "Library" / "LaunchAgents" / f"{NAME}.plist")
    base = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    return FileEntry(base / "autostart" / f"{NAME}.desktop")
