"""What happens at the operator without the client: clocks, roles, cash, use, contacts."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, select, update

from kyivstar_sandbox.db import schema, schema_payments, schema_support
from kyivstar_sandbox.db.schema import account, customer, line, login, role
from kyivstar_sandbox.db.schema_identity import event, session, sms
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import iso, micros
from kyivstar_sandbox.rules import (
    billing,
    changes,
    clocks,
    identity,
    identity_sessions,
    identity_tokens,
    outbox,
    privacy,
    rights,
)
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.billing import Credited, Run
    from kyivstar_sandbox.rules.usage import Used

EVERY_SCOPE: Final = " ".join(identity.SCOPES)
_REASONS: Final = {"cash": "topupCash", "terminal": "topupCash", "other": "topupOther"}
_COUNTED: Final = (
    schema.person, schema.line, schema.account, schema.bucket, schema.action, schema.entry,
    schema_payments.payment, schema_payments.topup, session, event, sms, schema_support.chat,
    schema_support.chat_message, schema_support.support_request,
)  # fmt: skip


def clock_state(conn: Connection) -> dict[str, str]:
    """Both clocks as text."""
    return {"business": iso(clocks.business(conn)), "security": iso(clocks.security(conn))}


def counts(conn: Connection) -> dict[str, int]:
    """Rows of the tables that matter."""
    return {
        table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for table in _COUNTED
    }


def move_clocks(
    conn: Connection,
    *,
    business: timedelta | None,
    business_to: datetime | None,
    security: timedelta | None,
) -> Run | None:
    """Move forward and let happen what became due, each at its own instant.

    `InvalidBody` for a step back.
    """
    if business_to is not None:
        business = business_to.astimezone(UTC) - clocks.business(conn)
    try:
        clocks.advance(conn, business=business, security=security)
    except ValueError as error:
        raise InvalidBody("business") from error
    return billing.run_due(conn) if business is not None else None


def topup(conn: Connection, *, number: str, amount: int, channel: str) -> Credited:
    """A top-up made elsewhere: `cash`, `terminal` or `other`; `amount` in kopiykas."""
    if channel not in _REASONS:
        raise InvalidBody("channel")
    return billing.credit(
        conn,
        billing.resolve(conn, number=number),
        amount=amount,
        reason=_REASONS[channel],
        source_account="bank:cash",
        at=clocks.business(conn),
        cause={"rule": "payment", "channel": channel},
    )


def use(
    conn: Connection, *, number: str, kind: str, quantity: int, started: datetime | None
) -> Used:
    """Let a number use something; `started` before now makes it a late record."""
    found = conn.execute(select(line.c.id).where(line.c.msisdn == number)).scalar()
    if found is None:
        raise NotFound
    at = micros(started) if started is not None else None
    what = Use(kind=kind, quantity=quantity, started_at=at)
    return billing.use(conn, line_id=found, what=what, at=clocks.business(conn))


def give_role(
    conn: Connection,
    *,
    login_text: str,
    account_id: str,
    role_name: str | None,
    limits: Mapping[str, int] | None,
) -> None:
    """Give or change the one role of a person over an account; None takes it away.

    Whoever may see the account is told of it: she who was given the role among them.
    """
    sub = conn.execute(select(login.c.sub).where(login.c.login == login_text)).scalar()
    owner = conn.execute(select(account.c.customer_id).where(account.c.id == account_id)).scalar()
    if sub is None or owner is None:
        raise NotFound
    if role_name is not None and role_name not in rights.EVERY:
        raise InvalidBody("role")
    before = identity_tokens.granted_scope(conn, sub, EVERY_SCOPE)
    conn.execute(delete(role).where(role.c.sub == sub, role.c.account == account_id))
    if role_name is not None:
        conn.execute(
            role.insert().values(
                sub=sub, account=account_id, role=role_name, customer=owner,
                limits=json.dumps(dict(limits)) if limits else None,
                granted_at=micros(clocks.business(conn)),
            )
        )  # fmt: skip
    rights.forget(conn)
    identity_sessions.widen(conn, sub, before, rights.scopes(conn, sub))
    changes.note(conn, "account", account_id, account_id)


def confirm_email(conn: Connection, customer_id: str) -> None:
    """The letter's link was opened: e-mail contacts of the customer count as confirmed."""
    query = select(customer).where(customer.c.id == customer_id)
    row = conn.execute(query).one_or_none()
    if row is None:
        raise NotFound
    contacts: list[dict[str, Any]] = json.loads(row.contacts)
    for one in contacts:
        if str(one.get("mediumType", "")).lower() == "email":
            one["confirmed"] = True
    at = micros(clocks.business(conn))
    conn.execute(
        update(customer)
        .where(customer.c.id == customer_id)
        .values(contacts=json.dumps(contacts, ensure_ascii=False), updated_at=at)
    )
    changes.note(conn, "customer", customer_id, row.root_account)
    if privacy.is_person(conn, row.party_id):
        privacy.confirmed(conn, row.party_id)


def notice(conn: Connection, *, severity: str, text: str, valid_for: Mapping[str, Any]) -> str:
    """Tell every person `info`, `works` or `outage`; the notice's id."""
    if severity not in {"info", "works", "outage"}:
        raise InvalidBody("severity")
    ident = new_id("nt")
    body = {"id": ident, "severity": severity, "text": text, "validFor": dict(valid_for)}
    outbox.tell_everyone(conn, kind="ServiceNoticeEvent", ident=ident, body={"notice": body})
    return ident
