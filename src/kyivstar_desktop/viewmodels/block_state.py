"""What the block section shows: reasons, consequences, what is under way, how to return."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.blocking import Block, BlockReason, Stage, code_cannot_come
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_day,
    present_moment,
    present_money,
    present_number,
    present_time,
)
from kyivstar_desktop.viewmodels.presenting.queueing import (
    NO_OFFER,
    QueueInput,
    QueueOffer,
    queue_offer,
)
from kyivstar_desktop.viewmodels.presenting.states import present_line_state

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line, Person
    from kyivstar_desktop.domain.contract_end import Contact
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.orders import Preview

translate = QCoreApplication.translate
WAYS = ("sms", "password")
NO_BLOCK = Block(Stage.NONE)


@dataclass(frozen=True, slots=True)
class Inputs:
    """`papers` None: the operator was not asked yet; () with `here`: it returns here."""

    now: datetime
    line: Line | None = None
    block: Block = NO_BLOCK
    person: Person | None = None
    reason: BlockReason | None = None
    way: str = ""  # as chosen; "" is what fits the reason
    password: str = field(default="", repr=False)
    preview: Preview | None = None
    here: bool = False
    papers: tuple[str, ...] | None = None
    trouble: AppError | None = None
    contacts: tuple[Contact, ...] = ()
    offline: bool = False
    queue: QueueInput = QueueInput()  # noqa: RUF009 frozen


@dataclass(frozen=True, slots=True)
class ReasonState:
    key: str
    title: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True)
class BlockState:
    """`page`: form, pending, blocked or note (nothing can be done here; `note` says why)."""

    page: str
    number: str
    badge: str
    tone: str
    reasons: tuple[ReasonState, ...]
    consequences: tuple[tuple[str, str], ...]  # icon, words
    warning: str
    way: str
    password: str = field(repr=False)
    password_error: str
    can_block: bool
    question: str  # of the dialog, before the act
    pending: str
    pending_note: str
    can_cancel: bool
    blocked: str
    blocked_note: str
    papers: str
    can_return: bool
    shops: bool
    hotline: str
    note: str
    banner: ErrorText | None
    off_why: str = ""  # why the button is off though everything is chosen
    queue: QueueOffer = NO_OFFER


def derive_block(i: Inputs) -> BlockState:
    """Pure."""
    badge, tone = _badge(i)
    wrong = _wrong_password(i.trouble)
    way = i.way or ("password" if code_cannot_come_now(i) else "sms")
    shops = i.block.stage is Stage.BLOCKED and i.papers is not None
    return BlockState(
        page=_page(i),
        number=present_number(i.line.number) if i.line is not None else "",
        badge=badge,
        tone=tone,
        reasons=_reasons(i),
        consequences=_consequences(i),
        warning=_warning(i),
        way=way,
        password=i.password,
        password_error=wrong,
        can_block=_can_block(i, way),
        question=_question(i),
        pending=_pending(i),
        pending_note=_pending_note(i),
        can_cancel=i.block.cancellable,
        blocked=_blocked(i),
        blocked_note=_blocked_note(i),
        papers=papers_text(i.papers) if shops and i.papers is not None else "",
        can_return=i.block.stage is Stage.BLOCKED and i.here,
        shops=shops,
        hotline=hotline_text(i.contacts),
        note=_note(i),
        banner=present_error(i.trouble) if i.trouble is not None and not wrong else None,
        off_why=translate("Block", "No connection: a block is ordered only with a connection")
        if i.offline and _page(i) == "form"
        else "",
        queue=_queue(i, way),
    )


def _queue(i: Inputs, way: str) -> QueueOffer:
    """Without a connection; a password is kept nowhere, so that it cannot confirm later."""
    why = ""
    if i.reason is not None and way == "password":
        why = translate(
            "Block",
            "It cannot wait in the queue: your password is kept nowhere. The hotline blocks the "
            "number at once.",
        )
    ready = i.reason is not None and i.preview is not None
    offline = i.offline and _page(i) == "form"
    return queue_offer(i.queue, Kind.BLOCK, offline=offline, ready=ready, why=why)


def code_cannot_come_now(i: Inputs) -> bool:
    return i.line is not None and code_cannot_come(i.line, i.person, i.reason)


def _page(i: Inputs) -> str:
    pages = {
        Stage.FREE: "form",
        Stage.ASKING: "pending",
        Stage.PENDING: "pending",
        Stage.RETURNING: "pending",
        Stage.BLOCKED: "blocked",
        Stage.OTHER: "form",
    }
    return pages.get(i.block.stage, "note") if i.line is not None else "note"


def _badge(i: Inputs) -> tuple[str, str]:
    if i.line is None:
        return "", "neutral"
    if i.block.stage in {Stage.PENDING, Stage.ASKING}:
        return translate("Block", "being blocked"), "warning"
    if i.block.stage is Stage.RETURNING:
        return translate("Block", "being returned"), "info"
    return present_line_state(i.line)


def _reasons(i: Inputs) -> tuple[ReasonState, ...]:
    lost, other = BlockReason.LOST, BlockReason.OTHER
    return (
        ReasonState(
            lost.value,
            translate("Block", "The phone or SIM card is lost"),
            translate("Block", "the number is off the network altogether"),
            i.reason is lost,
        ),
        ReasonState(
            other.value,
            translate("Block", "Another reason"),
            translate("Block", "incoming SMS, emergency calls and the hotline work"),
            i.reason is other,
        ),
    )


# --- what will happen ---------------------------------------------------------------------------
def _consequences(i: Inputs) -> tuple[tuple[str, str], ...]:
    """In the order of a person's questions: when, how much, what stops, how back."""
    preview, line = i.preview, i.line
    if preview is None or line is None or i.reason is None:
        return ()
    made = [("clock", _delay(i)), ("cash", _price(i))]
    if preview.find("noIncomingSms") is not None:
        made.append(("ban", translate("Block", "No calls, no SMS and no internet, codes too")))
    elif preview.find("emergencyOnly") is not None:
        text = translate("Block", "Incoming SMS, emergency calls and the hotline work")
        made.append(("call", text))
    if line.active_until is not None:
        text = translate("Block", "The number's term, until %1, runs on")
        made.append(("calendar", text.replace("%1", present_date(line.active_until))))
    if preview.find("shopVisitToRestore") is not None:
        text = translate("Block", "To return it: only in a shop, with a document")
        made.append(("building-store", text))
    else:
        made.append(("undo", translate("Block", "To return it: here, at any time")))
    if preview.estimate:
        made.append(
            ("info-circle", translate("Block", "An estimate: the operator says it at the act"))
        )
    return tuple(made)


