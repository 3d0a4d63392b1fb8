"""Scenes of batch operations: pictures 12 and 13, and every other state of the flow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import FoundFile, RawCell, Wanted, Watched
from kyivstar_desktop.domain.errors import FileTrouble, Offline, TimedOut
from kyivstar_desktop.domain.money import Money
from support import story
from support.batch_pages import FILE, HEADS, NAMES, number, typed
from support.scenes import SMALL, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from support.scenes import Stage

LIMIT = Money(50_000_00)


async def company(stage: Stage, *, limit: Money | None = Money(20_000_00)) -> None:
    """A company of sixty drivers; the source has 84 210,35."""
    operator = stage.world.operator
    park = operator.park
    park.company(story.OLENA)
    park.department("dep_drivers", "Водії")
    for n in range(1, 61):
        park.add(n, node="dep_drivers", user=NAMES[n % len(NAMES)], balance=Money(40_00))
    source = operator.batches.source_rows[0]
    operator.batches.source_rows[0] = replace(
        source, name="Рахунок компанії", available=Money(84_210_35), limit_without_approval=limit
    )
    day = stage.world.clock.now()
    operator.batches.topups = [(number(20), day, Money(150_00))]
    await stage.world.sign_in(story.OLENA)
    for _ in range(4):
        await stage.quiet()


async def opened(stage: Stage, arg: str = "", *, limit: Money | None = Money(20_000_00)) -> None:
    await company(stage, limit=limit)
    await stage.go("batch", arg)


def rows_of(count: int) -> list[tuple[str | RawCell, ...]]:
    return [(typed(n), NAMES[n % len(NAMES)], "150,00", "") for n in range(1, count + 1)]


def troubles() -> list[tuple[str | RawCell, ...]]:
    return [
        ("+380 67 555 02 1", "Дорошенко Павло", "150,00", ""),
        (typed(5), "Савчук Денис", "150,00", ""),
        ("+380 50 555 02 03", "Ганжа Марія", "150,00", "нова"),
        (typed(31), "Рудь Василь", "сто пʼятдесят", ""),
        (typed(32), "Жук Олена", RawCell("formula", "=C2*2"), ""),
    ]


def lay(stage: Stage, rows: Sequence[tuple[str | RawCell, ...]], path: Path = FILE) -> None:
    stage.world.tables.put(path, [HEADS, *rows])


async def take(stage: Stage, path: Path = FILE) -> None:
    stage.page.take_file(str(path))
    for _ in range(3):
        await stage.quiet()


# --- the first step -------------------------------------------------------------------------------
async def start(stage: Stage) -> None:
    await opened(stage)


async def start_tariff(stage: Stage) -> None:
    await opened(stage)
    stage.page.choose_kind("tariff")


async def start_label(stage: Stage) -> None:
    await opened(stage)
    stage.page.choose_kind("label")


async def picked(stage: Stage) -> None:
    await company(stage)
    numbers = tuple(number(n) for n in range(1, 38))
    wanted = Wanted("topup", numbers=numbers, amount="short", count=37)
    stage.world.cabinet.batches.hand_over(wanted)
    await stage.go("batch", "new")


async def watched(stage: Stage) -> None:
    await opened(stage)
    folder = Path("/home/olena/Поповнення")
    found = (
        FoundFile(folder / "аванс_водії.xlsx", "аванс_водії.xlsx", 48_000, stable=True, mtime_ns=1),
        FoundFile(folder / "склад.csv", "склад.csv", 3_100, mtime_ns=1),
    )
    stage.world.cabinet.batches.folder.set(Watched(folder, on=True, found=found))


async def reading(stage: Stage) -> None:
    await opened(stage)
    lay(stage, rows_of(40))
    stage.world.tables.hold("rows")
    await take(stage)


async def mapping(stage: Stage) -> None:
    await opened(stage)
    rows = [("кому", "скільки", "хто"), *((f"п{n}", "150", NAMES[n]) for n in range(6))]
    stage.world.tables.put(FILE, rows)
    await take(stage)


async def paste(stage: Stage) -> None:
    await opened(stage)
    stage.page.type_amount("150")
    stage.page.open_paste(
        "\n".join([typed(1), typed(2), "Савчук +380 67 500 00 05", typed(2), "067 555 02", "усі"])
    )
    await stage.quiet()


async def broken(stage: Stage) -> None:
    await opened(stage)
    lay(stage, rows_of(3))
    stage.world.tables.fail_next("preview", FileTrouble("password"))
    await take(stage)


async def offline(stage: Stage) -> None:
    await checked(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))


async def no_right(stage: Stage) -> None:
    """The coordinator's role has gone while the page is open."""
    await opened(stage)
    known = stage.world.session.state
    person = known.value.person
    assert person is not None
    roles = tuple(replace(one, role="approver") for one in person.roles)
    known.set(replace(known.value, person=replace(person, roles=roles)))


