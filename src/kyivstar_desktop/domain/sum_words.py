"""A sum of hryvnias in words, for acts and receipts (product.md 6): uk, ru, en.

Ukrainian and Russian count hryvnias and thousands in the feminine: «двадцять одна гривня».
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money

_TEEN, _TEENS_END = 10, 20


@dataclass(frozen=True, slots=True)
class _Tongue:
    """`ones` are 0..19; `feminine` are one and two of thousands and hryvnias."""

    ones: tuple[str, ...]
    feminine: tuple[str, str]
    tens: tuple[str, ...]
    hundreds: tuple[str, ...]
    scales: tuple[tuple[str, str, str], ...]  # thousand, million, ...: 1, 2..4, 5..20
    whole: tuple[str, str, str]
    part: tuple[str, str, str]
    minus: str


_UK = _Tongue(
    ones=tuple(
        "нуль один два три чотири пʼять шість сім вісім девʼять десять одинадцять дванадцять "
        "тринадцять чотирнадцять пʼятнадцять шістнадцять сімнадцять вісімнадцять "
        "девʼятнадцять".split()
    ),
    feminine=("одна", "дві"),
    tens=tuple(
        "двадцять тридцять сорок пʼятдесят шістдесят сімдесят вісімдесят девʼяносто".split()
    ),
    hundreds=tuple("сто двісті триста чотириста пʼятсот шістсот сімсот вісімсот девʼятсот".split()),
    scales=(
        ("тисяча", "тисячі", "тисяч"),
        ("мільйон", "мільйони", "мільйонів"),
        ("мільярд", "мільярди", "мільярдів"),
        ("трильйон", "трильйони", "трильйонів"),
    ),
    whole=("гривня", "гривні", "гривень"),
    part=("копійка", "копійки", "копійок"),
    minus="мінус",
)
_RU = _Tongue(
    ones=tuple(
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
        "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать "
        "девятнадцать".split()
    ),
    feminine=("одна", "две"),
    tens=tuple(
        "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
    ),
    hundreds=tuple(
        "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split()
    ),
    scales=(
        ("тысяча", "тысячи", "тысяч"),
        ("миллион", "миллиона", "миллионов"),
        ("миллиард", "миллиарда", "миллиардов"),
        ("триллион", "триллиона", "триллионов"),
    ),
    whole=("гривна", "гривны", "гривен"),
    part=("копейка", "копейки", "копеек"),
    minus="минус",
)
_EN = _Tongue(
    ones=tuple(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    ),
    feminine=("one", "two"),
    tens=tuple("twenty thirty forty fifty sixty seventy eighty ninety".split()),
    hundreds=tuple(
        f"{one} hundred" for one in "one two three four five six seven eight nine".split()
    ),
    scales=(("thousand",) * 3, ("million",) * 3, ("billion",) * 3, ("trillion",) * 3),
    whole=("hryvnia", "hryvnias", "hryvnias"),
    part=("kopiyka", "kopiykas", "kopiykas"),
    minus="minus",
)
TONGUES = {"uk": _UK, "ru": _RU, "en": _EN}


def sum_in_words(amount: Money, language: str = "uk") -> str:
    """«Одна тисяча двісті тридцять чотири гривні 56 копійок»; kopiykas stay in figures.

    An unknown language is Ukrainian.
    """
    tongue = TONGUES.get(language, _UK)
    hryvnias, kopiykas = divmod(abs(amount.kopiykas), 100)
    words = _number(hryvnias, tongue)
    if amount.kopiykas < 0:
        words.insert(0, tongue.minus)
    words.append(_form(hryvnias, tongue.whole, tongue))
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]} {kopiykas:02d} {_form(kopiykas, tongue.part, tongue)}"


def _number(value: int, tongue: _Tongue) -> list[str]:
    if not value:
        return [tongue.ones[0]]
    words: list[str] = []
    for power in range(len(tongue.scales), -1, -1):
        group = value // 1000**power % 1000
        if not group:
            continue
        words += _below_1000(group, tongue, feminine=power < 2)
        if power:
            words.append(_form(group, tongue.scales[power - 1], tongue))
    return words


def _below_1000(value: int, tongue: _Tongue, *, feminine: bool) -> list[str]:
    words: list[str] = []
    hundreds, rest = divmod(value, 100)
    if hundreds:
        words.append(tongue.hundreds[hundreds - 1])
    ones = rest if rest < _TEENS_END else rest % 10
    tens = tongue.tens[rest // 10 - 2] if rest >= _TEENS_END else ""
    one = tongue.ones[ones] if ones else ""
    if feminine and ones in {1, 2}:
        one = tongue.feminine[ones - 1]
    if tongue is _EN and tens and one:
        return [*words, f"{tens}-{one}"]
    return [*words, *filter(None, (tens, one))]


def _form(value: int, forms: tuple[str, str, str], tongue: _Tongue) -> str:
    if tongue is _EN:
        return forms[0] if value == 1 else forms[1]
    rest = value % 100
    if _TEEN <= rest < _TEENS_END:
        return forms[2]
    last = rest % 10
    if last == 1:
        return forms[0]
    return forms[1] if last in {2, 3, 4} else forms[2]
