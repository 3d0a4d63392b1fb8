"""The end of a contract as a checklist: every SIM is blocked first, the rest follows.

No call ends a contract or deletes an account (docs/contract.md 3.13); the last step is a shop.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.blocking import Stage
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.blocking import Block


class Step(StrEnum):
    """In their order."""

    CHOOSE = "choose"
    BLOCK = "block"
    MONEY = "money"
    HISTORY = "history"
    SHOP = "shop"


@dataclass(frozen=True, slots=True)
class Chosen:
    """One number of the plan, as it was when it was chosen: `owner` names whom to ask later."""

    line: str  # line id
    number: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person has chosen and done; kept in the encrypted store."""

    chosen: tuple[Chosen, ...] = ()
    exported: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """One chosen number now. `line` None: the right to it is lost."""

    chosen: Chosen
    line: Line | None
    block: Block | None = None
    main: Money | None = None  # None: the operator has not stated it

    @property
    def blocked(self) -> bool:
        """Home internet has no SIM; an ended number needs nothing more."""
        if self.line is None:
            return False
        done = {Stage.BLOCKED, Stage.ENDED, Stage.NONE}
        return self.block is not None and self.block.stage in done

    @property
    def pending(self) -> bool:
        waits = {Stage.PENDING, Stage.ASKING}
        return self.block is not None and self.block.stage in waits

    @property
    def home(self) -> bool:
        return self.line is not None and self.line.kind is LineKind.HOME

    @property
    def ended(self) -> bool:
        return self.line is not None and self.line.status is LineStatus.ENDED

    @property
    def loan(self) -> Money:
        """Owed for an advance of the operator."""
        return self.line.advance_debt if self.line is not None else ZERO

    @property
    def debt(self) -> Money:
        """What is missing to zero."""
        return -self.main if self.main is not None and self.main < ZERO else ZERO

    @property
    def owed(self) -> Money:
        return self.loan + self.debt

    @property
    def rest(self) -> Money:
        """Money left that the operator owes the person."""
        return self.main if self.main is not None and self.main > ZERO else ZERO

    def fee(self, now: datetime) -> Money:
        """For ending a contract before its term."""
        line = self.line
        if line is None or line.contract_fee is None or line.contract_until is None:
            return ZERO
        return line.contract_fee if now < line.contract_until else ZERO


@dataclass(frozen=True, slots=True)
class StepState:
    """`open`: may be worked on; `done`: nothing is left of it."""

    step: Step
    open: bool
    done: bool


def checklist(standings: Sequence[Standing], plan: Plan) -> tuple[StepState, ...]:
    """The steps in order. Money, history and shop open when every chosen SIM is blocked.

    Money that is not known keeps its step open; a rest of money does not: it is paid out in the
    shop. The shop is the end: it is never "done" here, the operator says so.
    """
    some = bool(standings)
    blocked = some and all(one.blocked for one in standings)
    settled = blocked and all(_settled(one) for one in standings)
    return (
        StepState(Step.CHOOSE, open=True, done=some),
        StepState(Step.BLOCK, open=some, done=blocked),
        StepState(Step.MONEY, open=blocked, done=settled),
        StepState(Step.HISTORY, open=blocked, done=blocked and plan.exported),
        StepState(Step.SHOP, open=blocked, done=False),
    )


def _settled(standing: Standing) -> bool:
    if standing.ended:
        return True
    return standing.main is not None and not standing.owed


# --- what the operator says of it ---------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class ContractTerms:
    """`contractEnd` of /operator-profile: its own text, and the papers to bring."""

    text: str
    steps: tuple[str, ...] = ()
    shop_required: bool = True
    documents: tuple[str, ...] = ()  # passport, taxNumber, ...


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach the operator. `kind`: hotline, hotlineMobile, homeInternet, site, cabinet."""

    kind: str
    name: str = ""
    phone: str = ""
    url: str = ""  # https only
    note: str = ""
