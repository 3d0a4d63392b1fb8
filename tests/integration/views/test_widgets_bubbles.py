"""BubbleList: painting hostile texts, keeping its place, zones, menus, what a reader hears."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kyivstar_desktop.domain.support import Attachment, Author, Message, MessageState
from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.viewmodels.support_rows import Bubble, present_message
from kyivstar_desktop.viewmodels.support_text import Link
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.bubbles import BubbleList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Index = QModelIndex | QPersistentModelIndex
NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
HOSTILE = (
    "<b>bold</b> <img src='https://evil.example/x.png'><script>alert(1)</script>",
    "javascript:alert(1)",
    "safe \u202egnp.exe",
    "Z" + "\u0334\u0301" * 500,
    "👩\u200d👩\u200d👧\u200d👦" * 50,
    "a\x00b" * 20,
    "x" * 1_048_576,
    "\n" * 5_000,
    "слово " * 5_000,
    "مرحبا שלום hello",
    "",
)


class Model(QAbstractListModel):
    def __init__(self, rows: Sequence[Bubble]) -> None:
        super().__init__()
        self.rows = list(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = 0) -> Any:
        row = self.rows[index.row()]
        texts = {0: row.text, Qt.ItemDataRole.AccessibleTextRole: row.speech, ROW_ROLE: row}
        return texts.get(role)

    def put(self, at: int, rows: Sequence[Bubble]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self.rows[at:at] = rows
        self.endInsertRows()

    def take(self, first: int, end: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, end - 1)
        del self.rows[first:end]
        self.endRemoveRows()

    def change(self, at: int, row: Bubble) -> None:
        self.rows[at] = row
        self.dataChanged.emit(self.index(at), self.index(at))


def bubble(n: int, text: str = "", author: Author = Author.AGENT, **more: Any) -> Bubble:
    at = NOW + timedelta(seconds=n)
    said = text or f"message {n}"
    made = Message(f"k{n}", "t", author, said, at, name="Ірина", **more)
    return present_message(made, made, NOW)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Any:
    theme.apply(qapp)

    def make(rows: Sequence[Bubble]) -> tuple[BubbleList, Model]:
        view, model = BubbleList(), Model(rows)
        view.setModel(model)
        view.resize(640, 400)
        qtbot.addWidget(view)
        view.show()
        qapp.processEvents()
        view._kept = model  # type: ignore[attr-defined]
        return view, model

    return make


def acted(view: BubbleList) -> list[tuple[str, str, object]]:
    heard: list[tuple[str, str, object]] = []

    def on_acted(what: str, key: str, argument: object) -> None:
        heard.append((what, key, argument))

    view.acted.connect(on_acted)
    return heard


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("author", [Author.ME, Author.AGENT, Author.SYSTEM])
def test_hostile_texts_are_painted_and_stay_in_their_width(
    shown: Any, text: str, author: Author
) -> None:
    at = NOW
    message = Message("k", "t", author, text, at, name=text[:50])
    view, _ = shown([present_message(message, None, NOW)])
    assert not view.grab().isNull()
    box = view.visualRect(view.model().index(0, 0))
    assert 0 < box.height() < 700
    assert view.horizontalScrollBar().maximum() == 0


def test_it_stays_at_the_end_when_it_is_there(shown: Any, qapp: QApplication) -> None:
    view, model = shown([bubble(n) for n in range(40)])
    assert view.at_end
    model.put(40, [bubble(n) for n in range(40, 60)])
    model.take(0, 10)
    qapp.processEvents()
    bar = view.verticalScrollBar()
    assert (bar.value(), view.at_end) == (bar.maximum(), True)
    view.resize(640, 300)
    qapp.processEvents()
    assert bar.value() == bar.maximum()


def test_it_keeps_its_place_when_older_ones_come(shown: Any, qapp: QApplication) -> None:
    view, model = shown([bubble(n) for n in range(100, 200)])
    view.verticalScrollBar().setValue(500)
    assert not view.at_end
    index = view.indexAt(QPoint(30, 1))
    key, top = index.data(ROW_ROLE).key, view.visualRect(index).top()
    model.put(0, [bubble(n, "older " * (1 + n % 30)) for n in range(100)])
    model.put(200, [bubble(n) for n in range(200, 260)])
    qapp.processEvents()
    after = view.indexAt(QPoint(30, 1))
    assert (after.data(ROW_ROLE).key, view.visualRect(after).top()) == (key, top)
    longer = replace(bubble(100 + 50, "longer " * 60), key="k150")
    model.change(50, longer)
    qapp.processEvents()
    again = view.indexAt(QPoint(30, 1))
    assert (again.data(ROW_ROLE).key, view.visualRect(again).top()) == (key, top)


def test_edges_ask_for_pages(shown: Any, qtbot: QtBot) -> None:
    view, _ = shown([bubble(n) for n in range(100)])
    with qtbot.waitSignal(view.older_wanted):
        view.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(view.newer_wanted):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())


def test_a_link_a_file_and_acts_are_pressed(shown: Any, qtbot: QtBot) -> None:
    tile = Attachment("чек.pdf", "application/pdf", 219_000, "a")
    rows = [
        bubble(1, "see https://kyivstar.ua/help now"),
        bubble(2, "late", Author.ME, state=MessageState.FAILED),
        bubble(3, "long " * 600),
        bubble(4, "file", attachments=(tile,)),
    ]
    view, _ = shown(rows)
    view.resize(640, 1_200)
    heard = acted(view)
    for wanted in ("link", "retry", "drop", "expand"):
        place = _place(view, wanted)
        qtbot.mouseMove(view.viewport(), place)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [what for what, _, _ in heard] == ["link", "retry", "drop", "expand"]
    link = heard[0][2]
    assert isinstance(link, Link)
    assert link.url == "https://kyivstar.ua/help"
    assert _place(view, "file").x() > 0
    outside = QPoint(view.viewport().width() - 4, 4)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=outside)
    assert len(heard) == 4


def _place(view: BubbleList, wanted: str) -> QPoint:
    """The first point that acts so."""
    for y in range(0, view.viewport().height(), 4):
        for x in range(0, view.viewport().width(), 8):
            found = view.zone_at(QPoint(x, y).toPointF())
            if found is not None and found[1] == wanted:
                return QPoint(x, y)
    raise AssertionError(f"nowhere to press for {wanted}")


def test_the_menu_offers_what_a_row_has(shown: Any) -> None:
    tile = Attachment("a&b.pdf", "application/pdf", 1, "a")
    text = "see https://kyivstar.ua"
    state = MessageState.FAILED
    rich = bubble(1, text, Author.ME, state=state, attachments=(tile,))
    view, _ = shown([rich, bubble(2)])
    menu = view.menu_of(rich)
    offered = [action.data()[1] for action in menu.actions()]
    assert offered == ["save", "open", "link", "copy", "retry", "drop"]
    assert menu.actions()[0].text() == "Save “a&&b.pdf”…"
    heard = acted(view)
    for action in menu.actions():
        action.trigger()
    assert [what for what, _, _ in heard] == offered
    assert [a.data()[1] for a in view.menu_of(bubble(2)).actions()] == ["copy"]


def test_it_is_walked_by_keys_and_spoken_whole(shown: Any, qtbot: QtBot) -> None:
    view, model = shown([bubble(n) for n in range(5)])
    view.setFocus()
    view.setCurrentIndex(model.index(2))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    heard = acted(view)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "message 1"
    assert heard == [("copied", "k1", None)]
    reader = QAccessible.queryAccessibleInterface(view)
    assert reader.childCount() == 5
    assert reader.child(1).text(QAccessible.Text.Name) == "Ірина, 14:05: message 1"
    qtbot.keyClick(view, "m")  # letters search nothing here
    assert view.currentIndex().row() == 1


def test_a_row_is_shown_in_the_middle(shown: Any) -> None:
    view, _ = shown([bubble(n) for n in range(200)])
    view.show_row(60)
    box = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == 60
    assert abs(box.center().y() - view.viewport().height() / 2) < 60
    view.go_to_end()
    assert view.at_end
