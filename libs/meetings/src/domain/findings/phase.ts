import type { MeetingState } from '../meeting.state.js';

/** After the close: who was there and what was taken up is known. */
export function isOver({ status }: MeetingState): boolean {
  return status !== 'none' && status !== 'planned' && status !== 'open';
}

/** Once the paper has been drawn up: every paragraph that can be referred to exists. */
export function isDrawnUp({ status }: MeetingState): boolean {
  return status === 'drawn-up' || status === 'approved' || status === 'completed';
}
