"""The first step by hand: a kind, a file with its columns, a pasted list, chosen numbers."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Kind, Wanted
from kyivstar_desktop.domain.number_lists import NumberList, read_numbers
from kyivstar_desktop.viewmodels.batch_base import Said
from kyivstar_desktop.viewmodels.batch_files import BatchFiles
from kyivstar_desktop.viewmodels.batch_inputs import Pasted
from kyivstar_desktop.viewmodels.batch_results import template_heads
from kyivstar_desktop.viewmodels.batch_start import list_why
from kyivstar_desktop.viewmodels.presenting.formats import typed_money

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.batch import MoneySource
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.number_lists import Entry
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.viewmodels.batch_base import Desk

translate = QCoreApplication.translate
SLICE = 2_000
"""Lines of a pasted list that are read between two turns of the loop."""


class BatchIntake(BatchFiles):
    """The draft; from a list or a selection to a checked batch."""

    def __init__(self, desk: Desk, *, new: bool, parent: QObject | None = None) -> None:
        super().__init__(desk, parent=parent)
        self._check_list = self.command(self._check_numbers)
        self._parse = self.command(self._parse_list, restart=True)
        self._sources = self.command(self._read_sources, restart=True)
        self.watch = self.command(self._watch)
        self.save_template = self.command(self._save_template)
        for command in (self._check_list, self.watch, self.save_template):
            command.failed.connect(self._on_trouble)
        self._sources.failed.connect(self._on_sources_trouble)
        self.follow(desk.catalogue.state, self._on_catalogue)
        self._sources()
        if new:
            self.take_wanted()

    # --- the draft ----------------------------------------------------------------------------
    def choose_kind(self, kind: str) -> None:
        draft = replace(self._inputs.draft, kind=Kind(kind), what="", short=False)
        self.fold(draft=draft, trouble=None)
        self._offer()

    def choose_what(self, ident: str) -> None:
        """An offering, or the words of a label."""
        self.fold(draft=replace(self._inputs.draft, what=ident))

    def type_amount(self, text: str) -> None:
        self.fold(draft=replace(self._inputs.draft, amount=text, amount_left=False))

    def leave_amount(self) -> None:
        self.fold(draft=replace(self._inputs.draft, amount_left=True))

    def choose_draft_source(self, ident: str) -> None:
        self.fold(draft=replace(self._inputs.draft, source=ident))

    def take_wanted(self) -> None:
        """What the page of numbers has handed over."""
        wanted = self._batches.take_wanted()
        self._show("")
        if wanted is None:
            return
        short = wanted.amount == "short"
        amount = ""
        if wanted.amount is not None and not isinstance(wanted.amount, str):
            amount = typed_money(wanted.amount)
        draft = replace(
            self._inputs.draft, kind=Kind(wanted.kind), what=wanted.what, amount=amount,
            short=short, wanted=wanted,
        )  # fmt: skip
        self.fold(draft=draft)
        self._offer()

    def drop_wanted(self) -> None:
        self.fold(draft=replace(self._inputs.draft, wanted=None, short=False))

    # --- a list -------------------------------------------------------------------------------
    def open_paste(self, text: str = "") -> None:
        """`text`: what the clipboard has, where it holds numbers."""
        self.fold(pasted=Pasted(), trouble=None)
        self.paste(text)

    def paste(self, text: str) -> None:
        """Recognised, repeated and refused are told as soon as they are known."""
        if self._inputs.pasted is not None and text != self._inputs.pasted.text:
            self.fold(pasted=Pasted(text))
            self._parse(text)

    def leave_paste(self) -> None:
        self.fold(pasted=None)

    def accept_paste(self) -> None:
        """A batch of the recognised numbers."""
        pasted, part = self._inputs.pasted, self.state.paste
        if pasted is None or pasted.found is None or part is None or not part.can_accept:
            return
        numbers = tuple(one.value for one in pasted.found.numbers)
        wanted = Wanted(self._inputs.draft.kind.value, numbers=numbers, count=len(numbers))
        self.fold(pasted=None)
        self._reading = self._check_list(wanted) or self._reading

    def check_wanted(self) -> None:
        """A batch of the numbers that another page handed over."""
        wanted = self._inputs.draft.wanted
        if wanted is not None and not list_why(self._inputs):
            self._reading = self._check_list(wanted) or self._reading

    async def _parse_list(self, text: str) -> None:
        entries: list[Entry] = []
        seen: set[str] = set()
        for first, part in _slices(text):
            for one in read_numbers(part).entries:
                number = one.number.value if one.number is not None else ""
                double = one.double or number in seen
                if number:
                    seen.add(number)
                entries.append(replace(one, line=one.line + first, double=double))
            await asyncio.sleep(0)
        if self._inputs.pasted is not None:
            self.fold(pasted=Pasted(text, NumberList(tuple(entries)), text.count("\n") + 1))

    async def _check_numbers(self, wanted: Wanted) -> None:
        draft = self._inputs.draft
        label = translate("Batch", "List of %n number(s)", "", wanted.count or len(wanted.numbers))
        self.fold(reading=label, trouble=None)
        what = wanted.picked if wanted.picked is not None else wanted.numbers
        amount = "short" if draft.short and draft.money is None else draft.money
        try:
            ident = await self._batches.check_numbers(
                what,
                kind=draft.kind,
                what=draft.what,
                amount=amount,
                source_id=draft.source,
                label=label,
            )
        finally:
            self.fold(reading="")
        self.fold(draft=replace(self._inputs.draft, wanted=None, short=False))
        await self._open_checked(ident, None)

    # --- folder, template, sources ------------------------------------------------------------
    async def _watch(self, path: str | None) -> None:
        await self._batches.watch_folder(Path(path) if path else None)

    async def _save_template(self, path: str) -> None:
        kind = self._inputs.draft.kind
        await self._batches.save_template(Path(path), kind, heads=template_heads(kind))
        name = Path(path).name
        self.effect.emit(Said(translate("Batch", "Template saved: %1").replace("%1", name)))

    async def _read_sources(self) -> None:
        sources = await self._batches.sources()
        draft = self._inputs.draft
        known = any(one.id == draft.source for one in sources)
        if not known:
            draft = replace(draft, source=_first_source(sources))
        self.fold(sources=sources, draft=draft)

    def _on_sources_trouble(self, _error: AppError) -> None:
        """What was known before stays; the window says that there is no connection."""
        self.fold()

    def _on_catalogue(self, _state: Loadable[Catalogue]) -> None:
        self._offer()

    def _offer(self) -> None:
        """What the draft's kind may order, by name."""
        names = tuple(self._desk.names().items())
        self.fold(offers=self.offers_of(self._inputs.draft.kind), names=names)

    def offers_of(self, kind: Kind) -> tuple[tuple[str, str], ...]:
        """(id, name) of what a batch of this kind may order."""
        catalogue = self._desk.catalogue.value
        if catalogue is None or not kind.is_order or kind is Kind.BLOCK:
            return ()
        tariffs = kind is Kind.TARIFF
        found = [
            (one.id, one.name)
            for one in catalogue.offerings
            if one.is_tariff is tariffs and one.spec != "homeInternet" and one.can_order
        ]
        return tuple(sorted(found, key=_by_name))


def _first_source(sources: tuple[MoneySource, ...]) -> str:
    """The company's own account before any card."""
    ordered = sorted(sources, key=_company_first)
    return ordered[0].id if ordered else ""


def _company_first(source: MoneySource) -> bool:
    return source.kind != "company"


def _by_name(pair: tuple[str, str]) -> str:
    return pair[1].casefold()


def _slices(text: str) -> Iterator[tuple[int, str]]:
    """(lines before it, part of the text) of so many lines at a time."""
    lines, first = iter(text.splitlines()), 0
    while part := list(islice(lines, SLICE)):
        yield first, "\n".join(part)
        first += len(part)
