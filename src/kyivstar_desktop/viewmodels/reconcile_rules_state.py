"""The editor of cost rules: what is typed, what is wrong with it, what it would make. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import total
from kyivstar_desktop.domain.reconcile_costs import CostLine, CostRule, Rates, whole_of
from kyivstar_desktop.domain.reconcile_rules import (
    MOST_CODE,
    CodeSlip,
    Slip,
    hidden_by,
    percent_text,
    read_code,
    read_percent,
    read_shares,
    shares_text,
)
from kyivstar_desktop.services.reconcile_costs import CostSettings
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    decimal_marked,
    present_count,
    present_money,
)
from kyivstar_desktop.viewmodels.reconcile_words import charge_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate
Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """A rule while it is typed. `charge` is `reason|offering`, either may be empty."""

    node: str = ""
    charge: str = "|"
    codes: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The whole editor; rates are percent as typed."""

    rules: tuple[RuleDraft, ...]
    rest: str
    vat: str
    levy: str


@dataclass(frozen=True, slots=True)
class CostInputs:
    """`draft` None: the editor is closed. `tried`: kept once in vain, so empty fields are wrong.

    `charges` are what a rule may name, `titles` names of offerings; `split` is what the draft makes
    of `lines`, None while it is wrong or being counted.
    """

    draft: Draft | None = None
    tried: bool = False
    nodes: tuple[Node, ...] = ()
    charges: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[CostLine, ...] = ()
    split: Mapping[str, Money] | None = None
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """`error` blocks keeping, `note` only tells; `names` are of its controls, in their order."""

    node: str
    charge: str
    codes: str
    error: str
    note: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldPart:
    text: str
    error: str


@dataclass(frozen=True, slots=True)
class RulesPart:
    """The dialog. `preview` closes: its parts make the bill."""

    departments: Choices
    charges: Choices
    rows: tuple[RuleRow, ...]
    rest: FieldPart
    vat: FieldPart
    levy: FieldPart
    preview: str
    trouble: str


@dataclass(frozen=True, slots=True)
class CostState:
    part: RulesPart | None


def derive_costs(i: CostInputs) -> CostState:
    """Pure."""
    if (draft := i.draft) is None:
        return CostState(None)
    rest = read_code(draft.rest)
    return CostState(
        RulesPart(
            departments=_departments(i, draft),
            charges=tuple((key, _charge(key, i.titles)) for key in i.charges),
            rows=_rows(i, draft),
            rest=FieldPart(
                draft.rest, _slip(rest, tried=True) if isinstance(rest, CodeSlip) else ""
            ),
            vat=FieldPart(draft.vat, _rate_error(draft.vat)),
            levy=FieldPart(draft.levy, _rate_error(draft.levy)),
            preview=_preview(i),
            trouble=present_error(i.trouble).line if i.trouble is not None else "",
        )
    )


def draft_of(settings: CostSettings) -> Draft:
    """The editor as it opens."""
    return Draft(
        tuple(
            RuleDraft(
                rule.node,
                f"{rule.reason}|{rule.offering}",
                decimal_marked(shares_text(rule.shares)),
            )
            for rule in settings.rules
        ),
        settings.rest,
        decimal_marked(percent_text(settings.rates.vat)),
        decimal_marked(percent_text(settings.rates.levy)),
    )


def settings_of(draft: Draft | None) -> CostSettings | None:
    """What would be kept; None while something is wrong."""
    if draft is None:
        return None
    rest, vat, levy = read_code(draft.rest), read_percent(draft.vat), read_percent(draft.levy)
    rules = [_rule(rule) for rule in draft.rules]
    if isinstance(rest, CodeSlip) or vat is None or levy is None:
        return None
    read = [rule for rule in rules if rule is not None]
    if len(read) < len(rules):
        return None
    return CostSettings(Rates(vat, levy), tuple(read), rest)


def charges_of(lines: Iterable[CostLine], rules: Iterable[CostRule]) -> tuple[str, ...]:
    """What a rule may name: anything, each reason and offering of the bill and of rules."""
    found = {"|"}
    for line in lines:
        found.add(f"{line.reason}|")
        if line.offering:
            found.add(f"{line.reason}|{line.offering}")
    found |= {f"{rule.reason}|{rule.offering}" for rule in rules}
    return tuple(sorted(found, key=_by_reason))


def _by_reason(charge: str) -> tuple[bool, str, str]:
    reason, _, offering = charge.partition("|")
    return bool(reason or offering), reason, offering


