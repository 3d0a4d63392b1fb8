"""What Overview shows, derived from the last known money of a line and its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import ACTIVE_DAYS, KEPT_DAYS, LineKind, life_stage
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.forecast import Enough, outlook, topup_to_cover
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.overview_notices import line_banner, notices_of
from kyivstar_desktop.viewmodels.overview_parts import Cell, Charge, Notice, Validity
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    money_parts,
    present_age,
    present_amount,
    present_count,
    present_date,
    present_day,
    present_left,
    present_money,
    present_number,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.presenting.rows import RowText, present_row
from kyivstar_desktop.viewmodels.presenting.states import (
    bucket_icon,
    present_bucket,
    present_line_word,
    present_period,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Bucket, Line, LineMoney
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.forecast import ChargeOutlook
    from kyivstar_desktop.domain.history import HistoryItem, MonthBar

translate = QCoreApplication.translate
FRESH_S = 300.0
LOW_PERMILLE = 150
_NEVER: Loadable[LineMoney] = Loadable()


@dataclass(frozen=True, slots=True)
class Inputs:
    """What we know. `recent` is newest first, `trace` oldest first with money rows only."""

    now: datetime
    money: Loadable[LineMoney] = _NEVER
    recent: tuple[HistoryItem, ...] = ()
    trace: tuple[HistoryItem, ...] = ()
    periods: tuple[MonthBar, ...] = ()
    monthly: bool = False  # `periods` are calendar months
    minimum: Money = Money(100)
    demo: bool = False
    offline: bool = False
    life: LifeRule = LifeRule()  # noqa: RUF009 frozen
    unlisted: AppError | None = None  # why it is not known which numbers there are


@dataclass(frozen=True, slots=True)
class OverviewState:
    loaded: bool
    loading: bool  # the very first answer is awaited
    age: str
    stale: bool
    number: str
    balance_whole: str
    balance_rest: str
    balance_spoken: str
    account: str
    forecast_label: str
    forecast: str
    forecast_bad: bool
    trace: tuple[tuple[int, int], ...]  # (microseconds, kopiykas) steps, oldest first
    trace_now: int
    trace_forecast: tuple[int, int] | None
    trace_labels: tuple[str, str, str]
    charge: Charge | None
    bonus: str
    bonus_note: str
    validity: Validity | None
    allowances_title: str
    allowances: tuple[Cell, ...]
    operations: tuple[RowText, ...]
    spend_since: str
    spend: str
    spend_note: str
    spend_caption: str
    bars: tuple[int, ...]
    notices: tuple[Notice, ...]
    banner: ErrorText | None
    line_banner: str
    demo: bool


def derive_overview(i: Inputs) -> OverviewState:
    """Pure; a value that was never stated is a dash, never 0."""
    known = i.money.value
    trouble = i.money.error or (i.unlisted if i.money.value is None else None)
    failed = None if isinstance(trouble, Offline) else trouble
    error = present_error(failed) if failed is not None else None
    age = present_age(i.money.at, i.now)
    stale = i.money.at is not None and (i.now - i.money.at).total_seconds() > FRESH_S
    if known is None:
        return _empty(i, error)
    view = outlook(known, i.now, today_in_kyiv(i.now))
    whole, rest = money_parts(known.main) if known.main is not None else ("—", "")
    spend = _spend(i)
    return OverviewState(
        loaded=True,
        loading=False,
        age=age,
        stale=stale or i.money.stale,
        number=present_number(known.line.number),
        balance_whole=whole,
        balance_rest=rest,
        balance_spoken=translate("Overview", "Money left, %1").replace(
            "%1", present_money(known.main)
        ),
        account=translate("Overview", "account %1").replace(
            "%1", present_number(known.line.account)
        ),
        forecast_label=_forecast_label(view),
        forecast=present_money(view.rest),
        forecast_bad=view.rest is not None and view.verdict is Enough.SHORT,
        trace=_trace(i),
        trace_now=int(i.now.timestamp() * 1_000_000),
        trace_forecast=_trace_forecast(view),
        trace_labels=(_trace_start(i), translate("Overview", "today"), present_day(view.at)),
        charge=_charge(known, view, i.minimum),
        bonus=_bonus(known),
        bonus_note=_bonus_note(known),
        validity=_validity(known.line, i.now),
        allowances_title=_allowances_title(known),
        allowances=tuple(_cell(b) for b in _counted(known)),
        operations=tuple(present_row(item) for item in i.recent[:6]),
        spend_since=spend[0],
        spend=spend[1],
        spend_note=spend[2],
        spend_caption=_spend_caption(i),
        bars=tuple(bar.spent.kopiykas for bar in i.periods),
        notices=notices_of(i, view),
        banner=error,
        line_banner=line_banner(known.line),
        demo=i.demo,
    )


def _empty(i: Inputs, error: ErrorText | None) -> OverviewState:
    return OverviewState(
        loaded=False,
        loading=i.money.error is None and i.unlisted is None and not i.offline,
        age="",
        stale=False,
        number="",
        balance_whole="—",
        balance_rest="",
        balance_spoken=translate("Overview", "Money left is not known yet"),
        account="",
        forecast_label="",
        forecast="",
        forecast_bad=False,
        trace=(),
        trace_now=0,
        trace_forecast=None,
        trace_labels=("", "", ""),
        charge=None,
        bonus="",
        bonus_note="",
        validity=None,
        allowances_title="",
        allowances=(),
        operations=(),
        spend_since="",
        spend="",
        spend_note="",
        spend_caption="",
        bars=(),
        notices=(),
        banner=error,
        line_banner="",
        demo=i.demo,
    )


def _forecast_label(view: ChargeOutlook) -> str:
    if view.at is None or view.rest is None:
        return ""
    return translate("Overview", "forecast for %1").replace("%1", present_day(view.at))


def _trace(i: Inputs) -> tuple[tuple[int, int], ...]:
    points = [(r.time_us, r.after.kopiykas) for r in i.trace if r.after is not None]
    known = i.money.value
    if known is not None and known.main is not None:
        points.append((int(i.now.timestamp() * 1_000_000), known.main.kopiykas))
    return tuple(points)


def _trace_forecast(view: ChargeOutlook) -> tuple[int, int] | None:
    if view.at is None or view.rest is None:
        return None
    return int(view.at.timestamp() * 1_000_000), view.rest.kopiykas


def _trace_start(i: Inputs) -> str:
    from_row = i.trace[0].time_us if i.trace else None
    return "" if from_row is None else present_row(i.trace[0]).day


def _when(view: ChargeOutlook) -> str:
    if view.at is None:
        return translate("Overview", "date not stated")
    day = present_date(view.at)
    if view.verdict is Enough.OVERDUE:
        return translate("Overview", "%1, the charge is expected").replace("%1", day)
    if view.days == 0:
        return translate("Overview", "%1, today").replace("%1", day)
    if view.days == 1:
        return translate("Overview", "%1, tomorrow").replace("%1", day)
    return translate("Overview", "%1, in %n day(s)", "", view.days or 0).replace("%1", day)


def _charge(known: LineMoney, view: ChargeOutlook, minimum: Money) -> Charge:
    have, need = known.main, view.amount
    cover, badge, tone = None, "", "info"
    if view.verdict is Enough.SHORT or (view.verdict is Enough.OVERDUE and view.short_by):
        cover = topup_to_cover(view.short_by, minimum)
        badge = translate("Overview", "Short by %1").replace("%1", present_money(view.short_by))
        tone = "warning"
    elif view.verdict is not Enough.UNKNOWN:
        badge, tone = translate("Overview", "Enough"), "ok"
    period = present_period(known.line.charge_period)
    what = translate("Overview", "«%1», fee for %2").replace("%1", known.line.tariff)
    permille = None
    if have is not None and need is not None and need.kopiykas > 0:
        permille = max(0, min(1000, have.kopiykas * 1000 // need.kopiykas))
    return Charge(
        amount=present_money(need),
        when=_when(view),
        what=what.replace("%2", period),
        badge=badge,
        tone=tone,
        have=translate("Overview", "have %1").replace("%1", present_money(have)),
        need=_need(known.line, need),
        permille=permille,
        cover=cover,
        cover_text=""
        if cover is None
        else translate("Overview", "Top up by %1").replace("%1", present_money(cover)),
    )


def _need(line: Line, need: Money | None) -> str:
    """What the balance must hold; a contract is cut off only at its threshold."""
    if line.is_contract and line.disconnect_limit is not None:
        text = translate("Overview", "cut-off threshold %1")
        return text.replace("%1", present_money(line.disconnect_limit))
    return translate("Overview", "needed %1").replace("%1", present_money(need))


def _bonus(known: LineMoney) -> str:
    portions = known.bonuses
    return present_count(sum(b.left or 0 for b in portions)) if portions else ""


def _bonus_note(known: LineMoney) -> str:
    nearest = next((b for b in known.bonuses if b.until is not None), None)
    if nearest is None or nearest.left is None:
        return ""
    text = translate("Overview", "%n point(s) will expire on %1", "", nearest.left)
    return text.replace("%1", present_date(nearest.until))


def _validity(line: Line, now: datetime) -> Validity | None:
    if line.active_until is None or line.is_contract or line.kind is LineKind.HOME:
        return None
    stage = life_stage(line, now)
    left_days = (line.active_until - now).days
    passed = max(0, min(ACTIVE_DAYS, ACTIVE_DAYS - left_days))
    word, tone = present_line_word(line)
    kept = line.kept_until or line.active_until + timedelta(days=KEPT_DAYS - ACTIVE_DAYS)
    end = line.active_until if stage == "active" else kept
    note = translate("Overview", "then 91 days suspended")
    if stage == "ended":
        note = ""
    elif stage != "active":
        note = translate("Overview", "top up by 30.00 or more to bring the number back")
    return Validity(
        until=present_date(end),
        state=word,
        tone=tone,
        permille=passed * 1000 // ACTIVE_DAYS,
        stage=stage,
        note=note,
    )


_ORDER = ("DATA_NATIONAL", "VOICE_OMO", "SMS_NATIONAL", "DATA_ROAMING")


def _counted(known: LineMoney) -> list[Bucket]:
    """Counters in the order people look for them; unknown kinds last, unlimited ones left out."""
    rank = {kind: n for n, kind in enumerate(_ORDER)}
    found = [b for b in known.allowances if not b.unlimited]
    return sorted(found, key=lambda b: rank.get(b.kind.value, len(rank)))


def _allowances_title(known: LineMoney) -> str:
    free = [present_bucket(b) for b in known.allowances if b.unlimited]
    text = translate("Overview", "without limit: %1").replace("%1", ", ".join(free))
    return f"{known.line.tariff} · {text}" if free else known.line.tariff


def _cell(bucket: Bucket) -> Cell:
    left = present_left(bucket)
    permille, of, low = None, "", ""
    if bucket.granted and bucket.left is not None and not bucket.unlimited:
        permille = max(0, min(1000, bucket.left * 1000 // bucket.granted))
        of = translate("Overview", "of %1").replace(
            "%1", present_amount(bucket.granted, bucket.unit)
        )
        if permille <= LOW_PERMILLE:
            low = translate("Overview", "running out")
    until = ""
    if bucket.until is not None:
        until = translate("Overview", "until %1").replace("%1", present_date(bucket.until))
    name = present_bucket(bucket)
    spoken = ", ".join(part for part in (name, f"{left} {of}".strip(), until, low) if part)
    return Cell(bucket_icon(bucket.kind), name, left, of, permille, until, low, spoken)


def _spend(i: Inputs) -> tuple[str, str, str]:
    if not i.periods:
        return "", "", ""
    last = i.periods[-1]
    since = translate("Overview", "Spent since %1").replace("%1", present_date(last.start))
    if len(i.periods) < 2:
        return since, present_money(last.spent), ""
    change = last.spent - i.periods[-2].spent
    text = translate("Overview", "%1 more than before")
    if change.kopiykas < 0:
        text = translate("Overview", "%1 less than before")
    note = "" if change == ZERO else text.replace("%1", present_money(abs(change)))
    return since, present_money(last.spent), note


def _spend_caption(i: Inputs) -> str:
    if i.monthly:
        return translate("Overview", "%n month(s)", "", len(i.periods))
    return translate("Overview", "%n period(s) of 4 weeks", "", len(i.periods))
