"""Sections of the profile about the number itself: block, SIM card, end of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.viewmodels.shell import Route

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.settings import SettingsViewModel

    Made = tuple[QWidget, tuple[ViewModel[Any, Any], ...]]


def make_block(context: Context, _page: SettingsViewModel) -> Made:
    """Temporary block of the current number."""
    from kyivstar_desktop.viewmodels.block import BlockViewModel  # noqa: PLC0415 first visit
    from kyivstar_desktop.viewmodels.shops_list import (  # noqa: PLC0415 first visit
        ShopsListViewModel,
    )
    from kyivstar_desktop.views.profile_block import BlockSection  # noqa: PLC0415 first visit

    core = context.core
    block = BlockViewModel(core.cabinet.orders, core.accounts, queue=core.cabinet.queue)
    shops = ShopsListViewModel(core.cabinet.shops, core.accounts, service="unblock")
    made = BlockSection(block, shops)
    made.said.connect(context.say)
    return made, (block, shops)


def make_sim(context: Context, _page: SettingsViewModel) -> Made:
    """The SIM card of the current number."""
    from kyivstar_desktop.viewmodels.sim import SimViewModel  # noqa: PLC0415 first visit
    from kyivstar_desktop.views.profile_sim import SimSection  # noqa: PLC0415 first visit

    core = context.core
    sim = SimViewModel(core.cabinet.sims, core.cabinet.orders, core.accounts, core.clock)
    made = SimSection(sim)
    made.said.connect(context.say)
    return made, (sim,)


def make_end(context: Context, _page: SettingsViewModel) -> Made:
    """The end of the contract as a checklist."""
    from kyivstar_desktop.viewmodels.contract_end import (  # noqa: PLC0415 first visit
        EndingViewModel,
        Ways,
    )
    from kyivstar_desktop.viewmodels.shops_list import (  # noqa: PLC0415 first visit
        ShopsListViewModel,
    )
    from kyivstar_desktop.views.profile_contract_end import (  # noqa: PLC0415 first visit
        EndingSection,
    )

    core = context.core
    ways = Ways(partial(_to_block, context), context.shell.top_up)
    ending = EndingViewModel(core, ways, demo=context.demo)
    shops = ShopsListViewModel(core.cabinet.shops, core.accounts, service="contractEnd")
    made = EndingSection(ending, shops)
    made.said.connect(context.say)
    return made, (ending, shops)


def _to_block(context: Context, _line: str) -> None:
    context.shell.go(Route("settings", "block"))
