"""View models speak English here unless a test asks for another language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from support.speaking import WordsOf


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def words_of(qapp: QApplication) -> WordsOf:
    """`with words_of("uk"):` speaks Ukrainian inside."""

    return partial(speaking, qapp)
