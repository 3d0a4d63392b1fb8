"""The preferences file: never half, never forgetful, never fatal."""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.preferences_file import VERSION, PreferencesFile
from kyivstar_desktop.domain.errors import StorageTrouble

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preferences.json"
    PreferencesFile(path).save({"language": "uk", "theme": "темна"})
    assert dict(PreferencesFile(path).load()) == {"language": "uk", "theme": "темна"}
    assert json.loads(path.read_text("utf-8"))["version"] == VERSION
    assert [entry.name for entry in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_it_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    PreferencesFile(path).save({})
    assert path.stat().st_mode & 0o777 == 0o600


def test_keys_and_version_of_a_newer_program_stay(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"version": 9, "language": "uk", "hologram": {"depth": 3}}', "utf-8")
    file = PreferencesFile(path)
    assert file.load()["hologram"] == {"depth": 3}
    file.save({"language": "en"})
    file.save({"language": "ru"})
    assert json.loads(path.read_text("utf-8")) == {
        "version": 9,
        "language": "ru",
        "hologram": {"depth": 3},
    }


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"a": 1', "\0\0", "[" * 100_000])
def test_a_broken_file_is_put_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(text, "utf-8")
    file = PreferencesFile(path)
    assert dict(file.load()) == {}
    assert not path.exists()
    (aside,) = tmp_path.glob("preferences.json.broken-*")
    assert aside.read_text("utf-8") == text
    file.save({"language": "uk"})
    assert dict(PreferencesFile(path).load()) == {"language": "uk"}


def test_no_file_is_no_preferences(tmp_path: Path) -> None:
    assert dict(PreferencesFile(tmp_path / "none.json").load()) == {}


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StorageTrouble, match="readonly"):
        PreferencesFile(tmp_path / "file" / "preferences.json").save({})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_FSIZE of Linux")
def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    file = PreferencesFile(path)
    file.save({"language": "uk"})
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(StorageTrouble):
            file.save({"language": "x" * 10_000})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["preferences.json"]
