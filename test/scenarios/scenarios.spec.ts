import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseScenario } from '../../apps/cli/src/scenario/parse-scenario.js';
import type { CommandStep, Scenario } from '../../apps/cli/src/scenario/scenario.js';

const folder = fileURLToPath(new URL('./', import.meta.url));
const scenarios = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parseScenario(readFileSync(folder + file, 'utf8'), file))
    .map((scenario) => [scenario.name, scenario]),
);

const facts = (text: string): string[] => text.split(/\s*[|\n]\s*/).filter(Boolean);

/** What each paper says that its scenario must say too: names, titles, dates, amounts, figures and oddities. */
const FACTS: Record<string, readonly string[]> = {
  '000-skaraborg-2021-06-01': facts(`
    SAMORDNINGS- | Protokoll {n} {year} | Styrelsemöte Samordningsförbundet Skaraborg | 09:00 | 12:00
    Carina Gullberg | Lars Waldefeldt | Ann-Christine Fredriksson | Monica Staudinger | Lena O Jenemark
    Ewa Karlsson | Pernilla Johansson | Ulf Genitz | Peter Sand Larsson | Christel Martinsson
    Amanda Hermansson | Anette Karlsson | Catharina Åslund | Ulla-Karin Cannervik | Louise Ahlgren
    Louise Samuelsson | Sebastian Ekeroth Clausson | Caroline Lundberg | Alda Danial | Anna Bergman
    Anna-Karin Skatt | Ida Ekeroth Clausson | Veronica Witte | Ann-Sofie Lövgren | Gullspångs kommun
    Götene kommun | Hjo kommun | Karlsborgs kommun | Lidköpings kommun | Skara kommun | Töreboda kommun
    Vara kommun | Essunga kommun | Falköpings kommun | Tibro kommun | Skövde kommun | Tidaholms kommun
    Mariestads kommun | Västra Götalandsregionen | Anmäلت förhinder | 2021-06-29
    S:t Sigfrids gata 8, Skövde | §8d | §8e | §6d | SUS-verktyget | Månadsuppföljningar och självskattning
    Styrgrupper | 13 oktober | KPA pension | Skaraborgshälsan | 21 april | Trädgårdstjänst i Götene
    Cresco Creare | Cresco Create | december 2019 | "nollklassades"
    Förstärkt samverkan, Rehabforum, Ett friskare MTG | 7TJUGO | Det goda exemplet | Stärka individen
    Mariestad, Töreboda och Gullspång | under 2021 | under 2022 | Stoppa våldet | NNS | Nationella rådet
    KMPG | ansvarsfrihet 2020 | norra och östra | Promise Hjo | Den 21 september kl. 9:00–12:00
  `),
  '001-sodra-dalarna-2024-09-18': facts(`
    Sammanträdesprotokoll | 08:30 | 15:15 | Arbetsmarknadsenheten och Samverkansteam Avesta, Avesta kommun
    Gunilla Berglund | Per-Inge Nyberg | Lenä Kruse | Carina Gustavsson | Annika Karlsson | Anette Granegård
    Tina Holberg | Lilian Palm | Eva Kvarnström | Jonas Wells | Sonja Tiger | Malin Hagström
    Jan Pettersson | Sara Persson | Karin Lindblom | Per Westlund | Angelica Lundvall | Elin Årljung
    Gudrun Sjöberg | Helén Johansson | Jesper Nyström | Emma Sandgren | Elin Lausch Granlund
    Maria Hellgren | Anna-Karin Stillfors | redovisningsekonom | Kommunekononom
    Avesta-, Hedemora- och Säters kommun, samt Region Dalarna | SDSF 2024 000020 790 | SDSF 2024 000022 790
    SDSF 2024 000025 790 | SDSF 2024 000026 790 | SDSF 2024 000027 790 | SDSF 2024 000028 790 | 2024-10-30
    2024-11-06 | 28 november | Kommunkansliet, Avesta | knappt 1 200 tkr | nästan 1 400 tkr
    0,5 miljoner kr | 47 % | 91 % | 6,3 milj kr | 2 500 tkr | cirka 2 000 tkr | 2 146 tkr | 1 670 tkr
    6 216 tkr | 2024-11-20 | Lärande och utveckling Finansiell Samordning | Karlstads kommun | Gävleborg
    kl 9-12 i Hedemora (AME) | Samverkansteam Avesta Samverkansteam, Kraften Hedemora
    23 september 2024 klockan 17:00-18:30 | 21 november 2024 klockan 10:00-16:00
    LSG Avesta/Hedemora & LSG Säter | mitten av oktober | september 2025 | EU kommissionen | Svea-Kim
    finsamkartläggning | dalanätverket
  `),
  '002-beredningsgrupp-2022': facts(`
    Minnesanteckningar | Niklas Johansson | Sofia Melin | Eva Axelsson | Devleta Dzanic | Elin Süttenbach
    Jasmin Julardzija | Malin Ekström | Håkan Olsson | Monica Smedman | Mona Strand | Pär Engvall
    Sofia Palcic | Helen Svensson | Evelina Holmbäck | Pernilla | Sjuhärad | Tidaholms kommun
    Bräcke diakoni | februari | Beredningsgruppens synpunkter | Cresco Create
    Lidköping, Skövde, Götene och Tidaholm | SCB och Kolada | "sociala GIS-kartor" | 1 april | 31 augusti
    17 maj kl. 12 | Skaraborgs Arbetsmarknadsdag | Implementeringsstöd till alla kommuner | MUCF
    Förstärkning och förlängning | kvartalet av 2022 | 30-31 augusti | Lumber & Karle i Kvänum
  `),
  '003-karlskoga-degerfors-2021-1': facts(`
    Samordningsförbundet Karlskoga/Degerfors Örebro län | 222000-2279 | # {n} – {year} | Finsams lokaler
    Kristina Borén | Kerstin Gustavsson | Gunilla Kanrell | Linda Matstoms | Johanna Svärd | Mari Cedervall
    Marina Wesström | Liselotte Eriksson | Carina Holm | Nils Varg | Sofia Tungfelt | Ingrid Witte
    Johanna Gustavsson | RÖL | KGA | DGF | BESLUTSÄRENDE | 2020-11-17 | 1 279 tkr | 488 tkr | 78% | 1% | 94%
    +1 110 tkr | 5 047 tkr | +99 tkr | 100 tkr | + 69 tkr | 1 218 tkr | 1 479 tkr | 400 tkr | 2 steg
    22 steg | 32% | 22% | 2022 | 4 revisorer | 500 tkr | 3,7 mkr | 25 februari | Jobblinjen | Trainstation
    KFE | Möckelnföreningarna | GPS | KSAU | 203 deltagare | 66 nya | 73 | 47% | 26% | 25% | 20% | 80%
    140 enkätsvar | 106 | Linköping | 6 män och 4 kvinnor | maj 2020 | 15 deltagare | 30 | 50%
    Akkas lokaler | DUA | 300 tkr | Supported Employment | Mötet Avslutas | 12 april kl. 9.00-12.00
    torsdag | Östra Värmland
  `),
  '004-insjoriket-2021-09-17': facts(`
    Styrelseprotokoll | Brogatan 16, Mölndals Stad | Anita Almqvist | Sofia Sandängers | Sofia Sandäng och
    Kent Lagrell | Eva Hallberg | Tomas Angervik | Anna Strand | Maria Kornevik Jakobsson
    Christian Eberstein | Anette Ryberg | Annika Ruys-Hagberg | Melina Myrbäck | Olof Sjöberg
    Fredrik Skoglund | Daniel Filipsson | Meddelat förhinder | Frånvarande | Mölndals stad | KD | sidan 10
    14 | 12 | slutet av 2022 | sidan tre | 8 oktober | bevaras | Primus | Partille | "gammelanlända" | Invux
    6 kommuner | Balder | Göteborgsregionen | skyddsronden | tre år | Alingsås | Härryda | VG region
    Ansvarsfrihet och Indikatorer | 28 oktober 10-12 | SKAPA | Halland | två promille | 3 promille
    Respondere 8 november | 211008 9-16 | 211022 9-12 | 211125 kl. 13.30 – 16.30
  `),
};

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

/** How each story ends: approved and announced, completed, or drawn up and no more. */
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
  '003-karlskoga-degerfors-2021-1': ['meetings/close', 'minutes/draw-up'],
  '004-insjoriket-2021-09-17': ['meetings/close', 'minutes/draw-up'],
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

    expect(FACTS[name]!.filter((fact) => !said.toLowerCase().includes(fact.toLowerCase()))).toEqual([]);
  });

  it.each(Object.keys(PARAGRAPHS))('%s has the headings of its paper in order, and the decisions', (name) => {
    const scenario = scenarios.get(name)!;
    const titles = new Map(bodiesOf(scenario, 'agenda/add').map(({ item, title }) => [item, title]));
    const decided = bodiesOf(scenario, 'paragraphs/decide').map(({ item }) => item);

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
      .map((step) => (step.kind === 'expect' ? step.event : step.command));

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
