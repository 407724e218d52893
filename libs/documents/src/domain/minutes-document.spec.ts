import { describe, expect, it } from '@jest/globals';
import type { AssociationState } from '#associations';
import { DECISION_TYPES, type Item, type MeetingState } from '#meetings';
import { boardAssociation, boardDraft, boardMeeting } from '../samples/board-meeting.sample.js';
import {
  groupAssociation,
  groupNotes,
  remoteAssociation,
  remoteMeeting,
} from '../samples/other-meetings.sample.js';
import { decision, item, person, present } from '../samples/sample-builders.js';
import type { DocumentModel, FrontRow, Paragraph } from './document-model.js';
import * as papers from '../paper.js';

const charter = boardAssociation.charters[0]!;
const source = { meeting: 'styrelse', version: 57, recordedAt: '2024-10-29T08:00:00.000Z', charter };

function paperOf(
  meeting: MeetingState,
  association: AssociationState = boardAssociation,
  more: Partial<typeof source> = {},
): DocumentModel {
  return papers.paperOf(meeting, association, { ...source, ...more });
}

/** As a reader sees a row, with ordinary spaces. */
function row(model: DocumentModel, label: string): string[] {
  const found = model.front.find((one: FrontRow) => one.label === label);
  return (found?.groups ?? []).flatMap(({ heading, entries }) => [
    ...(heading ? [`[${heading}]`] : []),
    ...entries.map(({ text, span }) => plain(span ? `${text} ${span}` : text)),
  ]);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function paragraph(model: DocumentModel, anchor: string): Paragraph {
  const all = (list: readonly Paragraph[]): Paragraph[] => list.flatMap((one) => [one, ...all(one.parts)]);
  return all(model.paragraphs).find((one) => one.anchor === anchor)!;
}

const board = paperOf(boardMeeting);

describe('the front page', () => {
  it('gives place, weekday, date and time', () => {
    expect(row(board, 'Plats och tid')).toEqual([
      'Arbetsmarknadsenheten och Samverkansteam Avesta, Avesta kommun',
      'onsdag 18 september 2024 kl. 08.30–15.15',
    ]);
  });

  it('says who decided, in which capacity, how they took part and for which paragraphs', () => {
    expect(row(board, 'Beslutande')).toEqual([
      'Gunilla Berglund, ordförande, Avesta kommun',
      'Lenä Kruse, ledamot, Försäkringskassan § 27–34',
      'Annika Karlsson (C), ledamot, Säters kommun',
      'Anette Granegård, tjänstgörande ersättare, Hedemora kommun',
      '[Deltog digitalt]',
      'Per-Inge Nyberg, ledamot, Region Dalarna',
      '[Deltog med enbart ljud]',
      'Carina Gustavsson, ledamot, Arbetsförmedlingen',
    ]);
  });

  it('joins rows that share a label, and several stays of one person', () => {
    expect(row(board, 'Övriga deltagande')).toEqual([
      'Tina Holberg, ersättare, Avesta kommun',
      'Lilian Palm, revisor, Avesta, Hedemora och Säters kommuner samt Region Dalarna fr.o.m. § 28',
      'Eva Kvarnström, redovisningsekonom, Avesta kommun § 28',
      'Jonas Wells, förbundschef',
      'Sonja Tiger, verksamhetssamordnare, Samverkansteam Avesta § 30, § 34–35',
      '[Deltog digitalt]',
      'Karin Lindblom, rehabkoordinator, Vuxenpsykiatri Region Dalarna § 30',
    ]);
  });

  it('says whose seat a substitute serves in when it is not the own one', () => {
    const guest = present(
      person('p9', 'Kim Ek', { title: 'ersättare', organisation: 'Säters kommun' }),
      'serving-substitute',
      {
        servesFor: 'hedemora',
      },
    );
    const model = paperOf({ ...boardMeeting, attendance: [guest] });
    expect(row(model, 'Beslutande')).toEqual([
      'Kim Ek, ersättare, Säters kommun, tjänstgör för Hedemora kommun',
    ]);
  });

  it('says nothing about spans of those who stayed to the end', () => {
    const stayed = present(person('p9', 'Kim Ek'), 'member', { left: { throughItem: 'i36', at: null } });
    expect(row(paperOf({ ...boardMeeting, attendance: [stayed] }), 'Beslutande')).toEqual(['Kim Ek']);
  });

  it('does not list a paragraph that somebody left before it was decided', () => {
    const left = { throughItem: 'i36', at: '11:20' };
    const attendance = [
      present(person('p9', 'Kim Ek'), 'member', { left }),
      present(person('p8', 'Alva Ek'), 'member', { left }),
    ];
    const takenBy = {
      deciding: [{ person: 'p8', seat: null }],
      present: 1,
      seats: 1,
      presiding: null,
      lawOf: '2024-09-18',
      charter: null,
    };
    const items = boardMeeting.items.map((one) =>
      one.item === 'i36'
        ? { ...one, decisions: [decision('i36', 'approved', ['godkänna.'], { takenBy })] }
        : one,
    );
    expect(row(paperOf({ ...boardMeeting, items, attendance }), 'Beslutande')).toEqual([
      'Kim Ek § 27–35 till kl. 11.20',
      'Alva Ek § 27–36 till kl. 11.20',
    ]);
  });

  it('prints a missing date as missing, with its reason', () => {
    const remote = paperOf(remoteMeeting, remoteAssociation);
    expect(row(remote, 'Plats och tid')).toEqual([
      'Finsams lokaler',
      'Datum framgår inte av underlaget',
      'kl. 09.00–11.30',
    ]);
    expect(row(remote, 'Justeringsdag')).toEqual(['Justeringsdag är inte ifylld i underlaget']);
    expect(row(remote, 'Diarienummer')).toEqual(['Inte ifyllt']);
    expect(remote.header.right).toBe('Datum saknas');
  });

  it('keeps absences under the headings the source uses', () => {
    const notes = paperOf(groupNotes, groupAssociation);
    expect(notes.front.map(({ label }) => label)).toEqual([
      'Plats och tid',
      'Närvarande',
      'Frånvarande',
      'Meddelat förhinder',
    ]);
    expect(row(notes, 'Närvarande')).toEqual([
      'Niklas Johansson',
      'Sofia Melin punkt 2–3',
      'Eva Axelsson punkt 1–2',
    ]);
  });

  it('takes whoever came during the first paragraph for present from the beginning', () => {
    const came = present(person('p9', 'Kim Ek'), 'member', { fromItem: 'i27' });
    expect(row(paperOf({ ...boardMeeting, attendance: [came] }), 'Beslutande')).toEqual(['Kim Ek']);
  });

  it('sets chair and vice chair under headings of their own where the association has them', () => {
    const letterhead = boardAssociation.letterhead!;
    const labels = { ...letterhead.labels, chair: 'Ordförande', viceChair: 'Vice ordförande' };
    const attendance = [
      present(person('p7', 'Bo Alm'), 'member'),
      present(person('p8', 'Kim Ek'), 'vice-chair'),
      present(person('p9', 'Lo Berg'), 'chair'),
    ];
    const model = paperOf(
      { ...boardMeeting, attendance },
      { ...boardAssociation, letterhead: { ...letterhead, labels } },
    );
    expect(model.front.map(({ label }) => label).slice(1, 4)).toEqual([
      'Ordförande',
      'Vice ordförande',
      'Beslutande',
    ]);
  });

  it('leaves the day of approval to be filled in once the minutes are drawn up', () => {
    const drawnUp = { number: null, keptAt: null };
    expect(row(paperOf({ ...boardMeeting, approved: null, minutes: drawnUp }), 'Justeringsdag')).toEqual([
      'Inte ifylld',
    ]);
    expect(row(paperOf({ ...boardMeeting, approved: null, minutes: null }), 'Justeringsdag')).toEqual([]);
  });

  it('gives the range of paragraphs that were approved', () => {
    expect(row(board, 'Paragrafer')).toEqual(['§§ 27–36']);
    expect(row(paperOf(boardDraft), 'Paragrafer')).toEqual(['§§ 27–36']);
  });
});

describe('signatures and anslag', () => {
  it('has a line for the secretary, the chair and each approver, with how and when they signed', () => {
    expect(
      board.signatures!.lines.map(({ role, name, signed }) => [role, plain(name), signed && plain(signed)]),
    ).toEqual([
      ['Sekreterare', 'Jonas Wells, förbundschef', 'Elektroniskt undertecknat 25 oktober 2024'],
      ['Ordförande', 'Gunilla Berglund, ordförande, Avesta kommun', 'Undertecknat 28 oktober 2024'],
      [
        'Justerare',
        'Annika Karlsson (C), ledamot, Säters kommun',
        'Undertecknat. Datum framgår inte av underlaget.',
      ],
    ]);
  });

  it('has no line and no initials for a chair who does not sign', () => {
    const model = paperOf(boardDraft, boardAssociation, { charter: { ...charter, chairSigns: false } });
    expect(model.signatures!.lines.map(({ role }) => role)).toEqual(['Sekreterare', 'Justerare']);
    expect(model.footer.initials).toEqual(['Justerares sign', 'Utdrag skickat till', 'Utdragsbestyrkande']);
  });

  it('leaves the days of the anslag to be filled in until they are known', () => {
    expect(board.anslag!.rows.map(({ label, value }) => [label, value && plain(value)])).toEqual([
      ['Organ', 'Södra Dalarnas Samordningsförbund · Styrelsen'],
      ['Sammanträdesdatum', '18 september 2024'],
      ['Anslaget sätts upp', null],
      ['Anslaget tas ned', null],
      ['Protokollet förvaras', 'Kommunkansliet, Avesta'],
    ]);
  });

  it('has neither on notes', () => {
    const notes = paperOf(groupNotes, groupAssociation);
    expect([notes.signatures, notes.anslag, notes.contents, notes.footer.initials]).toEqual([
      null,
      null,
      null,
      [],
    ]);
  });
});

describe('a paragraph', () => {
  it('has label, heading, tag, Dnr and presenter', () => {
    expect(paragraph(board, 'p28')).toMatchObject({ label: '§\u00a028', depth: 2 });
    expect(paragraph(board, 'p28').particulars.map(plain)).toEqual([
      'Dnr SDSF 2024 000025 790',
      'Föredragande: Eva Kvarnström',
    ]);
    expect(paragraph(board, 'p29').particulars).toEqual(['Tillagt vid sammanträdet']);
    expect(paragraph(board, 'p35').tag).toBe('BESLUTSÄRENDE');
  });

  it('holds its lettered parts, with anchors of their own', () => {
    expect(paragraph(board, 'p33').parts.map(({ anchor, label, depth }) => [anchor, label, depth])).toEqual([
      ['p33a', 'a)', 3],
      ['p33b', 'b)', 3],
      ['p33-3', null, 3],
    ]);
  });

  it('prints recorded text byte for byte', () => {
    const text = paragraph(board, 'p31').blocks.at(-1);
    expect(text).toEqual({
      kind: 'text',
      label: null,
      runs: [{ text: 'Tillsammans äskas 6 216 tkr.', style: 'plain' }],
    });
  });

  it('never skips a heading level', () => {
    const depths = (one: Paragraph): number[] => [
      one.depth,
      ...one.blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : [])),
      ...one.parts.flatMap(depths),
    ];
    expect(depths(paragraph(board, 'p28'))).toEqual([2, 3, 4]);
    expect(depths(paragraph(board, 'p33'))).toEqual([2, 3, 3, 4, 4, 3]);
  });

  it('sets figures flush right, also beside a dash', () => {
    const table = paragraph(board, 'p28').blocks[1];
    expect(table).toMatchObject({
      columns: [{ figures: false }, { figures: true }, { figures: true }, { figures: true }],
    });
  });

  it('comes in the order it was taken up, and what was not taken up comes last', () => {
    expect(board.paragraphs.map(({ label, heading }) => label ?? heading).map(plain)).toEqual([
      '§ 27',
      '§ 28',
      '§ 29',
      '§ 30',
      '§ 31',
      '§ 33',
      '§ 34',
      '§ 35',
      '§ 36',
      'Lokalfrågan',
    ]);
    expect(board.paragraphs.at(-1)!.undecided).toBe('Ärendet behandlades inte.');
  });

  it('says why nothing was decided', () => {
    expect(paragraph(board, 'p33a').undecided).toBe('Ärendet diskuterades. Inget beslut fattades.');
    expect(plain(paragraph(board, 'p34').undecided!)).toBe(
      'Ärendet sköts upp till 20 november 2024. Underlag saknas.',
    );
  });
});

