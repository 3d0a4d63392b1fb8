"""The push stream: records of any cut, hints of the right topic, silence, ends and repeats."""

from __future__ import annotations

import asyncio
import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_desktop.adapters.http.events import HttpEvents, topics_of
from kyivstar_desktop.adapters.http.sse import LINE_BYTES, Record, SseParser
from kyivstar_desktop.domain.errors import AppError, BadReply, NetworkGate, Refused, TimedOut
from support.calling import Tokens, operator_at, run
from support.raw_http import RawServer, Seen, answer

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.services.ports import Event

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n"
OLENA = "+380670000001"


def record(ident: str, name: str, **event: Any) -> bytes:
    body = {"eventId": ident, "eventType": name, "event": event}
    return f"id: {ident}\nevent: {name}\ndata: {json.dumps(body)}\n\n".encode()


# --- parser -------------------------------------------------------------------------------------
STREAM = "\ufeffretry: 3000\n: hb\n\nid: 1\nevent: A\ndata: рядок\ndata: two\n\nid: 2\ndata:x\n\n"
WANTED = [Record("1", "A", "рядок\ntwo"), Record("2", "message", "x")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_records_survive_any_cut(end: str) -> None:
    whole = STREAM.replace("\n", end).encode() + b": end\n"
    for seed in range(60):
        draw, parser, found, left = random.Random(seed), SseParser(), [], whole
        while left:
            size = draw.randint(1, 7)
            found += parser.feed(left[:size])
            left = left[size:]
        assert found == WANTED
        assert parser.retry_ms == 3000


def test_a_record_without_data_says_nothing() -> None:
    parser = SseParser("7")
    assert parser.feed(b"event: A\n\nid: 8\n\ndata: x\n\n") == [Record("8", "message", "x")]
    assert parser.feed(b"nonsense\nfield: y\nid: a\0b\ndata: z\n\n") == [
        Record("8", "message", "z")
    ]


def test_an_endless_line_is_refused() -> None:
    parser = SseParser()
    for _ in range(LINE_BYTES // 65536):
        assert parser.feed(b"x" * 65536) == []
    with pytest.raises(BadReply):
        parser.feed(b"x")


def test_an_endless_record_is_refused() -> None:
    parser = SseParser()
    line = b"data: " + b"x" * 60_000 + b"\n"
    with pytest.raises(BadReply):
        parser.feed(line * 60)


# --- topics -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "topics"),
    [
        ("BucketAttributeValueChangeEvent", ("balance",)),
        ("TopupBalanceCreateEvent", ("history", "balance")),
        ("TopupBalanceStatusChangeEvent", ("history", "balance")),
        ("TransferBalanceStatusChangeEvent", ("history", "balance")),
        ("AdjustBalanceCreateEvent", ("history", "balance")),
        ("PaymentCreateEvent", ("payment",)),
        ("PaymentStateChangeEvent", ("payment",)),
        ("RefundStateChangeEvent", ("payment",)),
        ("PaymentMethodDeleteEvent", ("other",)),
        ("ProductStateChangeEvent", ("line",)),
        ("ProductBatchEvent", ("line",)),
        ("ProductOrderStateChangeEvent", ("order",)),
        ("CancelProductOrderStateChangeEvent", ("order",)),
        ("PartyAccountStateChangeEvent", ("account",)),
        ("PartyPrivacyProfileAttributeValueChangeEvent", ("privacy",)),
        ("GrantStateChangeEvent", ("grant",)),
        ("ProductOfferingStateChangeEvent", ("catalogue",)),
        ("CustomerAttributeValueChangeEvent", ("customer",)),
        ("SessionRevokedEvent", ("session",)),
        ("ServiceNoticeEvent", ("notice",)),
        ("ResyncRequiredEvent", ("resync",)),
        ("ChatTypingEvent", ("chat",)),
        ("SomethingNewEvent", ("other",)),
        ("", ("other",)),
    ],
)
def test_topics(name: str, topics: tuple[str, ...]) -> None:
    assert topics_of(name) == topics


# --- the stream ---------------------------------------------------------------------------------
async def heard(operator: Operator, *, after: str | None = None) -> list[Event]:
    return [event async for event in operator.events.stream(after=after)]


def serving(*pieces: bytes) -> RawServer:
    async def say(_: Seen, writer: asyncio.StreamWriter) -> None:
        for piece in (HEAD, *pieces):
            writer.write(piece)
            await writer.drain()
        writer.close()

    return RawServer(say)


def events_of(*pieces: bytes, after: str | None = None) -> tuple[list[Event], list[Seen]]:
    async def story() -> tuple[list[Event], list[Seen]]:
        async with serving(*pieces) as server, operator_at(server.url) as operator:
            return await heard(operator, after=after), server.seen

    return run(story())


def test_hints_name_the_lines_and_ids() -> None:
    line = {"id": OLENA, "value": OLENA}
    found, seen = events_of(
        b"retry: 3000\n: hb\n\n",
        record(
            "5", "BucketAttributeValueChangeEvent", bucket={"id": "b", "logicalResource": [line]}
        ),
        record(
            "6",
            "TopupBalanceCreateEvent",
            topupBalance={
                "id": "tb_1",
                "logicalResource": line,
                "payment": [{"id": "pay_1"}],
                "partyAccount": {"id": "26000000001"},
            },
        ),
        record("7", "PaymentStateChangeEvent", payment={"id": "pay_1", "correlatorId": "k"}),
        record("8", "SessionRevokedEvent", session={"id": "ses", "reason": "reuse"}),
        after="4",
    )
    assert [(e.id, e.topic, e.keys, e.reason) for e in found] == [
        ("5", "balance", (OLENA, "b"), ""),
        ("6", "history", (OLENA, "26000000001", "pay_1", "tb_1"), ""),
        ("6", "balance", (OLENA, "26000000001", "pay_1", "tb_1"), ""),
        ("7", "payment", ("pay_1", "k"), ""),
        ("8", "session", ("ses",), "reuse"),
    ]
    assert seen[0].headers["last-event-id"] == "4"
    assert seen[0].headers["accept"] == "text/event-stream"
    assert seen[0].headers["authorization"] == "Bearer at_1"


def test_a_notice_carries_plain_words() -> None:
    notice = {"id": "n", "severity": "works", "text": "<b>Ніч</b>\u202e\n", "validFor": {}}
    found, _ = events_of(record("1", "ServiceNoticeEvent", notice=notice))
    assert found[0].payload == {
        "id": "n",
        "severity": "works",
        "text": "<b>Ніч</b>",
        "until": None,
    }


def test_an_unreadable_event_still_hints() -> None:
    found, _ = events_of(b"id: 3\nevent: PaymentStateChangeEvent\ndata: {oops\n\n")
    assert [(e.id, e.topic, e.keys) for e in found] == [("3", "payment", ())]


def test_repeats_are_dropped_across_connections() -> None:
    async def story() -> list[str]:
        one = record("1", "PaymentCreateEvent", payment={"id": "p"})
        two = record("2", "PaymentCreateEvent", payment={"id": "p"})
        async with serving(one, one, two) as server, operator_at(server.url) as operator:
            return [e.id for _ in range(2) for e in await heard(operator)]

    assert run(story()) == ["1", "2"]


def test_silence_is_death_but_heartbeats_are_life() -> None:
    async def story() -> int:
        async def hum(_: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(HEAD)
            for _ in range(6):
                writer.write(b": hb\n\n")
                await writer.drain()
                await asyncio.sleep(0.1)
            writer.write(record("1", "PaymentCreateEvent", payment={"id": "p"}))
            await writer.drain()
            await asyncio.sleep(60)

        async with RawServer(hum) as server, operator_at(server.url) as operator:
            port = operator.events
            assert isinstance(port, HttpEvents)
            quick = HttpEvents(operator.client, port._directory, silence_s=0.4)
            stream = quick.stream(after=None)
            assert (await anext(stream)).topic == "payment"
            with pytest.raises(TimedOut):
                await anext(stream)
            return server.connections

    assert run(story()) == 1


def test_a_cut_stream_fails_and_a_whole_one_ends() -> None:
    async def cut(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n")
        writer.write(b"Transfer-Encoding: chunked\r\n\r\n5\r\n: hb\n\r\n")
        await writer.drain()
        writer.transport.abort()

    async def story() -> AppError:
        async with RawServer(cut) as server, operator_at(server.url) as operator:
            with pytest.raises(AppError) as caught:
                await heard(operator)
            return caught.value

    assert isinstance(run(story()), TimedOut)
    assert events_of(b": hb\n\n")[0] == []


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer({"code": "notFound"}, 404), Refused),
        (answer({"code": "notImplemented"}, 501), Refused),
        (answer(b"<html>", media="text/html"), NetworkGate),
        (answer({}), BadReply),
    ],
)
def test_no_stream_is_said(reply: bytes, kind: type[AppError]) -> None:
    async def story() -> AppError:
        async with RawServer.saying(reply) as server, operator_at(server.url) as operator:
            with pytest.raises(AppError) as caught:
                await heard(operator)
            return caught.value

    assert isinstance(run(story()), kind)


