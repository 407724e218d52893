import type { AnslagDays } from '#anslag';
import type { AssociationState } from '#associations';
import type { ApplicationState, DecisionRef, GrantState } from '#funding';
import type { MeetingState, ParagraphDecided } from '#meetings';
import type { ActModel, ActSection } from '../act-model.js';
import { layoutOf } from '../layout.js';
import { howToAppeal } from '../anslag-document.js';
import { decisionBox } from '../paragraphs.js';
import { heldTogether, inWords, kronor, NBSP, unbroken } from '../swedish.js';
import {
  actOf,
  type ActSource,
  blankRow,
  figures,
  row,
  section,
  signatures,
  table,
  text,
} from './act-parts.js';
import { ownPart, type SettledTogether } from './own-part.js';

/** What the letter is made from beside the application. */
export interface DecisionFacts {
  /** The meeting that decided; null when its minutes are not kept here. */
  readonly meeting: MeetingState | null;
  /** The grant it became; null when nothing was granted. */
  readonly grant: GrantState | null;
  /** What the decision calls the application, and the others that it settled. */
  readonly settled: SettledTogether;
  /** The days of the anslag that announces the decision; null while the time for appeal does not run. */
  readonly days: AnslagDays | null;
  readonly court: string | null;
}

const OUTCOMES = {
  granted: 'Ansökan är beviljad',
  'partly-granted': 'Ansökan är delvis beviljad',
  'granted-on-conditions': 'Ansökan är beviljad med villkor',
  refused: 'Ansökan är avslagen',
  postponed: 'Ärendet är bordlagt',
  remitted: 'Ärendet är återremitterat',
} as const;

/** The letter that tells an applicant what the board decided (beslutsmeddelande), and how a decision can be appealed. */
export function decisionLetterAct(
  application: ApplicationState,
  association: AssociationState,
  facts: DecisionFacts,
  source: ActSource,
): ActModel {
  const submitted = application.submitted!;
  const decided = application.decisions.at(-1)!;
  const { decision } = decided;
  return actOf(
    {
      kind: 'decision-letter',
      status: facts.meeting === null || facts.meeting.approved ? 'completed' : 'draft',
      statusLine:
        facts.meeting === null || facts.meeting.approved
          ? OUTCOMES[decided.outcome]
          : 'Utkast – protokollet är inte justerat',
      title: 'Beslutsmeddelande',
      subtitle: submitted.title,
      headerRight: decision.date ?? '',
      front: [
        ...(source.sending
          ? row('Till', ...source.sending.recipients)
          : row('Till', submitted.applicant.name)),
        ...(source.sending ? row('Skickat', inWords(source.sending.on)) : [blankRow('Skickat')]),
        ...row('Ansökan', submitted.title),
        ...row('Sökande', ...[submitted.applicant, ...submitted.coApplicants].map(({ name }) => name)),
        ...row('Diarienummer', submitted.caseNumber),
        ...row('Inkommen', submitted.receivedOn && inWords(submitted.receivedOn)),
        ...row('Beslut', decisionPlace(decision, facts.meeting)),
      ],
      sections: [
        ...theDecision(application, association, facts),
        ...money(facts.grant),
        ...next(application, facts),
        ...appeal(application, facts),
      ],
      signatures: signatures('Underskrift', { role: `För ${association.founded!.name}` }),
    },
    association,
    source,
  );
}

/** `Styrelsen 10 juni 2026, § 14` */
export function decisionPlace({ label, date }: DecisionRef, meeting: MeetingState | null): string {
  const body = meeting?.planned?.bodyName ?? 'Styrelsen';
  return [[body, date && inWords(date)].filter(Boolean).join(' '), unbroken(label)].join(', ');
}

/** The paragraph's decision itself; undefined where its minutes are not kept here. */
export function decisionIn(meeting: MeetingState | null, ref: DecisionRef): ParagraphDecided | undefined {
  const item = meeting?.items.find((one) => one.item === ref.item);
  return item?.decisions.find((one) => one.decision === ref.decision);
}

