"""The TMF lists and items as a stranger sees them: shapes, pages, filters, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.card_payments import (
    BALANCE,
    CUSTOMERS,
    IDENTITY,
    METHODS,
    PAYMENTS,
    PRODUCTS,
    REFUNDS,
    confirm,
    error_of,
    number_of,
    pay,
    payment_body,
    save_card,
    start,
)
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        token = server.token(number_of("01"))
        save_card(server, token)
        payment = pay(server, "01", token, (number_of("01"), 200), (number_of("02"), 150.5))
        confirm(server, token, payment, number_of("01"))
        yield server


# ----- shapes -----


def test_every_list_and_item_has_the_shape_of_its_api(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    payment = pay(operator, "01", token, (number_of("01"), 200), (number_of("02"), 150.5))
    schemas.check("676#Payment", payment)
    confirm(operator, token, payment, number_of("01"))
    for path, shape in [
        (CUSTOMERS, "629#Customer"),
        (PRODUCTS, "637#Product"),
        (f"{BALANCE}/bucket", "654#Bucket"),
        (f"{BALANCE}/accumulatedBalance", "654#AccumulatedBalance"),
        (f"{BALANCE}/balanceAction", "654#BalanceAction"),
        (f"{BALANCE}/adjustBalance", "654#AdjustBalance"),
        (f"{BALANCE}/topupBalance", "654#TopupBalance"),
        (METHODS, "670#TokenizedCard"),
        (PAYMENTS, "676#Payment"),
        (IDENTITY, "720#DigitalIdentity"),
    ]:
        reply = operator.get(path, token)
        assert reply.status_code == 200, (path, reply.text)
        assert reply.headers["X-Total-Count"] == str(len(reply.json()))
        schemas.check_all(shape, reply.json())
        schemas.check_numbers(reply.content)
        for row in reply.json():
            item = operator.get(f"{path}/{row['id']}", token)
            assert item.json() == row
            assert item.json()["href"] == f"{operator.url}{path}/{row['id']}"


def test_a_refund_has_its_shape(operator: SandboxServer) -> None:
    token = operator.token(number_of("03"))
    key = new_key()
    method = save_card(operator, token, "4000000000000127")
    body = payment_body("03", method, key, (number_of("03"), 40), (number_of("04"), 60))
    payment = operator.post(PAYMENTS, body, token, key).json()
    confirm(operator, token, payment, number_of("03"))
    rows = operator.get(f"{REFUNDS}?payment.id={payment['id']}", token).json()
    schemas.check_all("676#Refund", rows)
    assert [row["amount"] for row in rows] == [{"unit": "UAH", "value": 60}]
    assert operator.get(f"{REFUNDS}/{rows[0]['id']}", token).json() == rows[0]
    parts = operator.get(f"{BALANCE}/topupBalance?payment.id={payment['id']}", token).json()
    schemas.check_all("654#TopupBalance", parts)
    assert sorted(part["status"] for part in parts) == ["completed", "failed"]


def test_words_follow_the_language_and_codes_do_not(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    said = {}
    for language in ("uk", "en", "ru"):
        reply = operator.get(f"{BALANCE}/bucket?code=MAIN", token, Accept_Language=language)
        assert reply.headers["Content-Language"] == language
        said[language] = reply.json()[0]["name"]
        assert reply.json()[0]["code"] == "MAIN"
    assert len(set(said.values())) == 3


# ----- lists -----


def test_pages_cover_everything_once_and_say_what_they_are(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    path = f"{BALANCE}/bucket"
    whole = operator.get(path, token).json()
    seen: list[dict[str, Any]] = []
    for offset in range(0, len(whole), 2):
        part = operator.get(f"{path}?offset={offset}&limit=2", token)
        assert part.status_code == 206
        assert part.headers["X-Total-Count"] == str(len(whole))
        assert ('rel="next"' in part.headers["Link"]) == (offset + 2 < len(whole))
        assert ('rel="prev"' in part.headers["Link"]) == (offset > 0)
        seen += part.json()
    assert seen == whole
    past = operator.get(f"{path}?offset=1000", token)
    assert (past.status_code, past.json()) == (206, [])


def test_history_is_filtered_by_instant_and_ordered_both_ways(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    path = f"{BALANCE}/balanceAction?logicalResource.value=%2B380670000001"
    rows = operator.get(path, token).json()
    assert len(rows) >= 2
    keys = [(row["requestedDate"], row["id"]) for row in rows]
    assert keys == sorted(keys)
    back = operator.get(f"{path}&sort=-requestedDate", token).json()
    assert back == rows[::-1]
    middle = rows[1]["requestedDate"]
    after = operator.get(f"{path}&requestedDate.gt={middle}", token).json()
    since = operator.get(f"{path}&requestedDate.gte={middle}", token).json()
    before = operator.get(f"{path}&requestedDate.lt={middle}", token).json()
    assert after == [row for row in rows if row["requestedDate"] > middle]
    assert before + since == rows


def test_a_bucket_chain_and_its_sum_come_out_of_the_history(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    bucket = operator.get(f"{BALANCE}/bucket?code=MAIN", token).json()[0]
    rows = operator.get(f"{BALANCE}/balanceAction?bucket.id={bucket['id']}", token).json()
    last = 0
    for row in rows:
        impact = row["impactedBucket"][0]
        assert impact["amountBefore"]["amount"] == last
        signed = sum(
            item["amount"]["amount"] * (1 if item["itemType"] == "credit" else -1)
            for item in impact["item"]
        )
        last = impact["amountAfter"]["amount"]
        assert last == pytest.approx(impact["amountBefore"]["amount"] + signed)
    assert bucket["remainingValue"] == {"amount": last, "units": "UAH"}


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("productSpecification.id=mobileLine", 1),
        ("productSpecification.id=option", 0),
        ("status=active,suspended", 1),
        ("realizingResource.value=%2B380670000001,%2B380670000002", 1),
        ("billingAccount.id=26000000001", 1),
        ("billingAccount.id=26000000002", 0),
        ("relatedParty.id=cust_p01", 1),
        ("productOffering.id=t_love_ua_baza", 1),
        ("name=LOVE%20UA%20Base", 1),
        ("lastUpdate.lt=2020-01-01T00:00:00.000Z", 0),
        ("lastUpdate.gte=2020-01-01T00:00:00.000Z&sort=lastUpdate", 1),
    ],
)
def test_products_are_narrowed(operator: SandboxServer, query: str, count: int) -> None:
    reply = operator.get(f"{PRODUCTS}?{query}", operator.token(number_of("01")))
    assert reply.status_code == 200, reply.text
    assert len(reply.json()) == count


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (f"{PRODUCTS}?colour=red", "unsupportedFilter"),
        (f"{PRODUCTS}?sort=name", "unsupportedSort"),
        (f"{BALANCE}/balanceAction?amount.gte=5", "unsupportedFilter"),
        (f"{BALANCE}/balanceAction?requestedDate.gte=yesterday", "unsupportedFilter"),
        (f"{PAYMENTS}?limit=0", "invalidBody"),
        (f"{METHODS}?offset=-1", "invalidBody"),
    ],
)
def test_what_a_list_cannot_do_is_said(operator: SandboxServer, path: str, code: str) -> None:
    error_of(operator.get(path, operator.token(number_of("01"))), 400, code)


def test_an_unchanged_answer_is_not_sent_again_and_fields_narrow_it(
    operator: SandboxServer,
) -> None:
    token = operator.token(number_of("05"))
    first = operator.get(PRODUCTS, token)
    again = operator.get(PRODUCTS, token, If_None_Match=first.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    narrow = operator.get(f"{PRODUCTS}?fields=name,nothing", token).json()[0]
    assert set(narrow) == {"id", "href", "@type", "name"}
    assert set(operator.get(f"{PRODUCTS}?fields=none", token).json()[0]) == {"id", "href", "@type"}


# ----- rights -----


@pytest.mark.parametrize(
    "path",
    [
        f"{CUSTOMERS}/cust_p06",
        f"{PRODUCTS}/ln_06",
        f"{BALANCE}/bucket/bk_06m",
        f"{BALANCE}/accumulatedBalance/26000000006-UAH",
        f"{BALANCE}/balanceAction/ba_none",
        f"{IDENTITY}/di_06",
        f"{PAYMENTS}/pay_none",
        f"{REFUNDS}/rf_none",
        f"{METHODS}/pm_none",
        f"{BALANCE}/topupBalance/tb_none",
        f"{BALANCE}/adjustBalance/ba_none",
    ],
)
def test_another_persons_things_are_as_unknown_ones(operator: SandboxServer, path: str) -> None:
    error_of(operator.get(path, operator.token(number_of("05"))), 404, "notFound")


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        (CUSTOMERS, "balance:read"),
        (PRODUCTS, "balance:read"),
        (f"{BALANCE}/bucket", "customer:read"),
        (f"{BALANCE}/accumulatedBalance", "customer:read"),
        (f"{BALANCE}/balanceAction", "customer:read"),
        (f"{BALANCE}/topupBalance", "customer:read"),
        (PAYMENTS, "customer:read"),
        (REFUNDS, "customer:read"),
        (METHODS, "customer:read"),
        (IDENTITY, "customer:read"),
    ],
)
def test_a_token_opens_only_its_scopes(operator: SandboxServer, path: str, scope: str) -> None:
    error_of(operator.get(path, operator.token(number_of("05"), scope)), 403, "forbiddenScope")
    error_of(operator.get(path), 401, "invalidToken")
