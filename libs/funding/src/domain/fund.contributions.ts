import type { MemberAdmitted } from '#associations';
import { accept, type Decision, formatKronor, refuse, type Refusal } from '#kernel';
import {
  type ContributionFault,
  type Contributor,
  type ContributingPart,
  splitContributions,
} from '#statute';
import { amountIn, dayToCome, notPositive, sumOf, unreadable } from './fund.amounts.js';
import type { AgreeContributions, BringEquity, ReceiveContribution } from './fund.commands.js';
import type { Check, FundContext } from './fund.context.js';
import type { ContributionShare, ContributionsAgreed, FundEvent } from './fund.events.js';
import { fundRules } from './fund.rules.js';
import type { FundState } from './fund.state.js';

/** The part of 5 § lag (2003:1210) that a member pays for; null for Arbetsförmedlingen, whose part Försäkringskassan carries. */
const PART_OF: Readonly<Record<MemberAdmitted['kind'], ContributingPart | null>> = {
  'social-insurance-agency': 'state',
  'employment-service': null,
  region: 'region',
  municipality: 'municipality',
};

const PARTS: Readonly<Record<ContributingPart, string>> = {
  state: 'staten (Försäkringskassan)',
  region: 'regionerna',
  municipality: 'kommunerna',
};

/** What the members have agreed to pay for the year (5 and 5 a §§ lag 2003:1210); a later agreement replaces it. */
export function agreeContributions(
  command: AgreeContributions,
  { contributions: before }: FundState,
  context: FundContext,
): Decision<FundEvent> {
  const { total: words, weights = [], outsideRegion = false, on, basis } = command;
  const { members } = context.association;
  const refusal =
    unreadable(words) ??
    notPositive(amountIn(words)) ??
    dayToCome(on, context) ??
    unfitContributor(members, weights) ??
    weightMissing(members, weights);
  if (refusal) return refusal;
  const total = amountIn(words);
  const split = splitContributions(total.ore, contributorsAmong(members, weights), { outsideRegion });
  if ('fault' in split) return refusedSplit(split);
  const shares = split.contributions.map((share): ContributionShare => ({
    ...share,
    changeOre: share.ore - agreedOre(before, share.member),
  }));
  return accept({
    type: 'fund.contributions-agreed',
    data: { total, shares: [...shares, ...gone(before, shares)], on, basis: basis ?? null },
  });
}

/** A member pays, at most what it has agreed to (5 and 6 §§ lag 2003:1210). */
export function receiveContribution(
  { receipt, member, amount: words, on }: ReceiveContribution,
  state: FundState,
  context: FundContext,
): Decision<FundEvent> {
  return (
    unreadable(words) ??
    notPositive(amountIn(words)) ??
    dayToCome(on, context) ??
    receiptTaken(state, receipt) ??
    notAMember(context.association.members, member) ??
    beyondAgreed(state, member, amountIn(words).ore) ??
    accept({
      type: 'fund.contribution-received',
      data: { receipt, member, amount: amountIn(words), on },
    })
  );
}

/** What earlier years left: money to use, or a deficit, which makes the year's frame smaller. */
export function bringEquity(
  { amount: words, on, source }: BringEquity,
  state: FundState,
  context: FundContext,
): Decision<FundEvent> {
  const refusal = unreadable(words) ?? dayToCome(on, context);
  if (refusal) return refusal;
  const amount = amountIn(words);
  if (amount.ore === 0)
    return refuse(
      fundRules['equity-is-nothing'],
      'Beloppet är noll och ändrar ingenting. Rätta beloppet, eller låt bli att föra över något.',
    );
  const same = state.equity.find(
    (one) => one.on === on && one.source === source && one.amount.ore === amount.ore,
  );
  if (same)
    return refuse(
      fundRules['equity-already-brought'],
      `${amount.asWritten} ur samma källa är redan fört till året den dagen. Läs årets medel (funds/get), eller ange en annan källa.`,
      { on, source, ore: amount.ore },
    );
  return accept({ type: 'fund.equity-brought-forward', data: { amount, on, source } });
}

type Weights = NonNullable<AgreeContributions['weights']>;

function unfitContributor(members: readonly MemberAdmitted[], weights: Weights): Check {
  for (const { member } of weights) {
    const unknown = notAMember(members, member);
    if (unknown) return unknown;
    const { kind, name } = members.find((one) => one.member === member)!;
    if (PART_OF[kind] === null)
      return refuse(
        fundRules['contributor-carried-by-the-state'],
        `${name} bidrar inte själv: Försäkringskassan bär statens hela hälft. Ta bort medlemmen ur fördelningen.`,
        { member },
      );
  }
  return undefined;
}

/** Several within a part agree on how they share it; nobody else can know. */
function weightMissing(members: readonly MemberAdmitted[], weights: Weights): Check {
  const without = members.filter(
    (one) => !isAlone(members, one) && !weights.some(({ member }) => member === one.member),
  );
  if (without.length === 0) return undefined;
  return refuse(
    fundRules['contribution-weight-missing'],
    `Det framgår inte hur ${listed(without)} delar på sin del. Ange vikten i weights; den som inte ska betala har vikten 0.`,
    { members: without.map(({ member }) => member) },
  );
}

