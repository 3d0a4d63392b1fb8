"""Looking at a profile that is not open: nothing is written, nothing is taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from integration.store.test_vault import AT, BUCKETS, ID, KEY, LINE, OTHER, fill, opened, run
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import IntentState
from support.acts import act
from support.movements import A

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.store.vault import FileVault


def test_a_peek_reads_and_changes_nothing(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        folder = tmp_path / "profiles" / ID
        before = {path: path.read_bytes() for path in folder.iterdir()}
        looked, unresolved = await vault.peek(ID, KEY)
        assert unresolved == 1
        assert (await looked.lines()).value == (LINE,)
        money = await looked.all_buckets()
        assert (money[A].value, money[A].at) == (BUCKETS, AT)
        with pytest.raises(StorageTrouble):
            await looked.put_value("name", "text")
        await looked.close()
        assert {path: path.read_bytes() for path in folder.iterdir()} == before

    run(tmp_path, story)


def test_a_peek_takes_no_journal_from_its_owner(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        async with opened(vault) as (_store, journal):
            looked, unresolved = await vault.peek(ID, KEY)
            await looked.close()
            assert unresolved == 0
            assert (await journal.plan(act())).state is IntentState.PLANNED

    run(tmp_path, story)


def test_a_peek_at_what_is_not_there_makes_nothing(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        with pytest.raises(StorageTrouble) as absent:
            await vault.peek(ID, KEY)
        assert absent.value.kind == "absent"
        assert not (tmp_path / "profiles").exists()
        async with opened(vault):
            pass
        with pytest.raises(StorageTrouble) as wrong:
            await vault.peek(ID, OTHER)
        assert wrong.value.kind == "key"

    run(tmp_path, story)
