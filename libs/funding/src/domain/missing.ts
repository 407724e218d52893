import type { ApplicationSubmitted, ApplicationWords } from './application.events.js';
import type { InitiativeKind, InitiativeRegistered, Party } from './initiative.events.js';
import { partiesIn } from './initiative.findings.js';
import { countParties } from './party.js';

const WORDS: Readonly<Record<keyof ApplicationWords, string>> = {
  reasonUnder2:
    'Varför deltagarna behöver samordnad rehabilitering för att få eller förbättra sin förmåga att arbeta (2 § lag 2003:1210)',
  background: 'Bakgrund',
  purpose: 'Syfte',
  goals: 'Mål',
  targetGroup: 'Målgrupp',
  method: 'Metod och innehåll',
  equality: 'Jämställdhet, tillgänglighet och diskrimineringsgrunder',
  organisation: 'Organisation och styrgrupp',
  timetable: 'Tidsplan',
  risks: 'Risker',
  followUp: 'Uppföljning och utvärdering',
  implementation: 'Hur ordinarie verksamhet tar över, eller varför det inte behövs',
};

const ORDINARY = Object.keys(WORDS) as Array<keyof ApplicationWords>;

/** What a simplified application says itself; the rest is printed in the template. */
const SIMPLIFIED: typeof ORDINARY = ['reasonUnder2', 'purpose', 'goals', 'targetGroup', 'method', 'followUp'];

/** Initiatives that end by themselves, so that nobody needs to take over. */
const NEED_NO_IMPLEMENTATION: ReadonlySet<InitiativeKind> = new Set(['pre-study', 'one-off']);

/**
 * What an application lacks before the board can try it, a line each in Swedish. A budget request asks only for a sum, by
 * an initiative that is known already; a simplified application has less to say than an ordinary one.
 */
export function missingIn(
  submitted: ApplicationSubmitted,
  initiative: Pick<InitiativeRegistered, 'kind' | 'owner' | 'parties'>,
): string[] {
  return [
    ...missingParties(submitted, initiative),
    ...missingWords(submitted, initiative.kind).map((word) => WORDS[word]),
    ...missingMoney(submitted),
  ];
}

/** Why nothing can be granted on it as it stands, a line each in Swedish: who stands behind it (1, 2 and 4 §§ lag 2003:1210). */
export function missingParties(
  submitted: ApplicationSubmitted,
  { owner, parties }: Pick<InitiativeRegistered, 'owner' | 'parties'>,
): string[] {
  const missing: string[] = [];
  if (owner === null) missing.push('En medlem som huvudman för insatsen');
  if (appliesAlone(submitted)) missing.push('En medlem som sökanden, som inte själv är medlem, söker genom');
  if (countParties(partiesBehind(submitted, { owner, parties })) < 2) missing.push('En andra part');
  return missing;
}

/** Whether somebody who is no member applies, and through no member. A budget request is made by what goes on already. */
export function appliesAlone({ kind, applicant, throughMember }: ApplicationSubmitted): boolean {
  return kind === 'application' && applicant.member === null && throughMember === null;
}

/** Those who sign; for a budget request also those who are in the initiative. */
export function partiesBehind(
  { kind, applicant, throughMember, coApplicants }: ApplicationSubmitted,
  initiative: Pick<InitiativeRegistered, 'owner' | 'parties'>,
): Party[] {
  const through = throughMember === null ? [] : [{ member: throughMember, name: throughMember }];
  const signers = [applicant, ...through, ...coApplicants];
  return kind === 'budget-request' ? [...partiesIn(initiative), ...membersOf(signers)] : signers;
}

/** An initiative that asks for its own next year is no party beside those in it. */
function membersOf(signers: readonly Party[]): Party[] {
  return signers.filter(({ member }) => member !== null);
}

function missingWords(
  { kind, form, words }: ApplicationSubmitted,
  initiative: InitiativeKind,
): Array<keyof ApplicationWords> {
  if (kind === 'budget-request') return [];
  const asked = form === 'simplified' ? SIMPLIFIED : ORDINARY;
  return asked
    .filter((word) => words[word] === null)
    .filter((word) => word !== 'implementation' || !NEED_NO_IMPLEMENTATION.has(initiative));
}

function missingMoney({ kind, form, amounts, ownContribution }: ApplicationSubmitted): string[] {
  const missing: string[] = [];
  if (amounts.length === 0) missing.push('Vilket belopp som söks, för varje år');
  if (kind === 'application' && form === 'ordinary' && ownContribution === null)
    missing.push('Parternas egen insats');
  return missing;
}
