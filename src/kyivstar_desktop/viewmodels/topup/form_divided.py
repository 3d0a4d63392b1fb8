"""The top-up form with one sum for all rows, and the ways to its neighbours."""

from __future__ import annotations

from dataclasses import replace

from kyivstar_desktop.viewmodels.topup.form_page import FormPage
from kyivstar_desktop.viewmodels.topup.split import EQUAL, OWN


class DividedForm(FormPage):
    """`own` sums, `equal` parts or `shares` of a whole."""

    def choose_split(self, mode: object) -> None:
        """`own`, `equal` or `shares`."""
        self._split(mode=str(mode))

    def type_whole(self, text: str) -> None:
        """The sum for all rows together."""
        mode = self._inputs.form.split.mode
        first = mode == OWN and not any(row.sum_typed for row in self._inputs.form.rows)
        self._split(whole=text, mode=EQUAL if first and text.strip() else mode)

    def type_shares(self, text: str) -> None:
        """Such as `2:1:1`, in the order of the rows."""
        self._split(shares=text)

    def _split(self, **changes: str) -> None:
        i = self._inputs.form
        self._form(replace(i, split=replace(i.split, **changes)))
        self._ask_repeats()

    @property
    def has_family(self) -> bool:
        """Whether there is a page of universal accounts to go to."""
        return self._links is not None

    def open_family(self) -> None:
        """The page of universal accounts."""
        if self._links is not None:
            self._links.family()
