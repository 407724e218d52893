import { describe, expect, it } from '@jest/globals';
import { acts } from '../samples/acts.sample.js';
import { missingIn, printedActTexts } from '../samples/printed-texts.js';
import { actHtml } from './act-html.js';

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

describe('the page of a paper beside the minutes', () => {
  it.each(acts)('prints every text of %s, in order', (_name, model) => {
    expect(missingIn(textOf(actHtml(model)), printedActTexts(model))).toEqual([]);
  });

  it.each(acts)('gives every section of %s an id of its own', (_name, model) => {
    const ids = [...actHtml(model).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it.each(acts)('says whose %s is, in Swedish, and gives its tables headers', (_name, model) => {
    const page = actHtml(model);
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain(`<meta name="author" content="${model.author}"`);
    expect([...page.matchAll(/<h1>/g)]).toHaveLength(1);
    const tables = [...page.matchAll(/<div class="table"/g)].length;
    expect([...page.matchAll(/<thead>/g)]).toHaveLength(tables);
  });

  it('parts no sign or number from what it counts, and leaves recorded words and addresses as they are', () => {
    const words =
      'Enligt § 30 och 6 kap. 28 § KL: 2 500 tkr, 12 345 678 kr, kl. 9 den 3 maj, 5 % av 40 krukor';
    const [[, model]] = acts as [(typeof acts)[number]];
    const page = actHtml({ ...model, subtitle: words, author: 'Enligt § 30' });
    expect(
      [...page.matchAll(/<span class="held">([^<]+)<\/span>/g)].slice(0, 7).map(([, text]) => text),
    ).toEqual(['§ 30', 'kap. 28 §', '2 500 tkr', '12 345 678 kr', 'kl. 9', '3 maj', '5 %']);
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain(words);
    expect(page).toContain('content="Enligt § 30"');
  });
});
