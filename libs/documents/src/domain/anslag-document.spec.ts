import { describe, expect, it } from '@jest/globals';
import type { AnslagDays, AnslagSite, SitePosting, SiteState } from '#anslag';
import { boardAssociation, boardMeeting } from '../samples/board-meeting.sample.js';
import { anslagDocument, type PlannedAnslag } from './anslag-document.js';
import { paperOf } from '../paper.js';

const days: AnslagDays = {
  postedOn: '2024-11-06',
  lastAppealDay: '2024-11-27',
  firstTakeDownDay: '2024-11-28',
  latestPosting: null,
};

const avesta: AnslagSite = {
  site: 'avesta',
  name: 'Avesta kommuns anslagstavla',
  member: 'avesta',
  posting: 'automatic',
};
const dalarna: AnslagSite = {
  site: 'dalarna',
  name: 'Region Dalarnas anslagstavla',
  member: 'dalarna',
  posting: 'by-hand',
};

function up(site: AnslagSite, ...postings: Array<Partial<SitePosting>>): SiteState {
  const usual: SitePosting = { from: '2024-11-06', by: null, proof: null, lost: null, lostBecause: null };
  return {
    ...site,
    postings: (postings.length > 0 ? postings : [{}]).map((one) => ({ ...usual, ...one })),
    takenDownOn: null,
  };
}

const posted: PlannedAnslag = {
  scheduled: {
    meeting: 'styrelse-2024-09-18',
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    meetingDate: '2024-09-18',
    paragraphs: '§§ 27–38',
    approvedOn: null,
    postOn: '2024-10-30',
    sites: [avesta, dalarna],
    keptAt: 'Kommunkansliet, Avesta',
    signedBy: { person: 'p40', name: 'Maria Hellgren' },
    endLabel: 'tas ned',
    approval: null,
    policy: { clock: 'last-site', lostPosting: 'restart', takeDown: 'first-day', roll: true },
    sitesMissing: [],
  },
  sites: [up(avesta), up(dalarna)],
  appeals: [],
  legalForce: null,
  postOn: '2024-11-06',
  days,
  moves: [{ from: '2024-10-30', days, reason: 'Uppsättningen blev försenad.', wasPosted: true }],
  takenDownOn: null,
  findings: [],
};

function rowsOf(anslag: PlannedAnslag): Record<string, string> {
  return Object.fromEntries(
    anslagDocument(anslag, boardAssociation).rows.map(({ label, lines }) => [
      label,
      lines.join(' | ').replaceAll('\u00a0', ' '),
    ]),
  );
}

