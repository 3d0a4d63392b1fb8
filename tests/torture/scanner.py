"""Looks for planted secrets in files, in every spelling that a leak could have."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

SHORTEST_BARE = 6  # shorter secrets (CVV, codes of 4) are looked for beside their names only
TOKEN = re.compile(rb"\b(?:at|rt|as|ac)_[A-Za-z0-9_-]{20,}")
NAMES = ("cvv", "cvc", "code", "otp", "код")


@dataclass(frozen=True, slots=True)
class Leak:
    secret: str
    place: str

    def __str__(self) -> str:
        return f"{self.secret} in {self.place}"


def spellings(secret: str) -> set[str]:
    """As typed, and where it is digits grouped by 4 or as a phone number is read."""
    found = {secret}
    digits = secret.lstrip("+")
    if digits.isdigit() and len(digits) >= 12:
        for sep in (" ", "-", "\u00a0"):
            found.add(sep.join(digits[n : n + 4] for n in range(0, len(digits), 4)))
            if digits.startswith("380"):
                parts = (digits[:3], digits[3:5], digits[5:8], digits[8:10], digits[10:])
                found |= {sep.join(parts), sep.join(parts[1:])}
    return found


def needles(secret: str) -> set[bytes]:
    """UTF-8, UTF-16 both ways, hex, base64 at its three offsets, percent form."""
    made: set[bytes] = set()
    for text in spellings(secret):
        raw = text.encode()
        wide = {raw, text.encode("utf-16-le"), text.encode("utf-16-be")}
        made |= wide
        for one in (raw, text.encode("utf-16-le")):
            made |= {one.hex().encode(), one.hex().upper().encode()}
            made |= _base64(one)
        made.add("".join(f"%{byte:02X}" for byte in raw).encode())
        made.add(json_escaped(text))
    return made


def json_escaped(text: str) -> bytes:
    return text.encode("unicode_escape")


def _base64(raw: bytes) -> set[bytes]:
    """What base64 makes of it at each of its three places; only letters that depend on it alone."""
    made = set()
    for offset, begin in enumerate((0, 2, 3)):
        whole = base64.b64encode(b"\0" * offset + raw)
        piece = whole[begin : (offset + len(raw)) * 8 // 6]
        if len(piece) >= SHORTEST_BARE:
            made |= {piece, piece.replace(b"+", b"-").replace(b"/", b"_")}
    return made


def short_needles(secret: str) -> set[bytes]:
    """A short number is no leak by itself: it stands beside its name."""
    pairs = ((f'"{name}": "', f'"{name}":"', f"{name}=", f"{name}: ") for name in NAMES)
    return {f"{head}{secret}".encode() for heads in pairs for head in heads}


def scan(places: Iterable[tuple[str, bytes]], secrets: Mapping[str, str | bytes]) -> list[Leak]:
    """Every secret in every place. A bytes secret is a key: raw, hex and base64."""
    wanted: dict[str, set[bytes]] = {}
    for name, secret in secrets.items():
        if isinstance(secret, bytes):
            wanted[name] = {secret, secret.hex().encode(), base64.b64encode(secret)}
        elif len(secret) < SHORTEST_BARE:
            wanted[name] = short_needles(secret)
        else:
            wanted[name] = needles(secret)
    leaks: list[Leak] = []
    for place, content in places:
        folded = content.lower()
        if TOKEN.search(content):
            leaks.append(Leak("a token", place))
        for name, forms in wanted.items():
            if any(form in content or form.lower() in folded for form in forms):
                leaks.append(Leak(name, place))
    return leaks


def files_under(folder: Path, *, without: tuple[str, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """Each file's name and content, its path included; `without`: parts of paths left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not set(path.relative_to(folder).parts) & set(without):
            yield str(path), str(path).encode() + b"\n" + path.read_bytes()


def process_words(pid: int) -> Iterator[tuple[str, bytes]]:
    """Command line and environment of a process and of its children."""
    parent = psutil.Process(pid)
    for process in (parent, *parent.children(recursive=True)):
        try:
            line, environ = process.cmdline(), process.environ()
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
        yield f"cmdline of {process.pid}", "\0".join(line).encode()
        words = [f"{name}={text}" for name, text in environ.items()]
        yield f"environ of {process.pid}", "\0".join(words).encode()
