"""Words and small marks: Text, icons, money, ages; badges and states by the way.

Plain text is laid out by us with the line heights of the type scale; QLabel below keeps the
accessible name and the buddy.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.badges import Badge, StateText
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    draw_text,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

__all__ = [
    "AgeLabel", "Badge", "IconLabel", "IconText", "MoneyLabel", "StateText", "Text",
]  # fmt: skip
_KEPT_HEIGHTS = 8
_BOLD = re.compile(r"<b>(.*?)</b>", re.DOTALL)


class Text(QLabel):
    """Words in a style and a colour role.

    `wrap` breaks lines with the style's line height; `elide` keeps one line, cuts it with an
    ellipsis and shows the whole in a tooltip; `rich` understands `<b>…</b>` and nothing else.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text.primary",
        *,
        wrap: bool = False,
        elide: bool = False,
        rich: bool = False,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        super().__init__()
        self._style_name, self._role = style, role
        self._wrap, self._elide, self._rich = wrap, elide, rich
        self._least = px(24)
        self._bold: list[tuple[int, int]] = []
        self._plain = ""
        self._own_font: QFont | None = None
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same over and over
        self._natural = -1  # width in one line, -1 while it is not known
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align or Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(style))
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy.setVerticalPolicy(vertical)
        if wrap or elide:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        if self._rich:
            text = self._read_bold(text)
        if text != self._plain:
            self._plain = text
            self._forget_sizes()
            super().setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()
        self.update()

    def set_least(self, least: int) -> None:
        """`elide` cuts nothing that is not wider than this, in design px."""
        self._least = px(least)
        self.updateGeometry()

    def set_role(self, role: str) -> None:
        if role != self._role:
            self._role = role
            self.update()

    def set_style(self, style: str) -> None:
        if style != self._style_name:
            self._style_name = style
            self._forget_sizes()
            self.setFont(theme.font(style))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return theme.line(self._style_name)
        return self._height(width)

    def sizeHint(self) -> QSize:
        width = self._natural_width()
        if self._wrap:
            width = min(width, px(320))
            return QSize(width, self._height(max(1, width)))
        return QSize(width, theme.line(self._style_name) * (self._plain.count("\n") + 1))

    def minimumSizeHint(self) -> QSize:
        if self._wrap:
            widest = max(self._plain.split() or [""], key=len)
            return QSize(text_width(self._font(), widest), theme.line(self._style_name))
        if self._elide:
            least = min(self._least, self._natural_width())
            return QSize(least, theme.line(self._style_name))
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            ink = theme.color(self._role if self.isEnabled() else "text.disabled")
            painter.setPen(ink)
            area = QRectF(self.contentsRect())
            if self._wrap or self._rich:
                layout, height = self._layout_text(int(area.width()))
                top = area.top()
                if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
                    top += max(0.0, (area.height() - height) / 2)
                layout.draw(painter, QPointF(area.left(), top))
            else:
                font = self._font()
                cut = draw_text(
                    painter, area, self._plain, font=font, role=ink, align=self.alignment()
                )
                self._tell_cut(cut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wrap:
            self.updateGeometry()

    def set_px(self, size: float, weight: int) -> None:
        """A size outside the scale; the line height stays that of the style."""
        self._own_font = theme.sized_font(size, weight)
        self._forget_sizes()
        self.setFont(self._own_font)
        self.updateGeometry()

    def _font(self) -> QFont:
        return self._own_font or theme.font(self._style_name)

    def _tell_cut(self, cut: bool) -> None:  # noqa: FBT001 internal
        if self._elide:
            wanted = self._plain if cut else ""
            if self.toolTip() != wanted:
                self.setToolTip(wanted)

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._natural = -1

    def _natural_width(self) -> int:
        if self._natural < 0:
            lines = self._plain.split("\n")
            extra = px(8) if self._bold else 0
            self._natural = max(text_width(self._font(), line) for line in lines) + 1 + extra
        return self._natural

    def _read_bold(self, text: str) -> str:
        self._bold, plain, last = [], "", 0
        for found in _BOLD.finditer(text):
            plain += text[last : found.start()]
            self._bold.append((len(plain), len(found[1])))
            plain += found[1]
            last = found.end()
        return plain + text[last:]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, length in self._bold:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            look = QTextCharFormat()
            look.setFont(theme.font(self._style_name, weight=600))
            look.setForeground(theme.color("text.primary"))
            part.format = look
            ranges.append(part)
        return ranges

    def _height(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) >= _KEPT_HEIGHTS:
                self._heights.clear()
            if "\n" not in self._plain and not self._bold and width >= self._natural_width():
                self._heights[width] = theme.line(self._style_name)
            else:
                self._heights[width] = self._layout_text(width)[1]
        return self._heights[width]

    def _layout_text(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._plain.replace("\n", "\u2028"), self._font())
        option = QTextOption(self.alignment())
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(wrap if self._wrap else QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        step = theme.line(self._style_name)
        lead = (step - QFontMetrics(self._font()).height()) / 2
        top = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + lead))
            top += step
        layout.endLayout()
        return layout, max(top, step)


