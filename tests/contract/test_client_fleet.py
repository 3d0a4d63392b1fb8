"""The park over the wire: the whole list, what has changed, a few, and a move."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from fakes.clock import FakeClock
from fakes.operator import FakeOperator
from kyivstar_desktop.adapters.http.ask import Ask
from kyivstar_desktop.adapters.http.fleet_wire import AccountNodeIn
from kyivstar_desktop.adapters.http.wire import instant_of
from kyivstar_desktop.domain.account import Line, LineStatus
from kyivstar_desktop.domain.errors import AppError, NotAllowed, Refused
from kyivstar_desktop.domain.fleet_nodes import NewNode
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from support.calling import Tokens, operator_at, run
from support.card_payments import number_of
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator

    from kyivstar_desktop.services.ports.fleet import (
        AccountSeen,
        BalanceSeen,
        FleetChunk,
        FleetPort,
    )

T = TypeVar("T")
COMPANY = "cust_co1"
NOW = "2026-11-22T10:00:00.000Z"


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("demo"), seed="demo", now=NOW) as server:
        yield server


def ask(server: SandboxServer, work: Callable[[FleetPort], Awaitable[T]], *, who: str = "21") -> T:
    token = server.token(number_of(who))

    async def story() -> T:
        async with operator_at(server.url) as made:
            made.tokens = Tokens(token)
            return await work(made.cabinet.fleet)

    return run(story())


async def chunks(pages: AsyncGenerator[FleetChunk, None]) -> list[FleetChunk]:
    return [page async for page in pages]


async def lines_of(port: FleetPort) -> list[Line]:
    return [line for page in await chunks(port.lines(COMPANY)) for line in page.lines]


async def balances_of(port: FleetPort) -> dict[str, BalanceSeen]:
    pages = await chunks(port.balances(COMPANY))
    found = [seen for page in pages for seen in page.balances if seen.main_stated]
    return {seen.number or seen.account: seen for seen in found}


async def tree_of(port: FleetPort) -> dict[str, AccountSeen]:
    pages = await chunks(port.accounts(COMPANY))
    return {one.id: one for page in pages for one in page.accounts}


def test_every_number_has_its_account_its_place_and_its_money(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        pages = await chunks(port.lines(COMPANY))
        lines = [line for page in pages for line in page.lines]
        assert len({line.id for line in lines}) == len(lines) >= 1_200
        assert max(len(page.lines) for page in pages) == 1_000
        assert pages[0].total == len(lines)
        assert await port.count(COMPANY) == len(lines)
        assert all(line.customer == COMPANY for line in lines)
        tree = await tree_of(port)
        roots = [one for one in tree.values() if one.kind == "company"]
        assert len(roots) == 1
        assert all(tree[line.account].kind == "personal" for line in lines)
        for line in lines:
            at, steps = tree[line.account].parent, 0
            while at != roots[0].id:
                at, steps = tree[at].parent, steps + 1
                assert steps < 20
        money = await balances_of(port)
        known = [
            line
            for line in lines
            if line.status is not LineStatus.ENDED
            and line.number not in money
            and line.account not in money
        ]
        assert known == []

    ask(operator, work)


def test_a_few_are_asked_by_their_numbers_and_ids(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        lines = (await lines_of(port))[:100]
        money = await balances_of(port)
        page = await port.balances_of([line.number for line in lines])
        assert {b.number: b.main for b in page.balances if b.main_stated} == {
            line.number: money[line.number].main for line in lines if line.number in money
        }
        again = await port.lines_of([line.id for line in lines])
        assert sorted(x.id for x in again.lines) == sorted(x.id for x in lines)
        assert (await port.lines_of(["ln_of_nobody"])).lines == ()

    ask(operator, work)


def test_only_what_has_changed_comes_after_a_moment(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        page = (await chunks(port.lines(COMPANY)))[-1]
        later = page.at + timedelta(days=1)
        assert await chunks(port.lines(COMPANY, since=later)) == []
        assert await chunks(port.balances(COMPANY, since=later)) == []
        assert await chunks(port.accounts(COMPANY, since=later)) == []

    ask(operator, work)


def test_an_account_moves_and_comes_back(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        tree = await tree_of(port)
        nodes = [one.id for one in tree.values() if one.kind in {"department", "costCentre"}]
        account = next(one for one in tree.values() if one.kind == "personal")
        other = next(node for node in nodes if node != account.parent)
        await port.move(account.id, other)
        moved = (await tree_of(port))[account.id]
        assert (moved.parent, moved.name) == (other, account.name)
        await port.move(account.id, account.parent)
        assert (await tree_of(port))[account.id].parent == account.parent
        with pytest.raises(Refused):
            await port.move("26999999999", other)

    ask(operator, work)


async def made(port: FleetPort, key: str, node: NewNode) -> str:
    """As the client's keyed act sends it: the bytes of the port, under a key."""
    method, path, body = port.node_body(node, COMPANY)
    client = port._client  # type: ignore[attr-defined]
    reply = await client.call(Ask(method, path, body=body, key=key))
    return str(reply.decode(AccountNodeIn).id)


