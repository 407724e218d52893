import type { AssociationState } from '#associations';
import type { ApplicationSubmitted, ApplicationState, GrantState, OpinionGiven } from '#funding';
import type { ActBlock, ActModel, ActSection } from '../act-model.js';
import { layoutOf } from '../layout.js';
import { decisionBox } from '../paragraphs.js';
import { heldTogether, inWords, kronor, NBSP } from '../swedish.js';
import {
  actOf,
  type ActSource,
  dayCell,
  figures,
  labelled,
  memberName,
  narrow,
  part,
  quote,
  row,
  section,
  sendingRows,
  table,
  text,
} from './act-parts.js';
import { ownPart, type SettledTogether } from './own-part.js';
import { conditionLine, type GrantFacts, period, REPORTS } from './agreement.js';
import { amountTable, decisionIn, decisionPlace } from './decision-letter.js';
import { standing } from './requisition-receipt.js';

const STATUSES = {
  none: '',
  reserved: 'Beviljat, inget avtal än',
  bound: 'Avtal finns, medel kvar att rekvirera',
  lapsed: 'Förfallet',
  ended: 'Avslutat',
} as const;

/** What the file is made from beside the grant. */
export interface FileFacts extends GrantFacts {
  /** What the decision calls the application, and the others that it settled. */
  readonly settled: SettledTogether;
}

/** The decision file (beslutsakt): the whole trail of one grant, from the application to what was given back. */
export function decisionFileAct(
  grant: GrantState,
  association: AssociationState,
  facts: FileFacts,
  source: ActSource,
): ActModel {
  const awarded = grant.awarded!;
  const { application } = facts;
  const settled = grant.status === 'ended' || grant.status === 'lapsed';
  return actOf(
    {
      kind: 'decision-file',
      status: 'completed',
      statusLine: STATUSES[grant.status],
      title: 'Beslutsakt',
      subtitle: awarded.title,
      headerRight: application.submitted?.caseNumber ?? '',
      front: [
        ...row('Insats', facts.initiative.registered?.title, period(facts.initiative)),
        ...row('Ansvarig medlem', memberName(association, grant.owner)),
        ...row('Diarienummer', application.submitted?.caseNumber),
        ...row('Beslut', decisionPlace(awarded.decision, facts.meeting)),
        ...row('Avtal', grant.agreement && `Undertecknat ${inWords(grant.agreement.signedOn)}`),
        ...row(settled ? 'Avslutat' : 'Läge', ending(grant) ?? STATUSES[grant.status]),
        ...sendingRows('Skickat till', source),
      ],
      sections: [
        ...applied(application),
        ...opinions(application),
        ...decided(grant, association, facts),
        ...agreed(grant, association),
        ...requisitions(grant),
        ...reported(grant),
        ...given(grant),
      ],
      signatures: null,
    },
    association,
    source,
  );
}

const WORDS: ReadonlyArray<readonly [keyof ApplicationSubmitted['words'], string]> = [
  ['reasonUnder2', 'Behov av samordnad rehabilitering'],
  ['background', 'Bakgrund'],
  ['purpose', 'Syfte'],
  ['goals', 'Mål'],
  ['targetGroup', 'Målgrupp'],
  ['method', 'Arbetssätt'],
  ['equality', 'Jämställdhet och tillgänglighet'],
  ['organisation', 'Organisation'],
  ['timetable', 'Tidplan'],
  ['risks', 'Risker'],
  ['followUp', 'Uppföljning'],
  ['implementation', 'Implementering'],
];

function applied({ submitted, version }: ApplicationState): ActSection[] {
  if (!submitted) return [];
  const received = submitted.receivedOn
    ? `Inkommen ${inWords(submitted.receivedOn)}`
    : 'Inkommen utan angiven dag';
  const parties = [submitted.applicant, ...submitted.coApplicants].map(({ name }) => name).join(', ');
  const asked = submitted.amounts.map(({ year, costKind, amount }) => [
    `${year}`,
    costKind ?? 'Hela beloppet',
    heldTogether(amount.asWritten),
  ]);
  return section('ansokan', submitted.kind === 'application' ? 'Ansökan' : 'Äskande', [
    text(`${received}. Sökande: ${parties}.${version > 1 ? ` Här visas version ${version}.` : ''}`),
    table('Sökta medel', [narrow('År'), 'Kostnad', figures('Belopp')], asked),
    submitted.ownContribution && labelled('Egen insats', heldTogether(submitted.ownContribution.asWritten)),
    ...WORDS.map(([word, label]): ActBlock | null => {
      const said = submitted.words[word];
      return said === null ? null : labelled(label, said);
    }),
    submitted.attachments.length > 0
      ? labelled('Bilagor', submitted.attachments.map(({ title }) => title).join(', '))
      : null,
  ]);
}

