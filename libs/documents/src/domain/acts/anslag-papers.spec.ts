import { describe, expect, it } from '@jest/globals';
import { actSource, anslag, legalForce } from '../../samples/acts.sample.js';
import { boardAssociation, boardMeeting } from '../../samples/board-meeting.sample.js';
import { anchorsOf, frontOf, sectionOf } from '../../samples/read-act.js';
import { anslagProofAct } from './anslag-proof.js';
import { legalForceAct } from './legal-force.js';

const source = actSource('styrelse-2024-09-18', 'anslag-styrelse-2024-09-18');

describe('the proof that an approval was announced', () => {
  it('tells of all sites together, with what happened to them', () => {
    const act = anslagProofAct(anslag, boardAssociation, [], source);
    expect(sectionOf(act, 'tavlor')).toContain(
      'Avesta kommuns anslagstavla | Avesta kommun | 2024-11-06 | 2024-11-28 | –',
    );
    expect(sectionOf(act, 'tavlor')).toContain('2024-10-30 | 2024-11-29 | Bo Ek');
    expect(sectionOf(act, 'andringar')).toContain('Borta från Avesta kommuns anslagstavla 4 november 2024');
    expect(sectionOf(act, 'intyg')).toContain('gick ut den 27 november 2024');
  });

  it('tells of one site alone', () => {
    const act = anslagProofAct(anslag, boardAssociation, ['hedemora'], source);
    expect(act.subtitle).toContain('Hedemora kommuns anslagstavla');
    expect(sectionOf(act, 'tavlor')).not.toContain('Avesta');
    expect(anchorsOf(act)).not.toContain('andringar');
  });

  it('13 kap. 5 § KL: proves nothing while it must stay up', () => {
    const up = { ...anslag, sites: anslag.sites.map((site) => ({ ...site, takenDownOn: null })) };
    const act = anslagProofAct(up, boardAssociation, [], source);
    expect(act.status).toBe('draft');
    expect(sectionOf(act, 'intyg')).toContain('ska vara tillkännagivet');
  });
});

describe('the certificate of legal force', () => {
  const facts = { meeting: boardMeeting, appealed: [], court: 'Förvaltningsrätten i Falun' };
  const confirmed = { ...anslag, legalForce };

  it('13 kap. 5 § KL: certifies from the day after the last day to appeal, when the court has been asked', () => {
    const act = legalForceAct(confirmed, boardAssociation, facts, source);
    expect(frontOf(act)).toMatchObject({
      Paragrafer: '§§ 27–38',
      'Sista dag att överklaga': '27 november 2024',
      'Domstolen tillfrågad': '2 december 2024, Förvaltningsrätten i Falun',
      'Laga kraft': '28 november 2024',
    });
    expect(anchorsOf(act)).toEqual(['intyg']);
    expect(sectionOf(act, 'intyg')).toContain('28 november 2024. Inget överklagande som hindrar det');
  });

  it('does not say that what won legal force later did so with the rest', () => {
    const appealed = [{ decision: 'i29-2', standing: 'stands', from: '2025-02-01' }] as const;
    const act = legalForceAct(confirmed, boardAssociation, { ...facts, appealed }, source);
    expect(sectionOf(act, 'intyg')).toContain('28 november 2024, utom de som anges nedan. Mot de övriga');
    expect(anchorsOf(act)).toEqual(['intyg', 'overklagade']);
  });

  it('names the decisions that it does not certify, and those that stood against an appeal', () => {
    const act = legalForceAct(
      { ...anslag, legalForce: { ...legalForce, except: ['i29-1'] } },
      boardAssociation,
      {
        ...facts,
        appealed: [
          { decision: 'i29-1', standing: 'annulled', from: null },
          { decision: 'i29-2', standing: 'stands', from: '2025-02-01' },
          { decision: 'okänt', standing: 'pending', from: null },
        ],
      },
      source,
    );
    const stoppa = '§ 29 Ansökan om förlängning av Stoppa våldet';
    expect(sectionOf(act, 'undantag')).toBe(
      `Beslut som beviset inte gäller | ${stoppa}: upphävt av domstol | okänt: överklagat och inte avgjort`,
    );
    expect(sectionOf(act, 'overklagade')).toContain(`${stoppa}: laga kraft 1 februari 2025`);
    expect(sectionOf(act, 'intyg')).toContain('laga kraft den 28 november 2024, utom de som anges nedan');
  });
});
