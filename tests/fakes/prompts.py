"""A person who answers questions from a list."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from fakes.turns import Turns
from kyivstar_desktop.services.prompts import PromptsPort, Question

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.errors import AppError


class FakePrompts(Turns, PromptsPort):
    """`codes` are typed in turn (None: she goes away, RESEND: asks for another SMS first)."""

    RESEND = "resend"

    def __init__(self) -> None:
        super().__init__()
        self.codes: deque[str | Callable[[], str] | None] = deque()
        self.answers: deque[bool] = deque()
        self.troubles: list[AppError | None] = []

    async def confirm(self, question: Question) -> bool:
        async with self.turn("confirm", question):
            return self.answers.popleft() if self.answers else False

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        async with self.turn("code", challenge, text):
            self.troubles.append(trouble)
            typed = self.codes.popleft() if self.codes else None
            if typed == self.RESEND:
                await resend()
                typed = self.codes.popleft() if self.codes else None
            return typed() if callable(typed) else typed
