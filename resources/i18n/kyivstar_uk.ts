<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
    <context>
        <name>Actions</name>
        <message>
            <source>Sheet of keys</source>
            <translation>Клавіші програми</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>гарячі клавіші клавіатура довідка</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Міні-вікно</translation>
        </message>
        <message>
            <source>Hide the window into the tray</source>
            <translation>Сховати вікно в трей</translation>
        </message>
        <message>
            <source>this desktop has no tray</source>
            <translation>тут немає трею</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Пошук на цій сторінці</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Друк</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>Main button of the page</source>
            <translation>Головна кнопка сторінки</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Наступна проблема</translation>
        </message>
        <message>
            <source>Lists and forms</source>
            <translation>Списки й форми</translation>
        </message>
        <message>
            <source>Section of the rail</source>
            <translation>Розділ зліва</translation>
        </message>
        <message>
            <source>Pinned number</source>
            <translation>Закріплений номер</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компанія</translation>
        </message>
        <message>
            <source>Undo the last edit</source>
            <translation>Скасувати останню зміну</translation>
        </message>
        <message>
            <source>Do the edit again</source>
            <translation>Повторити скасоване</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Перехід</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Гроші</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагування</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Close one level</source>
            <translation>Закрити верхній рівень</translation>
        </message>
        <message>
            <source>Move in a list</source>
            <translation>Рухатися списком</translation>
        </message>
        <message>
            <source>Check a row</source>
            <translation>Позначити рядок</translation>
        </message>
        <message>
            <source>Check a range</source>
            <translation>Позначити кілька рядків поспіль</translation>
        </message>
        <message>
            <source>Check all that match</source>
            <translation>Позначити все, що знайдено</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Відкрити рядок</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Скопіювати рядки</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Вставити список номерів</translation>
        </message>
        <message>
            <source>Write the own name or label</source>
            <translation>Написати власну назву або мітку</translation>
        </message>
        <message>
            <source>Remove a row of the top-up</source>
            <translation>Прибрати рядок поповнення</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Поповнити на %1</translation>
        </message>
        <message>
            <source>current number</source>
            <translation>поточний номер</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Поповнити</translation>
        </message>
        <message>
            <source>top-up pay money balance</source>
            <translation>поповнення оплата гроші рахунок баланс</translation>
        </message>
        <message>
            <source>Transfer money to a number</source>
            <translation>Переказати кошти на номер</translation>
        </message>
        <message>
            <source>Auto top-up rules</source>
            <translation>Правила автопоповнення</translation>
        </message>
        <message>
            <source>Queue: what waits for the connection</source>
            <translation>Черга: що чекає на звʼязок</translation>
        </message>
        <message>
            <source>section</source>
            <translation>розділ</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>Розділ %1</translation>
        </message>
        <message>
            <source>charges operations spending</source>
            <translation>списання операції витрати деталізація</translation>
        </message>
        <message>
            <source>settings language theme password lock</source>
            <translation>налаштування мова тема пароль блокування</translation>
        </message>
        <message>
            <source>chat consultant help</source>
            <translation>чат консультант допомога</translation>
        </message>
        <message>
            <source>options packages roaming</source>
            <translation>пакети роумінг підписки суперсила</translation>
        </message>
        <message>
            <source>company park fleet risk departments</source>
            <translation>компанія парк номери ризик підрозділи</translation>
        </message>
        <message>
            <source>company file list excel csv top-up many</source>
            <translation>компанія файл список excel csv масове поповнення</translation>
        </message>
        <message>
            <source>company spending charts forecast savings</source>
            <translation>компанія витрати графіки прогноз економія</translation>
        </message>
        <message>
            <source>company limits departments overspend</source>
            <translation>компанія ліміти підрозділи перевитрата</translation>
        </message>
        <message>
            <source>company bill statement accountant act</source>
            <translation>компанія рахунок виписка бухгалтер акт</translation>
        </message>
        <message>
            <source>company approve reject roles audit log</source>
            <translation>компанія погодити відхилити ролі журнал дій</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазини</translation>
        </message>
        <message>
            <source>Contacts and USSD codes</source>
            <translation>Контакти й USSD-коди</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Зворотний звʼязок</translation>
        </message>
        <message>
            <source>Pinned number %1</source>
            <translation>Закріплений номер %1</translation>
        </message>
        <message>
            <source>Company %1</source>
            <translation>Компанія %1</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Пошук або команда</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперед</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Світла тема</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Темна тема</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Тема системи</translation>
        </message>
        <message>
            <source>language</source>
            <translation>мова</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Скасувати: %1</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Повторити: %1</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>стільки, скільки бракує</translation>
        </message>
        <message>
            <source>as much as is missing until %1</source>
            <translation>стільки бракує до %1</translation>
        </message>
        <message>
            <source>Print the itemised bill (PDF)</source>
            <translation>Надрукувати деталізацію (PDF)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Search among the keys</source>
            <translation>Пошук серед клавіш</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>There is no such key</source>
            <translation>Такої клавіші немає</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>Нове поповнення</translation>
        </message>
        <message>
            <source>Receipt (PDF)</source>
            <translation>Квитанція (PDF)</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Заблокувати вікно</translation>
        </message>
        <message>
            <source>Hide or show numbers and sums</source>
            <translation>Сховати або показати номери й суми</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Наступна частина вікна</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Попередня частина вікна</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти з програми</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>%1 left, less than %2</source>
            <translation>залишок %1, менше ніж %2</translation>
        </message>
        <message>
            <source>Little money left</source>
            <translation>Мало коштів</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The balance has changed a little</source>
            <translation>Баланс змінився на дрібну суму</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a movement, since %1</source>
            <translation>
                <numerusform>%n день без руху коштів, з %1</numerusform>
                <numerusform>%n дні без руху коштів, з %1</numerusform>
                <numerusform>%n днів без руху коштів, з %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance does not change</source>
            <translation>Баланс не змінюється</translation>
        </message>
        <message>
            <source>The number does not work</source>
            <translation>Номер не працює</translation>
        </message>
        <message>
            <source>a top-up brings it back</source>
            <translation>поповнення поверне звʼязок</translation>
        </message>
        <message>
            <source>The number will stop soon</source>
            <translation>Номер незабаром зупиниться</translation>
        </message>
        <message>
            <source>its validity ends on %1</source>
            <translation>термін дії до %1</translation>
        </message>
        <message>
            <source>on %1, short by %2</source>
            <translation>%1, бракує %2</translation>
        </message>
        <message>
            <source>%1 on %2, short by %3</source>
            <translation>%1, %2, бракує %3</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Бракує на наступне списання</translation>
        </message>
        <message>
            <source>on %1, a top-up prolongs it</source>
            <translation>%1, поповнення його подовжить</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>Закінчується термін дії номера</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>Номер буде вилучено</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on %1</source>
            <translation>
                <numerusform>%n бал, %1</numerusform>
                <numerusform>%n бали, %1</numerusform>
                <numerusform>%n балів, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Бонуси згорять</translation>
        </message>
        <message>
            <source>«%1», %2. Not you?</source>
            <translation>«%1», %2. Не ви?</translation>
        </message>
        <message>
            <source>A new service is connected</source>
            <translation>Підключено нову послугу</translation>
        </message>
        <message>
            <source>«%1» is not connected any more</source>
            <translation>«%1» більше не підключено</translation>
        </message>
        <message>
            <source>A service is gone</source>
            <translation>Послуга зникла</translation>
        </message>
        <message>
            <source>«%1»: was %2, now %3</source>
            <translation>«%1»: було %2, тепер %3</translation>
        </message>
        <message>
            <source>A service costs another price</source>
            <translation>Послуга змінила ціну</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>there is enough</source>
            <translation>коштів вистачає</translation>
        </message>
        <message>
            <source>The next charge is near</source>
            <translation>Незабаром списання</translation>
        </message>
        <message>
            <source>The answer to your dispute is overdue</source>
            <translation>Відповідь на вашу скаргу прострочено</translation>
        </message>
        <message>
            <source>The answer to your dispute is due</source>
            <translation>Настає строк відповіді на вашу скаргу</translation>
        </message>
        <message>
            <source>The payment is credited</source>
            <translation>Платіж зараховано</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>Платіж відхилено</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>Платіж скасовано</translation>
        </message>
        <message>
            <source>Auto top-up missed a run</source>
            <translation>Автопоповнення пропущено</translation>
        </message>
        <message>
            <source>it waits for your decision</source>
            <translation>чекає на ваше рішення</translation>
        </message>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>Правило автопоповнення вимкнулося</translation>
        </message>
        <message>
            <source>Look why, and switch it on again</source>
            <translation>Подивіться чому та ввімкніть знову</translation>
        </message>
        <message>
            <source>A message from support</source>
            <translation>Повідомлення від підтримки</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Відкрийте розмову</translation>
        </message>
    </context>
    <context>
        <name>Analytics</name>
        <message numerus="yes">
            <source>Prices or services changed: %n</source>
            <translation>
                <numerusform>Змінилися ціни або послуги: %n</numerusform>
                <numerusform>Змінилися ціни або послуги: %n</numerusform>
                <numerusform>Змінилися ціни або послуги: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номери</numerusform>
                <numerusform>%n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>By month, thousand ₴</source>
            <translation>Витрати за місяцями, тис. ₴</translation>
        </message>
        <message>
            <source>By month, ₴</source>
            <translation>Витрати за місяцями, ₴</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>прогноз %1</translation>
        </message>
        <message>
            <source>Spending by month</source>
            <translation>Витрати за місяцями</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Підрозділ</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Витрачено</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Бюджет</translation>
        </message>
        <message>
            <source>Fact and forecast against the budget</source>
            <translation>Факт і прогноз до бюджету</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Прогноз</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Висновок</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Співробітник</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Місяць тому</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Хвилини</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Послуга</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Списань</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Приріст</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Зазвичай</translation>
        </message>
        <message>
            <source>Above the usual</source>
            <translation>Понад звичне</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Останній рух</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Плата за місяць</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Now a year</source>
            <translation>Зараз за рік</translation>
        </message>
        <message>
            <source>Best tariff</source>
            <translation>Найкращий тариф</translation>
        </message>
        <message>
            <source>Then a year</source>
            <translation>Стане за рік</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <translation>Економія за рік</translation>
        </message>
        <message>
            <source>What is lost</source>
            <translation>Що втратить</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Помічено</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Тариф або послуга</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Що змінилося</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>На місяць</translation>
        </message>
        <message>
            <source>Outside these departments</source>
            <translation>Поза цими підрозділами</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Без імені</translation>
        </message>
        <message>
            <source>no use known</source>
            <translation>не користувалися</translation>
        </message>
        <message>
            <source>seasonal: slept before and woke</source>
            <translation>сезонний: уже спав і прокидався</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>безліміт</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>нічого</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>Ціна одиниці</translation>
        </message>
        <message>
            <source>new</source>
            <translation>нове</translation>
        </message>
        <message>
            <source>not offered any more</source>
            <translation>більше не пропонують</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архіві</translation>
        </message>
        <message>
            <source>No departments below</source>
            <translation>Нижче немає підрозділів</translation>
        </message>
        <message>
            <source>Nobody has spent anything</source>
            <translation>Ніхто нічого не витратив</translation>
        </message>
        <message>
            <source>No charges in this month</source>
            <translation>У цьому місяці немає списань</translation>
        </message>
        <message>
            <source>Nothing to rank in this month</source>
            <translation>У цьому місяці нема що порівнювати</translation>
        </message>
        <message>
            <source>Nobody spent far above the usual</source>
            <translation>Ніхто не витратив значно більше звичного</translation>
        </message>
        <message>
            <source>No numbers without use for 90 days</source>
            <translation>Немає номерів без руху 90 днів</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Нема що показати</translation>
        </message>
        <message>
            <source>Prices and services have not changed</source>
            <translation>Ціни й послуги не змінилися</translation>
        </message>
        <message>
            <source>Told from six months of own spending on.</source>
            <translation>Видно після шести місяців власних витрат номера.</translation>
        </message>
        <message>
            <source>Told once 90 days of history are read.</source>
            <translation>Видно, коли прочитано 90 днів історії.</translation>
        </message>
        <message>
            <source>Compare the tariffs, or lower the least saving.</source>
            <translation>Порівняйте тарифи або зменште найменшу економію.</translation>
        </message>
        <message>
            <source>Each change is told once, at the next refresh.</source>
            <translation>Про кожну зміну сказано один раз, після оновлення.</translation>
        </message>
        <message>
            <source>All targets</source>
            <translation>Усі тарифи</translation>
        </message>
        <message numerus="yes">
            <source>Prepare the change for %n number(s)</source>
            <translation>
                <numerusform>Підготувати зміну для %n номера</numerusform>
                <numerusform>Підготувати зміну для %n номерів</numerusform>
                <numerusform>Підготувати зміну для %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Compare tariffs</source>
            <translation>Порівняти тарифи</translation>
        </message>
        <message>
            <source>any saving</source>
            <translation>будь-яка економія</translation>
        </message>
        <message>
            <source>from %1 a year</source>
            <translation>від %1 за рік</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers over every tariff</source>
            <translation>Порівняно %1 з %2 номерів з кожним тарифом</translation>
        </message>
        <message>
            <source>The real use of 12 months of every number is rated on each tariff it could have.</source>
            <translation>Справжнє користування кожного номера за 12 місяців рахується за кожним доступним тарифом.</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers, %3. Services stay as they are.</source>
            <translation>Порівняно %1 з %2 номерів, %3. Послуги лишаються, як є.</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Аналітика</translation>
        </message>
        <message>
            <source>%1 of %2 numbers</source>
            <translation>%1 з %2 номерів</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Уся компанія</translation>
        </message>
        <message numerus="yes">
            <source>Overspend in %n department(s)</source>
            <translation>
                <numerusform>Перевитрата в %n підрозділі</numerusform>
                <numerusform>Перевитрата в %n підрозділах</numerusform>
                <numerusform>Перевитрата в %n підрозділах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unusual spend of %n number(s)</source>
            <translation>
                <numerusform>Незвичні витрати: %n номер</numerusform>
                <numerusform>Незвичні витрати: %n номери</numerusform>
                <numerusform>Незвичні витрати: %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>far above their own months before</source>
            <translation>значно вище, ніж звичайно</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) without use for 90 days</source>
            <translation>
                <numerusform>%n номер без руху 90 днів</numerusform>
                <numerusform>%n номери без руху 90 днів</numerusform>
                <numerusform>%n номерів без руху 90 днів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 на місяць</translation>
        </message>
        <message numerus="yes">
            <source>%n seasonal</source>
            <translation>
                <numerusform>сезонних %n</numerusform>
                <numerusform>сезонних %n</numerusform>
                <numerusform>сезонних %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the company's history: %1 %, rows %2</source>
            <translation>Читаємо історію компанії: %1 %, рядків %2</translation>
        </message>
        <message>
            <source>Figures will stand here</source>
            <translation>Тут будуть цифри</translation>
        </message>
        <message>
            <source>Spending has not been read yet</source>
            <translation>Витрати ще не прочитано</translation>
        </message>
        <message>
            <source>The history of the company is read once there is a connection.</source>
            <translation>Історію компанії буде прочитано, щойно зʼявиться звʼязок.</translation>
        </message>
        <message>
            <source>The history of all numbers is read month by month in the background. You can go on working, and close the program: reading goes on where it stopped.</source>
            <translation>Історія всіх номерів читається у фоні, місяць за місяцем. Можна працювати далі й закрити програму: читання продовжиться з того самого місця.</translation>
        </message>
        <message>
            <source>Not the whole history is read yet: sums will grow.</source>
            <translation>Прочитано ще не всю історію: суми зростатимуть.</translation>
        </message>
        <message numerus="yes">
            <source>Spent in %n day(s)</source>
            <translation>
                <numerusform>Витрачено за %n день</numerusform>
                <numerusform>Витрачено за %n дні</numerusform>
                <numerusform>Витрачено за %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % more than a month ago</source>
            <translation>+%1 % за місяць</translation>
        </message>
        <message>
            <source>%1 % less than a month ago</source>
            <translation>−%1 % за місяць</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Місяцем раніше</translation>
        </message>
        <message>
            <source>Forecast to %1</source>
            <translation>Прогноз на %1</translation>
        </message>
        <message>
            <source>a forecast needs 7 days</source>
            <translation>для прогнозу треба 7 днів</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>замало даних</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>від %1 до %2</translation>
        </message>
        <message>
            <source>Budget of the month</source>
            <translation>Бюджет місяця</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не задано</translation>
        </message>
        <message>
            <source>Set a limit</source>
            <translation>Задати ліміт</translation>
        </message>
        <message>
            <source>Can be saved a month</source>
            <translation>Можна заощадити на місяць</translation>
        </message>
        <message>
            <source>Match tariffs</source>
            <translation>Підібрати тарифи</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s), cheaper tariffs</source>
            <translation>
                <numerusform>%n номер, дешевші тарифи</numerusform>
                <numerusform>%n номери, дешевші тарифи</numerusform>
                <numerusform>%n номерів, дешевші тарифи</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean of a number</source>
            <translation>У середньому на номер</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Підрозділи</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Послуги</translation>
        </message>
        <message>
            <source>Top 50</source>
            <translation>Топ-50</translation>
        </message>
        <message>
            <source>Unusual</source>
            <translation>Незвичні</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Без руху</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Оптимізатор</translation>
        </message>
        <message>
            <source>Price radar</source>
            <translation>Радар цін</translation>
        </message>
        <message>
            <source>By money</source>
            <translation>Гроші</translation>
        </message>
        <message>
            <source>By data</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>By minutes</source>
            <translation>Хвилини</translation>
        </message>
        <message>
            <source>By growth</source>
            <translation>Приріст</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без ліміту</translation>
        </message>
        <message>
            <source>overspend %1</source>
            <translation>перевитрата %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>впритул до ліміту</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>у межах бюджету</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роумінг</translation>
        </message>
        <message>
            <source>Mobile data beyond the package</source>
            <translation>Мобільний інтернет понад пакет</translation>
        </message>
        <message>
            <source>Calls beyond the package</source>
            <translation>Дзвінки понад пакет</translation>
        </message>
        <message>
            <source>Messages beyond the package</source>
            <translation>SMS понад пакет</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Плата за тариф</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Плата за послугу</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Плата за блокування</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-послуги</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Повернення коштів</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Виправлення</translation>
        </message>
        <message>
            <source>Goodwill of the operator</source>
            <translation>Компенсації оператора</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Рівень</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Що показати</translation>
        </message>
        <message>
            <source>Ranked by</source>
            <translation>Упорядкувати за</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Експорт таблиці</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>факт</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>прогноз</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation>бюджет %1</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Графік</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблиця</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Варто уваги</translation>
        </message>
        <message>
            <source>Nothing unusual in this month</source>
            <translation>У цьому місяці нічого незвичного</translation>
        </message>
        <message>
            <source>Least saving</source>
            <translation>Найменша економія</translation>
        </message>
        <message>
            <source>Tariff to move to</source>
            <translation>На який тариф</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Approved</source>
            <translation>Погоджено</translation>
        </message>
        <message>
            <source>Rejected; the reason was sent</source>
            <translation>Відхилено; причину надіслано</translation>
        </message>
        <message>
            <source>The request was withdrawn</source>
            <translation>Запит відкликано</translation>
        </message>
        <message>
            <source>Approved by the signed answer</source>
            <translation>Погоджено за підписаною відповіддю</translation>
        </message>
        <message>
            <source>The key was registered</source>
            <translation>Ключ зареєстровано</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Користувач</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Підрозділ</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>На погодження</translation>
        </message>
        <message>
            <source>My requests</source>
            <translation>Мої запити</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Ролі</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал дій</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Кошти з</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Rejected by</source>
            <translation>Відхилив(ла)</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Погодив(ла)</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Виконано</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Масове поповнення</translation>
        </message>
        <message>
            <source>You have asked for no approval</source>
            <translation>Ваших запитів на погодження немає</translation>
        </message>
        <message>
            <source>A batch over the company's limit appears here when its code is confirmed.</source>
            <translation>Пакет понад ліміт компанії зʼявиться тут, щойно ви підтвердите його кодом.</translation>
        </message>
        <message>
            <source>All approved</source>
            <translation>Усе погоджено</translation>
        </message>
        <message>
            <source>Batches over the limit come here from other coordinators. One that came as a file is opened by the button above.</source>
            <translation>Сюди надходять пакети понад ліміт від інших координаторів. Отриманий файлом відкрийте кнопкою вгорі.</translation>
        </message>
        <message>
            <source>Without a department</source>
            <translation>Без підрозділу</translation>
        </message>
        <message numerus="yes">
            <source>and %n more department(s)</source>
            <translation>
                <numerusform>і ще %n підрозділ</numerusform>
                <numerusform>і ще %n підрозділи</numerusform>
                <numerusform>і ще %n підрозділів</numerusform>
            </translation>
        </message>
        <message>
            <source>Digest, count and total agree with the rows of the file.</source>
            <translation>Дайджест, кількість і сума відповідають рядкам файла.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Підготував(ла)</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядки</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Your key is registered: you can sign requests without a connection.</source>
            <translation>Ваш ключ зареєстровано: запити можна підписувати без звʼязку.</translation>
        </message>
        <message>
            <source>To sign requests without a connection register your key once. The private part never leaves this computer.</source>
            <translation>Щоб підписувати запити без звʼязку, один раз зареєструйте ключ. Його приватна частина не залишає цей компʼютер.</translation>
        </message>
        <message>
            <source>Roles are given by the operator: your account manager or a shop. A role over a department covers everything below it. The operator checks every right itself.</source>
            <translation>Ролі надає оператор: ваш менеджер або магазин. Роль над підрозділом охоплює все, що нижче. Кожне право оператор перевіряє сам.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Очікує</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Відкликано</translation>
        </message>
        <message>
            <source>The term has passed</source>
            <translation>Строк минув</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own batch: another coordinator or an approver agrees to it</source>
            <translation>Ваш власний пакет: його погоджує інший координатор або погоджувач</translation>
        </message>
        <message>
            <source>An approver's or a coordinator's role is needed</source>
            <translation>Потрібна роль погоджувача або координатора</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Власник</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Self-managed user</source>
            <translation>Самостійне управління послугами</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Працівник</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Погоджувач</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Спостерігач</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Бачить</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пакети</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Замовлення</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Рахунки</translation>
        </message>
        <message>
            <source>Approves</source>
            <translation>Погоджує</translation>
        </message>
        <message>
            <source>Company's money</source>
            <translation>Кошти компанії</translation>
        </message>
        <message>
            <source>own number</source>
            <translation>свій номер</translation>
        </message>
        <message>
            <source>everything below</source>
            <translation>усе, що нижче</translation>
        </message>
        <message>
            <source>own numbers</source>
            <translation>свої номери</translation>
        </message>
        <message>
            <source>universal account</source>
            <translation>універсальний рахунок</translation>
        </message>
        <message>
            <source>yes; over the limit with approval</source>
            <translation>так; понад ліміт із погодженням</translation>
        </message>
        <message>
            <source>others' batches</source>
            <translation>чужі пакети</translation>
        </message>
        <message>
            <source>spends</source>
            <translation>витрачає</translation>
        </message>
        <message>
            <source>sees</source>
            <translation>бачить</translation>
        </message>
        <message>
            <source>Do not sign it. Ask for a new file.</source>
            <translation>Не підписуйте його. Попросіть новий файл.</translation>
        </message>
        <message>
            <source>This is no request for approval</source>
            <translation>Це не запит на погодження</translation>
        </message>
        <message>
            <source>This is no signed answer</source>
            <translation>Це не підписана відповідь</translation>
        </message>
        <message>
            <source>The file was made by a newer program</source>
            <translation>Файл створено новішою програмою</translation>
        </message>
        <message>
            <source>The file was altered after it had been signed</source>
            <translation>Файл змінено після підписання</translation>
        </message>
        <message>
            <source>The rows are not those of the request</source>
            <translation>Рядки не ті, що в запиті</translation>
        </message>
        <message>
            <source>The number of rows does not match the request</source>
            <translation>Кількість рядків не збігається із запитом</translation>
        </message>
        <message>
            <source>The sum of the rows does not match the request</source>
            <translation>Сума рядків не збігається із запитом</translation>
        </message>
        <message>
            <source>The term of the request has passed</source>
            <translation>Строк запиту минув</translation>
        </message>
        <message>
            <source>The request belongs to another operator</source>
            <translation>Запит належить іншому оператору</translation>
        </message>
        <message>
            <source>The operator wants another person</source>
            <translation>Оператор вимагає іншу людину</translation>
        </message>
        <message>
            <source>Nobody agrees to an own batch; the role and the registered key must be alive.</source>
            <translation>Власний пакет ніхто не погоджує; роль і зареєстрований ключ мають бути чинні.</translation>
        </message>
        <message>
            <source>Nobody waits for this consent any more</source>
            <translation>На це погодження вже ніхто не чекає</translation>
        </message>
        <message>
            <source>The rows of this batch are on another computer</source>
            <translation>Рядки цього пакета на іншому компʼютері</translation>
        </message>
        <message>
            <source>Make the request file where the batch was prepared.</source>
            <translation>Створіть файл запиту там, де готували пакет.</translation>
        </message>
        <message>
            <source>The answer belongs to another batch</source>
            <translation>Відповідь належить іншому пакету</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>Нічого не погоджено.</translation>
        </message>
        <message>
            <source>There is no such request any more</source>
            <translation>Такого запиту вже немає</translation>
        </message>
        <message>
            <source>Open a request or an answer</source>
            <translation>Відкрити запит або відповідь</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Відкрити файл</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Що показано</translation>
        </message>
        <message>
            <source>No connection: files can be opened and signed</source>
            <translation>Немає звʼязку: файли можна відкривати й підписувати</translation>
        </message>
        <message>
            <source>Requests and answers (%1)</source>
            <translation>Запити й відповіді (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
        <message>
            <source>Save the request file</source>
            <translation>Зберегти файл запиту</translation>
        </message>
        <message>
            <source>Save the signed answer</source>
            <translation>Зберегти підписану відповідь</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Погодити</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Request file</source>
            <translation>Файл запиту</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Відкликати</translation>
        </message>
        <message>
            <source>Request from a file: %1</source>
            <translation>Запит із файла: %1</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>За підрозділами</translation>
        </message>
        <message>
            <source>Key of whoever prepared it: %1. Compare it by telephone.</source>
            <translation>Ключ того, хто підготував: %1. Звірте його телефоном.</translation>
        </message>
        <message>
            <source>Sign the approval</source>
            <translation>Підписати погодження</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Закрити файл</translation>
        </message>
        <message>
            <source>Rows of the request</source>
            <translation>Рядки запиту</translation>
        </message>
        <message>
            <source>Your key: %1</source>
            <translation>Ваш ключ: %1</translation>
        </message>
        <message>
            <source>Register the key</source>
            <translation>Зареєструвати ключ</translation>
        </message>
        <message>
            <source>Roles and what they may do</source>
            <translation>Ролі та їхні повноваження</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>ваша</translation>
        </message>
        <message>
            <source>Reject «%1»?</source>
            <translation>Відхилити «%1»?</translation>
        </message>
        <message>
            <source>Nothing is paid. Whoever asked sees your reason.</source>
            <translation>Нічого не сплачується. Хто просив, побачить вашу причину.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>All acts</source>
            <translation>Усі дії</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Усі рядки журналу такі, як були записані</translation>
        </message>
        <message>
            <source>A row was altered: %1, %2. Keep the file and tell your security.</source>
            <translation>Рядок змінено: %1, %2. Збережіть файл і повідомте службу безпеки.</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата й час</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Дія</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>Щодо чого</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>Payments and orders</source>
            <translation>Платежі й замовлення</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пакети</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Інші дії</translation>
        </message>
        <message>
            <source>Batch: %1</source>
            <translation>Пакет: %1</translation>
        </message>
        <message>
            <source>Payment by card</source>
            <translation>Оплата карткою</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Поповнення</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Переказ</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Замовлення</translation>
        </message>
        <message>
            <source>Cancelling of an order</source>
            <translation>Скасування замовлення</translation>
        </message>
        <message>
            <source>Change of an account</source>
            <translation>Зміна рахунку</translation>
        </message>
        <message>
            <source>Block of a number</source>
            <translation>Блокування номера</translation>
        </message>
        <message>
            <source>Start of the program</source>
            <translation>Запуск програми</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Вхід</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>Завершення сеансу</translation>
        </message>
        <message>
            <source>Approval given</source>
            <translation>Погоджено</translation>
        </message>
        <message>
            <source>Approval refused</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Запит відкликано</translation>
        </message>
        <message>
            <source>Signed answer sent to the operator</source>
            <translation>Підписану відповідь надіслано оператору</translation>
        </message>
        <message>
            <source>Request file made</source>
            <translation>Створено файл запиту</translation>
        </message>
        <message>
            <source>Request signed</source>
            <translation>Запит підписано</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Ключ зареєстровано</translation>
        </message>
        <message>
            <source>Notes imported</source>
            <translation>Імпортовано нотатки</translation>
        </message>
        <message>
            <source>Log exported</source>
            <translation>Журнал експортовано</translation>
        </message>
        <message>
            <source>Log verified</source>
            <translation>Журнал перевірено</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>заплановано</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>надіслано</translation>
        </message>
        <message>
            <source>waits for the code</source>
            <translation>чекає на код</translation>
        </message>
        <message>
            <source>waits for the bank</source>
            <translation>чекає на банк</translation>
        </message>
        <message>
            <source>code sent</source>
            <translation>код надіслано</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>виконується</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>результат невідомий</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>передано в підтримку</translation>
        </message>
        <message>
            <source>done</source>
            <translation>виконано</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>відхилено</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>скасовано</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>чекає на погодження</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>погоджено</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>виконується</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>на паузі</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>перервано</translation>
        </message>
        <message>
            <source>not reconciled</source>
            <translation>не звірено</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Ідентифікатор</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробиці</translation>
        </message>
        <message>
            <source>Number, batch or person</source>
            <translation>Номер, пакет або людина</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>Пошук у журналі</translation>
        </message>
        <message>
            <source>Which acts</source>
            <translation>Які дії</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал дій</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Експорт журналу</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>The batch has ended</source>
            <translation>Пакет завершено</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list</source>
            <translation>Підсумки не збігаються зі списком оператора</translation>
        </message>
        <message>
            <source>The batch is interrupted</source>
            <translation>Пакет перервано</translation>
        </message>
        <message>
            <source>Approved: it can be carried out</source>
            <translation>Погоджено: можна виконувати</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Не погоджено</translation>
        </message>
        <message>
            <source>How many rows</source>
            <translation>Кількість рядків</translation>
        </message>
        <message>
            <source>Total, ₴</source>
            <translation>Разом, ₴</translation>
        </message>
        <message>
            <source>These rows are in this batch already</source>
            <translation>Ці рядки вже в цьому пакеті</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>Запит відкликано</translation>
        </message>
        <message>
            <source>The draft is removed</source>
            <translation>Чернетку видалено</translation>
        </message>
        <message>
            <source>%1 % done: %2</source>
            <translation>Виконано %1 %: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with all rows</source>
            <translation>Продовжити з усіма рядками</translation>
        </message>
        <message numerus="yes">
            <source>«%1»: rows that have changed since the consent: %n</source>
            <translation>
                <numerusform>«%1»: рядків, що змінилися після згоди: %n</numerusform>
                <numerusform>«%1»: рядків, що змінилися після згоди: %n</numerusform>
                <numerusform>«%1»: рядків, що змінилися після згоди: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«%1»: not everything could be checked once more</source>
            <translation>«%1»: не все вдалося перевірити ще раз</translation>
        </message>
        <message>
            <source>Leave these out, confirm the rest</source>
            <translation>Без них, підтвердити решту</translation>
        </message>
        <message>
            <source>Leave these out</source>
            <translation>Без цих рядків</translation>
        </message>
        <message>
            <source>The operator did not tell the latest top-ups: a number that was topped up elsewhere since the consent would get money once more.</source>
            <translation>Оператор не повідомив останніх поповнень: номер, який після згоди поповнили деінде, отримав би гроші ще раз.</translation>
        </message>
        <message>
            <source>Of the latest top-ups only those since %1 were looked at: a number that was topped up elsewhere before would get money once more.</source>
            <translation>З останніх поповнень переглянуто лише ті, що від %1: номер, який поповнили деінде раніше, отримав би гроші ще раз.</translation>
        </message>
        <message>
            <source>The list of your numbers could not be read: numbers that have left or were disconnected are not known.</source>
            <translation>Список ваших номерів не вдалося прочитати: невідомо, які номери вибули чи відключені.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Нічого не надіслано.</translation>
        </message>
        <message>
            <source>Go on with all of them: the operator refuses what cannot be done. Or leave these rows out.</source>
            <translation>Можна продовжити з усіма: оператор відхилить те, чого не можна виконати. Або залишити ці рядки осторонь.</translation>
        </message>
        <message>
            <source>No further row was paid.</source>
            <translation>Жодного нового рядка не сплачено.</translation>
        </message>
        <message>
            <source>Nothing was paid.</source>
            <translation>Нічого не сплачено.</translation>
        </message>
        <message>
            <source>%1 has approved all rows.</source>
            <translation>Усі рядки погоджено (%1).</translation>
        </message>
        <message>
            <source>The code was given for all rows.</source>
            <translation>Код дано на всі рядки.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave them out: then nothing is left to pay.</source>
            <translation>Можна продовжити з усіма або залишити їх осторонь: тоді платити нічого не лишиться.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and a new approval.</source>
            <translation>Можна продовжити з усіма або залишити ці осторонь: решта матиме іншу суму, тож потрібні новий код і нове погодження.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and, over your own limit, a new approval.</source>
            <translation>Можна продовжити з усіма або залишити ці осторонь: решта матиме іншу суму, тож потрібен новий код, а понад ваш ліміт ще й нове погодження.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code.</source>
            <translation>Можна продовжити з усіма або залишити ці осторонь: решта матиме іншу суму, тож потрібен новий код.</translation>
        </message>
        <message>
            <source>it lacks %1 now</source>
            <translation>зараз бракує %1</translation>
        </message>
        <message>
            <source>Every row is ready: nothing to correct</source>
            <translation>Усі рядки готові: виправляти нічого</translation>
        </message>
        <message>
            <source>Run it all the same</source>
            <translation>Однаково виконати</translation>
        </message>
        <message>
            <source>checked in %1 s</source>
            <translation>перевірено за %1 с</translation>
        </message>
        <message>
            <source>checked on %1</source>
            <translation>перевірено %1</translation>
        </message>
        <message>
            <source>Errors, not paid</source>
            <translation>Помилки, не оплатимо</translation>
        </message>
        <message>
            <source>Errors, not carried out</source>
            <translation>Помилки, не виконаємо</translation>
        </message>
        <message>
            <source>accepted: %1</source>
            <translation>прийнято: %1</translation>
        </message>
        <message>
            <source>Ready rows</source>
            <translation>Готові</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Попередження</translation>
        </message>
        <message>
            <source>To carry out</source>
            <translation>До виконання</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>як вказано у файлі</translation>
        </message>
        <message>
            <source>%1, fee %2</source>
            <translation>%1, комісія %2</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>До оплати</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>the rest is not stated</source>
            <translation>залишок не вказано</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>не вибрано</translation>
        </message>
        <message>
            <source>has %1</source>
            <translation>є %1</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>вистачить</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Послуга</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Потребують уваги</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Помилки</translation>
        </message>
        <message>
            <source>This file was already run on %1</source>
            <translation>Цей файл уже виконано %1</translation>
        </message>
        <message>
            <source>Its rows would be paid again. To go on, count and total are typed anew.</source>
            <translation>Його рядки буде сплачено ще раз. Щоб продовжити, кількість і суму треба ввести знову.</translation>
        </message>
        <message>
            <source>The list of your numbers is not read yet: the rows are checked once more by themselves when it is here.</source>
            <translation>Список ваших номерів ще не прочитано: щойно він зʼявиться, рядки перевіряться ще раз самі.</translation>
        </message>
        <message>
            <source>The check is not whole: %1. This program's own top-ups were.</source>
            <translation>Перевірка неповна: %1. Поповнення з цієї програми перевірено.</translation>
        </message>
        <message numerus="yes">
            <source>Carry out for %n number(s)</source>
            <translation>
                <numerusform>Виконати для %n номера</numerusform>
                <numerusform>Виконати для %n номерів</numerusform>
                <numerusform>Виконати для %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Ввести код</translation>
        </message>
        <message>
            <source>Send for approval, %1</source>
            <translation>Надіслати на погодження, %1</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Сплатити %1</translation>
        </message>
        <message>
            <source>No row is ready: correct or accept some</source>
            <translation>Немає готових рядків: виправте або прийміть їх</translation>
        </message>
        <message>
            <source>This file was run before: confirm that it is run again</source>
            <translation>Цей файл уже виконували: підтвердьте повтор</translation>
        </message>
        <message>
            <source>Choose the source of money</source>
            <translation>Виберіть джерело коштів</translation>
        </message>
        <message>
            <source>The source is short by %1</source>
            <translation>У джерелі бракує %1</translation>
        </message>
        <message>
            <source>The list of your numbers is being read: a moment</source>
            <translation>Читається список ваших номерів: хвилинку</translation>
        </message>
        <message>
            <source>No connection: the batch waits here</source>
            <translation>Немає звʼязку: пакет зачекає тут</translation>
        </message>
        <message>
            <source>Accept all: %1</source>
            <translation>Прийняти всі: %1</translation>
        </message>
        <message>
            <source>No row with «%1»</source>
            <translation>Немає рядків із «%1»</translation>
        </message>
        <message>
            <source>No rows of this kind</source>
            <translation>Таких рядків немає</translation>
        </message>
        <message>
            <source>Count or total does not match</source>
            <translation>Кількість або сума не збігається</translation>
        </message>
        <message>
            <source>How many rows are carried out</source>
            <translation>Скільки рядків буде виконано</translation>
        </message>
        <message>
            <source>The total with its fee, as you have it in your papers</source>
            <translation>Сума з комісією, як у ваших документах</translation>
        </message>
        <message>
            <source>Carry out the batch?</source>
            <translation>Виконати пакет?</translation>
        </message>
        <message>
            <source>Pay the rest of the batch?</source>
            <translation>Сплатити решту пакета?</translation>
        </message>
        <message>
            <source>Send the batch for approval?</source>
            <translation>Надіслати пакет на погодження?</translation>
        </message>
        <message>
            <source>Pay the batch?</source>
            <translation>Сплатити пакет?</translation>
        </message>
        <message>
            <source>Type how many numbers it concerns. Orders cannot be taken back together.</source>
            <translation>Введіть, скількох номерів це стосується. Скасувати замовлення разом не можна.</translation>
        </message>
        <message>
            <source>The money is taken from: %1. Type count and total yourself: they are compared.</source>
            <translation>Кошти спишемо з: %1. Введіть кількість і суму самі: ми їх звіримо.</translation>
        </message>
        <message>
            <source>A sum as 150,00</source>
            <translation>Сума на кшталт 150,00</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Рядок %1</translation>
        </message>
        <message>
            <source>Choose the tariff</source>
            <translation>Виберіть тариф</translation>
        </message>
        <message>
            <source>Type the label</source>
            <translation>Введіть мітку</translation>
        </message>
        <message>
            <source>Choose the service</source>
            <translation>Виберіть послугу</translation>
        </message>
        <message>
            <source>«%1» is checked and waits in the list</source>
            <translation>«%1» перевірено, він чекає у списку</translation>
        </message>
        <message numerus="yes">
            <source>List of %n number(s)</source>
            <translation>
                <numerusform>Список із %n номера</numerusform>
                <numerusform>Список із %n номерів</numerusform>
                <numerusform>Список із %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Template saved: %1</source>
            <translation>Шаблон збережено: %1</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Вкажіть, який стовпець що означає. Рядків у файлі: близько %1.</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Стовпці файлу %1</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>крапка з комою ;</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>кома ,</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляція</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Стовпець %1 – це</translation>
        </message>
        <message>
            <source>Tell which column has the numbers</source>
            <translation>Вкажіть стовпець із номерами</translation>
        </message>
        <message>
            <source>Several sheets have rows: choose the one that is meant</source>
            <translation>Рядки є на кількох аркушах: виберіть потрібний</translation>
        </message>
        <message>
            <source>Several columns hold numbers: check which one is meant</source>
            <translation>Номери є в кількох стовпцях: перевірте, який потрібен</translation>
        </message>
        <message>
            <source>Several columns may be the sum: say which one is paid</source>
            <translation>Сумою можуть бути кілька стовпців: вкажіть, який сплачувати</translation>
        </message>
        <message>
            <source>No column with sums: the sum of the first step is taken</source>
            <translation>Стовпця із сумами немає: візьмемо суму з першого кроку</translation>
        </message>
        <message>
            <source>Check that this column is the sum to pay, not a rest or a debt</source>
            <translation>Перевірте, що це сума до сплати, а не залишок чи борг</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) of the sheet are read too</source>
            <translation>
                <numerusform>Зчитано й %n прихований рядок аркуша</numerusform>
                <numerusform>Зчитано й %n приховані рядки аркуша</numerusform>
                <numerusform>Зчитано й %n прихованих рядків аркуша</numerusform>
            </translation>
        </message>
        <message>
            <source>Result saved: %1</source>
            <translation>Результат збережено: %1</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зараховано</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Виконано</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Невідомо</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Передано до підтримки</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>У черзі</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не надіслано</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>чекає другої людини</translation>
        </message>
        <message>
            <source>waits for a second person until %1</source>
            <translation>чекає другої людини до %1</translation>
        </message>
        <message>
            <source>Result and report</source>
            <translation>Звіт і результат</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Видалити чернетку</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядків</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Хто підготував</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Хто погодив</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Діє до</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Відкликати</translation>
        </message>
        <message>
            <source>Back to the check</source>
            <translation>Назад до перевірки</translation>
        </message>
        <message>
            <source>Confirm anew</source>
            <translation>Підтвердити знову</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Виконати</translation>
        </message>
        <message>
            <source>Exactly these rows and sums are paid, nothing else.</source>
            <translation>Буде сплачено саме ці рядки й суми, нічого іншого.</translation>
        </message>
        <message>
            <source>No reason was given.</source>
            <translation>Причину не вказано.</translation>
        </message>
        <message>
            <source>A person with the right to approve, other than you, agrees to it. Nothing is paid meanwhile; you may close the window.</source>
            <translation>Погоджує інша людина з правом погодження. Доти нічого не сплачується; вікно можна закрити.</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Чекає погодження</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Імʼя</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Коментар</translation>
        </message>
        <message>
            <source>Own id</source>
            <translation>Власний код</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вердикт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Operator's id</source>
            <translation>Номер в оператора</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Вилучено</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Amount (not used)</source>
            <translation>Сума (не потрібна)</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>Прийнято: %1</translation>
        </message>
        <message>
            <source>Row %1 goes</source>
            <translation>Рядок %1 прийнято</translation>
        </message>
        <message>
            <source>Row %1 waits</source>
            <translation>Рядок %1 чекає рішення</translation>
        </message>
        <message>
            <source>Row %1 is left out</source>
            <translation>Рядок %1 вилучено</translation>
        </message>
        <message>
            <source>Row %1 is back</source>
            <translation>Рядок %1 повернуто</translation>
        </message>
        <message>
            <source>Row %1 corrected</source>
            <translation>Рядок %1 виправлено</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>із %1</translation>
        </message>
        <message>
            <source>Rows done</source>
            <translation>Виконано рядків</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Ставимо на паузу</translation>
        </message>
        <message>
            <source>Repeat the rejected</source>
            <translation>Повторити відхилені</translation>
        </message>
        <message numerus="yes">
            <source>Show new: %n</source>
            <translation>
                <numerusform>Показати нові: %n</numerusform>
                <numerusform>Показати нові: %n</numerusform>
                <numerusform>Показати нові: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«Unknown» is never repeated with a new key: the operator is asked first.</source>
            <translation>«Невідомо» не повторюємо з новим ключем: спершу питаємо оператора.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Confirm the rest, %1</source>
            <translation>Підтвердити решту, %1</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Спробувати зараз</translation>
        </message>
        <message>
            <source>Resume from row %1</source>
            <translation>Продовжити з рядка %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 із %2</translation>
        </message>
        <message>
            <source>measuring the pace</source>
            <translation>вимірюємо швидкість</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 рядка/с</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>лишилося близько %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 хв</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 год %2 хв</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>погодив(ла) %1</translation>
        </message>
        <message>
            <source>started by %1 at %2</source>
            <translation>запустив(ла) %1 о %2</translation>
        </message>
        <message>
            <source>started at %1</source>
            <translation>запущено о %1</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Надсилаємо</translation>
        </message>
        <message>
            <source>No row needs attention</source>
            <translation>Рядків, що потребують уваги, немає</translation>
        </message>
        <message>
            <source>Nothing is credited yet</source>
            <translation>Ще нічого не зараховано</translation>
        </message>
        <message>
            <source>Nothing is sent again. Save the result and write to support.</source>
            <translation>Повторно нічого не надсилаємо. Збережіть результат і напишіть у підтримку.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Done: %1. Not begun: %2.</source>
            <translation>Виконано: %1. Не почато: %2.</translation>
        </message>
        <message>
            <source>Done: %1. Left out before the start: %2.</source>
            <translation>Виконано: %1. Залишено осторонь перед початком: %2.</translation>
        </message>
        <message>
            <source>Credited %1, rejected %2. Money of rejected rows was not taken.</source>
            <translation>Зараховано %1, відхилено %2. За відхилені рядки гроші не списано.</translation>
        </message>
        <message>
            <source>The batch is carried out</source>
            <translation>Пакет виконано</translation>
        </message>
        <message>
            <source>%1 credited, the totals equal the operator's list.</source>
            <translation>Зараховано %1, підсумки збігаються зі списком оператора.</translation>
        </message>
        <message>
            <source>Rows in flight are finished.</source>
            <translation>Надіслані рядки завершено.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Not approved: %1.</source>
            <translation>Не погоджено: %1.</translation>
        </message>
        <message>
            <source>Not sent: %1, %2. To go on, a new code is needed.</source>
            <translation>Не надіслано: %1, %2. Щоб продовжити, потрібен новий код.</translation>
        </message>
        <message>
            <source>«%1» waits for the network</source>
            <translation>«%1» чекає на мережу</translation>
        </message>
        <message>
            <source>«%1» is interrupted</source>
            <translation>«%1» перервано</translation>
        </message>
        <message>
            <source>Rows finished: %1, none is paid twice.</source>
            <translation>Завершено рядків: %1, подвійних оплат немає.</translation>
        </message>
        <message>
            <source>Rows without an answer: %1. They are asked about; none goes again before you press.</source>
            <translation>Рядків без відповіді: %1. Про них питаємо оператора; без вашого натискання жоден не піде знову.</translation>
        </message>
        <message>
            <source>It goes on by itself when the connection is back; rows without an answer are asked about first.</source>
            <translation>Продовжиться саме, щойно повернеться звʼязок; спершу буде запитано про рядки без відповіді.</translation>
        </message>
        <message>
            <source>Paid: %1 of %2, %3. It stays paid. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Сплачено %1 із %2, %3; це не скасовується. Надіслані рядки завершимо; %4 ще не почато, їх можна продовжити згодом.</translation>
        </message>
        <message>
            <source>Done: %1 of %2. It stays done. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Виконано %1 із %2, це лишиться. Надіслані рядки завершимо; %4 ще не почато, їх можна продовжити згодом.</translation>
        </message>
        <message>
            <source>Stop «%1»?</source>
            <translation>Зупинити «%1»?</translation>
        </message>
        <message>
            <source>Sum for rows without one, ₴</source>
            <translation>Сума для рядків без суми, ₴</translation>
        </message>
        <message>
            <source>Drop a table here</source>
            <translation>Перетягніть сюди таблицю</translation>
        </message>
        <message>
            <source>CSV, XLSX, XLS or ODS, up to 100 000 rows. Columns are recognised and can be corrected; nothing is paid while the file is checked.</source>
            <translation>CSV, XLSX, XLS або ODS, до 100 000 рядків. Стовпці розпізнаємо, їх можна виправити; поки файл перевіряється, нічого не сплачується.</translation>
        </message>
        <message>
            <source>Check them</source>
            <translation>Перевірити номери</translation>
        </message>
        <message>
            <source>Save a template with current data</source>
            <translation>Зберегти шаблон із поточними даними</translation>
        </message>
        <message>
            <source>Correct the sum first</source>
            <translation>Спершу виправте суму</translation>
        </message>
        <message>
            <source>New tariff</source>
            <translation>Новий тариф</translation>
        </message>
        <message>
            <source>Empty: exactly what each number lacks</source>
            <translation>Порожньо: рівно стільки, скільки бракує кожному</translation>
        </message>
        <message>
            <source>For a list of numbers, and for rows that have no sum</source>
            <translation>Для списку номерів і рядків без суми</translation>
        </message>
        <message>
            <source>without a second person up to %1</source>
            <translation>без другої людини до %1</translation>
        </message>
        <message>
            <source>Numbers chosen: %1</source>
            <translation>Вибрано номерів: %1</translation>
        </message>
        <message>
            <source>Type the sum for each number</source>
            <translation>Введіть суму для кожного номера</translation>
        </message>
        <message>
            <source>A file that appears there is checked by itself; money waits for your press.</source>
            <translation>Файл, що там зʼявиться, перевіримо самі; гроші чекатимуть вашого натискання.</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Вимкнено</translation>
        </message>
        <message numerus="yes">
            <source>New files: %n</source>
            <translation>
                <numerusform>Нових файлів: %n</numerusform>
                <numerusform>Нових файлів: %n</numerusform>
                <numerusform>Нових файлів: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>They are checked as: %1</source>
            <translation>Їх перевіряємо як: %1</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1, still being written</source>
            <translation>%1, ще записується</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Перевірити %1</translation>
        </message>
        <message>
            <source>recognised: %1, repeated: %2, not understood: %3</source>
            <translation>розпізнано: %1, повторів: %2, не зрозуміло: %3</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Рядок %1</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Читаємо %1</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Перевіряємо %1</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 із %2 рядків</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 рядків</translation>
        </message>
        <message>
            <source>Check without payment</source>
            <translation>Перевірка без оплати</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Пакетні операції</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Прибрано</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Запитати</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Що саме</translation>
        </message>
        <message>
            <source>Explanation and what to do</source>
            <translation>Пояснення і що зробити</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Дія</translation>
        </message>
        <message>
            <source>Twice in the file</source>
            <translation>Двічі у файлі</translation>
        </message>
        <message>
            <source>Topped up lately</source>
            <translation>Поповнено нещодавно</translation>
        </message>
        <message>
            <source>The number ends soon</source>
            <translation>Дія номера скоро скінчиться</translation>
        </message>
        <message>
            <source>Over the department's limit</source>
            <translation>Понад ліміт підрозділу</translation>
        </message>
        <message>
            <source>Not in your list</source>
            <translation>Номера немає у вашому списку</translation>
        </message>
        <message>
            <source>Perhaps another operator</source>
            <translation>Можливо, інший оператор</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Under way elsewhere</source>
            <translation>Уже виконується в іншому місці</translation>
        </message>
        <message>
            <source>Refused before</source>
            <translation>Раніше відхилено</translation>
        </message>
        <message>
            <source>Not for this number</source>
            <translation>Не для цього номера</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>Не схоже на номер</translation>
        </message>
        <message>
            <source>Landline</source>
            <translation>Міський номер</translation>
        </message>
        <message>
            <source>Amount not understood</source>
            <translation>Суму не розпізнано</translation>
        </message>
        <message>
            <source>Amount out of limits</source>
            <translation>Сума поза межами</translation>
        </message>
        <message>
            <source>Number disconnected</source>
            <translation>Номер відключено</translation>
        </message>
        <message>
            <source>Formula or object in the cell</source>
            <translation>Формула або обʼєкт у комірці</translation>
        </message>
        <message>
            <source>Empty row</source>
            <translation>Порожній рядок</translation>
        </message>
        <message>
            <source>The company pays</source>
            <translation>Платить компанія</translation>
        </message>
        <message>
            <source>Not served</source>
            <translation>Не обслуговується</translation>
        </message>
        <message>
            <source>Has this tariff</source>
            <translation>Тариф уже такий</translation>
        </message>
        <message>
            <source>Connected already</source>
            <translation>Уже підключено</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Не підключено</translation>
        </message>
        <message>
            <source>Blocked already</source>
            <translation>Уже заблоковано</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблоковано</translation>
        </message>
        <message>
            <source>No right</source>
            <translation>Немає прав</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Коштів не бракує</translation>
        </message>
        <message>
            <source>Tariff, service or label unknown</source>
            <translation>Тариф, послугу або мітку не розпізнано</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Виправити</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>прийнято</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Скасувати згоду</translation>
        </message>
        <message>
            <source>Leave one</source>
            <translation>Лишити один</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Лишити</translation>
        </message>
        <message>
            <source>Pay all the same</source>
            <translation>Усе одно сплатити</translation>
        </message>
        <message>
            <source>Do all the same</source>
            <translation>Усе одно виконати</translation>
        </message>
        <message>
            <source>Topped up today</source>
            <translation>Поповнено сьогодні</translation>
        </message>
        <message>
            <source>Topped up yesterday</source>
            <translation>Поповнено вчора</translation>
        </message>
        <message numerus="yes">
            <source>Days until the number ends: %n</source>
            <translation>
                <numerusform>До кінця дії номера: %n дн.</numerusform>
                <numerusform>До кінця дії номера: %n дн.</numerusform>
                <numerusform>До кінця дії номера: %n дн.</numerusform>
            </translation>
        </message>
        <message>
            <source>the number is in row %1 too</source>
            <translation>номер є й у рядку %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>на %1</translation>
        </message>
        <message>
            <source>%1: limit %2, a consent is needed</source>
            <translation>%1: ліміт %2, треба згода</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>від %1 до %2</translation>
        </message>
        <message>
            <source>cell %1: write the value itself</source>
            <translation>комірка %1: впишіть саме значення</translation>
        </message>
        <message>
            <source>a payment of %1</source>
            <translation>платіж на %1</translation>
        </message>
        <message>
            <source>%1 in «%2»</source>
            <translation>%1 у «%2»</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were not looked at</source>
            <translation>поповнення, зроблені деінде, не перевірено</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were looked at since %1 only</source>
            <translation>поповнення, зроблені деінде, перевірено лише від %1</translation>
        </message>
        <message>
            <source>it may belong to somebody else</source>
            <translation>може належати комусь іншому</translation>
        </message>
        <message>
            <source>it may have been moved to us</source>
            <translation>його могли перенести до нас</translation>
        </message>
        <message>
            <source>a top-up prolongs it</source>
            <translation>поповнення його подовжить</translation>
        </message>
        <message>
            <source>the number is suspended</source>
            <translation>номер призупинено</translation>
        </message>
        <message>
            <source>the operator offers this tariff to other numbers</source>
            <translation>оператор пропонує цей тариф іншим номерам</translation>
        </message>
        <message>
            <source>only mobile numbers</source>
            <translation>лише мобільні номери</translation>
        </message>
        <message>
            <source>write the value itself</source>
            <translation>впишіть саме значення</translation>
        </message>
        <message>
            <source>it does not take money</source>
            <translation>він не приймає коштів</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>робити нічого</translation>
        </message>
        <message>
            <source>it has no account of its own</source>
            <translation>він не має власного рахунку</translation>
        </message>
        <message>
            <source>the operator does not serve it</source>
            <translation>оператор його не обслуговує</translation>
        </message>
        <message>
            <source>blocked numbers take no orders</source>
            <translation>заблоковані номери не приймають замовлень</translation>
        </message>
        <message>
            <source>the coordinator of this number can do it</source>
            <translation>це може координатор номера</translation>
        </message>
        <message>
            <source>there is enough money</source>
            <translation>коштів вистачає</translation>
        </message>
        <message>
            <source>see the names in the template</source>
            <translation>назви є в шаблоні</translation>
        </message>
        <message>
            <source>the table cut its last digits: 3.8E+11</source>
            <translation>таблиця відрізала останні цифри: 3.8E+11</translation>
        </message>
        <message>
            <source>the table made a date of it</source>
            <translation>таблиця зробила з цього дату</translation>
        </message>
        <message>
            <source>more cells than heads: a comma has cut the row</source>
            <translation>комірок більше, ніж заголовків: рядок розрізала кома</translation>
        </message>
        <message>
            <source>write the sum without a sign</source>
            <translation>запишіть суму без знака + або −</translation>
        </message>
        <message>
            <source>write the sum in full: 1000,00</source>
            <translation>запишіть число повністю: 1000,00</translation>
        </message>
        <message>
            <source>at most two digits after the comma</source>
            <translation>після коми не більше двох цифр</translation>
        </message>
        <message>
            <source>comma or thousands? Write 1234,00</source>
            <translation>кома чи тисячі? Напишіть 1234,00</translation>
        </message>
        <message>
            <source>there is text beside or between the digits</source>
            <translation>біля цифр або між ними є текст</translation>
        </message>
        <message>
            <source>there is no sum</source>
            <translation>суми немає</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Поповнення</translation>
        </message>
        <message>
            <source>Tariff change</source>
            <translation>Зміна тарифу</translation>
        </message>
        <message>
            <source>Connect a service</source>
            <translation>Підключити послугу</translation>
        </message>
        <message>
            <source>Disconnect a service</source>
            <translation>Відключити послугу</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блокування</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Масове поповнення</translation>
        </message>
        <message>
            <source>Batch tariff change</source>
            <translation>Масова зміна тарифу</translation>
        </message>
        <message>
            <source>Batch connection of a service</source>
            <translation>Масове підключення послуги</translation>
        </message>
        <message>
            <source>Batch disconnection of a service</source>
            <translation>Масове відключення послуги</translation>
        </message>
        <message>
            <source>Batch block</source>
            <translation>Масове блокування</translation>
        </message>
        <message>
            <source>Batch labels</source>
            <translation>Масові мітки</translation>
        </message>
        <message>
            <source>Each row is one number and its sum. Nothing is paid while it is checked.</source>
            <translation>Кожен рядок – номер і сума. Під час перевірки нічого не сплачується.</translation>
        </message>
        <message>
            <source>Each row is one number. The tariff is ordered after your confirmation.</source>
            <translation>Кожен рядок – один номер. Тариф замовимо після вашого підтвердження.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is connected after your confirmation.</source>
            <translation>Кожен рядок – один номер. Послугу підключимо після вашого підтвердження.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is disconnected after your confirmation.</source>
            <translation>Кожен рядок – один номер. Послугу відключимо після вашого підтвердження.</translation>
        </message>
        <message>
            <source>Each row is one number. Incoming SMS and emergency calls still work.</source>
            <translation>Кожен рядок – один номер. Вхідні SMS й екстрені виклики працюватимуть.</translation>
        </message>
        <message>
            <source>Labels stay on this computer; the operator does not see them.</source>
            <translation>Мітки лишаються на цьому компʼютері; оператор їх не бачить.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Виконання</translation>
        </message>
        <message>
            <source>Tariff, service or label</source>
            <translation>Тариф, послуга або мітка</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>не потрібен</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>понад %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>A break or a lost answer never pays a row of this batch a second time.</source>
            <translation>Обрив звʼязку чи втрачена відповідь не спишуть кошти за рядок цього пакета вдруге.</translation>
        </message>
        <message>
            <source>A break or a lost answer never sends an order of this batch a second time.</source>
            <translation>Обрив звʼязку чи втрачена відповідь не надішлють замовлення цього пакета вдруге.</translation>
        </message>
        <message>
            <source>Nothing is sent to the operator.</source>
            <translation>Оператору нічого не надсилаємо.</translation>
        </message>
        <message numerus="yes">
            <source>with %n hidden row(s)</source>
            <translation>
                <numerusform>з них %n прихований</numerusform>
                <numerusform>з них %n приховані</numerusform>
                <numerusform>з них %n прихованих</numerusform>
            </translation>
        </message>
        <message>
            <source>XLS does not tell formulas from values: look at the sums</source>
            <translation>XLS не відрізняє формул від значень: перегляньте суми</translation>
        </message>
        <message>
            <source>Waits for the network</source>
            <translation>Чекає на мережу</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читається</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Waits for the code</source>
            <translation>Чекає коду</translation>
        </message>
        <message>
            <source>On approval</source>
            <translation>На погодженні</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Погоджено</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Триває</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Перервано</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Not reconciled</source>
            <translation>Не звірено</translation>
        </message>
        <message>
            <source>the power went</source>
            <translation>зникло живлення</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>зник звʼязок</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>сеанс завершено</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>на диску немає місця</translation>
        </message>
        <message>
            <source>the limit of the batch is used up</source>
            <translation>ліміт пакета вичерпано</translation>
        </message>
        <message>
            <source>the role no longer allows it</source>
            <translation>роль цього більше не дозволяє</translation>
        </message>
        <message>
            <source>the term of the confirmation has passed</source>
            <translation>термін підтвердження минув</translation>
        </message>
        <message>
            <source>there is no money left in the source</source>
            <translation>у джерелі скінчилися кошти</translation>
        </message>
        <message>
            <source>rows have changed since the consent</source>
            <translation>рядки змінилися після згоди</translation>
        </message>
        <message>
            <source>the operator refused what the rows need</source>
            <translation>оператор відмовив у даних, потрібних рядкам</translation>
        </message>
        <message>
            <source>the program was closed</source>
            <translation>застосунок було закрито</translation>
        </message>
        <message>
            <source>stopped by you</source>
            <translation>зупинено вами</translation>
        </message>
        <message>
            <source>Checking once more…</source>
            <translation>Перевіряємо ще раз…</translation>
        </message>
        <message>
            <source>another operator</source>
            <translation>інший оператор</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>деактивовано</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблоковано</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>призупинено</translation>
        </message>
        <message>
            <source>daily limit</source>
            <translation>ліміт на добу</translation>
        </message>
        <message>
            <source>sum out of limits</source>
            <translation>сума поза межами</translation>
        </message>
        <message>
            <source>not enough money in the source</source>
            <translation>у джерелі бракує коштів</translation>
        </message>
        <message>
            <source>the bank declined</source>
            <translation>банк відхилив</translation>
        </message>
        <message>
            <source>not enough money on the card</source>
            <translation>на картці бракує коштів</translation>
        </message>
        <message>
            <source>the card has expired</source>
            <translation>термін дії картки минув</translation>
        </message>
        <message>
            <source>the company pays for this number</source>
            <translation>за номер платить компанія</translation>
        </message>
        <message>
            <source>no right over this number</source>
            <translation>немає прав на цей номер</translation>
        </message>
        <message>
            <source>left the company</source>
            <translation>вибув із компанії</translation>
        </message>
        <message>
            <source>no such number</source>
            <translation>такого номера немає</translation>
        </message>
        <message>
            <source>has this tariff already</source>
            <translation>тариф уже такий</translation>
        </message>
        <message>
            <source>connected already</source>
            <translation>уже підключено</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>не підключено</translation>
        </message>
        <message>
            <source>the confirmation has ended</source>
            <translation>підтвердження вже не діє</translation>
        </message>
        <message>
            <source>the row differs from what was confirmed</source>
            <translation>рядок не той, що підтверджено</translation>
        </message>
        <message>
            <source>the money was not credited</source>
            <translation>кошти не зараховано</translation>
        </message>
        <message>
            <source>the bank refused</source>
            <translation>банк відмовив</translation>
        </message>
        <message>
            <source>the bank's fault</source>
            <translation>збій у банку</translation>
        </message>
        <message>
            <source>not answered in time</source>
            <translation>немає відповіді вчасно</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>немає відповіді</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кроки</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Стовпці:</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Change the columns</source>
            <translation>Змінити стовпці</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Інший файл</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Номер або імʼя</translation>
        </message>
        <message>
            <source>Rows of the check</source>
            <translation>Рядки перевірки</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Джерело коштів</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звіт</translation>
        </message>
        <message>
            <source>Correct the row</source>
            <translation>Виправити рядок</translation>
        </message>
        <message>
            <source>Keep the row</source>
            <translation>Лишити рядок</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Вилучити рядок</translation>
        </message>
        <message>
            <source>Return the row</source>
            <translation>Повернути рядок</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Аркуш</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодування</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>Між комірками</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Вставити список номерів</translation>
        </message>
        <message>
            <source>One number a line, or any text with numbers in it.</source>
            <translation>По одному номеру в рядку або будь-який текст із номерами.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message numerus="yes">
            <source>The first lines are shown, %n more are taken</source>
            <translation>
                <numerusform>Показано перші рядки, враховано ще %n</numerusform>
                <numerusform>Показано перші рядки, враховано ще %n</numerusform>
                <numerusform>Показано перші рядки, враховано ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Не зупиняти</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Rows that have changed</source>
            <translation>Рядки, що змінилися</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Номер у рядку</translation>
        </message>
        <message>
            <source>Amount of the row, ₴</source>
            <translation>Сума рядка, ₴</translation>
        </message>
        <message>
            <source>Amount, ₴</source>
            <translation>Сума, ₴</translation>
        </message>
        <message>
            <source>Tariff or service of the row</source>
            <translation>Тариф або послуга рядка</translation>
        </message>
        <message>
            <source>Label of the row</source>
            <translation>Мітка рядка</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>виберіть</translation>
        </message>
        <message>
            <source>Queue of batches</source>
            <translation>Черга пакетів</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новий</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новий пакет</translation>
        </message>
        <message>
            <source>No batches yet. Those that were checked or run stand here.</source>
            <translation>Пакетів ще немає. Тут будуть перевірені й виконані.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Зупинити…</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробіл</translation>
        </message>
        <message>
            <source>Rows of the run</source>
            <translation>Рядки виконання</translation>
        </message>
        <message>
            <source>Result file</source>
            <translation>Файл результату</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Звіт (PDF)</translation>
        </message>
        <message>
            <source>Request file for an offline approver</source>
            <translation>Файл запиту для погодження без мережі</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Зберегти результат</translation>
        </message>
        <message>
            <source>The report was not written: choose another folder</source>
            <translation>Звіт не записано: виберіть іншу теку</translation>
        </message>
        <message>
            <source>Report saved: %1</source>
            <translation>Звіт збережено: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Що зробити</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Тека під наглядом</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Вибрати теку</translation>
        </message>
        <message>
            <source>Watch the folder</source>
            <translation>Стежити за текою</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Вибрати файл</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставити список</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не потрібно</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Таблиці (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
    </context>
    <context>
        <name>BatchRefusals</name>
        <message>
            <source>Count or total does not match</source>
            <translation>Кількість або сума не збігається</translation>
        </message>
        <message>
            <source>Nothing was paid. Compare them with the tiles above.</source>
            <translation>Нічого не сплачено. Звірте їх із підсумками вгорі.</translation>
        </message>
        <message>
            <source>This file was already run</source>
            <translation>Цей файл уже виконано</translation>
        </message>
        <message>
            <source>Nothing was paid. Confirm that it is meant once more.</source>
            <translation>Нічого не сплачено. Підтвердьте, що це навмисний повтор.</translation>
        </message>
        <message>
            <source>No row of the batch is ready</source>
            <translation>У пакеті немає готових рядків</translation>
        </message>
        <message>
            <source>Correct or accept rows first.</source>
            <translation>Спершу виправте або прийміть рядки.</translation>
        </message>
        <message>
            <source>The batch can no longer be changed</source>
            <translation>Пакет уже не можна змінити</translation>
        </message>
        <message>
            <source>Withdraw it, or make a new one.</source>
            <translation>Відкличте його або створіть новий.</translation>
        </message>
        <message>
            <source>The batch is over the operator's limit</source>
            <translation>Пакет понад ліміт оператора</translation>
        </message>
        <message>
            <source>Nothing was paid. Split it into parts.</source>
            <translation>Нічого не сплачено. Поділіть його на частини.</translation>
        </message>
        <message>
            <source>Something has changed since the check</source>
            <translation>Від часу перевірки дещо змінилося</translation>
        </message>
        <message>
            <source>Nothing was paid. The rows were checked once more: look at the warnings, then type count and total anew.</source>
            <translation>Нічого не сплачено. Рядки перевірено ще раз: перегляньте попередження, потім наберіть кількість і суму заново.</translation>
        </message>
        <message>
            <source>Rows have changed since the consent</source>
            <translation>Рядки змінилися після згоди</translation>
        </message>
        <message>
            <source>Nothing more was paid. Look at them in the program's window, or say that they go all the same.</source>
            <translation>Нічого більше не сплачено. Перегляньте їх у вікні програми або скажіть, що вони йдуть попри це.</translation>
        </message>
        <message>
            <source>Not everything could be checked once more</source>
            <translation>Не все вдалося перевірити ще раз</translation>
        </message>
        <message>
            <source>Nothing more was paid. Try again later, or say that all rows go all the same.</source>
            <translation>Більше нічого не сплачено. Спробуйте пізніше або вкажіть, що всі рядки йдуть попри це.</translation>
        </message>
        <message>
            <source>These rows are in another batch already</source>
            <translation>Ці рядки вже в іншому пакеті</translation>
        </message>
        <message>
            <source>Go on with that one: nothing is paid twice.</source>
            <translation>Продовжуйте з ним: нічого не сплачується двічі.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Підготував(ла)</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Погодив(ла)</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Запущено</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Digest of the rows</source>
            <translation>Відбиток рядків</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Підтвердження</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Складено</translation>
        </message>
        <message>
            <source>Rows carried out</source>
            <translation>Виконано рядків</translation>
        </message>
        <message>
            <source>To pay by the batch</source>
            <translation>До оплати за пакетом</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зараховано</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Підсумок</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядків</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>відхилено: %1</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list.</source>
            <translation>Підсумки не збігаються зі списком оператора.</translation>
        </message>
    </context>
    <context>
        <name>Bell</name>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>Нових: %n</numerusform>
                <numerusform>Нових: %n</numerusform>
                <numerusform>Нових: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Сповіщення</translation>
        </message>
        <message>
            <source>new</source>
            <translation>нове</translation>
        </message>
        <message>
            <source>Remind in a day</source>
            <translation>Нагадати через день</translation>
        </message>
        <message>
            <source>Remind in a week</source>
            <translation>Нагадати через тиждень</translation>
        </message>
        <message>
            <source>Do not tell about this any more</source>
            <translation>Більше не сповіщати про це</translation>
        </message>
        <message>
            <source>Will be said again if it still holds</source>
            <translation>Нагадаємо, якщо нічого не зміниться</translation>
        </message>
        <message>
            <source>Switched off; all are switched on again in the settings</source>
            <translation>Вимкнено; повернути можна в налаштуваннях</translation>
        </message>
        <message>
            <source>Tell later: %1</source>
            <translation>Нагадати пізніше: %1</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Позначити прочитаними</translation>
        </message>
        <message>
            <source>Choose what to be told</source>
            <translation>Налаштувати сповіщення</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Нічого нового</translation>
        </message>
        <message>
            <source>Payments, numbers at risk and messages are told here</source>
            <translation>Тут зʼявляться платежі, номери під ризиком і повідомлення</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>The phone or SIM card is lost</source>
            <translation>Телефон або SIM-картку втрачено</translation>
        </message>
        <message>
            <source>To return it: only in a shop, with a document</source>
            <translation>Відновити: лише в магазині, з документом</translation>
        </message>
        <message>
            <source>The block is ordered</source>
            <translation>Блокування замовлено</translation>
        </message>
        <message>
            <source>The block is called off</source>
            <translation>Блокування скасовано</translation>
        </message>
        <message>
            <source>The number returns</source>
            <translation>Номер відновлюється</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>Уже замовлено</translation>
        </message>
        <message>
            <source>No connection: a block is ordered only with a connection</source>
            <translation>Немає звʼязку: блокування замовляють лише зі звʼязком</translation>
        </message>
        <message>
            <source>It cannot wait in the queue: your password is kept nowhere. The hotline blocks the number at once.</source>
            <translation>Це не може чекати в черзі: ваш пароль ніде не зберігається. Гаряча лінія заблокує номер одразу.</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>блокується</translation>
        </message>
        <message>
            <source>being returned</source>
            <translation>відновлюється</translation>
        </message>
        <message>
            <source>the number is off the network altogether</source>
            <translation>номер повністю поза мережею</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Інша причина</translation>
        </message>
        <message>
            <source>incoming SMS, emergency calls and the hotline work</source>
            <translation>вхідні SMS, екстрені виклики й гаряча лінія працюють</translation>
        </message>
        <message>
            <source>No calls, no SMS and no internet, codes too</source>
            <translation>Без дзвінків, SMS та інтернету; коди теж не надходять</translation>
        </message>
        <message>
            <source>Incoming SMS, emergency calls and the hotline work</source>
            <translation>Вхідні SMS, екстрені виклики й гаряча лінія працюють</translation>
        </message>
        <message>
            <source>The number's term, until %1, runs on</source>
            <translation>Термін дії номера, до %1, не зупиняється</translation>
        </message>
        <message>
            <source>To return it: here, at any time</source>
            <translation>Відновити: тут, будь-коли</translation>
        </message>
        <message>
            <source>An estimate: the operator says it at the act</source>
            <translation>Оцінка: точно скаже оператор під час дії</translation>
        </message>
        <message>
            <source>In 15–30 min, until then it is pending</source>
            <translation>За 15–30 хв, до того стан «очікує»</translation>
        </message>
        <message>
            <source>In 15–30 min, at the latest at %1; until then it is pending</source>
            <translation>За 15–30 хв, не пізніше %1; до того стан «очікує»</translation>
        </message>
        <message>
            <source>%1 a month while it is blocked</source>
            <translation>%1 на місяць, доки номер заблоковано</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>Ціна ще не відома</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Безкоштовно</translation>
        </message>
        <message>
            <source>Codes of this session come to this SIM card: a lost one gets none. Confirm by your own password; later sign-ins will need it too.</source>
            <translation>Коди цього сеансу надходять на цю SIM-картку: на втрачену вони не дійдуть. Підтвердьте особистим паролем; він знадобиться і для наступних входів.</translation>
        </message>
        <message>
            <source>You are signed in with this number: codes by SMS will still come to it.</source>
            <translation>Ви увійшли з цього номера: SMS-коди на нього й далі надходитимуть.</translation>
        </message>
        <message>
            <source>The password does not fit</source>
            <translation>Пароль не підходить</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>Відновлюється</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Замовлено, запитуємо оператора</translation>
        </message>
        <message>
            <source>Being blocked</source>
            <translation>Блокується</translation>
        </message>
        <message>
            <source>Being blocked, the operator is late</source>
            <translation>Блокується, оператор запізнюється</translation>
        </message>
        <message>
            <source>Being blocked, until %1</source>
            <translation>Блокується, до %1</translation>
        </message>
        <message>
            <source>Do not order again: one order is enough, we are finding out its outcome.</source>
            <translation>Не замовляйте вдруге: одного замовлення досить, зʼясовуємо його результат.</translation>
        </message>
        <message>
            <source>Until then it can be called off.</source>
            <translation>До того блокування можна скасувати.</translation>
        </message>
        <message>
            <source>The number is blocked</source>
            <translation>Номер заблоковано</translation>
        </message>
        <message>
            <source>Blocked since %1</source>
            <translation>Заблоковано з %1</translation>
        </message>
        <message>
            <source>The operator lets it return here, without a shop.</source>
            <translation>Оператор дозволяє відновити номер тут, без магазину.</translation>
        </message>
        <message>
            <source>How to return it is being asked</source>
            <translation>Дізнаємося, як відновити номер</translation>
        </message>
        <message>
            <source>How to return it is not known now; a shop always can.</source>
            <translation>Як відновити номер, зараз невідомо; у магазині це можна зробити завжди.</translation>
        </message>
        <message>
            <source>A lost SIM card is replaced in a shop; the number stays yours meanwhile.</source>
            <translation>Втрачену SIM-картку замінюють у магазині; номер тим часом лишається вашим.</translation>
        </message>
        <message>
            <source>The operator returns it only in a shop.</source>
            <translation>Оператор відновлює номер лише в магазині.</translation>
        </message>
        <message>
            <source>passport or ID card</source>
            <translation>паспорт або ID-картка</translation>
        </message>
        <message>
            <source>taxpayer number</source>
            <translation>податковий номер</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-картка</translation>
        </message>
        <message>
            <source>Take a document with you</source>
            <translation>Візьміть із собою документ</translation>
        </message>
        <message>
            <source>Take with you: %1</source>
            <translation>Візьміть із собою: %1</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не вибрано</translation>
        </message>
        <message>
            <source>Home internet has no SIM card: there is nothing to block</source>
            <translation>Домашній Інтернет не має SIM-картки: блокувати нічого</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>Цей номер відключено</translation>
        </message>
        <message>
            <source>Hotline: %1</source>
            <translation>Гаряча лінія: %1</translation>
        </message>
        <message>
            <source>Hotline: %1, from a Kyivstar number %2</source>
            <translation>Гаряча лінія: %1, з номера Київстар %2</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Що станеться</translation>
        </message>
        <message>
            <source>Confirm by</source>
            <translation>Підтвердити через</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>SMS-код</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Особистий пароль</translation>
        </message>
        <message>
            <source>Block the number…</source>
            <translation>Заблокувати номер…</translation>
        </message>
        <message>
            <source>the operator may ask for a code by SMS</source>
            <translation>оператор може попросити код із SMS</translation>
        </message>
        <message>
            <source>Block %1?</source>
            <translation>Заблокувати %1?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокувати</translation>
        </message>
        <message>
            <source>Temporary block of the number</source>
            <translation>Тимчасове блокування номера</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Запитати ще раз</translation>
        </message>
        <message>
            <source>Call off the block</source>
            <translation>Скасувати блокування</translation>
        </message>
        <message>
            <source>Return the number</source>
            <translation>Відновити номер</translation>
        </message>
        <message>
            <source>Shops that return a number</source>
            <translation>Магазини, де відновлюють номер</translation>
        </message>
    </context>
    <context>
        <name>Budgets</name>
        <message numerus="yes">
            <source>%n department(s) will exceed the limit by %1</source>
            <translation>
                <numerusform>%n підрозділ перевищить ліміт до %1</numerusform>
                <numerusform>%n підрозділи перевищать ліміт до %1</numerusform>
                <numerusform>%n підрозділів перевищать ліміт до %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits of departments are near</source>
            <translation>Ліміти підрозділів близько</translation>
        </message>
        <message numerus="yes">
            <source>100 % spent: %n</source>
            <translation>
                <numerusform>витрачено 100 %: %n</numerusform>
                <numerusform>витрачено 100 %: %n</numerusform>
                <numerusform>витрачено 100 %: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>80 % spent: %n</source>
            <translation>
                <numerusform>витрачено 80 %: %n</numerusform>
                <numerusform>витрачено 80 %: %n</numerusform>
                <numerusform>витрачено 80 %: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Limit of «%1» set</source>
            <translation>Ліміт «%1» задано</translation>
        </message>
        <message>
            <source>Limit of «%1» removed</source>
            <translation>Ліміт «%1» прибрано</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Підрозділ</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номерів</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Витрачено</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Ліміт</translation>
        </message>
        <message>
            <source>Fact and forecast</source>
            <translation>Факт і прогноз</translation>
        </message>
        <message>
            <source>How it is made</source>
            <translation>Як утворено</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Висновок</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без ліміту</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Бюджети</translation>
        </message>
        <message>
            <source>All limits will hold until the end of the month</source>
            <translation>Усіх лімітів вистачить до кінця місяця</translation>
        </message>
        <message>
            <source>%1, over by %2 in all</source>
            <translation>%1, разом на %2</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Усі %1</translation>
        </message>
        <message>
            <source>Own limit %1</source>
            <translation>Власний ліміт %1</translation>
        </message>
        <message>
            <source>Over %1</source>
            <translation>Перевитрата %1</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>Фіксована сума</translation>
        </message>
        <message>
            <source>A sum for each number</source>
            <translation>Сума на кожен номер</translation>
        </message>
        <message>
            <source>Last month, %</source>
            <translation>Минулий місяць, %</translation>
        </message>
        <message>
            <source>Mean of 3 months, %</source>
            <translation>Середнє за 3 місяці, %</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 на місяць</translation>
        </message>
        <message>
            <source>%1 for each number</source>
            <translation>%1 на кожен номер</translation>
        </message>
        <message>
            <source>%1 of the last month</source>
            <translation>%1 минулого місяця</translation>
        </message>
        <message>
            <source>%1 of the mean of 3 months</source>
            <translation>%1 середнього за 3 місяці</translation>
        </message>
        <message>
            <source>a part of «%1» by its numbers</source>
            <translation>частка «%1» за кількістю номерів</translation>
        </message>
        <message>
            <source>as in «%1»</source>
            <translation>як у «%1»</translation>
        </message>
        <message>
            <source>spent, over by %1</source>
            <translation>витрачено, перевитрата %1</translation>
        </message>
        <message>
            <source>will be over by %1</source>
            <translation>буде перевитрата %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>впритул до ліміту</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>у межах бюджету</translation>
        </message>
        <message>
            <source>Whole percent from 1 to 1 000</source>
            <translation>Цілі відсотки від 1 до 1 000</translation>
        </message>
        <message>
            <source>A sum above zero, such as 1 500,00</source>
            <translation>Сума, більша за нуль, наприклад 1 500,00</translation>
        </message>
        <message>
            <source>The months before are not known yet: no limit for now</source>
            <translation>Попередні місяці ще не відомі: поки без ліміту</translation>
        </message>
        <message>
            <source>This month: %1</source>
            <translation>Цього місяця: %1</translation>
        </message>
        <message>
            <source>Limit of «%1»</source>
            <translation>Ліміт «%1»</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Відсотки</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>enough for this month</source>
            <translation>на цей місяць вистачить</translation>
        </message>
        <message>
            <source>Remove the limit</source>
            <translation>Прибрати ліміт</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Set the limit</source>
            <translation>Задати ліміт</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Change the limit</source>
            <translation>Змінити ліміт</translation>
        </message>
        <message>
            <source>Set the company's limit</source>
            <translation>Задати ліміт компанії</translation>
        </message>
        <message>
            <source>Which departments</source>
            <translation>Які підрозділи</translation>
        </message>
        <message>
            <source>Search a department</source>
            <translation>Пошук підрозділу</translation>
        </message>
        <message>
            <source>Department or code</source>
            <translation>Підрозділ або код</translation>
        </message>
        <message>
            <source>Budgets of departments</source>
            <translation>Бюджети підрозділів</translation>
        </message>
        <message>
            <source>Export the budgets</source>
            <translation>Експорт бюджетів</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>Budgets of departments will stand here</source>
            <translation>Тут будуть бюджети підрозділів</translation>
        </message>
        <message>
            <source>They appear with the tree of the company.</source>
            <translation>Вони зʼявляться разом із деревом компанії.</translation>
        </message>
        <message>
            <source>No limit is set yet</source>
            <translation>Ліміти ще не задано</translation>
        </message>
        <message>
            <source>Set one for the company or a department: those below take their part. At 80 % and 100 % you are told once.</source>
            <translation>Задайте ліміт компанії або підрозділу: нижчі візьмуть свою частку. Про 80 % і 100 % скажемо один раз.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Calendar of charges</source>
            <translation>Календар списань</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>обчислено</translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) ahead, %1 in all</source>
            <translation>
                <numerusform>Попереду %n списання, разом %1</numerusform>
                <numerusform>Попереду %n списання, разом %1</numerusform>
                <numerusform>Попереду %n списань, разом %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) in 12 months, %1 in all</source>
            <translation>
                <numerusform>За 12 місяців %n списання, разом %1</numerusform>
                <numerusform>За 12 місяців %n списання, разом %1</numerusform>
                <numerusform>За 12 місяців %n списань, разом %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The fee is taken every 28 days: 13 times a year, and some months have two of them.</source>
            <translation>Плату знімають кожні 28 днів: 13 разів на рік, у деяких місяцях двічі.</translation>
        </message>
        <message>
            <source>The fee is taken on the 1st of each month.</source>
            <translation>Плату знімають 1-го числа кожного місяця.</translation>
        </message>
        <message>
            <source>The fee is taken every day; days are not marked.</source>
            <translation>Плату знімають щодня, тому дні не позначено.</translation>
        </message>
        <message>
            <source>Only the next date comes from the operator, the others are computed.</source>
            <translation>Лише найближчу дату назвав оператор, решту обчислено.</translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Читаємо номери</translation>
        </message>
        <message>
            <source>No fees of tariff or services in the last 12 months</source>
            <translation>За останні 12 місяців плати за тариф чи послуги не було</translation>
        </message>
        <message>
            <source>The operator has not named a next charge: the package is unpaid or suspended</source>
            <translation>Оператор не назвав наступного списання: пакет не оплачено або призупинено</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Попереду</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Останні 12 місяців</translation>
        </message>
        <message>
            <source>Which months</source>
            <translation>Які місяці</translation>
        </message>
        <message>
            <source>To the history</source>
            <translation>До історії</translation>
        </message>
        <message>
            <source>Dates and sums</source>
            <translation>Дати й суми</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Keep running in the tray when the window is closed?</source>
            <translation>Залишати програму в треї, коли вікно закрито?</translation>
        </message>
        <message>
            <source>Keep in the tray</source>
            <translation>Залишити в треї</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Закрити програму</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Лишитися</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. What shall they do?</source>
            <translation>
                <numerusform>Пакетів виконується: %n. Що з ними робити?</numerusform>
                <numerusform>Пакетів виконується: %n. Що з ними робити?</numerusform>
                <numerusform>Пакетів виконується: %n. Що з ними робити?</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>Пауза й закрити</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Продовжити в треї</translation>
        </message>
        <message numerus="yes">
            <source>Payments on their way: %n. They can be left: the operator goes on, and their end is shown at the next start.</source>
            <translation>
                <numerusform>Платежів у дорозі: %n. Їх можна лишити: оператор їх завершить, а підсумок буде видно після наступного запуску.</numerusform>
                <numerusform>Платежів у дорозі: %n. Їх можна лишити: оператор їх завершить, а підсумок буде видно після наступного запуску.</numerusform>
                <numerusform>Платежів у дорозі: %n. Їх можна лишити: оператор їх завершить, а підсумок буде видно після наступного запуску.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Acts in the queue: %n. They wait in this program and go on only after your press.</source>
            <translation>
                <numerusform>Дій у черзі: %n. Вони чекають у програмі й підуть лише після вашого натискання.</numerusform>
                <numerusform>Дій у черзі: %n. Вони чекають у програмі й підуть лише після вашого натискання.</numerusform>
                <numerusform>Дій у черзі: %n. Вони чекають у програмі й підуть лише після вашого натискання.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Back to sign-in</source>
            <translation>Назад до входу</translation>
        </message>
        <message>
            <source>Well-known numbers: the operator has not told its own yet</source>
            <translation>Загальновідомі номери: оператор ще не назвав своїх</translation>
        </message>
        <message>
            <source>No connection. These work without the Internet</source>
            <translation>Немає звʼязку. Це працює без Інтернету</translation>
        </message>
        <message>
            <source>Chat with a consultant</source>
            <translation>Чат із консультантом</translation>
        </message>
        <message>
            <source>day and night</source>
            <translation>цілодобово</translation>
        </message>
        <message>
            <source>after sign-in</source>
            <translation>після входу</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Зворотний звʼязок</translation>
        </message>
        <message>
            <source>a form, no sign-in needed</source>
            <translation>форма, можна без входу</translation>
        </message>
        <message>
            <source>Addresses of shops</source>
            <translation>Адреси магазинів</translation>
        </message>
        <message>
            <source>by distance, with hours</source>
            <translation>за відстанню, з годинами роботи</translation>
        </message>
        <message>
            <source>free of charge, round the clock</source>
            <translation>безкоштовно, цілодобово</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>з мобільного Київстар</translation>
        </message>
        <message>
            <source>Home internet, or 460</source>
            <translation>Домашній Інтернет, або 460</translation>
        </message>
        <message>
            <source>Line for business</source>
            <translation>Бізнес-лінія</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Cabinet in the browser</source>
            <translation>Кабінет у браузері</translation>
        </message>
        <message>
            <source>Chat in the browser</source>
            <translation>Чат у браузері</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Телефони</translation>
        </message>
        <message>
            <source>In this program</source>
            <translation>У цій програмі</translation>
        </message>
        <message>
            <source>Sites and addresses</source>
            <translation>Сайти й адреси</translation>
        </message>
        <message>
            <source>Codes to dial</source>
            <translation>USSD-коди</translation>
        </message>
        <message>
            <source>Dial from the SIM card it is about. The picture only fills the dialler: the call is yours to press.</source>
            <translation>Набирайте із SIM-картки, якої це стосується. QR-код лише заповнює номер: виклик натискаєте ви.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR-код для дзвінка на %1</translation>
        </message>
        <message>
            <source>Point the camera of a telephone at the picture: %1</source>
            <translation>Наведіть камеру телефону на QR-код: %1</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Відкрити %1 у браузері?</translation>
        </message>
        <message>
            <source>The page opens outside of this program: &lt;b&gt;%1&lt;/b&gt;</source>
            <translation>Сторінка відкриється поза програмою: &lt;b&gt;%1&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Лишитися тут</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопіювати %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Відкрити %1</translation>
        </message>
        <message>
            <source>Go: %1</source>
            <translation>Перейти: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Скопійовано: %1</translation>
        </message>
        <message>
            <source>QR code to dial: %1</source>
            <translation>QR-код для набору: %1</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Австрія</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Болгарія</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Чехія</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Німеччина</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Єгипет</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Іспанія</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Франція</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Велика Британія</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Грузія</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Греція</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Угорщина</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Італія</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Молдова</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Польща</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Румунія</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Словаччина</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Туреччина</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>США</translation>
        </message>
    </context>
    <context>
        <name>DemoPhone</name>
        <message>
            <source>Demo phone</source>
            <translation>Демо-телефон</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>ДЕМО</translation>
        </message>
        <message>
            <source>Operator (demo)</source>
            <translation>Оператор (демо)</translation>
        </message>
        <message>
            <source>Use the code %1</source>
            <translation>Вставити код %1</translation>
        </message>
        <message>
            <source>SMS of the demo come here. With a real operator this panel does not exist.</source>
            <translation>SMS у демо надходять сюди. Зі справжнім оператором цієї панелі немає.</translation>
        </message>
        <message>
            <source>password %1</source>
            <translation>пароль %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>сьогодні, %1</translation>
        </message>
    </context>
    <context>
        <name>Dispute</name>
        <message>
            <source>Hand over to the chat</source>
            <translation>Передати в чат</translation>
        </message>
        <message>
            <source>Dispute a charge</source>
            <translation>Оскарження списання</translation>
        </message>
        <message>
            <source>Say in a few words what is wrong</source>
            <translation>Скажіть кількома словами, що не так</translation>
        </message>
        <message>
            <source>At most 2 000 characters</source>
            <translation>Не більше 2 000 символів</translation>
        </message>
        <message>
            <source>This operation is not on this computer any more</source>
            <translation>Цієї операції на цьому компʼютері вже немає</translation>
        </message>
        <message>
            <source>I did not order it</source>
            <translation>Я цього не підключав</translation>
        </message>
        <message>
            <source>The service was connected without my consent</source>
            <translation>Послугу підключено без моєї згоди</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>Списано двічі</translation>
        </message>
        <message>
            <source>For one period the fee was taken more than once</source>
            <translation>За один період плату взято більше ніж раз</translation>
        </message>
        <message>
            <source>The sum is wrong</source>
            <translation>Сума неправильна</translation>
        </message>
        <message>
            <source>It differs from the price I was told</source>
            <translation>Вона відрізняється від названої ціни</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>Не працювало</translation>
        </message>
        <message>
            <source>The service was paid but not provided</source>
            <translation>Послугу оплачено, але не надано</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>I will say it in my own words</source>
            <translation>Опишу своїми словами</translation>
        </message>
        <message>
            <source>I did not order this service and gave no consent to it.</source>
            <translation>Цієї послуги я не замовляв і згоди на неї не давав.</translation>
        </message>
        <message>
            <source>The fee for one period was taken more than once.</source>
            <translation>Плату за один період знято більше ніж раз.</translation>
        </message>
        <message>
            <source>The sum differs from the price of the service.</source>
            <translation>Сума відрізняється від ціни послуги.</translation>
        </message>
        <message>
            <source>The service was paid but was not provided.</source>
            <translation>Послугу оплачено, але не надано.</translation>
        </message>
        <message>
            <source>Please check the charge of %1 from the number %2.</source>
            <translation>Прошу перевірити списання %1 з номера %2.</translation>
        </message>
        <message>
            <source>Cause stated: %1</source>
            <translation>Зазначена причина: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier charge(s) of the same kind</source>
            <translation>
                <numerusform>%n раніше списання такого виду</numerusform>
                <numerusform>%n раніші списання такого виду</numerusform>
                <numerusform>%n раніших списань такого виду</numerusform>
            </translation>
        </message>
        <message>
            <source>Please explain in writing when, how and by whom it was ordered, and return the money if there is no proof of an order.</source>
            <translation>Прошу письмово пояснити, коли, як і хто її замовив, і повернути гроші, якщо підтвердження замовлення немає.</translation>
        </message>
        <message>
            <source>Operation: %1</source>
            <translation>Операція: %1</translation>
        </message>
        <message>
            <source>Rule, service, who ordered it and when</source>
            <translation>Правило, послуга, хто й коли замовив</translation>
        </message>
        <message numerus="yes">
            <source>Earlier charges of the same kind: %n</source>
            <translation>
                <numerusform>Раніші списання такого виду: %n</numerusform>
                <numerusform>Раніші списання такого виду: %n</numerusform>
                <numerusform>Раніші списання такого виду: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Balance before and after</source>
            <translation>Стан рахунку до і після</translation>
        </message>
        <message>
            <source>If you send it today, the answer is due by %1</source>
            <translation>Якщо надіслати сьогодні, відповідь має надійти до %1</translation>
        </message>
        <message>
            <source>Disputed on %1, the answer is due by %2</source>
            <translation>Оскаржено %1, відповідь має надійти до %2</translation>
        </message>
        <message>
            <source>Put into the chat on %1, the answer is due by %2</source>
            <translation>Передано в чат %1, відповідь має бути до %2</translation>
        </message>
        <message>
            <source>charge of %1, %2</source>
            <translation>списання %1, %2</translation>
        </message>
        <message>
            <source>Back to the operation</source>
            <translation>До операції</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Що не так</translation>
        </message>
        <message>
            <source>Text of the complaint</source>
            <translation>Текст звернення</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своїми словами</translation>
        </message>
        <message>
            <source>You can change it</source>
            <translation>Його можна змінити</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>Що потрапить у файл</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопіювати текст</translation>
        </message>
        <message>
            <source>Save the pack…</source>
            <translation>Зберегти пакет…</translation>
        </message>
        <message>
            <source>Save the pack</source>
            <translation>Зберегти пакет</translation>
        </message>
        <message>
            <source>The pack is saved: %1</source>
            <translation>Пакет збережено: %1</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Choose the numbers</source>
            <translation>Виберіть номери</translation>
        </message>
        <message>
            <source>There is no button that deletes the cabinet: it ends together with the contract. If there are several numbers, block each SIM card first.</source>
            <translation>Кнопки, що видаляє кабінет, немає: він закривається разом із договором. Якщо номерів кілька, спершу заблокуйте кожну SIM-картку.</translation>
        </message>
        <message>
            <source>Block each SIM card</source>
            <translation>Заблокуйте кожну SIM-картку</translation>
        </message>
        <message>
            <source>Rest of money, loans and debts</source>
            <translation>Залишок коштів, позики та борги</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>Збережіть історію</translation>
        </message>
        <message>
            <source>End the contract in a shop</source>
            <translation>Розірвіть договір у магазині</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) chosen</source>
            <translation>
                <numerusform>вибрано %n номер</numerusform>
                <numerusform>вибрано %n номери</numerusform>
                <numerusform>вибрано %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>none is chosen yet</source>
            <translation>ще не вибрано</translation>
        </message>
        <message>
            <source>opens when each chosen SIM card is blocked</source>
            <translation>відкриється, коли кожну вибрану SIM-картку заблоковано</translation>
        </message>
        <message>
            <source>opens when a number is chosen</source>
            <translation>відкриється, коли вибрано номер</translation>
        </message>
        <message>
            <source>%1 to pay</source>
            <translation>до сплати %1</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>боргів немає</translation>
        </message>
        <message>
            <source>saved on this computer</source>
            <translation>збережено на цьому компʼютері</translation>
        </message>
        <message>
            <source>it cannot be read afterwards</source>
            <translation>потім її не прочитати</translation>
        </message>
        <message>
            <source>a document is needed</source>
            <translation>потрібен документ, що посвідчує особу</translation>
        </message>
        <message>
            <source>each is blocked</source>
            <translation>кожну заблоковано</translation>
        </message>
        <message>
            <source>not blocked: %1</source>
            <translation>не заблоковано: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>з %1</translation>
        </message>
        <message>
            <source>term until %1</source>
            <translation>строк до %1</translation>
        </message>
        <message>
            <source>%1 for ending before the term</source>
            <translation>%1 за розірвання до кінця строку</translation>
        </message>
        <message>
            <source>Contract of %1</source>
            <translation>Договір %1</translation>
        </message>
        <message>
            <source>no right to this number any more; its holder: %1</source>
            <translation>прав на цей номер більше немає; його власник: %1</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>відключено</translation>
        </message>
        <message>
            <source>has no SIM card</source>
            <translation>без SIM-картки</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблоковано</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Заблокувати…</translation>
        </message>
        <message>
            <source>not blocked</source>
            <translation>не заблоковано</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>блокується</translation>
        </message>
        <message>
            <source>being blocked, until %1</source>
            <translation>блокується, до %1</translation>
        </message>
        <message>
            <source>debt %1</source>
            <translation>борг %1</translation>
        </message>
        <message>
            <source>«Extra money» %1</source>
            <translation>«Екстра гроші» %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>лишилося %1</translation>
        </message>
        <message>
            <source>the balance is not known yet</source>
            <translation>стан рахунку ще не відомий</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Сплатити %1</translation>
        </message>
        <message>
            <source>%1 is left: spend it, send it to another number, or ask for it in the shop.</source>
            <translation>Лишилося %1: витратьте, перенесіть на інший номер або попросіть повернути в магазині.</translation>
        </message>
        <message>
            <source>Rented equipment of home internet goes back to the shop.</source>
            <translation>Орендоване обладнання Домашнього Інтернету поверніть у магазин.</translation>
        </message>
        <message>
            <source>Pay what is owed before you go.</source>
            <translation>Сплатіть борг, перш ніж іти.</translation>
        </message>
        <message>
            <source>Save the history before you go.</source>
            <translation>Збережіть історію, перш ніж іти.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договір</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Стан рахунку</translation>
        </message>
        <message>
            <source>Holder of the contract</source>
            <translation>Власник договору</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Складено</translation>
        </message>
        <message>
            <source>Term of %1</source>
            <translation>Строк договору %1</translation>
        </message>
        <message>
            <source>End of the contract</source>
            <translation>Завершення договору</translation>
        </message>
        <message>
            <source>Save the history…</source>
            <translation>Зберегти історію…</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Зберегти список у PDF…</translation>
        </message>
        <message>
            <source>To remove only what lies on this computer, open «Data here»: the contract and the cabinet stay as they are.</source>
            <translation>Щоб прибрати лише те, що лежить на цьому компʼютері, відкрийте «Дані тут»: договір і кабінет не зміняться.</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Зберегти список</translation>
        </message>
        <message>
            <source>To end the contract</source>
            <translation>Для завершення договору</translation>
        </message>
        <message>
            <source>The list was not written: choose another folder</source>
            <translation>Список не записано: виберіть іншу папку</translation>
        </message>
        <message>
            <source>The list is saved: %1</source>
            <translation>Список збережено: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved: %1</source>
            <translation>
                <numerusform>Збережено %n рядок: %1</numerusform>
                <numerusform>Збережено %n рядки: %1</numerusform>
                <numerusform>Збережено %n рядків: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The proxy of this system does not answer</source>
            <translation>Проксі цієї системи не відповідає</translation>
        </message>
        <message>
            <source>Check the proxy settings; the address is in Diagnostics.</source>
            <translation>Перевірте налаштування проксі, адреса є в діагностиці.</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>Немає звʼязку з оператором</translation>
        </message>
        <message>
            <source>What is already on this computer stays readable.</source>
            <translation>Усе, що вже є на цьому компʼютері, можна читати.</translation>
        </message>
        <message>
            <source>Check the computer's date and time</source>
            <translation>Перевірте дату й час на компʼютері</translation>
        </message>
        <message>
            <source>The operator's address must begin with https</source>
            <translation>Адреса оператора має починатися з https</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Нічого не надіслано.</translation>
        </message>
        <message>
            <source>Invalid server certificate. Not connected</source>
            <translation>Сертифікат сервера недійсний. Зʼєднання не встановлено</translation>
        </message>
        <message>
            <source>The operator did not answer in time</source>
            <translation>Оператор не відповів вчасно</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The network asks for sign-in</source>
            <translation>Мережа просить увійти</translation>
        </message>
        <message>
            <source>Open any page in the browser and sign in to the network.</source>
            <translation>Відкрийте будь-яку сторінку в браузері й увійдіть у мережу.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>Сеанс завершено. Увійдіть знову</translation>
        </message>
        <message>
            <source>The operator saw its key used twice and closed it.</source>
            <translation>Оператор побачив, що ключ сеансу вжито двічі, і закрив його.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Підтвердьте, що це ви</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code.</source>
            <translation>Оператор просить новий код.</translation>
        </message>
        <message>
            <source>The coordinator's role is needed</source>
            <translation>Потрібна роль координатора</translation>
        </message>
        <message>
            <source>The coordinator of this account can do this.</source>
            <translation>Це може зробити координатор цього рахунку.</translation>
        </message>
        <message>
            <source>The local data are locked</source>
            <translation>Локальні дані замкнено</translation>
        </message>
        <message>
            <source>The operator is carrying out works</source>
            <translation>Оператор проводить роботи</translation>
        </message>
        <message>
            <source>We try again by ourselves.</source>
            <translation>Спробуємо ще раз самі.</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Забагато запитів</translation>
        </message>
        <message>
            <source>We continue in %1 s.</source>
            <translation>Продовжимо за %1 с.</translation>
        </message>
        <message>
            <source>Fault on the operator's side</source>
            <translation>Помилка на боці оператора</translation>
        </message>
        <message>
            <source>Try again a little later.</source>
            <translation>Спробуйте трохи пізніше.</translation>
        </message>
        <message>
            <source>The operator's answer was not understood</source>
            <translation>Відповідь оператора не розпізнано</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>Результат ще невідомий, зʼясовуємо</translation>
        </message>
        <message>
            <source>Do not pay again.</source>
            <translation>Повторно сплачувати не треба.</translation>
        </message>
        <message>
            <source>The disk is full: payments are off</source>
            <translation>На диску немає місця: платежі недоступні</translation>
        </message>
        <message>
            <source>The disk cannot be written: payments are off</source>
            <translation>На диск не можна записати: платежі недоступні</translation>
        </message>
        <message>
            <source>Local data are damaged, loading again</source>
            <translation>Локальні дані пошкоджено, завантажуємо знову</translation>
        </message>
        <message>
            <source>The local data belong to a newer version of the program</source>
            <translation>Локальні дані належать новішій версії застосунку</translation>
        </message>
        <message>
            <source>The local data do not open with this key</source>
            <translation>Локальні дані не відкриваються цим ключем</translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Сховище ключів недоступне: дані лише до виходу</translation>
        </message>
        <message>
            <source>The key store is locked: data until exit only</source>
            <translation>Сховище ключів замкнено: дані лише до виходу</translation>
        </message>
        <message>
            <source>The data have changed. Check again</source>
            <translation>Дані змінилися. Перевірте ще раз</translation>
        </message>
        <message>
            <source>This computer's storage does not answer</source>
            <translation>Сховище цього компʼютера не відповідає</translation>
        </message>
        <message>
            <source>Nothing in them was changed. Start the newer version.</source>
            <translation>У них нічого не змінено. Запустіть новішу версію.</translation>
        </message>
        <message>
            <source>The folder or file is gone</source>
            <translation>Теки або файлу вже немає</translation>
        </message>
        <message>
            <source>No right to write here. Choose another folder</source>
            <translation>Сюди не можна записати. Виберіть іншу теку</translation>
        </message>
        <message>
            <source>The disk is full. The file was not written</source>
            <translation>На диску немає місця. Файл не записано</translation>
        </message>
        <message>
            <source>Files of this kind are not supported</source>
            <translation>Файли такого виду не підтримуються</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>Файл не записано</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Скопіювати подробиці</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Попросити доступ</translation>
        </message>
    </context>
    <context>
        <name>Family</name>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номери</numerusform>
                <numerusform>%n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account %1</source>
            <translation>особовий рахунок %1</translation>
        </message>
        <message>
            <source>the operator does not show it</source>
            <translation>оператор його не показує</translation>
        </message>
        <message>
            <source>no date stated</source>
            <translation>дату не повідомлено</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>balances known: %1 of %2</source>
            <translation>залишки відомі: %1 з %2</translation>
        </message>
        <message>
            <source>already in «%1»</source>
            <translation>уже в «%1»</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>Щонайбільше 60 символів</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>Цей номер уже є у списку</translation>
        </message>
        <message>
            <source>This number is already in the account</source>
            <translation>Цей номер уже в рахунку</translation>
        </message>
        <message>
            <source>This is your own number: tick it in the list</source>
            <translation>Це ваш номер: позначте його у списку</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>назву</translation>
        </message>
        <message>
            <source>at least one number</source>
            <translation>хоча б один номер</translation>
        </message>
        <message>
            <source>To create it, complete: %1.</source>
            <translation>Щоб створити, заповніть: %1.</translation>
        </message>
        <message>
            <source>At most 100 numbers in one account</source>
            <translation>Щонайбільше 100 номерів в одному рахунку</translation>
        </message>
        <message>
            <source>No connection: an account is changed only with a connection.</source>
            <translation>Немає звʼязку: рахунок змінюється лише за наявності звʼязку.</translation>
        </message>
        <message>
            <source>%1 is in «%2»: its owner sees the balance and charges</source>
            <translation>%1 входить до «%2»: власник рахунку бачить залишок і списання</translation>
        </message>
        <message>
            <source>Remove %1? Its money stays on the number; you will not see it.</source>
            <translation>Прибрати %1? Гроші залишаться на номері, але ви їх не бачитимете.</translation>
        </message>
        <message>
            <source>Leave the account? Its owner will see this number no more.</source>
            <translation>Вийти з рахунку? Його власник більше не бачитиме цього номера.</translation>
        </message>
        <message>
            <source>Delete the account? Every number keeps its own money.</source>
            <translation>Видалити рахунок? Гроші залишаться на кожному номері.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат поки невідомий</translation>
        </message>
        <message>
            <source>The operator is asked by itself; nothing is created twice.</source>
            <translation>Оператора буде запитано автоматично; двічі нічого не створиться.</translation>
        </message>
        <message>
            <source>The number has not agreed: no code was typed</source>
            <translation>Номер не дав згоди: код не введено</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нічого не змінено.</translation>
        </message>
        <message>
            <source>The account was changed elsewhere and is read again</source>
            <translation>Рахунок змінено в іншому місці, його прочитано знову</translation>
        </message>
        <message>
            <source>Look and try again.</source>
            <translation>Перегляньте й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Already in another universal account: %1</source>
            <translation>Уже в іншому універсальному рахунку: %1</translation>
        </message>
        <message>
            <source>These numbers have not agreed: %1</source>
            <translation>Ці номери не дали згоди: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>додано: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>прибрано: %1</translation>
        </message>
        <message>
            <source>new name: «%1»</source>
            <translation>нова назва: «%1»</translation>
        </message>
        <message>
            <source>Universal account</source>
            <translation>Універсальний рахунок</translation>
        </message>
        <message>
            <source>A number that is not yours</source>
            <translation>Номер, що не належить вам</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Рахунок</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Новий рахунок</translation>
        </message>
        <message>
            <source>Back to the account</source>
            <translation>Назад до рахунку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Що це дає</translation>
        </message>
        <message>
            <source>Each number keeps its own money</source>
            <translation>Гроші кожного номера залишаються його власними</translation>
        </message>
        <message>
            <source>The owner sees balances and charges, and tops up all at once</source>
            <translation>Власник бачить залишки й списання та поповнює всіх одразу</translation>
        </message>
        <message>
            <source>A number that is not yours joins by a code from its own SMS</source>
            <translation>Чужий номер додається за кодом із SMS на цей номер</translation>
        </message>
        <message>
            <source>The holder of a number may leave at any time</source>
            <translation>Власник номера може вийти будь-коли</translation>
        </message>
        <message>
            <source>On all numbers together</source>
            <translation>На всіх номерах разом</translation>
        </message>
        <message>
            <source>Top up all</source>
            <translation>Поповнити всіх</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Delete the account…</source>
            <translation>Видалити рахунок…</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Наступне списання</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>від %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Прибрати %1</translation>
        </message>
        <message>
            <source>Leave the account…</source>
            <translation>Вийти з рахунку…</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Додати номер</translation>
        </message>
        <message>
            <source>My free numbers</source>
            <translation>Мої вільні номери</translation>
        </message>
        <message>
            <source>Add my number</source>
            <translation>Додати мій номер</translation>
        </message>
        <message>
            <source>Send it a code</source>
            <translation>Надіслати йому код</translation>
        </message>
        <message>
            <source>The code comes to that number: ask its holder to tell it to you.</source>
            <translation>Код надійде на той номер: попросіть власника назвати його вам.</translation>
        </message>
        <message>
            <source>New universal account</source>
            <translation>Новий універсальний рахунок</translation>
        </message>
        <message>
            <source>Several numbers under one name: balances side by side, one payment for all. Each number keeps its own money.</source>
            <translation>Кілька номерів під однією назвою: залишки поруч, один платіж на всіх. Гроші кожного номера залишаються його власними.</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Назва рахунку</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мої номери</translation>
        </message>
        <message>
            <source>Create the account</source>
            <translation>Створити рахунок</translation>
        </message>
        <message>
            <source>%1 has agreed</source>
            <translation>%1 – згоду отримано</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Program</source>
            <translation>Програма</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Звʼязок</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Текст звернення</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>I agree that the operator uses these contacts to answer</source>
            <translation>Погоджуюся, щоб оператор відповів за цими контактами</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>Three files at most: %1 was not added</source>
            <translation>Не більше трьох файлів: %1 не додано</translation>
        </message>
        <message>
            <source>All files together: 10 MB at most. %1 was not added</source>
            <translation>Усі файли разом – до 10 МБ. %1 не додано</translation>
        </message>
        <message>
            <source>PNG, JPG, PDF or plain text only: %1 was not added</source>
            <translation>Лише PNG, JPG, PDF або простий текст: %1 не додано</translation>
        </message>
        <message>
            <source>%1 is no longer there</source>
            <translation>%1 уже немає на місці</translation>
        </message>
        <message>
            <source>%1 cannot be read</source>
            <translation>%1 не вдалося прочитати</translation>
        </message>
        <message>
            <source>This looks like a card number: never send one</source>
            <translation>Схоже на номер картки: ніколи його не надсилайте</translation>
        </message>
        <message>
            <source>This is your unsent draft</source>
            <translation>Це ваша ненадіслана чернетка</translation>
        </message>
        <message>
            <source>Write what has happened</source>
            <translation>Напишіть, що сталося</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too many</source>
            <translation>
                <numerusform>зайвий %n символ</numerusform>
                <numerusform>зайві %n символи</numerusform>
                <numerusform>зайвих %n символів</numerusform>
            </translation>
        </message>
        <message>
            <source>Without this the message cannot be sent</source>
            <translation>Без цієї згоди надіслати не можна</translation>
        </message>
        <message>
            <source>A phone number or an e-mail is needed for the answer</source>
            <translation>Для відповіді потрібен номер телефону або e-mail</translation>
        </message>
        <message>
            <source>An e-mail looks like name@example.com</source>
            <translation>E-mail має вигляд name@example.com</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>The operator does not take this contact</source>
            <translation>Оператор не приймає цей контакт</translation>
        </message>
        <message>
            <source>The operator does not take this text</source>
            <translation>Оператор не приймає цей текст</translation>
        </message>
        <message>
            <source>The operator's answer has not come</source>
            <translation>Відповідь оператора не надійшла</translation>
        </message>
        <message>
            <source>Send it again: it stays one message, never two.</source>
            <translation>Надішліть ще раз: звернення лишиться одне, двох не буде.</translation>
        </message>
        <message>
            <source>The operator has an earlier text of this message</source>
            <translation>Оператор уже має попередній текст цього звернення</translation>
        </message>
        <message>
            <source>Send again: this text goes as a message of its own.</source>
            <translation>Надішліть ще раз: цей текст піде окремим зверненням.</translation>
        </message>
        <message>
            <source>No more messages in this hour</source>
            <translation>Цієї години більше не можна</translation>
        </message>
        <message>
            <source>The next one can be sent after %1. This text is kept.</source>
            <translation>Наступне звернення можна надіслати після %1. Текст збережено.</translation>
        </message>
        <message>
            <source>The message is kept as a draft: send it when there is one.</source>
            <translation>Звернення лишилося чернеткою: надішліть його, коли звʼязок буде.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>Зараз немає звʼязку</translation>
        </message>
        <message>
            <source>Write: the draft is kept, you send it later.</source>
            <translation>Пишіть: чернетка збережеться, надішлете згодом.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Надсилаємо</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Надіслати ще раз</translation>
        </message>
        <message>
            <source>The answer will come to %1. Keep the number of the ticket.</source>
            <translation>Відповідь надійде на %1. Збережіть номер звернення.</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Зворотний звʼязок</translation>
        </message>
        <message>
            <source>Copy the request id</source>
            <translation>Скопіювати номер запиту</translation>
        </message>
        <message>
            <source>Sooner by phone</source>
            <translation>Швидше телефоном</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Усі контакти</translation>
        </message>
        <message>
            <source>Nothing of your account is attached, only what you see here</source>
            <translation>Дані кабінету не додаються, лише те, що ви тут бачите</translation>
        </message>
        <message>
            <source>Three messages an hour at most</source>
            <translation>Не більше трьох звернень на годину</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Про що звернення?</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запитання</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Скарга</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Пропозиція</translation>
        </message>
        <message>
            <source>Quality of the network</source>
            <translation>Якість звʼязку</translation>
        </message>
        <message>
            <source>Your name (may stay empty)</source>
            <translation>Ваше імʼя (необовʼязково)</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефону</translation>
        </message>
        <message>
            <source>One of the two is enough</source>
            <translation>Досить одного з двох</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Змінити текст</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Очистити форму</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>Прибрати %1</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Додати файл</translation>
        </message>
        <message>
            <source>Up to three: PNG, JPG, PDF or plain text, 10 MB together</source>
            <translation>До трьох: PNG, JPG, PDF або простий текст, разом 10 МБ</translation>
        </message>
        <message>
            <source>Pictures, PDF, text</source>
            <translation>Зображення, PDF, текст</translation>
        </message>
        <message>
            <source>Add technical details of this program</source>
            <translation>Додати технічні дані програми</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Скопіювати номер</translation>
        </message>
        <message>
            <source>Write another</source>
            <translation>Написати ще</translation>
        </message>
        <message>
            <source>Ticket %1 is accepted</source>
            <translation>Звернення %1 прийнято</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Номер скопійовано</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Row %1</source>
            <translation>Рядок %1</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>Файлу немає</translation>
        </message>
        <message>
            <source>Look whether it was moved, and choose it again.</source>
            <translation>Перевірте, чи його не перенесли, і виберіть знову.</translation>
        </message>
        <message>
            <source>No right to read this file</source>
            <translation>Немає прав читати цей файл</translation>
        </message>
        <message>
            <source>Close it in other programs or copy it to your folder.</source>
            <translation>Закрийте його в інших програмах або скопіюйте до своєї теки.</translation>
        </message>
        <message>
            <source>This is no table we can read</source>
            <translation>Таку таблицю прочитати не можемо</translation>
        </message>
        <message>
            <source>Save it as XLSX, XLS, ODS or CSV.</source>
            <translation>Збережіть як XLSX, XLS, ODS або CSV.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Файл пошкоджено</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation>Відкрийте його в табличному редакторі й збережіть наново.</translation>
        </message>
        <message>
            <source>The file is closed by a password</source>
            <translation>Файл закрито паролем</translation>
        </message>
        <message>
            <source>Save a copy without the password.</source>
            <translation>Збережіть копію без пароля.</translation>
        </message>
        <message>
            <source>The file was changed while it was read</source>
            <translation>Файл змінили під час читання</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Save it and choose it again.</source>
            <translation>З нього нічого не взято. Збережіть його й виберіть знову.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Файл завеликий</translation>
        </message>
        <message>
            <source>Keep only the sheet with the numbers, or split it.</source>
            <translation>Лишіть тільки аркуш із номерами або поділіть файл.</translation>
        </message>
        <message>
            <source>The file has no rows</source>
            <translation>У файлі немає рядків</translation>
        </message>
        <message>
            <source>Choose another file or another sheet.</source>
            <translation>Виберіть інший файл або інший аркуш.</translation>
        </message>
        <message>
            <source>The letters of the file are not understood</source>
            <translation>Літери файлу не розпізнано</translation>
        </message>
        <message>
            <source>Choose the encoding, or save the file as CSV UTF-8.</source>
            <translation>Виберіть кодування або збережіть файл як CSV UTF-8.</translation>
        </message>
        <message>
            <source>More than 100 000 rows</source>
            <translation>Понад 100 000 рядків</translation>
        </message>
        <message>
            <source>Split the file: a batch holds at most 100 000 rows.</source>
            <translation>Поділіть файл: у пакеті не більше 100 000 рядків.</translation>
        </message>
        <message>
            <source>There is no column with numbers</source>
            <translation>Немає стовпця з номерами</translation>
        </message>
        <message>
            <source>Say which column has them.</source>
            <translation>Вкажіть стовпець із номерами.</translation>
        </message>
        <message>
            <source>There is no such sheet in the file</source>
            <translation>У файлі немає такого аркуша</translation>
        </message>
        <message>
            <source>Choose another sheet.</source>
            <translation>Виберіть інший аркуш.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a table needs</source>
            <translation>Файл розпаковується в набагато більше, ніж потрібно таблиці</translation>
        </message>
        <message>
            <source>It was not read: save the table anew.</source>
            <translation>Його не прочитано: збережіть таблицю наново.</translation>
        </message>
        <message>
            <source>The file has macros</source>
            <translation>У файлі є макроси</translation>
        </message>
        <message>
            <source>They are never run. Save a copy without macros.</source>
            <translation>Ми їх не запускаємо. Збережіть копію без макросів.</translation>
        </message>
        <message>
            <source>The file names places outside itself</source>
            <translation>Файл посилається за власні межі</translation>
        </message>
        <message>
            <source>The file takes values from other files</source>
            <translation>Файл бере значення з інших файлів</translation>
        </message>
        <message>
            <source>Save it with plain values.</source>
            <translation>Збережіть зі звичайними значеннями.</translation>
        </message>
        <message>
            <source>The file is no text</source>
            <translation>Файл не є текстом</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 or XLSX.</source>
            <translation>Збережіть як CSV UTF-8 або XLSX.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed</source>
            <translation>Лапки не закрито</translation>
        </message>
        <message>
            <source>Correct the file or save it as XLSX.</source>
            <translation>Виправте файл або збережіть як XLSX.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>en</source>
            <extracomment>The code of this catalogue's language: uk or ru; never translate it into a word.</extracomment>
            <translation>uk</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>понеділок</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>вівторок</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>середа</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>четвер</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>пʼятниця</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>субота</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>неділя</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>станом на %1</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>ГБ</translation>
        </message>
        <message>
            <source>min</source>
            <translation>хв</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>points</source>
            <translation>балів</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>безліміт</translation>
        </message>
    </context>
    <context>
        <name>Headless</name>
        <message>
            <source>A window or another command holds this profile</source>
            <translation>Профіль зайнятий вікном або іншою командою</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Усі рядки журналу такі, як були записані</translation>
        </message>
        <message>
            <source>Altered: %1, row %2</source>
            <translation>Змінено: %1, рядок %2</translation>
        </message>
        <message>
            <source>Rows written: %1</source>
            <translation>Записано рядків: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Номери: %1</translation>
        </message>
        <message>
            <source>Checked: %1 rows</source>
            <translation>Перевірено рядків: %1</translation>
        </message>
        <message>
            <source>No such column: %1</source>
            <translation>Немає такої колонки: %1</translation>
        </message>
        <message>
            <source>Say by --sheet which one: %1</source>
            <translation>Вкажіть аркуш через --sheet: %1</translation>
        </message>
        <message>
            <source>Say by --columns which column is the %1</source>
            <translation>Вкажіть через --columns, який стовпець: %1</translation>
        </message>
        <message>
            <source>Not a sum: %1</source>
            <translation>Не сума: %1</translation>
        </message>
        <message>
            <source>Say whose money by --source: %1</source>
            <translation>Вкажіть джерело коштів через --source: %1</translation>
        </message>
        <message>
            <source>No batch here has this consent</source>
            <translation>Тут немає пакета з цим погодженням</translation>
        </message>
        <message>
            <source>There is no batch to go on with</source>
            <translation>Немає пакета, який можна продовжити</translation>
        </message>
        <message>
            <source>The file is not the one that was approved</source>
            <translation>Файл не той, що погоджено</translation>
        </message>
        <message>
            <source>Ready: %1 rows, %2. Left out: %3</source>
            <translation>Готово: %1 рядків, %2. Вилучено: %3</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Say the count and the total you expect</source>
            <translation>Вкажіть очікувані кількість і суму</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Кількість рядків</translation>
        </message>
        <message>
            <source>Pausing: rows on their way come to their end…</source>
            <translation>Пауза: рядки в дорозі завершуються…</translation>
        </message>
        <message>
            <source>Sent %1 of %2 · refused %3 · unknown %4 · %5 a second</source>
            <translation>Надіслано %1 з %2 · відхилено %3 · невідомо %4 · %5 за секунду</translation>
        </message>
        <message>
            <source>There is no such batch</source>
            <translation>Такого пакета немає</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядки</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Warnings to accept</source>
            <translation>Попередження без згоди</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Виконано</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Невідомо</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не надіслано</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Передано в підтримку</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Кошти з</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Дозвіл</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Погодив(ла)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Створено</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>Пакетів ще немає</translation>
        </message>
        <message>
            <source>More rows of this kind are in the result file</source>
            <translation>Решта таких рядків у файлі результату</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вердикт</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The rest needs a new consent: go on with `batch run FILE`</source>
            <translation>Решті потрібна нова згода: продовжіть командою `batch run FILE`</translation>
        </message>
        <message>
            <source>%1: all rows go all the same. %2: these rows are left out, the rest needs a new consent where it is money.</source>
            <translation>%1: усі рядки йдуть попри це. %2: ці рядки залишаються осторонь, а решті, якщо це гроші, потрібна нова згода.</translation>
        </message>
        <message>
            <source>%1: all rows go all the same.</source>
            <translation>%1: усі рядки йдуть попри це.</translation>
        </message>
        <message>
            <source>The profile has a lock code: only its window.</source>
            <translation>Профіль має код блокування: лише у вікні.</translation>
        </message>
        <message>
            <source>Code of the locked profile</source>
            <translation>Код заблокованого профілю</translation>
        </message>
        <message>
            <source>The demo operator starts…</source>
            <translation>Запускається демооператор…</translation>
        </message>
        <message>
            <source>Own password of %1 (nothing: a code by SMS)</source>
            <translation>Пароль %1 (порожньо: код із SMS)</translation>
        </message>
        <message>
            <source>Asked: %1</source>
            <translation>Запитання: %1</translation>
        </message>
        <message>
            <source>Type yes to go on</source>
            <translation>Введіть так, щоб продовжити</translation>
        </message>
        <message>
            <source>A code was sent to %1. Another one: +</source>
            <translation>Код надіслано на %1. Ще один: +</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Demo phone: code %1</source>
            <translation>Демотелефон: код %1</translation>
        </message>
        <message>
            <source>The file is whole and comes from whoever has this key. Whose key it is nobody has proved: compare its digits with the person by telephone.</source>
            <translation>Файл цілий і походить від того, хто має цей ключ. Чий це ключ, ніхто не довів: звірте його цифри з людиною телефоном.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Підготував(ла)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Дайджест</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Діє до</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Key of who prepared it</source>
            <translation>Ключ того, хто підготував</translation>
        </message>
        <message>
            <source>Not a number: %1</source>
            <translation>Не номер: %1</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Top-up of another number</source>
            <translation>Поповнення іншого номера</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Пошук в історії</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операція</translation>
        </message>
        <message>
            <source>Filter «%1» kept</source>
            <translation>Фільтр «%1» збережено</translation>
        </message>
        <message>
            <source>Filter «%1» removed</source>
            <translation>Фільтр «%1» прибрано</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категорія</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Період</translation>
        </message>
        <message>
            <source>Spending by months</source>
            <translation>Витрати за місяцями</translation>
        </message>
        <message>
            <source>Spending by 4-week periods</source>
            <translation>Витрати за періодами по 4 тижні</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n операція</numerusform>
                <numerusform>%n операції</numerusform>
                <numerusform>%n операцій</numerusform>
            </translation>
        </message>
        <message>
            <source>on this computer since %1</source>
            <translation>на цьому компʼютері з %1</translation>
        </message>
        <message>
            <source>Looking for new operations</source>
            <translation>Шукаємо нові операції</translation>
        </message>
        <message>
            <source>Loading the history: %1 of %2 months</source>
            <translation>Завантажуємо історію: %1 з %2 міс.</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Увесь час</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Цей місяць</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Останні 4 тижні</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Останні 3 місяці</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Останній рік</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message numerus="yes">
            <source>Without the filter there are %n operation(s).</source>
            <translation>
                <numerusform>Без фільтра є %n операція.</numerusform>
                <numerusform>Без фільтра є %n операції.</numerusform>
                <numerusform>Без фільтра є %n операцій.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Payment history will appear here</source>
            <translation>Тут зʼявиться історія платежів</translation>
        </message>
        <message>
            <source>Every top-up and every charge, with the reason.</source>
            <translation>Кожне поповнення і кожне списання, з причиною.</translation>
        </message>
        <message>
            <source>the tariff is paid every 28 days, so some months have two fees</source>
            <translation>тариф оплачується кожні 28 днів, тому в деяких місяцях дві оплати</translation>
        </message>
        <message numerus="yes">
            <source>Selected: %n, charged %1, added %2</source>
            <translation>
                <numerusform>Вибрано %n, списано %1, поповнено %2</numerusform>
                <numerusform>Вибрано %n, списано %1, поповнено %2</numerusform>
                <numerusform>Вибрано %n, списано %1, поповнено %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown: %1, charged %2, added %3</source>
            <translation>Показано %1, списано %2, поповнено %3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата й час</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Ідентифікатор</translation>
        </message>
        <message>
            <source>%1, in the package</source>
            <translation>%1, у пакеті</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 балів</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопіювати</translation>
        </message>
        <message>
            <source>Export the selected</source>
            <translation>Експортувати вибране</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Скинути фільтр</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Операції</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message numerus="yes">
            <source>Rows written: %n</source>
            <translation>
                <numerusform>Записано рядків: %n</numerusform>
                <numerusform>Записано рядків: %n</numerusform>
                <numerusform>Записано рядків: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>Зберегти фільтр</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Назва фільтра</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Do not keep the filter</source>
            <translation>Не зберігати фільтр</translation>
        </message>
        <message>
            <source>roaming &gt; 100 ₴, horoscope, 096…</source>
            <translation>роумінг &gt; 100 ₴, гороскоп, 096…</translation>
        </message>
        <message>
            <source>Only unusual</source>
            <translation>Лише незвичні</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Місяці</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Періоди</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблиця</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>За видами</translation>
        </message>
        <message>
            <source>How to show spending</source>
            <translation>Як показати витрати</translation>
        </message>
        <message>
            <source>Charges by kind</source>
            <translation>Списання за видами</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Експорт історії</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>First create a code: nothing could open the lock</source>
            <translation>Спершу створіть код: без нього нема чим розблокувати</translation>
        </message>
        <message>
            <source>Numbers and sums are masked</source>
            <translation>Номери й суми замасковано</translation>
        </message>
        <message>
            <source>Numbers and sums are shown</source>
            <translation>Номери й суми показано</translation>
        </message>
        <message>
            <source>Protection of the program</source>
            <translation>Захист застосунку</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Розблокувати</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>The program is locked</source>
            <translation>Застосунок заблоковано</translation>
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation>Певний час тут нікого не було.</translation>
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation>Компʼютер спав.</translation>
        </message>
        <message>
            <source>The system locked its screen.</source>
            <translation>Система заблокувала екран.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>увімкнено</translation>
        </message>
        <message>
            <source>off</source>
            <translation>вимкнено</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes differ</source>
            <translation>Коди різні</translation>
        </message>
        <message>
            <source>Change the code</source>
            <translation>Змінити код</translation>
        </message>
        <message>
            <source>Create the code</source>
            <translation>Створити код</translation>
        </message>
        <message>
            <source>The code is saved. Ctrl+L locks at once</source>
            <translation>Код збережено. Ctrl+L блокує одразу</translation>
        </message>
        <message>
            <source>The code is removed. Nothing locks any more</source>
            <translation>Код прибрано. Застосунок більше не блокується</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries before a pause: %n</source>
            <translation>
                <numerusform>Неправильний код. Спроб до паузи: %n</numerusform>
                <numerusform>Неправильний код. Спроб до паузи: %n</numerusform>
                <numerusform>Неправильний код. Спроб до паузи: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Неправильний код</translation>
        </message>
        <message>
            <source>At least 4 digits or characters</source>
            <translation>Щонайменше 4 цифри або символи</translation>
        </message>
        <message>
            <source>At most 64 characters</source>
            <translation>Не більше 64 символів</translation>
        </message>
        <message>
            <source>Not one character again and again</source>
            <translation>Не той самий символ раз за разом</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait %1</source>
            <translation>Забагато неправильних кодів. Зачекайте %1</translation>
        </message>
        <message>
            <source>I forgot the code</source>
            <translation>Не памʼятаю код</translation>
        </message>
        <message>
            <source>Contacts of the operator</source>
            <translation>Контакти оператора</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Увійти знову</translation>
        </message>
        <message>
            <source>You will be signed out. Sign in again as the same person: the data of this computer stay, the code is removed.</source>
            <translation>Ви вийдете з кабінету. Увійдіть знову тією самою особою: дані на цьому компʼютері залишаться, код буде прибрано.</translation>
        </message>
        <message>
            <source>Lock by a code</source>
            <translation>Блокування кодом</translation>
        </message>
        <message>
            <source>After idle time, on sleep, when the system locks its screen, and by Ctrl+L</source>
            <translation>Після бездіяльності, під час сну, з екраном системи та за Ctrl+L</translation>
        </message>
        <message>
            <source>Lock after idle time of</source>
            <translation>Блокувати після бездіяльності</translation>
        </message>
        <message>
            <source>Current code</source>
            <translation>Поточний код</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новий код</translation>
        </message>
        <message>
            <source>Code once more</source>
            <translation>Код ще раз</translation>
        </message>
        <message>
            <source>From 4 digits, or a password. It never leaves this computer; whoever forgets it signs in again and keeps the data.</source>
            <translation>Від 4 цифр або пароль. Код не залишає цього компʼютера; хто його забуде, увійде знову й збереже дані.</translation>
        </message>
        <message>
            <source>Remove the code</source>
            <translation>Прибрати код</translation>
        </message>
        <message>
            <source>Change the code…</source>
            <translation>Змінити код…</translation>
        </message>
        <message>
            <source>Create a code…</source>
            <translation>Створити код…</translation>
        </message>
        <message>
            <source>Screen-sharing mode</source>
            <translation>Режим показу екрана</translation>
        </message>
        <message>
            <source>Masks numbers and sums, Ctrl+Shift+H. What you type yourself stays readable</source>
            <translation>Приховує номери й суми, Ctrl+Shift+H. Те, що ви пишете самі, лишається видимим</translation>
        </message>
    </context>
    <context>
        <name>Mini</name>
        <message>
            <source>Sum over %1 of %2 numbers</source>
            <translation>Сума за %1 з %2 номерів</translation>
        </message>
        <message>
            <source>Close the mini window</source>
            <translation>Закрити міні-вікно</translation>
        </message>
        <message>
            <source>Previous number</source>
            <translation>Попередній номер</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>Наступний номер</translation>
        </message>
        <message>
            <source>Do not keep on top of other windows</source>
            <translation>Не тримати поверх інших вікон</translation>
        </message>
        <message>
            <source>Keep on top of other windows</source>
            <translation>Тримати поверх інших вікон</translation>
        </message>
        <message>
            <source>No number to show yet</source>
            <translation>Ще немає номера</translation>
        </message>
        <message>
            <source>Sign in, or pin a number on its page</source>
            <translation>Увійдіть або закріпіть номер на його сторінці</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Colour</source>
            <translation>Колір</translation>
        </message>
        <message>
            <source>%1 of %2 changed</source>
            <translation>Змінено «%1» номера %2</translation>
        </message>
        <message>
            <source>%1 changed, numbers: %2</source>
            <translation>Змінено «%1», номерів: %2</translation>
        </message>
        <message numerus="yes">
            <source>Moved to «%1»: %n</source>
            <translation>
                <numerusform>Переміщено в «%1»: %n</numerusform>
                <numerusform>Переміщено в «%1»: %n</numerusform>
                <numerusform>Переміщено в «%1»: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1, stayed where they were: %2</source>
            <translation>Переміщено: %1, лишилися на місці: %2</translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n number(s) imported</source>
            <translation>
                <numerusform>Імпортовано нотатки %n номера</numerusform>
                <numerusform>Імпортовано нотатки %n номерів</numerusform>
                <numerusform>Імпортовано нотатки %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes read: %1, changed: %2</source>
            <translation>Прочитано нотаток: %1, змінено: %2</translation>
        </message>
        <message numerus="yes">
            <source>not understood: %n, lines %1</source>
            <translation>
                <numerusform>не зрозуміло рядків: %n, рядки %1</numerusform>
                <numerusform>не зрозуміло рядків: %n, рядки %1</numerusform>
                <numerusform>не зрозуміло рядків: %n, рядки %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n</source>
            <translation>
                <numerusform>Вибрано %n</numerusform>
                <numerusform>Вибрано %n</numerusform>
                <numerusform>Вибрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>missing together</source>
            <translation>бракує разом</translation>
        </message>
        <message>
            <source>Data limit</source>
            <translation>Ліміт інтернету</translation>
        </message>
        <message>
            <source>Reading the last operations…</source>
            <translation>Читаємо останні операції…</translation>
        </message>
        <message>
            <source>As they are kept here: newer ones could not be read</source>
            <translation>Показано збережене: новіших прочитати не вдалося</translation>
        </message>
        <message>
            <source>The operations could not be read now</source>
            <translation>Операції зараз прочитати не вдалося</translation>
        </message>
        <message>
            <source>No operations in the last 31 days</source>
            <translation>За останній 31 день операцій немає</translation>
        </message>
        <message>
            <source>There is no number in the pasted text</source>
            <translation>У вставленому тексті немає номерів</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Ризик</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Дані</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Оплата</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Ліміт</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Підрозділ</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Своя назва</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Особовий рахунок</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Наступне списання</translation>
        </message>
        <message>
            <source>Spend a day</source>
            <translation>Витрати за день</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Остання дія</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Бракує</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>передплата</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>контракт</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без кольору</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Червоний</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Помаранчевий</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жовтий</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелений</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синій</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фіолетовий</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Сірий</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 із %2</translation>
        </message>
        <message>
            <source>%1: write a sum, as in &lt; 100, &gt;= 12.50 or = 0</source>
            <translation>%1: напишіть суму, як-от &lt; 100, &gt;= 12,50 або = 0</translation>
        </message>
        <message>
            <source>View «%1» kept</source>
            <translation>Подання «%1» збережено</translation>
        </message>
        <message>
            <source>View «%1» removed</source>
            <translation>Подання «%1» вилучено</translation>
        </message>
        <message>
            <source>may be changed from %1</source>
            <translation>змінити можна з %1</translation>
        </message>
        <message>
            <source>Data limit of %1</source>
            <translation>Ліміт інтернету для %1</translation>
        </message>
        <message>
            <source>The operator keeps it for the number and changes it once a month.</source>
            <translation>Оператор зберігає його для номера й змінює раз на місяць.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Зараз: %1</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не встановлено</translation>
        </message>
        <message>
            <source>The operator has not answered yet: the limit will follow</source>
            <translation>Оператор ще не відповів: ліміт зміниться пізніше</translation>
        </message>
        <message>
            <source>The data limit has been lifted</source>
            <translation>Ліміт інтернету знято</translation>
        </message>
        <message>
            <source>Data limit: %1</source>
            <translation>Ліміт інтернету: %1</translation>
        </message>
        <message>
            <source>Gigabytes, as in 2 or 1,5</source>
            <translation>Гігабайти, як-от 2 або 1,5</translation>
        </message>
        <message>
            <source>No limit is set now: there is nothing to lift.</source>
            <translation>Зараз ліміту немає: знімати нічого.</translation>
        </message>
        <message>
            <source>This limit is set already.</source>
            <translation>Такий ліміт уже встановлено.</translation>
        </message>
        <message>
            <source>The limit of an active number only may be changed.</source>
            <translation>Змінити можна лише ліміт активного номера.</translation>
        </message>
        <message>
            <source>It was changed this month: the next time from %1.</source>
            <translation>Цього місяця вже змінено: наступний раз з %1.</translation>
        </message>
        <message>
            <source>No connection: an order needs one.</source>
            <translation>Немає звʼязку: для замовлення він потрібен.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не вказано</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Створити</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Cost centre</source>
            <translation>Центр витрат</translation>
        </message>
        <message>
            <source>«%1» has been made</source>
            <translation>«%1» створено</translation>
        </message>
        <message>
            <source>The operator has not answered yet: «%1» will appear here</source>
            <translation>Оператор ще не відповів: «%1» зʼявиться тут</translation>
        </message>
        <message>
            <source>Renamed to «%1»</source>
            <translation>Перейменовано на «%1»</translation>
        </message>
        <message>
            <source>New department or cost centre</source>
            <translation>Новий підрозділ або центр витрат</translation>
        </message>
        <message>
            <source>Another name of «%1»</source>
            <translation>Інша назва для «%1»</translation>
        </message>
        <message>
            <source>It is kept by the operator and seen by everybody with a role in the company. It can be renamed later; only the operator deletes it.</source>
            <translation>Зберігає оператор, бачать усі, хто має роль у компанії. Потім можна перейменувати; видаляє лише оператор.</translation>
        </message>
        <message>
            <source>The operator keeps the name: everybody in the company sees it.</source>
            <translation>Назву зберігає оператор: її бачать усі в компанії.</translation>
        </message>
        <message>
            <source>Write a name</source>
            <translation>Напишіть назву</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letter(s) fit into a name</source>
            <translation>
                <numerusform>До назви вміщується щонайбільше %n літера</numerusform>
                <numerusform>До назви вміщується щонайбільше %n літери</numerusform>
                <numerusform>До назви вміщується щонайбільше %n літер</numerusform>
            </translation>
        </message>
        <message>
            <source>A name holds letters, digits and marks only</source>
            <translation>У назві лише літери, цифри й розділові знаки</translation>
        </message>
        <message>
            <source>There is one of this name in the same place already</source>
            <translation>Така назва тут уже є</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sign(s) fit into a code</source>
            <translation>
                <numerusform>До коду вміщується щонайбільше %n знак</numerusform>
                <numerusform>До коду вміщується щонайбільше %n знаки</numerusform>
                <numerusform>До коду вміщується щонайбільше %n знаків</numerusform>
            </translation>
        </message>
        <message>
            <source>A code holds letters, digits and marks only</source>
            <translation>У коді лише літери, цифри й розділові знаки</translation>
        </message>
        <message>
            <source>Only a coordinator of this place may change it.</source>
            <translation>Змінювати тут може лише координатор цього підрозділу.</translation>
        </message>
        <message>
            <source>No connection: departments change only with a connection.</source>
            <translation>Немає звʼязку: підрозділи змінюються лише зі звʼязком.</translation>
        </message>
        <message>
            <source>No number here is at risk</source>
            <translation>Тут немає номерів із ризиком зупинки</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>stands in the list twice</source>
            <translation>двічі у списку</translation>
        </message>
        <message>
            <source>not in your company</source>
            <translation>немає у вашій компанії</translation>
        </message>
        <message>
            <source>too short for a number</source>
            <translation>закоротко для номера</translation>
        </message>
        <message>
            <source>too long for a number</source>
            <translation>задовго для номера</translation>
        </message>
        <message>
            <source>not a Ukrainian number</source>
            <translation>не український номер</translation>
        </message>
        <message>
            <source>a landline</source>
            <translation>міський номер</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>не схоже на номер</translation>
        </message>
        <message>
            <source>The list has %1 lines, at most %2 are taken. Nothing was chosen.</source>
            <translation>У списку %1 рядків, береться щонайбільше %2. Нічого не вибрано.</translation>
        </message>
        <message>
            <source>Found %1 of %2</source>
            <translation>Знайдено %1 із %2</translation>
        </message>
        <message>
            <source>Every entry of the list is a number of your company.</source>
            <translation>Кожен запис списку — номер вашої компанії.</translation>
        </message>
        <message numerus="yes">
            <source>Not taken: %n. Each is named below.</source>
            <translation>
                <numerusform>Не взято: %n. Кожен рядок названо нижче.</numerusform>
                <numerusform>Не взято: %n. Кожен рядок названо нижче.</numerusform>
                <numerusform>Не взято: %n. Кожен рядок названо нижче.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %n number(s)</source>
            <translation>
                <numerusform>Вибрати %n номер</numerusform>
                <numerusform>Вибрати %n номери</numerusform>
                <numerusform>Вибрати %n номерів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номери</numerusform>
                <numerusform>%n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Без груп</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>За підрозділом</translation>
        </message>
        <message>
            <source>By tariff</source>
            <translation>За тарифом</translation>
        </message>
        <message>
            <source>By risk</source>
            <translation>За ризиком</translation>
        </message>
        <message>
            <source>By payment</source>
            <translation>За оплатою</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Risk of stopping</source>
            <translation>Ризик зупинки</translation>
        </message>
        <message>
            <source>Unused for 90 days</source>
            <translation>Без руху 90 днів</translation>
        </message>
        <message>
            <source>Overspending</source>
            <translation>Перевитрата</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблоковані</translation>
        </message>
        <message>
            <source>Not refreshed</source>
            <translation>Не оновлені</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>Нова назва подання</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Назва подання</translation>
        </message>
        <message>
            <source>The list of numbers is being read…</source>
            <translation>Список номерів читається…</translation>
        </message>
        <message>
            <source>Being refreshed: %1 of %2</source>
            <translation>Оновлюється: %1 з %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новий</numerusform>
                <numerusform>%n нові</numerusform>
                <numerusform>%n нових</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew the order</source>
            <translation>Оновити порядок</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No number of this department matches the filter.</source>
            <translation>Жоден номер цього підрозділу не відповідає фільтру.</translation>
        </message>
        <message>
            <source>There are no numbers in this department</source>
            <translation>У цьому підрозділі немає номерів</translation>
        </message>
        <message>
            <source>The numbers of your company will be here</source>
            <translation>Тут будуть номери вашої компанії</translation>
        </message>
        <message>
            <source>Import a list or sign in as a coordinator.</source>
            <translation>Імпортуйте список або увійдіть координатором.</translation>
        </message>
        <message>
            <source>Being written: %1 of %2</source>
            <translation>Записується: %1 з %2</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Уся компанія</translation>
        </message>
        <message numerus="yes">
            <source>Personal accounts: %n</source>
            <translation>
                <numerusform>Особові рахунки: %n</numerusform>
                <numerusform>Особові рахунки: %n</numerusform>
                <numerusform>Особові рахунки: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>заборгованості немає</translation>
        </message>
        <message>
            <source>to pay</source>
            <translation>сплатити</translation>
        </message>
        <message>
            <source>to pay by %1:</source>
            <translation>сплатити до %1:</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>з ризиком зупинки: %n</numerusform>
                <numerusform>з ризиком зупинки: %n</numerusform>
                <numerusform>з ризиком зупинки: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a list of numbers first, then paste it here</source>
            <translation>Спершу скопіюйте список номерів, тоді вставте його тут</translation>
        </message>
        <message numerus="yes">
            <source>Rows copied: %n</source>
            <translation>
                <numerusform>Скопійовано рядків: %n</numerusform>
                <numerusform>Скопійовано рядків: %n</numerusform>
                <numerusform>Скопійовано рядків: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>More with the chosen numbers</source>
            <translation>Інші дії з вибраними номерами</translation>
        </message>
        <message>
            <source>Chosen numbers</source>
            <translation>Вибрані номери</translation>
        </message>
        <message>
            <source>Let the choice go</source>
            <translation>Скинути вибір</translation>
        </message>
        <message>
            <source>Top up what is missing</source>
            <translation>Поповнити на відсутнє</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Поповнити</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Заблокувати…</translation>
        </message>
        <message>
            <source>Not taken: line, text, reason</source>
            <translation>Не взято: рядок, текст, причина</translation>
        </message>
        <message>
            <source>Copy what was not taken</source>
            <translation>Скопіювати не взяте</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letters fit into a note</source>
            <translation>
                <numerusform>У нотатку вміститься щонайбільше %n символ</numerusform>
                <numerusform>У нотатку вміститься щонайбільше %n символи</numerusform>
                <numerusform>У нотатку вміститься щонайбільше %n символів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Numbers to move: %n. The operator keeps the date.</source>
            <translation>
                <numerusform>Номерів до переміщення: %n. Оператор зберігає дату.</numerusform>
                <numerusform>Номерів до переміщення: %n. Оператор зберігає дату.</numerusform>
                <numerusform>Номерів до переміщення: %n. Оператор зберігає дату.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to a department</source>
            <translation>Перемістити в підрозділ</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перемістити</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <translation>Перемістити вище: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Перемістити нижче: %1</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Stand still</source>
            <translation>Закріпити</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Групувати</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Впорядкувати</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>Як спочатку</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>no columns</source>
            <translation>нічого</translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>перший %n</numerusform>
                <numerusform>перші %n</numerusform>
                <numerusform>перші %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What was read before stays, with its time.</source>
            <translation>Прочитане раніше лишається, зі своїм часом.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показати їх</translation>
        </message>
        <message>
            <source>Read them again</source>
            <translation>Оновити ще раз</translation>
        </message>
        <message>
            <source>A label is kept on this computer, for you alone.</source>
            <translation>Мітка лежить на цьому компʼютері, лише для вас.</translation>
        </message>
        <message>
            <source>It stands instead of the name in the operator's list.</source>
            <translation>Стоятиме замість імені зі списку оператора.</translation>
        </message>
        <message>
            <source>A note is kept on this computer, for you alone.</source>
            <translation>Нотатка лежить на цьому компʼютері, лише для вас.</translation>
        </message>
        <message>
            <source>Export the numbers</source>
            <translation>Експорт номерів</translation>
        </message>
        <message>
            <source>Export the table…</source>
            <translation>Експорт таблиці…</translation>
        </message>
        <message>
            <source>Export labels and notes…</source>
            <translation>Експорт міток і нотаток…</translation>
        </message>
        <message>
            <source>Import labels and notes…</source>
            <translation>Імпорт міток і нотаток…</translation>
        </message>
        <message>
            <source>Export labels and notes</source>
            <translation>Експорт міток і нотаток</translation>
        </message>
        <message>
            <source>Import labels and notes</source>
            <translation>Імпорт міток і нотаток</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставити список</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Скинути фільтр</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Фільтр: %1</translation>
        </message>
        <message>
            <source>Search in the numbers</source>
            <translation>Пошук серед номерів</translation>
        </message>
        <message>
            <source>067… or a name</source>
            <translation>067… або імʼя</translation>
        </message>
        <message>
            <source>&lt; sum</source>
            <translation>&lt; сума</translation>
        </message>
        <message>
            <source>all</source>
            <translation>усі</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>містить</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>ризик зупинки</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>усі стани</translation>
        </message>
        <message>
            <source>Limit in gigabytes</source>
            <translation>Ліміт у гігабайтах</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>ГБ</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Без ліміту</translation>
        </message>
        <message>
            <source>Order the change</source>
            <translation>Замовити зміну</translation>
        </message>
        <message>
            <source>missing %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Open the number</source>
            <translation>Відкрити номер</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>Показати картку</translation>
        </message>
        <message>
            <source>Connect a service…</source>
            <translation>Підключити послугу…</translation>
        </message>
        <message>
            <source>Disconnect a service…</source>
            <translation>Відключити послугу…</translation>
        </message>
        <message>
            <source>Change the tariff…</source>
            <translation>Змінити тариф…</translation>
        </message>
        <message>
            <source>Label…</source>
            <translation>Мітка…</translation>
        </message>
        <message>
            <source>Own name…</source>
            <translation>Своя назва…</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Нотатка…</translation>
        </message>
        <message>
            <source>Move to a department…</source>
            <translation>Перемістити в підрозділ…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експорт…</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Скопіювати як таблицю</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Where it hangs</source>
            <translation>Де розміщено</translation>
        </message>
        <message>
            <source>Code of the cost centre</source>
            <translation>Код центру витрат</translation>
        </message>
        <message>
            <source>If your books have one; it can stay empty</source>
            <translation>Якщо він є у вашому обліку; можна лишити порожнім</translation>
        </message>
        <message>
            <source>Card of the number</source>
            <translation>Картка номера</translation>
        </message>
        <message>
            <source>Close the card</source>
            <translation>Закрити картку</translation>
        </message>
        <message>
            <source>Data limit…</source>
            <translation>Ліміт інтернету…</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Останні операції</translation>
        </message>
        <message>
            <source>Rename «%1»</source>
            <translation>Перейменувати «%1»</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Підрозділи</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Подання</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Подання</translation>
        </message>
        <message>
            <source>Keep the filter as a view</source>
            <translation>Зберегти фільтр як подання</translation>
        </message>
        <message>
            <source>What can be done to this view</source>
            <translation>Дії з цим поданням</translation>
        </message>
        <message>
            <source>Do not keep the view</source>
            <translation>Не зберігати подання</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Перейменувати подання</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translation>Вилучити подання</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>The number is not active now</source>
            <translation>Номер зараз не активний</translation>
        </message>
        <message>
            <source>Nothing was ordered.</source>
            <translation>Нічого не замовлено.</translation>
        </message>
        <message>
            <source>It is connected already</source>
            <translation>Це вже підключено</translation>
        </message>
        <message>
            <source>It is not connected any more</source>
            <translation>Це вже не підключено</translation>
        </message>
        <message>
            <source>It does not go together with what is connected</source>
            <translation>Не поєднується з тим, що підключено</translation>
        </message>
        <message>
            <source>It does not go together with «%1»</source>
            <translation>Не поєднується з «%1»</translation>
        </message>
        <message>
            <source>Switch that one off first.</source>
            <translation>Спочатку відключіть ту послугу.</translation>
        </message>
        <message>
            <source>It cannot be ordered for this number</source>
            <translation>Для цього номера замовити не можна</translation>
        </message>
        <message>
            <source>It cannot be done on this date</source>
            <translation>На цю дату неможливо</translation>
        </message>
        <message>
            <source>Possible only from %1</source>
            <translation>Можливо лише з %1</translation>
        </message>
        <message>
            <source>An order like this is already under way</source>
            <translation>Таке замовлення вже виконується</translation>
        </message>
        <message>
            <source>Wait for its end or cancel it.</source>
            <translation>Дочекайтеся його завершення або скасуйте його.</translation>
        </message>
        <message>
            <source>Too late to cancel: it is being carried out</source>
            <translation>Скасувати вже запізно: замовлення виконується</translation>
        </message>
        <message>
            <source>Only prepaid numbers can take it.</source>
            <translation>Лише для номерів передплати.</translation>
        </message>
        <message>
            <source>The number must be active.</source>
            <translation>Номер має бути активним.</translation>
        </message>
        <message>
            <source>The number must be at least 90 days old.</source>
            <translation>Номеру має бути щонайменше 90 днів.</translation>
        </message>
        <message>
            <source>Repay the previous one first.</source>
            <translation>Спочатку поверніть попередню суму.</translation>
        </message>
        <message>
            <source>Extra money is not given now</source>
            <translation>Екстра гроші зараз не надаються</translation>
        </message>
        <message>
            <source>The Trust week of this month has been used</source>
            <translation>«Тиждень довіри» цього місяця вже використано</translation>
        </message>
        <message>
            <source>The next one: from %1.</source>
            <translation>Наступний: з %1.</translation>
        </message>
        <message>
            <source>Only a shop can do this</source>
            <translation>Це можна зробити лише в магазині</translation>
        </message>
        <message>
            <source>Take your passport with you.</source>
            <translation>Візьміть із собою паспорт.</translation>
        </message>
        <message>
            <source>The contract has to be ended first</source>
            <translation>Спочатку потрібно завершити договір</translation>
        </message>
        <message>
            <source>Not confirmed by a code</source>
            <translation>Не підтверджено кодом</translation>
        </message>
        <message>
            <source>The order did not reach the operator</source>
            <translation>Замовлення не дійшло до оператора</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Next charge</source>
            <translation>Наступне списання</translation>
        </message>
        <message>
            <source>Do not remind</source>
            <translation>Не нагадувати</translation>
        </message>
        <message>
            <source>No reminder before a charge any more</source>
            <translation>Нагадування про списання вимкнено</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n day(s) before each charge</source>
            <translation>
                <numerusform>Нагадати за %n день до списання</numerusform>
                <numerusform>Нагадати за %n дні до списання</numerusform>
                <numerusform>Нагадати за %n днів до списання</numerusform>
            </translation>
        </message>
        <message>
            <source>Unusual charge</source>
            <translation>Нетипове списання</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>The charge is near</source>
            <translation>Списання вже скоро</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Поповнити</translation>
        </message>
        <message>
            <source>The number's life ends</source>
            <translation>Термін дії номера спливає</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>Номер буде відключено</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) left · one top-up of %2 or more prolongs it, a transfer does not</source>
            <translation>
                <numerusform>%1, ще %n день · продовжить одне поповнення від %2, переказ не продовжує</numerusform>
                <numerusform>%1, ще %n дні · продовжить одне поповнення від %2, переказ не продовжує</numerusform>
                <numerusform>%1, ще %n днів · продовжить одне поповнення від %2, переказ не продовжує</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Поповнити на %1</translation>
        </message>
        <message>
            <source>Top up, and the service returns by itself.</source>
            <translation>Поповніть рахунок, і звʼязок повернеться сам.</translation>
        </message>
        <message>
            <source>One top-up of 30.00 or more brings the number back.</source>
            <translation>Одне поповнення від 30,00 ₴ повертає номер.</translation>
        </message>
        <message>
            <source>Pay the debt, and the service returns by itself.</source>
            <translation>Сплатіть заборгованість, і звʼязок повернеться сам.</translation>
        </message>
        <message>
            <source>Restored only in a shop with an ID.</source>
            <translation>Відновлення лише в магазині з документом.</translation>
        </message>
        <message>
            <source>This number: %1.</source>
            <translation>Цей номер: %1.</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Залишок коштів, %1</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>ос. рахунок %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сьогодні</translation>
        </message>
        <message>
            <source>Money left is not known yet</source>
            <translation>Залишок коштів ще не відомий</translation>
        </message>
        <message>
            <source>forecast for %1</source>
            <translation>прогноз на %1</translation>
        </message>
        <message>
            <source>date not stated</source>
            <translation>дату не повідомлено</translation>
        </message>
        <message>
            <source>%1, the charge is expected</source>
            <translation>%1, очікуємо списання</translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, сьогодні</translation>
        </message>
        <message>
            <source>%1, tomorrow</source>
            <translation>%1, завтра</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, через %n день</numerusform>
                <numerusform>%1, через %n дні</numerusform>
                <numerusform>%1, через %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Бракує %1</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Вистачить</translation>
        </message>
        <message>
            <source>«%1», fee for %2</source>
            <translation>«%1», плата за %2</translation>
        </message>
        <message>
            <source>have %1</source>
            <translation>є %1</translation>
        </message>
        <message>
            <source>cut-off threshold %1</source>
            <translation>поріг відключення %1</translation>
        </message>
        <message>
            <source>needed %1</source>
            <translation>потрібно %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) will expire on %1</source>
            <translation>
                <numerusform>%n бал згорить %1</numerusform>
                <numerusform>%n бали згорять %1</numerusform>
                <numerusform>%n балів згорить %1</numerusform>
            </translation>
        </message>
        <message>
            <source>then 91 days suspended</source>
            <translation>потім 91 день призупинено</translation>
        </message>
        <message>
            <source>top up by 30.00 or more to bring the number back</source>
            <translation>поповніть на 30,00 ₴ або більше, щоб повернути номер</translation>
        </message>
        <message>
            <source>without limit: %1</source>
            <translation>без обмежень: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>із %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>закінчуються</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Spent since %1</source>
            <translation>Витрати з %1</translation>
        </message>
        <message>
            <source>%1 more than before</source>
            <translation>на %1 більше</translation>
        </message>
        <message>
            <source>%1 less than before</source>
            <translation>на %1 менше</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n місяць</numerusform>
                <numerusform>%n місяці</numerusform>
                <numerusform>%n місяців</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) of 4 weeks</source>
            <translation>
                <numerusform>%n період по 4 тижні</numerusform>
                <numerusform>%n періоди по 4 тижні</numerusform>
                <numerusform>%n періодів по 4 тижні</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Огляд</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаємо</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Money left, main balance</source>
            <translation>Залишок коштів, основний рахунок</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Нагадати</translation>
        </message>
        <message>
            <source>Remind before each charge</source>
            <translation>Нагадати перед кожним списанням</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Бонуси</translation>
        </message>
        <message>
            <source>Number valid until</source>
            <translation>Номер діє до</translation>
        </message>
        <message>
            <source>Allowances left</source>
            <translation>Залишки</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Останні операції</translation>
        </message>
        <message>
            <source>All history</source>
            <translation>Уся історія</translation>
        </message>
        <message>
            <source>Top-ups and charges will appear here</source>
            <translation>Тут зʼявляться поповнення й списання</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Варто уваги</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>Numbers copied: %n</source>
            <translation>
                <numerusform>Скопійовано %n номер</numerusform>
                <numerusform>Скопійовано %n номери</numerusform>
                <numerusform>Скопійовано %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Поповнити %1</translation>
        </message>
        <message>
            <source>All in the history: %1</source>
            <translation>Усе в історії: %1</translation>
        </message>
        <message>
            <source>more than %1 rows: a coordinator's batch takes them</source>
            <translation>понад %1 рядків: це пакет координатора</translation>
        </message>
        <message>
            <source>as a batch, checked before it is paid</source>
            <translation>пакетом, з перевіркою до оплати</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Поповнити %n номер</numerusform>
                <numerusform>Поповнити %n номери</numerusform>
                <numerusform>Поповнити %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the cleaned list</source>
            <translation>Скопіювати очищений список</translation>
        </message>
        <message>
            <source>one number a line</source>
            <translation>по одному в рядку</translation>
        </message>
        <message>
            <source>Find in my numbers</source>
            <translation>Знайти серед моїх номерів</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are mine</source>
            <translation>
                <numerusform>мій %n із них</numerusform>
                <numerusform>мої %n з них</numerusform>
                <numerusform>моїх %n з них</numerusform>
            </translation>
        </message>
        <message>
            <source>as a batch, checked first</source>
            <translation>пакетом, спершу перевірка</translation>
        </message>
        <message numerus="yes">
            <source>Change the tariff of %n number(s)</source>
            <translation>
                <numerusform>Змінити тариф %n номеру</numerusform>
                <numerusform>Змінити тариф %n номерам</numerusform>
                <numerusform>Змінити тариф %n номерам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %n number(s)</source>
            <translation>
                <numerusform>Заблокувати %n номер</numerusform>
                <numerusform>Заблокувати %n номери</numerusform>
                <numerusform>Заблокувати %n номерів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Label %n number(s)</source>
            <translation>
                <numerusform>Позначити міткою %n номер</numerusform>
                <numerusform>Позначити міткою %n номери</numerusform>
                <numerusform>Позначити міткою %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>рядок %1</translation>
        </message>
        <message>
            <source>no digits</source>
            <translation>немає цифр</translation>
        </message>
        <message>
            <source>no number in it</source>
            <translation>номера немає</translation>
        </message>
        <message>
            <source>too few digits</source>
            <translation>замало цифр</translation>
        </message>
        <message>
            <source>too many digits</source>
            <translation>забагато цифр</translation>
        </message>
        <message>
            <source>a foreign number</source>
            <translation>номер іншої країни</translation>
        </message>
        <message>
            <source>no mobile number</source>
            <translation>не мобільний номер</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Try other words, a number or a sum</source>
            <translation>Спробуйте інші слова, номер або суму</translation>
        </message>
        <message>
            <source>Command, number, sum or operation</source>
            <translation>Команда, номер, сума або операція</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>Список читається</translation>
        </message>
        <message>
            <source>paste a list of numbers to act on all of them</source>
            <translation>вставте список номерів, щоб діяти з усіма</translation>
        </message>
        <message numerus="yes">
            <source>Results: %n</source>
            <translation>
                <numerusform>%n результат</numerusform>
                <numerusform>%n результати</numerusform>
                <numerusform>%n результатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номери</numerusform>
                <numerusform>%n номерів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>repeated: %n</source>
            <translation>
                <numerusform>повторів: %n</numerusform>
                <numerusform>повторів: %n</numerusform>
                <numerusform>повторів: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not recognised: %n</source>
            <translation>
                <numerusform>не розпізнано: %n</numerusform>
                <numerusform>не розпізнано: %n</numerusform>
                <numerusform>не розпізнано: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Нещодавнє</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Дії</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Розмови</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазини</translation>
        </message>
        <message>
            <source>Repeated, counted once</source>
            <translation>Повторюються, враховано один раз</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Не розпізнано</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>і ще %1</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Що знайдено</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>вибір</translation>
        </message>
        <message>
            <source>run</source>
            <translation>виконати</translation>
        </message>
        <message>
            <source>refine</source>
            <translation>уточнити</translation>
        </message>
    </context>
    <context>
        <name>Payment</name>
        <message numerus="yes">
            <source>In all, %n number(s)</source>
            <translation>
                <numerusform>Усього, %n номер</numerusform>
                <numerusform>Усього, %n номери</numerusform>
                <numerusform>Усього, %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>комісія %1</translation>
        </message>
        <message>
            <source>Order %1 · print %2</source>
            <translation>Замовлення %1 · відбиток %2</translation>
        </message>
        <message>
            <source>Draft fixed at %1</source>
            <translation>Чернетку зафіксовано о %1</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>Підтвердити %1</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Картка %1</translation>
        </message>
        <message numerus="yes">
            <source>The SMS must name the same %n number(s) and the sum %1. If not, do not type the code.</source>
            <translation>
                <numerusform>У тексті SMS мають бути той самий %n номер і сума %1. Якщо інакше, не вводьте код.</numerusform>
                <numerusform>У тексті SMS мають бути ті самі %n номери і сума %1. Якщо інакше, не вводьте код.</numerusform>
                <numerusform>У тексті SMS мають бути ті самі %n номерів і сума %1. Якщо інакше, не вводьте код.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Надіслати ще раз</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Надіслати ще раз (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Tries left: %n</source>
            <translation>
                <numerusform>Залишилося спроб: %n</numerusform>
                <numerusform>Залишилося спроб: %n</numerusform>
                <numerusform>Залишилося спроб: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No more codes</source>
            <translation>Кодів більше немає</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>Термін дії коду минув. Надішліть новий</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>Цей код більше не діє. Надішліть новий</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You left this payment. It is cancelled by itself within 10 minutes</source>
            <translation>Ви залишили цей платіж. Він скасується сам протягом 10 хвилин</translation>
        </message>
        <message>
            <source>Unknown, being checked</source>
            <translation>Невідомо, зʼясовуємо</translation>
        </message>
        <message>
            <source>the operator has not answered, we keep asking</source>
            <translation>оператор не відповів, питаємо далі</translation>
        </message>
        <message>
            <source>not credited, the sum goes back to the card</source>
            <translation>не зараховано, сума повертається на картку</translation>
        </message>
        <message>
            <source>The page can be closed, we will tell of any change.</source>
            <translation>Сторінку можна закрити, про зміни повідомимо.</translation>
        </message>
        <message numerus="yes">
            <source>%1 credited to %n number(s)</source>
            <translation>
                <numerusform>%1 зараховано на %n номер</numerusform>
                <numerusform>%1 зараховано на %n номери</numerusform>
                <numerusform>%1 зараховано на %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Card charged %1, credited: %2 of %3</source>
            <translation>Картку списано на %1, зараховано %2 з %3</translation>
        </message>
        <message>
            <source>What was not credited goes back to the card.</source>
            <translation>Те, що не зараховано, повертається на картку.</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>Платіж відхилено</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Гроші не списано.</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>Платіж скасовано</translation>
        </message>
        <message>
            <source>The card is charged, credit is in progress</source>
            <translation>Гроші списано, зарахування триває</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>Результат ще невідомий, зʼясовуємо</translation>
        </message>
        <message>
            <source>Do not pay again: this payment is never sent with a new key.</source>
            <translation>Повторно сплачувати не треба: платіж ніколи не надсилається з новим ключем.</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зараховано</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Очікуємо</translation>
        </message>
        <message>
            <source>Going back</source>
            <translation>Повертаємо</translation>
        </message>
        <message>
            <source>Gone back</source>
            <translation>Повернено</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Не зараховано</translation>
        </message>
        <message>
            <source>Charged to the card</source>
            <translation>Списано з картки</translation>
        </message>
        <message>
            <source>You sign exactly this</source>
            <translation>Ви підписуєте саме це</translation>
        </message>
        <message>
            <source>If a number or a sum changes, the code is no longer valid</source>
            <translation>Зміниться номер або сума — код стане недійсним</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Баланс після</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>What happens after the code</source>
            <translation>Що відбудеться після коду</translation>
        </message>
        <message>
            <source>The card is charged once</source>
            <translation>Картку буде списано один раз</translation>
        </message>
        <message>
            <source>the key is on the disk: a failure or a double press does not charge again</source>
            <translation>ключ збережено на диску: збій чи подвійне натискання не спишуть удруге</translation>
        </message>
        <message>
            <source>The bank may ask for 3-D Secure</source>
            <translation>Банк може попросити 3-D Secure</translation>
        </message>
        <message>
            <source>then your bank's page opens in the browser, the state changes here</source>
            <translation>тоді відкриється сторінка вашого банку в браузері, стан оновиться тут</translation>
        </message>
        <message>
            <source>Each number is credited on its own</source>
            <translation>Зарахування йде окремо для кожного номера</translation>
        </message>
        <message>
            <source>if one is refused, its sum goes back to the card</source>
            <translation>якщо якийсь номер відхилять, його сума повернеться на картку</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Код підтвердження</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Скасувати платіж</translation>
        </message>
        <message>
            <source>The SMS was sent to %1</source>
            <translation>SMS надіслано на %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Код із SMS, %n цифра</numerusform>
                <numerusform>Код із SMS, %n цифри</numerusform>
                <numerusform>Код із SMS, %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>valid for %1</source>
            <translation>дійсний ще %1</translation>
        </message>
        <message>
            <source>Waiting for the bank</source>
            <translation>Очікуємо банк</translation>
        </message>
        <message>
            <source>Your bank asks for a confirmation on its own page. It is open in the browser. This page can be closed: nothing is lost.</source>
            <translation>Ваш банк просить підтвердження на своїй сторінці. Вона відкрита в браузері. Цю сторінку можна закрити: нічого не загубиться.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Відкрити ще раз</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Перевірити зараз</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>The key is on the disk. The page can be closed safely.</source>
            <translation>Ключ збережено на диску. Сторінку можна закрити.</translation>
        </message>
        <message>
            <source>Receipt PDF</source>
            <translation>Квитанція PDF</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>Нове поповнення</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Етап</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>How to read a state</source>
            <translation>Як читати стан</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>the request has gone to the operator</source>
            <translation>запит пішов до оператора</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Підтверджено</translation>
        </message>
        <message>
            <source>the code is accepted</source>
            <translation>код прийнято</translation>
        </message>
        <message>
            <source>Money charged</source>
            <translation>Гроші списано</translation>
        </message>
        <message>
            <source>the bank has made the payment</source>
            <translation>банк провів оплату</translation>
        </message>
        <message>
            <source>the money is on the number</source>
            <translation>гроші на рахунку номера</translation>
        </message>
        <message>
            <source>Unknown: the money is not lost. A payment is never repeated with a new key until the operator answers. Do not pay again.</source>
            <translation>Невідомо — гроші не губляться: платіж не повторюється з новим ключем, доки оператор не відповість. Повторно сплачувати не треба.</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>The balance is not known yet</source>
            <translation>Залишок ще не відомий</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>під ризиком: %n</numerusform>
                <numerusform>під ризиком: %n</numerusform>
                <numerusform>під ризиком: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблоковано</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Номер %1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблоковано</translation>
        </message>
        <message>
            <source>known %1 of %2</source>
            <translation>відомо %1 з %2</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>ще не прочитано</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>о %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дні</numerusform>
                <numerusform>%n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account</source>
            <translation>особовий рахунок</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>діє до %1</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>немає даних</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>вистачить</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Залишок коштів, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n бонус</numerusform>
                <numerusform>%n бонуси</numerusform>
                <numerusform>%n бонусів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: charge of %2</source>
            <translation>%1 спишемо %2</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>із %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>закінчуються</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>Notices and tray</source>
            <translation>Сповіщення і трей</translation>
        </message>
        <message>
            <source>Tray and windows</source>
            <translation>Трей і вікна</translation>
        </message>
        <message>
            <source>All numbers</source>
            <translation>Усі номери</translation>
        </message>
        <message numerus="yes">
            <source>Switched off by you: %n</source>
            <translation>
                <numerusform>Вимкнено вами: %n</numerusform>
                <numerusform>Вимкнено вами: %n</numerusform>
                <numerusform>Вимкнено вами: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window ends the program. The mini window works.</source>
            <translation>Тут немає трею: закриття вікна завершує програму. Міні-вікно працює.</translation>
        </message>
        <message>
            <source>Wayland: the mini window is an ordinary one and cannot stay on top.</source>
            <translation>Wayland: міні-вікно звичайне й не тримається поверх інших.</translation>
        </message>
        <message>
            <source>Nothing here shows the system's notifications: look at the bell.</source>
            <translation>Тут немає кому показувати системні сповіщення: дивіться дзвіночок.</translation>
        </message>
        <message>
            <source>Close the window into the tray</source>
            <translation>Закривати вікно в трей</translation>
        </message>
        <message>
            <source>The program goes on: it watches your numbers and payments</source>
            <translation>Програма працює далі: стежить за номерами й платежами</translation>
        </message>
        <message>
            <source>Start with the system</source>
            <translation>Запускати разом із системою</translation>
        </message>
        <message>
            <source>For you alone; switching it off leaves nothing behind</source>
            <translation>Лише для вас; після вимкнення нічого не лишається</translation>
        </message>
        <message>
            <source>Start in the tray</source>
            <translation>Запускати в треї</translation>
        </message>
        <message>
            <source>When the system starts it: without a window</source>
            <translation>Разом із системою: без вікна</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Міні-вікно</translation>
        </message>
        <message>
            <source>One number at a glance; the pinned ones by the arrows</source>
            <translation>Один номер на виду; закріплені гортаються стрілками</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Платежі</translation>
        </message>
        <message>
            <source>When a payment has reached its end</source>
            <translation>Коли платіж завершився</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>By the rules below</source>
            <translation>За правилами нижче</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Підтримка</translation>
        </message>
        <message>
            <source>When a consultant has answered</source>
            <translation>Коли відповів консультант</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Бракує на наступне списання</translation>
        </message>
        <message>
            <source>Seven days ahead</source>
            <translation>За сім днів</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>Закінчується термін дії номера</translation>
        </message>
        <message>
            <source>30, 7 and 1 days ahead</source>
            <translation>За 30, 7 і 1 день</translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Бонуси згорять</translation>
        </message>
        <message>
            <source>Three days ahead</source>
            <translation>За три дні</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Послуги</translation>
        </message>
        <message>
            <source>One appeared, vanished or costs another price</source>
            <translation>Зʼявилася, зникла або змінила ціну</translation>
        </message>
        <message>
            <source>Credited, rejected or cancelled</source>
            <translation>Зараховано, відхилено або скасовано</translation>
        </message>
        <message>
            <source>Messages of support</source>
            <translation>Повідомлення підтримки</translation>
        </message>
        <message>
            <source>Once, until you have looked</source>
            <translation>Один раз, доки не переглянете</translation>
        </message>
        <message>
            <source>The balance is less than</source>
            <translation>Баланс менший за</translation>
        </message>
        <message>
            <source>The balance changed by less than</source>
            <translation>Баланс змінився менше ніж на</translation>
        </message>
        <message>
            <source>The balance has not changed for</source>
            <translation>Баланс не змінюється вже</translation>
        </message>
        <message>
            <source>The number stops in less than</source>
            <translation>Номер зупиниться раніше ніж за</translation>
        </message>
        <message>
            <source>days</source>
            <translation>днів</translation>
        </message>
        <message>
            <source>A sum such as 20</source>
            <translation>Сума, наприклад 20</translation>
        </message>
        <message>
            <source>From 1 to 365 days</source>
            <translation>Від 1 до 365 днів</translation>
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation>Системні сповіщення</translation>
        </message>
        <message>
            <source>What is told of every number</source>
            <translation>Про що сповіщати щодо кожного номера</translation>
        </message>
        <message>
            <source>Switch all on again</source>
            <translation>Увімкнути все знову</translation>
        </message>
        <message>
            <source>Rules by number</source>
            <translation>Правила за номерами</translation>
        </message>
        <message>
            <source>Whose rules</source>
            <translation>Чиї правила</translation>
        </message>
        <message>
            <source>Each rule speaks once for each cause.</source>
            <translation>Кожне правило спрацьовує один раз на причину.</translation>
        </message>
        <message>
            <source>As all numbers</source>
            <translation>Як усі номери</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Security</source>
            <translation>Безпека</translation>
        </message>
        <message>
            <source>Blocking</source>
            <translation>Блокування</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-картка</translation>
        </message>
        <message>
            <source>Contract's end</source>
            <translation>Договір</translation>
        </message>
        <message>
            <source>Data here</source>
            <translation>Дані тут</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Про програму</translation>
        </message>
        <message>
            <source>Your last decision: %1</source>
            <translation>Ваше останнє рішення: %1</translation>
        </message>
        <message>
            <source>News of tariffs and services, at most one letter a month</source>
            <translation>Новини тарифів і послуг, не частіше ніж один лист на місяць</translation>
        </message>
        <message>
            <source>no address given</source>
            <translation>адресу не вказано</translation>
        </message>
        <message>
            <source>Waits for the confirmation from the letter</source>
            <translation>Очікує підтвердження з листа</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Електронною поштою</translation>
        </message>
        <message>
            <source>News by SMS, at most twice a month</source>
            <translation>Новини в SMS, не частіше ніж двічі на місяць</translation>
        </message>
        <message>
            <source>By SMS</source>
            <translation>SMS-повідомленнями</translation>
        </message>
        <message>
            <source>The operator looks at how much you use and offers what fits</source>
            <translation>Оператор дивиться на ваші обсяги та пропонує те, що підходить</translation>
        </message>
        <message>
            <source>Personal offers</source>
            <translation>Особисті пропозиції</translation>
        </message>
        <message>
            <source>First give an e-mail address under «Contract and contacts».</source>
            <translation>Спершу вкажіть адресу в картці «Договір і контакти».</translation>
        </message>
        <message>
            <source>The choice was changed elsewhere meanwhile. Here is what holds now.</source>
            <translation>Тим часом вибір змінили деінде. Ось що діє зараз.</translation>
        </message>
        <message>
            <source>The switch shows what the operator holds.</source>
            <translation>Перемикач показує те, що знає оператор.</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Особистий пароль</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Змінено %1</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Змінити пароль</translation>
        </message>
        <message>
            <source>Create password</source>
            <translation>Створити пароль</translation>
        </message>
        <message>
            <source>The passwords differ</source>
            <translation>Паролі різні</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>читаємо</translation>
        </message>
        <message>
            <source>created</source>
            <translation>створено</translation>
        </message>
        <message>
            <source>not created</source>
            <translation>не створено</translation>
        </message>
        <message>
            <source>From 8 to 64 characters</source>
            <translation>Від 8 до 64 символів</translation>
        </message>
        <message>
            <source>This password is among the best known ones</source>
            <translation>Цей пароль є серед найвідоміших</translation>
        </message>
        <message>
            <source>The password must not contain your number</source>
            <translation>Пароль не має містити ваш номер</translation>
        </message>
        <message>
            <source>The operator does not accept this password</source>
            <translation>Оператор не приймає цей пароль</translation>
        </message>
        <message>
            <source>guessed at once</source>
            <translation>вгадують одразу</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>слабкий</translation>
        </message>
        <message>
            <source>middling</source>
            <translation>посередній</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>надійний</translation>
        </message>
        <message>
            <source>very strong</source>
            <translation>дуже надійний</translation>
        </message>
        <message>
            <source>The answer got lost and the profile cannot be read yet. The date of the last change will tell which password counts.</source>
            <translation>Відповідь загубилася, а профіль поки не читається. Дата останньої зміни скаже, який пароль діє.</translation>
        </message>
        <message>
            <source>The answer got lost. The profile tells: nothing has changed.</source>
            <translation>Відповідь загубилася. За профілем нічого не змінилося.</translation>
        </message>
        <message>
            <source>The password is saved.</source>
            <translation>Пароль збережено.</translation>
        </message>
        <message numerus="yes">
            <source>The password is saved. Sessions ended: %n</source>
            <translation>
                <numerusform>Пароль збережено. Завершено сеансів: %n</numerusform>
                <numerusform>Пароль збережено. Завершено сеансів: %n</numerusform>
                <numerusform>Пароль збережено. Завершено сеансів: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed: the code was not typed.</source>
            <translation>Нічого не змінено: код не введено.</translation>
        </message>
        <message>
            <source>The profile was changed elsewhere meanwhile. It has been read again; try once more.</source>
            <translation>Тим часом профіль змінили деінде. Його прочитано знову, спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The operator refused this password.</source>
            <translation>Оператор відхилив цей пароль.</translation>
        </message>
        <message>
            <source>Type the first name</source>
            <translation>Введіть імʼя</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>Не більше 60 символів</translation>
        </message>
        <message>
            <source>Only letters, apostrophe, space and hyphen</source>
            <translation>Лише літери, апостроф, пробіл і дефіс</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Перевірте адресу</translation>
        </message>
        <message>
            <source>Check the number: +380 and nine digits</source>
            <translation>Перевірте номер: +380 і девʼять цифр</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>з %1</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не вказано</translation>
        </message>
        <message>
            <source>The name is saved.</source>
            <translation>Імʼя збережено.</translation>
        </message>
        <message>
            <source>The contacts are saved.</source>
            <translation>Контакти збережено.</translation>
        </message>
        <message>
            <source>History and payments lie here encrypted; their key is in the system's key store.</source>
            <translation>Історія та платежі лежать тут зашифровані; їхній ключ у сховищі ключів системи.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Змінити імʼя</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Імʼя</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>For greeting and receipts. The contract name stays as it is.</source>
            <translation>Для звертання та квитанцій. Імʼя в договорі не змінюється.</translation>
        </message>
        <message>
            <source>Save the name</source>
            <translation>Зберегти імʼя</translation>
        </message>
        <message>
            <source>Contract and contacts</source>
            <translation>Договір і контакти</translation>
        </message>
        <message>
            <source>Change the contacts</source>
            <translation>Змінити контакти</translation>
        </message>
        <message>
            <source>We will confirm it by a code from an SMS.</source>
            <translation>Підтвердимо кодом із SMS.</translation>
        </message>
        <message>
            <source>Save the contacts</source>
            <translation>Зберегти контакти</translation>
        </message>
        <message>
            <source>Signing in without an SMS. From 8 to 64 characters.</source>
            <translation>Вхід без SMS. Від 8 до 64 символів.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новий пароль</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ще раз</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Завершено: %1</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Розсилка новин</translation>
        </message>
        <message>
            <source>Hide: %1</source>
            <translation>Сховати: %1</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Показати: %1</translation>
        </message>
        <message>
            <source>Sections of the profile</source>
            <translation>Розділи профілю</translation>
        </message>
        <message>
            <source>Lock the program</source>
            <translation>Заблокувати застосунок</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>Code from the SMS, %1 digits</source>
            <translation>Код із SMS, цифр: %1</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Go on?</source>
            <translation>Продовжити?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>The code was sent to %1. Ask its holder: the code is the holder's consent.</source>
            <translation>Код надіслано на %1. Запитайте його у власника номера: код – це його згода.</translation>
        </message>
        <message>
            <source>Code from the other number</source>
            <translation>Код з іншого номера</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the limits. The code allows top-ups inside them.</source>
            <translation>SMS на %1 називає обмеження. Код дозволяє поповнення в їхніх межах.</translation>
        </message>
        <message>
            <source>Allow automatic top-ups</source>
            <translation>Дозволити автоматичні поповнення</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the sum and the count. Compare them first.</source>
            <translation>У SMS на %1 зазначено суму й кількість. Спершу звірте їх.</translation>
        </message>
        <message>
            <source>Confirm the batch</source>
            <translation>Підтвердити пакет</translation>
        </message>
        <message>
            <source>Approve the batch</source>
            <translation>Погодити пакет</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code. The SMS was sent to %1.</source>
            <translation>Оператор просить новий код. SMS надіслано на %1.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Підтвердьте, що це ви</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>A term in the queue has passed</source>
            <translation>Строк у черзі минув</translation>
        </message>
        <message>
            <source>Not carried out: %1</source>
            <translation>Не виконано: %1</translation>
        </message>
        <message>
            <source>The queue can be carried out</source>
            <translation>Чергу можна виконати</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) wait for your press</source>
            <translation>
                <numerusform>%n дія чекає на ваше натискання</numerusform>
                <numerusform>%n дії чекають на ваше натискання</numerusform>
                <numerusform>%n дій чекають на ваше натискання</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed from the queue: %1</source>
            <translation>Прибрано з черги: %1</translation>
        </message>
        <message>
            <source>Another term: %1</source>
            <translation>Інший строк: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n чекає</numerusform>
                <numerusform>%n чекають</numerusform>
                <numerusform>%n чекають</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry out all</source>
            <translation>Виконати всі</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Надішлемо через %n секунду</numerusform>
                <numerusform>Надішлемо через %n секунди</numerusform>
                <numerusform>Надішлемо через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out one after another</source>
            <translation>Виконуємо одну дію за одною</translation>
        </message>
        <message>
            <source>The conditions are being asked anew</source>
            <translation>Умови запитуємо знову</translation>
        </message>
        <message>
            <source>ready: %1</source>
            <translation>готово: %1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>умови змінилися: %1</translation>
        </message>
        <message>
            <source>cannot be done now: %1</source>
            <translation>зараз неможливо: %1</translation>
        </message>
        <message>
            <source>the term has passed: %1</source>
            <translation>строк минув: %1</translation>
        </message>
        <message>
            <source>not needed any more: %1</source>
            <translation>вже не потрібно: %1</translation>
        </message>
        <message>
            <source>The connection is back</source>
            <translation>Звʼязок відновлено</translation>
        </message>
        <message numerus="yes">
            <source>Carry out %n act(s)?</source>
            <translation>
                <numerusform>Виконати %n дію?</numerusform>
                <numerusform>Виконати %n дії?</numerusform>
                <numerusform>Виконати %n дій?</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Разом %1.</translation>
        </message>
        <message numerus="yes">
            <source>Changed ones are asked one by one: %n.</source>
            <translation>
                <numerusform>Змінені запитаємо по одній: %n.</numerusform>
                <numerusform>Змінені запитаємо по одній: %n.</numerusform>
                <numerusform>Змінені запитаємо по одній: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Прибрати: %1</translation>
        </message>
        <message>
            <source>Put away: %1</source>
            <translation>Сховати: %1</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>зараз надішлемо</translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Ввести код</translation>
        </message>
        <message>
            <source>Carry out for %1</source>
            <translation>Виконати за %1</translation>
        </message>
        <message>
            <source>Carry out all the same</source>
            <translation>Виконати все одно</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Виконати</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>Платіж на цю суму для цього номера ще не завершено. Це помилка?</translation>
        </message>
        <message>
            <source>conditions not asked yet</source>
            <translation>умови ще не запитано</translation>
        </message>
        <message>
            <source>waits for the connection</source>
            <translation>чекає на звʼязок</translation>
        </message>
        <message>
            <source>conditions are being asked</source>
            <translation>умови запитуємо</translation>
        </message>
        <message>
            <source>ready to carry out</source>
            <translation>готово до виконання</translation>
        </message>
        <message>
            <source>the conditions have changed</source>
            <translation>умови змінилися</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>потрібна відповідь</translation>
        </message>
        <message>
            <source>cannot be done now</source>
            <translation>зараз неможливо</translation>
        </message>
        <message>
            <source>next in turn</source>
            <translation>на черзі</translation>
        </message>
        <message>
            <source>being carried out</source>
            <translation>виконується</translation>
        </message>
        <message>
            <source>a code from the SMS is needed</source>
            <translation>потрібен код із SMS</translation>
        </message>
        <message>
            <source>unknown: the operator is being asked</source>
            <translation>невідомо: запитуємо оператора</translation>
        </message>
        <message>
            <source>refused, nothing was done</source>
            <translation>відмовлено, нічого не зроблено</translation>
        </message>
        <message>
            <source>done</source>
            <translation>виконано</translation>
        </message>
        <message>
            <source>the term has passed, not carried out</source>
            <translation>строк минув, не виконано</translation>
        </message>
        <message>
            <source>not needed any more: it is so already</source>
            <translation>вже не потрібно: так уже є</translation>
        </message>
        <message numerus="yes">
            <source>%n bonus(es)</source>
            <translation>
                <numerusform>%n бонус</numerusform>
                <numerusform>%n бонуси</numerusform>
                <numerusform>%n бонусів</numerusform>
            </translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>безоплатно</translation>
        </message>
        <message>
            <source>it was %1, now %2</source>
            <translation>було %1, стало %2</translation>
        </message>
        <message>
            <source>the fee was %1, now %2</source>
            <translation>комісія була %1, стала %2</translation>
        </message>
        <message>
            <source>each next charge was %1, now %2</source>
            <translation>наступні списання були %1, стали %2</translation>
        </message>
        <message>
            <source>the day was %1, now %2</source>
            <translation>дата була %1, стала %2</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не повідомлено</translation>
        </message>
        <message>
            <source>Queue of acts</source>
            <translation>Черга дій</translation>
        </message>
        <message>
            <source>Put away what has ended</source>
            <translation>Прибрати завершені</translation>
        </message>
        <message>
            <source>Ask the conditions</source>
            <translation>Запитати умови</translation>
        </message>
        <message>
            <source>No, let them wait</source>
            <translation>Ні, хай чекають</translation>
        </message>
        <message>
            <source>Yes, carry out</source>
            <translation>Так, виконати</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопіювати</translation>
        </message>
        <message>
            <source>Money and orders are never sent without your press here. A new card cannot wait: nothing of it is kept.</source>
            <translation>Гроші й замовлення ніколи не надсилаються без вашого натискання тут. Нова картка чекати не може: нічого з неї не зберігається.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Нічого не чекає</translation>
        </message>
        <message>
            <source>What you do without a connection stands here with its term. When the connection is back, the conditions are asked anew and you carry it out by a press.</source>
            <translation>Те, що ви робите без звʼязку, стоїть тут зі своїм строком. Коли звʼязок повернеться, умови запитаємо знову, а виконаєте ви самі.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
    </context>
    <context>
        <name>QueueOffer</name>
        <message>
            <source>Add to the queue</source>
            <translation>Додати в чергу</translation>
        </message>
        <message>
            <source>without a term</source>
            <translation>без строку</translation>
        </message>
        <message>
            <source>today by %1</source>
            <translation>сьогодні до %1</translation>
        </message>
        <message>
            <source>tomorrow by %1</source>
            <translation>завтра до %1</translation>
        </message>
        <message>
            <source>in 3 days, %2 by %1</source>
            <translation>за 3 дні, %2 до %1</translation>
        </message>
        <message>
            <source>before the next charge, %2 %1</source>
            <translation>до списання, %2 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>не пізніше %1</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>Переказати на %1</translation>
        </message>
        <message>
            <source>Move to the tariff «%1»</source>
            <translation>Перейти на тариф «%1»</translation>
        </message>
        <message>
            <source>Connect «%1»</source>
            <translation>Підключити «%1»</translation>
        </message>
        <message>
            <source>Disconnect «%1»</source>
            <translation>Відключити «%1»</translation>
        </message>
        <message>
            <source>Cancel the order «%1»</source>
            <translation>Скасувати замовлення «%1»</translation>
        </message>
        <message>
            <source>Block the number</source>
            <translation>Заблокувати номер</translation>
        </message>
        <message>
            <source>Switch on an automatic top-up</source>
            <translation>Увімкнути автопоповнення</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Поповнити %1</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Поповнити %n номер</numerusform>
                <numerusform>Поповнити %n номери</numerusform>
                <numerusform>Поповнити %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on the newsletter: %1</source>
            <translation>Увімкнути розсилку: %1</translation>
        </message>
        <message>
            <source>Switch off the newsletter: %1</source>
            <translation>Вимкнути розсилку: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>з номера %1</translation>
        </message>
        <message>
            <source>It stands in the queue already</source>
            <translation>Це вже є в черзі</translation>
        </message>
        <message>
            <source>The queue is full: carry out or remove something first</source>
            <translation>Черга повна: спершу виконайте або приберіть щось</translation>
        </message>
        <message>
            <source>Added to the queue: %1</source>
            <translation>Додано в чергу: %1</translation>
        </message>
        <message>
            <source>No later than</source>
            <translation>Не пізніше</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>DEMO: not real money</source>
            <translation>ДЕМО: гроші несправжні</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операція</translation>
        </message>
        <message>
            <source>Top-up receipt</source>
            <translation>Квитанція про поповнення</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Усього</translation>
        </message>
        <message>
            <source>Itemised charges</source>
            <translation>Деталізація витрат</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Скільки</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Складено</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>Made from the history on this computer; it is not the operator's bill.</source>
            <translation>Складено з історії на цьому компʼютері; це не рахунок оператора.</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>Квитанція №</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Спосіб оплати</translation>
        </message>
        <message>
            <source>Payment key</source>
            <translation>Ключ платежу</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Імʼя</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
    </context>
    <context>
        <name>Reconcile</name>
        <message>
            <source>Two lines put together</source>
            <translation>Два рядки зіставлено</translation>
        </message>
        <message>
            <source>A pair taken apart</source>
            <translation>Пару розʼєднано</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>With us</source>
            <translation>У нас</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>У файлі</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Різниця</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Що не так</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Призначення</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Вкажіть, який стовпець що означає. Рядків у файлі: близько %1.</translation>
        </message>
        <message>
            <source>A day and a sum are needed</source>
            <translation>Потрібні день і сума</translation>
        </message>
        <message>
            <source>A number and a sum are needed</source>
            <translation>Потрібні номер і сума</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Стовпці файлу %1</translation>
        </message>
        <message>
            <source>Act of reconciliation: %1</source>
            <translation>Акт звіряння: %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Складено %1</translation>
        </message>
        <message>
            <source>Total of the file: %1</source>
            <translation>Підсумок файлу: %1</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Збігається</translation>
        </message>
        <message>
            <source>Lines that do not agree</source>
            <translation>Рядків, що не збігаються</translation>
        </message>
        <message>
            <source>Difference of the totals</source>
            <translation>Різниця підсумків</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s) stand in the table</source>
            <translation>
                <numerusform>Ще %n рядок є в таблиці</numerusform>
                <numerusform>Ще %n рядки є в таблиці</numerusform>
                <numerusform>Ще %n рядків є в таблиці</numerusform>
            </translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Рядок файлу</translation>
        </message>
        <message>
            <source>Cost rules changed</source>
            <translation>Правила поділу змінено</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Without taxes</source>
            <translation>Без податків</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>ПДВ</translation>
        </message>
        <message>
            <source>Pension levy</source>
            <translation>Збір до ПФ</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Уся компанія</translation>
        </message>
        <message>
            <source>No such department: %1</source>
            <translation>Немає такого підрозділу: %1</translation>
        </message>
        <message>
            <source>Any charge</source>
            <translation>Будь-яке нарахування</translation>
        </message>
        <message>
            <source>Department, rule %1</source>
            <translation>Підрозділ, правило %1</translation>
        </message>
        <message>
            <source>Charge, rule %1</source>
            <translation>Нарахування, правило %1</translation>
        </message>
        <message>
            <source>Ledger code, rule %1</source>
            <translation>Код рахунку, правило %1</translation>
        </message>
        <message>
            <source>Move rule %1 up</source>
            <translation>Підняти правило %1</translation>
        </message>
        <message>
            <source>Move rule %1 down</source>
            <translation>Опустити правило %1</translation>
        </message>
        <message>
            <source>Remove rule %1</source>
            <translation>Прибрати правило %1</translation>
        </message>
        <message>
            <source>Never used: rule %1 takes these lines</source>
            <translation>Не спрацює: ці рядки бере правило %1</translation>
        </message>
        <message>
            <source>Name a ledger code</source>
            <translation>Вкажіть код рахунку</translation>
        </message>
        <message>
            <source>«%1» is no code: letters, digits, dot, dash, slash</source>
            <translation>«%1» не код: літери, цифри, крапка, дефіс, коса риска</translation>
        </message>
        <message>
            <source>Say the share of «%1», as in 92 60 %; 93 40 %</source>
            <translation>Вкажіть частку «%1», як-от 92 60 %; 93 40 %</translation>
        </message>
        <message>
            <source>Code «%1» stands twice</source>
            <translation>Код «%1» вказано двічі</translation>
        </message>
        <message>
            <source>The shares make %2 %, not 100 %</source>
            <translation>Частки разом %2 %, а не 100 %</translation>
        </message>
        <message>
            <source>A rate is from 0 to 100, as 20 or 7,5</source>
            <translation>Ставка — від 0 до 100, наприклад 20 або 7,5</translation>
        </message>
        <message>
            <source>What the rules make is shown once every field is right</source>
            <translation>Поділ зʼявиться, коли всі поля будуть правильні</translation>
        </message>
        <message>
            <source>%1. Together %2, the bill %3</source>
            <translation>%1. Разом %2, рахунок %3</translation>
        </message>
        <message>
            <source>Read our own side</source>
            <translation>Прочитати наші дані</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитати ще раз</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Вибрати файл</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file away: %1</source>
            <translation>Прибрати файл: %1</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Інший файл</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Стовпці…</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>рядок %1: %2</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> та ще %n</numerusform>
                <numerusform> та ще %n</numerusform>
                <numerusform> та ще %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Пропущено: %n</numerusform>
                <numerusform>Пропущено: %n</numerusform>
                <numerusform>Пропущено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What the operator knows of this month is not read yet</source>
            <translation>Наші дані за цей місяць ще не прочитано в оператора</translation>
        </message>
        <message>
            <source>No connection: our own side can be read later</source>
            <translation>Немає звʼязку: наші дані прочитаємо пізніше</translation>
        </message>
        <message>
            <source>Own movements: %1</source>
            <translation>Наших рухів: %1</translation>
        </message>
        <message>
            <source>Reading movements of the month: %1</source>
            <translation>Читаємо рухи за місяць: %1</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Різняться</translation>
        </message>
        <message>
            <source>Only in the file</source>
            <translation>Лише у файлі</translation>
        </message>
        <message>
            <source>Only with us</source>
            <translation>Лише в нас</translation>
        </message>
        <message>
            <source>file %1, with us %2</source>
            <translation>файл %1, у нас %2</translation>
        </message>
        <message>
            <source>Need attention %1</source>
            <translation>Потребують уваги %1</translation>
        </message>
        <message>
            <source>Agreed %1</source>
            <translation>Збігається %1</translation>
        </message>
        <message>
            <source>Ours %1 and the file's %2</source>
            <translation>Наш рух %1 і рядок файлу %2</translation>
        </message>
        <message>
            <source>Ours %1 is picked: pick its line of the file</source>
            <translation>Вибрано наш рух %1: виберіть його рядок у файлі</translation>
        </message>
        <message>
            <source>The file's %1 is picked: pick our own movement</source>
            <translation>Вибрано рядок файлу %1: виберіть наш рух</translation>
        </message>
        <message>
            <source>Nothing found. Reset the search</source>
            <translation>Нічого не знайдено. Скиньте пошук</translation>
        </message>
        <message>
            <source>Everything agrees to the kopiyka</source>
            <translation>Усе збігається до копійки</translation>
        </message>
        <message>
            <source>No such lines</source>
            <translation>Таких рядків немає</translation>
        </message>
        <message>
            <source>Parts sum to the bill: %1. VAT %2, pension levy %3</source>
            <translation>Частини разом дорівнюють рахунку: %1. ПДВ %2, збір до Пенсійного фонду %3</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>Виписка банку</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: day, sum, purpose of the payment</source>
            <translation>XLSX, XLS, ODS або CSV: день, сума, призначення платежу</translation>
        </message>
        <message>
            <source>Operator's bill</source>
            <translation>Рахунок оператора</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: number, reason, service, sum</source>
            <translation>XLSX, XLS, ODS або CSV: номер, підстава, послуга, сума</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Дебет</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Кредит</translation>
        </message>
        <message>
            <source>Number or personal account</source>
            <translation>Номер або особовий рахунок</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Підстава</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Тариф або послуга</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>не використовується</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>порожній</translation>
        </message>
        <message>
            <source>the day is not understood</source>
            <translation>день не розпізнано</translation>
        </message>
        <message>
            <source>the sum is not understood</source>
            <translation>суму не розпізнано</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>немає номера</translation>
        </message>
        <message>
            <source>a formula or an object in the cell</source>
            <translation>формула або обʼєкт у комірці</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Абонплата тарифу</translation>
        </message>
        <message>
            <source>Change of the tariff</source>
            <translation>Зміна тарифу</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Абонплата послуги</translation>
        </message>
        <message>
            <source>Connection of a service</source>
            <translation>Підключення послуги</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Плата за блокування</translation>
        </message>
        <message>
            <source>Use beyond the package</source>
            <translation>Понад пакет</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роумінг</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-послуги</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Коригування</translation>
        </message>
        <message>
            <source>Another sum</source>
            <translation>Інша сума</translation>
        </message>
        <message>
            <source>With the fee</source>
            <translation>З комісією</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Інший період</translation>
        </message>
        <message>
            <source>A slip in the number</source>
            <translation>Помилка в номері</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Двічі</translation>
        </message>
        <message>
            <source>Not our number</source>
            <translation>Не наш номер</translation>
        </message>
        <message>
            <source>No pair</source>
            <translation>Без пари</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Розʼєднати</translation>
        </message>
        <message>
            <source>Pick for a pair</source>
            <translation>До пари</translation>
        </message>
        <message>
            <source>Pairs made by hand that could not be kept: %1, our movement is there no longer</source>
            <translation>Пар, зіставлених вручну, не збережено: %1 — нашого руху вже немає</translation>
        </message>
        <message>
            <source>The same sum, number and day stand here once more</source>
            <translation>Така сама сума, номер і день трапляються ще раз</translation>
        </message>
        <message>
            <source>There is no such number in the company's list</source>
            <translation>Такого номера немає у списку компанії</translation>
        </message>
        <message>
            <source>In the file, but not with us</source>
            <translation>Є у файлі, у нас немає</translation>
        </message>
        <message>
            <source>With us, but not in the file</source>
            <translation>Є у нас, у файлі немає</translation>
        </message>
        <message>
            <source>Put together by hand</source>
            <translation>Зіставлено вручну</translation>
        </message>
        <message>
            <source>The bank added the fee of %1</source>
            <translation>Банк додав комісію %1</translation>
        </message>
        <message>
            <source>With us on %1, in the file on %2</source>
            <translation>У нас %1, у файлі %2</translation>
        </message>
        <message>
            <source>With us %1, in the file %2</source>
            <translation>У нас %1, у файлі %2</translation>
        </message>
        <message>
            <source>The file has %1 more</source>
            <translation>У файлі на %1 більше</translation>
        </message>
        <message>
            <source>The file has %1 less</source>
            <translation>У файлі на %1 менше</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Звірка</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Number, sum or purpose</source>
            <translation>Номер, сума або призначення</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Пошук у списку</translation>
        </message>
        <message>
            <source>Lines to reconcile</source>
            <translation>Рядки звірки</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Зіставити</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Які рядки</translation>
        </message>
        <message>
            <source>Here the books will meet</source>
            <translation>Тут зійдуться дві книги</translation>
        </message>
        <message>
            <source>Give the bank's statement or the operator's bill: each line gets its pair or the cause why it has none. Nothing is sent anywhere.</source>
            <translation>Додайте виписку банку або рахунок оператора: кожен рядок отримає пару або причину, чому її немає. Нічого нікуди не надсилається.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>By cost centre</source>
            <translation>За центрами витрат</translation>
        </message>
        <message>
            <source>Rules and rates…</source>
            <translation>Правила і ставки…</translation>
        </message>
        <message>
            <source>Export the split</source>
            <translation>Експортувати поділ</translation>
        </message>
        <message>
            <source>Rules and rates of the split</source>
            <translation>Правила і ставки поділу</translation>
        </message>
        <message>
            <source>The first rule from above that fits takes a line of the bill. Shares of several codes: 92 60 %; 93 40 %. What no rule takes goes to the code of the rest.</source>
            <translation>Рядок рахунку бере перше згори правило, яке підходить. Частки кількох кодів: 92 60 %; 93 40 %. Те, чого не взяло жодне правило, іде на код решти.</translation>
        </message>
        <message>
            <source>No rules yet: the whole bill goes to the code of the rest</source>
            <translation>Правил ще немає: увесь рахунок іде на код решти</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Додати правило</translation>
        </message>
        <message>
            <source>Code of the rest</source>
            <translation>Код решти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Підрозділ</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Нарахування</translation>
        </message>
        <message>
            <source>Ledger code</source>
            <translation>Код рахунку</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Таблиці (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
        <message>
            <source>Export the reconciliation</source>
            <translation>Експорт звірки</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>Файл не записано: %1</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Прочитати файл</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Стовпець %1</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The consent is over</source>
            <translation>Згода більше не діє</translation>
        </message>
        <message>
            <source>Give it again.</source>
            <translation>Надайте її знову.</translation>
        </message>
        <message>
            <source>The consent was given for something else</source>
            <translation>Згоду надано на інше</translation>
        </message>
        <message>
            <source>The rule has no consent</source>
            <translation>Правило не має згоди</translation>
        </message>
        <message>
            <source>Switch the rule on first.</source>
            <translation>Спершу ввімкніть правило.</translation>
        </message>
        <message>
            <source>The code was not entered</source>
            <translation>Код не введено</translation>
        </message>
        <message>
            <source>A payment to this number has no known outcome yet</source>
            <translation>Результат платежу на цей номер ще невідомий</translation>
        </message>
        <message>
            <source>Wait until it ends, so that nothing is paid twice.</source>
            <translation>Зачекайте, доки він завершиться, щоб нічого не сплатити двічі.</translation>
        </message>
        <message>
            <source>The bank declined the payment</source>
            <translation>Банк відхилив платіж</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Гроші не списано.</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>Термін дії картки минув</translation>
        </message>
        <message>
            <source>The operator refused</source>
            <translation>Оператор відмовив</translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Код неправильний</translation>
        </message>
        <message>
            <source>This code no longer works</source>
            <translation>Цей код більше не діє</translation>
        </message>
        <message>
            <source>Ask for a new one.</source>
            <translation>Надішліть новий.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The code has expired</source>
            <translation>Термін дії коду минув</translation>
        </message>
        <message>
            <source>Cancelled after five wrong codes</source>
            <translation>Скасовано після пʼяти неправильних кодів</translation>
        </message>
        <message>
            <source>No more codes for this payment</source>
            <translation>Для цього платежу кодів більше немає</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Номер або пароль неправильні</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code.</source>
            <translation>Пароль ще не створено? Увійдіть за SMS-кодом.</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>Недостатньо коштів</translation>
        </message>
        <message>
            <source>Not enough money: short by %1</source>
            <translation>Недостатньо коштів: бракує %1</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Понад ліміт оператора</translation>
        </message>
        <message>
            <source>Over the operator's limit of %1</source>
            <translation>Понад ліміт оператора %1</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Комісія змінилася</translation>
        </message>
        <message>
            <source>The fee has changed: now %1</source>
            <translation>Комісія змінилася: тепер %1</translation>
        </message>
        <message>
            <source>Check the total and pay again. No money was taken.</source>
            <translation>Перевірте суму й сплатіть знову. Гроші не списано.</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>Оператор не обслуговує цей номер</translation>
        </message>
        <message>
            <source>Check the number. No money was taken.</source>
            <translation>Перевірте номер. Гроші не списано.</translation>
        </message>
        <message>
            <source>This number is paid from the company's account</source>
            <translation>Цей номер оплачується з рахунку компанії</translation>
        </message>
        <message>
            <source>Top up the account instead. No money was taken.</source>
            <translation>Поповніть особовий рахунок. Гроші не списано.</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Перевірте номер картки</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Перевірте CVV</translation>
        </message>
        <message>
            <source>Check the holder's name</source>
            <translation>Перевірте імʼя власника</translation>
        </message>
        <message>
            <source>The operator does not accept this card</source>
            <translation>Оператор не приймає цю картку</translation>
        </message>
        <message>
            <source>The operator does not accept this amount</source>
            <translation>Оператор не приймає цю суму</translation>
        </message>
        <message>
            <source>The sign-in took too long. Begin again</source>
            <translation>Вхід тривав надто довго. Почніть знову</translation>
        </message>
        <message>
            <source>Too soon</source>
            <translation>Ще зарано</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Зачекайте трохи.</translation>
        </message>
        <message>
            <source>The password is too weak</source>
            <translation>Пароль надто слабкий</translation>
        </message>
        <message>
            <source>It is in use: finish the open payment first</source>
            <translation>Використовується: спершу завершіть відкритий платіж</translation>
        </message>
        <message>
            <source>The operator wants this sign-in in the browser</source>
            <translation>Оператор просить увійти в браузері</translation>
        </message>
        <message>
            <source>Press the button to open it.</source>
            <translation>Натисніть кнопку, щоб відкрити його.</translation>
        </message>
        <message>
            <source>The operator does not know this any more</source>
            <translation>Оператор цього вже не памʼятає</translation>
        </message>
        <message>
            <source>Another number was signed in</source>
            <translation>Увійшли за іншим номером</translation>
        </message>
        <message>
            <source>That session was ended. Begin again.</source>
            <translation>Той сеанс завершено. Почніть знову.</translation>
        </message>
        <message>
            <source>No password is kept here</source>
            <translation>Пароль тут не збережено</translation>
        </message>
        <message>
            <source>Sign in with an SMS code.</source>
            <translation>Увійдіть за SMS-кодом.</translation>
        </message>
        <message>
            <source>The operator does not let this number in</source>
            <translation>Оператор не впускає цей номер</translation>
        </message>
        <message>
            <source>The operator does not accept this number</source>
            <translation>Оператор не приймає цей номер</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>will stop</source>
            <translation>зупиниться</translation>
        </message>
        <message>
            <source>near the cut-off threshold</source>
            <translation>до порога відключення</translation>
        </message>
        <message>
            <source>validity is ending</source>
            <translation>закінчується термін дії</translation>
        </message>
        <message>
            <source>debt</source>
            <translation>заборгованість</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>призупинено</translation>
        </message>
        <message>
            <source>blocked for a time</source>
            <translation>тимчасово заблоковано</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>відключено</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>вистачить</translation>
        </message>
        <message>
            <source>contract, within the limit</source>
            <translation>контракт, у межах ліміту</translation>
        </message>
        <message>
            <source>no new data</source>
            <translation>немає нових даних</translation>
        </message>
        <message>
            <source>no connection to the operator</source>
            <translation>немає звʼязку з оператором</translation>
        </message>
        <message>
            <source>the operator did not answer in time</source>
            <translation>оператор не відповів вчасно</translation>
        </message>
        <message>
            <source>too many requests</source>
            <translation>забагато запитів</translation>
        </message>
        <message>
            <source>fault on the operator's side</source>
            <translation>збій на боці оператора</translation>
        </message>
        <message>
            <source>the answer was not understood</source>
            <translation>відповідь не зрозуміла</translation>
        </message>
        <message>
            <source>no right to see this number</source>
            <translation>немає права бачити цей номер</translation>
        </message>
        <message>
            <source>the operator does not know this number</source>
            <translation>оператор не знає цього номера</translation>
        </message>
        <message>
            <source>the number has left the company</source>
            <translation>номер пішов із компанії</translation>
        </message>
        <message>
            <source>the number is disconnected</source>
            <translation>номер відключено</translation>
        </message>
        <message>
            <source>the operator states no balance</source>
            <translation>оператор не назвав балансу</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>сеанс завершено</translation>
        </message>
        <message>
            <source>fresh %1 of %2</source>
            <translation>свіжі %1 з %2</translation>
        </message>
        <message numerus="yes">
            <source>%n with an error</source>
            <translation>
                <numerusform>%n з помилкою</numerusform>
                <numerusform>%n з помилкою</numerusform>
                <numerusform>%n з помилкою</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
            </translation>
        </message>
        <message>
            <source>next refresh at %1</source>
            <translation>наступне оновлення о %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ще не прочитано</translation>
        </message>
        <message>
            <source>no new data since %1</source>
            <translation>немає нових даних з %1</translation>
        </message>
        <message>
            <source>will stop on %1</source>
            <translation>зупиниться %1</translation>
        </message>
        <message>
            <source>will stop on %1, short by %2</source>
            <translation>зупиниться %1, бракує %2</translation>
        </message>
        <message>
            <source>suspended on %1</source>
            <translation>призупинено %1</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>suspended on %1, short by %2</source>
            <translation>призупинено %1, бракує %2</translation>
        </message>
        <message>
            <source>%1 to the cut-off threshold</source>
            <translation>до порога відключення %1</translation>
        </message>
        <message>
            <source>debt of the account, will stop on %1</source>
            <translation>борг рахунку, зупиниться %1</translation>
        </message>
        <message>
            <source>valid until %1, needs %2</source>
            <translation>діє до %1, потрібно %2</translation>
        </message>
        <message>
            <source>disconnected on %1</source>
            <translation>відключено %1</translation>
        </message>
        <message>
            <source>blocked for a time on %1</source>
            <translation>тимчасово заблоковано %1</translation>
        </message>
        <message>
            <source>enough until %1</source>
            <translation>вистачить до %1</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>Правило автопоповнення вимкнулося саме</translation>
        </message>
        <message>
            <source>Auto top-up: the number was topped up</source>
            <translation>Автопоповнення: номер поповнено</translation>
        </message>
        <message>
            <source>Auto top-up missed a run: see the list of missed runs</source>
            <translation>Автопоповнення пропустило запуск: дивіться список пропущених</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Змінити правило</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Нове правило</translation>
        </message>
        <message>
            <source>Choose at least one number</source>
            <translation>Виберіть хоча б один номер</translation>
        </message>
        <message numerus="yes">
            <source>At most %n numbers in one rule</source>
            <translation>
                <numerusform>Не більше ніж %n номер в одному правилі</numerusform>
                <numerusform>Не більше ніж %n номери в одному правилі</numerusform>
                <numerusform>Не більше ніж %n номерів в одному правилі</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter a sum greater than zero</source>
            <translation>Введіть суму, більшу за нуль</translation>
        </message>
        <message>
            <source>A day from 1 to 31</source>
            <translation>День від 1 до 31</translation>
        </message>
        <message>
            <source>A date looks like 25.11.2026</source>
            <translation>Дата має вигляд 25.11.2026</translation>
        </message>
        <message>
            <source>This day has passed</source>
            <translation>Цей день уже минув</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введіть суму від %1 до %2</translation>
        </message>
        <message>
            <source>No saved card: save one when you top up</source>
            <translation>Немає збереженої картки: збережіть її під час поповнення</translation>
        </message>
        <message>
            <source>Choose a saved card or account</source>
            <translation>Виберіть збережену картку або рахунок</translation>
        </message>
        <message>
            <source>Less than one top-up: the rule would never fire</source>
            <translation>Менше за одне поповнення: правило ніколи не спрацює</translation>
        </message>
        <message>
            <source>Less than the cap of a week</source>
            <translation>Менше за стелю на тиждень</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>У чергу</translation>
        </message>
        <message>
            <source>Switch on…</source>
            <translation>Увімкнути…</translation>
        </message>
        <message>
            <source>Save, switching on to the queue</source>
            <translation>Зберегти, увімкнення в чергу</translation>
        </message>
        <message>
            <source>Save and switch on…</source>
            <translation>Зберегти й увімкнути…</translation>
        </message>
        <message>
            <source>No connection: a rule is saved here, its consent is asked of the operator later, by a press in the queue. Missed runs are paid only with a connection.</source>
            <translation>Немає звʼязку: правило зберігається тут, а згоду оператора запитаємо пізніше, після натискання в черзі. Пропущені спрацювання сплачуються лише зі звʼязком.</translation>
        </message>
        <message>
            <source>Would have fired</source>
            <translation>Спрацювало б</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n раз</numerusform>
                <numerusform>%n рази</numerusform>
                <numerusform>%n разів</numerusform>
            </translation>
        </message>
        <message>
            <source>Would have paid</source>
            <translation>Сплатило б</translation>
        </message>
        <message>
            <source>Your own top-ups of that time</source>
            <translation>Ваші поповнення за цей час</translation>
        </message>
        <message>
            <source>Would have prevented</source>
            <translation>Відвернуло б</translation>
        </message>
        <message>
            <source>If only the rule had topped up</source>
            <translation>Якби поповнювало лише правило</translation>
        </message>
        <message>
            <source>Held back by the caps</source>
            <translation>Стримано стелею</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>і ще %n раніше</numerusform>
                <numerusform>і ще %n раніше</numerusform>
                <numerusform>і ще %n раніше</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing: the tariff was always paid in time</source>
            <translation>нічого: тариф завжди було оплачено вчасно</translation>
        </message>
        <message numerus="yes">
            <source>nothing of %n late charge(s)</source>
            <translation>
                <numerusform>нічого: %n списання було б так само пізнім</numerusform>
                <numerusform>нічого: %n списання були б так само пізніми</numerusform>
                <numerusform>нічого: %n списань були б так само пізніми</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a paid tariff</source>
            <translation>
                <numerusform>%n день без оплаченого тарифу</numerusform>
                <numerusform>%n дні без оплаченого тарифу</numerusform>
                <numerusform>%n днів без оплаченого тарифу</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no history of this time on this computer yet.</source>
            <translation>Історії за цей час на цьому компʼютері ще немає.</translation>
        </message>
        <message numerus="yes">
            <source>By %n operation(s) from %1 to %2.</source>
            <translation>
                <numerusform>За %n операцією від %1 до %2.</numerusform>
                <numerusform>За %n операціями від %1 до %2.</numerusform>
                <numerusform>За %n операціями від %1 до %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance falls below a sum</source>
            <translation>Баланс менший за суму</translation>
        </message>
        <message>
            <source>The day before the tariff charge</source>
            <translation>За день до списання за тариф</translation>
        </message>
        <message>
            <source>A day of each month</source>
            <translation>День кожного місяця</translation>
        </message>
        <message>
            <source>Every 4 weeks</source>
            <translation>Кожні 4 тижні</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>Стала сума</translation>
        </message>
        <message>
            <source>Just what is missing</source>
            <translation>Рівно скільки бракує</translation>
        </message>
        <message>
            <source>The price of the tariff</source>
            <translation>Ціна тарифу</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 і ще %n</numerusform>
                <numerusform>%1 і ще %n</numerusform>
                <numerusform>%1 і ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>When the balance of %1 falls below %2,</source>
            <translation>Коли баланс %1 стане меншим за %2,</translation>
        </message>
        <message>
            <source>The day before the tariff of %1 is charged, at %3,</source>
            <translation>За день до списання за тариф %1, о %3,</translation>
        </message>
        <message>
            <source>On day %4 of each month at %3, for %1,</source>
            <translation>%4 числа кожного місяця о %3 для %1</translation>
        </message>
        <message>
            <source>Every 4 weeks from %5 at %3, for %1,</source>
            <translation>Кожні 4 тижні від %5 о %3 для %1</translation>
        </message>
        <message>
            <source>top up by %1 from %2.</source>
            <translation>поповнити на %1 з %2.</translation>
        </message>
        <message>
            <source>top up by the price of the tariff from %2.</source>
            <translation>поповнити на ціну тарифу з %2.</translation>
        </message>
        <message>
            <source>top up to that sum from %2.</source>
            <translation>поповнити до цієї суми з %2.</translation>
        </message>
        <message>
            <source>top up just what is missing for the next charge from %2.</source>
            <translation>поповнити рівно на те, чого бракує до списання, з %2.</translation>
        </message>
        <message>
            <source>At most %1 a week and %2 a month.</source>
            <translation>Не більше ніж %1 на тиждень і %2 на місяць.</translation>
        </message>
        <message>
            <source>Stopped with all</source>
            <translation>Зупинено разом з усіма</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Увімкнено</translation>
        </message>
        <message>
            <source>Switched itself off</source>
            <translation>Вимкнулося саме</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>Two refusals in a row, so the rule was switched off.</source>
            <translation>Дві відмови поспіль, тому правило вимкнено.</translation>
        </message>
        <message>
            <source>The consent is over: %1. Switch it on again.</source>
            <translation>Згода більше не діє: %1. Увімкніть правило знову.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Згода діє до %1.</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Відмовлено: %1</translation>
        </message>
        <message>
            <source>The operator's cap is reached</source>
            <translation>Стелю в оператора вичерпано</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>Topped up</source>
            <translation>Поповнено</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат ще невідомий</translation>
        </message>
        <message>
            <source>The cap is reached</source>
            <translation>Стелю вичерпано</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Money was enough</source>
            <translation>Грошей вистачало</translation>
        </message>
        <message>
            <source>a payment to this number had no known outcome</source>
            <translation>результат платежу на цей номер був невідомий</translation>
        </message>
        <message>
            <source>the program was closed or had no connection</source>
            <translation>застосунок було закрито або не було звʼязку</translation>
        </message>
        <message>
            <source>Auto top-up</source>
            <translation>Автопоповнення</translation>
        </message>
        <message>
            <source>Below a sum, on a date or before the tariff charge, inside caps</source>
            <translation>Коли менше за суму, на дату або перед списанням за тариф, у межах стелі</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Налаштувати</translation>
        </message>
        <message>
            <source>Set up auto top-up</source>
            <translation>Налаштувати автопоповнення</translation>
        </message>
        <message>
            <source>Stop all rules</source>
            <translation>Зупинити всі правила</translation>
        </message>
        <message>
            <source>Let rules work again</source>
            <translation>Дозволити правилам працювати</translation>
        </message>
        <message>
            <source>All rules are stopped. Nothing is topped up until you let them work again.</source>
            <translation>Усі правила зупинено. Нічого не поповнюється, доки ви не дозволите їм працювати знову.</translation>
        </message>
        <message>
            <source>Its consent at the operator ends. What it paid stays paid.</source>
            <translation>Його згода в оператора припиниться. Що поповнено, те поповнено.</translation>
        </message>
        <message>
            <source>Delete this rule?</source>
            <translation>Видалити це правило?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>For which numbers</source>
            <translation>Для яких номерів</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>О котрій</translation>
        </message>
        <message>
            <source>Below, UAH</source>
            <translation>Менше ніж, ₴</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>День місяця</translation>
        </message>
        <message>
            <source>31 is the last day of a shorter month</source>
            <translation>31 — останній день коротшого місяця</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Перший день</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Скільки</translation>
        </message>
        <message>
            <source>Sum, UAH</source>
            <translation>Сума, ₴</translation>
        </message>
        <message>
            <source>From what</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>At most a week, UAH</source>
            <translation>Стеля на тиждень, ₴</translation>
        </message>
        <message>
            <source>At most a month, UAH</source>
            <translation>Стеля на місяць, ₴</translation>
        </message>
        <message>
            <source>Rehearse on the last year</source>
            <translation>Перевірити на минулому році</translation>
        </message>
        <message>
            <source>Save switched off</source>
            <translation>Зберегти вимкненим</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>Мої правила</translation>
        </message>
        <message>
            <source>No rules yet. Make one beside, see on your own history how it would have worked, then switch it on by a code.</source>
            <translation>Правил ще немає. Складіть правило поруч, подивіться на своїй історії, як воно спрацювало б, і ввімкніть його кодом.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Вимкнути</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Видалити…</translation>
        </message>
        <message>
            <source>Missed runs</source>
            <translation>Пропущені запуски</translation>
        </message>
        <message>
            <source>The program never catches up by itself: you decide about each.</source>
            <translation>Застосунок ніколи не надолужує сам: про кожен запуск вирішуєте ви.</translation>
        </message>
        <message>
            <source>Top up now</source>
            <translation>Поповнити зараз</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Last firings</source>
            <translation>Останні спрацювання</translation>
        </message>
        <message>
            <source>Rehearsal on the last 12 months</source>
            <translation>Перевірка на останніх 12 місяцях</translation>
        </message>
        <message>
            <source>The rule has been changed since: rehearse it again.</source>
            <translation>Відтоді правило змінено: перевірте його ще раз.</translation>
        </message>
        <message>
            <source>Top-ups of the rehearsal by months</source>
            <translation>Поповнення перевірки за місяцями</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Баланс до</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Поповнення</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>Connect</source>
            <translation>Підключити</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Замовлено: %1</translation>
        </message>
        <message>
            <source>Will be switched off: %1</source>
            <translation>Буде відключено: %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Скасовано</translation>
        </message>
        <message>
            <source>It will go off by itself: %1</source>
            <translation>Відключиться сама: %1</translation>
        </message>
        <message>
            <source>The date is forgotten</source>
            <translation>Дату забуто</translation>
        </message>
        <message>
            <source>Disconnect that one</source>
            <translation>Відключити ту послугу</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Відключити</translation>
        </message>
        <message>
            <source>Connect «%1»?</source>
            <translation>Підключити «%1»?</translation>
        </message>
        <message>
            <source>Disconnect «%1»?</source>
            <translation>Відключити «%1»?</translation>
        </message>
        <message>
            <source>Set up «%1»</source>
            <translation>Налаштувати «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Буде надіслано за %n секунду</numerusform>
                <numerusform>Буде надіслано за %n секунди</numerusform>
                <numerusform>Буде надіслано за %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>Ціна зараз</translation>
        </message>
        <message>
            <source>free</source>
            <translation>безоплатно</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Баланс після</translation>
        </message>
        <message>
            <source>%1, does not change</source>
            <translation>%1, не зміниться</translation>
        </message>
        <message>
            <source>%1, from the next top-ups, by %2 at the latest</source>
            <translation>%1, з наступних поповнень, не пізніше %2</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <source>True price</source>
            <translation>Справжня ціна</translation>
        </message>
        <message>
            <source>To repay</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Number validity</source>
            <translation>Термін дії номера</translation>
        </message>
        <message>
            <source>is not prolonged by this money</source>
            <translation>ці гроші не продовжують</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Країни</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Що входить</translation>
        </message>
        <message>
            <source>It goes off at once; what is paid is not given back</source>
            <translation>Відключиться одразу; сплачене не повертається</translation>
        </message>
        <message>
            <source>Works until %1, then it is lost</source>
            <translation>Працює до %1, потім зникне</translation>
        </message>
        <message>
            <source>What is paid for this period is not given back</source>
            <translation>Сплачене за цей період не повертається</translation>
        </message>
        <message>
            <source>No more charges: %1 less each time</source>
            <translation>Списань більше не буде: щоразу на %1 менше</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Поповнити на %1</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Бракує %1</translation>
        </message>
        <message>
            <source>Not enough bonuses</source>
            <translation>Бонусів не вистачає</translation>
        </message>
        <message>
            <source>Asking what it takes</source>
            <translation>Питаємо, що це дасть</translation>
        </message>
        <message>
            <source>By the price list: the operator is asked anew before sending</source>
            <translation>За прайсом: перед надсиланням оператора запитаємо знову</translation>
        </message>
        <message>
            <source>An estimate from the price list: the operator does not say</source>
            <translation>Оцінка за прайсом: оператор наперед не показує</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>Умови змінилися. Перегляньте ще раз.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>Ціна змінилася: була %1, тепер %2. Перегляньте ще раз.</translation>
        </message>
        <message>
            <source>This is the number itself</source>
            <translation>Це той самий номер</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Лише цифри</translation>
        </message>
        <message>
            <source>Only Ukrainian numbers</source>
            <translation>Лише українські номери</translation>
        </message>
        <message>
            <source>Too many digits</source>
            <translation>Забагато цифр</translation>
        </message>
        <message>
            <source>A mobile number is needed</source>
            <translation>Потрібен мобільний номер</translation>
        </message>
        <message>
            <source>Pay with bonuses: %1 of %2</source>
            <translation>Сплатити бонусами: %1 з %2</translation>
        </message>
        <message>
            <source>A date such as %1</source>
            <translation>Дата на зразок %1</translation>
        </message>
        <message>
            <source>Not earlier than tomorrow</source>
            <translation>Не раніше завтра</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не вибрано</translation>
        </message>
        <message>
            <source>The number is %1</source>
            <translation>Номер: %1</translation>
        </message>
        <message>
            <source>No connection: orders are possible when it is back</source>
            <translation>Немає зʼєднання: замовляти можна буде, щойно воно повернеться</translation>
        </message>
        <message>
            <source>part of the tariff</source>
            <translation>входить у тариф</translation>
        </message>
        <message>
            <source>new, not you?</source>
            <translation>нова, не ви?</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>ціна нова</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>ціна була %1</translation>
        </message>
        <message>
            <source>off on %1</source>
            <translation>вимкнеться %1</translation>
        </message>
        <message>
            <source>It is being carried out: too late to cancel</source>
            <translation>Замовлення виконується: скасувати вже запізно</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Налаштувати</translation>
        </message>
        <message>
            <source>Part of the tariff, it cannot be switched off apart</source>
            <translation>Входить у тариф, окремо не відключається</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>У чергу</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>вистачає</translation>
        </message>
        <message>
            <source>%1 now, %2 to repay</source>
            <translation>%1 зараз, повернути %2</translation>
        </message>
        <message>
            <source>%1 of the previous one is to be repaid first</source>
            <translation>спочатку потрібно повернути %1 за попередні</translation>
        </message>
        <message>
            <source>%1 fee</source>
            <translation>%1 комісія</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n left</source>
            <translation>
                <numerusform>Показати ще: залишилась %n</numerusform>
                <numerusform>Показати ще: залишилося %n</numerusform>
                <numerusform>Показати ще: залишилося %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Наступне списання</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Послуга</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Ціна</translation>
        </message>
        <message>
            <source>An order has been sent and the answer is not known yet. We are asking the operator; it will not be sent twice.</source>
            <translation>Замовлення надіслано, відповіді ще немає. Питаємо оператора; вдруге воно не піде.</translation>
        </message>
        <message>
            <source>Not connected any more since your last visit: %1</source>
            <translation>Від минулого перегляду вже не підключено: %1</translation>
        </message>
        <message>
            <source>The Trust week runs until %1</source>
            <translation>«Тиждень довіри» діє до %1</translation>
        </message>
        <message>
            <source>No connection: what you choose goes to the queue and is carried out by your press.</source>
            <translation>Немає звʼязку: вибране стає в чергу й виконується після вашого натискання.</translation>
        </message>
        <message>
            <source>Services have not been read yet</source>
            <translation>Послуги ще не прочитано</translation>
        </message>
        <message>
            <source>The price list has not been read yet</source>
            <translation>Прайс ще не прочитано</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Try another word or another group.</source>
            <translation>Спробуйте інше слово або іншу групу.</translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Нічого не підключено</translation>
        </message>
        <message>
            <source>Look at what is available.</source>
            <translation>Перегляньте доступні.</translation>
        </message>
        <message>
            <source>Nothing can be connected to this number</source>
            <translation>До цього номера нічого не підключити</translation>
        </message>
        <message>
            <source>All available: %1</source>
            <translation>Усі доступні: %1</translation>
        </message>
        <message>
            <source>Not sent: the page was left</source>
            <translation>Не надіслано: сторінку закрито</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>Superpower</source>
            <translation>Суперсила</translation>
        </message>
        <message>
            <source>Calls and SMS</source>
            <translation>Дзвінки та SMS</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роумінг</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Керування</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-послуги</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Екстра гроші</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Спеціальні пропозиції</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Інші</translation>
        </message>
        <message>
            <source>always</source>
            <translation>завжди</translation>
        </message>
        <message>
            <source>if busy</source>
            <translation>якщо зайнято</translation>
        </message>
        <message>
            <source>if no answer</source>
            <translation>якщо не відповідає</translation>
        </message>
        <message>
            <source>%1 once</source>
            <translation>%1 одноразово</translation>
        </message>
        <message>
            <source>%1 of the sum</source>
            <translation>%1 від суми</translation>
        </message>
        <message>
            <source>at least %1 a year</source>
            <translation>щонайменше %1 на рік</translation>
        </message>
        <message>
            <source>by the coordinator</source>
            <translation>координатор</translation>
        </message>
        <message>
            <source>by the operator</source>
            <translation>оператор</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>через SMS</translation>
        </message>
        <message>
            <source>by USSD</source>
            <translation>через USSD</translation>
        </message>
        <message>
            <source>in a shop</source>
            <translation>у магазині</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>на сайті</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>у цій програмі</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>з %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>на %1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Підключено</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Підключаємо</translation>
        </message>
        <message>
            <source>Switching off</source>
            <translation>Відключається</translation>
        </message>
        <message>
            <source>State not stated</source>
            <translation>Стан не вказано</translation>
        </message>
        <message>
            <source>On hold: operator's works</source>
            <translation>Призупинено: роботи в оператора</translation>
        </message>
        <message>
            <source>The operator waits for more</source>
            <translation>Оператор чекає на уточнення</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Скасовується</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не виконано</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Послуги</translation>
        </message>
        <message>
            <source>Search for a service</source>
            <translation>Пошук послуги</translation>
        </message>
        <message>
            <source>Forward calls to</source>
            <translation>Переадресувати на номер</translation>
        </message>
        <message>
            <source>When to forward</source>
            <translation>Коли переадресовувати</translation>
        </message>
        <message>
            <source>Switch off by itself from</source>
            <translation>Відключити самостійно з</translation>
        </message>
        <message>
            <source>Keep the date</source>
            <translation>Зберегти дату</translation>
        </message>
    </context>
    <context>
        <name>ServicesTabs</name>
        <message>
            <source>Connected</source>
            <translation>Підключені</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Доступні</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>My profile</source>
            <translation>Мій профіль</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Вигляд і мова</translation>
        </message>
        <message>
            <source>Unnamed device</source>
            <translation>Пристрій без назви</translation>
        </message>
        <message>
            <source>Contract name</source>
            <translation>Імʼя в договорі</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Особовий рахунок</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Contact number</source>
            <translation>Контактний номер</translation>
        </message>
        <message>
            <source>First let the unresolved payments end.</source>
            <translation>Спершу дочекайтеся завершення платежів.</translation>
        </message>
        <message>
            <source>The operator could not be asked: consents of auto top-up rules hold until they end there.</source>
            <translation>Оператор не відповів: згоди правил автопоповнення діють у нього до кінця свого строку.</translation>
        </message>
        <message>
            <source>First let the batches end, or pause them.</source>
            <translation>Спершу дайте пакетам завершитися або призупиніть їх.</translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches whose end is not known: %n. The operator can be changed once it is: open «Batch operations» and press «Ask».</source>
            <translation>
                <numerusform>Рядків пакетів, чий підсумок невідомий: %n. Оператора можна змінити, коли він зʼясується: відкрийте «Пакетні операції» й натисніть «Запитати».</numerusform>
                <numerusform>Рядків пакетів, чий підсумок невідомий: %n. Оператора можна змінити, коли він зʼясується: відкрийте «Пакетні операції» й натисніть «Запитати».</numerusform>
                <numerusform>Рядків пакетів, чий підсумок невідомий: %n. Оператора можна змінити, коли він зʼясується: відкрийте «Пакетні операції» й натисніть «Запитати».</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like https://operator.example</source>
            <translation>Адреса має вигляд https://operator.example</translation>
        </message>
        <message>
            <source>The address must begin with https</source>
            <translation>Адреса має починатися з https</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Імʼя</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (цей)</translation>
        </message>
        <message>
            <source>last used %1, from %2</source>
            <translation>востаннє %1, з %2</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаємо</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ще не використано</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>none (%1): data until exit</source>
            <translation>немає (%1): дані до виходу</translation>
        </message>
        <message>
            <source>embedded demo, %1</source>
            <translation>вбудоване демо, %1</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Operator's name</source>
            <translation>Назва оператора</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Проксі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Сховище ключів</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Тека даних</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n. They go on at the operator and are shown at the next sign-in.</source>
            <translation>
                <numerusform>Незавершених платежів: %n. Вони тривають в оператора й зʼявляться після наступного входу.</numerusform>
                <numerusform>Незавершених платежів: %n. Вони тривають в оператора й зʼявляться після наступного входу.</numerusform>
                <numerusform>Незавершених платежів: %n. Вони тривають в оператора й зʼявляться після наступного входу.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stored history stays encrypted until the same person signs in again.</source>
            <translation>Збережена історія лишається зашифрованою, доки та сама людина не ввійде знову.</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Вийти?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>The key is destroyed first, then the files. The operator keeps your numbers, money and history.</source>
            <translation>Спершу знищується ключ, потім файли. Ваші номери, гроші й історія лишаються в оператора.</translation>
        </message>
        <message>
            <source>Remove the data from this computer?</source>
            <translation>Прибрати дані з цього компʼютера?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>You will be signed out and the program will start again with %1.</source>
            <translation>Ви вийдете, і застосунок почне заново з %1.</translation>
        </message>
        <message>
            <source>the embedded demo operator</source>
            <translation>вбудованим демо-оператором</translation>
        </message>
        <message>
            <source>Change the operator?</source>
            <translation>Змінити оператора?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. Rows in flight come to their end first.</source>
            <translation>
                <numerusform>Пакетів виконується: %n. Рядки в дорозі спершу дійдуть кінця.</numerusform>
                <numerusform>Пакетів виконується: %n. Рядки в дорозі спершу дійдуть кінця.</numerusform>
                <numerusform>Пакетів виконується: %n. Рядки в дорозі спершу дійдуть кінця.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches under way: %n. What the operator has goes on there.</source>
            <translation>
                <numerusform>Рядків пакетів у дорозі: %n. Що має оператор, те в нього й триває.</numerusform>
                <numerusform>Рядків пакетів у дорозі: %n. Що має оператор, те в нього й триває.</numerusform>
                <numerusform>Рядків пакетів у дорозі: %n. Що має оператор, те в нього й триває.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batches not finished: %n.</source>
            <translation>
                <numerusform>Незавершених пакетів: %n.</numerusform>
                <numerusform>Незавершених пакетів: %n.</numerusform>
                <numerusform>Незавершених пакетів: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until the same person signs in again.</source>
            <translation>Ненадіслані рядки чекають тут, доки не ввійде та сама людина.</translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until this sign-in is opened again.</source>
            <translation>Ненадіслані рядки чекають тут, доки цей вхід не відкриють знову.</translation>
        </message>
        <message>
            <source>Rows that were not sent are destroyed with the data; what is paid stays paid.</source>
            <translation>Ненадіслані рядки знищуються разом із даними; сплачене лишається сплаченим.</translation>
        </message>
        <message>
            <source>acts in the queue: %1</source>
            <translation>дій у черзі: %1</translation>
        </message>
        <message>
            <source>messages not sent: %1</source>
            <translation>ненадісланих повідомлень: %1</translation>
        </message>
        <message>
            <source>Not done yet: %1. They are destroyed with the data.</source>
            <translation>Ще не виконано: %1. Це буде знищено разом із даними.</translation>
        </message>
        <message>
            <source>Not done yet: %1. They wait here until the same person signs in again.</source>
            <translation>Ще не виконано: %1. Це чекатиме тут, доки та сама людина не ввійде знову.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Відкрити теку даних</translation>
        </message>
        <message>
            <source>Leave this computer</source>
            <translation>Вихід і дані</translation>
        </message>
        <message>
            <source>Signing out keeps the encrypted history. Removing the data destroys the key first, then the files; both work without a connection.</source>
            <translation>Вихід лишає історію зашифрованою. Прибирання даних спершу знищує ключ, потім файли; обидві дії працюють і без звʼязку.</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Вийти…</translation>
        </message>
        <message>
            <source>Remove the data from this computer…</source>
            <translation>Прибрати дані з цього компʼютера…</translation>
        </message>
        <message>
            <source>Operator's address</source>
            <translation>Адреса оператора</translation>
        </message>
        <message>
            <source>Empty: the embedded demo operator. A change signs out and starts again.</source>
            <translation>Порожньо: вбудований демо-оператор. Після зміни потрібно ввійти знову.</translation>
        </message>
        <message>
            <source>Change the operator…</source>
            <translation>Змінити оператора…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Діагностика</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопіювати</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сеанси</translation>
        </message>
        <message>
            <source>End other sessions</source>
            <translation>Завершити інші сеанси</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершити</translation>
        </message>
        <message>
            <source>End the session %1</source>
            <translation>Завершити сеанс %1</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профіль</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>Вибір не збережено: він діє до виходу</translation>
        </message>
        <message>
            <source>The demo operator has stopped</source>
            <translation>Демо-оператор зупинився</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; a report lies in the log</source>
            <translation>Сталося щось неочікуване. Нічого не втрачено, звіт лежить у журналі</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Поповнити</translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>Мій Київстар</translation>
        </message>
        <message>
            <source>Your cabinet is open. Welcome</source>
            <translation>Ваш кабінет відкрито. Вітаємо</translation>
        </message>
        <message>
            <source>Your role in the company has ended</source>
            <translation>Ваша роль у компанії завершилася</translation>
        </message>
        <message>
            <source>A payment has reached its end</source>
            <translation>Платіж завершився</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Скасовано: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Повторено: %1</translation>
        </message>
        <message>
            <source>No right to top up: the coordinator gives it</source>
            <translation>Немає прав поповнювати: їх надає координатор</translation>
        </message>
        <message>
            <source>The coordinator sees the data of this number</source>
            <translation>Дані цього номера бачить координатор</translation>
        </message>
        <message>
            <source>This is a number of a company. Its balance, services and history are open to those to whom the coordinator gave a right.</source>
            <translation>Це номер компанії. Баланс, послуги й історія відкриті тим, кому координатор надав права.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Попросити доступ</translation>
        </message>
        <message>
            <source>data of the number %1</source>
            <translation>дані номера %1</translation>
        </message>
        <message>
            <source>Batches are prepared and run by a coordinator of the company. An approver agrees to them on the page of approvals.</source>
            <translation>Пакети готує й виконує координатор компанії. Погоджувач погоджує їх на сторінці погоджень.</translation>
        </message>
        <message>
            <source>batch operations</source>
            <translation>пакетні операції</translation>
        </message>
        <message>
            <source>Your role lets you look at numbers. Money is sent by those to whom the coordinator gave the right to top up.</source>
            <translation>Ваша роль дозволяє переглядати номери. Кошти надсилають ті, кому координатор надав право поповнення.</translation>
        </message>
        <message>
            <source>top-up of numbers</source>
            <translation>поповнення номерів</translation>
        </message>
        <message>
            <source>This operator does not have that section</source>
            <translation>Цього розділу оператор не надає</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>DEMO OPERATOR</source>
            <translation>ДЕМО-ОПЕРАТОР</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>версія %1</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n</source>
            <translation>
                <numerusform>Незавершених платежів: %n</numerusform>
                <numerusform>Незавершених платежів: %n</numerusform>
                <numerusform>Незавершених платежів: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New notices: %n</source>
            <translation>
                <numerusform>Нових сповіщень: %n</numerusform>
                <numerusform>Нових сповіщень: %n</numerusform>
                <numerusform>Нових сповіщень: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Читаємо номери</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>Номерів ще немає</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компанія</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Пакетні операції</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Аналітика</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Бюджети</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Звірка</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Погодження</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Огляд</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Поповнення</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Тарифи</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Послуги</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Підтримка</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профіль</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Зʼєднуємося</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Зʼєднання є</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Зʼєднання немає</translation>
        </message>
        <message>
            <source>Data %1</source>
            <translation>Дані %1</translation>
        </message>
        <message>
            <source>demo operator, this program</source>
            <translation>демо-оператор, ця програма</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message numerus="yes">
            <source>Queue: %n</source>
            <translation>
                <numerusform>У черзі: %n</numerusform>
                <numerusform>У черзі: %n</numerusform>
                <numerusform>У черзі: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Сховище ключів недоступне: дані лише до виходу</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мої номери</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Пошук або команда</translation>
        </message>
        <message>
            <source>Open notices</source>
            <translation>Відкрити сповіщення</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
        <message>
            <source>Switch the number</source>
            <translation>Змінити номер</translation>
        </message>
        <message>
            <source>Number and search</source>
            <translation>Номер і пошук</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Закрити оголошення</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Відкриваємо</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Вміст</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробиці</translation>
        </message>
    </context>
    <context>
        <name>Shops</name>
        <message>
            <source>%1 m</source>
            <translation>%1 м</translation>
        </message>
        <message>
            <source>%1 km</source>
            <translation>%1 км</translation>
        </message>
        <message>
            <source>closed today</source>
            <translation>сьогодні зачинено</translation>
        </message>
        <message>
            <source>Temporarily shut</source>
            <translation>Тимчасово не працює</translation>
        </message>
        <message>
            <source>Check the hours: %1</source>
            <translation>Уточніть години: %1</translation>
        </message>
        <message>
            <source>Check the hours</source>
            <translation>Уточніть години</translation>
        </message>
        <message>
            <source>Open round the clock</source>
            <translation>Відчинено цілодобово</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Відчинено до %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Зачинено</translation>
        </message>
        <message>
            <source>Closed, opens at %1</source>
            <translation>Зачинено, відчиниться о %1</translation>
        </message>
        <message>
            <source>Closed, opens tomorrow at %1</source>
            <translation>Зачинено, відчиниться завтра о %1</translation>
        </message>
        <message>
            <source>Closed, opens on %1 at %2</source>
            <translation>Зачинено, відчиниться %1 о %2</translation>
        </message>
        <message>
            <source>Return of a number</source>
            <translation>Відновлення номера</translation>
        </message>
        <message>
            <source>SIM replacement</source>
            <translation>Заміна SIM-картки</translation>
        </message>
        <message>
            <source>End of a contract</source>
            <translation>Розірвання договору</translation>
        </message>
        <message>
            <source>Cash desk</source>
            <translation>Каса</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>зачинено</translation>
        </message>
        <message>
            <source>Choose a town: the place of this computer is never read</source>
            <translation>Виберіть місто: місце цього компʼютера ніколи не зчитується</translation>
        </message>
        <message>
            <source>Distances are from the middle of the town</source>
            <translation>Відстані від середини міста</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Зчитується</translation>
        </message>
        <message>
            <source>The operator names no shop for this</source>
            <translation>Оператор не назвав магазинів із цією послугою</translation>
        </message>
        <message>
            <source>Shops: %1</source>
            <translation>Магазинів: %1</translation>
        </message>
        <message>
            <source>%1. This is the directory %2.</source>
            <translation>%1. Показуємо довідник %2.</translation>
        </message>
        <message>
            <source>Nothing like this near %1: the nearest ones are shown</source>
            <translation>Поруч із містом %1 такого немає: показано найближчі</translation>
        </message>
        <message>
            <source>every town</source>
            <translation>усі міста</translation>
        </message>
        <message>
            <source>Map of shops, %1. Points: %2. The list beside has the same numbers</source>
            <translation>Мапа магазинів, %1. Точок: %2. У списку поруч ті самі номери</translation>
        </message>
        <message>
            <source>with a break</source>
            <translation>з перервою</translation>
        </message>
        <message>
            <source>Today: %1</source>
            <translation>Сьогодні: %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопіювати</translation>
        </message>
        <message>
            <source>QR to call</source>
            <translation>QR для дзвінка</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Години роботи</translation>
        </message>
        <message>
            <source>Check the hours by phone before you go</source>
            <translation>Уточніть години телефоном, перш ніж іти</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопіювати %1</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR-код для дзвінка на %1</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазини</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Місто</translation>
        </message>
        <message>
            <source>Street or name</source>
            <translation>Вулиця або назва</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Відчинено зараз</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Не вибрано</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Наблизити</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Віддалити</translation>
        </message>
        <message>
            <source>Show every point</source>
            <translation>Показати всі точки</translation>
        </message>
        <message>
            <source>List of shops</source>
            <translation>Список магазинів</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Show every shop</source>
            <translation>Показати всі магазини</translation>
        </message>
        <message>
            <source>Arrows move, plus and minus zoom, Home shows all</source>
            <translation>Стрілки рухають, плюс і мінус змінюють масштаб, Home показує все</translation>
        </message>
        <message>
            <source>The list of shops could not be read</source>
            <translation>Не вдалося отримати список магазинів</translation>
        </message>
        <message>
            <source>The operator names no shop</source>
            <translation>Оператор не назвав жодного магазину</translation>
        </message>
        <message>
            <source>Call the hotline: they know where to go</source>
            <translation>Зателефонуйте на гарячу лінію: там підкажуть, куди звернутися</translation>
        </message>
        <message>
            <source>No shop is like this</source>
            <translation>Таких магазинів немає</translation>
        </message>
        <message>
            <source>Nothing fits the words and the filters chosen</source>
            <translation>Ніщо не відповідає словам і вибраним фільтрам</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>Усі на мапі</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>You can close this page and go back to the program.</source>
            <translation>Цю сторінку можна закрити й повернутися до застосунку.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефону</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Зворотний звʼязок</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Особовий рахунок</translation>
        </message>
        <message>
            <source>Any spelling will do: 067…, 380…, +380…</source>
            <translation>Підійде будь-який запис: 067…, 380…, +380…</translation>
        </message>
        <message>
            <source>11 digits from the contract</source>
            <translation>11 цифр із договору</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>This is a mobile number. Switch to «Mobile number»</source>
            <translation>Це мобільний номер. Перейдіть на «Мобільний номер»</translation>
        </message>
        <message>
            <source>A personal account consists of digits</source>
            <translation>Особовий рахунок складається з цифр</translation>
        </message>
        <message>
            <source>A personal account has 11 digits</source>
            <translation>Особовий рахунок має 11 цифр</translation>
        </message>
        <message numerus="yes">
            <source>A number has 9 digits after +380: %n more</source>
            <translation>
                <numerusform>Номер має 9 цифр після +380: ще %n цифра</numerusform>
                <numerusform>Номер має 9 цифр після +380: ще %n цифри</numerusform>
                <numerusform>Номер має 9 цифр після +380: ще %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your number</source>
            <translation>Введіть свій номер</translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>Номер має 9 цифр після +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>Номер складається з цифр</translation>
        </message>
        <message>
            <source>Type a Ukrainian mobile number</source>
            <translation>Введіть український мобільний номер</translation>
        </message>
        <message>
            <source>Type the password</source>
            <translation>Введіть пароль</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Номер або пароль неправильні</translation>
        </message>
        <message>
            <source>Remember the number and the password in the system keychain</source>
            <translation>Запамʼятати номер і пароль у сховищі ключів системи</translation>
        </message>
        <message>
            <source>Remember the number on this computer</source>
            <translation>Запамʼятати номер на цьому компʼютері</translation>
        </message>
        <message>
            <source>Password sign-in is locked for 180 min, until %1</source>
            <translation>Вхід за паролем заблоковано на 180 хв, до %1</translation>
        </message>
        <message>
            <source>The way by SMS code stays open.</source>
            <translation>Вхід за SMS-кодом лишається відкритим.</translation>
        </message>
        <message>
            <source>Too many tries. Try again at %1</source>
            <translation>Забагато спроб. Спробуйте о %1</translation>
        </message>
        <message>
            <source>The way by own password stays open.</source>
            <translation>Вхід за особистим паролем лишається відкритим.</translation>
        </message>
        <message>
            <source>You can try again in %1</source>
            <translation>Спробувати ще раз можна за %1</translation>
        </message>
        <message>
            <source>Sign in as %1</source>
            <translation>Увійти як %1</translation>
        </message>
        <message>
            <source>The contract has ended. Stored history stays readable</source>
            <translation>Договір завершено. Збережену історію можна читати</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>Сеанс завершено. Увійдіть знову</translation>
        </message>
        <message>
            <source>No keychain here: you will sign in again after a restart.</source>
            <translation>Сховища ключів немає: після перезапуску потрібно ввійти знову.</translation>
        </message>
        <message numerus="yes">
            <source>Sign-in starts by itself. Tries left: %n</source>
            <translation>
                <numerusform>Вхід почнеться сам. Залишилося спроб: %n</numerusform>
                <numerusform>Вхід почнеться сам. Залишилося спроб: %n</numerusform>
                <numerusform>Вхід почнеться сам. Залишилося спроб: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Надіслати ще раз</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Надіслати ще раз (%1)</translation>
        </message>
        <message>
            <source>Only an active subscriber can register. Check that the number is right</source>
            <translation>Зареєструватися може лише чинний абонент. Перевірте, чи правильний номер</translation>
        </message>
        <message>
            <source>the contract's contact number</source>
            <translation>контактний номер договору</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>Термін дії коду минув. Надішліть новий</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>Цей код більше не діє. Надішліть новий</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
                <numerusform>Код неправильний. Залишилося спроб: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>Мій Київстар</translation>
        </message>
        <message>
            <source>Numbers, money and history on your computer</source>
            <translation>Номери, гроші й історія на вашому компʼютері</translation>
        </message>
        <message>
            <source>Top-up of several numbers</source>
            <translation>Поповнення кількох номерів</translation>
        </message>
        <message>
            <source>by one payment, with a confirmation code</source>
            <translation>одним платежем, з кодом підтвердження</translation>
        </message>
        <message>
            <source>All history, for as long as you like</source>
            <translation>Уся історія без обмеження строку</translation>
        </message>
        <message>
            <source>the search works without a connection too</source>
            <translation>пошук працює і без звʼязку</translation>
        </message>
        <message>
            <source>Warnings before a number stops</source>
            <translation>Попередження до зупинки номера</translation>
        </message>
        <message>
            <source>the date, the sum and how much is missing</source>
            <translation>дата, сума і скільки бракує</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазини</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>Hotline %1, free of charge</source>
            <translation>Гаряча лінія %1, безкоштовно</translation>
        </message>
        <message>
            <source>Code from the SMS</source>
            <translation>Код із SMS</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>The code is valid for</source>
            <translation>Код дійсний ще</translation>
        </message>
        <message>
            <source>By own password</source>
            <translation>За особистим паролем</translation>
        </message>
        <message>
            <source>No code?</source>
            <translation>Код не надійшов?</translation>
        </message>
        <message>
            <source>Check that the phone has a network and that this is your number. SMS may not come to a suspended SIM card.</source>
            <translation>Перевірте, чи телефон у мережі та чи це ваш номер. Якщо SIM-картку призупинено, SMS можуть не надходити.</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Надіслали на %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Код із SMS, %n цифра</numerusform>
                <numerusform>Код із SMS, %n цифри</numerusform>
                <numerusform>Код із SMS, %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Вхід</translation>
        </message>
        <message>
            <source>No separate registration: the cabinet opens after the first sign-in by SMS code.</source>
            <translation>Окрема реєстрація не потрібна: кабінет відкриється після першого входу за SMS-кодом.</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Мобільний номер</translation>
        </message>
        <message>
            <source>Home internet</source>
            <translation>Домашній Інтернет</translation>
        </message>
        <message>
            <source>Which service do you use?</source>
            <translation>Якою послугою користуєтеся?</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Як увійти</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>SMS-код</translation>
        </message>
        <message>
            <source>A one-time password to this number</source>
            <translation>Одноразовий пароль на цей номер</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Особистий пароль</translation>
        </message>
        <message>
            <source>If you have made one in the settings</source>
            <translation>Якщо створили його в налаштуваннях</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code</source>
            <translation>Пароль ще не створено? Увійдіть за SMS-кодом</translation>
        </message>
        <message>
            <source>Read offline</source>
            <translation>Читати офлайн</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Відкрити браузер</translation>
        </message>
        <message>
            <source>Demo data</source>
            <translation>Демо-дані</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>Немає звʼязку з оператором</translation>
        </message>
        <message>
            <source>Demo numbers: what each one shows</source>
            <translation>Демо-номери: що показує кожен</translation>
        </message>
    </context>
    <context>
        <name>SignIns</name>
        <message>
            <source>Sign-ins here</source>
            <translation>Входи</translation>
        </message>
        <message>
            <source>Pinned numbers</source>
            <translation>Закріплені номери</translation>
        </message>
        <message numerus="yes">
            <source>%n more: press F2 in the number switcher</source>
            <translation>
                <numerusform>ще %n: натисніть F2 у перемикачі номерів</numerusform>
                <numerusform>ще %n: натисніть F2 у перемикачі номерів</numerusform>
                <numerusform>ще %n: натисніть F2 у перемикачі номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>last opened %1</source>
            <translation>востаннє відкрито %1</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>відкрито зараз</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>не читається</translation>
        </message>
        <message>
            <source>behind a code</source>
            <translation>під кодом</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>вхід виконано</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Place of %1 changed</source>
            <translation>Місце %1 змінено</translation>
        </message>
        <message>
            <source>Sign-ins on this computer</source>
            <translation>Входи на цьому компʼютері</translation>
        </message>
        <message>
            <source>Each has an encrypted file of its own. Switching signs nobody out and works without a network. Notifications and the rules of automatic top-up work for the one that is open; those of the others stand still meanwhile.</source>
            <translation>Кожен має власний зашифрований файл. Перемикання нікого не виводить і працює без мережі. Сповіщення й правила автопоповнення працюють для відкритого входу; в інших вони тим часом стоять.</translation>
        </message>
        <message>
            <source>Remove the data…</source>
            <translation>Прибрати дані…</translation>
        </message>
        <message>
            <source>Nothing is pinned yet: until then Ctrl+1…9 are your numbers in their order. Pin a number on the overview or in the number switcher.</source>
            <translation>Ще нічого не закріплено: доти Ctrl+1…9 це ваші номери за порядком. Закріпіть номер на сторінці «Огляд» або в перемикачі номерів.</translation>
        </message>
        <message>
            <source>They stand in the tray window too, in this order.</source>
            <translation>У вікні трею вони в тому самому порядку.</translation>
        </message>
        <message>
            <source>Up: %1</source>
            <translation>Вище: %1</translation>
        </message>
        <message>
            <source>Down: %1</source>
            <translation>Нижче: %1</translation>
        </message>
        <message>
            <source>Unpin %1</source>
            <translation>Відкріпити %1</translation>
        </message>
        <message>
            <source>Own names of numbers</source>
            <translation>Власні назви номерів</translation>
        </message>
        <message>
            <source>Name of %1</source>
            <translation>Назва для %1</translation>
        </message>
    </context>
    <context>
        <name>Sim</name>
        <message>
            <source>Card number (ICCID)</source>
            <translation>Номер картки (ICCID)</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>Уже замовлено</translation>
        </message>
        <message>
            <source>The replacement is ordered</source>
            <translation>Заміну замовлено</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не вибрано</translation>
        </message>
        <message>
            <source>Home internet has no SIM card</source>
            <translation>Домашній Інтернет не має SIM-картки</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>Цей номер відключено</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-картка</translation>
        </message>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>This operator tells PUK codes on the card's frame, by the hotline or in a shop.</source>
            <translation>Цей оператор вказує PUK-коди на рамці картки, на гарячій лінії або в магазині.</translation>
        </message>
        <message>
            <source>No connection: PUK codes are kept nowhere and are told only by the operator. They stand on the card's frame too.</source>
            <translation>Немає звʼязку: PUK-коди ніде не зберігаються, їх повідомляє лише оператор. Вони є й на рамці картки.</translation>
        </message>
        <message>
            <source>A code by SMS may be asked for. They are shown for 30 s and kept nowhere.</source>
            <translation>Може знадобитися код із SMS. Показуємо 30 с і ніде не зберігаємо.</translation>
        </message>
        <message>
            <source>Hidden in %1 s</source>
            <translation>Сховаємо за %1 с</translation>
        </message>
        <message>
            <source>A card number has 18 to 22 digits</source>
            <translation>Номер картки має від 18 до 22 цифр</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>Ціна ще не відома</translation>
        </message>
        <message>
            <source>The replacement is free</source>
            <translation>Заміна безоплатна</translation>
        </message>
        <message>
            <source>%1 is taken from the number's balance</source>
            <translation>%1 буде списано з рахунку номера</translation>
        </message>
        <message>
            <source>Up to 7 hours; the card of now works until the new one is active</source>
            <translation>До 7 годин; теперішня картка працює, доки не активується нова</translation>
        </message>
        <message>
            <source>At the latest %1; the card of now works until then</source>
            <translation>Не пізніше %1; доти працює теперішня картка</translation>
        </message>
        <message>
            <source>Short by %1: top up first</source>
            <translation>Бракує %1: спершу поповніть рахунок</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Замовлено, запитуємо оператора</translation>
        </message>
        <message>
            <source>The new card is being made active</source>
            <translation>Нова картка активується</translation>
        </message>
        <message>
            <source>The new card is being made active, until %1</source>
            <translation>Нова картка активується, до %1</translation>
        </message>
        <message>
            <source>The new card is active since %1</source>
            <translation>Нова картка активна з %1</translation>
        </message>
        <message>
            <source>The replacement was called off</source>
            <translation>Заміну скасовано</translation>
        </message>
        <message>
            <source>The replacement failed: the card of before goes on</source>
            <translation>Заміна не вдалася: далі працює попередня картка</translation>
        </message>
        <message>
            <source>QR code of the eSIM</source>
            <translation>QR-код eSIM</translation>
        </message>
        <message>
            <source>Scan it with the phone that gets the eSIM</source>
            <translation>Скануйте телефоном, на який встановлюєте eSIM</translation>
        </message>
        <message>
            <source>Hide now</source>
            <translation>Сховати зараз</translation>
        </message>
        <message>
            <source>SIM card of the number</source>
            <translation>SIM-картка номера</translation>
        </message>
        <message>
            <source>Show PUK codes</source>
            <translation>Показати PUK-коди</translation>
        </message>
        <message>
            <source>Another card</source>
            <translation>Інша картка</translation>
        </message>
        <message>
            <source>The new one is</source>
            <translation>Нова картка</translation>
        </message>
        <message>
            <source>From a shop, or a Smart SIM you have bought</source>
            <translation>У магазині або куплена Smart SIM</translation>
        </message>
        <message>
            <source>A QR code on this screen, no shop needed</source>
            <translation>QR-код на цьому екрані, без магазину</translation>
        </message>
        <message>
            <source>Number of a bought Smart SIM</source>
            <translation>Номер придбаної Smart SIM</translation>
        </message>
        <message>
            <source>18 to 22 digits on the card. Empty: the shop gives one.</source>
            <translation>Від 18 до 22 цифр на картці. Порожньо: картку дасть магазин.</translation>
        </message>
        <message>
            <source>Order the replacement…</source>
            <translation>Замовити заміну…</translation>
        </message>
        <message>
            <source>Replace the card?</source>
            <translation>Замінити картку?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Замовити</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Tariff fees</source>
            <translation>Плата за тариф</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>у черзі</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>надсилається</translation>
        </message>
        <message>
            <source>waiting for the code</source>
            <translation>очікує коду</translation>
        </message>
        <message>
            <source>waiting for the bank</source>
            <translation>очікує банку</translation>
        </message>
        <message>
            <source>being confirmed</source>
            <translation>підтверджується</translation>
        </message>
        <message>
            <source>charged, credit in progress</source>
            <translation>гроші списано, зарахування триває</translation>
        </message>
        <message>
            <source>unknown, being checked</source>
            <translation>невідомо, зʼясовуємо</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>передано до підтримки</translation>
        </message>
        <message>
            <source>credited</source>
            <translation>зараховано</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>відхилено</translation>
        </message>
        <message>
            <source>cancelled: not confirmed in time</source>
            <translation>скасовано: не підтверджено вчасно</translation>
        </message>
        <message>
            <source>Credit in progress</source>
            <translation>Зарахування триває</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зараховано</translation>
        </message>
        <message>
            <source>Being refunded to the card</source>
            <translation>Повертається на картку</translation>
        </message>
        <message>
            <source>Refunded to the card</source>
            <translation>Повернено на картку</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Не зараховано</translation>
        </message>
        <message>
            <source>Five wrong codes. No money was taken</source>
            <translation>Пʼять неправильних кодів. Гроші не списано</translation>
        </message>
        <message>
            <source>The bank declined the payment. No money was taken</source>
            <translation>Банк відхилив платіж. Гроші не списано</translation>
        </message>
        <message>
            <source>Not enough money on the card. No money was taken</source>
            <translation>На картці недостатньо коштів. Гроші не списано</translation>
        </message>
        <message>
            <source>The card has expired. No money was taken</source>
            <translation>Термін дії картки минув. Гроші не списано</translation>
        </message>
        <message>
            <source>The bank refused. No money was taken</source>
            <translation>Банк відмовив. Гроші не списано</translation>
        </message>
        <message>
            <source>The bank's fault. No money was taken</source>
            <translation>Збій на боці банку. Гроші не списано</translation>
        </message>
        <message>
            <source>Not confirmed in time. No money was taken</source>
            <translation>Не підтверджено вчасно. Гроші не списано</translation>
        </message>
        <message>
            <source>Left without a code. No money was taken</source>
            <translation>Залишено без коду. Гроші не списано</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>Оператор не обслуговує цей номер</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Понад ліміт оператора</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Комісія змінилася</translation>
        </message>
        <message>
            <source>PROSTIR</source>
            <translation>ПРОСТІР</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банківська картка</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Картка %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Послуги</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Дзвінки</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-послуги</translation>
        </message>
        <message>
            <source>Top-ups</source>
            <translation>Поповнення</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Перенесення</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Бонуси</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>Mobile data</source>
            <translation>Мобільний інтернет</translation>
        </message>
        <message>
            <source>Superpower: data</source>
            <translation>Суперсила: інтернет</translation>
        </message>
        <message>
            <source>Data in roaming</source>
            <translation>Інтернет у роумінгу</translation>
        </message>
        <message>
            <source>To Kyivstar</source>
            <translation>На Київстар</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>На інші мобільні</translation>
        </message>
        <message>
            <source>To landlines</source>
            <translation>На міські номери</translation>
        </message>
        <message>
            <source>Calls in roaming</source>
            <translation>Дзвінки в роумінгу</translation>
        </message>
        <message>
            <source>SMS in Ukraine</source>
            <translation>SMS по Україні</translation>
        </message>
        <message>
            <source>SMS in roaming</source>
            <translation>SMS у роумінгу</translation>
        </message>
        <message>
            <source>suspended: not paid</source>
            <translation>призупинений: не сплачено</translation>
        </message>
        <message>
            <source>suspended: validity ran out</source>
            <translation>призупинений: термін дії минув</translation>
        </message>
        <message>
            <source>suspended: debt</source>
            <translation>призупинений: заборгованість</translation>
        </message>
        <message>
            <source>blocked: lost</source>
            <translation>заблокований: втрачено</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблокований</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>призупинений</translation>
        </message>
        <message>
            <source>active</source>
            <translation>активний</translation>
        </message>
        <message>
            <source>being changed</source>
            <translation>змінюється</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>відключений</translation>
        </message>
        <message>
            <source>state not stated</source>
            <translation>стан не повідомлено</translation>
        </message>
        <message>
            <source>package not paid</source>
            <translation>пакет не сплачено</translation>
        </message>
        <message>
            <source>home internet</source>
            <translation>домашній Інтернет</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>контракт</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>передплата</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 тижні</translation>
        </message>
        <message>
            <source>month</source>
            <translation>місяць</translation>
        </message>
        <message>
            <source>day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>a content service</source>
            <translation>контент-послуга</translation>
        </message>
        <message>
            <source>a second charge for one period</source>
            <translation>удруге за один період</translation>
        </message>
        <message>
            <source>not seen for 12 months</source>
            <translation>уперше за 12 місяців</translation>
        </message>
        <message>
            <source>much more than usual</source>
            <translation>значно більше, ніж зазвичай</translation>
        </message>
        <message>
            <source>unusual</source>
            <translation>незвичне</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>Hello. Please give me access: %1.</source>
            <translation>Вітаю. Надайте, будь ласка, доступ: %1.</translation>
        </message>
        <message>
            <source>access: %1</source>
            <translation>доступ: %1</translation>
        </message>
        <message>
            <source>Tariff and services</source>
            <translation>Тариф і послуги</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Ваше повідомлення</translation>
        </message>
        <message>
            <source>Call a consultant</source>
            <translation>Покликати консультанта</translation>
        </message>
        <message>
            <source>This conversation is open: continue in it</source>
            <translation>Це звернення відкрите: продовжуйте в ньому</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n нове повідомлення</numerusform>
                <numerusform>%n нові повідомлення</numerusform>
                <numerusform>%n нових повідомлень</numerusform>
            </translation>
        </message>
        <message>
            <source>Please call a consultant</source>
            <translation>Покличте, будь ласка, консультанта</translation>
        </message>
        <message>
            <source>Conversation with the operator</source>
            <translation>Розмова з оператором</translation>
        </message>
        <message>
            <source>Saved on %1</source>
            <translation>Збережено %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n нове</numerusform>
                <numerusform>%n нові</numerusform>
                <numerusform>%n нових</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Звернення</translation>
        </message>
        <message>
            <source>free, day and night</source>
            <translation>безкоштовно, цілодобово</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>з мобільного Київстар</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Домашній Інтернет</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопіювати %1</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>Automatic helper</source>
            <translation>Автоматичний помічник</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Підтримка</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Консультант</translation>
        </message>
        <message>
            <source>My conversations</source>
            <translation>Мої звернення</translation>
        </message>
        <message>
            <source>Internet assistant</source>
            <translation>Інтернет-помічник</translation>
        </message>
        <message>
            <source>online consultant, day and night, answer within 3 min</source>
            <translation>онлайн-консультант, цілодобово, відповідь до 3 хв</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Waits for the connection</source>
            <translation>Чекає на звʼязок</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Немає звʼязку</translation>
        </message>
        <message>
            <source>Here, %1</source>
            <translation>На звʼязку, %1</translation>
        </message>
        <message>
            <source>Consultant is here</source>
            <translation>Консультант на звʼязку</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>У черзі</translation>
        </message>
        <message>
            <source>The conversation begins once the operator can be reached</source>
            <translation>Розмова почнеться, щойно зʼявиться звʼязок з оператором</translation>
        </message>
        <message>
            <source>The automatic helper answers at once</source>
            <translation>Автоматичний помічник відповідає одразу</translation>
        </message>
        <message>
            <source>%1, about %2</source>
            <translation>%1, близько %2</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>чекаєте %1</translation>
        </message>
        <message>
            <source>You waited %1</source>
            <translation>Ви чекали %1</translation>
        </message>
        <message>
            <source>Three minutes have passed. Your place and messages stay; you may also call or leave a request.</source>
            <translation>Минуло три хвилини. Ваше місце й повідомлення лишаються; можна також зателефонувати або лишити заявку.</translation>
        </message>
        <message>
            <source>The consultant is typing…</source>
            <translation>Консультант пише…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 пише…</translation>
        </message>
        <message>
            <source>The draft is kept. A message sent now waits in the queue and goes by itself, once</source>
            <translation>Чернетку збережено. Надіслане зараз стане в чергу й піде саме, один раз</translation>
        </message>
        <message>
            <source>Ask what you like</source>
            <translation>Запитайте про будь-що</translation>
        </message>
        <message>
            <source>The automatic helper answers at once, a consultant within 3 minutes, day and night. Choose a topic or simply write.</source>
            <translation>Автоматичний помічник відповідає одразу, консультант – до 3 хвилин, цілодобово. Виберіть тему або просто напишіть.</translation>
        </message>
        <message>
            <source>A charge I do not know</source>
            <translation>Незрозуміле списання</translation>
        </message>
        <message>
            <source>Hello. Please explain a charge:</source>
            <translation>Вітаю. Поясніть, будь ласка, списання:</translation>
        </message>
        <message>
            <source>Internet does not work</source>
            <translation>Не працює інтернет</translation>
        </message>
        <message>
            <source>Hello. Mobile internet does not work:</source>
            <translation>Вітаю. Не працює мобільний інтернет:</translation>
        </message>
        <message>
            <source>Hello. I have a question about my tariff:</source>
            <translation>Вітаю. Маю запитання про тариф:</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-картка</translation>
        </message>
        <message>
            <source>Hello. I have a question about my SIM card:</source>
            <translation>Вітаю. Маю запитання про SIM-картку:</translation>
        </message>
        <message>
            <source>Top-up and payment</source>
            <translation>Поповнення й оплата</translation>
        </message>
        <message>
            <source>Hello. I have a question about a payment:</source>
            <translation>Вітаю. Маю запитання про оплату:</translation>
        </message>
        <message>
            <source>Into the queue</source>
            <translation>У чергу</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>The conversation has ended</source>
            <translation>Розмову завершено</translation>
        </message>
        <message>
            <source>Your rating is kept on this computer</source>
            <translation>Вашу оцінку збережено на цьому компʼютері</translation>
        </message>
        <message>
            <source>How was it? From one star to five</source>
            <translation>Як вам відповіли? Від однієї зірки до пʼяти</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Шукаємо</translation>
        </message>
        <message>
            <source>“%1” is in no conversation</source>
            <translation>«%1» немає в жодному зверненні</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>Звернень ще немає</translation>
        </message>
        <message>
            <source>Each of them will stay here, readable without a network.</source>
            <translation>Кожне лишиться тут, читати можна й без мережі.</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>у черзі</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>надсилається</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>надіслано</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>доставлено</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не надіслано</translation>
        </message>
        <message>
            <source>the conversation has ended</source>
            <translation>розмову завершено</translation>
        </message>
        <message>
            <source>the operator did not understand it</source>
            <translation>оператор не зрозумів його</translation>
        </message>
        <message>
            <source>the files are too large</source>
            <translation>файли завеликі</translation>
        </message>
        <message>
            <source>the operator does not take such a file</source>
            <translation>оператор не приймає такого файлу</translation>
        </message>
        <message>
            <source>this sign-in may not write</source>
            <translation>цей вхід не має права писати</translation>
        </message>
        <message>
            <source>the operator asks for a fresh sign-in</source>
            <translation>оператор просить увійти знову</translation>
        </message>
        <message>
            <source>too many messages at once</source>
            <translation>забагато повідомлень одразу</translation>
        </message>
        <message>
            <source>At most %1 characters in one message</source>
            <translation>Не більше ніж %1 символів в одному повідомленні</translation>
        </message>
        <message>
            <source>At most %1 files in one message</source>
            <translation>Не більше ніж %1 файли в одному повідомленні</translation>
        </message>
        <message>
            <source>Files of one message are %1 at most together</source>
            <translation>Файли одного повідомлення разом – не більше ніж %1</translation>
        </message>
        <message>
            <source>PDF, PNG, JPG and plain text can be sent</source>
            <translation>Можна надіслати PDF, PNG, JPG і простий текст</translation>
        </message>
        <message>
            <source>The file is not there any more</source>
            <translation>Файлу вже немає</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл не читається</translation>
        </message>
        <message>
            <source>B</source>
            <translation>Б</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>КБ</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 год %2 хв</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 хв %2 с</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>you are the first</source>
            <translation>ви перші</translation>
        </message>
        <message>
            <source>you are the second</source>
            <translation>ви другі</translation>
        </message>
        <message>
            <source>you are the third</source>
            <translation>ви треті</translation>
        </message>
        <message>
            <source>you are number %1</source>
            <translation>ваше місце в черзі: %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Учора</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ще не надіслано</translation>
        </message>
        <message>
            <source>Search in all conversations</source>
            <translation>Пошук у всіх зверненнях</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Нове звернення</translation>
        </message>
        <message>
            <source>Save the conversation…</source>
            <translation>Зберегти розмову…</translation>
        </message>
        <message>
            <source>This operator has no chat</source>
            <translation>У цього оператора немає чату</translation>
        </message>
        <message>
            <source>Call the hotline, come to a shop or leave a request.</source>
            <translation>Зателефонуйте на гарячу лінію, завітайте до магазину або лишіть заявку.</translation>
        </message>
        <message>
            <source>Leave a request</source>
            <translation>Лишити заявку</translation>
        </message>
        <message>
            <source>Copy the request number</source>
            <translation>Скопіювати номер запиту</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Запит: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Скопійовано: %1</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаємо</translation>
        </message>
        <message>
            <source>To the latest</source>
            <translation>До останніх</translation>
        </message>
        <message>
            <source>The text is copied</source>
            <translation>Текст скопійовано</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Прибрати «%1»</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Напишіть повідомлення</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Додати файли</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a line. Files up to 10 MB: PDF, PNG, JPG. Do not send CVV or passwords.</source>
            <translation>Enter надсилає, Shift+Enter переносить рядок. Файли до 10 МБ: PDF, PNG, JPG. Не надсилайте CVV і паролі.</translation>
        </message>
        <message>
            <source>screenshot.png</source>
            <translation>знімок-екрана.png</translation>
        </message>
        <message>
            <source>PDF, pictures, text</source>
            <translation>PDF, зображення, текст</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>До розмови</translation>
        </message>
        <message>
            <source>What to do with the conversation</source>
            <translation>Дії з розмовою</translation>
        </message>
        <message>
            <source>End the conversation…</source>
            <translation>Завершити розмову…</translation>
        </message>
        <message>
            <source>Answer yourself: consultant's console (demo)</source>
            <translation>Відповісти самому: консоль консультанта (демо)</translation>
        </message>
        <message>
            <source>Answer yourself (demo)</source>
            <translation>Відповісти самому (демо)</translation>
        </message>
        <message>
            <source>added to the conversation:</source>
            <translation>до розмови додано:</translation>
        </message>
        <message>
            <source>Take it off the conversation</source>
            <translation>Прибрати з розмови</translation>
        </message>
        <message numerus="yes">
            <source>Rate: %n of 5</source>
            <translation>
                <numerusform>Оцінити: %n з 5</numerusform>
                <numerusform>Оцінити: %n з 5</numerusform>
                <numerusform>Оцінити: %n з 5</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>вибрано</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Відкрити %1 у браузері?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Open “%1”?</source>
            <translation>Відкрити «%1»?</translation>
        </message>
        <message>
            <source>The file will be put into the downloads and opened by the program of your system. Open only what you expect.</source>
            <translation>Файл буде збережено в завантаженнях і відкрито програмою вашої системи. Відкривайте лише те, на що чекаєте.</translation>
        </message>
        <message>
            <source>End the conversation?</source>
            <translation>Завершити розмову?</translation>
        </message>
        <message>
            <source>It stays here to be read. The consultant's answers to it will not come any more.</source>
            <translation>Вона лишиться тут для читання. Відповіді консультанта в неї більше не надходитимуть.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершити</translation>
        </message>
        <message>
            <source>A card's number stands in the message</source>
            <translation>У повідомленні є номер картки</translation>
        </message>
        <message>
            <source>A consultant never needs the whole number, the expiry or CVV. The last four digits are enough.</source>
            <translation>Консультантові ніколи не потрібні повний номер, термін дії чи CVV. Досить останніх чотирьох цифр.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Усе одно надіслати</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Не надсилати</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Save the conversation</source>
            <translation>Зберегти розмову</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Зберегти файл</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>DEMO: not a real operator</source>
            <translation>ДЕМО: не справжній оператор</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакти</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Усі контакти</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Зворотний звʼязок</translation>
        </message>
        <message>
            <source>works without sign-in too</source>
            <translation>форма, можна без входу</translation>
        </message>
        <message>
            <source>Open the feedback form</source>
            <translation>Відкрити форму зворотного звʼязку</translation>
        </message>
        <message>
            <source>Shops near</source>
            <translation>Магазини поруч</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>Усі на мапі</translation>
        </message>
        <message>
            <source>directory on this computer, %1</source>
            <translation>довідник на цьому компʼютері, %1</translation>
        </message>
        <message>
            <source>Save “%1”…</source>
            <translation>Зберегти «%1»…</translation>
        </message>
        <message>
            <source>Open “%1”…</source>
            <translation>Відкрити «%1»…</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>Відкрити %1…</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопіювати текст</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Показати повністю</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Надіслати ще раз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation>Скопіювати весь текст</translation>
        </message>
    </context>
    <context>
        <name>Switcher</name>
        <message>
            <source>Leave this sign-in?</source>
            <translation>Перейти до іншого входу?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Залишитися</translation>
        </message>
        <message>
            <source>Stop and leave</source>
            <translation>Зупинити й перейти</translation>
        </message>
        <message>
            <source>favourite tray widget</source>
            <translation>обране трей віджет закріпити</translation>
        </message>
        <message>
            <source>Add a sign-in</source>
            <translation>Додати вхід</translation>
        </message>
        <message>
            <source>account profile person company</source>
            <translation>акаунт профіль людина компанія вхід</translation>
        </message>
        <message>
            <source>Pin the number</source>
            <translation>Закріпити номер</translation>
        </message>
        <message>
            <source>Unpin the number</source>
            <translation>Відкріпити номер</translation>
        </message>
        <message>
            <source>A profile that has signed out</source>
            <translation>Профіль, з якого вийшли</translation>
        </message>
        <message>
            <source>A profile behind a code</source>
            <translation>Профіль під кодом</translation>
        </message>
        <message>
            <source>A profile that cannot be read</source>
            <translation>Профіль не читається</translation>
        </message>
        <message numerus="yes">
            <source>unresolved: %n</source>
            <translation>
                <numerusform>незавершені: %n</numerusform>
                <numerusform>незавершені: %n</numerusform>
                <numerusform>незавершені: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>вихід виконано</translation>
        </message>
        <message>
            <source>Not pinned any more: %1</source>
            <translation>Відкріплено: %1</translation>
        </message>
        <message>
            <source>Name of %1 changed</source>
            <translation>Назву %1 змінено</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Pinned: %1</source>
            <translation>Закріплено: %1</translation>
        </message>
        <message>
            <source>%1 is pinned: Ctrl+%2</source>
            <translation>%1 закріплено: Ctrl+%2</translation>
        </message>
        <message>
            <source>All nine places are taken: take one away first</source>
            <translation>Усі девʼять місць зайнято: спершу звільніть одне</translation>
        </message>
        <message>
            <source>That place belongs to a profile behind a code</source>
            <translation>Це місце належить профілю під кодом</translation>
        </message>
        <message>
            <source>More than %1: type on to find the rest</source>
            <translation>Понад %1: уточніть пошук, щоб знайти решту</translation>
        </message>
        <message>
            <source>No number or name like that</source>
            <translation>Немає такого номера чи імені</translation>
        </message>
        <message>
            <source>Other sign-ins</source>
            <translation>Інші входи</translation>
        </message>
        <message>
            <source>its person signs in again</source>
            <translation>потрібно увійти знову</translation>
        </message>
        <message>
            <source>its code is asked for</source>
            <translation>запитає свій код</translation>
        </message>
        <message>
            <source>nothing of it is lost</source>
            <translation>нічого не втрачено</translation>
        </message>
        <message>
            <source>Another operator</source>
            <translation>Інший оператор</translation>
        </message>
        <message>
            <source>demo operator</source>
            <translation>демо-оператор</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>координатор</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>погоджувач</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>спостерігач</translation>
        </message>
        <message>
            <source>own services</source>
            <translation>власні послуги</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>співробітник</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номери</numerusform>
                <numerusform>%n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>у ризику</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Компанії</translation>
        </message>
        <message>
            <source>Number, name or personal account</source>
            <translation>Номер, імʼя або особовий рахунок</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Додати номер</translation>
        </message>
        <message>
            <source>↑↓ choose, Enter to go</source>
            <translation>↑↓ вибір, Enter перейти</translation>
        </message>
        <message>
            <source>Own name of the number</source>
            <translation>Власна назва номера</translation>
        </message>
        <message>
            <source>Own name, such as Mum</source>
            <translation>Власна назва, наприклад «Мама»</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>To the universal account</source>
            <translation>До універсального рахунку</translation>
        </message>
        <message>
            <source>Signed in on this computer:</source>
            <translation>На цьому компʼютері вже увійшли:</translation>
        </message>
    </context>
    <context>
        <name>Tariffs</name>
        <message>
            <source>International calls</source>
            <translation>Міжнародні дзвінки</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>без обмежень</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>нова ціна</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>ціна була %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новий</translation>
        </message>
        <message>
            <source>terms have changed</source>
            <translation>умови змінено</translation>
        </message>
        <message>
            <source>archived now</source>
            <translation>тепер архівний</translation>
        </message>
        <message>
            <source>The allowances left burn</source>
            <translation>Згорять залишки</translation>
        </message>
        <message>
            <source>Taken now: %1</source>
            <translation>Спишемо зараз: %1</translation>
        </message>
        <message>
            <source>Next charge: %1</source>
            <translation>Наступне списання: %1</translation>
        </message>
        <message>
            <source>Burns: %1</source>
            <translation>Згорить: %1</translation>
        </message>
        <message>
            <source>Paid until %1</source>
            <translation>Оплачено до %1</translation>
        </message>
        <message>
            <source>Paid days are lost</source>
            <translation>Оплачені дні згорять</translation>
        </message>
        <message>
            <source>Bonuses stay</source>
            <translation>Бонуси залишаться</translation>
        </message>
        <message>
            <source>The balance does not change now</source>
            <translation>Гроші на рахунку зараз не зміняться</translation>
        </message>
        <message>
            <source>Short of %1 now</source>
            <translation>Зараз бракує %1</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <translation>Відключиться: %1</translation>
        </message>
        <message>
            <source>Starts on %1</source>
            <translation>Почнеться %1</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 на місяць</translation>
        </message>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>Вибір не збережено: він діє до виходу</translation>
        </message>
        <message>
            <source>The move is cancelled</source>
            <translation>Перехід скасовано</translation>
        </message>
        <message>
            <source>The outcome of an order is still being asked about</source>
            <translation>Результат замовлення ще зʼясовуємо</translation>
        </message>
        <message>
            <source>The next package is ordered</source>
            <translation>Наступний пакет замовлено</translation>
        </message>
        <message>
            <source>The move is scheduled</source>
            <translation>Перехід заплановано</translation>
        </message>
        <message>
            <source>The move is ordered</source>
            <translation>Перехід замовлено</translation>
        </message>
        <message>
            <source>Start the next package now</source>
            <translation>Позачергове підключення пакета</translation>
        </message>
        <message>
            <source>What changes with the move</source>
            <translation>Що зміниться при переході</translation>
        </message>
        <message>
            <source>I understand that the allowances left burn</source>
            <translation>Розумію, що залишки згорять</translation>
        </message>
        <message>
            <source>The terms are shown once more before sending.</source>
            <translation>Ще раз покажемо умови перед відправленням.</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Поповнити на %1</translation>
        </message>
        <message>
            <source>Start the package now</source>
            <translation>Почати пакет зараз</translation>
        </message>
        <message>
            <source>Move now</source>
            <translation>Перейти зараз</translation>
        </message>
        <message>
            <source>Schedule the move</source>
            <translation>Запланувати перехід</translation>
        </message>
        <message>
            <source>Schedule for %1</source>
            <translation>Запланувати на %1</translation>
        </message>
        <message>
            <source>There is no way back</source>
            <translation>Повернутися не можна</translation>
        </message>
        <message>
            <source>Your tariff is archived and can no longer be ordered</source>
            <translation>Ваш тариф архівний, знову його не підключити</translation>
        </message>
        <message>
            <source>%1 a year with your use</source>
            <translation>%1 за рік за вашими витратами</translation>
        </message>
        <message>
            <source>The same with your use</source>
            <translation>За вашими витратами стільки ж</translation>
        </message>
        <message>
            <source>Cheaper by %1 a period</source>
            <translation>Дешевше на %1 за період</translation>
        </message>
        <message>
            <source>Dearer by %1 a period</source>
            <translation>Дорожче на %1 за період</translation>
        </message>
        <message>
            <source>Fee: %1</source>
            <translation>Плата: %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>зараз %1</translation>
        </message>
        <message>
            <source>You lose: %1</source>
            <translation>Втратите: %1</translation>
        </message>
        <message>
            <source>you have not used it</source>
            <translation>ви цього не використовували</translation>
        </message>
        <message>
            <source>you use %1 a period</source>
            <translation>ви витрачаєте %1 за період</translation>
        </message>
        <message>
            <source>Allowances of the paid period stay until its end</source>
            <translation>Залишки оплаченого періоду діють до його кінця</translation>
        </message>
        <message>
            <source>An estimate: the operator has no preview</source>
            <translation>Орієнтовно: оператор не має попереднього розрахунку</translation>
        </message>
        <message>
            <source>By the price list: it is asked anew before sending</source>
            <translation>За прайсом: перед надсиланням умови запитаємо знову</translation>
        </message>
        <message>
            <source>%1, on the charge day</source>
            <translation>%1, у день оплати</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>being computed</source>
            <translation>рахуємо</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>нічого не спишемо</translation>
        </message>
        <message>
            <source>%1 needed, you have %2</source>
            <translation>потрібно %1, є %2</translation>
        </message>
        <message>
            <source>%1 is charged</source>
            <translation>спишемо %1</translation>
        </message>
        <message>
            <source>short of %1</source>
            <translation>бракує %1</translation>
        </message>
        <message>
            <source>Needs a connection to the operator</source>
            <translation>Потрібен звʼязок з оператором</translation>
        </message>
        <message>
            <source>Another change is already ordered</source>
            <translation>Іншу зміну вже замовлено</translation>
        </message>
        <message>
            <source>A move to another tariff is planned: cancel it first</source>
            <translation>Заплановано перехід на інший тариф: спершу скасуйте його</translation>
        </message>
        <message>
            <source>Short of %1 for it now</source>
            <translation>Зараз для цього бракує %1</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>Умови змінилися. Перегляньте ще раз.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>Ціна змінилася: була %1, тепер %2. Перегляньте ще раз.</translation>
        </message>
        <message>
            <source>Check the terms</source>
            <translation>Перевірте умови</translation>
        </message>
        <message numerus="yes">
            <source>Sending in %n second(s)</source>
            <translation>
                <numerusform>Надішлемо через %n секунду</numerusform>
                <numerusform>Надішлемо через %n секунди</numerusform>
                <numerusform>Надішлемо через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилаємо</translation>
        </message>
        <message>
            <source>Confirm the start</source>
            <translation>Підтвердити початок пакета</translation>
        </message>
        <message>
            <source>Confirm the move</source>
            <translation>Підтвердити перехід</translation>
        </message>
        <message>
            <source>Cheapest for you</source>
            <translation>Найдешевше для вас</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Вибрано</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Вибрати</translation>
        </message>
        <message>
            <source>Your tariff</source>
            <translation>Ваш тариф</translation>
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation>немає в каталозі</translation>
        </message>
        <message>
            <source>number since %1</source>
            <translation>номер з %1</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>архівний</translation>
        </message>
        <message>
            <source>cannot be ordered</source>
            <translation>не підключається</translation>
        </message>
        <message>
            <source>for another form of service</source>
            <translation>для іншої форми обслуговування</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Плата за тариф</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>За рік</translation>
        </message>
        <message>
            <source>Converted to 30 days</source>
            <translation>У перерахунку на 30 днів</translation>
        </message>
        <message>
            <source>With your use</source>
            <translation>З вашими витратами</translation>
        </message>
        <message>
            <source>Over the package: %1</source>
            <translation>Понад пакет: %1</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Діє з</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>обчислено</translation>
        </message>
        <message>
            <source>and more: no price for %1</source>
            <translation>і більше: немає ціни на %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>зараз</translation>
        </message>
        <message>
            <source>%1 a period</source>
            <translation>%1 за період</translation>
        </message>
        <message>
            <source>enough, %1%</source>
            <translation>вистачає, %1 %</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>вистачає</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не знадобиться</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Ціна</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Інтернет</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>На інші мобільні</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Add to the comparison</source>
            <translation>Додати до порівняння</translation>
        </message>
        <message>
            <source>Move to this tariff</source>
            <translation>Перейти на цей тариф</translation>
        </message>
        <message>
            <source>Converted to 30 days, computed</source>
            <translation>На 30 днів, обчислено</translation>
        </message>
        <message>
            <source>In the package</source>
            <translation>У пакеті</translation>
        </message>
        <message>
            <source>Over the package</source>
            <translation>Понад пакет</translation>
        </message>
        <message>
            <source>Roaming and abroad</source>
            <translation>Роумінг і за кордон</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Інші умови</translation>
        </message>
        <message>
            <source>catalogue %1</source>
            <translation>каталог %1</translation>
        </message>
        <message numerus="yes">
            <source>%n tariff(s)</source>
            <translation>
                <numerusform>%n тариф</numerusform>
                <numerusform>%n тарифи</numerusform>
                <numerusform>%n тарифів</numerusform>
            </translation>
        </message>
        <message>
            <source>The operator has no tariff catalogue</source>
            <translation>Оператор не має каталогу тарифів</translation>
        </message>
        <message>
            <source>It does not offer the interface for tariffs and prices.</source>
            <translation>Він не надає інтерфейсу тарифів і цін.</translation>
        </message>
        <message>
            <source>The catalogue has not been read yet</source>
            <translation>Каталог ще не прочитано</translation>
        </message>
        <message>
            <source>No tariffs in the catalogue</source>
            <translation>У каталозі немає тарифів</translation>
        </message>
        <message>
            <source>The operator has published none so far.</source>
            <translation>Оператор ще жодного не опублікував.</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Спеціальні пропозиції</translation>
        </message>
        <message>
            <source>Do not show special offers</source>
            <translation>Не показувати спеціальні пропозиції</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>Ціле число</translation>
        </message>
        <message>
            <source>A sum such as 200</source>
            <translation>Сума, як-от 200</translation>
        </message>
        <message>
            <source>Special offers are switched off</source>
            <translation>Спеціальні пропозиції вимкнено</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Нічого не підходить</translation>
        </message>
        <message>
            <source>Your use</source>
            <translation>Ваше споживання</translation>
        </message>
        <message>
            <source>the history is still being read</source>
            <translation>історія ще читається</translation>
        </message>
        <message>
            <source>your own figures, for one period</source>
            <translation>ваші цифри, за один період</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) until the first whole period</source>
            <translation>
                <numerusform>ще %n день до першого повного періоду</numerusform>
                <numerusform>ще %n дні до першого повного періоду</numerusform>
                <numerusform>ще %n днів до першого повного періоду</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>average of %n period(s)</source>
            <translation>
                <numerusform>середнє за %n період</numerusform>
                <numerusform>середнє за %n періоди</numerusform>
                <numerusform>середнє за %n періодів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дні</numerusform>
                <numerusform>%n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>internet</source>
            <translation>інтернет</translation>
        </message>
        <message>
            <source>to other mobiles</source>
            <translation>на інші мобільні</translation>
        </message>
        <message>
            <source>to Kyivstar</source>
            <translation>на Київстар</translation>
        </message>
        <message>
            <source>calls abroad</source>
            <translation>дзвінки за кордон</translation>
        </message>
        <message>
            <source>A new period begins today; the rest of the old one burns</source>
            <translation>Новий період почнеться сьогодні, залишки попереднього згорять</translation>
        </message>
        <message>
            <source>The move to %1 is ordered</source>
            <translation>Перехід на «%1» замовлено</translation>
        </message>
        <message>
            <source>The move to %1 is scheduled for %2</source>
            <translation>Перехід на «%1» заплановано на %2</translation>
        </message>
        <message>
            <source>Until then it can be cancelled, nothing is charged.</source>
            <translation>Доти його можна скасувати, кошти не спишуться.</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>Передплата</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Контракт</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Домашній Інтернет</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Бізнес</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архів</translation>
        </message>
        <message>
            <source>Price not stated</source>
            <translation>Ціну не повідомлено</translation>
        </message>
        <message>
            <source>for 4 weeks</source>
            <translation>за 4 тижні</translation>
        </message>
        <message>
            <source>for a month</source>
            <translation>за місяць</translation>
        </message>
        <message>
            <source>for a day</source>
            <translation>за день</translation>
        </message>
        <message>
            <source>for a week</source>
            <translation>за тиждень</translation>
        </message>
        <message>
            <source>for a year</source>
            <translation>за рік</translation>
        </message>
        <message>
            <source>once</source>
            <translation>разово</translation>
        </message>
        <message>
            <source>13 periods of 4 weeks</source>
            <translation>13 періодів</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 місяців</translation>
        </message>
        <message>
            <source>365 days</source>
            <translation>365 днів</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Швидкість</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Діє</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Мбіт/с</translation>
        </message>
        <message>
            <source>Your tariff (archived)</source>
            <translation>Ваш тариф (архівний)</translation>
        </message>
        <message>
            <source>Archived: cannot be ordered</source>
            <translation>Архівний: не підключається</translation>
        </message>
        <message>
            <source>Gigabytes</source>
            <translation>Гігабайти</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Хвилини</translation>
        </message>
        <message>
            <source>From the history</source>
            <translation>З історії</translation>
        </message>
        <message>
            <source>Enter by hand</source>
            <translation>Змінити вручну</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Тарифи</translation>
        </message>
        <message>
            <source>Renew the catalogue</source>
            <translation>Оновити каталог</translation>
        </message>
        <message>
            <source>Cancel the move</source>
            <translation>Скасувати перехід</translation>
        </message>
        <message>
            <source>Kinds of tariffs</source>
            <translation>Види тарифів</translation>
        </message>
        <message>
            <source>The catalogue is being read</source>
            <translation>Читаємо каталог</translation>
        </message>
        <message>
            <source>Remove %1 from the comparison</source>
            <translation>Прибрати %1 з порівняння</translation>
        </message>
        <message>
            <source>different</source>
            <translation>відрізняється</translation>
        </message>
        <message>
            <source>Comparison of tariffs</source>
            <translation>Порівняння тарифів</translation>
        </message>
        <message>
            <source>Search in tariffs</source>
            <translation>Пошук у тарифах</translation>
        </message>
        <message>
            <source>Price up to, ₴</source>
            <translation>Ціна до, ₴</translation>
        </message>
        <message>
            <source>Gigabytes from</source>
            <translation>Гігабайт від</translation>
        </message>
        <message>
            <source>Minutes from</source>
            <translation>Хвилин від</translation>
        </message>
        <message>
            <source>Close the tariff</source>
            <translation>Закрити тариф</translation>
        </message>
        <message>
            <source>Open services</source>
            <translation>Відкрити послуги</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Скинути фільтр</translation>
        </message>
        <message>
            <source>When to move</source>
            <translation>Коли перейти</translation>
        </message>
        <message>
            <source>best: the charge day</source>
            <translation>найкраще: день оплати</translation>
        </message>
        <message>
            <source>Do not change</source>
            <translation>Не змінювати</translation>
        </message>
        <message>
            <source>Stop the sending</source>
            <translation>Скасувати надсилання</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Early package order</source>
            <translation>Позачергове підключення пакета</translation>
        </message>
    </context>
    <context>
        <name>TopUp</name>
        <message>
            <source>Sum, row %1</source>
            <translation>Сума, рядок %1</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Додати номер</translation>
        </message>
        <message>
            <source>Number, row %1</source>
            <translation>Номер, рядок %1</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Нова картка</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Номер картки</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Термін дії</translation>
        </message>
        <message>
            <source>Holder's name</source>
            <translation>Імʼя власника</translation>
        </message>
        <message>
            <source>Save the card for the next top-ups</source>
            <translation>Зберегти картку для наступних поповнень</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>Введіть номер</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) more</source>
            <translation>
                <numerusform>ще %n цифра</numerusform>
                <numerusform>ще %n цифри</numerusform>
                <numerusform>ще %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>Номер має 9 цифр після +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>Номер складається з цифр</translation>
        </message>
        <message>
            <source>Ukrainian numbers only</source>
            <translation>Лише українські номери</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>Це міський номер</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Перевірте номер картки</translation>
        </message>
        <message>
            <source>Month and year, as on the card</source>
            <translation>Місяць і рік, як на картці</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>Термін дії картки минув</translation>
        </message>
        <message>
            <source>In Latin letters, as on the card</source>
            <translation>Латиницею, як на картці</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Перевірте CVV</translation>
        </message>
        <message numerus="yes">
            <source>Together for %n number(s)</source>
            <translation>
                <numerusform>Разом за %n номер</numerusform>
                <numerusform>Разом за %n номери</numerusform>
                <numerusform>Разом за %n номерів</numerusform>
            </translation>
        </message>
        <message>
            <source>told at the next step</source>
            <translation>порахуємо на наступному кроці</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Сплатити %1</translation>
        </message>
        <message numerus="yes">
            <source>More than %n rows: use batch operations</source>
            <translation>
                <numerusform>Понад %n рядок: скористайтеся пакетними операціями</numerusform>
                <numerusform>Понад %n рядки: скористайтеся пакетними операціями</numerusform>
                <numerusform>Понад %n рядків: скористайтеся пакетними операціями</numerusform>
            </translation>
        </message>
        <message>
            <source>A new card cannot wait in the queue: nothing of it is kept. Choose a saved card.</source>
            <translation>Нова картка не може чекати в черзі: нічого з неї не зберігається. Виберіть збережену картку.</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>Поповнення цього номера на таку суму ще не завершене. Це не помилка?</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введіть суму від %1 до %2</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>Цей номер уже є в списку</translation>
        </message>
        <message>
            <source>My number</source>
            <translation>Мій номер</translation>
        </message>
        <message>
            <source>first repays «Extra money» %1</source>
            <translation>спершу погасить «Екстра гроші» %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Enough for the charge</source>
            <translation>Вистачить</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Бракує %1</translation>
        </message>
        <message>
            <source>number %1, not complete</source>
            <translation>номер %1, не завершено</translation>
        </message>
        <message>
            <source>the card number</source>
            <translation>номер картки</translation>
        </message>
        <message>
            <source>the card's expiry</source>
            <translation>термін дії картки</translation>
        </message>
        <message>
            <source>the holder's name</source>
            <translation>імʼя власника</translation>
        </message>
        <message>
            <source>the CVV</source>
            <translation>CVV</translation>
        </message>
        <message>
            <source>the payment method</source>
            <translation>спосіб оплати</translation>
        </message>
        <message>
            <source>To pay, complete: %1.</source>
            <translation>Щоб сплатити, заповніть: %1.</translation>
        </message>
        <message>
            <source>One payment is at most %1.</source>
            <translation>Один платіж — не більше %1.</translation>
        </message>
        <message numerus="yes">
            <source>One payment has at most %n row(s).</source>
            <translation>
                <numerusform>В одному платежі не більше ніж %n рядок.</numerusform>
                <numerusform>В одному платежі не більше ніж %n рядки.</numerusform>
                <numerusform>В одному платежі не більше ніж %n рядків.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>Немає звʼязку: гроші надсилаються лише зі звʼязком.</translation>
        </message>
        <message>
            <source>the question in row %1</source>
            <translation>питання в рядку %1</translation>
        </message>
        <message>
            <source>the number in row %1</source>
            <translation>номер у рядку %1</translation>
        </message>
        <message>
            <source>the sum in row %1</source>
            <translation>сума в рядку %1</translation>
        </message>
        <message>
            <source>of any bank</source>
            <translation>будь-який банк</translation>
        </message>
        <message>
            <source>From a balance</source>
            <translation>З рахунку номера</translation>
        </message>
        <message>
            <source>up to %1, no card</source>
            <translation>до %1, без картки</translation>
        </message>
        <message>
            <source>%1, expired</source>
            <translation>%1, термін минув</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, до %2</translation>
        </message>
        <message numerus="yes">
            <source>%n whole share(s) from 1 to 1000, such as 2:1:1</source>
            <translation>
                <numerusform>Потрібна %n ціла частка від 1 до 1000, наприклад 2:1:1</numerusform>
                <numerusform>Потрібно %n цілі частки від 1 до 1000, наприклад 2:1:1</numerusform>
                <numerusform>Потрібно %n цілих часток від 1 до 1000, наприклад 2:1:1</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter an amount, such as 100,00</source>
            <translation>Введіть суму, наприклад 100,00</translation>
        </message>
        <message>
            <source>%1: the spare kopiykas go to the first rows</source>
            <translation>%1: зайві копійки – першим рядкам</translation>
        </message>
        <message>
            <source>The sums make %1 less than %2</source>
            <translation>Суми разом на %1 менші, ніж %2</translation>
        </message>
        <message>
            <source>The sums make %1 more than %2</source>
            <translation>Суми разом на %1 більші, ніж %2</translation>
        </message>
        <message>
            <source>The receipt was not written: choose another folder</source>
            <translation>Квитанцію не записано: виберіть іншу теку</translation>
        </message>
        <message>
            <source>The receipt is saved: %1</source>
            <translation>Квитанцію збережено: %1</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Зберегти квитанцію</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кроки</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Поповнення</translation>
        </message>
        <message>
            <source>Result of the payment</source>
            <translation>Результат платежу</translation>
        </message>
        <message>
            <source>Confirmation of the payment</source>
            <translation>Підтвердження платежу</translation>
        </message>
        <message>
            <source>Recipients and payment</source>
            <translation>Отримувачі й оплата</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Підтвердження</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message numerus="yes">
            <source>Rows added: %n</source>
            <translation>
                <numerusform>Додано рядків: %n</numerusform>
                <numerusform>Додано рядків: %n</numerusform>
                <numerusform>Додано рядків: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not numbers: %1</source>
            <translation>не номери: %1</translation>
        </message>
        <message>
            <source>MM/YY</source>
            <translation>ММ/РР</translation>
        </message>
        <message>
            <source>The CVV is not stored, of a card only a mask and a token remain</source>
            <translation>CVV не зберігаємо, від картки лишаються маска й токен</translation>
        </message>
        <message>
            <source>Whom to top up</source>
            <translation>Кого поповнюємо</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставити список</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мої номери</translation>
        </message>
        <message>
            <source>Sum for all:</source>
            <translation>Сума для всіх:</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>стільки, скільки бракує</translation>
        </message>
        <message>
            <source>Universal account…</source>
            <translation>Універсальний рахунок…</translation>
        </message>
        <message>
            <source>Payment method</source>
            <translation>Спосіб оплати</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>До сплати</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Усього</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Що буде далі</translation>
        </message>
        <message>
            <source>A code from the SMS confirms these very numbers and sums</source>
            <translation>Код із SMS підтверджує саме ці номери й суми</translation>
        </message>
        <message>
            <source>Usually credited at once, shown for each number</source>
            <translation>Зазвичай зараховуємо одразу, стан видно для кожного номера</translation>
        </message>
        <message>
            <source>A second press does not charge twice</source>
            <translation>Повторне натискання не спише гроші двічі</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Прибрати рядок %1</translation>
        </message>
        <message>
            <source>Divide:</source>
            <translation>Поділити:</translation>
        </message>
        <message>
            <source>How to divide</source>
            <translation>Як поділити</translation>
        </message>
        <message>
            <source>Own sums</source>
            <translation>Свої суми</translation>
        </message>
        <message>
            <source>Equally</source>
            <translation>Порівну</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>За частками</translation>
        </message>
        <message>
            <source>Sum for all together</source>
            <translation>Сума на всіх разом</translation>
        </message>
        <message>
            <source>together, ₴</source>
            <translation>разом, ₴</translation>
        </message>
        <message>
            <source>Shares in the order of the rows</source>
            <translation>Частки в порядку рядків</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>statement.csv</source>
            <translation>виписка.csv</translation>
        </message>
        <message>
            <source>There is no coverage in the village since yesterday evening.</source>
            <translation>У селі з учорашнього вечора немає звʼязку.</translation>
        </message>
        <message>
            <source>how do I change it, and what will be lost?</source>
            <translation>як його змінити й що при цьому згорить?</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Родина</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Transfer %1</source>
            <translation>Переказати %1</translation>
        </message>
        <message numerus="yes">
            <source>Goes out in %n second(s)</source>
            <translation>
                <numerusform>Надішлемо за %n секунду</numerusform>
                <numerusform>Надішлемо за %n секунди</numerusform>
                <numerusform>Надішлемо за %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введіть суму від %1 до %2</translation>
        </message>
        <message>
            <source>At most %1 a month; what is left is being asked</source>
            <translation>Щонайбільше %1 на місяць; залишок ліміту уточнюємо</translation>
        </message>
        <message>
            <source>%1 more may be sent this month</source>
            <translation>цього місяця ще можна %1</translation>
        </message>
        <message>
            <source>Above %1 the operator asks for a code from an SMS</source>
            <translation>Понад %1 оператор просить код із SMS</translation>
        </message>
        <message>
            <source>Up to %1 no code is asked: 5 seconds to take it back</source>
            <translation>До %1 код не потрібен: 5 секунд, щоб скасувати</translation>
        </message>
        <message>
            <source>the number to send from</source>
            <translation>номер, з якого переказуєте</translation>
        </message>
        <message>
            <source>the number to send to</source>
            <translation>номер, на який переказуєте</translation>
        </message>
        <message>
            <source>the sum</source>
            <translation>суму</translation>
        </message>
        <message>
            <source>To go on, complete: %1.</source>
            <translation>Щоб продовжити, заповніть: %1.</translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>Немає звʼязку: гроші надсилаються лише за наявності звʼязку.</translation>
        </message>
        <message>
            <source>From the number</source>
            <translation>З номера</translation>
        </message>
        <message>
            <source>To the number</source>
            <translation>На номер</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не повідомлено</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Баланс після</translation>
        </message>
        <message>
            <source>Left of the month's limit</source>
            <translation>Залишок ліміту на місяць</translation>
        </message>
        <message>
            <source>A transfer of this sum to this number is not finished yet. Is it a mistake?</source>
            <translation>Переказ такої суми на цей номер ще не завершено. Це помилка?</translation>
        </message>
        <message>
            <source>A transfer of %1 to %2 is not finished: the operator is asked</source>
            <translation>Переказ %1 на %2 не завершено: уточнюємо в оператора</translation>
        </message>
        <message>
            <source>Nothing was sent, no money has left.</source>
            <translation>Нічого не надіслано, гроші не списано.</translation>
        </message>
        <message>
            <source>The transfer was not confirmed by a code</source>
            <translation>Переказ не підтверджено кодом</translation>
        </message>
        <message>
            <source>Money is sent from mobile numbers only</source>
            <translation>Переказувати можна лише з мобільних номерів</translation>
        </message>
        <message>
            <source>This number is not active: it cannot send money</source>
            <translation>Цей номер не активний: з нього не можна переказати гроші</translation>
        </message>
        <message>
            <source>This number owes «Extra money» %1: repay it first</source>
            <translation>За номером борг «Екстра гроші» %1: спершу погасіть його</translation>
        </message>
        <message>
            <source>This number is paid by the company's account</source>
            <translation>Цей номер оплачує рахунок компанії</translation>
        </message>
        <message>
            <source>This is the same number</source>
            <translation>Це той самий номер</translation>
        </message>
        <message>
            <source>A contract number sends only to numbers of the same owner</source>
            <translation>Контрактний номер переказує лише на номери того самого власника</translation>
        </message>
        <message>
            <source>Another owner's contract number cannot receive a transfer</source>
            <translation>Контрактний номер іншого власника не може отримати переказ</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Щонайменше %1</translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>Щонайбільше %1 за один раз</translation>
        </message>
        <message>
            <source>This month %1 more may be sent: the limit is %2 a month</source>
            <translation>Цього місяця ще можна %1: ліміт – %2 на місяць</translation>
        </message>
        <message>
            <source>Not enough on the number: %1 short</source>
            <translation>На номері бракує %1</translation>
        </message>
        <message>
            <source>The operator does not allow this transfer</source>
            <translation>Оператор не дозволяє цей переказ</translation>
        </message>
        <message>
            <source>The money was transferred</source>
            <translation>Гроші переказано</translation>
        </message>
        <message>
            <source>A transfer does not prolong the life of the number.</source>
            <translation>Переказ не продовжує термін дії номера.</translation>
        </message>
        <message>
            <source>The transfer was not made</source>
            <translation>Переказ не виконано</translation>
        </message>
        <message>
            <source>No money has left the number.</source>
            <translation>Гроші з номера не списано.</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат поки невідомий</translation>
        </message>
        <message>
            <source>The answer was lost. The operator is asked by itself; nothing is sent twice.</source>
            <translation>Відповідь загубилася. Оператора буде запитано автоматично; двічі нічого не надішлеться.</translation>
        </message>
        <message>
            <source>The transfer is on its way</source>
            <translation>Переказ виконується</translation>
        </message>
        <message>
            <source>It is safe to leave this page.</source>
            <translation>Цю сторінку можна безпечно залишити.</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Сплатити карткою</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>From a number's balance</source>
            <translation>З рахунку номера</translation>
        </message>
        <message>
            <source>Check the transfer</source>
            <translation>Перевірте переказ</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Переказ</translation>
        </message>
        <message>
            <source>Numbers and sum</source>
            <translation>Номери й сума</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Rules of a transfer</source>
            <translation>Правила переказу</translation>
        </message>
        <message>
            <source>A second press does not send twice</source>
            <translation>Повторне натискання не надішле гроші двічі</translation>
        </message>
        <message>
            <source>From number to number</source>
            <translation>З номера на номер</translation>
        </message>
        <message>
            <source>Sum, ₴</source>
            <translation>Сума, ₴</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Check: exactly this is sent</source>
            <translation>Перевірте: надішлемо саме це</translation>
        </message>
        <message>
            <source>Leaves the number</source>
            <translation>Спишемо з номера</translation>
        </message>
        <message>
            <source>No, send it too</source>
            <translation>Ні, надіслати й цей</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Перевірити зараз</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>Відкрити історію</translation>
        </message>
        <message>
            <source>New transfer</source>
            <translation>Новий переказ</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти з програми</translation>
        </message>
        <message>
            <source>Pin a number</source>
            <translation>Закріпити номер</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>Входи</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Міні-вікно</translation>
        </message>
        <message>
            <source>Mini window (cannot stay on top here)</source>
            <translation>Міні-вікно (тут не тримається поверх)</translation>
        </message>
        <message>
            <source>Mask numbers and sums</source>
            <translation>Приховати номери й суми</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокувати</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>ДЕМО</translation>
        </message>
        <message numerus="yes">
            <source>numbers at risk: %n</source>
            <translation>
                <numerusform>номерів під ризиком: %n</numerusform>
                <numerusform>номерів під ризиком: %n</numerusform>
                <numerusform>номерів під ризиком: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the menu</source>
            <translation>
                <numerusform>і ще %n у меню</numerusform>
                <numerusform>і ще %n у меню</numerusform>
                <numerusform>і ще %n у меню</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the window and type the code</source>
            <translation>Відкрийте вікно та введіть код</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблоковано</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Up to five numbers with their balance stand here</source>
            <translation>Тут стоятимуть до пʼяти номерів із залишком</translation>
        </message>
        <message>
            <source>No number is pinned yet</source>
            <translation>Ще немає закріплених номерів</translation>
        </message>
        <message>
            <source>Sign in to see your numbers here</source>
            <translation>Увійдіть, щоб бачити тут свої номери</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>Ніхто не увійшов</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Номер скопійовано</translation>
        </message>
        <message>
            <source>Click copies the number, Enter opens it, T tops it up</source>
            <translation>Клацання копіює номер, Enter відкриває, T поповнює</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Скопіювати номер</translation>
        </message>
    </context>
    <context>
        <name>Ussd</name>
        <message>
            <source>Balance</source>
            <translation>Залишок коштів</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Свій номер</translation>
        </message>
        <message>
            <source>What is left of the package</source>
            <translation>Залишки пакета</translation>
        </message>
        <message>
            <source>Bonus account</source>
            <translation>Бонусний рахунок</translation>
        </message>
        <message>
            <source>Validity of the number</source>
            <translation>Термін дії номера</translation>
        </message>
        <message>
            <source>Top up with a voucher</source>
            <translation>Поповнити ваучером</translation>
        </message>
        <message>
            <source>Top up another number with a voucher</source>
            <translation>Поповнити інший номер ваучером</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Екстра гроші</translation>
        </message>
        <message>
            <source>Ordered at once, for a fee</source>
            <translation>Замовляється одразу, за плату</translation>
        </message>
        <message>
            <source>14 digits under the silver strip</source>
            <translation>14 цифр під захисною смужкою</translation>
        </message>
        <message>
            <source>voucher code</source>
            <translation>код ваучера</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>сума</translation>
        </message>
        <message>
            <source>A voucher has 14 digits</source>
            <translation>У ваучері 14 цифр</translation>
        </message>
        <message>
            <source>A number such as 067 123 45 67</source>
            <translation>Номер на зразок 067 123 45 67</translation>
        </message>
        <message>
            <source>Whole hryvnias, up to 9 999</source>
            <translation>Цілі гривні, до 9 999</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Hello. Please explain the charge of %1: %2, %3.</source>
            <translation>Вітаю. Поясніть, будь ласка, списання %1: %2, %3.</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платіж</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Як саме</translation>
        </message>
        <message>
            <source>Unusual: %1</source>
            <translation>Незвичне: %1</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 місяців</translation>
        </message>
        <message>
            <source>The next charge is on %1: %2, if you do not disconnect the service.</source>
            <translation>Наступне списання %1: %2, якщо не відключити послугу.</translation>
        </message>
        <message>
            <source>The operator has not stated the cause of this operation.</source>
            <translation>Оператор не надав пояснення цієї операції.</translation>
        </message>
        <message>
            <source>%1 at %2 each.</source>
            <translation>%1 по %2.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Послуга</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Підключено</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Період</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Кількість</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Інший номер</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Виправляє</translation>
        </message>
        <message>
            <source>by a USSD code</source>
            <translation>USSD-кодом</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>через SMS</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>у цьому застосунку</translation>
        </message>
        <message>
            <source>in a shop</source>
            <translation>у магазині</translation>
        </message>
        <message>
            <source>by the hotline</source>
            <translation>через гарячу лінію</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>готівка</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>термінал</translation>
        </message>
        <message>
            <source>bank card</source>
            <translation>банківська картка</translation>
        </message>
        <message>
            <source>from this number</source>
            <translation>з цього номера</translation>
        </message>
        <message>
            <source>the coordinator</source>
            <translation>координатор</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>оператор</translation>
        </message>
        <message>
            <source>part of the tariff</source>
            <translation>у складі тарифу</translation>
        </message>
        <message>
            <source>Why was I charged?</source>
            <translation>Чому списано?</translation>
        </message>
        <message>
            <source>Previous operation</source>
            <translation>Попередня операція</translation>
        </message>
        <message>
            <source>Next operation</source>
            <translation>Наступна операція</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Disconnect the service</source>
            <translation>Відключити послугу</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>Оскаржити…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Квитанція</translation>
        </message>
        <message>
            <source>Ask in the chat</source>
            <translation>Запитати в чаті</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснення</translation>
        </message>
        <message>
            <source>The same charges before</source>
            <translation>Такі самі списання раніше</translation>
        </message>
    </context>
</TS>
