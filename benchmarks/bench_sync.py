"""100 000 rows from the operator into the encrypted store, beside a loop that only decodes them."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx2
import msgspec
from client import Client
from figures import Figure, bench
from operators import Operator

NUMBER = "+380670000001"
MONTHS, PAGE = 25, 1000
ACTIONS = "/tmf-api/prepayBalanceManagement/v4/balanceAction"


def months(until: date) -> list[tuple[str, str]]:
    """[since, until) of the last months, newest first, as the client asks."""
    found = []
    after = (until.replace(day=1) + timedelta(days=32)).replace(day=1)
    for _ in range(MONTHS):
        first = (after - timedelta(days=1)).replace(day=1)
        found.append((f"{first}T00:00:00.000Z", f"{after}T00:00:00.000Z"))
        after = first
    return found


async def bare(url: str, token: str) -> tuple[int, float]:
    """(rows, seconds) of asking for every page and decoding it."""
    rows, began = 0, time.perf_counter()
    headers = {"Authorization": f"Bearer {token}", "Accept-Encoding": "identity"}
    async with httpx2.AsyncClient(base_url=url, headers=headers, trust_env=False) as http:
        for since, until in months(datetime.now(UTC).date()):
            offset, more = 0, True
            while more:
                asked = {
                    "logicalResource.value": NUMBER,
                    "requestedDate.gte": since,
                    "requestedDate.lt": until,
                    "sort": "requestedDate",
                    "offset": offset,
                    "limit": PAGE,
                }
                reply = await http.get(ACTIONS, params=asked, timeout=60)
                if reply.status_code == 404:
                    break
                assert reply.is_success, reply.text
                offset += len(msgspec.json.decode(reply.content))
                more = offset < int(reply.headers["x-total-count"])
            rows += offset
    return rows, time.perf_counter() - began


async def whole(folder: Path, operator: Operator) -> tuple[int, float]:
    """(rows, seconds) from the right code to the last row judged and stored."""
    async with Client(folder, operator.url) as client:
        began = time.perf_counter()
        await client.sign_in(operator, NUMBER)
        rows = await client.synced()
        return rows, time.perf_counter() - began


def measure(small: bool) -> list[Figure]:
    count = 3_000 if small else 100_000
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        folder = Path(name)
        with Operator(folder / "operator.db", seed=f"history:{count}") as operator:
            token = operator.token(NUMBER)
            rows, before = asyncio.run(bare(operator.url, token))
            stored, ours = asyncio.run(whole(folder / "client", operator))
            _, after = asyncio.run(bare(operator.url, token))
    assert stored >= rows >= count, (stored, rows)
    return [
        Figure(f"sync of {rows:,} rows", ours, "s", baseline=(before + after) / 2, most=2.0),
        Figure("sync: rows a second", rows / ours, "1/s"),
    ]


if __name__ == "__main__":
    sys.exit(bench(measure))
