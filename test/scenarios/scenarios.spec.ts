import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseScenario } from '../../apps/cli/src/scenario/parse-scenario.js';
import { faultInText } from '#kernel';
import type { CommandStep, Scenario } from '../../apps/cli/src/scenario/scenario.js';
import { FACTS } from './facts.js';

const folder = fileURLToPath(new URL('./', import.meta.url));
const scenarios = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parseScenario(readFileSync(folder + file, 'utf8'), file))
    .map((scenario) => [scenario.name, scenario]),
);

/** The headings in the order of the paper, with how many decisions stand below each. */
const PARAGRAPHS: Record<string, ReadonlyArray<readonly [heading: string, decisions: number]>> = {
  '000-skaraborg-2021-06-01': [
    ['Sammanträdet öppnas', 0],
    ['Val av justerare', 1],
    ['Förra mötets protokoll', 1],
    ['Föredragningslistan', 1],
    ['Informationsärenden', 0],
    ['Uppföljning av Samordningsförbundets insatser', 0],
    ['Rapport från Beredningsgrupperna', 0],
    ['Avtal', 0],
    ['Personuppgiftsavtal', 0],
    ['Diskussionsärenden', 0],
    ['Uppföljning från HELDAGEN', 0],
    ['Kick Off', 1],
    ['Cresco Creare', 0],
    ['Genomlysning/projekt- och insatsorganisering', 0],
    ['Beslutsärenden', 0],
    ['Beslut gällande insatserna Stärka individen och prerehab i Mariestad, Gullspång och Töreboda', 1],
    ['Budgetprognos', 1],
    ['Årshjul 2022', 1],
    ['Stoppa Våldet', 1],
    ['Styrdokument', 1],
    ['Övrigt', 0],
    ['Ordförandes medverkan på NNS årsmöte', 0],
    ['Nationella rådets referensgrupp kring kommunikation', 0],
    ['Möte/återkoppling med revisorn', 1],
    ['Ansvarsfrihet', 0],
    ['Projektet Promise Hjo, eventuell viljeinriktning', 1],
    ['Mötet avslutas', 0],
  ],
  '001-sodra-dalarna-2024-09-18': [
    ['Protokolljustering och dagordning', 2],
    ['Delårsbokslut januari – augusti 2024', 1],
    ['Överenskommelse med Avesta kommun om nyttjande av förbundets lokal', 1],
    ['Helårsrapporter Samverkansteamerna juli 2023 - juni 2024', 1],
    ['Äskande för 2025 från Samverkansteam', 1],
    ['Regeringens uppdrag om en översyn av lagen om finansiell samordning', 1],
    ['Aktuellt läge', 2],
    ['Kommunikation', 0],
    ['Utdelning av indikatorenkät till styrelseledamöter', 0],
    ['Lokal förändringsteori – hur förbundet möter ESF projektets mål (Europeiska Socialfonden)', 1],
    ['Övriga frågor – informationspunkter', 0],
    ['Reflektioner om jämställdhet och mångfald från dagens styrelsemöte', 0],
  ],
  '002-beredningsgrupp-2022': [
    ['Välkommen', 0],
    ['Inledning', 0],
    ['Rapport från styrelsemötet', 0],
    ['Hälsoskolor', 0],
    ['Behovsanalysen', 0],
    ['ESF-förstudien Sustainable progression', 0],
    ['Omvärldsdag', 0],
    ['Cresco Creare', 0],
    ['MUCF, myndigheten för ungdoms och civilsamhällesfrågor, erbjuder Workshops', 0],
    ['Lunch till lunch-konferens', 0],
    ['Inskrivning på AF i relation till förberedande insatser', 0],
    ['Övrigt', 0],
    ['Nästa möte', 0],
  ],
  '003-karlskoga-degerfors-2021-1': [
    ['Mötets öppnande', 0],
    ['Godkännande av dagordning', 1],
    ['Val av protokolljusterare', 1],
    ['Föregående protokoll', 2],
    ['Redogörelse ekonomi', 0],
    ['Redogörelse strukturövergripande insatser', 0],
    ['Redogörelse individinriktade insatser (CT)', 0],
    ['Redogörelse ESF finansierade projekt', 0],
    ['Årsredovisning 2020', 1],
    ['Inkommande handlingar', 0],
    ['Jämställdhet/jämlikhet/genus', 0],
    ['Övriga ärenden', 0],
  ],
  '004-insjoriket-2021-09-17': [
    ['Sammanträdet öppnas', 0],
    ['Val av justerare', 1],
    ['Fastställande av dagordning samt val av justerare', 1],
    ['Fastställande och genomgång av delårsrapport för perioden januari-augusti 2021', 1],
    ['Informationspunkt utvärdering av inspektion för socialförsäkring/biträdande förbundschef', 1],
    ['Avsiktsförklaring – justering av innehållet', 1],
    ['Informationspunkt förbundschef', 1],
    ['Övriga frågor', 1],
    ['Sammanträdet avslutas', 0],
  ],
};

