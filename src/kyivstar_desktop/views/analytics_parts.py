"""Parts of the analytics page: tiles, the chart's card, what needs attention, the way down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kyivstar_desktop.viewmodels.presenting.formats import money_parts, present_money
from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.charts_spend import SpendBar, SpendBars
from kyivstar_desktop.views.widgets.labels import IconText, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import (
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import LEFT, draw_text, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from kyivstar_desktop.viewmodels.analytics_state import AnalyticsState, Attention
    from kyivstar_desktop.viewmodels.analytics_tiles import Tile

translate = QCoreApplication.translate
_ROLES = {
    "danger": "danger.text",
    "warning": "warning.text",
    "ok": "success.text",
    "link": "text.link",
}
_PLATES = {"danger": "danger", "warning": "warning", "neutral": "neutral"}


class TileCard(Card):
    """A figure with its title and what it means; a note that leads somewhere is a link."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self._act = ""
        self._title = Text("", "hint", "text.secondary", elide=True)
        self._value = MoneyLabel("total")
        self._text = Text("", "page", "text.secondary", elide=True)
        self._note = IconText("", "", "text.secondary", size=14)
        self._link = LinkButton("", small=True)
        self._link.clicked.connect(self._on_link)
        for part in (self._title, self._value, self._text, self._note):
            self.add(part)
        self.add(row(self._link, None))
        self.add(column(None, gap=0))

    def render_tile(self, tile: Tile) -> None:
        self._act = tile.act
        self._title.setText(tile.title)
        set_shown(self._value, tile.value is not None)
        set_shown(self._text, tile.value is None)
        if tile.value is not None:
            whole, rest = money_parts(tile.value)
            self._value.set_money(whole, rest, f"{tile.title}: {present_money(tile.value)}")
        self._text.setText(tile.text)
        self._note.set_icon(tile.icon)
        self._note.set_text(tile.note)
        self._note.set_role(_ROLES.get(tile.tone, "text.secondary"))
        self._link.setText(tile.note)
        set_shown(self._note, bool(tile.note) and not tile.act)
        set_shown(self._link, bool(tile.note) and bool(tile.act))
        self.setAccessibleName(tile.title)

    def _on_link(self) -> None:
        self.pressed.emit(self._act)


