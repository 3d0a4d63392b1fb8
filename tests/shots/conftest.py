"""`--shots DIR` saves what the tests look at, in every language and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.views.style import theme
from support.all_scenes import SCENES
from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

CHECKED = (("uk", "light"), ("en", "dark"))
"""Of every scene the first, of every second one the other too: test_pseudo.py tries longer words
on all of them.
"""
SAVED = (*CHECKED, ("uk", "dark"), ("en", "light"), ("ru", "light"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    saving = metafunc.config.getoption("--shots", default=None) is not None
    wanted = set(metafunc.fixturenames) & {"look", "scene"}
    if wanted == {"look", "scene"}:
        pairs = [
            (look, scene)
            for place, scene in enumerate(SCENES)
            for look in (SAVED if saving else CHECKED)
            if saving or look == CHECKED[0] or place % 2 == 0
        ]
        ids = [f"{scene}-{'-'.join(look)}" for look, scene in pairs]
        metafunc.parametrize(("look", "scene"), pairs, indirect=("look",), ids=ids)
    elif wanted == {"look"}:
        metafunc.parametrize("look", SAVED if saving else CHECKED, indirect=True, ids="-".join)
    elif wanted == {"scene"}:
        metafunc.parametrize("scene", SCENES, ids=str)


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program in one language and theme, without motion; its name."""
    language, mode = request.param
    theme.apply(qapp)
    theme.set_reduced_motion(True)
    theme.set_mode(mode)
    with speaking(qapp, language):
        yield f"{language}-{mode}"
    theme.set_mode("system")
    theme.set_reduced_motion(False)
