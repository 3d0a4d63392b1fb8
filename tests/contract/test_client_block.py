"""The client's block, SIM card, shops and contract end against a real operator."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.blocking import BlockReason, Stage, block_of, needs_shop
from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, NewOrder, OrderState
from kyivstar_desktop.domain.shops import opening
from kyivstar_desktop.domain.shops_near import nearest, towns
from kyivstar_desktop.services.keyed import new_key
from support.calling import Tokens, operator_at, run
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.domain.account import Line

T = TypeVar("T")
OLENA, CONTRACT = "+380670000001", "+380670000006"
LOST, OTHER = BlockReason.LOST, BlockReason.OTHER


@pytest.fixture
def operator(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: it moves the clock and leaves numbers blocked."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path) as server:
        for number in (OLENA, CONTRACT):  # a block of a contract costs money
            server.control("POST", "topup", {"number": number, "amount": 500, "channel": "cash"})
        server.control("PATCH", "settings", {"unblockPolicy": "shop"})
        server.clock(security="PT3H1S")
        yield server
        assert server.invariants()["ok"]


def ask(server: SandboxServer, token: str | None, work: Callable[[Operator], Awaitable[T]]) -> T:
    async def story() -> T:
        async with operator_at(server.url) as client:
            if token is not None:
                client.tokens = Tokens(token)
            return await work(client)

    return run(story())


def line_of(server: SandboxServer, token: str, number: str) -> Line:
    async def work(client: Operator) -> Line:
        lines = await client.account.lines()
        return next(line for line in lines if line.number == number)

    return ask(server, token, work)


def act(line: Line, kind: Act, *facts: tuple[str, str]) -> NewOrder:
    return NewOrder(new_key(), kind, line.id, line.customer, facts=facts)


def place(server: SandboxServer, token: str, order: NewOrder) -> dict[str, Any]:
    """The exact bytes of the client, under its key."""

    async def work(client: Operator) -> tuple[str, str, bytes]:
        return client.cabinet.orders.order_body(order)

    _method, path, body = ask(server, token, work)
    reply = server.post(path, body, token, order.key)
    found: dict[str, Any] = json.loads(reply.text)
    assert reply.status_code == 201, found
    return found


# --- block --------------------------------------------------------------------------------------
@pytest.mark.parametrize("number", [OLENA, CONTRACT])
@pytest.mark.parametrize("reason", [LOST, OTHER])
def test_a_block_is_previewed_ordered_seen_and_called_off(
    operator: SandboxServer, number: str, reason: BlockReason
) -> None:
    token = operator.token(number)
    line = line_of(operator, token, number)
    order = act(line, Act.BLOCK, ("suspensionReason", reason.value))

    async def before(client: Operator) -> None:
        preview = await client.cabinet.orders.preview(order)
        assert preview is not None
        cut = "noIncomingSms" if reason is LOST else "emergencyOnly"
        assert preview.find(cut) is not None
        assert preview.find("shopVisitToRestore") is not None
        fee = preview.find("monthlyFee")
        assert (fee.amount if fee else ZERO) == (Money(10_00) if line.is_contract else ZERO)

    ask(operator, token, before)
    made = place(operator, token, order)

    async def after(client: Operator) -> None:
        (row, *_) = await client.cabinet.orders.orders()
        assert (row.id, row.act, row.state) == (made["id"], Act.BLOCK, OrderState.IN_PROGRESS)
        (now,) = [one for one in await client.account.lines() if one.id == line.id]
        block = block_of(now, (row,))
        assert (block.stage, block.reason, block.cancellable) == (Stage.PENDING, reason, True)
        assert block.until == now.block_until == row.expected
        with pytest.raises(Refused) as second:
            await client.cabinet.orders.preview(act(line, Act.BLOCK, *order.facts))
        assert (second.value.code, second.value.detail["id"]) == ("orderInProgress", row.id)
        cancel = client.cabinet.orders.cancel_body(row.id, "")
        reply = operator.post(cancel[1], cancel[2], token, new_key())
        assert reply.status_code == 201, reply.text
        (now,) = [one for one in await client.account.lines() if one.id == line.id]
        (row, *_) = await client.cabinet.orders.orders()
        assert block_of(now, (row,)).stage is Stage.FREE

    ask(operator, token, after)


@pytest.mark.parametrize("number", [OLENA, CONTRACT])
@pytest.mark.parametrize("reason", [LOST, OTHER])
@pytest.mark.parametrize("policy", ["shop", "lostOnly"])
def test_how_a_blocked_number_returns(
    operator: SandboxServer, policy: str, reason: BlockReason, number: str
) -> None:
    operator.control("PATCH", "settings", {"unblockPolicy": policy})
    token = operator.token(number)
    line = line_of(operator, token, number)
    place(operator, token, act(line, Act.BLOCK, ("suspensionReason", reason.value)))
    operator.clock(business="PT31M")
    blocked = line_of(operator, token, number)
    assert block_of(blocked, ()).stage is Stage.BLOCKED
    assert block_of(blocked, ()).reason is reason
    assert blocked.suspended_since is not None
    unblock = act(line, Act.UNBLOCK)
    here = policy == "lostOnly" and reason is OTHER

    async def preview(client: Operator) -> tuple[str, ...] | None:
        try:
            await client.cabinet.orders.preview(unblock)
        except Refused as refused:
            return needs_shop(refused)
        return None

    papers = ask(operator, token, preview)
    assert (papers is None) is here
    if here:
        place(operator, token, unblock)
    else:
        assert papers == ("passport",)
        operator.control("POST", "shop", {"act": "unblock", "number": number})
    assert line_of(operator, token, number).status is LineStatus.ACTIVE


def test_a_block_takes_the_password_where_no_code_can_come(operator: SandboxServer) -> None:
    """The lost SIM of the session itself: RFC 9470 with acr pwd, then the same order."""
    signed = operator.sign_in(OLENA)
    token = signed["access_token"]
    people = operator.control("GET", "demo")["numbers"]
    password = next(str(one["password"]) for one in people if one["number"] == OLENA)
    line = line_of(operator, token, OLENA)
    operator.clock(security="PT6M")
    order = act(line, Act.BLOCK, ("suspensionReason", LOST.value))

    async def work(client: Operator) -> str:
        _method, path, body = client.cabinet.orders.order_body(order)
        refused = operator.post(path, body, token, order.key)
        assert refused.status_code == 401
        session = signed["auth_session"]
        with pytest.raises(Refused) as wrong:
            await client.identity.step_up_password(session, "не той пароль", max_age_s=300)
        assert wrong.value.code == "password_invalid"
        granted = await client.identity.step_up_password(session, password, max_age_s=300)
        tokens = await client.identity.redeem(granted)
        assert tokens.refresh_token is None
        reply = operator.post(path, body, tokens.access_token, order.key)
        assert reply.status_code == 201, reply.text
        return tokens.access_token

    fresh = ask(operator, token, work)
    assert line_of(operator, fresh, OLENA).block_until is not None
    operator.clock(business="PT31M")
    operator.control("POST", "shop", {"act": "unblock", "number": OLENA})


# --- SIM card -----------------------------------------------------------------------------------
def test_a_sim_is_told_only_behind_a_fresh_code(operator: SandboxServer) -> None:
    token = operator.sign_in(OLENA)["access_token"]
    line = line_of(operator, token, OLENA)
    assert line.sim_type in {"sim", "esim"}
    assert len(line.iccid_end) == 4

    async def fresh(client: Operator) -> None:
        found = await client.cabinet.sim.sim(line.id)
        assert found.iccid.endswith(line.iccid_end)
        assert (len(found.puk1), len(found.puk2)) == (8, 8)
        assert found.puk1 not in repr(found)
        assert bool(found.activation) is (found.sim_type == "esim")

    ask(operator, token, fresh)
    operator.clock(security="PT6M")

    async def old(client: Operator) -> None:
        with pytest.raises(StepUpNeeded):
            await client.cabinet.sim.sim(line.id)

    ask(operator, token, old)


def test_another_card_is_an_order_to_its_end(operator: SandboxServer) -> None:
    token = operator.sign_in(OLENA)["access_token"]
    line = line_of(operator, token, OLENA)
    order = act(line, Act.CHANGE_SIM, ("simType", "sim"), ("iccid", "8938003100000000021"))

    async def before(client: Operator) -> None:
        preview = await client.cabinet.orders.preview(order)
        assert preview is not None
        assert preview.total == Money(100_00)
        assert preview.expected is not None

    ask(operator, token, before)
    made = place(operator, token, order)
    operator.clock(business="PT7H1M")

    async def after(client: Operator) -> None:
        found = {row.id: row for row in await client.cabinet.orders.orders()}
        assert found[made["id"]].state is OrderState.COMPLETED
        assert found[made["id"]].act is Act.CHANGE_SIM

    ask(operator, token, after)
    assert line_of(operator, token, OLENA).iccid_end == "0021"


# --- shops and the profile ----------------------------------------------------------------------
def test_every_shop_has_a_point_and_hours_that_are_read(operator: SandboxServer) -> None:
    async def work(client: Operator) -> None:
        shops = await client.cabinet.shops.shops()
        assert len(shops) > 50
        assert len(towns(shops)) == 15
        assert all(shop.point is not None and shop.hours and shop.address for shop in shops)
        moment = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # Monday noon in Kyiv
        states = Counter(opening(shop, moment).state for shop in shops)
        assert states["unknown"] == 0
        assert states["open"] > 40
        holiday = datetime(2027, 1, 1, 10, 0, tzinfo=UTC)
        assert Counter(opening(shop, holiday).state for shop in shops)["open"] == 0
        near = nearest(shops, "Київ", service="unblock")
        assert len(near) == 5
        known = [one.metres for one in near if one.metres is not None]
        assert known == sorted(known)
        assert all("unblock" in one.shop.services for one in near)

    ask(operator, None, work)


def test_the_operators_profile_tells_of_the_contracts_end_and_contacts(
    operator: SandboxServer,
) -> None:
    async def work(client: Operator) -> None:
        profile = await client.account.profile()
        assert "sim" in profile.features
        terms = profile.contract_end
        assert terms is not None
        assert "SIM" in terms.text
        assert (terms.shop_required, terms.documents) == (True, ("passport", "taxNumber"))
        hotline = next(one for one in profile.directory if one.kind == "hotline")
        assert hotline.phone
        assert hotline.name
        assert all(one.url.startswith("https://") for one in profile.directory if one.url)

    ask(operator, None, work)


def test_a_contract_ended_in_a_shop_ends_the_sign_in(operator: SandboxServer) -> None:
    signed = operator.sign_in(OLENA)
    assert line_of(operator, signed["access_token"], OLENA).status is LineStatus.ACTIVE
    operator.control("POST", "shop", {"act": "endContract", "number": OLENA})
    reply = operator.refresh(signed["refresh_token"])
    assert reply.status_code == 400
