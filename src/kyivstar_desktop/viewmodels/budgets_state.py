"""What the page of budgets knows and shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.budgets import Formula, Rule, Verdict, verdict_of
from kyivstar_desktop.domain.money import MAX_SUM, Money, parse_money
from kyivstar_desktop.services.budgets import BAD, Table
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    month_name,
    present_count,
    present_day,
    present_money,
    typed_money,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.services.budgets import Standing

translate = QCoreApplication.translate
ALL, OWN, DANGER = "all", "own", "danger"
SHARES = (Formula.LAST, Formula.AVERAGE)
_SHARE_MOST = 1000
_TONES = {
    Verdict.SPENT: ("danger", "alert-triangle"),
    Verdict.OVER: ("danger", "alert-triangle"),
    Verdict.NEAR: ("warning", "alert-triangle"),
    Verdict.WITHIN: ("ok", "circle-check"),
    Verdict.FREE: ("", ""),
}


@dataclass(frozen=True, slots=True)
class Edited:
    """The limit of a node while it is typed. `text`: hryvnias, or percent for the others."""

    node: str
    formula: Formula = Formula.FIXED
    text: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    nodes: tuple[Node, ...] = ()
    rules: tuple[Rule, ...] = ()
    table: Table = field(default_factory=Table)
    shown: str = ALL
    text: str = ""
    edited: Edited | None = None
    made: Money | None = None
    loaded: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A node. `share`: spent, forecast, limit in thousandths, the limit -1 where there is none."""

    node: str
    depth: int
    name: str
    numbers: str
    spent: str
    limit: str
    rule: str
    verdict: str
    tone: str
    icon: str
    share: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class EditorPart:
    """The dialog of one limit. `preview` is what it makes this month; `error` blocks it."""

    title: str
    formula: str
    label: str
    text: str
    suffix: str
    preview: str
    error: str
    can_keep: bool
    can_drop: bool


@dataclass(frozen=True, slots=True)
class BudgetsState:
    """`page`: empty (no tree), none (no limit yet), table."""

    page: str
    title: str
    digest: str
    tone: str
    chips: tuple[tuple[str, str], ...]
    shown: str
    nothing: str
    editor: EditorPart | None
    banner: ErrorText | None


def derive_budgets(i: Inputs) -> BudgetsState:
    """Pure."""
    page = "table" if i.rules else "none"
    return BudgetsState(
        page=page if i.nodes else "empty",
        title=_title(i),
        digest=_digest(i),
        tone="danger" if i.table.bad else "ok",
        chips=_chips(i),
        shown=i.shown,
        nothing="" if lines_of(i) else translate("Budgets", "Nothing found"),
        editor=_editor(i),
        banner=present_error(i.trouble) if i.trouble is not None else None,
    )


def lines_of(i: Inputs) -> tuple[Node, ...]:
    """Nodes that are shown, in the order of the tree."""
    own = {rule.node for rule in i.rules}
    wanted = i.text.strip().casefold()

    def fits(node: Node) -> bool:
        row = i.table.rows.get(node.id)
        if i.shown == OWN and node.id not in own:
            return False
        if i.shown == DANGER and (row is None or row.verdict not in BAD):
            return False
        return not wanted or wanted in node.name.casefold() or wanted in node.code.casefold()

    return tuple(node for node in i.nodes if fits(node))


def line_of(i: Inputs, node: Node, names: Mapping[str, str]) -> BudgetLine:
    row = i.table.rows.get(node.id)
    tone, icon = _TONES[row.verdict] if row is not None else ("", "")
    return BudgetLine(
        node.id,
        node.depth,
        node.name,
        present_count(node.numbers),
        present_money(row.spent) if row is not None else DASH,
        present_money(row.limit.amount) if row is not None else DASH,
        _rule_words(i, node.id, row, names),
        _verdict(row) if row is not None else translate("Budgets", "no limit"),
        tone,
        icon,
        _share(row),
    )


# --- words --------------------------------------------------------------------------------------
def _title(i: Inputs) -> str:
    title = translate("Budgets", "Budgets")
    return f"{title}, {month_name(i.table.month)}" if i.table.month is not None else title


def _digest(i: Inputs) -> str:
    if not i.rules or i.table.until is None:
        return ""
    count = len(i.table.bad)
    if not count:
        return translate("Budgets", "All limits will hold until the end of the month")
    text = translate("Budgets", "%n department(s) will exceed the limit by %1", "", count)
    over = Money(sum(row.over.kopiykas for row in i.table.bad))
    whole = translate("Budgets", "%1, over by %2 in all")
    words = text.replace("%1", present_day(i.table.until))
    return whole.replace("%1", words).replace("%2", present_money(over))


def _chips(i: Inputs) -> tuple[tuple[str, str], ...]:
    return (
        (ALL, translate("Budgets", "All %1").replace("%1", present_count(len(i.nodes)))),
        (OWN, translate("Budgets", "Own limit %1").replace("%1", present_count(len(i.rules)))),
        (
            DANGER,
            translate("Budgets", "Over %1").replace("%1", present_count(len(i.table.bad))),
        ),
    )


