"""Phone numbers: every usual spelling in, E.164 inside, grouped or masked out."""

from __future__ import annotations

import re
from dataclasses import dataclass

_JUNK = re.compile(r"[\s\u00a0\u202f\u2009()\-\u2010-\u2015.]+")
_DIGITS = re.compile(r"[0-9]*", re.ASCII)
_MOBILE = frozenset(
    [
        "39",
        "50",
        "63",
        "66",
        "67",
        "68",
        "73",
        "75",
        "77",
        "91",
        "92",
        "93",
        "94",
        "95",
        "96",
        "97",
        "98",
        "99",
    ]
)
ACCOUNT_DIGITS = 11


@dataclass(frozen=True, slots=True, order=True)
class Msisdn:
    """A Ukrainian mobile number in E.164: `+380` and nine ASCII digits."""

    value: str

    def __str__(self) -> str:
        return self.value

    @property
    def grouped(self) -> str:
        """`+380 67 123 45 67`, groups divided by U+00A0."""
        n = self.value
        return "\u00a0".join((n[:4], n[4:6], n[6:9], n[9:11], n[11:13]))

    @property
    def masked(self) -> str:
        """`+380 67 ••• •• 67`: for logs and shared screens."""
        n = self.value
        return "\u00a0".join((n[:4], n[4:6], "•••", "••", n[11:13]))


@dataclass(frozen=True, slots=True)
class PhoneTrouble:
    """Why a text is not a number yet. `kind`: empty, short, long, letters, foreign, landline.

    `missing` counts the digits still to type (kind short).
    """

    kind: str
    missing: int = 0


def parse_phone(typed: str) -> Msisdn | PhoneTrouble:
    """A number from `+380...`, `380...`, `80...`, `0...` or nine digits, with usual separators.

    Prefixes never prove the operator (number portability); they do tell a landline.
    """
    text = _JUNK.sub("", typed.strip())
    plus = text.startswith("+")
    digits = text.removeprefix("+")
    if not digits:
        return PhoneTrouble("empty", 9)
    if not _DIGITS.fullmatch(digits):
        return PhoneTrouble("letters")
    if plus and not "380".startswith(digits[:3]) and not digits.startswith("380"):
        return PhoneTrouble("foreign")
    return _national(_strip_prefix(digits, plus=plus))


def _strip_prefix(digits: str, *, plus: bool) -> str:
    if plus or digits.startswith("380"):
        return digits[3:]
    if digits.startswith("80"):
        return digits[2:]
    return digits.removeprefix("0")


def _national(rest: str) -> Msisdn | PhoneTrouble:
    if len(rest) < 9:
        return PhoneTrouble("short", 9 - len(rest))
    if len(rest) > 9:
        return PhoneTrouble("long")
    if rest[:2] not in _MOBILE:
        return PhoneTrouble("landline")
    return Msisdn("+380" + rest)


def parse_account(typed: str) -> str | None:
    """A personal account («особовий рахунок») of 11 ASCII digits, separators dropped, or None."""
    digits = _JUNK.sub("", typed.strip())
    return digits if len(digits) == ACCOUNT_DIGITS and _DIGITS.fullmatch(digits) else None


def mask_text(recipient: str) -> str:
    """Any recipient masked for logs: a number as `masked`, an account by its last two digits."""
    if recipient.startswith("+380") and len(recipient) == 13:
        return Msisdn(recipient).masked
    return "•••••••••" + recipient[-2:]


def numbers_in(pasted: str) -> tuple[tuple[Msisdn, ...], tuple[str, ...]]:
    """(numbers, refused pieces) of a pasted list divided by lines, commas, semicolons or tabs.

    Order is kept, repeated numbers come once; recognised + refused + repeats = pasted pieces.
    """
    found: dict[Msisdn, None] = {}
    refused: list[str] = []
    for piece in re.split(r"[\n\r,;\t]+", pasted):
        if not piece.strip():
            continue
        number = parse_phone(piece)
        if isinstance(number, Msisdn):
            found.setdefault(number)
        else:
            refused.append(piece.strip())
    return tuple(found), tuple(refused)
