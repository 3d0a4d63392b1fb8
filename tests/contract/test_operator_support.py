"""Consultants of the real operator: a conversation, its files and events; feedback."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.domain.errors import Refused, Throttled
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    Author,
    Feedback,
    FeedbackTopic,
    MessageState,
    NewFile,
    ThreadState,
)
from support.calling import Tokens, operator_at, run
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.domain.support import Message, Thread

OLENA, IHOR = "+380670000001", "+380670000011"
PNG = NewFile("скрин.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400)
PDF = NewFile("чек.pdf", "application/pdf", b"%PDF-1.4\n%\xe2\xe3\n")
TEXT = NewFile("log.txt", "text/plain", "Рядок 1\nРядок 2\n".encode())
FORM = Feedback(FeedbackTopic.COMPLAINT, "Немає звʼязку на Подолі", "Олена", "+380670000001")


@pytest.fixture
def server(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own; nobody but the test answers."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path) as running:
        running.control("PATCH", "settings", {"chatAuto": False})
        yield running


class Talk:
    """One person's port, and the consultant's calls."""

    def __init__(self, operator: Operator, server: SandboxServer, subject: str) -> None:
        self.operator, self.server, self.subject = operator, server, subject
        self.port = operator.cabinet.support

    async def open(self, topic: str = "Чому зняли 150 ₴?", *, key: str = "") -> Thread:
        at = SystemClock().now()
        return await self.port.open(topic, subject=self.subject, key=key or str(uuid4()), at=at)

    async def send(self, thread: Thread, text: str, *files: NewFile, key: str = "") -> Message:
        return await self.port.send(
            thread.id, text, files, subject=self.subject, key=key or str(uuid4())
        )

    async def rows(self, thread: Thread, **more: Any) -> tuple[Message, ...]:
        found, _ = await self.port.messages(
            thread.id, **({"since": None, "offset": 0, "limit": 1_000} | more)
        )
        return found

    def does(self, thread: Thread, act: str, **body: Any) -> Any:
        return self.server.control("POST", f"chat/{thread.id}/{act}", body)


@asynccontextmanager
async def talk_of(server: SandboxServer, number: str = OLENA) -> AsyncIterator[Talk]:
    async with operator_at(server.url) as operator:
        operator.tokens = Tokens(server.token(number))
        person = await operator.identity.userinfo()
        yield Talk(operator, server, person.sub)


def play(server: SandboxServer, story: Any) -> None:
    async def whole() -> None:
        async with talk_of(server) as talk:
            await story(talk)

    run(whole())


def test_a_conversation_from_its_opening_to_its_end(server: SandboxServer) -> None:
    async def story(talk: Talk) -> None:
        before = {row.id for row in await talk.port.threads()}
        opened = await talk.open("Чому зняли 150 ₴?\nПоясніть")
        assert opened.state is ThreadState.WAITING
        assert opened.topic == "Чому зняли 150 ₴? Поясніть"
        assert opened.position == 1
        talk.does(opened, "queue", position=3, expectedWait="PT1M30S")
        listed = next(row for row in await talk.port.threads() if row.id not in before)
        assert (listed.id, listed.position, listed.expected_wait_s) == (opened.id, 3, 90)
        sent = await talk.send(opened, "Рядок 1\nРядок 2")
        assert (sent.author, sent.state, sent.text) == (
            Author.ME, MessageState.SENT, "Рядок 1\nРядок 2",
        )  # fmt: skip
        await talk.port.typing(opened.id)
        talk.does(opened, "reply", text="Доброго дня!", agent="Марія")
        mine, theirs = await talk.rows(opened)
        assert (mine.key, mine.id, mine.state) == (sent.key, sent.id, MessageState.DELIVERED)
        assert (theirs.author, theirs.name, theirs.key) == (Author.AGENT, "Марія", theirs.id)
        joined = next(row for row in await talk.port.threads() if row.id == opened.id)
        assert (joined.state, joined.agent) == (ThreadState.TALKING, "Марія")
        assert joined.joined_at is not None
        for _ in range(2):
            ended = await talk.port.end(opened.id)
            assert ended.state is ThreadState.ENDED
            assert ended.ended_at is not None
        with pytest.raises(Refused, match="chatClosed"):
            await talk.send(opened, "Запізно")

    play(server, story)


def test_keys_make_each_act_one(server: SandboxServer) -> None:
    async def story(talk: Talk) -> None:
        key, at = str(uuid4()), SystemClock().now()
        first = await talk.port.open("Тема", subject=talk.subject, key=key, at=at)
        again = await talk.port.open("Тема", subject=talk.subject, key=key, at=at)
        assert first.id == again.id
        with pytest.raises(Refused, match="chatAlreadyOpen") as other:
            await talk.open("Інша")
        assert other.value.detail["id"] == first.id
        key = str(uuid4())
        told = [await talk.send(first, "Раз", TEXT, key=key) for _ in range(3)]
        assert len({row.id for row in told}) == 1
        assert {row.key for row in told} == {key}
        assert [row.key for row in await talk.rows(first)] == [key]

    play(server, story)


def test_files_go_there_and_come_back_as_they_were(server: SandboxServer) -> None:
    async def story(talk: Talk) -> None:
        opened = await talk.open()
        sent = await talk.send(opened, "", PNG, PDF, TEXT)
        assert [(a.name, a.mime, a.size) for a in sent.attachments] == [
            (one.name, one.mime, len(one.content)) for one in (PNG, PDF, TEXT)
        ]
        for attachment, one in zip(sent.attachments, (PNG, PDF, TEXT), strict=True):
            assert await talk.port.file(attachment.id) == one.content
        (listed,) = await talk.rows(opened)
        assert listed.attachments == sent.attachments
        async with talk_of(talk.server, IHOR) as other:
            with pytest.raises(Refused, match="notFound"):
                await other.port.file(sent.attachments[0].id)

    play(server, story)


@pytest.mark.parametrize(
    ("file", "word"),
    [
        (NewFile("a.png", "image/png", b"<html>"), "unsupportedMediaType"),
        (NewFile("a.zip", "application/zip", b"PK\x03\x04"), "unsupportedMediaType"),
        (NewFile("a.txt", "text/plain", b"a" * (MOST_BYTES + 1)), "bodyTooLarge"),
    ],
    ids=["another", "zip", "large"],
)
def test_a_file_that_is_not_taken_is_named(server: SandboxServer, file: NewFile, word: str) -> None:
    async def story(talk: Talk) -> None:
        opened = await talk.open()
        with pytest.raises(Refused, match=word):
            await talk.send(opened, "Ось", file)
        assert await talk.rows(opened) == ()

    play(server, story)


def test_a_list_is_read_on_from_where_it_was_left(server: SandboxServer) -> None:
    async def story(talk: Talk) -> None:
        opened = await talk.open()
        sent = [await talk.send(opened, f"{n}") for n in range(25)]
        first, more = await talk.port.messages(opened.id, since=None, offset=0, limit=10)
        assert more
        assert [row.key for row in first] == [row.key for row in sent[:10]]
        rest = await talk.rows(opened, since=first[-1].at)
        known = {row.key for row in first}
        assert [r.key for r in rest if r.key not in known] == [row.key for row in sent[10:]]

    play(server, story)


def test_the_stream_names_the_conversation_first(server: SandboxServer) -> None:
    async def story(talk: Talk) -> None:
        opened = await talk.open()
        seen: dict[str, Any] = {}

        async def listen() -> None:
            async with aclosing(talk.operator.events.stream(after=None)) as stream:
                async for event in stream:
                    if event.topic == "chat":
                        assert event.keys[0] == opened.id
                        seen.setdefault(event.reason, event)
                    if set(seen) == {"thread", "message", "typing"}:
                        return

        async def act() -> None:
            """Until it is heard: a stream tells of what comes after it has begun."""
            place = 1
            while set(seen) != {"thread", "message", "typing"}:
                place += 1
                talk.does(opened, "queue", position=place, expectedWait="PT1M")
                talk.does(opened, "typing", agent="Марія", seconds=6)
                await talk.send(opened, "Є хто?")

        await asyncio.gather(listen(), act())
        payload = seen["typing"].payload
        assert payload["agent"] == "Марія"
        left = (payload["until"] - SystemClock().now()).total_seconds()
        assert abs(left + (talk.operator.client.offset_s or 0) * -1 - 6) < 5

    play(server, story)


def test_feedback_needs_no_token_and_makes_one_ticket_a_key(server: SandboxServer) -> None:
    async def story() -> None:
        async with operator_at(server.url) as operator:
            operator.tokens = None
            port, key, at = operator.cabinet.feedback, str(uuid4()), SystemClock().now()
            ticket = await port.send(FORM, key=key, at=at)
            assert ticket.startswith("ЗВ-2026-")
            assert await port.send(FORM, key=key, at=at) == ticket
            files = Feedback(FeedbackTopic.IDEA, "Ось", email="o@example.com", files=(PNG,))
            assert await port.send(files, key=str(uuid4()), at=at) != ticket

    run(story())


def test_feedback_names_what_is_wrong_and_when_it_may_go(server: SandboxServer) -> None:
    async def story() -> None:
        async with operator_at(server.url) as operator:
            port, at = operator.cabinet.feedback, SystemClock().now()
            nobody = Feedback(FeedbackTopic.QUALITY, "Текст")
            with pytest.raises(Refused, match="contactMissing") as refused:
                await port.send(nobody, key=str(uuid4()), at=at)
            assert set(refused.value.detail["fields"]) == {"phone", "email"}
            for _ in range(3):
                await port.send(FORM, key=str(uuid4()), at=at)
            with pytest.raises(Throttled) as late:
                await port.send(FORM, key=str(uuid4()), at=at)
            assert 0 < late.value.wait_s <= 900

    run(story())
