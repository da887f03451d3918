-- Whom a campaign unsubscribed in the last seven days, and what was taken from them: an
-- operator may undo it. A row goes as soon as the person says anything about it.
CREATE TABLE unsubscribed (
    campaign_id INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    at          INTEGER NOT NULL,           -- Unix time, seconds
    departement TEXT,                       -- of the news; NULL: there were none
    language    TEXT,
    due         INTEGER,                    -- of the reminder, as in its table; NULL: there was none
    reminder_language    TEXT,
    reminder_departement TEXT,
    reminder    TEXT,
    reminder_campaign    INTEGER,
    reachable   INTEGER NOT NULL,           -- 1: the conversation could be written to before
    PRIMARY KEY (campaign_id, chat_id)
) WITHOUT ROWID;
CREATE INDEX unsubscribed_by_chat ON unsubscribed (chat_id);
CREATE INDEX unsubscribed_by_age ON unsubscribed (at);

-- Operators whom nobody could tell yet that a campaign paused, or went on, by itself.
CREATE TABLE untold (
    campaign_id INTEGER NOT NULL,
    operator    INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, operator)
) WITHOUT ROWID;

-- 1 once it went on by itself, until an operator resumes it.
ALTER TABLE campaign ADD COLUMN resumed INTEGER NOT NULL DEFAULT 0;

-- Whoever began, took over or started the draft, as a JSON list: none of them agrees to it.
ALTER TABLE campaign ADD COLUMN writers TEXT NOT NULL DEFAULT '[]';
UPDATE campaign SET writers = (
    SELECT json_group_array(operator) FROM (
        SELECT holder AS operator
        UNION SELECT operator FROM audit
        WHERE audit.campaign = campaign.id AND act IN ('draft', 'start', 'take-over')
    )
);
