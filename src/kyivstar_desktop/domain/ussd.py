"""USSD codes: what a telephone dials to ask the operator without the Internet.

The operator's own are taken from its directory (contacts of the kind `ussd`); else these well-known
ones of Kyivstar. A code may have parts that the person fills in: a number, a sum, a voucher.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.phone import Msisdn, parse_phone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kyivstar_desktop.domain.contract_end import Contact

VOUCHER_DIGITS = 14
MOST_HRYVNIAS = 9_999
_CODE = re.compile(r"[*#][0-9*#]{1,40}#", re.ASCII)
_DIGITS = re.compile(r"[0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ussd:
    """`template` holds `{voucher}`, `{number}` or `{sum}` where a part is filled in.

    `name` is the operator's own words; "" for the well-known ones, which are named by `key`.
    """

    key: str
    template: str
    name: str = ""
    note: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of its parts in order: voucher, number, sum."""
        return tuple(re.findall(r"\{(\w+)\}", self.template))


KNOWN = (
    Ussd("balance", "*111#"),
    Ussd("number", "*161#"),
    Ussd("left", "*112#"),
    Ussd("bonus", "*110#"),
    Ussd("life", "*114#"),
    Ussd("voucher", "*123*{voucher}#"),
    Ussd("voucherOther", "*126*{voucher}*{number}#"),
    Ussd("extraMoney", "*117*{sum}#"),
)


def codes_of(contacts: Iterable[Contact]) -> tuple[Ussd, ...]:
    """The operator's own codes where it states any, else the well-known ones."""
    own = tuple(
        Ussd(f"own{place}", contact.phone, contact.name, contact.note)
        for place, contact in enumerate(contacts)
        if contact.kind == "ussd" and _CODE.fullmatch(contact.phone)
    )
    return own or KNOWN


def part_trouble(part: str, typed: str) -> str:
    """What is wrong with a part: "" fine, empty, voucher, number or sum."""
    return "" if part_value(part, typed) else ("empty" if not typed.strip() else part)


def part_value(part: str, typed: str) -> str:
    """As it is dialled: 14 digits, 380 and nine digits, whole hryvnias; "" where it is wrong."""
    digits = re.sub(r"[\s\u00a0\-]+", "", typed)
    if part == "number":
        number = parse_phone(typed)
        return number.value.removeprefix("+") if isinstance(number, Msisdn) else ""
    if not _DIGITS.fullmatch(digits):
        return ""
    if part == "voucher":
        return digits if len(digits) == VOUCHER_DIGITS else ""
    return str(int(digits)) if 0 < int(digits[:9]) <= MOST_HRYVNIAS and len(digits) < 9 else ""


def filled(code: Ussd, typed: Mapping[str, str]) -> str:
    """The code to dial; "" while a part is missing or wrong."""
    text = code.template
    for part in code.parts:
        value = part_value(part, typed.get(part, ""))
        if not value:
            return ""
        text = text.replace("{" + part + "}", value)
    return text


def shown(code: Ussd, words: Mapping[str, str]) -> str:
    """The code to read: `*123*(voucher)#`, each part by its word."""
    text = code.template
    for part in code.parts:
        text = text.replace("{" + part + "}", f"({words.get(part, part)})")
    return text


def dial_uri(code: str) -> str:
    """RFC 3966 address that a telephone dials: `tel:*111%23`."""
    return "tel:" + code.replace("#", "%23") if _CODE.fullmatch(code) else ""
