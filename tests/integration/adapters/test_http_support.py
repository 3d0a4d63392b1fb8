"""The chat over the wire: what is sent, and what a strange or hostile operator may answer."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import httpx2
import msgspec
import pytest

from kyivstar_desktop.adapters.http.support_wire import hint_of, seconds_of
from kyivstar_desktop.domain.errors import BadReply, NetworkGate, Refused
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    Author,
    Feedback,
    FeedbackTopic,
    Message,
    MessageState,
    NewFile,
    ThreadState,
)
from support.calling import Answering, operator_at, run
from support.talking import NOON, SHEET

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.adapters.http.operator import Operator

URL = "https://operator.example"
KEY = "d0f1b6f8-7d0e-4a52-8f60-0f7c5a3f8a11"
JSON = {"content-type": "application/json"}


def play(story: Any, answer: Callable[[httpx2.Request], httpx2.Response]) -> Any:
    async def whole() -> Any:
        async with operator_at(URL, transport=Answering(answer)) as operator:
            return await story(operator)

    return run(whole())


def told(*rows: dict[str, Any], status: int = 200) -> Callable[[httpx2.Request], httpx2.Response]:
    body = json.dumps(rows if status == 200 else rows[0]).encode()
    return lambda _: httpx2.Response(status, headers=JSON, content=body)


def row(**members: Any) -> dict[str, Any]:
    """A consultant's message as the contract has it."""
    party = {"id": "agent", "role": "agent", "name": "Марія"}
    return {
        "id": "cm_1",
        "content": "Вітаю",
        "sendTime": "2026-11-22T12:00:01.000Z",
        "state": "completed",
        "sender": {"id": "agent", "name": "Марія", "party": party},
        "receiver": [{"id": "p_1"}],
        "characteristic": [{"name": "partyInteractionId", "value": "pi_1"}],
    } | members


def read_rows(*rows: dict[str, Any]) -> tuple[Message, ...]:
    async def story(operator: Operator) -> tuple[Message, ...]:
        port = operator.cabinet.support
        found, _ = await port.messages("pi_1", since=None, offset=0, limit=1000)
        return found

    found: tuple[Message, ...] = play(story, told(*rows))
    return found


# --- what is sent -------------------------------------------------------------------------------
def test_a_message_is_the_same_bytes_on_every_try() -> None:
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(201, headers=JSON, content=json.dumps(row(id="cm_9")).encode())

    async def story(operator: Operator) -> Message:
        port = operator.cabinet.support
        for _ in range(2):
            made = await port.send("pi_1", "Привіт", (SHEET,), subject="p_1", key=KEY)
        return made

    play(story, answer)
    first, second = sent
    assert first.content == second.content
    assert first.headers["idempotency-key"] == f'"{KEY}"'
    assert first.headers["authorization"] == "Bearer at_1"
    body = json.loads(first.content)
    assert body["sender"]["party"] == {
        "id": "p_1",
        "@referredType": "Individual",
        "role": "customer",
    }
    assert {one["name"]: one["value"] for one in body["characteristic"]} == {
        "partyInteractionId": "pi_1",
        "clientMessageId": KEY,
    }
    (file,) = body["attachment"]
    assert base64.b64decode(file["content"], validate=True) == SHEET.content
    assert (file["name"], file["mimeType"]) == ("чек.txt", "text/plain")


def test_feedback_bears_no_token_whoever_is_signed_in() -> None:
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        body = {"id": "pi_7", "status": "opened", "reference": "ЗВ-2026-000123\u202e"}
        return httpx2.Response(201, headers=JSON, content=json.dumps(body).encode())

    said = Feedback(
        FeedbackTopic.IDEA, "Текст", "Олена", "+380670000001", "o@example.com", "вікно 1.0",
        files=(SHEET,),
    )  # fmt: skip

    async def story(operator: Operator) -> str:
        return await operator.cabinet.feedback.send(said, key=KEY, at=NOON)

    assert play(story, answer) == "ЗВ-2026-000123"
    (request,) = sent
    assert "authorization" not in request.headers
    body = json.loads(request.content)
    assert body["relatedParty"][0]["id"] == "anonymous"
    assert [(note["author"], note["text"]) for note in body["note"]] == [
        ("contact", "phone:+380670000001"),
        ("contact", "email:o@example.com"),
        ("diagnostics", "вікно 1.0"),
    ]
    assert len(body["attachment"]) == 1


