"""preferences.json: small, readable before the first paint, never half written."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters import files
from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger("preferences")
VERSION = 1
_VERSION_KEY = "version"
_MAX_BYTES = 1_000_000


class PreferencesFile:
    """The `PreferencesPort` over one JSON file. It holds no secret and no phone number."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, Any] = {}

    def load(self) -> Mapping[str, Any]:
        """What the file says, without its version; {} where it is absent or broken.

        A broken file is put aside as `*.broken-<time>`.
        """
        try:
            text = self._read()
        except OSError:
            return {}
        try:
            values = json.loads(text)
            if not isinstance(values, dict):
                raise ValueError("not an object")  # noqa: TRY301, TRY004 one way out for any broken file
        except (ValueError, RecursionError):
            self._put_aside()
            return {}
        self._known = values
        return {name: value for name, value in values.items() if name != _VERSION_KEY}

    def save(self, values: Mapping[str, Any]) -> None:
        """Writes all of `values`; keys that only another version knows stay.

        StorageTrouble: full, readonly.
        """
        version = self._known.get(_VERSION_KEY)
        newest = max(VERSION, version if isinstance(version, int) else 0)
        merged = {**self._known, **values, _VERSION_KEY: newest}
        text = json.dumps(merged, ensure_ascii=False, indent=2, sort_keys=True)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            files.write_bytes(self._path, f"{text}\n".encode())
        except OSError as error:
            raise StorageTrouble("full" if error.errno in {28, 122} else "readonly") from None
        self._known = merged

    def _read(self) -> str:
        with self._path.open("rb") as file:
            return file.read(_MAX_BYTES).decode("utf-8", errors="replace")

    def _put_aside(self) -> None:
        log.warning("preferences broken: put aside")
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        try:
            self._path.replace(self._path.with_name(f"{self._path.name}.broken-{stamp}"))
        except OSError:
            log.warning("broken preferences stay where they are")
