"""The reconciliation desk by hand, and the files that it takes and gives."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from journeys.program import Keyboard, code_name
from kyivstar_desktop.domain.reconcile_books import Book
from kyivstar_desktop.views.reconcile_parts import FileCard
from kyivstar_desktop.views.widgets.table import DataTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from journeys.program import Program
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.reconcile import Cause, Outcome
    from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
BOSS = "+380670000021"
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Desk:
    """The page, its program and what it has written."""

    program: Program
    page: ReconcileViewModel
    folder: Path

    async def until(self, what: str, *, book: Book, shown: int) -> Outcome:
        """The outcome of a book once `shown` of its lines need attention."""

        def there() -> bool:
            outcome = self.page.inputs.desk.outcomes.get(book)
            count = -1 if outcome is None else len(outcome.differing) + len(outcome.alone)
            return count == shown and not self.page.state.reading

        await self.program.hand.wait(what, there, PATIENCE_S)
        return self.page.inputs.desk.outcomes[book]

    async def give(self, book: Book, name: str, lines: Iterable[Sequence[str]]) -> None:
        """Written as an office does it and dropped on its card."""
        path = self.folder / name
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=";").writerows(lines)
        path.write_bytes(text.getvalue().encode("cp1251"))
        cards = self.program.life.window.findChildren(FileCard)
        card = next(one for one in cards if one.isVisible() and one.button.isVisible()
                    and one.accessibleName() == _title(book))  # fmt: skip
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        where, keys = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
        card.dropEvent(
            QDropEvent(where, Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, keys)
        )

    async def list_of(self, key: str) -> None:
        """By its chip."""
        (text,) = (chip.text for chip in self.page.state.chips if chip.key == key)
        await self.program.hand.press(text)
        await self.program.hand.wait("another list", lambda: self.page.inputs.shown == key)

    async def enter_row(self, text: str) -> None:
        """Enter on the first row of the list that holds `text`."""
        grid = await self.program.hand.wait_for(
            DataTable, translate("Reconcile", "Lines to reconcile")
        )
        assert isinstance(grid, DataTable)

        def row() -> int:
            model = grid.model()
            for at in range(model.rowCount()):
                cells = (model.index(at, n).data() for n in range(model.columnCount()))
                if any(text in str(cell) for cell in cells):
                    return at
            return -1

        await self.program.hand.wait(f"no row with «{text}»", lambda: row() >= 0)
        grid.setFocus()
        grid.setCurrentIndex(grid.model().index(row(), 0))
        await Keyboard(self.program).press(Qt.Key.Key_Return)

    async def save(self, button: str, kind: str, name: str) -> Path:
        """Through the system's dialog, as a person does; the file once it lies there."""
        path = self.folder / name
        await self.program.hand.press(button)

        def dialogs() -> list[QFileDialog]:
            found = self.program.life.window.findChildren(QFileDialog)
            return [one for one in found if one.isVisible()]

        await self.program.hand.wait("no dialog", lambda: bool(dialogs()))
        dialog = dialogs()[0]
        dialog.selectNameFilter(kind)
        dialog.filterSelected.emit(kind)
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        commands = (self.page.save, self.page.rules.save)

        def written() -> bool:
            return path.exists() and all(command.enabled for command in commands)

        await self.program.hand.wait(f"no {name}", written, PATIENCE_S)
        return path

    async def export(self, kind: str, name: str) -> Path:
        return await self.save(translate("Reconcile", "Export"), kind, name)


async def opened(program: Program, operator: SandboxChild, folder: Path) -> Desk:
    """The coordinator is in, the park is read, the page is there."""
    await program.give_number(BOSS)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(BOSS))
    await program.at("overview")
    await parked(program)
    return Desk(program, await shown(program), folder)


async def parked(program: Program) -> None:
    fleet = program.core.cabinet.fleet
    await program.hand.wait(
        "the numbers were not read",
        lambda: fleet.freshness.value.total > 0 and not fleet.freshness.value.running,
        PATIENCE_S,
    )


async def shown(program: Program) -> ReconcileViewModel:
    await program.go(translate("Shell", "Reconciliation"))
    await program.at("reconcile")
    return cast("ReconcileViewModel", program.shell.page)


def _title(book: Book) -> str:
    bank, bill = translate("Reconcile", "Bank statement"), translate("Reconcile", "Operator's bill")
    return bank if book is Book.BANK else bill


def plain(amount: Money) -> str:
    """As a bank writes it: 1 234,50."""
    whole, part = divmod(amount.kopiykas, 100)
    return f"{whole:,},{part:02d}".replace(",", " ", whole >= 1000)


def read_sum(text: str) -> int:
    """Kopiykas of a sum in a file of ours; 0 of an empty cell."""
    sign = -1 if text.startswith("-") else 1
    whole, _, part = text.lstrip("-").replace(",", ".").partition(".")
    return sign * (int(whole or 0) * 100 + int(part.ljust(2, "0")))


def read_csv(path: Path, encoding: str) -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def column(rows: Sequence[Sequence[object]], head: str) -> list[object]:
    at = list(rows[0]).index(translate("Reconcile", head))
    return [row[at] for row in rows[1:]]


def causes(outcome: Outcome) -> Counter[Cause]:
    return Counter(match.cause for match in (*outcome.differing, *outcome.alone))


def closes(outcome: Outcome) -> None:
    """Whatever stands in the three lists makes the difference of the books."""
    sums = outcome.totals
    assert sums.gap == sums.differing + sums.only_theirs - sums.only_ours


def sums(page: ReconcileViewModel) -> dict[str, int]:
    """Code -> kopiykas, as the page has them."""
    return {code: amount.kopiykas for code, amount in page.inputs.costs.items()}
