-- Which updates were received in the last 48 hours, as ranges of their numbers: no chat, no
-- content. Ranges may overlap: a longer one stays beside those that it was made of.
CREATE TABLE received_range (
    first INTEGER PRIMARY KEY,
    last  INTEGER NOT NULL,
    hour  INTEGER NOT NULL                  -- since 1970-01-01 00:00 UTC
);
INSERT INTO received_range (first, last, hour)
SELECT min(update_id), max(update_id), hour
FROM (
    SELECT update_id, received_at / 3600 AS hour,
           update_id - row_number() OVER (PARTITION BY received_at / 3600 ORDER BY update_id) AS island
    FROM seen
)
GROUP BY hour, island;
DROP TABLE seen;

-- What is stored together: lists as JSON, one value for many rows. A row that is inserted here
-- stores them all, so that a group of writes is one statement, and one commit.
CREATE VIEW write_group (received, ranges, sessions, forgotten, unreachable, finished) AS
SELECT NULL, NULL, NULL, NULL, NULL, NULL;

CREATE TRIGGER store_group INSTEAD OF INSERT ON write_group
BEGIN
    INSERT INTO inbox (seq, update_id, chat_id, received_at, payload, erases, attempts)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    FROM json_each(NEW.received);
    INSERT INTO received_range (first, last, hour)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(NEW.ranges) WHERE true
    ON CONFLICT (first) DO UPDATE SET last = excluded.last, hour = excluded.hour;
    -- Whoever was heard today already: the index of days need not be written again.
    INSERT INTO chat (chat_id, session, last_heard, language, departement)
    SELECT value ->> 0, CAST(value ->> 1 AS BLOB), value ->> 2, value ->> 3, value ->> 4
    FROM json_each(NEW.sessions) AS new
    WHERE EXISTS (SELECT 1 FROM chat WHERE chat_id = new.value ->> 0 AND last_heard = new.value ->> 2)
    ON CONFLICT (chat_id)
    DO UPDATE SET session = excluded.session, unreachable = 0,
    language = excluded.language, departement = excluded.departement;
    INSERT INTO chat (chat_id, session, last_heard, language, departement)
    SELECT value ->> 0, CAST(value ->> 1 AS BLOB), value ->> 2, value ->> 3, value ->> 4
    FROM json_each(NEW.sessions) AS new
    WHERE NOT EXISTS (SELECT 1 FROM chat WHERE chat_id = new.value ->> 0 AND last_heard = new.value ->> 2)
    ON CONFLICT (chat_id)
    DO UPDATE SET session = excluded.session, last_heard = excluded.last_heard, unreachable = 0,
    language = excluded.language, departement = excluded.departement;
    DELETE FROM chat WHERE chat_id IN (SELECT value FROM json_each(NEW.forgotten));
    UPDATE chat SET unreachable = 1
    WHERE chat_id IN (SELECT value ->> 0 FROM json_each(NEW.unreachable) WHERE value ->> 1 = 1);
    UPDATE chat SET unreachable = 0
    WHERE chat_id IN (SELECT value ->> 0 FROM json_each(NEW.unreachable) WHERE value ->> 1 = 0);
    DELETE FROM inbox WHERE seq IN (SELECT value FROM json_each(NEW.finished));
END;
