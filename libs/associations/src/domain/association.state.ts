import type {
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
