"""What the page «Про програму» tells of this program and this computer."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.viewmodels.settings import Facts

_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY")


def facts_of(life: Life, version: str, *, embedded: bool) -> Facts:
    from kyivstar_desktop.viewmodels.settings import Facts  # noqa: PLC0415 on the first visit

    app = life.app
    return Facts(
        version=version,
        data_dir=str(life.config.data_dir),
        log_file=str(life.reporter.log_file),
        proxy=", ".join(f"{n}={os.environ[n]}" for n in _PROXIES if os.environ.get(n)),
        embedded=embedded,
        operator_url=app.operator.url if app is not None else "",
        measure=life.measure,
    )
