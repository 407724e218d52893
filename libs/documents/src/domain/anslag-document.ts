import type { AnslagDays, AnslagMoved, AnslagScheduled, AnslagState, SiteState } from '#anslag';
import type { AssociationState } from '#associations';
import type { CivilDate } from '#kernel';
import type { AnslagBlock, Letterhead } from './document-model.js';
import { readableInk } from './ink.js';
import { inWords, inWordsWithWeekday, unbroken } from './swedish.js';

/** An anslag that has at least been planned. */
export type PlannedAnslag = AnslagState & { readonly scheduled: AnslagScheduled };

/** The page on the notice board. */
export interface AnslagDocument {
  readonly title: string;
  readonly fullTitle: string;
  readonly author: string;
  readonly letterhead: Letterhead;
  /** Where it stands: `Anslaget sitter uppe`, `Anslaget är nedtaget`. */
  readonly state: { readonly word: string; readonly posted: boolean };
  readonly rows: ReadonlyArray<{ readonly label: string; readonly lines: readonly string[] }>;
  readonly history: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly appeal: { readonly heading: string; readonly paragraphs: readonly string[] };
}

/** The public notice that minutes have been approved (8 kap. 12 § KL), with how to appeal (13 kap. KL). */
export function anslagDocument(anslag: PlannedAnslag, association: AssociationState): AnslagDocument {
  const { scheduled } = anslag;
  const { days } = anslag;
  const { name } = association.founded!;
  const colour = association.letterhead?.colour ?? '#1f4e79';
  return {
    title: 'Anslag – justerat protokoll',
    fullTitle: ['Anslag', name, scheduled.bodyName, scheduled.meetingDate].filter(Boolean).join(', '),
    author: name,
    letterhead: {
      logotype: association.letterhead?.logotype ?? [name],
      colour,
      ink: readableInk(colour),
      legalLine: null,
    },
    state: stateOf(anslag),
    rows: rowsOf(anslag, name),
    history: historyOf(anslag),
    appeal: howToAppeal(days, courtOf(anslag, association)),
  };
}

function stateOf({ days, takenDownOn, sites }: PlannedAnslag): AnslagDocument['state'] {
  if (takenDownOn) return { word: 'Anslaget är nedtaget', posted: false };
  if (days) return { word: 'Anslaget sitter uppe', posted: true };
  return sites.some(({ postings }) => postings.length > 0)
    ? { word: 'Anslaget sitter inte uppe på alla tavlor', posted: true }
    : { word: 'Anslaget är inte uppsatt än', posted: false };
}

