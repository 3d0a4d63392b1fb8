"""Text of a message as it is shown: plain, clipped, its https links found. No markup, ever."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyivstar_desktop.domain.contacts import safe_host
from kyivstar_desktop.domain.plain_text import plain_text

CLIP_CHARACTERS, CLIP_LINES = 900, 14
MOST_SHOWN = 20_000
"""An opened message shows no more than this: laying out a megabyte would stop the window."""
_LINK = re.compile(r"https://[^\s<>\"'«»“”]+", re.IGNORECASE)
_TAIL = ".,;:!?…)]}"


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the shown text, in UTF-16 units as Qt counts them; `host` is what is asked."""

    start: int
    length: int
    url: str
    host: str


@dataclass(frozen=True, slots=True)
class Shown:
    """`cut`: there is more of it. Offsets of `links` are of `text`."""

    text: str
    links: tuple[Link, ...] = ()
    cut: bool = False


def shown_text(text: str, *, whole: bool = False) -> Shown:
    """What a bubble shows of `text`; work does not grow with a text that is clipped."""
    most = MOST_SHOWN if whole else CLIP_CHARACTERS
    # a few more characters than are shown: those that are taken out do not count
    beginning = plain_text(text[: most * 2 + 64]).strip("\n")
    lines = beginning.split("\n", CLIP_LINES)
    cut = len(text) > most * 2 + 64 or len(beginning) > most
    if not whole and len(lines) > CLIP_LINES:
        beginning, cut = "\n".join(lines[:CLIP_LINES]), True
    if cut:
        beginning = _without_torn_end(beginning[:most]).rstrip() + "…"
    return Shown(beginning, links_of(beginning), cut)


def _without_torn_end(text: str) -> str:
    """A join of emoji is not cut in its middle."""
    return text.rstrip("\u200d\ufe0f")


def links_of(text: str) -> tuple[Link, ...]:
    """Addresses that may be opened after a question: https, a plain host, no user name."""
    if "https://" not in text and "HTTPS://" not in text.upper():
        return ()
    found = []
    for match in _LINK.finditer(text):
        url = match[0].rstrip(_TAIL)
        host = safe_host(url)
        if host:
            start = utf16_length(text[: match.start()])
            found.append(Link(start, utf16_length(url), url, host))
    return tuple(found)


def utf16_length(text: str) -> int:
    """Characters beyond the first plane count twice in Qt."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def one_line(text: str, most: int = 120) -> str:
    """The beginning in one line, for lists and announcements."""
    words = " ".join(plain_text(text[: most * 4]).split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
