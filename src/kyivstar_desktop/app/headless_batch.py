"""`batch check | run | resume | status` without a window."""

from __future__ import annotations

import asyncio
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.app.headless_batch_say import (
    rows_left,
    say_batch,
    say_list,
    say_rows,
)
from kyivstar_desktop.app.headless_changed import begins
from kyivstar_desktop.app.headless_desk import until_loaded
from kyivstar_desktop.domain.batch import SHORT, Kind, Mapping, State
from kyivstar_desktop.domain.errors import FileTrouble, Refused
from kyivstar_desktop.domain.money import ZERO, Money, parse_money
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money

if TYPE_CHECKING:
    import argparse

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.domain.batch import Batch, MoneySource, Preview, Progress

translate = QCoreApplication.translate
DRAFTS, MOST_DRAFTS = "headless.drafts", 50
WAITS = frozenset({State.RUNNING, State.INTERRUPTED})


class UsageError(Exception):
    """A wrong word of the command line, in the person's words: exit status 2."""


# --- check ----------------------------------------------------------------------------------------
async def check(desk: Desk, args: argparse.Namespace) -> Exit:
    """Every row with its verdict; the draft is kept for `run`."""
    await desk.open(writing=True)
    batch = await _checked(desk, args)
    await say_rows(desk, batch.id)
    await _save(desk, args, batch)
    clean = not rows_left(batch)
    done = Exit.DONE if clean and batch.tally.going.rows else Exit.REFUSED
    say_batch(desk.out, batch, done)
    return done


async def _checked(desk: Desk, args: argparse.Namespace) -> Batch:
    await _know_the_park(desk)
    batches = desk.batches
    preview = await batches.preview(
        Path(args.file), sheet=args.sheet, encoding=args.encoding, delimiter=args.delimiter
    )
    await _forget_draft(desk, preview.file_hash)
    kind = Kind(args.kind)
    source = await _source(desk, args.source) if kind.is_money else None
    undo = batches.progress.subscribe(lambda now: _say_progress(desk, now))
    try:
        batch_id = await batches.check_file(
            preview,
            _columns(args.columns, preview, money=kind.is_money),
            kind=kind,
            what=args.what,
            amount=_amount(args.amount),
            source_id=source.id if source is not None else "",
        )
    finally:
        undo()
    await _keep_draft(desk, preview.file_hash, batch_id)
    for code in args.accept:
        known = [str(found) for found, _ in batches.get(batch_id).tally.codes]
        for one in known if code == "all" else [code]:
            await batches.accept(batch_id, code=one)
    return batches.get(batch_id)


async def _know_the_park(desk: Desk) -> None:
    """A number that nobody has asked for yet would seem to be a stranger's."""
    person = desk.session.state.value.person
    if person is None or not person.corporate:
        return
    undo = desk.fleet.freshness.subscribe(
        lambda fresh: desk.out.progress(
            translate("Headless", "Numbers: %1").replace("%1", present_count(fresh.done))
        )
    )
    try:
        await desk.fleet.refresh()
    finally:
        undo()


def _say_progress(desk: Desk, now: Progress | None) -> None:
    if now is not None:
        said = translate("Headless", "Checked: %1 rows")
        desk.out.progress(said.replace("%1", present_count(now.done)))


def _columns(text: str, preview: Preview, *, money: bool) -> Mapping:
    """`number=A,amount=C` over what was guessed; what is not sure must be said."""
    roles = {field.name for field in fields(Mapping)}
    letters = {column.letter: at for at, column in enumerate(preview.columns)}
    chosen: dict[str, Any] = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        role, _, letter = part.partition("=")
        if role not in roles or letter.upper() not in letters:
            raise UsageError(translate("Headless", "No such column: %1").replace("%1", part))
        chosen[role] = letters[letter.upper()]
    for unsure in preview.doubts:
        if unsure == "sheet":
            said = translate("Headless", "Say by --sheet which one: %1")
            raise UsageError(said.replace("%1", ", ".join(preview.sheets)))
        if unsure not in chosen and (money or unsure != "amount"):
            said = translate("Headless", "Say by --columns which column is the %1")
            raise UsageError(said.replace("%1", unsure))
    taken = set(chosen.values())
    guessed = {role: at for role, at in preview.mapping.roles if at not in taken}
    mapping = Mapping(**(guessed | chosen))
    if mapping.number is None:
        raise FileTrouble("noNumber")
    return mapping


def _amount(text: str) -> Money | str | None:
    if not text or text == SHORT:
        return text or None
    amount = parse_money(text)
    if amount is None:
        raise UsageError(translate("Headless", "Not a sum: %1").replace("%1", text))
    return amount


async def _source(desk: Desk, wanted: str) -> MoneySource:
    """By id or name; without a word the only one there is."""
    known = await desk.batches.sources()
    fitting = [one for one in known if not wanted or wanted in {one.id, one.name, one.account}]
    if len(fitting) == 1:
        return fitting[0]
    said = translate("Headless", "Say whose money by --source: %1")
    raise UsageError(said.replace("%1", ", ".join(f"{one.id} ({one.name})" for one in known)))


