import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AssociationEvent, carefulDefaults } from '#associations';
import type { Database } from '#database';
import { CommandRunner, MemoryEventStore } from '#event-store';
import type { Principal } from '#http';
import { RefusedError, SystemClock } from '#kernel';
import { PublicAccess } from '#meetings';
import { appendEvents, registryOf } from '#testing';
import { agreed, received } from '../../domain/samples/fund.sample.js';
import { GetFundHandler } from './get-fund.handler.js';
import { type FundView, GetFundQuery } from './get-fund.query.js';

const founded: AssociationEvent = {
  type: 'association.founded',
  data: { name: 'Exempelförbundet', legalName: null, organisationNumber: null, address: null },
};
const onRequest: AssociationEvent = {
  type: 'association.charter-adopted',
  data: {
    ...carefulDefaults,
    version: '2020',
    inForceFrom: '2020-01-01',
    approvers: 1,
    chairSigns: true,
    anslagEndLabel: 't.o.m.',
    publishMinutes: 'on-request',
  },
};
const avesta: AssociationEvent = {
  type: 'association.member-admitted',
  data: { member: 'avesta', name: 'Avesta kommun', kind: 'municipality', code: null },
};
const auditor: Principal = { person: null, association: 'exempel', roles: ['auditor'] };

/** A read model without grants: what it holds is asserted end to end. */
const noGrants = { query: () => Promise.resolve([]) } as unknown as Database;

const TYPES = [founded, onRequest, avesta, agreed, received('r1', '1 kr')].map(({ type }) => type);

describe('The money of a year, for a reader', () => {
  let store: MemoryEventStore;
  let handler: GetFundHandler;

  beforeEach(async () => {
    store = new MemoryEventStore();
    const clock = new SystemClock();
    const runner = new CommandRunner(store, registryOf(...TYPES), clock);
    handler = new GetFundHandler(runner, new PublicAccess(runner, clock), noGrants);
    await appendEvents(store, 'exempel/fund-2026', [agreed, received('r1', '800 tkr')]);
  });

  const read = async (reader?: Principal, year = '2026'): Promise<FundView | string> => {
    try {
      return (await handler.execute(new GetFundQuery('exempel', year, reader))).body;
    } catch (error) {
      return (error as RefusedError).refusal.refused.id;
    }
  };

  it('has members by the name in the register, and shows what was paid too much', async () => {
    await appendEvents(store, 'exempel/association-exempel', [founded, avesta]);
    expect(await read()).toMatchObject({
      contributions: {
        members: [
          { member: 'fk', name: 'fk', outstandingOre: 350_000_000 },
          { member: 'region' },
          { member: 'avesta', name: 'Avesta kommun', receivedOre: 80_000_000, outstandingOre: -3_000_000 },
          { member: 'hedemora' },
          { member: 'sater' },
        ],
      },
      leftOre: 700_000_000,
    });
  });

  it('is for everyone, or by the charter for those who work within', async () => {
    await appendEvents(store, 'exempel/association-exempel', [founded, onRequest]);
    expect(await read()).toBe('minutes-on-request');
    expect(await read(auditor)).toMatchObject({ year: 2026 });
    expect(await read({ ...auditor, association: 'annat' })).toBe('minutes-on-request');
  });

  it('is nothing for a year without money, or what is no year', async () => {
    for (const year of ['2025', 'budget', '2026 ', '']) expect(await read(auditor, year)).toBe('not-found');
  });
});
