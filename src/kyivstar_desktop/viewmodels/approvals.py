"""ApprovalsViewModel: what waits for this person, her own requests, files, roles, the log."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import StepUpNeeded
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.request_file import (
    ANSWER_SUFFIX,
    LONGEST,
    SUFFIX,
    RequestRow,
    RequestTroubleError,
)
from kyivstar_desktop.services.signing import fingerprint
from kyivstar_desktop.viewmodels.approvals_log import LogViewModel
from kyivstar_desktop.viewmodels.approvals_state import (
    ApprovalsState,
    Inputs,
    derive_approvals,
)
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.paging import Column, PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.presenting.formats import present_money, present_number

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.approvals import Approval
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.approvals import Approvals
    from kyivstar_desktop.services.audit import Audit
    from kyivstar_desktop.services.ports import ExportPort
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate
PAGE = 200


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: words about what was done."""

    text: str


class ApprovalsViewModel(ViewModel[Inputs, ApprovalsState]):
    """Events keep the list live; the code of an approval is asked by the window's prompt."""

    def __init__(
        self,
        approvals: Approvals,
        audit: Audit,
        accounts: Accounts,
        exports: ExportPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(accounts.operator_now()), derive_approvals, parent)
        self._approvals, self._accounts, self._exports = approvals, accounts, exports
        self.log = LogViewModel(audit, self)
        self.on_dispose(self.log.dispose)
        self.rows: PagedTableModel[RequestRow, int] = PagedTableModel(
            COLUMNS, self._fetch, self.scope, self
        )
        self.approve = self.command(self._approve)
        self.reject = self.command(self._reject)
        self.withdraw = self.command(self._withdraw)
        self.refresh = self.command(self._refresh)
        self.save_request = self.command(self._save_request)
        self.open_file = self.command(self._open_file)
        self.sign = self.command(self._sign, ready=_can_sign)
        self.register = self.command(self._register, ready=_can_register)
        for command in (
            self.approve, self.reject, self.withdraw, self.refresh, self.save_request,
            self.open_file, self.sign, self.register,
        ):  # fmt: skip
            command.failed.connect(self._on_trouble)
        self.follow(approvals.state, self._on_list)
        self.follow(accounts.session.state, self._on_session)
        self.follow(accounts.connection, self._on_connection)
        self.scope.start(self._look_at_key(), name="approvals.key")
        self.refresh()

    # --- what the person says -------------------------------------------------------------------
    def choose_tab(self, key: str) -> None:
        self.fold(tab=key, trouble=None, file_kind="")

    def close_request(self) -> None:
        """The opened file is put away; nothing was signed."""
        self.fold(request=None, file_kind="")

    def dismiss(self) -> None:
        """The error has been read."""
        self.fold(trouble=None, file_kind="")

    def request_name(self, grant_id: str) -> str:
        """Proposed name of a request file."""
        return f"{_plain_name(self._approvals.get(grant_id).label)}{SUFFIX}"

    def answer_name(self) -> str:
        request = self._inputs.request
        return f"{_plain_name(request.label if request is not None else '')}{ANSWER_SUFFIX}"

    # --- acts -----------------------------------------------------------------------------------
    async def _approve(self, grant_id: str) -> None:
        self.fold(trouble=None)
        await self._approvals.approve(grant_id)
        self.effect.emit(Said(translate("Approvals", "Approved")))

    async def _reject(self, grant_id: str, reason: str) -> None:
        self.fold(trouble=None)
        await self._approvals.reject(grant_id, reason)
        self.effect.emit(Said(translate("Approvals", "Rejected; the reason was sent")))

    async def _withdraw(self, grant_id: str) -> None:
        self.fold(trouble=None)
        await self._approvals.withdraw(grant_id)
        self.effect.emit(Said(translate("Approvals", "The request was withdrawn")))

    async def _refresh(self) -> None:
        self.fold(now=self._accounts.operator_now())
        await self._approvals.refresh()

    # --- files ----------------------------------------------------------------------------------
    async def _save_request(self, grant_id: str, path: str) -> None:
        self.dismiss()
        try:
            request = await self._approvals.request_of(grant_id)
        except RequestTroubleError as error:
            self.fold(file_kind=error.kind)
            return
        content = self._approvals.signing.request_bytes(request)
        await self._exports.write_bytes(Path(path), content)
        self._say_saved(path)

    async def _open_file(self, path: str) -> None:
        """A request to look at, or a signed answer that goes to the operator."""
        self.fold(trouble=None, file_kind="", request=None)
        raw = await self._exports.read_bytes(Path(path), LONGEST)
        signing = self._approvals.signing
        try:
            if path.endswith(ANSWER_SUFFIX):
                answer = signing.open_answer(raw)
                await self._approvals.take_answer(answer)
                self.effect.emit(Said(translate("Approvals", "Approved by the signed answer")))
                return
            request = signing.open_request(raw)
        except RequestTroubleError as error:
            self.fold(file_kind=error.kind)
            return
        self.fold(request=request, print=fingerprint(request.public_key))
        self.rows.load((self.rows.query or 0) + 1)

    async def _fetch(self, _turn: int, after: int | None) -> TablePage[RequestRow]:
        rows = self._inputs.request.rows if self._inputs.request is not None else ()
        first = after or 0
        more = first + PAGE < len(rows)
        return TablePage(rows[first : first + PAGE], first + PAGE if more else None)

    async def _sign(self, path: str) -> None:
        if (request := self._inputs.request) is None:
            return
        answer = await self._approvals.sign(request)
        await self._exports.write_bytes(Path(path), self._approvals.signing.answer_bytes(answer))
        self.fold(request=None)
        self._say_saved(path)

    async def _register(self) -> None:
        self.fold(trouble=None)
        await self._approvals.register_key()
        await self._look_at_key()
        self.effect.emit(Said(translate("Approvals", "The key was registered")))

    async def _look_at_key(self) -> None:
        signing = self._approvals.signing
        if self._accounts.session.opened.value is None:
            return
        shown = fingerprint(await signing.public_key())
        self.fold(registered=await signing.registered(), own_print=shown)

    def _say_saved(self, path: str) -> None:
        said = translate("Approvals", "Saved: %1").replace("%1", path)
        self.effect.emit(Said(said))

    # --- what moves -----------------------------------------------------------------------------
    def _on_list(self, known: Loadable[tuple[Approval, ...]]) -> None:
        at_hand = frozenset(
            one.id for one in known.value or () if self._approvals.batch_of(one) is not None
        )
        self.fold(list=known, at_hand=at_hand, now=self._accounts.operator_now())

    def _on_session(self, state: SessionState) -> None:
        self.fold(person=state.person)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_trouble(self, error: AppError) -> None:
        if not isinstance(error, StepUpNeeded):  # the person went away from the code herself
            self.fold(trouble=error)

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()
        self.rows.forget_texts()
        self.log.retranslate()


COLUMNS: tuple[Column[RequestRow], ...] = (
    Column("number", lambda: translate("Approvals", "Number"), lambda r: present_number(r.number)),
    Column("user", lambda: translate("Approvals", "User"), lambda row: row.user),
    Column("node", lambda: translate("Approvals", "Department"), lambda row: row.node),
    Column("sum", lambda: translate("Approvals", "Sum"), lambda r: present_money(Money(r.kopiykas)),
           money=True),
)  # fmt: skip


def _plain_name(label: str) -> str:
    """A file's name without its suffix and without what no system takes."""
    stem = label.rsplit(".", 1)[0] if "." in label else label
    kept = "".join(one if one.isalnum() or one in " -_" else "_" for one in stem).strip()
    return kept[:60] or "batch"


def _can_sign(state: ApprovalsState) -> bool:
    return state.request is not None and state.request.can_sign


def _can_register(state: ApprovalsState) -> bool:
    return state.key is not None and state.key.can_register
