"""LogViewModel: the audit log in pages, search, one chain of it, export, verification."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.audit import CHAINS, Altered, AuditQuery, Entry
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.audit_words import (
    act_name,
    chain_name,
    entry_cells,
    entry_heads,
    state_name,
    whom,
)
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.paging import Column, PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_moment, present_money

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.audit import AuditKey
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.audit import Audit
    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

translate = QCoreApplication.translate
ALL = ""


@dataclass(frozen=True, slots=True)
class LogInputs:
    """`verified` False: not asked in this visit; then `altered` None says that all is whole."""

    text: str = ""
    chain: str = ALL
    verified: bool = False
    altered: Altered | None = None
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class LogState:
    """`verdict` is the sentence of the last verification, with its tone."""

    chains: tuple[tuple[str, str], ...]
    chain: str
    verdict: str
    tone: str
    trouble: ErrorText | None


@dataclass(frozen=True, slots=True)
class LogSaved:
    """Effect: so many rows lie at `path`."""

    path: str
    rows: int


def derive_log(i: LogInputs) -> LogState:
    verdict, tone = _verdict(i)
    return LogState(
        ((ALL, translate("Audit", "All acts")), *((one, chain_name(one)) for one in CHAINS)),
        i.chain,
        verdict,
        tone,
        present_error(i.trouble) if i.trouble is not None else None,
    )


def _verdict(i: LogInputs) -> tuple[str, str]:
    if not i.verified:
        return "", "ok"
    if i.altered is None:
        return translate("Audit", "Every row of the log is as it was written"), "ok"
    said = translate("Audit", "A row was altered: %1, %2. Keep the file and tell your security.")
    said = said.replace("%1", chain_name(i.altered.chain)).replace("%2", i.altered.row)
    return said, "danger"


class LogViewModel(ViewModel[LogInputs, LogState]):
    """Rows are in `table`; a new act renews the first page."""

    def __init__(self, audit: Audit, parent: QObject | None = None) -> None:
        super().__init__(LogInputs(), derive_log, parent)
        self._audit = audit
        self.table: PagedTableModel[Entry, int] = PagedTableModel(
            COLUMNS, self._fetch, self.scope, self
        )
        self.verify = self.command(self._verify)
        self.save = self.command(self._save)
        for command in (self.verify, self.save):
            command.failed.connect(self._on_trouble)
        self.follow(audit.revision, self._on_revision)

    def search(self, text: str) -> None:
        self.fold(text=text.strip())
        self._load()

    def choose_chain(self, chain: str) -> None:
        self.fold(chain=chain)
        self._load()

    async def _verify(self) -> None:
        self.fold(trouble=None)
        altered = await self._audit.verify()
        self.fold(verified=True, altered=altered)

    async def _save(self, path: str) -> None:
        self.fold(trouble=None)
        count = await self._audit.export(self._query(), Path(path), entry_heads(), entry_cells)
        self.effect.emit(LogSaved(path, count))

    # --- rows -----------------------------------------------------------------------------------
    def _query(self) -> AuditQuery:
        i = self._inputs
        return AuditQuery(i.text, (i.chain,) if i.chain else ())

    async def _fetch(self, _turn: int, after: AuditKey | None) -> TablePage[Entry]:
        page = await self._audit.page(self._query(), after)
        return TablePage(page.rows, page.after)

    def _load(self) -> None:
        self.table.load((self.table.query or 0) + 1)

    def _on_revision(self, _revision: int) -> None:
        self._load()

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()
        self.table.forget_texts()


def _amount(entry: Entry) -> str:
    return present_money(Money(entry.kopiykas)) if entry.kopiykas is not None else ""


COLUMNS: tuple[Column[Entry], ...] = (
    Column("at", lambda: translate("Audit", "Date and time"), lambda row: present_moment(row.at)),
    Column("act", lambda: translate("Audit", "Act"), act_name),
    Column("state", lambda: translate("Audit", "State"), state_name),
    Column("what", lambda: translate("Audit", "What about"), whom),
    Column("sum", lambda: translate("Audit", "Sum"), _amount, money=True),
    Column("who", lambda: translate("Audit", "Who"), lambda row: row.who),
)
