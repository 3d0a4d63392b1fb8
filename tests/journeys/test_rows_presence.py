"""A20, N12, P32, P36: the small windows at hand, a group's sum, every rule told once."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from journeys.program import Keyboard
from journeys.test_presence import beside, money_known
from journeys.test_processes import COMMAND, ROOT
from kyivstar_desktop.app.hand import Hand, send_key
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money
from kyivstar_desktop.views.palette import Palette
from kyivstar_desktop.views.widgets.glance import GlanceButton
from support.desks import FakeDesktop

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.views.tray import TrayWindow

translate = QCoreApplication.translate
OLENA, NUMBER, BOSS = "067 000 00 01", "+380670000001", "067 000 00 21"
STILL, POOR = "067 000 00 01", "067 000 00 02"


async def tray_window(program: Program) -> TrayWindow:
    """As by a click on the icon."""
    presence = await beside(program)
    assert presence.tray is not None
    if presence.tray.window is None or not presence.tray.window.isVisible():
        presence.tray.open_window()
    assert presence.tray.window is not None
    return presence.tray.window


def glances(window: TrayWindow) -> list[GlanceButton]:
    return [one for one in window.findChildren(GlanceButton) if one.isVisible()]


# --- A20 ----------------------------------------------------------------------------------------
@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a20_nothing_pinned_leads_to_pinning_then_a_click_copies_and_tops_up(
    journey: Journey,
) -> None:
    journey.desktop = FakeDesktop()

    async def story(program: Program) -> None:
        await money_known(program)
        window = await tray_window(program)
        small = Hand(window)
        await small.press(translate("Tray", "Pin a number"))
        await program.at("overview")
        await program.hand.press(translate("Switcher", "Pin the number"))
        await program.hand.wait_for(QAbstractButton, translate("Switcher", "Unpin the number"))
        window = await tray_window(program)
        await program.hand.wait("nothing is pinned in it", lambda: bool(glances(window)))
        line = glances(window)[0]
        line.click()
        assert QGuiApplication.clipboard().text() == NUMBER
        assert Hand(window).shows(translate("Tray", "The number is copied"))
        send_key(line, int(Qt.Key.Key_T), "е")
        await program.at("topup")
        await program.hand.wait("it stays", lambda: not window.isVisible())
        await program.go(translate("Shell", "Overview"))
        await program.hand.press(translate("Switcher", "Unpin the number"))
        await program.hand.wait("still there", lambda: not program.core.cabinet.pins.all.value)
        window = await tray_window(program)
        await Hand(window).wait_for(QAbstractButton, translate("Tray", "Pin a number"))

    journey.play(story, signed_in=OLENA)


def test_a20_the_mini_window_tops_up_and_is_plain_on_wayland(journey: Journey) -> None:
    journey.desktop = FakeDesktop(tray=False, wayland=True)

    async def story(program: Program) -> None:
        presence = await beside(program)
        await money_known(program)
        presence.show_mini(on=True)
        mini = presence.mini.window
        assert mini is not None
        assert not mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        assert not mini.windowFlags() & Qt.WindowType.FramelessWindowHint
        await program.go(translate("Shell", "Profile"))
        section = translate("Presence", "Notices and tray")
        await program.go(section, among=translate("Profile", "Sections of the profile"))
        note = translate(
            "Presence", "Wayland: the mini window is an ordinary one and cannot stay on top."
        )
        await program.hand.wait("no note", lambda: program.hand.shows(note))
        await Hand(mini).press(translate("Shell", "Top up"))
        await program.at("topup")

    journey.play(story, signed_in=OLENA)


# --- N12 ----------------------------------------------------------------------------------------
@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_n12_a_group_of_a_thousand_numbers_is_pinned_beside_four_others(journey: Journey) -> None:
    journey.desktop = FakeDesktop()

    async def story(program: Program) -> None:
        accounts, pins = program.core.accounts, program.core.cabinet.pins
        await program.hand.wait(
            "no numbers", lambda: len(accounts.lines.value.value or ()) > 1000, 40.0
        )
        await program.hand.wait("no company", lambda: bool(accounts.customers.value.value), 30.0)
        lines = accounts.lines.value.value or ()
        customers = {line.customer for line in lines}
        company = max(customers, key=lambda one: sum(line.customer == one for line in lines))
        for line in lines[:4]:
            await pins.pin(line.id)
        slot = await pins.pin(company)
        assert len(pins.all.value) == 5
        window = await tray_window(program)
        count = sum(line.customer == company for line in lines)
        known = translate("Pins", "known %1 of %2").partition("%1")[0]

        def told() -> bool:
            rows = glances(window)
            names = [b.accessibleName() for b in rows]
            group = next((name for name in names if known in name), "")
            return len(rows) == 5 and present_count(count) in group

        await program.hand.wait("the group is not told", told, 30.0)
        presence = await beside(program)
        presence.show_mini(on=True)
        mini = presence.mini.vm
        assert mini is not None
        mini.show_slot(slot)
        keys = Keyboard(program)
        for n, line in enumerate(lines[:4], 1):
            await keys.press(Qt.Key(int(Qt.Key.Key_0) + n), Qt.KeyboardModifier.ControlModifier)

            def read(number: str = line.number) -> bool:
                current, known = accounts.current.value, accounts.all_money.value.get(number)
                here = current is not None and current.number == number
                going = program.shell.go_pin.running  # a key does nothing meanwhile
                return here and not going and known is not None and known.value is not None

            await program.hand.wait(f"the balance of {n} was not read", read, 30.0)
        money = [
            one.value.main or Money(0)
            for one in accounts.all_money.value.values()
            if one.value is not None and one.value.line.customer == company
        ]
        total = sum(money, Money(0))
        note = translate("Mini", "Sum over %1 of %2 numbers").replace("%1", str(len(money)))

        def summed() -> bool:
            shown = mini.state
            told = shown.note.startswith(note.replace("%2", str(count)))
            return told and f"{shown.whole}{shown.rest}" == present_money(total)

        await program.hand.wait(f"not the sum: {mini.state.note}, {total}", summed)
        assert len(money) >= 3, "the fourth is her own, not the company's"

    journey.play(story, signed_in=BOSS)


# --- P32 ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("key", "kind", "rule", "value", "number"),
    [
        ("change", "smallChange", "The balance changed by less than", "100000", OLENA),
        ("still", "still", "The balance has not changed for", "1", STILL),
        ("stop", "stop", "The number stops in less than", "365", POOR),
    ],
)
def test_p32_each_rule_speaks_once_for_its_cause_and_says_why(
    journey: Journey, key: str, kind: str, rule: str, value: str, number: str
) -> None:
    own = "+38" + number.replace(" ", "")

    def said(program: Program) -> list[str]:
        items = program.core.cabinet.news.items.value
        return [item.id for item in items if item.kind == kind and own in item.id]

    async def first(program: Program) -> None:
        presence = await beside(program)
        await program.synced()
        await program.go(translate("Shell", "Profile"))
        section = translate("Presence", "Notices and tray")
        await program.go(section, among=translate("Profile", "Sections of the profile"))
        assert said(program) == [], "the rule is off"
        name = translate("Presence", rule)
        await program.hand.press(name)
        await program.hand.type(name, value)
        await program.hand.wait(f"nothing about {key}", lambda: len(said(program)) == 1, 30.0)
        bell = presence.bell.vm

        def shown() -> bool:
            rows = [row for row in bell.state.rows if row.id in said(program)]
            return bool(rows and rows[0].title and rows[0].text)

        await program.hand.wait("the bell does not say it", shown)
        assert said(program)[0].startswith(f"{key}:{own}:")

    async def second(program: Program) -> None:
        await beside(program)
        news = program.core.cabinet.news
        await program.hand.wait("the news are gone", lambda: bool(news.items.value), 30.0)
        await program.core.accounts.refresh()
        await program.synced()
        assert len(said(program)) == 1, "told once for its cause"

    journey.play(first, signed_in=number)
    journey.play(second)


# --- P36, A27 -----------------------------------------------------------------------------------
@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_p36_a_second_start_with_the_palette_key_opens_the_search(journey: Journey) -> None:
    """`kyivstar-desktop --palette`, as a key of the system's own settings would start it."""

    async def story(program: Program) -> None:
        await beside(program)
        found = program.life.window.findChild(Palette)
        assert found is None or not found.isVisible()
        command = [*COMMAND, "--data-dir", str(journey.folder), "--palette"]
        second = subprocess.Popen(command, cwd=ROOT)
        try:

            def there() -> bool:
                palette = program.life.window.findChild(Palette)
                return palette is not None and palette.isVisible()

            await program.hand.wait("no palette", there, 30.0)
            await program.hand.wait("it stays", lambda: second.poll() is not None, 30.0)
            assert second.returncode == 0
        finally:
            second.kill()
            second.wait(10)

    journey.play(story, signed_in=OLENA)
