"""The control surface's deeds, each one rule function in one transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import (
    amount_text,
    iso,
    parse_amount,
    parse_duration,
    parse_instant,
)
from kyivstar_sandbox.rules import (
    billing,
    clocks,
    faults,
    identity_direct,
    identity_sessions,
    operator_acts,
    outbox,
    payments,
    settings,
    shop_acts,
    starting,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from sqlalchemy import Connection

    Act = Callable[["Connection", "Asked"], Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """One control call: JSON body, query, path members, the seed of the server's start."""

    body: dict[str, Any]
    query: dict[str, str]
    path: dict[str, str]
    seed: str

    @property
    def after(self) -> int:
        """`after` of a list; 0 without."""
        return whole(self.query.get("after", "0"), "after")

    def text(self, name: str) -> str:
        """Return a required text member."""
        value = self.body.get(name)
        if not isinstance(value, str) or not value:
            raise InvalidBody(name)
        return value

    def optional(self, name: str) -> str | None:
        """Return a text member, or None when absent."""
        return None if self.body.get(name) is None else self.text(name)


def whole(text: str, name: str) -> int:
    """A whole number >= 0 of a query."""
    if not (text.isascii() and text.isdigit()):
        raise InvalidBody(name)
    return int(text)


def put_faults(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Set the list."""
    faults.replace(conn, json.loads(json.dumps(asked.body, default=float)))
    return faults.shown(conn)


def drop_faults(conn: Connection, _asked: Asked) -> None:
    """Clear the list."""
    faults.replace(conn, {})


def clock(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Move the clocks; what became due has run when the answer comes (chats: `surface`)."""
    operator_acts.move_clocks(
        conn,
        business=_span(asked, "business"),
        business_to=_instant(asked, "businessTo"),
        security=_span(asked, "security"),
    )
    payments.sweep(conn, clocks.security(conn))
    outbox.expand(conn)
    outbox.promote(conn)
    return operator_acts.clock_state(conn)


def run_billing(conn: Connection, _asked: Asked) -> dict[str, Any]:
    """Run what is due now."""
    done = billing.run_due(conn)
    return {
        "charged": done.charged,
        "unpaid": done.unpaid,
        "suspended": done.suspended,
        "ended": done.ended,
        "until": iso(done.until),
    }


def settle(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Change settings."""
    settings.change(conn, asked.body)
    return settings.all_of(conn)


_USED: Final = frozenset(
    {
        *("DATA_NATIONAL", "DATA_SUPERPOWER", "DATA_ROAMING", "VOICE_ONNET", "VOICE_OMO"),
        *("VOICE_OFFNET_FIXED", "VOICE_ROAMING", "VOICE_INTERNATIONAL"),
        *("SMS_NATIONAL", "SMS_ROAMING"),
    }
)


def usage(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Use an allowance or money."""
    quantity = asked.body.get("quantity")
    if not isinstance(quantity, int) or isinstance(quantity, bool) or quantity < 1:
        raise InvalidBody("quantity")
    kind = asked.text("kind")
    if kind not in _USED:
        raise InvalidBody("kind")
    used = operator_acts.use(
        conn,
        number=asked.text("number"),
        kind=kind,
        quantity=quantity,
        started=_instant(asked, "at"),
    )
    return {
        "fromAllowance": used.from_allowance,
        "charged": _hryvnias(used.charged),
        "refused": used.refused,
    }


def topup(conn: Connection, asked: Asked) -> dict[str, Any]:
    """A top-up made elsewhere."""
    done = operator_acts.topup(
        conn,
        number=asked.text("number"),
        amount=kopiykas(asked.body.get("amount"), "amount"),
        channel=str(asked.body.get("channel", "cash")),
    )
    return {
        "action": done.action_id,
        "before": _hryvnias(done.before),
        "after": _hryvnias(done.after),
    }


def shop(conn: Connection, asked: Asked) -> dict[str, Any] | None:
    """What only a shop can do; `newNumber` says which number it has opened."""
    made = shop_acts.act(conn, name=asked.text("act"), number=asked.text("number"))
    return None if made is None else {"number": made}


def give_role(conn: Connection, asked: Asked) -> None:
    """Give, change or take a role."""
    limits = asked.body.get("limits")
    if limits is not None and not isinstance(limits, dict):
        raise InvalidBody("limits")
    operator_acts.give_role(
        conn,
        login_text=asked.text("login").removeprefix("tel:").removeprefix("account:"),
        account_id=asked.text("account"),
        role_name=asked.optional("role"),
        limits={name: kopiykas(value, name) for name, value in (limits or {}).items()},
    )


def confirm_email(conn: Connection, asked: Asked) -> None:
    """The letter's link was opened."""
    operator_acts.confirm_email(conn, asked.text("customer"))


def notice(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Tell everyone."""
    valid_for = asked.body.get("validFor", {})
    if not isinstance(valid_for, dict):
        raise InvalidBody("validFor")
    ident = operator_acts.notice(
        conn, severity=asked.text("severity"), text=asked.text("text"), valid_for=valid_for
    )
    return {"id": ident}


def bank(conn: Connection, asked: Asked) -> None:
    """Answer for the bank."""
    answer = asked.text("answer")
    if answer not in {"approve", "decline", "funds", "fault"}:
        raise InvalidBody("answer")
    payments.bank_answer(conn, asked.path["id"], answer)


def token(conn: Connection, asked: Asked) -> dict[str, Any]:
    """Give tokens without a code."""
    login = asked.optional("login")
    tokens = identity_direct.give(
        conn,
        login_text=login and login.removeprefix("tel:").removeprefix("account:"),
        scope=asked.text("scope"),
        role_name=asked.optional("role"),
    )
    return identity_sessions.reply_members(tokens)


def reset(conn: Connection, asked: Asked) -> None:
    """Go back to the state of the start; all tokens die."""
    starting.restart(conn, seed=asked.seed, keep_clock=bool(asked.body.get("keepClock")))


def _span(asked: Asked, name: str) -> timedelta | None:
    text = asked.optional(name)
    if text is None:
        return None
    try:
        return parse_duration(text)
    except ValueError as error:
        raise InvalidBody(name) from error


def _instant(asked: Asked, name: str) -> datetime | None:
    text = asked.optional(name)
    if text is None:
        return None
    try:
        return parse_instant(text)
    except ValueError as error:
        raise InvalidBody(name) from error


def kopiykas(value: object, name: str) -> int:
    """Return kopiykas of a number, or of Money or Quantity."""
    if isinstance(value, dict):
        value = value.get("value", value.get("amount"))
    try:
        return parse_amount(str(value))
    except ValueError as error:
        raise InvalidBody(name) from error


def _hryvnias(kopiykas: int) -> msgspec.Raw:
    return msgspec.Raw(amount_text(kopiykas).encode())
