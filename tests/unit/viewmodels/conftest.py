"""View models speak English here unless a test asks for another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def words_of(qapp: QApplication) -> Callable[[str], AbstractContextManager[None]]:
    """`with words_of("uk"):` speaks Ukrainian inside."""

    def made(language: str) -> AbstractContextManager[None]:
        return speaking(qapp, language)

    return made
