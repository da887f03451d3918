-- What campaigns select on; the conversation itself stays opaque.
ALTER TABLE chat ADD COLUMN language TEXT NOT NULL DEFAULT 'fr';
ALTER TABLE chat ADD COLUMN departement TEXT;
UPDATE chat SET language = coalesce(CAST(session AS TEXT) ->> '$.language', 'fr'),
                departement = CAST(session AS TEXT) ->> '$.departement'
WHERE json_valid(CAST(session AS TEXT));

-- Who asked for news: kept until they say otherwise, however long they are silent.
CREATE TABLE subscriber (
    chat_id     INTEGER PRIMARY KEY,
    departement TEXT NOT NULL,
    language    TEXT NOT NULL
);

-- When news went to whom in the last seven days.
CREATE TABLE received (
    chat_id INTEGER NOT NULL,
    at      INTEGER NOT NULL,               -- Unix time, seconds
    PRIMARY KEY (chat_id, at)
) WITHOUT ROWID;

-- Who asked to be reminded: apart from answers, gone once it is used.
CREATE TABLE reminder (
    chat_id  INTEGER PRIMARY KEY,
    due      INTEGER NOT NULL,              -- days since 1970-01-01
    language TEXT NOT NULL,
    departement TEXT,                       -- for the hours of quiet
    reminder TEXT NOT NULL,                 -- opaque here
    campaign INTEGER                        -- the one that brings it, once it is due
);
CREATE INDEX reminder_by_day ON reminder (due);

CREATE TABLE campaign (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1, -- grows with every change of the draft or the state
    name        TEXT NOT NULL,
    draft       TEXT NOT NULL,              -- audience and messages, JSON
    holder      INTEGER NOT NULL,           -- the operator who writes it
    tried       INTEGER NOT NULL DEFAULT 0, -- the version that Telegram took as a preview
    starts_at   INTEGER,                    -- Unix time, seconds; NULL is at once
    cursor      INTEGER,                    -- the last chat prepared
    prepared    INTEGER NOT NULL DEFAULT 0, -- 1 once every delivery is written down
    created_at  INTEGER NOT NULL,
    started_at  INTEGER,
    ended_at    INTEGER,
    reason      TEXT,                       -- why it was paused, if by itself
    watcher     INTEGER,                    -- the chat that watches it
    watched     INTEGER                     -- the message there
);
CREATE INDEX campaign_by_state ON campaign (state);

-- The ledger: one row for each person and campaign.
CREATE TABLE delivery (
    campaign_id INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    language    TEXT NOT NULL,              -- of the version that is sent
    zone        INTEGER NOT NULL,           -- of the hours of quiet
    fate        INTEGER NOT NULL DEFAULT 0, -- 0 pending, 1 sending, 2 sent, 3 blocked, 4 failed, 5 unknown, 6 withdrawn
    not_before  INTEGER NOT NULL DEFAULT 0, -- Unix time, seconds
    at          INTEGER,                    -- when it was settled
    PRIMARY KEY (campaign_id, chat_id)
) WITHOUT ROWID;
CREATE INDEX delivery_pending ON delivery (campaign_id, zone, not_before, chat_id) WHERE fate = 0;
CREATE INDEX delivery_sending ON delivery (campaign_id) WHERE fate = 1;
CREATE INDEX delivery_unknown ON delivery (campaign_id) WHERE fate = 5;

-- Counts of deliveries whose rows are gone: their people were forgotten, or they are old.
CREATE TABLE tally (
    campaign_id INTEGER NOT NULL,
    language    TEXT NOT NULL,
    fate        INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, language, fate)
) WITHOUT ROWID;

-- What each operator is doing, to go on after a restart.
CREATE TABLE desk (
    operator INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL,
    awaits   TEXT NOT NULL
);

-- Who did what, to how many.
CREATE TABLE audit (
    at       INTEGER NOT NULL,              -- Unix time, seconds
    operator INTEGER NOT NULL,              -- 0 is the command line
    act      TEXT NOT NULL,
    campaign INTEGER NOT NULL,
    people   INTEGER NOT NULL
);

-- What happened how often: no person, no chat.
CREATE TABLE counter (
    day   INTEGER NOT NULL,                 -- days since 1970-01-01
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, kind, name)
) WITHOUT ROWID;
