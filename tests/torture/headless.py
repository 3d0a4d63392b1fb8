"""The client's core without a window, as a process that can be killed.

The adapters are the real ones: encrypted store.db and journal.db, HTTP, tokens. Only the system
key store is replaced, by a file. It reads what was meant (`meant.jsonl`, one order a line), pays
eight at once, reads confirmation codes from the operator's inbox and leaves when `stop` exists
and everything meant is final.

Run as `python -m torture.headless PLAN.json`. It prints `ready` once it is signed in and
`at POINT` where it was told to hold.
"""

from __future__ import annotations

import asyncio
import base64
import json
import sys
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import httpx2

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import Brand, NewCard, SavedCard
from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.intents import Intents
from kyivstar_desktop.services.payments import Payments
from kyivstar_desktop.services.ports import SecretPlace, SecretState, SecretStore, Vault
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.session_core import Phase
from kyivstar_desktop.services.tasks import TaskScope
from torture.variants import HeldMoney, LateVault

PAYER, ACCOUNT, PASSWORD = "+380670000001", "26000000001", "Sonyashnyk-24"
CARD = SavedCard("pm_0001", Brand.VISA, "4242", None)
PAN, CVV, HOLDER = "4242424242424242", "907", "OLENA TRUDOVA"
AT_ONCE = 8
LOOK_S = 0.02
SLOW_S = 0.5
CONTROL_HEADER = "X-Sandbox-Control"


@dataclass(frozen=True, slots=True)
class Plan:
    """What this process is told: where the operator is, where data lies, which variant it is."""

    url: str
    folder: Path
    control: str
    variant: str = "real"  # real, naive, late
    hold: str = ""  # HeldMoney's point, or "code"


