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

/** Checks signature, issuer, audience and times against one issuer's keys. */
export class JwtVerifier extends TokenVerifier {
  constructor(private readonly trusted: Issuer) {
    super();
  }

  async verify(token: string): Promise<Principal> {
    const { keys, issuer, audience, algorithms } = this.trusted;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return principalOf(payload);
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
