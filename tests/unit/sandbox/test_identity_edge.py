from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.requests import Request

from kyivstar_sandbox.api import body, encoding, listing, texts
from kyivstar_sandbox.api.limits import Limiter
from kyivstar_sandbox.model.errors import Refusal


def request(query: str = "", **headers: str) -> Request:
    return Request(
        {
            "type": "http",
            "method": "GET",
            "path": "/x",
            "query_string": query.encode(),
            "headers": [(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()],
        }
    )


@pytest.mark.parametrize(
    ("text", "kopiykas"),
    [("1", 100), ("250.5", 25050), ("0.01", 1), ("99999999.99", 9_999_999_999), ("2.50", 250)],
)
def test_money_is_read_from_its_own_text(text: str, kopiykas: int) -> None:
    found = body.strict_object(f'{{"a":{{"unit":"UAH","value":{text}}}}}'.encode())
    assert body.money_member(found, "a") == kopiykas


@pytest.mark.parametrize(
    "text",
    ["0", "0.00", "-1", "1e2", "1.005", "100000000", '"250"', "true", "null", "1E0", "-0", "[]"],
)
def test_other_money_is_refused(text: str) -> None:
    found = body.strict_object(f'{{"a":{{"amount":{text},"units":"UAH"}}}}'.encode())
    with pytest.raises(Refusal) as caught:
        body.quantity_member(found, "a")
    assert caught.value.code == "invalidAmount"


@pytest.mark.parametrize("unit", ["USD", None, "uah", 1])
def test_another_unit_is_refused(unit: Any) -> None:
    with pytest.raises(Refusal) as caught:
        body.money_member({"a": {"unit": unit, "value": 1}}, "a")
    assert caught.value.code == "invalidAmount"


@pytest.mark.parametrize(
    ("kopiykas", "text"),
    [(0, "0"), (25050, "250.5"), (-8450, "-84.5"), (1, "0.01"), (9_999_999_999, "99999999.99")],
)
def test_amounts_leave_as_exact_numbers(kopiykas: int, text: str) -> None:
    assert encoding.json_bytes({"v": encoding.amount(kopiykas)}) == f'{{"v":{text}}}'.encode()


def test_kopiykas_in_a_detail_leave_as_money() -> None:
    refusal = Refusal(
        "insufficientFunds", detail={"short_kop": 8450, "fee": {"unit": "UAH", "kop": 5}, "n": 1}
    )
    shown = json.loads(encoding.json_bytes(encoding.error_body(refusal, "uk")))
    assert shown == {
        "@type": "Error", "code": "insufficientFunds", "status": "409",
        "reason": "Недостатньо коштів", "message": "Недостатньо коштів",
        "detail": {
            "short": {"unit": "UAH", "value": 84.5}, "fee": {"unit": "UAH", "value": 0.05}, "n": 1
        },
    }  # fmt: skip


def test_members_of_a_wrong_type_are_refused() -> None:
    found = {"t": 1, "o": [], "l": {}, "b": "yes", "e": "", "z": "a\x00b"}
    for read in (
        lambda: body.text_member(found, "t"),
        lambda: body.text_member(found, "e"),
        lambda: body.text_member(found, "none"),
        lambda: body.optional_text(found, "z"),
        lambda: body.object_member(found, "o"),
        lambda: body.objects_member(found, "l"),
        lambda: body.objects_member({"l": []}, "l"),
        lambda: body.objects_member({"l": [1]}, "l"),
        lambda: body.optional_bool(found, "b"),
    ):
        with pytest.raises(Refusal) as caught:
            read()
        assert caught.value.code == "invalidBody"
    for number in ("0670000001", "+38067000000", "+3806700000011", "+380٦70000001", None):
        with pytest.raises(Refusal) as caught:
            body.phone(number)
        assert caught.value.code == "invalidNumber"


RULES = listing.ListRules(
    filters=frozenset({"id", "name", "status", "a.b", "tag"}),
    sorts=("-at", "at", "id"),
    ranges=frozenset({"at"}),
)
ROWS: list[dict[str, Any]] = [
    {"id": "1", "name": "x,y", "status": "on", "at": "2026-01-01T00:00:00.000Z", "a": [{"b": "p"}]},
    {"id": "2", "name": "z", "status": "off", "at": "2026-01-02T00:00:00.000Z", "a": [{"b": "q"}]},
    {"id": "3", "name": "z", "status": "on", "at": "2026-01-02T00:00:00.000Z",
     "a": [{"b": "p"}, {"b": "q"}]},
]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", ["2", "3", "1"]),
        ("sort=at", ["1", "2", "3"]),
        ("sort=id", ["1", "2", "3"]),
        ("status=on", ["3", "1"]),
        ("status=on,off&sort=id", ["1", "2", "3"]),
        ("name=x,y", ["1"]),
        ("a.b=q&sort=id", ["2", "3"]),
        ("a.b=q&status=on", ["3"]),
        ("at.gte=2026-01-02T02:00:00%2B02:00&sort=id", ["2", "3"]),
        ("at.gt=2026-01-02T00:00:00Z", []),
        ("at.lt=2026-01-02T00:00:00Z", ["1"]),
        ("at.lte=2026-01-01T00:00:00.000Z", ["1"]),
        ("offset=1&limit=1&sort=id", ["2"]),
        ("id=1,3,9&sort=id", ["1", "3"]),
    ],
)
def test_rows_are_filtered_ordered_and_cut(query: str, ids: list[str]) -> None:
    asked = listing.parse_list(request(query), RULES)
    page, total = listing.select_rows(ROWS, asked)
    assert [one["id"] for one in page] == ids
    assert total >= len(page)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("nothing=1", "unsupportedFilter"),
        ("name.gt=1", "unsupportedFilter"),
        ("at.gte=yesterday", "unsupportedFilter"),
        ("sort=name", "unsupportedSort"),
        ("limit=1.5", "invalidBody"),
        ("offset=%D9%A1", "invalidBody"),
    ],
)
def test_queries_that_are_not_understood_are_refused(query: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        listing.parse_list(request(query), RULES)
    assert (caught.value.status, caught.value.code) == (400, code)


def test_fields_keep_what_names_a_resource() -> None:
    row = {"id": "1", "href": "h", "@type": "T", "name": "n", "x": 1}
    assert listing.only_fields(row, None) == row
    kept = {"id": "1", "href": "h", "@type": "T"}
    assert listing.only_fields(row, frozenset({"none"})) == kept
    assert listing.only_fields(row, frozenset({"x", "unknown"})) == {**kept, "x": 1}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "uk"),
        ("en", "en"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("de,en;q=0.5", "en"),
        ("en;q=0.2,uk;q=0.9", "uk"),
        ("en;q=0", "uk"),
        ("*;q=junk,en;q=junk", "uk"),
    ],
)
def test_the_best_language_is_chosen(header: str, language: str) -> None:
    assert texts.choose_language(header) == language