@pytest.mark.parametrize("kind", ["department", "costCentre"])
def test_a_node_is_made_once_takes_numbers_and_another_name(
    operator: SandboxServer, kind: str
) -> None:
    async def work(port: FleetPort) -> None:
        before = await tree_of(port)
        root = next(one.id for one in before.values() if one.kind == "company")
        asked, key = NewNode(kind, f"Нова {kind}", root, "CC-7"), new_key()
        ident = await made(port, key, asked)
        assert await made(port, key, asked) == ident, "one key is one node"
        (seen,) = (await port.node(ident)).accounts
        assert (seen.kind, seen.name, seen.parent, seen.code) == (kind, asked.name, root, "CC-7")
        account = next(one for one in before.values() if one.kind == "personal")
        await port.move(account.id, ident)
        (renamed,) = (await port.rename(ident, "Інша назва")).accounts
        assert renamed == replace(seen, name="Інша назва")
        tree = await tree_of(port)
        assert tree[account.id].parent == ident
        assert set(tree) - set(before) == {ident}
        with pytest.raises(Refused) as ring:
            await port.move(ident, ident)
        assert ring.value.code == "invalidBody"
        await port.move(account.id, account.parent)

    ask(operator, work)


def test_a_data_limit_is_ordered_once_a_month_and_read_back(operator: SandboxServer) -> None:
    """P14: the second change in a month is refused with the date from which it is possible."""
    token = operator.token(number_of("21"))

    async def story() -> None:
        async with operator_at(operator.url) as client:
            client.tokens = Tokens(token)
            fleet, orders = client.cabinet.fleet, client.cabinet.orders
            lines = [one for one in await lines_of(fleet) if one.status is LineStatus.ACTIVE]
            line = next(one for one in lines if one.segment == "business")
            assert line.data_limit_mb is None

            async def order(value: str) -> None:
                key = new_key()
                facts = (("dataLimitMb", value),)
                asked = NewOrder(key, Act.DATA_LIMIT, line.id, line.customer, facts=facts)
                method, path, body = orders.order_body(asked)
                await client.client.call(Ask(method, path, body=body, key=key))

            await order("2048")
            (now,) = (await fleet.lines_of([line.id])).lines
            assert now.data_limit_mb == 2048
            assert now.data_limit_from is not None
            with pytest.raises(Refused) as refused:
                await order("")
            assert refused.value.code == "effectiveDateNotAllowed"
            assert instant_of(str(refused.value.detail["allowed"])) == now.data_limit_from
            days = (
                int((now.data_limit_from - datetime.fromisoformat(NOW)).total_seconds()) // 86_400
                + 1
            )
            operator.clock(business=f"P{days}D")
            await order("")
            (lifted,) = (await fleet.lines_of([line.id])).lines
            assert lifted.data_limit_mb is None

    run(story())


def test_who_coordinates_a_part_makes_nothing_beside_it(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        tree = await tree_of(port)
        own = [one for one in tree.values() if one.kind == "department"]
        top = next(one for one in own if one.parent not in tree)
        assert await made(port, new_key(), NewNode("department", "Група", top.id))
        for strange in (top.parent, "28999999999"):
            with pytest.raises(AppError) as refused:
                await made(port, new_key(), NewNode("department", "Чуже", strange))
            assert isinstance(refused.value, NotAllowed | Refused)

    ask(operator, work, who="25")


def test_a_viewer_sees_all_and_moves_nothing(operator: SandboxServer) -> None:
    async def work(port: FleetPort) -> None:
        assert len(await lines_of(port)) >= 1_200
        tree = await tree_of(port)
        account = next(one for one in tree.values() if one.kind == "personal")
        other = next(x.id for x in tree.values() if x.kind == "department")
        with pytest.raises(AppError) as refused:
            await port.move(account.id, other)
        assert isinstance(refused.value, NotAllowed | Refused)

    ask(operator, work, who="23")


def test_the_fake_keeps_the_same_promises() -> None:
    async def story() -> None:
        made = FakeOperator(FakeClock())
        made.park.company("+380670000001")
        made.park.department("d1", "Доставка")
        made.park.page = 10
        for n in range(25):
            made.park.add(n, node="d1", balance=Money(n))
        port = made.cabinet.fleet
        pages = await chunks(port.lines(COMPANY))
        assert [len(page.lines) for page in pages] == [10, 10, 5]
        assert pages[0].total == 25
        assert len(await balances_of(port)) == 25
        later = pages[0].at + timedelta(days=1)
        assert await chunks(port.lines(COMPANY, since=later)) == []
        assert (await port.lines_of(["ln_of_nobody"])).lines == ()
        await port.move("26010000003", "26000001000")
        assert (await tree_of(port))["26010000003"].parent == "26000001000"
        with pytest.raises(Refused):
            await port.move("26999999999", "d1")

    run(story())
