"""Orders at the real operator: every seeded service on and off, refusals, a lost answer."""

from __future__ import annotations

import shutil
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.billing import PaymentStatus
from kyivstar_desktop.domain.errors import Refused, TimedOut
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, NewOrder, OrderState
from support.calling import Tokens, operator_at, run
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.domain.orders import Option

OLENA, IHOR, DEBTOR, HOME = "+380670000001", "+380670000011", "+380670000010", "26000000014"
POOR = "+380670000002"


@pytest.fixture
def server(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: what one has connected must not be in another's way."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path) as running:
        yield running
        assert running.invariants()["ok"]


class Desk:
    """One person at the operator."""

    def __init__(self, operator: Operator, number: str) -> None:
        self.operator, self.number = operator, number
        self.port = operator.cabinet.orders

    async def line(self) -> Any:
        lines = await self.operator.account.lines()
        return next(line for line in lines if line.number == self.number)

    async def main(self) -> Money:
        line = await self.line()
        rows = await self.operator.account.buckets(self.number, account=line.account)
        return next(b.money for b in rows if b.kind is BucketKind.MAIN and b.money is not None)

    async def asked(self, act: Act, **members: Any) -> NewOrder:
        line = await self.line()
        return NewOrder(str(uuid4()), act, line.id, line.customer, **members)

    def intent(self, order: NewOrder, charge: Money = ZERO) -> Intent:
        method, path, body = self.port.order_body(order)
        return self._intent("order", order.key, method, path, body, order.line, charge)

    def cancelling(self, order_id: str) -> Intent:
        method, path, body = self.port.cancel_body(order_id, "changed my mind")
        return self._intent("cancelOrder", str(uuid4()), method, path, body, order_id, ZERO)

    @staticmethod
    def _intent(
        kind: str, key: str, method: str, path: str, body: bytes, target: str, charge: Money
    ) -> Intent:
        return Intent(
            "in_1", kind, "operator", "subject", key, method, path, body, charge, ZERO, target,
            (IntentItem(1, target, charge),), IntentState.SENDING, SystemClock().now(),
        )  # fmt: skip

    async def live(self, offering: str) -> list[Option]:
        line = await self.line()
        options = await self.port.options()
        return [o for o in options if o.line == line.id and o.offering == offering and o.live]


@asynccontextmanager
async def desk(server: SandboxServer, number: str) -> AsyncIterator[Desk]:
    async with operator_at(server.url) as operator:
        operator.tokens = Tokens(server.token(number))
        yield Desk(operator, number)


def play(server: SandboxServer, number: str, story: Any) -> None:
    async def whole() -> None:
        async with desk(server, number) as made:
            await story(made)

    run(whole())


SERVICES = (
    (OLENA, "o_data_5gb"), (IHOR, "o_no_content"), (OLENA, "o_roaming_home"),
    (OLENA, "o_offer_weekend"), (OLENA, "o_offer_sms"), (OLENA, "o_horoscope"),
    (POOR, "o_add_bezlim"), (IHOR, "o_add_number"),
)  # fmt: skip


@pytest.mark.parametrize(("number", "offering"), SERVICES)
def test_each_service_costs_what_the_preview_said(
    server: SandboxServer, number: str, offering: str
) -> None:
    async def story(here: Desk) -> None:
        order = await here.asked(Act.CONNECT, offering=offering)
        preview = await here.port.preview(order)
        assert preview is not None
        assert preview.total is not None
        assert not preview.estimate
        before = await here.main()
        if preview.short is not None:
            with pytest.raises(Refused) as short:
                await here.operator.money.send(here.intent(order, preview.total))
            assert short.value.detail["short"] == preview.short == preview.total - before
            return
        seen = await here.operator.money.send(here.intent(order, preview.total))
        assert seen.status is PaymentStatus.DONE
        assert await here.main() == before - preview.total
        again = await here.operator.money.send(here.intent(order, preview.total))
        assert again.id == seen.id
        found = next(o for o in await here.port.orders() if o.id == seen.id)
        assert (found.key, found.act, found.state) == (order.key, Act.CONNECT, OrderState.COMPLETED)
        assert (found.line, found.offering) == (order.line, offering)
        option = next(o for o in await here.live(offering) if o.order == seen.id)
        assert option.price == preview.total
        assert (option.connected_by, option.channel) == ("subscriber", "desktop")
        await _switch_off(here, option)

    play(server, number, story)


async def _switch_off(here: Desk, option: Option) -> None:
    """Off, kept after all, and off again."""
    if not option.can_disconnect:
        return
    before = await here.main()
    order = await here.asked(Act.DISCONNECT, product=option.id)
    preview = await here.port.preview(order)
    assert preview is not None
    assert preview.total == ZERO
    seen = await here.operator.money.send(here.intent(order))
    assert await here.main() == before
    found = next(o for o in await here.port.orders() if o.id == seen.id)
    assert (found.act, found.product) == (Act.DISCONNECT, option.id)
    if found.state.final:  # what costs nothing ends at once
        return
    assert found.expected == preview.expected
    await here.operator.money.send(here.cancelling(seen.id))
    now = next(o for o in await here.port.options() if o.id == option.id)
    assert now.status == "active"
    with pytest.raises(Refused) as late:
        await here.operator.money.send(here.cancelling(seen.id))
    assert late.value.code == "tooLateToCancel"


def test_forwarding_is_set_changed_and_taken_off(server: SandboxServer) -> None:
    async def story(here: Desk) -> None:
        for option in await here.live("o_forwarding"):
            await here.operator.money.send(
                here.intent(await here.asked(Act.DISCONNECT, product=option.id))
            )
        chosen = (("forwardTo", "+380965550112"), ("condition", "busy"))
        order = await here.asked(Act.CONNECT, offering="o_forwarding", facts=chosen)
        await here.operator.money.send(here.intent(order))
        (option,) = await here.live("o_forwarding")
        assert (option.fact("forwardTo"), option.fact("condition")) == ("+380965550112", "busy")
        other = (("forwardTo", "+380965550113"), ("condition", "noAnswer"))
        changed = await here.asked(Act.CHANGE_OPTION, product=option.id, facts=other)
        await here.operator.money.send(here.intent(changed))
        (option,) = await here.live("o_forwarding")
        assert option.fact("forwardTo") == "+380965550113"
        acts = {o.act for o in await here.port.orders() if o.product == option.id}
        assert Act.CHANGE_OPTION in acts

    play(server, IHOR, story)


def test_a_conflict_names_the_other_service(server: SandboxServer) -> None:
    async def story(here: Desk) -> None:
        if not await here.live("o_horoscope"):
            order = await here.asked(Act.CONNECT, offering="o_horoscope")
            await here.operator.money.send(here.intent(order, Money(35_00)))
        bar = await here.asked(Act.CONNECT, offering="o_no_content")
        for work in (here.port.preview(bar), here.operator.money.send(here.intent(bar))):
            with pytest.raises(Refused) as refused:
                await work
            assert refused.value.code == "incompatibleOffering"
            assert refused.value.detail["offering"] == "o_horoscope"

    play(server, OLENA, story)


def test_an_open_advance_allows_no_other(server: SandboxServer) -> None:
    async def story(here: Desk) -> None:
        order = await here.asked(Act.CONNECT, offering="o_extra_25")
        with pytest.raises(Refused) as refused:
            await here.port.preview(order)
        assert (refused.value.code, refused.value.detail["rule"]) == (
            "advanceNotAllowed",
            "openAdvance",
        )

    play(server, DEBTOR, story)


def test_an_advance_adds_its_sum_and_owes_sum_and_fee(server: SandboxServer) -> None:
    async def story(here: Desk) -> None:
        order = await here.asked(Act.CONNECT, offering="o_extra_25")
        preview = await here.port.preview(order)
        assert preview is not None
        before = await here.main()
        await here.operator.money.send(here.intent(order, preview.total or ZERO))
        assert await here.main() == before + Money(25_00)
        line = await here.line()
        assert line.advance_debt == Money(35_00)
        dates = (line.active_until, line.kept_until)
        assert dates == ((await here.line()).active_until, (await here.line()).kept_until)

    play(server, POOR, story)


def test_the_trust_week_comes_once_a_month(server: SandboxServer) -> None:
    async def story(here: Desk) -> None:
        order = await here.asked(Act.CONNECT, offering="o_trust_week")
        preview = await here.port.preview(order)
        assert preview is not None
        assert preview.total == ZERO
        await here.operator.money.send(here.intent(order))
        assert (await here.line()).trust_until is not None
        with pytest.raises(Refused) as refused:
            await here.port.preview(await here.asked(Act.CONNECT, offering="o_trust_week"))
        assert refused.value.code in {"trustPeriodUsed", "alreadyActive", "notActive"}

    play(server, HOME, story)


def test_an_answer_lost_after_the_commit_is_found_and_never_done_twice(
    server: SandboxServer,
) -> None:
    async def story(here: Desk) -> None:
        before = await here.main()
        order = await here.asked(Act.CONNECT, offering="o_offer_sms")
        intent = here.intent(order, Money(15_00))
        fault = {"method": "POST", "path": intent.path, "effect": "dropAfterCommit", "times": 1}
        server.faults([fault])
        try:
            with pytest.raises(TimedOut):
                await here.operator.money.send(intent)
        finally:
            server.faults([])
        seen = await here.operator.money.find(intent)
        assert seen is not None
        assert seen.correlator == order.key
        again = await here.operator.money.send(intent)
        assert again.id == seen.id
        mine = [o for o in await here.port.orders() if o.key == order.key]
        assert [o.id for o in mine] == [seen.id]
        assert await here.main() == before - Money(15_00)

    play(server, OLENA, story)
