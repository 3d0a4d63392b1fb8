"""Every cell of the table of rights: what each role may see and do (docs/contract.md 3.14, P17)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from support.card_payments import PAYMENTS, card_body, payment_body
from support.company import NOW, PRODUCTS, ROOT, account_of, give, line_of, node, parent_of
from support.consents import (
    ACCOUNTS,
    BALANCE,
    COMPANY,
    GRANTS,
    METHODS,
    Person,
    batch,
    money,
    number_of,
    one_row,
    refusal_of,
    run_row,
    universal,
)
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import httpx2

    from support.postgres import Cluster

ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
OTHER = "+380671000302"
PEOPLE = {
    "owner": 11, "coordinator": 21, "selfManaged": 24, "user": 26, "approver": 22, "viewer": 23,
}  # fmt: skip
DONE, ROLE, SCOPE, UNSEEN = "done", "forbiddenRole", "forbiddenScope", "notFound"
FOUR_EYES = "fourEyesRequired"


@dataclass(frozen=True, slots=True)
class Told:
    """What a call was answered with: "done", else the operator's word and what it needs."""

    word: str
    needed: tuple[str, ...] = ()


def told(reply: httpx2.Response) -> Told:
    body: Any = reply.json() if reply.content else {}
    if reply.status_code < 300:
        empty = isinstance(body, list) and not body
        return Told(UNSEEN if empty else DONE)
    needed = body.get("detail", {}).get("needed", ())
    return Told(str(body["code"]), (needed,) if isinstance(needed, str) else tuple(needed))


class Acting(Person):
    """One person of the table."""

    def __init__(self, operator: SandboxServer, role: str) -> None:
        super().__init__(operator, number_of(PEOPLE[role]))
        self.role = role
        self.own = line_of(operator, self.number)
        self.other = line_of(operator, OTHER)

    def look(self, path: str) -> Told:
        return told(self.operator.get(path, self.token))

    def balance(self, number: str) -> Told:
        return self.look(f"{BALANCE}/bucket?logicalResource.value={number.replace('+', '%2B')}")

    def history(self, number: str) -> Told:
        path = f"{BALANCE}/balanceAction?logicalResource.value={number.replace('+', '%2B')}"
        answer = self.operator.get(path, self.token)
        return Told(DONE) if answer.status_code < 300 else told(answer)

    def order(self, line: dict[str, Any], **item: Any) -> Told:
        key = new_key()
        body = {
            "externalId": key,
            "relatedParty": [],
            "productOrderItem": [{"id": "1", "action": "modify"} | item],
        }
        answer = self.operator.post(ORDERS, body, self.token, key)
        found = told(answer)
        rights = found.word in {ROLE, SCOPE, UNSEEN}
        return found if rights else Told(DONE)  # the right is there, whatever the line allows

    def limit(self, line: dict[str, Any]) -> Told:
        facts = [{"name": "dataLimitMb", "value": 2048}]
        product = {"id": line["id"], "productCharacteristic": facts}
        return self.order(line, product=product)

    def block(self, line: dict[str, Any]) -> Told:
        facts = [{"name": "suspensionReason", "value": "blockOther"}]
        product = {"id": line["id"], "status": "suspended", "productCharacteristic": facts}
        return self.order(line, product=product)

    def pay_own(self) -> Told:
        """Own line by an own card."""
        card = self.operator.post(METHODS, card_body(), self.token, new_key())
        if card.status_code != 201:
            return told(card)
        key, method = new_key(), str(card.json()["id"])
        body = payment_body(f"{PEOPLE[self.role]:02d}", method, key, (self.number, 50))
        body["account"] = {"id": _account(self.own)}
        return told(self.operator.post(PAYMENTS, body, self.token, key))

    def spend_company(self) -> Told:
        return told(self.topup(OTHER, 1, method=COMPANY))

    def make_batch(self) -> Told:
        _, opened = self.begin(batch(one_row(OTHER, 100)))
        return _opened(opened)

    def make_node(self) -> Told:
        place = parent_of(Person(self.operator, number_of(21)).account(_account(self.other)))
        body = node(f"Нова {self.role}", place)
        return told(self.operator.post(ACCOUNTS, body, self.token, new_key()))

    def move_other(self) -> Told:
        boss = Person(self.operator, number_of(21))
        row = boss.account(_account(self.other))
        return told(self.patch(row["id"], node(row["name"], parent_of(row))))

    def make_universal(self) -> Told:
        customer = self.own["relatedParty"][0]["id"]
        body = universal(customer, [_account(self.own)])
        found = told(self.operator.post(ACCOUNTS, body, self.token, new_key()))
        return Told(DONE) if found.word == "inUse" else found  # the right is there

    def approve(self, grant: dict[str, Any]) -> Told:
        _, opened = self.begin(approval_of(grant))
        return _opened(opened)

    def see_money(self) -> Told:
        found = self.operator.get(f"{ACCOUNTS}/{ROOT}", self.token)
        if found.status_code >= 300:
            return told(found)
        shown = {"paymentStatus", "dueAmount"} <= found.json().keys()
        return Told(DONE if shown else "hidden")


