import { Query } from '@nestjs/cqrs';
import type { Finding } from '#kernel';
import type { Principal, Versioned } from '#http';
import type { MeetingPlanned, MeetingSummoned, PrintedPerson } from '../../domain/meeting.events.js';
import type { Item, MeetingState, MeetingStatus } from '../../domain/meeting.state.js';

/** How far a meeting has come: what a client needs before its next command. */
export interface MeetingSummary extends MeetingPlanned {
  readonly meeting: string;
  readonly version: number;
  readonly status: MeetingStatus;
  readonly summoned: MeetingSummoned | null;
  readonly agenda: ReadonlyArray<Pick<Item, 'item' | 'parent' | 'title'> & { readonly label: string | null }>;
  /** How many paragraphs have been opened, and the item that was opened last. */
  readonly paragraphs: number;
  readonly currentItem: string | null;
  /** Ids of those who are there now; after the close, of those who stayed to the end. */
  readonly present: readonly string[];
  readonly secretary: PrintedPerson | null;
  readonly approvers: readonly PrintedPerson[];
  readonly next: MeetingState['next'];
  readonly minutes: MeetingState['minutes'];
  readonly signatures: MeetingState['signatures'];
  readonly approved: MeetingState['approved'];
  readonly completed: MeetingState['completed'];
  /** What the system has seen and that still holds. */
  readonly findings: readonly Finding[];
}

export class GetMeetingQuery extends Query<Versioned<MeetingSummary>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
