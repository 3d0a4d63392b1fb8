"""A signed request is looked at without a profile, a key or an operator; altered ones are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.domain.batch_digest import DigestTree, leaf
from kyivstar_desktop.domain.request_file import (
    Request,
    RequestRow,
    instant_text,
    render_request,
    request_message,
)
from support.command_line import CommandLine

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(120)
NOWHERE = "http://127.0.0.1:9"


def signed(*, days: int = 2, label: str = "водії.xlsx", node: str = "А") -> bytes:
    """Two rows of two departments, asked for a moment ago."""
    rows = (
        RequestRow("11111111-1111-4111-8111-111111111111", "+380670000001", 15000, "Олена", node),
        RequestRow("22222222-2222-4222-8222-222222222222", "+380670000002", 3050, "Ігор", "Б"),
    )
    leaves = [
        leaf(n, key=row.key, recipient=row.number, kopiykas=row.kopiykas)
        for n, row in enumerate(rows)
    ]
    now, seed = datetime.now(UTC), Ed25519().make()
    made = Request(
        "gr_1", DigestTree(leaves).digest, 2, 18050, label, "Рахунок", "Марія Бойко", "p_1",
        NOWHERE, instant_text(now - timedelta(days=3 - days)),
        instant_text(now + timedelta(days=days)), rows, Ed25519().public(seed),
    )  # fmt: skip
    return render_request(replace(made, signature=Ed25519().sign(seed, request_message(made))))


@pytest.fixture
def command(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "here", NOWHERE)


def test_who_what_and_how_much_is_shown_after_a_full_sign_out(
    command: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "a.kyivstar-request.json"
    path.write_bytes(signed())
    seen = command.run("batch", "request", str(path), signed=False)
    assert seen.status == Exit.DONE, seen.err
    told = seen.last
    assert (told["initiator"], told["rows"], told["sum"]) == ("Марія Бойко", 2, "180.50")
    assert told["digest"].startswith("sha-256:")
    assert not list(command.folder.rglob("*.db")), "no profile was made for it"


@pytest.mark.parametrize(
    ("raw", "trouble"),
    [
        (signed().replace("Марія".encode(), "Дарія".encode()), "altered"),
        (signed(days=-1), "expired"),
        (b"{}", "notARequest"),
    ],
)
def test_what_was_altered_or_has_ended_is_named(
    command: CommandLine, tmp_path: Path, raw: bytes, trouble: str
) -> None:
    path = tmp_path / "a.kyivstar-request.json"
    path.write_bytes(raw)
    seen = command.run("batch", "request", str(path), signed=False)
    assert (seen.status, seen.last["trouble"]) == (Exit.REFUSED, trouble)


def test_it_speaks_the_language_it_was_told(command: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "a.kyivstar-request.json"
    path.write_bytes(signed())
    seen = command.run("batch", "request", str(path), signed=False, language="uk", as_json=False)
    assert seen.status == Exit.DONE, seen.err
    assert "Підготував(ла)" in seen.out
    assert "Prepared by" not in seen.out


def test_names_of_somebody_else_forge_no_line_and_a_key_proves_only_itself(
    command: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "a.kyivstar-request.json"
    false = "\x1b[2K\rSum   1,00\n\u202eSum   2,00\u2066"
    path.write_bytes(signed(label=f"a{false}", node=f"Sum\n{false}"))
    seen = command.run("batch", "request", str(path), signed=False, as_json=False)
    assert seen.status == Exit.DONE, seen.err
    lines = seen.out.splitlines()
    assert len([line for line in lines if line.startswith("Sum")]) == 1
    assert not {*"\x1b\r\u202e\u2066"} & {*seen.out}
    assert any(line.startswith("· Sum") for line in lines), "a department by the name of our word"
    assert "Whose key it is nobody has proved" in seen.err
