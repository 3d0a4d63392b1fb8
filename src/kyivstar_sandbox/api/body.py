"""Request bodies: read with a cap, decoded strictly, money taken from its own decimal text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import MAX_AMOUNT, is_msisdn, parse_amount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

JSON_TYPE = "application/json"
BODY_LIMIT = 1024 * 1024
CHAT_BODY_LIMIT = 16 * 1024 * 1024
MAX_DEPTH = 32
_ZEROS = frozenset({"0", "0.0", "0.00"})

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Decimals:
    """A JSON number with a point or an exponent, kept as the text that was sent."""

    text: str


def invalid_body(what: str) -> Refusal:
    """400 `invalidBody`; `what` names the member or the fault, never its value."""
    return InvalidBody(what)


async def raw_body(request: Request, *, limit: int = BODY_LIMIT) -> bytes:
    """Read the whole body, at most `limit` bytes; longer is 413 `bodyTooLarge`."""
    stated = request.headers.get("content-length", "")
    if stated.isdigit() and int(stated) > limit:
        raise Refusal("bodyTooLarge", status=413, detail={"limit": limit})
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise Refusal("bodyTooLarge", status=413, detail={"limit": limit})
        parts.append(part)
    return b"".join(parts)


def need_json_type(request: Request) -> None:
    """415 unless the body is JSON in UTF-8; PATCH also takes merge-patch+json, same meaning."""
    media, _, rest = request.headers.get("content-type", "").partition(";")
    allowed = {JSON_TYPE}
    if request.method == "PATCH":
        allowed.add("application/merge-patch+json")
    charset = rest.strip().lower().replace('"', "")
    if media.strip().lower() not in allowed or charset not in {"", "charset=utf-8"}:
        raise Refusal("unsupportedMediaType", status=415)


def strict_object(raw: bytes) -> JsonObject:
    """Decode one JSON object: UTF-8 without BOM, no repeated key, depth <= 32, no NaN.

    Whole numbers come as int, numbers with a point or an exponent as `Decimals`.
    Anything else is 400 `invalidBody`.
    """
    if raw.startswith(b"\xef\xbb\xbf"):
        raise invalid_body("bom")
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_pairs,
            parse_float=Decimals,
            parse_constant=_constant,
        )
        if b"\\u" in raw:  # an escaped half of a surrogate pair is no text
            json.dumps(value, ensure_ascii=False, default=str).encode("utf-8")
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise invalid_body("json") from error
    if not isinstance(value, dict):
        raise invalid_body("object")
    _check_depth(value, 1)
    return value


async def strict_json(request: Request, *, limit: int = BODY_LIMIT) -> JsonObject:
    """Media type, size and strict decoding in one call."""
    need_json_type(request)
    return strict_object(await raw_body(request, limit=limit))


def kopiykas(value: object, *, zero: bool = False) -> int:
    """Kopiykas of a JSON number with at most 2 decimals; 400 `invalidAmount` for the rest.

    Text, sign, exponent, more decimals, more than 99 999 999.99 and (unless `zero`) 0 are refused.
    """
    text = value.text if isinstance(value, Decimals) else _whole_text(value)
    if zero and text in _ZEROS:
        return 0
    try:
        return parse_amount(text)
    except ValueError as error:
        raise Refusal("invalidAmount", status=400) from error


def money_member(body: Mapping[str, Any], name: str, *, zero: bool = False) -> int:
    """Kopiykas of `Money {"unit":"UAH","value":...}` in member `name` (676, 670, 666)."""
    return _money(body.get(name), "unit", "value", zero=zero)


def quantity_member(body: Mapping[str, Any], name: str, *, zero: bool = False) -> int:
    """Kopiykas of `Quantity {"amount":...,"units":"UAH"}` in member `name` (654)."""
    return _money(body.get(name), "units", "amount", zero=zero)


def text_member(body: Mapping[str, Any], name: str, *, limit: int = 255) -> str:
    """Return a required non-empty text of at most `limit` characters."""
    value = optional_text(body, name, limit=limit)
    if not value:
        raise invalid_body(name)
    return value


def optional_text(body: Mapping[str, Any], name: str, *, limit: int = 255) -> str | None:
    """Return a text or None when the member is absent or null; another type is 400."""
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > limit or "\x00" in value:
        raise invalid_body(name)
    return value


def object_member(body: Mapping[str, Any], name: str) -> JsonObject:
    """Return a required object."""
    value = body.get(name)
    if not isinstance(value, dict):
        raise invalid_body(name)
    return value


def optional_object(body: Mapping[str, Any], name: str) -> JsonObject | None:
    """Return an object, or None when absent or null; another type is 400."""
    return None if body.get(name) is None else object_member(body, name)


def objects_member(body: Mapping[str, Any], name: str, *, most: int = 100) -> list[JsonObject]:
    """Return a required list of 1..`most` objects."""
    value = body.get(name)
    if not isinstance(value, list) or not 1 <= len(value) <= most:
        raise invalid_body(name)
    if not all(isinstance(item, dict) for item in value):
        raise invalid_body(name)
    return value


def optional_bool(body: Mapping[str, Any], name: str) -> bool | None:
    """Return true, false or None when absent or null; another type is 400."""
    value = body.get(name)
    if value is None or isinstance(value, bool):
        return value
    raise invalid_body(name)


def phone(value: object) -> str:
    """`+380` and 9 ASCII digits; any other form is 400 `invalidNumber`."""
    if not isinstance(value, str) or not is_msisdn(value):
        raise Refusal("invalidNumber", status=400)
    return value


def _money(value: object, unit_name: str, amount_name: str, *, zero: bool) -> int:
    if not isinstance(value, dict) or value.get(unit_name) != "UAH":
        raise Refusal("invalidAmount", status=400)
    return kopiykas(value.get(amount_name), zero=zero)


def _whole_text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refusal("invalidAmount", status=400)
    return str(value) if abs(value) <= MAX_AMOUNT else ""


def _pairs(pairs: list[tuple[str, Any]]) -> JsonObject:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("repeated key")
    return made


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check_depth(value: object, depth: int) -> None:
    if isinstance(value, dict):
        children = list(value.values())
    elif isinstance(value, list):
        children = value
    else:
        return
    if depth > MAX_DEPTH:
        raise invalid_body("depth")
    for child in children:
        _check_depth(child, depth + 1)
