import { describe, expect, it } from '@jest/globals';
import { carefulDefaults } from '#associations';
import { paperFacts } from '../../paper.js';
import { actSource, delegation } from '../../samples/acts.sample.js';
import { boardAssociation } from '../../samples/board-meeting.sample.js';
import { contestedAssociation, contestedMeeting } from '../../samples/contested-meeting.sample.js';
import { anchorsOf, frontOf, sectionOf } from '../../samples/read-act.js';
import { person, present } from '../../samples/sample-builders.js';
import { delegatedDecisionsAct } from './delegated-decisions.js';
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
