import { accept, type Decision } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { CloseMeeting } from '../meeting.commands.js';
import type { MeetingState } from '../meeting.state.js';
import { notWhile } from './checks.js';

/** Whoever is still there stays listed through the last paragraph. Paragraphs left empty are findings, not refusals. */
export function close({ closingWords }: CloseMeeting, state: MeetingState): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open') ??
    accept({ type: 'meeting.closed', data: { closingWords: closingWords ?? null } })
  );
}
