"""What moved between the review of a tariff and its order, and what a planned move forbids."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.money import Money
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


def test_a_price_that_moved_after_the_review_is_reviewed_anew() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light", "now")
        desk.vm.agree(on=True)
        desk.vm.review()
        await settle()
        assert "Taken now: ₴140.00" in titles(desk)
        desk.operator.shelf.price("t_light", 170_00)
        desk.vm.confirm()
        await desk.world.clock.advance(5)
        await settle()
        assert placed(desk) == []
        assert (desk.panel.stage, desk.panel.ready) == ("review", True)
        assert titles(desk)[0].startswith("The price has changed: it was ₴140.00, now ₴170.00")
        assert "Taken now: ₴170.00" in titles(desk)
        desk.vm.confirm()
        await desk.world.clock.advance(5)
        await settle(200)
        assert placed(desk) == ["t_light"]
        assert desk.operator.money_of(story.OLENA) == Money(330_00)  # by what was read last

    play(told, prepare=rich)


def test_a_later_price_that_moved_is_reviewed_anew_though_nothing_is_taken_now() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        desk.operator.shelf.price("t_light", 170_00)
        desk.vm.confirm()
        await desk.world.clock.advance(5)
        await settle()
        assert placed(desk) == []
        assert titles(desk)[0] == "The terms have changed. Look again."
        assert "Next charge: ₴170.00" in titles(desk)

    play(told)


def test_the_reviewed_day_is_the_ordered_one_though_the_line_moved_on() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        desk.vm.review()
        await settle()
        reviewed = desk.world.accounts.current.value.next_charge
        later = replace(reviewed, at=reviewed.at + timedelta(days=28))
        story.change_line(desk.operator, next_charge=later)
        await desk.world.timed(desk.world.accounts.refresh())
        await settle()
        desk.vm.confirm()
        await desk.world.clock.advance(5)
        await settle(120)
        (order,) = desk.operator.ordering.order_rows.values()
        assert order.start == reviewed.at

    play(told)


def test_no_early_start_while_a_move_is_planned() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_light")
        await desk.send()
        await settle(120)
        desk.vm.start_early()
        await settle()
        words = "A move to another tariff is planned: cancel it first"
        assert (desk.panel.blocked, desk.panel.ready) == (words, False)
        assert not desk.vm.review.enabled

    def prepare(operator: FakeOperator) -> None:
        operator.set_money(story.OLENA, Money(500_00))

    play(told, prepare=prepare)
