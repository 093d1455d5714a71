<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sandbox: it needs neither address nor token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that works: the token is kept until the program ends and must be entered again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token of the customer&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>Loja Azul (sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSession</name>
    <message>
        <source>This version of Gancho cannot connect to %1 yet. Its events can be received all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for %1. Enter it under Settings, Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has stopped. Start it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>The accounts file %1 cannot be read (%2). Check its permissions and start Gancho again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file %1 was written by a newer version of Gancho. Install that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file was damaged and could not be read. It is kept as %1; connect your accounts again, or repair it and put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file %1 is damaged and cannot be moved aside. Check the permissions of its folder and start Gancho again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be saved to %1 (%2). Check free space and permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The base URL of this account is not complete. It must begin with https:// or http:// and name a server, for example https://api.wts.chat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The platform&apos;s answer has a form that Gancho does not know. Check the base URL, and whether a newer Gancho exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This webhook does not exist on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1 (reference %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this text (Enter: next, Shift+Enter: previous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request had no body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The main job with no account and no display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded platform alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends realistic test events to a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events out of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ndjson, csv or har.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events since this ISO date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events before this ISO date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write instead of the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be ndjson, csv or har.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a date or time such as 2026-03-02 or 2026-03-02T14:05:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event log in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of log and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen needs HOST:PORT, for example 127.0.0.1:8787.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Port %1 is free: --listen %2:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform to be: wts-chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many contacts, 1 to 200000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--platform must be wts-chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--contacts needs a number from 1 to 200000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the event, for example CONTACT_NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose event: wts-chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, 1 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many a second at most, up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header, name:value; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--event needs the identifier of an event, for example CONTACT_NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count needs a number from 1 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate needs a number above 0, up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header needs NAME:VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see gancho --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang must be pt_BR or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--style must be light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gancho [COMMAND] [OPTIONS]

Without a command the window opens: --data-dir DIR, --lang pt_BR|en, --style light|dark|system

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&quot;gancho COMMAND --help&quot; tells the options of a command.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. &quot;gancho demo&quot; and &quot;gancho receive&quot; work without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFolders</name>
    <message>
        <source>The folder %1 cannot be created. Check the permissions of the folder above it, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoRun</name>
    <message>
        <source>Not all events arrived within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventAnswer</name>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventBody</name>
    <message>
        <source>The text is cut here; copying the body takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2 (byte %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree shows only the first %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender compressed this body (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventChecks</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 + %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Choose an event to see what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied; secret headers are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request had no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body is neither JSON nor a form; see the tab Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, bodies and headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventHistogram</name>
    <message>
        <source>Events per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPeriod</name>
    <message>
        <source>Last 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPoster</name>
    <message>
        <source>No answer within 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: nothing listens at this address, or it cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventStore</name>
    <message>
        <source>There is no event log in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an inbox &quot;%1&quot; already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new ↑</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No longer in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format: day and month, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Conversation created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed (conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received (message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent (message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (payment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (payment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (panel card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (panel card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags changed (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card moved to another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to another step (panel card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card note created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note created (panel card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel card note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note changed (panel card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (template)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (template)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a webhook that leads to this computer. What the platform sends appears here the moment it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Gancho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up webhooks, receive the events here, and see what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented company, real webhooks. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wts.chat, with the customer&apos;s token. It is kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL on this computer for any system that sends webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupAccess</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatbots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Main action of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the account to the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet. What the receiver takes appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this computer reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect one, or the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events · %n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the missing ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HookDelivery</name>
    <message>
        <source>Given up: too many deliveries to this URL are waiting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: the connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 instead of 2xx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpFront</name>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot listen on %1:%2. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonNote</name>
    <message>
        <source>from the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h window expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h window not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a chatbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created by a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created by a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>There is no JSON here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in quotation marks is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing brace is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character of this string is written in a wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string has no closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Body as a tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 — Gancho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers can reach the receiver at %1. Anyone in the network can send events to it and fill the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you leave without saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which address the platform reaches this receiver, when a tunnel or a server forwards to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a tunnel or server that forwards to this computer. Webhooks then get this address instead of the local one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverPill</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>A moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The sandbox does not speak %1 yet. Choose wts.chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is not running. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attendant answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact reads a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation changes hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation is completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact&apos;s tags change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel card is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel card is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel card moves to another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel card gets a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of a panel card is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything once: a customer&apos;s whole story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxBar</name>
    <message>
        <source>Generate activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented company with real webhooks. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is quiet now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox makes %1 things happen per minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no active webhook wants this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n webhook call(s) on the way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>“%1” is not an address to listen on. Enter one such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox knows no action “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Start receiving when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublic base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a tunnel or server that forwards to this computer; empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log and the list of accounts are kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers will be able to reach the receiver at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an IP address, for example 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gancho forgets it and its token. The account on the platform, its webhooks and the events received so far stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1” removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reference %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The event log cannot be opened. Check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log cannot be read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no longer in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) is already receiving into %3. Close it, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log was written by a newer version of Gancho. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space: receiving resumes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log cannot be written. Check the permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log is damaged. Move events.sqlite out of the data folder to start a new one, and keep it: most of it can be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the event log locked. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log cannot be read or written. Check the disk and the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>Enter the URL that shall receive the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL contains a space. Remove it or write it as %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has no host, for example https://example.com/hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL contains a character that is not allowed. Check it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is longer than the 500 characters that the platform takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the webhook a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than the 100 characters that the platform takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionDesk</name>
    <message>
        <source>This platform offers no webhook subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionFilterBar</name>
    <message>
        <source>Filter by name or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionForm</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter here the URL of your system, with http:// or https://, that shall receive the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the address under which this computer receives the account&apos;s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>● Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>events of the form + others</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionTable</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>+ New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook “%1” saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook “%1” created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook “%1” activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook “%1” paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook “%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a customer&apos;s account, or the sandbox, to set up its webhooks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook tells the platform where to send what happens in the account: messages, conversations, contacts, payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the webhook “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform stops sending its events to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is not running: start it with the button at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer reaches that address. For the platform to reach it, enter the public base URL of your tunnel in the receiver&apos;s panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gancho</name>
    <message>
        <source>The certificate of %1 is not valid today. Check the date of this computer; if it is right, the server&apos;s certificate must be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued for another server than %1. Check the base URL; on a foreign network someone may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. In a company network with a proxy, its certificate must be installed in the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not connect; tell the operator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check the base URL, and whether it wants https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the base URL and your internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the base URL; if it is right, the server is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network did not let the connection to %1 through. Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Check the base URL and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete. Check whether it was done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answered with a redirect that leads nowhere. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answered with a redirect to another host (%1). It was not followed, so that the token goes nowhere else. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answered with a redirect to another path (%1). Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address answers with a web page, not with the API. Check the base URL, for example https://api.wts.chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the data. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this address (404). Check the base URL, or reload: the entry may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the token. It may be wrong or deleted, or not allowed for this group of the API. Check it under Settings, or create one with more permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not allow this for the account or its token (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes no more requests for the moment. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not wait for the whole request. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this name or address exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the request (%1). Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached at the moment (%1). Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform reported a failure of its own (%1). Try again; if it stays, ask its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer is damaged and cannot be understood. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it once more, or create a new one: tokens that were not used for a while may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not use this group. Create one with this permission in the platform&apos;s settings if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gancho::EventsPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gancho::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gancho::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gancho::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
