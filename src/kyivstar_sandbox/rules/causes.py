"""Short form of a row's cause, as stored, into what the API shows (docs/contract.md 3.9).

Stored: ``rule``, ``offering``, ``version``, ``unitPrice`` (kopiykas), ``quantity``, ``start`` and
``end`` (microseconds), ``kind``, ``peer``, ``startedAt``, ``country``, ``order``, ``by``,
``channel``, ``orderedAt``, ``payment``, ``grant``, ``row``, ``recipient``, ``correctionOf``,
``action``, and ``sum``, ``fee``, ``left`` (kopiykas).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.model import words
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

_PLAIN: Final = ("quantity", "kind", "country", "row", "recipient", "correctionOf")
_MONEY: Final = ("unitPrice", "sum", "fee", "left")


def show_cause(
    stored: str, language: str, *, money: Callable[[int], Any], with_peer: bool
) -> dict[str, Any]:
    """The cause for a reader. ``money`` encodes kopiykas; ``with_peer`` only for the holder."""
    short: dict[str, Any] = msgspec.json.decode(stored)
    rule = short["rule"]
    shown: dict[str, Any] = {"rule": rule, "ruleText": words.rule_text(rule, language)}
    if "offering" in short:
        shown["productOffering"] = {
            "id": short["offering"],
            "name": catalogue.name_of(short["offering"], language),
            "version": short.get("version", "1"),
        }
    shown |= {name: short[name] for name in _PLAIN if name in short}
    shown |= {name: money(short[name]) for name in _MONEY if name in short}
    if "start" in short:
        start, end = iso_micros(short["start"]), iso_micros(short["end"])
        shown["period"] = {"startDateTime": start, "endDateTime": end}
    if with_peer and "peer" in short:
        shown["peer"] = short["peer"]
    if "startedAt" in short:
        shown["startedAt"] = iso_micros(short["startedAt"])
    return shown | _links(short)


def _links(short: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if "orderedAt" in short:
        order = {
            "orderDate": iso_micros(short["orderedAt"]),
            "requestedBy": short.get("by", "subscriber"),
            "channel": short.get("channel", "other"),
        }
        shown["productOrder"] = {"id": short["order"], **order} if "order" in short else order
    elif "channel" in short:
        shown["channel"] = short["channel"]
    for name in ("payment", "grant", "action"):
        if name in short:
            shown["balanceAction" if name == "action" else name] = {"id": short[name]}
    return shown


def describe(reason: str, description: str, stored: str | None, language: str) -> str:
    """The row's ``description``: as stored in Ukrainian, made again for other languages."""
    if language == "uk" or stored is None:
        return description
    short: dict[str, Any] = msgspec.json.decode(stored)
    if "kind" in short and "quantity" in short:
        return _of_use(short, language)
    if "offering" in short:
        period = short["rule"].rpartition(".")[2]
        fee = words.in_language(words.PERIODS, period if period in words.PERIODS else "", language)
        return f"{catalogue.name_of(short['offering'], language)}: {fee}"
    return words.reason_word(reason, language)


def _of_use(short: dict[str, Any], language: str) -> str:
    kind = short["kind"]
    place = short.get("country") or short.get("peer", "")
    if place in catalogue.COUNTRIES:
        place = catalogue.COUNTRIES[place][catalogue.LANGUAGES.get(language, 0)]
    unit = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}.get(kind.partition("_")[0], "")
    amount = f"{short['quantity']} {words.in_language(words.UNITS, unit, language)}".strip()
    return ", ".join(x for x in (words.bucket_name(kind, language), place, amount) if x)
