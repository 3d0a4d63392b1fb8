"""The watched folder: a table that lies there and stands still is offered, never run by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import FoundFile, Watched
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.batch import TablesPort

LOOK_S = 3.0


class Folder:
    """`state` is what lies in the folder; `is_taken` says which files have been read already."""

    def __init__(
        self,
        tables: TablesPort,
        accounts: Accounts,
        clock: Clock,
        is_taken: Callable[[Path, int], bool],
    ) -> None:
        self._tables, self._clock, self._is_taken = tables, clock, is_taken
        self._scope = TaskScope()
        self._before: dict[Path, FoundFile] = {}
        self.state: Observable[Watched | None] = Observable(None)
        self._kept: Noted[str] = Noted("batchFolder", str, "", accounts=accounts)
        self._kept.state.subscribe(self._on_kept)

    async def watch(self, path: Path | None) -> None:
        """Looks into this folder from now on; None: into none. StorageTrouble: not kept."""
        await self._kept.put(str(path) if path is not None else "")

    async def look(self) -> None:
        """One look: a file is stable when two looks saw it alike."""
        watched = self.state.value
        if watched is None:
            return
        try:
            listed = await self._tables.listing(watched.path)
        except FileTrouble as trouble:
            self.state.set(replace(watched, found=(), trouble=trouble.kind))
            return
        found = []
        for one in listed:
            before = self._before.get(one.path)
            stable = before is not None and (before.size, before.mtime_ns) == (
                one.size,
                one.mtime_ns,
            )
            if not self._is_taken(one.path, one.mtime_ns):
                found.append(replace(one, stable=stable))
        self._before = {one.path: one for one in listed}
        if self.state.value is not None and self.state.value.path == watched.path:
            self.state.set(replace(watched, found=tuple(found), trouble=""))

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self._kept.aclose()

    def _on_kept(self, path: str) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._before = {}
        self.state.set(Watched(Path(path)) if path else None)
        if path:
            self._scope.start(self._loop(), name="watch a folder")

    async def _loop(self) -> None:
        while True:
            await self.look()
            await self._clock.sleep(LOOK_S)
