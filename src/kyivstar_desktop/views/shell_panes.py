"""F6: from pane to pane of the window (ui.md 4 and 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kyivstar_desktop.views.widgets.cards import announce
from kyivstar_desktop.views.widgets.focus import tab_stops

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
_BY_KEY = Qt.FocusReason.ShortcutFocusReason


@dataclass(frozen=True, slots=True)
class Pane:
    """`name` is said when it is entered."""

    name: str
    widget: QWidget


def panes_of(rail: QWidget, bar: QWidget, page: QWidget | None, strip: QWidget) -> tuple[Pane, ...]:
    """What is on the screen, in the order of F6. A page names its panel by `details_pane()`."""
    ask = getattr(page, "details_pane", None)
    panel = ask() if ask is not None else None
    known = (
        (translate("Shell", "Sections"), rail),
        (translate("Shell", "Number and search"), bar),
        (translate("Shell", "Content"), page),
        (translate("Shell", "Details"), panel),
        (translate("Shell", "State"), strip),
    )
    return tuple(Pane(name, w) for name, w in known if w is not None and w.isVisible())


def step(panes: Sequence[Pane], direction: int) -> Pane | None:
    """Puts the focus into the next pane (1) or the one before (-1) and says its name."""
    if not panes:
        return None
    now = _current(panes, QApplication.focusWidget())
    at = (now + direction) % len(panes) if now >= 0 else (0 if direction > 0 else len(panes) - 1)
    pane = panes[at]
    _enter(pane.widget)
    announce(pane.widget, pane.name)
    return pane


def _current(panes: Sequence[Pane], focus: QWidget | None) -> int:
    """The innermost pane that holds the focus: a panel may lie inside its page."""
    found = -1
    for n, pane in enumerate(panes):
        inside = focus is not None and (pane.widget is focus or pane.widget.isAncestorOf(focus))
        if inside and (found < 0 or panes[found].widget.isAncestorOf(pane.widget)):
            found = n
    return found


def _enter(widget: QWidget) -> None:
    take = getattr(widget, "take_focus", None)
    if take is not None:
        take()
        if widget.isAncestorOf(QApplication.focusWidget() or QWidget()):
            return
    stops = [w for w in widget.findChildren(QWidget) if _takes_focus(w)]
    ordered = _by_tab(widget, stops)
    (ordered[0] if ordered else widget).setFocus(_BY_KEY)


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _by_tab(pane: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """In the order of the layouts, else as one reads.

    Qt's own chain is not asked: PySide makes each answer of it a child of the one asked, so that
    the window would end with some label of a page.
    """
    ordered = [widget for widget in tab_stops(pane) if widget in stops]
    return ordered or sorted(stops, key=lambda widget: _place(pane, widget))


def _place(pane: QWidget, widget: QWidget) -> tuple[int, int]:
    at = widget.mapTo(pane, QPoint(0, 0))
    return at.y(), at.x()
