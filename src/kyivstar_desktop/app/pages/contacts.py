"""Contacts: how to reach the operator, with or without a sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.contacts import ContactsViewModel
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.views.contacts import ContactsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context


def make(context: Context, _arg: Any) -> ContactsViewModel:
    core = context.core
    return ContactsViewModel(core.cabinet.contacts, core.accounts)


def show(context: Context, vm: Any) -> QWidget:
    made = ContactsView(vm)

    def go(route: str) -> None:
        context.shell.go(Route(route))

    def back() -> None:
        go("signin")

    made.left.connect(back)
    made.went.connect(go)
    made.said.connect(context.say)
    return made
