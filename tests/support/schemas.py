"""Validates JSON against the TM Forum files that stand beside the repository.

The files are data of others and are not part of the project: where they are absent the
tests that need them are skipped, with the reason said.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

SPECS = Path(__file__).resolve().parents[2].parent / "shared" / "specs"
_MONEY_TEXT = re.compile(r"-?(0|[1-9]\d*)(\.\d{1,2})?\Z")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z")
_formats = FormatChecker(formats=())


@_formats.checks("date-time")
def _is_instant(value: object) -> bool:
    """RFC 3339, UTC, milliseconds: stricter than the files, as docs/contract.md 1.4 wants."""
    if not isinstance(value, str):
        return True
    if not _INSTANT.fullmatch(value):
        return False
    datetime.fromisoformat(value)
    return True


@_formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or re.match(r"[a-z][a-z0-9+.-]*:\S+\Z", value) is not None


def need_specs() -> None:
    if not (SPECS / "tmf").is_dir():
        pytest.skip(f"the TM Forum files are not at {SPECS}")


@cache
def definitions(api: str) -> dict[str, Any]:
    """All definitions of one file; `api` is its number, e.g. "654"."""
    need_specs()
    found = sorted((SPECS / "tmf").glob(f"TMF{api}*.json"))
    assert len(found) == 1, f"one file of TMF{api} is expected, found {found}"
    document = json.loads(found[0].read_text(encoding="utf-8"))
    return dict(document["definitions"])


@cache
def validator(api: str, name: str) -> Draft4Validator:
    every = definitions(api)
    assert name in every, f"TMF{api} has no definition {name}"
    schema = {"$ref": f"#/definitions/{name}", "definitions": every}
    return Draft4Validator(schema, format_checker=_formats)


def violations(shape: str, value: object) -> list[str]:
    """What is wrong with `value` under e.g. "654#Bucket"; nothing wrong is an empty list."""
    api, _, name = shape.partition("#")
    found = validator(api, name).iter_errors(value)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in found]


def check(shape: str, value: object) -> None:
    """Fail with every violation named; `shape` is "<api>#<definition>"."""
    assert isinstance(value, dict), f"{shape}: an object is expected, got {value!r}"
    wrong = violations(shape, value)
    assert not wrong, f"{shape}: " + "; ".join(wrong)


def check_all(shape: str, rows: object) -> None:
    """The same for a list, which must not be empty: an empty list proves nothing."""
    assert isinstance(rows, list), f"{shape}: a list is expected"
    assert rows, f"{shape}: no row to check"
    for row in rows:
        check(shape, row)


def check_numbers(body: bytes) -> None:
    """Every fraction in the text has at most two decimals and no exponent."""
    wrong: list[str] = []

    def look(text: str) -> float:
        if not _MONEY_TEXT.fullmatch(text):
            wrong.append(text)
        return 0.0

    json.loads(body, parse_float=look)
    assert not wrong, f"numbers that are not exact hundredths: {wrong}"
