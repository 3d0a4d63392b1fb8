"""Top-ups: the direct call from a saved card or a company's money, and the list of all of them.

A list shows what was made here and what was made elsewhere (cash, terminals): the completed ones
are the `Topup` rows of the history under the same ids, the others live in `topup` alone
(TMF654 4.1, docs/contract.md 3.6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    ColumnElement,
    bindparam,
    false,
    func,
    insert,
    literal,
    null,
    select,
    union_all,
    update,
)

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import action
from kyivstar_sandbox.db.schema_payments import topup
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    billing,
    changes,
    clocks,
    grants_use,
    identity,
    methods,
    outbox,
    payment_checks,
    payment_waits,
    rights,
)
from kyivstar_sandbox.rules.cards import DECLINE_REASONS, Behaviour
from kyivstar_sandbox.rules.grants_use import Wish

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.billing import Credited, Recipient
    from kyivstar_sandbox.rules.grants_use import Place
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.methods import Method

STEP_UP_S: Final = 300
_NAMES: Final = (
    "id", "subject", "correlator", "method", "status", "reason", "amount", "channel",
    "requested_at", "confirmed_at", "number", "bucket", "line", "account", "is_auto", "grant",
    "row",
)  # fmt: skip
_INSERT: Final = Hot(insert(topup).values({name: bindparam(name) for name in _NAMES}))
_COMPLETED: Final = Hot(
    update(topup)
    .where(topup.c.id == bindparam("ident"))
    .values(status="completed", confirmed_at=bindparam("at"), capture_due=None)
)
_FIRST: Final = Hot(
    select(topup.c.id).where(
        topup.c.subject == bindparam("person"), topup.c.correlator == bindparam("its_key")
    )
)
_NO_DIRECT: Final = {Behaviour.PAGE: "bankRefused", Behaviour.LAST_ITEM_FAILS: "bankFault"}


@dataclass(frozen=True, slots=True)
class NewTopup:
    """One direct top-up; `kind` and `recipient` as in a payment's item, kopiykas."""

    correlator: str | None
    amount: int
    kind: str
    recipient: str
    method: str
    channel: str
    grant: str | None = None
    row: int | None = None
    proof: tuple[str, ...] = ()


def create(conn: Connection, who: Caller, asked: NewTopup, key: str | None) -> str:
    """Top up at once; the id. A card's decline is a fact (`failed`), not a refusal.

    A grant stands in for the fresh code. 401 `stepUpRequired`, 403 `grantMismatch`, 404, and 409
    `duplicateRequest`, `limitExceeded`, `numberNotServed`, `accountFunded`, `insufficientFunds`
    and those of `grants_use.allow` leave nothing behind.
    """
    if asked.grant is None:
        identity.need_step_up(who, ways=("sms",), max_age_s=STEP_UP_S)
    correlator = key or asked.correlator
    _need_new(conn, who.sub, correlator)
    method = _method(conn, who, asked)
    if method.status != "active" or method.saved_until is not None:
        raise InvalidBody("paymentMethod")
    payment_checks.need_item_limits(asked.amount)
    recipient = payment_checks.resolve(conn, kind=asked.kind, recipient=asked.recipient)
    payment_checks.need_reach(conn, who, [recipient])
    place = _place_in_grant(conn, who, asked, correlator, recipient)
    row = _first_row(conn, who, asked, method, recipient, place, correlator)
    if method.is_card:
        _write(conn, row)
        _use(conn, place, row)
        _charge_card(conn, row, Behaviour(method.behaviour), recipient)
    else:
        credited = _credit(conn, row, recipient, source=f"company:{method.account}")
        _write(conn, row | {"status": "completed", "confirmed_at": micros(credited.at)})
        _tell(conn, "topup", row)
        _use(conn, place, row)  # last: all rows of a batch lock the grant's one row
    return str(row["id"])


