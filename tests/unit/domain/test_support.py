"""What may be sent to a consultant, what names and words become, one message told of twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.messages import RANK, merged
from kyivstar_desktop.domain.plain_text import file_name, plain_text, shown_name
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    MOST_CHARACTERS,
    Attachment,
    Draft,
    FeedbackDraft,
    MessageState,
    NewFile,
    Thread,
    ThreadState,
    kind_of,
    looks_like_card,
    trouble_of,
)
from support.talking import NOON, SHEET, at, mine, theirs

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("text", "files", "word"),
    [
        ("Привіт", (), ""),
        ("", (SHEET,), ""),
        (" \n\t", (), "empty"),
        ("ї" * MOST_CHARACTERS, (), ""),
        ("ї" * (MOST_CHARACTERS + 1), (), "tooLong"),
        ("", (SHEET,) * 3, ""),
        ("", (SHEET,) * 4, "tooManyFiles"),
        ("", (NewFile("a.txt", "text/plain", b"a" * MOST_BYTES),), ""),
        ("", (NewFile("a.txt", "text/plain", b"a" * MOST_BYTES), SHEET), "tooBig"),
        ("", (NewFile("a.png", "image/png", b"MZ\x90\x00"),), "wrongKind"),
        ("", (NewFile("a.txt", "image/png", b"text"),), "wrongKind"),
        ("", (NewFile("a.txt", "text/plain", b""),), "wrongKind"),
    ],
)
def test_what_stands_in_the_way(text: str, files: tuple[NewFile, ...], word: str) -> None:
    assert trouble_of(text, files) == word


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (PNG + b"x", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"%PDF-1.7", "application/pdf"),
        ("Текст\r\n\tдалі\f".encode(), "text/plain"),
        (b"<html>", "text/plain"),
        (b"a\x00b", ""),
        (b"a\x1b[31m", ""),
        ("a\x85b".encode(), ""),
        ("Привіт".encode("cp1251"), ""),
        (b"PK\x03\x04", ""),
        (b"", ""),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, mime: str) -> None:
    assert kind_of("чек.pdf", content) == mime


@pytest.mark.parametrize(
    ("text", "is_card"),
    [
        ("моя картка 4242 4242 4242 4242, дякую", True),
        ("4242-4242-4242-4242", True),
        ("5555\u00a05555\u00a05555\u00a04444", True),
        ("4242424242424241", False),
        ("+380670000001 та +380670000002", False),
        ("UA213223130000026007233566001", False),
        ("рахунок 26000000014", False),
        ("", False),
    ],
)
def test_a_cards_number_is_noticed(text: str, is_card: bool) -> None:  # noqa: FBT001 a case
    assert looks_like_card(text) is is_card


@given(st.text())
def test_plain_text_is_plain_and_stays_so(text: str) -> None:
    made = plain_text(text)
    assert plain_text(made) == made
    assert not any(ord(c) < 32 and c not in "\n\t" for c in made)
    assert not set(made) & set("\x00\x7f\u202e\u2066\u200f\ufeff\u2028")


@given(st.text(max_size=600))
def test_names_never_hide_anything(name: str) -> None:
    shown = shown_name(name)
    assert shown.isprintable()
    assert 0 < len(shown) <= 120
    saved = file_name(name)
    assert saved
    assert not set(saved) & set('/\\<>:"|?*\x00')
    assert saved not in {".", ".."}


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("чек.pdf", "чек.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\b.png", "b.png"),
        ("CON.txt", "_CON.txt"),
        ("a?.txt ", "a_.txt"),
        ("..", "file"),
    ],
)
def test_a_name_fit_for_a_folder(name: str, saved: str) -> None:
    assert file_name(name) == saved


STATES = [MessageState.SENT, MessageState.DELIVERED, MessageState.FAILED]


@given(st.lists(st.sampled_from(STATES), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_states_told_in_any_order_end_the_same(states: list[MessageState], turn: object) -> None:
    told = [
        replace(mine("k1", 5, ident="cm_1", state=state), error=state.value) for state in states
    ]
    shuffled = list(told)
    turn.shuffle(shuffled)  # type: ignore[attr-defined]
    ends = []
    for rows in (told, shuffled):
        known = mine("k1", 1)
        for row in rows:
            known = merged(known, row)
        ends.append(known)
    assert ends[0] == ends[1]
    assert ends[0].state is max(states, key=RANK.__getitem__)
    assert ends[0].at == at(5)


def test_the_clients_key_stays_and_files_get_their_ids() -> None:
    ours = replace(mine("k1", 1), attachments=(Attachment("a", "text/plain", 3),))
    named = (Attachment("a", "text/plain", 3, "at_1"),)
    answer = replace(mine("cm_1", 2, ident="cm_1", state=MessageState.SENT), attachments=named)
    known = merged(ours, answer)
    assert (known.key, known.id, known.attachments) == ("k1", "cm_1", named)
    by_id = merged(answer, replace(answer, key="k1"))
    assert by_id.key == "k1"
    assert merged(theirs(1), theirs(1)) == theirs(1)


def test_emptiness() -> None:
    assert Draft().is_empty
    assert Draft(" \n").is_empty
    assert not Draft(about="Рахунок").is_empty
    assert not Draft(files=(SHEET,)).is_empty
    assert FeedbackDraft("idea", key="k").is_empty
    assert not FeedbackDraft(phone="0").is_empty
    assert not Thread("new-1", ThreadState.WAITING, "", NOON).is_sent
