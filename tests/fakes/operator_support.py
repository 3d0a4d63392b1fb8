"""The operator's consultants in memory: keyed conversations and messages, files, feedback."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import Refused, Throttled
from kyivstar_desktop.domain.support import (
    Attachment,
    Author,
    Message,
    MessageState,
    Thread,
    ThreadState,
)
from kyivstar_desktop.services.ports.support import FeedbackPort, SupportPort

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.support import Feedback, NewFile

AGENT = "Марія"


@dataclass(eq=False, slots=True)
class Talk:
    """One conversation and whose it is; rows in the order of their times."""

    thread: Thread
    sub: str
    rows: list[Message] = field(default_factory=list)


class FakeSupport(SupportPort):
    """Turns: chat_threads, chat_open, chat_end, chat_typing, chat_send, chat_messages, chat_file.

    `join`, `say`, `types`, `close`, `deliver` are the consultant's; `quiet` keeps the stream still.
    """

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.talks: dict[str, Talk] = {}
        self.files: dict[str, bytes] = {}
        self.quiet = False
        self._opened: dict[str, str] = {}  # key: thread
        self._sent: dict[str, Message] = {}  # key: answer
        self._last = operator.clock.now()

    # --- what a test does as a consultant -------------------------------------------------------
    def begin(self, sub: str, topic: str = "Питання") -> str:
        """A conversation that was opened elsewhere; its id."""
        now = self._time()
        made = Thread(self._operator.new_id("pi"), ThreadState.WAITING, topic, now, 2, 120)
        self.talks[made.id] = Talk(made, sub)
        self._tell("thread", made.id)
        return made.id

    def join(self, thread: str, agent: str = AGENT) -> None:
        self._change(thread, state=ThreadState.TALKING, agent=agent, position=None)
        self.deliver(thread)

    def say(
        self,
        thread: str,
        text: str,
        *,
        name: str = AGENT,
        files: Sequence[NewFile] = (),
        **more: Any,
    ) -> Message:
        """A consultant's message; `more` replaces members of it."""
        made = self._message(thread, Author.AGENT, text, files)
        made = replace(made, key=made.id, name=name, state=MessageState.DELIVERED, **more)
        self.talks[thread].rows.append(made)
        self._tell("message", thread, made.id)
        return made

    def deliver(self, thread: str) -> None:
        """The consultant has read everything."""
        rows = self.talks[thread].rows
        sent = MessageState.SENT
        rows[:] = [replace(r, state=MessageState.DELIVERED) if r.state is sent else r for r in rows]
        self._tell("message", thread)

    def types(self, thread: str, seconds: float = 6.0, *, name: str = AGENT) -> None:
        until = self._operator.clock.now() + timedelta(seconds=seconds)
        payload = {"agent": name, "until": until}
        self._operator.announce("chat", thread, reason="typing", payload=payload)

    def close(self, thread: str) -> None:
        self._change(thread, state=ThreadState.ENDED, ended_at=self._time())

    def texts(self, thread: str) -> list[str]:
        """Of the customer, as they came in."""
        return [row.text for row in self.talks[thread].rows if row.author is Author.ME]

    @property
    def open_id(self) -> str:
        """Of the conversation that has not ended; "" without one."""
        live = [t.thread.id for t in self.talks.values() if t.thread.state is not ThreadState.ENDED]
        return live[-1] if live else ""

    # --- the port -------------------------------------------------------------------------------
    async def threads(self) -> tuple[Thread, ...]:
        async with self._operator.turn("chat_threads"):
            sub = await self._operator.signed_in()
            mine = [talk.thread for talk in self.talks.values() if talk.sub == sub]
            return tuple(sorted(mine, key=lambda row: row.opened_at, reverse=True))

    async def open(self, topic: str, *, subject: str, key: str, at: datetime) -> Thread:
        async with self._operator.turn("chat_open", topic, key, at):
            sub = await self._operator.signed_in()
            assert subject == sub
            if key in self._opened:
                return self.talks[self._opened[key]].thread
            for talk in self.talks.values():
                if talk.sub == sub and talk.thread.state is not ThreadState.ENDED:
                    raise Refused("chatAlreadyOpen", {"id": talk.thread.id})
            made = self.begin(sub, topic)
            self._opened[key] = made
            return self.talks[made].thread

    async def end(self, thread: str) -> Thread:
        async with self._operator.turn("chat_end", thread):
            await self._operator.signed_in()
            self.close(thread)
            return self.talks[thread].thread

    async def typing(self, thread: str) -> None:
        async with self._operator.turn("chat_typing", thread):
            await self._operator.signed_in()

    async def send(
        self, thread: str, text: str, files: Sequence[NewFile], *, subject: str, key: str
    ) -> Message:
        async with self._operator.turn("chat_send", thread, text, tuple(files), key):
            sub = await self._operator.signed_in()
            assert subject == sub
            if key in self._sent:
                if (self._sent[key].thread, self._sent[key].text) != (thread, text):
                    raise Refused("idempotencyKeyReused", status=422)
                return self._sent[key]
            talk = self.talks.get(thread)
            if talk is None or talk.sub != sub:
                raise Refused("notFound", status=404)
            if talk.thread.state is ThreadState.ENDED:
                raise Refused("chatClosed")
            made = replace(self._message(thread, Author.ME, text, files), key=key)
            talk.rows.append(made)
            self._sent[key] = made
            self._tell("message", thread, made.id)
            return made

    async def messages(
        self, thread: str, *, since: datetime | None, offset: int, limit: int
    ) -> tuple[tuple[Message, ...], bool]:
        async with self._operator.turn("chat_messages", thread, since, offset):
            await self._operator.signed_in()
            talk = self.talks.get(thread)
            rows = sorted(talk.rows, key=lambda row: (row.at, row.id)) if talk is not None else []
            rows = [row for row in rows if since is None or row.at >= since]
            return tuple(rows[offset : offset + limit]), offset + limit < len(rows)

    async def file(self, attachment: str) -> bytes:
        async with self._operator.turn("chat_file", attachment):
            await self._operator.signed_in()
            if attachment not in self.files:
                raise Refused("notFound", status=404)
            return self.files[attachment]

    # --- inside ---------------------------------------------------------------------------------
    def _message(self, thread: str, author: Author, text: str, files: Sequence[NewFile]) -> Message:
        ident = self._operator.new_id("cm")
        attachments = tuple(self._keep(one) for one in files)
        return Message(
            ident, thread, author, text, self._time(), MessageState.SENT, ident,
            attachments=attachments,
        )  # fmt: skip

    def _keep(self, one: NewFile) -> Attachment:
        made = Attachment(one.name, one.mime, len(one.content), self._operator.new_id("at"))
        self.files[made.id] = one.content
        return made

    def _time(self) -> datetime:
        """Grows with every message, as a real operator's does."""
        now = self._operator.clock.now() + timedelta(seconds=self._operator.offset_s or 0.0)
        self._last = max(now, self._last + timedelta(milliseconds=1))
        return self._last

    def _change(self, thread: str, **members: Any) -> None:
        talk = self.talks[thread]
        talk.thread = replace(talk.thread, **members)
        self._tell("thread", thread)

    def _tell(self, reason: str, *keys: str) -> None:
        if not self.quiet:
            self._operator.announce("chat", *keys, reason=reason)


class FakeFeedback(FeedbackPort):
    """Turn: feedback. Three tickets an hour; `tickets` by key."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.tickets: dict[str, str] = {}
        self.received: list[Feedback] = []
        self._at: dict[str, list[float]] = defaultdict(list)

    async def send(self, feedback: Feedback, *, key: str, at: datetime) -> str:
        async with self._operator.turn("feedback", feedback, key, at):
            if key in self.tickets:
                return self.tickets[key]
            if not (feedback.phone or feedback.email):
                fields = ["phone", "email"]
                raise Refused("contactMissing", {"fields": fields}, status=400)
            now = self._operator.clock.monotonic()
            recent = [at for at in self._at[""] if now - at < 3_600]
            if len(recent) >= 3:
                raise Throttled(3_600 - (now - recent[0]))
            self._at[""] = [*recent, now]
            self.received.append(feedback)
            self.tickets[key] = f"ЗВ-2026-{len(self.tickets) + 1:06d}"
            return self.tickets[key]
