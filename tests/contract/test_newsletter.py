"""The newsletter: off until the person turns it on, and never on without an address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.card_payments import CUSTOMERS, error_of, number_of, start
from support.told import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer

PROFILES = "/tmf-api/privacyManagement/v4/partyPrivacyProfile"
SPECIFICATIONS = "/tmf-api/privacyManagement/v4/partyPrivacyProfileSpecification"
ALL_OFF = {"newsletter.email": False, "newsletter.sms": False, "offers.personal": False}
CHANGED = "PartyPrivacyProfileAttributeValueChangeEvent"


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        yield server


def sign_in(operator: SandboxServer, tail: str) -> str:
    return str(operator.sign_in(number_of(tail))["access_token"])


def own(operator: SandboxServer, token: str, tail: str) -> dict[str, Any]:
    rows = operator.get(f"{PROFILES}?applicableForParty.id=p_{tail}", token)
    assert rows.status_code == 200, rows.text
    schemas.check_all("644#PartyPrivacyProfile", rows.json())
    assert len(rows.json()) == 1
    row: dict[str, Any] = rows.json()[0]
    return row


def values(row: dict[str, Any]) -> dict[str, bool]:
    return {one["name"]: one["value"] for one in row["partyPrivacyProfileCharacteristic"]}


def body(**switches: bool) -> dict[str, Any]:
    wanted = ALL_OFF | {name.replace("_", "."): value for name, value in switches.items()}
    return {
        "partyPrivacyProfileCharacteristic": [
            {"name": name, "value": value} for name, value in wanted.items()
        ]
    }


def set_contacts(operator: SandboxServer, token: str, tail: str, *emails: str) -> None:
    contacts: list[dict[str, Any]] = [
        {"mediumType": "email", "characteristic": {"emailAddress": one}} for one in emails
    ]
    contacts.append({"mediumType": "phone", "characteristic": {"phoneNumber": number_of(tail)}})
    asked = {"engagedParty": {"id": f"p_{tail}"}, "contactMedium": contacts}
    reply = operator.call("PATCH", f"{CUSTOMERS}/cust_p{tail}", token, body=asked)
    assert reply.status_code == 200, reply.text


def test_everything_is_off_at_first(operator: SandboxServer) -> None:
    token = sign_in(operator, "01")
    row = own(operator, token, "01")
    assert values(row) == ALL_OFF | {"newsletter.emailConfirmed": False}
    assert (row["@type"], row["status"]) == ("PartyPrivacyProfile", "created")
    assert row["agreedByParty"] == {"id": "p_01", "@referredType": "Individual"}
    assert row["partyPrivacyProfileSpecification"]["id"] == "pps_newsletter"
    assert operator.get(f"{PROFILES}/{row['id']}", token).json() == row
    for purpose in row["partyPrivacyProfileCharacteristic"][:3]:
        assert (purpose["privacyUsagePurpose"], purpose["valueType"]) == ("marketing", "boolean")
    assert operator.get(f"{PROFILES}?applicableForParty.id=p_02", token).json() == []
    error_of(operator.get(f"{PROFILES}/ppp_02", token), 404, "notFound")


def test_the_specification_says_what_each_switch_sends(operator: SandboxServer) -> None:
    token = sign_in(operator, "01")
    rows = operator.get(SPECIFICATIONS, token, Accept_Language="en").json()
    schemas.check_all("644#PartyPrivacyProfileSpecification", rows)
    facts = {one["name"]: one for one in rows[0]["partyPrivacyProfileSpecCharacteristic"]}
    assert set(facts) == {*ALL_OFF, "newsletter.emailConfirmed"}
    assert "letter" in facts["newsletter.email"]["description"]
    assert facts["newsletter.emailConfirmed"]["configurable"] is False
    assert operator.get(f"{SPECIFICATIONS}/pps_newsletter", token).status_code == 200
    error_of(operator.get(f"{SPECIFICATIONS}/pps_none", token), 404, "notFound")


def test_sms_and_offers_are_switched_by_the_person(operator: SandboxServer) -> None:
    token = sign_in(operator, "03")
    row = own(operator, token, "03")
    path = f"{PROFILES}/{row['id']}"
    changed = operator.call("PATCH", path, token, body=body(newsletter_sms=True))
    assert changed.status_code == 200, changed.text
    schemas.check("644#PartyPrivacyProfile", changed.json())
    assert values(changed.json())["newsletter.sms"] is True
    assert changed.json()["validFor"]["startDateTime"] > row["validFor"]["startDateTime"]
    assert own(operator, token, "03") == changed.json()
    name, event = told(operator, token, until=CHANGED)[-1]
    assert name == CHANGED
    assert event["partyPrivacyProfile"] == changed.json()
    back = operator.call("PATCH", path, token, body=body())
    assert values(back.json()) == values(row)


def test_a_letter_needs_an_address(operator: SandboxServer) -> None:
    token = sign_in(operator, "04")
    path = f"{PROFILES}/{own(operator, token, '04')['id']}"
    wanted = body(newsletter_email=True)
    found = error_of(operator.call("PATCH", path, token, body=wanted), 409, "contactMissing")
    assert found == {"fields": ["email"]}
    set_contacts(operator, token, "04", "olena@example.org")
    changed = operator.call("PATCH", path, token, body=wanted)
    assert values(changed.json())["newsletter.email"] is True
    assert values(changed.json())["newsletter.emailConfirmed"] is False
    operator.control("POST", "email/confirm", {"customer": "cust_p04"})
    assert values(own(operator, token, "04"))["newsletter.emailConfirmed"] is True
    set_contacts(operator, token, "04", "olena@example.org", "second@example.org")
    assert values(own(operator, token, "04"))["newsletter.emailConfirmed"] is True
    set_contacts(operator, token, "04")
    assert values(own(operator, token, "04")) == ALL_OFF | {"newsletter.emailConfirmed": False}
    set_contacts(operator, token, "04", "olena@example.org")
    after = values(own(operator, token, "04"))
    assert after == ALL_OFF | {"newsletter.emailConfirmed": False}


def test_the_confirmation_is_not_the_callers_to_give(operator: SandboxServer) -> None:
    token = sign_in(operator, "05")
    path = f"{PROFILES}/{own(operator, token, '05')['id']}"
    asked = body()
    asked["partyPrivacyProfileCharacteristic"].append(
        {"name": "newsletter.emailConfirmed", "value": True}
    )
    changed = operator.call("PATCH", path, token, body=asked)
    assert changed.status_code == 200
    assert values(changed.json())["newsletter.emailConfirmed"] is False


def test_a_changed_profile_is_not_overwritten_blindly(operator: SandboxServer) -> None:
    token = sign_in(operator, "06")
    path = f"{PROFILES}/{own(operator, token, '06')['id']}"
    tag = operator.get(path, token).headers["ETag"]
    first = operator.call("PATCH", path, token, body=body(newsletter_sms=True), If_Match=tag)
    assert first.status_code == 200
    second = operator.call("PATCH", path, token, body=body(), If_Match=tag)
    error_of(second, 412, "preconditionFailed")
    assert values(own(operator, token, "06"))["newsletter.sms"] is True


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"partyPrivacyProfileCharacteristic": []},
        {"partyPrivacyProfileCharacteristic": [{"name": "newsletter.sms", "value": True}]},
        {"partyPrivacyProfileCharacteristic": [*body()["partyPrivacyProfileCharacteristic"]] * 2},
        {
            "partyPrivacyProfileCharacteristic": [
                *body()["partyPrivacyProfileCharacteristic"],
                {"name": "newsletter.pigeon", "value": True},
            ]
        },
        {
            "partyPrivacyProfileCharacteristic": [
                {"name": name, "value": "true"} for name in ALL_OFF
            ]
        },
    ],
)
def test_half_a_list_is_refused(operator: SandboxServer, asked: dict[str, Any]) -> None:
    token = sign_in(operator, "07")
    path = f"{PROFILES}/{own(operator, token, '07')['id']}"
    error_of(operator.call("PATCH", path, token, body=asked), 400, "invalidBody")
    operator.clock(security="PT16M")


def test_it_needs_the_right_scope_and_the_owner(operator: SandboxServer) -> None:
    token = sign_in(operator, "08")
    other = own(operator, sign_in(operator, "09"), "09")
    path = f"{PROFILES}/{other['id']}"
    error_of(operator.call("PATCH", path, token, body=body()), 404, "notFound")
    narrow = operator.token(number_of("08"), "customer:read")
    error_of(operator.get(PROFILES, narrow), 403, "forbiddenScope")
    assert operator.get(PROFILES).status_code == 401
