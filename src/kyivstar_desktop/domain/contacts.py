"""Ways to reach the operator: which there are, what can be called, what may be opened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kyivstar_desktop.domain.contract_end import Contact

if TYPE_CHECKING:
    from collections.abc import Iterable

WELL_KNOWN = (
    Contact("hotline", phone="0 800 300-466"),
    Contact("hotlineMobile", phone="466"),
    Contact("homeInternet", phone="0 800 300-460"),
    Contact("site", url="https://www.kyivstar.ua/"),
    Contact("cabinet", url="https://account.kyivstar.ua/cas/login"),
)
"""Kyivstar's own, for as long as no operator has stated its directory."""

ORDER = ("hotline", "hotlineMobile", "homeInternet", "business", "site", "cabinet", "chat")
_JUNK = re.compile(r"[\s\u00a0\u202f()\-.]+")
_DIALLED = re.compile(r"\+?[0-9]{2,15}", re.ASCII)


def ordered(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """The known kinds first; an entry that holds nothing to use is left out."""
    rows = [one for one in contacts if one.phone or safe_host(one.url) or one.kind == "address"]
    return tuple(sorted(rows, key=lambda one: _rank(one.kind)))


def _rank(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def dialled(phone: str) -> str:
    """What a telephone dials: digits with an optional plus; "" where it is no number."""
    number = _JUNK.sub("", phone)
    return number if _DIALLED.fullmatch(number) else ""


def call_uri(phone: str) -> str:
    """RFC 3966 address of a number, `tel:0800300466`; "" where it is none."""
    number = dialled(phone)
    return f"tel:{number}" if number else ""


def safe_host(url: str) -> str:
    """The host that a link leads to, in its plain form; "" for anything but https.

    A user name, a port other than 443 or a host that is not plain ASCII is not opened: what is
    shown in the question would not be what is visited.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    plain = host.isascii() and "xn--" not in host and re.fullmatch(r"[a-z0-9.-]+", host)
    fine = parts.scheme == "https" and "@" not in parts.netloc and port in {None, 443} and plain
    return host if fine else ""
