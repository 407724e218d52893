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
      keys ??= discover(issuer);
      try {
        return await (
          await keys
        )(header, token);
      } catch (error) {
        if (error instanceof DiscoveryFailed) keys = undefined;
        throw error;
      }
    },
  });
}

class DiscoveryFailed extends Error {
  override readonly name = 'DiscoveryFailed';
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  let configuration: { issuer?: unknown; jwks_uri?: unknown };
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: 'error' });
    if (!response.ok) throw new DiscoveryFailed(`${address} answers ${response.status}`);
    configuration = (await response.json()) as typeof configuration;
  } catch (cause) {
    throw cause instanceof DiscoveryFailed
      ? cause
      : new DiscoveryFailed(`${address} does not answer`, { cause });
  }
  if (configuration.issuer !== issuer || typeof configuration.jwks_uri !== 'string')
    throw new DiscoveryFailed(`${address} describes another issuer`);
  return createRemoteJWKSet(new URL(configuration.jwks_uri));
}
