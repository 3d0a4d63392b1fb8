"""A receipt as PDF: ready strings in, one A4 page out; no network, the font is embedded."""

from __future__ import annotations

import html
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from kyivstar_desktop.views.style import theme
from kyivstar_desktop.views.style_tokens import load_tokens
from kyivstar_desktop.views.widgets.side import paint_glyph

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText

_DPI = 144  # document units a page; text is vector whatever it is
_POINT = _DPI / 72
_MARGIN_MM = 18


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """`facts` and `totals` are (label, value); `rows` have as many cells as `heads`.

    The last cell of a row is a sum and stands at the right; the last of `totals` is the total.
    `ribbon` "" is an ordinary receipt, else it says that this is no real money.
    """

    title: str
    ribbon: str = ""
    brand: str = ""
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    totals: tuple[tuple[str, str], ...] = ()
    in_words: str = ""
    note: str = ""


def write_receipt(page: ReceiptPage, path: Path) -> None:
    """Writes the PDF whole or not at all; OSError when the folder does not take it."""
    handle, name = tempfile.mkstemp(suffix=".pdf", dir=path.parent)
    os.close(handle)
    draft = Path(name)
    try:
        _draw(page, QPdfWriter(str(draft)))
        if draft.stat().st_size == 0:
            raise OSError(f"no bytes were written for {path.name}")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def page_of(text: ReceiptText) -> ReceiptPage:
    """The page of a receipt or a bill made of ready strings."""
    return ReceiptPage(
        title=text.title,
        brand=QCoreApplication.translate("Shell", "My Kyivstar"),
        ribbon=text.ribbon,
        heads=text.heads,
        rows=text.rows,
        facts=text.facts,
        totals=text.totals,
        in_words=text.in_words,
    )


def receipt_bytes(page: ReceiptPage) -> bytes:
    """The PDF as bytes, for a pack."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _draw(page, QPdfWriter(buffer))
    return bytes(buffer.data().data())


def _draw(page: ReceiptPage, writer: QPdfWriter) -> None:
    writer.setResolution(_DPI)
    writer.setTitle(page.title)
    writer.setCreator(page.brand)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("cannot write the page")
    try:
        width = writer.width()
        side = 30 * _POINT
        paint_glyph(painter, QRectF(0, 0, side, side))
        document = make_document(page, width)
        painter.translate(0, side + 10 * _POINT)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, load_tokens().light["text.primary"])
        document.documentLayout().draw(painter, context)
    finally:
        painter.end()


def make_document(page: ReceiptPage, width: int) -> QTextDocument:
    """The text of a receipt, laid out for `width` document units."""
    document = QTextDocument()
    font = theme.sized_font(13, 400)
    font.setPixelSize(round(10 * _POINT))
    # glyphs that a feature puts in reach a PDF without their characters: no copying, no reading
    font.setFeature(QFont.Tag("tnum"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setHtml(receipt_html(page))
    document.setPageSize(QSizeF(width, 1_000_000))
    return document


def _ink(role: str) -> str:
    """Paper is white whatever the screen's look: the light tokens."""
    return load_tokens().light[role].name()


def receipt_html(page: ReceiptPage) -> str:
    """Every string is escaped: a name typed by a person is never markup."""
    parts: list[str] = []
    if page.ribbon:
        parts.append(
            f'<table width="100%" cellpadding="{round(4 * _POINT)}" cellspacing="0"><tr>'
            f'<td align="center" bgcolor="{_ink("highlight.fill")}">'
            f'<b style="color:{_ink("highlight.text")}">{_safe(page.ribbon)}</b></td></tr></table>'
        )
    parts.append(
        f'<p style="font-size:{round(18 * _POINT)}px;font-weight:600;'
        f'margin-top:{round(14 * _POINT)}px;margin-bottom:{round(8 * _POINT)}px">'
        f"{_safe(page.title)}</p>"
    )
    parts.append(_pairs(page.facts, strong_last=False))
    parts.append(_rows(page))
    parts.append(_pairs(page.totals, strong_last=True))
    quiet = f"color:{_ink('text.secondary')};margin-top:{round(10 * _POINT)}px"
    closing = (_safe(text).replace("\n", "<br>") for text in _closing(page))
    parts.extend(f'<p style="{quiet}">{text}</p>' for text in closing)
    return "".join(parts)


def _closing(page: ReceiptPage) -> tuple[str, ...]:
    return tuple(text for text in (page.in_words, page.note) if text)


def _rows(page: ReceiptPage) -> str:
    if not page.rows:
        return "<br>"
    pad = round(5 * _POINT)
    line = _ink("line.strong")
    look = "border-collapse:collapse"
    made = [f'<br><table width="100%" cellspacing="0" cellpadding="{pad}" style="{look}">']
    ground, rule = f'bgcolor="{_ink("bg.sunken")}"', f'style="border-top:1px solid {line}"'
    made.append(_cells(page.heads, ground, _ink("text.secondary")))
    made.extend(_cells(cells, rule, _ink("text.primary")) for cells in page.rows)
    made.append("</table><br>")
    return "".join(made)


def _cells(cells: tuple[str, ...], attributes: str, ink: str) -> str:
    last = len(cells) - 1
    shown = "".join(
        f'<td {attributes} align="{"right" if i == last else "left"}">'
        f'<span style="color:{ink}">{_safe(cell)}</span></td>'
        for i, cell in enumerate(cells)
    )
    return f"<tr>{shown}</tr>"


def _pairs(pairs: tuple[tuple[str, str], ...], *, strong_last: bool) -> str:
    pad = round(3 * _POINT)
    made = [f'<table width="100%" cellspacing="0" cellpadding="{pad}">']
    for i, (label, value) in enumerate(pairs):
        shown = _safe(value)
        if strong_last and i == len(pairs) - 1:
            shown = f'<b style="font-size:{round(14 * _POINT)}px">{shown}</b>'
        made.append(
            f'<tr><td style="color:{_ink("text.secondary")}">{_safe(label)}</td>'
            f'<td align="right">{shown}</td></tr>'
        )
    made.append("</table>")
    return "".join(made)


def _safe(text: str) -> str:
    return html.escape(text)
