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

export type AssociationCommand =
  | ({ type: 'found' } & AssociationFounded)
  | ({ type: 'adopt-charter' } & CharterAdopted)
  | ({ type: 'admit-member' } & MemberAdmitted)
  | ({ type: 'establish-body' } & BodyEstablished)
  | ({ type: 'register-person' } & PersonRegistered)
  | ({ type: 'fill-seat' } & SeatFilled)
  | ({ type: 'register-site' } & SiteRegistered)
  | ({ type: 'set-letterhead' } & LetterheadSet);
