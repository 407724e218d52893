import type { CivilDate } from '#kernel';
import type {
  InitiativeEnded,
  InitiativeEvent,
  InitiativeMoved,
  InitiativeRegistered,
} from './initiative.events.js';

export interface InitiativeState {
  /** As it stands: with what was changed, and the owner it has now. */
  readonly registered: InitiativeRegistered | null;
  readonly moves: readonly InitiativeMoved[];
  readonly ended: InitiativeEnded | null;
}

export const noInitiative: InitiativeState = { registered: null, moves: [], ended: null };

export function evolveInitiative(state: InitiativeState, event: InitiativeEvent): InitiativeState {
  switch (event.type) {
    case 'initiative.registered':
      return { ...state, registered: event.data };
    case 'initiative.changed': {
      const { reason: _reason, ...facts } = event.data;
      return { ...state, registered: { ...state.registered!, ...facts } };
    }
    case 'initiative.moved':
      return {
        ...state,
        registered: movedTo(state.registered!, event.data.to),
        moves: [...state.moves, event.data],
      };
    case 'initiative.ended':
      return { ...state, ended: event.data };
  }
}

/** For folding an initiative where it serves as a fact for another decision. */
export const initiativeFoldable = { initial: noInitiative, evolve: evolveInitiative };

/** A party that takes over is no longer one beside the owner. */
export function movedTo(registered: InitiativeRegistered, owner: string): InitiativeRegistered {
  return { ...registered, owner, parties: registered.parties.filter(({ member }) => member !== owner) };
}

/** Whether it goes on on the day: begun, not past its last day, and not ended. */
export function goesOn({ registered, ended }: InitiativeState, day: CivilDate): boolean {
  if (!registered) return false;
  const { from, until } = registered;
  return (from === null || from <= day) && (until === null || day <= until) && (!ended || day < ended.on);
}
