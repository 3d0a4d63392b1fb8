"""The one door to the network against servers with bad manners."""

from __future__ import annotations

import asyncio
import gzip
import time

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
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.money import Money
from support.calling import Tokens, inline, run
from support.raw_http import RawServer, Seen, answer

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
