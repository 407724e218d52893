import { describe, expect, it } from '@jest/globals';
import { paperOf } from '../paper.js';
import { contestedAssociation, contestedMeeting } from '../samples/contested-meeting.sample.js';
import { papers, source } from '../samples/papers.sample.js';
import type { DocumentBlock, DocumentModel, Paragraph } from './document-model.js';

const paper: DocumentModel = papers.find(([kind]) => kind === 'contested minutes')![1];

function lines(blocks: readonly DocumentBlock[]): string[] {
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'text':
          return [[block.label, block.runs.map(({ text }) => text).join('')].filter(Boolean).join(' ')];
        case 'list':
          return block.items.map(({ runs }) => `– ${runs.map(({ text }) => text).join('')}`);
        case 'table':
          return block.rows.map((row) => row.join(' | '));
        default:
          return [];
      }
    })
    .map((line) => line.replaceAll('\u00a0', ' '));
}

function paragraph(label: string): Paragraph {
  return paper.paragraphs.find((one) => one.label?.replaceAll('\u00a0', ' ') === label)!;
}

function front(label: string): string[] {
  const row = paper.front.find((one) => one.label === label);
  return (row?.groups ?? [])
    .flatMap(({ entries }) => entries.map(({ text, span }) => [text, span].filter(Boolean).join(' ')))
    .map((line) => line.replaceAll('\u00a0', ' '));
}

describe('5 kap. 67 § KL: what the minutes say of a disputed matter', () => {
  it('who left the room, who led instead and who stepped in, all from the recusal', () => {
    expect(lines(paragraph('§ 41').procedure).slice(0, 4)).toEqual([
      'Jäv. Karin Ek anmäler jäv. Ordförande i den nämnd som söker. Grund: ledamoten är ställföreträdare eller ombud för den som saken angår (6 kap. 28 § kommunallagen). Karin Ek lämnar rummet och deltar varken i handläggningen eller i beslutet.',
      'Jäv. Lisa Dahl ifrågasätter om Amir Nasser är jävig. Har deltagit i en referensgrupp. Grund: det finns en särskild omständighet som kan rubba förtroendet för ledamotens opartiskhet (6 kap. 28 § kommunallagen). Styrelsen finner att jäv inte föreligger. Referensgruppen har inget inflytande över ansökan.',
      'Ordförande i ärendet. Olof Berg leder sammanträdet.',
      'Tjänstgörande ersättare i ärendet. Maj Lind tjänstgör för Ådals kommun.',
    ]);
  });

  it('that whoever was recused after the decision had taken part in it (6 kap. 30 § KL)', () => {
    const karin = { deciding: [{ person: 'p01', seat: 'adal' }], presiding: 'p01' };
    const items = contestedMeeting.items.map((item) => ({
      ...item,
      decisions: item.decisions.map((decision) => ({
        ...decision,
        takenBy: { ...karin, present: 4, seats: 4, lawOf: '2026-11-18', charter: null },
      })),
    }));
    const late = paperOf({ ...contestedMeeting, items }, contestedAssociation, { ...source, charter: null });
    const [recusal] = lines(late.paragraphs.find(({ label }) => label?.endsWith('41'))!.procedure);
    expect(recusal).toMatch(/Karin Ek hade då redan deltagit i beslutet\.$/);
  });

  it('proposals that were not withdrawn, the order of propositions, and each vote by name', () => {
    expect(lines(paragraph('§ 41').procedure).slice(4)).toEqual([
      'Förslag och yrkanden.',
      '– Förslag: bevilja ansökan',
      '– Lisa Dahl yrkar avslag',
      '– Maj Lind yrkar bevilja halva beloppet',
      'Propositionsordning. Olof Berg ställer proposition på ”bevilja ansökan”, ”avslag” och ”bevilja halva beloppet”, i den ordningen, och finner att styrelsen beslutar enligt ”bevilja ansökan”, varefter omröstning begärs.',
      'Omröstning om motförslag. Lisa Dahl begär omröstning. Ja för ”avslag”, nej för ”bevilja halva beloppet”.',
      'Olof Berg | Nej',
      'Lisa Dahl | Ja',
      'Amir Nasser | Nej',
      'Maj Lind | Nej',
      'Resultat. 1 ja, 3 nej. Motförslag blir ”bevilja halva beloppet”.',
      'Omröstning. Lisa Dahl begär omröstning. Ja för ”bevilja ansökan”, nej för ”bevilja halva beloppet”.',
      'Olof Berg | Nej',
      'Lisa Dahl | Avstår',
      'Amir Nasser | Ja',
      'Maj Lind | Avstår',
      'Resultat. 1 ja, 1 nej, 2 avstår. Rösterna är lika, och Olof Berg avgör med sin utslagsröst. Styrelsen beslutar enligt ”bevilja halva beloppet”.',
    ]);
  });

  it('a secret election by its counts alone', () => {
    expect(lines(paragraph('§ 42').procedure).slice(3)).toEqual([
      'Omröstning. Sluten omröstning hålls. Valet står mellan Olof Berg och Lisa Dahl.',
      'Resultat. Olof Berg 2, Lisa Dahl 2. Rösterna är lika, och lotten avgör. Styrelsen beslutar enligt ”Lisa Dahl”.',
    ]);
  });

  it('reservations with their reasons, opinions, and another view of the wording', () => {
    expect(lines(paragraph('§ 41').after)).toEqual([
      'Reservation. Lisa Dahl reserverar sig mot beslutet: Målgruppen ligger utanför 2 §.',
      'Reservation. Amir Nasser reserverar sig mot beslutet.',
      'Särskilt yttrande. Maj Lind: Frågan bör följas upp under våren.',
      'Avvikande mening om lydelsen. Lisa Dahl: Det framgår inte att beredningen var delad.',
    ]);
  });

  it('10 § lag (2003:1210): decisions taken by delegation, and what became of earlier ones', () => {
    expect(lines(paragraph('§ 40').procedure)).toEqual([
      '2026-10-02 | Köp av handledning för 48 tkr | Erik Holm | SFÅ 2026 000031',
      'Uppföljning. Beslutet i § 12 den 12 mars 2026, ”Kartläggning av behoven”, är genomfört. Kartläggningen är redovisad för medlemmarna.',
    ]);
  });

  it('an approval at the meeting, a budget with its deficit, and what a remitted matter waits for', () => {
    const { after, decisions } = paragraph('§ 43');
    expect(lines(after)).toEqual(['Omedelbart justerad. 18 november 2026 av Karin Ek och Lisa Dahl.']);
    expect(decisions.flatMap(({ details }) => details)).toEqual([
      {
        label: 'Budget',
        lines: [
          '2027: intäkter 6\u00a0300\u00a0tkr, kostnader 7\u00a0700\u00a0tkr',
          'Skäl till underskottet: Eget kapital används',
        ],
      },
      { label: 'Återremiss för', lines: ['En beräkning av hyran för tre år.'] },
    ]);
  });
});

