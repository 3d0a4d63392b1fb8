"""PromptsView: a question is shown by `open()`, answered by buttons, gone with its asker."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.domain.billing import CodeChallenge
from kyivstar_desktop.services.prompts import Question
from kyivstar_desktop.viewmodels.prompts import PromptsViewModel
from kyivstar_desktop.views.prompts import PromptsView
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from harness.qt import QtLoop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot) -> tuple[PromptsViewModel, PromptsView, QWidget]:
    theme.apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    vm = PromptsViewModel()
    return vm, PromptsView(vm, window), window


Asked = tuple[PromptsViewModel, PromptsView, QWidget]


async def opened(vm: PromptsViewModel, view: PromptsView) -> asyncio.Task[bool]:
    """Asks, and comes back when the dialog is on the screen."""
    shown = asyncio.Event()
    vm.observe(lambda new, _old: shown.set() if new.id else None)
    task = asyncio.get_running_loop().create_task(vm.confirm(Question("wipe")))
    await shown.wait()
    assert view.dialog is not None
    return task


@pytest.mark.parametrize("agrees", [True, False])
def test_the_answer_reaches_who_asked(asked: Asked, qt_loop: QtLoop, *, agrees: bool) -> None:
    vm, view, _window = asked

    async def ask() -> bool:
        task = await opened(vm, view)
        dialog = view.dialog
        assert dialog is not None
        assert dialog.isVisible()
        if agrees:
            dialog.accept()
        else:
            dialog.reject()
        return await task

    assert qt_loop.run(ask()) is agrees
    assert view.dialog is None
    vm.dispose()


def test_cancelling_the_asker_closes_the_dialog(asked: Asked, qt_loop: QtLoop) -> None:
    vm, view, window = asked

    async def ask() -> None:
        task = await opened(vm, view)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    qt_loop.run(ask())
    assert view.dialog is None
    assert window.isVisible()
    vm.dispose()


def test_a_code_is_typed_in_as_many_boxes_as_asked(
    asked: Asked, qt_loop: QtLoop, qtbot: QtBot
) -> None:
    vm, view, _window = asked
    challenge = CodeChallenge("a1", 6, 180, 60, 5, 3, "+380 67 *** ** 02")

    async def resend() -> CodeChallenge:
        return challenge

    async def ask() -> str | None:
        shown = asyncio.Event()
        vm.observe(lambda new, _old: shown.set() if new.id else None)
        task = asyncio.get_running_loop().create_task(vm.code(challenge, "stepUp", resend))
        await shown.wait()
        assert view.dialog is not None
        boxes = view.dialog.findChild(CodeBoxes)
        yes = next(b for b in view.dialog.findChildren(Button) if b.kind == "primary")
        qtbot.keyClicks(boxes, "12345")
        assert not yes.isEnabled()
        qtbot.keyClicks(boxes, "6")
        qtbot.mouseClick(yes, LEFT)
        return await task

    assert qt_loop.run(ask()) == "123456"
    vm.dispose()
