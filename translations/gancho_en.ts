<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AnswerRule</name>
        <message numerus="yes">
            <source>%1 %n times, then %2</source>
            <translation>
                <numerusform>%1 %n time, then %2</numerusform>
                <numerusform>%1 %n times, then %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrivalSteps</name>
        <message numerus="yes">
            <source>%n event(s) ticked; these are not: %1.</source>
            <translation>
                <numerusform>%n event ticked; these are not: %1.</numerusform>
                <numerusform>%n events ticked; these are not: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>overdue %n day(s)</source>
            <translation>
                <numerusform>overdue %n day</numerusform>
                <numerusform>overdue %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composition</name>
        <message numerus="yes">
            <source>%n event(s) could be read and are in a new log.</source>
            <translation>
                <numerusform>%n event could be read and is in a new log.</numerusform>
                <numerusform>%n events could be read and are in a new log.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message numerus="yes">
            <source>At most %n characters.</source>
            <translation>
                <numerusform>At most %n character.</numerusform>
                <numerusform>At most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntegratorAnswer</name>
        <message numerus="yes">
            <source>Wait %n second(s), then send again.</source>
            <translation>
                <numerusform>Wait %n second, then send again.</numerusform>
                <numerusform>Wait %n seconds, then send again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonNote</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeRow</name>
        <message numerus="yes">
            <source>Nothing for %n minute(s) · %1</source>
            <translation>
                <numerusform>Nothing for %n minute · %1</numerusform>
                <numerusform>Nothing for %n minutes · %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>Nothing has arrived for %n minute(s).</source>
            <translation>
                <numerusform>Nothing has arrived for %n minute.</numerusform>
                <numerusform>Nothing has arrived for %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sender check(s) failed</source>
            <translation>
                <numerusform>%n sender check failed</numerusform>
                <numerusform>%n sender checks failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message numerus="yes">
            <source>The route took %n event(s) of the same record within three minutes: what it does seems to cause them. Narrow down which events it takes.</source>
            <translation>
                <numerusform>The route took %n event of the same record within three minutes: what it does seems to cause it. Narrow down which events it takes.</numerusform>
                <numerusform>The route took %n events of the same record within three minutes: what it does seems to cause them. Narrow down which events it takes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pseudonymizer</name>
        <message numerus="yes">
            <source>[%n bytes removed by the pseudonymisation]</source>
            <translation>
                <numerusform>[%n byte removed by the pseudonymisation]</numerusform>
                <numerusform>[%n bytes removed by the pseudonymisation]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetryStory</name>
        <message numerus="yes">
            <source>%n times</source>
            <comment>how often a sender tried</comment>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Route</name>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undeliverable</source>
            <translation>
                <numerusform>%n undeliverable</numerusform>
                <numerusform>%n undeliverable</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>This target has accepted %n of these event(s) already: it may do its work twice.</source>
            <translation>
                <numerusform>This target has accepted %n of these events already: it may do its work twice.</numerusform>
                <numerusform>This target has accepted %n of these events already: it may do its work twice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are more than a day old, and the target is not on this computer: a customer's system may act on what is over.</source>
            <translation>
                <numerusform>%n event is more than a day old, and the target is not on this computer: a customer's system may act on what is over.</numerusform>
                <numerusform>%n events are more than a day old, and the target is not on this computer: a customer's system may act on what is over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are left out: they were refused when they came, and their bodies were not kept.</source>
            <translation>
                <numerusform>%n event is left out: it was refused when it came, and its body was not kept.</numerusform>
                <numerusform>%n events are left out: they were refused when they came, and their bodies were not kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UrlFinding</name>
        <message numerus="yes">
            <source>The server gets more requests than it takes and asks to wait (429, %n seconds).</source>
            <translation>
                <numerusform>The server gets more requests than it takes and asks to wait (429, %n second).</numerusform>
                <numerusform>The server gets more requests than it takes and asks to wait (429, %n seconds).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The certificate expires on %1, in %n days.</source>
            <translation>
                <numerusform>The certificate expires on %1, in %n day.</numerusform>
                <numerusform>The certificate expires on %1, in %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerdictText</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The signature is the right one but for %n character(s): it was damaged or cut on the way. Look for a relay that changes headers.</source>
            <translation>
                <numerusform>The signature is the right one but for %n character: it was damaged or cut on the way. Look for a relay that changes headers.</numerusform>
                <numerusform>The signature is the right one but for %n characters: it was damaged or cut on the way. Look for a relay that changes headers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Whazing</name>
        <message numerus="yes">
            <source>“%1” is too long: WhatsApp takes at most %n characters here.</source>
            <translation>
                <numerusform>“%1” is too long: WhatsApp takes at most %n character here.</numerusform>
                <numerusform>“%1” is too long: WhatsApp takes at most %n characters here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhazingToken</name>
        <message numerus="yes">
            <source>Expires on %1, in %n days. Create a new one in Whazing under Canais/API before that.</source>
            <translation>
                <numerusform>Expires on %1, in %n day. Create a new one in Whazing under Canais/API before that.</numerusform>
                <numerusform>Expires on %1, in %n days. Create a new one in Whazing under Canais/API before that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountSwitcher</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::AddMembersForm</name>
        <message numerus="yes">
            <source>Add %n contacts</source>
            <translation>
                <numerusform>Add %n contact</numerusform>
                <numerusform>Add %n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::AudienceDesk</name>
        <message numerus="yes">
            <source>%n of its contacts match.</source>
            <translation>
                <numerusform>%n of its contacts matches.</numerusform>
                <numerusform>%n of its contacts match.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match among the %1 contacts read so far; the platform cannot search here.</source>
            <translation>
                <numerusform>%n matches among the %1 contacts read so far; the platform cannot search here.</numerusform>
                <numerusform>%n match among the %1 contacts read so far; the platform cannot search here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n</source>
            <translation>
                <numerusform>Remove %n</numerusform>
                <numerusform>Remove %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts added to “%1”.</source>
            <translation>
                <numerusform>%n contact added to “%1”.</numerusform>
                <numerusform>%n contacts added to “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts removed from “%1”.</source>
            <translation>
                <numerusform>%n contact removed from “%1”.</numerusform>
                <numerusform>%n contacts removed from “%1”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::BoardColumn</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sum of the %n card(s) that were read so far; the platform gives no sum for this selection.</source>
            <translation>
                <numerusform>The sum of the %n card that was read so far; the platform gives no sum for this selection.</numerusform>
                <numerusform>The sum of the %n cards that were read so far; the platform gives no sum for this selection.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::BoardFilterBar</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyTable</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied</source>
            <translation>
                <numerusform>%n cell copied</numerusform>
                <numerusform>%n cells copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyTree</name>
        <message numerus="yes">
            <source>%n field(s) not as documented</source>
            <translation>
                <numerusform>%n field not as documented</numerusform>
                <numerusform>%n fields not as documented</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::CatalogueNotices</name>
        <message numerus="yes">
            <source>%n changes of fields since you last looked.</source>
            <translation>
                <numerusform>%n change of fields since you last looked.</numerusform>
                <numerusform>%n changes of fields since you last looked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::CataloguePage</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ from the contract</source>
            <translation>
                <numerusform>%n differs from the contract</numerusform>
                <numerusform>%n differ from the contract</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintVerify</name>
        <message numerus="yes">
            <source>Nothing came in %n second(s). Is the integration saved and switched on in Clint? Is the URL there exactly the one from the guide? Does the receiver run, and does the tunnel lead here? Make it happen once (move a deal, for example) while this waits.</source>
            <translation>
                <numerusform>Nothing came in %n second. Is the integration saved and switched on in Clint? Is the URL there exactly the one from the guide? Does the receiver run, and does the tunnel lead here? Make it happen once (move a deal, for example) while this waits.</numerusform>
                <numerusform>Nothing came in %n seconds. Is the integration saved and switched on in Clint? Is the URL there exactly the one from the guide? Does the receiver run, and does the tunnel lead here? Make it happen once (move a deal, for example) while this waits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for an event… %n second(s) left.</source>
            <translation>
                <numerusform>Waiting for an event… %n second left.</numerusform>
                <numerusform>Waiting for an event… %n seconds left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::CompareDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactActions</name>
        <message numerus="yes">
            <source>Archive %n contacts?</source>
            <translation>
                <numerusform>Archive %n contact?</numerusform>
                <numerusform>Archive %n contacts?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %n contacts?</source>
            <translation>
                <numerusform>Block %n contact?</numerusform>
                <numerusform>Block %n contacts?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts added to “%1”.</source>
            <translation>
                <numerusform>%n contact added to “%1”.</numerusform>
                <numerusform>%n contacts added to “%1”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactExportDialog</name>
        <message numerus="yes">
            <source>%n contacts.</source>
            <translation>
                <numerusform>%n contact.</numerusform>
                <numerusform>%n contacts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts were written to %1.</source>
            <translation>
                <numerusform>%n contact was written to %1.</numerusform>
                <numerusform>%n contacts were written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactImportDialog</name>
        <message numerus="yes">
            <source>%n rows. Say below what each column is.</source>
            <translation>
                <numerusform>%n row. Say below what each column is.</numerusform>
                <numerusform>%n rows. Say below what each column is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were taken over.</source>
            <translation>
                <numerusform>%n row was taken over.</numerusform>
                <numerusform>%n rows were taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were refused:</source>
            <translation>
                <numerusform>%n row was refused:</numerusform>
                <numerusform>%n rows were refused:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were not sent.</source>
            <translation>
                <numerusform>%n row was not sent.</numerusform>
                <numerusform>%n rows were not sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactsPage</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationFilterBar</name>
        <message numerus="yes">
            <source>Status: %n chosen</source>
            <translation>
                <numerusform>Status: %n chosen</numerusform>
                <numerusform>Status: %n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More filters (%n)</source>
            <translation>
                <numerusform>More filters (%n)</numerusform>
                <numerusform>More filters (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationModel</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n unread</numerusform>
                <numerusform>%n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationsPage</name>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::DirectoryDesk</name>
        <message numerus="yes">
            <source>Its %n users stay, but are no longer in it. Conversations of the team keep its name nowhere.</source>
            <translation>
                <numerusform>Its %n user stays, but is no longer in it. Conversations of the team keep its name nowhere.</numerusform>
                <numerusform>Its %n users stay, but are no longer in it. Conversations of the team keep its name nowhere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventDesk</name>
        <message numerus="yes">
            <source>Export %n event(s)…</source>
            <translation>
                <numerusform>Export %n event…</numerusform>
                <numerusform>Export %n events…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventExportDialog</name>
        <message numerus="yes">
            <source>%n events, oldest first.</source>
            <translation>
                <numerusform>%n event, oldest first.</numerusform>
                <numerusform>%n events, oldest first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events were written to %1 (%2).</source>
            <translation>
                <numerusform>%n event was written to %1 (%2).</numerusform>
                <numerusform>%n events were written to %1 (%2).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventImportDialog</name>
        <message numerus="yes">
            <source>%n events were taken over.</source>
            <translation>
                <numerusform>%n event was taken over.</numerusform>
                <numerusform>%n events were taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were refused:</source>
            <translation>
                <numerusform>%n was refused:</numerusform>
                <numerusform>%n were refused:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventMarks</name>
        <message numerus="yes">
            <source>Star taken off %n event(s).</source>
            <translation>
                <numerusform>Star taken off %n event.</numerusform>
                <numerusform>Star taken off %n events.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star put on %n event(s).</source>
            <translation>
                <numerusform>Star put on %n event.</numerusform>
                <numerusform>Star put on %n events.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n event(s).</source>
            <translation>
                <numerusform>%1: %n event.</numerusform>
                <numerusform>%1: %n events.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventPreviewPane</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phones</source>
            <translation>
                <numerusform>%n phone</numerusform>
                <numerusform>%n phones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails</source>
            <translation>
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n profiles</source>
            <translation>
                <numerusform>%n profile</numerusform>
                <numerusform>%n profiles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other values</source>
            <translation>
                <numerusform>%n other value</numerusform>
                <numerusform>%n other values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files left out</source>
            <translation>
                <numerusform>%n file left out</numerusform>
                <numerusform>%n files left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the newest %n events are replaced:</source>
            <translation>
                <numerusform>In the newest %n event are replaced:</numerusform>
                <numerusform>In the newest %n events are replaced:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n IP addresses</source>
            <translation>
                <numerusform>%n IP address</numerusform>
                <numerusform>%n IP addresses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventTable</name>
        <message numerus="yes">
            <source>%n new ↑</source>
            <translation>
                <numerusform>%n new ↑</numerusform>
                <numerusform>%n new ↑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n new event(s)</source>
            <translation>
                <numerusform>Show %n new event</numerusform>
                <numerusform>Show %n new events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventsPage</name>
        <message numerus="yes">
            <source>%n deliveries</source>
            <translation>
                <numerusform>%n delivery</numerusform>
                <numerusform>%n deliveries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::HomePage</name>
        <message numerus="yes">
            <source>%n webhook(s)</source>
            <translation>
                <numerusform>%n webhook</numerusform>
                <numerusform>%n webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>events · %n refused</source>
            <translation>
                <numerusform>events · %n refused</numerusform>
                <numerusform>events · %n refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::IntegrationsPage</name>
        <message numerus="yes">
            <source>%n route(s) imported, switched off. Their secrets have to be entered again.</source>
            <translation>
                <numerusform>%n route imported, switched off. Its secrets have to be entered again.</numerusform>
                <numerusform>%n routes imported, switched off. Their secrets have to be entered again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n route(s) exported, without their secrets.</source>
            <translation>
                <numerusform>%n route exported, without its secrets.</numerusform>
                <numerusform>%n routes exported, without their secrets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s) of the past for real?</source>
            <translation>
                <numerusform>Send %n event of the past for real?</numerusform>
                <numerusform>Send %n events of the past for real?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s)</source>
            <translation>
                <numerusform>Send %n event</numerusform>
                <numerusform>Send %n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are on their way.</source>
            <translation>
                <numerusform>%n event is on its way.</numerusform>
                <numerusform>%n events are on their way.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::JsonDiffModel</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::MessageComposer</name>
        <message numerus="yes">
            <source>The 24 h window stays open for %n min</source>
            <translation>
                <numerusform>The 24 h window stays open for %n min</numerusform>
                <numerusform>The 24 h window stays open for %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::NavigationEntry</name>
        <message numerus="yes">
            <source>%1, %n new</source>
            <translation>
                <numerusform>%1, %n new</numerusform>
                <numerusform>%1, %n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::QuotaMeter</name>
        <message numerus="yes">
            <source>%n requests wait</source>
            <translation>
                <numerusform>%n request waits</numerusform>
                <numerusform>%n requests wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RequestForm</name>
        <message numerus="yes">
            <source>%n values do not fit the contract.</source>
            <translation>
                <numerusform>%n value does not fit the contract.</numerusform>
                <numerusform>%n values do not fit the contract.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDeliveriesPane</name>
        <message numerus="yes">
            <source>%n delivery(ies) go out again.</source>
            <translation>
                <numerusform>%n delivery goes out again.</numerusform>
                <numerusform>%n deliveries go out again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(ies) discarded.</source>
            <translation>
                <numerusform>%n delivery discarded.</numerusform>
                <numerusform>%n deliveries discarded.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDeliveryModel</name>
        <message numerus="yes">
            <source>%n waiting, the oldest for %1</source>
            <translation>
                <numerusform>%n waiting for %1</numerusform>
                <numerusform>%n waiting, the oldest for %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undeliverable</source>
            <translation>
                <numerusform>%n undeliverable</numerusform>
                <numerusform>%n undeliverable</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDryRun</name>
        <message numerus="yes">
            <source>%1 of the last %n event(s) would be sent. Nothing was sent now.</source>
            <translation>
                <numerusform>%1 of the last %n event would be sent. Nothing was sent now.</numerusform>
                <numerusform>%1 of the last %n events would be sent. Nothing was sent now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send these %n event(s) for real…</source>
            <translation>
                <numerusform>Send this %n event for real…</numerusform>
                <numerusform>Send these %n events for real…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::SandboxBar</name>
        <message numerus="yes">
            <source>%1: %n webhook call(s) on the way.</source>
            <translation>
                <numerusform>%1: %n webhook call on the way.</numerusform>
                <numerusform>%1: %n webhook calls on the way.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::SendDesk</name>
        <message numerus="yes">
            <source>Send %n event(s) again…</source>
            <translation>
                <numerusform>Send %n event again…</numerusform>
                <numerusform>Send %n events again…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::SendDialog</name>
        <message numerus="yes">
            <source>Send %n event(s) again</source>
            <translation>
                <numerusform>Send %n event again</numerusform>
                <numerusform>Send %n events again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) would go to %1</source>
            <translation>
                <numerusform>%n event would go to %1</numerusform>
                <numerusform>%n events would go to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s)</source>
            <translation>
                <numerusform>Send %n event</numerusform>
                <numerusform>Send %n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::StaleUrlForm</name>
        <message numerus="yes">
            <source>%n webhook(s) still call a former public URL.</source>
            <translation>
                <numerusform>%n webhook still calls a former public URL.</numerusform>
                <numerusform>%n webhooks still call a former public URL.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n webhook(s)</source>
            <translation>
                <numerusform>Update %n webhook</numerusform>
                <numerusform>Update %n webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s) updated.</source>
            <translation>
                <numerusform>%n webhook updated.</numerusform>
                <numerusform>%n webhooks updated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::TlsForm</name>
        <message numerus="yes">
            <source>This certificate expires in %n day(s). Renew it.</source>
            <translation>
                <numerusform>This certificate expires in %n day. Renew it.</numerusform>
                <numerusform>This certificate expires in %n days. Renew it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::UrlTest</name>
        <message numerus="yes">
            <source>%n problem(s), %1</source>
            <translation>
                <numerusform>%n problem, %1</numerusform>
                <numerusform>%n problems, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the text that is copied.</source>
            <translation>
                <numerusform>%n more in the text that is copied.</numerusform>
                <numerusform>%n more in the text that is copied.</numerusform>
            </translation>
        </message>
    </context>
</TS>
