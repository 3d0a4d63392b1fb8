"""Which modules are imported when: in a worker thread, never on the GUI thread.

Before the first paint come Qt, the frame of the window and what starts them. Then the core with
the page that is shown first; then, while somebody looks at it, the other services and pages.
"""

from __future__ import annotations

import importlib
import sys

ADAPTERS = (
    "adapters.secrets",
    "adapters.store.vault",
    "adapters.http.operator",
    "adapters.callback",
    "adapters.demo",
    "adapters.sandbox_process",
    "adapters.spreadsheets",
    "adapters.guards",
    "adapters.clock",
)
SHELL = ("app.bootstrap", "app.screens", "viewmodels.prompts", "views.prompts")
SERVICES = (
    "services.cabinet",
    "adapters.http.cabinet",
    "app.system_lock",
    "app.rule_news",
    "app.presence",
    "adapters.autostart",
    "viewmodels.palette",
    "views.palette",
    "views.keys_sheet",
    "views.number_switcher",
)
PAGES = {
    "overview": ("app.pages.overview",),
    "signin": ("viewmodels.signin", "views.signin", "viewmodels.demo_phone"),
    "topup": ("viewmodels.topup.page", "views.topup"),
    "history": ("app.pages.history",),
    "settings": (
        "viewmodels.settings",
        "app.pages.profile_sections",
        "views.profile_me",
        "views.profile_security",
        "viewmodels.lock_setup",
        "viewmodels.profile_news",
        "viewmodels.profile_password",
        "viewmodels.block",
        "viewmodels.sim",
        "viewmodels.contract_end",
        "viewmodels.shops_list",
        "views.profile_block",
        "views.profile_sim",
        "viewmodels.presence",
        "views.profile_presence",
        "views.profile_contract_end",
        "views.lock_screen",
    ),
}


def load_core(first: str) -> None:
    """Adapters, services, shell and the page `first`. Runs in a worker thread."""
    _load((*ADAPTERS, *SHELL, *PAGES[first]))


def load_services() -> None:
    """What the first page does without. Runs in a worker thread."""
    _load(SERVICES)
    if sys.platform.startswith("linux"):
        importlib.import_module("PySide6.QtDBus")  # the system's own lock is heard there


def load_pages() -> None:
    """Every page. Runs in a worker thread."""
    from kyivstar_desktop.app import pages  # noqa: PLC0415 after the first paint

    for modules in PAGES.values():
        _load(modules)
    for route in pages.ROUTES:
        pages.page(route)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(f"kyivstar_desktop.{name}")
