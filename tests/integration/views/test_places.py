"""Pages for everybody by mouse and keys: the map, links that ask, QR codes, the locked window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kyivstar_desktop.views.shops_page import ShopsPageView
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.calling import LinkQuestion, ask_to_open
from kyivstar_desktop.views.widgets.qr import QrCode, modules_of
from kyivstar_desktop.views.widgets.shop_map import ShopMap
from kyivstar_desktop.views.widgets.shops_list import ShopLines
from support import scenes_places
from support.scenes import Scene, on_stage, sign_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from support.scenes import Stage

    Act = Callable[[Callable[[Stage], Awaitable[None]], Callable[[Stage], Awaitable[None]]], None]

translate = QCoreApplication.translate


@pytest.fixture
def act(qapp: QApplication, qt_loop: QtLoop) -> Act:
    """`act(scene, story)`: the story is told on the stage that the scene has set."""
    theme.apply(qapp)

    def play(
        scene: Callable[[Stage], Awaitable[None]], story: Callable[[Stage], Awaitable[None]]
    ) -> None:
        async def whole() -> None:
            async with on_stage(qapp, Scene("places", scene), "en") as stage:
                await story(stage)

        qt_loop.run(whole(), timeout=30)

    return play


def button(window: QWidget, name: str) -> QAbstractButton:
    return next(
        one
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and name in {one.accessibleName(), one.text()}
    )


def shown_code(window: QWidget) -> QrCode:
    (code,) = (one for one in window.findChildren(QrCode) if one.isVisible())
    return code


# --- the map ------------------------------------------------------------------------------------
def test_a_mark_and_a_row_choose_each_other(act: Act) -> None:
    async def story(stage: Stage) -> None:
        sheet = stage.window.findChildren(ShopMap)[0]
        lines = stage.window.findChildren(ShopLines)[0]
        spot = sheet.spot("gs_8")
        assert spot is not None
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=spot.toPoint())
        assert stage.page.state.chosen == "gs_8"
        assert lines.currentIndex().data() == "вул. Героїв Дніпра, 31"
        lines.setFocus()
        QTest.keyClick(lines, Qt.Key.Key_Home)
        assert stage.page.state.chosen == stage.page.state.rows[0].id
        sheet.setFocus()
        QTest.keyClick(sheet, Qt.Key.Key_PageDown)
        assert stage.page.state.chosen == stage.page.state.rows[1].id

    act(scenes_places.shops_page, story)


def test_keys_wheel_and_dragging_move_the_map(act: Act) -> None:
    async def story(stage: Stage) -> None:
        sheet = stage.window.findChildren(ShopMap)[0]
        whole = sheet.view
        QTest.keyClick(sheet, Qt.Key.Key_Plus)
        assert sheet.view.scale < whole.scale
        QTest.keyClick(sheet, Qt.Key.Key_Right)
        assert sheet.view.longitude > whole.longitude
        QTest.keyClick(sheet, Qt.Key.Key_Up)
        assert sheet.view.latitude > whole.latitude
        QTest.keyClick(sheet, Qt.Key.Key_Home)
        assert sheet.view == whole
        button(stage.window, "Zoom out").click()
        assert sheet.view.scale > whole.scale
        button(stage.window, "Show every point").click()
        assert sheet.view == whole
        at = QPoint(100, 80)
        still = sheet.view.point(at.x(), at.y())
        event = QWheelEvent(
            at, sheet.mapToGlobal(at), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(sheet, event)
        assert sheet.view.place(still) == pytest.approx((100, 80), abs=1)
        before = sheet.view.longitude
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
        QTest.mouseMove(sheet, QPoint(150, 100))
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
        assert sheet.view.longitude > before, "what is pulled left shows what lies east"

    act(scenes_places.shops_page, story)


def test_esc_empties_the_search_before_it_leaves(act: Act) -> None:
    async def story(stage: Stage) -> None:
        view = stage.window.page
        assert isinstance(view, ShopsPageView)
        stage.page.type_words("хрещ")
        assert view.close_level()
        assert stage.page.state.words == ""
        assert not view.close_level()
        button(stage.window, "Back to sign-in").click()
        await stage.quiet()
        assert stage.shell.state.page == "signin"

    act(scenes_places.shops_out_town, story)


# --- links and codes ----------------------------------------------------------------------------
def test_a_link_is_opened_only_after_its_host_was_shown(act: Act) -> None:
    async def story(stage: Stage) -> None:
        name = "Open account.kyivstar.ua"
        button(stage.window, name).click()
        (asked,) = stage.window.findChildren(LinkQuestion)
        assert "account.kyivstar.ua" in asked.windowTitle()
        asked.reject()
        await stage.quiet()
        assert stage.browser.opened == []
        button(stage.window, name).click()
        asked = next(one for one in stage.window.findChildren(LinkQuestion) if one.isVisible())
        asked.accept()
        assert stage.browser.opened == ["https://account.kyivstar.ua/cas/login"]

    act(scenes_places.contacts, story)


def test_tab_walks_the_filters_before_the_list(act: Act) -> None:
    async def story(stage: Stage) -> None:
        names = []
        button(stage.window, "Open now").setFocus()
        for _ in range(4):
            QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
            names.append(getattr(stage.window.focusWidget(), "text", str)())
        assert names == ["Return of a number", "SIM replacement", "End of a contract", "Cash desk"]

    act(scenes_places.shops_page, story)


def test_nothing_but_https_is_even_asked_about(act: Act) -> None:
    async def story(stage: Stage) -> None:
        for url in ("http://www.kyivstar.ua/", "file:///etc/passwd", "https://a@evil.example/"):
            assert ask_to_open(stage.window, url) is None
        assert stage.window.findChildren(LinkQuestion) == []

    act(scenes_places.contacts, story)


def test_the_picture_holds_the_number_to_call(act: Act) -> None:
    async def story(stage: Stage) -> None:
        button(stage.window, "QR code to call 0 800 300-466").click()
        assert shown_code(stage.window)._rows == modules_of("tel:0800300466")
        button(stage.window, "QR code to call 0 800 300-466").click()
        assert not [one for one in stage.window.findChildren(QrCode) if one.isVisible()]
        button(stage.window, "QR code to dial: Balance").click()
        assert shown_code(stage.window)._rows == modules_of("tel:*111%23")

    act(scenes_places.contacts, story)


def test_a_code_is_copied_as_it_is_dialled(act: Act) -> None:
    async def story(stage: Stage) -> None:
        copy = button(stage.window, "Copy Top up with a voucher")
        assert not copy.isEnabled()
        stage.type("Top up with a voucher: Voucher code", "12345678901234")
        assert copy.isEnabled()
        copy.click()
        assert QGuiApplication.clipboard().text() == "*123*12345678901234#"

    act(scenes_places.contacts, story)


# --- the locked window --------------------------------------------------------------------------
def test_the_locked_window_gives_the_operators_numbers_and_nothing_else(act: Act) -> None:
    async def locked(stage: Stage) -> None:
        scenes_places.prepare(stage)
        await sign_in(stage)
        await stage.world.cabinet.lock.set_code("2580")
        await stage.go("overview")
        stage.screens.guard.lock()

    async def story(stage: Stage) -> None:
        button(stage.window, "Contacts of the operator").click()
        said = " ".join(
            widget.accessibleName()
            for widget in stage.window.findChildren(QWidget)
            if widget.isVisible()
        )
        assert "0 800 300-466" in said
        assert "+380" not in said
        assert "Олена" not in said
        await stage.world.timed(stage.world.lock.unlock("2580"))
        await stage.quiet()
        assert not stage.window.covered
        assert not any(widget.isVisible() for widget in stage.window.findChildren(LinkQuestion))
        assert stage.app.activeModalWidget() is None

    act(locked, story)
