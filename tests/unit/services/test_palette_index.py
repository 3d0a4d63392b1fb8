"""Numbers for the palette: found by any word and any spelling, beginnings first."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.services.palette_index import NumberIndex, NumberRow, build
from kyivstar_desktop.services.refresh import Loadable
from support import screens
from support.fleet_desk import company

if TYPE_CHECKING:
    from collections.abc import Callable

QUARTER = 15 * 60

ROWS = (
    NumberRow("l1", "+380671234567", "Мама", "Коваленко Марія"),
    NumberRow("l2", "+380685550174", "", "Попенко Ірина"),
    NumberRow("l3", "+380501112233", "Домофон", "Непопов Їжак"),
    NumberRow("l4", "26000451903", "", "Мар'яна", "homeInternet"),
)


async def until(index: NumberIndex, there: Callable[[], bool]) -> None:
    built = asyncio.Event()
    undo = index.built.subscribe(lambda _text: built.set() if there() else None)
    await asyncio.wait_for(built.wait(), 20)
    undo()


async def there(index: NumberIndex, query: str) -> None:
    if not index.find(query):
        await until(index, lambda: bool(index.find(query)))


def lines(query: str, limit: int = 5) -> list[str]:
    return [row.line for row in build(ROWS).find(query, limit)]


@pytest.mark.parametrize(
    "query",
    ["067 123", "+380 67 123 45 67", "380671234567", "80671234567", "0671234567", "1234567"],
)
def test_digits_in_any_spelling(query: str) -> None:
    assert lines(query) == ["l1"]


def test_the_beginning_of_a_word_comes_first() -> None:
    assert lines("поп") == ["l2", "l3"]
    assert lines("поп", limit=1) == ["l2"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("їжак", ["l3"]),
        ("ижак", ["l3"]),
        ("маряна", ["l4"]),
        ("мар’яна", ["l4"]),
        ("gjgtyrj", ["l2"]),
        ("марія коваленко", ["l1"]),
        ("марія попенко", []),
        ("26000451903", ["l4"]),
        ("немає", []),
        ("", []),
    ],
)
def test_words(query: str, found: list[str]) -> None:
    assert lines(query) == found


def test_nothing_is_found_across_two_rows() -> None:
    assert lines("4567попенко") == []
    assert build(()).find("поп", 5) == ()


def test_an_index_follows_the_lines_and_their_own_names() -> None:
    async def story(world: World) -> None:
        index = world.cabinet.numbers
        assert [row.number for row in index.find(OLENA)] == [OLENA]
        line = world.accounts.current.value
        assert line is not None
        await world.cabinet.labels.rename(line.id, "Робочий")
        assert [row.name for row in index.find("робоч")] == ["Робочий"]
        assert [row.line for row in index.named(("gone", line.id))] == [line.id]
        assert [row.line for row in index.mine([OLENA, "+380990000000"])] == [line.id]

    screens.play(story)


def test_many_lines_are_built_away_from_the_loop() -> None:
    async def story(world: World) -> None:
        line = world.accounts.current.value
        assert line is not None
        many = tuple(replace(line, id=f"l{n}", number=f"+38067{n:07d}") for n in range(2_500))
        index = NumberIndex(world.accounts)
        world.accounts.lines.set(Loadable(many))
        assert index.find("0670002499") == (), "not at once"
        await until(index, lambda: bool(index.find("0670002499")))
        world.accounts.lines.set(Loadable(many[:2_400]))
        world.accounts.lines.set(Loadable(many[:2_100]))
        await until(index, lambda: not index.find("0670002200"))
        await index.aclose()
        await settle()

    screens.play(story)


def test_a_big_park_stands_behind_the_lines() -> None:
    async def whole() -> None:
        world = World()
        company(world, 60)
        async with world:
            await world.sign_in()
            await settle(300)
            index = world.cabinet.numbers
            assert index.find("коваль 7") == ()
            await world.clock.advance(6)
            await there(index, "коваль 57")
            assert [row.line for row in index.find("0675000057")] == ["ln_000057"]
            assert [row.line for row in index.mine(["+380675000007", OLENA])] == [
                world.accounts.lines.value.value[0].id,
                "ln_000007",
            ]
            named = index.named(("ln_000003", "gone", "ln_000001"))
            assert [row.owner for row in named] == ["Коваль 3", "Коваль 1"]
            await world.cabinet.fleet.edit(["ln_000005"], alias="Черговий")
            await world.clock.advance(QUARTER)
            await settle(300)
            await world.clock.advance(6)
            await there(index, "черговий")

    asyncio.run(whole())
