import type { Item, MeetingState, Section } from '#meetings';

const WORDS: Readonly<Record<Section, string>> = {
  formalities: 'Avslutning',
  information: 'Informationsärenden',
  discussion: 'Diskussionsärenden',
  decision: 'Beslutsärenden',
  other: 'Övriga ärenden',
};

/**
 * Above each item, the kind of matters that begins with it; null where the kind goes on. Formalities have a heading only
 * where they end other matters, and an item with parts is a heading itself. None at all when nobody has said any kind.
 */
export function sectionHeadings(
  items: readonly Item[],
  { items: all }: MeetingState,
): ReadonlyArray<string | null> {
  if (items.every(({ section }) => section === null)) return items.map(() => null);
  let current: string | null = null;
  return items.map(({ item, section }) => {
    const before: string | null = current;
    const isHeading = all.some(({ parent }) => parent === item);
    const opensMeeting = section === 'formalities' && before === null;
    current = isHeading || opensMeeting ? null : WORDS[section ?? 'other'];
    return current === before ? null : current;
  });
}
