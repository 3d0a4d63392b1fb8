"""Words of batch operations: kinds, steps, states of a batch and of a row; a sum of many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Kind, State
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money
from kyivstar_desktop.viewmodels.presenting.refusals import present_refusal

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, BatchRow, Count

translate = QCoreApplication.translate


# --- kinds and steps ------------------------------------------------------------------------------
def kind_name(kind: Kind) -> str:
    """As a choice."""
    return {
        Kind.TOPUP: translate("Batch", "Top-up"),
        Kind.TARIFF: translate("Batch", "Tariff change"),
        Kind.OPTION_ON: translate("Batch", "Connect a service"),
        Kind.OPTION_OFF: translate("Batch", "Disconnect a service"),
        Kind.BLOCK: translate("Batch", "Block"),
        Kind.LABEL: translate("Batch", "Labels"),
    }[kind]


def kind_title(kind: Kind) -> str:
    """As the head of the page."""
    return {
        Kind.TOPUP: translate("Batch", "Batch top-up"),
        Kind.TARIFF: translate("Batch", "Batch tariff change"),
        Kind.OPTION_ON: translate("Batch", "Batch connection of a service"),
        Kind.OPTION_OFF: translate("Batch", "Batch disconnection of a service"),
        Kind.BLOCK: translate("Batch", "Batch block"),
        Kind.LABEL: translate("Batch", "Batch labels"),
    }[kind]


def kind_about(kind: Kind) -> str:
    """What a row needs, and what happens to it."""
    return {
        Kind.TOPUP: translate(
            "Batch", "Each row is one number and its sum. Nothing is paid while it is checked."
        ),
        Kind.TARIFF: translate(
            "Batch", "Each row is one number. The tariff is ordered after your confirmation."
        ),
        Kind.OPTION_ON: translate(
            "Batch", "Each row is one number. The service is connected after your confirmation."
        ),
        Kind.OPTION_OFF: translate(
            "Batch", "Each row is one number. The service is disconnected after your confirmation."
        ),
        Kind.BLOCK: translate(
            "Batch", "Each row is one number. Incoming SMS and emergency calls still work."
        ),
        Kind.LABEL: translate(
            "Batch", "Labels stay on this computer; the operator does not see them."
        ),
    }[kind]


KIND_ICONS = {
    Kind.TOPUP: "topup",
    Kind.TARIFF: "tariffs",
    Kind.OPTION_ON: "services",
    Kind.OPTION_OFF: "circle-minus",
    Kind.BLOCK: "ban",
    Kind.LABEL: "bookmark",
}


def step_names() -> tuple[str, ...]:
    return (
        translate("Batch", "File"),
        translate("Batch", "Check"),
        translate("Batch", "Approval"),
        translate("Batch", "Run"),
    )


def role_name(role: str) -> str:
    """What a column of the file is."""
    names = {
        "number": translate("Batch", "Number"),
        "amount": translate("Batch", "Amount"),
        "name": translate("Batch", "Name"),
        "comment": translate("Batch", "Comment"),
        "external_id": translate("Batch", "Own id"),
        "what": translate("Batch", "Tariff, service or label"),
        "": translate("Batch", "not used"),
    }
    return names.get(role, role)


# --- figures --------------------------------------------------------------------------------------
def count_sum(count: Count) -> str:
    """The sum of many rows; more than one sum can hold is said so."""
    if count.kopiykas > MAX_KOPIYKAS:
        top = present_money(Money(MAX_KOPIYKAS))
        return translate("Batch", "over %1").replace("%1", top)
    return present_money(count.amount)


def rows_text(rows: int) -> str:
    """`407 рядків`."""
    return translate("Batch", "%n row(s)", "", rows).replace(str(rows), present_count(rows), 1)


def absent_columns(kind: Kind) -> frozenset[str]:
    """Columns of the rows' tables that say nothing in a batch of this kind."""
    if kind.is_money:
        return frozenset({"what"})
    return frozenset({"amount", "what"}) if kind is Kind.BLOCK else frozenset({"amount"})


def safe_text(kind: Kind) -> str:
    """What holds of a row whatever happens on the way; a new batch of the same rows pays anew."""
    if kind.is_money:
        return translate(
            "Batch", "A break or a lost answer never pays a row of this batch a second time."
        )
    if kind.is_order:
        return translate(
            "Batch", "A break or a lost answer never sends an order of this batch a second time."
        )
    return translate("Batch", "Nothing is sent to the operator.")


def file_notes(batch: Batch) -> list[str]:
    """What a person must know of the file beside its rows, as long as its batch is here."""
    made = []
    if batch.hidden:
        made.append(translate("Batch", "with %n hidden row(s)", "", batch.hidden))
    if batch.path.lower().endswith(".xls"):
        made.append(translate("Batch", "XLS does not tell formulas from values: look at the sums"))
    return made