def test_an_operator_without_references_gives_its_id() -> None:
    async def story(operator: Operator) -> str:
        said = Feedback(FeedbackTopic.QUESTION, "Текст", email="o@example.com")
        return await operator.cabinet.feedback.send(said, key=KEY, at=NOON)

    assert play(story, told({"id": "pi_7"}, status=201)) == "pi_7"


def test_an_answer_about_another_message_is_no_answer() -> None:
    other = row(
        sender={"id": "p_1", "party": {"id": "p_1", "role": "customer"}},
        characteristic=[{"name": "clientMessageId", "value": "somebody-elses"}],
    )

    async def story(operator: Operator) -> Message:
        return await operator.cabinet.support.send("pi_1", "Т", (), subject="p_1", key=KEY)

    with pytest.raises(BadReply):
        play(story, told(other, status=201))


# --- words of strangers -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("рахунок \u202eгнп.exe\u202c", "рахунок гнп.exe"),
        ("н\u0300\u0301\u0302\u0303\u0304\u0305\u0306!", "н\u0300\u0301\u0302!"),
        ("а\x00б\x1b[31mв\x07", "аб[31mв"),
        ("рядок\r\nдва\rтри\u2028чотири", "рядок\nдва\nтри\nчотири"),
        ("родина 👨\u200d👩\u200d👧 👍🏽", "родина 👨\u200d👩\u200d👧 👍🏽"),
        ("Її ґанок, йод, Ёлка", "Її ґанок, йод, Ёлка"),
        ("п\u200bр\u2066и\u2069х\ufeffований", "прихований"),
        ("\n" * 500 + "далеко", "\n\n\nдалеко"),
        ("\tтаб", "\tтаб"),
    ],
)
def test_text_becomes_plain_text_of_lines(text: str, shown: str) -> None:
    (message,) = read_rows(row(content=text))
    assert message.text == shown


def test_a_megabyte_is_cut_where_a_message_ends() -> None:
    (message,) = read_rows(row(content="i" * 1_200_000))
    assert len(message.text) == 1_000_000


def test_a_page_too_large_for_a_body_is_asked_for_in_parts() -> None:
    rows = [row(id=f"cm_{n}", content="i" * 600_000) for n in range(25)]
    asked: list[int] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        offset, limit = (int(request.url.params[name]) for name in ("offset", "limit"))
        asked.append(limit)
        part = json.dumps(rows[offset : offset + limit]).encode()
        headers = JSON | {"x-total-count": "25"}
        return httpx2.Response(206, headers=headers, content=part)

    async def story(operator: Operator) -> tuple[tuple[Message, ...], bool]:
        return await operator.cabinet.support.messages("pi_1", since=None, offset=0, limit=100)

    found, more = play(story, answer)
    assert [one.id for one in found] == [f"cm_{n}" for n in range(25)]
    assert (more, asked[:2]) == (False, [100, 10])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("чек\u202efdp.exe", "чек‹202E›fdp.exe"),
        ("a\x00b\n.pdf", "a‹0000›b‹000A›.pdf"),
        ("x" * 300 + ".pdf", "x" * 115 + "….pdf"),
        ("", "file"),
    ],
)
def test_a_files_name_shows_its_controls(name: str, shown: str) -> None:
    (message,) = read_rows(row(attachment=[{"id": "at_1", "name": name, "size": 5}]))
    assert message.attachments[0].name == shown


