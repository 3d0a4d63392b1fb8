"""What the services page knows: the line, its services, the price list, the open form."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.history import fold_sloppy as fold
from kyivstar_desktop.domain.money import Money, money_from_wire
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.viewmodels.presenting.queueing import QueueInput

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.catalogue import Catalogue, Offering
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.option_news import OptionFlag
    from kyivstar_desktop.domain.orders import Option, Order, Preview

FORWARDING = ("forwardTo", "condition")
SUPER = "DATA_SUPERPOWER"
GROUPS = ("data", "super", "voice", "roaming", "control", "content", "offers", "other", "credit")
"""In the order of use; loans come last: nobody is led to one."""
TRUST = "o_trust_week"
PAGE = 50
"""Rows shown at once; a click brings as many again: a widget a row is not for thousands."""


@dataclass(frozen=True, slots=True)
class Form:
    """One act being prepared. `stage`: review, hold (5 s to think again), sending.

    `key` is made when the form opens; `seen` is the price the person looked at when it opened.
    """

    act: Act
    row: str  # key of its row: id of the offering or of the option
    key: str
    stage: str = "review"
    preview: Preview | None = None
    trouble: AppError | None = None
    asking: bool = False
    left_s: int = 0
    bonus: bool = False
    forward_to: str = ""
    condition: str = "always"
    changed_from: Preview | None = None  # what was read, when it moved under the person's hands
    trip: str = ""  # what was typed as the end of a trip


@dataclass(frozen=True, slots=True)
class Inputs:
    """`catalogue` None: not read yet; `offline`: nobody answers now."""

    now: datetime
    line: Line | None = None
    options: tuple[Option, ...] | None = None
    options_at: datetime | None = None
    stale: bool = False
    trouble: AppError | None = None
    orders: tuple[Order, ...] = ()
    catalogue: Catalogue | None = None
    news: Mapping[str, News] = field(default_factory=dict)
    flags: Mapping[str, OptionFlag] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    money: LineMoney | None = None
    trips: Mapping[str, date] = field(default_factory=dict)  # by option id
    offline: bool = False
    unsure: int = 0
    tab: str = "connected"
    limit: int = PAGE
    group: str = ""
    text: str = ""
    form: Form | None = None
    queue: QueueInput = QueueInput()  # noqa: RUF009 frozen

    @property
    def queues(self) -> bool:
        """Whether an act is put into the queue now instead of being sent."""
        return self.offline and self.queue.there

    def offering(self, ident: str) -> Offering | None:
        return self.catalogue.find(ident) if self.catalogue is not None else None

    def option(self, ident: str) -> Option | None:
        return next((one for one in self.options or () if one.id == ident), None)

    def name_of(self, ident: str) -> str:
        """What a tariff or service is called, by its offering; "" where nobody said."""
        found = self.offering(ident)
        if found is not None:
            return found.name
        return next((one.name for one in self.options or () if one.offering == ident), "")

    @property
    def bonuses(self) -> int | None:
        """Whole bonuses of the line; None while its balances are unknown."""
        if self.money is None:
            return None
        return sum(bucket.left or 0 for bucket in self.money.bonuses)


def available(i: Inputs) -> tuple[Offering, ...]:
    """Services this line can order: its kind's, its tariff's, not connected yet."""
    if i.catalogue is None or i.line is None:
        return ()
    mine = (one for one in i.options or () if one.line == i.line.id and one.live)
    connected = {option.offering for option in mine}
    return tuple(
        one
        for one in i.catalogue.offerings
        if one.spec == "option"
        and one.can_order
        and _fits(one, i.line)
        and (one.id not in connected or not (one.fee is not None and one.fee.period))
    )


def _fits(one: Offering, line: Line) -> bool:
    if one.optional_for:
        return line.tariff_id in one.optional_for
    shelves = {shelf.removeprefix("services-") for shelf in one.categories}
    if line.kind is LineKind.HOME:
        return "homeInternet" in shelves
    if line.segment == "business":
        return bool(shelves & {"business", "offers"})
    return bool(shelves & {line.payment_type, "offers"}) or not shelves


def group_of(one: Offering | None) -> str:
    """Filter chip of a service."""
    if one is None:
        return "other"
    if one.allowance(SUPER) is not None:
        return "super"
    if any(shelf.endswith("offers") for shelf in one.categories):
        return "offers"
    return one.group if one.group in GROUPS else "other"


def lent(one: Offering) -> Money | None:
    """What «Екстра гроші» puts on the account; None: it is no loan."""
    stated = one.fact("advanceAmount")
    return money_from_wire(stated.removesuffix(" UAH")) if stated else None


def takes_number(one: Offering | None) -> bool:
    """Whether it is forwarding: a number and a condition belong to the order."""
    return one is not None and any(name == "forwardTo" for name, _ in one.facts)


def needs_number(i: Inputs, form: Form) -> bool:
    if form.act is Act.CHANGE_OPTION:
        return True
    return form.act is Act.CONNECT and (
        takes_number(i.offering(form.row)) or form.row == "o_forwarding"
    )


def forward_number(form: Form) -> Msisdn | None:
    found = parse_phone(form.forward_to)
    return found if isinstance(found, Msisdn) else None


def is_ready(i: Inputs, form: Form) -> bool:
    """Whether everything the order needs has been typed."""
    return not needs_number(i, form) or forward_number(form) is not None


def order_of(i: Inputs, form: Form) -> NewOrder:
    """What would be ordered now."""
    line = i.line
    facts: tuple[tuple[str, str], ...] = ()
    number = forward_number(form)
    if needs_number(i, form) and number is not None:
        facts = (("forwardTo", number.value), ("condition", form.condition))
    if form.bonus:
        facts = (*facts, ("payWith", "bonus"))
    made = NewOrder(
        form.key,
        form.act,
        line.id if line is not None else "",
        line.customer if line is not None else "",
        facts=facts,
    )
    if form.act is Act.CONNECT:
        return replace(made, offering=form.row)
    return replace(made, product=form.row)


def can_act(line: Line | None, offering: Offering | None) -> bool:
    """A suspended line takes no orders but the trust week that brings it back."""
    if line is None:
        return False
    if line.status is LineStatus.ACTIVE:
        return True
    return offering is not None and (offering.id == TRUST or "trust" in offering.id)


@lru_cache(maxsize=8192)
def _folded(words: tuple[str, ...]) -> str:
    """Each key typed asks about the same words again."""
    return fold(" ".join(words))


def matches(text: str, *words: str) -> bool:
    wanted = fold(text).split()
    if not wanted:
        return True
    there = _folded(words)
    return all(part in there for part in wanted)
