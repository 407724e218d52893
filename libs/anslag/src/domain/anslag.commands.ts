import type { CivilDate } from '#kernel';
import type { PostingProof } from './anslag.events.js';

export interface ScheduleAnslag {
  type: 'schedule';
  meeting: string;
  /** An immediate approval at the meeting; the whole minutes' when left out. */
  approval?: string;
  postOn: CivilDate;
  /** Ids of registered sites; all of the association's when left out. */
  sites?: string[];
  /** Taken from the minutes when left out. */
  keptAt?: string;
  signedBy?: string;
}

export type PostingCommand = PostAnslag | RecordProof | ReportLost | MoveAnslag | TakeDownAnslag;

/** By the job on the day, or by hand: on sites that others keep, on another day than planned, or again. */
export interface PostAnslag {
  type: 'post';
  on: CivilDate;
  /** Every site where it is not up, when left out. */
  sites?: string[];
  /** A registered person who put it up. */
  by?: string;
  proof?: PostingProof;
}

export interface RecordProof {
  type: 'record-proof';
  site: string;
  proof: PostingProof;
  on: CivilDate;
}

export interface ReportLost {
  type: 'report-lost';
  site: string;
  /** The first day it was gone. */
  on: CivilDate;
  reason: string;
}

export interface MoveAnslag {
  type: 'move';
  postedOn: CivilDate;
  reason: string;
}

export interface TakeDownAnslag {
  type: 'take-down';
  on: CivilDate;
  /** Every site where it is up, when left out. */
  sites?: string[];
}
