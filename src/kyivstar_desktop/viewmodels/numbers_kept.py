"""What the desk keeps of its looks: views of the person's own, columns, their order and widths."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.fleet import SavedView, saved_view
from kyivstar_desktop.services.undo import Step
from kyivstar_desktop.viewmodels.numbers_columns import EVERY, SHOWN
from kyivstar_desktop.viewmodels.numbers_desk import Said
from kyivstar_desktop.viewmodels.numbers_filters import typed_of
from kyivstar_desktop.viewmodels.numbers_one import NumbersOne
from kyivstar_desktop.viewmodels.numbers_state import KEPT, query_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.viewmodels.numbers_desk import Desk

translate = QCoreApplication.translate
PLAIN = ""
"""The name under which the look of the desk itself is kept, beside the views with names."""
FROZEN = "frozen"  # among the widths: how many columns stand still
MOST_NAME = 40
LEAST, WIDEST = 48, 800


class NumbersKept(NumbersOne):
    """Saved views are tabs; what is done to them can be undone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.keep_view = self.command(self._keep_view)
        self.drop_view = self.command(self._drop_view)
        self._keep_look = self.command(self._put_look, restart=True)
        for command in (self.keep_view, self.drop_view, self._keep_look):
            command.failed.connect(self._on_trouble)

    # --- views ---
    def choose_tab(self, key: str) -> None:
        """A view that everybody has, or one of one's own by its name."""
        if not key.startswith(KEPT):
            self.choose_view(key)
            return
        found = next((v for v in self._inputs.saved if f"{KEPT}{v.name}" == key), None)
        if found is None:
            return
        query = found.query
        if found.columns:
            self._set_look(found)
        self._ask(
            node=query.node,
            view=query.view,
            kept=found.name,
            typed=typed_of(query.filters, query.text),
            sort=query.sort[0],
            group=query.group,
        )

    def name_view(self, name: str | None) -> None:
        """The name being typed for what is on the screen; None closes the field."""
        self.fold(naming=name, renaming="" if name is None else self._inputs.renaming)

    def rename_view(self) -> None:
        """The name of the view that stands, for another one."""
        self.fold(naming=self._inputs.kept, renaming=self._inputs.kept)

    async def _keep_view(self) -> None:
        i = self._inputs
        name = " ".join((i.naming or "").split())[:MOST_NAME]
        if not name:
            return
        view = saved_view(name, query_of(i), columns=i.columns, widths=i.widths)
        text = translate("Numbers", "View «%1» kept").replace("%1", name)
        after = [one for one in i.saved if one.name not in {name, i.renaming or name}]
        await self._put_views((*after, view), text)
        self.fold(naming=None, renaming="", kept=name)
        self.effect.emit(Said(text, undo=True))

    async def _drop_view(self) -> None:
        name = self._inputs.kept
        text = translate("Numbers", "View «%1» removed").replace("%1", name)
        await self._put_views(tuple(v for v in self._inputs.saved if v.name != name), text)
        self.fold(kept="")
        self.effect.emit(Said(text, undo=True))

    async def _put_views(self, after: tuple[SavedView, ...], name: str) -> None:
        put, before = self._fleet.saved.put, self._fleet.saved.state.value
        await put(after)
        self.desk.undo.push(Step(name, partial(put, before), partial(put, after)))

    # --- columns ---
    def show_columns(self, keys: Sequence[str]) -> None:
        """These, in this order; the number always stays."""
        known = [key for key in dict.fromkeys(keys) if key in EVERY]
        shown = tuple(known) if "number" in known else ("number", *known)
        self._look(columns=shown)

    def toggle_column(self, key: str) -> None:
        """Shows it at the end, or hides it."""
        shown = self._inputs.columns
        if key in shown:
            self.show_columns([one for one in shown if one != key])
        else:
            self.show_columns([*shown, key])

    def move_column(self, key: str, by: int) -> None:
        """One place to the left (-1) or to the right (+1)."""
        shown = list(self._inputs.columns)
        at = shown.index(key) if key in shown else -1
        if at >= 0 and 0 <= at + by < len(shown):
            shown[at], shown[at + by] = shown[at + by], shown[at]
            self.show_columns(shown)

    def reset_columns(self) -> None:
        self._look(columns=SHOWN, widths=(), frozen=0)

    def set_width(self, key: str, width: int) -> None:
        """In design px, as the person has dragged it."""
        kept = {k: w for k, w in self._inputs.widths if k != key}
        kept[key] = max(LEAST, min(WIDEST, width))
        self._look(widths=tuple(kept.items()))

    def freeze(self, count: int) -> None:
        """The first columns stand still while the others scroll."""
        self._look(frozen=max(0, min(count, len(self._inputs.columns) - 1)))

    def _look(self, **changes: object) -> None:
        before = self._inputs.columns
        self.fold(**changes)
        if self._inputs.columns != before:
            self.model.set_columns([self.columns[key] for key in self._inputs.columns])
        self._keep_look()

    async def _put_look(self) -> None:
        i = self._inputs
        widths = (*i.widths, (FROZEN, i.frozen))
        await self._fleet.save_view(SavedView(PLAIN, columns=i.columns, widths=widths))

    def _set_look(self, view: SavedView) -> None:
        columns = tuple(key for key in view.columns if key in EVERY) or SHOWN
        widths = tuple((k, w) for k, w in view.widths if k in EVERY)
        frozen = dict(view.widths).get(FROZEN, self._inputs.frozen)
        if columns != self._inputs.columns:
            self.model.set_columns([self.columns[key] for key in columns])
        self.fold(columns=columns, widths=widths, frozen=frozen)

    # --- news ---
    def _on_saved(self, saved: tuple[SavedView, ...]) -> None:
        plain = next((v for v in saved if v.name == PLAIN), None)
        first = not self._inputs.saved
        names = {view.name for view in saved}
        kept = self._inputs.kept if self._inputs.kept in names else ""
        self.fold(saved=saved, kept=kept)
        if plain is not None and first:
            self._set_look(plain)
