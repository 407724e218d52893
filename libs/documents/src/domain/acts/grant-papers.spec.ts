import { describe, expect, it } from '@jest/globals';
import { actSource, grant, grantFacts, grants, settled } from '../../samples/acts.sample.js';
import { boardAssociation } from '../../samples/board-meeting.sample.js';
import { anchorsOf, frontOf, sectionOf } from '../../samples/read-act.js';
import { agreementAct } from './agreement.js';
import { decisionFileAct } from './decision-file.js';
import { requisitionReceiptAct } from './requisition-receipt.js';

const source = actSource('stoppa-valdet', 'grant-stoppa-valdet');
const [awarded, signed] = grants;

describe('the agreement', () => {
  it('is a draft with lines for both parties until it is signed', () => {
    const act = agreementAct(awarded!, boardAssociation, grantFacts, source);
    expect(act).toMatchObject({ status: 'draft', statusLine: 'Utkast – inte undertecknat' });
    expect(act.signatures?.lines.map(({ role, signed: when }) => [role, when])).toEqual([
      ['För Södra Dalarnas Samordningsförbund', null],
      ['För Avesta kommun', null],
    ]);
  });

  it('says what was bound, on which conditions and with which reports', () => {
    const act = agreementAct(signed!, boardAssociation, grantFacts, source);
    expect(sectionOf(act, 'medel')).toContain('2025 | 800 000 kr | 2026 | 400 000 kr | Summa | 1 200 000 kr');
    expect(sectionOf(act, 'villkor')).toBe(
      'Villkor | En plan för övertagande visas upp. Senast 31 mars 2025. Visas med: Styrgruppens beslut. Ska vara uppfyllt före utbetalning.',
    );
    expect(sectionOf(act, 'rapporter')).toContain('Slutrapport | 2026-01-31');
    expect(sectionOf(act, 'giltighet')).toContain('laga kraft 28 november 2024');
  });

  it('stays as it was signed when the grant moves to another member', () => {
    expect(grant.owner).toBe('hedemora');
    expect(frontOf(agreementAct(grant, boardAssociation, grantFacts, source))['Parter']).toBe(
      'Södra Dalarnas Samordningsförbund | Avesta kommun',
    );
  });
});

describe('the receipt for a requisition', () => {
  const receipt = (step: number) =>
    requisitionReceiptAct(
      grants[step]!,
      grants[step]!.requisitions[0]!,
      boardAssociation,
      grantFacts,
      source,
    );

  it.each([
    [3, 'draft', 'Inte attesterad'],
    [4, 'draft', 'Attesterad av en, väntar på den andra'],
    [5, 'draft', 'Attesterad, inte betald'],
    [6, 'completed', 'Betald 8 april 2025'],
  ])('after step %i is %s: %s', (step, status, line) => {
    const act = receipt(step);
    expect([act.status, act.statusLine.replaceAll('\u00a0', ' ')]).toEqual([status, line]);
  });

  it('gives the costs as written and in kronor, and what was put right afterwards', () => {
    expect(sectionOf(receipt(7), 'kostnader')).toContain(
      'Lokal | 25 000,50 kr | 25 000,50 kr | Summa | 225 000,50 kr | Rättat i efterhand | −0,50 kr | Betalt efter rättelse | 225 000 kr',
    );
  });
});

describe('the decision file', () => {
  const act = decisionFileAct(grant, boardAssociation, { ...grantFacts, settled }, source);

  it('has the whole trail in its order', () => {
    expect(anchorsOf(act)).toEqual([
      'ansokan',
      'yttranden',
      'beslut',
      'avtal',
      'rekvisitioner',
      'rapporter',
      'ater',
    ]);
  });

  it('tells of the application, the opinions, the money and what went back', () => {
    expect(sectionOf(act, 'ansokan')).toContain('Inkommen 20 augusti 2024. Sökande: Avesta kommun.');
    expect(sectionOf(act, 'yttranden')).toContain('Beredningsgruppen, 3 september 2024: tillstyrker');
    expect(sectionOf(act, 'yttranden')).toContain('Behovet är "väl" beskrivet, #let x = 1.');
    expect(sectionOf(act, 'rekvisitioner')).toContain('Betalt i allt | 225 000 kr');
    expect(sectionOf(act, 'rapporter')).toContain('2026-01-31 | 2026-02-02 | 2 dagar sen');
    expect(sectionOf(act, 'ater')).toContain('Inte längre bundet | 2026 | 400 000 kr');
  });

  it('says that there is no agreement while there is none', () => {
    expect(
      sectionOf(decisionFileAct(awarded!, boardAssociation, { ...grantFacts, settled }, source), 'avtal'),
    ).toContain('Inget avtal är undertecknat.');
  });
});
