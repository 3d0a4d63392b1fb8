"""Tables of subscribers, their money and its history. Instants are integer microseconds of UTC.

Money is integer kopiykas; counters are whole MB, minutes, SMS or bonuses. Every table of the
operator hangs on ``metadata``; identity and payments have their own modules beside this one.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata: Final = MetaData()

KEY: Final = String(64).with_variant(String(64, collation="C"), "postgresql")
"""Ids and codes: compared byte by byte on every database, so that ids sort by time."""

ROW_ID: Final = BigInteger().with_variant(Integer(), "sqlite")
"""A number given by the database, growing with each row."""

setting = Table(
    "setting",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("value", Text, nullable=False),
)
"""JSON values by name: the settings of the control surface, clock shifts, schema version."""

customer = Table(
    "customer",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("name", Text, nullable=False),
    Column("status", KEY, nullable=False, default="active"),
    Column("segment", KEY, nullable=False, default="private"),
    Column("language", KEY, nullable=False, default="uk"),
    Column("party_id", KEY, nullable=False),
    Column("party_kind", KEY, nullable=False, default="Individual"),
    Column("root_account", KEY, nullable=False),
    Column("contacts", Text, nullable=False, default="[]"),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("customer_party", "party_id"),
)
"""``party_id`` is the ``sub`` of the private holder, or the id of the organization. ``contacts``
is the JSON list of 629 ``contactMedium``. ``root_account``: ``account[0]`` of the customer."""

person = Table(
    "person",
    metadata,
    Column("sub", KEY, primary_key=True),
    Column("name", Text, nullable=False, default=""),
    Column("login", KEY, nullable=False),
    Column("contact", KEY),
    Column("locale", KEY, nullable=False, default="uk"),
    Column("password_hash", Text),
    Column("password_at", BigInteger),
    Column("identity_id", KEY),
    Column("registered_at", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("person_login", "login"),
)
"""Someone who can sign in. ``registered_at`` is null until the first sign-in by SMS. ``contact``
is the number that receives codes, null if there is none."""

login = Table(
    "login",
    metadata,
    Column("login", KEY, primary_key=True),
    Column("sub", KEY, ForeignKey("person.sub"), nullable=False),
    Column("kind", KEY, nullable=False),
    Column("line_id", KEY),
    Column("state", KEY, nullable=False, default="active"),
    Index("login_sub", "sub"),
)
"""``login`` is ``+380…`` (kind ``tel``) or an 11-digit account (kind ``account``); state
``active`` or ``ended`` (behaves as unknown)."""

role = Table(
    "role",
    metadata,
    Column("sub", KEY, ForeignKey("person.sub"), primary_key=True),
    Column("account", KEY, primary_key=True),
    Column("role", KEY, primary_key=True),
    Column("customer", KEY, nullable=False),
    Column("limits", Text),
    Column("granted_at", BigInteger, nullable=False),
)
"""A right over an account and its subtree. ``limits`` is JSON with whole kopiykas
(``batchTotalWithoutApproval``) or null."""

account = Table(
    "account",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("name", Text, nullable=False),
    Column("customer_id", KEY, ForeignKey("customer.id"), nullable=False),
    Column("parent_id", KEY),
    Column("state", KEY, nullable=False, default="Active"),
    Column("funded", Boolean, nullable=False, default=False),
    Column("bucket_id", KEY),
    Column("payment_status", KEY),
    Column("credit_limit", BigInteger),
    Column("due_amount", BigInteger, nullable=False, default=0),
    Column("arrears", BigInteger, nullable=False, default=0),
    Column("due_at", BigInteger),
    Column("next_due_at", BigInteger),
    Column("cost_centre", KEY),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("account_parent", "parent_id", "id"),
    Index("account_customer", "customer_id", "id"),
    Index("account_due", "next_due_at"),
)
"""``kind``: ``personal``, ``universal``, ``company``, ``department``, ``costCentre``. ``funded``:
its lines charge the account's own bucket ``bucket_id`` (docs/contract.md 6.8)."""

