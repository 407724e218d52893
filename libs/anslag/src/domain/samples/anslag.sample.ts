import { anslagDays } from '../anslag-days.js';
import type { AnslagEvent, AnslagScheduled } from '../anslag.events.js';

/** An anslag as planned, for specifications: approved on 29 October 2024, to be posted the day after. */
export function scheduled(changes: Partial<AnslagScheduled> = {}): AnslagEvent {
  return {
    type: 'anslag.scheduled',
    data: {
      meeting: 'styrelse-2024-09-18',
      body: 'styrelsen',
      bodyName: 'Styrelsen',
      meetingDate: '2024-09-18',
      paragraphs: '§§ 27–38',
      approvedOn: '2024-10-29',
      postOn: '2024-10-30',
      sites: [{ site: 'avesta', name: 'Avesta kommuns anslagstavla' }],
      keptAt: 'Kommunkansliet, Avesta',
      signedBy: null,
      endLabel: 'tas ned',
      ...changes,
    },
  };
}

export const posted: AnslagEvent = {
  type: 'anslag.posted',
  data: { days: anslagDays('2024-10-30', '2024-10-29') },
};

/** Moved a week on, from the board or before it got there. */
export function moved(wasPosted: boolean): AnslagEvent {
  return {
    type: 'anslag.moved',
    data: {
      from: '2024-10-30',
      days: anslagDays('2024-11-06', '2024-10-29'),
      reason: 'Sattes upp en vecka senare',
      wasPosted,
    },
  };
}
