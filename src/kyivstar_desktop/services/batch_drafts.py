"""Drafts of batches: read, checked, corrected, dropped; the source of the money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import (
    Batch,
    Kind,
    MoneySource,
    Preview,
    State,
)
from kyivstar_desktop.domain.errors import Refused, VaultLocked
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.services.batch_checking import EDITED, typed_amount
from kyivstar_desktop.services.batch_core import BatchCore

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Mapping as Columns
    from kyivstar_desktop.domain.batch import RawRow
    from kyivstar_desktop.domain.fleet import FleetPicked
    from kyivstar_desktop.domain.money import Money


class BatchDrafts(BatchCore):
    """Everything before the consent."""

    # --- reading and checking -------------------------------------------------------------------
    async def preview(
        self, path: Path, *, sheet: str = "", encoding: str = "", delimiter: str = ""
    ) -> Preview:
        """How a table would be read. FileTrouble with its kind and row."""
        return await self._tables.preview(path, sheet=sheet, encoding=encoding, delimiter=delimiter)

    async def check_file(
        self,
        preview: Preview,
        mapping: Columns,
        *,
        kind: Kind | str,
        what: str = "",
        amount: Money | str | None = None,
        source_id: str = "",
        folder: bool = False,
    ) -> str:
        """Id of a checked draft; `amount` is for rows without their own. A check that is
        cancelled leaves nothing. FileTrouble: also changed, tooMany, empty, noNumber.
        """
        columns = tuple((preview.columns[at].letter, role) for role, at in mapping.roles)
        members = {
            "file_hash": preview.file_hash, "path": str(preview.path), "folder": folder,
            "hidden": preview.hidden,
        }  # fmt: skip
        return await self._check(
            self._tables.rows(preview), mapping, kind, what, amount, source_id,
            label=preview.name, total=preview.rows_estimate, columns=columns, **members,
        )  # fmt: skip

    async def check_numbers(
        self,
        wanted: Sequence[str] | FleetPicked,
        *,
        kind: Kind | str,
        what: str = "",
        amount: Money | str | None = None,
        source_id: str = "",
        label: str = "",
    ) -> str:
        """Id of a checked draft of these numbers; `amount` "short": what each one lacks."""
        kind = Kind(kind)
        terms = await self.facts.terms(kind, what=what, amount=typed_amount(amount))
        rows = self._checker.numbers(wanted, terms, kind)
        count = len(wanted) if not hasattr(wanted, "query") else None
        return await self._check(
            rows, EDITED, kind, what, amount, source_id, label=label, total=count
        )

    async def _check(
        self,
        rows: AsyncGenerator[tuple[RawRow, ...], None],
        mapping: Columns,
        kind: Kind | str,
        what: str,
        amount: Money | str | None,
        source_id: str,
        *,
        label: str,
        total: int | None,
        **members: Any,
    ) -> str:
        desk, kind = self._desk_now(), Kind(kind)
        await self._ready.wait()  # else this very draft would be taken for one that was cut
        terms = await self.facts.terms(kind, what=what, amount=typed_amount(amount))
        person = self._session.state.value.person
        draft = Batch(
            "", kind, label, State.DRAFT, self._clock.now(), what=terms.what,
            created_by=person.name if person is not None else "", source_id=source_id,
            short=terms.short, fill=terms.amount or ZERO, **members,
        )  # fmt: skip
        draft = await self._with_source(draft)
        made = await desk.book.create(draft, **self._owner())
        done = await self._checker.from_rows(desk, made, rows, mapping, terms, total=total)
        return done.id

    def _owner(self) -> dict[str, str]:
        profile = self._profile
        if profile is None:
            raise VaultLocked
        return {"operator": profile.operator, "subject": profile.subject}

    # --- money ----------------------------------------------------------------------------------
    async def sources(self) -> tuple[MoneySource, ...]:
        """Company accounts first, then saved cards. AppError."""
        found = await self._port.sources()
        return tuple(sorted(found, key=lambda one: one.kind != "company"))

    async def set_source(self, batch_id: str, source_id: str) -> Batch:
        desk = self._desk_now()
        batch = desk.batch(batch_id)
        if not batch.state.editable:
            raise Refused("notEditable")
        named = await self._with_source(replace(batch, source_id=source_id))
        return await desk.change(
            batch_id,
            source_id=named.source_id,
            source_name=named.source_name,
            source_kind=named.source_kind,
        )

    async def _with_source(self, batch: Batch) -> Batch:
        if not batch.source_id or not batch.kind.is_money:
            return batch
        found = next((s for s in await self.sources() if s.id == batch.source_id), None)
        if found is None:
            raise Refused("noSource")
        return replace(batch, source_name=found.name, source_kind=found.kind)

    def needs_approval(self, batch: Batch, source: MoneySource | None) -> bool:
        """Whether a second person must agree: over the limit to the kopiyka (equal passes)."""
        limit = source.limit_without_approval if source is not None else None
        return limit is not None and batch.tally.left.kopiykas > limit.kopiykas

    # --- drafts ---------------------------------------------------------------------------------
    async def accept(
        self, batch_id: str, *, rows: Sequence[int] = (), code: str = "", on: bool = True,
        said: str = "",
    ) -> None:  # fmt: skip
        """Warnings that go all the same. `said` names the step of the undo stack."""
        await self._edits.mark(batch_id, rows=rows, code=code, said=said, accepted=on)

    async def exclude(
        self, batch_id: str, rows: Sequence[int], *, on: bool = True, said: str = ""
    ) -> None:
        await self._edits.mark(batch_id, rows=rows, said=said, excluded=on)

    async def put_away(self, batch_id: str, rows: Sequence[int], *, on: bool = True) -> None:
        """Refused rows that need no attention any more."""
        await self._edits.put_away(batch_id, rows, on=on)

    async def amend(
        self,
        batch_id: str,
        n: int,
        *,
        number: str | None = None,
        amount: Money | str | None = None,
        what: str | None = None,
        said: str = "",
    ) -> None:
        """Another number, sum, tariff (service, label) for a row, judged at once. `said` names
        the undo step.
        """
        given = {"number": number, "amount": amount, "what": what}
        edited = {name: value for name, value in given.items() if value is not None}
        await self._edits.amend(batch_id, n, edited, said=said)

    async def drop(self, batch_id: str) -> None:
        """Forgets a draft. Refused("notEditable") once rows were planned or wait for approval."""
        desk = self._desk_now()
        batch = desk.batch(batch_id)
        if batch.begun or batch.state not in {State.DRAFT, State.CHECKED, State.REJECTED}:
            raise Refused("notEditable")
        await desk.book.drop(batch_id)
        desk.drop(batch_id)

    async def again(self, batch_id: str, *, rows: Sequence[int] = ()) -> str:
        """A new checked draft of the refused rows (`rows`: of these): new keys, a new consent."""
        desk = self._desk_now()
        return (await self._edits.again(desk, batch_id, rows, self.facts, self._owner())).id
