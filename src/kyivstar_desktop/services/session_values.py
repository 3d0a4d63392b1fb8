"""What the session keeps as text: person in the store, remembered login in the key store."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, Login, Person, Role
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from kyivstar_desktop.services.ports import SecretStore
    from kyivstar_desktop.services.preferences import PreferencesService

log = logging.getLogger("session")

LOGIN_ENTRY = "login"


@dataclass(frozen=True, slots=True)
class RememberedLogin:
    """What the sign-in page fills in by itself."""

    login: Login
    has_password: bool


def person_text(person: Person) -> str:
    return json.dumps(asdict(person), ensure_ascii=False)


def read_person(text: str | None) -> Person | None:
    """None where nothing, or nothing readable, was kept."""
    try:
        known = json.loads(text or "")
        roles = tuple(Role(**role) for role in known.pop("roles", ()))
        return Person(roles=roles, **known)
    except (ValueError, TypeError, AttributeError):
        return None


class LoginMemory:
    """«Запамʼятати»: login, on the password way with the password, in the system key store only.

    A key store that cannot be used means that nothing is remembered, never an error of sign-in.
    """

    def __init__(self, secrets: SecretStore, preferences: PreferencesService) -> None:
        self._secrets, self._preferences = secrets, preferences
        self.remembered: Observable[RememberedLogin | None] = Observable(None)

    async def read(self) -> tuple[Login, str] | None:
        """(login, password or "")."""
        known: tuple[Login, str] | None = None
        try:
            raw = await self._secrets.read(LOGIN_ENTRY)
            if raw is not None:
                kept = json.loads(raw.decode())
                login = Login(LineKind(kept["kind"]), str(kept["value"]))
                known = login, str(kept["password"])
        except (StorageTrouble, ValueError, KeyError, TypeError) as error:
            log.info("login.unreadable", extra={"error": type(error).__name__})
        self.remembered.set(None if known is None else RememberedLogin(known[0], bool(known[1])))
        return known

    async def write(self, login: Login, password: str) -> None:
        kept = {"kind": login.kind.value, "value": login.value, "password": password}
        try:
            await self._secrets.write(LOGIN_ENTRY, json.dumps(kept).encode())
        except StorageTrouble as error:
            log.info("login.not_kept", extra={"error": error.kind})
            self._tell(None)
        else:
            self._tell(RememberedLogin(login, bool(password)))

    async def remove_of(self, person: Person | None) -> None:
        """As `remove`, unless it is plainly another person's."""
        kept = self.remembered.value
        number = person.number if person is not None else None
        mobile = kept is not None and kept.login.kind is LineKind.MOBILE
        if kept is None or number is None or not mobile or kept.login.value == number:
            await self.remove()

    async def remove(self) -> None:
        await self._secrets.remove(LOGIN_ENTRY)
        self._tell(None)

    def _tell(self, remembered: RememberedLogin | None) -> None:
        self.remembered.set(remembered)
        try:
            self._preferences.change(remember_login=remembered is not None)
        except StorageTrouble as error:
            log.warning("preferences.unsaved", extra={"error": error.kind})