describe('a decision', () => {
  it('stands with formula and clauses verbatim', () => {
    expect(paragraph(board, 'p27').decisions[0]).toMatchObject({
      heading: 'Beslut',
      type: 'Val',
      formula: null,
      clauses: [
        'Styrelsen utser Annika Karlsson att justera dagens protokoll',
        'Styrelsen godkänner dagordningen',
      ],
    });
    expect(paragraph(board, 'p28').decisions[0]).toMatchObject({
      formula: 'Styrelsen beslutar',
      clauses: ['Att godkänna delårsbokslutet med rättat antal på sidan 10'],
    });
  });

  it('is one sentence when its only clause goes on in lower case', () => {
    expect(paragraph(board, 'p29').decisions[0]).toMatchObject({
      formula: null,
      clauses: [
        'Styrelsen beslutar att bevilja fortsatt finansiering under 2025 under förutsättning att ett projektinnehåll läggs fram',
      ],
    });
  });

  it('carries amounts, conditions, assignments, reasons and a new day', () => {
    const [granted] = paragraph(board, 'p29').decisions;
    expect(granted!.details.map(({ label, lines }) => [label, lines.map(plain)])).toEqual([
      [
        'Belopp',
        [
          'Stoppa våldet: 2 500 tkr',
          'Stärka individen: beloppet framgår inte av protokollet, enligt ansökan den 3 april',
        ],
      ],
      ['Villkor', ['Ett projektinnehåll ska läggas fram för styrelsen (senast 20 november 2024)']],
      ['Uppdrag', ['Jonas Wells: sammanställa frågorna och svaren (till mitten av oktober)']],
      ['Motivering', ['Målgruppen stämmer med förbundets uppdrag.']],
    ]);
    expect(granted!.details[0]!.lines[0]).toContain('2\u00a0500\u00a0tkr');
    expect(paragraph(board, 'p31').decisions[0]!.details).toEqual([
      { label: 'Bordlagt till', lines: ['20\u00a0november 2024'] },
    ]);
  });

  it('has a word for every type', () => {
    const only: Item = item('i1', 'Beslut', [], {
      number: 1,
      decisions: DECISION_TYPES.map((type) => decision('i1', type, ['Som ovan.'])),
    });
    const model = paperOf({ ...boardMeeting, items: [only], openedItems: ['i1'], attendance: [] });
    const words = model.paragraphs[0]!.decisions.map(({ type }) => type);
    expect(new Set(words).size).toBe(DECISION_TYPES.length);
    expect(words.every((word) => /^[A-ZÅÄÖ][a-zåäö ]+$/.test(word))).toBe(true);
  });
});