def _account(line: dict[str, Any]) -> str:
    return str(line["billingAccount"]["id"])


def _opened(reply: httpx2.Response) -> Told:
    """A step-up that asks for its code is open to the person; `access_denied` says why not."""
    body = reply.json()
    if body["error"] == "insufficient_authorization":
        return Told(DONE)
    return Told(str(body.get("code", body["error"])))


def approval_of(grant: dict[str, Any]) -> dict[str, Any]:
    members = ("grant_id", "batch_digest", "row_count", "total")
    return {"type": "topup_batch_approval", **{name: grant[name] for name in members}}


@contextmanager
def served(folder: Path, backend: Cluster | None) -> Iterator[SandboxServer]:
    with SandboxServer(folder, seed="demo", now=NOW, on=backend) as server:
        give(server, 26, account_of(server, 26), "user")
        yield server
        assert server.invariants()["violations"] == []


@pytest.fixture(scope="module")
def operator(
    tmp_path_factory: pytest.TempPathFactory, backend: Cluster | None
) -> Iterator[SandboxServer]:
    with served(tmp_path_factory.mktemp("demo"), backend) as server:
        yield server


@pytest.fixture
def alone(tmp_path: Path, backend: Cluster | None) -> Iterator[SandboxServer]:
    """A test's own: it gives and takes roles, or moves the clock."""
    with served(tmp_path, backend) as server:
        yield server


def waiting(operator: SandboxServer) -> dict[str, Any]:
    """A coordinator's batch over the limit: it waits for somebody else."""
    first = Person(operator, number_of(21))
    return first.grant(batch(one_row(number_of(24), 100), total=money(60_000)))


@pytest.fixture(scope="module")
def pending(operator: SandboxServer) -> dict[str, Any]:
    return waiting(operator)


ACTS: dict[str, Callable[[Acting, dict[str, Any]], Told]] = {
    "sees own line": lambda p, _: p.look(f"{PRODUCTS}/{p.own['id']}"),
    "sees own balance": lambda p, _: p.balance(p.number),
    "sees own history": lambda p, _: p.history(p.number),
    "sees another line": lambda p, _: p.look(f"{PRODUCTS}/{p.other['id']}"),
    "sees another balance": lambda p, _: p.balance(OTHER),
    "tops up own by card": lambda p, _: p.pay_own(),
    "spends company money": lambda p, _: p.spend_company(),
    "makes a batch": lambda p, _: p.make_batch(),
    "orders on own": lambda p, _: p.limit(p.own),
    "orders on another": lambda p, _: p.limit(p.other),
    "blocks own": lambda p, _: p.block(p.own),
    "blocks another": lambda p, _: p.block(p.other),
    "makes a department": lambda p, _: p.make_node(),
    "moves an account": lambda p, _: p.move_other(),
    "makes a universal account": lambda p, _: p.make_universal(),
    "approves": lambda p, grant: p.approve(grant),
    "sees company money": lambda p, _: p.see_money(),
}

TABLE: dict[str, tuple[str, str, str, str, str, str]] = {
    # owner, coordinator, selfManaged, user, approver, viewer
    "sees own line": (DONE, DONE, DONE, DONE, DONE, DONE),
    "sees own balance": (DONE, DONE, DONE, DONE, DONE, DONE),
    "sees own history": (DONE, DONE, DONE, DONE, DONE, DONE),
    "sees another line": (UNSEEN, DONE, UNSEEN, UNSEEN, DONE, DONE),
    "sees another balance": (UNSEEN, DONE, UNSEEN, UNSEEN, DONE, DONE),
    "tops up own by card": (DONE, DONE, DONE, DONE, ROLE, SCOPE),
    "spends company money": (UNSEEN, DONE, UNSEEN, UNSEEN, UNSEEN, SCOPE),
    "makes a batch": (ROLE, DONE, ROLE, ROLE, ROLE, ROLE),
    "orders on own": (DONE, DONE, DONE, ROLE, SCOPE, SCOPE),
    "orders on another": (UNSEEN, DONE, UNSEEN, UNSEEN, SCOPE, SCOPE),
    "blocks own": (DONE, DONE, DONE, DONE, SCOPE, SCOPE),
    "blocks another": (UNSEEN, DONE, UNSEEN, UNSEEN, SCOPE, SCOPE),
    "makes a department": (UNSEEN, DONE, UNSEEN, UNSEEN, SCOPE, SCOPE),
    "moves an account": (UNSEEN, DONE, UNSEEN, UNSEEN, SCOPE, SCOPE),
    # 21 is the owner of a private number too: the union of her roles counts
    "makes a universal account": (DONE, DONE, ROLE, ROLE, SCOPE, SCOPE),
    "approves": (ROLE, FOUR_EYES, ROLE, ROLE, DONE, ROLE),
    "sees company money": (UNSEEN, DONE, UNSEEN, UNSEEN, DONE, DONE),
}
CELLS = [(role, act, TABLE[act][place]) for act in TABLE for place, role in enumerate(PEOPLE)]


