import type { AppealedDecision, LegalForceConfirmed } from '#anslag';
import type { AssociationState } from '#associations';
import type { MeetingState } from '#meetings';
import type { ActModel } from '../act-model.js';
import type { PlannedAnslag } from '../anslag-document.js';
import { inWords, unbroken } from '../swedish.js';
import { type ActSource, actOf, list, row, section, sendingRows, signatures, text } from './act-parts.js';

/** What the certificate is made from beside the anslag. */
export interface ForceFacts {
  /** The meeting whose decisions it is about; null when its minutes are not kept here. */
  readonly meeting: MeetingState | null;
  readonly appealed: readonly AppealedDecision[];
  /** The court by name; null when the charter does not give it. */
  readonly court: string | null;
}

/**
 * The certificate of legal force (lagakraftbevis): the decisions hold from the day after the last appeal day, once the
 * court has been asked (13 kap. 5 § KL, 44 § förvaltningsprocesslagen). What is appealed is left out by name.
 */
export function legalForceAct(
  anslag: PlannedAnslag & { readonly legalForce: LegalForceConfirmed },
  association: AssociationState,
  facts: ForceFacts,
  source: ActSource,
): ActModel {
  const { scheduled, days, legalForce, sites } = anslag;
  return actOf(
    {
      kind: 'legal-force',
      status: 'completed',
      statusLine: `Bekräftat ${inWords(legalForce.on)}`,
      title: 'Lagakraftbevis',
      subtitle: subtitleOf(anslag),
      headerRight: scheduled.meetingDate ?? 'Datum saknas',
      front: [
        ...row('Organ', scheduled.bodyName),
        ...row('Sammanträdesdatum', scheduled.meetingDate && inWords(scheduled.meetingDate)),
        ...row('Paragrafer', unbroken(scheduled.paragraphs)),
        ...row('Justeringsdag', scheduled.approvedOn && inWords(scheduled.approvedOn)),
        ...row('Tillkännagivet på', ...sites.map(({ name }) => name)),
        ...row('Tillkännagivet från', days && inWords(days.postedOn)),
        ...row('Sista dag att överklaga', days && inWords(days.lastAppealDay)),
        ...row(
          'Domstolen tillfrågad',
          `${inWords(legalForce.askedCourtOn)}${facts.court ? `, ${facts.court}` : ''}`,
        ),
        ...row('Laga kraft', inWords(legalForce.calculated)),
        ...sendingRows('Skickat till', source),
      ],
      sections: [
        ...section('intyg', 'Intyg', [text(statement(anslag, facts))]),
        ...section('undantag', 'Beslut som beviset inte gäller', [list(exceptions(legalForce, facts))]),
        ...section('overklagade', 'Överklagade beslut som står fast', [list(standing(facts))]),
      ],
      signatures: signatures(
        'Underskrift',
        { role: `För ${association.founded!.name}` },
        { role: 'Ort och datum' },
      ),
    },
    association,
    source,
  );
}

/** `Styrelsen, 10 juni 2026` */
export function subtitleOf({ scheduled: { bodyName, meetingDate } }: PlannedAnslag): string {
  return [bodyName, meetingDate && inWords(meetingDate)].filter(Boolean).join(', ');
}

function statement(
  { scheduled, legalForce }: PlannedAnslag & { legalForce: LegalForceConfirmed },
  facts: ForceFacts,
): string {
  const others = [...exceptions(legalForce, facts), ...standing(facts)].length > 0;
  const but = others
    ? ', utom de som anges nedan. Mot de övriga besluten har inget överklagande kommit in i tid.'
    : '. Inget överklagande som hindrar det har kommit in i tid.';
  return `Besluten i protokollet, ${unbroken(scheduled.paragraphs)}, har vunnit laga kraft den ${inWords(legalForce.calculated)}${but}`;
}

function exceptions({ except }: LegalForceConfirmed, facts: ForceFacts): string[] {
  const annulled = except.map((decision) => `${place(decision, facts)}: upphävt av domstol`);
  const pending = facts.appealed
    .filter(({ standing: how, decision }) => how === 'pending' && !except.includes(decision))
    .map(({ decision }) => `${place(decision, facts)}: överklagat och inte avgjort`);
  return [...annulled, ...pending];
}

function standing(facts: ForceFacts): string[] {
  return facts.appealed.flatMap(({ decision, standing: how, from }) =>
    how === 'stands' && from ? [`${place(decision, facts)}: laga kraft ${inWords(from)}`] : [],
  );
}

/** `§ 7 Ansökan från Björkby`; the decision's id where the minutes are not kept here. */
function place(decision: string, { meeting }: ForceFacts): string {
  const item = meeting?.items.find(({ decisions }) => decisions.some((one) => one.decision === decision));
  return item?.opened ? `${unbroken(item.opened.label)} ${item.opened.heading}` : decision;
}