def test_a_files_address_is_never_followed() -> None:
    given = [
        {"name": "a", "url": "https://evil.example/attachments/at_5", "size": {"amount": 5}},
        {"name": "b", "url": "/attachments/../../etc", "size": "huge"},
        {"name": "c", "url": "", "size": -1},
    ]
    (message,) = read_rows(row(attachment=given))
    assert [(one.id, one.size) for one in message.attachments] == [("at_5", 5), ("etc", 0), ("", 0)]


def test_odd_rows_are_read_mildly() -> None:
    mine = {"sender": {"id": "p_1", "party": {"id": "p_1", "role": "customer"}}}
    rows = read_rows(
        row(id="cm_1", state="somethingNew", **mine),
        row(id="cm_2", state="failed", **mine),
        row(id="cm_3", sendTime=None, sendTimeComplete="2026-11-22T12:00:05Z"),
        row(id="cm_4", characteristic=[{"name": "partyInteractionId", "value": "pi_other"}]),
        row(id="cm_5", characteristic=[{"name": "clientMessageId", "value": KEY}]),
        row(id="cm_6", sender=None, receiver=[{"id": "support"}]),
        row(id="cm_7", sender={"party": {"role": "helper"}}),
        row(id="cm_8", characteristic=[{"name": "clientMessageId", "value": {"a": 1}}], **mine),
    )
    assert [one.id for one in rows] == ["cm_1", "cm_2", "cm_3", "cm_5", "cm_6", "cm_7", "cm_8"]
    by_id = {one.id: one for one in rows}
    assert by_id["cm_1"].state is MessageState.SENT
    assert (by_id["cm_2"].state, by_id["cm_2"].error) == (MessageState.FAILED, "failed")
    assert by_id["cm_3"].at.second == 5
    assert by_id["cm_5"].key == "cm_5"  # a consultant cannot take the place of our message
    assert by_id["cm_6"].author is Author.ME
    assert by_id["cm_7"].author is Author.HELPER
    assert by_id["cm_8"].key == "cm_8"


@pytest.mark.parametrize("member", [{"content": 5}, {"id": None}, {"attachment": "x"}])
def test_a_row_of_another_shape_is_a_bad_reply(member: dict[str, Any]) -> None:
    with pytest.raises(BadReply):
        read_rows(row(**member))


def test_pages_that_repeat_themselves_end() -> None:
    async def story(operator: Operator) -> tuple[tuple[Message, ...], bool]:
        return await operator.cabinet.support.messages("pi_1", since=NOON, offset=0, limit=5)

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.url.params["sendTime.gte"] == "2026-11-22T12:00:00.000Z"
        headers = JSON | {"x-total-count": "999"}
        return httpx2.Response(206, headers=headers, content=json.dumps([row()]).encode())

    rows, more = play(story, answer)
    assert (len(rows), more) == (1, False)


# --- conversations ------------------------------------------------------------------------------
def test_conversations_of_any_operator() -> None:
    rows = [
        {"id": "pi_1", "status": "open", "creationDate": "2026-11-22T12:00:00Z",
         "queue": {"position": 2, "expectedWait": "PT2M"}, "description": "Рядок\u202e 1\nРядок 2"},
        {"id": "pi_2", "status": "inProgress", "creationDate": "2026-11-22T13:00:00Z",
         "statusChangeDate": "2026-11-22T13:01:00Z", "agent": {"name": "Марія\x00"},
         "channel": [{"id": "chat"}]},
        {"id": "pi_3", "status": "completed", "channel": [{"id": "shop"}]},
        {"id": "pi_4", "status": "cancelled", "creationDate": "2026-11-20T13:00:00Z",
         "interactionDate": {"endDateTime": "2026-11-20T14:00:00Z"}},
        {"id": "pi_5", "status": "paused", "queue": {"position": "far", "expectedWait": 5}},
    ]  # fmt: skip

    async def story(operator: Operator) -> Any:
        return await operator.cabinet.support.threads()

    second, first, ended, odd = play(story, told(*rows))
    assert (first.id, first.state, first.topic) == ("pi_1", ThreadState.WAITING, "Рядок 1 Рядок 2")
    assert (first.position, first.expected_wait_s) == (2, 120)
    assert (second.state, second.agent) == (ThreadState.TALKING, "Марія")
    assert second.joined_at is not None
    assert (ended.state, ended.ended_at is not None) == (ThreadState.ENDED, True)
    assert (odd.state, odd.position, odd.expected_wait_s) == (ThreadState.WAITING, None, None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("PT2M", 120), ("PT1H1M1S", 3661), ("PT1.5S", 1), ("P1D", None), ("PT", None), (7, None)],
)
def test_durations(text: Any, seconds: int | None) -> None:
    assert seconds_of(text) == seconds


