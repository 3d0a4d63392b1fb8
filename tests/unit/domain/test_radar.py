"""Two catalogues: every planted change is told once, with before and after."""

from __future__ import annotations

from dataclasses import replace

from kyivstar_desktop.domain.catalogue import Allowance, Catalogue, Fee, Offering, UnitPrice
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.radar import What, changes, with_new

TEAM = Offering(
    "t1", "Команда", "", "mobileLine", ("tariffs-business",), "1", False, True,
    fees=(Fee("f1", "Плата за тариф", Money(150_00), "P1M"),),
    units=(UnitPrice("u1", "Хвилина понад пакет", Money(60), "min", code="VOICE_OMO"),),
    allowances=(Allowance("DATA_NATIONAL", 20_480, "MB"), Allowance("VOICE_OMO", None, "min")),
)  # fmt: skip
SHIELD = Offering("o1", "Захист", "", "option", ("services-business",), "1", False, True)


def catalogue(*offerings: Offering) -> Catalogue:
    return Catalogue(offerings, ())


def test_each_planted_change_is_told_once() -> None:
    dearer = replace(
        TEAM,
        version="2",
        fees=(Fee("f2", "Плата за тариф", Money(195_00), "P1M"),),
        units=(UnitPrice("u9", "Хвилина понад пакет", Money(75), "min", code="VOICE_OMO"),),
        allowances=(Allowance("DATA_NATIONAL", 15_360, "MB"), Allowance("VOICE_OMO", 500, "min")),
    )
    found = changes(catalogue(TEAM), catalogue(dearer, SHIELD))
    told = [(c.what, c.name, c.before, c.after, c.had, c.has) for c in found]
    assert told == [
        (What.FEE, "Плата за тариф", Money(150_00), Money(195_00), 0, 0),
        (What.UNIT, "Хвилина понад пакет", Money(60), Money(75), 0, 0),
        (What.ALLOWANCE, "DATA_NATIONAL", None, None, 20_480, 15_360),
        (What.ALLOWANCE, "VOICE_OMO", None, None, -1, 500),
        (What.NEW, "", None, None, 0, 0),
    ]
    assert len({one.id for one in found}) == len(found)
    assert changes(catalogue(dearer, SHIELD), catalogue(dearer, SHIELD)) == ()


def test_archived_and_gone_ones_are_told_and_never_seen_archives_are_not() -> None:
    archived = replace(TEAM, retired=True)
    old = replace(SHIELD, id="o9", retired=True)
    found = changes(catalogue(TEAM, SHIELD), catalogue(archived, old))
    assert [(one.offering, one.what) for one in found] == [
        ("t1", What.ARCHIVED),
        ("o1", What.GONE),
    ]


def test_a_month_is_what_all_numbers_pay_more() -> None:
    weekly = replace(TEAM, fees=(Fee("f", "Плата", Money(100_00), "P4W"),))
    dearer = replace(weekly, fees=(Fee("f", "Плата", Money(112_00), "P4W"),), version="2")
    (found,) = changes(catalogue(weekly), catalogue(dearer))
    assert replace(found, numbers=10).a_month == 130_00


def test_what_was_told_is_never_told_again() -> None:
    dearer = replace(TEAM, version="2", fees=(Fee("f", "Плата за тариф", Money(160_00), "P1M"),))
    found = changes(catalogue(TEAM), catalogue(dearer))
    kept = with_new((), found)
    assert with_new(kept, found) == kept == found
