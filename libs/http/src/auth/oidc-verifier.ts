import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { JwtVerifier } from './token-verifier.js';

/** Trusts an OIDC issuer. Its keys are found by discovery at the first token, cached, and fetched again when they turn. */
export function oidcVerifier(issuer: string, audience: string): JwtVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return new JwtVerifier({
    issuer,
    audience,
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
    keys: async (header, token) => {
      keys ??= discover(issuer).catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
      return (await keys)(header, token);
    },
  });
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (found.issuer !== issuer || typeof found.jwks_uri !== 'string')
    throw new Error(`${address} describes another issuer`);
  return createRemoteJWKSet(new URL(found.jwks_uri));
}
