"""Profile and settings: address of the operator, questions, sessions, sign-out also offline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.secrets import FakeSecrets
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import NewCard, parse_expiry
from kyivstar_desktop.domain.errors import Offline, StepUpNeeded, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.session import Phase
from kyivstar_desktop.viewmodels.settings import Facts, SettingsViewModel, Up, url_error
from support import screens
from support.batch_desk import ended, ran
from support.queue_desk import cut, queued, top_up, transfer
from support.screens import Heard, core_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.world import World

FACTS = Facts("1.2.3", "/data", "/data/log", "", embedded=True, operator_url="http://127.0.0.1:5")
STEP_UP = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)


class Desk:
    def __init__(self, world: World, facts: Facts = FACTS) -> None:
        self.world = world
        self.up: list[str] = []
        up = Up(
            lambda: self.up.append("signed out"),
            lambda: self.up.append("restart"),
            lambda code: self.up.append(f"language {code}"),
            lambda mode: self.up.append(f"theme {mode}"),
        )
        self.vm = SettingsViewModel(core_of(world), facts, up)
        self.effects = Heard(self.vm.effect)

    @property
    def state(self) -> Any:
        return self.vm.state

    async def agree(self) -> None:
        self.vm.agree()
        await settle()

    async def pay(self) -> None:
        expiry = parse_expiry("08/31")
        assert expiry is not None
        card = NewCard("4242424242424242", expiry, "OLENA IVANENKO", "123")
        order = TopUp("key-1", "26000000001", (Part(OLENA, Money(50_00)),), card)
        await self.world.timed(self.world.payments.top_up(order))
        await settle()


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]],
    *,
    signed_in: bool = True,
    facts: Facts = FACTS,
    **parts: Any,
) -> None:
    async def whole(world: World) -> None:
        desk = Desk(world, facts)
        await settle()
        await story(desk)
        desk.vm.dispose()

    screens.play(whole, signed_in=signed_in, **parts)


# --- the operator's address ---------------------------------------------------------------------
MUST_BE_HTTPS = "The address must begin with https"
LOOKS_LIKE = "An address looks like https://operator.example"


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("", ""),
        ("   ", ""),
        ("https://operator.example", ""),
        ("https://operator.example:8443/path", ""),
        (" https://operator.example ", ""),
        ("http://127.0.0.1:8000", ""),
        ("http://localhost:8000", ""),
        ("http://[::1]:8000", ""),
        ("HTTPS://Operator.Example", ""),
        ("http://operator.example", MUST_BE_HTTPS),
        ("http://127.0.0.1.evil.example", MUST_BE_HTTPS),
        ("http://localhost.evil.example", MUST_BE_HTTPS),
        ("ftp://operator.example", MUST_BE_HTTPS),
        ("javascript://operator.example", MUST_BE_HTTPS),
        ("operator.example", LOOKS_LIKE),
        ("https://", LOOKS_LIKE),
        ("https:///path", LOOKS_LIKE),
        ("https://user@operator.example", LOOKS_LIKE),
        ("https://:secret@operator.example", LOOKS_LIKE),
        ("https://operator.example@evil.example", LOOKS_LIKE),
        ("https://operator.example?x=1", LOOKS_LIKE),
        ("https://operator.example#x", LOOKS_LIKE),
        ("https://operator.example:0", LOOKS_LIKE),
        ("https://operator.example:99999", LOOKS_LIKE),
        ("https://operator.example:abc", LOOKS_LIKE),
        ("https://oper ator.example", LOOKS_LIKE),
        ("https://оператор.example", LOOKS_LIKE),
        ("https://[::1", LOOKS_LIKE),
        ("https://<b>", LOOKS_LIKE),
    ],
)
def test_addresses(url: str, error: str) -> None:
    assert url_error(url) == error


def test_a_changed_address_is_a_question_then_a_new_start() -> None:
    async def story(desk: Desk) -> None:
        assert (desk.state.url, desk.state.can_save_url, desk.state.url_error) == ("", False, "")
        desk.vm.type_url("http://operator.example")
        assert desk.state.url_error == MUST_BE_HTTPS
        assert not desk.state.can_save_url
        desk.vm.ask("operator")
        assert desk.state.question is None
        desk.vm.type_url(" https://operator.example ")
        assert desk.state.can_save_url
        desk.vm.ask("operator")
        assert desk.state.question.kind == "operator"
        assert "https://operator.example" in desk.state.question.text
        desk.vm.refuse()
        assert desk.state.question is None
        assert desk.up == []
        desk.vm.ask("operator")
        await desk.agree()
        assert desk.up == ["restart"]
        assert desk.world.preferences.value.value.operator == "https://operator.example"
        assert desk.world.session.state.value.phase is Phase.NONE, "tokens of A never reach B"
        assert desk.state.question is None

    play(story)


def test_back_to_the_embedded_demo() -> None:
    async def story(desk: Desk) -> None:
        desk.world.preferences.change(operator="https://operator.example")
        assert desk.state.url == "https://operator.example"
        desk.vm.type_url("")
        assert desk.state.can_save_url
        desk.vm.ask("operator")
        assert "the embedded demo operator" in desk.state.question.text

    play(story)


def test_money_on_its_way_keeps_the_operator() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.vm.type_url("https://operator.example")
        desk.vm.ask("operator")
        assert desk.state.question is None
        assert desk.effects.all == ["First let the unresolved payments end."]
        assert desk.world.preferences.value.value.operator == ""

    play(story)


def test_an_address_that_cannot_be_saved_is_told() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_url("https://operator.example")
        desk.vm.ask("operator")
        desk.world.files.trouble = StorageTrouble("full")
        await desk.agree()
        assert desk.up == ["restart"]
        assert "disk is full" in desk.effects.all[-1]

    play(story)


# --- signing out --------------------------------------------------------------------------------
@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.parametrize("kind", ["signout", "wipe"])
def test_signing_out(kind: str, *, offline: bool) -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        if offline:
            await world.operator.stop()
        desk.vm.ask(kind)
        question = desk.state.question
        assert (question.kind, question.danger) == (kind, kind == "wipe")
        assert world.session.active, "a question does nothing yet"
        await desk.agree()
        assert desk.up == ["signed out"]
        assert world.session.state.value.phase is Phase.NONE
        assert not desk.state.signed_in
        assert desk.state.banner is None
        assert bool(world.vault.folders) == (kind == "signout")

    play(story)


def test_the_question_names_money_on_its_way() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.ask("wipe")
        assert "Unresolved" not in desk.state.question.text
        desk.vm.refuse()
        await desk.pay()
        desk.vm.ask("wipe")
        assert "Unresolved payments: 1" in desk.state.question.text

    play(story)


@pytest.mark.parametrize(
    ("kind", "fate"), [("signout", "wait here until the same person"), ("wipe", "are destroyed")]
)
def test_the_question_names_batches_that_are_not_finished(kind: str, fate: str) -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        desk.vm.ask(kind)
        assert "atch" not in desk.state.question.text
        gates = [world.operator.hold("act", after=True) for _ in range(8)]
        batch_id = await ran(world, 20)
        await world.clock.advance(0.3)
        await settle()
        text = desk.state.question.text
        assert "Batches that run: 1. Rows in flight come to their end first." in text
        assert "Rows of batches under way: 16. What the operator has goes on there." in text
        assert "Batches not finished: 1. Rows that were not sent" in text
        assert fate in text
        desk.vm.type_url("https://operator.example")
        desk.vm.refuse()
        desk.vm.ask("operator")
        assert desk.state.question is None
        assert desk.effects.all == ["First let the batches end, or pause them."]
        for gate in gates:
            gate.release()
        await ended(world, batch_id)
        desk.vm.ask(kind)
        assert "atch" not in desk.state.question.text

    play(story)


@pytest.mark.parametrize(
    ("kind", "fate"), [("signout", "wait here"), ("wipe", "destroyed"), ("operator", "wait here")]
)
def test_the_question_names_what_is_queued_and_not_sent(kind: str, fate: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_url("https://operator.example")
        desk.vm.ask(kind)
        assert "Not done yet" not in desk.state.question.text
        await cut(desk.world)
        await queued(desk.world, top_up(), transfer())
        await desk.world.cabinet.chat.say("Ви тут?")
        await settle()
        desk.vm.ask(kind)
        left = "Not done yet: acts in the queue: 2, messages not sent: 1."
        assert left in desk.state.question.text
        assert fate in desk.state.question.text

    play(story)


# --- sessions -----------------------------------------------------------------------------------
def test_sessions_are_listed_and_ended() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.clock.advance(61)
        await world.sign_in()
        desk = Desk(world)
        assert desk.state.sessions_note == "Being read"
        await settle()
        assert desk.state.sessions_note == ""
        titles = [(s.title, s.current) for s in desk.state.sessions]
        assert titles == [("Office PC", False), ("Office PC (this one)", True)]
        assert desk.state.can_end_others
        desk.vm.end_session(desk.state.sessions[0].id)
        await settle()
        assert [s.current for s in desk.state.sessions] == [True]
        assert not desk.state.can_end_others
        desk.vm.dispose()

    screens.play(story, signed_in=False)


def test_ending_the_others_may_want_a_code() -> None:
    async def story(world: World) -> None:
        await world.sign_in()
        await world.clock.advance(61)
        await world.sign_in()
        desk = Desk(world)
        await settle()
        world.operator.fail_next("end_other_sessions", STEP_UP)
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        desk.vm.end_others()
        await settle()
        assert [s.current for s in desk.state.sessions] == [True]
        desk.vm.dispose()

    screens.play(story, signed_in=False)


def test_a_code_that_was_declined_changes_nothing_and_says_so() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("end_other_sessions", STEP_UP)
        desk.vm.end_others()
        await settle()
        assert desk.state.banner.title == "Confirm that it is you"
        assert len(desk.state.sessions) == 1
        desk.vm.end_others()
        assert desk.state.banner is None
        await settle()

    play(story)


def test_sessions_that_cannot_be_read() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("sessions", Offline("refused"))
        desk.vm.read_sessions()
        await settle()
        assert desk.state.sessions_note.startswith("No connection to the operator")
        desk.vm.read_sessions()
        await settle()
        assert desk.state.sessions_note == ""

    play(story)


def test_without_a_person_there_is_no_profile() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.person == ()
        assert desk.state.sessions == ()
        assert not desk.state.signed_in
        assert desk.world.operator.sent_to("sessions") == []

    play(story, signed_in=False)


# --- profile, looks, diagnostics ----------------------------------------------------------------
def test_the_profile() -> None:
    async def story(desk: Desk) -> None:
        person = dict(desk.state.person)
        assert person["Name"] == "Олена Іваненко"
        assert person["Number"] == "+380\u00a067\u00a0000\u00a000\u00a001"
        assert person["Personal account"] == "26000000001"
        assert "E-mail" not in person
        customer = desk.world.operator.customer_rows["p_0001"][0]
        desk.world.operator.customer_rows["p_0001"][0] = replace(
            customer, email="o@example.com", phone=OLENA
        )
        await desk.world.accounts.refresh()
        await settle()
        assert dict(desk.state.person)["E-mail"] == "o@example.com"

    play(story)


def test_language_and_theme_go_up() -> None:
    async def story(desk: Desk) -> None:
        assert (desk.state.language, desk.state.theme) == ("uk", "system")
        desk.vm.choose_language("en")
        desk.vm.choose_theme("dark")
        assert desk.up == ["language en", "theme dark"]
        desk.world.preferences.change(language="en", theme="dark")
        assert (desk.state.language, desk.state.theme) == ("en", "dark")

    play(story)


def test_diagnostics() -> None:
    async def story(desk: Desk) -> None:
        facts = dict(desk.state.diagnostics)
        assert facts["Version"] == "1.2.3"
        assert facts["Operator"] == "embedded demo, http://127.0.0.1:5"
        assert facts["Operator's name"] == "Пісочниця"
        assert facts["Proxy"] == "none"
        assert facts["Key store"] == "FakeKeyring"
        assert facts["Data folder"] == desk.state.data_dir == "/data"

    play(story)


@pytest.mark.parametrize("why", ["absent", "locked", "silent", "refused", "unreliable"])
def test_diagnostics_name_a_dead_key_store_and_a_proxy(why: str) -> None:
    async def story(desk: Desk) -> None:
        facts = dict(desk.state.diagnostics)
        assert facts["Key store"] == f"none ({why}): data until exit"
        assert facts["Proxy"] == "HTTPS_PROXY=http://proxy:3128"

    facts = replace(FACTS, proxy="HTTPS_PROXY=http://proxy:3128", embedded=False)
    play(story, facts=facts, secrets=FakeSecrets(why))
