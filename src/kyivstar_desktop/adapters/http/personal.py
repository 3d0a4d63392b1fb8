"""Own password and name (TMF720), contacts (TMF629), newsletter (TMF644): PersonalPort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, Reply, read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.wire import Shape, instant_of, plain, word
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.personal import SWITCHES, DigitalIdentity, Newsletter

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.personal import Contacts

PASSWORD = "LoginPasswordCredential"  # noqa: S105 the type of a credential, not one
CONFIRMED = "newsletter.emailConfirmed"


class PeriodIn(Shape, frozen=True, rename="camel"):
    start_date_time: str | None = None


class CredentialIn(Shape, frozen=True, rename="camel"):
    kind: str = msgspec.field(default="", name="@type")
    id: str = ""
    login: str = ""
    state: str = ""
    valid_for: PeriodIn = PeriodIn()


class IdentityIn(Shape, frozen=True, rename="camel"):
    id: str
    nickname: str = ""
    credential: list[CredentialIn] = []  # noqa: RUF012 msgspec copies a default list


class SwitchIn(Shape, frozen=True):
    name: str = ""
    value: bool | str | None = None

    @property
    def on(self) -> bool:
        return self.value is True or self.value == "true"


class PrivacyIn(Shape, frozen=True, rename="camel"):
    id: str
    valid_for: PeriodIn = PeriodIn()
    party_privacy_profile_characteristic: list[SwitchIn] = []  # noqa: RUF012 msgspec copies it


class ReachedIn(Shape, frozen=True, rename="camel"):
    """A customer as it must be sent back."""

    engaged_party: dict[str, Any] = {}  # noqa: RUF012 msgspec copies a default
    contact_medium: list[dict[str, Any]] = []  # noqa: RUF012 msgspec copies a default list


class HttpPersonal:
    """PersonalPort over one HTTP client."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    # --- name and password ----------------------------------------------------------------------
    async def identity(self) -> DigitalIdentity:
        """The caller's one row, read twice: the list finds it, its own reply has the tag."""
        route = self._directory.path("TMF720", "/digitalIdentity")
        rows = await all_rows(self._client, read(route), list[IdentityIn])
        if not rows:
            raise BadReply("$[0]")
        reply = await self._client.call(read(f"{route}/{{id}}", path=f"{route}/{rows[0].id}"))
        return identity_of(reply.decode(IdentityIn), reply)

    async def set_password(self, known: DigitalIdentity, password: str) -> DigitalIdentity:
        credential = {"@type": PASSWORD, "id": "cred_pwd", "login": known.login}
        body = {"credential": [credential | {"password": password}]}
        return await self._change(known, body)

    async def set_name(self, known: DigitalIdentity, nickname: str) -> DigitalIdentity:
        return await self._change(known, {"nickname": nickname})

    async def _change(self, known: DigitalIdentity, body: dict[str, Any]) -> DigitalIdentity:
        route = self._directory.path("TMF720", "/digitalIdentity")
        reply = await self._patch(f"{route}/{{id}}", f"{route}/{known.id}", body, known.tag)
        return identity_of(reply.decode(IdentityIn), reply)

    # --- contacts -------------------------------------------------------------------------------
    async def set_contacts(self, customer: str, contacts: Contacts) -> None:
        """Read first: other ways to reach the customer stay, and the change is bound to them."""
        route = self._directory.path("TMF629", "/customer")
        path = f"{route}/{customer}"
        reply = await self._client.call(read(f"{route}/{{id}}", path=path))
        row = reply.decode(ReachedIn)
        media = [
            *_with(row.contact_medium, "email", "emailAddress", contacts.email),
            *_with(row.contact_medium, "phone", "phoneNumber", contacts.phone),
            *(m for m in row.contact_medium if m.get("mediumType") not in {"email", "phone"}),
        ]
        body = {"engagedParty": row.engaged_party, "contactMedium": media}
        await self._patch(f"{route}/{{id}}", path, body, _tag(reply))

    # --- newsletter -----------------------------------------------------------------------------
    async def newsletter(self, subject: str) -> Newsletter:
        route = self._directory.path("TMF644", "/partyPrivacyProfile")
        ask = read(route, ("applicableForParty.id", subject))
        rows = await all_rows(self._client, ask, list[PrivacyIn])
        if not rows:
            raise BadReply("$[0]")
        reply = await self._client.call(read(f"{route}/{{id}}", path=f"{route}/{rows[0].id}"))
        return newsletter_of(reply.decode(PrivacyIn), reply)

    async def set_newsletter(self, known: Newsletter, on: frozenset[str]) -> Newsletter:
        member = "partyPrivacyProfileCharacteristic"
        body = {
            member: [
                {"name": name, "value": name in on, "valueType": "boolean"} for name in SWITCHES
            ]
        }
        route = self._directory.path("TMF644", "/partyPrivacyProfile")
        reply = await self._patch(f"{route}/{{id}}", f"{route}/{known.id}", body, known.tag)
        return newsletter_of(reply.decode(PrivacyIn), reply)

    async def _patch(self, route: str, path: str, body: dict[str, Any], tag: str) -> Reply:
        headers = (("if-match", tag),) if tag else ()
        ask = Ask("PATCH", route, path, body=msgspec.json.encode(body), headers=headers)
        return await self._client.call(ask)


def identity_of(row: IdentityIn, reply: Reply) -> DigitalIdentity:
    """An inactive password credential is a login without a password."""
    found = next((c for c in row.credential if c.kind == PASSWORD), CredentialIn())
    is_set = word(found.state) == "active"
    since = instant_of(found.valid_for.start_date_time) if is_set else None
    name = plain(row.nickname, 130)
    return DigitalIdentity(row.id, name, found.login, is_set, since, _tag(reply))


def _with(media: list[dict[str, Any]], kind: str, member: str, value: str) -> list[dict[str, Any]]:
    """All of one kind with `value` in the place of the shown one; "" takes that one away."""
    mine = sorted(
        (m for m in media if m.get("mediumType") == kind), key=lambda m: not m.get("preferred")
    )
    new: list[dict[str, Any]] = []
    if value:
        new = [{"mediumType": kind, "preferred": True, "characteristic": {member: value}}]
    return new + mine[1:]


def newsletter_of(row: PrivacyIn, reply: Reply) -> Newsletter:
    """Switches that this client does not know are left alone."""
    switches = {s.name: s.on for s in row.party_privacy_profile_characteristic}
    on = frozenset(name for name in SWITCHES if switches.get(name, False))
    since = instant_of(row.valid_for.start_date_time)
    return Newsletter(row.id, on, switches.get(CONFIRMED, False), since, _tag(reply))


def _tag(reply: Reply) -> str:
    """The ETag of a read; a change's own reply may have none, then nothing is bound to it."""
    return reply.headers.get("etag", "")
