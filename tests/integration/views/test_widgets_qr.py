"""The painted QR code is the standard's: every module, the quiet zone, both themes alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import segno

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.qr import QUIET, QrCode, modules_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CODE = "LPA:1$sm.operator.example$K7-PLANTED-0001"


def test_modules_are_those_of_the_library() -> None:
    made = segno.make_qr(CODE, error="m")
    rows = modules_of(CODE)
    assert len(rows) == made.symbol_size(border=0)[0]
    assert [list(row) for row in rows] == [[int(bool(c)) for c in row] for row in made.matrix]
    assert modules_of("") == ()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_module_is_painted_on_white(qapp: QApplication, mode: str) -> None:
    theme.apply(qapp)
    theme.set_mode(mode)
    widget = QrCode()
    widget.set_text(CODE)
    widget.resize(widget.sizeHint())
    picture = widget.grab().toImage()
    rows = modules_of(CODE)
    count = len(rows) + 2 * QUIET
    cell = picture.width() // count
    left = (picture.width() - cell * count) // 2 + cell * QUIET
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            at = picture.pixelColor(left + x * cell + cell // 2, left + y * cell + cell // 2)
            assert at.lightness() == (0 if dark else 255)
    assert picture.pixelColor(left - 1, left - 1).lightness() == 255
    widget.set_text("")
    assert CODE not in repr(vars(widget))
    widget.deleteLater()
    theme.set_mode("system")


def test_a_code_longer_than_usual_still_fits() -> None:
    assert len(modules_of("LPA:1$" + "x" * 240)) > len(modules_of(CODE))