CODES = """invalidBody invalidAmount invalidNumber invalidCard passwordTooWeak unsupportedFilter
unsupportedSort idempotencyKeyMissing idempotencyKeyInvalid invalidToken stepUpRequired
forbiddenScope forbiddenRole fourEyesRequired grantMismatch notFound methodNotAllowed
preconditionFailed bodyTooLarge unsupportedMediaType misdirected idempotencyInProgress
duplicateRequest insufficientFunds limitExceeded feeChanged numberNotServed accountFunded
grantNotApproved grantExpired grantExhausted transferNotAllowed shopVisitRequired
contractEndRequired lineNotActive alreadyActive notActive incompatibleOffering
offeringNotAvailable effectiveDateNotAllowed orderInProgress tooLateToCancel advanceNotAllowed
trustPeriodUsed chatAlreadyOpen chatClosed contactMissing inUse idempotencyKeyReused
tooManyRequests internalError notImplemented maintenance""".split()


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_words_in_three_languages(code: str) -> None:
    words = [texts.refusal_text(code, language) for language in texts.LANGUAGES]
    assert code not in words
    assert all(words)
    assert words[0] != words[1]


def test_a_session_has_its_burst_and_its_rate() -> None:
    now = [0.0]
    limiter = Limiter(clock=lambda: now[0])
    for _ in range(2000):
        limiter.take_session("s")
    with pytest.raises(Refusal) as caught:
        limiter.take_session("s")
    assert (caught.value.status, caught.value.headers) == (429, {"Retry-After": "1"})
    limiter.take_session("other")
    now[0] = 0.5
    for _ in range(500):
        limiter.take_session("s")
    with pytest.raises(Refusal):
        limiter.take_session("s")


def test_a_worker_has_its_share() -> None:
    limiter = Limiter(workers=4, clock=lambda: 0.0)
    for _ in range(500):
        limiter.take_session("s")
    with pytest.raises(Refusal):
        limiter.take_session("s")
