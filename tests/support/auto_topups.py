"""Rules, history rows and a minute-by-minute live run for tests of automatic top-up."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import HistoryItem, category_of
from kyivstar_desktop.domain.kyiv import from_us, to_us
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.rules import (
    Facts,
    Fired,
    Rule,
    RuleKind,
    Run,
    RunState,
    SumKind,
    Verdict,
    first_watch,
    next_charge,
    step,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER = "+380670000001"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LOOK = timedelta(minutes=10)


def rule_of(kind: RuleKind = RuleKind.BELOW, **changes: object) -> Rule:
    """A rule that is on since NOON: 100 UAH, under 50 UAH, caps that do not stand in the way."""
    made = Rule(
        "r1",
        (NUMBER,),
        kind,
        SumKind.FIXED,
        "pm_1",
        cap_week=Money(5_000_00),
        cap_month=Money(9_000_00),
        source_name="•4242",
        below=Money(50_00),
        amount=Money(100_00),
        start=NOON.date(),
        on=True,
        since=NOON,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def facts_of(balance: int | None, **changes: object) -> Facts:
    """Facts of NUMBER with a balance in kopiykas."""
    return replace(
        Facts(NUMBER, None if balance is None else Money(balance)),
        **changes,  # type: ignore[arg-type]
    )


@dataclass(eq=False)
class Desk:
    """The engine with its memory; what fires is paid at once unless `pays` is off."""

    rule: Rule
    number: str = NUMBER
    pays: bool = True
    paid: int = 0  # kopiykas
    fired: Fired = field(default_factory=Fired)
    verdicts: list[tuple[datetime, Verdict]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.watch = first_watch(self.rule, self.number, self.rule.since or NOON)

    def look(self, facts: Facts, now: datetime) -> tuple[Verdict, ...]:
        """One look; with `pays` a second one follows a payment, the balance having grown."""
        self.watch, made = step(self.rule, self.watch, facts, now, self.fired)
        for verdict in made:
            self.verdicts.append((now, verdict))
            state = RunState.DONE if verdict.state is RunState.PLANNED else verdict.state
            self.fired.add(
                Run("r1", self.number, verdict.cause, verdict.due, now, verdict.amount, state)
            )
            if verdict.state is RunState.PLANNED and self.pays:
                self.paid += verdict.amount.kopiykas
                if facts.balance is not None:
                    more = Money(facts.balance.kopiykas + verdict.amount.kopiykas)
                    self.look(replace(facts, balance=more), now)
        return made

    def of(self, state: RunState) -> list[tuple[datetime, Verdict]]:
        return [(at, verdict) for at, verdict in self.verdicts if verdict.state is state]


def row_of(at: datetime, delta: int, after: int, reason: str = "usage") -> HistoryItem:
    """One movement of NUMBER, in kopiykas."""
    category = category_of(reason, "voice" if reason == "usage" else "monetary")
    return HistoryItem(
        f"ba_{to_us(at)}", NUMBER, to_us(at), reason, category, reason, "",
        Money(delta), Money(after - delta), Money(after),
    )  # fmt: skip


def moved(start: int, moves: Sequence[tuple[datetime, int, str]]) -> list[HistoryItem]:
    """Rows of movements oldest first, with the balance after each."""
    rows, balance = [], start
    for at, delta, reason in moves:
        balance += delta
        rows.append(row_of(at, delta, balance, reason))
    return rows


def live_run(rule: Rule, rows: Sequence[HistoryItem], until: datetime) -> Desk:
    """The engine looking every LOOK from `rule.since`, at what the rows say by then."""
    assert rule.since is not None
    desk, now, left = Desk(rule), rule.since, list(rows)
    balance: Money | None = None
    fee: Money | None = None
    charge_at: datetime | None = None
    while now <= until:
        while left and from_us(left[0].time_us) <= now:
            row = left.pop(0)
            balance = row.after
            if row.reason == "tariffFee":
                fee, charge_at = -row.delta, next_charge(from_us(row.time_us), "P4W")
        if charge_at is not None and charge_at <= now:
            charge_at = None
        money = None if balance is None else balance + Money(desk.paid)
        desk.look(Facts(NUMBER, money, fee, charge_at), now)
        now += LOOK
    return desk


__all__ = ["NOON", "NUMBER", "ZERO", "Desk", "facts_of", "live_run", "moved", "row_of", "rule_of"]
