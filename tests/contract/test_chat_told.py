"""Who hears of a conversation: its person, in order, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support import schemas
from support.card_payments import number_of, start
from support.operator_chat import (
    CHAT_TOLD,
    CHATS,
    MESSAGE_NEW,
    MESSAGE_TOLD,
    STATUS_TOLD,
    TYPING_TOLD,
    Console,
    Talker,
    file_body,
)
from support.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.sandbox import SandboxServer


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: what one is told must not be what another has done."""
    with start(tmp_path) as server:
        server.control("PATCH", "settings", {"chatAuto": False})
        yield server


def test_a_conversation_is_told_from_its_first_word_to_its_end(operator: SandboxServer) -> None:
    one, console = Talker(operator, number_of("01")), Console(operator)
    one.open("Питання")
    sent = one.say("Слово", file_body())
    console.act(one.chat, "queue", {"position": 7, "expectedWait": "PT2M30S"})
    console.act(one.chat, "typing", {"agent": "Олег", "seconds": 9})
    console.reply(one.chat, "Відповідь", agent="Олег")
    console.act(one.chat, "close")
    everything = told(operator, one.token, until=MESSAGE_NEW, about="Відповідь")
    kinds = [kind for kind, _ in everything]
    assert kinds[0] == STATUS_TOLD
    assert kinds.index(MESSAGE_NEW) < kinds.index(TYPING_TOLD) < len(kinds) - 1
    assert CHAT_TOLD in kinds
    assert MESSAGE_TOLD in kinds
    for kind, event in everything:
        if kind in {STATUS_TOLD, CHAT_TOLD}:
            schemas.check("683#PartyInteraction", event["partyInteraction"])
            assert event["partyInteraction"] == one.state()
        elif kind in {MESSAGE_NEW, MESSAGE_TOLD}:
            schemas.check("681#CommunicationMessage", event["communicationMessage"])
    first = next(event for kind, event in everything if kind == MESSAGE_NEW)
    assert first["communicationMessage"]["id"] == sent["id"]
    assert first["communicationMessage"] == one.messages()[0]
    assert first["communicationMessage"]["state"] == "completed"
    (typing,) = [event for kind, event in everything if kind == TYPING_TOLD]
    assert typing["chatTyping"]["partyInteraction"] == {"id": one.chat}
    assert typing["chatTyping"]["agent"] == "Олег"
    assert typing["chatTyping"]["until"].endswith("Z")


def test_a_message_is_on_its_way_before_it_is_seen(operator: SandboxServer) -> None:
    one = Talker(operator, number_of("01"))
    one.open()
    assert one.say("Слово")["state"] == "initial"
    event = one.told(MESSAGE_TOLD)[-1][1]["communicationMessage"]
    assert event["state"] == "inProgress"
    assert "sendTimeComplete" not in event
    Console(operator).act(one.chat, "seen")
    assert one.messages()[0]["state"] == "completed"
    assert one.messages()[0]["sendTimeComplete"].endswith("Z")


def test_the_helper_shows_that_it_types(operator: SandboxServer) -> None:
    operator.control("PATCH", "settings", {"chatAuto": True, "chatReplyAfter": "PT2M"})
    one = Talker(operator, number_of("01"), "en")
    one.open("Tariff")
    one.say("How do I change my plan?")
    event = one.told(TYPING_TOLD)[-1][1]["chatTyping"]
    assert event["agent"] == "Internet helper"
    assert event["partyInteraction"] == {"id": one.chat}


def test_only_the_person_hears_and_only_with_the_right(operator: SandboxServer) -> None:
    one, other = Talker(operator, number_of("01")), Talker(operator, number_of("02"))
    other.open("Чуже")
    Console(operator).act(other.chat, "typing", {"seconds": 6})
    Console(operator).reply(other.chat, "Чужа відповідь")
    one.open("Моє")
    found = one.told(STATUS_TOLD)
    assert [event["partyInteraction"]["id"] for _, event in found] == [one.chat]
    narrow = operator.token(number_of("02"), "customer:read profile")
    switches = ("newsletter.email", "newsletter.sms", "offers.personal")
    path = "/tmf-api/privacyManagement/v4/partyPrivacyProfile"
    row = operator.get(path, narrow).json()[0]
    wanted = [{"name": name, "value": name == "newsletter.sms"} for name in switches]
    operator.call(
        "PATCH",
        f"{path}/{row['id']}",
        narrow,
        body={"partyPrivacyProfileCharacteristic": wanted},
    )
    kind = "PartyPrivacyProfileAttributeValueChangeEvent"
    heard = [name for name, _ in told(operator, narrow, until=kind)]
    assert not {name for name in heard if name.startswith(("PartyI", "Communication", "Chat"))}
    whole = [name for name, _ in told(operator, other.token, until=kind)]
    assert {STATUS_TOLD, CHAT_TOLD, MESSAGE_NEW, TYPING_TOLD} <= set(whole)


def test_typing_reaches_the_console_and_passes(operator: SandboxServer) -> None:
    one, console = Talker(operator, number_of("01")), Console(operator)
    one.open()
    for _ in range(2):
        assert operator.call("POST", f"{CHATS}/{one.chat}/typing", one.token).status_code == 204
    (row,) = console.list()
    assert row["typing"] is True
    assert 0 < row["typingSeconds"] <= 6
    one.wait("PT6S")
    assert console.list()[0]["typing"] is False
    operator.call("POST", f"{CHATS}/{one.chat}/typing", one.token)
    one.say("Дописала")
    assert console.list()[0]["typing"] is False