async def _drafts(desk: Desk) -> dict[str, str]:
    if desk.opened is None:
        return {}
    try:
        kept: dict[str, str] = json.loads(await desk.opened.store.get_value(DRAFTS) or "{}")
    except ValueError:
        return {}
    return kept


async def _forget_draft(desk: Desk, file_hash: str) -> None:
    """A check made here earlier of the same file; a window's own draft is never touched."""
    before = (await _drafts(desk)).get(file_hash)
    book = desk.opened.journal.batches if desk.opened is not None else None
    found = await book.get(before) if book is not None and before else None
    if found is not None and found.state is State.CHECKED:
        await until_loaded(desk, found.id)
        await desk.batches.drop(found.id)


async def _keep_draft(desk: Desk, file_hash: str, batch_id: str) -> None:
    if desk.opened is None:
        return
    kept = await _drafts(desk)
    kept.pop(file_hash, None)
    last = dict(list(kept.items())[-MOST_DRAFTS:]) | {file_hash: batch_id}
    await desk.opened.store.put_value(DRAFTS, json.dumps(last))


# --- run ------------------------------------------------------------------------------------------
async def run(desk: Desk, args: argparse.Namespace) -> Exit:
    """Checks, asks for the code or takes an approved grant, sends, waits for every row."""
    await desk.open(writing=True)
    batch = await _begun(desk, args)
    if batch is None:
        if args.grant:
            raise UsageError(translate("Headless", "No batch here has this consent"))
        batch = await _consented(desk, args, await _checked(desk, args))
    elif batch.state is State.AWAITING_APPROVAL:
        batch = await desk.batches.look(batch.id)
    elif batch.cause == "grant" and batch.kind.is_money and batch.tally.planned.rows:
        batch = await _authorised(
            desk, args, batch
        )  # the consent has ended: a new one for the rest
    return await _to_the_end(desk, args, batch)


async def resume(desk: Desk, args: argparse.Namespace) -> Exit:
    """What a pause, a crash or a lost connection has left unsent; never a new consent."""
    await desk.open(writing=True)
    book = desk.opened.journal.batches if desk.opened is not None else None
    found = await book.all() if book is not None else ()
    batch = await _named(desk, args.file, found, lambda state: state.resumable)
    if batch is None:
        batch = await _named(desk, args.file, found, lambda state: state is State.AWAITING_APPROVAL)
    if batch is None:
        raise UsageError(translate("Headless", "There is no batch to go on with"))
    await until_loaded(desk, batch.id)
    if batch.state is State.AWAITING_APPROVAL:
        batch = await desk.batches.look(batch.id)
    return await _to_the_end(desk, args, batch)


async def _begun(desk: Desk, args: argparse.Namespace) -> Batch | None:
    """The batch of this very file that has its consent, or waits for it."""
    book = desk.opened.journal.batches if desk.opened is not None else None
    if book is None:
        return None
    preview = await desk.batches.preview(
        Path(args.file), sheet=args.sheet, encoding=args.encoding, delimiter=args.delimiter
    )
    for batch in await book.all():
        waits = batch.state.resumable or batch.state is State.AWAITING_APPROVAL
        fits = batch.grant_id == args.grant if args.grant else waits
        if not waits or not fits:
            continue
        if batch.file_hash == preview.file_hash:
            await until_loaded(desk, batch.id)
            return batch
        if args.grant:
            raise UsageError(translate("Headless", "The file is not the one that was approved"))
    return None


async def _named(desk: Desk, file: str, found: Any, fits: Any) -> Batch | None:
    """By its number, by its file, or the newest."""
    able = [batch for batch in found if fits(batch.state)]
    if not file:
        return next(iter(able), None)
    if file.isascii() and file.isdigit():
        return next((batch for batch in able if batch.id == file), None)
    preview = await desk.tables.preview(Path(file))
    return next((batch for batch in able if batch.file_hash == preview.file_hash), None)


async def _consented(desk: Desk, args: argparse.Namespace, batch: Batch) -> Batch:
    """A draft that did not get its consent is forgotten: `status` shows what was really begun."""
    try:
        return await _authorised(desk, args, batch)
    except BaseException:
        if desk.batches.get(batch.id).state is State.CHECKED:
            await desk.batches.drop(batch.id)
        raise


async def _authorised(desk: Desk, args: argparse.Namespace, batch: Batch) -> Batch:
    going = batch.tally.left
    if not going.rows:
        await say_rows(desk, batch.id)
        raise Refused("nothingToDo")
    said = translate("Headless", "Ready: %1 rows, %2. Left out: %3")
    left = present_count(batch.rows - going.rows)
    total = present_money(going.amount)
    desk.out.say(
        said.replace("%1", present_count(going.rows)).replace("%2", total).replace("%3", left)
    )
    count = args.count if args.count is not None else await _typed_count(desk)
    money = ZERO
    if batch.kind.is_money:
        typed = args.total or await desk.terminal.line(translate("Headless", "Total"))
        known = parse_money(typed.strip())
        if known is None:
            raise UsageError(translate("Headless", "Say the count and the total you expect"))
        money = known
    return await desk.batches.authorise(batch.id, count=count, total=money, again=args.again)


