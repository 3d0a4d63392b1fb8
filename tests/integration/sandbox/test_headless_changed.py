"""The command line at a real operator, when rows have changed between the approval and the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.app.headless_args import Exit
from support.command_line import COMPANY, COORDINATOR, CommandLine
from support.consents import Person, number_of

if TYPE_CHECKING:
    from pathlib import Path

    from support.sandbox import SandboxServer

pytestmark = pytest.mark.timeout(240)
SUM = 9_000


@pytest.fixture
def command(sandbox: SandboxServer, tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "here", sandbox.url)


def served(sandbox: SandboxServer, count: int) -> list[str]:
    """Active numbers of the company whose money is their own."""
    path = "/tmf-api/productInventory/v4/product?productSpecification.id=mobileLine&limit=300"
    found = []
    for row in sandbox.get(path, sandbox.token(COORDINATOR)).json():
        traits = {one["name"]: one.get("value") for one in row.get("productCharacteristic", [])}
        number = str(traits.get("msisdn") or traits.get("MSISDN") or "")
        own = traits.get("fundedBy", "line") == "line" and number.startswith("+38067100")
        if row["status"] == "active" and own:
            found.append(number)
    return found[:count]


def approved(
    sandbox: SandboxServer, command: CommandLine, folder: Path, numbers: list[str]
) -> tuple[str, str]:
    """(file, grant) of a batch that a second person has agreed to."""
    path = folder / "list.csv"
    path.write_text("\n".join(["Номер;Сума", *(f"{n};{SUM}" for n in numbers)]) + "\n", "utf-8")
    rows, total = len(numbers), SUM * len(numbers)
    running = command.start(
        "batch", "run", str(path), "--source", COMPANY, "--accept", "all",
        "--count", str(rows), "--total", str(total),
    )  # fmt: skip
    running.answer("Code: ", lambda: sandbox.last_code(COORDINATOR))
    asked = running.ended()
    assert (asked.status, asked.last["state"]) == (Exit.CONSENT, "awaitingApproval"), asked.err
    Person(sandbox, number_of(22)).grant(
        {
            "type": "topup_batch_approval", "grant_id": asked.last["grant"],
            "batch_digest": asked.last["digest"], "row_count": rows,
            "total": {"unit": "UAH", "value": total},
        }
    )  # fmt: skip
    return str(path), str(asked.last["grant"])


def credited(sandbox: SandboxServer) -> int:
    return sum(one["reason"] == "topupAccount" for one in sandbox.ledger())


def test_changed_rows_are_told_to_a_script_and_left_out_by_a_word(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    numbers = served(sandbox, 7)
    file, grant = approved(sandbox, command, tmp_path, numbers)
    before = credited(sandbox)
    sandbox.control("POST", "shop", {"act": "endContract", "number": numbers[3]})
    told = command.run("batch", "run", file, "--grant", grant)
    assert (told.status, told.last["exit"]) == (Exit.REFUSED, Exit.REFUSED), told.err
    changed = told.last["changed"]
    (row,) = changed["list"]
    assert (changed["rows"], changed["sum"], changed["leftOut"]) == (1, f"{SUM}.00", False)
    assert (row["number"], row["sum"], row["line"]) == (numbers[3], f"{SUM}.00", 5)
    assert changed["codes"] == {row["code"]: 1}
    assert told.last["goOn"] == ["--known", "--leave-out"]
    assert "--leave-out" in told.err
    assert credited(sandbox) == before
    rest = str(6 * SUM)
    running = command.start(
        "batch", "run", file, "--grant", grant, "--leave-out", "--count", "6", "--total", rest
    )
    running.answer("Code: ", lambda: sandbox.last_code(COORDINATOR))
    left = running.ended()
    assert (left.status, left.last["state"]) == (Exit.CONSENT, "awaitingApproval"), left.err
    assert left.rows[0]["changed"]["leftOut"] is True
    assert left.last["grant"] != grant
    assert (left.last["run"]["cancelled"]["rows"], left.last["run"]["planned"]["rows"]) == (1, 6)
    assert credited(sandbox) == before
    Person(sandbox, number_of(22)).grant(
        {
            "type": "topup_batch_approval", "grant_id": left.last["grant"],
            "batch_digest": left.last["digest"], "row_count": 6,
            "total": {"unit": "UAH", "value": 6 * SUM},
        }
    )  # fmt: skip
    done = command.run("batch", "run", file, "--grant", str(left.last["grant"]))
    assert (done.status, done.last["state"]) == (Exit.DONE, "done"), done.err
    assert credited(sandbox) == before + 6


def test_resume_leaves_rows_out_and_says_that_the_rest_waits_for_a_consent(
    sandbox: SandboxServer, command: CommandLine, tmp_path: Path
) -> None:
    numbers = served(sandbox, 6)
    _file, _grant = approved(sandbox, command, tmp_path, numbers)
    sandbox.control("POST", "topup", {"number": numbers[1], "amount": 70, "channel": "cash"})
    sandbox.control("POST", "shop", {"act": "leaveCompany", "number": numbers[2]})
    before = credited(sandbox)
    left = command.run("batch", "resume", "--leave-out")
    assert (left.status, left.last["cause"]) == (Exit.CONSENT, "grant"), left.err
    assert left.last["run"]["cancelled"]["rows"] >= 1
    assert "needs a new consent" in left.err
    assert credited(sandbox) == before


def test_the_words_of_a_command_are_those_of_the_language(tmp_path: Path) -> None:
    command = CommandLine(tmp_path / "here", "http://127.0.0.1:9", login="")
    said = command.run("batch", "status", signed=False, language="uk")
    english = command.run("batch", "status", signed=False)
    assert said.err
    assert said.err != english.err
    assert any("а" <= sign <= "я" for sign in said.err.lower())
