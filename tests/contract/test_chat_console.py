"""The consultant's calls: who waits, what was said, answers, files, an end, hints by a stream."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from support.card_payments import error_of, number_of, start
from support.operator_chat import PNG, Console, Talker, file_body, role_of
from support.sandbox import CONTROL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.sandbox import SandboxServer

HEADERS = {"X-Sandbox-Control": CONTROL}


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[SandboxServer]:
    with start(tmp_path) as server:
        server.control("PATCH", "settings", {"chatAuto": False})
        yield server


def test_a_row_says_who_waits_since_when(operator: SandboxServer) -> None:
    one, other = Talker(operator, number_of("01")), Talker(operator, number_of("02"))
    console = Console(operator)
    assert console.list() == []
    one.open("Чому зняли?")
    one.wait("PT90S")
    other.open("Тариф")
    one.say("Є питання", file_body())
    first, second = console.list("open")
    assert [first["id"], second["id"]] == [one.chat, other.chat]  # who waits longest is first
    assert first["name"] == "Абонент 01"
    assert first["number"] == "+380 67 *** ** 01"
    assert (first["state"], first["stage"], first["topic"]) == ("opened", "queue", "Чому зняли?")
    assert 90 <= first["waitingSeconds"] < 95
    assert first["waitingSince"] < second["waitingSince"]
    assert first["last"] == "Є питання"
    assert first["lastMessage"]["attachments"] == 1
    assert (first["unread"], second["unread"]) == (1, 0)
    assert (first["position"], second["position"]) == (1, 2)
    console.reply(one.chat, "Дивлюся")
    first, second = console.list()
    assert [first["id"], second["id"]] == [other.chat, one.chat]
    assert (second["state"], second["agent"], second["unread"]) == ("inProgress", "Марія", 0)
    assert (second["waitingSince"], second["waitingSeconds"]) == (None, 0)
    assert [row["id"] for row in console.list("inProgress")] == [one.chat]
    console.act(one.chat, "close")
    assert [row["id"] for row in console.list("open")] == [other.chat]
    (done,) = console.list("completed")
    assert done["endedAt"] is not None
    refused = operator.http.get("/sandbox/chats?status=asleep", headers=HEADERS)
    error_of(refused, 400, "invalidBody")


def test_a_consultant_reads_answers_and_sends_a_file(operator: SandboxServer) -> None:
    one, console = Talker(operator, number_of("01")), Console(operator)
    one.open()
    sent = one.say("Питання", file_body("чек.pdf"))
    read = console.read(one.chat)
    (message,) = read["messages"]
    assert (message["role"], message["text"]) == ("customer", "Питання")
    assert message["state"] in {"initial", "inProgress"}
    (file,) = message["attachments"]
    assert (file["name"], file["mimeType"], file["size"]) == ("чек.pdf", "application/pdf", 15)
    got = operator.http.get(f"/sandbox/attachments/{file['id']}", headers=HEADERS)
    assert got.content.startswith(b"%PDF-")
    assert got.headers["Content-Disposition"].startswith("attachment")
    console.act(one.chat, "seen")
    assert console.read(one.chat)["chat"]["unread"] == 0
    assert one.messages()[0]["state"] == "completed"
    assert one.state()["status"] == "opened"  # reading is not joining
    answer = console.reply(
        one.chat, "Ось <b>знімок</b>", agent="Олег", attachment=file_body("a.png", PNG, "image/png")
    )
    later = console.read(one.chat, after=sent["id"])["messages"]
    assert [row["id"] for row in later] == [answer["id"]]
    mine = one.messages()[-1]
    assert (mine["content"], role_of(mine)) == ("Ось <b>знімок</b>", "agent")
    assert mine["sender"]["name"] == "Олег"
    url = mine["attachment"][0]["url"]
    assert operator.get(url, one.token).content == PNG


@pytest.mark.parametrize(
    ("what", "body", "status", "code"),
    [
        ("reply", {"text": ""}, 400, "invalidBody"),
        ("reply", {}, 400, "invalidBody"),
        ("reply", {"text": "a\x00b"}, 400, "invalidBody"),
        ("reply", {"text": "x" * 4001}, 400, "invalidBody"),
        ("reply", {"text": 5}, 400, "invalidBody"),
        ("reply", {"text": "x", "agent": "x" * 65}, 400, "invalidBody"),
        (
            "reply",
            {"text": "x", "attachment": file_body("x", b"MZ")},
            415,
            "unsupportedMediaType",
        ),
        ("typing", {"seconds": 0}, 400, "invalidBody"),
        ("typing", {"seconds": "6"}, 400, "invalidBody"),
        ("queue", {"position": 0, "expectedWait": "PT1M"}, 400, "invalidBody"),
        ("queue", {"position": 1, "expectedWait": "soon"}, 400, "invalidBody"),
        ("queue", {"position": True, "expectedWait": "PT1M"}, 400, "invalidBody"),
    ],
)
def test_a_wrong_call_is_refused(
    operator: SandboxServer, what: str, body: Any, status: int, code: str
) -> None:
    one = Talker(operator, number_of("01"))
    one.open()
    error_of(Console(operator).try_act(one.chat, what, body), status, code)
    assert one.messages() == []


def test_a_finished_conversation_is_read_only(operator: SandboxServer) -> None:
    one, console = Talker(operator, number_of("01")), Console(operator)
    one.open()
    one.say("Слово")
    console.act(one.chat, "close")
    assert one.state()["status"] == "completed"
    for what, body in (
        ("reply", {"text": "Пізно"}),
        ("typing", {}),
        ("queue", {"position": 1, "expectedWait": "PT1M"}),
        ("close", {}),
    ):
        error_of(console.try_act(one.chat, what, body), 409, "chatClosed")
    assert len(console.read(one.chat)["messages"]) == 1
    console.act(one.chat, "seen")
    for what in ("reply", "typing", "queue", "close", "seen"):
        body = {"text": "x", "position": 1, "expectedWait": "PT1M"}
        error_of(console.try_act("pi_none", what, body), 404, "notFound")


def test_the_consultant_moves_a_place(operator: SandboxServer) -> None:
    one, console = Talker(operator, number_of("01")), Console(operator)
    one.open()
    console.act(one.chat, "queue", {"position": 7, "expectedWait": "PT2M30S"})
    assert one.state()["queue"] == {"position": 7, "expectedWait": "PT2M30S"}
    console.reply(one.chat, "Тут")
    refused = console.try_act(one.chat, "queue", {"position": 1, "expectedWait": "PT1M"})
    error_of(refused, 409, "chatClosed")


def test_nothing_is_there_without_the_token_of_the_console(operator: SandboxServer) -> None:
    one = Talker(operator, number_of("01"))
    one.open()
    for path in (
        "/sandbox/chats",
        f"/sandbox/chat/{one.chat}",
        "/sandbox/chats/events",
        "/sandbox/attachments/at_1",
    ):
        assert operator.http.get(path).status_code == 403, path
        wrong = operator.http.get(path, headers={"X-Sandbox-Control": "wrong"})
        assert wrong.status_code == 403, path
    missing = operator.http.get("/sandbox/attachments/at_none", headers=HEADERS)
    error_of(missing, 404, "notFound")


def test_the_stream_hints_at_whatever_changes(operator: SandboxServer) -> None:
    one, other = Talker(operator, number_of("01")), Talker(operator, number_of("02"))
    one.open()
    with operator.http.stream("GET", "/sandbox/chats/events", headers=HEADERS, timeout=8) as stream:
        assert stream.status_code == 200
        lines = stream.iter_lines()

        def next_hint() -> str:
            kind = ""
            for line in lines:
                if line.startswith("event: "):
                    kind = line.removeprefix("event: ")
                elif line.startswith("data: ") and kind == "chat":
                    return str(json.loads(line.removeprefix("data: "))["id"])
            raise AssertionError("the stream has ended")

        assert next(line for line in lines if line.startswith("event")) == "event: ready"
        other.open()
        assert next_hint() == other.chat
        one.say("Слово")
        assert next_hint() in {one.chat, other.chat}  # the queue may have moved
        one.end()
        heard = {next_hint()}
        while one.chat not in heard:
            heard.add(next_hint())
        operator.control("PATCH", "settings", {"chatAuto": True, "chatReplyAfter": "PT0S"})
        while next_hint() != other.chat:  # by the operator's own clock, no call is its cause
            pass
