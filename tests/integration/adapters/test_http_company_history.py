"""A whole company's history in pages: nothing twice, nothing left out, whatever the page size."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from kyivstar_desktop.adapters.http.company_history import HttpCompanyHistory
from kyivstar_desktop.domain.company_moves import Move, MoveCursor
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Sequence

SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
FEES = SINCE + timedelta(hours=-2 + 24)


def text(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"


def row(ident: str, at: datetime, **more: Any) -> dict[str, Any]:
    return {
        "id": ident,
        "reason": "tariffFee",
        "usageType": "monetary",
        "description": "Плата за тариф",
        "requestedDate": text(at),
        "bucket": {"id": "bk_m"},
        "logicalResource": {"id": "+380670000001", "value": "+380670000001"},
        "partyAccount": {"id": "26000000001"},
        "impactedBucket": [
            {
                "bucket": {"id": "bk_m"},
                "amountAfter": {"amount": 0, "units": "UAH"},
                "item": [{"itemType": "debit", "amount": {"amount": 2.5, "units": "UAH"}}],
            }
        ],
        **more,
    }


class Books:
    """An operator by docs/contract.md 1.3: gte, lt, sort by time and id, offset, own page cap."""

    def __init__(self, rows: Sequence[dict[str, Any]], cap: int) -> None:
        self._rows = sorted(rows, key=lambda one: (one["requestedDate"], one["id"]))
        self._cap, self.asked = cap, 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked += 1
        query = request.url.params
        assert query["sort"] == "requestedDate"
        found = [
            one
            for one in self._rows
            if query["requestedDate.gte"] <= one["requestedDate"] < query["requestedDate.lt"]
        ]
        first = int(query["offset"])
        page = found[first : first + min(self._cap, int(query["limit"]))]
        headers = {"x-total-count": str(len(found))}
        return httpx2.Response(200, json=page, headers=headers)


def read(books: Books, *, limit: int = 1000) -> list[Move]:
    async def story() -> list[Move]:
        url = "https://operator.example"
        async with operator_at(url, transport=Answering(books)) as operator:
            port = HttpCompanyHistory(operator.client, operator.directory)
            found: list[Move] = []
            cursor: MoveCursor | None = MoveCursor(SINCE)
            while cursor is not None:
                page = await port.moves(cursor, until=UNTIL, limit=limit)
                found += page.moves
                cursor = page.cursor
            return found

    return run(story())


@pytest.mark.parametrize(("cap", "limit"), [(1000, 1000), (7, 1000), (1000, 5), (1, 1)])
def test_each_row_comes_once(cap: int, limit: int) -> None:
    rows = [row(f"f{n:02d}", FEES) for n in range(23)]
    rows += [row(f"u{n:02d}", FEES + timedelta(milliseconds=n // 3)) for n in range(17)]
    rows += [row("last", UNTIL - timedelta(milliseconds=1)), row("beyond", UNTIL)]
    found = [move.id for move in read(Books(rows, cap), limit=limit)]
    assert sorted(found) == sorted(one["id"] for one in rows if one["id"] != "beyond")
    assert len(found) == len(set(found))


def test_what_a_move_tells() -> None:
    used = row(
        "u",
        FEES,
        reason="usageIncluded",
        usageType="data",
        impactedBucket=[],
        cause={
            "rule": "usage.included",
            "quantity": 4500,
            "kind": "DATA_NATIONAL",
            "productOffering": {"id": "t_1", "name": "Бізнес Команда"},
            "channel": "desktop",
        },
    )
    company = row("c", FEES, logicalResource=None, reason="companyOut")
    charge = row("a", FEES)
    moves = {move.id: move for move in read(Books([used, company, charge], 1000))}
    assert moves["u"][2:] == (
        "+380670000001",
        "26000000001",
        "usageIncluded",
        0,
        "data",
        4500,
        "t_1",
        "Бізнес Команда",
        "desktop",
    )
    assert (moves["c"].number, moves["c"].reason, moves["c"].change) == ("", "companyOut", -250)
    assert (moves["a"].change, moves["a"].used, moves["a"].title) == (-250, 0, "Плата за тариф")


def test_an_empty_span_is_one_question() -> None:
    books = Books([], 1000)
    assert read(books) == []
    assert books.asked == 1


def test_rows_without_a_date_or_before_the_cursor_are_left_out() -> None:
    class Foreign(Books):
        """Ignores the filters."""

        def __call__(self, request: httpx2.Request) -> httpx2.Response:
            assert request.url.params["offset"] == "0"
            return httpx2.Response(200, json=self._rows, headers={"x-total-count": "3"})

    rows = [row("old", SINCE - timedelta(1)), row("new", FEES), row("odd", FEES)]
    rows[2]["requestedDate"] = "soon"
    assert [move.id for move in read(Foreign(rows, 9))] == ["new"]