# --- the check ------------------------------------------------------------------------------------
async def checked(stage: Stage, *, limit: Money | None = Money(2_000_00)) -> None:
    await opened(stage, limit=limit)
    lay(stage, [*rows_of(30), *troubles()])
    await take(stage)


async def check(stage: Stage) -> None:
    await checked(stage)
    stage.page.act(5)


async def all_ready(stage: Stage) -> None:
    await opened(stage)
    lay(stage, rows_of(12))
    await take(stage)


async def one_row(stage: Stage) -> None:
    await opened(stage)
    lay(stage, rows_of(1))
    await take(stage)


async def edit(stage: Stage) -> None:
    await checked(stage)
    stage.page.edit(0)
    stage.page.type_row(number="067 555 02 1")
    stage.page.save_row()


async def nothing_found(stage: Stage) -> None:
    await checked(stage)
    stage.page.type_search("Іваненко")


async def short(stage: Stage) -> None:
    await company(stage)
    source = stage.world.operator.batches.source_rows[0]
    stage.world.operator.batches.source_rows[0] = replace(source, available=Money(1_200_00))
    await stage.go("batch")
    lay(stage, rows_of(12))
    await take(stage)


async def tariff(stage: Stage) -> None:
    await opened(stage)
    stage.page.choose_kind("block")
    lay(stage, rows_of(8))
    await take(stage)


async def repeated(stage: Stage) -> None:
    await done(stage)
    stage.page.start_new()
    await take(stage)


async def confirm(stage: Stage) -> None:
    await checked(stage, limit=None)
    stage.page.main()


async def confirm_wrong(stage: Stage) -> None:
    await confirm(stage)
    stage.page.type_count("30")
    stage.page.type_total("100")
    stage.page.authorise()


# --- approval -------------------------------------------------------------------------------------
async def agree(stage: Stage) -> None:
    """Count, total and the code."""
    page = stage.page
    stage.world.prompts.codes.append(lambda: stage.world.operator.last_code(story.OLENA))
    batch = page.batch
    page.main()
    page.type_count(str(batch.tally.going.rows))
    page.type_total(f"{batch.total.kopiykas // 100},{batch.total.kopiykas % 100:02d}")
    page.authorise()
    for _ in range(3):
        await stage.quiet()


async def wait(stage: Stage) -> None:
    await checked(stage)
    await agree(stage)


async def approved(stage: Stage) -> None:
    await wait(stage)
    stage.world.operator.batches.approve(stage.page.batch.grant_id, "О. Гнатюк")
    await stage.world.cabinet.batches.look(stage.page.batch.id)


async def rejected(stage: Stage) -> None:
    await wait(stage)
    why = "Сума вдвічі більша за звичайну: перевірте стовпець"
    stage.world.operator.batches.reject(stage.page.batch.grant_id, why)
    await stage.world.cabinet.batches.look(stage.page.batch.id)


