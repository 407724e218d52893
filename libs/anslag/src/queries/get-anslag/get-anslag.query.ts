import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { Versioned } from '#http';
import type { AnslagScheduled } from '../../domain/anslag.events.js';
import type { AnslagState } from '../../domain/anslag.state.js';
import type { LegalForceConfirmed } from '../../domain/appeal.events.js';
import type { AppealedDecision } from '../../domain/legal-force.js';

/** An anslag as it stands now: each site, the days, appeals, legal force, and what the system has seen. */
export interface AnslagView
  extends Omit<AnslagScheduled, 'sites'>, Omit<AnslagState, 'scheduled' | 'postOn' | 'legalForce'> {
  readonly association: string;
  readonly id: string;
  readonly title: string;
  readonly legalForce: LegalForce;
}

export interface LegalForce {
  /** From when the decisions hold if nothing stands against it; null while that cannot be told. */
  readonly calculated: CivilDate | null;
  readonly confirmed: LegalForceConfirmed | null;
  /** Those that were appealed in time, which gain legal force by themselves. */
  readonly appealed: readonly AppealedDecision[];
  /** Swedish, a sentence each; empty when nothing stands against it. */
  readonly blockedBy: readonly string[];
}

export class GetAnslagQuery extends Query<Versioned<AnslagView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
