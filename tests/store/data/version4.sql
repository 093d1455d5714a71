CREATE TABLE inbox(
           id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL, platform INTEGER NOT NULL);
       CREATE TABLE event_type(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
       CREATE TABLE answer(
           id INTEGER PRIMARY KEY, status INTEGER NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL,
           UNIQUE(status, headers, body));
       CREATE TABLE event(
           id INTEGER PRIMARY KEY, received_us INTEGER NOT NULL, type_id INTEGER NOT NULL, inbox_id INTEGER,
           platform INTEGER NOT NULL, status INTEGER NOT NULL, size INTEGER NOT NULL, verification INTEGER NOT NULL,
           refused INTEGER NOT NULL, subject TEXT, method TEXT NOT NULL, target TEXT NOT NULL, sender TEXT);
       CREATE TABLE event_body(
           id INTEGER PRIMARY KEY, answer_id INTEGER NOT NULL, contact_id TEXT, session_id TEXT, card_id TEXT, entity_id TEXT,
           head BLOB NOT NULL, body BLOB NOT NULL);
INSERT INTO event_type VALUES(1, 'A');
INSERT INTO answer VALUES(1, 200, '', '');
INSERT INTO event VALUES(1, 5, 1, NULL, 1, 200, 1, 0, 0, NULL, 'POST', '/', NULL);
INSERT INTO event_body VALUES(1, 1, NULL, NULL, NULL, NULL, 'POST / HTTP/1.1', 'x');
CREATE TABLE commit_time(first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL, committed_us INTEGER NOT NULL);
       CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO commit_time VALUES(1, 1, 1700000000000900);
CREATE TABLE mark(
           event_id INTEGER PRIMARY KEY, starred INTEGER NOT NULL, colour INTEGER NOT NULL, note TEXT NOT NULL);
       CREATE TABLE imported(first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL);
INSERT INTO inbox VALUES(1, 'loja', '', 1);
INSERT INTO mark VALUES(1, 1, 2, 'nota');
ALTER TABLE inbox ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE inbox ADD COLUMN sender_check TEXT;
       ALTER TABLE inbox ADD COLUMN former_name TEXT;
       ALTER TABLE event_body ADD COLUMN verdict TEXT;
UPDATE inbox SET sender_check='{"scheme":"github","tolerance":300,"keychain":"inbox-1"}' WHERE id=1;
PRAGMA user_version=4;