/** Every member that pays, in the order they were admitted. One that is alone in its part needs no weight. */
function contributorsAmong(members: readonly MemberAdmitted[], weights: Weights): Contributor[] {
  return members.flatMap(({ member, kind }) => {
    const part = PART_OF[kind];
    if (part === null) return [];
    const given = weights.filter((one) => one.member === member);
    return (given.length > 0 ? given : [{ weight: 1 }]).map(({ weight }) => ({ member, part, weight }));
  });
}

function isAlone(members: readonly MemberAdmitted[], { kind }: MemberAdmitted): boolean {
  const part = PART_OF[kind];
  return part === null || members.filter((one) => PART_OF[one.kind] === part).length === 1;
}

function listed(members: readonly MemberAdmitted[]): string {
  const names = members.map(({ name }) => name);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}

function refusedSplit(fault: ContributionFault): Refusal {
  switch (fault.fault) {
    case 'part-missing':
      return refuse(
        fundRules['contributing-part-missing'],
        `Förbundet har ingen medlem som bidrar för ${PARTS[fault.part]}. Registrera medlemmen först (associations/admit-member)${fault.part === 'region' ? ', eller ange outsideRegion om kommunen inte ingår i någon region' : ''}.`,
        { part: fault.part },
      );
    case 'part-without-weight':
      return refuse(
        fundRules['contribution-weight-missing'],
        `Ingen av medlemmarna som bidrar för ${PARTS[fault.part]} har en vikt. Ange hur de delar på sin del i weights.`,
        { part: fault.part },
      );
    case 'member-twice':
      return refuse(
        fundRules['contributor-twice'],
        `${fault.member} har mer än en vikt. Ange medlemmen en gång.`,
        { member: fault.member },
      );
    case 'region-outside-region':
      return refuse(
        fundRules['contribution-outside-region'],
        `${fault.member} är en region i förbundet, så kommunerna bidrar med en fjärdedel. Ta bort outsideRegion.`,
        { member: fault.member },
      );
    case 'weight-not-whole':
      return refuse(
        fundRules['contribution-weight-missing'],
        `Vikten ${fault.weight} för ${fault.member} är inget heltal från noll. Rätta vikten.`,
        { member: fault.member, weight: fault.weight },
      );
    case 'total-not-whole':
      return refuse(
        fundRules['fund-amount-not-positive'],
        `${formatKronor(fault.totalOre)} kan inte delas mellan medlemmarna. Rätta beloppet.`,
        { ore: fault.totalOre },
      );
  }
}

function agreedOre(agreed: ContributionsAgreed | null, member: string): number {
  return agreed?.shares.find((share) => share.member === member)?.ore ?? 0;
}

/** Whoever was to pay and is to pay no longer: nothing, with what that changes. */
function gone(before: ContributionsAgreed | null, shares: readonly ContributionShare[]): ContributionShare[] {
  return (before?.shares ?? [])
    .filter(({ member, ore }) => ore > 0 && !shares.some((share) => share.member === member))
    .map((share) => ({ ...share, weight: 0, ore: 0, changeOre: -share.ore }));
}

function notAMember(members: readonly MemberAdmitted[], id: string): Check {
  if (members.some(({ member }) => member === id)) return undefined;
  return refuse(
    fundRules['contributor-unknown'],
    `${id} är inte medlem i förbundet, och bara medlemmar bidrar. Rätta id:t, eller registrera medlemmen (associations/admit-member).`,
    { member: id, members: members.map(({ member }) => member) },
  );
}

function receiptTaken({ received }: FundState, receipt: string): Check {
  const taken = received.find((one) => one.receipt === receipt);
  if (!taken) return undefined;
  return refuse(
    fundRules['contribution-receipt-taken'],
    `Id:t ${receipt} hör redan till en inbetalning om ${taken.amount.asWritten} den ${taken.on}. Välj ett annat id, om det är en annan inbetalning.`,
    { receipt, member: taken.member, on: taken.on },
  );
}

function beyondAgreed({ contributions, received }: FundState, member: string, ore: number): Check {
  if (!contributions)
    return refuse(
      fundRules['contributions-not-agreed'],
      'Det finns ingen överenskommelse om årets bidrag. Anteckna den först (funds/agree-contributions).',
      { member },
    );
  const agreed = agreedOre(contributions, member);
  const before = sumOf(received.filter((one) => one.member === member).map(({ amount }) => amount));
  if (before + ore <= agreed) return undefined;
  return refuse(
    fundRules['contribution-above-agreed'],
    `${member} har kommit överens om ${formatKronor(agreed)} och har betalat ${formatKronor(before)}; ${formatKronor(ore)} till är för mycket. Rätta beloppet, eller anteckna den nya överenskommelsen (funds/agree-contributions).`,
    { member, agreedOre: agreed, receivedOre: before, ore },
  );
}