def _method(conn: Connection, who: Caller, asked: NewTopup) -> Method:
    """What pays. 403 ``forbiddenRole`` for a grant whose role has gone since; 404 otherwise."""
    try:
        return methods.find(conn, who, asked.method)
    except NotFound:
        if asked.grant is None or not grants_use.names(conn, who.sub, asked.grant, asked.method):
            raise
        detail = {"needed": sorted(methods.SPENDERS)}
        raise Refusal("forbiddenRole", status=403, detail=detail) from None


def _write(conn: Connection, row: dict[str, Any]) -> None:
    _INSERT.run(conn, row)
    _tell(conn, "topupNew", row)


def _use(conn: Connection, place: Place | None, row: dict[str, Any]) -> None:
    if place is not None:
        grants_use.note(conn, place, resource=row["id"], amount=row["amount"])


def bank_answer(conn: Connection, ident: str, answer: str) -> None:
    """End a top-up that waits for its card's bank; 404 for any other."""
    row = conn.execute(
        select(topup).where(topup.c.id == ident, topup.c.status == "created").with_for_update()
    ).first()
    if row is None:
        raise NotFound
    if answer == "approve":
        _finish_waiting(conn, row)
    else:
        _fail(conn, row.id, payment_waits.ANSWERS[answer])


def sweep(conn: Connection, now: datetime) -> int:
    """End card top-ups whose bank has answered by `now` (security clock); how many."""
    rows = conn.execute(
        select(topup)
        .where(topup.c.status == "created", topup.c.capture_due <= micros(now))
        .order_by(topup.c.capture_due, topup.c.id)
        .with_for_update()
    ).all()
    for row in rows:
        _finish_waiting(conn, row)
    return len(rows)


def find(conn: Connection, who: Caller | None, ident: str) -> tuple[Any, bool]:
    """One top-up, and whether the account that it reached is the person's to see.

    `who` None = for an event. `NotFound` outside the rights.
    """
    row = _ONE.first(conn, {"ident": ident})
    if row is None:
        raise NotFound
    if who is None or who.admin:
        return row, who is not None
    visible = row.account_id is not None and rights.allows(
        conn, who.sub, rights.EVERY, row.account_id
    )
    if not visible and row.subject != who.sub:
        raise NotFound
    return row, visible


def _from_history() -> list[ColumnElement[Any]]:
    c, t = action.c, topup.c
    return [
        c.id.label("id"), t.subject.label("subject"), t.correlator.label("correlator"),
        t.payment.label("payment"), t.item.label("item"), t.method.label("method"),
        literal("completed").label("status"), null().label("status_reason"),
        c.reason.label("reason"), c.amount.label("amount"),
        func.coalesce(t.channel, "").label("channel"), c.cause.label("cause"),
        func.coalesce(t.requested_at, c.requested_at).label("requested_at"),
        c.requested_at.label("confirmed_at"), func.coalesce(t.is_auto, false()).label("is_auto"),
        c.msisdn.label("number"), c.bucket_id.label("bucket_id"), c.line_id.label("line_id"),
        c.account_id.label("account_id"), c.amount_before.label("amount_before"),
        c.amount_after.label("amount_after"), t.grant.label("grant"), t.row.label("row"),
    ]  # fmt: skip


def _from_own() -> list[ColumnElement[Any]]:
    t = topup.c
    return [
        t.id, t.subject, t.correlator, t.payment, t.item, t.method, t.status, t.status_reason,
        t.reason, t.amount, t.channel, null().label("cause"), t.requested_at, t.confirmed_at,
        t.is_auto, t.number, t.bucket.label("bucket_id"), t.line.label("line_id"),
        t.account.label("account_id"), null().label("amount_before"),
        null().label("amount_after"), t.grant, t.row,
    ]  # fmt: skip


every: Final = union_all(
    select(*_from_history())
    .select_from(action.outerjoin(topup, topup.c.id == action.c.id))
    .where(action.c.type == "Topup"),
    select(*_from_own()).where(topup.c.status != "completed"),
).subquery("every_topup")
"""All top-ups as one relation."""
_ONE: Final = Hot(select(every).where(every.c.id == bindparam("ident")))


