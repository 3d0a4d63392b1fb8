"""The command line at a real operator: every exit status, money with a code or a grant only."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from kyivstar_desktop.adapters.sealed_secrets import SealedSecrets
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.services.profiles import key_name
from support.command_line import COMPANY, COORDINATOR, ROOT, CommandLine
from support.consents import Person, number_of

if TYPE_CHECKING:
    from pathlib import Path

    from support.command_line import Ended
    from support.sandbox import SandboxServer

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def command(sandbox: SandboxServer, tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "here", sandbox.url)


def served(sandbox: SandboxServer, count: int) -> list[str]:
    """Active numbers of the company whose money is their own, not of the demo people."""
    path = "/tmf-api/productInventory/v4/product?productSpecification.id=mobileLine&limit=300"
    found = []
    for row in sandbox.get(path, sandbox.token(COORDINATOR)).json():
        traits = {one["name"]: one.get("value") for one in row.get("productCharacteristic", [])}
        number = str(traits.get("msisdn") or traits.get("MSISDN") or "")
        own = traits.get("fundedBy", "line") == "line" and number.startswith("+38067100")
        if row["status"] == "active" and own:
            found.append(number)
    return found[:count]


def table(folder: Path, rows: list[tuple[str, str]], name: str = "list.csv") -> str:
    path = folder / name
    path.write_text("\n".join(["Номер;Сума", *(f"{n};{s}" for n, s in rows)]) + "\n", "cp1251")
    return str(path)


def credited(sandbox: SandboxServer) -> int:
    return sum(one["reason"] == "topupAccount" for one in sandbox.ledger())


def paid(command: CommandLine, sandbox: SandboxServer, file: str, *words: str) -> Ended:
    """A run whose code is typed on the terminal."""
    running = command.start("batch", "run", file, "--source", COMPANY, "--accept", "all", *words)
    running.answer("Code: ", lambda: sandbox.last_code(COORDINATOR))
    return running.ended()


def test_a_list_is_checked_confirmed_by_a_code_and_sent_once(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    numbers = served(sandbox, 4)
    rows = [(number, f"{10 + n},50") for n, number in enumerate(numbers)]
    file = table(tmp_path, rows)
    checked = command.run("batch", "check", file, "--source", COMPANY, "--accept", "all")
    assert (checked.status, checked.last["going"]) == (Exit.DONE, {"rows": 4, "sum": "48.00"})
    before = credited(sandbox)
    wrong = command.run(
        "batch", "run", file, "--source", COMPANY, "--accept", "all", "--count", "4",
        "--total", "47.99",
    )  # fmt: skip
    assert wrong.status == Exit.USAGE
    nobody = command.run(
        "batch", "run", file, "--source", COMPANY, "--accept", "all", "--count", "4",
        "--total", "48",
    )  # fmt: skip
    assert nobody.status == Exit.CONSENT
    assert credited(sandbox) == before
    result = tmp_path / "result.json"
    done = paid(command, sandbox, file, "--count", "4", "--total", "48", "--result", str(result))
    assert done.status == Exit.DONE, done.err
    assert (done.last["state"], done.last["run"]["confirmed"]["rows"]) == ("done", 4)
    assert credited(sandbox) == before + 4
    assert result.read_text("utf-8").count('"confirmed"') == 4
    again = command.run(
        "batch", "run", file, "--source", COMPANY, "--accept", "all", "--count", "4",
        "--total", "48",
    )  # fmt: skip
    assert again.status == Exit.USAGE
    assert "already run" in again.err
    assert credited(sandbox) == before + 4
    shown = command.run("batch", "status", file)
    assert (shown.status, shown.last["state"]) == (Exit.DONE, "done")
    assert command.run("audit", "verify").last["whole"] is True
    log = tmp_path / "log.csv"
    assert command.run("audit", "export", str(log)).status == Exit.DONE
    assert log.read_text("utf-8-sig").count("Batch: Top-up") >= 4
    alter(command.folder)
    found = command.run("audit", "verify")
    assert (found.status, found.last["chain"]) == (Exit.REFUSED, "batch")


def alter(folder: Path) -> None:
    """What somebody with the key does to one row of the log past the program."""
    (profile,) = (folder / "profiles").iterdir()
    workers = Workers(1)
    keys = SealedSecrets(folder, "one long passphrase", workers)
    key = asyncio.run(keys.read(key_name(profile.name)))
    workers.close()
    assert key is not None
    connection = sqlcipher3.connect(str(profile / "journal.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("DROP TRIGGER batch_written_event")
    connection.execute("UPDATE batch_event SET detail = 'x' WHERE n = 1")
    connection.close()


def test_rows_that_are_refused_are_named_in_the_exit_status(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    file = table(tmp_path, [(served(sandbox, 1)[0], "10"), (number_of(99), "10"), ("0671", "5")])
    checked = command.run("batch", "check", file, "--source", COMPANY)
    assert checked.status == Exit.REFUSED
    assert checked.last["codes"]["notANumber"] == 1
    done = paid(command, sandbox, file, "--count", "2", "--total", "20")
    assert done.status == Exit.REFUSED
    assert done.last["run"]["rejected"]["rows"] == 1


def test_rows_nobody_knows_of_yet_are_asked_about_later(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    file = table(tmp_path, [(served(sandbox, 1)[0], "10")])
    before = credited(sandbox)
    running = command.start("batch", "run", file, "--source", COMPANY, "--accept", "all",
                            "--count", "1", "--total", "10", "--give-up", "3")  # fmt: skip

    def code() -> str:
        path = "/tmf-api/prepayBalanceManagement/*"
        sandbox.faults([{"id": "f", "path": path, "probability": 1.0, "effect": "dropAfterCommit"}])
        return sandbox.last_code(COORDINATOR)

    running.answer("Code: ", code)
    left = running.ended()
    assert left.status == Exit.UNKNOWN, left.err
    assert left.last["run"]["unknown"]["rows"] == 1
    sandbox.faults([])
    done = command.run("batch", "resume", "--give-up", "60")
    assert (done.status, done.last["state"]) == (Exit.DONE, "done")
    assert credited(sandbox) == before + 1


def test_a_consent_of_a_second_person_is_waited_for_and_then_used(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    file = table(tmp_path, [(number, "9000") for number in served(sandbox, 6)])
    before = credited(sandbox)
    asked = paid(command, sandbox, file, "--count", "6", "--total", "54000")
    assert (asked.status, asked.last["state"]) == (Exit.CONSENT, "awaitingApproval")
    grant = asked.last["grant"]
    approval = {
        "type": "topup_batch_approval", "grant_id": grant, "batch_digest": asked.last["digest"],
        "row_count": 6, "total": {"unit": "UAH", "value": 54_000},
    }  # fmt: skip
    early = command.run("batch", "run", file, "--grant", grant)
    assert early.status == Exit.CONSENT
    Person(sandbox, number_of(22)).grant(approval)
    other = table(tmp_path, [(served(sandbox, 1)[0], "9000")], "other.csv")
    assert command.run("batch", "run", other, "--grant", grant).status == Exit.USAGE
    done = command.run("batch", "run", file, "--grant", grant)
    assert (done.status, done.last["state"]) == (Exit.DONE, "done"), done.err
    assert command.run("batch", "run", file, "--grant", grant).status == Exit.USAGE
    assert credited(sandbox) == before + 6


def test_ctrl_c_pauses_a_run_and_resume_ends_it(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    file = table(tmp_path, [(number, "1") for number in served(sandbox, 60)])
    before = credited(sandbox)
    running = command.start("batch", "run", file, "--source", COMPANY, "--accept", "all",
                            "--count", "60", "--total", "60")  # fmt: skip

    def code() -> str:
        path = "/tmf-api/prepayBalanceManagement/*"
        sandbox.faults([{"id": "f", "method": "POST", "path": path, "probability": 1.0,
                         "effect": "delay", "ms": 1000}])  # fmt: skip
        return sandbox.last_code(COORDINATOR)

    running.answer("Code: ", code)
    running.wait_for("Sent ")
    running.process.send_signal(signal.SIGINT)
    stopped = running.ended()
    sandbox.faults([])
    assert stopped.status == Exit.STOPPED, stopped.err
    assert stopped.last["state"] == "paused"
    assert stopped.last["run"]["planned"]["rows"] > 0
    assert stopped.last["run"]["sending"]["rows"] == 0
    done = command.run("batch", "resume")
    assert (done.status, done.last["run"]["confirmed"]["rows"]) == (Exit.DONE, 60)
    assert credited(sandbox) == before + 60


def test_a_window_keeps_money_away_and_lets_everything_be_read(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    file = table(tmp_path, [(served(sandbox, 1)[0], "10")])
    command.run("batch", "check", file, "--source", COMPANY)
    online = command.run("numbers", "export")
    assert online.status == Exit.DONE
    window = Instance(command.folder)
    assert window.acquire()
    try:
        for words in (("run", file), ("resume",), ("check", file)):
            assert command.run("batch", *words).status == Exit.BUSY
        assert command.run("batch", "status").last["state"] == "checked"
        assert command.run("audit", "verify").status == Exit.DONE
        read = command.run("numbers", "export")
        assert (read.status, len(read.rows)) == (Exit.DONE, len(online.rows))
        assert set(served(sandbox, 9)) < {row["number"] for row in read.rows}
        assert command.run("history", "export").status == Exit.DONE
    finally:
        window.release()


def test_tables_are_written_whole_or_not_at_all(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    assert sandbox.url
    to = tmp_path / "numbers.csv"
    done = command.run("numbers", "export", str(to))
    lines = to.read_text("utf-8-sig").splitlines()
    assert (done.status, done.last["rows"]) == (Exit.DONE, len(lines) - 1)
    history = tmp_path / "history.json"
    assert command.run("history", "export", str(history)).status == Exit.DONE
    assert command.run("history", "export", str(tmp_path / "x.doc")).status == Exit.USAGE
    assert command.run("history", "export", "--since", "soon").status == Exit.USAGE
    assert command.run("batch", "check", str(tmp_path / "none.csv")).status == Exit.USAGE


def test_who_signs_in_is_asked_and_never_guessed(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    assert command.run("numbers", "export", signed=False).status == Exit.CONSENT
    command.password.write_text("wrong")
    assert command.run("numbers", "export").status == Exit.CONSENT
    running = command.start("numbers", "export", signed=False)
    running.answer("Code: ", lambda: sandbox.last_code(COORDINATOR))
    assert running.ended().status == Exit.DONE
    assert command.run("numbers", "export", "--offline", signed=False).status == Exit.DONE
    command.passphrase.write_text("another one")
    assert command.run("numbers", "export", "--offline", signed=False).status == Exit.CONSENT
    nowhere = CommandLine(tmp_path / "nowhere", "http://127.0.0.1:9")
    assert nowhere.run("numbers", "export").status == Exit.UNKNOWN


def test_no_library_of_windows_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys; from kyivstar_desktop.app import headless, headless_audit, headless_batch,"
        " headless_tables; print([m for m in sys.modules if m.startswith('PySide6.Qt')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "src", capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['PySide6.QtCore']"
    assert tmp_path