account_link = Table(
    "account_link",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("account_id", KEY, ForeignKey("account.id"), nullable=False),
    Column("related_id", KEY, ForeignKey("account.id"), nullable=False),
    Column("start_at", BigInteger, nullable=False),
    Column("end_at", BigInteger),
    Index("account_link_account", "account_id", "kind"),
    Index("account_link_related", "related_id", "kind"),
)
"""``contains``: universal account to member. ``isContainedIn``: a former parent, kept as history
with ``end_at``; the parent of now is ``account.parent_id``."""

line = Table(
    "line",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("msisdn", KEY, unique=True),
    Column("account_id", KEY, ForeignKey("account.id"), nullable=False),
    Column("customer_id", KEY, ForeignKey("customer.id"), nullable=False),
    Column("user_name", Text),
    Column("tariff_id", KEY, nullable=False),
    Column("next_tariff_id", KEY),
    Column("payment_type", KEY, nullable=False),
    Column("segment", KEY, nullable=False),
    Column("status", KEY, nullable=False),
    Column("suspension_reason", KEY),
    Column("suspended_at", BigInteger),
    Column("block", KEY),
    Column("block_at", BigInteger),
    Column("block_pending_at", BigInteger),
    Column("debt_at", BigInteger),
    Column("life_at", BigInteger),
    Column("package_state", KEY),
    Column("unpaid_at", BigInteger),
    Column("anchor_at", BigInteger, nullable=False),
    Column("period_no", Integer, nullable=False),
    Column("next_charge_at", BigInteger),
    Column("charge_amount", BigInteger, nullable=False, default=0),
    Column("activated_at", BigInteger, nullable=False),
    Column("active_until", BigInteger),
    Column("kept_until", BigInteger),
    Column("disconnect_limit", BigInteger),
    Column("loan", BigInteger, nullable=False, default=0),
    Column("loan_at", BigInteger),
    Column("trust_until", BigInteger),
    Column("trust_at", BigInteger),
    Column("funded_by", KEY),
    Column("contract_number", KEY),
    Column("contract_start", BigInteger),
    Column("contract_end", BigInteger),
    Column("contract_end_fee", BigInteger),
    Column("data_limit_mb", Integer),
    Column("data_limit_from", BigInteger),
    Column("sim_type", KEY),
    Column("iccid", KEY),
    Column("main_bucket", KEY, nullable=False),
    Column("next_due_at", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("terminated_at", BigInteger),
    CheckConstraint("loan <= 0", name="line_loan_owed"),
    Index("line_account", "account_id", "id"),
    Index("line_customer", "customer_id", "id"),
    Index("line_due", "next_due_at"),
)
"""A number or a home-internet access: the 637 line product. ``kind``: ``mobile`` or ``home``.

``block`` (``blockLost``, ``blockOther``), ``debt_at``, ``life_at``, ``unpaid_at`` (home internet)
say why it may be suspended; ``status`` and ``suspension_reason`` follow from them.
``charge_amount`` is what the next charge takes with its options. ``main_bucket`` is the bucket
that charges debit: its own, or the personal account's shared one (``funded_by`` ``account``)."""

sim = Table(
    "sim",
    metadata,
    Column("line_id", KEY, ForeignKey("line.id"), primary_key=True),
    Column("puk1", KEY, nullable=False),
    Column("puk2", KEY, nullable=False),
    Column("activation_code", Text),
)

option = Table(
    "option",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("line_id", KEY, ForeignKey("line.id"), nullable=False),
    Column("offering_id", KEY, nullable=False),
    Column("status", KEY, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("period", KEY),
    Column("anchor_at", BigInteger, nullable=False),
    Column("period_no", Integer, nullable=False, default=0),
    Column("next_charge_at", BigInteger),
    Column("unpaid_at", BigInteger),
    Column("ends_at", BigInteger),
    Column("connected_at", BigInteger, nullable=False),
    Column("connected_by", KEY, nullable=False),
    Column("channel", KEY, nullable=False),
    Column("order_id", KEY),
    Column("pay_with", KEY, nullable=False, default="money"),
    Column("disconnectable", Boolean, nullable=False, default=True),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("option_line", "line_id", "id"),
)
"""A connected service: the 637 option product. ``period`` null = paid once."""

bucket = Table(
    "bucket",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("code", KEY, nullable=False),
    Column("ledger", KEY, unique=True),
    Column("unit", KEY, nullable=False),
    Column("line_id", KEY),
    Column("account_id", KEY, nullable=False),
    Column("product_id", KEY),
    Column("amount", BigInteger, nullable=False, default=0),
    Column("granted", BigInteger, nullable=False, default=0),
    Column("used", BigInteger, nullable=False, default=0),
    Column("expired", BigInteger, nullable=False, default=0),
    Column("is_unlimited", Boolean, nullable=False, default=False),
    Column("floor", BigInteger),
    Column("starts_at", BigInteger),
    Column("ends_at", BigInteger),
    Column("status", KEY, nullable=False, default="active"),
    Column("last_at", BigInteger, nullable=False, default=0),
    Column("last_action", KEY, nullable=False, default=""),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    CheckConstraint("floor IS NULL OR amount >= floor", name="bucket_floor"),
    Index("bucket_line", "line_id"),
    Index("bucket_account", "account_id"),
)
"""``code`` is the bucket code of the contract. ``ledger`` is the account of money and bonuses
(``main:…``, ``bonus:…``, ``company:…``), null for allowances, which are counters: ``amount`` =
``granted`` - ``used`` - ``expired``. ``line_id`` null = shared. Status ``expired`` rows stay; the
API shows them for seven days after ``ends_at``. ``last_at``, ``last_action``: its newest row."""

entry = Table(
    "entry",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("reason", KEY, nullable=False),
    Column("action_id", KEY),
    Column("key", KEY),
)
"""One double entry. ``key`` is the caller's idempotency key or the correlator, if any."""

leg = Table(
    "leg",
    metadata,
    Column("entry_id", ROW_ID, ForeignKey("entry.id"), primary_key=True),
    Column("no", Integer, primary_key=True),
    Column("account", KEY, nullable=False),
    Column("unit", KEY, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Index("leg_account", "account"),
    sqlite_with_rowid=False,
)

action = Table(
    "action",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("type", KEY, nullable=False),
    Column("adjust_type", KEY),
    Column("reason", KEY, nullable=False),
    Column("usage_type", KEY, nullable=False),
    Column("description", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("fee", BigInteger, nullable=False, default=0),
    Column("unit", KEY, nullable=False),
    Column("direction", Integer, nullable=False),
    Column("amount_before", BigInteger),
    Column("amount_after", BigInteger),
    Column("requested_at", BigInteger, nullable=False),
    Column("bucket_id", KEY, nullable=False),
    Column("line_id", KEY),
    Column("msisdn", KEY),
    Column("account_id", KEY, nullable=False),
    Column("product_id", KEY),
    Column("cause", Text),
    Column("entry_id", ROW_ID),
    Column("correction_of", KEY),
    Index("action_msisdn", "msisdn", "requested_at", "id"),
    Index("action_account", "account_id", "requested_at", "id"),
    Index("action_bucket", "bucket_id", "requested_at", "id"),
    sqlite_with_rowid=False,
)
"""A balanceAction row, never changed or removed. ``type``: ``Adjust``, ``Topup``, ``Transfer``.
``direction`` +1 credit, -1 debit, 0 no money moves (``usageIncluded``; then ``amount_before`` and
``amount_after`` are null and ``unit`` is the allowance's). ``fee`` is a second debit item.
``cause`` is JSON of the API's ``cause`` in short form: ``rules.causes`` shows it in full."""

due = Table(
    "due",
    metadata,
    Column("line_id", KEY, primary_key=True),
    Column("kind", KEY, primary_key=True),
    Column("at", BigInteger, primary_key=True),
    sqlite_with_rowid=False,
)
"""Due events that have run. ``line_id`` is an account id for the events of a funded account."""

change = Table(
    "change",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("ident", KEY, nullable=False),
    Column("account", KEY),
    Column("at", BigInteger, nullable=False),
)
"""What has changed and not yet been told: written in the transaction of its cause."""
