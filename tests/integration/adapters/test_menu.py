"""The entry in the menu of a Linux desktop: written, started, renewed, removed without a trace."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kyivstar_desktop import __version__
from kyivstar_desktop.adapters.menu import ACTIONS, Menu, desktop_file
from kyivstar_desktop.app.config import make_parser
from support.exec_lines import exec_of

HARD = '/home/Олена Коваленко/мої "програми"/100%/a\\b'
ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons" / "hicolor"
SOUND = ("uk", "ru")
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the menu is a folder of files on Linux only"
)


def parsed(text: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_every_word_is_there_in_three_languages_and_every_action_is_an_option() -> None:
    file = parsed(desktop_file((HARD, "--data-dir", "/мої дані")))
    entry = file["Desktop Entry"]
    groups = [entry, *(file[f"Desktop Action {action}"] for action, _ in ACTIONS)]
    for group in groups:
        words = [group["Name"], *(group[f"Name[{code}]"] for code in SOUND)]
        assert len(set(words)) == len(words)
    assert len({entry["Comment"], *(entry[f"Comment[{code}]"] for code in SOUND)}) == 3
    assert entry["Actions"] == "".join(f"{action};" for action, _ in ACTIONS)
    assert len(file.sections()) == 1 + len(ACTIONS)
    for action, _ in ACTIONS:
        assert make_parser().parse_args([f"--{action}"])


def test_a_path_of_spaces_quotes_and_cyrillic_stays_what_it_is() -> None:
    command = (HARD, "--data-dir", "/мої дані")
    text = desktop_file(command)
    heads = text.split("\n\n")
    assert exec_of(heads[0]) == list(command)
    for (action, _), head in zip(ACTIONS, heads[1:], strict=True):
        assert exec_of(head) == [*command, f"--{action}"]
    assert parsed(text)["Desktop Entry"]["TryExec"].replace("\\\\", "\\") == HARD


@pytest.mark.parametrize("told", [True, False])
def test_removing_takes_away_what_adding_wrote_and_nothing_else(
    tmp_path: Path, *, told: bool
) -> None:
    home = tmp_path / "Олена К"
    data = tmp_path / "дані" if told else home / ".local" / "share"
    menu = Menu({"HOME": str(home)} | ({"XDG_DATA_HOME": str(data)} if told else {}))
    foreign = data / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    foreign.parent.mkdir(parents=True)
    foreign.write_bytes(b"x")
    before = everything(tmp_path)
    menu.remove()
    menu.add(("/opt/one",), ICONS)
    menu.add(("/opt/two",), ICONS)
    assert exec_of(menu.entry.read_text("utf-8").split("\n\n")[0]) == ["/opt/two"]
    icons = data / "icons" / "hicolor" / "scalable" / "apps" / "kyivstar-desktop.svg"
    assert icons.read_bytes().startswith(b"<svg")
    assert everything(tmp_path) - before == {
        menu.entry.relative_to(tmp_path).as_posix(),
        icons.relative_to(tmp_path).as_posix(),
    }
    menu.remove()
    assert everything(tmp_path) == before


def start(*words: str, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=cwd, env=os.environ | environ, capture_output=True, text=True, check=False
    )


@linux_only
def test_the_entry_that_the_program_writes_starts_the_program(tmp_path: Path) -> None:
    home = tmp_path / "дім Олени"
    words = (sys.executable, "-m", "kyivstar_desktop")
    environ = {"HOME": str(home), "XDG_DATA_HOME": "", "KYIVSTAR_DATA_DIR": str(home / "мої дані")}
    done = start(*words, "--add-to-menu", cwd=tmp_path, **environ)
    assert done.returncode == 0, done.stderr
    entry = home / ".local" / "share" / "applications" / "kyivstar-desktop.desktop"
    assert str(entry) in done.stdout
    command = exec_of(entry.read_text("utf-8").split("\n\n")[0])
    assert command[-2:] == ["--data-dir", str(home / "мої дані")]
    assert start(*command, "--version", cwd=tmp_path).stdout.strip() == __version__
    assert start(*words, "--remove-from-menu", cwd=tmp_path, **environ).returncode == 0
    assert everything(home) == set()


@linux_only
def test_a_refusing_disk_is_a_sentence(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    words = (sys.executable, "-m", "kyivstar_desktop", "--add-to-menu")
    done = start(*words, cwd=tmp_path, XDG_DATA_HOME=str(taken))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert str(taken) in done.stderr


def test_a_system_without_what_qt_needs_is_told_what_it_is(tmp_path: Path) -> None:
    lacking = tmp_path / "PySide6"
    lacking.mkdir()
    text = "libEGL.so.1: cannot open shared object file"
    (lacking / "__init__.py").write_text(f"raise ImportError({text!r})", "utf-8")
    words = (sys.executable, "-m", "kyivstar_desktop", "--data-dir", str(tmp_path / "data"))
    done = start(*words, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.strip() == f"kyivstar-desktop: Qt needs what this system lacks: {text}"
