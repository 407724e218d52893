import type { ActModel } from '../domain/act-model.js';
import { printedActTexts } from './printed-texts.js';

/** The labels and values below a paper's heading, with ordinary spaces; null is a line to fill in. */
export function frontOf({ front }: ActModel): Record<string, string | null> {
  return Object.fromEntries(
    front.map(({ label, groups }) => [
      label,
      groups.length === 0
        ? null
        : plain(groups.flatMap(({ entries }) => entries.map(({ text }) => text)).join(' | ')),
    ]),
  );
}

/** Every text of a section by its anchor, with ordinary spaces; undefined when the paper has none such. */
export function sectionOf(model: ActModel, anchor: string): string | undefined {
  const found = model.sections.filter((section) => section.anchor === anchor);
  if (found.length === 0) return undefined;
  const only = { ...model, letterhead: { ...model.letterhead, logotype: [] }, front: [], signatures: null };
  const bare = { ...only, sections: found, sources: [], title: '', subtitle: '', statusLine: '' };
  return plain(printedActTexts(bare).join(' | '));
}

export function anchorsOf({ sections }: ActModel): string[] {
  return sections.map(({ anchor }) => anchor);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
