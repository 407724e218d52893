import type { CivilDate } from '#kernel';
import { closed, requestedPerYear, statusOf } from '../domain/application-status.js';
import { judgeApplication } from '../domain/application.findings.js';
import { requestedOre } from '../domain/application.state.js';
import type { InitiativeRegistered } from '../domain/initiative.events.js';
import { missingIn } from '../domain/missing.js';
import type { PreparationStep } from '../domain/preparation.events.js';
import { type PreparationState, stepsOn } from '../domain/preparation.state.js';
import type { ApplicationView } from './application-view.js';
import type { ApplicationOnItsWay } from './application-way.js';

export interface ApplicationSeen {
  readonly association: string;
  readonly application: string;
  readonly onItsWay: ApplicationOnItsWay;
  readonly initiative: InitiativeRegistered;
  readonly preparation: PreparationState;
  readonly today: CivilDate;
  /** Whether the reader works for the association, and sees opinions before the matter is closed. */
  readonly works: boolean;
}

/** What a reader is shown of an application that has been submitted; null of one that has not. */
export function viewApplication(seen: ApplicationSeen): ApplicationView | null {
  const { association, application, initiative, preparation, today } = seen;
  const { state, way } = seen.onItsWay;
  const { submitted, version, waitingFor, opinions, withdrawn, decisions } = state;
  if (!submitted) return null;
  const mayPrepare = seen.works || closed(state);
  const missing = missingIn(submitted, initiative);
  return {
    association,
    application,
    ...submitted,
    status: mayPrepare ? statusOf(state) : statusOf({ ...state, opinions: [] }),
    version,
    initiativeTitle: initiative.title,
    owner: initiative.owner,
    requested: { perYear: requestedPerYear(state), totalOre: requestedOre(state) },
    complete: missing.length === 0,
    missing,
    waitingFor,
    findings: judgeApplication(state),
    opinions: mayPrepare ? opinions : null,
    stepsLeft: mayPrepare && !closed(state) ? stepsLeft(stepsOn(preparation, today), opinions) : null,
    withdrawn,
    decisions,
    way: mayPrepare ? way : way.filter(({ event }) => event !== 'application.opinion-given'),
  };
}

function stepsLeft(
  steps: readonly PreparationStep[] | null,
  opinions: ReadonlyArray<{ step: string }>,
): readonly PreparationStep[] | null {
  return steps?.filter(({ step }) => !opinions.some((given) => given.step === step)) ?? null;
}
