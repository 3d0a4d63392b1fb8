"""What a person would see at once on a window: cut words, nameless controls, pale text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from fakes.clock import settle
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.labels import Badge, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
ENOUGH = 4.5
MANY_TABS = 200


def said(widget: QWidget) -> str:
    """How a finding names its widget."""
    text = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} «{text}»"


def shown(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """Visible widgets of a kind that have a place on the screen."""
    for widget in window.findChildren(kind):
        if widget.isVisible() and not widget.size().isEmpty():
            yield widget


def is_blank(picture: QImage) -> bool:
    """One colour nearly everywhere."""
    seen = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    return len(seen) < 12


# --- words --------------------------------------------------------------------------------------
def cut_words(window: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit, and pages wider than their window."""
    found = [said(label) for label in shown(window, QLabel) if _is_cut(label)]
    found += [said(button) for button in shown(window, QAbstractButton) if _is_squeezed(button)]
    for page in shown(window, QScrollArea):
        inner = page.widget() if isinstance(page, QScrollArea) else None
        if inner is not None and inner.width() > page.viewport().width():
            found.append(f"{said(page)} is {inner.width() - page.viewport().width()} px too wide")
    return found


def _is_cut(label: QWidget) -> bool:
    if not isinstance(label, QLabel) or not label.text() or label.visibleRegion().isEmpty():
        return False
    room = label.contentsRect()
    if isinstance(label, Text) and label.hasHeightForWidth():
        return label.heightForWidth(room.width()) > room.height() + 1
    needs = label.fontMetrics().horizontalAdvance(label.text().replace("<b>", ""))
    if needs <= room.width() + 1:
        return label.fontMetrics().height() > room.height() + 6
    elided = isinstance(label, Text | Badge) and label._elide
    return not (elided and label.toolTip() == label.text())


def _is_squeezed(button: QWidget) -> bool:
    """A button that has words shows all of them; one that cannot has a tooltip."""
    words = getattr(button, "text", str)()
    if not words or button.toolTip() or _painted(button).toolTip():
        return False
    metrics = button.fontMetrics()
    if isinstance(button, Button):  # it paints with a font of the scale
        metrics = QFontMetrics(theme.font(button._font_name(), weight=button._weight()))
    return button.width() + 1 < metrics.horizontalAdvance(words)


def _painted(button: QWidget) -> QWidget:
    """It finds out by painting that its words do not fit."""
    button.grab()
    return button


# --- controls -----------------------------------------------------------------------------------
def controls(window: QWidget) -> list[QWidget]:
    """What can be used with a keyboard now."""
    return [
        widget
        for kind in CONTROLS
        for widget in shown(window, kind)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader would only say what kind they are."""
    found = []
    for widget in (w for kind in CONTROLS for w in shown(window, kind)):
        if isinstance(widget, QHeaderView):
            continue  # a part of its table
        reader = QAccessible.queryAccessibleInterface(widget)
        if not reader.isValid() or not reader.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} at {widget.mapTo(window, QPoint(0, 0))}")
    return found


async def walk(app: QApplication, window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Every widget that Tab (or Shift+Tab) comes to until it comes round.

    Events run between keys by awaiting: processEvents inside a task would lose other tasks.
    """
    reached: list[QWidget] = []
    for _ in range(MANY_TABS):
        QTest.keyClick(window.focusWidget() or window, key)
        await settle(3)
        now = app.focusWidget()
        if now is None or (len(reached) > 1 and now is reached[0]):
            break
        assert now.isVisible(), f"Tab goes to the hidden {said(now)}"
        reached.append(now)
    return reached


async def unreached(app: QApplication, window: QWidget) -> list[str]:
    """Controls that no Tab comes to, forth or back. Of a radio group one button is enough."""
    window.activateWindow()
    await settle(3)
    reached = await walk(app, window, Qt.Key.Key_Tab)
    reached += await walk(app, window, Qt.Key.Key_Backtab)
    reached = [widget for widget in reached if shiboken6.isValid(widget)]
    groups = {r.parentWidget() for r in reached if isinstance(r, QRadioButton)}
    return [
        said(widget)
        for widget in controls(window)
        if not any(now is widget or widget.isAncestorOf(now) for now in reached)
        and not (isinstance(widget, QRadioButton) and widget.parentWidget() in groups)
    ]


# --- colours ------------------------------------------------------------------------------------
def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Between 1 and 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pale(window: QWidget, picture: QImage) -> list[str]:
    """Words with less than 4.5 : 1 to the ground that is really painted behind them."""
    found = []
    for label in shown(window, Text):
        if not isinstance(label, Text) or not label.text() or not label.isEnabled():
            continue
        place = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
        place = place.intersected(picture.rect())
        if place.isEmpty() or _is_covered(window, label, place):
            continue
        ground = ground_of(picture, place)
        ratio = contrast(theme.color(label._role), ground)
        if ratio < ENOUGH:
            found.append(f"{said(label)}: {ratio:.2f} on {ground.name()}")
    return found


def ground_of(picture: QImage, place: QRect) -> QColor:
    """The colour most often found there."""
    seen = Counter(
        picture.pixel(x, y)
        for x in range(place.left(), place.right() + 1, 2)
        for y in range(place.top(), place.bottom() + 1, 2)
    )
    return QColor(seen.most_common(1)[0][0])


def _is_covered(window: QWidget, label: QWidget, place: QRect) -> bool:
    """Scrolled out of sight, or under something else."""
    top = window.childAt(place.center())
    return top is not label and (top is None or not top.isAncestorOf(label))
