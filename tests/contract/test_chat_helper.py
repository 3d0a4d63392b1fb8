"""The automatic helper and the sandbox's consultants: by the security clock, in three tongues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from kyivstar_sandbox.db.schema_support import chat
from support.card_payments import number_of, start
from support.operator_chat import MESSAGE_NEW, Console, Talker, file_body, role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from support.sandbox import SandboxServer


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: a queue must hold nobody else."""
    with start(tmp_path) as server:
        # real seconds must not bring an answer before the test lets time pass
        server.control("PATCH", "settings", {"chatReplyAfter": "PT2M"})
        yield server


def talker(operator: SandboxServer, tail: str = "01", language: str = "uk") -> Talker:
    return Talker(operator, number_of(tail), language)


def ask(one: Talker, text: str, *files: dict[str, str]) -> str:
    one.say(text, *files)
    one.wait("PT2M")
    return str(one.messages()[-1]["content"])


def to_human(one: Talker) -> None:
    ask(one, "Хочу поговорити з людиною")
    one.wait("PT2M")
    assert one.state()["status"] == "inProgress"


def test_the_helper_answers_after_its_time_and_not_before(operator: SandboxServer) -> None:
    one = talker(operator)
    made = one.open("Списання")
    assert made["helper"] is True
    assert made["queue"] == {"position": 1, "expectedWait": "PT2M"}
    one.say("Чому зняли 35 ₴?")
    one.wait("PT1M58S")
    assert [role_of(row) for row in one.messages()] == ["customer"]
    one.wait("PT2S")
    question, answer = one.messages()
    assert (question["state"], answer["state"]) == ("completed", "completed")
    assert role_of(answer) == "helper"
    assert answer["sender"]["name"] == "Інтернет-помічник"
    assert "«Історії»" in answer["content"]
    state = one.state()
    assert (state["status"], state["helper"]) == ("opened", True)
    assert "queue" not in state  # nobody's answer is awaited
    one.wait("PT1H")
    assert len(one.messages()) == 2


def test_a_word_of_two_sentences_gets_one_answer(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open()
    one.say("Добрий день")
    one.say("Підкажіть, де найближчий магазин?")
    one.wait("PT2M")
    assert [role_of(row) for row in one.messages()] == ["customer", "customer", "helper"]
    assert "«Магазини»" in one.messages()[-1]["content"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Як поміняти тариф?", "uk", "Тариф змінюється"),
        ("Поповнення не надійшло", "uk", "зараховується"),
        ("Как настроить интернет, какой APN?", "uk", "точка доступа (APN)"),
        ("Где посмотреть PUK код?", "uk", "PIN и PUK"),
        ("How do I switch roaming on?", "uk", "Roaming works"),
        ("I lost my phone", "uk", "is blocked on its card"),
        ("Что такое «Экстра деньги»?", "en", "«Экстра деньги» берутся"),
        ("Забув власний пароль", "ru", "Власний пароль"),
    ],
)
def test_it_answers_in_the_language_of_the_words(
    operator: SandboxServer, text: str, language: str, words: str
) -> None:
    one = talker(operator, language=language)
    one.open("?")
    assert words in ask(one, text)


def test_who_says_nothing_is_greeted(operator: SandboxServer) -> None:
    one = talker(operator, language="en")
    one.open("")
    one.wait("PT2M")
    (greeting,) = one.messages()
    assert "automatic helper" in greeting["content"]
    assert greeting["sender"]["name"] == "Internet helper"


@pytest.mark.parametrize(
    "text",
    ["Хочу людину", "Поклич оператора", "Позовите человека", "I need a human", "Поверніть гроші!"],
)
def test_a_word_brings_a_human(operator: SandboxServer, text: str) -> None:
    one = talker(operator)
    one.open()
    answer = ask(one, text)
    assert "1." in answer
    assert "3" in answer
    state = one.state()
    assert state["status"] == "opened"
    assert "helper" not in state
    assert state["queue"] == {"position": 1, "expectedWait": "PT2M"}
    one.wait("PT2M")
    state = one.state()
    assert state["status"] == "inProgress"
    assert state["agent"]["name"] in {"Марія", "Ірина"}
    joined = one.messages()[-1]
    assert role_of(joined) == "agent"
    assert state["agent"]["name"] in joined["content"] or "Good day" in joined["content"]


def test_a_quick_topic_goes_straight_to_the_queue(operator: SandboxServer) -> None:
    one = talker(operator)
    made = one.open("Поговорити з людиною", reason="human")
    assert "helper" not in made
    assert made["queue"]["position"] == 1
    one.wait("PT2M")
    assert one.state()["status"] == "inProgress"


