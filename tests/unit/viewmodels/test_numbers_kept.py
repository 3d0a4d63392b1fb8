"""What the numbers desk keeps of its looks: views of one's own, columns and their widths."""

from __future__ import annotations

from kyivstar_desktop.viewmodels.numbers import Said
from kyivstar_desktop.viewmodels.numbers_columns import SHOWN
from support.numbers_desk import Office, office, sit_down
from support.screens import Heard


async def _kept(desk: Office, name: str) -> None:
    desk.vm.name_view(name)
    desk.vm.keep_view()
    await desk.quiet()


def _names(desk: Office) -> list[str]:
    return [tab.text for tab in desk.vm.state.tabs if tab.key.startswith("kept:")]


def test_a_filter_is_kept_as_a_tab_and_comes_back() -> None:
    async def story(desk: Office) -> None:
        vm, heard = desk.vm, Heard(desk.vm.effect)
        vm.type_filter("balance", "< 100")
        vm.sort_by("balance")
        await _kept(desk, "  Мало   грошей ")
        assert _names(desk) == ["Мало грошей"]
        assert (vm.state.tab, vm.state.can_drop, vm.state.naming) == (
            "kept:Мало грошей",
            True,
            None,
        )
        said = heard.all[-1]
        assert isinstance(said, Said)
        assert said.undo
        vm.choose_tab("all")
        vm.reset()
        await desk.quiet()
        assert len(desk.rows) == 12
        vm.choose_tab("kept:Мало грошей")
        await desk.quiet()
        assert vm.state.typed["balance"].startswith("< 100")
        assert desk.rows[0] == "Лисенко Петро"

    office(story)


def test_a_view_is_renamed_removed_and_brought_back() -> None:
    async def story(desk: Office) -> None:
        vm, undo = desk.vm, desk.world.cabinet.undo
        vm.choose_view("risk")
        await _kept(desk, "Раз")
        vm.rename_view()
        assert vm.state.naming == "Раз"
        await _kept(desk, "Два")
        assert _names(desk) == ["Два"]
        vm.drop_view()
        await desk.quiet()
        assert (_names(desk), vm.state.tab) == ([], "risk")
        await undo.undo()
        await desk.quiet()
        assert _names(desk) == ["Два"]
        await undo.undo()
        await desk.quiet()
        assert _names(desk) == ["Раз"]

    office(story)


def test_a_view_without_a_name_is_not_kept() -> None:
    async def story(desk: Office) -> None:
        await _kept(desk, "   ")
        assert _names(desk) == []
        assert desk.vm.state.naming is not None

    office(story)


def test_columns_are_chosen_ordered_and_remembered() -> None:
    async def story(desk: Office) -> None:
        vm = desk.vm
        vm.toggle_column("label")
        vm.toggle_column("tariff")
        vm.move_column("label", -1)
        vm.set_width("label", 222)
        vm.freeze(2)
        shown = ("number", "user", "balance", "risk", "label", "seen")
        assert vm.state.columns == shown
        assert vm.model.columnCount() == 6
        assert (vm.state.custom, vm.state.frozen) == (True, 2)
        vm.show_columns(["risk"])
        assert vm.state.columns == ("number", "risk"), "the number always stays"
        vm.show_columns(shown)
        await desk.quiet()
        vm.dispose()
        second = await sit_down(desk.world, "", {})
        again = second.vm
        assert (again.state.columns, again.state.frozen) == (shown, 2)
        assert dict(again.state.widths)["label"] == 222
        again.reset_columns()
        assert (again.state.columns, again.state.custom) == (SHOWN, False)
        await second.quiet()
        await second.rise()

    office(story)


def test_the_chooser_lists_every_column_once() -> None:
    async def story(desk: Office) -> None:
        listed = [one.key for one in desk.vm.state.chooser]
        assert len(listed) == len(set(listed)) > 15
        assert [one.key for one in desk.vm.state.chooser if one.shown] == list(SHOWN)

    office(story)
