"""The bell: what has happened in words, each with its page, snoozed and marked as read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import START, settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.alerts import Alert, AlertKind
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.services.alerts import item_of
from kyivstar_desktop.viewmodels.bell import BellViewModel, snooze_words
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.presenting.alerts import onlookers, present_news
from support.screens import Heard, core_of, play

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fakes.world import World

SHORT = Alert("s1", AlertKind.SHORT, OLENA, Money(84_50), Money(175_00), 3, START)


@pytest.fixture(autouse=True)
def _unmasked() -> Iterator[None]:
    yield
    formats.set_masked(False)


async def cleared(world: World) -> None:
    await settle()
    for item in world.cabinet.news.items.value:
        await world.cabinet.news.drop(item.id)


def test_rows_are_news_newest_first_with_their_age() -> None:
    async def story(world: World) -> None:
        await cleared(world)
        await world.cabinet.news.add(item_of(replace(SHORT, kind=AlertKind.REMIND)))
        await world.clock.advance(3_600)
        await world.cabinet.news.add(NewsItem("q", "queue", "Виконано", "3 дії", tone="ok"))
        opened: list[NewsItem] = []
        vm = BellViewModel(core_of(world), opened.append)
        assert [(r.title, r.when, r.unseen) for r in vm.state.rows] == [
            ("Виконано", "15:00", True),
            ("The next charge is near", "14:00", True),
        ]
        assert vm.state.note == "New: 2"
        vm.open("s1")
        await settle()
        assert [item.id for item in opened] == ["s1"]
        assert vm.state.unseen == 0
        assert not vm.state.rows[0].unseen
        vm.open("unknown")
        assert len(opened) == 1
        vm.dispose()

    play(story)


@pytest.mark.parametrize(("days", "kept"), [(1, 1), (7, 1), (0, 1)])
def test_a_snooze_takes_the_row_away_and_says_what_it_did(days: int, kept: int) -> None:
    async def story(world: World) -> None:
        await cleared(world)
        await world.cabinet.news.add(item_of(SHORT))
        vm = BellViewModel(core_of(world), lambda _item: None)
        heard = Heard(vm.effect)
        vm.snooze("s1", days)
        await settle()
        assert vm.state.rows == ()
        assert len(heard.all) == kept
        silenced = world.cabinet.alerts.book.value.snoozed
        until = world.accounts.operator_now() + timedelta(days=days) if days else None
        assert [(s.topic, s.until) for s in silenced] == [(SHORT.topic, until)]
        assert snooze_words(days)
        vm.dispose()

    play(story)


@pytest.mark.parametrize("kind", list(AlertKind))
def test_each_kind_has_words_and_hides_its_figures_from_onlookers(kind: AlertKind) -> None:
    alert = Alert("c", kind, OLENA, Money(84_50), Money(175_00), 3, START, "Гороскоп", 48)
    shown = present_news(item_of(alert))
    assert shown.title
    assert shown.text.startswith("+380")
    assert "84.50" not in shown.title
    with onlookers():
        hidden = present_news(item_of(alert))
    assert "84.50" not in hidden.text
    assert "175" not in hidden.text
    assert "000" not in hidden.text
    assert not formats.is_masked()


def test_words_of_others_are_masked_too() -> None:
    item = NewsItem("q", "queue", "Поповнення +380670000001", "на +380 67 000 00 01")
    with onlookers():
        assert "000" not in present_news(item).title + present_news(item).text
    assert "+380670000001" in present_news(item).title
