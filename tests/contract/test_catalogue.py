"""The price list as everyone reads it: complete, in three languages, of the files' shape."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_sandbox.rules import catalogue, catalogue_data
from support import schemas
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator

BASE = "/tmf-api/productCatalogManagement/v4"
SHAPES = {
    "category": "620#Category",
    "productOffering": "620#ProductOffering",
    "productOfferingPrice": "620#ProductOfferingPrice",
    "productSpecification": "620#ProductSpecification",
}
Rows = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("bare"), seed="empty") as server:
        yield server


def rows(operator: SandboxServer, name: str, language: str = "uk") -> Rows:
    reply = operator.get(f"{BASE}/{name}", Accept_Language=language)
    assert reply.status_code == 200, reply.text
    return {row["id"]: row for row in reply.json()}


def facts(row: dict[str, Any]) -> dict[str, list[Any]]:
    return {
        use["name"]: [one["value"] for one in use.get("productSpecCharacteristicValue", [])]
        for use in row["prodSpecCharValueUse"]
    }


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_every_row_has_its_shape(operator: SandboxServer, name: str, language: str) -> None:
    reply = operator.get(f"{BASE}/{name}", Accept_Language=language)
    schemas.check_numbers(reply.content)
    schemas.check_all(SHAPES[name], reply.json())
    for row in reply.json():
        assert row["href"] == f"{operator.url}{BASE}/{name}/{row['id']}"
        assert {"name", "lastUpdate", "lifecycleStatus", "version"} <= set(row)


@pytest.mark.parametrize("name", SHAPES)
def test_it_is_public_and_may_be_kept_for_five_minutes(operator: SandboxServer, name: str) -> None:
    first = operator.get(f"{BASE}/{name}", Authorization="Bearer nobody")
    assert first.status_code == 200
    assert first.headers["Cache-Control"] == "max-age=300"
    assert first.headers["Vary"] == "Accept-Language"
    again = operator.get(f"{BASE}/{name}", If_None_Match=first.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["Cache-Control"] == "max-age=300"
    english = operator.get(f"{BASE}/{name}", Accept_Language="en")
    assert english.headers["ETag"] != first.headers["ETag"]
    one = first.json()[0]
    item = operator.get(f"{BASE}/{name}/{one['id']}")
    assert item.json() == one
    assert item.headers["Cache-Control"] == "max-age=300"
    assert operator.get(f"{BASE}/{name}/nothing").status_code == 404
    assert operator.call("PATCH", f"{BASE}/{name}/{one['id']}", body={}).status_code == 405


def test_categories_make_six_trees_of_three(operator: SandboxServer) -> None:
    found = rows(operator, "category")
    roots = [ident for ident, row in found.items() if row["isRoot"]]
    assert set(roots) == {"prepaid", "contract", "business", "homeInternet", "offers", "archive"}
    for root in roots:
        below = {one["id"]: one["name"] for one in found[root]["subCategory"]}
        assert set(below) == {f"tariffs-{root}", f"services-{root}"}
        for ident, name in below.items():
            assert (found[ident]["parentId"], found[ident]["name"]) == (root, name)
    assert len(found) == 18
    roots_only = operator.get(f"{BASE}/category?isRoot=true").json()
    assert {row["id"] for row in roots_only} == set(roots)


def test_nothing_that_an_offering_names_is_missing(operator: SandboxServer) -> None:
    offerings, prices = rows(operator, "productOffering"), rows(operator, "productOfferingPrice")
    categories, specs = rows(operator, "category"), rows(operator, "productSpecification")
    used: set[str] = set()
    for row in offerings.values():
        assert {one["id"] for one in row["category"]} <= set(categories)
        assert row["productSpecification"]["id"] in specs
        for price in row["productOfferingPrice"]:
            assert prices[price["id"]]["name"] == price["name"]
            used.add(price["id"])
        for other in row["productOfferingRelationship"]:
            assert other["relationshipType"] == "optionalFor"
            back = offerings[other["id"]]["productOfferingRelationship"]
            assert row["id"] in {one["id"] for one in back}
        assert set(facts(row).get("incompatibleWith", [])) <= set(offerings)
    assert used == set(prices)


def test_a_service_is_listed_where_its_tariffs_are(operator: SandboxServer) -> None:
    offerings = rows(operator, "productOffering")
    checked = 0
    for ident, row in offerings.items():
        listed = {one["id"].partition("-")[2] for one in row["category"]}
        if not ident.startswith("o_") or "offers" in listed:
            continue
        takers = [offerings[one["id"]] for one in row["productOfferingRelationship"]]
        assert takers, ident
        wanted = {
            one["category"][0]["id"].partition("-")[2] for one in takers if one["isSellable"]
        } - {"offers"}
        assert listed == wanted, ident
        segments = {one["marketSegment"][0]["id"] for one in takers}
        assert {one["id"] for one in row["marketSegment"]} == segments
        checked += 1
    assert checked > 15


def test_the_named_offerings_cost_what_the_contract_says(operator: SandboxServer) -> None:
    offerings, prices = rows(operator, "productOffering"), rows(operator, "productOfferingPrice")
    published = {
        "t_love_ua_baza": (75, "week", 4),
        "t_love_ua_na_maksymum": (175, "week", 4),
        "t_love_ua_bezlim": (225, "week", 4),
        "t_love_ua_bez_mezh": (275, "week", 4),
        "t_tvii_novyi": (55, "week", 4),
        "t_smart_max": (450, "month", 1),
        "t_shchodenny": (2, "day", 1),
        "o_add_bezlim": (150, "week", 4),
        "o_add_number": (50, "week", 4),
    }
    for ident, (value, kind, length) in published.items():
        price = prices[offerings[ident]["productOfferingPrice"][0]["id"]]
        assert price["price"] == {"unit": "UAH", "value": value}, ident
        period = (price["recurringChargePeriodType"], price["recurringChargePeriodLength"])
        assert (price["priceType"], *period) == ("recurring", kind, length)
    once = {"o_data_5gb": 60, "o_extra_25": 10, "o_extra_125": 40, "o_extra_500": 150}
    for ident, value in once.items():
        price = prices[offerings[ident]["productOfferingPrice"][0]["id"]]
        assert (price["priceType"], price["price"]["value"]) == ("oneTime", value)
        assert "recurringChargePeriodType" not in price
    archived = offerings["t_smart_max"]
    assert (archived["lifecycleStatus"], archived["isSellable"]) == ("Retired", False)
    assert {"o_start_now", "o_trust_week", "o_horoscope"} <= set(offerings)


def test_facts_of_tariffs_and_services(operator: SandboxServer) -> None:
    found = {ident: facts(row) for ident, row in rows(operator, "productOffering").items()}
    assert found["t_love_ua_bezlim"]["DATA_NATIONAL"] == ["unlimited"]
    assert found["t_love_ua_bezlim"]["VOICE_OMO"] == [100]
    assert found["t_kontrakt_start"]["chargePeriod"] == ["P1M"]
    assert found["t_dim_300"]["speed"] == [300]
    assert found["o_roaming_home"]["countries"] == ["PL", "DE", "CZ", "IT"]
    assert found["o_roaming_home"]["serviceGroup"] == ["roaming"]
    assert found["o_roaming_home"]["duration"] == ["P28D"]
    assert found["o_add_bezlim"]["bonusPayable"] == [True]
    assert found["o_add_number"]["bonusPayable"] == [False]
    assert found["o_no_content"]["incompatibleWith"] == ["o_horoscope"]
    assert found["o_extra_25"]["advanceAmount"] == [{"unit": "UAH", "value": 25}]
    assert found["o_forwarding"]["condition"] == ["always", "busy", "noAnswer"]
    assert found["o_forwarding"]["forwardTo"] == []
    home = rows(operator, "productOffering")["t_dim_100"]["productOfferingRelationship"]
    assert [one["id"] for one in home] == ["o_trust_week"]


def test_usage_prices_are_those_that_billing_takes(operator: SandboxServer) -> None:
    prices = rows(operator, "productOfferingPrice")
    checked = 0
    for ident, row in rows(operator, "productOffering").items():
        if row["productSpecification"]["id"] != "mobileLine":
            continue
        for reference in row["productOfferingPrice"][1:]:
            price = prices[reference["id"]]
            said = facts(price)
            code, countries = said["appliesTo"][0], said.get("countries", [])
            abroad = code == "VOICE_INTERNATIONAL" or code.endswith("_ROAMING")
            where = (countries or ["*"])[0] if abroad else None
            taken = catalogue.unit_price(ident, code, where)
            assert round(price["price"]["value"] * 100) == taken, price["id"]
            assert price["unitOfMeasure"]["amount"] == 1
            checked += 1
    assert checked > 300
    assert prices["pu_roaming_pl_data"]["unitOfMeasure"]["units"] == "MB"
    assert len(catalogue_data.INTERNATIONAL) == sum("international" in one for one in prices)


def test_every_text_is_there_in_three_languages(operator: SandboxServer) -> None:
    by_language = {one: rows(operator, "productOffering", one) for one in ("uk", "en", "ru")}
    for ident in by_language["uk"]:
        texts = [by_language[one][ident]["description"] for one in ("uk", "en", "ru")]
        assert len(set(texts)) == 3, ident
        assert all("пісочниц" in t or "sandbox" in t or "песочниц" in t for t in texts)
        assert not [c for c in by_language["en"][ident]["name"] if "а" <= c.lower() <= "я"]
    prices = {one: rows(operator, "productOfferingPrice", one) for one in ("uk", "en")}
    for ident, row in prices["uk"].items():
        assert row["name"] != prices["en"][ident]["name"]


def test_there_is_enough_to_compare(operator: SandboxServer) -> None:
    tariffs = [
        row
        for row in rows(operator, "productOffering").values()
        if row["productSpecification"]["id"] != "option"
    ]
    by_category: dict[str, int] = {}
    for row in tariffs:
        for one in row["category"]:
            by_category[one["id"]] = by_category.get(one["id"], 0) + 1
    assert by_category["tariffs-prepaid"] >= 8
    for root in ("contract", "business", "homeInternet", "archive"):
        assert by_category[f"tariffs-{root}"] >= 3, root
    assert by_category["tariffs-offers"] >= 1
    assert operator.get(f"{BASE}/productOffering?category.id=services-offers").json()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("id=t_dim_100,t_dim_300", {"t_dim_100", "t_dim_300"}),
        ("category.id=services-homeInternet", {"o_trust_week"}),
        ("lifecycleStatus=Retired&category.id=tariffs-archive",
         {"t_smart_max", "t_zirka", "t_dim_50"}),
        ("isSellable=false", {"t_smart_max", "t_zirka", "t_dim_50"}),
        ("name=Smart%20Max", {"t_smart_max"}),
        ("lastUpdate.gte=2027-01-01T00:00:00.000Z", set()),
        ("channel.id=shop", set()),
    ],
)  # fmt: skip
def test_filters(operator: SandboxServer, query: str, expected: set[str]) -> None:
    found = operator.get(f"{BASE}/productOffering?{query}")
    assert found.status_code == 200
    assert {row["id"] for row in found.json()} == expected
    assert found.headers["X-Total-Count"] == str(len(expected))


def test_pages_and_orders(operator: SandboxServer) -> None:
    everything = operator.get(f"{BASE}/productOffering").json()
    assert [row["id"] for row in everything] == sorted(row["id"] for row in everything)
    page = operator.get(f"{BASE}/productOffering?offset=10&limit=5")
    assert page.status_code == 206
    assert page.json() == everything[10:15]
    assert 'rel="next"' in page.headers["Link"]
    by_name = operator.get(f"{BASE}/productOffering?sort=name&fields=name").json()
    assert [row["name"] for row in by_name] == sorted(row["name"] for row in everything)
    assert set(by_name[0]) == {"id", "href", "@type", "name"}
    business = operator.get(f"{BASE}/productOffering?marketSegment.id=business").json()
    assert {row["id"] for row in business} == {
        row["id"] for row in everything if "business" in {one["id"] for one in row["marketSegment"]}
    }
    wrong = operator.get(f"{BASE}/productOffering?colour=red")
    assert (wrong.status_code, wrong.json()["code"]) == (400, "unsupportedFilter")
    wrong = operator.get(f"{BASE}/productOffering?sort=price")
    assert (wrong.status_code, wrong.json()["code"]) == (400, "unsupportedSort")


def test_the_catalogue_of_apis_names_what_is_served(operator: SandboxServer) -> None:
    linkset = json.loads(operator.get("/.well-known/api-catalog").content)["linkset"][0]
    bases = {one["title"].split()[0]: one["href"] for one in linkset["item"]}
    assert bases["TMF620"] == operator.url + BASE
    assert bases["TMF644"] == f"{operator.url}/tmf-api/privacyManagement/v4"
    assert bases["TMF674"] == f"{operator.url}/tmf-api/geographicSiteManagement/v4"
