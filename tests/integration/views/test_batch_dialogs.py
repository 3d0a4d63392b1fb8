"""Every dialog of batches, painted: nothing of it is cut, in any language and both looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.widgets.dialog import Dialog
from support import pseudo, scenes_batch_starts
from support.looking import cut_words, nameless, pale
from support.scenes import SMALL, Scene, on_stage
from support.speaking import LANGUAGES, speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop


OF_THE_FILE = ("UTF", "Windows", "1251")
"""Names of encodings are nobody's words."""


async def looked_at(qapp: QApplication, scene: Scene, language: str) -> list[str]:
    """What is wrong with the dialog of a scene in the smallest window; words nobody translated."""
    async with on_stage(qapp, Scene(scene.name, scene.play, SMALL), language) as stage:
        await stage.quiet()
        dialog = next(one for one in stage.window.findChildren(Dialog) if one.isVisible())
        assert dialog.width() <= stage.window.width()
        assert dialog.height() <= stage.window.height()
        assert cut_words(dialog) == []
        assert nameless(dialog) == []
        assert pale(dialog, dialog.grab().toImage()) == []
        found = pseudo.untranslated(dialog)
        strange = [one for one in found if not any(name in one for name in OF_THE_FILE)]
        dialog.reject()
        await stage.quiet()
        return strange


@pytest.fixture
def in_either_look(qapp: QApplication, mode: str) -> Iterator[None]:
    theme.apply(qapp)
    theme.set_mode(mode)
    yield
    theme.set_mode("light")


@pytest.mark.usefixtures("in_either_look")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scene", scenes_batch_starts.DIALOGS, ids=str)
def test_a_dialog_fits_and_every_word_of_it_is_seen(
    scene: Scene, language: str, qapp: QApplication, qt_loop: QtLoop
) -> None:
    with speaking(qapp, language):
        qt_loop.run(looked_at(qapp, scene, language), timeout=60)


@pytest.mark.usefixtures("in_either_look")
@pytest.mark.parametrize("mode", ["light"])
@pytest.mark.parametrize("scene", scenes_batch_starts.DIALOGS, ids=str)
def test_longer_words_fit_too_and_all_of_them_are_known(
    scene: Scene, qapp: QApplication, qt_loop: QtLoop
) -> None:
    with pseudo.speaking_pseudo(qapp):
        strange = qt_loop.run(looked_at(qapp, scene, "en"), timeout=60)
    assert strange == []
