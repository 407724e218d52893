/** Gives every entry of a catalogue its key as its id. */
export function withIds<Id extends string, Entry extends object>(
  entries: Record<Id, Entry>,
): Readonly<Record<Id, Entry & { id: string }>> {
  return Object.fromEntries(
    Object.entries<Entry>(entries).map(([id, entry]) => [id, { id, ...entry }]),
  ) as Record<Id, Entry & { id: string }>;
}
