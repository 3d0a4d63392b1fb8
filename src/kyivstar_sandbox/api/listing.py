"""Lists: paging, order, filters and `fields` of docs/contract.md 1.3.

`parse_list` reads the query once; then either `sql_filters` narrows a statement or `select_rows`
narrows rows that are already encoded; `list_reply` writes 200/206 with its headers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec

from kyivstar_sandbox.api.shared import edge_of, reply
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import iso, micros, parse_instant
from kyivstar_sandbox.rules.payment_lists import Cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject

DEFAULT_LIMIT = 10_000
MAX_VALUES = 100
_OPERATORS = ("gt", "gte", "lt", "lte")
_RESERVED = frozenset({"offset", "limit", "sort", "fields"})
_OR_NAMES = frozenset(
    {
        "id", "status", "state", "usageType", "@type", "reason", "correlatorId", "externalId",
        "logicalResource.value", "realizingResource.value",
    }
)  # fmt: skip
_ALWAYS = ("id", "href", "@type")


@dataclass(frozen=True, slots=True)
class Filter:
    """`path` (dotted, without suffix), `operator` eq/gt/gte/lt/lte, OR-ed values."""

    path: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListRules:
    """What one resource's list accepts.

    `filters`: names by equality (dotted ones and first-level scalars); `ranges`: names that take
    .gt .gte .lt .lte; `sorts`: the orders as written in a query ("-paymentDate"), default first.
    """

    filters: frozenset[str]
    sorts: tuple[str, ...] = ("id",)
    ranges: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ListQuery:
    """One parsed query; `sort` is a member name without sign, ties are ordered by id."""

    filters: tuple[Filter, ...]
    sort: str
    descending: bool
    offset: int
    limit: int
    fields: frozenset[str] | None

    def values(self, path: str) -> tuple[str, ...] | None:
        """Return the equality values asked for `path`, or None when it is not filtered."""
        for found in self.filters:
            if found.path == path and found.operator == "eq":
                return found.values
        return None


def parse_list(request: Request, rules: ListRules) -> ListQuery:
    """400 `unsupportedFilter`, `unsupportedSort` or `invalidBody` (offset, limit)."""
    params = request.query_params
    sort = params.get("sort", rules.sorts[0])
    if sort not in rules.sorts:
        raise Refusal("unsupportedSort", status=400, detail={"sort": list(rules.sorts)})
    filters = tuple(
        _filter(name, value, rules) for name, value in params.multi_items() if name not in _RESERVED
    )
    fields = params.get("fields")
    return ListQuery(
        filters=filters,
        sort=sort.removeprefix("-"),
        descending=sort.startswith("-"),
        offset=_whole(params.get("offset", "0"), least=0, most=2**53),
        limit=_whole(params.get("limit", str(DEFAULT_LIMIT)), least=1, most=DEFAULT_LIMIT),
        fields=None if fields is None else frozenset(fields.split(",")),
    )


def sql_cut(
    query: ListQuery,
    makers: Mapping[str, ColumnElement[Any] | Callable[[Filter], ColumnElement[bool]]],
) -> Cut:
    """The part of a table that a query wants; filters as `sql_filters` reads them."""
    return Cut(
        where=sql_filters(query, makers),
        descending=query.descending,
        offset=query.offset,
        limit=query.limit,
        key=query.filters,
    )


def sql_filters(
    query: ListQuery,
    makers: Mapping[str, ColumnElement[Any] | Callable[[Filter], ColumnElement[bool]]],
) -> list[ColumnElement[bool]]:
    """WHERE clauses of a query; `makers` maps each path to a text column or to its own clause.

    A path that has no maker is 400 `unsupportedFilter`.
    """
    clauses: list[ColumnElement[bool]] = []
    for wanted in query.filters:
        maker = makers.get(wanted.path)
        if maker is None:
            raise Refusal("unsupportedFilter", status=400, detail={"filter": wanted.path})
        clauses.append(maker(wanted) if callable(maker) else column_clause(maker, wanted))
    return clauses


def column_clause(column: ColumnElement[Any], wanted: Filter) -> ColumnElement[bool]:
    """One clause over a text column (dates are ISO text of one shape, so text order is time)."""
    if wanted.operator == "eq":
        return column.in_(wanted.values)
    return _compare(column, wanted.operator, wanted.values[0])


def _compare(column: ColumnElement[Any], operator: str, value: object) -> ColumnElement[bool]:
    made: ColumnElement[bool] = {
        "gt": column.__gt__, "gte": column.__ge__, "lt": column.__lt__, "lte": column.__le__,
    }[operator](value)  # fmt: skip
    return made


def _instant(text: str) -> datetime:
    try:
        return parse_instant(text)
    except ValueError as error:
        raise Refusal("unsupportedFilter", status=400, detail={"what": "date"}) from error


def instant_clause(column: ColumnElement[Any]) -> Callable[[Filter], ColumnElement[bool]]:
    """Maker for a column of microseconds: ranges by instant, equality by its millisecond."""

    def clause(wanted: Filter) -> ColumnElement[bool]:
        at = micros(_instant(wanted.values[0]))
        if wanted.operator == "eq":
            at -= at % 1000
            return column.between(at, at + 999)
        if wanted.operator in {"gt", "lte"}:  # a stored instant is shown cut to its millisecond
            at += 999
        return _compare(column, wanted.operator, at)

    return clause


def select_rows(rows: Iterable[JsonObject], query: ListQuery) -> tuple[list[JsonObject], int]:
    """Filter, order and cut rows that are already resources: (page, count of all matching)."""
    found = [row for row in rows if all(_matches(row, wanted) for wanted in query.filters)]
    found.sort(key=lambda row: str(row.get("id", "")))
    if query.sort != "id" or query.descending:
        found.sort(key=lambda row: str(row.get(query.sort, "")), reverse=query.descending)
    return found[query.offset : query.offset + query.limit], len(found)


def only_fields(row: JsonObject, fields: frozenset[str] | None) -> JsonObject:
    """Keep the first-level names asked for; id, href and @type always stay."""
    if fields is None:
        return row
    return {name: value for name, value in row.items() if name in fields or name in _ALWAYS}


def item_fields(request: Request) -> frozenset[str] | None:
    """`fields` of a GET of one item."""
    asked = request.query_params.get("fields")
    return None if asked is None else frozenset(asked.split(","))


def list_reply(
    request: Request, rows: Sequence[JsonObject], *, total: int, query: ListQuery
) -> Response:
    """Plain array; 206 when it is a part of `total`, X-Total-Count, Link, ETag."""
    whole = query.offset == 0 and len(rows) == total
    headers = {"X-Total-Count": str(total)}
    links = _links(request, total=total, query=query)
    if links:
        headers["Link"] = links
    body = [only_fields(row, query.fields) for row in rows]
    status = 200 if whole or total == 0 else 206
    return reply(request, body, status=status, headers=headers)


def _filter(name: str, value: str, rules: ListRules) -> Filter:
    path, _, suffix = name.rpartition(".")
    if suffix in _OPERATORS and path in rules.ranges:
        return Filter(path, suffix, (iso(_instant(value)),))
    if name not in rules.filters:
        raise Refusal("unsupportedFilter", status=400, detail={"filter": name[:64]})
    values = tuple(value.split(",")) if name in _OR_NAMES else (value,)
    if len(values) > MAX_VALUES:
        raise Refusal("unsupportedFilter", status=400, detail={"filter": name, "most": MAX_VALUES})
    return Filter(name, "eq", values)


def _whole(text: str, *, least: int, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 16):
        raise Refusal("invalidBody", status=400, detail={"what": "paging"})
    number = int(text)
    if not least <= number <= most:
        raise Refusal("invalidBody", status=400, detail={"what": "paging"})
    return number


def _matches(row: JsonObject, wanted: Filter) -> bool:
    found = _values(row, wanted.path.split("."))
    if wanted.operator == "eq":
        return any(value in wanted.values for value in found)
    limit = wanted.values[0]
    compare = {
        "gt": str.__gt__, "gte": str.__ge__, "lt": str.__lt__, "lte": str.__le__,
    }[wanted.operator]  # fmt: skip
    return any(compare(value, limit) for value in found)


def _values(node: object, path: list[str]) -> list[str]:
    if isinstance(node, list | tuple):
        return [value for item in node for value in _values(item, path)]
    if not path:
        return [_text(node)] if not isinstance(node, dict) else []
    if isinstance(node, dict):
        return _values(node[path[0]], path[1:]) if path[0] in node else []
    return []


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return bytes(value).decode() if isinstance(value, msgspec.Raw) else str(value)


def _links(request: Request, *, total: int, query: ListQuery) -> str:
    if total == 0:
        return ""
    last = (total - 1) // query.limit * query.limit
    places = {"first": 0, "last": last}
    if query.offset > 0:
        places["prev"] = max(0, query.offset - query.limit)
    if query.offset + query.limit < total:
        places["next"] = query.offset + query.limit
    return ", ".join(
        f'<{_page_url(request, offset, query.limit)}>; rel="{rel}"'
        for rel, offset in places.items()
    )


def _page_url(request: Request, offset: int, limit: int) -> str:
    kept = [
        (name, value)
        for name, value in request.query_params.multi_items()
        if name not in {"offset", "limit"}
    ]
    pairs = [*kept, ("offset", str(offset)), ("limit", str(limit))]
    return f"{edge_of(request).origin}{request.url.path}?{urlencode(pairs)}"
