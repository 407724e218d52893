import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oidcVerifier } from './oidc-verifier.js';
import type { TokenVerifier } from './token-verifier.js';

const AUDIENCE = 'paragraf';

let server: Server;
let issuer: string;
let privateKey: CryptoKey;
let verifier: TokenVerifier;
const asked: string[] = [];

beforeAll(async () => {
  const keys = await generateKeyPair('RS256');
  privateKey = keys.privateKey;
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256' }] };
  server = createServer((request, response) => {
    asked.push(request.url!);
    response.setHeader('content-type', 'application/json');
    const isKeys = request.url === '/keys';
    response.end(JSON.stringify(isKeys ? jwks : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verifier = oidcVerifier(issuer, AUDIENCE);
});
afterAll(() => new Promise((closed) => server.close(closed)));

interface Changes {
  payload?: JWTPayload;
  issuer?: string;
  audience?: string;
  expires?: string;
}

function token({
  payload,
  issuer: by = issuer,
  audience = AUDIENCE,
  expires = '5m',
}: Changes = {}): Promise<string> {
  return new SignJWT({ association: 'skaraborg', roles: ['secretary'], person: 'p01', ...payload })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(by)
    .setAudience(audience)
    .setSubject('someone')
    .setExpirationTime(expires)
    .sign(privateKey);
}

describe('an OIDC issuer', () => {
  it('is trusted by its published keys, which are fetched once', async () => {
    const principal = { association: 'skaraborg', roles: ['secretary'], person: 'p01' };
    expect(await verifier.verify(await token())).toEqual(principal);
    expect(await verifier.verify(await token())).toEqual(principal);
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('gives nothing but roles we have, and ids that can be ids', async () => {
    const claims = { roles: ['secretary', 'emperor'], association: 'Skara Borg', person: 'Kim Exempel' };
    expect(await verifier.verify(await token({ payload: claims }))).toEqual({
      association: null,
      roles: ['secretary'],
      person: null,
    });
    expect(await verifier.verify(await token({ payload: { roles: 'operator' } }))).toMatchObject({
      roles: [],
    });
  });

  it('is not trusted for others', async () => {
    for (const changes of [{ issuer: 'https://elsewhere.example' }, { audience: 'another' }])
      await expect(verifier.verify(await token(changes))).rejects.toMatchObject({ reason: 'invalid' });
    await expect(verifier.verify(await token({ expires: '-1m' }))).rejects.toMatchObject({
      reason: 'expired',
    });
  });

  it('never lets a token choose how it is checked', async () => {
    const symmetric = await new SignJWT({ roles: ['operator'] })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('a secret that the client chose itself'));
    await expect(verifier.verify(symmetric)).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('that does not answer is no fault of the token', async () => {
    const away = oidcVerifier('http://127.0.0.1:1', AUDIENCE);
    await expect(away.verify(await token())).rejects.not.toMatchObject({ name: 'InvalidToken' });
  });
});
