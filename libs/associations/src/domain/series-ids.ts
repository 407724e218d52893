import type { BodyEstablished } from './association.events.js';

type Numbered = Pick<BodyEstablished, 'body' | 'paragraphs' | 'minutes'>;

/** The series that a meeting's §§ are numbered in: its own, its year's, or the body's for ever. */
export function paragraphSeriesId({ body, paragraphs }: Numbered, meetingId: string, year: number): string {
  switch (paragraphs.span) {
    case 'meeting':
      return `${body}.meeting.${meetingId}`;
    case 'year':
      return `${body}.${year}`;
    case 'ever':
      return `${body}.ever`;
  }
}

/** The series that a body's minutes are numbered in; null when it does not number them. */
export function minutesSeriesId({ body, minutes }: Numbered, year: number): string | null {
  if (minutes === null) return null;
  return minutes.span === 'year' ? `${body}.minutes.${year}` : `${body}.minutes.ever`;
}

/** Whether a body would ever take a number from the series. */
export function seriesBelongsTo(numbered: Numbered, series: string): boolean {
  const [, meetingId] = series.split(`${numbered.body}.meeting.`);
  const year = Number(/\.(\d{4})$/.exec(series)?.[1] ?? 0);
  return (
    series === paragraphSeriesId(numbered, meetingId ?? '', year) ||
    series === minutesSeriesId(numbered, year)
  );
}
