"""A change of tariff: what it does to one's money, when, the review, the order and its cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import OrderState
from support import story
from support.tariff_desk import Desk, plain, play

if TYPE_CHECKING:
    from fakes.operator import FakeOperator


def titles(desk: Desk) -> list[str]:
    return [plain(line.title) for line in desk.panel.lines]


def placed(desk: Desk) -> list[str]:
    return [order.offering for order in desk.operator.ordering.order_rows.values()]


def rich(operator: FakeOperator) -> None:
    operator.set_money(story.OLENA, Money(500_00))
    operator.bucket_rows[story.OLENA] = (*operator.bucket_rows[story.OLENA], *story.buckets())


# --- what will happen to my money ---------------------------------------------------------------
def test_at_the_periods_end_nothing_burns_and_the_shortage_is_told() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        assert desk.compared[1] == "t_light"
        assert desk.panel.subtitle == "LOVE UA На максимум → LOVE UA Світло 2023"
        assert titles(desk) == [
            "Cheaper by ₴35.00 a period",
            "Fee: ₴140.00 for 4 weeks",
            "You lose: Data in roaming, 2,500 MB",
            "Bonuses stay",
            "The balance does not change now",
            "Allowances of the paid period stay until its end",
        ]
        texts = {line.title: line.text for line in desk.panel.lines}
        assert texts["Cheaper by ₴35.00 a period"] == "₴455.00 a year with your use"
        assert texts["Fee: ₴140.00 for 4 weeks"] == "now ₴175.00 for 4 weeks"
        end, now = desk.panel.moments
        assert (end.title, end.best) == ("27 Nov 2026, on the charge day", True)
        assert (end.text, end.tone) == ("₴140.00 is charged, short of ₴49.50", "warning")
        assert (now.title, now.text) == ("Now", "₴140.00 needed, you have ₴90.50")
        assert desk.panel.button == "Schedule for 27 Nov"
        assert desk.panel.ready
        assert desk.panel.cover == Money(49_50)
        desk.vm.cover()
        assert desk.topped == [(story.OLENA, Money(49_50))]

    play(told)


def test_now_burns_what_is_left_and_must_be_agreed_to() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light", "now")
        burns = [line for line in desk.panel.lines if line.title == "The allowances left burn"]
        assert [plain(line.text) for line in burns] == [
            "7.4 GB, 96 min, 6 SMS, 2,500 MB (Data in roaming)"
        ]
        assert "Paid days are lost" in titles(desk)
        assert desk.panel.agree
        assert not desk.panel.ready
        desk.vm.agree(on=True)
        assert desk.panel.ready
        desk.vm.choose_when("end")
        assert not desk.panel.agreed, "another moment, another question"

    play(told, prepare=rich)


def test_short_of_money_now_is_said_with_the_way_out() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light", "now")
        desk.vm.agree(on=True)
        assert desk.panel.blocked == "Short of ₴49.50 for it now"
        assert not desk.panel.ready
        assert desk.panel.cover_text == "Top up by ₴49.50"

    play(told)


def test_an_estimate_is_marked() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        assert "An estimate: the operator has no preview" in titles(desk)

    def prepare(operator: FakeOperator) -> None:
        operator.ordering.previews = False

    play(told, prepare=prepare)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Refused("orderInProgress", {"id": "po_1"}, status=409), ""),
        (Refused("lineNotActive", status=409), ""),
        (ServerTrouble(502), ""),
    ],
)
def test_a_preview_that_is_refused_says_why(error: Exception, words: str) -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        assert desk.panel.blocked
        assert words in desk.panel.blocked
        assert not desk.panel.ready
        assert [moment.tone for moment in desk.panel.moments] == ["danger", "danger"]

    def prepare(operator: FakeOperator) -> None:
        operator.fail_next("preview", error, times=2)

    play(told, prepare=prepare)


def test_unpaid_there_is_only_now() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        assert [(m.key, m.best) for m in desk.panel.moments] == [("now", True)]
        assert desk.panel.button == "Move now"

    play(told, next_charge=story.NextCharge(None, Money(175_00)), package_state="unpaid")


# --- the order ----------------------------------------------------------------------------------
def test_reviewed_confirmed_scheduled_and_cancelled() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        assert desk.panel.stage == "review"
        assert "Next charge: ₴140.00" in titles(desk)
        assert "Starts on 27 Nov 2026" in titles(desk)
        desk.vm.confirm()
        await settle()
        assert (desk.panel.stage, plain(desk.panel.title)) == ("counting", "Sending in 5 seconds")
        assert placed(desk) == []
        await desk.world.clock.advance(5)
        await settle(120)
        assert placed(desk) == ["t_light"]
        assert desk.effects.all == ["The move is scheduled"]
        assert desk.panel is None
        pending = desk.state.pending
        assert pending.text == "The move to LOVE UA Світло 2023 is scheduled for 27 Nov 2026"
        assert pending.can_cancel
        desk.vm.cancel_pending()
        await settle(120)
        assert desk.state.pending.text == ""
        assert desk.effects.all[-1] == "The move is cancelled"

    play(told)


def test_five_seconds_to_think_better_of_it() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        desk.vm.confirm()
        await desk.world.clock.advance(3)
        assert plain(desk.panel.title) == "Sending in 2 seconds"
        desk.vm.back()
        await desk.world.clock.advance(10)
        assert placed(desk) == []
        assert desk.panel.stage == ""
        assert desk.panel.ready

    play(told)


def test_stopped_and_confirmed_again_at_once() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        desk.vm.confirm()
        await desk.world.clock.advance(0.5)
        desk.vm.back()
        await desk.send()
        await settle(120)
        assert placed(desk) == ["t_light"]

    play(told)


def test_fifty_presses_are_one_order() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        for _ in range(50):
            desk.vm.confirm()
        await desk.world.clock.advance(30)
        await settle(120)
        assert placed(desk) == ["t_light"]

    play(told)


def test_now_moves_at_once_and_the_page_follows() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light", "now")
        desk.vm.agree(on=True)
        await desk.send()
        await settle(200)
        assert desk.effects.all == ["The move is ordered"]
        assert desk.state.compare.columns[0].id == "t_light"
        assert desk.operator.money_of(story.OLENA) == Money(360_00)

    play(told, prepare=rich)


def test_a_refused_order_goes_back_to_the_choice_with_its_reason() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.operator.fail_next("act", Refused("effectiveDateNotAllowed", {}, status=409))
        await desk.send()
        await settle(120)
        assert desk.panel.stage == ""
        assert desk.panel.error
        assert placed(desk) == []
        await desk.send()
        await settle(120)
        assert placed(desk) == ["t_light"], "a new try is a new order"

    play(told)


def test_a_lost_answer_is_not_sent_twice() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.operator.fail_next("act", ServerTrouble(502), after=True)
        desk.operator.fail_next("find", ServerTrouble(502))
        await desk.send()
        await settle(120)
        assert desk.effects.all == ["The outcome of an order is still being asked about"]
        await desk.world.clock.advance(120)
        await settle(200)
        assert placed(desk) == ["t_light"]

    play(told)


def test_while_one_change_is_ordered_another_waits() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        await desk.send()
        await settle(120)
        await desk.choose("t_base")
        assert desk.panel.blocked == "Another change is already ordered"
        (order,) = desk.operator.ordering.order_rows
        desk.operator.ordering.finish(order, OrderState.CANCELLED)
        await desk.world.cabinet.orders.refresh()
        await settle()
        assert desk.panel.blocked == ""

    play(told)


def test_too_late_to_cancel_is_said() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        await desk.send()
        await settle(120)
        desk.operator.fail_next("act", Refused("tooLateToCancel", {}, status=409))
        desk.vm.cancel_pending()
        await settle(120)
        assert desk.state.trouble is not None
        assert not desk.state.pending.cancelling

    play(told)


def test_offline_nothing_can_be_ordered() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        await desk.operator.stop()
        desk.world.accounts.lost(Offline("refused"))
        await settle()
        assert desk.panel.blocked == "Needs a connection to the operator"
        assert not desk.vm.review.enabled
        await desk.operator.start()

    play(told)


# --- the next package early ---------------------------------------------------------------------
def test_the_next_package_starts_early_only_after_a_tick() -> None:
    async def told(desk: Desk) -> None:
        assert desk.state.start_button == "Start the package now"
        desk.vm.start_early()
        await settle()
        assert desk.panel.title == "Start the next package now"
        assert desk.panel.moments == ()
        assert "Taken now: ₴175.00" in titles(desk)
        assert "The allowances left burn" in titles(desk)
        assert "Next charge: ₴175.00" in titles(desk)
        assert not desk.panel.ready, "a rest is there and nothing was ticked"
        desk.vm.agree(on=True)
        await desk.send()
        await settle(120)
        assert placed(desk) == ["o_start_now"]
        assert desk.effects.all == ["The next package is ordered"]

    play(told, prepare=rich)


def test_without_a_rest_nothing_must_be_ticked() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.start_early()
        await settle()
        assert desk.panel.agree == ""
        assert desk.panel.ready

    def prepare(operator: FakeOperator) -> None:
        operator.set_money(story.OLENA, Money(500_00))

    play(told, prepare=prepare)


def test_no_early_start_where_it_is_not_offered() -> None:
    async def told(desk: Desk) -> None:
        assert desk.state.start_text == ""

    play(told, tariff_id="t_old")
