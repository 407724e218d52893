import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LocalIssuer } from './local-issuer.js';
import { InvalidToken } from './token-verifier.js';

let directory: string;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'paragraf-issuer-')), 'issuer');
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const SECRETARY = { association: 'skaraborg', roles: ['secretary'], person: 'p01' } as const;

describe('the local issuer', () => {
  it('issues tokens that say who and what', async () => {
    const issuer = await LocalIssuer.open(directory);
    expect(await issuer.verifier.verify(await issuer.issue(SECRETARY))).toEqual(SECRETARY);
    const operator = { association: null, roles: ['operator'], person: null } as const;
    expect(await issuer.verifier.verify(await issuer.issue(operator))).toEqual(operator);
  });

  it('takes a token that held at its word for a while, but never beyond its end', async () => {
    const issuer = await LocalIssuer.open(directory);
    const { verifier } = issuer;
    const token = await issuer.issue({ ...SECRETARY, lasts: 10 });
    const clock = jest.spyOn(Date, 'now');
    try {
      const now = Date.now();
      expect(await verifier.verify(token)).toBe(await verifier.verify(token));
      clock.mockReturnValue(now + 11_000);
      const toBeChecked = jest.spyOn(verifier as unknown as { check: () => Promise<never> }, 'check');
      toBeChecked.mockRejectedValue(new InvalidToken('expired'));
      await expect(verifier.verify(token)).rejects.toMatchObject({ reason: 'expired' });
    } finally {
      clock.mockRestore();
    }
  });

  it('keeps its key over restarts, readable by its owner only', async () => {
    const token = await (await LocalIssuer.open(directory)).issue(SECRETARY);
    expect(await (await LocalIssuer.open(directory)).verifier.verify(token)).toEqual(SECRETARY);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, 'issuer-key.json'))).mode & 0o777).toBe(0o600);
  });

  it('makes one key when several processes start at once', async () => {
    const issuers = await Promise.all(Array.from({ length: 5 }, () => LocalIssuer.open(directory)));
    const token = await issuers[0]!.issue(SECRETARY);
    for (const issuer of issuers) expect(await issuer.verifier.verify(token)).toEqual(SECRETARY);
    expect(await readdir(directory)).toEqual(['issuer-key.json']);
  });

  it('does not use a key that others can read', async () => {
    await LocalIssuer.open(directory);
    await chmod(join(directory, 'issuer-key.json'), 0o644);
    await expect(LocalIssuer.open(directory)).rejects.toThrow('can be read by others');
  });

  it("does not take another issuer's tokens, nor expired ones", async () => {
    const issuer = await LocalIssuer.open(directory);
    const other = await LocalIssuer.open(join(directory, 'other'));
    await expect(issuer.verifier.verify(await other.issue(SECRETARY))).rejects.toEqual(
      new InvalidToken('invalid'),
    );
    await expect(
      issuer.verifier.verify(await issuer.issue({ ...SECRETARY, lasts: -60 })),
    ).rejects.toMatchObject({
      reason: 'expired',
    });
  });
});
