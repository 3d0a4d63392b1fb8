"""The universal account: members by consent, one at most, nothing written over another's (A11)."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, TimedOut
from kyivstar_desktop.domain.universal import Member
from support.family_desk import FIRST, IHORS, OLENAS, SECOND_ACCOUNT, Desk, play
from support.transfer_desk import SECOND


def test_without_one_the_form_says_what_is_missing() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.page == "form"
        assert desk.state.blockers == "To create it, complete: the name, at least one number."
        desk.vm.type_name("  Моя   родина ")
        desk.vm.pick(FIRST, on=True)
        assert desk.state.can_create

    play(story)


@pytest.mark.parametrize(("name", "error"), [("я" * 60, ""), ("я" * 61, "At most 60 characters")])
def test_a_name_has_at_most_sixty_characters(name: str, error: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_name(name)
        assert desk.state.name_error == error

    play(story)


def test_own_numbers_need_no_code_and_the_card_sums_their_money() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        assert made.accounts == (FIRST, SECOND_ACCOUNT)
        assert desk.world.prompts.sent_to("code") == []
        assert [row.balance for row in desk.state.rows] == ["₴140.50", "₴5,000.00"]
        assert (desk.state.total_whole, desk.state.total_rest) == ("₴5,140", ".50")
        assert desk.state.count_text.startswith("2 number")

    play(story)


def test_fifty_presses_create_one_account() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_name("Родина")
        desk.vm.pick(FIRST, on=True)
        for _ in range(50):
            desk.vm.create()
        await settle()
        assert len(desk.rows) == 1

    play(story)


def test_a_lost_answer_creates_nothing_twice() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("act", TimedOut(), after=True)
        desk.world.operator.fail_next("find", TimedOut(), times=1)
        desk.vm.type_name("Родина")
        desk.vm.pick(FIRST, on=True)
        desk.vm.create()
        await settle()
        for _ in range(5):
            await desk.world.clock.advance(5.0)
        await settle()
        assert len(desk.rows) == 1
        assert desk.state.page == "card"
        assert desk.state.banner is None

    play(story)


def test_a_strangers_number_joins_by_its_own_code() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.vm.type_other("067 000 00 11")
        desk.agree_with_code_of(IHOR)
        desk.vm.consent()
        await settle()
        row = next(iter(desk.rows.values()))
        assert row.accounts == (FIRST, SECOND_ACCOUNT, IHORS)
        sms = [m for m in desk.world.operator.messages_sent if m.number == IHOR]
        assert sms[-1].purpose == "link"
        assert [r.number for r in desk.state.rows][2] == "personal account 26000000011"
        assert desk.state.total_note == "balances known: 2 of 3"

    play(story)


def test_in_the_form_a_consent_waits_for_the_rest() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_name("Родина")
        desk.vm.type_other(IHOR)
        desk.agree_with_code_of(IHOR)
        desk.vm.consent()
        await settle()
        assert desk.state.consents == ("+380\xa067\xa0000\xa000\xa011",)
        assert desk.state.other == ""
        desk.vm.type_other(IHOR)
        assert desk.state.other_error == "This number is already in the list"
        desk.vm.create()
        await settle()
        assert next(iter(desk.rows.values())).accounts == (IHORS,)

    play(story)


def test_without_consent_the_number_stays_outside() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.vm.type_other(IHOR)
        desk.world.prompts.codes.append(None)
        desk.vm.consent()
        await settle()
        assert next(iter(desk.rows.values())).accounts == (FIRST, SECOND_ACCOUNT)
        assert desk.state.banner is not None
        assert desk.state.banner.title == "The number has not agreed: no code was typed"

    play(story)


def test_a_number_of_another_account_is_named_and_not_added() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.world.operator.households.add("Чужа", "cust_0011", IHORS)
        desk.vm.type_other(IHOR)
        desk.agree_with_code_of(IHOR)
        desk.vm.consent()
        await settle()
        assert desk.state.banner is not None
        assert desk.state.banner.title.startswith("Already in another universal account:")
        assert desk.rows["27000000001"].accounts == (FIRST, SECOND_ACCOUNT)

    play(story)


def test_an_own_number_that_is_inside_already_cannot_be_ticked() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.vm.make_new()
        assert [pick.note for pick in desk.state.picks] == ["already in «Родина»"] * 2
        desk.vm.pick(FIRST, on=True)
        assert not desk.state.can_create
        desk.vm.stop_making()
        assert desk.state.page == "card"

    play(story)


def test_a_change_from_elsewhere_is_read_and_told_and_nothing_is_lost() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        members = (*made.members[:1], Member(IHORS))
        desk.world.operator.households.touch(made.id, members=members, name="Дім")
        desk.vm.type_name("Наша родина")
        desk.vm.rename()
        await settle()
        assert desk.rows[made.id].name == "Дім"
        assert desk.state.banner is not None
        assert desk.state.banner.title == "The account was changed elsewhere and is read again"
        second = "+380\xa067\xa0000\xa000\xa002"
        assert desk.state.banner.advice == (
            f"added: 26000000011; removed: {second}; new name: «Дім»"
        )
        desk.vm.type_name("Наша родина")
        desk.vm.rename()
        await settle()
        assert desk.rows[made.id].name == "Наша родина"
        assert desk.rows[made.id].accounts == (FIRST, IHORS)

    play(story)


def test_a_412_of_a_balance_that_moved_is_tried_again_by_itself() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        desk.world.operator.fail_next("change", Refused("preconditionFailed", status=412))
        desk.vm.type_name("Дім")
        desk.vm.rename()
        await settle()
        assert desk.rows[made.id].name == "Дім"
        assert desk.state.banner is None

    play(story)


def test_a_lost_answer_of_a_change_is_settled_by_reading() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        desk.world.operator.fail_next("change", ServerTrouble(502), after=True)
        desk.vm.type_name("Дім")
        desk.vm.rename()
        await settle()
        assert len(desk.world.operator.sent_to("change")) == 1
        assert desk.rows[made.id].name == "Дім"
        assert desk.state.banner is None
        desk.world.operator.fail_next("change", ServerTrouble(502))
        desk.vm.type_name("Інша")
        desk.vm.rename()
        await settle()
        assert desk.state.banner is not None

    play(story)


def test_removing_asks_first() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        desk.vm.ask("remove", SECOND_ACCOUNT)
        assert desk.state.question.startswith("Remove +380")
        desk.vm.refuse()
        assert desk.state.question == ""
        desk.vm.ask("remove", SECOND_ACCOUNT)
        desk.vm.agree()
        await settle()
        assert desk.rows[made.id].accounts == (FIRST,)
        assert desk.state.addable == ((SECOND_ACCOUNT, "+380\xa067\xa0000\xa000\xa002"),)
        desk.vm.add_own(SECOND_ACCOUNT)
        await settle()
        assert desk.rows[made.id].accounts == (FIRST, SECOND_ACCOUNT)

    play(story)


def test_deleting_asks_first_and_leads_back_to_the_form() -> None:
    async def story(desk: Desk) -> None:
        made = await desk.made()
        desk.vm.ask("delete", made.id)
        assert desk.state.question == "Delete the account? Every number keeps its own money."
        desk.vm.agree()
        await settle()
        assert desk.rows == {}
        assert desk.state.page == "form"

    play(story)


def test_a_member_of_anothers_account_may_leave() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.households.add("Сусіди", "cust_0011", FIRST)
        await desk.world.cabinet.universal.refresh()
        await settle()
        assert [account for account, _ in desk.state.inside] == [FIRST]
        assert "«Сусіди»" in desk.state.inside[0][1]
        desk.vm.ask("leave", FIRST)
        desk.vm.agree()
        await settle()
        assert desk.rows["27000000001"].accounts == ()
        assert desk.state.inside == ()

    play(story)


def test_top_up_all_takes_every_member_that_is_seen() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.vm.top_up_all()
        assert desk.topped == [(OLENA, SECOND)]

    play(story)


def test_offline_the_kept_account_is_read_and_nothing_is_changed() -> None:
    async def story(desk: Desk) -> None:
        await desk.made()
        desk.world.operator.down = Offline("refused")
        desk.world.accounts.lost(Offline("refused"))
        assert len(desk.state.rows) == 2
        assert not desk.state.can_act
        assert OLENAS in desk.vm.inputs.own

    play(story)
