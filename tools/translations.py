"""Words of the program: from the sources to resources/i18n/*.ts, from there to .qm.

    python tools/translations.py update [--tidy]  sources -> .ts (new entries are unfinished)
    python tools/translations.py missing          entries without a translation, as TSV
    python tools/translations.py fill FILE.tsv    merge words: context, english, uk, ru[, en]
    python tools/translations.py check            complete, in step with the sources
    python tools/translations.py compile          .ts -> .qm where a .ts is newer

An entry is a call `translate("Context", "text"[, "comment"[, n]])` with literals. Qt's own lupdate
does not mark plural entries of Python sources, so the calls are read with `ast`. In TSV plural
forms are separated by `|` (uk and ru three, en two), a comment follows the context after `#`.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "kyivstar_desktop"
I18N = ROOT / "resources" / "i18n"
FORMS = {"uk": 3, "ru": 3, "en": 2}  # plural forms that Qt asks for
LOCALES = {"uk": "uk_UA", "ru": "ru_UA", "en": "en_GB"}
PLACE = re.compile(r"%n|%L?\d+|\{\w*\}")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    context: str
    source: str
    comment: str = ""


@dataclass(slots=True)
class Entry:
    """One message of one language; `forms` holds one text, or one per plural form."""

    plural: bool = False
    note: str = ""
    forms: list[str] = field(default_factory=list)
    vanished: bool = False


Catalogue = dict[Key, Entry]


class TranslationsError(Exception):
    """What is wrong with the sources or the catalogues, in words for a developer."""


def is_translate(call: ast.Call) -> bool:
    """`translate(...)`, `QCoreApplication.translate(...)`; not `str.translate(table)`."""
    match call.func:
        case ast.Name(id="translate"):
            return True
        case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
            return True
    return False


def literals(call: ast.Call) -> list[str] | None:
    """Context, text and comment of a call, or None where one of them is not a literal."""
    wanted = [*call.args[:3]]
    values = [arg.value for arg in wanted if isinstance(arg, ast.Constant)]
    if len(values) != len(wanted) or len(values) < 2:
        return None
    texts = ["" if value is None else value for value in values]
    return [text for text in texts if isinstance(text, str)] if all_text(texts) else None


def all_text(values: list[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def has_count(call: ast.Call) -> bool:
    """A call with a number `n` needs plural forms."""
    return len(call.args) > 3 or any(word.arg == "n" for word in call.keywords)


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Each translate call of a file with the `#:` note that stands above it."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    nodes = [node for node in ast.walk(parse(path, text)) if isinstance(node, ast.Call)]
    for node in sorted(filter(is_translate, nodes), key=lambda node: node.lineno):
        above = lines[node.lineno - 2].strip() if node.lineno > 1 else ""
        yield node, above[2:].strip() if above.startswith("#:") else ""


def parse(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text, str(path))
    except SyntaxError as error:
        raise TranslationsError(f"{path}:{error.lineno}: {error.msg}") from error


def extract(folder: Path = SOURCES) -> Catalogue:
    """All entries of the sources, in the order of file and line."""
    found: Catalogue = {}
    for path in sorted(folder.rglob("*.py")):
        for call, note in calls(path):
            texts = literals(call)
            if texts is None:
                where = f"{path.relative_to(ROOT)}:{call.lineno}"
                raise TranslationsError(f"{where}: translate() takes literals only")
            entry = found.setdefault(Key(*texts), Entry())
            entry.plural = entry.plural or has_count(call)
            entry.note = entry.note or note
    return found


def read(language: str) -> Catalogue:
    path = I18N / f"kyivstar_{language}.ts"
    if not path.exists():
        return {}
    found: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 our own file
        for message in context.iter("message"):
            key = Key(*(text_of(context, "name"), *(text_of(message, n) for n in KEY_TAGS)))
            found[key] = read_entry(message)
    return found


KEY_TAGS = ("source", "comment")


def text_of(node: ET.Element, tag: str) -> str:
    return node.findtext(tag) or ""


def read_entry(message: ET.Element) -> Entry:
    translation = message.find("translation")
    node = ET.Element("translation") if translation is None else translation
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in node.iter("numerusform")] if plural else [node.text or ""]
    return Entry(plural, text_of(message, "extracomment"), forms, node.get("type") == "vanished")


def write(language: str, catalogue: Catalogue) -> None:
    """The .ts in a stable order without line numbers, so that a diff shows words only."""
    root = ET.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en_GB")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(catalogue, key=lambda key: key.context):
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        write_entry(contexts[key.context], key, catalogue[key])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    path = I18N / f"kyivstar_{language}.ts"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        fresh = path.with_suffix(f".{os.getpid()}.new")
        fresh.write_text(text, encoding="utf-8", newline="\n")
        fresh.replace(path)


def write_entry(parent: ET.Element, key: Key, entry: Entry) -> None:
    message = ET.SubElement(parent, "message", {"numerus": "yes"} if entry.plural else {})
    ET.SubElement(message, "source").text = key.source
    if key.comment:
        ET.SubElement(message, "comment").text = key.comment
    if entry.note:
        ET.SubElement(message, "extracomment").text = entry.note
    translation = ET.SubElement(message, "translation")
    if entry.vanished:
        translation.set("type", "vanished")
    elif not all(entry.forms):
        translation.set("type", "unfinished")
    if entry.plural:
        for form in entry.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = entry.forms[0]


def merged(language: str, source: Catalogue, old: Catalogue, *, tidy: bool) -> Catalogue:
    """Entries of the sources with the translations known so far; lost ones are kept unless tidy."""
    result: Catalogue = {}
    for key, entry in source.items():
        count = FORMS[language] if entry.plural else 1
        known = old[key].forms if key in old and old[key].plural == entry.plural else []
        forms = (known + [""] * count)[:count]
        if language == "en" and not all(forms):
            forms = english(key.source, count)
        result[key] = Entry(entry.plural, entry.note, forms)
    for key, entry in old.items():
        if key not in source and not tidy and any(entry.forms):
            result[key] = Entry(entry.plural, entry.note, entry.forms, vanished=True)
    return result


def english(source: str, count: int) -> list[str]:
    """English is its own translation; "(s)" becomes the two plural forms."""
    if count == 1:
        return [source]
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def update(*, tidy: bool = False) -> None:
    with only_one():
        source = extract()
        for language in FORMS:
            write(language, merged(language, source, read(language), tidy=tidy))
    print(f"{len(source)} entries in {len(FORMS)} languages")


def fill(path: Path) -> list[str]:
    """Merge a TSV into the catalogues; gives the lines that match no entry or lack forms."""
    with only_one():
        source = extract()
        books = {name: merged(name, source, read(name), tidy=False) for name in FORMS}
        lines = path.read_text(encoding="utf-8").splitlines()
        lines = [line for line in lines if line.strip() and not line.startswith("# ")]
        wrong = [line for line in lines if not fill_line(line, books)]
        for language, book in books.items():
            write(language, book)
    return wrong


def fill_line(line: str, books: dict[str, Catalogue]) -> bool:
    head, text, *texts = (part.replace("\\n", "\n") for part in line.split("\t"))
    context, _, comment = head.partition("#")
    key = Key(context, text, comment)
    if len(texts) < 2 or key not in books["uk"]:
        return False
    for language, words in zip(("uk", "ru", "en"), texts, strict=False):
        entry = books[language][key]
        forms = words.split("|") if entry.plural else [words]
        if words and len(forms) != len(entry.forms):
            return False
        entry.forms = forms if words else entry.forms
    return True


def missing() -> Iterator[str]:
    """TSV lines of entries that a language lacks, ready to be completed and filled in."""
    source = extract()
    books = {name: merged(name, source, read(name), tidy=True) for name in ("uk", "ru")}
    for key in source:
        words = ["|".join(books[name][key].forms) for name in ("uk", "ru")]
        if not all(all(books[name][key].forms) for name in ("uk", "ru")):
            head = f"{key.context}#{key.comment}" if key.comment else key.context
            cells = [head, key.source, *(word.strip("|") for word in words)]
            yield "\t".join(cell.replace("\n", "\\n") for cell in cells)


def problems() -> list[str]:
    """Everything that keeps the catalogues from being complete and in step with the sources."""
    source = extract()
    found: list[str] = []
    for language in FORMS:
        book = read(language)
        lost = [(key, "not in the .ts, run `update`") for key in source.keys() - book.keys()]
        for key, entry in book.items():
            lost += [(key, what) for what in entry_problems(language, key, entry, source.get(key))]
        found += [f"{language}: {what}: {key.context}: {key.source}" for key, what in lost]
    return sorted(found)


def entry_problems(language: str, key: Key, entry: Entry, wanted: Entry | None) -> Iterator[str]:
    if wanted is None:
        yield "no longer in the sources, run `update --tidy`"
        return
    if wanted.plural != entry.plural:
        yield "plural in one place only, run `update`"
    count = FORMS[language] if wanted.plural else 1
    if len(entry.forms) != count or not all(entry.forms):
        yield f"unfinished, wants {count} form(s)"
        return
    if ("%n" in key.source) != wanted.plural:
        yield "%n and the number argument belong together"
    places = sorted(PLACE.findall(key.source))
    if any(sorted(PLACE.findall(form)) != places for form in entry.forms):
        yield f"other placeholders than {places}"


def compile_all() -> None:
    """Build each .qm that is older than its .ts."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for path in sorted(I18N.glob("*.ts")):
        target = path.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < path.stat().st_mtime:
            fresh = target.with_suffix(".qm.new")  # a running program has the old one mapped
            command = [str(tool), "-silent", str(path), "-qm", str(fresh)]
            subprocess.run(command, check=True)
            fresh.replace(target)


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Two updates at once would lose each other's words; a lock older than a minute is dead."""
    lock = I18N / ".lock"
    I18N.mkdir(parents=True, exist_ok=True)
    while True:
        try:
            lock.mkdir()
            break
        except FileExistsError:
            with contextlib.suppress(FileNotFoundError):
                if time.time() - lock.stat().st_mtime > 60:
                    lock.rmdir()
            time.sleep(0.05)  # noqa: TID251 a command-line tool waits for its twin
    try:
        yield
    finally:
        lock.rmdir()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Words of the program")
    parser.add_argument("act", choices=["update", "missing", "fill", "check", "compile"])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--tidy", action="store_true", help="forget entries that left the sources")
    options = parser.parse_args(argv)
    found: list[str] = []
    match options.act:
        case "update":
            update(tidy=options.tidy)
        case "missing":
            print(*missing(), sep="\n")
        case "fill" if options.file:
            found = [f"no such entry or wrong forms: {line}" for line in fill(options.file)]
        case "check":
            found = problems()
        case "compile":
            compile_all()
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except TranslationsError as error:
        sys.exit(str(error))
