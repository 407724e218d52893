-- What must be done and when, made from the log. This is the truth; a job in a queue only wakes a worker for it.
CREATE TABLE paragraf.duty (
  kind text NOT NULL,
  key text NOT NULL,
  association text NOT NULL,
  -- By the application's clock, which a scenario may drive.
  due_at timestamptz NOT NULL,
  data jsonb NOT NULL,
  -- The event that planned it as it stands.
  planned_position bigint NOT NULL,
  -- When the event that settled it was recorded.
  settled_at timestamptz,
  -- The rest is how it goes, by the database's clock. `rest_until` keeps it from being taken up again too soon.
  attempts integer NOT NULL DEFAULT 0,
  performed_at timestamptz,
  failed_at timestamptz,
  last_error text,
  rest_until timestamptz,
  PRIMARY KEY (kind, key)
);

-- Settled duties are many and never looked for by date.
CREATE INDEX duty_open ON paragraf.duty (due_at) WHERE settled_at IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON paragraf.duty TO paragraf_app;

-- BullMQ's PostgreSQL backend keeps its own tables, and brings them up to date itself.
DO $$
BEGIN
  EXECUTE format('GRANT CREATE ON DATABASE %I TO paragraf_app', current_database());
END
$$;
CREATE SCHEMA bullmq AUTHORIZATION paragraf_app;
