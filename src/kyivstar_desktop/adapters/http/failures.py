"""The one map from a failed exchange to the closed error family of the domain."""

from __future__ import annotations

import re
import socket
import ssl
from functools import cache
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.http.wire import loose, plain
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
from kyivstar_desktop.domain.money import money_from_wire

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kyivstar_desktop.adapters.http.ask import Reply

MAX_WAIT_S = 15 * 60.0
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.]{1,63}", re.ASCII)
_RIGHTS = frozenset(("forbiddenScope", "forbiddenRole", "insufficient_scope"))
_PARAMETER = re.compile(r'(\w+)="([^"]*)"', re.ASCII)


@cache
def transport_errors() -> tuple[type[Exception], ...]:
    """What a failing exchange raises. The HTTP library is imported with the first call only: the
    last known data stand on the screen before anything is sent.
    """
    import httpx2  # noqa: PLC0415 see above

    return httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError


@cache
def _never_left() -> tuple[type[Exception], ...]:
    import httpx2  # noqa: PLC0415 see above

    return (
        httpx2.ConnectError,
        httpx2.ConnectTimeout,
        httpx2.PoolTimeout,
        httpx2.ProxyError,
        httpx2.UnsupportedProtocol,
        httpx2.InvalidURL,
    )


def of_transport(error: Exception, *, sent: bool, answered: bool) -> AppError:
    """What an exception of the exchange means.

    `sent`: the request's first byte had left. `answered`: the reply's head had come, so the body
    was cut. A connection that never came to be is Offline; everything later is not.
    """
    import httpx2  # noqa: PLC0415 see above

    if isinstance(error, _never_left()):
        return _unconnected(error)
    if isinstance(error, TimeoutError | httpx2.TimeoutException):
        return TimedOut(sent=sent)
    if answered:
        return BadReply("body")
    return TimedOut(sent=True) if sent else Offline("network")


def _unconnected(error: Exception) -> AppError:
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            not_yet = 9  # X509_V_ERR_CERT_NOT_YET_VALID: this computer's clock is behind
            return Untrusted("clock" if cause.verify_code == not_yet else "certificate")
        if isinstance(cause, ssl.SSLError):
            return Untrusted("certificate")
        if isinstance(cause, socket.gaierror):
            return Offline("dns")
        if isinstance(cause, ConnectionRefusedError):
            return Offline("refused")
    import httpx2  # noqa: PLC0415 see above

    if isinstance(error, httpx2.ProxyError):
        return Offline("proxy")
    unusable = isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL)
    return Offline("unsupported" if unusable else "network")


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what lies under it, groups opened, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop(0)
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(current.exceptions)
        waiting += [current.__cause__, current.__context__]


# --- answers that are not a success -------------------------------------------------------------
def of_reply(reply: Reply, media_types: frozenset[str] = frozenset()) -> AppError | None:
    """None for a success with a JSON (or empty) body, or one of `media_types`; else its error."""
    if 200 <= reply.status < 300:
        return None if reply.media in media_types else _media(reply)
    if reply.status == 511:
        return NetworkGate()
    if reply.status < 400:
        return ServerTrouble(reply.status, reply.correlator)
    if reply.status == 401:
        return challenge_of(reply) or SignedOut("expired")
    body = loose(reply.body) if reply.json else {}
    if reply.status in {429, 503} and (reply.status == 429 or "retry-after" in reply.headers):
        return Throttled(retry_after(reply.headers), works=reply.status == 503)
    if reply.status >= 500 and reply.status != 501:
        return ServerTrouble(reply.status, reply.correlator)
    return refusal(reply.status, body, reply.headers)


def _media(reply: Reply) -> AppError | None:
    if reply.json or not reply.body:
        return None
    return NetworkGate()


def refusal(status: int, body: Mapping[str, Any], headers: Mapping[str, str]) -> AppError:
    """A 4xx or 501. Without a machine word the code is `http404` and proves nothing."""
    code = str(body.get("code", ""))
    code = code if _CODE.fullmatch(code) else f"http{status}"
    if code == "idempotencyInProgress":
        return Throttled(retry_after(headers))
    if status == 403 and code in _RIGHTS:
        return NotAllowed(code)
    detail = body.get("detail")
    found = {k: _money_in(v) for k, v in detail.items()} if isinstance(detail, dict) else {}
    note = plain(body.get("message")) or plain(body.get("reason")) or plain(body.get("title"))
    return Refused(code, found, note, status)


def _money_in(value: Any) -> Any:
    """Money for a `{unit: "UAH", value}` object, so that no caller reads a number's text."""
    if isinstance(value, dict) and value.get("unit") == "UAH":
        amount = money_from_wire(str(value.get("value", "")))
        return value if amount is None else amount
    return value


def challenge_of(reply: Reply) -> StepUpNeeded | None:
    """RFC 9470: the 401 that asks for a fresher sign-in, or None for an ordinary 401."""
    found = dict(_PARAMETER.findall(reply.headers.get("www-authenticate", "")))
    if found.get("error") != "insufficient_user_authentication":
        return None
    age = found.get("max_age", "")
    seconds = int(age) if age.isascii() and age.isdigit() and len(age) < 9 else 300
    return StepUpNeeded(tuple(found.get("acr_values", "").split()), seconds)


def retry_after(headers: Mapping[str, str]) -> float:
    """Seconds of `Retry-After` between 0 and 15 minutes; 1 where it is absent or a date."""
    text = headers.get("retry-after", "").strip()
    if not (text.isascii() and text.isdigit()):
        return 1.0
    return min(float(text[:9]), MAX_WAIT_S)
