"""Formats of product.md section 6 in the language of the loaded catalogue; no locale library."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.phone import Msisdn, mask_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kyivstar_desktop.domain.account import Bucket

translate = QCoreApplication.translate
KYIV = ZoneInfo("Europe/Kyiv")
NBSP = "\u00a0"
MINUS = "\u2212"
DASH = "\u2014"
MASK = "•••"
_NUMBER = re.compile(r"(?<![0-9+])(?:\+?38\s?)?\(?0(?:[\s()-]{0,2}[0-9]){9}(?![0-9])")
_SUM = re.compile(
    r"(?<![0-9])(?<![0-9][.,])(?:[0-9]{1,3}(?:[ \u00a0\u202f,][0-9]{3})+|[0-9]+)(?:[.,][0-9]{1,2})?"
    r"(?=[ \u00a0\u202f]?(?:₴|UAH|грн|гривен|гривн))"
)
_onlookers = False  # somebody may look at this screen: numbers and sums are masked


def set_masked(on: bool) -> None:  # noqa: FBT001 a Qt-like setter
    """Screen-sharing mode: from now on every sum and number is presented as a mask."""
    global _onlookers  # noqa: PLW0603 one door, one switch: the formats of the whole program
    _onlookers = on


def is_masked() -> bool:
    return _onlookers


@contextmanager
def unmasked() -> Iterator[None]:
    """Inside, figures are plain: for what goes to a printer or a file by the person's own act."""
    before = _onlookers
    set_masked(False)
    try:
        yield
    finally:
        set_masked(before)


def language() -> str:
    """`uk`, `en` or `ru`: the catalogue names itself."""
    #: The code of this catalogue's language: uk or ru; never translate it into a word.
    return translate("Format", "en")


def _grouped(whole: int, separator: str) -> str:
    return f"{whole:,}".replace(",", separator)


def money_parts(amount: Money) -> tuple[str, str]:
    """Whole and fraction for a large figure: (`1 234`, `,56 ₴`), English (`₴1,234`, `.56`)."""
    if _onlookers:
        return (f"₴{MASK}", "") if language() == "en" else (MASK, f"{NBSP}₴")
    whole, cents = divmod(abs(amount.kopiykas), 100)
    minus = MINUS if amount.kopiykas < 0 else ""
    if language() == "en":
        return f"{minus}₴{_grouped(whole, ',')}", f".{cents:02d}"
    return f"{minus}{_grouped(whole, NBSP)}", f",{cents:02d}{NBSP}₴"


def present_money(amount: Money | None, *, signed: bool = False) -> str:
    """`1 234,56 ₴`, `−12,50 ₴`; `signed` adds a plus to credits; unknown is a dash, never 0."""
    if amount is None:
        return DASH
    whole, rest = money_parts(amount)
    if _onlookers:
        return f"{whole}{rest}"
    plus = "+" if signed and amount.kopiykas > 0 else ""
    return f"{plus}{whole}{rest}"


def typed_money(amount: Money) -> str:
    """As a person would type it into a field: `84,50`, English `84.50`."""
    whole, cents = divmod(abs(amount.kopiykas), 100)
    return f"{whole}{'.' if language() == 'en' else ','}{cents:02d}"


def plain_money(amount: Money) -> str:
    """For copies and exports: `-1234,56`, no groups, ASCII hyphen, always a comma but English."""
    return ("-" if amount.kopiykas < 0 else "") + typed_money(amount)


def local(moment: datetime) -> datetime:
    """The instant on a Kyiv clock."""
    return moment.astimezone(KYIV)


def from_us(time_us: int) -> datetime:
    """Aware UTC instant of microseconds since the epoch."""
    return datetime.fromtimestamp(time_us // 1_000_000, UTC).replace(
        microsecond=time_us % 1_000_000
    )


def months_short() -> tuple[str, ...]:
    """Jan..Dec as dates use them in English."""
    return ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def present_date(day: date | datetime | None) -> str:
    """`22.11.2026`, English `22 Nov 2026`."""
    if day is None:
        return DASH
    shown = local(day).date() if isinstance(day, datetime) else day
    if language() == "en":
        return f"{shown.day} {months_short()[shown.month - 1]} {shown.year}"
    return f"{shown:%d.%m.%Y}"


def present_day(day: date | datetime | None) -> str:
    """`22.11`, English `22 Nov`."""
    if day is None:
        return DASH
    shown = local(day).date() if isinstance(day, datetime) else day
    if language() == "en":
        return f"{shown.day} {months_short()[shown.month - 1]}"
    return f"{shown:%d.%m}"


def present_month(day: date) -> str:
    """`11.26` under a bar."""
    return f"{day:%m.%y}"


def sentence(text: str) -> str:
    """The same words with a capital first letter, where they stand by themselves."""
    return text[:1].upper() + text[1:]


