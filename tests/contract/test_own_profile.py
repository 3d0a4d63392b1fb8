"""Own password, name and contacts: what a fresh code is asked for, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.card_payments import CUSTOMERS, IDENTITY, error_of, number_of, start
from support.sandbox import pkce
from support.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer

GOOD = "сім вишень у саду"


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        yield server


def stale(operator: SandboxServer, tail: str) -> str:
    """Token of a sign-in that is older than any step-up wants."""
    signed = operator.sign_in(number_of(tail))
    operator.clock(security="PT6M")
    return str(signed["access_token"])


def credential(tail: str, password: str) -> dict[str, Any]:
    return {
        "credential": [
            {
                "@type": "LoginPasswordCredential",
                "id": "cred_pwd",
                "login": number_of(tail),
                "password": password,
            }
        ]
    }


def own_path(operator: SandboxServer, token: str) -> str:
    return f"{IDENTITY}/{operator.get(IDENTITY, token).json()[0]['id']}"


def customer_body(tail: str, **members: Any) -> dict[str, Any]:
    return {"engagedParty": {"id": f"p_{tail}", "@referredType": "Individual"}} | members


def test_language_needs_no_code_and_contacts_do(operator: SandboxServer) -> None:
    token, path = stale(operator, "01"), f"{CUSTOMERS}/cust_p01"
    language = customer_body("01", characteristic=[{"name": "language", "value": "ru"}])
    changed = operator.call("PATCH", path, token, body=language)
    assert changed.status_code == 200, changed.text
    email = {"mediumType": "email", "characteristic": {"emailAddress": "a@example.org"}}
    reply = operator.call("PATCH", path, token, body=customer_body("01", contactMedium=[email]))
    found = error_of(reply, 401, "stepUpRequired")
    assert found == {"acrValues": ["urn:kyivstar:acr:sms"], "maxAge": 300}
    assert 'max_age="300"' in reply.headers["WWW-Authenticate"]
    row = operator.get(path, token).json()
    assert email not in row["contactMedium"]
    assert {"name": "language", "value": "ru"} in row["characteristic"]
    assert told(operator, token, until="CustomerAttributeValueChangeEvent")


@pytest.mark.parametrize(
    "medium",
    [
        {"mediumType": "email", "characteristic": {"emailAddress": "nobody"}},
        {"mediumType": "email", "characteristic": {}},
        {"mediumType": "phone", "characteristic": {"phoneNumber": "0671234567"}},
        {"mediumType": "fax", "characteristic": {"phoneNumber": "+380671234567"}},
    ],
)
def test_a_contact_that_is_none_is_refused(operator: SandboxServer, medium: dict[str, Any]) -> None:
    token = operator.token(number_of("02"))
    reply = operator.call(
        "PATCH", f"{CUSTOMERS}/cust_p02", token, body=customer_body("02", contactMedium=[medium])
    )
    assert reply.status_code == 400
    assert reply.json()["code"] in {"invalidBody", "invalidNumber"}


def test_the_contract_name_stays(operator: SandboxServer) -> None:
    token, path = operator.token(number_of("02")), f"{CUSTOMERS}/cust_p02"
    before = operator.get(path, token).json()
    reply = operator.call("PATCH", path, token, body=customer_body("02", name="Інша Людина"))
    assert reply.status_code == 200
    assert operator.get(path, token).json() == before


def test_a_password_needs_a_fresh_sms_code(operator: SandboxServer) -> None:
    token = stale(operator, "03")
    path = own_path(operator, token)
    reply = operator.call("PATCH", path, token, body=credential("03", GOOD))
    error_of(reply, 401, "stepUpRequired")
    assert operator.get(path, token).json()["credential"][0]["state"] == "inactive"
    named = operator.call("PATCH", path, token, body={"nickname": "Олена"})
    assert named.json()["nickname"] == "Олена"


@pytest.mark.parametrize(
    ("password", "rules"),
    [
        ("короткий"[:7], {"length"}),
        ("х" * 65, {"length"}),
        ("password1", {"common"}),
        ("мій номер 0670000004", {"containsLogin"}),
        ("+380670000004", {"containsLogin"}),
        ("123456", {"length", "common"}),
    ],
)
def test_a_weak_password_says_which_rules_it_breaks(
    operator: SandboxServer, password: str, rules: set[str]
) -> None:
    token = str(operator.token_reply(number_of("04"))["access_token"])
    reply = operator.call(
        "PATCH", own_path(operator, token), token, body=credential("04", password)
    )
    found = error_of(reply, 400, "passwordTooWeak")
    assert set(found["rules"]) == rules


def test_a_new_password_works_and_ends_the_other_sessions(operator: SandboxServer) -> None:
    number = number_of("05")
    other = operator.sign_in(number)
    operator.clock(security="PT2M")
    mine = operator.sign_in(number)
    token = str(mine["access_token"])
    changed = operator.call("PATCH", own_path(operator, token), token, body=credential("05", GOOD))
    assert changed.status_code == 200, changed.text
    assert GOOD not in changed.text
    assert operator.get(IDENTITY, token).status_code == 200
    assert operator.get(IDENTITY, other["access_token"]).status_code == 401
    assert operator.refresh(other["refresh_token"]).json()["error"] == "invalid_grant"
    assert operator.refresh(mine["refresh_token"]).status_code == 200
    event = told(operator, token, until="SessionRevokedEvent")[-1][1]
    assert event["session"] == {"id": other["session_id"], "reason": "passwordChanged"}
    _, challenge = pkce()
    done = operator.first(f"tel:{number}", challenge, method="password", password=GOOD)
    assert "authorization_code" in done.json()
    wrong = operator.first(f"tel:{number}", challenge, method="password", password=GOOD + "!")
    assert wrong.json()["error"] == "password_invalid"


def test_another_login_is_not_ones_own(operator: SandboxServer) -> None:
    token = str(operator.sign_in(number_of("06"))["access_token"])
    path = own_path(operator, token)
    error_of(operator.call("PATCH", path, token, body=credential("07", GOOD)), 400, "invalidBody")
    foreign = own_path(operator, operator.token(number_of("07")))
    error_of(operator.call("PATCH", foreign, token, body={"nickname": "Олена"}), 404, "notFound")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Мар'яна Дем’яненко-Зуб", "Марʼяна Демʼяненко-Зуб"),
        ("  Олена   Іваненко ", "Олена Іваненко"),
        ("А" * 60 + " " + "Б" * 60, "А" * 60 + " " + "Б" * 60),
    ],
)
def test_a_name_is_kept_as_people_write_it(operator: SandboxServer, name: str, kept: str) -> None:
    token = operator.token(number_of("08"))
    changed = operator.call("PATCH", own_path(operator, token), token, body={"nickname": name})
    assert changed.status_code == 200, changed.text
    assert changed.json()["nickname"] == kept
    assert operator.get("/oauth/userinfo", token).json()["name"] == kept


@pytest.mark.parametrize("name", ["", "А" * 61, "Олена " + "Б" * 61, "R2D2", "<b>", "-Олена", 7])
def test_a_name_that_is_none_is_refused(operator: SandboxServer, name: object) -> None:
    token = operator.token(number_of("09"))
    reply = operator.call("PATCH", own_path(operator, token), token, body={"nickname": name})
    error_of(reply, 400, "invalidBody")


def test_the_cabinet_ends_with_the_contract_only(operator: SandboxServer) -> None:
    token = operator.token(number_of("10"))
    path = own_path(operator, token)
    error_of(operator.call("DELETE", path, token), 409, "contractEndRequired")
    assert operator.get(path, token).json()["status"] == "active"
    error_of(operator.call("DELETE", f"{IDENTITY}/di_none", token), 404, "notFound")


def test_a_changed_identity_is_not_overwritten_blindly(operator: SandboxServer) -> None:
    token = operator.token(number_of("11"))
    path = own_path(operator, token)
    tag = operator.get(path, token).headers["ETag"]
    first = operator.call("PATCH", path, token, body={"nickname": "Перша"}, If_Match=tag)
    assert first.status_code == 200
    second = operator.call("PATCH", path, token, body={"nickname": "Друга"}, If_Match=tag)
    error_of(second, 412, "preconditionFailed")
