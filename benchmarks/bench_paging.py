"""A million rows as the history screen asks for them: through the view model and the model.

The store is asked alone too (bench_history.py); here each figure ends when the model says that
the page is in place, and the search also when its first rows are painted.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import bench_history
from client import Client, until
from figures import Figure, bench
from operators import Operator
from PySide6.QtWidgets import QTableView
from qt_loop import Paints, run

from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.views.history import HistoryView
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.adapters.store.store import ProfileStore

NUMBER = bench_history.LINES[0]
KEY_GAP_S = 0.08  # a quick typist: a new search begins before the old totals are there
TIMES = 9


class Rows:
    """The view model and the table's model over a client whose operator is switched off."""

    def __init__(self, client: Client) -> None:
        self.core = client.core
        self.vm = HistoryViewModel(self.core.history, self.core.accounts)
        self.model = self.vm.model
        self._loaded: asyncio.Future[float] | None = None
        self.model.loaded.connect(self._on_loaded)

    def _on_loaded(self) -> None:
        if self._loaded is not None and not self._loaded.done():
            self._loaded.set_result(time.perf_counter())

    async def ready(self) -> None:
        await until(lambda: self.model.rowCount() > 0)
        await self.still()

    async def loaded(self, act: Callable[[], None]) -> float:
        """Milliseconds from `act` to the first page of its query in the model."""
        self._loaded = asyncio.get_running_loop().create_future()
        began = time.perf_counter()
        act()
        return (await self._loaded - began) * 1000

    async def still(self) -> None:
        """Totals and bars of the last question are there too."""
        await until(lambda: not self.model.busy and not self.vm._around.running)  # noqa: SLF001
        await asyncio.sleep(0.01)

    def close(self) -> None:
        self.vm.dispose()

    async def first_page(self) -> list[float]:
        taken = []
        for _ in range(TIMES):
            taken.append(await self.loaded(lambda: self.model.load(HistoryQuery(lines=(NUMBER,)))))
            await self.still()
        return taken

    async def jumps(self) -> list[float]:
        """To months all over the five years, one after another."""
        rand, taken = random.Random(5), []
        for _ in range(TIMES):
            year, month = rand.choice(range(2022, 2027)), rand.choice(range(1, 11))
            since, then = date(year, month, 1), date(year, month + 1, 1)
            taken.append(await self.loaded(lambda a=since, b=then: self.vm.choose_period(a, b)))
            assert self.model.rowCount() > 1, since
            await self.still()
        await self.loaded(self.vm.reset)
        await self.still()
        return taken

    async def more(self) -> list[float]:
        """200 more rows at the end, milliseconds each."""
        taken = []
        for _ in range(TIMES):
            known, grown = self.model.rowCount(), asyncio.get_running_loop().create_future()
            self.model.rowsInserted.connect(lambda *_, done=grown: done.set_result(None))
            began = time.perf_counter()
            self.model.more()
            await grown
            taken.append((time.perf_counter() - began) * 1000)
            self.model.rowsInserted.disconnect()
            assert self.model.rowCount() > known
        return taken


class Screen(Rows):
    """The same with the screen's own widgets, painted offscreen."""

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self.view = HistoryView(self.vm)
        self.view.resize(1280, 860)
        self.view.show()
        table = self.view.findChild(QTableView)
        assert table is not None
        self.table = table
        self.paints = Paints(table.viewport())

    async def scrolls(self) -> list[float]:
        """A page further on the screen, new rows fetched on the way; milliseconds each."""
        bar, taken = self.table.verticalScrollBar(), []
        for _ in range(40):
            began = time.perf_counter()
            bar.setValue(bar.value() + bar.pageStep())
            taken.append((await self.paints.next() - began) * 1000)
            await asyncio.sleep(0.01)
        bar.setValue(0)
        return taken

    async def search(self, text: str) -> tuple[float, float]:
        """(in the model, on the screen) milliseconds after the last key, the others before it."""
        for end in range(1, len(text)):
            self.vm.type_search(text[:end])
            await asyncio.sleep(KEY_GAP_S)
        began = time.perf_counter()
        taken = await self.loaded(lambda: self.vm.type_search(text))
        shown = taken  # nothing found: a sentence stands where the table was
        if self.table.isVisible():
            shown = (await self.paints.next() - began) * 1000
        await self.still()
        return taken, shown

    def close(self) -> None:
        self.view.close()
        super().close()


async def measured(folder: Path, *, count: int) -> list[Figure]:
    with Operator(folder / "operator.db", seed="demo") as operator:
        async with Client(folder / "client", operator.url) as client:
            await client.sign_in(operator, NUMBER)
            await client.synced()
            operator.close()
            return await _measured(client, count=count)


async def _measured(client: Client, *, count: int) -> list[Figure]:
    opened = client.core.session.opened.value
    assert opened is not None
    store: ProfileStore = opened.store  # type: ignore[assignment]
    rate = await bench_history.seed(store, count)
    await store.checkpoint()
    rows = Rows(client)
    await rows.ready()
    first, jumps = await rows.first_page(), await rows.jumps()
    more = await rows.more()
    rows.close()
    screen = Screen(client)
    await screen.ready()
    pages = await screen.scrolls()
    found = {name: await screen.search(text) for name, text in bench_history.SEARCHES.items()}
    screen.close()
    slowest = max(found, key=lambda name: found[name][1])
    middle = statistics.median
    return [
        Figure("store: rows a second written", rate, "1/s"),
        Figure(f"history of {count:,}: first page", middle(first), "ms", most=5.0),
        Figure("history: jump to a month", middle(jumps), "ms", most=5.0),
        Figure("history: 200 more rows", middle(more), "ms", most=16.0),
        Figure("history: scroll one page, painted", middle(pages), "ms", most=16.0),
        Figure("history: scroll one page, worst of 40", max(pages), "ms"),
        Figure("search: in the model, median", middle(a for a, _ in found.values()), "ms", most=50),
        Figure(
            "search: on the screen, median", middle(b for _, b in found.values()), "ms", most=50
        ),
        Figure(f"search: slowest ({slowest}), painted", found[slowest][1], "ms", most=50),
        *[
            Figure(f"store alone: {name}", values["value_ms"], "ms", most=values["target_ms"])
            for name, values in (await bench_history.questions(store)).items()
            if name in bench_history.TARGETS
        ],
    ]


def measure(small: bool) -> list[Figure]:
    async def whole() -> list[Figure]:
        theme_ready()
        with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
            return await measured(Path(name), count=20_000 if small else 1_000_000)

    return run(whole())


def theme_ready() -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)


if __name__ == "__main__":
    sys.exit(bench(measure))
