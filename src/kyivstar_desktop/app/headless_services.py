"""The services that commands without a window need, made once and closed in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.guards import Argon2Codes
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.spreadsheets import TableFiles
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.app.bootstrap import STARTING_URL, device_name, embedded_sandbox
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.audit import Audit
from kyivstar_desktop.services.batch import Batches
from kyivstar_desktop.services.batch_facts import shelf_of
from kyivstar_desktop.services.batch_parts import BatchParts
from kyivstar_desktop.services.catalogue import PriceList
from kyivstar_desktop.services.fleet import Fleet
from kyivstar_desktop.services.grants import Grants
from kyivstar_desktop.services.history import History
from kyivstar_desktop.services.labels import Labels
from kyivstar_desktop.services.lock import Lock
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.undo import UndoStack

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.demo import Demo
    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.adapters.sandbox_process import SandboxProcess, SandboxState
    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.app.headless_out import Out
    from kyivstar_desktop.app.headless_prompts import Terminal
    from kyivstar_desktop.services.ports import SecretStore


class Services:
    """Nothing that acts by itself is among them: no rules of automatic top-up, no queue."""

    def __init__(self, config: Config, out: Out, terminal: Terminal, workers: Workers) -> None:
        self.config, self.out = config, out
        self.terminal, self._workers = terminal, workers
        self.clock = SystemClock()
        self.preferences = PreferencesService(PreferencesFile(config.data_dir / "preferences.json"))
        self._before = self.preferences.value.value
        if config.language:
            self.preferences.for_this_run(language=config.language)
        self.exports, self.tables = TableFiles(workers), TablesIn(workers)
        self._vault = FileVault(config.data_dir, workers)
        self._sandbox: SandboxProcess | None = None
        self._demo: Demo | None = None
        self._made = False

    def _operator_name(self) -> str:
        return self.config.operator or self._before.operator or "demo"

    def _make_services(self, secrets: SecretStore) -> None:
        url = self.config.operator or self._before.operator
        clock, workers = self.clock, self._workers
        self.operator: Operator = make_operator(
            url or STARTING_URL, clock=clock, language=self._language, run=workers.run
        )
        if not url:
            self._embed()
        self.session = Session(
            self.operator.identity, self._vault, secrets, self.preferences, clock, device_name(),
            self.terminal,
        )  # fmt: skip
        self.session.operator = self._operator_name()
        self.operator.client.tokens = self.session
        self.lock = Lock(Argon2Codes(workers), self.session, clock)
        self.accounts = Accounts(self.operator.account, self.session, self.preferences, clock)
        self.history = History(
            self.operator.history, self.session, self.accounts, clock, self.exports
        )
        ports, undo = self.operator.cabinet, UndoStack()
        self.catalogue = PriceList(ports.catalogue, self.preferences, self.accounts, clock)
        self.labels = Labels(self.accounts, undo)
        self.fleet = Fleet(ports.fleet, self.accounts, undo, clock, self.labels)
        self.grants = Grants(ports.grants, self.accounts, clock)
        parts = BatchParts(
            ports.batch, ports.orders, self.tables, self.exports, self.grants, undo, clock
        )
        self.batches = Batches(
            parts,
            self.accounts,
            self.fleet,
            shelf=lambda kind: shelf_of(self.catalogue.value, kind),
        )
        self.audit = Audit(self.accounts, self.exports)
        self._made = True

    def _language(self) -> str:
        return self.preferences.value.value.language

    def _embed(self) -> None:
        self.operator.client.hold()
        self._sandbox, self._demo = embedded_sandbox(
            self.config, self.clock, self._language, self._workers, self._on_sandbox
        )
        self.terminal.demo = self._demo

    def _on_sandbox(self, state: SandboxState) -> None:
        if state.phase == "running":
            self.operator.client.release(state.url)
        elif state.phase == "failed":
            self.operator.client.release("")

    async def _close_services(self) -> None:
        """What reads and writes first, then the session, the network, the demo operator."""
        if self._made:
            for part in (
                self.batches, self.fleet, self.labels, self.catalogue, self.grants, self.audit,
            ):  # fmt: skip
                await part.aclose()
            await self.lock.aclose()
            await self.history.aclose()
            await self.accounts.aclose()
            await self.session.close()
            await self.operator.aclose()
        if self._demo is not None:
            await self._demo.aclose()
        if self._sandbox is not None:
            await self._sandbox.stop()
