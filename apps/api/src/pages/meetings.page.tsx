import type { VNode } from 'preact';
import type { CalendarEntry } from '#meetings';
import { Day } from './parts.js';

const STATUS_WORDS: Readonly<Record<string, string>> = {
  planned: 'Planerat',
  open: 'Pågår',
  closed: 'Avslutat, protokollet upprättas',
  'drawn-up': 'Protokollet upprättat, inte justerat',
  approved: 'Protokollet justerat',
  completed: 'Anteckningarna färdiga',
};

/** Whether everyone may read the meeting's paper. */
export function isPublic({ status }: Pick<CalendarEntry, 'status'>): boolean {
  return status === 'approved' || status === 'completed';
}

/** The meetings of an association, or only those whose paper everyone may read. */
export function MeetingsPage({
  association,
  meetings,
  heading,
}: {
  association: string;
  meetings: readonly CalendarEntry[];
  heading: string;
}): VNode {
  return (
    <>
      <h1>{heading}</h1>
      {meetings.length === 0 ? (
        <p>Det finns inget att visa ännu.</p>
      ) : (
        <div class="scroll" role="region" aria-label={heading} tabIndex={0}>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Datum</th>
                <th scope="col">Sammanträde</th>
                <th scope="col">Paragrafer</th>
                <th scope="col">Läge</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting) => (
                <tr key={meeting.meeting}>
                  <td>
                    <Day date={meeting.date} otherwise="utan datum" />
                  </td>
                  <th scope="row">
                    {isPublic(meeting) ? (
                      <a href={`/${association}/protokoll/${meeting.meeting}`}>{meeting.title}</a>
                    ) : (
                      meeting.title
                    )}
                    {meeting.minutesLabel && <span class="muted"> · {meeting.minutesLabel}</span>}
                  </th>
                  <td class="nowrap">{meeting.paragraphs && rangeOf(meeting.paragraphs)}</td>
                  <td>{STATUS_WORDS[meeting.status] ?? meeting.status}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** `§ 27–§ 38` with the labels as they are printed, or the only one. */
function rangeOf({ first, last }: NonNullable<CalendarEntry['paragraphs']>): string {
  return first === last ? first : `${first}–${last}`;
}
