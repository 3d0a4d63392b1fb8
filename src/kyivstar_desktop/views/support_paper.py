"""A conversation as PDF: ready words on as many pages as it takes; nothing of it is markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.style_tokens import load_tokens

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.support_files import Transcript

DPI = 144
POINT = DPI / 72
MARGIN_MM = 18.0
INDENT = 40


def transcript_bytes(paper: Transcript, *, ribbon: str = "") -> bytes:
    """The PDF. `ribbon` "" is an ordinary one, else it says that this is no real operator."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(paper.title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    portrait, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, portrait, margins, unit))
    make_paper(paper, ribbon=ribbon).print_(writer)
    return bytes(buffer.data().data())


def make_paper(paper: Transcript, *, ribbon: str = "") -> QTextDocument:
    """The text, inserted piece by piece: QTextDocument never gets to read HTML."""
    document = QTextDocument()
    font = theme.sized_font(13, 400)
    font.setPixelSize(13)
    # glyphs that a feature puts in reach a PDF without their characters: no copying, no reading
    font.setFeature(QFont.Tag("tnum"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    if ribbon:
        _put(cursor, ribbon, look=_look("highlight.text", bold=True))
    _put(cursor, paper.title, look=_look("text.primary", bold=True, size=20), gap=8)
    for fact in paper.facts:
        _put(cursor, fact, look=_look("text.secondary"), gap=2)
    for line in paper.lines:
        indent = INDENT if line.own else 0
        head = _look("text.secondary", size=11)
        _put(cursor, line.head, look=head, gap=12, indent=indent)
        _put(cursor, line.text, look=_look("text.primary"), gap=1, indent=indent)
    return document


def _look(role: str, *, bold: bool = False, size: int = 13) -> QTextCharFormat:
    """Paper is white whatever the screen's look: the light tokens."""
    look = QTextCharFormat()
    look.setForeground(QColor(load_tokens().light[role]))
    look.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def _put(
    cursor: QTextCursor, text: str, *, look: QTextCharFormat, gap: int = 0, indent: int = 0
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(gap)
    block.setLeftMargin(indent)
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(text.replace("\n", "\u2028"), look)
