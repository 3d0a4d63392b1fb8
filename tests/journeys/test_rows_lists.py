"""N11: ten thousand pasted lines: recognised + repeated + refused = pasted, nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from journeys.program import Keyboard
from journeys.test_palette import open_palette, palette_of
from kyivstar_desktop.domain.number_lists import read_numbers
from kyivstar_desktop.viewmodels.palette_state import list_title
from kyivstar_desktop.views.palette_list import PaletteList

if TYPE_CHECKING:
    from journeys.program import Journey, Program

translate = QCoreApplication.translate
OLENA = "067 000 00 01"
COUNT = 10_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def mixed(count: int) -> str:
    """Numbers in many spellings, names, sums, doubles and plain words, a line each."""
    made = []
    for n in range(count):
        tail = f"{n % 9_000:07d}"
        made.append(
            (
                f"067{tail}",
                f"+38 (067) {tail[:3]}-{tail[3:5]}-{tail[5:]}\tІваненко О. О.",
                f"38067{tail}; склад {n % 7}",
                f"без номера {n}",
                f"06712 {n % 1000}",
            )[n % 5]
        )
    return "\n".join(made)


def test_n11_ten_thousand_lines_are_counted_whole_and_lead_to_a_top_up(journey: Journey) -> None:
    text = mixed(COUNT)
    expected = read_numbers(text)
    assert expected.pasted == COUNT
    whole = len(expected.numbers) + len(expected.doubles) + len(expected.refused)
    assert whole == expected.pasted
    assert expected.doubles
    assert expected.refused

    async def story(program: Program) -> None:
        keys = Keyboard(program)
        await program.hand.wait("no lines", lambda: program.core.accounts.current.value is not None)
        QGuiApplication.clipboard().setText(text)
        await open_palette(program, keys)
        await keys.press(Qt.Key.Key_V, CONTROL)
        title = list_title(expected)
        found = palette_of(program).findChild(PaletteList)
        assert found is not None

        def told() -> bool:
            vm = palette_of(program)._vm
            return vm.state.listed and vm.state.results == title

        await program.hand.wait("not counted whole", told)
        state = palette_of(program)._vm.state
        captions = [row.caption for row in state.rows if row.caption]
        assert translate("Palette", "Not recognised") in captions
        assert translate("Palette", "Repeated, counted once") in captions
        ready = [row.title for row in state.rows if row.ready]
        assert ready, "there is something to do with them"

    journey.play(story, signed_in=OLENA)


def test_n11_a_list_fills_the_form_and_what_is_unknown_is_told(
    journey: Journey,
) -> None:
    text = "\n".join([*(f"067 100 {n // 100:02d} {n % 100:02d}" for n in range(3)), "склад"])

    async def story(program: Program) -> None:
        keys = Keyboard(program)
        await program.hand.wait("no lines", lambda: program.core.accounts.current.value is not None)
        QGuiApplication.clipboard().setText(text)
        await open_palette(program, keys)
        await keys.press(Qt.Key.Key_V, CONTROL)
        vm = palette_of(program)._vm
        await program.hand.wait("not read", lambda: vm.state.listed)
        refused = [row for row in vm.state.rows if row.group == "refused"]
        assert [row.title for row in refused] == ["склад"]
        await keys.press(Qt.Key.Key_Return)
        await program.at("topup")
        await program.hand.wait("no rows", lambda: len(program.topup.state.form.rows) == 3)
        assert [row.part is None for row in program.topup.state.form.rows] == [True] * 3
        await program.hand.wait(
            "no numbers in them", lambda: all(row.typed for row in program.topup.state.form.rows)
        )

    journey.play(story, signed_in=OLENA)
