"""N14, P35, P38: masks on every page, nothing readable in the files, own names that stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from journeys.program import Keyboard
from journeys.test_profile import texts
from journeys.test_sign_ins import lines, popup, rows, switcher_name
from kyivstar_desktop.app.pages import ROUTES
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.shell_state import COMPANY
from torture.scanner import files_under, scan

if TYPE_CHECKING:
    from journeys.program import Journey, Program

translate = QCoreApplication.translate
OLENA, NUMBER = "067 000 00 01", "+380670000001"
SHOWN_ROWS = 60
OWN_PAGES = tuple(name for name in ROUTES if name not in COMPANY)
SPACES = re.compile("[ \u00a0\u202f\u2009]")
SUM = re.compile(r"\d,\d\d\s?₴")
OWN = "Мамина картка"


def heard(window: QWidget) -> list[str]:
    """Everything of the window that is read by eye or by ear, rows of lists included."""
    found = texts(window).splitlines()
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for n in range(min(model.rowCount(), SHOWN_ROWS)):
            columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
            for column in range(columns):
                index = model.index(n, column)
                for role in (
                    Qt.ItemDataRole.DisplayRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                    Qt.ItemDataRole.ToolTipRole,
                ):
                    found.append(str(index.data(role) or ""))
    for box in window.findChildren(QComboBox):
        if box.isVisible():
            found += [box.itemText(n) for n in range(box.count())]
    for kind in (QLineEdit, QPlainTextEdit):
        for edit in window.findChildren(kind):
            if edit.isVisible():
                found.append(edit.placeholderText())
    return [text for text in found if text]


# --- N14 ----------------------------------------------------------------------------------------
def test_n14_masked_no_page_tells_a_number_or_a_sum(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await lines(program)
        await program.synced()
        accounts = program.core.accounts
        own = {line.number[-9:] for line in accounts.lines.value.value or ()}
        keys = Keyboard(program)
        await keys.press(
            Qt.Key.Key_H,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        told: list[str] = []
        for name in (*OWN_PAGES, "topup", "settings"):
            program.shell.go(Route(name))
            await program.at(name)
            await settled(program)
            for text in heard(program.life.window):
                bare = SPACES.sub("", text)
                number = any(tail in bare for tail in own)
                if number or (name in PERSONAL and SUM.search(text)):
                    told.append(f"{name}: {text[:80]}")
        assert told == [], chr(10).join(told)

    journey.play(story, signed_in=OLENA)


PERSONAL = frozenset({"overview", "history", "year", "topup", "family", "queue", "dispute"})
"""Pages of one's own money; prices of the operator's list are public."""


async def settled(program: Program) -> None:
    """The page has what it shows."""

    def there() -> bool:
        state = getattr(program.shell.page, "state", None)
        return not getattr(state, "loading", False)

    await program.hand.wait(f"{program.page} is loading", there, 30.0)


# --- P38, P35 -----------------------------------------------------------------------------------
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_p38_an_own_name_stays_after_a_restart_and_is_nowhere_readable(journey: Journey) -> None:
    async def named(program: Program) -> None:
        await lines(program)
        await popup(program)
        keys = Keyboard(program)
        await keys.press(Qt.Key.Key_F2)
        await program.hand.type(translate("Switcher", "Own name of the number"), OWN)
        await keys.press(Qt.Key.Key_Return)
        await program.hand.wait("not named", lambda: OWN in switcher_name(program))
        await program.synced()

    async def later(program: Program) -> None:
        await lines(program)
        await program.hand.wait("the name is gone", lambda: OWN in switcher_name(program))
        found = await popup(program)
        await program.hand.wait("not in the list", lambda: any(OWN in row for row in rows(found)))
        found.close_popup()
        await program.hand.press(translate("Shell", "Top up"))
        await program.at("topup")
        await program.hand.wait(
            "not in the form", lambda: any(OWN in row.name for row in program.topup.state.form.rows)
        )

    journey.play(named, signed_in=OLENA)
    journey.play(later)
    profiles = files_under(journey.folder / "profiles")
    planted: dict[str, str | bytes] = {"own name": OWN, "number": NUMBER, "digits": NUMBER[4:]}
    assert profiles
    assert scan(profiles, planted) == []