# --- parts --------------------------------------------------------------------------------------
def _rule(draft: RuleDraft) -> CostRule | None:
    shares = read_shares(draft.codes)
    if isinstance(shares, CodeSlip):
        return None
    reason, _, offering = draft.charge.partition("|")
    return CostRule(shares, draft.node, reason, offering)


def _departments(i: CostInputs, draft: Draft) -> Choices:
    whole = translate("Reconcile", "Whole company")
    made = [("", whole)]
    names = {node.id: node.name for node in i.nodes}
    for node in i.nodes:
        above = names.get(node.parent, "") if node.depth > 1 else ""
        if node.depth:
            made.append((node.id, f"{node.name} · {above}" if above else node.name))
    known = {key for key, _ in made}
    gone = translate("Reconcile", "No such department: %1")
    for rule in draft.rules:
        if rule.node not in known:
            known.add(rule.node)
            made.append((rule.node, names.get(rule.node) or gone.replace("%1", rule.node)))
    return tuple(made)


def _charge(key: str, titles: Mapping[str, str]) -> str:
    reason, _, offering = key.partition("|")
    parts = [charge_name(reason)] if reason else []
    parts += [titles.get(offering, offering)] if offering else []
    return " · ".join(parts) or translate("Reconcile", "Any charge")


def _rows(i: CostInputs, draft: Draft) -> tuple[RuleRow, ...]:
    notes = _notes(i.nodes, draft.rules)
    return tuple(
        RuleRow(rule.node, rule.charge, rule.codes, _codes_error(i, rule), note, _names(n))
        for n, (rule, note) in enumerate(zip(draft.rules, notes, strict=True), 1)
    )


def _names(n: int) -> tuple[str, ...]:
    texts = (
        translate("Reconcile", "Department, rule %1"),
        translate("Reconcile", "Charge, rule %1"),
        translate("Reconcile", "Ledger code, rule %1"),
        translate("Reconcile", "Move rule %1 up"),
        translate("Reconcile", "Move rule %1 down"),
        translate("Reconcile", "Remove rule %1"),
    )
    return tuple(text.replace("%1", present_count(n)) for text in texts)


def _notes(nodes: Sequence[Node], rules: Sequence[RuleDraft]) -> list[str]:
    whole = (("0", 10_000),)
    plain = []
    for rule in rules:
        reason, _, offering = rule.charge.partition("|")
        plain.append(CostRule(whole, rule.node, reason, offering))
    text = translate("Reconcile", "Never used: rule %1 takes these lines")
    hidden = hidden_by(plain, {node.id: node.parent for node in nodes})
    return ["" if at is None else text.replace("%1", present_count(at + 1)) for at in hidden]


def _codes_error(i: CostInputs, rule: RuleDraft) -> str:
    found = read_shares(rule.codes)
    return _slip(found, tried=i.tried) if isinstance(found, CodeSlip) else ""


def _slip(slip: CodeSlip, *, tried: bool) -> str:
    if slip.why is Slip.EMPTY and not tried:
        return ""
    texts = {
        Slip.EMPTY: translate("Reconcile", "Name a ledger code"),
        Slip.CODE: translate("Reconcile", "«%1» is no code: letters, digits, dot, dash, slash"),
        Slip.SHARE: translate("Reconcile", "Say the share of «%1», as in 92 60 %; 93 40 %"),
        Slip.TWICE: translate("Reconcile", "Code «%1» stands twice"),
        Slip.WHOLE: translate("Reconcile", "The shares make %2 %, not 100 %"),
    }
    what = slip.what if len(slip.what) <= MOST_CODE else f"{slip.what[:MOST_CODE]}…"
    return (
        texts[slip.why].replace("%2", decimal_marked(percent_text(slip.points))).replace("%1", what)
    )


def _rate_error(text: str) -> str:
    if read_percent(text) is not None:
        return ""
    return translate("Reconcile", "A rate is from 0 to 100, as 20 or 7,5")


def _preview(i: CostInputs) -> str:
    if i.split is None:
        return translate("Reconcile", "What the rules make is shown once every field is right")
    parts = " · ".join(f"{code}: {present_money(amount)}" for code, amount in i.split.items())
    text = translate("Reconcile", "%1. Together %2, the bill %3")
    text = text.replace("%3", present_money(whole_of(i.lines)))
    return text.replace("%2", present_money(total(i.split.values()))).replace("%1", parts)
