"""Мій Київстар: desktop client of an operator's self-care. The version lives here only."""

__version__ = "0.1.0"
