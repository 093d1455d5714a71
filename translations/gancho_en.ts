<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
