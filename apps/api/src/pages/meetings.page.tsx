import type { VNode } from 'preact';
import type { CivilDate } from '#kernel';
import { Day } from './parts.js';

export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly date: CivilDate | null;
  readonly status: string;
  readonly hasMinutes: boolean;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  planned: 'planerat',
  open: 'pågår',
  closed: 'avslutat, protokollet upprättas',
  'drawn-up': 'protokollet upprättat, inte justerat',
  approved: 'protokollet justerat',
  completed: 'anteckningarna klara',
};

/** A board's meetings, or only those whose minutes can be read. */
export function MeetingsPage({
  association,
  meetings,
  minutesOnly,
}: {
  association: string;
  meetings: readonly MeetingRow[];
  minutesOnly: boolean;
}): VNode {
  return (
    <>
      <h1>{minutesOnly ? 'Protokoll' : 'Möten'}</h1>
      {meetings.length === 0 && <p>Det finns inget att visa ännu.</p>}
      {meetings.length > 0 && (
        <div class="scroll" role="region" aria-label={minutesOnly ? 'Protokoll' : 'Möten'} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Datum</th>
                <th scope="col">Sammanträde</th>
                <th scope="col">Organ</th>
                <th scope="col">Läge</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting) => (
                <tr key={meeting.id}>
                  <td>
                    <Day date={meeting.date} otherwise="utan datum" />
                  </td>
                  <th scope="row">
                    {meeting.hasMinutes ? (
                      <a href={`/${association}/protokoll/${meeting.id}`}>{meeting.title}</a>
                    ) : (
                      meeting.title
                    )}
                  </th>
                  <td>{meeting.bodyName}</td>
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
