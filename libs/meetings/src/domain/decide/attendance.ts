import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type {
  AppointSecretary,
  ElectApprovers,
  RecordAbsence,
  RecordArrival,
  RecordDeparture,
} from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { isBoard } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import { currentItem, presentNow } from '../attendance.js';
import { unfitArrivals } from '../law/arrival.js';
import { enforce } from '../law/enforce.js';
import {
  bodyDoesNotDecide,
  type Check,
  minuteOf,
  nobodyNamed,
  notWhile,
  unknownMembers,
  unknownPeople,
} from './checks.js';
import { printed } from '../printed.js';

/** People may be noted before the meeting is opened; whoever comes once a paragraph is open is present from it on. */
export function arrive(
  { people, at }: RecordArrival,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const ids = people.map(({ person }) => person);
  const last = Math.max(0, ...state.attendance.map(({ listedAs }) => listedAs));
  return (
    notWhile(state, 'planned', 'open') ??
    nobodyNamed(people) ??
    unknownPeople(context, ids) ??
    unknownMembers(
      context,
      people.flatMap(({ servesFor }) => servesFor ?? []),
    ) ??
    alreadyPresent(
      ids.filter((id, index) => presentNow(state, id) || ids.indexOf(id) !== index),
      'Anteckna att personen lämnar innan en ny ankomst (attendance/leave).',
    ) ??
    enforce(
      state,
      isBoard(state, context) ? unfitArrivals(people, state, context) : [],
      null,
      accept(
        ...people.map((one, index): MeetingEvent => ({
          type: 'attendance.arrived',
          data: {
            who: printed(one, state, context),
            capacity: one.capacity,
            mode: one.mode ?? 'not-stated',
            servesFor: one.servesFor ?? null,
            fromItem: currentItem(state),
            listedAs: one.listedAs ?? placeHeldBefore(state, one.person) ?? last + index + 1,
            at: minuteOf(at, state, context),
            soundOnlyReason: one.soundOnlyReason ?? null,
          },
        })),
      ),
    )
  );
}

export function leave(
  { people, at }: RecordDeparture,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'planned', 'open') ??
    nobodyNamed(people) ??
    notPresent(people.filter((id, index) => !presentNow(state, id) || people.indexOf(id) !== index)) ??
    accept(
      ...people.map((person): MeetingEvent => ({
        type: 'attendance.left',
        data: { person, throughItem: currentItem(state), at: minuteOf(at, state, context) },
      })),
    )
  );
}

export function recordAbsence(
  { people, kind, heading }: RecordAbsence,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const ids = people.map(({ person }) => person);
  return (
    notWhile(state, 'planned', 'open') ??
    nobodyNamed(people) ??
    unknownPeople(context, ids) ??
    alreadyPresent(
      ids.filter((id) => presentNow(state, id)),
      'Den som är närvarande kan inte antecknas som frånvarande. Rätta listan.',
    ) ??
    alreadyAbsent(
      ids.filter(
        (id, index) => state.absences.some(({ who }) => who.person === id) || ids.indexOf(id) !== index,
      ),
    ) ??
    accept(
      ...people.map((one): MeetingEvent => ({
        type: 'attendance.absence-recorded',
        data: { who: printed(one, state, context), kind, heading: heading ?? null },
      })),
    )
  );
}

export function appointSecretary(
  command: AppointSecretary,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'planned', 'open') ?? unknownPeople(context, [command.person]);
  return refusal ?? accept({ type: 'secretary.appointed', data: { who: printed(command, state, context) } });
}

/** Approvers attest what they saw and heard, so they must be there. Whether they served is a finding, not a refusal. */
export function electApprovers(
  { approvers }: ElectApprovers,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const ids = approvers.map(({ person }) => person);
  return (
    notWhile(state, 'open') ??
    bodyDoesNotDecide(state) ??
    nobodyNamed(approvers) ??
    unknownPeople(context, ids) ??
    approversNotPresent(ids.filter((id) => !presentNow(state, id))) ??
    accept({
      type: 'approvers.elected',
      data: {
        approvers: approvers
          .filter(({ person }, index) => ids.indexOf(person) === index)
          .map((one) => printed(one, state, context)),
      },
    })
  );
}

/** Whoever comes back keeps their place in the list. */
function placeHeldBefore(state: MeetingState, person: string): number | undefined {
  return state.attendance.find(({ who }) => who.person === person)?.listedAs;
}

function alreadyPresent(people: readonly string[], next: string): Check {
  if (people.length === 0) return undefined;
  return refuse(
    meetingRules['already-present'],
    `Redan antecknad som närvarande: ${people.join(', ')}. ${next}`,
    { people },
  );
}

function alreadyAbsent(people: readonly string[]): Check {
  if (people.length === 0) return undefined;
  return refuse(
    meetingRules['already-absent'],
    `Redan antecknad som frånvarande: ${people.join(', ')}. Ange varje person en gång.`,
    { people },
  );
}

function notPresent(people: readonly string[]): Check {
  if (people.length === 0) return undefined;
  return refuse(
    meetingRules['not-present'],
    `Inte antecknad som närvarande: ${people.join(', ')}. Anteckna ankomsten först (attendance/arrive), och ange varje person en gång.`,
    { people },
  );
}

function approversNotPresent(people: readonly string[]): Check {
  if (people.length === 0) return undefined;
  return refuse(
    meetingRules['approver-not-present'],
    `Den som ska justera protokollet måste vara närvarande, och det är inte ${people.join(', ')}. Välj någon annan, eller anteckna ankomsten först (attendance/arrive).`,
    { people },
  );
}
