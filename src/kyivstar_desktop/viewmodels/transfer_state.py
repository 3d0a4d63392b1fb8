"""Money from number to number: what was typed, what keeps it from being sent, in words (A10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.errors import NotAllowed, Refused, StepUpNeeded
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money, parse_money
from kyivstar_desktop.domain.phone import Msisdn, PhoneTrouble, parse_phone
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.transfers import (
    Obstacle,
    TransferLimits,
    may_send,
    month_left,
    receiver_obstacle,
    sender_obstacle,
    sum_obstacle,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    money_parts,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble
from kyivstar_desktop.viewmodels.presenting.queueing import (
    NO_OFFER,
    QueueInput,
    QueueOffer,
    queue_offer,
)
from kyivstar_desktop.viewmodels.transfer_words import (
    obstacle_text,
    receiver_name,
    result_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.account import Line, Role
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.intents import Intent

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`sent`: what each own number has sent this month; absent: not known yet."""

    sender: str = ""
    receiver: str = ""
    sum_typed: str = ""
    receiver_left: bool = False
    sum_left: bool = False
    stage: str = "form"  # form, review; a row of the journal is the result
    countdown: int = 0  # seconds left to take it back
    kept: bool = False  # a transfer that looks repeated was said to be meant
    lines: tuple[Line, ...] = ()
    roles: tuple[Role, ...] = ()
    balances: Mapping[str, Money] = field(default_factory=dict)
    limits: TransferLimits = TransferLimits()  # noqa: RUF009 frozen
    sent: Mapping[str, Money] = field(default_factory=dict)
    open: tuple[Intent, ...] = ()
    offline: bool = False
    busy: bool = False
    pressed: bool = False
    trouble: AppError | None = None
    intent: Intent | None = None
    queue: QueueInput = QueueInput()  # noqa: RUF009 frozen


@dataclass(frozen=True, slots=True)
class TransferState:
    """`page`: form, review or result. Facts are (label, value)."""

    page: str
    senders: tuple[tuple[str, str], ...]
    sender: str
    sender_fact: str
    sender_error: str
    receiver: str  # as typed
    receiver_shown: str  # grouped, once it was left
    receiver_name: str
    receiver_error: str
    sum_typed: str
    sum_error: str
    month: str
    code_note: str
    blockers: str
    can_review: bool
    facts: tuple[tuple[str, str], ...]
    total_whole: str
    total_rest: str
    question: str
    send_text: str
    can_send: bool
    countdown: str
    result_title: str
    result_note: str
    result_tone: str
    result_facts: tuple[tuple[str, str], ...]
    can_check: bool
    open_note: str
    open_id: str
    banner: ErrorText | None
    queue: QueueOffer = NO_OFFER


@dataclass(frozen=True, slots=True)
class Checked:
    """What is typed, read: None where it is not whole."""

    sender: Line | None
    receiver: str | None
    amount: Money | None
    obstacles: tuple[Obstacle, ...]

    def of(self, name: str) -> Obstacle | None:
        return next((o for o in self.obstacles if o.field == name), None)

    @property
    def whole(self) -> bool:
        typed = None not in (self.sender, self.receiver, self.amount)
        return typed and not self.obstacles


def own_lines(i: Inputs) -> tuple[Line, ...]:
    """Those of the numbers shown that the person may send from."""
    return tuple(line for line in i.lines if may_send(line, i.roles))


def checked(i: Inputs) -> Checked:
    """Every rule that can be known before sending; the operator has the last word."""
    sender = next((line for line in own_lines(i) if line.number == i.sender), None)
    number = parse_phone(i.receiver)
    receiver = number.value if isinstance(number, Msisdn) else None
    amount = parse_money(i.sum_typed)
    found: list[Obstacle | None] = []
    if sender is not None:
        found.append(sender_obstacle(sender))
        if receiver is not None:
            found.append(receiver_obstacle(sender, receiver, i.lines))
    if amount is not None:
        sent, balance = i.sent.get(i.sender), i.balances.get(i.sender)
        found.append(sum_obstacle(amount, i.limits, sent=sent, balance=balance))
    return Checked(sender, receiver, amount, tuple(o for o in found if o is not None))


