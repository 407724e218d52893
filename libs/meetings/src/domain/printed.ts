import type { Assignment, Mention, PrintedPerson } from './meeting.events.js';
import type { AssignmentToRecord, PersonToPrint } from './meeting.commands.js';
import type { MeetingContext } from './meeting.context.js';
import type { MeetingState } from './meeting.state.js';

/**
 * A person as this meeting prints them. What the command leaves out is taken from the attendance list, and what that
 * does not say from the register: the name always, party and member from the seat in the body.
 */
export function printed(
  { person, nameAsWritten, title, party, organisation }: PersonToPrint,
  state: MeetingState,
  { association }: MeetingContext,
): PrintedPerson {
  const listed = state.attendance.find(({ who }) => who.person === person)?.who;
  const seat = association.seats.findLast(
    (seat) => seat.person === person && seat.body === state.planned?.body,
  );
  const member = association.members.find(({ member }) => member === seat?.member);
  return {
    person,
    name: nameAsWritten ?? association.people.find((one) => one.person === person)!.name,
    title: title ?? listed?.title ?? null,
    party: party ?? (listed ? listed.party : (seat?.party ?? null)),
    organisation: organisation ?? (listed ? listed.organisation : (member?.code ?? member?.name ?? null)),
  };
}

/** A person's registered name, for messages; the id of one who is not registered. */
export function nameOf(person: string, { association }: Pick<MeetingContext, 'association'>): string {
  return association.people.find((one) => one.person === person)?.name ?? person;
}

export function mentions(given: ReadonlyArray<Omit<Mention, 'title'> & { title?: string }> = []): Mention[] {
  return given.map(({ kind, ref, asWritten, title }) => ({ kind, ref, asWritten, title: title ?? null }));
}

export function assignments(given: readonly AssignmentToRecord[] = []): Assignment[] {
  return given.map(({ owner, text, due, dueAsWritten }) => ({
    owner,
    text,
    due: due ?? null,
    dueAsWritten: dueAsWritten ?? null,
  }));
}

export function peopleIn(given: ReadonlyArray<Pick<Mention, 'kind' | 'ref'>> = []): string[] {
  return given.filter(({ kind }) => kind === 'person').map(({ ref }) => ref);
}
