import { accept, type CivilDate, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import { appealInTime, askCourtFrom, mayAppeal } from '#statute';
import type { AppealCommand, ConfirmLegalForce, DecideAppeal, ReceiveAppeal } from './appeal.commands.js';
import type { AnslagEvent } from './anslag.events.js';
import { findingsWhenAppealed } from './anslag.findings.js';
import { anslagRules } from './anslag.rules.js';
import { type AnslagState, type AppealState, evolveAnslag, noAnslag } from './anslag.state.js';
import { dayToCome, unplanned } from './checks.js';
import { calculatedLegalForce, obstaclesToLegalForce } from './legal-force.js';

export interface AppealContext {
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/**
 * Appeals against what was announced (28 § lag 2003:1210, 13 kap. KL), and legal force. An appeal that came late, or from
 * somebody who may not appeal, is recorded all the same: only the court dismisses it.
 */
export const appealDecider: Decider<AppealCommand, AnslagState, AnslagEvent, AppealContext> = {
  initial: noAnslag,
  decide,
  evolve: evolveAnslag,
};

function decide(command: AppealCommand, state: AnslagState, { today }: AppealContext): Decision<AnslagEvent> {
  if (!state.scheduled) return unplanned;
  switch (command.type) {
    case 'confirm-legal-force':
      return confirm(command, state, today);
    case 'receive-appeal':
      return receive(command, state, today);
    case 'forward-appeal':
      return (
        notPending(state, command.appeal) ??
        notToForward(state, command.appeal) ??
        beforeItCame(state, command.appeal, command.on) ??
        dayToCome(command.on, today) ??
        accept({ type: 'appeal.forwarded', data: { appeal: command.appeal, on: command.on } })
      );
    case 'stay-appeal':
      return (
        notPending(state, command.appeal) ??
        stayedAs(state, command.appeal, false) ??
        dayToCome(command.on, today) ??
        accept({ type: 'appeal.stayed', data: { appeal: command.appeal, on: command.on } })
      );
    case 'lift-stay':
      return (
        notPending(state, command.appeal) ??
        stayedAs(state, command.appeal, true) ??
        dayToCome(command.on, today) ??
        accept({ type: 'appeal.stay-lifted', data: { appeal: command.appeal, on: command.on } })
      );
    case 'decide-appeal':
      return decideAppeal(command, state, today);
  }
}

function receive(
  { appeal, decisions, appellant, receivedOn, receivedBy }: ReceiveAppeal,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  if (state.appeals.some((one) => one.appeal === appeal))
    return refuse(anslagRules['appeal-taken'], `Överklagandet ${appeal} finns redan. Välj ett annat id.`, {
      appeal,
    });
  const refusal = dayToCome(receivedOn, today);
  if (refusal) return refusal;
  const received = {
    appeal,
    decisions,
    appellant,
    receivedOn,
    receivedBy,
    inTime: appealInTime(receivedOn, state.days?.lastAppealDay ?? null),
    mayAppeal: mayAppeal(appellant),
  };
  return accept({ type: 'appeal.received', data: received }, ...findingsWhenAppealed(received, state));
}

function decideAppeal(
  { appeal, on, outcome, caseNumber }: DecideAppeal,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  return (
    notPending(state, appeal) ??
    beforeItCame(state, appeal, on) ??
    dayToCome(on, today) ??
    accept({ type: 'appeal.decided', data: { appeal, on, outcome, caseNumber: caseNumber ?? null } })
  );
}

/** Calculated first, then confirmed by somebody who has asked the court. */
function confirm(
  { on, askedCourtOn }: ConfirmLegalForce,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  if (state.legalForce)
    return refuse(
      anslagRules['legal-force-confirmed'],
      `Laga kraft bekräftades redan ${state.legalForce.on}, från och med ${state.legalForce.calculated}.`,
      { confirmedOn: state.legalForce.on },
    );
  const refusal = dayToCome(on, today) ?? dayToCome(askedCourtOn, today);
  if (refusal) return refusal;
  const obstacles = obstaclesToLegalForce(state, askedCourtOn);
  const calculated = calculatedLegalForce(state);
  if (obstacles.length > 0 || calculated === null || on < askedCourtOn)
    return refuse(
      anslagRules['legal-force-not-reached'],
      obstacles.length > 0
        ? `Besluten har inte fått laga kraft. ${obstacles.join(' ')} Vänta tills hindren är borta.`
        : `Domstolen tillfrågades ${askedCourtOn}, efter bekräftelsen ${on}. Rätta dagarna.`,
      {
        obstacles,
        calculated,
        askCourtFrom: state.days ? askCourtFrom(state.days.lastAppealDay) : null,
      },
    );
  return accept({
    type: 'legal-force.confirmed',
    data: { on, askedCourtOn, calculated, except: annulled(state) },
  });
}

function annulled({ appeals }: AnslagState): string[] {
  const decisions = appeals
    .filter(({ decided }) => decided?.outcome === 'annulled')
    .flatMap((one) => one.decisions);
  return [...new Set(decisions)];
}

function appealOf({ appeals }: AnslagState, id: string): AppealState | undefined {
  return appeals.find(({ appeal }) => appeal === id);
}

function notPending(state: AnslagState, id: string): Refusal | undefined {
  const appeal = appealOf(state, id);
  if (!appeal)
    return refuse(
      anslagRules['appeal-unknown'],
      `Det finns inget överklagande med id ${id}. Anteckna det först (appeals/receive), eller rätta id:t.`,
      { appeal: id, appeals: state.appeals.map((one) => one.appeal) },
    );
  if (appeal.decided === null) return undefined;
  return refuse(
    anslagRules['appeal-decided'],
    `Överklagandet ${id} avgjordes ${appeal.decided.on}. Anteckna ett nytt överklagande om målet prövas igen.`,
    { appeal: id, ...appeal.decided },
  );
}

function notToForward(state: AnslagState, id: string): Refusal | undefined {
  const { receivedBy, forwardedOn } = appealOf(state, id)!;
  if (receivedBy === 'association' && forwardedOn === null) return undefined;
  return refuse(
    anslagRules['appeal-not-to-forward'],
    forwardedOn === null
      ? 'Överklagandet kom in till domstolen och behöver inte skickas vidare.'
      : `Överklagandet skickades vidare ${forwardedOn}.`,
    { appeal: id, receivedBy, forwardedOn },
  );
}

function beforeItCame(state: AnslagState, id: string, on: CivilDate): Refusal | undefined {
  const { receivedOn } = appealOf(state, id)!;
  if (on >= receivedOn) return undefined;
  return refuse(
    anslagRules['appeal-day-before-received'],
    `Överklagandet kom in ${receivedOn}, så det kan inte ha hänt ${on}. Rätta dagen.`,
    { appeal: id, receivedOn, on },
  );
}

function stayedAs(state: AnslagState, id: string, stayed: boolean): Refusal | undefined {
  if (appealOf(state, id)!.stayed === stayed) return undefined;
  return refuse(
    anslagRules['appeal-stay-unchanged'],
    stayed
      ? `Det finns ingen inhibition i överklagandet ${id} att häva. Anteckna den först (appeals/stay).`
      : `Beslutet får redan inte verkställas. Anteckna när inhibitionen hävs (appeals/lift-stay).`,
    { appeal: id },
  );
}
