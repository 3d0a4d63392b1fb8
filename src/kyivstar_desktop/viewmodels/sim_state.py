"""What the SIM section shows: the card, its codes for half a minute, its replacement."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.orders import Act, OrderState
from kyivstar_desktop.domain.sim import iccid_fits, masked_iccid
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_day,
    present_moment,
    present_money,
    present_number,
    present_time,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.orders import Order, Preview
    from kyivstar_desktop.domain.sim import SimSecrets

translate = QCoreApplication.translate
KINDS = ("sim", "esim")


@dataclass(frozen=True, slots=True)
class Inputs:
    """`order`: the newest replacement; `left_s`: how long the secrets stay on the screen."""

    now: datetime
    line: Line | None = None
    served: bool = False
    secrets: SimSecrets | None = field(default=None, repr=False)
    left_s: int = 0
    order: Order | None = None
    unsure: bool = False
    kind: str = ""
    iccid: str = ""
    left_iccid: bool = False  # the field was left: now it may be red
    preview: Preview | None = None
    trouble: AppError | None = None
    reveal_trouble: AppError | None = None
    offline: bool = False


@dataclass(frozen=True, slots=True)
class SimState:
    """`codes` are (label, value) while they are shown; `activation` is what the QR holds."""

    number: str
    facts: tuple[tuple[str, str], ...]
    can_reveal: bool
    has_reveal: bool  # the button is there, though perhaps off; `reveal_note` says why
    reveal_note: str
    shown: bool
    codes: tuple[tuple[str, str], ...] = field(repr=False)
    activation: str = field(repr=False)
    left: str
    kind: str
    iccid: str
    iccid_error: str
    price: str
    delay: str
    short: str
    can_order: bool
    question: str
    order: str
    order_tone: str
    open: bool  # a replacement is under way: no second one
    note: str
    banner: ErrorText | None
    reveal_banner: ErrorText | None


def derive_sim(i: Inputs) -> SimState:
    """Pure."""
    note = _note(i)
    words, tone = _order(i)
    under_way = i.unsure or (i.order is not None and not i.order.state.final)
    fits = i.kind == "esim" or not i.iccid or iccid_fits(i.iccid)
    short = i.preview.short if i.preview is not None else None
    ready = bool(i.kind) and i.preview is not None and fits and not under_way and not short
    return SimState(
        number=present_number(i.line.number) if i.line is not None else "",
        facts=_facts(i),
        can_reveal=not note and i.served and i.secrets is None and not i.offline,
        has_reveal=not note and i.served and i.secrets is None,
        reveal_note=_reveal_note(i),
        shown=i.secrets is not None,
        codes=_codes(i),
        activation=i.secrets.activation if i.secrets is not None else "",
        left=_left(i),
        kind=i.kind,
        iccid=i.iccid,
        iccid_error=_iccid_error(i, fits=fits),
        price=_price(i),
        delay=_delay(i),
        short=_short(i),
        can_order=ready and not note and not i.offline,
        question=_question(i),
        order=words,
        order_tone=tone,
        open=under_way,
        note=note,
        banner=present_error(i.trouble) if i.trouble is not None else None,
        reveal_banner=present_error(i.reveal_trouble) if i.reveal_trouble is not None else None,
    )


def _note(i: Inputs) -> str:
    if i.line is None:
        return translate("Sim", "No number is chosen")
    if i.line.kind is not LineKind.MOBILE:
        return translate("Sim", "Home internet has no SIM card")
    if i.line.status is LineStatus.ENDED:
        return translate("Sim", "This number is disconnected")
    return ""


def kind_name(kind: str) -> str:
    """The operator's word as a person reads it."""
    names = {"sim": translate("Sim", "SIM card"), "esim": translate("Sim", "eSIM")}
    return names.get(kind, "—")


def _facts(i: Inputs) -> tuple[tuple[str, str], ...]:
    if i.line is None:
        return ()
    return (
        (translate("Sim", "Kind"), kind_name(i.line.sim_type)),
        (translate("Sim", "Card number (ICCID)"), masked_iccid(i.line.iccid_end) or "—"),
    )


# --- codes --------------------------------------------------------------------------------------
def _reveal_note(i: Inputs) -> str:
    if not i.served:
        return translate(
            "Sim", "This operator tells PUK codes on the card's frame, by the hotline or in a shop."
        )
    if i.offline:
        return translate(
            "Sim",
            "No connection: PUK codes are kept nowhere and are told only by the operator. They "
            "stand on the card's frame too.",
        )
    return translate(
        "Sim", "A code by SMS may be asked for. They are shown for 30 s and kept nowhere."
    )


def _codes(i: Inputs) -> tuple[tuple[str, str], ...]:
    found = i.secrets
    if found is None:
        return ()
    made = [("PUK1", found.puk1), ("PUK2", found.puk2)]
    if found.iccid:
        made.append((translate("Sim", "Card number (ICCID)"), _grouped(found.iccid)))
    return tuple(pair for pair in made if pair[1])


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def _left(i: Inputs) -> str:
    if i.secrets is None:
        return ""
    return translate("Sim", "Hidden in %1 s").replace("%1", str(i.left_s))


# --- replacement --------------------------------------------------------------------------------
def _iccid_error(i: Inputs, *, fits: bool) -> str:
    if fits or not i.left_iccid or i.kind != "sim":
        return ""
    return translate("Sim", "A card number has 18 to 22 digits")


def _price(i: Inputs) -> str:
    if i.preview is None:
        return ""
    if i.preview.total is None:
        return translate("Sim", "The price is not known yet")
    if not i.preview.total:
        return translate("Sim", "The replacement is free")
    text = translate("Sim", "%1 is taken from the number's balance")
    return text.replace("%1", present_money(i.preview.total))


def _delay(i: Inputs) -> str:
    if i.preview is None:
        return ""
    text = translate("Sim", "Up to 7 hours; the card of now works until the new one is active")
    if i.preview.expected is None:
        return text
    until = translate("Sim", "At the latest %1; the card of now works until then")
    return until.replace("%1", _when(i.preview.expected, i.now))


def _short(i: Inputs) -> str:
    short = i.preview.short if i.preview is not None else None
    if not short:
        return ""
    return translate("Sim", "Short by %1: top up first").replace("%1", present_money(short))


def _question(i: Inputs) -> str:
    return "\n".join(part for part in (_price(i), _delay(i)) if part)


def _when(moment: datetime, now: datetime) -> str:
    same = present_day(moment) == present_day(now)
    return present_time(moment) if same else present_moment(moment)


def _order(i: Inputs) -> tuple[str, str]:
    """(words, tone) of the newest replacement, to its end."""
    if i.unsure:
        return translate("Sim", "Ordered, the operator is being asked"), "warning"
    order = i.order
    if order is None:
        return "", "neutral"
    if not order.state.final:
        if order.expected is None:
            return translate("Sim", "The new card is being made active"), "info"
        text = translate("Sim", "The new card is being made active, until %1")
        return text.replace("%1", _when(order.expected, i.now)), "info"
    ended = {
        OrderState.COMPLETED: (translate("Sim", "The new card is active since %1"), "ok"),
        OrderState.CANCELLED: (translate("Sim", "The replacement was called off"), "neutral"),
    }
    failed = (translate("Sim", "The replacement failed: the card of before goes on"), "danger")
    words, tone = ended.get(order.state, failed)
    return words.replace("%1", present_moment(order.completed_at)), tone


def newest_replacement(orders: tuple[Order, ...]) -> Order | None:
    """Of a line's orders, newest first."""
    return next((order for order in orders if order.act is Act.CHANGE_SIM), None)
