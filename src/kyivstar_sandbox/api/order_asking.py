"""Bodies of TMF622 calls, decoded: what is not there or of the wrong form is 400."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import micros, parse_instant
from kyivstar_sandbox.rules.orders_asked import NewItem, NewOrder

if TYPE_CHECKING:
    from kyivstar_sandbox.api.body import JsonObject

MOST_ITEMS: Final = 100
_ACTIONS: Final = frozenset({"add", "modify", "delete", "noChange"})
_ECHOED: Final = ("id", "status")


@dataclass(frozen=True, slots=True)
class NewCancellation:
    """The order to take back, and why."""

    order: str
    reason: str | None


def new_order(asked: JsonObject) -> NewOrder:
    """An order of 1..100 items whose ids differ; 400 `invalidBody` names the wrong member."""
    items = tuple(
        _new_item(one) for one in body.objects_member(asked, "productOrderItem", most=MOST_ITEMS)
    )
    if len({one.ident for one in items}) != len(items):
        raise InvalidBody("productOrderItem.id")
    return NewOrder(
        external_id=body.optional_text(asked, "externalId", limit=64),
        category=body.optional_text(asked, "category", limit=64),
        channel=_channel(asked),
        start=_start(asked),
        items=items,
    )


def new_cancellation(asked: JsonObject) -> NewCancellation:
    """The body of a cancellation."""
    order = body.object_member(asked, "productOrder")
    return NewCancellation(
        order=body.text_member(order, "id", limit=64),
        reason=body.optional_text(asked, "cancellationReason", limit=500),
    )


def _channel(asked: JsonObject) -> str:
    if not asked.get("channel"):
        return "desktop"
    first = body.objects_member(asked, "channel")[0]
    return body.text_member(first, "id", limit=32)


def _start(asked: JsonObject) -> int | None:
    text = body.optional_text(asked, "requestedStartDate", limit=40)
    if text is None:
        return None
    try:
        return micros(parse_instant(text))
    except ValueError as error:
        raise InvalidBody("requestedStartDate") from error


def _new_item(asked: JsonObject) -> NewItem:
    action = body.text_member(asked, "action", limit=16)
    if action not in _ACTIONS:
        raise InvalidBody("productOrderItem.action")
    product = body.optional_object(asked, "product") or {}
    offering = body.optional_object(asked, "productOffering")
    facts = _facts(product)
    shown: JsonObject = {name: product[name] for name in _ECHOED if name in product}
    if facts:
        shown["productCharacteristic"] = [{"name": k, "value": v} for k, v in facts.items()]
    relies_on = _relies_on(product)
    if relies_on is not None:
        relation = {"relationshipType": "reliesOn", "product": {"id": relies_on}}
        shown["productRelationship"] = [relation]
    return NewItem(
        ident=body.text_member(asked, "id", limit=64),
        action=action,
        offering=None if offering is None else body.text_member(offering, "id", limit=64),
        product=body.optional_text(product, "id", limit=64),
        relies_on=relies_on,
        status=body.optional_text(product, "status", limit=32),
        facts=facts,
        shown=shown,
    )


def _facts(product: JsonObject) -> dict[str, Any]:
    if not product.get("productCharacteristic"):
        return {}
    facts: dict[str, Any] = {}
    for one in body.objects_member(product, "productCharacteristic"):
        name, value = body.text_member(one, "name", limit=64), one.get("value")
        if value is not None and not isinstance(value, str | int):
            raise InvalidBody("productCharacteristic.value")
        facts[name] = value
    return facts


def _relies_on(product: JsonObject) -> str | None:
    if not product.get("productRelationship"):
        return None
    for one in body.objects_member(product, "productRelationship"):
        if body.optional_text(one, "relationshipType") == "reliesOn":
            return body.text_member(body.object_member(one, "product"), "id", limit=64)
    return None
