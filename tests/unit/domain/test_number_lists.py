"""A pasted list: every spelling, doubles, what cannot be read; nothing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.number_lists import is_number_list, read_numbers

SPELLINGS = (
    "+380 {0} {1} {2} {3}", "380{0}{1}{2}{3}", "80{0}{1}{2}{3}", "0{0}{1}{2}{3}",
    "(0{0}) {1}-{2}-{3}", "0{0}.{1}.{2}.{3}", "{0}{1}{2}{3}", "+38 (0{0}) {1} {2} {3}",
)  # fmt: skip
BAD = ("067 12", "Склад, без номера", "+48 601 234 567", "06712345678901", "044 123 45 67", "???")


def number(n: int) -> tuple[str, str, str, str]:
    digits = f"{n:07d}"
    return "67", digits[:3], digits[3:5], digits[5:]


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, int, int, int]:
    """(text, different numbers, doubles, refused) of a list that was put together."""
    picked = draw(st.lists(st.one_of(st.integers(0, 40), st.sampled_from(BAD)), max_size=60))
    made, seen, doubles, refused = [], set[int](), 0, 0
    for one in picked:
        if isinstance(one, str):
            refused += 1
            made.append(one)
            continue
        doubles += one in seen
        seen.add(one)
        spelled = draw(st.sampled_from(SPELLINGS)).format(*number(one))
        before, after = draw(st.sampled_from((("", ""), ("Олена, ", ""), ("", "; 150,00 грн"))))
        made.append(f"{before}{spelled}{after}")
        if draw(st.booleans()):
            made.append("")
    return draw(st.sampled_from(("\n", "\r\n"))).join(made), len(seen), doubles, refused


@given(lines())
def test_recognised_doubles_and_refused_are_all(made: tuple[str, int, int, int]) -> None:
    text, different, doubles, refused = made
    read = read_numbers(text)
    assert len(read.numbers) == different
    assert len(read.doubles) == doubles
    assert len(read.refused) == refused
    assert read.pasted == different + doubles + refused
    assert len(set(read.numbers)) == different


@given(st.text(alphabet="0123456789 +-()абв,;\n\t.", max_size=300))
def test_no_letter_and_no_digit_is_lost(text: str) -> None:
    read = read_numbers(text)
    kept = sorted("".join(f"{e.text}{e.note}" for e in read.entries))
    assert [c for c in kept if c.isalnum()] == sorted(c for c in text if c.isalnum())


def test_several_numbers_of_one_line_are_several() -> None:
    read = read_numbers("0671234567 0501234567, 0631234567")
    assert [n.value for n in read.numbers] == ["+380671234567", "+380501234567", "+380631234567"]


def test_what_stands_beside_a_number_is_its_note() -> None:
    read = read_numbers("Олена Коваленко, 067 123 45 67, склад")
    assert read.entries[0].note == "Олена Коваленко склад"
    assert read.entries[0].text == "067 123 45 67"


def test_refused_lines_say_where_and_why() -> None:
    read = read_numbers("0671234567\n067 12\nСклад\n+48 601 234 567\n067123456789")
    assert [(e.line, e.text, e.trouble) for e in read.refused] == [
        (2, "067 12", "short"),
        (3, "Склад", "letters"),
        (4, "+48 601 234 567", "foreign"),
        (5, "067123456789", "long"),
    ]


def test_one_number_or_words_are_a_question_not_a_list() -> None:
    assert not is_number_list("067 123 45 67")
    assert not is_number_list("роумінг польща > 100 грн 2025")
    assert is_number_list("067 123 45 67\n050 123 45 67")
    assert read_numbers("").pasted == 0
