"""Services without a window: the profile is taken, opened, signed in, and closed as it was found.

Only what the commands need is made: no rules of automatic top-up, no queue, nothing that sends by
itself. Where a window or another command holds the profile it is read and never written to: two
programs that used one refresh token would end the session of both.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.adapters.sealed_secrets import SealedSecrets
from kyivstar_desktop.adapters.secrets import KeyringSecrets
from kyivstar_desktop.adapters.store.journal_peek import peek_journal
from kyivstar_desktop.app.headless_services import Services
from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.errors import Refused, SignedOut, StepUpNeeded, StorageTrouble
from kyivstar_desktop.domain.phone import Msisdn, parse_account, parse_phone
from kyivstar_desktop.services.challenges import CODE_WORDS
from kyivstar_desktop.services.ports import SecretPlace
from kyivstar_desktop.services.profiles import OpenProfile, close_both, key_name
from kyivstar_desktop.services.session_values import read_person

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.app.headless_out import Out
    from kyivstar_desktop.app.headless_prompts import Terminal
    from kyivstar_desktop.services.ports import SecretStore

translate = QCoreApplication.translate


class ProfileHeldError(Exception):
    """A window or another command holds the profile: exit status 6."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line says of who signs in."""

    account: str = ""
    password: str = ""
    passphrase: str = ""


def wishes_of(args: argparse.Namespace) -> Wishes:
    """OSError where a file of theirs cannot be read."""
    return Wishes(
        getattr(args, "account", ""),
        _first_line(getattr(args, "password_file", None)),
        _first_line(getattr(args, "passphrase_file", None)),
    )


def _first_line(path: Path | None) -> str:
    return path.read_text("utf-8-sig").split("\n")[0].rstrip("\r") if path is not None else ""


def login_of(typed: str) -> Login | None:
    """A mobile number or a personal account of 11 digits."""
    number = parse_phone(typed)
    if isinstance(number, Msisdn):
        return Login(LineKind.MOBILE, number.value)
    account = parse_account(typed)
    return Login(LineKind.HOME, account) if account else None


