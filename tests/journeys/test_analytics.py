"""Analytics and budgets on a real operator (P24, P25, P29, N4, N6, N10, screen 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from journeys.program import Keyboard
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.domain.analytics import By
from kyivstar_desktop.domain.kyiv import month_after, month_of
from kyivstar_desktop.views.widgets.table import DataTable

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel

translate = QCoreApplication.translate
BOSS = "+380670000021"


async def figures(program: Program) -> AnalyticsViewModel:
    """The page, once the history of the company is read to its end."""
    sync = program.core.cabinet.analytics.sync

    def read() -> bool:
        told = sync.progress.value
        return told.reading.whole and not told.running

    await program.hand.wait("the history was not read", read, 60.0)
    await program.go(translate("Shell", "Analytics"))
    await program.at("analytics")
    page = cast("AnalyticsViewModel", program.shell.page)
    await program.hand.wait("no figures", lambda: page.state.page == "figures")
    return page


async def table(program: Program, name: str) -> DataTable:
    found = await program.hand.wait_for(DataTable, name)
    assert isinstance(found, DataTable)
    await program.hand.wait("no lines", lambda: found.row_count > 0)
    return found


def test_parts_make_the_whole_and_the_keyboard_goes_down_and_up(journey: Journey) -> None:
    async def story(program: Program) -> None:
        page = await figures(program)
        ask = program.core.cabinet.analytics
        month = month_after(month_of(ask.today), -1)
        view = await ask.overview("", month)
        assert view.sums.spent > 0
        assert view.own.spent + sum(one.sums.spent for one in view.children) == view.sums.spent
        people = await ask.people("", month, limit=100_000)
        services = await ask.services("", month)
        assert sum(one.spent for one in people) == view.sums.spent
        assert sum(one.spent for one in services) == view.sums.spent
        page.choose_month(month.isoformat())
        lines = await table(program, translate("Analytics", "Departments"))
        keys = Keyboard(program)
        lines.setFocus()
        lines.setCurrentIndex(lines.model().index(0, 0))
        await keys.press(Qt.Key.Key_Return)
        await program.hand.wait("did not enter", lambda: bool(page.state.node))
        assert page.state.crumbs
        await program.hand.press(translate("Analytics", "Whole company"))
        await program.hand.wait("did not return", lambda: not page.state.node)
        await program.hand.press(translate("Analytics", "Top 50"))
        ranked = await table(program, translate("Analytics", "Top 50"))
        best = await ask.top("", month, By.MONEY, 50)
        assert ranked.row_count == len(best)
        assert [one.spent for one in best] == sorted((one.spent for one in best), reverse=True)
        await program.hand.press(translate("Analytics", "Table"))
        assert page.state.as_table

    journey.play(story, signed_in=BOSS)


def test_a_limit_is_set_told_once_and_taken_back(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await figures(program)
        cabinet = program.core.cabinet
        await program.go(translate("Shell", "Budgets"))
        await program.at("budgets")
        await program.hand.press(translate("Budgets", "Set the company's limit"))

        def dialog() -> QDialog | None:
            found = program.life.window.findChildren(QDialog)
            return next((one for one in found if one.isVisible()), None)

        await program.hand.wait("nothing was asked", lambda: dialog() is not None)
        asked = dialog()
        assert asked is not None
        await Hand(asked).type(translate("Budgets", "Sum"), "1,00")
        await Hand(asked).press(translate("Budgets", "Set the limit"))
        rows = cabinet.budgets.table
        await program.hand.wait("no limit", lambda: bool(rows.value.rows))
        root = cabinet.analytics.root
        assert rows.value.rows[root].limit.amount.kopiykas == 100
        assert cabinet.budgets.room(root) is not None
        assert len(rows.value.rows) == len(cabinet.fleet.nodes.value), "those below inherit"

        def told() -> int:
            return sum(item.kind == "budgets" for item in cabinet.news.items.value)

        await program.hand.wait("nobody told", lambda: told() == 1)
        await cabinet.budgets.refresh()
        assert told() == 1, "one digest, once"
        await cabinet.undo.undo()
        await program.hand.wait("not taken back", lambda: not rows.value.rows)

    journey.play(story, signed_in=BOSS)


def test_tariffs_are_compared_by_real_use(journey: Journey) -> None:
    async def story(program: Program) -> None:
        page = await figures(program)
        await program.hand.press(translate("Analytics", "Optimiser"))
        await program.hand.press(translate("Analytics", "Compare tariffs"))
        kept = program.core.cabinet.optimiser.savings.state
        await program.hand.wait("not compared", lambda: kept.value.at is not None, 60.0)
        savings = kept.value
        assert savings.compared > 0
        assert all(one.saving > 0 for one in savings.findings)
        assert not page.state.save.trouble
        if savings.findings:
            await table(program, translate("Analytics", "Optimiser"))
            page.choose_target(savings.findings[0].best_id)
            page.prepare_batch()
            await program.at("batch")

    journey.play(story, signed_in=BOSS)
