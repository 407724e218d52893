import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { type RedisConfiguration, redisConfigurationFrom } from './redis-configuration.js';

/** Everything that can be set from outside, read once at boot. Inject it; nothing else reads the environment. */
export class Configuration {
  /** PostgreSQL: the log, the read models and, unless told otherwise, the queues. */
  readonly databaseUrl!: string;
  readonly host!: string;
  /** 0 takes any free port. */
  readonly port!: number;
  /** The address the public reaches us at, without a trailing slash; undefined: that of the request. */
  readonly publicUrl: string | undefined;
  /** The directory for what is kept outside the database: the local issuer's key and the embedded server's data. */
  readonly home!: string;
  readonly queueBackend!: 'postgres' | 'redis';
  /** The Redis of the queues; undefined: there is none. */
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

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Throws ConfigurationError with every fault at once; no fault quotes a value, which may be secret. */
export function configurationFrom(environment: Environment): Configuration {
  const faults: string[] = [];
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;

  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const value = read(name);
    if (value === undefined) return undefined;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      faults.push(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return value;
  };
  const oneOf = <const Value extends string>(
    name: string,
    values: readonly Value[],
    otherwise: Value,
  ): Value => {
    const value = read(name) ?? otherwise;
    if (!values.includes(value as Value)) faults.push(`${name} must be ${values.join(' or ')}`);
    return value as Value;
  };

  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (databaseUrl === undefined) faults.push('DATABASE_URL is missing: postgres://user@host/database');

  const port = Number(read('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    faults.push('PORT must be a whole number from 0 to 65535');

  const home = read('PARAGRAF_HOME') ?? join(homedir(), '.paragraf');
  if (!isAbsolute(home)) faults.push('PARAGRAF_HOME must be an absolute path');

  const redis = redisConfigurationFrom(read, faults);
  const queueBackend = oneOf('QUEUE_BACKEND', ['postgres', 'redis'], redis ? 'redis' : 'postgres');
  if (queueBackend === 'redis' && redis === undefined)
    faults.push('QUEUE_BACKEND=redis needs REDIS_URL, REDIS_SENTINELS or REDIS_CLUSTER');

  const issuer = url('OIDC_ISSUER', ['https:', 'http:']);
  const audience = read('OIDC_AUDIENCE');
  if ((issuer === undefined) !== (audience === undefined))
    faults.push('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or neither');

  const signerKind = oneOf('SIGNER', ['none', 'test-ca', 'remote'], issuer ? 'none' : 'test-ca');
  const signerUrl = url('SIGNER_URL', ['https:', 'http:']);
  const anchorsFile = read('SIGNER_CA');
  if (signerUrl !== undefined && !isSafeToSignOver(signerUrl))
    faults.push('SIGNER_URL must begin with https:// unless it is on this machine');
  if (signerKind === 'remote' && (signerUrl === undefined || anchorsFile === undefined))
    faults.push('SIGNER=remote needs SIGNER_URL and SIGNER_CA');
  if (anchorsFile !== undefined && !isAbsolute(anchorsFile))
    faults.push('SIGNER_CA must be an absolute path');

  const publicUrl = url('PUBLIC_URL', ['https:', 'http:'])?.replace(/\/+$/, '');
  const ownFolder = read('ATTACHMENT_FOLDER');
  if (ownFolder !== undefined && !isAbsolute(ownFolder))
    faults.push('ATTACHMENT_FOLDER must be an absolute path');
  const maxBytes = Number(read('ATTACHMENT_MAX_BYTES') ?? 25 * 1024 * 1024);
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    faults.push('ATTACHMENT_MAX_BYTES must be a whole number from 1');
  const bucketUrl = url('S3_BUCKET_URL', ['https:', 'http:'])?.replace(/\/+$/, '');
  const accessKeyId = read('S3_ACCESS_KEY_ID');
  const secretAccessKey = read('S3_SECRET_ACCESS_KEY');
  const told = [bucketUrl, accessKeyId, secretAccessKey].filter((value) => value !== undefined).length;
  if (told !== 0 && told !== 3)
    faults.push('S3_BUCKET_URL, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set all or none');
  const s3 =
    bucketUrl && accessKeyId && secretAccessKey
      ? { bucketUrl, region: read('S3_REGION') ?? 'us-east-1', accessKeyId, secretAccessKey }
      : undefined;

  const clock = oneOf('CLOCK', ['system', 'driven'], 'system');

  if (faults.length > 0) throw new ConfigurationError(faults);
  return new Configuration({
    databaseUrl: databaseUrl!,
    host: read('HOST') ?? '127.0.0.1',
    port,
    publicUrl,
    home: resolve(home),
    queueBackend,
    redis,
    oidc: issuer && audience ? { issuer, audience } : undefined,
    attachments: { folder: resolve(ownFolder ?? join(home, 'attachments')), maxBytes, s3 },
    signer:
      signerKind === 'remote'
        ? { kind: 'remote', url: signerUrl!, token: read('SIGNER_TOKEN'), anchorsFile: anchorsFile! }
        : { kind: signerKind },
    clock,
  });
}

/** What is signed, and by whom, must not be read or changed on the way. */
function isSafeToSignOver(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
