"""What writes into the audit log, who is named, and what an export takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.audit import ACT, KINDS, AuditQuery
from kyivstar_desktop.domain.errors import SignedOut, StorageTrouble
from kyivstar_desktop.domain.fleet import FleetNote
from kyivstar_desktop.viewmodels.audit_words import entry_cells, entry_heads
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World


async def acts(world: World) -> list[str]:
    await settle()
    page = await world.cabinet.audit.page(AuditQuery(chains=(ACT,)))
    assert {row.kind for row in page.rows} <= set(KINDS)
    return [row.kind for row in page.rows]


def test_sign_in_approvals_and_imports_are_written_with_their_person() -> None:
    async def story(world: World) -> None:
        world.operator.park.company(OLENA, "approver")
        grant = world.operator.batches.second.waiting("водії.xlsx")
        await world.sign_in()
        await settle()
        cabinet = world.cabinet
        await cabinet.approvals.reject(grant.id, "дорого")
        await cabinet.approvals.register_key()
        await cabinet.fleet.import_notes([FleetNote("+380670000777", "мітка")])
        assert await acts(world) == ["notesImported", "keyRegistered", "rejected", "signIn"]
        page = await cabinet.audit.page(AuditQuery(grant.id))
        person = world.session.state.value.person
        assert person is not None
        assert [(row.ref, row.who) for row in page.rows] == [(grant.id, person.name)]

    play(story, signed_in=False)


def test_the_end_of_a_session_is_written_while_the_data_stay() -> None:
    async def story(world: World) -> None:
        await world.session.end("expired")
        assert (await acts(world))[0] == "sessionEnded"

    play(story)


def test_an_export_has_every_row_and_is_an_act_itself() -> None:
    async def story(world: World) -> None:
        audit, path = world.cabinet.audit, Path("/documents/audit.csv")
        for n in range(5):
            audit.note("signed", ref=f"gr_{n}")
        await settle()
        count = await audit.export(AuditQuery(chains=(ACT,)), path, entry_heads(), entry_cells)
        heads, *rows = world.exports.files[path]
        assert (len(heads), len(rows), count) == (len(rows[0]), 6, 6)
        assert (await acts(world))[0] == "logExported"
        assert await audit.verify() is None

    play(story)


def test_a_full_disk_stops_no_act() -> None:
    async def story(world: World) -> None:
        opened = world.session.opened.value
        assert opened is not None
        opened.journal.full = StorageTrouble("full")  # type: ignore[attr-defined]
        before = world.cabinet.audit.revision.value
        world.cabinet.audit.note("signed")
        await settle()
        assert world.cabinet.audit.revision.value == before
        opened.journal.full = None  # type: ignore[attr-defined]
        assert "signed" not in await acts(world)

    play(story)


def test_nobody_is_asked_while_no_profile_is_open() -> None:
    async def story(world: World) -> None:
        world.cabinet.audit.note("signed")
        await settle()
        await world.sign_in()
        assert await acts(world) == ["signIn"]
        assert SignedOut().reason == "expired"

    play(story, signed_in=False)
