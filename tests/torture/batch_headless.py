"""A coordinator's client without a window, as a process that can be killed in mid-batch.

Real adapters: encrypted journal and store, HTTP, tables from the disk. It reads what was meant
(`meant.csv`), checks it, types the code, runs it, and after each death presses "resume" as a
person would. Run as `python -m torture.batch_headless PLAN.json`; prints `ready` once rows go out
and `done` once every row is final and the totals are compared.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.spreadsheets import TableFiles
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.batch import Batches
from kyivstar_desktop.services.batch_parts import BatchParts
from kyivstar_desktop.services.batch_running import Bodies
from kyivstar_desktop.services.grants import Grants
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.session_core import Phase
from kyivstar_desktop.services.undo import UndoStack
from torture.headless import CONTROL_HEADER, FileSecrets, Plan, read_plan, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.ports.batch import Work
    from kyivstar_desktop.services.prompts import Question

COORDINATOR = "+380671900000"
LOOK_S = 0.05


class Phone:
    """Reads the SMS of the coordinator; the prompts of the program."""

    def __init__(self, plan: Plan) -> None:
        self._http = httpx2.AsyncClient(base_url=plan.url, timeout=10, trust_env=False)
        self._headers = {CONTROL_HEADER: plan.control}

    async def confirm(self, question: Question) -> bool:
        del question
        return True

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        del challenge, text, resend
        return None if trouble is not None else await self.last()

    async def last(self) -> str:
        """The newest code; "" while the operator is away."""
        with suppress(httpx2.HTTPError):
            query = {"number": COORDINATOR, "after": "0"}
            reply = await self._http.get("/sandbox/sms", params=query, headers=self._headers)
            codes = [row["code"] for row in reply.raise_for_status().json() if "code" in row]
            return str(codes[-1])
        return ""

    async def aclose(self) -> None:
        await self._http.aclose()


class BatchLife:
    """One process: sign-in or restored profile, the batch to its end."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._workers = Workers(6)
        asyncio.get_running_loop().set_default_executor(self._workers.as_executor())
        clock = SystemClock()
        preferences = PreferencesService(PreferencesFile(plan.folder / "preferences.json"))
        preferences.change(operator=plan.url)
        self.operator = make_operator(
            plan.url, clock=clock, language=lambda: "uk", run=self._workers.run
        )
        self.phone = Phone(plan)
        secrets = FileSecrets(plan.folder.parent / f"{plan.folder.name}-keys.json")
        self.session = Session(
            self.operator.identity,
            FileVault(plan.folder, self._workers),
            secrets,
            preferences,
            clock,
            "Torture",
            self.phone,
        )
        self.session.operator = plan.url
        self.operator.client.tokens = self.session
        self.accounts = Accounts(self.operator.account, self.session, preferences, clock)
        ports = self.operator.cabinet
        self.port = ports.batch
        self.batches = Batches(
            BatchParts(
                ports.batch,
                ports.orders,
                TablesIn(self._workers),
                TableFiles(self._workers),
                Grants(ports.grants, self.accounts, clock),
                UndoStack(),
                clock,
            ),
            self.accounts,
            None,
        )

    async def run(self) -> None:
        await self.session.restore()
        self.accounts.start()
        await self._signed_in()
        await self._through(self._pay)
        await self._close()

    async def _signed_in(self) -> None:
        while self.session.state.value.phase is not Phase.ACTIVE or not await self._can_ask():
            with suppress(AppError):
                if self.session.state.value.phase is not Phase.ACTIVE:
                    await self.session.start_sms(Login(LineKind.MOBILE, COORDINATOR))
                    await self.session.submit_code(await self.phone.last(), remember=False)
            await asyncio.sleep(LOOK_S)
        known = asyncio.Event()
        undo = self.accounts.profile.subscribe(lambda _profile: known.set())
        if self.accounts.profile.value is None:
            await known.wait()
        undo()

    async def _can_ask(self) -> bool:
        with suppress(AppError):
            await self.session.access()
            return True
        return False

    async def _through(self, work: Callable[[], Awaitable[bool]]) -> None:
        """Until it is done; what the operator or its absence refuses is tried again."""
        while True:
            try:
                if await work():
                    return
            except AppError:
                await self._signed_in()
            await asyncio.sleep(LOOK_S)

    async def _pay(self) -> bool:
        """What a person would do next; True once the batch has ended."""
        if not self.batches.loaded.value:
            return False  # who cannot see what was begun begins nothing
        batch = self.batches.all.value[0] if self.batches.all.value else None
        if batch is None:
            await self.checked()
            return False
        if batch.state is State.CHECKED:
            await self.consented(batch)
        elif batch.state.resumable and batch.cause != "network":  # that goes on by itself
            await self.batches.run(batch.id)
            say("ready")
        elif batch.state is State.NOT_RECONCILED and batch.note == "notAsked":
            await self.batches.ask(batch.id)
        return batch.state in {State.DONE, State.NOT_RECONCILED} and not batch.note

    async def checked(self) -> str:
        """The file as a draft, every warning accepted."""
        preview = await self.batches.preview(self.plan.folder / "meant.csv")
        source = (await self.batches.sources())[0]
        batch_id = await self.batches.check_file(
            preview, preview.mapping, kind="topup", source_id=source.id
        )
        for code, _ in self.batches.get(batch_id).tally.codes:
            await self.batches.accept(batch_id, code=code)
        return batch_id

    async def consented(self, batch: Batch) -> Batch:
        going = self.batches.get(batch.id).tally.going
        try:
            return await self.batches.authorise(
                batch.id, count=going.rows, total=going.amount, again=True
            )
        except Refused as refused:
            if refused.code == "verdictsChanged":  # a person looks at the new warnings and agrees
                for code, _ in self.batches.get(batch.id).tally.codes:
                    await self.batches.accept(batch.id, code=code)
            raise

    async def _close(self) -> None:
        await self.batches.aclose()
        await self.accounts.aclose()
        await self.session.close()
        await self.phone.aclose()
        await self.operator.aclose()
        self._workers.close()


