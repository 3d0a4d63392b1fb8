"""The consultant's console: one static page and its two files (docs/contract.md 5).

The page needs no header: it holds nothing, and sends the control token with each call of its own.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final

from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

_FILES: Final = {
    "/sandbox/console": ("page.html", "text/html;charset=utf-8"),
    "/sandbox/console/console.css": ("console.css", "text/css;charset=utf-8"),
    "/sandbox/console/console.js": ("console.js", "text/javascript;charset=utf-8"),
}
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def routes() -> list[Route]:
    """The page, its style and its script."""
    return [Route(path, _show, methods=["GET"]) for path in _FILES]


async def _show(request: Request) -> Response:
    name, kind = _FILES[request.url.path]
    content = files("kyivstar_sandbox.control").joinpath("console", name).read_bytes()
    return Response(content, media_type=kind, headers=HEADERS)
