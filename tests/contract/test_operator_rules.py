"""Automatic top-ups under a standing consent hold for the fake and the real operator alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from fakes.operator import OLENA
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.domain.billing import PaymentStatus
from kyivstar_desktop.domain.cards import Brand, NewCard, SavedCard, parse_expiry
from kyivstar_desktop.domain.errors import AppError, NotAllowed, Refused
from kyivstar_desktop.domain.grants import topup_standing
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from support.calling import run
from support.sandbox import SandboxServer
from support.stage import FakeStage, RealStage, redeemed, sign_in, stage_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.services.cabinet import CabinetPorts

    Play = Callable[[Callable[["Desk"], Awaitable[Any]]], Any]

STRANGER = "+380670000012"
UNTIL = datetime.now(UTC) + timedelta(days=300)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    folder: Path = tmp_path_factory.mktemp("operator")
    with SandboxServer(folder) as running:
        yield running
        assert running.invariants()["ok"]


@pytest.fixture(params=["fake", "real"])
def play(request: pytest.FixtureRequest, server: SandboxServer) -> Play:
    """Runs one story with Olena signed in and her card saved."""
    kind = str(request.param)

    def act(story: Callable[[Desk], Awaitable[Any]]) -> Any:
        async def scene() -> Any:
            async with stage_of(kind, server) as stage:
                assert isinstance(stage, FakeStage | RealStage)
                auth_session = (await sign_in(stage)).auth_session
                desk = Desk(stage, auth_session, await _card(stage))
                return await story(desk)

        return run(scene())

    return act


async def _card(stage: FakeStage | RealStage) -> SavedCard:
    expiry = parse_expiry("08/31")
    assert expiry is not None
    card = NewCard("4242424242424242", expiry, "OLENA IVANENKO", "123", save=True)
    made = await stage.money.tokenise(card, key=str(uuid4()))
    assert made.brand is Brand.VISA
    return made


@dataclass(eq=False, slots=True)
class Desk:
    stage: FakeStage | RealStage
    auth_session: str
    card: SavedCard

    @property
    def ports(self) -> CabinetPorts:
        return self.stage._operator.cabinet

    async def consent(self, item: int = 100_00, week: int = 200_00, month: int = 200_00) -> Grant:
        details = topup_standing(
            payment_method=self.card.id,
            recipients=(OLENA,),
            max_item=Money(item),
            max_week=Money(week),
            max_month=Money(month),
            valid_until=UNTIL,
        )
        stage = self.stage
        asked = await stage.identity.start_grant(self.auth_session, details)
        code = stage.last_code(OLENA)
        tokens = await redeemed(stage, await stage.identity.submit_code(asked, code))
        (grant,) = tokens.grants
        return grant

    async def top_up(
        self, grant: str, kopiykas: int, *, number: str = OLENA, key: str = ""
    ) -> PaymentSeen:
        return await self.stage.money.send(self.intent(grant, kopiykas, number=number, key=key))

    def intent(self, grant: str, kopiykas: int, *, number: str = OLENA, key: str = "") -> Intent:
        key, amount = key or str(uuid4()), Money(kopiykas)
        method, path, body = self.ports.topups.topup_body(
            key=key, number=number, amount=amount, source=self.card.id, grant=grant
        )
        return Intent(
            "in_1", "topup", "operator", "subject", key, method, path, body, amount, ZERO,
            "•4242", (IntentItem(1, number, amount),), IntentState.SENDING, SystemClock().now(),
        )  # fmt: skip

    async def main(self) -> Money:
        line = next(line for line in await self.stage.account.lines() if line.number == OLENA)
        rows = await self.stage.account.buckets(OLENA, account=line.account)
        return next(b.money for b in rows if b.kind == "MAIN" and b.money is not None)


async def refusal(work: Awaitable[Any]) -> str:
    with pytest.raises(AppError) as caught:
        await work
    error = caught.value
    assert isinstance(error, Refused | NotAllowed)
    return error.code if isinstance(error, Refused) else error.what


def test_a_consent_is_enough_and_the_key_makes_it_once(play: Play) -> None:
    async def story(desk: Desk) -> None:
        grant, before = await desk.consent(), await desk.main()
        assert grant.alive
        key = str(uuid4())
        first = await desk.top_up(grant.id, 84_50, key=key)
        again = await desk.top_up(grant.id, 84_50, key=key)
        assert first.status is PaymentStatus.DONE
        assert again.id == first.id
        assert await desk.main() == before + Money(84_50)
        found = await desk.stage.money.find(desk.intent(grant.id, 84_50, key=key))
        assert found is not None
        assert found.id == first.id

    play(story)


def test_its_caps_are_the_last_word(play: Play) -> None:
    async def story(desk: Desk) -> None:
        grant = await desk.consent(item=100_00, week=150_00, month=150_00)
        assert await refusal(desk.top_up(grant.id, 100_01)) == "limitExceeded"
        await desk.top_up(grant.id, 100_00)
        assert await refusal(desk.top_up(grant.id, 50_01)) == "limitExceeded"
        await desk.top_up(grant.id, 50_00)
        assert await refusal(desk.top_up(grant.id, 1_00)) == "limitExceeded"

    play(story)


def test_another_number_is_not_covered(play: Play) -> None:
    async def story(desk: Desk) -> None:
        grant = await desk.consent()
        assert await refusal(desk.top_up(grant.id, 10_00, number=STRANGER)) == "grantMismatch"

    play(story)


def test_a_withdrawn_consent_pays_nothing(play: Play) -> None:
    async def story(desk: Desk) -> None:
        grant, before = await desk.consent(), await desk.main()
        await desk.ports.grants.withdraw(grant.id)
        assert await refusal(desk.top_up(grant.id, 10_00)) == "grantExpired"
        assert await desk.main() == before

    play(story)
