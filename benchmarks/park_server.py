"""An operator of one company, as fast as bytes can be: pages of TMF666, 637 and 654, no rules.

`python park_server.py COUNT` prints its URL; rows are made from their number, page by page.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

DEPARTMENTS_OF = 150  # numbers of one department
ROOT = "26000001000"
HOUSES = ("Коваленко", "Шевченко", "Попенко", "Бондар", "Ткачук", "Мельник", "Лисенко")
NAMES = ("Олена", "Андрій", "Марія", "Ігор", "Ґанна", "Юрій", "Софія", "Зоряна")
TARIFFS = ("LOVE UA Безлім", "ВАШ Регіон", "Smart Business", "LOVE UA Світло")


def node(n: int) -> str:
    return f"2700{n // DEPARTMENTS_OF:07d}"


def product(n: int) -> str:
    """Prepaid, its package due on one of 28 days."""
    day, tariff = n % 28 + 1, n % len(TARIFFS)
    number, owner = f"+38067{n:07d}", f"{HOUSES[n % 7]} {NAMES[n % 8]} {n % 500}"
    return f"""{{"id":"ln_{n:06d}","@type":"Product","name":"{TARIFFS[tariff]}","status":"active",
"startDate":"2024-03-02T10:15:00.000Z","productSpecification":{{"id":"mobileLine"}},
"productOffering":{{"id":"t_{tariff}","name":"{TARIFFS[tariff]}"}},
"billingAccount":{{"id":"2601{n:07d}"}},
"relatedParty":[{{"id":"cust_co1","role":"customer"}},{{"id":"u{n}","name":"{owner}","role":"user"}}],
"realizingResource":[{{"id":"{number}","value":"{number}"}}],"productCharacteristic":[
{{"name":"msisdn","value":"{number}"}},{{"name":"paymentType","value":"prepaid"}},
{{"name":"segment","value":"business"}},{{"name":"chargePeriod","value":"P4W"}},
{{"name":"packageState","value":"paid"}},{{"name":"nextChargeDate","value":"2026-12-{day:02d}T08:15:00.000Z"}},
{{"name":"nextChargeAmount","value":{{"unit":"UAH","value":225}}}},
{{"name":"activeUntil","value":"2027-08-06T09:00:00.000Z"}},{{"name":"fundedBy","value":"line"}}],
"lastUpdate":"2026-11-05T08:15:00.000Z"}}"""


def bucket(n: int, code: str) -> str:
    number = f"+38067{n:07d}"
    value = f'{{"amount":{n * 37 % 60_000 / 100:.2f},"units":"UAH"}}'
    initial = ""
    if code != "MAIN":
        value = f'{{"amount":{n * 7 % 20_480},"units":"MB"}}'
        initial = '"initialValue":{"amount":20480,"units":"MB"},'
    return f"""{{"id":"bk_{n:06d}{code[0]}","@type":"Bucket","code":"{code}","status":"active",
"remainingValue":{value},{initial}"confirmationDate":"2026-11-01T12:05:00.000Z",
"logicalResource":[{{"id":"{number}","value":"{number}"}}],"partyAccount":{{"id":"2601{n:07d}"}}}}"""


def account(n: int, parent: str, kind: str, ident: str) -> str:
    relation = f'[{{"relationshipType":"isContainedIn","account":{{"id":"{parent}"}}}}]'
    return f"""{{"id":"{ident}","@type":"PartyAccount","name":"Рахунок {n}","accountType":"{kind}",
"state":"Active","accountRelationship":{relation if parent else "[]"}}}"""


def accounts(count: int, n: int) -> str:
    """Row `n` of the tree: the root, its departments, then personal accounts."""
    departments = -(-count // DEPARTMENTS_OF)
    if n == 0:
        return account(0, "", "company", ROOT)
    if n <= departments:
        return account(n, ROOT, "department", f"2700{n - 1:07d}")
    line = n - departments - 1
    return account(n, node(line), "personal", f"2601{line:07d}")


def page(request: Request, total: int, row: Callable[[int], str]) -> Response:
    begin = int(request.query_params.get("offset", "0"))
    limit = int(request.query_params.get("limit", "1000"))
    rows = ",".join(row(n) for n in range(begin, min(begin + limit, total)))
    whole = begin == 0 and limit >= total
    headers = {"x-total-count": str(total)}
    return Response(
        f"[{rows}]", 200 if whole else 206, headers, media_type="application/json;charset=utf-8"
    )


def main(count: int) -> None:
    async def products(request: Request) -> Response:
        mobile = request.query_params.get("productSpecification.id") == "mobileLine"
        return page(request, count if mobile else 0, product)

    async def buckets(request: Request) -> Response:
        code = request.query_params.get("code", "MAIN")
        return page(request, count, lambda n: bucket(n, code))

    async def tree(request: Request) -> Response:
        total = 1 - (-count // DEPARTMENTS_OF) + count
        return page(request, total, lambda n: accounts(count, n))

    app = Starlette(
        routes=[
            Route("/tmf-api/productInventory/v4/product", products),
            Route("/tmf-api/prepayBalanceManagement/v4/bucket", buckets),
            Route("/tmf-api/accountManagement/v4/partyAccount", tree),
        ]
    )
    link = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    link.bind(("127.0.0.1", 0))
    config = uvicorn.Config(app, http="h11", ws="none", log_config=None, access_log=False)
    print(json.dumps({"url": f"http://127.0.0.1:{link.getsockname()[1]}"}), flush=True)
    asyncio.run(uvicorn.Server(config).serve(sockets=[link]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