function theDecision(
  { decisions }: ApplicationState,
  association: AssociationState,
  { meeting, grant, settled }: DecisionFacts,
): ActSection[] {
  const decided = decisions.at(-1)!;
  const { decision, outcome, reasons } = decided;
  const minuted = decisionIn(meeting, decision);
  const own = minuted && ownPart(minuted, decided, grant, settled);
  if (!meeting || !own || own.clauses.length === 0)
    return section('beslutet', 'Beslutet', [
      text(`${OUTCOMES[outcome]}.`),
      reasons === null ? null : text(reasons),
    ]);
  const alone = settled.others.length === 0;
  return section('beslutet', 'Beslutet', [
    text(
      `${OUTCOMES[outcome]}. Så står det ${alone ? '' : 'om den '}i protokollet, ${unbroken(decision.label)}:`,
    ),
    {
      kind: 'decision',
      decision: decisionBox(own, 0, { meeting, association, layout: layoutOf(association) }),
    },
    reasons === null || own.reasons !== null ? null : text(`Skäl: ${reasons}`),
  ]);
}

function money(grant: GrantState | null): ActSection[] {
  const awarded = grant?.awarded;
  if (!awarded || awarded.amounts.length === 0) return [];
  return section('medel', 'Beviljade medel', [amountTable(awarded.amounts)]);
}

/** Year by year as written, with the sum that they make. */
export function amountTable(
  amounts: GrantState['amounts'],
  caption: string | null = null,
): ReturnType<typeof table> {
  const sum = amounts.reduce((all, { amount }) => all + amount.ore, 0);
  return table(
    caption,
    ['År', figures('I beslutet'), figures('I kronor')],
    [
      ...amounts.map(({ year, amount }) => [`${year}`, heldTogether(amount.asWritten), kronor(amount.ore)]),
      ...(amounts.length > 1 ? [['Summa', '', kronor(sum)]] : []),
    ],
  );
}

function next({ decisions }: ApplicationState, { grant }: DecisionFacts): ActSection[] {
  const { outcome, postponedTo, remittedFor } = decisions.at(-1)!;
  if (outcome === 'postponed')
    return section('fortsattning', 'Vad som händer nu', [
      text(
        postponedTo
          ? `Ärendet tas upp igen ${inWords(postponedTo)}.`
          : 'Ärendet tas upp igen vid ett senare sammanträde.',
      ),
    ]);
  if (outcome === 'remitted')
    return section('fortsattning', 'Vad som händer nu', [
      text(remittedFor ? `Ärendet bereds vidare: ${remittedFor}` : 'Ärendet bereds vidare.'),
    ]);
  if (!grant?.awarded) return [];
  return section('fortsattning', 'Vad som händer nu', [
    text(
      'Medlen betalas ut mot rekvisition när ett avtal är undertecknat. Villkor som ska vara uppfyllda före utbetalning anges i avtalet.',
    ),
  ]);
}

/** Who may, where and until when; or why this decision cannot be appealed at all (13 kap. 2 § KL). */
function appeal({ decisions }: ApplicationState, { meeting, days, court }: DecisionFacts): ActSection[] {
  const { decision, outcome } = decisions.at(-1)!;
  const preparatory = outcome === 'postponed' || outcome === 'remitted';
  if (preparatory || decisionIn(meeting, decision)?.appealable === false)
    return section('overklagande', 'Överklagande', [
      text(
        `Beslutet är en del av beredningen eller verkställigheten och kan inte överklagas (13${NBSP}kap. 2${NBSP}§ kommunallagen).`,
      ),
    ]);
  const { heading, paragraphs } = howToAppeal(days, court);
  const [who, ...how] = paragraphs;
  return section('overklagande', heading, [
    text(who!),
    text(
      'Förbundets medlemmar får inte överklaga, och inte heller den som har sökt medlen i den egenskapen. Domstolen kan upphäva beslutet men inte ersätta det med ett annat.',
    ),
    ...how.map(text),
  ]);
}
