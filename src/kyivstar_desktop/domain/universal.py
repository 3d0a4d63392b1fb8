"""Personal and universal accounts (TMF666, docs/contract.md 3.8).

A universal account holds no money: each number keeps its own. It lets its owner see the members'
balances and top all of them up by one payment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 read by the store
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money  # noqa: TC001 read by the store

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME_MOST = 60
MEMBERS_MOST = 100
UNIVERSAL, PERSONAL = "universal", "personal"


@dataclass(frozen=True, slots=True)
class Member:
    """One personal account inside; `since` aware UTC."""

    account: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class PartyAccount:
    """One account as the person may see it.

    `kind`: personal, universal, company, department, costCentre. `members` of a universal one;
    `inside` of a personal one: (id, name) of the universal account that contains it.
    `balance` is the operator's sum and may be absent.
    """

    id: str
    name: str
    kind: str
    state: str = "Active"
    customer: str = ""
    customer_name: str = ""
    members: tuple[Member, ...] = ()
    inside: tuple[tuple[str, str], ...] = ()
    balance: Money | None = None
    modified: datetime | None = None

    @property
    def accounts(self) -> tuple[str, ...]:
        return tuple(member.account for member in self.members)


@dataclass(frozen=True, slots=True)
class Difference:
    """What another place has changed meanwhile: accounts, and the new name or ""."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: str = ""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.renamed)


def difference(before: PartyAccount, now: PartyAccount) -> Difference:
    """Of the members and the name, in the operator's order."""
    was, is_ = set(before.accounts), set(now.accounts)
    return Difference(
        tuple(a for a in now.accounts if a not in was),
        tuple(a for a in before.accounts if a not in is_),
        now.name if now.name != before.name else "",
    )


def universals(
    accounts: Sequence[PartyAccount], customers: Sequence[str]
) -> tuple[PartyAccount, ...]:
    """The universal accounts that belong to one of these customers."""
    mine = set(customers)
    return tuple(a for a in accounts if a.kind == UNIVERSAL and a.customer in mine)


def clean_name(typed: str) -> str:
    """A name in one line, at most 60 characters; "" is no name."""
    return " ".join(typed.split())[:NAME_MOST]
