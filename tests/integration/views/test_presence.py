"""Beside the window: closing, the tray's menu, small windows, notices."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fakes.clock import settle
from kyivstar_desktop.adapters.autostart import Autostart
from kyivstar_desktop.app.presence import Presence
from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.views.closing_line import ClosingLine
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.glance import GlanceButton
from support.desks import FakeDesktop, MemoryEntry
from support.scenes import Scene, on_stage, sign_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from support.scenes import Stage

CODE = "sunflower 25"
Story = "Callable[[Stage, Beside], Awaitable[None]]"


class Beside:
    """The presence over a stage, with a desktop and a place of its own."""

    def __init__(self, stage: Stage, desktop: FakeDesktop, folder: Path) -> None:
        self.desktop, self.left = desktop, 0
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.entry = MemoryEntry()
        life: Any = SimpleNamespace(
            window=stage.window,
            desktop=desktop,
            leave=self._on_left,
            places=lambda: self.settings,
            config=SimpleNamespace(scripted=False),
        )
        core = stage.screens._core
        stage.shell.follow_cabinet(core.cabinet)
        self.presence = Presence(life, core, stage.screens, Autostart("linux", self.entry))

    def _on_left(self) -> None:
        self.left += 1

    def line(self, stage: Stage) -> ClosingLine | None:
        return next((w for w in stage.window.findChildren(ClosingLine) if w.isVisible()), None)

    def menu(self) -> list[str]:
        assert self.presence.tray is not None
        return [action.text() for action in self.presence.tray.menu.actions() if action.text()]


@pytest.fixture
def act(qapp: QApplication, qt_loop: QtLoop, tmp_path: Path) -> Callable[..., None]:
    """Plays a story on a stage where OLENA is signed in."""
    theme.apply(qapp)

    def play(story: Any, *, desktop: FakeDesktop | None = None, pins: int = 2) -> None:
        async def whole() -> None:
            async with on_stage(qapp, Scene("presence", sign_in), "en") as stage:
                await stage.go("overview")
                for line in (stage.world.accounts.lines.value.value or ())[:pins]:
                    await stage.world.cabinet.pins.pin(line.id)
                await settle()
                beside = Beside(stage, desktop or FakeDesktop(), tmp_path)
                try:
                    await story(stage, beside)
                finally:
                    beside.presence.close()

        qt_loop.run(whole(), timeout=30)

    return play


# --- closing -------------------------------------------------------------------------------------
def test_the_first_close_with_a_tray_asks_by_a_line(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        stage.window.close()
        line = beside.line(stage)
        assert line is not None
        assert stage.window.isVisible()
        press(line, "Keep in the tray")
        assert not stage.window.isVisible()
        assert stage.world.preferences.value.value.close_to == "tray"
        stage.window.show()
        stage.window.close()
        assert not stage.window.isVisible()
        assert (beside.left, beside.line(stage)) == (0, None)

    act(story)


def test_closing_the_program_is_remembered_too(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        stage.window.close()
        line = beside.line(stage)
        assert line is not None
        press(line, "Close the program")
        assert beside.left == 1
        stage.window.close()
        assert beside.left == 2

    act(story)


def test_without_a_tray_closing_ends_it_and_never_hides(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        stage.world.preferences.change(close_to="tray")
        stage.window.close()
        assert beside.left == 1
        assert stage.window.isVisible()
        assert beside.presence.tray is None

    act(story, desktop=FakeDesktop(tray=False))


def test_a_tray_that_goes_away_gives_the_window_back(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        stage.world.preferences.change(close_to="tray")
        beside.desktop.tray = False
        stage.window.close()
        assert beside.left == 1, "asked at the moment of closing"
        beside.desktop.tray = True
        stage.window.close()
        assert not stage.window.isVisible()
        beside.desktop.tray = False
        beside.presence.look()
        assert stage.window.isVisible()
        assert beside.presence.tray is None
        beside.desktop.tray = True
        beside.presence.look()
        assert beside.presence.tray is not None

    act(story)


def test_with_a_payment_on_its_way_closing_says_that_it_goes_on(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        row: Any = SimpleNamespace(id="p1", kind="payment")
        stage.world.payments.unresolved.set((row,))
        stage.world.preferences.change(close_to="quit")
        stage.window.close()
        line = beside.line(stage)
        assert line is not None
        assert beside.left == 0
        press(line, "Stay")
        assert beside.line(stage) is None
        stage.window.close()
        stage.window.close()
        assert beside.left == 1, "a second close is not asked about again"
        line = beside.line(stage)
        assert line is not None
        press(line, "Close the program")
        assert beside.left == 2
        stage.world.payments.unresolved.set(())

    act(story)


def press(line: ClosingLine, words: str) -> None:
    next(b for b in line.findChildren(QPushButton) if b.text() == words).click()


# --- the tray ------------------------------------------------------------------------------------
def test_the_menu_has_numbers_and_hides_them_under_the_lock(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        assert any("90.50" in text for text in beside.menu())
        assert beside.menu()[-1] == "Quit"
        await stage.world.timed(stage.world.lock.set_code(CODE))
        assert "Lock" in beside.menu()
        stage.world.lock.lock()
        assert beside.menu() == ["Open", "Mini window", "Quit"], "nothing to uncover"

    act(story)


def test_a_number_of_the_menu_becomes_the_current_one(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        tray = beside.presence.tray
        assert tray is not None
        second = beside.presence._core.cabinet.pins.all.value[1]
        action = next(a for a in tray.menu.actions() if a.text().startswith(second.title))
        action.trigger()
        await stage.quiet()
        current = stage.world.accounts.current.value
        assert current is not None
        assert current.number == second.number

    act(story)


def test_the_trays_window_copies_opens_and_tops_up(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        tray = beside.presence.tray
        assert tray is not None
        window = tray.window = make_tray_window(beside)
        window.show()
        first = next(b for b in window.findChildren(GlanceButton) if b.slot == 1)
        first.click()
        assert QGuiApplication.clipboard().text() == "+380671234567"
        assert window._toasts.toasts[0].text == "The number is copied"
        QTest.keyClick(first, Qt.Key.Key_T)
        await stage.quiet()
        assert stage.shell.state.page == "topup"
        assert not window.isVisible()
        window.show()
        QTest.keyClick(first, Qt.Key.Key_Return)
        await stage.quiet()
        assert stage.shell.state.page == "overview"
        assert beside.desktop.brought == 2

    act(story)


def make_tray_window(beside: Beside) -> Any:
    """Offscreen has no raise() for tool windows."""
    from kyivstar_desktop.views.tray import TrayWindow  # noqa: PLC0415 the one place that needs it

    assert beside.presence.tray is not None
    return TrayWindow(beside.presence.tray._vm, tool=False)


# --- the mini window -----------------------------------------------------------------------------
def test_the_mini_window_is_moved_turned_and_comes_back(
    act: Callable[..., None], tmp_path: Path
) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        beside.presence.show_mini(on=True)
        window = beside.presence.mini.window
        assert window is not None
        window.move(40, 60)
        head = window._head
        QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        moved = head.mapToGlobal(QPointF(70, 50)).toPoint()
        QTest.mouseMove(head, head.mapFromGlobal(moved))
        QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=head.mapFromGlobal(moved))
        QTest.keyClick(window, Qt.Key.Key_Right)
        assert beside.presence.mini.vm is not None
        assert beside.presence.mini.vm.state.slot == 2
        window._on_top.click()
        assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        places.append(window.pos())

    async def again(stage: Stage, beside: Beside) -> None:
        window = beside.presence.mini.window
        assert window is not None, "it was open when the program ended"
        assert window.pos() == places[0]
        assert window.on_top
        assert beside.presence.mini.vm is not None
        assert beside.presence.mini.vm.state.slot == 2
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert beside.presence.mini.window is None

    async def closed(stage: Stage, beside: Beside) -> None:
        assert beside.presence.mini.window is None, "it was closed by hand"
        assert stage.window.isVisible()

    places: list[QPoint] = []
    act(story)
    act(again, desktop=FakeDesktop(tray=False))
    act(closed)
    assert (tmp_path / "window.ini").exists()


def test_on_wayland_it_is_an_ordinary_window_and_the_menu_says_so(
    act: Callable[..., None],
) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        assert "Mini window (cannot stay on top here)" in beside.menu()
        beside.presence.show_mini(on=True)
        window = beside.presence.mini.window
        assert window is not None
        assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
        assert not window._on_top.isVisible()

    act(story, desktop=FakeDesktop(wayland=True))


# --- notifications and the bell ------------------------------------------------------------------
def test_news_are_told_only_while_the_window_is_not_in_front(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        news = stage.world.cabinet.news
        stage.window.hide()
        await news.add(NewsItem("a", "queue", "Виконано", "на +380671234567", route_name="history"))
        assert [t.id for t in beside.desktop.told] == ["a"]
        assert "+380671234567" in beside.desktop.told[0].text
        beside.desktop.pressed.emit("a")
        await stage.quiet()
        assert stage.window.isVisible()
        assert stage.shell.state.page == "history"
        stage.window.activateWindow()
        await stage.quiet()
        assert stage.window.isActiveWindow()
        await news.add(NewsItem("b", "queue", "Ще"))
        assert len(beside.desktop.told) == 1

    act(story)


def test_a_press_that_names_no_notification_opens_the_list(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        news = stage.world.cabinet.news
        await news.add(NewsItem("a", "queue", "Виконано", route_name="history"))
        await news.add(NewsItem("b", "queue", "Виконано", route_name="queue"))
        page = stage.shell.state.page
        beside.desktop.pressed.emit("")
        await stage.quiet()
        assert beside.presence.bell.isVisible()
        assert stage.shell.state.page == page

    act(story)


def test_locked_masked_and_switched_off_notifications(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        news = stage.world.cabinet.news
        stage.window.hide()
        stage.world.preferences.change(mask_screen=True)
        await news.add(NewsItem("m", "queue", "Поповнення", "на +380671234567"))
        stage.world.preferences.change(mask_screen=False)
        await stage.world.timed(stage.world.lock.set_code(CODE))
        stage.world.lock.lock()
        await news.add(NewsItem("l", "queue", "Поповнення", "на +380671234567"))
        stage.world.preferences.change(notify_chat=False)
        await news.add(NewsItem("c", "chat", "Повідомлення"))
        assert [t.id for t in beside.desktop.told] == ["m", "l"]
        assert "1234567" not in beside.desktop.told[0].text
        assert beside.desktop.told[1].text == ""
        page = stage.shell.state.page
        beside.desktop.pressed.emit("l")
        assert stage.shell.state.page == page, "a locked window shows its lock"

    act(story)


def test_the_bell_opens_under_its_button_and_closes_by_escape(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        await stage.world.cabinet.news.add(NewsItem("a", "queue", "Виконано"))
        stage.window.bell.click()
        popup = beside.presence.bell
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        assert not popup.isVisible()
        stage.window.bell.click()
        stage.press("Mark as read")
        await stage.quiet()
        assert stage.world.cabinet.news.unseen.value == 0
        assert stage.window.focusWidget() is not None

    act(story)


def test_autostart_is_switched_through_the_settings_door(act: Callable[..., None]) -> None:
    async def story(stage: Stage, beside: Beside) -> None:
        stage.world.preferences.change(start_minimised=True)
        beside.presence.switch_autostart(on=True)
        assert beside.entry.text is not None
        assert "--minimised" in beside.entry.text
        assert beside.presence.autostart
        beside.presence.switch_autostart(on=False)
        assert beside.entry.text is None

    act(story)