# --- states ---------------------------------------------------------------------------------------
def state_look(batch: Batch) -> tuple[str, str, str]:
    """(word, tone, icon) of a batch in the list."""
    if batch.waits_network:
        return translate("Batch", "Waits for the network"), "warning", "wifi-off"
    looks = {
        State.DRAFT: (translate("Batch", "Being read"), "info", "progress"),
        State.CHECKED: (translate("Batch", "Checked"), "neutral", "list-checks"),
        State.AWAITING_CODE: (translate("Batch", "Waits for the code"), "info", "shield-lock"),
        State.AWAITING_APPROVAL: (translate("Batch", "On approval"), "neutral", "signature"),
        State.APPROVED: (translate("Batch", "Approved"), "ok", "circle-check"),
        State.RUNNING: (translate("Batch", "Running"), "info", "progress"),
        State.PAUSED: (translate("Batch", "Paused"), "warning", "player-pause"),
        State.STOPPED: (translate("Batch", "Stopped"), "neutral", "player-stop"),
        State.INTERRUPTED: (translate("Batch", "Interrupted"), "warning", "player-pause"),
        State.DONE: (translate("Batch", "Finished"), "ok", "circle-check"),
        State.NOT_RECONCILED: (translate("Batch", "Not reconciled"), "danger", "alert-circle"),
        State.REJECTED: (translate("Batch", "Not approved"), "danger", "circle-x"),
    }
    return looks[batch.state]


def cause_text(cause: str) -> str:
    """Why a run stands still, as the end of a sentence; "" for an unknown word."""
    texts = {
        "power": translate("Batch", "the power went"),
        "network": translate("Batch", "the connection was lost"),
        "signOut": translate("Batch", "the session has ended"),
        "disk": translate("Batch", "the disk is full"),
        "limit": translate("Batch", "the limit of the batch is used up"),
        "rights": translate("Batch", "the role no longer allows it"),
        "grant": translate("Batch", "the term of the confirmation has passed"),
        "source": translate("Batch", "there is no money left in the source"),
        "changed": translate("Batch", "rows have changed since the consent"),
        "refused": translate("Batch", "the operator refused what the rows need"),
        "app": translate("Batch", "the program was closed"),
        "person": translate("Batch", "stopped by you"),
    }
    return texts.get(cause, "")


def judging_text(batch: Batch, judging: frozenset[str]) -> str:
    """What the button says while the rows of a batch are looked at before they go; "" else."""
    return translate("Batch", "Checking once more…") if batch.id in judging else ""


def row_look(row: BatchRow) -> tuple[str, str, str]:
    """(word, tone, icon) of a row in a run."""
    looks = {
        "planned": (translate("Batch", "Queued"), "neutral", "progress"),
        "sending": (translate("Batch", "Sending"), "info", "progress"),
        "processing": (translate("Batch", "Sent"), "info", "progress"),
        "unknown": (translate("Batch", "Unknown"), "warning", "help-circle"),
        "confirmed": (translate("Batch", "Credited"), "ok", "circle-check"),
        "rejected": (translate("Batch", "Rejected"), "danger", "circle-x"),
        "cancelled": (translate("Batch", "Not sent"), "neutral", "circle-minus"),
        "handed_to_support": (translate("Batch", "Handed to support"), "warning", "headset"),
    }
    known = looks.get(row.state)
    return known or (translate("Batch", "Left out"), "neutral", "circle-minus")


def reason_text(reason: str, state: str) -> str:
    """Why a row did not go through; the operator's word where we do not know it."""
    texts = {
        "numberNotServed": translate("Batch", "another operator"),
        "numberEnded": translate("Batch", "deactivated"),
        "terminated": translate("Batch", "deactivated"),
        "blocked": translate("Batch", "blocked"),
        "suspended": translate("Batch", "suspended"),
        "limitExceeded": translate("Batch", "daily limit"),
        "dailyLimit": translate("Batch", "daily limit"),
        "amountOutOfRange": translate("Batch", "sum out of limits"),
        "insufficientFunds": translate("Batch", "not enough money in the source"),
        "cardDeclined": translate("Batch", "the bank declined"),
        "cardFunds": translate("Batch", "not enough money on the card"),
        "cardExpired": translate("Batch", "the card has expired"),
        "accountFunded": translate("Batch", "the company pays for this number"),
        "forbiddenRole": translate("Batch", "no right over this number"),
        "notYours": translate("Batch", "left the company"),
        "notFound": translate("Batch", "no such number"),
        "sameTariff": translate("Batch", "has this tariff already"),
        "alreadyConnected": translate("Batch", "connected already"),
        "notConnected": translate("Batch", "not connected"),
        "grantExpired": translate("Batch", "the confirmation has ended"),
        "grantUsed": translate("Batch", "the confirmation has ended"),
        "grantExhausted": translate("Batch", "the confirmation has ended"),
        "grantNotApproved": translate("Batch", "the confirmation has ended"),
        "grantRevoked": translate("Batch", "the confirmation has ended"),
        "grantMismatch": translate("Batch", "the row differs from what was confirmed"),
        "creditFailed": translate("Batch", "the money was not credited"),
        "bankRefused": translate("Batch", "the bank refused"),
        "bankFault": translate("Batch", "the bank's fault"),
        "timeout": translate("Batch", "not answered in time"),
    }
    if reason in texts:
        return texts[reason]
    if state == "unknown":
        return translate("Batch", "no answer")
    title, advice = present_refusal(reason, {}, "") if reason else ("", "")
    return reason if advice == reason else title
