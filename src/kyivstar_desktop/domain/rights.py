"""What the roles of a person let do (contract 3.14). Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
