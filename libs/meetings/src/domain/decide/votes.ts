import { accept, type Decision, isRefusal, type Offence, offence, refuse, type Refusal } from '#kernel';
import { outcomeOfVote, type VoteOutcome, type VotesFor } from '#statute';
import { decidersOf, presidingAt } from '../attendance.js';
import { enforce } from '../law/enforce.js';
import { demandedMajority, liveProposals } from '../law/proposals.js';
import { notQuorate, recusalUntried } from '../law/quorum.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { MeetingEvent, PrintedPerson } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { isBoard } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { itemOf, labelOf } from '../paragraphs.js';
import type { HoldVote } from '../procedure.commands.js';
import type { Ballot } from '../procedure.events.js';
import { type Check, notUnderWay, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';
import { notDecidingIn, proposalsUnknown, settled } from './proposals.js';

/**
 * A vote (5 kap. 54–56 §§ KL): open and by name, secret only in elections; the majority decides, and when the votes are
 * equal the chair's casting vote, or in an election the lot. With more than two proposals the counter-proposal is voted
 * on first.
 */
export function holdVote(
  command: HoldVote,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, vote, stage = 'main', election = false, secret = false, demandedBy } = command;
  const refusal =
    notUnderWay(state, item) ??
    unknownPeople(context, [
      ...(command.ballots ?? []).map(({ person }) => person),
      ...(demandedBy === undefined ? [] : [demandedBy]),
    ]) ??
    voteTaken(state, vote) ??
    proposalsUnknown(state, item, command.alternatives) ??
    tooFew(command) ??
    settled(state, item) ??
    votesMissing(command) ??
    (demandedBy === undefined ? undefined : notDecidingIn(state, item, demandedBy, context));
  if (refusal) return refusal;

  const ballots = secret ? null : ballotsOf(command, state, context);
  const tally = tallyOf(command);
  const majority = stage === 'main' ? demandedMajority(itemOf(state, item)!, context.charter) : null;
  const outcome = outcomeOfVote(tally, {
    majority,
    castingVote: election ? undefined : command.castingVote,
    lot: election ? command.lot : undefined,
  });
  const carried = decisive(outcome, command, state, ballots);
  if (isRefusal(carried)) return carried;
  return enforce(
    state,
    isBoard(state, context) ? offencesIn(command, state, context) : [],
    item,
    accept({
      type: 'vote.held',
      data: {
        item,
        vote,
        stage,
        election,
        secret,
        demandedBy: demandedBy === undefined ? null : printed({ person: demandedBy }, state, context),
        tally: [...tally],
        abstained: abstentionsIn(command),
        ballots,
        majority: majority && { ayes: majority.ayes, of: majority.of },
        ...carried,
      },
    }),
  );
}

function ballotsOf({ ballots = [] }: HoldVote, state: MeetingState, context: MeetingContext): Ballot[] {
  return ballots.map(({ person, for: choice }) => ({
    who: printed({ person }, state, context),
    for: choice ?? null,
  }));
}

function tallyOf({ alternatives, ballots = [], counted, secret }: HoldVote): VotesFor[] {
  return alternatives.map((proposal) => ({
    proposal,
    votes: secret
      ? (counted?.votes.find((one) => one.proposal === proposal)?.votes ?? 0)
      : ballots.filter((ballot) => ballot.for === proposal).length,
  }));
}

function abstentionsIn({ ballots = [], counted, secret }: HoldVote): number {
  return secret ? (counted?.abstained ?? 0) : ballots.filter((ballot) => ballot.for === undefined).length;
}

/** What was carried and by what; refuses when the votes are equal and what should settle them is missing. */
function decisive(
  outcome: VoteOutcome,
  { item, election = false }: HoldVote,
  state: MeetingState,
  ballots: readonly Ballot[] | null,
):
  | { carried: string; decidedBy: 'majority' | 'casting-vote' | 'lot'; castBy: PrintedPerson | null }
  | Refusal {
  const chair = presidingAt(state, item)?.who ?? null;
  if ('carried' in outcome)
    return { ...outcome, castBy: outcome.decidedBy === 'casting-vote' ? chair : null };
  const { equal } = outcome;
  if (election)
    return refuse(
      meetingBindingRules['lot-missing'],
      `${equal.join(' och ')} har fått lika många röster, och vid val avgör lotten. Dra lott och ange i lot vilken den föll på.`,
      { item, equal },
    );
  const chairAbstained = ballots?.some((one) => one.who.person === chair?.person && one.for === null);
  if (chairAbstained)
    return refuse(
      meetingBindingRules['chair-must-vote'],
      `Rösterna är lika och ordföranden har avstått. Ordföranden är skyldig att rösta när det behövs för att ärendet ska kunna avgöras. Ange ordförandens röst.`,
      { item, equal, chair: chair!.person },
    );
  return refuse(
    meetingBindingRules['casting-vote-missing'],
    `${equal.join(' och ')} har fått lika många röster, och ordföranden har utslagsröst. Ange i castingVote vad ordföranden röstar för.`,
    { item, equal, chair: chair?.person ?? null },
  );
}

