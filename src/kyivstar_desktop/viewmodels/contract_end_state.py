"""What the end of a contract shows: why there is no button, and a checklist for every SIM."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.blocking import Stage
from kyivstar_desktop.domain.contract_end import Plan, Standing, Step, checklist
from kyivstar_desktop.domain.money import ZERO, Money, total
from kyivstar_desktop.viewmodels.block_state import papers_text
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_money,
    present_number,
    present_time,
)
from kyivstar_desktop.viewmodels.presenting.states import (
    present_line_state,
    present_payment_type,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Customer, Line
    from kyivstar_desktop.domain.contract_end import ContractTerms, StepState
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate
MOST = 50  # a company's contract is not ended number by number


@dataclass(frozen=True, slots=True)
class Inputs:
    """`standings` are the chosen numbers in their order."""

    now: datetime
    demo: bool = False
    lines: tuple[Line, ...] = ()
    plan: Plan = Plan()  # noqa: RUF009 frozen
    standings: tuple[Standing, ...] = ()
    customers: tuple[Customer, ...] = ()
    terms: ContractTerms | None = None
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class StepText:
    """`tone`: done, open or locked."""

    key: str
    title: str
    note: str
    tone: str


@dataclass(frozen=True, slots=True)
class Choice:
    line: str
    number: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One chosen number in a step; `act` is the name of its button, "" where none is needed."""

    line: str
    number: str
    text: str
    tone: str
    act: str = ""


@dataclass(frozen=True, slots=True)
class EndingState:
    """`heads`, `rows`, `facts` and `advice` make the PDF."""

    why: str
    steps: tuple[StepText, ...]
    choices: tuple[Choice, ...]
    contracts: tuple[tuple[str, str], ...]
    blocks: tuple[NumberRow, ...]
    money: tuple[NumberRow, ...]
    rest: str
    equipment: str
    can_export: bool
    papers: str
    shop: bool
    shop_note: str
    file_name: str
    history_name: str
    ribbon: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    advice: str
    banner: ErrorText | None


def derive_ending(i: Inputs) -> EndingState:
    """Pure."""
    steps = checklist(i.standings, i.plan)
    opened = {state.step for state in steps if state.open}
    day = f"{i.now:%Y-%m-%d}"
    return EndingState(
        why=_why(i),
        steps=tuple(_step(i, state) for state in steps),
        choices=_choices(i),
        contracts=tuple(fact for one in i.standings if (fact := _contract(i, one))),
        blocks=tuple(_block_row(one) for one in i.standings),
        money=tuple(_money_row(i, one) for one in i.standings) if Step.MONEY in opened else (),
        rest=_rest(i),
        equipment=_equipment(i),
        can_export=Step.HISTORY in opened,
        papers=_papers(i),
        shop=Step.SHOP in opened,
        shop_note=_shop_note(i, steps),
        file_name=f"kyivstar-contract-end-{day}.pdf",
        history_name=f"kyivstar-history-{day}.csv",
        ribbon=translate("Receipt", "DEMO: not real money") if i.demo else "",
        facts=_facts(i),
        heads=_heads(),
        rows=tuple(_pdf_row(one) for one in i.standings),
        advice=" ".join(part for part in (_rest(i), _equipment(i), _papers(i)) if part),
        banner=present_error(i.trouble) if i.trouble is not None else None,
    )


def _why(i: Inputs) -> str:
    """The operator's own text where there is one."""
    if i.terms is not None and i.terms.text:
        return i.terms.text
    return translate(
        "Ending",
        "There is no button that deletes the cabinet: it ends together with the contract. "
        "If there are several numbers, block each SIM card first.",
    )


# --- steps --------------------------------------------------------------------------------------
def _step(i: Inputs, state: StepState) -> StepText:
    titles = {
        Step.CHOOSE: translate("Ending", "Choose the numbers"),
        Step.BLOCK: translate("Ending", "Block each SIM card"),
        Step.MONEY: translate("Ending", "Rest of money, loans and debts"),
        Step.HISTORY: translate("Ending", "Save the history"),
        Step.SHOP: translate("Ending", "End the contract in a shop"),
    }
    tone = "done" if state.done else "open" if state.open else "locked"
    return StepText(state.step.value, titles[state.step], _step_note(i, state), tone)


