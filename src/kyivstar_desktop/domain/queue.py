"""Acts that wait for the connection: an intention of the person, never yet an order to anybody.

An item says what was meant and under which conditions it was read. It becomes an act only by a
press after the network is back (ADR 0017), and then it goes the usual way through the journal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from kyivstar_desktop.domain.billing import Part  # noqa: TC001 the store reads types by fields
from kyivstar_desktop.domain.kyiv import kyiv_day, kyiv_zone
from kyivstar_desktop.domain.money import ZERO, Money, total
from kyivstar_desktop.domain.orders import NewOrder  # noqa: TC001 as above

MOST = 50
"""More is no list a person oversees; a longer one is a batch."""
EVENING = 20
"""The hour of «не пізніше 20:00»."""
KEPT_FOR = timedelta(days=7)
"""So long a finished line stays as a note unless it is put away."""


class Kind(StrEnum):
    """What may wait. A new card may not: nothing of it is kept anywhere."""

    TOPUP = "topup"  # by a saved card or account
    TRANSFER = "transfer"
    TARIFF = "tariff"
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    CANCEL = "cancelOrder"
    BLOCK = "block"
    NEWSLETTER = "newsletter"
    RULE = "rule"  # switching on a rule that is kept already: its consent


MONEY = frozenset({Kind.TOPUP, Kind.TRANSFER})
ORDERS = frozenset({Kind.TARIFF, Kind.CONNECT, Kind.DISCONNECT, Kind.BLOCK})


class Mark(StrEnum):
    """How an item ended; WAITS is still to be done."""

    WAITS = "waits"
    DONE = "done"
    EXPIRED = "expired"
    NEEDLESS = "needless"  # the operator has it that way already


class Until(StrEnum):
    """Choices of «не пізніше»."""

    TONIGHT = "tonight"
    TOMORROW = "tomorrow"
    THREE_DAYS = "threeDays"
    CHARGE = "charge"  # before the next charge of the number
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Terms:
    """Conditions as a person read them. `price` is taken at once, `later` at each next charge.

    None: not stated, which is never taken for zero. `fee` is the payment's, `day` the day on which
    a scheduled change begins, `version` the offer's in the price list.
    """

    price: Money | None = None
    fee: Money | None = None
    later: Money | None = None
    day: date | None = None
    bonuses: int | None = None  # paid with instead of money
    version: str = ""

    @property
    def total(self) -> Money | None:
        """What leaves at once; None while a part of it is not stated."""
        if self.price is None:
            return None
        return self.price + (self.fee or ZERO)

    def differs(self, now: Terms) -> bool:
        """Whether a person who agreed to these has to be asked about `now`.

        A version alone is no change: the same sums under a new text ask nobody.
        """
        return self._sums() != now._sums()

    def _sums(self) -> tuple[object, ...]:
        return self.price, self.fee or ZERO, self.later, self.day, self.bonuses


@dataclass(frozen=True, slots=True)
class Queued:
    """One line of the queue. `key` is of the act it will become: one intention, one act.

    `sent` is on the disk before the act may leave; `names` are parts of the title in the words of
    the day (service, card). Exactly one of `order`, `parts` and `target` says what to do; a
    transfer has `sender` and one part, a newsletter switch its name and `on`.
    """

    id: str
    kind: Kind
    key: str
    made_at: datetime
    number: str = ""  # whom it is about: E.164, or a personal account
    names: tuple[str, ...] = ()
    expires_at: datetime | None = None
    promised: Terms = Terms()
    order: NewOrder | None = None
    at_end: bool = False  # a tariff: on the day of the next charge, whichever it is then
    parts: tuple[Part, ...] = ()
    account: str = ""  # of the payer
    card: str = ""  # id of a saved one
    sender: str = ""  # E.164
    target: str = ""  # id of an order or a rule, name of a switch
    on: bool = True
    sent: bool = False
    mark: Mark = Mark.WAITS
    ended_at: datetime | None = None

    @property
    def waits(self) -> bool:
        return self.mark is Mark.WAITS

    @property
    def amount(self) -> Money | None:
        """What the person gives away by it at once; None: not stated."""
        return total(part.amount for part in self.parts) if self.parts else self.promised.price

    def expired(self, now: datetime) -> bool:
        """An act that has been sent has no term any more: it is asked about to its end."""
        late = self.expires_at is not None and now >= self.expires_at
        return self.waits and not self.sent and late

    def same(self, other: Queued) -> bool:
        """Whether both mean one and the same thing, so that the second would be a double."""
        return self.waits and self._meaning() == other._meaning()

    def _meaning(self) -> tuple[object, ...]:
        what = self.order
        order = (what.line, what.act, what.offering, what.product, what.facts) if what else ()
        paid = (self.parts, self.sender, self.card)
        return self.kind, order, paid, self.target, self.on, self.at_end


def add(items: tuple[Queued, ...], item: Queued) -> tuple[Queued, ...]:
    """With `item` at the end. ValueError: it stands there already, or the list is full."""
    if any(one.same(item) for one in items):
        raise ValueError("queued already")
    if sum(one.waits for one in items) >= MOST:
        raise ValueError("the queue is full")
    return (*items, item)


def find(items: tuple[Queued, ...], ident: str) -> Queued | None:
    return next((item for item in items if item.id == ident), None)


def put(items: tuple[Queued, ...], item: Queued) -> tuple[Queued, ...]:
    """With the line of the same id replaced; one that was taken away stays away."""
    return tuple(item if one.id == item.id else one for one in items)


def without(items: tuple[Queued, ...], *idents: str) -> tuple[Queued, ...]:
    return tuple(item for item in items if item.id not in idents)


def aged(items: tuple[Queued, ...], now: datetime) -> tuple[Queued, ...]:
    """Terms that have passed become notes, notes of a week ago go."""
    kept = (ended(one, Mark.EXPIRED, now) if one.expired(now) else one for one in items)
    return tuple(
        one for one in kept if one.waits or one.ended_at is None or now - one.ended_at < KEPT_FOR
    )


def ended(item: Queued, mark: Mark, now: datetime) -> Queued:
    return replace(item, mark=mark, ended_at=now)


def unsent(item: Queued, key: str) -> Queued:
    """It is certain that nothing was done: the next try is a new act under a new key."""
    return replace(item, key=key, sent=False)


def moment_of(choice: Until, now: datetime, charge: datetime | None = None) -> datetime | None:
    """The last moment of a choice, aware UTC; None: without a term, or the choice is not there."""
    days = {Until.TONIGHT: 0, Until.TOMORROW: 1, Until.THREE_DAYS: 3}.get(choice)
    if days is not None:
        day = kyiv_day(now) + timedelta(days=days)
        evening = datetime(day.year, day.month, day.day, EVENING, tzinfo=kyiv_zone())
        found = evening.astimezone(now.tzinfo)
        return found if found > now else None
    if choice is Until.CHARGE and charge is not None and charge > now:
        return charge
    return None


def choices(now: datetime, charge: datetime | None = None) -> tuple[Until, ...]:
    """Which choices there are now, in the order of their moments; none of them has passed."""
    dated = [
        (moment, choice)
        for choice in Until
        if (moment := moment_of(choice, now, charge)) is not None
    ]
    dated.sort(key=lambda pair: pair[0])
    return (*(choice for _, choice in dated), Until.NONE)


def usual(kind: Kind, now: datetime) -> Until:
    """What is offered first: money by this evening (by the next one late at night)."""
    if kind not in MONEY:
        return Until.NONE
    return Until.TONIGHT if moment_of(Until.TONIGHT, now) is not None else Until.TOMORROW


class Standing(StrEnum):
    """Where a waiting item stands now; the last three are its `Mark`."""

    WAITING = "waiting"  # for the connection
    CHECKING = "checking"
    READY = "ready"
    CHANGED = "changed"  # other conditions than were read: asked
    REPEATED = "repeated"  # the same payment is not finished yet: asked
    BLOCKED = "blocked"  # cannot be done now, the reason is named
    TURN = "turn"  # will be done after the one before it
    RUNNING = "running"
    CODE = "code"  # waits for a code or for the bank's page
    UNSURE = "unsure"  # sent; the operator is being asked
    REFUSED = "refused"  # tried, and nothing was done
    DONE = "done"
    EXPIRED = "expired"
    NEEDLESS = "needless"


MAY_RUN = frozenset({Standing.READY, Standing.CHANGED, Standing.REPEATED, Standing.REFUSED})
ASKED = frozenset({Standing.CHANGED, Standing.REPEATED})
BUSY = frozenset({Standing.TURN, Standing.RUNNING, Standing.CODE, Standing.UNSURE})
