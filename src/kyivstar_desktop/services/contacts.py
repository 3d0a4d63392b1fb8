"""Contacts: the operator's directory as last known; works without sign-in and without network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 kept rows are read by these annotations
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.contacts import WELL_KNOWN
from kyivstar_desktop.domain.contract_end import Contact  # noqa: TC001 the same
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import OperatorProfile
    from kyivstar_desktop.services.session import OpenProfile


@dataclass(frozen=True, slots=True)
class Directory:
    """`at` None: the operator has never stated it, these are the well-known ones."""

    contacts: tuple[Contact, ...] = WELL_KNOWN
    at: datetime | None = None


class Contacts:
    """`known` follows the operator's profile; the open profile's store keeps the last one."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._scope = TaskScope()
        self._noted: Noted[Directory] = Noted("contacts", Directory, Directory(), accounts=accounts)
        self.known: Observable[Directory] = Observable(Directory())
        self._noted.state.subscribe(self._on_noted)
        accounts.profile.subscribe(self._on_profile)
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self.aclose)
        self._on_profile(accounts.profile.value)

    async def aclose(self) -> None:
        await self._scope.aclose()

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        """An operator that states none changes nothing."""
        if profile is None or not profile.directory:
            return
        now = self._accounts.operator_now()
        if profile.directory != self.known.value.contacts or self.known.value.at is None:
            self.known.set(Directory(profile.directory, now))
        self._keep()

    def _on_noted(self, noted: Directory) -> None:
        """What was kept is older than what has been read since the start."""
        if noted.at is not None and self.known.value.at is None:
            self.known.set(noted)

    def _on_opened(self, opened: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        if opened is not None:
            self._keep()

    def _keep(self) -> None:
        opened = self._accounts.session.opened.value is not None
        if opened and not self._scope.closed and self.known.value.at is not None:
            self._scope.start(self._put(), name="keep contacts")

    async def _put(self) -> None:
        """What cannot be kept is still shown: the next start asks again."""
        try:
            await self._noted.put(self.known.value)
        except (VaultLocked, StorageTrouble):
            return
