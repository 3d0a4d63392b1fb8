"""Prices by real period, tabs, filters, and what is new in a catalogue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.operator_catalogue import service, tariff
from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.catalogue import Catalogue, Fee
from kyivstar_desktop.domain.catalogue_news import Change, News, compare, looked_at, seen_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.tariffs import (
    Shelf,
    Tab,
    TariffFilter,
    half_up,
    is_special,
    per_30_days,
    per_year,
    tab_of,
    tab_of_line,
)

LINE = Line(
    "ln", LineKind.MOBILE, "+380670000001", "a", "c", LineStatus.ACTIVE, "t_base", "База"
)  # fmt: skip


def fee(kopiykas: int | None, period: str) -> Fee:
    return Fee("p", "Плата", None if kopiykas is None else Money(kopiykas), period)


@pytest.mark.parametrize(
    ("period", "year", "month"),
    [("P4W", 2_925_00, 241_07), ("P1M", 2_700_00, 221_92), ("P1D", 82_125_00, 6_750_00)],
)
def test_a_year_has_13_times_4_weeks_12_months_365_days(period: str, year: int, month: int) -> None:
    assert per_year(fee(225_00, period)) == Money(year)
    assert per_30_days(fee(225_00, period)) == Money(month)


@pytest.mark.parametrize("stated", [None, fee(None, "P4W"), fee(5_00, "P3D"), fee(5_00, "")])
def test_what_is_not_stated_has_no_price(stated: Fee | None) -> None:
    assert per_year(stated) is None
    assert per_30_days(stated) is None


def test_a_foreign_price_beyond_all_bounds_is_not_stated() -> None:
    assert per_year(fee(99_999_999_99, "P1D")) is None


def test_halves_go_up() -> None:
    assert [half_up(n, 1, 2) for n in (1, 2, 3)] == [1, 1, 2]


def test_tabs() -> None:
    assert tab_of(tariff("a", "A", 1)) is Tab.PREPAID
    assert tab_of(tariff("a", "A", 1, shelf="business")) is Tab.BUSINESS
    assert tab_of(tariff("a", "A", 1, shelf="homeInternet")) is Tab.HOME
    assert tab_of(tariff("a", "A", 1, retired=True)) is Tab.ARCHIVE
    foreign = tariff("a", "A", 1, categories=("x1",), facts=(("paymentType", "contract"),))
    assert tab_of(foreign) is Tab.CONTRACT
    assert tab_of(replace(foreign, spec="homeInternet")) is Tab.HOME
    assert tab_of(replace(foreign, facts=())) is Tab.PREPAID


def test_where_a_line_can_move() -> None:
    assert tab_of_line(LINE) is Tab.PREPAID
    assert tab_of_line(replace(LINE, payment_type="contract")) is Tab.CONTRACT
    assert tab_of_line(replace(LINE, segment="business")) is Tab.BUSINESS
    assert tab_of_line(replace(LINE, kind=LineKind.HOME)) is Tab.HOME


def test_special_offers_are_a_category() -> None:
    assert is_special(service("o", "O", 1, categories=("services-offers",)))
    assert not is_special(service("o", "O", 1))


# --- the filter ---------------------------------------------------------------------------------
SHELF = Shelf((
    tariff("max", "Максимум", 175_00, 20_480, 150),
    tariff("all", "Звʼязок без меж", 225_00, None, None),
    tariff("none", "Без ціни", None, 50_000, 999),
    tariff("day", "Щоденний", 2_00, 200, 5, period="P1D"),
    tariff("base", "База", 75_00, 6_144, 75),
    tariff("work", "Робота", 180_00, 9_000, 300, shelf="business"),
    service("o", "Послуга", 5_00),
))  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (TariffFilter(), ["day", "base", "max", "work", "all", "none"]),
        (TariffFilter(Tab.PREPAID), ["day", "base", "max", "all", "none"]),
        (TariffFilter(Tab.CONTRACT), []),
        (TariffFilter(most=Money(75_00)), ["day", "base"]),
        (TariffFilter(most=Money(59_99)), []),
        (TariffFilter(least_mb=20_480), ["max", "all", "none"]),
        (TariffFilter(least_mb=6_000), ["day", "base", "max", "work", "all", "none"]),
        (TariffFilter(least_minutes=200), ["work", "all", "none"]),
        (TariffFilter(text="зв'язок"), ["all"]),
        (TariffFilter(text="максімум"), ["max"]),
        (TariffFilter(text="БЕЗ"), ["all", "none"]),
        (TariffFilter(text="меж звязок"), ["all"]),
        (TariffFilter(text="послуга щщщ"), []),
    ],
)
def test_filters(wanted: TariffFilter, ids: list[str]) -> None:
    assert [one.id for one in SHELF.find(wanted)] == ids


def test_tabs_are_counted() -> None:
    assert (SHELF.count(Tab.PREPAID), SHELF.count(Tab.BUSINESS), len(SHELF)) == (5, 1, 6)


# --- since the last visit -----------------------------------------------------------------------
BEFORE = Catalogue((tariff("a", "А", 100_00), tariff("b", "Б", 50_00)), ())


def changed(**members: object) -> Catalogue:
    first = replace(BEFORE.offerings[0], **members)  # type: ignore[arg-type]
    return replace(BEFORE, offerings=(first, BEFORE.offerings[1]))


def test_nothing_new_in_what_was_seen() -> None:
    assert compare(BEFORE, seen_of(BEFORE)) == {}


def test_a_new_price_tells_the_old_one() -> None:
    now = changed(fees=(fee(120_00, "P4W"),), version="2")
    assert compare(now, seen_of(BEFORE)) == {"a": News(Change.PRICE, Money(100_00))}


def test_new_terms_archived_and_new_offerings() -> None:
    seen = seen_of(BEFORE)
    assert compare(changed(version="2"), seen) == {"a": News(Change.TERMS)}
    assert compare(changed(retired=True), seen) == {"a": News(Change.ARCHIVED)}
    more = replace(BEFORE, offerings=(*BEFORE.offerings, tariff("c", "В", 1)))
    assert compare(more, seen) == {"c": News(Change.NEW)}
    old = replace(BEFORE, offerings=(*BEFORE.offerings, tariff("d", "Г", 1, retired=True)))
    assert compare(old, seen) == {}, "an old archived tariff is no news"


def test_a_price_that_is_not_stated_for_once_is_no_news() -> None:
    now = changed(fees=(fee(None, "P4W"),))
    assert compare(now, seen_of(BEFORE)) == {}
    kept = looked_at(seen_of(BEFORE), now, {"a"})
    assert compare(BEFORE, kept) == {}


def test_only_what_was_looked_at_is_seen() -> None:
    more = replace(BEFORE, offerings=(*BEFORE.offerings, tariff("c", "В", 1), tariff("d", "Г", 1)))
    kept = looked_at(seen_of(BEFORE), more, {"c"})
    assert compare(more, kept) == {"d": News(Change.NEW)}
