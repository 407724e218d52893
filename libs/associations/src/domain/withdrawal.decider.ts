import { accept, type CivilDate, type Decider, type Decision, refuse, type StreamName } from '#kernel';
import { mayWithdraw, WITHDRAWAL_NOTICE_YEARS, withdrawalDay } from '#statute';
import type { AssociationEvent, MemberAdmitted } from './association.events.js';
import type { AssociationState } from './association.state.js';
import { charterOn } from './charter-on.js';
import { type Check, memberMissing } from './decide/checks.js';
import type {
  ConfirmReceipt,
  DecideToContinue,
  GiveNotice,
  RevokeWithdrawal,
  StateNoticeDay,
  WithdrawalCommand,
} from './withdrawal.commands.js';
import type {
  ContinuationDecided,
  NoticeDayStated,
  NoticeGiven,
  WithdrawalEvent,
} from './withdrawal.events.js';
import { findingsOfNotice, remainingAfter } from './withdrawal.findings.js';
import { withdrawalRules } from './withdrawal.rules.js';
import { evolveWithdrawal, noWithdrawal, type WithdrawalState } from './withdrawal.state.js';

/** Other facts that a decision about a withdrawal relies on. */
export interface WithdrawalContext {
  /** The withdrawal's own id. */
  readonly id: string;
  /** The association, whose stream is told who leaves and when, so that others need not ask. */
  readonly association: {
    readonly stream: StreamName;
    readonly version: number;
    readonly state: AssociationState;
  };
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/** A member leaves by notice, and the others go on if they decide to (27 § lag 2003:1210). */
export const withdrawalDecider: Decider<
  WithdrawalCommand,
  WithdrawalState,
  WithdrawalEvent,
  WithdrawalContext
> = {
  initial: noWithdrawal,
  decide,
  evolve: evolveWithdrawal,
};

function decide(
  command: WithdrawalCommand,
  state: WithdrawalState,
  context: WithdrawalContext,
): Decision<WithdrawalEvent> {
  if (command.type === 'give-notice') return giveNotice(command, state, context);
  const { notice, revoked } = state;
  if (!notice)
    return refuse(
      withdrawalRules['withdrawal-unknown'],
      'Det finns inget utträde med det id:t. Anteckna begäran först (withdrawals/give-notice), eller rätta id:t.',
    );
  if (revoked)
    return refuse(
      withdrawalRules['withdrawal-revoked'],
      `Begäran återtogs ${revoked.on}, och medlemmen är kvar. En ny begäran antecknas för sig (withdrawals/give-notice).`,
      { revokedOn: revoked.on },
    );
  switch (command.type) {
    case 'state-day':
      return stateDay(command, notice, context);
    case 'confirm-receipt':
      return confirmReceipt(command, state, notice, context);
    case 'decide-to-continue':
      return decideToContinue(command, state, notice, context);
    case 'revoke':
      return revoke(command, notice, context);
  }
}

function giveNotice(
  { member, receivedOn, decidedBy }: GiveNotice,
  { notice }: WithdrawalState,
  { id, association: { stream, version, state }, today }: WithdrawalContext,
): Decision<WithdrawalEvent> {
  const leaving = state.members.find((known) => known.member === member);
  const refusal =
    (notice && alreadyNoticed(notice)) ??
    memberMissing(state, member) ??
    stateMember(leaving!) ??
    noticeElsewhere(state, leaving!) ??
    dayToCome(receivedOn, today);
  if (refusal) return refusal;

  const time = noticeTime(state, receivedOn ?? today);
  const given: NoticeGiven = {
    member,
    name: leaving!.name,
    receivedOn,
    decidedBy,
    ...time,
    endsOn: receivedOn === null ? null : time.endsOn,
  };
  const noted: AssociationEvent = {
    type: 'association.withdrawal-noted',
    data: { withdrawal: id, member, endsOn: given.endsOn },
  };
  return {
    events: [
      { type: 'withdrawal.notice-given', data: given },
      ...findingsOfNotice(given, state).map((data) => ({
        type: 'withdrawal.finding-recorded' as const,
        data,
      })),
    ],
    elsewhere: [{ stream, expectedVersion: version, events: [noted] }],
  };
}

/** The day that a notice came, found afterwards: then it can be counted when it runs out. */
function stateDay(
  { receivedOn, source }: StateNoticeDay,
  notice: NoticeGiven,
  { id, association: { stream, version, state }, today }: WithdrawalContext,
): Decision<WithdrawalEvent> {
  if (notice.receivedOn !== null)
    return refuse(
      withdrawalRules['withdrawal-day-known'],
      `Begäran kom in ${notice.receivedOn}. Är den dagen fel, ta tillbaka begäran (withdrawals/revoke) och anteckna den på nytt.`,
      { receivedOn: notice.receivedOn },
    );
  const refusal = dayToCome(receivedOn, today);
  if (refusal) return refusal;
  const time = noticeTime(state, receivedOn);
  const noted: AssociationEvent = {
    type: 'association.withdrawal-noted',
    data: { withdrawal: id, member: notice.member, endsOn: time.endsOn },
  };
  return {
    events: [{ type: 'withdrawal.day-stated', data: { receivedOn, source, ...time } }],
    elsewhere: [{ stream, expectedVersion: version, events: [noted] }],
  };
}

/** How long a notice that came on a day runs, by the charter of that day. */
function noticeTime(
  association: AssociationState,
  receivedOn: CivilDate,
): Pick<NoticeDayStated, 'charter' | 'noticeYears' | 'endsOn'> {
  const charter = charterOn(association, receivedOn);
  const noticeYears = charter?.withdrawalNoticeYears ?? WITHDRAWAL_NOTICE_YEARS;
  return { charter: charter?.version ?? null, noticeYears, endsOn: withdrawalDay(receivedOn, noticeYears) };
}

function confirmReceipt(
  { on, how }: ConfirmReceipt,
  { receipt }: WithdrawalState,
  notice: NoticeGiven,
  { today }: WithdrawalContext,
): Decision<WithdrawalEvent> {
  if (receipt)
    return refuse(
      withdrawalRules['withdrawal-receipt-confirmed'],
      `Mottagandet är bekräftat (${receipt.how}). Det behöver inte göras igen.`,
      { on: receipt.on },
    );
  return (
    beforeNotice(on, notice) ??
    dayToCome(on, today) ??
    accept({ type: 'withdrawal.receipt-confirmed', data: { on, how } })
  );
}

/** The members that remain must have decided before the notice runs out. */
function decideToContinue(
  { member, on, reference }: DecideToContinue,
  { continuing }: WithdrawalState,
  notice: NoticeGiven,
  { association: { state }, today }: WithdrawalContext,
): Decision<WithdrawalEvent> {
  const known = state.members.find((one) => one.member === member);
  const earlier = continuing.find((one) => one.member === member);
  return (
    memberMissing(state, member) ??
    leavingItself(known!, notice, state) ??
    (earlier && alreadyDecided(earlier)) ??
    beforeNotice(on, notice) ??
    dayToCome(on, today) ??
    runOut(on, notice, 'Beslutet kommer för sent. Pröva med medlemmarna om förbundet består.') ??
    accept({ type: 'withdrawal.continuation-decided', data: { member, name: known!.name, on, reference } })
  );
}

function revoke(
  { on, reason }: RevokeWithdrawal,
  notice: NoticeGiven,
  { id, association: { stream, version }, today }: WithdrawalContext,
): Decision<WithdrawalEvent> {
  const refusal =
    beforeNotice(on, notice) ??
    dayToCome(on, today) ??
    runOut(on, notice, 'Medlemmen har lämnat förbundet och kan bara tas in på nytt.');
  if (refusal) return refusal;
  const cancelled: AssociationEvent = {
    type: 'association.withdrawal-cancelled',
    data: { withdrawal: id, member: notice.member },
  };
  return {
    events: [{ type: 'withdrawal.revoked', data: { on, reason } }],
    elsewhere: [{ stream, expectedVersion: version, events: [cancelled] }],
  };
}

function alreadyNoticed({ member, name, receivedOn }: NoticeGiven): Check {
  return refuse(
    withdrawalRules['withdrawal-already-noticed'],
    `${name} har begärt utträde med det id:t. Välj ett annat id, eller rätta medlemmen.`,
    { member, receivedOn },
  );
}

function noticeElsewhere({ withdrawals }: AssociationState, { member, name }: MemberAdmitted): Check {
  const earlier = withdrawals.find((one) => one.member === member);
  if (!earlier) return undefined;
  return refuse(
    withdrawalRules['withdrawal-already-noticed'],
    `${name} har redan begärt utträde${earlier.endsOn === null ? '' : ` och lämnar förbundet ${earlier.endsOn}`}. Läs begäran under withdrawals/${earlier.withdrawal}.`,
    { member, withdrawal: earlier.withdrawal, endsOn: earlier.endsOn },
  );
}

function stateMember({ member, name, kind }: MemberAdmitted): Check {
  if (mayWithdraw(kind)) return undefined;
  return refuse(
    withdrawalRules['withdrawal-of-state-member'],
    `${name} ska ingå i varje samordningsförbund och kan inte utträda. Rätta medlemmen; bara en kommun eller en region kan begära utträde.`,
    { member, kind },
  );
}

function leavingItself(
  { member, name }: MemberAdmitted,
  notice: NoticeGiven,
  association: AssociationState,
): Check {
  if (remainingAfter(notice, association).some((one) => one.member === member)) return undefined;
  return refuse(
    withdrawalRules['continuation-by-leaving-member'],
    `${name} är inte kvar i förbundet ${notice.endsOn === null ? 'efter utträdet' : `efter ${notice.endsOn}`} och beslutar inte om dess fortsättning. Ange en medlem som är kvar.`,
    { member, endsOn: notice.endsOn },
  );
}

function alreadyDecided({ member, name, on, reference }: ContinuationDecided): Check {
  return refuse(
    withdrawalRules['continuation-already-decided'],
    `${name} beslutade att fortsätta ${on} (${reference}). Det behöver inte antecknas igen.`,
    { member, on, reference },
  );
}

function beforeNotice(day: CivilDate | null, { receivedOn }: NoticeGiven): Check {
  if (day === null || receivedOn === null || day >= receivedOn) return undefined;
  return refuse(
    withdrawalRules['withdrawal-before-notice'],
    `Begäran kom in ${receivedOn}, och ${day} ligger före. Rätta dagen.`,
    { day, receivedOn },
  );
}

function dayToCome(day: CivilDate | null, today: CivilDate): Check {
  if (day === null || day <= today) return undefined;
  return refuse(
    withdrawalRules['withdrawal-day-to-come'],
    `Det är ${today}, och det som sker ${day} kan inte antecknas än. Vänta till dess, eller rätta dagen.`,
    { day, today },
  );
}

function runOut(day: CivilDate, { endsOn }: NoticeGiven, next: string): Check {
  if (endsOn === null || day <= endsOn) return undefined;
  return refuse(
    withdrawalRules['withdrawal-notice-run-out'],
    `Uppsägningstiden löpte ut ${endsOn}, före ${day}. ${next}`,
    { day, endsOn },
  );
}
