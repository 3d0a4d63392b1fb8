"""The system's key store: an allow-list of back ends, a deadline, and a look at what was written.

Asking for the back end and importing it is slow, and a silent Secret Service never answers, so
everything runs in a daemon thread, after the first paint, and after one missed deadline no more
(docs/adr/0011). Back ends that forget or keep plain text are refused.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import logging
from typing import TYPE_CHECKING, Any, TypeVar, cast

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace, SecretState

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from kyivstar_desktop.adapters.workers import Outcome, Workers

T = TypeVar("T")
log = logging.getLogger("secrets")

SERVICE = "kyivstar-desktop"
DEADLINE_S = 5.0
MAX_BYTES = 900  # Windows keeps 2 560 bytes of UTF-16 an entry, and base64 adds a third
ALLOWED: frozenset[str] = frozenset(
    [
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    ]
)
_ABSENT = "keyring.backends.fail.Keyring"
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_LOCKED = frozenset(["KeyringLocked", "LockedException", "PromptDismissedException"])
_MISSING = frozenset(["NoKeyringError", "SecretServiceNotAvailableException"])


class _UnusableError(Exception):
    """`why` as in SecretState."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def name_of(backend: object) -> str:
    """Dotted name of a back end's class: what is allowed, shown and remembered."""
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def discover() -> KeyringBackend:
    """The back end `keyring` prefers on this system; imports and asks D-Bus, so 0.2 s."""
    import keyring  # noqa: PLC0415 nothing of it before the first paint

    return keyring.get_keyring()


class KeyringSecrets:
    """The `SecretStore` port. `SecretState.backend` is the dotted name to give as `remembered`."""

    def __init__(
        self,
        workers: Workers,
        *,
        remembered: str = "",
        find: Callable[[], KeyringBackend] = discover,
        allowed: frozenset[str] = ALLOWED,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._workers = workers
        self._remembered = remembered
        self._find = find
        self._allowed = allowed
        self._deadline_s = deadline_s
        self._backend: KeyringBackend | None = None
        self._silent = False
        self._unreliable = False

    async def probe(self) -> SecretState:
        """Whether the key store can be used now: asks it for an entry that need not exist."""
        try:
            await self._call(lambda backend: _get(backend, "probe"))
        except _UnusableError as error:
            log.info("key store not usable", extra={"kind": error.why})
            return SecretState(SecretPlace.MEMORY, self._backend_name(), error.why)
        return SecretState(SecretPlace.SYSTEM, self._backend_name())

    async def read(self, name: str) -> bytes | None:
        """The value, or None where no entry or none of ours is there. StorageTrouble: keyring,
        locked.
        """
        try:
            return await self._call(lambda backend: _get(backend, name))
        except _UnusableError as error:
            raise _trouble(error) from None

    async def write(self, name: str, value: bytes) -> None:
        """Keeps 1 to 900 bytes. StorageTrouble where the store did not keep them exactly."""
        if not 1 <= len(value) <= MAX_BYTES:
            raise ValueError(f"a secret has 1 to {MAX_BYTES} bytes")
        try:
            await self._call(lambda backend: _set(backend, name, value))
        except _UnusableError as error:
            self._unreliable = self._unreliable or error.why == "unreliable"
            raise _trouble(error) from None

    async def remove(self, name: str) -> None:
        """Gone afterwards where the store can be used; otherwise nothing, within the deadline."""
        try:
            await self._call(lambda backend: _remove(backend, name))
        except _UnusableError as error:
            log.info("key store entry not removed", extra={"kind": error.why})

    def _backend_name(self) -> str:
        return "" if self._backend is None else name_of(self._backend)

    async def _call(self, work: Callable[[KeyringBackend], T]) -> T:
        if self._silent:
            raise _UnusableError("silent")
        if self._unreliable:
            raise _UnusableError("unreliable")
        if self._backend is None and (remembered := await self._last_time()):
            outcome = await self._ask(work, remembered)
            if outcome.error is None or _why(outcome.error) in {"locked", "unreliable"}:
                self._backend = remembered
                return _result(outcome)
            log.info("remembered key store failed, another is looked for")
        return _result(await self._ask(work, self._backend))

    async def _last_time(self) -> KeyringBackend | None:
        if self._remembered not in self._allowed:
            return None
        return (await self._in_time(lambda: _make(self._remembered))).value

    async def _ask(
        self, work: Callable[[KeyringBackend], T], backend: KeyringBackend | None
    ) -> Outcome[T]:
        def job() -> T:
            if backend is not None:
                return work(backend)
            self._backend = self._discovered()
            return work(self._backend)

        return await self._in_time(job)

    async def _in_time(self, job: Callable[[], T]) -> Outcome[T]:
        try:
            return await self._workers.outcome(job, deadline_s=self._deadline_s)
        except TimeoutError:
            self._silent = True
            log.warning("key store silent")
            raise _UnusableError("silent") from None

    # --- in a worker thread ---------------------------------------------------------------------
    def _discovered(self) -> KeyringBackend:
        backend: Any = self._find()
        if name_of(backend) == _CHAINER:
            backend = next(iter(backend.backends), backend)
        name = name_of(backend)
        if name == _ABSENT:
            raise _UnusableError("absent")
        if name not in self._allowed:
            raise _UnusableError("refused")
        return _prepared(backend)


def _make(name: str) -> KeyringBackend | None:
    """The back end of last time by its name alone: no search, no question to D-Bus."""
    module, _, kind = name.rpartition(".")
    try:
        backend: KeyringBackend = getattr(importlib.import_module(module), kind)()
    except (ImportError, AttributeError, RuntimeError, TypeError):
        return None
    return _prepared(backend)


def _result(outcome: Outcome[T]) -> T:
    if outcome.error is not None:
        raise _UnusableError(_why(outcome.error))
    return cast("T", outcome.value)


def _prepared(backend: KeyringBackend) -> KeyringBackend:
    """Windows: kept on this machine, not carried around with a domain profile."""
    if name_of(backend).endswith(".WinVaultKeyring"):
        backend.persist = "local machine"  # type: ignore[attr-defined]
    return backend


def _service(name: str) -> str:
    """One service per entry: Windows renames entries of one service and several users."""
    return f"{SERVICE}/{name}"


def _get(backend: KeyringBackend, name: str) -> bytes | None:
    text = backend.get_password(_service(name), name)
    if text is None:
        return None
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def _set(backend: KeyringBackend, name: str, value: bytes) -> None:
    backend.set_password(_service(name), name, base64.b64encode(value).decode())
    if _get(backend, name) != value:
        raise _UnusableError("unreliable")


def _remove(backend: KeyringBackend, name: str) -> None:
    if backend.get_password(_service(name), name) is not None:
        backend.delete_password(_service(name), name)


def _why(error: Exception) -> str:
    """Each back end raises its own library's classes, known here by their names."""
    if isinstance(error, _UnusableError):
        return error.why
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & _LOCKED:
        return "locked"
    return "absent" if names & _MISSING else "refused"


def _trouble(error: _UnusableError) -> StorageTrouble:
    return StorageTrouble("locked" if error.why == "locked" else "keyring")
