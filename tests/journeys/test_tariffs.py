"""A12, P7, P8, P9: tariffs read, compared, changed, started early; special offers muted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.tariffs import Tab
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.tariffs_inputs import NOW
from kyivstar_desktop.viewmodels.tariffs_words import present_tab
from kyivstar_desktop.views.widgets.steps import Tabs
from kyivstar_desktop.views.widgets.table import DataTable

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.domain.orders import Preview

translate = QCoreApplication.translate
OLENA, HER = "067 000 00 01", "+380670000001"


def page(program: Program) -> TariffsViewModel:
    found = program.shell.page
    assert isinstance(found, TariffsViewModel), f"on {program.page}"
    return found


async def open_tariffs(program: Program) -> None:
    """By the rail; the catalogue and the advice are there afterwards."""
    await program.synced()
    await program.go(translate("Shell", "Tariffs"))
    await program.at("tariffs")

    def compared() -> bool:
        state = page(program).state
        return bool(state.use_cells) and any(column.best for column in state.compare.columns)

    await program.hand.wait("no comparison", compared, 30.0)


async def tab(program: Program, text: str) -> None:
    name = translate("Tariffs", "Kinds of tariffs")
    found = await program.hand.wait_for(Tabs, name)
    assert isinstance(found, Tabs)

    def texts() -> list[str]:
        return [found.tabText(n) for n in range(found.count())]

    await program.hand.wait(f"no {text}", lambda: text in texts())
    number = texts().index(text)
    at = found.tabRect(number).center() - QPoint(10, 0)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=at)
    key = page(program).state.tabs[number].key

    def there() -> bool:
        vm = page(program)
        return vm.state.view == key and not vm.model.busy

    await program.hand.wait(f"not on {text}", there)


async def row(program: Program, name: str) -> None:
    """A click on the line of that tariff."""
    table = await program.hand.wait_for(DataTable, translate("Tariffs", "Tariffs"))
    assert isinstance(table, DataTable)

    def number() -> int:
        names = [line.name for line in page(program).model.rows()]
        return names.index(name) if name in names else -1

    await program.hand.wait(f"no row {name}", lambda: number() >= 0)
    index = table.model().index(number(), 0)
    table.scrollTo(index)
    at = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def opened() -> bool:
        details = page(program).state.details
        return details is not None and details.name == name

    await program.hand.wait(f"{name} was not opened", opened)


async def on_screen(program: Program, texts: list[str]) -> None:
    def shown() -> bool:
        labels = program.life.window.findChildren(QLabel)
        seen = {label.text() for label in labels if label.isVisible()}
        return seen.issuperset(texts)

    await program.hand.wait(f"not all shown: {texts}", shown)


def main_balance(program: Program) -> Money:
    known = program.core.accounts.all_money.value[HER].value
    assert known is not None
    assert known.main is not None
    return known.main


def preview(program: Program) -> Preview:
    found = page(program).inputs.draft.seen
    assert found is not None
    return found


async def reviewed(program: Program) -> None:
    """The button of the panel, then the terms once more."""

    def choosing() -> bool:
        panel = page(program).state.panel
        return panel is not None and not panel.stage and panel.ready

    await program.hand.wait("it cannot be reviewed", choosing)
    panel = page(program).state.panel
    assert panel is not None
    await program.hand.press(panel.button)

    def there() -> bool:
        shown = page(program).state.panel
        return shown is not None and shown.stage == "review" and shown.ready

    await program.hand.wait("no review", there)


async def agreed_now(program: Program) -> None:
    """At once instead of at the period's end; ticked, where something is lost by that."""
    await program.hand.press(translate("Tariffs", "Now"))

    def told() -> bool:
        panel = page(program).state.panel
        if panel is None or panel.busy or panel.when != NOW:
            return False
        return bool(panel.agree or panel.ready)

    await program.hand.wait("it is not told what it takes", told)
    panel = page(program).state.panel
    assert panel is not None
    if panel.agree:
        assert not panel.ready
        await program.hand.press(panel.agree)


async def chosen(program: Program, name: str) -> None:
    await tab(program, present_tab(Tab.PREPAID))
    await row(program, name)
    await program.hand.press(translate("Tariffs", "Move to this tariff"))

    def told() -> bool:
        panel = page(program).state.panel
        return panel is not None and not panel.busy and bool(panel.lines)

    await program.hand.wait("no panel", told)


