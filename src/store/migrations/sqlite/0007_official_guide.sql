-- Pages of Service-Public's guide as they were last taken in.
CREATE TABLE official_page (
    id      TEXT PRIMARY KEY,
    page    TEXT NOT NULL,
    earlier TEXT,                           -- the edition before; NULL: there was none
    seen    INTEGER NOT NULL,               -- the day of the archive that last had it, since 1970-01-01
    changed INTEGER,                        -- the day of the archive that last changed it
    gone    INTEGER                         -- the day of the first archive without it; NULL: it is there
) WITHOUT ROWID;

-- What a fact of the data is tied to: paragraphs, by a number made from them.
CREATE TABLE fact_tie (
    fact     TEXT PRIMARY KEY,
    tied     TEXT NOT NULL,
    words    TEXT,                          -- the words that somebody accepted in the place of the data's
    accepted INTEGER                        -- the day; NULL: nobody had to
) WITHOUT ROWID;

-- The archive that was last taken in.
CREATE TABLE official_import (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    day    INTEGER NOT NULL,
    source TEXT NOT NULL,
    etag   TEXT                             -- as its server told it
);
