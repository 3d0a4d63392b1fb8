"""The bank's page of the sandbox: a one-time address with the bank's answers as buttons."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse

from kyivstar_sandbox.api.oauth import committing, form_of
from kyivstar_sandbox.api.shared import edge_of, route
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import masked, spoken_amount
from kyivstar_sandbox.rules import payments

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request

_ANSWERS: Final = {
    "approve": "Підтвердити",
    "decline": "Відхилити",
    "funds": "Недостатньо коштів",
    "fault": "Збій банку",
}
_STATES: Final = {
    "authorized": "Банк обробляє платіж. Поверніться до програми.",
    "done": "Оплачено. Поверніться до програми.",
    "denied": "Банк відмовив. Гроші не списано.",
    "failed": "Платіж не вдався.",
    "canceled": "Платіж скасовано.",
}
PAGE_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "form-action 'self' http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem}"
    "button,input{font:inherit;padding:.6rem 1rem;margin:.25rem 0;width:100%;box-sizing:border-box}"
    "small{color:#555}.note{padding:.6rem 1rem;background:#fff3cd}"
)


def html_page(title: str, inner: str, *, status: int = 200) -> HTMLResponse:
    """One plain page: no script, no outside resource, nothing kept."""
    text = (
        f'<!doctype html><html lang="uk"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><h1>{escape(title)}</h1>{inner}"
        "<p><small>Демонстрація: справжніх грошей тут немає.</small></p></html>"
    )
    return HTMLResponse(text, status_code=status, headers=PAGE_HEADERS)


async def show(request: Request) -> HTMLResponse:
    """Show the payment and, while it waits, the buttons."""
    page_id = request.path_params["id"]
    found = await edge_of(request).database.read(lambda conn: payments.page(conn, page_id))
    return _page(found)


async def answer(request: Request) -> HTMLResponse:
    """Take one button; an ended payment just shows its state."""
    fields = await form_of(request)
    chosen = fields.get("answer", "")
    if chosen not in _ANSWERS:
        raise InvalidBody("answer")
    page_id = request.path_params["id"]

    def work(conn: Connection) -> payments.BankPage:
        found = payments.page(conn, page_id)
        if found.status == "pendingAuthorization":
            payments.bank_answer(conn, found.payment, chosen)
        return payments.page(conn, page_id)

    return _page(await committing(request, work))


def _page(found: payments.BankPage) -> HTMLResponse:
    whom = "".join(f"<li>{escape(_shown(value))}</li>" for _, value in found.recipients)
    inner = (
        f"<p>Київстар: <b>{spoken_amount(found.amount + found.fee)} ₴</b> з картки "
        f"•{escape(found.card)}</p><ul>{whom}</ul>"
    )
    if found.status == "pendingAuthorization":
        buttons = "".join(
            f'<button name="answer" value="{name}">{words}</button>'
            for name, words in _ANSWERS.items()
        )
        inner += f'<form method="post">{buttons}</form>'
    else:
        inner += f'<p class="note">{_STATES.get(found.status, "")}</p>'
    return html_page("Пісочниця банку", inner)


def _shown(recipient: str) -> str:
    return masked(recipient) if recipient.startswith("+") else f"рах. {recipient}"


routes = [route("GET", "/bank/{id}", show), route("POST", "/bank/{id}", answer)]
