"""Which modules are imported when: in a worker thread, never on the GUI thread.

Before the first paint come Qt, the frame of the window and what starts them. Then the core with
the page that is shown first; then, while somebody looks at it, the other services and pages.
"""

from __future__ import annotations

import gc
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
SHELL = (
    "app.bootstrap",
    "app.screens",
    "viewmodels.prompts",
    "views.prompts",
    "views.shell_keys",
    "views.window_actions",
)
NETWORK = ("PySide6.QtNetwork", "anyio.lowlevel", "anyio._backends._asyncio")
"""Which others import at their first use: the second start's door, the HTTP client."""
SERVICES = (
    "services.cabinet",
    "adapters.http.cabinet",
    "adapters.store.chat",
    "app.system_lock",
    "app.rule_news",
    "app.queue_news",
    "app.told",
    "app.switching",
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
        "viewmodels.sign_ins",
        "views.profile_sign_ins",
        "views.profile_contract_end",
        "views.lock_screen",
    ),
}


def load_core(first: str) -> None:
    """Adapters, services, shell and the page `first`. Runs in a worker thread."""
    _load((*ADAPTERS, *SHELL, *PAGES[first]))
    for name in NETWORK:
        importlib.import_module(name)


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
    _load(tuple(f"app.pages.{route}" for route in pages.ROUTES))


def _load(names: tuple[str, ...]) -> None:
    """A module is never garbage: the collector on the GUI thread need not walk it."""
    for name in names:
        importlib.import_module(f"kyivstar_desktop.{name}")
        if not gc.isenabled():  # `app.runtime.Collector` is at work
            gc.freeze()
