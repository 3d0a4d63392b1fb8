"""Asking an operator over the wire for grants, transfers and account changes, as a client would."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kyivstar_sandbox.rules import grant_digest
from support.sandbox import new_key, pkce

if TYPE_CHECKING:
    import httpx2

    from support.sandbox import SandboxClient

BALANCE = "/tmf-api/prepayBalanceManagement/v4"
TRANSFERS = f"{BALANCE}/transferBalance"
TOPUPS = f"{BALANCE}/topupBalance"
ACCOUNTS = "/tmf-api/accountManagement/v4/partyAccount"
METHODS = "/tmf-api/paymentMethod/v4/paymentMethod"
GRANTS = "/oauth/grants"
UNTIL = "2027-05-01T00:00:00.000Z"
COMPANY = "pm_26000001000"
"""The money of «ТОВ Приклад» as a means of payment."""


def money(value: float | str) -> dict[str, Any]:
    """`Money` of hryvnias."""
    return {"unit": "UAH", "value": value}


def number_of(tail: int) -> str:
    """A demo number by its last digits."""
    return f"+3806700000{tail:02d}"


class Person:
    """Someone whose sign-in at an operator is as fresh as one by SMS."""

    def __init__(self, operator: SandboxClient, number: str) -> None:
        self.operator = operator
        self.number = number
        reply = operator.token_reply(number)
        self.token = str(reply["access_token"])
        self.auth_session = str(reply["auth_session"])
        self.sub = str(reply["sub"])

    def get(self, path: str, **headers: str) -> Any:
        """Decoded body of a GET that must be answered."""
        reply = self.operator.get(path, self.token, **headers)
        assert reply.status_code in {200, 206}, reply.text
        return reply.json()

    def told(self, kind: str, *, most: int = 1) -> list[dict[str, Any]]:
        """Envelopes of the first `most` events of a kind that this person is told, from the start.

        Waits for them: fewer come only when the stream ends.
        """
        headers = {"Authorization": f"Bearer {self.token}", "Last-Event-ID": "0"}
        found: list[dict[str, Any]] = []
        with self.operator.http.stream("GET", "/events", headers=headers, timeout=8) as reply:
            event = ""
            for line in reply.iter_lines():
                name, _, value = line.partition(": ")
                event = value if name == "event" else event
                if name == "data" and event == kind:
                    found.append(json.loads(value))
                    if len(found) == most:
                        break
        return found

    # ----- grants -----

    def begin(self, details: Any) -> tuple[str, httpx2.Response]:
        """(verifier, answer) of a challenge for a grant; `details` as the array's one object."""
        verifier, challenge = pkce()
        reply = self.operator.challenge(
            response_type="code",
            auth_session=self.auth_session,
            method="sms",
            acr_values="urn:kyivstar:acr:sms",
            max_age="300",
            code_challenge=challenge,
            code_challenge_method="S256",
            authorization_details=details
            if isinstance(details, str)
            else json.dumps([details], ensure_ascii=False),
        )
        return verifier, reply

    def say(self, code: str) -> httpx2.Response:
        """Type the code."""
        return self.operator.challenge(auth_session=self.auth_session, otp=code)

    def consent(self, details: dict[str, Any], *, asked: str | None = None) -> dict[str, Any]:
        """Whole step-up; the token reply. `asked` is the number that gets the code."""
        verifier, opened = self.begin(details)
        assert opened.json()["error"] == "insufficient_authorization", opened.text
        said = self.say(self.operator.last_code(asked or self.number))
        assert said.status_code == 200, said.text
        reply = self.operator.exchange(said.json()["authorization_code"], verifier)
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        return found

    def grant(self, details: dict[str, Any], *, asked: str | None = None) -> dict[str, Any]:
        """The object that the token reply repeats."""
        found: dict[str, Any] = self.consent(details, asked=asked)["authorization_details"][0]
        return found

    # ----- acts -----

    def topup(
        self, number: str, amount: float, *, method: str, key: str | None = None, **more: Any
    ) -> httpx2.Response:
        """One direct top-up."""
        key = key or new_key()
        body = {
            "correlatorId": key,
            "amount": {"amount": amount, "units": "UAH"},
            "usageType": "monetary",
            "channel": {"id": "desktop"},
            "logicalResource": {"id": number, "value": number},
            "paymentMethod": {"id": method},
        }
        return self.operator.post(TOPUPS, body | more, self.token, key)

    def send(
        self, receiver: str, amount: float, /, *, key: str | None = None, **more: Any
    ) -> httpx2.Response:
        """One transfer from the own number."""
        key = key or new_key()
        body = {
            "correlatorId": key,
            "amount": {"amount": amount, "units": "UAH"},
            "usageType": "monetary",
            "receiverBucketUsageType": "monetary",
            "reason": "transferOut",
            "channel": {"id": "desktop"},
            "logicalResource": {"id": self.number, "value": self.number},
            "receiverLogicalResource": {"id": receiver, "value": receiver},
            "costOwner": "originator",
        }
        return self.operator.post(TRANSFERS, body | more, self.token, key)

    def account(self, ident: str) -> Any:
        """One account."""
        return self.get(f"{ACCOUNTS}/{ident}")

    def patch(self, ident: str, body: dict[str, Any], **headers: str) -> httpx2.Response:
        """Change an account."""
        return self.operator.call("PATCH", f"{ACCOUNTS}/{ident}", self.token, body=body, **headers)


