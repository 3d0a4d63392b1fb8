"""The receipt's PDF: whole or nothing, its own font, no markup from outside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.views.printing import ReceiptPage, receipt_html, write_receipt
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PAGE = ReceiptPage(
    title="Квитанція про поповнення",
    ribbon="ДЕМО: не справжні гроші",
    heads=("Номер", "Стан", "Сума"),
    rows=(("+380 67 000 00 02", "Зараховано", "84,50 ₴"),),
    facts=(("Дата", "20.11.2026, 14:05"),),
    totals=(("Сума", "84,50 ₴"), ("Усього", "84,50 ₴")),
    in_words="вісімдесят чотири гривні 50 копійок",
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp)


def test_a_receipt_is_one_pdf_with_its_font_inside(tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    write_receipt(PAGE, target)
    body = target.read_bytes()
    assert body.startswith(b"%PDF-1.")
    assert body.rstrip().endswith(b"%%EOF")
    assert b"/FontFile" in body
    assert b"/Count 1" in body
    assert names(tmp_path) == ["receipt.pdf"]


def test_the_digits_of_a_receipt_can_be_copied_and_read_aloud(tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    write_receipt(PAGE, target)
    told: set[str] = set()
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", target.read_bytes(), re.DOTALL):
        for row in re.findall(rb"\[(.*?)\]", block, re.DOTALL):
            told |= {chr(int(word, 16)) for word in re.findall(rb"<([0-9A-Fa-f]{4})>", row)}
    assert set("0123456789:+,.") - set("39") <= told


def test_a_second_receipt_replaces_the_first(tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    target.write_bytes(b"old")
    write_receipt(PAGE, target)
    assert target.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        write_receipt(PAGE, tmp_path / "gone" / "receipt.pdf")
    assert names(tmp_path) == []


def test_a_target_that_is_a_folder_is_said_and_no_draft_stays(tmp_path: Path) -> None:
    (tmp_path / "receipt.pdf").mkdir()
    with pytest.raises(OSError, match="receipt"):
        write_receipt(PAGE, tmp_path / "receipt.pdf")
    assert names(tmp_path) == ["receipt.pdf"]


def test_words_from_outside_are_never_markup() -> None:
    text = receipt_html(ReceiptPage(title="<img src='http://x/'>", rows=(("<b>", "1"),)))
    assert "<img" not in text
    assert "&lt;img" in text
    assert "<td" in text
    assert "&lt;b&gt;" in text


def test_the_ribbon_is_there_in_a_demo_only() -> None:
    assert "ДЕМО" in receipt_html(PAGE)
    assert "bgcolor" not in receipt_html(ReceiptPage(title="x")).partition("<p")[0]
