"""The bytes of an automatic top-up: what kind of source pays is named as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.http.payments_wire import MethodIn, card_of
from kyivstar_desktop.adapters.http.rules import HttpTopups
from kyivstar_desktop.domain.money import Money
from support.http_operator import operator_at

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from harness.runs import Run
