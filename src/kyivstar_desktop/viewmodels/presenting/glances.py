"""Words of a pinned number for the tray window, its menu and the mini window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.forecast import Enough, outlook
from kyivstar_desktop.domain.pins import FRESH, Known, glance_of_line
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    masked_text,
    money_parts,
    present_age,
    present_amount,
    present_count,
    present_date,
    present_day,
    present_left,
    present_money,
    present_number,
    present_time,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.presenting.states import (
    bucket_icon,
    present_bucket,
    present_line_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kyivstar_desktop.domain.account import Bucket, LineMoney
    from kyivstar_desktop.domain.pins import Glance, Pin

translate = QCoreApplication.translate
LOW_PERMILLE = 150
CELLS = 3
_ORDER = ("DATA_NATIONAL", "VOICE_OMO", "SMS_NATIONAL", "DATA_ROAMING")
_ICONS = {
    "short": "alert-triangle",
    "until": "calendar",
    "risk": "alert-triangle",
    "unknown": "cloud-off",
    "locked": "lock",
}


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """One pinned number. `number` is what a click copies, "" where nothing may be copied."""

    slot: int
    title: str
    text: str
    balance: str
    state: str
    tone: str
    icon: str
    spark: tuple[int, ...]
    stale: bool
    number: str
    spoken: str


@dataclass(frozen=True, slots=True)
class MiniCell:
    """One counter with a bar of 0 to 1000 permille; None: nothing to measure."""

    icon: str
    name: str
    left: str
    permille: int | None
    note: str
    low: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class MiniCharge:
    """The card of the next charge."""

    title: str
    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Ways:
    """Where presses of the small windows go: each takes a place, 0 for the current number."""

    open: Callable[[int], None]
    top_up: Callable[[int], None]
    settings: Callable[[], None]
    pin: Callable[[], None]


def pin_title(pin: Pin) -> str:
    """Its own name; a number is grouped, and masked before onlookers."""
    if pin.locked:
        return translate("Pins", "Locked")
    return present_number(pin.number) if pin.title == pin.number else masked_text(pin.title)


def as_of(glance: Glance, now: datetime) -> Glance:
    """The same knowledge at another moment: data grow old and days pass by themselves."""
    if glance.pin.group or glance.money is None:
        old = glance.at is None or now - glance.at > FRESH
        return replace(glance, stale=old)
    known = Known(glance.money, glance.at)
    return glance_of_line(glance.pin, known, now, spark=glance.spark)


def short_age(at: datetime | None, now: datetime) -> str:
    """`14:05`, of another day `22.11, 14:05`, for a narrow place."""
    if at is None:
        return ""
    today = today_in_kyiv(at) == today_in_kyiv(now)
    return present_time(at) if today else f"{present_day(at)}, {present_time(at)}"


def hidden_row(slot: int) -> GlanceRow:
    """While the program is locked: neither a name nor a sum."""
    title = translate("Pins", "Number %1").replace("%1", str(slot))
    state = translate("Pins", "locked")
    return GlanceRow(slot, title, "", "•••", state, "neutral", "lock", (), False, "", title)


def present_glance(glance: Glance, now: datetime) -> GlanceRow:
    """A row of the tray window."""
    state, icon = _state(glance)
    title, text = pin_title(glance.pin), _text(glance, now)
    balance = present_money(glance.balance)
    spoken = ", ".join(part for part in (title, text, balance, state) if part)
    age = present_age(glance.at, now)
    return GlanceRow(
        glance.pin.slot,
        title,
        text,
        balance,
        state,
        glance.tone,
        icon,
        glance.spark,
        glance.stale,
        "" if glance.pin.locked or glance.pin.group else glance.pin.number,
        f"{spoken}, {age}" if age else spoken,
    )


def _text(glance: Glance, now: datetime) -> str:
    """`7,4 ГБ · 7 днів`; old data say when they were true."""
    if glance.pin.group:
        text = translate("Pins", "known %1 of %2").replace("%1", present_count(glance.counted))
        return text.replace("%2", present_count(glance.lines))
    known = glance.money
    if known is None:
        return "" if glance.pin.locked else translate("Pins", "nothing read yet")
    parts = [_data(known)]
    if glance.stale and glance.at is not None:
        parts.append(translate("Pins", "at %1").replace("%1", short_age(glance.at, now)))
    elif glance.days_left is not None:
        parts.append(translate("Pins", "%n day(s)", "", glance.days_left))
    return " · ".join(part for part in parts if part)


def _data(known: LineMoney) -> str:
    if known.line.kind.value == "homeInternet":
        return translate("Pins", "personal account")
    found = next((b for b in known.allowances if b.kind is BucketKind.DATA), None)
    return present_left(found) if found is not None else ""


def _state(glance: Glance) -> tuple[str, str]:
    """(words, icon); an icon "" is the tone's own."""
    words = {
        "short": translate("Pins", "short by %1").replace("%1", present_money(glance.short)),
        "until": translate("Pins", "valid until %1").replace("%1", present_day(glance.until)),
        "unknown": translate("Pins", "no data"),
        "locked": translate("Pins", "locked"),
        "risk": translate("Pins", "at risk: %n", "", glance.at_risk),
    }
    if glance.state == "enough":
        if glance.until is None:
            return translate("Pins", "enough"), ""
        return translate("Pins", "until %1").replace("%1", present_date(glance.until)), ""
    if glance.state in words:
        return words[glance.state], _ICONS.get(glance.state, "")
    line = glance.money.line if glance.money is not None else None
    return (present_line_word(line)[0] if line is not None else ""), ""


