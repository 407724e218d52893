import { Query } from '@nestjs/cqrs';
import type { CivilDate, Facts } from '#kernel';
import type { Principal, Versioned } from '#http';
import type { Quorum } from '../../domain/law/quorum.js';

/** Whether a board can decide in a paragraph as things stand, and why not: the arithmetic and the law. */
export interface CanDecide {
  readonly meeting: string;
  readonly version: number;
  readonly item: string;
  /** `§ 27`; null while the item is not opened: then it is judged as if it were opened now. */
  readonly label: string | null;
  readonly allowed: boolean;
  /** Everything that stands in the way, the first being what a command is refused with. */
  readonly obstacles: readonly Obstacle[];
  readonly quorum: Quorum;
  readonly presiding: PersonNamed | null;
  /** Those who decide, with the seat each fills; null for one that the seat register does not know. */
  readonly deciding: ReadonlyArray<PersonNamed & { readonly seat: string | null }>;
  readonly recused: ReadonlyArray<PersonNamed & { readonly outcome: 'recused' | 'not-recused' | 'pending' }>;
  /** The version of the charter that was applied; null when none is adopted. */
  readonly charter: string | null;
}

export interface Obstacle {
  readonly rule: string;
  readonly title: string;
  readonly law: string;
  /** Swedish, with what to do next. */
  readonly detail: string;
  readonly facts: Facts;
}

export interface PersonNamed {
  readonly person: string;
  readonly name: string;
}

export class CanDecideQuery extends Query<Versioned<CanDecide>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    /** An item's id, or its label. */
    readonly paragraph: string,
    /** Judges by the law of another day; the meeting's own when undefined. */
    readonly lawOf: CivilDate | undefined,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
