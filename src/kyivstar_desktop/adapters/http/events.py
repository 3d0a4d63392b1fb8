"""The push stream as hints: what changed and on which lines (docs/contract.md 4).

An event never carries state into the program: whoever hears it reads the resource again.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec  # noqa: TC002 the structs' annotations are read at run time

from kyivstar_desktop.adapters.http.ask import Ask
from kyivstar_desktop.adapters.http.client import broken
from kyivstar_desktop.adapters.http.failures import transport_errors
from kyivstar_desktop.adapters.http.sse import SseParser
from kyivstar_desktop.adapters.http.wire import Shape, decode, instant_of, plain
from kyivstar_desktop.domain.errors import BadReply, TimedOut
from kyivstar_desktop.services.ports import Event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.adapters.http.sse import Record

SILENCE_S = 45.0
REMEMBERED = 512
_TOPICS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ResyncRequired", ("resync",)),
    ("SessionRevoked", ("session",)),
    ("ServiceNotice", ("notice",)),
    ("PaymentMethod", ("other",)),
    ("Payment", ("payment",)),
    ("Refund", ("payment",)),
    ("TopupBalance", ("history", "balance")),
    ("TransferBalance", ("history", "balance")),
    ("AdjustBalance", ("history", "balance")),
    ("Bucket", ("balance",)),
    ("ProductOffering", ("catalogue",)),
    ("ProductOrder", ("order",)),
    ("CancelProductOrder", ("order",)),
    ("PartyAccount", ("account",)),
    ("PartyPrivacyProfile", ("privacy",)),
    ("PartyInteraction", ("chat",)),
    ("CommunicationMessage", ("chat",)),
    ("ChatTyping", ("chat",)),
    ("GrantState", ("grant",)),
    ("Product", ("line",)),
    ("Customer", ("customer",)),
)
"""First matching beginning of the event's name wins, so the longer names stand first."""


class RefIn(Shape, frozen=True):
    id: str = ""
    value: str = ""


class ValidIn(Shape, frozen=True, rename="camel"):
    end_date_time: str | None = None


class SubjectIn(Shape, frozen=True, rename="camel"):
    """The members that name a resource, of whichever kind it is."""

    id: str = ""
    correlator_id: str = ""
    reason: str = ""
    logical_resource: RefIn | list[RefIn] | None = None
    realizing_resource: RefIn | list[RefIn] | None = None
    party_account: RefIn | None = None
    payment: RefIn | list[RefIn] | None = None
    severity: str = ""
    text: str = ""
    valid_for: ValidIn | None = None


class EnvelopeIn(Shape, frozen=True, rename="camel"):
    event_id: str = ""
    event_type: str = ""
    event: dict[str, msgspec.Raw] = {}  # noqa: RUF012 msgspec copies a default dict
    payload: dict[str, msgspec.Raw] = {}  # noqa: RUF012 so TMF666 names it


class HttpEvents:
    """EventsPort of one operator."""

    def __init__(
        self, client: HttpClient, directory: Directory, *, silence_s: float = SILENCE_S
    ) -> None:
        self._client = client
        self._directory = directory
        self._silence_s = silence_s
        self._seen: dict[str, None] = {}  # newest last: repeats are dropped across reconnects

    async def stream(self, *, after: str | None) -> AsyncIterator[Event]:
        """Live events after the one with id `after`, until the server ends the stream.

        One event may give two hints with the same id. TimedOut after 45 s without a byte;
        Refused(status 404, 405, 501) where the operator has no stream.
        """
        headers = (("last-event-id", after),) if after else ()
        ask = Ask("GET", self._directory.path("SSE"), accept="text/event-stream", headers=headers)
        parser = SseParser(after or "")
        async with self._client.stream(ask) as pieces:
            while (piece := await self._piece(pieces)) is not None:
                for record in parser.feed(piece):
                    for event in self._hints(record):
                        yield event

    async def _piece(self, pieces: AsyncIterator[bytes]) -> bytes | None:
        """The next bytes, None at the end; the heartbeat comes every 15 s."""
        try:
            async with asyncio.timeout(self._silence_s):
                return await anext(pieces, None)
        except TimeoutError:
            raise TimedOut from None
        except transport_errors() as error:
            raise broken(error) from None

    def _hints(self, record: Record) -> Iterator[Event]:
        try:
            envelope = decode(record.data.encode(), EnvelopeIn)
        except BadReply:
            envelope = EnvelopeIn()  # an unreadable event still tells that something changed
        ident = record.id or envelope.event_id
        if envelope.event_id:
            if envelope.event_id in self._seen:
                return
            self._seen[envelope.event_id] = None
            if len(self._seen) > REMEMBERED:
                del self._seen[next(iter(self._seen))]
        name = record.event if record.event != "message" else envelope.event_type
        subject = _subject(envelope)
        for topic in topics_of(name):
            if topic == "chat":
                from kyivstar_desktop.adapters.http.support_wire import hint_of  # noqa: PLC0415 late

                yield Event(ident, topic, *hint_of(name, envelope.event or envelope.payload))
                continue
            yield Event(ident, topic, _keys(subject), subject.reason, _payload(topic, subject))


def topics_of(name: str) -> tuple[str, ...]:
    """Topics of an event's name; `other` for what this program does not follow."""
    for beginning, topics in _TOPICS:
        if name.startswith(beginning):
            return topics
    return ("other",)


def _subject(envelope: EnvelopeIn) -> SubjectIn:
    for raw in (envelope.event or envelope.payload).values():
        try:
            return decode(bytes(raw), SubjectIn)
        except BadReply:
            continue
    return SubjectIn()


def _keys(subject: SubjectIn) -> tuple[str, ...]:
    """Line numbers first, then account, payment, own id and key; each once."""
    lines = (*_refs(subject.logical_resource), *_refs(subject.realizing_resource))
    names = [line.value or line.id for line in lines]
    if subject.party_account is not None:
        names.append(subject.party_account.id)
    names += [payment.id for payment in _refs(subject.payment)]
    names += [subject.id, subject.correlator_id.strip('"')]
    return tuple(dict.fromkeys(name for name in names if name))


def _payload(topic: str, subject: SubjectIn) -> dict[str, object] | None:
    """Of a notice: its words, as plain text; nothing of anything else."""
    if topic != "notice":
        return None
    until = instant_of(subject.valid_for.end_date_time) if subject.valid_for else None
    return {
        "id": subject.id,
        "severity": subject.severity,
        "text": plain(subject.text, 500),
        "until": until,
    }


def _refs(found: RefIn | list[RefIn] | None) -> tuple[RefIn, ...]:
    if found is None:
        return ()
    return tuple(found) if isinstance(found, list) else (found,)
