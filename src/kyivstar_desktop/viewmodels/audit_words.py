"""Words of the audit log: chains, kinds of acts, what became of them; a row of an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Kind
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch_words import kind_name
from kyivstar_desktop.viewmodels.presenting.formats import (
    plain_money,
    present_moment,
    present_number,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.audit import Entry

translate = QCoreApplication.translate


def chain_name(chain: str) -> str:
    names = {
        "payment": translate("Audit", "Payments and orders"),
        "batch": translate("Audit", "Batches"),
        "act": translate("Audit", "Other acts"),
    }
    return names.get(chain, chain)


def act_name(entry: Entry) -> str:
    """What was done; a word nobody knows is shown as it came."""
    if entry.chain == "act":
        return _other(entry.kind)
    if entry.chain == "batch":
        known = [kind for kind in Kind if kind == entry.kind]
        said = translate("Audit", "Batch: %1")
        return said.replace("%1", kind_name(known[0]) if known else entry.kind)
    names = {
        "payment": translate("Audit", "Payment by card"),
        "topup": translate("Audit", "Top-up"),
        "transfer": translate("Audit", "Transfer"),
        "order": translate("Audit", "Order"),
        "cancelOrder": translate("Audit", "Cancelling of an order"),
        "account": translate("Audit", "Change of an account"),
        "block": translate("Audit", "Block of a number"),
    }
    return names.get(entry.kind, entry.kind)


def _other(kind: str) -> str:
    names = {
        "start": translate("Audit", "Start of the program"),
        "signIn": translate("Audit", "Sign-in"),
        "sessionEnded": translate("Audit", "End of the session"),
        "approved": translate("Audit", "Approval given"),
        "rejected": translate("Audit", "Approval refused"),
        "withdrawn": translate("Audit", "Request withdrawn"),
        "answerTaken": translate("Audit", "Signed answer sent to the operator"),
        "requestMade": translate("Audit", "Request file made"),
        "signed": translate("Audit", "Request signed"),
        "keyRegistered": translate("Audit", "Key registered"),
        "notesImported": translate("Audit", "Notes imported"),
        "logExported": translate("Audit", "Log exported"),
        "logVerified": translate("Audit", "Log verified"),
    }
    return names.get(kind, kind)


def state_name(entry: Entry) -> str:
    """What it became; "" for an act that is done when it is written."""
    names = {
        "planned": translate("Audit", "planned"),
        "sending": translate("Audit", "sent"),
        "needs_code": translate("Audit", "waits for the code"),
        "needs_bank": translate("Audit", "waits for the bank"),
        "confirming": translate("Audit", "code sent"),
        "processing": translate("Audit", "in progress"),
        "unknown": translate("Audit", "outcome unknown"),
        "handed_to_support": translate("Audit", "handed to support"),
        "confirmed": translate("Audit", "done"),
        "rejected": translate("Audit", "refused"),
        "cancelled": translate("Audit", "cancelled"),
        "checked": translate("Audit", "checked"),
        "awaitingCode": translate("Audit", "waits for the code"),
        "awaitingApproval": translate("Audit", "waits for approval"),
        "approved": translate("Audit", "approved"),
        "running": translate("Audit", "runs"),
        "paused": translate("Audit", "paused"),
        "stopped": translate("Audit", "stopped"),
        "interrupted": translate("Audit", "interrupted"),
        "done": translate("Audit", "done"),
        "notReconciled": translate("Audit", "not reconciled"),
    }
    return names.get(entry.state, entry.state)


def whom(entry: Entry) -> str:
    """The number, the label or the reference."""
    if entry.text.startswith("+380"):
        return present_number(entry.text)
    return entry.text or entry.ref or entry.detail


def entry_heads() -> tuple[str, ...]:
    return (
        translate("Audit", "Date and time"),
        translate("Audit", "Act"),
        translate("Audit", "State"),
        translate("Audit", "What about"),
        translate("Audit", "Sum"),
        translate("Audit", "Who"),
        translate("Audit", "Reference"),
        translate("Audit", "Details"),
    )


def entry_cells(entry: Entry) -> tuple[str, ...]:
    """A row of an export; a number without its plus."""
    amount = plain_money(Money(entry.kopiykas)) if entry.kopiykas is not None else ""
    return (
        present_moment(entry.at),
        act_name(entry),
        state_name(entry),
        entry.text.removeprefix("+"),
        amount,
        entry.who,
        entry.ref,
        entry.detail,
    )
