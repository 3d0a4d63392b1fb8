"""What the roles of a person let do (contract 3.14). Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.domain.account import Person

TOP_UP = frozenset({"owner", "coordinator", "selfManaged", "user"})


def may_top_up(person: Person | None, customer: str = "") -> bool:
    """Whether money may be sent to numbers of a customer ("": of any).

    Roles that are not told forbid nothing: the operator itself answers then.
    """
    if person is None or not person.roles:
        return True
    there = [role for role in person.roles if role.customer == customer] or person.roles
    return any(role.role in TOP_UP for role in there)


CORPORATE = frozenset({"coordinator", "approver", "viewer"})
"""Roles that open the desk of a company."""
ORDERING = frozenset({"owner", "coordinator", "selfManaged"})


def is_corporate(person: Person | None) -> bool:
    """Whether the desk of a company is open to this person at all."""
    return _has(person, CORPORATE)


def may_batch(person: Person | None) -> bool:
    """Whether batches may be prepared and run: a coordinator's right."""
    return _has(person, frozenset({"coordinator"}))


def may_approve(person: Person | None) -> bool:
    """Whether somebody else's batch may be approved; nobody approves an own one."""
    return _has(person, frozenset({"coordinator", "approver"}))


def may_order(person: Person | None, customer: str = "") -> bool:
    """Whether tariff, services and blocks of numbers of a customer ("": of any) may be ordered.

    Roles that are not told forbid nothing, as in `may_top_up`. An employee (`user`) may block the
    own line only, which the operator itself decides.
    """
    if person is None or not person.roles:
        return True
    there = [role for role in person.roles if role.customer == customer] or person.roles
    return any(role.role in ORDERING for role in there)


def coordinating(person: Person | None, places: Iterable[str]) -> str:
    """Customer of the coordinator's role that covers one of `places`, "" where none does.

    `places`: a node with all that is above it (`fleet_nodes.above`). A role whose account is not
    told covers the whole company.
    """
    wanted = frozenset(places)
    held = person.roles if person is not None else ()
    there = (r for r in held if r.role == "coordinator" and (not r.account or r.account in wanted))
    return next((role.customer for role in there), "")


def _has(person: Person | None, roles: frozenset[str]) -> bool:
    return person is not None and any(role.role in roles for role in person.roles)
