"""The tree over the rows of a batch (docs/contract.md 2.7)."""

from __future__ import annotations

import base64
import hashlib
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.batch_digest import PREFIX, DigestTree, leaf

ROWS = (
    ("11111111-1111-4111-8111-111111111111", "+380670000001", 15000),
    ("22222222-2222-4222-8222-222222222222", "+380670000002", 3000),
    ("33333333-3333-4333-8333-333333333333", "+380670000003", 12345),
)


def tree_of(rows: tuple[tuple[str, str, int], ...]) -> DigestTree:
    return DigestTree(
        leaf(at, key=key, recipient=number, kopiykas=kopiykas)
        for at, (key, number, kopiykas) in enumerate(rows)
    )


def folded(start: bytes, proof: tuple[str, ...]) -> str:
    """As a server folds a proof."""
    node = start
    for step in proof:
        sibling = base64.urlsafe_b64decode(step[1:] + "=")
        pair = sibling + node if step[0] == "L" else node + sibling
        node = hashlib.sha256(b"\x01" + pair).digest()
    return PREFIX + base64.urlsafe_b64encode(node).rstrip(b"=").decode()


def test_the_contracts_own_rows_give_its_digest_and_proofs() -> None:
    tree = tree_of(ROWS)
    assert tree.digest == "sha-256:I85gl0y3bEPLjC3rJwHKrUAUeEL4Fvbc3Q9GcTmrOZ0"
    assert tree.proof(1) == (
        "LPtrqF-nOHXEBeF5QAqJo0lv0iTx7hhidlwBiczEnrlk",
        "Rg1fCqfqxzfBS-U-O06ZKN7LVpZ0TguygCNROD2J-nAU",
    )
    assert tree.proof(2) == ("LxfXwSXcx9DHvt6wqqnc7HkhXyA5xEq93FjF9IijrN6c",)


@given(count=st.integers(1, 70), seed=st.integers(0, 2**32))
def test_every_row_proves_itself_and_no_other_row_does(count: int, seed: int) -> None:
    rows = tuple(
        (str(uuid.UUID(int=seed * 1000 + n, version=4)), f"+38067{n:07d}", 100 + n)
        for n in range(count)
    )
    tree = tree_of(rows)
    leaves = [leaf(n, key=k, recipient=r, kopiykas=a) for n, (k, r, a) in enumerate(rows)]
    assert all(folded(one, tree.proof(n)) == tree.digest for n, one in enumerate(leaves))
    key, number, kopiykas = rows[0]
    forged = leaf(0, key=key, recipient=number, kopiykas=kopiykas + 1)
    assert folded(forged, tree.proof(0)) != tree.digest


def test_a_batch_without_rows_has_no_digest() -> None:
    with pytest.raises(ValueError, match="without rows"):
        DigestTree(())


def test_a_place_outside_the_tree_has_no_proof() -> None:
    with pytest.raises(IndexError):
        tree_of(ROWS).proof(3)
