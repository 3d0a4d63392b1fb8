"""Alerts and news over the whole core: told once, also after a restart; silenced; by rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import START, settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.account import Bucket, BucketKind, NextCharge
from kyivstar_desktop.domain.alerts import AlertKind, AlertRules, NumberRules
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.news import MOST, NewsItem
from kyivstar_desktop.domain.support import Author, Message
from kyivstar_desktop.services.refresh import Observable
from support.paying import order, paid
from support.screens import play, row

if TYPE_CHECKING:
    from fakes.world import World

QUIET = AlertRules(short=False, life=False, bonus=False, services=False)
DAY_S = 86_400.0
BELOW = NumberRules(below_on=True, below=Money(200_00))


def told(world: World) -> list[str]:
    """Kinds of the news, oldest first."""
    return [item.kind for item in reversed(world.cabinet.news.items.value)]


async def balance(world: World, kopiykas: int) -> None:
    """The operator's main balance of Olena, read by the program."""
    rows = world.operator.bucket_rows[OLENA]
    world.operator.bucket_rows[OLENA] = tuple(
        replace(b, money=Money(kopiykas)) if b.kind is BucketKind.MAIN else b for b in rows
    )
    world.accounts.poke_balance(OLENA)
    await settle()


async def quiet(world: World, **own: object) -> None:
    """Only the rules of the test speak."""
    await world.cabinet.alerts.set_rules(QUIET)
    await settle()
    for item in world.cabinet.news.items.value:
        await world.cabinet.news.drop(item.id)
    await world.cabinet.alerts.set_rules(replace(QUIET, all=NumberRules(**own)))  # type: ignore[arg-type]
    await settle()


def test_a_low_balance_is_told_once_and_again_after_it_was_higher() -> None:
    async def story(world: World) -> None:
        await balance(world, 300_00)
        await quiet(world, below_on=True, below=Money(200_00))
        assert told(world) == []
        await balance(world, 150_00)
        await balance(world, 140_00)
        assert told(world) == ["below"]
        alert = world.cabinet.news.items.value[0].alert
        assert alert is not None
        assert (alert.number, alert.amount, alert.other) == (OLENA, Money(150_00), Money(200_00))
        await balance(world, 200_00)
        assert told(world) == [], "a top-up has put it right"
        await balance(world, 199_99)
        assert told(world) == ["below"]

    play(story)


def test_a_restart_repeats_nothing() -> None:
    async def story(world: World) -> None:
        await balance(world, 50_00)
        await quiet(world, below_on=True, below=Money(200_00))
        assert told(world) == ["below"]
        await world.cabinet.news.seen()
        await world.stop()
        async with world.again() as later:
            assert later.cabinet.news.fresh.value is None
            assert told(later) == ["below"]
            assert later.cabinet.news.unseen.value == 0
            await balance(later, 49_00)
            assert told(later) == ["below"]
            assert later.cabinet.news.fresh.value is None

    async def whole(world: World) -> None:
        await world.sign_in(remember=True)
        await story(world)

    play(whole, signed_in=False)


def test_nothing_is_told_before_what_was_told_is_read() -> None:
    """The book is slow: the balance is there first."""

    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        await balance(world, 50_00)
        await quiet(world, below_on=True, below=Money(200_00))
        await world.stop()
        later = world.again()
        fresh: list[object] = []
        later.cabinet.news.fresh.subscribe(fresh.append)
        async with later:
            await settle()
        assert fresh == []

    play(story, signed_in=False)


def test_snoozed_for_a_day_it_comes_back_by_the_clock() -> None:
    async def story(world: World) -> None:
        await balance(world, 50_00)
        await quiet(world, below_on=True, below=Money(200_00))
        alert = world.cabinet.news.items.value[0].alert
        assert alert is not None
        await world.cabinet.alerts.snooze(alert, 1)
        assert told(world) == []
        await world.clock.advance(DAY_S - 1_800)
        assert told(world) == []
        await world.clock.advance(3_600)
        assert told(world) == ["below"]
        await world.cabinet.alerts.snooze(alert, None)
        await world.clock.advance(2 * DAY_S)
        assert told(world) == []
        await world.cabinet.alerts.unmute()
        await settle()
        assert told(world) == [], "it was said already"
        await balance(world, 250_00)
        await balance(world, 20_00)
        assert told(world) == ["below"]

    play(story)


def test_a_short_charge_and_its_reminder_by_the_operators_days() -> None:
    async def story(world: World) -> None:
        await quiet(world)
        await world.cabinet.alerts.set_rules(replace(QUIET, short=True))
        at = world.accounts.operator_now() + timedelta(days=9)
        lines = world.operator.line_rows[world.operator.subscribers[0].person.sub]
        lines[0] = replace(lines[0], next_charge=NextCharge(at, Money(9_000_00)))
        await world.accounts.refresh()
        await world.cabinet.alerts.remind(lines[0].id, 3)
        await settle()
        assert told(world) == []
        await world.clock.advance(2 * DAY_S + 3_600)
        assert told(world) == ["short"]
        await world.clock.advance(4 * DAY_S)
        assert told(world) == ["short", "remind"]
        await world.clock.advance(2 * DAY_S)
        assert told(world) == ["short", "remind"]

    play(story)


