<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
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
            <source>No right. The coordinator can do this</source>
            <translation>Немає прав. Дію може виконати координатор</translation>
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
            <source>Copied</source>
            <translation>Скопійовано</translation>
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
            <source>The program is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system locked its screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The codes differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is saved. Ctrl+L locks at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is removed. Nothing locks any more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries before a pause: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least 4 digits or characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most 64 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not one character again and again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong codes. Wait %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>The number is not active now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is connected already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not connected any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not go together with what is connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not go together with «%1»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch that one off first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be ordered for this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be done on this date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible only from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An order like this is already under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for its end or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too late to cancel: it is being carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only prepaid numbers can take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number must be active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number must be at least 90 days old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repay the previous one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra money is not given now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Trust week of this month has been used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next one: from %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a shop can do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take your passport with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract has to be ended first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed by a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order did not reach the operator</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
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
            <source>Top up by %1</source>
            <translation>Поповнити на %1</translation>
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
            <source>Next charge</source>
            <translation>Наступне списання</translation>
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
        <name>Profile</name>
        <message>
            <source>Your last decision: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News of tariffs and services, at most one letter a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no address given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the confirmation from the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News by SMS, at most twice a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator looks at how much you use and offers what fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal offers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First give an e-mail address under «Name and contacts».</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The choice was changed elsewhere meanwhile. Here is what holds now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The switch shows what the operator holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passwords differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 8 to 64 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This password is among the best known ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password must not contain your number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator does not accept this password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guessed at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer got lost and the profile cannot be read yet. The date of the last change will tell which password counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer got lost. The profile tells: nothing has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password is saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The password is saved. Sessions ended: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing has changed: the code was not typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile was changed elsewhere meanwhile. It has been read again; try once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator refused this password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the first name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only letters, apostrophe, space and hyphen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number: +380 and nine digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contacts are saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>Go on?</source>
            <translation>Продовжити?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>The code was sent to %1. Ask its holder: the code is the holder's consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code from the other number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SMS sent to %1 names the limits. The code allows top-ups inside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow automatic top-ups</source>
            <translation type="unfinished" />
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
            <source>Code from the SMS, %1 digits</source>
            <translation>Код із SMS, цифр: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
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
        <name>Refusals</name>
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
            <source>No money was taken.</source>
            <translation>Гроші не списано.</translation>
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
            <source>The card has expired</source>
            <translation>Термін дії картки минув</translation>
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
        <name>Services</name>
        <message>
            <source>Internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superpower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls and SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roaming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Special offers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least %1 a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the coordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part of the tariff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by USSD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold: operator's works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator waits for more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
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
        <message>
            <source>Profile</source>
            <translation>Профіль</translation>
        </message>
        <message>
            <source>My profile</source>
            <translation>Мій профіль</translation>
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
            <source>Look and language</source>
            <translation>Вигляд і мова</translation>
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
            <source>Cancel</source>
            <translation>Скасувати</translation>
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
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>The demo operator has stopped</source>
            <translation>Демо-оператор зупинився</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; a report lies in the log</source>
            <translation>Сталося щось неочікуване. Нічого не втрачено, звіт лежить у журналі</translation>
        </message>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>Вибір не збережено: він діє до виходу</translation>
        </message>
        <message>
            <source>Your cabinet is open. Welcome</source>
            <translation>Ваш кабінет відкрито. Вітаємо</translation>
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
            <source>My Kyivstar</source>
            <translation>Мій Київстар</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профіль</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Поповнити</translation>
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
        <message>
            <source>Numbers are being read</source>
            <translation>Читаємо номери</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>Номерів ще немає</translation>
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
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Сховище ключів недоступне: дані лише до виходу</translation>
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
            <source>My numbers</source>
            <translation>Мої номери</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Номер або імʼя</translation>
        </message>
        <message>
            <source>Ctrl+1…9</source>
            <translation>Ctrl+1…9</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Відкриваємо</translation>
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
        <name>Tariffs</name>
        <message>
            <source>Start the next package now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changes with the move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I understand that the allowances left burn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terms are shown once more before sending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top up by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the package now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule the move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no way back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your tariff is archived and can no longer be ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a year with your use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same with your use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cheaper by %1 a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dearer by %1 a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fee: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You lose: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you have not used it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you use %1 a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowances of the paid period stay until its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An estimate: the operator has no preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, on the charge day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needed, you have %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a connection to the operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another change is already ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome of an order is still being asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short of %1 for it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the terms</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Sending in %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cheapest for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your tariff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for another form of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tariff fee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Converted to 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With your use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the package: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and more: no price for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough, %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepaid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home Internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for 4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>13 periods of 4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>365 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>International calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>price was %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>terms have changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>archived now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken now: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next charge: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Burns: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid days are lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bonuses stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance does not change now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short of %1 now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your tariff (archived)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived: cannot be ordered</source>
            <translation type="unfinished" />
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
            <source>My number</source>
            <translation>Мій номер</translation>
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
            <source>of any bank</source>
            <translation>будь-який банк</translation>
        </message>
        <message>
            <source>From a number's balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1, no card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, expired</source>
            <translation>%1, термін минув</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, до %2</translation>
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
            <source>Save the card for the next top-ups</source>
            <translation>Зберегти картку для наступних поповнень</translation>
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
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Transfer %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Goes out in %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 a month; what is left is being asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more may be sent this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above %1 the operator asks for a code from an SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to %1 no code is asked: 5 seconds to take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number to send from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number to send to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go on, complete: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left of the month's limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer of this sum to this number is not finished yet. Is it a mistake?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer of %1 to %2 is not finished: the operator is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent, no money has left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer was not confirmed by a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money is sent from mobile numbers only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is not active: it cannot send money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number owes «Extra money» %1: repay it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is paid by the company's account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contract number sends only to numbers of the same owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another owner's contract number cannot receive a transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This month %1 more may be sent: the limit is %2 a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough on the number: %1 short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator does not allow this transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The money was transferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer does not prolong the life of the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer was not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No money has left the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost. The operator is asked by itself; nothing is sent twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer is on its way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is safe to leave this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pay by card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a number's balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers and sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of a transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second press does not send twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From number to number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum, ₴</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check: exactly this is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, send it too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New transfer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
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
            <source>Explanation</source>
            <translation>Пояснення</translation>
        </message>
        <message>
            <source>The same charges before</source>
            <translation>Такі самі списання раніше</translation>
        </message>
    </context>
</TS>
