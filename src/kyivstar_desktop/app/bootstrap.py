"""build(): makes every object of a running program, once, by hand; constructor injection only.

Heavy adapters are imported inside, so that the first paint comes earlier (house rule: 7).
"""

from __future__ import annotations

import platform
import secrets
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.overrides import Overrides
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.browser import BrowserWay
from kyivstar_desktop.services.core import Core
from kyivstar_desktop.services.history import History
from kyivstar_desktop.services.intents import Intents
from kyivstar_desktop.services.late import Late
from kyivstar_desktop.services.live import Live
from kyivstar_desktop.services.lock import Lock
from kyivstar_desktop.services.payments import Payments
from kyivstar_desktop.services.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.adapters.demo import Demo
    from kyivstar_desktop.adapters.http.operator import Operator
    from kyivstar_desktop.adapters.sandbox_process import SandboxProcess, SandboxState
    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock, ExportPort
    from kyivstar_desktop.services.ports.batch import TablesPort
    from kyivstar_desktop.services.ports.personal import StrengthPort
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.prompts import PromptsPort

STARTING_URL = "http://127.0.0.1:9"  # nobody is asked there: the client waits for the real one


@dataclass(slots=True)
class App:
    """Everything that must be closed, in the order of `aclose`."""

    core: Core
    operator: Operator
    workers: Workers
    sandbox: SandboxProcess | None
    demo: Demo | None

    async def aclose(self) -> None:
        """Services, network, then the embedded operator: its stdin is closed, it leaves."""
        await self.core.aclose()
        await self.operator.aclose()
        if self.demo is not None:
            await self.demo.aclose()
        if self.sandbox is not None:
            await self.sandbox.stop()


def device_name() -> str:
    """Name of this computer in the operator's list of sessions, at most 60 characters."""
    return (socket.gethostname() or platform.system() or "Desktop")[:60]


def build(
    config: Config,
    *,
    preferences: PreferencesService,
    workers: Workers,
    prompts: PromptsPort | None,
    on_sandbox: Callable[[SandboxState], None],
    overrides: Overrides | None = None,
) -> App:
    """Every object top to bottom: paths, clock, secrets, stores, http, services."""
    from kyivstar_desktop.adapters.callback import LoopbackListener  # noqa: PLC0415
    from kyivstar_desktop.adapters.clock import SystemClock  # noqa: PLC0415
    from kyivstar_desktop.adapters.guards import Argon2Codes, GuessStrength  # noqa: PLC0415
    from kyivstar_desktop.adapters.http.operator import make_operator  # noqa: PLC0415
    from kyivstar_desktop.adapters.secrets import KeyringSecrets  # noqa: PLC0415
    from kyivstar_desktop.adapters.spreadsheets import TableFiles  # noqa: PLC0415
    from kyivstar_desktop.adapters.store.vault import FileVault  # noqa: PLC0415
    from kyivstar_desktop.adapters.tables_in import TablesIn  # noqa: PLC0415

    given = overrides or Overrides()

    def language() -> str:
        return preferences.value.value.language

    url = config.operator or preferences.value.value.operator
    clock = given.clock or SystemClock()
    sandbox = None if url else _sandbox(config, on_sandbox)
    operator = make_operator(url or STARTING_URL, clock=clock, language=language, run=workers.run)
    demo = _demo(sandbox, clock, language, workers) if sandbox is not None else None
    if sandbox is not None:
        operator.client.hold()
    store = given.secrets or KeyringSecrets(
        workers, remembered=preferences.value.value.keyring_backend
    )
    vault = given.vault or FileVault(config.data_dir, workers)
    session = Session(operator.identity, vault, store, preferences, clock, device_name(), prompts)
    session.operator = url or "demo"  # the command line may name another one than preferences
    operator.client.tokens = session
    session.browser = BrowserWay(session, operator.identity, LoopbackListener(_back_text))
    accounts = Accounts(operator.account, session, preferences, clock)
    intents = Intents(operator.money, session, accounts, clock)
    payments = Payments(operator.money, intents, session, accounts, clock)
    tables = TableFiles(workers)
    history = History(operator.history, session, accounts, clock, tables)
    history.paid_title = _paid_title
    live = Live(operator.events, accounts, history, payments, clock)
    lock = Lock(Argon2Codes(workers), session, clock)

    def cabinet() -> Cabinet:
        return _cabinet(core, operator, tables, GuessStrength(workers), TablesIn(workers))

    late = Late(cabinet)
    core = Core(
        preferences, session, accounts, intents, payments, history, live, lock, late, clock, demo
    )
    return App(core, operator, workers, sandbox, demo)


def _cabinet(
    core: Core,
    operator: Operator,
    tables: ExportPort,
    strength: StrengthPort,
    tables_in: TablesPort,
) -> Cabinet:
    """The rest of the services, made after the start, or by the first page that needs one."""
    from kyivstar_desktop.adapters.signing import Ed25519  # noqa: PLC0415 as said
    from kyivstar_desktop.services.cabinet import Base, make_cabinet  # noqa: PLC0415 as said

    base = Base(
        core.preferences,
        core.accounts,
        core.intents,
        core.payments,
        core.history,
        core.clock,
        tables,
        core.lock,
        strength,
        tables_in,
        Ed25519(),
    )
    made = make_cabinet(operator.cabinet, base)
    core.live.also.append(made.hear)
    operator.client.denied = made.roles.denied
    made.orders.stream_down = lambda: core.live.down.value
    made.chat.stream_down = lambda: core.live.down.value
    return made


def embedded_sandbox(
    config: Config,
    clock: Clock,
    language: Callable[[], str],
    workers: Workers,
    on_state: Callable[[SandboxState], None],
) -> tuple[SandboxProcess, Demo]:
    """The demo operator of a data folder and its phone; not started yet."""
    sandbox = _sandbox(config, on_state)
    return sandbox, _demo(sandbox, clock, language, workers)


def _sandbox(config: Config, on_state: Callable[[SandboxState], None]) -> SandboxProcess:
    from kyivstar_desktop.adapters.sandbox_process import (  # noqa: PLC0415
        SandboxPlan,
        SandboxProcess,
    )

    folder = config.data_dir / "sandbox"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    plan = SandboxPlan(
        folder / "operator.db", now=config.sandbox_now, token=secrets.token_urlsafe(32)
    )
    return SandboxProcess(plan, on_state=on_state)


def _demo(
    sandbox: SandboxProcess, clock: Clock, language: Callable[[], str], workers: Workers
) -> Demo:
    from kyivstar_desktop.adapters.demo import Demo  # noqa: PLC0415

    return Demo(sandbox, clock=clock, language=language, run=workers.run)


def _back_text() -> str:
    return QCoreApplication.translate(
        "SignIn", "You can close this page and go back to the program."
    )


def _paid_title() -> str:
    return QCoreApplication.translate("History", "Top-up of another number")