function rowsOf(
  { scheduled, postOn, days, takenDownOn, sites, legalForce }: PlannedAnslag,
  association: string,
): AnslagDocument['rows'] {
  const rows: Array<readonly [string, ...Array<string | null | undefined>]> = [
    ['Organ', organ(association, scheduled.bodyName)],
    [
      'Sammanträdesdatum',
      scheduled.meetingDate ? inWordsWithWeekday(scheduled.meetingDate) : 'Datum framgår inte av underlaget',
    ],
    ['Paragrafer', unbroken(scheduled.paragraphs)],
    [
      'Justeringsdag',
      scheduled.approvedOn ? inWords(scheduled.approvedOn) : 'Datum framgår inte av underlaget',
    ],
    [days ? 'Anslaget uppsatt' : 'Anslaget sätts upp', inWords(days?.postedOn ?? postOn ?? scheduled.postOn)],
    [
      scheduled.endLabel === 't.o.m.' ? 'Anslaget t.o.m.' : 'Anslaget tas ned',
      days && inWords(scheduled.endLabel === 't.o.m.' ? days.lastAppealDay : days.firstTakeDownDay),
    ],
    ['Sista dag att överklaga', days && inWords(days.lastAppealDay)],
    ['Nedtaget', takenDownOn && inWords(takenDownOn)],
    ['Protokollet förvaras', scheduled.keptAt],
    ['Tillkännages på', ...sites.map((site) => siteLine(site, sites, days))],
    ['Laga kraft', legalForce && `${inWords(legalForce.calculated)}, bekräftad ${inWords(legalForce.on)}`],
    ['Ansvarig för anslaget', scheduled.signedBy?.name],
  ];
  return rows
    .map(([label, ...lines]) => ({ label, lines: lines.filter((line): line is string => Boolean(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** A site by name; with its day when sites differ, and what happened to it. */
function siteLine({ name, postings }: SiteState, all: readonly SiteState[], days: AnslagDays | null): string {
  const last = postings.at(-1);
  if (!last) return all.some((site) => site.postings.length > 0) ? `${name} (inte uppsatt än)` : name;
  if (last.lost) return `${name} (borta från ${inWords(last.lost)})`;
  return days && last.from === days.postedOn ? name : `${name} (${inWords(last.from)})`;
}

function historyOf({ moves, sites, scheduled }: PlannedAnslag): AnslagDocument['history'] {
  const lines = [...moves.map(moveLine), ...sites.flatMap((site) => lostLines(site, scheduled.policy))];
  return lines.length > 0 ? { heading: 'Ändringar', lines } : null;
}

function lostLines({ name, postings }: SiteState, { lostPosting }: AnslagScheduled['policy']): string[] {
  const consequence =
    lostPosting === 'restart'
      ? 'Tiden för överklagande räknas från den dag då det åter satt uppe'
      : 'Tiden för överklagande förlängs med de dagar då det var borta';
  return postings
    .filter(({ lost }) => lost !== null)
    .map(
      ({ lost, lostBecause }) =>
        `Anslaget försvann från ${name} ${inWords(lost!)}. Skäl: ${lostBecause?.replace(/\.$/, '')}. ${consequence}.`,
    );
}

/** The court by name, when the charter of the meeting's day gives it. */
function courtOf({ scheduled }: PlannedAnslag, { charters }: AssociationState): string | null {
  const day = scheduled.meetingDate ?? scheduled.postOn;
  const inForce = charters
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  return inForce.at(-1)?.court ?? null;
}

function moveLine({ from, days, reason }: AnslagMoved): string {
  return `Uppsättningsdagen ändrad från ${inWords(from)} till ${inWords(days.postedOn)}. Skäl: ${reason}`;
}

/** How to appeal (28 § lag (2003:1210), 13 kap. KL): in general, or with the last day of one anslag. */
export function howToAppeal(
  days: Pick<AnslagDays, 'lastAppealDay'> | null,
  court: string | null = null,
): AnslagDocument['appeal'] {
  const lastDay = days ? ` Sista dagen är ${inWordsWithWeekday(days.lastAppealDay)}.` : '';
  return {
    heading: 'Så överklagar du',
    paragraphs: [
      'Den som är medlem i en kommun eller region som ingår i förbundet får begära att förvaltningsrätten prövar om ett beslut i protokollet är lagligt. Medlem är den som är folkbokförd där, äger fast egendom där eller ska betala kommunalskatt där.',
      `Överklagandet ska vara skriftligt och ha kommit in till ${court ?? 'förvaltningsrätten'} inom tre veckor från den dag då justeringen av protokollet hade tillkännagetts på anslagstavlan hos varje kommun och region som är medlem.${lastDay}`,
      'Skriv vilket beslut du överklagar och alla omständigheter som du stöder överklagandet på. Nya skäl prövas inte efter sista dagen.',
      'Bestämmelserna finns i 28 § lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser och i 13 kap. kommunallagen (2017:725).',
    ],
  };
}

/** The box on the front page of the minutes. What is not known yet is a line to be filled in. */
export function anslagBlock(facts: {
  readonly association: string;
  readonly bodyName: string;
  readonly meetingDay: { readonly date: CivilDate | null; readonly missing: string | null };
  readonly keptAt: string | null;
  readonly endLabel: 't.o.m.' | 'tas ned';
  readonly anslag: PlannedAnslag | null;
}): AnslagBlock {
  const { anslag, meetingDay } = facts;
  const days = anslag?.days;
  const endLabel = anslag?.scheduled.endLabel ?? facts.endLabel;
  const lastDay = endLabel === 't.o.m.' ? days?.lastAppealDay : days?.firstTakeDownDay;
  return {
    heading: 'Anslag/bevis',
    rows: [
      { label: 'Organ', value: organ(facts.association, facts.bodyName) },
      {
        label: 'Sammanträdesdatum',
        value: meetingDay.date ? inWords(meetingDay.date) : (meetingDay.missing ?? 'Datum saknas'),
      },
      { label: 'Anslaget sätts upp', value: days ? inWords(days.postedOn) : null },
      {
        label: endLabel === 't.o.m.' ? 'Anslaget t.o.m.' : 'Anslaget tas ned',
        value: lastDay ? inWords(lastDay) : null,
      },
      { label: 'Protokollet förvaras', value: facts.keptAt },
    ],
    signature: { label: 'Underskrift', name: anslag?.scheduled.signedBy?.name ?? '' },
  };
}

/** `Södra Dalarnas Samordningsförbund · Styrelsen`; the body's name alone when it says whose it is. */
function organ(association: string, bodyName: string): string {
  return bodyName.includes(association) ? bodyName : `${association} · ${bodyName}`;
}