class IconLabel(QLabel):
    """An icon that only accompanies words, so it has no name of its own."""

    def __init__(self, name: str = "", role: str = "text.secondary", *, size: int = 16) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(px(size), px(size))

    def set_icon(self, name: str, role: str = "") -> None:
        self._name, self._role = name, role or self._role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            with painting(self) as painter:
                paint_icon(painter, QRectF(self.rect()), self._name, self._role)


class IconText(QWidget):
    """An icon and words in one colour."""

    def __init__(
        self,
        icon: str = "",
        text: str = "",
        role: str = "text.tertiary",
        *,
        style: str = "hint",
        size: int = 16,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._icon = IconLabel(icon, role, size=size)
        self._text = Text(text, style, role, wrap=wrap, elide=not wrap)
        layout = row(self._icon, self._text, gap=6)
        layout.setStretch(1, 1)
        if wrap:
            layout.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def set_icon(self, name: str) -> None:
        self._icon.set_icon(name)
        set_shown(self._icon, bool(name))

    def set_role(self, role: str) -> None:
        self._icon.set_icon(self._icon._name, role)  # noqa: SLF001 one widget in two parts
        self._text.set_role(role)


class AgeLabel(IconText):
    """«станом на 14:05»; stale turns it into a warning."""

    def __init__(self, icon: str = "clock") -> None:
        super().__init__(icon, "", "text.tertiary", style="hint", size=14)
        self.hide()

    def set_age(self, text: str, *, stale: bool = False) -> None:
        self.set_text(text)
        self.set_role("warning.text" if stale else "text.tertiary")
        set_shown(self, bool(text))


class MoneyLabel(QLabel):
    """Whole part large, fraction and ₴ at 62 % in `text.secondary`; `spoken` says it in words."""

    def __init__(self, style: str = "balance") -> None:
        super().__init__()
        self._style_name = style
        self._whole, self._rest, self._stale = "—", "", False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_money(
        self, whole: str, rest: str = "", spoken: str = "", *, stale: bool = False
    ) -> None:
        """`whole` as «90», `rest` as «,50 ₴»; a stale sum turns `text.secondary`."""
        self._whole, self._rest, self._stale = whole, rest, stale
        super().setText(whole + rest)
        self.setAccessibleName(spoken or whole + rest)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        whole = text_width(theme.font(self._style_name), self._whole)
        rest = text_width(self._rest_font(), self._rest)
        return QSize(whole + rest + px(2), theme.line(self._style_name))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            font, rest_font = theme.font(self._style_name), self._rest_font()
            metrics = QFontMetrics(font)
            baseline = (self.height() + metrics.capHeight()) / 2
            x = 0.0
            if self.alignment() & Qt.AlignmentFlag.AlignRight:
                x = self.width() - self.sizeHint().width() + px(2)
            painter.setFont(font)
            painter.setPen(theme.color("text.secondary" if self._stale else "text.primary"))
            painter.drawText(QPointF(x, baseline), self._whole)
            x += metrics.horizontalAdvance(self._whole)
            painter.setFont(rest_font)
            painter.setPen(theme.color("text.secondary"))
            painter.drawText(QPointF(x, baseline), self._rest)

    def _rest_font(self) -> QFont:
        step = theme.type_style(self._style_name)
        return theme.sized_font(min(step.fraction_px, step.px * 0.62), 600)
