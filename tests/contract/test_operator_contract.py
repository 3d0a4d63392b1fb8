"""What the services rely on holds for the client's fake and for the real operator alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from fakes.operator import OLENA
from kyivstar_desktop.domain.account import BucketKind, LineKind, LineStatus, Login
from kyivstar_desktop.domain.errors import (
    Refused,
    SignedOut,
)
from kyivstar_desktop.domain.money import Money
from support.calling import run
from support.sandbox import SandboxServer
from support.stage import LOGIN, redeemed, sign_in, stage_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from support.stage import Stage

    Play = Callable[[Callable[[Stage], Awaitable[Any]]], Any]

NOBODY = Login(LineKind.MOBILE, "+380670009999")


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


# --- sign-in ------------------------------------------------------------------------------------
def test_a_code_signs_in(play: Play) -> None:
    async def story(stage: Stage) -> None:
        tokens = await sign_in(stage)
        assert tokens.expires_in_s == 600
        assert {"topup", "balance:read"} <= tokens.scope
        assert tokens.refresh_token
        assert tokens.auth_session
        who = await stage.identity.userinfo()
        assert (who.sub, who.number) == (tokens.sub, OLENA)
        assert who.name

    play(story)


def test_wrong_late_and_repeated_codes(play: Play) -> None:
    async def story(stage: Stage) -> None:
        challenge = await stage.identity.start_sms(LOGIN, device="PC")
        assert challenge.code is not None
        assert (challenge.code.length, challenge.code.expires_in_s) == (4, 180)
        assert challenge.code.attempts_left == 5
        right = stage.last_code(OLENA)
        wrong = f"{(int(right) + 1) % 10_000:04d}"
        error = await refusal(stage.identity.submit_code(challenge, wrong))
        assert (error.code, error.detail["attempts_left"]) == ("otp_invalid", 4)
        challenge = replace(
            challenge, auth_session=str(error.detail.get("auth_session", challenge.auth_session))
        )
        soon = await refusal(stage.identity.resend(challenge))
        assert soon.code == "slow_down"
        assert 0 < soon.detail["retry_after_s"] <= 60
        await stage.pass_seconds(181)
        error = await refusal(stage.identity.submit_code(challenge, right))
        assert error.code == "otp_expired"
        session = str(error.detail.get("auth_session", challenge.auth_session))
        again = await stage.identity.resend(replace(challenge, auth_session=session))
        assert again.code is not None
        assert again.code.codes_left == challenge.code.codes_left - 1
        granted = await stage.identity.submit_code(again, stage.last_code(OLENA))
        await redeemed(stage, granted)
        error = await refusal(stage.identity.redeem(granted))
        assert error.code == "invalid_grant"

    play(story)


def test_an_unknown_number_looks_like_any_other(play: Play) -> None:
    async def story(stage: Stage) -> None:
        challenge = await stage.identity.start_sms(NOBODY, device="PC")
        assert challenge.code is not None
        assert (challenge.code.length, challenge.code.attempts_left) == (4, 5)
        error = await refusal(stage.identity.submit_code(challenge, "1234"))
        assert error.code == "otp_invalid"
        error = await refusal(stage.identity.start_password(NOBODY, "x" * 10, device="PC"))
        assert error.code == "password_invalid"

    play(story)


def test_a_personal_password_signs_in_and_waits_grow(play: Play) -> None:
    async def story(stage: Stage) -> None:
        granted = await stage.identity.start_password(LOGIN, stage.password, device="PC")
        await redeemed(stage, granted)
        waits = []
        for _ in range(3):
            error = await refusal(stage.identity.start_password(LOGIN, "не той", device="PC"))
            assert error.code == "password_invalid"
            waits.append(int(error.detail.get("retry_after_s", 0)))
        assert waits == [0, 0, 30]
        error = await refusal(stage.identity.start_password(LOGIN, stage.password, device="PC"))
        assert error.code == "slow_down"
        await stage.pass_seconds(31)
        await stage.identity.start_password(LOGIN, stage.password, device="PC")

    play(story)


def test_refresh_rotates_and_reuse_ends_the_family(play: Play) -> None:
    async def story(stage: Stage) -> None:
        first = await sign_in(stage)
        assert first.refresh_token is not None
        second = await stage.identity.refresh(first.refresh_token)
        assert second.refresh_token not in {None, first.refresh_token}
        await stage.identity.refresh(first.refresh_token)  # inside the grace
        await stage.pass_seconds(11)
        with pytest.raises(SignedOut) as caught:
            await stage.identity.refresh(first.refresh_token)
        assert caught.value.reason == "reuse"
        stage.keeper.take(second)
        with pytest.raises(SignedOut):
            await stage.account.lines()

    play(story)


def test_an_old_access_token_is_renewed_on_the_way(play: Play) -> None:
    async def story(stage: Stage) -> None:
        first = await sign_in(stage)
        await stage.pass_seconds(601)
        assert await stage.account.lines()
        assert await stage.keeper.access() != first.access_token

    play(story)


def test_sign_out_ends_the_session(play: Play) -> None:
    async def story(stage: Stage) -> None:
        tokens = await sign_in(stage)
        rows = await stage.identity.sessions()
        assert [row.current for row in rows].count(True) == 1
        assert "Test PC" in {row.device for row in rows}
        await stage.identity.end_other_sessions()
        assert len(await stage.identity.sessions()) == 1
        await stage.identity.revoke(str(tokens.refresh_token))
        with pytest.raises(SignedOut):
            await stage.identity.sessions()

    play(story)


# --- data ---------------------------------------------------------------------------------------
def test_profile_lines_and_balances(play: Play) -> None:
    async def story(stage: Stage) -> None:
        profile = await stage.account.profile()
        assert profile.sandbox
        assert profile.limits is not None
        assert profile.limits.item_min == Money(1_00)
        assert profile.key_ttl_s == 30 * 86_400
        assert profile.authoritative_reads
        await sign_in(stage)
        line = next(one for one in await stage.account.lines() if one.number == OLENA)
        assert (line.kind, line.status) == (LineKind.MOBILE, LineStatus.ACTIVE)
        assert line.tariff
        customers = await stage.account.customers()
        assert line.account in {account for c in customers for account in c.accounts}
        buckets = await stage.account.buckets(OLENA, account=line.account)
        mains = [bucket for bucket in buckets if bucket.kind is BucketKind.MAIN]
        assert len(mains) == 1
        assert mains[0].money is not None
        assert stage.account.operator_offset_s() is not None

    play(story)
