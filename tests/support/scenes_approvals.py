"""Scenes of approvals: what waits for this person, own requests, a file, roles, the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.domain.batch_digest import DigestTree, leaf
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.request_file import (
    Request,
    RequestRow,
    instant_text,
    render_request,
    request_message,
)
from support import numbers_desk, story
from support.batch_desk import topups
from support.numbers_desk import polled
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from kyivstar_desktop.domain.approvals import Approval
    from support.scenes import Stage

NODES = ("Водії", "Склад", "Продажі Київ")
PEOPLE = ("Бондар Сергій", "Коваль Андрій", "Ткаченко Юрій", "Шевчук Ігор")


async def _open(stage: Stage, *, role: str = "coordinator", waiting: bool = True) -> None:
    world = stage.world
    numbers_desk.tell(world.operator.park, story.OLENA, role, whole=False)
    second = world.operator.batches.second
    if waiting:
        second.waiting("поповнення_логістика_11_2026.xlsx", rows=218, total=Money(96_340_00))
        second.waiting(
            "водії_грудень.csv", rows=402, total=Money(120_600_00), by="Гнатюк Павло", hours=20
        )
    await sign_in(stage)
    await polled(world)
    stage.shell.follow_cabinet(world.cabinet)
    await stage.go("approvals")
    await stage.quiet()


async def approvals(stage: Stage) -> None:
    await _open(stage)


async def empty(stage: Stage) -> None:
    await _open(stage, waiting=False)


async def viewer(stage: Stage) -> None:
    """Sees that it waits, and why somebody else is needed."""
    await _open(stage, role="viewer")


async def mine(stage: Stage) -> None:
    """One waits, one was rejected with a reason, one was carried out."""
    await _open(stage)
    person = stage.world.session.state.value.person
    assert person is not None
    others = stage.world.operator.batches.second.others
    first, second = others.values()
    own = {"initiator": person.name, "initiator_sub": person.sub}
    told = "Перевірте суми водіїв у відпустці"
    made: tuple[Approval, ...] = (
        replace(first, **own),  # type: ignore[arg-type]
        replace(second, status="rejected", reason=told, approver="Ірина Шевчук", **own),  # type: ignore[arg-type]
        replace(
            first, id="gr_done", label="офіс_жовтень.xlsx", status="exhausted",
            approver="Ірина Шевчук", used_rows=86, used_total=Money(60_200_00), rows=86,
            total=Money(60_200_00), **own,  # type: ignore[arg-type]
        ),
    )  # fmt: skip
    others.clear()
    others.update({one.id: one for one in made})
    stage.page.refresh()
    await stage.quiet()
    stage.page.choose_tab("mine")


async def roles(stage: Stage) -> None:
    await _open(stage)
    stage.page.choose_tab("roles")


async def log(stage: Stage) -> None:
    """A batch, a sign-in and an approval; the log has just been verified."""
    await _open(stage)
    world = stage.world
    batch_id = await topups(world, 4)
    going = world.cabinet.batches.get(batch_id).tally.going
    world.prompts.codes.append(lambda: world.operator.last_code(story.OLENA))
    await world.cabinet.batches.authorise(batch_id, count=going.rows, total=going.amount)
    audit = world.cabinet.audit
    for kind in ("keyRegistered", "signed", "notesImported"):
        audit.note(kind, ref="gr_000007", detail="12" if kind == "notesImported" else "")
    await stage.quiet()
    stage.page.choose_tab("log")
    stage.page.log.verify()
    await stage.quiet()


def signed_request(stage: Stage, *, hours: int = 72) -> bytes:
    """A request of somebody else, as a file."""
    keys, now = Ed25519(), stage.world.accounts.operator_now()
    seed = keys.make()
    rows = tuple(
        RequestRow(
            f"{n:08d}-1111-4111-8111-111111111111", f"+38067555{n:04d}", 15_000 + 25 * n,
            PEOPLE[n % 4], NODES[n % 3],
        )
        for n in range(330)
    )  # fmt: skip
    leaves = (
        leaf(n, key=row.key, recipient=row.number, kopiykas=row.kopiykas)
        for n, row in enumerate(rows)
    )
    request = Request(
        "gr_file", DigestTree(leaves).digest, len(rows), sum(row.kopiykas for row in rows),
        "водії_листопад.xlsx", "Рахунок ТОВ Приклад", "Гнатюк Павло", "p_other",
        stage.world.session.operator, instant_text(now - timedelta(hours=1)),
        instant_text(now + timedelta(hours=hours)), rows, keys.public(seed),
    )  # fmt: skip
    return render_request(replace(request, signature=keys.sign(seed, request_message(request))))


async def _give(stage: Stage, raw: bytes) -> None:
    path = Path("/documents/водії.kyivstar-request.json")
    stage.world.exports.contents[path] = raw
    stage.page.open_file(str(path))
    await stage.quiet()


async def request(stage: Stage) -> None:
    """A request from a file whose digest, count and total agree."""
    await _open(stage, waiting=False)
    await _give(stage, signed_request(stage))


async def altered(stage: Stage) -> None:
    await _open(stage)
    raw = signed_request(stage)
    await _give(stage, raw.replace(b'"sum": "150.00"', b'"sum": "950.00"', 1))


async def offline(stage: Stage) -> None:
    await _open(stage)
    stage.world.operator.down = Offline()
    stage.world.accounts.lost(Offline())
    await stage.quiet()


async def failed(stage: Stage) -> None:
    stage.world.operator.fail_next("approvals", ServerTrouble(503, "d9f0c2"), times=9)
    await _open(stage)


SCENES = (
    Scene("approvals", approvals),
    Scene("approvals-empty", empty),
    Scene("approvals-viewer", viewer),
    Scene("approvals-mine", mine),
    Scene("approvals-roles", roles),
    Scene("approvals-request", request),
    Scene("approvals-log", log),
    Scene("approvals-altered", altered),
    Scene("approvals-offline", offline),
    Scene("approvals-failed", failed),
    Scene("approvals-small", approvals, size=SMALL),
)
