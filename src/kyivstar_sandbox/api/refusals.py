"""Refusals as answers, in the words of the path's family: TMF, CAMARA or OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from kyivstar_sandbox.api.encoding import JSON, error_body, json_bytes, language_of
from kyivstar_sandbox.api.texts import oauth_text, refusal_text
from kyivstar_sandbox.model.errors import CodeRefused, OAuthRefused, Refusal

if TYPE_CHECKING:
    from starlette.requests import Request


def refusal_response(request: Request, refusal: Refusal) -> Response:
    """Answer a refusal in the words of its family: OAuth, CAMARA or TMF."""
    language = language_of(request)
    path = request.url.path
    if isinstance(refusal, OAuthRefused):
        body = _oauth_body(refusal, language)
    elif isinstance(refusal, CodeRefused) or path.startswith("/one-time-password-sms/"):
        body = _camara_body(refusal, language)
    else:
        body = error_body(refusal, language)
        if path.startswith("/oauth/"):
            body = {"error": _oauth_word(refusal), "error_description": body["reason"], **body}
    headers = {"Content-Language": language, **_challenge_headers(refusal), **refusal.headers}
    raw = json_bytes(body)
    return Response(raw, status_code=refusal.status, headers=headers, media_type=JSON)


_CAMARA_CODES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "TOO_MANY_REQUESTS",
}


def _camara_body(refusal: Refusal, language: str) -> dict[str, Any]:
    code = refusal.code
    if not isinstance(refusal, CodeRefused):
        code = _CAMARA_CODES.get(refusal.status, code)
    text = refusal_text(code, language)
    return {"status": refusal.status, "code": code, "message": text, **(refusal.detail or {})}


def _oauth_body(refusal: OAuthRefused, language: str) -> dict[str, Any]:
    text = oauth_text(refusal.error, language)
    return {"error": refusal.error, "error_description": text, **refusal.members}


def _oauth_word(refusal: Refusal) -> str:
    words = {401: "invalid_token", 403: "insufficient_scope", 429: "slow_down", 500: "server_error"}
    if refusal.code == "stepUpRequired":
        return "insufficient_user_authentication"
    return words.get(refusal.status, "invalid_request")


def _challenge_headers(refusal: Refusal) -> dict[str, str]:
    if refusal.status != 401 or isinstance(refusal, OAuthRefused):
        return {}
    error = 'Bearer realm="kyivstar", error="invalid_token"'
    if refusal.code == "stepUpRequired" and refusal.detail:
        values = " ".join(refusal.detail["acrValues"])
        error = (
            'Bearer realm="kyivstar", error="insufficient_user_authentication", '
            f'error_description="confirm by SMS code", acr_values="{values}", '
            f'max_age="{refusal.detail["maxAge"]}"'
        )
    return {"WWW-Authenticate": error}
