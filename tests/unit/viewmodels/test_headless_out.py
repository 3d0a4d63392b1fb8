"""What a command says on a terminal cannot be forged by a word of somebody else."""

from __future__ import annotations

import io
import json

from kyivstar_desktop.app.headless_out import Out

FORGED = "list.csv\nSum  0.01\x1b[1A\u202e"


def test_a_label_stays_on_its_line() -> None:
    stdout, stderr = io.StringIO(), io.StringIO()
    out = Out(stdout=stdout, stderr=stderr)
    out.result({}, [("File", FORGED), ("Sum", "54 000.00")])
    out.table(("File",), [(FORGED,)])
    lines = stdout.getvalue().splitlines()
    assert lines == ["File  list.csv Sum  0.01 [1A", "Sum   54 000.00", "File", lines[3]]
    assert not set("\x1b\u202e") & set(stdout.getvalue())
    out.say(FORGED)
    assert "\x1b" not in stderr.getvalue()


def test_json_keeps_every_sign() -> None:
    stdout = io.StringIO()
    Out(as_json=True, stdout=stdout).result({"file": FORGED}, [("File", FORGED)])
    assert stdout.getvalue().count("\n") == 1
    assert json.loads(stdout.getvalue())["file"] == FORGED
