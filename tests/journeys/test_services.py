"""A13, P4, P5 and P12: services by hand at the real operator."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_date, present_money
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.views.widgets.steps import Tabs

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.services_panel import Panel
    from kyivstar_desktop.viewmodels.services_rows import Row
    from kyivstar_desktop.viewmodels.services_state import ServicesState

translate = QCoreApplication.translate
OLENA, POOR, HOME = "067 000 00 01", "067 000 00 02", "067 000 00 14"
SMS, LOAN, ROAMING = "o_offer_sms", "o_extra_25", "o_roaming_home"


def state(program: Program) -> ServicesState:
    page = program.shell.page
    assert isinstance(page, ServicesViewModel), f"on {program.page}"
    return page.state


def row(program: Program, key: str) -> Row | None:
    return next((one for one in state(program).rows if one.key == key), None)


def panel(program: Program) -> Panel | None:
    return next((one.panel for one in state(program).rows if one.panel is not None), None)


def named(verb: str, name: str) -> str:
    return f"{verb}: {name}"


async def services(program: Program, tab: str) -> None:
    """By the rail, then by the tab of that key."""
    if program.page != "services":
        await program.go(translate("Shell", "Services"))
        await program.at("services")
    hand = program.hand
    bar = await hand.wait_for(Tabs, translate("Services", "Services"))
    assert isinstance(bar, Tabs)
    number = [one[0] for one in state(program).tabs].index(tab)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    await hand.wait("the tab was not chosen", lambda: state(program).tab == tab)


async def open_row(program: Program, key: str) -> Row:
    """Its verb pressed, the operator's preview there."""
    hand = program.hand
    await hand.wait(f"no {key}", lambda: row(program, key) is not None, 30.0)
    found = row(program, key)
    assert found is not None
    await hand.press(found.verb_name)

    def asked() -> bool:
        shown = panel(program)
        return shown is not None and (shown.can_confirm or shown.note_tone not in {"", "info"})

    await hand.wait(f"no preview of {key}", asked, 30.0)
    return found


async def confirmed(program: Program, name: str, verb: str) -> None:
    """Pressed, thought over, sent."""
    await program.hand.press(named(verb, name))
    await program.hand.wait("no countdown", lambda: bool((p := panel(program)) and p.hold))
    await program.hand.wait("it was not sent", lambda: panel(program) is None, 30.0)


def money(program: Program) -> Money | None:
    shown = program.core.accounts.money.value.value
    return shown.main if shown is not None else None


def test_a_service_is_taken_back_then_connected_switched_off_and_kept(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await services(program, "available")
        await hand.wait("no balance", lambda: money(program) is not None)
        before = money(program)
        assert before is not None
        found = await open_row(program, SMS)
        shown = panel(program)
        assert shown is not None
        assert (translate("Services", "Price now"), present_money(Money(15_00))) in shown.facts
        connect, cancel = translate("Services", "Connect"), translate("Services", "Cancel")
        await hand.press(named(connect, found.name))
        await hand.wait("no countdown", lambda: bool((p := panel(program)) and p.hold))
        await hand.press(named(cancel, found.name))
        await hand.wait("not taken back", lambda: bool((p := panel(program)) and p.can_confirm))
        assert program.core.cabinet.orders.unsure == ()
        await confirmed(program, found.name, connect)
        await hand.wait("not charged", lambda: money(program) == before - Money(15_00), 30.0)
        await services(program, "connected")

        def there() -> bool:
            return any(one.name == found.name for one in state(program).rows)

        await hand.wait("the list was not read again", there, 30.0)

    journey.play(story, signed_in=OLENA)


def test_switching_off_waits_for_the_periods_end_and_can_be_cancelled(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        off, cancel = translate("Services", "Disconnect"), translate("Services", "Cancel")
        await services(program, "available")
        found = await open_row(program, "o_horoscope")
        await confirmed(program, found.name, translate("Services", "Connect"))
        await services(program, "connected")

        def option() -> Row | None:
            rows = [one for one in state(program).rows if one.name == found.name]
            return rows[0] if rows else None

        def is_state(word: str) -> bool:
            shown = option()
            return shown is not None and shown.state == word

        on = translate("Services", "Connected")
        await hand.wait("not connected", lambda: is_state(on), 30.0)
        shown = option()
        assert shown is not None
        await open_row(program, shown.key)
        await confirmed(program, found.name, off)
        going = translate("Services", "Switching off")
        await hand.wait("not switching off", lambda: is_state(going), 30.0)
        await hand.press(named(cancel, found.name))
        await hand.wait("not kept", lambda: is_state(on), 30.0)

    journey.play(story, signed_in=OLENA)


def test_extra_money_says_its_true_price_and_owes_it(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await services(program, "available")
        found = await open_row(program, LOAN)
        shown = panel(program)
        assert shown is not None
        facts = dict(shown.facts)
        assert "40" in facts[translate("Services", "True price")]
        assert present_money(Money(35_00)) in facts[translate("Services", "To repay")]
        validity = translate("Services", "is not prolonged by this money")
        assert facts[translate("Services", "Number validity")] == validity
        await hand.wait("no balance", lambda: money(program) is not None)
        before = money(program)
        assert before is not None
        await confirmed(program, found.name, translate("Services", "Connect"))
        await hand.wait("no money came", lambda: money(program) == before + Money(25_00), 30.0)

    journey.play(story, signed_in=POOR)


def test_a_second_trust_week_in_a_month_is_refused_with_its_date(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        accounts = program.core.accounts
        await hand.wait("no lines", lambda: len(accounts.lines.value.value or ()) > 1, 30.0)
        accounts.select("ln_0014h")
        await services(program, "available")
        found = await open_row(program, "o_trust_week")
        await confirmed(program, found.name, translate("Services", "Connect"))

        def trusted() -> bool:
            line = program.core.accounts.current.value
            return line is not None and line.trust_until is not None

        await hand.wait("no trust week", trusted, 30.0)
        await hand.wait("gone", lambda: row(program, "o_trust_week") is not None, 30.0)
        again = row(program, "o_trust_week")
        assert again is not None
        await hand.press(again.verb_name)
        title = translate("Orders", "The Trust week of this month has been used")

        def told() -> bool:
            shown = panel(program)
            return shown is not None and shown.note.startswith(title)

        await hand.wait("not refused", told, 30.0)
        shown = panel(program)
        assert shown is not None
        assert shown.note != f"{title}. "
        assert not shown.can_confirm

    journey.play(story, signed_in=HOME)


def test_roaming_names_its_countries_and_goes_off_on_the_chosen_day(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await services(program, "available")
        found = await open_row(program, ROAMING)
        shown = panel(program)
        assert shown is not None
        poland = translate("Countries", "Poland")
        assert poland in dict(shown.facts)[translate("Services", "Countries")]
        await confirmed(program, found.name, translate("Services", "Connect"))
        await services(program, "connected")

        def option() -> Row | None:
            return next((one for one in state(program).rows if one.name == found.name), None)

        await hand.wait("not connected", lambda: option() is not None, 30.0)
        shown_row = option()
        assert shown_row is not None
        await open_row(program, shown_row.key)
        day = program.core.accounts.operator_now() + timedelta(days=7)
        await hand.type(translate("Services", "Switch off by itself from"), f"{day:%d.%m.%Y}")
        await hand.press(translate("Services", "Keep the date"))
        off = translate("Services", "off on %1").replace("%1", present_date(day))
        await hand.wait(
            "the day was not kept", lambda: (o := option()) is not None and o.when == off
        )

    journey.play(story, signed_in=OLENA)
