import type { Finding } from '#kernel';
import type { InitiativeEnded, InitiativeMoved, InitiativeRegistered } from '../domain/initiative.events.js';

/** An initiative as it stands now. It holds no one's name: owners are members, steering groups are functions. */
export interface InitiativeView extends InitiativeRegistered {
  readonly association: string;
  readonly initiative: string;
  /** The members that have answered for it, in order. */
  readonly moves: readonly InitiativeMoved[];
  readonly ended: InitiativeEnded | null;
  /** Whether it goes on today. */
  readonly ongoing: boolean;
  readonly findings: readonly Finding[];
}
