"""What is told of rows that changed since their consent: the sums are those that are paid."""

from __future__ import annotations

from kyivstar_desktop.domain.batch import BatchRow, Code, Level
from kyivstar_desktop.domain.batch_changes import SHOWN, Changed, as_paid, gathered, is_told
from kyivstar_desktop.domain.money import Money

WAS = BatchRow(1, 2, "067", "+380670000001", amount=Money(125_00), state="planned")


def now(code: Code, level: Level, amount: Money | None) -> BatchRow:
    return BatchRow(
        1, 2, "067", "+380670000001", amount=amount, level=level, code=code, state="planned"
    )


def test_the_sealed_sum_is_told_beside_what_is_missing_now() -> None:
    told = as_paid(WAS, now(Code.TOPPED_UP, Level.WARNING, Money(25_00)))
    assert (told.amount, told.detail) == (Money(125_00), {"lacks": Money(25_00)})
    assert gathered([told]).kopiykas == 125_00


def test_a_number_that_lacks_nothing_is_told_with_the_sum_that_would_be_paid() -> None:
    found = now(Code.NOTHING_SHORT, Level.ERROR, None)
    assert is_told(WAS, found, begun=False)
    assert is_told(WAS, found, begun=True)
    told = as_paid(WAS, found)
    assert (told.amount, told.code, dict(told.detail)) == (Money(125_00), Code.NOTHING_SHORT, {})


def test_a_sum_that_is_the_same_is_told_once() -> None:
    same = now(Code.TOPPED_UP, Level.WARNING, Money(125_00))
    assert as_paid(WAS, same) is same


def test_many_rows_are_counted_whole_and_the_first_are_shown() -> None:
    row = now(Code.NOTHING_SHORT, Level.ERROR, Money(1))
    changed = gathered([row] * (SHOWN + 5))
    assert (len(changed.rows), len(changed.sample)) == (SHOWN + 5, SHOWN)
    assert changed.codes == (("nothingShort", SHOWN + 5),)


def test_what_could_not_be_looked_at_is_no_nothing() -> None:
    assert not Changed().unchecked
    assert Changed(unread="all").unchecked
    assert Changed(unlisted=True).unchecked
