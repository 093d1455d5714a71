<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>gancho::SandboxBar</name>
        <message numerus="yes">
            <source>%1: %n webhook call(s) on the way.</source>
            <translation>
                <numerusform>%1: %n webhook call on the way.</numerusform>
                <numerusform>%1: %n webhook calls on the way.</numerusform>
            </translation>
        </message>
    </context>
</TS>
