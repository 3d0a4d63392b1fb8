"""P36, N11 and 5.5: everything by the palette and by keys, on any layout; back, undo, the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from journeys.program import Keyboard
from kyivstar_desktop.app.hand import send_key
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.palette import Palette, PaletteEdit
from kyivstar_desktop.views.palette_list import PaletteList
from kyivstar_desktop.views.widgets.labels import Text

if TYPE_CHECKING:
    from journeys.program import Journey, Program

translate = QCoreApplication.translate
OLENA = "067 000 00 01"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def palette_shown(program: Program) -> bool:
    found = program.life.window.findChild(Palette)
    return found is not None and found.isVisible()


def palette_of(program: Program) -> Palette:
    found = program.life.window.findChild(Palette)
    assert found is not None
    return found


def focused(program: Program) -> tuple[QWidget | None, ...]:
    """Of the application; of the window, should it not be the active one just now."""
    return QApplication.focusWidget(), program.life.window.focusWidget()


async def open_palette(program: Program, keys: Keyboard) -> PaletteEdit:
    await keys.press(Qt.Key.Key_K, CTRL)
    await program.hand.wait("no palette", lambda: palette_shown(program))
    edit = palette_of(program).findChild(PaletteEdit)
    assert edit is not None
    await program.hand.wait("no focus", lambda: edit in focused(program))
    return edit


async def ask(program: Program, keys: Keyboard, text: str) -> None:
    """Opens it, types, and waits until the first row is there."""
    edit = await open_palette(program, keys)
    for letter in text:
        send_key(edit, 0, letter)

    def found() -> bool:
        rows = palette_of(program).findChild(PaletteList)
        return rows is not None and rows.current is not None

    await program.hand.wait(f"nothing found for {text}", found)


async def run(program: Program, keys: Keyboard, text: str) -> None:
    await ask(program, keys, text)
    await keys.press(Qt.Key.Key_Return)
    await program.hand.wait("it stays open", lambda: not palette_shown(program))


def history_of(program: Program) -> HistoryViewModel:
    page = program.shell.page
    assert isinstance(page, HistoryViewModel), f"on {program.page}"
    return page


def can_undo(program: Program) -> bool:
    """There is a step, and nothing is being taken back just now."""
    return bool(program.shell.undo_name) and program.shell.undo.enabled


def test_every_section_is_two_keys_away(journey: Journey) -> None:
    async def story(program: Program) -> None:
        keys = Keyboard(program)
        for name in [*(item.key for item in program.shell.state.rail), "settings"]:
            item = next(
                i for i in (*program.shell.state.rail, program.shell.state.bottom) if i.key == name
            )
            await run(program, keys, item.text)
            await program.at(name)
        for number, item in enumerate(program.shell.state.rail, 1):
            await keys.press(Qt.Key(int(Qt.Key.Key_0) + number), ALT)
            await program.at(item.key)
        preferences = program.core.preferences.value
        await program.equals(lambda: preferences.value.palette_recents[0], "go.settings")

    journey.play(story, signed_in=OLENA)


def test_a_sum_is_topped_up_by_the_palette(journey: Journey) -> None:
    async def story(program: Program) -> None:
        keys, accounts = Keyboard(program), program.core.accounts
        await program.hand.wait("no lines", lambda: accounts.current.value is not None)
        await run(program, keys, f"{translate('Actions', 'Top up')} 150")
        await program.at("topup")
        page = program.shell.page
        assert isinstance(page, TopUpViewModel)
        await program.hand.wait(
            "another sum", lambda: any("150" in row.sum_typed for row in page.state.form.rows)
        )
        QGuiApplication.clipboard().setText("067 000 00 12\n0670000021, мама\nсклад")
        await open_palette(program, keys)
        await keys.press(Qt.Key.Key_V, CTRL)
        await program.hand.wait("not read", lambda: palette_of(program)._vm.state.listed)
        await keys.press(Qt.Key.Key_Return)
        await program.hand.wait("no rows", lambda: len(program.topup.state.form.rows) == 2)

    journey.play(story, signed_in=OLENA)


def test_a_cyrillic_layout_types_and_acts(journey: Journey) -> None:
    async def story(program: Program) -> None:
        window, keys = program.life.window, Keyboard(program)
        await keys.ready()
        send_key(window, ord("Л"), "л", CTRL)
        await program.hand.wait("no palette", lambda: palette_shown(program))
        send_key(palette_of(program), ord("Л"), "л", CTRL)
        assert not palette_of(program).isVisible()
        send_key(window, ord("Е"), "е", CTRL)
        await program.at("topup")
        await run(program, keys, "nfhba")
        await program.at("tariffs")

    journey.play(story, signed_in=OLENA)


def test_back_keeps_the_filter_and_opens_money_fresh(journey: Journey) -> None:
    async def story(program: Program) -> None:
        keys = Keyboard(program)
        await program.synced()
        await keys.press(Qt.Key.Key_3, ALT)
        await program.at("history")
        await program.hand.type(translate("History", "Search in the history"), "поповнення")
        history_of(program).choose_preset("year")
        await keys.press(Qt.Key.Key_T, CTRL)
        await program.at("topup")
        await program.hand.wait("no row", lambda: bool(program.topup.state.form.rows))
        program.topup.type_sum(program.topup.state.form.rows[0].id, "150")
        await keys.press(Qt.Key.Key_Left, ALT)
        await program.at("history")
        page = history_of(program)
        await program.equals(lambda: (page.state.text, page.state.preset), ("поповнення", "year"))
        await program.sees(translate("History", "Search in the history"))
        await keys.press(Qt.Key.Key_Right, ALT)
        await program.at("topup")
        await program.hand.wait("no row", lambda: bool(program.topup.state.form.rows))
        assert "150" not in program.topup.state.form.rows[0].sum_typed

    journey.play(story, signed_in=OLENA)


def test_a_removed_filter_comes_back(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand, keys = program.hand, Keyboard(program)
        await keys.ready()
        await program.go(translate("Shell", "History"))
        await program.at("history")
        page = history_of(program)
        page.type_search("поповнення")
        page.name_filter("Мої поповнення")
        page.keep_filter()
        await hand.wait("not kept", lambda: len(page.state.filters) == 1)
        page.drop_filter("Мої поповнення")
        await hand.wait("not removed", lambda: page.state.filters == ())
        await hand.press(translate("Shell", "Undo"))
        await hand.wait("not back", lambda: len(page.state.filters) == 1)
        await hand.wait("no step to redo", lambda: bool(program.shell.redo_name))
        program.life.window.page.setFocus()
        await keys.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        await hand.wait("not removed again", lambda: page.state.filters == ())
        await hand.wait("no step to undo", lambda: can_undo(program))
        await keys.press(Qt.Key.Key_Z, CTRL)
        await hand.wait("not back again", lambda: len(page.state.filters) == 1)
        await program.sees(translate("Shell", "Undone: %1").partition("%1")[0])

    journey.play(story, signed_in=OLENA)


def test_the_sheet_of_keys_tells_them_all(journey: Journey) -> None:
    async def story(program: Program) -> None:
        keys = Keyboard(program)
        window = program.life.window
        await keys.press(Qt.Key.Key_F1)
        await program.hand.wait("no sheet", lambda: window.findChild(KeysSheet) is not None)
        sheet = window.findChild(KeysSheet)
        assert sheet is not None
        words = {text.text() for text in sheet.findChildren(Text)}
        for action in program.shell.actions.all:
            if action.id == "page.next" and not action.ready():
                continue  # a word of few pages, told there
            many = action.id.partition(".")[0] in {"section", "number", "company", "keys"}
            named = action.id in {"undo", "redo"} or action.title() in words
            assert not action.keys or many or named, action.id
        sheet.reject()

    journey.play(story, signed_in=OLENA)