def test_two_misses_bring_a_human_and_one_does_not(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open("Питання")
    assert "Не впевнений" in ask(one, "абракадабра")
    assert "«Тарифи»" in ask(one, "тариф")
    assert "Не впевнений" in ask(one, "бурмосика")
    assert one.state()["helper"] is True
    assert "Передаю розмову" in ask(one, "клямпопо")
    assert one.state()["queue"]["position"] == 1


def test_a_consultant_files_a_dispute_once_and_thanks_for_files(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open("Списання")
    to_human(one)
    filed = ask(one, "Я цього не замовляла, поверніть кошти")
    reference = one.state()["reference"]
    assert reference in filed
    assert reference.startswith("ЗВ-20")
    assert reference.endswith("-000001")
    thanks = ask(one, "", file_body())
    assert thanks.startswith("Дякую, файл отримала.")
    assert reference in thanks
    assert reference in ask(one, "Подаю ще одну скаргу!")
    assert one.state()["reference"] == reference
    assert "Будь ласка" in ask(one, "Дякую")
    assert "«Тарифи»" in ask(one, "А як змінити тариф?")


def test_what_a_consultant_does_not_know_becomes_a_request(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open()
    to_human(one)
    assert "Уточніть" in ask(one, "абракадабра")
    assert "reference" not in one.state()
    assert "Подала заявку" in ask(one, "бурмосика 12.11")
    assert one.state()["reference"] == Console(operator).read(one.chat)["chat"]["reference"]


def test_a_dispute_told_before_is_known_to_who_joins(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open()
    ask(one, "Гороскоп! Я його не підключала, поверніть гроші")
    one.wait("PT2M")
    assert one.state()["reference"] in one.messages()[-1]["content"]


def test_without_the_automatic_nobody_answers_but_the_console(operator: SandboxServer) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})
    one = talker(operator)
    made = one.open("Тариф")
    assert "helper" not in made
    assert made["queue"] == {"position": 1, "expectedWait": "PT1M"}
    one.say("Як змінити тариф?")
    one.wait("PT1H")
    (message,) = one.messages()
    assert message["state"] == "inProgress"
    Console(operator).reply(one.chat, "Зараз поясню", agent="Олег")
    assert [row["state"] for row in one.messages()] == ["completed", "completed"]
    assert one.state()["agent"] == {"name": "Олег"}
    one.say("Дякую")
    one.wait("PT1H")
    assert len(one.messages()) == 3


def test_the_queue_moves_up_when_somebody_is_taken_or_leaves(operator: SandboxServer) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})
    people = [talker(operator, tail) for tail in ("01", "02", "03", "04")]
    places = [one.open()["queue"] for one in people]
    assert [place["position"] for place in places] == [1, 2, 3, 4]
    assert [place["expectedWait"] for place in places] == ["PT1M", "PT2M", "PT3M", "PT3M"]
    Console(operator).reply(people[1].chat, "Ви без черги", agent="Олег")
    assert [one.state().get("queue", {}).get("position") for one in people] == [1, None, 2, 3]
    people[0].end()
    assert [one.state().get("queue", {}).get("position") for one in people[2:]] == [1, 2]
    (told,) = [
        event
        for kind, event in people[3].told("PartyInteractionAttributeValueChangeEvent")
        if kind == "PartyInteractionAttributeValueChangeEvent"
    ]
    assert told["partyInteraction"]["queue"]["position"] == 2  # an event shows what is true now


def test_a_consultant_at_the_console_has_the_first_word_for_two_and_a_half_minutes(
    operator: SandboxServer,
) -> None:
    operator.control("PATCH", "settings", {"chatReplyAfter": "PT5S"})
    one, other = talker(operator), talker(operator, "02")
    other.open("Поговорити з людиною", reason="human")
    Console(operator).act(other.chat, "seen")  # somebody is there
    one.open("Поговорити з людиною", reason="human")
    one.wait("PT2M")
    assert one.state()["status"] == "opened"
    one.wait("PT30S")
    assert one.state()["status"] == "inProgress"  # the promise of three minutes is kept


def test_the_console_takes_a_conversation_over(operator: SandboxServer) -> None:
    one = talker(operator)
    one.open()
    to_human(one)
    Console(operator).reply(one.chat, "Далі веду я", agent="Олег")
    assert one.state()["agent"] == {"name": "Олег"}
    one.say("Хочу повернути гроші")
    one.wait("PT1H")
    assert role_of(one.messages()[-1]) == "customer"
    assert Console(operator).read(one.chat)["chat"]["auto"] is False


def test_the_answer_comes_by_itself(operator: SandboxServer) -> None:
    operator.control("PATCH", "settings", {"chatReplyAfter": "PT0S"})
    one = talker(operator)
    operator.sign_in(one.number)
    one.open()
    one.say("Який у мене баланс?")
    found = one.told("CommunicationMessageCreateEvent", about="*111#")
    assert found[-1][1]["communicationMessage"]["sender"]["party"]["role"] == "helper"


def test_a_conversation_that_breaks_the_helper_holds_up_nobody(
    operator: SandboxServer, expect_log: Callable[[str, str], AbstractContextManager[object]]
) -> None:
    one_by_one, alone = "one by one", "a conversation could not be answered"
    logger = "kyivstar_sandbox.chat"
    with expect_log(logger, one_by_one), expect_log(logger, alone):
        hold_up_nobody(operator)


def hold_up_nobody(operator: SandboxServer) -> None:
    broken, other = talker(operator, "01"), talker(operator, "02")
    broken.open("1")
    broken.say("2")
    unknown = update(chat).where(chat.c.id == broken.chat).values(language="xx")
    operator.database.run(lambda conn: conn.execute(unknown))  # a row nobody should have written
    other.open()
    for _ in range(2):
        assert "Тариф змінюється" in ask(other, "Як поміняти тариф?")
        other.told(MESSAGE_NEW, "Тариф змінюється")
    operator.control("POST", "topup", {"number": other.number, "amount": 10})
    other.told("BucketAttributeValueChangeEvent")
    broken.wait("PT10M")
    assert [role_of(row) for row in broken.messages()] == ["customer"]
    known = update(chat).where(chat.c.id == broken.chat).values(language="uk")
    operator.database.run(lambda conn: conn.execute(known))
    broken.wait("PT1M")
    assert [role_of(row) for row in broken.messages()] == ["customer", "helper"]
