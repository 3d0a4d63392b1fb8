"""The offline queue: kept over a kill, asked anew, done once, never without a press (N15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import Offline, Refused, StorageTrouble
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind, Mark, Standing
from kyivstar_desktop.services.tasks import TaskScope
from support.queue_desk import (
    CUSTOMER,
    GAMES,
    LINE,
    SERVICE,
    TARIFF,
    acts,
    again,
    back,
    blank,
    charges,
    connect,
    cut,
    disconnect,
    items_of,
    queue_of,
    queued,
    run,
    seen,
    standing,
    terms,
    top_up,
    transfer,
)

if TYPE_CHECKING:
    from fakes.world import World

S = Standing


# --- waiting ------------------------------------------------------------------------------------
def test_what_is_queued_offline_survives_a_kill_and_sends_nothing_by_itself() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, top_up(), transfer(), connect())
        fresh = await again(world)
        kinds = [item.kind for item in queue_of(fresh).items.value]
        assert kinds == [Kind.TOPUP, Kind.TRANSFER, Kind.CONNECT]
        assert all(item.waits and not item.sent for item in queue_of(fresh).items.value)
        await back(fresh)
        await fresh.clock.advance(600)
        assert charges(fresh) == acts(fresh) == 0
        await fresh.stop()

    run(story)


def test_what_is_queued_before_the_queue_was_read_loses_nothing_of_it() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, top_up())
        await world.kill()
        fresh = world.again()
        opened, scope = fresh.vault.hold("open", after=True), TaskScope()
        fresh.accounts.start()
        starting = scope.start(fresh.session.restore(), name="restore", awaited=True)
        await opened.reached.wait()
        reading = fresh.vault.store.hold("kept queue", after=True)
        opened.release()
        await starting
        await reading.reached.wait()
        assert await queue_of(fresh).add(top_up()) == "known"
        assert await queue_of(fresh).add(transfer()) == "added"
        reading.release()
        await settle()
        kinds = [item.kind for item in queue_of(fresh).items.value]
        assert kinds == [Kind.TOPUP, Kind.TRANSFER]
        await fresh.stop()

    run(story)


def test_the_same_intention_stands_there_once() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, top_up())
        assert await queue_of(world).add(top_up()) == "known"
        assert await queue_of(world).add(top_up(101_00)) == "added"
        assert len(queue_of(world).items.value) == 2

    run(story)


def test_a_full_disk_keeps_nothing_and_says_so() -> None:
    async def story(world: World) -> None:
        await cut(world)
        world.vault.store.fail_next("put queue", StorageTrouble("full"))
        with pytest.raises(StorageTrouble):
            await queue_of(world).add(top_up())
        assert queue_of(world).items.value == ()

    run(story)


def test_another_person_does_not_see_it() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, top_up())
        await world.session.close()
        assert queue_of(world).items.value == ()

    run(story)


# --- on return ----------------------------------------------------------------------------------
def test_conditions_are_asked_as_soon_as_somebody_answers() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        assert standing(world, one) is S.WAITING
        await back(world)
        assert standing(world, one) is S.READY
        assert terms(world, one).price == Money(50_00)

    run(story)


def test_a_price_that_changed_meanwhile_is_asked_and_not_sent() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        world.operator.shelf.price(SERVICE, 65_00)
        await back(world)
        assert standing(world, one) is S.CHANGED
        (item,) = queue_of(world).items.value
        assert (item.promised.price, terms(world, one).price) == (Money(50_00), Money(65_00))
        await world.timed(queue_of(world).run(one))
        assert acts(world) == 0
        await world.timed(queue_of(world).run(one, terms(world, one)))
        await settle()
        assert items_of(world) == {one: Mark.DONE}
        assert acts(world) == 1

    run(story)


def test_a_price_that_changes_between_the_look_and_the_press_is_asked_too() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        await back(world)
        looked = terms(world, one)
        world.operator.shelf.price(SERVICE, 65_00)
        await world.timed(queue_of(world).run(one, looked))
        assert standing(world, one) is S.CHANGED
        assert acts(world) == 0

    run(story)


def test_a_card_fee_that_appeared_is_asked() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        world.operator.limits = replace(world.operator.limits, fee_basis_points=150)
        await back(world)
        assert standing(world, one) is S.CHANGED
        assert terms(world, one).fee == Money(1_50)
        assert charges(world) == 0

    run(story)


def test_what_is_there_already_is_not_needed() -> None:
    async def story(world: World) -> None:
        option = world.operator.ordering.add_option(LINE, GAMES)
        await world.cabinet.orders.refresh()
        await cut(world)
        ids = await queued(world, connect(), disconnect(option.id))
        world.operator.ordering.add_option(LINE, SERVICE)
        del world.operator.ordering.option_rows[option.id]
        await back(world)
        assert items_of(world) == dict.fromkeys(ids, Mark.NEEDLESS)

    run(story)


def test_an_offer_that_is_not_sold_any_more_is_named() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        world.operator.ordering.refusals[SERVICE] = Refused("offeringNotAvailable")
        await back(world)
        assert standing(world, one) is S.BLOCKED
        trouble = seen(world, one).trouble
        assert isinstance(trouble, Refused)
        assert trouble.code == "offeringNotAvailable"

    run(story)


def test_too_little_money_is_named_with_what_is_short() -> None:
    async def story(world: World) -> None:
        await cut(world)
        ids = await queued(world, transfer(100_00), connect("o_add_bezlim"))
        world.operator.set_money(OLENA, Money(60_00))
        await back(world)
        troubles = [seen(world, one).trouble for one in ids]
        assert [getattr(t, "code", "") for t in troubles] == ["insufficientFunds"] * 2
        shorts = [getattr(t, "detail", {}).get("short") for t in troubles]
        assert shorts == [Money(40_00), Money(90_00)]

    run(story)


def test_a_card_that_was_removed_meanwhile_cannot_pay() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        world.operator.saved_cards.clear()
        await back(world)
        assert standing(world, one) is S.BLOCKED
        await world.timed(queue_of(world).run(one))
        assert charges(world) == 0

    run(story)


def test_the_connection_that_goes_again_leaves_everything_waiting() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        await back(world)
        assert standing(world, one) is S.READY
        await cut(world)
        assert standing(world, one) is S.WAITING
        await world.timed(queue_of(world).run(one))
        assert standing(world, one) is S.WAITING
        assert isinstance(seen(world, one).trouble, Offline)
        assert not queue_of(world).items.value[0].sent

    run(story)


# --- terms --------------------------------------------------------------------------------------
def test_a_term_that_has_passed_leaves_a_note_and_sends_nothing() -> None:
    async def story(world: World) -> None:
        await cut(world)
        until = world.accounts.operator_now() + timedelta(hours=1)
        (one,) = await queued(world, replace(connect(), expires_at=until))
        await world.clock.advance(3_700)
        await back(world)  # only the operator's clock can tell that it is over
        assert items_of(world) == {one: Mark.EXPIRED}
        await world.timed(queue_of(world).run(one))
        assert acts(world) == 0
        await queue_of(world).clear_notes()
        assert queue_of(world).items.value == ()

    run(story)


def test_seven_days_off_and_a_kill_leave_what_has_no_term() -> None:
    async def story(world: World) -> None:
        await cut(world)
        until = world.accounts.operator_now() + timedelta(days=1)
        late, open_ = await queued(world, replace(top_up(), expires_at=until), connect())
        world.clock.jump(7 * 86_400 - 60)
        fresh = await again(world)
        await back(fresh)
        assert items_of(fresh) == {late: Mark.EXPIRED, open_: Mark.WAITS}
        assert standing(fresh, open_) is S.READY
        await fresh.stop()

    run(story)


def test_a_term_can_be_changed() -> None:
    async def story(world: World) -> None:
        await cut(world)
        now = world.accounts.operator_now()
        (one,) = await queued(world, replace(connect(), expires_at=now + timedelta(hours=1)))
        await queue_of(world).set_term(one, now + timedelta(days=3))
        await world.clock.advance(3_700)
        assert items_of(world) == {one: Mark.WAITS}
        await queue_of(world).set_term(one, None)
        assert queue_of(world).items.value[0].expires_at is None

    run(story)


# --- every kind ---------------------------------------------------------------------------------
def test_a_scheduled_tariff_starts_on_the_charge_day_of_now() -> None:
    async def story(world: World) -> None:
        await cut(world)
        order = NewOrder("", Act.CHANGE_TARIFF, LINE, CUSTOMER, TARIFF)
        (one,) = await queued(world, blank(Kind.TARIFF, order=order, at_end=True))
        (item,) = queue_of(world).items.value
        assert (item.promised.price, item.promised.later) == (ZERO, Money(275_00))
        rows = world.operator.line_rows["p_0001"]
        charge = rows[0].next_charge
        rows[0] = replace(rows[0], next_charge=replace(charge, at=charge.at + timedelta(days=28)))
        await back(world)
        assert standing(world, one) is S.CHANGED
        was, now = item.promised.day, terms(world, one).day
        assert was is not None
        assert now is not None
        assert (now - was).days == 28

    run(story)


def test_a_block_a_switch_and_a_cancelled_order() -> None:
    async def story(world: World) -> None:
        ordering = world.operator.ordering
        ordering.delay = timedelta(minutes=30)
        row = await world.cabinet.orders.place(
            NewOrder("k1", Act.CONNECT, LINE, CUSTOMER, SERVICE, charge=Money(50_00))
        )
        await settle()
        await cut(world)
        facts = (("suspensionReason", "blockOther"),)
        block = NewOrder("", Act.BLOCK, LINE, CUSTOMER, facts=facts)
        ids = await queued(
            world,
            blank(Kind.CANCEL, target=row.server_id),
            blank(Kind.NEWSLETTER, target="newsletter.sms", on=True),
            blank(Kind.BLOCK, order=block),
        )
        await back(world)
        assert {standing(world, i) for i in ids} == {S.READY}
        world.prompts.codes.append(world.operator.last_code)
        await world.timed(queue_of(world).run_all(dict.fromkeys(ids)))
        await settle()
        assert items_of(world) == dict.fromkeys(ids, Mark.DONE)
        known = world.cabinet.personal.newsletter.value
        assert known is not None
        assert "newsletter.sms" in known.on
        states = {o.act: o.state.value for o in ordering.order_rows.values()}
        assert states[Act.CONNECT] in {"cancelled", "pendingCancellation"}
        assert Act.BLOCK in states

    run(story)
