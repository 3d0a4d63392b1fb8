"""The system key store: real where it exists, and every way in which it fails."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from kyivstar_desktop.adapters.secrets import ALLOWED, MAX_BYTES, KeyringSecrets, name_of
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace, SecretState

ROOT = Path(__file__).resolve().parents[3]
KEY = bytes(range(32))
Story = Callable[[KeyringSecrets], Awaitable[None]]


class Kept(KeyringBackend):
    """A key store in memory with every failure of the real ones. Never found by a search."""

    priority = -1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.calls = 0
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        self.forgets = False

    def _called(self) -> None:
        self.calls += 1
        if self.gate is not None:
            self.gate.wait(30)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._called()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called()
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called()
        del self.entries[service, username]


class Remembered(Kept):
    """Made by its name; `works` is set by the test."""

    works = True

    def __init__(self) -> None:
        super().__init__()
        if not self.works:
            self.error = keyring.errors.InitError("the desktop has changed")


OURS = name_of(Kept())
LAST = name_of(Remembered())


class LockedException(Exception):
    pass


def run(story: Story, backend: KeyringBackend | None = None, **options: Any) -> None:
    async def whole() -> None:
        workers = Workers(4)
        try:
            find = options.pop("find", lambda: backend)
            allowed = options.pop("allowed", frozenset({OURS}))
            await story(KeyringSecrets(workers, find=find, allowed=allowed, **options))
        finally:
            workers.close()

    asyncio.run(whole())


def test_what_was_written_is_read() -> None:
    backend = Kept()

    async def story(secrets: KeyringSecrets) -> None:
        assert await secrets.probe() == SecretState(SecretPlace.SYSTEM, OURS)
        assert await secrets.read("profile:p-1") is None
        await secrets.write("profile:p-1", KEY)
        assert await secrets.read("profile:p-1") == KEY
        await secrets.remove("profile:p-1")
        await secrets.remove("profile:p-1")
        assert await secrets.read("profile:p-1") is None

    run(story, backend)
    assert backend.entries == {}


def test_a_key_is_short_and_every_entry_has_its_own_service() -> None:
    backend = Kept()

    async def story(secrets: KeyringSecrets) -> None:
        await secrets.write("profile:a", KEY)
        await secrets.write("login", b"x" * MAX_BYTES)
        for bad in (b"", b"x" * (MAX_BYTES + 1)):
            with pytest.raises(ValueError, match="bytes"):
                await secrets.write("profile:a", bad)

    run(story, backend)
    assert len({service for service, _ in backend.entries}) == 2
    lengths = sorted(len(text) for text in backend.entries.values())
    assert lengths[0] < 128
    assert lengths[1] <= 1280, "what Windows holds"


def test_an_entry_that_is_not_ours_counts_as_none() -> None:
    backend = Kept()
    backend.entries["kyivstar-desktop/login", "login"] = "не base64"

    async def story(secrets: KeyringSecrets) -> None:
        assert await secrets.read("login") is None

    run(story, backend)


@pytest.mark.parametrize(
    ("error", "why", "kind"),
    [
        (keyring.errors.KeyringLocked(), "locked", "locked"),
        (LockedException(), "locked", "locked"),
        (keyring.errors.NoKeyringError(), "absent", "keyring"),
        (keyring.errors.InitError(), "refused", "keyring"),
        (OSError("bus"), "refused", "keyring"),
        (AttributeError("a defect of a back end"), "refused", "keyring"),
    ],
)
def test_each_failure_has_its_word(error: Exception, why: str, kind: str) -> None:
    backend = Kept()
    backend.error = error

    async def story(secrets: KeyringSecrets) -> None:
        assert await secrets.probe() == SecretState(SecretPlace.MEMORY, OURS, why)
        with pytest.raises(StorageTrouble, match=kind):
            await secrets.read("login")
        with pytest.raises(StorageTrouble, match=kind):
            await secrets.write("login", KEY)
        await secrets.remove("login")
        backend.error = None  # the user has unlocked it
        assert (await secrets.probe()).place is SecretPlace.SYSTEM

    run(story, backend)


@pytest.mark.parametrize(
    ("keeper", "why"), [(null.Keyring(), "refused"), (fail.Keyring(), "absent")]
)
def test_back_ends_that_keep_nothing_are_refused(keeper: KeyringBackend, why: str) -> None:
    async def story(secrets: KeyringSecrets) -> None:
        state = await secrets.probe()
        assert (state.place, state.why) == (SecretPlace.MEMORY, why)
        with pytest.raises(StorageTrouble, match="keyring"):
            await secrets.write("login", KEY)

    run(story, keeper, allowed=ALLOWED)


def test_a_plain_text_back_end_is_not_on_the_list() -> None:
    async def story(secrets: KeyringSecrets) -> None:
        assert (await secrets.probe()).why == "refused"

    run(story, Kept(), allowed=ALLOWED)
    assert not [name for name in ALLOWED if "alt" in name or "null" in name or "plain" in name]


@pytest.mark.parametrize(("first", "place"), [(Kept(), "system"), (null.Keyring(), "memory")])
def test_a_chain_is_as_good_as_its_first_link(first: KeyringBackend, place: str) -> None:
    class Chain(chainer.ChainerBackend):
        backends = [first, Kept()]  # noqa: RUF012 the library's own attribute

    Chain.__module__, Chain.__qualname__ = (
        chainer.ChainerBackend.__module__,
        chainer.ChainerBackend.__qualname__,
    )

    async def story(secrets: KeyringSecrets) -> None:
        assert (await secrets.probe()).place == place

    run(story, Chain())


def test_a_store_that_forgets_is_found_out() -> None:
    backend = Kept()
    backend.forgets = True

    async def story(secrets: KeyringSecrets) -> None:
        with pytest.raises(StorageTrouble, match="keyring"):
            await secrets.write("profile:a", KEY)
        assert await secrets.probe() == SecretState(SecretPlace.MEMORY, OURS, "unreliable")

    run(story, backend)


def test_a_silent_store_is_waited_for_once() -> None:
    backend = Kept()
    backend.gate = threading.Event()

    async def story(secrets: KeyringSecrets) -> None:
        assert await secrets.probe() == SecretState(SecretPlace.MEMORY, OURS, "silent")
        for _ in range(3):
            with pytest.raises(StorageTrouble, match="keyring"):
                await secrets.read("login")
            await secrets.remove("login")
        assert (await secrets.probe()).why == "silent"

    run(story, backend, deadline_s=0.05)
    assert backend.calls == 1
    backend.gate.set()


def test_the_back_end_of_last_time_is_not_searched_for() -> None:
    def find() -> KeyringBackend:
        raise AssertionError("no search")

    async def story(secrets: KeyringSecrets) -> None:
        Remembered.works = True
        assert await secrets.probe() == SecretState(SecretPlace.SYSTEM, LAST)
        await secrets.write("login", KEY)
        assert await secrets.read("login") == KEY

    run(story, find=find, remembered=LAST, allowed=frozenset({LAST}))


@pytest.mark.parametrize("remembered", [LAST, "nobody.Knows", "", "keyring.backends.null.Keyring"])
def test_another_back_end_is_searched_for_when_it_fails(remembered: str) -> None:
    async def story(secrets: KeyringSecrets) -> None:
        Remembered.works = False
        assert await secrets.probe() == SecretState(SecretPlace.SYSTEM, OURS)

    run(story, Kept(), remembered=remembered, allowed=frozenset({OURS, LAST, "nobody.Knows"}))


def test_no_value_is_in_an_error() -> None:
    backend = Kept()
    backend.error = RuntimeError(base64.b64encode(KEY).decode())

    async def story(secrets: KeyringSecrets) -> None:
        with pytest.raises(StorageTrouble) as caught:
            await secrets.write("profile:a", KEY)
        assert caught.value.__suppress_context__
        assert "AAEC" not in repr(caught.value)

    run(story, backend)


# --- the real thing -------------------------------------------------------------------------------
TOOLS = ("dbus-run-session", "gnome-keyring-daemon", "gdbus")
ABSENT = [tool for tool in TOOLS if shutil.which(tool) is None]
real = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(ABSENT), reason=f"not installed: {ABSENT}"
)
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"


EMPTY_BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


def ask(folder: Path, kind: str, remembered: str = "", **environment: str) -> dict[str, Any]:
    """A private bus that starts nothing by itself, and on it `kind` of Secret Service."""
    bus = folder / "bus.conf"
    bus.write_text(EMPTY_BUS, "utf-8")
    done = subprocess.run(
        [
            "dbus-run-session",
            f"--config-file={bus}",
            "--",
            sys.executable,
            str(ROOT / "tests/support/ask_secrets.py"),
            kind,
            remembered,
        ],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            **environment,
        },
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert found["modules_before"] is False, "keyring is imported by the first call, not before"
    return found


@real
@pytest.mark.parametrize("remembered", ["", SECRET_SERVICE])
def test_gnome_keyring_keeps_a_key(tmp_path: Path, remembered: str) -> None:
    found = ask(tmp_path, "unlocked", remembered)
    assert (found["place"], found["backend"]) == ("system", SECRET_SERVICE)
    assert found["absent"]
    assert found["read"]
    assert found["removed"]


@real
@pytest.mark.parametrize("remembered", ["", SECRET_SERVICE])
def test_a_secret_service_that_never_answers_costs_one_deadline(
    tmp_path: Path, remembered: str
) -> None:
    found = ask(tmp_path, "silent", remembered)
    assert (found["place"], found["why"], found["trouble"]) == ("memory", "silent", "keyring")
    assert found["seconds"] < 4


@real
@pytest.mark.parametrize("remembered", ["", SECRET_SERVICE])
def test_no_secret_service_is_absent(tmp_path: Path, remembered: str) -> None:
    found = ask(tmp_path, "none", remembered)
    assert (found["place"], found["why"], found["trouble"]) == ("memory", "absent", "keyring")


@real
def test_a_locked_gnome_keyring_that_nobody_unlocks_is_no_place(tmp_path: Path) -> None:
    """Nobody answers its question for the password, so it cannot be used; never a hang."""
    ask(tmp_path, "unlocked")
    found = ask(tmp_path, "locked")
    assert found["place"] == "memory"
    assert found["why"] in {"locked", "silent"}
    assert found["seconds"] < 4


@real
def test_null_in_the_environment_is_refused(tmp_path: Path) -> None:
    found = ask(tmp_path, "none", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert (found["place"], found["why"]) == ("memory", "refused")
