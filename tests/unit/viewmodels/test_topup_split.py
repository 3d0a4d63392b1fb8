"""One payment for several numbers: equally, by shares, or own sums that must add up (A11)."""

from __future__ import annotations

import pytest

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support.topup_desk import Desk, play

SEVEN = tuple(f"+38067000010{n}" for n in range(7))
WANTED = TopUpFor(tuple((number, None) for number in SEVEN))


def sums(desk: Desk) -> list[int]:
    return [row.part.amount.kopiykas for row in desk.form.rows if row.part is not None]


def test_a_hundred_over_seven_numbers_shows_where_the_kopiykas_go() -> None:
    async def story(desk: Desk) -> None:
        assert desk.form.split.shown
        desk.vm.type_whole("100")
        assert desk.form.split.mode == "equal"
        assert sums(desk) == [14_29] * 4 + [14_28] * 3
        assert desk.form.split.note == (
            "4\xa0×\xa0₴14.29 + 3\xa0×\xa0₴14.28: the spare kopiykas go to the first rows"
        )
        desk.vm.remove_row(7)
        assert sums(desk) == [16_67] * 4 + [16_66] * 2
        desk.card()
        assert desk.form.can_pay, desk.form.blockers

    play(story, WANTED)


@pytest.mark.parametrize(
    ("shares", "found"),
    [
        ("", [33_34, 33_33, 33_33]),
        ("2:1:1", [50_00, 25_00, 25_00]),
        ("2 1 1", [50_00, 25_00, 25_00]),
        ("1:2:3", [16_67, 33_33, 50_00]),
    ],
)
def test_shares_in_the_order_of_the_rows(shares: str, found: list[int]) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_split("shares")
        desk.vm.type_whole("100")
        desk.vm.type_shares(shares)
        assert sums(desk) == found
        assert desk.form.split.shares_error == ""

    play(story, TopUpFor(WANTED.parts[:3]))


@pytest.mark.parametrize(
    "shares", ["2:1", "0:1:1", "1:1:1:1", "a:b:c", "1:1:1001", "-1:1:1", "½:1:1"]
)
def test_wrong_shares_are_named(shares: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_split("shares")
        desk.vm.type_whole("100")
        desk.vm.type_shares(shares)
        assert "from 1 to 1000" in desk.form.split.shares_error

    play(story, TopUpFor(WANTED.parts[:3]))


def test_own_sums_that_differ_by_a_kopiyka_keep_pay_off_with_the_difference() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_whole("100")
        desk.card()
        desk.vm.type_sum(1, "33,33")
        assert desk.form.split.mode == "own"
        assert desk.form.split.difference == "The sums make ₴0.01 less than ₴100.00"
        assert desk.form.blockers == "The sums make ₴0.01 less than ₴100.00."
        assert not desk.form.can_pay
        desk.vm.type_sum(1, "33,35")
        assert desk.form.split.difference == "The sums make ₴0.01 more than ₴100.00"
        desk.vm.type_sum(1, "33,34")
        assert desk.form.can_pay, desk.form.blockers

    play(story, TopUpFor(WANTED.parts[:3]))


def test_a_quick_sum_for_all_ends_the_dividing() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_whole("100")
        desk.vm.sum_for_all(Money(50_00))
        assert sums(desk) == [50_00] * 3
        assert (desk.form.split.whole, desk.form.split.difference) == ("", "")

    play(story, TopUpFor(WANTED.parts[:3]))


def test_one_row_has_nothing_to_divide() -> None:
    async def story(desk: Desk) -> None:
        assert not desk.form.split.shown

    play(story)


def test_a_new_row_without_a_number_takes_no_part() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_whole("100")
        desk.vm.add_row()
        assert [row.sum_typed for row in desk.form.rows] == ["33.34", "33.33", "33.33", ""]
        desk.vm.type_number(4, SEVEN[3])
        assert sums(desk) == [25_00] * 4

    play(story, TopUpFor(WANTED.parts[:3]))
