"""Autostart entries of three systems: quoted right, read back, removed without a trace."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.adapters.autostart import (
    Autostart,
    FileEntry,
    RunEntry,
    entry_of,
    entry_text,
    program_command,
)
from kyivstar_desktop.domain.errors import StorageTrouble
from support.exec_lines import exec_of

HARD = '/home/Олена Коваленко/мої "дані"/100%/$HOME/`x`/a\\b'
PARTS = st.lists(
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=12),
    min_size=1,
    max_size=4,
)


def windows_split(line: str) -> list[str]:
    """As CommandLineToArgvW: 2n backslashes before a quote are n, an odd one is a quote's own."""
    parts, part, quoted, slashes, any_ = [], "", False, 0, False
    for char in f"{line} ":
        if char == "\\":
            slashes += 1
            continue
        if char == '"':
            part += "\\" * (slashes // 2)
            if slashes % 2:
                part += '"'
            else:
                quoted, any_ = not quoted, True
        else:
            part += "\\" * slashes
            if char == " " and not quoted:
                if part or any_:
                    parts.append(part)
                part, any_ = "", False
            else:
                part += char
        slashes = 0
    return parts


@pytest.mark.parametrize("minimised", [True, False])
def test_a_switch_on_linux_leaves_one_file_and_takes_it_away(
    tmp_path: Path, *, minimised: bool
) -> None:
    environ = {"HOME": str(tmp_path / "Олена К")}
    entry = entry_of(environ, "linux")
    assert isinstance(entry, FileEntry)
    assert entry.path == tmp_path / "Олена К" / ".config" / "autostart" / "kyivstar-desktop.desktop"
    start = Autostart("linux", entry, Path(HARD))
    assert not start.on
    start.switch(on=True, minimised=minimised)
    assert start.on
    assert sorted(p.name for p in entry.path.parent.iterdir()) == [entry.path.name]
    wanted = [sys.executable, "-m", "kyivstar_desktop", "--data-dir", HARD]
    assert exec_of(entry.path.read_text("utf-8")) == wanted + ["--minimised"] * minimised
    start.switch(on=False)
    start.switch(on=False)
    assert not start.on
    assert list(entry.path.parent.iterdir()) == []


def test_xdg_names_the_folder(tmp_path: Path) -> None:
    entry = entry_of({"HOME": "/home/o", "XDG_CONFIG_HOME": str(tmp_path)}, "linux")
    assert isinstance(entry, FileEntry)
    assert entry.path == tmp_path / "autostart" / "kyivstar-desktop.desktop"


def test_an_entry_that_was_hidden_by_hand_is_off(tmp_path: Path) -> None:
    entry = FileEntry(tmp_path / "k.desktop")
    start = Autostart("linux", entry)
    start.switch(on=True)
    entry.path.write_text(entry.path.read_text("utf-8") + "Hidden=true\n", "utf-8")
    assert not start.on
    start.switch(on=True)
    assert start.on


def test_macos_starts_the_very_words(tmp_path: Path) -> None:
    entry = entry_of({"HOME": str(tmp_path)}, "darwin")
    assert isinstance(entry, FileEntry)
    start = Autostart("darwin", entry, Path(HARD))
    start.switch(on=True, minimised=True)
    agent = plistlib.loads(entry.path.read_bytes())
    assert agent["ProgramArguments"][-3:] == ["--data-dir", HARD, "--minimised"]
    assert agent["RunAtLoad"] is True
    assert entry.path.parent == tmp_path / "Library" / "LaunchAgents"
    start.switch(on=False)
    assert list(entry.path.parent.iterdir()) == []


def test_windows_keeps_it_in_the_users_own_run_key() -> None:
    assert isinstance(entry_of({}, "win32"), RunEntry)


@pytest.mark.parametrize(
    "path", [r"C:\Program Files\К\k.exe", 'a"b', "", r"C:\тека з \ ", "a\\\\", HARD]
)
def test_windows_lines_are_split_back(path: str) -> None:
    line = entry_text("win32", ["k.exe", path, "--minimised"])
    assert windows_split(line) == ["k.exe", path, "--minimised"]


@given(PARTS)
def test_any_words_come_back_on_each_system(parts: list[str]) -> None:
    assert windows_split(entry_text("win32", parts)) == parts
    assert exec_of(entry_text("linux", parts)) == parts
    assert plistlib.loads(entry_text("darwin", parts).encode())["ProgramArguments"] == parts


def test_a_packed_program_starts_itself() -> None:
    command = program_command(None, minimised=True, executable="/opt/к/kyivstar", frozen=True)
    assert command == ("/opt/к/kyivstar", "--minimised")


def test_a_folder_that_refuses_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    with pytest.raises(StorageTrouble):
        Autostart("linux", FileEntry(blocked / "autostart" / "k.desktop")).switch(on=True)
