"""The approvals page as a person sees it: who may, who may not and why, files, the log."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import FileTrouble, Offline, Refused
from kyivstar_desktop.services.ports import Event
from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel, Said
from kyivstar_desktop.viewmodels.approvals_log import LogSaved

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

REQUEST = "/in/x.kyivstar-request.json"


def play(story: Callable[[World, ApprovalsViewModel], Awaitable[None]], role: str) -> None:
    async def whole() -> None:
        async with World() as world:
            world.operator.park.company(OLENA, role)
            await world.sign_in()
            await settle()
            cabinet = world.cabinet
            vm = ApprovalsViewModel(
                cabinet.approvals, cabinet.audit, world.accounts, cabinet.exports
            )
            await settle()
            try:
                await story(world, vm)
            finally:
                vm.dispose()

    asyncio.run(whole())


def test_a_batch_of_somebody_else_may_be_approved_and_rejected_but_not_withdrawn() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        assert vm.state.page == "empty"
        grant = world.operator.batches.second.waiting("водії.xlsx")
        world.cabinet.hear(Event("1", "grant", (grant.id,)))
        await settle()
        (card,) = vm.state.cards
        assert (card.can_approve, card.can_reject, card.can_withdraw) == (True, True, False)
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        said: list[object] = []
        vm.effect.connect(said.append)
        vm.approve(grant.id)
        await settle()
        assert vm.state.cards == ()
        assert isinstance(said[0], Said)

    play(story, "coordinator")


def test_a_viewer_sees_the_batch_and_why_somebody_else_is_needed() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        world.operator.batches.second.waiting("водії.xlsx")
        vm.refresh()
        await settle()
        (card,) = vm.state.cards
        assert (card.can_approve, card.can_reject) == (False, False)
        assert card.why
        assert vm.state.key is None

    play(story, "viewer")


def test_going_away_from_the_code_is_no_error() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        grant = world.operator.batches.second.waiting("водії.xlsx")
        vm.refresh()
        await settle()
        vm.approve(grant.id)
        await settle()
        assert vm.state.trouble is None
        assert vm.state.cards[0].can_approve

    play(story, "approver")


def test_a_refusal_of_the_operator_is_told_in_words() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        grant = world.operator.batches.second.waiting("водії.xlsx")
        vm.refresh()
        await settle()
        world.operator.fail_next("reject", Refused("fourEyesRequired", status=403))
        vm.reject(grant.id, "ні")
        await settle()
        assert vm.state.trouble is not None
        assert vm.state.trouble.details == "fourEyesRequired"
        vm.dismiss()
        assert vm.state.trouble is None

    play(story, "approver")


def test_files_that_are_no_requests_are_refused_by_their_cause() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        world.exports.contents[Path(REQUEST)] = b"{}"
        vm.open_file(REQUEST)
        await settle()
        assert vm.state.trouble is not None
        assert vm.inputs.file_kind == "notARequest"
        assert not vm.sign.enabled
        vm.open_file("/in/none.kyivstar-answer.json")
        await settle()
        assert isinstance(vm.inputs.trouble, FileTrouble)
        vm.close_request()
        assert vm.state.request is None

    play(story, "approver")


def test_offline_nothing_is_approved_and_the_list_stays() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        world.operator.batches.second.waiting("водії.xlsx")
        vm.refresh()
        await settle()
        world.accounts.lost(Offline())
        await settle()
        (card,) = vm.state.cards
        assert not card.can_approve
        assert vm.state.offline
        assert vm.state.key is not None
        assert not vm.state.key.can_register

    play(story, "approver")


def test_the_key_is_registered_once() -> None:
    async def story(_world: World, vm: ApprovalsViewModel) -> None:
        assert vm.state.key is not None
        assert vm.state.key.can_register
        vm.register()
        await settle()
        assert vm.state.key is not None
        assert not vm.state.key.can_register

    play(story, "approver")


def test_the_log_is_searched_filtered_verified_and_saved() -> None:
    async def story(world: World, vm: ApprovalsViewModel) -> None:
        log = vm.log
        for ref in ("gr_1", "gr_2"):
            world.cabinet.audit.note("signed", ref=ref)
        await settle()
        log.search("gr_2")
        await settle()
        assert log.table.rowCount() == 1
        log.search("")
        log.choose_chain("payment")
        await settle()
        assert log.table.rowCount() == 0
        log.choose_chain("act")
        log.verify()
        await settle()
        assert log.state.verdict
        assert log.state.tone == "ok"
        said: list[object] = []
        log.effect.connect(said.append)
        log.save("/out/log.csv")
        await settle()
        assert isinstance(said[0], LogSaved)
        assert said[0].rows >= 3

    play(story, "approver")
