"""Every list of the demo operator, for everyone in it, against the files of TM Forum."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support import schemas
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator

BALANCE = "/tmf-api/prepayBalanceManagement/v4"
LISTS = {
    "/tmf-api/customerManagement/v4/customer": "629#Customer",
    "/tmf-api/productInventory/v4/product": "637#Product",
    f"{BALANCE}/bucket": "654#Bucket",
    f"{BALANCE}/accumulatedBalance": "654#AccumulatedBalance",
    f"{BALANCE}/balanceAction?sort=-requestedDate&limit=400": "654#BalanceAction",
    f"{BALANCE}/adjustBalance?limit=100": "654#AdjustBalance",
    f"{BALANCE}/topupBalance?limit=100": "654#TopupBalance",
    f"{BALANCE}/transferBalance": "654#TransferBalance",
    "/tmf-api/productOrderingManagement/v4/productOrder": "622#ProductOrder",
    "/tmf-api/productOrderingManagement/v4/cancelProductOrder": "622#CancelProductOrder",
    "/tmf-api/accountManagement/v4/partyAccount?limit=300": "666#PartyAccount",
    "/tmf-api/privacyManagement/v4/partyPrivacyProfile": "644#PartyPrivacyProfile",
    "/tmf-api/paymentMethod/v4/paymentMethod": "670#PaymentMethod",
    "/tmf-api/communicationManagement/v4/communicationMessage": "681#CommunicationMessage",
    "/tmf-api/partyInteraction/v4/partyInteraction": "683#PartyInteraction",
    "/tmf-api/digitalIdentityManagement/v4/digitalIdentity": "720#DigitalIdentity",
}
PEOPLE = [
    *(f"+3806700000{tail:02d}" for tail in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 17, 18, 19)),
    *(f"+3806700000{tail:02d}" for tail in (21, 22, 23, 24, 25, 26)),
    "26000000014",
]
CONTRACT = Path(__file__).resolve().parents[2] / "docs" / "contract.md"
_EXAMPLE = re.compile(r"<!-- check (\d+#\w+) -->\n```json\n(.*?)\n```", re.DOTALL)


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path_factory.mktemp("demo"), seed="demo") as server:
        yield server


@pytest.mark.parametrize("login", PEOPLE)
def test_everything_a_person_reads_has_its_shape(operator: SandboxServer, login: str) -> None:
    token = operator.token(login)
    seen = 0
    for path, shape in LISTS.items():
        reply = operator.get(path, token)
        assert reply.status_code in {200, 206, 403}, (path, reply.text)
        if reply.status_code == 403:
            assert reply.json()["code"] == "forbiddenScope"
            continue
        schemas.check_numbers(reply.content)
        for row in reply.json():
            schemas.check(shape, row)
            assert {"id", "href", "@type"} <= set(row)
            seen += 1
    assert seen > 0


def test_every_line_of_the_table_is_there(operator: SandboxServer) -> None:
    """The characteristics of docs/contract.md 3.2 by the numbers that must show them."""
    expected = {
        "+380670000001": {"msisdn", "paymentType", "nextChargeDate", "activeUntil", "keptUntil"},
        "+380670000003": {"packageState", "nextChargeAmount"},
        "+380670000004": {"suspensionReason", "suspendedSince"},
        "+380670000006": {"disconnectLimit", "contractNumber", "contractStart"},
        "+380670000009": {"suspensionReason"},
        "+380670000010": {"advanceDebt"},
        "+380670000024": {"fundedBy"},
        "26000000014": {"accountNumber", "packageState"},
    }
    for login, names in expected.items():
        token = operator.token(login)
        rows = operator.get("/tmf-api/productInventory/v4/product", token).json()
        lines = [row for row in rows if row["productSpecification"]["id"] != "option"]
        assert lines, login
        there = {fact["name"] for row in lines for fact in row["productCharacteristic"]}
        assert names <= there, (login, names - there)
        assert {"paymentType", "segment", "chargePeriod"} <= there


def test_history_of_the_demo_chains_bucket_by_bucket(operator: SandboxServer) -> None:
    token = operator.token("+380670000017")
    rows = operator.get(f"{BALANCE}/balanceAction?limit=10000", token).json()
    last: dict[str, object] = {}
    moved = 0
    for row in rows:
        for impact in row.get("impactedBucket", []):
            ident = impact["bucket"]["id"]
            if ident in last:
                assert impact["amountBefore"] == last[ident], row["id"]
                moved += 1
            last[ident] = impact["amountAfter"]
    assert moved > 50


def test_no_one_but_the_holder_reads_whom_a_line_called(operator: SandboxServer) -> None:
    own = operator.token("+380670000001")
    calls = operator.get(f"{BALANCE}/balanceAction?limit=10000", own).json()
    assert any("peer" in row.get("cause", {}) for row in calls)
    manager = operator.token("+380670000021")
    seen = operator.get(f"{BALANCE}/balanceAction?limit=5000", manager).json()
    accounts = {row["partyAccount"]["id"] for row in seen}
    assert len(accounts) > 100
    foreign = [row for row in seen if row["partyAccount"]["id"] != "26000000021"]
    assert not [row["id"] for row in foreign if "peer" in row.get("cause", {})]
    assert not [row["id"] for row in foreign if re.search(r", \+\d{6}", row["description"])]


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        ("654#Bucket", {"remainingValue": {"amount": "12", "units": "UAH"}}),
        ("654#BalanceAction", {"requestedDate": "2026-11-22"}),
        ("654#ImpactedBucket", {"item": []}),
        ("670#TokenizedCard", {"@type": "tokenizedCard", "name": "x", "lastFourDigits": "1"}),
        ("637#Product", {"status": "asleep"}),
    ],
)
def test_the_checker_itself_can_fail(shape: str, value: dict[str, object]) -> None:
    assert schemas.violations(shape, value)


def test_inexact_numbers_are_found() -> None:
    schemas.check_numbers(b'{"value":250.5,"b":1}')
    with pytest.raises(AssertionError):
        schemas.check_numbers(b'{"value":250.505}')
    with pytest.raises(AssertionError):
        schemas.check_numbers(b'{"value":2.5e1}')


def examples() -> list[tuple[str, str]]:
    return _EXAMPLE.findall(CONTRACT.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("shape", "text"), examples(), ids=[shape for shape, _ in examples()])
def test_an_example_of_the_contract_has_its_shape(shape: str, text: str) -> None:
    schemas.check(shape, json.loads(text))


def test_the_contract_shows_each_interface_of_money_and_contract() -> None:
    shown = {shape for shape, _ in examples()}
    assert {shape.partition("#")[0] for shape in shown} >= {
        *("620", "622", "637", "644", "654", "666", "674", "681", "683"),
    }
    assert CONTRACT.read_text(encoding="utf-8").count("<!-- check") == len(examples())
