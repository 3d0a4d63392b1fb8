"""P42: with no operator every page opens with what was known, says how old it is, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from journeys.program import code_name
from kyivstar_desktop.viewmodels.family import FamilyViewModel
from kyivstar_desktop.viewmodels.history import HistoryViewModel, ItemRow
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel
from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.rules import RulesViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.transfer import TransferViewModel
from kyivstar_desktop.views.widgets.steps import Tabs

if TYPE_CHECKING:
    from typing import Any, TypeVar

    from journeys.program import Journey, Program
    from support.sandbox import SandboxChild

    T = TypeVar("T")

translate = QCoreApplication.translate
IHOR, HIS = "067 000 00 11", "+380670000011"
SECTIONS = "Profile", "Sections of the profile"


def page_of(program: Program, kind: type[T]) -> T:
    found = program.shell.page
    assert isinstance(found, kind), f"on {program.page}"
    return found


def test_p42_everything_known_is_read_without_the_operator(
    journey: Journey, operator: SandboxChild
) -> None:
    async def first(program: Program) -> None:
        """Signed in once; no page is opened, so nothing is known only because it was."""
        await program.give_number(IHOR)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(HIS))
        await program.at("overview")
        await program.synced()
        cabinet, accounts = program.core.cabinet, program.core.accounts
        known = {
            "catalogue": lambda: cabinet.catalogue.value,
            "services": lambda: cabinet.orders.options.value,
            "accounts": lambda: cabinet.universal.state.value.value,
            "identity": lambda: cabinet.personal.identity.value,
            "newsletter": lambda: cabinet.personal.newsletter.value,
            "money": lambda: accounts.money.value.value,
        }
        for name, value in known.items():
            await program.hand.wait(
                f"{name} was not read", lambda value=value: value() is not None, 30.0
            )

    async def offline(program: Program) -> None:
        await program.at("overview")
        connection = program.core.accounts.connection
        await program.hand.wait("not offline", lambda: connection.value.state == "offline", 30.0)
        await program.hand.wait("no age", lambda: bool(program.shell.state.age))
        await program.sees(program.shell.state.age)
        overview = page_of(program, OverviewViewModel)
        await program.hand.wait("no balance", lambda: overview.state.loaded)
        await program.hand.wait("no sum", lambda: overview.state.balance_whole != "—")
        await program.hand.wait("it does not say how old it is", lambda: bool(overview.state.age))
        for part in (tariffs, services, history, top_up, profile):
            await part(program)
            await program.hand.wait(
                "a page does not say that there is no connection",
                lambda: program.shell.state.offline is not None,
            )
            told = program.shell.state.offline
            assert told is not None
            await program.sees(told.title)

    journey.play(first, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)
    journey.play(offline, operator=operator.url)


async def tariffs(program: Program) -> None:
    await program.go(translate("Shell", "Tariffs"))
    await program.at("tariffs")
    page = page_of(program, TariffsViewModel)
    await program.hand.wait("no comparison", lambda: bool(page.state.compare.rows), 30.0)
    await aged(program, page)
    await program.hand.press(translate("Tariffs", "Start the package now"))
    why = translate("Tariffs", "Needs a connection to the operator")
    await program.hand.wait("no reason", lambda: program.hand.shows(why))
    panel = page.state.panel
    assert panel is not None
    assert not panel.ready


async def services(program: Program) -> None:
    await program.go(translate("Shell", "Services"))
    await program.at("services")
    page = page_of(program, ServicesViewModel)
    await program.hand.wait("no services", lambda: page.state.loaded)
    await aged(program, page)
    bar = await program.hand.wait_for(Tabs, translate("Services", "Services"))
    assert isinstance(bar, Tabs)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    await program.hand.wait("no price list", lambda: page.state.tab == "available")
    why = translate(
        "Services",
        "No connection: what you choose goes to the queue and is carried out by your press.",
    )
    await program.sees(why)
    queued = translate("Services", "To the queue")
    rows = [row for row in page.state.rows if row.verb]
    assert all(row.verb == queued if row.enabled else row.why for row in rows)


async def history(program: Program) -> None:
    await program.go(translate("Shell", "History"))
    await program.at("history")
    page = page_of(program, HistoryViewModel)
    await program.hand.wait("no history", lambda: page.model.rowCount() > 0)
    await aged(program, page)
    number = next(n for n, row in enumerate(page.model.rows()) if charged(row))
    page.open_row(number)
    await program.hand.press(translate("Why", "Dispute…"))
    await program.at("dispute")
    dispute = page_of(program, DisputeViewModel)
    await program.hand.wait("no ready text", lambda: bool(dispute.state.text))
    await program.hand.press(translate("Dispute", "Back to the operation"))
    await program.at("history")
    await program.hand.press(translate("Calendar", "Calendar of charges"))
    await program.at("year")
    year = page_of(program, CalendarViewModel)
    await program.hand.wait("no dates", lambda: len(year.state.lines) >= 12)


async def aged(program: Program, page: Any) -> None:
    """The page says how old it is."""
    await program.hand.wait("no age", lambda: bool(page.state.age))
    await program.sees(page.state.age)


def charged(row: object) -> bool:
    return isinstance(row, ItemRow) and row.item.delta.kopiykas < 0


async def top_up(program: Program) -> None:
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("Rules", "Set up auto top-up"))
    await program.at("rules")
    rules = page_of(program, RulesViewModel)
    await program.hand.wait("no number", lambda: bool(rules.state.form.numbers))
    await program.hand.press(translate("Rules", "Rehearse on the last year"))
    await program.hand.wait("no rehearsal", lambda: rules.state.rehearsal is not None)
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("TopUp", "From a balance"))
    await program.at("transfer")
    transfer = page_of(program, TransferViewModel)
    await program.hand.type(translate("Transfer", "To the number"), "+380670000001")
    await program.hand.type(translate("Transfer", "Sum, ₴"), "5")
    why = translate("Transfer", "No connection: money is sent only with a connection.")
    await program.hand.wait("no reason", lambda: program.hand.shows(why))
    assert not transfer.review.enabled
    await program.hand.wait("it cannot be queued", lambda: transfer.state.queue.ready)
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("TopUp", "Universal account…"))
    await program.at("family")
    family = page_of(program, FamilyViewModel)
    await program.hand.wait("no account", lambda: len(family.state.rows) == 3)
    assert not family.state.can_act


async def profile(program: Program) -> None:
    await program.go(translate("Shell", "Profile"))
    await program.at("settings")
    name = translate(*SECTIONS)
    await program.hand.wait_for(QListView, name)
    found = program.hand.find(QListView, name)
    assert isinstance(found, QListView)
    model = found.model()
    await program.hand.wait("too few sections", lambda: model.rowCount() >= 7)
    sections = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    for section in sections:
        await program.go(section, among=name)
        await program.hand.wait(f"{section} is empty", lambda: bool(program.shell.page))
    await program.go(sections[0], among=name)
    person = program.core.session.state.value.person
    assert person is not None
    await program.hand.wait("no name", lambda: program.hand.shows(person.name))
