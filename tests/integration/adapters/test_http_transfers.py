"""Transfers, grants and universal accounts over the wire (contract 2.7, 3.7, 3.8)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.errors import BadReply, Refused
from kyivstar_desktop.domain.grants import number_link, topup_standing
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.transfers import Transfer, TransferLimits
from kyivstar_desktop.domain.universal import PERSONAL, UNIVERSAL, Member, PartyAccount
from kyivstar_desktop.services.ports import Granted
from support.calling import Answering, operator_at, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.http.operator import Operator

T = TypeVar("T")
KEY = "5b0e7c1e-2f55-4a0c-9a54-3f1d8b8f6a10"
OLENA, IHOR = "+380670000001", "+380670000012"
LINE = Line("ln_0001", LineKind.MOBILE, OLENA, "2600", "c", LineStatus.ACTIVE, "t", "T")
MONTH = datetime(2026, 10, 31, 22, tzinfo=UTC)
WAITING = {"error": "insufficient_authorization", "auth_session": "as_2", "otp_length": 6}
FAMILY = {
    "id": "27000000001",
    "name": "Родина",
    "accountType": "universal",
    "state": "Active",
    "lastModified": "2026-11-20T10:00:00.000Z",
    "relatedParty": [
        {"id": "cust_x", "role": "viewer"},
        {"id": "cust_p11", "name": "Бондар Ігор", "role": "owner"},
    ],
    "accountRelationship": [
        {
            "relationshipType": "contains",
            "account": {"id": "26000000011"},
            "validFor": {"startDateTime": "2026-11-20T10:00:00.000Z"},
        },
        {"relationshipType": "contains", "account": {"id": "26000000012"}, "validFor": {}},
    ],
    "accountBalance": [{"balanceType": "MAIN", "amount": {"unit": "UAH", "value": 190.5}}],
}


class Wire:
    """Answers by path; `asked` keeps every request."""

    def __init__(self, **paths: Any) -> None:
        self.paths = paths
        self.asked: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request)
        word = urlsplit(str(request.url)).path.rpartition("/")[2]
        found = self.paths.get(word)
        if found is None:
            return httpx2.Response(404, json={"code": "notFound", "reason": "x"})
        status, body, *headers = found if isinstance(found, tuple) else (200, found)
        return httpx2.Response(status, json=body, headers=headers[0] if headers else {})

    def body(self, at: int = -1) -> Any:
        return json.loads(self.asked[at].content)

    def form(self, path: str) -> dict[str, str]:
        request = next(r for r in self.asked if r.url.path.endswith(path))
        return {name: values[0] for name, values in parse_qs(request.content.decode()).items()}


def ask(wire: Wire, work: Callable[[Operator], Awaitable[T]]) -> T:
    async def story() -> T:
        async with operator_at("https://operator.example", transport=Answering(wire)) as operator:
            return await work(operator)

    return run(story())


# --- transfers ----------------------------------------------------------------------------------
def test_a_transfers_bytes_are_those_of_the_contract() -> None:
    order = Transfer(KEY, LINE, IHOR, Money(50_00), Money(0), "bk_0001m")

    async def work(operator: Operator) -> tuple[str, str, bytes]:
        return operator.cabinet.transfers.transfer_body(order)

    method, path, body = ask(Wire(), work)
    assert (method, path) == ("POST", "/tmf-api/prepayBalanceManagement/v4/transferBalance")
    assert b'"amount":{"amount":50,"units":"UAH"}' in body
    assert json.loads(body) == {
        "correlatorId": KEY,
        "amount": {"amount": 50, "units": "UAH"},
        "usageType": "monetary",
        "receiverBucketUsageType": "monetary",
        "reason": "transferOut",
        "channel": {"id": "desktop"},
        "bucket": {"id": "bk_0001m"},
        "logicalResource": {"id": OLENA, "value": OLENA},
        "receiverLogicalResource": {"id": IHOR, "value": IHOR},
        "costOwner": "originator",
        "transferCost": {"amount": 0, "units": "UAH"},
    }


def row(ident: str, amount: Any, **changes: Any) -> dict[str, Any]:
    made = {
        "id": ident,
        "status": "completed",
        "requestedDate": "2026-11-05T10:00:00.000Z",
        "amount": {"amount": amount, "units": "UAH"},
        "logicalResource": {"id": OLENA, "value": OLENA},
    }
    return made | changes


def test_the_month_counts_what_was_sent_and_nothing_else() -> None:
    rows = [
        row("tr_1", 50),
        row("tr_2", 20.01),
        row("tr_3", 7, status="failed"),
        row("tr_4", 9, logicalResource={"id": IHOR, "value": IHOR}),
        row("tr_5", 11, requestedDate="2026-10-31T21:59:59.999Z"),
    ]
    wire = Wire(transferBalance=(200, rows, {"X-Total-Count": "5"}))
    found = ask(wire, lambda o: o.cabinet.transfers.sent(OLENA, since=MONTH))
    assert found == Money(70_01)
    asked = parse_qs(urlsplit(str(wire.asked[0].url)).query)
    assert asked["logicalResource.value"] == [OLENA]
    assert asked["requestedDate.gte"] == ["2026-10-31T22:00:00.000Z"]


@pytest.mark.parametrize(
    "amount",
    [None, {"amount": 5}, {"amount": 5, "units": "EUR"}, {"amount": 50.001, "units": "UAH"}],
)
def test_a_sum_that_is_none_is_never_guessed(amount: Any) -> None:
    rows = [row("tr_1", 1) | {"amount": amount}]
    wire = Wire(transferBalance=(200, rows, {"X-Total-Count": "1"}))
    with pytest.raises(BadReply):
        ask(wire, lambda o: o.cabinet.transfers.sent(OLENA, since=MONTH))


# --- what the operator states -------------------------------------------------------------------
def test_limits_fee_and_life_are_the_operators() -> None:
    stated = {
        "name": "X",
        "limits": {
            "transferMin": {"unit": "UAH", "value": 2},
            "transferMax": {"unit": "UAH", "value": 500.5},
            "transferMonthMax": {"unit": "UAH", "value": 900},
            "transferCodeAbove": {"unit": "UAH", "value": 10},
        },
        "fees": {"transfer": {"unit": "UAH", "value": 1.5}},
        "lifeRenewal": {
            "minPayment": {"unit": "UAH", "value": 40},
            "activeDays": 180,
            "suspendedDays": 30,
        },
    }
    found = ask(Wire(**{"operator-profile": stated}), lambda o: o.account.profile())
    assert found.transfers == TransferLimits(
        Money(2_00), Money(500_50), Money(900_00), Money(10_00), Money(1_50)
    )
    assert found.life == LifeRule(Money(40_00), 180, 30)


def test_what_is_not_stated_is_the_contracts_and_a_fee_is_not_guessed() -> None:
    found = ask(Wire(**{"operator-profile": {"name": "X"}}), lambda o: o.account.profile())
    assert found.transfers == TransferLimits(fee=None)
    assert found.life == LifeRule()


# --- grants -------------------------------------------------------------------------------------
def test_a_link_names_its_number_and_the_session() -> None:
    wire = Wire(challenge=(400, WAITING))
    found = ask(wire, lambda o: o.identity.start_grant("as_1", number_link(IHOR)))
    form = wire.form("/oauth/challenge")
    assert json.loads(form["authorization_details"]) == [{"type": "number_link", "number": IHOR}]
    assert (form["auth_session"], form["method"]) == ("as_1", "sms")
    assert "scope" not in form
    assert found.code is not None
    assert found.code.length == 6


def test_standing_caps_travel_as_exact_money() -> None:
    wire = Wire(challenge=(400, WAITING))
    details = topup_standing(
        payment_method="pm_1",
        recipients=(OLENA,),
        max_item=Money(200_50),
        max_week=Money(400_00),
        max_month=Money(1_000_10),
        valid_until=datetime(2027, 1, 1, tzinfo=UTC),
        label="Мама",
    )
    ask(wire, lambda o: o.identity.start_grant("as_1", details))
    assert json.loads(wire.form("/oauth/challenge")["authorization_details"]) == [
        {
            "type": "topup_standing",
            "payment_method": "pm_1",
            "recipients": [OLENA],
            "max_item": {"unit": "UAH", "value": 200.5},
            "max_week": {"unit": "UAH", "value": 400},
            "max_month": {"unit": "UAH", "value": 1000.1},
            "valid_until": "2027-01-01T00:00:00.000Z",
            "label": "Мама",
        }
    ]


def test_the_tokens_bring_the_grant() -> None:
    tokens = {
        "token_type": "Bearer",
        "access_token": "at",
        "authorization_details": [
            {
                "type": "number_link",
                "number": IHOR,
                "account": "26000000012",
                "grant_id": "gr_1",
                "status": "approved",
                "expires_at": "2026-11-22T18:55:00.000Z",
            }
        ],
    }
    wire = Wire(token=tokens)
    found = ask(wire, lambda o: o.identity.redeem(Granted("ac", "as_2", "v" * 43)))
    grant = found.grants[0]
    assert (grant.id, grant.kind, grant.number, grant.account) == (
        "gr_1",
        "number_link",
        IHOR,
        "26000000012",
    )
    assert grant.alive
    assert grant.expires_at == datetime(2026, 11, 22, 18, 55, tzinfo=UTC)


def test_the_list_of_grants_and_an_operator_without_one() -> None:
    rows = [
        {
            "id": "gr_2",
            "type": "topup_standing",
            "status": "revoked",
            "recipients": [OLENA],
            "max_item": {"unit": "UAH", "value": 100},
            "used": {"rows": 2, "total": {"unit": "UAH", "value": 150.5}},
            "expiresAt": "2027-01-01T00:00:00.000Z",
        }
    ]
    found = ask(Wire(grants=rows), lambda o: o.cabinet.grants.grants())
    assert found[0].recipients == (OLENA,)
    assert (found[0].max_item, found[0].used_rows) == (Money(100_00), 2)
    assert (found[0].used_total, found[0].alive) == (Money(150_50), False)
    assert ask(Wire(), lambda o: o.cabinet.grants.grants()) == ()
    ask(Wire(), lambda o: o.cabinet.grants.withdraw("gr_9"))


# --- universal accounts -------------------------------------------------------------------------
def test_an_account_is_read_with_members_owner_and_sum() -> None:
    personal = {
        "id": "26000000011",
        "accountType": "personal",
        "relatedParty": [{"id": "cust_p11", "role": "owner"}],
        "accountRelationship": [
            {
                "relationshipType": "isContainedIn",
                "account": {"id": "27000000001", "name": "Родина"},
                "validFor": {},
            }
        ],
    }
    wire = Wire(partyAccount=(200, [FAMILY, personal], {"X-Total-Count": "2"}))
    family, own = ask(wire, lambda o: o.cabinet.universal.party_accounts())
    since = datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert family == PartyAccount(
        "27000000001",
        "Родина",
        UNIVERSAL,
        "Active",
        "cust_p11",
        "Бондар Ігор",
        (Member("26000000011", since), Member("26000000012")),
        (),
        Money(190_50),
        since,
    )
    assert (own.kind, own.inside) == (PERSONAL, (("27000000001", "Родина"),))


def test_an_operator_without_accounts_has_none() -> None:
    assert ask(Wire(), lambda o: o.cabinet.universal.party_accounts()) == ()


def test_a_creations_bytes() -> None:
    async def work(operator: Operator) -> tuple[str, str, bytes]:
        return operator.cabinet.universal.account_body(
            name="Дім", customer="cust_1", members=("26000000001", IHOR), grants=("gr_1",)
        )

    method, path, body = ask(Wire(), work)
    assert (method, path) == ("POST", "/tmf-api/accountManagement/v4/partyAccount")
    made = json.loads(body)
    assert made["grantIds"] == ["gr_1"]
    assert (made["name"], made["accountType"]) == ("Дім", "universal")
    assert [r["account"]["id"] for r in made["accountRelationship"]] == ["26000000001", IHOR]
    assert made["relatedParty"][0]["id"] == "cust_1"


def test_a_change_carries_the_whole_list_and_the_tag() -> None:
    wire = Wire(**{"27000000001": (200, FAMILY, {"ETag": '"v7"'})})

    async def work(operator: Operator) -> PartyAccount:
        seen, tag = await operator.cabinet.universal.party_account("27000000001")
        return await operator.cabinet.universal.change(seen, etag=tag, grants=("gr_1",))

    ask(wire, work)
    sent = wire.asked[-1]
    assert (sent.method, sent.headers["if-match"]) == ("PATCH", '"v7"')
    assert "idempotency-key" not in sent.headers
    body = wire.body()
    assert [r["account"]["id"] for r in body["accountRelationship"]] == [
        "26000000011",
        "26000000012",
    ]
    assert (body["name"], body["grantIds"]) == ("Родина", ["gr_1"])
    assert body["relatedParty"][0]["id"] == "cust_p11"


def test_leaving_sends_the_own_account_without_the_relation() -> None:
    wire = Wire(**{"26000000012": {"id": "26000000012", "accountType": "personal"}})
    own = PartyAccount("26000000012", "Марія", PERSONAL, customer="cust_2")
    ask(wire, lambda o: o.cabinet.universal.change(own, etag=""))
    assert wire.body()["accountRelationship"] == []
    assert "if-match" not in wire.asked[-1].headers


def test_a_412_is_a_refusal_and_a_deleted_one_is_gone() -> None:
    wire = Wire(**{"27000000001": (412, {"code": "preconditionFailed", "reason": "x"})})
    seen = PartyAccount("27000000001", "Родина", UNIVERSAL)
    with pytest.raises(Refused) as caught:
        ask(wire, lambda o: o.cabinet.universal.change(seen, etag='"v1"'))
    assert (caught.value.code, caught.value.status) == ("preconditionFailed", 412)
    ask(Wire(), lambda o: o.cabinet.universal.remove("27000000001"))
