"""Analytics and budgets by hand: the chart's keys and words, the limit's dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kyivstar_desktop.domain.budgets import Formula
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.views.budgets import LimitDialog
from kyivstar_desktop.views.widgets.charts_spend import SpendBar, SpendBars, roof
from kyivstar_desktop.views.widgets.fields import Combo, Field
from support.scenes import Scene, on_stage
from support.scenes_analytics import budgets_small

if TYPE_CHECKING:
    from harness.qt import QtLoop

BARS = (
    SpendBar("10", 100_00, tip="Жовтень: 100,00 ₴"),
    SpendBar("11", 60_00, 120_00, "120", "Листопад: 60,00 ₴, прогноз 120,00 ₴", current=True),
)


def test_the_chart_is_walked_by_arrows_and_says_every_value(qapp: QApplication) -> None:
    assert qapp is not None
    chart = SpendBars()
    chart.resize(400, 180)
    chart.set_bars(BARS, 110_00, unit=100, spoken="Витрати за місяцями")
    chart.show()
    chart.setFocus()
    heard: list[object] = []
    chart.picked.connect(heard.append)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert heard == [], "no month is chosen yet"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert heard == [0, 1]
    assert chart.accessibleName() == "Витрати за місяцями"
    for bar in BARS:
        assert bar.tip in chart.accessibleDescription()
    picture = chart.grab().toImage()
    chart.set_bars(BARS, None, unit=100, spoken="Витрати за місяцями")
    assert chart.grab().toImage() != picture, "the budget's line was drawn"
    chart.close()


@pytest.mark.parametrize("highest", [0, 1, 99, 100, 12_345, 190_000_00, 238_060_23, 10**12])
def test_the_axis_covers_the_highest_with_few_round_steps(highest: int) -> None:
    top, steps = roof(highest)
    assert top >= highest
    assert 2 <= steps <= 5
    assert top % steps == 0
    assert (top // steps) % 100 == 0, "whole hryvnias"


def test_a_limit_is_set_in_its_dialog_by_keys(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def story() -> None:
        async with on_stage(qapp, Scene("budgets", budgets_small), "uk") as stage:
            stage.page.edit_node("d12")
            await stage.quiet()
            view = stage.window.page
            dialog = view.findChild(LimitDialog)
            assert dialog is not None
            value, formula = dialog.findChild(Field), dialog.findChild(Combo)
            assert value is not None
            assert formula is not None
            assert value.edit.accessibleName()
            assert formula.accessibleName()
            assert all(one.text() for one in dialog.findChildren(QPushButton) if one.isVisible())
            formula.picked.emit(Formula.EACH.value)
            QTest.keyClicks(value.edit, "120,50")
            await stage.quiet()
            QTest.keyClick(value.edit, Qt.Key.Key_Return)
            await stage.quiet()
            assert view.findChild(LimitDialog) is None or not dialog.isVisible()
            rule = stage.world.cabinet.budgets.rule("d12")
            assert rule is not None
            assert (rule.formula, rule.amount) == (Formula.EACH, Money(120_50))

    qt_loop.run(story(), timeout=60)
