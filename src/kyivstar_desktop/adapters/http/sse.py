"""Server-sent events as WHATWG writes them: bytes in pieces of any size to whole records."""

from __future__ import annotations

from dataclasses import dataclass

from kyivstar_desktop.domain.errors import BadReply

LINE_BYTES = 1024 * 1024
RECORD_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """One dispatched event; `id` is the last one seen, which resumes the stream."""

    id: str
    event: str
    data: str


class SseParser:
    """Feed pieces, get records. Comments (`: hb`) are counted by the caller as signs of life."""

    def __init__(self, last_id: str = "") -> None:
        self._rest = bytearray()
        self._id = last_id
        self._event = ""
        self._data: list[str] = []
        self._size = 0
        self._fresh = True
        self.retry_ms: int | None = None

    def feed(self, piece: bytes) -> list[Record]:
        """Records completed by `piece`; BadReply("events") where a line or record is too long."""
        self._rest += piece
        if self._fresh and len(self._rest) >= 3:
            if self._rest.startswith(b"\xef\xbb\xbf"):
                del self._rest[:3]
            self._fresh = False
        found: list[Record] = []
        while (line := self._line()) is not None:
            record = self._take(line)
            if record is not None:
                found.append(record)
        if len(self._rest) > LINE_BYTES:
            raise BadReply("events")
        return found

    def _line(self) -> str | None:
        """The next whole line; CR LF, LF and CR end one. A CR at the very end waits for its LF."""
        for at, byte in _ends(self._rest):
            if byte == 13 and at + 1 == len(self._rest):
                return None
            width = 2 if byte == 13 and self._rest[at + 1] == 10 else 1
            line = self._rest[:at].decode("utf-8", "replace")
            del self._rest[: at + width]
            return line
        return None

    def _take(self, line: str) -> Record | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value)
            if self._size > RECORD_BYTES:
                raise BadReply("events")
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) < 8:
            self.retry_ms = int(value)
        return None

    def _dispatch(self) -> Record | None:
        data, event = self._data, self._event
        self._data, self._event, self._size = [], "", 0
        if not data:
            return None
        return Record(self._id, event or "message", "\n".join(data))


def _ends(text: bytearray) -> list[tuple[int, int]]:
    """(index, byte) of the first line end, or nothing."""
    line, carriage = text.find(b"\n"), text.find(b"\r")
    found = [at for at in (line, carriage) if at >= 0]
    if not found:
        return []
    at = min(found)
    return [(at, text[at])]
