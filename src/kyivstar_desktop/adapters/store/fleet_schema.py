"""Tables of a company's park. Times are microseconds, days ordinals, money kopiykas.

`fleet_line` is narrow, because every filter, sort and sum walks it: 100 000 rows are 12 MB. What a
search looks through and what a row shows lie beside it, by the same `rid`.
"""

from __future__ import annotations

TABLES = (
    """CREATE TABLE fleet_node(
        rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
        fold TEXT NOT NULL, parent TEXT NOT NULL, code TEXT NOT NULL, due INTEGER,
        due_us INTEGER, credit INTEGER, payment TEXT NOT NULL, seen INTEGER NOT NULL,
        spot INTEGER NOT NULL DEFAULT 0,
        last INTEGER NOT NULL DEFAULT 0, depth INTEGER NOT NULL DEFAULT 0,
        numbers INTEGER NOT NULL DEFAULT 0, at_risk INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE fleet_account(
        id TEXT PRIMARY KEY, node TEXT NOT NULL, due INTEGER, due_us INTEGER, credit INTEGER,
        payment TEXT NOT NULL, seen INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE fleet_line(
        rid INTEGER PRIMARY KEY, node INTEGER NOT NULL, status TEXT NOT NULL,
        seen INTEGER NOT NULL, got INTEGER NOT NULL DEFAULT 0,
        fail_round INTEGER NOT NULL DEFAULT 0, fail_cause TEXT NOT NULL DEFAULT '',
        rank INTEGER NOT NULL, short INTEGER, balance INTEGER, at_us INTEGER,
        data_left INTEGER, data_total INTEGER, charge INTEGER, charge_us INTEGER,
        floor INTEGER, life_us INTEGER, spend INTEGER, used_us INTEGER, moved_us INTEGER,
        payment TEXT NOT NULL, risk TEXT NOT NULL, colour TEXT,
        number TEXT NOT NULL, user_key TEXT, tariff_key TEXT, label_key TEXT, alias_key TEXT,
        note_key TEXT, account TEXT NOT NULL, line TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX fleet_line_line ON fleet_line(line)",
    "CREATE INDEX fleet_line_number ON fleet_line(number)",
    "CREATE INDEX fleet_line_account ON fleet_line(account)",
    "CREATE INDEX fleet_line_rank ON fleet_line(rank)",
    "CREATE INDEX fleet_line_node ON fleet_line(node)",
    """CREATE TABLE fleet_body(
        rid INTEGER PRIMARY KEY, user TEXT NOT NULL, body BLOB NOT NULL) STRICT""",
    "CREATE TABLE fleet_find(fid INTEGER PRIMARY KEY, hay TEXT NOT NULL) STRICT",
    """CREATE TABLE fleet_words(
        wid INTEGER PRIMARY KEY, user_word TEXT NOT NULL, label_word TEXT NOT NULL,
        alias_word TEXT NOT NULL, note_word TEXT NOT NULL) STRICT""",
    """CREATE TABLE fleet_note(
        number TEXT PRIMARY KEY, label TEXT NOT NULL, alias TEXT NOT NULL, note TEXT NOT NULL,
        colour TEXT NOT NULL, noted_us INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE fleet_left(
        line TEXT PRIMARY KEY, number TEXT NOT NULL, body BLOB NOT NULL,
        left_us INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE fleet_move(
        n INTEGER PRIMARY KEY, line TEXT NOT NULL, number TEXT NOT NULL, before TEXT NOT NULL,
        after TEXT NOT NULL, at_us INTEGER NOT NULL) STRICT""",
    "CREATE INDEX fleet_move_at ON fleet_move(at_us)",
    """CREATE TABLE fleet_pass(
        number INTEGER PRIMARY KEY, started_us INTEGER NOT NULL, whole INTEGER NOT NULL,
        ended_us INTEGER, error TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE fleet_judge(
        one INTEGER PRIMARY KEY CHECK(one = 1), day INTEGER NOT NULL,
        now_us INTEGER NOT NULL) STRICT""",
)
COPIED = (("fleet_note", "SELECT number, label, alias, note, colour, noted_us FROM fleet_note",
           "?, ?, ?, ?, ?, ?"),)  # fmt: skip
"""(table, select, marks) of what a damaged file gives to its successor: a person's own words."""