class Tiles(QWidget):
    """Four in a row; two and two where there is no room."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards = [TileCard() for _ in range(4)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(16))
        self._columns = 0
        for card in self._cards:
            card.pressed.connect(self.pressed)
        self._lay(4)

    def render_tiles(self, tiles: tuple[Tile, ...]) -> None:
        for card, tile in zip(self._cards, tiles, strict=False):
            card.render_tile(tile)

    def lay_for(self, width: int) -> None:
        """`width` of the page."""
        self._lay(4 if width >= px(880) else 2)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for n, card in enumerate(self._cards):
            self._grid.addWidget(card, n // columns, n % columns)
        for n in range(4):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)


class Legend(QWidget):
    """Filled square, dashed square, dashed line: what the chart is made of."""

    def __init__(self) -> None:
        super().__init__()
        self._budget = ""
        self._forecast = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_parts(self, *, forecast: bool, budget: str) -> None:
        self._forecast, self._budget = forecast, budget
        self.setFixedSize(self.sizeHint())
        self.update()

    def _parts(self) -> list[tuple[str, str]]:
        made = [("fact", translate("Analytics", "fact"))]
        if self._forecast:
            made.append(("forecast", translate("Analytics", "forecast")))
        if self._budget:
            words = translate("Analytics", "budget %1").replace("%1", self._budget)
            made.append(("budget", words))
        return made

    def sizeHint(self) -> QSize:
        font = theme.font("hint")
        wide = sum(px(32) + text_width(font, words) for _kind, words in self._parts())
        return QSize(int(wide) + px(4), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            x, font = 0.0, theme.font("hint")
            for kind, words in self._parts():
                mark = QRectF(x, self.height() / 2 - px(5), px(10), px(10))
                if kind == "fact":
                    painter.fillRect(mark, theme.color("chart.1"))
                elif kind == "forecast":
                    pen = QPen(theme.color("chart.1"), 1)
                    pen.setDashPattern([2, 2])
                    painter.setPen(pen)
                    painter.drawRect(mark)
                else:
                    pen = QPen(theme.color("warning.fill"), 1.5)
                    pen.setDashPattern([4, 3])
                    painter.setPen(pen)
                    y = mark.center().y()
                    left, right = mark.left() - px(2), mark.right() + px(2)
                    painter.drawLine(QPointF(left, y), QPointF(right, y))
                wide = text_width(font, words) + 1
                box = QRectF(x + px(16), 0, wide, self.height())
                draw_text(painter, box, words, font=font, role="text.secondary", align=LEFT)
                x += px(32) + wide


class ChartCard(Card):
    """Spending by months, as columns or as the table that says the same."""

    picked = Signal(object)
    table_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._head = CardHead("")
        self._legend = Legend()
        self._twin = LinkButton("", icon="table", small=True)
        self._twin.setCheckable(True)
        self._head.add_right(self._legend)
        self._head.add_right(self._twin)
        self.chart = SpendBars()
        self._rows = QGridLayout()
        self._rows.setVerticalSpacing(px(4))
        self._rows.setHorizontalSpacing(px(16))
        self._rows.setColumnStretch(2, 1)
        self._list = holder(self._rows)
        self.add(self._head)
        self.add(self.chart)
        self.add(self._list)
        self.chart.picked.connect(self.picked)
        self._twin.clicked.connect(self._on_twin)

    def _on_twin(self) -> None:
        self.table_wanted.emit(self.chart.isVisibleTo(self))

    def render_chart(self, new: AnalyticsState, old: AnalyticsState | None) -> None:
        self._head.set_title(new.chart_title)
        words = translate("Analytics", "Chart") if new.as_table else translate("Analytics", "Table")
        self._twin.setText(words)
        self._twin.setChecked(new.as_table)
        self._legend.set_parts(
            forecast=any(bar.forecast for bar in new.bars), budget=new.budget_text
        )
        set_shown(self._legend, not new.as_table)
        set_shown(self.chart, not new.as_table)
        set_shown(self._list, new.as_table)
        if old is not None and (old.bars, old.budget, old.unit) == (new.bars, new.budget, new.unit):
            return
        bars = [
            SpendBar(bar.label, bar.value, bar.forecast, bar.text, bar.tip, bar.current)
            for bar in new.bars
        ]
        self.chart.set_bars(bars, new.budget, unit=new.unit, spoken=new.spoken)
        clear_layout(self._rows)
        half = (len(bars) + 1) // 2
        for n, bar in enumerate(reversed(bars)):
            text = Text(bar.tip, "body", "text.primary" if bar.current else "text.secondary")
            self._rows.addWidget(text, n % half, n // half)


class AttentionLine(QWidget):
    """A line that leads somewhere: plate, title, what it costs, an arrow."""

    pressed = Signal(str)

    def __init__(self, part: Attention) -> None:
        super().__init__()
        self._section = part.section
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{part.title}. {part.text}")
        plate = IconPlate(part.icon, _PLATES.get(part.tone, "neutral"))
        title = Text(part.title, "body_medium", elide=True)
        note = Text(part.text, "hint", "text.secondary", elide=True)
        line = row(plate, column(title, note, gap=1), 20, gap=12, margins=(0, 8, 0, 8))
        line.setStretch(1, 1)
        self.setLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit(self._section)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._section)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            at = QRectF(self.width() - px(16), self.height() / 2 - px(8), px(16), px(16))
            draw_icon(painter, at.topLeft(), "chevron-right", "text.secondary", px(16))


class AttentionCard(Card):
    """«Варто уваги»."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self._head = CardHead("")
        self._lines = column(gap=0)
        self.add(self._head)
        self.add(holder(self._lines))
        self.add(column(None, gap=0))
        self._shown: tuple[Attention, ...] | None = None

    def render_parts(self, parts: tuple[Attention, ...]) -> None:
        self._head.set_title(translate("Analytics", "Worth attention"))
        if parts == self._shown:
            return
        self._shown = parts
        clear_layout(self._lines)
        for n, part in enumerate(parts):
            if n:
                self._lines.addWidget(Divider())
            line = AttentionLine(part)
            line.pressed.connect(self.pressed)
            self._lines.addWidget(line)
        if not parts:
            words = translate("Analytics", "Nothing unusual in this month")
            self._lines.addWidget(Text(words, "body", "text.secondary", wrap=True))


class _Crumb(LinkButton):
    picked = Signal(str)

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text, small=True)
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self._key)


class Crumbs(QWidget):
    """The way from the company to the node that is shown."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._line = row(gap=6)
        self.setLayout(self._line)
        self._shown: tuple[tuple[str, str], ...] = ()

    def render_crumbs(self, crumbs: tuple[tuple[str, str], ...]) -> None:
        if crumbs == self._shown:
            return
        self._shown = crumbs
        clear_layout(self._line)
        for n, (key, text) in enumerate(crumbs):
            if n == len(crumbs) - 1:
                self._line.addWidget(Text(text, "body_strong"))
                continue
            crumb = _Crumb(key, text)
            crumb.picked.connect(self.picked)
            self._line.addWidget(crumb)
            self._line.addWidget(Text("/", "body", "text.tertiary"))
        self._line.addStretch(1)
