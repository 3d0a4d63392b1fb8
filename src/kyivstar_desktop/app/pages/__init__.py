"""Pages beside the first ones: one module a route, imported in a worker or on the first visit.

A module has `make(context, arg)`, which returns the view model, and `show(context, vm)`, which
returns the widget.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from kyivstar_desktop.app.beside import BesideDoor
from kyivstar_desktop.views.shell import page_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

ROUTES: tuple[str, ...] = (
    "overview",
    "history",
    "tariffs",
    "services",
    "dispute",
    "year",
    "transfer",
    "family",
    "rules",
    "support",
    "shops",
    "contacts",
    "feedback",
    "queue",
    "numbers",
    "batch",
    "analytics",
    "budgets",
    "reconcile",
    "approvals",
)
"""Routes in the order of the rail; the module of a route has its name."""


@dataclass(frozen=True, slots=True, weakref_slot=True)  # signals hold their receiver weakly
class Context:
    """What a page may lean on. `say` shows a toast."""

    core: Core
    shell: ShellViewModel
    say: Callable[[str], None]
    demo: bool
    beside: BesideDoor = field(default_factory=BesideDoor)

    def ask_access(self, what: str) -> None:
        """Opens the chat with a request for the right that `what` lacks."""
        from kyivstar_desktop.app.pages.talking import ask_access  # noqa: PLC0415 when wanted

        ask_access(self, what)


class Page(Protocol):
    """A module of this package."""

    def make(self, context: Context, arg: Any) -> ViewModel[Any, Any]: ...
    def show(self, context: Context, vm: Any) -> QWidget: ...


def show(route: str, context: Context, vm: ViewModel[Any, Any]) -> QWidget:
    """The widget of a route's view model; its «Попросити доступ» leads to the chat."""
    made = page(route).show(context, vm)
    frame = page_in(made)
    if frame is not None:
        frame.access_wanted.connect(context.ask_access)
    return made


def page(route: str) -> Page:
    """The module of a route, imported now if it has not been."""
    return cast("Page", importlib.import_module(f"{__name__}.{route}"))
