import { describe, expect, it } from '@jest/globals';
import { actSource, application, days, grant, settled } from '../../samples/acts.sample.js';
import { boardAssociation, boardDraft, boardMeeting } from '../../samples/board-meeting.sample.js';
import { anchorsOf, frontOf, sectionOf } from '../../samples/read-act.js';
import { decisionLetterAct } from './decision-letter.js';

const source = actSource('stoppa-valdet-2025', 'application-stoppa-valdet-2025');
const facts = { meeting: boardMeeting, grant, settled, days, court: 'Förvaltningsrätten i Falun' };

describe('the letter about a decision', () => {
  const act = decisionLetterAct(application, boardAssociation, facts, source);

  it('says what was decided, where, in the words of the minutes', () => {
    expect(frontOf(act)).toMatchObject({
      Till: 'Avesta kommun',
      Beslut: 'Styrelsen 18 september 2024, § 29',
      Diarienummer: 'SDSF 2024 000031 790',
    });
    expect(act.statusLine).toBe('Ansökan är delvis beviljad');
    expect(sectionOf(act, 'beslutet')).toContain(
      'Styrelsen beslutar att bevilja fortsatt finansiering under 2025 under förutsättning att ett projektinnehåll läggs fram',
    );
  });

  it('sums what is granted, year by year, in the decision’s words and in kronor', () => {
    expect(sectionOf(act, 'medel')).toContain(
      '2025 | 800 tkr | 800 000 kr | 2026 | 400 tkr | 400 000 kr | Summa',
    );
    expect(sectionOf(act, 'medel')).toContain('1 200 000 kr');
  });

  it('28 § lag (2003:1210): an inhabitant may appeal, the members and the applicant as such may not', () => {
    const appeal = sectionOf(act, 'overklagande');
    expect(appeal).toContain('Den som är medlem i en kommun eller region som ingår i förbundet');
    expect(appeal).toContain(
      'Förbundets medlemmar får inte överklaga, och inte heller den som har sökt medlen',
    );
    expect(appeal).toContain('Förvaltningsrätten i Falun');
    expect(appeal).toContain('Sista dagen är onsdag 27 november 2024');
  });

  it('gives no last day while the time for appeal does not run', () => {
    const waiting = decisionLetterAct(application, boardAssociation, { ...facts, days: null }, source);
    expect(sectionOf(waiting, 'overklagande')).not.toContain('Sista dagen är');
  });

  it('13 kap. 2 § KL: says that what only prepares cannot be appealed', () => {
    const [decided] = application.decisions;
    const postponed = {
      ...application,
      decisions: [{ ...decided!, outcome: 'postponed' as const, grant: null, postponedTo: '2024-11-20' }],
    };
    const letter = decisionLetterAct(postponed, boardAssociation, { ...facts, grant: null }, source);
    expect(sectionOf(letter, 'overklagande')).toContain('kan inte överklagas (13 kap. 2 § kommunallagen)');
    expect(sectionOf(letter, 'fortsattning')).toContain('Ärendet tas upp igen 20 november 2024');
    expect(anchorsOf(letter)).not.toContain('medel');
  });

  it('is a draft until the minutes are approved', () => {
    const draft = decisionLetterAct(application, boardAssociation, { ...facts, meeting: boardDraft }, source);
    expect(draft).toMatchObject({ status: 'draft', statusLine: 'Utkast – protokollet är inte justerat' });
  });

  it('tells the outcome alone where the minutes are not kept here', () => {
    const letter = decisionLetterAct(application, boardAssociation, { ...facts, meeting: null }, source);
    expect(letter.status).toBe('completed');
    expect(sectionOf(letter, 'beslutet')).toBe('Beslutet | Ansökan är delvis beviljad.');
  });

  it('says nothing of what the same decision gave to others', () => {
    const shared = {
      ...boardMeeting,
      items: boardMeeting.items.map((item) => ({
        ...item,
        decisions: item.decisions.map((one) => ({
          ...one,
          clauses: ['bevilja Stoppa våldet 1 200 tkr,', 'avslå Hedemora kommuns ansökan om Nya spår.'],
          conditions: [{ text: 'Hedemora svarar för lokalen', due: null, dueAsWritten: null }],
          reasons: 'Nya spår saknar målgrupp.',
        })),
      })),
    };
    const among = { own: settled.own, others: ['Nya spår', 'Hedemora kommun'] };
    const letter = decisionLetterAct(
      application,
      boardAssociation,
      { ...facts, meeting: shared, settled: among },
      source,
    );
    expect(sectionOf(letter, 'beslutet')).toContain('Så står det om den i protokollet, § 29:');
    expect(sectionOf(letter, 'beslutet')).toContain('bevilja Stoppa våldet 1 200 tkr.');
    expect(JSON.stringify(letter)).not.toMatch(/Nya spår|Hedemora kommun|Hedemora svarar/);
  });

  it('tells the outcome and its own reasons where the minutes name it only beside others', () => {
    const [decided] = application.decisions;
    const refused = { ...application, decisions: [{ ...decided!, reasons: 'Medlen räcker inte.' }] };
    const among = { own: ['Stoppa våldet'], others: ['Nya spår'] };
    const letter = decisionLetterAct(refused, boardAssociation, { ...facts, settled: among }, source);
    expect(sectionOf(letter, 'beslutet')).toBe(
      'Beslutet | Ansökan är delvis beviljad. | Medlen räcker inte.',
    );
  });
});