# --- the run --------------------------------------------------------------------------------------
async def begun(stage: Stage, *, name: str = "поповнення_листопад.xlsx", count: int = 48) -> None:
    """Some rows are refused, one has no answer, the rest waits at the operator's gate."""
    await opened(stage, limit=None)
    operator = stage.world.operator
    operator.batches.refusals = {
        number(3): "accountFunded", number(7): "limitExceeded", number(9): "numberNotServed",
    }  # fmt: skip
    path = FILE.with_name(name)
    lay(stage, rows_of(count), path)
    await take(stage, path)


async def running(stage: Stage) -> None:
    """Thirty-one rows are through, eight are in flight, the rest waits."""
    await begun(stage)
    gates = [stage.world.operator.hold("act") for _ in range(60)]
    for gate in gates[:31]:
        gate.release()
    await agree(stage)
    for _ in range(3):
        await stage.world.clock.advance(1.1)
        await stage.quiet()


async def done(stage: Stage) -> None:
    await opened(stage, limit=None)
    lay(stage, rows_of(12))
    await take(stage)
    await agree(stage)
    await to_end(stage)


async def partly(stage: Stage) -> None:
    await begun(stage, count=20)
    await agree(stage)
    await to_end(stage)


async def to_end(stage: Stage) -> None:
    for _ in range(60):
        if stage.page.batch.state.ended:
            return
        await stage.world.clock.advance(0.5)
        await stage.quiet()


async def paused(stage: Stage) -> None:
    """Those in flight have ended, then nothing more was begun."""
    await begun(stage)
    gates = [stage.world.operator.hold("act") for _ in range(60)]
    for gate in gates[:12]:
        gate.release()
    await agree(stage)
    stage.page.hold()
    await stage.quiet()
    for gate in gates[12:]:
        gate.release()
    for _ in range(4):
        await stage.world.clock.advance(0.5)
        await stage.quiet()


async def stopping(stage: Stage) -> None:
    await running(stage)
    stage.page.ask_stop()


async def unknown(stage: Stage) -> None:
    await begun(stage, count=20)
    stage.world.operator.fail_next("act", TimedOut(), times=3)
    await agree(stage)
    await stage.quiet()


async def interrupted(stage: Stage) -> None:
    await paused(stage)
    desk = stage.world.cabinet.batches._desk_now()
    await desk.change(stage.page.batch.id, state="interrupted", cause="power")
    stage.page.start_new()


async def no_network(stage: Stage) -> None:
    await begun(stage, count=20)
    stage.world.operator.fail_next("act", Offline("refused"), times=400)
    await agree(stage)
    await stage.quiet()


async def consent_ended(stage: Stage) -> None:
    await paused(stage)
    batches = stage.world.cabinet.batches
    await batches._desk_now().change(stage.page.batch.id, cause="grant")


SCENES = (
    Scene("batch-start", start),
    Scene("batch-start-tariff", start_tariff),
    Scene("batch-start-label", start_label),
    Scene("batch-picked", picked),
    Scene("batch-watched", watched),
    Scene("batch-reading", reading),
    Scene("batch-broken-file", broken),
    Scene("batch-check", check),
    Scene("batch-check-offline", offline),
    Scene("batch-check-ready", all_ready),
    Scene("batch-check-one", one_row),
    Scene("batch-check-edit", edit),
    Scene("batch-check-nothing", nothing_found),
    Scene("batch-check-short", short),
    Scene("batch-check-block", tariff),
    Scene("batch-check-repeated", repeated),
    Scene("batch-no-right", no_right),
    Scene("batch-wait", wait),
    Scene("batch-approved", approved),
    Scene("batch-rejected", rejected),
    Scene("batch-run", running),
    Scene("batch-run-unknown", unknown),
    Scene("batch-run-paused", paused),
    Scene("batch-run-done", done),
    Scene("batch-run-partly", partly),
    Scene("batch-interrupted", interrupted),
    Scene("batch-run-no-network", no_network),
    Scene("batch-run-consent-ended", consent_ended),
    Scene("batch-check-small", check, SMALL),
    Scene("batch-run-small", running, SMALL),
    Scene("batch-start-small", start, SMALL),
)
