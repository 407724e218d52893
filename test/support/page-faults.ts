import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '#testing';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface PageFaults {
  /** What axe finds, with the element. */
  readonly faults: string[];
  /** How far the page is wider than the window, in pixels. */
  readonly overflow: number;
  /** Addresses on other hosts that the page asked for. */
  readonly others: string[];
}

export const NO_FAULTS: PageFaults = { faults: [], overflow: 0, others: [] };

/** Opens a page in a window of a telephone's width and looks for faults in it. */
export async function pageFaults({ context }: Browser, url: string, token?: string): Promise<PageFaults> {
  const page = await context.newPage();
  try {
    const own = new URL(url).origin;
    const others: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && !request.url().startsWith('data:')) others.push(request.url());
    });
    if (token) await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(url);
    await page.evaluate(AXE);
    const faults = await page.evaluate<string[]>(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} })
         .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
    );
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    return { faults, overflow, others };
  } finally {
    await page.close();
  }
}