const RECOMMENDS: Record<OpinionGiven['recommendation'], string> = {
  approve: 'tillstyrker',
  supplement: 'begär komplettering',
  reject: 'avstyrker',
};

function opinions({ opinions: given }: ApplicationState): ActSection[] {
  return section(
    'yttranden',
    'Yttranden',
    [],
    given.map(({ by, on, recommendation, reasons, participants }, index) =>
      part(`yttrande-${index + 1}`, `${by}, ${inWords(on)}: ${RECOMMENDS[recommendation]}`, [
        quote(reasons),
        ...(participants.length > 0 ? [labelled('Deltog', participants.join(', '))] : []),
      ]),
    ),
  );
}

function decided(
  grant: GrantState,
  association: AssociationState,
  { meeting, application, settled }: FileFacts,
): ActSection[] {
  const { awarded, amounts, conditions } = grant;
  const minuted = decisionIn(meeting, awarded!.decision);
  const its = application.decisions.find(({ decision }) => decision.decision === awarded!.decision.decision);
  const own = minuted && its && ownPart(minuted, its, grant, settled);
  return section('beslut', 'Beslut', [
    text(`${decisionPlace(awarded!.decision, meeting)}.`),
    meeting && own && own.clauses.length > 0
      ? {
          kind: 'decision',
          decision: decisionBox(own, 0, { meeting, association, layout: layoutOf(association) }),
        }
      : null,
    amountTable(awarded!.amounts),
    same(awarded!.amounts, amounts) ? null : amountTable(amounts, 'Efter ändring'),
    table(
      null,
      ['Villkor', narrow('Uppfyllt')],
      conditions.map((condition) => [conditionLine(condition), dayCell(condition.metOn)]),
    ),
  ]);
}

function same(before: GrantState['amounts'], after: GrantState['amounts']): boolean {
  const plain = (amounts: GrantState['amounts']): string =>
    JSON.stringify(amounts.map(({ year, amount }) => [year, amount.ore]));
  return plain(before) === plain(after);
}

function agreed({ agreement }: GrantState, association: AssociationState): ActSection[] {
  if (!agreement) return section('avtal', 'Avtal', [text('Inget avtal är undertecknat.')]);
  return section('avtal', 'Avtal', [
    text(
      `Undertecknat ${inWords(agreement.signedOn)}${agreement.caseNumber ? `, dnr ${agreement.caseNumber}` : ''}.`,
    ),
    table(
      null,
      ['Part', 'Undertecknat av'],
      agreement.signatories.map(({ party, function: role }) => [memberName(association, party), role]),
    ),
  ]);
}

function requisitions({ requisitions: made }: GrantState): ActSection[] {
  const paid = made
    .filter((one) => one.paid)
    .reduce((sum, { ore, correctedOre }) => sum + ore + correctedOre, 0);
  const rows = made.map((one) => [
    one.requisition,
    `${one.from}${NBSP}–${NBSP}${one.to}`,
    standing(one),
    kronor(one.ore + one.correctedOre),
  ]);
  return section('rekvisitioner', 'Rekvisitioner', [
    table(
      null,
      ['Rekvisition', narrow('Period'), 'Läge', figures('Belopp')],
      [...rows, ...(rows.length > 0 ? [['Betalt i allt', '', '', kronor(paid)]] : [])],
    ),
  ]);
}

function reported({ reports }: GrantState): ActSection[] {
  return section('rapporter', 'Rapporter', [
    table(
      null,
      ['Rapport', narrow('Senast'), narrow('Inkommen'), 'Anmärkning'],
      reports.map(({ kind, due, received }) => [
        REPORTS[kind],
        dayCell(due),
        dayCell(received?.on),
        received && received.daysLate > 0
          ? `${received.daysLate} ${received.daysLate === 1 ? 'dag' : 'dagar'} sen`
          : (received?.note ?? '–'),
      ]),
    ),
  ]);
}

function given({ returned, reclaims, lapsed, ended }: GrantState): ActSection[] {
  const released = (ended ?? lapsed)?.released ?? [];
  return section('ater', 'Medel som gått tillbaka', [
    table(
      null,
      ['Vad', narrow('År'), figures('Belopp')],
      [
        ...returned.map(({ returned: id, year, ore }) => [`Återbetalt (${id})`, `${year}`, kronor(ore)]),
        ...reclaims.map(({ reclaim, year, ore, settledOre }) => [
          `Återkrävt (${reclaim}), varav betalt ${kronor(settledOre)}`,
          `${year}`,
          kronor(ore),
        ]),
        ...released.map(({ year, ore }) => ['Inte längre bundet', `${year}`, kronor(ore)]),
      ],
    ),
  ]);
}

function ending({ lapsed, ended }: GrantState): string | null {
  const end = ended ?? lapsed;
  return end && `${inWords(end.on)}. ${end.reason}`;
}
