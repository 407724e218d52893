import type { CivilDate } from '#kernel';
import type { AppealDecided, AppealReceived } from './appeal.events.js';

export type AppealCommand =
  ReceiveAppeal | ForwardAppeal | StayAppeal | LiftStay | DecideAppeal | ConfirmLegalForce;

export interface ReceiveAppeal {
  type: 'receive-appeal';
  appeal: string;
  decisions: string[];
  appellant: AppealReceived['appellant'];
  receivedOn: CivilDate;
  receivedBy: AppealReceived['receivedBy'];
}

export interface ForwardAppeal {
  type: 'forward-appeal';
  appeal: string;
  on: CivilDate;
}

export interface StayAppeal {
  type: 'stay-appeal';
  appeal: string;
  on: CivilDate;
}

export interface LiftStay {
  type: 'lift-stay';
  appeal: string;
  on: CivilDate;
}

export interface DecideAppeal {
  type: 'decide-appeal';
  appeal: string;
  on: CivilDate;
  outcome: AppealDecided['outcome'];
  caseNumber?: string;
}

export interface ConfirmLegalForce {
  type: 'confirm-legal-force';
  on: CivilDate;
  /** The day somebody asked the court. */
  askedCourtOn: CivilDate;
}
