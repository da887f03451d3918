-- What was last found at each address of the data.
CREATE TABLE link (
    url     TEXT PRIMARY KEY,
    day     INTEGER NOT NULL,               -- since 1970-01-01, in France
    verdict TEXT NOT NULL,                  -- alive, moved, unsure, dead
    detail  TEXT NOT NULL                   -- why, or where to
) WITHOUT ROWID;

-- Places of help, list by list; the place itself is opaque here.
CREATE TABLE help_place (
    list  TEXT NOT NULL,
    id    TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (list, id)
) WITHOUT ROWID;

-- The pages of préfectures that a draft was last prepared about.
CREATE TABLE offered (
    id          TEXT PRIMARY KEY,
    departement TEXT NOT NULL,
    title       TEXT NOT NULL
) WITHOUT ROWID;
