"""The sandbox operator: a real server over a real database that behaves as the operator does."""

__version__ = "0.1.0"
