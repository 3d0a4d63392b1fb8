"""SIM data, shops and what an operator says of a contract's end, from any server."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import pytest

from kyivstar_desktop.adapters.http.shops import minutes_of
from kyivstar_desktop.domain.errors import BadReply, Refused, StepUpNeeded
from kyivstar_desktop.domain.shops import DayHours
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.domain.shops import Shop

T = TypeVar("T")
PUK = "48213907"
SIM = {
    "iccid": "8938003991234567890",
    "simType": " eSIM ",
    "puk1": PUK,
    "puk2": "77120456",
    "activationCode": "LPA:1$sm.operator.example$K7-PLANTED-0001",
}
SITE: dict[str, Any] = {
    "id": "gs_012",
    "name": "Магазин Київстар, вул. Хрещатик, 21",
    "status": "active",
    "calendar": [
        {
            "day": "Mon-Fri",
            "status": "open",
            "timeZone": "Europe/Kyiv",
            "hourPeriod": [
                {"startHour": "09:00", "endHour": "13:00"},
                {"startHour": "14:00", "endHour": "24:00"},
            ],
        },
        {"day": "sun", "status": "closed", "timeZone": "Europe/Kyiv"},
    ],
    "place": [
        {
            "@type": "GeographicAddress",
            "name": "Київ, вул. Хрещатик, 21",
            "city": "Київ",
            "streetName": "Хрещатик",
            "streetType": "вул.",
            "streetNr": "21",
        },
        {
            "@type": "GeoJsonPoint",
            "geoJson": {"type": "Point", "coordinates": [30.5225, 50.4481]},
        },
    ],
    "siteService": ["unblock", "contractEnd"],
    "phone": "+380800300466",
}


def ask(
    reply: Callable[[httpx2.Request], httpx2.Response], work: Callable[[Operator], Awaitable[T]]
) -> T:
    async def story() -> T:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(reply)) as operator:
            return await work(operator)

    return run(story())


def answers(body: Any, status: int = 200) -> Callable[[httpx2.Request], httpx2.Response]:
    return lambda _request: httpx2.Response(status, json=body)


# --- SIM card -----------------------------------------------------------------------------------
def test_a_sim_is_read_and_no_text_shows_its_codes(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asked: list[str] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.path)
        return httpx2.Response(200, json=SIM)

    found = ask(reply, lambda operator: operator.cabinet.sim.sim("ln/1"))
    assert (found.puk1, found.puk2, found.sim_type) == (PUK, "77120456", "esim")
    assert found.activation.startswith("LPA:")
    assert asked in (["/sim/ln%2F1"], ["/sim/ln/1"])
    for secret in (PUK, found.puk2, found.activation, found.iccid):
        assert secret not in caplog.text
        assert secret not in repr(found)


def test_a_broken_reply_names_no_code(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    broken = answers({"iccid": SIM["iccid"], "puk2": PUK})
    with pytest.raises(BadReply) as bad:
        ask(broken, lambda operator: operator.cabinet.sim.sim("ln_1"))
    wrong = answers({**SIM, "puk1": 48213907})
    with pytest.raises(BadReply) as typed:
        ask(wrong, lambda operator: operator.cabinet.sim.sim("ln_1"))
    for error in (bad.value, typed.value):
        assert PUK not in repr(error)
        assert PUK not in str(error)
    assert PUK not in caplog.text


def test_a_fresh_code_is_wanted() -> None:
    header = (
        'Bearer error="insufficient_user_authentication", '
        'acr_values="urn:kyivstar:acr:sms", max_age="300"'
    )

    def reply(_request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(401, json={"code": "x"}, headers={"WWW-Authenticate": header})

    with pytest.raises(StepUpNeeded) as needed:
        ask(reply, lambda operator: operator.cabinet.sim.sim("ln_1"))
    assert needed.value.acr_values == ("urn:kyivstar:acr:sms",)


def test_an_operator_without_it_refuses() -> None:
    with pytest.raises(Refused):
        ask(answers({"code": "notFound"}, 404), lambda operator: operator.cabinet.sim.sim("ln_1"))


# --- shops --------------------------------------------------------------------------------------
def shops(*rows: dict[str, Any]) -> tuple[Shop, ...]:
    def reply(request: httpx2.Request) -> httpx2.Response:
        assert "authorization" not in request.headers, "it is public"
        return httpx2.Response(200, json=list(rows), headers={"X-Total-Count": str(len(rows))})

    return ask(reply, lambda operator: operator.cabinet.shops.shops())


def changed(**changes: Any) -> dict[str, Any]:
    return {**json.loads(json.dumps(SITE)), **changes}


def test_a_shop_is_read() -> None:
    (shop,) = shops(SITE)
    assert (shop.city, shop.address) == ("Київ", "вул. Хрещатик, 21")
    assert (shop.latitude, shop.longitude) == (50.4481, 30.5225)
    assert shop.hours == (
        DayHours("mon-fri", ((540, 780), (840, 1440))),
        DayHours("sun"),
    )
    assert shop.services == ("unblock", "contractEnd")


def test_a_shop_that_is_closed_for_good_is_left_out_and_an_unknown_word_is_shut() -> None:
    rows = [
        changed(id="a", status="closed"),
        changed(id="b", status="temporarilyClosed"),
        changed(id="c", status="renovating"),
        changed(id="d"),
    ]
    assert [(shop.id, shop.shut) for shop in shops(*rows)] == [
        ("b", True),
        ("c", True),
        ("d", False),
    ]


@pytest.mark.parametrize("coordinates", [[30.5], [], [190.0, 50.0], [30.5, 91.0], None])
def test_a_point_off_the_earth_is_no_point(coordinates: list[float] | None) -> None:
    place = [SITE["place"][0], {"geoJson": {"type": "Point", "coordinates": coordinates}}]
    (shop,) = shops(changed(place=place))
    assert shop.point is None
    assert shop.city == "Київ"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("00:00", 0), ("9:30", 570), ("09:30:00", 570), ("24:00", 1440), ("24:01", None),
        ("25:00", None), ("09:60", None), ("9", None), ("", None), ("noon", None),
    ],
)  # fmt: skip
def test_hours(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_hours_that_cannot_be_read_keep_their_text() -> None:
    calendar = [{"day": "sat", "status": "open", "hourPeriod": [{"startHour": "ten"}]}]
    (shop,) = shops(changed(calendar=calendar))
    assert shop.hours == (DayHours("sat", (), "ten-"),)
    (bare,) = shops(changed(calendar=[{"day": "sat", "status": "open"}]))
    assert bare.hours == (DayHours("sat", (), "open"),)


def test_a_shop_with_nothing_but_an_id_is_still_a_shop() -> None:
    (shop,) = shops({"id": "x"})
    assert (shop.shut, shop.point, shop.hours) == (True, None, ())


# --- the profile --------------------------------------------------------------------------------
PROFILE = {
    "name": "Оператор",
    "contacts": [
        {"kind": "hotline", "name": "Гаряча лінія", "phone": "0 800 300-466", "note": "цілодобово"},
        {"kind": "site", "url": "javascript:alert(1)"},
        {"kind": "cabinet", "url": "https://account.kyivstar.ua/cas/login"},
    ],
    "contractEnd": {
        "text": "Кабінет видаляється разом із розірванням договору.",
        "steps": ["pay", "block", "visit"],
        "shopRequired": True,
        "documents": ["passport", "taxNumber"],
    },
}


def test_the_contracts_end_and_contacts_come_from_the_profile() -> None:
    def reply(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/operator-profile":
            return httpx2.Response(200, json=PROFILE)
        return httpx2.Response(404, json={"code": "notFound"})

    found = ask(reply, lambda operator: operator.account.profile())
    assert found.contract_end is not None
    assert found.contract_end.documents == ("passport", "taxNumber")
    hotline, site, cabinet = found.directory
    assert (hotline.phone, hotline.note) == ("0 800 300-466", "цілодобово")
    assert site.url == "", "only https leaves this program"
    assert cabinet.url.startswith("https://")


def test_an_operator_without_a_profile_says_nothing_of_it() -> None:
    found = ask(answers({"code": "notFound"}, 404), lambda operator: operator.account.profile())
    assert (found.contract_end, found.directory) == (None, ())
