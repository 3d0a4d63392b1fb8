"""Overview as derived: seven states of a line, what was never stated, forecasts, notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.errors import Offline, TimedOut
from kyivstar_desktop.domain.history import MonthBar
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.overview_state import Inputs, OverviewState, derive_overview
from support.screens import row

if TYPE_CHECKING:
    from support.speaking import WordsOf

N = "\u00a0"
NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
CHARGE = NextCharge(NOW + timedelta(days=7), Money(175_00))
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "c", LineStatus.ACTIVE, "t",
    "LOVE UA Безлім", next_charge=CHARGE, active_until=NOW + timedelta(days=100),
)  # fmt: skip
MAIN = Bucket("m", BucketKind.MAIN, "Основний", "UAH", Money(90_50))


def shown(
    *buckets: Bucket,
    main: int | None = 90_50,
    age_s: float = 10.0,
    line: dict[str, Any] | None = None,
    **inputs: Any,
) -> OverviewState:
    money = (replace(MAIN, money=Money(main)),) if main is not None else ()
    known = LineMoney(replace(LINE, **(line or {})), (*money, *buckets))
    loaded = Loadable(known, NOW - timedelta(seconds=age_s))
    return derive_overview(Inputs(NOW, **{"money": loaded, **inputs}))


# --- the balance --------------------------------------------------------------------------------
def test_never_loaded_is_a_dash_and_never_zero() -> None:
    state = derive_overview(Inputs(NOW))
    assert not state.loaded
    assert (state.balance_whole, state.balance_rest) == ("—", "")
    assert state.balance_spoken == "Money left is not known yet"
    assert state.charge is None
    assert state.validity is None
    assert "0" not in state.balance_whole + state.spend + state.bonus


def test_never_loaded_and_no_connection_is_said_by_the_frame_once() -> None:
    assert derive_overview(Inputs(NOW, money=Loadable(error=Offline("refused")))).banner is None
    late = derive_overview(Inputs(NOW, money=Loadable(error=TimedOut()))).banner
    assert late is not None
    assert late.tone == "warning"


def test_a_balance_that_was_not_stated() -> None:
    state = shown(main=None)
    assert state.loaded
    assert state.balance_whole == "—"
    assert state.charge is not None
    assert (state.charge.badge, state.charge.cover) == ("", None)
    assert state.charge.have == "have —"
    assert state.forecast == "—"


@pytest.mark.parametrize(
    ("kopiykas", "whole", "rest"),
    [(90_50, "₴90", ".50"), (0, "₴0", ".00"), (-12_05, "−₴12", ".05")],
)
def test_figures(kopiykas: int, whole: str, rest: str) -> None:
    state = shown(main=kopiykas)
    assert (state.balance_whole, state.balance_rest) == (whole, rest)
    assert state.balance_spoken == f"Money left, {whole}{rest}"


def test_words_of_the_picture(words_of: WordsOf) -> None:
    with words_of("uk"):
        state = shown()
    assert (state.balance_whole, state.balance_rest) == ("90", f",50{N}₴")
    assert state.charge is not None
    assert state.charge.badge == f"Бракує 84,50{N}₴"
    assert state.charge.cover_text == f"Поповнити на 84,50{N}₴"
    assert state.charge.when == "27.11.2026, через 7 днів"
    assert state.age == "станом на 14:04"


def test_age_and_staleness() -> None:
    fresh = shown(age_s=299)
    assert (fresh.age, fresh.stale) == ("as of 14:00", False)
    old = shown(age_s=301)
    assert old.stale
    yesterday = shown(age_s=86_400)
    assert yesterday.age == "as of 19 Nov, 14:05"


def test_a_failed_refresh_keeps_the_value_and_its_age() -> None:
    known = LineMoney(LINE, (MAIN,))
    failed = Loadable(known, NOW - timedelta(minutes=2), error=TimedOut())
    state = derive_overview(Inputs(NOW, money=failed))
    assert state.balance_whole == "₴90"
    assert state.age == "as of 14:03"
    assert state.stale
    assert state.banner is not None
    assert state.banner.title == "The operator did not answer in time"


# --- the next charge ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("main", "badge", "tone", "cover"),
    [
        (90_50, "Short by ₴84.50", "warning", 84_50),
        (175_00, "Enough", "ok", None),
        (174_99, "Short by ₴0.01", "warning", 1_00),
        (-10_00, "Short by ₴185.00", "warning", 185_00),
    ],
)
def test_enough_or_short(main: int, badge: str, tone: str, cover: int | None) -> None:
    charge = shown(main=main).charge
    assert charge is not None
    assert (charge.badge, charge.tone) == (badge, tone)
    assert charge.cover == (Money(cover) if cover is not None else None)
    assert bool(charge.cover_text) == (cover is not None)


@pytest.mark.parametrize(
    ("days", "when"),
    [
        (0.1, "20 Nov 2026, today"),
        (1, "21 Nov 2026, tomorrow"),
        (7, "27 Nov 2026, in 7 days"),
        (-2, "18 Nov 2026, the charge is expected"),
    ],
)
def test_when(days: float, when: str) -> None:
    charge = shown(line={"next_charge": NextCharge(NOW + timedelta(days=days), Money(1))}).charge
    assert charge is not None
    assert charge.when == when


def test_a_null_date_is_said_and_not_computed() -> None:
    charge = shown(line={"next_charge": NextCharge(None, Money(175_00))}).charge
    assert charge is not None
    assert charge.when == "date not stated"
    assert charge.amount == "₴175.00"
    assert charge.badge == "Short by ₴84.50"
    state = shown(line={"next_charge": NextCharge(None, None)})
    assert state.charge is not None
    assert (state.charge.amount, state.charge.badge) == ("—", "")
    assert state.forecast_label == ""
    assert state.trace_forecast is None


def test_a_contract_is_short_only_under_its_threshold() -> None:
    contract = {"payment_type": "contract", "disconnect_limit": Money(-100_00)}
    state = shown(line=contract)
    assert state.charge is not None
    assert (state.charge.badge, state.charge.cover) == ("Enough", None)
    assert state.validity is None, "a contract has no validity"
    low = shown(main=50_00, line=contract).charge
    assert low is not None
    assert low.badge == "Short by ₴25.00"


def test_forecast_is_drawn_from_today_to_the_charge() -> None:
    trace = (
        row("a", days=1, after=200_00),
        row("b", days=0.5, after=90_50),
        row("c", after=None, delta=0),
    )
    state = shown(trace=trace)
    assert state.forecast_label == "forecast for 27 Nov"
    assert (state.forecast, state.forecast_bad) == ("−₴84.50", True)
    assert [kopiykas for _, kopiykas in state.trace] == [200_00, 90_50, 90_50]
    assert state.trace_forecast is not None
    assert state.trace_forecast[1] == -84_50
    assert state.trace_forecast[0] > state.trace_now
    assert not shown(main=500_00).forecast_bad


# --- lines --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("line", "banner"),
    [
        ({}, ""),
        (
            {"status": LineStatus.SUSPENDED, "suspension": "unpaid"},
            "This number: suspended: not paid. Top up, and the service returns by itself.",
        ),
        (
            {"status": LineStatus.SUSPENDED, "suspension": "lifeStage"},
            (
                "This number: suspended: validity ran out. One top-up of 30.00 or more brings the "
                "number back."
            ),
        ),
        (
            {"status": LineStatus.SUSPENDED, "suspension": "blockLost"},
            "This number: blocked: lost. Restored only in a shop with an ID.",
        ),
        ({"status": LineStatus.PENDING}, "This number: being changed."),
        ({"status": LineStatus.ENDED}, "This number: disconnected."),
        ({"status": LineStatus.OTHER}, "This number: state not stated."),
        ({"package_state": "unpaid"}, "This number: package not paid."),
    ],
)
def test_states_of_a_line(line: dict[str, Any], banner: str) -> None:
    state = shown(line=line)
    assert state.line_banner == banner
    assert state.balance_whole == "₴90", "the last figure stays"


def test_validity() -> None:
    state = shown().validity
    assert state is not None
    assert state.until == "28 Feb 2027"
    assert (state.stage, state.permille) == ("active", 174 * 1000 // 274)
    assert state.note == "then 91 days suspended"
    gone = shown(line={"active_until": NOW - timedelta(days=10)}).validity
    assert gone is not None
    assert (gone.stage, gone.permille) == ("suspended", 1000)
    assert gone.until == "9 Feb 2027"
    assert gone.note == "top up by 30.00 or more to bring the number back"
    ended = shown(line={"active_until": NOW - timedelta(days=100)}).validity
    assert ended is not None
    assert (ended.stage, ended.note) == ("ended", "")
    assert shown(line={"active_until": None}).validity is None
    assert shown(line={"kind": LineKind.HOME}).validity is None


# --- bonuses, allowances ------------------------------------------------------------------------
def bonus(left: int | None, days: int | None, status: str = "active") -> Bucket:
    until = NOW + timedelta(days=days) if days is not None else None
    kind = BucketKind.BONUS
    return Bucket(f"b{left}", kind, "Бонуси", "bonus", left=left, until=until, status=status)


def test_bonuses_name_the_nearest_expiry(words_of: WordsOf) -> None:
    state = shown(bonus(30, None), bonus(50, 10), bonus(20, 40), bonus(7, 1, "expired"))
    assert state.bonus == "100"
    assert state.bonus_note == "50 points will expire on 30 Nov 2026"
    with words_of("uk"):
        assert shown(bonus(50, 10)).bonus_note == "50 балів згорить 30.11.2026"


def test_no_bonus_scheme_is_hidden_and_not_zero() -> None:
    state = shown()
    assert (state.bonus, state.bonus_note) == ("", "")
    assert shown(bonus(0, None)).bonus == "0"


def test_each_counter_has_its_own_expiry() -> None:
    data = Bucket(
        "d", BucketKind.DATA, "Інтернет", "MB", left=7_578, granted=20_480,
        until=NOW + timedelta(days=7),
    )  # fmt: skip
    low = replace(data, id="l", kind=BucketKind.VOICE_OMO, unit="min", left=15, granted=100)
    endless = Bucket("u", BucketKind.VOICE_ONNET, "", "min", unlimited=True)
    odd = Bucket("o", BucketKind.OTHER, "Голуби", "голуб", left=3, granted=None)
    gone = replace(data, id="g", status="expired")
    cells = shown(data, low, endless, odd, gone).allowances
    assert [(c.name, c.left, c.of, c.until, c.low, c.permille) for c in cells] == [
        ("Mobile data", f"7.4{N}GB", f"of 20{N}GB", "until 27 Nov 2026", "", 370),
        ("To other mobiles", f"15{N}min", f"of 100{N}min", "until 27 Nov 2026", "running out", 150),
        ("Голуби", f"3{N}голуб", "", "", "", None),
    ]
    assert cells[0].accessible == f"Mobile data, 7.4{N}GB of 20{N}GB, until 27 Nov 2026"
    assert cells[1].accessible.endswith("running out")


# --- operations, spending, notices --------------------------------------------------------------
def test_the_last_six_operations() -> None:
    recent = tuple(row(f"r{n}", days=n, title=f"Дзвінок {n}") for n in range(9))
    state = shown(recent=recent)
    assert [op.title for op in state.operations] == [f"Дзвінок {n}" for n in range(6)]


@pytest.mark.parametrize(
    ("before", "now", "note"),
    [
        (100_00, 130_00, "₴30.00 more than before"),
        (130_00, 100_00, "₴30.00 less than before"),
        (100_00, 100_00, ""),
    ],
)
def test_spending_of_this_period(before: int, now: int, note: str) -> None:
    periods = (
        MonthBar(date(2026, 10, 2), Money(before), ZERO, 3),
        MonthBar(date(2026, 10, 30), Money(now), ZERO, 2),
    )
    state = shown(periods=periods)
    assert state.spend_since == "Spent since 30 Oct 2026"
    assert (state.spend, state.spend_note) == (f"₴{now // 100}.00", note)
    assert state.bars == (before, now)


def test_spending_of_a_first_period_compares_with_nothing() -> None:
    state = shown(periods=(MonthBar(date(2026, 10, 30), Money(1_00), ZERO, 1),))
    assert (state.spend, state.spend_note) == ("₴1.00", "")
    assert shown().spend == ""


def test_notices_are_at_most_two_and_lead_somewhere() -> None:
    recent = (row("ok"), row("odd", title="«Гороскоп»", delta=-30_00, unusual="content"))
    state = shown(recent=recent)
    assert [(n.title, n.action) for n in state.notices] == [
        ("Unusual charge", "history:odd"),
        ("The charge is near", "topup"),
    ]
    assert state.notices[0].text == "₴30.00 · «Гороскоп»"
    assert state.notices[1].text == "27 Nov · short by ₴84.50"
    assert shown(main=500_00).notices == ()
    later = {"next_charge": NextCharge(NOW + timedelta(days=8), Money(175_00))}
    assert shown(line=later).notices == (), "more than a week is no alarm"


def test_a_contract_shows_its_threshold_instead_of_a_need() -> None:
    contract = {"payment_type": "contract", "disconnect_limit": Money(-200_00)}
    charge = shown(line=contract).charge
    assert charge is not None
    assert charge.need == "cut-off threshold −₴200.00"
    prepaid = shown().charge
    assert prepaid is not None
    assert prepaid.need == "needed ₴175.00"


def test_the_narrow_card_of_a_suspended_line_leaves_the_reason_to_the_banner() -> None:
    for suspension, word in (("unpaid", "suspended"), ("blockLost", "blocked")):
        state = shown(line={"status": LineStatus.SUSPENDED, "suspension": suspension})
        assert state.validity is not None
        assert (state.validity.state, state.validity.tone) == (word, "warning")
