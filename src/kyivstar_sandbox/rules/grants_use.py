"""Spending a grant: a row of a batch, a top-up by a rule, a linked number (docs/contract.md 3.6).

Caps hold for parallel calls: a standing grant's row is locked from the check to the commit, a row
of a batch is taken once by its key in the table of uses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, bindparam, cast, func, select, update

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema_grants import grant_held, grant_use
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import chains, clocks, grant_details, grant_digest, grants
from kyivstar_sandbox.rules.grant_details import BATCH, LINK, STANDING, Details
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.billing import Recipient

_MINE: Final = select(grant_held).where(grant_held.c.id == bindparam("ident"))
_HELD: Final = Hot(_MINE)
_LOCKED: Final = Hot(_MINE.with_for_update())
_TAKE: Final = Hot(
    update(grant_held)
    .where(grant_held.c.id == bindparam("ident"))
    .where(grant_held.c.status == "approved", grant_held.c.expires_at > bindparam("now"))
    .values(
        used_rows=grant_held.c.used_rows + 1,
        used_total=grant_held.c.used_total + bindparam("amount"),
    )
    .returning(grant_held.c.row_count, grant_held.c.used_rows)
)
_ENDED: Final = {"pendingApproval": "grantNotApproved", "exhausted": "grantExhausted"}


@dataclass(frozen=True, slots=True)
class Wish:
    """A top-up that names a grant; ``row`` and ``proof`` only for a batch, kopiykas."""

    grant: str
    key: str
    method: str
    amount: int
    row: int | None = None
    proof: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """The place that a use takes: its grant, its row, whether a rule did it."""

    grant: str
    row: int
    is_auto: bool


def allow(conn: Connection, sub: str, wish: Wish, recipient: Recipient) -> Place:
    """Check one top-up against its grant; nothing is used yet.

    A standing grant is locked, as its caps are sums; a batch is checked again by ``note``.

    403 ``grantMismatch``; 409 ``grantNotApproved``, ``grantExpired``, ``grantExhausted``,
    ``limitExceeded`` with ``detail.rule``, ``detail.limit``, ``detail.left``.
    """
    row, details = _open(conn, sub, wish.grant, (BATCH, STANDING))
    if details.payment_method != wish.method:
        raise _mismatch()
    now = micros(clocks.business(conn))
    if details.type == BATCH:
        place = _batch_place(details, wish, recipient)
        _need_alive(row, now)
        return place
    _need_covered(conn, details, recipient, wish)
    _need_alive(row, now)
    _need_caps(conn, details, wish, now)
    return Place(wish.grant, row.used_rows + 1, is_auto=True)


def names(conn: Connection, sub: str, ident: str, method: str) -> bool:
    """Whether a grant of this person is about this means of payment."""
    row = _HELD.first(conn, {"ident": ident})
    if row is None or row.sub != sub:
        return False
    return grant_details.read(row.details).payment_method == method


def note(conn: Connection, place: Place, *, resource: str, amount: int) -> None:
    """Write down one use of ``amount`` kopiykas; the last row of a batch exhausts it.

    Its row is locked from here to the commit. 409 ``grantExpired``, ``grantExhausted`` when
    another call was faster.
    """
    now = micros(clocks.business(conn))
    used = {
        "grant_id": place.grant, "row": place.row, "resource": resource, "amount": amount,
        "failed": False, "at": now,
    }  # fmt: skip
    if not insert_if_absent(conn, grant_use, used):
        raise Refusal("grantExhausted", detail={"row": place.row})
    taken = {"ident": place.grant, "now": now, "amount": amount}
    row = _TAKE.first(conn, taken)
    if row is None:  # it ended between the check and now
        raise Refusal("grantExpired")
    if row.row_count is not None and row.used_rows >= row.row_count:
        grants.set_status(conn, place.grant, "exhausted")


def failed(conn: Connection, resource: str) -> None:
    """The card of a top-up declined: its row stays used, its money does not count."""
    query = select(grant_use).where(grant_use.c.resource == resource, grant_use.c.failed.is_(False))
    row = conn.execute(query).one_or_none()
    if row is None:
        return
    mine = (grant_use.c.grant_id == row.grant_id) & (grant_use.c.row == row.row)
    conn.execute(update(grant_use).where(mine).values(failed=True))
    conn.execute(
        update(grant_held)
        .where(grant_held.c.id == row.grant_id)
        .values(used_total=grant_held.c.used_total - row.amount)
    )


def links(conn: Connection, sub: str, wanted: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Live links of a person among ``wanted``: account by grant id, with the number."""
    found: dict[str, tuple[str, str]] = {}
    now = micros(clocks.business(conn))
    for ident in wanted:
        try:
            row, details = _open(conn, sub, ident, (LINK,))
            _need_alive(row, now)
        except Refusal:
            continue
        found[ident] = (str(row.account), str(details.number))
    return found


def take_link(conn: Connection, ident: str, resource: str) -> None:
    """Use a link up: ``resource`` is the universal account that got the number."""
    note(conn, Place(ident, 1, is_auto=False), resource=resource, amount=0)


def _open(conn: Connection, sub: str, ident: str, kinds: tuple[str, ...]) -> tuple[Any, Details]:
    row = _HELD.first(conn, {"ident": ident})
    if row is not None and row.kind != BATCH:
        row = _LOCKED.first(conn, {"ident": ident})
    if row is None or row.sub != sub or row.kind not in kinds:
        raise _mismatch()
    return row, grant_details.read(row.details)


def _mismatch() -> Refusal:
    return Refusal("grantMismatch", status=403)


def _need_alive(row: Any, now: int) -> None:
    status = grants.status_of(row, now)
    if status != "approved":
        raise Refusal(_ENDED.get(status, "grantExpired"), detail={"status": status})


def _batch_place(details: Details, wish: Wish, recipient: Recipient) -> Place:
    place, rows = wish.row, details.row_count or 0
    if place is None or not 0 <= place < rows or recipient.msisdn is None:
        raise _mismatch()
    start = grant_digest.leaf(place, key=wish.key, recipient=recipient.msisdn, kopiykas=wish.amount)
    if not grant_digest.proves(str(details.batch_digest), start, wish.proof):
        raise _mismatch()
    return Place(wish.grant, place, is_auto=False)


def _need_covered(conn: Connection, details: Details, recipient: Recipient, wish: Wish) -> None:
    if wish.row is not None or wish.proof:
        raise _mismatch()
    if details.account is not None:
        if details.account not in chains.above(conn, recipient.account_id):
            raise _mismatch()
    elif recipient.msisdn not in details.recipients:
        raise _mismatch()


def _need_caps(conn: Connection, details: Details, wish: Wish, now: int) -> None:
    week = calendar.plus_days(calendar.day_start(now), -calendar.kyiv(now).weekday())
    since = {"max_week": week, "max_month": calendar.month_start(now)}
    for name, cap in details.caps().items():
        spent = _spent(conn, wish.grant, since[name]) if name in since else 0
        if wish.amount > cap - spent:
            left = max(0, cap - spent)
            detail = {"rule": name, "limit_kop": cap, "left_kop": left}
            raise Refusal("limitExceeded", detail=detail)


def _spent(conn: Connection, ident: str, since: int) -> int:
    total = cast(func.coalesce(func.sum(grant_use.c.amount), 0), BigInteger)
    mine = (grant_use.c.grant_id == ident) & grant_use.c.failed.is_(False)
    spent: int = conn.execute(select(total).where(mine, grant_use.c.at >= since)).scalar_one()
    return spent