class Desk(Services):
    """`held`: somebody else has the profile, `opened` is then for reading only."""

    def __init__(
        self, config: Config, wishes: Wishes, out: Out, terminal: Terminal, workers: Workers
    ) -> None:
        super().__init__(config, out, terminal, workers)
        self.wishes = wishes
        self._instance = Instance(config.data_dir)
        self.held = not self._instance.acquire()
        self.opened: OpenProfile | None = None

    # --- opening --------------------------------------------------------------------------------
    async def open(self, *, writing: bool, online: bool = True) -> None:
        """The profile; signed in where the operator is to be asked.

        ProfileHeldError where it must be written to and somebody else has it.
        """
        if self.held and writing:
            raise ProfileHeldError
        secrets = await self._secrets()
        if self.held:
            await self._peek(secrets)
            return
        await self._make(secrets)
        await self._restore()
        if online:
            await self._reach()
            await self._sign_in()
        self.opened = self.session.opened.value
        if self.opened is None:
            raise SignedOut("signedOut")

    async def _secrets(self) -> SecretStore:
        """The system's key store; where there is none, the file under the passphrase."""
        backend = self.preferences.value.value.keyring_backend
        system = KeyringSecrets(self._workers, remembered=backend)
        if not self.wishes.passphrase or (await system.probe()).place is SecretPlace.SYSTEM:
            return system
        return SealedSecrets(self.config.data_dir, self.wishes.passphrase, self._workers)

    async def _peek(self, secrets: SecretStore) -> None:
        profile_id = await self._wanted(secrets) or self._before.profile
        key = await secrets.read(key_name(profile_id)) if profile_id else None
        if key is None:
            raise SignedOut("signedOut")
        store, _ = await self._vault.peek(profile_id, key)
        path = self.config.data_dir / "profiles" / profile_id / "journal.db"
        try:
            journal = await peek_journal(path, key)
        except BaseException:
            await store.close()
            raise
        self.opened = OpenProfile(profile_id, store, journal, "")
        if await store.get_value("lock") is not None:
            self.out.say(translate("Headless", "The profile has a lock code: only its window."))
            await self.aclose()
            raise ProfileHeldError

    async def _wanted(self, secrets: SecretStore) -> str:
        """Id of the profile of `--account`; "" where this computer has none."""
        login = login_of(self.wishes.account)
        operator = self._operator_name()
        if login is None:
            return ""
        for profile_id, where in self._before.profiles:
            if where != operator or profile_id not in self._vault.profiles():
                continue
            with contextlib.suppress(StorageTrouble):
                key = await secrets.read(key_name(profile_id))
                if key is None:
                    continue
                store, _ = await self._vault.peek(profile_id, key)
                person = read_person(await store.get_value("person"))
                await store.close()
                if person is not None and person.number == login.value:
                    return profile_id
        return ""

    async def _make(self, secrets: SecretStore) -> None:
        if wanted := await self._wanted(secrets):
            self.preferences.for_this_run(profile=wanted, selected_line="")
        elif self.wishes.account:
            self.preferences.for_this_run(profile="", selected_line="")
        self._make_services(secrets)
        self.terminal.number = self._number

    # --- who ------------------------------------------------------------------------------------
    async def _restore(self) -> None:
        await self.session.restore()
        await self.lock.ready()
        if self.lock.locked:
            words = translate("Headless", "Code of the locked profile")
            code = self.wishes.passphrase or await self.terminal.secret(words)
            if not code:
                raise Refused("codeWrong", status=400)
            await self.lock.unlock(code)

    async def _reach(self) -> None:
        if self._sandbox is not None:
            self.out.progress(translate("Headless", "The demo operator starts…"), last=True)
            await self._sandbox.start()
        self.accounts.start()

    async def _sign_in(self) -> None:
        if not self.session.active:
            login = login_of(self.wishes.account) or login_of(self._number())
            if login is None:
                raise SignedOut("signedOut")
            await self._enter(login)
        await self.accounts.refresh(operator=True)

    async def _enter(self, login: Login) -> None:
        words = translate("Headless", "Own password of %1 (nothing: a code by SMS)")
        password = self.wishes.password
        password = password or await self.terminal.secret(words.replace("%1", login.value))
        if password:
            await self.session.sign_in_password(login, password, remember=False)
            return
        self.terminal.number = lambda: login.value
        challenge, trouble = await self.session.start_sms(login), None
        while not self.session.active:
            code = await self.terminal.code(challenge, "signIn", self.session.resend, trouble)
            if code is None:
                raise StepUpNeeded((), 0)
            try:
                await self.session.submit_code(code, remember=False)
            except Refused as error:
                if error.code not in CODE_WORDS:
                    raise
                trouble = error
        self.terminal.number = self._number

    def _number(self) -> str:
        person = self.session.state.value.person
        return (person.number or "") if person is not None else ""

    # --- the end --------------------------------------------------------------------------------
    async def aclose(self) -> None:
        """Rows in flight may write their outcome; the window's own profile stays the chosen one."""
        await self._close_services()
        if not self._made and self.opened is not None:
            await close_both(self.opened)
        self.opened = None
        if not self.held:
            self._leave_preferences()
            self._instance.release()

    def _leave_preferences(self) -> None:
        """A first profile stays the chosen one; otherwise whatever the window had chosen."""
        now, before = self.preferences.value.value, self._before
        kept: dict[str, Any] = {"language": before.language}
        if before.profile:
            kept |= {"profile": before.profile, "selected_line": before.selected_line}
        if replace(now, **kept) != now:
            with contextlib.suppress(StorageTrouble):
                self.preferences.change(**kept)


async def until_loaded(desk: Desk, batch_id: str) -> None:
    """Until the desk of batches has read its journal."""
    there = asyncio.Event()

    def look(batches: Any) -> None:
        if any(one.id == batch_id for one in batches):
            there.set()

    undo = desk.batches.all.subscribe(look)
    look(desk.batches.all.value)
    await there.wait()
    undo()
