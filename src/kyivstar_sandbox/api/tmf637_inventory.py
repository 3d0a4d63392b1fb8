"""TMF637 4.0: lines with their tariff and next charge, and the options that rely on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import false

from kyivstar_sandbox.api import listing
from kyivstar_sandbox.api.shared import Call, money, reading, reply, route
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue, products

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement, Connection, Row, Subquery
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.products import Product

    Rendered = tuple[str, str, JsonObject]

BASE: Final = "/tmf-api/productInventory/v4/product"
_SPECS: Final = {"mobile": "mobileLine", "home": "homeInternet", "option": "option"}
_KINDS: Final = {spec: kind for kind, spec in _SPECS.items()}
_WORDS: Final = {
    "mobile": {"uk": "Мобільний номер", "en": "Mobile number", "ru": "Мобильный номер"},
    "home": {"uk": "Домашній інтернет", "en": "Home internet", "ru": "Домашний интернет"},
    "option": {"uk": "Послуга", "en": "Service", "ru": "Услуга"},
    "tariffFee": {"uk": "Плата за тариф", "en": "Tariff fee", "ru": "Плата за тариф"},
    "optionFee": {"uk": "Плата за послугу", "en": "Service fee", "ru": "Плата за услугу"},
}


def product_body(product: Product, *, origin: str, language: str) -> JsonObject:
    """`Product` of a line or of an option."""
    if product.option is None:
        return _line_body(product, product.line, origin=origin, language=language)
    return _option_body(product, product.option, origin=origin, language=language)


def _line_body(product: Product, line: Row[Any], *, origin: str, language: str) -> JsonObject:
    tariff = catalogue.now(product.prices, line.tariff_id)
    made = _common(product, tariff, origin=origin, language=language)
    made |= {
        "status": line.status,
        "startDate": iso_micros(line.activated_at),
        "productSpecification": {
            "id": _SPECS[line.kind],
            "name": _WORDS[line.kind][language],
        },
        "productPrice": [
            _price(tariff, "tariffFee", price=tariff.price, period=tariff.period, language=language)
        ],
        "productCharacteristic": _line_facts(line, tariff),
        "lastUpdate": iso_micros(line.updated_at),
    }
    if line.msisdn is not None:
        made["realizingResource"] = [
            {"id": line.msisdn, "value": line.msisdn, "@referredType": "LogicalResource"}
        ]
    if line.terminated_at is not None:
        made["terminationDate"] = iso_micros(line.terminated_at)
    return made


def _option_body(product: Product, option: Row[Any], *, origin: str, language: str) -> JsonObject:
    offering = catalogue.now(product.prices, option.offering_id)
    made = _common(product, offering, origin=origin, language=language)
    made |= {
        "status": option.status,
        "startDate": iso_micros(option.connected_at),
        "productSpecification": {"id": "option", "name": _WORDS["option"][language]},
        "productRelationship": [
            {"relationshipType": "reliesOn", "product": {"id": product.line.id}}
        ],
        "productPrice": [
            _price(
                offering, "optionFee", price=option.price, period=option.period, language=language
            )
        ],
        "productCharacteristic": [
            *_option_facts(option, offering),
            *(
                {"name": name, "valueType": "string", "value": value}
                for name, value in product.facts.items()
            ),
        ],
        "lastUpdate": iso_micros(option.updated_at),
    }
    ends_at = option.updated_at if option.status == "terminated" else option.ends_at
    if ends_at is not None:
        made["terminationDate"] = iso_micros(ends_at)
    return made


def _common(product: Product, offering: Offering, *, origin: str, language: str) -> JsonObject:
    name = offering.name(language)
    line = product.line
    parties: list[JsonObject] = [
        {
            "id": line.customer_id,
            "name": product.customer_name,
            "role": "customer",
            "@referredType": "Customer",
        }
    ]
    if line.user_name is not None:
        parties.append(
            {
                "id": f"user_{line.id}",
                "name": line.user_name,
                "role": "user",
                "@referredType": "Individual",
            }
        )
    return {
        "id": product.id,
        "href": f"{origin}{BASE}/{product.id}",
        "@type": "Product",
        "name": name,
        "productOffering": {"id": offering.id, "name": name},
        "billingAccount": {"id": line.account_id, "name": product.account_name},
        "relatedParty": parties,
    }


def _price(
    offering: Offering, word: str, *, price: int, period: str | None, language: str
) -> JsonObject:
    made: JsonObject = {
        "name": _WORDS[word][language],
        "priceType": "recurring" if period else "oneTime",
        "price": {"taxIncludedAmount": money(price)},
        "productOfferingPrice": {"id": offering.price_id},
    }
    return made | {"recurringChargePeriod": period} if period else made


def _line_facts(line: Row[Any], tariff: Offering) -> list[JsonObject]:
    is_contract = line.payment_type == "contract"
    is_suspended = line.status == "suspended"
    waits = line.status != "active" or line.package_state == "unpaid"
    has_life = line.kind == "mobile" and not is_contract and line.active_until is not None
    facts = [
        _text("msisdn", line.msisdn),
        _text("accountNumber", line.account_id if line.kind == "home" else None),
        _text("paymentType", line.payment_type),
        _text("segment", line.segment),
        _text("chargePeriod", tariff.period),
        _text("packageState", None if is_contract else line.package_state),
        _date("nextChargeDate", None if waits else line.next_charge_at),
        _money("nextChargeAmount", line.charge_amount),
        _money("disconnectLimit", line.disconnect_limit if is_contract else None),
        _date("activeUntil", line.active_until if has_life else None),
        _date("keptUntil", line.kept_until if has_life else None),
        _text("suspensionReason", line.suspension_reason if is_suspended else None),
        _date("suspendedSince", line.suspended_at if is_suspended else None),
        _date("pendingBlockUntil", line.block_pending_at),
        _money("advanceDebt", -line.loan if line.loan else None),
        _date("trustUntil", line.trust_until),
        _text("fundedBy", line.funded_by),
        _text("contractNumber", line.contract_number),
        _date("contractStart", line.contract_start),
        _date("contractEnd", line.contract_end),
        _money("contractEndFee", line.contract_end_fee),
        _fact("dataLimitMb", "integer", line.data_limit_mb),
        _date("dataLimitChangeableFrom", line.data_limit_from),
        _text("simType", line.sim_type),
        _text("iccid", line.iccid[-4:] if line.iccid else None),
    ]
    return [fact for fact in facts if fact is not None]


def _option_facts(option: Row[Any], offering: Offering) -> list[JsonObject]:
    charge_at = option.next_charge_at if option.ends_at is None else None
    facts = [
        _text("chargePeriod", option.period),
        _date("nextChargeDate", charge_at),
        _money("nextChargeAmount", option.price if charge_at else None),
        _date("connectedAt", option.connected_at),
        _text("connectedBy", option.connected_by),
        _text("connectedChannel", option.channel),
        _text("orderId", option.order_id),
        _fact("disconnectable", "boolean", bool(option.disconnectable)),
        _fact("bonusPayable", "boolean", offering.bonus_payable),
    ]
    return [fact for fact in facts if fact is not None]


def _fact(name: str, kind: str, value: object) -> JsonObject | None:
    return None if value is None else {"name": name, "valueType": kind, "value": value}


def _text(name: str, value: str | None) -> JsonObject | None:
    return _fact(name, "string", value)


def _date(name: str, at: int | None) -> JsonObject | None:
    return _fact(name, "dateTime", None if at is None else iso_micros(at))


def _money(name: str, kopiykas: int | None) -> JsonObject | None:
    return _fact(name, "money", None if kopiykas is None else money(kopiykas))


def _makers(of: Subquery) -> dict[str, Maker]:
    """What each filter means for the columns of ``products.every`` or ``products.lines_only``."""

    def named(wanted: listing.Filter) -> ColumnElement[bool]:
        found = [one.id for one in catalogue.offerings() if wanted.values[0] in one.names]
        return of.c.offering_id.in_(found)

    def of_kind(wanted: listing.Filter) -> ColumnElement[bool]:
        kind = _KINDS.get(wanted.values[0])
        return false() if kind is None else of.c.kind == kind

    return {
        "id": of.c.id,
        "href": href_clause(BASE, of.c.id),
        "@type": constant_clause("Product"),
        "name": named,
        "status": of.c.status,
        "startDate": listing.instant_clause(of.c.start_at),
        "lastUpdate": listing.instant_clause(of.c.updated_at),
        "relatedParty.id": of.c.customer_id,
        "billingAccount.id": of.c.account_id,
        "productOffering.id": of.c.offering_id,
        "productSpecification.id": of_kind,
        "realizingResource.value": of.c.msisdn,
        "productRelationship.product.id": of.c.line_id,
    }


_FILTERS: Final = _makers(products.every)
_OF_LINES: Final = _makers(products.lines_only)
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("id", "-id", "lastUpdate"),
    ranges=frozenset({"lastUpdate"}),
)


async def list_products(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    kinds = query.values("productSpecification.id") or ()
    only_lines = bool(kinds) and "option" not in kinds
    of = products.lines_only if only_lines else products.every
    cut = listing.sql_cut(query, _OF_LINES if only_lines else _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = products.listed(conn, call.who, cut, by=query.sort, of=of)
        made = [product_body(one, origin=call.origin, language=call.language) for one in found]
        return made, total

    rows, total = await reading(request, work, scope="customer:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_product(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        found = products.find(conn, call.who, ident)
        return product_body(found, origin=call.origin, language=call.language)

    found = await reading(request, work, scope="customer:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


def _event(name: str) -> Callable[[Connection, str, str, str], Rendered]:
    def render(conn: Connection, ident: str, language: str, origin: str) -> Rendered:
        found = products.find(conn, None, ident)
        return name, "product", product_body(found, origin=origin, language=language)

    return render


routes = [
    route("GET", BASE, list_products),
    route("GET", f"{BASE}/{{id}}", get_product),
]
event_renderers = {
    "productNew": _event("ProductCreateEvent"),
    "productState": _event("ProductStateChangeEvent"),
    "product": _event("ProductAttributeValueChangeEvent"),
}
