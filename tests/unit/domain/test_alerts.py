"""Alerts: what holds of a number, each cause once, silenced, by the operator's days (P32, P11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.alert_book import (
    AlertBook,
    remind,
    say,
    snooze,
    unmuted,
    with_number_rules,
)
from kyivstar_desktop.domain.alerts import (
    Alert,
    AlertKind,
    AlertRules,
    Facts,
    Found,
    NumberRules,
    Reminder,
    dispute_alerts,
    look_at,
    service_alerts,
)
from kyivstar_desktop.domain.disputes import Dispute, Ground
from kyivstar_desktop.domain.kyiv import kyiv_zone
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.option_news import SeenOption, SeenOptions
from kyivstar_desktop.domain.orders import Option
from kyivstar_desktop.domain.stops import at_risk, days_to, stop_of

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
NUMBER = "+380670000001"
LINE = Line("ln_1", LineKind.MOBILE, NUMBER, "26000000001", "c", LineStatus.ACTIVE, "t", "T")
OFF = AlertRules(short=False, life=False, bonus=False)
ALL_ON = NumberRules(below_on=True, change_on=True, still_on=True, stop_on=True)


def money(kopiykas: int | None, *more: Bucket, **changes: object) -> LineMoney:
    main = () if kopiykas is None else (bucket("m", BucketKind.MAIN, money=Money(kopiykas)),)
    return LineMoney(replace(LINE, **changes), (*main, *more))  # type: ignore[arg-type]


def bucket(ident: str, kind: BucketKind, **more: object) -> Bucket:
    return Bucket(ident, kind, "", "", **more)  # type: ignore[arg-type]


def kinds(
    facts: Facts, own: NumberRules, rules: AlertRules = OFF, now: datetime = NOW
) -> list[AlertKind]:
    found = look_at(facts, replace(rules, all=own), (), now)
    return [alert.kind for alert in found.alerts]


# --- the four rules of a number -----------------------------------------------------------------
@pytest.mark.parametrize(
    ("left", "said"), [(1999, True), (2000, False), (-500, True), (None, False)]
)
def test_below_is_strictly_less(left: int | None, *, said: bool) -> None:
    rules = NumberRules(below_on=True, below=Money(20_00))
    assert kinds(Facts(money(left)), rules) == ([AlertKind.BELOW] if said else [])
    assert kinds(Facts(money(left)), replace(rules, below_on=False)) == []


@pytest.mark.parametrize(
    ("moved", "said"), [(-99, True), (99, True), (-100, False), (0, False), (None, False)]
)
def test_a_change_smaller_than_the_sum(moved: int | None, *, said: bool) -> None:
    rules = NumberRules(change_on=True, change=Money(1_00))
    change = Money(moved) if moved is not None else None
    facts = Facts(money(100_00), NOW, NOW - timedelta(hours=1), change)
    assert kinds(facts, rules) == ([AlertKind.SMALL_CHANGE] if said else [])


@pytest.mark.parametrize(("days", "said"), [(29, False), (30, True), (31, True)])
def test_unchanged_for_days_of_the_calendar(days: int, *, said: bool) -> None:
    rules = NumberRules(still_on=True, still=30)
    facts = Facts(money(100_00), NOW, NOW - timedelta(days=days), Money(-1))
    assert kinds(facts, rules) == ([AlertKind.STILL] if said else [])


def test_old_data_do_not_say_that_nothing_has_moved() -> None:
    rules = NumberRules(still_on=True, still=30)
    moved = NOW - timedelta(days=40)
    read = NOW - timedelta(days=35)
    assert kinds(Facts(money(100_00), read, moved, Money(-1)), rules) == []
    assert kinds(Facts(money(100_00), None, moved, Money(-1)), rules) == []


@pytest.mark.parametrize(("days", "said"), [(2, True), (3, False)])
def test_stops_in_fewer_days(days: int, *, said: bool) -> None:
    rules = NumberRules(stop_on=True, stop=3)
    charge = NextCharge(NOW + timedelta(days=days), Money(175_00))
    assert kinds(Facts(money(90_50, next_charge=charge)), rules) == (
        [AlertKind.STOP] if said else []
    )


def test_own_rules_of_a_number_stand_before_those_of_all() -> None:
    book = with_number_rules(AlertBook(), "", NumberRules(below_on=True, below=Money(20_00)))
    book = with_number_rules(book, NUMBER, NumberRules(below_on=True, below=Money(50_00)))
    facts = Facts(money(30_00))
    rules = replace(book.rules, short=False)
    assert [a.other for a in look_at(facts, rules, (), NOW).alerts] == [Money(50_00)]
    again = with_number_rules(book, NUMBER, None).rules
    assert look_at(facts, again, (), NOW).alerts == ()


# --- what is watched for every number -----------------------------------------------------------
@pytest.mark.parametrize(("days", "said"), [(0, True), (7, True), (8, False), (-1, False)])
def test_a_short_charge_is_named_a_week_ahead(days: int, *, said: bool) -> None:
    charge = NextCharge(NOW + timedelta(days=days), Money(175_00))
    rules = replace(OFF, short=True)
    facts = Facts(money(90_50, next_charge=charge))
    found = look_at(facts, rules, (), NOW).alerts
    assert [a.kind for a in found] == ([AlertKind.SHORT] if said else [])
    if said:
        assert (found[0].amount, found[0].other, found[0].days) == (
            Money(84_50), Money(175_00), days,
        )  # fmt: skip
    enough = Facts(money(175_00, next_charge=charge))
    assert look_at(enough, rules, (), NOW).alerts == ()


def test_bonuses_that_burn_within_three_days() -> None:
    rules = replace(OFF, bonus=True)
    burning = [
        bucket(f"b{days}", BucketKind.BONUS, left=10, until=NOW + timedelta(days=days))
        for days in (-1, 0, 3, 4)
    ]
    empty = bucket("none", BucketKind.BONUS, left=0, until=NOW)
    found = look_at(Facts(money(1, *burning, empty)), rules, (), NOW).alerts
    assert [(a.days, a.points) for a in found] == [(0, 10), (3, 10)]


def test_a_reminder_holds_for_each_next_charge() -> None:
    first = NextCharge(NOW + timedelta(days=3), Money(175_00))
    facts = Facts(money(500_00, next_charge=first))
    mine = (Reminder(LINE.id, 3), Reminder("another", 7))
    found = look_at(facts, OFF, mine, NOW).alerts
    assert [(a.kind, a.amount, a.other) for a in found] == [
        (AlertKind.REMIND, Money(0), Money(175_00))
    ]
    second = replace(first, at=NOW + timedelta(days=31))
    later = look_at(
        Facts(money(500_00, next_charge=second)), OFF, mine, NOW + timedelta(days=28)
    ).alerts
    assert later[0].cause != found[0].cause
    assert look_at(facts, OFF, (Reminder(LINE.id, 1),), NOW).alerts == ()


def test_the_end_of_a_number_is_told_at_30_7_and_1_days() -> None:
    rules, until = replace(OFF, life=True), NOW + timedelta(days=40)
    book, said = AlertBook(), []
    for hours in range(0, 41 * 24, 6):
        now = NOW + timedelta(hours=hours)
        book, new = say(book, look_at(Facts(money(1, active_until=until)), rules, (), now), now)
        said += [(hours // 24, a.name) for a in new]
    assert said == [(10, "active"), (33, "active"), (39, "active"), (40, "suspended")]


def test_disputes_are_told_before_their_answer_is_due() -> None:
    made = Dispute("r1", LINE.id, "Контент", Money(-35_00), Ground.NOT_ORDERED, "", NOW,
                   date(2026, 11, 23))  # fmt: skip
    late = replace(made, row="r2", answer_by=date(2026, 11, 1))
    far = replace(made, row="r3", answer_by=date(2026, 11, 24))
    closed = replace(made, row="r4", closed=True)
    found = dispute_alerts([made, late, far, closed], NOW)
    assert [(a.route_arg, a.days, a.amount) for a in found] == [
        ("r1", 3, Money(35_00)),
        ("r2", -19, Money(35_00)),
    ]


def option(ident: str, price: int, **changes: object) -> Option:
    made = Option(ident, LINE.id, "o", f"Послуга {ident}", "active", Money(price), "P4W",
                  connected_at=NOW - timedelta(days=1), connected_by="operator")  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def test_services_that_appeared_vanished_or_cost_another_price() -> None:
    seen = SeenOptions(
        (
            SeenOption("dearer", LINE.id, "A", Money(10_00)),
            SeenOption("gone", LINE.id, "B", Money(20_00)),
            SeenOption("mine", LINE.id, "C", Money(30_00)),
        ),
        (LINE.id,),
    )
    options = [option("dearer", 15_00), option("new", 35_00)]
    found = service_alerts(options, seen, {"mine"}, {LINE.id: NUMBER}, NOW)
    assert {(a.kind, a.cause) for a in found} == {
        (AlertKind.SERVICE_PRICE, "price:dearer:1500"),
        (AlertKind.SERVICE_NEW, "service:new"),
        (AlertKind.SERVICE_GONE, "gone:gone"),
    }
    assert {a.number for a in found} == {NUMBER}


# --- when a number stops ------------------------------------------------------------------------
def test_the_first_thing_that_stops_it() -> None:
    charge = NextCharge(NOW + timedelta(days=5), Money(175_00))
    short = money(90_50, next_charge=charge, active_until=NOW + timedelta(days=6))
    stop = stop_of(short, NOW)
    assert stop is not None
    assert (stop.why, stop.days, stop.missing) == ("charge", 5, Money(84_50))
    rich = money(500_00, next_charge=charge, active_until=NOW + timedelta(days=6))
    life = stop_of(rich, NOW)
    assert life is not None
    assert (life.why, life.days) == ("life", 6)
    assert stop_of(money(500_00, next_charge=charge), NOW) is None


@pytest.mark.parametrize(
    ("suspension", "risk"),
    [("unpaid", True), ("debt", True), ("lifeStage", True), ("blockLost", False)],
)
def test_a_block_of_ones_own_is_no_risk(suspension: str, *, risk: bool) -> None:
    known = money(0, status=LineStatus.SUSPENDED, suspension=suspension)
    assert at_risk(known, NOW) is risk


def test_a_number_that_stands_is_told_once_although_nobody_knows_since_when() -> None:
    known = money(0, status=LineStatus.SUSPENDED, suspension="unpaid")
    rules = replace(OFF, all=NumberRules(stop_on=True))
    book, said = AlertBook(), 0
    for day in range(5):
        now = NOW + timedelta(days=day)
        book, new = say(book, look_at(Facts(known), rules, (), now), now)
        said += len(new)
    assert said == 1


@pytest.mark.parametrize(
    ("clock", "days"),
    [("2026-10-24 23:59", 1), ("2026-10-25 00:01", 0), ("2026-10-25 23:59", 0)],
)
def test_days_are_kyiv_days_also_when_the_clock_is_put_back(clock: str, days: int) -> None:
    """The night of 25.10.2026 has 25 hours."""
    now = datetime.fromisoformat(clock).replace(tzinfo=kyiv_zone())
    at = datetime(2026, 10, 25, 23, 30, tzinfo=kyiv_zone())
    assert days_to(at.astimezone(UTC), now.astimezone(UTC)) == days


# --- once for each cause ------------------------------------------------------------------------
ALERT = Alert("below:1", AlertKind.BELOW, NUMBER, Money(10_00))


def test_a_cause_that_ended_may_speak_again() -> None:
    book, first = say(AlertBook(), Found((ALERT,)), NOW)
    book, second = say(book, Found((ALERT,)), NOW)
    book, third = say(book, Found((), frozenset({ALERT.cause})), NOW)
    book, fourth = say(book, Found((ALERT,)), NOW)
    assert [len(x) for x in (first, second, third, fourth)] == [1, 0, 0, 1]


def test_what_is_not_known_now_is_no_end() -> None:
    book, _ = say(AlertBook(), Found((ALERT,)), NOW)
    book, _ = say(book, Found(), NOW)
    assert say(book, Found((ALERT,)), NOW)[1] == ()


def test_snoozed_for_a_day_it_is_said_once_more() -> None:
    book, _ = say(AlertBook(), Found((ALERT,)), NOW)
    book = snooze(book, ALERT, NOW + timedelta(days=1))
    said = []
    for hour in range(0, 72, 3):
        now = NOW + timedelta(hours=hour)
        book, new = say(book, Found((ALERT,)), now)
        said += [hour for _ in new]
    assert said == [24]


def test_silenced_for_good_until_all_are_switched_on_again() -> None:
    book = snooze(AlertBook(), ALERT, None)
    other = replace(ALERT, cause="below:2")
    elsewhere = replace(ALERT, cause="below:3", number="+380670000002")
    book, new = say(book, Found((ALERT, other, elsewhere)), NOW + timedelta(days=900))
    assert new == (elsewhere,)
    assert say(unmuted(book), Found((other,)), NOW)[1] == (other,)


def test_a_reminder_is_one_a_line() -> None:
    book = remind(remind(remind(AlertBook(), "a", 3), "a", 7), "b", 1)
    assert (book.reminder("a"), book.reminder("b"), book.reminder("c")) == (7, 1, 0)
    assert remind(book, "a", 0).reminder("a") == 0


CAUSES = st.sampled_from([f"c{n}" for n in range(6)])
LOOKS = st.lists(
    st.tuples(st.sets(CAUSES), st.integers(0, 90), st.one_of(st.none(), CAUSES)), max_size=30
)


@given(LOOKS)
def test_nothing_is_said_twice_whatever_comes_and_goes(
    looks: list[tuple[set[str], int, str | None]],
) -> None:
    """Without a known end and without a snooze a cause speaks at most once in 400 days."""
    book, now, said = AlertBook(), NOW, []
    for causes, hours, _ in looks:
        now += timedelta(hours=hours)
        found = Found(tuple(Alert(c, AlertKind.SHORT, c) for c in sorted(causes)))
        book, new = say(book, found, now)
        said += [a.cause for a in new]
    assert len(said) == len(set(said))
    assert set(said) == {c for causes, _, _ in looks for c in causes}


@given(LOOKS)
def test_a_snoozed_cause_is_silent_until_its_hour(
    looks: list[tuple[set[str], int, str | None]],
) -> None:
    book, now = AlertBook(), NOW
    until: dict[str, datetime] = {}
    for causes, hours, silenced in looks:
        now += timedelta(hours=hours)
        found = Found(tuple(Alert(c, AlertKind.SHORT, c) for c in sorted(causes)))
        book, new = say(book, found, now)
        assert all(until.get(a.cause, NOW) <= now for a in new)
        if silenced is not None:
            until[silenced] = now + timedelta(days=1)
            book = snooze(book, Alert(silenced, AlertKind.SHORT, silenced), until[silenced])


@given(left=st.integers(-10_000, 60_000), days=st.integers(0, 40), home=st.booleans())
def test_looking_is_the_same_each_time(left: int, days: int, *, home: bool) -> None:
    charge = NextCharge(NOW + timedelta(days=days), Money(175_00))
    kind = LineKind.HOME if home else LineKind.MOBILE
    known = money(left, next_charge=charge, kind=kind, active_until=NOW + timedelta(days=days))
    rules = AlertRules(all=ALL_ON)
    facts = Facts(known, NOW, NOW - timedelta(days=days), Money(-1))
    once = look_at(facts, rules, (Reminder(LINE.id, 3),), NOW)
    assert once == look_at(facts, rules, (Reminder(LINE.id, 3),), NOW)
    book, first = say(AlertBook(), once, NOW)
    assert len({a.cause for a in first}) == len(first)
    assert say(book, once, NOW)[1] == ()
