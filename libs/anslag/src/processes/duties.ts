import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import type { CommandEnvelope } from '#event-store';
import {
  type CivilDate,
  type Instant,
  inSweden,
  partsOfStream,
  type RecordedEvent,
  startOfDay,
} from '#kernel';
import type { Duty, DutyChange } from '#jobs';

const DUTIES = '3b3c9a0e-6f1c-5a44-9d0b-1f6b5b3f7c52';

/**
 * The envelope of the command that a duty stands for. Its id is made from the duty, so that a duty performed twice is
 * one command; the key of an anslag's duties is its stream.
 */
export function dutyEnvelope(command: string, duty: Duty, now: Instant): CommandEnvelope {
  const { association, id } = partsOfStream(duty.key);
  const identity = JSON.stringify([duty.kind, duty.key, duty.data.on]);
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

/**
 * The duty to do something with an anslag when a day begins in Sweden. A day that had passed when it was recorded is a
 * statement about what has been done, and stands; otherwise the day is the one on which it is really done.
 */
export function dutyOn({ stream, recordedAt }: RecordedEvent, on: CivilDate): DutyChange {
  const { association } = partsOfStream(stream);
  const asStated = on < inSweden(recordedAt).date;
  return { add: { key: stream, association, dueAt: startOfDay(on), data: { on, asStated } } };
}

/** The civil date that doing a duty now is recorded as. */
export function dayOf({ data }: Duty, now: Instant): CivilDate {
  return data.asStated ? (data.on as CivilDate) : inSweden(now).date;
}
