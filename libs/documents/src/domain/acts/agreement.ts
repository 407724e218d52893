import type { AssociationState } from '#associations';
import type { ApplicationState, GrantState, InitiativeState } from '#funding';
import type { MeetingState } from '#meetings';
import type { ActModel, ActSection } from '../act-model.js';
import { sentence } from '../procedure.js';
import { inWords, kronor, NBSP } from '../swedish.js';
import {
  actOf,
  type ActSource,
  dayCell,
  figures,
  labelled,
  list,
  memberName,
  narrow,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';
import { amountTable, decisionPlace } from './decision-letter.js';

/** What papers about a grant are made from beside it. */
export interface GrantFacts {
  readonly application: ApplicationState;
  readonly initiative: InitiativeState;
  /** The meeting that decided; null when its minutes are not kept here. */
  readonly meeting: MeetingState | null;
}

export const REPORTS = {
  monthly: 'Månadsrapport',
  'half-year': 'Halvårsrapport',
  final: 'Slutrapport',
} as const;

/** The agreement (avtal) that a grant becomes: who answers for what, which money, on which conditions, with which reports. */
export function agreementAct(
  grant: GrantState,
  association: AssociationState,
  facts: GrantFacts,
  source: ActSource,
): ActModel {
  const { agreement, awarded } = grant;
  // As it was when it was signed: the grant may have moved since.
  const owner = memberName(association, awarded!.owner);
  return actOf(
    {
      kind: 'agreement',
      status: agreement ? 'completed' : 'draft',
      statusLine: agreement ? `Undertecknat ${inWords(agreement.signedOn)}` : 'Utkast – inte undertecknat',
      title: 'Avtal om medel',
      subtitle: awarded!.title,
      headerRight: agreement?.caseNumber ?? '',
      front: [
        ...row('Parter', association.founded!.legalName ?? association.founded!.name, owner),
        ...row('Insats', facts.initiative.registered?.title),
        ...row('Tid', period(facts.initiative)),
        ...row('Beslut', decisionPlace(awarded!.decision, facts.meeting)),
        ...row('Avtalets diarienummer', agreement?.caseNumber),
        ...(source.sending ? sendingRows('Skickat till', source) : []),
      ],
      sections: [
        ...purpose(facts),
        ...section('medel', 'Medel', [
          text(
            `Förbundet finansierar insatsen med högst de belopp som står här. ${owner} svarar för medlen.`,
          ),
          amounts(grant),
        ]),
        ...section('villkor', 'Villkor', [list(grant.conditions.map(conditionLine))]),
        ...section('rekvisition', 'Rekvisition och utbetalning', [
          text(
            'Medlen betalas ut i efterskott mot rekvisition av de kostnader som insatsen har haft. Två personer hos förbundet attesterar, och ingen av dem får vara den som rekvirerar. Inget betalas ut förrän de villkor är uppfyllda som ska vara det före utbetalning, eller medan en rapport är försenad.',
          ),
        ]),
        ...reports(grant),
        ...section('aterbetalning', 'Medel som inte används', [
          text(
            'Medel som inte har använts för insatsen går tillbaka till förbundet, som kan kräva dem åter.',
          ),
        ]),
        ...section('giltighet', 'Giltighet', validity(grant)),
      ],
      signatures: signatures(
        'Underskrifter',
        ...(agreement?.signatories.map(({ party, function: role }) => ({
          role: memberName(association, party),
          name: role,
          signed: `Undertecknat ${inWords(agreement.signedOn)}`,
        })) ?? [{ role: `För ${association.founded!.name}` }, { role: `För ${owner}` }]),
      ),
    },
    association,
    source,
  );
}

/** `1 juli 2026 – 31 december 2026` */
export function period({ registered }: InitiativeState): string | null {
  if (!registered?.from) return null;
  return registered.until
    ? `${inWords(registered.from)} – ${inWords(registered.until)}`
    : `från ${inWords(registered.from)}`;
}

function purpose({ application, initiative }: GrantFacts): ActSection[] {
  const { submitted } = application;
  const { reasonUnder2, purpose: aim, goals, targetGroup } = submitted?.words ?? {};
  const words = [
    ['Behov av samordnad rehabilitering', reasonUnder2],
    ['Syfte', aim],
    ['Mål', goals],
    ['Målgrupp', targetGroup ?? initiative.registered?.targetGroup],
  ] as const;
  return section(
    'andamal',
    'Insatsens ändamål',
    words.map(([label, said]) => (said ? labelled(label, said) : null)),
  );
}

export function conditionLine({
  text: words,
  due,
  dueAsWritten,
  proof,
  gatesPayment,
}: GrantState['conditions'][number]): string {
  const when = due ? `Senast ${inWords(due)}.` : dueAsWritten ? `Tid: ${dueAsWritten}.` : '';
  return [
    sentence(words),
    when,
    proof && `Visas med: ${proof.replace(/\.$/, '')}.`,
    gatesPayment && 'Ska vara uppfyllt före utbetalning.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was bound when it was signed; a change since then is a decision of its own. */
function amounts({ agreement, amounts: awarded }: GrantState): ReturnType<typeof table> {
  if (!agreement) return amountTable(awarded);
  const sum = agreement.bound.reduce((all, { ore }) => all + ore, 0);
  return table(
    null,
    ['År', figures('Högst')],
    [
      ...agreement.bound.map(({ year, ore }) => [`${year}`, kronor(ore)]),
      ...(agreement.bound.length > 1 ? [['Summa', kronor(sum)]] : []),
    ],
  );
}

function reports({ reports: agreed }: GrantState): ActSection[] {
  return section('rapporter', 'Rapporter', [
    table(
      null,
      ['Rapport', narrow('Senast')],
      agreed.map(({ kind, due }) => [REPORTS[kind], dayCell(due)]),
    ),
  ]);
}

function validity({ agreement }: GrantState): ReturnType<typeof text>[] {
  if (!agreement) return [text('Avtalet gäller när båda parter har undertecknat det.')];
  const holds = agreement.legalForceFrom
    ? [text(`Beslutet vinner laga kraft ${inWords(agreement.legalForceFrom)}, om det inte överklagas.`)]
    : [];
  const early = agreement.executedEarlyBecause
    ? [
        text(
          `Beslutet verkställs innan dess (13${NBSP}kap. 14${NBSP}§ kommunallagen). Skäl: ${agreement.executedEarlyBecause}`,
        ),
      ]
    : [];
  return [...holds, ...early];
}
