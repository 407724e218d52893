import { formatKronor, isRefusal, type Refusal, refuse } from '#kernel';
import type { ApplicationOutcome } from '../application.events.js';
import { type ApplicationState, requestedOre, settled } from '../application.state.js';
import { fundingDecisionRules } from '../funding-decision.rules.js';
import type {
  ApplicationFact,
  DecideFunding,
  FundingContext,
  Judged,
  OutcomeToDecide,
} from '../funding-decision.types.js';
import type { YearAmount } from '../grant.commands.js';
import { grantedOre } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import { asRelease, charged, type Check, notPositive, total, yearsRepeated } from '../reserve.js';

const GRANTED: ReadonlySet<ApplicationOutcome> = new Set([
  'granted',
  'partly-granted',
  'granted-on-conditions',
]);

/** Whether something is granted at all. */
export function grants({ outcome }: Pick<Judged, 'outcome'>): boolean {
  return GRANTED.has(outcome.outcome);
}

/** Everything that makes the outcome impossible, and the amounts when it is possible. */
export function judge(
  outcome: OutcomeToDecide,
  command: DecideFunding,
  context: FundingContext,
): Judged | Refusal {
  const fact = context.applications.get(outcome.application);
  if (!fact?.state.submitted)
    return refuse(
      fundingDecisionRules['funding-application-unknown'],
      `Det finns ingen ansökan med id ${outcome.application}. Registrera den först (applications/submit), eller rätta id:t.`,
      { application: outcome.application },
    );
  const { submitted } = fact.state;
  const refusal =
    withdrawn(fact.state, outcome) ??
    decidedAlready(fact.state, outcome) ??
    (grants({ outcome }) ? notGrantable(outcome, fact, command, context) : grantsNothing(outcome));
  if (refusal) return refusal;
  if (!grants({ outcome })) return { outcome, fact, submitted, charges: [] };
  const amounts = amountsOf(outcome, fact);
  if (isRefusal(amounts)) return amounts;
  const charges = charged(amounts, fact.initiative, context.funds);
  if (isRefusal(charges)) return charges;
  return (
    notInWords(outcome, command) ??
    outcomeDiffers(outcome, fact, total(charges.map(asRelease))) ?? {
      outcome,
      fact,
      submitted,
      charges,
    }
  );
}

function notGrantable(
  outcome: OutcomeToDecide,
  { initiative, unprepared, state }: ApplicationFact,
  { unpreparedReason }: DecideFunding,
  { grants: known, ref }: FundingContext,
): Check {
  const { grant, amounts = [], application } = outcome;
  if (grant === undefined)
    return refuse(
      fundingDecisionRules['funding-grant-missing'],
      'Det som beviljas ska ha ett id, så att pengarna kan följas. Ange det i grant.',
      { application },
    );
  if (known.get(grant)!.taken)
    return refuse(
      grantRules['grant-taken'],
      `Id:t ${grant} hör redan till ett annat beviljande. Välj ett annat id.`,
      { grant },
    );
  if (initiative.endedOn !== null && ref.date !== null && initiative.endedOn <= ref.date)
    return refuse(
      fundingDecisionRules['funding-initiative-ended'],
      `Insatsen ${initiative.title} avslutades ${initiative.endedOn}. Registrera en ny insats, eller avslå ansökan.`,
      { initiative: initiative.initiative, endedOn: initiative.endedOn },
    );
  if (unprepared.length > 0 && !unpreparedReason)
    return refuse(
      fundingDecisionRules['funding-not-prepared'],
      `Ansökan ${state.submitted!.title} har inte gått hela vägen: ${unprepared.join(', ')} saknas. Bered den först (applications/give-opinion), eller ange skälet i unpreparedReason.`,
      { application, missing: unprepared },
    );
  if (outcome.outcome === 'granted-on-conditions' && (outcome.conditions ?? []).length === 0)
    return refuse(
      fundingDecisionRules['funding-condition-missing'],
      'Beviljandet är villkorat, men villkoret saknas. Ange det i conditions.',
      { application },
    );
  return notPositive(amounts.map(({ amount }) => amount)) ?? yearsRepeated(amounts);
}

function grantsNothing({ application, outcome, grant, amounts, conditions }: OutcomeToDecide): Check {
  if (grant === undefined && !amounts?.length && !conditions?.length) return undefined;
  return refuse(
    fundingDecisionRules['funding-grant-without-grant'],
    `Med utfallet ${outcome} beviljas ingenting. Utelämna grant, amounts och conditions, eller rätta utfallet.`,
    { application, outcome },
  );
}

