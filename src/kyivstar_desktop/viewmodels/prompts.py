"""PromptsViewModel: questions that services await (confirm, code), answered by the view."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.prompts import Question

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """One open question. `length` 0: yes or no, else a code of so many digits."""

    id: int
    kind: str
    length: int = 0
    destination: str = ""
    trouble: AppError | None = None
    dangerous: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    queue: tuple[Asked, ...] = ()
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PromptState:
    """`id` 0: nothing is asked."""

    id: int = 0
    title: str = ""
    text: str = ""
    button: str = ""
    code_length: int = 0
    code: str = field(default="", repr=False)
    error: str = ""
    can_accept: bool = False
    dangerous: bool = False


def derive_prompt(i: Inputs) -> PromptState:
    """The first of the queue."""
    if not i.queue:
        return PromptState()
    asked = i.queue[0]
    if not asked.length:
        return PromptState(
            asked.id,
            translate("Prompts", "Go on?"),
            "",
            translate("Prompts", "Go on"),
            can_accept=True,
            dangerous=asked.dangerous,
        )
    title, text = _code_words(asked.kind)
    return PromptState(
        asked.id,
        title,
        text.replace("%1", asked.destination or "—"),
        translate("Prompts", "Confirm"),
        asked.length,
        i.code,
        present_error(asked.trouble).line if asked.trouble is not None else "",
        len(i.code) == asked.length,
    )


def _code_words(kind: str) -> tuple[str, str]:
    """(title, text) of a code for a step-up, or for a grant of this type."""
    if kind == "number_link":
        text = translate(
            "Prompts", "The code was sent to %1. Ask its holder: the code is the holder's consent."
        )
        return translate("Prompts", "Code from the other number"), text
    if kind == "topup_standing":
        text = translate(
            "Prompts", "The SMS sent to %1 names the limits. The code allows top-ups inside them."
        )
        return translate("Prompts", "Allow automatic top-ups"), text
    if kind in {"topup_batch", "topup_batch_approval"}:
        text = translate(
            "Prompts", "The SMS sent to %1 names the sum and the count. Compare them first."
        )
        if kind == "topup_batch":
            return translate("Prompts", "Confirm the batch"), text
        return translate("Prompts", "Approve the batch"), text
    text = translate("Prompts", "The operator asks for a fresh code. The SMS was sent to %1.")
    return translate("Prompts", "Confirm that it is you"), text


class PromptsViewModel(ViewModel[Inputs, PromptState]):
    """Implements services.prompts.PromptsPort. Questions wait in a queue, one is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Inputs(), derive_prompt, parent)
        self._answers: dict[int, asyncio.Future[str | None]] = {}
        self._resends: dict[int, Callable[[], Awaitable[CodeChallenge]]] = {}
        self._next = 1
        self.resend = self.command(self._resend)

    # --- for services ---
    async def confirm(self, question: Question) -> bool:
        """Whether the person agrees."""
        asked = Asked(self._next, question.kind, dangerous=question.dangerous)
        return await self._ask(asked) is not None

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        """The typed code, or None when the person went away."""
        asked = Asked(self._next, text, challenge.length, challenge.destination, trouble)
        self._resends[asked.id] = resend
        try:
            return await self._ask(asked)
        finally:
            self._resends.pop(asked.id, None)

    async def _ask(self, asked: Asked) -> str | None:
        self._next += 1
        answer: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        self._answers[asked.id] = answer
        self.fold(queue=(*self._inputs.queue, asked), code="")
        try:
            return await answer
        finally:
            self._answers.pop(asked.id, None)
            left = tuple(q for q in self._inputs.queue if q.id != asked.id)
            self.fold(queue=left, code="")

    # --- for the view ---
    def type_code(self, text: str) -> None:
        self.fold(code=text)

    def accept(self) -> None:
        """Yes, or the code as typed; nothing while the code is short."""
        if self.state.can_accept:
            self._answer(self.state.code)

    def refuse(self) -> None:
        """The person goes away."""
        self._answer(None)

    def _answer(self, value: str | None) -> None:
        future = self._answers.get(self.state.id)
        if future is not None and not future.done():
            future.set_result(value)

    async def _resend(self) -> None:
        resend = self._resends.get(self.state.id)
        if resend is None:
            return
        try:
            fresh = await resend()
        except AppError as error:
            self._show_first(trouble=error)
            return
        self._show_first(trouble=None, length=fresh.length, destination=fresh.destination)

    def _show_first(self, **changes: object) -> None:
        if self._inputs.queue:
            first, *rest = self._inputs.queue
            shown = replace(first, **changes)  # type: ignore[arg-type]
            self.fold(queue=(shown, *rest), code="")

    def dispose(self) -> None:
        for future in self._answers.values():
            future.cancel()
        super().dispose()
