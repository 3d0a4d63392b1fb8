"""The price list of any operator: both generations, missing prices, servers that misbehave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from kyivstar_desktop.adapters.http.catalogue import BATCH
from kyivstar_desktop.domain.catalogue import Allowance, Catalogue, Fee, Offering
from kyivstar_desktop.domain.errors import AppError, BadReply, NetworkGate, ServerTrouble
from kyivstar_desktop.domain.money import Money
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Callable

BASE = "/tmf-api/productCatalogManagement/v4"
UAH = {"unit": "UAH", "value": 225}


def characteristic(name: str, *values: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "productSpecCharacteristicValue": list(values)}


TARIFF: dict[str, Any] = {
    "id": "t_all",
    "name": "Безлім",
    "description": "Усе",
    "version": "3",
    "lifecycleStatus": "Active",
    "isSellable": True,
    "lastUpdate": "2026-03-01T00:00:00.000Z",
    "validFor": {"startDateTime": "2023-02-01T00:00:00.000Z"},
    "category": [{"id": "tariffs-prepaid", "name": "Тарифи"}],
    "productSpecification": {"id": "mobileLine"},
    "productOfferingPrice": [{"id": "pp", "name": "Плата"}, {"id": "pu", "name": "Хвилина"}],
    "prodSpecCharValueUse": [
        characteristic("DATA_NATIONAL", {"value": "unlimited"}),
        characteristic("VOICE_OMO", {"value": 100, "unitOfMeasure": "min"}),
        characteristic("chargePeriod", {"value": "P4W"}),
        characteristic("NEW_THING", {"value": 7, "unitOfMeasure": "шт"}),
    ],
    "productOfferingRelationship": [{"id": "o_1", "relationshipType": "optionalFor"}],
}
RECURRING = {
    "id": "pp", "name": "Плата за тариф", "priceType": "recurring",
    "recurringChargePeriodType": "week", "recurringChargePeriodLength": 4, "price": UAH,
}  # fmt: skip
USAGE = {
    "id": "pu", "name": "Хвилина понад пакет", "priceType": "usage",
    "unitOfMeasure": {"amount": 1, "units": "min"}, "price": {"unit": "UAH", "value": 1.5},
    "prodSpecCharValueUse": [
        characteristic("appliesTo", {"value": "VOICE_OMO"}),
        characteristic("countries", {"value": "PL"}, {"value": "DE"}),
    ],
}  # fmt: skip

Reply = httpx2.Response | list[Any]


def serve(**lists: Any) -> tuple[Callable[[httpx2.Request], httpx2.Response], list[httpx2.Request]]:
    """A server of resources by name; a callable makes its own answer."""
    asked: list[httpx2.Request] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        found = lists.get(request.url.path.rpartition("/")[2], [])
        if callable(found):
            made: httpx2.Response = found(request)
            return made
        if isinstance(found, httpx2.Response):
            return found
        ids = request.url.params.get("id")
        rows = [row for row in found if ids is None or row["id"] in ids.split(",")]
        offset = int(request.url.params.get("offset", 0))
        return httpx2.Response(200, json=rows[offset:], headers={"X-Total-Count": str(len(rows))})

    return reply, asked


def read(**lists: Any) -> Catalogue:
    async def story() -> Catalogue:
        reply, _ = serve(**lists)
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(reply)) as operator:
            return await operator.cabinet.catalogue.catalogue()

    return run(story())


def one(tariff: dict[str, Any] | None = None, prices: Any = (RECURRING, USAGE)) -> Offering:
    made = read(productOffering=[tariff or TARIFF], productOfferingPrice=prices)
    return made.offerings[0]


def test_a_tariff_of_the_contract() -> None:
    found = one()
    assert (found.id, found.name, found.version, found.spec) == (
        "t_all",
        "Безлім",
        "3",
        "mobileLine",
    )
    assert found.fee == Fee("pp", "Плата за тариф", Money(225_00), "P4W")
    assert found.allowances == (
        Allowance("DATA_NATIONAL", None, ""),
        Allowance("VOICE_OMO", 100, "min"),
        Allowance("NEW_THING", 7, "шт"),
    )
    assert found.is_tariff
    assert found.can_order
    assert found.optional_for == ("o_1",)
    assert found.valid_from is not None
    assert found.fact("chargePeriod") == "P4W"
    (unit,) = found.units
    assert (unit.amount, unit.unit, unit.per, unit.code) == (Money(1_50), "min", 1, "VOICE_OMO")
    assert unit.countries == ("PL", "DE")


def test_no_token_and_the_filters_of_the_contract() -> None:
    reply, asked = serve(productOffering=[TARIFF], productOfferingPrice=[RECURRING, USAGE])

    async def story() -> None:
        async with operator_at("https://operator.example", transport=Answering(reply)) as operator:
            await operator.cabinet.catalogue.catalogue()

    run(story())
    assert all("authorization" not in request.headers for request in asked)
    assert {request.headers["accept-language"] for request in asked} == {"uk"}
    prices = next(request for request in asked if "Price" in request.url.path)
    assert prices.url.params["id"] == "pp,pu"


@pytest.mark.parametrize(
    ("kind", "length", "period"),
    [("week", 4, "P4W"), ("month", 1, "P1M"), ("day", 1, "P1D"), ("Months", None, "P1M"),
     ("year", 1, "P1Y"), ("fortnight", 1, "fortnight"), ("", None, "P4W")],
)  # fmt: skip
def test_periods_of_prices(kind: str, length: int | None, period: str) -> None:
    price = RECURRING | {
        "recurringChargePeriodType": kind,
        "recurringChargePeriodLength": length,
    }
    assert one(prices=[price]).fees[0].period == period


def test_one_time_prices_have_no_period() -> None:
    assert one(prices=[RECURRING | {"priceType": "oneTime"}]).fees[0].period == ""


@pytest.mark.parametrize(
    "price",
    [
        None, {"unit": "EUR", "value": 5}, {"unit": "UAH", "value": 0.001}, {"value": 5},
        {"unit": "UAH", "value": "багато"}, {"unit": "UAH"},
    ],
)  # fmt: skip
def test_a_sum_that_is_no_sum_is_not_stated(price: Any) -> None:
    found = one(prices=[RECURRING | {"price": price}])
    assert found.fee is not None
    assert found.fee.amount is None


@pytest.mark.parametrize(
    "prices",
    [[], httpx2.Response(404), httpx2.Response(405), httpx2.Response(501)],
)
def test_a_price_that_cannot_be_had_is_missing_not_zero(prices: Any) -> None:
    assert one(prices=prices).fees == (Fee("pp", "Плата", None, "P4W"),)


def test_prices_in_the_offering_itself_are_believed() -> None:
    tariff = TARIFF | {"productOfferingPrice": [RECURRING]}
    assert one(tariff, prices=httpx2.Response(404)).fees[0].amount == Money(225_00)


def test_the_second_generation() -> None:
    tariff = TARIFF | {
        "@type": "ProductOffering",
        "category": {"id": "tariffs-contract", "@referredType": "Category"},
        "version": 3,
        "productSpecification": {"id": "spec-77"},
        "prodSpecCharValueUse": [
            {"@type": "x", "name": "DATA_NATIONAL", "productSpecCharacteristicValue": [
                {"@type": "IntegerCharacteristicValueSpecification", "value": 10,
                 "unitOfMeasure": {"units": "GB"}}]},
        ],
    }  # fmt: skip
    found = one(tariff)
    assert (found.version, found.spec, found.categories) == (
        "3",
        "mobileLine",
        ("tariffs-contract",),
    )
    assert found.allowances == (Allowance("DATA_NATIONAL", 10_240, "MB"),)


@pytest.mark.parametrize(
    ("status", "sellable", "shown", "can"),
    [
        ("Active", True, 1, True), ("Launched", True, 1, True), ("retired ", True, 1, False),
        ("Active", False, 1, False), ("Obsolete", True, 0, False), ("In design", True, 0, False),
        ("Soon", True, 1, True),
    ],
)  # fmt: skip
def test_life_of_an_offering(status: str, *, sellable: bool, shown: int, can: bool) -> None:
    tariff = TARIFF | {"lifecycleStatus": status, "isSellable": sellable}
    found = read(productOffering=[tariff]).offerings
    assert len(found) == shown
    assert all(offering.can_order == can for offering in found)


def test_what_an_option_says_of_itself() -> None:
    option = TARIFF | {
        "id": "o_1",
        "productSpecification": {"id": "option"},
        "prodSpecCharValueUse": [
            characteristic("serviceGroup", {"value": "data"}),
            characteristic("bonusPayable", {"value": True}),
            characteristic("incompatibleWith", {"value": "o_2"}, {"value": "t_3"}),
            characteristic("countries", {"value": "PL"}),
            characteristic("advanceAmount", {"value": {"unit": "UAH", "value": 25}}),
            characteristic("condition", {"value": "always"}, {"value": "busy"}),
            characteristic("forwardTo"),
        ],
    }
    found = one(option)
    assert not found.is_tariff
    assert (found.group, found.bonus_payable, found.countries) == ("data", True, ("PL",))
    assert found.incompatible == ("o_2", "t_3")
    assert found.facts == (("advanceAmount", "25"), ("condition", "always,busy"), ("forwardTo", ""))


def test_many_prices_come_as_one_list_and_the_rest_by_id() -> None:
    count = BATCH * 2 + 5
    refs = [{"id": f"p{n:03}"} for n in range(count)]
    listed = [RECURRING | {"id": f"p{n:03}"} for n in range(count - 150)]

    def prices(request: httpx2.Request) -> httpx2.Response:
        ids = request.url.params.get("id")
        if ids is None:
            rows = listed if request.url.params["offset"] == "0" else []
        else:
            assert ids.count(",") < BATCH
            rows = [RECURRING | {"id": ident} for ident in ids.split(",")]
        return httpx2.Response(200, json=rows, headers={"X-Total-Count": str(len(rows))})

    tariff = TARIFF | {"productOfferingPrice": refs}
    found = read(productOffering=[tariff], productOfferingPrice=prices).offerings[0]
    assert len(found.fees) == count
    assert all(fee.amount == Money(225_00) for fee in found.fees)


def test_pages_of_any_size() -> None:
    rows = [TARIFF | {"id": f"t{n}"} for n in range(60)]

    def offerings(request: httpx2.Request) -> httpx2.Response:
        start = int(request.url.params["offset"])
        return httpx2.Response(206 if start < 50 else 200, json=rows[start : start + 25])

    found = read(productOffering=offerings).offerings
    assert [offering.id for offering in found] == [f"t{n}" for n in range(60)]


def test_a_server_that_repeats_itself_is_left() -> None:
    def offerings(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(206, json=[TARIFF] * 3)

    assert len(read(productOffering=offerings).offerings) == 1


def test_categories_are_named_and_may_be_absent() -> None:
    rows = [
        {"id": "prepaid", "name": "Передплата"},
        {"id": "tariffs-prepaid", "parentId": "prepaid"},
    ]
    found = read(productOffering=[TARIFF], category=rows).categories
    assert [(c.id, c.parent) for c in found] == [("prepaid", ""), ("tariffs-prepaid", "prepaid")]
    assert read(productOffering=[TARIFF], category=httpx2.Response(501)).categories == ()


@pytest.mark.parametrize(
    "value",
    ["unlimited?", -5, 1e3, 10**30, None, [1], {"x": 1}, True, "٤", "5; DROP"],
)
def test_an_unreadable_allowance_is_nothing_granted_never_endless(value: Any) -> None:
    use = [characteristic("DATA_NATIONAL", {"value": value, "unitOfMeasure": "MB"})]
    (found,) = one(TARIFF | {"prodSpecCharValueUse": use}).allowances
    assert found.count is not None
    assert found.count in {0, 1000, 10**9}


def test_words_are_one_line_and_capped() -> None:
    found = one(TARIFF | {"name": "А\n\u202eБ" * 200, "description": "x\u0000y"})
    assert found.name.isprintable()
    assert len(found.name) <= 120
    assert found.description == "x y"


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (httpx2.Response(200, json={"no": "list"}), BadReply),
        (httpx2.Response(200, json=[{"name": "no id"}]), BadReply),
        (
            httpx2.Response(200, content=b"[{", headers={"content-type": "application/json"}),
            BadReply,
        ),
        (httpx2.Response(200, html="<html>sign in</html>"), NetworkGate),
        (httpx2.Response(500), ServerTrouble),
    ],
)
def test_a_list_that_is_none(reply: httpx2.Response, error: type[AppError]) -> None:
    with pytest.raises(error):
        read(productOffering=lambda _: reply)
