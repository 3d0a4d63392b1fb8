"""The book of top-up rules comes back from the encrypted store as it went in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RuleKind, Run, RunState, Watch
from kyivstar_desktop.domain.rules_book import RuleBook
from support.auto_topups import NOON, NUMBER, rule_of

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))


@pytest.mark.parametrize("kind", list(RuleKind))
def test_every_kind_of_rule_with_all_its_members(tmp_path: Path, kind: RuleKind) -> None:
    rule = rule_of(kind, grant="gr_1", valid_until=NOON, stopped="refusals", company=True)
    watch = Watch("r1", NUMBER, NOON, Money(5), NOON, True, NOON)
    runs = tuple(
        Run("r1", NUMBER, f"c{n}", NOON, NOON, Money(1_00), state, "key", "why", by_hand=True)
        for n, state in enumerate(RunState)
    )
    book = RuleBook((rule,), (watch,), runs, halted=True, withdraw=("gr_0",), asking=("x",))

    async def story() -> None:
        store = await open_store(tmp_path / "store.db", KEY)
        await store.keep("rules", book, NOON)
        await store.close()
        again = await open_store(tmp_path / "store.db", KEY)
        found = await again.kept("rules", RuleBook)
        await again.close()
        assert found is not None
        assert (found.value, found.at) == (book, NOON)

    asyncio.run(story())
