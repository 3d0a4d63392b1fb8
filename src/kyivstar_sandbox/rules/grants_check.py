"""Who may ask for which grant; looked at before a code is sent (docs/contract.md 2.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from kyivstar_sandbox.db.schema import account, customer, line
from kyivstar_sandbox.model.errors import NotFound, OAuthRefused, Refusal
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import clocks, grants, methods, payment_checks, rights
from kyivstar_sandbox.rules.grant_details import APPROVAL, LINK, STANDING, Details

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller

LONGEST: Final = 366 * DAY
_BATCHERS: Final = frozenset({"owner", "coordinator"})


def refusal(conn: Connection, who: Caller, details: Details) -> OAuthRefused | None:
    """Why the person may not ask for this, or None.

    ``access_denied`` with ``code`` ``forbiddenRole`` or ``fourEyesRequired``, or
    ``invalid_authorization_details``.
    """
    if "topup" not in who.scopes:
        return denied("forbiddenRole")
    if details.type == LINK:
        held = {one.role for one in rights.roles(conn, who.sub)}
        return None if "owner" in held else denied("forbiddenRole")
    if details.type == APPROVAL:
        return _approval(conn, who, details)
    refused = _method(conn, who, details)
    if refused is None and details.type == STANDING:
        refused = _standing(conn, who, details)
    return refused


def denied(code: str) -> OAuthRefused:
    """400 ``access_denied`` with its code."""
    return OAuthRefused("access_denied", code=code)


def source_name(conn: Connection, who: Caller, details: Details) -> str:
    """Name of what pays, for the SMS; empty for a link."""
    if details.type == APPROVAL:
        found = grants.find(conn, who, str(details.grant_id))
        query = select(account.c.name).where(account.c.id == found.row.account)
        return f"Рахунок {conn.execute(query).scalar() or ''}".strip()
    if details.payment_method is None:
        return ""
    return methods.find(conn, who, details.payment_method).name


def may_be_linked(conn: Connection, number: str) -> bool:
    """Whether a number can consent: served, private, with a personal account of its own.

    A company's number cannot: its holder is not the one whose money is seen.
    """
    found = conn.execute(
        select(line.c.id)
        .join(customer, customer.c.id == line.c.customer_id)
        .where(line.c.msisdn == number, line.c.terminated_at.is_(None))
        .where(customer.c.party_kind == "Individual", line.c.funded_by.is_(None))
    ).first()
    return found is not None


def _method(conn: Connection, who: Caller, details: Details) -> OAuthRefused | None:
    try:
        found = methods.find(conn, who, str(details.payment_method))
    except NotFound:
        return denied("forbiddenRole")
    if found.status != "active" or found.saved_until is not None:
        return OAuthRefused("invalid_authorization_details")
    if details.type == STANDING or not found.is_card:
        return None
    held = {one.role for one in rights.roles(conn, who.sub)}
    return None if held & _BATCHERS else denied("forbiddenRole")


def _standing(conn: Connection, who: Caller, details: Details) -> OAuthRefused | None:
    now = micros(clocks.business(conn))
    if not now < (details.valid_until or 0) <= now + LONGEST:
        return OAuthRefused("invalid_authorization_details")
    if details.account is not None:
        reaches = rights.allows(conn, who.sub, rights.TOPUP, details.account)
        return None if reaches else denied("forbiddenRole")
    for number in details.recipients:
        try:
            found = payment_checks.resolve(conn, kind=payment_checks.NUMBER, recipient=number)
            payment_checks.need_reach(conn, who, [found])
        except Refusal as refused:
            if refused.status == 403:
                return denied("forbiddenRole")
    return None


def _approval(conn: Connection, who: Caller, details: Details) -> OAuthRefused | None:
    try:
        found = grants.find(conn, who, str(details.grant_id))
    except NotFound:
        return denied("forbiddenRole")
    if found.row.sub == who.sub:
        return denied("fourEyesRequired")
    if not rights.allows(conn, who.sub, rights.APPROVE, str(found.row.account), members=False):
        return denied("forbiddenRole")
    first = found.details
    same = (
        first.batch_digest == details.batch_digest
        and first.row_count == details.row_count
        and first.total == details.total
    )
    waits = grants.status_of(found.row, micros(clocks.business(conn))) == "pendingApproval"
    return None if same and waits else OAuthRefused("invalid_authorization_details")
