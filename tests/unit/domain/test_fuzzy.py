"""The palette's search: beginnings, insides, letters in order, folding, the wrong layout."""

from __future__ import annotations

import pytest

from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.domain.keyboards import latin_key, other_layouts

TITLES = ("Поповнити", "Масове поповнення з файлу", "Тарифи", "Історія", "Мобільний звʼязок")


def best(typed: str) -> list[str]:
    wanted = fuzzy.readings(typed)
    found = [(m.cost, n, t) for n, t in enumerate(TITLES) if (m := fuzzy.find(wanted, t))]
    return [title for _cost, _order, title in sorted(found)]


def marked(typed: str, title: str) -> str:
    match = fuzzy.find(fuzzy.readings(typed), title)
    assert match is not None
    return "".join(title[n] for n in match.places)


def test_a_beginning_comes_before_a_later_word() -> None:
    assert best("поп") == ["Поповнити", "Масове поповнення з файлу"]


def test_every_word_must_be_there_in_any_order() -> None:
    assert best("файл масов") == ["Масове поповнення з файлу"]
    assert best("масове тарифи") == []


@pytest.mark.parametrize("typed", ["історія", "история", "ІСТОРІЯ", "bcnjhsz"])
def test_letters_that_are_confused_are_one(typed: str) -> None:
    assert best(typed) == ["Історія"]


@pytest.mark.parametrize("typed", ["звʼязок", "зв'язок", "звязок"])
def test_apostrophes_are_nothing(typed: str) -> None:
    assert best(typed) == ["Мобільний звʼязок"]


def test_the_wrong_layout_is_understood() -> None:
    assert best("gjgjdybnb") == ["Поповнити"]
    assert fuzzy.find(fuzzy.readings("ещз гз"), "Top up") is not None


def test_letters_in_order_come_last_and_begin_a_word() -> None:
    assert best("пнт") == ["Поповнити"]
    assert best("внт") == []
    assert best("пз") == [], "two letters say nothing"


def test_what_was_typed_is_marked() -> None:
    assert marked("зв'яз", "Мобільний звʼязок") == "звяз"
    assert marked("поп", "Масове поповнення з файлу") == "поп"
    assert marked("пнт", "Поповнити") == "Пнт"


def test_other_words_find_a_title_and_mark_nothing() -> None:
    match = fuzzy.find(fuzzy.readings("гроші"), "Поповнити", "рахунок гроші")
    assert match == fuzzy.Match(fuzzy.INSIDE * 2 + 1)


def test_nothing_typed_finds_nothing() -> None:
    assert fuzzy.readings("  ") == ()
    assert fuzzy.find((), "Поповнити") is None


def test_keys_of_the_other_layouts() -> None:
    assert "поповнити" in other_layouts("gjgjdybnb")
    assert other_layouts("ещз") == ("top",)
    assert other_layouts("123") == ()
    assert (latin_key(ord("Л")), latin_key(ord("Б")), latin_key(ord("K"))) == (
        ord("K"),
        ord(","),
        0,
    )
