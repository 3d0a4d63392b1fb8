"""Words for every error of the closed family: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never, cast

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import (
    BadReply,
    FileTrouble,
    Known,
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
from kyivstar_desktop.viewmodels.presenting.refusals import present_refusal

if TYPE_CHECKING:
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ErrorText:
    """`tone`: danger, warning or offline; `details` is what «Скопіювати» takes (code, id).

    `lacks_right`: access can be asked for.
    """

    title: str
    advice: str = ""
    tone: str = "danger"
    details: str = ""
    lacks_right: bool = False

    @property
    def line(self) -> str:
        """One sentence for a narrow place."""
        return f"{self.title}. {self.advice}" if self.advice else self.title


def present_error(error: AppError) -> ErrorText:
    """Words in the interface's language; a new member of the family does not compile here."""
    known = cast("Known", error)
    match known:
        case Offline() | Untrusted() | TimedOut() | NetworkGate():
            return _way(known)
        case SignedOut() | StepUpNeeded() | NotAllowed() | VaultLocked():
            return _person(known)
        case Refused():
            title, advice = present_refusal(known.code, known.detail, known.note)
            return ErrorText(title, advice, details=known.code)
        case Throttled() | ServerTrouble() | BadReply() | OutcomeUnknown():
            return _operator(known)
        case StorageTrouble():
            return _storage(known.kind)
        case FileTrouble():
            return _file(known.kind)
        case _:
            assert_never(known)


def _way(error: Offline | Untrusted | TimedOut | NetworkGate) -> ErrorText:
    match error:
        case Offline(reason="proxy"):
            return ErrorText(
                translate("Errors", "The proxy of this system does not answer"),
                translate("Errors", "Check the proxy settings; the address is in Diagnostics."),
                "offline",
            )
        case Offline():
            return ErrorText(
                translate("Errors", "No connection to the operator"),
                translate("Errors", "What is already on this computer stays readable."),
                "offline",
            )
        case Untrusted(reason="clock"):
            return ErrorText(translate("Errors", "Check the computer's date and time"))
        case Untrusted(reason="http"):
            return ErrorText(
                translate("Errors", "The operator's address must begin with https"),
                translate("Errors", "Nothing was sent."),
            )
        case Untrusted():
            return ErrorText(
                translate("Errors", "Invalid server certificate. Not connected"),
                translate("Errors", "Nothing was sent."),
            )
        case TimedOut():
            return ErrorText(
                translate("Errors", "The operator did not answer in time"),
                translate("Errors", "Try again."),
                "warning",
            )
        case NetworkGate():
            return ErrorText(
                translate("Errors", "The network asks for sign-in"),
                translate("Errors", "Open any page in the browser and sign in to the network."),
                "warning",
            )
        case _:
            assert_never(error)


def _person(error: SignedOut | StepUpNeeded | NotAllowed | VaultLocked) -> ErrorText:
    match error:
        case SignedOut(reason="reuse"):
            return ErrorText(
                translate("Errors", "The session has ended. Sign in again"),
                translate("Errors", "The operator saw its key used twice and closed it."),
                "warning",
            )
        case SignedOut():
            return ErrorText(
                translate("Errors", "The session has ended. Sign in again"), "", "warning"
            )
        case StepUpNeeded():
            return ErrorText(
                translate("Errors", "Confirm that it is you"),
                translate("Errors", "The operator asks for a fresh code."),
                "warning",
            )
        case NotAllowed():
            return ErrorText(
                translate("Errors", "The coordinator's role is needed"),
                translate("Errors", "The coordinator of this account can do this."),
                "warning",
                error.what,
                lacks_right=True,
            )
        case VaultLocked():
            return ErrorText(translate("Errors", "The local data are locked"), "", "warning")
        case _:
            assert_never(error)


def _operator(error: Throttled | ServerTrouble | BadReply | OutcomeUnknown) -> ErrorText:
    match error:
        case Throttled(works=True):
            return ErrorText(
                translate("Errors", "The operator is carrying out works"),
                translate("Errors", "We try again by ourselves."),
                "warning",
            )
        case Throttled():
            seconds = str(max(1, round(error.wait_s)))
            return ErrorText(
                translate("Errors", "Too many requests"),
                translate("Errors", "We continue in %1 s.").replace("%1", seconds),
                "warning",
            )
        case ServerTrouble():
            return ErrorText(
                translate("Errors", "Fault on the operator's side"),
                translate("Errors", "Try again a little later."),
                details=f"{error.status} {error.correlator}".strip(),
            )
        case BadReply():
            return ErrorText(
                translate("Errors", "The operator's answer was not understood"),
                translate("Errors", "Try again a little later."),
                details=f"{error.path} {error.correlator}".strip(),
            )
        case OutcomeUnknown():
            return ErrorText(
                translate("Errors", "The outcome is not known yet, we are finding out"),
                translate("Errors", "Do not pay again."),
                "warning",
                error.intent_id,
            )
        case _:
            assert_never(error)


def _storage(kind: str) -> ErrorText:
    titles = {
        "full": translate("Errors", "The disk is full: payments are off"),
        "readonly": translate("Errors", "The disk cannot be written: payments are off"),
        "damaged": translate("Errors", "Local data are damaged, loading again"),
        "newer": translate("Errors", "The local data belong to a newer version of the program"),
        "key": translate("Errors", "The local data do not open with this key"),
        "keyring": translate("Errors", "Key store unavailable: data until exit only"),
        "locked": translate("Errors", "The key store is locked: data until exit only"),
        "busy": translate("Errors", "The data have changed. Check again"),
    }
    fallback = translate("Errors", "This computer's storage does not answer")
    advice = translate("Errors", "Nothing in them was changed. Start the newer version.")
    return ErrorText(titles.get(kind, fallback), advice if kind == "newer" else "", details=kind)


def _file(kind: str) -> ErrorText:
    titles = {
        "missing": translate("Errors", "The folder or file is gone"),
        "denied": translate("Errors", "No right to write here. Choose another folder"),
        "full": translate("Errors", "The disk is full. The file was not written"),
        "format": translate("Errors", "Files of this kind are not supported"),
    }
    return ErrorText(
        titles.get(kind, translate("Errors", "The file was not written")), details=kind
    )
