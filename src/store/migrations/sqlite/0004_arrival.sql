-- What an update erased when it arrived: 1 news, 2 a reminder, 3 everything; 0 is nothing.
ALTER TABLE inbox ADD COLUMN erases INTEGER NOT NULL DEFAULT 0;
CREATE INDEX inbox_erasing ON inbox (chat_id) WHERE erases > 0;

-- The campaign that an operator's act in this update was about, once it is done.
ALTER TABLE inbox ADD COLUMN acted INTEGER;

-- The version since an operator's last act: a button that was drawn before is old.
ALTER TABLE campaign ADD COLUMN acted INTEGER NOT NULL DEFAULT 0;

-- Whom a preparation came to last is of no use once it is over.
UPDATE campaign SET cursor = NULL WHERE prepared = 1;
