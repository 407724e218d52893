import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationError, configurationFrom } from './configuration.js';
import { valuesInUse } from './values-in-use.js';

const DATABASE_URL = 'postgres://paragraf@localhost/paragraf';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    configurationFrom(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  it('needs nothing but a database', () => {
    expect(configurationFrom({ DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      host: '127.0.0.1',
      port: 3000,
      queueBackend: 'postgres',
      oidc: undefined,
      clock: 'system',
    });
  });

  it('queues on Redis as soon as there is one', () => {
    expect(configurationFrom({ DATABASE_URL, REDIS_URL: 'redis://localhost' }).queueBackend).toBe('redis');
    expect(
      configurationFrom({ DATABASE_URL, REDIS_URL: 'redis://localhost', QUEUE_BACKEND: 'postgres' })
        .queueBackend,
    ).toBe('postgres');
  });

  it('keeps the log in the database, or in KurrentDB when told so', () => {
    expect(configurationFrom({ DATABASE_URL }).eventStore).toEqual({ engine: 'postgres' });
    const KURRENTDB_URL = 'kurrentdb://paragraf:hemligt@n1.example.org:2113,n2.example.org:2113';
    expect(configurationFrom({ DATABASE_URL, KURRENTDB_URL }).eventStore).toEqual({ engine: 'postgres' });
    expect(configurationFrom({ DATABASE_URL, KURRENTDB_URL, EVENT_STORE: 'kurrentdb' }).eventStore).toEqual({
      engine: 'kurrentdb',
      url: KURRENTDB_URL,
    });
    expect(faultsOf({ DATABASE_URL, EVENT_STORE: 'kurrentdb' })).toEqual([
      'EVENT_STORE=kurrentdb needs KURRENTDB_URL',
    ]);
    expect(faultsOf({ DATABASE_URL, EVENT_STORE: 'paper' })).toEqual([
      'EVENT_STORE must be postgres or kurrentdb',
    ]);
    const faults = faultsOf({ DATABASE_URL, KURRENTDB_URL: 'http://paragraf:hemligt@localhost:2113' });
    expect(faults).toHaveLength(1);
    expect(faults.join()).not.toContain('hemligt');
  });

  it('takes an empty variable as one that is not set', () => {
    expect(configurationFrom({ DATABASE_URL, REDIS_URL: '', PORT: ' ' })).toMatchObject({
      port: 3000,
      redis: undefined,
    });
  });

  it('keeps attachments in a folder of its own, at most 25 megabytes each, unless told', () => {
    expect(configurationFrom({ DATABASE_URL, PARAGRAF_HOME: '/srv/paragraf' }).attachments).toEqual({
      folder: '/srv/paragraf/attachments',
      maxBytes: 25 * 1024 * 1024,
      s3: undefined,
    });
    const s3 = {
      S3_BUCKET_URL: 'https://s3.example.se/bilagor/',
      S3_ACCESS_KEY_ID: 'nyckel',
      S3_SECRET_ACCESS_KEY: 'hemlig',
    };
    expect(
      configurationFrom({ DATABASE_URL, ...s3, ATTACHMENT_MAX_BYTES: '1000' }).attachments,
    ).toMatchObject({
      maxBytes: 1000,
      s3: {
        bucketUrl: 'https://s3.example.se/bilagor',
        region: 'us-east-1',
        accessKeyId: 'nyckel',
        secretAccessKey: 'hemlig',
      },
    });
  });

  it('says what is wrong with where attachments are to be kept, without the key', () => {
    expect(
      faultsOf({
        DATABASE_URL,
        ATTACHMENT_FOLDER: 'bilagor',
        ATTACHMENT_MAX_BYTES: '25 MB',
        S3_SECRET_ACCESS_KEY: 'hemlig',
      }),
    ).toEqual([
      'ATTACHMENT_FOLDER must be an absolute path',
      'ATTACHMENT_MAX_BYTES must be a whole number from 1',
      'S3_BUCKET_URL, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set all or none',
    ]);
  });

  it('lists all faults at once', () => {
    const faults = faultsOf({
      PORT: 'http',
      PARAGRAF_HOME: 'here',
      QUEUE_BACKEND: 'redis',
      OIDC_ISSUER: 'https://login.example.org',
      PUBLIC_URL: 'paragraf.example.org',
      CLOCK: 'sundial',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PARAGRAF_HOME',
      'PORT',
      'PUBLIC_URL',
      'CLOCK',
      'DATABASE_URL',
      'QUEUE_BACKEND=redis',
      'OIDC_ISSUER',
    ]);
  });

  it('finds a Redis by itself, through sentinels, or in a cluster', () => {
    const redisOf = (settings: Record<string, string>) =>
      configurationFrom({ DATABASE_URL, ...settings }).redis;
    expect(redisOf({ REDIS_URL: 'rediss://:hemligt@redis.example/2' })).toEqual({
      kind: 'single',
      url: 'rediss://:hemligt@redis.example/2',
      tls: true,
      username: undefined,
      password: undefined,
      prefix: 'paragraf',
    });
    const access = { REDIS_USERNAME: 'paragraf', REDIS_PASSWORD: 'hemligt', REDIS_TLS: 'on' };
    expect(
      redisOf({
        ...access,
        REDIS_SENTINELS: 's1.example, s2.example:26380,[::1]:26381',
        REDIS_SENTINEL_NAME: 'mymaster',
        REDIS_SENTINEL_PASSWORD: 'annat',
        REDIS_PREFIX: 'prov',
      }),
    ).toEqual({
      kind: 'sentinel',
      sentinels: [
        { host: 's1.example', port: 26379 },
        { host: 's2.example', port: 26380 },
        { host: '::1', port: 26381 },
      ],
      name: 'mymaster',
      sentinelUsername: undefined,
      sentinelPassword: 'annat',
      username: 'paragraf',
      password: 'hemligt',
      tls: true,
      prefix: 'prov',
    });
    expect(redisOf({ REDIS_CLUSTER: 'r1.example:7000,r2.example' })).toMatchObject({
      kind: 'cluster',
      nodes: [
        { host: 'r1.example', port: 7000 },
        { host: 'r2.example', port: 6379 },
      ],
      tls: false,
    });
    expect(redisOf({ REDIS_CLUSTER: 'rediss://paragraf:hem%2Fligt@cluster.example:6380' })).toMatchObject({
      nodes: [{ host: 'cluster.example', port: 6380 }],
      username: 'paragraf',
      password: 'hem/ligt',
      tls: true,
    });
  });

  it('says what is wrong with where Redis is, all of it, without quoting it', () => {
    const faults = faultsOf({
      DATABASE_URL,
      REDIS_URL: 'http://hemligt',
      REDIS_SENTINELS: 's1.example',
      REDIS_TLS: 'hemligt',
      REDIS_PREFIX: '{hemligt}',
    });
    expect(faults).toEqual([
      'REDIS_URL must be a URL that begins with redis:// or rediss://',
      'REDIS_TLS must be on or off',
      'REDIS_PREFIX must be letters, digits, points, hyphens and underscores',
      'REDIS_URL and REDIS_SENTINELS exclude each other: set one',
      'REDIS_SENTINELS and REDIS_SENTINEL_NAME belong together: set both or neither',
    ]);
    expect(faultsOf({ DATABASE_URL, REDIS_CLUSTER: 'hem ligt' })).toEqual([
      'REDIS_CLUSTER must be a list of host:port or redis://host:port or rediss://host:port with commas between',
    ]);
    expect(
      faultsOf({ DATABASE_URL, REDIS_SENTINELS: 'redis://s1.example', REDIS_SENTINEL_NAME: 'mymaster' }),
    ).toEqual(['REDIS_SENTINELS must be a list of host:port with commas between']);
    expect(faultsOf({ DATABASE_URL, REDIS_SENTINELS: ',', REDIS_SENTINEL_NAME: 'mymaster' })).toHaveLength(1);
    expect(
      faultsOf({ DATABASE_URL, REDIS_URL: 'redis://localhost', REDIS_SENTINEL_PASSWORD: 'hemligt' }),
    ).toEqual(['REDIS_SENTINEL_PASSWORD needs REDIS_SENTINELS']);
  });

  it('never quotes a value: it may hold a password', () => {
    const faults = faultsOf({ DATABASE_URL: 'mysql://root:hemligt@localhost', REDIS_URL: 'hemligt' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('hemligt');
  });

  it('signs with the test authority only where tokens are local too', () => {
    const oidc = { OIDC_ISSUER: 'https://login.example.org', OIDC_AUDIENCE: 'paragraf' };
    expect(configurationFrom({ DATABASE_URL }).signer).toEqual({ kind: 'test-ca' });
    expect(configurationFrom({ DATABASE_URL, ...oidc }).signer).toEqual({ kind: 'none' });
    expect(configurationFrom({ DATABASE_URL, ...oidc, SIGNER: 'test-ca' }).signer).toEqual({
      kind: 'test-ca',
    });
  });

  it('needs the address and the certificates of a signing service, and a way there that nobody can read', () => {
    const remote = {
      DATABASE_URL,
      SIGNER: 'remote',
      SIGNER_URL: 'https://sign.example.org/v1',
      SIGNER_CA: '/etc/paragraf/ca.pem',
    };
    expect(configurationFrom(remote).signer).toEqual({
      kind: 'remote',
      url: 'https://sign.example.org/v1',
      token: undefined,
      anchorsFile: '/etc/paragraf/ca.pem',
    });
    expect(configurationFrom({ ...remote, SIGNER_URL: 'http://localhost:8080' }).signer.kind).toBe('remote');
    expect(faultsOf({ DATABASE_URL, SIGNER: 'remote' })).toEqual([
      'SIGNER=remote needs SIGNER_URL and SIGNER_CA',
    ]);
    expect(faultsOf({ ...remote, SIGNER_URL: 'http://sign.example.org' })).toEqual([
      'SIGNER_URL must begin with https:// unless it is on this machine',
    ]);
    expect(faultsOf({ ...remote, SIGNER_CA: 'ca.pem' })).toEqual(['SIGNER_CA must be an absolute path']);
    expect(faultsOf({ DATABASE_URL, SIGNER: 'pen' })).toEqual(['SIGNER must be none or test-ca or remote']);
  });
});

describe('A secret', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paragraf-secrets-'));
    await writeFile(join(folder, 'database'), `${DATABASE_URL}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('may come from a file', () => {
    expect(configurationFrom({ DATABASE_URL_FILE: join(folder, 'database') }).databaseUrl).toBe(DATABASE_URL);
  });

  it('comes from one place, which can be read', () => {
    expect(faultsOf({ DATABASE_URL, DATABASE_URL_FILE: join(folder, 'database') })).toEqual([
      'DATABASE_URL and DATABASE_URL_FILE exclude each other: set one',
    ]);
    expect(faultsOf({ DATABASE_URL, REDIS_URL_FILE: join(folder, 'none') })).toEqual([
      'REDIS_URL_FILE must be a file that can be read',
    ]);
  });

  it('is never shown, wherever it stands', () => {
    const shown = valuesInUse({
      DATABASE_URL: 'postgres://paragraf:hemligt@db.example/paragraf?password=hemligt',
      REDIS_URL: 'redis://:hemligt@queue.example',
      REDIS_CLUSTER: 'redis://:hemligt@queue.example,r2.example',
      REDIS_PASSWORD: 'hemligt',
      REDIS_SENTINEL_PASSWORD: 'hemligt',
      SIGNER_TOKEN: 'hemligt',
      S3_ACCESS_KEY_ID: 'hemligt',
      S3_SECRET_ACCESS_KEY: 'hemligt',
      PORT: '8080',
    });
    expect(JSON.stringify(shown)).not.toContain('hemligt');
    expect(shown).toContainEqual({
      name: 'DATABASE_URL',
      shown: 'postgres://paragraf:…@db.example/paragraf?…',
      isDefault: false,
    });
    expect(shown).toContainEqual({ name: 'PORT', shown: '8080', isDefault: false });
    expect(shown).toContainEqual({ name: 'HOST', shown: '127.0.0.1', isDefault: true });
  });
});

describe('A process', () => {
  it('stops at once and has half a minute for it, unless told', () => {
    expect(configurationFrom({ DATABASE_URL })).toMatchObject({
      healthPort: undefined,
      stop: { delay: 0, within: 30_000 },
    });
    expect(
      configurationFrom({
        DATABASE_URL,
        HEALTH_PORT: '3001',
        STOP_DELAY_SECONDS: '5',
        STOP_WITHIN_SECONDS: '20',
      }),
    ).toMatchObject({ healthPort: 3001, stop: { delay: 5_000, within: 20_000 } });
  });

  it('cannot wait longer than its stop may take', () => {
    expect(faultsOf({ DATABASE_URL, STOP_DELAY_SECONDS: '30' })).toEqual([
      'STOP_DELAY_SECONDS must be less than STOP_WITHIN_SECONDS',
    ]);
  });
});
