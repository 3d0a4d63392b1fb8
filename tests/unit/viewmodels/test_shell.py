"""Shell: pages come and go, the ended session, switcher, banner, toasts, language and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.secrets import FakeSecrets
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.shell import Inputs, Route, ShellViewModel, Toast
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support import screens
from support.screens import Heard, core_of
from support.shell_desk import Desk, play

if TYPE_CHECKING:
    from fakes.world import World
    from support.speaking import WordsOf

SECOND = "+380670000021"
N = "\u00a0"


# --- routes -------------------------------------------------------------------------------------
def test_a_page_is_disposed_when_the_next_one_comes() -> None:
    async def story(desk: Desk) -> None:
        assert (desk.state.page, desk.state.framed) == ("starting", False)
        desk.vm.go(Route("signin"))
        assert not desk.state.framed
        desk.vm.signed_in()
        desk.vm.go_section("history")
        assert [(p.name, p.disposed) for p in desk.made] == [
            ("signin", True),
            ("overview", True),
            ("history", False),
        ]
        assert desk.vm.page is desk.made[-1]
        assert desk.state.framed
        assert desk.state.current == "history"
        shown = [(route.name, page) for route, page in desk.pages.all]
        assert shown == [(p.name, p) for p in desk.made]

    play(story)


def test_a_route_without_a_page_shows_nothing() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("starting"))
        assert desk.vm.page is None
        assert desk.pages.all == [(Route("starting"), None)]

    play(story)


def test_the_same_section_again_makes_no_new_page_but_top_up_does() -> None:
    async def story(desk: Desk) -> None:
        for key in ("overview", "overview", "topup", "topup"):
            desk.vm.go_section(key)
        assert [p.name for p in desk.made] == ["overview", "topup", "topup"]

    play(story)


def test_arguments_reach_the_page() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.top_up()
        desk.vm.top_up(OLENA, Money(84_50))
        desk.vm.open_history("ba_7")
        assert [p.arg for p in desk.made] == [
            TopUpFor(),
            TopUpFor(((OLENA, Money(84_50)),)),
            "ba_7",
        ]

    play(story)


def test_the_end_of_the_program_ends_the_page() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        desk.vm.dispose()
        assert desk.made[0].disposed
        assert desk.vm.page is None

    play(story)


# --- the session --------------------------------------------------------------------------------
def test_an_ended_session_leads_to_sign_in() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("history"))
        desk.world.operator.end_family("expired")
        await desk.world.clock.advance(700)
        desk.vm.refresh()
        await settle()
        assert desk.state.page == "signin"
        assert desk.made[0].disposed

    play(story)


def test_a_session_that_ends_on_the_sign_in_page_changes_nothing() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("signin"))
        await desk.world.session.end("expired")
        assert [p.name for p in desk.made] == ["signin"]

    play(story)


def test_signing_out_and_in() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("settings"))
        await desk.world.session.sign_out(wipe=False)
        desk.vm.signed_out()
        assert desk.state.page == "signin"
        assert desk.state.rows == ()
        assert desk.state.number_title == "Numbers are being read"
        assert desk.effects.of(Toast) == []

    play(story)


def test_a_first_sign_in_is_greeted_once() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.sign_in()
        desk.vm.signed_in()
        assert [t.text for t in desk.effects.of(Toast)] == ["Your cabinet is open. Welcome"]
        await desk.world.session.sign_out(wipe=False)
        await desk.world.clock.advance(70)
        await desk.world.sign_in()
        desk.vm.signed_in()
        assert len(desk.effects.of(Toast)) == 1

    play(story, signed_in=False)


def test_no_key_store_is_said_inside_the_frame() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.secret_note == ""
        desk.vm.go(Route("overview"))
        assert desk.state.secret_note == "Key store unavailable: data until exit only"

    play(story, secrets=FakeSecrets("absent"))


# --- numbers ------------------------------------------------------------------------------------
def test_the_switcher_lists_numbers_with_money_and_state() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.add_line("p_0001", SECOND, Money(7_00))
        await desk.world.accounts.refresh()
        await settle()
        assert [(r.title, r.text, r.right, r.state, r.tone) for r in desk.state.rows] == [
            (f"+380{N}67{N}000{N}00{N}01", "LOVE UA Безлім · prepaid", "₴140.50", "active", "ok"),
            (f"+380{N}67{N}000{N}00{N}21", "LOVE UA Безлім · prepaid", "₴7.00", "active", "ok"),
        ]
        desk.vm.choose_nth(2)
        assert desk.state.number_title == f"+380{N}67{N}000{N}00{N}21"
        assert desk.state.current_line == desk.state.rows[1].key
        for nobody in (0, 3, -1):
            desk.vm.choose_nth(nobody)
        desk.vm.choose_line("nobody")
        assert desk.state.current_line == desk.state.rows[1].key
        desk.vm.choose_line(desk.state.rows[0].key)
        assert desk.state.number_title.endswith("01")

    play(story)


# --- payments on their way ----------------------------------------------------------------------
def test_unresolved_payments_stand_in_a_banner_until_their_end() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        ident = await desk.pay()
        assert desk.state.unresolved_text == "Unresolved payments: 1"
        assert {r.key: r.count for r in desk.state.rail if r.count} == {"topup": "1"}
        desk.vm.open_unresolved()
        assert desk.made[-1].arg == TopUpFor(intent_id=ident)
        assert desk.state.unresolved_text == "", "the page itself shows it"
        desk.vm.go(Route("history"))
        await desk.world.payments.confirm(ident, desk.world.operator.last_code())
        await desk.world.clock.advance(5)
        assert desk.state.unresolved_text == ""
        (toast,) = desk.effects.of(Toast)
        assert toast.text == "A payment has reached its end"
        assert toast.route == Route("topup", TopUpFor(intent_id=ident))

    play(story)


def test_the_end_is_not_told_on_the_page_that_shows_it() -> None:
    async def story(desk: Desk) -> None:
        ident = await desk.pay()
        desk.vm.open_unresolved()
        await desk.world.payments.confirm(ident, desk.world.operator.last_code())
        await desk.world.clock.advance(5)
        assert desk.effects.of(Toast) == []

    play(story)


def test_signing_out_with_money_on_its_way_is_no_end_of_it() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("settings"))
        await desk.pay()
        await desk.world.session.sign_out(wipe=False)
        assert desk.state.unresolved_text == ""
        assert desk.effects.of(Toast) == []

    play(story)


def test_without_unresolved_payments_there_is_nothing_to_open() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.open_unresolved()
        assert desk.made == []

    play(story)


# --- strip --------------------------------------------------------------------------------------
def test_the_strip_says_connection_and_age() -> None:
    async def story(desk: Desk) -> None:
        assert (desk.state.connection, desk.state.connection_tone) == ("Connected", "ok")
        assert desk.state.age == "Data as of 14:00"
        assert desk.state.ribbon == "DEMO OPERATOR"
        assert desk.state.version == "version 1.2.3"
        assert desk.state.server == "Server: demo operator, this program"
        desk.world.accounts.lost(Offline("proxy"))
        assert (desk.state.connection, desk.state.connection_tone) == ("No connection", "warning")
        assert desk.state.offline.title == "The proxy of this system does not answer"
        desk.world.accounts.reached()
        assert desk.state.offline is None

    play(story)


def test_a_real_operator_has_no_ribbon() -> None:
    async def story(world: World) -> None:
        start = Inputs(world.clock.now(), "1", demo=False, operator="https://operator.example")
        world.accounts.profile.set(None)
        vm = ShellViewModel(core_of(world, demo=False), start=start, factories={})
        assert vm.state.ribbon == ""
        assert vm.state.server == "Server: https://operator.example"
        vm.dispose()

    screens.play(story)


def test_f5_reports_its_error() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.refresh()
        await settle()
        assert desk.vm.refresh.error is None
        await desk.world.operator.stop()
        desk.vm.refresh()
        await settle()
        assert isinstance(desk.vm.refresh.error, Offline)

    play(story)


# --- language and theme -------------------------------------------------------------------------
def test_language_and_theme_are_kept_and_told_at_once() -> None:
    async def story(desk: Desk) -> None:
        languages, themes = Heard(desk.vm.language_changed), Heard(desk.vm.theme_changed)
        desk.vm.choose_language("uk")
        desk.vm.choose_language("ru")
        desk.vm.choose_theme("dark")
        assert (languages.all, themes.all) == (["ru"], ["dark"])
        kept = desk.world.preferences.value.value
        assert (kept.language, kept.theme) == ("ru", "dark")

    play(story)


def test_a_choice_that_cannot_be_saved_still_counts() -> None:
    async def story(desk: Desk) -> None:
        desk.world.files.trouble = StorageTrouble("full")
        languages = Heard(desk.vm.language_changed)
        desk.vm.choose_language("en")
        desk.vm.choose_theme("dark")
        assert languages.all == ["en"]
        assert {t.text for t in desk.effects.of(Toast)} == {
            "The choice was not saved: it holds until exit"
        }

    play(story)


@pytest.mark.parametrize(
    ("language", "sections"),
    [
        ("uk", ["Огляд", "Поповнення", "Історія", "Тарифи", "Послуги", "Підтримка"]),
        ("ru", ["Обзор", "Пополнение", "История", "Тарифы", "Услуги", "Поддержка"]),
        ("en", ["Overview", "Top-up", "History", "Tariffs", "Services", "Support"]),
    ],
)
def test_words_switch_without_a_restart(
    words_of: WordsOf, language: str, sections: list[str]
) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        with words_of(language):
            desk.vm.retranslate()
            assert [item.text for item in desk.state.rail] == sections
            assert desk.made[0].spoken == 1

    play(story)


def test_say_is_a_toast() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.say("Скопійовано")
        assert desk.effects.of(Toast) == [Toast("Скопійовано")]

    play(story)
