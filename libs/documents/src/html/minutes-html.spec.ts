import { describe, expect, it } from '@jest/globals';
import { profileWith } from '#associations';
import { documentDigest } from '../document-digest.js';
import { paperOf } from '../paper.js';
import { boardAssociation, boardMeeting, HOSTILE } from '../samples/board-meeting.sample.js';
import { board, papers, source } from '../samples/papers.sample.js';
import { letterheadWith } from '../samples/pictures.sample.js';
import { missingIn, printedTexts } from '../samples/printed-texts.js';
import { minutesHtml } from './minutes-html.js';

const page = minutesHtml(board);
const body = page.slice(page.indexOf('<body'));

/** The words of a page as a reader sees them. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the HTML page', () => {
  it.each(papers)('prints every text of %s, in order', (_name, model) => {
    expect(missingIn(textOf(minutesHtml(model)), printedTexts(model))).toEqual([]);
  });

  it('has the letterhead’s picture in it, with its words, and is not made without', () => {
    const letterhead = letterheadWith('f'.repeat(64));
    const pictured = paperOf(boardMeeting, { ...boardAssociation, letterhead }, source);
    expect(minutesHtml(pictured, Buffer.from('PNG'))).toContain(
      '<img class="logotype" src="data:image/png;base64,UE5H" alt="Södra Dalarnas samordningsförbund"',
    );
    expect(() => minutesHtml(pictured)).toThrow('is not given');
  });

  it('has every text of a profile with all that it can show', () => {
    const items = boardMeeting.items.map((item) => ({ ...item, section: 'information' as const }));
    const profile = profileWith('A', { caseNumber: 'beside', parties: true, sections: 'headings' });
    const model = paperOf({ ...boardMeeting, items }, { ...boardAssociation, profile }, source);
    const html = minutesHtml(model);
    expect(html).toContain('<h2 class="matters">Informationsärenden</h2>');
    expect(missingIn(textOf(html), printedTexts(model))).toEqual([]);
  });

  it('escapes what looks like markup', () => {
    expect(body).not.toContain('<script');
    expect(textOf(page)).toContain(HOSTILE);
  });

  it('has an anchor for every paragraph and part, and a contents list that leads to them', () => {
    for (const anchor of ['p27', 'p30', 'p33', 'p33a', 'p33b']) expect(body).toContain(` id="${anchor}"`);
    const links = [...body.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links).toHaveLength(board.paragraphs.length);
    for (const anchor of links) expect(body).toContain(` id="${anchor}"`);
  });

  it('never gives two elements the same id', () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has one h1 and skips no heading level', () => {
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
  });

  it('gives table cells their headings', () => {
    expect(body).toContain('<th scope="row">Beslutande</th>');
    expect(body).toContain('<th scope="col" class="figures">Budget 2024</th>');
    expect(body).toContain('<caption>Utfall och prognos, tkr</caption>');
  });

  it('stands alone: it fetches nothing and runs nothing', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
    expect(page).not.toMatch(/<(script|link|img|iframe)\b|@import|url\((?!data:)/);
    expect(page.match(/@font-face/g)).toHaveLength(5);
  });

  it('names the history it is made from and the digest of what it says', () => {
    expect(textOf(page).replaceAll('\u00a0', ' ')).toContain('styrelse-2024-09-18 · version 57');
    expect(body).toContain(documentDigest(board));
  });

  it('is the same page for the same model', () => {
    expect(minutesHtml(structuredClone(board))).toBe(page);
  });
});