# --- files --------------------------------------------------------------------------------------
def fetched(content: bytes, media: str) -> bytes:
    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.url.path == "/attachments/at_1"
        return httpx2.Response(200, headers={"content-type": media}, content=content)

    async def story(operator: Operator) -> bytes:
        return await operator.cabinet.support.file("at_1")

    made: bytes = play(story, answer)
    return made


def test_a_file_comes_as_it_is() -> None:
    assert fetched(b"%PDF-1", "application/pdf") == b"%PDF-1"
    assert fetched("ї".encode(), "Text/Plain; charset=utf-8") == "ї".encode()


def test_a_page_or_something_large_in_place_of_a_file_is_refused() -> None:
    with pytest.raises(NetworkGate):
        fetched(b"<html>sign in to the wifi</html>", "text/html")
    with pytest.raises(BadReply):
        fetched(b"{}", "application/json")
    with pytest.raises(BadReply, match="size"):
        fetched(bytes(MOST_BYTES + 1), "image/png")


def test_an_id_cannot_leave_its_path() -> None:
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.url.raw_path.decode())
        return httpx2.Response(404, headers=JSON, content=b'{"code":"notFound"}')

    async def story(operator: Operator) -> None:
        for ident in ("../oauth/token", "", ".."):
            with pytest.raises(Refused):
                await operator.cabinet.support.file(ident)

    play(story, answer)
    assert seen == ["/attachments/..%2Foauth%2Ftoken"]


# --- hints --------------------------------------------------------------------------------------
def raw(value: Any) -> dict[str, msgspec.Raw]:
    return {"x": msgspec.Raw(json.dumps(value).encode())}


def test_hints_name_the_conversation_first_or_nothing() -> None:
    create = hint_of("CommunicationMessageCreateEvent", raw(row()))
    assert create == (("pi_1", "cm_1"), "message", None)
    change = hint_of(
        "PartyInteractionStatusChangeEvent", raw({"id": "pi_2", "agent": {"name": "М"}})
    )
    assert change == (("pi_2",), "thread", None)
    body = {
        "partyInteraction": {"id": "pi_1"},
        "agent": "Ма\u202eрія",
        "until": "2026-11-22T12:00:06Z",
    }
    keys, reason, payload = hint_of("ChatTypingEvent", raw(body))
    assert (keys, reason) == (("pi_1",), "typing")
    assert payload is not None
    assert payload["agent"] == "Ма рія"
    for name in ("CommunicationMessageCreateEvent", "PartyInteractionStatusChangeEvent"):
        assert hint_of(name, raw([1])) == ((), "thread", None)
        assert hint_of(name, {})[0] == ()
    unnamed = hint_of("CommunicationMessageCreateEvent", raw({"id": "cm_1"}))
    assert unnamed == ((), "message", None)


def test_a_new_file_hides_its_bytes() -> None:
    assert "secret" not in repr(NewFile("a", "text/plain", b"secret"))
