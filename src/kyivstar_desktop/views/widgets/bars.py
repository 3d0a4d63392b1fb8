"""Bars: allowance and have/need meter, validity of a number, stages, parts, the busy strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import fill_box, frame_box, painting, tone_fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

WHOLE = 1000
_ACTIVE_DAYS, _KEPT_DAYS = 274, 91
_STAGES = 4


class _Bar(QWidget):
    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(px(height))
        self.setMinimumWidth(px(24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def speak(self, words: str) -> None:
        self.setAccessibleName(words)
        self.update()


class Meter(_Bar):
    """One value of 0 to 1000 permille; None is an empty track (unlimited or not stated)."""

    def __init__(self, *, height: int = 6) -> None:
        super().__init__(height)
        self._permille: int | None = None
        self._role = "accent.fill"

    def set_value(
        self, permille: int | None, *, role: str = "accent.fill", spoken: str = ""
    ) -> None:
        self._permille, self._role = permille, role
        self.speak(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_meter(painter, QRectF(self.rect()), self._permille, self._role)


def paint_meter(painter: QPainter, box: QRectF, permille: int | None, role: str) -> None:
    """A track with its filled part; something above nothing is at least as wide as high."""
    radius = box.height() / 2
    frame_box(painter, box, fill="neutral.subtle", radius=radius)
    if permille:
        width = box.width() * min(WHOLE, permille) / WHOLE
        part = QRectF(box.left(), box.top(), max(box.height(), width), box.height())
        frame_box(painter, part, fill=role, radius=radius)


class ValidityBar(_Bar):
    """274 days of full life and 91 days on hold; `permille` of the current part has passed."""

    def __init__(self) -> None:
        super().__init__(4)
        self._permille, self._stage = 0, "active"

    def set_value(self, permille: int, *, stage: str = "active", spoken: str = "") -> None:
        self._permille, self._stage = permille, stage
        self.speak(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, gap = QRectF(self.rect()), px(4)
            radius = box.height() / 2
            first = (box.width() - gap) * _ACTIVE_DAYS / (_ACTIVE_DAYS + _KEPT_DAYS)
            live = QRectF(0, 0, first, box.height())
            hold = QRectF(first + gap, 0, box.width() - first - gap, box.height())
            active = self._stage == "active"
            frame_box(painter, live, fill="neutral.subtle", radius=radius)
            frame_box(painter, hold, fill="warning.line", radius=radius)
            if active:
                width = max(box.height(), live.width() * min(WHOLE, self._permille) / WHOLE)
                done = QRectF(0, 0, width, box.height())
                frame_box(painter, done, fill="success.fill", radius=radius)
            else:
                frame_box(painter, live, fill="neutral.line", radius=radius)
                width = max(box.height(), hold.width() * min(WHOLE, self._permille) / WHOLE)
                done = QRectF(hold.left(), 0, width, box.height())
                frame_box(painter, done, fill="warning.fill", radius=radius)


class StepTrack(_Bar):
    """Four stages of one recipient's money; the last reached takes the tone."""

    def __init__(self) -> None:
        super().__init__(12)
        self._stage, self._tone = 0, "ok"

    def set_stage(self, done: int, *, tone: str = "ok", spoken: str = "") -> None:
        self._stage, self._tone = done, tone
        self.speak(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_track(painter, QRectF(self.rect()), self._stage, self._tone)


def paint_track(painter: QPainter, box: QRectF, done: int, tone: str) -> None:
    """`done` of 4; all before the last are good by definition."""
    gap, height = px(4), px(4)
    width = (box.width() - gap * (_STAGES - 1)) / _STAGES
    for i in range(_STAGES):
        part = QRectF(box.left() + i * (width + gap), box.center().y() - height / 2, width, height)
        role = "neutral.line"
        if i < done - 1:
            role = "success.fill"
        elif i == done - 1:
            role = tone_fill(tone)
        frame_box(painter, part, fill=role, radius=height / 2)


class SegmentBar(_Bar):
    """Parts of a whole side by side with 1 px gaps; what is left is the track."""

    def __init__(self, *, height: int = 12) -> None:
        super().__init__(height)
        self._parts: tuple[tuple[int, str], ...] = ()
        self._whole = 0

    def set_parts(
        self, parts: Sequence[tuple[int, str]], *, whole: int = 0, spoken: str = ""
    ) -> None:
        """(value, colour role) each; `whole` 0 is their sum."""
        self._parts = tuple(parts)
        self._whole = whole or sum(value for value, _role in parts)
        self.speak(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="neutral.subtle", radius=box.height() / 2)
            left = 0.0
            for i, (value, role) in enumerate(self._parts):
                if not value or not self._whole:
                    continue
                width = box.width() * value / self._whole
                part = QRectF(left, 0, max(1.0, width - 1), box.height())
                if i == 0:
                    frame_box(painter, part, fill=role, radius=box.height() / 2)
                    part.setLeft(part.left() + min(part.width(), box.height() / 2))
                fill_box(painter, part, role)
                left += width


class BusyStrip(_Bar):
    """3 px on top of a card while old rows stay: a block of 30 % that goes round."""

    def __init__(self) -> None:
        super().__init__(3)
        self._place = 0
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._on_tick)

    def set_busy(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """Keeps its height, so nothing jumps."""
        if on and not self._timer.isActive():
            self._place = 0
            self._timer.start()
        elif not on:
            self._timer.stop()
        self.update()

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._timer.isActive():
            return
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill_box(painter, box, "neutral.subtle")
            width = box.width() * 0.3
            left = 0.0
            if not theme.reduced_motion:
                left = (box.width() + width) * self._place / WHOLE - width
            fill_box(painter, QRectF(left, 0, width, box.height()), "accent.fill")

    def _on_tick(self) -> None:
        self._place = (self._place + 16) % WHOLE
        self.update()
