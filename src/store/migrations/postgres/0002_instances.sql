-- How several instances share the work. What is called by an older version stays as it is: a
-- change gets a name with the next number.

-- Instances of the program. One that was silent for too long is buried by another, and its
-- number is used no more: what it still wanted to store is refused.
CREATE TABLE instance (
    id          BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    alive_until TIMESTAMPTZ NOT NULL,
    buried      BIGINT NOT NULL DEFAULT 0
);

-- Which instance answers a chat now.
CREATE TABLE lease (
    chat_id  BIGINT PRIMARY KEY,
    instance BIGINT NOT NULL
);
CREATE INDEX lease_by_instance ON lease (instance);

-- Which instance has a duty that one has at a time, such as to ask for updates.
CREATE TABLE duty (
    name     TEXT PRIMARY KEY,
    instance BIGINT NOT NULL
);

-- What waits in chats that an instance answers, in the order of arrival, beside what is kept of
-- the chat.
CREATE FUNCTION waiting_1(me BIGINT, chats BIGINT[])
RETURNS TABLE (what TEXT, chat BIGINT, seq BIGINT, update_id BIGINT, received_at BIGINT, attempts BIGINT,
    not_before BIGINT, payload BYTEA, erases BIGINT, acted BIGINT,
    session BYTEA, news TEXT, reminder TEXT, language TEXT)
LANGUAGE sql VOLATILE AS $$
    SELECT 'waiting', i.chat_id, i.seq, i.update_id, i.received_at, i.attempts,
        i.not_before, i.payload, i.erases, i.acted,
        c.session, s.departement, r.reminder, c.language
    FROM inbox AS i JOIN lease AS l ON l.chat_id = i.chat_id AND l.instance = me
        LEFT JOIN chat AS c ON c.chat_id = i.chat_id
        LEFT JOIN subscriber AS s ON s.chat_id = i.chat_id
        LEFT JOIN reminder AS r ON r.chat_id = i.chat_id
    WHERE i.chat_id = ANY (chats)
    ORDER BY i.update_id
$$;

-- Stores updates that come in, and what answers led to: lists of the same length belong
-- together. An answer counts where its chat is still leased to the instance that gave it. Tells
-- which updates are new, which chats are lost to another instance, and what waits in the rest.
CREATE FUNCTION store_group_1(
    me BIGINT, received BIGINT,
    new_updates BIGINT[], new_chats BIGINT[], new_payloads BYTEA[], new_erases BIGINT[],
    done_chats BIGINT[], done_by BIGINT[],
    done_seqs BIGINT[], seq_chats BIGINT[],
    session_chats BIGINT[], sessions BYTEA[], days BIGINT[], languages TEXT[], departements TEXT[],
    forgotten BIGINT[], lost BIGINT[], back BIGINT[], dropped BIGINT[]
)
RETURNS TABLE (what TEXT, chat BIGINT, seq BIGINT, update_id BIGINT, received_at BIGINT, attempts BIGINT,
    not_before BIGINT, payload BYTEA, erases BIGINT, acted BIGINT,
    session BYTEA, news TEXT, reminder TEXT, language TEXT)
LANGUAGE plpgsql VOLATILE AS $$
#variable_conflict use_column
DECLARE
    held BIGINT[];
    fresh BIGINT[];
    is_alive BOOLEAN;
