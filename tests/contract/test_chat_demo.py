"""The demo's conversations, and what the operator says of its chat."""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from support import schemas
from support.operator_chat import CHATS, MESSAGES, Console, Talker, role_of
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def operator(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: conversations stay."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo") as server:
        yield server


def test_olena_has_talked_two_days_ago(operator: SandboxServer) -> None:
    one = Talker(operator, "+380670000001")
    (row,) = operator.get(CHATS, one.token).json()
    schemas.check("683#PartyInteraction", row)
    assert (row["status"], row["agent"]) == ("completed", {"name": "Ірина"})
    now = datetime.fromisoformat(operator.control("GET", "state")["clock"]["business"])
    assert (now - datetime.fromisoformat(row["creationDate"])).days == 2
    one.chat = row["id"]
    messages = one.messages()
    assert [role_of(each) for each in messages] == [
        *("customer", "helper", "customer", "agent", "customer", "agent"),
    ]
    assert {each["state"] for each in messages} == {"completed"}
    assert [each["id"] for each in messages] == sorted(each["id"] for each in messages)
    (file,) = messages[2]["attachment"]
    assert file["name"].endswith(".pdf")
    content = operator.get(file["url"], one.token).content
    assert content.startswith(b"%PDF-1.4")
    assert len(content) == file["size"]["amount"]
    place = int(content.split(b"startxref\n")[1].split()[0])
    assert content[place:].startswith(b"xref")
    assert one.open("Ще питання")["status"] == "opened"
    assert one.end().status_code == 200


def test_the_charges_of_0017_were_asked_about(operator: SandboxServer) -> None:
    one = Talker(operator, "+380670000017")
    (row,) = operator.get(CHATS, one.token).json()
    assert row["status"] == "completed"
    one.chat = row["id"]
    assert any(row["reference"] in each["content"] for each in one.messages())
    assert {row["state"] for row in Console(operator).list()} == {"completed"}


def test_a_new_request_goes_on_from_the_demos_number(operator: SandboxServer) -> None:
    one = Talker(operator, "+380670000002")
    one.open()
    one.say("Скарга: мені потрібна людина")
    one.wait()
    one.wait()
    known = operator.get(CHATS, operator.token("+380670000017")).json()[0]["reference"]
    assert one.state()["reference"] > known


def test_the_operator_says_what_its_chat_does(operator: SandboxServer) -> None:
    catalogue = operator.get("/.well-known/api-catalog").json()["linkset"][0]["item"]
    bases = {item["title"]: item["href"].removeprefix(operator.url) for item in catalogue}
    assert f"{bases['TMF681 4.0.0']}/communicationMessage" == MESSAGES
    assert f"{bases['TMF683 4.0.0']}/partyInteraction" == CHATS
    profile = operator.get("/operator-profile", Accept_Language="en").json()
    assert {"chatTyping", "chatHelper", "feedback", "feedbackAttachments"} <= {*profile["features"]}
    limits = profile["limits"]
    assert limits["attachmentBytes"] == 10 * 1024 * 1024
    assert (limits["attachments"], limits["messageChars"]) == (3, 4000)
    assert (limits["feedbackChars"], limits["feedbackHour"]) == (2000, 3)
    assert limits["chatAnswerSeconds"] == 180
    kinds = {contact["kind"] for contact in profile["contacts"]}
    assert {"hotline", "business", "address"} <= kinds


def test_a_reset_brings_the_same_conversations_back(operator: SandboxServer) -> None:
    before = {row["name"]: row["last"] for row in Console(operator).list("completed")}
    operator.control("POST", "reset", {})
    after = {row["name"]: row["last"] for row in Console(operator).list()}
    assert len(after) == 2
    assert set(after) <= set(before)
