"""TMF654 4.1, reads of money and allowances: bucket, accumulatedBalance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import listing
from kyivstar_sandbox.api.shared import Call, amount, reading, reply, route
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema import bucket
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.model.words import bucket_name, in_language
from kyivstar_sandbox.rules import balances
from kyivstar_sandbox.rules.state import USAGE_TYPES

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.balances import Sum

ROOT: Final = "/tmf-api/prepayBalanceManagement/v4"
BUCKETS: Final = f"{ROOT}/bucket"
SUMS: Final = f"{ROOT}/accumulatedBalance"


_SUM_NAMES: Final = {
    "UAH": ("Гроші", "Money", "Деньги"),
    "bonus": ("Бонуси", "Bonuses", "Бонусы"),
    "MB": ("Інтернет", "Data", "Интернет"),
    "min": ("Хвилини", "Minutes", "Минуты"),
    "SMS": ("SMS", "SMS", "SMS"),
}


def quantity_of(value: int, unit: str) -> JsonObject:
    """`Quantity`: kopiykas when the unit is UAH, else whole units."""
    return {"amount": amount(value) if unit == "UAH" else value, "units": unit}


def bucket_body(row: Row[Any], *, origin: str, language: str) -> JsonObject:
    """`Bucket` of money, of one portion of bonuses, or of one allowance."""
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BUCKETS}/{row.id}",
        "@type": "Bucket",
        "code": row.code,
        "name": bucket_name(row.code, language),
        "usageType": USAGE_TYPES[row.unit],
        "status": row.status,
        "isShared": row.line_id is None,
        "reservedValue": quantity_of(0, row.unit),
        "confirmationDate": iso_micros(row.last_at or row.updated_at),
        "partyAccount": {"id": row.account_id},
        "relatedParty": [{"id": row.customer_id, "role": "customer", "@referredType": "Customer"}],
        "lastUpdate": iso_micros(max(row.updated_at, row.last_at)),
    }
    if row.is_unlimited:
        made["isUnlimited"] = True
    else:
        made["remainingValue"] = quantity_of(row.amount, row.unit)
    if row.code != "MAIN" and not row.is_unlimited:
        made["initialValue"] = quantity_of(row.granted, row.unit)
    if row.msisdn is not None:
        made["logicalResource"] = [
            {"id": row.msisdn, "value": row.msisdn, "@referredType": "LogicalResource"}
        ]
    if row.product is not None:
        made["product"] = [{"id": row.product}]
    if row.ends_at is not None:
        made["validFor"] = {"endDateTime": iso_micros(row.ends_at)}
        if row.starts_at is not None:
            made["validFor"]["startDateTime"] = iso_micros(row.starts_at)
    return made


def sum_body(one: Sum, *, origin: str, language: str) -> JsonObject:
    """`AccumulatedBalance` of one unit."""
    ident = f"{one.account}-{one.unit}"
    made: JsonObject = {
        "id": ident,
        "href": f"{origin}{SUMS}/{ident}",
        "@type": "AccumulatedBalance",
        "name": in_language(_SUM_NAMES, one.unit, language),
        "partyAccount": {"id": one.account},
        "totalBalance": quantity_of(one.total, one.unit),
        "bucketCount": one.count,
        "negativeCount": one.negative,
    }
    return made | {"bucket": [{"id": ident} for ident in one.buckets]} if one.buckets else made


def _usage(wanted: listing.Filter) -> ColumnElement[bool]:
    units = [unit for unit, usage in USAGE_TYPES.items() if usage in wanted.values]
    return bucket.c.unit.in_(units)


def _named(wanted: listing.Filter) -> ColumnElement[bool]:
    codes = ("MAIN", "BONUS", *_ALLOWANCES)
    fitting = [
        code
        for code in codes
        if wanted.values[0] in {bucket_name(code, language) for language in ("uk", "en", "ru")}
    ]
    return bucket.c.code.in_(fitting)


def _shared(wanted: listing.Filter) -> ColumnElement[bool]:
    return (
        bucket.c.line_id.is_(None) if wanted.values[0] == "true" else bucket.c.line_id.is_not(None)
    )


_ALLOWANCES: Final = (
    "DATA_NATIONAL", "DATA_SUPERPOWER", "DATA_ROAMING", "VOICE_ONNET", "VOICE_OMO",
    "VOICE_OFFNET_FIXED", "VOICE_ROAMING", "SMS_NATIONAL", "SMS_ROAMING",
)  # fmt: skip
_FILTERS: Final[dict[str, Maker]] = {
    "id": bucket.c.id,
    "href": href_clause(BUCKETS, bucket.c.id),
    "@type": constant_clause("Bucket"),
    "code": bucket.c.code,
    "name": _named,
    "status": bucket.c.status,
    "usageType": _usage,
    "isShared": _shared,
    "logicalResource.value": lambda wanted: balances.with_numbers(wanted.values),
    "partyAccount.id": bucket.c.account_id,
    "product.id": lambda wanted: balances.with_product(wanted.values),
    "lastUpdate": listing.instant_clause(bucket.c.updated_at),
    "confirmationDate": listing.instant_clause(bucket.c.last_at),
}
_CUSTOMER: Final = "relatedParty.id"
_RULES: Final = listing.ListRules(
    filters=frozenset({*_FILTERS, _CUSTOMER}),
    sorts=("id", "lastUpdate"),
    ranges=frozenset({"lastUpdate"}),
)
_SUM_RULES: Final = listing.ListRules(
    filters=frozenset({"id", "href", "@type", "name", "partyAccount.id", "relatedParty.id"})
)


async def list_buckets(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        whose: dict[str, Maker] = {
            _CUSTOMER: lambda wanted: balances.of_customers(conn, wanted.values)
        }
        cut = listing.sql_cut(query, _FILTERS | whose)
        found, total = balances.listed(conn, call.who, cut, by=query.sort)
        made = [bucket_body(row, origin=call.origin, language=call.language) for row in found]
        return made, total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_bucket(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        row = balances.find(conn, call.who, ident)
        return bucket_body(row, origin=call.origin, language=call.language)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def list_sums(request: Request) -> Response:
    query = listing.parse_list(request, _SUM_RULES)

    def work(conn: Connection, call: Call) -> list[JsonObject]:
        accounts = query.values("partyAccount.id")
        customers = query.values("relatedParty.id")
        if accounts is None and customers is not None:
            accounts = tuple(balances.roots_of(conn, call.who, customers))
        found = balances.sums(conn, call.who, accounts)
        return [sum_body(one, origin=call.origin, language=call.language) for one in found]

    found = await reading(request, work, scope="balance:read")
    narrowed = listing.ListQuery(
        filters=tuple(one for one in query.filters if one.path != "relatedParty.id"),
        sort=query.sort,
        descending=query.descending,
        offset=query.offset,
        limit=query.limit,
        fields=query.fields,
    )
    rows, total = listing.select_rows(found, narrowed)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_sum(request: Request) -> Response:
    account, _, unit = request.path_params["id"].rpartition("-")

    def work(conn: Connection, call: Call) -> JsonObject:
        for one in balances.sums(conn, call.who, [account]):
            if one.unit == unit:
                return sum_body(one, origin=call.origin, language=call.language)
        raise NotFound

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


def _changed(
    conn: Connection, ident: str, language: str, origin: str
) -> tuple[str, str, JsonObject]:
    row = balances.find(conn, None, ident)
    body = bucket_body(row, origin=origin, language=language)
    return "BucketAttributeValueChangeEvent", "bucket", body


routes = [
    route("GET", BUCKETS, list_buckets),
    route("GET", f"{BUCKETS}/{{id}}", get_bucket),
    route("GET", SUMS, list_sums),
    route("GET", f"{SUMS}/{{id}}", get_sum),
]
event_renderers = {"bucket": _changed}
