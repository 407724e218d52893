import type { CivilDate } from '#kernel';

export type AnslagCommand = ScheduleAnslag | PostAnslag | MoveAnslag | TakeDownAnslag;

export interface ScheduleAnslag {
  type: 'schedule';
  meeting: string;
  postOn: CivilDate;
  /** Ids of registered sites; all of the association's when left out. */
  sites?: string[];
  /** Taken from the minutes when left out. */
  keptAt?: string;
  signedBy?: string;
}

/** By the job on the day, or by hand when it was put up on another day than planned. */
export interface PostAnslag {
  type: 'post';
  on: CivilDate;
}

export interface MoveAnslag {
  type: 'move';
  postedOn: CivilDate;
  reason: string;
}

export interface TakeDownAnslag {
  type: 'take-down';
  on: CivilDate;
}
