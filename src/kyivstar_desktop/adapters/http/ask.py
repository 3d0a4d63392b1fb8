"""What a call is, what an answer is, and the plain rules of both: addresses, dates, caps."""

from __future__ import annotations

import ipaddress
import zlib
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlencode, urlsplit

from kyivstar_desktop.adapters.http.wire import decode, decode_once
from kyivstar_desktop.domain.errors import BadReply, Offline, Untrusted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    import httpx2

T = TypeVar("T")
CAP = 8 * 1024 * 1024
DEADLINE_S = 20.0
JSON = "application/json;charset=utf-8"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Ask:
    """One call. `route` is the template for the log, `path` the same with its id filled in.

    `key` is an Idempotency-Key without quotes. `again` permits repeats of its own: reads only.
    """

    method: str
    route: str
    path: str = ""
    query: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    media: str = JSON
    accept: str = JSON
    key: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    auth: bool = True
    again: bool = False
    judged: bool = True  # False: the caller reads the status itself (OAuth error bodies)
    media_types: frozenset[str] = frozenset()  # answers of these are taken beside JSON: files
    conditional: bool = False  # keep the ETag and ask If-None-Match
    deadline_s: float = DEADLINE_S
    cap: int = CAP

    @property
    def target(self) -> str:
        """Path and query below the configured base; `+` travels as %2B."""
        path = self.path or self.route
        return f"{path}?{urlencode(self.query, quote_via=quote)}" if self.query else path


def read(
    route: str,
    *query: tuple[str, str],
    path: str = "",
    auth: bool = True,
    conditional: bool = False,
) -> Ask:
    """A GET that may be repeated."""
    return Ask("GET", route, path, tuple(query), auth=auth, again=True, conditional=conditional)


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer. `at`: the operator's business time of it, else ours; aware UTC."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    at: datetime
    correlator: str

    @property
    def json(self) -> bool:
        """Whether it claims to be JSON, or claims nothing."""
        media = self.media
        return not media or media == "application/json" or media.endswith("+json")

    @property
    def media(self) -> str:
        """Its type without parameters, in small letters; "" where it claims nothing."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def decode(self, kind: type[T], *, once: bool = False) -> T:
        """The body as `kind`; `once`: no repeated key anywhere (money). BadReply otherwise."""
        try:
            return decode_once(self.body, kind) if once else decode(self.body, kind)
        except BadReply as error:
            error.correlator = self.correlator
            raise


def is_loopback(url: str) -> bool:
    """Whether `url` names this machine: localhost, 127/8 or ::1."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_base(url: str) -> str:
    """The configured base without its last slash; Untrusted("http") unless https or loopback."""
    parts = urlsplit(url.strip())
    usable = parts.hostname and not (parts.username or parts.query or parts.fragment)
    if not usable or parts.scheme not in {"http", "https"}:
        raise Offline("unsupported")
    if parts.scheme == "http" and not is_loopback(url.strip()):
        raise Untrusted("http")
    return url.strip().rstrip("/")


@lru_cache(maxsize=8)  # one text a second, however many answers carry it
def http_date(text: str) -> datetime | None:
    try:
        stated = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return stated.astimezone(UTC) if stated.tzinfo is not None else None


async def read_capped(response: httpx2.Response, cap: int) -> bytes:
    """At most `cap` decoded bytes; BadReply("size") beyond, however small the wire was."""
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip"}:
        raise BadReply("content-encoding")
    unpack = zlib.decompressobj(31) if "gzip" in encoding else None
    body = bytearray()
    async with aclosing(response.aiter_raw()) as pieces:
        async for piece in pieces:
            try:
                body += unpack.decompress(piece, cap + 1 - len(body)) if unpack else piece
            except zlib.error:
                raise BadReply("body") from None
            if len(body) > cap or (unpack is not None and unpack.unconsumed_tail):
                raise BadReply("size")
    if unpack is not None and not unpack.eof:
        raise BadReply("body")
    return bytes(body)
