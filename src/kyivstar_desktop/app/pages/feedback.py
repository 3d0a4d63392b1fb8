"""Feedback: a message to the operator, with or without a sign-in."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, qVersion

from kyivstar_desktop.viewmodels.feedback import FeedbackFor, FeedbackViewModel, Services
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.views.feedback import FeedbackView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context

translate = QCoreApplication.translate


def make(context: Context, arg: Any) -> FeedbackViewModel:
    """`arg`: FeedbackFor, or None."""
    core = context.core

    def facts() -> tuple[tuple[str, str], ...]:
        return _facts(context)

    services = Services(
        core.cabinet.feedback,
        core.cabinet.contacts,
        core.accounts,
        core.cabinet.exports,
        core.clock,
        facts,
    )
    return FeedbackViewModel(services, wanted=arg if isinstance(arg, FeedbackFor) else None)


def show(context: Context, vm: Any) -> QWidget:
    made = FeedbackView(vm)

    def go(route: str) -> None:
        context.shell.go(Route(route))

    def back() -> None:
        go("signin")

    made.left.connect(back)
    made.went.connect(go)
    made.said.connect(context.say)
    return made


def _facts(context: Context) -> tuple[tuple[str, str], ...]:
    """Of the program and the system; nothing that tells who somebody is."""
    profile = context.core.accounts.profile.value
    return (
        (translate("Feedback", "Program"), context.shell.state.version),
        (translate("Feedback", "System"), f"{platform.system()} {platform.release()}"),
        ("Qt", qVersion()),
        (translate("Feedback", "Language"), context.core.preferences.value.value.language),
        (translate("Feedback", "Operator"), profile.name if profile is not None else "—"),
        (translate("Feedback", "Connection"), context.shell.state.connection),
    )
