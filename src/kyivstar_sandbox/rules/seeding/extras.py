"""Small seeds: the conformance kits' database, and one number with a history of any length."""

from __future__ import annotations

from random import Random
from typing import Final

from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import lines, usage
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.seeding.ground import Ground, Someone
from kyivstar_sandbox.rules.seeding.life import HOUR, Habit, Life
from kyivstar_sandbox.rules.state import new_bucket
from kyivstar_sandbox.rules.usage import Use

KIT_BUCKET: Final = "11"
_KIT_MONEY: Final = 100_000


def kit(ground: Ground) -> None:
    """A customer with two lines of different status and the kits' bucket ``11`` in EUR."""
    customer, account = "cust_kit", "26000000900"
    ground.person(Someone("p_kit", "Kit Customer", "+380670000900"))
    ground.customer(customer, "Kit Customer", "p_kit", account)
    ground.account(account, "personal", "Kit account", customer)
    ground.role("p_kit", account, "owner", customer)
    for tail, tariff, age in (("0900", "t_love_ua_baza", 20), ("0901", "t_tvii_novyi", 300)):
        number = f"+38067000{tail}"
        begun = ground.now - age * DAY
        new = lines.NewLine(tail, account, customer, tariff, msisdn=number)
        holding = lines.open_line(ground.book, new, begun)
        life = Life(ground, holding, Random(f"kit:{tail}"), Habit(pays=False))
        life.plan.append((begun + HOUR, lambda at, life=life: life.topup(10_000, at)))  # type: ignore[misc]
        life.play()
    _kit_money(ground, account)


def _kit_money(ground: Ground, account: str) -> None:
    bucket = new_bucket(KIT_BUCKET, "MAIN", account_id=account, at=ground.start)
    bucket.ledger, bucket.unit = f"main:{KIT_BUCKET}", "EUR"
    ground.book.buckets[bucket.ledger] = bucket
    ground.book.add(bucket, "bucket")
    row = Row(
        bucket=bucket,
        reason="topupOther",
        amount=_KIT_MONEY,
        direction=1,
        description="Kit money",
        kind="Topup",
        cause={"rule": "payment", "channel": "kit"},
    )
    legs = (Leg("bank:kit", -_KIT_MONEY, "EUR"), Leg(bucket.ledger, _KIT_MONEY, "EUR"))
    ground.book.post(at=ground.start, reason="topupOther", legs=legs, rows=(row,))


def history(ground: Ground, rows: int) -> None:
    """Number …0001 with at least so many history rows over two years, for benchmarks."""
    customer, account, number = "cust_p1", "26000000001", "+380670000001"
    ground.person(Someone("p_history", "Іваненко Олена Петрівна", number, line_id="ln_0001"))
    ground.customer(customer, "Іваненко Олена Петрівна", "p_history", account)
    ground.account(account, "personal", f"Особовий рахунок {account}", customer)
    ground.role("p_history", account, "owner", customer)
    begun = ground.start
    new = lines.NewLine("0001", account, customer, "t_love_ua_bez_mezh", msisdn=number)
    holding = lines.open_line(ground.book, new, begun)
    random = Random(f"history:{rows}")
    life = Life(ground, holding, random)
    step = (ground.now - begun) // (rows + 1)
    for count in range(rows):
        at = begun + (count + 1) * step // 1000 * 1000
        charge = holding.line.next_charge_at
        if holding.main.amount < 27_500 and (charge is None or charge - at < DAY):
            life.run(at)
            life.topup(30_000, at)
        life.run(at)
        usage.use(ground.book, holding, _any_use(random), at)
    life.run(ground.now)


def _any_use(random: Random) -> Use:
    kind, most = random.choice((("DATA_NATIONAL", 900), ("VOICE_ONNET", 15)))
    return Use(kind, random.randint(1, most))
