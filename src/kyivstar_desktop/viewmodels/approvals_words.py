"""Words of approvals: states, causes, roles and what they may do, troubles of request files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    from kyivstar_desktop.domain.approvals import Approval
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate


def status_look(approval: Approval) -> tuple[str, str, str]:
    """(word, tone, icon)."""
    looks = {
        "pendingApproval": (translate("Approvals", "Waits"), "warning", "hourglass"),
        "approved": (translate("Approvals", "Approved"), "ok", "circle-check"),
        "exhausted": (translate("Approvals", "Carried out"), "ok", "circle-check"),
        "rejected": (translate("Approvals", "Rejected"), "danger", "circle-x"),
        "revoked": (translate("Approvals", "Withdrawn"), "neutral", "circle-minus"),
        "expired": (translate("Approvals", "The term has passed"), "neutral", "clock"),
    }
    return looks.get(approval.status, (approval.status, "neutral", "info-circle"))


def rows_text(rows: int) -> str:
    """`407 рядків`."""
    return translate("Approvals", "%n row(s)", "", rows).replace(str(rows), present_count(rows), 1)


def why_text(why: str) -> str:
    """Why a person may not approve; "" where she may."""
    texts = {
        "fourEyesRequired": translate(
            "Approvals", "Your own batch: another coordinator or an approver agrees to it"
        ),
        "role": translate("Approvals", "An approver's or a coordinator's role is needed"),
        "ended": "",
    }
    return texts.get(why, "")


def role_name(role: str) -> str:
    names = {
        "owner": translate("Approvals", "Owner"),
        "coordinator": translate("Approvals", "Coordinator"),
        "selfManaged": translate("Approvals", "Self-managed user"),
        "user": translate("Approvals", "Employee"),
        "approver": translate("Approvals", "Approver"),
        "viewer": translate("Approvals", "Viewer"),
    }
    return names.get(role, role)


def deed_name(deed: str) -> str:
    """Head of a column of rights."""
    return {
        "sees": translate("Approvals", "Sees"),
        "batches": translate("Approvals", "Batches"),
        "orders": translate("Approvals", "Orders"),
        "accounts": translate("Approvals", "Accounts"),
        "approves": translate("Approvals", "Approves"),
        "companyMoney": translate("Approvals", "Company's money"),
    }[deed]


def deed_text(role: str, deed: str) -> str:
    """What exactly a role may do; "" where nothing."""
    own = translate("Approvals", "own number")
    below = translate("Approvals", "everything below")
    texts = {
        ("owner", "sees"): translate("Approvals", "own numbers"),
        ("owner", "orders"): translate("Approvals", "own numbers"),
        ("owner", "accounts"): translate("Approvals", "universal account"),
        ("coordinator", "sees"): below,
        ("coordinator", "batches"): translate("Approvals", "yes; over the limit with approval"),
        ("coordinator", "orders"): below,
        ("coordinator", "accounts"): below,
        ("coordinator", "approves"): translate("Approvals", "others' batches"),
        ("coordinator", "companyMoney"): translate("Approvals", "spends"),
        ("selfManaged", "sees"): own,
        ("selfManaged", "orders"): own,
        ("user", "sees"): own,
        ("approver", "sees"): below,
        ("approver", "approves"): translate("Approvals", "others' batches"),
        ("approver", "companyMoney"): translate("Approvals", "sees"),
        ("viewer", "sees"): below,
        ("viewer", "companyMoney"): translate("Approvals", "sees"),
    }
    return texts.get((role, deed), "")


def file_trouble(kind: str) -> ErrorText:
    """What is wrong with a request or an answer that came as a file."""
    again = translate("Approvals", "Do not sign it. Ask for a new file.")
    texts = {
        "notARequest": translate("Approvals", "This is no request for approval"),
        "notAnAnswer": translate("Approvals", "This is no signed answer"),
        "newer": translate("Approvals", "The file was made by a newer program"),
        "altered": translate("Approvals", "The file was altered after it had been signed"),
        "digest": translate("Approvals", "The rows are not those of the request"),
        "count": translate("Approvals", "The number of rows does not match the request"),
        "total": translate("Approvals", "The sum of the rows does not match the request"),
        "expired": translate("Approvals", "The term of the request has passed"),
        "other": translate("Approvals", "The request belongs to another operator"),
    }
    return ErrorText(texts.get(kind, kind), again)


def trouble_text(error: AppError) -> ErrorText:
    """As `present_error`; refusals of approvals have words of their own."""
    if isinstance(error, Refused):
        titles = {
            "fourEyesRequired": (
                translate("Approvals", "The operator wants another person"),
                translate(
                    "Approvals",
                    "Nobody agrees to an own batch; the role and the registered key must be alive.",
                ),
            ),
            "role": (why_text("role"), ""),
            "ended": (translate("Approvals", "Nobody waits for this consent any more"), ""),
            "noRows": (
                translate("Approvals", "The rows of this batch are on another computer"),
                translate("Approvals", "Make the request file where the batch was prepared."),
            ),
            "grantMismatch": (
                translate("Approvals", "The answer belongs to another batch"),
                translate("Approvals", "Nothing was approved."),
            ),
            "notFound": (translate("Approvals", "There is no such request any more"), ""),
        }
        if error.code in titles:
            title, advice = titles[error.code]
            return ErrorText(title, advice, details=error.code)
    return present_error(error)
