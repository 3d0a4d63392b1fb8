"""Own password, name, contacts, newsletter: lost answers, clashes, declined codes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA, PASSWORD
from fakes.world import World, mobile
from kyivstar_desktop.domain.errors import (
    BadReply,
    Offline,
    Refused,
    ServerTrouble,
    StepUpNeeded,
    TimedOut,
)
from kyivstar_desktop.domain.personal import Contacts
from kyivstar_desktop.services.tasks import TaskScope
from support.screens import play

if TYPE_CHECKING:
    from kyivstar_desktop.domain.errors import AppError

NEW = "вишні над Дніпром"
EMAIL, SMS = "newsletter.email", "newsletter.sms"
LOST: list[AppError] = [TimedOut(), ServerTrouble(502), BadReply("body")]


def password_of(world: World) -> str:
    return next(s.password for s in world.operator.subscribers if s.login.value == OLENA)


def test_a_new_password_is_told_with_its_date() -> None:
    async def story(world: World) -> None:
        personal = world.cabinet.personal
        done = await personal.set_password(NEW)
        assert (done.done, done.lost, done.since) == (True, False, world.clock.now())
        assert password_of(world) == NEW
        assert world.session.active, "this session lives on"
        await settle()
        known = personal.identity.value
        assert known is not None
        assert known.tag, "read again, so that the next change is bound"

    play(story)


def test_the_sessions_that_were_ended_are_listed() -> None:
    async def story(world: World) -> None:
        first = world.operator.families[0]
        await world.session.sign_in_password(mobile(OLENA), PASSWORD, remember=False)
        done = await world.cabinet.personal.set_password(NEW)
        assert [row.id for row in done.ended] == [first.id]

    play(story)


def test_a_password_asks_for_a_code_and_a_declined_one_changes_nothing() -> None:
    async def story(world: World) -> None:
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(None)
        with pytest.raises(StepUpNeeded):
            await world.cabinet.personal.set_password(NEW)
        assert password_of(world) == PASSWORD
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        assert (await world.cabinet.personal.set_password(NEW)).done

    play(story)


@pytest.mark.parametrize("error", LOST, ids=lambda e: type(e).__name__)
@pytest.mark.parametrize("executed", [True, False])
def test_a_lost_answer_is_told_by_the_date(error: AppError, executed: bool) -> None:  # noqa: FBT001
    async def story(world: World) -> None:
        world.operator.fail_next("set_password", error, after=executed)
        done = await world.cabinet.personal.set_password(NEW)
        assert (done.done, done.lost) == (executed, True)
        assert (password_of(world) == NEW) is executed

    play(story)


def test_a_lost_answer_without_a_connection_stays_unknown() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("set_password", after=True)
        world.operator.fail_next("set_password", TimedOut(), after=True)
        task = TaskScope().start(world.cabinet.personal.set_password(NEW), name="act", awaited=True)
        await gate.reached.wait()
        world.operator.down = Offline("network")
        gate.release()
        done = await task
        assert (done.done, done.lost) == (None, True)

    play(story)


def test_nothing_leaves_without_a_connection() -> None:
    async def story(world: World) -> None:
        world.operator.down = Offline("network")
        with pytest.raises(Offline):
            await world.cabinet.personal.set_password(NEW)
        assert not world.operator.sent_to("set_password")

    play(story)


def test_the_operator_decides_about_well_known_passwords() -> None:
    async def story(world: World) -> None:
        with pytest.raises(Refused) as refused:
            await world.cabinet.personal.set_password("password123")
        assert refused.value.detail["rules"] == ["common"]

    play(story)


def test_a_clash_reads_the_profile_again() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("set_password")
        task = TaskScope().start(world.cabinet.personal.set_password(NEW), name="act", awaited=True)
        await gate.reached.wait()
        known = world.cabinet.personal.identity.value
        assert known is not None
        world.operator.personal.versions[known.id] = 7
        gate.release()
        with pytest.raises(Refused) as refused:
            await task
        assert refused.value.code == "preconditionFailed"
        again = world.cabinet.personal.identity.value
        assert again is not None
        assert again.tag == '"7"'
        assert (await world.cabinet.personal.set_password(NEW)).done

    play(story)


def test_a_name_is_saved_tidy_and_greets_at_once() -> None:
    async def story(world: World) -> None:
        await world.cabinet.personal.set_name(" Мар'яна ", "Іванова-Петренко")
        person = world.session.state.value.person
        assert person is not None
        assert person.name == "Мар\u02bcяна Іванова-Петренко"
        again = world.again()
        async with again:
            restored = again.session.state.value.person
            assert restored is not None
            assert restored.name == person.name
        (customer,) = world.accounts.customers.value.value or ()
        assert customer.name == "Олена Іваненко", "the contract name stays"

    play(story)


def test_the_same_name_is_not_sent() -> None:
    async def story(world: World) -> None:
        await world.cabinet.personal.set_name("Олена", "Іваненко")
        assert not world.operator.sent_to("set_name")

    play(story)


@pytest.mark.parametrize("executed", [True, False])
def test_a_name_whose_answer_is_lost(executed: bool) -> None:  # noqa: FBT001
    async def story(world: World) -> None:
        world.operator.fail_next("set_name", TimedOut(), after=executed)
        name = world.cabinet.personal.set_name("Марія", "")
        if executed:
            await name
        else:
            with pytest.raises(TimedOut):
                await name
        person = world.session.state.value.person
        assert person is not None
        assert (person.name == "Марія") is executed

    play(story)


def test_contacts_ask_for_a_code_and_are_read_again() -> None:
    async def story(world: World) -> None:
        (customer,) = world.accounts.customers.value.value or ()
        world.operator.personal.stale_sign_in = True
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        await world.cabinet.personal.set_contacts(customer.id, Contacts("o@example.org", OLENA))
        await settle()
        (now,) = world.accounts.customers.value.value or ()
        assert (now.email, now.phone) == ("o@example.org", OLENA)

    play(story)


def test_every_switch_is_off_at_first_and_turns_one_by_one() -> None:
    async def story(world: World) -> None:
        personal = world.cabinet.personal
        known = personal.newsletter.value
        assert known is not None
        assert not known.on
        assert known.since is None
        await personal.switch(SMS, on=True)
        await personal.switch("offers.personal", on=True)
        await personal.switch(SMS, on=False)
        now = personal.newsletter.value
        assert now is not None
        assert now.on == {"offers.personal"}
        assert now.since == world.clock.now()

    play(story)


def test_letters_need_an_address() -> None:
    async def story(world: World) -> None:
        personal = world.cabinet.personal
        with pytest.raises(Refused) as refused:
            await personal.switch(EMAIL, on=True)
        assert refused.value.code == "contactMissing"
        known = personal.newsletter.value
        assert known is not None
        assert EMAIL not in known.on

    play(story)


@pytest.mark.parametrize("executed", [True, False])
def test_a_switch_whose_answer_is_lost_shows_the_operators_value(executed: bool) -> None:  # noqa: FBT001
    async def story(world: World) -> None:
        personal = world.cabinet.personal
        world.operator.fail_next("set_newsletter", TimedOut(), after=executed)
        press = personal.switch(SMS, on=True)
        if executed:
            await press
        else:
            with pytest.raises(TimedOut):
                await press
        known = personal.newsletter.value
        assert known is not None
        assert (SMS in known.on) is executed

    play(story)


def test_a_choice_made_elsewhere_is_read_again_and_never_overwritten() -> None:
    async def story(world: World) -> None:
        personal, fake = world.cabinet.personal, world.operator.personal
        known = personal.newsletter.value
        assert known is not None
        fake.versions[known.id] = 3
        fake.switches[known.id] = replace(known, on=frozenset({SMS}))
        with pytest.raises(Refused) as refused:
            await personal.switch("offers.personal", on=True)
        assert refused.value.code == "preconditionFailed"
        now = personal.newsletter.value
        assert now is not None
        assert now.on == {SMS}

    play(story)


def test_unsubscribed_stays_so_after_a_new_start() -> None:
    async def story(world: World) -> None:
        await world.cabinet.personal.switch(SMS, on=True)
        await world.cabinet.personal.switch(SMS, on=False)
        again = world.again()
        async with again:
            await settle()
            known = again.cabinet.personal.newsletter.value
            assert known is not None
            assert not known.on

    play(story)


def test_a_hint_of_the_stream_brings_what_another_window_chose() -> None:
    async def story(world: World) -> None:
        world.live.start()
        await settle()
        known = world.cabinet.personal.newsletter.value
        assert known is not None
        world.operator.personal.switches[known.id] = replace(known, on=frozenset({SMS}))
        world.operator.announce("privacy")
        await settle()
        now = world.cabinet.personal.newsletter.value
        assert now is not None
        assert now.on == {SMS}

    play(story)


def test_strength_knows_the_persons_own_words() -> None:
    async def story(world: World) -> None:
        assert await world.cabinet.personal.score("крокодил-на-даху") == 4
        assert await world.cabinet.personal.score("Олена-на-даху-вночі") == 0
        assert await world.cabinet.personal.score("380670000001-на-даху") == 0

    play(story)


@pytest.mark.parametrize("remember", [True, False])
def test_a_password_kept_for_one_press_is_renewed(remember: bool) -> None:  # noqa: FBT001 a case
    async def story(world: World) -> None:
        await world.session.sign_in_password(mobile(OLENA), PASSWORD, remember=remember)
        await world.cabinet.personal.set_password(NEW)
        kept = world.session.remembered.value
        assert (kept is not None) is remember
        if remember:
            await world.session.sign_out(wipe=False)
            await world.session.sign_in_remembered()
            assert world.session.active

    play(story)