def month_name(day: date) -> str:
    """`Листопад 2026`, as a heading."""
    name = QLocale(language()).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def weekdays_short() -> tuple[str, ...]:
    """Two letters over the columns of a calendar, Monday first: `пн`, English `Mo`."""
    locale, short = QLocale(language()), QLocale.FormatType.ShortFormat
    return tuple(locale.standaloneDayName(number, short)[:2] for number in range(1, 8))


def present_time(moment: datetime) -> str:
    """`14:05` in Kyiv."""
    return f"{local(moment):%H:%M}"


def present_moment(moment: datetime | None) -> str:
    """`22.11.2026, 14:05`."""
    if moment is None:
        return DASH
    return f"{present_date(moment)}, {present_time(moment)}"


def weekday(day: date) -> str:
    """Name of the week day in lower case (English capitalised)."""
    return (
        translate("Format", "Monday"),
        translate("Format", "Tuesday"),
        translate("Format", "Wednesday"),
        translate("Format", "Thursday"),
        translate("Format", "Friday"),
        translate("Format", "Saturday"),
        translate("Format", "Sunday"),
    )[day.weekday()]


def present_age(at: datetime | None, now: datetime) -> str:
    """`станом на 14:05`, older than today `станом на 22.11, 14:05`; empty when never read."""
    if at is None:
        return ""
    when = present_time(at)
    if local(at).date() != local(now).date():
        when = f"{present_day(at)}, {when}"
    return translate("Format", "as of %1").replace("%1", when)


def present_countdown(seconds: float) -> str:
    """`02:42`; never below zero."""
    left = max(0, int(seconds + 0.999))
    return f"{left // 60:02d}:{left % 60:02d}"


def present_short_countdown(seconds: float) -> str:
    """`0:42`."""
    left = max(0, int(seconds + 0.999))
    return f"{left // 60}:{left % 60:02d}"


def present_number(recipient: str) -> str:
    """A number grouped 2-3-2-2, a personal account as it is; masked before onlookers."""
    if _onlookers and recipient:
        return mask_text(recipient)
    return typed_number(recipient)


def masked_text(text: str) -> str:
    """The operator's own words; numbers and sums in them are masked before onlookers."""
    return _SUM.sub(MASK, _NUMBER.sub(_mask, text)) if _onlookers else text


def _mask(found: re.Match[str]) -> str:
    digits = "".join(sign for sign in found.group() if sign.isdigit())
    return mask_text(f"+38{digits[-10:]}")


def typed_number(recipient: str) -> str:
    """As `present_number`, for a field: what one edits is never masked."""
    if recipient.startswith("+380") and len(recipient) == 13:
        return Msisdn(recipient).grouped
    return recipient


def decimal_text(tenths: int) -> str:
    """7.4 from 74: `7,4`, English `7.4`; whole numbers stay whole."""
    whole, tenth = divmod(tenths, 10)
    mark = "." if language() == "en" else ","
    separator = "," if language() == "en" else NBSP
    text = _grouped(whole, separator)
    return f"{text}{mark}{tenth}" if tenth else text


def decimal_marked(text: str) -> str:
    """Figures with a decimal comma and no groups, as the language writes them: `7,5`, `7.5`."""
    return text.replace(",", ".") if language() == "en" else text


def present_size(megabytes: int) -> str:
    """`350 МБ`, from 3 GB on in GB with one decimal (1 GB = 1024 MB)."""
    if megabytes < 3 * 1024:
        separator = "," if language() == "en" else NBSP
        return _grouped(megabytes, separator) + NBSP + translate("Format", "MB")
    return decimal_text(megabytes * 10 // 1024) + NBSP + translate("Format", "GB")


def unit_name(unit: str) -> str:
    """Short name of an allowance's unit; an unknown one as the operator gave it."""
    names = {
        "MB": translate("Format", "MB"),
        "min": translate("Format", "min"),
        "SMS": translate("Format", "SMS"),
        "bonus": translate("Format", "points"),
    }
    return names.get(unit, unit)


def present_amount(count: int, unit: str) -> str:
    """`7,4 ГБ`, `96 хв`, `6 SMS`."""
    if unit == "MB":
        return present_size(count)
    separator = "," if language() == "en" else NBSP
    return _grouped(count, separator) + NBSP + unit_name(unit)


def present_left(bucket: Bucket) -> str:
    """What is left of an allowance."""
    if bucket.unlimited:
        return translate("Format", "unlimited")
    return DASH if bucket.left is None else present_amount(bucket.left, bucket.unit)


def present_range(since: date, until: date) -> str:
    """`01.10.2026 – 20.11.2026`, both ends shown."""
    return f"{present_date(since)} – {present_date(until)}"


def present_count(count: int) -> str:
    """`1 284`."""
    return _grouped(count, "," if language() == "en" else NBSP)


def today_in_kyiv(now: datetime) -> date:
    """Kyiv's calendar day of an instant."""
    return local(now).date()


def is_zero(amount: Money | None) -> bool:
    return amount is not None and amount == Money(0)
