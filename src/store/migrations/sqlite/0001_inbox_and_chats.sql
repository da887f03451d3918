-- Updates that wait for their answer. A row goes when its answer is out.
CREATE TABLE inbox (
    seq         INTEGER PRIMARY KEY,        -- order of arrival
    update_id   INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    received_at INTEGER NOT NULL,           -- Unix time, seconds
    attempts    INTEGER NOT NULL DEFAULT 0, -- by later starts of the program
    not_before  INTEGER NOT NULL DEFAULT 0, -- Unix time, seconds
    payload     TEXT NOT NULL
);

-- Which updates were received in the last 48 hours: no chat, no content.
CREATE TABLE seen (
    update_id   INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL
);
CREATE INDEX seen_by_age ON seen (received_at);

-- Updates given up after three attempts: no chat, no content.
CREATE TABLE parked (
    update_id INTEGER PRIMARY KEY,
    parked_at INTEGER NOT NULL
);

-- Conversations.
CREATE TABLE chat (
    chat_id     INTEGER PRIMARY KEY,
    session     BLOB NOT NULL,
    last_heard  INTEGER NOT NULL,           -- days since 1970-01-01
    unreachable INTEGER NOT NULL DEFAULT 0  -- 1 once the bot is blocked
);
CREATE INDEX chat_by_silence ON chat (last_heard);

-- Small texts of the program itself, such as the commands last set.
CREATE TABLE remembered (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) WITHOUT ROWID;