def derive_transfer(i: Inputs) -> TransferState:
    """Pure; the list of blockers and the buttons always agree."""
    seen = checked(i)
    blockers = _blockers(i, seen)
    whole, rest = money_parts((seen.amount or ZERO) + (i.limits.fee or ZERO))
    title, note, tone = result_words(i.intent)
    question = _question(i, seen)
    newest = i.open[-1] if i.open and i.intent is None else None
    return TransferState(
        page="result" if i.intent is not None else i.stage,
        senders=_senders(i),
        sender=i.sender,
        sender_fact=_sender_fact(i),
        sender_error=obstacle_text(seen.of("sender")),
        receiver=i.receiver,
        receiver_shown=_shown_receiver(i, seen),
        receiver_name=receiver_name(seen.receiver, i.lines),
        receiver_error=_receiver_error(i, seen),
        sum_typed=i.sum_typed,
        sum_error=_sum_error(i, seen),
        month=_month(i),
        code_note=_code_note(i, seen),
        blockers=blockers,
        can_review=not blockers,
        facts=_facts(i, seen),
        total_whole=whole,
        total_rest=rest,
        question=question,
        send_text=translate("Transfer", "Transfer %1").replace("%1", present_money(seen.amount)),
        can_send=not blockers and not question and not i.busy,
        countdown=translate("Transfer", "Goes out in %n second(s)", "", i.countdown)
        if i.countdown
        else "",
        result_title=title,
        result_note=note,
        result_tone=tone,
        result_facts=_result_facts(i),
        can_check=i.intent is not None and not i.intent.state.final,
        open_note=_open_note(newest),
        open_id=newest.id if newest is not None else "",
        banner=_banner(i),
        queue=queue_offer(
            i.queue,
            Kind.TRANSFER,
            offline=i.offline and i.intent is None,
            ready=seen.whole and not question and not i.busy,
        ),
    )


def _senders(i: Inputs) -> tuple[tuple[str, str], ...]:
    mobile = [line for line in own_lines(i) if line.kind is LineKind.MOBILE]
    return tuple(
        (line.number, f"{present_number(line.number)} · {line.owner or line.tariff}")
        for line in mobile
    )


def _shown_receiver(i: Inputs, seen: Checked) -> str:
    known = seen.receiver if i.receiver_left else None
    return present_number(known) if known is not None else i.receiver


def _sender_fact(i: Inputs) -> str:
    balance = i.balances.get(i.sender)
    if not i.sender or balance is None:
        return ""
    return translate("Transfer", "balance %1").replace("%1", present_money(balance))


def _receiver_error(i: Inputs, seen: Checked) -> str:
    if (found := seen.of("receiver")) is not None:
        return obstacle_text(found)
    number = parse_phone(i.receiver)
    if isinstance(number, PhoneTrouble) and (i.receiver_left or i.pressed):
        return present_phone_trouble(number)
    return ""


def _sum_error(i: Inputs, seen: Checked) -> str:
    if (found := seen.of("sum")) is not None:
        return obstacle_text(found, i.limits)
    if seen.amount is None and ((i.sum_left and i.sum_typed.strip()) or i.pressed):
        text = translate("Transfer", "Enter an amount from %1 to %2")
        least, most = present_money(i.limits.least), present_money(i.limits.most)
        return text.replace("%1", least).replace("%2", most)
    return ""


def _month(i: Inputs) -> str:
    left = month_left(i.limits, i.sent.get(i.sender))
    if left is None:
        text = translate("Transfer", "At most %1 a month; what is left is being asked")
        return text.replace("%1", present_money(i.limits.month_most))
    text = translate("Transfer", "%1 more may be sent this month")
    return text.replace("%1", present_money(left))


def _code_note(i: Inputs, seen: Checked) -> str:
    above = present_money(i.limits.code_above)
    if seen.amount is not None and i.limits.needs_code(seen.amount):
        text = translate("Transfer", "Above %1 the operator asks for a code from an SMS")
        return text.replace("%1", above)
    text = translate("Transfer", "Up to %1 no code is asked: 5 seconds to take it back")
    return text.replace("%1", above)


