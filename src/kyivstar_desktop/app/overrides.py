"""What tests and benchmarks put in place of a program's own ports. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.autostart import Entry
    from kyivstar_desktop.app.desktop import Desktop
    from kyivstar_desktop.services.ports import Clock, SecretStore, Vault


@dataclass(frozen=True, slots=True)
class Overrides:
    """Ports that a test or a benchmark puts in place of the real ones.

    `exit_s`: seconds that stopping may take before the process is ended; 0: the program's own.
    """

    clock: Clock | None = None
    secrets: SecretStore | None = None
    vault: Vault | None = None
    exit_s: float = 0.0
    desktop: Desktop | None = None
    autostart: Entry | None = None