/** How each story ends: approved and announced, completed, or drawn up and no more; two then tell of figures. */
const ENDS: Record<string, readonly string[]> = {
  '000-skaraborg-2021-06-01': ['minutes/approve', 'anslag/schedule', 'anslag.posted', 'anslag.taken-down'],
  '001-sodra-dalarna-2024-09-18': [
    'minutes/approve',
    'anslag/schedule',
    'anslag.posted',
    'anslag/move',
    'anslag.taken-down',
  ],
  '002-beredningsgrupp-2022': ['meetings/close', 'notes/complete'],
  '003-karlskoga-degerfors-2021-1': [
    'meetings/close',
    'minutes/draw-up',
    'follow-up/report-figures',
    'follow-up/report-figures',
    'follow-up/report-figures',
  ],
  '004-insjoriket-2021-09-17': [
    'meetings/close',
    'minutes/draw-up',
    'follow-up/report-figures',
    'follow-up/correct-figures',
  ],
};

/** The bodies of a command's steps that must be accepted. */
function bodiesOf(scenario: Scenario, command: string): Array<CommandStep['body']> {
  return scenario.steps
    .filter((step) => step.kind === 'command')
    .filter((step) => step.command === command && step.refused === null)
    .map(({ body }) => body);
}

/** Every text in the steps, one a line. Comments are not among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('The scenarios', () => {
  it('are the five papers', () => {
    expect([...scenarios.keys()].toSorted()).toEqual(Object.keys(FACTS).toSorted());
  });

  it('follow on one another, since a driven clock cannot go back', () => {
    const inOrder = [...scenarios.values()].toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
    inOrder.slice(1).forEach((scenario, index) => {
      expect(inOrder[index]!.steps.at(-1)!.at < scenario.clock).toBe(true);
    });
  });

  it.each(Object.keys(FACTS))('%s carries the facts of its paper', (name) => {
    const said = scenarios
      .get(name)!
      .steps.flatMap((step) => textsIn(step))
      .join('\n');

    const facts = [...FACTS[name]!.said, ...FACTS[name]!.beside];
    expect(facts.filter((fact) => !said.toLowerCase().includes(fact.toLowerCase()))).toEqual([]);
  });

  it.each(Object.keys(PARAGRAPHS))('%s has the headings of its paper in order, and the decisions', (name) => {
    const scenario = scenarios.get(name)!;
    const titles = new Map(bodiesOf(scenario, 'agenda/add').map(({ item, title }) => [item, title]));
    const decided = ['paragraphs/decide', 'funding/decide'].flatMap((command) =>
      bodiesOf(scenario, command).map(({ item }) => item),
    );

    expect(
      bodiesOf(scenario, 'paragraphs/open').map(({ item, heading }) => [
        heading ?? titles.get(item),
        decided.filter((one) => one === item).length,
      ]),
    ).toEqual(PARAGRAPHS[name]);
  });

  it.each(Object.keys(ENDS))('%s ends where its paper does', (name) => {
    const ending = scenarios
      .get(name)!
      .steps.filter((step) => step.kind === 'expect' || step.refused === null)
      .map((step) => (step.kind === 'expect' ? step.event : step.command))
      // What the paper tells of the year's money is entered when the paper is done.
      .filter((step) => !step.startsWith('funds/'));

    expect(ending.slice(-ENDS[name]!.length)).toEqual(ENDS[name]);
  });

  it('use every person they register, and no name as an id', () => {
    for (const scenario of scenarios.values()) {
      const people = bodiesOf(scenario, 'associations/register-person');
      const elsewhere = scenario.steps
        .filter((step) => step.kind === 'command' && step.command !== 'associations/register-person')
        .flatMap((step) => textsIn(step));
      expect(people.map(({ person }) => person).filter((id) => !elsewhere.includes(id as string))).toEqual(
        [],
      );
      expect(people.map(({ person }) => person).filter((id) => !/^p\d\d$/.test(id as string))).toEqual([]);
    }
  });
});

describe('the text of the five papers', () => {
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };

  it.each([...scenarios])('is taken at the door as it stands: %s', (_name, scenario) => {
    const texts = textsIn(scenario.steps);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => faultInText(text) !== undefined)).toEqual([]);
  });

  it('keeps the letters that a machine misread', () => {
    const misread = [...scenarios.values()]
      .flatMap(({ steps }) => textsIn(steps))
      .join('')
      .match(/[\u0600-\u06ff]/g);
    expect(misread).toEqual(expect.arrayContaining(['\u0644', '\u062a']));
  });
});
