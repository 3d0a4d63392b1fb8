"""«Сповіщення і трей»: switches count at once, rules by number, notes of what is lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.alerts import Alert, AlertKind
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presence import PresenceViewModel
from kyivstar_desktop.viewmodels.presence_state import days_of, money_of
from support.screens import core_of, play

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.viewmodels.presence_state import RuleRow, SwitchRow


class Desk:
    """A desktop by its answers."""

    def __init__(self, *, tray: bool = True) -> None:
        self.tray = tray
        self.plain_windows = False
        self.autostart, self.mini_open = False, False
        self.minis: list[bool] = []
        self.starts: list[bool] = []
        self.refuses = False

    def has_tray(self) -> bool:
        return self.tray

    def can_notify(self) -> bool:
        return self.tray

    def switch_autostart(self, *, on: bool) -> None:
        if self.refuses:
            raise StorageTrouble("readonly")
        self.starts.append(on)
        self.autostart = on

    def show_mini(self, *, on: bool) -> None:
        self.minis.append(on)
        self.mini_open = on


def switch_of(vm: PresenceViewModel, key: str) -> SwitchRow:
    rows = (*vm.state.system, *vm.state.telling, *vm.state.watched)
    return next(shown for shown in rows if shown.key == key)


def rule_of(vm: PresenceViewModel, key: str) -> RuleRow:
    return next(shown for shown in vm.state.rules if shown.key == key)


def test_without_a_tray_it_says_so_and_offers_nothing_of_it() -> None:
    async def story(world: World) -> None:
        desk = Desk(tray=False)
        desk.plain_windows = True
        vm = PresenceViewModel(core_of(world), desk)
        assert len(vm.state.notes) == 3
        for key in ("close", "minimised", "notify_payments"):
            assert not switch_of(vm, key).enabled
        assert not switch_of(vm, "close").on
        desk.tray, desk.plain_windows = True, False
        vm.look()
        assert vm.state.notes == ()
        assert switch_of(vm, "close").enabled
        vm.dispose()

    play(story)


def test_each_switch_counts_at_once() -> None:
    async def story(world: World) -> None:
        desk = Desk()
        vm = PresenceViewModel(core_of(world), desk)
        for key in ("close", "autostart", "minimised", "mini"):
            vm.switch(key, on=True)
            assert switch_of(vm, key).on
        chosen = world.preferences.value.value
        assert (chosen.close_to, chosen.start_minimised) == ("tray", True)
        assert (desk.starts, desk.minis) == ([True, True], [True]), "the entry is written anew"
        vm.switch("close", on=False)
        vm.switch("notify_chat", on=False)
        chosen = world.preferences.value.value
        assert (chosen.close_to, chosen.notify_chat) == ("quit", False)
        vm.dispose()

    play(story)


def test_a_refused_entry_is_told_and_not_shown_as_on() -> None:
    async def story(world: World) -> None:
        desk = Desk()
        desk.refuses = True
        vm = PresenceViewModel(core_of(world), desk)
        vm.switch("autostart", on=True)
        assert vm.state.trouble
        assert not switch_of(vm, "autostart").on
        desk.refuses = False
        vm.switch("autostart", on=True)
        assert not vm.state.trouble
        vm.dispose()

    play(story)


def test_quick_switches_are_all_kept() -> None:
    async def story(world: World) -> None:
        vm = PresenceViewModel(core_of(world), Desk())
        for key in ("short", "life", "bonus", "services", "payments", "chat"):
            vm.switch(key, on=False)
        vm.switch_rule("below", on=True)
        await settle()
        rules = world.cabinet.alerts.book.value.rules
        kept = (rules.short, rules.life, rules.bonus, rules.services, rules.payments, rules.chat)
        assert kept == (False,) * 6
        assert rules.all.below_on
        vm.dispose()

    play(story)


def test_values_count_when_they_are_good_and_are_told_when_not() -> None:
    async def story(world: World) -> None:
        vm = PresenceViewModel(core_of(world), Desk())
        vm.switch_rule("below", on=True)
        vm.type_value("below", "50,5")
        await settle()
        assert world.cabinet.alerts.book.value.rules.all.below == Money(20_00)
        vm.leave_value("below")
        await settle()
        assert world.cabinet.alerts.book.value.rules.all.below == Money(50_50)
        vm.type_value("below", "5o")
        vm.leave_value("below")
        vm.leave_value("still")
        await settle()
        assert rule_of(vm, "below").error
        assert rule_of(vm, "below").value == "5o"
        assert world.cabinet.alerts.book.value.rules.all.below == Money(50_50)
        vm.type_value("still", "366")
        assert rule_of(vm, "still").error == "From 1 to 365 days"
        vm.dispose()

    play(story)


def test_a_number_may_have_rules_of_its_own() -> None:
    async def story(world: World) -> None:
        vm = PresenceViewModel(core_of(world), Desk())
        assert [number for number, _ in vm.state.numbers][:2] == ["", OLENA]
        vm.choose_number(OLENA)
        assert not vm.state.own
        vm.type_value("stop", "5")
        vm.leave_value("stop")
        vm.switch_rule("stop", on=True)
        await settle()
        assert vm.state.own
        rules = world.cabinet.alerts.book.value.rules
        assert (rules.of(OLENA).stop_on, rules.of(OLENA).stop) == (True, 5)
        assert not rules.all.stop_on
        vm.follow_all()
        await settle()
        assert world.cabinet.alerts.book.value.rules.own == ()
        vm.dispose()

    play(story)


def test_what_was_silenced_is_counted_and_switched_on_again() -> None:
    async def story(world: World) -> None:
        vm = PresenceViewModel(core_of(world), Desk())
        alert = Alert("below:1", AlertKind.BELOW, OLENA)
        await world.cabinet.alerts.snooze(alert, None)
        assert vm.state.muted == "Switched off by you: 1"
        vm.unmute()
        await settle()
        assert vm.state.muted == ""
        vm.dispose()

    play(story)


@pytest.mark.parametrize(
    ("text", "days"),
    [("1", 1), (" 365 ", 365), ("0", None), ("366", None), ("-1", None), ("", None), ("٣", None)],
)
def test_days(text: str, days: int | None) -> None:
    assert days_of(text) == days


@pytest.mark.parametrize(("text", "kopiykas"), [("20", 20_00), ("0", None), ("", None)])
def test_sums(text: str, kopiykas: int | None) -> None:
    assert money_of(text) == (Money(kopiykas) if kopiykas is not None else None)
