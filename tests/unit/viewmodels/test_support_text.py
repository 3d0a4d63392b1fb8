"""Text of bubbles: nothing of it is markup, links only of https, clipped, spoken (fault 37)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kyivstar_desktop.domain.support import Attachment, Author, Message, MessageState
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.support_files import place_for, safe_name
from kyivstar_desktop.viewmodels.support_rows import present_message
from kyivstar_desktop.viewmodels.support_text import (
    CLIP_CHARACTERS,
    MOST_SHOWN,
    one_line,
    shown_text,
)
from kyivstar_desktop.viewmodels.support_words import (
    day_words,
    initials,
    place_words,
    size_words,
    span_words,
)

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)


def message(text: str = "Hello", author: Author = Author.AGENT, **more: Any) -> Message:
    return Message("k", "t", author, text, more.pop("at", NOW), **more)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>bold</b>&amp;", "<b>bold</b>&amp;"),
        ("a\x00b\x07c", "abc"),
        ("safe \u202egnp.exe\u202c end", "safe gnp.exe end"),
        ("line\r\nline\u2028line", "line\nline\nline"),
        ("👩\u200d👩\u200d👧 🇺🇦", "👩\u200d👩\u200d👧 🇺🇦"),
        ("Z" + "\u0301" * 40, "Z" + "\u0301" * 3),
        ("\ud800 lone", " lone"),
    ],
)
def test_hostile_text_is_shown_harmlessly(text: str, shown: str) -> None:
    assert shown_text(text).text == shown


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "http://kyivstar.ua",
        "https://user@evil.example",
        "https://kyivstar.ua:8443/",
        "https://kyivѕtar.ua",  # a Cyrillic letter
        "https://xn--kyivtar-l1b.ua",
        "file:///etc/passwd",
        "data:text/html,<b>",
        "https://",
    ],
)
def test_other_addresses_stay_text(text: str) -> None:
    assert shown_text(f"see {text} now").links == ()


def test_links_are_found_in_qts_units_without_the_full_stop() -> None:
    (link,) = shown_text("😀 https://kyivstar.ua/help?id=7.").links
    assert (link.start, link.length, link.host) == (3, 29, "kyivstar.ua")
    assert link.url == "https://kyivstar.ua/help?id=7"


def test_a_megabyte_is_clipped_and_opened_up_to_a_limit() -> None:
    shown = shown_text("x" * 1_048_576)
    assert (len(shown.text), shown.cut) == (CLIP_CHARACTERS + 1, True)
    assert len(shown_text("x" * 1_048_576, whole=True).text) == MOST_SHOWN + 1
    lines = shown_text("\n".join(str(n) for n in range(40)))
    assert lines.cut
    assert lines.text.endswith("13…")
    assert not shown_text("short").cut
    whole = shown_text("y" * 3_000, whole=True)
    assert (len(whole.text), whole.cut) == (3_000, False)


def test_own_messages_say_their_state_and_what_can_be_done() -> None:
    sent = present_message(message(author=Author.ME, state=MessageState.SENT), None, NOW)
    assert (sent.side, sent.state, sent.can_drop) == ("me", "sent", False)
    assert sent.speech == "You, 14:05, sent: Hello"
    lost = message(author=Author.ME, state=MessageState.FAILED, error="chatClosed")
    failed = present_message(lost, None, NOW)
    assert failed.state == "not sent: the conversation has ended"
    assert (failed.failed, failed.can_drop) == (True, True)
    odd = present_message(
        message(author=Author.ME, state=MessageState.FAILED, error="x"), None, NOW
    )
    assert odd.state == "not sent"


def test_files_are_spoken_and_their_names_hide_nothing() -> None:
    tile = Attachment("чек\u202efdp.exe", "application/pdf", 219_000, "a")
    row = present_message(message("", name="Ірина", attachments=(tile,)), None, NOW)
    assert row.files[0].name == "чек‹202E›fdp.exe"
    assert row.files[0].detail.replace("\u00a0", " ") == "214 KB"
    assert row.speech.startswith("Ірина, 14:05: File: чек‹202E›fdp.exe")
    assert (row.initials, row.meta) == ("Ір", "Ірина, 14:05")


def test_the_helper_is_no_person_and_a_fact_stands_in_the_middle() -> None:
    helper = present_message(message(author=Author.HELPER), None, NOW)
    assert (helper.avatar, helper.initials) == ("robot", "")
    assert helper.meta == "Automatic helper, 14:05"
    assert present_message(message(author=Author.SYSTEM), None, NOW).side == "middle"


def test_a_day_is_named_once() -> None:
    first = message()
    later = message(at=NOW + timedelta(minutes=5))
    assert present_message(first, None, NOW).day == "Today"
    assert present_message(later, first, NOW).day == ""
    night = message(at=NOW + timedelta(hours=12))
    assert present_message(night, later, night.at).day == "Today"
    assert day_words(NOW, NOW + timedelta(days=1)) == "Yesterday"
    assert day_words(NOW, NOW + timedelta(days=2)) == "20 Nov 2026, Friday"


def test_onlookers_see_no_numbers() -> None:
    formats.set_masked(True)
    try:
        row = present_message(message("Call +380671234567"), None, NOW)
    finally:
        formats.set_masked(False)
    assert "1234567" not in row.text
    assert "1234567" not in row.speech


def test_small_words() -> None:
    assert [span_words(s) for s in (0, 40.9, 100, 3_725)] == [
        "0 s", "40 s", "1 min 40 s", "1 h 2 min",
    ]  # fmt: skip
    assert [place_words(n) for n in (1, 2, 7)] == [
        "you are the first", "you are the second", "you are number 7",
    ]  # fmt: skip
    sizes = [size_words(n).replace("\u00a0", " ") for n in (12, 88_000, 1_258_291)]
    assert sizes == ["12 B", "86 KB", "1.2 MB"]
    assert [initials(name) for name in ("Ірина", "марія Коваль", "", "№1")] == [
        "Ір", "МК", "", "",
    ]  # fmt: skip
    assert one_line("a\n\n  b\u202e" + "c" * 200, 10) == "a bcccccc…"


def test_a_saved_file_has_the_ending_of_its_kind(tmp_path: Any) -> None:
    assert safe_name(Attachment("../../чек.exe", "application/pdf", 1)) == "чек.exe.pdf"
    assert safe_name(Attachment("CON.jpg", "image/jpeg", 1)) == "_CON.jpg"
    one = Attachment("чек.pdf", "application/pdf", 1)
    (tmp_path / "чек.pdf").write_bytes(b"")
    assert place_for(one, tmp_path).name == "чек (2).pdf"
