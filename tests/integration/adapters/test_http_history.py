"""Movements of money of any operator as rows of the history."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import pytest

from kyivstar_desktop.adapters.http import history, wire
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.money import ZERO, Money
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.http.operator import Operator

T = TypeVar("T")
OLENA = "+380670000001"
SINCE = datetime(2026, 11, 1, tzinfo=UTC)
UNTIL = datetime(2026, 12, 1, tzinfo=UTC)


def ask(
    reply: Callable[[httpx2.Request], httpx2.Response], work: Callable[[Operator], Awaitable[T]]
) -> T:
    async def story() -> T:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(reply)) as operator:
            return await work(operator)

    return run(story())


# --- history ------------------------------------------------------------------------------------
ROW: dict[str, Any] = {
    "id": "ba_01JD",
    "@type": "AdjustBalance",
    "usageType": "monetary",
    "reason": "optionFee",
    "description": "Додай безлім: плата за 4 тижні",
    "amount": {"amount": 999, "units": "UAH"},
    "requestedDate": "2026-11-05T08:15:00.000Z",
    "bucket": {"id": "bk_m"},
    "logicalResource": {"id": OLENA, "value": OLENA},
    "partyAccount": {"id": "26000000001"},
    "product": {"id": "op_1", "name": "Додай безлім"},
    "impactedBucket": [
        {
            "bucket": {"id": "bk_m"},
            "amountBefore": {"amount": 210.5, "units": "UAH"},
            "amountAfter": {"amount": 60.5, "units": "UAH"},
            "item": [{"itemType": "debit", "amount": {"amount": 150, "units": "UAH"}}],
        }
    ],
    "cause": {
        "rule": "option.recurring.P4W",
        "ruleText": "Плата за послугу знімається кожні 4 тижні",
        "productOffering": {"id": "o", "name": "Додай безлім", "version": "3"},
        "unitPrice": {"unit": "UAH", "value": 150},
        "quantity": 1.25,
        "period": {
            "startDateTime": "2026-11-05T08:15:00.000Z",
            "endDateTime": "2026-12-03T08:15:00.000Z",
        },
        "productOrder": {
            "id": "po_1",
            "orderDate": "2026-10-08T08:15:00.000Z",
            "requestedBy": "subscriber",
            "channel": "ussd",
        },
    },
}


def item(**members: Any) -> Any:
    row = wire.decode(json.dumps(ROW | members).encode(), history.ActionIn)
    return history.item_of(row, OLENA, 1)


def impact(*legs: tuple[str, float], units: str = "UAH", bucket_id: str = "bk_m") -> dict[str, Any]:
    items = [{"itemType": kind, "amount": {"amount": v, "units": units}} for kind, v in legs]
    return {
        "bucket": {"id": bucket_id},
        "amountBefore": {"amount": 10, "units": units},
        "amountAfter": {"amount": 20, "units": units},
        "item": items,
    }


def test_a_row_of_the_contract() -> None:
    found = item()
    assert (found.title, found.detail) == ("Додай безлім", "плата за 4 тижні")
    assert (found.delta, found.before, found.after) == (Money(-150_00), Money(210_50), Money(60_50))
    assert found.category is Category.SERVICE
    cause = found.cause
    assert (cause.quantity, cause.unit_price, cause.channel) == ("1.25", Money(150_00), "ussd")
    assert cause.order_id == "po_1"
    assert cause.period_end == datetime(2026, 12, 3, 8, 15, tzinfo=UTC)


def test_the_change_is_credits_minus_debits_of_the_rows_own_bucket() -> None:
    legs = [impact(("credit", 30), ("debit", 0.5)), impact(("credit", 99), bucket_id="bk_other")]
    assert item(impactedBucket=legs).delta == Money(29_50)
    assert item(impactedBucket=[impact()]).delta == Money(10_00)
    assert item(impactedBucket=[impact(("credit", 0.001))]).delta == Money(10_00)
    huge = impact(*([("credit", 99_999_999.99)] * 3))
    assert item(impactedBucket=[huge]).delta == ZERO


def test_rows_without_money() -> None:
    found = item(
        impactedBucket=[],
        reason="usageIncluded",
        usageType="data",
        amount={"amount": 512, "units": "MB"},
    )
    assert (found.delta, found.before, found.category) == (ZERO, None, Category.DATA)
    bonus = item(reason="bonusEarned", impactedBucket=[impact(("credit", 5), units="bonus")])
    assert (bonus.delta, bonus.bonus, bonus.category) == (ZERO, 5, Category.BONUS)
    spent = item(reason="bonusSpent", impactedBucket=[], amount={"amount": 5, "units": "bonus"})
    assert spent.bonus == -5


def test_use_over_the_allowance_is_told_by_its_kind() -> None:
    cause = {"rule": "usage.roaming", "kind": "DATA_ROAMING", "quantity": 12, "peer": ""}
    found = item(reason="roamingUsage", cause=cause, description="Роумінг, Польща, 12 МБ")
    assert (found.category, found.usage_type) == (Category.DATA, "data")
    assert (found.title, found.detail) == ("Роумінг", "Польща, 12 МБ")
    assert (found.cause.quantity, found.cause.unit) == ("12", "MB")
    sms = item(reason="usage", cause={"rule": "x", "unit": "SMS"})
    assert sms.category is Category.MESSAGES


def test_a_row_without_cause_or_words() -> None:
    found = item(cause=None, description="", reason="", product=[{"id": "x", "name": "Пакет"}])
    assert (found.title, found.reason, found.cause.rule) == ("Пакет", "other", "")
    topup = item(cause=None, reason="topupCard", payment=[{"id": "pay_1"}], channel={"id": "cash"})
    assert (topup.payment_id, topup.cause.channel) == ("pay_1", "cash")


def page_server(
    rows: list[dict[str, Any]], *, cap: int = 10_000
) -> Callable[[httpx2.Request], httpx2.Response]:
    def reply(request: httpx2.Request) -> httpx2.Response:
        query = dict(request.url.params)
        assert query["sort"] == "requestedDate"
        offset, limit = int(query["offset"]), min(int(query["limit"]), cap)
        page = rows[offset : offset + limit]
        headers = {"X-Total-Count": str(len(rows))}
        return httpx2.Response(206 if len(page) < len(rows) else 200, json=page, headers=headers)

    return reply


def many(count: int) -> list[dict[str, Any]]:
    return [
        ROW | {"id": f"ba_{n:05}", "requestedDate": wire.instant_text(SINCE + timedelta(minutes=n))}
        for n in range(count)
    ]


@pytest.mark.parametrize("cap", [10_000, 25])
def test_pages_follow_offset_plus_limit_whatever_the_servers_cap(cap: int) -> None:
    async def story(operator: Operator) -> tuple[list[str], list[bool]]:
        ids: list[str] = []
        flags: list[bool] = []
        for offset in (0, 100, 200):
            rows, more = await operator.history.actions(
                OLENA, since=SINCE, until=UNTIL, offset=offset, limit=100
            )
            ids += [row.id for row in rows]
            flags.append(more)
        return ids, flags

    ids, flags = ask(page_server(many(250), cap=cap), story)
    assert ids == [f"ba_{n:05}" for n in range(250)]
    assert flags == [True, True, False]


def test_ignored_filters_are_applied_again_and_order_is_ours() -> None:
    rows = list(reversed(many(3)))
    rows.append(ROW | {"id": "other", "logicalResource": {"value": "+380670000002"}})
    rows.append(ROW | {"id": "old", "requestedDate": "2026-10-31T23:59:59.999Z"})
    rows.append(ROW | {"id": "next", "requestedDate": "2026-12-01T00:00:00.000Z"})
    rows.append(ROW | {"id": "undated", "requestedDate": "soon"})

    async def story(operator: Operator) -> Any:
        return await operator.history.actions(OLENA, since=SINCE, until=UNTIL, offset=0, limit=1000)

    found, more = ask(page_server(rows), story)
    assert [row.id for row in found] == ["ba_00000", "ba_00001", "ba_00002"]
    assert not more


def test_a_broken_page_is_a_bad_reply() -> None:
    def reply(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=[{"id": 5}])

    async def story(operator: Operator) -> Any:
        return await operator.history.actions(OLENA, since=SINCE, until=UNTIL, offset=0, limit=9)

    with pytest.raises(BadReply):
        ask(reply, story)
