import { Query } from '@nestjs/cqrs';
import type { CivilDate, WallTime } from '#kernel';
import type { MeetingStatus } from '../../domain/meeting.state.js';

/** A meeting in the calendar. */
export interface CalendarEntry {
  readonly meeting: string;
  readonly title: string;
  readonly body: string;
  readonly bodyName: string;
  readonly record: 'minutes' | 'notes';
  readonly documentTitle: string;
  readonly date: CivilDate | null;
  readonly dateMissing: string | null;
  readonly startsAt: WallTime | null;
  readonly endsAt: WallTime | null;
  readonly place: string | null;
  readonly summonedOn: CivilDate | null;
  readonly status: MeetingStatus;
  readonly minutesLabel: string | null;
  /** First and last § of approved minutes. */
  readonly paragraphs: { readonly first: string; readonly last: string } | null;
  readonly approvedOn: CivilDate | null;
}

export class ListMeetingsQuery extends Query<CalendarEntry[]> {
  constructor(readonly association: string) {
    super();
  }
}