def _delay(i: Inputs) -> str:
    expected = i.preview.expected if i.preview is not None else None
    if expected is None:
        return translate("Block", "In 15–30 min, until then it is pending")
    text = translate("Block", "In 15–30 min, at the latest at %1; until then it is pending")
    return text.replace("%1", present_time(expected))


def _price(i: Inputs) -> str:
    preview = i.preview
    fee = preview.find("monthlyFee") if preview is not None else None
    if fee is not None and fee.amount:
        text = translate("Block", "%1 a month while it is blocked")
        return text.replace("%1", present_money(fee.amount))
    if preview is not None and preview.total is None:
        return translate("Block", "The price is not known yet")
    return translate("Block", "Free of charge")


def _warning(i: Inputs) -> str:
    """Only where the number is the one that codes of this session go to."""
    if i.line is None or i.person is None or i.person.number != i.line.number:
        return ""
    if i.reason is BlockReason.LOST:
        return translate(
            "Block",
            "Codes of this session come to this SIM card: a lost one gets none. Confirm by your "
            "own password; later sign-ins will need it too.",
        )
    if i.reason is BlockReason.OTHER:
        return translate(
            "Block", "You are signed in with this number: codes by SMS will still come to it."
        )
    return ""


def _wrong_password(trouble: AppError | None) -> str:
    if isinstance(trouble, Refused) and trouble.code in {"password_invalid", "locked"}:
        if trouble.code == "locked":
            return present_error(trouble).line
        return translate("Block", "The password does not fit")
    return ""


