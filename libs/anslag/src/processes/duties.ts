import {
  type CivilDate,
  type Instant,
  inSweden,
  partsOfStream,
  type RecordedEvent,
  startOfDay,
} from '#kernel';
import type { Duty, DutyChange } from '#jobs';
import type { AnslagSite } from '../domain/anslag.events.js';

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

/** Whether Paragraf posts on a site itself. What others post on their sites, they do and say. */
export function isAutomatic({ posting }: Pick<AnslagSite, 'posting'>): boolean {
  return posting === 'automatic';
}
