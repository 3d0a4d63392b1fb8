"""Refusals as data: what an operator answers instead of doing. Words are chosen elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Refusal(Exception):
    """A TMF refusal (docs/contract.md 1.5): ``code`` is the machine word, ``status`` the HTTP one.

    ``detail`` is the object of that code, ready for JSON except money, which stays whole
    kopiykas under ``*_kop`` keys only where the encoder knows them. ``headers`` go with the answer.
    """

    def __init__(
        self,
        code: str,
        status: int = 409,
        detail: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.detail = dict(detail) if detail is not None else None
        self.headers = dict(headers or {})


class NotFound(Refusal):
    """404: unknown, ended, or outside the caller's rights; the three are never told apart."""

    def __init__(self) -> None:
        super().__init__("notFound", status=404)


class InvalidBody(Refusal):
    """400 ``invalidBody``: ``field`` is the path of the member, as ``amount.value``."""

    def __init__(self, field: str) -> None:
        super().__init__("invalidBody", status=400, detail={"field": field})


class CodeRefused(Refusal):
    """A CAMARA refusal: the body is ``{status, code, message}`` and the members of ``detail``."""


class OAuthRefused(Refusal):
    """An OAuth refusal (RFC 6749 5.2): ``members`` stand beside ``error`` in the body."""

    def __init__(
        self,
        error: str,
        *,
        status: int = 400,
        description: str = "",
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(error, status=status, detail=members, headers=headers)
        self.error = error
        self.description = description
        self.members = members


def busy() -> Refusal:
    """503: another writer held the database longer than a caller should wait."""
    return Refusal("maintenance", status=503, headers={"Retry-After": "1"})
