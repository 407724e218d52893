import type { CivilDate, Finding } from '#kernel';
import type { ApplicationStatus } from '../domain/application-status.js';
import type {
  ApplicationDecided,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  OpinionGiven,
  SupplementRequested,
} from '../domain/application.events.js';
import type { PreparationStep } from '../domain/preparation.events.js';

/** What is asked for, as the system sums it, in öre. */
export interface Requested {
  readonly perYear: ReadonlyArray<{ year: number; ore: number }>;
  readonly totalOre: number;
}

/** One thing that has happened on the way from application to decision. */
export interface WayStep {
  readonly event: string;
  /** The day it happened; null when it is not known. */
  readonly on: CivilDate | null;
  /** Swedish, for the reader. */
  readonly what: string;
}

/** An application with the way it has come, what it lacks and what it asks for. */
export interface ApplicationView extends ApplicationSubmitted {
  readonly association: string;
  readonly application: string;
  readonly status: ApplicationStatus;
  /** Counts from 1. */
  readonly version: number;
  readonly initiativeTitle: string;
  /** The member that answers for the initiative. */
  readonly owner: string | null;
  readonly requested: Requested;
  readonly complete: boolean;
  /** Swedish, a line each. */
  readonly missing: readonly string[];
  readonly waitingFor: SupplementRequested | null;
  readonly findings: readonly Finding[];
  /** Null where the reader may not see them yet: until the matter is closed they are the association's own. */
  readonly opinions: readonly OpinionGiven[] | null;
  /** The steps that are left before the board; null where none have been chosen, or the reader may not see opinions. */
  readonly stepsLeft: readonly PreparationStep[] | null;
  readonly withdrawn: ApplicationWithdrawn | null;
  readonly decisions: readonly ApplicationDecided[];
  /** In the order it was recorded. */
  readonly way: readonly WayStep[];
}

/** An application in a list. */
export interface ApplicationSummary
  extends
    Requested,
    Pick<
      ApplicationSubmitted,
      'kind' | 'form' | 'initiative' | 'title' | 'applicant' | 'caseNumber' | 'receivedOn'
    > {
  readonly application: string;
  readonly status: ApplicationStatus;
  readonly version: number;
  readonly initiativeTitle: string | null;
  readonly owner: string | null;
}
