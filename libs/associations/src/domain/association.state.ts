import type {
  AssociationEvent,
  AssociationFounded,
  BodyEstablished,
  CharterAdopted,
  LetterheadSet,
  MemberAdmitted,
  PersonRegistered,
  SeatFilled,
  SiteRegistered,
} from './association.events.js';

export interface AssociationState {
  readonly founded: AssociationFounded | null;
  /** In the order they were adopted; the one in force on a day is found by `charterOn`. */
  readonly charters: readonly CharterAdopted[];
  readonly members: readonly MemberAdmitted[];
  readonly bodies: readonly BodyEstablished[];
  readonly people: readonly PersonRegistered[];
  readonly seats: readonly SeatFilled[];
  readonly sites: readonly SiteRegistered[];
  readonly letterhead: LetterheadSet | null;
}

export const noAssociation: AssociationState = {
  founded: null,
  charters: [],
  members: [],
  bodies: [],
  people: [],
  seats: [],
  sites: [],
  letterhead: null,
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
      return { ...state, seats: [...state.seats, event.data] };
    case 'association.site-registered':
      return { ...state, sites: [...state.sites, event.data] };
    case 'association.letterhead-set':
      return { ...state, letterhead: event.data };
  }
}

/** For folding an association's stream where it serves as a fact for another decision. */
export const associationFoldable = { initial: noAssociation, evolve: evolveAssociation };
