"""Services page: connect, disconnect, five seconds to think again, honest states (A13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import OrderState
from kyivstar_desktop.viewmodels.services_inputs import available
from kyivstar_desktop.viewmodels.services_rows import offered_entries
from kyivstar_desktop.viewmodels.services_watch import Said
from support.services_desk import LINE, Desk, play


def test_rows_say_what_who_and_when() -> None:
    async def story(desk: Desk) -> None:
        assert [tab[::2] for tab in desk.state.tabs] == [("connected", "5"), ("available", "7")]
        horoscope = desk.row("Гороскоп щодня")
        assert (horoscope.badge, horoscope.tone) == ("new, not you?", "warning")
        assert horoscope.detail == "since 13 Nov 2026, by SMS"
        assert horoscope.price == "₴35.00 / 4 weeks"
        assert horoscope.when == "3 Dec 2026"
        assert desk.names()[0] == "Гороскоп щодня"  # what is flagged stands first
        to = desk.row("Переадресація").detail
        assert to.replace("\u00a0", " ") == "if busy, to +380 96 555 01 12"
        free = desk.row("Суперсила Відео")
        assert (free.price, free.enabled) == ("part of the tariff", False)
        assert "Part of the tariff" in free.why
        waiting = desk.row("Додатковий номер")
        assert (waiting.state, waiting.verb, waiting.enabled) == ("Connecting", "Cancel", False)

    play(story)


def test_the_available_ones_are_those_of_this_number() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        assert "Тиждень довіри" not in desk.names()  # home internet only
        assert "Гороскоп щодня" not in desk.names()  # connected already
        assert desk.row("Заборона контент-послуг").price == "free"
        loan = desk.row("Екстра гроші 25")
        assert (loan.price, loan.when) == ("₴10.00 fee", "40% of the sum")
        assert loan.detail == "₴25.00 now, ₴35.00 to repay"
        assert desk.row("Додатковий пакет 5 ГБ").when == "enough money"
        assert desk.row("Додай безлім").when == "short by ₴9.50"

    play(story)


def test_the_available_ones_stand_by_use_under_the_names_of_their_groups() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        captions = [row.caption for row in desk.state.rows if row.caption]
        assert captions[0] == "Internet"
        assert captions[-1] == "Extra money"  # nobody is led to a loan
        assert captions == [text for _, text in desk.state.chips[1:]]
        assert desk.names()[:2] == ["Додатковий пакет 5 ГБ", "Додай безлім"]  # 60, then 150
        desk.vm.choose_group("super")
        assert [row.caption for row in desk.state.rows] == [""]

    play(story)


def test_loans_stand_by_their_sum_and_not_by_their_letters() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        known = desk.vm.inputs
        assert known.catalogue is not None
        loan = next(one for one in known.catalogue.offerings if one.name == "Екстра гроші 25")
        loans = tuple(
            replace(
                loan,
                id=f"o_{sum_}",
                name=f"Позика {sum_}",
                facts=(("advanceAmount", f"{sum_} UAH"),),
            )
            for sum_ in ("125", "20", "175", "25")
        )
        offered = offered_entries(
            replace(known, catalogue=replace(known.catalogue, offerings=loans))
        )
        assert [one.words[0] for one in offered] == [
            "Позика 20",
            "Позика 25",
            "Позика 125",
            "Позика 175",
        ]

    play(story)


def test_search_and_groups_narrow_the_list() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        desk.vm.type_search("гроші")
        assert desk.names() == ["Екстра гроші 25"]
        desk.vm.type_search("poland")
        assert desk.state.empty_title == "Nothing found"  # connected already
        desk.vm.type_search("кавун")
        assert desk.state.empty_title == "Nothing found"
        desk.vm.type_search("")
        desk.vm.choose_group("super")
        assert desk.names() == ["Суперсила Соцмережі"]
        desk.vm.choose_tab("connected")
        assert len(desk.names()) == 5
        desk.vm.type_search("poland")
        assert desk.names() == ["Роумінг як вдома"]

    play(story)


def test_connecting_shows_the_price_waits_five_seconds_and_orders_once() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        assert desk.panel.facts == (("Price now", "₴60.00"), ("Balance after", "₴80.50"))
        desk.vm.confirm()
        desk.vm.confirm()
        await desk.world.clock.advance(2)
        assert desk.panel.hold == "Will be sent in 3 seconds"
        assert desk.orders() == ()
        for _ in range(4):
            await desk.world.clock.advance(1)
        (made,) = desk.orders()
        assert (made.offering, made.state) == ("o_data_5gb", OrderState.COMPLETED)
        assert desk.effects.all == [Said("Ordered: Додатковий пакет 5 ГБ")]
        await settle()
        desk.vm.choose_tab("connected")
        assert "Додатковий пакет 5 ГБ" in desk.names()  # read again without F5
        assert desk.world.operator.money_of(OLENA) == Money(80_50)

    play(story)


def test_a_second_thought_within_five_seconds_sends_nothing() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        desk.vm.confirm()
        await desk.world.clock.advance(3)
        desk.vm.undo()
        await desk.world.clock.advance(30)
        assert desk.orders() == ()
        assert (desk.panel.hold, desk.panel.can_confirm) == ("", True)
        desk.vm.confirm()
        await desk.world.clock.advance(1)
        desk.vm.close_form()
        await desk.world.clock.advance(30)
        assert desk.orders() == ()
        await desk.open("Додатковий пакет 5 ГБ")
        await desk.confirm()
        assert len(desk.orders()) == 1

    play(story)


def test_locking_the_window_sends_nothing_that_was_held() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.lock.set_code("2580")
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        desk.vm.confirm()
        await desk.world.clock.advance(3)
        desk.world.lock.lock()
        await desk.world.clock.advance(30)
        assert desk.orders() == ()
        assert (desk.panel.hold, desk.panel.can_confirm) == ("", True)

    play(story)


def test_a_left_page_sends_nothing_that_was_held() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        desk.vm.confirm()
        await desk.world.clock.advance(2)
        desk.vm.dispose()
        await desk.world.clock.advance(30)
        assert desk.orders() == ()
        assert desk.effects.all == [Said("Not sent: the page was left")]

    play(story)


def test_a_running_trust_week_is_said() -> None:
    async def story(desk: Desk) -> None:
        rows = desk.world.operator.line_rows["p_0001"]
        rows[0] = replace(rows[0], trust_until=desk.world.clock.now() + timedelta(days=3))
        await desk.reread()
        assert desk.state.notice == "The Trust week runs until 25 Nov 2026"

    play(story)


def test_a_price_that_moved_meanwhile_asks_for_a_new_look() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додатковий пакет 5 ГБ")
        desk.world.operator.shelf.price("o_data_5gb", 70_00)
        await desk.confirm()
        assert desk.orders() == ()
        assert desk.panel.note.startswith("The price has changed: it was ₴60.00, now ₴70.00")
        await desk.confirm()
        assert len(desk.orders()) == 1
        assert desk.world.operator.money_of(OLENA) == Money(70_50)

    play(story)


def test_a_day_that_moved_meanwhile_asks_for_a_new_look() -> None:
    async def story(desk: Desk) -> None:
        await desk.open("Гороскоп щодня")
        option = desk.options["o_horoscope"]
        assert option.next_at is not None
        later = replace(option, next_at=option.next_at + timedelta(days=28))
        desk.world.operator.ordering.option_rows[option.id] = later
        await desk.confirm()
        assert desk.orders() == ()
        assert desk.panel.note == "The terms have changed. Look again."
        assert desk.panel.lines[0].title == "Works until 31 Dec 2026, then it is lost"
        await desk.confirm()
        assert len(desk.orders()) == 1

    play(story)


def test_what_has_ended_or_is_another_numbers_can_be_connected() -> None:
    async def story(desk: Desk) -> None:
        ended = replace(desk.options["o_horoscope"], status="terminated")
        other = replace(desk.options["o_roaming_home"], line="ln_0002")
        options = (ended, other, desk.options["o_forwarding"])
        found = {one.id for one in available(replace(desk.vm.inputs, options=options))}
        assert {"o_horoscope", "o_roaming_home"} <= found
        assert "o_forwarding" not in found
        desk.world.operator.ordering.option_rows[ended.id] = ended
        await desk.reread()
        await desk.available()
        assert "Гороскоп щодня" in desk.names()

    play(story)


def test_too_little_money_says_how_much_and_offers_exactly_that() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Додай безлім")
        panel = desk.panel
        assert (panel.note, panel.can_confirm) == ("Short by ₴9.50", False)
        assert panel.top_up == "Top up ₴9.50"
        desk.vm.top_up_short()
        assert desk.topped == [(OLENA, Money(9_50))]

    play(story)


def test_a_conflict_names_the_other_and_leads_to_it() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        await desk.open("Заборона контент-послуг")
        assert "does not go together with «Гороскоп щодня»" in desk.panel.note
        assert (desk.panel.other_name, desk.panel.can_confirm) == ("Гороскоп щодня", False)
        assert desk.panel.other == "Disconnect that one"
        desk.vm.open_other()
        await settle()
        assert desk.state.tab == "connected"
        assert desk.panel.title == "Disconnect «Гороскоп щодня»?"

    play(story)


def test_what_was_connected_meanwhile_is_told() -> None:
    async def story(desk: Desk) -> None:
        await desk.available()
        desk.world.operator.ordering.add_option(LINE, "o_add_bezlim")
        await desk.open("Додай безлім")
        assert "It is connected already" in desk.panel.note

    play(story)


def test_disconnecting_says_what_is_lost_and_when_and_can_be_taken_back() -> None:
    async def story(desk: Desk) -> None:
        await desk.open("Гороскоп щодня")
        panel = desk.panel
        assert panel.danger
        assert [line.title for line in panel.lines] == [
            "Works until 3 Dec 2026, then it is lost",
            "What is paid for this period is not given back",
            "No more charges: ₴35.00 less each time",
        ]
        await desk.confirm()
        row = desk.row("Гороскоп щодня")
        assert (row.state, row.verb, row.enabled) == ("Switching off", "Cancel", True)
        assert row.when == "by 3 Dec 2026"
        desk.vm.act(row.key)
        desk.vm.act(row.key)  # pressed twice
        await settle()
        assert desk.row("Гороскоп щодня").state == "Connected"
        assert len(desk.world.operator.sent_to("act")) == 2
        assert Said("Cancelled") in desk.effects.all

    play(story)


def test_a_cancellation_that_is_too_late_says_so() -> None:
    async def story(desk: Desk) -> None:
        await desk.open("Гороскоп щодня")
        await desk.confirm()
        (order,) = desk.orders()
        desk.world.operator.ordering.order_rows[order.id] = replace(
            order, state=OrderState.COMPLETED
        )
        desk.vm.act(desk.row("Гороскоп щодня").key)
        await settle()
        assert Said("Too late to cancel: it is being carried out") in desk.effects.all

    play(story)
