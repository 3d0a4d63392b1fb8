"""Lock: a code of this computer's user in front of the open profile.

The code is kept as its Argon2id hash in the encrypted store, beside the count of wrong tries, so
that neither a restart nor a kill gives more guesses. Locking hides every figure and stops nothing
that was ordered: payments on their way and rules of automatic top-up go on. The data key stays in
memory while it is locked.

A code that cannot be read locks: it is read again by itself and by `retry`, and signing in again is
the way out.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.personal import code_trouble
from kyivstar_desktop.services.lock_row import (
    DEFAULT_MINUTES,
    FREE_TRIES,
    LockRow,
    read_row,
    row_text,
    wait_after,
)
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.personal import CodesPort
    from kyivstar_desktop.services.session import OpenProfile, Session

log = logging.getLogger("lock")
ROW = "lock"
MINUTES = (1, 2, 5, 10, 15, 30, 60)
FIRST_RETRY_S, LONGEST_RETRY_S = 1.0, 60.0
LOOK_S = 10.0
GAP_S = 30.0
"""A look that comes this much too late: the computer has slept."""


@dataclass(frozen=True, slots=True)
class LockState:
    """What is known of the lock. `why` of a locked one: start, idle, sleep, system, asked, unread.

    `ready` False: the profile has just opened and nobody knows yet whether it has a code.
    `until`: no code is taken before (seconds of the monotonic clock).
    `trouble`: why nobody can know the code; then it is locked, and no code opens it.
    """

    ready: bool = True
    has_code: bool = False
    locked: bool = False
    why: str = ""
    minutes: int = DEFAULT_MINUTES
    tries: int = 0
    until: float | None = None
    trouble: StorageTrouble | None = None


class Lock:
    """Follows the open profile. Nothing is locked while nobody's data are open."""

    def __init__(self, codes: CodesPort, session: Session, clock: Clock) -> None:
        self._codes, self._session, self._clock = codes, session, clock
        self._profile: OpenProfile | None = None
        self._row: LockRow | None = None
        self._trouble: StorageTrouble | None = None
        self._restored = False
        self._scope = TaskScope()
        self._loading: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        self._touched = 0.0
        self.state: Observable[LockState] = Observable(LockState())
        session.opened.subscribe(self._on_opened)
        session.before_close(self.aclose)

    @property
    def locked(self) -> bool:
        """No page is shown, so the person begins nothing; what was ordered before, as a payment on
        its way or a rule of automatic top-up, goes on.
        """
        return self.state.value.locked or not self.state.value.ready

    async def ready(self) -> None:
        """Until it is known whether the profile of the last exit is locked."""
        if self._loading is not None:
            await asyncio.wait([self._loading])

    async def aclose(self) -> None:
        await self._scope.aclose()

    # --- the code -------------------------------------------------------------------------------
    async def set_code(self, code: str, current: str = "") -> None:
        """A first code, or another one, for which the `current` must be right.

        Raises Refused: `short`, `long`, `same` for the new one, else as `unlock`.
        """
        if trouble := code_trouble(code):
            raise Refused(trouble, status=400)
        async with self._turn:
            await self._prove(current)
            minutes = self._row.minutes if self._row is not None else DEFAULT_MINUTES
            await self._keep(LockRow(await self._codes.hash(code), minutes))
        self._watch()

    async def remove_code(self, current: str) -> None:
        """No lock any more. Raises as `unlock`."""
        async with self._turn:
            await self._prove(current)
            await self._keep(None)

    async def set_minutes(self, minutes: int) -> None:
        """Idle time after which it locks, 1 to 60."""
        if self._row is not None:
            await self._keep(replace(self._row, minutes=min(60, max(1, minutes))))
            self._watch()

    async def unlock(self, code: str) -> None:
        """Opens. Raises Refused("codeWrong", left) or Refused("codeWait", seconds)."""
        async with self._turn:
            await self._prove(code)
            self._touched = self._clock.monotonic()
            self.state.set(replace(self.state.value, locked=False, why=""))
        self._watch()

    async def forget(self) -> None:
        """Signs out; the same person's next sign-in opens the data without the code."""
        await self.retry()
        if self._row is not None:
            await self._keep(replace(self._row, forgotten=True))
        await self._session.sign_out(wipe=False)

    async def retry(self) -> None:
        """Reads a code that could not be read, now."""
        profile = self._profile
        async with self._turn:
            if self._trouble is not None and profile is not None:
                await self._read(profile)

    # --- locking --------------------------------------------------------------------------------
    def touch(self) -> None:
        """Somebody is there: a key, the mouse, a finger."""
        self._touched = self._clock.monotonic()

    def lock(self, why: str = "asked") -> bool:
        """Locks now; False where there is no code to open it with."""
        if self._row is None:
            return self._trouble is not None
        if not self.locked:
            log.info("lock.locked", extra={"kind": why})
            self.state.set(replace(self.state.value, locked=True, why=why))
        return True

    def _watch(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
        self._watching = None
        if self._row is not None and not self.locked and not self._scope.closed:
            self._touched = self._clock.monotonic()
            self._watching = self._scope.start(self._look(), name="lock.look")

    async def _look(self) -> None:
        while self._row is not None and not self.locked:
            due = self._touched + self._row.minutes * 60 - self._clock.monotonic()
            if due <= 0:
                self.lock("idle")
                return
            wait_s = min(LOOK_S, due)
            wall, mono = self._clock.now(), self._clock.monotonic()
            await self._clock.sleep(wait_s)
            late_s = max((self._clock.now() - wall).total_seconds(), self._clock.monotonic() - mono)
            if late_s - wait_s > GAP_S:
                self.lock("sleep")
                return

    # --- proving --------------------------------------------------------------------------------
    async def _prove(self, code: str) -> None:
        """A guess is counted on the disk before it is looked at, and never before it is read
        whether there is a code.
        """
        await self.ready()
        if self._trouble is not None:
            raise self._trouble
        row = self._row
        if row is None:
            return
        wait_s = row.left_s(self._clock.monotonic())
        if wait_s > 0:
            raise Refused("codeWait", {"seconds": wait_s}, status=400)
        tries = row.tries + 1
        since = self._clock.monotonic()
        await self._keep(replace(row, tries=tries, wait=wait_after(tries), since=since))
        if not await self._codes.verify(row.hashed, code):
            raise Refused("codeWrong", {"left": max(0, FREE_TRIES - tries)}, status=400)
        await self._keep(replace(row, tries=0, wait=0.0, since=0.0))

    # --- the row --------------------------------------------------------------------------------
    async def _keep(self, row: LockRow | None) -> None:
        if (profile := self._profile) is None:
            raise VaultLocked
        text = row_text(row) if row is not None else None
        await profile.store.put_value(ROW, text)
        if self._profile is profile:
            self._row = row
            self._show()

    def _show(self, *, locked: bool | None = None, why: str = "") -> None:
        row, old = self._row, self.state.value
        if (trouble := self._trouble) is not None:
            self.state.set(LockState(has_code=True, locked=True, why="unread", trouble=trouble))
            return
        if row is None:
            self.state.set(LockState())
            return
        shut = old.locked if locked is None else locked
        self.state.set(_shown(row, self._clock.monotonic(), (why or old.why) if shut else None))

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._row, self._watching = profile, None, None
        self._trouble, self._loading = None, None
        known = profile is None or (self._session.moving and not profile.coded)
        self.state.set(LockState(ready=known))
        if profile is not None:
            self._restored = self._session.restored
            self._loading = self._scope.start(self._load(profile), name="lock")

    async def _load(self, profile: OpenProfile) -> None:
        await self._read(profile)
        if self._trouble is not None and self._profile is profile:
            self._scope.start(self._read_later(), name="lock.retry")

    async def _read_later(self) -> None:
        """Until the code is read, ever more seldom."""
        wait_s = FIRST_RETRY_S
        while self._trouble is not None:
            await self._clock.sleep(wait_s)
            await self.retry()
            wait_s = min(LONGEST_RETRY_S, wait_s * 2)

    async def _read(self, profile: OpenProfile) -> None:
        row, trouble = None, None
        try:
            row = await _row_of(profile, restored=self._restored)
        except StorageTrouble as error:
            log.warning("lock.unread", extra={"error": error.kind})
            trouble = error
        if self._profile is profile:
            self._row, self._trouble = row, trouble
            self._show(locked=self._restored, why="start")
            self._watch()


async def _row_of(profile: OpenProfile, *, restored: bool) -> LockRow | None:
    """Whoever has just signed in needs no code, and has lost a forgotten or a damaged one for
    good.
    """
    text = await profile.store.get_value(ROW)
    try:
        row = read_row(text)
    except StorageTrouble:
        if restored:
            raise
        log.warning("lock.dropped")
        row = None
    if restored or text is None or (row is not None and not row.forgotten):
        return row
    await profile.store.put_value(ROW, None)
    return None


def _shown(row: LockRow, now: float, why: str | None) -> LockState:
    """`why` None: it is open."""
    left_s = row.left_s(now)
    return LockState(
        has_code=True,
        locked=why is not None,
        why=why or "",
        minutes=row.minutes,
        tries=row.tries,
        until=now + left_s if left_s > 0 else None,
    )
