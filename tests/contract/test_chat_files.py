"""Files of messages: taken by what they are, given back to their owner only."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from support.card_payments import error_of, number_of, start
from support.operator_chat import JPEG, MESSAGES, PDF, PNG, Talker, file_body
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        server.control("PATCH", "settings", {"chatAuto": False})
        yield server


@pytest.fixture(scope="module")
def one(operator: SandboxServer) -> Talker:
    made = Talker(operator, number_of("01"))
    made.open()
    return made


@pytest.mark.parametrize(
    ("name", "content", "mime"),
    [
        ("знімок екрана.png", PNG, "image/png"),
        ("photo.jpg", JPEG, "image/jpeg"),
        ("чек.pdf", PDF, "application/pdf"),
        ("нотатки.txt", "Рядок\n\tдругий\r\n".encode(), "text/plain"),
        ("page.html.txt", b"<script>alert(1)</script>", "text/plain"),
        ("bom.txt", b"\xef\xbb\xbfabc", "text/plain"),
    ],
)
def test_a_file_comes_back_as_it_went(one: Talker, name: str, content: bytes, mime: str) -> None:
    made = one.say("", file_body(name, content, mime))
    (shown,) = made["attachment"]
    assert made["content"] == ""
    assert shown == {
        "id": shown["id"],
        "name": name,
        "mimeType": mime,
        "url": f"/attachments/{shown['id']}",
        "size": {"amount": len(content), "units": "bytes"},
    }
    reply = one.operator.get(shown["url"], one.token)
    assert reply.status_code == 200
    assert reply.content == content
    assert reply.headers["Content-Type"].partition(";")[0] == mime
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    way, plain, full = reply.headers["Content-Disposition"].split("; ")
    assert way == "attachment"
    assert plain.isascii()
    assert unquote(full.removeprefix("filename*=UTF-8''")) == name
    assert one.messages()[-1]["attachment"] == [shown]


def test_three_files_go_in_their_order_and_a_fourth_does_not(one: Talker) -> None:
    files = [file_body(f"{place}.pdf") for place in range(4)]
    made = one.say("Три", *files[:3])
    assert [one_["name"] for one_ in made["attachment"]] == ["0.pdf", "1.pdf", "2.pdf"]
    refused = one.try_say("Чотири", attachment=files)
    assert error_of(refused, 400, "invalidBody") == {"field": "attachment"}


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (b"MZ\x90\x00", "application/pdf"),
        (PNG, "image/jpeg"),
        (PDF, "text/plain"),
        (b"GIF89a", "image/gif"),
        (b"a\x00b", "text/plain"),
        (b"\xff\xfe\x00a", "text/plain"),
        (b"\xc3(", "text/plain"),
        (b"\x1b[2J", "text/plain"),
        (b"PK\x03\x04", "application/zip"),
        (PNG, ""),
    ],
)
def test_a_file_is_taken_by_its_content(one: Talker, content: bytes, mime: str) -> None:
    before = len(one.messages())
    refused = one.try_say("Файл", attachment=[file_body("x", content, mime)])
    if mime:
        found = error_of(refused, 415, "unsupportedMediaType")
        assert found["field"] == "attachment[0]"
        assert found["allowed"] == ["image/png", "image/jpeg", "application/pdf", "text/plain"]
    else:
        assert error_of(refused, 400, "invalidBody") == {"field": "attachment[0].mimeType"}
    assert len(one.messages()) == before


@pytest.mark.parametrize(
    ("attachment", "field"),
    [
        ("x", "attachment"),
        (["x"], "attachment[0]"),
        ([{"name": "a", "mimeType": "text/plain"}], "attachment[0].content"),
        ([file_body() | {"content": "%%%"}], "attachment[0].content"),
        ([file_body() | {"content": "JVBER"}], "attachment[0].content"),
        ([file_body(content=b"")], "attachment[0].content"),
        ([file_body() | {"name": ""}], "attachment[0].name"),
        ([file_body() | {"name": "a\x00.pdf"}], "attachment[0].name"),
        ([file_body() | {"name": "a" * 256}], "attachment[0].name"),
    ],
)
def test_a_wrong_attachment_is_named(one: Talker, attachment: Any, field: str) -> None:
    refused = one.try_say("Файл", attachment=attachment)
    assert error_of(refused, 400, "invalidBody") == {"field": field}


def test_ten_megabytes_together_are_the_most(one: Talker) -> None:
    half = PDF + b"x" * (5 * MIB - len(PDF))
    made = one.say("Рівно", file_body("1.pdf", half), file_body("2.pdf", half))
    assert sum(one_["size"]["amount"] for one_ in made["attachment"]) == 10 * MIB
    files = [file_body("1.pdf", half), file_body("2.pdf", half + b"x")]
    found = error_of(one.try_say("Більше", attachment=files), 413, "bodyTooLarge")
    assert found == {"field": "attachment", "limit": 10 * MIB}
    key = new_key()
    huge = base64.b64encode(b"x" * 13 * MIB).decode()
    body = one.body("Тіло", key, attachment=[file_body() | {"content": huge}])
    found = error_of(one.operator.post(MESSAGES, body, one.token, key), 413, "bodyTooLarge")
    assert found == {"limit": 16 * MIB}


def test_a_refused_file_leaves_its_key_free(one: Talker) -> None:
    key = new_key()
    bad = one.try_say("Файл", key, attachment=[file_body("x", b"MZ", "application/pdf")])
    assert bad.status_code == 415
    assert one.try_say("Файл", key, attachment=[file_body()]).status_code == 201


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\me\\чек.pdf", "чек.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf"),
        ('quote".pdf', 'quote".pdf'),
        ("...", "file"),
        ("/", "file"),
    ],
)
def test_a_name_of_a_file_is_a_name_only(one: Talker, given: str, kept: str) -> None:
    made = one.say("", file_body(given))
    assert made["attachment"][0]["name"] == kept
    reply = one.operator.get(made["attachment"][0]["url"], one.token)
    shown = reply.headers["Content-Disposition"]
    assert "Set-Cookie" not in reply.headers
    assert shown.startswith('attachment; filename="')
    assert shown.count('"') == 2
    assert unquote(shown.rpartition("''")[2]) == kept
