import type { MeetingState, MinutesSigned } from '#meetings';
import { ROLE_WORDS } from './signature-words.js';

/** A file that belongs to minutes: what it is to them, in Swedish. */
export interface ArchiveFile {
  readonly sha256: string;
  /** Of the file within the archive copy, without its ending: `bilaga-1`, `original-1`. */
  readonly name: string;
  readonly description: string;
}

/** The files that lay before a meeting's items, in their order, and then those that show its signatures. Each once. */
export function archiveFiles(meeting: MeetingState): ArchiveFile[] {
  const attached = byHash(
    meeting.items.flatMap(({ opened, title, attachments }) =>
      attachments.map(({ sha256, title: called }) => ({
        sha256,
        words: `${opened?.label ?? title}: ${called}`,
      })),
    ),
  );
  const shown = byHash(
    meeting.signatures.flatMap((one) =>
      one.evidence ? [{ sha256: one.evidence.sha256, words: signerWords(one) }] : [],
    ),
  ).filter(({ sha256 }) => !attached.some((one) => one.sha256 === sha256));
  return [
    ...attached.map(({ sha256, words }, index) => ({
      sha256,
      name: `bilaga-${index + 1}`,
      description: words.join('; '),
    })),
    ...shown.map(({ sha256, words }, index) => ({
      sha256,
      name: `original-${index + 1}`,
      description: `Visar underskrift av ${words.join(', ')}`,
    })),
  ];
}

function signerWords({ who, role }: MinutesSigned): string {
  return `${who.name} (${ROLE_WORDS[role].toLowerCase()})`;
}

/** The same bytes are one file, whatever they are to the minutes. */
function byHash(
  files: ReadonlyArray<{ readonly sha256: string; readonly words: string }>,
): Array<{ readonly sha256: string; readonly words: string[] }> {
  const all = new Map<string, string[]>();
  for (const { sha256, words } of files) all.set(sha256, [...(all.get(sha256) ?? []), words]);
  return [...all].map(([sha256, words]) => ({ sha256, words }));
}
