"""P8, N4: what the client is told of a change is what the operator's ledger then does.

The client's own adapters read catalogue, previews and balances of the real operator; orders go
out as the bytes the client would journal.
"""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.catalogue_news import seen_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.tariff_rating import rate
from kyivstar_desktop.domain.tariff_use import OwnUse, UseGatherer, bounds
from kyivstar_desktop.domain.tariffs import Shelf, Tab
from support.calling import Tokens, inline, run
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.history import HistoryItem

NOW = "2026-11-22T10:00:00.000Z"
OLENA = "+380670000001"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("tariffs"), seed="demo", now=NOW) as running:
        yield running
        assert running.invariants()["ok"], running.invariants()["violations"]


def play(server: SandboxServer, number: str, story: Callable[[Operator], Awaitable[Any]]) -> Any:
    async def whole() -> Any:
        made = make_operator(
            server.url,
            clock=SystemClock(),
            language=lambda: "uk",
            run=inline,
            tokens=Tokens(server.token(number)),
        )
        try:
            return await story(made)
        finally:
            await made.aclose()

    return run(whole())


async def line_of(operator: Operator, number: str) -> Line:
    return next(line for line in await operator.account.lines() if line.number == number)


async def main_of(operator: Operator, line: Line) -> Money:
    buckets = await operator.account.buckets(line.number, account=line.account)
    main = next(bucket.money for bucket in buckets if bucket.kind is BucketKind.MAIN)
    assert main is not None
    return main


async def bonuses_of(operator: Operator, line: Line) -> int:
    buckets = await operator.account.buckets(line.number, account=line.account)
    return sum(b.left or 0 for b in buckets if b.kind is BucketKind.BONUS and b.status == "active")


def place(server: SandboxServer, operator: Operator, token: str, order: NewOrder) -> int:
    method, path, body = operator.cabinet.orders.order_body(order)
    assert method == "POST"
    reply = server.post(path, body, token, key=order.key)
    return reply.status_code


def circuit(names: list[str]) -> list[str]:
    """A walk over every ordered pair of different names, each once."""
    left = {name: [other for other in names if other != name] for name in names}
    stack, walk = [names[0]], []
    while stack:
        if left[stack[-1]]:
            stack.append(left[stack[-1]].pop())
        else:
            walk.append(stack.pop())
    walk.reverse()
    pairs = set(itertools.pairwise(walk))
    assert len(pairs) == len(names) * (len(names) - 1)
    return walk


def test_the_whole_catalogue_is_read(server: SandboxServer) -> None:
    async def story(operator: Operator) -> None:
        catalogue = await operator.cabinet.catalogue.catalogue()
        shelf = Shelf(catalogue.offerings)
        assert all(shelf.count(tab) for tab in Tab)
        assert len(catalogue.categories) > 10
        for one in catalogue.offerings:
            assert one.name
            assert one.fee is not None, one.id
            assert one.fee.amount is not None, one.id
            assert all(unit.amount is not None and unit.code for unit in one.units), one.id
        found = catalogue.find("t_love_ua_bezlim")
        assert found is not None
        assert found.fee is not None
        assert (found.fee.amount, found.fee.period) == (Money(225_00), "P4W")
        data = found.allowance("DATA_NATIONAL")
        assert data is not None
        assert data.count is None

    play(server, OLENA, story)


def test_the_whole_catalogue_outlives_the_disk(server: SandboxServer, tmp_path: Path) -> None:
    async def story(operator: Operator) -> None:
        catalogue = await operator.cabinet.catalogue.catalogue()
        store = await open_store(tmp_path / "store.db", bytes(32))
        try:
            for name, value in (("catalogue", catalogue), ("seen", seen_of(catalogue))):
                await store.keep(name, value, datetime.fromisoformat(NOW))
                found = await store.kept(name, type(value))
                assert found is not None
                assert found.value == value
        finally:
            await store.close()

    play(server, OLENA, story)


def test_a_change_now_takes_what_was_told_for_every_pair(server: SandboxServer) -> None:
    async def story(operator: Operator) -> None:
        token = server.token(OLENA)
        catalogue = await operator.cabinet.catalogue.catalogue()
        mine = [one.id for one in Shelf(catalogue.offerings).all(Tab.PREPAID) if one.can_order]
        line = await line_of(operator, OLENA)
        walk = circuit(mine)
        if walk[0] != line.tariff_id and line.tariff_id in mine:
            at = walk.index(line.tariff_id)
            walk = [*walk[at:], *walk[1 : at + 1]]
        bonuses = await bonuses_of(operator, line)
        for target in walk[1:]:
            before = await main_of(operator, line)
            if before < Money(400_00):
                server.control(
                    "POST", "topup", {"number": OLENA, "amount": 5_000, "channel": "cash"}
                )
                before = await main_of(operator, line)
                bonuses = await bonuses_of(operator, line)
            key = new_key()
            order = NewOrder(key, Act.CHANGE_TARIFF, line.id, line.customer, target)
            told = await operator.cabinet.orders.preview(order)
            assert told is not None
            charge = told.find("chargeNow")
            taken = charge.amount if charge is not None else Money(0)
            assert place(server, operator, token, order) == 201, target
            assert await main_of(operator, line) == before - (taken or Money(0)), target
            assert await bonuses_of(operator, line) == bonuses
            line = await line_of(operator, OLENA)
            assert line.tariff_id == target
            following = told.find("nextCharge")
            assert following is not None
            assert following.amount == line.next_charge.amount
            assert following.date is not None
            assert line.next_charge.at is not None
            assert abs(following.date - line.next_charge.at) < timedelta(minutes=1)

    play(server, OLENA, story)


async def rows_of(
    operator: Operator, number: str, since: datetime, until: datetime
) -> list[HistoryItem]:
    rows: list[HistoryItem] = []
    offset, more = 0, True
    while more:
        page, more = await operator.history.actions(
            number, since=since, until=until, offset=offset, limit=1_000
        )
        rows += page
        offset += 1_000
    return rows


@pytest.mark.parametrize("number", ["+380670000002", "+380670000011", "+380670000012"])
def test_replay_of_the_present_tariff_is_what_was_really_charged(
    server: SandboxServer, number: str
) -> None:
    async def story(operator: Operator) -> None:
        catalogue = await operator.cabinet.catalogue.catalogue()
        line = await line_of(operator, number)
        tariff = catalogue.find(line.tariff_id)
        assert tariff is not None
        now = datetime.fromisoformat(NOW)
        spans = bounds("P4W", line.next_charge.at, now)
        gatherer = UseGatherer(spans)
        gatherer.feed(await rows_of(operator, number, spans[-1][0], spans[0][1]))
        whole = [one for one in gatherer.result() if one.fee and one.runs]
        assert whole, "the seed has no period that was paid and used"
        for one in whole:
            own = OwnUse("P4W", (one,))
            replayed = rate(tariff, own)
            assert replayed is not None
            assert not replayed.unpriced
            assert replayed.average == own.really

    play(server, number, story)
