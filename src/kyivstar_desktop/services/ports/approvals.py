"""Ports of approvals: the operator's calls (docs/contract.md 2.7) and signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.approvals import Approval
    from kyivstar_desktop.domain.request_file import Answer


class ApprovalsPort(Protocol):
    """`/oauth/grants` of batches. The approval itself is a consent: Session.granted."""

    async def approvals(self) -> tuple[Approval, ...]:
        """One's own and those one may approve, newest first; none where there is no such list."""
        ...

    async def reject(self, grant_id: str, reason: str) -> Approval:
        """`reason` is shown to whoever asked, at most 255 characters."""
        ...

    async def answer(self, answer: Answer) -> Approval:
        """The signed answer of somebody who has no connection; twice is harmless."""
        ...

    async def register_key(self, public_key: bytes) -> None:
        """32 bytes of Ed25519, one a person; may raise StepUpNeeded."""
        ...


class SigningPort(Protocol):
    """Ed25519. Seeds, public keys and signatures are 32, 32 and 64 bytes."""

    def make(self) -> bytes:
        """A new private seed."""
        ...

    def public(self, seed: bytes) -> bytes: ...
    def sign(self, seed: bytes, message: bytes) -> bytes: ...
    def verify(self, public_key: bytes, message: bytes, signature: bytes) -> bool:
        """False for anything that is not a signature of this key over these bytes."""
        ...
