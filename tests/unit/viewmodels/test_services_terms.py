"""Services page: forwarding, bonuses, advances, roaming, flags, what is off (P4, P5, P12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_catalogue import service
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, Consequence, OrderState, Preview
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.services_inputs import PAGE, Form
from kyivstar_desktop.viewmodels.services_panel import derive_panel
from support.services_desk import Desk, play


def test_forwarding_needs_a_number_and_a_condition() -> None:
    async def story(desk: Desk) -> None:
        await desk.open("Переадресація")
        assert (desk.panel.forward_to, desk.panel.condition) == ("+380965550112", "busy")
        desk.vm.type_number("067 12")
        assert (desk.panel.forward_error, desk.panel.can_confirm) == ("", False)
        desk.vm.type_number("044 123 45 67")
        assert desk.panel.forward_error == "A mobile number is needed"
        desk.vm.type_number("067 000 00 01")
        assert desk.panel.forward_error == "This is the number itself"
        desk.vm.type_number("067 555 01 12")
        desk.vm.choose_condition("noAnswer")
        await settle()
        await desk.confirm()
        (order,) = desk.orders()
        assert order.act is Act.CHANGE_OPTION
        assert dict(order.facts) == {"forwardTo": "+380675550112", "condition": "noAnswer"}

    play(story)


def test_bonuses_pay_where_they_may() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        assert desk.panel.bonus == "Pay with bonuses: 60\u00a0points of 0\u00a0points"
        desk.vm.pay_with_bonus(True)
        await settle()
        assert dict(desk.panel.facts)["Price now"] == "free"
        await desk.confirm()
        (order,) = desk.orders()
        assert order.facts == (("payWith", "bonus"),)
        assert desk.world.operator.money_of(OLENA) == Money(140_50)

    play(story)


def test_the_true_price_of_extra_money_and_the_rule_of_the_numbers_life() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Екстра гроші 25")
        facts = dict(desk.panel.facts)
        assert facts["True price"] == "40% of the sum, at least 243.3% a year"
        assert facts["To repay"] == "₴35.00, from the next top-ups, by 21 Jan 2027 at the latest"
        assert facts["Number validity"] == "is not prolonged by this money"

    play(story)


def test_extra_money_shows_what_it_pays_at_once_and_what_is_left() -> None:
    async def story(desk: Desk) -> None:
        charge = Consequence("chargeNow", "", amount=Money(75_00))  # a package that waited
        form = Form(Act.CONNECT, "o_extra_25", "k", preview=Preview(Money(75_00), (charge,)))
        panel = derive_panel(desk.vm.inputs, form, "", today=date(2026, 11, 22))
        assert dict(panel.facts)["Balance after"] == "₴90.50"  # 140.50 + 25 - 75
        assert [line.title for line in panel.lines] == ["Taken now: ₴75.00"]

    play(story)


def test_the_age_rule_and_an_open_advance_refuse_in_words() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.ordering.refusals["o_extra_25"] = Refused(
            "advanceNotAllowed", {"rule": "age"}
        )
        await desk.available()
        await desk.open("Екстра гроші 25")
        assert desk.panel.note == (
            "Extra money is not given now. The number must be at least 90 days old."
        )

    play(story)


def test_a_second_trust_week_names_its_next_date() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.ordering.refusals["o_extra_25"] = Refused(
            "trustPeriodUsed", {"nextDate": "2026-11-30T22:00:00.000Z"}
        )
        await desk.available()
        await desk.open("Екстра гроші 25")
        assert desk.panel.note == (
            "The Trust week of this month has been used. The next one: from 1 Dec 2026."
        )

    play(story)


def test_a_blocked_number_has_its_buttons_off_with_the_reason() -> None:
    async def story(desk: Desk) -> None:
        rows = desk.world.operator.line_rows["p_0001"]
        rows[0] = replace(rows[0], status=LineStatus.SUSPENDED, suspension="blockLost")
        await desk.reread()
        row = desk.row("Гороскоп щодня")
        assert (row.enabled, row.why) == (False, "The number is blocked: lost")
        assert desk.state.notice == row.why
        desk.vm.act(row.key)
        assert desk.row("Гороскоп щодня").panel is None
        await desk.available()
        assert not desk.row("Додатковий пакет 5 ГБ").enabled

    play(story)


def test_without_a_network_everything_is_readable_and_goes_to_the_queue() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.operator.stop()
        desk.world.accounts.lost(Offline("refused"))
        await desk.world.clock.advance(60)
        assert len(desk.names()) == 5
        assert desk.state.age
        assert desk.state.notice.startswith("No connection")
        row = desk.row("Гороскоп щодня")
        assert (row.verb, row.enabled) == ("To the queue", True)
        desk.vm.act(row.key)
        await settle()
        panel = desk.row("Гороскоп щодня").panel
        assert panel is not None
        assert (panel.can_confirm, panel.queue.ready) == (False, True)
        desk.vm.enqueue()
        await settle()
        (item,) = desk.world.cabinet.queue.items.value
        assert (item.kind, item.names) == (Kind.DISCONNECT, ("Гороскоп щодня",))
        assert not desk.orders()
        await desk.available()
        assert len(desk.names()) == 7

    play(story)


def test_an_unknown_outcome_is_said_and_settles_by_itself() -> None:
    async def story(desk: Desk) -> None:
        operator = desk.world.operator
        operator.fail_next("act", ServerTrouble(502), after=True)
        operator.fail_next("find", ServerTrouble(502), times=2)
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        await desk.confirm()
        assert desk.state.notice.startswith("An order has been sent")
        await desk.world.clock.advance(120)
        assert desk.state.notice == ""
        assert len(desk.orders()) == 1

    play(story)


def test_a_partial_or_held_order_shows_its_state() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.ordering.delay = timedelta(minutes=15)
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        await desk.confirm()
        desk.vm.choose_tab("connected")
        row = desk.row("Додатковий пакет 5 ГБ")
        assert (row.state, row.when) == ("Connecting", "by 14:15")
        assert not row.enabled
        desk_orders = desk.world.operator.ordering
        (order,) = desk.orders()
        desk_orders.order_rows[order.id] = replace(order, state=OrderState.HELD)
        await desk.reread()
        assert desk.row("Додатковий пакет 5 ГБ").state == "On hold: operator's works"

    play(story)


def test_flags_hold_for_the_visit_and_are_gone_at_the_next() -> None:
    async def story(desk: Desk) -> None:
        assert desk.row("Гороскоп щодня").badge == "new, not you?"
        desk.vm.dispose()
        await settle()
        desk.vm = desk.make()
        assert desk.row("Гороскоп щодня").badge == ""
        operator = desk.world.operator
        roaming = desk.options["o_roaming_home"]
        operator.ordering.option_rows[roaming.id] = replace(roaming, price=Money(150_00))
        horoscope = desk.options["o_horoscope"]
        operator.ordering.option_rows[horoscope.id] = replace(horoscope, status="terminated")
        await desk.reread()
        assert desk.row("Роумінг як вдома").badge == "price was ₴120.00"
        assert desk.state.notice.endswith("since your last visit: «Гороскоп щодня»")

    play(story)


def test_a_catalogue_price_that_changed_since_the_last_visit_is_flagged() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        assert desk.row("Додатковий пакет 5 ГБ").badge == ""
        desk.world.operator.shelf.price("o_data_5gb", 70_00)
        desk.world.cabinet.catalogue.poke()
        await settle()
        assert desk.row("Додатковий пакет 5 ГБ").badge == "price was ₴60.00"

    play(story)


# --- trips --------------------------------------------------------------------------------------
def test_a_trips_end_switches_roaming_off_once() -> None:
    async def story(desk: Desk) -> None:
        await desk.open("Роумінг як вдома")
        desk.vm.type_trip("32.12.2026")
        assert desk.panel.trip_error == "A date such as 29 Nov 2026"
        desk.vm.type_trip("22.11.2026")
        assert desk.panel.trip_error == "Not earlier than tomorrow"
        desk.vm.type_trip("25.11.2026")
        desk.vm.plan_trip()
        await settle()
        assert desk.row("Роумінг як вдома").when == "off on 25 Nov 2026"
        desk.vm.dispose()
        desk.world.clock.jump(24 * 3600)
        desk.world.cabinet.trips.look()
        await settle()
        assert desk.orders() == ()
        desk.world.clock.jump(2 * 24 * 3600)  # the computer slept through the day itself
        await desk.world.clock.advance(3600)
        (order,) = desk.orders()
        assert (order.act, order.product) == (Act.DISCONNECT, desk.options["o_roaming_home"].id)
        desk.world.clock.jump(3 * 24 * 3600)
        desk.world.cabinet.trips.look()
        await settle()
        assert len(desk.orders()) == 1

    play(story)


def test_another_page_names_a_service_and_it_opens() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.dispose()
        desk.vm = desk.make(desk.options["o_horoscope"].id)
        await settle()
        assert desk.panel.title == "Disconnect «Гороскоп щодня»?"
        assert desk.panel.can_confirm

    play(story)


def test_thousands_of_offers_are_filtered_at_once_and_shown_by_pages() -> None:
    async def story(desk: Desk) -> None:
        many = [
            service(f"o_many_{n}", f"Пакет {n}", 10_00, description=f"Умови пакета {n}")
            for n in range(2_000)
        ]
        desk.world.operator.shelf.add(*many)
        await desk.world.cabinet.catalogue.refresh()
        await desk.available()
        assert desk.state.tabs[1][2] == "2007"
        assert len(desk.state.rows) == PAGE
        desk.vm.show_more()
        assert len(desk.state.rows) == 2 * PAGE
        desk.vm.type_search("пакет 1999")
        assert desk.names() == ["Пакет 1999"]
        assert desk.state.more == ""

    play(story)
