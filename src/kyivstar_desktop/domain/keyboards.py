"""Where a letter stands on the keys: a text typed on the wrong layout, a key of any layout."""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю.'"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё"
_TO_UKRAINIAN = str.maketrans(_LATIN, _UKRAINIAN)
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = str.maketrans(_UKRAINIAN + _RUSSIAN + "ґ", _LATIN * 2 + "\\")
_LETTERS = {
    ord(cyrillic.upper()): ord(latin.upper())
    for layout in (_UKRAINIAN, _RUSSIAN)
    for cyrillic, latin in zip(layout, _LATIN, strict=True)
    if cyrillic.isalpha()
}


def other_layouts(text: str) -> tuple[str, ...]:
    """What the same keys give on the other layouts: `gjgjdybnb` is «поповнити».

    In lower case, without `text` itself, at most two.
    """
    lower = text.lower()
    made = [lower.translate(_TO_LATIN)]
    if lower.isascii():
        made = [lower.translate(_TO_UKRAINIAN), lower.translate(_TO_RUSSIAN)]
    return tuple(dict.fromkeys(one for one in made if one != lower))


def latin_key(code: int) -> int:
    """Code point of the capital Latin letter or sign on the key that types `code` on ЙЦУКЕН.

    0 where `code` is no Cyrillic letter.
    """
    return _LETTERS.get(code, 0)