describe('drafts and finished papers', () => {
  it('shows findings in a draft only', () => {
    const draft = paperOf(boardDraft);
    expect(draft.findings).toEqual([
      { severity: 'Upplysning', message: 'Protokollet justerades efter fristen.' },
    ]);
    expect(paragraph(draft, 'p31').findings).toEqual([
      { severity: 'Varning', message: 'Delarna är 6 316 tkr, men texten säger 6 216 tkr.' },
    ]);
    expect(JSON.stringify(board)).not.toContain('6 316');
    expect(board.findings).toEqual([]);
  });

  it('lists what was attached, by paragraph, with what tells each file from any other', () => {
    const { remarks } = paperOf(boardMeeting);
    const [{ heading, lines }] = remarks as [DocumentModel['remarks'][number]];
    const label = boardMeeting.items.find(({ item: id }) => id === 'i29')!.opened!.label;
    expect([heading, ...lines.map((line) => line.replaceAll('\u00a0', ' '))]).toEqual([
      'Bilagor',
      `${label}: Ansökan <b>Stoppa våldet</b> 2025 (SHA-256 ab12ab12ab12ab12…)`,
    ]);
  });

  it('says on every page what the paper is worth', () => {
    expect(plain(board.statusLine)).toBe('Justerat 29 oktober 2024');
    expect(paperOf(boardDraft).statusLine).toBe('Utkast – inte justerat');
    expect(paperOf(remoteMeeting, remoteAssociation).statusLine).toBe('Justerat');
    expect(paperOf(groupNotes, groupAssociation).statusLine).toBe('Färdigställda');
  });

  it('says which history it is made from, and whose paper it is', () => {
    expect(plain(board.footer.source)).toBe('styrelse · version 57');
    const remote = paperOf(remoteMeeting, remoteAssociation);
    expect(plain(remote.header.name)).toBe(
      'Samordningsförbundet Karlskoga/Degerfors Örebro län (org.nr 222000-2279)',
    );
    expect(plain(remote.header.left)).toBe('Protokoll · # 1 – 2021');
    const numbered = { number: 3, year: 2021, label: 'Protokoll 3 2021' };
    const titled = { ...remoteMeeting, minutes: { number: numbered, keptAt: null } };
    expect(plain(paperOf(titled, remoteAssociation).header.left)).toBe('Protokoll 3 2021');
  });

  it('prints a pale letterhead colour on rules only', () => {
    expect(paperOf(remoteMeeting, remoteAssociation).letterhead).toMatchObject({
      colour: '#e8b400',
      ink: '#1b1f24',
    });
    expect(board.letterhead).toMatchObject({ colour: '#005a87', ink: '#005a87' });
  });

  it('lists coming meetings as the source writes them', () => {
    expect(board.nextMeetings).toEqual({
      heading: 'Kommande möten',
      lines: ['Styrelsemöte: 20 november kl. 9–12, Hedemora (AME)', 'Medlemssamråd: 211022 9-12'],
    });
    expect(paperOf(remoteMeeting, remoteAssociation).nextMeetings).toEqual({
      heading: 'Nästa möte',
      lines: ['12 april kl. 9.00-12.00'],
    });
  });

  it('does not repeat the heading of the paragraph in which they are announced', () => {
    const last = item('i13', 'Nästa möte', [], { number: 13, label: '13' });
    const meeting = { ...groupNotes, items: [last], openedItems: ['i13'], nextAnnouncedIn: 'i13' };
    const next = [{ what: 'Konferens', date: null, asWritten: '30-31 augusti', place: null }];
    expect(paperOf({ ...meeting, next }, groupAssociation).nextMeetings).toEqual({
      heading: null,
      lines: ['Konferens: 30-31 augusti'],
    });
  });
});
