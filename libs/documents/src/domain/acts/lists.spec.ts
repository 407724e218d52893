import { describe, expect, it } from '@jest/globals';
import { carefulDefaults } from '#associations';
import { paperFacts } from '../../paper.js';
import { actSource, delegation } from '../../samples/acts.sample.js';
import { boardAssociation, boardMeeting } from '../../samples/board-meeting.sample.js';
import { contestedAssociation, contestedMeeting } from '../../samples/contested-meeting.sample.js';
import { anchorsOf, frontOf, sectionOf } from '../../samples/read-act.js';
import { person, present } from '../../samples/sample-builders.js';
import { delegatedDecisionsAct } from './delegated-decisions.js';
import { delegationReportAct } from './delegation-report.js';
import { feesBasisAct } from './fees-basis.js';

describe('the list of delegated decisions', () => {
  const source = actSource('inkop', 'delegation-inkop');

  it('10 § lag (2003:1210): keeps what the board must still be told of apart from what it has been', () => {
    const act = delegatedDecisionsAct(delegation, boardAssociation, source);
    expect(sectionOf(act, 'att-anmala')).toContain('2024-10-01 | Hyra en lokal | – | SDSF 2024 41 | –');
    expect(sectionOf(act, 'anmalda')).toContain('2024-05-02 | Köpa in en utvärdering | 85 tkr | – | § 30');
    expect(act.statusLine).toBe('1 att anmäla');
  });

  it('says so when nothing has been decided', () => {
    const act = delegatedDecisionsAct({ ...delegation, decisions: [] }, boardAssociation, source);
    expect(sectionOf(act, 'beslut')).toContain('Inget beslut är fattat');
    expect(act.statusLine).toBe('Alla beslut är anmälda');
  });
});

describe('the report of all delegated decisions', () => {
  const source = actSource('sodra-dalarna', 'association-sodra-dalarna');
  const personnel = {
    granted: {
      ...delegation.granted,
      to: { ...delegation.granted.to, name: 'Eva Ek' },
      matters: 'personnel' as const,
      until: '2024-06-30',
    },
    ended: null,
    decisions: [],
  };
  const facts = {
    delegations: [
      { id: 'personal', state: personnel },
      { id: 'inkop', state: delegation },
    ],
    meetings: new Map([['styrelse-2024-09-18', boardMeeting]]),
    period: null,
  };

  it('10 § lag (2003:1210): says who decided what, on which ground, and where the board was told', () => {
    const act = delegationReportAct(boardAssociation, facts, source);
    const bought = sectionOf(act, 'delegation-inkop');
    expect(bought).toContain('Inköp: Jonas Wells');
    expect(bought).toContain(
      'Inköp till och med 100 tkr. | Grund: | Styrelsen 2024-02-14 § 7, gäller från 15 februari 2024',
    );
    expect(bought).toContain(
      '2024-05-02 | Köpa in en utvärdering | 85 tkr | – | Styrelsen 18 september 2024, § 30',
    );
    expect(bought).toContain('2024-10-01 | Hyra en lokal | – | SDSF 2024 41 | Inte anmält');
    expect(sectionOf(act, 'utan-beslut')).toContain('Personal: Eva Ek');
    expect(frontOf(act)).toMatchObject({ Beslut: '2', 'Redan anmälda': '1', 'Att anmäla': '1' });
    expect(act.statusLine).toBe('1 att anmäla');
  });

  it.each([
    ['2024-05-02', '2024-09-30', '1', ['delegation-inkop', 'utan-beslut']],
    ['2024-05-03', '2024-10-01', '1', ['delegation-inkop', 'utan-beslut']],
    ['2024-07-01', '2024-12-31', '1', ['delegation-inkop']],
    ['2023-01-01', '2023-12-31', '0', ['beslut']],
  ])('has what was decided from %s to %s, both days in it', (from, to, decided, anchors) => {
    const act = delegationReportAct(boardAssociation, { ...facts, period: { from, to } }, source);
    expect(frontOf(act)['Beslut']).toBe(decided);
    expect(anchorsOf(act)).toEqual(anchors);
  });
});

describe('the attendance list for fees', () => {
  const source = actSource('styrelse-2026-11-18', 'meeting-styrelse-2026-11-18');
  const first = contestedMeeting.openedItems[0]!;
  const meeting = {
    ...contestedMeeting,
    attendance: [
      present(person('p1', 'Harald Lind', { organisation: 'Björkby kommun' }), 'chair'),
      present(person('p2', 'Maj Storm'), 'member', { left: { throughItem: first, at: '10:15' } }),
      present(person('p3', 'Gun Malm'), 'officer'),
      present(person('p4', 'Sven Moe'), 'substitute', { mode: 'picture-and-sound' }),
    ],
  };
  const act = feesBasisAct(meeting, contestedAssociation, null, paperFacts(meeting), source);

  it('has those of the board, each stay with its paragraphs and times, and no officers', () => {
    expect(sectionOf(act, 'narvarande')).toContain(
      'Harald Lind | Ordförande | Björkby kommun | Hela sammanträdet',
    );
    expect(sectionOf(act, 'narvarande')).toMatch(/Maj Storm \| Ledamot \| – \| [^|]*till kl\. 10\.15/);
    expect(sectionOf(act, 'narvarande')).toContain(
      'Sven Moe | Ersättare | – | Hela sammanträdet | Bild och ljud',
    );
    expect(sectionOf(act, 'narvarande')).not.toContain('Gun Malm');
  });

  it('says whether lost earnings are compensated, as the charter has it', () => {
    expect(frontOf(act)).not.toHaveProperty('Förlorad arbetsförtjänst');
    const charter = {
      ...carefulDefaults,
      version: '1',
      inForceFrom: '2020-01-01',
      approvers: 1,
      chairSigns: true,
      anslagEndLabel: 'tas ned' as const,
      lostEarnings: true,
    };
    const paid = feesBasisAct(meeting, contestedAssociation, charter, paperFacts(meeting), source);
    expect(frontOf(paid)['Förlorad arbetsförtjänst']).toContain('Ersätts mot underlag');
    expect(anchorsOf(paid)[0]).toBe('narvarande');
  });
});
