"""Protocols of everything outside the core. Adapters implement them, tests fake them.

Every operator call raises only the family of domain.errors. Times are aware UTC, money is Money.
"""

from __future__ import annotations

from kyivstar_desktop.services.ports.local import (
    Changes,
    ExportPort,
    Journal,
    Page,
    PreferencesPort,
    SecretPlace,
    SecretState,
    SecretStore,
    Store,
    Vault,
)
from kyivstar_desktop.services.ports.operator import (
    AccountPort,
    CallbackPort,
    Challenge,
    Clock,
    DemoMessage,
    DemoPerson,
    DemoPort,
    Event,
    EventsPort,
    Granted,
    HistoryPort,
    IdentityPort,
    MoneyPort,
    OperatorProfile,
    SessionRow,
    Stamped,
    TokenSet,
    TokenSource,
)

__all__ = [
    "AccountPort",
    "CallbackPort",
    "Challenge",
    "Changes",
    "Clock",
    "DemoMessage",
    "DemoPerson",
    "DemoPort",
    "Event",
    "EventsPort",
    "ExportPort",
    "Granted",
    "HistoryPort",
    "IdentityPort",
    "Journal",
    "MoneyPort",
    "OperatorProfile",
    "Page",
    "PreferencesPort",
    "SecretPlace",
    "SecretState",
    "SecretStore",
    "SessionRow",
    "Stamped",
    "Store",
    "TokenSet",
    "TokenSource",
    "Vault",
]
