"""Payments, their traces and their faults: the client's fake and the real operator alike."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from fakes.operator import OLENA
from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.billing import ItemState, PaymentStatus
from kyivstar_desktop.domain.cards import NewCard
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Refused,
    ServerTrouble,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.money import Money
from support.calling import run
from support.sandbox import SandboxServer
from support.stage import intent_for, sign_in, stage_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.history import HistoryItem
    from support.stage import Stage

    Play = Callable[[Callable[[Stage], Awaitable[Any]]], Any]

IHOR = "+380670000011"
EXPIRY = date(2031, 12, 31)
CARD = NewCard("4242424242424242", EXPIRY, "OLENA IVANENKO", "123")
SLOW = replace(CARD, pan="5555555555554444")
DECLINED = replace(CARD, pan="4000000000000002")
REFUNDED = replace(CARD, pan="4000000000000127")
BANK = replace(CARD, pan="4000000000003220")
PARTS = ((OLENA, Money(200_00)), (IHOR, Money(150_50)))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    folder: Path = tmp_path_factory.mktemp("operator")
    with SandboxServer(folder) as running:
        yield running
        assert running.invariants()["ok"]


@pytest.fixture(params=["fake", "real"])
def play(request: pytest.FixtureRequest, server: SandboxServer) -> Play:
    """Runs one story on a stage of its own."""
    kind = str(request.param)

    def act(story: Callable[[Stage], Awaitable[Any]]) -> Any:
        async def scene() -> Any:
            async with stage_of(kind, server) as stage:
                return await story(stage)

        return run(scene())

    return act


async def refusal(work: Awaitable[Any]) -> Refused:
    with pytest.raises(Refused) as caught:
        await work
    return caught.value


# --- payments -----------------------------------------------------------------------------------
async def main_of(stage: Stage, number: str = OLENA) -> Money:
    line = next(one for one in await stage.account.lines() if one.number == number)
    buckets = await stage.account.buckets(number, account=line.account)
    return next(b.money for b in buckets if b.kind is BucketKind.MAIN and b.money is not None)


async def pending(stage: Stage, card: NewCard = CARD) -> PaymentSeen:
    await sign_in(stage)
    token = await stage.money.tokenise(card, key=str(uuid4()))
    assert (token.last4, token.saved) == (card.last4, False)
    return await stage.money.send(await intent_for(stage, token, PARTS))


async def confirmed(stage: Stage, seen: PaymentSeen) -> None:
    assert seen.code is not None
    await stage.money.confirm(seen.code.authorization_id, stage.last_code(OLENA))


async def settled(stage: Stage, payment_id: str, *, step_s: int = 1) -> PaymentSeen:
    for _ in range(60):
        seen = await stage.money.payment(payment_id)
        if seen.status.final:
            return seen
        await stage.pass_seconds(step_s)
        await asyncio.sleep(0.02)
    raise AssertionError(seen)


def states(seen: PaymentSeen) -> dict[str, ItemState]:
    return {recipient: state for recipient, _, state in seen.items}


def test_a_payment_is_confirmed_and_credited(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage)
        before = await main_of(stage)
        assert seen.status is PaymentStatus.PENDING
        assert (seen.amount, seen.fee, seen.total) == (Money(350_50), Money(0), Money(350_50))
        assert seen.code is not None
        assert seen.code.length == 6
        assert states(seen) == {OLENA: ItemState.WAITING, IHOR: ItemState.WAITING}
        await confirmed(stage, seen)
        done = await settled(stage, seen.id)
        assert done.status is PaymentStatus.DONE
        assert states(done) == {OLENA: ItemState.CREDITED, IHOR: ItemState.CREDITED}
        assert done.receipt is not None
        assert done.code is None
        assert await main_of(stage) - before == Money(200_00)
        await confirmed(stage, seen)  # a second right answer changes nothing
        assert await main_of(stage) - before == Money(200_00)

    play(story)


def test_one_key_is_one_payment(play: Play) -> None:
    async def story(stage: Stage) -> None:
        await sign_in(stage)
        token = await stage.money.tokenise(CARD, key=str(uuid4()))
        intent = await intent_for(stage, token, PARTS)
        assert await stage.money.payment_by_key(intent.key) is None
        first = await stage.money.send(intent)
        again = await stage.money.send(intent)
        assert (again.id, again.correlator) == (first.id, intent.key)
        found = await stage.money.payment_by_key(intent.key)
        assert found is not None
        assert found.id == first.id
        other = replace(await intent_for(stage, token, PARTS), key=intent.key)
        error = await refusal(stage.money.send(other))
        assert error.status in {400, 422}

    play(story)


def test_wrong_codes_deny_the_payment(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage)
        assert seen.code is not None
        right = stage.last_code(OLENA)
        wrong = f"{(int(right) + 1) % 1_000_000:06d}"
        for left in (4, 3, 2, 1):
            error = await refusal(stage.money.confirm(seen.code.authorization_id, wrong))
            assert (error.code, error.detail["attempts_left"]) == ("otp_invalid", left)
        error = await refusal(stage.money.confirm(seen.code.authorization_id, wrong))
        assert error.code == "otp_failed"
        error = await refusal(stage.money.confirm(seen.code.authorization_id, right))
        assert error.code == "otp_failed"
        ended = await settled(stage, seen.id)
        assert (ended.status, ended.reason) == (PaymentStatus.DENIED, "codeAttempts")
        assert set(states(ended).values()) <= {ItemState.FAILED, ItemState.WAITING}

    play(story)


def test_a_code_expires_and_another_comes(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage)
        assert seen.code is not None
        ident = seen.code.authorization_id
        assert (await refusal(stage.money.resend_code(ident))).code == "slow_down"
        await stage.pass_seconds(181)
        old = stage.last_code(OLENA)
        assert (await refusal(stage.money.confirm(ident, old))).code == "otp_expired"
        await stage.money.resend_code(ident)
        now = (await stage.money.payment(seen.id)).code
        assert now is not None
        assert now.codes_left == seen.code.codes_left - 1
        await stage.money.confirm(ident, stage.last_code(OLENA))
        assert (await settled(stage, seen.id)).status is PaymentStatus.DONE

    play(story)


def test_a_payment_without_a_code_ends_by_itself(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage)
        await stage.pass_seconds(601)
        ended = await settled(stage, seen.id)
        assert (ended.status, ended.reason) == (PaymentStatus.CANCELED, "timeout")

    play(story)


def test_a_declined_card(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage, DECLINED)
        await confirmed(stage, seen)
        ended = await settled(stage, seen.id)
        assert (ended.status, ended.reason) == (PaymentStatus.DENIED, "cardDeclined")

    play(story)


def test_a_slow_bank_is_waited_for(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage, SLOW)
        await confirmed(stage, seen)
        assert (await stage.money.payment(seen.id)).status is PaymentStatus.AUTHORIZED
        assert (await settled(stage, seen.id, step_s=5)).status is PaymentStatus.DONE

    play(story)


def test_an_item_that_fails_is_refunded(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage, REFUNDED)
        await confirmed(stage, seen)
        done = await settled(stage, seen.id)
        assert done.status is PaymentStatus.DONE
        assert states(done) == {OLENA: ItemState.CREDITED, IHOR: ItemState.REFUNDED}

    play(story)


def test_the_banks_page_is_named(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage, BANK)
        assert seen.code is None
        assert seen.bank_url.startswith("http")

    play(story)


def test_refusals_of_a_payment(play: Play) -> None:
    async def story(stage: Stage) -> None:
        await sign_in(stage)
        token = await stage.money.tokenise(CARD, key=str(uuid4()))
        unserved = ((OLENA, Money(5_00)), ("+380670000099", Money(5_00)))
        error = await refusal(stage.money.send(await intent_for(stage, token, unserved)))
        assert (error.code, error.detail["items"]) == ("numberNotServed", ["2"])
        error = await refusal(
            stage.money.send(await intent_for(stage, token, PARTS, fee=Money(1_00)))
        )
        assert (error.code, error.detail["fee"]) == ("feeChanged", Money(0))
        bad = replace(CARD, pan="4242424242424241")
        error = await refusal(stage.money.tokenise(bad, key=str(uuid4())))
        assert (error.code, error.detail["field"]) == ("invalidCard", "cardNumber")

    play(story)


def test_a_saved_card_is_kept_and_forgotten(play: Play) -> None:
    async def story(stage: Stage) -> None:
        await sign_in(stage)
        made = await stage.money.tokenise(replace(CARD, save=True), key=str(uuid4()))
        unsaved = await stage.money.tokenise(CARD, key=str(uuid4()))
        kept = {card.id: card for card in await stage.money.cards() if card.saved}
        assert made.id in kept
        assert unsaved.id not in kept
        assert (kept[made.id].expiry, kept[made.id].last4) == (EXPIRY, "4242")
        await stage.money.forget_card(made.id)
        assert made.id not in {card.id for card in await stage.money.cards()}

    play(story)


# --- history and events -------------------------------------------------------------------------
async def everything(stage: Stage, since: datetime, until: datetime) -> list[HistoryItem]:
    rows: list[HistoryItem] = []
    more = True
    while more:
        page, more = await stage.history.actions(
            OLENA, since=since, until=until, offset=len(rows), limit=50
        )
        rows += page
    return rows


def test_the_payment_is_in_the_history_and_the_chain_holds(play: Play) -> None:
    async def story(stage: Stage) -> None:
        seen = await pending(stage)
        await confirmed(stage, seen)
        await settled(stage, seen.id)
        until = datetime.now(UTC) + timedelta(days=400)
        rows = await everything(stage, until - timedelta(days=900), until)
        assert [(row.time_us, row.id) for row in rows] == sorted(
            (row.time_us, row.id) for row in rows
        )
        assert len({row.id for row in rows}) == len(rows)
        mine = [row for row in rows if row.payment_id == seen.id]
        assert [(row.delta, row.category) for row in mine] == [(Money(200_00), Category.TOPUP)]
        assert mine[0].title
        moved = [row for row in rows if row.before is not None and row.after is not None]
        for row in moved:
            assert row.before is not None
            assert row.after is not None
            assert row.before + row.delta == row.after
        for one, two in pairwise(moved):
            assert one.after == two.before
        assert moved[-1].after == await main_of(stage)

    play(story)


def test_a_payment_is_heard(play: Play) -> None:
    async def story(stage: Stage) -> None:
        await sign_in(stage)
        heard: dict[str, tuple[str, ...]] = {}
        listening = asyncio.Event()

        async def listen() -> str:
            async with aclosing(stage.events.stream(after=None)) as stream:  # type: ignore[type-var]
                listening.set()
                last = ""
                async for event in stream:
                    heard[event.topic] = heard.get(event.topic, ()) + event.keys
                    last = event.id
                    if {"payment", "balance", "history"} <= heard.keys():
                        break
                return last

        task = asyncio.get_running_loop().create_task(listen())
        await listening.wait()
        await asyncio.sleep(0.3 if stage.name == "real" else 0)
        token = await stage.money.tokenise(CARD, key=str(uuid4()))
        seen = await stage.money.send(await intent_for(stage, token, PARTS))
        await confirmed(stage, seen)
        last = await asyncio.wait_for(task, 5)
        assert seen.id in heard["payment"]
        assert OLENA in heard["balance"]
        assert OLENA in heard["history"]
        assert last

    play(story)


# --- faults of the real operator ----------------------------------------------------------------
PAY = {"id": "f", "method": "POST", "path": "/payment/v4/payment", "probability": 1, "times": 1}


@pytest.mark.parametrize(
    ("fault", "kinds"),
    [
        ({"effect": "dropAfterCommit"}, (TimedOut,)),
        ({"effect": "reset"}, (TimedOut,)),
        ({"effect": "statusAfterCommit", "status": 502}, (ServerTrouble,)),
        ({"effect": "status", "status": 500}, (ServerTrouble,)),
        ({"effect": "status", "status": 503, "retryAfter": 2}, (Throttled,)),
        ({"effect": "truncate", "bytes": 300, "keepLength": True}, (BadReply,)),
        ({"effect": "truncate", "bytes": 300, "keepLength": False}, (BadReply,)),
        ({"effect": "body", "kind": "html"}, (NetworkGate,)),
        ({"effect": "body", "kind": "badUtf8"}, (BadReply,)),
        ({"effect": "body", "kind": "nan"}, (BadReply,)),
        ({"effect": "body", "kind": "duplicateKeys"}, (BadReply,)),
        ({"effect": "body", "kind": "deep"}, (BadReply,)),
        ({"effect": "body", "kind": "bomb"}, (BadReply,)),
        ({"effect": "redirect", "location": "http://127.0.0.1:9/steal"}, (ServerTrouble,)),
    ],
)
def test_a_payment_spoiled_on_its_way_is_found_by_its_key(
    server: SandboxServer, fault: dict[str, Any], kinds: tuple[type[AppError], ...]
) -> None:
    """Whatever came back, nothing was taken for a success or a refusal, and one key is one."""

    async def story() -> None:
        async with stage_of("real", server) as stage:
            await sign_in(stage)
            token = await stage.money.tokenise(CARD, key=str(uuid4()))
            intent = await intent_for(stage, token, PARTS)
            server.faults([PAY | fault])
            with pytest.raises(AppError) as caught:
                await stage.money.send(intent)
            assert type(caught.value) in kinds
            known = await stage.money.payment_by_key(intent.key)
            again = await stage.money.send(intent)
            assert known is None or known.id == again.id
            found = await stage.money.payment_by_key(intent.key)
            assert found is not None
            assert found.id == again.id

    try:
        run(story())
    finally:
        server.faults([])
