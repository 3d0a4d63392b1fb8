"""A file by hand: what it is read as, which column is what, the check; it can be cancelled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import SHORT
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.viewmodels.batch_base import BatchBase, Said
from kyivstar_desktop.viewmodels.batch_inputs import Mapped
from kyivstar_desktop.viewmodels.batch_mapping import (
    mapping_of,
    roles_of,
    says_enough,
    with_role,
)
from kyivstar_desktop.viewmodels.batch_start import start_why
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import Batch, Preview, Watched
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.viewmodels.batch_base import Desk
    from kyivstar_desktop.viewmodels.batch_inputs import Draft

translate = QCoreApplication.translate
BOTH, OTHER = ("utf-8", "cp1251"), "cp1251"
"""The encodings an office's files come in."""


class BatchFiles(BatchBase):
    """From a file to a checked batch."""

    def __init__(self, desk: Desk, *, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._reading: asyncio.Task[None] | None = None
        self._read_file = self.command(self._take_file)
        self._read_again = self.command(self._preview_again, restart=True)
        self._check = self.command(self._check_mapped)
        self._look = self.command(self._check_found)
        self._compare = self.command(self._find_same, restart=True)
        self._tried: set[Path] = set()
        for command in (self._read_file, self._check):
            command.failed.connect(self._on_trouble)
        self._read_again.failed.connect(self._on_mapping_trouble)

    def take_file(self, path: str) -> None:
        """Reads and checks it; asks about its columns only where they do not say enough."""
        if not start_why(self._inputs) and not self._inputs.reading:
            self._reading = self._read_file(Path(path)) or self._reading

    def cancel_reading(self) -> None:
        """Nothing was taken from the file."""
        if self._reading is not None and not self._reading.done():
            self._reading.cancel()
        self.fold(reading="", progress=None)

    def open_mapping(self) -> None:
        """«Змінити» beside the columns of a file that was checked."""
        batch = self.batch
        if batch is None or not batch.path:
            return
        if self._inputs.mapped is not None:
            self.fold(mapped=replace(self._inputs.mapped, asked=True, of=batch.id))
        else:
            self._reading = self._read_file(Path(batch.path), batch.id) or self._reading

    def choose_sheet(self, sheet: str) -> None:
        self._read_again(sheet, "", "")

    def choose_encoding(self, encoding: str) -> None:
        self._read_again("", encoding, "")

    def choose_delimiter(self, delimiter: str) -> None:
        self._read_again("", "", delimiter)

    def set_role(self, column: int, role: str) -> None:
        mapped = self._inputs.mapped
        if mapped is not None:
            self.fold(mapped=replace(mapped, roles=with_role(mapped.roles, column, role)))

    def accept_mapping(self) -> None:
        """Checks the file with these columns."""
        part = self.state.mapping
        if part is not None and part.can_accept:
            self._reading = self._check() or self._reading

    def leave_mapping(self) -> None:
        mapped = self._inputs.mapped
        if mapped is not None:
            kept = replace(mapped, asked=False) if self.batch is not None else None
            self.fold(mapped=kept)

    async def _take_file(self, path: Path, of: str = "") -> None:
        """`of`: the draft whose columns are changed."""
        self.fold(reading=path.name, trouble=None, mapped=None)
        try:
            preview, trouble = await self._first_look(path)
            asked = bool(of) or trouble is not None
            mapped = Mapped(preview, roles_of(preview), asked=asked, trouble=trouble, of=of)
            draft = self._inputs.draft
            enough = says_enough(
                mapped, draft.kind, has_amount=draft.money is not None, has_what=bool(draft.what)
            )
            if asked or not enough:
                previews = await self._previews(preview)
                self.fold(mapped=replace(mapped, asked=True, previews=previews), reading="")
                return
            self.fold(mapped=mapped)
            await self._check_mapped()
        finally:
            self.fold(reading="")

    async def _first_look(self, path: Path) -> tuple[Preview, FileTrouble | None]:
        """Letters that are not understood: read as the other encoding, and the person is asked."""
        try:
            return await self._batches.preview(path), None
        except FileTrouble as error:
            if error.kind != "encoding":
                raise
            return await self._batches.preview(path, encoding=OTHER), error

    async def _previews(self, preview: Preview) -> tuple[tuple[str, str], ...]:
        """First lines in each encoding that may be meant."""
        if len(preview.encodings) < 2:
            return ()
        made = []
        shown = [one for one in preview.encodings if one in {*BOTH, preview.encoding}]
        for encoding in shown:
            try:
                read = preview
                if encoding != preview.encoding:
                    read = await self._batches.preview(preview.path, encoding=encoding)
                line = " · ".join(cell for cell in (read.sample or ((),))[0] if cell)
            except FileTrouble as error:
                line = present_table_trouble(error).title
            made.append((encoding, line))
        return tuple(made)

    async def _preview_again(self, sheet: str, encoding: str, delimiter: str) -> None:
        mapped = self._inputs.mapped
        if mapped is None:
            return
        old = mapped.preview
        self.fold(mapped=replace(mapped, busy=True, trouble=None))
        preview = await self._batches.preview(
            old.path,
            sheet=sheet or old.sheet,
            encoding=encoding or old.encoding,
            delimiter=delimiter or old.delimiter,
        )
        preview = replace(preview, encodings=old.encodings)
        fresh = Mapped(preview, roles_of(preview), mapped.previews, asked=True, of=mapped.of)
        self.fold(mapped=fresh)

    async def _check_mapped(self) -> None:
        mapped, draft = self._inputs.mapped, self._inputs.draft
        if mapped is None:
            return
        old = next((one for one in self._inputs.batches if one.id == mapped.of), None)
        mapped = replace(mapped, of="")
        self.fold(reading=mapped.preview.name, mapped=replace(mapped, asked=False), trouble=None)
        try:
            ident = await self._batches.check_file(
                _named(mapped.preview),
                mapping_of(mapped.roles),
                **_asked_of(old, draft),
            )
        finally:
            self.fold(reading="")
        if old is not None and old.state.editable:
            await self._batches.drop(old.id)  # it is this one, read otherwise
        await self._open_checked(ident, mapped)

    async def _open_checked(self, ident: str, mapped: Mapped | None) -> None:
        self._on_batches(self._batches.all.value)
        self._show(ident)
        self.fold(mapped=mapped)

    def _show(self, batch_id: str) -> None:
        super()._show(batch_id)
        if batch_id:
            self._compare(batch_id)

    async def _find_same(self, ident: str) -> None:
        """Whether this very file was run before: asked whenever its draft comes to the page."""
        batch = self.batch
        if batch is None or not batch.file_hash or not batch.state.editable:
            return
        same = await self._batches.same_file(batch.file_hash)
        if self._inputs.chosen == ident:
            self.fold(same=same if same is not None and same.id != ident else None)

    def _on_mapping_trouble(self, error: AppError) -> None:
        mapped = self._inputs.mapped
        if mapped is not None:
            self.fold(mapped=replace(mapped, busy=False, trouble=error))

    # --- the watched folder -------------------------------------------------------------------
    def _on_folder(self, watched: Watched | None) -> None:
        """A file that stands still is checked by itself and waits in the list (X1)."""
        super()._on_folder(watched)
        if watched is not None and any(one.stable for one in watched.found):
            self._look()

    async def _check_found(self) -> None:
        """One after another; a file that needs a question keeps its button."""
        watched, draft = self._inputs.watched, self._inputs.draft
        for one in watched.found if watched is not None and watched.on else ():
            if not one.stable or one.path in self._tried:
                continue
            self._tried.add(one.path)
            try:
                preview = await self._batches.preview(one.path)
                mapped = Mapped(preview, roles_of(preview))
                what, amount = draft.what, draft.money
                if not says_enough(
                    mapped, draft.kind, has_amount=amount is not None, has_what=bool(what)
                ):
                    continue
                mapping, source = mapping_of(mapped.roles), draft.source
                await self._batches.check_file(
                    _named(preview), mapping, kind=draft.kind, what=what, amount=amount,
                    source_id=source, folder=True,
                )  # fmt: skip
            except FileTrouble:
                continue  # its button tells why
            text = translate("Batch", "«%1» is checked and waits in the list")
            self.effect.emit(Said(text.replace("%1", one.name)))


def _named(preview: Preview) -> Preview:
    """A book of several sheets is known by the one that was read, wherever the batch is named."""
    if len(preview.sheets) < 2:
        return preview
    return replace(preview, name=f"{preview.name}, «{preview.sheet}»")


def _asked_of(old: Batch | None, draft: Draft) -> dict[str, Any]:
    """What is done with the rows: as the draft that is read anew has it, else as the form says."""
    if old is None:
        return {
            "kind": draft.kind, "what": draft.what, "amount": draft.money,
            "source_id": draft.source,
        }  # fmt: skip
    amount = SHORT if old.short else old.fill or None
    return {"kind": old.kind, "what": old.what, "amount": amount, "source_id": old.source_id}
