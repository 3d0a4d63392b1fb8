"""Five people straight in the tables: enough for sign-in without any billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_sandbox.db.schema import account, bucket, customer, line, login, person, role
from kyivstar_sandbox.rules.identity_passwords import hash_password

if TYPE_CHECKING:
    from sqlalchemy import Connection

AT = 1_790_000_000_000_000
OLENA = "+380670000001"
NEW = "+380670000018"
LOST = "+380670000009"
ENDED = "+380670000016"
UNKNOWN = "+380670009999"
HOME = "26000000014"
HOME_CONTACT = "+380670000014"
PASSWORD = "вишнева гілка 7"


def plant_people(conn: Connection) -> None:
    """Olena has a password, a new number never signed in, a lost SIM, an ended line, a home."""
    _person(conn, "p_1", "Олена Іваненко", OLENA, "26000000001", registered=True)
    _person(conn, "p_18", "", NEW, "26000000018", registered=False)
    _person(conn, "p_9", "Ірина", LOST, "26000000009", registered=True, block="blockLost")
    _person(conn, "p_16", "Зник", ENDED, "26000000016", registered=True, state="ended")
    _person(conn, "p_14", "Дім", HOME_CONTACT, HOME, registered=False)
    conn.execute(login.insert().values(login=HOME, sub="p_14", kind="account", state="active"))


def _person(
    conn: Connection,
    sub: str,
    name: str,
    number: str,
    account_id: str,
    *,
    registered: bool,
    state: str = "active",
    block: str | None = None,
) -> None:
    hashed = hash_password(PASSWORD) if registered else None
    conn.execute(
        person.insert().values(
            sub=sub, name=name, login=number, contact=number, locale="uk", password_hash=hashed,
            registered_at=AT if registered else None, identity_id=f"di_{sub}", created_at=AT,
            updated_at=AT,
        )
    )  # fmt: skip
    conn.execute(
        login.insert().values(login=number, sub=sub, kind="tel", line_id=f"ln_{sub}", state=state)
    )
    conn.execute(
        customer.insert().values(
            id=f"cust_{sub}", name=name or number, party_id=sub, root_account=account_id,
            created_at=AT, updated_at=AT,
        )
    )  # fmt: skip
    conn.execute(
        account.insert().values(
            id=account_id, kind="personal", name=name or number, customer_id=f"cust_{sub}",
            created_at=AT, updated_at=AT,
        )
    )  # fmt: skip
    conn.execute(
        role.insert().values(
            sub=sub, account=account_id, role="owner", customer=f"cust_{sub}", granted_at=AT
        )
    )
    _line(conn, sub, number, account_id, block)


def _line(conn: Connection, sub: str, number: str, account_id: str, block: str | None) -> None:
    conn.execute(
        bucket.insert().values(
            id=f"bk_{sub}m", code="MAIN", ledger=f"main:bk_{sub}m", unit="UAH",
            line_id=f"ln_{sub}", account_id=account_id, floor=0, created_at=AT, updated_at=AT,
        )
    )  # fmt: skip
    conn.execute(
        line.insert().values(
            id=f"ln_{sub}", kind="mobile", msisdn=number, account_id=account_id,
            customer_id=f"cust_{sub}", tariff_id="po_none", payment_type="contract",
            segment="private", status="suspended" if block else "active", block=block,
            anchor_at=AT, period_no=0, activated_at=AT, main_bucket=f"bk_{sub}m", created_at=AT,
            updated_at=AT,
        )
    )  # fmt: skip
