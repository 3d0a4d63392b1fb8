"""Real use over every tariff: the present one comes to what was really charged."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from kyivstar_desktop.domain.catalogue import Allowance, Fee, Offering, UnitPrice
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_after, month_of, to_us
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.optimiser import Judge, Subject

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NUMBER = "+380670000001"
PRICE_MB, PRICE_MIN = 10, 60


def tariff(ident: str, fee: int, mb: int | None, minutes: int, **values: object) -> Offering:
    made = Offering(
        ident, ident, "", "mobileLine", ("tariffs-business",), "1", False, True,
        fees=(Fee(f"{ident}f", "Плата", Money(fee), "P1M"),),
        units=(UnitPrice(f"{ident}d", "МБ", Money(PRICE_MB), "MB"),
               UnitPrice(f"{ident}v", "хв", Money(PRICE_MIN), "min")),
        allowances=(Allowance("DATA_NATIONAL", mb, "MB"), Allowance("VOICE_OMO", minutes, "min")),
    )  # fmt: skip
    return Offering(**{name: values.get(name, getattr(made, name)) for name in made.__slots__})


PRESENT = tariff("present", 200_00, 5_000, 100)
SMALL = tariff("small", 100_00, 1_000, 30)
BIG = tariff("big", 500_00, None, 1_000)


def charged(seed: int, *, heavy: int, months: int = 12) -> list[HistoryItem]:
    """What an operator would charge under PRESENT for a random life."""
    rnd = random.Random(seed)
    rows: list[HistoryItem] = []
    first = month_after(month_of(kyiv_day(NOW)), -months)
    for n in range(months):
        start = day_start(month_after(first, n))
        rows.append(item(f"f{n}", start, "tariffFee", -200_00))
        left = {"DATA_NATIONAL": 5_000, "VOICE_OMO": 100}
        for k in range(20):
            code = rnd.choice(tuple(left))
            units = rnd.randrange(1, heavy if code == "DATA_NATIONAL" else 15)
            price = PRICE_MB if code == "DATA_NATIONAL" else PRICE_MIN
            at = start + timedelta(days=1 + k, hours=5)
            inside = min(left[code], units)
            left[code] -= inside
            if inside:
                rows.append(item(f"i{n}-{k}", at, "usageIncluded", 0, code, inside))
            if units > inside:
                cost = (units - inside) * price
                rows.append(item(f"u{n}-{k}", at, "usage", -cost, code, units - inside))
    return rows


def item(
    ident: str, at: datetime, reason: str, change: int, code: str = "", units: int = 0
) -> HistoryItem:
    kind = "data" if code.startswith("DATA") else "voice" if code else "monetary"
    cause = Cause(quantity=str(units) if units else "", kind=code)
    return HistoryItem(
        ident, NUMBER, to_us(at), reason, Category.OTHER, "", "", Money(change), None, None, kind,
        cause=cause,
    )  # fmt: skip


def subject(tariff_id: str = "present") -> Subject:
    return Subject("l1", NUMBER, "Коваль", "d1", tariff_id)


def test_the_replay_of_the_present_tariff_is_the_real_charge_to_the_kopiyka() -> None:
    judge = Judge((PRESENT, SMALL, BIG), NOW)
    for seed in range(40):
        found = judge.judge(subject(), charged(seed, heavy=100 + seed * 40))
        assert found is not None
        assert found.periods == 12
        assert found.replayed == found.real
        assert found.now == found.real.kopiykas


def test_a_light_number_saves_and_the_loss_is_named() -> None:
    judge = Judge((PRESENT, SMALL, BIG), NOW)
    found = judge.judge(subject(), charged(1, heavy=40))
    assert found is not None
    assert found.best_id == "small"
    assert found.saving == found.now - found.best > 0
    assert {one.code: (one.before, one.after) for one in found.lost} == {
        "DATA_NATIONAL": (5_000, 1_000),
        "VOICE_OMO": (100, 30),
    }


def test_what_cannot_be_ordered_or_is_of_another_kind_is_never_advised() -> None:
    retired = tariff("old", 1_00, None, 9_999, retired=True)
    private = tariff("private", 1_00, None, 9_999, categories=("tariffs-prepaid",))
    closed = tariff("closed", 1_00, None, 9_999, sellable=False)
    found = Judge((PRESENT, retired, private, closed), NOW).judge(subject(), charged(2, heavy=40))
    assert found is not None
    assert (found.best_id, found.saving, found.lost) == ("present", 0, ())


def test_an_archived_present_tariff_is_compared_all_the_same() -> None:
    archived = tariff("present", 200_00, 5_000, 100, retired=True, sellable=False)
    twin = tariff("twin", 150_00, 5_000, 100)
    judge = Judge((archived, twin), NOW)
    assert [one.id for one in judge.open_to(archived)] == ["present", "twin"]
    found = judge.judge(subject(), charged(4, heavy=300))
    assert found is not None
    assert found.best_id == "twin"
    assert found.lost == ()


def test_without_a_known_tariff_or_history_nothing_is_said() -> None:
    judge = Judge((PRESENT,), NOW)
    assert judge.judge(subject("foreign"), charged(3, heavy=40)) is None
    assert judge.judge(subject(), ()) is None
