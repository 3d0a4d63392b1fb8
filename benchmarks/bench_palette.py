"""The command palette: a key over 100 000 numbers, and a pasted list of 10 000 mixed lines.

`python benchmarks/bench_palette.py [--small]`
"""

from __future__ import annotations

import random
import re
import sys
import time
from pathlib import Path

from figures import Figure, bench

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.domain.number_lists import read_numbers
from kyivstar_desktop.services.palette_index import NumberRow, NumberText, build
from kyivstar_desktop.viewmodels.palette_finds import number_entry

NUMBERS, LINES, ROUNDS = 100_000, 10_000, 5
NAMES = ("Олена", "Андрій", "Марія", "Ігор", "Ґанна", "Юрій", "Софія", "Зоряна", "Мар'яна")
HOUSES = ("Коваленко", "Шевченко", "Попенко", "Бондар", "Ткачук", "Мельник", "Лисенко")
KEYS = (
    "п", "по", "поп", "попенко", "попенко ір", "067", "0671", "067 12", "+380 67 123 45 67",
    "99999", "мар'яна", "маряна", "gjgtyrj", "коваленко софія", "немає такого", "zzzzzz",
    "ґанна бондар 7",
)  # fmt: skip
DIGITS = re.compile(r"[0-9]{9,}")


def rows(count: int) -> list[NumberRow]:
    rand = random.Random(11)
    made = []
    for n in range(count):
        owner = f"{rand.choice(HOUSES)} {rand.choice(NAMES)}"
        name = f"Відділ {n % 400}" if n % 3 else ""
        made.append(NumberRow(f"l{n}", f"+38067{n + 1_000_000:07d}"[:13], name, owner))
    return made


def key(text: NumberText, typed: str) -> None:
    """What one key asks of the index, and the rows that are shown."""
    wanted = fuzzy.readings(typed)
    for row in text.find(typed, 5):
        number_entry(row, wanted, typed)


def worst_ms(text: NumberText) -> float:
    """The slowest key; of each the best of some rounds, for the machine is not ours alone."""
    return max(_best(lambda typed=typed: key(text, typed)) for typed in KEYS)


def bare_ms(text: NumberText) -> float:
    """One pass of `str.find` over the same text, which finds nothing."""
    return _best(lambda: text.text.find("zzzzzz"))


def _best(run: object) -> float:
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        run()  # type: ignore[operator]
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


def mixed(count: int) -> str:
    """Numbers in every spelling, names beside them, repeats, and lines without a number."""
    rand = random.Random(5)
    made = []
    for n in range(count):
        digits = f"67{rand.randrange(10_000_000):07d}"
        spelled = (
            f"+380 {digits[:2]} {digits[2:5]} {digits[5:7]} {digits[7:]}",
            f"0{digits}",
            f"80{digits}; {rand.choice(HOUSES)}",
            f"{rand.choice(NAMES)}\t(0{digits[:2]}) {digits[2:5]}-{digits[5:]}\t150,00",
            f"Рядок {n} без номера",
            f"0{digits[:6]}",
        )
        made.append(rand.choice(spelled))
    return "\n".join(made)


def measure(small: bool) -> list[Figure]:
    count, lines = (2_000, 500) if small else (NUMBERS, LINES)
    known = rows(count)
    began = time.perf_counter()
    text = build(known)
    building = (time.perf_counter() - began) * 1000
    pasted = mixed(lines)
    reading = _best(lambda: read_numbers(pasted))
    bare = _best(lambda: DIGITS.findall(pasted))
    return [
        Figure(f"palette: worst key of {count} numbers", worst_ms(text), "ms", most=30),
        Figure(
            f"palette: that key to one bare str.find of {count} rows",
            worst_ms(text),
            "ms",
            baseline=bare_ms(text),
        ),
        Figure(f"palette: index of {count} numbers, in a thread", building, "ms"),
        Figure(f"palette: list of {lines} mixed lines", reading, "ms", most=1000),
        Figure("palette: that list to one bare regular expression", reading, "ms", baseline=bare),
    ]


if __name__ == "__main__":
    sys.exit(bench(measure))
