import { type CivilDate, mayActFor, type Refusal, refuse } from '#kernel';
import type { Check } from '../reserve.js';
import { type DecisionFact, settles } from '../decision-fact.js';
import type { GrantContext, LegalForceFact } from '../grant.context.js';
import { isOpen } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState, RequisitionState } from '../grant.state.js';

export function unknownGrant({ status }: GrantState, { grant }: GrantContext): Check {
  if (status !== 'none') return undefined;
  return refuse(
    grantRules['grant-unknown'],
    `Det finns inget beviljande med id ${grant}. Pengar beviljas av styrelsen under en paragraf (funding/decide).`,
    { grant },
  );
}

export function over({ lapsed, ended }: GrantState): Check {
  const last = ended ?? lapsed;
  if (!last) return undefined;
  return refuse(
    grantRules['grant-over'],
    `Beviljandet ${ended ? 'avslutades' : 'förföll'} ${last.on}. Mer pengar kräver ett nytt beslut av styrelsen.`,
    { on: last.on },
  );
}

export function notBound({ agreement }: GrantState): Check {
  if (agreement) return undefined;
  return refuse(
    grantRules['grant-not-bound'],
    'Det finns inget undertecknat avtal. Anteckna avtalet först (grants/sign-agreement).',
  );
}

/** Those who handle grants for the association. */
const OFFICE: ReadonlySet<string> = new Set(['secretary', 'director', 'economist', 'operator']);

/** An applicant acts for its own grants only, whatever else it may read. */
export function notYours({ contact }: GrantState, { actor }: GrantContext): Check {
  if (mayActFor(actor, contact, OFFICE)) return undefined;
  return refuse(
    grantRules['not-your-grant'],
    'Bara den som är kontaktperson för beviljandet kan göra detta. Be förbundets kansli om hjälp.',
  );
}

/** The decision that the command rests on: it exists, and it settles its matter. */
export function decisionMissing(decision: DecisionFact | null): Check {
  if (!decision)
    return refuse(
      grantRules['grant-decision-unknown'],
      'Sammanträdet har inget sådant beslut. Rätta id:t; alla beslut står under meetings/{id}/decisions.',
    );
  if (settles(decision)) return undefined;
  return refuse(
    grantRules['grant-decision-open'],
    `I ${decision.ref.label} sköts ärendet upp eller sändes tillbaka. Ange det beslut som avgjorde det.`,
    { label: decision.ref.label, type: decision.decided.type },
  );
}

export function notApproved(decision: DecisionFact | null): Check {
  if (!decision || decision.approved) return undefined;
  return refuse(
    grantRules['grant-decision-not-approved'],
    `Protokollet med ${decision.ref.label} är inte justerat. Vänta tills det är det, eller justera paragrafen omedelbart (paragraphs/approve).`,
    { meeting: decision.ref.meeting, label: decision.ref.label },
  );
}

/** What a court has said of the decision stands before everything that carries it out. */
export function stoppedByCourt(legalForce: LegalForceFact | null): Check {
  if (legalForce?.annulled)
    return refuse(
      grantRules['decision-annulled'],
      'Domstolen har upphävt beslutet. Avsluta beviljandet och kräv tillbaka det som är utbetalt (grants/end, reclaims/raise).',
      { anslag: legalForce.anslag },
    );
  if (!legalForce?.stayed) return undefined;
  return refuse(
    grantRules['decision-stayed'],
    'Domstolen har bestämt att beslutet tills vidare inte får verkställas. Vänta tills målet är avgjort.',
    { anslag: legalForce.anslag },
  );
}

export function amountUnknown({ amounts }: GrantState): Check {
  if (amounts.length > 0) return undefined;
  return refuse(
    grantRules['grant-amount-unknown'],
    'Beslutet hänvisar till en annan handling för beloppet. Ange det först (grants/state-amount).',
  );
}

export function periodReversed(from: CivilDate, to: CivilDate): Check {
  if (from <= to) return undefined;
  return refuse(grantRules['period-reversed'], `Perioden börjar ${from} och slutar ${to}. Rätta dagarna.`, {
    from,
    to,
  });
}

/** The requisition, while something can still be done with it. */
export function openRequisition({ requisitions }: GrantState, id: string): RequisitionState | Refusal {
  const found = requisitions.find(({ requisition }) => requisition === id);
  if (!found) return requisitionUnknown(id, requisitions);
  if (isOpen(found)) return found;
  return refuse(
    grantRules['requisition-settled'],
    found.paid
      ? `Rekvisitionen betalades ut ${found.paid.on}. Rätta en felaktig betalning med payments/correct.`
      : `Rekvisitionen avslogs ${found.rejected!.on}. Begär pengarna på nytt i en egen rekvisition.`,
    { requisition: id },
  );
}

export function requisitionUnknown(id: string, known: readonly RequisitionState[]): Refusal {
  return refuse(grantRules['requisition-unknown'], `Det finns ingen rekvisition med id ${id}. Rätta id:t.`, {
    requisition: id,
    requisitions: known.map(({ requisition }) => requisition),
  });
}

export function personMissing({ actor }: GrantContext): Check {
  if (actor.person) return undefined;
  return refuse(
    grantRules['actor-unnamed'],
    'Den som begär eller attesterar pengar ska vara känd. Använd en token för en person i förbundets register.',
  );
}

export function idUsed(used: boolean, id: string): Check {
  if (!used) return undefined;
  return refuse(grantRules['money-id-taken'], `Id:t ${id} är redan använt här. Välj ett annat.`, { id });
}
