import { describe, expect, it } from '@jest/globals';
import { associationEvents, paperProfiles, type ProfileChosen, profileWith } from '#associations';
import { EventRegistry } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { paperOf } from '../paper.js';
import { boardAssociation, boardMeeting } from '../samples/board-meeting.sample.js';
import { source } from '../samples/papers.sample.js';
import { remoteAssociation, remoteMeeting } from '../samples/other-meetings.sample.js';
import type { DocumentModel, Paragraph } from './document-model.js';
import { NBSP } from './swedish.js';

function boardPaper(...profile: Parameters<typeof profileWith>): DocumentModel {
  return paperOf(boardMeeting, { ...boardAssociation, profile: profileWith(...profile) }, source);
}

function decisionsOf({ paragraphs }: DocumentModel): Paragraph['decisions'] {
  const all = (paragraph: Paragraph): Paragraph['decisions'] => [
    ...paragraph.decisions,
    ...paragraph.parts.flatMap(all),
  ];
  return paragraphs.flatMap(all);
}

describe('The layout that an association has chosen', () => {
  it('sets people in columns and signatures on page two in profile A', () => {
    const paper = boardPaper('A', {});
    expect(paper.setting).toMatchObject({ frontPage: 'columns', signatures: 'own-page' });
    expect(paper.front.filter(({ people }) => people).map(({ label }) => label)).toContain('Beslutande');
    expect(paper.paragraphs[0]!.label).toBe(`§${NBSP}27.`);
    expect(paper.footer.initials).toEqual(['Ordförandes sign', 'Justerares sign']);
    expect(paper.contents).toBeNull();
  });

  it('lists the items, begins a page for each and says Beslut once in profile B', () => {
    const paper = boardPaper('B', {});
    expect(paper.contents?.entries).toHaveLength(paper.paragraphs.length);
    expect(paper.setting).toMatchObject({ paragraphOnNewPage: true, clauses: 'list' });
    const [first, ...others] = paper.paragraphs.find(({ decisions }) => decisions.length > 1)!.decisions;
    expect([first!.heading, ...others.map(({ heading }) => heading)]).toEqual([
      'Beslut',
      ...others.map(() => null),
    ]);
    expect(JSON.stringify(paper.front)).toContain('(Avesta kommun)');
  });

  it('has the number of the minutes on every page in profile D', () => {
    const remote = { ...remoteMeeting, minutes: { ...boardMeeting.minutes!, number: remoteNumber } };
    const paper = paperOf(
      remote,
      { ...remoteAssociation, profile: profileWith('D', {}) },
      { ...source, charter: null },
    );
    expect(paper.header.left).toBe(`Protokoll · Protokollsnummer:${NBSP}#${NBSP}1${NBSP}–${NBSP}2021`);
    expect(decisionsOf(paper).map(({ heading }) => heading)).not.toContain('Beslut');
  });

  it('moves the formula’s att to each clause in profile E, and only where the clauses go on from it', () => {
    const clauses = ['godkänna rapporten', 'lägga den till handlingarna'];
    const said = { formula: 'Styrelsen beslutar att', clauses };
    expect(withDecision(said)).toMatchObject({
      formula: 'Styrelsen beslutar',
      clauses: ['att godkänna rapporten', 'att lägga den till handlingarna'],
    });
    const whole = { formula: 'Styrelsen beslutar att', clauses: ['Godkänna rapporten'] };
    expect(withDecision(whole)).toMatchObject(whole);
  });

  it('sets items under headings by their kind in profile A only, and where it is asked for', () => {
    expect(sectionsIn(sorted('A', {}))).toEqual(['Informationsärenden', 'Beslutsärenden']);
    expect(sectionsIn(sorted('A', { sections: 'none' }))).toEqual([]);
    expect(sectionsIn(sorted('D', { sections: 'headings' }))).toEqual([
      'Informationsärenden',
      'Beslutsärenden',
    ]);
  });

  it('has the Dnr of a paragraph below its heading in profile B, beside it on request, else nowhere', () => {
    const number = `Dnr${NBSP}SDSF 2024 000025 790`;
    const places = (paper: DocumentModel): unknown => {
      const { particulars, tag } = paper.paragraphs.find(({ anchor }) => anchor === 'p28')!;
      return { below: particulars.includes(number), beside: tag };
    };
    expect(places(boardPaper('B', {}))).toEqual({ below: true, beside: null });
    expect(places(boardPaper('B', { caseNumber: 'beside' }))).toEqual({ below: false, beside: number });
    expect(JSON.stringify(boardPaper('E', {}).paragraphs)).not.toContain('Dnr');
  });

  it('has party letters after names in profile E, and leaves them out of the others', () => {
    expect(JSON.stringify(boardPaper('E', {}))).toContain(`${NBSP}(C)`);
    for (const profile of ['A', 'B', 'C', 'D'] as const)
      expect(JSON.stringify(boardPaper(profile, {}))).not.toContain(`${NBSP}(C)`);
    expect(JSON.stringify(boardPaper('B', { parties: true }))).toContain(`${NBSP}(C)`);
  });

  it('groups those who take part remotely in profile D, and says it beside each name in the others', () => {
    const grouped = JSON.stringify(remotePaper('D', {}).front);
    expect(grouped).toContain('"heading":"Deltog digitalt"');
    expect(grouped).not.toContain('på distans');
    const beside = remotePaper('E', {}).front.filter(({ people }) => people);
    expect(beside.flatMap(({ groups }) => groups.map(({ heading }) => heading))).toEqual(
      beside.map(() => null),
    );
    const names = beside.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
    expect(names.filter(({ text }) => text.endsWith(', på distans'))).toHaveLength(
      remoteMeeting.attendance.filter(({ mode }) => mode === 'picture-and-sound').length,
    );
  });

  it('says beside a name that there was sound only, and why', () => {
    const heard = JSON.stringify(boardPaper('B', {}).front);
    expect(heard).toContain('på distans, enbart ljud"');
    const attendance = boardMeeting.attendance.map((one) => ({
      ...one,
      soundOnlyReason: one.mode === 'sound-only' ? 'Kameran slutade fungera.' : null,
    }));
    const association = { ...boardAssociation, profile: profileWith('B', {}) };
    expect(JSON.stringify(paperOf({ ...boardMeeting, attendance }, association, source).front)).toContain(
      'på distans, enbart ljud: Kameran slutade fungera"',
    );
  });

  it('lists coming meetings, but not in profile B unless it is asked for', () => {
    expect(boardPaper('E', {}).nextMeetings?.lines).toHaveLength(boardMeeting.next.length);
    expect(boardPaper('B', {}).nextMeetings).toBeNull();
    expect(boardPaper('B', { nextMeetings: true }).nextMeetings).not.toBeNull();
  });

  it('prints as before what was chosen before these settings were there', () => {
    const { sections, caseNumber, parties, remote, nextMeetings, ...chosen } = profileWith('E', {});
    expect(sections + caseNumber + remote).toBe('nonenonebeside');
    expect([parties, nextMeetings]).toEqual([true, true]);
    const upcast = new EventRegistry(associationEvents).upcast({
      type: 'association.profile-chosen',
      schema: 1,
      data: chosen,
    } as unknown as RecordedEvent);
    const before = paperOf(boardMeeting, { ...boardAssociation, profile: null }, source);
    const after = paperOf(
      boardMeeting,
      { ...boardAssociation, profile: upcast.data as ProfileChosen },
      source,
    );
    const shown = ({ front, nextMeetings: next, paragraphs }: DocumentModel): unknown => [
      front,
      next,
      paragraphs.map(({ particulars, section, tag }) => [particulars, section, tag]),
    ];
    expect(shown(after)).toEqual(shown(before));
  });

  it('is adjusted setting by setting', () => {
    const paper = boardPaper('B', { contents: false, footBoxes: ['Sign'] });
    expect(paper.contents).toBeNull();
    expect(paper.footer.initials).toEqual(['Sign']);
    expect(paper.setting.paragraphOnNewPage).toBe(true);
  });

  it.each(Object.keys(paperProfiles) as Array<keyof typeof paperProfiles>)(
    'records the same words in profile %s',
    (profile) => {
      const words = (paper: DocumentModel): unknown =>
        paper.paragraphs.map(({ heading, blocks }) => [heading, blocks]);
      expect(words(boardPaper(profile, {}))).toEqual(words(paperOf(boardMeeting, boardAssociation, source)));
    },
  );
});

