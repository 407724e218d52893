import type { Mention } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { type Paragraph, paragraphsOf } from '../paragraphs.js';

/** A mention and where it stands. */
export interface PlacedMention {
  readonly paragraph: Paragraph;
  readonly where: 'text' | 'decision';
  readonly mention: Mention;
}

/** Everybody and everything named in the paragraphs, in reading order. */
export function mentionsIn(meeting: MeetingState): PlacedMention[] {
  return paragraphsOf(meeting).flatMap((paragraph) => [
    ...(paragraph.written?.mentions ?? []).map((mention) => ({ paragraph, where: 'text' as const, mention })),
    ...paragraph.decisions
      .flatMap(({ mentions }) => mentions)
      .map((mention) => ({ paragraph, where: 'decision' as const, mention })),
  ]);
}
