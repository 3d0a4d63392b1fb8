"""Where the parts of a bubble stand: measured once a row and width, placed at each paint."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import text_width

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.support_rows import Bubble

translate = QCoreApplication.translate
EDGE, AVATAR, PAD_X, PAD_Y, GAP = 16, 28, 12, 8, 8
WIDEST, TILE_HEIGHT, TILE_MOST = 460, 46, 300
DAY_HEIGHT, META_HEIGHT, LINK_GAP = 30, 20, 14
MOST_LAYOUTS = 80
Zone = tuple[str, object, QRectF]
"""(what, its argument, where): file n, retry, drop, expand, copy."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Sizes of one row, px. `lines` are the text's own; `height` is of the whole row."""

    text: tuple[int, int]
    bubble: tuple[int, int]
    tiles: tuple[int, ...]
    height: int


@dataclass(slots=True)
class Places:
    """Rectangles of one row in the viewport; an absent part is empty."""

    day: QRectF = field(default_factory=QRectF)
    avatar: QRectF = field(default_factory=QRectF)
    bubble: QRectF = field(default_factory=QRectF)
    text: QRectF = field(default_factory=QRectF)
    tiles: list[QRectF] = field(default_factory=list)
    meta: QRectF = field(default_factory=QRectF)
    zones: list[Zone] = field(default_factory=list)


def action_words(row: Bubble) -> list[tuple[str, str]]:
    """(what, words) of the links beside the time."""
    found = []
    if row.failed:
        found.append(("retry", translate("Support", "Send again")))
    if row.can_drop:
        found.append(("drop", translate("Support", "Remove")))
    return found


def more_words(row: Bubble) -> tuple[str, str]:
    """(what, words) of the link under a text that is not whole; ("", "")."""
    if row.cut:
        return "expand", translate("Support", "Show all of it")
    if row.can_open:
        return "copy", translate("Support", "Copy the whole text")
    return "", ""


