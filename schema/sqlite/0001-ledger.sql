-- The ledger is the append-only record of every change. All other tables are derived from it.

CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  record TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN
  SELECT raise(ABORT, 'the ledger is append-only: an entry is never changed');
END;

CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN
  SELECT raise(ABORT, 'the ledger is append-only: an entry is never deleted');
END;

-- Also rejects INSERT OR REPLACE, which deletes rows without firing the trigger above.
CREATE TRIGGER ledger_has_no_gaps BEFORE INSERT ON ledger
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
  OR NEW.revision < (SELECT revision FROM ledger ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT raise(ABORT, 'the ledger is append-only: an entry takes the next number, and no earlier revision than the one before it');
END;