BEGIN
    -- Leases are locked first, and by everybody in one order.
    PERFORM 1 FROM lease WHERE chat_id = ANY (done_chats || new_chats) ORDER BY chat_id FOR UPDATE;
    SELECT coalesce(array_agg(DISTINCT d.chat), '{}') INTO held
    FROM unnest(done_chats, done_by) AS d (chat, instance)
    JOIN lease AS l ON l.chat_id = d.chat AND l.instance = d.instance;

    INSERT INTO chat AS c (chat_id, session, last_heard, language, departement)
    SELECT s.chat, s.session, s.day, s.language, s.departement
    FROM unnest(session_chats, sessions, days, languages, departements) AS s (chat, session, day, language, departement)
    WHERE s.chat = ANY (held)
    ON CONFLICT (chat_id) DO UPDATE SET session = excluded.session, last_heard = excluded.last_heard,
        unreachable = 0, language = excluded.language, departement = excluded.departement;
    DELETE FROM chat WHERE chat_id = ANY (forgotten) AND chat_id = ANY (held);
    UPDATE chat SET unreachable = 1 WHERE chat_id = ANY (lost) AND chat_id = ANY (held);
    UPDATE chat SET unreachable = 0 WHERE chat_id = ANY (back) AND chat_id = ANY (held);
    DELETE FROM inbox AS i USING unnest(done_seqs, seq_chats) AS d (seq, chat)
    WHERE i.seq = d.seq AND d.chat = ANY (held);
    DELETE FROM inbox AS i WHERE i.seq = ANY (dropped);

    WITH taken AS (
        INSERT INTO received_update (update_id, hour)
        SELECT DISTINCT n, received / 3600 FROM unnest(new_updates) AS n ORDER BY n
        ON CONFLICT DO NOTHING RETURNING update_id
    )
    SELECT coalesce(array_agg(t.update_id), '{}') INTO fresh FROM taken AS t;
    INSERT INTO inbox (update_id, chat_id, received_at, payload, erases)
    SELECT DISTINCT ON (n.update_id) n.update_id, n.chat, received, n.payload, n.erases
    FROM unnest(new_updates, new_chats, new_payloads, new_erases) AS n (update_id, chat, payload, erases)
    WHERE n.update_id = ANY (fresh) ORDER BY n.update_id;

    -- Whoever finds a lease held locks it all the same: its holder sees these updates before it
    -- gives the lease back.
    SELECT EXISTS (SELECT 1 FROM instance WHERE id = me AND buried = 0) INTO is_alive;
    INSERT INTO lease AS l (chat_id, instance)
    SELECT DISTINCT i.chat_id, me FROM inbox AS i WHERE i.chat_id = ANY (new_chats) AND is_alive ORDER BY 1
    ON CONFLICT (chat_id) DO UPDATE SET instance = me
        WHERE EXISTS (SELECT 1 FROM instance AS o WHERE o.id = l.instance AND o.buried = 1);
    DELETE FROM lease AS l
    WHERE l.chat_id = ANY (held) AND NOT EXISTS (SELECT 1 FROM inbox AS i WHERE i.chat_id = l.chat_id);

    RETURN QUERY SELECT 'fresh', NULL::BIGINT, NULL::BIGINT, f, NULL::BIGINT, NULL::BIGINT, NULL::BIGINT,
        NULL::BYTEA, NULL::BIGINT, NULL::BIGINT, NULL::BYTEA, NULL::TEXT, NULL::TEXT, NULL::TEXT
    FROM unnest(fresh) AS f;
    RETURN QUERY SELECT 'lost', d, NULL::BIGINT, NULL::BIGINT, NULL::BIGINT, NULL::BIGINT, NULL::BIGINT,
        NULL::BYTEA, NULL::BIGINT, NULL::BIGINT, NULL::BYTEA, NULL::TEXT, NULL::TEXT, NULL::TEXT
    FROM unnest(done_chats) AS d WHERE NOT d = ANY (held);
    RETURN QUERY SELECT * FROM waiting_1(me, new_chats || held);
END
$$;

-- Takes over what buried instances left, and updates whose chat nobody answers. Tells what waits
-- there. The oldest update of each chat counts an attempt: it may be what ended its instance.
CREATE FUNCTION take_over_1(me BIGINT, most BIGINT, buries BIGINT)
RETURNS TABLE (what TEXT, chat BIGINT, seq BIGINT, update_id BIGINT, received_at BIGINT, attempts BIGINT,
    not_before BIGINT, payload BYTEA, erases BIGINT, acted BIGINT,
    session BYTEA, news TEXT, reminder TEXT, language TEXT)
LANGUAGE plpgsql VOLATILE AS $$
#variable_conflict use_column
DECLARE
    taken BIGINT[];
    found BIGINT[];
