"""The command line without a window: words, options and exit codes (docs: README «For schedulers»).

Read before anything heavy is imported, so that `--help` answers at once.
"""

from __future__ import annotations

import argparse
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.app.config import operator_url

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = frozenset({"batch", "numbers", "history", "audit"})
_VALUED = frozenset(
    {
        "--operator",
        "--data-dir",
        "--language",
        "--theme",
        "--tour",
        "--sandbox-now",
        "--account",
        "--password-file",
        "--passphrase-file",
    }
)
KINDS = ("topup", "tariff", "option_on", "option_off", "block", "label")
_EXITS = """exit codes:
  0    done
  1    a defect of the program
  2    wrong usage, or a file that cannot be read or written
  3    some rows are refused (in a check: have errors, or warnings nobody has accepted)
  4    sign-in, a code, a role or an approval is needed
  5    what became of some rows is not known yet, or the operator does not answer: ask again later
  6    a window or another command holds the profile
  130  stopped by Ctrl+C; a run is paused, `batch resume` goes on"""


class Exit(IntEnum):
    """What a scheduler acts on (product P41)."""

    DONE = 0
    DEFECT = 1
    USAGE = 2
    REFUSED = 3
    CONSENT = 4
    UNKNOWN = 5
    BUSY = 6
    STOPPED = 130


def is_headless(argv: Sequence[str]) -> bool:
    """Whether the first word that is neither an option nor its value is one of the commands."""
    skip = False
    for word in argv:
        if skip:
            skip = False
        elif word.startswith("-"):
            skip = word in _VALUED
        else:
            return word in COMMANDS
    return False


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Leaves with status 2 and a sentence for a wrong one. `action` is `batch run` and the like."""
    every = _common()
    parser = argparse.ArgumentParser(
        prog="kyivstar-desktop",
        description="The same services without a window, for schedulers.",
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[every],
    )
    words = parser.add_subparsers(dest="word", required=True)
    _batch(words, every)
    numbers = words.add_parser("numbers", help="numbers as a table", parents=[every])
    _export(numbers, every, "every number with its balance, risk and own notes")
    history = words.add_parser("history", help="operations as a table", parents=[every])
    verbs = _export(history, every, "operations of the numbers on this computer")
    made = verbs.choices["export"]
    made.add_argument("--since", type=_day, help="first day, YYYY-MM-DD")
    made.add_argument("--until", type=_day, help="the day after the last one")
    made.add_argument("--number", action="append", default=[], help="of this number only")
    _audit(words, every)
    found = parser.parse_args(argv)
    found.action = f"{found.word} {found.verb}"
    return found


def _common() -> argparse.ArgumentParser:
    """Options that may stand anywhere; absent ones are absent, see `option`."""
    made = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    made.add_argument("--operator", type=operator_url, help="address of a real operator (https)")
    made.add_argument("--data-dir", type=Path, help="folder for this program's data")
    made.add_argument("--language", choices=("uk", "en", "ru"), help="language of the messages")
    made.add_argument("--account", help="number or personal account that signs in")
    made.add_argument("--password-file", type=Path, help="its first line is the own password")
    made.add_argument(
        "--passphrase-file",
        type=Path,
        help="its first line opens a locked profile, and the keys where the system keeps none",
    )
    made.add_argument("--json", action="store_true", help="machine words instead of a table")
    made.add_argument("--offline", action="store_true", help="what is on this computer already")
    made.add_argument("--quiet", action="store_true", help="no progress")
    made.add_argument("--sandbox-now", help=argparse.SUPPRESS)
    return made


def _batch(words: argparse._SubParsersAction, every: argparse.ArgumentParser) -> None:  # type: ignore[type-arg]
    batch = words.add_parser("batch", help="many rows from a file", parents=[every])
    verbs = batch.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="verdict of each row, nothing is sent", parents=[every])
    run = verbs.add_parser("run", help="check, confirm, send", parents=[every])
    resume = verbs.add_parser("resume", help="send what was not sent", parents=[every])
    status = verbs.add_parser("status", help="how batches stand", parents=[every])
    asked = verbs.add_parser(
        "request", help="what a signed request asks for; no profile is needed", parents=[every]
    )
    asked.add_argument("file", help="the file of the request")
    for one in (check, run):
        one.add_argument("file", help="CSV, XLSX, XLS or ODS")
        one.add_argument("--kind", choices=KINDS, default="topup")
        one.add_argument("--what", default="", help="tariff, service or label for every row")
        one.add_argument("--amount", default="", help="sum of rows without their own, or `short`")
        one.add_argument("--source", default="", help="whose money: id or name")
        one.add_argument("--sheet", default="")
        one.add_argument("--encoding", default="")
        one.add_argument("--delimiter", default="")
        one.add_argument("--columns", default="", help="for example number=A,amount=C")
        one.add_argument(
            "--accept", action="append", default=[], metavar="CODE", help="warnings that go; `all`"
        )
    run.add_argument("--count", type=int, help="rows, as you know them")
    run.add_argument("--total", help="sum, as you know it")
    run.add_argument("--grant", default="", help="id of the approved consent of this batch")
    run.add_argument("--again", action="store_true", help="this very file was run before: meant")
    for one in (resume, status):
        one.add_argument("file", nargs="?", default="", help="the file, or the batch's number")
    for one in (run, resume):
        one.add_argument(
            "--known", action="store_true", help="rows changed since the consent go all the same"
        )
        one.add_argument(
            "--leave-out", action="store_true",
            help="rows changed since the consent are never sent; the rest needs a new consent",
        )  # fmt: skip
        one.add_argument("--give-up", type=int, default=600, metavar="SECONDS",
                         help="pause after so long without any row")  # fmt: skip
    for one in (check, run, resume):
        one.add_argument("--result", type=Path, help="CSV, XLSX or JSON with a state per row")


def _export(
    parent: argparse.ArgumentParser, every: argparse.ArgumentParser, about: str
) -> argparse._SubParsersAction:  # type: ignore[type-arg]
    verbs = parent.add_subparsers(dest="verb", required=True)
    made = verbs.add_parser("export", help=about, parents=[every])
    made.add_argument("file", nargs="?", default="-", help="CSV, XLSX or JSON; - is the terminal")
    made.add_argument("--encoding", default="", choices=("", "cp1251"), help="of a CSV")
    return verbs


def _audit(words: argparse._SubParsersAction, every: argparse.ArgumentParser) -> None:  # type: ignore[type-arg]
    audit = words.add_parser("audit", help="the log of acts", parents=[every])
    verbs = _export(audit, every, "every act, the newest first")
    verbs.add_parser("verify", help="finds an altered row", parents=[every])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is YYYY-MM-DD") from None
