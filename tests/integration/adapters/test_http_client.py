"""The one door to the network against servers with bad manners."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

import httpx2
import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.ask import Ask, checked_base, read
from kyivstar_desktop.adapters.http.breaker import FAILURES, Breaker
from kyivstar_desktop.adapters.http.client import HttpClient
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.money import Money
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


def outcome_of(*replies: bytes, ask: Ask = ONCE) -> AppError | bytes:
    async def story() -> AppError | bytes:
        async with RawServer.saying(*replies) as server:
            return await outcome(server.url, ask)

    return run(story())


# --- addresses ----------------------------------------------------------------------------------
@pytest.mark.parametrize("url", ["http://operator.example", "http://127.0.0.1.example:80"])
def test_plain_http_is_for_loopback_only(url: str) -> None:
    with pytest.raises(Untrusted) as caught:
        checked_base(url)
    assert caught.value.reason == "http"


@pytest.mark.parametrize("url", ["ftp://x", "https://", "https://a:b@host", "https://h/?a=1", "x"])
def test_other_addresses_are_unsupported(url: str) -> None:
    with pytest.raises(Offline):
        checked_base(url)


@pytest.mark.parametrize("url", ["http://[::1]:8/", "http://localhost:8", "https://host/base/"])
def test_good_addresses_lose_their_last_slash(url: str) -> None:
    assert checked_base(url) == url.rstrip("/")


# --- connections --------------------------------------------------------------------------------
def test_the_pool_is_bounded_and_follows_nothing() -> None:
    async def story() -> None:
        client = client_at("http://127.0.0.1:1")
        inner = await client._client()
        assert inner.follow_redirects is False
        assert inner.trust_env is False
        pool = inner._transport._pool  # type: ignore[attr-defined]
        assert pool._max_connections == 8
        await client.aclose()
        with pytest.raises(Offline):
            await client.call(GET)

    run(story())


def test_a_refused_connection_is_offline() -> None:
    async def story() -> AppError | bytes:
        async with RawServer.saying(answer({})) as server:
            url = server.url
        return await outcome(url)

    error = run(story())
    assert isinstance(error, Offline)
    assert error.reason == "refused"


def test_a_silent_server_ends_by_the_deadline() -> None:
    async def silent(_: Seen, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    async def story() -> tuple[AppError | bytes, float]:
        async with RawServer(silent) as server:
            started = time.monotonic()
            error = await outcome(server.url, Ask("GET", "/thing", deadline_s=0.3))
            return error, time.monotonic() - started

    error, seconds = run(story())
    assert isinstance(error, TimedOut)
    assert error.sent
    assert seconds < 0.8


def test_a_drip_ends_by_the_deadline() -> None:
    async def drip(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"x" * 1000)[:80])
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    async def story() -> tuple[AppError | bytes, float]:
        async with RawServer(drip) as server:
            started = time.monotonic()
            error = await outcome(server.url, Ask("GET", "/thing", deadline_s=0.4))
            return error, time.monotonic() - started

    error, seconds = run(story())
    assert isinstance(error, TimedOut)
    assert seconds < 0.9


def test_an_answer_cut_at_every_byte_is_never_a_success() -> None:
    whole = answer({"id": "pay_1", "status": "done"})
    head = whole.index(b"\r\n\r\n") + 4

    async def story() -> list[AppError | bytes]:
        cut = [0]

        async def half(_: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(whole[: cut[0]])
            await writer.drain()
            writer.close()

        found = []
        async with RawServer(half) as server:
            for cut[0] in range(len(whole)):
                found.append(await outcome(server.url))
        return found

    for size, error in enumerate(run(story())):
        wanted = TimedOut if size < head else BadReply
        assert isinstance(error, wanted), (size, error)
        assert not isinstance(error, TimedOut) or error.sent


def test_a_closed_kept_connection_is_not_known_to_be_unsent() -> None:
    async def story() -> list[AppError | bytes]:
        client_errors: list[AppError | bytes] = []

        async def once(_: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(answer({}))
            await writer.drain()
            writer.transport.abort()

        async with RawServer(once) as server:
            client = client_at(server.url)
            for _ in range(20):
                try:
                    client_errors.append((await client.call(ONCE)).body)
                except AppError as error:
                    client_errors.append(error)
            await client.aclose()
        return client_errors

    for error in run(story()):
        assert isinstance(error, bytes | BadReply) or (isinstance(error, TimedOut) and error.sent)


# --- sizes --------------------------------------------------------------------------------------
def test_a_bomb_is_refused() -> None:
    bomb = gzip.compress(b"0" * 200_000_000, 9)
    error = outcome_of(answer(bomb, Content_Encoding="gzip"))
    assert isinstance(error, BadReply)
    assert error.path == "size"


def test_a_body_over_the_cap_is_refused() -> None:
    error = outcome_of(answer(b"1" * 5000), ask=Ask("GET", "/thing", cap=4096))
    assert isinstance(error, BadReply)
    assert error.path == "size"


def test_gzip_is_read_and_a_cut_one_is_not() -> None:
    packed = gzip.compress(b'{"a":1}')
    assert outcome_of(answer(packed, Content_Encoding="gzip")) == b'{"a":1}'
    cut = outcome_of(answer(packed[:-6], Content_Encoding="gzip"))
    assert isinstance(cut, BadReply)
    assert isinstance(outcome_of(answer(b"{}", Content_Encoding="br")), BadReply)


# --- statuses -----------------------------------------------------------------------------------
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_refused_and_the_other_host_sees_nothing(status: int) -> None:
    async def story() -> tuple[AppError | bytes, int]:
        async with RawServer.saying(answer({})) as other:
            reply = answer({}, status, Location=other.url + "/steal")
            async with RawServer.saying(reply) as server:
                ask = Ask("POST", "/payment", body=b"{}", key="k")
                return await outcome(server.url, ask), len(other.seen)

    error, seen = run(story())
    assert isinstance(error, ServerTrouble)
    assert error.status == status
    assert seen == 0


@pytest.mark.parametrize("status", [200, 201, 511])
def test_a_captive_network_is_named(status: int) -> None:
    page = answer(b"<html>Wi-Fi login</html>", status, media="text/html")
    assert isinstance(outcome_of(page), NetworkGate)


def error_body(code: str, **detail: object) -> dict[str, object]:
    return {"@type": "Error", "code": code, "reason": "Ні", "message": "Бо ні", "detail": detail}


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "invalidBody", Refused),
        (403, "forbiddenRole", NotAllowed),
        (403, "forbiddenScope", NotAllowed),
        (403, "grantMismatch", Refused),
        (404, "notFound", Refused),
        (405, "methodNotAllowed", Refused),
        (409, "insufficientFunds", Refused),
        (409, "idempotencyInProgress", Throttled),
        (422, "idempotencyKeyReused", Refused),
        (429, "tooManyRequests", Throttled),
        (500, "internalError", ServerTrouble),
        (501, "notImplemented", Refused),
        (502, "x", ServerTrouble),
        (503, "maintenance", ServerTrouble),
    ],
)
def test_the_map_of_statuses(status: int, code: str, kind: type[AppError]) -> None:
    error = outcome_of(answer(error_body(code), status))
    assert type(error) is kind
    if isinstance(error, Refused):
        assert (error.code, error.status, error.note) == (code, status, "Бо ні")


def test_detail_money_is_money() -> None:
    body = error_body("feeChanged", fee={"unit": "UAH", "value": 0}, items=["2"])
    error = outcome_of(answer(body, 409))
    assert isinstance(error, Refused)
    assert error.detail == {"fee": Money(0), "items": ["2"]}


@pytest.mark.parametrize(
    "reply",
    [
        answer(b"Bad Request", 400, media="text/plain"),
        answer({"code": 20, "message": "no"}, 400),
        answer(b"{", 400),
        answer([], 400),
        answer({"title": "Bad", "status": 400}, 400, media="application/problem+json"),
    ],
)
def test_a_refusal_without_a_machine_word_proves_nothing(reply: bytes) -> None:
    error = outcome_of(reply)
    assert isinstance(error, Refused)
    assert error.code == "http400"


def test_works_in_progress_say_how_long() -> None:
    error = outcome_of(answer(error_body("maintenance"), 503, Retry_After="999999"))
    assert isinstance(error, Throttled)
    assert error.works
    assert error.wait_s == 900


# --- repeats ------------------------------------------------------------------------------------
def test_reads_are_repeated_and_writes_are_not() -> None:
    async def story(ask: Ask) -> tuple[AppError | bytes, list[Seen]]:
        replies = (answer({}, 500), answer({}, 502), answer({"ok": 1}))
        async with RawServer.saying(*replies) as server:
            return await outcome(server.url, ask), server.seen

    body, seen = run(story(GET))
    assert body == b'{"ok": 1}'
    assert len(seen) == 3
    assert len({one.headers["x-correlator"] for one in seen}) == 3
    error, seen = run(story(Ask("POST", "/thing", body=b"{}")))
    assert isinstance(error, ServerTrouble)
    assert len(seen) == 1


def test_retry_after_is_obeyed() -> None:
    async def story() -> tuple[AppError | bytes, float]:
        replies = (answer({}, 429, Retry_After="1"), answer({"ok": 1}))
        async with RawServer.saying(*replies) as server:
            started = time.monotonic()
            return await outcome(server.url, GET), time.monotonic() - started

    body, seconds = run(story())
    assert body == b'{"ok": 1}'
    assert seconds >= 1.0


def test_a_wait_beyond_the_deadline_is_told_at_once() -> None:
    error = outcome_of(answer({}, 429, Retry_After="60"), ask=GET)
    assert isinstance(error, Throttled)
    assert error.wait_s == 60


def test_the_breaker_opens_and_tries_again() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0])
    for _ in range(FAILURES - 1):
        breaker.failed(Offline("refused"))
    breaker.failed(TimedOut(sent=True))
    breaker.admit()
    breaker.failed(Offline("refused"))
    with pytest.raises(Offline):
        breaker.admit()
    now[0] += 0.6
    breaker.admit()
    breaker.failed(Offline("dns"))
    now[0] += 0.6
    with pytest.raises(Offline) as caught:
        breaker.admit()
    assert caught.value.reason == "dns"
    breaker.heard()
    assert not breaker.open


def test_many_dead_calls_stop_knocking() -> None:
    async def story() -> tuple[float, bytes]:
        async with RawServer.saying(answer({})) as server:
            url = server.url
        client = client_at(url)
        started = time.monotonic()
        for _ in range(200):
            with pytest.raises(Offline):
                await client.call(ONCE)
        seconds = time.monotonic() - started
        assert client._breaker.open
        await client.aclose()
        return seconds, b""

    seconds, _ = run(story())
    assert seconds < 2


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
