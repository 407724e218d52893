import { describe, expect, it } from '@jest/globals';
import { paperProfiles, profileWith } from '#associations';
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
