from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kyivstar_sandbox.rules import clocks
from support.people import OLENA
from support.sandbox import CONTROL, new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

BUCKETS = "/tmf-api/prepayBalanceManagement/v4/bucket?logicalResource.value=%2B380670000001"
HEAD = {"X-Sandbox-Control": CONTROL}


def main_of(server: SandboxServer, token: str) -> float:
    rows = server.get(BUCKETS, token).json()
    return next(one["remainingValue"]["amount"] for one in rows if one["code"] == "MAIN")


def test_the_surface_needs_its_token(bare_sandbox: SandboxServer) -> None:
    for headers in ({}, {"X-Sandbox-Control": "wrong"}):
        assert bare_sandbox.http.get("/sandbox/state", headers=headers).status_code == 403
        assert bare_sandbox.http.get("/sandbox/ledger", headers=headers).status_code == 403
    assert bare_sandbox.http.get("/sandbox/state", headers=HEAD).status_code == 200


def test_state_tells_clocks_settings_and_counts(bare_sandbox: SandboxServer) -> None:
    noon = datetime(2026, 11, 22, 10, tzinfo=UTC)  # the shared file's clock runs on with the suite
    bare_sandbox.database.run(lambda conn: clocks.start_at(conn, noon))
    state = bare_sandbox.control("GET", "state")
    assert state["version"]
    assert state["clock"]["business"].startswith("2026-11-22T10:0")
    assert state["settings"]["autoBilling"] is True
    assert state["counts"]["person"] == 5


