import { type CivilDate, type WallTime, partsOf, weekdayOf } from '#kernel';

/** Holds together what a line must not break: `§ 30`, `20 november`, `2 500 tkr`. */
export const NBSP = '\u00a0';

export const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** `18 september 2024` */
export function inWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}${NBSP}${MONTHS[month - 1]} ${year}`;
}

/** `onsdag 18 september 2024` */
export function inWordsWithWeekday(date: CivilDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${inWords(date)}`;
}

/** `kl. 08.30–15.15`; null when neither time is known. */
export function clockSpan(startsAt: WallTime | null, endsAt: WallTime | null): string | null {
  const dotted = (time: WallTime): string => time.replace(':', '.');
  if (startsAt && endsAt) return `kl.${NBSP}${dotted(startsAt)}–${dotted(endsAt)}`;
  if (startsAt) return `kl.${NBSP}${dotted(startsAt)}`;
  return endsAt ? `till kl.${NBSP}${dotted(endsAt)}` : null;
}

export function unbroken(text: string): string {
  return text.replaceAll(' ', NBSP);
}

const REFERENCE = /^(\D*?)\s*(\d.*)$/;

/** `§ 27–34` for the references `§ 27` and `§ 34`; `§ 30` when they are the same. */
export function referenceSpan(first: string, last: string, doubledSign = false): string {
  if (first === last) return unbroken(first);
  const [, sign = '', from = first] = REFERENCE.exec(first) ?? [];
  const to = REFERENCE.exec(last)?.[2] ?? last;
  const printedSign = sign === '§' && doubledSign ? '§§' : sign;
  return printedSign === '' ? `${from}–${to}` : `${printedSign}${NBSP}${from}–${to}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 234 567 kr`, `12,50 kr`: öre as a sum that Paragraf itself has counted. */
export function kronor(ore: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(ore) / 100), Math.abs(ore) % 100];
  const grouped = String(whole).replaceAll(/\B(?=(\d{3})+(?!\d))/g, NBSP);
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${ore < 0 ? '−' : ''}${grouped}${decimals}${NBSP}kr`;
}

/** An amount as it was written, with its digits and its unit held together. */
export function heldTogether(asWritten: string): string {
  return asWritten.replace(/(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=\p{L}+)/gu, NBSP);
}
