"""History: copies, exports, troubles, and the panel that says why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import FileTrouble, StorageTrouble
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.viewmodels.history import (
    CopyText,
    Exported,
)
from support.history_desk import Desk, play

if TYPE_CHECKING:
    from support.speaking import WordsOf


# --- copies and files ---------------------------------------------------------------------------
def test_copy_as_tsv(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.copy([0, *desk.places("fee", "pack")])
        (copied,) = desk.effects.of(CopyText)
        heads, fee, pack, last = copied.text.split("\n")
        assert heads.split("\t")[:3] == ["Дата й час", "Номер", "Операція"]
        assert fee.split("\t") == [
            "21.11.2026, 14:00", OLENA[1:], "Плата за тариф", "Плата за тариф", "-225,00", "90,50",
            "fee",
        ]  # fmt: skip
        assert pack.split("\t")[4:] == ["0,00", "", "pack"]
        assert last == ""
        desk.vm.copy([0])
        assert len(desk.effects.of(CopyText)) == 1, "nothing to copy, nothing copied"

    with words_of("uk"):
        play(story)


def test_export_of_what_is_found_and_of_what_is_checked() -> None:
    path = Path("/somewhere/history.csv")

    async def story(desk: Desk) -> None:
        await desk.search("> 100")
        desk.vm.export(path)
        await settle()
        heads, *rows = desk.world.exports.files[path]
        assert heads[0] == "Date and time"
        assert [r[6] for r in rows] == ["top", "fee"], "oldest first"
        assert rows[1][4] == Money(-225_00)
        assert desk.effects.of(Exported) == [Exported(path, 2)]
        desk.vm.reset()
        await settle()
        desk.vm.export(path, desk.vm.ids_of([0, *desk.places("pack")]))
        await settle()
        (_, only) = desk.world.exports.files[path]
        assert (only[6], only[4], only[5]) == ("pack", ZERO, "")

    play(story)


def test_an_export_that_fails_says_why() -> None:
    async def story(desk: Desk) -> None:
        desk.world.exports.fail_next("write_table", FileTrouble("denied"))
        desk.vm.export(Path("/no/x.csv"))
        await settle()
        assert desk.state.banner.title == "No right to write here. Choose another folder"
        assert desk.effects.of(Exported) == []
        desk.vm.export(Path("/yes/x.csv"))
        await settle()
        assert desk.state.banner is None

    play(story)


def test_a_broken_store_is_said() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.model.failed.emit(StorageTrouble("damaged"))
        assert desk.state.banner.title == "Local data are damaged, loading again"
        assert len(desk.ids) == 6
        await desk.search("плата")
        assert desk.state.banner is None

    play(story)


# --- why ----------------------------------------------------------------------------------------
def test_the_panel_opens_walks_and_closes() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.open_row(0)
        await settle()
        assert desk.state.why is None, "a day row opens nothing"
        desk.vm.open_row(desk.places("call")[0])
        await settle()
        assert desk.state.why.id == "call"
        desk.vm.step(1)
        await settle()
        assert desk.state.why.id == "top"
        desk.vm.step(-1)
        await settle()
        desk.vm.step(-1)
        await settle()
        desk.vm.step(-1)
        await settle()
        assert desk.state.why.id == "fee", "it stops at the end"
        desk.vm.close_panel()
        assert desk.state.why is None
        desk.vm.open_id("nobody")
        await settle()
        assert desk.state.why is None

    play(story)


def test_it_can_open_with_a_row() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.why.id == "odd"
        assert desk.state.why.badge == "Unusual: a content service"

    play(story, open_row="odd")
