import type { CivilDate } from '#kernel';
import type {
  AssociationFounded,
  BodyEstablished,
  CharterAdopted,
  CharterSwitches,
  LetterheadPicture,
  LetterheadSet,
  MemberAdmitted,
  PersonRegistered,
  ProfileChosen,
  RemoteParticipationAllowed,
  SeatFilled,
  SeatVacated,
  SiteRegistered,
} from './association.events.js';
import type { PaperProfile } from './paper-profiles.js';

export type AssociationCommand =
  | ({ type: 'found' } & AssociationFounded)
  | AdoptCharter
  | ({ type: 'admit-member' } & MemberAdmitted)
  | ({ type: 'establish-body' } & BodyEstablished)
  | ({ type: 'register-person' } & PersonRegistered)
  | FillSeat
  | ({ type: 'vacate-seat' } & SeatVacated)
  | AllowRemoteParticipation
  | RegisterSite
  | SetLetterhead
  | ChooseProfile;

export interface SetLetterhead extends Omit<LetterheadSet, 'picture'> {
  type: 'set-letterhead';
  /** None when left out. */
  picture?: Pick<LetterheadPicture, 'sha256' | 'alternativeText'> | null;
}

/** What is left out is as the profile has it. */
export interface ChooseProfile extends Partial<PaperProfile> {
  type: 'choose-profile';
  profile: ProfileChosen['profile'];
}

/** A switch that is left out has its careful default. */
export interface AdoptCharter extends Omit<CharterAdopted, keyof CharterSwitches>, Partial<CharterSwitches> {
  type: 'adopt-charter';
}

export interface FillSeat extends Omit<SeatFilled, 'until'> {
  type: 'fill-seat';
  /** The last day; the end of the mandate when left out. */
  until?: CivilDate | null;
}

export interface AllowRemoteParticipation extends Omit<RemoteParticipationAllowed, 'soundOnly'> {
  type: 'allow-remote-participation';
  /** False when left out. */
  soundOnly?: boolean;
}

export interface RegisterSite extends Omit<SiteRegistered, 'posting'> {
  type: 'register-site';
  /** `automatic` when left out. */
  posting?: SiteRegistered['posting'];
}
