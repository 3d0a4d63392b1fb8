"""Tray, mini window, notifications, second start (A20, A27, P32, P36, P37): the whole program."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.domain.account import BucketKind
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.shell import Route
from support.desks import FakeDesktop

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.app.presence import Presence

translate = QCoreApplication.translate
OLENA, NUMBER = "067 000 00 01", "+380670000001"
CODE = "sunflower 25"


async def beside(program: Program) -> Presence:
    """The tray and what belongs to it: made after the first page."""

    def there() -> bool:
        return program.life.presence is not None

    await program.hand.wait("nothing stands beside the window", there, 30.0)
    assert program.life.presence is not None
    return program.life.presence


async def all_pinned(program: Program) -> int:
    """Every own number; how many."""
    lines = program.core.accounts.lines

    await program.hand.wait("no numbers", lambda: bool(lines.value.value), 20.0)
    for line in lines.value.value or ():
        await program.core.cabinet.pins.pin(line.id)
    return len(lines.value.value or ())


async def money_known(program: Program) -> None:
    money = program.core.accounts.all_money

    def known() -> bool:
        found = money.value.get(NUMBER)
        return found is not None and found.value is not None

    await program.hand.wait("no balance", known, 20.0)


async def store_says(program: Program, kopiykas: int) -> None:
    """The store alone changes: nobody is asked."""
    profile = program.core.session.opened.value
    assert profile is not None
    found = await profile.store.buckets(NUMBER)
    assert found is not None
    rows = tuple(
        replace(b, money=Money(kopiykas)) if b.kind is BucketKind.MAIN else b for b in found.value
    )
    await profile.store.put_buckets(NUMBER, rows, program.core.accounts.operator_now())


# --- A20, N12 -----------------------------------------------------------------------------------
def test_pinned_numbers_follow_the_store_and_keep_their_order(journey: Journey) -> None:
    journey.desktop = FakeDesktop()
    order: list[tuple[int, str]] = []

    async def first(program: Program) -> None:
        presence = await beside(program)
        count = await all_pinned(program)
        await money_known(program)
        if count > 1:
            await program.core.cabinet.pins.move(1, 2)
        presence.show_mini(on=True)
        assert presence.tray is not None
        tray, mini = presence.tray._vm, presence.mini.vm
        assert mini is not None
        slot = next(p.slot for p in program.core.cabinet.pins.all.value if p.number == NUMBER)
        mini.show_slot(slot)
        await store_says(program, 321_45)

        def shown() -> bool:
            told = any(r.slot == slot and "321,45" in r.balance for r in tray.state.menu)
            return told and mini.state.whole == "321"

        await program.hand.wait("not the balance of the store", shown)
        order.extend((p.slot, p.number) for p in program.core.cabinet.pins.all.value)

    async def second(program: Program) -> None:
        presence = await beside(program)
        pins = program.core.cabinet.pins
        await program.equals(lambda: [(p.slot, p.number) for p in pins.all.value], order)
        await program.hand.wait("it was open", lambda: presence.mini.open)
        assert presence.tray is not None
        menu = presence.tray._vm
        await program.equals(lambda: [r.slot for r in menu.state.menu], [slot for slot, _ in order])

    journey.play(first, signed_in=OLENA)
    journey.play(second)


def test_without_a_tray_the_mini_window_works_and_the_settings_say_why(journey: Journey) -> None:
    async def story(program: Program) -> None:
        presence = await beside(program)
        assert presence.tray is None
        await money_known(program)
        await program.go(translate("Shell", "Profile"))
        section = translate("Presence", "Notices and tray")
        await program.go(section, among=translate("Profile", "Sections of the profile"))
        note = translate(
            "Presence",
            "This desktop has no tray: closing the window ends the program. The mini window works.",
        )
        await program.hand.wait("no note", lambda: program.hand.shows(note))
        await program.hand.press(translate("Presence", "Mini window"))
        mini = presence.mini
        await program.hand.wait(
            "no mini window", lambda: mini.window is not None and mini.window.isVisible()
        )
        close = program.hand.find(
            QAbstractButton, translate("Presence", "Close the window into the tray")
        )
        assert not close.isEnabled()
        program.life.window.close()
        await program.hand.wait("closing ends it", program.life._end.done)

    journey.play(story, signed_in=OLENA)


def test_locked_they_show_neither_a_name_nor_a_sum(journey: Journey) -> None:
    journey.desktop = FakeDesktop()

    async def story(program: Program) -> None:
        presence = await beside(program)
        await all_pinned(program)
        await money_known(program)
        presence.show_mini(on=True)
        mini = presence.mini.window
        assert presence.tray is not None
        assert mini is not None
        await program.core.lock.set_code(CODE)
        program.core.lock.lock()
        readable = [label.text() for label in mini.findChildren(QLabel) if label.isVisible()]
        readable += [action.text() for action in presence.tray.menu.actions()]
        readable.append(presence.tray.icon.toolTip())
        told = "\n".join(readable)
        assert "₴" not in told
        assert "67" not in told
        await program.core.lock.unlock(CODE)

        def back() -> bool:
            state = mini._vm.state
            balance = f"{state.whole}{state.rest}"
            return bool(state.whole) and balance in [x.text() for x in mini.findChildren(QLabel)]

        await program.hand.wait("the balance is not back", back)

    journey.play(story, signed_in=OLENA)


# --- P32 ----------------------------------------------------------------------------------------
def test_a_rule_of_a_number_is_told_once_and_leads_to_its_page(journey: Journey) -> None:
    journey.desktop = FakeDesktop()

    async def first(program: Program) -> None:
        await beside(program)
        await money_known(program)
        await program.go(translate("Shell", "Profile"))
        section = translate("Presence", "Notices and tray")
        await program.go(section, among=translate("Profile", "Sections of the profile"))
        rule = translate("Presence", "The balance is less than")
        await program.hand.press(rule)
        await program.hand.type(rule, "15")
        program.life.window.hide()
        await store_says(program, 11_00)
        news = program.core.cabinet.news
        await program.hand.wait(
            "not told", lambda: any(i.kind == "below" for i in news.items.value)
        )

        def said() -> list[str]:
            return [one.id for one in journey.desktop.told if one.id.startswith("below:")]

        await program.hand.wait("the desktop was not told", lambda: len(said()) == 1)
        journey.desktop.pressed.emit(said()[0])
        await program.at("overview")
        await program.hand.wait("no window", program.life.window.isVisible)

    async def second(program: Program) -> None:
        await beside(program)
        await money_known(program)
        before = len(journey.desktop.told)
        await store_says(program, 10_00)
        await asyncio.sleep(0)
        news = program.core.cabinet.news
        await program.hand.wait("news are kept", lambda: bool(news.items.value))
        assert sum(i.kind == "below" for i in news.items.value) == 1
        below = [one for one in journey.desktop.told[before:] if one.id.startswith("below:")]
        assert below == []

    journey.play(first, signed_in=OLENA)
    journey.play(second)


# --- P36, P37, A27 ------------------------------------------------------------------------------
def test_started_in_the_tray_the_window_comes_when_it_is_called(journey: Journey) -> None:
    journey.desktop = FakeDesktop()

    async def story(program: Program) -> None:
        presence = await beside(program)
        assert presence.tray is not None
        assert not program.life.window.isVisible()
        second = Instance(journey.folder)
        assert not second.acquire(), "the folder is taken"
        assert second.call_first("minimised")
        assert second.call_first()
        await program.hand.wait("not raised", program.life.window.isVisible)
        await program.equals(lambda: journey.desktop.brought, 1)

    async def opened(program: Program) -> None:
        await beside(program)

    journey.play(opened, signed_in=OLENA)
    journey.play(story, minimised=True)


def test_without_a_tray_it_starts_as_a_minimised_window(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await beside(program)
        await program.hand.wait("not minimised", program.life.window.isMinimized)

    journey.play(story, minimised=True)


def test_a_second_start_with_the_palette_opens_it(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await beside(program)
        asked: list[str] = []
        program.shell.palette_wanted.connect(asked.append)
        second = Instance(journey.folder)
        assert second.call_first("palette")
        await program.hand.wait("no palette", lambda: bool(asked))
        await program.equals(lambda: journey.desktop.brought, 1)

    journey.play(story, signed_in=OLENA)


def test_actions_of_the_desktops_menu_reach_the_first_window(journey: Journey) -> None:
    async def story(program: Program) -> None:
        presence = await beside(program)
        await money_known(program)
        assert Instance(journey.folder).call_first("mini")
        await program.hand.wait("no mini window", lambda: presence.mini.open)
        assert journey.desktop.brought == 0, "the window stays where it is"
        assert Instance(journey.folder).call_first("topup")
        await program.at("topup")
        await program.hand.wait("not brought", lambda: bool(journey.desktop.brought))

    async def locked(program: Program) -> None:
        await program.core.lock.set_code(CODE)
        program.core.lock.lock()
        await beside(program)
        before = program.page
        assert Instance(journey.folder).call_first("topup")
        await program.hand.wait("not raised", lambda: journey.desktop.brought > 1)
        assert program.page == before, "behind the lock nothing is opened"

    journey.play(story, signed_in=OLENA)
    journey.play(locked)


def test_a_start_by_an_action_ends_where_the_action_says(journey: Journey) -> None:
    async def opened(program: Program) -> None:
        await beside(program)

    async def story(program: Program) -> None:
        await beside(program)
        await program.at("topup")

    journey.play(opened, signed_in=OLENA)
    journey.play(story, top_up=True)


def test_the_tray_switches_numbers_with_one_press(journey: Journey) -> None:
    journey.desktop = FakeDesktop()

    async def story(program: Program) -> None:
        presence = await beside(program)
        count = await all_pinned(program)
        await money_known(program)
        program.shell.go(Route("history"))
        tray = presence.tray
        assert tray is not None
        vm = tray._vm
        await program.hand.wait("not all are told", lambda: len(vm.state.menu) == count)
        last = vm.state.menu[-1]
        await program.hand.wait(
            "not in the menu",
            lambda: any(a.text().startswith(last.title) for a in tray.menu.actions()),
        )
        action = [a for a in tray.menu.actions() if a.text().startswith(last.title)][-1]
        action.trigger()
        current = program.core.accounts.current

        def chosen() -> bool:
            return current.value is not None and current.value.number == last.number

        await program.hand.wait("not chosen", chosen)
        assert program.page == "history", "one stays in the same place"

    journey.play(story, signed_in=OLENA)
