"""Back and forward: the pages somebody has been on, and what each of them wants to keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from kyivstar_desktop.viewmodels.shell_state import Route

MOST = 50
FRESH = frozenset({"topup", "transfer"})
"""Forms of money: they open anew, never half filled."""
_NOWHERE = frozenset({"starting", "signin"})


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """`page` is what its view model remembered, `view` what its widget did (a scroll place)."""

    route: Route
    page: Any = None
    view: Any = None


class Past:
    """`now` is the page on the screen; nothing is kept of the time before a sign-in."""

    def __init__(self) -> None:
        self._back: list[Visit] = []
        self._forward: list[Visit] = []
        self._now: Visit | None = None

    @property
    def can_back(self) -> bool:
        return bool(self._back)

    @property
    def can_forward(self) -> bool:
        return bool(self._forward)

    def note(self, page: Any, view: Any) -> None:
        """What the page on the screen wants to keep, just before it goes."""
        if self._now is not None:
            self._now = replace(self._now, page=page, view=view)

    def go(self, route: Route) -> None:
        """A new page: there is nothing to go forward to any more."""
        if route.name in _NOWHERE:
            self.clear()
            return
        if self._now is not None and self._now.route != _kept(route):
            self._back = [*self._back, self._now][-MOST:]
            self._forward.clear()
        self._now = Visit(_kept(route))

    def back(self) -> Visit | None:
        return self._step(self._back, self._forward)

    def forward(self) -> Visit | None:
        return self._step(self._forward, self._back)

    def _step(self, source: list[Visit], other: list[Visit]) -> Visit | None:
        if not source:
            return None
        if self._now is not None:
            other.append(self._now)
        self._now = source.pop()
        return self._now

    def clear(self) -> None:
        self._back.clear()
        self._forward.clear()
        self._now = None


def _kept(route: Route) -> Route:
    """A form of money without what was filled in; one payment that is looked at stays itself."""
    if route.name in FRESH and not getattr(route.arg, "intent_id", ""):
        return Route(route.name)
    return route
