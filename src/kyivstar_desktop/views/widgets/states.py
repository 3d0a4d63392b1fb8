"""What a page shows instead of data: empty, error, offline, no rights; and skeletons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.style_tokens import load_tokens
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Divider, IconPlate
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractButton

_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
SkeletonLine = tuple[int, int, int]  # x and width in permille, height in design px


class StateBlock(QWidget):
    """Plate, title, what happened and what to do; for an error also its request id to copy."""

    copied = Signal(str)

    def __init__(self, icon: str = "", tone: str = "info", *, tight: bool = False) -> None:
        """`tight`: for a small card, with smaller words and pads."""
        super().__init__()
        self._pads = (12, 12, 12) if tight else (16, 24, 24)
        self._plate = IconPlate(icon, tone, size=44, round_shape=True)
        self._title = Text("", "block", wrap=True, align=_CENTER)
        style = "hint" if tight else "body"
        self._text = Text("", style, "text.secondary", wrap=True, align=_CENTER)
        self._actions = row(gap=8)
        self._request = Text("", "micro", "text.secondary")
        self._copy = LinkButton("", icon="copy", small=True)
        self._copy.clicked.connect(self._on_copy)
        foot = row(self._request, None, self._copy, margins=(12, 6, 12, 8))
        self._foot = holder(column(Divider(), foot, gap=0))
        self._foot.hide()
        words = holder(column(self._title, self._text, gap=6))
        words.setMaximumWidth(px(420))
        wide = row(None, words, None, gap=0)
        wide.setStretch(1, 40 if tight else 8)
        self._body = column(
            None,
            row(None, self._plate, None),
            wide,
            row(None, self._actions, None),
            None,
            self._foot,
            gap=8 if tight else 12,
            margins=(self._pads[0], self._pads[1], self._pads[0], self._pads[2]),
        )
        self.setLayout(self._body)

    def set_block(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        tone: str = "",
        request: str = "",
        copy_text: str = "",
    ) -> None:
        """`request` is the id at the foot, `copy_text` the words of the link that copies it."""
        if icon or tone:
            self._plate.set_plate(icon, tone or "info")
        self._title.setText(title)
        self._text.setText(text)
        set_shown(self._text, bool(text))
        self._request.setText(request)
        self._copy.setText(copy_text)
        set_shown(self._foot, bool(request))
        side, top, bottom = self._pads
        bottom = min(bottom, 12) if request else bottom
        self._body.setContentsMargins(px(side), px(top), px(side), px(bottom))
        self.setAccessibleName(f"{title}. {text}" if text else title)

    def add_action(self, button: QAbstractButton) -> None:
        self._actions.addWidget(button)

    def _on_copy(self) -> None:
        self.copied.emit(self._request.text())


class Skeleton(QWidget):
    """Still blocks where data will be; shown after the delay of the design, role Busy by name."""

    def __init__(
        self, lines: Sequence[SkeletonLine] = (), *, rows: int = 4, name: str = ""
    ) -> None:
        super().__init__()
        self._lines = tuple(lines) or tuple((0, 900 - 130 * (i % 3), 12) for i in range(rows))
        self._shown = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._on_delay)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(sum(px(line[2] + 12) for line in self._lines))
        self._delay.start(load_tokens().durations["skeleton_delay"])

    def show_now(self) -> None:
        self._delay.stop()
        self._on_delay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        with painting(self) as painter:
            top = px(6)
            for left, width, height in self._lines:
                box = QRectF(
                    self.width() * left / 1000, top, self.width() * width / 1000, px(height)
                )
                frame_box(painter, box, fill="neutral.subtle", radius=px(4))
                top += px(height + 12)

    def _on_delay(self) -> None:
        self._shown = True
        self.update()


def stale_role(*, stale: bool) -> str:
    """Ink of figures that are older than their limit."""
    return "text.secondary" if stale else "text.primary"
