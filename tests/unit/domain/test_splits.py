"""One sum over several numbers, exact to the kopiyka (A11)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.splits import split_by_shares, split_equally


def test_a_hundred_over_seven() -> None:
    parts = split_equally(Money(100_00), 7)
    assert parts == (Money(14_29),) * 4 + (Money(14_28),) * 3


def test_shares_give_their_spare_kopiykas_to_the_first() -> None:
    assert split_by_shares(Money(100_00), (2, 1, 1)) == (Money(50_00), Money(25_00), Money(25_00))
    assert split_by_shares(Money(100), (1, 1, 1)) == (Money(34), Money(33), Money(33))
    assert split_by_shares(Money(101), (1, 2)) == (Money(34), Money(67))


@given(
    st.integers(0, 50_000_00),
    st.lists(st.integers(1, 1_000), min_size=1, max_size=100),
)
def test_no_kopiyka_is_lost_or_made(kopiykas: int, shares: list[int]) -> None:
    parts = split_by_shares(Money(kopiykas), shares)
    whole = sum(shares)
    assert total(parts) == Money(kopiykas)
    assert len(parts) == len(shares)
    for part, share in zip(parts, shares, strict=True):
        assert kopiykas * share // whole <= part.kopiykas <= kopiykas * share // whole + 1


@given(st.integers(0, 50_000_00), st.integers(1, 100))
def test_equal_is_shares_of_one(kopiykas: int, count: int) -> None:
    assert split_equally(Money(kopiykas), count) == split_by_shares(Money(kopiykas), (1,) * count)
