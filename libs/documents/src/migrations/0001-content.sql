-- The bytes of papers, under the name that their content gives them. What has been stored is never changed.
CREATE TABLE paragraf.content (
  sha256 text PRIMARY KEY CHECK (sha256 = encode(sha256(bytes), 'hex')),
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now()
);

-- PDF and fonts are compressed already.
ALTER TABLE paragraf.content ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON paragraf.content TO paragraf_app;
