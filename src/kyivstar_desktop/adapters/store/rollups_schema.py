"""Tables of a company's sums. Months and days are ordinals, instants microseconds, money kopiykas.

`sum_month` is one row of a number and a month, by month: a ranking walks one run of it. `deep` 0 is
what was spent at a node itself, 1 with all that lies below; place 0 of `deep` 1 is the company.
"""

from __future__ import annotations

PARTS = ("fee", "service", "data", "voice", "sms", "roaming", "content", "other")
FIGURES = (*PARTS, "mb", "minutes", "messages", "n")
_FIGURES = ", ".join(f"{name} INTEGER NOT NULL" for name in FIGURES)
TABLES = (
    """CREATE TABLE sum_line(
        rid INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, place INTEGER NOT NULL,
        used_us INTEGER, dirty INTEGER NOT NULL) STRICT""",
    "CREATE INDEX sum_line_dirty ON sum_line(rid) WHERE dirty = 1",
    "CREATE TABLE sum_place(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
    "INSERT INTO sum_place(rid, id) VALUES(0, '')",
    """CREATE TABLE sum_title(
        rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE sum_month(
        month INTEGER NOT NULL, line INTEGER NOT NULL, place INTEGER NOT NULL,
        spent INTEGER NOT NULL, {_FIGURES}, PRIMARY KEY(month, line)) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE sum_node(
        deep INTEGER NOT NULL, place INTEGER NOT NULL, month INTEGER NOT NULL,
        spent INTEGER NOT NULL, {_FIGURES},
        PRIMARY KEY(deep, place, month)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sum_day(
        deep INTEGER NOT NULL, place INTEGER NOT NULL, day INTEGER NOT NULL,
        spent INTEGER NOT NULL, PRIMARY KEY(deep, place, day)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sum_offer(
        deep INTEGER NOT NULL, place INTEGER NOT NULL, month INTEGER NOT NULL,
        title INTEGER NOT NULL, spent INTEGER NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY(deep, place, month, title)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sum_odd(
        month INTEGER NOT NULL, line INTEGER NOT NULL, spent INTEGER NOT NULL,
        usual INTEGER NOT NULL, PRIMARY KEY(month, line)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sum_recent(
        id TEXT PRIMARY KEY, at_us INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sum_recent_at ON sum_recent(at_us)",
    """CREATE TABLE sum_state(
        one INTEGER PRIMARY KEY CHECK(one = 1), since_us INTEGER NOT NULL,
        at_us INTEGER NOT NULL, count INTEGER NOT NULL, mid INTEGER NOT NULL,
        done_us INTEGER NOT NULL, whole INTEGER NOT NULL,
        read_us INTEGER NOT NULL, n INTEGER NOT NULL, tree TEXT NOT NULL) STRICT""",
)