BEGIN
    IF NOT EXISTS (SELECT 1 FROM instance WHERE id = me AND buried = 0) THEN
        RETURN;
    END IF;
    UPDATE instance SET buried = 1
    WHERE buries = 1 AND buried = 0 AND alive_until < clock_timestamp() AND id <> me;
    WITH left_over AS (
        SELECT l.chat_id FROM lease AS l
        WHERE NOT EXISTS (SELECT 1 FROM instance AS o WHERE o.id = l.instance AND o.buried = 0)
        ORDER BY l.chat_id LIMIT most FOR UPDATE SKIP LOCKED
    ), moved AS (
        UPDATE lease AS l SET instance = me FROM left_over AS o WHERE l.chat_id = o.chat_id RETURNING l.chat_id
    )
    SELECT coalesce(array_agg(m.chat_id), '{}') INTO taken FROM moved AS m;
    UPDATE inbox SET attempts = attempts + 1 WHERE seq IN (
        SELECT DISTINCT ON (i.chat_id) i.seq FROM inbox AS i WHERE i.chat_id = ANY (taken)
        ORDER BY i.chat_id, i.update_id
    );
    DELETE FROM lease AS l
    WHERE l.chat_id = ANY (taken) AND NOT EXISTS (SELECT 1 FROM inbox AS i WHERE i.chat_id = l.chat_id);
    WITH orphans AS (
        INSERT INTO lease AS l (chat_id, instance)
        SELECT DISTINCT i.chat_id, me FROM inbox AS i
        WHERE NOT EXISTS (SELECT 1 FROM lease AS o WHERE o.chat_id = i.chat_id) ORDER BY 1 LIMIT most
        ON CONFLICT DO NOTHING RETURNING l.chat_id
    )
    SELECT coalesce(array_agg(o.chat_id), '{}') INTO found FROM orphans AS o;
    RETURN QUERY SELECT * FROM waiting_1(me, taken || found);
END
$$;

-- Says that an instance is alive for some more time, and takes these duties where nobody has
-- them. Tells the duties that it has; nothing where it was buried.
CREATE FUNCTION beat_1(me BIGINT, milliseconds BIGINT, wanted TEXT[]) RETURNS TABLE (has TEXT)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    UPDATE instance SET alive_until = clock_timestamp() + milliseconds * interval '1 millisecond' WHERE id = me AND buried = 0;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO duty AS d (name, instance) SELECT w, me FROM unnest(wanted) AS w ORDER BY w
    ON CONFLICT (name) DO UPDATE SET instance = me
        WHERE NOT EXISTS (SELECT 1 FROM instance AS o WHERE o.id = d.instance AND o.buried = 0);
    RETURN QUERY SELECT 'alive' UNION ALL SELECT d.name FROM duty AS d WHERE d.instance = me;
END
$$;

-- When the next message may leave that need not leave at once, at the rate of all instances
-- together.
CREATE TABLE send_budget (
    "only"    BIGINT PRIMARY KEY CHECK ("only" = 1),
    next_free TIMESTAMPTZ NOT NULL
);
INSERT INTO send_budget VALUES (1, clock_timestamp());

-- Counts answers that left. They wait for nothing, and count for at most a second.
CREATE FUNCTION count_replies_1(messages BIGINT, a_second BIGINT) RETURNS VOID
LANGUAGE sql VOLATILE AS $$
    UPDATE send_budget SET next_free = least(
        greatest(next_free, clock_timestamp()) + messages * interval '1 second' / a_second,
        clock_timestamp() + interval '1 second')
$$;

-- Takes a slice of the rate for deliveries. Returns 0 where it is theirs, or else after how many
-- milliseconds to ask again.
CREATE FUNCTION take_slice_1(messages BIGINT, a_second BIGINT) RETURNS BIGINT
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    free TIMESTAMPTZ;
BEGIN
    SELECT next_free INTO free FROM send_budget FOR UPDATE;
    IF free > clock_timestamp() THEN
        RETURN greatest(1, ceil(extract(epoch FROM free - clock_timestamp()) * 1000));
    END IF;
    UPDATE send_budget SET next_free = greatest(free, clock_timestamp() - interval '100 milliseconds')
        + messages * interval '1 second' / a_second;
    RETURN 0;
END
$$;
