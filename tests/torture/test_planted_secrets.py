"""Whatever the program was told in confidence lies nowhere that another program can read.

The encrypted databases are searched too: there it must be unreadable.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.app.reporting import Reporter
from torture.driver import ROOT, Stage
from torture.headless import CVV, HOLDER, PAN, PASSWORD, PAYER
from torture.scanner import files_under, process_words, scan, spellings

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

NAME, FAMILY_NAME = "Олена", "Іваненко"
KNOWN: dict[str, str | bytes] = {
    "card number": PAN,
    "CVV": CVV,
    "holder": HOLDER,
    "own password": PASSWORD,
    "phone number": PAYER,
    "first name": NAME,
    "family name": FAMILY_NAME,
}
HARNESS = ("meant.jsonl", "stop")
LEAKS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16": lambda text: text.encode("utf-16-le"),
    "hex": lambda text: text.encode().hex().encode(),
    "base64": lambda text: b"x" + base64.b64encode(b"ab" + text.encode() + b"yz"),
    "groups": lambda text: max(spellings(text)).encode(),
    "in JSON": lambda text: json.dumps({"seen": f"of {text}!"}).encode(),
}


@pytest.mark.torture
@pytest.mark.parametrize("form", LEAKS)
@pytest.mark.parametrize("secret", ["card number", "own password", "phone number", "family name"])
def test_a_planted_leak_is_found(tmp_path: Path, form: str, secret: str) -> None:
    text = KNOWN[secret]
    assert isinstance(text, str)
    (tmp_path / "clean.json").write_bytes(os.urandom(100_000))
    assert not scan(files_under(tmp_path), KNOWN)
    (tmp_path / "log.bin").write_bytes(os.urandom(999) + LEAKS[form](text) + os.urandom(99))
    assert [leak.secret for leak in scan(files_under(tmp_path), KNOWN)] == [secret]


@pytest.mark.torture
def test_a_planted_short_secret_and_a_token_are_found(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(f'{{"cvv": "{CVV}", "at": "rt_{"a" * 40}"}}')
    assert {leak.secret for leak in scan(files_under(tmp_path), KNOWN)} == {"CVV", "a token"}


@pytest.mark.torture
@pytest.mark.timeout(120)
def test_the_core_leaves_no_secret(tmp_path: Path) -> None:
    with Stage(tmp_path / "run", variant="card") as stage:
        stage.order(2)
        client = stage.client()
        try:
            assert client.wait_for("ready", within_s=60), client.errors()
            alive = list(process_words(client.process.pid))
            (stage.data / "stop").touch()
            assert client.wait_for("done", within_s=60), client.errors()
        finally:
            client.kill()
        told = [line.split(" ", 2)[1:] for line in client.said if line.startswith("secret ")]
        secrets = dict(KNOWN) | {f"{name} {n}": text for n, (name, text) in enumerate(told)}
        keys = json.loads((stage.folder / "data-keys.json").read_text())
        secrets |= {f"data key {name}": base64.b64decode(key) for name, key in keys.items()}
        assert {name for name, _ in told} == {"code", "access", "refresh"}
        places = [*files_under(stage.data, without=HARNESS), *alive]
        places += files_under(stage.folder / "tmp")
        assert [place for place, _ in places if place.endswith("journal.db")]
        assert not scan(places, secrets)
        assert not scan(files_under(stage.folder, without=("data", "data-keys.json")), CARD_ONLY)


CARD_ONLY = {name: KNOWN[name] for name in ("card number", "own password", "CVV")}


@pytest.mark.torture
@pytest.mark.timeout(240)
def test_the_program_leaves_no_secret(tmp_path: Path) -> None:
    data, temporary, pictures = (tmp_path / name for name in ("data", "tmp", "pictures"))
    temporary.mkdir()
    command = [sys.executable, "-m", "kyivstar_desktop", "--tour", str(pictures)]
    environment = dict(os.environ) | {"TMPDIR": str(temporary)}
    process = subprocess.Popen(
        [*command, "--data-dir", str(data), "--language", "uk"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    with process.stdout:
        said = process.stdout.readline()  # the first step: window and operator are there
        alive = list(process_words(process.pid))
        said += process.stdout.read()
    assert process.wait(30) == 0, said.decode()
    operator = data / "sandbox" / "operator.db"
    codes, names = codes_and_names(operator)
    secrets = KNOWN | {"phone number": "+380670000002", "other number": "+380670000012"}
    secrets |= {"card number": "4242424242424242", "holder": "OLHA SHEVCHENKO", **codes, **names}
    del secrets["CVV"]
    places = [*files_under(data, without=("sandbox",)), *files_under(temporary), *alive]
    assert any(place.endswith("kyivstar.jsonl") for place, _ in places)
    assert not scan(places, secrets)
    assert not scan(files_under(data / "sandbox"), CARD_ONLY | {"CVV": "123"})


def codes_and_names(operator: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Codes sent and the payer's words of name, from the operator's own books."""
    with contextlib.closing(sqlite3.connect(operator)) as books:
        codes = [row[0] for row in books.execute("SELECT code FROM sms WHERE code IS NOT NULL")]
        (name,) = books.execute(
            "SELECT name FROM person WHERE contact = '+380670000002'"
        ).fetchone()
    assert codes
    words = [word for word in str(name).split() if len(word) > 4]
    return {f"code {n}": code for n, code in enumerate(codes)}, {
        f"name {n}": word for n, word in enumerate(words)
    }


@pytest.mark.torture
def test_a_crash_file_leaves_no_secret(
    tmp_path: Path, expect_log: Callable[[str, str], AbstractContextManager[object]]
) -> None:
    def fall(card: str, password: str) -> None:
        raise ValueError(f"{card} {password} of {PAYER}")

    reporter = Reporter(tmp_path)
    with expect_log("app", "defect"):
        try:
            fall(PAN, PASSWORD)
        except ValueError as error:
            reporter.report(error, "slot")
    assert list((tmp_path / "crash").iterdir())
    assert not scan(files_under(tmp_path), KNOWN)
