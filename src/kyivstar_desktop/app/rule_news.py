"""Says on any page what a rule of automatic top-up has done, missed, or why it stopped itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.rules import RunState

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.rules_book import RuleBook
    from kyivstar_desktop.services.rules import Rules

translate = QCoreApplication.translate


class RuleNews:
    """Follows the book until `close`. What lay there when a profile opened is no news.

    Rules go on behind a locked window, so no news names a sum or a number.
    """

    def __init__(self, rules: Rules, say: Callable[[str], None]) -> None:
        self._say = say
        self._seen = rules.book.value
        self._undo = rules.book.subscribe(self._on_book)

    def close(self) -> None:
        self._undo()

    def _on_book(self, book: RuleBook) -> None:
        before, self._seen = self._seen, book
        known = {rule.id: rule for rule in before.rules}
        if any(r.stopped and r.id in known and known[r.id].on for r in book.rules):
            self._say(translate("Rules", "An auto top-up rule has switched itself off"))
        if not known:
            return
        old = {run.id: run.state for run in before.runs}
        new = [run.state for run in book.runs if old.get(run.id) is not run.state]
        if RunState.DONE in new:
            self._say(translate("Rules", "Auto top-up: the number was topped up"))
        elif any(run.state is RunState.MISSED and run.id not in old for run in book.runs):
            self._say(translate("Rules", "Auto top-up missed a run: see the list of missed runs"))
