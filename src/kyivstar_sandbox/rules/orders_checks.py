"""Whether an item of an order may be done to its line at all (docs/contract.md 3.11, 1.5).

Money and the state of the line are judged by the rules themselves, on a copy of the line
(``orders_acts.rehearse``); here stands what only an order can do wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_sandbox.rules.orders_state import Item
    from kyivstar_sandbox.rules.state import Holding, Option

    Check = Callable[["Holding", "Item"], None]

_MILLISECOND: Final = 1000
_BY_LINE: Final = {
    "tariff": "tariff",
    "tariffLater": "tariff",
    "block": "block",
    "unblock": "block",
    "sim": "sim",
    "limit": "limit",
}
SHOP: Final = {"documents": ["passport"], "shops": "/geographicSite"}
"""``detail`` of ``shopVisitRequired``."""


def kind_of(act: str, offering_id: str | None) -> str:
    """What may be open only once on a line: its tariff, its block, its SIM, one service."""
    return _BY_LINE.get(act) or f"option:{offering_id}"


def when(holding: Holding, start: int | None, at: int) -> str:
    """``tariff`` (now) or ``tariffLater`` (with the next charge) by ``requestedStartDate``.

    409 ``effectiveDateNotAllowed`` with ``detail.allowed``, if there is such a date.
    """
    following = holding.line.next_charge_at
    if holding.pays_in_advance and (start is None or start <= at):
        return "tariff"
    if start is not None and following is not None and _same(start, following):
        return "tariffLater"
    detail = {} if following is None else {"allowed": iso_micros(following)}
    raise Refusal("effectiveDateNotAllowed", 409, detail)


def _same(one: int, other: int) -> bool:
    return one // _MILLISECOND == other // _MILLISECOND


def need_possible(holding: Holding, item: Item, *, start: int | None, at: int, policy: str) -> None:
    """409 in the words of docs/contract.md 1.5 unless the item can be done to its line now."""
    if holding.line.terminated_at is not None:
        raise Refusal("lineNotActive")
    waiting = next((one for one in holding.pending if one.kind == item.kind), None)
    if waiting is not None:
        raise Refusal("orderInProgress", 409, {"id": waiting.order_id})
    if not item.act.startswith("tariff") and start is not None and start > at:
        raise Refusal("effectiveDateNotAllowed", 409, {"allowed": iso_micros(at)})
    if item.act == "unblock":
        _need_unblockable(holding, policy)
    else:
        _CHECKS[item.act](holding, item)


def _need_unblockable(holding: Holding, policy: str) -> None:
    line = holding.line
    if line.block is None:
        raise Refusal("alreadyActive" if line.status == "active" else "lineNotActive")
    if policy != "lostOnly" or line.block != "blockOther":
        raise Refusal("shopVisitRequired", 409, SHOP)


def _unavailable(item: Item) -> Refusal:
    return Refusal("offeringNotAvailable", 409, {"offering": item.offering_id})


def _tariff(holding: Holding, item: Item) -> None:
    line = holding.line
    if catalogue.get(str(item.offering_id)) is None:
        raise _unavailable(item)
    tariff = catalogue.now(holding.prices, str(item.offering_id))
    spec = "homeInternet" if line.kind == "home" else "mobileLine"
    fits = (tariff.spec, tariff.segment, tariff.payment) == (spec, line.segment, line.payment_type)
    if not fits or not tariff.is_sellable:
        raise _unavailable(item)
    if tariff.id == line.tariff_id:
        raise Refusal("alreadyActive")
    if line.status != "active":
        raise Refusal("lineNotActive")


def _option(holding: Holding, item: Item) -> None:
    ident = str(item.offering_id)
    if catalogue.get(ident) is None:
        raise _unavailable(item)
    offering = catalogue.now(holding.prices, ident)
    tariff = catalogue.now(holding.prices, holding.line.tariff_id)
    if tariff.id in offering.incompatible:
        raise Refusal("incompatibleOffering", 409, {"offering": tariff.id})
    if not offering.is_sellable or ident not in tariff.options:
        raise _unavailable(item)
    for other in (one for one in holding.options if one.status != "terminated"):
        excluded = catalogue.now(holding.prices, other.offering_id).incompatible
        if other.offering_id in offering.incompatible or ident in excluded:
            raise Refusal("incompatibleOffering", 409, {"offering": other.offering_id})
    if '"payWith":"bonus"' in item.facts and not offering.bonus_payable:
        raise _unavailable(item)


def _advance(holding: Holding, item: Item) -> None:
    """Who may borrow is for the rule itself to say (``advanceNotAllowed``, ``detail.rule``)."""
    if not catalogue.now(holding.prices, str(item.offering_id)).is_sellable:
        raise _unavailable(item)


def _off(holding: Holding, item: Item) -> None:
    if item.product_id == item.line_id:
        raise Refusal("contractEndRequired")
    option = _live(holding, item)
    if not option.disconnectable:
        raise _unavailable(item)


def _live(holding: Holding, item: Item) -> Option:
    for option in holding.options:
        if option.id == item.product_id and option.status in {"active", "suspended"}:
            return option
    raise Refusal("notActive")


def _forward(holding: Holding, item: Item) -> None:
    if item.offering_id != "o_forwarding":
        raise _unavailable(item)
    _live(holding, item)


def _block(holding: Holding, _item: Item) -> None:
    line = holding.line
    if line.kind != "mobile":
        raise Refusal("offeringNotAvailable")
    if line.block is not None:
        raise Refusal("alreadyActive")


def _sim(holding: Holding, _item: Item) -> None:
    if holding.line.kind != "mobile":
        raise Refusal("offeringNotAvailable")


def _limit(holding: Holding, _item: Item) -> None:
    line = holding.line
    if line.kind != "mobile" or line.segment != "business":
        raise Refusal("offeringNotAvailable")
    if line.status != "active":
        raise Refusal("lineNotActive")


_CHECKS: Final[dict[str, Check]] = {
    "tariff": _tariff,
    "tariffLater": _tariff,
    "on": _option,
    "start": _option,
    "advance": _advance,
    "trust": _option,
    "off": _off,
    "forward": _forward,
    "block": _block,
    "sim": _sim,
    "limit": _limit,
}
