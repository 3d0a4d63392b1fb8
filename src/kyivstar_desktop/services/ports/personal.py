"""Ports of the own profile: the operator's side, and the two slow sums of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.personal import Contacts, DigitalIdentity, Newsletter


class PersonalPort(Protocol):
    """TMF720, TMF644 and the contacts of TMF629.

    A change is bound to the `tag` it was read with: Refused("preconditionFailed") when somebody
    else was first. StepUpNeeded where a fresher sign-in is wanted.
    """

    async def identity(self) -> DigitalIdentity: ...
    async def set_password(self, known: DigitalIdentity, password: str) -> DigitalIdentity:
        """Refused("passwordTooWeak", detail rules) by the operator's policy."""
        ...

    async def set_name(self, known: DigitalIdentity, nickname: str) -> DigitalIdentity: ...
    async def set_contacts(self, customer: str, contacts: Contacts) -> None:
        """The e-mail and phone that are shown; "" removes one. Other ways stay."""
        ...

    async def newsletter(self, subject: str) -> Newsletter: ...
    async def set_newsletter(self, known: Newsletter, on: frozenset[str]) -> Newsletter:
        """All switches at once. Refused("contactMissing") without an address for letters."""
        ...


class CodesPort(Protocol):
    """Lock codes, kept as Argon2id hashes; both take a tenth of a second, off the loop."""

    async def hash(self, code: str) -> str: ...
    async def verify(self, hashed: str, code: str) -> bool: ...


class StrengthPort(Protocol):
    """How hard a password is to guess."""

    async def score(self, password: str, known: Sequence[str]) -> int:
        """0 (at once) to 4 (out of reach); `known` are words a guesser would try first."""
        ...
