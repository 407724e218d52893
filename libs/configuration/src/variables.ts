import {
  absolutePath,
  addresses,
  matching,
  oneOf,
  text,
  url,
  type Variable,
  wholeNumber,
} from './variable.js';

const HTTP = ['https:', 'http:'];
const REDIS = ['redis:', 'rediss:'];
const ONE_HOUR = 3_600;

/** Every variable that Paragraf reads. The reference, the check at boot and `paragraf config` follow from it. */
export const variables = {
  DATABASE_URL: url(
    {
      purpose: 'the PostgreSQL server and database, `postgres://user@host/database`',
      otherwise: 'required; an embedded PostgreSQL with `npm start` and the command line',
      hides: 'password',
    },
    ['postgres:', 'postgresql:'],
  ),
  EVENT_STORE: oneOf({ purpose: 'which engine keeps the log' }, ['postgres', 'kurrentdb'], 'postgres'),
  // A cluster's connection string names several hosts, which no URL does.
  KURRENTDB_URL: matching(
    {
      purpose: 'for `EVENT_STORE=kurrentdb`: the connection string, `kurrentdb+discover://…`',
      hides: 'all',
    },
    'a connection string that begins with kurrentdb:// or kurrentdb+discover://',
    /^(kurrentdb|kurrent|kdb)(\+discover)?:\/\/./,
  ),
  PARAGRAF_HOME: absolutePath({
    purpose: "the directory for the embedded server's data, the local issuer's key and attachments",
    otherwise: '`~/.paragraf`',
  }),
  HOST: text({ purpose: 'the address that the API, and the health of a worker, listen on' }, '127.0.0.1'),
  PORT: wholeNumber(
    { purpose: 'the port that the API listens on; 0 takes any that is free' },
    0,
    65_535,
    3_000,
  ),
  HEALTH_PORT: wholeNumber(
    {
      purpose: 'the port where a worker answers `/health/live` and `/health/ready`; 0 takes any that is free',
      otherwise: 'none: a worker does not listen',
    },
    0,
    65_535,
  ),
  PUBLIC_URL: url(
    {
      purpose: 'the address that the public uses, for links in feeds',
      otherwise: "the request's",
    },
    HTTP,
  ),
  STOP_DELAY_SECONDS: wholeNumber(
    {
      purpose:
        'how long the API still answers after SIGTERM, saying that it is not ready, so that a load balancer can leave it out',
    },
    0,
    ONE_HOUR,
    0,
  ),
  STOP_WITHIN_SECONDS: wholeNumber(
    { purpose: 'how long a stop may take, the delay included, before the process ends all the same' },
    1,
    ONE_HOUR,
    30,
  ),
  REDIS_URL: url(
    { purpose: 'queues on Redis instead of PostgreSQL: one server, by its address', hides: 'password' },
    REDIS,
  ),
  REDIS_SENTINELS: addresses({
    purpose:
      'queues on the Redis that these sentinels know of, `host:port,host:port`; port 26379 unless told',
  }),
  REDIS_SENTINEL_NAME: text({ purpose: 'for `REDIS_SENTINELS`: what they call the group of servers' }),
  REDIS_SENTINEL_USERNAME: text({ purpose: 'for `REDIS_SENTINELS`: who we are to the sentinels' }),
  REDIS_SENTINEL_PASSWORD: text({
    purpose: 'for `REDIS_SENTINELS`: the password to the sentinels',
    hides: 'all',
  }),
  REDIS_CLUSTER: addresses(
    {
      purpose:
        'queues on the Redis Cluster that these nodes belong to, `host:port,host:port`; port 6379 unless told',
      hides: 'all',
    },
    REDIS,
  ),
  REDIS_USERNAME: text({ purpose: 'who we are to Redis, where its address does not say' }),
  REDIS_PASSWORD: text({
    purpose: 'the password to Redis, where its address does not hold it',
    hides: 'all',
  }),
  REDIS_TLS: oneOf(
    { purpose: '`on`: Redis, and its sentinels, are reached over TLS, as with a `rediss:` address' },
    ['on', 'off'],
    'off',
  ),
  REDIS_PREFIX: matching(
    {
      purpose: 'what every key in Redis begins with: keeps installations that share one apart',
      otherwise: '`paragraf`',
    },
    'letters, digits, points, hyphens and underscores',
    /^[A-Za-z0-9._-]+$/,
  ),
  QUEUE_BACKEND: oneOf(
    {
      purpose: 'where BullMQ keeps its queues',
      otherwise: '`redis` when `REDIS_URL`, `REDIS_SENTINELS` or `REDIS_CLUSTER` is set, else `postgres`',
    },
    ['postgres', 'redis'],
  ),
  OIDC_ISSUER: url(
    {
      purpose: 'who issues tokens; set together with `OIDC_AUDIENCE`',
      otherwise: 'the local issuer, for a laptop only',
    },
    HTTP,
  ),
  OIDC_AUDIENCE: text({ purpose: 'whom tokens are issued for; set together with `OIDC_ISSUER`' }),
  SIGNER: oneOf(
    {
      purpose:
        'who signs minutes electronically: `test-ca` (tests and demos only), `remote`, `none` (on paper)',
      otherwise: '`test-ca` with the local issuer, else `none`',
    },
    ['none', 'test-ca', 'remote'],
  ),
  SIGNER_URL: url(
    { purpose: "for `SIGNER=remote`: the service's address, https unless on this machine" },
    HTTP,
  ),
  SIGNER_CA: absolutePath({
    purpose: 'for `SIGNER=remote`: a PEM file with the certificates that the service is trusted by',
  }),
  SIGNER_TOKEN: text({
    purpose: 'for `SIGNER=remote`: sent to the service as a bearer token',
    hides: 'all',
  }),
  ATTACHMENT_FOLDER: absolutePath({
    purpose:
      'where attachments are received and, without a bucket, kept; processes share it, and it is backed up with the database',
    otherwise: '`attachments` in `PARAGRAF_HOME`',
  }),
  ATTACHMENT_MAX_BYTES: wholeNumber(
    { purpose: 'how large an attachment may be' },
    1,
    Number.MAX_SAFE_INTEGER,
    25 * 1024 * 1024,
  ),
  S3_BUCKET_URL: url(
    {
      purpose:
        'a bucket that keeps attachments instead of the folder, `https://s3.example.se/bilagor`; set together with its two keys',
    },
    HTTP,
  ),
  S3_REGION: text({ purpose: "the bucket's region" }, 'us-east-1'),
  S3_ACCESS_KEY_ID: text({ purpose: 'who we are to the bucket', hides: 'all' }),
  S3_SECRET_ACCESS_KEY: text({ purpose: 'the key to the bucket', hides: 'all' }),
  CLOCK: oneOf(
    {
      purpose:
        "`driven` lets scenarios move the clock: demos and tests only; `npm start` always keeps the system's",
    },
    ['system', 'driven'],
    'system',
  ),
} satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof variables;

/** Read by the tools around Paragraf and never by the API or a worker; each where its file says. */
export const toolVariables = {
  DEBUG: 'any text: the command line shows the stack of an error too',
  NO_COLOR: 'any text: the command line writes without colours',
  INIT_CWD: 'set by npm: what a path on the command line is relative to',
  npm_execpath: 'set by npm: the npm that installs what is missing',
  PATH: 'where the embedded PostgreSQL and the tests find programs',
  SystemRoot: 'on Windows: the embedded PostgreSQL needs it',
  CHROMIUM: 'a browser for the tests of the pages',
  PARAGRAF_TEST_POSTGRES_URL: 'a PostgreSQL server for the tests instead of one that they start',
  PARAGRAF_SEED: 'a whole number that repeats a test of faults as it was played then',
} as const;
