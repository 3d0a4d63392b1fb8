"""What an order asks for (TMF622, docs/contract.md 3.11), before anything is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import is_msisdn
from kyivstar_sandbox.rules import catalogue

_ICCID: Final = re.compile(r"[0-9]{18,22}\Z", re.ASCII)
_BLOCKS: Final = frozenset({"blockLost", "blockOther"})
_CONDITIONS: Final = frozenset({"always", "busy", "noAnswer"})
_MOST_MB: Final = 10 * 1024 * 1024
_SPECIAL: Final = {"o_start_now": "start", "o_trust_week": "trust"}
CATEGORIES: Final = {
    "tariff": "changeTariff",
    "on": "connectService",
    "off": "disconnectService",
    "forward": "changeService",
    "start": "startPackage",
    "advance": "advance",
    "trust": "trustPeriod",
    "block": "blockNumber",
    "unblock": "unblockNumber",
    "sim": "replaceSim",
    "limit": "dataLimit",
}
"""``category`` of an order that names none, by the act of its first item."""


@dataclass(frozen=True, slots=True)
class NewItem:
    """One item. ``product`` is its id, ``relies_on`` the line of an option to be connected.

    ``facts`` are the product's characteristics by name, ``shown`` its ``product`` as it was sent.
    """

    ident: str
    action: str
    offering: str | None = None
    product: str | None = None
    relies_on: str | None = None
    status: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    shown: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order to be. ``start`` is ``requestedStartDate`` in microseconds; ids are unique."""

    external_id: str | None
    category: str | None
    channel: str
    start: int | None
    items: tuple[NewItem, ...]


def act_of(item: NewItem) -> str:
    """The act that an item asks for; 400 ``invalidBody`` naming the member that makes no sense."""
    if item.action == "add":
        return _added(item)
    if item.product is None:
        raise InvalidBody("productOrderItem.product.id")
    if item.action == "delete":
        return "off"
    if item.action == "modify":
        return _modified(item)
    raise InvalidBody("productOrderItem.action")


def _added(item: NewItem) -> str:
    if item.offering is None:
        raise InvalidBody("productOrderItem.productOffering.id")
    if item.relies_on is None:
        raise InvalidBody("productOrderItem.product.productRelationship")
    if item.facts.get("payWith", "money") not in {"money", "bonus"}:
        raise InvalidBody("productCharacteristic.payWith")
    known = catalogue.get(item.offering)
    if known is not None and known.lends:
        return "advance"
    if known is not None and known.id == "o_forwarding":
        _need_forwarding(item)
    return _SPECIAL.get(item.offering, "on")


def _modified(item: NewItem) -> str:
    if item.offering is not None:
        return "tariff"
    if item.status == "suspended":
        if item.facts.get("suspensionReason") not in _BLOCKS:
            raise InvalidBody("productCharacteristic.suspensionReason")
        return "block"
    if item.status == "active":
        return "unblock"
    return _changed(item)


def _changed(item: NewItem) -> str:
    facts = item.facts
    if "simType" in facts:
        _need_sim(item)
        return "sim"
    if "dataLimitMb" in facts:
        value = facts["dataLimitMb"]
        whole = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _MOST_MB
        if value is not None and not whole:
            raise InvalidBody("productCharacteristic.dataLimitMb")
        return "limit"
    if "forwardTo" in facts or "condition" in facts:
        _need_forwarding(item)
        return "forward"
    raise InvalidBody("productOrderItem.product")


def _need_sim(item: NewItem) -> None:
    kind, iccid = item.facts["simType"], item.facts.get("iccid")
    if kind not in {"sim", "esim"}:
        raise InvalidBody("productCharacteristic.simType")
    fits = iccid is None or (kind == "sim" and isinstance(iccid, str) and _ICCID.match(iccid))
    if not fits:
        raise InvalidBody("productCharacteristic.iccid")


def _need_forwarding(item: NewItem) -> None:
    number, condition = item.facts.get("forwardTo"), item.facts.get("condition")
    if not isinstance(number, str) or not is_msisdn(number):
        raise InvalidBody("productCharacteristic.forwardTo")
    if condition not in _CONDITIONS:
        raise InvalidBody("productCharacteristic.condition")
