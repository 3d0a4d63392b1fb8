"""The bytes of an automatic top-up: the kind of source that pays is named as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.http.rules import HttpTopups
from kyivstar_desktop.domain.money import Money
from support.calling import operator_at, run
from support.raw_http import RawServer, answer

if TYPE_CHECKING:
    from kyivstar_desktop.domain.cards import SavedCard

KEY = "11111111-1111-4111-8111-111111111111"
METHODS = [
    {"id": "pm_1", "@type": "TokenizedCard", "lastFourDigits": "4242"},
    {"id": "pm_co", "@type": "accountPaymentMethod", "name": "Рахунок"},
]


async def listed() -> tuple[SavedCard, ...]:
    async with RawServer.saying(answer(METHODS)) as server, operator_at(server.url) as operator:
        return await operator.money.cards()


async def body_of(*, company: bool) -> dict[str, object]:
    async with operator_at("https://operator.example") as operator:
        method, path, body = HttpTopups(operator.directory).topup_body(
            key=KEY,
            number="+380670000001",
            amount=Money(84_50),
            source="pm_1",
            grant="gr_1",
            company=company,
        )
    assert method == "POST"
    assert path.endswith("/topupBalance")
    found = json.loads(body)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("company", "kind"), [(False, "tokenizedCard"), (True, "accountPaymentMethod")]
)
def test_the_source_is_named_by_its_kind(company: bool, kind: str) -> None:  # noqa: FBT001 a case
    assert run(body_of(company=company))["paymentMethod"] == {"id": "pm_1", "@referredType": kind}


def test_the_list_says_which_source_is_a_company_account() -> None:
    found = run(listed())
    assert [(card.id, card.company) for card in found] == [("pm_1", False), ("pm_co", True)]