describe('JO 581-2013: corrected minutes', () => {
  it('show on the paragraph and on the front page what was changed, by whom and why', () => {
    expect(paragraph('§ 43').corrections.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Rättat 2 december 2026 av Erik Holm: ”12 oktober” ska vara ”13 oktober”. Skäl: Skrivfel.',
    ]);
    expect(front('Rättelser')).toEqual([
      '§ 43, rättad 2 december 2026',
      'Förstasidan, rättad 2 december 2026',
      'Rättat 2 december 2026 av Erik Holm: ”Kansliet, Ådal” ska vara ”Kommunhuset, Ådal”. Skäl: Fel lokal angavs.',
    ]);
    expect(lines(paragraph('§ 43').blocks)).toEqual(['Samråd har hållits med medlemmarna den 12 oktober.']);
    expect(paper.statusLine.replaceAll('\u00a0', ' ')).toBe(
      'Justerat 25 november 2026 · rättat 2 december 2026',
    );
  });
});

describe('The front page', () => {
  it('says that anybody may attend, that it was entered afterwards, and who led what', () => {
    expect(front('Offentligt sammanträde')).toEqual(['Styrelsen behandlar budgeten (19 § lag 2003:1210).']);
    expect(front('Infört i efterhand')).toEqual(['Protokollet fördes på papper, eftersom nätet låg nere.']);
    expect(front('Ordförande vid')).toEqual(['Karin Ek § 40, § 42–43', 'Olof Berg § 41']);
  });

  it('5 kap. 66 § KL: says for which paragraphs a substitute served, and when people came and went', () => {
    expect(front('Beslutande')).toEqual([
      'Karin Ek (S), ordförande, Ådals kommun',
      'Lisa Dahl (C), Sollefors kommun',
      'Amir Nasser, Försäkringskassan fr.o.m. § 41 från kl. 10.00',
      'Maj Lind (M), ersättare, Ådals kommun § 41',
      'Olof Berg, vice ordförande, Region Ådalen, enbart ljud: Bilden föll bort',
    ]);
  });

  it('keeps what the chair let stand, with the reason', () => {
    expect(paper.remarks).toEqual([
      {
        heading: 'Brister som ordföranden har godtagit',
        lines: [
          'Deltagande på distans är inte tillåtet (§\u00a040). Karin Ek: Beslutet om deltagande på distans togs först samma dag.',
        ],
      },
    ]);
    expect(paper.signatures!.lines.map(({ signed }) => signed?.replaceAll('\u00a0', ' ') ?? null)).toEqual([
      null,
      'Undertecknat 24 november 2026, § 40, § 42–43',
      'Undertecknat 24 november 2026, § 41',
      'Undertecknat 25 november 2026',
    ]);
  });
});
