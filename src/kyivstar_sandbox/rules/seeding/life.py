"""How a seeded subscriber lives: what she uses, when she pays, day after day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import agenda, charges, crediting, usage
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from kyivstar_sandbox.rules.seeding.ground import Ground
    from kyivstar_sandbox.rules.state import Holding

HOUR: Final = 3_600_000_000
MINUTE: Final = 60_000_000
_SOURCES: Final = {"topupCard": "bank:card", "topupCash": "bank:cash", "topupOther": "bank:card"}
_CHANNELS: Final = {"topupCard": "desktop", "topupCash": "terminal", "topupOther": "bankApp"}


@dataclass(frozen=True, slots=True)
class Habit:
    """Chances a day (0..1) of each use, and how the person pays.

    ``abroad``: days before now spent in roaming, first and last, and the country.
    """

    data: float = 0.0
    calls: float = 0.0
    onnet: float = 0.0
    sms: float = 0.0
    international: float = 0.0
    abroad: tuple[tuple[int, int, str], ...] = ()
    round_to: int = 5000
    spare: int = 0
    pays: bool = True


@dataclass(slots=True)
class Life:
    """One line in the making. ``plan`` holds fixed acts by instant; habits fill the days."""

    ground: Ground
    holding: Holding
    random: Random
    habit: Habit = field(default_factory=Habit)
    plan: list[tuple[int, Callable[[int], object]]] = field(default_factory=list)
    pays_until: int = 0

    @property
    def tail(self) -> str:
        """The last four digits of the number."""
        return (self.holding.line.msisdn or self.holding.line.account_id)[-4:]

    def ago(self, days: float) -> int:
        """An instant so many days before now, whole seconds."""
        return self.ground.now - int(days * 86_400) * 1_000_000

    def at(self, days: float, act: Callable[[int], object]) -> None:
        """Let something happen so many days before now."""
        self.plan.append((self.ago(days), act))

    def topup(self, amount: int, at: int, reason: str = "topupCard") -> None:
        """Top the line up by kopiykas."""
        crediting.credit(
            self.ground.book,
            self.holding,
            amount=amount,
            reason=reason,
            source=_SOURCES[reason],
            at=at,
            cause={"rule": "payment", "channel": _CHANNELS[reason]},
        )

    def fill_to(self, target: int, at: int) -> None:
        """Top up so that the main bucket holds exactly ``target`` kopiykas afterwards."""
        missing = target - self.holding.main.amount
        if missing > 0:
            self.topup(missing, at, "topupCash")

    def use(self, what: Use, at: int) -> None:
        """Use the line."""
        usage.use(self.ground.book, self.holding, what, at)

    def run(self, at: int) -> None:
        """Let what is due up to an instant happen."""
        agenda.run_line(self.ground.book, self.holding, at)

    def play(self) -> None:
        """Live from the beginning to now."""
        holding, now = self.holding, self.ground.now
        plan = sorted(self.plan, key=lambda one: one[0])
        day, done = holding.line.activated_at, 0
        while day < now:
            acts = self._day(day)
            while done < len(plan) and plan[done][0] < day + DAY:
                acts.append(plan[done])
                done += 1
            for at, act in sorted(acts, key=lambda one: one[0]):
                if at <= now:
                    self.run(at)
                    act(at)
            day += DAY
        self.run(now)

    def _day(self, day: int) -> list[tuple[int, Callable[[int], object]]]:
        habit, random = self.habit, self.random
        acts: list[tuple[int, Callable[[int], object]]] = []
        for what in self._uses(day):
            start = day + int(random.random() * 20 * 3600) * 1_000_000 + HOUR
            acts.append((start, _using(self, what)))
        if habit.pays and day < self.pays_until:
            acts.append((day + 12 * HOUR + random.randrange(6 * 3600) * 1_000_000, self._keep))
        return acts

    def _uses(self, day: int) -> list[Use]:
        habit, random = self.habit, self.random
        before = (self.ground.now - day) // DAY
        country = next((c for a, b, c in habit.abroad if b <= before <= a), None)
        if country is not None:
            uses = [Use("DATA_ROAMING", random.randint(20, 400), country=country)]
            if random.random() < 0.5:
                uses.append(Use("VOICE_ROAMING", random.randint(1, 6), country=country))
            return uses
        uses = []
        if random.random() < habit.data:
            uses.append(Use("DATA_NATIONAL", random.randint(40, 1400)))
        if random.random() < habit.calls:
            uses.append(Use("VOICE_OMO", random.randint(1, 9), peer=_peer(random)))
        if random.random() < habit.onnet:
            uses.append(Use("VOICE_ONNET", random.randint(1, 22), peer=_peer(random)))
        if random.random() < habit.sms:
            uses.append(Use("SMS_NATIONAL", random.randint(1, 3)))
        if random.random() < habit.international:
            country = random.choice(("PL", "DE", "TR", "GE", "CZ", "IT"))
            uses.append(Use("VOICE_INTERNATIONAL", random.randint(2, 8), country=country))
        return uses

    def _keep(self, at: int) -> None:
        """Pay a day or two before the next charge, and at once when nothing is paid."""
        line, main = self.holding.line, self.holding.main
        if line.terminated_at is not None or line.block is not None:
            return
        near = line.next_charge_at is None or line.next_charge_at - at < 2 * DAY
        needed = agenda.charge_amount(self.holding) + self.habit.spare
        if line.payment_type == "contract":
            near = near or main.amount < 0
        if line.package_state == "unpaid":
            needed = charges.tariff_of(self.holding).price + self.habit.spare
        if near and main.amount < needed:
            step = self.habit.round_to
            missing = -(-(needed - main.amount) // step) * step
            self.topup(missing, at, "topupCard" if self.random.random() < 0.8 else "topupCash")


def _using(life: Life, what: Use) -> Callable[[int], object]:
    return lambda at: life.use(what, at)


_PREFIXES: Final = ("50", "63", "66", "73", "93", "95", "99")


def _peer(random: Random) -> str:
    return f"+380{random.choice(_PREFIXES)}{random.randint(0, 9_999_999):07d}"
