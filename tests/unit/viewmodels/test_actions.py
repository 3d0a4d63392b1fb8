"""The registry: unique ids and keys, page actions, an act for every key of the key map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.undo import Step
from kyivstar_desktop.viewmodels.actions import Action, Actions, page_action
from kyivstar_desktop.viewmodels.keys_sheet import key_groups
from kyivstar_desktop.viewmodels.shell import Inputs, ShellViewModel, Toast
from support import screens
from support.screens import Heard, core_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from fakes.world import World

SHELL_KEYS = {
    "Ctrl+K": "palette",
    "Ctrl+F": "page.find",
    "Ctrl+T": "topup",
    "Ctrl+Shift+T": "go.batch",
    "Ctrl+N": "page.new",
    "Ctrl+E": "page.export",
    "Ctrl+P": "page.print",
    "Ctrl+Return": "page.main",
    "F3": "page.next",
    "F5": "refresh",
    "Ctrl+,": "go.settings",
    "Alt+Left": "back",
    "Alt+Right": "forward",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    **{f"Ctrl+{n}": f"number.{n}" for n in range(1, 10)},
    **{f"Ctrl+Shift+{n}": f"company.{n}" for n in range(1, 10)},
    **{f"Alt+{n}": f"section.{n}" for n in range(1, 10)},
}
"""ui.md 4 and product.md 5.5; lock, masks, panes and the sheet belong to the window."""


def make(ident: str, keys: str = "", **parts: object) -> Action:
    return Action(ident, lambda: ident, lambda: None, keys=keys, **parts)  # type: ignore[arg-type]


def shell_of(world: World) -> ShellViewModel:
    start = Inputs(world.clock.now(), "1", demo=True)
    return ShellViewModel(core_of(world), start=start, factories={})


def play(story: Callable[[ShellViewModel, World], Awaitable[None]]) -> None:
    async def whole(world: World) -> None:
        shell = shell_of(world)
        await story(shell, world)
        shell.dispose()

    screens.play(whole)


def test_an_id_and_a_key_belong_to_one_action() -> None:
    actions = Actions()
    actions.add(make("a", "Ctrl+A"), make("b"))
    with pytest.raises(ValueError, match="a"):
        actions.add(make("a"))
    with pytest.raises(ValueError, match="c"):
        actions.add(make("c", "Ctrl+A"))
    with pytest.raises(ValueError, match="d"):
        actions.lay((make("d", "Ctrl+A"),))
    assert [one.id for one in actions.all] == ["a", "b"]


def test_a_page_lays_its_actions_over_the_kept_ones_and_takes_them_along() -> None:
    actions, done = Actions(), []
    actions.add(make("page.find", "Ctrl+F"))
    actions.lay((page_action("find", lambda: done.append("found")),))
    assert actions.do("page.find")
    assert done == ["found"]
    actions.lay(())
    assert actions.do("page.find")
    assert done == ["found"]


def test_what_is_not_ready_is_not_done() -> None:
    actions = Actions()
    actions.add(make("a", ready=lambda: False))
    assert not actions.do("a")
    assert not actions.do("unknown")


def test_every_act_of_the_key_map_has_its_action() -> None:
    async def story(shell: ShellViewModel, _world: World) -> None:
        known = {action.keys: action.id for action in shell.actions.all if action.keys}
        assert known == SHELL_KEYS

    play(story)


def test_every_action_has_a_title_and_a_menu() -> None:
    async def story(shell: ShellViewModel, _world: World) -> None:
        for action in shell.actions.all:
            assert action.title(), action.id
            assert isinstance(action.note() + action.words() + action.why(), str)
        sheet = [group.title for group in key_groups(shell.actions)]
        assert sheet == ["Go", "Number", "Money", "Edit", "View", "Lists and forms"]

    play(story)


def test_the_sheet_is_searched() -> None:
    async def story(shell: ShellViewModel, _world: World) -> None:
        found = key_groups(shell.actions, "top up")
        assert [(g.title, [line.title for line in g.lines]) for g in found] == [
            ("Money", ["Top up"]),
            ("Lists and forms", ["Remove a row of the top-up"]),
        ]
        assert key_groups(shell.actions, "кавун") == ()

    play(story)


def test_the_last_edit_is_taken_back_and_made_again_in_words() -> None:
    async def story(shell: ShellViewModel, world: World) -> None:
        shell.follow_cabinet(world.cabinet)
        said, done = Heard(shell.effect), ["edit"]

        async def back() -> None:
            done.pop()

        async def again() -> None:
            done.append("edit")

        assert not shell.actions.do("undo"), "nothing to take back"
        world.cabinet.undo.push(Step("Label changed", back, again))
        undo = shell.actions.find("undo")
        assert undo is not None
        assert undo.title() == "Undo: Label changed"
        assert shell.actions.do("undo")
        await settle()
        assert done == []
        assert shell.actions.do("redo")
        await settle()
        assert done == ["edit"]
        assert [t.text for t in said.of(Toast)] == [
            "Undone: Label changed",
            "Done again: Label changed",
        ]

    play(story)


def test_an_edit_that_cannot_be_taken_back_stays_and_is_explained() -> None:
    async def story(shell: ShellViewModel, world: World) -> None:
        shell.follow_cabinet(world.cabinet)
        said = Heard(shell.effect)

        async def full() -> None:
            raise StorageTrouble("full")

        world.cabinet.undo.push(Step("Label changed", full, full))
        shell.actions.do("undo")
        await settle()
        assert len(said.of(Toast)) == 1
        assert world.cabinet.undo.undo_name.value == "Label changed"

    play(story)


def test_another_profile_forgets_the_steps() -> None:
    async def story(shell: ShellViewModel, world: World) -> None:
        shell.follow_cabinet(world.cabinet)

        async def nothing() -> None:
            return

        world.cabinet.undo.push(Step("Label changed", nothing, nothing))
        await world.session.sign_out(wipe=False)
        assert world.cabinet.undo.undo_name.value == ""

    play(story)
