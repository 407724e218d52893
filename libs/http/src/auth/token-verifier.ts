import { createHash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { isAssociationId, isSlug } from '#kernel';
import { type Principal, ROLES } from '../roles.js';

/** Says who a bearer token belongs to. */
export abstract class TokenVerifier {
  /** Throws InvalidToken when the token does not hold. */
  abstract verify(token: string): Promise<Principal>;
}

export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
  constructor(readonly reason: 'expired' | 'invalid') {
    super(`The token is ${reason}`);
  }
}

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Asymmetric only, and pinned: a token never chooses how it is checked. */
  readonly algorithms: readonly string[];
  readonly keys: JWTVerifyGetKey;
}

/** How long a token that held is taken at its word. A key that is withdrawn is believed no longer than this. */
const TRUSTED_MS = 30_000;
const TRUSTED_TOKENS = 1_000;

interface Trusted {
  readonly principal: Principal;
  /** Never after the token itself. */
  readonly until: number;
}

/** Checks signature, issuer, audience and times against one issuer's keys. A token that held is not checked anew at once. */
export class JwtVerifier extends TokenVerifier {
  /** By the token's SHA-256, the oldest first: the tokens themselves are not kept. */
  private readonly held = new Map<string, Trusted>();

  constructor(private readonly trusted: Issuer) {
    super();
  }

  async verify(token: string): Promise<Principal> {
    const key = createHash('sha256').update(token).digest('base64');
    const known = this.held.get(key);
    if (known && Date.now() < known.until) return known.principal;
    this.held.delete(key);
    const { principal, expires } = await this.check(token);
    this.held.set(key, { principal, until: Math.min(expires, Date.now() + TRUSTED_MS) });
    if (this.held.size > TRUSTED_TOKENS) this.held.delete(this.held.keys().next().value!);
    return principal;
  }

  private async check(token: string): Promise<{ principal: Principal; expires: number }> {
    const { keys, issuer, audience, algorithms } = this.trusted;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return { principal: principalOf(payload), expires: payload.exp! * 1_000 };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new InvalidToken('expired');
      if (isFaultOfToken(error)) throw new InvalidToken('invalid');
      throw error;
    }
  }
}

/** Keys that could not be fetched are no fault of the token's. */
function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    error.code !== errors.JOSEError.code
  );
}

/** Only what we know of is taken over: a role we do not have gives nothing. */
function principalOf({ association, roles, person }: JWTPayload): Principal {
  return {
    association: typeof association === 'string' && isAssociationId(association) ? association : null,
    person: typeof person === 'string' && isSlug(person) ? person : null,
    roles: Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : [],
  };
}
