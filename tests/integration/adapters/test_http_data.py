"""Profile, customers, lines, balances and history of any operator as domain values."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import pytest

from kyivstar_desktop.adapters.http import history, wire
from kyivstar_desktop.domain.account import BucketKind, LineKind, LineStatus
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
LINE = {
    "id": "ln_0001",
    "name": "LOVE UA Безлім",
    "status": "active",
    "startDate": "2024-03-02T10:15:00.000Z",
    "productSpecification": {"id": "mobileLine"},
    "productOffering": {"id": "t_love", "name": "LOVE UA Безлім"},
    "billingAccount": {"id": "26000000001"},
    "relatedParty": [{"id": "cust_p1", "role": "customer"}, {"role": "user", "name": "Марко"}],
    "realizingResource": [{"id": OLENA, "value": OLENA}],
    "productCharacteristic": [
        {"name": "msisdn", "value": OLENA},
        {"name": "paymentType", "value": "contract"},
        {"name": "nextChargeDate", "value": "2026-12-03T08:15:00.000Z"},
        {"name": "nextChargeAmount", "value": {"unit": "UAH", "value": 225}},
        {"name": "disconnectLimit", "value": {"unit": "UAH", "value": -150}},
        {"name": "activeUntil", "value": 7},
        {"name": "dataLimitMb", "value": 10240},
    ],
}


def ask(
    reply: Callable[[httpx2.Request], httpx2.Response], work: Callable[[Operator], Awaitable[T]]
) -> T:
    async def story() -> T:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(reply)) as operator:
            return await work(operator)

    return run(story())


def lists(**paths: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """The same whole list for each path whose last word is named."""

    def reply(request: httpx2.Request) -> httpx2.Response:
        rows = paths.get(request.url.path.rpartition("/")[2])
        if rows is None:
            return httpx2.Response(404, json={"code": "notFound", "reason": "x"})
        return httpx2.Response(200, json=rows, headers={"X-Total-Count": str(len(rows))})

    return reply


# --- profile ------------------------------------------------------------------------------------
def test_an_operator_that_states_nothing_is_the_worst_case() -> None:
    found = ask(lists(), lambda o: o.account.profile())
    assert found.issuer == "https://operator.example"
    assert (found.key_ttl_s, found.replays_errors, found.limits) == (1800, False, None)
    assert found.apis is None
    assert not found.sandbox


def test_the_profile_is_read_and_the_catalogue_tells_the_bases() -> None:
    site = "https://operator.example"
    documents = {
        "/.well-known/openid-configuration": {"issuer": site},
        "/.well-known/api-catalog": {
            "linkset": [
                {
                    "item": [
                        {"href": site + "/api/balance/v4/", "title": "TMF654 4.1.0"},
                        {"href": "https://evil.example/payment", "title": "TMF676 4.0.0"},
                        {"href": site + "/x", "title": "something"},
                    ]
                }
            ]
        },
        "/operator-profile": {
            "name": "Пісочниця",
            "sandbox": True,
            "contacts": [{"kind": "hotline", "phone": "0 800"}, {"kind": "site", "url": "u"}],
            "limits": {
                "topupItemMin": {"unit": "UAH", "value": 1},
                "topupItemMax": {"unit": "UAH", "value": 10000},
                "paymentMax": {"unit": "UAH", "value": 50000},
                "paymentItems": 100,
            },
            "fees": {"cardTopup": {"basisPoints": 150, "fixed": {"unit": "UAH", "value": 0.5}}},
            "idempotency": {"ttlSeconds": 2592000, "authoritativeReads": True},
            "features": ["events", "sessions"],
        },
    }
    asked = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        body = documents.get(request.url.path)
        return httpx2.Response(200, json=body) if body else httpx2.Response(200, json=[])

    async def story(operator: Operator) -> Any:
        profile = await operator.account.profile()
        await operator.account.buckets(OLENA, account="26000000001")
        await operator.money.payment_by_key("k")
        return profile

    found = ask(reply, story)
    assert (found.name, found.sandbox, found.key_ttl_s) == ("Пісочниця", True, 2592000)
    assert found.limits.item_max == Money(10_000_00)
    assert (found.limits.fee_basis_points, found.limits.fee_fixed) == (150, Money(50))
    assert found.apis == {"TMF654"}
    assert found.contacts == (("hotline", "0 800"), ("site", "u"))
    assert found.authoritative_reads
    assert not found.checks_body
    assert all("authorization" not in r.headers for r in asked[:3])
    assert asked[3].url.path == "/api/balance/v4/bucket"
    assert {r.url.host for r in asked} == {"operator.example"}


# --- lines --------------------------------------------------------------------------------------
def test_a_line_is_read_and_what_is_wrong_is_not_stated() -> None:
    option = LINE | {"id": "op_1", "productSpecification": {"id": "option"}}
    home = {
        "id": "ln_h",
        "status": "aborted ",
        "productSpecification": {"id": "homeInternet"},
        "billingAccount": {"id": "26000000014"},
        "relatedParty": [{"role": "customer", "partyOrPartyRole": {"id": "cust_v5"}}],
    }
    found = ask(lists(product=[LINE, option, home]), lambda o: o.account.lines())
    assert [line.id for line in found] == ["ln_0001", "ln_h"]
    line = found[0]
    assert (line.number, line.kind, line.status) == (OLENA, LineKind.MOBILE, LineStatus.ACTIVE)
    assert (line.tariff, line.customer, line.owner) == ("LOVE UA Безлім", "cust_p1", "Марко")
    assert line.next_charge.amount == Money(225_00)
    assert line.next_charge.at == datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
    assert line.disconnect_limit == Money(-150_00)
    assert line.active_until is None
    assert line.started == datetime(2024, 3, 2, 10, 15, tzinfo=UTC)
    assert line.is_contract
    assert (found[1].number, found[1].status) == ("26000000014", LineStatus.ENDED)
    assert found[1].customer == "cust_v5"


def test_a_404_for_an_empty_list_is_empty() -> None:
    assert ask(lists(), lambda o: o.account.lines()) == ()


def test_customers_and_their_contacts() -> None:
    row = {
        "id": "c1",
        "name": "Олена",
        "status": "Closed",
        "account": [{"id": "26000000001"}],
        "contactMedium": [
            {"mediumType": "email", "characteristic": {"emailAddress": "old@example.org"}},
            {"preferred": True, "characteristic": {"emailAddress": "new@example.org"}},
            {"characteristic": {"phoneNumber": OLENA}},
        ],
        "characteristic": [{"name": "segment", "value": "business"}, {"name": "x", "value": 1}],
    }
    found = ask(lists(customer=[row]), lambda o: o.account.customers())[0]
    assert (found.email, found.phone) == ("new@example.org", OLENA)
    assert (found.segment, found.language, found.closed) == ("business", "uk", True)
    assert found.accounts == ("26000000001",)


@pytest.mark.parametrize("how", ["link", "partial", "total", "nothing", "deaf"])
def test_pages_of_any_size_are_read_to_the_end(how: str) -> None:
    rows = [LINE | {"id": f"ln_{n:02}"} for n in range(60)]
    calls = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        query = dict(request.url.params)
        calls.append(query)
        if "home" in query["productSpecification.id"]:
            return httpx2.Response(200, json=[])
        offset = 0 if how == "deaf" else int(query["offset"])
        page = rows[offset : offset + 25]
        headers = {}
        if how == "total":
            headers["X-Total-Count"] = "60"
        if how == "link" and offset + 25 < 60:
            headers["Link"] = '<x>; rel="next"'
        return httpx2.Response(206 if how == "partial" else 200, json=page, headers=headers)

    found = ask(reply, lambda o: o.account.lines())
    assert len(found) == (25 if how == "deaf" else 60)
    assert len(calls) < 8


# --- buckets ------------------------------------------------------------------------------------
def bucket(ident: str, code: str, value: Any, units: str, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"id": ident, "code": code, "usageType": "monetary", "status": "active"}
    made["remainingValue"] = {"amount": value, "units": units}
    made["logicalResource"] = [{"id": OLENA, "value": OLENA}]
    return made | more


def buckets_of(*rows: dict[str, Any]) -> Any:
    return ask(lists(bucket=list(rows)), lambda o: o.account.buckets(OLENA, account="26000000001"))


def test_money_bonuses_and_allowances() -> None:
    until = {"validFor": {"endDateTime": "2026-12-03T08:15:00.000Z"}}
    found = buckets_of(
        bucket("m", "MAIN", 140.5, "UAH", confirmationDate="2026-11-22T12:05:00.000Z"),
        bucket("b", "BONUS", 60, "bonus", usageType="other", **until),
        bucket("d", "DATA_NATIONAL", 20480, "MB", initialValue={"amount": 40960, "units": "MB"}),
        bucket("v", "VOICE_ONNET", 0, "min", usageType="voice", isUnlimited=True)
        | {"remainingValue": None},
        bucket("x", "STREAMING", 5.5, "h", name="Перегляд\u202e"),
        bucket("other", "MAIN", 1, "UAH", logicalResource=[{"value": "+380670000002"}]),
    )
    main, bonus, data, voice, other = found
    assert (main.kind, main.money, main.unit) == (BucketKind.MAIN, Money(140_50), "UAH")
    assert main.updated == datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
    assert (bonus.left, bonus.unit, bonus.until) == (
        60,
        "bonus",
        datetime(2026, 12, 3, 8, 15, tzinfo=UTC),
    )
    assert (data.left, data.granted, data.money) == (20480, 40960, None)
    assert voice.unlimited
    assert voice.unit == "min"
    assert voice.left is None
    assert (other.kind, other.name, other.unit, other.left) == (
        BucketKind.OTHER,
        "Перегляд",
        "h",
        5,
    )


@pytest.mark.parametrize(
    "value", [{"amount": 1.005, "units": "UAH"}, {"amount": 5, "units": "EUR"}, {"amount": 5}, None]
)
def test_a_balance_that_is_not_exact_is_not_stated(value: Any) -> None:
    (found,) = buckets_of(bucket("m", "MAIN", 1, "UAH") | {"remainingValue": value})
    assert found.kind is BucketKind.MAIN
    assert found.money is None


def test_an_operator_without_codes_has_a_monetary_bucket() -> None:
    (found,) = buckets_of(bucket("m", "", 7, "UAH"))
    assert (found.kind, found.money) == (BucketKind.MAIN, Money(7_00))


def test_a_line_paid_by_its_account_shows_the_shared_money() -> None:
    shared = bucket("s", "MAIN", 900, "UAH", isShared=True, partyAccount={"id": "26000000001"})
    del shared["logicalResource"]
    stranger = shared | {"id": "z", "partyAccount": {"id": "26000000009"}}
    found = buckets_of(bucket("d", "DATA_NATIONAL", 1, "MB"), shared, stranger)
    assert [(b.id, b.shared) for b in found] == [("d", False), ("s", True)]


def test_home_internet_is_asked_by_its_account() -> None:
    seen = []
    row = bucket("h", "MAIN", 12, "UAH", partyAccount={"id": "26000000014"})
    del row["logicalResource"]

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(dict(request.url.params))
        return httpx2.Response(200, json=[row], headers={"X-Total-Count": "1"})

    found = ask(reply, lambda o: o.account.buckets("26000000014", account="26000000014"))
    assert [b.money for b in found] == [Money(12_00)]
    assert seen[0]["partyAccount.id"] == "26000000014"
    assert "logicalResource.value" not in seen[0]


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


def test_a_thousand_rows_are_decoded_quickly() -> None:
    body = json.dumps(many(1000), ensure_ascii=False).encode()
    span = (wire.micros_of(SINCE), wire.micros_of(UNTIL))
    best = 1.0
    for _ in range(7):
        started = time.perf_counter()
        rows = wire.decode(body, list[history.ActionIn])
        items = history.items_of(rows, OLENA, span)
        best = min(best, time.perf_counter() - started)
    assert len(items) == 1000
    assert best < 0.045, f"{best * 1000:.1f} ms"  # 15 ms on the machine it was written on
