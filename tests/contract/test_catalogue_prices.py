"""The operator changes a price: a new version, everyone is told, later charges take it."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting
from support import schemas
from support.ordering import ORDERS, add, order
from support.sandbox import CONTROL, SandboxServer, new_key
from support.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BASE = "/tmf-api/productCatalogManagement/v4"
PRODUCTS = "/tmf-api/productInventory/v4/product"
BALANCE = "/tmf-api/prepayBalanceManagement/v4"
OLENA = "+380670000001"
TARIFF, PRICE = "t_love_ua_bezlim", "pp_love_ua_bezlim"


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "operator.db"
    database = Database(str(path))
    start = parse_instant("2026-11-22T10:00:00.000Z")
    database.run(lambda conn: starting.prepare(conn, seed="demo", now=start))
    database.close_now()
    return path


@pytest.fixture
def operator(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo") as server:
        yield server


def change(operator: SandboxServer, ident: str, **members: Any) -> Any:
    return operator.control("PATCH", f"offering/{ident}", members)


def line_of(operator: SandboxServer, token: str) -> dict[str, Any]:
    rows = operator.get(f"{PRODUCTS}?productSpecification.id=mobileLine", token).json()
    row: dict[str, Any] = rows[0]
    return row


def fact(row: dict[str, Any], name: str) -> Any:
    return next(one["value"] for one in row["productCharacteristic"] if one["name"] == name)


def test_a_new_price_is_a_new_version_and_the_old_one_is_gone(operator: SandboxServer) -> None:
    before = operator.get(f"{BASE}/productOffering/{TARIFF}").json()
    old = operator.get(f"{BASE}/productOfferingPrice/{PRICE}")
    done = change(operator, TARIFF, price=250.5)
    assert (done["id"], done["price"], done["version"]) == (TARIFF, 250.5, "4")
    after = operator.get(f"{BASE}/productOffering/{TARIFF}").json()
    price = operator.get(f"{BASE}/productOfferingPrice/{PRICE}", If_None_Match=old.headers["ETag"])
    assert price.status_code == 200
    assert price.json()["price"] == {"unit": "UAH", "value": 250.5}
    assert (before["version"], after["version"], price.json()["version"]) == ("3", "4", "4")
    assert after["lastUpdate"] == price.json()["lastUpdate"] == done["lastUpdate"]
    newer = operator.get(f"{BASE}/productOffering?lastUpdate.gte={done['lastUpdate']}").json()
    assert [row["id"] for row in newer] == [TARIFF]
    other = operator.get(f"{BASE}/productOfferingPrice/pp_love_ua_baza").json()
    assert other["lastUpdate"] == "2026-03-01T00:00:00.000Z"


def test_everyone_is_told_in_her_own_language(operator: SandboxServer) -> None:
    first, second = operator.token(OLENA), operator.token("+380670000021")
    change(operator, TARIFF, price=240)
    change(operator, TARIFF, lifecycleStatus="Retired")
    for token, language, name in (
        (first, "en", "LOVE UA Unlimited"),
        (second, "uk", "LOVE UA Безлім"),
    ):
        events = told(operator, token, until="ProductOfferingStateChangeEvent", language=language)
        mine = [(kind, body) for kind, body in events if "Offering" in kind]
        assert [kind for kind, _ in mine] == [
            "ProductOfferingPriceAttributeValueChangeEvent",
            "ProductOfferingAttributeValueChangeEvent",
            "ProductOfferingStateChangeEvent",
        ]
        schemas.check("620#ProductOfferingPrice", mine[0][1]["productOfferingPrice"])
        assert mine[0][1]["productOfferingPrice"]["price"]["value"] == 240
        schemas.check("620#ProductOffering", mine[2][1]["productOffering"])
        assert mine[2][1]["productOffering"]["name"] == name
        assert mine[2][1]["productOffering"]["lifecycleStatus"] == "Retired"


def test_the_next_charge_takes_the_new_price(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    assert operator.control("POST", "topup", {"number": OLENA, "amount": 2000, "channel": "cash"})
    line = line_of(operator, token)
    due = fact(line, "nextChargeAmount")["value"]
    change(operator, TARIFF, price=300)
    after = line_of(operator, token)
    assert after["productPrice"][0]["price"]["taxIncludedAmount"]["value"] == 300
    assert fact(after, "nextChargeAmount")["value"] == due + 75
    assert fact(after, "nextChargeDate") == fact(line, "nextChargeDate")
    operator.clock(businessTo=fact(after, "nextChargeDate"))
    rows = operator.get(
        f"{BALANCE}/balanceAction?sort=-requestedDate&limit=20", operator.token(OLENA)
    ).json()
    fee = next(row for row in rows if row["reason"] == "tariffFee")
    assert fee["amount"]["amount"] == 300
    assert fee["cause"]["productOffering"]["version"] == "4"
    assert fee["cause"]["unitPrice"]["value"] == 300
    assert operator.invariants()["ok"]


def test_a_service_in_force_is_repriced_too(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    rows = operator.get(f"{PRODUCTS}?productSpecification.id=option", token).json()
    row = next(one for one in rows if "recurringChargePeriod" in one["productPrice"][0])
    ident = row["productOffering"]["id"]
    change(operator, ident, price=99.99)
    again = operator.get(f"{PRODUCTS}/{row['id']}", token).json()
    assert again["productPrice"][0]["price"]["taxIncludedAmount"]["value"] == 99.99
    assert fact(again, "nextChargeAmount")["value"] == 99.99
    assert again["lastUpdate"] > row["lastUpdate"]
    assert operator.invariants()["ok"]


def test_the_price_of_a_service_in_force_is_told_to_its_holder(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    operator.control("POST", "topup", {"number": OLENA, "amount": 500, "channel": "cash"})
    made = operator.post(ORDERS, order(add("ln_0001", "o_horoscope")), token, key=new_key())
    assert made.status_code == 201, made.text
    change(operator, "o_horoscope", price=90)
    last = "ProductAttributeValueChangeEvent"
    events = told(operator, token, until=last, about="o_horoscope")
    mine = [(kind, body["product"]) for kind, body in events if "o_horoscope" in str(body)
            and "product" in body]  # fmt: skip
    assert (mine[0][0], mine[-1][0]) == ("ProductCreateEvent", last)
    assert mine[-1][1]["productPrice"][0]["price"]["taxIncludedAmount"]["value"] == 90


def test_what_was_due_is_charged_at_the_old_price(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    assert operator.control("POST", "topup", {"number": OLENA, "amount": 900, "channel": "cash"})
    operator.control("PATCH", "settings", {"autoBilling": False})
    operator.clock(businessTo=fact(line_of(operator, token), "nextChargeDate"))
    change(operator, TARIFF, price=400)
    rows = operator.get(
        f"{BALANCE}/balanceAction?sort=-requestedDate&limit=20", operator.token(OLENA)
    ).json()
    fee = next(row for row in rows if row["reason"] == "tariffFee")
    assert fee["amount"]["amount"] == 225


def test_nothing_new_makes_no_version(operator: SandboxServer) -> None:
    token = operator.token(OLENA)
    done = change(operator, TARIFF, price=225, lifecycleStatus="Active")
    assert (done["version"], done["lastUpdate"]) == ("3", "2026-03-01T00:00:00.000Z")
    change(operator, "o_add_number", lifecycleStatus="Obsolete")
    events = told(operator, token, until="ProductOfferingStateChangeEvent")
    offered = [body["productOffering"]["id"] for kind, body in events if "Offering" in kind]
    assert offered == ["o_add_number"]
    row = operator.get(f"{BASE}/productOffering/o_add_number").json()
    assert (row["lifecycleStatus"], row["isSellable"]) == ("Obsolete", False)
    back = change(operator, "o_add_number", lifecycleStatus="Launched")
    assert back["version"] == "3"
    assert operator.get(f"{BASE}/productOffering/o_add_number").json()["isSellable"] is True


def test_it_outlives_the_server_and_dies_with_a_reset(demo_file: Path, tmp_path: Path) -> None:
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path, seed="demo") as server:
        change(server, TARIFF, price=260)
    with SandboxServer(tmp_path, seed="demo") as server:
        path = f"{BASE}/productOfferingPrice/{PRICE}"
        assert server.get(path).json()["price"]["value"] == 260
        server.control("POST", "reset", {})
        assert server.get(path).json()["price"]["value"] == 225


@pytest.mark.parametrize(
    ("ident", "members", "status"),
    [
        ("t_nothing", {"price": 1}, 404),
        (TARIFF, {"price": 0}, 400),
        (TARIFF, {"price": "-5"}, 400),
        (TARIFF, {"price": 1.005}, 400),
        (TARIFF, {"lifecycleStatus": "Asleep"}, 400),
    ],
)
def test_what_is_no_price_is_refused(
    operator: SandboxServer, ident: str, members: dict[str, Any], status: int
) -> None:
    reply = operator.call(
        "PATCH", f"/sandbox/offering/{ident}", body=members, X_Sandbox_Control=CONTROL
    )
    assert reply.status_code == status, reply.text
    assert operator.get(f"{BASE}/productOffering/{TARIFF}").json()["version"] == "3"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_fee_is_the_price_of_its_moment(operator: SandboxServer, seed: int) -> None:
    """Prices change at random between steps of the clock; each fee is the last price before it."""
    chance = random.Random(seed)
    tariffs = {TARIFF: 225, "t_biznes_30": 90, "t_biznes_komanda": 160, "t_dim_100": 250}
    history = {ident: [("", price)] for ident, price in tariffs.items()}
    started = operator.control("GET", "state")["clock"]["business"]
    assert operator.control("POST", "topup", {"number": OLENA, "amount": 9000, "channel": "cash"})
    for _ in range(6):
        for ident in chance.sample(sorted(tariffs), 2):
            price = chance.randint(1, 400)
            done = change(operator, ident, price=price)
            if done["lastUpdate"] > started:
                history[ident].append((done["lastUpdate"], price))
        operator.clock(business=f"P{chance.randint(3, 20)}D")
    assert operator.invariants()["ok"]
    checked = set()
    for login in (OLENA, "+380670000021"):
        path = f"{BALANCE}/balanceAction?reason=tariffFee&requestedDate.gt={started}"
        for row in operator.get(path, operator.token(login)).json():
            ident = row["cause"]["productOffering"]["id"]
            if ident in tariffs:
                before = [price for at, price in history[ident] if at <= row["requestedDate"]]
                assert row["amount"]["amount"] == before[-1], (ident, row["requestedDate"])
                checked.add(ident)
    assert {TARIFF, "t_biznes_30"} <= checked