def _need_new(conn: Connection, subject: str, correlator: str | None) -> None:
    if correlator is None:
        return
    first = _FIRST.first(conn, {"person": subject, "its_key": correlator})
    if first is not None:
        raise Refusal("duplicateRequest", detail={"id": first.id})


def _place_in_grant(
    conn: Connection, who: Caller, asked: NewTopup, key: str | None, recipient: Recipient
) -> Place | None:
    if asked.grant is None:
        return None
    wish = Wish(asked.grant, key or "", asked.method, asked.amount, asked.row, asked.proof)
    return grants_use.allow(conn, who.sub, wish, recipient)


def _first_row(
    conn: Connection,
    who: Caller,
    asked: NewTopup,
    method: Method,
    recipient: Recipient,
    place: Place | None,
    correlator: str | None,
) -> dict[str, Any]:
    return {
        "id": new_id("tb"),
        "subject": who.sub,
        "correlator": correlator,
        "method": method.id,
        "status": "created",
        "reason": "topupCard" if method.is_card else "topupAccount",
        "amount": asked.amount,
        "channel": asked.channel,
        "requested_at": micros(clocks.business(conn)),
        "confirmed_at": None,
        "number": recipient.msisdn,
        "bucket": recipient.bucket_id,
        "line": recipient.line_id,
        "account": recipient.account_id,
        "is_auto": place is not None and place.is_auto,
        "grant": None if place is None else place.grant,
        "row": None if place is None or place.is_auto else place.row,
    }


def _charge_card(
    conn: Connection, row: dict[str, Any], behaviour: Behaviour, recipient: Recipient
) -> None:
    refused = DECLINE_REASONS.get(behaviour) or _NO_DIRECT.get(behaviour)
    if refused is not None:
        _fail(conn, row["id"], refused)
        return
    wait = payment_waits.bank_wait(conn, behaviour)
    if behaviour is Behaviour.STUCK:
        return
    if wait:
        due = micros(clocks.security(conn) + wait)
        conn.execute(update(topup).where(topup.c.id == row["id"]).values(capture_due=due))
        return
    _finish(conn, row, recipient, source="bank:card")


def _finish_waiting(conn: Connection, row: Row[Any]) -> None:
    kind = payment_checks.NUMBER if row.number else payment_checks.ACCOUNT
    try:
        recipient = payment_checks.resolve(conn, kind=kind, recipient=row.number or row.account)
    except Refusal:  # the number ended while its bank was silent: nothing was charged
        _fail(conn, row.id, "creditFailed")
        return
    _finish(conn, row._asdict(), recipient, source="bank:card")


def _finish(conn: Connection, row: dict[str, Any], recipient: Recipient, *, source: str) -> None:
    credited = _credit(conn, row, recipient, source=source)
    _COMPLETED.run(conn, {"ident": row["id"], "at": micros(credited.at)})
    _tell(conn, "topup", row)


def _credit(
    conn: Connection, row: dict[str, Any], recipient: Recipient, *, source: str
) -> Credited:
    return billing.credit(
        conn,
        recipient,
        amount=row["amount"],
        reason=row["reason"],
        source_account=source,
        at=clocks.business(conn),
        cause=_cause(row),
        ident=row["id"],
        key=row["correlator"],
    )


def _cause(row: dict[str, Any]) -> dict[str, Any]:
    cause = {"rule": "payment", "channel": row["channel"]}
    given = {"grant": row["grant"], "row": row["row"]}
    return cause | {name: value for name, value in given.items() if value is not None}


def _fail(conn: Connection, ident: str, reason: str) -> None:
    grants_use.failed(conn, ident)
    conn.execute(
        update(topup)
        .where(topup.c.id == ident)
        .values(status="failed", status_reason=reason, capture_due=None)
    )
    row = conn.execute(select(topup).where(topup.c.id == ident)).one()
    _tell(conn, "topup", row._asdict())


def _tell(conn: Connection, kind: str, row: dict[str, Any]) -> None:
    outbox.tell(conn, sub=row["subject"], kind=kind, ident=row["id"])
    changes.note(conn, kind, row["id"], row["account"])
