"""What runs here is asked about before it would stop: a switch, a lost code, the window's close."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from kyivstar_desktop.app.leaving import Leaving
from kyivstar_desktop.app.parting import Parting
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.views.closing_line import ClosingLine
from kyivstar_desktop.views.lock_screen import LockScreen
from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.dialog import Dialog
from support import looking, scenes_batch
from support.scenes import Scene, on_stage
from support.speaking import speaking

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from harness.qt import QtLoop
    from support.scenes import Stage

    Act = Callable[[Stage], Awaitable[None]]


@pytest.fixture
def play(qapp: QApplication, qt_loop: QtLoop) -> Callable[[Act, Act], None]:
    """`scene` brings the batch to where `story` begins."""
    theme.apply(qapp)

    def played(scene: Act, story: Act) -> None:
        async def whole() -> None:
            async with on_stage(qapp, Scene("parting", scene), "en") as stage:
                await story(stage)

        with speaking(qapp, "en"):
            qt_loop.run(whole(), timeout=30)

    return played


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


async def asked(stage: Stage, parting: Parting) -> tuple[Dialog, asyncio.Task[bool]]:
    question = parting.question()
    assert question is not None
    answer = TaskScope().start(question, name="question", awaited=True)
    await stage.quiet()
    (dialog,) = [one for one in stage.window.findChildren(Dialog) if one.isVisible()]
    return dialog, answer


def test_a_switch_asks_where_a_batch_runs(play: Callable[[Act, Act], None]) -> None:
    async def story(stage: Stage) -> None:
        parting = Parting(stage.screens._core, stage.window)
        dialog, answer = await asked(stage, parting)
        assert looking.cut_words(dialog) == []
        said = words_of(dialog)
        assert "Batches that run: 1. Rows in flight come to their end first." in said
        assert "wait here until this sign-in is opened again" in said
        again = parting.question()
        assert again is not None
        assert not await again, "one press is being answered"
        dialog.reject()
        assert not await answer
        dialog, answer = await asked(stage, parting)
        buttons = {one.text(): one for one in dialog.findChildren(Button)}
        buttons["Stop and leave"].click()
        assert await answer
        dialog, answer = await asked(stage, parting)
        parting.close()
        assert not await answer

    play(scenes_batch.running, story)


def test_the_real_switch_asks(play: Callable[[Act, Act], None]) -> None:
    async def story(stage: Stage) -> None:
        stage.screens.follow_cabinet()
        sign_ins = stage.world.cabinet.sign_ins
        before = sign_ins.current
        sign_ins.add()
        await stage.quiet()
        (dialog,) = [one for one in stage.window.findChildren(Dialog) if one.isVisible()]
        dialog.reject()
        await stage.quiet()
        assert (stage.shell.inputs.route.name, sign_ins.current) == ("batch", before)

    play(scenes_batch.running, story)


def test_nothing_is_asked_where_nothing_runs(play: Callable[[Act, Act], None]) -> None:
    async def story(stage: Stage) -> None:
        parting = Parting(stage.screens._core, stage.window)
        assert parting.question() is None
        parting.close()

    play(scenes_batch.paused, story)


def test_signing_in_again_under_the_lock_tells_of_the_batch(
    play: Callable[[Act, Act], None],
) -> None:
    async def story(stage: Stage) -> None:
        await stage.world.cabinet.lock.set_code("2580")
        stage.window.lock_wanted.emit()
        await stage.quiet()
        screen = stage.window.findChild(LockScreen)
        assert screen is not None
        assert "Batches that run" not in words_of(screen)
        (forgot,) = [x for x in screen.findChildren(LinkButton) if x.text() == "I forgot the code"]
        forgot.click()
        await stage.quiet()
        said = words_of(screen)
        assert "Batches that run: 1. Rows in flight come to their end first." in said
        assert "wait here until the same person signs in again" in said
        assert looking.cut_words(screen) == []

    play(scenes_batch.running, story)


def test_a_batch_that_waits_for_the_network_is_asked_about_at_the_close(
    play: Callable[[Act, Act], None],
) -> None:
    async def story(stage: Stage) -> None:
        left: list[int] = []
        leaving = Leaving(stage.screens._core, stage.window, lambda: False, lambda: left.append(1))
        leaving.closing()
        line = stage.window.findChild(ClosingLine)
        assert line is not None
        assert "Batches that run: 1" in words_of(line)
        assert left == []
        leaving.close()

    play(scenes_batch.no_network, story)
