import type { AnslagDays, AnslagMoved, AnslagScheduled, AnslagState } from '#anslag';
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
  const { scheduled, days, moves, takenDownOn } = anslag;
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
    state: stateOf(days, takenDownOn),
    rows: rowsOf(anslag, name),
    history: moves.length > 0 ? { heading: 'Ändringar', lines: moves.map(moveLine) } : null,
    appeal: howToAppeal(days),
  };
}

function stateOf(days: AnslagDays | null, takenDownOn: CivilDate | null): AnslagDocument['state'] {
  if (takenDownOn) return { word: 'Anslaget är nedtaget', posted: false };
  return days
    ? { word: 'Anslaget sitter uppe', posted: true }
    : { word: 'Anslaget är inte uppsatt än', posted: false };
}

function rowsOf(
  { scheduled, postOn, days, takenDownOn }: PlannedAnslag,
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
    ['Tillkännages på', ...scheduled.sites.map(({ name }) => name)],
    ['Ansvarig för anslaget', scheduled.signedBy?.name],
  ];
  return rows
    .map(([label, ...lines]) => ({ label, lines: lines.filter((line): line is string => Boolean(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

function moveLine({ from, days, reason }: AnslagMoved): string {
  return `Uppsättningsdagen ändrad från ${inWords(from)} till ${inWords(days.postedOn)}. Skäl: ${reason}`;
}

/** How to appeal (28 § lag (2003:1210), 13 kap. KL): in general, or with the last day of one anslag. */
export function howToAppeal(days: AnslagDays | null): AnslagDocument['appeal'] {
  const lastDay = days ? ` Sista dagen är ${inWordsWithWeekday(days.lastAppealDay)}.` : '';
  return {
    heading: 'Så överklagar du',
    paragraphs: [
      'Den som är medlem i en kommun eller region som ingår i förbundet får begära att förvaltningsrätten prövar om ett beslut i protokollet är lagligt. Medlem är den som är folkbokförd där, äger fast egendom där eller ska betala kommunalskatt där.',
      `Överklagandet ska vara skriftligt och ha kommit in till förvaltningsrätten inom tre veckor från den dag då justeringen av protokollet tillkännagavs på anslagstavlan.${lastDay}`,
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