class NaiveLife(BatchLife):
    """A new key on each try: what it did not see succeed is checked, consented and sent anew."""

    async def _pay(self) -> bool:
        if not self.batches.loaded.value:
            return False
        seen = self._seen()
        batch_id = await self.checked()
        desk = self.batches._desk_now()
        wanted = [
            row.n
            for at in range(0, self.batches.get(batch_id).rows, 500)
            for row in await desk.book.rows(batch_id, range(at + 1, at + 501))
            if str(row.number) in seen
        ]
        await self.batches.exclude(batch_id, wanted)
        if not self.batches.get(batch_id).tally.going.rows:
            return True
        batch = await self.consented(self.batches.get(batch_id))
        tree = await desk.book.tree(batch_id)
        bodies = Bodies(self.port, self.batches._parts.orders, batch, tree, {})
        rows = list(await desk.book.work(batch_id, IntentState.PLANNED, limit=100_000))
        say("ready")
        await asyncio.gather(*(self._some(bodies, rows) for _ in range(8)))
        return False

    def _seen(self) -> set[str]:
        notes = self.plan.folder / "seen.txt"
        return set(notes.read_text().split()) if notes.exists() else set()

    async def _some(self, bodies: Bodies, rows: list[Work]) -> None:
        while rows:
            row = bodies.fill(rows.pop())
            with suppress(AppError):
                await self.port.send(row)
                with (self.plan.folder / "seen.txt").open("a") as notes:
                    notes.write(f"{row.items[0].recipient}\n")


LIVES = {"real": BatchLife, "naive": NaiveLife}


async def main(plan: Plan) -> None:
    await LIVES[plan.variant](plan).run()
    say("done")


if __name__ == "__main__":
    asyncio.run(main(read_plan(Path(sys.argv[1]))))
