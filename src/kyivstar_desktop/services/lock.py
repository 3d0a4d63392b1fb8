"""Lock: a code of this computer's user in front of the open profile.

The code is kept as its Argon2id hash in the encrypted store, beside the count of wrong tries, so
that neither a restart nor a kill gives more guesses. Locking empties the window and stops nothing:
payments on their way go on. The data key stays in memory while it is locked.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.personal import code_trouble
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.personal import CodesPort
    from kyivstar_desktop.services.session import OpenProfile, Session

log = logging.getLogger("lock")
ROW = "lock"
MINUTES = (1, 2, 5, 10, 15, 30, 60)
DEFAULT_MINUTES = 5
FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 30, 15 * 60
LOOK_S = 10.0
GAP_S = 30.0
"""A look that comes this much too late: the computer has slept."""


@dataclass(frozen=True, slots=True)
class LockState:
    """What is known of the lock. `why` of a locked one: start, idle, sleep, system, asked.

    `ready` False: the profile has just opened and nobody knows yet whether it has a code.
    `until`: no code is taken before (aware UTC).
    """

    ready: bool = True
    has_code: bool = False
    locked: bool = False
    why: str = ""
    minutes: int = DEFAULT_MINUTES
    tries: int = 0
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    hashed: str
    minutes: int = DEFAULT_MINUTES
    tries: int = 0
    until: float = 0.0  # seconds since the epoch
    forgotten: bool = False


class Lock:
    """Follows the open profile. Nothing is locked while nobody's data are open."""

    def __init__(self, codes: CodesPort, session: Session, clock: Clock) -> None:
        self._codes, self._session, self._clock = codes, session, clock
        self._profile: OpenProfile | None = None
        self._row: _Row | None = None
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
        """Nothing new may begin: rules pause, no page is shown."""
        return self.state.value.locked

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
            await self._keep(_Row(await self._codes.hash(code), minutes))
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
        if self._row is not None:
            await self._keep(replace(self._row, forgotten=True))
        await self._session.sign_out(wipe=False)

    # --- locking --------------------------------------------------------------------------------
    def touch(self) -> None:
        """Somebody is there: a key, the mouse, a finger."""
        self._touched = self._clock.monotonic()

    def lock(self, why: str = "asked") -> bool:
        """Locks now; False where there is no code to open it with."""
        if self._row is None:
            return False
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
        row = self._row
        if row is None:
            return
        wait_s = self._wait_s(row)
        if wait_s > 0:
            raise Refused("codeWait", {"seconds": wait_s}, status=400)
        tries = row.tries + 1
        until = 0.0
        if tries >= FREE_TRIES:
            wait = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(tries - FREE_TRIES, 10))
            until = (self._clock.now() + timedelta(seconds=wait)).timestamp()
        await self._keep(replace(row, tries=tries, until=until))
        if not await self._codes.verify(row.hashed, code):
            raise Refused("codeWrong", {"left": max(0, FREE_TRIES - tries)}, status=400)
        await self._keep(replace(row, tries=0, until=0.0))

    def _wait_s(self, row: _Row) -> float:
        """Never longer than the longest wait, wherever this computer's clock has gone."""
        return min(row.until - self._clock.now().timestamp(), LONGEST_WAIT_S)

    # --- the row --------------------------------------------------------------------------------
    async def _keep(self, row: _Row | None) -> None:
        if (profile := self._profile) is None:
            raise VaultLocked
        text = json.dumps(asdict(row)) if row is not None else None
        await profile.store.put_value(ROW, text)
        if self._profile is profile:
            self._row = row
            self._show()

    def _show(self, *, locked: bool | None = None, why: str = "") -> None:
        row, old = self._row, self.state.value
        if row is None:
            self.state.set(LockState())
            return
        shut = old.locked if locked is None else locked
        waits = row.until > self._clock.now().timestamp()
        until = datetime.fromtimestamp(row.until, UTC) if waits else None
        reason = (why or old.why) if shut else ""
        self.state.set(
            LockState(
                has_code=True,
                locked=shut,
                why=reason,
                minutes=row.minutes,
                tries=row.tries,
                until=until,
            )
        )

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._row, self._watching = profile, None, None
        self._loading = None
        self.state.set(LockState(ready=profile is None))
        if profile is not None:
            restored = self._session.restored
            self._loading = self._scope.start(self._load(profile, restored=restored), name="lock")

    async def _load(self, profile: OpenProfile, *, restored: bool) -> None:
        """Whoever has just signed in needs no code, and has lost a forgotten one for good."""
        try:
            row = read_row(await profile.store.get_value(ROW))
            if row is not None and row.forgotten and not restored:
                await profile.store.put_value(ROW, None)
                row = None
        except StorageTrouble as error:
            log.warning("lock.unread", extra={"error": error.kind})
            row = None
        if self._profile is profile:
            self._row = row
            self._show(locked=restored, why="start")
            self._watch()


def read_row(text: str | None) -> _Row | None:
    """The kept row; None where there is none or nothing readable."""
    try:
        known = json.loads(text or "null")
        return _Row(**known) if isinstance(known, dict) else None
    except (ValueError, TypeError):
        return None
