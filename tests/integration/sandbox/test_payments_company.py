"""Whose money may be spent on whom: coordinators, employees, approvers; and the bank's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support import schemas
from support.card_payments import (
    BALANCE,
    CUSTOMERS,
    METHODS,
    PAYMENTS,
    PRODUCTS,
    error_of,
    payment_body,
    save_card,
)
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

COORDINATOR, APPROVER, VIEWER = "+380670000021", "+380670000022", "+380670000023"
SELF_MANAGED, EMPLOYEE = "+380670000024", "+380670000026"
TOPUPS = f"{BALANCE}/topupBalance"


def account_of(operator: SandboxServer, token: str, number: str) -> str:
    path = f"{PRODUCTS}?realizingResource.value=%2B{number[1:]}"
    return str(operator.get(path, token).json()[0]["billingAccount"]["id"])


def direct(to: str, method: str, key: str, amount: float = 30) -> dict[str, Any]:
    return {
        "correlatorId": key,
        "amount": {"amount": amount, "units": "UAH"},
        "channel": {"id": "desktop"},
        "logicalResource": {"id": to, "value": to},
        "paymentMethod": {"id": method},
    }


def test_a_coordinator_spends_the_companys_money_with_a_fresh_code(sandbox: SandboxServer) -> None:
    token = str(sandbox.sign_in(COORDINATOR)["access_token"])
    methods = sandbox.get(METHODS, token).json()
    schemas.check_all("670#PaymentMethod", methods)
    company = next(one for one in methods if one["@type"] == "accountPaymentMethod")
    root = company["account"][0]["id"]
    before = sandbox.get(f"{BALANCE}/accumulatedBalance?partyAccount.id={root}", token).json()
    schemas.check_all("654#AccumulatedBalance", before)

    key = new_key()
    made = sandbox.post(TOPUPS, direct(EMPLOYEE, company["id"], key), token, key)
    assert made.status_code == 201, made.text
    row = made.json()
    schemas.check("654#TopupBalance", row)
    assert (row["status"], row["reason"]) == ("completed", "topupAccount")
    assert row["impactedBucket"][0]["item"][0]["amount"] == {"amount": 30, "units": "UAH"}
    out = sandbox.get(f"{BALANCE}/balanceAction/{row['id']}-out", token).json()
    schemas.check("654#BalanceAction", out)
    assert (out["reason"], out["partyAccount"]["id"]) == ("companyOut", root)
    change = out["impactedBucket"][0]
    assert change["amountBefore"]["amount"] - change["amountAfter"]["amount"] == 30
    assert sandbox.get(f"{BALANCE}/balanceAction/{row['id']}", token).json()["id"] == row["id"]

    sandbox.clock(security="PT6M")
    late = str(
        sandbox.refresh(sandbox.sign_in(COORDINATOR)["refresh_token"]).json()["access_token"]
    )
    sandbox.clock(security="PT6M")
    key = new_key()
    asked = sandbox.post(TOPUPS, direct(EMPLOYEE, company["id"], key), late, key)
    error_of(asked, 401, "stepUpRequired")
    assert sandbox.invariants()["ok"]


def test_an_employee_pays_for_the_own_line_only(sandbox: SandboxServer) -> None:
    nobody = str(sandbox.sign_in(EMPLOYEE)["access_token"])
    error_of(sandbox.get(METHODS, nobody), 403, "forbiddenScope")
    account = account_of(sandbox, sandbox.token(COORDINATOR), EMPLOYEE)
    sandbox.control("POST", "role", {"login": EMPLOYEE, "account": account, "role": "user"})
    for number in (EMPLOYEE, SELF_MANAGED):
        token = str(sandbox.sign_in(number)["access_token"])
        method, account = save_card(sandbox, token), account_of(sandbox, token, number)
        key = new_key()
        body = payment_body("01", method, key, ("+380670000001", 10)) | {"account": {"id": account}}
        error_of(sandbox.post(PAYMENTS, body, token, key), 403, "forbiddenRole")
        key = new_key()
        made = sandbox.post(TOPUPS, direct("+380670000001", method, key), token, key)
        error_of(made, 403, "forbiddenRole")
        key = new_key()
        body = payment_body("01", method, key, (number, 10)) | {"account": {"id": account}}
        assert sandbox.post(PAYMENTS, body, token, key).status_code == 201


def test_who_only_looks_does_not_pay(sandbox: SandboxServer) -> None:
    viewer = sandbox.token(VIEWER)
    error_of(sandbox.get(METHODS, viewer), 403, "forbiddenScope")
    approver = str(sandbox.sign_in(APPROVER)["access_token"])
    assert sandbox.get(METHODS, approver).json() == []
    key = new_key()
    body = direct(EMPLOYEE, save_card(sandbox, approver), key)
    error_of(sandbox.post(TOPUPS, body, approver, key), 403, "forbiddenRole")


def test_only_a_coordinator_changes_the_companys_contacts(sandbox: SandboxServer) -> None:
    token = str(sandbox.sign_in(SELF_MANAGED)["access_token"])
    customer = sandbox.get(CUSTOMERS, token).json()[0]
    body = {
        "engagedParty": customer["engagedParty"],
        "characteristic": [{"name": "language", "value": "en"}],
    }
    path = f"{CUSTOMERS}/{customer['id']}"
    error_of(sandbox.call("PATCH", path, token, body=body), 403, "forbiddenRole")


def test_the_banks_page_is_opened_outside_and_answers_there(sandbox: SandboxServer) -> None:
    token = sandbox.token("+380670000001")
    key = new_key()
    method = save_card(sandbox, token, "4000000000003220")
    body = payment_body("01", method, key, ("+380670000001", 75.5))
    body["account"]["id"] = account_of(sandbox, token, "+380670000001")
    made = sandbox.post(PAYMENTS, body, token, key).json()
    schemas.check("676#Payment", made)
    info = made["validationInfo"]
    assert info["action"] == "open"
    assert info["validationURL"].startswith(f"{sandbox.url}/bank/")
    page = sandbox.http.get(info["validationURL"])
    assert page.status_code == 200
    assert "75,50" in page.text
    sandbox.control("POST", f"bank/{made['id']}", {"answer": "approve"})
    done = sandbox.get(f"{PAYMENTS}/{made['id']}", token).json()
    assert (done["status"], "validationInfo" in done) == ("done", False)
    assert sandbox.invariants()["ok"]
