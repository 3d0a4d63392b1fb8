"""`--gallery`: its sheets have the size of pictures 20 and 19, and nothing in them is amiss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets import (
    bars,
    bubbles,
    buttons,
    cards,
    charts,
    choices,
    codeboxes,
    fields,
    glance,
    labels,
    marks,
    phone,
    qr,
    shop_map,
    states,
    steps,
    switcher,
    table,
    toast,
)
from kyivstar_desktop.views.widgets.gallery_page import SHEET, GalleryPage
from support import looking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPONENTS = (
    bars.BusyStrip, bars.Meter, bars.SegmentBar, bars.StepTrack, bars.ValidityBar,
    bubbles.BubbleList, buttons.Button, buttons.IconButton, buttons.LinkButton, cards.Banner,
    cards.Card, cards.IconPlate, charts.BalanceChart, charts.MonthBars, charts.Spark, choices.Chip,
    choices.RadioCard, choices.Segmented, codeboxes.CodeBoxes, fields.Combo, fields.Field,
    fields.SearchField, glance.GlanceButton, labels.AgeLabel, labels.Badge, labels.MoneyLabel,
    labels.StateText, marks.Check, marks.Radio, marks.Switch, phone.DemoPhone, qr.QrCode,
    shop_map.ShopMap, states.Skeleton, states.StateBlock, steps.Stepper, steps.Tabs,
    switcher.SwitcherButton, switcher.SwitcherPopup, table.DataTable, toast.Toast,
)  # fmt: skip


@pytest.fixture(params=["light", "dark"])
def page(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[GalleryPage]:
    theme.apply(qapp)
    theme.set_reduced_motion(True)
    theme.set_mode(request.param)
    made = GalleryPage()
    made.show()
    qapp.processEvents()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()
    theme.set_mode("system")
    theme.set_reduced_motion(False)


def test_the_gallery_is_whole(page: GalleryPage, shots_dir: Path | None) -> None:
    sheets = {"components": page.components, "states": page.states, "more": page.more}
    for name, sheet in sheets.items():
        picture = sheet.grab()
        if shots_dir is not None:
            look = "dark" if theme.dark else "light"
            assert picture.save(str(shots_dir / f"gallery-{name}-{look}.png"))
        assert not looking.is_blank(picture.toImage()), name
    assert page.components.size().toTuple() == SHEET
    assert page.states.size().toTuple() == SHEET
    assert page.horizontalScrollBar().maximum() == 0
    whole = page.widget()
    assert looking.cut_words(whole) == []
    assert looking.nameless(whole) == []
    assert looking.pale(whole, whole.grab().toImage()) == []


def test_every_component_is_shown(page: GalleryPage) -> None:
    shown = {
        kind
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and not isinstance(widget, QScrollBar)
        for kind in type(widget).__mro__
    }
    assert [kind.__name__ for kind in COMPONENTS if kind not in shown] == []
