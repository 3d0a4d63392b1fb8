"""Words of payments, lines, history rows and allowances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import BucketKind, LineStatus
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.cards import Brand
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.intents import IntentState

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Bucket, Line
    from kyivstar_desktop.domain.cards import SavedCard

translate = QCoreApplication.translate


def present_intent(state: IntentState) -> str:
    """State of a payment in the glossary's words."""
    words = {
        IntentState.PLANNED: translate("States", "queued"),
        IntentState.SENDING: translate("States", "sending"),
        IntentState.NEEDS_CODE: translate("States", "waiting for the code"),
        IntentState.NEEDS_BANK: translate("States", "waiting for the bank"),
        IntentState.CONFIRMING: translate("States", "being confirmed"),
        IntentState.PROCESSING: translate("States", "charged, credit in progress"),
        IntentState.UNKNOWN: translate("States", "unknown, being checked"),
        IntentState.HANDED: translate("States", "handed to support"),
        IntentState.CONFIRMED: translate("States", "credited"),
        IntentState.REJECTED: translate("States", "rejected"),
        IntentState.CANCELLED: translate("States", "cancelled: not confirmed in time"),
    }
    return words[state]


def present_item(state: ItemState) -> tuple[str, str]:
    """(word, tone) of one recipient's part; tone: ok, warning, danger, info."""
    words = {
        ItemState.WAITING: (translate("States", "Credit in progress"), "info"),
        ItemState.CREDITED: (translate("States", "Credited"), "ok"),
        ItemState.REFUNDING: (translate("States", "Being refunded to the card"), "warning"),
        ItemState.REFUNDED: (translate("States", "Refunded to the card"), "warning"),
        ItemState.FAILED: (translate("States", "Not credited"), "danger"),
    }
    return words[state]


def present_reason(reason: str) -> str:
    """Why a payment did not end well (contract 3.5 statusReason), "" for an unknown word."""
    words = {
        "codeAttempts": translate("States", "Five wrong codes. No money was taken"),
        "cardDeclined": translate("States", "The bank declined the payment. No money was taken"),
        "cardFunds": translate("States", "Not enough money on the card. No money was taken"),
        "cardExpired": translate("States", "The card has expired. No money was taken"),
        "bankRefused": translate("States", "The bank refused. No money was taken"),
        "bankFault": translate("States", "The bank's fault. No money was taken"),
        "timeout": translate("States", "Not confirmed in time. No money was taken"),
        "userLeft": translate("States", "Left without a code. No money was taken"),
        "numberNotServed": translate("States", "The operator does not serve this number"),
        "limitExceeded": translate("States", "Over the operator's limit"),
        "feeChanged": translate("States", "The fee has changed"),
    }
    return words.get(reason, "")


def present_brand(brand: Brand) -> str:
    """A network's name; a bank card where it is unknown."""
    names = {
        Brand.VISA: "Visa",
        Brand.MASTERCARD: "Mastercard",
        Brand.AMEX: "American Express",
        Brand.PROSTIR: translate("States", "PROSTIR"),
    }
    return names.get(brand, translate("States", "Bank card"))


def present_card(card: SavedCard) -> str:
    """`Картка •••• 4242`, or a company account by its name."""
    if not card.last4:
        return card.name
    return translate("States", "Card %1").replace("%1", f"•••• {card.last4}")


def present_category(category: Category) -> str:
    """Name of a filter chip."""
    words = {
        Category.TARIFF: translate("States", "Tariff fees"),
        Category.SERVICE: translate("States", "Services"),
        Category.CALLS: translate("States", "Calls"),
        Category.DATA: translate("States", "Internet"),
        Category.MESSAGES: translate("States", "SMS"),
        Category.CONTENT: translate("States", "Content services"),
        Category.TOPUP: translate("States", "Top-ups"),
        Category.TRANSFER: translate("States", "Transfers"),
        Category.BONUS: translate("States", "Bonuses"),
        Category.OTHER: translate("States", "Other"),
    }
    return words[category]


