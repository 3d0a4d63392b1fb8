"""The tariffs page in life: comparison, lists, filters, own figures, special offers, offline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from support import story
from support.tariff_desk import Desk, plain, play


# --- the comparison -----------------------------------------------------------------------------
def test_the_current_tariff_stands_beside_the_best_and_the_next_cheapest() -> None:
    async def told(desk: Desk) -> None:
        assert desk.compared == ["t_maximum", "t_light", "t_love_ua", "t_base"]
        own, best, *_ = desk.state.compare.columns
        assert (own.tag, own.own, own.button) == ("Your tariff", True, "")
        assert (best.tag, best.tag_tone, best.best) == ("Cheapest for you", "highlight", True)
        assert best.button == "Choose"
        assert desk.row("fee") == ["₴175.00", "₴140.00", "₴225.00", "₴75.00"]
        assert desk.row("year") == ["₴2,275.00", "₴1,820.00", "₴2,925.00", "₴975.00"]
        assert desk.notes("year")[0] == "13 periods of 4 weeks"
        assert desk.row("own")[:2] == ["₴186.67", "₴151.67"]
        assert desk.notes("own")[:3] == ["now", "−₴35.00 a period", "+₴50.00 a period"]

    play(told)


def test_allowances_fit_in_words_and_differences_are_marked() -> None:
    async def told(desk: Desk) -> None:
        assert desk.row("DATA_NATIONAL") == ["20 GB", "18 GB", "without limit", "6 GB"]
        assert desk.notes("DATA_NATIONAL") == [
            "enough, 80%",
            "enough, 89%",
            "enough",
            "short of 10 GB",
        ]
        rows = {row.key: row for row in desk.state.compare.rows}
        assert rows["DATA_NATIONAL"].differs
        assert not rows["VOICE_ONNET"].differs
        assert rows["over VOICE_OMO"].label == "Over the package: To other mobiles"
        assert desk.row("over DATA_NATIONAL")[2] == "not needed"
        assert all(len(row.cells) == 4 for row in desk.state.compare.rows), "no hidden cell"

    play(told)


def test_daily_and_monthly_are_also_converted_to_30_days() -> None:
    async def told(desk: Desk) -> None:
        assert "thirty" not in {row.key for row in desk.state.compare.rows}, "all are of 4 weeks"
        desk.vm.compare_with("t_daily")
        assert desk.row("thirty") == ["₴187.50", "₴150.00", "₴241.07", "₴60.00"]
        assert set(desk.notes("thirty")) == {"computed"}
        assert [text[0] for text in desk.row("own")] == ["₴", "₴", "₴", "≈"], (
            "converted by the year"
        )

    play(told)


def test_columns_come_and_go_but_never_more_than_four() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.drop_column("t_love_ua")
        assert desk.compared == ["t_maximum", "t_light", "t_base"]
        desk.vm.compare_with("t_daily")
        desk.vm.compare_with("t_contract")
        assert desk.compared == ["t_maximum", "t_light", "t_base", "t_contract"]
        assert desk.state.compare.columns[-1].note == "for another form of service"
        desk.vm.compare_with("t_old")
        last = desk.state.compare.columns[-1]
        assert (last.id, last.tag, last.button) == ("t_old", "Archived: cannot be ordered", "")

    play(told)


def test_a_price_that_is_missing_is_said_and_never_zero() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.compare_with("t_secret")
        assert desk.row("fee")[-1] == "Price not stated"
        assert desk.row("year")[-1] == "Price not stated"
        assert desk.row("own")[-1] == "Price not stated"

    play(told)


def test_an_archived_own_tariff_says_so_and_has_no_way_back() -> None:
    async def told(desk: Desk) -> None:
        assert desk.state.compare.columns[0].tag == "Your tariff (archived)"
        await desk.choose("t_base")
        titles = [line.title for line in desk.panel.lines]
        assert "There is no way back" in titles

    play(told, tariff_id="t_old", tariff="Зірка")


def test_a_tariff_that_the_catalogue_does_not_know_is_still_a_column() -> None:
    async def told(desk: Desk) -> None:
        own = desk.state.compare.columns[0]
        assert (own.name, own.note) == ("Дуже старий", "not in the catalogue")
        assert {row.cells[0].text for row in desk.state.compare.rows} == {"—"}

    play(told, tariff_id="t_gone", tariff="Дуже старий")


# --- own use ------------------------------------------------------------------------------------
def test_own_use_is_an_average_of_whole_periods() -> None:
    async def told(desk: Desk) -> None:
        assert plain(desk.state.use_note) == "average of 3 periods, 84 days"
        cells = [(plain(cell.value), cell.text) for cell in desk.state.use_cells]
        assert cells == [
            ("16 GB", "internet"),
            ("54 min", "to other mobiles"),
            ("9 SMS", "SMS"),
            ("₴11.67", "calls abroad"),
        ]

    play(told)


def test_a_young_number_sees_prices_and_how_long_to_wait() -> None:
    async def told(desk: Desk) -> None:
        assert plain(desk.state.use_note) == "35 more days until the first whole period"
        assert desk.state.use_cells == ()
        assert "own" not in {row.key for row in desk.state.compare.rows}
        assert len(desk.compared) == 4
        assert not any(column.best for column in desk.state.compare.columns)

    play(told, used=False, started=story.NOW - timedelta(days=10))


def test_own_figures_are_rated_while_they_are_typed() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.edit_figures(on=True)
        desk.vm.type_figures("6", "", "")
        await settle(120)
        assert desk.state.use_manual
        assert desk.state.use_note == "your own figures, for one period"
        assert desk.compared[1] == "t_base"
        desk.vm.type_figures("6", "багато", "")
        await settle(120)
        assert not desk.state.use_manual, "a wrong field is no figure"
        desk.vm.edit_figures(on=False)
        await settle(120)
        assert desk.state.figures is None
        assert desk.compared[1] == "t_light"

    play(told)


# --- lists --------------------------------------------------------------------------------------
def test_tabs_are_counted_and_hold_their_tariffs() -> None:
    async def told(desk: Desk) -> None:
        tabs = [(tab.key, tab.count) for tab in desk.state.tabs]
        assert tabs == [
            ("compare", ""), ("prepaid", "6"), ("contract", "1"), ("homeInternet", "1"),
            ("business", "1"), ("archive", "1"), ("offers", "1"),
        ]  # fmt: skip
        desk.vm.choose_view("prepaid")
        await settle()
        assert desk.listed == ["t_daily", "t_base", "t_light", "t_maximum", "t_love_ua", "t_secret"]
        assert plain(desk.state.count_text) == "6 tariffs"
        secret = desk.vm.model.row(5)
        assert (secret.price, secret.per, secret.own) == ("Price not stated", "", "—")
        best = desk.vm.model.row(2)
        assert (best.badge, best.own, best.best) == ("Cheapest for you", "₴151.67", True)

    play(told)


@pytest.mark.parametrize(
    ("field", "text", "ids"),
    [
        ("text", "світло", ["t_light"]),
        ("most", "75", ["t_daily", "t_base"]),
        ("most", "75,50", ["t_daily", "t_base"]),
        ("gigabytes", "20", ["t_maximum", "t_love_ua"]),
        ("minutes", "150", ["t_maximum"]),
        ("minutes", "0", ["t_daily", "t_base", "t_light", "t_maximum", "t_love_ua", "t_secret"]),
    ],
)
def test_filters(field: str, text: str, ids: list[str]) -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("prepaid")
        desk.vm.type_filter(field, text)
        await settle()
        assert desk.listed == ids
        assert not desk.state.wrong

    play(told)


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("most", "двісті", "A sum such as 200"),
        ("most", "-5", "A sum such as 200"),
        ("gigabytes", "1.5", "A whole number"),
        ("gigabytes", "999999", "A whole number"),
        ("minutes", "-1", "A whole number"),
        ("minutes", "٣", "A whole number"),
    ],
)
def test_a_wrong_filter_says_so_and_hides_nothing(field: str, text: str, words: str) -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("prepaid")
        desk.vm.type_filter(field, text)
        await settle()
        assert getattr(desk.state.wrong, field) == words
        assert len(desk.listed) == 6

    play(told)


def test_nothing_found_and_back() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("prepaid")
        desk.vm.type_filter("text", "щщщ")
        await settle()
        assert (desk.listed, desk.state.no_match) == ([], "Nothing matches")
        desk.vm.reset_filter()
        await settle()
        assert len(desk.listed) == 6
        assert desk.state.no_match == ""

    play(told)


def test_one_tariff_is_shown_whole() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("prepaid")
        await settle()
        desk.vm.open_row(3)
        shown = desk.state.details
        facts = {g.title: {k: plain(v) for k, v in g.facts} for g in shown.groups}
        assert shown.price == "₴175.00 for 4 weeks"
        assert facts["Price"]["A year"] == "₴2,275.00, 13 periods of 4 weeks"
        assert facts["Price"]["Converted to 30 days, computed"] == "₴187.50"
        assert facts["In the package"]["Data in roaming"] == "2,500 MB"
        assert facts["Over the package"]["Хвилина понад пакет"] == "₴1.50 / min"
        assert facts["Roaming and abroad"]["Мегабайт понад пакет (PL)"] == "₴0.50 / MB"
        assert (shown.compare, shown.choose) == ("", ""), "it is the line's own"
        desk.vm.open_row(0)
        assert desk.state.details.choose == "Move to this tariff"

    play(told)


def test_an_archived_tariff_cannot_be_chosen() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("archive")
        await settle()
        desk.vm.open_row(0)
        assert desk.state.details.badge == "Archived: cannot be ordered"
        assert desk.state.details.choose == ""
        desk.vm.choose("t_old")
        assert desk.panel is None

    play(told)


def test_another_form_of_service_is_shown_and_not_chosen() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("contract")
        await settle()
        desk.vm.open_row(0)
        assert desk.state.details.price == "₴250.00 for a month"
        assert desk.state.details.choose == ""

    play(told)


# --- since the last visit -----------------------------------------------------------------------
def test_a_new_price_is_flagged_until_the_page_is_left() -> None:
    async def told(desk: Desk) -> None:
        desk.operator.shelf.price("t_base", 80_00)
        await desk.world.cabinet.catalogue.refresh()
        desk.vm.choose_view("prepaid")
        await settle(120)
        badges = {row.id: (row.badge, row.badge_tone) for row in desk.vm.model.rows()}
        assert badges["t_base"] == ("price was ₴75.00", "warning")
        desk.vm.dispose()
        await settle()
        assert dict(desk.world.cabinet.catalogue.news.value) == {}

    play(told)


# --- special offers -----------------------------------------------------------------------------
def test_special_offers_are_one_list_muted_for_ever() -> None:
    async def told(desk: Desk) -> None:
        desk.vm.choose_view("offers")
        await settle()
        assert desk.listed == ["o_offer_weekend"]
        desk.vm.open_row(0)
        assert desk.state.details.service
        desk.vm.mute(on=True)
        await settle()
        assert (desk.listed, desk.state.no_match) == ([], "Special offers are switched off")
        assert desk.state.tabs[-1].count == ""
        assert desk.world.files.load()["offers_muted"] is True
        desk.vm.mute(on=False)
        await settle()
        assert desk.listed == ["o_offer_weekend"]

    play(told)


def test_a_choice_that_cannot_be_saved_is_said() -> None:
    async def told(desk: Desk) -> None:
        desk.world.files.trouble = StorageTrouble("readonly")
        desk.vm.mute(on=True)
        assert desk.state.muted
        assert desk.effects.all == ["The choice was not saved: it holds until exit"]

    play(told)


# --- what may be missing ------------------------------------------------------------------------
def test_an_operator_without_a_catalogue_is_said() -> None:
    async def told(desk: Desk) -> None:
        profile = desk.world.accounts.profile
        assert profile.value is not None
        profile.set(replace(profile.value, apis=frozenset({"TMF654"})))
        assert desk.state.empty_title == "The operator has no tariff catalogue"

    play(told)


def test_a_catalogue_that_never_came_says_why() -> None:
    async def told(desk: Desk) -> None:
        assert desk.state.empty_title == "The catalogue has not been read yet"
        assert desk.state.empty_text

    def prepare(operator: object) -> None:
        operator.fail_next("catalogue", Offline("refused"), times=9)  # type: ignore[attr-defined]

    play(told, prepare=prepare)


def test_the_same_page_offline_with_its_age() -> None:
    async def told(desk: Desk) -> None:
        await desk.operator.stop()
        desk.world.clock.jump(90_000)
        desk.world.accounts.lost(Offline("refused"))
        await desk.world.clock.advance(31)
        assert desk.compared == ["t_maximum", "t_light", "t_love_ua", "t_base"]
        assert desk.state.stale
        assert "20 Nov" in desk.state.age
        desk.vm.choose_view("prepaid")
        await settle()
        assert len(desk.listed) == 6
        await desk.operator.start()

    play(told)


def test_another_number_is_another_page() -> None:
    async def told(desk: Desk) -> None:
        await desk.choose("t_base")
        lines = desk.world.accounts.lines.value.value or ()
        desk.world.accounts.select(lines[2].id)
        await settle(120)
        assert desk.panel is None
        assert desk.state.compare.columns[0].id == "t_love_ua"

    play(told)
