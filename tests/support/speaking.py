"""The catalogue of a language for the time of a test."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

CATALOGUES = Path(__file__).parent.parent.parent / "resources" / "i18n"
LANGUAGES = ("uk", "en", "ru")
WordsOf = Callable[[str], AbstractContextManager[None]]


@contextmanager
def speaking(app: QCoreApplication, language: str) -> Iterator[None]:
    """Every text inside is in `language`, whatever was installed before."""
    translator = QTranslator()
    path = CATALOGUES / f"kyivstar_{language}.qm"
    assert translator.load(str(path)), f"compile the words first: {path} is missing"
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
