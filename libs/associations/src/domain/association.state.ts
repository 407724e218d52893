import type {
  AssociationEvent,
  AssociationFounded,
  BodyEstablished,
  CharterAdopted,
  ConsultationHeld,
  LetterheadSet,
  MemberAdmitted,
  PersonRegistered,
  ProfileChosen,
  RemoteParticipationAllowed,
  SeatFilled,
  SeatVacated,
  SiteRegistered,
  WithdrawalNoted,
} from './association.events.js';
import { holds } from './seats.js';

/** A person's appointment to a seat, and how it ended before its time if it did. */
export interface Appointment extends SeatFilled {
  readonly vacated: Pick<SeatVacated, 'on' | 'ground'> | null;
}

export interface AssociationState {
  readonly founded: AssociationFounded | null;
  /** In the order they were adopted; the one in force on a day is found by `charterOn`. */
  readonly charters: readonly CharterAdopted[];
  readonly members: readonly MemberAdmitted[];
  readonly bodies: readonly BodyEstablished[];
  readonly people: readonly PersonRegistered[];
  readonly seats: readonly Appointment[];
  readonly sites: readonly SiteRegistered[];
  /** In the order they were taken. */
  readonly remoteDecisions: readonly RemoteParticipationAllowed[];
  readonly consultations: readonly ConsultationHeld[];
  readonly letterhead: LetterheadSet | null;
  /** Null until one has been chosen. */
  readonly profile: ProfileChosen | null;
  /** Notices that have not been taken back, run out or not. */
  readonly withdrawals: readonly WithdrawalNoted[];
}

export const noAssociation: AssociationState = {
  founded: null,
  charters: [],
  members: [],
  bodies: [],
  people: [],
  seats: [],
  sites: [],
  remoteDecisions: [],
  consultations: [],
  letterhead: null,
  profile: null,
  withdrawals: [],
};

export function evolveAssociation(state: AssociationState, event: AssociationEvent): AssociationState {
  switch (event.type) {
    case 'association.founded':
      return { ...state, founded: event.data };
    case 'association.charter-adopted':
      return { ...state, charters: [...state.charters, event.data] };
    case 'association.member-admitted':
      return { ...state, members: [...state.members, event.data] };
    case 'association.body-established':
      return { ...state, bodies: [...state.bodies, event.data] };
    case 'association.person-registered':
      return { ...state, people: [...state.people, event.data] };
    case 'association.seat-filled':
      return { ...state, seats: [...state.seats, { ...event.data, vacated: null }] };
    case 'association.seat-vacated':
      return { ...state, seats: vacated(state.seats, event.data) };
    case 'association.remote-participation-allowed':
      return { ...state, remoteDecisions: [...state.remoteDecisions, event.data] };
    case 'association.consultation-held':
      return { ...state, consultations: [...state.consultations, event.data] };
    case 'association.site-registered':
      return { ...state, sites: [...state.sites, event.data] };
    case 'association.letterhead-set':
      return { ...state, letterhead: event.data };
    case 'association.profile-chosen':
      return { ...state, profile: event.data };
    case 'association.withdrawal-noted':
      return { ...state, withdrawals: [...without(state.withdrawals, event.data), event.data] };
    case 'association.withdrawal-cancelled':
      return { ...state, withdrawals: without(state.withdrawals, event.data) };
  }
}

/** For folding an association's stream where it serves as a fact for another decision. */
export const associationFoldable = { initial: noAssociation, evolve: evolveAssociation };

function without(
  withdrawals: readonly WithdrawalNoted[],
  { withdrawal }: Pick<WithdrawalNoted, 'withdrawal'>,
): readonly WithdrawalNoted[] {
  return withdrawals.filter((one) => one.withdrawal !== withdrawal);
}

/** The appointment that is in force on the day, when the same person has been appointed more than once. */
function vacated(
  seats: readonly Appointment[],
  { body, member, person, role, on, ground }: SeatVacated,
): readonly Appointment[] {
  const held = seats.findLastIndex(
    (seat) =>
      seat.body === body &&
      seat.member === member &&
      seat.person === person &&
      seat.role === role &&
      holds(seat, on),
  );
  return seats.map((seat, index) => (index === held ? { ...seat, vacated: { on, ground } } : seat));
}
