import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Principal } from '../roles.js';
import { JwtVerifier, type TokenVerifier } from './token-verifier.js';

const ISSUER = 'urn:paragraf:local';
const AUDIENCE = 'paragraf';
const ALGORITHM = 'ES256';

export interface TokenRequest extends Principal {
  /** Seconds; twelve hours unless told. */
  readonly lasts?: number;
}

/** Issues tokens where there is no OIDC issuer: the embedded mode, demos and tests. Its key never leaves this machine. */
export class LocalIssuer {
  private constructor(
    private readonly privateKey: CryptoKey,
    private readonly publicKey: CryptoKey,
  ) {}

  /** Opens the key in a directory, and makes both the first time. Only their owner can read them. */
  static async open(directory: string): Promise<LocalIssuer> {
    const jwk = await storedKey(directory);
    const { d: _private, ...publicPart } = jwk;
    return new LocalIssuer(await imported(jwk), await imported(publicPart));
  }

  issue({ association, roles, person, lasts = 12 * 3600 }: TokenRequest): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ roles, ...(association ? { association } : {}), ...(person ? { person } : {}) })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(person ?? 'local')
      .setIssuedAt(now)
      .setExpirationTime(now + lasts)
      .setJti(randomUUID())
      .sign(this.privateKey);
  }

  get verifier(): TokenVerifier {
    return new JwtVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: [ALGORITHM],
      keys: () => Promise.resolve(this.publicKey),
    });
  }
}

async function imported(jwk: JWK): Promise<CryptoKey> {
  return (await importJWK(jwk, ALGORITHM)) as CryptoKey;
}

async function storedKey(directory: string): Promise<JWK> {
  const path = join(directory, 'issuer-key.json');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await createOnce(path);
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw new Error(`${path} can be read by others. Run chmod 600 on it, or remove it to get a new key.`);
  return JSON.parse(await readFile(path, 'utf8')) as JWK;
}

/** Links a finished file into place, so that of several processes one makes the key and none reads half of it. */
async function createOnce(path: string): Promise<void> {
  const exists = await stat(path).catch(() => undefined);
  if (exists) return;
  const draft = `${path}.${randomUUID()}`;
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  await writeFile(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  await chmod(draft, 0o600);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
