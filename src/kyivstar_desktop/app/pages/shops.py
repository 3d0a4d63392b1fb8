"""Shops: the nearest ones, with or without a sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.shops_page import ShopsFor, ShopsPageViewModel
from kyivstar_desktop.views.shops_page import ShopsPageView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, arg: Any) -> ShopsPageViewModel:
    """`arg`: ShopsFor, the id of a service such as `unblock`, or None."""
    core = context.core
    wanted = ShopsFor(service=arg) if isinstance(arg, str) else arg
    return ShopsPageViewModel(
        core.cabinet.shops,
        core.accounts,
        core.clock,
        wanted=wanted if isinstance(wanted, ShopsFor) else None,
    )


def show(context: Context, vm: Any) -> QWidget:
    made = ShopsPageView(vm)

    def back() -> None:
        context.shell.go(Route("signin"))

    made.left.connect(back)
    made.said.connect(context.say)
    return made
