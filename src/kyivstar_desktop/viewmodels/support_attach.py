"""Files of the composer: chosen, dropped, or a picture of the clipboard; refused ones say why."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.support import MOST_BYTES, Draft, NewFile, files_trouble, kind_of
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.support_state import Inputs, SupportState, derive_support

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.ports import ExportPort


class SupportFiles(ViewModel[Inputs, SupportState]):
    """The part of the composer that a mouse fills."""

    def __init__(self, exports: ExportPort, start: Inputs, parent: QObject | None = None) -> None:
        super().__init__(start, derive_support, parent)
        self._exports = exports
        self._making = TaskScope()
        self.on_dispose(self._making.cancel)

    @abstractmethod
    def _change(self, draft: Draft) -> None:
        """What stands in the composer is another now."""

    def add_files(self, paths: Sequence[str]) -> None:
        """Chosen, dropped or pasted ones; what is wrong with one is said in place."""
        self.fold(file_error="", file_name="")
        self.fold(reading=self._inputs.reading + len(paths))
        self._making.start(self._add_files(tuple(paths)), name="support.files")

    def add_content(self, name: str, content: bytes) -> None:
        """What is a file already, byte for byte."""
        self.fold(file_error="", file_name="")
        self._take(name, content)

    def add_made(self, name: str, make: Callable[[], bytes]) -> None:
        """A picture of the clipboard: `make` writes it, in a worker, b"" where it cannot."""
        self.fold(reading=self._inputs.reading + 1)
        self._making.start(self._add_when_made(name, make), name="support.picture")

    def drop_file(self, number: int) -> None:
        files = self._inputs.draft.files
        rest = (*files[:number], *files[number + 1 :])
        self.fold(file_error="", file_name="")
        self._change(replace(self._inputs.draft, files=rest))

    async def _add_when_made(self, name: str, make: Callable[[], bytes]) -> None:
        try:
            content = await asyncio.get_running_loop().run_in_executor(None, make)
            if content and not self.disposed:
                self.add_content(name, content)
        finally:
            if not self.disposed:
                self.fold(reading=max(0, self._inputs.reading - 1))

    async def _add_files(self, paths: tuple[str, ...]) -> None:
        try:
            for path in paths:
                try:
                    content = await self._exports.read_bytes(Path(path), MOST_BYTES)
                except FileTrouble as trouble:
                    self.fold(file_error=trouble.kind, file_name=Path(path).name)
                    continue
                self._take(Path(path).name, content)
        finally:
            self.fold(reading=max(0, self._inputs.reading - len(paths)))

    def _take(self, name: str, content: bytes) -> None:
        mime = kind_of(name, content)
        if not mime:
            self.fold(file_error="wrongKind", file_name=name)
            return
        files = (*self._inputs.draft.files, NewFile(name, mime, content))
        if code := files_trouble(files):
            self.fold(file_error=code, file_name=name)
            return
        self._change(replace(self._inputs.draft, files=files))
