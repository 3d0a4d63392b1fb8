"""Words of a number's risk: who stops when, and by how much is short. Product N3, screen 11."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_date,
    present_day,
    present_money,
    present_time,
    today_in_kyiv,
)

if TYPE_CHECKING:
    from datetime import date, datetime

    from kyivstar_desktop.domain.fleet import FleetLine, Freshness
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate
SOON_DAYS = 7  # so near a stop is red, a later one amber
ROUND = timedelta(minutes=15)
"""Between rounds over a park, as services.fleet_sync has it; told, not kept, here."""
ORDER = ("stops", "suspended", "limit", "life", "debt", "blocked", "ended", "enough", "within")
KINDS = (*ORDER, "unknown")
"""As the filter lists them."""


@dataclass(frozen=True, slots=True)
class RiskText:
    """`tone`: danger, warning, ok or neutral; `icon` stands before the words."""

    text: str
    tone: str
    icon: str


def present_risk(line: FleetLine, now: datetime) -> RiskText:
    """One cell of the column «Ризик»; a number that could not be read says since when."""
    if line.state in {"failed", "skipped"} or line.risk.kind == "unknown":
        return RiskText(_no_news(line, now), "neutral", "refresh-alert")
    kind, day = line.risk.kind, line.risk.day
    if kind == "stops":
        near = day is None or (day - today_in_kyiv(now)).days <= SOON_DAYS
        icon = "alert-circle" if near else "alert-triangle"
        return RiskText(_stops(day, line.risk.short), "danger" if near else "warning", icon)
    if kind == "suspended":
        return RiskText(_stopped(day, line.risk.short), "danger", "alert-circle")
    if kind in {"limit", "life", "debt"}:
        return RiskText(_near(line), "warning", "calendar" if kind == "life" else "alert-triangle")
    if kind in {"blocked", "ended"}:
        return RiskText(_still(kind, day), "neutral", "ban" if kind == "ended" else "player-pause")
    return RiskText(_well(kind, day), "ok", "circle-check")


def risk_name(kind: str) -> str:
    """The kind by itself: an entry of the filter, the title of a group."""
    names = {
        "stops": translate("Risk", "will stop"),
        "limit": translate("Risk", "near the cut-off threshold"),
        "life": translate("Risk", "validity is ending"),
        "debt": translate("Risk", "debt"),
        "suspended": translate("Risk", "suspended"),
        "blocked": translate("Risk", "blocked for a time"),
        "ended": translate("Risk", "disconnected"),
        "enough": translate("Risk", "enough money"),
        "within": translate("Risk", "contract, within the limit"),
        "unknown": translate("Risk", "no new data"),
    }
    return names.get(kind, kind)


def cause_name(code: str) -> str:
    """Why a number is not fresh: the code of a refusal or of a failure, in words."""
    names = {
        "offline": translate("Risk", "no connection to the operator"),
        "timedOut": translate("Risk", "the operator did not answer in time"),
        "throttled": translate("Risk", "too many requests"),
        "serverTrouble": translate("Risk", "fault on the operator's side"),
        "badReply": translate("Risk", "the answer was not understood"),
        "notAllowed": translate("Risk", "no right to see this number"),
        "notFound": translate("Risk", "the operator does not know this number"),
        "left": translate("Risk", "the number has left the company"),
        "ended": translate("Risk", "the number is disconnected"),
        "notStated": translate("Risk", "the operator states no balance"),
        "networkGate": translate("Risk", "no connection to the operator"),
        "untrusted": translate("Risk", "no connection to the operator"),
        "signedOut": translate("Risk", "the session has ended"),
        "forbiddenRole": translate("Risk", "no right to see this number"),
    }
    return names.get(code, code)


def fresh_text(fresh: Freshness) -> str:
    """«свіжі 1 198 з 1 204», in the status strip; empty before the first look."""
    if not fresh.total:
        return ""
    text = translate("Risk", "fresh %1 of %2").replace("%1", present_count(fresh.fresh))
    return text.replace("%2", present_count(fresh.total))


def stale_text(fresh: Freshness) -> str:
    """«6 з помилкою»; numbers that were skipped are told too."""
    words = []
    if fresh.failed:
        text = translate("Risk", "%n with an error", "", fresh.failed)
        words.append(text.replace(str(fresh.failed), present_count(fresh.failed), 1))
    if fresh.skipped:
        text = translate("Risk", "%n skipped", "", fresh.skipped)
        words.append(text.replace(str(fresh.skipped), present_count(fresh.skipped), 1))
    return ", ".join(words)


def next_round_text(fresh: Freshness) -> str:
    """«наступне оновлення о 14:20»; empty while a round runs or before the first one."""
    if fresh.ended_at is None or fresh.running:
        return ""
    text = translate("Risk", "next refresh at %1")
    return text.replace("%1", present_time(fresh.ended_at + ROUND))


def present_seen(at: datetime | None, now: datetime) -> str:
    """`14:05`, of another day `22.11`, for the column of ages; unknown is a dash."""
    if at is None:
        return "—"
    return present_time(at) if today_in_kyiv(at) == today_in_kyiv(now) else present_day(at)


def _no_news(line: FleetLine, now: datetime) -> str:
    if line.balance_at is None:
        return translate("Risk", "not read yet")
    text = translate("Risk", "no new data since %1")
    return text.replace("%1", present_seen(line.balance_at, now))


def _stops(day: date | None, short: Money | None) -> str:
    if short is None:
        return translate("Risk", "will stop on %1").replace("%1", present_day(day))
    text = translate("Risk", "will stop on %1, short by %2").replace("%1", present_day(day))
    return text.replace("%2", present_money(short))


def _stopped(day: date | None, short: Money | None) -> str:
    text = translate("Risk", "suspended")
    if day is not None:
        text = translate("Risk", "suspended on %1").replace("%1", present_day(day))
    if short is None:
        return text
    if day is None:
        missing = translate("Risk", "short by %1").replace("%1", present_money(short))
        return f"{text}, {missing}"
    both = translate("Risk", "suspended on %1, short by %2").replace("%1", present_day(day))
    return both.replace("%2", present_money(short))


def _near(line: FleetLine) -> str:
    risk = line.risk
    if risk.kind == "limit":
        left = risk.short
        if line.balance is not None and line.limit is not None:
            left = line.balance - line.limit
        text = translate("Risk", "%1 to the cut-off threshold")
        return text.replace("%1", present_money(left))
    if risk.kind == "debt":
        text = translate("Risk", "debt of the account, will stop on %1")
        return text.replace("%1", present_day(risk.day))
    text = translate("Risk", "valid until %1, needs %2").replace("%1", present_day(risk.day))
    return text.replace("%2", present_money(risk.short))


def _still(kind: str, day: date | None) -> str:
    if kind == "ended":
        text = translate("Risk", "disconnected")
        on = translate("Risk", "disconnected on %1")
    else:
        text = translate("Risk", "blocked for a time")
        on = translate("Risk", "blocked for a time on %1")
    return text if day is None else on.replace("%1", present_day(day))


def _well(kind: str, day: date | None) -> str:
    if kind == "within":
        return translate("Risk", "contract, within the limit")
    if day is None:
        return translate("Risk", "enough money")
    return translate("Risk", "enough until %1").replace("%1", present_date(day))
