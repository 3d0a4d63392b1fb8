"""Top-up of several numbers by one payment: form, confirmation, result."""
