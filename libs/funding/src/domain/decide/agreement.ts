import { accept, type CivilDate, type Decision, refuse } from '#kernel';
import type { SignAgreement } from '../grant.commands.js';
import type { GrantContext, LegalForceFact } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { grantedOre, yearsOf } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import { type Check, dayToCome } from '../reserve.js';
import { amountUnknown, idUsed, notApproved, over, stoppedByCourt } from './checks.js';

/**
 * The agreement binds the money: it follows the decision and its approved minutes, and waits for legal force unless
 * somebody says why it must not (13 kap. 14 § KL).
 */
export function signAgreement(
  command: SignAgreement,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { agreement, caseNumber, signedOn, signatories, reports, anslag, executedEarlyBecause } = command;
  const { awardedBy, legalForce, today } = context;
  const early = isEarly(signedOn, legalForce);
  return (
    over(state) ??
    boundAlready(state) ??
    amountUnknown(state) ??
    dayToCome(signedOn, today) ??
    beforeDecision(signedOn, state) ??
    notApproved(awardedBy) ??
    beforeApproval(signedOn, awardedBy?.approvedOn ?? null) ??
    anotherAnslag(state, anslag, legalForce) ??
    stoppedByCourt(legalForce) ??
    (early ? notExplained(signedOn, legalForce, executedEarlyBecause) : undefined) ??
    reportTwice(reports.map(({ report }) => report)) ??
    accept({
      type: 'grant.agreement-signed',
      data: {
        agreement,
        caseNumber: caseNumber ?? null,
        signedOn,
        signatories,
        reports,
        anslag: anslag ?? null,
        legalForceFrom: legalForce?.from ?? null,
        executedEarlyBecause: early ? (executedEarlyBecause ?? null) : null,
        bound: yearsOf(state).map((year) => ({ year, ore: grantedOre(state, year) })),
      },
    })
  );
}

function isEarly(signedOn: CivilDate, legalForce: LegalForceFact | null): boolean {
  return !legalForce?.from || signedOn < legalForce.from;
}

function boundAlready({ agreement }: GrantState): Check {
  if (!agreement) return undefined;
  return refuse(
    grantRules['grant-bound-already'],
    `Avtalet ${agreement.agreement} undertecknades ${agreement.signedOn}. Ändringar beslutas av styrelsen (grants/change).`,
    { agreement: agreement.agreement, signedOn: agreement.signedOn },
  );
}

function beforeDecision(signedOn: CivilDate, { awarded }: GrantState): Check {
  const { date, label } = awarded!.decision;
  if (date === null || signedOn >= date) return undefined;
  return refuse(
    grantRules['agreement-before-decision'],
    `Avtalet är undertecknat ${signedOn}, men styrelsen beslutade i ${label} först ${date}. Rätta dagen, eller underteckna ett nytt avtal.`,
    { signedOn, decidedOn: date, label },
  );
}

function beforeApproval(signedOn: CivilDate, approvedOn: CivilDate | null): Check {
  if (approvedOn === null || signedOn >= approvedOn) return undefined;
  return refuse(
    grantRules['agreement-before-approval'],
    `Avtalet är undertecknat ${signedOn}, men protokollet justerades först ${approvedOn}. Rätta dagen, eller underteckna ett nytt avtal.`,
    { signedOn, approvedOn },
  );
}

function anotherAnslag(
  { awarded }: GrantState,
  anslag: string | undefined,
  legalForce: LegalForceFact | null,
): Check {
  if (anslag === undefined || legalForce?.meeting === awarded!.decision.meeting) return undefined;
  return refuse(
    grantRules['agreement-of-another-anslag'],
    `Anslaget ${anslag} tillkännager inte det protokoll som beslutet står i. Ange det som gör det, eller utelämna anslag och ange executedEarlyBecause.`,
    { anslag, meeting: awarded!.decision.meeting },
  );
}

function notExplained(
  signedOn: CivilDate,
  legalForce: LegalForceFact | null,
  because: string | undefined,
): Check {
  if (because) return undefined;
  const from = legalForce?.from ?? null;
  return refuse(
    grantRules['agreement-before-legal-force'],
    from
      ? `Beslutet vinner laga kraft tidigast ${from}, och avtalet är undertecknat ${signedOn}. Vänta, eller ange i executedEarlyBecause varför beslutet verkställs dessförinnan.`
      : 'Det går inte att se när beslutet vinner laga kraft. Ange anslaget i anslag, eller i executedEarlyBecause varför beslutet verkställs ändå.',
    { signedOn, legalForceFrom: from },
  );
}

function reportTwice(reports: readonly string[]): Check {
  const twice = reports.find((report, index) => reports.indexOf(report) !== index);
  return twice === undefined ? undefined : idUsed(true, twice);
}
