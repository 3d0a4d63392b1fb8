"""The helper's ears: topics by stems, languages, plain text, kinds and names of files."""

from __future__ import annotations

import pytest

from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.rules import support_base, support_files, support_topic, support_words
from kyivstar_sandbox.rules.support_files import NewFile


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Чому зняли 150 ₴?", "charges"),
        ("почему списали деньги", "charges"),
        ("why was I charged twice", "charges"),
        ("Який у мене баланс", "balance"),
        ("хочу дешевший тариф", "tariff"),
        ("Поповнення не зараховано", "topupMissing"),
        ("деньги не пришли", "topupMissing"),
        ("як поповнити карткою", "topup"),
        ("how to top up", "topup"),
        ("візьму Екстра гроші", "advance"),
        ("переказ на інший номер", "transfer"),
        ("відключити підписку", "services"),
        ("скільки бонусів", "bonus"),
        ("універсальний рахунок родини", "universal"),
        ("дайте виписку", "receipt"),
        ("домашній інтернет не працює", "homeInternet"),
        ("налаштування APN", "apn"),
        ("Немає звʼязку", "network"),
        ("нема зв'язку вже годину", "network"),
        ("роумінг у Польщі", "roaming"),
        ("roaming in Poland", "roaming"),
        ("розблокувати номер", "unblock"),
        ("загубив телефон", "block"),
        ("мой телефон украли", "block"),
        ("PUK-код", "sim"),
        ("замінити SIM-карту", "sim"),
        ("хочу розірвати договір", "contractEnd"),
        ("де найближчий магазин", "shops"),
        ("забула пароль", "password"),
        ("термін дії номера", "life"),
        ("переадресація дзвінків", "forwarding"),
        ("скільки гігабайтів лишилося", "traffic"),
        ("мені дзвонять шахраї", "fraud"),
        ("ТАРИФ!!!", "tariff"),
    ],
)
def test_a_question_finds_its_topic(text: str, topic: str) -> None:
    found = support_base.topic_of(text)
    assert found is not None
    assert found.name == topic


@pytest.mark.parametrize("text", ["", "   ", "абракадабра", "qwerty", "👍", "12.11", "</b>"])
def test_what_it_does_not_know_has_no_topic(text: str) -> None:
    assert support_base.topic_of(text) is None


def test_every_topic_answers_in_three_languages_within_one_message() -> None:
    names = [one.name for one in support_base.TOPICS]
    assert len(names) == len(set(names)) >= 20
    for one in support_base.TOPICS:
        assert len(set(one.answers)) == 3, one.name
        assert support_topic.language_of([one.answers[0]], "en") == "uk", one.name
        assert support_topic.language_of([one.answers[2]], "uk") == "ru", one.name
        for text in one.answers:
            assert support_words.cleaned(text, "content", least=1) == text
    for one in support_base.TOPICS:
        assert one.stems == tuple(dict.fromkeys(one.stems)), one.name
        for stem in one.stems:
            spread = support_topic.spread(stem).strip()
            assert stem.strip() == spread, f"{one.name}: {stem!r} can never be met"


@pytest.mark.parametrize(
    ("text", "human", "dispute"),
    [
        ("Поговорити з людиною", True, False),
        ("ОПЕРАТОР!", True, False),
        ("позовите человека", True, False),
        ("talk to an operator", True, False),
        ("я цього не замовляла", False, True),
        ("верните деньги", False, True),
        ("I want my money back", False, True),
        ("не підключала послугу", False, True),
        ("personal account", False, False),
        ("Чому зняли?", False, False),
        ("можна повернутися на старий тариф?", False, False),
    ],
)
def test_a_human_and_a_dispute_are_heard(text: str, human: bool, dispute: bool) -> None:  # noqa: FBT001 table
    assert support_base.wants_human(text) is human
    assert support_base.is_dispute(text) is dispute


@pytest.mark.parametrize(
    ("texts", "known", "language"),
    [
        (["Чому зняли гроші?"], "en", "uk"),
        (["Почему сняли деньги?"], "uk", "ru"),
        (["Где мой баланс"], "uk", "ru"),
        (["Де баланс"], "ru", "uk"),
        (["Why?"], "uk", "en"),
        (["баланс"], "ru", "ru"),
        (["баланс"], "en", "uk"),
        (["баланс"], "uk", "uk"),
        ([""], "ru", "ru"),
        (["Як увімкнути VoLTE on my Samsung Galaxy phone?"], "uk", "uk"),
        (["12.11", "ok"], "uk", "en"),
        (["I did not order this service. Please explain who did. Андрій"], "uk", "en"),
    ],
)
def test_the_language_is_that_of_the_words(texts: list[str], known: str, language: str) -> None:
    assert support_topic.language_of(texts, known) == language


def test_text_stays_plain() -> None:
    assert support_words.clean("a\r\nb\rc\td\x07\x1b[0m\u0085") == "a\nb\nc\td[0m"
    kept = "<b>\u202ertl\u202c</b> e\u0301 👨‍👩‍👧 ₴ ʼ"
    assert support_words.cleaned(kept, "content", least=1) == kept
    assert support_words.cleaned("x" * 4000, "content") == "x" * 4000
    assert support_words.cleaned("\x07" + "x" * 4000, "content") == "x" * 4000
    assert support_words.cleaned("\r\n" * 3999 + "x", "content") == "\n" * 3999 + "x"
    for wrong in ("", " \n", "\x07", "x" * 4001, "a\x00", None, 5, "x" * 10_000_000):
        with pytest.raises(InvalidBody):
            support_words.cleaned(wrong, "content", least=1)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\nrest", "image/png"),
        (b"\x89PNG", ""),
        (b"\xff\xd8\xff\xdb", "image/jpeg"),
        (b"%PDF-2.0", "application/pdf"),
        ("Слово\n".encode(), "text/plain"),
        (b"", "text/plain"),
        (b"a\x00", ""),
        (b"\xd0", ""),
        (b"\x7fELF\x02", ""),
        (b"\x1f\x8b\x08", ""),
    ],
)
def test_a_kind_is_told_by_bytes(content: bytes, kind: str) -> None:
    assert support_files.kind_of(content) == kind


def test_files_are_weighed_together() -> None:
    half = NewFile("a.pdf", "application/pdf", b"%PDF-" + b"x" * (5 * 1024 * 1024 - 5))
    support_files.need_good([half, half])
    with pytest.raises(Refusal) as refused:
        support_files.need_good([half, half, NewFile("b.txt", "text/plain", b"x")])
    assert (refused.value.code, refused.value.status) == ("bodyTooLarge", 413)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("чек.pdf", "чек.pdf"),
        ("/srv/чек.pdf", "чек.pdf"),
        ("..\\..\\a.txt", "a.txt"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\u200b\x00\n.txt", "a.txt"),
        ("  .hidden. ", "hidden"),
        ("", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_made_harmless(given: str, kept: str) -> None:
    assert support_files.clean_name(given) == kept