def _step_note(i: Inputs, state: StepState) -> str:
    count = len(i.standings)
    if state.step is Step.CHOOSE:
        text = translate("Ending", "%n number(s) chosen", "", count)
        return text if count else translate("Ending", "none is chosen yet")
    if not state.open:
        locked = translate("Ending", "opens when each chosen SIM card is blocked")
        return locked if count else translate("Ending", "opens when a number is chosen")
    if state.step is Step.BLOCK:
        return _blocked_note(i)
    if state.step is Step.MONEY:
        owed = total(one.owed for one in i.standings)
        if owed:
            return translate("Ending", "%1 to pay").replace("%1", present_money(owed))
        return "" if not state.done else translate("Ending", "nothing is owed")
    if state.step is Step.HISTORY:
        saved = translate("Ending", "saved on this computer")
        return saved if state.done else translate("Ending", "it cannot be read afterwards")
    return translate("Ending", "a document is needed")


def _blocked_note(i: Inputs) -> str:
    """Names what is still open."""
    left = [present_number(one.chosen.number) for one in i.standings if not one.blocked]
    if not left:
        return translate("Ending", "each is blocked")
    return translate("Ending", "not blocked: %1").replace("%1", ", ".join(left))


def _choices(i: Inputs) -> tuple[Choice, ...]:
    """What may be chosen, then what is chosen and could not be any more: it can be taken out."""
    on = {one.line for one in i.plan.chosen}
    free = tuple(
        Choice(
            line.id,
            present_number(line.number),
            " · ".join(part for part in (line.owner, line.tariff) if part),
            line.id in on,
        )
        for line in choosable(i.lines, i.customers)
    )
    listed = {choice.line for choice in free}
    left = (one for one in i.plan.chosen if one.line not in listed)
    rest = (Choice(one.line, present_number(one.number), one.owner, on=True) for one in left)
    return (*free, *rest)


def choosable(lines: tuple[Line, ...], customers: tuple[Customer, ...]) -> tuple[Line, ...]:
    """Numbers of a person's own contracts.

    A number of the family that she may only read belongs to another contract, and a company's
    contract ends by its own representative.
    """
    mine = {customer.id for customer in customers}
    own = [
        line
        for line in lines
        if line.segment != "business"
        and line.status is not LineStatus.ENDED
        and (not mine or line.customer in mine)
    ]
    return tuple(own[:MOST])


def _contract(i: Inputs, one: Standing) -> tuple[str, str] | None:
    """What the operator states of a chosen number's contract."""
    line = one.line
    if line is None:
        return None
    parts = [line.contract] if line.contract else []
    for moment, words in (
        (line.contract_since, translate("Ending", "since %1")),
        (line.contract_until, translate("Ending", "term until %1")),
    ):
        if moment is not None:
            parts.append(words.replace("%1", present_date(moment)))
    if fee := one.fee(i.now):
        text = translate("Ending", "%1 for ending before the term")
        parts.append(text.replace("%1", present_money(fee)))
    if not parts:
        return None
    name = translate("Ending", "Contract of %1").replace("%1", present_number(line.number))
    return name, ", ".join(parts)


# --- each number --------------------------------------------------------------------------------
def _block_row(one: Standing) -> NumberRow:
    line, number = one.chosen.line, present_number(one.chosen.number)
    if one.line is None:
        owner = one.chosen.owner or "—"
        text = translate("Ending", "no right to this number any more; its holder: %1")
        return NumberRow(line, number, text.replace("%1", owner), "warning")
    if one.ended:
        return NumberRow(line, number, translate("Ending", "disconnected"), "ok")
    if one.home:
        return NumberRow(line, number, translate("Ending", "has no SIM card"), "ok")
    if one.blocked:
        return NumberRow(line, number, translate("Ending", "blocked"), "ok")
    if one.pending:
        return NumberRow(line, number, _pending(one), "warning")
    act = translate("Ending", "Block…")
    if one.block is not None and one.block.stage is Stage.OTHER:
        return NumberRow(line, number, present_line_state(one.line)[0], "warning", act)
    return NumberRow(line, number, translate("Ending", "not blocked"), "danger", act)