def test_small_changes_and_none_at_all_come_from_the_history() -> None:
    async def story(world: World) -> None:
        world.operator.add_history(row("a", days=5, delta=-50, after=100_00))
        await world.timed(world.history.sync())
        await quiet(world, change_on=True, change=Money(1_00), still_on=True, still=4)
        assert sorted(told(world)) == ["smallChange", "still"]
        world.operator.add_history(row("b", days=1, delta=-70, after=99_30))
        await world.timed(world.history.sync())
        await settle()
        assert sorted(told(world)) == ["smallChange", "smallChange", "still"]

    play(story)


def test_bonuses_that_burn_are_told_with_their_number() -> None:
    async def story(world: World) -> None:
        await quiet(world)
        soon = world.accounts.operator_now() + timedelta(days=2)
        burning = Bucket("bx", BucketKind.BONUS, "Бонуси", "bonus", left=48, until=soon)
        world.operator.bucket_rows[OLENA] = (*world.operator.bucket_rows[OLENA], burning)
        await world.cabinet.alerts.set_rules(replace(QUIET, bonus=True))
        await world.accounts.refresh()
        await settle()
        alerts = [i.alert for i in world.cabinet.news.items.value if i.alert is not None]
        assert [(a.kind, a.number, a.points) for a in alerts] == [(AlertKind.BONUS, OLENA, 48)]

    play(story)


def message(key: str, thread: str = "t1") -> Message:
    return Message(key, thread, Author.AGENT, "Добрий день", START)


def test_a_message_is_told_once_until_the_news_were_looked_at() -> None:
    async def story(world: World) -> None:
        received: Observable[Message | None] = Observable(None)
        unread: Observable[int] = Observable(0)
        world.cabinet.alerts.follow_chat(received, unread)
        await quiet(world)
        for n in range(3):
            received.set(message(f"m{n}"))
            await settle()
        assert told(world) == ["chat"]
        await world.cabinet.news.seen()
        received.set(message("m4"))
        await settle()
        received.set(message("m5", "t2"))
        await settle()
        assert told(world) == ["chat", "chat"], "one line for each conversation"
        assert [item.route_arg for item in world.cabinet.news.items.value] == ["t2", "t1"]
        await world.cabinet.alerts.set_rules(replace(QUIET, chat=False))
        received.set(message("m6", "t3"))
        await settle()
        assert len(told(world)) == 2
        assert world.cabinet.news.unseen.value == 2
        unread.set(2)
        unread.set(0)
        await settle()
        assert world.cabinet.news.unseen.value == 0, "the conversation was read"

    play(story)


def test_a_full_disk_still_tells_and_does_not_repeat() -> None:
    async def story(world: World) -> None:
        received: Observable[Message | None] = Observable(None)
        unread: Observable[int] = Observable(0)
        world.cabinet.alerts.follow_chat(received, unread)
        await quiet(world)
        world.vault.store.full = StorageTrouble("full")
        received.set(message("m1"))
        await settle()
        assert told(world) == ["chat"]
        await world.cabinet.news.seen()
        received.set(message("m0"))
        await settle()
        latest = [item.id for item in world.cabinet.news.items.value]
        assert len(latest) == 1
        received.set(message("m1"))
        await settle()
        assert [item.id for item in world.cabinet.news.items.value] == latest

    play(story)


def test_the_end_of_a_payment_is_news() -> None:
    """Also one that nobody looks at."""

    async def story(world: World) -> None:
        await quiet(world)
        ident = await paid(world, order())
        await world.payments.confirm(ident, world.operator.last_code())
        await world.clock.advance(60)
        item = world.cabinet.news.items.value[0]
        assert (item.kind, item.route_name, item.route_arg, item.tone) == (
            "payment", "topup", ident, "ok",
        )  # fmt: skip

    play(story)


# --- news ---------------------------------------------------------------------------------------
def test_news_are_kept_once_newest_first_and_never_too_many() -> None:
    async def story(world: World) -> None:
        news = world.cabinet.news
        await quiet(world)
        for n in range(MOST + 5):
            assert await news.add(NewsItem(f"n{n}", "queue", f"Дія {n}"))
        assert not await news.add(NewsItem("n104", "queue", "ще раз"))
        assert len(news.items.value) == MOST
        assert news.items.value[0].title == "Дія 104"
        assert news.unseen.value == MOST
        assert news.items.value[0].at == world.accounts.operator_now()
        await news.seen()
        assert news.unseen.value == 0
        await world.session.sign_out(wipe=False)
        await settle()
        assert news.items.value == ()
        assert not await news.add(NewsItem("late", "queue", "нікому"))

    play(story)


def test_news_of_one_person_are_not_those_of_another() -> None:
    async def story(world: World) -> None:
        await quiet(world)
        await world.cabinet.news.add(NewsItem("secret", "queue", "Оленине"))
        await world.sign_in("+380670000011")
        assert all(item.id != "secret" for item in world.cabinet.news.items.value)

    play(story)
