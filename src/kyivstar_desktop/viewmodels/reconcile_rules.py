"""RulesViewModel: the editor of cost rules and rates, and the split that is taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import total
from kyivstar_desktop.domain.reconcile_costs import taxes_of
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.reconcile_effects import Saved, Undoable
from kyivstar_desktop.viewmodels.reconcile_rules_state import (
    CostInputs,
    CostState,
    Draft,
    RuleDraft,
    charges_of,
    derive_costs,
    draft_of,
    settings_of,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports import ExportPort
    from kyivstar_desktop.services.reconcile import Reconciliation

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wrong:
    """Effect: nothing was kept, the first field that is wrong wants the focus."""


class CostRulesViewModel(ViewModel[CostInputs, CostState]):
    """Nothing is kept before `keep`; what was kept is a step that can be undone."""

    def __init__(
        self, desk: Reconciliation, exports: ExportPort, parent: QObject | None = None
    ) -> None:
        super().__init__(CostInputs(), derive_costs, parent)
        self._desk, self._centres, self._exports = desk, desk.centres, exports
        self.edit = self.command(self._edit)
        self.keep = self.command(self._keep)
        self.save = self.command(self._save)
        self.preview = self.command(self._preview, restart=True)
        self.keep.failed.connect(self._on_trouble)
        self.follow(desk.centres.nodes, self._on_nodes)

    # --- what the person says -------------------------------------------------------------------
    def close(self) -> None:
        """Nothing of what was typed is kept."""
        self.fold(draft=None, tried=False, lines=(), split=None, trouble=None)

    def add(self) -> None:
        """A rule at the end, for the whole company and any charge."""
        if (draft := self._inputs.draft) is not None:
            self._put(replace(draft, rules=(*draft.rules, RuleDraft())))

    def remove(self, n: int) -> None:
        if (draft := self._inputs.draft) is not None:
            self._put(replace(draft, rules=(*draft.rules[:n], *draft.rules[n + 1 :])))

    def move(self, n: int, by: int) -> None:
        """Rule `n` (from 0) changes places with its neighbour `by` places away, if there is one."""
        draft = self._inputs.draft
        if draft is None or not 0 <= n + by < len(draft.rules):
            return
        rules = list(draft.rules)
        rules[n], rules[n + by] = rules[n + by], rules[n]
        self._put(replace(draft, rules=tuple(rules)))

    def choose_node(self, n: int, node: str) -> None:
        self._change(n, node=node)

    def choose_charge(self, n: int, charge: str) -> None:
        self._change(n, charge=charge)

    def type_codes(self, n: int, text: str) -> None:
        self._change(n, codes=text)

    def type_rest(self, text: str) -> None:
        if (draft := self._inputs.draft) is not None:
            self._put(replace(draft, rest=text))

    def type_vat(self, text: str) -> None:
        if (draft := self._inputs.draft) is not None:
            self._put(replace(draft, vat=text))

    def type_levy(self, text: str) -> None:
        if (draft := self._inputs.draft) is not None:
            self._put(replace(draft, levy=text))

    def _change(self, n: int, **changes: str) -> None:
        draft = self._inputs.draft
        if draft is None or not 0 <= n < len(draft.rules):
            return
        rules = list(draft.rules)
        rules[n] = replace(rules[n], **changes)
        self._put(replace(draft, rules=tuple(rules)))

    def _put(self, draft: Draft) -> None:
        wrong = settings_of(draft) is None
        self.fold(draft=draft, trouble=None, **({"split": None} if wrong else {}))
        if not wrong:
            self.preview()

    # --- work -----------------------------------------------------------------------------------
    async def _edit(self) -> None:
        settings = self._centres.settings.state.value
        lines = await self._centres.lines()
        own = (one for entries in self._desk.state.value.own.values() for one in entries)
        titles = {one.reference.rpartition("|")[2]: one.text for one in own if one.text}
        self.fold(
            lines=lines,
            titles=titles,
            charges=charges_of(lines, settings.rules),
            split=await self._centres.split(lines, settings),
            draft=draft_of(settings),
            tried=False,
            trouble=None,
        )

    async def _preview(self) -> None:
        if (settings := settings_of(self._inputs.draft)) is not None:
            self.fold(split=await self._centres.split(self._inputs.lines, settings))

    async def _keep(self) -> None:
        settings = settings_of(self._inputs.draft)
        if settings is None:
            self.fold(tried=True)
            self.effect.emit(Wrong())
            return
        changed = settings != self._centres.settings.state.value
        said = translate("Reconcile", "Cost rules changed")
        await self._centres.put(settings, name=said)
        self.close()
        if changed:
            self.effect.emit(Undoable(said))

    async def _save(self, path: str, encoding: str) -> None:
        """XLSX, CSV or JSON: each code with its taxes, then all of them together."""
        costs = await self._centres.costs()
        rates = self._centres.settings.state.value.rates
        parts = [taxes_of(amount, rates) for amount in costs.values()]
        rows: list[tuple[str | Money, ...]] = [
            (code, part.whole, part.net, part.vat, part.levy)
            for code, part in zip(costs, parts, strict=True)
        ]
        rows.append(
            (
                translate("Reconcile", "Together"),
                total(costs.values()),
                total(part.net for part in parts),
                total(part.vat for part in parts),
                total(part.levy for part in parts),
            )
        )

        async def chunks() -> AsyncIterator[Sequence[Sequence[str | Money]]]:
            yield rows

        await self._exports.write_table(Path(path), cost_heads(), chunks(), encoding=encoding)
        self.effect.emit(Saved(path))

    # --- what moves -----------------------------------------------------------------------------
    def retranslate(self) -> None:
        self.fold()

    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        self.fold(nodes=nodes)

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)


def cost_heads() -> tuple[str, ...]:
    """Above the columns of the split, on the screen and in a table."""
    return (
        translate("Reconcile", "Code"),
        translate("Reconcile", "Sum"),
        translate("Reconcile", "Without taxes"),
        translate("Reconcile", "VAT"),
        translate("Reconcile", "Pension levy"),
    )
