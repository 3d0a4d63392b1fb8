"""Questions a service asks the person; answered by a view model, faked in tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.errors import AppError


@dataclass(frozen=True, slots=True)
class Question:
    """A decision that is needed now. `kind` is a machine word; the words belong to the view."""

    kind: str
    detail: Mapping[str, Any] = field(default_factory=dict)
    dangerous: bool = False


class PromptsPort(Protocol):
    """Cancelling the caller closes what is open; other tasks run on meanwhile."""

    async def confirm(self, question: Question) -> bool: ...

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        """The typed code, or None when the person went away.

        `text` is a machine word (`stepUp`); `trouble` says what was wrong with the last code;
        `resend` asks for another SMS and may raise AppError.
        """
        ...
