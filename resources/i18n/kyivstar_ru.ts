<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_UA" sourcelanguage="en_GB">
    <context>
        <name>Actions</name>
        <message>
            <source>Sheet of keys</source>
            <translation>Клавиши программы</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>горячие клавиши клавиатура справка</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Мини-окно</translation>
        </message>
        <message>
            <source>Hide the window into the tray</source>
            <translation>Спрятать окно в трей</translation>
        </message>
        <message>
            <source>this desktop has no tray</source>
            <translation>здесь нет трея</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Поиск на этой странице</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Main button of the page</source>
            <translation>Главная кнопка страницы</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Следующая проблема</translation>
        </message>
        <message>
            <source>Lists and forms</source>
            <translation>Списки и формы</translation>
        </message>
        <message>
            <source>Section of the rail</source>
            <translation>Раздел слева</translation>
        </message>
        <message>
            <source>Pinned number</source>
            <translation>Закреплённый номер</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>Undo the last edit</source>
            <translation>Отменить последнее изменение</translation>
        </message>
        <message>
            <source>Do the edit again</source>
            <translation>Повторить отменённое</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Деньги</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Close one level</source>
            <translation>Закрыть верхний уровень</translation>
        </message>
        <message>
            <source>Move in a list</source>
            <translation>Двигаться по списку</translation>
        </message>
        <message>
            <source>Check a row</source>
            <translation>Отметить строку</translation>
        </message>
        <message>
            <source>Check a range</source>
            <translation>Отметить несколько строк подряд</translation>
        </message>
        <message>
            <source>Check all that match</source>
            <translation>Отметить всё найденное</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Открыть строку</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Скопировать строки</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Вставить список номеров</translation>
        </message>
        <message>
            <source>Write the own name or label</source>
            <translation>Написать своё название или метку</translation>
        </message>
        <message>
            <source>Remove a row of the top-up</source>
            <translation>Убрать строку пополнения</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Пополнить на %1</translation>
        </message>
        <message>
            <source>current number</source>
            <translation>текущий номер</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Пополнить</translation>
        </message>
        <message>
            <source>top-up pay money balance</source>
            <translation>пополнение оплата деньги счёт баланс</translation>
        </message>
        <message>
            <source>Transfer money to a number</source>
            <translation>Перевести деньги на номер</translation>
        </message>
        <message>
            <source>Auto top-up rules</source>
            <translation>Правила автопополнения</translation>
        </message>
        <message>
            <source>Queue: what waits for the connection</source>
            <translation>Очередь: что ждёт связи</translation>
        </message>
        <message>
            <source>section</source>
            <translation>раздел</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>Раздел %1</translation>
        </message>
        <message>
            <source>charges operations spending</source>
            <translation>списания операции расходы детализация</translation>
        </message>
        <message>
            <source>settings language theme password lock</source>
            <translation>настройки язык тема пароль блокировка</translation>
        </message>
        <message>
            <source>chat consultant help</source>
            <translation>чат консультант помощь</translation>
        </message>
        <message>
            <source>options packages roaming</source>
            <translation>пакеты роуминг подписки суперсила</translation>
        </message>
        <message>
            <source>company park fleet risk departments</source>
            <translation>компания парк номера риск подразделения</translation>
        </message>
        <message>
            <source>company file list excel csv top-up many</source>
            <translation>компания файл список excel csv массовое пополнение</translation>
        </message>
        <message>
            <source>company spending charts forecast savings</source>
            <translation>компания расходы графики прогноз экономия</translation>
        </message>
        <message>
            <source>company limits departments overspend</source>
            <translation>компания лимиты подразделения перерасход</translation>
        </message>
        <message>
            <source>company bill statement accountant act</source>
            <translation>компания счёт выписка бухгалтер акт</translation>
        </message>
        <message>
            <source>company approve reject roles audit log</source>
            <translation>компания согласовать отклонить роли журнал действий</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазины</translation>
        </message>
        <message>
            <source>Contacts and USSD codes</source>
            <translation>Контакты и USSD-коды</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Pinned number %1</source>
            <translation>Закреплённый номер %1</translation>
        </message>
        <message>
            <source>Company %1</source>
            <translation>Компания %1</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Светлая тема</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Тёмная тема</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Тема системы</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Отменить: %1</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Повторить: %1</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>сколько не хватает</translation>
        </message>
        <message>
            <source>as much as is missing until %1</source>
            <translation>сколько не хватает до %1</translation>
        </message>
        <message>
            <source>Print the itemised bill (PDF)</source>
            <translation>Напечатать детализацию (PDF)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Search among the keys</source>
            <translation>Поиск среди клавиш</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>There is no such key</source>
            <translation>Такой клавиши нет</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>Новое пополнение</translation>
        </message>
        <message>
            <source>Receipt (PDF)</source>
            <translation>Квитанция (PDF)</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Заблокировать окно</translation>
        </message>
        <message>
            <source>Hide or show numbers and sums</source>
            <translation>Скрыть или показать номера и суммы</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая часть окна</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая часть окна</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти из программы</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>%1 left, less than %2</source>
            <translation>остаток %1, меньше чем %2</translation>
        </message>
        <message>
            <source>Little money left</source>
            <translation>Мало средств</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The balance has changed a little</source>
            <translation>Баланс изменился на мелкую сумму</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a movement, since %1</source>
            <translation>
                <numerusform>%n день без движения средств, с %1</numerusform>
                <numerusform>%n дня без движения средств, с %1</numerusform>
                <numerusform>%n дней без движения средств, с %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance does not change</source>
            <translation>Баланс не меняется</translation>
        </message>
        <message>
            <source>The number does not work</source>
            <translation>Номер не работает</translation>
        </message>
        <message>
            <source>a top-up brings it back</source>
            <translation>пополнение вернёт связь</translation>
        </message>
        <message>
            <source>The number will stop soon</source>
            <translation>Номер скоро остановится</translation>
        </message>
        <message>
            <source>its validity ends on %1</source>
            <translation>срок действия до %1</translation>
        </message>
        <message>
            <source>on %1, short by %2</source>
            <translation>%1, не хватает %2</translation>
        </message>
        <message>
            <source>%1 on %2, short by %3</source>
            <translation>%1, %2, не хватает %3</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Не хватает на списание</translation>
        </message>
        <message>
            <source>on %1, a top-up prolongs it</source>
            <translation>%1, пополнение его продлит</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>Заканчивается срок действия номера</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>Номер будет изъят</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on %1</source>
            <translation>
                <numerusform>%n балл, %1</numerusform>
                <numerusform>%n балла, %1</numerusform>
                <numerusform>%n баллов, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Бонусы сгорят</translation>
        </message>
        <message>
            <source>«%1», %2. Not you?</source>
            <translation>«%1», %2. Не вы?</translation>
        </message>
        <message>
            <source>A new service is connected</source>
            <translation>Подключена новая услуга</translation>
        </message>
        <message>
            <source>«%1» is not connected any more</source>
            <translation>«%1» больше не подключена</translation>
        </message>
        <message>
            <source>A service is gone</source>
            <translation>Услуга исчезла</translation>
        </message>
        <message>
            <source>«%1»: was %2, now %3</source>
            <translation>«%1»: было %2, теперь %3</translation>
        </message>
        <message>
            <source>A service costs another price</source>
            <translation>Услуга изменила цену</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>there is enough</source>
            <translation>средств хватает</translation>
        </message>
        <message>
            <source>The next charge is near</source>
            <translation>Скоро списание</translation>
        </message>
        <message>
            <source>The answer to your dispute is overdue</source>
            <translation>Ответ на вашу жалобу просрочен</translation>
        </message>
        <message>
            <source>The answer to your dispute is due</source>
            <translation>Подходит срок ответа на вашу жалобу</translation>
        </message>
        <message>
            <source>The payment is credited</source>
            <translation>Платёж зачислен</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>Платёж отклонён</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>Платёж отменён</translation>
        </message>
        <message>
            <source>Auto top-up missed a run</source>
            <translation>Автопополнение пропущено</translation>
        </message>
        <message>
            <source>it waits for your decision</source>
            <translation>ждёт вашего решения</translation>
        </message>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>Правило автопополнения выключилось</translation>
        </message>
        <message>
            <source>Look why, and switch it on again</source>
            <translation>Посмотрите почему и включите снова</translation>
        </message>
        <message>
            <source>A message from support</source>
            <translation>Сообщение от поддержки</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Откройте разговор</translation>
        </message>
    </context>
    <context>
        <name>Analytics</name>
        <message numerus="yes">
            <source>Prices or services changed: %n</source>
            <translation>
                <numerusform>Изменились цены или услуги: %n</numerusform>
                <numerusform>Изменились цены или услуги: %n</numerusform>
                <numerusform>Изменились цены или услуги: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>By month, thousand ₴</source>
            <translation>Расходы по месяцам, тыс. ₴</translation>
        </message>
        <message>
            <source>By month, ₴</source>
            <translation>Расходы по месяцам, ₴</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>прогноз %1</translation>
        </message>
        <message>
            <source>Spending by month</source>
            <translation>Расходы по месяцам</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Потрачено</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Бюджет</translation>
        </message>
        <message>
            <source>Fact and forecast against the budget</source>
            <translation>Факт и прогноз к бюджету</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Прогноз</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Месяц назад</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Списаний</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Прирост</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Обычно</translation>
        </message>
        <message>
            <source>Above the usual</source>
            <translation>Сверх обычного</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Движение было</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Плата за месяц</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Now a year</source>
            <translation>Сейчас за год</translation>
        </message>
        <message>
            <source>Best tariff</source>
            <translation>Лучший тариф</translation>
        </message>
        <message>
            <source>Then a year</source>
            <translation>Станет за год</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <translation>Экономия за год</translation>
        </message>
        <message>
            <source>What is lost</source>
            <translation>Что потеряет</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Замечено</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Тариф или услуга</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>В месяц</translation>
        </message>
        <message>
            <source>Outside these departments</source>
            <translation>Вне этих подразделений</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Без имени</translation>
        </message>
        <message>
            <source>no use known</source>
            <translation>не пользовались</translation>
        </message>
        <message>
            <source>seasonal: slept before and woke</source>
            <translation>сезонный: уже спал и просыпался</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>безлимит</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>Цена единицы</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>not offered any more</source>
            <translation>больше не предлагают</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
        <message>
            <source>No departments below</source>
            <translation>Ниже нет подразделений</translation>
        </message>
        <message>
            <source>Nobody has spent anything</source>
            <translation>Никто ничего не потратил</translation>
        </message>
        <message>
            <source>No charges in this month</source>
            <translation>В этом месяце нет списаний</translation>
        </message>
        <message>
            <source>Nothing to rank in this month</source>
            <translation>В этом месяце нечего сравнивать</translation>
        </message>
        <message>
            <source>Nobody spent far above the usual</source>
            <translation>Никто не потратил намного больше обычного</translation>
        </message>
        <message>
            <source>No numbers without use for 90 days</source>
            <translation>Нет номеров без движения 90 дней</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Нечего показать</translation>
        </message>
        <message>
            <source>Prices and services have not changed</source>
            <translation>Цены и услуги не изменились</translation>
        </message>
        <message>
            <source>Told from six months of own spending on.</source>
            <translation>Видно после шести месяцев собственных расходов номера.</translation>
        </message>
        <message>
            <source>Told once 90 days of history are read.</source>
            <translation>Видно, когда прочитано 90 дней истории.</translation>
        </message>
        <message>
            <source>Compare the tariffs, or lower the least saving.</source>
            <translation>Сравните тарифы или уменьшите наименьшую экономию.</translation>
        </message>
        <message>
            <source>Each change is told once, at the next refresh.</source>
            <translation>О каждом изменении сказано один раз, после обновления.</translation>
        </message>
        <message>
            <source>All targets</source>
            <translation>Все тарифы</translation>
        </message>
        <message numerus="yes">
            <source>Prepare the change for %n number(s)</source>
            <translation>
                <numerusform>Подготовить смену для %n номера</numerusform>
                <numerusform>Подготовить смену для %n номеров</numerusform>
                <numerusform>Подготовить смену для %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Compare tariffs</source>
            <translation>Сравнить тарифы</translation>
        </message>
        <message>
            <source>any saving</source>
            <translation>любая экономия</translation>
        </message>
        <message>
            <source>from %1 a year</source>
            <translation>от %1 за год</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers over every tariff</source>
            <translation>Сравнено %1 из %2 номеров с каждым тарифом</translation>
        </message>
        <message>
            <source>The real use of 12 months of every number is rated on each tariff it could have.</source>
            <translation>Настоящее использование каждого номера за 12 месяцев считается по каждому доступному тарифу.</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers, %3. Services stay as they are.</source>
            <translation>Сравнено %1 из %2 номеров, %3. Услуги остаются, как есть.</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Аналитика</translation>
        </message>
        <message>
            <source>%1 of %2 numbers</source>
            <translation>%1 из %2 номеров</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Вся компания</translation>
        </message>
        <message numerus="yes">
            <source>Overspend in %n department(s)</source>
            <translation>
                <numerusform>Перерасход в %n подразделении</numerusform>
                <numerusform>Перерасход в %n подразделениях</numerusform>
                <numerusform>Перерасход в %n подразделениях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unusual spend of %n number(s)</source>
            <translation>
                <numerusform>Необычные расходы: %n номер</numerusform>
                <numerusform>Необычные расходы: %n номера</numerusform>
                <numerusform>Необычные расходы: %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>far above their own months before</source>
            <translation>намного выше обычного</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) without use for 90 days</source>
            <translation>
                <numerusform>%n номер без движения 90 дней</numerusform>
                <numerusform>%n номера без движения 90 дней</numerusform>
                <numerusform>%n номеров без движения 90 дней</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 в месяц</translation>
        </message>
        <message numerus="yes">
            <source>%n seasonal</source>
            <translation>
                <numerusform>сезонных %n</numerusform>
                <numerusform>сезонных %n</numerusform>
                <numerusform>сезонных %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the company's history: %1 %, rows %2</source>
            <translation>Читаем историю компании: %1 %, строк %2</translation>
        </message>
        <message>
            <source>Figures will stand here</source>
            <translation>Здесь будут цифры</translation>
        </message>
        <message>
            <source>Spending has not been read yet</source>
            <translation>Расходы ещё не прочитаны</translation>
        </message>
        <message>
            <source>The history of the company is read once there is a connection.</source>
            <translation>История компании будет прочитана, как только появится связь.</translation>
        </message>
        <message>
            <source>The history of all numbers is read month by month in the background. You can go on working, and close the program: reading goes on where it stopped.</source>
            <translation>История всех номеров читается в фоне, месяц за месяцем. Можно работать дальше и закрыть программу: чтение продолжится с того же места.</translation>
        </message>
        <message>
            <source>Not the whole history is read yet: sums will grow.</source>
            <translation>Прочитана ещё не вся история: суммы будут расти.</translation>
        </message>
        <message numerus="yes">
            <source>Spent in %n day(s)</source>
            <translation>
                <numerusform>Потрачено за %n день</numerusform>
                <numerusform>Потрачено за %n дня</numerusform>
                <numerusform>Потрачено за %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % more than a month ago</source>
            <translation>+%1 % за месяц</translation>
        </message>
        <message>
            <source>%1 % less than a month ago</source>
            <translation>−%1 % за месяц</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Месяцем раньше</translation>
        </message>
        <message>
            <source>Forecast to %1</source>
            <translation>Прогноз на %1</translation>
        </message>
        <message>
            <source>a forecast needs 7 days</source>
            <translation>для прогноза нужно 7 дней</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>мало данных</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>от %1 до %2</translation>
        </message>
        <message>
            <source>Budget of the month</source>
            <translation>Бюджет месяца</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не задан</translation>
        </message>
        <message>
            <source>Set a limit</source>
            <translation>Задать лимит</translation>
        </message>
        <message>
            <source>Can be saved a month</source>
            <translation>Можно сэкономить в месяц</translation>
        </message>
        <message>
            <source>Match tariffs</source>
            <translation>Подобрать тарифы</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s), cheaper tariffs</source>
            <translation>
                <numerusform>%n номер, тарифы дешевле</numerusform>
                <numerusform>%n номера, тарифы дешевле</numerusform>
                <numerusform>%n номеров, тарифы дешевле</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean of a number</source>
            <translation>В среднем на номер</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Подразделения</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Top 50</source>
            <translation>Топ-50</translation>
        </message>
        <message>
            <source>Unusual</source>
            <translation>Необычные</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Без движения</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Оптимизатор</translation>
        </message>
        <message>
            <source>Price radar</source>
            <translation>Радар цен</translation>
        </message>
        <message>
            <source>By money</source>
            <translation>Деньги</translation>
        </message>
        <message>
            <source>By data</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>By minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>By growth</source>
            <translation>Прирост</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без лимита</translation>
        </message>
        <message>
            <source>overspend %1</source>
            <translation>перерасход %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>вплотную к лимиту</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>в рамках бюджета</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роуминг</translation>
        </message>
        <message>
            <source>Mobile data beyond the package</source>
            <translation>Мобильный интернет сверх пакета</translation>
        </message>
        <message>
            <source>Calls beyond the package</source>
            <translation>Звонки сверх пакета</translation>
        </message>
        <message>
            <source>Messages beyond the package</source>
            <translation>SMS сверх пакета</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Плата за тариф</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Плата за услугу</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Плата за блокировку</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-услуги</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Возвраты</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Goodwill of the operator</source>
            <translation>Компенсации оператора</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Ranked by</source>
            <translation>Упорядочить по</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Экспорт таблицы</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
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
            <translation>График</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Стоит внимания</translation>
        </message>
        <message>
            <source>Nothing unusual in this month</source>
            <translation>В этом месяце ничего необычного</translation>
        </message>
        <message>
            <source>Least saving</source>
            <translation>Наименьшая экономия</translation>
        </message>
        <message>
            <source>Tariff to move to</source>
            <translation>На какой тариф</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Approved</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Rejected; the reason was sent</source>
            <translation>Отклонено; причина отправлена</translation>
        </message>
        <message>
            <source>The request was withdrawn</source>
            <translation>Запрос отозван</translation>
        </message>
        <message>
            <source>Approved by the signed answer</source>
            <translation>Согласовано по подписанному ответу</translation>
        </message>
        <message>
            <source>The key was registered</source>
            <translation>Ключ зарегистрирован</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Пользователь</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>На согласование</translation>
        </message>
        <message>
            <source>My requests</source>
            <translation>Мои запросы</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Деньги из</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Rejected by</source>
            <translation>Отклонил(а)</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Согласовал(а)</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Массовое пополнение</translation>
        </message>
        <message>
            <source>You have asked for no approval</source>
            <translation>Ваших запросов на согласование нет</translation>
        </message>
        <message>
            <source>A batch over the company's limit appears here when its code is confirmed.</source>
            <translation>Пакет сверх лимита компании появится здесь, как только вы подтвердите его кодом.</translation>
        </message>
        <message>
            <source>All approved</source>
            <translation>Всё согласовано</translation>
        </message>
        <message>
            <source>Batches over the limit come here from other coordinators. One that came as a file is opened by the button above.</source>
            <translation>Сюда приходят пакеты сверх лимита от других координаторов. Полученный файлом откройте кнопкой вверху.</translation>
        </message>
        <message>
            <source>Without a department</source>
            <translation>Без подразделения</translation>
        </message>
        <message numerus="yes">
            <source>and %n more department(s)</source>
            <translation>
                <numerusform>и ещё %n подразделение</numerusform>
                <numerusform>и ещё %n подразделения</numerusform>
                <numerusform>и ещё %n подразделений</numerusform>
            </translation>
        </message>
        <message>
            <source>Digest, count and total agree with the rows of the file.</source>
            <translation>Дайджест, количество и сумма соответствуют строкам файла.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил(а)</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Your key is registered: you can sign requests without a connection.</source>
            <translation>Ваш ключ зарегистрирован: запросы можно подписывать без связи.</translation>
        </message>
        <message>
            <source>To sign requests without a connection register your key once. The private part never leaves this computer.</source>
            <translation>Чтобы подписывать запросы без связи, один раз зарегистрируйте ключ. Его приватная часть не покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Roles are given by the operator: your account manager or a shop. A role over a department covers everything below it. The operator checks every right itself.</source>
            <translation>Роли даёт оператор: ваш менеджер или магазин. Роль над подразделением охватывает всё, что ниже. Каждое право оператор проверяет сам.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>The term has passed</source>
            <translation>Срок истёк</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own batch: another coordinator or an approver agrees to it</source>
            <translation>Ваш собственный пакет: его согласует другой координатор или согласующий</translation>
        </message>
        <message>
            <source>An approver's or a coordinator's role is needed</source>
            <translation>Нужна роль согласующего или координатора</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Владелец</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Self-managed user</source>
            <translation>Самостоятельное управление услугами</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Согласующий</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Видит</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Заказы</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Approves</source>
            <translation>Согласует</translation>
        </message>
        <message>
            <source>Company's money</source>
            <translation>Деньги компании</translation>
        </message>
        <message>
            <source>own number</source>
            <translation>свой номер</translation>
        </message>
        <message>
            <source>everything below</source>
            <translation>всё, что ниже</translation>
        </message>
        <message>
            <source>own numbers</source>
            <translation>свои номера</translation>
        </message>
        <message>
            <source>universal account</source>
            <translation>универсальный счёт</translation>
        </message>
        <message>
            <source>yes; over the limit with approval</source>
            <translation>да; сверх лимита с согласованием</translation>
        </message>
        <message>
            <source>others' batches</source>
            <translation>чужие пакеты</translation>
        </message>
        <message>
            <source>spends</source>
            <translation>тратит</translation>
        </message>
        <message>
            <source>sees</source>
            <translation>видит</translation>
        </message>
        <message>
            <source>Do not sign it. Ask for a new file.</source>
            <translation>Не подписывайте его. Попросите новый файл.</translation>
        </message>
        <message>
            <source>This is no request for approval</source>
            <translation>Это не запрос на согласование</translation>
        </message>
        <message>
            <source>This is no signed answer</source>
            <translation>Это не подписанный ответ</translation>
        </message>
        <message>
            <source>The file was made by a newer program</source>
            <translation>Файл создан более новой программой</translation>
        </message>
        <message>
            <source>The file was altered after it had been signed</source>
            <translation>Файл изменён после подписания</translation>
        </message>
        <message>
            <source>The rows are not those of the request</source>
            <translation>Строки не те, что в запросе</translation>
        </message>
        <message>
            <source>The number of rows does not match the request</source>
            <translation>Количество строк не совпадает с запросом</translation>
        </message>
        <message>
            <source>The sum of the rows does not match the request</source>
            <translation>Сумма строк не совпадает с запросом</translation>
        </message>
        <message>
            <source>The term of the request has passed</source>
            <translation>Срок запроса истёк</translation>
        </message>
        <message>
            <source>The request belongs to another operator</source>
            <translation>Запрос принадлежит другому оператору</translation>
        </message>
        <message>
            <source>The operator wants another person</source>
            <translation>Оператор требует другого человека</translation>
        </message>
        <message>
            <source>Nobody agrees to an own batch; the role and the registered key must be alive.</source>
            <translation>Собственный пакет никто не согласует; роль и зарегистрированный ключ должны действовать.</translation>
        </message>
        <message>
            <source>Nobody waits for this consent any more</source>
            <translation>Этого согласования уже никто не ждёт</translation>
        </message>
        <message>
            <source>The rows of this batch are on another computer</source>
            <translation>Строки этого пакета на другом компьютере</translation>
        </message>
        <message>
            <source>Make the request file where the batch was prepared.</source>
            <translation>Создайте файл запроса там, где готовили пакет.</translation>
        </message>
        <message>
            <source>The answer belongs to another batch</source>
            <translation>Ответ относится к другому пакету</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>Ничего не согласовано.</translation>
        </message>
        <message>
            <source>There is no such request any more</source>
            <translation>Такого запроса уже нет</translation>
        </message>
        <message>
            <source>Open a request or an answer</source>
            <translation>Открыть запрос или ответ</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Согласования</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Что показано</translation>
        </message>
        <message>
            <source>No connection: files can be opened and signed</source>
            <translation>Нет связи: файлы можно открывать и подписывать</translation>
        </message>
        <message>
            <source>Requests and answers (%1)</source>
            <translation>Запросы и ответы (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Save the request file</source>
            <translation>Сохранить файл запроса</translation>
        </message>
        <message>
            <source>Save the signed answer</source>
            <translation>Сохранить подписанный ответ</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Согласовать</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Request file</source>
            <translation>Файл запроса</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Request from a file: %1</source>
            <translation>Запрос из файла: %1</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>По подразделениям</translation>
        </message>
        <message>
            <source>Key of whoever prepared it: %1. Compare it by telephone.</source>
            <translation>Ключ того, кто подготовил: %1. Сверьте его по телефону.</translation>
        </message>
        <message>
            <source>Sign the approval</source>
            <translation>Подписать согласование</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Закрыть файл</translation>
        </message>
        <message>
            <source>Rows of the request</source>
            <translation>Строки запроса</translation>
        </message>
        <message>
            <source>Your key: %1</source>
            <translation>Ваш ключ: %1</translation>
        </message>
        <message>
            <source>Register the key</source>
            <translation>Зарегистрировать ключ</translation>
        </message>
        <message>
            <source>Roles and what they may do</source>
            <translation>Роли и их полномочия</translation>
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
            <translation>Отклонить «%1»?</translation>
        </message>
        <message>
            <source>Nothing is paid. Whoever asked sees your reason.</source>
            <translation>Ничего не оплачивается. Кто просил, увидит вашу причину.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>All acts</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Все строки журнала такие, как были записаны</translation>
        </message>
        <message>
            <source>A row was altered: %1, %2. Keep the file and tell your security.</source>
            <translation>Строка изменена: %1, %2. Сохраните файл и сообщите службе безопасности.</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Payments and orders</source>
            <translation>Платежи и заказы</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Другие действия</translation>
        </message>
        <message>
            <source>Batch: %1</source>
            <translation>Пакет: %1</translation>
        </message>
        <message>
            <source>Payment by card</source>
            <translation>Оплата картой</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Пополнение</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Заказ</translation>
        </message>
        <message>
            <source>Cancelling of an order</source>
            <translation>Отмена заказа</translation>
        </message>
        <message>
            <source>Change of an account</source>
            <translation>Изменение счёта</translation>
        </message>
        <message>
            <source>Block of a number</source>
            <translation>Блокировка номера</translation>
        </message>
        <message>
            <source>Start of the program</source>
            <translation>Запуск программы</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>Завершение сеанса</translation>
        </message>
        <message>
            <source>Approval given</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Approval refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Запрос отозван</translation>
        </message>
        <message>
            <source>Signed answer sent to the operator</source>
            <translation>Подписанный ответ отправлен оператору</translation>
        </message>
        <message>
            <source>Request file made</source>
            <translation>Создан файл запроса</translation>
        </message>
        <message>
            <source>Request signed</source>
            <translation>Запрос подписан</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Ключ зарегистрирован</translation>
        </message>
        <message>
            <source>Notes imported</source>
            <translation>Импортированы заметки</translation>
        </message>
        <message>
            <source>Log exported</source>
            <translation>Журнал экспортирован</translation>
        </message>
        <message>
            <source>Log verified</source>
            <translation>Журнал проверен</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>waits for the code</source>
            <translation>ждёт код</translation>
        </message>
        <message>
            <source>waits for the bank</source>
            <translation>ждёт банк</translation>
        </message>
        <message>
            <source>code sent</source>
            <translation>код отправлен</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>результат неизвестен</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>передано в поддержку</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>ждёт согласования</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>согласовано</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>на паузе</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>прервано</translation>
        </message>
        <message>
            <source>not reconciled</source>
            <translation>не сверено</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Number, batch or person</source>
            <translation>Номер, пакет или человек</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>Поиск в журнале</translation>
        </message>
        <message>
            <source>Which acts</source>
            <translation>Какие действия</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Экспорт журнала</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>The batch has ended</source>
            <translation>Пакет завершён</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list</source>
            <translation>Итоги не совпадают со списком оператора</translation>
        </message>
        <message>
            <source>The batch is interrupted</source>
            <translation>Пакет прерван</translation>
        </message>
        <message>
            <source>Approved: it can be carried out</source>
            <translation>Согласовано: можно выполнять</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Не согласовано</translation>
        </message>
        <message>
            <source>How many rows</source>
            <translation>Количество строк</translation>
        </message>
        <message>
            <source>Total, ₴</source>
            <translation>Итого, ₴</translation>
        </message>
        <message>
            <source>These rows are in this batch already</source>
            <translation>Эти строки уже в этом пакете</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>Запрос отозван</translation>
        </message>
        <message>
            <source>The draft is removed</source>
            <translation>Черновик удалён</translation>
        </message>
        <message>
            <source>%1 % done: %2</source>
            <translation>Выполнено %1 %: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with all rows</source>
            <translation>Продолжить со всеми строками</translation>
        </message>
        <message numerus="yes">
            <source>«%1»: rows that have changed since the consent: %n</source>
            <translation>
                <numerusform>«%1»: строк, изменившихся после согласия: %n</numerusform>
                <numerusform>«%1»: строк, изменившихся после согласия: %n</numerusform>
                <numerusform>«%1»: строк, изменившихся после согласия: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«%1»: not everything could be checked once more</source>
            <translation>«%1»: не всё удалось проверить ещё раз</translation>
        </message>
        <message>
            <source>Leave these out, confirm the rest</source>
            <translation>Без них, подтвердить остальное</translation>
        </message>
        <message>
            <source>Leave these out</source>
            <translation>Без этих строк</translation>
        </message>
        <message>
            <source>The operator did not tell the latest top-ups: a number that was topped up elsewhere since the consent would get money once more.</source>
            <translation>Оператор не сообщил последних пополнений: номер, который после согласия пополнили в другом месте, получил бы деньги ещё раз.</translation>
        </message>
        <message>
            <source>Of the latest top-ups only those since %1 were looked at: a number that was topped up elsewhere before would get money once more.</source>
            <translation>Из последних пополнений просмотрены только те, что с %1: номер, который пополнили в другом месте раньше, получил бы деньги ещё раз.</translation>
        </message>
        <message>
            <source>The list of your numbers could not be read: numbers that have left or were disconnected are not known.</source>
            <translation>Список ваших номеров не удалось прочитать: неизвестно, какие номера выбыли или отключены.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Ничего не отправлено.</translation>
        </message>
        <message>
            <source>Go on with all of them: the operator refuses what cannot be done. Or leave these rows out.</source>
            <translation>Можно продолжить со всеми: оператор отклонит то, что выполнить нельзя. Или оставить эти строки в стороне.</translation>
        </message>
        <message>
            <source>No further row was paid.</source>
            <translation>Ни одна новая строка не оплачена.</translation>
        </message>
        <message>
            <source>Nothing was paid.</source>
            <translation>Ничего не оплачено.</translation>
        </message>
        <message>
            <source>%1 has approved all rows.</source>
            <translation>Все строки согласованы (%1).</translation>
        </message>
        <message>
            <source>The code was given for all rows.</source>
            <translation>Код дан на все строки.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave them out: then nothing is left to pay.</source>
            <translation>Можно продолжить со всеми или оставить их в стороне: тогда платить будет нечего.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and a new approval.</source>
            <translation>Можно продолжить со всеми или оставить эти в стороне: у остальных другая сумма, поэтому нужны новый код и новое согласование.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and, over your own limit, a new approval.</source>
            <translation>Можно продолжить со всеми или оставить эти в стороне: у остальных другая сумма, поэтому нужен новый код, а сверх вашего лимита ещё и новое согласование.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code.</source>
            <translation>Можно продолжить со всеми или оставить эти в стороне: у остальных другая сумма, поэтому нужен новый код.</translation>
        </message>
        <message>
            <source>it lacks %1 now</source>
            <translation>сейчас не хватает %1</translation>
        </message>
        <message>
            <source>Every row is ready: nothing to correct</source>
            <translation>Все строки готовы: исправлять нечего</translation>
        </message>
        <message>
            <source>Run it all the same</source>
            <translation>Всё равно выполнить</translation>
        </message>
        <message>
            <source>checked in %1 s</source>
            <translation>проверено за %1 с</translation>
        </message>
        <message>
            <source>checked on %1</source>
            <translation>проверено %1</translation>
        </message>
        <message>
            <source>Errors, not paid</source>
            <translation>Ошибки, не оплатим</translation>
        </message>
        <message>
            <source>Errors, not carried out</source>
            <translation>Ошибки, не выполним</translation>
        </message>
        <message>
            <source>accepted: %1</source>
            <translation>принято: %1</translation>
        </message>
        <message>
            <source>Ready rows</source>
            <translation>Готовы</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>To carry out</source>
            <translation>К выполнению</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>как указано в файле</translation>
        </message>
        <message>
            <source>%1, fee %2</source>
            <translation>%1, комиссия %2</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>К оплате</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>the rest is not stated</source>
            <translation>остаток не указан</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>не выбран</translation>
        </message>
        <message>
            <source>has %1</source>
            <translation>есть %1</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>хватит</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Требуют внимания</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>This file was already run on %1</source>
            <translation>Этот файл уже выполнен %1</translation>
        </message>
        <message>
            <source>Its rows would be paid again. To go on, count and total are typed anew.</source>
            <translation>Его строки будут оплачены ещё раз. Чтобы продолжить, количество и сумму нужно ввести снова.</translation>
        </message>
        <message>
            <source>The list of your numbers is not read yet: the rows are checked once more by themselves when it is here.</source>
            <translation>Список ваших номеров ещё не прочитан: как только он появится, строки проверятся ещё раз сами.</translation>
        </message>
        <message>
            <source>The check is not whole: %1. This program's own top-ups were.</source>
            <translation>Проверка неполная: %1. Пополнения из этой программы проверены.</translation>
        </message>
        <message numerus="yes">
            <source>Carry out for %n number(s)</source>
            <translation>
                <numerusform>Выполнить для %n номера</numerusform>
                <numerusform>Выполнить для %n номеров</numerusform>
                <numerusform>Выполнить для %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Ввести код</translation>
        </message>
        <message>
            <source>Send for approval, %1</source>
            <translation>Отправить на согласование, %1</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Оплатить %1</translation>
        </message>
        <message>
            <source>No row is ready: correct or accept some</source>
            <translation>Нет готовых строк: исправьте или примите их</translation>
        </message>
        <message>
            <source>This file was run before: confirm that it is run again</source>
            <translation>Этот файл уже выполняли: подтвердите повтор</translation>
        </message>
        <message>
            <source>Choose the source of money</source>
            <translation>Выберите источник средств</translation>
        </message>
        <message>
            <source>The source is short by %1</source>
            <translation>В источнике не хватает %1</translation>
        </message>
        <message>
            <source>The list of your numbers is being read: a moment</source>
            <translation>Читается список ваших номеров: минуту</translation>
        </message>
        <message>
            <source>No connection: the batch waits here</source>
            <translation>Нет связи: пакет подождёт здесь</translation>
        </message>
        <message>
            <source>Accept all: %1</source>
            <translation>Принять все: %1</translation>
        </message>
        <message>
            <source>No row with «%1»</source>
            <translation>Нет строк с «%1»</translation>
        </message>
        <message>
            <source>No rows of this kind</source>
            <translation>Таких строк нет</translation>
        </message>
        <message>
            <source>Count or total does not match</source>
            <translation>Количество или сумма не совпадает</translation>
        </message>
        <message>
            <source>How many rows are carried out</source>
            <translation>Сколько строк будет выполнено</translation>
        </message>
        <message>
            <source>The total with its fee, as you have it in your papers</source>
            <translation>Сумма с комиссией, как в ваших документах</translation>
        </message>
        <message>
            <source>Carry out the batch?</source>
            <translation>Выполнить пакет?</translation>
        </message>
        <message>
            <source>Pay the rest of the batch?</source>
            <translation>Оплатить остальное в пакете?</translation>
        </message>
        <message>
            <source>Send the batch for approval?</source>
            <translation>Отправить пакет на согласование?</translation>
        </message>
        <message>
            <source>Pay the batch?</source>
            <translation>Оплатить пакет?</translation>
        </message>
        <message>
            <source>Type how many numbers it concerns. Orders cannot be taken back together.</source>
            <translation>Введите, скольких номеров это касается. Отменить заказы вместе нельзя.</translation>
        </message>
        <message>
            <source>The money is taken from: %1. Type count and total yourself: they are compared.</source>
            <translation>Средства спишем с: %1. Введите количество и сумму сами: мы их сверим.</translation>
        </message>
        <message>
            <source>A sum as 150,00</source>
            <translation>Сумма вида 150,00</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>Choose the tariff</source>
            <translation>Выберите тариф</translation>
        </message>
        <message>
            <source>Type the label</source>
            <translation>Введите метку</translation>
        </message>
        <message>
            <source>Choose the service</source>
            <translation>Выберите услугу</translation>
        </message>
        <message>
            <source>«%1» is checked and waits in the list</source>
            <translation>«%1» проверен и ждёт в списке</translation>
        </message>
        <message numerus="yes">
            <source>List of %n number(s)</source>
            <translation>
                <numerusform>Список из %n номера</numerusform>
                <numerusform>Список из %n номеров</numerusform>
                <numerusform>Список из %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Template saved: %1</source>
            <translation>Шаблон сохранён: %1</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Укажите, какой столбец что означает. Строк в файле: около %1.</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Столбцы файла %1</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>точка с запятой ;</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>запятая ,</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Столбец %1 – это</translation>
        </message>
        <message>
            <source>Tell which column has the numbers</source>
            <translation>Укажите столбец с номерами</translation>
        </message>
        <message>
            <source>Several sheets have rows: choose the one that is meant</source>
            <translation>Строки есть на нескольких листах: выберите нужный</translation>
        </message>
        <message>
            <source>Several columns hold numbers: check which one is meant</source>
            <translation>Номера есть в нескольких столбцах: проверьте, какой нужен</translation>
        </message>
        <message>
            <source>Several columns may be the sum: say which one is paid</source>
            <translation>Суммой могут быть несколько столбцов: укажите, какой оплачивать</translation>
        </message>
        <message>
            <source>No column with sums: the sum of the first step is taken</source>
            <translation>Столбца с суммами нет: возьмём сумму с первого шага</translation>
        </message>
        <message>
            <source>Check that this column is the sum to pay, not a rest or a debt</source>
            <translation>Проверьте, что это сумма к оплате, а не остаток или долг</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) of the sheet are read too</source>
            <translation>
                <numerusform>Прочитана и %n скрытая строка листа</numerusform>
                <numerusform>Прочитаны и %n скрытые строки листа</numerusform>
                <numerusform>Прочитано и %n скрытых строк листа</numerusform>
            </translation>
        </message>
        <message>
            <source>Result saved: %1</source>
            <translation>Результат сохранён: %1</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зачислено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Передано в поддержку</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>ждёт второго человека</translation>
        </message>
        <message>
            <source>waits for a second person until %1</source>
            <translation>ждёт второго человека до %1</translation>
        </message>
        <message>
            <source>Result and report</source>
            <translation>Отчёт и результат</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Кто подготовил</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Кто согласовал</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Back to the check</source>
            <translation>Назад к проверке</translation>
        </message>
        <message>
            <source>Confirm anew</source>
            <translation>Подтвердить заново</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Выполнить</translation>
        </message>
        <message>
            <source>Exactly these rows and sums are paid, nothing else.</source>
            <translation>Будут оплачены именно эти строки и суммы, ничего другого.</translation>
        </message>
        <message>
            <source>No reason was given.</source>
            <translation>Причина не указана.</translation>
        </message>
        <message>
            <source>A person with the right to approve, other than you, agrees to it. Nothing is paid meanwhile; you may close the window.</source>
            <translation>Согласует другой человек с правом согласования. До этого ничего не оплачивается; окно можно закрыть.</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Ждёт согласования</translation>
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
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Own id</source>
            <translation>Свой код</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вердикт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Operator's id</source>
            <translation>Номер у оператора</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Исключена</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Amount (not used)</source>
            <translation>Сумма (не нужна)</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>Принято: %1</translation>
        </message>
        <message>
            <source>Row %1 goes</source>
            <translation>Строка %1 принята</translation>
        </message>
        <message>
            <source>Row %1 waits</source>
            <translation>Строка %1 ждёт решения</translation>
        </message>
        <message>
            <source>Row %1 is left out</source>
            <translation>Строка %1 исключена</translation>
        </message>
        <message>
            <source>Row %1 is back</source>
            <translation>Строка %1 возвращена</translation>
        </message>
        <message>
            <source>Row %1 corrected</source>
            <translation>Строка %1 исправлена</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>из %1</translation>
        </message>
        <message>
            <source>Rows done</source>
            <translation>Выполнено строк</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Ставим на паузу</translation>
        </message>
        <message>
            <source>Repeat the rejected</source>
            <translation>Повторить отклонённые</translation>
        </message>
        <message numerus="yes">
            <source>Show new: %n</source>
            <translation>
                <numerusform>Показать новые: %n</numerusform>
                <numerusform>Показать новые: %n</numerusform>
                <numerusform>Показать новые: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«Unknown» is never repeated with a new key: the operator is asked first.</source>
            <translation>«Неизвестно» не повторяем с новым ключом: сначала спрашиваем оператора.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Confirm the rest, %1</source>
            <translation>Подтвердить остальное, %1</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Попробовать сейчас</translation>
        </message>
        <message>
            <source>Resume from row %1</source>
            <translation>Продолжить со строки %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>measuring the pace</source>
            <translation>измеряем скорость</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 строки/с</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>осталось около %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 ч %2 мин</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>согласовал(а) %1</translation>
        </message>
        <message>
            <source>started by %1 at %2</source>
            <translation>запустил(а) %1 в %2</translation>
        </message>
        <message>
            <source>started at %1</source>
            <translation>запущен в %1</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляем</translation>
        </message>
        <message>
            <source>No row needs attention</source>
            <translation>Строк, требующих внимания, нет</translation>
        </message>
        <message>
            <source>Nothing is credited yet</source>
            <translation>Ещё ничего не зачислено</translation>
        </message>
        <message>
            <source>Nothing is sent again. Save the result and write to support.</source>
            <translation>Повторно ничего не отправляем. Сохраните результат и напишите в поддержку.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлен</translation>
        </message>
        <message>
            <source>Done: %1. Not begun: %2.</source>
            <translation>Выполнено: %1. Не начато: %2.</translation>
        </message>
        <message>
            <source>Done: %1. Left out before the start: %2.</source>
            <translation>Выполнено: %1. Оставлено в стороне перед началом: %2.</translation>
        </message>
        <message>
            <source>Credited %1, rejected %2. Money of rejected rows was not taken.</source>
            <translation>Зачислено %1, отклонено %2. За отклонённые строки деньги не списаны.</translation>
        </message>
        <message>
            <source>The batch is carried out</source>
            <translation>Пакет выполнен</translation>
        </message>
        <message>
            <source>%1 credited, the totals equal the operator's list.</source>
            <translation>Зачислено %1, итоги совпадают со списком оператора.</translation>
        </message>
        <message>
            <source>Rows in flight are finished.</source>
            <translation>Отправленные строки завершены.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Not approved: %1.</source>
            <translation>Не согласовано: %1.</translation>
        </message>
        <message>
            <source>Not sent: %1, %2. To go on, a new code is needed.</source>
            <translation>Не отправлено: %1, %2. Чтобы продолжить, нужен новый код.</translation>
        </message>
        <message>
            <source>«%1» waits for the network</source>
            <translation>«%1» ждёт сети</translation>
        </message>
        <message>
            <source>«%1» is interrupted</source>
            <translation>«%1» прерван</translation>
        </message>
        <message>
            <source>Rows finished: %1, none is paid twice.</source>
            <translation>Завершено строк: %1, двойных оплат нет.</translation>
        </message>
        <message>
            <source>Rows without an answer: %1. They are asked about; none goes again before you press.</source>
            <translation>Строк без ответа: %1. О них спрашиваем оператора; без вашего нажатия ни одна не уйдёт снова.</translation>
        </message>
        <message>
            <source>It goes on by itself when the connection is back; rows without an answer are asked about first.</source>
            <translation>Продолжится само, как только вернётся связь; сначала будет запрошено о строках без ответа.</translation>
        </message>
        <message>
            <source>Paid: %1 of %2, %3. It stays paid. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Оплачено %1 из %2, %3; это не отменяется. Отправленные строки завершим; %4 ещё не начаты, их можно продолжить позже.</translation>
        </message>
        <message>
            <source>Done: %1 of %2. It stays done. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Выполнено %1 из %2, это останется. Отправленные строки завершим; %4 ещё не начаты, их можно продолжить позже.</translation>
        </message>
        <message>
            <source>Stop «%1»?</source>
            <translation>Остановить «%1»?</translation>
        </message>
        <message>
            <source>Sum for rows without one, ₴</source>
            <translation>Сумма для строк без суммы, ₴</translation>
        </message>
        <message>
            <source>Drop a table here</source>
            <translation>Перетащите сюда таблицу</translation>
        </message>
        <message>
            <source>CSV, XLSX, XLS or ODS, up to 100 000 rows. Columns are recognised and can be corrected; nothing is paid while the file is checked.</source>
            <translation>CSV, XLSX, XLS или ODS, до 100 000 строк. Столбцы распознаём, их можно исправить; пока файл проверяется, ничего не оплачивается.</translation>
        </message>
        <message>
            <source>Check them</source>
            <translation>Проверить номера</translation>
        </message>
        <message>
            <source>Save a template with current data</source>
            <translation>Сохранить шаблон с текущими данными</translation>
        </message>
        <message>
            <source>Correct the sum first</source>
            <translation>Сначала исправьте сумму</translation>
        </message>
        <message>
            <source>New tariff</source>
            <translation>Новый тариф</translation>
        </message>
        <message>
            <source>Empty: exactly what each number lacks</source>
            <translation>Пусто: ровно столько, сколько не хватает каждому</translation>
        </message>
        <message>
            <source>For a list of numbers, and for rows that have no sum</source>
            <translation>Для списка номеров и строк без суммы</translation>
        </message>
        <message>
            <source>without a second person up to %1</source>
            <translation>без второго человека до %1</translation>
        </message>
        <message>
            <source>Numbers chosen: %1</source>
            <translation>Выбрано номеров: %1</translation>
        </message>
        <message>
            <source>Type the sum for each number</source>
            <translation>Введите сумму для каждого номера</translation>
        </message>
        <message>
            <source>A file that appears there is checked by itself; money waits for your press.</source>
            <translation>Файл, который там появится, проверим сами; деньги будут ждать вашего нажатия.</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Выключено</translation>
        </message>
        <message numerus="yes">
            <source>New files: %n</source>
            <translation>
                <numerusform>Новых файлов: %n</numerusform>
                <numerusform>Новых файлов: %n</numerusform>
                <numerusform>Новых файлов: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>They are checked as: %1</source>
            <translation>Они проверяются как: %1</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1, still being written</source>
            <translation>%1, ещё записывается</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Проверить %1</translation>
        </message>
        <message>
            <source>recognised: %1, repeated: %2, not understood: %3</source>
            <translation>распознано: %1, повторов: %2, не понято: %3</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Читаем %1</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Проверяем %1</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 из %2 строк</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 строк</translation>
        </message>
        <message>
            <source>Check without payment</source>
            <translation>Проверка без оплаты</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Пакетные операции</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Убрано</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Спросить</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Абонент</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>Explanation and what to do</source>
            <translation>Пояснение и что сделать</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Twice in the file</source>
            <translation>Дважды в файле</translation>
        </message>
        <message>
            <source>Topped up lately</source>
            <translation>Пополнен недавно</translation>
        </message>
        <message>
            <source>The number ends soon</source>
            <translation>Срок номера скоро истечёт</translation>
        </message>
        <message>
            <source>Over the department's limit</source>
            <translation>Сверх лимита подразделения</translation>
        </message>
        <message>
            <source>Not in your list</source>
            <translation>Номера нет в вашем списке</translation>
        </message>
        <message>
            <source>Perhaps another operator</source>
            <translation>Возможно, другой оператор</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Приостановлен</translation>
        </message>
        <message>
            <source>Under way elsewhere</source>
            <translation>Уже выполняется в другом месте</translation>
        </message>
        <message>
            <source>Refused before</source>
            <translation>Ранее отклонено</translation>
        </message>
        <message>
            <source>Not for this number</source>
            <translation>Не для этого номера</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>Не похоже на номер</translation>
        </message>
        <message>
            <source>Landline</source>
            <translation>Городской номер</translation>
        </message>
        <message>
            <source>Amount not understood</source>
            <translation>Сумма не распознана</translation>
        </message>
        <message>
            <source>Amount out of limits</source>
            <translation>Сумма вне пределов</translation>
        </message>
        <message>
            <source>Number disconnected</source>
            <translation>Номер отключён</translation>
        </message>
        <message>
            <source>Formula or object in the cell</source>
            <translation>Формула или объект в ячейке</translation>
        </message>
        <message>
            <source>Empty row</source>
            <translation>Пустая строка</translation>
        </message>
        <message>
            <source>The company pays</source>
            <translation>Платит компания</translation>
        </message>
        <message>
            <source>Not served</source>
            <translation>Не обслуживается</translation>
        </message>
        <message>
            <source>Has this tariff</source>
            <translation>Тариф уже такой</translation>
        </message>
        <message>
            <source>Connected already</source>
            <translation>Уже подключена</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Не подключена</translation>
        </message>
        <message>
            <source>Blocked already</source>
            <translation>Уже заблокирован</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокирован</translation>
        </message>
        <message>
            <source>No right</source>
            <translation>Нет прав</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Средств хватает</translation>
        </message>
        <message>
            <source>Tariff, service or label unknown</source>
            <translation>Тариф, услуга или метка не распознаны</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить согласие</translation>
        </message>
        <message>
            <source>Leave one</source>
            <translation>Оставить один</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Pay all the same</source>
            <translation>Всё равно оплатить</translation>
        </message>
        <message>
            <source>Do all the same</source>
            <translation>Всё равно выполнить</translation>
        </message>
        <message>
            <source>Topped up today</source>
            <translation>Пополнен сегодня</translation>
        </message>
        <message>
            <source>Topped up yesterday</source>
            <translation>Пополнен вчера</translation>
        </message>
        <message numerus="yes">
            <source>Days until the number ends: %n</source>
            <translation>
                <numerusform>До окончания действия номера: %n дн.</numerusform>
                <numerusform>До окончания действия номера: %n дн.</numerusform>
                <numerusform>До окончания действия номера: %n дн.</numerusform>
            </translation>
        </message>
        <message>
            <source>the number is in row %1 too</source>
            <translation>номер есть и в строке %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>на %1</translation>
        </message>
        <message>
            <source>%1: limit %2, a consent is needed</source>
            <translation>%1: лимит %2, нужно согласие</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>от %1 до %2</translation>
        </message>
        <message>
            <source>cell %1: write the value itself</source>
            <translation>ячейка %1: впишите само значение</translation>
        </message>
        <message>
            <source>a payment of %1</source>
            <translation>платёж на %1</translation>
        </message>
        <message>
            <source>%1 in «%2»</source>
            <translation>%1 в «%2»</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were not looked at</source>
            <translation>пополнения, сделанные в других местах, не проверены</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were looked at since %1 only</source>
            <translation>пополнения, сделанные в других местах, проверены только с %1</translation>
        </message>
        <message>
            <source>it may belong to somebody else</source>
            <translation>может принадлежать кому-то другому</translation>
        </message>
        <message>
            <source>it may have been moved to us</source>
            <translation>его могли перенести к нам</translation>
        </message>
        <message>
            <source>a top-up prolongs it</source>
            <translation>пополнение его продлит</translation>
        </message>
        <message>
            <source>the number is suspended</source>
            <translation>номер приостановлен</translation>
        </message>
        <message>
            <source>the operator offers this tariff to other numbers</source>
            <translation>оператор предлагает этот тариф другим номерам</translation>
        </message>
        <message>
            <source>only mobile numbers</source>
            <translation>только мобильные номера</translation>
        </message>
        <message>
            <source>write the value itself</source>
            <translation>впишите само значение</translation>
        </message>
        <message>
            <source>it does not take money</source>
            <translation>он не принимает средства</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>делать нечего</translation>
        </message>
        <message>
            <source>it has no account of its own</source>
            <translation>у него нет своего счёта</translation>
        </message>
        <message>
            <source>the operator does not serve it</source>
            <translation>оператор его не обслуживает</translation>
        </message>
        <message>
            <source>blocked numbers take no orders</source>
            <translation>заблокированные номера не принимают заказов</translation>
        </message>
        <message>
            <source>the coordinator of this number can do it</source>
            <translation>это может координатор номера</translation>
        </message>
        <message>
            <source>there is enough money</source>
            <translation>средств хватает</translation>
        </message>
        <message>
            <source>see the names in the template</source>
            <translation>названия есть в шаблоне</translation>
        </message>
        <message>
            <source>the table cut its last digits: 3.8E+11</source>
            <translation>таблица отрезала последние цифры: 3.8E+11</translation>
        </message>
        <message>
            <source>the table made a date of it</source>
            <translation>таблица сделала из этого дату</translation>
        </message>
        <message>
            <source>more cells than heads: a comma has cut the row</source>
            <translation>ячеек больше, чем заголовков: строку разрезала запятая</translation>
        </message>
        <message>
            <source>write the sum without a sign</source>
            <translation>запишите сумму без знака + или −</translation>
        </message>
        <message>
            <source>write the sum in full: 1000,00</source>
            <translation>запишите число полностью: 1000,00</translation>
        </message>
        <message>
            <source>at most two digits after the comma</source>
            <translation>после запятой не больше двух цифр</translation>
        </message>
        <message>
            <source>comma or thousands? Write 1234,00</source>
            <translation>запятая или тысячи? Напишите 1234,00</translation>
        </message>
        <message>
            <source>there is text beside or between the digits</source>
            <translation>рядом с цифрами или между ними есть текст</translation>
        </message>
        <message>
            <source>there is no sum</source>
            <translation>суммы нет</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Пополнение</translation>
        </message>
        <message>
            <source>Tariff change</source>
            <translation>Смена тарифа</translation>
        </message>
        <message>
            <source>Connect a service</source>
            <translation>Подключить услугу</translation>
        </message>
        <message>
            <source>Disconnect a service</source>
            <translation>Отключить услугу</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блокировка</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Массовое пополнение</translation>
        </message>
        <message>
            <source>Batch tariff change</source>
            <translation>Массовая смена тарифа</translation>
        </message>
        <message>
            <source>Batch connection of a service</source>
            <translation>Массовое подключение услуги</translation>
        </message>
        <message>
            <source>Batch disconnection of a service</source>
            <translation>Массовое отключение услуги</translation>
        </message>
        <message>
            <source>Batch block</source>
            <translation>Массовая блокировка</translation>
        </message>
        <message>
            <source>Batch labels</source>
            <translation>Массовые метки</translation>
        </message>
        <message>
            <source>Each row is one number and its sum. Nothing is paid while it is checked.</source>
            <translation>Каждая строка – номер и сумма. Во время проверки ничего не оплачивается.</translation>
        </message>
        <message>
            <source>Each row is one number. The tariff is ordered after your confirmation.</source>
            <translation>Каждая строка – один номер. Тариф закажем после вашего подтверждения.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is connected after your confirmation.</source>
            <translation>Каждая строка – один номер. Услугу подключим после вашего подтверждения.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is disconnected after your confirmation.</source>
            <translation>Каждая строка – один номер. Услугу отключим после вашего подтверждения.</translation>
        </message>
        <message>
            <source>Each row is one number. Incoming SMS and emergency calls still work.</source>
            <translation>Каждая строка – один номер. Входящие SMS и экстренные вызовы будут работать.</translation>
        </message>
        <message>
            <source>Labels stay on this computer; the operator does not see them.</source>
            <translation>Метки остаются на этом компьютере; оператор их не видит.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Согласование</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Выполнение</translation>
        </message>
        <message>
            <source>Tariff, service or label</source>
            <translation>Тариф, услуга или метка</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>не нужен</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>более %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>A break or a lost answer never pays a row of this batch a second time.</source>
            <translation>Обрыв связи или потерянный ответ не спишут деньги за строку этого пакета второй раз.</translation>
        </message>
        <message>
            <source>A break or a lost answer never sends an order of this batch a second time.</source>
            <translation>Обрыв связи или потерянный ответ не отправят заказ этого пакета второй раз.</translation>
        </message>
        <message>
            <source>Nothing is sent to the operator.</source>
            <translation>Оператору ничего не отправляем.</translation>
        </message>
        <message numerus="yes">
            <source>with %n hidden row(s)</source>
            <translation>
                <numerusform>из них %n скрытая</numerusform>
                <numerusform>из них %n скрытые</numerusform>
                <numerusform>из них %n скрытых</numerusform>
            </translation>
        </message>
        <message>
            <source>XLS does not tell formulas from values: look at the sums</source>
            <translation>XLS не отличает формулы от значений: просмотрите суммы</translation>
        </message>
        <message>
            <source>Waits for the network</source>
            <translation>Ждёт сети</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Waits for the code</source>
            <translation>Ждёт кода</translation>
        </message>
        <message>
            <source>On approval</source>
            <translation>На согласовании</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Прерван</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершён</translation>
        </message>
        <message>
            <source>Not reconciled</source>
            <translation>Не сверен</translation>
        </message>
        <message>
            <source>the power went</source>
            <translation>пропало питание</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>пропала связь</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>сеанс завершён</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>на диске нет места</translation>
        </message>
        <message>
            <source>the limit of the batch is used up</source>
            <translation>лимит пакета исчерпан</translation>
        </message>
        <message>
            <source>the role no longer allows it</source>
            <translation>роль этого больше не позволяет</translation>
        </message>
        <message>
            <source>the term of the confirmation has passed</source>
            <translation>срок подтверждения истёк</translation>
        </message>
        <message>
            <source>there is no money left in the source</source>
            <translation>в источнике кончились средства</translation>
        </message>
        <message>
            <source>rows have changed since the consent</source>
            <translation>строки изменились после согласия</translation>
        </message>
        <message>
            <source>the operator refused what the rows need</source>
            <translation>оператор отказал в данных, нужных строкам</translation>
        </message>
        <message>
            <source>the program was closed</source>
            <translation>приложение было закрыто</translation>
        </message>
        <message>
            <source>stopped by you</source>
            <translation>остановлено вами</translation>
        </message>
        <message>
            <source>Checking once more…</source>
            <translation>Проверяем ещё раз…</translation>
        </message>
        <message>
            <source>another operator</source>
            <translation>другой оператор</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>деактивирован</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>приостановлен</translation>
        </message>
        <message>
            <source>daily limit</source>
            <translation>лимит на сутки</translation>
        </message>
        <message>
            <source>sum out of limits</source>
            <translation>сумма вне пределов</translation>
        </message>
        <message>
            <source>not enough money in the source</source>
            <translation>в источнике не хватает средств</translation>
        </message>
        <message>
            <source>the bank declined</source>
            <translation>банк отклонил</translation>
        </message>
        <message>
            <source>not enough money on the card</source>
            <translation>на карте не хватает средств</translation>
        </message>
        <message>
            <source>the card has expired</source>
            <translation>срок карты истёк</translation>
        </message>
        <message>
            <source>the company pays for this number</source>
            <translation>за номер платит компания</translation>
        </message>
        <message>
            <source>no right over this number</source>
            <translation>нет прав на этот номер</translation>
        </message>
        <message>
            <source>left the company</source>
            <translation>выбыл из компании</translation>
        </message>
        <message>
            <source>no such number</source>
            <translation>такого номера нет</translation>
        </message>
        <message>
            <source>has this tariff already</source>
            <translation>тариф уже такой</translation>
        </message>
        <message>
            <source>connected already</source>
            <translation>уже подключена</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>не подключена</translation>
        </message>
        <message>
            <source>the confirmation has ended</source>
            <translation>подтверждение уже не действует</translation>
        </message>
        <message>
            <source>the row differs from what was confirmed</source>
            <translation>строка не та, что подтверждена</translation>
        </message>
        <message>
            <source>the money was not credited</source>
            <translation>средства не зачислены</translation>
        </message>
        <message>
            <source>the bank refused</source>
            <translation>банк отказал</translation>
        </message>
        <message>
            <source>the bank's fault</source>
            <translation>сбой в банке</translation>
        </message>
        <message>
            <source>not answered in time</source>
            <translation>нет ответа вовремя</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Столбцы:</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change the columns</source>
            <translation>Изменить столбцы</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Номер или имя</translation>
        </message>
        <message>
            <source>Rows of the check</source>
            <translation>Строки проверки</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Источник средств</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Correct the row</source>
            <translation>Исправить строку</translation>
        </message>
        <message>
            <source>Keep the row</source>
            <translation>Оставить строку</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Исключить строку</translation>
        </message>
        <message>
            <source>Return the row</source>
            <translation>Вернуть строку</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>Между ячейками</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Вставить список номеров</translation>
        </message>
        <message>
            <source>One number a line, or any text with numbers in it.</source>
            <translation>По одному номеру в строке или любой текст с номерами.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message numerus="yes">
            <source>The first lines are shown, %n more are taken</source>
            <translation>
                <numerusform>Показаны первые строки, учтено ещё %n</numerusform>
                <numerusform>Показаны первые строки, учтено ещё %n</numerusform>
                <numerusform>Показаны первые строки, учтено ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Не останавливать</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Rows that have changed</source>
            <translation>Изменившиеся строки</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Номер в строке</translation>
        </message>
        <message>
            <source>Amount of the row, ₴</source>
            <translation>Сумма строки, ₴</translation>
        </message>
        <message>
            <source>Amount, ₴</source>
            <translation>Сумма, ₴</translation>
        </message>
        <message>
            <source>Tariff or service of the row</source>
            <translation>Тариф или услуга строки</translation>
        </message>
        <message>
            <source>Label of the row</source>
            <translation>Метка строки</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выберите</translation>
        </message>
        <message>
            <source>Queue of batches</source>
            <translation>Очередь пакетов</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Новый пакет</translation>
        </message>
        <message>
            <source>No batches yet. Those that were checked or run stand here.</source>
            <translation>Пакетов ещё нет. Здесь будут проверенные и выполненные.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Остановить…</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Rows of the run</source>
            <translation>Строки выполнения</translation>
        </message>
        <message>
            <source>Result file</source>
            <translation>Файл результата</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Отчёт (PDF)</translation>
        </message>
        <message>
            <source>Request file for an offline approver</source>
            <translation>Файл запроса для согласования без сети</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Сохранить результат</translation>
        </message>
        <message>
            <source>The report was not written: choose another folder</source>
            <translation>Отчёт не записан: выберите другую папку</translation>
        </message>
        <message>
            <source>Report saved: %1</source>
            <translation>Отчёт сохранён: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Папка под наблюдением</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <source>Watch the folder</source>
            <translation>Следить за папкой</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужно</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Таблицы (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>BatchRefusals</name>
        <message>
            <source>Count or total does not match</source>
            <translation>Количество или сумма не совпадает</translation>
        </message>
        <message>
            <source>Nothing was paid. Compare them with the tiles above.</source>
            <translation>Ничего не оплачено. Сверьте их с итогами вверху.</translation>
        </message>
        <message>
            <source>This file was already run</source>
            <translation>Этот файл уже выполнен</translation>
        </message>
        <message>
            <source>Nothing was paid. Confirm that it is meant once more.</source>
            <translation>Ничего не оплачено. Подтвердите, что это намеренный повтор.</translation>
        </message>
        <message>
            <source>No row of the batch is ready</source>
            <translation>В пакете нет готовых строк</translation>
        </message>
        <message>
            <source>Correct or accept rows first.</source>
            <translation>Сначала исправьте или примите строки.</translation>
        </message>
        <message>
            <source>The batch can no longer be changed</source>
            <translation>Пакет уже нельзя изменить</translation>
        </message>
        <message>
            <source>Withdraw it, or make a new one.</source>
            <translation>Отзовите его или создайте новый.</translation>
        </message>
        <message>
            <source>The batch is over the operator's limit</source>
            <translation>Пакет сверх лимита оператора</translation>
        </message>
        <message>
            <source>Nothing was paid. Split it into parts.</source>
            <translation>Ничего не оплачено. Разделите его на части.</translation>
        </message>
        <message>
            <source>Something has changed since the check</source>
            <translation>С момента проверки кое-что изменилось</translation>
        </message>
        <message>
            <source>Nothing was paid. The rows were checked once more: look at the warnings, then type count and total anew.</source>
            <translation>Ничего не оплачено. Строки проверены ещё раз: посмотрите предупреждения, затем наберите количество и сумму заново.</translation>
        </message>
        <message>
            <source>Rows have changed since the consent</source>
            <translation>Строки изменились после согласия</translation>
        </message>
        <message>
            <source>Nothing more was paid. Look at them in the program's window, or say that they go all the same.</source>
            <translation>Больше ничего не оплачено. Посмотрите на них в окне программы или скажите, что они идут всё равно.</translation>
        </message>
        <message>
            <source>Not everything could be checked once more</source>
            <translation>Не всё удалось проверить ещё раз</translation>
        </message>
        <message>
            <source>Nothing more was paid. Try again later, or say that all rows go all the same.</source>
            <translation>Больше ничего не оплачено. Попробуйте позже или укажите, что все строки идут несмотря на это.</translation>
        </message>
        <message>
            <source>These rows are in another batch already</source>
            <translation>Эти строки уже в другом пакете</translation>
        </message>
        <message>
            <source>Go on with that one: nothing is paid twice.</source>
            <translation>Продолжайте с ним: ничего не оплачивается дважды.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил(а)</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Согласовал(а)</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Запущен</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершён</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Digest of the rows</source>
            <translation>Отпечаток строк</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Составлен</translation>
        </message>
        <message>
            <source>Rows carried out</source>
            <translation>Выполнено строк</translation>
        </message>
        <message>
            <source>To pay by the batch</source>
            <translation>К оплате по пакету</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зачислено</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>отклонено: %1</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list.</source>
            <translation>Итоги не совпадают со списком оператора.</translation>
        </message>
    </context>
    <context>
        <name>Bell</name>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>Новых: %n</numerusform>
                <numerusform>Новых: %n</numerusform>
                <numerusform>Новых: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Уведомления</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>Remind in a day</source>
            <translation>Напомнить через день</translation>
        </message>
        <message>
            <source>Remind in a week</source>
            <translation>Напомнить через неделю</translation>
        </message>
        <message>
            <source>Do not tell about this any more</source>
            <translation>Больше не уведомлять об этом</translation>
        </message>
        <message>
            <source>Will be said again if it still holds</source>
            <translation>Напомним, если ничего не изменится</translation>
        </message>
        <message>
            <source>Switched off; all are switched on again in the settings</source>
            <translation>Выключено; вернуть можно в настройках</translation>
        </message>
        <message>
            <source>Tell later: %1</source>
            <translation>Напомнить позже: %1</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметить прочитанными</translation>
        </message>
        <message>
            <source>Choose what to be told</source>
            <translation>Настроить уведомления</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Ничего нового</translation>
        </message>
        <message>
            <source>Payments, numbers at risk and messages are told here</source>
            <translation>Здесь появятся платежи, номера под риском и сообщения</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>The phone or SIM card is lost</source>
            <translation>Телефон или SIM-карта утеряны</translation>
        </message>
        <message>
            <source>To return it: only in a shop, with a document</source>
            <translation>Восстановить: только в магазине, с документом</translation>
        </message>
        <message>
            <source>The block is ordered</source>
            <translation>Блокировка заказана</translation>
        </message>
        <message>
            <source>The block is called off</source>
            <translation>Блокировка отменена</translation>
        </message>
        <message>
            <source>The number returns</source>
            <translation>Номер восстанавливается</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>Уже заказано</translation>
        </message>
        <message>
            <source>No connection: a block is ordered only with a connection</source>
            <translation>Нет связи: блокировку заказывают только при связи</translation>
        </message>
        <message>
            <source>It cannot wait in the queue: your password is kept nowhere. The hotline blocks the number at once.</source>
            <translation>Это не может ждать в очереди: ваш пароль нигде не хранится. Горячая линия заблокирует номер сразу.</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>блокируется</translation>
        </message>
        <message>
            <source>being returned</source>
            <translation>восстанавливается</translation>
        </message>
        <message>
            <source>the number is off the network altogether</source>
            <translation>номер полностью вне сети</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>incoming SMS, emergency calls and the hotline work</source>
            <translation>входящие SMS, экстренные вызовы и горячая линия работают</translation>
        </message>
        <message>
            <source>No calls, no SMS and no internet, codes too</source>
            <translation>Без звонков, SMS и интернета; коды тоже не приходят</translation>
        </message>
        <message>
            <source>Incoming SMS, emergency calls and the hotline work</source>
            <translation>Входящие SMS, экстренные вызовы и горячая линия работают</translation>
        </message>
        <message>
            <source>The number's term, until %1, runs on</source>
            <translation>Срок действия номера, до %1, не останавливается</translation>
        </message>
        <message>
            <source>To return it: here, at any time</source>
            <translation>Восстановить: здесь, в любое время</translation>
        </message>
        <message>
            <source>An estimate: the operator says it at the act</source>
            <translation>Оценка: точно скажет оператор при действии</translation>
        </message>
        <message>
            <source>In 15–30 min, until then it is pending</source>
            <translation>За 15–30 мин, до этого состояние «ожидает»</translation>
        </message>
        <message>
            <source>In 15–30 min, at the latest at %1; until then it is pending</source>
            <translation>За 15–30 мин, не позднее %1; до этого состояние «ожидает»</translation>
        </message>
        <message>
            <source>%1 a month while it is blocked</source>
            <translation>%1 в месяц, пока номер заблокирован</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>Цена ещё не известна</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Бесплатно</translation>
        </message>
        <message>
            <source>Codes of this session come to this SIM card: a lost one gets none. Confirm by your own password; later sign-ins will need it too.</source>
            <translation>Коды этого сеанса приходят на эту SIM-карту: на утерянную они не дойдут. Подтвердите личным паролем; он понадобится и для следующих входов.</translation>
        </message>
        <message>
            <source>You are signed in with this number: codes by SMS will still come to it.</source>
            <translation>Вы вошли с этого номера: коды из SMS будут приходить на него и дальше.</translation>
        </message>
        <message>
            <source>The password does not fit</source>
            <translation>Пароль не подходит</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>Восстанавливается</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Заказано, спрашиваем оператора</translation>
        </message>
        <message>
            <source>Being blocked</source>
            <translation>Блокируется</translation>
        </message>
        <message>
            <source>Being blocked, the operator is late</source>
            <translation>Блокируется, оператор задерживается</translation>
        </message>
        <message>
            <source>Being blocked, until %1</source>
            <translation>Блокируется, до %1</translation>
        </message>
        <message>
            <source>Do not order again: one order is enough, we are finding out its outcome.</source>
            <translation>Не заказывайте второй раз: одного заказа достаточно, выясняем его результат.</translation>
        </message>
        <message>
            <source>Until then it can be called off.</source>
            <translation>До этого блокировку можно отменить.</translation>
        </message>
        <message>
            <source>The number is blocked</source>
            <translation>Номер заблокирован</translation>
        </message>
        <message>
            <source>Blocked since %1</source>
            <translation>Заблокирован с %1</translation>
        </message>
        <message>
            <source>The operator lets it return here, without a shop.</source>
            <translation>Оператор позволяет восстановить номер здесь, без магазина.</translation>
        </message>
        <message>
            <source>How to return it is being asked</source>
            <translation>Узнаём, как восстановить номер</translation>
        </message>
        <message>
            <source>How to return it is not known now; a shop always can.</source>
            <translation>Как восстановить номер, сейчас неизвестно; в магазине это можно сделать всегда.</translation>
        </message>
        <message>
            <source>A lost SIM card is replaced in a shop; the number stays yours meanwhile.</source>
            <translation>Утерянную SIM-карту заменяют в магазине; номер тем временем остаётся вашим.</translation>
        </message>
        <message>
            <source>The operator returns it only in a shop.</source>
            <translation>Оператор восстанавливает номер только в магазине.</translation>
        </message>
        <message>
            <source>passport or ID card</source>
            <translation>паспорт или ID-карта</translation>
        </message>
        <message>
            <source>taxpayer number</source>
            <translation>налоговый номер</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-карта</translation>
        </message>
        <message>
            <source>Take a document with you</source>
            <translation>Возьмите с собой документ</translation>
        </message>
        <message>
            <source>Take with you: %1</source>
            <translation>Возьмите с собой: %1</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не выбран</translation>
        </message>
        <message>
            <source>Home internet has no SIM card: there is nothing to block</source>
            <translation>У Домашнего Интернета нет SIM-карты: блокировать нечего</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>Этот номер отключён</translation>
        </message>
        <message>
            <source>Hotline: %1</source>
            <translation>Горячая линия: %1</translation>
        </message>
        <message>
            <source>Hotline: %1, from a Kyivstar number %2</source>
            <translation>Горячая линия: %1, с номера Киевстар %2</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>Confirm by</source>
            <translation>Подтвердить через</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>Код из SMS</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Личный пароль</translation>
        </message>
        <message>
            <source>Block the number…</source>
            <translation>Заблокировать номер…</translation>
        </message>
        <message>
            <source>the operator may ask for a code by SMS</source>
            <translation>оператор может попросить код из SMS</translation>
        </message>
        <message>
            <source>Block %1?</source>
            <translation>Заблокировать %1?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Temporary block of the number</source>
            <translation>Временная блокировка номера</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Спросить ещё раз</translation>
        </message>
        <message>
            <source>Call off the block</source>
            <translation>Отменить блокировку</translation>
        </message>
        <message>
            <source>Return the number</source>
            <translation>Восстановить номер</translation>
        </message>
        <message>
            <source>Shops that return a number</source>
            <translation>Магазины, где восстанавливают номер</translation>
        </message>
    </context>
    <context>
        <name>Budgets</name>
        <message numerus="yes">
            <source>%n department(s) will exceed the limit by %1</source>
            <translation>
                <numerusform>%n подразделение превысит лимит к %1</numerusform>
                <numerusform>%n подразделения превысят лимит к %1</numerusform>
                <numerusform>%n подразделений превысят лимит к %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits of departments are near</source>
            <translation>Лимиты подразделений близко</translation>
        </message>
        <message numerus="yes">
            <source>100 % spent: %n</source>
            <translation>
                <numerusform>потрачено 100 %: %n</numerusform>
                <numerusform>потрачено 100 %: %n</numerusform>
                <numerusform>потрачено 100 %: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>80 % spent: %n</source>
            <translation>
                <numerusform>потрачено 80 %: %n</numerusform>
                <numerusform>потрачено 80 %: %n</numerusform>
                <numerusform>потрачено 80 %: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Limit of «%1» set</source>
            <translation>Лимит «%1» задан</translation>
        </message>
        <message>
            <source>Limit of «%1» removed</source>
            <translation>Лимит «%1» убран</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номеров</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Потрачено</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Лимит</translation>
        </message>
        <message>
            <source>Fact and forecast</source>
            <translation>Факт и прогноз</translation>
        </message>
        <message>
            <source>How it is made</source>
            <translation>Как получен</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без лимита</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Бюджеты</translation>
        </message>
        <message>
            <source>All limits will hold until the end of the month</source>
            <translation>Всех лимитов хватит до конца месяца</translation>
        </message>
        <message>
            <source>%1, over by %2 in all</source>
            <translation>%1, вместе на %2</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Все %1</translation>
        </message>
        <message>
            <source>Own limit %1</source>
            <translation>Свой лимит %1</translation>
        </message>
        <message>
            <source>Over %1</source>
            <translation>Перерасход %1</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>Фиксированная сумма</translation>
        </message>
        <message>
            <source>A sum for each number</source>
            <translation>Сумма на каждый номер</translation>
        </message>
        <message>
            <source>Last month, %</source>
            <translation>Прошлый месяц, %</translation>
        </message>
        <message>
            <source>Mean of 3 months, %</source>
            <translation>Среднее за 3 месяца, %</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 в месяц</translation>
        </message>
        <message>
            <source>%1 for each number</source>
            <translation>%1 на каждый номер</translation>
        </message>
        <message>
            <source>%1 of the last month</source>
            <translation>%1 прошлого месяца</translation>
        </message>
        <message>
            <source>%1 of the mean of 3 months</source>
            <translation>%1 среднего за 3 месяца</translation>
        </message>
        <message>
            <source>a part of «%1» by its numbers</source>
            <translation>доля «%1» по числу номеров</translation>
        </message>
        <message>
            <source>as in «%1»</source>
            <translation>как в «%1»</translation>
        </message>
        <message>
            <source>spent, over by %1</source>
            <translation>потрачено, перерасход %1</translation>
        </message>
        <message>
            <source>will be over by %1</source>
            <translation>будет перерасход %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>вплотную к лимиту</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>в рамках бюджета</translation>
        </message>
        <message>
            <source>Whole percent from 1 to 1 000</source>
            <translation>Целые проценты от 1 до 1 000</translation>
        </message>
        <message>
            <source>A sum above zero, such as 1 500,00</source>
            <translation>Сумма больше нуля, например 1 500,00</translation>
        </message>
        <message>
            <source>The months before are not known yet: no limit for now</source>
            <translation>Прежние месяцы ещё не известны: пока без лимита</translation>
        </message>
        <message>
            <source>This month: %1</source>
            <translation>В этом месяце: %1</translation>
        </message>
        <message>
            <source>Limit of «%1»</source>
            <translation>Лимит «%1»</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Проценты</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>enough for this month</source>
            <translation>на этот месяц хватит</translation>
        </message>
        <message>
            <source>Remove the limit</source>
            <translation>Убрать лимит</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Set the limit</source>
            <translation>Задать лимит</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Change the limit</source>
            <translation>Изменить лимит</translation>
        </message>
        <message>
            <source>Set the company's limit</source>
            <translation>Задать лимит компании</translation>
        </message>
        <message>
            <source>Which departments</source>
            <translation>Какие подразделения</translation>
        </message>
        <message>
            <source>Search a department</source>
            <translation>Поиск подразделения</translation>
        </message>
        <message>
            <source>Department or code</source>
            <translation>Подразделение или код</translation>
        </message>
        <message>
            <source>Budgets of departments</source>
            <translation>Бюджеты подразделений</translation>
        </message>
        <message>
            <source>Export the budgets</source>
            <translation>Экспорт бюджетов</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Budgets of departments will stand here</source>
            <translation>Здесь будут бюджеты подразделений</translation>
        </message>
        <message>
            <source>They appear with the tree of the company.</source>
            <translation>Они появятся вместе с деревом компании.</translation>
        </message>
        <message>
            <source>No limit is set yet</source>
            <translation>Лимиты ещё не заданы</translation>
        </message>
        <message>
            <source>Set one for the company or a department: those below take their part. At 80 % and 100 % you are told once.</source>
            <translation>Задайте лимит компании или подразделению: нижние возьмут свою долю. О 80 % и 100 % скажем один раз.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Calendar of charges</source>
            <translation>Календарь списаний</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>вычислено</translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) ahead, %1 in all</source>
            <translation>
                <numerusform>Впереди %n списание, всего %1</numerusform>
                <numerusform>Впереди %n списания, всего %1</numerusform>
                <numerusform>Впереди %n списаний, всего %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) in 12 months, %1 in all</source>
            <translation>
                <numerusform>За 12 месяцев %n списание, всего %1</numerusform>
                <numerusform>За 12 месяцев %n списания, всего %1</numerusform>
                <numerusform>За 12 месяцев %n списаний, всего %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The fee is taken every 28 days: 13 times a year, and some months have two of them.</source>
            <translation>Плату снимают каждые 28 дней: 13 раз в год, в некоторых месяцах дважды.</translation>
        </message>
        <message>
            <source>The fee is taken on the 1st of each month.</source>
            <translation>Плату снимают 1-го числа каждого месяца.</translation>
        </message>
        <message>
            <source>The fee is taken every day; days are not marked.</source>
            <translation>Плату снимают ежедневно, поэтому дни не отмечены.</translation>
        </message>
        <message>
            <source>Only the next date comes from the operator, the others are computed.</source>
            <translation>Только ближайшую дату назвал оператор, остальные вычислены.</translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Читаем номера</translation>
        </message>
        <message>
            <source>No fees of tariff or services in the last 12 months</source>
            <translation>За последние 12 месяцев платы за тариф или услуги не было</translation>
        </message>
        <message>
            <source>The operator has not named a next charge: the package is unpaid or suspended</source>
            <translation>Оператор не назвал следующего списания: пакет не оплачен или приостановлен</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Впереди</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Последние 12 месяцев</translation>
        </message>
        <message>
            <source>Which months</source>
            <translation>Какие месяцы</translation>
        </message>
        <message>
            <source>To the history</source>
            <translation>К истории</translation>
        </message>
        <message>
            <source>Dates and sums</source>
            <translation>Даты и суммы</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Keep running in the tray when the window is closed?</source>
            <translation>Оставлять программу в трее, когда окно закрыто?</translation>
        </message>
        <message>
            <source>Keep in the tray</source>
            <translation>Оставить в трее</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Закрыть программу</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. What shall they do?</source>
            <translation>
                <numerusform>Пакетов выполняется: %n. Что с ними делать?</numerusform>
                <numerusform>Пакетов выполняется: %n. Что с ними делать?</numerusform>
                <numerusform>Пакетов выполняется: %n. Что с ними делать?</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>Пауза и закрыть</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Продолжить в трее</translation>
        </message>
        <message numerus="yes">
            <source>Payments on their way: %n. They can be left: the operator goes on, and their end is shown at the next start.</source>
            <translation>
                <numerusform>Платежей в пути: %n. Их можно оставить: оператор их завершит, а итог будет виден после следующего запуска.</numerusform>
                <numerusform>Платежей в пути: %n. Их можно оставить: оператор их завершит, а итог будет виден после следующего запуска.</numerusform>
                <numerusform>Платежей в пути: %n. Их можно оставить: оператор их завершит, а итог будет виден после следующего запуска.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Acts in the queue: %n. They wait in this program and go on only after your press.</source>
            <translation>
                <numerusform>Действий в очереди: %n. Они ждут в программе и пойдут только после вашего нажатия.</numerusform>
                <numerusform>Действий в очереди: %n. Они ждут в программе и пойдут только после вашего нажатия.</numerusform>
                <numerusform>Действий в очереди: %n. Они ждут в программе и пойдут только после вашего нажатия.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Back to sign-in</source>
            <translation>Назад ко входу</translation>
        </message>
        <message>
            <source>Well-known numbers: the operator has not told its own yet</source>
            <translation>Общеизвестные номера: оператор ещё не назвал своих</translation>
        </message>
        <message>
            <source>No connection. These work without the Internet</source>
            <translation>Нет связи. Это работает без Интернета</translation>
        </message>
        <message>
            <source>Chat with a consultant</source>
            <translation>Чат с консультантом</translation>
        </message>
        <message>
            <source>day and night</source>
            <translation>круглосуточно</translation>
        </message>
        <message>
            <source>after sign-in</source>
            <translation>после входа</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>a form, no sign-in needed</source>
            <translation>форма, можно без входа</translation>
        </message>
        <message>
            <source>Addresses of shops</source>
            <translation>Адреса магазинов</translation>
        </message>
        <message>
            <source>by distance, with hours</source>
            <translation>по расстоянию, с часами работы</translation>
        </message>
        <message>
            <source>free of charge, round the clock</source>
            <translation>бесплатно, круглосуточно</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>с мобильного Киевстар</translation>
        </message>
        <message>
            <source>Home internet, or 460</source>
            <translation>Домашний Интернет, или 460</translation>
        </message>
        <message>
            <source>Line for business</source>
            <translation>Бизнес-линия</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Cabinet in the browser</source>
            <translation>Кабинет в браузере</translation>
        </message>
        <message>
            <source>Chat in the browser</source>
            <translation>Чат в браузере</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>In this program</source>
            <translation>В этой программе</translation>
        </message>
        <message>
            <source>Sites and addresses</source>
            <translation>Сайты и адреса</translation>
        </message>
        <message>
            <source>Codes to dial</source>
            <translation>USSD-коды</translation>
        </message>
        <message>
            <source>Dial from the SIM card it is about. The picture only fills the dialler: the call is yours to press.</source>
            <translation>Набирайте с SIM-карты, которой это касается. QR-код лишь заполняет номер: вызов нажимаете вы.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR-код для звонка на %1</translation>
        </message>
        <message>
            <source>Point the camera of a telephone at the picture: %1</source>
            <translation>Наведите камеру телефона на QR-код: %1</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Открыть %1 в браузере?</translation>
        </message>
        <message>
            <source>The page opens outside of this program: &lt;b&gt;%1&lt;/b&gt;</source>
            <translation>Страница откроется вне программы: &lt;b&gt;%1&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться здесь</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопировать %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>Go: %1</source>
            <translation>Перейти: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Скопировано: %1</translation>
        </message>
        <message>
            <source>QR code to dial: %1</source>
            <translation>QR-код для набора: %1</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Австрия</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Болгария</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Чехия</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Германия</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Египет</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Испания</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Франция</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Великобритания</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Грузия</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Греция</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Венгрия</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Италия</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Молдова</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Польша</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Румыния</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Словакия</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Турция</translation>
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
            <translation>Вставить код %1</translation>
        </message>
        <message>
            <source>SMS of the demo come here. With a real operator this panel does not exist.</source>
            <translation>SMS в демо приходят сюда. С настоящим оператором этой панели нет.</translation>
        </message>
        <message>
            <source>password %1</source>
            <translation>пароль %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>сегодня, %1</translation>
        </message>
    </context>
    <context>
        <name>Dispute</name>
        <message>
            <source>Hand over to the chat</source>
            <translation>Передать в чат</translation>
        </message>
        <message>
            <source>Dispute a charge</source>
            <translation>Оспаривание списания</translation>
        </message>
        <message>
            <source>Say in a few words what is wrong</source>
            <translation>Скажите несколькими словами, что не так</translation>
        </message>
        <message>
            <source>At most 2 000 characters</source>
            <translation>Не больше 2 000 символов</translation>
        </message>
        <message>
            <source>This operation is not on this computer any more</source>
            <translation>Этой операции на этом компьютере уже нет</translation>
        </message>
        <message>
            <source>I did not order it</source>
            <translation>Я этого не подключал</translation>
        </message>
        <message>
            <source>The service was connected without my consent</source>
            <translation>Услуга подключена без моего согласия</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>Списано дважды</translation>
        </message>
        <message>
            <source>For one period the fee was taken more than once</source>
            <translation>За один период плату взяли больше одного раза</translation>
        </message>
        <message>
            <source>The sum is wrong</source>
            <translation>Сумма неверна</translation>
        </message>
        <message>
            <source>It differs from the price I was told</source>
            <translation>Она отличается от названной цены</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>Не работало</translation>
        </message>
        <message>
            <source>The service was paid but not provided</source>
            <translation>Услуга оплачена, но не предоставлена</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>I will say it in my own words</source>
            <translation>Опишу своими словами</translation>
        </message>
        <message>
            <source>I did not order this service and gave no consent to it.</source>
            <translation>Эту услугу я не заказывал и согласия на неё не давал.</translation>
        </message>
        <message>
            <source>The fee for one period was taken more than once.</source>
            <translation>Плату за один период сняли больше одного раза.</translation>
        </message>
        <message>
            <source>The sum differs from the price of the service.</source>
            <translation>Сумма отличается от цены услуги.</translation>
        </message>
        <message>
            <source>The service was paid but was not provided.</source>
            <translation>Услуга оплачена, но не предоставлена.</translation>
        </message>
        <message>
            <source>Please check the charge of %1 from the number %2.</source>
            <translation>Прошу проверить списание %1 с номера %2.</translation>
        </message>
        <message>
            <source>Cause stated: %1</source>
            <translation>Указанная причина: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier charge(s) of the same kind</source>
            <translation>
                <numerusform>%n прежнее списание такого вида</numerusform>
                <numerusform>%n прежних списания такого вида</numerusform>
                <numerusform>%n прежних списаний такого вида</numerusform>
            </translation>
        </message>
        <message>
            <source>Please explain in writing when, how and by whom it was ordered, and return the money if there is no proof of an order.</source>
            <translation>Прошу письменно объяснить, когда, как и кто её заказал, и вернуть деньги, если подтверждения заказа нет.</translation>
        </message>
        <message>
            <source>Operation: %1</source>
            <translation>Операция: %1</translation>
        </message>
        <message>
            <source>Rule, service, who ordered it and when</source>
            <translation>Правило, услуга, кто и когда заказал</translation>
        </message>
        <message numerus="yes">
            <source>Earlier charges of the same kind: %n</source>
            <translation>
                <numerusform>Прежние списания такого вида: %n</numerusform>
                <numerusform>Прежние списания такого вида: %n</numerusform>
                <numerusform>Прежние списания такого вида: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Balance before and after</source>
            <translation>Состояние счёта до и после</translation>
        </message>
        <message>
            <source>If you send it today, the answer is due by %1</source>
            <translation>Если отправить сегодня, ответ должен поступить до %1</translation>
        </message>
        <message>
            <source>Disputed on %1, the answer is due by %2</source>
            <translation>Оспорено %1, ответ должен поступить до %2</translation>
        </message>
        <message>
            <source>Put into the chat on %1, the answer is due by %2</source>
            <translation>Передано в чат %1, ответ должен быть до %2</translation>
        </message>
        <message>
            <source>charge of %1, %2</source>
            <translation>списание %1, %2</translation>
        </message>
        <message>
            <source>Back to the operation</source>
            <translation>К операции</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Text of the complaint</source>
            <translation>Текст обращения</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>You can change it</source>
            <translation>Его можно изменить</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>Что попадёт в файл</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопировать текст</translation>
        </message>
        <message>
            <source>Save the pack…</source>
            <translation>Сохранить пакет…</translation>
        </message>
        <message>
            <source>Save the pack</source>
            <translation>Сохранить пакет</translation>
        </message>
        <message>
            <source>The pack is saved: %1</source>
            <translation>Пакет сохранён: %1</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Choose the numbers</source>
            <translation>Выберите номера</translation>
        </message>
        <message>
            <source>There is no button that deletes the cabinet: it ends together with the contract. If there are several numbers, block each SIM card first.</source>
            <translation>Кнопки, которая удаляет кабинет, нет: он закрывается вместе с договором. Если номеров несколько, сначала заблокируйте каждую SIM-карту.</translation>
        </message>
        <message>
            <source>Block each SIM card</source>
            <translation>Заблокируйте каждую SIM-карту</translation>
        </message>
        <message>
            <source>Rest of money, loans and debts</source>
            <translation>Остаток средств, займы и долги</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>Сохраните историю</translation>
        </message>
        <message>
            <source>End the contract in a shop</source>
            <translation>Расторгните договор в магазине</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) chosen</source>
            <translation>
                <numerusform>выбран %n номер</numerusform>
                <numerusform>выбрано %n номера</numerusform>
                <numerusform>выбрано %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>none is chosen yet</source>
            <translation>ещё не выбрано</translation>
        </message>
        <message>
            <source>opens when each chosen SIM card is blocked</source>
            <translation>откроется, когда каждая выбранная SIM-карта заблокирована</translation>
        </message>
        <message>
            <source>opens when a number is chosen</source>
            <translation>откроется, когда выбран номер</translation>
        </message>
        <message>
            <source>%1 to pay</source>
            <translation>к оплате %1</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>долгов нет</translation>
        </message>
        <message>
            <source>saved on this computer</source>
            <translation>сохранено на этом компьютере</translation>
        </message>
        <message>
            <source>it cannot be read afterwards</source>
            <translation>потом её не прочитать</translation>
        </message>
        <message>
            <source>a document is needed</source>
            <translation>нужен документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>each is blocked</source>
            <translation>каждая заблокирована</translation>
        </message>
        <message>
            <source>not blocked: %1</source>
            <translation>не заблокированы: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>term until %1</source>
            <translation>срок до %1</translation>
        </message>
        <message>
            <source>%1 for ending before the term</source>
            <translation>%1 за расторжение до конца срока</translation>
        </message>
        <message>
            <source>Contract of %1</source>
            <translation>Договор %1</translation>
        </message>
        <message>
            <source>no right to this number any more; its holder: %1</source>
            <translation>прав на этот номер больше нет; его владелец: %1</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>отключён</translation>
        </message>
        <message>
            <source>has no SIM card</source>
            <translation>без SIM-карты</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Заблокировать…</translation>
        </message>
        <message>
            <source>not blocked</source>
            <translation>не заблокирован</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>блокируется</translation>
        </message>
        <message>
            <source>being blocked, until %1</source>
            <translation>блокируется, до %1</translation>
        </message>
        <message>
            <source>debt %1</source>
            <translation>долг %1</translation>
        </message>
        <message>
            <source>«Extra money» %1</source>
            <translation>«Экстра деньги» %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>осталось %1</translation>
        </message>
        <message>
            <source>the balance is not known yet</source>
            <translation>состояние счёта ещё не известно</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Оплатить %1</translation>
        </message>
        <message>
            <source>%1 is left: spend it, send it to another number, or ask for it in the shop.</source>
            <translation>Осталось %1: потратьте, перенесите на другой номер или попросите вернуть в магазине.</translation>
        </message>
        <message>
            <source>Rented equipment of home internet goes back to the shop.</source>
            <translation>Арендованное оборудование Домашнего Интернета верните в магазин.</translation>
        </message>
        <message>
            <source>Pay what is owed before you go.</source>
            <translation>Оплатите долг, прежде чем идти.</translation>
        </message>
        <message>
            <source>Save the history before you go.</source>
            <translation>Сохраните историю, прежде чем идти.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Состояние счёта</translation>
        </message>
        <message>
            <source>Holder of the contract</source>
            <translation>Владелец договора</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Составлено</translation>
        </message>
        <message>
            <source>Term of %1</source>
            <translation>Срок договора %1</translation>
        </message>
        <message>
            <source>End of the contract</source>
            <translation>Завершение договора</translation>
        </message>
        <message>
            <source>Save the history…</source>
            <translation>Сохранить историю…</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Сохранить список в PDF…</translation>
        </message>
        <message>
            <source>To remove only what lies on this computer, open «Data here»: the contract and the cabinet stay as they are.</source>
            <translation>Чтобы убрать только то, что лежит на этом компьютере, откройте «Данные здесь»: договор и кабинет не изменятся.</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>To end the contract</source>
            <translation>Для завершения договора</translation>
        </message>
        <message>
            <source>The list was not written: choose another folder</source>
            <translation>Список не записан: выберите другую папку</translation>
        </message>
        <message>
            <source>The list is saved: %1</source>
            <translation>Список сохранён: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved: %1</source>
            <translation>
                <numerusform>Сохранена %n строка: %1</numerusform>
                <numerusform>Сохранено %n строки: %1</numerusform>
                <numerusform>Сохранено %n строк: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The proxy of this system does not answer</source>
            <translation>Прокси этой системы не отвечает</translation>
        </message>
        <message>
            <source>Check the proxy settings; the address is in Diagnostics.</source>
            <translation>Проверьте настройки прокси, адрес есть в диагностике.</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>Нет связи с оператором</translation>
        </message>
        <message>
            <source>What is already on this computer stays readable.</source>
            <translation>Всё, что уже есть на этом компьютере, можно читать.</translation>
        </message>
        <message>
            <source>Check the computer's date and time</source>
            <translation>Проверьте дату и время на компьютере</translation>
        </message>
        <message>
            <source>The operator's address must begin with https</source>
            <translation>Адрес оператора должен начинаться с https</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Ничего не отправлено.</translation>
        </message>
        <message>
            <source>Invalid server certificate. Not connected</source>
            <translation>Сертификат сервера недействителен. Соединение не установлено</translation>
        </message>
        <message>
            <source>The operator did not answer in time</source>
            <translation>Оператор не ответил вовремя</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Повторите попытку.</translation>
        </message>
        <message>
            <source>The network asks for sign-in</source>
            <translation>Сеть требует входа</translation>
        </message>
        <message>
            <source>Open any page in the browser and sign in to the network.</source>
            <translation>Откройте любую страницу в браузере и войдите в сеть.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>Сеанс завершён. Войдите снова</translation>
        </message>
        <message>
            <source>The operator saw its key used twice and closed it.</source>
            <translation>Оператор увидел, что ключ сеанса использован дважды, и закрыл его.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Подтвердите, что это вы</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code.</source>
            <translation>Оператор просит новый код.</translation>
        </message>
        <message>
            <source>The coordinator's role is needed</source>
            <translation>Нужна роль координатора</translation>
        </message>
        <message>
            <source>The coordinator of this account can do this.</source>
            <translation>Это может сделать координатор этого счёта.</translation>
        </message>
        <message>
            <source>The local data are locked</source>
            <translation>Локальные данные заперты</translation>
        </message>
        <message>
            <source>The operator is carrying out works</source>
            <translation>Оператор проводит работы</translation>
        </message>
        <message>
            <source>We try again by ourselves.</source>
            <translation>Попробуем ещё раз сами.</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Слишком много запросов</translation>
        </message>
        <message>
            <source>We continue in %1 s.</source>
            <translation>Продолжим через %1 с.</translation>
        </message>
        <message>
            <source>Fault on the operator's side</source>
            <translation>Ошибка на стороне оператора</translation>
        </message>
        <message>
            <source>Try again a little later.</source>
            <translation>Попробуйте немного позже.</translation>
        </message>
        <message>
            <source>The operator's answer was not understood</source>
            <translation>Ответ оператора не распознан</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>Результат ещё неизвестен, выясняем</translation>
        </message>
        <message>
            <source>Do not pay again.</source>
            <translation>Повторно платить не нужно.</translation>
        </message>
        <message>
            <source>The disk is full: payments are off</source>
            <translation>На диске нет места: платежи недоступны</translation>
        </message>
        <message>
            <source>The disk cannot be written: payments are off</source>
            <translation>На диск нельзя записать: платежи недоступны</translation>
        </message>
        <message>
            <source>Local data are damaged, loading again</source>
            <translation>Локальные данные повреждены, загружаем снова</translation>
        </message>
        <message>
            <source>The local data belong to a newer version of the program</source>
            <translation>Локальные данные принадлежат более новой версии приложения</translation>
        </message>
        <message>
            <source>The local data do not open with this key</source>
            <translation>Локальные данные не открываются этим ключом</translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Хранилище ключей недоступно: данные только до выхода</translation>
        </message>
        <message>
            <source>The key store is locked: data until exit only</source>
            <translation>Хранилище ключей заперто: данные только до выхода</translation>
        </message>
        <message>
            <source>The data have changed. Check again</source>
            <translation>Данные изменились. Проверьте ещё раз</translation>
        </message>
        <message>
            <source>This computer's storage does not answer</source>
            <translation>Хранилище этого компьютера не отвечает</translation>
        </message>
        <message>
            <source>Nothing in them was changed. Start the newer version.</source>
            <translation>В них ничего не изменено. Запустите более новую версию.</translation>
        </message>
        <message>
            <source>The folder or file is gone</source>
            <translation>Папки или файла уже нет</translation>
        </message>
        <message>
            <source>No right to write here. Choose another folder</source>
            <translation>Сюда нельзя записать. Выберите другую папку</translation>
        </message>
        <message>
            <source>The disk is full. The file was not written</source>
            <translation>На диске нет места. Файл не записан</translation>
        </message>
        <message>
            <source>Files of this kind are not supported</source>
            <translation>Файлы такого вида не поддерживаются</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>Файл не записан</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Попросить доступ</translation>
        </message>
    </context>
    <context>
        <name>Family</name>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account %1</source>
            <translation>лицевой счёт %1</translation>
        </message>
        <message>
            <source>the operator does not show it</source>
            <translation>оператор его не показывает</translation>
        </message>
        <message>
            <source>no date stated</source>
            <translation>дата не сообщена</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>balances known: %1 of %2</source>
            <translation>остатки известны: %1 из %2</translation>
        </message>
        <message>
            <source>already in «%1»</source>
            <translation>уже в «%1»</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>Не более 60 символов</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>Этот номер уже есть в списке</translation>
        </message>
        <message>
            <source>This number is already in the account</source>
            <translation>Этот номер уже в счёте</translation>
        </message>
        <message>
            <source>This is your own number: tick it in the list</source>
            <translation>Это ваш номер: отметьте его в списке</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>название</translation>
        </message>
        <message>
            <source>at least one number</source>
            <translation>хотя бы один номер</translation>
        </message>
        <message>
            <source>To create it, complete: %1.</source>
            <translation>Чтобы создать, заполните: %1.</translation>
        </message>
        <message>
            <source>At most 100 numbers in one account</source>
            <translation>Не более 100 номеров в одном счёте</translation>
        </message>
        <message>
            <source>No connection: an account is changed only with a connection.</source>
            <translation>Нет связи: счёт изменяется только при наличии связи.</translation>
        </message>
        <message>
            <source>%1 is in «%2»: its owner sees the balance and charges</source>
            <translation>%1 входит в «%2»: владелец счёта видит остаток и списания</translation>
        </message>
        <message>
            <source>Remove %1? Its money stays on the number; you will not see it.</source>
            <translation>Убрать %1? Деньги останутся на номере, но вы их не увидите.</translation>
        </message>
        <message>
            <source>Leave the account? Its owner will see this number no more.</source>
            <translation>Выйти из счёта? Его владелец больше не будет видеть этот номер.</translation>
        </message>
        <message>
            <source>Delete the account? Every number keeps its own money.</source>
            <translation>Удалить счёт? Деньги останутся на каждом номере.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат пока неизвестен</translation>
        </message>
        <message>
            <source>The operator is asked by itself; nothing is created twice.</source>
            <translation>Оператор будет опрошен автоматически; дважды ничего не создастся.</translation>
        </message>
        <message>
            <source>The number has not agreed: no code was typed</source>
            <translation>Номер не дал согласия: код не введён</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>The account was changed elsewhere and is read again</source>
            <translation>Счёт изменён в другом месте, он прочитан заново</translation>
        </message>
        <message>
            <source>Look and try again.</source>
            <translation>Просмотрите и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Already in another universal account: %1</source>
            <translation>Уже в другом универсальном счёте: %1</translation>
        </message>
        <message>
            <source>These numbers have not agreed: %1</source>
            <translation>Эти номера не дали согласия: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>добавлено: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>убрано: %1</translation>
        </message>
        <message>
            <source>new name: «%1»</source>
            <translation>новое название: «%1»</translation>
        </message>
        <message>
            <source>Universal account</source>
            <translation>Универсальный счёт</translation>
        </message>
        <message>
            <source>A number that is not yours</source>
            <translation>Номер, который не ваш</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Новый счёт</translation>
        </message>
        <message>
            <source>Back to the account</source>
            <translation>Назад к счёту</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Что это даёт</translation>
        </message>
        <message>
            <source>Each number keeps its own money</source>
            <translation>Деньги каждого номера остаются его собственными</translation>
        </message>
        <message>
            <source>The owner sees balances and charges, and tops up all at once</source>
            <translation>Владелец видит остатки и списания и пополняет всех сразу</translation>
        </message>
        <message>
            <source>A number that is not yours joins by a code from its own SMS</source>
            <translation>Чужой номер добавляется по коду из SMS на этот номер</translation>
        </message>
        <message>
            <source>The holder of a number may leave at any time</source>
            <translation>Владелец номера может выйти в любой момент</translation>
        </message>
        <message>
            <source>On all numbers together</source>
            <translation>На всех номерах вместе</translation>
        </message>
        <message>
            <source>Top up all</source>
            <translation>Пополнить всех</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Delete the account…</source>
            <translation>Удалить счёт…</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Следующее списание</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>Leave the account…</source>
            <translation>Выйти из счёта…</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Добавить номер</translation>
        </message>
        <message>
            <source>My free numbers</source>
            <translation>Мои свободные номера</translation>
        </message>
        <message>
            <source>Add my number</source>
            <translation>Добавить мой номер</translation>
        </message>
        <message>
            <source>Send it a code</source>
            <translation>Отправить ему код</translation>
        </message>
        <message>
            <source>The code comes to that number: ask its holder to tell it to you.</source>
            <translation>Код придёт на тот номер: попросите владельца назвать его вам.</translation>
        </message>
        <message>
            <source>New universal account</source>
            <translation>Новый универсальный счёт</translation>
        </message>
        <message>
            <source>Several numbers under one name: balances side by side, one payment for all. Each number keeps its own money.</source>
            <translation>Несколько номеров под одним названием: остатки рядом, один платёж на всех. Деньги каждого номера остаются его собственными.</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Название счёта</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мои номера</translation>
        </message>
        <message>
            <source>Create the account</source>
            <translation>Создать счёт</translation>
        </message>
        <message>
            <source>%1 has agreed</source>
            <translation>%1 – согласие получено</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Связь</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Текст обращения</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>I agree that the operator uses these contacts to answer</source>
            <translation>Согласен, чтобы оператор ответил по этим контактам</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Three files at most: %1 was not added</source>
            <translation>Не больше трёх файлов: %1 не добавлен</translation>
        </message>
        <message>
            <source>All files together: 10 MB at most. %1 was not added</source>
            <translation>Все файлы вместе – до 10 МБ. %1 не добавлен</translation>
        </message>
        <message>
            <source>PNG, JPG, PDF or plain text only: %1 was not added</source>
            <translation>Только PNG, JPG, PDF или простой текст: %1 не добавлен</translation>
        </message>
        <message>
            <source>%1 is no longer there</source>
            <translation>%1 уже нет на месте</translation>
        </message>
        <message>
            <source>%1 cannot be read</source>
            <translation>%1 не удалось прочитать</translation>
        </message>
        <message>
            <source>This looks like a card number: never send one</source>
            <translation>Похоже на номер карты: никогда его не отправляйте</translation>
        </message>
        <message>
            <source>This is your unsent draft</source>
            <translation>Это ваш неотправленный черновик</translation>
        </message>
        <message>
            <source>Write what has happened</source>
            <translation>Напишите, что случилось</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too many</source>
            <translation>
                <numerusform>лишний %n символ</numerusform>
                <numerusform>лишних %n символа</numerusform>
                <numerusform>лишних %n символов</numerusform>
            </translation>
        </message>
        <message>
            <source>Without this the message cannot be sent</source>
            <translation>Без этого согласия отправить нельзя</translation>
        </message>
        <message>
            <source>A phone number or an e-mail is needed for the answer</source>
            <translation>Для ответа нужен номер телефона или e-mail</translation>
        </message>
        <message>
            <source>An e-mail looks like name@example.com</source>
            <translation>E-mail имеет вид name@example.com</translation>
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
            <translation>Оператор не принимает этот контакт</translation>
        </message>
        <message>
            <source>The operator does not take this text</source>
            <translation>Оператор не принимает этот текст</translation>
        </message>
        <message>
            <source>The operator's answer has not come</source>
            <translation>Ответ оператора не пришёл</translation>
        </message>
        <message>
            <source>Send it again: it stays one message, never two.</source>
            <translation>Отправьте ещё раз: обращение останется одно, двух не будет.</translation>
        </message>
        <message>
            <source>The operator has an earlier text of this message</source>
            <translation>У оператора уже есть прежний текст этого обращения</translation>
        </message>
        <message>
            <source>Send again: this text goes as a message of its own.</source>
            <translation>Отправьте ещё раз: этот текст уйдёт отдельным обращением.</translation>
        </message>
        <message>
            <source>No more messages in this hour</source>
            <translation>В этот час больше нельзя</translation>
        </message>
        <message>
            <source>The next one can be sent after %1. This text is kept.</source>
            <translation>Следующее обращение можно отправить после %1. Текст сохранён.</translation>
        </message>
        <message>
            <source>The message is kept as a draft: send it when there is one.</source>
            <translation>Обращение осталось черновиком: отправьте его, когда связь будет.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>Сейчас нет связи</translation>
        </message>
        <message>
            <source>Write: the draft is kept, you send it later.</source>
            <translation>Пишите: черновик сохранится, отправите позже.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляем</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>The answer will come to %1. Keep the number of the ticket.</source>
            <translation>Ответ придёт на %1. Сохраните номер обращения.</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Copy the request id</source>
            <translation>Скопировать номер запроса</translation>
        </message>
        <message>
            <source>Sooner by phone</source>
            <translation>Быстрее по телефону</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Все контакты</translation>
        </message>
        <message>
            <source>Nothing of your account is attached, only what you see here</source>
            <translation>Данные кабинета не прилагаются, только то, что вы здесь видите</translation>
        </message>
        <message>
            <source>Three messages an hour at most</source>
            <translation>Не больше трёх обращений в час</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>О чём обращение?</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Quality of the network</source>
            <translation>Качество связи</translation>
        </message>
        <message>
            <source>Your name (may stay empty)</source>
            <translation>Ваше имя (необязательно)</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>One of the two is enough</source>
            <translation>Достаточно одного из двух</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Изменить текст</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Очистить форму</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Добавить файл</translation>
        </message>
        <message>
            <source>Up to three: PNG, JPG, PDF or plain text, 10 MB together</source>
            <translation>До трёх: PNG, JPG, PDF или простой текст, вместе 10 МБ</translation>
        </message>
        <message>
            <source>Pictures, PDF, text</source>
            <translation>Изображения, PDF, текст</translation>
        </message>
        <message>
            <source>Add technical details of this program</source>
            <translation>Добавить технические данные программы</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Скопировать номер</translation>
        </message>
        <message>
            <source>Write another</source>
            <translation>Написать ещё</translation>
        </message>
        <message>
            <source>Ticket %1 is accepted</source>
            <translation>Обращение %1 принято</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Номер скопирован</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Row %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>Файла нет</translation>
        </message>
        <message>
            <source>Look whether it was moved, and choose it again.</source>
            <translation>Проверьте, не перенесли ли его, и выберите снова.</translation>
        </message>
        <message>
            <source>No right to read this file</source>
            <translation>Нет прав читать этот файл</translation>
        </message>
        <message>
            <source>Close it in other programs or copy it to your folder.</source>
            <translation>Закройте его в других программах или скопируйте в свою папку.</translation>
        </message>
        <message>
            <source>This is no table we can read</source>
            <translation>Такую таблицу прочитать не можем</translation>
        </message>
        <message>
            <source>Save it as XLSX, XLS, ODS or CSV.</source>
            <translation>Сохраните как XLSX, XLS, ODS или CSV.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Файл повреждён</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation>Откройте его в табличном редакторе и сохраните заново.</translation>
        </message>
        <message>
            <source>The file is closed by a password</source>
            <translation>Файл закрыт паролем</translation>
        </message>
        <message>
            <source>Save a copy without the password.</source>
            <translation>Сохраните копию без пароля.</translation>
        </message>
        <message>
            <source>The file was changed while it was read</source>
            <translation>Файл изменили во время чтения</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Save it and choose it again.</source>
            <translation>Из него ничего не взято. Сохраните его и выберите снова.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Файл слишком большой</translation>
        </message>
        <message>
            <source>Keep only the sheet with the numbers, or split it.</source>
            <translation>Оставьте только лист с номерами или разделите файл.</translation>
        </message>
        <message>
            <source>The file has no rows</source>
            <translation>В файле нет строк</translation>
        </message>
        <message>
            <source>Choose another file or another sheet.</source>
            <translation>Выберите другой файл или другой лист.</translation>
        </message>
        <message>
            <source>The letters of the file are not understood</source>
            <translation>Буквы файла не распознаны</translation>
        </message>
        <message>
            <source>Choose the encoding, or save the file as CSV UTF-8.</source>
            <translation>Выберите кодировку или сохраните файл как CSV UTF-8.</translation>
        </message>
        <message>
            <source>More than 100 000 rows</source>
            <translation>Больше 100 000 строк</translation>
        </message>
        <message>
            <source>Split the file: a batch holds at most 100 000 rows.</source>
            <translation>Разделите файл: в пакете не больше 100 000 строк.</translation>
        </message>
        <message>
            <source>There is no column with numbers</source>
            <translation>Нет столбца с номерами</translation>
        </message>
        <message>
            <source>Say which column has them.</source>
            <translation>Укажите столбец с номерами.</translation>
        </message>
        <message>
            <source>There is no such sheet in the file</source>
            <translation>В файле нет такого листа</translation>
        </message>
        <message>
            <source>Choose another sheet.</source>
            <translation>Выберите другой лист.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a table needs</source>
            <translation>Файл распаковывается намного больше, чем нужно таблице</translation>
        </message>
        <message>
            <source>It was not read: save the table anew.</source>
            <translation>Он не прочитан: сохраните таблицу заново.</translation>
        </message>
        <message>
            <source>The file has macros</source>
            <translation>В файле есть макросы</translation>
        </message>
        <message>
            <source>They are never run. Save a copy without macros.</source>
            <translation>Мы их не запускаем. Сохраните копию без макросов.</translation>
        </message>
        <message>
            <source>The file names places outside itself</source>
            <translation>Файл ссылается за свои пределы</translation>
        </message>
        <message>
            <source>The file takes values from other files</source>
            <translation>Файл берёт значения из других файлов</translation>
        </message>
        <message>
            <source>Save it with plain values.</source>
            <translation>Сохраните с обычными значениями.</translation>
        </message>
        <message>
            <source>The file is no text</source>
            <translation>Файл не является текстом</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 or XLSX.</source>
            <translation>Сохраните как CSV UTF-8 или XLSX.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed</source>
            <translation>Кавычка не закрыта</translation>
        </message>
        <message>
            <source>Correct the file or save it as XLSX.</source>
            <translation>Исправьте файл или сохраните как XLSX.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>en</source>
            <extracomment>The code of this catalogue's language: uk or ru; never translate it into a word.</extracomment>
            <translation>ru</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>понедельник</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>вторник</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>среда</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>четверг</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>пятница</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>суббота</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>воскресенье</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>по состоянию на %1</translation>
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
            <translation>мин</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>points</source>
            <translation>баллов</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>безлимит</translation>
        </message>
    </context>
    <context>
        <name>Headless</name>
        <message>
            <source>A window or another command holds this profile</source>
            <translation>Профиль занят окном или другой командой</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Все строки журнала такие, как были записаны</translation>
        </message>
        <message>
            <source>Altered: %1, row %2</source>
            <translation>Изменено: %1, строка %2</translation>
        </message>
        <message>
            <source>Rows written: %1</source>
            <translation>Записано строк: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Номера: %1</translation>
        </message>
        <message>
            <source>Checked: %1 rows</source>
            <translation>Проверено строк: %1</translation>
        </message>
        <message>
            <source>No such column: %1</source>
            <translation>Нет такой колонки: %1</translation>
        </message>
        <message>
            <source>Say by --sheet which one: %1</source>
            <translation>Укажите лист через --sheet: %1</translation>
        </message>
        <message>
            <source>Say by --columns which column is the %1</source>
            <translation>Укажите через --columns, какой столбец: %1</translation>
        </message>
        <message>
            <source>Not a sum: %1</source>
            <translation>Не сумма: %1</translation>
        </message>
        <message>
            <source>Say whose money by --source: %1</source>
            <translation>Укажите источник денег через --source: %1</translation>
        </message>
        <message>
            <source>No batch here has this consent</source>
            <translation>Здесь нет пакета с этим согласованием</translation>
        </message>
        <message>
            <source>There is no batch to go on with</source>
            <translation>Нет пакета, который можно продолжить</translation>
        </message>
        <message>
            <source>The file is not the one that was approved</source>
            <translation>Файл не тот, что согласован</translation>
        </message>
        <message>
            <source>Ready: %1 rows, %2. Left out: %3</source>
            <translation>Готово: %1 строк, %2. Исключено: %3</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Say the count and the total you expect</source>
            <translation>Укажите ожидаемые количество и сумму</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Количество строк</translation>
        </message>
        <message>
            <source>Pausing: rows on their way come to their end…</source>
            <translation>Пауза: строки в пути завершаются…</translation>
        </message>
        <message>
            <source>Sent %1 of %2 · refused %3 · unknown %4 · %5 a second</source>
            <translation>Отправлено %1 из %2 · отклонено %3 · неизвестно %4 · %5 в секунду</translation>
        </message>
        <message>
            <source>There is no such batch</source>
            <translation>Такого пакета нет</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Warnings to accept</source>
            <translation>Предупреждения без согласия</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Передано в поддержку</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Деньги из</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Разрешение</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Согласовал(а)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создан</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>Пакетов ещё нет</translation>
        </message>
        <message>
            <source>More rows of this kind are in the result file</source>
            <translation>Остальные такие строки в файле результата</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
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
            <translation>Остальным нужно новое согласие: продолжите командой `batch run FILE`</translation>
        </message>
        <message>
            <source>%1: all rows go all the same. %2: these rows are left out, the rest needs a new consent where it is money.</source>
            <translation>%1: все строки идут несмотря на это. %2: эти строки остаются в стороне, а остальным, если это деньги, нужно новое согласие.</translation>
        </message>
        <message>
            <source>%1: all rows go all the same.</source>
            <translation>%1: все строки идут несмотря на это.</translation>
        </message>
        <message>
            <source>The profile has a lock code: only its window.</source>
            <translation>У профиля есть код блокировки: только в окне.</translation>
        </message>
        <message>
            <source>Code of the locked profile</source>
            <translation>Код заблокированного профиля</translation>
        </message>
        <message>
            <source>The demo operator starts…</source>
            <translation>Запускается демооператор…</translation>
        </message>
        <message>
            <source>Own password of %1 (nothing: a code by SMS)</source>
            <translation>Пароль %1 (пусто: код из SMS)</translation>
        </message>
        <message>
            <source>Asked: %1</source>
            <translation>Вопрос: %1</translation>
        </message>
        <message>
            <source>Type yes to go on</source>
            <translation>Введите да, чтобы продолжить</translation>
        </message>
        <message>
            <source>A code was sent to %1. Another one: +</source>
            <translation>Код отправлен на %1. Ещё один: +</translation>
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
            <translation>Файл цел и исходит от того, у кого этот ключ. Чей это ключ, никто не доказал: сверьте его цифры с человеком по телефону.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Подготовил(а)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Дайджест</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Key of who prepared it</source>
            <translation>Ключ того, кто подготовил</translation>
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
            <translation>Пополнение другого номера</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Поиск в истории</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>Filter «%1» kept</source>
            <translation>Фильтр «%1» сохранён</translation>
        </message>
        <message>
            <source>Filter «%1» removed</source>
            <translation>Фильтр «%1» убран</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Spending by months</source>
            <translation>Расходы по месяцам</translation>
        </message>
        <message>
            <source>Spending by 4-week periods</source>
            <translation>Расходы по периодам по 4 недели</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операции</numerusform>
                <numerusform>%n операций</numerusform>
            </translation>
        </message>
        <message>
            <source>on this computer since %1</source>
            <translation>на этом компьютере с %1</translation>
        </message>
        <message>
            <source>Looking for new operations</source>
            <translation>Ищем новые операции</translation>
        </message>
        <message>
            <source>Loading the history: %1 of %2 months</source>
            <translation>Загружаем историю: %1 из %2 мес.</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Всё время</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Последние 4 недели</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Последние 3 месяца</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Последний год</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <source>Without the filter there are %n operation(s).</source>
            <translation>
                <numerusform>Без фильтра есть %n операция.</numerusform>
                <numerusform>Без фильтра есть %n операции.</numerusform>
                <numerusform>Без фильтра есть %n операций.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Payment history will appear here</source>
            <translation>Здесь появится история платежей</translation>
        </message>
        <message>
            <source>Every top-up and every charge, with the reason.</source>
            <translation>Каждое пополнение и каждое списание, с причиной.</translation>
        </message>
        <message>
            <source>the tariff is paid every 28 days, so some months have two fees</source>
            <translation>тариф оплачивается каждые 28 дней, поэтому в некоторых месяцах две оплаты</translation>
        </message>
        <message numerus="yes">
            <source>Selected: %n, charged %1, added %2</source>
            <translation>
                <numerusform>Выбрано %n, списано %1, пополнено %2</numerusform>
                <numerusform>Выбрано %n, списано %1, пополнено %2</numerusform>
                <numerusform>Выбрано %n, списано %1, пополнено %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown: %1, charged %2, added %3</source>
            <translation>Показано %1, списано %2, пополнено %3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>%1, in the package</source>
            <translation>%1, в пакете</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 баллов</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Export the selected</source>
            <translation>Экспортировать выбранное</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message numerus="yes">
            <source>Rows written: %n</source>
            <translation>
                <numerusform>Записано строк: %n</numerusform>
                <numerusform>Записано строк: %n</numerusform>
                <numerusform>Записано строк: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>Сохранить фильтр</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Название фильтра</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Do not keep the filter</source>
            <translation>Не сохранять фильтр</translation>
        </message>
        <message>
            <source>roaming &gt; 100 ₴, horoscope, 096…</source>
            <translation>роуминг &gt; 100 ₴, гороскоп, 096…</translation>
        </message>
        <message>
            <source>Only unusual</source>
            <translation>Только необычные</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Периоды</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>How to show spending</source>
            <translation>Как показать расходы</translation>
        </message>
        <message>
            <source>Charges by kind</source>
            <translation>Списания по видам</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Экспорт истории</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>First create a code: nothing could open the lock</source>
            <translation>Сначала создайте код: без него нечем разблокировать</translation>
        </message>
        <message>
            <source>Numbers and sums are masked</source>
            <translation>Номера и суммы замаскированы</translation>
        </message>
        <message>
            <source>Numbers and sums are shown</source>
            <translation>Номера и суммы показаны</translation>
        </message>
        <message>
            <source>Protection of the program</source>
            <translation>Защита приложения</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>The program is locked</source>
            <translation>Приложение заблокировано</translation>
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation>Некоторое время здесь никого не было.</translation>
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation>Компьютер спал.</translation>
        </message>
        <message>
            <source>The system locked its screen.</source>
            <translation>Система заблокировала экран.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>включено</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes differ</source>
            <translation>Коды разные</translation>
        </message>
        <message>
            <source>Change the code</source>
            <translation>Изменить код</translation>
        </message>
        <message>
            <source>Create the code</source>
            <translation>Создать код</translation>
        </message>
        <message>
            <source>The code is saved. Ctrl+L locks at once</source>
            <translation>Код сохранён. Ctrl+L блокирует сразу</translation>
        </message>
        <message>
            <source>The code is removed. Nothing locks any more</source>
            <translation>Код убран. Приложение больше не блокируется</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries before a pause: %n</source>
            <translation>
                <numerusform>Неверный код. Попыток до паузы: %n</numerusform>
                <numerusform>Неверный код. Попыток до паузы: %n</numerusform>
                <numerusform>Неверный код. Попыток до паузы: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Неверный код</translation>
        </message>
        <message>
            <source>At least 4 digits or characters</source>
            <translation>Не меньше 4 цифр или символов</translation>
        </message>
        <message>
            <source>At most 64 characters</source>
            <translation>Не больше 64 символов</translation>
        </message>
        <message>
            <source>Not one character again and again</source>
            <translation>Не один и тот же символ раз за разом</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait %1</source>
            <translation>Слишком много неверных кодов. Подождите %1</translation>
        </message>
        <message>
            <source>I forgot the code</source>
            <translation>Не помню код</translation>
        </message>
        <message>
            <source>Contacts of the operator</source>
            <translation>Контакты оператора</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Войти снова</translation>
        </message>
        <message>
            <source>You will be signed out. Sign in again as the same person: the data of this computer stay, the code is removed.</source>
            <translation>Вы выйдете из кабинета. Войдите снова тем же лицом: данные на этом компьютере останутся, код будет убран.</translation>
        </message>
        <message>
            <source>Lock by a code</source>
            <translation>Блокировка кодом</translation>
        </message>
        <message>
            <source>After idle time, on sleep, when the system locks its screen, and by Ctrl+L</source>
            <translation>После бездействия, во время сна, с экраном системы и по Ctrl+L</translation>
        </message>
        <message>
            <source>Lock after idle time of</source>
            <translation>Блокировать после бездействия</translation>
        </message>
        <message>
            <source>Current code</source>
            <translation>Текущий код</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новый код</translation>
        </message>
        <message>
            <source>Code once more</source>
            <translation>Код ещё раз</translation>
        </message>
        <message>
            <source>From 4 digits, or a password. It never leaves this computer; whoever forgets it signs in again and keeps the data.</source>
            <translation>От 4 цифр или пароль. Код не покидает этот компьютер; кто его забудет, войдёт снова и сохранит данные.</translation>
        </message>
        <message>
            <source>Remove the code</source>
            <translation>Убрать код</translation>
        </message>
        <message>
            <source>Change the code…</source>
            <translation>Изменить код…</translation>
        </message>
        <message>
            <source>Create a code…</source>
            <translation>Создать код…</translation>
        </message>
        <message>
            <source>Screen-sharing mode</source>
            <translation>Режим показа экрана</translation>
        </message>
        <message>
            <source>Masks numbers and sums, Ctrl+Shift+H. What you type yourself stays readable</source>
            <translation>Скрывает номера и суммы, Ctrl+Shift+H. То, что вы пишете сами, остаётся видимым</translation>
        </message>
    </context>
    <context>
        <name>Mini</name>
        <message>
            <source>Sum over %1 of %2 numbers</source>
            <translation>Сумма по %1 из %2 номеров</translation>
        </message>
        <message>
            <source>Close the mini window</source>
            <translation>Закрыть мини-окно</translation>
        </message>
        <message>
            <source>Previous number</source>
            <translation>Предыдущий номер</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>Следующий номер</translation>
        </message>
        <message>
            <source>Do not keep on top of other windows</source>
            <translation>Не держать поверх других окон</translation>
        </message>
        <message>
            <source>Keep on top of other windows</source>
            <translation>Держать поверх других окон</translation>
        </message>
        <message>
            <source>No number to show yet</source>
            <translation>Пока нет номера</translation>
        </message>
        <message>
            <source>Sign in, or pin a number on its page</source>
            <translation>Войдите или закрепите номер на его странице</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>%1 of %2 changed</source>
            <translation>Изменено «%1» номера %2</translation>
        </message>
        <message>
            <source>%1 changed, numbers: %2</source>
            <translation>Изменено «%1», номеров: %2</translation>
        </message>
        <message numerus="yes">
            <source>Moved to «%1»: %n</source>
            <translation>
                <numerusform>Перемещено в «%1»: %n</numerusform>
                <numerusform>Перемещено в «%1»: %n</numerusform>
                <numerusform>Перемещено в «%1»: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1, stayed where they were: %2</source>
            <translation>Перемещено: %1, остались на месте: %2</translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n number(s) imported</source>
            <translation>
                <numerusform>Импортированы заметки %n номера</numerusform>
                <numerusform>Импортированы заметки %n номеров</numerusform>
                <numerusform>Импортированы заметки %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes read: %1, changed: %2</source>
            <translation>Прочитано заметок: %1, изменено: %2</translation>
        </message>
        <message numerus="yes">
            <source>not understood: %n, lines %1</source>
            <translation>
                <numerusform>не понято строк: %n, строки %1</numerusform>
                <numerusform>не понято строк: %n, строки %1</numerusform>
                <numerusform>не понято строк: %n, строки %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n</source>
            <translation>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>missing together</source>
            <translation>нужно всего</translation>
        </message>
        <message>
            <source>Data limit</source>
            <translation>Лимит интернета</translation>
        </message>
        <message>
            <source>Reading the last operations…</source>
            <translation>Читаем последние операции…</translation>
        </message>
        <message>
            <source>As they are kept here: newer ones could not be read</source>
            <translation>Показано сохранённое: более новые прочитать не удалось</translation>
        </message>
        <message>
            <source>The operations could not be read now</source>
            <translation>Операции сейчас прочитать не удалось</translation>
        </message>
        <message>
            <source>No operations in the last 31 days</source>
            <translation>За последний 31 день операций нет</translation>
        </message>
        <message>
            <source>There is no number in the pasted text</source>
            <translation>Во вставленном тексте нет номеров</translation>
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
            <translation>Риск</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Оплата</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Лимит</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Своё название</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Лицевой счёт</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Следующее списание</translation>
        </message>
        <message>
            <source>Spend a day</source>
            <translation>Траты за день</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Последнее действие</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>предоплата</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>контракт</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без цвета</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Оранжевый</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Серый</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1: write a sum, as in &lt; 100, &gt;= 12.50 or = 0</source>
            <translation>%1: напишите сумму, например &lt; 100, &gt;= 12,50 или = 0</translation>
        </message>
        <message>
            <source>View «%1» kept</source>
            <translation>Представление «%1» сохранено</translation>
        </message>
        <message>
            <source>View «%1» removed</source>
            <translation>Представление «%1» удалено</translation>
        </message>
        <message>
            <source>may be changed from %1</source>
            <translation>изменить можно с %1</translation>
        </message>
        <message>
            <source>Data limit of %1</source>
            <translation>Лимит интернета для %1</translation>
        </message>
        <message>
            <source>The operator keeps it for the number and changes it once a month.</source>
            <translation>Оператор хранит его для номера и меняет раз в месяц.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не установлен</translation>
        </message>
        <message>
            <source>The operator has not answered yet: the limit will follow</source>
            <translation>Оператор ещё не ответил: лимит изменится позже</translation>
        </message>
        <message>
            <source>The data limit has been lifted</source>
            <translation>Лимит интернета снят</translation>
        </message>
        <message>
            <source>Data limit: %1</source>
            <translation>Лимит интернета: %1</translation>
        </message>
        <message>
            <source>Gigabytes, as in 2 or 1,5</source>
            <translation>Гигабайты, например 2 или 1,5</translation>
        </message>
        <message>
            <source>No limit is set now: there is nothing to lift.</source>
            <translation>Сейчас лимита нет: снимать нечего.</translation>
        </message>
        <message>
            <source>This limit is set already.</source>
            <translation>Такой лимит уже установлен.</translation>
        </message>
        <message>
            <source>The limit of an active number only may be changed.</source>
            <translation>Изменить можно только лимит активного номера.</translation>
        </message>
        <message>
            <source>It was changed this month: the next time from %1.</source>
            <translation>В этом месяце уже изменён: следующий раз с %1.</translation>
        </message>
        <message>
            <source>No connection: an order needs one.</source>
            <translation>Нет связи: для заказа она нужна.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Cost centre</source>
            <translation>Центр затрат</translation>
        </message>
        <message>
            <source>«%1» has been made</source>
            <translation>«%1» создан</translation>
        </message>
        <message>
            <source>The operator has not answered yet: «%1» will appear here</source>
            <translation>Оператор ещё не ответил: «%1» появится здесь</translation>
        </message>
        <message>
            <source>Renamed to «%1»</source>
            <translation>Переименовано в «%1»</translation>
        </message>
        <message>
            <source>New department or cost centre</source>
            <translation>Новое подразделение или центр затрат</translation>
        </message>
        <message>
            <source>Another name of «%1»</source>
            <translation>Другое название для «%1»</translation>
        </message>
        <message>
            <source>It is kept by the operator and seen by everybody with a role in the company. It can be renamed later; only the operator deletes it.</source>
            <translation>Хранит оператор, видят все, у кого есть роль в компании. Потом можно переименовать; удаляет только оператор.</translation>
        </message>
        <message>
            <source>The operator keeps the name: everybody in the company sees it.</source>
            <translation>Название хранит оператор: его видят все в компании.</translation>
        </message>
        <message>
            <source>Write a name</source>
            <translation>Напишите название</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letter(s) fit into a name</source>
            <translation>
                <numerusform>В название помещается не больше %n буквы</numerusform>
                <numerusform>В название помещается не больше %n букв</numerusform>
                <numerusform>В название помещается не больше %n букв</numerusform>
            </translation>
        </message>
        <message>
            <source>A name holds letters, digits and marks only</source>
            <translation>В названии только буквы, цифры и знаки препинания</translation>
        </message>
        <message>
            <source>There is one of this name in the same place already</source>
            <translation>Здесь уже есть такое название</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sign(s) fit into a code</source>
            <translation>
                <numerusform>В код помещается не больше %n знака</numerusform>
                <numerusform>В код помещается не больше %n знаков</numerusform>
                <numerusform>В код помещается не больше %n знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>A code holds letters, digits and marks only</source>
            <translation>В коде только буквы, цифры и знаки препинания</translation>
        </message>
        <message>
            <source>Only a coordinator of this place may change it.</source>
            <translation>Менять здесь может только координатор этого подразделения.</translation>
        </message>
        <message>
            <source>No connection: departments change only with a connection.</source>
            <translation>Нет связи: подразделения меняются только при наличии связи.</translation>
        </message>
        <message>
            <source>No number here is at risk</source>
            <translation>Здесь нет номеров с риском остановки</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
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
            <translation>дважды в списке</translation>
        </message>
        <message>
            <source>not in your company</source>
            <translation>нет в вашей компании</translation>
        </message>
        <message>
            <source>too short for a number</source>
            <translation>коротко для номера</translation>
        </message>
        <message>
            <source>too long for a number</source>
            <translation>длинно для номера</translation>
        </message>
        <message>
            <source>not a Ukrainian number</source>
            <translation>не украинский номер</translation>
        </message>
        <message>
            <source>a landline</source>
            <translation>городской номер</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>не похоже на номер</translation>
        </message>
        <message>
            <source>The list has %1 lines, at most %2 are taken. Nothing was chosen.</source>
            <translation>В списке %1 строк, берётся не больше %2. Ничего не выбрано.</translation>
        </message>
        <message>
            <source>Found %1 of %2</source>
            <translation>Найдено %1 из %2</translation>
        </message>
        <message>
            <source>Every entry of the list is a number of your company.</source>
            <translation>Каждая запись списка — номер вашей компании.</translation>
        </message>
        <message numerus="yes">
            <source>Not taken: %n. Each is named below.</source>
            <translation>
                <numerusform>Не взято: %n. Каждая строка названа ниже.</numerusform>
                <numerusform>Не взято: %n. Каждая строка названа ниже.</numerusform>
                <numerusform>Не взято: %n. Каждая строка названа ниже.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %n number(s)</source>
            <translation>
                <numerusform>Выбрать %n номер</numerusform>
                <numerusform>Выбрать %n номера</numerusform>
                <numerusform>Выбрать %n номеров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Без групп</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>По подразделению</translation>
        </message>
        <message>
            <source>By tariff</source>
            <translation>По тарифу</translation>
        </message>
        <message>
            <source>By risk</source>
            <translation>По риску</translation>
        </message>
        <message>
            <source>By payment</source>
            <translation>По оплате</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Risk of stopping</source>
            <translation>Риск остановки</translation>
        </message>
        <message>
            <source>Unused for 90 days</source>
            <translation>Без движения 90 дней</translation>
        </message>
        <message>
            <source>Overspending</source>
            <translation>Перерасход</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокированные</translation>
        </message>
        <message>
            <source>Not refreshed</source>
            <translation>Не обновлённые</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>Новое название представления</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Название представления</translation>
        </message>
        <message>
            <source>The list of numbers is being read…</source>
            <translation>Список номеров читается…</translation>
        </message>
        <message>
            <source>Being refreshed: %1 of %2</source>
            <translation>Обновляется: %1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новый</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew the order</source>
            <translation>Обновить порядок</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>No number of this department matches the filter.</source>
            <translation>Ни один номер этого подразделения не соответствует фильтру.</translation>
        </message>
        <message>
            <source>There are no numbers in this department</source>
            <translation>В этом подразделении нет номеров</translation>
        </message>
        <message>
            <source>The numbers of your company will be here</source>
            <translation>Здесь будут номера вашей компании</translation>
        </message>
        <message>
            <source>Import a list or sign in as a coordinator.</source>
            <translation>Импортируйте список или войдите координатором.</translation>
        </message>
        <message>
            <source>Being written: %1 of %2</source>
            <translation>Записывается: %1 из %2</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Вся компания</translation>
        </message>
        <message numerus="yes">
            <source>Personal accounts: %n</source>
            <translation>
                <numerusform>Лицевые счета: %n</numerusform>
                <numerusform>Лицевые счета: %n</numerusform>
                <numerusform>Лицевые счета: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>задолженности нет</translation>
        </message>
        <message>
            <source>to pay</source>
            <translation>оплатить</translation>
        </message>
        <message>
            <source>to pay by %1:</source>
            <translation>оплатить до %1:</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>с риском остановки: %n</numerusform>
                <numerusform>с риском остановки: %n</numerusform>
                <numerusform>с риском остановки: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a list of numbers first, then paste it here</source>
            <translation>Сначала скопируйте список номеров, затем вставьте его здесь</translation>
        </message>
        <message numerus="yes">
            <source>Rows copied: %n</source>
            <translation>
                <numerusform>Скопировано строк: %n</numerusform>
                <numerusform>Скопировано строк: %n</numerusform>
                <numerusform>Скопировано строк: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>More with the chosen numbers</source>
            <translation>Другие действия с выбранными номерами</translation>
        </message>
        <message>
            <source>Chosen numbers</source>
            <translation>Выбранные номера</translation>
        </message>
        <message>
            <source>Let the choice go</source>
            <translation>Сбросить выбор</translation>
        </message>
        <message>
            <source>Top up what is missing</source>
            <translation>Пополнить недостающее</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Пополнить</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Заблокировать…</translation>
        </message>
        <message>
            <source>Not taken: line, text, reason</source>
            <translation>Не взято: строка, текст, причина</translation>
        </message>
        <message>
            <source>Copy what was not taken</source>
            <translation>Скопировать не взятое</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letters fit into a note</source>
            <translation>
                <numerusform>В заметку поместится не больше %n символа</numerusform>
                <numerusform>В заметку поместится не больше %n символов</numerusform>
                <numerusform>В заметку поместится не больше %n символов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Numbers to move: %n. The operator keeps the date.</source>
            <translation>
                <numerusform>Номеров к перемещению: %n. Оператор хранит дату.</numerusform>
                <numerusform>Номеров к перемещению: %n. Оператор хранит дату.</numerusform>
                <numerusform>Номеров к перемещению: %n. Оператор хранит дату.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to a department</source>
            <translation>Переместить в подразделение</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместить</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <translation>Переместить выше: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Переместить ниже: %1</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Stand still</source>
            <translation>Закрепить</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группировать</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Упорядочить</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>Как вначале</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>no columns</source>
            <translation>ничего</translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>первый %n</numerusform>
                <numerusform>первые %n</numerusform>
                <numerusform>первые %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What was read before stays, with its time.</source>
            <translation>Прочитанное раньше остаётся, со своим временем.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать их</translation>
        </message>
        <message>
            <source>Read them again</source>
            <translation>Обновить ещё раз</translation>
        </message>
        <message>
            <source>A label is kept on this computer, for you alone.</source>
            <translation>Метка лежит на этом компьютере, только для вас.</translation>
        </message>
        <message>
            <source>It stands instead of the name in the operator's list.</source>
            <translation>Будет стоять вместо имени из списка оператора.</translation>
        </message>
        <message>
            <source>A note is kept on this computer, for you alone.</source>
            <translation>Заметка лежит на этом компьютере, только для вас.</translation>
        </message>
        <message>
            <source>Export the numbers</source>
            <translation>Экспорт номеров</translation>
        </message>
        <message>
            <source>Export the table…</source>
            <translation>Экспорт таблицы…</translation>
        </message>
        <message>
            <source>Export labels and notes…</source>
            <translation>Экспорт меток и заметок…</translation>
        </message>
        <message>
            <source>Import labels and notes…</source>
            <translation>Импорт меток и заметок…</translation>
        </message>
        <message>
            <source>Export labels and notes</source>
            <translation>Экспорт меток и заметок</translation>
        </message>
        <message>
            <source>Import labels and notes</source>
            <translation>Импорт меток и заметок</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Фильтр: %1</translation>
        </message>
        <message>
            <source>Search in the numbers</source>
            <translation>Поиск среди номеров</translation>
        </message>
        <message>
            <source>067… or a name</source>
            <translation>067… или имя</translation>
        </message>
        <message>
            <source>&lt; sum</source>
            <translation>&lt; сумма</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>содержит</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>риск остановки</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>все состояния</translation>
        </message>
        <message>
            <source>Limit in gigabytes</source>
            <translation>Лимит в гигабайтах</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>ГБ</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Без лимита</translation>
        </message>
        <message>
            <source>Order the change</source>
            <translation>Заказать изменение</translation>
        </message>
        <message>
            <source>missing %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Open the number</source>
            <translation>Открыть номер</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>Показать карточку</translation>
        </message>
        <message>
            <source>Connect a service…</source>
            <translation>Подключить услугу…</translation>
        </message>
        <message>
            <source>Disconnect a service…</source>
            <translation>Отключить услугу…</translation>
        </message>
        <message>
            <source>Change the tariff…</source>
            <translation>Сменить тариф…</translation>
        </message>
        <message>
            <source>Label…</source>
            <translation>Метка…</translation>
        </message>
        <message>
            <source>Own name…</source>
            <translation>Своё название…</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Заметка…</translation>
        </message>
        <message>
            <source>Move to a department…</source>
            <translation>Переместить в подразделение…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Скопировать как таблицу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Where it hangs</source>
            <translation>Где находится</translation>
        </message>
        <message>
            <source>Code of the cost centre</source>
            <translation>Код центра затрат</translation>
        </message>
        <message>
            <source>If your books have one; it can stay empty</source>
            <translation>Если он есть в вашем учёте; можно оставить пустым</translation>
        </message>
        <message>
            <source>Card of the number</source>
            <translation>Карточка номера</translation>
        </message>
        <message>
            <source>Close the card</source>
            <translation>Закрыть карточку</translation>
        </message>
        <message>
            <source>Data limit…</source>
            <translation>Лимит интернета…</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Последние операции</translation>
        </message>
        <message>
            <source>Rename «%1»</source>
            <translation>Переименовать «%1»</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Подразделения</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Представления</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Представление</translation>
        </message>
        <message>
            <source>Keep the filter as a view</source>
            <translation>Сохранить фильтр как представление</translation>
        </message>
        <message>
            <source>What can be done to this view</source>
            <translation>Действия с этим представлением</translation>
        </message>
        <message>
            <source>Do not keep the view</source>
            <translation>Не сохранять представление</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Переименовать представление</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translation>Удалить представление</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>The number is not active now</source>
            <translation>Номер сейчас не активен</translation>
        </message>
        <message>
            <source>Nothing was ordered.</source>
            <translation>Ничего не заказано.</translation>
        </message>
        <message>
            <source>It is connected already</source>
            <translation>Это уже подключено</translation>
        </message>
        <message>
            <source>It is not connected any more</source>
            <translation>Это уже не подключено</translation>
        </message>
        <message>
            <source>It does not go together with what is connected</source>
            <translation>Не сочетается с тем, что подключено</translation>
        </message>
        <message>
            <source>It does not go together with «%1»</source>
            <translation>Не сочетается с «%1»</translation>
        </message>
        <message>
            <source>Switch that one off first.</source>
            <translation>Сначала отключите ту услугу.</translation>
        </message>
        <message>
            <source>It cannot be ordered for this number</source>
            <translation>Для этого номера заказать нельзя</translation>
        </message>
        <message>
            <source>It cannot be done on this date</source>
            <translation>На эту дату невозможно</translation>
        </message>
        <message>
            <source>Possible only from %1</source>
            <translation>Возможно только с %1</translation>
        </message>
        <message>
            <source>An order like this is already under way</source>
            <translation>Такой заказ уже выполняется</translation>
        </message>
        <message>
            <source>Wait for its end or cancel it.</source>
            <translation>Дождитесь его завершения или отмените его.</translation>
        </message>
        <message>
            <source>Too late to cancel: it is being carried out</source>
            <translation>Отменить уже поздно: заказ выполняется</translation>
        </message>
        <message>
            <source>Only prepaid numbers can take it.</source>
            <translation>Только для номеров предоплаты.</translation>
        </message>
        <message>
            <source>The number must be active.</source>
            <translation>Номер должен быть активным.</translation>
        </message>
        <message>
            <source>The number must be at least 90 days old.</source>
            <translation>Номеру должно быть не менее 90 дней.</translation>
        </message>
        <message>
            <source>Repay the previous one first.</source>
            <translation>Сначала верните предыдущую сумму.</translation>
        </message>
        <message>
            <source>Extra money is not given now</source>
            <translation>Экстра деньги сейчас не предоставляются</translation>
        </message>
        <message>
            <source>The Trust week of this month has been used</source>
            <translation>«Неделя доверия» этого месяца уже использована</translation>
        </message>
        <message>
            <source>The next one: from %1.</source>
            <translation>Следующая: с %1.</translation>
        </message>
        <message>
            <source>Only a shop can do this</source>
            <translation>Это можно сделать только в магазине</translation>
        </message>
        <message>
            <source>Take your passport with you.</source>
            <translation>Возьмите с собой паспорт.</translation>
        </message>
        <message>
            <source>The contract has to be ended first</source>
            <translation>Сначала нужно завершить договор</translation>
        </message>
        <message>
            <source>Not confirmed by a code</source>
            <translation>Не подтверждено кодом</translation>
        </message>
        <message>
            <source>The order did not reach the operator</source>
            <translation>Заказ не дошёл до оператора</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Next charge</source>
            <translation>Следующее списание</translation>
        </message>
        <message>
            <source>Do not remind</source>
            <translation>Не напоминать</translation>
        </message>
        <message>
            <source>No reminder before a charge any more</source>
            <translation>Напоминание о списании выключено</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n day(s) before each charge</source>
            <translation>
                <numerusform>Напомнить за %n день до списания</numerusform>
                <numerusform>Напомнить за %n дня до списания</numerusform>
                <numerusform>Напомнить за %n дней до списания</numerusform>
            </translation>
        </message>
        <message>
            <source>Unusual charge</source>
            <translation>Необычное списание</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>The charge is near</source>
            <translation>Списание уже скоро</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Пополнить</translation>
        </message>
        <message>
            <source>The number's life ends</source>
            <translation>Срок действия номера истекает</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>Номер будет отключён</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) left · one top-up of %2 or more prolongs it, a transfer does not</source>
            <translation>
                <numerusform>%1, ещё %n день · продлит одно пополнение от %2, перевод не продлевает</numerusform>
                <numerusform>%1, ещё %n дня · продлит одно пополнение от %2, перевод не продлевает</numerusform>
                <numerusform>%1, ещё %n дней · продлит одно пополнение от %2, перевод не продлевает</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Пополнить на %1</translation>
        </message>
        <message>
            <source>Top up, and the service returns by itself.</source>
            <translation>Пополните счёт, и связь вернётся сама.</translation>
        </message>
        <message>
            <source>One top-up of 30.00 or more brings the number back.</source>
            <translation>Одно пополнение от 30,00 ₴ возвращает номер.</translation>
        </message>
        <message>
            <source>Pay the debt, and the service returns by itself.</source>
            <translation>Оплатите задолженность, и связь вернётся сама.</translation>
        </message>
        <message>
            <source>Restored only in a shop with an ID.</source>
            <translation>Восстановление только в магазине с документом.</translation>
        </message>
        <message>
            <source>This number: %1.</source>
            <translation>Этот номер: %1.</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Остаток средств, %1</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>лиц. счёт %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Money left is not known yet</source>
            <translation>Остаток средств ещё не известен</translation>
        </message>
        <message>
            <source>forecast for %1</source>
            <translation>прогноз на %1</translation>
        </message>
        <message>
            <source>date not stated</source>
            <translation>дата не сообщена</translation>
        </message>
        <message>
            <source>%1, the charge is expected</source>
            <translation>%1, ожидаем списания</translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, сегодня</translation>
        </message>
        <message>
            <source>%1, tomorrow</source>
            <translation>%1, завтра</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, через %n день</numerusform>
                <numerusform>%1, через %n дня</numerusform>
                <numerusform>%1, через %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Не хватает %1</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Хватит</translation>
        </message>
        <message>
            <source>«%1», fee for %2</source>
            <translation>«%1», плата за %2</translation>
        </message>
        <message>
            <source>have %1</source>
            <translation>есть %1</translation>
        </message>
        <message>
            <source>cut-off threshold %1</source>
            <translation>порог отключения %1</translation>
        </message>
        <message>
            <source>needed %1</source>
            <translation>нужно %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) will expire on %1</source>
            <translation>
                <numerusform>%n балл сгорит %1</numerusform>
                <numerusform>%n балла сгорят %1</numerusform>
                <numerusform>%n баллов сгорит %1</numerusform>
            </translation>
        </message>
        <message>
            <source>then 91 days suspended</source>
            <translation>затем 91 день приостановлен</translation>
        </message>
        <message>
            <source>top up by 30.00 or more to bring the number back</source>
            <translation>пополните на 30,00 ₴ или больше, чтобы вернуть номер</translation>
        </message>
        <message>
            <source>without limit: %1</source>
            <translation>без ограничений: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>из %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>заканчиваются</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Spent since %1</source>
            <translation>Расходы с %1</translation>
        </message>
        <message>
            <source>%1 more than before</source>
            <translation>на %1 больше</translation>
        </message>
        <message>
            <source>%1 less than before</source>
            <translation>на %1 меньше</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) of 4 weeks</source>
            <translation>
                <numerusform>%n период по 4 недели</numerusform>
                <numerusform>%n периода по 4 недели</numerusform>
                <numerusform>%n периодов по 4 недели</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаем</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Money left, main balance</source>
            <translation>Остаток средств, основной счёт</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Напомнить</translation>
        </message>
        <message>
            <source>Remind before each charge</source>
            <translation>Напомнить перед каждым списанием</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Бонусы</translation>
        </message>
        <message>
            <source>Number valid until</source>
            <translation>Номер действует до</translation>
        </message>
        <message>
            <source>Allowances left</source>
            <translation>Остатки</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Последние операции</translation>
        </message>
        <message>
            <source>All history</source>
            <translation>Вся история</translation>
        </message>
        <message>
            <source>Top-ups and charges will appear here</source>
            <translation>Здесь появятся пополнения и списания</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Стоит внимания</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>Numbers copied: %n</source>
            <translation>
                <numerusform>Скопирован %n номер</numerusform>
                <numerusform>Скопировано %n номера</numerusform>
                <numerusform>Скопировано %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Пополнить %1</translation>
        </message>
        <message>
            <source>All in the history: %1</source>
            <translation>Всё в истории: %1</translation>
        </message>
        <message>
            <source>more than %1 rows: a coordinator's batch takes them</source>
            <translation>больше %1 строк: это пакет координатора</translation>
        </message>
        <message>
            <source>as a batch, checked before it is paid</source>
            <translation>пакетом, с проверкой до оплаты</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Пополнить %n номер</numerusform>
                <numerusform>Пополнить %n номера</numerusform>
                <numerusform>Пополнить %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the cleaned list</source>
            <translation>Скопировать очищенный список</translation>
        </message>
        <message>
            <source>one number a line</source>
            <translation>по одному в строке</translation>
        </message>
        <message>
            <source>Find in my numbers</source>
            <translation>Найти среди моих номеров</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are mine</source>
            <translation>
                <numerusform>мой %n из них</numerusform>
                <numerusform>мои %n из них</numerusform>
                <numerusform>моих %n из них</numerusform>
            </translation>
        </message>
        <message>
            <source>as a batch, checked first</source>
            <translation>пакетом, сначала проверка</translation>
        </message>
        <message numerus="yes">
            <source>Change the tariff of %n number(s)</source>
            <translation>
                <numerusform>Сменить тариф %n номеру</numerusform>
                <numerusform>Сменить тариф %n номерам</numerusform>
                <numerusform>Сменить тариф %n номерам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %n number(s)</source>
            <translation>
                <numerusform>Заблокировать %n номер</numerusform>
                <numerusform>Заблокировать %n номера</numerusform>
                <numerusform>Заблокировать %n номеров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Label %n number(s)</source>
            <translation>
                <numerusform>Отметить меткой %n номер</numerusform>
                <numerusform>Отметить меткой %n номера</numerusform>
                <numerusform>Отметить меткой %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>строка %1</translation>
        </message>
        <message>
            <source>no digits</source>
            <translation>нет цифр</translation>
        </message>
        <message>
            <source>no number in it</source>
            <translation>номера нет</translation>
        </message>
        <message>
            <source>too few digits</source>
            <translation>мало цифр</translation>
        </message>
        <message>
            <source>too many digits</source>
            <translation>много цифр</translation>
        </message>
        <message>
            <source>a foreign number</source>
            <translation>номер другой страны</translation>
        </message>
        <message>
            <source>no mobile number</source>
            <translation>не мобильный номер</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try other words, a number or a sum</source>
            <translation>Попробуйте другие слова, номер или сумму</translation>
        </message>
        <message>
            <source>Command, number, sum or operation</source>
            <translation>Команда, номер, сумма или операция</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>Список читается</translation>
        </message>
        <message>
            <source>paste a list of numbers to act on all of them</source>
            <translation>вставьте список номеров для общих действий</translation>
        </message>
        <message numerus="yes">
            <source>Results: %n</source>
            <translation>
                <numerusform>%n результат</numerusform>
                <numerusform>%n результата</numerusform>
                <numerusform>%n результатов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>repeated: %n</source>
            <translation>
                <numerusform>повторов: %n</numerusform>
                <numerusform>повторов: %n</numerusform>
                <numerusform>повторов: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not recognised: %n</source>
            <translation>
                <numerusform>не распознано: %n</numerusform>
                <numerusform>не распознано: %n</numerusform>
                <numerusform>не распознано: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавнее</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Разговоры</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазины</translation>
        </message>
        <message>
            <source>Repeated, counted once</source>
            <translation>Повторяются, учтены один раз</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Не распознано</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>и ещё %1</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>выбор</translation>
        </message>
        <message>
            <source>run</source>
            <translation>выполнить</translation>
        </message>
        <message>
            <source>refine</source>
            <translation>уточнить</translation>
        </message>
    </context>
    <context>
        <name>Payment</name>
        <message numerus="yes">
            <source>In all, %n number(s)</source>
            <translation>
                <numerusform>Всего, %n номер</numerusform>
                <numerusform>Всего, %n номера</numerusform>
                <numerusform>Всего, %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>комиссия %1</translation>
        </message>
        <message>
            <source>Order %1 · print %2</source>
            <translation>Заказ %1 · отпечаток %2</translation>
        </message>
        <message>
            <source>Draft fixed at %1</source>
            <translation>Черновик зафиксирован в %1</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>Подтвердить %1</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Карта %1</translation>
        </message>
        <message numerus="yes">
            <source>The SMS must name the same %n number(s) and the sum %1. If not, do not type the code.</source>
            <translation>
                <numerusform>В тексте SMS должны быть тот же %n номер и сумма %1. Если иначе, не вводите код.</numerusform>
                <numerusform>В тексте SMS должны быть те же %n номера и сумма %1. Если иначе, не вводите код.</numerusform>
                <numerusform>В тексте SMS должны быть те же %n номеров и сумма %1. Если иначе, не вводите код.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Отправить ещё раз (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Tries left: %n</source>
            <translation>
                <numerusform>Осталось попыток: %n</numerusform>
                <numerusform>Осталось попыток: %n</numerusform>
                <numerusform>Осталось попыток: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No more codes</source>
            <translation>Кодов больше нет</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>Срок действия кода истёк. Отправьте новый</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>Этот код больше не действует. Отправьте новый</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You left this payment. It is cancelled by itself within 10 minutes</source>
            <translation>Вы оставили этот платёж. Он отменится сам в течение 10 минут</translation>
        </message>
        <message>
            <source>Unknown, being checked</source>
            <translation>Неизвестно, выясняем</translation>
        </message>
        <message>
            <source>the operator has not answered, we keep asking</source>
            <translation>оператор не ответил, спрашиваем дальше</translation>
        </message>
        <message>
            <source>not credited, the sum goes back to the card</source>
            <translation>не зачислено, сумма возвращается на карту</translation>
        </message>
        <message>
            <source>The page can be closed, we will tell of any change.</source>
            <translation>Страницу можно закрыть, об изменениях сообщим.</translation>
        </message>
        <message numerus="yes">
            <source>%1 credited to %n number(s)</source>
            <translation>
                <numerusform>%1 зачислено на %n номер</numerusform>
                <numerusform>%1 зачислено на %n номера</numerusform>
                <numerusform>%1 зачислено на %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Card charged %1, credited: %2 of %3</source>
            <translation>С карты списано %1, зачислено %2 из %3</translation>
        </message>
        <message>
            <source>What was not credited goes back to the card.</source>
            <translation>То, что не зачислено, возвращается на карту.</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>Платёж отклонён</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Деньги не списаны.</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>Платёж отменён</translation>
        </message>
        <message>
            <source>The card is charged, credit is in progress</source>
            <translation>Деньги списаны, идёт зачисление</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>Результат ещё неизвестен, выясняем</translation>
        </message>
        <message>
            <source>Do not pay again: this payment is never sent with a new key.</source>
            <translation>Повторно платить не нужно: платёж никогда не отправляется с новым ключом.</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зачислено</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидаем</translation>
        </message>
        <message>
            <source>Going back</source>
            <translation>Возвращаем</translation>
        </message>
        <message>
            <source>Gone back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Не зачислено</translation>
        </message>
        <message>
            <source>Charged to the card</source>
            <translation>Списано с карты</translation>
        </message>
        <message>
            <source>You sign exactly this</source>
            <translation>Вы подписываете именно это</translation>
        </message>
        <message>
            <source>If a number or a sum changes, the code is no longer valid</source>
            <translation>Изменится номер или сумма — код станет недействительным</translation>
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
            <translation>Баланс после</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>What happens after the code</source>
            <translation>Что произойдёт после кода</translation>
        </message>
        <message>
            <source>The card is charged once</source>
            <translation>С карты спишут один раз</translation>
        </message>
        <message>
            <source>the key is on the disk: a failure or a double press does not charge again</source>
            <translation>ключ сохранён на диске: сбой или двойное нажатие не спишут повторно</translation>
        </message>
        <message>
            <source>The bank may ask for 3-D Secure</source>
            <translation>Банк может попросить 3-D Secure</translation>
        </message>
        <message>
            <source>then your bank's page opens in the browser, the state changes here</source>
            <translation>тогда откроется страница вашего банка в браузере, состояние обновится здесь</translation>
        </message>
        <message>
            <source>Each number is credited on its own</source>
            <translation>Зачисление идёт отдельно для каждого номера</translation>
        </message>
        <message>
            <source>if one is refused, its sum goes back to the card</source>
            <translation>если какой-то номер отклонят, его сумма вернётся на карту</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Код подтверждения</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Отменить платёж</translation>
        </message>
        <message>
            <source>The SMS was sent to %1</source>
            <translation>SMS отправлено на %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Код из SMS, %n цифра</numerusform>
                <numerusform>Код из SMS, %n цифры</numerusform>
                <numerusform>Код из SMS, %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>valid for %1</source>
            <translation>действителен ещё %1</translation>
        </message>
        <message>
            <source>Waiting for the bank</source>
            <translation>Ожидаем банк</translation>
        </message>
        <message>
            <source>Your bank asks for a confirmation on its own page. It is open in the browser. This page can be closed: nothing is lost.</source>
            <translation>Ваш банк просит подтверждения на своей странице. Она открыта в браузере. Эту страницу можно закрыть: ничего не потеряется.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть ещё раз</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>The key is on the disk. The page can be closed safely.</source>
            <translation>Ключ сохранён на диске. Страницу можно закрыть.</translation>
        </message>
        <message>
            <source>Receipt PDF</source>
            <translation>Квитанция PDF</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>Новое пополнение</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>How to read a state</source>
            <translation>Как читать состояние</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>the request has gone to the operator</source>
            <translation>запрос ушёл к оператору</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>the code is accepted</source>
            <translation>код принят</translation>
        </message>
        <message>
            <source>Money charged</source>
            <translation>Деньги списаны</translation>
        </message>
        <message>
            <source>the bank has made the payment</source>
            <translation>банк провёл оплату</translation>
        </message>
        <message>
            <source>the money is on the number</source>
            <translation>деньги на счёте номера</translation>
        </message>
        <message>
            <source>Unknown: the money is not lost. A payment is never repeated with a new key until the operator answers. Do not pay again.</source>
            <translation>Неизвестно — деньги не теряются: платёж не повторяется с новым ключом, пока оператор не ответит. Повторно платить не нужно.</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>The balance is not known yet</source>
            <translation>Остаток ещё не известен</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>под риском: %n</numerusform>
                <numerusform>под риском: %n</numerusform>
                <numerusform>под риском: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Номер %1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблокировано</translation>
        </message>
        <message>
            <source>known %1 of %2</source>
            <translation>известно %1 из %2</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>ещё не прочитано</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>в %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account</source>
            <translation>лицевой счёт</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>действует до %1</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>нет данных</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>хватит</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Остаток средств, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n бонус</numerusform>
                <numerusform>%n бонуса</numerusform>
                <numerusform>%n бонусов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: charge of %2</source>
            <translation>%1 спишем %2</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>из %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>заканчиваются</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>Notices and tray</source>
            <translation>Уведомления и трей</translation>
        </message>
        <message>
            <source>Tray and windows</source>
            <translation>Трей и окна</translation>
        </message>
        <message>
            <source>All numbers</source>
            <translation>Все номера</translation>
        </message>
        <message numerus="yes">
            <source>Switched off by you: %n</source>
            <translation>
                <numerusform>Выключено вами: %n</numerusform>
                <numerusform>Выключено вами: %n</numerusform>
                <numerusform>Выключено вами: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window ends the program. The mini window works.</source>
            <translation>Здесь нет трея: закрытие окна завершает программу. Мини-окно работает.</translation>
        </message>
        <message>
            <source>Wayland: the mini window is an ordinary one and cannot stay on top.</source>
            <translation>Wayland: мини-окно обычное и не держится поверх других.</translation>
        </message>
        <message>
            <source>Nothing here shows the system's notifications: look at the bell.</source>
            <translation>Здесь некому показывать системные уведомления: смотрите колокольчик.</translation>
        </message>
        <message>
            <source>Close the window into the tray</source>
            <translation>Закрывать окно в трей</translation>
        </message>
        <message>
            <source>The program goes on: it watches your numbers and payments</source>
            <translation>Программа работает дальше: следит за номерами и платежами</translation>
        </message>
        <message>
            <source>Start with the system</source>
            <translation>Запускать вместе с системой</translation>
        </message>
        <message>
            <source>For you alone; switching it off leaves nothing behind</source>
            <translation>Только для вас; после выключения ничего не остаётся</translation>
        </message>
        <message>
            <source>Start in the tray</source>
            <translation>Запускать в трее</translation>
        </message>
        <message>
            <source>When the system starts it: without a window</source>
            <translation>Вместе с системой: без окна</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Мини-окно</translation>
        </message>
        <message>
            <source>One number at a glance; the pinned ones by the arrows</source>
            <translation>Один номер на виду; закреплённые листаются стрелками</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Платежи</translation>
        </message>
        <message>
            <source>When a payment has reached its end</source>
            <translation>Когда платёж завершился</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>By the rules below</source>
            <translation>По правилам ниже</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>When a consultant has answered</source>
            <translation>Когда ответил консультант</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Не хватает на следующее списание</translation>
        </message>
        <message>
            <source>Seven days ahead</source>
            <translation>За семь дней</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>Заканчивается срок действия номера</translation>
        </message>
        <message>
            <source>30, 7 and 1 days ahead</source>
            <translation>За 30, 7 и 1 день</translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Бонусы сгорят</translation>
        </message>
        <message>
            <source>Three days ahead</source>
            <translation>За три дня</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>One appeared, vanished or costs another price</source>
            <translation>Появилась, исчезла или изменила цену</translation>
        </message>
        <message>
            <source>Credited, rejected or cancelled</source>
            <translation>Зачислен, отклонён или отменён</translation>
        </message>
        <message>
            <source>Messages of support</source>
            <translation>Сообщения поддержки</translation>
        </message>
        <message>
            <source>Once, until you have looked</source>
            <translation>Один раз, пока не посмотрите</translation>
        </message>
        <message>
            <source>The balance is less than</source>
            <translation>Баланс меньше</translation>
        </message>
        <message>
            <source>The balance changed by less than</source>
            <translation>Баланс изменился меньше чем на</translation>
        </message>
        <message>
            <source>The balance has not changed for</source>
            <translation>Баланс не меняется уже</translation>
        </message>
        <message>
            <source>The number stops in less than</source>
            <translation>Номер остановится раньше чем через</translation>
        </message>
        <message>
            <source>days</source>
            <translation>дней</translation>
        </message>
        <message>
            <source>A sum such as 20</source>
            <translation>Сумма, например 20</translation>
        </message>
        <message>
            <source>From 1 to 365 days</source>
            <translation>От 1 до 365 дней</translation>
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation>Системные уведомления</translation>
        </message>
        <message>
            <source>What is told of every number</source>
            <translation>О чём уведомлять по каждому номеру</translation>
        </message>
        <message>
            <source>Switch all on again</source>
            <translation>Включить всё снова</translation>
        </message>
        <message>
            <source>Rules by number</source>
            <translation>Правила по номерам</translation>
        </message>
        <message>
            <source>Whose rules</source>
            <translation>Чьи правила</translation>
        </message>
        <message>
            <source>Each rule speaks once for each cause.</source>
            <translation>Каждое правило срабатывает один раз на причину.</translation>
        </message>
        <message>
            <source>As all numbers</source>
            <translation>Как все номера</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Security</source>
            <translation>Безопасность</translation>
        </message>
        <message>
            <source>Blocking</source>
            <translation>Блокировка</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-карта</translation>
        </message>
        <message>
            <source>Contract's end</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Data here</source>
            <translation>Данные здесь</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Your last decision: %1</source>
            <translation>Ваше последнее решение: %1</translation>
        </message>
        <message>
            <source>News of tariffs and services, at most one letter a month</source>
            <translation>Новости тарифов и услуг, не чаще одного письма в месяц</translation>
        </message>
        <message>
            <source>no address given</source>
            <translation>адрес не указан</translation>
        </message>
        <message>
            <source>Waits for the confirmation from the letter</source>
            <translation>Ожидает подтверждения из письма</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>По электронной почте</translation>
        </message>
        <message>
            <source>News by SMS, at most twice a month</source>
            <translation>Новости в SMS, не чаще двух раз в месяц</translation>
        </message>
        <message>
            <source>By SMS</source>
            <translation>SMS-сообщениями</translation>
        </message>
        <message>
            <source>The operator looks at how much you use and offers what fits</source>
            <translation>Оператор смотрит на ваши объёмы и предлагает подходящее</translation>
        </message>
        <message>
            <source>Personal offers</source>
            <translation>Личные предложения</translation>
        </message>
        <message>
            <source>First give an e-mail address under «Contract and contacts».</source>
            <translation>Сначала укажите адрес в карточке «Договор и контакты».</translation>
        </message>
        <message>
            <source>The choice was changed elsewhere meanwhile. Here is what holds now.</source>
            <translation>Тем временем выбор изменили в другом месте. Вот что действует сейчас.</translation>
        </message>
        <message>
            <source>The switch shows what the operator holds.</source>
            <translation>Переключатель показывает то, что знает оператор.</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Личный пароль</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Изменён %1</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Изменить пароль</translation>
        </message>
        <message>
            <source>Create password</source>
            <translation>Создать пароль</translation>
        </message>
        <message>
            <source>The passwords differ</source>
            <translation>Пароли разные</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>читаем</translation>
        </message>
        <message>
            <source>created</source>
            <translation>создан</translation>
        </message>
        <message>
            <source>not created</source>
            <translation>не создан</translation>
        </message>
        <message>
            <source>From 8 to 64 characters</source>
            <translation>От 8 до 64 символов</translation>
        </message>
        <message>
            <source>This password is among the best known ones</source>
            <translation>Этот пароль есть среди самых известных</translation>
        </message>
        <message>
            <source>The password must not contain your number</source>
            <translation>Пароль не должен содержать ваш номер</translation>
        </message>
        <message>
            <source>The operator does not accept this password</source>
            <translation>Оператор не принимает этот пароль</translation>
        </message>
        <message>
            <source>guessed at once</source>
            <translation>угадывают сразу</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>слабый</translation>
        </message>
        <message>
            <source>middling</source>
            <translation>средний</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>надёжный</translation>
        </message>
        <message>
            <source>very strong</source>
            <translation>очень надёжный</translation>
        </message>
        <message>
            <source>The answer got lost and the profile cannot be read yet. The date of the last change will tell which password counts.</source>
            <translation>Ответ потерялся, а профиль пока не читается. Дата последнего изменения скажет, какой пароль действует.</translation>
        </message>
        <message>
            <source>The answer got lost. The profile tells: nothing has changed.</source>
            <translation>Ответ потерялся. По профилю ничего не изменилось.</translation>
        </message>
        <message>
            <source>The password is saved.</source>
            <translation>Пароль сохранён.</translation>
        </message>
        <message numerus="yes">
            <source>The password is saved. Sessions ended: %n</source>
            <translation>
                <numerusform>Пароль сохранён. Завершено сеансов: %n</numerusform>
                <numerusform>Пароль сохранён. Завершено сеансов: %n</numerusform>
                <numerusform>Пароль сохранён. Завершено сеансов: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed: the code was not typed.</source>
            <translation>Ничего не изменено: код не введён.</translation>
        </message>
        <message>
            <source>The profile was changed elsewhere meanwhile. It has been read again; try once more.</source>
            <translation>Тем временем профиль изменили в другом месте. Он прочитан снова, попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The operator refused this password.</source>
            <translation>Оператор отклонил этот пароль.</translation>
        </message>
        <message>
            <source>Type the first name</source>
            <translation>Введите имя</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>Не больше 60 символов</translation>
        </message>
        <message>
            <source>Only letters, apostrophe, space and hyphen</source>
            <translation>Только буквы, апостроф, пробел и дефис</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Проверьте адрес</translation>
        </message>
        <message>
            <source>Check the number: +380 and nine digits</source>
            <translation>Проверьте номер: +380 и девять цифр</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>The name is saved.</source>
            <translation>Имя сохранено.</translation>
        </message>
        <message>
            <source>The contacts are saved.</source>
            <translation>Контакты сохранены.</translation>
        </message>
        <message>
            <source>History and payments lie here encrypted; their key is in the system's key store.</source>
            <translation>История и платежи лежат здесь зашифрованными; их ключ в хранилище ключей системы.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Изменить имя</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>For greeting and receipts. The contract name stays as it is.</source>
            <translation>Для обращения и квитанций. Имя в договоре не меняется.</translation>
        </message>
        <message>
            <source>Save the name</source>
            <translation>Сохранить имя</translation>
        </message>
        <message>
            <source>Contract and contacts</source>
            <translation>Договор и контакты</translation>
        </message>
        <message>
            <source>Change the contacts</source>
            <translation>Изменить контакты</translation>
        </message>
        <message>
            <source>We will confirm it by a code from an SMS.</source>
            <translation>Подтвердим кодом из SMS.</translation>
        </message>
        <message>
            <source>Save the contacts</source>
            <translation>Сохранить контакты</translation>
        </message>
        <message>
            <source>Signing in without an SMS. From 8 to 64 characters.</source>
            <translation>Вход без SMS. От 8 до 64 символов.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Завершены: %1</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Рассылка новостей</translation>
        </message>
        <message>
            <source>Hide: %1</source>
            <translation>Скрыть: %1</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Показать: %1</translation>
        </message>
        <message>
            <source>Sections of the profile</source>
            <translation>Разделы профиля</translation>
        </message>
        <message>
            <source>Lock the program</source>
            <translation>Заблокировать приложение</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>Code from the SMS, %1 digits</source>
            <translation>Код из SMS, цифр: %1</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Go on?</source>
            <translation>Продолжить?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>The code was sent to %1. Ask its holder: the code is the holder's consent.</source>
            <translation>Код отправлен на %1. Спросите его у владельца номера: код – это его согласие.</translation>
        </message>
        <message>
            <source>Code from the other number</source>
            <translation>Код с другого номера</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the limits. The code allows top-ups inside them.</source>
            <translation>SMS на %1 называет ограничения. Код разрешает пополнения в их пределах.</translation>
        </message>
        <message>
            <source>Allow automatic top-ups</source>
            <translation>Разрешить автоматические пополнения</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the sum and the count. Compare them first.</source>
            <translation>В SMS на %1 указаны сумма и количество. Сначала сверьте их.</translation>
        </message>
        <message>
            <source>Confirm the batch</source>
            <translation>Подтвердить пакет</translation>
        </message>
        <message>
            <source>Approve the batch</source>
            <translation>Согласовать пакет</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code. The SMS was sent to %1.</source>
            <translation>Оператор просит новый код. SMS отправлено на %1.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Подтвердите, что это вы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>A term in the queue has passed</source>
            <translation>Срок в очереди прошёл</translation>
        </message>
        <message>
            <source>Not carried out: %1</source>
            <translation>Не выполнено: %1</translation>
        </message>
        <message>
            <source>The queue can be carried out</source>
            <translation>Очередь можно выполнить</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) wait for your press</source>
            <translation>
                <numerusform>%n действие ждёт вашего нажатия</numerusform>
                <numerusform>%n действия ждут вашего нажатия</numerusform>
                <numerusform>%n действий ждут вашего нажатия</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed from the queue: %1</source>
            <translation>Убрано из очереди: %1</translation>
        </message>
        <message>
            <source>Another term: %1</source>
            <translation>Другой срок: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n ждёт</numerusform>
                <numerusform>%n ждут</numerusform>
                <numerusform>%n ждут</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry out all</source>
            <translation>Выполнить все</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Отправим через %n секунду</numerusform>
                <numerusform>Отправим через %n секунды</numerusform>
                <numerusform>Отправим через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out one after another</source>
            <translation>Выполняем одно действие за другим</translation>
        </message>
        <message>
            <source>The conditions are being asked anew</source>
            <translation>Условия запрашиваем снова</translation>
        </message>
        <message>
            <source>ready: %1</source>
            <translation>готово: %1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>условия изменились: %1</translation>
        </message>
        <message>
            <source>cannot be done now: %1</source>
            <translation>сейчас невозможно: %1</translation>
        </message>
        <message>
            <source>the term has passed: %1</source>
            <translation>срок прошёл: %1</translation>
        </message>
        <message>
            <source>not needed any more: %1</source>
            <translation>уже не нужно: %1</translation>
        </message>
        <message>
            <source>The connection is back</source>
            <translation>Связь восстановлена</translation>
        </message>
        <message numerus="yes">
            <source>Carry out %n act(s)?</source>
            <translation>
                <numerusform>Выполнить %n действие?</numerusform>
                <numerusform>Выполнить %n действия?</numerusform>
                <numerusform>Выполнить %n действий?</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Вместе %1.</translation>
        </message>
        <message numerus="yes">
            <source>Changed ones are asked one by one: %n.</source>
            <translation>
                <numerusform>Изменённые спросим по одному: %n.</numerusform>
                <numerusform>Изменённые спросим по одному: %n.</numerusform>
                <numerusform>Изменённые спросим по одному: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Убрать: %1</translation>
        </message>
        <message>
            <source>Put away: %1</source>
            <translation>Скрыть: %1</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>сейчас отправим</translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Ввести код</translation>
        </message>
        <message>
            <source>Carry out for %1</source>
            <translation>Выполнить за %1</translation>
        </message>
        <message>
            <source>Carry out all the same</source>
            <translation>Выполнить всё равно</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Выполнить</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>Платёж на эту сумму для этого номера ещё не завершён. Это ошибка?</translation>
        </message>
        <message>
            <source>conditions not asked yet</source>
            <translation>условия ещё не запрошены</translation>
        </message>
        <message>
            <source>waits for the connection</source>
            <translation>ждёт связи</translation>
        </message>
        <message>
            <source>conditions are being asked</source>
            <translation>условия запрашиваем</translation>
        </message>
        <message>
            <source>ready to carry out</source>
            <translation>готово к выполнению</translation>
        </message>
        <message>
            <source>the conditions have changed</source>
            <translation>условия изменились</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>нужен ответ</translation>
        </message>
        <message>
            <source>cannot be done now</source>
            <translation>сейчас невозможно</translation>
        </message>
        <message>
            <source>next in turn</source>
            <translation>на очереди</translation>
        </message>
        <message>
            <source>being carried out</source>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>a code from the SMS is needed</source>
            <translation>нужен код из SMS</translation>
        </message>
        <message>
            <source>unknown: the operator is being asked</source>
            <translation>неизвестно: спрашиваем оператора</translation>
        </message>
        <message>
            <source>refused, nothing was done</source>
            <translation>отказано, ничего не сделано</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>the term has passed, not carried out</source>
            <translation>срок прошёл, не выполнено</translation>
        </message>
        <message>
            <source>not needed any more: it is so already</source>
            <translation>уже не нужно: так уже есть</translation>
        </message>
        <message numerus="yes">
            <source>%n bonus(es)</source>
            <translation>
                <numerusform>%n бонус</numerusform>
                <numerusform>%n бонуса</numerusform>
                <numerusform>%n бонусов</numerusform>
            </translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>бесплатно</translation>
        </message>
        <message>
            <source>it was %1, now %2</source>
            <translation>было %1, стало %2</translation>
        </message>
        <message>
            <source>the fee was %1, now %2</source>
            <translation>комиссия была %1, стала %2</translation>
        </message>
        <message>
            <source>each next charge was %1, now %2</source>
            <translation>следующие списания были %1, стали %2</translation>
        </message>
        <message>
            <source>the day was %1, now %2</source>
            <translation>дата была %1, стала %2</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не сообщено</translation>
        </message>
        <message>
            <source>Queue of acts</source>
            <translation>Очередь действий</translation>
        </message>
        <message>
            <source>Put away what has ended</source>
            <translation>Убрать завершённые</translation>
        </message>
        <message>
            <source>Ask the conditions</source>
            <translation>Запросить условия</translation>
        </message>
        <message>
            <source>No, let them wait</source>
            <translation>Нет, пусть ждут</translation>
        </message>
        <message>
            <source>Yes, carry out</source>
            <translation>Да, выполнить</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Money and orders are never sent without your press here. A new card cannot wait: nothing of it is kept.</source>
            <translation>Деньги и заказы никогда не отправляются без вашего нажатия здесь. Новая карта ждать не может: ничего из неё не хранится.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message>
            <source>What you do without a connection stands here with its term. When the connection is back, the conditions are asked anew and you carry it out by a press.</source>
            <translation>То, что вы делаете без связи, стоит здесь со своим сроком. Когда связь вернётся, условия запросим снова, а выполните вы сами.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>QueueOffer</name>
        <message>
            <source>Add to the queue</source>
            <translation>Добавить в очередь</translation>
        </message>
        <message>
            <source>without a term</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>today by %1</source>
            <translation>сегодня до %1</translation>
        </message>
        <message>
            <source>tomorrow by %1</source>
            <translation>завтра до %1</translation>
        </message>
        <message>
            <source>in 3 days, %2 by %1</source>
            <translation>через 3 дня, %2 до %1</translation>
        </message>
        <message>
            <source>before the next charge, %2 %1</source>
            <translation>до списания, %2 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>не позже %1</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>Перевести на %1</translation>
        </message>
        <message>
            <source>Move to the tariff «%1»</source>
            <translation>Перейти на тариф «%1»</translation>
        </message>
        <message>
            <source>Connect «%1»</source>
            <translation>Подключить «%1»</translation>
        </message>
        <message>
            <source>Disconnect «%1»</source>
            <translation>Отключить «%1»</translation>
        </message>
        <message>
            <source>Cancel the order «%1»</source>
            <translation>Отменить заказ «%1»</translation>
        </message>
        <message>
            <source>Block the number</source>
            <translation>Заблокировать номер</translation>
        </message>
        <message>
            <source>Switch on an automatic top-up</source>
            <translation>Включить автопополнение</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Пополнить %1</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Пополнить %n номер</numerusform>
                <numerusform>Пополнить %n номера</numerusform>
                <numerusform>Пополнить %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on the newsletter: %1</source>
            <translation>Включить рассылку: %1</translation>
        </message>
        <message>
            <source>Switch off the newsletter: %1</source>
            <translation>Выключить рассылку: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с номера %1</translation>
        </message>
        <message>
            <source>It stands in the queue already</source>
            <translation>Это уже есть в очереди</translation>
        </message>
        <message>
            <source>The queue is full: carry out or remove something first</source>
            <translation>Очередь полна: сначала выполните или уберите что-то</translation>
        </message>
        <message>
            <source>Added to the queue: %1</source>
            <translation>Добавлено в очередь: %1</translation>
        </message>
        <message>
            <source>No later than</source>
            <translation>Не позже</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>DEMO: not real money</source>
            <translation>ДЕМО: деньги ненастоящие</translation>
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
            <translation>Операция</translation>
        </message>
        <message>
            <source>Top-up receipt</source>
            <translation>Квитанция о пополнении</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Itemised charges</source>
            <translation>Детализация расходов</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Составлено</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Made from the history on this computer; it is not the operator's bill.</source>
            <translation>Составлено из истории на этом компьютере; это не счёт оператора.</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>Квитанция №</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Способ оплаты</translation>
        </message>
        <message>
            <source>Payment key</source>
            <translation>Ключ платежа</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>Reconcile</name>
        <message>
            <source>Two lines put together</source>
            <translation>Две строки сопоставлены</translation>
        </message>
        <message>
            <source>A pair taken apart</source>
            <translation>Пара разъединена</translation>
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
            <translation>В файле</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Укажите, какой столбец что означает. Строк в файле: около %1.</translation>
        </message>
        <message>
            <source>A day and a sum are needed</source>
            <translation>Нужны день и сумма</translation>
        </message>
        <message>
            <source>A number and a sum are needed</source>
            <translation>Нужны номер и сумма</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Столбцы файла %1</translation>
        </message>
        <message>
            <source>Act of reconciliation: %1</source>
            <translation>Акт сверки: %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Составлено %1</translation>
        </message>
        <message>
            <source>Total of the file: %1</source>
            <translation>Итог файла: %1</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Совпадает</translation>
        </message>
        <message>
            <source>Lines that do not agree</source>
            <translation>Строк, которые не совпадают</translation>
        </message>
        <message>
            <source>Difference of the totals</source>
            <translation>Разница итогов</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s) stand in the table</source>
            <translation>
                <numerusform>Ещё %n строка есть в таблице</numerusform>
                <numerusform>Ещё %n строки есть в таблице</numerusform>
                <numerusform>Ещё %n строк есть в таблице</numerusform>
            </translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Строка файла</translation>
        </message>
        <message>
            <source>Cost rules changed</source>
            <translation>Правила разделения изменены</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Without taxes</source>
            <translation>Без налогов</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>НДС</translation>
        </message>
        <message>
            <source>Pension levy</source>
            <translation>Сбор в ПФ</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Вся компания</translation>
        </message>
        <message>
            <source>No such department: %1</source>
            <translation>Нет такого подразделения: %1</translation>
        </message>
        <message>
            <source>Any charge</source>
            <translation>Любое начисление</translation>
        </message>
        <message>
            <source>Department, rule %1</source>
            <translation>Подразделение, правило %1</translation>
        </message>
        <message>
            <source>Charge, rule %1</source>
            <translation>Начисление, правило %1</translation>
        </message>
        <message>
            <source>Ledger code, rule %1</source>
            <translation>Код счёта, правило %1</translation>
        </message>
        <message>
            <source>Move rule %1 up</source>
            <translation>Поднять правило %1</translation>
        </message>
        <message>
            <source>Move rule %1 down</source>
            <translation>Опустить правило %1</translation>
        </message>
        <message>
            <source>Remove rule %1</source>
            <translation>Убрать правило %1</translation>
        </message>
        <message>
            <source>Never used: rule %1 takes these lines</source>
            <translation>Не сработает: эти строки берёт правило %1</translation>
        </message>
        <message>
            <source>Name a ledger code</source>
            <translation>Укажите код счёта</translation>
        </message>
        <message>
            <source>«%1» is no code: letters, digits, dot, dash, slash</source>
            <translation>«%1» не код: буквы, цифры, точка, дефис, косая черта</translation>
        </message>
        <message>
            <source>Say the share of «%1», as in 92 60 %; 93 40 %</source>
            <translation>Укажите долю «%1», например 92 60 %; 93 40 %</translation>
        </message>
        <message>
            <source>Code «%1» stands twice</source>
            <translation>Код «%1» указан дважды</translation>
        </message>
        <message>
            <source>The shares make %2 %, not 100 %</source>
            <translation>Доли вместе %2 %, а не 100 %</translation>
        </message>
        <message>
            <source>A rate is from 0 to 100, as 20 or 7,5</source>
            <translation>Ставка — от 0 до 100, например 20 или 7,5</translation>
        </message>
        <message>
            <source>What the rules make is shown once every field is right</source>
            <translation>Разделение появится, когда все поля будут правильными</translation>
        </message>
        <message>
            <source>%1. Together %2, the bill %3</source>
            <translation>%1. Вместе %2, счёт %3</translation>
        </message>
        <message>
            <source>Read our own side</source>
            <translation>Прочитать наши данные</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать ещё раз</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file away: %1</source>
            <translation>Убрать файл: %1</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Столбцы…</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>строка %1: %2</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> и ещё %n</numerusform>
                <numerusform> и ещё %n</numerusform>
                <numerusform> и ещё %n</numerusform>
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
            <translation>Наши данные за этот месяц ещё не прочитаны у оператора</translation>
        </message>
        <message>
            <source>No connection: our own side can be read later</source>
            <translation>Нет связи: наши данные прочитаем позже</translation>
        </message>
        <message>
            <source>Own movements: %1</source>
            <translation>Наших движений: %1</translation>
        </message>
        <message>
            <source>Reading movements of the month: %1</source>
            <translation>Читаем движения за месяц: %1</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Различаются</translation>
        </message>
        <message>
            <source>Only in the file</source>
            <translation>Только в файле</translation>
        </message>
        <message>
            <source>Only with us</source>
            <translation>Только у нас</translation>
        </message>
        <message>
            <source>file %1, with us %2</source>
            <translation>файл %1, у нас %2</translation>
        </message>
        <message>
            <source>Need attention %1</source>
            <translation>Требуют внимания %1</translation>
        </message>
        <message>
            <source>Agreed %1</source>
            <translation>Совпадает %1</translation>
        </message>
        <message>
            <source>Ours %1 and the file's %2</source>
            <translation>Наше движение %1 и строка файла %2</translation>
        </message>
        <message>
            <source>Ours %1 is picked: pick its line of the file</source>
            <translation>Выбрано наше движение %1: выберите его строку в файле</translation>
        </message>
        <message>
            <source>The file's %1 is picked: pick our own movement</source>
            <translation>Выбрана строка файла %1: выберите наше движение</translation>
        </message>
        <message>
            <source>Nothing found. Reset the search</source>
            <translation>Ничего не найдено. Сбросьте поиск</translation>
        </message>
        <message>
            <source>Everything agrees to the kopiyka</source>
            <translation>Всё совпадает до копейки</translation>
        </message>
        <message>
            <source>No such lines</source>
            <translation>Таких строк нет</translation>
        </message>
        <message>
            <source>Parts sum to the bill: %1. VAT %2, pension levy %3</source>
            <translation>Части вместе равны счёту: %1. НДС %2, сбор в Пенсионный фонд %3</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>Выписка банка</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: day, sum, purpose of the payment</source>
            <translation>XLSX, XLS, ODS или CSV: день, сумма, назначение платежа</translation>
        </message>
        <message>
            <source>Operator's bill</source>
            <translation>Счёт оператора</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: number, reason, service, sum</source>
            <translation>XLSX, XLS, ODS или CSV: номер, основание, услуга, сумма</translation>
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
            <translation>Номер или лицевой счёт</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Тариф или услуга</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>не используется</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пустая</translation>
        </message>
        <message>
            <source>the day is not understood</source>
            <translation>день не распознан</translation>
        </message>
        <message>
            <source>the sum is not understood</source>
            <translation>сумма не распознана</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>нет номера</translation>
        </message>
        <message>
            <source>a formula or an object in the cell</source>
            <translation>формула или объект в ячейке</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Абонплата тарифа</translation>
        </message>
        <message>
            <source>Change of the tariff</source>
            <translation>Смена тарифа</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Абонплата услуги</translation>
        </message>
        <message>
            <source>Connection of a service</source>
            <translation>Подключение услуги</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Плата за блокировку</translation>
        </message>
        <message>
            <source>Use beyond the package</source>
            <translation>Сверх пакета</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роуминг</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-услуги</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Корректировка</translation>
        </message>
        <message>
            <source>Another sum</source>
            <translation>Другая сумма</translation>
        </message>
        <message>
            <source>With the fee</source>
            <translation>С комиссией</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Другой период</translation>
        </message>
        <message>
            <source>A slip in the number</source>
            <translation>Ошибка в номере</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Дважды</translation>
        </message>
        <message>
            <source>Not our number</source>
            <translation>Не наш номер</translation>
        </message>
        <message>
            <source>No pair</source>
            <translation>Без пары</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Разъединить</translation>
        </message>
        <message>
            <source>Pick for a pair</source>
            <translation>В пару</translation>
        </message>
        <message>
            <source>Pairs made by hand that could not be kept: %1, our movement is there no longer</source>
            <translation>Пар, сопоставленных вручную, не сохранено: %1 — нашего движения больше нет</translation>
        </message>
        <message>
            <source>The same sum, number and day stand here once more</source>
            <translation>Такая же сумма, номер и день встречаются ещё раз</translation>
        </message>
        <message>
            <source>There is no such number in the company's list</source>
            <translation>Такого номера нет в списке компании</translation>
        </message>
        <message>
            <source>In the file, but not with us</source>
            <translation>Есть в файле, у нас нет</translation>
        </message>
        <message>
            <source>With us, but not in the file</source>
            <translation>Есть у нас, в файле нет</translation>
        </message>
        <message>
            <source>Put together by hand</source>
            <translation>Сопоставлено вручную</translation>
        </message>
        <message>
            <source>The bank added the fee of %1</source>
            <translation>Банк добавил комиссию %1</translation>
        </message>
        <message>
            <source>With us on %1, in the file on %2</source>
            <translation>У нас %1, в файле %2</translation>
        </message>
        <message>
            <source>With us %1, in the file %2</source>
            <translation>У нас %1, в файле %2</translation>
        </message>
        <message>
            <source>The file has %1 more</source>
            <translation>В файле на %1 больше</translation>
        </message>
        <message>
            <source>The file has %1 less</source>
            <translation>В файле на %1 меньше</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Сверка</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Number, sum or purpose</source>
            <translation>Номер, сумма или назначение</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Поиск в списке</translation>
        </message>
        <message>
            <source>Lines to reconcile</source>
            <translation>Строки сверки</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Сопоставить</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Какие строки</translation>
        </message>
        <message>
            <source>Here the books will meet</source>
            <translation>Здесь сойдутся две книги</translation>
        </message>
        <message>
            <source>Give the bank's statement or the operator's bill: each line gets its pair or the cause why it has none. Nothing is sent anywhere.</source>
            <translation>Добавьте выписку банка или счёт оператора: каждая строка получит пару или причину, почему её нет. Ничего никуда не отправляется.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>By cost centre</source>
            <translation>По центрам затрат</translation>
        </message>
        <message>
            <source>Rules and rates…</source>
            <translation>Правила и ставки…</translation>
        </message>
        <message>
            <source>Export the split</source>
            <translation>Экспортировать разделение</translation>
        </message>
        <message>
            <source>Rules and rates of the split</source>
            <translation>Правила и ставки разделения</translation>
        </message>
        <message>
            <source>The first rule from above that fits takes a line of the bill. Shares of several codes: 92 60 %; 93 40 %. What no rule takes goes to the code of the rest.</source>
            <translation>Строку счёта берёт первое сверху правило, которое подходит. Доли нескольких кодов: 92 60 %; 93 40 %. То, чего не взяло ни одно правило, идёт на код остатка.</translation>
        </message>
        <message>
            <source>No rules yet: the whole bill goes to the code of the rest</source>
            <translation>Правил ещё нет: весь счёт идёт на код остатка</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Добавить правило</translation>
        </message>
        <message>
            <source>Code of the rest</source>
            <translation>Код остатка</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Начисление</translation>
        </message>
        <message>
            <source>Ledger code</source>
            <translation>Код счёта</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Таблицы (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Export the reconciliation</source>
            <translation>Экспорт сверки</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>Файл не записан: %1</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Прочитать файл</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Столбец %1</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The consent is over</source>
            <translation>Согласие больше не действует</translation>
        </message>
        <message>
            <source>Give it again.</source>
            <translation>Дайте его снова.</translation>
        </message>
        <message>
            <source>The consent was given for something else</source>
            <translation>Согласие дано на другое</translation>
        </message>
        <message>
            <source>The rule has no consent</source>
            <translation>У правила нет согласия</translation>
        </message>
        <message>
            <source>Switch the rule on first.</source>
            <translation>Сначала включите правило.</translation>
        </message>
        <message>
            <source>The code was not entered</source>
            <translation>Код не введён</translation>
        </message>
        <message>
            <source>A payment to this number has no known outcome yet</source>
            <translation>Результат платежа на этот номер ещё неизвестен</translation>
        </message>
        <message>
            <source>Wait until it ends, so that nothing is paid twice.</source>
            <translation>Подождите, пока он завершится, чтобы ничего не заплатить дважды.</translation>
        </message>
        <message>
            <source>The bank declined the payment</source>
            <translation>Банк отклонил платёж</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>Деньги не списаны.</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>Срок действия карты истёк</translation>
        </message>
        <message>
            <source>The operator refused</source>
            <translation>Оператор отказал</translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Неверный код</translation>
        </message>
        <message>
            <source>This code no longer works</source>
            <translation>Этот код больше не действует</translation>
        </message>
        <message>
            <source>Ask for a new one.</source>
            <translation>Отправьте новый.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The code has expired</source>
            <translation>Срок действия кода истёк</translation>
        </message>
        <message>
            <source>Cancelled after five wrong codes</source>
            <translation>Отменено после пяти неверных кодов</translation>
        </message>
        <message>
            <source>No more codes for this payment</source>
            <translation>Для этого платежа кодов больше нет</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Неверный номер или пароль</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code.</source>
            <translation>Пароль ещё не создан? Войдите по коду из SMS.</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>Недостаточно средств</translation>
        </message>
        <message>
            <source>Not enough money: short by %1</source>
            <translation>Недостаточно средств: не хватает %1</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Сверх лимита оператора</translation>
        </message>
        <message>
            <source>Over the operator's limit of %1</source>
            <translation>Сверх лимита оператора %1</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Комиссия изменилась</translation>
        </message>
        <message>
            <source>The fee has changed: now %1</source>
            <translation>Комиссия изменилась: теперь %1</translation>
        </message>
        <message>
            <source>Check the total and pay again. No money was taken.</source>
            <translation>Проверьте сумму и оплатите снова. Деньги не списаны.</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>Оператор не обслуживает этот номер</translation>
        </message>
        <message>
            <source>Check the number. No money was taken.</source>
            <translation>Проверьте номер. Деньги не списаны.</translation>
        </message>
        <message>
            <source>This number is paid from the company's account</source>
            <translation>Этот номер оплачивается со счёта компании</translation>
        </message>
        <message>
            <source>Top up the account instead. No money was taken.</source>
            <translation>Пополните лицевой счёт. Деньги не списаны.</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Проверьте номер карты</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Проверьте CVV</translation>
        </message>
        <message>
            <source>Check the holder's name</source>
            <translation>Проверьте имя держателя</translation>
        </message>
        <message>
            <source>The operator does not accept this card</source>
            <translation>Оператор не принимает эту карту</translation>
        </message>
        <message>
            <source>The operator does not accept this amount</source>
            <translation>Оператор не принимает эту сумму</translation>
        </message>
        <message>
            <source>The sign-in took too long. Begin again</source>
            <translation>Вход длился слишком долго. Начните снова</translation>
        </message>
        <message>
            <source>Too soon</source>
            <translation>Слишком рано</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Подождите немного.</translation>
        </message>
        <message>
            <source>The password is too weak</source>
            <translation>Пароль слишком слабый</translation>
        </message>
        <message>
            <source>It is in use: finish the open payment first</source>
            <translation>Используется: сначала завершите открытый платёж</translation>
        </message>
        <message>
            <source>The operator wants this sign-in in the browser</source>
            <translation>Оператор просит войти в браузере</translation>
        </message>
        <message>
            <source>Press the button to open it.</source>
            <translation>Нажмите кнопку, чтобы открыть его.</translation>
        </message>
        <message>
            <source>The operator does not know this any more</source>
            <translation>Оператор этого уже не помнит</translation>
        </message>
        <message>
            <source>Another number was signed in</source>
            <translation>Вошли по другому номеру</translation>
        </message>
        <message>
            <source>That session was ended. Begin again.</source>
            <translation>Тот сеанс завершён. Начните заново.</translation>
        </message>
        <message>
            <source>No password is kept here</source>
            <translation>Пароль здесь не сохранён</translation>
        </message>
        <message>
            <source>Sign in with an SMS code.</source>
            <translation>Войдите по коду из SMS.</translation>
        </message>
        <message>
            <source>The operator does not let this number in</source>
            <translation>Оператор не впускает этот номер</translation>
        </message>
        <message>
            <source>The operator does not accept this number</source>
            <translation>Оператор не принимает этот номер</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>will stop</source>
            <translation>остановится</translation>
        </message>
        <message>
            <source>near the cut-off threshold</source>
            <translation>до порога отключения</translation>
        </message>
        <message>
            <source>validity is ending</source>
            <translation>заканчивается срок действия</translation>
        </message>
        <message>
            <source>debt</source>
            <translation>задолженность</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>приостановлен</translation>
        </message>
        <message>
            <source>blocked for a time</source>
            <translation>временно заблокирован</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>отключён</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>хватит</translation>
        </message>
        <message>
            <source>contract, within the limit</source>
            <translation>контракт, в пределах лимита</translation>
        </message>
        <message>
            <source>no new data</source>
            <translation>нет новых данных</translation>
        </message>
        <message>
            <source>no connection to the operator</source>
            <translation>нет связи с оператором</translation>
        </message>
        <message>
            <source>the operator did not answer in time</source>
            <translation>оператор не ответил вовремя</translation>
        </message>
        <message>
            <source>too many requests</source>
            <translation>слишком много запросов</translation>
        </message>
        <message>
            <source>fault on the operator's side</source>
            <translation>сбой на стороне оператора</translation>
        </message>
        <message>
            <source>the answer was not understood</source>
            <translation>ответ непонятен</translation>
        </message>
        <message>
            <source>no right to see this number</source>
            <translation>нет права видеть этот номер</translation>
        </message>
        <message>
            <source>the operator does not know this number</source>
            <translation>оператор не знает этого номера</translation>
        </message>
        <message>
            <source>the number has left the company</source>
            <translation>номер ушёл из компании</translation>
        </message>
        <message>
            <source>the number is disconnected</source>
            <translation>номер отключён</translation>
        </message>
        <message>
            <source>the operator states no balance</source>
            <translation>оператор не назвал баланс</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>сеанс завершён</translation>
        </message>
        <message>
            <source>fresh %1 of %2</source>
            <translation>свежие %1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n with an error</source>
            <translation>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
                <numerusform>%n с ошибкой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n пропущен</numerusform>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
            </translation>
        </message>
        <message>
            <source>next refresh at %1</source>
            <translation>следующее обновление в %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ещё не прочитано</translation>
        </message>
        <message>
            <source>no new data since %1</source>
            <translation>нет новых данных с %1</translation>
        </message>
        <message>
            <source>will stop on %1</source>
            <translation>остановится %1</translation>
        </message>
        <message>
            <source>will stop on %1, short by %2</source>
            <translation>остановится %1, нужно %2</translation>
        </message>
        <message>
            <source>suspended on %1</source>
            <translation>приостановлен %1</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>suspended on %1, short by %2</source>
            <translation>приостановлен %1, нужно %2</translation>
        </message>
        <message>
            <source>%1 to the cut-off threshold</source>
            <translation>до порога отключения %1</translation>
        </message>
        <message>
            <source>debt of the account, will stop on %1</source>
            <translation>долг счёта, остановится %1</translation>
        </message>
        <message>
            <source>valid until %1, needs %2</source>
            <translation>действует до %1, нужно %2</translation>
        </message>
        <message>
            <source>disconnected on %1</source>
            <translation>отключён %1</translation>
        </message>
        <message>
            <source>blocked for a time on %1</source>
            <translation>временно заблокирован %1</translation>
        </message>
        <message>
            <source>enough until %1</source>
            <translation>хватит до %1</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>Правило автопополнения выключилось само</translation>
        </message>
        <message>
            <source>Auto top-up: the number was topped up</source>
            <translation>Автопополнение: номер пополнен</translation>
        </message>
        <message>
            <source>Auto top-up missed a run: see the list of missed runs</source>
            <translation>Автопополнение пропустило запуск: смотрите список пропущенных</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Изменить правило</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Новое правило</translation>
        </message>
        <message>
            <source>Choose at least one number</source>
            <translation>Выберите хотя бы один номер</translation>
        </message>
        <message numerus="yes">
            <source>At most %n numbers in one rule</source>
            <translation>
                <numerusform>Не больше %n номера в одном правиле</numerusform>
                <numerusform>Не больше %n номеров в одном правиле</numerusform>
                <numerusform>Не больше %n номеров в одном правиле</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter a sum greater than zero</source>
            <translation>Введите сумму больше нуля</translation>
        </message>
        <message>
            <source>A day from 1 to 31</source>
            <translation>День от 1 до 31</translation>
        </message>
        <message>
            <source>A date looks like 25.11.2026</source>
            <translation>Дата выглядит как 25.11.2026</translation>
        </message>
        <message>
            <source>This day has passed</source>
            <translation>Этот день уже прошёл</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введите сумму от %1 до %2</translation>
        </message>
        <message>
            <source>No saved card: save one when you top up</source>
            <translation>Нет сохранённой карты: сохраните её при пополнении</translation>
        </message>
        <message>
            <source>Choose a saved card or account</source>
            <translation>Выберите сохранённую карту или счёт</translation>
        </message>
        <message>
            <source>Less than one top-up: the rule would never fire</source>
            <translation>Меньше одного пополнения: правило никогда не сработает</translation>
        </message>
        <message>
            <source>Less than the cap of a week</source>
            <translation>Меньше потолка на неделю</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>В очередь</translation>
        </message>
        <message>
            <source>Switch on…</source>
            <translation>Включить…</translation>
        </message>
        <message>
            <source>Save, switching on to the queue</source>
            <translation>Сохранить, включение в очередь</translation>
        </message>
        <message>
            <source>Save and switch on…</source>
            <translation>Сохранить и включить…</translation>
        </message>
        <message>
            <source>No connection: a rule is saved here, its consent is asked of the operator later, by a press in the queue. Missed runs are paid only with a connection.</source>
            <translation>Нет связи: правило сохраняется здесь, а согласие оператора запросим позже, после нажатия в очереди. Пропущенные срабатывания оплачиваются только при связи.</translation>
        </message>
        <message>
            <source>Would have fired</source>
            <translation>Сработало бы</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n раз</numerusform>
                <numerusform>%n раза</numerusform>
                <numerusform>%n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>Would have paid</source>
            <translation>Заплатило бы</translation>
        </message>
        <message>
            <source>Your own top-ups of that time</source>
            <translation>Ваши пополнения за это время</translation>
        </message>
        <message>
            <source>Would have prevented</source>
            <translation>Предотвратило бы</translation>
        </message>
        <message>
            <source>If only the rule had topped up</source>
            <translation>Если бы пополняло только правило</translation>
        </message>
        <message>
            <source>Held back by the caps</source>
            <translation>Сдержано потолком</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>и ещё %n раньше</numerusform>
                <numerusform>и ещё %n раньше</numerusform>
                <numerusform>и ещё %n раньше</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing: the tariff was always paid in time</source>
            <translation>ничего: тариф всегда был оплачен вовремя</translation>
        </message>
        <message numerus="yes">
            <source>nothing of %n late charge(s)</source>
            <translation>
                <numerusform>ничего: %n списание осталось бы поздним</numerusform>
                <numerusform>ничего: %n списания остались бы поздними</numerusform>
                <numerusform>ничего: %n списаний остались бы поздними</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a paid tariff</source>
            <translation>
                <numerusform>%n день без оплаченного тарифа</numerusform>
                <numerusform>%n дня без оплаченного тарифа</numerusform>
                <numerusform>%n дней без оплаченного тарифа</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no history of this time on this computer yet.</source>
            <translation>Истории за это время на этом компьютере ещё нет.</translation>
        </message>
        <message numerus="yes">
            <source>By %n operation(s) from %1 to %2.</source>
            <translation>
                <numerusform>По %n операции с %1 по %2.</numerusform>
                <numerusform>По %n операциям с %1 по %2.</numerusform>
                <numerusform>По %n операциям с %1 по %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance falls below a sum</source>
            <translation>Баланс меньше суммы</translation>
        </message>
        <message>
            <source>The day before the tariff charge</source>
            <translation>За день до списания за тариф</translation>
        </message>
        <message>
            <source>A day of each month</source>
            <translation>День каждого месяца</translation>
        </message>
        <message>
            <source>Every 4 weeks</source>
            <translation>Каждые 4 недели</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>Постоянная сумма</translation>
        </message>
        <message>
            <source>Just what is missing</source>
            <translation>Ровно сколько не хватает</translation>
        </message>
        <message>
            <source>The price of the tariff</source>
            <translation>Цена тарифа</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
                <numerusform>%1 и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>When the balance of %1 falls below %2,</source>
            <translation>Когда баланс %1 станет меньше %2,</translation>
        </message>
        <message>
            <source>The day before the tariff of %1 is charged, at %3,</source>
            <translation>За день до списания за тариф %1, в %3,</translation>
        </message>
        <message>
            <source>On day %4 of each month at %3, for %1,</source>
            <translation>%4 числа каждого месяца в %3 для %1</translation>
        </message>
        <message>
            <source>Every 4 weeks from %5 at %3, for %1,</source>
            <translation>Каждые 4 недели с %5 в %3 для %1</translation>
        </message>
        <message>
            <source>top up by %1 from %2.</source>
            <translation>пополнить на %1 с %2.</translation>
        </message>
        <message>
            <source>top up by the price of the tariff from %2.</source>
            <translation>пополнить на цену тарифа с %2.</translation>
        </message>
        <message>
            <source>top up to that sum from %2.</source>
            <translation>пополнить до этой суммы с %2.</translation>
        </message>
        <message>
            <source>top up just what is missing for the next charge from %2.</source>
            <translation>пополнить ровно на то, чего не хватает до списания, с %2.</translation>
        </message>
        <message>
            <source>At most %1 a week and %2 a month.</source>
            <translation>Не больше %1 в неделю и %2 в месяц.</translation>
        </message>
        <message>
            <source>Stopped with all</source>
            <translation>Остановлено вместе со всеми</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Включено</translation>
        </message>
        <message>
            <source>Switched itself off</source>
            <translation>Выключилось само</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выключено</translation>
        </message>
        <message>
            <source>Two refusals in a row, so the rule was switched off.</source>
            <translation>Два отказа подряд, поэтому правило выключено.</translation>
        </message>
        <message>
            <source>The consent is over: %1. Switch it on again.</source>
            <translation>Согласие больше не действует: %1. Включите правило снова.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Согласие действует до %1.</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Отказано: %1</translation>
        </message>
        <message>
            <source>The operator's cap is reached</source>
            <translation>Потолок у оператора исчерпан</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Topped up</source>
            <translation>Пополнено</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат ещё неизвестен</translation>
        </message>
        <message>
            <source>The cap is reached</source>
            <translation>Потолок исчерпан</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <source>Money was enough</source>
            <translation>Денег хватало</translation>
        </message>
        <message>
            <source>a payment to this number had no known outcome</source>
            <translation>результат платежа на этот номер был неизвестен</translation>
        </message>
        <message>
            <source>the program was closed or had no connection</source>
            <translation>приложение было закрыто или не было связи</translation>
        </message>
        <message>
            <source>Auto top-up</source>
            <translation>Автопополнение</translation>
        </message>
        <message>
            <source>Below a sum, on a date or before the tariff charge, inside caps</source>
            <translation>Когда меньше суммы, на дату или перед списанием за тариф, в пределах потолка</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Настроить</translation>
        </message>
        <message>
            <source>Set up auto top-up</source>
            <translation>Настроить автопополнение</translation>
        </message>
        <message>
            <source>Stop all rules</source>
            <translation>Остановить все правила</translation>
        </message>
        <message>
            <source>Let rules work again</source>
            <translation>Разрешить правилам работать</translation>
        </message>
        <message>
            <source>All rules are stopped. Nothing is topped up until you let them work again.</source>
            <translation>Все правила остановлены. Ничего не пополняется, пока вы не разрешите им работать снова.</translation>
        </message>
        <message>
            <source>Its consent at the operator ends. What it paid stays paid.</source>
            <translation>Его согласие у оператора прекратится. Что пополнено, то пополнено.</translation>
        </message>
        <message>
            <source>Delete this rule?</source>
            <translation>Удалить это правило?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>For which numbers</source>
            <translation>Для каких номеров</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>Во сколько</translation>
        </message>
        <message>
            <source>Below, UAH</source>
            <translation>Меньше, ₴</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>День месяца</translation>
        </message>
        <message>
            <source>31 is the last day of a shorter month</source>
            <translation>31 — последний день короткого месяца</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Sum, UAH</source>
            <translation>Сумма, ₴</translation>
        </message>
        <message>
            <source>From what</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>At most a week, UAH</source>
            <translation>Потолок на неделю, ₴</translation>
        </message>
        <message>
            <source>At most a month, UAH</source>
            <translation>Потолок на месяц, ₴</translation>
        </message>
        <message>
            <source>Rehearse on the last year</source>
            <translation>Проверить за прошлый год</translation>
        </message>
        <message>
            <source>Save switched off</source>
            <translation>Сохранить выключенным</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>Мои правила</translation>
        </message>
        <message>
            <source>No rules yet. Make one beside, see on your own history how it would have worked, then switch it on by a code.</source>
            <translation>Правил ещё нет. Составьте правило рядом, посмотрите на своей истории, как оно сработало бы, и включите его кодом.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Missed runs</source>
            <translation>Пропущенные запуски</translation>
        </message>
        <message>
            <source>The program never catches up by itself: you decide about each.</source>
            <translation>Приложение никогда не навёрстывает само: о каждом запуске решаете вы.</translation>
        </message>
        <message>
            <source>Top up now</source>
            <translation>Пополнить сейчас</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Last firings</source>
            <translation>Последние срабатывания</translation>
        </message>
        <message>
            <source>Rehearsal on the last 12 months</source>
            <translation>Проверка на последних 12 месяцах</translation>
        </message>
        <message>
            <source>The rule has been changed since: rehearse it again.</source>
            <translation>С тех пор правило изменено: проверьте его ещё раз.</translation>
        </message>
        <message>
            <source>Top-ups of the rehearsal by months</source>
            <translation>Пополнения проверки по месяцам</translation>
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
            <translation>Пополнение</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Заказано: %1</translation>
        </message>
        <message>
            <source>Will be switched off: %1</source>
            <translation>Будет отключено: %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>It will go off by itself: %1</source>
            <translation>Отключится сама: %1</translation>
        </message>
        <message>
            <source>The date is forgotten</source>
            <translation>Дата забыта</translation>
        </message>
        <message>
            <source>Disconnect that one</source>
            <translation>Отключить ту услугу</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Отключить</translation>
        </message>
        <message>
            <source>Connect «%1»?</source>
            <translation>Подключить «%1»?</translation>
        </message>
        <message>
            <source>Disconnect «%1»?</source>
            <translation>Отключить «%1»?</translation>
        </message>
        <message>
            <source>Set up «%1»</source>
            <translation>Настроить «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Будет отправлено через %n секунду</numerusform>
                <numerusform>Будет отправлено через %n секунды</numerusform>
                <numerusform>Будет отправлено через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>Цена сейчас</translation>
        </message>
        <message>
            <source>free</source>
            <translation>бесплатно</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Баланс после</translation>
        </message>
        <message>
            <source>%1, does not change</source>
            <translation>%1, не изменится</translation>
        </message>
        <message>
            <source>%1, from the next top-ups, by %2 at the latest</source>
            <translation>%1, из следующих пополнений, не позднее %2</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>True price</source>
            <translation>Настоящая цена</translation>
        </message>
        <message>
            <source>To repay</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Number validity</source>
            <translation>Срок действия номера</translation>
        </message>
        <message>
            <source>is not prolonged by this money</source>
            <translation>эти деньги не продлевают</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Страны</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Что входит</translation>
        </message>
        <message>
            <source>It goes off at once; what is paid is not given back</source>
            <translation>Отключится сразу; уплаченное не возвращается</translation>
        </message>
        <message>
            <source>Works until %1, then it is lost</source>
            <translation>Работает до %1, потом исчезнет</translation>
        </message>
        <message>
            <source>What is paid for this period is not given back</source>
            <translation>Уплаченное за этот период не возвращается</translation>
        </message>
        <message>
            <source>No more charges: %1 less each time</source>
            <translation>Списаний больше не будет: каждый раз на %1 меньше</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Пополнить на %1</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Не хватает %1</translation>
        </message>
        <message>
            <source>Not enough bonuses</source>
            <translation>Бонусов не хватает</translation>
        </message>
        <message>
            <source>Asking what it takes</source>
            <translation>Спрашиваем, что это даст</translation>
        </message>
        <message>
            <source>By the price list: the operator is asked anew before sending</source>
            <translation>По прайсу: перед отправкой оператора спросим снова</translation>
        </message>
        <message>
            <source>An estimate from the price list: the operator does not say</source>
            <translation>Оценка по прайсу: оператор заранее не показывает</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>Условия изменились. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>Цена изменилась: была %1, теперь %2. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>This is the number itself</source>
            <translation>Это тот же номер</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Только цифры</translation>
        </message>
        <message>
            <source>Only Ukrainian numbers</source>
            <translation>Только украинские номера</translation>
        </message>
        <message>
            <source>Too many digits</source>
            <translation>Слишком много цифр</translation>
        </message>
        <message>
            <source>A mobile number is needed</source>
            <translation>Нужен мобильный номер</translation>
        </message>
        <message>
            <source>Pay with bonuses: %1 of %2</source>
            <translation>Оплатить бонусами: %1 из %2</translation>
        </message>
        <message>
            <source>A date such as %1</source>
            <translation>Дата вида %1</translation>
        </message>
        <message>
            <source>Not earlier than tomorrow</source>
            <translation>Не раньше завтра</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не выбран</translation>
        </message>
        <message>
            <source>The number is %1</source>
            <translation>Номер: %1</translation>
        </message>
        <message>
            <source>No connection: orders are possible when it is back</source>
            <translation>Нет соединения: заказывать можно будет, как только оно вернётся</translation>
        </message>
        <message>
            <source>part of the tariff</source>
            <translation>входит в тариф</translation>
        </message>
        <message>
            <source>new, not you?</source>
            <translation>новая, не вы?</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>цена новая</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>цена была %1</translation>
        </message>
        <message>
            <source>off on %1</source>
            <translation>отключится %1</translation>
        </message>
        <message>
            <source>It is being carried out: too late to cancel</source>
            <translation>Заказ выполняется: отменить уже поздно</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Настроить</translation>
        </message>
        <message>
            <source>Part of the tariff, it cannot be switched off apart</source>
            <translation>Входит в тариф, отдельно не отключается</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>В очередь</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>хватает</translation>
        </message>
        <message>
            <source>%1 now, %2 to repay</source>
            <translation>%1 сейчас, вернуть %2</translation>
        </message>
        <message>
            <source>%1 of the previous one is to be repaid first</source>
            <translation>сначала нужно вернуть %1 за предыдущие</translation>
        </message>
        <message>
            <source>%1 fee</source>
            <translation>%1 комиссия</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n left</source>
            <translation>
                <numerusform>Показать ещё: осталась %n</numerusform>
                <numerusform>Показать ещё: осталось %n</numerusform>
                <numerusform>Показать ещё: осталось %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Следующее списание</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>An order has been sent and the answer is not known yet. We are asking the operator; it will not be sent twice.</source>
            <translation>Заказ отправлен, ответа ещё нет. Спрашиваем оператора; второй раз он не уйдёт.</translation>
        </message>
        <message>
            <source>Not connected any more since your last visit: %1</source>
            <translation>С прошлого просмотра уже не подключено: %1</translation>
        </message>
        <message>
            <source>The Trust week runs until %1</source>
            <translation>«Неделя доверия» действует до %1</translation>
        </message>
        <message>
            <source>No connection: what you choose goes to the queue and is carried out by your press.</source>
            <translation>Нет связи: выбранное становится в очередь и выполняется после вашего нажатия.</translation>
        </message>
        <message>
            <source>Services have not been read yet</source>
            <translation>Услуги ещё не прочитаны</translation>
        </message>
        <message>
            <source>The price list has not been read yet</source>
            <translation>Прайс ещё не прочитан</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try another word or another group.</source>
            <translation>Попробуйте другое слово или другую группу.</translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Ничего не подключено</translation>
        </message>
        <message>
            <source>Look at what is available.</source>
            <translation>Посмотрите доступные.</translation>
        </message>
        <message>
            <source>Nothing can be connected to this number</source>
            <translation>К этому номеру ничего не подключить</translation>
        </message>
        <message>
            <source>All available: %1</source>
            <translation>Все доступные: %1</translation>
        </message>
        <message>
            <source>Not sent: the page was left</source>
            <translation>Не отправлено: страница закрыта</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>Superpower</source>
            <translation>Суперсила</translation>
        </message>
        <message>
            <source>Calls and SMS</source>
            <translation>Звонки и SMS</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Роуминг</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Управление</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-услуги</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Экстра деньги</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Специальные предложения</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другие</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>if busy</source>
            <translation>если занято</translation>
        </message>
        <message>
            <source>if no answer</source>
            <translation>если не отвечает</translation>
        </message>
        <message>
            <source>%1 once</source>
            <translation>%1 разово</translation>
        </message>
        <message>
            <source>%1 of the sum</source>
            <translation>%1 от суммы</translation>
        </message>
        <message>
            <source>at least %1 a year</source>
            <translation>не менее %1 в год</translation>
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
            <translation>в магазине</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>на сайте</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>в этой программе</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>на %1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Подключено</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Подключаем</translation>
        </message>
        <message>
            <source>Switching off</source>
            <translation>Отключается</translation>
        </message>
        <message>
            <source>State not stated</source>
            <translation>Состояние не указано</translation>
        </message>
        <message>
            <source>On hold: operator's works</source>
            <translation>Приостановлено: работы у оператора</translation>
        </message>
        <message>
            <source>The operator waits for more</source>
            <translation>Оператор ждёт уточнений</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Отменяется</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Search for a service</source>
            <translation>Поиск услуги</translation>
        </message>
        <message>
            <source>Forward calls to</source>
            <translation>Переадресовать на номер</translation>
        </message>
        <message>
            <source>When to forward</source>
            <translation>Когда переадресовывать</translation>
        </message>
        <message>
            <source>Switch off by itself from</source>
            <translation>Отключить автоматически с</translation>
        </message>
        <message>
            <source>Keep the date</source>
            <translation>Сохранить дату</translation>
        </message>
    </context>
    <context>
        <name>ServicesTabs</name>
        <message>
            <source>Connected</source>
            <translation>Подключённые</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Доступные</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>My profile</source>
            <translation>Мой профиль</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Вид и язык</translation>
        </message>
        <message>
            <source>Unnamed device</source>
            <translation>Устройство без названия</translation>
        </message>
        <message>
            <source>Contract name</source>
            <translation>Имя в договоре</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Лицевой счёт</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Contact number</source>
            <translation>Контактный номер</translation>
        </message>
        <message>
            <source>First let the unresolved payments end.</source>
            <translation>Сначала дождитесь завершения платежей.</translation>
        </message>
        <message>
            <source>The operator could not be asked: consents of auto top-up rules hold until they end there.</source>
            <translation>Оператор не ответил: согласия правил автопополнения действуют у него до конца своего срока.</translation>
        </message>
        <message>
            <source>First let the batches end, or pause them.</source>
            <translation>Сначала дайте пакетам завершиться или приостановите их.</translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches whose end is not known: %n. The operator can be changed once it is: open «Batch operations» and press «Ask».</source>
            <translation>
                <numerusform>Строк пакетов, чей итог неизвестен: %n. Оператора можно сменить, когда он выяснится: откройте «Пакетные операции» и нажмите «Спросить».</numerusform>
                <numerusform>Строк пакетов, чей итог неизвестен: %n. Оператора можно сменить, когда он выяснится: откройте «Пакетные операции» и нажмите «Спросить».</numerusform>
                <numerusform>Строк пакетов, чей итог неизвестен: %n. Оператора можно сменить, когда он выяснится: откройте «Пакетные операции» и нажмите «Спросить».</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like https://operator.example</source>
            <translation>Адрес имеет вид https://operator.example</translation>
        </message>
        <message>
            <source>The address must begin with https</source>
            <translation>Адрес должен начинаться с https</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (этот)</translation>
        </message>
        <message>
            <source>last used %1, from %2</source>
            <translation>последний раз %1, с %2</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаем</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ещё не использовано</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>none (%1): data until exit</source>
            <translation>нет (%1): данные до выхода</translation>
        </message>
        <message>
            <source>embedded demo, %1</source>
            <translation>встроенное демо, %1</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
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
            <translation>Название оператора</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Прокси</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Хранилище ключей</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Папка данных</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n. They go on at the operator and are shown at the next sign-in.</source>
            <translation>
                <numerusform>Незавершённых платежей: %n. Они продолжаются у оператора и появятся после следующего входа.</numerusform>
                <numerusform>Незавершённых платежей: %n. Они продолжаются у оператора и появятся после следующего входа.</numerusform>
                <numerusform>Незавершённых платежей: %n. Они продолжаются у оператора и появятся после следующего входа.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stored history stays encrypted until the same person signs in again.</source>
            <translation>Сохранённая история остаётся зашифрованной, пока тот же человек не войдёт снова.</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Выйти?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>The key is destroyed first, then the files. The operator keeps your numbers, money and history.</source>
            <translation>Сначала уничтожается ключ, затем файлы. Ваши номера, деньги и история остаются у оператора.</translation>
        </message>
        <message>
            <source>Remove the data from this computer?</source>
            <translation>Удалить данные с этого компьютера?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>You will be signed out and the program will start again with %1.</source>
            <translation>Вы выйдете, и приложение начнёт заново с %1.</translation>
        </message>
        <message>
            <source>the embedded demo operator</source>
            <translation>встроенным демо-оператором</translation>
        </message>
        <message>
            <source>Change the operator?</source>
            <translation>Сменить оператора?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Сменить</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. Rows in flight come to their end first.</source>
            <translation>
                <numerusform>Пакетов выполняется: %n. Строки в пути сначала дойдут до конца.</numerusform>
                <numerusform>Пакетов выполняется: %n. Строки в пути сначала дойдут до конца.</numerusform>
                <numerusform>Пакетов выполняется: %n. Строки в пути сначала дойдут до конца.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches under way: %n. What the operator has goes on there.</source>
            <translation>
                <numerusform>Строк пакетов в пути: %n. Что есть у оператора, то у него и продолжается.</numerusform>
                <numerusform>Строк пакетов в пути: %n. Что есть у оператора, то у него и продолжается.</numerusform>
                <numerusform>Строк пакетов в пути: %n. Что есть у оператора, то у него и продолжается.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batches not finished: %n.</source>
            <translation>
                <numerusform>Незавершённых пакетов: %n.</numerusform>
                <numerusform>Незавершённых пакетов: %n.</numerusform>
                <numerusform>Незавершённых пакетов: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until the same person signs in again.</source>
            <translation>Неотправленные строки ждут здесь, пока не войдёт тот же человек.</translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until this sign-in is opened again.</source>
            <translation>Неотправленные строки ждут здесь, пока этот вход не откроют снова.</translation>
        </message>
        <message>
            <source>Rows that were not sent are destroyed with the data; what is paid stays paid.</source>
            <translation>Неотправленные строки уничтожаются вместе с данными; оплаченное остаётся оплаченным.</translation>
        </message>
        <message>
            <source>acts in the queue: %1</source>
            <translation>действий в очереди: %1</translation>
        </message>
        <message>
            <source>messages not sent: %1</source>
            <translation>неотправленных сообщений: %1</translation>
        </message>
        <message>
            <source>Not done yet: %1. They are destroyed with the data.</source>
            <translation>Ещё не выполнено: %1. Это будет уничтожено вместе с данными.</translation>
        </message>
        <message>
            <source>Not done yet: %1. They wait here until the same person signs in again.</source>
            <translation>Ещё не выполнено: %1. Это подождёт здесь, пока тот же человек не войдёт снова.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Открыть папку данных</translation>
        </message>
        <message>
            <source>Leave this computer</source>
            <translation>Выход и данные</translation>
        </message>
        <message>
            <source>Signing out keeps the encrypted history. Removing the data destroys the key first, then the files; both work without a connection.</source>
            <translation>Выход оставляет историю зашифрованной. Удаление данных сначала уничтожает ключ, затем файлы; оба действия работают и без связи.</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Выйти…</translation>
        </message>
        <message>
            <source>Remove the data from this computer…</source>
            <translation>Удалить данные с этого компьютера…</translation>
        </message>
        <message>
            <source>Operator's address</source>
            <translation>Адрес оператора</translation>
        </message>
        <message>
            <source>Empty: the embedded demo operator. A change signs out and starts again.</source>
            <translation>Пусто: встроенный демо-оператор. После смены нужно войти снова.</translation>
        </message>
        <message>
            <source>Change the operator…</source>
            <translation>Сменить оператора…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Диагностика</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сеансы</translation>
        </message>
        <message>
            <source>End other sessions</source>
            <translation>Завершить другие сеансы</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>End the session %1</source>
            <translation>Завершить сеанс %1</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профиль</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>Выбор не сохранён: он действует до выхода</translation>
        </message>
        <message>
            <source>The demo operator has stopped</source>
            <translation>Демо-оператор остановился</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; a report lies in the log</source>
            <translation>Произошло что-то неожиданное. Ничего не потеряно, отчёт лежит в журнале</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Пополнить</translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>Мой Киевстар</translation>
        </message>
        <message>
            <source>Your cabinet is open. Welcome</source>
            <translation>Ваш кабинет открыт. Добро пожаловать</translation>
        </message>
        <message>
            <source>Your role in the company has ended</source>
            <translation>Ваша роль в компании закончилась</translation>
        </message>
        <message>
            <source>A payment has reached its end</source>
            <translation>Платёж завершился</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Повторено: %1</translation>
        </message>
        <message>
            <source>No right to top up: the coordinator gives it</source>
            <translation>Нет прав пополнять: их даёт координатор</translation>
        </message>
        <message>
            <source>The coordinator sees the data of this number</source>
            <translation>Данные этого номера видит координатор</translation>
        </message>
        <message>
            <source>This is a number of a company. Its balance, services and history are open to those to whom the coordinator gave a right.</source>
            <translation>Это номер компании. Баланс, услуги и история открыты тем, кому координатор дал права.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Попросить доступ</translation>
        </message>
        <message>
            <source>data of the number %1</source>
            <translation>данные номера %1</translation>
        </message>
        <message>
            <source>Batches are prepared and run by a coordinator of the company. An approver agrees to them on the page of approvals.</source>
            <translation>Пакеты готовит и выполняет координатор компании. Согласующий согласует их на странице согласований.</translation>
        </message>
        <message>
            <source>batch operations</source>
            <translation>пакетные операции</translation>
        </message>
        <message>
            <source>Your role lets you look at numbers. Money is sent by those to whom the coordinator gave the right to top up.</source>
            <translation>Ваша роль позволяет просматривать номера. Деньги отправляют те, кому координатор дал право пополнения.</translation>
        </message>
        <message>
            <source>top-up of numbers</source>
            <translation>пополнение номеров</translation>
        </message>
        <message>
            <source>This operator does not have that section</source>
            <translation>Этого раздела у оператора нет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>DEMO OPERATOR</source>
            <translation>ДЕМО-ОПЕРАТОР</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>версия %1</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n</source>
            <translation>
                <numerusform>Незавершённых платежей: %n</numerusform>
                <numerusform>Незавершённых платежей: %n</numerusform>
                <numerusform>Незавершённых платежей: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New notices: %n</source>
            <translation>
                <numerusform>Новых уведомлений: %n</numerusform>
                <numerusform>Новых уведомлений: %n</numerusform>
                <numerusform>Новых уведомлений: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Читаем номера</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>Номеров пока нет</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Пакетные операции</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Аналитика</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Бюджеты</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Сверка</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Согласования</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Пополнение</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Тарифы</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профиль</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Соединяемся</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Соединение есть</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Соединения нет</translation>
        </message>
        <message>
            <source>Data %1</source>
            <translation>Данные %1</translation>
        </message>
        <message>
            <source>demo operator, this program</source>
            <translation>демо-оператор, эта программа</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Сервер: %1</translation>
        </message>
        <message numerus="yes">
            <source>Queue: %n</source>
            <translation>
                <numerusform>В очереди: %n</numerusform>
                <numerusform>В очереди: %n</numerusform>
                <numerusform>В очереди: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Хранилище ключей недоступно: данные только до выхода</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мои номера</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
        <message>
            <source>Open notices</source>
            <translation>Открыть уведомления</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Switch the number</source>
            <translation>Сменить номер</translation>
        </message>
        <message>
            <source>Number and search</source>
            <translation>Номер и поиск</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Закрыть объявление</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Открываем</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Содержимое</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
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
            <translation>сегодня закрыто</translation>
        </message>
        <message>
            <source>Temporarily shut</source>
            <translation>Временно не работает</translation>
        </message>
        <message>
            <source>Check the hours: %1</source>
            <translation>Уточните часы: %1</translation>
        </message>
        <message>
            <source>Check the hours</source>
            <translation>Уточните часы</translation>
        </message>
        <message>
            <source>Open round the clock</source>
            <translation>Открыто круглосуточно</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Открыто до %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Closed, opens at %1</source>
            <translation>Закрыто, откроется в %1</translation>
        </message>
        <message>
            <source>Closed, opens tomorrow at %1</source>
            <translation>Закрыто, откроется завтра в %1</translation>
        </message>
        <message>
            <source>Closed, opens on %1 at %2</source>
            <translation>Закрыто, откроется %1 в %2</translation>
        </message>
        <message>
            <source>Return of a number</source>
            <translation>Восстановление номера</translation>
        </message>
        <message>
            <source>SIM replacement</source>
            <translation>Замена SIM-карты</translation>
        </message>
        <message>
            <source>End of a contract</source>
            <translation>Расторжение договора</translation>
        </message>
        <message>
            <source>Cash desk</source>
            <translation>Касса</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>Choose a town: the place of this computer is never read</source>
            <translation>Выберите город: место этого компьютера никогда не считывается</translation>
        </message>
        <message>
            <source>Distances are from the middle of the town</source>
            <translation>Расстояния от середины города</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Считывается</translation>
        </message>
        <message>
            <source>The operator names no shop for this</source>
            <translation>Оператор не назвал магазинов с этой услугой</translation>
        </message>
        <message>
            <source>Shops: %1</source>
            <translation>Магазинов: %1</translation>
        </message>
        <message>
            <source>%1. This is the directory %2.</source>
            <translation>%1. Показываем справочник %2.</translation>
        </message>
        <message>
            <source>Nothing like this near %1: the nearest ones are shown</source>
            <translation>Рядом с городом %1 такого нет: показаны ближайшие</translation>
        </message>
        <message>
            <source>every town</source>
            <translation>все города</translation>
        </message>
        <message>
            <source>Map of shops, %1. Points: %2. The list beside has the same numbers</source>
            <translation>Карта магазинов, %1. Точек: %2. В списке рядом те же номера</translation>
        </message>
        <message>
            <source>with a break</source>
            <translation>с перерывом</translation>
        </message>
        <message>
            <source>Today: %1</source>
            <translation>Сегодня: %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>QR to call</source>
            <translation>QR для звонка</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Check the hours by phone before you go</source>
            <translation>Уточните часы по телефону, прежде чем идти</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопировать %1</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR-код для звонка на %1</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазины</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Street or name</source>
            <translation>Улица или название</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Открыто сейчас</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Не выбран</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Приблизить</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Отдалить</translation>
        </message>
        <message>
            <source>Show every point</source>
            <translation>Показать все точки</translation>
        </message>
        <message>
            <source>List of shops</source>
            <translation>Список магазинов</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>Show every shop</source>
            <translation>Показать все магазины</translation>
        </message>
        <message>
            <source>Arrows move, plus and minus zoom, Home shows all</source>
            <translation>Стрелки двигают, плюс и минус меняют масштаб, Home показывает всё</translation>
        </message>
        <message>
            <source>The list of shops could not be read</source>
            <translation>Не удалось получить список магазинов</translation>
        </message>
        <message>
            <source>The operator names no shop</source>
            <translation>Оператор не назвал ни одного магазина</translation>
        </message>
        <message>
            <source>Call the hotline: they know where to go</source>
            <translation>Позвоните на горячую линию: там подскажут, куда обратиться</translation>
        </message>
        <message>
            <source>No shop is like this</source>
            <translation>Таких магазинов нет</translation>
        </message>
        <message>
            <source>Nothing fits the words and the filters chosen</source>
            <translation>Ничто не подходит под слова и выбранные фильтры</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>Все на карте</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>You can close this page and go back to the program.</source>
            <translation>Эту страницу можно закрыть и вернуться в приложение.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Лицевой счёт</translation>
        </message>
        <message>
            <source>Any spelling will do: 067…, 380…, +380…</source>
            <translation>Подойдёт любая запись: 067…, 380…, +380…</translation>
        </message>
        <message>
            <source>11 digits from the contract</source>
            <translation>11 цифр из договора</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>This is a mobile number. Switch to «Mobile number»</source>
            <translation>Это мобильный номер. Перейдите на «Мобильный номер»</translation>
        </message>
        <message>
            <source>A personal account consists of digits</source>
            <translation>Лицевой счёт состоит из цифр</translation>
        </message>
        <message>
            <source>A personal account has 11 digits</source>
            <translation>Лицевой счёт имеет 11 цифр</translation>
        </message>
        <message numerus="yes">
            <source>A number has 9 digits after +380: %n more</source>
            <translation>
                <numerusform>В номере 9 цифр после +380: ещё %n цифра</numerusform>
                <numerusform>В номере 9 цифр после +380: ещё %n цифры</numerusform>
                <numerusform>В номере 9 цифр после +380: ещё %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your number</source>
            <translation>Введите свой номер</translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>В номере 9 цифр после +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>Номер состоит из цифр</translation>
        </message>
        <message>
            <source>Type a Ukrainian mobile number</source>
            <translation>Введите украинский мобильный номер</translation>
        </message>
        <message>
            <source>Type the password</source>
            <translation>Введите пароль</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Неверный номер или пароль</translation>
        </message>
        <message>
            <source>Remember the number and the password in the system keychain</source>
            <translation>Запомнить номер и пароль в хранилище ключей системы</translation>
        </message>
        <message>
            <source>Remember the number on this computer</source>
            <translation>Запомнить номер на этом компьютере</translation>
        </message>
        <message>
            <source>Password sign-in is locked for 180 min, until %1</source>
            <translation>Вход по паролю заблокирован на 180 мин, до %1</translation>
        </message>
        <message>
            <source>The way by SMS code stays open.</source>
            <translation>Вход по коду из SMS остаётся открытым.</translation>
        </message>
        <message>
            <source>Too many tries. Try again at %1</source>
            <translation>Слишком много попыток. Попробуйте в %1</translation>
        </message>
        <message>
            <source>The way by own password stays open.</source>
            <translation>Вход по личному паролю остаётся открытым.</translation>
        </message>
        <message>
            <source>You can try again in %1</source>
            <translation>Попробовать снова можно через %1</translation>
        </message>
        <message>
            <source>Sign in as %1</source>
            <translation>Войти как %1</translation>
        </message>
        <message>
            <source>The contract has ended. Stored history stays readable</source>
            <translation>Договор завершён. Сохранённую историю можно читать</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>Сеанс завершён. Войдите снова</translation>
        </message>
        <message>
            <source>No keychain here: you will sign in again after a restart.</source>
            <translation>Хранилища ключей нет: после перезапуска нужно войти снова.</translation>
        </message>
        <message numerus="yes">
            <source>Sign-in starts by itself. Tries left: %n</source>
            <translation>
                <numerusform>Вход начнётся сам. Осталось попыток: %n</numerusform>
                <numerusform>Вход начнётся сам. Осталось попыток: %n</numerusform>
                <numerusform>Вход начнётся сам. Осталось попыток: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Отправить ещё раз (%1)</translation>
        </message>
        <message>
            <source>Only an active subscriber can register. Check that the number is right</source>
            <translation>Зарегистрироваться может только действующий абонент. Проверьте, верный ли номер</translation>
        </message>
        <message>
            <source>the contract's contact number</source>
            <translation>контактный номер договора</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>Срок действия кода истёк. Отправьте новый</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>Этот код больше не действует. Отправьте новый</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
                <numerusform>Неверный код. Осталось попыток: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>Мой Киевстар</translation>
        </message>
        <message>
            <source>Numbers, money and history on your computer</source>
            <translation>Номера, деньги и история на вашем компьютере</translation>
        </message>
        <message>
            <source>Top-up of several numbers</source>
            <translation>Пополнение нескольких номеров</translation>
        </message>
        <message>
            <source>by one payment, with a confirmation code</source>
            <translation>одним платежом, с кодом подтверждения</translation>
        </message>
        <message>
            <source>All history, for as long as you like</source>
            <translation>Вся история без ограничения срока</translation>
        </message>
        <message>
            <source>the search works without a connection too</source>
            <translation>поиск работает и без связи</translation>
        </message>
        <message>
            <source>Warnings before a number stops</source>
            <translation>Предупреждения до остановки номера</translation>
        </message>
        <message>
            <source>the date, the sum and how much is missing</source>
            <translation>дата, сумма и сколько не хватает</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Магазины</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Hotline %1, free of charge</source>
            <translation>Горячая линия %1, бесплатно</translation>
        </message>
        <message>
            <source>Code from the SMS</source>
            <translation>Код из SMS</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>The code is valid for</source>
            <translation>Действует ещё</translation>
        </message>
        <message>
            <source>By own password</source>
            <translation>По личному паролю</translation>
        </message>
        <message>
            <source>No code?</source>
            <translation>Код не пришёл?</translation>
        </message>
        <message>
            <source>Check that the phone has a network and that this is your number. SMS may not come to a suspended SIM card.</source>
            <translation>Проверьте, в сети ли телефон и ваш ли это номер. Если SIM-карта приостановлена, SMS могут не приходить.</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Отправили на %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Код из SMS, %n цифра</numerusform>
                <numerusform>Код из SMS, %n цифры</numerusform>
                <numerusform>Код из SMS, %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>No separate registration: the cabinet opens after the first sign-in by SMS code.</source>
            <translation>Отдельная регистрация не нужна: кабинет откроется после первого входа по коду из SMS.</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Мобильный номер</translation>
        </message>
        <message>
            <source>Home internet</source>
            <translation>Домашний Интернет</translation>
        </message>
        <message>
            <source>Which service do you use?</source>
            <translation>Какой услугой вы пользуетесь?</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Как войти</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>Код из SMS</translation>
        </message>
        <message>
            <source>A one-time password to this number</source>
            <translation>Одноразовый пароль на этот номер</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Личный пароль</translation>
        </message>
        <message>
            <source>If you have made one in the settings</source>
            <translation>Если создали его в настройках</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code</source>
            <translation>Пароль ещё не создан? Войдите по коду из SMS</translation>
        </message>
        <message>
            <source>Read offline</source>
            <translation>Читать офлайн</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Открыть браузер</translation>
        </message>
        <message>
            <source>Demo data</source>
            <translation>Демо-данные</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>Нет связи с оператором</translation>
        </message>
        <message>
            <source>Demo numbers: what each one shows</source>
            <translation>Демо-номера: что показывает каждый</translation>
        </message>
    </context>
    <context>
        <name>SignIns</name>
        <message>
            <source>Sign-ins here</source>
            <translation>Входы</translation>
        </message>
        <message>
            <source>Pinned numbers</source>
            <translation>Закреплённые номера</translation>
        </message>
        <message numerus="yes">
            <source>%n more: press F2 in the number switcher</source>
            <translation>
                <numerusform>ещё %n: нажмите F2 в переключателе номеров</numerusform>
                <numerusform>ещё %n: нажмите F2 в переключателе номеров</numerusform>
                <numerusform>ещё %n: нажмите F2 в переключателе номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>last opened %1</source>
            <translation>в последний раз открыт %1</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>открыт сейчас</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>не читается</translation>
        </message>
        <message>
            <source>behind a code</source>
            <translation>под кодом</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>вход выполнен</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Place of %1 changed</source>
            <translation>Место %1 изменено</translation>
        </message>
        <message>
            <source>Sign-ins on this computer</source>
            <translation>Входы на этом компьютере</translation>
        </message>
        <message>
            <source>Each has an encrypted file of its own. Switching signs nobody out and works without a network. Notifications and the rules of automatic top-up work for the one that is open; those of the others stand still meanwhile.</source>
            <translation>У каждого свой зашифрованный файл. Переключение никого не выводит и работает без сети. Уведомления и правила автопополнения работают для открытого входа; у остальных они тем временем стоят.</translation>
        </message>
        <message>
            <source>Remove the data…</source>
            <translation>Убрать данные…</translation>
        </message>
        <message>
            <source>Nothing is pinned yet: until then Ctrl+1…9 are your numbers in their order. Pin a number on the overview or in the number switcher.</source>
            <translation>Пока ничего не закреплено: до тех пор Ctrl+1…9 это ваши номера по порядку. Закрепите номер на странице «Обзор» или в переключателе номеров.</translation>
        </message>
        <message>
            <source>They stand in the tray window too, in this order.</source>
            <translation>В окне трея они в том же порядке.</translation>
        </message>
        <message>
            <source>Up: %1</source>
            <translation>Выше: %1</translation>
        </message>
        <message>
            <source>Down: %1</source>
            <translation>Ниже: %1</translation>
        </message>
        <message>
            <source>Unpin %1</source>
            <translation>Открепить %1</translation>
        </message>
        <message>
            <source>Own names of numbers</source>
            <translation>Собственные названия номеров</translation>
        </message>
        <message>
            <source>Name of %1</source>
            <translation>Название для %1</translation>
        </message>
    </context>
    <context>
        <name>Sim</name>
        <message>
            <source>Card number (ICCID)</source>
            <translation>Номер карты (ICCID)</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>Уже заказано</translation>
        </message>
        <message>
            <source>The replacement is ordered</source>
            <translation>Замена заказана</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>Номер не выбран</translation>
        </message>
        <message>
            <source>Home internet has no SIM card</source>
            <translation>У Домашнего Интернета нет SIM-карты</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>Этот номер отключён</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-карта</translation>
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
            <translation>Этот оператор указывает PUK-коды на рамке карты, на горячей линии или в магазине.</translation>
        </message>
        <message>
            <source>No connection: PUK codes are kept nowhere and are told only by the operator. They stand on the card's frame too.</source>
            <translation>Нет связи: PUK-коды нигде не хранятся, их сообщает только оператор. Они есть и на рамке карты.</translation>
        </message>
        <message>
            <source>A code by SMS may be asked for. They are shown for 30 s and kept nowhere.</source>
            <translation>Может понадобиться код из SMS. Показываем 30 с и нигде не храним.</translation>
        </message>
        <message>
            <source>Hidden in %1 s</source>
            <translation>Скроем через %1 с</translation>
        </message>
        <message>
            <source>A card number has 18 to 22 digits</source>
            <translation>В номере карты от 18 до 22 цифр</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>Цена ещё не известна</translation>
        </message>
        <message>
            <source>The replacement is free</source>
            <translation>Замена бесплатна</translation>
        </message>
        <message>
            <source>%1 is taken from the number's balance</source>
            <translation>%1 будет списано со счёта номера</translation>
        </message>
        <message>
            <source>Up to 7 hours; the card of now works until the new one is active</source>
            <translation>До 7 часов; нынешняя карта работает, пока не активируется новая</translation>
        </message>
        <message>
            <source>At the latest %1; the card of now works until then</source>
            <translation>Не позднее %1; до этого работает нынешняя карта</translation>
        </message>
        <message>
            <source>Short by %1: top up first</source>
            <translation>Не хватает %1: сначала пополните счёт</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Заказано, спрашиваем оператора</translation>
        </message>
        <message>
            <source>The new card is being made active</source>
            <translation>Новая карта активируется</translation>
        </message>
        <message>
            <source>The new card is being made active, until %1</source>
            <translation>Новая карта активируется, до %1</translation>
        </message>
        <message>
            <source>The new card is active since %1</source>
            <translation>Новая карта активна с %1</translation>
        </message>
        <message>
            <source>The replacement was called off</source>
            <translation>Замена отменена</translation>
        </message>
        <message>
            <source>The replacement failed: the card of before goes on</source>
            <translation>Замена не удалась: дальше работает прежняя карта</translation>
        </message>
        <message>
            <source>QR code of the eSIM</source>
            <translation>QR-код eSIM</translation>
        </message>
        <message>
            <source>Scan it with the phone that gets the eSIM</source>
            <translation>Сканируйте телефоном, на который устанавливаете eSIM</translation>
        </message>
        <message>
            <source>Hide now</source>
            <translation>Скрыть сейчас</translation>
        </message>
        <message>
            <source>SIM card of the number</source>
            <translation>SIM-карта номера</translation>
        </message>
        <message>
            <source>Show PUK codes</source>
            <translation>Показать PUK-коды</translation>
        </message>
        <message>
            <source>Another card</source>
            <translation>Другая карта</translation>
        </message>
        <message>
            <source>The new one is</source>
            <translation>Новая карта</translation>
        </message>
        <message>
            <source>From a shop, or a Smart SIM you have bought</source>
            <translation>В магазине или купленная Smart SIM</translation>
        </message>
        <message>
            <source>A QR code on this screen, no shop needed</source>
            <translation>QR-код на этом экране, без магазина</translation>
        </message>
        <message>
            <source>Number of a bought Smart SIM</source>
            <translation>Номер купленной Smart SIM</translation>
        </message>
        <message>
            <source>18 to 22 digits on the card. Empty: the shop gives one.</source>
            <translation>От 18 до 22 цифр на карте. Пусто: карту даст магазин.</translation>
        </message>
        <message>
            <source>Order the replacement…</source>
            <translation>Заказать замену…</translation>
        </message>
        <message>
            <source>Replace the card?</source>
            <translation>Заменить карту?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Заказать</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Tariff fees</source>
            <translation>Абонплата</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>в очереди</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>отправляется</translation>
        </message>
        <message>
            <source>waiting for the code</source>
            <translation>ожидает кода</translation>
        </message>
        <message>
            <source>waiting for the bank</source>
            <translation>ожидает банка</translation>
        </message>
        <message>
            <source>being confirmed</source>
            <translation>подтверждается</translation>
        </message>
        <message>
            <source>charged, credit in progress</source>
            <translation>деньги списаны, идёт зачисление</translation>
        </message>
        <message>
            <source>unknown, being checked</source>
            <translation>неизвестно, выясняем</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>передано в поддержку</translation>
        </message>
        <message>
            <source>credited</source>
            <translation>зачислено</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>cancelled: not confirmed in time</source>
            <translation>отменено: не подтверждено вовремя</translation>
        </message>
        <message>
            <source>Credit in progress</source>
            <translation>Идёт зачисление</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Зачислено</translation>
        </message>
        <message>
            <source>Being refunded to the card</source>
            <translation>Возвращается на карту</translation>
        </message>
        <message>
            <source>Refunded to the card</source>
            <translation>Возвращено на карту</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Не зачислено</translation>
        </message>
        <message>
            <source>Five wrong codes. No money was taken</source>
            <translation>Пять неверных кодов. Деньги не списаны</translation>
        </message>
        <message>
            <source>The bank declined the payment. No money was taken</source>
            <translation>Банк отклонил платёж. Деньги не списаны</translation>
        </message>
        <message>
            <source>Not enough money on the card. No money was taken</source>
            <translation>На карте недостаточно средств. Деньги не списаны</translation>
        </message>
        <message>
            <source>The card has expired. No money was taken</source>
            <translation>Срок действия карты истёк. Деньги не списаны</translation>
        </message>
        <message>
            <source>The bank refused. No money was taken</source>
            <translation>Банк отказал. Деньги не списаны</translation>
        </message>
        <message>
            <source>The bank's fault. No money was taken</source>
            <translation>Сбой на стороне банка. Деньги не списаны</translation>
        </message>
        <message>
            <source>Not confirmed in time. No money was taken</source>
            <translation>Не подтверждено вовремя. Деньги не списаны</translation>
        </message>
        <message>
            <source>Left without a code. No money was taken</source>
            <translation>Оставлено без кода. Деньги не списаны</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>Оператор не обслуживает этот номер</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Сверх лимита оператора</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>Комиссия изменилась</translation>
        </message>
        <message>
            <source>PROSTIR</source>
            <translation>ПРОСТIР</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банковская карта</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Карта %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Звонки</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Контент-услуги</translation>
        </message>
        <message>
            <source>Top-ups</source>
            <translation>Пополнения</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Переносы</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Бонусы</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Mobile data</source>
            <translation>Мобильный интернет</translation>
        </message>
        <message>
            <source>Superpower: data</source>
            <translation>Суперсила: интернет</translation>
        </message>
        <message>
            <source>Data in roaming</source>
            <translation>Интернет в роуминге</translation>
        </message>
        <message>
            <source>To Kyivstar</source>
            <translation>На Киевстар</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>На другие мобильные</translation>
        </message>
        <message>
            <source>To landlines</source>
            <translation>На городские номера</translation>
        </message>
        <message>
            <source>Calls in roaming</source>
            <translation>Звонки в роуминге</translation>
        </message>
        <message>
            <source>SMS in Ukraine</source>
            <translation>SMS по Украине</translation>
        </message>
        <message>
            <source>SMS in roaming</source>
            <translation>SMS в роуминге</translation>
        </message>
        <message>
            <source>suspended: not paid</source>
            <translation>приостановлен: не оплачено</translation>
        </message>
        <message>
            <source>suspended: validity ran out</source>
            <translation>приостановлен: срок действия истёк</translation>
        </message>
        <message>
            <source>suspended: debt</source>
            <translation>приостановлен: задолженность</translation>
        </message>
        <message>
            <source>blocked: lost</source>
            <translation>заблокирован: утерян</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>приостановлен</translation>
        </message>
        <message>
            <source>active</source>
            <translation>активный</translation>
        </message>
        <message>
            <source>being changed</source>
            <translation>изменяется</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>отключён</translation>
        </message>
        <message>
            <source>state not stated</source>
            <translation>состояние не сообщено</translation>
        </message>
        <message>
            <source>package not paid</source>
            <translation>пакет не оплачен</translation>
        </message>
        <message>
            <source>home internet</source>
            <translation>домашний Интернет</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>контракт</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>предоплата</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 недели</translation>
        </message>
        <message>
            <source>month</source>
            <translation>месяц</translation>
        </message>
        <message>
            <source>day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>a content service</source>
            <translation>контент-услуга</translation>
        </message>
        <message>
            <source>a second charge for one period</source>
            <translation>второй раз за один период</translation>
        </message>
        <message>
            <source>not seen for 12 months</source>
            <translation>впервые за 12 месяцев</translation>
        </message>
        <message>
            <source>much more than usual</source>
            <translation>намного больше обычного</translation>
        </message>
        <message>
            <source>unusual</source>
            <translation>необычное</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>Hello. Please give me access: %1.</source>
            <translation>Здравствуйте. Предоставьте, пожалуйста, доступ: %1.</translation>
        </message>
        <message>
            <source>access: %1</source>
            <translation>доступ: %1</translation>
        </message>
        <message>
            <source>Tariff and services</source>
            <translation>Тариф и услуги</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Ваше сообщение</translation>
        </message>
        <message>
            <source>Call a consultant</source>
            <translation>Позвать консультанта</translation>
        </message>
        <message>
            <source>This conversation is open: continue in it</source>
            <translation>Это обращение открыто: продолжайте в нём</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n новое сообщение</numerusform>
                <numerusform>%n новых сообщения</numerusform>
                <numerusform>%n новых сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Please call a consultant</source>
            <translation>Позовите, пожалуйста, консультанта</translation>
        </message>
        <message>
            <source>Conversation with the operator</source>
            <translation>Разговор с оператором</translation>
        </message>
        <message>
            <source>Saved on %1</source>
            <translation>Сохранено %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новое</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>free, day and night</source>
            <translation>бесплатно, круглосуточно</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>с мобильного Киевстар</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Домашний Интернет</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Скопировать %1</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Automatic helper</source>
            <translation>Автоматический помощник</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Поддержка</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Консультант</translation>
        </message>
        <message>
            <source>My conversations</source>
            <translation>Мои обращения</translation>
        </message>
        <message>
            <source>Internet assistant</source>
            <translation>Интернет-помощник</translation>
        </message>
        <message>
            <source>online consultant, day and night, answer within 3 min</source>
            <translation>онлайн-консультант, круглосуточно, ответ до 3 мин</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Waits for the connection</source>
            <translation>Ждёт связи</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Here, %1</source>
            <translation>На связи, %1</translation>
        </message>
        <message>
            <source>Consultant is here</source>
            <translation>Консультант на связи</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>The conversation begins once the operator can be reached</source>
            <translation>Разговор начнётся, как только появится связь с оператором</translation>
        </message>
        <message>
            <source>The automatic helper answers at once</source>
            <translation>Автоматический помощник отвечает сразу</translation>
        </message>
        <message>
            <source>%1, about %2</source>
            <translation>%1, около %2</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>ждёте %1</translation>
        </message>
        <message>
            <source>You waited %1</source>
            <translation>Вы ждали %1</translation>
        </message>
        <message>
            <source>Three minutes have passed. Your place and messages stay; you may also call or leave a request.</source>
            <translation>Прошло три минуты. Ваше место и сообщения остаются; можно также позвонить или оставить заявку.</translation>
        </message>
        <message>
            <source>The consultant is typing…</source>
            <translation>Консультант пишет…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 пишет…</translation>
        </message>
        <message>
            <source>The draft is kept. A message sent now waits in the queue and goes by itself, once</source>
            <translation>Черновик сохранён. Отправленное сейчас встанет в очередь и уйдёт само, один раз</translation>
        </message>
        <message>
            <source>Ask what you like</source>
            <translation>Спросите о чём угодно</translation>
        </message>
        <message>
            <source>The automatic helper answers at once, a consultant within 3 minutes, day and night. Choose a topic or simply write.</source>
            <translation>Автоматический помощник отвечает сразу, консультант – до 3 минут, круглосуточно. Выберите тему или просто напишите.</translation>
        </message>
        <message>
            <source>A charge I do not know</source>
            <translation>Непонятное списание</translation>
        </message>
        <message>
            <source>Hello. Please explain a charge:</source>
            <translation>Здравствуйте. Объясните, пожалуйста, списание:</translation>
        </message>
        <message>
            <source>Internet does not work</source>
            <translation>Не работает интернет</translation>
        </message>
        <message>
            <source>Hello. Mobile internet does not work:</source>
            <translation>Здравствуйте. Не работает мобильный интернет:</translation>
        </message>
        <message>
            <source>Hello. I have a question about my tariff:</source>
            <translation>Здравствуйте. У меня вопрос о тарифе:</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM-карта</translation>
        </message>
        <message>
            <source>Hello. I have a question about my SIM card:</source>
            <translation>Здравствуйте. У меня вопрос о SIM-карте:</translation>
        </message>
        <message>
            <source>Top-up and payment</source>
            <translation>Пополнение и оплата</translation>
        </message>
        <message>
            <source>Hello. I have a question about a payment:</source>
            <translation>Здравствуйте. У меня вопрос об оплате:</translation>
        </message>
        <message>
            <source>Into the queue</source>
            <translation>В очередь</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>The conversation has ended</source>
            <translation>Разговор завершён</translation>
        </message>
        <message>
            <source>Your rating is kept on this computer</source>
            <translation>Ваша оценка сохранена на этом компьютере</translation>
        </message>
        <message>
            <source>How was it? From one star to five</source>
            <translation>Как вам ответили? От одной звезды до пяти</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Ищем</translation>
        </message>
        <message>
            <source>“%1” is in no conversation</source>
            <translation>«%1» нет ни в одном обращении</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>Обращений ещё нет</translation>
        </message>
        <message>
            <source>Each of them will stay here, readable without a network.</source>
            <translation>Каждое останется здесь, читать можно и без сети.</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>в очереди</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>отправляется</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>доставлено</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не отправлено</translation>
        </message>
        <message>
            <source>the conversation has ended</source>
            <translation>разговор завершён</translation>
        </message>
        <message>
            <source>the operator did not understand it</source>
            <translation>оператор не понял его</translation>
        </message>
        <message>
            <source>the files are too large</source>
            <translation>файлы слишком большие</translation>
        </message>
        <message>
            <source>the operator does not take such a file</source>
            <translation>оператор не принимает такой файл</translation>
        </message>
        <message>
            <source>this sign-in may not write</source>
            <translation>этот вход не имеет права писать</translation>
        </message>
        <message>
            <source>the operator asks for a fresh sign-in</source>
            <translation>оператор просит войти снова</translation>
        </message>
        <message>
            <source>too many messages at once</source>
            <translation>слишком много сообщений сразу</translation>
        </message>
        <message>
            <source>At most %1 characters in one message</source>
            <translation>Не больше %1 символов в одном сообщении</translation>
        </message>
        <message>
            <source>At most %1 files in one message</source>
            <translation>Не больше %1 файлов в одном сообщении</translation>
        </message>
        <message>
            <source>Files of one message are %1 at most together</source>
            <translation>Файлы одного сообщения вместе – не больше %1</translation>
        </message>
        <message>
            <source>PDF, PNG, JPG and plain text can be sent</source>
            <translation>Можно отправить PDF, PNG, JPG и простой текст</translation>
        </message>
        <message>
            <source>The file is not there any more</source>
            <translation>Файла уже нет</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Файл не читается</translation>
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
            <translation>%1 ч %2 мин</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 мин %2 с</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>you are the first</source>
            <translation>вы первые</translation>
        </message>
        <message>
            <source>you are the second</source>
            <translation>вы вторые</translation>
        </message>
        <message>
            <source>you are the third</source>
            <translation>вы третьи</translation>
        </message>
        <message>
            <source>you are number %1</source>
            <translation>вы %1-е в очереди</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ещё не отправлено</translation>
        </message>
        <message>
            <source>Search in all conversations</source>
            <translation>Поиск во всех обращениях</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Save the conversation…</source>
            <translation>Сохранить разговор…</translation>
        </message>
        <message>
            <source>This operator has no chat</source>
            <translation>У этого оператора нет чата</translation>
        </message>
        <message>
            <source>Call the hotline, come to a shop or leave a request.</source>
            <translation>Позвоните на горячую линию, зайдите в магазин или оставьте заявку.</translation>
        </message>
        <message>
            <source>Leave a request</source>
            <translation>Оставить заявку</translation>
        </message>
        <message>
            <source>Copy the request number</source>
            <translation>Скопировать номер запроса</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Запрос: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Скопировано: %1</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читаем</translation>
        </message>
        <message>
            <source>To the latest</source>
            <translation>К последним</translation>
        </message>
        <message>
            <source>The text is copied</source>
            <translation>Текст скопирован</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Убрать «%1»</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Напишите сообщение</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a line. Files up to 10 MB: PDF, PNG, JPG. Do not send CVV or passwords.</source>
            <translation>Enter отправляет, Shift+Enter переносит строку. Файлы до 10 МБ: PDF, PNG, JPG. Не отправляйте CVV и пароли.</translation>
        </message>
        <message>
            <source>screenshot.png</source>
            <translation>снимок-экрана.png</translation>
        </message>
        <message>
            <source>PDF, pictures, text</source>
            <translation>PDF, изображения, текст</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>К разговору</translation>
        </message>
        <message>
            <source>What to do with the conversation</source>
            <translation>Действия с разговором</translation>
        </message>
        <message>
            <source>End the conversation…</source>
            <translation>Завершить разговор…</translation>
        </message>
        <message>
            <source>Answer yourself: consultant's console (demo)</source>
            <translation>Ответить самому: консоль консультанта (демо)</translation>
        </message>
        <message>
            <source>Answer yourself (demo)</source>
            <translation>Ответить самому (демо)</translation>
        </message>
        <message>
            <source>added to the conversation:</source>
            <translation>к разговору добавлено:</translation>
        </message>
        <message>
            <source>Take it off the conversation</source>
            <translation>Убрать из разговора</translation>
        </message>
        <message numerus="yes">
            <source>Rate: %n of 5</source>
            <translation>
                <numerusform>Оценить: %n из 5</numerusform>
                <numerusform>Оценить: %n из 5</numerusform>
                <numerusform>Оценить: %n из 5</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Открыть %1 в браузере?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open “%1”?</source>
            <translation>Открыть «%1»?</translation>
        </message>
        <message>
            <source>The file will be put into the downloads and opened by the program of your system. Open only what you expect.</source>
            <translation>Файл будет сохранён в загрузках и открыт программой вашей системы. Открывайте только то, чего ждёте.</translation>
        </message>
        <message>
            <source>End the conversation?</source>
            <translation>Завершить разговор?</translation>
        </message>
        <message>
            <source>It stays here to be read. The consultant's answers to it will not come any more.</source>
            <translation>Он останется здесь для чтения. Ответы консультанта в него больше не придут.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>A card's number stands in the message</source>
            <translation>В сообщении есть номер карты</translation>
        </message>
        <message>
            <source>A consultant never needs the whole number, the expiry or CVV. The last four digits are enough.</source>
            <translation>Консультанту никогда не нужны полный номер, срок действия или CVV. Достаточно последних четырёх цифр.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Всё равно отправить</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Не отправлять</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save the conversation</source>
            <translation>Сохранить разговор</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Сохранить файл</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>DEMO: not a real operator</source>
            <translation>ДЕМО: не настоящий оператор</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Все контакты</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>works without sign-in too</source>
            <translation>форма, можно без входа</translation>
        </message>
        <message>
            <source>Open the feedback form</source>
            <translation>Открыть форму обратной связи</translation>
        </message>
        <message>
            <source>Shops near</source>
            <translation>Магазины рядом</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>Все на карте</translation>
        </message>
        <message>
            <source>directory on this computer, %1</source>
            <translation>справочник на этом компьютере, %1</translation>
        </message>
        <message>
            <source>Save “%1”…</source>
            <translation>Сохранить «%1»…</translation>
        </message>
        <message>
            <source>Open “%1”…</source>
            <translation>Открыть «%1»…</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>Открыть %1…</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопировать текст</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Показать полностью</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation>Скопировать весь текст</translation>
        </message>
    </context>
    <context>
        <name>Switcher</name>
        <message>
            <source>Leave this sign-in?</source>
            <translation>Перейти к другому входу?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Stop and leave</source>
            <translation>Остановить и перейти</translation>
        </message>
        <message>
            <source>favourite tray widget</source>
            <translation>избранное трей виджет закрепить</translation>
        </message>
        <message>
            <source>Add a sign-in</source>
            <translation>Добавить вход</translation>
        </message>
        <message>
            <source>account profile person company</source>
            <translation>аккаунт профиль человек компания вход</translation>
        </message>
        <message>
            <source>Pin the number</source>
            <translation>Закрепить номер</translation>
        </message>
        <message>
            <source>Unpin the number</source>
            <translation>Открепить номер</translation>
        </message>
        <message>
            <source>A profile that has signed out</source>
            <translation>Профиль, из которого вышли</translation>
        </message>
        <message>
            <source>A profile behind a code</source>
            <translation>Профиль под кодом</translation>
        </message>
        <message>
            <source>A profile that cannot be read</source>
            <translation>Профиль не читается</translation>
        </message>
        <message numerus="yes">
            <source>unresolved: %n</source>
            <translation>
                <numerusform>незавершённые: %n</numerusform>
                <numerusform>незавершённые: %n</numerusform>
                <numerusform>незавершённые: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>выход выполнен</translation>
        </message>
        <message>
            <source>Not pinned any more: %1</source>
            <translation>Откреплено: %1</translation>
        </message>
        <message>
            <source>Name of %1 changed</source>
            <translation>Название %1 изменено</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Pinned: %1</source>
            <translation>Закреплено: %1</translation>
        </message>
        <message>
            <source>%1 is pinned: Ctrl+%2</source>
            <translation>%1 закреплён: Ctrl+%2</translation>
        </message>
        <message>
            <source>All nine places are taken: take one away first</source>
            <translation>Все девять мест заняты: сначала освободите одно</translation>
        </message>
        <message>
            <source>That place belongs to a profile behind a code</source>
            <translation>Это место принадлежит профилю под кодом</translation>
        </message>
        <message>
            <source>More than %1: type on to find the rest</source>
            <translation>Более %1: уточните поиск, чтобы найти остальные</translation>
        </message>
        <message>
            <source>No number or name like that</source>
            <translation>Нет такого номера или имени</translation>
        </message>
        <message>
            <source>Other sign-ins</source>
            <translation>Другие входы</translation>
        </message>
        <message>
            <source>its person signs in again</source>
            <translation>нужно войти снова</translation>
        </message>
        <message>
            <source>its code is asked for</source>
            <translation>спросит свой код</translation>
        </message>
        <message>
            <source>nothing of it is lost</source>
            <translation>ничего не потеряно</translation>
        </message>
        <message>
            <source>Another operator</source>
            <translation>Другой оператор</translation>
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
            <translation>согласующий</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>наблюдатель</translation>
        </message>
        <message>
            <source>own services</source>
            <translation>собственные услуги</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>сотрудник</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n номер</numerusform>
                <numerusform>%n номера</numerusform>
                <numerusform>%n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>в риске</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Компании</translation>
        </message>
        <message>
            <source>Number, name or personal account</source>
            <translation>Номер, имя или лицевой счёт</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Добавить номер</translation>
        </message>
        <message>
            <source>↑↓ choose, Enter to go</source>
            <translation>↑↓ выбор, Enter перейти</translation>
        </message>
        <message>
            <source>Own name of the number</source>
            <translation>Собственное название номера</translation>
        </message>
        <message>
            <source>Own name, such as Mum</source>
            <translation>Своё название, например «Мама»</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>To the universal account</source>
            <translation>В универсальный счёт</translation>
        </message>
        <message>
            <source>Signed in on this computer:</source>
            <translation>На этом компьютере уже вошли:</translation>
        </message>
    </context>
    <context>
        <name>Tariffs</name>
        <message>
            <source>International calls</source>
            <translation>Международные звонки</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>без ограничений</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>новая цена</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>цена была %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>terms have changed</source>
            <translation>условия изменены</translation>
        </message>
        <message>
            <source>archived now</source>
            <translation>теперь архивный</translation>
        </message>
        <message>
            <source>The allowances left burn</source>
            <translation>Сгорят остатки</translation>
        </message>
        <message>
            <source>Taken now: %1</source>
            <translation>Спишем сейчас: %1</translation>
        </message>
        <message>
            <source>Next charge: %1</source>
            <translation>Следующее списание: %1</translation>
        </message>
        <message>
            <source>Burns: %1</source>
            <translation>Сгорит: %1</translation>
        </message>
        <message>
            <source>Paid until %1</source>
            <translation>Оплачено до %1</translation>
        </message>
        <message>
            <source>Paid days are lost</source>
            <translation>Оплаченные дни сгорят</translation>
        </message>
        <message>
            <source>Bonuses stay</source>
            <translation>Бонусы останутся</translation>
        </message>
        <message>
            <source>The balance does not change now</source>
            <translation>Деньги на счёте сейчас не изменятся</translation>
        </message>
        <message>
            <source>Short of %1 now</source>
            <translation>Сейчас не хватает %1</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <translation>Отключится: %1</translation>
        </message>
        <message>
            <source>Starts on %1</source>
            <translation>Начнётся %1</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 в месяц</translation>
        </message>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>Выбор не сохранён: он действует до выхода</translation>
        </message>
        <message>
            <source>The move is cancelled</source>
            <translation>Переход отменён</translation>
        </message>
        <message>
            <source>The outcome of an order is still being asked about</source>
            <translation>Результат заказа ещё выясняем</translation>
        </message>
        <message>
            <source>The next package is ordered</source>
            <translation>Следующий пакет заказан</translation>
        </message>
        <message>
            <source>The move is scheduled</source>
            <translation>Переход запланирован</translation>
        </message>
        <message>
            <source>The move is ordered</source>
            <translation>Переход заказан</translation>
        </message>
        <message>
            <source>Start the next package now</source>
            <translation>Внеочередное подключение пакета</translation>
        </message>
        <message>
            <source>What changes with the move</source>
            <translation>Что изменится при переходе</translation>
        </message>
        <message>
            <source>I understand that the allowances left burn</source>
            <translation>Понимаю, что остатки сгорят</translation>
        </message>
        <message>
            <source>The terms are shown once more before sending.</source>
            <translation>Ещё раз покажем условия перед отправкой.</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Пополнить на %1</translation>
        </message>
        <message>
            <source>Start the package now</source>
            <translation>Начать пакет сейчас</translation>
        </message>
        <message>
            <source>Move now</source>
            <translation>Перейти сейчас</translation>
        </message>
        <message>
            <source>Schedule the move</source>
            <translation>Запланировать переход</translation>
        </message>
        <message>
            <source>Schedule for %1</source>
            <translation>Запланировать на %1</translation>
        </message>
        <message>
            <source>There is no way back</source>
            <translation>Вернуться нельзя</translation>
        </message>
        <message>
            <source>Your tariff is archived and can no longer be ordered</source>
            <translation>Ваш тариф архивный, снова его не подключить</translation>
        </message>
        <message>
            <source>%1 a year with your use</source>
            <translation>%1 за год при ваших расходах</translation>
        </message>
        <message>
            <source>The same with your use</source>
            <translation>При ваших расходах столько же</translation>
        </message>
        <message>
            <source>Cheaper by %1 a period</source>
            <translation>Дешевле на %1 за период</translation>
        </message>
        <message>
            <source>Dearer by %1 a period</source>
            <translation>Дороже на %1 за период</translation>
        </message>
        <message>
            <source>Fee: %1</source>
            <translation>Плата: %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>сейчас %1</translation>
        </message>
        <message>
            <source>You lose: %1</source>
            <translation>Потеряете: %1</translation>
        </message>
        <message>
            <source>you have not used it</source>
            <translation>вы этого не использовали</translation>
        </message>
        <message>
            <source>you use %1 a period</source>
            <translation>вы расходуете %1 за период</translation>
        </message>
        <message>
            <source>Allowances of the paid period stay until its end</source>
            <translation>Остатки оплаченного периода действуют до его конца</translation>
        </message>
        <message>
            <source>An estimate: the operator has no preview</source>
            <translation>Ориентировочно: у оператора нет предварительного расчёта</translation>
        </message>
        <message>
            <source>By the price list: it is asked anew before sending</source>
            <translation>По прайсу: перед отправкой условия спросим снова</translation>
        </message>
        <message>
            <source>%1, on the charge day</source>
            <translation>%1, в день оплаты</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>being computed</source>
            <translation>считаем</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>ничего не спишем</translation>
        </message>
        <message>
            <source>%1 needed, you have %2</source>
            <translation>нужно %1, есть %2</translation>
        </message>
        <message>
            <source>%1 is charged</source>
            <translation>спишем %1</translation>
        </message>
        <message>
            <source>short of %1</source>
            <translation>не хватает %1</translation>
        </message>
        <message>
            <source>Needs a connection to the operator</source>
            <translation>Нужна связь с оператором</translation>
        </message>
        <message>
            <source>Another change is already ordered</source>
            <translation>Другое изменение уже заказано</translation>
        </message>
        <message>
            <source>A move to another tariff is planned: cancel it first</source>
            <translation>Запланирован переход на другой тариф: сначала отмените его</translation>
        </message>
        <message>
            <source>Short of %1 for it now</source>
            <translation>Сейчас для этого не хватает %1</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>Условия изменились. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>Цена изменилась: была %1, теперь %2. Посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>Check the terms</source>
            <translation>Проверьте условия</translation>
        </message>
        <message numerus="yes">
            <source>Sending in %n second(s)</source>
            <translation>
                <numerusform>Отправим через %n секунду</numerusform>
                <numerusform>Отправим через %n секунды</numerusform>
                <numerusform>Отправим через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляем</translation>
        </message>
        <message>
            <source>Confirm the start</source>
            <translation>Подтвердить начало пакета</translation>
        </message>
        <message>
            <source>Confirm the move</source>
            <translation>Подтвердить переход</translation>
        </message>
        <message>
            <source>Cheapest for you</source>
            <translation>Самый дешёвый для вас</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Выбрано</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Your tariff</source>
            <translation>Ваш тариф</translation>
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation>нет в каталоге</translation>
        </message>
        <message>
            <source>number since %1</source>
            <translation>номер с %1</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>архивный</translation>
        </message>
        <message>
            <source>cannot be ordered</source>
            <translation>не подключается</translation>
        </message>
        <message>
            <source>for another form of service</source>
            <translation>для другой формы обслуживания</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Абонплата</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>За год</translation>
        </message>
        <message>
            <source>Converted to 30 days</source>
            <translation>В пересчёте на 30 дней</translation>
        </message>
        <message>
            <source>With your use</source>
            <translation>С вашими расходами</translation>
        </message>
        <message>
            <source>Over the package: %1</source>
            <translation>Сверх пакета: %1</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>вычислено</translation>
        </message>
        <message>
            <source>and more: no price for %1</source>
            <translation>и больше: нет цены на %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>%1 a period</source>
            <translation>%1 за период</translation>
        </message>
        <message>
            <source>enough, %1%</source>
            <translation>хватает, %1 %</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>хватает</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не понадобится</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Цена</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Интернет</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>На другие мобильные</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Add to the comparison</source>
            <translation>Добавить к сравнению</translation>
        </message>
        <message>
            <source>Move to this tariff</source>
            <translation>Перейти на этот тариф</translation>
        </message>
        <message>
            <source>Converted to 30 days, computed</source>
            <translation>На 30 дней, вычислено</translation>
        </message>
        <message>
            <source>In the package</source>
            <translation>В пакете</translation>
        </message>
        <message>
            <source>Over the package</source>
            <translation>Сверх пакета</translation>
        </message>
        <message>
            <source>Roaming and abroad</source>
            <translation>Роуминг и за границу</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Другие условия</translation>
        </message>
        <message>
            <source>catalogue %1</source>
            <translation>каталог %1</translation>
        </message>
        <message numerus="yes">
            <source>%n tariff(s)</source>
            <translation>
                <numerusform>%n тариф</numerusform>
                <numerusform>%n тарифа</numerusform>
                <numerusform>%n тарифов</numerusform>
            </translation>
        </message>
        <message>
            <source>The operator has no tariff catalogue</source>
            <translation>У оператора нет каталога тарифов</translation>
        </message>
        <message>
            <source>It does not offer the interface for tariffs and prices.</source>
            <translation>Он не предоставляет интерфейс тарифов и цен.</translation>
        </message>
        <message>
            <source>The catalogue has not been read yet</source>
            <translation>Каталог ещё не прочитан</translation>
        </message>
        <message>
            <source>No tariffs in the catalogue</source>
            <translation>В каталоге нет тарифов</translation>
        </message>
        <message>
            <source>The operator has published none so far.</source>
            <translation>Оператор ещё ни одного не опубликовал.</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Специальные предложения</translation>
        </message>
        <message>
            <source>Do not show special offers</source>
            <translation>Не показывать специальные предложения</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>Целое число</translation>
        </message>
        <message>
            <source>A sum such as 200</source>
            <translation>Сумма, например 200</translation>
        </message>
        <message>
            <source>Special offers are switched off</source>
            <translation>Специальные предложения выключены</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>Your use</source>
            <translation>Ваше потребление</translation>
        </message>
        <message>
            <source>the history is still being read</source>
            <translation>история ещё читается</translation>
        </message>
        <message>
            <source>your own figures, for one period</source>
            <translation>ваши цифры, за один период</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) until the first whole period</source>
            <translation>
                <numerusform>ещё %n день до первого полного периода</numerusform>
                <numerusform>ещё %n дня до первого полного периода</numerusform>
                <numerusform>ещё %n дней до первого полного периода</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>average of %n period(s)</source>
            <translation>
                <numerusform>среднее за %n период</numerusform>
                <numerusform>среднее за %n периода</numerusform>
                <numerusform>среднее за %n периодов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>internet</source>
            <translation>интернет</translation>
        </message>
        <message>
            <source>to other mobiles</source>
            <translation>на другие мобильные</translation>
        </message>
        <message>
            <source>to Kyivstar</source>
            <translation>на Киевстар</translation>
        </message>
        <message>
            <source>calls abroad</source>
            <translation>звонки за границу</translation>
        </message>
        <message>
            <source>A new period begins today; the rest of the old one burns</source>
            <translation>Новый период начнётся сегодня, остатки предыдущего сгорят</translation>
        </message>
        <message>
            <source>The move to %1 is ordered</source>
            <translation>Переход на «%1» заказан</translation>
        </message>
        <message>
            <source>The move to %1 is scheduled for %2</source>
            <translation>Переход на «%1» запланирован на %2</translation>
        </message>
        <message>
            <source>Until then it can be cancelled, nothing is charged.</source>
            <translation>До этого его можно отменить, деньги не спишутся.</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>Предоплата</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Контракт</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Домашний Интернет</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Бизнес</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Price not stated</source>
            <translation>Цена не сообщена</translation>
        </message>
        <message>
            <source>for 4 weeks</source>
            <translation>за 4 недели</translation>
        </message>
        <message>
            <source>for a month</source>
            <translation>за месяц</translation>
        </message>
        <message>
            <source>for a day</source>
            <translation>за день</translation>
        </message>
        <message>
            <source>for a week</source>
            <translation>за неделю</translation>
        </message>
        <message>
            <source>for a year</source>
            <translation>за год</translation>
        </message>
        <message>
            <source>once</source>
            <translation>разово</translation>
        </message>
        <message>
            <source>13 periods of 4 weeks</source>
            <translation>13 периодов</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 месяцев</translation>
        </message>
        <message>
            <source>365 days</source>
            <translation>365 дней</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Мбит/с</translation>
        </message>
        <message>
            <source>Your tariff (archived)</source>
            <translation>Ваш тариф (архивный)</translation>
        </message>
        <message>
            <source>Archived: cannot be ordered</source>
            <translation>Архивный: не подключается</translation>
        </message>
        <message>
            <source>Gigabytes</source>
            <translation>Гигабайты</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>From the history</source>
            <translation>Из истории</translation>
        </message>
        <message>
            <source>Enter by hand</source>
            <translation>Изменить вручную</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Тарифы</translation>
        </message>
        <message>
            <source>Renew the catalogue</source>
            <translation>Обновить каталог</translation>
        </message>
        <message>
            <source>Cancel the move</source>
            <translation>Отменить переход</translation>
        </message>
        <message>
            <source>Kinds of tariffs</source>
            <translation>Виды тарифов</translation>
        </message>
        <message>
            <source>The catalogue is being read</source>
            <translation>Читаем каталог</translation>
        </message>
        <message>
            <source>Remove %1 from the comparison</source>
            <translation>Убрать %1 из сравнения</translation>
        </message>
        <message>
            <source>different</source>
            <translation>отличается</translation>
        </message>
        <message>
            <source>Comparison of tariffs</source>
            <translation>Сравнение тарифов</translation>
        </message>
        <message>
            <source>Search in tariffs</source>
            <translation>Поиск в тарифах</translation>
        </message>
        <message>
            <source>Price up to, ₴</source>
            <translation>Цена до, ₴</translation>
        </message>
        <message>
            <source>Gigabytes from</source>
            <translation>Гигабайт от</translation>
        </message>
        <message>
            <source>Minutes from</source>
            <translation>Минут от</translation>
        </message>
        <message>
            <source>Close the tariff</source>
            <translation>Закрыть тариф</translation>
        </message>
        <message>
            <source>Open services</source>
            <translation>Открыть услуги</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>When to move</source>
            <translation>Когда перейти</translation>
        </message>
        <message>
            <source>best: the charge day</source>
            <translation>лучше всего: день оплаты</translation>
        </message>
        <message>
            <source>Do not change</source>
            <translation>Не менять</translation>
        </message>
        <message>
            <source>Stop the sending</source>
            <translation>Отменить отправку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Early package order</source>
            <translation>Внеочередное подключение пакета</translation>
        </message>
    </context>
    <context>
        <name>TopUp</name>
        <message>
            <source>Sum, row %1</source>
            <translation>Сумма, строка %1</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Добавить номер</translation>
        </message>
        <message>
            <source>Number, row %1</source>
            <translation>Номер, строка %1</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Новая карта</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Номер карты</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Holder's name</source>
            <translation>Имя держателя</translation>
        </message>
        <message>
            <source>Save the card for the next top-ups</source>
            <translation>Сохранить карту для следующих пополнений</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>Введите номер</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) more</source>
            <translation>
                <numerusform>ещё %n цифра</numerusform>
                <numerusform>ещё %n цифры</numerusform>
                <numerusform>ещё %n цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>В номере 9 цифр после +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>Номер состоит из цифр</translation>
        </message>
        <message>
            <source>Ukrainian numbers only</source>
            <translation>Только украинские номера</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>Это городской номер</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Проверьте номер карты</translation>
        </message>
        <message>
            <source>Month and year, as on the card</source>
            <translation>Месяц и год, как на карте</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>Срок действия карты истёк</translation>
        </message>
        <message>
            <source>In Latin letters, as on the card</source>
            <translation>Латиницей, как на карте</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Проверьте CVV</translation>
        </message>
        <message numerus="yes">
            <source>Together for %n number(s)</source>
            <translation>
                <numerusform>Итого за %n номер</numerusform>
                <numerusform>Итого за %n номера</numerusform>
                <numerusform>Итого за %n номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>told at the next step</source>
            <translation>посчитаем на следующем шаге</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Оплатить %1</translation>
        </message>
        <message numerus="yes">
            <source>More than %n rows: use batch operations</source>
            <translation>
                <numerusform>Более %n строки: воспользуйтесь пакетными операциями</numerusform>
                <numerusform>Более %n строк: воспользуйтесь пакетными операциями</numerusform>
                <numerusform>Более %n строк: воспользуйтесь пакетными операциями</numerusform>
            </translation>
        </message>
        <message>
            <source>A new card cannot wait in the queue: nothing of it is kept. Choose a saved card.</source>
            <translation>Новая карта не может ждать в очереди: ничего из неё не хранится. Выберите сохранённую карту.</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>Пополнение этого номера на такую сумму ещё не завершено. Это не ошибка?</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введите сумму от %1 до %2</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>Этот номер уже есть в списке</translation>
        </message>
        <message>
            <source>My number</source>
            <translation>Мой номер</translation>
        </message>
        <message>
            <source>first repays «Extra money» %1</source>
            <translation>сперва погасит «Экстра деньги» %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Enough for the charge</source>
            <translation>Хватит</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Не хватает %1</translation>
        </message>
        <message>
            <source>number %1, not complete</source>
            <translation>номер %1, не завершён</translation>
        </message>
        <message>
            <source>the card number</source>
            <translation>номер карты</translation>
        </message>
        <message>
            <source>the card's expiry</source>
            <translation>срок действия карты</translation>
        </message>
        <message>
            <source>the holder's name</source>
            <translation>имя держателя</translation>
        </message>
        <message>
            <source>the CVV</source>
            <translation>CVV</translation>
        </message>
        <message>
            <source>the payment method</source>
            <translation>способ оплаты</translation>
        </message>
        <message>
            <source>To pay, complete: %1.</source>
            <translation>Чтобы оплатить, заполните: %1.</translation>
        </message>
        <message>
            <source>One payment is at most %1.</source>
            <translation>Один платёж — не более %1.</translation>
        </message>
        <message numerus="yes">
            <source>One payment has at most %n row(s).</source>
            <translation>
                <numerusform>В одном платеже не более %n строки.</numerusform>
                <numerusform>В одном платеже не более %n строк.</numerusform>
                <numerusform>В одном платеже не более %n строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>Нет связи: деньги отправляются только при наличии связи.</translation>
        </message>
        <message>
            <source>the question in row %1</source>
            <translation>вопрос в строке %1</translation>
        </message>
        <message>
            <source>the number in row %1</source>
            <translation>номер в строке %1</translation>
        </message>
        <message>
            <source>the sum in row %1</source>
            <translation>сумма в строке %1</translation>
        </message>
        <message>
            <source>of any bank</source>
            <translation>любой банк</translation>
        </message>
        <message>
            <source>From a balance</source>
            <translation>Со счёта номера</translation>
        </message>
        <message>
            <source>up to %1, no card</source>
            <translation>до %1, без карты</translation>
        </message>
        <message>
            <source>%1, expired</source>
            <translation>%1, срок истёк</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, до %2</translation>
        </message>
        <message numerus="yes">
            <source>%n whole share(s) from 1 to 1000, such as 2:1:1</source>
            <translation>
                <numerusform>Нужна %n целая доля от 1 до 1000, например 2:1:1</numerusform>
                <numerusform>Нужно %n целые доли от 1 до 1000, например 2:1:1</numerusform>
                <numerusform>Нужно %n целых долей от 1 до 1000, например 2:1:1</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter an amount, such as 100,00</source>
            <translation>Введите сумму, например 100,00</translation>
        </message>
        <message>
            <source>%1: the spare kopiykas go to the first rows</source>
            <translation>%1: лишние копейки – первым строкам</translation>
        </message>
        <message>
            <source>The sums make %1 less than %2</source>
            <translation>Суммы вместе на %1 меньше, чем %2</translation>
        </message>
        <message>
            <source>The sums make %1 more than %2</source>
            <translation>Суммы вместе на %1 больше, чем %2</translation>
        </message>
        <message>
            <source>The receipt was not written: choose another folder</source>
            <translation>Квитанция не записана: выберите другую папку</translation>
        </message>
        <message>
            <source>The receipt is saved: %1</source>
            <translation>Квитанция сохранена: %1</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Сохранить квитанцию</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Пополнение</translation>
        </message>
        <message>
            <source>Result of the payment</source>
            <translation>Результат платежа</translation>
        </message>
        <message>
            <source>Confirmation of the payment</source>
            <translation>Подтверждение платежа</translation>
        </message>
        <message>
            <source>Recipients and payment</source>
            <translation>Получатели и оплата</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message numerus="yes">
            <source>Rows added: %n</source>
            <translation>
                <numerusform>Добавлено строк: %n</numerusform>
                <numerusform>Добавлено строк: %n</numerusform>
                <numerusform>Добавлено строк: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not numbers: %1</source>
            <translation>не номера: %1</translation>
        </message>
        <message>
            <source>MM/YY</source>
            <translation>ММ/ГГ</translation>
        </message>
        <message>
            <source>The CVV is not stored, of a card only a mask and a token remain</source>
            <translation>CVV не храним, от карты остаются маска и токен</translation>
        </message>
        <message>
            <source>Whom to top up</source>
            <translation>Кого пополняем</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>Мои номера</translation>
        </message>
        <message>
            <source>Sum for all:</source>
            <translation>Сумма для всех:</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>столько, сколько не хватает</translation>
        </message>
        <message>
            <source>Universal account…</source>
            <translation>Универсальный счёт…</translation>
        </message>
        <message>
            <source>Payment method</source>
            <translation>Способ оплаты</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>К оплате</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Что будет дальше</translation>
        </message>
        <message>
            <source>A code from the SMS confirms these very numbers and sums</source>
            <translation>Код из SMS подтверждает именно эти номера и суммы</translation>
        </message>
        <message>
            <source>Usually credited at once, shown for each number</source>
            <translation>Обычно зачисляем сразу, состояние видно для каждого номера</translation>
        </message>
        <message>
            <source>A second press does not charge twice</source>
            <translation>Повторное нажатие не спишет деньги дважды</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Убрать строку %1</translation>
        </message>
        <message>
            <source>Divide:</source>
            <translation>Разделить:</translation>
        </message>
        <message>
            <source>How to divide</source>
            <translation>Как разделить</translation>
        </message>
        <message>
            <source>Own sums</source>
            <translation>Свои суммы</translation>
        </message>
        <message>
            <source>Equally</source>
            <translation>Поровну</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>По долям</translation>
        </message>
        <message>
            <source>Sum for all together</source>
            <translation>Сумма на всех вместе</translation>
        </message>
        <message>
            <source>together, ₴</source>
            <translation>вместе, ₴</translation>
        </message>
        <message>
            <source>Shares in the order of the rows</source>
            <translation>Доли в порядке строк</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>statement.csv</source>
            <translation>выписка.csv</translation>
        </message>
        <message>
            <source>There is no coverage in the village since yesterday evening.</source>
            <translation>В селе со вчерашнего вечера нет связи.</translation>
        </message>
        <message>
            <source>how do I change it, and what will be lost?</source>
            <translation>как его сменить и что при этом сгорит?</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Transfer %1</source>
            <translation>Перевести %1</translation>
        </message>
        <message numerus="yes">
            <source>Goes out in %n second(s)</source>
            <translation>
                <numerusform>Отправим через %n секунду</numerusform>
                <numerusform>Отправим через %n секунды</numerusform>
                <numerusform>Отправим через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>баланс %1</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Введите сумму от %1 до %2</translation>
        </message>
        <message>
            <source>At most %1 a month; what is left is being asked</source>
            <translation>Не более %1 в месяц; остаток лимита уточняем</translation>
        </message>
        <message>
            <source>%1 more may be sent this month</source>
            <translation>в этом месяце ещё можно %1</translation>
        </message>
        <message>
            <source>Above %1 the operator asks for a code from an SMS</source>
            <translation>Свыше %1 оператор просит код из SMS</translation>
        </message>
        <message>
            <source>Up to %1 no code is asked: 5 seconds to take it back</source>
            <translation>До %1 код не нужен: 5 секунд, чтобы отменить</translation>
        </message>
        <message>
            <source>the number to send from</source>
            <translation>номер, с которого переводите</translation>
        </message>
        <message>
            <source>the number to send to</source>
            <translation>номер, на который переводите</translation>
        </message>
        <message>
            <source>the sum</source>
            <translation>сумму</translation>
        </message>
        <message>
            <source>To go on, complete: %1.</source>
            <translation>Чтобы продолжить, заполните: %1.</translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>Нет связи: деньги отправляются только при наличии связи.</translation>
        </message>
        <message>
            <source>From the number</source>
            <translation>С номера</translation>
        </message>
        <message>
            <source>To the number</source>
            <translation>На номер</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не сообщена</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Баланс после</translation>
        </message>
        <message>
            <source>Left of the month's limit</source>
            <translation>Остаток лимита на месяц</translation>
        </message>
        <message>
            <source>A transfer of this sum to this number is not finished yet. Is it a mistake?</source>
            <translation>Перевод такой суммы на этот номер ещё не завершён. Это ошибка?</translation>
        </message>
        <message>
            <source>A transfer of %1 to %2 is not finished: the operator is asked</source>
            <translation>Перевод %1 на %2 не завершён: уточняем у оператора</translation>
        </message>
        <message>
            <source>Nothing was sent, no money has left.</source>
            <translation>Ничего не отправлено, деньги не списаны.</translation>
        </message>
        <message>
            <source>The transfer was not confirmed by a code</source>
            <translation>Перевод не подтверждён кодом</translation>
        </message>
        <message>
            <source>Money is sent from mobile numbers only</source>
            <translation>Переводить можно только с мобильных номеров</translation>
        </message>
        <message>
            <source>This number is not active: it cannot send money</source>
            <translation>Этот номер не активен: с него нельзя перевести деньги</translation>
        </message>
        <message>
            <source>This number owes «Extra money» %1: repay it first</source>
            <translation>За номером долг «Экстра деньги» %1: сначала погасите его</translation>
        </message>
        <message>
            <source>This number is paid by the company's account</source>
            <translation>Этот номер оплачивает счёт компании</translation>
        </message>
        <message>
            <source>This is the same number</source>
            <translation>Это тот же номер</translation>
        </message>
        <message>
            <source>A contract number sends only to numbers of the same owner</source>
            <translation>Контрактный номер переводит только на номера того же владельца</translation>
        </message>
        <message>
            <source>Another owner's contract number cannot receive a transfer</source>
            <translation>Контрактный номер другого владельца не может получить перевод</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>Не менее %1</translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>Не более %1 за один раз</translation>
        </message>
        <message>
            <source>This month %1 more may be sent: the limit is %2 a month</source>
            <translation>В этом месяце ещё можно %1: лимит – %2 в месяц</translation>
        </message>
        <message>
            <source>Not enough on the number: %1 short</source>
            <translation>На номере не хватает %1</translation>
        </message>
        <message>
            <source>The operator does not allow this transfer</source>
            <translation>Оператор не разрешает этот перевод</translation>
        </message>
        <message>
            <source>The money was transferred</source>
            <translation>Деньги переведены</translation>
        </message>
        <message>
            <source>A transfer does not prolong the life of the number.</source>
            <translation>Перевод не продлевает срок действия номера.</translation>
        </message>
        <message>
            <source>The transfer was not made</source>
            <translation>Перевод не выполнен</translation>
        </message>
        <message>
            <source>No money has left the number.</source>
            <translation>Деньги с номера не списаны.</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>Результат пока неизвестен</translation>
        </message>
        <message>
            <source>The answer was lost. The operator is asked by itself; nothing is sent twice.</source>
            <translation>Ответ потерялся. Оператор будет опрошен автоматически; дважды ничего не отправится.</translation>
        </message>
        <message>
            <source>The transfer is on its way</source>
            <translation>Перевод выполняется</translation>
        </message>
        <message>
            <source>It is safe to leave this page.</source>
            <translation>Эту страницу можно безопасно оставить.</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Оплатить картой</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>From a number's balance</source>
            <translation>Со счёта номера</translation>
        </message>
        <message>
            <source>Check the transfer</source>
            <translation>Проверьте перевод</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Numbers and sum</source>
            <translation>Номера и сумма</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Rules of a transfer</source>
            <translation>Правила перевода</translation>
        </message>
        <message>
            <source>A second press does not send twice</source>
            <translation>Повторное нажатие не отправит деньги дважды</translation>
        </message>
        <message>
            <source>From number to number</source>
            <translation>С номера на номер</translation>
        </message>
        <message>
            <source>Sum, ₴</source>
            <translation>Сумма, ₴</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Check: exactly this is sent</source>
            <translation>Проверьте: отправим именно это</translation>
        </message>
        <message>
            <source>Leaves the number</source>
            <translation>Спишем с номера</translation>
        </message>
        <message>
            <source>No, send it too</source>
            <translation>Нет, отправить и этот</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>Открыть историю</translation>
        </message>
        <message>
            <source>New transfer</source>
            <translation>Новый перевод</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>Pin a number</source>
            <translation>Закрепить номер</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>Входы</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Мини-окно</translation>
        </message>
        <message>
            <source>Mini window (cannot stay on top here)</source>
            <translation>Мини-окно (здесь не держится поверх)</translation>
        </message>
        <message>
            <source>Mask numbers and sums</source>
            <translation>Скрыть номера и суммы</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>ДЕМО</translation>
        </message>
        <message numerus="yes">
            <source>numbers at risk: %n</source>
            <translation>
                <numerusform>номеров под риском: %n</numerusform>
                <numerusform>номеров под риском: %n</numerusform>
                <numerusform>номеров под риском: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the menu</source>
            <translation>
                <numerusform>и ещё %n в меню</numerusform>
                <numerusform>и ещё %n в меню</numerusform>
                <numerusform>и ещё %n в меню</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the window and type the code</source>
            <translation>Откройте окно и введите код</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Up to five numbers with their balance stand here</source>
            <translation>Здесь будут до пяти номеров с остатком</translation>
        </message>
        <message>
            <source>No number is pinned yet</source>
            <translation>Пока нет закреплённых номеров</translation>
        </message>
        <message>
            <source>Sign in to see your numbers here</source>
            <translation>Войдите, чтобы видеть здесь свои номера</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>Никто не вошёл</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Номер скопирован</translation>
        </message>
        <message>
            <source>Click copies the number, Enter opens it, T tops it up</source>
            <translation>Щелчок копирует номер, Enter открывает, T пополняет</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Скопировать номер</translation>
        </message>
    </context>
    <context>
        <name>Ussd</name>
        <message>
            <source>Balance</source>
            <translation>Остаток средств</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Свой номер</translation>
        </message>
        <message>
            <source>What is left of the package</source>
            <translation>Остатки пакета</translation>
        </message>
        <message>
            <source>Bonus account</source>
            <translation>Бонусный счёт</translation>
        </message>
        <message>
            <source>Validity of the number</source>
            <translation>Срок действия номера</translation>
        </message>
        <message>
            <source>Top up with a voucher</source>
            <translation>Пополнить ваучером</translation>
        </message>
        <message>
            <source>Top up another number with a voucher</source>
            <translation>Пополнить другой номер ваучером</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Экстра деньги</translation>
        </message>
        <message>
            <source>Ordered at once, for a fee</source>
            <translation>Заказывается сразу, за плату</translation>
        </message>
        <message>
            <source>14 digits under the silver strip</source>
            <translation>14 цифр под защитной полосой</translation>
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
            <translation>сумма</translation>
        </message>
        <message>
            <source>A voucher has 14 digits</source>
            <translation>В ваучере 14 цифр</translation>
        </message>
        <message>
            <source>A number such as 067 123 45 67</source>
            <translation>Номер вида 067 123 45 67</translation>
        </message>
        <message>
            <source>Whole hryvnias, up to 9 999</source>
            <translation>Целые гривны, до 9 999</translation>
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
            <translation>Здравствуйте. Объясните, пожалуйста, списание %1: %2, %3.</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Платёж</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как именно</translation>
        </message>
        <message>
            <source>Unusual: %1</source>
            <translation>Необычное: %1</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 месяцев</translation>
        </message>
        <message>
            <source>The next charge is on %1: %2, if you do not disconnect the service.</source>
            <translation>Следующее списание %1: %2, если не отключить услугу.</translation>
        </message>
        <message>
            <source>The operator has not stated the cause of this operation.</source>
            <translation>Оператор не дал объяснения этой операции.</translation>
        </message>
        <message>
            <source>%1 at %2 each.</source>
            <translation>%1 по %2.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Подключено</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Другой номер</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Исправляет</translation>
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
            <translation>в этом приложении</translation>
        </message>
        <message>
            <source>in a shop</source>
            <translation>в магазине</translation>
        </message>
        <message>
            <source>by the hotline</source>
            <translation>через горячую линию</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>наличные</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>терминал</translation>
        </message>
        <message>
            <source>bank card</source>
            <translation>банковская карта</translation>
        </message>
        <message>
            <source>from this number</source>
            <translation>с этого номера</translation>
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
            <translation>в составе тарифа</translation>
        </message>
        <message>
            <source>Why was I charged?</source>
            <translation>Почему списано?</translation>
        </message>
        <message>
            <source>Previous operation</source>
            <translation>Предыдущая операция</translation>
        </message>
        <message>
            <source>Next operation</source>
            <translation>Следующая операция</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Disconnect the service</source>
            <translation>Отключить услугу</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>Оспорить…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Квитанция</translation>
        </message>
        <message>
            <source>Ask in the chat</source>
            <translation>Спросить в чате</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Объяснение</translation>
        </message>
        <message>
            <source>The same charges before</source>
            <translation>Такие же списания раньше</translation>
        </message>
    </context>
</TS>
