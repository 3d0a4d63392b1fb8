"""The chat: one open conversation each, messages in order and once, nobody sees another's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.card_payments import error_of, number_of, start
from support.operator_chat import CHATS, MESSAGES, Talker, chat_body, role_of
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        server.control("PATCH", "settings", {"chatAuto": False})
        yield server


def talker(operator: SandboxServer, tail: str) -> Talker:
    return Talker(operator, number_of(tail))


def test_a_conversation_opens_with_a_place_in_the_queue(operator: SandboxServer) -> None:
    one = talker(operator, "01")
    made = one.open("Чому зняли 150 ₴?")
    assert made["status"] == "opened"
    assert made["queue"]["expectedWait"] in {"PT1M", "PT2M", "PT3M"}
    assert made["queue"]["position"] >= 1
    assert made["description"] == "Чому зняли 150 ₴?"
    assert made["channel"] == [{"id": "chat", "href": "urn:channel:chat", "name": "chat"}]
    assert made["relatedParty"][0]["id"] == "p_01"
    assert "agent" not in made
    assert one.state() == made
    error = error_of(one.post_chat(chat_body()), 409, "chatAlreadyOpen")
    assert error == {"id": one.chat}


def test_a_conversation_opens_once_by_its_key(operator: SandboxServer) -> None:
    one = talker(operator, "02")
    key, body = new_key(), chat_body("Один раз")
    first, second = one.post_chat(body, key), one.post_chat(body, key)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert second.headers["Idempotency-Replayed"] == "true"
    assert first.headers["Location"].endswith(first.json()["id"])
    error_of(one.post_chat(chat_body("Інше"), key), 422, "idempotencyKeyReused")
    refused = new_key()
    error_of(one.post_chat(body, refused), 409, "chatAlreadyOpen")
    one.chat = first.json()["id"]
    one.end()
    error_of(one.post_chat(body, refused), 409, "chatAlreadyOpen")  # final for its key
    error_of(operator.post(CHATS, body, one.token), 400, "idempotencyKeyMissing")


def test_a_message_is_kept_once_by_its_key(operator: SandboxServer) -> None:
    one = talker(operator, "03")
    one.open()
    key = new_key()
    first, second = one.try_say("Добрий день", key), one.try_say("Добрий день", key)
    assert first.status_code == 201
    assert first.content == second.content
    (message,) = one.messages()
    assert message["id"] == first.json()["id"]
    assert message["content"] == "Добрий день"
    assert role_of(message) == "customer"
    assert message["receiver"] == [{"id": "support"}]
    marks = {mark["name"]: mark["value"] for mark in message["characteristic"]}
    assert marks == {"partyInteractionId": one.chat, "clientMessageId": key}
    error_of(one.try_say("Інше", key), 422, "idempotencyKeyReused")
    other = one.body("Ключ не той", new_key())
    error_of(operator.post(MESSAGES, other, one.token, new_key()), 400, "idempotencyKeyInvalid")
    found = operator.get(f"{MESSAGES}?characteristic.value={key}", one.token).json()
    assert [row["id"] for row in found] == [message["id"]]
    alone = operator.get(f"{MESSAGES}/{message['id']}", one.token).json()
    (again,) = one.messages()  # it may be delivered between two looks, and then stays so
    assert alone in (message, again)


def test_messages_stand_in_the_order_of_sending(operator: SandboxServer) -> None:
    one = talker(operator, "04")
    one.open()
    sent = [one.say(f"Рядок {place}")["id"] for place in range(25)]
    rows = one.messages()
    assert [row["id"] for row in rows] == sent == sorted(sent)
    assert [row["sendTime"] for row in rows] == sorted(row["sendTime"] for row in rows)
    page = operator.get(
        f"{MESSAGES}?characteristic.value={one.chat}&sort=-sendTime&limit=10&offset=5", one.token
    )
    assert page.status_code == 206
    assert page.headers["X-Total-Count"] == "25"
    assert [row["id"] for row in page.json()] == sent[::-1][5:15]
    since = rows[20]["sendTime"]
    later = one.messages(f"&sendTime.gte={since}")
    assert [row["id"] for row in later][-5:] == sent[20:]
    assert all(row["sendTime"] >= since for row in later)
    after = one.messages(f"&sendTime.gt={since}")
    assert all(row["sendTime"] > since for row in after)
    assert {row["id"] for row in later} > {row["id"] for row in after}


def test_a_finished_conversation_takes_nothing(operator: SandboxServer) -> None:
    one = talker(operator, "05")
    one.open()
    one.say("Питання")
    ended = one.end()
    assert ended.status_code == 200
    schemas.check("683#PartyInteraction", ended.json())
    assert ended.json()["status"] == "completed"
    assert ended.json()["interactionDate"]["endDateTime"] == ended.json()["statusChangeDate"]
    assert "queue" not in ended.json()
    key = new_key()
    error_of(one.try_say("Пізно", key), 409, "chatClosed")
    error_of(one.try_say("Пізно", key), 409, "chatClosed")
    typing = operator.call("POST", f"{CHATS}/{one.chat}/typing", one.token)
    error_of(typing, 409, "chatClosed")
    assert one.end().json() == ended.json()
    assert len(one.messages()) == 1
    before = one.chat
    assert one.open("Друга")["id"] != before
    rows = operator.get(CHATS, one.token).json()
    assert [row["id"] for row in rows] == [one.chat, before]  # newest first
    opened = operator.get(f"{CHATS}?status=opened,inProgress", one.token).json()
    assert [row["id"] for row in opened] == [one.chat]


def test_nobody_sees_anothers(operator: SandboxServer) -> None:
    one, two = talker(operator, "06"), talker(operator, "07")
    one.open("Моє")
    message = one.say("Таємне", {"name": "a.txt", "mimeType": "text/plain", "content": "aGk="})
    two.chat = one.chat
    assert operator.get(CHATS, two.token).json() == []
    assert operator.get(MESSAGES, two.token).json() == []
    assert two.messages() == []
    error_of(operator.get(f"{CHATS}/{one.chat}", two.token), 404, "notFound")
    error_of(operator.get(f"{MESSAGES}/{message['id']}", two.token), 404, "notFound")
    error_of(operator.get(message["attachment"][0]["url"], two.token), 404, "notFound")
    error_of(two.try_say("Чуже"), 404, "notFound")
    error_of(two.end(), 404, "notFound")
    typing = operator.call("POST", f"{CHATS}/{one.chat}/typing", two.token)
    error_of(typing, 404, "notFound")
    narrow = operator.token(one.number, "customer:read")
    for path in (CHATS, MESSAGES, f"{CHATS}/{one.chat}", message["attachment"][0]["url"]):
        error_of(operator.get(path, narrow), 403, "forbiddenScope")
        assert operator.get(path).status_code == 401
    assert operator.post(CHATS, chat_body(), None, new_key()).status_code == 401
    assert operator.post(MESSAGES, one.body("x", new_key()), None, new_key()).status_code == 401


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"direction": "outbound"}, "direction"),
        ({"direction": None}, "direction"),
        ({"status": "completed"}, "status"),
        ({"reason": ""}, "reason"),
        ({"reason": "не слово"}, "reason"),
        ({"channel": []}, "channel"),
        ({"channel": [{"id": "pigeon", "href": "urn:x"}]}, "channel[0].id"),
        ({"description": "x" * 4001}, "description"),
        ({"description": "a\x00b"}, "description"),
        ({"description": 5}, "description"),
    ],
)
def test_a_wrong_conversation_is_refused(
    operator: SandboxServer, changes: dict[str, Any], field: str
) -> None:
    refused = talker(operator, "08").post_chat(chat_body(**changes))
    assert error_of(refused, 400, "invalidBody") == {"field": field}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"content": ""}, "content"),
        ({"content": " \n\t "}, "content"),
        ({"content": "x" * 4001}, "content"),
        ({"content": "x" * 1_000_000}, "content"),
        ({"content": "a\x00b"}, "content"),
        ({"content": None}, "content"),
        ({"messageType": None}, "messageType"),
        ({"sender": None}, "sender"),
        ({"receiver": []}, "receiver"),
        ({"characteristic": []}, "characteristic"),
        (
            {"characteristic": [{"name": "partyInteractionId", "value": 5}]},
            "characteristic.partyInteractionId",
        ),
        ({"characteristic": [{"name": "other", "value": "x"}]}, "characteristic"),
    ],
)
def test_a_wrong_message_is_refused(
    operator: SandboxServer, changes: dict[str, Any], field: str
) -> None:
    one = talker(operator, "09")
    one.chat = "pi_none"
    assert error_of(one.try_say("x", **changes), 400, "invalidBody") == {"field": field}


def test_only_an_end_is_patched(operator: SandboxServer) -> None:
    one = talker(operator, "10")
    one.open()
    path = f"{CHATS}/{one.chat}"
    for wanted in ({}, {"status": "inProgress"}, {"description": "x"}):
        error_of(operator.call("PATCH", path, one.token, body=wanted), 400, "invalidBody")
    stale = operator.call(
        "PATCH", path, one.token, body={"status": "completed"}, If_Match='"other"'
    )
    error_of(stale, 412, "preconditionFailed")
    tag = operator.get(path, one.token).headers["ETag"]
    done = operator.call("PATCH", path, one.token, body={"status": "completed"}, If_Match=tag)
    assert done.status_code == 200


def test_lists_know_their_filters(operator: SandboxServer) -> None:
    one = talker(operator, "11")
    one.open("Фільтри")
    made = one.say("Слово")
    hits = (
        f"{CHATS}?channel.id=chat&direction=inbound&reason=question&relatedParty.id=p_11",
        f"{CHATS}?creationDate.gte=2020-01-01T00:00:00Z",
        f"{CHATS}?href=http://any{CHATS}/{one.chat}",
        f"{MESSAGES}?state=initial,inProgress&messageType=chat",
        f"{MESSAGES}?id={made['id']}",
        f"{MESSAGES}?content=%D0%A1%D0%BB%D0%BE%D0%B2%D0%BE",
    )
    for path in hits:
        assert len(operator.get(path, one.token).json()) == 1, path
    assert operator.get(f"{CHATS}?status=completed", one.token).json() == []
    for path in (f"{CHATS}?agent.name=x", f"{MESSAGES}?sender.id=x"):
        error_of(operator.get(path, one.token), 400, "unsupportedFilter")
    error_of(operator.get(f"{MESSAGES}?sort=content", one.token), 400, "unsupportedSort")
    short = operator.get(f"{MESSAGES}/{made['id']}?fields=none", one.token).json()
    assert set(short) == {"id", "href", "@type"}


def test_every_member_of_a_message_survives_hostile_text(operator: SandboxServer) -> None:
    one = talker(operator, "12")
    one.open("<script>alert(1)</script>")
    hostile = [
        "<b onclick=alert(1)>x</b><img src=x onerror=alert(2)>",
        "javascript:alert(1) https://example.org/?a=1&b=2",
        "\u202eкінець\u202c \u200fRTL\u200e",
        "e" + "\u0301" * 500,
        "👨‍👩‍👧‍👦🏳️‍🌈",
        "'; DROP TABLE chat_message; --",
        "x" * 4000,
    ]
    for text in hostile:
        assert one.say(text)["content"] == text
    assert [row["content"] for row in one.messages()] == hostile
    assert one.say("a\x07b\x1b[31mc\r\nd\re\u0085f")["content"] == "ab[31mc\nd\nef"


def test_a_kit_finds_its_rows_and_nobody_answers(operator: SandboxServer) -> None:
    token = operator.token(None, "admin")
    body = {"direction": "inbounds", "reason": "Kit", "channel": [{"id": "1"}]}
    made = operator.post(CHATS, body, token)
    assert made.status_code == 201, made.text
    assert operator.post(CHATS, body, token).status_code == 201
    rows = operator.get(f"{CHATS}?direction=inbounds&reason=Kit", token).json()
    assert len(rows) == 2
    assert made.json()["status"] == "opened"
    sent = {"content": "Kit", "messageType": "SMS", "sender": {}, "receiver": [{}]}
    loose = operator.post(MESSAGES, sent, token)
    assert loose.status_code == 201, loose.text
    schemas.check("681#CommunicationMessage", loose.json())
    path = f"{MESSAGES}/{loose.json()['id']}"
    assert operator.call("DELETE", path, token).status_code == 204
    error_of(operator.get(path, token), 404, "notFound")
    one = talker(operator, "13")
    one.open()
    mine = one.say("Не зітреш")
    error_of(operator.call("DELETE", f"{MESSAGES}/{mine['id']}", one.token), 404, "notFound")
    assert all(row["reason"] != "Kit" for row in operator.control("GET", "chats"))
