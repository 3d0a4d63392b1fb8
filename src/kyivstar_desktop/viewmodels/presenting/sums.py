"""A sum in words for receipts: feminine hryvnias and kopiykas in uk, ru and en."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money

_UK_UNITS = "нуль одна дві три чотири пʼять шість сім вісім девʼять".split()
_UK_TEENS = (
    "десять одинадцять дванадцять тринадцять чотирнадцять "
    "пʼятнадцять шістнадцять сімнадцять вісімнадцять девʼятнадцять"
).split()
_UK_TENS = "двадцять тридцять сорок пʼятдесят шістдесят сімдесят вісімдесят девʼяносто".split()
_UK_HUNDREDS = "сто двісті триста чотириста пʼятсот шістсот сімсот вісімсот девʼятсот".split()
_RU_UNITS = "ноль одна две три четыре пять шесть семь восемь девять".split()
_RU_TEENS = (
    "десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
_RU_TENS = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
_RU_HUNDREDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split()
_EN_SMALL = (
    "zero one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

Forms = tuple[str, str, str]
_SLAVIC = {
    "uk": (
        _UK_UNITS,
        _UK_TEENS,
        _UK_TENS,
        _UK_HUNDREDS,
        ("тисяча", "тисячі", "тисяч"),
        ("мільйон", "мільйони", "мільйонів"),
        ("гривня", "гривні", "гривень"),
        ("копійка", "копійки", "копійок"),
        ("один", "два"),
    ),
    "ru": (
        _RU_UNITS,
        _RU_TEENS,
        _RU_TENS,
        _RU_HUNDREDS,
        ("тысяча", "тысячи", "тысяч"),
        ("миллион", "миллиона", "миллионов"),
        ("гривна", "гривны", "гривен"),
        ("копейка", "копейки", "копеек"),
        ("один", "два"),
    ),
}


def plural(count: int, forms: Forms) -> str:
    """The form of uk and ru nouns for 1, 2..4 and the rest."""
    tens, ones = count % 100, count % 10
    if 11 <= tens <= 14:
        return forms[2]
    return forms[0] if ones == 1 else forms[1] if 2 <= ones <= 4 else forms[2]


def _triple(number: int, lang: str, *, masculine: bool) -> list[str]:
    units, teens, tens, hundreds, *_, male = _SLAVIC[lang]
    words: list[str] = []
    if number >= 100:
        words.append(str(hundreds[number // 100 - 1]))
    rest = number % 100
    if 10 <= rest <= 19:
        return [*words, str(teens[rest - 10])]
    if rest >= 20:
        words.append(str(tens[rest // 10 - 2]))
    if ones := rest % 10:
        words.append(str(male[ones - 1] if masculine and ones <= 2 else units[ones]))
    return words


def _slavic(number: int, lang: str) -> str:
    units, _, _, _, thousand, million, *_ = _SLAVIC[lang]
    millions, rest = divmod(number, 1_000_000)
    thousands, ones = divmod(rest, 1_000)
    words: list[str] = []
    if millions:
        words += [*_triple(millions, lang, masculine=True), plural(millions, _forms(million))]
    if thousands:
        words += [*_triple(thousands, lang, masculine=False), plural(thousands, _forms(thousand))]
    words += _triple(ones, lang, masculine=False)
    return " ".join(words) or str(units[0])


def _forms(words: object) -> Forms:
    return cast("Forms", words)


def _english(number: int) -> str:
    if number < 20:
        return _EN_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _EN_TENS[tens - 2] + (f"-{_EN_SMALL[ones]}" if ones else "")
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            return f"{_english(head)} {name}" + (f" {_english(rest)}" if rest else "")
    return ""


def money_in_words(amount: Money, lang: str) -> str:
    """«Одна тисяча двісті тридцять чотири гривні 56 копійок»; `amount` >= 0."""
    hryvnias, kopiykas = divmod(abs(amount.kopiykas), 100)
    if lang not in _SLAVIC:
        noun = "hryvnia" if hryvnias == 1 else "hryvnias"
        coin = "kopiyka" if kopiykas == 1 else "kopiykas"
        text = f"{_english(hryvnias)} {noun} {kopiykas:02d} {coin}"
    else:
        *_, hryvnia, kopiyka, _ = _SLAVIC[lang]
        noun, coin = plural(hryvnias, _forms(hryvnia)), plural(kopiykas, _forms(kopiyka))
        text = f"{_slavic(hryvnias, lang)} {noun} {kopiykas:02d} {coin}"
    return text[:1].upper() + text[1:]
