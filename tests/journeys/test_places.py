"""A22 feedback, A23 shops, A26 contacts: the program on an operator, with nobody signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from journeys.program import Keyboard, code_name
from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.domain.shops_near import metres_between, middle_of
from kyivstar_desktop.viewmodels.contacts import ContactsViewModel
from kyivstar_desktop.viewmodels.feedback import FeedbackViewModel
from kyivstar_desktop.viewmodels.shops_page import ShopsPageViewModel
from kyivstar_desktop.views.contacts import ContactsDialog
from torture.scanner import files_under

if TYPE_CHECKING:
    from typing import Any, TypeVar

    from journeys.program import Journey, Program
    from support.sandbox import SandboxChild

    T = TypeVar("T")

translate = QCoreApplication.translate
OLENA = "+380670000001"
TEXT = "Другий день немає мережі у підʼїзді"
PATH = "/tmf-api/partyInteraction/v4/partyInteraction"
PATIENCE = 30.0


def page_of(program: Program, kind: type[T]) -> T:
    found = program.shell.page
    assert isinstance(found, kind), f"on {program.page}"
    return found


async def open_link(program: Program, name: str, page: str) -> None:
    """One of the links of the sign-in page."""
    await program.at("signin")
    await program.hand.press(name)
    await program.at(page)


async def write(program: Program, text: str = TEXT) -> None:
    """Everything the form needs, by the fields' names."""
    name = translate("Feedback", "Message")
    area = await program.hand.wait_for(QPlainTextEdit, name)
    assert isinstance(area, QPlainTextEdit)
    area.setFocus()
    area.selectAll()
    area.insertPlainText(text)
    await program.hand.type(translate("Feedback", "Phone number"), "067 123 45 67")
    vm = page_of(program, FeedbackViewModel)
    if not vm.state.consent:
        agree = translate("Feedback", "I agree that the operator uses these contacts to answer")
        await program.hand.press(agree)


async def accepted(program: Program) -> str:
    vm = page_of(program, FeedbackViewModel)
    try:
        await program.hand.wait("no ticket", lambda: vm.state.view == "sent", PATIENCE)
    except MissedError:
        raise MissedError(f"no ticket: {vm.state.errors} {vm.state.banner}") from None
    return vm.state.ticket


def dialogs(program: Program) -> list[ContactsDialog]:
    return [d for d in program.life.window.findChildren(ContactsDialog) if d.isVisible()]


def posts(operator: SandboxChild) -> list[dict[str, Any]]:
    """Calls of the form that the operator has answered."""
    rows = operator.control("GET", "calls")
    return [row for row in rows if row["path"] == PATH and row["method"] == "POST"]


# --- A22 ----------------------------------------------------------------------------------------
def test_a22_a_message_without_a_session_a_double_click_and_the_limit(
    journey: Journey, operator: SandboxChild
) -> None:
    tickets: list[str] = []

    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Feedback"), "feedback")
        assert not program.shell.state.framed
        await program.hand.press(translate("Feedback", "Send"))
        vm = page_of(program, FeedbackViewModel)
        wanted = {"text", "phone", "email", "consent"}
        await program.equals(lambda: {name for name, _ in vm.state.errors}, wanted)
        await write(program)
        send = program.hand.find(QAbstractButton, translate("Feedback", "Send"))
        assert isinstance(send, QAbstractButton)
        send.click()
        send.click()
        tickets.append(await accepted(program))
        await program.sees(tickets[0])
        for _ in range(2):
            await program.hand.press(translate("Feedback", "Write another"))
            await write(program)
            await program.hand.press(translate("Feedback", "Send"))
            tickets.append(await accepted(program))
        await program.hand.press(translate("Feedback", "Write another"))
        await write(program)
        await program.hand.press(translate("Feedback", "Send"))
        title = translate("Feedback", "No more messages in this hour")
        await program.hand.wait("no time of the next", lambda: program.hand.shows(title))
        await program.hand.wait("it can be sent", lambda: not vm.state.can_send)
        assert vm.state.text == TEXT, "the text is kept"
        await program.hand.press(translate("Contacts", "Back to sign-in"))
        await program.at("signin")

    journey.play(story, operator=operator.url)
    assert len(set(tickets)) == 3
    assert sum(row["status"] == 201 for row in posts(operator)) == 3
    assert [row["status"] for row in posts(operator)].count(429) == 1
    kept = [name for name, content in files_under(journey.folder) if TEXT.encode() in content]
    assert kept == [], "nobody is signed in: what was written is kept nowhere"


