"""Rules of the offline queue: terms, changed conditions, doubles, choices of «не пізніше»."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain import queue
from kyivstar_desktop.domain.billing import Part
from kyivstar_desktop.domain.kyiv import kyiv_zone
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind, Mark, Queued, Terms, Until

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 hypothesis adds the zone
    datetime(2027, 12, 31),  # noqa: DTZ001 as above
    timezones=st.just(UTC),
)
SUMS = st.one_of(st.none(), st.integers(0, 10_000_00).map(Money))
DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2027, 1, 1)))
TERMS = st.builds(Terms, SUMS, SUMS, SUMS, DAYS, st.none(), st.sampled_from(("", "1", "2")))


def top_up(ident: str = "q1", amount: int = 100_00, **changes: object) -> Queued:
    made = Queued(
        ident, Kind.TOPUP, f"key-{ident}", NOW, parts=(Part("+380670000001", Money(amount)),),
        card="pm_1",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


@given(TERMS, TERMS)
def test_a_change_is_seen_from_both_sides_and_never_in_the_same(one: Terms, other: Terms) -> None:
    assert one.differs(other) is other.differs(one)
    assert not one.differs(one)
    assert not one.differs(replace(one, version="another"))


@given(TERMS, st.integers(1, 10_000_00))
def test_every_kopiyka_of_a_price_is_a_change(one: Terms, more: int) -> None:
    known = replace(one, price=one.price or ZERO)
    assert known.price is not None
    assert known.differs(replace(known, price=known.price + Money(more)))
    assert known.differs(replace(known, price=None))


def test_no_fee_and_a_fee_of_zero_are_the_same_but_no_price_is_not_zero() -> None:
    assert not Terms(Money(1), None).differs(Terms(Money(1), ZERO))
    assert Terms(None).differs(Terms(ZERO))
    assert Terms(None).total is None
    assert Terms(Money(100), Money(2)).total == Money(102)


@given(MOMENTS, st.timedeltas(timedelta(days=-5), timedelta(days=5)))
def test_a_term_has_passed_from_its_very_moment(now: datetime, ahead: timedelta) -> None:
    item = top_up(expires_at=now + ahead)
    assert item.expired(now) is (ahead <= timedelta(0))
    assert not replace(item, sent=True).expired(now)
    assert not replace(item, mark=Mark.DONE).expired(now)
    assert not replace(item, expires_at=None).expired(now)


@given(MOMENTS, st.one_of(st.none(), MOMENTS))
def test_every_choice_lies_ahead_and_stands_in_its_order(
    now: datetime, charge: datetime | None
) -> None:
    found = queue.choices(now, charge)
    moments = [queue.moment_of(one, now, charge) for one in found]
    assert found[-1] is Until.NONE
    assert moments[-1] is None
    dated = [moment for moment in moments if moment is not None]
    assert len(dated) == len(found) - 1
    assert all(moment > now for moment in dated)
    assert dated == sorted(dated)
    assert (Until.CHARGE in found) is (charge is not None and charge > now)
    for kind in Kind:
        assert queue.usual(kind, now) in found


@given(MOMENTS)
def test_the_evening_is_20_oclock_in_kyiv_on_either_side_of_a_clock_change(now: datetime) -> None:
    for one in (Until.TONIGHT, Until.TOMORROW, Until.THREE_DAYS):
        moment = queue.moment_of(one, now)
        if moment is not None:
            local = moment.astimezone(kyiv_zone())
            assert (local.hour, local.minute) == (20, 0)


def test_late_at_night_money_waits_for_the_next_evening() -> None:
    late = datetime(2026, 11, 20, 21, 0, tzinfo=UTC)  # 23:00 in Kyiv
    assert queue.moment_of(Until.TONIGHT, late) is None
    assert queue.usual(Kind.TOPUP, late) is Until.TOMORROW
    assert queue.usual(Kind.TOPUP, NOW) is Until.TONIGHT
    assert queue.usual(Kind.DISCONNECT, NOW) is Until.NONE


@given(st.lists(st.integers(0, 5), max_size=12))
def test_one_intention_never_stands_there_twice(meant: list[int]) -> None:
    items: tuple[Queued, ...] = ()
    for n, which in enumerate(meant):
        item = top_up(f"q{n}", (which + 1) * 100)
        if any(one.same(item) for one in items):
            with pytest.raises(ValueError, match="queued already"):
                queue.add(items, item)
        else:
            items = queue.add(items, item)
    assert len(items) == len(set(meant))


def test_what_has_ended_may_be_meant_again_and_another_card_is_another_act() -> None:
    items = queue.add((), top_up())
    assert len(queue.add(items, top_up("q2", card="pm_2"))) == 2
    over = queue.put(items, queue.ended(items[0], Mark.DONE, NOW))
    assert len(queue.add(over, top_up("q2"))) == 2


def test_keys_and_moments_do_not_tell_two_orders_apart() -> None:
    order = NewOrder("k1", Act.CONNECT, "ln_1", "cust_1", "o_1")
    one = Queued("q1", Kind.CONNECT, "k1", NOW, order=order)
    other = Queued("q2", Kind.CONNECT, "k2", NOW + timedelta(1), order=replace(order, key="k2"))
    assert one.same(other)
    assert not one.same(replace(other, order=replace(order, line="ln_2")))


def test_a_full_queue_takes_nothing_more() -> None:
    items = tuple(top_up(f"q{n}", n + 100) for n in range(queue.MOST))
    with pytest.raises(ValueError, match="full"):
        queue.add(items, top_up("more", 99_99))


@given(st.lists(st.tuples(st.booleans(), st.integers(-20, 20)), max_size=8))
def test_time_makes_notes_and_forgets_them_after_a_week(rows: list[tuple[bool, int]]) -> None:
    items = tuple(
        top_up(f"q{n}", 100 + n, expires_at=NOW + timedelta(days=days) if timed else None)
        for n, (timed, days) in enumerate(rows)
    )
    aged = queue.aged(items, NOW)
    assert [one.id for one in aged] == [one.id for one in items]
    late = [timed and days <= 0 for timed, days in rows]
    assert [one.mark is Mark.EXPIRED for one in aged] == late
    assert queue.aged(aged, NOW) == aged
    week = queue.aged(aged, NOW + timedelta(days=6, hours=23))
    assert all(one.mark in {Mark.EXPIRED, Mark.WAITS} for one in week)
    gone = queue.aged(aged, NOW + timedelta(days=8))
    kept = {one.id for one in gone}
    assert not kept & {one.id for one in aged if not one.waits}


def test_a_line_that_was_taken_away_does_not_come_back_by_a_change() -> None:
    items = (top_up("q1"), top_up("q2", 5_00))
    left = queue.without(items, "q1")
    assert queue.put(left, items[0]) == left
    assert queue.find(left, "q1") is None
    freed = queue.unsent(replace(items[1], sent=True), "new")
    assert (freed.key, freed.sent) == ("new", False)
