import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import type { CommandEnvelope } from '#event-store';
import type { Instant } from '#kernel';
import type { Duty } from './process.js';

const DUTIES = '3b3c9a0e-6f1c-5a44-9d0b-1f6b5b3f7c52';

/**
 * The envelope of the command that performs a duty on the stream with an id. The command's own id is made from the
 * duty and its due date, so that a duty performed twice is one command.
 */
export function dutyEnvelope(command: string, id: string, duty: Duty, now: Instant): CommandEnvelope {
  const { association, kind, key, dueAt } = duty;
  const identity = JSON.stringify([kind, key, dueAt]);
  const commandId = v5(identity, DUTIES);
  return {
    command,
    association,
    id,
    commandId,
    fingerprint: createHash('sha256').update(identity).digest('hex'),
    expectedVersion: 'any',
    actor: { person: null, roles: ['system'] },
    occurredAt: now,
    correlationId: commandId,
    causationId: null,
  };
}