def test_a22_a_lost_answer_is_sent_again_and_stays_one_ticket(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.faults(
        [
            {
                "effect": "dropAfterCommit",
                "probability": 1,
                "method": "POST",
                "path": PATH,
                "times": 1,
            }
        ]
    )

    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Feedback"), "feedback")
        await write(program)
        await program.hand.press(translate("Feedback", "Send"))
        vm = page_of(program, FeedbackViewModel)
        await program.hand.wait(
            "neither lost nor sent", lambda: vm.state.locked or vm.state.view == "sent", PATIENCE
        )
        if vm.state.locked:
            await program.hand.press(translate("Feedback", "Send again"))
        await accepted(program)

    journey.play(story, operator=operator.url)
    rows = [row for row in posts(operator) if row["status"] == 201]
    assert len({row["key"] for row in rows}) == 1
    assert sum(not row["replayed"] for row in rows) == 1


def test_a22_offline_it_is_a_draft_that_the_person_sends(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Feedback"), "feedback")
        operator.faults(
            [{"effect": "reset", "probability": 1, "method": "POST", "path": PATH, "times": 50}]
        )
        await write(program)
        await program.hand.press(translate("Feedback", "Send"))
        vm = page_of(program, FeedbackViewModel)
        await program.hand.wait("nothing was told", lambda: vm.state.banner is not None, PATIENCE)
        await program.hand.press(translate("Contacts", "Back to sign-in"))
        operator.faults([])
        await open_link(program, translate("SignIn", "Feedback"), "feedback")
        again = page_of(program, FeedbackViewModel)
        await program.equals(lambda: again.state.text, TEXT)
        assert not [row for row in posts(operator) if row["status"] == 201]
        agree = translate("Feedback", "I agree that the operator uses these contacts to answer")
        await program.hand.press(agree)
        await program.hand.press(translate("Feedback", "Send"))
        await accepted(program)

    journey.play(story, operator=operator.url)
    assert sum(row["status"] == 201 for row in posts(operator)) == 1


# --- A23 ----------------------------------------------------------------------------------------
def test_a23_shops_by_distance_and_open_now_by_the_operators_clock(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.clock(businessTo="2026-11-25T19:30:00.000Z")  # Wednesday, 21:30 in Kyiv

    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Shops"), "shops")
        vm = page_of(program, ShopsPageViewModel)
        await program.hand.wait("no shops", lambda: vm.state.view == "list", PATIENCE)
        assert len(vm.state.rows) > 50
        vm.choose_town("Київ")
        await program.hand.wait("no town", lambda: vm.state.town == "Київ")
        shops = {one.id: one for one in program.core.cabinet.shops.known.value or ()}
        middle = middle_of(shops.values(), "Київ")
        assert middle is not None
        points = [shops[one.id].point for one in vm.state.rows]
        far = [metres_between(middle, point) for point in points if point is not None]
        assert len(far) == len(vm.state.rows) == 12
        assert far == sorted(far)
        await program.hand.press(translate("Shops", "Open now"))
        await program.equals(lambda: vm.state.view, "nomatch")  # it is half past nine, evening
        operator.clock(businessTo="2026-11-26T10:00:00.000Z")

        def asked_again() -> bool:
            """Of two workers the other one follows a moved clock within a second."""
            if vm.state.view != "list":
                vm.refresh()
            return vm.state.view == "list"

        await program.hand.wait("still night", asked_again, PATIENCE)
        await program.hand.press(translate("Shops", "Cash desk"))
        await program.equals(lambda: {one.tone for one in vm.state.rows}, {"ok"})
        call = translate("Shops", "QR code to call %1").replace("%1", "0 800 300-466")
        await program.hand.press(call)
        await program.hand.wait("no details", lambda: vm.state.details is not None)
        assert vm.state.details is not None
        assert vm.state.details.call == "tel:+380800300466"
        vm.drop_filters()
        vm.type_words("хрещатик")
        await program.equals(lambda: [one.title for one in vm.state.rows], ["вул. Хрещатик, 21"])
        await program.hand.press(translate("Contacts", "Back to sign-in"))
        await program.at("signin")

    journey.play(story, operator=operator.url)


# --- A26 ----------------------------------------------------------------------------------------
def test_a26_contacts_from_the_sign_in_page_and_from_the_lock(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Contacts"), "contacts")
        vm = page_of(program, ContactsViewModel)
        await program.hand.wait("no directory", lambda: bool(vm.state.age), PATIENCE)
        assert {one.call for one in vm.state.phones} >= {"tel:0800300466", "tel:466"}
        await program.hand.press(translate("Contacts", "Back to sign-in"))
        await program.at("signin")
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(OLENA))
        await program.at("overview")
        await program.core.lock.set_code("2580")
        program.life.screens.guard.lock()  # type: ignore[union-attr]
        await program.hand.press(translate("Lock", "Contacts of the operator"))
        await program.hand.wait("no contacts", lambda: bool(dialogs(program)))
        (dialog,) = dialogs(program)
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert "0 800 300-466" in said
        assert not [text for text in said if "+380" in text]
        dialog.reject()

    journey.play(story, operator=operator.url)


def test_a26_contacts_are_read_with_no_operator_at_all(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.kill()

    async def story(program: Program) -> None:
        await open_link(program, translate("SignIn", "Contacts"), "contacts")
        vm = page_of(program, ContactsViewModel)
        await program.equals(lambda: [one.call for one in vm.state.phones][:1], ["tel:0800300466"])
        assert vm.state.codes[0].uri == "tel:*111%23"
        await program.sees("*111#")

    journey.play(story, operator=operator.url)


# --- keys only ----------------------------------------------------------------------------------
def test_the_pages_for_everybody_are_walked_by_keys_alone(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        keys = Keyboard(program)
        await program.at("signin")
        await keys.tab_to(translate("SignIn", "Shops"))
        await keys.press(Qt.Key.Key_Return)
        await program.at("shops")
        vm = page_of(program, ShopsPageViewModel)
        await program.hand.wait("no shops", lambda: vm.state.view == "list", PATIENCE)
        await keys.tab_to(translate("Shops", "List of shops"))
        await keys.press(Qt.Key.Key_End)
        await program.equals(lambda: vm.state.chosen, vm.state.rows[-1].id)
        await keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        await keys.type("0")
        await keys.press(Qt.Key.Key_Escape)
        await program.hand.wait("the search stays", lambda: vm.state.words == "")
        await keys.press(Qt.Key.Key_Escape)
        await program.at("signin")
        await keys.tab_to(translate("SignIn", "Feedback"))
        await keys.press(Qt.Key.Key_Return)
        await program.at("feedback")
        window = program.life.window
        await program.hand.wait(
            "no focus", lambda: isinstance(window.focusWidget(), QPlainTextEdit)
        )
        await keys.type("No network")
        await keys.tab_to(translate("Feedback", "E-mail"))
        await keys.type("olena@example.com")
        agree = translate("Feedback", "I agree that the operator uses these contacts to answer")
        await keys.tab_to(agree)
        await keys.press(Qt.Key.Key_Space)
        await keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await accepted(program)

    journey.play(story, operator=operator.url)
    assert sum(row["status"] == 201 for row in posts(operator)) == 1
