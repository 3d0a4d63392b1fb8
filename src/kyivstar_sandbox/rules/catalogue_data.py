"""Unit prices and countries of the price list as data. Amounts are kopiykas."""

from __future__ import annotations

from typing import Final

UNLIMITED: Final = -1

UNIT_PRICES: Final = {
    "DATA_NATIONAL": 20,
    "VOICE_ONNET": 100,
    "VOICE_OMO": 150,
    "VOICE_OFFNET_FIXED": 150,
    "SMS_NATIONAL": 200,
    "VOICE_INTERNATIONAL": 1000,
    "DATA_ROAMING": 30,
    "VOICE_ROAMING": 1200,
    "SMS_ROAMING": 600,
}
"""One MB, minute or SMS beyond the package."""

INTERNATIONAL: Final[dict[str, dict[str, int]]] = {
    "PL": {"VOICE_INTERNATIONAL": 500},
    "DE": {"VOICE_INTERNATIONAL": 500},
    "CZ": {"VOICE_INTERNATIONAL": 500},
    "TR": {"VOICE_INTERNATIONAL": 250},
    "GE": {"VOICE_INTERNATIONAL": 600},
    "IT": {"VOICE_INTERNATIONAL": 700},
    "*": {"VOICE_INTERNATIONAL": 1000},
}
"""A minute of a call from Ukraine, by country called."""

ROAMING: Final[dict[str, dict[str, int]]] = {
    "PL": {"DATA_ROAMING": 10, "VOICE_ROAMING": 400, "SMS_ROAMING": 200},
    "DE": {"DATA_ROAMING": 10, "VOICE_ROAMING": 400, "SMS_ROAMING": 200},
    "TR": {"DATA_ROAMING": 30, "VOICE_ROAMING": 1200, "SMS_ROAMING": 600},
    "*": {"DATA_ROAMING": 50, "VOICE_ROAMING": 2500, "SMS_ROAMING": 900},
}
"""A MB, minute or SMS used abroad, by country visited."""

COUNTRIES: Final = {
    "PL": ("Польща", "Poland", "Польша"),
    "DE": ("Німеччина", "Germany", "Германия"),
    "CZ": ("Чехія", "Czechia", "Чехия"),
    "TR": ("Туреччина", "Türkiye", "Турция"),
    "GE": ("Грузія", "Georgia", "Грузия"),
    "IT": ("Італія", "Italy", "Италия"),
    "EG": ("Єгипет", "Egypt", "Египет"),
}

UPDATED: Final = "2026-03-01T00:00:00.000Z"
"""Since when the price list stands as it is here."""