def formulas() -> tuple[tuple[str, str], ...]:
    return (
        (Formula.FIXED.value, translate("Budgets", "A fixed sum")),
        (Formula.EACH.value, translate("Budgets", "A sum for each number")),
        (Formula.LAST.value, translate("Budgets", "Last month, %")),
        (Formula.AVERAGE.value, translate("Budgets", "Mean of 3 months, %")),
    )


def rule_words(rule: Rule) -> str:
    """`70 000,00 ₴ a month`, `150,00 ₴ for each number`, `110 % of the last month`."""
    percent = f"{rule.share // 100}\u00a0%"
    texts = {
        Formula.FIXED: translate("Budgets", "%1 a month"),
        Formula.EACH: translate("Budgets", "%1 for each number"),
        Formula.LAST: translate("Budgets", "%1 of the last month"),
        Formula.AVERAGE: translate("Budgets", "%1 of the mean of 3 months"),
    }
    value = percent if rule.formula in SHARES else present_money(rule.amount)
    return texts[rule.formula].replace("%1", value)


def _rule_words(i: Inputs, node: str, row: Standing | None, names: Mapping[str, str]) -> str:
    own = next((rule for rule in i.rules if rule.node == node), None)
    if own is not None:
        return rule_words(own)
    if row is None:
        return ""
    above = next((rule for rule in i.rules if rule.node == row.limit.of), None)
    name = names.get(row.limit.of, "")
    if above is not None and above.formula is Formula.FIXED:
        return translate("Budgets", "a part of «%1» by its numbers").replace("%1", name)
    return translate("Budgets", "as in «%1»").replace("%1", name)


def _verdict(row: Standing) -> str:
    texts = {
        Verdict.SPENT: translate("Budgets", "spent, over by %1"),
        Verdict.OVER: translate("Budgets", "will be over by %1"),
        Verdict.NEAR: translate("Budgets", "close to the limit"),
        Verdict.WITHIN: translate("Budgets", "within the budget"),
        Verdict.FREE: translate("Budgets", "no limit"),
    }
    over = row.spent - row.limit.amount if row.verdict is Verdict.SPENT else row.over
    return texts[row.verdict].replace("%1", present_money(over))


def _share(row: Standing | None) -> tuple[int, int, int]:
    if row is None or not row.limit.amount.kopiykas:
        return (0, 0, -1)
    scale = row.limit.amount.kopiykas * 5 // 4
    ahead = row.forecast if row.forecast is not None else row.spent
    return (row.spent.kopiykas * 1000 // scale, ahead.kopiykas * 1000 // scale, 800)


# --- editor -------------------------------------------------------------------------------------
def edited_of(i: Inputs, node: str) -> Edited:
    """What the editor begins with: the own rule, else an empty sum."""
    own = next((rule for rule in i.rules if rule.node == node), None)
    if own is None:
        return Edited(node)
    text = str(own.share // 100) if own.formula in SHARES else typed_money(own.amount)
    return Edited(node, own.formula, text, own=True)


def rule_of(edited: Edited | None) -> Rule | None:
    """None: what is typed makes no limit."""
    if edited is None:
        return None
    if edited.formula in SHARES:
        text = edited.text.strip().rstrip("%").strip()
        if not (text.isascii() and text.isdigit()) or not 0 < int(text[:6]) <= _SHARE_MOST:
            return None
        return Rule(edited.node, edited.formula, share=int(text) * 100)
    amount = parse_money(edited.text)
    if amount is None or not 0 < amount.kopiykas <= MAX_SUM:
        return None
    return Rule(edited.node, edited.formula, amount)


def _editor(i: Inputs) -> EditorPart | None:
    if i.edited is None:
        return None
    name = next((node.name for node in i.nodes if node.id == i.edited.node), "")
    rule = rule_of(i.edited)
    percent = i.edited.formula in SHARES
    bad = (
        translate("Budgets", "Whole percent from 1 to 1 000")
        if percent
        else translate("Budgets", "A sum above zero, such as 1 500,00")
    )
    preview = ""
    if rule is not None:
        if i.made is None:
            preview = translate("Budgets", "The months before are not known yet: no limit for now")
        else:
            text = translate("Budgets", "This month: %1")
            preview = text.replace("%1", present_money(i.made))
            preview += _against(i, i.edited.node, i.made)
    return EditorPart(
        translate("Budgets", "Limit of «%1»").replace("%1", name),
        i.edited.formula.value,
        translate("Budgets", "Percent") if percent else translate("Budgets", "Sum"),
        i.edited.text,
        "%" if percent else "₴",
        preview,
        bad if rule is None and i.edited.text.strip() else "",
        rule is not None,
        i.edited.own,
    )


def _against(i: Inputs, node: str, made: Money) -> str:
    row = i.table.rows.get(node)
    if row is None:
        return ""
    verdict = verdict_of(row.spent, row.forecast, made)
    if verdict in BAD:
        over = (row.forecast if row.forecast is not None else row.spent) - made
        return ", " + translate("Budgets", "will be over by %1").replace("%1", present_money(over))
    return ", " + translate("Budgets", "enough for this month")
