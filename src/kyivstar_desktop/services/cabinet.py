"""Cabinet: everything of one's contract beside paying by card, made in one place.

The program and the tests' world both call `make_cabinet`, the program once the last known balance
stands on the screen. Each part follows the open profile by itself; `hear` gets every event of the
stream, `aclose` runs before the money services close.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.contract_end import Plan
from kyivstar_desktop.domain.disputes import Dispute
from kyivstar_desktop.domain.history import SavedFilter
from kyivstar_desktop.services.alerts import Alerts, Sources
from kyivstar_desktop.services.cabinet_company import CompanyParts, Lent, make_company
from kyivstar_desktop.services.catalogue import PriceList
from kyivstar_desktop.services.chat import Chat
from kyivstar_desktop.services.contacts import Contacts
from kyivstar_desktop.services.feedback import FeedbackDesk
from kyivstar_desktop.services.grants import Grants
from kyivstar_desktop.services.keyed import KeyedActs
from kyivstar_desktop.services.labels import Labels
from kyivstar_desktop.services.news import News
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.option_news import OptionNews
from kyivstar_desktop.services.orders import Orders
from kyivstar_desktop.services.palette_park import ParkIndex
from kyivstar_desktop.services.personal import Personal
from kyivstar_desktop.services.pins import Pins
from kyivstar_desktop.services.queue import Queue
from kyivstar_desktop.services.queue_terms import Ways
from kyivstar_desktop.services.rules import Rules
from kyivstar_desktop.services.shops import Shops
from kyivstar_desktop.services.sign_ins import SignIns
from kyivstar_desktop.services.sim import Sims
from kyivstar_desktop.services.tariffs import Tariffs
from kyivstar_desktop.services.transfers import Transfers
from kyivstar_desktop.services.trips import Trips
from kyivstar_desktop.services.undo import UndoStack
from kyivstar_desktop.services.universal import Universal

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.lock import Lock
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock, Event, ExportPort
    from kyivstar_desktop.services.ports.accounts666 import UniversalPort
    from kyivstar_desktop.services.ports.approvals import ApprovalsPort, SigningPort
    from kyivstar_desktop.services.ports.batch import BatchPort, TablesPort
    from kyivstar_desktop.services.ports.company import CompanyHistoryPort
    from kyivstar_desktop.services.ports.contract import CataloguePort, OrdersPort
    from kyivstar_desktop.services.ports.fleet import FleetPort
    from kyivstar_desktop.services.ports.grants import GrantsPort
    from kyivstar_desktop.services.ports.personal import PersonalPort, StrengthPort
    from kyivstar_desktop.services.ports.rules import TopupsPort
    from kyivstar_desktop.services.ports.sim import ShopsPort, SimPort
    from kyivstar_desktop.services.ports.support import FeedbackPort, SupportPort
    from kyivstar_desktop.services.ports.transfers import TransfersPort
    from kyivstar_desktop.services.preferences import PreferencesService


@dataclass(frozen=True, slots=True)
class CabinetPorts:
    """What an operator offers beside identity, account, money, history and events."""

    orders: OrdersPort
    catalogue: CataloguePort
    grants: GrantsPort
    transfers: TransfersPort
    universal: UniversalPort
    topups: TopupsPort
    personal: PersonalPort
    sim: SimPort
    shops: ShopsPort
    support: SupportPort
    feedback: FeedbackPort
    fleet: FleetPort
    batch: BatchPort
    company: CompanyHistoryPort
    approvals: ApprovalsPort


@dataclass(frozen=True, slots=True)
class Base:
    """The services every part may lean on."""

    preferences: PreferencesService
    accounts: Accounts
    intents: Intents
    payments: Payments
    history: History
    clock: Clock
    exports: ExportPort
    lock: Lock
    strength: StrengthPort
    tables: TablesPort
    signing: SigningPort


@dataclass(frozen=True, slots=True)
class Cabinet(CompanyParts):
    """`acts` sends keyed acts; the rest are the parts by name."""

    acts: KeyedActs
    disputes: Noted[tuple[Dispute, ...]]
    filters: Noted[tuple[SavedFilter, ...]]
    orders: Orders
    catalogue: PriceList
    tariffs: Tariffs
    grants: Grants
    transfers: Transfers
    personal: Personal
    lock: Lock
    option_news: OptionNews
    trips: Trips
    sims: Sims
    shops: Shops
    ending: Noted[Plan]
    universal: Universal
    rules: Rules
    undo: UndoStack
    chat: Chat
    feedback: FeedbackDesk
    sign_ins: SignIns
    labels: Labels
    pins: Pins
    exports: ExportPort
    contacts: Contacts
    news: News
    alerts: Alerts
    numbers: ParkIndex
    recents: Noted[tuple[str, ...]]
    queue: Queue

    def hear(self, event: Event) -> None:
        """A hint of the stream, for every part that listens."""
        self.orders.hear(event)
        self.catalogue.hear(event)
        self.grants.hear(event)
        self.universal.hear(event)
        self.personal.hear(event)
        self.chat.hear(event)
        self.hear_company(event)

    async def aclose(self) -> None:
        await self.queue.aclose()
        await self.close_company()
        await self.numbers.aclose()
        await self.recents.aclose()
        await self.alerts.aclose()
        await self.news.aclose()
        await self.pins.aclose()
        await self.labels.aclose()
        await self.sign_ins.aclose()
        await self.tariffs.aclose()
        await self.catalogue.aclose()
        await self.trips.aclose()
        await self.option_news.aclose()
        await self.orders.aclose()
        await self.rules.aclose()
        await self.universal.aclose()
        await self.grants.aclose()
        await self.personal.aclose()
        await self.shops.aclose()
        await self.contacts.aclose()
        await self.ending.aclose()
        await self.acts.aclose()
        await self.disputes.aclose()
        await self.filters.aclose()
        await self.chat.aclose()
        await self.feedback.aclose()


def make_cabinet(ports: CabinetPorts, base: Base) -> Cabinet:
    """Every part, once; a profile that is open already is read at once, in the background."""
    acts = KeyedActs(base.intents, base.accounts.session, base.clock)
    disputes: Noted[tuple[Dispute, ...]] = Noted(
        "disputes", tuple[Dispute, ...], (), accounts=base.accounts
    )
    filters: Noted[tuple[SavedFilter, ...]] = Noted(
        "filters", tuple[SavedFilter, ...], (), accounts=base.accounts
    )
    orders = Orders(ports.orders, base.accounts, acts, base.history, base.clock)
    catalogue = PriceList(ports.catalogue, base.preferences, base.accounts, base.clock)
    option_news = OptionNews(orders, base.accounts)
    trips = Trips(orders, base.accounts, base.clock)
    orders.catalogue = lambda: catalogue.value
    tariffs = Tariffs(catalogue, base.accounts, base.history, orders)
    grants = Grants(ports.grants, base.accounts, base.clock)
    transfers = Transfers(ports.transfers, base.accounts, acts, base.intents)
    universal = Universal(ports.universal, base.accounts, acts, grants, base.intents, base.clock)
    personal = Personal(ports.personal, base.strength, base.accounts, base.clock)
    sims = Sims(ports.sim, base.accounts)
    shops = Shops(ports.shops, base.accounts, base.clock)
    ending: Noted[Plan] = Noted("contractEnd", Plan, Plan(), accounts=base.accounts)
    rules = Rules(ports.topups, acts, grants, base)
    undo = UndoStack()
    chat = Chat(ports.support, base.accounts, base.clock)
    feedback = FeedbackDesk(ports.feedback, base.accounts)
    base.accounts.session.opened.subscribe(undo.forget)
    news = News(base.accounts)
    watched = Sources(base.intents, orders, option_news, disputes, rules)
    alerts = Alerts(base.accounts, base.history, watched, news, base.clock)
    alerts.follow_chat(chat.received, chat.unread)
    sign_ins = SignIns(base.accounts, base.payments, base.lock, base.clock)
    labels = Labels(base.accounts, undo)
    company = make_company(ports, base, Lent(undo, labels, grants, catalogue, acts))
    fleet = company.fleet
    numbers = ParkIndex(base.accounts, labels, fleet, base.clock)
    recents: Noted[tuple[str, ...]] = Noted(
        "recentNumbers", tuple[str, ...], (), accounts=base.accounts
    )
    pins = Pins(base.accounts, sign_ins, labels, undo)
    fleet.keep(lambda: [p.line for p in pins.all.value if p.profile == sign_ins.current], pins.all)
    ways = Ways(base.accounts, base.payments, transfers, orders, catalogue, personal, rules)
    queue = Queue(ways, base.intents, base.clock)
    acts.catch_up()
    return Cabinet(
        acts, disputes, filters, orders, catalogue, tariffs, grants, transfers, personal, base.lock,
        option_news, trips,
        sims, shops, ending,
        news=news, alerts=alerts, numbers=numbers, recents=recents, queue=queue,
        rules=rules, universal=universal, undo=undo, chat=chat, feedback=feedback,
        sign_ins=sign_ins, labels=labels, pins=pins,
        exports=base.exports,
        contacts=Contacts(base.accounts),
        **company.parts(),
    )  # fmt: skip
