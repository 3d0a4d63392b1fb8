"""Scenes of the reconciliation desk: a statement and a bill of a company, and their states."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import RawCell
from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.errors import FileTrouble, Offline
from kyivstar_desktop.domain.reconcile_costs import POINTS, CostRule
from kyivstar_desktop.services.reconcile_costs import CostSettings
from support import numbers_desk, story
from support.numbers_desk import polled
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

ROOT = "26000018225"
FIRST = datetime(2026, 11, 2, 9, tzinfo=UTC)
FEES = (225_00, 150_00, 300_00)
PURPOSE = "Оплата за послуги звʼязку згідно договору KB-001, рах. 26000018225, у т.ч. ПДВ 20%"
BANK_HEADS = ("Дата", "№ док.", "Сума, грн", "Призначення платежу")
BILL_HEADS = ("number", "reason", "offering", "amount")


def _number(n: int) -> str:
    return f"+38067555{n:04d}"


def _moves() -> list[Move]:
    made = [
        Move(f"in{n}", FIRST + timedelta(days=3 * n), "", ROOT, "topupOther", kopiykas)
        for n, kopiykas in enumerate((60_000_00, 45_500_00, 12_340_50, 8_000_00))
    ]
    made += [
        Move(
            f"fee{n}", FIRST + timedelta(minutes=n), _number(200 + n), f"260000{n:05d}",
            "tariffFee", -FEES[n % 3], offering="t_biznes_komanda", title="Бізнес Команда",
        )
        for n in range(60)
    ]  # fmt: skip
    made += [
        Move(f"use{n}", FIRST + timedelta(days=n), _number(200 + n), f"260000{n:05d}", "usage",
             -(7_25 + n))
        for n in range(12)
    ]  # fmt: skip
    return made


def _statement() -> list[tuple[str | RawCell, ...]]:
    return [
        BANK_HEADS,
        ("02.11.2026", "1118", "60 000,00", PURPOSE),
        ("05.11.2026", "1121", "45 500,00", PURPOSE),
        ("09.11.2026", "1126", "12 345,50", PURPOSE),
        ("12.11.2026", "1130", "500,00", "Повернення коштів постачальнику, лист № 14"),
        ("завтра", "1131", "70,00", PURPOSE),
        ("13.11.2026", "1132", RawCell("formula", "=C2+C3"), PURPOSE),
    ]


def _bill() -> list[tuple[str | RawCell, ...]]:
    rows: list[tuple[str | RawCell, ...]] = [BILL_HEADS]
    for n in range(60):
        kopiykas = FEES[n % 3] + (15_00 if n == 7 else 0)
        rows.append((_number(200 + n), "tariffFee", "t_biznes_komanda", f"{kopiykas / 100:.2f}"))
    rows += [(_number(200 + n), "usage", "", f"{(7_25 + n) / 100:.2f}") for n in range(11)]
    rows.append((_number(203), "tariffFee", "t_biznes_komanda", "225.00"))
    rows.append(("+380631112233", "tariffFee", "t_biznes_30", "150.00"))
    return rows


async def _open(stage: Stage) -> None:
    world = stage.world
    numbers_desk.tell(world.operator.park, story.OLENA, "coordinator", whole=True)
    world.operator.company.rows = _moves()
    await sign_in(stage)
    await polled(world)
    stage.shell.follow_cabinet(world.cabinet)
    await stage.go("reconcile")
    await stage.quiet()


async def _give(stage: Stage, name: str, rows: list[tuple[str | RawCell, ...]], book: str) -> None:
    path = stage.world.tables.put(f"/documents/{name}", rows)
    stage.page.open(str(path), book)
    await stage.quiet()
    await stage.quiet()


async def empty(stage: Stage) -> None:
    await _open(stage)


async def bank(stage: Stage) -> None:
    """One line agrees by its day, one differs, two stand alone, two could not be read."""
    await _open(stage)
    await _give(stage, "виписка_листопад.xlsx", _statement(), "bank")


async def bank_pair(stage: Stage) -> None:
    await bank(stage)
    table = stage.page.table
    for at in range(table.rowCount()):
        match = table.row(at)
        if match.ours is None or match.theirs is None:
            stage.page.act(at)
    await stage.quiet()


async def bill(stage: Stage) -> None:
    """A wrong price, a charge twice, a number of somebody else, and the split by codes."""
    await _open(stage)
    rules = (CostRule((("92", POINTS),), reason="tariffFee"),)
    await stage.world.cabinet.reconcile.centres.put(CostSettings(rules=rules), name="Rules")
    await _give(stage, "рахунок_11_2026.csv", _bill(), "bill")


async def agreed(stage: Stage) -> None:
    await bill(stage)
    stage.page.choose_list("agreed")


async def nothing_found(stage: Stage) -> None:
    await bill(stage)
    stage.page.search("нічого такого")


async def columns(stage: Stage) -> None:
    """Heads that tell nothing: the person says what is what."""
    await _open(stage)
    rows = [("I", "II", "III"), *[(day, "x", total) for day, _, total, _ in _statement()[1:]]]
    await _give(stage, "Лист1.xlsx", rows, "bank")


async def reading(stage: Stage) -> None:
    await _open(stage)
    stage.world.operator.company.hold("moves")
    await _give(stage, "виписка_листопад.xlsx", _statement(), "bank")


async def offline(stage: Stage) -> None:
    """The file is read; our own side will be, when the connection is back."""
    await _open(stage)
    stage.world.operator.company.fail_next("moves", Offline(), times=9)
    await _give(stage, "виписка_листопад.xlsx", _statement(), "bank")


async def failed(stage: Stage) -> None:
    await _open(stage)
    stage.world.tables.fail_next("preview", FileTrouble("password"))
    await _give(stage, "виписка.xlsx", _statement(), "bank")


async def rules(stage: Stage) -> None:
    """The editor of cost rules: a department, a share, and one that is never used."""
    await bill(stage)
    made = (
        CostRule((("93", POINTS),), node="d12", reason="tariffFee"),
        CostRule((("92", 6000), ("93", 4000)), reason="tariffFee", offering="t_biznes_komanda"),
        CostRule((("92", POINTS),), node="d11", reason="tariffFee", offering="t_biznes_komanda"),
    )
    await stage.world.cabinet.reconcile.centres.put(CostSettings(rules=made), name="Rules")
    stage.page.rules.edit()
    await stage.quiet()


async def rules_none(stage: Stage) -> None:
    await _open(stage)
    await _give(stage, "рахунок_11_2026.csv", _bill(), "bill")
    stage.page.rules.edit()
    await stage.quiet()


async def rules_wrong(stage: Stage) -> None:
    """Each field says in words what is wrong with it."""
    await rules(stage)
    editor = stage.page.rules
    for n, codes in enumerate(("92 60 %; 93 30 %", "92; 93", "")):
        editor.type_codes(n, codes)
    editor.type_rest("=1")
    editor.type_vat("дванадцять")
    editor.keep()
    await stage.quiet()


SCENES = (
    Scene("reconcile-empty", empty),
    Scene("reconcile", bank),
    Scene("reconcile-pair", bank_pair),
    Scene("reconcile-bill", bill),
    Scene("reconcile-agreed", agreed),
    Scene("reconcile-nothing", nothing_found),
    Scene("reconcile-reading", reading),
    Scene("reconcile-offline", offline),
    Scene("reconcile-failed", failed),
    Scene("reconcile-bill-small", bill, size=SMALL),
)
DIALOGS = (
    Scene("reconcile-columns", columns),
    Scene("reconcile-rules", rules),
    Scene("reconcile-rules-none", rules_none),
    Scene("reconcile-rules-wrong", rules_wrong),
)
"""With a dialog over them: a window of its own, which a test of views looks at."""
