"""The sandbox stops in the middle of a payment, the client is killed, both start again.

Afterwards the ledger has each intent once, wherever the two of them stood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from torture.checker import judge
from torture.driver import Stage

if TYPE_CHECKING:
    from pathlib import Path

POINTS = ("before-send", "after-send", "code", "before-confirm", "after-confirm")


@pytest.mark.torture
@pytest.mark.timeout(180)
@pytest.mark.parametrize("first", ["operator", "client"])
@pytest.mark.parametrize("point", POINTS)
def test_each_intent_is_in_the_ledger_once(tmp_path: Path, point: str, first: str) -> None:
    with Stage(tmp_path / "run") as stage:
        stage.order(3)
        client = stage.client(hold=point)
        assert client.wait_for(f"at {point}", within_s=60), f"the client never stood at {point}"
        for victim in (stage.box, client) if first == "operator" else (client, stage.box):
            victim.kill()
        stage.box.start()
        stage.finish(within_s=90)
        verdict = judge(stage)
    assert not verdict.lost, verdict
    assert not verdict.doubles, verdict
    assert not verdict.broken, verdict
    assert verdict.charged == 3, verdict