describe('the page of an anslag', () => {
  it('gives what the law asks for and what boards print', () => {
    expect(rowsOf(posted)).toEqual({
      Organ: 'Södra Dalarnas Samordningsförbund · Styrelsen',
      Sammanträdesdatum: 'onsdag 18 september 2024',
      Paragrafer: '§§ 27–38',
      Justeringsdag: 'Datum framgår inte av underlaget',
      'Anslaget uppsatt': '6 november 2024',
      'Anslaget tas ned': '28 november 2024',
      'Sista dag att överklaga': '27 november 2024',
      'Protokollet förvaras': 'Kommunkansliet, Avesta',
      'Tillkännages på': 'Avesta kommuns anslagstavla | Region Dalarnas anslagstavla',
      'Ansvarig för anslaget': 'Maria Hellgren',
    });
  });

  it('shows the last appeal day where the association says t.o.m.', () => {
    const rows = rowsOf({ ...posted, scheduled: { ...posted.scheduled, endLabel: 't.o.m.' } });
    expect(rows['Anslaget t.o.m.']).toBe('27 november 2024');
  });

  it('says when it will be posted, before it is', () => {
    const rows = rowsOf({ ...posted, days: null, moves: [], postOn: '2024-10-30' });
    expect(rows['Anslaget sätts upp']).toBe('30 oktober 2024');
    expect(rows).not.toHaveProperty('Sista dag att överklaga');
  });

  it('shows a day that was changed, and why', () => {
    const { history } = anslagDocument(posted, boardAssociation);
    expect(history!.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Uppsättningsdagen ändrad från 30 oktober 2024 till 6 november 2024. Skäl: Uppsättningen blev försenad.',
    ]);
  });

  it('says whether it is up', () => {
    const stateOf = (anslag: PlannedAnslag): string => anslagDocument(anslag, boardAssociation).state.word;
    expect(stateOf(posted)).toBe('Anslaget sitter uppe');
    expect(stateOf({ ...posted, takenDownOn: '2024-11-28' })).toBe('Anslaget är nedtaget');
    const waiting = { ...posted, days: null, sites: [up(avesta), { ...up(dalarna), postings: [] }] };
    expect(stateOf(waiting)).toBe('Anslaget sitter inte uppe på alla tavlor');
    expect(stateOf({ ...waiting, sites: waiting.sites.map((site) => ({ ...site, postings: [] })) })).toBe(
      'Anslaget är inte uppsatt än',
    );
  });

  it('tells how to appeal, to when and by which law', () => {
    const { appeal } = anslagDocument(posted, boardAssociation);
    const text = appeal.paragraphs.join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('Sista dagen är onsdag 27 november 2024.');
    expect(text).toContain('28 § lagen (2003:1210)');
  });

  it('fills in the box on the minutes', () => {
    const model = paperOf(boardMeeting, boardAssociation, {
      meeting: 'm',
      version: 1,
      recordedAt: '2024-11-06T08:00:00.000Z',
      charter: null,
      anslag: posted,
    });
    expect(model.anslag!.rows.map(({ value }) => value?.replaceAll('\u00a0', ' '))).toEqual([
      'Södra Dalarnas Samordningsförbund · Styrelsen',
      '18 september 2024',
      '6 november 2024',
      '28 november 2024',
      'Kommunkansliet, Avesta',
    ]);
    expect(model.anslag!.signature.name).toBe('Maria Hellgren');
  });
});

describe('19 § lag (2003:1210): several sites', () => {
  const restarted: PlannedAnslag = {
    ...posted,
    moves: [],
    sites: [
      up(avesta, { from: '2024-11-04' }),
      up(
        dalarna,
        { from: '2024-11-01', lost: '2024-11-04', lostBecause: 'Webbplatsen byttes ut.' },
        { from: '2024-11-06' },
      ),
    ],
  };

  it('says where it is not up yet, while it waits for the last', () => {
    const waiting = {
      ...posted,
      days: null,
      sites: [up(avesta, { from: '2024-11-04' }), { ...up(dalarna), postings: [] }],
    };
    expect(rowsOf(waiting)['Tillkännages på']).toBe(
      'Avesta kommuns anslagstavla (4 november 2024) | Region Dalarnas anslagstavla (inte uppsatt än)',
    );
  });

  it('says the day of each where they differ, and what happened', () => {
    expect(rowsOf(restarted)['Tillkännages på']).toBe(
      'Avesta kommuns anslagstavla (4 november 2024) | Region Dalarnas anslagstavla',
    );
    const { history } = anslagDocument(restarted, boardAssociation);
    expect(history!.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Anslaget försvann från Region Dalarnas anslagstavla 4 november 2024. Skäl: Webbplatsen byttes ut. Tiden för överklagande räknas från den dag då det åter satt uppe.',
    ]);
  });

  it('names the court of the charter, and legal force once it is confirmed', () => {
    const charters = [{ ...boardAssociation.charters[0]!, court: 'Förvaltningsrätten i Falun' }];
    const confirmed = {
      ...posted,
      legalForce: { on: '2024-12-02', askedCourtOn: '2024-12-02', calculated: '2024-11-28', except: [] },
    };
    expect(rowsOf(confirmed)['Laga kraft']).toBe('28 november 2024, bekräftad 2 december 2024');
    expect(anslagDocument(posted, { ...boardAssociation, charters }).appeal.paragraphs[1]).toContain(
      'Förvaltningsrätten i Falun',
    );
  });
});
