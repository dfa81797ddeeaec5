-- The triggers that guard the ledger roll back the whole submission instead of one statement. For
-- triggers that can undo a single statement, SQLite keeps a statement journal, which doubled the
-- cost of every entry. The order is checked against the previous entry only, with one lookup.

DROP TRIGGER ledger_is_never_changed;
DROP TRIGGER ledger_is_never_cut;
DROP TRIGGER ledger_has_no_gaps;

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN
  SELECT raise(ROLLBACK, 'the ledger is append-only: an entry is never changed');
END;

CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN
  SELECT raise(ROLLBACK, 'the ledger is append-only: an entry is never deleted');
END;

CREATE TRIGGER ledger_has_no_gaps BEFORE INSERT ON ledger
WHEN NEW.seq <> 1 AND NOT EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq - 1 AND revision <= NEW.revision)
BEGIN
  SELECT raise(ROLLBACK, 'the ledger is append-only: an entry takes the next number, and no earlier revision than the one before it');
END;
