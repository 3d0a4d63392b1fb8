"""Argon2id and zxcvbn themselves, in worker threads."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

import pytest

from kyivstar_desktop.adapters.guards import Argon2Codes, GuessStrength
from kyivstar_desktop.adapters.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

T = TypeVar("T")


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(2)
    yield made
    made.close()


def run(work: Coroutine[None, None, T]) -> T:
    return asyncio.run(work)


def test_a_code_is_an_argon2id_hash_of_the_documented_cost(workers: Workers) -> None:
    codes = Argon2Codes(workers)

    async def story() -> None:
        first, second = await codes.hash("2580"), await codes.hash("2580")
        assert first.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
        assert first != second, "each has its own salt"
        assert await codes.verify(first, "2580")
        assert not await codes.verify(first, "0852")
        assert not await codes.verify("no hash at all", "2580")

    run(story())


@pytest.mark.parametrize(
    ("password", "known", "least", "most"),
    [
        ("", (), 0, 0),
        ("password", (), 0, 0),
        ("Соняшник над Дніпром 7", (), 3, 4),
        ("kovalenko", ("kovalenko",), 0, 0),
        ("x" * 5000, (), 0, 4),
    ],
)
def test_strength_is_zero_to_four(
    workers: Workers, password: str, known: tuple[str, ...], least: int, most: int
) -> None:
    assert least <= run(GuessStrength(workers).score(password, known)) <= most
