"""The control surface's questions: inbox, state, ledger, invariants, audit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox import __version__
from kyivstar_sandbox.rules import (
    audit,
    cards,
    clocks,
    jobs,
    ledger_export,
    operator_acts,
    seeding,
    settings,
    sms,
)
from kyivstar_sandbox.rules import faults as fault_rules
from kyivstar_sandbox.rules import (
    invariants as invariant_rules,
)
from kyivstar_sandbox.rules import (
    ledger as ledger_rules,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kyivstar_sandbox.control.acts import Asked

_CARD_EXPIRY: Final = "2031-12-31T23:59:59.000Z"


def business_now(conn: Connection) -> datetime:
    """Business now, for the `Date` header."""
    return clocks.business(conn)


def state(conn: Connection, _asked: Asked) -> dict[str, Any]:
    """Version, clocks, settings, counts."""
    return {
        "version": __version__,
        "clock": operator_acts.clock_state(conn),
        "settings": settings.all_of(conn),
        "counts": operator_acts.counts(conn),
    }


def demo(_conn: Connection, _asked: Asked) -> dict[str, Any]:
    """Demo numbers with their own passwords, test cards, company logins."""
    return {
        "numbers": seeding.demo_numbers(),
        "cards": [
            {"number": number, "expirationDate": _CARD_EXPIRY, "cvv": "123", "shows": str(shows)}
            for number, shows in cards.demo_cards()
        ],
        "company": seeding.demo_company_logins(),
    }


def inbox(conn: Connection, asked: Asked) -> list[dict[str, Any]]:
    """SMS of one number, or of all."""
    return sms.inbox(conn, number=asked.query.get("number"), after=asked.after)


def invariants(conn: Connection, _asked: Asked) -> dict[str, Any]:
    """Whether the rules of docs/contract.md 6.9 hold now."""
    found = invariant_rules.violations(conn)
    return {
        "ok": not found,
        "entries": invariant_rules.entries(conn),
        "sums": {"UAH": 0, "bonus": 0} | ledger_rules.sums(conn),
        "violations": [{"rule": one.rule, "what": one.what} for one in found],
    }


def calls(conn: Connection, asked: Asked) -> list[dict[str, Any]]:
    """Keyed calls since a number."""
    return audit.calls(conn, after=asked.after)


def job(conn: Connection, asked: Asked) -> dict[str, Any]:
    """How far a seeding job is."""
    return jobs.shown(conn, asked.path["id"])


def faults(conn: Connection, _asked: Asked) -> dict[str, Any]:
    """Return the faults with their hits."""
    return fault_rules.shown(conn)


def ledger(conn: Connection, *, after: int, account: str | None) -> list[dict[str, Any]]:
    """One page of entries."""
    return ledger_export.entries(conn, after=after, account=account)
