"""Tables of the history: rows, dictionaries of what repeats, and roll-ups.

A row names its text, origin and peer by small numbers, so a search looks through the dictionary
of texts (thousands), not through the rows (millions), and then walks an index. Among rows of one
instant `rid` rises with `id`, so (time_us, rid) is the order of (time_us, id) without the text.
Roll-ups are kept by the writer in the transaction of the rows: `roll` per text and Kyiv month,
`daily` per Kyiv day; `moved` counts rows that changed the balance, spent <= 0, added >= 0.
"""

from __future__ import annotations

_COVER = "category, unusual, delta"

TABLES: tuple[str, ...] = (
    "CREATE TABLE line(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE text(
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, detail TEXT NOT NULL, folded TEXT NOT NULL,
        rows INTEGER NOT NULL DEFAULT 0, UNIQUE(title, detail)) STRICT""",
    """CREATE TABLE origin(
        id INTEGER PRIMARY KEY, reason TEXT NOT NULL, body BLOB NOT NULL UNIQUE) STRICT""",
    """CREATE TABLE peer(
        id INTEGER PRIMARY KEY, digits TEXT NOT NULL UNIQUE,
        rows INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE TABLE size(kopiykas INTEGER PRIMARY KEY, rows INTEGER NOT NULL) STRICT",
    """CREATE TABLE row(
        rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, line INTEGER NOT NULL,
        time_us INTEGER NOT NULL, category INTEGER NOT NULL, unusual INTEGER NOT NULL,
        text INTEGER NOT NULL, peer INTEGER, delta INTEGER NOT NULL, origin INTEGER NOT NULL,
        extra BLOB) STRICT""",
    f"CREATE INDEX by_time ON row(time_us, rid, line, text, peer, {_COVER})",
    f"CREATE INDEX by_line ON row(line, time_us, rid, text, peer, {_COVER})",
    f"CREATE INDEX by_text ON row(text, time_us, rid, line, peer, {_COVER})",
    "CREATE INDEX by_peer ON row(peer, time_us, rid) WHERE peer IS NOT NULL",
    f"""CREATE INDEX by_size ON row(abs(delta), time_us, rid, line, text, peer, {_COVER})
        WHERE delta <> 0""",
    """CREATE TABLE roll(
        text INTEGER NOT NULL, line INTEGER NOT NULL, month INTEGER NOT NULL,
        category INTEGER NOT NULL, unusual INTEGER NOT NULL, rows INTEGER NOT NULL,
        moved INTEGER NOT NULL, spent INTEGER NOT NULL, added INTEGER NOT NULL,
        PRIMARY KEY(text, line, month, category, unusual)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE daily(
        line INTEGER NOT NULL, day INTEGER NOT NULL, category INTEGER NOT NULL,
        unusual INTEGER NOT NULL, rows INTEGER NOT NULL, moved INTEGER NOT NULL,
        spent INTEGER NOT NULL, added INTEGER NOT NULL,
        PRIMARY KEY(line, day, category, unusual)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE covered(
        line INTEGER NOT NULL, month INTEGER NOT NULL, PRIMARY KEY(line, month))
        STRICT, WITHOUT ROWID""",
)