function offencesIn(command: HoldVote, state: MeetingState, context: MeetingContext): Offence[] {
  return [
    ...recusalUntried(state, command.item),
    ...notQuorate(state, command.item, context),
    ...secretInMatter(command),
    ...ballotsDiffer(command, state, context),
    ...counterProposalFirst(command, state),
  ];
}

/** Open voting, except in elections and appointments (5 kap. 55 § KL). */
function secretInMatter({ secret = false, election = false, item }: HoldVote): Offence[] {
  if (!secret || election) return [];
  return [
    offence(
      meetingBindingRules['secret-vote-in-matter'],
      'Omröstningen gäller en sakfråga och ska vara öppen.',
      'Anteckna hur var och en röstade (ballots).',
      { item },
    ),
  ];
}

/** Each who decides has one vote, nobody else has any (4 kap. 24 § KL); in a secret vote the counts must agree. */
function ballotsDiffer(command: HoldVote, state: MeetingState, context: MeetingContext): Offence[] {
  const { item, ballots = [], secret } = command;
  const deciders = decidersOf(state, item).map(({ who }) => who.person);
  if (secret) {
    const counted = tallyOf(command).reduce((sum, { votes }) => sum + votes, abstentionsIn(command));
    if (counted === deciders.length) return [];
    return [
      offence(
        meetingBindingRules['ballots-differ'],
        `${counted} röster är räknade, men ${deciders.length} deltar i beslutet.`,
        'Räkna om rösterna.',
        { item, counted, deciders },
      ),
    ];
  }
  const voters = ballots.map(({ person }) => person);
  const missing = deciders.filter((person) => !voters.includes(person));
  const outsiders = voters.filter((person) => !deciders.includes(person));
  const twice = voters.filter((person, index) => voters.indexOf(person) !== index);
  if (missing.length + outsiders.length + twice.length === 0) return [];
  const names = (people: readonly string[]): string =>
    people.map((person) => nameOf(person, context)).join(', ') || 'ingen';
  return [
    offence(
      meetingBindingRules['ballots-differ'],
      `Var och en som beslutar i ${labelOf(state, item)} ska ha en röst, eller ha avstått. Röst saknas: ${names(missing)}. Deltar inte: ${names(outsiders)}. Två gånger: ${names(twice)}.`,
      'Rätta listan.',
      { item, missing, outsiders, twice },
    ),
  ];
}

/** The main vote stands between two; which of the others is the counter-proposal is voted on before (29 § FL is the model). */
function counterProposalFirst(command: HoldVote, state: MeetingState): Offence[] {
  const { item, stage = 'main', election = false, alternatives } = command;
  if (stage !== 'main' || election) return [];
  const left = liveProposals(itemOf(state, item)!)
    .map(({ proposal }) => proposal)
    .filter((proposal) => !alternatives.includes(proposal));
  if (left.length === 0) return [];
  return [
    offence(
      meetingBindingRules['counter-proposal-first'],
      `Även ${left.join(', ')} kvarstår.`,
      'Låt styrelsen först utse ett motförslag (votes/hold med stage counter-proposal), eller återta förslaget (proposals/withdraw).',
      { item, alternatives, left },
    ),
  ];
}

function voteTaken({ items }: MeetingState, vote: string): Check {
  const holder = items.find(({ votes }) => votes.some((one) => one.vote === vote));
  if (!holder) return undefined;
  return refuse(
    meetingRules['vote-taken'],
    `Omröstningen ${vote} finns redan i ${holder.opened!.label}. Välj ett annat id.`,
    { vote, item: holder.item },
  );
}

/** A matter is answered with yes or no, so it has two alternatives; an election may have more. */
function tooFew({ alternatives, election = false, item }: HoldVote): Check {
  const different = new Set(alternatives).size;
  const fits = different === alternatives.length && (election ? different >= 2 : different === 2);
  if (fits) return undefined;
  return refuse(
    meetingRules['proposals-few'],
    election
      ? 'Ett val står mellan minst två olika förslag. Ange dem i alternatives.'
      : 'En omröstning i sak står mellan två olika förslag: ja för det första, nej för det andra. Ange dem i alternatives.',
    { item, alternatives },
  );
}

function votesMissing(command: HoldVote): Check {
  const { item, alternatives, ballots, counted, secret } = command;
  const strangers = [
    ...(ballots ?? []).flatMap((ballot) => ballot.for ?? []),
    ...(counted?.votes ?? []).map(({ proposal }) => proposal),
    ...(command.castingVote === undefined ? [] : [command.castingVote]),
    ...(command.lot === undefined ? [] : [command.lot]),
  ].filter((proposal) => !alternatives.includes(proposal));
  if ((secret ? counted : ballots) && strangers.length === 0) return undefined;
  return refuse(
    meetingRules['ballots-missing'],
    strangers.length > 0
      ? `Rösterna gäller ${strangers.join(', ')}, som inte står bland alternativen. Rätta rösterna.`
      : secret
        ? 'Ange i counted hur många röster varje förslag fick, och hur många som avstod.'
        : 'Ange i ballots hur var och en röstade.',
    { item, strangers },
  );
}