def test_the_clocks_go_forward_only(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.control("POST", "reset", {"keepClock": False})
    moved = bare_sandbox.clock(business="P28D")
    assert moved["business"].startswith("2026-12-20T10:0")
    for body in ({"businessTo": "2026-01-01T00:00:00.000Z"}, {"business": "-P1D"}, {"security": 5}):
        reply = bare_sandbox.http.post("/sandbox/clock", json=body, headers=HEAD)
        assert reply.status_code == 400


def test_settings_take_only_their_own_kind(bare_sandbox: SandboxServer) -> None:
    changed = bare_sandbox.control("PATCH", "settings", {"cardFeeBasisPoints": 150})
    assert changed["cardFeeBasisPoints"] == 150
    fees = bare_sandbox.get("/operator-profile").json()["fees"]["cardTopup"]
    assert fees["basisPoints"] == 150
    for body in (
        {"nothing": 1},
        {"cardFeeBasisPoints": "150"},
        {"cardFeeBasisPoints": -1},
        {"bankDelay": "soon"},
        {"unblockPolicy": "never"},
        {"loginWeb": 1},
    ):
        reply = bare_sandbox.http.patch("/sandbox/settings", json=body, headers=HEAD)
        assert reply.status_code == 400


def test_a_token_needs_no_code_and_admin_has_every_scope(bare_sandbox: SandboxServer) -> None:
    admin = bare_sandbox.token_reply(None, "admin")
    assert admin["scope"] == "admin"
    assert bare_sandbox.get("/oauth/sessions", admin["access_token"]).status_code == 200
    narrow = bare_sandbox.token(OLENA, "profile")
    assert bare_sandbox.get(BUCKETS, narrow).status_code == 403
    for body in ({"login": "+380999999999", "scope": "profile"}, {"scope": "all"}):
        reply = bare_sandbox.http.post("/sandbox/token", json=body, headers=HEAD)
        assert reply.status_code in {400, 404}


def test_the_demo_says_who_to_be(sandbox: SandboxServer) -> None:
    demo = sandbox.control("GET", "demo")
    olena = next(one for one in demo["numbers"] if one["number"] == OLENA)
    done = sandbox.first(
        f"tel:{olena['login']}", "x" * 43, method="password", password=olena["password"]
    )
    assert done.status_code == 200
    assert {"4242424242424242", "4000000000003220"} <= {one["number"] for one in demo["cards"]}


def test_a_top_up_elsewhere_lands_in_the_ledger(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    before = main_of(sandbox, token)
    last = max((one["entry"] for one in sandbox.ledger()), default=0)
    done = sandbox.control("POST", "topup", {"number": OLENA, "amount": 12.5, "channel": "cash"})
    assert done["after"] - done["before"] == 12.5
    assert main_of(sandbox, token) == before + 12.5
    entries = sandbox.ledger(after=last)
    assert entries[0]["reason"] == "topupCash"
    legs = {one["account"].split(":")[0]: one["amount"] for one in entries[0]["legs"]}
    assert legs == {"bank": -1250, "main": 1250}
    found = sandbox.invariants()
    assert found["ok"], found
    assert found["sums"] == {"UAH": 0, "bonus": 0}


def test_use_takes_from_allowances(sandbox: SandboxServer) -> None:
    used = sandbox.control(
        "POST", "usage", {"number": OLENA, "kind": "DATA_NATIONAL", "quantity": 10}
    )
    assert used == {"fromAllowance": 10, "charged": 0, "refused": 0}


def test_time_runs_billing_and_leaves_the_books_whole(sandbox: SandboxServer) -> None:
    entries = sandbox.invariants()["entries"]
    sandbox.clock(business="P28D")
    found = sandbox.invariants()
    assert found["ok"], found
    assert found["entries"] > entries
    again = sandbox.control("POST", "billing/run", {})
    assert again["charged"] == 0


def test_roles_are_given_and_taken(sandbox: SandboxServer) -> None:
    login, account = "+380670000026", "26000001000"

    def roles() -> list[str]:
        info = sandbox.get("/oauth/userinfo", sandbox.token(login)).json()
        return [one["role"] for one in info["roles"] if one["account"] == account]

    assert roles() == []
    body = {
        "login": login, "account": account, "role": "coordinator",
        "limits": {"batchTotalWithoutApproval": {"unit": "UAH", "value": 50000}},
    }  # fmt: skip
    sandbox.control("POST", "role", body)
    info = sandbox.get("/oauth/userinfo", sandbox.token(login)).json()
    given = next(one for one in info["roles"] if one["account"] == account)
    assert given["limits"] == {"batchTotalWithoutApproval": {"unit": "UAH", "value": 50000}}
    sandbox.control("POST", "role", {"login": login, "account": account, "role": None})
    assert roles() == []


def test_reset_goes_back_to_the_start_and_kills_tokens(sandbox: SandboxServer) -> None:
    sandbox.control("POST", "reset", {"keepClock": False})  # the file may be minutes old by now
    token = sandbox.token(OLENA)
    start = sandbox.ledger()
    sandbox.control("POST", "topup", {"number": OLENA, "amount": 50})
    sandbox.clock(business="P2D")
    sandbox.control("POST", "reset", {"keepClock": False})
    assert sandbox.get("/oauth/userinfo", token).status_code == 401
    assert sandbox.control("GET", "state")["clock"]["business"].startswith("2026-11-22T10:0")
    assert sandbox.ledger() == start


@pytest.mark.parametrize("keep", [True, False])
def test_reset_keeps_the_clock_if_asked(bare_sandbox: SandboxServer, *, keep: bool) -> None:
    bare_sandbox.clock(business="P10D")
    bare_sandbox.control("POST", "reset", {"keepClock": keep})
    business = bare_sandbox.control("GET", "state")["clock"]["business"]
    assert business.startswith("2026-12-02" if keep else "2026-11-22")


def test_control_calls_are_neither_keyed_nor_audited(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.post("/payment/v4/payment", b"{}", bare_sandbox.token(OLENA), new_key())
    assert [one["path"] for one in bare_sandbox.control("GET", "calls")] == ["/payment/v4/payment"]


def test_a_company_is_seeded_in_the_background(bare_sandbox: SandboxServer) -> None:
    body = {"company": {"name": "ТОВ Проба", "numbers": 30, "months": 2, "departments": 2}}
    reply = bare_sandbox.http.post("/sandbox/seed", json=body, headers=HEAD)
    assert reply.status_code == 202
    path = f"jobs/{reply.json()['job']}"
    for _ in range(200):
        job = bare_sandbox.control("GET", path)
        if job["state"] != "running":
            break
        bare_sandbox.control("GET", "sms")  # another call meanwhile: the server goes on answering
    assert job["state"] == "done"
    assert job["done"] == job["total"]
    token = bare_sandbox.token(job["logins"]["coordinator"])
    info = bare_sandbox.get("/oauth/userinfo", token).json()
    assert info["roles"][0]["customer"] == job["company"]
    found = bare_sandbox.invariants()
    assert found["ok"], found["violations"][:3]


def test_a_company_that_cannot_be_is_refused(bare_sandbox: SandboxServer) -> None:
    for company in (None, {"numbers": 0}, {"numbers": 120_001}, {"fundedBy": "luck"}):
        reply = bare_sandbox.http.post("/sandbox/seed", json={"company": company}, headers=HEAD)
        assert reply.status_code == 400
    assert bare_sandbox.http.get("/sandbox/jobs/none", headers=HEAD).status_code == 404


def test_use_of_an_unknown_kind_is_refused(sandbox: SandboxServer) -> None:
    reply = sandbox.http.post(
        "/sandbox/usage",
        json={"number": OLENA, "kind": "TELEX", "quantity": 1},
        headers={"X-Sandbox-Control": CONTROL},
    )
    assert (reply.status_code, reply.json()["detail"]) == (400, {"field": "kind"})
