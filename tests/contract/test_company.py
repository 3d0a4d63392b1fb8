"""A company over the wire: its tree, its people's rights, batches of money."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.company import (
    NOW,
    PRODUCTS,
    ROOT,
    account_of,
    give,
    line_of,
    node,
    parent_of,
)
from support.consents import (
    ACCOUNTS,
    COMPANY,
    TOPUPS,
    Person,
    batch,
    money,
    number_of,
    one_row,
    refusal_of,
    run_row,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.postgres import Cluster

ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
PEOPLE = {"coordinator": 21, "approver": 22, "viewer": 23, "selfManaged": 24, "user": 26}


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    folder = tmp_path_factory.mktemp("demo")
    with SandboxServer(folder, seed="demo", now=NOW, on=backend) as server:
        give(server, 26, account_of(server, 26), "user")
        yield server
        assert server.invariants()["violations"] == []


def make(person: Person, body: dict[str, Any]) -> dict[str, Any]:
    reply = person.operator.post(ACCOUNTS, body, person.token, new_key())
    assert reply.status_code == 201, reply.text
    made: dict[str, Any] = reply.json()
    schemas.check("666#PartyAccount", made)
    return made


# ----- the tree -----


def test_twelve_levels_are_made_renamed_and_hung_elsewhere(operator: SandboxServer) -> None:
    person = Person(operator, number_of(21))
    levels = [ROOT]
    for depth in range(12):
        kind = "costCentre" if depth % 2 else "department"
        body = node(f"Рівень {depth}", levels[-1], accountType=kind, costCentreCode=f"L-{depth}")
        made = make(person, body)
        assert (made["accountType"], made["costCentreCode"]) == (kind, f"L-{depth}")
        assert parent_of(made) == levels[-1]
        levels.append(made["id"])
    renamed = person.patch(levels[6], node("Інша назва", levels[5]))
    assert (renamed.status_code, renamed.json()["name"]) == (200, "Інша назва")
    moved = person.patch(levels[6], node("Інша назва", ROOT))
    assert parent_of(moved.json()) == ROOT
    (former,) = [
        one for one in moved.json()["accountRelationship"] if "endDateTime" in one["validFor"]
    ]
    assert former["account"]["id"] == levels[5]
    assert parent_of(person.account(levels[7])) == levels[6]
    for below in levels[6:]:
        ring = person.patch(levels[6], node("Інша назва", below))
        assert refusal_of(ring) == (400, "invalidBody")
    assert parent_of(person.account(levels[6])) == ROOT


def test_a_personal_account_moves_with_its_number_and_keeps_where_it_was(
    operator: SandboxServer,
) -> None:
    person = Person(operator, number_of(21))
    first, second = (make(person, node(name, ROOT))["id"] for name in ("Перший", "Другий"))
    number = "+380671000300"
    account = line_of(operator, number)["billingAccount"]["id"]
    before = person.account(account)
    was = parent_of(before)
    for place in (first, second, first):
        reply = person.patch(account, node(before["name"], place))
        assert reply.status_code == 200, reply.text
    row = person.account(account)
    schemas.check("666#PartyAccount", row)
    assert parent_of(row) == first
    ended = [one for one in row["accountRelationship"] if "endDateTime" in one["validFor"]]
    assert [one["account"]["id"] for one in ended] == [was, first, second]
    whole = [*ended, row["accountRelationship"][-1]]
    for earlier, later in pairwise(whole):
        assert earlier["validFor"]["endDateTime"] == later["validFor"]["startDateTime"]
    children = person.get(f"{ACCOUNTS}?accountRelationship.account.id={first}")
    assert account in [one["id"] for one in children]
    same = person.patch(account, row)  # what was read may be sent back, its past included
    assert (same.status_code, parent_of(same.json())) == (200, first)
    assert len(same.json()["accountRelationship"]) == len(row["accountRelationship"])


def test_a_move_takes_the_rights_along(operator: SandboxServer) -> None:
    """The coordinator of a department sees what is moved under it, and not what leaves it."""
    whole, part = Person(operator, number_of(21)), Person(operator, number_of(25))
    (department,) = [one["id"] for one in part.get(f"{ACCOUNTS}?accountType=department&limit=1")]
    number = "+380671000301"
    account = line_of(operator, number)["billingAccount"]["id"]
    row = whole.account(account)
    home = make(whole, node("Окремий", ROOT))["id"]
    assert whole.patch(account, node(row["name"], home)).status_code == 200
    assert operator.get(f"{ACCOUNTS}/{account}", part.token).status_code == 404
    assert whole.patch(account, node(row["name"], department)).status_code == 200
    assert operator.get(f"{ACCOUNTS}/{account}", part.token).status_code == 200
    away = part.patch(account, node(row["name"], home))
    assert refusal_of(away) == (404, "notFound")
    assert refusal_of(part.patch(department, node("Моє", ROOT))) == (404, "notFound")
    own = make(part, node("Група", department))
    assert part.patch(account, node(row["name"], own["id"])).status_code == 200


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"accountRelationship": []}, (400, "invalidBody")),
        ({"accountRelationship": None}, (400, "invalidBody")),
        ({"name": ""}, (400, "invalidBody")),
        ({"name": "н" * 61}, (400, "invalidBody")),
        ({"accountType": "branch"}, (400, "invalidBody")),
        ({"relatedParty": [{"id": "cust_p1"}]}, (400, "invalidBody")),
        ({"costCentreCode": "К" * 33}, (400, "invalidBody")),
    ],
)
def test_a_node_that_makes_no_sense_is_refused(
    operator: SandboxServer, more: dict[str, Any], expected: tuple[int, str]
) -> None:
    token = operator.token(number_of(21))
    reply = operator.post(ACCOUNTS, node("Відділ", ROOT) | more, token, new_key())
    assert refusal_of(reply) == expected


def test_nothing_hangs_under_a_number_or_an_unknown_account(operator: SandboxServer) -> None:
    token = operator.token(number_of(21))
    leaf = operator.post(ACCOUNTS, node("Під", account_of(operator, 24)), token, new_key())
    assert refusal_of(leaf) == (400, "invalidBody")
    for strange in ("26000000001", "28999999999"):
        reply = operator.post(ACCOUNTS, node("Під", strange), token, new_key())
        assert refusal_of(reply) == (404, "notFound")
    root = operator.call("PATCH", f"{ACCOUNTS}/{ROOT}", token, body=node("Корінь", ROOT))
    assert (root.status_code, root.json()["code"]) == (405, "methodNotAllowed")


# ----- rights -----


def calls(server: SandboxServer, role: str) -> dict[str, tuple[int, Any]]:
    """What each act of the table in 3.14 answers to a role: status and what it needs."""
    person = Person(server, number_of(PEOPLE[role]))
    own = line_of(server, number_of(PEOPLE[role] if role != "coordinator" else 24))
    other = line_of(server, "+380671000302")
    department = parent_of(Person(server, number_of(21)).account(other["billingAccount"]["id"]))

    def order(line: dict[str, Any], action: str, offering: str) -> Any:
        item = {
            "id": "1",
            "action": action,
            "product": {
                "productRelationship": [
                    {"relationshipType": "reliesOn", "product": {"id": line["id"]}}
                ]
            },
            "productOffering": {"id": offering},
        }
        if offering == "":
            del item["productOffering"]
        key = new_key()
        body = {"externalId": key, "relatedParty": [], "productOrderItem": [item]}
        return server.post(ORDERS, body, person.token, key)

    def told(reply: Any) -> tuple[int, Any]:
        body = reply.json() if reply.content else {}
        if reply.status_code == 403:
            return 403, (body["code"], tuple(body.get("detail", {}).get("needed", ())))
        return reply.status_code, None

    return {
        "see": told(server.get(f"{PRODUCTS}/{other['id']}", person.token)),
        "see own": told(server.get(f"{PRODUCTS}/{own['id']}", person.token)),
        "order": told(order(other, "add", "s_zahyst")),
        "order own": told(order(own, "add", "s_zahyst")),
        "account": told(server.post(ACCOUNTS, node("Нова", department), person.token, new_key())),
        "topup": told(person.topup("+380671000302", 1, method=COMPANY)),
    }


def test_rights_are_those_of_the_table(operator: SandboxServer) -> None:
    """3.14: what a role lacks is 403 with what is needed; what it cannot see is not there."""
    found = {role: calls(operator, role) for role in PEOPLE}
    assert {role: one["see"][0] for role, one in found.items()} == {
        "coordinator": 200, "approver": 200, "viewer": 200, "selfManaged": 404, "user": 404,
    }  # fmt: skip
    assert {role: one["see own"][0] for role, one in found.items()} == dict.fromkeys(PEOPLE, 200)
    assert found["coordinator"]["account"] == (201, None)
    for role in ("approver", "viewer"):
        assert found[role]["account"][1][0] == "forbiddenScope"
        assert found[role]["order"][1][0] == "forbiddenScope"
    for role in ("selfManaged", "user"):
        assert found[role]["account"][0] == 404
    assert found["user"]["order own"] == (
        403,
        ("forbiddenRole", ("coordinator", "owner", "selfManaged")),
    )
    assert found["selfManaged"]["order own"][0] != 403
    assert found["coordinator"]["topup"] == (201, None)
    assert found["viewer"]["topup"][1][0] == "forbiddenScope"
    assert {found[role]["topup"][0] for role in ("selfManaged", "user", "approver")} == {404}
    own = Person(operator, number_of(24))
    seen = own.account(account_of(operator, 24))
    denied = own.patch(seen["id"], node(seen["name"], ROOT))
    assert denied.json()["detail"]["needed"] == ["coordinator"]
    assert refusal_of(denied) == (403, "forbiddenRole")


def test_a_role_lost_in_the_middle_of_a_run_stops_the_rest(operator: SandboxServer) -> None:
    give(operator, 26, ROOT, "coordinator")
    person = Person(operator, number_of(26))
    rows = [one_row(number_of(24), 100)[0] for _ in range(2)]
    asked = [person.grant(batch([row]))["grant_id"] for row in rows]
    first = run_row(person, asked[0], rows[0])
    assert first.status_code == 201
    give(operator, 26, ROOT, None)
    for _ in range(2):  # the refusal is final for its key
        refused = run_row(person, asked[1], rows[1])
        assert refusal_of(refused) == (403, "forbiddenRole")
        assert refused.json()["detail"]["needed"] == ["coordinator", "owner"]
    again = run_row(person, asked[0], rows[0])
    assert (again.status_code, again.headers["idempotency-replayed"]) == (201, "true")
    keys = ",".join(row[0] for row in rows)
    admin = operator.token(None, "admin")
    (kept,) = operator.get(f"{TOPUPS}?correlatorId={keys}", admin).json()
    assert kept["correlatorId"] == rows[0][0]
    give(operator, 26, account_of(operator, 26), "user")


def test_the_limit_without_approval_is_to_the_kopiyka(operator: SandboxServer) -> None:
    give(operator, 21, ROOT, "coordinator", batchTotalWithoutApproval=123)
    person = Person(operator, number_of(21))
    row = one_row(number_of(24), 100)
    for total, status in (
        (122.99, "approved"),
        (123, "approved"),
        (123.01, "pendingApproval"),
        (99_999, "pendingApproval"),
    ):
        assert person.grant(batch(row, total=money(total)))["status"] == status
    give(operator, 21, ROOT, "coordinator", batchTotalWithoutApproval=50_000)
    assert person.grant(batch(row, total=money(50_000)))["status"] == "approved"


def test_both_people_are_told_of_a_grant(operator: SandboxServer) -> None:
    first, second = Person(operator, number_of(21)), Person(operator, number_of(22))
    operator.sign_in(second.number)
    row = one_row(number_of(24), 100)
    before = operator.control("GET", "state")["counts"]["event"]
    asked = first.grant(batch(row, total=money(60_000)))
    path = f"/oauth/grants/{asked['grant_id']}"
    assert operator.post(f"{path}/reject", {"reason": "дорого"}, second.token).status_code == 200
    assert operator.control("GET", "state")["counts"]["event"] > before
    for person in (first, second):
        told = [
            one["event"]["grant"]["status"] for one in person.told("GrantStateChangeEvent", most=2)
        ]
        assert told