# --- the mini window --------------------------------------------------------------------------
def mini_parts(glance: Glance) -> tuple[str, str, str]:
    """(whole, rest, spoken) of the large figure."""
    if glance.balance is None:
        return DASH, "", translate("Pins", "The balance is not known yet")
    whole, rest = money_parts(glance.balance)
    text = translate("Pins", "Money left, %1").replace("%1", present_money(glance.balance))
    return whole, rest, text


def mini_bonus(known: LineMoney | None) -> str:
    portions = known.bonuses if known is not None else ()
    if not portions:
        return ""
    return translate("Pins", "%n point(s)", "", sum(b.left or 0 for b in portions))


def mini_charge(known: LineMoney | None, now: datetime) -> MiniCharge | None:
    """What is charged next and whether it is enough; None: the operator states no sum."""
    if known is None:
        return None
    view = outlook(known, now, today_in_kyiv(now))
    if view.amount is None or view.at is None:
        return None
    title = translate("Pins", "%1: charge of %2").replace("%1", present_day(view.at))
    title = title.replace("%2", present_money(view.amount))
    days = translate("Pins", "%n day(s)", "", max(0, view.days or 0))
    if view.short_by:
        text = translate("Pins", "short by %1").replace("%1", present_money(view.short_by))
        return MiniCharge(title, f"{text}, {days}", "warning")
    if view.verdict is Enough.UNKNOWN:
        return MiniCharge(title, days, "neutral")
    return MiniCharge(title, f"{translate('Pins', 'enough')}, {days}", "ok")


def mini_cells(known: LineMoney | None) -> tuple[MiniCell, ...]:
    """The first counters in the order people look for them; unlimited ones last."""
    if known is None:
        return ()
    rank = {kind: n for n, kind in enumerate(_ORDER)}
    found = sorted(known.allowances, key=lambda b: (b.unlimited, rank.get(b.kind.value, len(rank))))
    return tuple(_cell(bucket) for bucket in found[:CELLS])


def _cell(bucket: Bucket) -> MiniCell:
    left, permille, notes = present_left(bucket), None, []
    if bucket.granted and bucket.left is not None and not bucket.unlimited:
        permille = max(0, min(1000, bucket.left * 1000 // bucket.granted))
        of = translate("Pins", "of %1")
        notes.append(of.replace("%1", present_amount(bucket.granted, bucket.unit)))
    if bucket.until is not None:
        until = translate("Pins", "until %1").replace("%1", present_date(bucket.until))
        notes.append(until)
    low = permille is not None and permille <= LOW_PERMILLE
    name, note = present_bucket(bucket), ", ".join(notes)
    words = [name, left, note, translate("Pins", "running out") if low else ""]
    spoken = ", ".join(word for word in words if word)
    return MiniCell(bucket_icon(bucket.kind), name, left, permille, note, low, spoken)
