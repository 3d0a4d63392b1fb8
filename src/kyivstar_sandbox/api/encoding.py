"""Resources as JSON bytes: amounts leave as exact decimal numbers, never through a float."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_sandbox.api.texts import choose_language, refusal_text
from kyivstar_sandbox.model.values import amount_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from kyivstar_sandbox.model.errors import Refusal

JSON = "application/json;charset=utf-8"
_encoder = msgspec.json.Encoder()


def amount(kopiykas: int) -> msgspec.Raw:
    """Hryvnias as an exact JSON number: 25050 -> 250.5, -8450 -> -84.5, 35000 -> 350."""
    return msgspec.Raw(amount_text(kopiykas).encode())


def money(kopiykas: int) -> dict[str, Any]:
    """`Money {"unit":"UAH","value":...}` (every API but 654)."""
    return {"unit": "UAH", "value": amount(kopiykas)}


def quantity(kopiykas: int) -> dict[str, Any]:
    """`Quantity {"amount":...,"units":"UAH"}` (654)."""
    return {"amount": amount(kopiykas), "units": "UAH"}


def json_bytes(body: object) -> bytes:
    """Encode JSON; `amount` values stay exact."""
    return _encoder.encode(body)


def language_of(request: Request) -> str:
    """`uk`, `en` or `ru` by Accept-Language."""
    return choose_language(request.headers.get("accept-language", ""))


def error_body(refusal: Refusal, language: str) -> dict[str, Any]:
    """TMF `Error` of a refusal."""
    text = refusal_text(refusal.code, language)
    body: dict[str, Any] = {
        "@type": "Error",
        "code": refusal.code,
        "reason": text,
        "message": text,
        "status": str(refusal.status),
    }
    if refusal.detail:
        body["detail"] = _detail(refusal.detail)
    return body


def _detail(detail: Mapping[str, Any]) -> dict[str, Any]:
    """Whole kopiykas leave as Money: `name_kop` under `name`, `{"unit","kop"}` in its place."""
    shown: dict[str, Any] = {}
    for name, value in detail.items():
        if name.endswith("_kop"):
            shown[name.removesuffix("_kop")] = money(value)
        elif isinstance(value, dict) and "kop" in value:
            shown[name] = money(value["kop"])
        else:
            shown[name] = value
    return shown
