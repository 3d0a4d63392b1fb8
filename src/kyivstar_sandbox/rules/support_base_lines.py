"""What the automatic helper knows of numbers, SIM cards, the network and the contract."""

from __future__ import annotations

from typing import Final

from kyivstar_sandbox.rules.support_topic import Topic

TOPICS: Final = (
    Topic(
        "homeInternet",
        ("домашн", "роутер", "wi fi", "wifi", "вайфай", "home internet", "router", "broadband"),
        (
            ("Домашній Інтернет: вимкніть роутер на 30 секунд і ввімкніть знову, перевірте, чи він "
            "сплачений («Огляд»). Не допомогло — телефонуйте 0 800 300-460, цілодобово."),
            ("Home internet: switch the router off for 30 seconds and on again, and check that it "
            "is paid for (Overview). If that does not help, call 0 800 300-460, day and night."),
            ("Домашний Интернет: выключите роутер на 30 секунд и включите снова, проверьте, "
            "оплачен ли он («Обзор»). Не помогло — звоните 0 800 300-460, круглосуточно."),
        ),
    ),
    Topic(
        "apn",
        (
            "інтернет", "apn", "точка доступ", "точку доступ", "налаштув", "мобільні дані",
            "интернет", "настрой", "мобильные данные", "internet", "mobile data", "settings",
        ),
        (
            ("Мобільний інтернет: увімкніть «Мобільні дані», точка доступу (APN) — internet, логін "
            "і пароль порожні, тип default,supl. Після збереження перезавантажте телефон."),
            ("Mobile internet: switch mobile data on, the access point (APN) is internet, login "
            "and password are empty, the type is default,supl. Save and restart the phone."),
            ("Мобильный интернет: включите «Мобильные данные», точка доступа (APN) — internet, "
            "логин и пароль пустые, тип default,supl. Сохраните и перезагрузите телефон."),
        ),
    ),
    Topic(
        "network",
        (
            "нема звязку", "немає звязку", "звязок", "сигнал", "мереж", "повільн", "не ловить",
            "нет связи", "связь", "сеть", "сети", "медлен", "не ловит", "network", "signal",
            "coverage", "slow",
        ),
        (
            ("Увімкніть і вимкніть режим польоту, перевірте вибір мережі «автоматично». Роботи й "
            "аварії видно в сповіщеннях програми. Не минає за годину — напишіть адресу сюди."),
            ("Switch flight mode on and off and set the choice of network to automatic. Works and "
            "outages are told in the notifications. If it lasts an hour, write the address here."),
            ("Включите и выключите режим полёта, проверьте выбор сети «автоматически». Работы и "
            "аварии видны в уведомлениях. Не проходит за час — напишите адрес сюда."),
        ),
    ),
    Topic(
        "roaming",
        (
            "роумінг", "роуминг", "за кордон", "закордон", "за границ", "заграниц", "roaming",
            "abroad", "travel",
        ),
        (
            ("Роумінг працює, коли його ввімкнено в «Послугах» і в телефоні. Ціни залежать від "
            "країни, пакети дешевші за поодинокі мегабайти: виберіть їх у «Послугах» до поїздки."),
            ("Roaming works when it is on in Services and in the phone. Prices depend on the "
            "country; packages cost less than single megabytes: choose one before you leave."),
            ("Роуминг работает, когда он включён в «Услугах» и в телефоне. Цены зависят от страны, "
            "пакеты дешевле отдельных мегабайт: выберите их в «Услугах» до поездки."),
        ),
    ),
    Topic(
        "unblock",
        ("розблок", "зняти блок", "разблок", "снять блок", "unblock", "lift the block"),
        (
            ("Розблокувати номер можна лише в магазині з паспортом. Найближчий — на сторінці "
            "«Магазини», там є відстань і години роботи."),
            ("A number is unblocked in a shop only, with a passport. The Shops page shows the "
            "nearest one with its distance and hours."),
            ("Разблокировать номер можно только в магазине с паспортом. Ближайший — на странице "
            "«Магазины», там есть расстояние и часы работы."),
        ),
    ),
    Topic(
        "block",
        (
            "заблок", "блокув", "загуб", "втрати", "вкрали", "украли", "блокир", "потеря",
            "block", "lost my", "lost phone", "stolen",
        ),
        (
            ("Номер блокується на його картці («Огляд» → «Заблокувати номер»), діє за 15–30 "
            "хвилин, на передплаті безкоштовно. Повернути його потім можна лише в магазині."),
            ("A number is blocked on its card (Overview → Block the number) within 15–30 minutes, "
            "free on prepaid. Only a shop brings it back."),
            ("Номер блокируется на его карточке («Обзор» → «Заблокировать номер»), действует за "
            "15–30 минут, на предоплате бесплатно. Вернуть его потом можно только в магазине."),
        ),
    ),
    Topic(
        "sim",
        (
            "puk", "пук ", "пук код", "пін код", "пин код", "pin ", "сім карт", "сімк", "сим карт",
            "симк", "sim ", "sim card", "esim", "есім",
        ),
        (
            ("PIN і PUK — у «Послугах» → «SIM-карта», після коду з SMS. Там само замовляють заміну "
            "SIM чи eSIM. Десять хибних PUK блокують картку назавжди."),
            ("PIN and PUK codes are in Services → SIM card, after a code from an SMS. A new SIM or "
            "an eSIM is ordered there too. Ten wrong PUK codes end the card for good."),
            ("PIN и PUK — в «Услугах» → «SIM-карта», после кода из SMS. Там же заказывают замену "
            "SIM или eSIM. Десять неверных PUK блокируют карту навсегда."),
        ),
    ),
    Topic(
        "contractEnd",
        (
            "розірв", "розторг", "припинити догов", "кінець догов", "видалити кабінет",
            "відмовитися від номер",
            "расторг", "прекратить догов", "конец догов", "удалить кабинет", "отказаться от номер",
            "terminate", "end contract", "end the contract", "end my contract", "close account",
            "cancel contract", "cancel my contract", "delete account",
        ),
        (
            ("Договір розривають у магазині з паспортом і податковим номером: сплатіть борг, "
            "заблокуйте кожну SIM, прийдіть. Разом із договором закривається й кабінет."),
            ("A contract is ended in a shop with a passport and a tax number: pay what is owed, "
            "block each SIM card, come. The cabinet ends together with the contract."),
            ("Договор расторгают в магазине с паспортом и налоговым номером: оплатите долг, "
            "заблокируйте каждую SIM, придите. Вместе с договором закрывается и кабинет."),
        ),
    ),
    Topic(
        "shops",
        ("магазин", "адрес", "салон", "де знаход", "где наход", "shop", "store", "where are you"),
        (
            ("Магазини з відстанню, годинами роботи й мапою — на сторінці «Магазини». Вона "
            "працює і без входу, і без інтернету."),
            ("Shops with distances, hours and a map are on the Shops page. It works without "
            "sign-in and offline too."),
            ("Магазины с расстоянием, часами работы и картой — на странице «Магазины». Она "
            "работает и без входа, и без интернета."),
        ),
    ),
    Topic(
        "password",
        ("парол", "password", "не можу увійти", "не могу войти", "cannot sign in", "cant sign in"),
        (
            ("Власний пароль задають і змінюють у «Профілі» → «Вхід і безпека», після коду з SMS. "
            "Забули — увійдіть кодом з SMS і задайте новий. Шість хибних спроб — перерва 180 хв."),
            ("Your own password is set and changed in Profile → Sign-in, after a code from an SMS. "
            "If it is forgotten, sign in by SMS and set a new one. Six wrong tries: 180 min."),
            ("Свой пароль задают и меняют в «Профиле» → «Вход и безопасность», после кода из SMS. "
            "Забыли — войдите кодом из SMS и задайте новый. Шесть ошибок — перерыв 180 мин."),
        ),
    ),
    Topic(
        "life",
        (
            "термін дії", "строк дії", "до якого числа", "номер діє", "срок действ",
            "до какого числ",
            "номер действ", "valid until", "number life", "expire", "how long does my number",
        ),
        (
            ("Номер активний 274 дні від поповнення на 30 ₴ чи сплаченого пакета, потім ще 91 день "
            "зберігається. Обидві дати — на картці номера на «Огляді»."),
            ("A number is active for 274 days after a top-up of 30 ₴ or a paid package, then kept "
            "for 91 days. Both dates are on the number's card on the Overview page."),
            ("Номер активен 274 дня от пополнения на 30 ₴ или оплаченного пакета, потом ещё 91 "
            "день хранится. Обе даты — на карточке номера на «Обзоре»."),
        ),
    ),
    Topic(
        "forwarding",
        ("переадрес", "перенаправ", "forward", "divert"),
        (
            ("Переадресацію вмикають на сторінці «Послуги»: усі дзвінки, коли зайнято чи коли не "
            "відповідаєте. Дзвінок далі рахується за вашим тарифом."),
            ("Forwarding is switched on in Services: all calls, when busy, or when you do not "
            "answer. The forwarded call is counted by your tariff."),
            ("Переадресацию включают на странице «Услуги»: все звонки, когда занято или когда не "
            "отвечаете. Переадресованный звонок считается по вашему тарифу."),
        ),
    ),
    Topic(
        "traffic",
        (
            "гігабайт", "трафік", "гб ", "мегабайт", "хвилин залиш", "гигабайт", "трафик",
            "gigabyte", "allowance", "how many minutes", "data left",
        ),
        (
            ("Залишки гігабайтів, хвилин і SMS — на «Огляді». Межу мобільних даних на місяць можна "
            "поставити в «Послугах»."),
            ("What is left of gigabytes, minutes and SMS is on the Overview page. A monthly cap on "
            "mobile data can be set in Services."),
            ("Остатки гигабайт, минут и SMS — на «Обзоре». Предел мобильных данных на месяц можно "
            "поставить в «Услугах»."),
        ),
    ),
    Topic(
        "fraud",
        ("шахра", "мошен", "підозріл", "обман", "fraud", "scam", "phishing"),
        (
            ("Нікому не кажіть коди з SMS і пароль: оператор їх не питає. Завершіть чужі сеанси в "
            "«Профілі», змініть пароль; якщо зник звʼязок — заблокуйте номер."),
            ("Tell nobody codes from SMS or your password: the operator never asks. End foreign "
            "sessions in Profile, change the password; if the network is gone, block the number."),
            ("Никому не говорите коды из SMS и пароль: оператор их не спрашивает. Завершите чужие "
            "сеансы в «Профиле», смените пароль; если пропала связь — заблокируйте номер."),
        ),
    ),
)  # fmt: skip
