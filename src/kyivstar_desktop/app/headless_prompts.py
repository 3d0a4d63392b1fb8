"""Questions of the services on a terminal: codes, figures, yes or no."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.headless_out import Out
    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.ports import DemoPort
    from kyivstar_desktop.services.prompts import Question

translate = QCoreApplication.translate
AGAIN = "+"


class Terminal:
    """PromptsPort. A closed stdin (a scheduler's) is a person who went away: nothing is sent."""

    def __init__(self, out: Out, workers: Workers) -> None:
        self._out, self._workers = out, workers
        self.demo: DemoPort | None = None
        self.number: Callable[[], str] = str

    async def confirm(self, question: Question) -> bool:
        """A decision belongs to a window: here nothing is agreed to in silence."""
        self._out.say(translate("Headless", "Asked: %1").replace("%1", question.kind))
        answer = await self.line(translate("Headless", "Type yes to go on"))
        return answer.strip().lower() in {"yes", "y", "так", "да"}

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,  # noqa: ARG002 the port's signature
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        if trouble is not None:
            self._out.say(present_error(trouble).line)
        while True:
            self._out.say(
                translate("Headless", "A code was sent to %1. Another one: +").replace(
                    "%1", challenge.destination
                )
            )
            await self._show_demo()
            typed = (await self.line(translate("Headless", "Code"))).strip()
            if typed != AGAIN:
                return typed or None
            try:
                challenge = await resend()
            except AppError as error:
                self._out.say(present_error(error).line)

    async def line(self, words: str) -> str:
        """What was typed, without its end; "" at the end of stdin."""
        sys.stderr.write(f"{words}: ")
        sys.stderr.flush()
        typed: str = await self._workers.run(sys.stdin.readline)
        return typed.rstrip("\r\n")

    async def secret(self, words: str) -> str:
        """Not shown while it is typed; "" where nobody sits at a terminal."""
        if not sys.stdin.isatty():
            return ""
        return await self._workers.run(getpass.getpass, f"{words}: ")

    async def _show_demo(self) -> None:
        """The demo phone lies beside the terminal."""
        if self.demo is None:
            return
        found = await self.demo.messages(self.number(), after=None)
        codes = [message.code for message in found if message.code]
        if codes:
            said = translate("Headless", "Demo phone: code %1")
            self._out.say(said.replace("%1", codes[-1]))
