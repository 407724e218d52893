import { v5 } from 'uuid';

/** The id of a command's n:th event, counted from 0 over all the streams it appends to. */
export function eventId(commandId: string, n: number): string {
  return v5(String(n), commandId);
}