CATEGORY_ICONS = {
    Category.TARIFF: "tariffs",
    Category.SERVICE: "services",
    Category.CALLS: "call",
    Category.DATA: "data",
    Category.MESSAGES: "sms",
    Category.CONTENT: "warning",
    Category.TOPUP: "card",
    Category.TRANSFER: "transfer",
    Category.BONUS: "gift",
    Category.OTHER: "receipt",
}


def present_bucket(bucket: Bucket) -> str:
    """What an allowance is for; an unknown kind by the operator's name."""
    words = {
        BucketKind.DATA: translate("States", "Mobile data"),
        BucketKind.DATA_SUPER: translate("States", "Superpower: data"),
        BucketKind.DATA_ROAMING: translate("States", "Data in roaming"),
        BucketKind.VOICE_ONNET: translate("States", "To Kyivstar"),
        BucketKind.VOICE_OMO: translate("States", "To other mobiles"),
        BucketKind.VOICE_FIXED: translate("States", "To landlines"),
        BucketKind.VOICE_ROAMING: translate("States", "Calls in roaming"),
        BucketKind.SMS: translate("States", "SMS in Ukraine"),
        BucketKind.SMS_ROAMING: translate("States", "SMS in roaming"),
    }
    return words.get(bucket.kind, bucket.name)


def bucket_icon(kind: BucketKind) -> str:
    """Icon name of an allowance."""
    if kind.value.startswith("DATA"):
        return "data" if kind is not BucketKind.DATA_ROAMING else "roaming"
    return "sms" if kind.value.startswith("SMS") else "call"


def present_line_state(line: Line) -> tuple[str, str]:
    """(word, tone) of a line."""
    if line.status is LineStatus.SUSPENDED:
        words = {
            "unpaid": translate("States", "suspended: not paid"),
            "lifeStage": translate("States", "suspended: validity ran out"),
            "debt": translate("States", "suspended: debt"),
            "blockLost": translate("States", "blocked: lost"),
            "blockOther": translate("States", "blocked"),
        }
        return words.get(line.suspension, translate("States", "suspended")), "warning"
    words_by_status = {
        LineStatus.ACTIVE: (translate("States", "active"), "ok"),
        LineStatus.PENDING: (translate("States", "being changed"), "info"),
        LineStatus.ENDED: (translate("States", "disconnected"), "danger"),
        LineStatus.OTHER: (translate("States", "state not stated"), "info"),
    }
    if line.status is LineStatus.ACTIVE and line.package_state == "unpaid":
        return translate("States", "package not paid"), "warning"
    return words_by_status[line.status]


def present_line_word(line: Line) -> tuple[str, str]:
    """As `present_line_state` for a narrow place: without the reason."""
    word, tone = present_line_state(line)
    if line.status is LineStatus.SUSPENDED:
        blocked = line.suspension in {"blockLost", "blockOther"}
        word = translate("States", "blocked") if blocked else translate("States", "suspended")
    return word, tone


def present_payment_type(line: Line) -> str:
    """передплата, контракт or home internet."""
    if line.kind.value == "homeInternet":
        return translate("States", "home internet")
    if line.is_contract:
        return translate("States", "contract")
    return translate("States", "prepaid")


def present_period(period: str) -> str:
    """P4W is four weeks, never a month."""
    words = {
        "P4W": translate("States", "4 weeks"),
        "P1M": translate("States", "month"),
        "P1D": translate("States", "day"),
    }
    return words.get(period, period)


def present_unusual(word: str) -> str:
    """Why a charge is unusual; "" for an ordinary one."""
    words = {
        "content": translate("States", "a content service"),
        "repeat": translate("States", "a second charge for one period"),
        "new": translate("States", "not seen for 12 months"),
        "over": translate("States", "much more than usual"),
    }
    return words.get(word, translate("States", "unusual") if word else "")
