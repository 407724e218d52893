import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { associationEvents } from '#associations';
import { type CommandEnvelope, CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { RefusedError, SystemClock } from '#kernel';
import { appendEvents } from '#testing';
import { caseEvents } from '../domain/case.definitions.js';
import { RegisterCaseCommand } from './register-case/register-case.command.js';
import { RegisterCaseHandler } from './register-case/register-case.handler.js';

const envelope = (association: string, id: string): CommandEnvelope => ({
  command: 'cases/register',
  association,
  id,
  commandId: randomUUID(),
  fingerprint: id,
  expectedVersion: 'none',
  actor: { person: null, roles: ['secretary'] },
  occurredAt: '2024-09-02T08:00:00.000Z',
  correlationId: id,
  causationId: null,
});

describe('5 kap. 2 § OSL: a Dnr in the registry', () => {
  let store: MemoryEventStore;
  let handler: RegisterCaseHandler;

  beforeEach(async () => {
    store = new MemoryEventStore();
    const registry = new EventRegistry([...associationEvents, ...caseEvents]);
    handler = new RegisterCaseHandler(new CommandRunner(store, registry, new SystemClock()));
    for (const association of ['exempel', 'skaraborg'])
      await appendEvents(store, `${association}/association-${association}`, [
        {
          type: 'association.founded',
          data: { name: association, legalName: null, organisationNumber: null, address: null },
        },
      ]);
  });

  const register = async (association: string, id: string, number: string): Promise<string> => {
    const body = { number, title: 'Ett ärende', registeredOn: null };
    try {
      return (await handler.execute(new RegisterCaseCommand(envelope(association, id), body))).stream;
    } catch (error) {
      return (error as RefusedError).refusal.refused.id;
    }
  };

  it('goes to one case, however it is written', async () => {
    expect(await register('exempel', 'a', 'EXF 2024-12')).toBe('exempel/case-a');
    expect(await register('exempel', 'b', 'EXF 2024-12')).toBe('case-number-taken');
    expect(await register('exempel', 'c', 'exf 2024/12')).toBe('case-number-taken');
    expect(await register('exempel', 'd', 'EXF 2024-13')).toBe('exempel/case-d');
  });

  it('is each association’s own', async () => {
    expect(await register('exempel', 'a', '2024-12')).toBe('exempel/case-a');
    expect(await register('skaraborg', 'a', '2024-12')).toBe('skaraborg/case-a');
  });

  it('goes to one of two cases that are registered at once', async () => {
    const answers = await Promise.all(['a', 'b'].map((id) => register('exempel', id, 'EXF 2024-12')));
    expect(answers.toSorted()).toEqual(['case-number-taken', expect.stringMatching(/^exempel\/case-[ab]$/)]);
  });

  it('without a letter or a digit is none', async () => {
    expect(await register('exempel', 'a', '– / –')).toBe('case-number-unreadable');
  });
});
