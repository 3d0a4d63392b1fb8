"""`authorization_details` as sent and as shown (RFC 9396, docs/contract.md 2.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body
from kyivstar_sandbox.api.encoding import money
from kyivstar_sandbox.model.errors import OAuthRefused, Refusal
from kyivstar_sandbox.model.values import is_account, iso_micros, micros, parse_instant
from kyivstar_sandbox.rules import grant_details, grant_digest
from kyivstar_sandbox.rules.grant_details import APPROVAL, BATCH, LINK, STANDING, Details

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.grants import Grant

_CAPS: Final = ("max_item", "max_week", "max_month")


def details_of(text: str) -> Details:
    """The one object of the array; anything else is `invalid_authorization_details`."""
    try:
        held = body.strict_object(b'{"all":' + text.encode("utf-8", "replace") + b"}")
        asked = body.objects_member(held, "all", most=1)[0]
        if len(held) != 1:
            raise body.invalid_body("authorization_details")
        return _READERS[body.text_member(asked, "type", limit=32)](asked)
    except (Refusal, KeyError, TypeError, ValueError) as error:
        raise OAuthRefused("invalid_authorization_details") from error


def given_members(grant: Grant, *, asked_by: str) -> JsonObject:
    """The object of the token reply: what was asked, with the grant's id, state and end.

    A second person asked for an approval of the first one's rows and sees no more than that.
    """
    shown = members_of(grant)
    approves = grant.row.sub != asked_by
    if approves:
        shown = {name: shown[name] for name in ("batch_digest", "row_count", "total")}
    return shown | {
        "type": APPROVAL if approves else grant.details.type,
        "grant_id": grant.id,
        "status": grant.row.status,
        "expires_at": iso_micros(grant.row.expires_at),
    }


def grant_body(grant: Grant, *, status: str) -> JsonObject:
    """A grant of `/oauth/grants`; `status` as it is now."""
    row = grant.row
    made: JsonObject = {
        "id": grant.id,
        "type": grant.details.type,
        "status": status,
        "initiator": {"sub": row.sub, "name": grant.initiator},
    }
    if row.approver is not None:
        made["approver"] = {"sub": row.approver, "name": grant.approver or ""}
    if row.reject_reason is not None:
        made["rejectReason"] = row.reject_reason
    return made | {
        **members_of(grant),
        "used": {"rows": row.used_rows, "total": money(row.used_total)},
        "createdAt": iso_micros(row.created_at),
        "expiresAt": iso_micros(row.expires_at),
    }


def members_of(grant: Grant) -> JsonObject:
    """The members of the grant's type; a link also says which account the number has."""
    held = grant.details
    shown: dict[str, Any] = {
        "label": held.label,
        "payment_method": held.payment_method,
        "batch_digest": held.batch_digest,
        "row_count": held.row_count,
        "recipients": list(held.recipients) or None,
        "account": grant.row.account if held.type == LINK else held.account,
        "number": held.number,
    }
    if held.total is not None:
        shown["total"] = money(held.total)
    shown |= {name: money(cap) for name, cap in held.caps().items()}
    if held.valid_until is not None:
        shown["valid_until"] = iso_micros(held.valid_until)
    return {name: value for name, value in shown.items() if value is not None}


def _batch(asked: JsonObject) -> Details:
    return Details(
        type=BATCH,
        label=body.optional_text(asked, "label", limit=100),
        payment_method=body.text_member(asked, "payment_method", limit=64),
        batch_digest=_digest(asked),
        row_count=_row_count(asked),
        total=body.money_member(asked, "total"),
    )


def _approval(asked: JsonObject) -> Details:
    return Details(
        type=APPROVAL,
        grant_id=body.text_member(asked, "grant_id", limit=64),
        batch_digest=_digest(asked),
        row_count=_row_count(asked),
        total=body.money_member(asked, "total"),
    )


def _standing(asked: JsonObject) -> Details:
    account = body.optional_text(asked, "account", limit=64)
    recipients = _recipients(asked)
    if (account is None) == (not recipients) or not is_account(account or "0" * 11):
        raise ValueError("recipients")
    caps = {name: body.money_member(asked, name) for name in _CAPS}
    if not caps["max_item"] <= caps["max_week"] <= caps["max_month"]:
        raise ValueError("caps")
    until = parse_instant(body.text_member(asked, "valid_until", limit=40))
    return Details(
        type=STANDING,
        label=body.optional_text(asked, "label", limit=100),
        payment_method=body.text_member(asked, "payment_method", limit=64),
        recipients=recipients,
        account=account,
        valid_until=micros(until),
        max_item=caps["max_item"],
        max_week=caps["max_week"],
        max_month=caps["max_month"],
    )


def _link(asked: JsonObject) -> Details:
    return Details(type=LINK, number=body.phone(asked.get("number")))


def _recipients(asked: JsonObject) -> tuple[str, ...]:
    given = asked.get("recipients")
    if given is None:
        return ()
    if not isinstance(given, list) or not 1 <= len(given) <= grant_details.MOST_RECIPIENTS:
        raise ValueError("recipients")
    numbers = tuple(body.phone(one) for one in given)
    if len(set(numbers)) != len(numbers):
        raise ValueError("recipients")
    return numbers


def _digest(asked: JsonObject) -> str:
    text = body.text_member(asked, "batch_digest", limit=64)
    if not grant_digest.is_digest(text):
        raise ValueError("batch_digest")
    return text


def _row_count(asked: JsonObject) -> int:
    count = asked.get("row_count")
    if isinstance(count, bool) or not isinstance(count, int):
        raise TypeError("row_count")
    if not 1 <= count <= grant_details.MOST_ROWS:
        raise ValueError("row_count")
    return count


_READERS: Final[dict[str, Callable[[dict[str, Any]], Details]]] = {
    BATCH: _batch,
    APPROVAL: _approval,
    STANDING: _standing,
    LINK: _link,
}
