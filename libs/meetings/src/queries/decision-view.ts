import type { CivilDate } from '#kernel';
import type { ParagraphDecided } from '../domain/meeting.events.js';
import type { MeetingState } from '../domain/meeting.state.js';
import { paragraphsOf } from '../domain/paragraphs.js';

/** A decision with where it was made. */
export interface DecisionView extends ParagraphDecided {
  readonly meeting: string;
  readonly meetingTitle: string;
  readonly body: string;
  readonly bodyName: string;
  /** Null when the source does not give the day. */
  readonly date: CivilDate | null;
  /** The § as referred to, and its heading. */
  readonly label: string;
  readonly heading: string;
  /** The Dnr of the case, when the item is about one. */
  readonly caseNumber: string | null;
  /** False while the minutes are a draft. */
  readonly approved: boolean;
}

/** The decisions of one meeting, in the order of its paragraphs. */
export function decisionsOf(meeting: string, state: MeetingState): DecisionView[] {
  const { title, body, bodyName, date } = state.planned!;
  return paragraphsOf(state).flatMap((paragraph) =>
    paragraph.decisions.map((decided) => ({
      meeting,
      meetingTitle: title,
      body,
      bodyName,
      date: date.date,
      label: paragraph.opened.label,
      heading: paragraph.opened.heading,
      caseNumber: paragraph.case?.number ?? null,
      approved: state.status === 'approved',
      ...decided,
    })),
  );
}
