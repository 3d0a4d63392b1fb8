"""Passwords of the demo numbers, said aloud by ``GET /sandbox/demo``, and their hashes.

The hashes are kept ready (argon2id, 46 MiB, one pass, one lane, salts from the number), because
making them would cost a seed more than the whole history.
"""

from __future__ import annotations

from typing import Final

PASSWORDS: Final = {
    "+380670000001": "Sonyashnyk-24",
    "+380670000009": "Zahublena-SIM-9",
    "+380670000014": "Dim-Internet-14",
    "+380670000015": "Zamok-na-dveryah",
    "+380670000021": "Koordynator-21",
    "+380670000022": "Pohodzhuvach-22",
}

_OF = "$argon2id$v=19$m=47104,t=1,p=1$"
HASHES: Final = {
    "+380670000001": f"{_OF}IWBpzDpGL1Pn08fR250B7g$2xAaXsyL5G0BkcXS7YW0nZxY0ohl37m2FOg5i7JuVXg",
    "+380670000009": f"{_OF}xR6ywUxjpX2hDFDFfEF2hg$Je8pATykyPBjaGBXGWCNWqcurWx9xmZtDdaDBirZ8rY",
    "+380670000014": f"{_OF}CytjMZmDxxTY6KFiC/ifgA$FtAQKSuWJoDEBKHu+gAnLZ5QfT3LDbHOBDu0OjaF+/c",
    "+380670000015": f"{_OF}PmVU8NGqdOsIEiD8oyiB2g$+OXlT1M7ntFHwT1rFgP/NxbCOeTaLdUa6d63jN1uTxU",
    "+380670000021": f"{_OF}IROvdVlolG/W7PXxAQdpdg$0iYD8gH9gGi7vdRu8b+joqQdJHAcSBP9AJdEVmAFPn4",
    "+380670000022": f"{_OF}+LNYTqqvWhbAuMaJb0HuUQ$7XDd9YVNubTxVxB03y8BMJ7BL1MNY9+iN6Ex1i+hzMg",
}
