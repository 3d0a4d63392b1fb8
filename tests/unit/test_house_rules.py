"""House rules that ruff cannot see (`harness.rules`), and the nested ban tables."""

from __future__ import annotations

import tomllib

import pytest

from harness.rules import ROOT, RULES, Source, parsed, sources

VIEW = "kyivstar_desktop/views/overview.py"
MODEL = "kyivstar_desktop/viewmodels/overview.py"
PLANTED = {
    "no_exec": (VIEW, "dialog.exec()"),
    "no_static_dialogs": (VIEW, "QMessageBox.question(parent, 'a', 'b')"),
    "no_stolen_children": (VIEW, "after = widget.nextInFocusChain()"),
    "no_loose_tasks": (MODEL, "loop.create_task(work())"),
    "views_never_await": (VIEW, "async def f():\n    await g()"),
    "slots_are_methods": (VIEW, "button.clicked.connect(lambda: f(button))"),
    "words_are_literals": (MODEL, "translate('Overview', text)"),
    "no_broad_except": (MODEL, "try:\n    f()\nexcept Exception:\n    pass"),
    "no_global_application": (VIEW, "QApplication.instance().quit()"),
    "signals_carry_objects": (MODEL, "changed = Signal(int)"),
    "no_float": (MODEL, "x = float('1.5')"),
    "no_sql_trace": ("kyivstar_desktop/adapters/store/database.py", "c.set_trace_callback(f)"),
    "no_item_models": (VIEW, "model = QStandardItemModel()"),
    "no_generated_ui": (VIEW, "from PySide6.QtUiTools import QUiLoader"),
    "view_models_know_core_only": (MODEL, "from PySide6.QtNetwork import QLocalServer"),
    "screens_are_strangers": (MODEL, "from kyivstar_desktop.viewmodels.topup import X"),
}
INNOCENT = """
from PySide6.QtCore import QCoreApplication
from kyivstar_desktop.viewmodels.overview_state import Inputs
from kyivstar_desktop.viewmodels.presenting.sums import present_money

QCoreApplication.translate("Overview", "Long "
    "text", None, 3)
table = text.translate(accents)
button.clicked.connect(self._on_clicked)
dialog = QFileDialog(self)
dialog.open()
changed = Signal(object)
try:
    f()
except BaseException:
    undo()
    raise
async def f():
    async with asyncio.TaskGroup() as group:
        group.create_task(g())
"""


@pytest.fixture(scope="module")
def house() -> list[Source]:
    return sources()


@pytest.mark.parametrize("name", RULES)
def test_the_house_keeps_the_rule(house: list[Source], name: str) -> None:
    assert len(house) > 20, "the sources were read"
    found = [f"{s.name}:{line} {text}" for s in house for line, text in RULES[name](s)]
    assert found == []


@pytest.mark.parametrize("name", RULES)
def test_the_rule_sees_a_planted_break(name: str) -> None:
    where, text = PLANTED[name]
    assert list(RULES[name](parsed(where, text)))


@pytest.mark.parametrize("name", RULES)
def test_the_rule_leaves_good_code_alone(name: str) -> None:
    assert list(RULES[name](parsed(MODEL, INNOCENT))) == []


def test_nested_ruff_tables_are_the_root_less_qt() -> None:
    """A per-file ignore of TID251 would lift every ban, so folders repeat the table."""
    root = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    bans = dict(root["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"])
    assert {bans.pop("PySide6.QtWidgets")["msg"], bans.pop("PySide6.QtGui")["msg"]}
    nested = [path for path in ROOT.rglob("ruff.toml") if ".venv" not in path.parts]
    assert {path.parent.relative_to(ROOT).as_posix() for path in nested} == {
        "benchmarks",
        "src/kyivstar_desktop/app",
        "src/kyivstar_desktop/views",
        "tests",
        "tools",
    }
    for path in nested:
        table = tomllib.loads(path.read_text("utf-8"))
        assert table["lint"]["flake8-tidy-imports"]["banned-api"] == bans, path
        assert set(table) == {"extend", "lint"}, path
