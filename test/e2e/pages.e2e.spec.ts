import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Installation, startInstallation } from '../../apps/cli/src/installation.js';
import { playScenario } from '../../apps/cli/src/scenario/play-scenario.js';
import { readScenarios } from '../../apps/cli/src/scenario/read-scenarios.js';
import { NO_FAULTS, pageFaults } from '../support/page-faults.js';
import {
  type Browser,
  chromiumPath,
  eventually,
  startChromium,
  temporaryDatabase,
  type TemporaryDatabase,
} from '#testing';

const MEETING = fileURLToPath(new URL('../scenarios/001-sodra-dalarna-2024-09-18.yaml', import.meta.url));

const PAGES = [
  '/',
  '/sodra-dalarna',
  '/sodra-dalarna/anslag',
  '/sodra-dalarna/anslag?dag=2024-11-12',
  '/sodra-dalarna/anslag/styrelse-2024-09-18',
  '/sodra-dalarna/protokoll',
  '/sodra-dalarna/protokoll/styrelse-2024-09-18',
  '/sodra-dalarna/protokoll/styrelse-2024-09-18/handelser',
  '/sodra-dalarna/beslut',
  '/sodra-dalarna/moten',
  '/v1/associations/sodra-dalarna/meetings/styrelse-2024-09-18/minutes.html',
  '/finns-inte',
];

let database: TemporaryDatabase;
let installation: Installation;
let folder: string;

beforeAll(async () => {
  database = await temporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'paragraf-pages-'));
  installation = await startInstallation({ clock: 'driven', home: folder, databaseUrl: database.url });
  const [scenario] = await readScenarios([MEETING]);
  await playScenario(scenario!, installation);
  await eventually(async () => (await fetch(`${installation.baseUrl}${PAGES.at(-2)}`)).ok, {
    timeout: 30_000,
  });
}, 120_000);

afterAll(async () => {
  await installation?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function text(path: string): Promise<string> {
  const html = await (await fetch(installation.baseUrl + path)).text();
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('The public pages', () => {
  it('show the board as it stood on a day, with the days that are left to appeal', async () => {
    expect(await text('/sodra-dalarna/anslag?dag=2024-11-12')).toContain(
      '15 dagar kvar att överklaga – till och med 27 november 2024',
    );
    expect(await text('/sodra-dalarna/anslag?dag=2024-11-27')).toContain('Sista dagen att överklaga');
    expect(await text('/sodra-dalarna/anslag?dag=2024-11-28')).toContain('Inga anslag är uppsatta den dagen');
  });

  it('tell where an anslag has been moved, and keep what it was', async () => {
    const page = await text('/sodra-dalarna/anslag/styrelse-2024-09-18');
    expect(page).toContain('Anslaget sattes upp 30 oktober 2024');
    expect(page).toContain('Dagen ändrades från 30 oktober 2024 till 6 november 2024');
    expect(page).toContain('onsdag 27 november 2024');
  });

  it('find decisions by words, kind and year', async () => {
    expect(await text('/sodra-dalarna/beslut?typ=postponed&ar=2024')).toMatch(/Ett beslut .*§ 31/);
    expect(await text('/sodra-dalarna/beslut?ar=2023')).toContain('0 beslut');
  });

  it('take words that nobody can have typed for none', async () => {
    const all = await text('/sodra-dalarna/beslut');
    expect(await text('/sodra-dalarna/beslut?ord=%00')).toBe(all);
    expect(await text('/sodra-dalarna/beslut?ord=a&ord=b')).toBe(all);
  });

  it('answer what is not there as a page that says so', async () => {
    const response = await fetch(`${installation.baseUrl}/finns-inte`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('give the board as a feed', async () => {
    const feed = await (await fetch(`${installation.baseUrl}/sodra-dalarna/anslag.atom`)).text();
    expect(feed).toMatch(/^<\?xml[\s\S]*<entry>[\s\S]*sammanträde 2024-09-18[\s\S]*<\/feed>/);
  });
});

if (chromiumPath()) {
  describe('In Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startChromium();
    }, 60_000);
    afterAll(() => browser?.close());

    it.each(PAGES)(
      '%s has no accessibility faults, fits 320 px and asks no other host',
      async (path) => {
        expect(await pageFaults(browser, installation.baseUrl + path)).toEqual(NO_FAULTS);
      },
      30_000,
    );
  });
}
