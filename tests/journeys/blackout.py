"""A program of its own that queues three acts with no operator and waits to be killed.

`python -m journeys.blackout FOLDER OPERATOR SECRETS`: the key store comes as a file, for the real
one belongs to the person of this computer. Says `queued` on its output when all three are kept.
"""

from __future__ import annotations

import asyncio
import json
import sys
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from harness.qt import QtLoop
from journeys.program import Journey
from journeys.test_queue import add_package, add_top_up, add_transfer, dark
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from journeys.program import Program


async def story(program: Program) -> None:
    await program.at("overview", 30.0)
    await dark(program)
    await add_top_up(program)
    await add_transfer(program)
    await add_package(program)
    sys.stdout.write("queued\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


def main(folder: str, operator: str, secrets: str) -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app)
    journey = Journey(app, QtLoop(app), Path(folder), Path(folder))
    kept = json.loads(Path(secrets).read_text())
    journey.secrets.entries.update({name: b64decode(value) for name, value in kept.items()})
    journey.play(story, operator=operator)


if __name__ == "__main__":
    main(*sys.argv[1:])
