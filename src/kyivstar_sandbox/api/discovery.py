"""What the operator says about itself: metadata, API catalogue, operator profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from kyivstar_sandbox.api.encoding import json_bytes, language_of, money
from kyivstar_sandbox.api.shared import edge_of, reply, route
from kyivstar_sandbox.rules import (
    chats,
    payment_checks,
    settings,
    support_files,
    support_requests,
    support_words,
)
from kyivstar_sandbox.rules.grant_details import TYPES as GRANT_TYPES
from kyivstar_sandbox.rules.identity import ACR, SCOPES

if TYPE_CHECKING:
    from starlette.requests import Request

_PUBLIC = {"Cache-Control": "max-age=300", "Vary": "Accept-Language"}
_APIS = (
    ("/tmf-api/productCatalogManagement/v4", "TMF620 4.1.0", "productOffering"),
    ("/tmf-api/productOrderingManagement/v4", "TMF622 4.0.0", "productOrder"),
    ("/tmf-api/customerManagement/v4", "TMF629 4.0.0", "customer"),
    ("/tmf-api/productInventory/v4", "TMF637 4.0.0", "product"),
    ("/tmf-api/privacyManagement/v4", "TMF644 4.0.0", "partyPrivacyProfile"),
    ("/tmf-api/prepayBalanceManagement/v4", "TMF654 4.1.0", "bucket"),
    ("/tmf-api/accountManagement/v4", "TMF666 4.0.0", "partyAccount"),
    ("/tmf-api/paymentMethod/v4", "TMF670 4.0.0", "paymentMethod"),
    ("/tmf-api/geographicSiteManagement/v4", "TMF674 4.0.0", "geographicSite"),
    ("/payment/v4", "TMF676 4.0.0", "payment"),
    ("/tmf-api/communicationManagement/v4", "TMF681 4.0.0", "communicationMessage"),
    ("/tmf-api/partyInteraction/v4", "TMF683 4.0.0", "partyInteraction"),
    ("/tmf-api/digitalIdentityManagement/v4", "TMF720 4.0.0", "digitalIdentity"),
    ("/one-time-password-sms/v1", "CAMARA one-time-password-sms 1.1.1", "validate-code"),
    ("/events", "SSE", ""),
)
_NAMES = {
    "uk": "Київстар (пісочниця)",
    "en": "Kyivstar (sandbox)",
    "ru": "Киевстар (песочница)",
}
_HOTLINE = {"uk": "Гаряча лінія", "en": "Hotline", "ru": "Горячая линия"}
_FREE = {
    "uk": "безкоштовно, цілодобово",
    "en": "free of charge, around the clock",
    "ru": "бесплатно, круглосуточно",
}
_BUSINESS = {"uk": "Бізнес-лінія", "en": "Business line", "ru": "Бизнес-линия"}
_FOR_COMPANIES = {
    "uk": "для компаній, цілодобово",
    "en": "for companies, around the clock",
    "ru": "для компаний, круглосуточно",
}
_OFFICE = {"uk": "Головний офіс", "en": "Head office", "ru": "Главный офис"}
_STREET = {
    "uk": "вул. Дегтярівська, 53, Київ, 03113",
    "en": "53 Dehtiarivska St, Kyiv, 03113",
    "ru": "ул. Дегтяревская, 53, Киев, 03113",
}
_END = {
    "uk": "Кабінет видаляється разом із розірванням договору. Якщо номерів кілька, спершу "
    "заблокуйте кожну SIM-карту.",
    "en": "The cabinet is removed when the contract ends. If you have several numbers, block each "
    "SIM card first.",
    "ru": "Кабинет удаляется вместе с расторжением договора. Если номеров несколько, сначала "
    "заблокируйте каждую SIM-карту.",
}


def served_apis(paths: frozenset[str]) -> list[tuple[str, str]]:
    """(base, title) of the APIs whose resource is among the served paths."""
    return [
        (base, title)
        for base, title, resource in _APIS
        if (f"{base}/{resource}" if resource else base) in paths
    ]


async def metadata(request: Request) -> Response:
    """`/.well-known/openid-configuration` and its OAuth twin."""
    origin = edge_of(request).origin
    body = {
        "issuer": origin,
        "authorization_endpoint": f"{origin}/oauth/authorize",
        "authorization_challenge_endpoint": f"{origin}/oauth/challenge",
        "token_endpoint": f"{origin}/oauth/token",
        "revocation_endpoint": f"{origin}/oauth/revoke",
        "userinfo_endpoint": f"{origin}/oauth/userinfo",
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["none"],
        "subject_types_supported": ["pairwise"],
        "ui_locales_supported": ["uk", "en", "ru"],
        "scopes_supported": list(SCOPES),
        "acr_values_supported": [ACR["pwd"], ACR["sms"]],
        "authorization_details_types_supported": list(GRANT_TYPES),
    }
    return reply(request, body, headers=_PUBLIC)


async def catalogue(request: Request) -> Response:
    """`/.well-known/api-catalog` (RFC 9727): what is not in it is not served."""
    origin = edge_of(request).origin
    body = {
        "linkset": [
            {
                "anchor": f"{origin}/.well-known/api-catalog",
                "item": [
                    {"href": f"{origin}{base}", "title": title}
                    for base, title in request.app.state.served_apis
                ],
                "service-meta": [
                    {"href": f"{origin}/operator-profile", "type": "application/json"}
                ],
            }
        ]
    }
    raw = json_bytes(body)
    return Response(raw, media_type="application/linkset+json", headers=_PUBLIC)


async def profile(request: Request) -> Response:
    """`/operator-profile`: contacts, limits, fees, how keys are kept."""
    language = language_of(request)
    charges = await edge_of(request).database.read(settings.all_of)
    body = {
        "name": _NAMES[language],
        "sandbox": True,
        "languages": ["uk", "en", "ru"],
        "contacts": _contacts(language),
        "contractEnd": {
            "text": _END[language],
            "steps": ["pay", "block", "visit"],
            "shopRequired": True,
            "documents": ["passport", "taxNumber"],
        },
        "limits": _limits(),
        "fees": {
            "cardTopup": {"basisPoints": charges["cardFeeBasisPoints"], "fixed": money(0)},
            "transfer": money(charges["transferFee"]),
        },
        "lifeRenewal": {"minPayment": money(3000), "activeDays": 274, "suspendedDays": 91},
        "idempotency": {
            "ttlSeconds": 2_592_000,
            "replaysErrors": True,
            "checksBody": True,
            "authoritativeReads": True,
            "maxRequestSeconds": 120,
        },
        "features": [
            "events",
            "productOrderPreview",
            "grants",
            "signedApprovals",
            "sessions",
            "resendCode",
            "sim",
            "chatTyping",
            "chatHelper",
            "feedback",
            "feedbackAttachments",
        ],
    }
    return reply(request, body, headers={**_PUBLIC, "Cache-Control": "max-age=60"})


def _contacts(language: str) -> list[dict[str, Any]]:
    return [
        {
            "kind": "hotline",
            "name": _HOTLINE[language],
            "phone": "0 800 300-466",
            "note": _FREE[language],
        },
        {"kind": "hotlineMobile", "phone": "466"},
        {"kind": "homeInternet", "phone": "0 800 300-460"},
        {
            "kind": "business",
            "name": _BUSINESS[language],
            "phone": "0 800 300-466",
            "note": _FOR_COMPANIES[language],
        },
        {"kind": "address", "name": _OFFICE[language], "note": _STREET[language]},
        {"kind": "site", "url": "https://www.kyivstar.ua/"},
        {"kind": "cabinet", "url": "https://account.kyivstar.ua/cas/login"},
    ]


def _limits() -> dict[str, Any]:
    return {
        "topupItemMin": money(payment_checks.ITEM_MIN),
        "topupItemMax": money(payment_checks.ITEM_MAX),
        "paymentMax": money(payment_checks.PAYMENT_MAX),
        "paymentItems": payment_checks.MOST_ITEMS,
        "transferMin": money(100),
        "transferMax": money(100_000),
        "transferMonthMax": money(290_000),
        "transferCodeAbove": money(2_000),
        "attachmentBytes": support_files.MOST_BYTES,
        "attachments": support_files.MOST_FILES,
        "messageChars": support_words.MOST_CHARS,
        "feedbackChars": support_words.FEEDBACK_CHARS,
        "feedbackHour": support_requests.MOST_AN_HOUR,
        "chatAnswerSeconds": chats.PROMISE_S,
        "batchRows": 100_000,
    }


routes = [
    route("GET", "/.well-known/openid-configuration", metadata),
    route("GET", "/.well-known/oauth-authorization-server", metadata),
    route("GET", "/.well-known/api-catalog", catalogue),
    route("GET", "/operator-profile", profile),
]
