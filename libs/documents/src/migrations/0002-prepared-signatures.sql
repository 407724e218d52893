-- What was signed for a command, from when it is signed until it is recorded in the log: a repeat must not sign again.
CREATE TABLE paragraf.prepared_signature (
  command_id uuid NOT NULL,
  before text NOT NULL,
  after text NOT NULL REFERENCES paragraf.content (sha256),
  noted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (command_id, before)
);

GRANT SELECT, INSERT ON paragraf.prepared_signature TO paragraf_app;
