"""Tokens, headers, clock, log and connections of the one door to the network."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

import httpx2
import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.client import HttpClient
from kyivstar_desktop.domain.errors import (
    AppError,
    NetworkGate,
    SignedOut,
    StepUpNeeded,
)
from support.calling import Tokens, inline, run
from support.raw_http import RawServer, Seen, answer

if TYPE_CHECKING:
    from collections.abc import Callable

GET = read("/thing")
ONCE = Ask("GET", "/thing", deadline_s=2.0)


def client_at(url: str, *, language: str = "uk") -> HttpClient:
    made = HttpClient(url, clock=SystemClock(), language=lambda: language, run=inline)
    made.tokens = Tokens()
    return made


async def outcome(url: str, ask: Ask = ONCE) -> AppError | bytes:
    client = client_at(url)
    try:
        return (await client.call(ask)).body
    except AppError as error:
        return error
    finally:
        await client.aclose()


def error_body(code: str, **detail: object) -> dict[str, object]:
    return {"@type": "Error", "code": code, "reason": "Ні", "message": "Бо ні", "detail": detail}


# --- tokens -------------------------------------------------------------------------------------
def token_server(good: Callable[[], str]) -> RawServer:
    async def judge(seen: Seen, writer: asyncio.StreamWriter) -> None:
        right = seen.headers.get("authorization") == f"Bearer {good()}"
        wrong = answer(error_body("invalidToken"), 401, WWW_Authenticate="Bearer")
        writer.write(answer({"ok": 1}) if right else wrong)
        await writer.drain()

    return RawServer(judge)


def test_a_storm_of_401_is_one_refresh() -> None:
    async def story() -> tuple[int, set[bytes]]:
        async with token_server(lambda: "at_2") as server:
            client = client_at(server.url)
            replies = await asyncio.gather(*(client.call(GET) for _ in range(100)))
            tokens = client.tokens
            await client.aclose()
            assert isinstance(tokens, Tokens)
            return tokens.refreshes, {reply.body for reply in replies}

    assert run(story()) == (1, {b'{"ok": 1}'})


def test_a_second_401_ends_the_session() -> None:
    async def story() -> tuple[AppError | bytes, int]:
        async with token_server(lambda: "never") as server:
            return await outcome(server.url), len(server.seen)

    error, seen = run(story())
    assert isinstance(error, SignedOut)
    assert seen == 2


def test_no_token_source_is_signed_out_without_a_byte() -> None:
    async def story() -> int:
        async with RawServer.saying(answer({})) as server:
            client = client_at(server.url)
            client.tokens = None
            with pytest.raises(SignedOut):
                await client.call(ONCE)
            await client.aclose()
            return len(server.seen)

    assert run(story()) == 0


def test_a_step_up_is_asked_and_not_refreshed() -> None:
    async def story() -> tuple[AppError | bytes, int]:
        wanted = (
            'Bearer realm="kyivstar", error="insufficient_user_authentication", '
            'acr_values="urn:kyivstar:acr:sms", max_age="300"'
        )
        reply = answer(error_body("stepUpRequired"), 401, WWW_Authenticate=wanted)
        async with RawServer.saying(reply) as server:
            return await outcome(server.url), len(server.seen)

    error, seen = run(story())
    assert isinstance(error, StepUpNeeded)
    assert (error.acr_values, error.max_age_s, seen) == (("urn:kyivstar:acr:sms",), 300, 1)


# --- headers ------------------------------------------------------------------------------------
def test_what_a_call_carries() -> None:
    async def story() -> Seen:
        async with RawServer.saying(answer({}, Set_Cookie="spy=1; Path=/")) as server:
            client = client_at(server.url, language="en")
            ask = Ask(
                "POST", "/t", query=(("number", "+380670000001"),), body=b"{}", key="8e03978e"
            )
            await client.call(ask)
            await client.call(ask)
            await client.aclose()
            return server.seen[1]

    seen = run(story())
    assert seen.target == "/t?number=%2B380670000001"
    assert seen.headers["idempotency-key"] == '"8e03978e"'
    assert seen.headers["accept-language"] == "en"
    assert seen.headers["accept-encoding"] == "identity"
    assert "cookie" not in seen.headers
    assert "x-correlator" in seen.headers


def test_the_operators_clock_is_learned_but_not_a_captive_networks() -> None:
    far = format_datetime(datetime(2030, 1, 1, tzinfo=UTC), usegmt=True)

    async def story() -> tuple[float | None, float | None]:
        page = answer(b"<html>", media="text/html", Date=far)
        async with RawServer.saying(page, answer({}, Date=far)) as server:
            client = client_at(server.url)
            with pytest.raises(NetworkGate):
                await client.call(ONCE)
            before = client.offset_s
            reply = await client.call(ONCE)
            assert reply.at == datetime(2030, 1, 1, tzinfo=UTC)
            await client.aclose()
            return before, client.offset_s

    before, after = run(story())
    assert before is None
    assert after is not None
    assert abs(after - (datetime(2030, 1, 1, tzinfo=UTC) - datetime.now(UTC)).total_seconds()) < 5


def test_an_unchanged_answer_is_kept() -> None:
    async def story() -> tuple[list[bytes], list[str | None]]:
        async def tagged(seen: Seen, writer: asyncio.StreamWriter) -> None:
            same = seen.headers.get("if-none-match") == '"v1"'
            writer.write(b"HTTP/1.1 304 X\r\n\r\n" if same else answer([1], ETag='"v1"'))
            await writer.drain()

        async with RawServer(tagged) as server:
            client = client_at(server.url)
            ask = read("/thing", conditional=True)
            bodies = [(await client.call(ask)).body for _ in range(3)]
            await client.aclose()
            return bodies, [one.headers.get("if-none-match") for one in server.seen]

    assert run(story()) == ([b"[1]"] * 3, [None, '"v1"', '"v1"'])


def test_the_log_names_the_route_and_nothing_private(caplog: pytest.LogCaptureFixture) -> None:
    secret = {
        "number": "+380671112233",
        "otp": "904417",
        "token": "at_1",
        "pan": "4242424242424242",
    }

    async def story() -> None:
        async with RawServer.saying(answer({"otp": secret["otp"]})) as server:
            client = client_at(server.url)
            ask = Ask(
                "POST",
                "/bucket/{id}",
                "/bucket/" + secret["pan"],
                query=(("n", secret["number"]),),
                body=json.dumps(secret).encode(),
            )
            await client.call(ask)
            await client.aclose()

    with caplog.at_level(logging.DEBUG):
        run(story())
    records = [record for record in caplog.records if record.name == "http"]
    assert [vars(r)["route"] for r in records] == ["/bucket/{id}"]
    assert vars(records[0])["status"] == 200
    everything = " ".join(str(vars(record)) for record in caplog.records)
    for word in (*secret.values(), "380671112233"):
        assert word not in everything


def test_errors_carry_no_request_along() -> None:
    async def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadError("cut", request=request)

    async def story() -> AppError:
        client = HttpClient(
            "https://operator.example",
            clock=SystemClock(),
            language=lambda: "uk",
            run=inline,
            transport=httpx2.MockTransport(refuse),
        )
        client.tokens = Tokens()
        with pytest.raises(AppError) as caught:
            await client.call(Ask("POST", "/card", body=b"4242424242424242"))
        await client.aclose()
        return caught.value

    error = run(story())
    assert error.__cause__ is None
    assert error.__suppress_context__


# --- many ---------------------------------------------------------------------------------------
def test_cancelled_calls_leak_no_connection() -> None:
    async def story() -> int:
        async def slow(_: Seen, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(0.05)
            writer.write(answer({}))
            await writer.drain()

        async with RawServer(slow) as server:
            client = client_at(server.url)
            for _ in range(40):
                calls = [asyncio.create_task(client.call(ONCE)) for _ in range(8)]  # noqa: TID251 cancelled below
                await asyncio.sleep(0)
                for call in calls:
                    call.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
            reply = await asyncio.wait_for(client.call(ONCE), 2)
            pool = (await client._client())._transport._pool  # type: ignore[attr-defined]
            open_now = len(pool.connections)
            await client.aclose()
            assert reply.status == 200
            return open_now

    assert run(story()) <= 8
