import type { AssociationState } from '#associations';
import type { GrantState, RequisitionState } from '#funding';
import type { ActModel, ActSection } from '../act-model.js';
import { heldTogether, inWords, kronor } from '../swedish.js';
import {
  actOf,
  type ActSource,
  figures,
  list,
  memberName,
  narrow,
  personName,
  row,
  section,
  sendingRows,
  signatures,
  table,
} from './act-parts.js';
import type { GrantFacts } from './agreement.js';
import { decisionPlace } from './decision-letter.js';

/** The receipt for a requisition (kvittens på rekvisition): which costs, who attested, when it was paid or why it was not. */
export function requisitionReceiptAct(
  grant: GrantState,
  requisition: RequisitionState,
  association: AssociationState,
  facts: GrantFacts,
  source: ActSource,
): ActModel {
  const { awarded } = grant;
  return actOf(
    {
      kind: 'requisition-receipt',
      status: requisition.paid || requisition.rejected ? 'completed' : 'draft',
      statusLine: standing(requisition),
      title: 'Kvittens på rekvisition',
      subtitle: `${awarded!.title} · ${requisition.requisition}`,
      headerRight: requisition.on,
      front: [
        ...row('Insats', facts.initiative.registered?.title ?? awarded!.title),
        ...row(
          'Rekvirerat av',
          memberName(association, grant.owner),
          personName(association, requisition.requestedBy),
        ),
        ...row('Rekvirerat den', inWords(requisition.on)),
        ...row('Kostnadsperiod', `${inWords(requisition.from)} – ${inWords(requisition.to)}`),
        ...row('Medel för år', `${requisition.year}`),
        ...row('Belopp', kronor(requisition.ore)),
        ...row('Beslut', decisionPlace(awarded!.decision, facts.meeting)),
        ...row(
          'Avtal',
          grant.agreement &&
            (grant.agreement.caseNumber ?? `undertecknat ${inWords(grant.agreement.signedOn)}`),
        ),
        ...sendingRows('Skickat till', source),
      ],
      sections: [...costs(requisition), ...handling(requisition, association), ...attached(requisition)],
      signatures: signatures('Underskrift', { role: `För ${association.founded!.name}` }),
    },
    association,
    source,
  );
}

export function standing({ attestedBy, rejected, paid }: RequisitionState): string {
  if (rejected) return `Avvisad ${inWords(rejected.on)}`;
  if (paid) return `Betald ${inWords(paid.on)}`;
  if (attestedBy.length === 2) return 'Attesterad, inte betald';
  return attestedBy.length === 1 ? 'Attesterad av en, väntar på den andra' : 'Inte attesterad';
}

function costs({ costs: asked, ore, correctedOre, paid }: RequisitionState): ActSection[] {
  return section('kostnader', 'Kostnader', [
    table(
      null,
      ['Kostnad', figures('I rekvisitionen'), figures('I kronor')],
      [
        ...asked.map(({ costKind, amount }) => [
          costKind,
          heldTogether(amount.asWritten),
          kronor(amount.ore),
        ]),
        ['Summa', '', kronor(ore)],
        ...(correctedOre === 0 ? [] : [['Rättat i efterhand', '', kronor(correctedOre)]]),
        ...(paid && correctedOre !== 0 ? [['Betalt efter rättelse', '', kronor(ore + correctedOre)]] : []),
      ],
    ),
  ]);
}

function handling(
  { attestedBy, rejected, paid }: RequisitionState,
  association: AssociationState,
): ActSection[] {
  const rows = [
    ...attestedBy.map(({ by, on, order }) => [
      order === 1 ? 'Första attest' : 'Andra attest',
      on,
      personName(association, by),
    ]),
    ...(rejected ? [['Avvisad', rejected.on, rejected.reason]] : []),
    ...(paid ? [['Betald', paid.on, `Referens ${paid.reference}`]] : []),
  ];
  return section('handlaggning', 'Handläggning', [
    table(null, [narrow('Åtgärd'), narrow('Dag'), 'Av vem, eller uppgift'], rows),
  ]);
}

function attached({ attachments }: RequisitionState): ActSection[] {
  return section('bilagor', 'Underlag', [list(attachments.map(({ title }) => title))]);
}