function remotePaper(...profile: Parameters<typeof profileWith>): DocumentModel {
  return paperOf(
    remoteMeeting,
    { ...remoteAssociation, profile: profileWith(...profile) },
    { ...source, charter: null },
  );
}

/** The board's paper when half of its items are for information and the others for decision. */
function sorted(...profile: Parameters<typeof profileWith>): DocumentModel {
  const whole = boardMeeting.items.filter(
    ({ item, parent }) => parent === null && !boardMeeting.items.some((one) => one.parent === item),
  );
  const items = whole.map((item, index) => ({
    ...item,
    section: index < whole.length / 2 ? ('information' as const) : ('decision' as const),
  }));
  return paperOf(
    { ...boardMeeting, items },
    { ...boardAssociation, profile: profileWith(...profile) },
    source,
  );
}

function sectionsIn({ paragraphs }: DocumentModel): Array<string | null> {
  return paragraphs.map(({ section }) => section).filter((section) => section !== null);
}

const remoteNumber = { number: 1, year: 2021, label: '# 1 – 2021' };

function withDecision(said: { formula: string; clauses: string[] }): unknown {
  const items = boardMeeting.items.map((item) => ({
    ...item,
    decisions: item.decisions.slice(0, 1).map((decision) => ({ ...decision, ...said })),
  }));
  const paper = paperOf(
    { ...boardMeeting, items },
    { ...boardAssociation, profile: profileWith('E', {}) },
    source,
  );
  return decisionsOf(paper)[0];
}
