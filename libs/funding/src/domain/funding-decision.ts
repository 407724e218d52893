import { type Elsewhere, isRefusal, type Refusal, refuse } from '#kernel';
import type { ApplicationEvent } from './application.events.js';
import { grants, judge } from './decide/funding-judge.js';
import { notCovered, unlawful } from './decide/funding-law.js';
import { paragraphOf } from './decide/funding-paragraph.js';
import { fundingDecisionRules } from './funding-decision.rules.js';
import type {
  DecideFunding,
  FundingContext,
  FundingDecision,
  Judged,
  OutcomeToDecide,
  SumDiffers,
} from './funding-decision.types.js';
import type { GrantEvent, Release } from './grant.events.js';
import { grantRules } from './grant.rules.js';
import {
  asRelease,
  type Check,
  notPositive,
  readAmount,
  reservations,
  shortage,
  toFunds,
  total,
} from './reserve.js';

/**
 * One decision, one value: the amounts in the paragraph's words are the amounts of the grants, and all of it is recorded
 * in one append or not at all.
 */
export function decideFunding(command: DecideFunding, context: FundingContext): FundingDecision | Refusal {
  const refusal = notTheBoard(context) ?? repeated(command.outcomes) ?? grantRepeated(command.outcomes);
  if (refusal) return refusal;
  const judged: Judged[] = [];
  for (const outcome of command.outcomes) {
    const one = judge(outcome, command, context);
    if (isRefusal(one)) return one;
    judged.push(one);
  }
  const unreadable = command.requestedTotal ? notPositive([command.requestedTotal]) : undefined;
  if (unreadable) return unreadable;
  const missing = shortages(judged, context);
  return {
    paragraph: paragraphOf(command, judged),
    offences: [
      ...(context.afterwards ? [] : judged.flatMap(unlawful)),
      ...notCovered(missing.flat(), command.overcommitReason),
    ],
    sumDiffers: sumDiffers(command, judged),
    elsewhere: [
      ...judged.map((one) => applicationDecided(one, command, context)),
      ...judged.filter(grants).map((one) => grantAwarded(one, context)),
      ...toFunds(
        context.funds,
        ...judged.map((one, n) => reserved(one, missing[n]!, command.overcommitReason)),
      ),
    ],
  };
}

function notTheBoard({ board }: FundingContext): Check {
  if (board) return undefined;
  return refuse(
    fundingDecisionRules['funding-by-the-board'],
    'Bara styrelsen beslutar om förbundets pengar. En beredande grupp lämnar ett yttrande (applications/give-opinion).',
  );
}

function repeated(outcomes: readonly OutcomeToDecide[]): Check {
  const ids = outcomes.map(({ application }) => application);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return undefined;
  return refuse(
    fundingDecisionRules['funding-application-repeated'],
    `Ansökan ${twice} står två gånger. Ange ett utfall för varje ansökan.`,
    { application: twice },
  );
}

function grantRepeated(outcomes: readonly OutcomeToDecide[]): Check {
  const ids = outcomes.flatMap(({ grant }) => grant ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return undefined;
  return refuse(grantRules['grant-taken'], `Id:t ${twice} står två gånger. Ge varje beviljande ett eget.`, {
    grant: twice,
  });
}

/** The system sums what is asked for itself, and tells when the paper sums otherwise. */
function sumDiffers({ requestedTotal }: DecideFunding, judged: readonly Judged[]): SumDiffers | null {
  if (requestedTotal === undefined) return null;
  const stated = readAmount(requestedTotal)!;
  const parts = judged.flatMap(({ submitted }) => submitted.amounts.map(({ amount }) => amount));
  return total(parts) === stated.ore ? null : { stated, parts };
}

/** What is short for each application, when those before it in the decision have had theirs. */
function shortages(judged: readonly Judged[], { funds }: FundingContext): Release[][] {
  return judged.map(({ charges }, n) =>
    shortage(
      charges.map(asRelease),
      funds,
      judged.slice(0, n).flatMap((one) => one.charges.map(asRelease)),
    ),
  );
}

function applicationDecided(
  { outcome, fact }: Judged,
  command: DecideFunding,
  { ref }: FundingContext,
): Elsewhere {
  const event: ApplicationEvent = {
    type: 'application.decided',
    data: {
      decision: ref,
      told: false,
      outcome: outcome.outcome,
      grant: outcome.grant ?? null,
      reasons: outcome.reasons ?? command.reasons ?? null,
      postponedTo: outcome.outcome === 'postponed' ? (command.postponedTo ?? null) : null,
      remittedFor: outcome.outcome === 'remitted' ? (command.remittedFor ?? null) : null,
    },
  };
  return { stream: fact.stream, expectedVersion: fact.version, events: [event] };
}

function grantAwarded(
  { outcome, fact: { initiative }, submitted, charges }: Judged,
  { ref, grants: streams }: FundingContext,
): Elsewhere {
  const event: GrantEvent = {
    type: 'grant.awarded',
    data: {
      application: outcome.application,
      initiative: initiative.initiative,
      kind: initiative.kind,
      title: initiative.title,
      owner: initiative.owner,
      contact: submitted.contact,
      decision: ref,
      amounts: [...charges],
      refersTo: outcome.refersTo ?? null,
      conditions: (outcome.conditions ?? []).map(
        ({ condition, text, due, dueAsWritten, proof, gatesPayment }) => ({
          condition,
          text,
          due: due ?? null,
          dueAsWritten: dueAsWritten ?? null,
          proof: proof ?? null,
          gatesPayment: gatesPayment ?? true,
        }),
      ),
    },
  };
  return { stream: streams.get(outcome.grant!)!.stream, expectedVersion: 0, events: [event] };
}

function reserved(
  { outcome, fact: { initiative }, charges }: Judged,
  missing: readonly Release[],
  reason: string | undefined,
): ReturnType<typeof reservations> {
  const claimant = { grant: outcome.grant!, initiative: initiative.initiative, kind: initiative.kind };
  return reservations(claimant, charges.map(asRelease), missing, reason);
}