def test_an_expired_token_is_renewed_once_for_the_stream() -> None:
    async def story() -> tuple[int, list[str]]:
        async def judge(seen: Seen, writer: asyncio.StreamWriter) -> None:
            if seen.headers["authorization"] != "Bearer at_2":
                writer.write(answer({"code": "invalidToken"}, 401, WWW_Authenticate="Bearer"))
            else:
                writer.write(HEAD + record("1", "ResyncRequiredEvent"))
                writer.close()
            await writer.drain()

        async with RawServer(judge) as server, operator_at(server.url) as operator:
            topics = [event.topic for event in await heard(operator)]
            assert isinstance(operator.tokens, Tokens)
            return operator.tokens.refreshes, topics

    assert run(story()) == (1, ["resync"])


def test_a_cancelled_listener_leaves_nothing_open() -> None:
    async def story() -> int:
        async def hum(_: Seen, writer: asyncio.StreamWriter) -> None:
            writer.write(HEAD + record(str(server.connections), "ResyncRequiredEvent"))
            await writer.drain()
            await asyncio.sleep(60)

        first = asyncio.Event()

        async def listen(operator: Operator) -> None:
            async for _ in operator.events.stream(after=None):
                first.set()

        async with RawServer(hum) as server, operator_at(server.url) as operator:
            for _ in range(12):  # more than there are connections
                first.clear()
                task = asyncio.get_running_loop().create_task(listen(operator))
                await asyncio.wait_for(first.wait(), 3)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            return server.connections

    assert run(story()) == 12
