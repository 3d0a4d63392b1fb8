"""Every word and format made from domain values: money, dates, sizes, states, errors."""
