"""The words: complete in three languages, in step with the sources; and their tool."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from harness.rules import sources

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent.parent
SOURCE = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate

def words(n):
    #: said on the button
    a = translate("Pay", "Pay %1")
    b = translate("Pay", "%n number(s)", None, n)
    c = QCoreApplication.translate("Pay", "Open", "a bank page")
    return a, b, c, "x".translate(table)
"""
FILLED = """Pay\tPay %1\tСплатити %1\tОплатить %1
Pay\t%n number(s)\t%n номер|%n номери|%n номерів\t%n номер|%n номера|%n номеров
Pay#a bank page\tOpen\tВідкрити\tОткрыть
"""


@pytest.fixture
def tool(tmp_path: Path) -> ModuleType:
    """A copy of the tool in a project of one file."""
    folder = tmp_path / "src" / "kyivstar_desktop"
    folder.mkdir(parents=True)
    (folder / "pay.py").write_text(SOURCE, "utf-8")
    (tmp_path / "tools").mkdir()
    copy = tmp_path / "tools" / "translations.py"
    copy.write_bytes((ROOT / "tools" / "translations.py").read_bytes())
    return load(copy)


def load(path: Path = ROOT / "tools" / "translations.py") -> ModuleType:
    spec = importlib.util.spec_from_file_location("house_words", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["house_words"] = module
    spec.loader.exec_module(module)
    return module


def test_the_program_is_complete_in_three_languages() -> None:
    assert load().problems() == []


def test_every_call_is_an_entry() -> None:
    tool = load()
    calls = sum(tool.is_translate(call) for source in sources() for call in source.calls())
    assert calls >= len(tool.extract()) > 0


def test_new_words_are_unfinished_until_filled(tool: ModuleType, tmp_path: Path) -> None:
    tool.update()
    assert [line.split(":")[0] for line in tool.problems()] == ["ru"] * 3 + ["uk"] * 3
    assert [line.split("\t")[:2] for line in tool.missing()] == [
        ["Pay", "Pay %1"],
        ["Pay", "%n number(s)"],
        ["Pay#a bank page", "Open"],
    ]
    (tmp_path / "words.tsv").write_text(FILLED, "utf-8")
    assert tool.fill(tmp_path / "words.tsv") == []
    assert tool.problems() == []
    assert tool.read("en")[tool.Key("Pay", "%n number(s)")].forms == ["%n number", "%n numbers"]
    assert tool.read("uk")[tool.Key("Pay", "Pay %1")].note == "said on the button"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Сплатити %1", "Сплатити", "other placeholders"),
        ("%n номер|%n номери|%n номерів", "%n номер|%n номери|", "unfinished"),
    ],
)
def test_faulty_words_are_seen(
    tool: ModuleType, tmp_path: Path, old: str, new: str, said: str
) -> None:
    (tmp_path / "words.tsv").write_text(FILLED.replace(old, new), "utf-8")
    tool.fill(tmp_path / "words.tsv")
    assert [said in problem for problem in tool.problems()] == [True]


def test_words_that_left_the_sources_are_kept_until_tidied(
    tool: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "words.tsv").write_text(FILLED, "utf-8")
    tool.fill(tmp_path / "words.tsv")
    (tool.SOURCES / "pay.py").write_text(SOURCE.replace("Pay %1", "Send %1"), "utf-8")
    tool.update()
    assert any("no longer in the sources" in problem for problem in tool.problems())
    tool.update(tidy=True)
    assert not any("no longer" in problem for problem in tool.problems())


def test_a_variable_instead_of_words_is_refused(tool: ModuleType) -> None:
    (tool.SOURCES / "pay.py").write_text('translate("Pay", text)\n', "utf-8")
    with pytest.raises(tool.TranslationsError, match=r"pay\.py:1: translate\(\) takes literals"):
        tool.extract()


def test_a_line_without_an_entry_is_named(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "words.tsv").write_text("Pay\tNobody says this\tа\tб\n", "utf-8")
    assert tool.fill(tmp_path / "words.tsv") == ["Pay\tNobody says this\tа\tб"]


def test_compiled_words_are_what_qt_reads(tool: ModuleType, tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 only this test speaks to Qt

    (tmp_path / "words.tsv").write_text(FILLED, "utf-8")
    tool.fill(tmp_path / "words.tsv")
    tool.compile_all()
    words = QTranslator()
    assert words.load(str(tmp_path / "resources" / "i18n" / "kyivstar_uk.qm"))
    assert words.translate("Pay", "%n number(s)", None, 5) == "%n номерів"
    assert words.translate("Pay", "Open", "a bank page") == "Відкрити"