def _can_block(i: Inputs, way: str) -> bool:
    chosen = i.reason is not None and i.preview is not None
    return not i.offline and chosen and _page(i) == "form" and (way == "sms" or bool(i.password))


def _question(i: Inputs) -> str:
    """What the dialog repeats, one sentence a line."""
    return "\n".join(words for _icon, words in _consequences(i))


# --- under way and blocked ----------------------------------------------------------------------
def _pending(i: Inputs) -> str:
    if i.block.stage is Stage.RETURNING:
        return translate("Block", "Being returned")
    if i.block.stage is Stage.ASKING:
        return translate("Block", "Ordered, the operator is being asked")
    if i.block.stage is not Stage.PENDING:
        return ""
    if i.block.until is None:
        return translate("Block", "Being blocked")
    if i.block.until <= i.now:
        return translate("Block", "Being blocked, the operator is late")
    text = translate("Block", "Being blocked, until %1")
    return text.replace("%1", _when(i.block.until, i.now))


def _when(moment: datetime, now: datetime) -> str:
    same = present_day(moment) == present_day(now)
    return present_time(moment) if same else present_moment(moment)


def _pending_note(i: Inputs) -> str:
    if i.block.stage is Stage.ASKING:
        return translate(
            "Block", "Do not order again: one order is enough, we are finding out its outcome."
        )
    if i.block.cancellable:
        return translate("Block", "Until then it can be called off.")
    return ""


def _blocked(i: Inputs) -> str:
    if i.block.stage is not Stage.BLOCKED:
        return ""
    if i.block.since is None:
        return translate("Block", "The number is blocked")
    text = translate("Block", "Blocked since %1")
    return text.replace("%1", present_moment(i.block.since))


def _blocked_note(i: Inputs) -> str:
    if i.block.stage is not Stage.BLOCKED:
        return ""
    if i.here:
        return translate("Block", "The operator lets it return here, without a shop.")
    if i.papers is None:
        return translate("Block", "How to return it is being asked")
    if not i.papers and i.trouble is not None:
        return translate("Block", "How to return it is not known now; a shop always can.")
    if i.block.reason is BlockReason.LOST:
        return translate(
            "Block", "A lost SIM card is replaced in a shop; the number stays yours meanwhile."
        )
    return translate("Block", "The operator returns it only in a shop.")


def papers_text(papers: tuple[str, ...]) -> str:
    """What to take along."""
    words = {
        "passport": translate("Block", "passport or ID card"),
        "taxNumber": translate("Block", "taxpayer number"),
        "simCard": translate("Block", "SIM card"),
    }
    listed = ", ".join(words.get(paper, paper) for paper in papers)
    if not listed:
        return translate("Block", "Take a document with you")
    return translate("Block", "Take with you: %1").replace("%1", listed)


def _note(i: Inputs) -> str:
    if i.line is None:
        return translate("Block", "No number is chosen")
    if i.block.stage is Stage.NONE:
        return translate("Block", "Home internet has no SIM card: there is nothing to block")
    if i.block.stage is Stage.ENDED:
        return translate("Block", "This number is disconnected")
    return ""


def hotline_text(contacts: tuple[Contact, ...]) -> str:
    """Who blocks a number by voice; "" where the operator names no hotline."""
    phones = {contact.kind: contact.phone for contact in contacts if contact.phone}
    free, short = phones.get("hotline", ""), phones.get("hotlineMobile", "")
    if not free:
        return ""
    if not short:
        return translate("Block", "Hotline: %1").replace("%1", free)
    text = translate("Block", "Hotline: %1, from a Kyivstar number %2")
    return text.replace("%1", free).replace("%2", short)
