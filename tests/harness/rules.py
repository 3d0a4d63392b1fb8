"""House rules that ruff cannot see, each over one parsed file: finding -> rule and fix."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent.parent
SRC = ROOT / "src"
DIALOGS = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QFontDialog"}
STEALING = {"nextInFocusChain", "previousInFocusChain", "topLevelWidget"}
ITEM_MODELS = {"QStandardItemModel", "QTableWidget", "QTreeWidget", "QListWidget"}
BROAD = {"Exception", "BaseException"}
BROAD_ALLOWED = {  # where a failure of any kind must be carried on, not judged
    "kyivstar_desktop/app/reporting.py",
    "kyivstar_desktop/adapters/secrets.py",  # each key store raises its own library's classes
    "kyivstar_desktop/adapters/workers.py",  # a thread hands its job's failure to the awaiter
    "kyivstar_sandbox/db/sqlite_backend.py",  # so do the operator's database threads
    "kyivstar_sandbox/app.py",  # the sweeper's round is logged, the next one comes
    "kyivstar_sandbox/api/chat_rounds.py",  # a conversation that fails is logged and put off
    "kyivstar_sandbox/api/edge.py",  # the edge turns it into a 500 with a correlator
}
TASK_MAKERS = {"kyivstar_desktop/services/tasks.py"}
GROUPS = {"group", "tasks"}  # an asyncio.TaskGroup owns what it starts
INSTANCE_ALLOWED = {
    "kyivstar_desktop/app/runtime.py",
    "kyivstar_desktop/views/widgets/focus.py",  # focusChanged is the application's signal
}
FLOAT_ALLOWED = {  # numbers from outside that are not money
    "kyivstar_desktop/adapters/http/failures.py",  # Retry-After, seconds
    "kyivstar_desktop/services/money_rules.py",  # seconds to wait that a refusal names
    "kyivstar_desktop/viewmodels/signin.py",  # retry_after_s of a refusal
    "kyivstar_sandbox/rules/faults.py",  # a probability
    "kyivstar_sandbox/api/texts.py",  # the weight of an Accept-Language entry
}
INFINITY = {"'inf'", "'-inf'"}


@dataclass(frozen=True, slots=True)
class Source:
    """One parsed file; `name` is its path below src with forward slashes."""

    name: str
    tree: ast.Module

    @property
    def client(self) -> bool:
        return self.name.startswith("kyivstar_desktop/")

    @property
    def layer(self) -> str:
        return self.name.split("/")[1]

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


Finding = tuple[int, str]
Rule = "Callable[[Source], Iterator[Finding]]"


def sources() -> list[Source]:
    paths = sorted(SRC.rglob("*.py"))
    return [parsed(path.relative_to(SRC).as_posix(), path.read_text("utf-8")) for path in paths]


def parsed(name: str, text: str) -> Source:
    return Source(name, ast.parse(text, name))


def attribute(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def owner(call: ast.Call) -> str:
    """`a` of `a.b()`, `b` of `a.b.c()`, else nothing."""
    if not isinstance(call.func, ast.Attribute):
        return ""
    value = call.func.value
    return value.id if isinstance(value, ast.Name) else getattr(value, "attr", "")


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else attribute(call)


def no_exec(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        if source.client and attribute(call) in {"exec", "exec_"}:
            yield call.lineno, "exec() loses the tasks that wake meanwhile: use open() and finished"


def no_static_dialogs(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        if owner(call) in DIALOGS and attribute(call)[:1].islower():
            yield call.lineno, "a static dialog spins its own loop: make one and open() it"


def no_stolen_children(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        if source.client and attribute(call) in STEALING:
            yield call.lineno, "PySide makes the answer a child of the one asked: tab_stops, window"


def no_loose_tasks(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        loose = attribute(call) in {"create_task", "ensure_future"} and owner(call) not in GROUPS
        if loose and source.name not in TASK_MAKERS:
            yield call.lineno, "a task has an owner: TaskScope.start, or an asyncio.TaskGroup"


def views_never_await(source: Source) -> Iterator[Finding]:
    kinds = (ast.Await, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)
    for node in ast.walk(source.tree):
        if source.client and source.layer == "views" and isinstance(node, kinds):
            yield node.lineno, "views never await: give the view model a Command"


def slots_are_methods(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        if attribute(call) != "connect":
            continue
        for part in ast.walk(call):
            is_partial = isinstance(part, ast.Call) and called(part) in {"partial", "partialmethod"}
            if isinstance(part, ast.Lambda) or is_partial:
                yield call.lineno, "it keeps its widget alive: connect a bound method or binding.py"


def words_are_literals(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        known = isinstance(call.func, ast.Name) or owner(call) == "QCoreApplication"
        if not source.client or called(call) != "translate" or not known:
            continue
        texts = call.args[:3]
        literal = all(isinstance(text, ast.Constant) for text in texts)
        if not literal or len(texts) < 2 or any(isinstance(a, ast.Starred) for a in call.args):
            yield call.lineno, "tools/translations.py reads literals: translate('Context', 'text')"


def no_broad_except(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.ExceptHandler) or source.name in BROAD_ALLOWED:
            continue
        parts = list(ast.walk(node.type)) if node.type else []
        names = {part.id for part in parts if isinstance(part, ast.Name)}
        if node.type is None or (names & BROAD and not reraises(node)):
            yield node.lineno, "catch what you can answer; the rest is report()'s"


def reraises(node: ast.ExceptHandler) -> bool:
    """A clean-up that ends with a bare `raise` swallows nothing."""
    last = node.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def no_global_application(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        found = attribute(call) == "instance" and owner(call).endswith("Application")
        if found and source.name not in INSTANCE_ALLOWED:
            yield call.lineno, "objects are handed down by bootstrap, not fetched from a global"


def signals_carry_objects(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        names = {arg.id for arg in call.args if isinstance(arg, ast.Name)}
        if called(call) == "Signal" and names & {"int", "float"}:
            yield call.lineno, "Signal(int) cuts to 32 bits: use Signal(object)"


def no_float(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        pixels = source.client and source.layer == "views"  # a view gets words, never sums
        parses = {"toDouble", "toFloat"} if pixels else {"toDouble", "toFloat", "float"}
        endless = [ast.unparse(arg) for arg in call.args if ast.unparse(arg) in INFINITY]
        if called(call) in parses and not endless and source.name not in FLOAT_ALLOWED:
            yield call.lineno, "no float near money: domain.money.parse_money, integer kopiykas"


def no_sql_trace(source: Source) -> Iterator[Finding]:
    for call in source.calls():
        if attribute(call) == "set_trace_callback":
            yield call.lineno, "it shows bound values: never set"


def no_item_models(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        if name in ITEM_MODELS:
            yield node.lineno, f"{name} holds every row: viewmodels.paging.PagedTableModel"
        elif name == "setSpan":
            yield node.lineno, "setSpan slows with each span: the delegate paints across"


def no_generated_ui(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        names = [alias.name for alias in getattr(node, "names", []) if isinstance(alias, ast.alias)]
        if {"QUiLoader", "loadUiType"} & set(names) or any(n.endswith("_rc") for n in names):
            yield getattr(node, "lineno", 0), "widgets are built in code, resources are plain files"


def view_models_know_core_only(source: Source) -> Iterator[Finding]:
    for line, module in imports(source):
        qt = module.startswith("PySide6.") and not module.startswith("PySide6.QtCore")
        if source.client and source.layer == "viewmodels" and qt:
            yield line, "view models import PySide6.QtCore only"


def screens_are_strangers(source: Source) -> Iterator[Finding]:
    mine = screen_of(source.name)
    for line, module in imports(source):
        parts = module.split(".")
        same_layer = parts[:2] == ["kyivstar_desktop", source.layer] and len(parts) > 2
        other = screen_of("/".join(parts)) if same_layer else ""
        if mine and other and mine != other:
            yield line, f"screen {mine} imports screen {other}: the shell joins them"


SCREENS = {
    "signin", "lock", "overview", "topup", "history", "tariffs", "services", "support", "numbers",
    "family", "transfer", "rules",
    "shops", "contacts", "feedback", "queue",
    "batch", "analytics", "reconcile", "budgets", "approvals",
    "settings", "mini", "tray", "bell", "presence",
}  # fmt: skip


def screen_of(name: str) -> str:
    """`signin` of kyivstar_desktop/viewmodels/signin_state.py; nothing for shared modules."""
    parts = name.removesuffix(".py").split("/")
    if len(parts) < 3 or parts[1] not in {"viewmodels", "views"}:
        return ""
    head = parts[2].split("_")[0]
    return head if head in SCREENS else ""


def imports(source: Source) -> Iterator[tuple[int, str]]:
    """Each imported module by its full name, `from a import b` as a.b."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


RULES: dict[str, Callable[[Source], Iterator[Finding]]] = {
    rule.__name__: rule
    for rule in (
        no_exec,
        no_static_dialogs,
        no_stolen_children,
        no_loose_tasks,
        views_never_await,
        slots_are_methods,
        words_are_literals,
        no_broad_except,
        no_global_application,
        signals_carry_objects,
        no_float,
        no_sql_trace,
        no_item_models,
        no_generated_ui,
        view_models_know_core_only,
        screens_are_strangers,
    )
}
