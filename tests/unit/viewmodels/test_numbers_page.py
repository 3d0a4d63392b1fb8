"""The numbers desk: what it shows and asks. Product N3 and 5.6, screens 11 and 18."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from fakes.clock import START, settle
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.fleet import FleetLine, Freshness
from kyivstar_desktop.domain.history import Category, HistoryItem
from kyivstar_desktop.domain.kyiv import to_us
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.risk import Risk
from kyivstar_desktop.services.fleet_sync import EVERY_S
from kyivstar_desktop.viewmodels.numbers_desk import GoRow, Said
from kyivstar_desktop.viewmodels.numbers_filters import expected_text, read_filters, typed_of
from kyivstar_desktop.viewmodels.numbers_one import STAY_S
from kyivstar_desktop.viewmodels.numbers_tree import ALL
from kyivstar_desktop.viewmodels.presenting.risk import (
    ROUND,
    fresh_text,
    next_round_text,
    present_risk,
    stale_text,
)
from support.numbers_desk import Office, line_at, office, passed, polled
from support.screens import Heard

NOW, DAY = START, START.date()


def line(
    kind: str, days: int | None = None, short: int | None = None, **values: object
) -> FleetLine:
    day = DAY + timedelta(days=days) if days is not None else None
    money = Money(short) if short is not None else None
    given = {"balance_at": NOW, "risk": Risk(kind, day, money), **values}
    return FleetLine("ln", "+380675000001", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "words", "tone"),
    [
        (line("stops", 4, 112_75), "will stop on 26 Nov, short by ₴112.75", "danger"),
        (line("stops", 7, 84_50), "will stop on 29 Nov, short by ₴84.50", "danger"),
        (line("stops", 8, 35_00), "will stop on 30 Nov, short by ₴35.00", "warning"),
        (
            line("limit", 3, 20_00, balance=Money(-42_00), limit=Money(-100_00)),
            "₴58.00 to the cut-off threshold",
            "warning",
        ),
        (line("life", 11, 30_00), "valid until 3 Dec, needs ₴30.00", "warning"),
        (line("suspended", -2, 50_00), "suspended on 20 Nov, short by ₴50.00", "danger"),
        (line("blocked", -8), "blocked for a time on 14 Nov", "neutral"),
        (line("debt", 1), "debt of the account, will stop on 23 Nov", "warning"),
        (line("enough", 40), "enough until 1 Jan 2027", "ok"),
        (line("within"), "contract, within the limit", "ok"),
        (line("ended"), "disconnected", "neutral"),
        (line("enough", 40, state="failed"), "no new data since 14:00", "neutral"),
        (line("unknown", balance_at=None), "not read yet", "neutral"),
    ],
)
def test_the_risk_of_a_number_is_said_in_words(one: FleetLine, words: str, tone: str) -> None:
    told = present_risk(one, NOW)
    assert (told.text, told.tone) == (words, tone)
    assert told.icon, "nothing is told by colour alone"


def test_freshness_adds_up_in_words() -> None:
    told = Freshness(total=1204, fresh=1198, failed=6)
    assert fresh_text(told) == "fresh 1,198 of 1,204"
    assert stale_text(told).startswith("6 ")
    assert (fresh_text(Freshness()), stale_text(Freshness(total=3, fresh=3))) == ("", "")


def test_the_next_round_is_told() -> None:
    told = Freshness(total=3, ended_at=NOW)
    assert next_round_text(told) == "next refresh at 14:15"
    assert next_round_text(Freshness(total=3, ended_at=NOW, running=True)) == ""
    assert ROUND.total_seconds() == EVERY_S


def test_the_filter_row_is_read_and_kept() -> None:
    typed = {"number": "067", "user": "Бон", "balance": "< 100,50", "limit": ">5", "risk": "atRisk"}
    filters, unread = read_filters(typed)
    assert not unread
    told = {one.column: (one.op, one.value) for one in filters}
    assert told["user"] == ("contains", "Бон")
    assert told["balance"] == ("lt", Money(100_50))
    assert told["limit"] == ("gt", Money(5_00))
    assert told["risk"][0] == "in"
    assert "stops" in told["risk"][1]
    assert "enough" not in told["risk"][1]
    assert typed_of(filters, "067")["risk"] == "atRisk"
    again, _ = read_filters(typed_of(filters, "067"))
    assert again == filters


@pytest.mark.parametrize(
    ("text", "op", "kopiykas"),
    [
        ("<= 0", "lt", 1), ("≤0", "lt", 1), (">= 100", "gt", 99_99), ("≥ 100", "gt", 99_99),
        ("< 0", "lt", 0), ("> 100 ₴", "gt", 100_00), ("= 90", "eq", 90_00),
        ("\u2212320,00 ₴", "lt", -320_00), ("< -1", "lt", -1_00), (">= \u22121", "gt", -1_01),
        ("1\u00a0234,50", "lt", 1_234_50),
    ],
)  # fmt: skip
def test_a_sum_is_held_against_as_it_is_written(text: str, op: str, kopiykas: int) -> None:
    (found,), unread = read_filters({"balance": text})
    assert (found.op, found.value, unread) == (op, Money(kopiykas), frozenset())
    assert read_filters(typed_of((found,), ""))[0] == (found,)


def test_what_is_expected_is_said_in_words() -> None:
    assert expected_text(frozenset()) == ""
    told = expected_text(frozenset({"balance"}))
    assert told == "Balance: write a sum, as in < 100, >= 12.50 or = 0"


@pytest.mark.parametrize("text", ["1,234", "сто", "< ", "1,2,3", ">>5", "< 5 кг"])
def test_a_sum_that_is_not_understood_is_marked(text: str) -> None:
    filters, unread = read_filters({"balance": text})
    assert (filters, unread) == ((), frozenset({"balance"}) if text.strip() else frozenset())


def test_rows_stand_by_the_day_they_stop() -> None:
    async def story(desk: Office) -> None:
        state = desk.vm.state
        assert desk.rows[:4] == ["Бондар Сергій", "Коваль Андрій", "Ткаченко Юрій", "Лисенко Петро"]
        assert (state.path, state.count) == ("Доставка / Водії", "12")
        tabs = {tab.key: tab.count for tab in state.tabs}
        assert (tabs["all"], tabs["risk"], tabs["blocked"]) == ("12", "6", "1")
        whole, *_others = state.tree
        assert (whole.key, whole.count, whole.risk) == (ALL, "12", "6")
        assert "12" in whole.spoken
        assert "6" in whole.spoken

    office(story)


def test_a_head_sorts_and_turns() -> None:
    async def story(desk: Office) -> None:
        desk.vm.sort_by("balance")
        await desk.quiet()
        assert desk.rows[0] == "Лисенко Петро"
        desk.vm.sort_by("balance")
        await desk.quiet()
        assert line_at(desk, 0).balance == Money(912_60)
        assert desk.vm.state.sort == ("balance", True)

    office(story)


def test_search_filters_and_views_narrow_and_are_lifted() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.type_filter("number", "бондар")
        await desk.quiet()
        assert desk.rows == ["Бондар Сергій"]
        vm.type_filter("number", "нема такого")
        await desk.quiet()
        assert (vm.state.empty_title, vm.state.can_reset) == ("Nothing found", True)
        vm.reset()
        vm.choose_view("blocked")
        await desk.quiet()
        assert desk.rows == ["Мельник Ганна"]
        vm.reset()
        await desk.quiet()
        assert len(desk.rows) == 12
        vm.choose_node("d2")
        await desk.quiet()
        assert vm.state.empty_title == "There are no numbers in this department"

    office(story)


def test_groups_stand_above_their_numbers_with_sums() -> None:
    async def story(desk: Office) -> None:
        desk.vm.group_by("tariff")
        await desk.quiet()
        heads = [row for row in desk.rows if row.startswith("[")]
        assert len(heads) > 3
        assert len(desk.rows) == 12 + len(heads)
        await desk.quiet()
        assert "" not in desk.rows
        desk.vm.model.toggle_group(0)
        assert desk.rows[1].startswith("[")
        assert [one.user for one in await desk.vm.model.lines(1, 2)] == [desk.rows[2]]

    office(story)


def test_a_jump_to_the_end_reads_only_what_is_shown() -> None:
    async def story(desk: Office) -> None:
        model = desk.vm.model
        desk.vm.sort_by("number")
        await desk.quiet()
        assert (model.rowCount(), model.row(1011)) == (1012, None)
        await desk.quiet()
        assert line_at(desk, 1011).number == "+380675001099"
        assert model.row(500) is None, "what lies between was not read"
        whole = await model.lines(190, 610)
        assert len({one.line for one in whole}) == 421

    office(story, more=1000)


def test_the_next_number_at_risk_is_found() -> None:
    async def story(desk: Office) -> None:
        heard = Heard(desk.vm.effect)
        desk.vm.sort_by("number")
        await desk.quiet()
        desk.vm.next_risk(5)
        await desk.quiet()
        (found,) = heard.all
        assert isinstance(found, GoRow)
        assert found.row == 0, "from the top again"
        desk.vm.choose_view("blocked")
        await desk.quiet()
        desk.vm.next_risk(-1)
        await desk.quiet()
        assert isinstance(heard.all[-1], Said)

    office(story)


def test_a_changed_row_is_renewed_in_its_place_and_its_order_waits() -> None:
    async def story(desk: Office) -> None:
        world, vm = desk.world, desk.vm
        vm.model.look(0, 11)
        world.operator.park.put_money("+380675000001", Money(900_00))
        await polled(world)
        await passed(world)
        assert desk.rows[0] == "Бондар Сергій", "no row moves under the pointer"
        assert line_at(desk, 0).balance == Money(900_00)
        assert vm.state.waiting == "Renew the order"
        vm.renew_order()
        await desk.quiet()
        assert desk.rows[0] == "Коваль Андрій"
        assert vm.state.waiting == ""

    office(story)


def test_new_numbers_wait_behind_their_count() -> None:
    async def story(desk: Office) -> None:
        world, vm = desk.world, desk.vm
        vm.model.look(0, 11)
        world.operator.park.add(77, node="d11", user="Новий")
        await polled(world)
        await passed(world)
        assert len(desk.rows) == 12
        assert vm.state.waiting.startswith("1 ")
        vm.renew_order()
        await desk.quiet()
        assert len(desk.rows) == 13

    office(story)


def test_the_card_follows_the_current_row() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.follow_row(1)
        assert vm.state.card is None
        vm.open_card(0)
        await desk.quiet()
        card = vm.state.card
        assert card is not None
        assert (card.user, card.path) == ("Бондар Сергій", "Доставка / Водії")
        assert card.balance == "₴62.25"
        assert vm.can_top_up_card
        vm.follow_row(8)
        assert vm.state.card is not None
        assert not vm.can_top_up_card
        vm.close_card()
        assert vm.state.card is None

    office(story)


def test_the_card_reads_the_last_operations() -> None:
    async def story(desk: Office) -> None:
        vm, operator = desk.vm, desk.world.operator
        number = line_at(desk, 0).number
        for n in range(8):
            at = to_us(desk.world.clock.now() - timedelta(days=n))
            operator.add_history(
                HistoryItem(f"op{n}", number, at, "usage", Category.CALLS, "Дзвінок", "",
                            Money(-100 - n), Money(1_000), Money(900))
            )  # fmt: skip
        vm.open_card(0)
        await settle()
        assert vm.state.card is not None
        assert (vm.state.card.last, vm.state.card.last_note) == ((), "Reading the last operations…")
        await desk.world.clock.advance(STAY_S)
        await settle()
        assert [row.id for row in vm.state.card.last] == ["op0", "op1", "op2", "op3", "op4"]
        assert vm.state.card.last_note == ""
        vm.follow_row(1)
        await settle()
        await desk.world.clock.advance(STAY_S)
        await settle()
        assert vm.state.card.last_note == "No operations in the last 31 days"
        operator.fail_next("actions", Offline())
        vm.follow_row(0)
        await settle()
        await desk.world.clock.advance(STAY_S)
        await settle()
        assert vm.state.card.last_note == "The operations could not be read now"
        assert vm.state.banner is None, "the desk itself is well"

    office(story)


def test_a_cell_that_is_cut_tells_itself_whole() -> None:
    async def story(desk: Office) -> None:
        model = desk.vm.model
        risk = model.index(0, list(desk.vm.state.columns).index("risk"))
        words = model.data(risk, Qt.ItemDataRole.ToolTipRole)
        assert words.startswith("will stop on ")
        assert words.endswith(", short by ₴112.75")
        assert model.data(risk, Qt.ItemDataRole.AccessibleTextRole) == words

    office(story)


def test_enter_opens_the_number_itself() -> None:
    async def story(desk: Office) -> None:
        desk.vm.open_row(1)
        await desk.quiet()
        current = desk.world.accounts.current.value
        assert desk.opened == [1]
        assert current is not None
        assert current.number == "+380675000002"

    office(story)


def test_a_failed_refresh_says_so_and_loses_nothing() -> None:
    async def story(desk: Office) -> None:
        operator = desk.world.operator
        operator.fail_next("fleet lines", ServerTrouble(503, "req-1"), times=20)
        await desk.world.timed(_refreshed(desk))
        banner = desk.vm.state.banner
        assert banner is not None
        assert "req-1" in banner.details
        assert len(desk.rows) == 12

    office(story)


async def _refreshed(desk: Office) -> None:
    task = desk.vm.refresh()
    assert task is not None
    await task


def test_the_way_back_finds_the_desk_as_it_was() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.type_filter("user", "Ковал")
        vm.sort_by("user")
        memory = vm.remember()
        vm.reset()
        vm.choose_node(ALL)
        await desk.quiet()
        vm.recall(memory)
        await desk.quiet()
        assert desk.rows == ["Коваль Андрій"]
        assert (vm.state.node, vm.state.sort) == ("d11", ("user", False))

    office(story)


def test_a_park_without_numbers_says_what_will_be_here() -> None:
    async def story(desk: Office) -> None:
        desk.vm.choose_node(ALL)
        for n in range(1, 13):
            desk.world.operator.park.lose(f"ln_{n:06d}")
        await desk.world.timed(desk.world.cabinet.fleet.refresh(full=True))
        await passed(desk.world)
        desk.vm.renew_order()
        await passed(desk.world)
        assert desk.vm.state.empty_title == "The numbers of your company will be here"

    office(story)


def test_the_age_of_the_page_is_that_of_its_oldest_number() -> None:
    async def story(desk: Office) -> None:
        assert desk.vm.state.age == "as of 14:00"
        assert not desk.vm.state.stale
        assert date(2026, 11, 22) == DAY

    office(story)
