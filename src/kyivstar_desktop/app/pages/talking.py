"""Ways into the chat from other pages: a ready text stands in its composer, a press sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.support import Draft
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.shell_state import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.app.pages import Context

translate = QCoreApplication.translate


def talker(context: Context) -> Callable[[Draft], None]:
    """`talk(draft)`: puts it into the composer and opens the chat; nothing is sent."""
    scope = TaskScope()

    async def hand_over(draft: Draft) -> None:
        try:
            await context.core.cabinet.chat.hand_over(draft)
        except AppError as error:
            context.say(present_error(error).line)
            return
        context.shell.go(Route("support"))

    def talk(draft: Draft) -> None:
        scope.start(hand_over(draft), name="hand over to the chat")

    return talk


def ask_access(context: Context, what: str) -> None:
    """«Попросити доступ»: `what` are words of the page or the act that lacks a right."""
    text = translate("Support", "Hello. Please give me access: %1.").replace("%1", what)
    talker(context)(Draft(text, (), translate("Support", "access: %1").replace("%1", what)))
