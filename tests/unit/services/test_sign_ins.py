"""Several sign-ins on one computer: added, switched, signed out, wiped; never mixed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.secrets import FakeSecrets
from fakes.world import World, mobile
from kyivstar_desktop.domain.account import Customer, Role
from kyivstar_desktop.domain.errors import Offline, Refused, SignedOut, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.session import Phase
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from kyivstar_desktop.services.sign_ins import SignIn

    Story = Callable[[World], Coroutine[None, None, None]]

FIRM = "cust_co1"


def run(story: Story, world: World | None = None) -> None:
    async def whole() -> None:
        async with world or World() as made:
            await story(made)

    asyncio.run(whole())


async def two(world: World) -> tuple[str, str]:
    """Olena first, Ihor after her and open; their profiles."""
    await world.sign_in(OLENA)
    olena = world.cabinet.sign_ins.current
    await world.sign_in(IHOR)
    return olena, world.cabinet.sign_ins.current


def known(world: World) -> dict[str, SignIn]:
    return {one.profile_id: one for one in world.cabinet.sign_ins.known.value}


async def switch(world: World, profile_id: str) -> None:
    await world.timed(world.cabinet.sign_ins.switch(profile_id))
    await settle()


def nothing_told(world: World, profile_id: str) -> None:
    row, card = known(world)[profile_id], world.cabinet.sign_ins.cards.value[profile_id]
    assert (row.locked, row.name, row.number, row.company) == (True, "", "", "")
    assert (card.lines, card.money, card.person, card.labels) == ((), {}, None, {})
    for pin in world.cabinet.pins.all.value:
        assert pin.profile != profile_id or (pin.locked and not pin.number + pin.title)
    assert not any(glance.balance for glance in world.cabinet.pins.glances.value.values())


async def stays_shut(world: World, profile_id: str, current: str) -> None:
    """Nothing is told of it, and going to it leads to the sign-in page."""
    asked: list[int] = []
    world.cabinet.sign_ins.to_add = lambda: asked.append(1)
    nothing_told(world, profile_id)
    assert known(world)[profile_id].shut
    await switch(world, profile_id)
    assert (asked, world.cabinet.sign_ins.current) == ([1], current)
    assert world.accounts.lines.value.value


# --- beside one another -------------------------------------------------------------------------
def test_a_second_sign_in_leaves_the_first_one_signed_in() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        assert world.vault.folders[olena].store.values["refresh_token"]
        assert all(family.alive for family in world.operator.families)
        rows = known(world)
        assert list(rows) == [olena, ihor]
        assert (rows[olena].name, rows[olena].current) == ("Олена Іваненко", False)
        assert (rows[ihor].number, rows[ihor].current) == (IHOR, True)
        assert rows[olena].signed_in
        assert rows[olena].here

    run(story)


def test_switching_back_needs_no_code_and_no_network() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await two(world)
        world.operator.down = Offline()
        asked = len(world.operator.sent_to("start_sms"))
        await switch(world, olena)
        assert world.session.state.value.phase is Phase.ACTIVE
        assert world.session.state.value.person is not None
        assert world.session.state.value.person.name == "Олена Іваненко"
        assert [line.number for line in world.accounts.lines.value.value or ()] == [OLENA]
        assert len(world.operator.sent_to("start_sms")) == asked
        assert world.preferences.value.value.profile == olena

    run(story)


def test_the_next_start_opens_the_last_one() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await switch(world, olena)
        await world.stop()
        async with world.again() as later:
            assert later.cabinet.sign_ins.current == olena
            assert set(known(later)) == {olena, ihor}
            assert later.cabinet.sign_ins.cards.value[ihor].money[IHOR].money.main == Money(12_00)

    run(story)


def test_a_call_begun_for_one_is_never_answered_with_the_token_of_another() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await two(world)
        era = world.session.era
        before = await world.session.access()
        await switch(world, olena)
        assert world.session.era > era
        after = await world.session.access()
        assert after != before

    run(story)


def test_a_refresh_on_its_way_is_written_down_before_the_profile_shuts() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await switch(world, olena)
        stale = await world.session.access()
        gate = world.operator.hold("refresh", after=True)
        scope = TaskScope()
        asking = scope.start(world.session.renewed(stale), name="ask", awaited=True)
        await gate.reached.wait()
        turning = scope.start(world.cabinet.sign_ins.switch(ihor), name="switch", awaited=True)
        await settle()
        gate.release()
        await settle()
        await turning
        await asyncio.gather(asking, return_exceptions=True)
        await switch(world, olena)
        await world.clock.advance(15)  # longer than a used refresh token is forgiven
        assert await world.session.access() != stale
        assert world.session.active

    run(story)


def test_one_that_cannot_be_opened_leaves_everything_as_it_was() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        world.vault.fail_next("open", StorageTrouble("damaged"))
        with pytest.raises(StorageTrouble):
            await world.cabinet.sign_ins.switch(olena)
        assert world.cabinet.sign_ins.current == ihor
        assert world.session.active
        assert world.cabinet.sign_ins.switching.value == ""

    run(story)


def test_an_ended_session_does_not_hold_the_others() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await two(world)
        await world.session.end("passwordChanged")
        assert not world.session.active
        await switch(world, olena)
        assert world.session.active

    run(story)


def test_a_sign_in_beside_an_open_one_that_fails_brings_it_back() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        olena = world.cabinet.sign_ins.current
        await world.session.start_sms(mobile(IHOR))
        ihor = world.operator.subscribers[1]
        ihor.person = replace(ihor.person, number="+380670000003")  # the operator mixes them up
        with pytest.raises(Refused):
            await world.session.submit_code(world.operator.last_code(IHOR), remember=False)
        await settle()
        assert world.cabinet.sign_ins.current == olena
        assert world.session.active
        assert await world.session.access()

    run(story)


def test_while_a_new_sign_in_is_made_nothing_is_asked_for_the_old_one() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        await world.session.start_sms(mobile(IHOR))
        gate = world.operator.hold("userinfo")
        entering = TaskScope().start(
            world.session.submit_code(world.operator.last_code(IHOR), remember=False), name="enter"
        )
        await gate.reached.wait()
        asked = len(world.operator.sent)
        await world.clock.advance(180)
        names = {sent.name for sent in world.operator.sent[asked:]}
        assert not names & {"buckets", "lines", "customers", "actions", "stream"}
        gate.release()
        await settle()
        await entering

    run(story)


# --- locked -------------------------------------------------------------------------------------
def test_nothing_is_told_of_a_profile_with_a_code() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        olena = world.cabinet.sign_ins.current
        await world.cabinet.pins.pin("ln_0001")
        await world.lock.set_code("2580")
        await world.sign_in(IHOR)
        row, card = known(world)[olena], world.cabinet.sign_ins.cards.value[olena]
        assert (row.locked, row.shut) == (True, False)
        assert (row.name, row.number, row.company) == ("", "", "")
        assert (card.lines, card.money, card.person) == ((), {}, None)
        pin = world.cabinet.pins.at(1)
        assert pin is not None
        assert pin.locked
        assert (pin.title, pin.number, pin.line) == ("", "", "")
        assert world.cabinet.pins.glance(pin).balance is None
        await switch(world, olena)
        assert world.lock.locked
        with pytest.raises(VaultLocked):
            await world.cabinet.sign_ins.switch(known(world).popitem()[0])

    run(story)


def test_nothing_is_told_of_a_profile_whose_code_somebody_has_called_forgotten() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        olena = world.cabinet.sign_ins.current
        await world.cabinet.pins.pin("ln_0001")
        await world.lock.set_code("2580")
        world.lock.lock()
        await world.timed(world.lock.forget())
        await world.sign_in(IHOR)
        nothing_told(world, olena)
        await switch(world, olena)
        assert world.cabinet.sign_ins.current != olena

    run(story)


def test_a_profile_without_a_code_never_shows_a_lock() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await two(world)
        seen: list[bool] = []
        world.lock.state.subscribe(lambda _: seen.append(world.lock.locked))
        await switch(world, olena)
        assert not any(seen)

    run(story)


# --- leaving ------------------------------------------------------------------------------------
def test_signing_out_of_one_leaves_the_others() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await world.timed(world.cabinet.sign_ins.sign_out(olena))
        await settle()
        rows = known(world)
        assert not rows[olena].signed_in
        assert rows[ihor].signed_in
        assert world.session.active
        assert [family.alive for family in world.operator.families] == [False, True]
        await stays_shut(world, olena, ihor)

    run(story)


def test_the_data_of_whoever_signed_out_stay_shut_until_they_sign_in_again() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        olena = world.cabinet.sign_ins.current
        await world.cabinet.pins.pin("ln_0001")
        await world.timed(world.session.sign_out(wipe=False))
        await world.sign_in(IHOR)
        await stays_shut(world, olena, world.cabinet.sign_ins.current)
        with pytest.raises(SignedOut):
            await world.session.switch(olena)
        world.preferences.change(profile=olena)
        await world.stop()
        async with world.again() as later:
            assert later.session.opened.value is None
            assert later.session.state.value.phase is Phase.NONE
            await later.sign_in(OLENA)
            assert later.cabinet.sign_ins.current == olena
            assert [pin.number for pin in later.cabinet.pins.all.value] == [OLENA]
            await later.sign_in(IHOR)
            assert known(later)[olena].name == "Олена Іваненко"

    run(story)


def test_a_session_that_the_operator_ended_can_still_be_read() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await world.session.end("signedOut")
        await switch(world, olena)
        assert known(world)[ihor].name
        await switch(world, ihor)
        assert world.session.state.value.phase is Phase.ENDED
        with pytest.raises(SignedOut):
            await world.session.access()

    run(story)


def test_wiping_one_touches_nothing_of_the_others() -> None:
    async def story(world: World) -> None:
        await world.session.start_sms(mobile(OLENA))
        await world.session.submit_code(world.operator.last_code(OLENA), remember=True)
        await settle()
        olena = world.cabinet.sign_ins.current
        await world.session.start_sms(mobile(IHOR))
        await world.session.submit_code(world.operator.last_code(IHOR), remember=True)
        await settle()
        await switch(world, olena)
        kept = {name for name in world.secrets.entries if olena not in name}
        await world.timed(world.session.sign_out(wipe=True))
        await settle()
        assert olena not in world.vault.folders
        assert set(world.secrets.entries) == kept
        assert [pid for pid, _ in world.preferences.value.value.profiles] == list(known(world))
        assert len(known(world)) == 1

    run(story)


def test_without_a_key_store_both_live_until_exit() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await switch(world, olena)
        assert world.session.active
        assert set(known(world)) == {olena, ihor}
        await world.stop()
        assert world.vault.folders == {}

    run(story, World(secrets=FakeSecrets("absent")))


# --- companies ----------------------------------------------------------------------------------
def coordinate(world: World) -> None:
    """Ihor sees a company with two more lines, one of them short of money."""
    operator = world.operator
    ihor = operator.subscribers[1]
    role = Role(FIRM, "acc_co1", "coordinator")
    ihor.person = replace(ihor.person, roles=(*ihor.person.roles, role))
    firm = Customer(FIRM, "ТОВ Приклад", ("acc_co1",), segment="business")
    operator.customer_rows[ihor.person.sub].append(firm)
    for number, money in (("+380670000031", Money(500_00)), ("+380670000032", Money(1_00))):
        operator.add_line(ihor.person.sub, number, money)
    rows = operator.line_rows[ihor.person.sub]
    rows[1:] = [replace(line, customer=FIRM, owner="Співробітник") for line in rows[1:]]


def test_a_company_is_counted_and_found_by_its_place() -> None:
    async def story(world: World) -> None:
        coordinate(world)
        await world.sign_in(IHOR)
        ihor = world.cabinet.sign_ins.current
        await world.sign_in(OLENA)
        ((where, company),) = world.cabinet.sign_ins.companies
        assert (where, company.name, company.role) == (ihor, "ТОВ Приклад", "coordinator")
        assert (company.lines, company.at_risk) == (2, 1)
        assert await world.timed(world.cabinet.sign_ins.go_company(1))
        await settle()
        assert world.cabinet.sign_ins.current == ihor
        assert world.accounts.current.value is not None
        assert world.accounts.current.value.customer == FIRM
        assert not await world.cabinet.sign_ins.go_company(2)
        card = world.cabinet.sign_ins.cards.value[ihor]
        assert [line.number for line in card.own_lines] == [IHOR]

    run(story)
