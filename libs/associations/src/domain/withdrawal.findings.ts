import { type CivilDate, daysBetween, type Finding, remark } from '#kernel';
import { type AssociationPart, partsMissing } from '#statute';
import type { MemberAdmitted } from './association.events.js';
import type { AssociationState } from './association.state.js';
import type { NoticeGiven } from './withdrawal.events.js';
import { withdrawalFindingRules } from './withdrawal.rules.js';
import type { WithdrawalState } from './withdrawal.state.js';

const PARTS: Readonly<Record<AssociationPart, string>> = {
  municipality: 'en kommun',
  region: 'en region',
  'social-insurance-agency': 'Försäkringskassan',
  'employment-service': 'Arbetsförmedlingen',
};

/** What a reader should know of a withdrawal on a day. A notice that has been taken back means nothing more. */
export function withdrawalFindings(
  { notice, receipt, continuing, revoked }: WithdrawalState,
  association: AssociationState,
  day: CivilDate,
): Finding[] {
  if (!notice || revoked) return [];
  return [
    ...findingsOfNotice(notice, association),
    ...undecided(
      notice,
      continuing.map(({ member }) => member),
      association,
      day,
    ),
    ...(receipt ? [] : [unconfirmed(notice)]),
  ];
}

/**
 * The members that are left when a notice has run out, others that leave by then not counted. A notice whose day is not
 * known may run out first or last: then everybody else that has given notice is taken to leave before it.
 */
export function remainingAfter(
  { member, endsOn }: Pick<NoticeGiven, 'member' | 'endsOn'>,
  association: AssociationState,
): MemberAdmitted[] {
  const leaving = association.withdrawals.filter(
    (other) => endsOn === null || (other.endsOn !== null && other.endsOn <= endsOn),
  );
  return association.members.filter(
    (one) => one.member !== member && !leaving.some((other) => other.member === one.member),
  );
}

/** What is to be remarked on a notice by itself. */
export function findingsOfNotice(notice: NoticeGiven, association: AssociationState): Finding[] {
  return [...tooFewLeft(notice, association), ...(notice.endsOn === null ? [dayUnknown(notice)] : [])];
}

/** At least one municipality, one region and the state's two must be left (3 and 27 §§ lag 2003:1210). */
function tooFewLeft(notice: NoticeGiven, association: AssociationState): Finding[] {
  const missing = partsMissing(remainingAfter(notice, association).map(({ kind }) => kind));
  if (missing.length === 0) return [];
  return [
    remark(
      withdrawalFindingRules['withdrawal-leaves-too-few'],
      `När ${notice.name} har lämnat förbundet${notice.endsOn === null ? '' : ` ${notice.endsOn}`} saknas ${missing.map((part) => PARTS[part]).join(', ')}, och förbundet kan inte fortsätta. Ta upp det med medlemmarna: en ny medlem eller likvidation.`,
      { member: notice.member, endsOn: notice.endsOn, missing },
    ),
  ];
}

/** Those who remain must have decided to go on before the notice runs out (27 § lag 2003:1210). */
function undecided(
  notice: NoticeGiven,
  decided: readonly string[],
  association: AssociationState,
  day: CivilDate,
): Finding[] {
  const waiting = remainingAfter(notice, association).filter(({ member }) => !decided.includes(member));
  if (waiting.length === 0) return [];
  const names = waiting.map(({ name }) => name).join(', ');
  if (notice.endsOn === null) return [];
  const left = daysBetween(day, notice.endsOn);
  const message =
    left < 0
      ? `Uppsägningstiden löpte ut ${notice.endsOn} utan att ${names} hade beslutat att fortsätta. Pröva med medlemmarna om förbundet består.`
      : `${names} har inte beslutat att fortsätta i förbundet. Besluten ska vara fattade senast ${notice.endsOn}, om ${left} dagar.`;
  return [
    remark(withdrawalFindingRules['withdrawal-continuation-undecided'], message, {
      waiting: waiting.map(({ member }) => member),
      endsOn: notice.endsOn,
      daysLeft: left,
    }),
  ];
}

function unconfirmed({ name, receivedOn }: NoticeGiven): Finding {
  return remark(
    withdrawalFindingRules['withdrawal-receipt-unconfirmed'],
    `${name} har inte fått någon bekräftelse på sin begäran${receivedOn === null ? '' : `, som kom in ${receivedOn}`}. Bekräfta den (withdrawals/confirm-receipt).`,
    { receivedOn },
  );
}

function dayUnknown({ name, member }: NoticeGiven): Finding {
  return remark(
    withdrawalFindingRules['withdrawal-day-unknown'],
    `Underlaget anger inte vilken dag begäran från ${name} kom in, och det går inte att räkna när medlemmen lämnar förbundet. Sök efter dagen och ange den (withdrawals/state-day).`,
    { member },
  );
}
