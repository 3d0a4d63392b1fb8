"""Profile, customers, lines, balances and history of any operator as domain values."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2
import pytest

from kyivstar_desktop.domain.account import BucketKind, LineKind, LineStatus
from kyivstar_desktop.domain.money import Money
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.http.operator import Operator

T = TypeVar("T")
OLENA = "+380670000001"
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
