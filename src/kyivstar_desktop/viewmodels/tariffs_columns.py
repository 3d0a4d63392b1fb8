"""Columns of the comparison: which tariffs stand beside one's own."""

from __future__ import annotations

from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.tariffs_inputs import COLUMNS, COMPARE, Draft, Inputs, shown_ids
from kyivstar_desktop.viewmodels.tariffs_state import TariffsState


class TariffColumns(ViewModel[Inputs, TariffsState]):
    """Up to three beside the current one."""

    def compare_with(self, ident: str) -> None:
        """One more column; the last one gives way when all are taken."""
        shown = [one for one in shown_ids(self._inputs) if one != ident]
        if self._inputs.columns is None or len(shown) >= COLUMNS - 1:
            shown = shown[: COLUMNS - 2]
        self.fold(columns=(*shown, ident), view=COMPARE, detail="")

    def drop_column(self, ident: str) -> None:
        shown = tuple(one for one in shown_ids(self._inputs) if one != ident)
        draft = Draft() if self._inputs.draft.offering == ident else self._inputs.draft
        self.fold(columns=shown, draft=draft)
