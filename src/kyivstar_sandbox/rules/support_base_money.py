"""What the automatic helper knows of money: charges, top-ups, tariffs, services."""

from __future__ import annotations

from typing import Final

from kyivstar_sandbox.rules.support_topic import Topic

TOPICS: Final = (
    Topic(
        "charges",
        (
            "зняли", "зняло", "знімає", "списа", "списую", "куди поділ", "чому зня", "чому спис",
            "сняли", "сняло", "снимают", "куда дел", "почему сня", "почему спис", "charged",
            "charge", "deduct", "why was i", "took money", "money gone",
        ),
        (
            ("Кожне списання пояснене в «Історії»: натисніть рядок — побачите правило, послугу, "
            "хто й коли її підключив. Якщо з чимось не згодні, натисніть там «Оскаржити»."),
            ("Every charge is explained in History: press its row to see the rule, the service and "
            "who connected it and when. If you do not agree, press Dispute there."),
            ("Каждое списание объяснено в «Истории»: нажмите строку — увидите правило, услугу, "
            "кто и когда её подключил. Если не согласны, нажмите там «Оспорить»."),
        ),
    ),
    Topic(
        "balance",
        (
            "баланс", "залишок", "скільки грошей", "скільки на рахунку", "остаток",
            "сколько денег", "сколько на счет", "balance", "how much money",
        ),
        (
            ("Баланс, бонуси й залишки пакетів — на «Огляді» та в міні-вікні в треї. З телефона: "
            "*111#, безкоштовно."),
            ("The balance, bonuses and what is left of the packages are on the Overview page and "
            "in the mini window of the tray. From the phone: *111#, free of charge."),
            ("Баланс, бонусы и остатки пакетов — на «Обзоре» и в мини-окне в трее. С телефона: "
            "*111#, бесплатно."),
        ),
    ),
    Topic(
        "tariff",
        (
            "тариф", "змінити пакет", "перейти на", "дешевш", "сменить пакет", "tariff",
            "change plan",
            "my plan", "price plan",
        ),
        (
            ("Тариф змінюється на сторінці «Тарифи»: відразу або від наступного списання. Перед "
            "підтвердженням видно ціну, дату та що згорить."),
            ("The tariff is changed on the Tariffs page, at once or from the next charge. The "
            "price, the date and what would be lost are shown before you confirm."),
            ("Тариф меняется на странице «Тарифы»: сразу или со следующего списания. Перед "
            "подтверждением видно цену, дату и что сгорит."),
        ),
    ),
    Topic(
        "topupMissing",
        (
            "не зарах", "не надійш", "не прийш", "не дійшл", "де мої гроші", "де гроші",
            "не зачисл", "не приш", "не поступ", "не дошл", "где мои деньги", "где деньги",
            "not credited", "not arrive", "didnt arrive", "has not come", "where is my money",
            "top up missing", "payment stuck",
        ),
        (
            ("Поповнення карткою зараховується за хвилини, з термінала чи банку — до доби. Стан "
            "платежу видно в «Історії». Якщо доба минула, надішліть сюди чек: подам заявку."),
            ("A card top-up is credited within minutes, one from a terminal or a bank within a "
            "day. The payment's state is in History. If a day has passed, send the receipt here."),
            ("Пополнение картой зачисляется за минуты, из терминала или банка — до суток. "
            "Состояние платежа видно в «Истории». Если сутки прошли, пришлите сюда чек."),
        ),
    ),
    Topic(
        "topup",
        (
            "поповн", "закинути", "покласти гро", "карткою", "пополн", "положить деньг", "картой",
            "top up", "topup", "recharge", "refill",
        ),
        (
            ("Поповнити свій або чужий номер можна на сторінці «Поповнення» карткою: від 1,00 до "
            "10 000,00 ₴, без комісії. Номер картки в чат не надсилайте."),
            ("Top up your own or any number by card on the Top-up page: from 1.00 to 10,000.00 ₴, "
            "no fee. Please never send a card number into the chat."),
            ("Пополнить свой или чужой номер можно на странице «Пополнение» картой: от 1,00 до "
            "10 000,00 ₴, без комиссии. Номер карты в чат не присылайте."),
        ),
    ),
    Topic(
        "advance",
        (
            "екстра", "в борг", "аванс", "позич", "обіцян", "экстра", "в долг", "обещан",
            "extra money", "advance", "borrow", "credit me",
        ),
        (
            ("«Екстра гроші» беруться на «Огляді» або в «Послугах», коли гроші закінчилися: суму й "
            "плату видно перед підтвердженням, борг погашають наступні поповнення."),
            ("Extra money is taken on the Overview or Services page when the money has run out: "
            "the sum and the fee are shown first, the next top-ups repay it."),
            ("«Экстра деньги» берутся на «Обзоре» или в «Услугах», когда деньги закончились: сумму "
            "и плату видно перед подтверждением, долг погашают следующие пополнения."),
        ),
    ),
    Topic(
        "transfer",
        (
            "переказ", "перекин", "надіслати грош", "перевод денег", "перевести ден", "перевод на",
            "transfer", "send money",
        ),
        (
            ("Переказ з номера на номер — «Поповнення» → «Переказ»: від 1 до 1 000 ₴ за раз, до "
            "2 900 ₴ на місяць; понад 20 ₴ потрібен код з SMS."),
            ("Money goes from number to number in Top-up → Transfer: 1 to 1,000 ₴ at a time, up to "
            "2,900 ₴ a month; above 20 ₴ a code from an SMS is needed."),
            ("Перевод с номера на номер — «Пополнение» → «Перевод»: от 1 до 1 000 ₴ за раз, до "
            "2 900 ₴ в месяц; свыше 20 ₴ нужен код из SMS."),
        ),
    ),
    Topic(
        "services",
        (
            "підписк", "послуг", "відключит", "вимкнути", "подписк", "услуг", "отключит",
            "subscri", "unsubscribe", "turn off", "service",
        ),
        (
            ("Усі підключені послуги й підписки — на сторінці «Послуги». Там же їх вимикають: "
            "сплачене діє до кінця періоду."),
            ("All connected services and subscriptions are on the Services page. They are switched "
            "off there too: what is paid for works to the end of its period."),
            ("Все подключённые услуги и подписки — на странице «Услуги». Там же их отключают: "
            "оплаченное действует до конца периода."),
        ),
    ),
    Topic(
        "bonus",
        ("бонус", "кешбек", "кэшбек", "bonus", "cashback"),
        (
            ("Бонуси — 5 % від поповнень від 100 ₴, діють 90 днів. Ними сплачують послуги, де "
            "вказано «можна бонусами». Залишок і строк — на «Огляді»."),
            ("Bonuses are 5 % of top-ups from 100 ₴ and live 90 days. They pay for services marked "
            "so. How many there are and until when is on the Overview page."),
            ("Бонусы — 5 % от пополнений от 100 ₴, действуют 90 дней. Ими платят за услуги, где "
            "указано «можно бонусами». Остаток и срок — на «Обзоре»."),
        ),
    ),
    Topic(
        "universal",
        (
            "універсальн", "родин", "сімейн", "спільний рах", "універсал", "универсальн", "семейн",
            "общий счет", "universal", "family", "joint account",
        ),
        (
            ("Універсальний рахунок збирає номери родини: власник бачить і поповнює їх. "
            "Створюється в «Профілі», кожен номер погоджується кодом з SMS."),
            ("A universal account gathers the numbers of a family: its owner sees and tops them "
            "up. It is made in Profile; each number agrees by a code from an SMS."),
            ("Универсальный счёт собирает номера семьи: владелец видит и пополняет их. Создаётся в "
            "«Профиле», каждый номер соглашается кодом из SMS."),
        ),
    ),
    Topic(
        "receipt",
        ("чек ", "чека", "чеки", "квитанц", "виписк", "выписк", "receipt", "statement"),
        (
            ("Чек платежу — у його рядку «Історії», кнопка «Квитанція». Виписку за період зберігає "
            "кнопка «Експорт» там само."),
            ("The receipt of a payment is in its row of History. The Export button there saves a "
            "statement of any period."),
            ("Чек платежа — в его строке «Истории», кнопка «Квитанция». Выписку за период "
            "сохраняет кнопка «Экспорт» там же."),
        ),
    ),
)  # fmt: skip
