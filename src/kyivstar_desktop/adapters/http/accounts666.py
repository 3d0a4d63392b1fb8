"""Personal and universal accounts over TMF666 (UniversalPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_of,
    plain,
    word,
)
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.universal import PERSONAL, UNIVERSAL, Member, PartyAccount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory

ABSENT = frozenset({404, 405, 501})
MOST_ACCOUNTS = 2_000  # a bigger tree is a company's: the desk reads it (adapters/http/fleet.py)


class SpanIn(Shape, frozen=True, rename="camel"):
    start_date_time: str | None = None
    end_date_time: str | None = None


class AccountRefIn(Shape, frozen=True):
    id: str = ""
    name: str = ""


class RelationIn(Shape, frozen=True, rename="camel"):
    relationship_type: str = ""
    account: AccountRefIn = AccountRefIn()
    valid_for: SpanIn = SpanIn()


class PartyIn(Shape, frozen=True):
    id: str = ""
    name: str = ""
    role: str = ""


class BalanceIn(Shape, frozen=True, rename="camel"):
    balance_type: str = ""
    amount: MoneyIn | None = None


class AccountIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    account_type: str = ""
    state: str = "Active"
    last_modified: str | None = None
    related_party: list[PartyIn] = []  # noqa: RUF012 msgspec copies a default list
    account_relationship: list[RelationIn] = []  # noqa: RUF012 msgspec copies a default list
    account_balance: list[BalanceIn] = []  # noqa: RUF012 msgspec copies a default list


class HttpUniversal:
    """UniversalPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    @property
    def _route(self) -> str:
        return self._directory.path("TMF666", "/partyAccount")

    def _path(self, account_id: str) -> str:
        return f"{self._route}/{quote(account_id, safe='')}"

    async def party_accounts(self) -> tuple[PartyAccount, ...]:
        try:
            ask = read(self._route)
            rows = await all_rows(self._client, ask, list[AccountIn], most=MOST_ACCOUNTS)
        except Refused as refused:
            if refused.status in ABSENT:
                return ()
            raise
        return tuple(account_of(row) for row in rows)

    async def party_account(self, account_id: str) -> tuple[PartyAccount, str]:
        ask = read(self._route + "/{id}", path=self._path(account_id))
        reply = await self._client.call(ask)
        return account_of(reply.decode(AccountIn)), reply.headers.get("etag", "")

    def account_body(
        self, *, name: str, customer: str, members: Sequence[str], grants: Sequence[str]
    ) -> tuple[str, str, bytes]:
        body: dict[str, Any] = {
            "name": name,
            "accountType": UNIVERSAL,
            "relatedParty": [_owner(customer, "")],
            "accountRelationship": _relations("contains", members),
        }
        if grants:
            body["grantIds"] = list(grants)
        return "POST", self._route, msgspec.json.encode(body)

    async def change(
        self, account: PartyAccount, *, etag: str, grants: Sequence[str] = ()
    ) -> PartyAccount:
        """One attempt: the call has no key, so a lost answer is read, never sent again."""
        inside = [ident for ident, _ in account.inside]
        kind = "isContainedIn" if account.kind == PERSONAL else "contains"
        body: dict[str, Any] = {
            "name": account.name,
            "relatedParty": [_owner(account.customer, account.customer_name)],
            "accountRelationship": _relations(
                kind, inside if account.kind == PERSONAL else account.accounts
            ),
        }
        if grants:
            body["grantIds"] = list(grants)
        headers = (("If-Match", etag),) if etag else ()
        reply = await self._client.call(
            Ask(
                "PATCH",
                self._route + "/{id}",
                self._path(account.id),
                body=msgspec.json.encode(body),
                headers=headers,
            )
        )
        return account_of(reply.decode(AccountIn))

    async def remove(self, account_id: str) -> None:
        ask = Ask("DELETE", self._route + "/{id}", self._path(account_id))
        try:
            await self._client.call(ask)
        except Refused as refused:
            if refused.status != 404:
                raise


def account_of(row: AccountIn) -> PartyAccount:
    """Related party of the role `owner`, else the first one; balances of MAIN only."""
    owner = next((p for p in row.related_party if word(p.role) == "owner"), None)
    owner = owner or (row.related_party[0] if row.related_party else PartyIn())
    relations = row.account_relationship
    main = next((b for b in row.account_balance if b.balance_type == "MAIN"), None)
    return PartyAccount(
        row.id,
        plain(row.name, 60),
        row.account_type,
        row.state,
        owner.id,
        plain(owner.name, 200),
        tuple(
            Member(r.account.id, instant_of(r.valid_for.start_date_time))
            for r in relations
            if r.relationship_type == "contains"
        ),
        tuple(
            (r.account.id, plain(r.account.name, 60))
            for r in relations
            if r.relationship_type == "isContainedIn"
        ),
        money_of(main.amount) if main is not None else None,
        instant_of(row.last_modified),
    )


def _owner(customer: str, name: str) -> dict[str, str]:
    made = {"id": customer, "role": "owner", "@referredType": "Customer"}
    return made | ({"name": name} if name else {})


def _relations(kind: str, accounts: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"relationshipType": kind, "account": {"id": ident}, "validFor": {}} for ident in accounts
    ]
