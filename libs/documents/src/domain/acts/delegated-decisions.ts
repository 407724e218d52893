import type { AssociationState, DelegationState } from '#associations';
import type { ActModel, ActSection } from '../act-model.js';
import { heldTogether, inWords, unbroken } from '../swedish.js';
import {
  actOf,
  type ActSource,
  figures,
  narrow,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';

export const MATTERS = {
  personnel: 'Personal',
  purchasing: 'Inköp',
  economy: 'Ekonomi',
  administration: 'Administration',
  funding: 'Medel till insatser',
  other: 'Övrigt',
} as const;

/** What has been decided by one delegation (10 § lag 2003:1210): for the board, which must be told of it. */
export function delegatedDecisionsAct(
  delegation: DelegationState,
  association: AssociationState,
  source: ActSource,
): ActModel {
  const { granted, ended, decisions } = delegation;
  const waiting = decisions.filter(({ reported }) => reported === null);
  return actOf(
    {
      kind: 'delegated-decisions',
      status: 'completed',
      statusLine: waiting.length === 0 ? 'Alla beslut är anmälda' : `${waiting.length} att anmäla`,
      title: 'Delegationsbeslut',
      subtitle: MATTERS[granted!.matters],
      headerRight: granted!.to.name,
      front: [
        ...row('Delegat', granted!.to.name),
        ...row('Delegationen', granted!.text),
        ...row('Beslutad', granted!.decision),
        ...row('Gäller', validity(delegation)),
        ...row('Upphörd', ended && `${inWords(ended.on)}. ${ended.reason}`),
        ...sendingRows('Skickat till', source),
      ],
      sections: [
        ...(decisions.length === 0
          ? section('beslut', 'Beslut', [text('Inget beslut är fattat med stöd av delegationen.')])
          : []),
        ...listed('att-anmala', 'Att anmäla till styrelsen', waiting),
        ...listed(
          'anmalda',
          'Anmälda',
          decisions.filter(({ reported }) => reported !== null),
        ),
      ],
      signatures: signatures('Underskrift', { role: 'Delegat', name: granted!.to.name }),
    },
    association,
    source,
  );
}

export function validity({ granted }: DelegationState): string {
  const { from, until } = granted!;
  return until ? `${inWords(from)} – ${inWords(until)}` : `från ${inWords(from)}`;
}

function listed(anchor: string, heading: string, decisions: DelegationState['decisions']): ActSection[] {
  const rows = decisions.map(({ on, text: words, amount, caseNumber, reported }) => [
    on,
    words,
    amount ? heldTogether(amount.asWritten) : '–',
    caseNumber ?? '–',
    reported ? unbroken(reported.label) : '–',
  ]);
  return section(anchor, heading, [
    table(null, [narrow('Dag'), 'Beslut', figures('Belopp'), narrow('Dnr'), narrow('Anmält i')], rows),
  ]);
}
