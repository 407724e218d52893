import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnvironment, type Values } from './read-environment.js';
import { type RedisConfiguration, redisFrom } from './redis-configuration.js';
import type { Environment } from './variable.js';
import type { VariableName } from './variables.js';

/** Everything that can be set from outside, read once at boot. Inject it; nothing else reads the environment. */
export class Configuration {
  /** PostgreSQL: the log, the read models and, unless told otherwise, the queues. */
  readonly databaseUrl!: string;
  /** What keeps the log. */
  readonly eventStore!: EventStoreSettings;
  readonly host!: string;
  /** 0 takes any free port. */
  readonly port!: number;
  /** Where a worker tells how it is, 0 for any free port; undefined: nowhere. */
  readonly healthPort: number | undefined;
  /** How a process stops, in milliseconds: how long it still answers, and when it has had time enough. */
  readonly stop!: { readonly delay: number; readonly within: number };
  /** The address the public reaches us at, without a trailing slash; undefined: that of the request. */
  readonly publicUrl: string | undefined;
  /** The directory for what is kept outside the database: the local issuer's key and the embedded server's data. */
  readonly home!: string;
  readonly queueBackend!: 'postgres' | 'redis';
  /** Undefined when no Redis is named. */
  readonly redis: RedisConfiguration | undefined;
  /** Who issues tokens; undefined: the local issuer, whose key is in `home`. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  readonly attachments!: AttachmentConfiguration;
  /** Who signs electronically; the local authority for tests where tokens are local too, otherwise nobody. */
  readonly signer!: SignerSettings;
  /** `driven` lets scenarios move the clock: for demos and tests only. */
  readonly clock!: 'system' | 'driven';

  constructor(values: Configuration) {
    Object.assign(this, values);
  }
}

export type EventStoreSettings =
  /** The database itself. */
  | { readonly engine: 'postgres' }
  /** A KurrentDB, by its connection string; the database keeps the rest. */
  | { readonly engine: 'kurrentdb'; readonly url: string };

