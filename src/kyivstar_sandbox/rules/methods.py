"""Means of payment: saved and one-time cards, and the money of companies (TMF670 4.0).

A card is tokenised at once: its number and CVV never reach a table, an event or a log. A card
that is not to be saved lives 15 minutes. The account of a company is not stored at all: it is
offered to whoever coordinates it, and ends with the role.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, literal, select, update

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import account, bucket
from kyivstar_sandbox.db.schema_payments import payment, payment_method
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import instant, is_account, micros
from kyivstar_sandbox.rules import cards, clocks, outbox, reach, rights
from kyivstar_sandbox.rules.cards import Behaviour, WrongField

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller

ONE_TIME_US: Final = 15 * 60 * 1_000_000
"""Life of a card that is not saved."""
MOST_CARDS: Final = 20
SPENDERS: Final = frozenset({"owner", "coordinator"})
"""Roles that may spend the money of a company (docs/contract.md 3.14)."""
_OWN: Final = Hot(
    select(payment_method)
    .where(payment_method.c.id == bindparam("ident"))
    .where(payment_method.c.subject == bindparam("person"))
    .where(payment_method.c.removed_at.is_(None))
)
_MONEY: Final = (
    select(account.c.id, account.c.name, account.c.bucket_id)
    .join(bucket, bucket.c.id == account.c.bucket_id)
    .where(account.c.state == "Active")
    .where(bucket.c.ledger == literal("company:").concat(account.c.id))
)
_COMPANY: Final = Hot(_MONEY.where(account.c.id == bindparam("account")))
_OPEN: Final = ("pendingAuthorization", "authorized", "captured")


@dataclass(frozen=True, slots=True)
class NewCard:
    """A request to tokenise; `number` and `cvv` must not outlive the call."""

    number: str
    cvv: str
    holder: str
    expires_at: datetime
    name: str
    preferred: bool = False
    until: datetime | None = None

    def __repr__(self) -> str:
        return "NewCard(…)"


@dataclass(frozen=True, slots=True)
class Method:
    """One means of payment of one person; instants are microseconds, null = none."""

    id: str
    kind: str  # tokenizedCard | accountPaymentMethod
    name: str
    subject: str
    status: str
    preferred: bool = False
    brand: str = ""
    last4: str = ""
    expires_at: int = 0
    behaviour: Behaviour = Behaviour.APPROVE
    saved_until: int | None = None
    account: str | None = None
    bucket: str | None = None

    @property
    def is_card(self) -> bool:
        return self.kind == "tokenizedCard"


def tokenise(conn: Connection, who: Caller, asked: NewCard) -> Method:
    """Keep what may be kept of a card; 400 `invalidCard` names the member at fault."""
    now = clocks.business(conn)
    card = cards.read_card(
        asked.number, expires_at=asked.expires_at, cvv=asked.cvv, holder=asked.holder, now=now
    )
    if isinstance(card, WrongField):
        raise Refusal("invalidCard", status=400, detail={"field": card.name})
    until = None
    if asked.until is not None:
        if asked.until <= now:
            raise InvalidBody("validFor.endDateTime")
        until = min(micros(asked.until), micros(now) + ONE_TIME_US)
    else:
        _need_room(conn, who.sub)
    ident = new_id("pm")
    if asked.preferred:
        _no_other_preferred(conn, who.sub)
    conn.execute(
        payment_method.insert().values(
            id=ident,
            subject=who.sub,
            name=asked.name,
            brand=card.brand,
            last4=card.last4,
            expires_at=micros(card.expires_at),
            behaviour=card.behaviour.value,
            saved_until=until,
            preferred=asked.preferred,
            created_at=micros(now),
        )
    )
    return find(conn, who, ident)


def listed(conn: Connection, who: Caller) -> list[Method]:
    """Saved cards and the company accounts that the person may spend; by id."""
    now = micros(clocks.business(conn))
    saved = conn.execute(
        select(payment_method)
        .where(payment_method.c.subject == who.sub)
        .where(payment_method.c.removed_at.is_(None))
        .where(payment_method.c.saved_until.is_(None))
        .order_by(payment_method.c.id)
    )
    return [*(_card(row, now) for row in saved), *_companies(conn, who)]


def find(conn: Connection, who: Caller, ident: str) -> Method:
    """One of the person's own means, one-time cards while they live included; else `NotFound`."""
    if is_account(ident.removeprefix("pm_")):
        money = _COMPANY.first(conn, {"account": ident.removeprefix("pm_")})
        if money is None or not rights.allows(conn, who.sub, SPENDERS, money.id):
            raise NotFound
        return _company(who, money)
    now = micros(clocks.business(conn))
    row = _OWN.first(conn, {"ident": ident, "person": who.sub})
    if row is None or (row.saved_until is not None and row.saved_until <= now):
        raise NotFound
    return _card(row, now)


