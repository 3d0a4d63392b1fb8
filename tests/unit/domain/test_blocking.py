"""What stands on a number, and what its contract's end still needs: rules without a clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, Person
from kyivstar_desktop.domain.blocking import (
    BlockReason,
    Stage,
    block_of,
    code_cannot_come,
    needs_shop,
)
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.orders import Act, Order, OrderState

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "cust_1", LineStatus.ACTIVE,
    "t_love", "LOVE UA",
)  # fmt: skip
BLOCKING = Order(
    "po_1", "k", OrderState.IN_PROGRESS, NOW, "ln_1", Act.BLOCK,
    expected=NOW + timedelta(minutes=30), facts=(("suspensionReason", "blockLost"),),
)  # fmt: skip


def test_an_active_number_is_free() -> None:
    assert block_of(LINE, ()).stage is Stage.FREE


def test_an_order_under_way_tells_its_reason_and_the_latest_moment() -> None:
    block = block_of(LINE, (BLOCKING,))
    assert (block.stage, block.reason) == (Stage.PENDING, BlockReason.LOST)
    assert block.until == BLOCKING.expected
    assert block.cancellable


@pytest.mark.parametrize("state", [OrderState.ASSESSING, OrderState.CANCELLING, OrderState.HELD])
def test_an_order_that_is_being_called_off_cannot_be_called_off_again(state: OrderState) -> None:
    block = block_of(LINE, (replace(BLOCKING, state=state),))
    assert block.stage is Stage.PENDING
    assert not block.cancellable


@pytest.mark.parametrize("state", [s for s in OrderState if s.final])
def test_an_order_that_has_ended_leaves_the_number_to_its_status(state: OrderState) -> None:
    assert block_of(LINE, (replace(BLOCKING, state=state),)).stage is Stage.FREE


def test_orders_of_another_number_do_not_count() -> None:
    assert block_of(LINE, (replace(BLOCKING, line="ln_2"),)).stage is Stage.FREE


def test_a_block_ordered_elsewhere_is_known_by_the_line() -> None:
    block = block_of(replace(LINE, block_until=NOW), ())
    assert (block.stage, block.until, block.cancellable) == (Stage.PENDING, NOW, False)


def test_a_sent_order_without_an_answer_is_asked_about_not_repeated() -> None:
    assert block_of(LINE, (), unsure=True).stage is Stage.ASKING


@pytest.mark.parametrize("reason", list(BlockReason))
def test_a_block_stands(reason: BlockReason) -> None:
    line = replace(LINE, status=LineStatus.SUSPENDED, suspension=reason.value, suspended_since=NOW)
    block = block_of(line, ())
    assert (block.stage, block.reason, block.since) == (Stage.BLOCKED, reason, NOW)
    unblock = replace(BLOCKING, act=Act.UNBLOCK)
    assert block_of(line, (unblock,)).stage is Stage.RETURNING
    assert block_of(line, (), unsure=True).stage is Stage.RETURNING


@pytest.mark.parametrize("cause", ["unpaid", "lifeStage", "debt", ""])
def test_a_number_suspended_by_the_operator_is_not_blocked(cause: str) -> None:
    line = replace(LINE, status=LineStatus.SUSPENDED, suspension=cause)
    assert block_of(line, ()).stage is Stage.OTHER


def test_an_ended_number_and_a_connection_without_a_sim() -> None:
    assert block_of(replace(LINE, status=LineStatus.ENDED), ()).stage is Stage.ENDED
    assert block_of(replace(LINE, kind=LineKind.HOME), ()).stage is Stage.NONE


def test_codes_cannot_come_only_to_the_lost_sim_of_this_person() -> None:
    me = Person("p", "Олена", LINE.number)
    assert code_cannot_come(LINE, me, BlockReason.LOST)
    assert not code_cannot_come(LINE, me, BlockReason.OTHER)
    assert not code_cannot_come(LINE, me, None)
    assert not code_cannot_come(replace(LINE, number="+380670000002"), me, BlockReason.LOST)
    assert not code_cannot_come(LINE, None, BlockReason.LOST)


def test_only_one_refusal_means_a_shop() -> None:
    visit = Refused("shopVisitRequired", {"documents": ["passport"], "shops": "/geographicSite"})
    assert needs_shop(visit) == ("passport",)
    assert needs_shop(Refused("shopVisitRequired", {"documents": "passport"})) == ()
    assert needs_shop(Refused("notActive")) is None
