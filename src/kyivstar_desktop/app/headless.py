"""The headless twin: the same services on the command line, without a window or its libraries.

Plain asyncio; of Qt only QtCore, for the words. Exit codes are those of `headless_args.Exit`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app import headless_args
from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.app.words import LANGUAGES, Words
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    FileTrouble,
    NetworkGate,
    NotAllowed,
    Offline,
    OutcomeUnknown,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    StorageTrouble,
    Throttled,
    TimedOut,
    Untrusted,
    VaultLocked,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.app.headless_out import Out

    Action = Callable[[Desk, argparse.Namespace], Awaitable[Exit]]

translate = QCoreApplication.translate
CLOSING_S = 20.0
_MINE = frozenset({"countOrTotal", "sameFile", "noSource", "notEditable", "tooMany", "tooMuch"})
_WHO = frozenset(
    """otp_invalid otp_expired password_invalid invalid_session otherNumber codeWrong codeWait
    access_denied fourEyesRequired login_unknown locked invalid_grant grantNotApproved grantExpired
    noPassword""".split()
)


def main(argv: Sequence[str], environ: Mapping[str, str] = os.environ) -> int:
    """Runs one command; its exit status."""
    _take_console()
    args = headless_args.parse(argv)
    from kyivstar_desktop.app.config import read_config  # noqa: PLC0415 --help needs nothing else

    config, _ = read_config(_for_config(args), environ)
    qt = QCoreApplication(["kyivstar-desktop"])
    from kyivstar_desktop.adapters.preferences_file import PreferencesFile  # noqa: PLC0415 as said

    kept = PreferencesFile(config.data_dir / "preferences.json").load().get("language", "uk")
    words = Words(qt)  # kept to the end: Qt forgets the words with their owner
    words.load(language_of(config.language, environ, str(kept)))
    try:
        config.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        sys.stderr.write(f"kyivstar-desktop: {config.data_dir}: {error.strerror}\n")
        return Exit.USAGE
    from kyivstar_desktop.app.reporting import Reporter  # noqa: PLC0415 as said

    reporter = Reporter(config.data_dir)
    reporter.install()
    try:
        return asyncio.run(_whole(config, args))
    finally:
        reporter.close()


def _take_console() -> None:
    """A program with windows has no streams on Windows: those of the terminal are taken over."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 one system only

        told: object = sys.stdout
        if told is not None:
            return
        attached = bool(ctypes.windll.kernel32.AttachConsole(-1))
        reads, writes = ("CONIN$", "CONOUT$") if attached else (os.devnull, os.devnull)
        sys.stdin = Path(reads).open(encoding="utf-8")  # noqa: SIM115 a device, to the end
        sys.stdout = Path(writes).open("w", encoding="utf-8")  # noqa: SIM115 as above
        sys.stderr = Path(writes).open("w", encoding="utf-8")  # noqa: SIM115 as above


def language_of(asked: str, environ: Mapping[str, str], kept: str) -> str:
    """`--language`, then the system's LC_ALL, LC_MESSAGES, LANG, then the window's own."""
    if asked:
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        found = environ.get(name, "")[:2]
        if found:
            return found if found in LANGUAGES else kept
    return kept


def _for_config(args: argparse.Namespace) -> list[str]:
    made: list[str] = []
    for name in ("operator", "data_dir", "language", "sandbox_now"):
        value = getattr(args, name, None)
        if value:
            made += [f"--{name.replace('_', '-')}", str(value)]
    return made


async def _whole(config: Config, args: argparse.Namespace) -> int:
    from kyivstar_desktop.adapters.workers import Workers  # noqa: PLC0415 after --help
    from kyivstar_desktop.app.headless_out import Out  # noqa: PLC0415 as above

    workers = Workers(6)
    out = Out(as_json=getattr(args, "json", False), quiet=getattr(args, "quiet", False))
    asyncio.get_running_loop().set_default_executor(workers.as_executor())
    try:
        return await _said(out, _commanded(config, args, out, workers))
    finally:
        workers.close()


