"""Config: the command line and the environment, validated once."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Config:
    """What this run was asked to be. `operator` "" is the embedded sandbox."""

    data_dir: Path
    operator: str = ""
    operator_given: bool = False
    language: str = ""
    theme: str = ""
    tour: Path | None = None
    self_test: bool = False
    gallery: bool = False
    sandbox_now: str = ""
    minimised: bool = False
    palette: bool = False
    top_up: bool = False
    mini_window: bool = False
    ephemeral: bool = False  # a data folder of its own that is removed at the end

    @property
    def wish(self) -> str:
        """What a second start asks of the first: one of app.instance's; "" is only to be seen."""
        asked = {
            "topup": self.top_up,
            "palette": self.palette,
            "mini": self.mini_window,
            "minimised": self.minimised,
        }
        return next((wish for wish, is_asked in asked.items() if is_asked), "")

    @property
    def scripted(self) -> bool:
        """The window is driven by the program itself."""
        return self.tour is not None or self.self_test


def default_data_dir(environ: Mapping[str, str], platform: str) -> Path:
    """Where this user's data lies: the system's own place, without importing anything heavy."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if platform == "win32":
        base = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return base / "KyivstarDesktop"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "KyivstarDesktop"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "kyivstar-desktop"


def operator_url(text: str) -> str:
    """A checked operator address: https, or http to a loopback host; no query, no credentials."""
    parts = urlsplit(text.strip())
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if not parts.hostname or not secure or parts.query or parts.username:
        raise argparse.ArgumentTypeError("an operator address begins with https://")
    return text.strip().rstrip("/")


def make_parser() -> argparse.ArgumentParser:
    """The command line. Options of scripts stand after those of people."""
    parser = argparse.ArgumentParser(
        prog="kyivstar-desktop", description="Desktop client of an operator's self-care."
    )
    parser.add_argument("--operator", type=operator_url, help="address of a real operator (https)")
    parser.add_argument("--data-dir", type=Path, help="folder for this program's data")
    parser.add_argument("--language", choices=("uk", "en", "ru"), help="language of this run")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="theme of this run")
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    parser.add_argument("--minimised", action="store_true", help="start in the tray")
    parser.add_argument("--palette", action="store_true", help="open the command palette")
    parser.add_argument("--top-up", action="store_true", help="open the top-up form")
    parser.add_argument("--mini-window", action="store_true", help="open the mini window")
    parser.add_argument("--add-to-menu", action="store_true", help="Linux: put it into the menu")
    parser.add_argument("--remove-from-menu", action="store_true", help="Linux: take it out again")
    parser.add_argument("--gallery", action="store_true", help="show every component")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="play the main job, save pictures")
    parser.add_argument("--self-test", action="store_true", help="play the main job and check it")
    parser.add_argument("--sandbox-now", default="", metavar="INSTANT", help=argparse.SUPPRESS)
    return parser


def read_config(
    argv: Sequence[str], environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> tuple[Config, argparse.Namespace]:
    """Config of `argv`; argparse leaves with status 2 and a sentence for a wrong one."""
    args = make_parser().parse_args(argv)
    folder = args.data_dir or environ.get("KYIVSTAR_DATA_DIR")
    given = args.operator or environ.get("KYIVSTAR_OPERATOR", "")
    data_dir = Path(folder) if folder else default_data_dir(environ, platform)
    config = Config(
        data_dir=data_dir.expanduser().absolute(),
        operator=operator_url(given) if given else "",
        operator_given=bool(given),
        language=args.language or "",
        theme=args.theme or "",
        tour=args.tour.absolute() if args.tour else None,
        self_test=args.self_test,
        gallery=args.gallery,
        minimised=args.minimised,
        palette=args.palette,
        top_up=args.top_up,
        mini_window=args.mini_window,
        sandbox_now=args.sandbox_now,
        ephemeral=bool(args.tour or args.self_test) and not folder,
    )
    return config, args
