"""Small paint moves that many widgets share; colours by role only."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter

TONE_ICONS = {
    "ok": "circle-check",
    "warning": "alert-triangle",
    "danger": "circle-x",
    "info": "info-circle",
    "neutral": "",
    "highlight": "star",
    "offline": "cloud-off",
}
_ALIASES = {"success": "ok", "error": "danger", "": "neutral", "muted": "neutral"}


def tone_of(tone: str) -> str:
    """One of TONE_ICONS; a tone nobody knows is neutral, so that new states stay readable."""
    tone = _ALIASES.get(tone, tone)
    return tone if tone in TONE_ICONS else "neutral"


def tone_text(tone: str) -> str:
    """Role of words in this tone."""
    return {
        "ok": "success.text",
        "warning": "warning.text",
        "danger": "danger.text",
        "info": "text.link",
        "highlight": "highlight.text",
    }.get(tone_of(tone), "text.secondary")


def tone_ground(tone: str) -> str:
    return {
        "ok": "success.subtle",
        "warning": "warning.subtle",
        "danger": "danger.subtle",
        "info": "accent.subtle",
        "highlight": "highlight.fill",
    }.get(tone_of(tone), "neutral.subtle")


def tone_line(tone: str) -> str:
    return {
        "ok": "success.line",
        "warning": "warning.line",
        "danger": "danger.line",
        "info": "accent.line",
        "highlight": "highlight.line",
    }.get(tone_of(tone), "neutral.line")


def tone_fill(tone: str) -> str:
    """Role of bars and dots in this tone."""
    return {
        "ok": "success.fill",
        "warning": "warning.fill",
        "danger": "danger.fill",
        "info": "accent.fill",
        "highlight": "highlight.fill",
    }.get(tone_of(tone), "neutral.line")


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A painter with antialiasing, ended whatever happens: an open one would crash Qt."""
    painter = QPainter(widget)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter
    finally:
        painter.end()


def fill_box(painter: QPainter, box: QRectF, role: str, radius: float = 0) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    if radius:
        painter.drawRoundedRect(box, radius, radius)
    else:
        painter.drawRect(box)


def frame_box(
    painter: QPainter,
    box: QRectF,
    *,
    fill: str = "",
    line: str = "",
    radius: float = 8,
    width: float = 1,
) -> None:
    """A rounded box whose border lies wholly inside `box`; empty roles are not drawn."""
    inset = width / 2 if line else 0
    painter.setPen(QPen(theme.color(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, max(0.0, radius - inset), max(0.0, radius - inset))


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    font: QFont,
    role: str | QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> bool:
    """One line, elided to `box`; whether anything was cut off."""
    metrics = QFontMetrics(font)
    fits = metrics.horizontalAdvance(text) <= box.width() + 1
    if not fits:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.setFont(font)
    painter.setPen(theme.color(role) if isinstance(role, str) else role)
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, text)
    return not fits


def text_width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def draw_hairline(painter: QPainter, left: float, right: float, y: float) -> None:
    """One device-independent pixel, never smeared."""
    painter.fillRect(QRectF(left, y, right - left, 1), theme.color("line.hairline"))


# -- states that widgets and delegates draw alike ---------------------------------------------
def badge_width(text: str, icon: str) -> int:
    inner = text_width(theme.font("caption"), text)
    return inner + px(6) * 2 + (px(14) + px(4) if icon else 0)


def paint_badge(
    painter: QPainter, left: float, middle: float, text: str, look: str, *, most: float = 0
) -> float:
    """A badge of 20 px; `look` is `tone` or `tone:icon`. Returns its width, at most `most`."""
    tone, icon = badge_parts(look)
    height, width = px(20), float(badge_width(text, icon))
    width = min(width, most) if most else width
    box = QRectF(left, round(middle - height / 2), width, height)
    frame_box(painter, box, fill=tone_ground(tone), radius=px(5))
    role = tone_text(tone)
    if tone == "neutral":
        role = "text.secondary"
    x = left + px(6)
    if icon:
        draw_icon(painter, QPointF(x - 1, round(middle - px(14) / 2)), icon, role, px(14))
        x += px(14) + px(4) - 1
    area = QRectF(x, box.top(), box.right() - x, height)
    draw_text(painter, area, text, font=theme.font("caption"), role=role)
    return width


def badge_parts(look: str) -> tuple[str, str]:
    """(tone, icon); `tone:` alone means no icon, `tone` the icon of the tone."""
    tone, colon, icon = look.partition(":")
    tone = tone_of(tone)
    return tone, icon if colon else TONE_ICONS[tone]


def state_width(text: str, icon: str) -> int:
    return text_width(theme.font("body_medium"), text) + (px(15) + px(5) if icon else 0)


def paint_state(painter: QPainter, box: QRectF, text: str, look: str) -> None:
    """Icon and coloured word, left in `box`, in its vertical middle."""
    tone, icon = badge_parts(look)
    role = tone_text(tone)
    x = box.left()
    if icon:
        draw_icon(painter, QPointF(x, round(box.center().y() - px(15) / 2)), icon, role, px(15))
        x += px(15) + px(5)
    area = QRectF(x, box.top(), max(0.0, box.right() - x), box.height())
    draw_text(painter, area, text, font=theme.font("body_medium"), role=role)


def paint_check(
    painter: QPainter, box: QRectF, state: Qt.CheckState, *, enabled: bool = True
) -> None:
    """A check box of the size of `box`; partial shows a dash."""
    if state == Qt.CheckState.Unchecked:
        line = "line.control" if enabled else "line.strong"
        frame_box(painter, box, fill="bg.surface", line=line, radius=px(4), width=1.5)
        return
    frame_box(painter, box, fill="accent.fill" if enabled else "line.strong", radius=px(4))
    pen = QPen(theme.color("text.on-accent"), 2 * box.width() / px(16))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side, left, top = box.width(), box.left(), box.top()
    if state == Qt.CheckState.PartiallyChecked:
        marks = [QPointF(left + side * 0.28, top + side / 2)]
        marks.append(QPointF(left + side * 0.72, top + side / 2))
    else:
        marks = [
            QPointF(left + side * 0.25, top + side * 0.53),
            QPointF(left + side * 0.43, top + side * 0.70),
            QPointF(left + side * 0.76, top + side * 0.33),
        ]
    painter.drawPolyline(marks)


def paint_radio(painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True) -> None:
    line = "line.control" if enabled else "line.strong"
    if on:
        line = "accent.fill" if enabled else "line.strong"
    painter.setPen(QPen(theme.color(line), 1.5))
    painter.setBrush(theme.color("bg.surface"))
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(line))
        painter.drawEllipse(box)
        painter.setBrush(theme.color("text.on-accent"))
        painter.drawEllipse(box.center(), box.width() * 0.19, box.width() * 0.19)
