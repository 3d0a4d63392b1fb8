"""What a role lacks: the page «no right» in the place of a page, the top-up button's reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.rights import may_batch, may_top_up
from kyivstar_desktop.viewmodels.presenting.formats import present_number

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.shell_state import Inputs

translate = QCoreApplication.translate
OF_NUMBERS = frozenset(
    {
        "overview",
        "topup",
        "history",
        "services",
        "dispute",
        "year",
        "transfer",
        "family",
        "rules",
        "queue",
    }
)
"""Pages that have nothing to show to somebody who may see no number."""
OF_PAYING = frozenset({"topup", "transfer", "family", "rules"})


@dataclass(frozen=True, slots=True)
class Denied:
    """Stands in the place of a page; `what` is asked for by the button."""

    title: str
    text: str
    button: str
    what: str


def topup_why(i: Inputs) -> str:
    """Why the button at the top right is off; "" where it is on."""
    if i.denied or not _may_pay(i):
        return translate("Shell", "No right to top up: the coordinator gives it")
    return ""


def denied_of(i: Inputs) -> Denied | None:
    """None where the page of the route may be seen."""
    if i.denied and i.route.name in OF_NUMBERS:
        person = i.session.person if i.session is not None else None
        number = present_number((person.number or "") if person is not None else "")
        return Denied(
            translate("Shell", "The coordinator sees the data of this number"),
            translate(
                "Shell",
                "This is a number of a company. Its balance, services and history are open to "
                "those to whom the coordinator gave a right.",
            ),
            translate("Shell", "Ask for access"),
            translate("Shell", "data of the number %1").replace("%1", number),
        )
    if i.route.name == "batch" and not _may_batch(i):
        return Denied(
            translate("Errors", "The coordinator's role is needed"),
            translate(
                "Shell",
                "Batches are prepared and run by a coordinator of the company. An approver agrees "
                "to them on the page of approvals.",
            ),
            translate("Shell", "Ask for access"),
            translate("Shell", "batch operations"),
        )
    if i.route.name in OF_PAYING and not _may_pay(i) and not i.unresolved:
        return Denied(
            translate("Errors", "The coordinator's role is needed"),
            translate(
                "Shell",
                "Your role lets you look at numbers. Money is sent by those to whom the "
                "coordinator gave the right to top up.",
            ),
            translate("Shell", "Ask for access"),
            translate("Shell", "top-up of numbers"),
        )
    return None


def _may_batch(i: Inputs) -> bool:
    person = i.session.person if i.session is not None else None
    return person is None or may_batch(person)


def _may_pay(i: Inputs) -> bool:
    person = i.session.person if i.session is not None else None
    return may_top_up(person, i.current.customer if i.current is not None else "")