def _blockers(i: Inputs, seen: Checked) -> str:
    if seen.obstacles:
        return obstacle_text(seen.obstacles[0], i.limits)
    things = []
    if seen.sender is None:
        things.append(translate("Transfer", "the number to send from"))
    if seen.receiver is None:
        things.append(translate("Transfer", "the number to send to"))
    if seen.amount is None:
        things.append(translate("Transfer", "the sum"))
    if things:
        text = translate("Transfer", "To go on, complete: %1.")
        return text.replace("%1", ", ".join(things))
    if i.offline:
        return translate("Transfer", "No connection: money is sent only with a connection.")
    return ""


def _facts(i: Inputs, seen: Checked) -> tuple[tuple[str, str], ...]:
    if not seen.whole or seen.amount is None or seen.receiver is None:
        return ()
    name = receiver_name(seen.receiver, i.lines)
    receiver = present_number(seen.receiver) + (f" · {name}" if name else "")
    fee = i.limits.fee
    made = [
        (translate("Transfer", "From the number"), present_number(i.sender)),
        (translate("Transfer", "To the number"), receiver),
        (translate("Transfer", "Sum"), present_money(seen.amount)),
        (
            translate("Transfer", "Fee"),
            present_money(fee) if fee is not None else translate("Transfer", "not stated"),
        ),
    ]
    if (balance := i.balances.get(i.sender)) is not None:
        after = balance - seen.amount - (fee or ZERO)
        made.append((translate("Transfer", "Balance after"), present_money(after)))
    left = month_left(i.limits, i.sent.get(i.sender))
    if left is not None:
        rest = present_money(left - seen.amount)
        made.append((translate("Transfer", "Left of the month's limit"), rest))
    return tuple(made)


def _question(i: Inputs, seen: Checked) -> str:
    same = {(row.items[0].recipient, row.amount) for row in i.open}
    if i.kept or i.busy or (seen.receiver, seen.amount) not in same:
        return ""
    return translate(
        "Transfer", "A transfer of this sum to this number is not finished yet. Is it a mistake?"
    )


def _result_facts(i: Inputs) -> tuple[tuple[str, str], ...]:
    if (row := i.intent) is None:
        return ()
    receiver = row.items[0].recipient
    return (
        (translate("Transfer", "From the number"), present_number(row.source)),
        (translate("Transfer", "To the number"), present_number(receiver)),
        (translate("Transfer", "Sum"), present_money(row.amount)),
        (translate("Transfer", "Fee"), present_money(row.fee)),
    )


def _open_note(row: Intent | None) -> str:
    if row is None:
        return ""
    text = translate("Transfer", "A transfer of %1 to %2 is not finished: the operator is asked")
    receiver = present_number(row.items[0].recipient)
    return text.replace("%1", present_money(row.amount)).replace("%2", receiver)


def _banner(i: Inputs) -> ErrorText | None:
    """Why the last press sent nothing; a decline and the operator's rules in our own words."""
    if i.trouble is None or i.intent is not None:
        return None
    nothing = translate("Transfer", "Nothing was sent, no money has left.")
    if isinstance(i.trouble, StepUpNeeded):
        title = translate("Transfer", "The transfer was not confirmed by a code")
        return ErrorText(title, nothing, "warning")
    if isinstance(i.trouble, NotAllowed):
        return ErrorText(translate("Family", "A number that is not yours"), nothing, "danger")
    if isinstance(i.trouble, Refused) and (text := refused_text(i.trouble, i.limits)):
        return ErrorText(text, nothing, "danger")
    return present_error(i.trouble)


def refused_text(refused: Refused, limits: TransferLimits) -> str:
    """The operator's refusal by its rule; "" for one that has its common words."""
    rule = str(refused.detail.get("rule", ""))
    left = refused.detail.get("left")
    figure = left if isinstance(left, Money) else None
    if refused.code == "limitExceeded" and rule == "transferMonthMax" and figure is not None:
        return obstacle_text(Obstacle("sum", rule, figure), limits)
    if refused.code == "transferNotAllowed":
        return obstacle_text(Obstacle("", rule), limits)
    return ""


def is_pending(row: Intent) -> bool:
    """A transfer whose end is not known; a planned row has never left this computer."""
    return not row.state.final and row.state is not IntentState.PLANNED
