"""Own name, own password, contacts and newsletter: values and the rules a form can know itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types

NAME_MAX = 60
PASSWORD_MIN, PASSWORD_MAX = 8, 64
CODE_MIN, CODE_MAX = 4, 64
EMAIL_MAX = 254
SWITCHES = ("newsletter.email", "newsletter.sms", "offers.personal")
"""The newsletter's switches by the operator's names, in the order of the page."""

_APOSTROPHES = str.maketrans(dict.fromkeys("'\u2018\u2019\u02bc`\u00b4\u2032", "\u02bc"))
_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+")


@dataclass(frozen=True, slots=True)
class DigitalIdentity:
    """TMF720: the name for greeting and receipts, and whether an own password is set.

    `tag` is the ETag that a change is bound to, "" where the operator gives none.
    """

    id: str
    nickname: str
    login: str
    password_set: bool = False
    password_since: datetime | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Newsletter:
    """TMF644: what the person agreed to. `since`: the operator's date of the last change."""

    id: str
    on: frozenset[str] = frozenset()  # names of SWITCHES
    confirmed: bool = False  # the link of the letter was opened
    since: datetime | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Contacts:
    """E-mail and phone of one customer; "" is none. `phone` in E.164."""

    email: str = ""
    phone: str = ""


# --- name ---------------------------------------------------------------------------------------
def tidy_name(typed: str) -> str:
    """NFC, every apostrophe as the letter U+02BC, runs of spaces as one."""
    text = unicodedata.normalize("NFC", typed).translate(_APOSTROPHES)
    return " ".join(part for part in text.split(" ") if part)


def name_trouble(typed: str, *, needed: bool) -> str:
    """Why one name is none: `empty` (where `needed`), `long` (over 60), `letters`; "" is good."""
    name = tidy_name(typed)
    if not name:
        return "empty" if needed else ""
    if len(name) > NAME_MAX:
        return "long"
    good = all(c in "\u02bc -" or unicodedata.category(c).startswith("L") for c in name)
    return "" if good and name[0] not in "\u02bc-" else "letters"


def split_name(nickname: str) -> tuple[str, str]:
    """(first, last): up to the first space, and the rest."""
    first, _, last = nickname.partition(" ")
    return first, last


# --- password and code --------------------------------------------------------------------------
def password_troubles(password: str, login: str) -> tuple[str, ...]:
    """Broken rules: `length` (8 to 64 characters after NFC) and `containsLogin`.

    Whether it is among the well-known ones only the operator decides.
    """
    text = unicodedata.normalize("NFC", password)
    digits = login.removeprefix("+")
    parts = {digits, digits.removeprefix("38"), digits.removeprefix("380")} - {""}
    found = []
    if not PASSWORD_MIN <= len(text) <= PASSWORD_MAX:
        found.append("length")
    if any(part in text for part in parts):
        found.append("containsLogin")
    return tuple(found)


def code_trouble(code: str) -> str:
    """Why a text is no lock code: `short`, `long`, `same` (one character again and again)."""
    if len(code) < CODE_MIN:
        return "short"
    if len(code) > CODE_MAX:
        return "long"
    return "same" if len(set(code)) == 1 else ""


# --- contacts -----------------------------------------------------------------------------------
def is_email(text: str) -> bool:
    """Whether a letter could be sent there: something before one @, a dot in what follows."""
    return len(text) <= EMAIL_MAX and text.isprintable() and _EMAIL.fullmatch(text) is not None