def change(
    conn: Connection, who: Caller, ident: str, *, name: str | None, preferred: bool | None
) -> Method:
    """Rename a saved card or make it the first choice; a company account cannot be changed."""
    method = _own_card(conn, who, ident)
    if preferred:
        _no_other_preferred(conn, who.sub)
    values: dict[str, Any] = {}
    if name is not None:
        values["name"] = name
    if preferred is not None:
        values["preferred"] = preferred
    if values:
        conn.execute(
            update(payment_method).where(payment_method.c.id == method.id).values(**values)
        )
        outbox.tell(conn, sub=who.sub, kind="method", ident=method.id)
    return find(conn, who, ident)


def remove(conn: Connection, who: Caller, ident: str) -> None:
    """Forget a card; 409 `inUse` while a payment by it is open."""
    method = _own_card(conn, who, ident)
    used = conn.execute(
        select(payment.c.id)
        .where(payment.c.method == method.id)
        .where(payment.c.status.in_(_OPEN))
        .limit(1)
    ).scalar()
    if used is not None:
        raise Refusal("inUse", detail={"payment": used})
    now = micros(clocks.business(conn))
    conn.execute(
        update(payment_method).where(payment_method.c.id == method.id).values(removed_at=now)
    )
    outbox.tell(conn, sub=who.sub, kind="methodGone", ident=method.id)


def seed_card(
    conn: Connection,
    *,
    subject: str,
    last4: str,
    expires_at: int,
    now: int,
    ident: str | None = None,
) -> str:
    """Give a person a saved test card that ends so; instants in microseconds. Returns its id."""
    card = cards.card_of_last4(last4, expires_at=instant(expires_at))
    made = ident or new_id("pm")
    conn.execute(
        payment_method.insert().values(
            id=made,
            subject=subject,
            name=f"Картка •{last4}",
            brand=card.brand,
            last4=last4,
            expires_at=expires_at,
            behaviour=card.behaviour.value,
            saved_until=None,
            preferred=True,
            created_at=now,
        )
    )
    return made


def of_event(conn: Connection, ident: str) -> Method | None:
    """A card by id for its event, whoever owns it; removed ones too."""
    row = conn.execute(select(payment_method).where(payment_method.c.id == ident)).first()
    return None if row is None else _card(row, micros(clocks.business(conn)))


def _own_card(conn: Connection, who: Caller, ident: str) -> Method:
    method = find(conn, who, ident)
    if not method.is_card:
        raise Refusal("forbiddenRole", status=403)
    return method


def _need_room(conn: Connection, subject: str) -> None:
    kept = conn.execute(
        select(payment_method.c.id)
        .where(payment_method.c.subject == subject)
        .where(payment_method.c.removed_at.is_(None))
        .where(payment_method.c.saved_until.is_(None))
    ).all()
    if len(kept) >= MOST_CARDS:
        raise Refusal("limitExceeded", detail={"limit": MOST_CARDS})


def _no_other_preferred(conn: Connection, subject: str) -> None:
    conn.execute(
        update(payment_method).where(payment_method.c.subject == subject).values(preferred=False)
    )


def _card(row: Any, now: int) -> Method:
    return Method(
        id=row.id,
        kind="tokenizedCard",
        name=row.name,
        subject=row.subject,
        status="active" if row.expires_at > now else "expired",
        preferred=row.preferred,
        brand=row.brand,
        last4=row.last4,
        expires_at=row.expires_at,
        behaviour=Behaviour(row.behaviour),
        saved_until=row.saved_until,
    )


def _companies(conn: Connection, who: Caller) -> list[Method]:
    mine = reach.of(conn, who.sub, SPENDERS).rows(account.c.id, account.c.customer_id)
    rows = conn.execute(_MONEY.where(mine).order_by(account.c.id))
    return [_company(who, row) for row in rows]


def _company(who: Caller, row: Any) -> Method:
    return Method(
        id=f"pm_{row.id}",
        kind="accountPaymentMethod",
        name=f"Рахунок {row.name}",
        subject=who.sub,
        status="active",
        account=row.id,
        bucket=row.bucket_id,
    )
