-- The log of everything that happened, and the only way into it.
--
-- One row, log.head, says how far the log reaches. Whoever appends locks it first and holds it until the commit, so
-- positions follow the order of the commits and have no gaps: a reader that has seen position p has seen every event
-- below p. A sequence cannot promise that: a rollback leaves a hole that looks like an event on its way, and a slow
-- transaction commits a number below one already read. Nor can transaction ids: a transaction that took its id before
-- another may append to the same stream after it. The lock costs little because the adapter gathers concurrent appends
-- into one call of log.append.

CREATE SCHEMA log;

CREATE TABLE log.event (
  position    bigint PRIMARY KEY CHECK (position > 0),
  stream      text COLLATE "C" NOT NULL,
  version     integer NOT NULL CHECK (version > 0),
  event_id    uuid NOT NULL UNIQUE,
  type        text COLLATE "C" NOT NULL,
  schema      integer NOT NULL CHECK (schema > 0),
  -- JSON kept as text. jsonb would reorder keys and refuse \u0000, and the bytes an auditor hashes must be those written.
  data        text NOT NULL,
  meta        text NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (stream, version)
);

-- A stream's name begins with its association: what one association reads never scans the others'.
CREATE INDEX event_of_association ON log.event (split_part(stream, '/', 1), position);

CREATE TABLE log.head (
  single_row  boolean PRIMARY KEY DEFAULT true CHECK (single_row),
  position    bigint NOT NULL,
  recorded_at timestamptz NOT NULL
);
INSERT INTO log.head (position, recorded_at) VALUES (0, '-infinity');

-- Refused for everybody, the owner included. ALWAYS: not even session_replication_role switches it off.
CREATE FUNCTION log.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'log.% is only appended to: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER only_appended_to BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
ALTER TABLE log.event ENABLE ALWAYS TRIGGER only_appended_to;

CREATE TRIGGER only_one_row BEFORE INSERT OR DELETE OR TRUNCATE ON log.head
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse();
ALTER TABLE log.head ENABLE ALWAYS TRIGGER only_one_row;

-- Records a flush: any number of appends, each of one or more requests (a stream, the version it is expected at, events).
-- An append whose command is known, or with a stream at another version, is left out whole; the others are recorded.
-- No stream and no command may occur in two appends of a flush. Answers one row per request, in order.
CREATE FUNCTION log.append(
  request_append      integer[],     -- which append of the flush the request belongs to
  request_stream      text[],
  request_expected    integer[],     -- NULL: at any version; 0: the stream must not exist
  request_first_id    uuid[],        -- id of the append's first event: there already, the command has been recorded
  request_recorded_at timestamptz[],
  event_request       integer[],     -- which request the event belongs to, counted from 1
  event_id            uuid[],
  event_type          text[],
  event_schema        integer[],
  event_data          text[],
  event_meta          text[]
) RETURNS TABLE (
  actual integer,                    -- the stream's version before this flush
  known boolean,                     -- the command has been recorded earlier
  first bigint                       -- position of the request's first event; NULL when its append was left out
)
LANGUAGE plpgsql
-- Runs as the log's owner, so that the app's role needs no right to INSERT, and no other search_path can mislead it.
SECURITY DEFINER SET search_path = pg_catalog, pg_temp
-- The plan is kept for as long as the connection: one made while the log was empty must not scan it when it is long.
SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  last log.head;
BEGIN
  -- Lock first, look afterwards: the next statement's snapshot then has everything that was committed before us. That is
  -- READ COMMITTED; in a stricter isolation whoever had to wait here fails with 40001, and nothing is recorded.
  SELECT * INTO STRICT last FROM log.head WHERE single_row FOR UPDATE;

  RETURN QUERY
  WITH request AS MATERIALIZED (
    SELECT given.*,
      -- Scalar subqueries: always looked up one by one in the index, never by hashing the whole log.
      coalesce((SELECT e.version FROM log.event e WHERE e.stream = given.stream ORDER BY e.version DESC LIMIT 1), 0) AS actual,
      (SELECT e.position FROM log.event e WHERE e.event_id = given.first_id) IS NOT NULL AS known
    FROM unnest(request_append, request_stream, request_expected, request_first_id, request_recorded_at)
      WITH ORDINALITY AS given (append, stream, expected, first_id, recorded_at, request)
  ),
  accepted AS (
    SELECT append FROM request GROUP BY append HAVING bool_and(NOT known AND (expected IS NULL OR expected = actual))
  ),
  numbered AS MATERIALIZED (
    SELECT event.*, request.stream,
      last.position + row_number() OVER (ORDER BY event.n) AS position,
      request.actual + row_number() OVER (PARTITION BY event.request ORDER BY event.n) AS version,
      -- Recorded time never goes back along the log, whatever a client's clock says.
      greatest(last.recorded_at, max(request.recorded_at) OVER (ORDER BY event.n)) AS recorded_at
    FROM unnest(event_request, event_id, event_type, event_schema, event_data, event_meta)
      WITH ORDINALITY AS event (request, id, type, schema, data, meta, n)
    JOIN request USING (request) JOIN accepted USING (append)
  ),
  inserted AS (
    INSERT INTO log.event (position, stream, version, event_id, type, schema, data, meta, recorded_at)
    SELECT position, stream, version, id, type, schema, data, meta, recorded_at FROM numbered ORDER BY position
  ),
  moved AS (
    UPDATE log.head SET position = grown.position, recorded_at = grown.recorded_at
    FROM (SELECT max(position) AS position, max(recorded_at) AS recorded_at FROM numbered) grown
    WHERE single_row AND grown.position IS NOT NULL
    -- One signal per flush: NOTIFY serialises the commits of a whole server.
    RETURNING pg_notify('paragraf_log', head.position::text)
  ),
  placed AS (SELECT request, min(position) AS first FROM numbered GROUP BY request)
  SELECT request.actual, request.known, placed.first
  FROM request LEFT JOIN placed USING (request) ORDER BY request.request;
END
$$;

-- Positions have no gaps and recorded time never goes back along them, so halving finds an instant without an index.
CREATE FUNCTION log.position_at(instant timestamptz) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  low bigint := 0;
  high bigint := (SELECT position FROM log.head WHERE single_row);
  middle bigint;
BEGIN
  WHILE low < high LOOP
    middle := (low + high + 1) / 2;
    IF (SELECT recorded_at <= instant FROM log.event WHERE position = middle) THEN
      low := middle;
    ELSE
      high := middle - 1;
    END IF;
  END LOOP;
  RETURN low;
END
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA log FROM PUBLIC;
GRANT USAGE ON SCHEMA log TO paragraf_app;
GRANT SELECT ON log.event, log.head TO paragraf_app;
GRANT EXECUTE ON FUNCTION log.append, log.position_at TO paragraf_app;
