"""The approvals page by its keys and names: reject with a reason, files, the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton

from support.scenes import Scene, on_stage
from support.scenes_approvals import approvals, log, mine, request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from harness.qt import QtLoop
    from support.scenes import Stage

translate = QCoreApplication.translate


def on(
    qapp: QApplication,
    qt_loop: QtLoop,
    scene: Callable[[Stage], Awaitable[None]],
    look: Callable[[Stage], Awaitable[None]],
) -> None:
    async def story() -> None:
        async with on_stage(qapp, Scene("approvals-view", scene), "en") as stage:
            await look(stage)

    qt_loop.run(story(), timeout=30)


def buttons(inside: QWidget, name: str) -> list[QPushButton]:
    found = inside.findChildren(QPushButton)
    return [one for one in found if one.isVisible() and one.accessibleName().startswith(name)]


def dialogs(stage: Stage) -> list[QDialog]:
    return [one for one in stage.window.findChildren(QDialog) if one.isVisible()]


def test_a_reason_is_wanted_before_anything_is_rejected(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def look(stage: Stage) -> None:
        buttons(stage.window, "Reject")[0].click()
        await stage.quiet()
        (dialog,) = dialogs(stage)
        (reason,) = dialog.findChildren(QPlainTextEdit)
        yes = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reject")
        assert not yes.isEnabled()
        reason.setPlainText("  ")
        assert not yes.isEnabled()
        reason.setPlainText("too much")
        assert yes.isEnabled()
        before = len(stage.page.state.cards)
        yes.click()
        await stage.quiet()
        assert len(stage.page.state.cards) == before - 1
        rejected = stage.world.operator.sent_to("reject")
        assert rejected[-1].args[-1] == "too much"

    on(qapp, qt_loop, approvals, look)


def test_each_button_names_its_batch_and_takes_the_focus(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def look(stage: Stage) -> None:
        names = [one.accessibleName() for one in buttons(stage.window, "Approve:")]
        assert len(set(names)) == len(names) == 2
        for one in buttons(stage.window, "Approve:"):
            one.setFocus()
            assert one.hasFocus()

    on(qapp, qt_loop, approvals, look)


def test_a_request_is_signed_through_the_systems_dialog(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def look(stage: Stage) -> None:
        assert stage.page.rows.rowCount() == 200
        button = next(
            one
            for one in stage.window.findChildren(QPushButton)
            if one.isVisible() and one.text() == "Sign the approval"
        )
        button.click()
        await stage.quiet()
        (dialog,) = [one for one in dialogs(stage) if isinstance(one, QFileDialog)]
        dialog.fileSelected.emit("/documents/answer.kyivstar-answer.json")
        dialog.close()
        await stage.quiet()
        assert stage.page.state.request is None
        assert any(str(path).endswith("answer.json") for path in stage.world.exports.contents)

    on(qapp, qt_loop, request, look)


def test_own_requests_have_no_approve_button(qapp: QApplication, qt_loop: QtLoop) -> None:
    async def look(stage: Stage) -> None:
        assert buttons(stage.window, "Approve:") == []
        assert len(buttons(stage.window, "Withdraw:")) == 1

    on(qapp, qt_loop, mine, look)


def test_the_log_is_exported_through_the_systems_dialog(
    qapp: QApplication, qt_loop: QtLoop
) -> None:
    async def look(stage: Stage) -> None:
        actions = {one.id: one for one in stage.window.page.page_actions()}
        actions["page.export"].run()
        await stage.quiet()
        (dialog,) = [one for one in dialogs(stage) if isinstance(one, QFileDialog)]
        dialog.fileSelected.emit("/documents/audit.csv")
        dialog.close()
        await stage.quiet()
        (written,) = [p for p in stage.world.exports.files if p.name == "audit.csv"]
        assert len(stage.world.exports.files[written]) > 4

    on(qapp, qt_loop, log, look)