/** The amounts as the decision says them; all that was asked for, or what is left of it, when it says none. */
function amountsOf(outcome: OutcomeToDecide, fact: ApplicationFact): YearAmount[] | Refusal {
  const { amounts, remainder, refersTo, application } = outcome;
  if (amounts?.length) return amounts;
  const known = fact.state.submitted!.amounts.length > 0;
  if (known && (remainder || outcome.outcome === 'granted')) return leftOf(outcome, fact);
  if (refersTo) return [];
  return refuse(
    fundingDecisionRules['funding-amount-missing'],
    'Beviljandet säger inte hur mycket. Ange amounts, eller i refersTo vilken handling beloppet står i.',
    { application },
  );
}

/** What the application asks for by year, less what earlier decisions have granted of it. */
function leftOf(
  { application }: OutcomeToDecide,
  { state, earlier }: ApplicationFact,
): YearAmount[] | Refusal {
  const years = [...new Set(state.submitted!.amounts.map(({ year }) => year))];
  const left = years
    .map((year) => {
      const asked = state.submitted!.amounts.filter((one) => one.year === year);
      const ore = total(asked.map(({ amount }) => amount)) - grantedBefore(earlier, year);
      // One amount alone keeps its own words.
      const words = asked.length === 1 && ore === asked[0]!.amount.ore ? asked[0]!.amount.asWritten : null;
      return { year, ore, amount: words ?? formatKronor(ore) };
    })
    .filter(({ ore }) => ore > 0)
    .map(({ year, amount }) => ({ year, amount }));
  if (left.length > 0) return left;
  return refuse(
    fundingDecisionRules['funding-nothing-left'],
    'Allt som söks är redan beviljat. Det finns inget kvar att bevilja.',
    { application },
  );
}

function grantedBefore(earlier: readonly GrantState[], year?: number): number {
  return earlier.reduce((sum, grant) => sum + grantedOre(grant, year), 0);
}

/** The words and the ledger share one value: an amount stands in a clause, or in the paper that the decision names. */
function notInWords(
  { amounts = [], refersTo, application }: OutcomeToDecide,
  { clauses, formula }: DecideFunding,
): Check {
  if (refersTo) return undefined;
  const words = plain([formula ?? '', ...clauses].join(' '));
  const silent = amounts.find(({ amount }) => !words.includes(plain(amount)));
  if (!silent) return undefined;
  return refuse(
    fundingDecisionRules['funding-amount-not-in-words'],
    `Beloppet ${silent.amount} för ${silent.year} står inte i beslutets ord. Skriv det så i en att-sats, eller ange i refersTo vilken handling det står i.`,
    { application, year: silent.year, amount: silent.amount },
  );
}

/** Spaces of all kinds are one: an amount is the same whether it can be broken or not. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ');
}

/** `granted` is all that was asked for, or all that is left; `partly-granted` is less. */
function outcomeDiffers(
  { outcome, application }: OutcomeToDecide,
  { state, earlier }: ApplicationFact,
  grantedNow: number,
): Check {
  const requested = requestedOre(state);
  if (requested === 0 || grantedNow === 0) return undefined;
  const left = requested - grantedBefore(earlier);
  const facts = { application, requestedOre: requested, leftOre: left, grantedOre: grantedNow };
  if (grantedNow > left)
    return refuse(
      fundingDecisionRules['funding-more-than-requested'],
      `Beslutet ger ${formatKronor(grantedNow)}, men sökt och inte redan beviljat är ${formatKronor(left)}. Bevilja högst det, eller be om en ny version av ansökan (applications/revise).`,
      facts,
    );
  if (outcome === 'granted' && grantedNow < left)
    return refuse(
      fundingDecisionRules['funding-outcome-differs'],
      `Beslutet ger ${formatKronor(grantedNow)} av sökta ${formatKronor(left)}. Ange utfallet partly-granted, eller bevilja allt.`,
      facts,
    );
  if (outcome !== 'partly-granted' || grantedNow < left) return undefined;
  return refuse(
    fundingDecisionRules['funding-outcome-differs'],
    'Beslutet ger allt som söks. Ange utfallet granted.',
    facts,
  );
}

function withdrawn({ withdrawn: call }: ApplicationState, { application }: OutcomeToDecide): Check {
  if (!call) return undefined;
  return refuse(
    fundingDecisionRules['funding-application-withdrawn'],
    `Ansökan återkallades ${call.on}. Lämna ärendet utan beslut (paragraphs/leave-undecided).`,
    { application, on: call.on },
  );
}

/** An application is settled once; what an earlier decision left of it can be granted later. */
function decidedAlready(state: ApplicationState, { application, remainder }: OutcomeToDecide): Check {
  const last = settled(state);
  if (!last || (remainder && last.outcome === 'partly-granted')) return undefined;
  return refuse(
    fundingDecisionRules['funding-decided-already'],
    `Styrelsen avgjorde ansökan i ${last.decision.label}${last.decision.date ? ` ${last.decision.date}` : ''}. Ett beviljande ändras med grants/change; en ny begäran kräver en ny ansökan.`,
    { application, outcome: last.outcome, decision: last.decision },
  );
}
