-- The engine that keeps the log which the read models of this database follow, once the log has been moved.
CREATE TABLE log.engine (
  single_row boolean PRIMARY KEY DEFAULT true CHECK (single_row),
  name text NOT NULL CHECK (name IN ('postgres', 'kurrentdb'))
);
GRANT SELECT, INSERT, UPDATE ON log.engine TO paragraf_app;
