"""The park over the wire: the whole list, what has changed, a few, and a move."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from fakes.clock import FakeClock
from fakes.operator import FakeOperator
from kyivstar_desktop.domain.account import Line, LineStatus
from kyivstar_desktop.domain.errors import AppError, NotAllowed, Refused
from kyivstar_desktop.domain.money import Money
from support.calling import Tokens, operator_at, run
from support.card_payments import number_of
from support.sandbox import SandboxServer

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
