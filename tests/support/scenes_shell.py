"""Scenes of the shell: the top bar, the command palette, the sheet of keys, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from kyivstar_desktop.app.hand import send_key
from kyivstar_desktop.services.ports import Event
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.palette import Palette, PaletteEdit
from support.scenes import SMALL, Scene, overview, overview_offline

if TYPE_CHECKING:
    from support.scenes import Stage

translate = QCoreApplication.translate


def palette_of(stage: Stage) -> Palette:
    found = stage.screens.finder.palette
    assert found is not None
    return found


async def opened(stage: Stage) -> Palette:
    await overview(stage)
    stage.screens.follow_cabinet()
    stage.shell.open_palette()
    await stage.quiet()
    return palette_of(stage)


async def palette(stage: Stage) -> None:
    await opened(stage)


async def type_into(stage: Stage, text: str) -> None:
    """QTest knows no Cyrillic keys."""
    edit = (await opened(stage)).findChild(PaletteEdit)
    assert edit is not None
    for letter in text:
        send_key(edit, 0, letter)
    await stage.quiet()


async def palette_typed(stage: Stage) -> None:
    await type_into(stage, "поп" if _uk() else "top")


async def palette_sum(stage: Stage) -> None:
    await type_into(stage, "поповнити 150" if _uk() else "top up 150")


async def palette_nothing(stage: Stage) -> None:
    await type_into(stage, "щщщщ")


async def palette_list(stage: Stage) -> None:
    shown = await opened(stage)
    numbers = [f"067 000 0{n:03d}, Абонент {n}" for n in range(48)]
    numbers += ["067 123 45 67", "0671234567", "067 12", "Склад, без номера", "+48 601 234 567"]
    page: Any = shown._vm
    page.paste("\n".join(numbers))


async def keys(stage: Stage) -> None:
    """The dialog as a child of the window, so that it is in the picture."""
    await overview(stage)
    sheet = KeysSheet(stage.window, stage.shell.actions)
    sheet.setWindowFlags(Qt.WindowType.Widget)
    sheet.setAutoFillBackground(True)
    sheet.adjustSize()
    sheet.move((stage.window.width() - sheet.width()) // 2, 96)
    sheet.show()
    await stage.quiet()


async def overview_works(stage: Stage) -> None:
    """Works are announced, and somebody is offline with a queue."""
    await overview_offline(stage)
    text = "24.11 з 02:00 до 04:00 поповнення карткою не працюватиме"
    payload = {"id": "nt_1", "severity": "works", "text": text, "until": None}
    stage.world.accounts.notice.set(Event("1", "notice", payload=payload))
    stage.shell.fold(queued=2)


def _uk() -> bool:
    return translate("Shell", "Overview") == "Огляд"


SCENES = (
    Scene("palette", palette),
    Scene("palette-typed", palette_typed),
    Scene("palette-sum", palette_sum, size=SMALL),
    Scene("palette-list", palette_list),
    Scene("palette-nothing", palette_nothing),
    Scene("keys", keys),
    Scene("overview-works", overview_works, size=SMALL),
    Scene("overview-narrow", overview, size=SMALL),
)
