-- What is being signed for a command, until it is recorded in the log: a repeat must ask for the same signature, and
-- must not sign again once there is one.
CREATE TABLE paragraf.prepared_signature (
  command_id uuid NOT NULL,
  before text NOT NULL,
  signed_at timestamptz NOT NULL,
  after text REFERENCES paragraf.content (sha256),
  PRIMARY KEY (command_id, before)
);

GRANT SELECT, INSERT, UPDATE ON paragraf.prepared_signature TO paragraf_app;
