"""Who stops when, and by how much is short: one number's forecast. Pure.

Sources: docs/contract.md 6.2 (package), 6.3 (contract threshold), 6.4 (home internet), 6.5 (life of
a number), 6.8 (20th and 21st of a company's debt). `short` is what has to be topped up, exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, ZERO, Money

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line

STOPS, LIMIT, LIFE, DEBT, SUSPENDED = "stops", "limit", "life", "debt", "suspended"
BLOCKED, ENDED, ENOUGH, WITHIN, UNKNOWN = "blocked", "ended", "enough", "within", "unknown"
AT_RISK = frozenset((STOPS, LIMIT, LIFE, DEBT, SUSPENDED))
KINDS = (STOPS, LIMIT, LIFE, DEBT, SUSPENDED, ENOUGH, WITHIN, BLOCKED, UNKNOWN, ENDED)
AHEAD = timedelta(days=30)
"""What is further away is no risk yet; `short` holds a prepaid number for just as long."""
LOOKED_AHEAD = 36  # periods that a balance is followed over; beyond them it is simply enough
_GROUP = {ENOUGH: 1, WITHIN: 2, BLOCKED: 3, UNKNOWN: 4, ENDED: 5}
_DAYS = {"P1D": 1, "P4W": 28}
_APART = 10_000_000
_NO_LIFE = LifeRule()


@dataclass(frozen=True, slots=True)
class Risk:
    """`day`: the Kyiv day service stops (stopped, for suspended and blocked), or until which the
    money is enough. `short`: what must be topped up to leave the list for AHEAD, though it be more
    than one charge; None where no top-up of this number helps.
    """

    kind: str = UNKNOWN
    day: date | None = None
    short: Money | None = None

    @property
    def at_risk(self) -> bool:
        """Whether it belongs on the list «Ризик»."""
        return self.kind in AT_RISK

    @property
    def rank(self) -> int:
        """Order of the risk column: those who stop by their day, then the rest by theirs."""
        day = self.day.toordinal() if self.day is not None else 0
        return _GROUP.get(self.kind, 0) * _APART + day


UNKNOWN_RISK = Risk()


@dataclass(frozen=True, slots=True)
class AccountDebt:
    """What a number's personal account owes (numbers paid by the account, 6.8)."""

    due: Money | None = None
    due_at: datetime | None = None
    credit_limit: Money | None = None
    payment_status: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one number besides its line. `spend_day`: mean spend outside its fees."""

    balance: Money | None = None
    spend_day: Money | None = None
    debt: AccountDebt = AccountDebt()


@dataclass(frozen=True, slots=True)
class Today:
    """The operator's moment and its Kyiv day; `life` is the operator's rule of a number's life."""

    now: datetime
    day: date
    life: LifeRule = _NO_LIFE


def risk_of(line: Line, known: Known, today: Today) -> Risk:
    """The earliest thing that will stop the number, or until when it is safe."""
    if line.status is LineStatus.ENDED:
        return Risk(ENDED)
    if line.status is LineStatus.SUSPENDED:
        return _stopped(line, known, today)
    if line.funded_by == "account":
        return _by_account(known, today)
    if line.is_contract:
        return _contract(line, known, today)
    return _prepaid(line, known, today)


# --- stopped already ----------------------------------------------------------------------------
def _stopped(line: Line, known: Known, today: Today) -> Risk:
    since = kyiv_day(line.suspended_since) if line.suspended_since else None
    if line.suspension.startswith("block"):
        return Risk(BLOCKED, since)
    if line.funded_by == "account":
        return Risk(SUSPENDED, since)  # the company pays its account, not this number
    if line.is_contract:
        return Risk(SUSPENDED, since, _under(line, known, today))
    short = _missing(line, known, today)
    if line.suspension == "lifeStage":
        short = max(today.life.least, short or ZERO)
    return Risk(SUSPENDED, since, short)


def _under(line: Line, known: Known, today: Today) -> Money | None:
    """Back above the threshold, and over what goes on meanwhile: use, the next month's fee."""
    if line.disconnect_limit is None or known.balance is None:
        return None
    fee = line.next_charge.amount or ZERO
    last = kyiv_day(line.next_charge.at) if line.next_charge.at else _first_of_next(today.day)
    goes = fee.kopiykas + _worn(known.spend_day, (last - today.day).days)
    missing = line.disconnect_limit.kopiykas - known.balance.kopiykas + goes
    return _sum(missing) if missing > 0 else None


def _missing(line: Line, known: Known, today: Today) -> Money | None:
    """For the charges within the horizon; a credit repays what was advanced first."""
    fee = line.next_charge.amount
    if fee is None or known.balance is None:
        return line.advance_debt or None
    _, missing = _follow(line, known, fee, today)
    return _sum(missing + line.advance_debt.kopiykas) if missing else line.advance_debt or None