@pytest.fixture(scope="module")
def people(operator: SandboxServer) -> dict[str, Acting]:
    return {role: Acting(operator, role) for role in PEOPLE}


@pytest.mark.parametrize(("role", "act", "word"), CELLS)
def test_each_cell_of_the_table(
    people: dict[str, Acting], pending: dict[str, Any], role: str, act: str, word: str
) -> None:
    found = ACTS[act](people[role], pending)
    assert found.word == word
    if word == SCOPE:
        assert found.needed in {("order",), ("topup",)}
    elif word == ROLE and act not in {"makes a batch", "approves"}:
        assert found.needed, "what would be needed is told"
        assert role not in found.needed


def test_the_table_is_walked_whole() -> None:
    assert TABLE.keys() == ACTS.keys()
    assert len(CELLS) == len(ACTS) * len(PEOPLE)


def test_another_coordinator_approves_and_nobody_the_own_one(
    alone: SandboxServer,
) -> None:
    operator, pending = alone, waiting(alone)
    give(operator, 26, ROOT, "coordinator")
    second = Acting(operator, "user")
    assert second.approve(pending).word == DONE
    own = second.grant(batch(one_row(OTHER, 100), total=money(60_000)))
    assert own["status"] == "approved", "no limit was set for her"
    give(operator, 26, ROOT, "coordinator", batchTotalWithoutApproval=100)
    mine = second.grant(batch(one_row(OTHER, 100), total=money(60_000)))
    assert mine["status"] == "pendingApproval"
    assert second.approve(mine).word == FOUR_EYES
    give(operator, 26, ROOT, None)


@pytest.mark.parametrize("role", [None, "viewer"])
def test_an_approver_whose_role_has_ended_approves_nothing(
    alone: SandboxServer, role: str | None
) -> None:
    operator = alone
    first, second = Acting(operator, "coordinator"), Acting(operator, "approver")
    row = one_row(number_of(24), 100)
    grant = first.grant(batch(row, total=money(60_000)))
    verifier, opened = second.begin(approval_of(grant))
    assert opened.json()["error"] == "insufficient_authorization"
    give(operator, 22, ROOT, role)
    said = second.say(operator.last_code(second.number))  # the code that was asked before it
    ended = operator.exchange(said.json()["authorization_code"], verifier)
    assert (ended.status_code, ended.json()["error"]) == (400, "access_denied"), ended.text
    assert ended.json()["code"] == ROLE
    assert second.approve(grant).word == ROLE
    path = f"{GRANTS}/{grant['grant_id']}/reject"
    refused = operator.post(path, {"reason": "ні"}, second.token)
    assert refused.status_code in {403, 404}
    assert first.get(f"{GRANTS}/{grant['grant_id']}")["status"] == "pendingApproval"
    assert refusal_of(run_row(first, grant["grant_id"], row[0])) == (409, "grantNotApproved")
    give(operator, 22, ROOT, "approver")
    assert second.approve(grant).word == DONE


def test_a_role_that_is_given_is_told_and_opens_its_scopes(alone: SandboxServer) -> None:
    """The session that asked for all gets what the new role opens; a refusal ends the old one."""
    operator = alone
    person = Acting(operator, "viewer")
    assert person.make_node().word == SCOPE
    give(operator, 23, ROOT, "coordinator")
    assert person.make_node().word == DONE
    (event,) = person.told("PartyAccountAttributeValueChangeEvent")
    assert event["event" if "event" in event else "payload"]["partyAccount"]["id"]
    roles = person.get("/oauth/userinfo")["roles"]
    assert ("coordinator", ROOT) in [(one["role"], one["account"]) for one in roles]
    give(operator, 23, ROOT, "viewer")
    assert person.make_node() == Told(ROLE, ("coordinator",))


def test_what_nobody_approves_in_72_hours_ends(alone: SandboxServer) -> None:
    """Business time: to the second before it may be approved, from then on it may not."""
    operator = alone
    first, second = Person(operator, number_of(21)), Acting(operator, "approver")
    row = one_row(number_of(24), 100)
    grant = first.grant(batch(row, total=money(60_000)))
    path = f"{GRANTS}/{grant['grant_id']}"
    operator.clock(business="PT71H59M")
    assert first.get(path)["status"] == "pendingApproval"
    assert second.approve(grant).word == DONE
    operator.clock(business="PT1M")
    assert first.get(path)["status"] == "expired"
    assert second.approve(grant).word != DONE
    assert refusal_of(run_row(first, grant["grant_id"], row[0])) == (409, "grantExpired")