class Measures:
    """Keeps what was measured: a list asks for every row each time one comes."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Bubble, int, Measure]] = {}
        self._layouts: OrderedDict[tuple[str, str, int], QTextLayout] = OrderedDict()
        self._width = -1  # of the viewport that `_rooms` are for
        self._rooms = (0, 0)

    def forget(self) -> None:
        """Other fonts, or other rows."""
        self._kept.clear()
        self._layouts.clear()
        self._width = -1

    def of(self, row: Bubble, width: int) -> Measure:
        """`width` of the viewport."""
        if width != self._width:
            rooms = (text_room(width, other=False), text_room(width, other=True))
            self._width, self._rooms = width, rooms
        most = self._rooms[row.side == "other"]
        kept = self._kept.get(row.key)
        if kept is not None and kept[0] is row and kept[1] == most:
            return kept[2]
        if len(self._kept) > 6_000:
            self._kept.clear()
        made = self._measure(row, most)
        self._kept[row.key] = (row, most, made)
        return made

    def _measure(self, row: Bubble, most: int) -> Measure:
        text = self._text_size(row, most) if row.text else (0, 0)
        wide, high = text
        what, words = more_words(row)
        if what:
            wide = max(wide, text_width(theme.font("caption"), words))
            high += px(22)
        pad_y = px(5 if row.side == "middle" else PAD_Y)
        bubble = (wide + 2 * px(PAD_X), high + 2 * pad_y) if row.text else (0, 0)
        tiles = tuple(_tile_width(tile.name, tile.detail, most) for tile in row.files)
        height = bubble[1] + len(tiles) * px(TILE_HEIGHT)
        height += px(6) * max(0, len(tiles) + bool(row.text) - 1)
        if row.side != "middle":
            height += px(META_HEIGHT)
        height += px(GAP) + (px(DAY_HEIGHT) if row.day else 0)
        return Measure(text, bubble, tiles, height)

    def _text_size(self, row: Bubble, most: int) -> tuple[int, int]:
        font, line = theme.font(_style(row)), theme.line(_style(row))
        if "\n" not in row.text and len(row.text) < 160:
            wide = text_width(font, row.text) + 1
            if wide <= most:
                return wide, line
        layout = self.layout(row, most)
        count = layout.lineCount()
        wide = max((int(layout.lineAt(n).naturalTextWidth()) for n in range(count)), default=0)
        return min(most, wide + 1), max(1, count) * line

    def layout(self, row: Bubble, width: int) -> QTextLayout:
        """The text in lines of at most `width` px; the last 80 are kept."""
        key = (row.key, row.text, width)
        made = self._layouts.get(key)
        if made is None:
            made = _lay_out(row, width)
            self._layouts[key] = made
            if len(self._layouts) > MOST_LAYOUTS:
                self._layouts.popitem(last=False)
        return made


def text_room(width: int, *, other: bool) -> int:
    """The widest line in a viewport of `width`; beside an avatar there is less."""
    sides = 2 * px(EDGE) + (px(AVATAR + 8) if other else 0)
    room = min(px(WIDEST), int((width - sides) * 0.86)) - 2 * px(PAD_X)
    return max(px(80), room)


def _style(row: Bubble) -> str:
    return "hint" if row.side == "middle" else "body"


def _tile_width(name: str, detail: str, most: int) -> int:
    words = max(text_width(theme.font("caption"), name), text_width(theme.font("micro"), detail))
    return min(words + px(60), px(TILE_MOST), most + 2 * px(PAD_X))


def _lay_out(row: Bubble, width: int) -> QTextLayout:
    font, step = theme.font(_style(row)), theme.line(_style(row))
    layout = QTextLayout(row.text.replace("\n", "\u2028"), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_link_format(link.start, link.length) for link in row.links])
    lead = (step - QFontMetrics(font).height()) / 2
    top = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + lead))
        top += step
    layout.endLayout()
    return layout


def _link_format(start: int, length: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    look = QTextCharFormat()
    look.setFontUnderline(True)
    part.format = look
    return part


def places(row: Bubble, measure: Measure, box: QRectF) -> Places:
    """Everything of `row` inside its `box`."""
    made = Places()
    top = box.top() + px(2)
    if row.day:
        made.day = QRectF(box.left(), top, box.width(), px(DAY_HEIGHT))
        top += px(DAY_HEIGHT)
    if row.side == "middle":
        _place_middle(made, measure, box, top)
        return made
    left = box.left() + px(EDGE)
    if row.side == "other":
        made.avatar = QRectF(left, top, px(AVATAR), px(AVATAR))
        left += px(AVATAR + 8)
    right = box.right() - px(EDGE)
    own = row.side == "me"
    if row.text:
        wide, high = measure.bubble
        made.bubble = QRectF(right - wide if own else left, top, wide, high)
        _place_text(made, row, measure)
        top += high + (px(6) if measure.tiles else 0)
    for number, wide in enumerate(measure.tiles):
        tile = QRectF(right - wide if own else left, top, wide, px(TILE_HEIGHT))
        made.tiles.append(tile)
        made.zones.append(("file", number, tile))
        top += px(TILE_HEIGHT) + (px(6) if number < len(measure.tiles) - 1 else 0)
    made.meta = QRectF(left, top + px(2), right - left, px(META_HEIGHT - 2))
    _place_actions(made, row)
    return made


def _place_middle(made: Places, measure: Measure, box: QRectF, top: float) -> None:
    wide, high = measure.bubble
    made.bubble = QRectF(round(box.center().x() - wide / 2), top, wide, high)
    made.text = made.bubble.adjusted(px(PAD_X), px(5), -px(PAD_X), -px(5))


def _place_text(made: Places, row: Bubble, measure: Measure) -> None:
    box = made.bubble
    wide, high = measure.text
    made.text = QRectF(box.left() + px(PAD_X), box.top() + px(PAD_Y), wide, high)
    what, words = more_words(row)
    if what:
        link = text_width(theme.font("caption"), words)
        zone = QRectF(made.text.left(), made.text.bottom(), link + 1, px(24))
        made.zones.append((what, None, zone))


def _place_actions(made: Places, row: Bubble) -> None:
    """Right to left before the time and the state."""
    right = made.meta.right() - meta_width(row) - px(LINK_GAP)
    for what, words in reversed(action_words(row)):
        wide = text_width(theme.font("caption"), words) + 1
        zone = QRectF(right - wide, made.meta.top() - px(3), wide, px(24))
        made.zones.append((what, None, zone))
        right -= wide + px(LINK_GAP)


def meta_width(row: Bubble) -> int:
    """Time, word and icon of an own message."""
    words = f"{row.meta}, {row.state}" if row.state else row.meta
    return text_width(theme.font("hint"), words) + (px(20) if row.state_icon else 0)