# --- prepaid and home internet ------------------------------------------------------------------
def _prepaid(line: Line, known: Known, today: Today) -> Risk:
    charge = _charge(line, known, today)
    life = _life_day(line, today)
    if life is None:
        return charge
    if charge.kind in {STOPS, ENOUGH} and _pays_before(line):
        return charge  # a paid package prolongs the number by itself
    short = max(today.life.least, charge.short or ZERO)
    return Risk(LIFE, life, short)


def _pays_before(line: Line) -> bool:
    """Whether the package is due before the life ends; an unpaid one, with the first credit."""
    due, until = line.next_charge.at, line.active_until
    if line.next_charge.amount == ZERO:
        return False
    return due is None or until is None or due < until


def _life_day(line: Line, today: Today) -> date | None:
    """The day its life ends when that is near; the border itself is a moment, not a day."""
    if line.kind is not LineKind.MOBILE or line.active_until is None:
        return None
    if line.active_until - today.now > AHEAD:
        return None
    return kyiv_day(line.active_until)


def _charge(line: Line, known: Known, today: Today) -> Risk:
    fee, at = line.next_charge.amount, line.next_charge.at
    if fee is None or known.balance is None:
        return UNKNOWN_RISK
    if at is None and fee <= known.balance:
        return UNKNOWN_RISK if fee else Risk(ENOUGH)
    bare, missing = _follow(line, known, fee, today)
    if at is None:  # not paid: it pays itself from the first credit that is enough
        day = kyiv_day(line.trust_until) if line.trust_until else today.day
        return Risk(STOPS, day, _sum(missing + line.advance_debt.kopiykas))
    if bare is None or bare > today.day + AHEAD:
        return Risk(ENOUGH, bare)
    return Risk(STOPS, bare, _sum(missing + line.advance_debt.kopiykas))


def _follow(line: Line, known: Known, fee: Money, today: Today) -> tuple[date | None, int]:
    """(day of the first charge that is not covered, kopiykas missing for all of the horizon).

    A package without a date is charged today, and its next one a period later.
    """
    day = kyiv_day(line.next_charge.at) if line.next_charge.at else today.day
    left = (known.balance or ZERO).kopiykas - fee.kopiykas
    left -= _worn(known.spend_day, (day - today.day).days)
    until, bare, missing = today.day + AHEAD, None, 0
    for _ in range(LOOKED_AHEAD + 1):
        if left < 0:
            bare = bare or day
            missing = -left if day <= until else missing
        if (bare is not None and day >= until) or not (fee or known.spend_day):
            break
        after = _next_charge_day(line.charge_period, day)
        left -= fee.kopiykas + _worn(known.spend_day, (after - day).days)
        day = after
    return bare, missing


def _next_charge_day(period: str, day: date) -> date:
    if period == "P1M":
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return day + timedelta(days=_DAYS.get(period, 28))


# --- contract -----------------------------------------------------------------------------------
def _contract(line: Line, known: Known, today: Today) -> Risk:
    if line.disconnect_limit is None or known.balance is None:
        return UNKNOWN_RISK
    return _to_limit(line, known, line.disconnect_limit, today) or Risk(WITHIN)


def _to_limit(line: Line, known: Known, limit: Money, today: Today) -> Risk | None:
    """Use wears the balance down each day; the fee takes its part on the charge day."""
    if known.balance is None:
        return None
    room = known.balance.kopiykas - limit.kopiykas
    fee = line.next_charge.amount or ZERO
    last = kyiv_day(line.next_charge.at) if line.next_charge.at else _first_of_next(today.day)
    days = max((last - today.day).days, 0)
    missing = fee.kopiykas + _worn(known.spend_day, days) - room
    if missing <= 0:
        return None
    spend = known.spend_day.kopiykas if known.spend_day else 0
    worn_in = room // spend + 1 if spend > 0 and room >= 0 else days
    day = today.day if room < 0 else today.day + timedelta(days=min(worn_in, days))
    return Risk(LIMIT, day, _sum(missing))


def _first_of_next(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


# --- paid by the company's account --------------------------------------------------------------
def _by_account(known: Known, today: Today) -> Risk:
    debt = known.debt
    if debt.due and debt.due > ZERO and debt.due_at is not None:
        return Risk(DEBT, kyiv_day(debt.due_at) + timedelta(days=1))
    if debt.payment_status == "inarrears":
        return Risk(DEBT, today.day)
    if debt.credit_limit is not None and known.balance is not None:
        room = known.balance.kopiykas + debt.credit_limit.kopiykas
        if room < 0:
            return Risk(LIMIT, today.day)
    return Risk(WITHIN)


def _worn(spend_day: Money | None, days: int) -> int:
    """Kopiykas that ordinary use takes in so many days."""
    return spend_day.kopiykas * days if spend_day and days > 0 else 0


def _sum(kopiykas: int) -> Money:
    return Money(min(kopiykas, MAX_KOPIYKAS))
