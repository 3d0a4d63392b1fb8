"""A language that nobody speaks: every translated text is marked and two fifths longer.

What has no mark on the screen never went through the catalogue, and what is cut would be cut in
a language with longer words.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

OPEN, CLOSE = "⟦", "⟧"
GROWTH = 0.4
PLACE = re.compile(r"%n|%\d|<[^>]+>|&\w+;")
LANGUAGE = ("Format", "en")  # names the formats of sums and dates, and is no word
MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")  # the innermost: marks nest
WORD = re.compile(r"[A-Za-z]{3,}")
NAMES = frozenset(
    "ctrl alt shift esc enter tab home end page del f5 kyivstar sms pdf csv xlsx json zip png jpeg "
    "fakekeyring visa mastercard cvv puk sim esim iban https http www love gb mb english eng linux "
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july "
    "august september october november december".split()
)
"""Keys, formats, brands, names of languages; months, which are formats of their own; the name of
the tests' keyring, a program's name as the real one's."""
DATA = re.compile(r"@|://|/|\\|\d{2}:\d{2}|\.(?:ua|com|db|log|pdf|csv|zip)\b|[0-9a-f]{8}")
"""Addresses, paths, identifiers."""
MORE = "ěxťŕå "
ACCENTS = str.maketrans("aeiouycnsrzAEIOUYCNSRZ", "åéîöúýčñšřžÅÉÎÖÚÝČÑŠŘŽ")


def pseudo(text: str) -> str:
    """Marked, accented (places and tags stay) and longer, by whole short words."""
    parts, end = [], 0
    for place in PLACE.finditer(text):
        parts += [text[end : place.start()].translate(ACCENTS), place.group()]
        end = place.end()
    parts.append(text[end:].translate(ACCENTS))
    letters = sum(letter.isalpha() for letter in text)
    more = (MORE * 80)[: round(letters * GROWTH)].rstrip()
    return f"{OPEN}{''.join(parts)}{' ' if more else ''}{more}{CLOSE}"


class PseudoTranslator(QTranslator):
    def translate(
        self,
        context: object,
        source_text: object,
        disambiguation: object = None,
        n: int = -1,
    ) -> str:
        text = bytes(source_text).decode() if isinstance(source_text, bytes) else str(source_text)
        if (context, text) == LANGUAGE or not any(letter.isalpha() for letter in text):
            return text
        return pseudo(text)

    def isEmpty(self) -> bool:
        return False


def untranslated(window: QWidget) -> list[str]:
    """Latin words on the screen that came from no catalogue and are no name or datum."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        for text in _texts(widget):
            plain = _unmarked(text)
            strange = [word for word in WORD.findall(plain) if word.lower() not in NAMES]
            if strange and not DATA.search(plain):
                found.append(f"{type(widget).__name__} «{text}»: {' '.join(strange)}")
    return found


def _unmarked(text: str) -> str:
    while (rest := MARKED.sub(" ", text)) != text:
        text = rest
    return text


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield widget.title()
        yield from (action.text().partition("\t")[0] for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QListView):
        yield from _heads(widget.model())


def _heads(model: QAbstractItemModel | None) -> Iterator[str]:
    """Names of columns; the rows are data, and what is said of them stands in their cells."""
    for column in range(model.columnCount(QModelIndex()) if model is not None else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


@contextmanager
def speaking_pseudo(app: QCoreApplication) -> Iterator[None]:
    """Every text inside is in the language that nobody speaks."""
    translator = PseudoTranslator()
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
