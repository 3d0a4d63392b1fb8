"""The client's batches at a real operator: consent, second person, rights and numbers lost."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

import pytest

from fakes.exports import FakeExports
from fakes.preferences import FakePreferences
from fakes.secrets import FakeSecrets
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.batch import Batches
from kyivstar_desktop.services.batch_parts import BatchParts
from kyivstar_desktop.services.grants import Grants
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.undo import UndoStack
from support.consents import Person, number_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.prompts import Question
    from kyivstar_desktop.services.refresh import Observable
    from support.sandbox import SandboxServer

T = TypeVar("T")
HER, ROOT, PASSWORD = "+380670000021", "26000001000", "Koordynator-21"
STEP_S = 30.0


class Phone:
    """Types the code that has come by SMS."""

    def __init__(self, sandbox: SandboxServer) -> None:
        self._sandbox = sandbox

    async def confirm(self, question: Question) -> bool:
        return bool(question)

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        del challenge, resend
        assert text
        return None if trouble is not None else self._sandbox.last_code(HER)


@asynccontextmanager
async def coordinator(sandbox: SandboxServer, folder: Path) -> AsyncIterator[Batches]:
    """A coordinator, signed in, with a real journal."""
    workers, clock = Workers(4), SystemClock()
    preferences = PreferencesService(FakePreferences())
    operator = make_operator(sandbox.url, clock=clock, language=lambda: "uk", run=workers.run)
    session = Session(
        operator.identity, FileVault(folder, workers), FakeSecrets(), preferences, clock, "Tests",
        Phone(sandbox),
    )  # fmt: skip
    session.operator = sandbox.url
    operator.client.tokens = session
    accounts = Accounts(operator.account, session, preferences, clock)
    ports = operator.cabinet
    parts = BatchParts(
        ports.batch, ports.orders, TablesIn(workers), FakeExports(),
        Grants(ports.grants, accounts, clock), UndoStack(), clock,
    )  # fmt: skip
    batches = Batches(parts, accounts, None)
    try:
        accounts.start()
        await session.sign_in_password(Login(LineKind.MOBILE, HER), PASSWORD, remember=False)
        await until(accounts.lines, lambda found: found.value is not None)
        yield batches
    finally:
        await batches.aclose()
        await accounts.aclose()
        await session.close()
        await operator.aclose()
        workers.close()


async def until(source: Observable[T], good: Callable[[T], bool]) -> T:
    """The first value that is good."""
    there = asyncio.Event()

    def look(value: T) -> None:
        if good(value):
            there.set()

    undo = source.subscribe(look)
    try:
        look(source.value)
        async with asyncio.timeout(STEP_S):
            await there.wait()
        return source.value
    finally:
        undo()


def served(sandbox: SandboxServer, count: int) -> list[str]:
    """Numbers of the company that a top-up reaches."""
    path = "/tmf-api/productInventory/v4/product?productSpecification.id=mobileLine&limit=1000"
    rows = sandbox.get(path, sandbox.token(HER)).json()
    found = []
    for row in rows:
        traits = {one["name"]: one.get("value") for one in row.get("productCharacteristic", [])}
        number = traits.get("msisdn") or traits.get("MSISDN")
        if row["status"] == "active" and traits.get("fundedBy", "line") == "line" and number:
            found.append(str(number))
    return found[:count]


async def checked(batches: Batches, folder: Path, rows: list[tuple[str, str]]) -> str:
    path = folder / "list.csv"
    text = "\n".join(["Номер;Сума", *(f"{number};{amount}" for number, amount in rows)]) + "\n"
    path.write_text(text, encoding="cp1251")
    source = (await batches.sources())[0]
    preview = await batches.preview(path)
    batch_id = await batches.check_file(preview, preview.mapping, kind="topup", source_id=source.id)
    for code, _ in batches.get(batch_id).tally.codes:
        await batches.accept(batch_id, code=code)
    return batch_id


async def consent(batches: Batches, batch_id: str) -> Batch:
    going = batches.get(batch_id).tally.going
    return await batches.authorise(batch_id, count=going.rows, total=going.amount)


async def ended(batches: Batches, batch_id: str) -> Batch:
    return await until(
        batches.flow(batch_id), lambda one: one.state.ended or one.state is State.PAUSED
    )


def test_rows_are_credited_once_and_the_totals_are_the_operators(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    async def story() -> None:
        async with coordinator(sandbox, tmp_path / "data") as batches:
            (source, *_) = await batches.sources()
            assert source.kind == "company"
            assert source.limit_without_approval == Money(50_000_00)
            assert source.available is not None
            rows = [(number, f"{10 + n},5{n % 10}") for n, number in enumerate(numbers)]
            batch_id = await checked(batches, tmp_path, [*rows, ("0671", "30")])
            assert (await consent(batches, batch_id)).state is State.APPROVED
            await batches.run(batch_id)
            batch = await ended(batches, batch_id)
            assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, len(numbers))
            assert batch.tally.confirmed.amount == batch.total
            assert await batches.verify(batch_id) is None
            left = (await batches.sources())[0].available
            assert left is not None
            assert source.available - left == batch.total

    numbers = served(sandbox, 15)
    asyncio.run(story())
    ledger = [one for one in sandbox.ledger() if one["reason"] == "topupAccount" and one.get("key")]
    assert len(ledger) >= len(numbers)
    assert sandbox.invariants()["ok"]


def test_a_second_person_approves_what_is_over_the_limit(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    async def story() -> None:
        async with coordinator(sandbox, tmp_path / "data") as batches:
            rows = [(number, "10000") for number in served(sandbox, 5)]
            extra = [(served(sandbox, 6)[5], "1")]
            batch_id = await checked(batches, tmp_path, [*rows, *extra])
            batch = await consent(batches, batch_id)
            assert batch.state is State.AWAITING_APPROVAL
            approval = {
                "type": "topup_batch_approval",
                "grant_id": batch.grant_id,
                "batch_digest": batch.digest,
                "row_count": batch.tally.going.rows,
                "total": {"unit": "UAH", "value": 50_001},
            }
            await asyncio.get_running_loop().run_in_executor(
                None, lambda: Person(sandbox, number_of(22)).grant(approval)
            )
            batch = await batches.look(batch_id)
            assert (batch.state, bool(batch.approved_by)) == (State.APPROVED, True)
            await batches.run(batch_id)
            assert (await ended(batches, batch_id)).state is State.DONE

    asyncio.run(story())


def test_a_role_lost_in_the_middle_pauses_and_the_rest_is_not_sent(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    async def story() -> None:
        async with coordinator(sandbox, tmp_path / "data") as batches:
            rows = [(number, "5") for number in served(sandbox, 12)]
            batch_id = await checked(batches, tmp_path, rows)
            await consent(batches, batch_id)
            taken = {"login": HER, "account": ROOT, "role": None}
            sandbox.control("POST", "role", taken)
            await batches.run(batch_id)
            batch = await ended(batches, batch_id)
            assert (batch.state, batch.cause) == (State.PAUSED, "rights")
            assert batch.tally.confirmed.rows == 0
            assert batch.tally.rejected.rows <= 8
            given = {"login": HER, "account": ROOT, "role": "coordinator"}
            sandbox.control("POST", "role", given)
            await batches.run(batch_id)
            batch = await ended(batches, batch_id)
            assert batch.state is State.DONE
            assert batch.tally.confirmed.rows == 12 - batch.tally.rejected.rows
            second = await batches.again(batch_id)
            assert batches.get(second).tally.going.rows == batch.tally.rejected.rows

    asyncio.run(story())


def test_numbers_that_are_not_served_are_refused_by_name(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    async def story() -> None:
        async with coordinator(sandbox, tmp_path / "data") as batches:
            rows = [(served(sandbox, 1)[0], "5"), ("+380670000099", "5"), ("+380670000016", "5")]
            batch_id = await checked(batches, tmp_path, rows)
            await consent(batches, batch_id)
            await batches.run(batch_id)
            batch = await ended(batches, batch_id)
            assert (batch.tally.confirmed.rows, batch.tally.rejected.rows) == (1, 2)
            page = await batches.rows(batch_id, states=("rejected",))
            assert {row.reason for row in page.rows} == {"numberNotServed"}

    asyncio.run(story())


@pytest.mark.parametrize("effect", ["dropAfterCommit", "status"])
def test_answers_that_are_lost_cost_nobody_anything(
    sandbox: SandboxServer, tmp_path: Path, effect: str
) -> None:
    async def story() -> None:
        async with coordinator(sandbox, tmp_path / "data") as batches:
            batch_id = await checked(batches, tmp_path, [(n, "7") for n in numbers])
            await consent(batches, batch_id)
            fault = {
                "id": "f", "method": "POST", "path": "/tmf-api/prepayBalanceManagement/*",
                "probability": 0.4, "effect": effect,
            }  # fmt: skip
            sandbox.faults([fault | ({"status": 500} if effect == "status" else {})])
            await batches.run(batch_id)
            batch = await ended(batches, batch_id)
            sandbox.faults([])
            assert (batch.state, batch.tally.confirmed.rows) == (State.DONE, len(numbers))

    before = len(sandbox.ledger())
    numbers = served(sandbox, 12)
    asyncio.run(story())
    made = [one for one in sandbox.ledger()[before:] if one["reason"] == "topupAccount"]
    assert len(made) == len(numbers)
