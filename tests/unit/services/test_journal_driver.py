"""Random faults and kills at every step of payments, with the operator's ledger as the oracle.

The naive client (a new key on each try) must make doubles here: if it does not, this harness sees
nothing.
"""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Offline,
    Refused,
    ServerTrouble,
    StorageTrouble,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.intents import ARROWS, Intent, IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.intent_sending import Sender
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.billing import PaymentSeen

S = IntentState
CARD = SavedCard("pm_saved", Brand.VISA, "4242", None, "•4242")
AT_ONCE = SavedCard("pm_at_once", Brand.VISA, "0000", None, "•0000")
LOST = [TimedOut(), ServerTrouble(500), ServerTrouble(502), BadReply("$"), NetworkGate()]
ODD = [Refused("idempotencyInProgress", {"retry_after_s": 1.0}), Offline("refused")]
PAYMENTS = 4


class NaiveSender(Sender):
    """What nobody may do: a try that was not answered is made again as a new request."""

    def outgoing(self, row: Intent) -> Intent:
        body = json.loads(row.body)
        body["correlatorId"] = fresh = str(uuid.uuid4())
        return replace(row, key=fresh, body=json.dumps(body).encode())


class Trusting:
    """The money port of the naive client, which believes any payment to be its own."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator

    async def send(self, intent: Intent) -> PaymentSeen:
        return replace(await self._operator.send(intent), correlator="")


class NaiveWorld(World):
    def make_sender(self) -> Sender:
        return NaiveSender(Trusting(self.operator), self.session, self.accounts)


def spoil(operator: FakeOperator, dice: random.Random) -> None:
    """One fault for some of the next calls."""
    name = dice.choice(["send", "send", "send", "confirm", "payment", "payment_by_key"])
    kind = dice.random()
    if kind < 0.7:
        operator.fail_next(name, dice.choice(LOST), after=dice.random() < 0.6)
    elif kind < 0.85 and name == "send":
        operator.fail_next(name, dice.choice(ODD))
    elif name != "send":
        operator.fail_next(name, Offline("refused"))
    else:
        operator.fail_next(name, Throttled(1.5))


async def press_pay(world: World, dice: random.Random, key: str) -> None:
    parts = (Part(OLENA, Money(dice.randint(1_00, 900_00))), Part(IHOR, Money(10_00)))
    asked = TopUp(key, "26000000001", parts, dice.choice([CARD, AT_ONCE]))
    try:
        await world.timed(world.payments.top_up(asked))
    except AppError:
        await settle()


async def go_on(world: World, dice: random.Random) -> None:
    """What a person does with what she sees: sends planned rows, types codes."""
    for row in world.payments.unresolved.value:
        try:
            if row.state is S.PLANNED:
                await world.timed(world.payments.resume(row.id))
            elif row.state is S.NEEDS_CODE:
                payment = world.operator.payments[row.server_id]
                right = dice.random() < 0.9
                code = payment.code if right else "000000"
                await world.timed(world.payments.confirm(row.id, code))
        except AppError:
            await settle()


async def simulate(seed: int, kind: type[World]) -> tuple[World, list[str]]:
    """A run with faults and kills, then an hour of peace in which all must be resolved."""
    dice = random.Random(seed)
    world = kind()
    world.operator.saved_cards |= {CARD.id: CARD, AT_ONCE.id: AT_ONCE}
    await world.__aenter__()
    await world.sign_in()
    keys = [str(uuid.UUID(int=dice.getrandbits(128), version=4)) for _ in range(PAYMENTS)]
    for key in keys:
        for _ in range(dice.randint(0, 3)):
            spoil(world.operator, dice)
        if dice.random() < 0.2:
            world.vault.journal.fail_next("move", StorageTrouble("full"))
        if dice.random() < 0.5:  # killed while a request is on its way
            name = dice.choice(["send", "send", "confirm", "payment_by_key"])
            gate = world.operator.hold(name, after=dice.random() < 0.6)
            await steps(world, dice, key, until=gate.reached)
            world = await restarted(world)
        else:
            await steps(world, dice, key)
    for _ in range(12):
        await go_on(world, dice)
        await world.clock.advance(300)
    await world.stop()
    return world, keys


async def steps(
    world: World, dice: random.Random, key: str, until: asyncio.Event | None = None
) -> None:
    async def person() -> None:
        await press_pay(world, dice, key)
        await go_on(world, dice)

    scope = TaskScope()
    task = scope.start(person(), name="person", awaited=True)
    for _ in range(40):
        await settle(20)
        if task.done() or (until is not None and until.is_set()):
            break
        await world.clock.advance(world.clock.next_due_s or 1.0)
    await scope.aclose()


async def restarted(world: World) -> World:
    world.operator._gates.clear()
    world.operator._fails.clear()
    await world.kill()
    world.vault.journal._fails.clear()
    fresh = world.again()
    await fresh.__aenter__()
    await settle()
    return fresh


def doubles(world: World) -> int:
    """Recipients credited more often than one order asked for."""
    sums = Counter((c.recipient, c.amount) for c in world.operator.ledger)
    meant = Counter(
        (item.recipient, item.amount)
        for row in world.vault.journal.disk.rows.values()
        for item in row.items
    )
    return sum((sums - meant).values())


def lost_or_wrong(world: World, keys: list[str]) -> list[str]:
    """Rows whose state says something else than the ledger."""
    wrong = []
    for row in world.vault.journal.disk.rows.values():
        effects = len(world.operator.credits_of(row.key))
        expected = len(row.items) if row.state is S.CONFIRMED else 0
        if row.state.final and effects != expected:
            wrong.append(f"{row.state} with {effects} effects")
        if not row.state.final:
            wrong.append(f"still {row.state} after an hour of peace")
    paid = {credit.key for credit in world.operator.ledger}
    journalled = {row.key for row in world.vault.journal.disk.rows.values()}
    wrong += [f"{key} was paid and is not in the journal" for key in paid - journalled]
    wrong += [f"{key} is in the journal, nobody ordered it" for key in journalled - set(keys)]
    return wrong


@pytest.mark.parametrize("block", range(10))
def test_nothing_is_lost_and_nothing_is_doubled(block: int, *, long_run: bool) -> None:
    size = 400 if long_run else 12
    for seed in range(block * size, (block + 1) * size):
        world, keys = asyncio.run(simulate(seed, World))
        assert doubles(world) == 0, f"seed {seed}"
        assert lost_or_wrong(world, keys) == [], f"seed {seed}"
        for event in world.vault.journal.disk.log:
            arrow = (event.old, event.new)
            known = event.old == "" or (S(event.old), S(event.new)) in ARROWS
            assert known, f"seed {seed}: {arrow}"
        assert asyncio.run(world.vault.journal.verify()) is None


def test_the_naive_client_makes_doubles() -> None:
    found = 0
    for seed in range(40):
        world, _ = asyncio.run(simulate(seed, NaiveWorld))
        found += doubles(world)
    assert found > 0
