"""A27: data that a newer program has written are neither touched nor doubled, and it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeys.program import code_name
from journeys.test_profile import texts
from kyivstar_desktop.adapters.store import database
from kyivstar_desktop.adapters.store.store import SCHEMA
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.profiles import key_name
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program

translate = QCoreApplication.translate
OLENA = "067 000 00 01"
NEWER = 99


def versions(store: Path, key: bytes, version: int) -> int:
    """Gives the file `version`; the one it had."""
    connection = database.connect(store, key, SCHEMA)
    try:
        before = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute(f"PRAGMA user_version = {version}")
    finally:
        connection.close()
    return before


def test_a_profile_of_a_newer_version_waits_for_it_untouched(journey: Journey) -> None:
    async def made(program: Program) -> None:
        await program.at("overview")

    journey.play(made, signed_in=OLENA)
    profiles = journey.folder / "profiles"
    (folder,) = profiles.iterdir()
    key = journey.secrets.entries[key_name(folder.name)]
    before = versions(folder / "store.db", key, NEWER)
    untouched = (folder / "store.db").read_bytes()

    async def refused(program: Program) -> None:
        said = present_error(StorageTrouble("newer"))

        def told(text: str) -> bool:
            return text in texts(program.life.window)

        await program.hand.wait("the start says nothing", lambda: told(said.line))
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), await program.sms(4))
        await program.hand.wait("the sign-in says nothing", lambda: told(said.advice))
        assert not program.core.session.active

    async def back(program: Program) -> None:
        await program.at("overview")
        assert program.core.session.opened.value is not None
        assert program.core.session.opened.value.profile_id == folder.name

    journey.play(refused)
    assert list(profiles.iterdir()) == [folder], "no second one beside it"
    assert (folder / "store.db").read_bytes() == untouched

    versions(folder / "store.db", key, before)
    journey.play(back)