def _pending(one: Standing) -> str:
    until = one.block.until if one.block is not None else None
    if until is None:
        return translate("Ending", "being blocked")
    return translate("Ending", "being blocked, until %1").replace("%1", present_time(until))


def _money_row(i: Inputs, one: Standing) -> NumberRow:
    line, number = one.chosen.line, present_number(one.chosen.number)
    if one.ended or one.line is None:
        return NumberRow(line, number, translate("Ending", "nothing is owed"), "ok")
    parts: list[str] = []
    for amount, words in (
        (one.debt, translate("Ending", "debt %1")),
        (one.loan, translate("Ending", "«Extra money» %1")),
        (one.fee(i.now), translate("Ending", "%1 for ending before the term")),
        (one.rest, translate("Ending", "%1 left")),
    ):
        if amount:
            parts.append(words.replace("%1", present_money(amount)))
    if one.main is None:
        parts.append(translate("Ending", "the balance is not known yet"))
    text = " · ".join(parts) or translate("Ending", "nothing is owed")
    act = translate("Ending", "Pay %1").replace("%1", present_money(one.owed)) if one.owed else ""
    tone = "danger" if one.owed else "warning" if one.main is None else "ok"
    return NumberRow(line, number, text, tone, act)


def left_over(i: Inputs) -> Money:
    """What the operator owes back for every chosen number."""
    return total(one.rest for one in i.standings if not one.ended)


def _rest(i: Inputs) -> str:
    left = left_over(i)
    if left <= ZERO:
        return ""
    text = translate(
        "Ending", "%1 is left: spend it, send it to another number, or ask for it in the shop."
    )
    return text.replace("%1", present_money(left))


def _equipment(i: Inputs) -> str:
    if not any(one.home and not one.ended for one in i.standings):
        return ""
    return translate("Ending", "Rented equipment of home internet goes back to the shop.")


# --- the shop -----------------------------------------------------------------------------------
def _papers(i: Inputs) -> str:
    documents = i.terms.documents if i.terms is not None else ()
    return papers_text(documents or ("passport",))


def _shop_note(i: Inputs, steps: tuple[StepState, ...]) -> str:
    """What is still open though the door is not locked."""
    left = [state.step for state in steps if not state.done and state.step is not Step.SHOP]
    notes = {
        Step.MONEY: translate("Ending", "Pay what is owed before you go."),
        Step.HISTORY: translate("Ending", "Save the history before you go."),
    }
    found = [notes[step] for step in left if step in notes]
    return " ".join(found) if i.standings else ""


def _heads() -> tuple[str, ...]:
    return (
        translate("Ending", "Number"),
        translate("Ending", "Contract"),
        translate("Ending", "State"),
        translate("Ending", "Balance"),
    )


def _pdf_row(one: Standing) -> tuple[str, ...]:
    row = _block_row(one)
    contract = ""
    if one.line is not None:
        contract = one.line.contract or one.line.account or present_payment_type(one.line)
    return (row.number, contract, row.text, present_money(one.main))


def _facts(i: Inputs) -> tuple[tuple[str, str], ...]:
    names = ", ".join(customer.name for customer in i.customers)
    made = [(translate("Ending", "Holder of the contract"), names)] if names else []
    made.append((translate("Ending", "Made on"), present_date(i.now)))
    for one in i.standings:
        line = one.line
        if line is not None and line.contract_until is not None:
            text = translate("Ending", "Term of %1").replace("%1", present_number(line.number))
            made.append((text, present_date(line.contract_until)))
    return tuple(made)
