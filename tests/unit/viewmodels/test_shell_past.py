"""Back and forward: pages come back as they were left, forms of money come back empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.viewmodels.shell import Inputs, Route, ShellViewModel
from kyivstar_desktop.viewmodels.shell_past import MOST, Past
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support import screens
from support.screens import core_of

if TYPE_CHECKING:
    from fakes.world import World


class Remembering(ViewModel[str, str]):
    """A page whose filter is its input."""

    def __init__(self, _arg: Any) -> None:
        super().__init__("", lambda i: i)
        self.filter = ""

    def remember(self) -> str:
        return self.filter

    def recall(self, memory: str) -> None:
        self.filter = memory


class Plain(ViewModel[str, str]):
    def __init__(self, arg: Any) -> None:
        super().__init__("", lambda i: i)
        self.arg = arg


def shell_of(world: World) -> ShellViewModel:
    plain = ("overview", "topup", "signin", "settings")
    return ShellViewModel(
        core_of(world),
        start=Inputs(world.clock.now(), "1", demo=True),
        factories={"history": Remembering, **dict.fromkeys(plain, Plain)},
    )


def test_a_page_comes_back_with_its_filter_and_its_scroll() -> None:
    async def story(world: World) -> None:
        shell = shell_of(world)
        places = iter((None, 420, None, 7))
        shell.look = lambda: next(places)
        shell.go(Route("history"))
        assert isinstance(shell.page, Remembering)
        shell.page.filter = "роумінг"
        shell.go(Route("overview"))
        shell.back()
        assert isinstance(shell.page, Remembering)
        assert (shell.page.filter, shell.looked) == ("роумінг", 420)
        shell.forward()
        assert (shell.state.page, shell.looked) == ("overview", None)
        shell.dispose()

    screens.play(story)


def test_nowhere_to_go_changes_nothing() -> None:
    async def story(world: World) -> None:
        shell = shell_of(world)
        shell.go(Route("overview"))
        page = shell.page
        shell.back()
        shell.forward()
        assert shell.page is page
        shell.dispose()

    screens.play(story)


def test_a_form_of_money_opens_fresh_and_a_payment_stays_itself() -> None:
    async def story(world: World) -> None:
        shell = shell_of(world)
        shell.top_up("+380671234567", Money(150_00))
        shell.go(Route("overview"))
        shell.back()
        assert isinstance(shell.page, Plain)
        assert shell.page.arg is None
        shell.go(Route("topup", TopUpFor(intent_id="i1")))
        shell.go(Route("overview"))
        shell.back()
        assert isinstance(shell.page, Plain)
        assert shell.page.arg == TopUpFor(intent_id="i1")
        shell.dispose()

    screens.play(story)


def test_after_a_sign_out_nothing_leads_back() -> None:
    async def story(world: World) -> None:
        shell = shell_of(world)
        shell.go(Route("history"))
        shell.go(Route("overview"))
        shell.signed_out()
        assert not shell.past.can_back
        shell.dispose()

    screens.play(story)


def test_the_list_is_bounded_and_a_new_page_ends_the_way_forward() -> None:
    past = Past()
    for n in range(MOST + 10):
        past.go(Route("history", f"ba_{n}"))
    steps = 0
    while past.back() is not None:
        steps += 1
    assert steps == MOST
    assert past.can_forward
    past.go(Route("overview"))
    assert not past.can_forward


def test_the_history_comes_back_with_what_was_asked() -> None:
    async def story(world: World) -> None:
        before = HistoryViewModel(world.history, world.accounts)
        before.type_search("поповнення")
        before.toggle_chip(Category.TOPUP.value)
        before.choose_preset("year")
        memory = before.remember()
        before.dispose()
        after = HistoryViewModel(world.history, world.accounts)
        after.recall(memory)
        assert after.state.text == "поповнення"
        assert after.state.preset == "year"
        assert [c.key for c in after.state.chips if c.on] == [Category.TOPUP.value]
        after.dispose()

    screens.play(story)


def test_tariffs_and_services_come_back_with_tab_and_search() -> None:
    async def story(world: World) -> None:
        cabinet, accounts, clock = world.cabinet, world.accounts, world.clock

        def tariffs() -> TariffsViewModel:
            return TariffsViewModel(
                cabinet, accounts, world.preferences, clock=clock, top_up=pay, services=nowhere
            )

        def services() -> ServicesViewModel:
            lock = world.lock.state
            return ServicesViewModel(cabinet, accounts, clock, top_up=pay, lock=lock)

        before, other = tariffs(), services()
        before.choose_view("prepaid")
        before.type_filter("text", "безлім")
        other.choose_tab("available")
        other.type_search("роумінг")
        memories = before.remember(), other.remember()
        before.dispose()
        other.dispose()
        after, again = tariffs(), services()
        after.recall(memories[0])
        again.recall(memories[1])
        assert (after.inputs.view, after.inputs.text) == ("prepaid", "безлім")
        assert (again.inputs.tab, again.inputs.text) == ("available", "роумінг")
        after.dispose()
        again.dispose()

    screens.play(story)


def pay(_number: str, _amount: Money | None) -> None:
    """A way to the top-up that nobody takes."""


def nowhere() -> None:
    """A way that nobody takes."""
