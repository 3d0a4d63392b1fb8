"""What happens to each demo number besides its days (docs/contract.md 5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import catalogue, crediting
from kyivstar_sandbox.rules.seeding import ordering
from kyivstar_sandbox.rules.seeding.life import HOUR, MINUTE, Habit, Life
from kyivstar_sandbox.rules.seeding.ordering import Asked
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_sandbox.rules.book import Book


def _book(life: Life) -> Book:
    return life.ground.book


def _start(life: Life, spare: int = 0) -> None:
    """The first top-up pays the first package at the moment of activation."""
    fee = catalogue.find(life.holding.line.tariff_id).price
    begun = life.holding.line.activated_at
    life.plan.append((begun, lambda at: life.topup(fee + spare, at)))


def _plain(life: Life) -> None:
    _start(life, 5000)


def _olena(life: Life) -> None:
    _start(life, 20_000)

    def connect(mark: str, offering: str, **facts: str) -> Callable[[int], None]:
        asked = Asked(mark, "on", offering, f"op_0001{mark}", facts, "ussd")
        return lambda at: _connect(life, asked, at)

    life.at(640, connect("a", "o_super_video"))
    life.at(500, connect("b", "o_add_number"))
    life.at(320, connect("c", "o_forwarding", forwardTo="+380670000002", condition="noAnswer"))
    life.at(551.4, connect("d", "o_roaming_home"))
    bar = Asked("e", "on", "o_no_content", "op_0001e")
    life.at(210, lambda at: ordering.place(life, bar, at))
    life.at(118, lambda at: ordering.place(life, Asked("f", "off", product="op_0001e"), at))
    life.at(47.2, lambda at: _think_again(life, at))
    life.at(91.5, lambda at: life.topup(9900, at))
    life.at(91.4, lambda at: life.topup(9900, at))
    life.at(74.6, lambda at: life.topup(80_000, at))
    life.at(19.3, lambda at: life.topup(70_000, at))


def _connect(life: Life, asked: Asked, at: int) -> None:
    price = catalogue.find(str(asked.offering)).price
    if life.holding.main.amount < price:
        life.topup(-(-price // 10_000) * 10_000, at)
    ordering.place(life, asked, at)


def _think_again(life: Life, at: int) -> None:
    """Another tariff with the next charge, taken back five minutes later."""
    asked = Asked("g", "tariffLater", "t_love_ua_bez_mezh")
    ordering.take_back(life, ordering.place(life, asked, at), "Передумала", at + 5 * MINUTE)


def _locked(life: Life) -> None:
    """Besides the lock a dearer tariff is asked for, with the next charge."""
    _plain(life)
    asked = Asked("a", "tariffLater", "t_love_ua_bezlim")
    life.at(2.3, lambda at: ordering.place(life, asked, at))


def _short(life: Life) -> None:
    _start(life)
    life.at(26.6, lambda at: life.fill_to(17_500, at))
    life.at(12.2, lambda at: life.topup(5000, at))
    life.at(3.3, lambda at: life.fill_to(9050, at))


def _unpaid(life: Life) -> None:
    _start(life)


def _last_sign(days: int) -> Callable[[Life], None]:
    """The last top-up that counts was so many days ago; since then nothing."""

    def story(life: Life) -> None:
        _start(life)
        fee = catalogue.find(life.holding.line.tariff_id).price
        life.at(days - 0.1, lambda at: life.fill_to(max(fee, life.holding.main.amount + 3000), at))

    return story


def _life_ends(life: Life) -> None:
    _last_sign(269)(life)
    life.at(40, lambda at: life.topup(1500, at))
    life.at(12, lambda at: life.topup(2999, at, "topupCash"))


def _contract(life: Life) -> None:
    """Each month ends at the sum that leaves −84.50 after the fee of the 1st."""
    left = 25_000 - 8450
    _months(life, lambda at: life.fill_to(left, at))


def _months(life: Life, act: Callable[[int], None], *, skip: int = 0) -> None:
    """Something two days before each 1st; ``skip`` = how many last times not."""
    instants = []
    first = calendar.next_first(life.holding.line.activated_at)
    while first <= life.ground.now:
        instants.append(first - 2 * DAY + 15 * HOUR)
        first = calendar.next_first(first)
    kept = instants[: len(instants) - skip]
    life.plan += [(at, act) for at in kept]
    life.habit = Habit(data=life.habit.data, onnet=life.habit.onnet, pays=False)


def _contract_debt(life: Life) -> None:
    _months(life, lambda at: life.fill_to(25_000, at), skip=1)


def _block_other(life: Life) -> None:
    _months(life, lambda at: life.fill_to(46_000, at))
    asked = Asked("a", "block", facts={"suspensionReason": "blockOther"})
    life.at(20, lambda at: ordering.place(life, asked, at))


def _block_lost(life: Life) -> None:
    _start(life, 4000)
    asked = Asked("a", "block", facts={"suspensionReason": "blockLost"}, channel="hotline")
    life.at(3, lambda at: ordering.place(life, asked, at))


def _advance(life: Life) -> None:
    _start(life)
    life.at(1.8, lambda at: ordering.place(life, Asked("a", "advance", "o_extra_75"), at))


def _why(life: Life) -> None:
    """Two fees in three days by a change of tariff, a subscription, late calls, a correction."""
    _start(life, 15_000)
    life.at(63.5, lambda at: life.topup(50_000, at))
    life.at(48.5, lambda at: life.topup(60_000, at))
    life.at(44.6, lambda at: ordering.place(life, Asked("a", "tariff", _OTHER), at))
    life.at(43.7, lambda at: life.topup(30_000, at))
    back = Asked("b", "tariff", _FIRST, channel="ussd")
    life.at(42, lambda at: ordering.place(life, back, at))
    life.at(33, lambda at: _subscribe(life, at))
    for days in (56.1, 56.0, 55.9):
        life.at(days, lambda at: life.use(_late(at), at))
    life.at(2.5, lambda at: _correct(life, at))


_FIRST: Final = "t_love_ua_na_maksymum"
_OTHER: Final = "t_love_ua_bezlim"


def _late(at: int) -> Use:
    return Use("VOICE_ROAMING", 3, peer="+380670000001", country="TR", started_at=at - 5 * DAY)


def _subscribe(life: Life, at: int) -> None:
    if life.holding.main.amount < 3500:
        life.topup(10_000, at)
    asked = Asked("c", "on", "o_horoscope", "op_0173", channel="sms", by="operator")
    ordering.place(life, asked, at)


def _correct(life: Life, at: int) -> None:
    """The operator gives back the last fee of the subscription that nobody asked for.

    The subscription itself goes on until the subscriber switches it off.
    """
    line_id = life.holding.line.id
    mine = (row for row in reversed(_book(life).actions) if row[14] == line_id)
    wrong = next(row for row in mine if row[3] == "thirdParty")
    crediting.credit(
        _book(life),
        life.holding,
        amount=wrong[6],
        reason="correction",
        source="revenue:thirdParty",
        at=at,
        cause={"rule": "correction", "correctionOf": wrong[0]},
        description="Виправлення: «Гороскоп щодня»",
    )


def _fresh(life: Life) -> None:
    life.habit = Habit(pays=False)


def _small(life: Life) -> None:
    _start(life, 2000)
    for days, amount in ((1.9, 100), (1.4, 500), (0.9, 200), (0.4, 100)):
        life.at(days, _unknown_topup(life, amount))


def _unknown_topup(life: Life, amount: int) -> Callable[[int], None]:
    return lambda at: life.topup(amount, at, "topupOther")


def _daily(life: Life) -> None:
    begun = life.holding.line.activated_at
    life.plan.append((begun + MINUTE, lambda at: life.topup(5000, at)))


STORIES: Final[dict[str, Callable[[Life], None]]] = {
    "olena": _olena,
    "short": _short,
    "unpaid": _unpaid,
    "lifeStage": _last_sign(300),
    "lifeEnds": _life_ends,
    "contract": _contract,
    "contractDebt": _contract_debt,
    "blockOther": _block_other,
    "blockLost": _block_lost,
    "advance": _advance,
    "plain": _plain,
    "home": _plain,
    "locked": _locked,
    "ended": _last_sign(400),
    "why": _why,
    "fresh": _fresh,
    "small": _small,
    "daily": _daily,
}
