"""Keys under a passphrase: nothing is told without it, nothing is lost by a wrong one."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.sealed_secrets import FILE, SealedSecrets
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


def test_entries_are_kept_read_and_removed(tmp_path: Path, workers: Workers) -> None:
    async def story() -> None:
        kept = SealedSecrets(tmp_path / "data", "добрий пароль", workers)
        assert (await kept.probe()).place is SecretPlace.SYSTEM
        assert await kept.read("profile:1") is None
        await kept.write("profile:1", b"k" * 32)
        await kept.write("profile:2", b"x")
        again = SealedSecrets(tmp_path / "data", "добрий пароль", workers)
        assert await again.read("profile:1") == b"k" * 32
        await again.remove("profile:1")
        assert (await again.read("profile:1"), await again.read("profile:2")) == (None, b"x")

    asyncio.run(story())
    raw = (tmp_path / "data" / FILE).read_bytes()
    assert b"kkkk" not in raw
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o077 == 0


def test_a_wrong_passphrase_opens_nothing_and_spoils_nothing(
    tmp_path: Path, workers: Workers
) -> None:
    async def story() -> None:
        right = SealedSecrets(tmp_path, "one", workers)
        await right.write("profile:1", b"key")
        wrong = SealedSecrets(tmp_path, "two", workers)
        for call in (wrong.probe(), wrong.read("profile:1"), wrong.write("profile:2", b"y")):
            with pytest.raises(StorageTrouble) as refused:
                await call
            assert refused.value.kind == "locked"
        assert await right.read("profile:1") == b"key"

    asyncio.run(story())


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"salt": 1, "items": {}}', "не json"])
def test_a_damaged_file_is_named_and_left_as_it_is(
    tmp_path: Path, workers: Workers, text: str
) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(StorageTrouble) as refused:
        asyncio.run(SealedSecrets(tmp_path, "one", workers).probe())
    assert refused.value.kind == "damaged"
    assert (tmp_path / FILE).read_text("utf-8") == text


def test_an_entry_cannot_take_the_place_of_another(tmp_path: Path, workers: Workers) -> None:
    async def story() -> None:
        kept = SealedSecrets(tmp_path, "one", workers)
        await kept.write("profile:1", b"first")
        await kept.write("profile:2", b"second")
        told = json.loads((tmp_path / FILE).read_text())
        told["items"]["profile:1"] = told["items"]["profile:2"]
        (tmp_path / FILE).write_text(json.dumps(told))
        with pytest.raises(StorageTrouble):
            await SealedSecrets(tmp_path, "one", workers).read("profile:1")

    asyncio.run(story())
