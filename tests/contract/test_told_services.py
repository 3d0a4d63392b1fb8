"""A connected service is a product of its line: what changes about it is told (TMF637)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.ordering import ORDERS, add, order
from support.sandbox import SandboxServer, new_key
from support.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OLENA, SERVICE = "+380670000001", "o_horoscope"
UNTIL = "ProductOfferingAttributeValueChangeEvent"


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[SandboxServer]:
    with SandboxServer(tmp_path, seed="demo", now="2026-11-22T10:00:00.000Z") as server:
        yield server


def test_a_service_tells_that_it_is_there_and_that_its_price_is_new(
    operator: SandboxServer,
) -> None:
    operator.control("POST", "topup", {"number": OLENA, "amount": 500, "channel": "cash"})
    token = operator.token(OLENA)
    made = operator.post(ORDERS, order(add("ln_0001", SERVICE)), token, key=new_key())
    assert made.status_code == 201, made.text
    operator.control("PATCH", f"offering/{SERVICE}", {"price": 90})
    events = told(operator, token, until=UNTIL)
    mine = [
        (kind, body["product"]["productPrice"][0]["price"]["taxIncludedAmount"]["value"])
        for kind, body in events
        if body.get("product", {}).get("productOffering", {}).get("id") == SERVICE
    ]
    # an event is rendered when it is delivered: both tell the price of now
    assert mine == [("ProductCreateEvent", 90), ("ProductAttributeValueChangeEvent", 90)]
    assert operator.invariants()["ok"]