class FileSecrets(SecretStore):
    """A key store in one file, so that a killed process finds its key again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _load(self) -> dict[str, str]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def _save(self, entries: dict[str, str]) -> None:
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(entries))
        fresh.replace(self._path)

    async def probe(self) -> SecretState:
        return SecretState(SecretPlace.SYSTEM, "torture.FileSecrets")

    async def read(self, name: str) -> bytes | None:
        found = self._load().get(name)
        return None if found is None else base64.b64decode(found)

    async def write(self, name: str, value: bytes) -> None:
        self._save(self._load() | {name: base64.b64encode(value).decode()})

    async def remove(self, name: str) -> None:
        self._save({known: text for known, text in self._load().items() if known != name})


@dataclass(frozen=True, slots=True)
class Order:
    """One line of what was meant. `amount` is unlike that of any other line."""

    n: int
    recipient: str
    amount: int

    def is_of(self, row: Intent) -> bool:
        return row.amount.kopiykas == self.amount


class Inbox:
    """The phone of the payer: codes by the payment they are bound to."""

    def __init__(self, plan: Plan) -> None:
        self._http = httpx2.AsyncClient(base_url=plan.url, timeout=5, trust_env=False)
        self._headers = {CONTROL_HEADER: plan.control}
        self._after = 0
        self._codes: dict[str, str] = {}

    async def code_of(self, payment_id: str) -> str:
        """ "" while none came, or while the operator is away."""
        if payment_id not in self._codes:
            with suppress(httpx2.HTTPError):
                await self._read()
        return self._codes.get(payment_id, "")

    def forget(self, payment_id: str) -> None:
        """Another code is on its way."""
        self._codes.pop(payment_id, None)

    async def _read(self) -> None:
        query = {"number": PAYER, "after": str(self._after)}
        reply = await self._http.get("/sandbox/sms", params=query, headers=self._headers)
        for row in reply.raise_for_status().json():
            self._after = row["id"]
            if "boundTo" in row and "code" in row:
                self._codes[row["boundTo"]] = row["code"]

    async def aclose(self) -> None:
        await self._http.aclose()


class Till:
    """Presses Pay for each order and types the codes. One row of the journal is one press."""

    def __init__(self, plan: Plan, intents: Intents, payments: Payments, session: Session) -> None:
        self.plan, self._intents, self._payments = plan, intents, payments
        self._session = session
        self._inbox = Inbox(plan)
        self._keys: dict[int, str] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def row_of(self, order: Order) -> Intent | None:
        """What the journal knows of this order: a person looks there before pressing again.

        A row that says "it never arrived, nothing was charged" is one that she presses again for.
        """
        opened = self._session.opened.value
        rows = await opened.journal.recent(100_000) if opened is not None else ()
        mine = [row for row in rows if order.is_of(row)]
        return next((row for row in mine if not never_arrived(row)), None)

    def key_for(self, order: Order) -> str:
        """Made when the form opens: one press, one key, for as long as this process lives."""
        return self._keys.setdefault(order.n, str(uuid.uuid4()))

    def card(self) -> SavedCard | NewCard:
        return CARD

    async def pay(self, order: Order) -> None:
        """Until the order is final."""
        async with self._slots:
            while (row := await self.row_of(order)) is None or not row.state.final:
                intent_id = row.id if row is not None else await self._press(order)
                if never_arrived(await self._see_through(intent_id)):
                    self._keys.pop(order.n, None)  # the next press is a new act

    async def _press(self, order: Order) -> str:
        part = Part(order.recipient, Money(order.amount))
        while True:
            top_up = TopUp(self.key_for(order), ACCOUNT, (part,), self.card())
            try:
                return await self._payments.top_up(top_up)
            except AppError:
                await asyncio.sleep(LOOK_S * 5)

    async def _see_through(self, intent_id: str) -> Intent:
        flow = self._intents.flow(intent_id)
        while not flow.value.state.final:
            await self._nudge(flow.value)
            await asyncio.sleep(LOOK_S)
        return flow.value

    async def _nudge(self, row: Intent) -> None:
        """What a person would do now; she waits a moment when the operator is not amused."""
        try:
            await self._act(row)
        except Refused as error:
            await asyncio.sleep(SLOW_S)
            if error.code == "otp_expired":
                with suppress(AppError):
                    await self._payments.resend(row.id)
                    self._inbox.forget(row.server_id)
        except AppError:
            await asyncio.sleep(SLOW_S)

    async def _act(self, row: Intent) -> None:
        if row.state is IntentState.PLANNED:
            await self._payments.resume(row.id)
        elif row.state is IntentState.NEEDS_CODE:
            code = await self._inbox.code_of(row.server_id)
            if code and self.plan.hold == "code":
                say("at code")
                await asyncio.Event().wait()
            if code:
                await self._payments.confirm(row.id, code)

    async def aclose(self) -> None:
        await self._inbox.aclose()


class NaiveTill(Till):
    """A new key on each try: it looks only at its own list of what it saw succeed."""

    def __init__(self, plan: Plan, intents: Intents, payments: Payments, session: Session) -> None:
        super().__init__(plan, intents, payments, session)
        self._seen = plan.folder / "seen.txt"

    async def row_of(self, _order: Order) -> Intent | None:
        return None

    def key_for(self, _order: Order) -> str:
        return str(uuid.uuid4())

    async def pay(self, order: Order) -> None:
        seen = self._seen.read_text().split() if self._seen.exists() else []
        if str(order.n) in seen:
            return
        async with self._slots:
            while not await self._try(order):
                pass
            with self._seen.open("a") as notes:
                notes.write(f"{order.n}\n")

    async def _try(self, order: Order) -> bool:
        """False as soon as an answer was lost: then it simply tries again."""
        flow = self._intents.flow(await self._press(order))
        while not flow.value.state.final:
            if flow.value.state is IntentState.UNKNOWN:
                return False
            await self._nudge(flow.value)
            await asyncio.sleep(LOOK_S)
        return flow.value.state is IntentState.CONFIRMED


class HastyTill(Till):
    """Presses Pay and types no code: what matters is what the journal knows of each press."""

    async def pay(self, order: Order) -> None:
        async with self._slots:
            if await self.row_of(order) is None:
                await self._press(order)


class Life:
    """One process: from the stored profile, or a first sign-in, to everything final."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._scope = TaskScope()
        self._workers = Workers(6)
        asyncio.get_running_loop().set_default_executor(self._workers.as_executor())
        clock = SystemClock()
        folder = plan.folder
        preferences = PreferencesService(PreferencesFile(folder / "preferences.json"))
        preferences.change(operator=plan.url)
        self.operator = make_operator(
            plan.url, clock=clock, language=lambda: "uk", run=self._workers.run
        )
        vault: Vault = FileVault(folder, self._workers)
        if plan.variant == "late":
            vault = LateVault(vault)
        secrets = FileSecrets(folder.parent / f"{folder.name}-keys.json")
        self.session = Session(
            self.operator.identity, vault, secrets, preferences, clock, "Torture", None
        )
        self.session.operator = plan.url
        self.operator.tokens = self.session
        self.accounts = Accounts(self.operator.account, self.session, preferences, clock)
        money = HeldMoney(self.operator.money, plan.hold, say)
        self.intents = Intents(money, self.session, self.accounts, clock)
        self.payments = Payments(money, self.intents, self.session, self.accounts, clock)
        self.till = TILLS[plan.variant](plan, self.intents, self.payments, self.session)

    async def run(self) -> None:
        await self.session.restore()
        self.accounts.start()
        await self._signed_in()
        await self.intents.recover()
        say("ready")
        await self._pay_all()
        await self._close()

    async def _signed_in(self) -> None:
        while self.session.state.value.phase is not Phase.ACTIVE or not await self._can_ask():
            with suppress(AppError):
                login = Login(LineKind.MOBILE, PAYER)
                if self.session.state.value.phase is not Phase.ACTIVE:
                    await self.session.sign_in_password(login, PASSWORD, remember=False)
            await asyncio.sleep(LOOK_S)

    async def _can_ask(self) -> bool:
        with suppress(AppError):
            await self.session.access()
            return True
        return False

    async def _pay_all(self) -> None:
        known: dict[int, asyncio.Task[None]] = {}
        while True:
            stopping = (self.plan.folder / "stop").exists()
            for order in meant(self.plan.folder):
                if order.n not in known:
                    known[order.n] = self._scope.start(
                        self.till.pay(order), name="order", awaited=True
                    )
            broken = [task for task in known.values() if task.done() and task.exception()]
            if broken:
                await broken[0]
            if stopping and all(task.done() for task in known.values()) and await self._is_done():
                return
            if self.session.state.value.phase is not Phase.ACTIVE:
                await self._signed_in()
            await asyncio.sleep(LOOK_S)

    async def _is_done(self) -> bool:
        """Whether no row of the journal is open; the naive till leaves some to their fate."""
        return self.plan.variant in {"naive", "late"} or not self.intents.open.value

    async def _close(self) -> None:
        await self._scope.aclose()
        await self.till.aclose()
        await self.payments.aclose()
        await self.intents.aclose()
        await self.accounts.aclose()
        await self.session.close()
        await self.operator.aclose()
        self._workers.close()


