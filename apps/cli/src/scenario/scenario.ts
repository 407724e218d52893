import type { Instant } from '#kernel';
import type { Role } from '#http';

/** A scenario file that has been read and found right. The format is in `scenario.schema.json`. */
export interface Scenario {
  readonly file: string;
  readonly title: string;
  /** The folder that the results are written to. */
  readonly name: string;
  readonly association: string;
  readonly clock: Instant;
  readonly actors: Readonly<Record<string, ScenarioActor>>;
  /** The meeting whose results are written out. */
  readonly meeting: string;
  readonly steps: readonly Step[];
}

export interface ScenarioActor {
  readonly roles: readonly Role[];
  readonly person: string | null;
}

export type Step = CommandStep | ExpectStep;

interface StepBase {
  /** Counted from 1, as people count. */
  readonly number: number;
  readonly line: number;
  /** Where the clock stands: the step's own `at`, or that of the step before. */
  readonly at: Instant;
}

export interface CommandStep extends StepBase {
  readonly kind: 'command';
  /** The command's name in the API, e.g. `meetings/open`. */
  readonly command: string;
  /** What it is done to; null for the association itself. */
  readonly on: string | null;
  readonly as: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The rule that must refuse it; null when it must be accepted. */
  readonly refused: string | null;
}

export interface ExpectStep extends StepBase {
  readonly kind: 'expect';
  readonly event: string;
  readonly on: string;
}
