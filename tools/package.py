"""`dev.py package`: the frozen folder for this system, searched, measured and tried out.

The folder holds both programs. It fails over its size budget, with a Qt module that MIT and LGPL
software may not bundle, or when the frozen program does not pass its own `--self-test`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent
NAME = "kyivstar-desktop"
ICONS = ROOT / "resources" / "icons"
MADE = ROOT / "build" / "icons"
ICO_MOST = 256
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FOLDER = ROOT / "dist" / "kyivstar-desktop"
BUDGET_MB = 120
SELF_TEST_S = 300
GPL_ONLY = ("charts", "datavisualization", "graphs", "virtualkeyboard", "quick3d", "httpserver",
            "networkauth", "lottie", "quicktimeline", "grpc", "protobuf", "qmltooling")  # fmt: skip


def draw_icons() -> bool:
    """Every size of the hicolor theme, and what Windows and macOS take, from the one drawing."""
    shutil.rmtree(MADE, ignore_errors=True)
    drawing = ICONS / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    drawn: dict[int, bytes] = {}
    for side in SIDES:
        path = MADE / "hicolor" / f"{side}x{side}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True)
        reader = QImageReader(str(drawing))
        reader.setScaledSize(QSize(side, side))
        if not reader.read().save(str(path)):
            print(f"not drawn: {path}: {reader.errorString()}")
            return False
        drawn[side] = path.read_bytes()
    (MADE / f"{NAME}.ico").write_bytes(ico(drawn))
    (MADE / f"{NAME}.icns").write_bytes(icns(drawn))
    return True


def ico(drawn: Mapping[int, bytes]) -> bytes:
    """Windows: a table of PNG files; 256 is written as 0."""
    sides = [side for side in drawn if side <= ICO_MOST]
    offset, table, body = 6 + 16 * len(sides), struct.pack("<HHH", 0, 1, len(sides)), b""
    for side in sides:
        square = (side % ICO_MOST, side % ICO_MOST)
        table += struct.pack("<BBBBHHII", *square, 0, 0, 1, 32, len(drawn[side]), offset)
        offset += len(drawn[side])
        body += drawn[side]
    return table + body


def icns(drawn: Mapping[int, bytes]) -> bytes:
    """macOS: PNG files behind the names of their sizes."""
    names = {32: b"ic11", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
    parts = [name + struct.pack(">I", 8 + len(drawn[n])) + drawn[n] for n, name in names.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def needed_glibc() -> str:
    """The oldest GNU C library that the folder starts on; "" elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return ""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    newest = (2, 0)
    for path in files:
        if path.open("rb").read(4) == b"\x7fELF":
            found = re.findall(rb"GLIBC_2\.(\d+)", path.read_bytes())
            newest = max(newest, *((2, int(minor)) for minor in found), (2, 0))
    return f"{newest[0]}.{newest[1]}"


def build() -> int:
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    return subprocess.call([*command, "kyivstar.spec"], cwd=ROOT)


def thin_icu() -> None:
    """Put an empty table in the place of ICU's 32 MB on Linux.

    Qt links ICU for collation and legacy encodings, which nothing here uses; numbers, dates and
    case come from Qt's own tables. ICU answers "no such data" and Qt falls back.
    """
    found = (FOLDER / "_internal").rglob("libicudata.so.*")
    for library in [path for path in found if not path.is_symlink()]:
        version = library.name.rpartition(".")[2]
        header = struct.pack("<HBBHHBBBB4s4B4B", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0,
                             b"CmnD", 1, 0, 0, 0, 0, 0, 0, 0)  # fmt: skip
        table = header.ljust(32, b"\0") + struct.pack("<I", 0)
        cells = ",".join(str(byte) for byte in table)
        name = f"icudt{version}_dat"
        source = f".globl {name}\n.section .rodata\n.balign 16\n{name}: .byte {cells}\n"
        with tempfile.TemporaryDirectory() as place:
            part = Path(place) / "icudata.o"
            subprocess.run(["as", "-o", str(part)], input=source, text=True, check=True)
            linked = ["ld", "-shared", "-soname", library.name, "-o", str(library), str(part)]
            subprocess.run(linked, check=True)


def size_mb() -> float:
    """Bytes on the disk; links counted once."""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(path.stat().st_size for path in files) / 1e6


def largest(count: int = 8) -> list[str]:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    files.sort(key=lambda path: -path.stat().st_size)
    return [f"{p.stat().st_size / 1e6:6.1f} MB  {p.relative_to(FOLDER)}" for p in files[:count]]


def forbidden() -> list[str]:
    names = [path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*Qt6*")]
    return [name for name in names if any(word in name.lower() for word in GPL_ONLY)]


def bill_of_materials() -> None:
    """What was installed where the folder was built, as CycloneDX JSON beside it."""
    parts = [
        {"type": "library", "name": found.name, "version": found.version,
         "purl": f"pkg:pypi/{found.name.lower()}@{found.version}"}
        for found in sorted(distributions(), key=lambda found: found.name.lower())
    ]  # fmt: skip
    document = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": parts}
    text = json.dumps(document, indent=1)
    (ROOT / "dist" / "bill-of-materials.json").write_text(text, encoding="utf-8")


def self_test() -> int:
    """The frozen program plays the main job on its own sandbox, far from the sources."""
    program = FOLDER / (f"{NAME}.exe" if os.name == "nt" else NAME)
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    with tempfile.TemporaryDirectory() as elsewhere:
        return subprocess.run(
            [str(program), "--self-test"],
            cwd=elsewhere,
            env=kept | {"QT_QPA_PLATFORM": "offscreen"},
            check=False,
            timeout=SELF_TEST_S,
        ).returncode


def main() -> int:
    if not draw_icons() or build():
        return 1
    if sys.platform.startswith("linux"):
        thin_icu()
    size = size_mb()
    print(f"dist/{FOLDER.name}: {size:.1f} MB (budget {BUDGET_MB} MB)")
    print(*largest(), sep="\n")
    if glibc := needed_glibc():
        print(f"needs glibc {glibc} or newer")
    bill_of_materials()
    wrong = forbidden()
    print(*(f"may not be bundled: {name}" for name in wrong), sep="\n", end="\n" if wrong else "")
    began = time.monotonic()
    status = self_test()
    print(f"self-test: {'passed' if status == 0 else f'FAILED ({status})'}, "
          f"{time.monotonic() - began:.1f} s")  # fmt: skip
    return 1 if status or wrong or size > BUDGET_MB else 0


if __name__ == "__main__":
    sys.exit(main())