def test_a12_every_tariff_is_shown_whole_and_the_same_offline(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_tariffs(program)
        catalogue = program.core.cabinet.catalogue.value
        assert catalogue is not None
        assert page(program).state.compare.columns[0].own
        for one in Tab:
            await tab(program, present_tab(one))
            for tariff in [line.name for line in page(program).model.rows()]:
                await row(program, tariff)
                shown = page(program).state.details
                assert shown is not None
                offering = catalogue.find(shown.id)
                assert offering is not None
                facts = [fact for group in shown.groups for fact in group.facts]
                assert len(facts) >= len(offering.units) + len(offering.allowances)
                await on_screen(program, [shown.price, *(label for label, _ in facts)])
            await program.hand.press(translate("Tariffs", "Close the tariff"))
        await tab(program, present_tab(Tab.PREPAID))
        await program.hand.type(translate("Tariffs", "Price up to, ₴"), "80")
        await program.hand.type(translate("Tariffs", "Gigabytes from"), "3")
        await program.hand.wait("not filtered", lambda: page(program).inputs.found < 4)
        assert all(line.price for line in page(program).model.rows())
        before = [line.name for line in page(program).model.rows()]
        assert before
        demo = program.core.demo
        assert demo is not None
        await demo.stop()
        await program.hand.wait("offline", lambda: page(program).inputs.offline, 30.0)
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")
        await program.go(translate("Shell", "Tariffs"))
        await program.at("tariffs")
        await program.hand.wait("no comparison", lambda: bool(page(program).state.compare.rows))
        await program.hand.wait("it does not say how old it is", lambda: page(program).state.age)
        await tab(program, present_tab(Tab.PREPAID))
        await program.hand.type(translate("Tariffs", "Search in tariffs"), "love")
        await program.hand.wait("not found", lambda: page(program).inputs.found > 2)
        await demo.start()

    journey.play(story, signed_in=OLENA)


def test_p8_a_scheduled_move_costs_nothing_now_and_can_be_cancelled(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_tariffs(program)
        before = main_balance(program)
        await chosen(program, "LOVE UA База")
        panel = page(program).state.panel
        assert panel is not None
        assert panel.moments[0].best
        await reviewed(program)
        await program.hand.press(translate("Tariffs", "Confirm the move"))
        await program.hand.press(translate("Tariffs", "Stop the sending"))
        assert program.core.cabinet.orders.pending("ln_0001") == ()
        await reviewed(program)
        await program.hand.press(translate("Tariffs", "Confirm the move"))
        await program.hand.wait(
            "not scheduled", lambda: bool(page(program).state.pending.text), 30.0
        )
        assert main_balance(program) == before
        await program.hand.press(translate("Tariffs", "Cancel the move"))
        await program.hand.wait("not cancelled", lambda: not page(program).state.pending.text, 30.0)

    journey.play(story, signed_in=OLENA)


def test_p8_a_move_now_takes_exactly_what_was_told(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_tariffs(program)
        before = main_balance(program)
        await chosen(program, "ТВІЙ Новий")
        await agreed_now(program)
        await reviewed(program)
        charge = preview(program).total
        assert charge is not None
        assert charge == Money(55_00)
        await program.sees(present_money(charge))
        await program.hand.press(translate("Tariffs", "Confirm the move"))

        def moved() -> bool:
            line = program.core.accounts.current.value
            return line is not None and line.tariff_id == "t_tvii_novyi"

        await program.hand.wait("not moved", moved, 30.0)
        await program.hand.wait("balance", lambda: main_balance(program) == before - charge, 30.0)
        await program.equals(lambda: page(program).state.compare.columns[0].name, "ТВІЙ Новий")

    journey.play(story, signed_in=OLENA)


def test_p7_the_next_package_starts_early_after_a_tick(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_tariffs(program)
        before = main_balance(program)
        await program.hand.press(translate("Tariffs", "Start the package now"))

        def told() -> bool:
            panel = page(program).state.panel
            return panel is not None and not panel.busy and bool(panel.agree)

        await program.hand.wait("nothing is said to burn", told)
        panel = page(program).state.panel
        assert panel is not None
        assert not panel.ready
        await program.hand.press(panel.agree)
        if panel.cover is not None:
            await program.sees(panel.cover_text)
            return
        await reviewed(program)
        charge = preview(program).total
        assert charge is not None
        await program.hand.press(translate("Tariffs", "Confirm the start"))
        await program.hand.wait("balance", lambda: main_balance(program) == before - charge, 30.0)

    journey.play(story, signed_in=OLENA)


def test_p9_special_offers_are_one_list_muted_even_after_a_restart(journey: Journey) -> None:
    offers = "Tariffs", "Special offers"

    async def first(program: Program) -> None:
        await open_tariffs(program)
        await tab(program, translate(*offers))
        await program.hand.wait("no offers", lambda: len(page(program).model.rows()) > 1)
        await program.hand.press(translate("Tariffs", "Do not show special offers"))
        await program.hand.wait("still there", lambda: not page(program).model.rows())
        await program.sees(translate("Tariffs", "Special offers are switched off"))

    async def later(program: Program) -> None:
        await open_tariffs(program)
        await tab(program, translate(*offers))
        await program.sees(translate("Tariffs", "Special offers are switched off"))
        assert not page(program).model.rows()

    journey.play(first, signed_in=OLENA)
    journey.play(later)