def universal(customer: str, members: list[str], **more: Any) -> dict[str, Any]:
    """Body of a universal account."""
    owner = {"id": customer, "name": "Хтось", "role": "owner", "@referredType": "Customer"}
    relations = [
        {"relationshipType": "contains", "account": {"id": one}, "validFor": {}} for one in members
    ]
    body: dict[str, Any] = {
        "name": "Дім",
        "accountType": "universal",
        "relatedParty": [owner],
        "accountRelationship": relations,
    }
    return body | more


def standing(**more: Any) -> dict[str, Any]:
    """Consent to top up two numbers by rules from a saved card."""
    asked: dict[str, Any] = {
        "type": "topup_standing",
        "payment_method": "pm_0001",
        "recipients": [number_of(1), number_of(2)],
        "max_item": money(100),
        "max_week": money(150),
        "max_month": money(400),
        "valid_until": UNTIL,
    }
    return asked | more


def batch(rows: list[tuple[str, str, int]], **more: Any) -> dict[str, Any]:
    """Consent to rows of (key, number, kopiykas) from the company's money."""
    leaves = [
        grant_digest.leaf(place, key=key, recipient=number, kopiykas=sum_)
        for place, (key, number, sum_) in enumerate(rows)
    ]
    total = sum(sum_ for _, _, sum_ in rows)
    asked: dict[str, Any] = {
        "type": "topup_batch",
        "payment_method": COMPANY,
        "batch_digest": grant_digest.root(leaves),
        "row_count": len(rows),
        "total": money(total / 100),
        "label": "листопад.csv",
    }
    return asked | more


def proofs_of(rows: list[tuple[str, str, int]]) -> list[list[str]]:
    """The proof of each row of a batch of (key, number, kopiykas): siblings from the leaf up."""
    level = [
        grant_digest.leaf(place, key=key, recipient=number, kopiykas=sum_)
        for place, (key, number, sum_) in enumerate(rows)
    ]
    proofs: list[list[str]] = [[] for _ in rows]
    width = 1
    while len(level) > 1:
        for place, proof in enumerate(proofs):
            sibling = place // width ^ 1
            if sibling < len(level):
                side = "R" if sibling > place // width else "L"
                node = grant_digest.root([level[sibling]]).removeprefix(grant_digest.PREFIX)
                proof.append(side + node)
        level = [
            grant_digest.join(*level[at : at + 2]) if at + 1 < len(level) else level[at]
            for at in range(0, len(level), 2)
        ]
        width *= 2
    return proofs


def one_row(number: str, kopiykas: int) -> list[tuple[str, str, int]]:
    """A batch of one row needs no proof: its leaf is the root."""
    return [(new_key(), number, kopiykas)]


def run_row(person: Person, grant: str, row: tuple[str, str, int], /, **more: Any) -> Any:
    """Send one row of a batch."""
    key, number, kopiykas = row
    told = {"grantId": grant, "row": 0, "proof": []} | more
    return person.topup(number, kopiykas / 100, method=COMPANY, key=key, **told)


def refusal_of(reply: Any) -> tuple[int, str]:
    """(status, code) of an answer that refuses."""
    return reply.status_code, reply.json()["code"]
