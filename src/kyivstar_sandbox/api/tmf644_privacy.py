"""TMF644 4.0: the newsletter's switches of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Call, need_if_match, reading, reply, route, writing
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import catalogue, privacy

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.privacy import Profile

BASE: Final = "/tmf-api/privacyManagement/v4"
PROFILES: Final = f"{BASE}/partyPrivacyProfile"
SPECIFICATIONS: Final = f"{BASE}/partyPrivacyProfileSpecification"
_RULES: Final = listing.ListRules(
    filters=frozenset(
        {"id", "href", "@type", "status", "name", "description", "creationDate",
         "applicableForParty.id", "agreedByParty.id"}
    )
)  # fmt: skip
_SPEC_RULES: Final = listing.ListRules(
    filters=frozenset(
        {"id", "href", "@type", "status", "name", "description", "version", "lastUpdate"}
    )
)
_NAME: Final = ("Розсилка новин", "Newsletter", "Рассылка новостей")
_NOTE: Final = (
    "Усі перемикачі спочатку вимкнено; увімкнути їх можете лише ви",
    "Every switch is off at first; only you can turn one on",
    "Все переключатели сначала выключены; включить их можете только вы",
)
_SENDS: Final = {
    "newsletter.email": (
        "Лист із новинами тарифів і послуг, не частіше ніж раз на місяць",
        "A letter with news of tariffs and services, at most once a month",
        "Письмо с новостями тарифов и услуг, не чаще раза в месяц",
    ),
    "newsletter.sms": (
        "SMS з новинами, не частіше ніж двічі на місяць",
        "SMS with news, at most twice a month",
        "SMS с новостями, не чаще двух раз в месяц",
    ),
    "offers.personal": (
        "Пропозиції за вашим користуванням: оператор дивиться на ваші обсяги",
        "Offers by your own use: the operator looks at how much you use",
        "Предложения по вашему использованию: оператор смотрит на ваши объёмы",
    ),
    privacy.CONFIRMED: (
        "Чи підтверджено адресу посиланням із листа; змінює лише оператор",
        "Whether the address is confirmed by the letter's link; set by the operator only",
        "Подтверждён ли адрес ссылкой из письма; меняет только оператор",
    ),
}


def profile_body(one: Profile, *, origin: str, language: str) -> JsonObject:
    """`PartyPrivacyProfile` with all its switches."""
    party = {"id": one.sub, "@referredType": "Individual"}
    values = {**one.switches, privacy.CONFIRMED: one.is_confirmed}
    return {
        "id": one.id,
        "href": f"{origin}{PROFILES}/{one.id}",
        "@type": "PartyPrivacyProfile",
        "name": _said(_NAME, language),
        "status": "created",
        "creationDate": iso_micros(one.created_at),
        "agreedByParty": party,
        "applicableForParty": party,
        "partyPrivacyProfileSpecification": {
            "id": privacy.SPECIFICATION,
            "name": _said(_NAME, language),
        },
        "validFor": {"startDateTime": iso_micros(one.consented_at)},
        "partyPrivacyProfileCharacteristic": [
            _switch(str(place), name, value=value)
            for place, (name, value) in enumerate(values.items(), start=1)
        ],
    }


def _switch(ident: str, name: str, *, value: bool) -> JsonObject:
    made: JsonObject = {"id": ident, "name": name, "value": value, "valueType": "boolean"}
    return made | {"privacyUsagePurpose": "marketing"} if name in privacy.SWITCHES else made


def specification_body(*, origin: str, language: str) -> JsonObject:
    """`PartyPrivacyProfileSpecification`: what each switch sends."""
    return {
        "id": privacy.SPECIFICATION,
        "href": f"{origin}{SPECIFICATIONS}/{privacy.SPECIFICATION}",
        "@type": "PartyPrivacyProfileSpecification",
        "name": _said(_NAME, language),
        "description": _said(_NOTE, language),
        "status": "active",
        "version": "1",
        "lastUpdate": "2026-03-01T00:00:00.000Z",
        "partyPrivacyProfileSpecCharacteristic": [
            {
                "id": str(place),
                "name": name,
                "description": _said(_SENDS[name], language),
                "valueType": "boolean",
                "configurable": name in privacy.SWITCHES,
            }
            for place, name in enumerate(_SENDS, start=1)
        ],
    }


async def list_profiles(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    found = await reading(request, _own, scope="profile")
    rows, total = listing.select_rows([found], query)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_profile(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return _shown(privacy.find(conn, call.who.sub, ident), call)

    found = await reading(request, work, scope="profile")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def change_profile(request: Request) -> Response:
    ident = request.path_params["id"]
    switches = _switches(await body.strict_json(request))

    def work(conn: Connection, call: Call) -> JsonObject:
        sub = call.who.sub
        need_if_match(request, lambda: _shown(privacy.find(conn, sub, ident), call))
        return _shown(privacy.change(conn, sub, ident, switches), call)

    return reply(request, await writing(request, work, scope="profile"))


async def list_specifications(request: Request) -> Response:
    query = listing.parse_list(request, _SPEC_RULES)
    found = await reading(request, _specification, scope="profile")
    rows, total = listing.select_rows([found], query)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_specification(request: Request) -> Response:
    found = await reading(request, _specification, scope="profile")
    if found["id"] != request.path_params["id"]:
        raise NotFound
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


def _own(conn: Connection, call: Call) -> JsonObject:
    return _shown(privacy.of(conn, call.who.sub), call)


def _shown(one: Profile, call: Call) -> JsonObject:
    return profile_body(one, origin=call.origin, language=call.language)


def _specification(_conn: Connection, call: Call) -> JsonObject:
    return specification_body(origin=call.origin, language=call.language)


def _said(words: tuple[str, str, str], language: str) -> str:
    return words[catalogue.LANGUAGES.get(language, 0)]


def _switches(asked: JsonObject) -> dict[str, bool]:
    """All switches by name, each once; what only the operator sets is not looked at."""
    member = "partyPrivacyProfileCharacteristic"
    found: dict[str, bool] = {}
    for item in body.objects_member(asked, member, most=10):
        name = body.text_member(item, "name", limit=64)
        value = body.optional_bool(item, "value")
        if value is None or name in found or name not in _SENDS:
            raise InvalidBody(f"{member}.{name if name in _SENDS else 'name'}")
        found[name] = value
    missing = [name for name in privacy.SWITCHES if name not in found]
    if missing:
        raise InvalidBody(f"{member}.{missing[0]}")
    return {name: found[name] for name in privacy.SWITCHES}


def _changed(
    conn: Connection, ident: str, language: str, origin: str
) -> tuple[str, str, JsonObject]:
    found = profile_body(privacy.of(conn, ident), origin=origin, language=language)
    return "PartyPrivacyProfileAttributeValueChangeEvent", "partyPrivacyProfile", found


routes = [
    route("GET", PROFILES, list_profiles),
    route("GET", f"{PROFILES}/{{id}}", get_profile),
    route("PATCH", f"{PROFILES}/{{id}}", change_profile),
    route("GET", SPECIFICATIONS, list_specifications),
    route("GET", f"{SPECIFICATIONS}/{{id}}", get_specification),
]
event_renderers = {"privacy": _changed}
