"""The cabinet is made after the start, when a profile may be open and acts may be under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.domain.errors import ServerTrouble
from kyivstar_desktop.services.cabinet import Base, Cabinet, make_cabinet
from kyivstar_desktop.services.keyed import KeyedAct, new_key
from kyivstar_desktop.services.late import Late
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World


def late_cabinet(world: World) -> Cabinet:
    """A second one over the same services, as the program makes it after its first page."""
    base = Base(
        world.preferences,
        world.accounts,
        world.intents,
        world.payments,
        world.history,
        world.clock,
        world.exports,
        world.lock,
        world.strength,
        world.tables,
        Ed25519(),
    )
    return make_cabinet(world.operator.cabinet, base)


def test_a_cabinet_made_late_knows_what_one_made_early_does() -> None:
    async def story(world: World) -> None:
        late = late_cabinet(world)
        assert late.orders.options.value is None
        assert late.catalogue.value is None
        await settle()
        assert late.orders.options.value == world.cabinet.orders.options.value is not None
        assert late.catalogue.value == world.cabinet.catalogue.value is not None
        await late.filters.put(())
        await late.aclose()

    play(story)


def test_a_cabinet_made_late_follows_what_is_under_way() -> None:
    async def story(world: World) -> None:
        act = KeyedAct("thing", new_key(), "/thing", b"{}", OLENA)
        world.operator.fail_next("act", ServerTrouble(502), after=True)
        world.operator.fail_next("find", ServerTrouble(502))
        row = await world.cabinet.acts.done(act)
        assert world.cabinet.acts.open.value == (row,)
        late = late_cabinet(world)
        assert late.acts.open.value == (row,)
        await late.aclose()

    play(story)


def test_before_anybody_has_signed_in_a_late_cabinet_is_empty() -> None:
    async def story(world: World) -> None:
        late = late_cabinet(world)
        await settle()
        assert late.orders.options.value is None
        assert late.acts.open.value == ()
        await late.aclose()

    play(story, signed_in=False)


def test_late_makes_its_thing_once() -> None:
    made: list[int] = []

    def make() -> list[int]:
        made.append(1)
        return made

    late = Late(make)
    assert late.made is None
    assert late.value is made
    assert late.value is late.made
    assert made == [1]


def test_late_tells_what_making_raised() -> None:
    def make() -> int:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        _ = Late(make).value
