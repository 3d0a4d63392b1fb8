"""Approvals over fakes: the second person online, and the signed file between two computers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_batch import COMPANY
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import Offline, Refused, StepUpNeeded
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.request_file import RequestTroubleError
from support.batch_desk import consent, topups
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.approvals import Approval
    from kyivstar_desktop.services.approvals import Approvals


async def entered(world: World, role: str = "coordinator") -> Approvals:
    world.operator.park.company(OLENA, role)
    await world.sign_in()
    await settle()
    return world.cabinet.approvals


def code(world: World) -> None:
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))


async def asked(world: World) -> Approval:
    """An own batch over the limit."""
    world.operator.batches.source_rows = [replace(COMPANY, limit_without_approval=Money(50_00))]
    batch = await consent(world, await topups(world, 3))
    assert batch.state is State.AWAITING_APPROVAL
    approvals = world.cabinet.approvals
    await approvals.refresh()
    await settle()
    return approvals.get(batch.grant_id)


def test_what_waits_for_her_is_counted_and_approved_by_a_code() -> None:
    async def story(world: World) -> None:
        second = world.operator.batches.second
        grant = second.waiting("водії.xlsx")
        approvals = await entered(world)
        assert approvals.waiting.value == 1
        code(world)
        await approvals.approve(grant.id)
        await settle()
        details = next(one for one in world.operator.grant_details.values() if "grant_id" in one)
        assert details == grant.details()
        assert (approvals.get(grant.id).status, approvals.waiting.value) == ("approved", 0)

    play(story, signed_in=False)


def test_whoever_goes_away_from_the_code_has_approved_nothing() -> None:
    async def story(world: World) -> None:
        grant = world.operator.batches.second.waiting("водії.xlsx")
        approvals = await entered(world)
        with pytest.raises(StepUpNeeded):
            await approvals.approve(grant.id)
        assert approvals.get(grant.id).waits

    play(story, signed_in=False)


def test_a_refusal_carries_its_reason_in_one_line() -> None:
    async def story(world: World) -> None:
        grant = world.operator.batches.second.waiting("водії.xlsx")
        approvals = await entered(world, "approver")
        await approvals.reject(grant.id, "  суми\n\nза відпустку ")
        await settle()
        assert approvals.get(grant.id).reason == "суми за відпустку"
        assert approvals.waiting.value == 0

    play(story, signed_in=False)


def test_a_viewer_and_the_initiator_are_told_why_not() -> None:
    async def viewer(world: World) -> None:
        grant = world.operator.batches.second.waiting("водії.xlsx")
        approvals = await entered(world, "viewer")
        assert (approvals.why_not(grant), approvals.waiting.value) == ("role", 0)
        with pytest.raises(Refused, match=r".*"):
            await approvals.approve(grant.id)

    async def own(world: World) -> None:
        await entered(world)
        mine = await asked(world)
        assert world.cabinet.approvals.why_not(mine) == "fourEyesRequired"

    play(viewer, signed_in=False)
    play(own, signed_in=False)


def test_an_own_request_is_withdrawn_and_its_rows_may_be_edited() -> None:
    async def story(world: World) -> None:
        approvals = await entered(world)
        mine = await asked(world)
        await approvals.withdraw(mine.id)
        await settle()
        assert approvals.get(mine.id).status == "revoked"
        assert approvals.batch_of(mine) is None
        assert world.cabinet.batches.all.value[0].state is State.CHECKED

    play(story, signed_in=False)


def test_a_signed_file_goes_there_and_back_and_approves_exactly_that() -> None:
    async def story(world: World) -> None:
        approvals = await entered(world)
        mine = await asked(world)
        raw = approvals.signing.request_bytes(await approvals.request_of(mine.id))
        signing = approvals.signing
        request = signing.open_request(raw)
        assert (request.rows_said, request.total) == (3, 90_00)
        with pytest.raises(Refused) as own:
            await signing.answer(request)
        assert own.value.code == "fourEyesRequired"
        with pytest.raises(RequestTroubleError) as altered:
            signing.open_request(raw.replace(b"Boss", b"").replace(b'"30.00"', b'"31.00"', 1))
        assert altered.value.kind in {"altered", "total"}
        answer = replace(
            await signing.answer(replace(request, initiator_sub="p_other")), approver="p_second"
        )
        world.operator.batches.second.keys["p_second"] = await signing.public_key()
        with pytest.raises(Refused) as other:
            await approvals.take_answer(replace(answer, kopiykas=answer.kopiykas + 1))
        assert other.value.code == "grantMismatch"
        await approvals.take_answer(answer)
        await settle()
        assert world.cabinet.batches.all.value[0].state is State.APPROVED

    play(story, signed_in=False)


def test_a_request_whose_names_were_changed_is_not_signed_by_its_key() -> None:
    async def story(world: World) -> None:
        approvals = await entered(world)
        mine = await asked(world)
        request = await approvals.request_of(mine.id)
        other = replace(request, initiator="Хтось інший")
        with pytest.raises(RequestTroubleError) as altered:
            approvals.signing.open_request(approvals.signing.request_bytes(other))
        assert altered.value.kind == "altered"

    play(story, signed_in=False)


def test_a_key_is_made_once_kept_and_registered_by_a_code() -> None:
    async def story(world: World) -> None:
        approvals = await entered(world, "approver")
        signing = approvals.signing
        first = await signing.public_key()
        assert (await signing.registered(), await signing.public_key()) == (False, first)
        world.operator.fail_next("register_key", StepUpNeeded(("urn:kyivstar:acr:sms",), 300))
        code(world)
        await signing.register()
        assert await signing.registered()
        assert list(world.operator.batches.second.keys.values()) == [first]

    play(story, signed_in=False)


def test_files_are_opened_and_signed_while_nothing_answers() -> None:
    async def story(world: World) -> None:
        approvals = await entered(world)
        mine = await asked(world)
        raw = approvals.signing.request_bytes(await approvals.request_of(mine.id))
        world.operator.down = Offline()
        request = approvals.signing.open_request(raw)
        answer = await approvals.signing.answer(replace(request, initiator_sub="p_other"))
        assert approvals.signing.open_answer(approvals.signing.answer_bytes(answer)) == answer

    play(story, signed_in=False)
