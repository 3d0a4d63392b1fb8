"""The journal of a profile whose file is damaged: it refuses everything, so no money is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kyivstar_desktop.domain.intents import Intent, IntentEvent, IntentItem, IntentState
    from kyivstar_desktop.services.ports.audit import AuditBook
    from kyivstar_desktop.services.ports.batch import BatchBook


def _refuse() -> NoReturn:
    raise StorageTrouble("damaged")


class ShutJournal:
    """The `Journal` port where every call but `close` raises StorageTrouble("damaged")."""

    @property
    def batches(self) -> BatchBook:
        _refuse()

    @property
    def audit(self) -> AuditBook:
        _refuse()

    async def plan(self, intent: Intent) -> Intent:  # noqa: ARG002 the port's signature
        _refuse()

    async def move(
        self,
        intent: Intent,  # noqa: ARG002
        to: IntentState,  # noqa: ARG002
        *,
        changes: Mapping[str, Any] | None = None,  # noqa: ARG002
        items: Sequence[IntentItem] | None = None,  # noqa: ARG002
        http_status: int | None = None,  # noqa: ARG002
        request_id: str = "",  # noqa: ARG002
        detail: str = "",  # noqa: ARG002
    ) -> Intent:
        _refuse()

    async def note(self, intent: Intent, **changes: Any) -> Intent:  # noqa: ARG002
        _refuse()

    async def get(self, intent_id: str) -> Intent | None:  # noqa: ARG002
        _refuse()

    async def by_key(self, key: str) -> Intent | None:  # noqa: ARG002
        _refuse()

    async def open_intents(self) -> tuple[Intent, ...]:
        _refuse()

    async def recent(self, limit: int = 50) -> tuple[Intent, ...]:  # noqa: ARG002
        _refuse()

    async def events(self, intent_id: str) -> tuple[IntentEvent, ...]:  # noqa: ARG002
        _refuse()

    async def verify(self) -> str | None:
        _refuse()

    async def close(self) -> None:
        return None
