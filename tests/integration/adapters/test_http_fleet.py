"""The park over HTTP as foreign operators give it: page caps, no totals, repeats, odd rows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from kyivstar_desktop.domain.errors import BadReply, Refused, ServerTrouble
from kyivstar_desktop.domain.money import Money
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from kyivstar_desktop.services.ports.fleet import FleetChunk, FleetPort

BASE = "http://127.0.0.1:9"
SINCE = datetime(2026, 11, 20, 12, tzinfo=UTC)
Rows = list[dict[str, Any]]


def product(n: int) -> dict[str, Any]:
    return {
        "id": f"ln_{n:04d}",
        "status": "active",
        "productSpecification": {"id": "mobileLine"},
        "billingAccount": {"id": f"2601{n:07d}"},
        "realizingResource": [{"value": f"+38067{n:07d}"}],
    }


def bucket(n: int, code: str, amount: Any, **more: Any) -> dict[str, Any]:
    number = [{"value": f"+38067{n:07d}"}]
    unit = "UAH" if code == "MAIN" else "MB"
    value = {"amount": amount, "units": unit}
    return {
        "id": f"b{n}{code}", "code": code, "remainingValue": value, "logicalResource": number,
        "partyAccount": {"id": f"2601{n:07d}"}, **more,
    }  # fmt: skip


class Lists:
    """Answers lists by the end of their path; `cap` rows a page at most, `total` told or not."""

    def __init__(self, **rows: Rows) -> None:
        self.rows = rows
        self.cap, self.told, self.deaf = 1000, True, False
        self.asked: list[httpx2.QueryParams] = []
        self.refused: dict[str, int] = {}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        name = request.url.path.rsplit("/", 1)[-1]
        query = request.url.params
        self.asked.append(query)
        if name in self.refused:
            code = {"code": "unsupportedFilter", "reason": "no"}
            return httpx2.Response(self.refused[name], json=code)
        rows = self._filtered(name, query)
        offset = 0 if self.deaf else int(query.get("offset", "0"))
        part = rows[offset : offset + min(self.cap, int(query.get("limit", "1000")))]
        headers = {"x-total-count": str(len(rows))} if self.told else {}
        status = 200 if len(part) == len(rows) or not self.told else 206
        return httpx2.Response(status, json=part, headers=headers)

    def _filtered(self, name: str, query: httpx2.QueryParams) -> Rows:
        rows = self.rows.get(name, [])
        if name == "product":
            wanted = query.get("productSpecification.id", "")
            return [r for r in rows if wanted in {"", r["productSpecification"]["id"]}]
        if name == "bucket" and "code" in query:
            return [r for r in rows if r["code"] == query["code"]]
        return rows


def ask(lists: Lists, work: Callable[[FleetPort], Awaitable[Any]]) -> Any:
    async def story() -> Any:
        async with operator_at(BASE, transport=Answering(lists)) as operator:
            return await work(operator.cabinet.fleet)

    return run(story())


async def all_of(pages: AsyncGenerator[FleetChunk, None]) -> list[FleetChunk]:
    return [page async for page in pages]


def lines_of(lists: Lists) -> list[str]:
    pages: list[FleetChunk] = ask(lists, lambda port: all_of(port.lines("cust_co1")))
    return [line.id for page in pages for line in page.lines]


@pytest.mark.parametrize("cap", [25, 100, 1000])
@pytest.mark.parametrize("told", [True, False])
def test_any_page_cap_gives_every_number_once(cap: int, *, told: bool) -> None:
    lists = Lists(product=[product(n) for n in range(2_345)])
    lists.cap, lists.told = cap, told
    assert lines_of(lists) == [f"ln_{n:04d}" for n in range(2_345)]


def test_full_pages_are_asked_ahead() -> None:
    lists = Lists(product=[product(n) for n in range(4_500)])
    assert len(lines_of(lists)) == 4_500
    asked = [q["offset"] for q in lists.asked if q["productSpecification.id"] == "mobileLine"]
    assert sorted(asked, key=int) == ["0", "1000", "2000", "3000", "4000"]


def test_a_server_that_ignores_the_offset_is_left_at_its_first_page() -> None:
    lists = Lists(product=[product(n) for n in range(2_000)])
    lists.deaf = True
    assert len(lines_of(lists)) == 1_000


def test_an_absent_list_is_an_empty_one() -> None:
    lists = Lists()
    lists.refused = {"product": 404, "partyAccount": 404, "bucket": 404}
    assert lines_of(lists) == []
    for path in (405, 501):
        lists.refused["partyAccount"] = path
        assert ask(lists, lambda port: all_of(port.accounts("cust_co1"))) == []


def test_an_unknown_filter_is_told_as_such() -> None:
    lists = Lists(product=[product(1)])
    lists.refused = {"product": 400, "bucket": 400}
    for pages in ("lines", "balances"):
        with pytest.raises(Refused) as caught:
            ask(lists, lambda port, name=pages: all_of(getattr(port, name)("co", since=SINCE)))
        assert caught.value.code == "unsupportedFilter"
    assert lists.asked[0]["lastUpdate.gte"] == "2026-11-20T12:00:00.000Z"


def test_money_and_data_stand_for_themselves() -> None:
    rows = [
        bucket(1, "MAIN", 140.5),
        bucket(2, "MAIN", "12.345"),
        bucket(3, "MAIN", 7, partyAccount={"id": "26000001000"}, logicalResource=[]),
        bucket(1, "DATA_NATIONAL", 512, initialValue={"amount": 1024, "units": "MB"},
               confirmationDate="2026-11-01T10:00:00Z"),
        bucket(2, "DATA_NATIONAL", 0, isUnlimited=True, confirmationDate="2026-11-02T10:00:00Z"),
    ]  # fmt: skip
    pages: list[FleetChunk] = ask(
        Lists(bucket=rows), lambda port: all_of(port.balances("cust_co1"))
    )
    money, data = [page.balances for page in pages]
    assert [(b.number, b.main, b.main_stated) for b in money] == [
        ("+380670000001", Money(140_50), True),
        ("+380670000002", None, False),
        ("", Money(7_00), True),
    ]
    assert [(b.data_left_mb, b.data_total_mb, b.moved_at is not None) for b in data] == [
        (512, 1024, True),
        (None, None, True),
    ]


def test_the_tree_knows_where_an_account_is_now() -> None:
    ended = {"endDateTime": "2026-10-01T00:00:00Z"}
    rows = [
        {"id": "1", "name": "Компанія", "accountType": "company", "paymentStatus": "due",
         "dueAmount": {"unit": "UAH", "value": 10.5}, "dueDate": "2026-12-20T21:59:59Z"},
        {"id": "2", "accountType": "COSTCENTRE", "costCentreCode": "CC-7", "accountRelationship": [
            {"relationshipType": "isContainedIn", "account": {"id": "9"}, "validFor": ended},
            {"relationshipType": "isContainedIn", "account": {"id": "1"}}]},
    ]  # fmt: skip
    (page,) = ask(Lists(partyAccount=rows), lambda port: all_of(port.accounts("cust_co1")))
    root, centre = page.accounts
    assert (root.kind, root.due, root.payment_status, root.parent) == (
        "company", Money(10_50), "due", "",
    )  # fmt: skip
    assert (centre.kind, centre.parent, centre.code) == ("costCentre", "1", "CC-7")


def test_a_page_that_breaks_leaves_those_before_it() -> None:
    lists = Lists(product=[product(n) for n in range(2_500)])
    got: list[int] = []

    async def work(port: FleetPort) -> None:
        async for page in port.lines("cust_co1"):
            got.append(len(page.lines))
            lists.refused["product"] = 500

    with pytest.raises(ServerTrouble):
        ask(lists, work)
    assert got == [1_000]
    broken = Answering(lambda _request: httpx2.Response(200, content=b'[{"id":1}]'))

    async def story() -> None:
        async with operator_at(BASE, transport=broken) as operator:
            await operator.cabinet.fleet.lines_of(["ln_1"])

    with pytest.raises(BadReply):
        run(story())
