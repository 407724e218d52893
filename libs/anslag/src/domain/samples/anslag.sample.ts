import { anslagDays } from '../anslag-days.js';
import type { CivilDate } from '#kernel';
import type { AnslagEvent, AnslagPosted, AnslagScheduled, AnslagSite } from '../anslag.events.js';

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
      sites: [site('avesta')],
      keptAt: 'Kommunkansliet, Avesta',
      signedBy: null,
      endLabel: 'tas ned',
      approval: null,
      policy: { clock: 'last-site', lostPosting: 'restart', takeDown: 'first-day', roll: true },
      sitesMissing: [],
      ...changes,
    },
  };
}

export function site(id: string, posting: AnslagSite['posting'] = 'automatic'): AnslagSite {
  return { site: id, name: `Tavlan i ${id}`, member: id, posting };
}

/** Up on every site on the planned day. */
export const posted: AnslagEvent = postedOn('2024-10-30');

export function postedOn(on: CivilDate, changes: Partial<AnslagPosted> = {}): AnslagEvent {
  return {
    type: 'anslag.posted',
    data: {
      sites: null,
      on,
      by: null,
      proof: null,
      days: anslagDays(on, '2024-10-29'),
      waiting: [],
      ...changes,
    },
  };
}

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
