import type { CivilDate } from '#kernel';
import type { DischargeAnswerCorrected, DischargeAnswered } from './discharge.events.js';

export interface RequestDischarge {
  type: 'request';
  year: number;
  legalEntity: string;
  organisationNumber: string | null;
  predecessor: boolean;
  members: string[];
  sentOn: CivilDate;
  /** 30 June of the following year when left out, or the day it is sent when that is later. */
  remindFrom?: CivilDate;
}

export interface AnswerDischarge extends Omit<DischargeAnswered, 'missing'> {
  type: 'answer';
}

export interface CorrectDischargeAnswer extends DischargeAnswerCorrected {
  type: 'correct-answer';
}

/** Given by the job that falls due, never over HTTP. */
export interface RemindOfDischarge {
  type: 'remind';
  on: CivilDate;
}

export type DischargeCommand =
  RequestDischarge | AnswerDischarge | CorrectDischargeAnswer | RemindOfDischarge;
