"""Profiles of this computer: one encrypted pair of databases a person and operator."""

from __future__ import annotations

import logging
import secrets as random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace, SecretState

if TYPE_CHECKING:
    from kyivstar_desktop.services.ports import Journal, SecretStore, Store, Vault
    from kyivstar_desktop.services.preferences import PreferencesService

log = logging.getLogger("session")
TEMPORARY = "tmp-"
LEFT = "left"  # how the session of a profile ended: its person has signed out
LOCK = "lock"  # the store's value with the code; see services.lock
KEY_BYTES = 32


def key_name(profile_id: str) -> str:
    """Name of the profile's data key in the system key store."""
    return f"profile:{profile_id}"


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """The profile whose data every service serves. `subject` is the pairwise `sub`.

    `coded`: it may have a lock code of its own.
    """

    profile_id: str
    store: Store
    journal: Journal
    subject: str
    operator: str = ""
    temporary: bool = False
    coded: bool = True


class Profiles:
    """Finds, opens, makes, shuts and destroys profiles.

    The data key never leaves memory and the system key store; without a usable key store the
    profile is temporary.
    """

    def __init__(self, vault: Vault, secrets: SecretStore, preferences: PreferencesService) -> None:
        self._vault, self._secrets, self._preferences = vault, secrets, preferences
        self._held: dict[str, bytes] = {}
        self._temporary: list[tuple[str, str]] = []
        self.secret_state: SecretState | None = None

    async def probe(self) -> SecretState:
        """Whether a key store can be used now; its back end is remembered for the next start."""
        state = await self._secrets.probe()
        self.secret_state = state
        if state.place is SecretPlace.SYSTEM:
            self._change(keyring_backend=state.backend)
        return state

    async def sweep(self) -> None:
        """Destroys temporary profiles that a crash left: nobody holds their key any more."""
        for profile_id in self._vault.profiles():
            if profile_id.startswith(TEMPORARY):
                await self._vault.destroy(profile_id, keep_stub=False)

    async def last(self, operator: str) -> OpenProfile | None:
        """The profile that was open at the last exit, unless its person has signed out.

        StorageTrouble: it is there, but shut.
        """
        profile_id = self._preferences.value.value.profile
        if not profile_id or profile_id not in self._vault.profiles():
            return None
        opened = await self._try_open(profile_id)
        if opened is None:
            return None
        fits = opened.operator == operator and opened.subject
        if fits and not await has_left(opened.store):
            return opened
        await close_both(opened)
        return None

    async def for_person(self, subject: str, operator: str) -> OpenProfile:
        """The profile of this person at this operator; made when there is none.

        StorageTrouble("newer"): a newer program has written one here, perhaps theirs. A second
        one beside it would hide payments that are not settled yet.
        """
        state = await self.probe()
        if state.place is SecretPlace.SYSTEM:
            found = await self._find(subject, operator)
            made = found or await self._make(subject, operator)
            if made is not None:
                self._record(made.profile_id, operator)
                return made
        return await self._make_temporary(subject, operator)

    async def open(self, profile_id: str, operator: str) -> OpenProfile:
        """One of this computer's, by its id. StorageTrouble: absent where it cannot be had here."""
        opened = await self._try_open(profile_id) if profile_id in self._vault.profiles() else None
        if opened is None:
            raise StorageTrouble("absent")
        if opened.operator != operator or not opened.subject:
            await close_both(opened)
            raise StorageTrouble("absent")
        return opened

    async def peek(self, profile_id: str) -> tuple[Store, int]:
        """Its store for reading only and its unresolved payments; the caller closes the store."""
        key = await self._key(profile_id)
        if key is None:
            raise StorageTrouble("absent")
        return await self._vault.peek(profile_id, key)

    def listed(self) -> tuple[tuple[str, str], ...]:
        """(id, operator) of those that lie on this computer, in the order they came."""
        there = set(self._vault.profiles())
        known = [row for row in self._preferences.value.value.profiles if row[0] in there]
        return (*known, *(row for row in self._temporary if row[0] in there))

    def remember(self, profile_id: str) -> None:
        """The next start opens this one; the chosen number was another one's."""
        self._change(profile="" if profile_id in self._held else profile_id, selected_line="")

    @property
    def temporary(self) -> tuple[str, ...]:
        """Profiles whose key only this run knows."""
        return tuple(self._held)

    async def end_temporary(self) -> None:
        """At exit: nobody will know their keys any more."""
        for profile_id in tuple(self._held):
            await self._vault.destroy(profile_id, keep_stub=True)
            self._drop_held(profile_id)

    async def destroy(self, opened: OpenProfile, *, keep_stub: bool) -> None:
        """Key first, then files (reliability 7.5). The databases must be shut already."""
        await self._secrets.remove(key_name(opened.profile_id))
        await self._vault.destroy(opened.profile_id, keep_stub=keep_stub)
        self._drop_held(opened.profile_id)

    async def destroy_key(self, profile_id: str) -> None:
        await self._secrets.remove(key_name(profile_id))

    def forget(self, profile_id: str, *, wiped: bool) -> None:
        """The next start opens no profile; a wiped one leaves the list too."""
        listed = self._preferences.value.value.profiles
        kept = tuple(row for row in listed if not (wiped and row[0] == profile_id))
        self._change(profile="", profiles=kept, selected_line="")

    async def _find(self, subject: str, operator: str) -> OpenProfile | None:
        newer: StorageTrouble | None = None
        for profile_id in self._candidates(operator):
            try:
                opened = await self._try_open(profile_id)
            except StorageTrouble as error:
                log.warning("profile.skipped", extra={"error": error.kind})
                newer = error if error.kind == "newer" else newer
                continue
            if opened is None:
                continue
            if (opened.subject, opened.operator) == (subject, operator):
                return opened
            await close_both(opened)
        if newer is not None:
            raise newer
        return None

    def _candidates(self, operator: str) -> list[str]:
        known = self._preferences.value.value
        listed = dict(known.profiles)
        fitting = [p for p in self._vault.profiles() if listed.get(p, operator) == operator]
        permanent = [p for p in fitting if not p.startswith(TEMPORARY)]
        return sorted(permanent, key=lambda p: p != known.profile)

    async def _try_open(self, profile_id: str) -> OpenProfile | None:
        key = await self._key(profile_id)
        if key is None:
            return None
        store, journal = await self._vault.open(profile_id, key)
        subject = await store.get_value("subject") or ""
        operator = await store.get_value("operator") or ""
        temporary, coded = profile_id in self._held, await _has_code(store)
        return OpenProfile(profile_id, store, journal, subject, operator, temporary, coded)

    async def _key(self, profile_id: str) -> bytes | None:
        held = self._held.get(profile_id)
        return held if held is not None else await self._secrets.read(key_name(profile_id))

    def _drop_held(self, profile_id: str) -> None:
        self._held.pop(profile_id, None)
        self._temporary = [row for row in self._temporary if row[0] != profile_id]

    async def _make(self, subject: str, operator: str) -> OpenProfile | None:
        profile_id, key = random.token_hex(8), random.token_bytes(KEY_BYTES)
        try:
            await self._secrets.write(key_name(profile_id), key)
        except StorageTrouble as error:
            backend = self.secret_state.backend if self.secret_state else ""
            self.secret_state = SecretState(SecretPlace.MEMORY, backend, error.kind)
            return None
        return await self._fresh(profile_id, key, subject, operator)

    async def _make_temporary(self, subject: str, operator: str) -> OpenProfile:
        for known, where in self._temporary:
            if where == operator and (opened := await self._own(known, subject)) is not None:
                return opened
        profile_id, key = TEMPORARY + random.token_hex(8), random.token_bytes(KEY_BYTES)
        self._held[profile_id] = key
        self._temporary.append((profile_id, operator))
        return await self._fresh(profile_id, key, subject, operator)

    async def _own(self, profile_id: str, subject: str) -> OpenProfile | None:
        """That profile, if it is this person's."""
        opened = await self._try_open(profile_id)
        if opened is None or opened.subject == subject:
            return opened
        await close_both(opened)
        return None

    async def _fresh(self, profile_id: str, key: bytes, subject: str, operator: str) -> OpenProfile:
        store, journal = await self._vault.open(profile_id, key)
        await store.put_value("subject", subject)
        await store.put_value("operator", operator)
        temporary = profile_id.startswith(TEMPORARY)
        return OpenProfile(profile_id, store, journal, subject, operator, temporary, coded=False)

    def _record(self, profile_id: str, operator: str) -> None:
        others = tuple(r for r in self._preferences.value.value.profiles if r[0] != profile_id)
        self._change(profile=profile_id, profiles=(*others, (profile_id, operator)))

    def _change(self, **changes: object) -> None:
        try:
            self._preferences.change(**changes)
        except StorageTrouble as error:  # kept in memory: this run is not disturbed
            log.warning("preferences.unsaved", extra={"error": error.kind})


async def has_left(store: Store) -> bool:
    """Whether its person has signed out: the data stay shut until that person signs in again.

    A session that the operator ended is something else: its data stay readable (reliability 7.5).
    """
    if await store.get_value("refresh_token"):
        return False
    ended = await store.get_value("ended")
    return ended == LEFT or bool(ended and await store.get_value("revoke_pending"))


async def _has_code(store: Store) -> bool:
    """One that cannot be read stands for a code."""
    try:
        return await store.get_value(LOCK) is not None
    except StorageTrouble:
        return True


async def close_both(opened: OpenProfile) -> None:
    """Journal first: it is the one that must be whole."""
    await opened.journal.close()
    await opened.store.close()
