"""My profile: password, name, contacts and newsletter as the person sees them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA, PASSWORD
from fakes.world import mobile
from kyivstar_desktop.domain.errors import Offline, ServerTrouble, TimedOut
from kyivstar_desktop.domain.personal import Contacts
from kyivstar_desktop.viewmodels.profile_news import NewsViewModel
from kyivstar_desktop.viewmodels.profile_password import PasswordViewModel
from kyivstar_desktop.viewmodels.profile_person import PersonViewModel
from support.screens import Heard, core_of, play

if TYPE_CHECKING:
    from fakes.world import World

NEW = "вишні над Дніпром"
EMAIL, SMS, OFFERS = "newsletter.email", "newsletter.sms", "offers.personal"


class PasswordDesk:
    def __init__(self, world: World) -> None:
        self.world, self.saved = world, 0
        self.vm = PasswordViewModel(world.cabinet.personal, saved=self._on_saved)
        self.effects = Heard(self.vm.effect)

    def _on_saved(self) -> None:
        self.saved += 1

    async def send(self, password: str) -> None:
        self.vm.check(password, password)
        self.vm.save(password)
        await settle()


# --- own password -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("new", "again", "new_error", "again_error"),
    [
        ("", "", "", ""),
        ("1234567", "", "From 8 to 64 characters", ""),
        ("я" * 65, "я" * 65, "From 8 to 64 characters", ""),
        ("мій 0670000001", "", "The password must not contain your number", ""),
        (NEW, NEW[:-1], "", "The passwords differ"),
        (NEW, NEW, "", ""),
    ],
)
def test_each_broken_rule_stands_under_its_field(
    new: str, again: str, new_error: str, again_error: str
) -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        desk.vm.check(new, again)
        await settle()
        state = desk.vm.state
        assert (state.new_error, state.again_error) == (new_error, again_error)
        assert state.can_send is (new == NEW == again)
        desk.vm.dispose()

    play(story)


def test_strength_follows_what_is_typed() -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        desk.vm.check("abcdefgh", "")
        await settle()
        assert desk.vm.state.strength == (2, "warning", "middling")
        desk.vm.check("abcdefgh" * 2, "")
        await settle()
        assert desk.vm.state.strength == (4, "ok", "very strong")
        desk.vm.check("", "")
        assert desk.vm.state.strength is None
        desk.vm.dispose()

    play(story)


def test_the_typed_password_is_in_no_state_and_no_inputs() -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        desk.vm.check(NEW, NEW)
        await settle()
        seen = repr((desk.vm.inputs, desk.vm.state))
        await desk.send(NEW)
        seen += repr((desk.vm.inputs, desk.vm.state, world.operator.sent, desk.effects.all))
        assert NEW not in seen
        desk.vm.dispose()

    play(story)


def test_a_saved_password_says_so_and_names_the_ended_sessions() -> None:
    async def story(world: World) -> None:
        await world.session.sign_in_password(mobile(OLENA), PASSWORD, remember=False)
        desk = PasswordDesk(world)
        await settle()
        assert (desk.vm.state.badge, desk.vm.state.button) == (("ok", "created"), "Change password")
        await desk.send(NEW)
        assert desk.vm.state.note == ("ok", "The password is saved. Sessions ended: 1")
        assert desk.vm.state.ended == ("Office PC",)
        assert (desk.saved, desk.effects.of(str)) == (1, ["clear"])
        assert "Changed 22.11.2026" in desk.vm.state.since or "22 Nov 2026" in desk.vm.state.since
        desk.vm.dispose()

    play(story)


def test_a_first_password_is_created() -> None:
    async def story(world: World) -> None:
        world.operator.subscribers[0].password = ""
        desk = PasswordDesk(world)
        await settle()
        assert desk.vm.state.badge == ("warning", "not created")
        assert desk.vm.state.button == "Create password"
        await desk.send(NEW)
        assert desk.vm.state.badge == ("ok", "created")
        desk.vm.dispose()

    play(story)


def test_a_declined_code_clears_the_fields_and_changes_nothing() -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(None)
        await desk.send(NEW)
        assert desk.vm.state.note == ("info", "Nothing has changed: the code was not typed.")
        assert desk.effects.of(str) == ["clear"]
        assert not desk.vm.state.can_send
        assert world.operator.subscribers[0].password == PASSWORD
        desk.vm.dispose()

    play(story)


def test_the_operators_own_rule_stands_under_the_field() -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        await desk.send("password123")
        assert desk.vm.state.new_error == "This password is among the best known ones"
        assert desk.vm.state.note[0] == "danger"
        desk.vm.check("p", "")
        assert desk.vm.state.note == ("", "")
        desk.vm.dispose()

    play(story)


@pytest.mark.parametrize("executed", [True, False])
def test_a_lost_answer_is_told_from_the_profile(executed: bool) -> None:  # noqa: FBT001 a case
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        world.operator.fail_next("set_password", TimedOut(), after=executed)
        await desk.send(NEW)
        tone, text = desk.vm.state.note
        assert (tone == "ok", "nothing has changed" in text) == (executed, not executed)
        desk.vm.dispose()

    play(story)


def test_a_double_press_sends_once() -> None:
    async def story(world: World) -> None:
        desk = PasswordDesk(world)
        await settle()
        desk.vm.check(NEW, NEW)
        desk.vm.save(NEW)
        desk.vm.save(NEW)
        await settle()
        desk.vm.save(NEW)
        await settle()
        assert len(world.operator.sent_to("set_password")) == 1
        desk.vm.dispose()

    play(story)


# --- name and contacts --------------------------------------------------------------------------
def test_the_name_is_edited_checked_and_saved() -> None:
    async def story(world: World) -> None:
        vm = PersonViewModel(core_of(world))
        await settle()
        assert (vm.state.initials, vm.state.name) == ("ОІ", "Олена Іваненко")
        vm.edit("name")
        assert (vm.state.first, vm.state.last) == ("Олена", "Іваненко")
        vm.type_first("Олена1")
        assert vm.state.first_error == "Only letters, apostrophe, space and hyphen"
        assert not vm.save_name.enabled
        vm.type_first("")
        assert vm.state.first_error == "Type the first name"
        vm.type_first("Мар'яна")
        vm.type_last("Ю" * 61)
        assert vm.state.last_error == "At most 60 characters"
        vm.type_last("Іванова-Петренко")
        vm.save_name()
        await settle()
        assert vm.state.name == "Мар\u02bcяна Іванова-Петренко"
        assert (vm.state.editing, vm.state.note[0]) == ("", "ok")
        vm.dispose()

    play(story)


def test_contacts_are_checked_confirmed_and_saved() -> None:
    async def story(world: World) -> None:
        vm = PersonViewModel(core_of(world))
        await settle()
        vm.edit("contacts")
        vm.type_email("olena@")
        vm.type_phone("067 12")
        assert vm.state.email_error == "Check the address"
        assert vm.state.phone_error.startswith("Check the number")
        assert not vm.save_contacts.enabled
        vm.type_email(" olena@example.org ")
        vm.type_phone("067 000 00 01")
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(None)
        vm.save_contacts()
        await settle()
        assert vm.state.note == ("info", "Nothing has changed: the code was not typed.")
        assert vm.state.editing == "contacts"
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        vm.save_contacts()
        await settle()
        assert vm.state.editing == ""
        (call,) = world.operator.sent_to("set_contacts")[1:][-1:]
        assert call.args[1] == Contacts("olena@example.org", OLENA)
        assert ("E-mail", "olena@example.org") in vm.state.facts
        vm.dispose()

    play(story)


def test_contacts_of_a_closed_contract_are_not_edited() -> None:
    async def story(world: World) -> None:
        rows = world.operator.customer_rows["p_0001"]
        world.operator.customer_rows["p_0001"] = [replace(rows[0], closed=True)]
        await world.accounts.refresh()
        vm = PersonViewModel(core_of(world))
        await settle()
        assert not vm.state.can_edit_contacts
        vm.dispose()

    play(story)


# --- newsletter ---------------------------------------------------------------------------------
def on_of(vm: NewsViewModel) -> dict[str, bool]:
    return {row.name: row.on for row in vm.state.rows}


def test_all_switches_are_off_and_say_what_they_send() -> None:
    async def story(world: World) -> None:
        vm = NewsViewModel(core_of(world))
        assert not any(on_of(vm).values())
        await settle()
        assert not any(on_of(vm).values())
        assert all(row.text for row in vm.state.rows)
        assert vm.state.since == ""
        vm.dispose()

    play(story)


def test_a_switch_is_one_press_with_its_date_and_the_letter_waits() -> None:
    async def story(world: World) -> None:
        rows = world.operator.customer_rows["p_0001"]
        world.operator.customer_rows["p_0001"] = [replace(rows[0], email="o@example.org")]
        await world.accounts.refresh()
        vm = NewsViewModel(core_of(world))
        await settle()
        vm.switch(EMAIL, on=True)
        await settle()
        row = vm.state.rows[0]
        assert (row.on, row.waits) == (True, "Waits for the confirmation from the letter")
        assert row.text.startswith("o@example.org")
        assert vm.state.since.startswith("Your last decision")
        vm.switch(EMAIL, on=False)
        await settle()
        assert not any(on_of(vm).values())
        vm.dispose()

    play(story)


@pytest.mark.parametrize("error", [TimedOut(), ServerTrouble(500), Offline("network")])
def test_a_switch_that_was_not_answered_goes_back_with_a_note(error: Exception) -> None:
    async def story(world: World) -> None:
        vm = NewsViewModel(core_of(world))
        effects = Heard(vm.effect)
        await settle()
        world.operator.fail_next("set_newsletter", error)
        vm.switch(SMS, on=True)
        assert on_of(vm)[SMS], "it moves at once"
        await settle()
        assert not on_of(vm)[SMS]
        assert vm.state.note[1]
        assert effects.of(str) == ["again"]
        vm.dispose()

    play(story)


def test_letters_without_an_address_and_a_clash_are_named() -> None:
    async def story(world: World) -> None:
        vm = NewsViewModel(core_of(world))
        await settle()
        vm.switch(EMAIL, on=True)
        await settle()
        assert "e-mail address" in vm.state.note[1]
        known = world.cabinet.personal.newsletter.value
        assert known is not None
        world.operator.personal.versions[known.id] = 9
        world.operator.personal.switches[known.id] = replace(known, on=frozenset({OFFERS}))
        vm.switch(SMS, on=True)
        await settle()
        assert on_of(vm) == {EMAIL: False, SMS: False, OFFERS: True}
        assert "elsewhere" in vm.state.note[1]
        vm.dispose()

    play(story)


def test_a_second_press_before_the_answer_is_not_sent() -> None:
    async def story(world: World) -> None:
        vm = NewsViewModel(core_of(world))
        await settle()
        vm.switch(SMS, on=True)
        vm.switch(OFFERS, on=True)
        await settle()
        assert len(world.operator.sent_to("set_newsletter")) == 1
        assert on_of(vm) == {EMAIL: False, SMS: True, OFFERS: False}
        vm.dispose()

    play(story)
