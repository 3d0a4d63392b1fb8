"""Request and answer files: what was written is read, anything else is refused by its cause."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.batch_digest import DigestTree, leaf
from kyivstar_desktop.domain.request_file import (
    Answer,
    Request,
    RequestRow,
    RequestTroubleError,
    judge,
    kopiykas_of,
    read_answer,
    read_request,
    render_answer,
    render_request,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
ROWS = (
    RequestRow("11111111-1111-4111-8111-111111111111", "+380670000001", 15000, "Олена", "Склад"),
    RequestRow("22222222-2222-4222-8222-222222222222", "+380670000002", 3000, "Ігор", "Водії"),
    RequestRow("33333333-3333-4333-8333-333333333333", "+380670000003", 12345, "", "Водії"),
)
DIGEST = "sha-256:I85gl0y3bEPLjC3rJwHKrUAUeEL4Fvbc3Q9GcTmrOZ0"
"""The test vector of docs/contract.md 2.7."""
REQUEST = Request(
    "gr_1", DIGEST, 3, 30345, "водії.xlsx", "Рахунок ТОВ Приклад", "Марія Бойко", "p_1", "demo",
    "2026-11-22T09:00:00.000Z", "2026-11-25T09:00:00.000Z", ROWS, b"k" * 32, b"s" * 64,
)  # fmt: skip


def kind_of(request: Request, now: datetime = NOW) -> str:
    try:
        judge(request, now)
    except RequestTroubleError as error:
        return error.kind
    return ""


def refusal_of(raw: bytes) -> str:
    try:
        read_request(raw)
    except RequestTroubleError as error:
        return error.kind
    return ""


def test_what_was_written_is_read_and_proved() -> None:
    raw = render_request(REQUEST)
    assert read_request(raw) == REQUEST
    assert kind_of(read_request(raw)) == ""
    assert len(raw.splitlines()) > len(ROWS), "a person can read it line by line"
    assert "303.45" in raw.decode()
    assert REQUEST.by_node == (("Водії", 2, 15345), ("Склад", 1, 15000))


def test_each_difference_has_its_own_name() -> None:
    swapped = (ROWS[1], ROWS[0], ROWS[2])
    dearer = (replace(ROWS[0], kopiykas=15001), *ROWS[1:])
    assert kind_of(replace(REQUEST, rows=swapped)) == "digest"
    assert kind_of(replace(REQUEST, rows=ROWS[:2])) == "count"
    assert kind_of(replace(REQUEST, rows=dearer)) == "total"
    both = (dearer[0], replace(ROWS[1], kopiykas=2999), ROWS[2])
    assert kind_of(replace(REQUEST, rows=both)) == "digest"
    other = (replace(ROWS[0], number="+380670000009"), *ROWS[1:])
    assert kind_of(replace(REQUEST, rows=other)) == "digest"
    assert kind_of(REQUEST, NOW + timedelta(days=3)) == "expired"
    assert kind_of(replace(REQUEST, expires_at="soon")) == "expired"


@given(st.data())
def test_one_changed_byte_is_never_taken_for_the_same_file(data: st.DataObject) -> None:
    raw = bytearray(render_request(REQUEST))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = read_request(bytes(raw))
    except RequestTroubleError:
        return
    assert read != REQUEST


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}", b"[1]", b"null", b"\xff\xfe", b"[" * 5000, b'{"format":"kyivstar-batch-request"}'],
)
def test_what_is_no_request_says_so(raw: bytes) -> None:
    assert refusal_of(raw) in {"notARequest", "newer"}


def test_the_same_words_in_other_bytes_are_altered() -> None:
    told = json.loads(render_request(REQUEST))
    assert refusal_of(json.dumps(told, ensure_ascii=False).encode()) == "altered"
    assert refusal_of(render_request(REQUEST) + b"\n") == "altered"
    assert refusal_of(json.dumps(told | {"version": 2}).encode()) == "newer"
    assert refusal_of(json.dumps(told | {"rows": []}).encode()) == "notARequest"
    grant = told["grant"] | {"rows": True}
    assert refusal_of(json.dumps(told | {"grant": grant}).encode()) == "notARequest"


def test_an_answer_says_what_it_signs() -> None:
    answer = Answer("gr_1", DIGEST, 3, 30345, "p_2", "Ірина", "2026-11-22T10:00:00.000Z", b"s" * 64)
    assert read_answer(render_answer(answer)) == answer
    assert answer.message() == f"approve|gr_1|{DIGEST}|3|30345|2026-11-22T10:00:00.000Z".encode()
    with pytest.raises(RequestTroubleError) as refused:
        read_answer(render_request(REQUEST))
    assert refused.value.kind == "notAnAnswer"


@pytest.mark.parametrize(
    "text", ["1", "1.5", "1,50", "-1.00", " 1.00", "1e3", "1.٠٠", "9" * 14 + ".00"]
)
def test_a_sum_is_written_in_one_way(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        kopiykas_of(text)


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=30))
def test_rows_of_any_sums_are_proved_by_their_own_digest(sums: list[int]) -> None:
    rows = tuple(RequestRow(f"k{n}", f"+38067{n:07d}", one) for n, one in enumerate(sums))
    leaves = (
        leaf(n, key=row.key, recipient=row.number, kopiykas=row.kopiykas)
        for n, row in enumerate(rows)
    )
    made = replace(
        REQUEST, digest=DigestTree(leaves).digest, rows_said=len(rows), kopiykas_said=sum(sums),
        rows=rows,
    )  # fmt: skip
    assert kind_of(read_request(render_request(made))) == ""