/** Where attachments are kept. */
export interface AttachmentConfiguration {
  /** The directory for uploads under way and, without `s3`, for what is kept. */
  readonly folder: string;
  /** How large one may be. */
  readonly maxBytes: number;
  /** A bucket that keeps them instead; undefined: the folder does. */
  readonly s3:
    | {
        /** The bucket's address, without a trailing slash. */
        readonly bucketUrl: string;
        readonly region: string;
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
      }
    | undefined;
}
export type SignerSettings =
  | { readonly kind: 'none' | 'test-ca' }
  | {
      readonly kind: 'remote';
      readonly url: string;
      readonly token: string | undefined;
      /** A PEM file with the certificates that the service's chains end in. */
      readonly anchorsFile: string;
    };

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly faults: readonly string[]) {
    super(['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

const WAYS_TO_REDIS = ['REDIS_URL', 'REDIS_SENTINELS', 'REDIS_CLUSTER'] as const;

/** Reads the environment. Throws ConfigurationError with every fault at once; no fault quotes a value, which may be secret. */
export function configurationFrom(environment: Environment): Configuration {
  const { values, isSet, faults } = readEnvironment(environment);
  const together = faultsTogether(values, isSet);
  if (faults.length + together.length > 0) throw new ConfigurationError([...faults, ...together]);

  const redis = redisFrom(values);
  const home = resolve(values.PARAGRAF_HOME ?? join(homedir(), '.paragraf'));
  return new Configuration({
    databaseUrl: values.DATABASE_URL!,
    eventStore: eventStoreFrom(values),
    host: values.HOST,
    port: values.PORT,
    healthPort: values.HEALTH_PORT,
    publicUrl: withoutSlash(values.PUBLIC_URL),
    home,
    stop: { delay: values.STOP_DELAY_SECONDS * 1_000, within: values.STOP_WITHIN_SECONDS * 1_000 },
    queueBackend: values.QUEUE_BACKEND ?? (redis ? 'redis' : 'postgres'),
    redis,
    oidc: values.OIDC_ISSUER ? { issuer: values.OIDC_ISSUER, audience: values.OIDC_AUDIENCE! } : undefined,
    attachments: attachmentsFrom(values, home),
    signer: signerFrom(values),
    clock: values.CLOCK,
  });
}

/** What is wrong with variables that can be used one by one. */
function faultsTogether(values: Values, isSet: ReadonlySet<VariableName>): string[] {
  const faults: string[] = [];
  const sets = (...names: VariableName[]): number => names.filter((name) => isSet.has(name)).length;

  if (!isSet.has('DATABASE_URL')) faults.push('DATABASE_URL is missing: postgres://user@host/database');
  if (values.EVENT_STORE === 'kurrentdb' && !isSet.has('KURRENTDB_URL'))
    faults.push('EVENT_STORE=kurrentdb needs KURRENTDB_URL');
  if (values.QUEUE_BACKEND === 'redis' && sets(...WAYS_TO_REDIS) === 0)
    faults.push('QUEUE_BACKEND=redis needs REDIS_URL, REDIS_SENTINELS or REDIS_CLUSTER');
  if (sets(...WAYS_TO_REDIS) > 1)
    faults.push(
      `${WAYS_TO_REDIS.filter((name) => isSet.has(name)).join(' and ')} exclude each other: set one`,
    );
  if (sets('REDIS_SENTINELS', 'REDIS_SENTINEL_NAME') === 1)
    faults.push('REDIS_SENTINELS and REDIS_SENTINEL_NAME belong together: set both or neither');
  for (const name of ['REDIS_SENTINEL_USERNAME', 'REDIS_SENTINEL_PASSWORD'] as const)
    if (isSet.has(name) && !isSet.has('REDIS_SENTINELS')) faults.push(`${name} needs REDIS_SENTINELS`);
  if (sets('OIDC_ISSUER', 'OIDC_AUDIENCE') === 1)
    faults.push('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or neither');
  if (values.SIGNER_URL !== undefined && !isSafeToSignOver(values.SIGNER_URL))
    faults.push('SIGNER_URL must begin with https:// unless it is on this machine');
  if (values.SIGNER === 'remote' && sets('SIGNER_URL', 'SIGNER_CA') < 2)
    faults.push('SIGNER=remote needs SIGNER_URL and SIGNER_CA');
  if ([1, 2].includes(sets('S3_BUCKET_URL', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY')))
    faults.push('S3_BUCKET_URL, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set all or none');
  if (values.STOP_DELAY_SECONDS >= values.STOP_WITHIN_SECONDS)
    faults.push('STOP_DELAY_SECONDS must be less than STOP_WITHIN_SECONDS');
  return faults;
}

function eventStoreFrom({ EVENT_STORE: engine, KURRENTDB_URL }: Values): Configuration['eventStore'] {
  return engine === 'kurrentdb' ? { engine, url: KURRENTDB_URL! } : { engine };
}

function attachmentsFrom(values: Values, home: string): AttachmentConfiguration {
  const { S3_BUCKET_URL: bucketUrl, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: key } = values;
  return {
    folder: resolve(values.ATTACHMENT_FOLDER ?? join(home, 'attachments')),
    maxBytes: values.ATTACHMENT_MAX_BYTES,
    s3:
      bucketUrl && accessKeyId && key
        ? {
            bucketUrl: withoutSlash(bucketUrl),
            region: values.S3_REGION,
            accessKeyId,
            secretAccessKey: key,
          }
        : undefined,
  };
}

function signerFrom({ SIGNER, SIGNER_URL, SIGNER_TOKEN, SIGNER_CA, OIDC_ISSUER }: Values): SignerSettings {
  const kind = SIGNER ?? (OIDC_ISSUER ? 'none' : 'test-ca');
  return kind === 'remote'
    ? { kind, url: SIGNER_URL!, token: SIGNER_TOKEN, anchorsFile: SIGNER_CA! }
    : { kind };
}

function withoutSlash<Address extends string | undefined>(address: Address): Address {
  return address?.replace(/\/+$/, '') as Address;
}

/** What is signed, and by whom, must not be read or changed on the way. */
function isSafeToSignOver(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
