<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>Actions</name>
        <message>
            <source>Sheet of keys</source>
            <translation>Sheet of keys</translation>
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation>shortcuts keyboard help</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Mini window</translation>
        </message>
        <message>
            <source>Hide the window into the tray</source>
            <translation>Hide the window into the tray</translation>
        </message>
        <message>
            <source>this desktop has no tray</source>
            <translation>this desktop has no tray</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Search on this page</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Main button of the page</source>
            <translation>Main button of the page</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Next problem</translation>
        </message>
        <message>
            <source>Lists and forms</source>
            <translation>Lists and forms</translation>
        </message>
        <message>
            <source>Section of the rail</source>
            <translation>Section of the rail</translation>
        </message>
        <message>
            <source>Pinned number</source>
            <translation>Pinned number</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Undo the last edit</source>
            <translation>Undo the last edit</translation>
        </message>
        <message>
            <source>Do the edit again</source>
            <translation>Do the edit again</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Close one level</source>
            <translation>Close one level</translation>
        </message>
        <message>
            <source>Move in a list</source>
            <translation>Move in a list</translation>
        </message>
        <message>
            <source>Check a row</source>
            <translation>Check a row</translation>
        </message>
        <message>
            <source>Check a range</source>
            <translation>Check a range</translation>
        </message>
        <message>
            <source>Check all that match</source>
            <translation>Check all that match</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Open the row</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Copy the rows</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Paste a list of numbers</translation>
        </message>
        <message>
            <source>Write the own name or label</source>
            <translation>Write the own name or label</translation>
        </message>
        <message>
            <source>Remove a row of the top-up</source>
            <translation>Remove a row of the top-up</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Top up by %1</translation>
        </message>
        <message>
            <source>current number</source>
            <translation>current number</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Top up</translation>
        </message>
        <message>
            <source>top-up pay money balance</source>
            <translation>top-up pay money balance</translation>
        </message>
        <message>
            <source>Transfer money to a number</source>
            <translation>Transfer money to a number</translation>
        </message>
        <message>
            <source>Auto top-up rules</source>
            <translation>Auto top-up rules</translation>
        </message>
        <message>
            <source>Queue: what waits for the connection</source>
            <translation>Queue: what waits for the connection</translation>
        </message>
        <message>
            <source>section</source>
            <translation>section</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>Section %1</translation>
        </message>
        <message>
            <source>charges operations spending</source>
            <translation>charges operations spending</translation>
        </message>
        <message>
            <source>settings language theme password lock</source>
            <translation>settings language theme password lock</translation>
        </message>
        <message>
            <source>chat consultant help</source>
            <translation>chat consultant help</translation>
        </message>
        <message>
            <source>options packages roaming</source>
            <translation>options packages roaming</translation>
        </message>
        <message>
            <source>company park fleet risk departments</source>
            <translation>company park fleet risk departments</translation>
        </message>
        <message>
            <source>company file list excel csv top-up many</source>
            <translation>company file list excel csv top-up many</translation>
        </message>
        <message>
            <source>company spending charts forecast savings</source>
            <translation>company spending charts forecast savings</translation>
        </message>
        <message>
            <source>company limits departments overspend</source>
            <translation>company limits departments overspend</translation>
        </message>
        <message>
            <source>company bill statement accountant act</source>
            <translation>company bill statement accountant act</translation>
        </message>
        <message>
            <source>company approve reject roles audit log</source>
            <translation>company approve reject roles audit log</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>Contacts and USSD codes</source>
            <translation>Contacts and USSD codes</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Pinned number %1</source>
            <translation>Pinned number %1</translation>
        </message>
        <message>
            <source>Company %1</source>
            <translation>Company %1</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Search or command</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Theme of the system</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Do again: %1</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>as much as is missing</translation>
        </message>
        <message>
            <source>as much as is missing until %1</source>
            <translation>as much as is missing until %1</translation>
        </message>
        <message>
            <source>Print the itemised bill (PDF)</source>
            <translation>Print the itemised bill (PDF)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Search among the keys</source>
            <translation>Search among the keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>There is no such key</source>
            <translation>There is no such key</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>New top-up</translation>
        </message>
        <message>
            <source>Receipt (PDF)</source>
            <translation>Receipt (PDF)</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Lock the window</translation>
        </message>
        <message>
            <source>Hide or show numbers and sums</source>
            <translation>Hide or show numbers and sums</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Previous pane</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>%1 left, less than %2</source>
            <translation>%1 left, less than %2</translation>
        </message>
        <message>
            <source>Little money left</source>
            <translation>Little money left</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>The balance has changed a little</source>
            <translation>The balance has changed a little</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a movement, since %1</source>
            <translation>
                <numerusform>%n day without a movement, since %1</numerusform>
                <numerusform>%n days without a movement, since %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance does not change</source>
            <translation>The balance does not change</translation>
        </message>
        <message>
            <source>The number does not work</source>
            <translation>The number does not work</translation>
        </message>
        <message>
            <source>a top-up brings it back</source>
            <translation>a top-up brings it back</translation>
        </message>
        <message>
            <source>The number will stop soon</source>
            <translation>The number will stop soon</translation>
        </message>
        <message>
            <source>its validity ends on %1</source>
            <translation>its validity ends on %1</translation>
        </message>
        <message>
            <source>on %1, short by %2</source>
            <translation>on %1, short by %2</translation>
        </message>
        <message>
            <source>%1 on %2, short by %3</source>
            <translation>%1 on %2, short by %3</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Not enough for the next charge</translation>
        </message>
        <message>
            <source>on %1, a top-up prolongs it</source>
            <translation>on %1, a top-up prolongs it</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>The number's validity ends</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>The number will be taken away</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on %1</source>
            <translation>
                <numerusform>%n point on %1</numerusform>
                <numerusform>%n points on %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Bonuses will expire</translation>
        </message>
        <message>
            <source>«%1», %2. Not you?</source>
            <translation>«%1», %2. Not you?</translation>
        </message>
        <message>
            <source>A new service is connected</source>
            <translation>A new service is connected</translation>
        </message>
        <message>
            <source>«%1» is not connected any more</source>
            <translation>«%1» is not connected any more</translation>
        </message>
        <message>
            <source>A service is gone</source>
            <translation>A service is gone</translation>
        </message>
        <message>
            <source>«%1»: was %2, now %3</source>
            <translation>«%1»: was %2, now %3</translation>
        </message>
        <message>
            <source>A service costs another price</source>
            <translation>A service costs another price</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>there is enough</source>
            <translation>there is enough</translation>
        </message>
        <message>
            <source>The next charge is near</source>
            <translation>The next charge is near</translation>
        </message>
        <message>
            <source>The answer to your dispute is overdue</source>
            <translation>The answer to your dispute is overdue</translation>
        </message>
        <message>
            <source>The answer to your dispute is due</source>
            <translation>The answer to your dispute is due</translation>
        </message>
        <message>
            <source>The payment is credited</source>
            <translation>The payment is credited</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>The payment was rejected</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>The payment was cancelled</translation>
        </message>
        <message>
            <source>Auto top-up missed a run</source>
            <translation>Auto top-up missed a run</translation>
        </message>
        <message>
            <source>it waits for your decision</source>
            <translation>it waits for your decision</translation>
        </message>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>An auto top-up rule has switched itself off</translation>
        </message>
        <message>
            <source>Look why, and switch it on again</source>
            <translation>Look why, and switch it on again</translation>
        </message>
        <message>
            <source>A message from support</source>
            <translation>A message from support</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Open the conversation</translation>
        </message>
    </context>
    <context>
        <name>Analytics</name>
        <message numerus="yes">
            <source>Prices or services changed: %n</source>
            <translation>
                <numerusform>Prices or services changed: %n</numerusform>
                <numerusform>Prices or services changed: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>By month, thousand ₴</source>
            <translation>By month, thousand ₴</translation>
        </message>
        <message>
            <source>By month, ₴</source>
            <translation>By month, ₴</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>forecast %1</translation>
        </message>
        <message>
            <source>Spending by month</source>
            <translation>Spending by month</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Spent</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Fact and forecast against the budget</source>
            <translation>Fact and forecast against the budget</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Forecast</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Employee</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Charges</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Growth</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Usually</translation>
        </message>
        <message>
            <source>Above the usual</source>
            <translation>Above the usual</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Last use</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Fees a month</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Now a year</source>
            <translation>Now a year</translation>
        </message>
        <message>
            <source>Best tariff</source>
            <translation>Best tariff</translation>
        </message>
        <message>
            <source>Then a year</source>
            <translation>Then a year</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <translation>Saving a year</translation>
        </message>
        <message>
            <source>What is lost</source>
            <translation>What is lost</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Tariff or service</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>A month</translation>
        </message>
        <message>
            <source>Outside these departments</source>
            <translation>Outside these departments</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>no use known</source>
            <translation>no use known</translation>
        </message>
        <message>
            <source>seasonal: slept before and woke</source>
            <translation>seasonal: slept before and woke</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unlimited</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>Price of a unit</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>not offered any more</source>
            <translation>not offered any more</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
        <message>
            <source>No departments below</source>
            <translation>No departments below</translation>
        </message>
        <message>
            <source>Nobody has spent anything</source>
            <translation>Nobody has spent anything</translation>
        </message>
        <message>
            <source>No charges in this month</source>
            <translation>No charges in this month</translation>
        </message>
        <message>
            <source>Nothing to rank in this month</source>
            <translation>Nothing to rank in this month</translation>
        </message>
        <message>
            <source>Nobody spent far above the usual</source>
            <translation>Nobody spent far above the usual</translation>
        </message>
        <message>
            <source>No numbers without use for 90 days</source>
            <translation>No numbers without use for 90 days</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nothing to show</translation>
        </message>
        <message>
            <source>Prices and services have not changed</source>
            <translation>Prices and services have not changed</translation>
        </message>
        <message>
            <source>Told from six months of own spending on.</source>
            <translation>Told from six months of own spending on.</translation>
        </message>
        <message>
            <source>Told once 90 days of history are read.</source>
            <translation>Told once 90 days of history are read.</translation>
        </message>
        <message>
            <source>Compare the tariffs, or lower the least saving.</source>
            <translation>Compare the tariffs, or lower the least saving.</translation>
        </message>
        <message>
            <source>Each change is told once, at the next refresh.</source>
            <translation>Each change is told once, at the next refresh.</translation>
        </message>
        <message>
            <source>All targets</source>
            <translation>All targets</translation>
        </message>
        <message numerus="yes">
            <source>Prepare the change for %n number(s)</source>
            <translation>
                <numerusform>Prepare the change for %n number</numerusform>
                <numerusform>Prepare the change for %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Compare tariffs</source>
            <translation>Compare tariffs</translation>
        </message>
        <message>
            <source>any saving</source>
            <translation>any saving</translation>
        </message>
        <message>
            <source>from %1 a year</source>
            <translation>from %1 a year</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers over every tariff</source>
            <translation>Compared %1 of %2 numbers over every tariff</translation>
        </message>
        <message>
            <source>The real use of 12 months of every number is rated on each tariff it could have.</source>
            <translation>The real use of 12 months of every number is rated on each tariff it could have.</translation>
        </message>
        <message>
            <source>Compared %1 of %2 numbers, %3. Services stay as they are.</source>
            <translation>Compared %1 of %2 numbers, %3. Services stay as they are.</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Analytics</translation>
        </message>
        <message>
            <source>%1 of %2 numbers</source>
            <translation>%1 of %2 numbers</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Whole company</translation>
        </message>
        <message numerus="yes">
            <source>Overspend in %n department(s)</source>
            <translation>
                <numerusform>Overspend in %n department</numerusform>
                <numerusform>Overspend in %n departments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unusual spend of %n number(s)</source>
            <translation>
                <numerusform>Unusual spend of %n number</numerusform>
                <numerusform>Unusual spend of %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>far above their own months before</source>
            <translation>far above the usual</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) without use for 90 days</source>
            <translation>
                <numerusform>%n number without use for 90 days</numerusform>
                <numerusform>%n numbers without use for 90 days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 a month</translation>
        </message>
        <message numerus="yes">
            <source>%n seasonal</source>
            <translation>
                <numerusform>%n seasonal</numerusform>
                <numerusform>%n seasonal</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the company's history: %1 %, rows %2</source>
            <translation>Reading the company's history: %1 %, rows %2</translation>
        </message>
        <message>
            <source>Figures will stand here</source>
            <translation>Figures will stand here</translation>
        </message>
        <message>
            <source>Spending has not been read yet</source>
            <translation>Spending has not been read yet</translation>
        </message>
        <message>
            <source>The history of the company is read once there is a connection.</source>
            <translation>The history of the company is read once there is a connection.</translation>
        </message>
        <message>
            <source>The history of all numbers is read month by month in the background. You can go on working, and close the program: reading goes on where it stopped.</source>
            <translation>The history of all numbers is read month by month in the background. You can go on working, and close the program: reading goes on where it stopped.</translation>
        </message>
        <message>
            <source>Not the whole history is read yet: sums will grow.</source>
            <translation>Not the whole history is read yet: sums will grow.</translation>
        </message>
        <message numerus="yes">
            <source>Spent in %n day(s)</source>
            <translation>
                <numerusform>Spent in %n day</numerusform>
                <numerusform>Spent in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % more than a month ago</source>
            <translation>+%1 % on last month</translation>
        </message>
        <message>
            <source>%1 % less than a month ago</source>
            <translation>−%1 % on last month</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>The month before</translation>
        </message>
        <message>
            <source>Forecast to %1</source>
            <translation>Forecast to %1</translation>
        </message>
        <message>
            <source>a forecast needs 7 days</source>
            <translation>a forecast needs 7 days</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>too little data</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>from %1 to %2</translation>
        </message>
        <message>
            <source>Budget of the month</source>
            <translation>Budget of the month</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>not set</translation>
        </message>
        <message>
            <source>Set a limit</source>
            <translation>Set a limit</translation>
        </message>
        <message>
            <source>Can be saved a month</source>
            <translation>Can be saved a month</translation>
        </message>
        <message>
            <source>Match tariffs</source>
            <translation>Match tariffs</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s), cheaper tariffs</source>
            <translation>
                <numerusform>%n number, cheaper tariffs</numerusform>
                <numerusform>%n numbers, cheaper tariffs</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean of a number</source>
            <translation>Mean of a number</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Departments</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Top 50</source>
            <translation>Top 50</translation>
        </message>
        <message>
            <source>Unusual</source>
            <translation>Unusual</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Unused</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Optimiser</translation>
        </message>
        <message>
            <source>Price radar</source>
            <translation>Price radar</translation>
        </message>
        <message>
            <source>By money</source>
            <translation>By money</translation>
        </message>
        <message>
            <source>By data</source>
            <translation>By data</translation>
        </message>
        <message>
            <source>By minutes</source>
            <translation>By minutes</translation>
        </message>
        <message>
            <source>By growth</source>
            <translation>By growth</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>overspend %1</source>
            <translation>overspend %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>close to the limit</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>within the budget</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Roaming</translation>
        </message>
        <message>
            <source>Mobile data beyond the package</source>
            <translation>Mobile data beyond the package</translation>
        </message>
        <message>
            <source>Calls beyond the package</source>
            <translation>Calls beyond the package</translation>
        </message>
        <message>
            <source>Messages beyond the package</source>
            <translation>Messages beyond the package</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Tariff fee</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Service fee</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Blocking fee</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Content services</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Refunds</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Goodwill of the operator</source>
            <translation>Goodwill of the operator</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>What to look at</translation>
        </message>
        <message>
            <source>Ranked by</source>
            <translation>Ranked by</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Export the table</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>fact</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>forecast</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation>budget %1</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Chart</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Worth attention</translation>
        </message>
        <message>
            <source>Nothing unusual in this month</source>
            <translation>Nothing unusual in this month</translation>
        </message>
        <message>
            <source>Least saving</source>
            <translation>Least saving</translation>
        </message>
        <message>
            <source>Tariff to move to</source>
            <translation>Tariff to move to</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Rejected; the reason was sent</source>
            <translation>Rejected; the reason was sent</translation>
        </message>
        <message>
            <source>The request was withdrawn</source>
            <translation>The request was withdrawn</translation>
        </message>
        <message>
            <source>Approved by the signed answer</source>
            <translation>Approved by the signed answer</translation>
        </message>
        <message>
            <source>The key was registered</source>
            <translation>The key was registered</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>To approve</translation>
        </message>
        <message>
            <source>My requests</source>
            <translation>My requests</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Money from</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Rejected by</source>
            <translation>Rejected by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Carried out</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Batch top-up</translation>
        </message>
        <message>
            <source>You have asked for no approval</source>
            <translation>You have asked for no approval</translation>
        </message>
        <message>
            <source>A batch over the company's limit appears here when its code is confirmed.</source>
            <translation>A batch over the company's limit appears here when its code is confirmed.</translation>
        </message>
        <message>
            <source>All approved</source>
            <translation>All approved</translation>
        </message>
        <message>
            <source>Batches over the limit come here from other coordinators. One that came as a file is opened by the button above.</source>
            <translation>Batches over the limit come here from other coordinators. One that came as a file is opened by the button above.</translation>
        </message>
        <message>
            <source>Without a department</source>
            <translation>Without a department</translation>
        </message>
        <message numerus="yes">
            <source>and %n more department(s)</source>
            <translation>
                <numerusform>and %n more department</numerusform>
                <numerusform>and %n more departments</numerusform>
            </translation>
        </message>
        <message>
            <source>Digest, count and total agree with the rows of the file.</source>
            <translation>Digest, count and total agree with the rows of the file.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Your key is registered: you can sign requests without a connection.</source>
            <translation>Your key is registered: you can sign requests without a connection.</translation>
        </message>
        <message>
            <source>To sign requests without a connection register your key once. The private part never leaves this computer.</source>
            <translation>To sign requests without a connection register your key once. The private part never leaves this computer.</translation>
        </message>
        <message>
            <source>Roles are given by the operator: your account manager or a shop. A role over a department covers everything below it. The operator checks every right itself.</source>
            <translation>Roles are given by the operator: your account manager or a shop. A role over a department covers everything below it. The operator checks every right itself.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>The term has passed</source>
            <translation>The term has passed</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own batch: another coordinator or an approver agrees to it</source>
            <translation>Your own batch: another coordinator or an approver agrees to it</translation>
        </message>
        <message>
            <source>An approver's or a coordinator's role is needed</source>
            <translation>An approver's or a coordinator's role is needed</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Self-managed user</source>
            <translation>Self-managed user</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Employee</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Viewer</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Sees</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Approves</source>
            <translation>Approves</translation>
        </message>
        <message>
            <source>Company's money</source>
            <translation>Company's money</translation>
        </message>
        <message>
            <source>own number</source>
            <translation>own number</translation>
        </message>
        <message>
            <source>everything below</source>
            <translation>everything below</translation>
        </message>
        <message>
            <source>own numbers</source>
            <translation>own numbers</translation>
        </message>
        <message>
            <source>universal account</source>
            <translation>universal account</translation>
        </message>
        <message>
            <source>yes; over the limit with approval</source>
            <translation>yes; over the limit with approval</translation>
        </message>
        <message>
            <source>others' batches</source>
            <translation>others' batches</translation>
        </message>
        <message>
            <source>spends</source>
            <translation>spends</translation>
        </message>
        <message>
            <source>sees</source>
            <translation>sees</translation>
        </message>
        <message>
            <source>Do not sign it. Ask for a new file.</source>
            <translation>Do not sign it. Ask for a new file.</translation>
        </message>
        <message>
            <source>This is no request for approval</source>
            <translation>This is no request for approval</translation>
        </message>
        <message>
            <source>This is no signed answer</source>
            <translation>This is no signed answer</translation>
        </message>
        <message>
            <source>The file was made by a newer program</source>
            <translation>The file was made by a newer program</translation>
        </message>
        <message>
            <source>The file was altered after it had been signed</source>
            <translation>The file was altered after it had been signed</translation>
        </message>
        <message>
            <source>The rows are not those of the request</source>
            <translation>The rows are not those of the request</translation>
        </message>
        <message>
            <source>The number of rows does not match the request</source>
            <translation>The number of rows does not match the request</translation>
        </message>
        <message>
            <source>The sum of the rows does not match the request</source>
            <translation>The sum of the rows does not match the request</translation>
        </message>
        <message>
            <source>The term of the request has passed</source>
            <translation>The term of the request has passed</translation>
        </message>
        <message>
            <source>The request belongs to another operator</source>
            <translation>The request belongs to another operator</translation>
        </message>
        <message>
            <source>The operator wants another person</source>
            <translation>The operator wants another person</translation>
        </message>
        <message>
            <source>Nobody agrees to an own batch; the role and the registered key must be alive.</source>
            <translation>Nobody agrees to an own batch; the role and the registered key must be alive.</translation>
        </message>
        <message>
            <source>Nobody waits for this consent any more</source>
            <translation>Nobody waits for this consent any more</translation>
        </message>
        <message>
            <source>The rows of this batch are on another computer</source>
            <translation>The rows of this batch are on another computer</translation>
        </message>
        <message>
            <source>Make the request file where the batch was prepared.</source>
            <translation>Make the request file where the batch was prepared.</translation>
        </message>
        <message>
            <source>The answer belongs to another batch</source>
            <translation>The answer belongs to another batch</translation>
        </message>
        <message>
            <source>Nothing was approved.</source>
            <translation>Nothing was approved.</translation>
        </message>
        <message>
            <source>There is no such request any more</source>
            <translation>There is no such request any more</translation>
        </message>
        <message>
            <source>Open a request or an answer</source>
            <translation>Open a request or an answer</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>What is shown</translation>
        </message>
        <message>
            <source>No connection: files can be opened and signed</source>
            <translation>No connection: files can be opened and signed</translation>
        </message>
        <message>
            <source>Requests and answers (%1)</source>
            <translation>Requests and answers (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Save the request file</source>
            <translation>Save the request file</translation>
        </message>
        <message>
            <source>Save the signed answer</source>
            <translation>Save the signed answer</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Request file</source>
            <translation>Request file</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Request from a file: %1</source>
            <translation>Request from a file: %1</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>By department</translation>
        </message>
        <message>
            <source>Key of whoever prepared it: %1. Compare it by telephone.</source>
            <translation>Key of whoever prepared it: %1. Compare it by telephone.</translation>
        </message>
        <message>
            <source>Sign the approval</source>
            <translation>Sign the approval</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Close the file</translation>
        </message>
        <message>
            <source>Rows of the request</source>
            <translation>Rows of the request</translation>
        </message>
        <message>
            <source>Your key: %1</source>
            <translation>Your key: %1</translation>
        </message>
        <message>
            <source>Register the key</source>
            <translation>Register the key</translation>
        </message>
        <message>
            <source>Roles and what they may do</source>
            <translation>Roles and what they may do</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>Reject «%1»?</source>
            <translation>Reject «%1»?</translation>
        </message>
        <message>
            <source>Nothing is paid. Whoever asked sees your reason.</source>
            <translation>Nothing is paid. Whoever asked sees your reason.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>All acts</source>
            <translation>All acts</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Every row of the log is as it was written</translation>
        </message>
        <message>
            <source>A row was altered: %1, %2. Keep the file and tell your security.</source>
            <translation>A row was altered: %1, %2. Keep the file and tell your security.</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Act</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>What about</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Payments and orders</source>
            <translation>Payments and orders</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Batches</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Other acts</translation>
        </message>
        <message>
            <source>Batch: %1</source>
            <translation>Batch: %1</translation>
        </message>
        <message>
            <source>Payment by card</source>
            <translation>Payment by card</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Top-up</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Cancelling of an order</source>
            <translation>Cancelling of an order</translation>
        </message>
        <message>
            <source>Change of an account</source>
            <translation>Change of an account</translation>
        </message>
        <message>
            <source>Block of a number</source>
            <translation>Block of a number</translation>
        </message>
        <message>
            <source>Start of the program</source>
            <translation>Start of the program</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>End of the session</source>
            <translation>End of the session</translation>
        </message>
        <message>
            <source>Approval given</source>
            <translation>Approval given</translation>
        </message>
        <message>
            <source>Approval refused</source>
            <translation>Approval refused</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Request withdrawn</translation>
        </message>
        <message>
            <source>Signed answer sent to the operator</source>
            <translation>Signed answer sent to the operator</translation>
        </message>
        <message>
            <source>Request file made</source>
            <translation>Request file made</translation>
        </message>
        <message>
            <source>Request signed</source>
            <translation>Request signed</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Key registered</translation>
        </message>
        <message>
            <source>Notes imported</source>
            <translation>Notes imported</translation>
        </message>
        <message>
            <source>Log exported</source>
            <translation>Log exported</translation>
        </message>
        <message>
            <source>Log verified</source>
            <translation>Log verified</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>waits for the code</source>
            <translation>waits for the code</translation>
        </message>
        <message>
            <source>waits for the bank</source>
            <translation>waits for the bank</translation>
        </message>
        <message>
            <source>code sent</source>
            <translation>code sent</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in progress</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>outcome unknown</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>handed to support</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>runs</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrupted</translation>
        </message>
        <message>
            <source>not reconciled</source>
            <translation>not reconciled</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Number, batch or person</source>
            <translation>Number, batch or person</translation>
        </message>
        <message>
            <source>Search in the log</source>
            <translation>Search in the log</translation>
        </message>
        <message>
            <source>Which acts</source>
            <translation>Which acts</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Audit log</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Export the log</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>The batch has ended</source>
            <translation>The batch has ended</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list</source>
            <translation>The totals differ from the operator's list</translation>
        </message>
        <message>
            <source>The batch is interrupted</source>
            <translation>The batch is interrupted</translation>
        </message>
        <message>
            <source>Approved: it can be carried out</source>
            <translation>Approved: it can be carried out</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Not approved</translation>
        </message>
        <message>
            <source>How many rows</source>
            <translation>How many rows</translation>
        </message>
        <message>
            <source>Total, ₴</source>
            <translation>Total, ₴</translation>
        </message>
        <message>
            <source>These rows are in this batch already</source>
            <translation>These rows are in this batch already</translation>
        </message>
        <message>
            <source>The request is withdrawn</source>
            <translation>The request is withdrawn</translation>
        </message>
        <message>
            <source>The draft is removed</source>
            <translation>The draft is removed</translation>
        </message>
        <message>
            <source>%1 % done: %2</source>
            <translation>%1 % done: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with all rows</source>
            <translation>Go on with all rows</translation>
        </message>
        <message numerus="yes">
            <source>«%1»: rows that have changed since the consent: %n</source>
            <translation>
                <numerusform>«%1»: rows that have changed since the consent: %n</numerusform>
                <numerusform>«%1»: rows that have changed since the consent: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«%1»: not everything could be checked once more</source>
            <translation>«%1»: not everything could be checked once more</translation>
        </message>
        <message>
            <source>Leave these out, confirm the rest</source>
            <translation>Leave these out, confirm the rest</translation>
        </message>
        <message>
            <source>Leave these out</source>
            <translation>Leave these out</translation>
        </message>
        <message>
            <source>The operator did not tell the latest top-ups: a number that was topped up elsewhere since the consent would get money once more.</source>
            <translation>The operator did not tell the latest top-ups: a number that was topped up elsewhere since the consent would get money once more.</translation>
        </message>
        <message>
            <source>Of the latest top-ups only those since %1 were looked at: a number that was topped up elsewhere before would get money once more.</source>
            <translation>Of the latest top-ups only those since %1 were looked at: a number that was topped up elsewhere before would get money once more.</translation>
        </message>
        <message>
            <source>The list of your numbers could not be read: numbers that have left or were disconnected are not known.</source>
            <translation>The list of your numbers could not be read: numbers that have left or were disconnected are not known.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nothing was sent.</translation>
        </message>
        <message>
            <source>Go on with all of them: the operator refuses what cannot be done. Or leave these rows out.</source>
            <translation>Go on with all of them: the operator refuses what cannot be done. Or leave these rows out.</translation>
        </message>
        <message>
            <source>No further row was paid.</source>
            <translation>No further row was paid.</translation>
        </message>
        <message>
            <source>Nothing was paid.</source>
            <translation>Nothing was paid.</translation>
        </message>
        <message>
            <source>%1 has approved all rows.</source>
            <translation>%1 has approved all rows.</translation>
        </message>
        <message>
            <source>The code was given for all rows.</source>
            <translation>The code was given for all rows.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave them out: then nothing is left to pay.</source>
            <translation>Go on with all of them, or leave them out: then nothing is left to pay.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and a new approval.</source>
            <translation>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and a new approval.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and, over your own limit, a new approval.</source>
            <translation>Go on with all of them, or leave these out: what is left is another total, so it needs a new code and, over your own limit, a new approval.</translation>
        </message>
        <message>
            <source>Go on with all of them, or leave these out: what is left is another total, so it needs a new code.</source>
            <translation>Go on with all of them, or leave these out: what is left is another total, so it needs a new code.</translation>
        </message>
        <message>
            <source>it lacks %1 now</source>
            <translation>it lacks %1 now</translation>
        </message>
        <message>
            <source>Every row is ready: nothing to correct</source>
            <translation>Every row is ready: nothing to correct</translation>
        </message>
        <message>
            <source>Run it all the same</source>
            <translation>Run it all the same</translation>
        </message>
        <message>
            <source>checked in %1 s</source>
            <translation>checked in %1 s</translation>
        </message>
        <message>
            <source>checked on %1</source>
            <translation>checked on %1</translation>
        </message>
        <message>
            <source>Errors, not paid</source>
            <translation>Errors, not paid</translation>
        </message>
        <message>
            <source>Errors, not carried out</source>
            <translation>Errors, not carried out</translation>
        </message>
        <message>
            <source>accepted: %1</source>
            <translation>accepted: %1</translation>
        </message>
        <message>
            <source>Ready rows</source>
            <translation>Ready rows</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>To carry out</source>
            <translation>To carry out</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>as the file says</translation>
        </message>
        <message>
            <source>%1, fee %2</source>
            <translation>%1, fee %2</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>the rest is not stated</source>
            <translation>the rest is not stated</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <source>has %1</source>
            <translation>has %1</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>enough</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Tariff</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Need attention</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>This file was already run on %1</source>
            <translation>This file was already run on %1</translation>
        </message>
        <message>
            <source>Its rows would be paid again. To go on, count and total are typed anew.</source>
            <translation>Its rows would be paid again. To go on, count and total are typed anew.</translation>
        </message>
        <message>
            <source>The list of your numbers is not read yet: the rows are checked once more by themselves when it is here.</source>
            <translation>The list of your numbers is not read yet: the rows are checked once more by themselves when it is here.</translation>
        </message>
        <message>
            <source>The check is not whole: %1. This program's own top-ups were.</source>
            <translation>The check is not whole: %1. This program's own top-ups were.</translation>
        </message>
        <message numerus="yes">
            <source>Carry out for %n number(s)</source>
            <translation>
                <numerusform>Carry out for %n number</numerusform>
                <numerusform>Carry out for %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Enter the code</translation>
        </message>
        <message>
            <source>Send for approval, %1</source>
            <translation>Send for approval, %1</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Pay %1</translation>
        </message>
        <message>
            <source>No row is ready: correct or accept some</source>
            <translation>No row is ready: correct or accept some</translation>
        </message>
        <message>
            <source>This file was run before: confirm that it is run again</source>
            <translation>This file was run before: confirm that it is run again</translation>
        </message>
        <message>
            <source>Choose the source of money</source>
            <translation>Choose the source of money</translation>
        </message>
        <message>
            <source>The source is short by %1</source>
            <translation>The source is short by %1</translation>
        </message>
        <message>
            <source>The list of your numbers is being read: a moment</source>
            <translation>The list of your numbers is being read: a moment</translation>
        </message>
        <message>
            <source>No connection: the batch waits here</source>
            <translation>No connection: the batch waits here</translation>
        </message>
        <message>
            <source>Accept all: %1</source>
            <translation>Accept all: %1</translation>
        </message>
        <message>
            <source>No row with «%1»</source>
            <translation>No row with «%1»</translation>
        </message>
        <message>
            <source>No rows of this kind</source>
            <translation>No rows of this kind</translation>
        </message>
        <message>
            <source>Count or total does not match</source>
            <translation>Count or total does not match</translation>
        </message>
        <message>
            <source>How many rows are carried out</source>
            <translation>How many rows are carried out</translation>
        </message>
        <message>
            <source>The total with its fee, as you have it in your papers</source>
            <translation>The total with its fee, as you have it in your papers</translation>
        </message>
        <message>
            <source>Carry out the batch?</source>
            <translation>Carry out the batch?</translation>
        </message>
        <message>
            <source>Pay the rest of the batch?</source>
            <translation>Pay the rest of the batch?</translation>
        </message>
        <message>
            <source>Send the batch for approval?</source>
            <translation>Send the batch for approval?</translation>
        </message>
        <message>
            <source>Pay the batch?</source>
            <translation>Pay the batch?</translation>
        </message>
        <message>
            <source>Type how many numbers it concerns. Orders cannot be taken back together.</source>
            <translation>Type how many numbers it concerns. Orders cannot be taken back together.</translation>
        </message>
        <message>
            <source>The money is taken from: %1. Type count and total yourself: they are compared.</source>
            <translation>The money is taken from: %1. Type count and total yourself: they are compared.</translation>
        </message>
        <message>
            <source>A sum as 150,00</source>
            <translation>A sum as 150,00</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Row %1</translation>
        </message>
        <message>
            <source>Choose the tariff</source>
            <translation>Choose the tariff</translation>
        </message>
        <message>
            <source>Type the label</source>
            <translation>Type the label</translation>
        </message>
        <message>
            <source>Choose the service</source>
            <translation>Choose the service</translation>
        </message>
        <message>
            <source>«%1» is checked and waits in the list</source>
            <translation>«%1» is checked and waits in the list</translation>
        </message>
        <message numerus="yes">
            <source>List of %n number(s)</source>
            <translation>
                <numerusform>List of %n number</numerusform>
                <numerusform>List of %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Template saved: %1</source>
            <translation>Template saved: %1</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Say which column is what. Rows in the file: about %1.</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Columns of %1</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>semicolon ;</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>comma ,</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Column %1 is</translation>
        </message>
        <message>
            <source>Tell which column has the numbers</source>
            <translation>Tell which column has the numbers</translation>
        </message>
        <message>
            <source>Several sheets have rows: choose the one that is meant</source>
            <translation>Several sheets have rows: choose the one that is meant</translation>
        </message>
        <message>
            <source>Several columns hold numbers: check which one is meant</source>
            <translation>Several columns hold numbers: check which one is meant</translation>
        </message>
        <message>
            <source>Several columns may be the sum: say which one is paid</source>
            <translation>Several columns may be the sum: say which one is paid</translation>
        </message>
        <message>
            <source>No column with sums: the sum of the first step is taken</source>
            <translation>No column with sums: the sum of the first step is taken</translation>
        </message>
        <message>
            <source>Check that this column is the sum to pay, not a rest or a debt</source>
            <translation>Check that this column is the sum to pay, not a rest or a debt</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) of the sheet are read too</source>
            <translation>
                <numerusform>%n hidden row of the sheet are read too</numerusform>
                <numerusform>%n hidden rows of the sheet are read too</numerusform>
            </translation>
        </message>
        <message>
            <source>Result saved: %1</source>
            <translation>Result saved: %1</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Handed to support</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>waits for a second person</translation>
        </message>
        <message>
            <source>waits for a second person until %1</source>
            <translation>waits for a second person until %1</translation>
        </message>
        <message>
            <source>Result and report</source>
            <translation>Result and report</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Remove the draft</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Back to the check</source>
            <translation>Back to the check</translation>
        </message>
        <message>
            <source>Confirm anew</source>
            <translation>Confirm anew</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Carry out</translation>
        </message>
        <message>
            <source>Exactly these rows and sums are paid, nothing else.</source>
            <translation>Exactly these rows and sums are paid, nothing else.</translation>
        </message>
        <message>
            <source>No reason was given.</source>
            <translation>No reason was given.</translation>
        </message>
        <message>
            <source>A person with the right to approve, other than you, agrees to it. Nothing is paid meanwhile; you may close the window.</source>
            <translation>A person with the right to approve, other than you, agrees to it. Nothing is paid meanwhile; you may close the window.</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Waits for approval</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Own id</source>
            <translation>Own id</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Operator's id</source>
            <translation>Operator's id</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Amount (not used)</source>
            <translation>Amount (not used)</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>Accepted: %1</translation>
        </message>
        <message>
            <source>Row %1 goes</source>
            <translation>Row %1 goes</translation>
        </message>
        <message>
            <source>Row %1 waits</source>
            <translation>Row %1 waits</translation>
        </message>
        <message>
            <source>Row %1 is left out</source>
            <translation>Row %1 is left out</translation>
        </message>
        <message>
            <source>Row %1 is back</source>
            <translation>Row %1 is back</translation>
        </message>
        <message>
            <source>Row %1 corrected</source>
            <translation>Row %1 corrected</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>Rows done</source>
            <translation>Rows done</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausing</translation>
        </message>
        <message>
            <source>Repeat the rejected</source>
            <translation>Repeat the rejected</translation>
        </message>
        <message numerus="yes">
            <source>Show new: %n</source>
            <translation>
                <numerusform>Show new: %n</numerusform>
                <numerusform>Show new: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>«Unknown» is never repeated with a new key: the operator is asked first.</source>
            <translation>«Unknown» is never repeated with a new key: the operator is asked first.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Confirm the rest, %1</source>
            <translation>Confirm the rest, %1</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message>
            <source>Resume from row %1</source>
            <translation>Resume from row %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>measuring the pace</source>
            <translation>measuring the pace</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 rows/s</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>about %1 left</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>approved by %1</translation>
        </message>
        <message>
            <source>started by %1 at %2</source>
            <translation>started by %1 at %2</translation>
        </message>
        <message>
            <source>started at %1</source>
            <translation>started at %1</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>No row needs attention</source>
            <translation>No row needs attention</translation>
        </message>
        <message>
            <source>Nothing is credited yet</source>
            <translation>Nothing is credited yet</translation>
        </message>
        <message>
            <source>Nothing is sent again. Save the result and write to support.</source>
            <translation>Nothing is sent again. Save the result and write to support.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Done: %1. Not begun: %2.</source>
            <translation>Done: %1. Not begun: %2.</translation>
        </message>
        <message>
            <source>Done: %1. Left out before the start: %2.</source>
            <translation>Done: %1. Left out before the start: %2.</translation>
        </message>
        <message>
            <source>Credited %1, rejected %2. Money of rejected rows was not taken.</source>
            <translation>Credited %1, rejected %2. Money of rejected rows was not taken.</translation>
        </message>
        <message>
            <source>The batch is carried out</source>
            <translation>The batch is carried out</translation>
        </message>
        <message>
            <source>%1 credited, the totals equal the operator's list.</source>
            <translation>%1 credited, the totals equal the operator's list.</translation>
        </message>
        <message>
            <source>Rows in flight are finished.</source>
            <translation>Rows in flight are finished.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Not approved: %1.</source>
            <translation>Not approved: %1.</translation>
        </message>
        <message>
            <source>Not sent: %1, %2. To go on, a new code is needed.</source>
            <translation>Not sent: %1, %2. To go on, a new code is needed.</translation>
        </message>
        <message>
            <source>«%1» waits for the network</source>
            <translation>«%1» waits for the network</translation>
        </message>
        <message>
            <source>«%1» is interrupted</source>
            <translation>«%1» is interrupted</translation>
        </message>
        <message>
            <source>Rows finished: %1, none is paid twice.</source>
            <translation>Rows finished: %1, none is paid twice.</translation>
        </message>
        <message>
            <source>Rows without an answer: %1. They are asked about; none goes again before you press.</source>
            <translation>Rows without an answer: %1. They are asked about; none goes again before you press.</translation>
        </message>
        <message>
            <source>It goes on by itself when the connection is back; rows without an answer are asked about first.</source>
            <translation>It goes on by itself when the connection is back; rows without an answer are asked about first.</translation>
        </message>
        <message>
            <source>Paid: %1 of %2, %3. It stays paid. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Paid: %1 of %2, %3. It stays paid. Rows in flight are finished; %4 are not begun and can be gone on with later.</translation>
        </message>
        <message>
            <source>Done: %1 of %2. It stays done. Rows in flight are finished; %4 are not begun and can be gone on with later.</source>
            <translation>Done: %1 of %2. It stays done. Rows in flight are finished; %4 are not begun and can be gone on with later.</translation>
        </message>
        <message>
            <source>Stop «%1»?</source>
            <translation>Stop «%1»?</translation>
        </message>
        <message>
            <source>Sum for rows without one, ₴</source>
            <translation>Sum for rows without one, ₴</translation>
        </message>
        <message>
            <source>Drop a table here</source>
            <translation>Drop a table here</translation>
        </message>
        <message>
            <source>CSV, XLSX, XLS or ODS, up to 100 000 rows. Columns are recognised and can be corrected; nothing is paid while the file is checked.</source>
            <translation>CSV, XLSX, XLS or ODS, up to 100 000 rows. Columns are recognised and can be corrected; nothing is paid while the file is checked.</translation>
        </message>
        <message>
            <source>Check them</source>
            <translation>Check them</translation>
        </message>
        <message>
            <source>Save a template with current data</source>
            <translation>Save a template with current data</translation>
        </message>
        <message>
            <source>Correct the sum first</source>
            <translation>Correct the sum first</translation>
        </message>
        <message>
            <source>New tariff</source>
            <translation>New tariff</translation>
        </message>
        <message>
            <source>Empty: exactly what each number lacks</source>
            <translation>Empty: exactly what each number lacks</translation>
        </message>
        <message>
            <source>For a list of numbers, and for rows that have no sum</source>
            <translation>For a list of numbers, and for rows that have no sum</translation>
        </message>
        <message>
            <source>without a second person up to %1</source>
            <translation>without a second person up to %1</translation>
        </message>
        <message>
            <source>Numbers chosen: %1</source>
            <translation>Numbers chosen: %1</translation>
        </message>
        <message>
            <source>Type the sum for each number</source>
            <translation>Type the sum for each number</translation>
        </message>
        <message>
            <source>A file that appears there is checked by itself; money waits for your press.</source>
            <translation>A file that appears there is checked by itself; money waits for your press.</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Switched off</translation>
        </message>
        <message numerus="yes">
            <source>New files: %n</source>
            <translation>
                <numerusform>New files: %n</numerusform>
                <numerusform>New files: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>They are checked as: %1</source>
            <translation>They are checked as: %1</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1, still being written</source>
            <translation>%1, still being written</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Check %1</translation>
        </message>
        <message>
            <source>recognised: %1, repeated: %2, not understood: %3</source>
            <translation>recognised: %1, repeated: %2, not understood: %3</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Checking %1</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 of %2 rows</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>Check without payment</source>
            <translation>Check without payment</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Batch operations</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repeat</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Subscriber</source>
            <translation>Subscriber</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Explanation and what to do</source>
            <translation>Explanation and what to do</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Act</translation>
        </message>
        <message>
            <source>Twice in the file</source>
            <translation>Twice in the file</translation>
        </message>
        <message>
            <source>Topped up lately</source>
            <translation>Topped up lately</translation>
        </message>
        <message>
            <source>The number ends soon</source>
            <translation>The number ends soon</translation>
        </message>
        <message>
            <source>Over the department's limit</source>
            <translation>Over the department's limit</translation>
        </message>
        <message>
            <source>Not in your list</source>
            <translation>Not in your list</translation>
        </message>
        <message>
            <source>Perhaps another operator</source>
            <translation>Perhaps another operator</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <source>Under way elsewhere</source>
            <translation>Under way elsewhere</translation>
        </message>
        <message>
            <source>Refused before</source>
            <translation>Refused before</translation>
        </message>
        <message>
            <source>Not for this number</source>
            <translation>Not for this number</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>Not a number</translation>
        </message>
        <message>
            <source>Landline</source>
            <translation>Landline</translation>
        </message>
        <message>
            <source>Amount not understood</source>
            <translation>Amount not understood</translation>
        </message>
        <message>
            <source>Amount out of limits</source>
            <translation>Amount out of limits</translation>
        </message>
        <message>
            <source>Number disconnected</source>
            <translation>Number disconnected</translation>
        </message>
        <message>
            <source>Formula or object in the cell</source>
            <translation>Formula or object in the cell</translation>
        </message>
        <message>
            <source>Empty row</source>
            <translation>Empty row</translation>
        </message>
        <message>
            <source>The company pays</source>
            <translation>The company pays</translation>
        </message>
        <message>
            <source>Not served</source>
            <translation>Not served</translation>
        </message>
        <message>
            <source>Has this tariff</source>
            <translation>Has this tariff</translation>
        </message>
        <message>
            <source>Connected already</source>
            <translation>Connected already</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <source>Blocked already</source>
            <translation>Blocked already</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>No right</source>
            <translation>No right</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message>
            <source>Tariff, service or label unknown</source>
            <translation>Tariff, service or label unknown</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Leave one</source>
            <translation>Leave one</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Pay all the same</source>
            <translation>Pay all the same</translation>
        </message>
        <message>
            <source>Do all the same</source>
            <translation>Do all the same</translation>
        </message>
        <message>
            <source>Topped up today</source>
            <translation>Topped up today</translation>
        </message>
        <message>
            <source>Topped up yesterday</source>
            <translation>Topped up yesterday</translation>
        </message>
        <message numerus="yes">
            <source>Days until the number ends: %n</source>
            <translation>
                <numerusform>Days until the number ends: %n</numerusform>
                <numerusform>Days until the number ends: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the number is in row %1 too</source>
            <translation>the number is in row %1 too</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>for %1</translation>
        </message>
        <message>
            <source>%1: limit %2, a consent is needed</source>
            <translation>%1: limit %2, a consent is needed</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>from %1 to %2</translation>
        </message>
        <message>
            <source>cell %1: write the value itself</source>
            <translation>cell %1: write the value itself</translation>
        </message>
        <message>
            <source>a payment of %1</source>
            <translation>a payment of %1</translation>
        </message>
        <message>
            <source>%1 in «%2»</source>
            <translation>%1 in «%2»</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were not looked at</source>
            <translation>top-ups made elsewhere were not looked at</translation>
        </message>
        <message>
            <source>top-ups made elsewhere were looked at since %1 only</source>
            <translation>top-ups made elsewhere were looked at since %1 only</translation>
        </message>
        <message>
            <source>it may belong to somebody else</source>
            <translation>it may belong to somebody else</translation>
        </message>
        <message>
            <source>it may have been moved to us</source>
            <translation>it may have been moved to us</translation>
        </message>
        <message>
            <source>a top-up prolongs it</source>
            <translation>a top-up prolongs it</translation>
        </message>
        <message>
            <source>the number is suspended</source>
            <translation>the number is suspended</translation>
        </message>
        <message>
            <source>the operator offers this tariff to other numbers</source>
            <translation>the operator offers this tariff to other numbers</translation>
        </message>
        <message>
            <source>only mobile numbers</source>
            <translation>only mobile numbers</translation>
        </message>
        <message>
            <source>write the value itself</source>
            <translation>write the value itself</translation>
        </message>
        <message>
            <source>it does not take money</source>
            <translation>it does not take money</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>nothing to do</translation>
        </message>
        <message>
            <source>it has no account of its own</source>
            <translation>it has no account of its own</translation>
        </message>
        <message>
            <source>the operator does not serve it</source>
            <translation>the operator does not serve it</translation>
        </message>
        <message>
            <source>blocked numbers take no orders</source>
            <translation>blocked numbers take no orders</translation>
        </message>
        <message>
            <source>the coordinator of this number can do it</source>
            <translation>the coordinator of this number can do it</translation>
        </message>
        <message>
            <source>there is enough money</source>
            <translation>there is enough money</translation>
        </message>
        <message>
            <source>see the names in the template</source>
            <translation>see the names in the template</translation>
        </message>
        <message>
            <source>the table cut its last digits: 3.8E+11</source>
            <translation>the table cut its last digits: 3.8E+11</translation>
        </message>
        <message>
            <source>the table made a date of it</source>
            <translation>the table made a date of it</translation>
        </message>
        <message>
            <source>more cells than heads: a comma has cut the row</source>
            <translation>more cells than heads: a comma has cut the row</translation>
        </message>
        <message>
            <source>write the sum without a sign</source>
            <translation>write the sum without a sign</translation>
        </message>
        <message>
            <source>write the sum in full: 1000,00</source>
            <translation>write the sum in full: 1000,00</translation>
        </message>
        <message>
            <source>at most two digits after the comma</source>
            <translation>at most two digits after the comma</translation>
        </message>
        <message>
            <source>comma or thousands? Write 1234,00</source>
            <translation>comma or thousands? Write 1234,00</translation>
        </message>
        <message>
            <source>there is text beside or between the digits</source>
            <translation>there is text beside or between the digits</translation>
        </message>
        <message>
            <source>there is no sum</source>
            <translation>there is no sum</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Top-up</translation>
        </message>
        <message>
            <source>Tariff change</source>
            <translation>Tariff change</translation>
        </message>
        <message>
            <source>Connect a service</source>
            <translation>Connect a service</translation>
        </message>
        <message>
            <source>Disconnect a service</source>
            <translation>Disconnect a service</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Batch top-up</source>
            <translation>Batch top-up</translation>
        </message>
        <message>
            <source>Batch tariff change</source>
            <translation>Batch tariff change</translation>
        </message>
        <message>
            <source>Batch connection of a service</source>
            <translation>Batch connection of a service</translation>
        </message>
        <message>
            <source>Batch disconnection of a service</source>
            <translation>Batch disconnection of a service</translation>
        </message>
        <message>
            <source>Batch block</source>
            <translation>Batch block</translation>
        </message>
        <message>
            <source>Batch labels</source>
            <translation>Batch labels</translation>
        </message>
        <message>
            <source>Each row is one number and its sum. Nothing is paid while it is checked.</source>
            <translation>Each row is one number and its sum. Nothing is paid while it is checked.</translation>
        </message>
        <message>
            <source>Each row is one number. The tariff is ordered after your confirmation.</source>
            <translation>Each row is one number. The tariff is ordered after your confirmation.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is connected after your confirmation.</source>
            <translation>Each row is one number. The service is connected after your confirmation.</translation>
        </message>
        <message>
            <source>Each row is one number. The service is disconnected after your confirmation.</source>
            <translation>Each row is one number. The service is disconnected after your confirmation.</translation>
        </message>
        <message>
            <source>Each row is one number. Incoming SMS and emergency calls still work.</source>
            <translation>Each row is one number. Incoming SMS and emergency calls still work.</translation>
        </message>
        <message>
            <source>Labels stay on this computer; the operator does not see them.</source>
            <translation>Labels stay on this computer; the operator does not see them.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Tariff, service or label</source>
            <translation>Tariff, service or label</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>over %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>A break or a lost answer never pays a row of this batch a second time.</source>
            <translation>A break or a lost answer never pays a row of this batch a second time.</translation>
        </message>
        <message>
            <source>A break or a lost answer never sends an order of this batch a second time.</source>
            <translation>A break or a lost answer never sends an order of this batch a second time.</translation>
        </message>
        <message>
            <source>Nothing is sent to the operator.</source>
            <translation>Nothing is sent to the operator.</translation>
        </message>
        <message numerus="yes">
            <source>with %n hidden row(s)</source>
            <translation>
                <numerusform>with %n hidden row</numerusform>
                <numerusform>with %n hidden rows</numerusform>
            </translation>
        </message>
        <message>
            <source>XLS does not tell formulas from values: look at the sums</source>
            <translation>XLS does not tell formulas from values: look at the sums</translation>
        </message>
        <message>
            <source>Waits for the network</source>
            <translation>Waits for the network</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Waits for the code</source>
            <translation>Waits for the code</translation>
        </message>
        <message>
            <source>On approval</source>
            <translation>On approval</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrupted</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Not reconciled</source>
            <translation>Not reconciled</translation>
        </message>
        <message>
            <source>the power went</source>
            <translation>the power went</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>the connection was lost</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>the session has ended</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>the limit of the batch is used up</source>
            <translation>the limit of the batch is used up</translation>
        </message>
        <message>
            <source>the role no longer allows it</source>
            <translation>the role no longer allows it</translation>
        </message>
        <message>
            <source>the term of the confirmation has passed</source>
            <translation>the term of the confirmation has passed</translation>
        </message>
        <message>
            <source>there is no money left in the source</source>
            <translation>there is no money left in the source</translation>
        </message>
        <message>
            <source>rows have changed since the consent</source>
            <translation>rows have changed since the consent</translation>
        </message>
        <message>
            <source>the operator refused what the rows need</source>
            <translation>the operator refused what the rows need</translation>
        </message>
        <message>
            <source>the program was closed</source>
            <translation>the program was closed</translation>
        </message>
        <message>
            <source>stopped by you</source>
            <translation>stopped by you</translation>
        </message>
        <message>
            <source>Checking once more…</source>
            <translation>Checking once more…</translation>
        </message>
        <message>
            <source>another operator</source>
            <translation>another operator</translation>
        </message>
        <message>
            <source>deactivated</source>
            <translation>deactivated</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>daily limit</source>
            <translation>daily limit</translation>
        </message>
        <message>
            <source>sum out of limits</source>
            <translation>sum out of limits</translation>
        </message>
        <message>
            <source>not enough money in the source</source>
            <translation>not enough money in the source</translation>
        </message>
        <message>
            <source>the bank declined</source>
            <translation>the bank declined</translation>
        </message>
        <message>
            <source>not enough money on the card</source>
            <translation>not enough money on the card</translation>
        </message>
        <message>
            <source>the card has expired</source>
            <translation>the card has expired</translation>
        </message>
        <message>
            <source>the company pays for this number</source>
            <translation>the company pays for this number</translation>
        </message>
        <message>
            <source>no right over this number</source>
            <translation>no right over this number</translation>
        </message>
        <message>
            <source>left the company</source>
            <translation>left the company</translation>
        </message>
        <message>
            <source>no such number</source>
            <translation>no such number</translation>
        </message>
        <message>
            <source>has this tariff already</source>
            <translation>has this tariff already</translation>
        </message>
        <message>
            <source>connected already</source>
            <translation>connected already</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>not connected</translation>
        </message>
        <message>
            <source>the confirmation has ended</source>
            <translation>the confirmation has ended</translation>
        </message>
        <message>
            <source>the row differs from what was confirmed</source>
            <translation>the row differs from what was confirmed</translation>
        </message>
        <message>
            <source>the money was not credited</source>
            <translation>the money was not credited</translation>
        </message>
        <message>
            <source>the bank refused</source>
            <translation>the bank refused</translation>
        </message>
        <message>
            <source>the bank's fault</source>
            <translation>the bank's fault</translation>
        </message>
        <message>
            <source>not answered in time</source>
            <translation>not answered in time</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Columns:</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change the columns</source>
            <translation>Change the columns</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Number or name</translation>
        </message>
        <message>
            <source>Rows of the check</source>
            <translation>Rows of the check</translation>
        </message>
        <message>
            <source>Source of money</source>
            <translation>Source of money</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Correct the row</source>
            <translation>Correct the row</translation>
        </message>
        <message>
            <source>Keep the row</source>
            <translation>Keep the row</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Leave the row out</translation>
        </message>
        <message>
            <source>Return the row</source>
            <translation>Return the row</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>Between cells</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Check it</translation>
        </message>
        <message>
            <source>Paste a list of numbers</source>
            <translation>Paste a list of numbers</translation>
        </message>
        <message>
            <source>One number a line, or any text with numbers in it.</source>
            <translation>One number a line, or any text with numbers in it.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message numerus="yes">
            <source>The first lines are shown, %n more are taken</source>
            <translation>
                <numerusform>The first lines are shown, %n more are taken</numerusform>
                <numerusform>The first lines are shown, %n more are taken</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Rows that have changed</source>
            <translation>Rows that have changed</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>Number of the row</translation>
        </message>
        <message>
            <source>Amount of the row, ₴</source>
            <translation>Amount of the row, ₴</translation>
        </message>
        <message>
            <source>Amount, ₴</source>
            <translation>Amount, ₴</translation>
        </message>
        <message>
            <source>Tariff or service of the row</source>
            <translation>Tariff or service of the row</translation>
        </message>
        <message>
            <source>Label of the row</source>
            <translation>Label of the row</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choose</translation>
        </message>
        <message>
            <source>Queue of batches</source>
            <translation>Queue of batches</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>New batch</translation>
        </message>
        <message>
            <source>No batches yet. Those that were checked or run stand here.</source>
            <translation>No batches yet. Those that were checked or run stand here.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Stop…</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Rows of the run</source>
            <translation>Rows of the run</translation>
        </message>
        <message>
            <source>Result file</source>
            <translation>Result file</translation>
        </message>
        <message>
            <source>Report (PDF)</source>
            <translation>Report (PDF)</translation>
        </message>
        <message>
            <source>Request file for an offline approver</source>
            <translation>Request file for an offline approver</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Save the result</translation>
        </message>
        <message>
            <source>The report was not written: choose another folder</source>
            <translation>The report was not written: choose another folder</translation>
        </message>
        <message>
            <source>Report saved: %1</source>
            <translation>Report saved: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choose a folder</translation>
        </message>
        <message>
            <source>Watch the folder</source>
            <translation>Watch the folder</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Paste a list</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Tables (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>BatchRefusals</name>
        <message>
            <source>Count or total does not match</source>
            <translation>Count or total does not match</translation>
        </message>
        <message>
            <source>Nothing was paid. Compare them with the tiles above.</source>
            <translation>Nothing was paid. Compare them with the tiles above.</translation>
        </message>
        <message>
            <source>This file was already run</source>
            <translation>This file was already run</translation>
        </message>
        <message>
            <source>Nothing was paid. Confirm that it is meant once more.</source>
            <translation>Nothing was paid. Confirm that it is meant once more.</translation>
        </message>
        <message>
            <source>No row of the batch is ready</source>
            <translation>No row of the batch is ready</translation>
        </message>
        <message>
            <source>Correct or accept rows first.</source>
            <translation>Correct or accept rows first.</translation>
        </message>
        <message>
            <source>The batch can no longer be changed</source>
            <translation>The batch can no longer be changed</translation>
        </message>
        <message>
            <source>Withdraw it, or make a new one.</source>
            <translation>Withdraw it, or make a new one.</translation>
        </message>
        <message>
            <source>The batch is over the operator's limit</source>
            <translation>The batch is over the operator's limit</translation>
        </message>
        <message>
            <source>Nothing was paid. Split it into parts.</source>
            <translation>Nothing was paid. Split it into parts.</translation>
        </message>
        <message>
            <source>Something has changed since the check</source>
            <translation>Something has changed since the check</translation>
        </message>
        <message>
            <source>Nothing was paid. The rows were checked once more: look at the warnings, then type count and total anew.</source>
            <translation>Nothing was paid. The rows were checked once more: look at the warnings, then type count and total anew.</translation>
        </message>
        <message>
            <source>Rows have changed since the consent</source>
            <translation>Rows have changed since the consent</translation>
        </message>
        <message>
            <source>Nothing more was paid. Look at them in the program's window, or say that they go all the same.</source>
            <translation>Nothing more was paid. Look at them in the program's window, or say that they go all the same.</translation>
        </message>
        <message>
            <source>Not everything could be checked once more</source>
            <translation>Not everything could be checked once more</translation>
        </message>
        <message>
            <source>Nothing more was paid. Try again later, or say that all rows go all the same.</source>
            <translation>Nothing more was paid. Try again later, or say that all rows go all the same.</translation>
        </message>
        <message>
            <source>These rows are in another batch already</source>
            <translation>These rows are in another batch already</translation>
        </message>
        <message>
            <source>Go on with that one: nothing is paid twice.</source>
            <translation>Go on with that one: nothing is paid twice.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Digest of the rows</source>
            <translation>Digest of the rows</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Rows carried out</source>
            <translation>Rows carried out</translation>
        </message>
        <message>
            <source>To pay by the batch</source>
            <translation>To pay by the batch</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>rejected: %1</translation>
        </message>
        <message>
            <source>The totals differ from the operator's list.</source>
            <translation>The totals differ from the operator's list.</translation>
        </message>
    </context>
    <context>
        <name>Bell</name>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>New: %n</numerusform>
                <numerusform>New: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>Remind in a day</source>
            <translation>Remind in a day</translation>
        </message>
        <message>
            <source>Remind in a week</source>
            <translation>Remind in a week</translation>
        </message>
        <message>
            <source>Do not tell about this any more</source>
            <translation>Do not tell about this any more</translation>
        </message>
        <message>
            <source>Will be said again if it still holds</source>
            <translation>Will be said again if it still holds</translation>
        </message>
        <message>
            <source>Switched off; all are switched on again in the settings</source>
            <translation>Switched off; all are switched on again in the settings</translation>
        </message>
        <message>
            <source>Tell later: %1</source>
            <translation>Tell later: %1</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Mark as read</translation>
        </message>
        <message>
            <source>Choose what to be told</source>
            <translation>Choose what to be told</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nothing new</translation>
        </message>
        <message>
            <source>Payments, numbers at risk and messages are told here</source>
            <translation>Payments, numbers at risk and messages are told here</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>The phone or SIM card is lost</source>
            <translation>The phone or SIM card is lost</translation>
        </message>
        <message>
            <source>To return it: only in a shop, with a document</source>
            <translation>To return it: only in a shop, with a document</translation>
        </message>
        <message>
            <source>The block is ordered</source>
            <translation>The block is ordered</translation>
        </message>
        <message>
            <source>The block is called off</source>
            <translation>The block is called off</translation>
        </message>
        <message>
            <source>The number returns</source>
            <translation>The number returns</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>It is ordered already</translation>
        </message>
        <message>
            <source>No connection: a block is ordered only with a connection</source>
            <translation>No connection: a block is ordered only with a connection</translation>
        </message>
        <message>
            <source>It cannot wait in the queue: your password is kept nowhere. The hotline blocks the number at once.</source>
            <translation>It cannot wait in the queue: your password is kept nowhere. The hotline blocks the number at once.</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>being blocked</translation>
        </message>
        <message>
            <source>being returned</source>
            <translation>being returned</translation>
        </message>
        <message>
            <source>the number is off the network altogether</source>
            <translation>the number is off the network altogether</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>incoming SMS, emergency calls and the hotline work</source>
            <translation>incoming SMS, emergency calls and the hotline work</translation>
        </message>
        <message>
            <source>No calls, no SMS and no internet, codes too</source>
            <translation>No calls, no SMS and no internet, codes too</translation>
        </message>
        <message>
            <source>Incoming SMS, emergency calls and the hotline work</source>
            <translation>Incoming SMS, emergency calls and the hotline work</translation>
        </message>
        <message>
            <source>The number's term, until %1, runs on</source>
            <translation>The number's term, until %1, runs on</translation>
        </message>
        <message>
            <source>To return it: here, at any time</source>
            <translation>To return it: here, at any time</translation>
        </message>
        <message>
            <source>An estimate: the operator says it at the act</source>
            <translation>An estimate: the operator says it at the act</translation>
        </message>
        <message>
            <source>In 15–30 min, until then it is pending</source>
            <translation>In 15–30 min, until then it is pending</translation>
        </message>
        <message>
            <source>In 15–30 min, at the latest at %1; until then it is pending</source>
            <translation>In 15–30 min, at the latest at %1; until then it is pending</translation>
        </message>
        <message>
            <source>%1 a month while it is blocked</source>
            <translation>%1 a month while it is blocked</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>The price is not known yet</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Free of charge</translation>
        </message>
        <message>
            <source>Codes of this session come to this SIM card: a lost one gets none. Confirm by your own password; later sign-ins will need it too.</source>
            <translation>Codes of this session come to this SIM card: a lost one gets none. Confirm by your own password; later sign-ins will need it too.</translation>
        </message>
        <message>
            <source>You are signed in with this number: codes by SMS will still come to it.</source>
            <translation>You are signed in with this number: codes by SMS will still come to it.</translation>
        </message>
        <message>
            <source>The password does not fit</source>
            <translation>The password does not fit</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>Being returned</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Ordered, the operator is being asked</translation>
        </message>
        <message>
            <source>Being blocked</source>
            <translation>Being blocked</translation>
        </message>
        <message>
            <source>Being blocked, the operator is late</source>
            <translation>Being blocked, the operator is late</translation>
        </message>
        <message>
            <source>Being blocked, until %1</source>
            <translation>Being blocked, until %1</translation>
        </message>
        <message>
            <source>Do not order again: one order is enough, we are finding out its outcome.</source>
            <translation>Do not order again: one order is enough, we are finding out its outcome.</translation>
        </message>
        <message>
            <source>Until then it can be called off.</source>
            <translation>Until then it can be called off.</translation>
        </message>
        <message>
            <source>The number is blocked</source>
            <translation>The number is blocked</translation>
        </message>
        <message>
            <source>Blocked since %1</source>
            <translation>Blocked since %1</translation>
        </message>
        <message>
            <source>The operator lets it return here, without a shop.</source>
            <translation>The operator lets it return here, without a shop.</translation>
        </message>
        <message>
            <source>How to return it is being asked</source>
            <translation>How to return it is being asked</translation>
        </message>
        <message>
            <source>How to return it is not known now; a shop always can.</source>
            <translation>How to return it is not known now; a shop always can.</translation>
        </message>
        <message>
            <source>A lost SIM card is replaced in a shop; the number stays yours meanwhile.</source>
            <translation>A lost SIM card is replaced in a shop; the number stays yours meanwhile.</translation>
        </message>
        <message>
            <source>The operator returns it only in a shop.</source>
            <translation>The operator returns it only in a shop.</translation>
        </message>
        <message>
            <source>passport or ID card</source>
            <translation>passport or ID card</translation>
        </message>
        <message>
            <source>taxpayer number</source>
            <translation>taxpayer number</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM card</translation>
        </message>
        <message>
            <source>Take a document with you</source>
            <translation>Take a document with you</translation>
        </message>
        <message>
            <source>Take with you: %1</source>
            <translation>Take with you: %1</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>No number is chosen</translation>
        </message>
        <message>
            <source>Home internet has no SIM card: there is nothing to block</source>
            <translation>Home internet has no SIM card: there is nothing to block</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>This number is disconnected</translation>
        </message>
        <message>
            <source>Hotline: %1</source>
            <translation>Hotline: %1</translation>
        </message>
        <message>
            <source>Hotline: %1, from a Kyivstar number %2</source>
            <translation>Hotline: %1, from a Kyivstar number %2</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>What will happen</translation>
        </message>
        <message>
            <source>Confirm by</source>
            <translation>Confirm by</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>SMS code</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Own password</translation>
        </message>
        <message>
            <source>Block the number…</source>
            <translation>Block the number…</translation>
        </message>
        <message>
            <source>the operator may ask for a code by SMS</source>
            <translation>the operator may ask for a code by SMS</translation>
        </message>
        <message>
            <source>Block %1?</source>
            <translation>Block %1?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Temporary block of the number</source>
            <translation>Temporary block of the number</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
        <message>
            <source>Call off the block</source>
            <translation>Call off the block</translation>
        </message>
        <message>
            <source>Return the number</source>
            <translation>Return the number</translation>
        </message>
        <message>
            <source>Shops that return a number</source>
            <translation>Shops that return a number</translation>
        </message>
    </context>
    <context>
        <name>Budgets</name>
        <message numerus="yes">
            <source>%n department(s) will exceed the limit by %1</source>
            <translation>
                <numerusform>%n department will exceed the limit by %1</numerusform>
                <numerusform>%n departments will exceed the limit by %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits of departments are near</source>
            <translation>Limits of departments are near</translation>
        </message>
        <message numerus="yes">
            <source>100 % spent: %n</source>
            <translation>
                <numerusform>100 % spent: %n</numerusform>
                <numerusform>100 % spent: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>80 % spent: %n</source>
            <translation>
                <numerusform>80 % spent: %n</numerusform>
                <numerusform>80 % spent: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Limit of «%1» set</source>
            <translation>Limit of «%1» set</translation>
        </message>
        <message>
            <source>Limit of «%1» removed</source>
            <translation>Limit of «%1» removed</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Spent</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Fact and forecast</source>
            <translation>Fact and forecast</translation>
        </message>
        <message>
            <source>How it is made</source>
            <translation>How it is made</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>All limits will hold until the end of the month</source>
            <translation>All limits will hold until the end of the month</translation>
        </message>
        <message>
            <source>%1, over by %2 in all</source>
            <translation>%1, over by %2 in all</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
        <message>
            <source>Own limit %1</source>
            <translation>Own limit %1</translation>
        </message>
        <message>
            <source>Over %1</source>
            <translation>Over %1</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>A fixed sum</translation>
        </message>
        <message>
            <source>A sum for each number</source>
            <translation>A sum for each number</translation>
        </message>
        <message>
            <source>Last month, %</source>
            <translation>Last month, %</translation>
        </message>
        <message>
            <source>Mean of 3 months, %</source>
            <translation>Mean of 3 months, %</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 a month</translation>
        </message>
        <message>
            <source>%1 for each number</source>
            <translation>%1 for each number</translation>
        </message>
        <message>
            <source>%1 of the last month</source>
            <translation>%1 of the last month</translation>
        </message>
        <message>
            <source>%1 of the mean of 3 months</source>
            <translation>%1 of the mean of 3 months</translation>
        </message>
        <message>
            <source>a part of «%1» by its numbers</source>
            <translation>a part of «%1» by its numbers</translation>
        </message>
        <message>
            <source>as in «%1»</source>
            <translation>as in «%1»</translation>
        </message>
        <message>
            <source>spent, over by %1</source>
            <translation>spent, over by %1</translation>
        </message>
        <message>
            <source>will be over by %1</source>
            <translation>will be over by %1</translation>
        </message>
        <message>
            <source>close to the limit</source>
            <translation>close to the limit</translation>
        </message>
        <message>
            <source>within the budget</source>
            <translation>within the budget</translation>
        </message>
        <message>
            <source>Whole percent from 1 to 1 000</source>
            <translation>Whole percent from 1 to 1 000</translation>
        </message>
        <message>
            <source>A sum above zero, such as 1 500,00</source>
            <translation>A sum above zero, such as 1 500,00</translation>
        </message>
        <message>
            <source>The months before are not known yet: no limit for now</source>
            <translation>The months before are not known yet: no limit for now</translation>
        </message>
        <message>
            <source>This month: %1</source>
            <translation>This month: %1</translation>
        </message>
        <message>
            <source>Limit of «%1»</source>
            <translation>Limit of «%1»</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Percent</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>enough for this month</source>
            <translation>enough for this month</translation>
        </message>
        <message>
            <source>Remove the limit</source>
            <translation>Remove the limit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Set the limit</source>
            <translation>Set the limit</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Change the limit</source>
            <translation>Change the limit</translation>
        </message>
        <message>
            <source>Set the company's limit</source>
            <translation>Set the company's limit</translation>
        </message>
        <message>
            <source>Which departments</source>
            <translation>Which departments</translation>
        </message>
        <message>
            <source>Search a department</source>
            <translation>Search a department</translation>
        </message>
        <message>
            <source>Department or code</source>
            <translation>Department or code</translation>
        </message>
        <message>
            <source>Budgets of departments</source>
            <translation>Budgets of departments</translation>
        </message>
        <message>
            <source>Export the budgets</source>
            <translation>Export the budgets</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Budgets of departments will stand here</source>
            <translation>Budgets of departments will stand here</translation>
        </message>
        <message>
            <source>They appear with the tree of the company.</source>
            <translation>They appear with the tree of the company.</translation>
        </message>
        <message>
            <source>No limit is set yet</source>
            <translation>No limit is set yet</translation>
        </message>
        <message>
            <source>Set one for the company or a department: those below take their part. At 80 % and 100 % you are told once.</source>
            <translation>Set one for the company or a department: those below take their part. At 80 % and 100 % you are told once.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Calendar of charges</source>
            <translation>Calendar of charges</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>computed</translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) ahead, %1 in all</source>
            <translation>
                <numerusform>%n charge ahead, %1 in all</numerusform>
                <numerusform>%n charges ahead, %1 in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n charge(s) in 12 months, %1 in all</source>
            <translation>
                <numerusform>%n charge in 12 months, %1 in all</numerusform>
                <numerusform>%n charges in 12 months, %1 in all</numerusform>
            </translation>
        </message>
        <message>
            <source>The fee is taken every 28 days: 13 times a year, and some months have two of them.</source>
            <translation>The fee is taken every 28 days: 13 times a year, and some months have two of them.</translation>
        </message>
        <message>
            <source>The fee is taken on the 1st of each month.</source>
            <translation>The fee is taken on the 1st of each month.</translation>
        </message>
        <message>
            <source>The fee is taken every day; days are not marked.</source>
            <translation>The fee is taken every day; days are not marked.</translation>
        </message>
        <message>
            <source>Only the next date comes from the operator, the others are computed.</source>
            <translation>Only the next date comes from the operator, the others are computed.</translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Numbers are being read</translation>
        </message>
        <message>
            <source>No fees of tariff or services in the last 12 months</source>
            <translation>No fees of tariff or services in the last 12 months</translation>
        </message>
        <message>
            <source>The operator has not named a next charge: the package is unpaid or suspended</source>
            <translation>The operator has not named a next charge: the package is unpaid or suspended</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Ahead</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Last 12 months</translation>
        </message>
        <message>
            <source>Which months</source>
            <translation>Which months</translation>
        </message>
        <message>
            <source>To the history</source>
            <translation>To the history</translation>
        </message>
        <message>
            <source>Dates and sums</source>
            <translation>Dates and sums</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Keep running in the tray when the window is closed?</source>
            <translation>Keep running in the tray when the window is closed?</translation>
        </message>
        <message>
            <source>Keep in the tray</source>
            <translation>Keep in the tray</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Close the program</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. What shall they do?</source>
            <translation>
                <numerusform>Batches that run: %n. What shall they do?</numerusform>
                <numerusform>Batches that run: %n. What shall they do?</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause and close</source>
            <translation>Pause and close</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Go on in the tray</translation>
        </message>
        <message numerus="yes">
            <source>Payments on their way: %n. They can be left: the operator goes on, and their end is shown at the next start.</source>
            <translation>
                <numerusform>Payments on their way: %n. They can be left: the operator goes on, and their end is shown at the next start.</numerusform>
                <numerusform>Payments on their way: %n. They can be left: the operator goes on, and their end is shown at the next start.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Acts in the queue: %n. They wait in this program and go on only after your press.</source>
            <translation>
                <numerusform>Acts in the queue: %n. They wait in this program and go on only after your press.</numerusform>
                <numerusform>Acts in the queue: %n. They wait in this program and go on only after your press.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <source>Back to sign-in</source>
            <translation>Back to sign-in</translation>
        </message>
        <message>
            <source>Well-known numbers: the operator has not told its own yet</source>
            <translation>Well-known numbers: the operator has not told its own yet</translation>
        </message>
        <message>
            <source>No connection. These work without the Internet</source>
            <translation>No connection. These work without the Internet</translation>
        </message>
        <message>
            <source>Chat with a consultant</source>
            <translation>Chat with a consultant</translation>
        </message>
        <message>
            <source>day and night</source>
            <translation>day and night</translation>
        </message>
        <message>
            <source>after sign-in</source>
            <translation>after sign-in</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>a form, no sign-in needed</source>
            <translation>a form, no sign-in needed</translation>
        </message>
        <message>
            <source>Addresses of shops</source>
            <translation>Addresses of shops</translation>
        </message>
        <message>
            <source>by distance, with hours</source>
            <translation>by distance, with hours</translation>
        </message>
        <message>
            <source>free of charge, round the clock</source>
            <translation>free of charge, round the clock</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>from a Kyivstar number</translation>
        </message>
        <message>
            <source>Home internet, or 460</source>
            <translation>Home internet, or 460</translation>
        </message>
        <message>
            <source>Line for business</source>
            <translation>Line for business</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Cabinet in the browser</source>
            <translation>Cabinet in the browser</translation>
        </message>
        <message>
            <source>Chat in the browser</source>
            <translation>Chat in the browser</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Telephones</translation>
        </message>
        <message>
            <source>In this program</source>
            <translation>In this program</translation>
        </message>
        <message>
            <source>Sites and addresses</source>
            <translation>Sites and addresses</translation>
        </message>
        <message>
            <source>Codes to dial</source>
            <translation>Codes to dial</translation>
        </message>
        <message>
            <source>Dial from the SIM card it is about. The picture only fills the dialler: the call is yours to press.</source>
            <translation>Dial from the SIM card it is about. The picture only fills the dialler: the call is yours to press.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR code to call %1</translation>
        </message>
        <message>
            <source>Point the camera of a telephone at the picture: %1</source>
            <translation>Point the camera of a telephone at the picture: %1</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Open %1 in the browser?</translation>
        </message>
        <message>
            <source>The page opens outside of this program: &lt;b&gt;%1&lt;/b&gt;</source>
            <translation>The page opens outside of this program: &lt;b&gt;%1&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stay here</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copy %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>Go: %1</source>
            <translation>Go: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Copied: %1</translation>
        </message>
        <message>
            <source>QR code to dial: %1</source>
            <translation>QR code to dial: %1</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Czechia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Germany</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egypt</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spain</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>United Kingdom</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgia</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Greece</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hungary</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italy</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldova</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Poland</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Romania</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovakia</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Türkiye</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>United States</translation>
        </message>
    </context>
    <context>
        <name>DemoPhone</name>
        <message>
            <source>Demo phone</source>
            <translation>Demo phone</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>DEMO</translation>
        </message>
        <message>
            <source>Operator (demo)</source>
            <translation>Operator (demo)</translation>
        </message>
        <message>
            <source>Use the code %1</source>
            <translation>Use the code %1</translation>
        </message>
        <message>
            <source>SMS of the demo come here. With a real operator this panel does not exist.</source>
            <translation>SMS of the demo come here. With a real operator this panel does not exist.</translation>
        </message>
        <message>
            <source>password %1</source>
            <translation>password %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>today, %1</translation>
        </message>
    </context>
    <context>
        <name>Dispute</name>
        <message>
            <source>Hand over to the chat</source>
            <translation>Hand over to the chat</translation>
        </message>
        <message>
            <source>Dispute a charge</source>
            <translation>Dispute a charge</translation>
        </message>
        <message>
            <source>Say in a few words what is wrong</source>
            <translation>Say in a few words what is wrong</translation>
        </message>
        <message>
            <source>At most 2 000 characters</source>
            <translation>At most 2 000 characters</translation>
        </message>
        <message>
            <source>This operation is not on this computer any more</source>
            <translation>This operation is not on this computer any more</translation>
        </message>
        <message>
            <source>I did not order it</source>
            <translation>I did not order it</translation>
        </message>
        <message>
            <source>The service was connected without my consent</source>
            <translation>The service was connected without my consent</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>Charged twice</translation>
        </message>
        <message>
            <source>For one period the fee was taken more than once</source>
            <translation>For one period the fee was taken more than once</translation>
        </message>
        <message>
            <source>The sum is wrong</source>
            <translation>The sum is wrong</translation>
        </message>
        <message>
            <source>It differs from the price I was told</source>
            <translation>It differs from the price I was told</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>It did not work</translation>
        </message>
        <message>
            <source>The service was paid but not provided</source>
            <translation>The service was paid but not provided</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>I will say it in my own words</source>
            <translation>I will say it in my own words</translation>
        </message>
        <message>
            <source>I did not order this service and gave no consent to it.</source>
            <translation>I did not order this service and gave no consent to it.</translation>
        </message>
        <message>
            <source>The fee for one period was taken more than once.</source>
            <translation>The fee for one period was taken more than once.</translation>
        </message>
        <message>
            <source>The sum differs from the price of the service.</source>
            <translation>The sum differs from the price of the service.</translation>
        </message>
        <message>
            <source>The service was paid but was not provided.</source>
            <translation>The service was paid but was not provided.</translation>
        </message>
        <message>
            <source>Please check the charge of %1 from the number %2.</source>
            <translation>Please check the charge of %1 from the number %2.</translation>
        </message>
        <message>
            <source>Cause stated: %1</source>
            <translation>Cause stated: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier charge(s) of the same kind</source>
            <translation>
                <numerusform>%n earlier charge of the same kind</numerusform>
                <numerusform>%n earlier charges of the same kind</numerusform>
            </translation>
        </message>
        <message>
            <source>Please explain in writing when, how and by whom it was ordered, and return the money if there is no proof of an order.</source>
            <translation>Please explain in writing when, how and by whom it was ordered, and return the money if there is no proof of an order.</translation>
        </message>
        <message>
            <source>Operation: %1</source>
            <translation>Operation: %1</translation>
        </message>
        <message>
            <source>Rule, service, who ordered it and when</source>
            <translation>Rule, service, who ordered it and when</translation>
        </message>
        <message numerus="yes">
            <source>Earlier charges of the same kind: %n</source>
            <translation>
                <numerusform>Earlier charges of the same kind: %n</numerusform>
                <numerusform>Earlier charges of the same kind: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Balance before and after</source>
            <translation>Balance before and after</translation>
        </message>
        <message>
            <source>If you send it today, the answer is due by %1</source>
            <translation>If you send it today, the answer is due by %1</translation>
        </message>
        <message>
            <source>Disputed on %1, the answer is due by %2</source>
            <translation>Disputed on %1, the answer is due by %2</translation>
        </message>
        <message>
            <source>Put into the chat on %1, the answer is due by %2</source>
            <translation>Put into the chat on %1, the answer is due by %2</translation>
        </message>
        <message>
            <source>charge of %1, %2</source>
            <translation>charge of %1, %2</translation>
        </message>
        <message>
            <source>Back to the operation</source>
            <translation>Back to the operation</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Text of the complaint</source>
            <translation>Text of the complaint</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In your own words</translation>
        </message>
        <message>
            <source>You can change it</source>
            <translation>You can change it</translation>
        </message>
        <message>
            <source>What goes into the file</source>
            <translation>What goes into the file</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Save the pack…</source>
            <translation>Save the pack…</translation>
        </message>
        <message>
            <source>Save the pack</source>
            <translation>Save the pack</translation>
        </message>
        <message>
            <source>The pack is saved: %1</source>
            <translation>The pack is saved: %1</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Choose the numbers</source>
            <translation>Choose the numbers</translation>
        </message>
        <message>
            <source>There is no button that deletes the cabinet: it ends together with the contract. If there are several numbers, block each SIM card first.</source>
            <translation>There is no button that deletes the cabinet: it ends together with the contract. If there are several numbers, block each SIM card first.</translation>
        </message>
        <message>
            <source>Block each SIM card</source>
            <translation>Block each SIM card</translation>
        </message>
        <message>
            <source>Rest of money, loans and debts</source>
            <translation>Rest of money, loans and debts</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>Save the history</translation>
        </message>
        <message>
            <source>End the contract in a shop</source>
            <translation>End the contract in a shop</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) chosen</source>
            <translation>
                <numerusform>%n number chosen</numerusform>
                <numerusform>%n numbers chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>none is chosen yet</source>
            <translation>none is chosen yet</translation>
        </message>
        <message>
            <source>opens when each chosen SIM card is blocked</source>
            <translation>opens when each chosen SIM card is blocked</translation>
        </message>
        <message>
            <source>opens when a number is chosen</source>
            <translation>opens when a number is chosen</translation>
        </message>
        <message>
            <source>%1 to pay</source>
            <translation>%1 to pay</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nothing is owed</translation>
        </message>
        <message>
            <source>saved on this computer</source>
            <translation>saved on this computer</translation>
        </message>
        <message>
            <source>it cannot be read afterwards</source>
            <translation>it cannot be read afterwards</translation>
        </message>
        <message>
            <source>a document is needed</source>
            <translation>a document is needed</translation>
        </message>
        <message>
            <source>each is blocked</source>
            <translation>each is blocked</translation>
        </message>
        <message>
            <source>not blocked: %1</source>
            <translation>not blocked: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>term until %1</source>
            <translation>term until %1</translation>
        </message>
        <message>
            <source>%1 for ending before the term</source>
            <translation>%1 for ending before the term</translation>
        </message>
        <message>
            <source>Contract of %1</source>
            <translation>Contract of %1</translation>
        </message>
        <message>
            <source>no right to this number any more; its holder: %1</source>
            <translation>no right to this number any more; its holder: %1</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>disconnected</translation>
        </message>
        <message>
            <source>has no SIM card</source>
            <translation>has no SIM card</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Block…</translation>
        </message>
        <message>
            <source>not blocked</source>
            <translation>not blocked</translation>
        </message>
        <message>
            <source>being blocked</source>
            <translation>being blocked</translation>
        </message>
        <message>
            <source>being blocked, until %1</source>
            <translation>being blocked, until %1</translation>
        </message>
        <message>
            <source>debt %1</source>
            <translation>debt %1</translation>
        </message>
        <message>
            <source>«Extra money» %1</source>
            <translation>«Extra money» %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 left</translation>
        </message>
        <message>
            <source>the balance is not known yet</source>
            <translation>the balance is not known yet</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Pay %1</translation>
        </message>
        <message>
            <source>%1 is left: spend it, send it to another number, or ask for it in the shop.</source>
            <translation>%1 is left: spend it, send it to another number, or ask for it in the shop.</translation>
        </message>
        <message>
            <source>Rented equipment of home internet goes back to the shop.</source>
            <translation>Rented equipment of home internet goes back to the shop.</translation>
        </message>
        <message>
            <source>Pay what is owed before you go.</source>
            <translation>Pay what is owed before you go.</translation>
        </message>
        <message>
            <source>Save the history before you go.</source>
            <translation>Save the history before you go.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Holder of the contract</source>
            <translation>Holder of the contract</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Term of %1</source>
            <translation>Term of %1</translation>
        </message>
        <message>
            <source>End of the contract</source>
            <translation>End of the contract</translation>
        </message>
        <message>
            <source>Save the history…</source>
            <translation>Save the history…</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Save the list as PDF…</translation>
        </message>
        <message>
            <source>To remove only what lies on this computer, open «Data here»: the contract and the cabinet stay as they are.</source>
            <translation>To remove only what lies on this computer, open «Data here»: the contract and the cabinet stay as they are.</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <source>To end the contract</source>
            <translation>To end the contract</translation>
        </message>
        <message>
            <source>The list was not written: choose another folder</source>
            <translation>The list was not written: choose another folder</translation>
        </message>
        <message>
            <source>The list is saved: %1</source>
            <translation>The list is saved: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved: %1</source>
            <translation>
                <numerusform>%n row saved: %1</numerusform>
                <numerusform>%n rows saved: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The proxy of this system does not answer</source>
            <translation>The proxy of this system does not answer</translation>
        </message>
        <message>
            <source>Check the proxy settings; the address is in Diagnostics.</source>
            <translation>Check the proxy settings; the address is in Diagnostics.</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>No connection to the operator</translation>
        </message>
        <message>
            <source>What is already on this computer stays readable.</source>
            <translation>What is already on this computer stays readable.</translation>
        </message>
        <message>
            <source>Check the computer's date and time</source>
            <translation>Check the computer's date and time</translation>
        </message>
        <message>
            <source>The operator's address must begin with https</source>
            <translation>The operator's address must begin with https</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nothing was sent.</translation>
        </message>
        <message>
            <source>Invalid server certificate. Not connected</source>
            <translation>Invalid server certificate. Not connected</translation>
        </message>
        <message>
            <source>The operator did not answer in time</source>
            <translation>The operator did not answer in time</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Try again.</translation>
        </message>
        <message>
            <source>The network asks for sign-in</source>
            <translation>The network asks for sign-in</translation>
        </message>
        <message>
            <source>Open any page in the browser and sign in to the network.</source>
            <translation>Open any page in the browser and sign in to the network.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>The session has ended. Sign in again</translation>
        </message>
        <message>
            <source>The operator saw its key used twice and closed it.</source>
            <translation>The operator saw its key used twice and closed it.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Confirm that it is you</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code.</source>
            <translation>The operator asks for a fresh code.</translation>
        </message>
        <message>
            <source>The coordinator's role is needed</source>
            <translation>The coordinator's role is needed</translation>
        </message>
        <message>
            <source>The coordinator of this account can do this.</source>
            <translation>The coordinator of this account can do this.</translation>
        </message>
        <message>
            <source>The local data are locked</source>
            <translation>The local data are locked</translation>
        </message>
        <message>
            <source>The operator is carrying out works</source>
            <translation>The operator is carrying out works</translation>
        </message>
        <message>
            <source>We try again by ourselves.</source>
            <translation>We try again by ourselves.</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Too many requests</translation>
        </message>
        <message>
            <source>We continue in %1 s.</source>
            <translation>We continue in %1 s.</translation>
        </message>
        <message>
            <source>Fault on the operator's side</source>
            <translation>Fault on the operator's side</translation>
        </message>
        <message>
            <source>Try again a little later.</source>
            <translation>Try again a little later.</translation>
        </message>
        <message>
            <source>The operator's answer was not understood</source>
            <translation>The operator's answer was not understood</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>The outcome is not known yet, we are finding out</translation>
        </message>
        <message>
            <source>Do not pay again.</source>
            <translation>Do not pay again.</translation>
        </message>
        <message>
            <source>The disk is full: payments are off</source>
            <translation>The disk is full: payments are off</translation>
        </message>
        <message>
            <source>The disk cannot be written: payments are off</source>
            <translation>The disk cannot be written: payments are off</translation>
        </message>
        <message>
            <source>Local data are damaged, loading again</source>
            <translation>Local data are damaged, loading again</translation>
        </message>
        <message>
            <source>The local data belong to a newer version of the program</source>
            <translation>The local data belong to a newer version of the program</translation>
        </message>
        <message>
            <source>The local data do not open with this key</source>
            <translation>The local data do not open with this key</translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Key store unavailable: data until exit only</translation>
        </message>
        <message>
            <source>The key store is locked: data until exit only</source>
            <translation>The key store is locked: data until exit only</translation>
        </message>
        <message>
            <source>The data have changed. Check again</source>
            <translation>The data have changed. Check again</translation>
        </message>
        <message>
            <source>This computer's storage does not answer</source>
            <translation>This computer's storage does not answer</translation>
        </message>
        <message>
            <source>Nothing in them was changed. Start the newer version.</source>
            <translation>Nothing in them was changed. Start the newer version.</translation>
        </message>
        <message>
            <source>The folder or file is gone</source>
            <translation>The folder or file is gone</translation>
        </message>
        <message>
            <source>No right to write here. Choose another folder</source>
            <translation>No right to write here. Choose another folder</translation>
        </message>
        <message>
            <source>The disk is full. The file was not written</source>
            <translation>The disk is full. The file was not written</translation>
        </message>
        <message>
            <source>Files of this kind are not supported</source>
            <translation>Files of this kind are not supported</translation>
        </message>
        <message>
            <source>The file was not written</source>
            <translation>The file was not written</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copy the details</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Ask for access</translation>
        </message>
    </context>
    <context>
        <name>Family</name>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account %1</source>
            <translation>personal account %1</translation>
        </message>
        <message>
            <source>the operator does not show it</source>
            <translation>the operator does not show it</translation>
        </message>
        <message>
            <source>no date stated</source>
            <translation>no date stated</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>balances known: %1 of %2</source>
            <translation>balances known: %1 of %2</translation>
        </message>
        <message>
            <source>already in «%1»</source>
            <translation>already in «%1»</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>At most 60 characters</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>This number is already in the list</translation>
        </message>
        <message>
            <source>This number is already in the account</source>
            <translation>This number is already in the account</translation>
        </message>
        <message>
            <source>This is your own number: tick it in the list</source>
            <translation>This is your own number: tick it in the list</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>the name</translation>
        </message>
        <message>
            <source>at least one number</source>
            <translation>at least one number</translation>
        </message>
        <message>
            <source>To create it, complete: %1.</source>
            <translation>To create it, complete: %1.</translation>
        </message>
        <message>
            <source>At most 100 numbers in one account</source>
            <translation>At most 100 numbers in one account</translation>
        </message>
        <message>
            <source>No connection: an account is changed only with a connection.</source>
            <translation>No connection: an account is changed only with a connection.</translation>
        </message>
        <message>
            <source>%1 is in «%2»: its owner sees the balance and charges</source>
            <translation>%1 is in «%2»: its owner sees the balance and charges</translation>
        </message>
        <message>
            <source>Remove %1? Its money stays on the number; you will not see it.</source>
            <translation>Remove %1? Its money stays on the number; you will not see it.</translation>
        </message>
        <message>
            <source>Leave the account? Its owner will see this number no more.</source>
            <translation>Leave the account? Its owner will see this number no more.</translation>
        </message>
        <message>
            <source>Delete the account? Every number keeps its own money.</source>
            <translation>Delete the account? Every number keeps its own money.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>The outcome is not known yet</translation>
        </message>
        <message>
            <source>The operator is asked by itself; nothing is created twice.</source>
            <translation>The operator is asked by itself; nothing is created twice.</translation>
        </message>
        <message>
            <source>The number has not agreed: no code was typed</source>
            <translation>The number has not agreed: no code was typed</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>The account was changed elsewhere and is read again</source>
            <translation>The account was changed elsewhere and is read again</translation>
        </message>
        <message>
            <source>Look and try again.</source>
            <translation>Look and try again.</translation>
        </message>
        <message>
            <source>Already in another universal account: %1</source>
            <translation>Already in another universal account: %1</translation>
        </message>
        <message>
            <source>These numbers have not agreed: %1</source>
            <translation>These numbers have not agreed: %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>added: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>removed: %1</translation>
        </message>
        <message>
            <source>new name: «%1»</source>
            <translation>new name: «%1»</translation>
        </message>
        <message>
            <source>Universal account</source>
            <translation>Universal account</translation>
        </message>
        <message>
            <source>A number that is not yours</source>
            <translation>A number that is not yours</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>Back to the account</source>
            <translation>Back to the account</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>What it gives</translation>
        </message>
        <message>
            <source>Each number keeps its own money</source>
            <translation>Each number keeps its own money</translation>
        </message>
        <message>
            <source>The owner sees balances and charges, and tops up all at once</source>
            <translation>The owner sees balances and charges, and tops up all at once</translation>
        </message>
        <message>
            <source>A number that is not yours joins by a code from its own SMS</source>
            <translation>A number that is not yours joins by a code from its own SMS</translation>
        </message>
        <message>
            <source>The holder of a number may leave at any time</source>
            <translation>The holder of a number may leave at any time</translation>
        </message>
        <message>
            <source>On all numbers together</source>
            <translation>On all numbers together</translation>
        </message>
        <message>
            <source>Top up all</source>
            <translation>Top up all</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Delete the account…</source>
            <translation>Delete the account…</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Next charge</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>Leave the account…</source>
            <translation>Leave the account…</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Add a number</translation>
        </message>
        <message>
            <source>My free numbers</source>
            <translation>My free numbers</translation>
        </message>
        <message>
            <source>Add my number</source>
            <translation>Add my number</translation>
        </message>
        <message>
            <source>Send it a code</source>
            <translation>Send it a code</translation>
        </message>
        <message>
            <source>The code comes to that number: ask its holder to tell it to you.</source>
            <translation>The code comes to that number: ask its holder to tell it to you.</translation>
        </message>
        <message>
            <source>New universal account</source>
            <translation>New universal account</translation>
        </message>
        <message>
            <source>Several numbers under one name: balances side by side, one payment for all. Each number keeps its own money.</source>
            <translation>Several numbers under one name: balances side by side, one payment for all. Each number keeps its own money.</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Name of the account</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>My numbers</translation>
        </message>
        <message>
            <source>Create the account</source>
            <translation>Create the account</translation>
        </message>
        <message>
            <source>%1 has agreed</source>
            <translation>%1 has agreed</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>I agree that the operator uses these contacts to answer</source>
            <translation>I agree that the operator uses these contacts to answer</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Three files at most: %1 was not added</source>
            <translation>Three files at most: %1 was not added</translation>
        </message>
        <message>
            <source>All files together: 10 MB at most. %1 was not added</source>
            <translation>All files together: 10 MB at most. %1 was not added</translation>
        </message>
        <message>
            <source>PNG, JPG, PDF or plain text only: %1 was not added</source>
            <translation>PNG, JPG, PDF or plain text only: %1 was not added</translation>
        </message>
        <message>
            <source>%1 is no longer there</source>
            <translation>%1 is no longer there</translation>
        </message>
        <message>
            <source>%1 cannot be read</source>
            <translation>%1 cannot be read</translation>
        </message>
        <message>
            <source>This looks like a card number: never send one</source>
            <translation>This looks like a card number: never send one</translation>
        </message>
        <message>
            <source>This is your unsent draft</source>
            <translation>This is your unsent draft</translation>
        </message>
        <message>
            <source>Write what has happened</source>
            <translation>Write what has happened</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too many</source>
            <translation>
                <numerusform>%n character too many</numerusform>
                <numerusform>%n characters too many</numerusform>
            </translation>
        </message>
        <message>
            <source>Without this the message cannot be sent</source>
            <translation>Without this the message cannot be sent</translation>
        </message>
        <message>
            <source>A phone number or an e-mail is needed for the answer</source>
            <translation>A phone number or an e-mail is needed for the answer</translation>
        </message>
        <message>
            <source>An e-mail looks like name@example.com</source>
            <translation>An e-mail looks like name@example.com</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>The operator does not take this contact</source>
            <translation>The operator does not take this contact</translation>
        </message>
        <message>
            <source>The operator does not take this text</source>
            <translation>The operator does not take this text</translation>
        </message>
        <message>
            <source>The operator's answer has not come</source>
            <translation>The operator's answer has not come</translation>
        </message>
        <message>
            <source>Send it again: it stays one message, never two.</source>
            <translation>Send it again: it stays one message, never two.</translation>
        </message>
        <message>
            <source>The operator has an earlier text of this message</source>
            <translation>The operator has an earlier text of this message</translation>
        </message>
        <message>
            <source>Send again: this text goes as a message of its own.</source>
            <translation>Send again: this text goes as a message of its own.</translation>
        </message>
        <message>
            <source>No more messages in this hour</source>
            <translation>No more messages in this hour</translation>
        </message>
        <message>
            <source>The next one can be sent after %1. This text is kept.</source>
            <translation>The next one can be sent after %1. This text is kept.</translation>
        </message>
        <message>
            <source>The message is kept as a draft: send it when there is one.</source>
            <translation>The message is kept as a draft: send it when there is one.</translation>
        </message>
        <message>
            <source>There is no connection now</source>
            <translation>There is no connection now</translation>
        </message>
        <message>
            <source>Write: the draft is kept, you send it later.</source>
            <translation>Write: the draft is kept, you send it later.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>The answer will come to %1. Keep the number of the ticket.</source>
            <translation>The answer will come to %1. Keep the number of the ticket.</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Copy the request id</source>
            <translation>Copy the request id</translation>
        </message>
        <message>
            <source>Sooner by phone</source>
            <translation>Sooner by phone</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>All contacts</translation>
        </message>
        <message>
            <source>Nothing of your account is attached, only what you see here</source>
            <translation>Nothing of your account is attached, only what you see here</translation>
        </message>
        <message>
            <source>Three messages an hour at most</source>
            <translation>Three messages an hour at most</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>What is it about?</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>Quality of the network</source>
            <translation>Quality of the network</translation>
        </message>
        <message>
            <source>Your name (may stay empty)</source>
            <translation>Your name (may stay empty)</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Phone number</translation>
        </message>
        <message>
            <source>One of the two is enough</source>
            <translation>One of the two is enough</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Change the text</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Clear the form</translation>
        </message>
        <message>
            <source>Take away %1</source>
            <translation>Take away %1</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Add a file</translation>
        </message>
        <message>
            <source>Up to three: PNG, JPG, PDF or plain text, 10 MB together</source>
            <translation>Up to three: PNG, JPG, PDF or plain text, 10 MB together</translation>
        </message>
        <message>
            <source>Pictures, PDF, text</source>
            <translation>Pictures, PDF, text</translation>
        </message>
        <message>
            <source>Add technical details of this program</source>
            <translation>Add technical details of this program</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copy the number</translation>
        </message>
        <message>
            <source>Write another</source>
            <translation>Write another</translation>
        </message>
        <message>
            <source>Ticket %1 is accepted</source>
            <translation>Ticket %1 is accepted</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>The number is copied</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Row %1</source>
            <translation>Row %1</translation>
        </message>
        <message>
            <source>The file is gone</source>
            <translation>The file is gone</translation>
        </message>
        <message>
            <source>Look whether it was moved, and choose it again.</source>
            <translation>Look whether it was moved, and choose it again.</translation>
        </message>
        <message>
            <source>No right to read this file</source>
            <translation>No right to read this file</translation>
        </message>
        <message>
            <source>Close it in other programs or copy it to your folder.</source>
            <translation>Close it in other programs or copy it to your folder.</translation>
        </message>
        <message>
            <source>This is no table we can read</source>
            <translation>This is no table we can read</translation>
        </message>
        <message>
            <source>Save it as XLSX, XLS, ODS or CSV.</source>
            <translation>Save it as XLSX, XLS, ODS or CSV.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>The file is damaged</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it anew.</source>
            <translation>Open it in your spreadsheet program and save it anew.</translation>
        </message>
        <message>
            <source>The file is closed by a password</source>
            <translation>The file is closed by a password</translation>
        </message>
        <message>
            <source>Save a copy without the password.</source>
            <translation>Save a copy without the password.</translation>
        </message>
        <message>
            <source>The file was changed while it was read</source>
            <translation>The file was changed while it was read</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Save it and choose it again.</source>
            <translation>Nothing was taken from it. Save it and choose it again.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>The file is too large</translation>
        </message>
        <message>
            <source>Keep only the sheet with the numbers, or split it.</source>
            <translation>Keep only the sheet with the numbers, or split it.</translation>
        </message>
        <message>
            <source>The file has no rows</source>
            <translation>The file has no rows</translation>
        </message>
        <message>
            <source>Choose another file or another sheet.</source>
            <translation>Choose another file or another sheet.</translation>
        </message>
        <message>
            <source>The letters of the file are not understood</source>
            <translation>The letters of the file are not understood</translation>
        </message>
        <message>
            <source>Choose the encoding, or save the file as CSV UTF-8.</source>
            <translation>Choose the encoding, or save the file as CSV UTF-8.</translation>
        </message>
        <message>
            <source>More than 100 000 rows</source>
            <translation>More than 100 000 rows</translation>
        </message>
        <message>
            <source>Split the file: a batch holds at most 100 000 rows.</source>
            <translation>Split the file: a batch holds at most 100 000 rows.</translation>
        </message>
        <message>
            <source>There is no column with numbers</source>
            <translation>There is no column with numbers</translation>
        </message>
        <message>
            <source>Say which column has them.</source>
            <translation>Say which column has them.</translation>
        </message>
        <message>
            <source>There is no such sheet in the file</source>
            <translation>There is no such sheet in the file</translation>
        </message>
        <message>
            <source>Choose another sheet.</source>
            <translation>Choose another sheet.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a table needs</source>
            <translation>The file unpacks to far more than a table needs</translation>
        </message>
        <message>
            <source>It was not read: save the table anew.</source>
            <translation>It was not read: save the table anew.</translation>
        </message>
        <message>
            <source>The file has macros</source>
            <translation>The file has macros</translation>
        </message>
        <message>
            <source>They are never run. Save a copy without macros.</source>
            <translation>They are never run. Save a copy without macros.</translation>
        </message>
        <message>
            <source>The file names places outside itself</source>
            <translation>The file names places outside itself</translation>
        </message>
        <message>
            <source>The file takes values from other files</source>
            <translation>The file takes values from other files</translation>
        </message>
        <message>
            <source>Save it with plain values.</source>
            <translation>Save it with plain values.</translation>
        </message>
        <message>
            <source>The file is no text</source>
            <translation>The file is no text</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 or XLSX.</source>
            <translation>Save it as CSV UTF-8 or XLSX.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed</source>
            <translation>A quotation mark is not closed</translation>
        </message>
        <message>
            <source>Correct the file or save it as XLSX.</source>
            <translation>Correct the file or save it as XLSX.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>en</source>
            <extracomment>The code of this catalogue's language: uk or ru; never translate it into a word.</extracomment>
            <translation>en</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unlimited</translation>
        </message>
    </context>
    <context>
        <name>Headless</name>
        <message>
            <source>A window or another command holds this profile</source>
            <translation>A window or another command holds this profile</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Every row of the log is as it was written</source>
            <translation>Every row of the log is as it was written</translation>
        </message>
        <message>
            <source>Altered: %1, row %2</source>
            <translation>Altered: %1, row %2</translation>
        </message>
        <message>
            <source>Rows written: %1</source>
            <translation>Rows written: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Numbers: %1</translation>
        </message>
        <message>
            <source>Checked: %1 rows</source>
            <translation>Checked: %1 rows</translation>
        </message>
        <message>
            <source>No such column: %1</source>
            <translation>No such column: %1</translation>
        </message>
        <message>
            <source>Say by --sheet which one: %1</source>
            <translation>Say by --sheet which one: %1</translation>
        </message>
        <message>
            <source>Say by --columns which column is the %1</source>
            <translation>Say by --columns which column is the %1</translation>
        </message>
        <message>
            <source>Not a sum: %1</source>
            <translation>Not a sum: %1</translation>
        </message>
        <message>
            <source>Say whose money by --source: %1</source>
            <translation>Say whose money by --source: %1</translation>
        </message>
        <message>
            <source>No batch here has this consent</source>
            <translation>No batch here has this consent</translation>
        </message>
        <message>
            <source>There is no batch to go on with</source>
            <translation>There is no batch to go on with</translation>
        </message>
        <message>
            <source>The file is not the one that was approved</source>
            <translation>The file is not the one that was approved</translation>
        </message>
        <message>
            <source>Ready: %1 rows, %2. Left out: %3</source>
            <translation>Ready: %1 rows, %2. Left out: %3</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Say the count and the total you expect</source>
            <translation>Say the count and the total you expect</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Number of rows</translation>
        </message>
        <message>
            <source>Pausing: rows on their way come to their end…</source>
            <translation>Pausing: rows on their way come to their end…</translation>
        </message>
        <message>
            <source>Sent %1 of %2 · refused %3 · unknown %4 · %5 a second</source>
            <translation>Sent %1 of %2 · refused %3 · unknown %4 · %5 a second</translation>
        </message>
        <message>
            <source>There is no such batch</source>
            <translation>There is no such batch</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Warnings to accept</source>
            <translation>Warnings to accept</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <source>Handed to support</source>
            <translation>Handed to support</translation>
        </message>
        <message>
            <source>Money from</source>
            <translation>Money from</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>No batches yet</source>
            <translation>No batches yet</translation>
        </message>
        <message>
            <source>More rows of this kind are in the result file</source>
            <translation>More rows of this kind are in the result file</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The rest needs a new consent: go on with `batch run FILE`</source>
            <translation>The rest needs a new consent: go on with `batch run FILE`</translation>
        </message>
        <message>
            <source>%1: all rows go all the same. %2: these rows are left out, the rest needs a new consent where it is money.</source>
            <translation>%1: all rows go all the same. %2: these rows are left out, the rest needs a new consent where it is money.</translation>
        </message>
        <message>
            <source>%1: all rows go all the same.</source>
            <translation>%1: all rows go all the same.</translation>
        </message>
        <message>
            <source>The profile has a lock code: only its window.</source>
            <translation>The profile has a lock code: only its window.</translation>
        </message>
        <message>
            <source>Code of the locked profile</source>
            <translation>Code of the locked profile</translation>
        </message>
        <message>
            <source>The demo operator starts…</source>
            <translation>The demo operator starts…</translation>
        </message>
        <message>
            <source>Own password of %1 (nothing: a code by SMS)</source>
            <translation>Own password of %1 (nothing: a code by SMS)</translation>
        </message>
        <message>
            <source>Asked: %1</source>
            <translation>Asked: %1</translation>
        </message>
        <message>
            <source>Type yes to go on</source>
            <translation>Type yes to go on</translation>
        </message>
        <message>
            <source>A code was sent to %1. Another one: +</source>
            <translation>A code was sent to %1. Another one: +</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Demo phone: code %1</source>
            <translation>Demo phone: code %1</translation>
        </message>
        <message>
            <source>The file is whole and comes from whoever has this key. Whose key it is nobody has proved: compare its digits with the person by telephone.</source>
            <translation>The file is whole and comes from whoever has this key. Whose key it is nobody has proved: compare its digits with the person by telephone.</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Key of who prepared it</source>
            <translation>Key of who prepared it</translation>
        </message>
        <message>
            <source>Not a number: %1</source>
            <translation>Not a number: %1</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Top-up of another number</source>
            <translation>Top-up of another number</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Search in the history</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>Filter «%1» kept</source>
            <translation>Filter «%1» kept</translation>
        </message>
        <message>
            <source>Filter «%1» removed</source>
            <translation>Filter «%1» removed</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Spending by months</source>
            <translation>Spending by months</translation>
        </message>
        <message>
            <source>Spending by 4-week periods</source>
            <translation>Spending by 4-week periods</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operation</numerusform>
                <numerusform>%n operations</numerusform>
            </translation>
        </message>
        <message>
            <source>on this computer since %1</source>
            <translation>on this computer since %1</translation>
        </message>
        <message>
            <source>Looking for new operations</source>
            <translation>Looking for new operations</translation>
        </message>
        <message>
            <source>Loading the history: %1 of %2 months</source>
            <translation>Loading the history: %1 of %2 months</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>All time</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Last 4 weeks</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Last 3 months</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message numerus="yes">
            <source>Without the filter there are %n operation(s).</source>
            <translation>
                <numerusform>Without the filter there are %n operation.</numerusform>
                <numerusform>Without the filter there are %n operations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Payment history will appear here</source>
            <translation>Payment history will appear here</translation>
        </message>
        <message>
            <source>Every top-up and every charge, with the reason.</source>
            <translation>Every top-up and every charge, with the reason.</translation>
        </message>
        <message>
            <source>the tariff is paid every 28 days, so some months have two fees</source>
            <translation>the tariff is paid every 28 days, so some months have two fees</translation>
        </message>
        <message numerus="yes">
            <source>Selected: %n, charged %1, added %2</source>
            <translation>
                <numerusform>Selected: %n, charged %1, added %2</numerusform>
                <numerusform>Selected: %n, charged %1, added %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown: %1, charged %2, added %3</source>
            <translation>Shown: %1, charged %2, added %3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>%1, in the package</source>
            <translation>%1, in the package</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Export the selected</source>
            <translation>Export the selected</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Reset the filter</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operations</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message numerus="yes">
            <source>Rows written: %n</source>
            <translation>
                <numerusform>Rows written: %n</numerusform>
                <numerusform>Rows written: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>Keep this filter</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Name of the filter</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Do not keep the filter</source>
            <translation>Do not keep the filter</translation>
        </message>
        <message>
            <source>roaming &gt; 100 ₴, horoscope, 096…</source>
            <translation>roaming &gt; 100 ₴, horoscope, 096…</translation>
        </message>
        <message>
            <source>Only unusual</source>
            <translation>Only unusual</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Months</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periods</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>By kind</translation>
        </message>
        <message>
            <source>How to show spending</source>
            <translation>How to show spending</translation>
        </message>
        <message>
            <source>Charges by kind</source>
            <translation>Charges by kind</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Export the history</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>First create a code: nothing could open the lock</source>
            <translation>First create a code: nothing could open the lock</translation>
        </message>
        <message>
            <source>Numbers and sums are masked</source>
            <translation>Numbers and sums are masked</translation>
        </message>
        <message>
            <source>Numbers and sums are shown</source>
            <translation>Numbers and sums are shown</translation>
        </message>
        <message>
            <source>Protection of the program</source>
            <translation>Protection of the program</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>The program is locked</source>
            <translation>The program is locked</translation>
        </message>
        <message>
            <source>Nobody was here for a while.</source>
            <translation>Nobody was here for a while.</translation>
        </message>
        <message>
            <source>The computer was asleep.</source>
            <translation>The computer was asleep.</translation>
        </message>
        <message>
            <source>The system locked its screen.</source>
            <translation>The system locked its screen.</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes differ</source>
            <translation>The codes differ</translation>
        </message>
        <message>
            <source>Change the code</source>
            <translation>Change the code</translation>
        </message>
        <message>
            <source>Create the code</source>
            <translation>Create the code</translation>
        </message>
        <message>
            <source>The code is saved. Ctrl+L locks at once</source>
            <translation>The code is saved. Ctrl+L locks at once</translation>
        </message>
        <message>
            <source>The code is removed. Nothing locks any more</source>
            <translation>The code is removed. Nothing locks any more</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries before a pause: %n</source>
            <translation>
                <numerusform>Wrong code. Tries before a pause: %n</numerusform>
                <numerusform>Wrong code. Tries before a pause: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Wrong code</translation>
        </message>
        <message>
            <source>At least 4 digits or characters</source>
            <translation>At least 4 digits or characters</translation>
        </message>
        <message>
            <source>At most 64 characters</source>
            <translation>At most 64 characters</translation>
        </message>
        <message>
            <source>Not one character again and again</source>
            <translation>Not one character again and again</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait %1</source>
            <translation>Too many wrong codes. Wait %1</translation>
        </message>
        <message>
            <source>I forgot the code</source>
            <translation>I forgot the code</translation>
        </message>
        <message>
            <source>Contacts of the operator</source>
            <translation>Contacts of the operator</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
        <message>
            <source>You will be signed out. Sign in again as the same person: the data of this computer stay, the code is removed.</source>
            <translation>You will be signed out. Sign in again as the same person: the data of this computer stay, the code is removed.</translation>
        </message>
        <message>
            <source>Lock by a code</source>
            <translation>Lock by a code</translation>
        </message>
        <message>
            <source>After idle time, on sleep, when the system locks its screen, and by Ctrl+L</source>
            <translation>After idle time, on sleep, when the system locks its screen, and by Ctrl+L</translation>
        </message>
        <message>
            <source>Lock after idle time of</source>
            <translation>Lock after idle time of</translation>
        </message>
        <message>
            <source>Current code</source>
            <translation>Current code</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>New code</translation>
        </message>
        <message>
            <source>Code once more</source>
            <translation>Code once more</translation>
        </message>
        <message>
            <source>From 4 digits, or a password. It never leaves this computer; whoever forgets it signs in again and keeps the data.</source>
            <translation>From 4 digits, or a password. It never leaves this computer; whoever forgets it signs in again and keeps the data.</translation>
        </message>
        <message>
            <source>Remove the code</source>
            <translation>Remove the code</translation>
        </message>
        <message>
            <source>Change the code…</source>
            <translation>Change the code…</translation>
        </message>
        <message>
            <source>Create a code…</source>
            <translation>Create a code…</translation>
        </message>
        <message>
            <source>Screen-sharing mode</source>
            <translation>Screen-sharing mode</translation>
        </message>
        <message>
            <source>Masks numbers and sums, Ctrl+Shift+H. What you type yourself stays readable</source>
            <translation>Masks numbers and sums, Ctrl+Shift+H. What you type yourself stays readable</translation>
        </message>
    </context>
    <context>
        <name>Mini</name>
        <message>
            <source>Sum over %1 of %2 numbers</source>
            <translation>Sum over %1 of %2 numbers</translation>
        </message>
        <message>
            <source>Close the mini window</source>
            <translation>Close the mini window</translation>
        </message>
        <message>
            <source>Previous number</source>
            <translation>Previous number</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>Next number</translation>
        </message>
        <message>
            <source>Do not keep on top of other windows</source>
            <translation>Do not keep on top of other windows</translation>
        </message>
        <message>
            <source>Keep on top of other windows</source>
            <translation>Keep on top of other windows</translation>
        </message>
        <message>
            <source>No number to show yet</source>
            <translation>No number to show yet</translation>
        </message>
        <message>
            <source>Sign in, or pin a number on its page</source>
            <translation>Sign in, or pin a number on its page</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>%1 of %2 changed</source>
            <translation>%1 of %2 changed</translation>
        </message>
        <message>
            <source>%1 changed, numbers: %2</source>
            <translation>%1 changed, numbers: %2</translation>
        </message>
        <message numerus="yes">
            <source>Moved to «%1»: %n</source>
            <translation>
                <numerusform>Moved to «%1»: %n</numerusform>
                <numerusform>Moved to «%1»: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved: %1, stayed where they were: %2</source>
            <translation>Moved: %1, stayed where they were: %2</translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n number(s) imported</source>
            <translation>
                <numerusform>Notes of %n number imported</numerusform>
                <numerusform>Notes of %n numbers imported</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes read: %1, changed: %2</source>
            <translation>Notes read: %1, changed: %2</translation>
        </message>
        <message numerus="yes">
            <source>not understood: %n, lines %1</source>
            <translation>
                <numerusform>not understood: %n, lines %1</numerusform>
                <numerusform>not understood: %n, lines %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n</source>
            <translation>
                <numerusform>Chosen: %n</numerusform>
                <numerusform>Chosen: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>missing together</source>
            <translation>missing together</translation>
        </message>
        <message>
            <source>Data limit</source>
            <translation>Data limit</translation>
        </message>
        <message>
            <source>Reading the last operations…</source>
            <translation>Reading the last operations…</translation>
        </message>
        <message>
            <source>As they are kept here: newer ones could not be read</source>
            <translation>As they are kept here: newer ones could not be read</translation>
        </message>
        <message>
            <source>The operations could not be read now</source>
            <translation>The operations could not be read now</translation>
        </message>
        <message>
            <source>No operations in the last 31 days</source>
            <translation>No operations in the last 31 days</translation>
        </message>
        <message>
            <source>There is no number in the pasted text</source>
            <translation>There is no number in the pasted text</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Tariff</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Own name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Personal account</translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Next charge</translation>
        </message>
        <message>
            <source>Spend a day</source>
            <translation>Spend a day</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Last used</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>prepaid</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>No colour</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Yellow</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Green</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blue</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grey</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1: write a sum, as in &lt; 100, &gt;= 12.50 or = 0</source>
            <translation>%1: write a sum, as in &lt; 100, &gt;= 12.50 or = 0</translation>
        </message>
        <message>
            <source>View «%1» kept</source>
            <translation>View «%1» kept</translation>
        </message>
        <message>
            <source>View «%1» removed</source>
            <translation>View «%1» removed</translation>
        </message>
        <message>
            <source>may be changed from %1</source>
            <translation>may be changed from %1</translation>
        </message>
        <message>
            <source>Data limit of %1</source>
            <translation>Data limit of %1</translation>
        </message>
        <message>
            <source>The operator keeps it for the number and changes it once a month.</source>
            <translation>The operator keeps it for the number and changes it once a month.</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>not set</translation>
        </message>
        <message>
            <source>The operator has not answered yet: the limit will follow</source>
            <translation>The operator has not answered yet: the limit will follow</translation>
        </message>
        <message>
            <source>The data limit has been lifted</source>
            <translation>The data limit has been lifted</translation>
        </message>
        <message>
            <source>Data limit: %1</source>
            <translation>Data limit: %1</translation>
        </message>
        <message>
            <source>Gigabytes, as in 2 or 1,5</source>
            <translation>Gigabytes, as in 2 or 1,5</translation>
        </message>
        <message>
            <source>No limit is set now: there is nothing to lift.</source>
            <translation>No limit is set now: there is nothing to lift.</translation>
        </message>
        <message>
            <source>This limit is set already.</source>
            <translation>This limit is set already.</translation>
        </message>
        <message>
            <source>The limit of an active number only may be changed.</source>
            <translation>The limit of an active number only may be changed.</translation>
        </message>
        <message>
            <source>It was changed this month: the next time from %1.</source>
            <translation>It was changed this month: the next time from %1.</translation>
        </message>
        <message>
            <source>No connection: an order needs one.</source>
            <translation>No connection: an order needs one.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Cost centre</source>
            <translation>Cost centre</translation>
        </message>
        <message>
            <source>«%1» has been made</source>
            <translation>«%1» has been made</translation>
        </message>
        <message>
            <source>The operator has not answered yet: «%1» will appear here</source>
            <translation>The operator has not answered yet: «%1» will appear here</translation>
        </message>
        <message>
            <source>Renamed to «%1»</source>
            <translation>Renamed to «%1»</translation>
        </message>
        <message>
            <source>New department or cost centre</source>
            <translation>New department or cost centre</translation>
        </message>
        <message>
            <source>Another name of «%1»</source>
            <translation>Another name of «%1»</translation>
        </message>
        <message>
            <source>It is kept by the operator and seen by everybody with a role in the company. It can be renamed later; only the operator deletes it.</source>
            <translation>It is kept by the operator and seen by everybody with a role in the company. It can be renamed later; only the operator deletes it.</translation>
        </message>
        <message>
            <source>The operator keeps the name: everybody in the company sees it.</source>
            <translation>The operator keeps the name: everybody in the company sees it.</translation>
        </message>
        <message>
            <source>Write a name</source>
            <translation>Write a name</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letter(s) fit into a name</source>
            <translation>
                <numerusform>At most %n letter fit into a name</numerusform>
                <numerusform>At most %n letters fit into a name</numerusform>
            </translation>
        </message>
        <message>
            <source>A name holds letters, digits and marks only</source>
            <translation>A name holds letters, digits and marks only</translation>
        </message>
        <message>
            <source>There is one of this name in the same place already</source>
            <translation>There is one of this name in the same place already</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sign(s) fit into a code</source>
            <translation>
                <numerusform>At most %n sign fit into a code</numerusform>
                <numerusform>At most %n signs fit into a code</numerusform>
            </translation>
        </message>
        <message>
            <source>A code holds letters, digits and marks only</source>
            <translation>A code holds letters, digits and marks only</translation>
        </message>
        <message>
            <source>Only a coordinator of this place may change it.</source>
            <translation>Only a coordinator of this place may change it.</translation>
        </message>
        <message>
            <source>No connection: departments change only with a connection.</source>
            <translation>No connection: departments change only with a connection.</translation>
        </message>
        <message>
            <source>No number here is at risk</source>
            <translation>No number here is at risk</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>stands in the list twice</source>
            <translation>stands in the list twice</translation>
        </message>
        <message>
            <source>not in your company</source>
            <translation>not in your company</translation>
        </message>
        <message>
            <source>too short for a number</source>
            <translation>too short for a number</translation>
        </message>
        <message>
            <source>too long for a number</source>
            <translation>too long for a number</translation>
        </message>
        <message>
            <source>not a Ukrainian number</source>
            <translation>not a Ukrainian number</translation>
        </message>
        <message>
            <source>a landline</source>
            <translation>a landline</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>not a number</translation>
        </message>
        <message>
            <source>The list has %1 lines, at most %2 are taken. Nothing was chosen.</source>
            <translation>The list has %1 lines, at most %2 are taken. Nothing was chosen.</translation>
        </message>
        <message>
            <source>Found %1 of %2</source>
            <translation>Found %1 of %2</translation>
        </message>
        <message>
            <source>Every entry of the list is a number of your company.</source>
            <translation>Every entry of the list is a number of your company.</translation>
        </message>
        <message numerus="yes">
            <source>Not taken: %n. Each is named below.</source>
            <translation>
                <numerusform>Not taken: %n. Each is named below.</numerusform>
                <numerusform>Not taken: %n. Each is named below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %n number(s)</source>
            <translation>
                <numerusform>Choose %n number</numerusform>
                <numerusform>Choose %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>No groups</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>By department</translation>
        </message>
        <message>
            <source>By tariff</source>
            <translation>By tariff</translation>
        </message>
        <message>
            <source>By risk</source>
            <translation>By risk</translation>
        </message>
        <message>
            <source>By payment</source>
            <translation>By payment</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Risk of stopping</source>
            <translation>Risk of stopping</translation>
        </message>
        <message>
            <source>Unused for 90 days</source>
            <translation>Unused for 90 days</translation>
        </message>
        <message>
            <source>Overspending</source>
            <translation>Overspending</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Not refreshed</source>
            <translation>Not refreshed</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>New name of the view</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name of the view</translation>
        </message>
        <message>
            <source>The list of numbers is being read…</source>
            <translation>The list of numbers is being read…</translation>
        </message>
        <message>
            <source>Being refreshed: %1 of %2</source>
            <translation>Being refreshed: %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew the order</source>
            <translation>Renew the order</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>No number of this department matches the filter.</source>
            <translation>No number of this department matches the filter.</translation>
        </message>
        <message>
            <source>There are no numbers in this department</source>
            <translation>There are no numbers in this department</translation>
        </message>
        <message>
            <source>The numbers of your company will be here</source>
            <translation>The numbers of your company will be here</translation>
        </message>
        <message>
            <source>Import a list or sign in as a coordinator.</source>
            <translation>Import a list or sign in as a coordinator.</translation>
        </message>
        <message>
            <source>Being written: %1 of %2</source>
            <translation>Being written: %1 of %2</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Whole company</translation>
        </message>
        <message numerus="yes">
            <source>Personal accounts: %n</source>
            <translation>
                <numerusform>Personal accounts: %n</numerusform>
                <numerusform>Personal accounts: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nothing is owed</translation>
        </message>
        <message>
            <source>to pay</source>
            <translation>to pay</translation>
        </message>
        <message>
            <source>to pay by %1:</source>
            <translation>to pay by %1:</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>at risk: %n</numerusform>
                <numerusform>at risk: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a list of numbers first, then paste it here</source>
            <translation>Copy a list of numbers first, then paste it here</translation>
        </message>
        <message numerus="yes">
            <source>Rows copied: %n</source>
            <translation>
                <numerusform>Rows copied: %n</numerusform>
                <numerusform>Rows copied: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>More with the chosen numbers</source>
            <translation>More with the chosen numbers</translation>
        </message>
        <message>
            <source>Chosen numbers</source>
            <translation>Chosen numbers</translation>
        </message>
        <message>
            <source>Let the choice go</source>
            <translation>Let the choice go</translation>
        </message>
        <message>
            <source>Top up what is missing</source>
            <translation>Top up what is missing</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Top up</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Block…</translation>
        </message>
        <message>
            <source>Not taken: line, text, reason</source>
            <translation>Not taken: line, text, reason</translation>
        </message>
        <message>
            <source>Copy what was not taken</source>
            <translation>Copy what was not taken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message numerus="yes">
            <source>At most %n letters fit into a note</source>
            <translation>
                <numerusform>At most %n letters fit into a note</numerusform>
                <numerusform>At most %n letters fit into a note</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Numbers to move: %n. The operator keeps the date.</source>
            <translation>
                <numerusform>Numbers to move: %n. The operator keeps the date.</numerusform>
                <numerusform>Numbers to move: %n. The operator keeps the date.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to a department</source>
            <translation>Move to a department</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <translation>Move up: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Move down: %1</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Stand still</source>
            <translation>Stand still</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>As at the beginning</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>no columns</source>
            <translation>no columns</translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>the first %n</numerusform>
                <numerusform>the first %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What was read before stays, with its time.</source>
            <translation>What was read before stays, with its time.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Show them</translation>
        </message>
        <message>
            <source>Read them again</source>
            <translation>Read them again</translation>
        </message>
        <message>
            <source>A label is kept on this computer, for you alone.</source>
            <translation>A label is kept on this computer, for you alone.</translation>
        </message>
        <message>
            <source>It stands instead of the name in the operator's list.</source>
            <translation>It stands instead of the name in the operator's list.</translation>
        </message>
        <message>
            <source>A note is kept on this computer, for you alone.</source>
            <translation>A note is kept on this computer, for you alone.</translation>
        </message>
        <message>
            <source>Export the numbers</source>
            <translation>Export the numbers</translation>
        </message>
        <message>
            <source>Export the table…</source>
            <translation>Export the table…</translation>
        </message>
        <message>
            <source>Export labels and notes…</source>
            <translation>Export labels and notes…</translation>
        </message>
        <message>
            <source>Import labels and notes…</source>
            <translation>Import labels and notes…</translation>
        </message>
        <message>
            <source>Export labels and notes</source>
            <translation>Export labels and notes</translation>
        </message>
        <message>
            <source>Import labels and notes</source>
            <translation>Import labels and notes</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Paste a list</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Reset the filter</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Search in the numbers</source>
            <translation>Search in the numbers</translation>
        </message>
        <message>
            <source>067… or a name</source>
            <translation>067… or a name</translation>
        </message>
        <message>
            <source>&lt; sum</source>
            <translation>&lt; sum</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contains</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>at risk</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>all states</translation>
        </message>
        <message>
            <source>Limit in gigabytes</source>
            <translation>Limit in gigabytes</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>Order the change</source>
            <translation>Order the change</translation>
        </message>
        <message>
            <source>missing %1</source>
            <translation>missing %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>balance %1</translation>
        </message>
        <message>
            <source>Open the number</source>
            <translation>Open the number</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>Show the card</translation>
        </message>
        <message>
            <source>Connect a service…</source>
            <translation>Connect a service…</translation>
        </message>
        <message>
            <source>Disconnect a service…</source>
            <translation>Disconnect a service…</translation>
        </message>
        <message>
            <source>Change the tariff…</source>
            <translation>Change the tariff…</translation>
        </message>
        <message>
            <source>Label…</source>
            <translation>Label…</translation>
        </message>
        <message>
            <source>Own name…</source>
            <translation>Own name…</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Move to a department…</source>
            <translation>Move to a department…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copy as a table</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Where it hangs</source>
            <translation>Where it hangs</translation>
        </message>
        <message>
            <source>Code of the cost centre</source>
            <translation>Code of the cost centre</translation>
        </message>
        <message>
            <source>If your books have one; it can stay empty</source>
            <translation>If your books have one; it can stay empty</translation>
        </message>
        <message>
            <source>Card of the number</source>
            <translation>Card of the number</translation>
        </message>
        <message>
            <source>Close the card</source>
            <translation>Close the card</translation>
        </message>
        <message>
            <source>Data limit…</source>
            <translation>Data limit…</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Last operations</translation>
        </message>
        <message>
            <source>Rename «%1»</source>
            <translation>Rename «%1»</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Departments</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Keep the filter as a view</source>
            <translation>Keep the filter as a view</translation>
        </message>
        <message>
            <source>What can be done to this view</source>
            <translation>What can be done to this view</translation>
        </message>
        <message>
            <source>Do not keep the view</source>
            <translation>Do not keep the view</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Rename the view</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translation>Remove the view</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>The number is not active now</source>
            <translation>The number is not active now</translation>
        </message>
        <message>
            <source>Nothing was ordered.</source>
            <translation>Nothing was ordered.</translation>
        </message>
        <message>
            <source>It is connected already</source>
            <translation>It is connected already</translation>
        </message>
        <message>
            <source>It is not connected any more</source>
            <translation>It is not connected any more</translation>
        </message>
        <message>
            <source>It does not go together with what is connected</source>
            <translation>It does not go together with what is connected</translation>
        </message>
        <message>
            <source>It does not go together with «%1»</source>
            <translation>It does not go together with «%1»</translation>
        </message>
        <message>
            <source>Switch that one off first.</source>
            <translation>Switch that one off first.</translation>
        </message>
        <message>
            <source>It cannot be ordered for this number</source>
            <translation>It cannot be ordered for this number</translation>
        </message>
        <message>
            <source>It cannot be done on this date</source>
            <translation>It cannot be done on this date</translation>
        </message>
        <message>
            <source>Possible only from %1</source>
            <translation>Possible only from %1</translation>
        </message>
        <message>
            <source>An order like this is already under way</source>
            <translation>An order like this is already under way</translation>
        </message>
        <message>
            <source>Wait for its end or cancel it.</source>
            <translation>Wait for its end or cancel it.</translation>
        </message>
        <message>
            <source>Too late to cancel: it is being carried out</source>
            <translation>Too late to cancel: it is being carried out</translation>
        </message>
        <message>
            <source>Only prepaid numbers can take it.</source>
            <translation>Only prepaid numbers can take it.</translation>
        </message>
        <message>
            <source>The number must be active.</source>
            <translation>The number must be active.</translation>
        </message>
        <message>
            <source>The number must be at least 90 days old.</source>
            <translation>The number must be at least 90 days old.</translation>
        </message>
        <message>
            <source>Repay the previous one first.</source>
            <translation>Repay the previous one first.</translation>
        </message>
        <message>
            <source>Extra money is not given now</source>
            <translation>Extra money is not given now</translation>
        </message>
        <message>
            <source>The Trust week of this month has been used</source>
            <translation>The Trust week of this month has been used</translation>
        </message>
        <message>
            <source>The next one: from %1.</source>
            <translation>The next one: from %1.</translation>
        </message>
        <message>
            <source>Only a shop can do this</source>
            <translation>Only a shop can do this</translation>
        </message>
        <message>
            <source>Take your passport with you.</source>
            <translation>Take your passport with you.</translation>
        </message>
        <message>
            <source>The contract has to be ended first</source>
            <translation>The contract has to be ended first</translation>
        </message>
        <message>
            <source>Not confirmed by a code</source>
            <translation>Not confirmed by a code</translation>
        </message>
        <message>
            <source>The order did not reach the operator</source>
            <translation>The order did not reach the operator</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Next charge</source>
            <translation>Next charge</translation>
        </message>
        <message>
            <source>Do not remind</source>
            <translation>Do not remind</translation>
        </message>
        <message>
            <source>No reminder before a charge any more</source>
            <translation>No reminder before a charge any more</translation>
        </message>
        <message numerus="yes">
            <source>Remind %n day(s) before each charge</source>
            <translation>
                <numerusform>Remind %n day before each charge</numerusform>
                <numerusform>Remind %n days before each charge</numerusform>
            </translation>
        </message>
        <message>
            <source>Unusual charge</source>
            <translation>Unusual charge</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>The charge is near</source>
            <translation>The charge is near</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Top up</translation>
        </message>
        <message>
            <source>The number's life ends</source>
            <translation>The number's life ends</translation>
        </message>
        <message>
            <source>The number will be taken away</source>
            <translation>The number will be taken away</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n day(s) left · one top-up of %2 or more prolongs it, a transfer does not</source>
            <translation>
                <numerusform>%1, %n day left · one top-up of %2 or more prolongs it, a transfer does not</numerusform>
                <numerusform>%1, %n days left · one top-up of %2 or more prolongs it, a transfer does not</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Top up by %1</translation>
        </message>
        <message>
            <source>Top up, and the service returns by itself.</source>
            <translation>Top up, and the service returns by itself.</translation>
        </message>
        <message>
            <source>One top-up of 30.00 or more brings the number back.</source>
            <translation>One top-up of 30.00 or more brings the number back.</translation>
        </message>
        <message>
            <source>Pay the debt, and the service returns by itself.</source>
            <translation>Pay the debt, and the service returns by itself.</translation>
        </message>
        <message>
            <source>Restored only in a shop with an ID.</source>
            <translation>Restored only in a shop with an ID.</translation>
        </message>
        <message>
            <source>This number: %1.</source>
            <translation>This number: %1.</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Money left, %1</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>account %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Money left is not known yet</source>
            <translation>Money left is not known yet</translation>
        </message>
        <message>
            <source>forecast for %1</source>
            <translation>forecast for %1</translation>
        </message>
        <message>
            <source>date not stated</source>
            <translation>date not stated</translation>
        </message>
        <message>
            <source>%1, the charge is expected</source>
            <translation>%1, the charge is expected</translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, today</translation>
        </message>
        <message>
            <source>%1, tomorrow</source>
            <translation>%1, tomorrow</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, in %n day</numerusform>
                <numerusform>%1, in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Short by %1</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Enough</translation>
        </message>
        <message>
            <source>«%1», fee for %2</source>
            <translation>«%1», fee for %2</translation>
        </message>
        <message>
            <source>have %1</source>
            <translation>have %1</translation>
        </message>
        <message>
            <source>cut-off threshold %1</source>
            <translation>cut-off threshold %1</translation>
        </message>
        <message>
            <source>needed %1</source>
            <translation>needed %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) will expire on %1</source>
            <translation>
                <numerusform>%n point will expire on %1</numerusform>
                <numerusform>%n points will expire on %1</numerusform>
            </translation>
        </message>
        <message>
            <source>then 91 days suspended</source>
            <translation>then 91 days suspended</translation>
        </message>
        <message>
            <source>top up by 30.00 or more to bring the number back</source>
            <translation>top up by 30.00 or more to bring the number back</translation>
        </message>
        <message>
            <source>without limit: %1</source>
            <translation>without limit: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>running out</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Spent since %1</source>
            <translation>Spent since %1</translation>
        </message>
        <message>
            <source>%1 more than before</source>
            <translation>%1 more than before</translation>
        </message>
        <message>
            <source>%1 less than before</source>
            <translation>%1 less than before</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) of 4 weeks</source>
            <translation>
                <numerusform>%n period of 4 weeks</numerusform>
                <numerusform>%n periods of 4 weeks</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Money left, main balance</source>
            <translation>Money left, main balance</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Remind</translation>
        </message>
        <message>
            <source>Remind before each charge</source>
            <translation>Remind before each charge</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Bonuses</translation>
        </message>
        <message>
            <source>Number valid until</source>
            <translation>Number valid until</translation>
        </message>
        <message>
            <source>Allowances left</source>
            <translation>Allowances left</translation>
        </message>
        <message>
            <source>Last operations</source>
            <translation>Last operations</translation>
        </message>
        <message>
            <source>All history</source>
            <translation>All history</translation>
        </message>
        <message>
            <source>Top-ups and charges will appear here</source>
            <translation>Top-ups and charges will appear here</translation>
        </message>
        <message>
            <source>Worth attention</source>
            <translation>Worth attention</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>Numbers copied: %n</source>
            <translation>
                <numerusform>Numbers copied: %n</numerusform>
                <numerusform>Numbers copied: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Top up %1</translation>
        </message>
        <message>
            <source>All in the history: %1</source>
            <translation>All in the history: %1</translation>
        </message>
        <message>
            <source>more than %1 rows: a coordinator's batch takes them</source>
            <translation>more than %1 rows: a coordinator's batch takes them</translation>
        </message>
        <message>
            <source>as a batch, checked before it is paid</source>
            <translation>as a batch, checked before it is paid</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Top up %n number</numerusform>
                <numerusform>Top up %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the cleaned list</source>
            <translation>Copy the cleaned list</translation>
        </message>
        <message>
            <source>one number a line</source>
            <translation>one number a line</translation>
        </message>
        <message>
            <source>Find in my numbers</source>
            <translation>Find in my numbers</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are mine</source>
            <translation>
                <numerusform>%n of them are mine</numerusform>
                <numerusform>%n of them are mine</numerusform>
            </translation>
        </message>
        <message>
            <source>as a batch, checked first</source>
            <translation>as a batch, checked first</translation>
        </message>
        <message numerus="yes">
            <source>Change the tariff of %n number(s)</source>
            <translation>
                <numerusform>Change the tariff of %n number</numerusform>
                <numerusform>Change the tariff of %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %n number(s)</source>
            <translation>
                <numerusform>Block %n number</numerusform>
                <numerusform>Block %n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Label %n number(s)</source>
            <translation>
                <numerusform>Label %n number</numerusform>
                <numerusform>Label %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>no digits</source>
            <translation>no digits</translation>
        </message>
        <message>
            <source>no number in it</source>
            <translation>no number in it</translation>
        </message>
        <message>
            <source>too few digits</source>
            <translation>too few digits</translation>
        </message>
        <message>
            <source>too many digits</source>
            <translation>too many digits</translation>
        </message>
        <message>
            <source>a foreign number</source>
            <translation>a foreign number</translation>
        </message>
        <message>
            <source>no mobile number</source>
            <translation>no mobile number</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Try other words, a number or a sum</source>
            <translation>Try other words, a number or a sum</translation>
        </message>
        <message>
            <source>Command, number, sum or operation</source>
            <translation>Command, number, sum or operation</translation>
        </message>
        <message>
            <source>The list is being read</source>
            <translation>The list is being read</translation>
        </message>
        <message>
            <source>paste a list of numbers to act on all of them</source>
            <translation>paste a list of numbers to act on all of them</translation>
        </message>
        <message numerus="yes">
            <source>Results: %n</source>
            <translation>
                <numerusform>Results: %n</numerusform>
                <numerusform>Results: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>repeated: %n</source>
            <translation>
                <numerusform>repeated: %n</numerusform>
                <numerusform>repeated: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not recognised: %n</source>
            <translation>
                <numerusform>not recognised: %n</numerusform>
                <numerusform>not recognised: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recent</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>Repeated, counted once</source>
            <translation>Repeated, counted once</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Not recognised</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choose</translation>
        </message>
        <message>
            <source>run</source>
            <translation>run</translation>
        </message>
        <message>
            <source>refine</source>
            <translation>refine</translation>
        </message>
    </context>
    <context>
        <name>Payment</name>
        <message numerus="yes">
            <source>In all, %n number(s)</source>
            <translation>
                <numerusform>In all, %n number</numerusform>
                <numerusform>In all, %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>fee %1</translation>
        </message>
        <message>
            <source>Order %1 · print %2</source>
            <translation>Order %1 · print %2</translation>
        </message>
        <message>
            <source>Draft fixed at %1</source>
            <translation>Draft fixed at %1</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>Confirm %1</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Card %1</translation>
        </message>
        <message numerus="yes">
            <source>The SMS must name the same %n number(s) and the sum %1. If not, do not type the code.</source>
            <translation>
                <numerusform>The SMS must name the same %n number and the sum %1. If not, do not type the code.</numerusform>
                <numerusform>The SMS must name the same %n numbers and the sum %1. If not, do not type the code.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Send again (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Tries left: %n</source>
            <translation>
                <numerusform>Tries left: %n</numerusform>
                <numerusform>Tries left: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No more codes</source>
            <translation>No more codes</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>The code has expired. Ask for a new one</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>This code no longer works. Ask for a new one</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Wrong code. Tries left: %n</numerusform>
                <numerusform>Wrong code. Tries left: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You left this payment. It is cancelled by itself within 10 minutes</source>
            <translation>You left this payment. It is cancelled by itself within 10 minutes</translation>
        </message>
        <message>
            <source>Unknown, being checked</source>
            <translation>Unknown, being checked</translation>
        </message>
        <message>
            <source>the operator has not answered, we keep asking</source>
            <translation>the operator has not answered, we keep asking</translation>
        </message>
        <message>
            <source>not credited, the sum goes back to the card</source>
            <translation>not credited, the sum goes back to the card</translation>
        </message>
        <message>
            <source>The page can be closed, we will tell of any change.</source>
            <translation>The page can be closed, we will tell of any change.</translation>
        </message>
        <message numerus="yes">
            <source>%1 credited to %n number(s)</source>
            <translation>
                <numerusform>%1 credited to %n number</numerusform>
                <numerusform>%1 credited to %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Card charged %1, credited: %2 of %3</source>
            <translation>Card charged %1, credited: %2 of %3</translation>
        </message>
        <message>
            <source>What was not credited goes back to the card.</source>
            <translation>What was not credited goes back to the card.</translation>
        </message>
        <message>
            <source>The payment was rejected</source>
            <translation>The payment was rejected</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>No money was taken.</translation>
        </message>
        <message>
            <source>The payment was cancelled</source>
            <translation>The payment was cancelled</translation>
        </message>
        <message>
            <source>The card is charged, credit is in progress</source>
            <translation>The card is charged, credit is in progress</translation>
        </message>
        <message>
            <source>The outcome is not known yet, we are finding out</source>
            <translation>The outcome is not known yet, we are finding out</translation>
        </message>
        <message>
            <source>Do not pay again: this payment is never sent with a new key.</source>
            <translation>Do not pay again: this payment is never sent with a new key.</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Going back</source>
            <translation>Going back</translation>
        </message>
        <message>
            <source>Gone back</source>
            <translation>Gone back</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Not credited</translation>
        </message>
        <message>
            <source>Charged to the card</source>
            <translation>Charged to the card</translation>
        </message>
        <message>
            <source>You sign exactly this</source>
            <translation>You sign exactly this</translation>
        </message>
        <message>
            <source>If a number or a sum changes, the code is no longer valid</source>
            <translation>If a number or a sum changes, the code is no longer valid</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Balance after</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>What happens after the code</source>
            <translation>What happens after the code</translation>
        </message>
        <message>
            <source>The card is charged once</source>
            <translation>The card is charged once</translation>
        </message>
        <message>
            <source>the key is on the disk: a failure or a double press does not charge again</source>
            <translation>the key is on the disk: a failure or a double press does not charge again</translation>
        </message>
        <message>
            <source>The bank may ask for 3-D Secure</source>
            <translation>The bank may ask for 3-D Secure</translation>
        </message>
        <message>
            <source>then your bank's page opens in the browser, the state changes here</source>
            <translation>then your bank's page opens in the browser, the state changes here</translation>
        </message>
        <message>
            <source>Each number is credited on its own</source>
            <translation>Each number is credited on its own</translation>
        </message>
        <message>
            <source>if one is refused, its sum goes back to the card</source>
            <translation>if one is refused, its sum goes back to the card</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Confirmation code</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Cancel the payment</source>
            <translation>Cancel the payment</translation>
        </message>
        <message>
            <source>The SMS was sent to %1</source>
            <translation>The SMS was sent to %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Code from the SMS, %n digit</numerusform>
                <numerusform>Code from the SMS, %n digits</numerusform>
            </translation>
        </message>
        <message>
            <source>valid for %1</source>
            <translation>valid for %1</translation>
        </message>
        <message>
            <source>Waiting for the bank</source>
            <translation>Waiting for the bank</translation>
        </message>
        <message>
            <source>Your bank asks for a confirmation on its own page. It is open in the browser. This page can be closed: nothing is lost.</source>
            <translation>Your bank asks for a confirmation on its own page. It is open in the browser. This page can be closed: nothing is lost.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>The key is on the disk. The page can be closed safely.</source>
            <translation>The key is on the disk. The page can be closed safely.</translation>
        </message>
        <message>
            <source>Receipt PDF</source>
            <translation>Receipt PDF</translation>
        </message>
        <message>
            <source>New top-up</source>
            <translation>New top-up</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In all</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>How to read a state</source>
            <translation>How to read a state</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>the request has gone to the operator</source>
            <translation>the request has gone to the operator</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>the code is accepted</source>
            <translation>the code is accepted</translation>
        </message>
        <message>
            <source>Money charged</source>
            <translation>Money charged</translation>
        </message>
        <message>
            <source>the bank has made the payment</source>
            <translation>the bank has made the payment</translation>
        </message>
        <message>
            <source>the money is on the number</source>
            <translation>the money is on the number</translation>
        </message>
        <message>
            <source>Unknown: the money is not lost. A payment is never repeated with a new key until the operator answers. Do not pay again.</source>
            <translation>Unknown: the money is not lost. A payment is never repeated with a new key until the operator answers. Do not pay again.</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>The balance is not known yet</source>
            <translation>The balance is not known yet</translation>
        </message>
        <message numerus="yes">
            <source>at risk: %n</source>
            <translation>
                <numerusform>at risk: %n</numerusform>
                <numerusform>at risk: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Number %1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>known %1 of %2</source>
            <translation>known %1 of %2</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>nothing read yet</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>at %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>personal account</source>
            <translation>personal account</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valid until %1</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>enough</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Money left, %1</source>
            <translation>Money left, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: charge of %2</source>
            <translation>%1: charge of %2</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>running out</source>
            <translation>running out</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>Notices and tray</source>
            <translation>Notices and tray</translation>
        </message>
        <message>
            <source>Tray and windows</source>
            <translation>Tray and windows</translation>
        </message>
        <message>
            <source>All numbers</source>
            <translation>All numbers</translation>
        </message>
        <message numerus="yes">
            <source>Switched off by you: %n</source>
            <translation>
                <numerusform>Switched off by you: %n</numerusform>
                <numerusform>Switched off by you: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window ends the program. The mini window works.</source>
            <translation>This desktop has no tray: closing the window ends the program. The mini window works.</translation>
        </message>
        <message>
            <source>Wayland: the mini window is an ordinary one and cannot stay on top.</source>
            <translation>Wayland: the mini window is an ordinary one and cannot stay on top.</translation>
        </message>
        <message>
            <source>Nothing here shows the system's notifications: look at the bell.</source>
            <translation>Nothing here shows the system's notifications: look at the bell.</translation>
        </message>
        <message>
            <source>Close the window into the tray</source>
            <translation>Close the window into the tray</translation>
        </message>
        <message>
            <source>The program goes on: it watches your numbers and payments</source>
            <translation>The program goes on: it watches your numbers and payments</translation>
        </message>
        <message>
            <source>Start with the system</source>
            <translation>Start with the system</translation>
        </message>
        <message>
            <source>For you alone; switching it off leaves nothing behind</source>
            <translation>For you alone; switching it off leaves nothing behind</translation>
        </message>
        <message>
            <source>Start in the tray</source>
            <translation>Start in the tray</translation>
        </message>
        <message>
            <source>When the system starts it: without a window</source>
            <translation>When the system starts it: without a window</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Mini window</translation>
        </message>
        <message>
            <source>One number at a glance; the pinned ones by the arrows</source>
            <translation>One number at a glance; the pinned ones by the arrows</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>When a payment has reached its end</source>
            <translation>When a payment has reached its end</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>By the rules below</source>
            <translation>By the rules below</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>When a consultant has answered</source>
            <translation>When a consultant has answered</translation>
        </message>
        <message>
            <source>Not enough for the next charge</source>
            <translation>Not enough for the next charge</translation>
        </message>
        <message>
            <source>Seven days ahead</source>
            <translation>Seven days ahead</translation>
        </message>
        <message>
            <source>The number's validity ends</source>
            <translation>The number's validity ends</translation>
        </message>
        <message>
            <source>30, 7 and 1 days ahead</source>
            <translation>30, 7 and 1 days ahead</translation>
        </message>
        <message>
            <source>Bonuses will expire</source>
            <translation>Bonuses will expire</translation>
        </message>
        <message>
            <source>Three days ahead</source>
            <translation>Three days ahead</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>One appeared, vanished or costs another price</source>
            <translation>One appeared, vanished or costs another price</translation>
        </message>
        <message>
            <source>Credited, rejected or cancelled</source>
            <translation>Credited, rejected or cancelled</translation>
        </message>
        <message>
            <source>Messages of support</source>
            <translation>Messages of support</translation>
        </message>
        <message>
            <source>Once, until you have looked</source>
            <translation>Once, until you have looked</translation>
        </message>
        <message>
            <source>The balance is less than</source>
            <translation>The balance is less than</translation>
        </message>
        <message>
            <source>The balance changed by less than</source>
            <translation>The balance changed by less than</translation>
        </message>
        <message>
            <source>The balance has not changed for</source>
            <translation>The balance has not changed for</translation>
        </message>
        <message>
            <source>The number stops in less than</source>
            <translation>The number stops in less than</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>A sum such as 20</source>
            <translation>A sum such as 20</translation>
        </message>
        <message>
            <source>From 1 to 365 days</source>
            <translation>From 1 to 365 days</translation>
        </message>
        <message>
            <source>Notifications of the system</source>
            <translation>Notifications of the system</translation>
        </message>
        <message>
            <source>What is told of every number</source>
            <translation>What is told of every number</translation>
        </message>
        <message>
            <source>Switch all on again</source>
            <translation>Switch all on again</translation>
        </message>
        <message>
            <source>Rules by number</source>
            <translation>Rules by number</translation>
        </message>
        <message>
            <source>Whose rules</source>
            <translation>Whose rules</translation>
        </message>
        <message>
            <source>Each rule speaks once for each cause.</source>
            <translation>Each rule speaks once for each cause.</translation>
        </message>
        <message>
            <source>As all numbers</source>
            <translation>As all numbers</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>Blocking</source>
            <translation>Blocking</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM card</translation>
        </message>
        <message>
            <source>Contract's end</source>
            <translation>Contract's end</translation>
        </message>
        <message>
            <source>Data here</source>
            <translation>Data here</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Your last decision: %1</source>
            <translation>Your last decision: %1</translation>
        </message>
        <message>
            <source>News of tariffs and services, at most one letter a month</source>
            <translation>News of tariffs and services, at most one letter a month</translation>
        </message>
        <message>
            <source>no address given</source>
            <translation>no address given</translation>
        </message>
        <message>
            <source>Waits for the confirmation from the letter</source>
            <translation>Waits for the confirmation from the letter</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <source>News by SMS, at most twice a month</source>
            <translation>News by SMS, at most twice a month</translation>
        </message>
        <message>
            <source>By SMS</source>
            <translation>By SMS</translation>
        </message>
        <message>
            <source>The operator looks at how much you use and offers what fits</source>
            <translation>The operator looks at how much you use and offers what fits</translation>
        </message>
        <message>
            <source>Personal offers</source>
            <translation>Personal offers</translation>
        </message>
        <message>
            <source>First give an e-mail address under «Contract and contacts».</source>
            <translation>First give an e-mail address under «Contract and contacts».</translation>
        </message>
        <message>
            <source>The choice was changed elsewhere meanwhile. Here is what holds now.</source>
            <translation>The choice was changed elsewhere meanwhile. Here is what holds now.</translation>
        </message>
        <message>
            <source>The switch shows what the operator holds.</source>
            <translation>The switch shows what the operator holds.</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Own password</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Changed %1</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Change password</translation>
        </message>
        <message>
            <source>Create password</source>
            <translation>Create password</translation>
        </message>
        <message>
            <source>The passwords differ</source>
            <translation>The passwords differ</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>being read</translation>
        </message>
        <message>
            <source>created</source>
            <translation>created</translation>
        </message>
        <message>
            <source>not created</source>
            <translation>not created</translation>
        </message>
        <message>
            <source>From 8 to 64 characters</source>
            <translation>From 8 to 64 characters</translation>
        </message>
        <message>
            <source>This password is among the best known ones</source>
            <translation>This password is among the best known ones</translation>
        </message>
        <message>
            <source>The password must not contain your number</source>
            <translation>The password must not contain your number</translation>
        </message>
        <message>
            <source>The operator does not accept this password</source>
            <translation>The operator does not accept this password</translation>
        </message>
        <message>
            <source>guessed at once</source>
            <translation>guessed at once</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>weak</translation>
        </message>
        <message>
            <source>middling</source>
            <translation>middling</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>strong</translation>
        </message>
        <message>
            <source>very strong</source>
            <translation>very strong</translation>
        </message>
        <message>
            <source>The answer got lost and the profile cannot be read yet. The date of the last change will tell which password counts.</source>
            <translation>The answer got lost and the profile cannot be read yet. The date of the last change will tell which password counts.</translation>
        </message>
        <message>
            <source>The answer got lost. The profile tells: nothing has changed.</source>
            <translation>The answer got lost. The profile tells: nothing has changed.</translation>
        </message>
        <message>
            <source>The password is saved.</source>
            <translation>The password is saved.</translation>
        </message>
        <message numerus="yes">
            <source>The password is saved. Sessions ended: %n</source>
            <translation>
                <numerusform>The password is saved. Sessions ended: %n</numerusform>
                <numerusform>The password is saved. Sessions ended: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed: the code was not typed.</source>
            <translation>Nothing has changed: the code was not typed.</translation>
        </message>
        <message>
            <source>The profile was changed elsewhere meanwhile. It has been read again; try once more.</source>
            <translation>The profile was changed elsewhere meanwhile. It has been read again; try once more.</translation>
        </message>
        <message>
            <source>The operator refused this password.</source>
            <translation>The operator refused this password.</translation>
        </message>
        <message>
            <source>Type the first name</source>
            <translation>Type the first name</translation>
        </message>
        <message>
            <source>At most 60 characters</source>
            <translation>At most 60 characters</translation>
        </message>
        <message>
            <source>Only letters, apostrophe, space and hyphen</source>
            <translation>Only letters, apostrophe, space and hyphen</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Check the address</translation>
        </message>
        <message>
            <source>Check the number: +380 and nine digits</source>
            <translation>Check the number: +380 and nine digits</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>not given</translation>
        </message>
        <message>
            <source>The name is saved.</source>
            <translation>The name is saved.</translation>
        </message>
        <message>
            <source>The contacts are saved.</source>
            <translation>The contacts are saved.</translation>
        </message>
        <message>
            <source>History and payments lie here encrypted; their key is in the system's key store.</source>
            <translation>History and payments lie here encrypted; their key is in the system's key store.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Change the name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>For greeting and receipts. The contract name stays as it is.</source>
            <translation>For greeting and receipts. The contract name stays as it is.</translation>
        </message>
        <message>
            <source>Save the name</source>
            <translation>Save the name</translation>
        </message>
        <message>
            <source>Contract and contacts</source>
            <translation>Contract and contacts</translation>
        </message>
        <message>
            <source>Change the contacts</source>
            <translation>Change the contacts</translation>
        </message>
        <message>
            <source>We will confirm it by a code from an SMS.</source>
            <translation>We will confirm it by a code from an SMS.</translation>
        </message>
        <message>
            <source>Save the contacts</source>
            <translation>Save the contacts</translation>
        </message>
        <message>
            <source>Signing in without an SMS. From 8 to 64 characters.</source>
            <translation>Signing in without an SMS. From 8 to 64 characters.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Ended: %1</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Hide: %1</source>
            <translation>Hide: %1</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Show: %1</translation>
        </message>
        <message>
            <source>Sections of the profile</source>
            <translation>Sections of the profile</translation>
        </message>
        <message>
            <source>Lock the program</source>
            <translation>Lock the program</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>Code from the SMS, %1 digits</source>
            <translation>Code from the SMS, %1 digits</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Go on?</source>
            <translation>Go on?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>The code was sent to %1. Ask its holder: the code is the holder's consent.</source>
            <translation>The code was sent to %1. Ask its holder: the code is the holder's consent.</translation>
        </message>
        <message>
            <source>Code from the other number</source>
            <translation>Code from the other number</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the limits. The code allows top-ups inside them.</source>
            <translation>The SMS sent to %1 names the limits. The code allows top-ups inside them.</translation>
        </message>
        <message>
            <source>Allow automatic top-ups</source>
            <translation>Allow automatic top-ups</translation>
        </message>
        <message>
            <source>The SMS sent to %1 names the sum and the count. Compare them first.</source>
            <translation>The SMS sent to %1 names the sum and the count. Compare them first.</translation>
        </message>
        <message>
            <source>Confirm the batch</source>
            <translation>Confirm the batch</translation>
        </message>
        <message>
            <source>Approve the batch</source>
            <translation>Approve the batch</translation>
        </message>
        <message>
            <source>The operator asks for a fresh code. The SMS was sent to %1.</source>
            <translation>The operator asks for a fresh code. The SMS was sent to %1.</translation>
        </message>
        <message>
            <source>Confirm that it is you</source>
            <translation>Confirm that it is you</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>A term in the queue has passed</source>
            <translation>A term in the queue has passed</translation>
        </message>
        <message>
            <source>Not carried out: %1</source>
            <translation>Not carried out: %1</translation>
        </message>
        <message>
            <source>The queue can be carried out</source>
            <translation>The queue can be carried out</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) wait for your press</source>
            <translation>
                <numerusform>%n act waits for your press</numerusform>
                <numerusform>%n acts wait for your press</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed from the queue: %1</source>
            <translation>Removed from the queue: %1</translation>
        </message>
        <message>
            <source>Another term: %1</source>
            <translation>Another term: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry out all</source>
            <translation>Carry out all</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Will be sent in %n second</numerusform>
                <numerusform>Will be sent in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried out one after another</source>
            <translation>Carried out one after another</translation>
        </message>
        <message>
            <source>The conditions are being asked anew</source>
            <translation>The conditions are being asked anew</translation>
        </message>
        <message>
            <source>ready: %1</source>
            <translation>ready: %1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>changed: %1</translation>
        </message>
        <message>
            <source>cannot be done now: %1</source>
            <translation>cannot be done now: %1</translation>
        </message>
        <message>
            <source>the term has passed: %1</source>
            <translation>the term has passed: %1</translation>
        </message>
        <message>
            <source>not needed any more: %1</source>
            <translation>not needed any more: %1</translation>
        </message>
        <message>
            <source>The connection is back</source>
            <translation>The connection is back</translation>
        </message>
        <message numerus="yes">
            <source>Carry out %n act(s)?</source>
            <translation>
                <numerusform>Carry out %n act?</numerusform>
                <numerusform>Carry out %n acts?</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Together %1.</translation>
        </message>
        <message numerus="yes">
            <source>Changed ones are asked one by one: %n.</source>
            <translation>
                <numerusform>The changed one is asked by itself: %n.</numerusform>
                <numerusform>Changed ones are asked one by one: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Remove: %1</translation>
        </message>
        <message>
            <source>Put away: %1</source>
            <translation>Put away: %1</translation>
        </message>
        <message>
            <source>about to be sent</source>
            <translation>about to be sent</translation>
        </message>
        <message>
            <source>Enter the code</source>
            <translation>Enter the code</translation>
        </message>
        <message>
            <source>Carry out for %1</source>
            <translation>Carry out for %1</translation>
        </message>
        <message>
            <source>Carry out all the same</source>
            <translation>Carry out all the same</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Carry out</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>A payment of this sum for this number is not finished yet. Is it a mistake?</translation>
        </message>
        <message>
            <source>conditions not asked yet</source>
            <translation>conditions not asked yet</translation>
        </message>
        <message>
            <source>waits for the connection</source>
            <translation>waits for the connection</translation>
        </message>
        <message>
            <source>conditions are being asked</source>
            <translation>conditions are being asked</translation>
        </message>
        <message>
            <source>ready to carry out</source>
            <translation>ready to carry out</translation>
        </message>
        <message>
            <source>the conditions have changed</source>
            <translation>the conditions have changed</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>asked</translation>
        </message>
        <message>
            <source>cannot be done now</source>
            <translation>cannot be done now</translation>
        </message>
        <message>
            <source>next in turn</source>
            <translation>next in turn</translation>
        </message>
        <message>
            <source>being carried out</source>
            <translation>being carried out</translation>
        </message>
        <message>
            <source>a code from the SMS is needed</source>
            <translation>a code from the SMS is needed</translation>
        </message>
        <message>
            <source>unknown: the operator is being asked</source>
            <translation>unknown: the operator is being asked</translation>
        </message>
        <message>
            <source>refused, nothing was done</source>
            <translation>refused, nothing was done</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>the term has passed, not carried out</source>
            <translation>the term has passed, not carried out</translation>
        </message>
        <message>
            <source>not needed any more: it is so already</source>
            <translation>not needed any more: it is so already</translation>
        </message>
        <message numerus="yes">
            <source>%n bonus(es)</source>
            <translation>
                <numerusform>%n bonus</numerusform>
                <numerusform>%n bonuses</numerusform>
            </translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>free of charge</translation>
        </message>
        <message>
            <source>it was %1, now %2</source>
            <translation>it was %1, now %2</translation>
        </message>
        <message>
            <source>the fee was %1, now %2</source>
            <translation>the fee was %1, now %2</translation>
        </message>
        <message>
            <source>each next charge was %1, now %2</source>
            <translation>each next charge was %1, now %2</translation>
        </message>
        <message>
            <source>the day was %1, now %2</source>
            <translation>the day was %1, now %2</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>Queue of acts</source>
            <translation>Queue of acts</translation>
        </message>
        <message>
            <source>Put away what has ended</source>
            <translation>Put away what has ended</translation>
        </message>
        <message>
            <source>Ask the conditions</source>
            <translation>Ask the conditions</translation>
        </message>
        <message>
            <source>No, let them wait</source>
            <translation>No, let them wait</translation>
        </message>
        <message>
            <source>Yes, carry out</source>
            <translation>Yes, carry out</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Money and orders are never sent without your press here. A new card cannot wait: nothing of it is kept.</source>
            <translation>Money and orders are never sent without your press here. A new card cannot wait: nothing of it is kept.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>What you do without a connection stands here with its term. When the connection is back, the conditions are asked anew and you carry it out by a press.</source>
            <translation>What you do without a connection stands here with its term. When the connection is back, the conditions are asked anew and you carry it out by a press.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>QueueOffer</name>
        <message>
            <source>Add to the queue</source>
            <translation>Add to the queue</translation>
        </message>
        <message>
            <source>without a term</source>
            <translation>without a term</translation>
        </message>
        <message>
            <source>today by %1</source>
            <translation>today by %1</translation>
        </message>
        <message>
            <source>tomorrow by %1</source>
            <translation>tomorrow by %1</translation>
        </message>
        <message>
            <source>in 3 days, %2 by %1</source>
            <translation>in 3 days, %2 by %1</translation>
        </message>
        <message>
            <source>before the next charge, %2 %1</source>
            <translation>before the next charge, %2 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>Transfer to %1</translation>
        </message>
        <message>
            <source>Move to the tariff «%1»</source>
            <translation>Move to the tariff «%1»</translation>
        </message>
        <message>
            <source>Connect «%1»</source>
            <translation>Connect «%1»</translation>
        </message>
        <message>
            <source>Disconnect «%1»</source>
            <translation>Disconnect «%1»</translation>
        </message>
        <message>
            <source>Cancel the order «%1»</source>
            <translation>Cancel the order «%1»</translation>
        </message>
        <message>
            <source>Block the number</source>
            <translation>Block the number</translation>
        </message>
        <message>
            <source>Switch on an automatic top-up</source>
            <translation>Switch on an automatic top-up</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Top up %1</translation>
        </message>
        <message numerus="yes">
            <source>Top up %n number(s)</source>
            <translation>
                <numerusform>Top up %n number</numerusform>
                <numerusform>Top up %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on the newsletter: %1</source>
            <translation>Switch on the newsletter: %1</translation>
        </message>
        <message>
            <source>Switch off the newsletter: %1</source>
            <translation>Switch off the newsletter: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>It stands in the queue already</source>
            <translation>It stands in the queue already</translation>
        </message>
        <message>
            <source>The queue is full: carry out or remove something first</source>
            <translation>The queue is full: carry out or remove something first</translation>
        </message>
        <message>
            <source>Added to the queue: %1</source>
            <translation>Added to the queue: %1</translation>
        </message>
        <message>
            <source>No later than</source>
            <translation>No later than</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>DEMO: not real money</source>
            <translation>DEMO: not real money</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>Top-up receipt</source>
            <translation>Top-up receipt</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Itemised charges</source>
            <translation>Itemised charges</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In all</translation>
        </message>
        <message>
            <source>Made from the history on this computer; it is not the operator's bill.</source>
            <translation>Made from the history on this computer; it is not the operator's bill.</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>Receipt no.</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>Payment key</source>
            <translation>Payment key</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>Reconcile</name>
        <message>
            <source>Two lines put together</source>
            <translation>Two lines put together</translation>
        </message>
        <message>
            <source>A pair taken apart</source>
            <translation>A pair taken apart</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>With us</source>
            <translation>With us</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Say which column is what. Rows in the file: about %1.</source>
            <translation>Say which column is what. Rows in the file: about %1.</translation>
        </message>
        <message>
            <source>A day and a sum are needed</source>
            <translation>A day and a sum are needed</translation>
        </message>
        <message>
            <source>A number and a sum are needed</source>
            <translation>A number and a sum are needed</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Columns of %1</translation>
        </message>
        <message>
            <source>Act of reconciliation: %1</source>
            <translation>Act of reconciliation: %1</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Made on %1</translation>
        </message>
        <message>
            <source>Total of the file: %1</source>
            <translation>Total of the file: %1</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Lines that do not agree</source>
            <translation>Lines that do not agree</translation>
        </message>
        <message>
            <source>Difference of the totals</source>
            <translation>Difference of the totals</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s) stand in the table</source>
            <translation>
                <numerusform>%n more line stand in the table</numerusform>
                <numerusform>%n more lines stand in the table</numerusform>
            </translation>
        </message>
        <message>
            <source>Line of the file</source>
            <translation>Line of the file</translation>
        </message>
        <message>
            <source>Cost rules changed</source>
            <translation>Cost rules changed</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Without taxes</source>
            <translation>Without taxes</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>Pension levy</source>
            <translation>Pension levy</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>Whole company</translation>
        </message>
        <message>
            <source>No such department: %1</source>
            <translation>No such department: %1</translation>
        </message>
        <message>
            <source>Any charge</source>
            <translation>Any charge</translation>
        </message>
        <message>
            <source>Department, rule %1</source>
            <translation>Department, rule %1</translation>
        </message>
        <message>
            <source>Charge, rule %1</source>
            <translation>Charge, rule %1</translation>
        </message>
        <message>
            <source>Ledger code, rule %1</source>
            <translation>Ledger code, rule %1</translation>
        </message>
        <message>
            <source>Move rule %1 up</source>
            <translation>Move rule %1 up</translation>
        </message>
        <message>
            <source>Move rule %1 down</source>
            <translation>Move rule %1 down</translation>
        </message>
        <message>
            <source>Remove rule %1</source>
            <translation>Remove rule %1</translation>
        </message>
        <message>
            <source>Never used: rule %1 takes these lines</source>
            <translation>Never used: rule %1 takes these lines</translation>
        </message>
        <message>
            <source>Name a ledger code</source>
            <translation>Name a ledger code</translation>
        </message>
        <message>
            <source>«%1» is no code: letters, digits, dot, dash, slash</source>
            <translation>«%1» is no code: letters, digits, dot, dash, slash</translation>
        </message>
        <message>
            <source>Say the share of «%1», as in 92 60 %; 93 40 %</source>
            <translation>Say the share of «%1», as in 92 60 %; 93 40 %</translation>
        </message>
        <message>
            <source>Code «%1» stands twice</source>
            <translation>Code «%1» stands twice</translation>
        </message>
        <message>
            <source>The shares make %2 %, not 100 %</source>
            <translation>The shares make %2 %, not 100 %</translation>
        </message>
        <message>
            <source>A rate is from 0 to 100, as 20 or 7,5</source>
            <translation>A rate is from 0 to 100, as 20 or 7,5</translation>
        </message>
        <message>
            <source>What the rules make is shown once every field is right</source>
            <translation>What the rules make is shown once every field is right</translation>
        </message>
        <message>
            <source>%1. Together %2, the bill %3</source>
            <translation>%1. Together %2, the bill %3</translation>
        </message>
        <message>
            <source>Read our own side</source>
            <translation>Read our own side</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file away: %1</source>
            <translation>Put the file away: %1</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Columns…</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>line %1: %2</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> and %n more</numerusform>
                <numerusform> and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Left out: %n</numerusform>
                <numerusform>Left out: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What the operator knows of this month is not read yet</source>
            <translation>What the operator knows of this month is not read yet</translation>
        </message>
        <message>
            <source>No connection: our own side can be read later</source>
            <translation>No connection: our own side can be read later</translation>
        </message>
        <message>
            <source>Own movements: %1</source>
            <translation>Own movements: %1</translation>
        </message>
        <message>
            <source>Reading movements of the month: %1</source>
            <translation>Reading movements of the month: %1</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Differ</translation>
        </message>
        <message>
            <source>Only in the file</source>
            <translation>Only in the file</translation>
        </message>
        <message>
            <source>Only with us</source>
            <translation>Only with us</translation>
        </message>
        <message>
            <source>file %1, with us %2</source>
            <translation>file %1, with us %2</translation>
        </message>
        <message>
            <source>Need attention %1</source>
            <translation>Need attention %1</translation>
        </message>
        <message>
            <source>Agreed %1</source>
            <translation>Agreed %1</translation>
        </message>
        <message>
            <source>Ours %1 and the file's %2</source>
            <translation>Ours %1 and the file's %2</translation>
        </message>
        <message>
            <source>Ours %1 is picked: pick its line of the file</source>
            <translation>Ours %1 is picked: pick its line of the file</translation>
        </message>
        <message>
            <source>The file's %1 is picked: pick our own movement</source>
            <translation>The file's %1 is picked: pick our own movement</translation>
        </message>
        <message>
            <source>Nothing found. Reset the search</source>
            <translation>Nothing found. Reset the search</translation>
        </message>
        <message>
            <source>Everything agrees to the kopiyka</source>
            <translation>Everything agrees to the kopiyka</translation>
        </message>
        <message>
            <source>No such lines</source>
            <translation>No such lines</translation>
        </message>
        <message>
            <source>Parts sum to the bill: %1. VAT %2, pension levy %3</source>
            <translation>Parts sum to the bill: %1. VAT %2, pension levy %3</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>Bank statement</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: day, sum, purpose of the payment</source>
            <translation>XLSX, XLS, ODS or CSV: day, sum, purpose of the payment</translation>
        </message>
        <message>
            <source>Operator's bill</source>
            <translation>Operator's bill</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS or CSV: number, reason, service, sum</source>
            <translation>XLSX, XLS, ODS or CSV: number, reason, service, sum</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Number or personal account</source>
            <translation>Number or personal account</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Tariff or service</source>
            <translation>Tariff or service</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>the day is not understood</source>
            <translation>the day is not understood</translation>
        </message>
        <message>
            <source>the sum is not understood</source>
            <translation>the sum is not understood</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no number</translation>
        </message>
        <message>
            <source>a formula or an object in the cell</source>
            <translation>a formula or an object in the cell</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Tariff fee</translation>
        </message>
        <message>
            <source>Change of the tariff</source>
            <translation>Change of the tariff</translation>
        </message>
        <message>
            <source>Service fee</source>
            <translation>Service fee</translation>
        </message>
        <message>
            <source>Connection of a service</source>
            <translation>Connection of a service</translation>
        </message>
        <message>
            <source>Blocking fee</source>
            <translation>Blocking fee</translation>
        </message>
        <message>
            <source>Use beyond the package</source>
            <translation>Use beyond the package</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Roaming</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Content services</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Another sum</source>
            <translation>Another sum</translation>
        </message>
        <message>
            <source>With the fee</source>
            <translation>With the fee</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Another period</translation>
        </message>
        <message>
            <source>A slip in the number</source>
            <translation>A slip in the number</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>Twice</translation>
        </message>
        <message>
            <source>Not our number</source>
            <translation>Not our number</translation>
        </message>
        <message>
            <source>No pair</source>
            <translation>No pair</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Take apart</translation>
        </message>
        <message>
            <source>Pick for a pair</source>
            <translation>Pick for a pair</translation>
        </message>
        <message>
            <source>Pairs made by hand that could not be kept: %1, our movement is there no longer</source>
            <translation>Pairs made by hand that could not be kept: %1, our movement is there no longer</translation>
        </message>
        <message>
            <source>The same sum, number and day stand here once more</source>
            <translation>The same sum, number and day stand here once more</translation>
        </message>
        <message>
            <source>There is no such number in the company's list</source>
            <translation>There is no such number in the company's list</translation>
        </message>
        <message>
            <source>In the file, but not with us</source>
            <translation>In the file, but not with us</translation>
        </message>
        <message>
            <source>With us, but not in the file</source>
            <translation>With us, but not in the file</translation>
        </message>
        <message>
            <source>Put together by hand</source>
            <translation>Put together by hand</translation>
        </message>
        <message>
            <source>The bank added the fee of %1</source>
            <translation>The bank added the fee of %1</translation>
        </message>
        <message>
            <source>With us on %1, in the file on %2</source>
            <translation>With us on %1, in the file on %2</translation>
        </message>
        <message>
            <source>With us %1, in the file %2</source>
            <translation>With us %1, in the file %2</translation>
        </message>
        <message>
            <source>The file has %1 more</source>
            <translation>The file has %1 more</translation>
        </message>
        <message>
            <source>The file has %1 less</source>
            <translation>The file has %1 less</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliation</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Number, sum or purpose</source>
            <translation>Number, sum or purpose</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>Search in the list</translation>
        </message>
        <message>
            <source>Lines to reconcile</source>
            <translation>Lines to reconcile</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Put together</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Which lines</translation>
        </message>
        <message>
            <source>Here the books will meet</source>
            <translation>Here the books will meet</translation>
        </message>
        <message>
            <source>Give the bank's statement or the operator's bill: each line gets its pair or the cause why it has none. Nothing is sent anywhere.</source>
            <translation>Give the bank's statement or the operator's bill: each line gets its pair or the cause why it has none. Nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>By cost centre</source>
            <translation>By cost centre</translation>
        </message>
        <message>
            <source>Rules and rates…</source>
            <translation>Rules and rates…</translation>
        </message>
        <message>
            <source>Export the split</source>
            <translation>Export the split</translation>
        </message>
        <message>
            <source>Rules and rates of the split</source>
            <translation>Rules and rates of the split</translation>
        </message>
        <message>
            <source>The first rule from above that fits takes a line of the bill. Shares of several codes: 92 60 %; 93 40 %. What no rule takes goes to the code of the rest.</source>
            <translation>The first rule from above that fits takes a line of the bill. Shares of several codes: 92 60 %; 93 40 %. What no rule takes goes to the code of the rest.</translation>
        </message>
        <message>
            <source>No rules yet: the whole bill goes to the code of the rest</source>
            <translation>No rules yet: the whole bill goes to the code of the rest</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Add a rule</translation>
        </message>
        <message>
            <source>Code of the rest</source>
            <translation>Code of the rest</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Ledger code</source>
            <translation>Ledger code</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Tables (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Export the reconciliation</source>
            <translation>Export the reconciliation</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>The file could not be written: %1</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Read the file</translation>
        </message>
        <message>
            <source>Column %1 is</source>
            <translation>Column %1 is</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The consent is over</source>
            <translation>The consent is over</translation>
        </message>
        <message>
            <source>Give it again.</source>
            <translation>Give it again.</translation>
        </message>
        <message>
            <source>The consent was given for something else</source>
            <translation>The consent was given for something else</translation>
        </message>
        <message>
            <source>The rule has no consent</source>
            <translation>The rule has no consent</translation>
        </message>
        <message>
            <source>Switch the rule on first.</source>
            <translation>Switch the rule on first.</translation>
        </message>
        <message>
            <source>The code was not entered</source>
            <translation>The code was not entered</translation>
        </message>
        <message>
            <source>A payment to this number has no known outcome yet</source>
            <translation>A payment to this number has no known outcome yet</translation>
        </message>
        <message>
            <source>Wait until it ends, so that nothing is paid twice.</source>
            <translation>Wait until it ends, so that nothing is paid twice.</translation>
        </message>
        <message>
            <source>The bank declined the payment</source>
            <translation>The bank declined the payment</translation>
        </message>
        <message>
            <source>No money was taken.</source>
            <translation>No money was taken.</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>The card has expired</translation>
        </message>
        <message>
            <source>The operator refused</source>
            <translation>The operator refused</translation>
        </message>
        <message>
            <source>Wrong code</source>
            <translation>Wrong code</translation>
        </message>
        <message>
            <source>This code no longer works</source>
            <translation>This code no longer works</translation>
        </message>
        <message>
            <source>Ask for a new one.</source>
            <translation>Ask for a new one.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Wrong code. Tries left: %n</numerusform>
                <numerusform>Wrong code. Tries left: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The code has expired</source>
            <translation>The code has expired</translation>
        </message>
        <message>
            <source>Cancelled after five wrong codes</source>
            <translation>Cancelled after five wrong codes</translation>
        </message>
        <message>
            <source>No more codes for this payment</source>
            <translation>No more codes for this payment</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Wrong number or password</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code.</source>
            <translation>No password yet? Sign in with an SMS code.</translation>
        </message>
        <message>
            <source>Not enough money</source>
            <translation>Not enough money</translation>
        </message>
        <message>
            <source>Not enough money: short by %1</source>
            <translation>Not enough money: short by %1</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Over the operator's limit</translation>
        </message>
        <message>
            <source>Over the operator's limit of %1</source>
            <translation>Over the operator's limit of %1</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>The fee has changed</translation>
        </message>
        <message>
            <source>The fee has changed: now %1</source>
            <translation>The fee has changed: now %1</translation>
        </message>
        <message>
            <source>Check the total and pay again. No money was taken.</source>
            <translation>Check the total and pay again. No money was taken.</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>The operator does not serve this number</translation>
        </message>
        <message>
            <source>Check the number. No money was taken.</source>
            <translation>Check the number. No money was taken.</translation>
        </message>
        <message>
            <source>This number is paid from the company's account</source>
            <translation>This number is paid from the company's account</translation>
        </message>
        <message>
            <source>Top up the account instead. No money was taken.</source>
            <translation>Top up the account instead. No money was taken.</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Check the card number</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Check the CVV</translation>
        </message>
        <message>
            <source>Check the holder's name</source>
            <translation>Check the holder's name</translation>
        </message>
        <message>
            <source>The operator does not accept this card</source>
            <translation>The operator does not accept this card</translation>
        </message>
        <message>
            <source>The operator does not accept this amount</source>
            <translation>The operator does not accept this amount</translation>
        </message>
        <message>
            <source>The sign-in took too long. Begin again</source>
            <translation>The sign-in took too long. Begin again</translation>
        </message>
        <message>
            <source>Too soon</source>
            <translation>Too soon</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Wait a little.</translation>
        </message>
        <message>
            <source>The password is too weak</source>
            <translation>The password is too weak</translation>
        </message>
        <message>
            <source>It is in use: finish the open payment first</source>
            <translation>It is in use: finish the open payment first</translation>
        </message>
        <message>
            <source>The operator wants this sign-in in the browser</source>
            <translation>The operator wants this sign-in in the browser</translation>
        </message>
        <message>
            <source>Press the button to open it.</source>
            <translation>Press the button to open it.</translation>
        </message>
        <message>
            <source>The operator does not know this any more</source>
            <translation>The operator does not know this any more</translation>
        </message>
        <message>
            <source>Another number was signed in</source>
            <translation>Another number was signed in</translation>
        </message>
        <message>
            <source>That session was ended. Begin again.</source>
            <translation>That session was ended. Begin again.</translation>
        </message>
        <message>
            <source>No password is kept here</source>
            <translation>No password is kept here</translation>
        </message>
        <message>
            <source>Sign in with an SMS code.</source>
            <translation>Sign in with an SMS code.</translation>
        </message>
        <message>
            <source>The operator does not let this number in</source>
            <translation>The operator does not let this number in</translation>
        </message>
        <message>
            <source>The operator does not accept this number</source>
            <translation>The operator does not accept this number</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>will stop</source>
            <translation>will stop</translation>
        </message>
        <message>
            <source>near the cut-off threshold</source>
            <translation>near the cut-off threshold</translation>
        </message>
        <message>
            <source>validity is ending</source>
            <translation>validity is ending</translation>
        </message>
        <message>
            <source>debt</source>
            <translation>debt</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>blocked for a time</source>
            <translation>blocked for a time</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>disconnected</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>enough money</translation>
        </message>
        <message>
            <source>contract, within the limit</source>
            <translation>contract, within the limit</translation>
        </message>
        <message>
            <source>no new data</source>
            <translation>no new data</translation>
        </message>
        <message>
            <source>no connection to the operator</source>
            <translation>no connection to the operator</translation>
        </message>
        <message>
            <source>the operator did not answer in time</source>
            <translation>the operator did not answer in time</translation>
        </message>
        <message>
            <source>too many requests</source>
            <translation>too many requests</translation>
        </message>
        <message>
            <source>fault on the operator's side</source>
            <translation>fault on the operator's side</translation>
        </message>
        <message>
            <source>the answer was not understood</source>
            <translation>the answer was not understood</translation>
        </message>
        <message>
            <source>no right to see this number</source>
            <translation>no right to see this number</translation>
        </message>
        <message>
            <source>the operator does not know this number</source>
            <translation>the operator does not know this number</translation>
        </message>
        <message>
            <source>the number has left the company</source>
            <translation>the number has left the company</translation>
        </message>
        <message>
            <source>the number is disconnected</source>
            <translation>the number is disconnected</translation>
        </message>
        <message>
            <source>the operator states no balance</source>
            <translation>the operator states no balance</translation>
        </message>
        <message>
            <source>the session has ended</source>
            <translation>the session has ended</translation>
        </message>
        <message>
            <source>fresh %1 of %2</source>
            <translation>fresh %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n with an error</source>
            <translation>
                <numerusform>%n with an error</numerusform>
                <numerusform>%n with an error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message>
            <source>next refresh at %1</source>
            <translation>next refresh at %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>not read yet</translation>
        </message>
        <message>
            <source>no new data since %1</source>
            <translation>no new data since %1</translation>
        </message>
        <message>
            <source>will stop on %1</source>
            <translation>will stop on %1</translation>
        </message>
        <message>
            <source>will stop on %1, short by %2</source>
            <translation>will stop on %1, short by %2</translation>
        </message>
        <message>
            <source>suspended on %1</source>
            <translation>suspended on %1</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>suspended on %1, short by %2</source>
            <translation>suspended on %1, short by %2</translation>
        </message>
        <message>
            <source>%1 to the cut-off threshold</source>
            <translation>%1 to the cut-off threshold</translation>
        </message>
        <message>
            <source>debt of the account, will stop on %1</source>
            <translation>debt of the account, will stop on %1</translation>
        </message>
        <message>
            <source>valid until %1, needs %2</source>
            <translation>valid until %1, needs %2</translation>
        </message>
        <message>
            <source>disconnected on %1</source>
            <translation>disconnected on %1</translation>
        </message>
        <message>
            <source>blocked for a time on %1</source>
            <translation>blocked for a time on %1</translation>
        </message>
        <message>
            <source>enough until %1</source>
            <translation>enough until %1</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>An auto top-up rule has switched itself off</source>
            <translation>An auto top-up rule has switched itself off</translation>
        </message>
        <message>
            <source>Auto top-up: the number was topped up</source>
            <translation>Auto top-up: the number was topped up</translation>
        </message>
        <message>
            <source>Auto top-up missed a run: see the list of missed runs</source>
            <translation>Auto top-up missed a run: see the list of missed runs</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Change the rule</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Choose at least one number</source>
            <translation>Choose at least one number</translation>
        </message>
        <message numerus="yes">
            <source>At most %n numbers in one rule</source>
            <translation>
                <numerusform>At most %n numbers in one rule</numerusform>
                <numerusform>At most %n numbers in one rule</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter a sum greater than zero</source>
            <translation>Enter a sum greater than zero</translation>
        </message>
        <message>
            <source>A day from 1 to 31</source>
            <translation>A day from 1 to 31</translation>
        </message>
        <message>
            <source>A date looks like 25.11.2026</source>
            <translation>A date looks like 25.11.2026</translation>
        </message>
        <message>
            <source>This day has passed</source>
            <translation>This day has passed</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Enter an amount from %1 to %2</translation>
        </message>
        <message>
            <source>No saved card: save one when you top up</source>
            <translation>No saved card: save one when you top up</translation>
        </message>
        <message>
            <source>Choose a saved card or account</source>
            <translation>Choose a saved card or account</translation>
        </message>
        <message>
            <source>Less than one top-up: the rule would never fire</source>
            <translation>Less than one top-up: the rule would never fire</translation>
        </message>
        <message>
            <source>Less than the cap of a week</source>
            <translation>Less than the cap of a week</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>To the queue</translation>
        </message>
        <message>
            <source>Switch on…</source>
            <translation>Switch on…</translation>
        </message>
        <message>
            <source>Save, switching on to the queue</source>
            <translation>Save, switching on to the queue</translation>
        </message>
        <message>
            <source>Save and switch on…</source>
            <translation>Save and switch on…</translation>
        </message>
        <message>
            <source>No connection: a rule is saved here, its consent is asked of the operator later, by a press in the queue. Missed runs are paid only with a connection.</source>
            <translation>No connection: a rule is saved here, its consent is asked of the operator later, by a press in the queue. Missed runs are paid only with a connection.</translation>
        </message>
        <message>
            <source>Would have fired</source>
            <translation>Would have fired</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Would have paid</source>
            <translation>Would have paid</translation>
        </message>
        <message>
            <source>Your own top-ups of that time</source>
            <translation>Your own top-ups of that time</translation>
        </message>
        <message>
            <source>Would have prevented</source>
            <translation>Would have prevented</translation>
        </message>
        <message>
            <source>If only the rule had topped up</source>
            <translation>If only the rule had topped up</translation>
        </message>
        <message>
            <source>Held back by the caps</source>
            <translation>Held back by the caps</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>and %n earlier</numerusform>
                <numerusform>and %n earlier</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing: the tariff was always paid in time</source>
            <translation>nothing: the tariff was always paid in time</translation>
        </message>
        <message numerus="yes">
            <source>nothing of %n late charge(s)</source>
            <translation>
                <numerusform>nothing of %n late charge</numerusform>
                <numerusform>nothing of %n late charges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a paid tariff</source>
            <translation>
                <numerusform>%n day without a paid tariff</numerusform>
                <numerusform>%n days without a paid tariff</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no history of this time on this computer yet.</source>
            <translation>There is no history of this time on this computer yet.</translation>
        </message>
        <message numerus="yes">
            <source>By %n operation(s) from %1 to %2.</source>
            <translation>
                <numerusform>By %n operation from %1 to %2.</numerusform>
                <numerusform>By %n operations from %1 to %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance falls below a sum</source>
            <translation>The balance falls below a sum</translation>
        </message>
        <message>
            <source>The day before the tariff charge</source>
            <translation>The day before the tariff charge</translation>
        </message>
        <message>
            <source>A day of each month</source>
            <translation>A day of each month</translation>
        </message>
        <message>
            <source>Every 4 weeks</source>
            <translation>Every 4 weeks</translation>
        </message>
        <message>
            <source>A fixed sum</source>
            <translation>A fixed sum</translation>
        </message>
        <message>
            <source>Just what is missing</source>
            <translation>Just what is missing</translation>
        </message>
        <message>
            <source>The price of the tariff</source>
            <translation>The price of the tariff</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>When the balance of %1 falls below %2,</source>
            <translation>When the balance of %1 falls below %2,</translation>
        </message>
        <message>
            <source>The day before the tariff of %1 is charged, at %3,</source>
            <translation>The day before the tariff of %1 is charged, at %3,</translation>
        </message>
        <message>
            <source>On day %4 of each month at %3, for %1,</source>
            <translation>On day %4 of each month at %3, for %1,</translation>
        </message>
        <message>
            <source>Every 4 weeks from %5 at %3, for %1,</source>
            <translation>Every 4 weeks from %5 at %3, for %1,</translation>
        </message>
        <message>
            <source>top up by %1 from %2.</source>
            <translation>top up by %1 from %2.</translation>
        </message>
        <message>
            <source>top up by the price of the tariff from %2.</source>
            <translation>top up by the price of the tariff from %2.</translation>
        </message>
        <message>
            <source>top up to that sum from %2.</source>
            <translation>top up to that sum from %2.</translation>
        </message>
        <message>
            <source>top up just what is missing for the next charge from %2.</source>
            <translation>top up just what is missing for the next charge from %2.</translation>
        </message>
        <message>
            <source>At most %1 a week and %2 a month.</source>
            <translation>At most %1 a week and %2 a month.</translation>
        </message>
        <message>
            <source>Stopped with all</source>
            <translation>Stopped with all</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Switched itself off</source>
            <translation>Switched itself off</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Two refusals in a row, so the rule was switched off.</source>
            <translation>Two refusals in a row, so the rule was switched off.</translation>
        </message>
        <message>
            <source>The consent is over: %1. Switch it on again.</source>
            <translation>The consent is over: %1. Switch it on again.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>The consent holds until %1.</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Refused: %1</translation>
        </message>
        <message>
            <source>The operator's cap is reached</source>
            <translation>The operator's cap is reached</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Topped up</source>
            <translation>Topped up</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>The outcome is not known yet</translation>
        </message>
        <message>
            <source>The cap is reached</source>
            <translation>The cap is reached</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Money was enough</source>
            <translation>Money was enough</translation>
        </message>
        <message>
            <source>a payment to this number had no known outcome</source>
            <translation>a payment to this number had no known outcome</translation>
        </message>
        <message>
            <source>the program was closed or had no connection</source>
            <translation>the program was closed or had no connection</translation>
        </message>
        <message>
            <source>Auto top-up</source>
            <translation>Auto top-up</translation>
        </message>
        <message>
            <source>Below a sum, on a date or before the tariff charge, inside caps</source>
            <translation>Below a sum, on a date or before the tariff charge, inside caps</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Set up</translation>
        </message>
        <message>
            <source>Set up auto top-up</source>
            <translation>Set up auto top-up</translation>
        </message>
        <message>
            <source>Stop all rules</source>
            <translation>Stop all rules</translation>
        </message>
        <message>
            <source>Let rules work again</source>
            <translation>Let rules work again</translation>
        </message>
        <message>
            <source>All rules are stopped. Nothing is topped up until you let them work again.</source>
            <translation>All rules are stopped. Nothing is topped up until you let them work again.</translation>
        </message>
        <message>
            <source>Its consent at the operator ends. What it paid stays paid.</source>
            <translation>Its consent at the operator ends. What it paid stays paid.</translation>
        </message>
        <message>
            <source>Delete this rule?</source>
            <translation>Delete this rule?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>For which numbers</source>
            <translation>For which numbers</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>At what time</translation>
        </message>
        <message>
            <source>Below, UAH</source>
            <translation>Below, UAH</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Day of the month</translation>
        </message>
        <message>
            <source>31 is the last day of a shorter month</source>
            <translation>31 is the last day of a shorter month</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <source>Sum, UAH</source>
            <translation>Sum, UAH</translation>
        </message>
        <message>
            <source>From what</source>
            <translation>From what</translation>
        </message>
        <message>
            <source>At most a week, UAH</source>
            <translation>At most a week, UAH</translation>
        </message>
        <message>
            <source>At most a month, UAH</source>
            <translation>At most a month, UAH</translation>
        </message>
        <message>
            <source>Rehearse on the last year</source>
            <translation>Rehearse on the last year</translation>
        </message>
        <message>
            <source>Save switched off</source>
            <translation>Save switched off</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>My rules</translation>
        </message>
        <message>
            <source>No rules yet. Make one beside, see on your own history how it would have worked, then switch it on by a code.</source>
            <translation>No rules yet. Make one beside, see on your own history how it would have worked, then switch it on by a code.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Missed runs</source>
            <translation>Missed runs</translation>
        </message>
        <message>
            <source>The program never catches up by itself: you decide about each.</source>
            <translation>The program never catches up by itself: you decide about each.</translation>
        </message>
        <message>
            <source>Top up now</source>
            <translation>Top up now</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Last firings</source>
            <translation>Last firings</translation>
        </message>
        <message>
            <source>Rehearsal on the last 12 months</source>
            <translation>Rehearsal on the last 12 months</translation>
        </message>
        <message>
            <source>The rule has been changed since: rehearse it again.</source>
            <translation>The rule has been changed since: rehearse it again.</translation>
        </message>
        <message>
            <source>Top-ups of the rehearsal by months</source>
            <translation>Top-ups of the rehearsal by months</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Balance before</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Top-up</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Ordered: %1</translation>
        </message>
        <message>
            <source>Will be switched off: %1</source>
            <translation>Will be switched off: %1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>It will go off by itself: %1</source>
            <translation>It will go off by itself: %1</translation>
        </message>
        <message>
            <source>The date is forgotten</source>
            <translation>The date is forgotten</translation>
        </message>
        <message>
            <source>Disconnect that one</source>
            <translation>Disconnect that one</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Disconnect</translation>
        </message>
        <message>
            <source>Connect «%1»?</source>
            <translation>Connect «%1»?</translation>
        </message>
        <message>
            <source>Disconnect «%1»?</source>
            <translation>Disconnect «%1»?</translation>
        </message>
        <message>
            <source>Set up «%1»</source>
            <translation>Set up «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message numerus="yes">
            <source>Will be sent in %n second(s)</source>
            <translation>
                <numerusform>Will be sent in %n second</numerusform>
                <numerusform>Will be sent in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>Price now</translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Balance after</translation>
        </message>
        <message>
            <source>%1, does not change</source>
            <translation>%1, does not change</translation>
        </message>
        <message>
            <source>%1, from the next top-ups, by %2 at the latest</source>
            <translation>%1, from the next top-ups, by %2 at the latest</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>True price</source>
            <translation>True price</translation>
        </message>
        <message>
            <source>To repay</source>
            <translation>To repay</translation>
        </message>
        <message>
            <source>Number validity</source>
            <translation>Number validity</translation>
        </message>
        <message>
            <source>is not prolonged by this money</source>
            <translation>is not prolonged by this money</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Countries</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Included</translation>
        </message>
        <message>
            <source>It goes off at once; what is paid is not given back</source>
            <translation>It goes off at once; what is paid is not given back</translation>
        </message>
        <message>
            <source>Works until %1, then it is lost</source>
            <translation>Works until %1, then it is lost</translation>
        </message>
        <message>
            <source>What is paid for this period is not given back</source>
            <translation>What is paid for this period is not given back</translation>
        </message>
        <message>
            <source>No more charges: %1 less each time</source>
            <translation>No more charges: %1 less each time</translation>
        </message>
        <message>
            <source>Top up %1</source>
            <translation>Top up %1</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Short by %1</translation>
        </message>
        <message>
            <source>Not enough bonuses</source>
            <translation>Not enough bonuses</translation>
        </message>
        <message>
            <source>Asking what it takes</source>
            <translation>Asking what it takes</translation>
        </message>
        <message>
            <source>By the price list: the operator is asked anew before sending</source>
            <translation>By the price list: the operator is asked anew before sending</translation>
        </message>
        <message>
            <source>An estimate from the price list: the operator does not say</source>
            <translation>An estimate from the price list: the operator does not say</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>The terms have changed. Look again.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>The price has changed: it was %1, now %2. Look again.</translation>
        </message>
        <message>
            <source>This is the number itself</source>
            <translation>This is the number itself</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Digits only</translation>
        </message>
        <message>
            <source>Only Ukrainian numbers</source>
            <translation>Only Ukrainian numbers</translation>
        </message>
        <message>
            <source>Too many digits</source>
            <translation>Too many digits</translation>
        </message>
        <message>
            <source>A mobile number is needed</source>
            <translation>A mobile number is needed</translation>
        </message>
        <message>
            <source>Pay with bonuses: %1 of %2</source>
            <translation>Pay with bonuses: %1 of %2</translation>
        </message>
        <message>
            <source>A date such as %1</source>
            <translation>A date such as %1</translation>
        </message>
        <message>
            <source>Not earlier than tomorrow</source>
            <translation>Not earlier than tomorrow</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>No number is chosen</translation>
        </message>
        <message>
            <source>The number is %1</source>
            <translation>The number is %1</translation>
        </message>
        <message>
            <source>No connection: orders are possible when it is back</source>
            <translation>No connection: orders are possible when it is back</translation>
        </message>
        <message>
            <source>part of the tariff</source>
            <translation>part of the tariff</translation>
        </message>
        <message>
            <source>new, not you?</source>
            <translation>new, not you?</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>price is new</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>price was %1</translation>
        </message>
        <message>
            <source>off on %1</source>
            <translation>off on %1</translation>
        </message>
        <message>
            <source>It is being carried out: too late to cancel</source>
            <translation>It is being carried out: too late to cancel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Set up</translation>
        </message>
        <message>
            <source>Part of the tariff, it cannot be switched off apart</source>
            <translation>Part of the tariff, it cannot be switched off apart</translation>
        </message>
        <message>
            <source>To the queue</source>
            <translation>To the queue</translation>
        </message>
        <message>
            <source>short by %1</source>
            <translation>short by %1</translation>
        </message>
        <message>
            <source>enough money</source>
            <translation>enough money</translation>
        </message>
        <message>
            <source>%1 now, %2 to repay</source>
            <translation>%1 now, %2 to repay</translation>
        </message>
        <message>
            <source>%1 of the previous one is to be repaid first</source>
            <translation>%1 of the previous one is to be repaid first</translation>
        </message>
        <message>
            <source>%1 fee</source>
            <translation>%1 fee</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n left</source>
            <translation>
                <numerusform>Show more: %n left</numerusform>
                <numerusform>Show more: %n left</numerusform>
            </translation>
        </message>
        <message>
            <source>Next charge</source>
            <translation>Next charge</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>An order has been sent and the answer is not known yet. We are asking the operator; it will not be sent twice.</source>
            <translation>An order has been sent and the answer is not known yet. We are asking the operator; it will not be sent twice.</translation>
        </message>
        <message>
            <source>Not connected any more since your last visit: %1</source>
            <translation>Not connected any more since your last visit: %1</translation>
        </message>
        <message>
            <source>The Trust week runs until %1</source>
            <translation>The Trust week runs until %1</translation>
        </message>
        <message>
            <source>No connection: what you choose goes to the queue and is carried out by your press.</source>
            <translation>No connection: what you choose goes to the queue and is carried out by your press.</translation>
        </message>
        <message>
            <source>Services have not been read yet</source>
            <translation>Services have not been read yet</translation>
        </message>
        <message>
            <source>The price list has not been read yet</source>
            <translation>The price list has not been read yet</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Try another word or another group.</source>
            <translation>Try another word or another group.</translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Nothing is connected</translation>
        </message>
        <message>
            <source>Look at what is available.</source>
            <translation>Look at what is available.</translation>
        </message>
        <message>
            <source>Nothing can be connected to this number</source>
            <translation>Nothing can be connected to this number</translation>
        </message>
        <message>
            <source>All available: %1</source>
            <translation>All available: %1</translation>
        </message>
        <message>
            <source>Not sent: the page was left</source>
            <translation>Not sent: the page was left</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>Superpower</source>
            <translation>Superpower</translation>
        </message>
        <message>
            <source>Calls and SMS</source>
            <translation>Calls and SMS</translation>
        </message>
        <message>
            <source>Roaming</source>
            <translation>Roaming</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Management</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Content services</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Extra money</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Special offers</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>if busy</source>
            <translation>if busy</translation>
        </message>
        <message>
            <source>if no answer</source>
            <translation>if no answer</translation>
        </message>
        <message>
            <source>%1 once</source>
            <translation>%1 once</translation>
        </message>
        <message>
            <source>%1 of the sum</source>
            <translation>%1 of the sum</translation>
        </message>
        <message>
            <source>at least %1 a year</source>
            <translation>at least %1 a year</translation>
        </message>
        <message>
            <source>by the coordinator</source>
            <translation>by the coordinator</translation>
        </message>
        <message>
            <source>by the operator</source>
            <translation>by the operator</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>by SMS</translation>
        </message>
        <message>
            <source>by USSD</source>
            <translation>by USSD</translation>
        </message>
        <message>
            <source>in a shop</source>
            <translation>in a shop</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>on the web</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>in this program</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>to %1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>Switching off</source>
            <translation>Switching off</translation>
        </message>
        <message>
            <source>State not stated</source>
            <translation>State not stated</translation>
        </message>
        <message>
            <source>On hold: operator's works</source>
            <translation>On hold: operator's works</translation>
        </message>
        <message>
            <source>The operator waits for more</source>
            <translation>The operator waits for more</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Being cancelled</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Search for a service</source>
            <translation>Search for a service</translation>
        </message>
        <message>
            <source>Forward calls to</source>
            <translation>Forward calls to</translation>
        </message>
        <message>
            <source>When to forward</source>
            <translation>When to forward</translation>
        </message>
        <message>
            <source>Switch off by itself from</source>
            <translation>Switch off by itself from</translation>
        </message>
        <message>
            <source>Keep the date</source>
            <translation>Keep the date</translation>
        </message>
    </context>
    <context>
        <name>ServicesTabs</name>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Available</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>My profile</source>
            <translation>My profile</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Look and language</translation>
        </message>
        <message>
            <source>Unnamed device</source>
            <translation>Unnamed device</translation>
        </message>
        <message>
            <source>Contract name</source>
            <translation>Contract name</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Personal account</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Contact number</source>
            <translation>Contact number</translation>
        </message>
        <message>
            <source>First let the unresolved payments end.</source>
            <translation>First let the unresolved payments end.</translation>
        </message>
        <message>
            <source>The operator could not be asked: consents of auto top-up rules hold until they end there.</source>
            <translation>The operator could not be asked: consents of auto top-up rules hold until they end there.</translation>
        </message>
        <message>
            <source>First let the batches end, or pause them.</source>
            <translation>First let the batches end, or pause them.</translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches whose end is not known: %n. The operator can be changed once it is: open «Batch operations» and press «Ask».</source>
            <translation>
                <numerusform>Rows of batches whose end is not known: %n. The operator can be changed once it is: open «Batch operations» and press «Ask».</numerusform>
                <numerusform>Rows of batches whose end is not known: %n. The operator can be changed once it is: open «Batch operations» and press «Ask».</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like https://operator.example</source>
            <translation>An address looks like https://operator.example</translation>
        </message>
        <message>
            <source>The address must begin with https</source>
            <translation>The address must begin with https</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (this one)</translation>
        </message>
        <message>
            <source>last used %1, from %2</source>
            <translation>last used %1, from %2</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>not used yet</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>none (%1): data until exit</source>
            <translation>none (%1): data until exit</translation>
        </message>
        <message>
            <source>embedded demo, %1</source>
            <translation>embedded demo, %1</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Operator's name</source>
            <translation>Operator's name</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Key store</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n. They go on at the operator and are shown at the next sign-in.</source>
            <translation>
                <numerusform>Unresolved payments: %n. They go on at the operator and are shown at the next sign-in.</numerusform>
                <numerusform>Unresolved payments: %n. They go on at the operator and are shown at the next sign-in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stored history stays encrypted until the same person signs in again.</source>
            <translation>Stored history stays encrypted until the same person signs in again.</translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Sign out?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>The key is destroyed first, then the files. The operator keeps your numbers, money and history.</source>
            <translation>The key is destroyed first, then the files. The operator keeps your numbers, money and history.</translation>
        </message>
        <message>
            <source>Remove the data from this computer?</source>
            <translation>Remove the data from this computer?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>You will be signed out and the program will start again with %1.</source>
            <translation>You will be signed out and the program will start again with %1.</translation>
        </message>
        <message>
            <source>the embedded demo operator</source>
            <translation>the embedded demo operator</translation>
        </message>
        <message>
            <source>Change the operator?</source>
            <translation>Change the operator?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message numerus="yes">
            <source>Batches that run: %n. Rows in flight come to their end first.</source>
            <translation>
                <numerusform>Batches that run: %n. Rows in flight come to their end first.</numerusform>
                <numerusform>Batches that run: %n. Rows in flight come to their end first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rows of batches under way: %n. What the operator has goes on there.</source>
            <translation>
                <numerusform>Rows of batches under way: %n. What the operator has goes on there.</numerusform>
                <numerusform>Rows of batches under way: %n. What the operator has goes on there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batches not finished: %n.</source>
            <translation>
                <numerusform>Batches not finished: %n.</numerusform>
                <numerusform>Batches not finished: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until the same person signs in again.</source>
            <translation>Rows that were not sent wait here until the same person signs in again.</translation>
        </message>
        <message>
            <source>Rows that were not sent wait here until this sign-in is opened again.</source>
            <translation>Rows that were not sent wait here until this sign-in is opened again.</translation>
        </message>
        <message>
            <source>Rows that were not sent are destroyed with the data; what is paid stays paid.</source>
            <translation>Rows that were not sent are destroyed with the data; what is paid stays paid.</translation>
        </message>
        <message>
            <source>acts in the queue: %1</source>
            <translation>acts in the queue: %1</translation>
        </message>
        <message>
            <source>messages not sent: %1</source>
            <translation>messages not sent: %1</translation>
        </message>
        <message>
            <source>Not done yet: %1. They are destroyed with the data.</source>
            <translation>Not done yet: %1. They are destroyed with the data.</translation>
        </message>
        <message>
            <source>Not done yet: %1. They wait here until the same person signs in again.</source>
            <translation>Not done yet: %1. They wait here until the same person signs in again.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Open the data folder</translation>
        </message>
        <message>
            <source>Leave this computer</source>
            <translation>Leave this computer</translation>
        </message>
        <message>
            <source>Signing out keeps the encrypted history. Removing the data destroys the key first, then the files; both work without a connection.</source>
            <translation>Signing out keeps the encrypted history. Removing the data destroys the key first, then the files; both work without a connection.</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Sign out…</translation>
        </message>
        <message>
            <source>Remove the data from this computer…</source>
            <translation>Remove the data from this computer…</translation>
        </message>
        <message>
            <source>Operator's address</source>
            <translation>Operator's address</translation>
        </message>
        <message>
            <source>Empty: the embedded demo operator. A change signs out and starts again.</source>
            <translation>Empty: the embedded demo operator. A change signs out and starts again.</translation>
        </message>
        <message>
            <source>Change the operator…</source>
            <translation>Change the operator…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>End other sessions</source>
            <translation>End other sessions</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>End the session %1</source>
            <translation>End the session %1</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>The choice was not saved: it holds until exit</translation>
        </message>
        <message>
            <source>The demo operator has stopped</source>
            <translation>The demo operator has stopped</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; a report lies in the log</source>
            <translation>Something unexpected happened. Nothing is lost; a report lies in the log</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Top up</translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>My Kyivstar</translation>
        </message>
        <message>
            <source>Your cabinet is open. Welcome</source>
            <translation>Your cabinet is open. Welcome</translation>
        </message>
        <message>
            <source>Your role in the company has ended</source>
            <translation>Your role in the company has ended</translation>
        </message>
        <message>
            <source>A payment has reached its end</source>
            <translation>A payment has reached its end</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Undone: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>No right to top up: the coordinator gives it</source>
            <translation>No right to top up: the coordinator gives it</translation>
        </message>
        <message>
            <source>The coordinator sees the data of this number</source>
            <translation>The coordinator sees the data of this number</translation>
        </message>
        <message>
            <source>This is a number of a company. Its balance, services and history are open to those to whom the coordinator gave a right.</source>
            <translation>This is a number of a company. Its balance, services and history are open to those to whom the coordinator gave a right.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Ask for access</translation>
        </message>
        <message>
            <source>data of the number %1</source>
            <translation>data of the number %1</translation>
        </message>
        <message>
            <source>Batches are prepared and run by a coordinator of the company. An approver agrees to them on the page of approvals.</source>
            <translation>Batches are prepared and run by a coordinator of the company. An approver agrees to them on the page of approvals.</translation>
        </message>
        <message>
            <source>batch operations</source>
            <translation>batch operations</translation>
        </message>
        <message>
            <source>Your role lets you look at numbers. Money is sent by those to whom the coordinator gave the right to top up.</source>
            <translation>Your role lets you look at numbers. Money is sent by those to whom the coordinator gave the right to top up.</translation>
        </message>
        <message>
            <source>top-up of numbers</source>
            <translation>top-up of numbers</translation>
        </message>
        <message>
            <source>This operator does not have that section</source>
            <translation>This operator does not have that section</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>DEMO OPERATOR</source>
            <translation>DEMO OPERATOR</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message numerus="yes">
            <source>Unresolved payments: %n</source>
            <translation>
                <numerusform>Unresolved payments: %n</numerusform>
                <numerusform>Unresolved payments: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New notices: %n</source>
            <translation>
                <numerusform>New notices: %n</numerusform>
                <numerusform>New notices: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers are being read</source>
            <translation>Numbers are being read</translation>
        </message>
        <message>
            <source>No numbers yet</source>
            <translation>No numbers yet</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Batch operations</source>
            <translation>Batch operations</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Analytics</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliation</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Top-up</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Tariffs</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>Data %1</source>
            <translation>Data %1</translation>
        </message>
        <message>
            <source>demo operator, this program</source>
            <translation>demo operator, this program</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>Server: %1</translation>
        </message>
        <message numerus="yes">
            <source>Queue: %n</source>
            <translation>
                <numerusform>Queue: %n</numerusform>
                <numerusform>Queue: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Key store unavailable: data until exit only</source>
            <translation>Key store unavailable: data until exit only</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>My numbers</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Search or command</translation>
        </message>
        <message>
            <source>Open notices</source>
            <translation>Open notices</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Switch the number</source>
            <translation>Switch the number</translation>
        </message>
        <message>
            <source>Number and search</source>
            <translation>Number and search</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Close the notice</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>Shops</name>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 km</source>
            <translation>%1 km</translation>
        </message>
        <message>
            <source>closed today</source>
            <translation>closed today</translation>
        </message>
        <message>
            <source>Temporarily shut</source>
            <translation>Temporarily shut</translation>
        </message>
        <message>
            <source>Check the hours: %1</source>
            <translation>Check the hours: %1</translation>
        </message>
        <message>
            <source>Check the hours</source>
            <translation>Check the hours</translation>
        </message>
        <message>
            <source>Open round the clock</source>
            <translation>Open round the clock</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Open until %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Closed, opens at %1</source>
            <translation>Closed, opens at %1</translation>
        </message>
        <message>
            <source>Closed, opens tomorrow at %1</source>
            <translation>Closed, opens tomorrow at %1</translation>
        </message>
        <message>
            <source>Closed, opens on %1 at %2</source>
            <translation>Closed, opens on %1 at %2</translation>
        </message>
        <message>
            <source>Return of a number</source>
            <translation>Return of a number</translation>
        </message>
        <message>
            <source>SIM replacement</source>
            <translation>SIM replacement</translation>
        </message>
        <message>
            <source>End of a contract</source>
            <translation>End of a contract</translation>
        </message>
        <message>
            <source>Cash desk</source>
            <translation>Cash desk</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>Choose a town: the place of this computer is never read</source>
            <translation>Choose a town: the place of this computer is never read</translation>
        </message>
        <message>
            <source>Distances are from the middle of the town</source>
            <translation>Distances are from the middle of the town</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>The operator names no shop for this</source>
            <translation>The operator names no shop for this</translation>
        </message>
        <message>
            <source>Shops: %1</source>
            <translation>Shops: %1</translation>
        </message>
        <message>
            <source>%1. This is the directory %2.</source>
            <translation>%1. This is the directory %2.</translation>
        </message>
        <message>
            <source>Nothing like this near %1: the nearest ones are shown</source>
            <translation>Nothing like this near %1: the nearest ones are shown</translation>
        </message>
        <message>
            <source>every town</source>
            <translation>every town</translation>
        </message>
        <message>
            <source>Map of shops, %1. Points: %2. The list beside has the same numbers</source>
            <translation>Map of shops, %1. Points: %2. The list beside has the same numbers</translation>
        </message>
        <message>
            <source>with a break</source>
            <translation>with a break</translation>
        </message>
        <message>
            <source>Today: %1</source>
            <translation>Today: %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>QR to call</source>
            <translation>QR to call</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Hours of the week</translation>
        </message>
        <message>
            <source>Check the hours by phone before you go</source>
            <translation>Check the hours by phone before you go</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copy %1</translation>
        </message>
        <message>
            <source>QR code to call %1</source>
            <translation>QR code to call %1</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Street or name</source>
            <translation>Street or name</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Open now</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Not chosen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Show every point</source>
            <translation>Show every point</translation>
        </message>
        <message>
            <source>List of shops</source>
            <translation>List of shops</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Show every shop</source>
            <translation>Show every shop</translation>
        </message>
        <message>
            <source>Arrows move, plus and minus zoom, Home shows all</source>
            <translation>Arrows move, plus and minus zoom, Home shows all</translation>
        </message>
        <message>
            <source>The list of shops could not be read</source>
            <translation>The list of shops could not be read</translation>
        </message>
        <message>
            <source>The operator names no shop</source>
            <translation>The operator names no shop</translation>
        </message>
        <message>
            <source>Call the hotline: they know where to go</source>
            <translation>Call the hotline: they know where to go</translation>
        </message>
        <message>
            <source>No shop is like this</source>
            <translation>No shop is like this</translation>
        </message>
        <message>
            <source>Nothing fits the words and the filters chosen</source>
            <translation>Nothing fits the words and the filters chosen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>All on the map</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>You can close this page and go back to the program.</source>
            <translation>You can close this page and go back to the program.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Phone number</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Personal account</translation>
        </message>
        <message>
            <source>Any spelling will do: 067…, 380…, +380…</source>
            <translation>Any spelling will do: 067…, 380…, +380…</translation>
        </message>
        <message>
            <source>11 digits from the contract</source>
            <translation>11 digits from the contract</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>This is a mobile number. Switch to «Mobile number»</source>
            <translation>This is a mobile number. Switch to «Mobile number»</translation>
        </message>
        <message>
            <source>A personal account consists of digits</source>
            <translation>A personal account consists of digits</translation>
        </message>
        <message>
            <source>A personal account has 11 digits</source>
            <translation>A personal account has 11 digits</translation>
        </message>
        <message numerus="yes">
            <source>A number has 9 digits after +380: %n more</source>
            <translation>
                <numerusform>A number has 9 digits after +380: %n more</numerusform>
                <numerusform>A number has 9 digits after +380: %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your number</source>
            <translation>Type your number</translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>A number has 9 digits after +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>A number consists of digits</translation>
        </message>
        <message>
            <source>Type a Ukrainian mobile number</source>
            <translation>Type a Ukrainian mobile number</translation>
        </message>
        <message>
            <source>Type the password</source>
            <translation>Type the password</translation>
        </message>
        <message>
            <source>Wrong number or password</source>
            <translation>Wrong number or password</translation>
        </message>
        <message>
            <source>Remember the number and the password in the system keychain</source>
            <translation>Remember the number and the password in the system keychain</translation>
        </message>
        <message>
            <source>Remember the number on this computer</source>
            <translation>Remember the number on this computer</translation>
        </message>
        <message>
            <source>Password sign-in is locked for 180 min, until %1</source>
            <translation>Password sign-in is locked for 180 min, until %1</translation>
        </message>
        <message>
            <source>The way by SMS code stays open.</source>
            <translation>The way by SMS code stays open.</translation>
        </message>
        <message>
            <source>Too many tries. Try again at %1</source>
            <translation>Too many tries. Try again at %1</translation>
        </message>
        <message>
            <source>The way by own password stays open.</source>
            <translation>The way by own password stays open.</translation>
        </message>
        <message>
            <source>You can try again in %1</source>
            <translation>You can try again in %1</translation>
        </message>
        <message>
            <source>Sign in as %1</source>
            <translation>Sign in as %1</translation>
        </message>
        <message>
            <source>The contract has ended. Stored history stays readable</source>
            <translation>The contract has ended. Stored history stays readable</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again</source>
            <translation>The session has ended. Sign in again</translation>
        </message>
        <message>
            <source>No keychain here: you will sign in again after a restart.</source>
            <translation>No keychain here: you will sign in again after a restart.</translation>
        </message>
        <message numerus="yes">
            <source>Sign-in starts by itself. Tries left: %n</source>
            <translation>
                <numerusform>Sign-in starts by itself. Tries left: %n</numerusform>
                <numerusform>Sign-in starts by itself. Tries left: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Send again (%1)</source>
            <translation>Send again (%1)</translation>
        </message>
        <message>
            <source>Only an active subscriber can register. Check that the number is right</source>
            <translation>Only an active subscriber can register. Check that the number is right</translation>
        </message>
        <message>
            <source>the contract's contact number</source>
            <translation>the contract's contact number</translation>
        </message>
        <message>
            <source>The code has expired. Ask for a new one</source>
            <translation>The code has expired. Ask for a new one</translation>
        </message>
        <message>
            <source>This code no longer works. Ask for a new one</source>
            <translation>This code no longer works. Ask for a new one</translation>
        </message>
        <message numerus="yes">
            <source>Wrong code. Tries left: %n</source>
            <translation>
                <numerusform>Wrong code. Tries left: %n</numerusform>
                <numerusform>Wrong code. Tries left: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>My Kyivstar</source>
            <translation>My Kyivstar</translation>
        </message>
        <message>
            <source>Numbers, money and history on your computer</source>
            <translation>Numbers, money and history on your computer</translation>
        </message>
        <message>
            <source>Top-up of several numbers</source>
            <translation>Top-up of several numbers</translation>
        </message>
        <message>
            <source>by one payment, with a confirmation code</source>
            <translation>by one payment, with a confirmation code</translation>
        </message>
        <message>
            <source>All history, for as long as you like</source>
            <translation>All history, for as long as you like</translation>
        </message>
        <message>
            <source>the search works without a connection too</source>
            <translation>the search works without a connection too</translation>
        </message>
        <message>
            <source>Warnings before a number stops</source>
            <translation>Warnings before a number stops</translation>
        </message>
        <message>
            <source>the date, the sum and how much is missing</source>
            <translation>the date, the sum and how much is missing</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Hotline %1, free of charge</source>
            <translation>Hotline %1, free of charge</translation>
        </message>
        <message>
            <source>Code from the SMS</source>
            <translation>Code from the SMS</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>The code is valid for</source>
            <translation>The code is valid for</translation>
        </message>
        <message>
            <source>By own password</source>
            <translation>By own password</translation>
        </message>
        <message>
            <source>No code?</source>
            <translation>No code?</translation>
        </message>
        <message>
            <source>Check that the phone has a network and that this is your number. SMS may not come to a suspended SIM card.</source>
            <translation>Check that the phone has a network and that this is your number. SMS may not come to a suspended SIM card.</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Sent to %1</translation>
        </message>
        <message numerus="yes">
            <source>Code from the SMS, %n digit(s)</source>
            <translation>
                <numerusform>Code from the SMS, %n digit</numerusform>
                <numerusform>Code from the SMS, %n digits</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>No separate registration: the cabinet opens after the first sign-in by SMS code.</source>
            <translation>No separate registration: the cabinet opens after the first sign-in by SMS code.</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Mobile number</translation>
        </message>
        <message>
            <source>Home internet</source>
            <translation>Home internet</translation>
        </message>
        <message>
            <source>Which service do you use?</source>
            <translation>Which service do you use?</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>How to sign in</translation>
        </message>
        <message>
            <source>SMS code</source>
            <translation>SMS code</translation>
        </message>
        <message>
            <source>A one-time password to this number</source>
            <translation>A one-time password to this number</translation>
        </message>
        <message>
            <source>Own password</source>
            <translation>Own password</translation>
        </message>
        <message>
            <source>If you have made one in the settings</source>
            <translation>If you have made one in the settings</translation>
        </message>
        <message>
            <source>No password yet? Sign in with an SMS code</source>
            <translation>No password yet? Sign in with an SMS code</translation>
        </message>
        <message>
            <source>Read offline</source>
            <translation>Read offline</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Open the browser</translation>
        </message>
        <message>
            <source>Demo data</source>
            <translation>Demo data</translation>
        </message>
        <message>
            <source>No connection to the operator</source>
            <translation>No connection to the operator</translation>
        </message>
        <message>
            <source>Demo numbers: what each one shows</source>
            <translation>Demo numbers: what each one shows</translation>
        </message>
    </context>
    <context>
        <name>SignIns</name>
        <message>
            <source>Sign-ins here</source>
            <translation>Sign-ins here</translation>
        </message>
        <message>
            <source>Pinned numbers</source>
            <translation>Pinned numbers</translation>
        </message>
        <message numerus="yes">
            <source>%n more: press F2 in the number switcher</source>
            <translation>
                <numerusform>%n more: press F2 in the number switcher</numerusform>
                <numerusform>%n more: press F2 in the number switcher</numerusform>
            </translation>
        </message>
        <message>
            <source>last opened %1</source>
            <translation>last opened %1</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>open now</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>not readable</translation>
        </message>
        <message>
            <source>behind a code</source>
            <translation>behind a code</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>signed in</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Go to it</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Place of %1 changed</source>
            <translation>Place of %1 changed</translation>
        </message>
        <message>
            <source>Sign-ins on this computer</source>
            <translation>Sign-ins on this computer</translation>
        </message>
        <message>
            <source>Each has an encrypted file of its own. Switching signs nobody out and works without a network. Notifications and the rules of automatic top-up work for the one that is open; those of the others stand still meanwhile.</source>
            <translation>Each has an encrypted file of its own. Switching signs nobody out and works without a network. Notifications and the rules of automatic top-up work for the one that is open; those of the others stand still meanwhile.</translation>
        </message>
        <message>
            <source>Remove the data…</source>
            <translation>Remove the data…</translation>
        </message>
        <message>
            <source>Nothing is pinned yet: until then Ctrl+1…9 are your numbers in their order. Pin a number on the overview or in the number switcher.</source>
            <translation>Nothing is pinned yet: until then Ctrl+1…9 are your numbers in their order. Pin a number on the overview or in the number switcher.</translation>
        </message>
        <message>
            <source>They stand in the tray window too, in this order.</source>
            <translation>They stand in the tray window too, in this order.</translation>
        </message>
        <message>
            <source>Up: %1</source>
            <translation>Up: %1</translation>
        </message>
        <message>
            <source>Down: %1</source>
            <translation>Down: %1</translation>
        </message>
        <message>
            <source>Unpin %1</source>
            <translation>Unpin %1</translation>
        </message>
        <message>
            <source>Own names of numbers</source>
            <translation>Own names of numbers</translation>
        </message>
        <message>
            <source>Name of %1</source>
            <translation>Name of %1</translation>
        </message>
    </context>
    <context>
        <name>Sim</name>
        <message>
            <source>Card number (ICCID)</source>
            <translation>Card number (ICCID)</translation>
        </message>
        <message>
            <source>It is ordered already</source>
            <translation>It is ordered already</translation>
        </message>
        <message>
            <source>The replacement is ordered</source>
            <translation>The replacement is ordered</translation>
        </message>
        <message>
            <source>No number is chosen</source>
            <translation>No number is chosen</translation>
        </message>
        <message>
            <source>Home internet has no SIM card</source>
            <translation>Home internet has no SIM card</translation>
        </message>
        <message>
            <source>This number is disconnected</source>
            <translation>This number is disconnected</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM card</translation>
        </message>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>This operator tells PUK codes on the card's frame, by the hotline or in a shop.</source>
            <translation>This operator tells PUK codes on the card's frame, by the hotline or in a shop.</translation>
        </message>
        <message>
            <source>No connection: PUK codes are kept nowhere and are told only by the operator. They stand on the card's frame too.</source>
            <translation>No connection: PUK codes are kept nowhere and are told only by the operator. They stand on the card's frame too.</translation>
        </message>
        <message>
            <source>A code by SMS may be asked for. They are shown for 30 s and kept nowhere.</source>
            <translation>A code by SMS may be asked for. They are shown for 30 s and kept nowhere.</translation>
        </message>
        <message>
            <source>Hidden in %1 s</source>
            <translation>Hidden in %1 s</translation>
        </message>
        <message>
            <source>A card number has 18 to 22 digits</source>
            <translation>A card number has 18 to 22 digits</translation>
        </message>
        <message>
            <source>The price is not known yet</source>
            <translation>The price is not known yet</translation>
        </message>
        <message>
            <source>The replacement is free</source>
            <translation>The replacement is free</translation>
        </message>
        <message>
            <source>%1 is taken from the number's balance</source>
            <translation>%1 is taken from the number's balance</translation>
        </message>
        <message>
            <source>Up to 7 hours; the card of now works until the new one is active</source>
            <translation>Up to 7 hours; the card of now works until the new one is active</translation>
        </message>
        <message>
            <source>At the latest %1; the card of now works until then</source>
            <translation>At the latest %1; the card of now works until then</translation>
        </message>
        <message>
            <source>Short by %1: top up first</source>
            <translation>Short by %1: top up first</translation>
        </message>
        <message>
            <source>Ordered, the operator is being asked</source>
            <translation>Ordered, the operator is being asked</translation>
        </message>
        <message>
            <source>The new card is being made active</source>
            <translation>The new card is being made active</translation>
        </message>
        <message>
            <source>The new card is being made active, until %1</source>
            <translation>The new card is being made active, until %1</translation>
        </message>
        <message>
            <source>The new card is active since %1</source>
            <translation>The new card is active since %1</translation>
        </message>
        <message>
            <source>The replacement was called off</source>
            <translation>The replacement was called off</translation>
        </message>
        <message>
            <source>The replacement failed: the card of before goes on</source>
            <translation>The replacement failed: the card of before goes on</translation>
        </message>
        <message>
            <source>QR code of the eSIM</source>
            <translation>QR code of the eSIM</translation>
        </message>
        <message>
            <source>Scan it with the phone that gets the eSIM</source>
            <translation>Scan it with the phone that gets the eSIM</translation>
        </message>
        <message>
            <source>Hide now</source>
            <translation>Hide now</translation>
        </message>
        <message>
            <source>SIM card of the number</source>
            <translation>SIM card of the number</translation>
        </message>
        <message>
            <source>Show PUK codes</source>
            <translation>Show PUK codes</translation>
        </message>
        <message>
            <source>Another card</source>
            <translation>Another card</translation>
        </message>
        <message>
            <source>The new one is</source>
            <translation>The new one is</translation>
        </message>
        <message>
            <source>From a shop, or a Smart SIM you have bought</source>
            <translation>From a shop, or a Smart SIM you have bought</translation>
        </message>
        <message>
            <source>A QR code on this screen, no shop needed</source>
            <translation>A QR code on this screen, no shop needed</translation>
        </message>
        <message>
            <source>Number of a bought Smart SIM</source>
            <translation>Number of a bought Smart SIM</translation>
        </message>
        <message>
            <source>18 to 22 digits on the card. Empty: the shop gives one.</source>
            <translation>18 to 22 digits on the card. Empty: the shop gives one.</translation>
        </message>
        <message>
            <source>Order the replacement…</source>
            <translation>Order the replacement…</translation>
        </message>
        <message>
            <source>Replace the card?</source>
            <translation>Replace the card?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Tariff fees</source>
            <translation>Tariff fees</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>queued</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>sending</translation>
        </message>
        <message>
            <source>waiting for the code</source>
            <translation>waiting for the code</translation>
        </message>
        <message>
            <source>waiting for the bank</source>
            <translation>waiting for the bank</translation>
        </message>
        <message>
            <source>being confirmed</source>
            <translation>being confirmed</translation>
        </message>
        <message>
            <source>charged, credit in progress</source>
            <translation>charged, credit in progress</translation>
        </message>
        <message>
            <source>unknown, being checked</source>
            <translation>unknown, being checked</translation>
        </message>
        <message>
            <source>handed to support</source>
            <translation>handed to support</translation>
        </message>
        <message>
            <source>credited</source>
            <translation>credited</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>cancelled: not confirmed in time</source>
            <translation>cancelled: not confirmed in time</translation>
        </message>
        <message>
            <source>Credit in progress</source>
            <translation>Credit in progress</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Credited</translation>
        </message>
        <message>
            <source>Being refunded to the card</source>
            <translation>Being refunded to the card</translation>
        </message>
        <message>
            <source>Refunded to the card</source>
            <translation>Refunded to the card</translation>
        </message>
        <message>
            <source>Not credited</source>
            <translation>Not credited</translation>
        </message>
        <message>
            <source>Five wrong codes. No money was taken</source>
            <translation>Five wrong codes. No money was taken</translation>
        </message>
        <message>
            <source>The bank declined the payment. No money was taken</source>
            <translation>The bank declined the payment. No money was taken</translation>
        </message>
        <message>
            <source>Not enough money on the card. No money was taken</source>
            <translation>Not enough money on the card. No money was taken</translation>
        </message>
        <message>
            <source>The card has expired. No money was taken</source>
            <translation>The card has expired. No money was taken</translation>
        </message>
        <message>
            <source>The bank refused. No money was taken</source>
            <translation>The bank refused. No money was taken</translation>
        </message>
        <message>
            <source>The bank's fault. No money was taken</source>
            <translation>The bank's fault. No money was taken</translation>
        </message>
        <message>
            <source>Not confirmed in time. No money was taken</source>
            <translation>Not confirmed in time. No money was taken</translation>
        </message>
        <message>
            <source>Left without a code. No money was taken</source>
            <translation>Left without a code. No money was taken</translation>
        </message>
        <message>
            <source>The operator does not serve this number</source>
            <translation>The operator does not serve this number</translation>
        </message>
        <message>
            <source>Over the operator's limit</source>
            <translation>Over the operator's limit</translation>
        </message>
        <message>
            <source>The fee has changed</source>
            <translation>The fee has changed</translation>
        </message>
        <message>
            <source>PROSTIR</source>
            <translation>PROSTIR</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Bank card</translation>
        </message>
        <message>
            <source>Card %1</source>
            <translation>Card %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Content services</source>
            <translation>Content services</translation>
        </message>
        <message>
            <source>Top-ups</source>
            <translation>Top-ups</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transfers</translation>
        </message>
        <message>
            <source>Bonuses</source>
            <translation>Bonuses</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Mobile data</source>
            <translation>Mobile data</translation>
        </message>
        <message>
            <source>Superpower: data</source>
            <translation>Superpower: data</translation>
        </message>
        <message>
            <source>Data in roaming</source>
            <translation>Data in roaming</translation>
        </message>
        <message>
            <source>To Kyivstar</source>
            <translation>To Kyivstar</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>To other mobiles</translation>
        </message>
        <message>
            <source>To landlines</source>
            <translation>To landlines</translation>
        </message>
        <message>
            <source>Calls in roaming</source>
            <translation>Calls in roaming</translation>
        </message>
        <message>
            <source>SMS in Ukraine</source>
            <translation>SMS in Ukraine</translation>
        </message>
        <message>
            <source>SMS in roaming</source>
            <translation>SMS in roaming</translation>
        </message>
        <message>
            <source>suspended: not paid</source>
            <translation>suspended: not paid</translation>
        </message>
        <message>
            <source>suspended: validity ran out</source>
            <translation>suspended: validity ran out</translation>
        </message>
        <message>
            <source>suspended: debt</source>
            <translation>suspended: debt</translation>
        </message>
        <message>
            <source>blocked: lost</source>
            <translation>blocked: lost</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>being changed</source>
            <translation>being changed</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>disconnected</translation>
        </message>
        <message>
            <source>state not stated</source>
            <translation>state not stated</translation>
        </message>
        <message>
            <source>package not paid</source>
            <translation>package not paid</translation>
        </message>
        <message>
            <source>home internet</source>
            <translation>home internet</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>prepaid</source>
            <translation>prepaid</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 weeks</translation>
        </message>
        <message>
            <source>month</source>
            <translation>month</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>a content service</source>
            <translation>a content service</translation>
        </message>
        <message>
            <source>a second charge for one period</source>
            <translation>a second charge for one period</translation>
        </message>
        <message>
            <source>not seen for 12 months</source>
            <translation>not seen for 12 months</translation>
        </message>
        <message>
            <source>much more than usual</source>
            <translation>much more than usual</translation>
        </message>
        <message>
            <source>unusual</source>
            <translation>unusual</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>Hello. Please give me access: %1.</source>
            <translation>Hello. Please give me access: %1.</translation>
        </message>
        <message>
            <source>access: %1</source>
            <translation>access: %1</translation>
        </message>
        <message>
            <source>Tariff and services</source>
            <translation>Tariff and services</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Your message</translation>
        </message>
        <message>
            <source>Call a consultant</source>
            <translation>Call a consultant</translation>
        </message>
        <message>
            <source>This conversation is open: continue in it</source>
            <translation>This conversation is open: continue in it</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Please call a consultant</source>
            <translation>Please call a consultant</translation>
        </message>
        <message>
            <source>Conversation with the operator</source>
            <translation>Conversation with the operator</translation>
        </message>
        <message>
            <source>Saved on %1</source>
            <translation>Saved on %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>free, day and night</source>
            <translation>free, day and night</translation>
        </message>
        <message>
            <source>from a Kyivstar number</source>
            <translation>from a Kyivstar number</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Home Internet</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copy %1</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Automatic helper</source>
            <translation>Automatic helper</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultant</translation>
        </message>
        <message>
            <source>My conversations</source>
            <translation>My conversations</translation>
        </message>
        <message>
            <source>Internet assistant</source>
            <translation>Internet assistant</translation>
        </message>
        <message>
            <source>online consultant, day and night, answer within 3 min</source>
            <translation>online consultant, day and night, answer within 3 min</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Waits for the connection</source>
            <translation>Waits for the connection</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>Here, %1</source>
            <translation>Here, %1</translation>
        </message>
        <message>
            <source>Consultant is here</source>
            <translation>Consultant is here</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>In the queue</translation>
        </message>
        <message>
            <source>The conversation begins once the operator can be reached</source>
            <translation>The conversation begins once the operator can be reached</translation>
        </message>
        <message>
            <source>The automatic helper answers at once</source>
            <translation>The automatic helper answers at once</translation>
        </message>
        <message>
            <source>%1, about %2</source>
            <translation>%1, about %2</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>waiting for %1</translation>
        </message>
        <message>
            <source>You waited %1</source>
            <translation>You waited %1</translation>
        </message>
        <message>
            <source>Three minutes have passed. Your place and messages stay; you may also call or leave a request.</source>
            <translation>Three minutes have passed. Your place and messages stay; you may also call or leave a request.</translation>
        </message>
        <message>
            <source>The consultant is typing…</source>
            <translation>The consultant is typing…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 is typing…</translation>
        </message>
        <message>
            <source>The draft is kept. A message sent now waits in the queue and goes by itself, once</source>
            <translation>The draft is kept. A message sent now waits in the queue and goes by itself, once</translation>
        </message>
        <message>
            <source>Ask what you like</source>
            <translation>Ask what you like</translation>
        </message>
        <message>
            <source>The automatic helper answers at once, a consultant within 3 minutes, day and night. Choose a topic or simply write.</source>
            <translation>The automatic helper answers at once, a consultant within 3 minutes, day and night. Choose a topic or simply write.</translation>
        </message>
        <message>
            <source>A charge I do not know</source>
            <translation>A charge I do not know</translation>
        </message>
        <message>
            <source>Hello. Please explain a charge:</source>
            <translation>Hello. Please explain a charge:</translation>
        </message>
        <message>
            <source>Internet does not work</source>
            <translation>Internet does not work</translation>
        </message>
        <message>
            <source>Hello. Mobile internet does not work:</source>
            <translation>Hello. Mobile internet does not work:</translation>
        </message>
        <message>
            <source>Hello. I have a question about my tariff:</source>
            <translation>Hello. I have a question about my tariff:</translation>
        </message>
        <message>
            <source>SIM card</source>
            <translation>SIM card</translation>
        </message>
        <message>
            <source>Hello. I have a question about my SIM card:</source>
            <translation>Hello. I have a question about my SIM card:</translation>
        </message>
        <message>
            <source>Top-up and payment</source>
            <translation>Top-up and payment</translation>
        </message>
        <message>
            <source>Hello. I have a question about a payment:</source>
            <translation>Hello. I have a question about a payment:</translation>
        </message>
        <message>
            <source>Into the queue</source>
            <translation>Into the queue</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>The conversation has ended</source>
            <translation>The conversation has ended</translation>
        </message>
        <message>
            <source>Your rating is kept on this computer</source>
            <translation>Your rating is kept on this computer</translation>
        </message>
        <message>
            <source>How was it? From one star to five</source>
            <translation>How was it? From one star to five</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Searching</translation>
        </message>
        <message>
            <source>“%1” is in no conversation</source>
            <translation>“%1” is in no conversation</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>No conversations yet</translation>
        </message>
        <message>
            <source>Each of them will stay here, readable without a network.</source>
            <translation>Each of them will stay here, readable without a network.</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>queued</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>sending</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>delivered</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>not sent</translation>
        </message>
        <message>
            <source>the conversation has ended</source>
            <translation>the conversation has ended</translation>
        </message>
        <message>
            <source>the operator did not understand it</source>
            <translation>the operator did not understand it</translation>
        </message>
        <message>
            <source>the files are too large</source>
            <translation>the files are too large</translation>
        </message>
        <message>
            <source>the operator does not take such a file</source>
            <translation>the operator does not take such a file</translation>
        </message>
        <message>
            <source>this sign-in may not write</source>
            <translation>this sign-in may not write</translation>
        </message>
        <message>
            <source>the operator asks for a fresh sign-in</source>
            <translation>the operator asks for a fresh sign-in</translation>
        </message>
        <message>
            <source>too many messages at once</source>
            <translation>too many messages at once</translation>
        </message>
        <message>
            <source>At most %1 characters in one message</source>
            <translation>At most %1 characters in one message</translation>
        </message>
        <message>
            <source>At most %1 files in one message</source>
            <translation>At most %1 files in one message</translation>
        </message>
        <message>
            <source>Files of one message are %1 at most together</source>
            <translation>Files of one message are %1 at most together</translation>
        </message>
        <message>
            <source>PDF, PNG, JPG and plain text can be sent</source>
            <translation>PDF, PNG, JPG and plain text can be sent</translation>
        </message>
        <message>
            <source>The file is not there any more</source>
            <translation>The file is not there any more</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>The file cannot be read</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>KB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>you are the first</source>
            <translation>you are the first</translation>
        </message>
        <message>
            <source>you are the second</source>
            <translation>you are the second</translation>
        </message>
        <message>
            <source>you are the third</source>
            <translation>you are the third</translation>
        </message>
        <message>
            <source>you are number %1</source>
            <translation>you are number %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Not sent yet</translation>
        </message>
        <message>
            <source>Search in all conversations</source>
            <translation>Search in all conversations</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>New conversation</translation>
        </message>
        <message>
            <source>Save the conversation…</source>
            <translation>Save the conversation…</translation>
        </message>
        <message>
            <source>This operator has no chat</source>
            <translation>This operator has no chat</translation>
        </message>
        <message>
            <source>Call the hotline, come to a shop or leave a request.</source>
            <translation>Call the hotline, come to a shop or leave a request.</translation>
        </message>
        <message>
            <source>Leave a request</source>
            <translation>Leave a request</translation>
        </message>
        <message>
            <source>Copy the request number</source>
            <translation>Copy the request number</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Request: %1</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Copied: %1</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>To the latest</source>
            <translation>To the latest</translation>
        </message>
        <message>
            <source>The text is copied</source>
            <translation>The text is copied</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Remove “%1”</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Write a message</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a line. Files up to 10 MB: PDF, PNG, JPG. Do not send CVV or passwords.</source>
            <translation>Enter sends, Shift+Enter begins a line. Files up to 10 MB: PDF, PNG, JPG. Do not send CVV or passwords.</translation>
        </message>
        <message>
            <source>screenshot.png</source>
            <translation>screenshot.png</translation>
        </message>
        <message>
            <source>PDF, pictures, text</source>
            <translation>PDF, pictures, text</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>To the conversation</translation>
        </message>
        <message>
            <source>What to do with the conversation</source>
            <translation>What to do with the conversation</translation>
        </message>
        <message>
            <source>End the conversation…</source>
            <translation>End the conversation…</translation>
        </message>
        <message>
            <source>Answer yourself: consultant's console (demo)</source>
            <translation>Answer yourself: consultant's console (demo)</translation>
        </message>
        <message>
            <source>Answer yourself (demo)</source>
            <translation>Answer yourself (demo)</translation>
        </message>
        <message>
            <source>added to the conversation:</source>
            <translation>added to the conversation:</translation>
        </message>
        <message>
            <source>Take it off the conversation</source>
            <translation>Take it off the conversation</translation>
        </message>
        <message numerus="yes">
            <source>Rate: %n of 5</source>
            <translation>
                <numerusform>Rate: %n of 5</numerusform>
                <numerusform>Rate: %n of 5</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>chosen</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Open %1 in the browser?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open “%1”?</source>
            <translation>Open “%1”?</translation>
        </message>
        <message>
            <source>The file will be put into the downloads and opened by the program of your system. Open only what you expect.</source>
            <translation>The file will be put into the downloads and opened by the program of your system. Open only what you expect.</translation>
        </message>
        <message>
            <source>End the conversation?</source>
            <translation>End the conversation?</translation>
        </message>
        <message>
            <source>It stays here to be read. The consultant's answers to it will not come any more.</source>
            <translation>It stays here to be read. The consultant's answers to it will not come any more.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>A card's number stands in the message</source>
            <translation>A card's number stands in the message</translation>
        </message>
        <message>
            <source>A consultant never needs the whole number, the expiry or CVV. The last four digits are enough.</source>
            <translation>A consultant never needs the whole number, the expiry or CVV. The last four digits are enough.</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Send anyway</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Do not send</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save the conversation</source>
            <translation>Save the conversation</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Save the file</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>DEMO: not a real operator</source>
            <translation>DEMO: not a real operator</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>All contacts</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Feedback form</translation>
        </message>
        <message>
            <source>works without sign-in too</source>
            <translation>works without sign-in too</translation>
        </message>
        <message>
            <source>Open the feedback form</source>
            <translation>Open the feedback form</translation>
        </message>
        <message>
            <source>Shops near</source>
            <translation>Shops near</translation>
        </message>
        <message>
            <source>All on the map</source>
            <translation>All on the map</translation>
        </message>
        <message>
            <source>directory on this computer, %1</source>
            <translation>directory on this computer, %1</translation>
        </message>
        <message>
            <source>Save “%1”…</source>
            <translation>Save “%1”…</translation>
        </message>
        <message>
            <source>Open “%1”…</source>
            <translation>Open “%1”…</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>Open %1…</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Show all of it</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation>Copy the whole text</translation>
        </message>
    </context>
    <context>
        <name>Switcher</name>
        <message>
            <source>Leave this sign-in?</source>
            <translation>Leave this sign-in?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Stop and leave</source>
            <translation>Stop and leave</translation>
        </message>
        <message>
            <source>favourite tray widget</source>
            <translation>favourite tray widget</translation>
        </message>
        <message>
            <source>Add a sign-in</source>
            <translation>Add a sign-in</translation>
        </message>
        <message>
            <source>account profile person company</source>
            <translation>account profile person company</translation>
        </message>
        <message>
            <source>Pin the number</source>
            <translation>Pin the number</translation>
        </message>
        <message>
            <source>Unpin the number</source>
            <translation>Unpin the number</translation>
        </message>
        <message>
            <source>A profile that has signed out</source>
            <translation>A profile that has signed out</translation>
        </message>
        <message>
            <source>A profile behind a code</source>
            <translation>A profile behind a code</translation>
        </message>
        <message>
            <source>A profile that cannot be read</source>
            <translation>A profile that cannot be read</translation>
        </message>
        <message numerus="yes">
            <source>unresolved: %n</source>
            <translation>
                <numerusform>unresolved: %n</numerusform>
                <numerusform>unresolved: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>signed out</translation>
        </message>
        <message>
            <source>Not pinned any more: %1</source>
            <translation>Not pinned any more: %1</translation>
        </message>
        <message>
            <source>Name of %1 changed</source>
            <translation>Name of %1 changed</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Pinned: %1</source>
            <translation>Pinned: %1</translation>
        </message>
        <message>
            <source>%1 is pinned: Ctrl+%2</source>
            <translation>%1 is pinned: Ctrl+%2</translation>
        </message>
        <message>
            <source>All nine places are taken: take one away first</source>
            <translation>All nine places are taken: take one away first</translation>
        </message>
        <message>
            <source>That place belongs to a profile behind a code</source>
            <translation>That place belongs to a profile behind a code</translation>
        </message>
        <message>
            <source>More than %1: type on to find the rest</source>
            <translation>More than %1: type on to find the rest</translation>
        </message>
        <message>
            <source>No number or name like that</source>
            <translation>No number or name like that</translation>
        </message>
        <message>
            <source>Other sign-ins</source>
            <translation>Other sign-ins</translation>
        </message>
        <message>
            <source>its person signs in again</source>
            <translation>its person signs in again</translation>
        </message>
        <message>
            <source>its code is asked for</source>
            <translation>its code is asked for</translation>
        </message>
        <message>
            <source>nothing of it is lost</source>
            <translation>nothing of it is lost</translation>
        </message>
        <message>
            <source>Another operator</source>
            <translation>Another operator</translation>
        </message>
        <message>
            <source>demo operator</source>
            <translation>demo operator</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>coordinator</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>approver</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>viewer</translation>
        </message>
        <message>
            <source>own services</source>
            <translation>own services</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>employee</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>at risk</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Companies</translation>
        </message>
        <message>
            <source>Number, name or personal account</source>
            <translation>Number, name or personal account</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Add a number</translation>
        </message>
        <message>
            <source>↑↓ choose, Enter to go</source>
            <translation>↑↓ choose, Enter to go</translation>
        </message>
        <message>
            <source>Own name of the number</source>
            <translation>Own name of the number</translation>
        </message>
        <message>
            <source>Own name, such as Mum</source>
            <translation>Own name, such as Mum</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Go to it</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Unpin</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>To the universal account</source>
            <translation>To the universal account</translation>
        </message>
        <message>
            <source>Signed in on this computer:</source>
            <translation>Signed in on this computer:</translation>
        </message>
    </context>
    <context>
        <name>Tariffs</name>
        <message>
            <source>International calls</source>
            <translation>International calls</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>without limit</translation>
        </message>
        <message>
            <source>price is new</source>
            <translation>price is new</translation>
        </message>
        <message>
            <source>price was %1</source>
            <translation>price was %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>terms have changed</source>
            <translation>terms have changed</translation>
        </message>
        <message>
            <source>archived now</source>
            <translation>archived now</translation>
        </message>
        <message>
            <source>The allowances left burn</source>
            <translation>The allowances left burn</translation>
        </message>
        <message>
            <source>Taken now: %1</source>
            <translation>Taken now: %1</translation>
        </message>
        <message>
            <source>Next charge: %1</source>
            <translation>Next charge: %1</translation>
        </message>
        <message>
            <source>Burns: %1</source>
            <translation>Burns: %1</translation>
        </message>
        <message>
            <source>Paid until %1</source>
            <translation>Paid until %1</translation>
        </message>
        <message>
            <source>Paid days are lost</source>
            <translation>Paid days are lost</translation>
        </message>
        <message>
            <source>Bonuses stay</source>
            <translation>Bonuses stay</translation>
        </message>
        <message>
            <source>The balance does not change now</source>
            <translation>The balance does not change now</translation>
        </message>
        <message>
            <source>Short of %1 now</source>
            <translation>Short of %1 now</translation>
        </message>
        <message>
            <source>Switched off: %1</source>
            <translation>Switched off: %1</translation>
        </message>
        <message>
            <source>Starts on %1</source>
            <translation>Starts on %1</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 a month</translation>
        </message>
        <message>
            <source>The choice was not saved: it holds until exit</source>
            <translation>The choice was not saved: it holds until exit</translation>
        </message>
        <message>
            <source>The move is cancelled</source>
            <translation>The move is cancelled</translation>
        </message>
        <message>
            <source>The outcome of an order is still being asked about</source>
            <translation>The outcome of an order is still being asked about</translation>
        </message>
        <message>
            <source>The next package is ordered</source>
            <translation>The next package is ordered</translation>
        </message>
        <message>
            <source>The move is scheduled</source>
            <translation>The move is scheduled</translation>
        </message>
        <message>
            <source>The move is ordered</source>
            <translation>The move is ordered</translation>
        </message>
        <message>
            <source>Start the next package now</source>
            <translation>Start the next package now</translation>
        </message>
        <message>
            <source>What changes with the move</source>
            <translation>What changes with the move</translation>
        </message>
        <message>
            <source>I understand that the allowances left burn</source>
            <translation>I understand that the allowances left burn</translation>
        </message>
        <message>
            <source>The terms are shown once more before sending.</source>
            <translation>The terms are shown once more before sending.</translation>
        </message>
        <message>
            <source>Top up by %1</source>
            <translation>Top up by %1</translation>
        </message>
        <message>
            <source>Start the package now</source>
            <translation>Start the package now</translation>
        </message>
        <message>
            <source>Move now</source>
            <translation>Move now</translation>
        </message>
        <message>
            <source>Schedule the move</source>
            <translation>Schedule the move</translation>
        </message>
        <message>
            <source>Schedule for %1</source>
            <translation>Schedule for %1</translation>
        </message>
        <message>
            <source>There is no way back</source>
            <translation>There is no way back</translation>
        </message>
        <message>
            <source>Your tariff is archived and can no longer be ordered</source>
            <translation>Your tariff is archived and can no longer be ordered</translation>
        </message>
        <message>
            <source>%1 a year with your use</source>
            <translation>%1 a year with your use</translation>
        </message>
        <message>
            <source>The same with your use</source>
            <translation>The same with your use</translation>
        </message>
        <message>
            <source>Cheaper by %1 a period</source>
            <translation>Cheaper by %1 a period</translation>
        </message>
        <message>
            <source>Dearer by %1 a period</source>
            <translation>Dearer by %1 a period</translation>
        </message>
        <message>
            <source>Fee: %1</source>
            <translation>Fee: %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>now %1</translation>
        </message>
        <message>
            <source>You lose: %1</source>
            <translation>You lose: %1</translation>
        </message>
        <message>
            <source>you have not used it</source>
            <translation>you have not used it</translation>
        </message>
        <message>
            <source>you use %1 a period</source>
            <translation>you use %1 a period</translation>
        </message>
        <message>
            <source>Allowances of the paid period stay until its end</source>
            <translation>Allowances of the paid period stay until its end</translation>
        </message>
        <message>
            <source>An estimate: the operator has no preview</source>
            <translation>An estimate: the operator has no preview</translation>
        </message>
        <message>
            <source>By the price list: it is asked anew before sending</source>
            <translation>By the price list: it is asked anew before sending</translation>
        </message>
        <message>
            <source>%1, on the charge day</source>
            <translation>%1, on the charge day</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>being computed</source>
            <translation>being computed</translation>
        </message>
        <message>
            <source>nothing is charged</source>
            <translation>nothing is charged</translation>
        </message>
        <message>
            <source>%1 needed, you have %2</source>
            <translation>%1 needed, you have %2</translation>
        </message>
        <message>
            <source>%1 is charged</source>
            <translation>%1 is charged</translation>
        </message>
        <message>
            <source>short of %1</source>
            <translation>short of %1</translation>
        </message>
        <message>
            <source>Needs a connection to the operator</source>
            <translation>Needs a connection to the operator</translation>
        </message>
        <message>
            <source>Another change is already ordered</source>
            <translation>Another change is already ordered</translation>
        </message>
        <message>
            <source>A move to another tariff is planned: cancel it first</source>
            <translation>A move to another tariff is planned: cancel it first</translation>
        </message>
        <message>
            <source>Short of %1 for it now</source>
            <translation>Short of %1 for it now</translation>
        </message>
        <message>
            <source>The terms have changed. Look again.</source>
            <translation>The terms have changed. Look again.</translation>
        </message>
        <message>
            <source>The price has changed: it was %1, now %2. Look again.</source>
            <translation>The price has changed: it was %1, now %2. Look again.</translation>
        </message>
        <message>
            <source>Check the terms</source>
            <translation>Check the terms</translation>
        </message>
        <message numerus="yes">
            <source>Sending in %n second(s)</source>
            <translation>
                <numerusform>Sending in %n second</numerusform>
                <numerusform>Sending in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Confirm the start</source>
            <translation>Confirm the start</translation>
        </message>
        <message>
            <source>Confirm the move</source>
            <translation>Confirm the move</translation>
        </message>
        <message>
            <source>Cheapest for you</source>
            <translation>Cheapest for you</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Your tariff</source>
            <translation>Your tariff</translation>
        </message>
        <message>
            <source>not in the catalogue</source>
            <translation>not in the catalogue</translation>
        </message>
        <message>
            <source>number since %1</source>
            <translation>number since %1</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
        <message>
            <source>cannot be ordered</source>
            <translation>cannot be ordered</translation>
        </message>
        <message>
            <source>for another form of service</source>
            <translation>for another form of service</translation>
        </message>
        <message>
            <source>Tariff fee</source>
            <translation>Tariff fee</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>A year</translation>
        </message>
        <message>
            <source>Converted to 30 days</source>
            <translation>Converted to 30 days</translation>
        </message>
        <message>
            <source>With your use</source>
            <translation>With your use</translation>
        </message>
        <message>
            <source>Over the package: %1</source>
            <translation>Over the package: %1</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>computed</translation>
        </message>
        <message>
            <source>and more: no price for %1</source>
            <translation>and more: no price for %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>%1 a period</source>
            <translation>%1 a period</translation>
        </message>
        <message>
            <source>enough, %1%</source>
            <translation>enough, %1%</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>enough</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Tariff</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>To other mobiles</source>
            <translation>To other mobiles</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Add to the comparison</source>
            <translation>Add to the comparison</translation>
        </message>
        <message>
            <source>Move to this tariff</source>
            <translation>Move to this tariff</translation>
        </message>
        <message>
            <source>Converted to 30 days, computed</source>
            <translation>Converted to 30 days, computed</translation>
        </message>
        <message>
            <source>In the package</source>
            <translation>In the package</translation>
        </message>
        <message>
            <source>Over the package</source>
            <translation>Over the package</translation>
        </message>
        <message>
            <source>Roaming and abroad</source>
            <translation>Roaming and abroad</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Changed on</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Other terms</translation>
        </message>
        <message>
            <source>catalogue %1</source>
            <translation>catalogue %1</translation>
        </message>
        <message numerus="yes">
            <source>%n tariff(s)</source>
            <translation>
                <numerusform>%n tariff</numerusform>
                <numerusform>%n tariffs</numerusform>
            </translation>
        </message>
        <message>
            <source>The operator has no tariff catalogue</source>
            <translation>The operator has no tariff catalogue</translation>
        </message>
        <message>
            <source>It does not offer the interface for tariffs and prices.</source>
            <translation>It does not offer the interface for tariffs and prices.</translation>
        </message>
        <message>
            <source>The catalogue has not been read yet</source>
            <translation>The catalogue has not been read yet</translation>
        </message>
        <message>
            <source>No tariffs in the catalogue</source>
            <translation>No tariffs in the catalogue</translation>
        </message>
        <message>
            <source>The operator has published none so far.</source>
            <translation>The operator has published none so far.</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Special offers</source>
            <translation>Special offers</translation>
        </message>
        <message>
            <source>Do not show special offers</source>
            <translation>Do not show special offers</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>A whole number</translation>
        </message>
        <message>
            <source>A sum such as 200</source>
            <translation>A sum such as 200</translation>
        </message>
        <message>
            <source>Special offers are switched off</source>
            <translation>Special offers are switched off</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nothing matches</translation>
        </message>
        <message>
            <source>Your use</source>
            <translation>Your use</translation>
        </message>
        <message>
            <source>the history is still being read</source>
            <translation>the history is still being read</translation>
        </message>
        <message>
            <source>your own figures, for one period</source>
            <translation>your own figures, for one period</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) until the first whole period</source>
            <translation>
                <numerusform>%n more day until the first whole period</numerusform>
                <numerusform>%n more days until the first whole period</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>average of %n period(s)</source>
            <translation>
                <numerusform>average of %n period</numerusform>
                <numerusform>average of %n periods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>internet</source>
            <translation>internet</translation>
        </message>
        <message>
            <source>to other mobiles</source>
            <translation>to other mobiles</translation>
        </message>
        <message>
            <source>to Kyivstar</source>
            <translation>to Kyivstar</translation>
        </message>
        <message>
            <source>calls abroad</source>
            <translation>calls abroad</translation>
        </message>
        <message>
            <source>A new period begins today; the rest of the old one burns</source>
            <translation>A new period begins today; the rest of the old one burns</translation>
        </message>
        <message>
            <source>The move to %1 is ordered</source>
            <translation>The move to %1 is ordered</translation>
        </message>
        <message>
            <source>The move to %1 is scheduled for %2</source>
            <translation>The move to %1 is scheduled for %2</translation>
        </message>
        <message>
            <source>Until then it can be cancelled, nothing is charged.</source>
            <translation>Until then it can be cancelled, nothing is charged.</translation>
        </message>
        <message>
            <source>Prepaid</source>
            <translation>Prepaid</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Home Internet</source>
            <translation>Home Internet</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Business</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Price not stated</source>
            <translation>Price not stated</translation>
        </message>
        <message>
            <source>for 4 weeks</source>
            <translation>for 4 weeks</translation>
        </message>
        <message>
            <source>for a month</source>
            <translation>for a month</translation>
        </message>
        <message>
            <source>for a day</source>
            <translation>for a day</translation>
        </message>
        <message>
            <source>for a week</source>
            <translation>for a week</translation>
        </message>
        <message>
            <source>for a year</source>
            <translation>for a year</translation>
        </message>
        <message>
            <source>once</source>
            <translation>once</translation>
        </message>
        <message>
            <source>13 periods of 4 weeks</source>
            <translation>13 periods of 4 weeks</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 months</translation>
        </message>
        <message>
            <source>365 days</source>
            <translation>365 days</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Lasts</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Your tariff (archived)</source>
            <translation>Your tariff (archived)</translation>
        </message>
        <message>
            <source>Archived: cannot be ordered</source>
            <translation>Archived: cannot be ordered</translation>
        </message>
        <message>
            <source>Gigabytes</source>
            <translation>Gigabytes</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>From the history</source>
            <translation>From the history</translation>
        </message>
        <message>
            <source>Enter by hand</source>
            <translation>Enter by hand</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Tariffs</translation>
        </message>
        <message>
            <source>Renew the catalogue</source>
            <translation>Renew the catalogue</translation>
        </message>
        <message>
            <source>Cancel the move</source>
            <translation>Cancel the move</translation>
        </message>
        <message>
            <source>Kinds of tariffs</source>
            <translation>Kinds of tariffs</translation>
        </message>
        <message>
            <source>The catalogue is being read</source>
            <translation>The catalogue is being read</translation>
        </message>
        <message>
            <source>Remove %1 from the comparison</source>
            <translation>Remove %1 from the comparison</translation>
        </message>
        <message>
            <source>different</source>
            <translation>different</translation>
        </message>
        <message>
            <source>Comparison of tariffs</source>
            <translation>Comparison of tariffs</translation>
        </message>
        <message>
            <source>Search in tariffs</source>
            <translation>Search in tariffs</translation>
        </message>
        <message>
            <source>Price up to, ₴</source>
            <translation>Price up to, ₴</translation>
        </message>
        <message>
            <source>Gigabytes from</source>
            <translation>Gigabytes from</translation>
        </message>
        <message>
            <source>Minutes from</source>
            <translation>Minutes from</translation>
        </message>
        <message>
            <source>Close the tariff</source>
            <translation>Close the tariff</translation>
        </message>
        <message>
            <source>Open services</source>
            <translation>Open services</translation>
        </message>
        <message>
            <source>Reset the filter</source>
            <translation>Reset the filter</translation>
        </message>
        <message>
            <source>When to move</source>
            <translation>When to move</translation>
        </message>
        <message>
            <source>best: the charge day</source>
            <translation>best: the charge day</translation>
        </message>
        <message>
            <source>Do not change</source>
            <translation>Do not change</translation>
        </message>
        <message>
            <source>Stop the sending</source>
            <translation>Stop the sending</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Early package order</source>
            <translation>Early package order</translation>
        </message>
    </context>
    <context>
        <name>TopUp</name>
        <message>
            <source>Sum, row %1</source>
            <translation>Sum, row %1</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Add a number</translation>
        </message>
        <message>
            <source>Number, row %1</source>
            <translation>Number, row %1</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>New card</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Card number</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Expiry</translation>
        </message>
        <message>
            <source>Holder's name</source>
            <translation>Holder's name</translation>
        </message>
        <message>
            <source>Save the card for the next top-ups</source>
            <translation>Save the card for the next top-ups</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>Type a number</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) more</source>
            <translation>
                <numerusform>%n digit more</numerusform>
                <numerusform>%n digits more</numerusform>
            </translation>
        </message>
        <message>
            <source>A number has 9 digits after +380</source>
            <translation>A number has 9 digits after +380</translation>
        </message>
        <message>
            <source>A number consists of digits</source>
            <translation>A number consists of digits</translation>
        </message>
        <message>
            <source>Ukrainian numbers only</source>
            <translation>Ukrainian numbers only</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>This is a landline</translation>
        </message>
        <message>
            <source>Check the card number</source>
            <translation>Check the card number</translation>
        </message>
        <message>
            <source>Month and year, as on the card</source>
            <translation>Month and year, as on the card</translation>
        </message>
        <message>
            <source>The card has expired</source>
            <translation>The card has expired</translation>
        </message>
        <message>
            <source>In Latin letters, as on the card</source>
            <translation>In Latin letters, as on the card</translation>
        </message>
        <message>
            <source>Check the CVV</source>
            <translation>Check the CVV</translation>
        </message>
        <message numerus="yes">
            <source>Together for %n number(s)</source>
            <translation>
                <numerusform>Together for %n number</numerusform>
                <numerusform>Together for %n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>told at the next step</source>
            <translation>told at the next step</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Pay %1</translation>
        </message>
        <message numerus="yes">
            <source>More than %n rows: use batch operations</source>
            <translation>
                <numerusform>More than %n rows: use batch operations</numerusform>
                <numerusform>More than %n rows: use batch operations</numerusform>
            </translation>
        </message>
        <message>
            <source>A new card cannot wait in the queue: nothing of it is kept. Choose a saved card.</source>
            <translation>A new card cannot wait in the queue: nothing of it is kept. Choose a saved card.</translation>
        </message>
        <message>
            <source>A payment of this sum for this number is not finished yet. Is it a mistake?</source>
            <translation>A payment of this sum for this number is not finished yet. Is it a mistake?</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Enter an amount from %1 to %2</translation>
        </message>
        <message>
            <source>This number is already in the list</source>
            <translation>This number is already in the list</translation>
        </message>
        <message>
            <source>My number</source>
            <translation>My number</translation>
        </message>
        <message>
            <source>first repays «Extra money» %1</source>
            <translation>first repays «Extra money» %1</translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>balance %1</translation>
        </message>
        <message>
            <source>Enough for the charge</source>
            <translation>Enough for the charge</translation>
        </message>
        <message>
            <source>Short by %1</source>
            <translation>Short by %1</translation>
        </message>
        <message>
            <source>number %1, not complete</source>
            <translation>number %1, not complete</translation>
        </message>
        <message>
            <source>the card number</source>
            <translation>the card number</translation>
        </message>
        <message>
            <source>the card's expiry</source>
            <translation>the card's expiry</translation>
        </message>
        <message>
            <source>the holder's name</source>
            <translation>the holder's name</translation>
        </message>
        <message>
            <source>the CVV</source>
            <translation>the CVV</translation>
        </message>
        <message>
            <source>the payment method</source>
            <translation>the payment method</translation>
        </message>
        <message>
            <source>To pay, complete: %1.</source>
            <translation>To pay, complete: %1.</translation>
        </message>
        <message>
            <source>One payment is at most %1.</source>
            <translation>One payment is at most %1.</translation>
        </message>
        <message numerus="yes">
            <source>One payment has at most %n row(s).</source>
            <translation>
                <numerusform>One payment has at most %n row.</numerusform>
                <numerusform>One payment has at most %n rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>No connection: money is sent only with a connection.</translation>
        </message>
        <message>
            <source>the question in row %1</source>
            <translation>the question in row %1</translation>
        </message>
        <message>
            <source>the number in row %1</source>
            <translation>the number in row %1</translation>
        </message>
        <message>
            <source>the sum in row %1</source>
            <translation>the sum in row %1</translation>
        </message>
        <message>
            <source>of any bank</source>
            <translation>of any bank</translation>
        </message>
        <message>
            <source>From a balance</source>
            <translation>From a balance</translation>
        </message>
        <message>
            <source>up to %1, no card</source>
            <translation>up to %1, no card</translation>
        </message>
        <message>
            <source>%1, expired</source>
            <translation>%1, expired</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message numerus="yes">
            <source>%n whole share(s) from 1 to 1000, such as 2:1:1</source>
            <translation>
                <numerusform>%n whole share from 1 to 1000, such as 2:1:1</numerusform>
                <numerusform>%n whole shares from 1 to 1000, such as 2:1:1</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter an amount, such as 100,00</source>
            <translation>Enter an amount, such as 100,00</translation>
        </message>
        <message>
            <source>%1: the spare kopiykas go to the first rows</source>
            <translation>%1: the spare kopiykas go to the first rows</translation>
        </message>
        <message>
            <source>The sums make %1 less than %2</source>
            <translation>The sums make %1 less than %2</translation>
        </message>
        <message>
            <source>The sums make %1 more than %2</source>
            <translation>The sums make %1 more than %2</translation>
        </message>
        <message>
            <source>The receipt was not written: choose another folder</source>
            <translation>The receipt was not written: choose another folder</translation>
        </message>
        <message>
            <source>The receipt is saved: %1</source>
            <translation>The receipt is saved: %1</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Save the receipt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Top-up</translation>
        </message>
        <message>
            <source>Result of the payment</source>
            <translation>Result of the payment</translation>
        </message>
        <message>
            <source>Confirmation of the payment</source>
            <translation>Confirmation of the payment</translation>
        </message>
        <message>
            <source>Recipients and payment</source>
            <translation>Recipients and payment</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message numerus="yes">
            <source>Rows added: %n</source>
            <translation>
                <numerusform>Rows added: %n</numerusform>
                <numerusform>Rows added: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not numbers: %1</source>
            <translation>not numbers: %1</translation>
        </message>
        <message>
            <source>MM/YY</source>
            <translation>MM/YY</translation>
        </message>
        <message>
            <source>The CVV is not stored, of a card only a mask and a token remain</source>
            <translation>The CVV is not stored, of a card only a mask and a token remain</translation>
        </message>
        <message>
            <source>Whom to top up</source>
            <translation>Whom to top up</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Paste a list</translation>
        </message>
        <message>
            <source>My numbers</source>
            <translation>My numbers</translation>
        </message>
        <message>
            <source>Sum for all:</source>
            <translation>Sum for all:</translation>
        </message>
        <message>
            <source>as much as is missing</source>
            <translation>as much as is missing</translation>
        </message>
        <message>
            <source>Universal account…</source>
            <translation>Universal account…</translation>
        </message>
        <message>
            <source>Payment method</source>
            <translation>Payment method</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>To pay</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>A code from the SMS confirms these very numbers and sums</source>
            <translation>A code from the SMS confirms these very numbers and sums</translation>
        </message>
        <message>
            <source>Usually credited at once, shown for each number</source>
            <translation>Usually credited at once, shown for each number</translation>
        </message>
        <message>
            <source>A second press does not charge twice</source>
            <translation>A second press does not charge twice</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Remove row %1</translation>
        </message>
        <message>
            <source>Divide:</source>
            <translation>Divide:</translation>
        </message>
        <message>
            <source>How to divide</source>
            <translation>How to divide</translation>
        </message>
        <message>
            <source>Own sums</source>
            <translation>Own sums</translation>
        </message>
        <message>
            <source>Equally</source>
            <translation>Equally</translation>
        </message>
        <message>
            <source>By shares</source>
            <translation>By shares</translation>
        </message>
        <message>
            <source>Sum for all together</source>
            <translation>Sum for all together</translation>
        </message>
        <message>
            <source>together, ₴</source>
            <translation>together, ₴</translation>
        </message>
        <message>
            <source>Shares in the order of the rows</source>
            <translation>Shares in the order of the rows</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>statement.csv</source>
            <translation>statement.csv</translation>
        </message>
        <message>
            <source>There is no coverage in the village since yesterday evening.</source>
            <translation>There is no coverage in the village since yesterday evening.</translation>
        </message>
        <message>
            <source>how do I change it, and what will be lost?</source>
            <translation>how do I change it, and what will be lost?</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Transfer %1</source>
            <translation>Transfer %1</translation>
        </message>
        <message numerus="yes">
            <source>Goes out in %n second(s)</source>
            <translation>
                <numerusform>Goes out in %n second</numerusform>
                <numerusform>Goes out in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>balance %1</source>
            <translation>balance %1</translation>
        </message>
        <message>
            <source>Enter an amount from %1 to %2</source>
            <translation>Enter an amount from %1 to %2</translation>
        </message>
        <message>
            <source>At most %1 a month; what is left is being asked</source>
            <translation>At most %1 a month; what is left is being asked</translation>
        </message>
        <message>
            <source>%1 more may be sent this month</source>
            <translation>%1 more may be sent this month</translation>
        </message>
        <message>
            <source>Above %1 the operator asks for a code from an SMS</source>
            <translation>Above %1 the operator asks for a code from an SMS</translation>
        </message>
        <message>
            <source>Up to %1 no code is asked: 5 seconds to take it back</source>
            <translation>Up to %1 no code is asked: 5 seconds to take it back</translation>
        </message>
        <message>
            <source>the number to send from</source>
            <translation>the number to send from</translation>
        </message>
        <message>
            <source>the number to send to</source>
            <translation>the number to send to</translation>
        </message>
        <message>
            <source>the sum</source>
            <translation>the sum</translation>
        </message>
        <message>
            <source>To go on, complete: %1.</source>
            <translation>To go on, complete: %1.</translation>
        </message>
        <message>
            <source>No connection: money is sent only with a connection.</source>
            <translation>No connection: money is sent only with a connection.</translation>
        </message>
        <message>
            <source>From the number</source>
            <translation>From the number</translation>
        </message>
        <message>
            <source>To the number</source>
            <translation>To the number</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Balance after</translation>
        </message>
        <message>
            <source>Left of the month's limit</source>
            <translation>Left of the month's limit</translation>
        </message>
        <message>
            <source>A transfer of this sum to this number is not finished yet. Is it a mistake?</source>
            <translation>A transfer of this sum to this number is not finished yet. Is it a mistake?</translation>
        </message>
        <message>
            <source>A transfer of %1 to %2 is not finished: the operator is asked</source>
            <translation>A transfer of %1 to %2 is not finished: the operator is asked</translation>
        </message>
        <message>
            <source>Nothing was sent, no money has left.</source>
            <translation>Nothing was sent, no money has left.</translation>
        </message>
        <message>
            <source>The transfer was not confirmed by a code</source>
            <translation>The transfer was not confirmed by a code</translation>
        </message>
        <message>
            <source>Money is sent from mobile numbers only</source>
            <translation>Money is sent from mobile numbers only</translation>
        </message>
        <message>
            <source>This number is not active: it cannot send money</source>
            <translation>This number is not active: it cannot send money</translation>
        </message>
        <message>
            <source>This number owes «Extra money» %1: repay it first</source>
            <translation>This number owes «Extra money» %1: repay it first</translation>
        </message>
        <message>
            <source>This number is paid by the company's account</source>
            <translation>This number is paid by the company's account</translation>
        </message>
        <message>
            <source>This is the same number</source>
            <translation>This is the same number</translation>
        </message>
        <message>
            <source>A contract number sends only to numbers of the same owner</source>
            <translation>A contract number sends only to numbers of the same owner</translation>
        </message>
        <message>
            <source>Another owner's contract number cannot receive a transfer</source>
            <translation>Another owner's contract number cannot receive a transfer</translation>
        </message>
        <message>
            <source>At least %1</source>
            <translation>At least %1</translation>
        </message>
        <message>
            <source>At most %1 at a time</source>
            <translation>At most %1 at a time</translation>
        </message>
        <message>
            <source>This month %1 more may be sent: the limit is %2 a month</source>
            <translation>This month %1 more may be sent: the limit is %2 a month</translation>
        </message>
        <message>
            <source>Not enough on the number: %1 short</source>
            <translation>Not enough on the number: %1 short</translation>
        </message>
        <message>
            <source>The operator does not allow this transfer</source>
            <translation>The operator does not allow this transfer</translation>
        </message>
        <message>
            <source>The money was transferred</source>
            <translation>The money was transferred</translation>
        </message>
        <message>
            <source>A transfer does not prolong the life of the number.</source>
            <translation>A transfer does not prolong the life of the number.</translation>
        </message>
        <message>
            <source>The transfer was not made</source>
            <translation>The transfer was not made</translation>
        </message>
        <message>
            <source>No money has left the number.</source>
            <translation>No money has left the number.</translation>
        </message>
        <message>
            <source>The outcome is not known yet</source>
            <translation>The outcome is not known yet</translation>
        </message>
        <message>
            <source>The answer was lost. The operator is asked by itself; nothing is sent twice.</source>
            <translation>The answer was lost. The operator is asked by itself; nothing is sent twice.</translation>
        </message>
        <message>
            <source>The transfer is on its way</source>
            <translation>The transfer is on its way</translation>
        </message>
        <message>
            <source>It is safe to leave this page.</source>
            <translation>It is safe to leave this page.</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Pay by card</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>From a number's balance</source>
            <translation>From a number's balance</translation>
        </message>
        <message>
            <source>Check the transfer</source>
            <translation>Check the transfer</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Numbers and sum</source>
            <translation>Numbers and sum</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Rules of a transfer</source>
            <translation>Rules of a transfer</translation>
        </message>
        <message>
            <source>A second press does not send twice</source>
            <translation>A second press does not send twice</translation>
        </message>
        <message>
            <source>From number to number</source>
            <translation>From number to number</translation>
        </message>
        <message>
            <source>Sum, ₴</source>
            <translation>Sum, ₴</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Check: exactly this is sent</source>
            <translation>Check: exactly this is sent</translation>
        </message>
        <message>
            <source>Leaves the number</source>
            <translation>Leaves the number</translation>
        </message>
        <message>
            <source>No, send it too</source>
            <translation>No, send it too</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Open history</source>
            <translation>Open history</translation>
        </message>
        <message>
            <source>New transfer</source>
            <translation>New transfer</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Pin a number</source>
            <translation>Pin a number</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>Sign-ins</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Mini window</translation>
        </message>
        <message>
            <source>Mini window (cannot stay on top here)</source>
            <translation>Mini window (cannot stay on top here)</translation>
        </message>
        <message>
            <source>Mask numbers and sums</source>
            <translation>Mask numbers and sums</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>DEMO</translation>
        </message>
        <message numerus="yes">
            <source>numbers at risk: %n</source>
            <translation>
                <numerusform>numbers at risk: %n</numerusform>
                <numerusform>numbers at risk: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the menu</source>
            <translation>
                <numerusform>and %n more in the menu</numerusform>
                <numerusform>and %n more in the menu</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the window and type the code</source>
            <translation>Open the window and type the code</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Up to five numbers with their balance stand here</source>
            <translation>Up to five numbers with their balance stand here</translation>
        </message>
        <message>
            <source>No number is pinned yet</source>
            <translation>No number is pinned yet</translation>
        </message>
        <message>
            <source>Sign in to see your numbers here</source>
            <translation>Sign in to see your numbers here</translation>
        </message>
        <message>
            <source>Nobody is signed in</source>
            <translation>Nobody is signed in</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>The number is copied</translation>
        </message>
        <message>
            <source>Click copies the number, Enter opens it, T tops it up</source>
            <translation>Click copies the number, Enter opens it, T tops it up</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copy the number</translation>
        </message>
    </context>
    <context>
        <name>Ussd</name>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Own number</translation>
        </message>
        <message>
            <source>What is left of the package</source>
            <translation>What is left of the package</translation>
        </message>
        <message>
            <source>Bonus account</source>
            <translation>Bonus account</translation>
        </message>
        <message>
            <source>Validity of the number</source>
            <translation>Validity of the number</translation>
        </message>
        <message>
            <source>Top up with a voucher</source>
            <translation>Top up with a voucher</translation>
        </message>
        <message>
            <source>Top up another number with a voucher</source>
            <translation>Top up another number with a voucher</translation>
        </message>
        <message>
            <source>Extra money</source>
            <translation>Extra money</translation>
        </message>
        <message>
            <source>Ordered at once, for a fee</source>
            <translation>Ordered at once, for a fee</translation>
        </message>
        <message>
            <source>14 digits under the silver strip</source>
            <translation>14 digits under the silver strip</translation>
        </message>
        <message>
            <source>voucher code</source>
            <translation>voucher code</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>A voucher has 14 digits</source>
            <translation>A voucher has 14 digits</translation>
        </message>
        <message>
            <source>A number such as 067 123 45 67</source>
            <translation>A number such as 067 123 45 67</translation>
        </message>
        <message>
            <source>Whole hryvnias, up to 9 999</source>
            <translation>Whole hryvnias, up to 9 999</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>Hello. Please explain the charge of %1: %2, %3.</source>
            <translation>Hello. Please explain the charge of %1: %2, %3.</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Unusual: %1</source>
            <translation>Unusual: %1</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 months</translation>
        </message>
        <message>
            <source>The next charge is on %1: %2, if you do not disconnect the service.</source>
            <translation>The next charge is on %1: %2, if you do not disconnect the service.</translation>
        </message>
        <message>
            <source>The operator has not stated the cause of this operation.</source>
            <translation>The operator has not stated the cause of this operation.</translation>
        </message>
        <message>
            <source>%1 at %2 each.</source>
            <translation>%1 at %2 each.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Other number</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Corrects</translation>
        </message>
        <message>
            <source>by a USSD code</source>
            <translation>by a USSD code</translation>
        </message>
        <message>
            <source>by SMS</source>
            <translation>by SMS</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>in this program</translation>
        </message>
        <message>
            <source>in a shop</source>
            <translation>in a shop</translation>
        </message>
        <message>
            <source>by the hotline</source>
            <translation>by the hotline</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>cash</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>terminal</translation>
        </message>
        <message>
            <source>bank card</source>
            <translation>bank card</translation>
        </message>
        <message>
            <source>from this number</source>
            <translation>from this number</translation>
        </message>
        <message>
            <source>the coordinator</source>
            <translation>the coordinator</translation>
        </message>
        <message>
            <source>the operator</source>
            <translation>the operator</translation>
        </message>
        <message>
            <source>part of the tariff</source>
            <translation>part of the tariff</translation>
        </message>
        <message>
            <source>Why was I charged?</source>
            <translation>Why was I charged?</translation>
        </message>
        <message>
            <source>Previous operation</source>
            <translation>Previous operation</translation>
        </message>
        <message>
            <source>Next operation</source>
            <translation>Next operation</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Disconnect the service</source>
            <translation>Disconnect the service</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>Dispute…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Ask in the chat</source>
            <translation>Ask in the chat</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>The same charges before</source>
            <translation>The same charges before</translation>
        </message>
    </context>
</TS>