async def _said(out: Out, work: Awaitable[Exit]) -> Exit:
    """The outcome of the command as an exit status, with a sentence where it went wrong."""
    from kyivstar_desktop.app.headless_batch import UsageError  # noqa: PLC0415 after --help
    from kyivstar_desktop.app.headless_desk import ProfileHeldError  # noqa: PLC0415 as above
    from kyivstar_desktop.viewmodels.presenting.file_troubles import (  # noqa: PLC0415 as above
        present_table_trouble,
    )

    try:
        return await work
    except ProfileHeldError:
        out.say(translate("Headless", "A window or another command holds this profile"))
        return Exit.BUSY
    except UsageError as error:
        out.say(str(error))
        return Exit.USAGE
    except OSError as error:
        out.say(f"{error.filename or ''}: {error.strerror}")
        return Exit.USAGE
    except AppError as error:
        out.say(present_table_trouble(error).line)
        return exit_of_error(error)
    except asyncio.CancelledError:
        out.say(translate("Headless", "Stopped"))
        return Exit.STOPPED


def exit_of_error(error: AppError) -> Exit:
    """A refusal is the caller's, the person's or the rows'; silence is asked again later."""
    match error:
        case FileTrouble():
            return Exit.USAGE
        case Refused(code="uncheckedSince"):
            return Exit.UNKNOWN
        case Refused(code=code):
            return Exit.USAGE if code in _MINE else Exit.CONSENT if code in _WHO else Exit.REFUSED
        case SignedOut() | StepUpNeeded() | NotAllowed() | VaultLocked():
            return Exit.CONSENT
        case StorageTrouble(kind=kind):
            return _of_storage(kind)
        case (
            Offline()
            | Untrusted()
            | TimedOut()
            | NetworkGate()
            | Throttled()
            | ServerTrouble()
            | BadReply()
            | OutcomeUnknown()
        ):
            return Exit.UNKNOWN
        case _:
            return Exit.DEFECT


def _of_storage(kind: str) -> Exit:
    if kind in {"key", "locked", "keyring", "absent"}:
        return Exit.CONSENT
    return Exit.BUSY if kind == "busy" else Exit.USAGE


async def _commanded(config: Config, args: argparse.Namespace, out: Out, workers: Workers) -> Exit:
    from kyivstar_desktop.app.headless_desk import Desk, wishes_of  # noqa: PLC0415 after --help
    from kyivstar_desktop.app.headless_prompts import Terminal  # noqa: PLC0415 as above

    desk = Desk(config, wishes_of(args), out, Terminal(out, workers), workers)
    _stop_by_signals()
    try:
        return await _actions()[args.action](desk, args)
    finally:
        _stop_hearing()
        async with asyncio.timeout(CLOSING_S):
            await desk.aclose()


def _stop_by_signals() -> None:
    """Ctrl+C and SIGTERM cancel the command: a run pauses, a check leaves nothing."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    if task is None:
        return

    def stop(*_: Any) -> None:
        loop.call_soon_threadsafe(task.cancel)

    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), stop)


def _stop_hearing() -> None:
    """What became of the command is known: closing is short and changes nothing of it."""
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), signal.SIG_IGN)


def _actions() -> Mapping[str, Action]:
    from kyivstar_desktop.app import (  # noqa: PLC0415 after --help
        headless_audit,
        headless_batch,
        headless_request,
        headless_tables,
    )

    return {
        "batch check": headless_batch.check,
        "batch run": headless_batch.run,
        "batch resume": headless_batch.resume,
        "batch status": headless_batch.status,
        "batch request": headless_request.show,
        "numbers export": headless_tables.numbers,
        "history export": headless_tables.history,
        "audit verify": headless_audit.verify,
        "audit export": headless_audit.export,
    }
