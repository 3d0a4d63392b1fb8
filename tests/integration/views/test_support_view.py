"""The support page by hand: keys of the composer, pasted files, questions, saved papers."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from kyivstar_desktop.viewmodels.support_composer import MOST_TYPED
from kyivstar_desktop.viewmodels.support_files import Line, Transcript
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.support_composer import ComposerEdit, picture_of
from kyivstar_desktop.views.support_paper import make_paper, transcript_bytes
from kyivstar_desktop.views.widgets.area import MOST_PASTED, TextArea
from kyivstar_desktop.views.widgets.bubbles import BubbleList
from kyivstar_desktop.views.widgets.dialog import Dialog
from support import scenes_support
from support.scenes import Scene, Stage, on_stage
from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop

    Story = Callable[[Stage], Coroutine[None, None, None]]


@pytest.fixture
def play(qapp: QApplication, qt_loop: QtLoop) -> Callable[[str, Story], None]:
    """`play(scene, story)` in English, on the stage of that scene."""
    theme.apply(qapp)
    scenes = {scene.name: scene for scene in scenes_support.SCENES}

    def run(name: str, story: Story) -> None:
        async def whole() -> None:
            scene: Scene = scenes[name]
            async with on_stage(qapp, scene, "en") as stage:
                stage.window.activateWindow()
                await story(stage)

        with speaking(qapp, "en"):
            qt_loop.run(whole(), timeout=30)

    return run


def composer(stage: Stage) -> ComposerEdit:
    return next(e for e in stage.window.findChildren(ComposerEdit) if e.isVisible())


def bubbles(stage: Stage) -> BubbleList:
    return next(e for e in stage.window.findChildren(BubbleList) if e.isVisible())


def dialog(stage: Stage) -> Dialog:
    return next(d for d in stage.window.findChildren(Dialog) if d.isVisible())


def answer(stage: Stage, text: str) -> None:
    buttons = dialog(stage).findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def test_enter_sends_and_shift_enter_begins_a_line(play: Callable[[str, Story], None]) -> None:
    async def story(stage: Stage) -> None:
        edit = composer(stage)
        low = edit.height()
        QTest.keyClicks(edit, "one")
        QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(edit, "two")
        assert edit.height() > low
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await stage.quiet()
        assert stage.page.feed.last.text == "one\ntwo"
        assert (edit.toPlainText(), edit.height()) == ("", low)

    play("support-empty", story)


def test_of_a_pasted_book_only_what_the_field_holds_is_laid_out(
    play: Callable[[str, Story], None],
) -> None:
    async def story(stage: Stage) -> None:
        edit, book = composer(stage), QMimeData()
        changes: list[int] = []
        edit.document().contentsChange.connect(lambda _at, _gone, came: changes.append(came))
        book.setText("ж" * 1_000_000)
        edit.insertFromMimeData(book)
        edit.insertFromMimeData(book)
        assert len(edit.toPlainText()) == MOST_TYPED
        assert max(changes) <= MOST_TYPED + 1, "never laid out, not even for a moment"

    play("support-empty", story)


def test_a_field_of_many_lines_takes_what_it_can_hold(qapp: QApplication) -> None:
    theme.apply(qapp)
    area, book = TextArea("Text"), QMimeData()
    book.setText("ж" * 1_000_000)
    area.edit.insertFromMimeData(book)
    area.edit.insertFromMimeData(book)
    assert len(area.edit.toPlainText()) == MOST_PASTED
    area.deleteLater()


def test_pasted_and_dropped_files_become_tiles(
    play: Callable[[str, Story], None], tmp_path: Path
) -> None:
    async def story(stage: Stage) -> None:
        place = tmp_path / "receipt.pdf"
        stage.world.exports.contents[place] = b"%PDF-1.4"
        edit = composer(stage)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(place)), QUrl("https://evil.example/x.png")])
        assert edit.canInsertFromMimeData(data)
        edit.insertFromMimeData(data)
        await stage.quiet()
        picture = QMimeData()
        picture.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
        assert picture_of(picture) is not None
        edit.insertFromMimeData(picture)
        assert stage.page.state.composer.reading, "a worker writes it"
        while stage.page.state.composer.reading:  # noqa: ASYNC110 a worker's end has no event here
            await asyncio.sleep(0)
        rich = QMimeData()
        rich.setHtml("<b>bold</b>")
        rich.setText("plain")
        edit.insertFromMimeData(rich)
        await stage.quiet()
        names = [tile.name for tile in stage.page.state.composer.files]
        assert names == ["receipt.pdf", "screenshot.png"]
        assert edit.toPlainText() == "plain"
        chat = edit.parentWidget().parentWidget()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        chat.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
        await stage.quiet()
        assert len(stage.page.state.composer.files) == 3
        stage.press("Remove “screenshot.png”")
        await stage.quiet()
        assert len(stage.page.state.composer.files) == 2

    play("support-empty", story)


def test_a_link_is_opened_after_a_question_that_names_its_host(
    play: Callable[[str, Story], None],
) -> None:
    async def story(stage: Stage) -> None:
        rows = list(stage.page.feed.rows)
        row = next(row for row in rows if "kyivstar.ua" in row.text)
        view = bubbles(stage)
        view.acted.emit("link", row.key, row.links[0])
        assert dialog(stage).windowTitle() == "Open kyivstar.ua in the browser?"
        answer(stage, "Cancel")
        assert stage.browser.opened == []
        await stage.quiet()
        view.acted.emit("link", row.key, row.links[0])
        answer(stage, "Open")
        assert stage.browser.opened == ["https://kyivstar.ua/help?id=7"]
        await stage.quiet()

    play("support-hostile", story)


def test_a_card_is_kept_back_by_the_default_button(play: Callable[[str, Story], None]) -> None:
    async def story(stage: Stage) -> None:
        edit = composer(stage)
        QTest.keyClicks(edit, "4242 4242 4242 4242")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        await stage.quiet()
        shown = dialog(stage)
        default = next(b for b in shown.findChildren(QPushButton) if b.isDefault())
        assert default.text() == "Do not send"
        QTest.keyClick(shown, Qt.Key.Key_Return)
        await stage.quiet()
        assert stage.page.feed.last is None
        assert edit.toPlainText() == "4242 4242 4242 4242"

    play("support-empty", story)


def test_escape_closes_the_search_and_the_pill_leads_down(
    play: Callable[[str, Story], None],
) -> None:
    async def story(stage: Stage) -> None:
        desk = stage.world.operator.support
        for n in range(40):
            desk.say(desk.open_id, f"line {n}")
        await scenes_support._heard(stage)
        view = bubbles(stage)
        view.verticalScrollBar().setValue(0)
        desk.say(desk.open_id, "below")
        await scenes_support._heard(stage)
        await stage.quiet()
        stage.press("1 new")
        await stage.quiet()
        assert view.at_end
        stage.page.search("line 7")
        stage.page.show_list()
        QTest.keySequence(stage.window, QKeySequence("Esc"))
        await stage.quiet()
        assert stage.page.state.mode == "chat"

    play("support", story)


def test_numbers_are_copied_by_their_names(play: Callable[[str, Story], None]) -> None:
    async def story(stage: Stage) -> None:
        stage.press("Copy 0 800 300 466")
        assert QGuiApplication.clipboard().text() == "0800300466"
        stage.press("Copy 466")
        assert QGuiApplication.clipboard().text() == "466"

    play("support-empty", story)


def test_every_control_of_the_end_is_named(play: Callable[[str, Story], None]) -> None:
    async def story(stage: Stage) -> None:
        stage.press("Rate: 2 of 5")
        await stage.quiet()
        assert stage.page.state.stars == 2
        buttons = stage.window.findChildren(QAbstractButton)
        chosen = [b for b in buttons if b.accessibleDescription() == "chosen"]
        assert [b.accessibleName() for b in chosen] == ["Rate: 2 of 5"]
        stage.press("New conversation")
        await stage.quiet()
        assert stage.page.state.thread == ""

    play("support-ended", story)


def test_paper_holds_the_words_as_they_are(qapp: QApplication) -> None:
    theme.apply(qapp)
    line = "<b>жирний</b> & javascript:alert(1)\nдругий рядок"
    lines = tuple(Line(f"Ірина, {n}", line, own=bool(n % 2)) for n in range(60))
    paper = Transcript("Розмова з оператором", ("Тема", "20.11.2026"), lines)
    shown = make_paper(paper, ribbon="ДЕМО").toPlainText()
    assert shown.startswith("ДЕМО\nРозмова з оператором\nТема\n")
    assert shown.count("<b>жирний</b> & javascript:alert(1)") == 60
    pdf = transcript_bytes(paper, ribbon="ДЕМО")
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) > 1
    assert b"/FontFile2" in pdf or b"/FontFile3" in pdf


def test_a_mime_without_a_picture_gives_none() -> None:
    data = QMimeData()
    data.setData("image/png", QByteArray(b"not a picture"))
    assert picture_of(data) is None