async def _typed_count(desk: Desk) -> int:
    typed = (await desk.terminal.line(translate("Headless", "Number of rows"))).strip()
    if not typed.isascii() or not typed.isdigit():
        raise UsageError(translate("Headless", "Say the count and the total you expect"))
    return int(typed)


async def _to_the_end(desk: Desk, args: argparse.Namespace, batch: Batch) -> Exit:
    if batch.state.resumable:
        batch = await _driven(desk, args, batch.id)
    await _save(desk, args, batch)
    await say_rows(desk, batch.id, states=("rejected", "unknown"))
    done = exit_of(batch)
    say_batch(desk.out, batch, done)
    return done


async def _driven(desk: Desk, args: argparse.Namespace, batch_id: str) -> Batch:
    """Until every row has its end, or the run stands. Ctrl+C pauses it."""
    stands = asyncio.Event()
    moved = asyncio.Event()

    def look(batch: Batch) -> None:
        _say_run(desk, batch)
        moved.set()
        if batch.state not in WAITS:
            stands.set()

    flow = desk.batches.flow(batch_id)
    if not await begins(desk, args, batch_id, lambda left: _authorised(desk, args, left)):
        return desk.batches.get(batch_id)
    undo = flow.subscribe(look)
    try:
        look(flow.value)
        await _watch(desk, stands, moved, args.give_up, batch_id)
    except asyncio.CancelledError:
        desk.out.say(translate("Headless", "Pausing: rows on their way come to their end…"))
        await desk.batches.pause(batch_id)
    finally:
        undo()
    return desk.batches.get(batch_id)


async def _watch(
    desk: Desk, stands: asyncio.Event, moved: asyncio.Event, give_up_s: float, batch_id: str
) -> None:
    while not stands.is_set():
        try:
            async with asyncio.timeout(give_up_s):
                await moved.wait()
        except TimeoutError:
            await desk.batches.pause(batch_id)
            return
        moved.clear()
        if not stands.is_set():
            await asyncio.sleep(0)


def _say_run(desk: Desk, batch: Batch) -> None:
    tally = batch.tally
    edge = batch.state not in WAITS or not tally.settled
    pace = desk.batches.pace(batch.id)
    said = translate("Headless", "Sent %1 of %2 · refused %3 · unknown %4 · %5 a second")
    values = (tally.settled, tally.going.rows, tally.rejected.rows, tally.unknown.rows)
    for n, value in enumerate(values, start=1):
        said = said.replace(f"%{n}", present_count(value))
    desk.out.progress(said.replace("%5", str(round(pace.per_s))), last=edge)


def exit_of(batch: Batch) -> Exit:
    """What a scheduler is told of a batch as it stands."""
    tally = batch.tally
    if batch.state is State.NOT_RECONCILED or tally.unknown.rows or tally.handed.rows:
        return Exit.UNKNOWN
    if batch.state is State.DONE:
        return Exit.REFUSED if tally.rejected.rows else Exit.DONE
    if batch.state in {State.AWAITING_APPROVAL, State.AWAITING_CODE, State.REJECTED}:
        return Exit.CONSENT
    if batch.state is State.CHECKED:
        return Exit.REFUSED if rows_left(batch) else Exit.DONE
    by_cause = {
        "signOut": Exit.CONSENT, "rights": Exit.CONSENT, "grant": Exit.CONSENT,
        "source": Exit.REFUSED, "limit": Exit.REFUSED, "refused": Exit.REFUSED,
        "changed": Exit.REFUSED,
        "disk": Exit.USAGE,
        "network": Exit.UNKNOWN, "person": Exit.STOPPED, "app": Exit.STOPPED,
    }  # fmt: skip
    return by_cause.get(batch.cause, Exit.STOPPED)


async def _save(desk: Desk, args: argparse.Namespace, batch: Batch) -> None:
    if args.result is not None:
        await desk.batches.save_result(batch.id, args.result)


# --- status ---------------------------------------------------------------------------------------
async def status(desk: Desk, args: argparse.Namespace) -> Exit:
    """Read from this computer; a window may go on meanwhile."""
    await desk.open(writing=False, online=False)
    if desk.opened is None:
        return Exit.CONSENT
    book = desk.opened.journal.batches
    found = await book.all()
    if not args.file:
        say_list(desk.out, found)
        return Exit.DONE
    batch = await _named(desk, args.file, found, lambda _state: True)
    if batch is None:
        raise UsageError(translate("Headless", "There is no such batch"))
    batch = replace(batch, tally=await book.tally(batch.id))
    done = exit_of(batch)
    say_batch(desk.out, batch, done)
    return done
