"""report(): the one end of every unexpected error; log set-up, redaction, crash file.

Nothing private reaches a file: fields come from an allow-list, and a filter behind it masks what
looks like a card, a number, a token or a code. Stacks are written without local variables.
"""

from __future__ import annotations

import json
import logging
import logging.handlers
import platform
import re
import sys
import threading
import traceback
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion

from kyivstar_desktop import __version__

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path

LOG_BYTES, LOG_FILES = 2 * 1024 * 1024, 5
LOGGERS = ("app", "http", "money", "session", "store", "ui", "sandbox")
FIELDS = frozenset(
    """resource error method route status ms bytes attempt correlator intent old new came went
    state reason count rows months try topic kind phase backend place why delay_s stall_ms own_ms
    url_kind lines pid code_length range""".split()
)
_MASKS = (
    (re.compile(r"\+?380[ \u00a0]?\d{2}[ \u00a0]?\d{3}[ \u00a0]?\d{2}[ \u00a0]?\d{2}"), "+380…"),
    (re.compile(r"\b(?:\d[ -]?){13,19}\b"), "[card]"),
    (re.compile(r"\b(?:at|rt|as|ac)_[A-Za-z0-9_-]{8,}"), "[token]"),
    (re.compile(r"(?i)\b(code|otp|cvv|код)\D{0,3}\d{3,8}\b"), r"\1 […]"),
)


def redact(text: str) -> str:
    """`text` with cards, numbers, tokens and codes masked."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


class JsonLines(logging.Formatter):
    """One JSON object a line: time, logger, level, event, allowed fields."""

    def format(self, record: logging.LogRecord) -> str:
        made: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "log": record.name,
            "level": record.levelname,
            "event": record.getMessage(),
        }
        made |= {name: record.__dict__[name] for name in FIELDS if name in record.__dict__}
        if record.exc_info and record.exc_info[1] is not None:
            made["stack"] = stack_of(record.exc_info[1])
        return redact(json.dumps(made, ensure_ascii=False, default=str))


def stack_of(error: BaseException) -> list[str]:
    """Frames and the class of an error: no values, no message of a foreign library."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.name} {_short(frame.filename)}:{frame.lineno}" for frame in frames]
    return [*lines, type(error).__name__]


def _short(path: str) -> str:
    return "/".join(path.replace("\\", "/").rsplit("/", 3)[1:])


class Reporter:
    """Owns the log file, the last lines for a crash file, and everything unexpected.

    `said` is called with each new report's id (the window shows a calm banner); `count` tells
    tests and the tour whether anything unexpected has happened at all.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log_file = folder / "log" / "kyivstar.jsonl"
        self.count = 0
        self.said: Callable[[str], None] | None = None
        self._tail: deque[str] = deque(maxlen=100)
        self._guard = threading.Lock()

    def install(self) -> None:
        """Log handlers, excepthooks, Qt messages. Once, before the first widget."""
        self.log_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            self.log_file, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
        self.log_file.chmod(0o600)
        tail = _Tail(self._tail)
        for target in (handler, tail):
            target.setFormatter(JsonLines())
        root = logging.getLogger()
        root.handlers[:] = [handler, tail]
        root.setLevel(logging.WARNING)
        for name in LOGGERS:
            logging.getLogger(name).setLevel(logging.INFO)
        for noisy in ("httpx2", "httpcore2", "qasync", "asyncio", "keyring"):
            logging.getLogger(noisy).setLevel(logging.WARNING)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_qt)

    def close(self) -> None:
        """Hooks back to Python's own, the file closed."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        root = logging.getLogger()
        for handler in tuple(root.handlers):
            if isinstance(handler, (logging.handlers.RotatingFileHandler, _Tail)):
                root.removeHandler(handler)
                handler.close()

    def report(self, error: BaseException, where: str) -> str:
        """Logs a defect once, writes a crash file, says its id; the program goes on."""
        with self._guard:
            self.count += 1
            ident = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{self.count}"
            logging.getLogger("app").error(
                "defect", extra={"kind": where, "error": type(error).__name__}, exc_info=error
            )
            self._write_crash(ident, error, where)
        if self.said is not None:
            self.said(ident)
        return ident

    def _write_crash(self, ident: str, error: BaseException, where: str) -> None:
        text = json.dumps(
            {
                "id": ident,
                "where": where,
                "version": __version__,
                "qt": qVersion(),
                "python": platform.python_version(),
                "system": f"{platform.system()} {platform.release()}",
                "stack": stack_of(error),
                "log": list(self._tail),
            },
            ensure_ascii=False,
            indent=1,
        )
        try:
            folder = self.folder / "crash"
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = folder / f"{ident}.json"
            path.write_text(redact(text), encoding="utf-8")
            path.chmod(0o600)
        except OSError:
            return  # a full disk must not make a second defect of the first

    def on_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """The event loop's exception handler."""
        error = context.get("exception")
        if not isinstance(error, BaseException):
            error = RuntimeError(str(context.get("message", "loop")))
        self.report(error, "task")

    def _on_uncaught(self, _kind: type[BaseException], error: BaseException, _tb: object) -> None:
        if isinstance(error, KeyboardInterrupt):
            return
        self.report(error, "slot")

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, "thread")

    def _on_unraisable(self, args: Any) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, "finaliser")

    def _on_qt(self, kind: QtMsgType, _context: object, message: str | None) -> None:
        text = message or ""
        if "propagateSizeHints" in text:
            return  # the offscreen platform says it for each window
        level = (
            logging.INFO
            if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
            else (logging.WARNING)
        )
        logging.getLogger("ui").log(level, "qt: %s", redact(text)[:300])


class _Tail(logging.Handler):
    def __init__(self, lines: deque[str]) -> None:
        super().__init__()
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))