class CardTill(Till):
    """Pays with a new card and tells the driver the secrets that it has seen."""

    def card(self) -> SavedCard | NewCard:
        return NewCard(PAN, date(2031, 8, 31), HOLDER, CVV, True)

    async def _act(self, row: Intent) -> None:
        if row.state is IntentState.NEEDS_CODE:
            code = await self._inbox.code_of(row.server_id)
            if code:
                say(f"secret code {code}")
                say(f"secret access {await self._session.access()}")
                say(f"secret refresh {self._session._tokens.refresh_token}")
        await super()._act(row)


TILLS: dict[str, type[Till]] = {
    "real": Till,
    "naive": NaiveTill,
    "late": HastyTill,
    "card": CardTill,
}


def never_arrived(row: Intent) -> bool:
    """T18: an operator whose reads are authoritative does not know the key, asked late enough."""
    return row.state is IntentState.REJECTED and row.reason == "neverArrived"


def meant(folder: Path) -> list[Order]:
    """Whole lines only: the driver may be writing the last one."""
    path = folder / "meant.jsonl"
    lines = path.read_text().split("\n")[:-1] if path.exists() else []
    return [Order(**json.loads(line)) for line in lines]


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def read_plan(path: Path) -> Plan:
    told: dict[str, Any] = json.loads(path.read_text())
    return Plan(**told | {"folder": Path(told["folder"])})


async def main(plan: Plan) -> None:
    await Life(plan).run()
    say("done")


if __name__ == "__main__":
    asyncio.run(main(read_plan(Path(sys.argv[1]))))
