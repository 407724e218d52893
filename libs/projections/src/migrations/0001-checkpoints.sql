-- How far each subscription has read. Keyed by subscription, not by projection: while a projection is rebuilt it has two.
CREATE TABLE paragraf.checkpoint (
  subscription text PRIMARY KEY,
  -- What an operator calls it: the projection's name, or the process whose duties it plans.
  name text NOT NULL,
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  moved_at timestamptz NOT NULL DEFAULT now(),
  -- The event it failed on last, until it gets past it. Halted while halted_at is set.
  failed_position bigint,
  failed_event uuid,
  failed_type text,
  failed_error text,
  failed_attempts integer NOT NULL DEFAULT 0,
  halted_at timestamptz
)
-- Every batch updates the row: leave room for the new version on the same page.
WITH (fillfactor = 50);

CREATE INDEX checkpoint_name ON paragraf.checkpoint (name);

-- Which generation of a projection the views in schema `read` show.
CREATE TABLE paragraf.projection (
  name text PRIMARY KEY,
  version integer NOT NULL CHECK (version > 0),
  schema_name text NOT NULL UNIQUE,
  switched_at timestamptz NOT NULL DEFAULT now(),
  rebuild_requested_at timestamptz
);

-- Events that an operator let a subscription pass by. Kept for the auditors.
CREATE TABLE paragraf.skipped_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subscription text NOT NULL,
  name text NOT NULL,
  position bigint NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL,
  error text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  skipped_by text NOT NULL CHECK (skipped_by <> ''),
  skipped_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON paragraf.checkpoint, paragraf.projection TO paragraf_app;
GRANT SELECT, INSERT ON paragraf.skipped_event TO paragraf_app;

-- The app makes a schema for every generation of a read model, and the views that show the live one.
CREATE SCHEMA read AUTHORIZATION paragraf_app;
DO $$
BEGIN
  EXECUTE format('GRANT CREATE ON DATABASE %I TO paragraf_app', current_database());
END
$$;
