import type { CivilDate } from '#kernel';

/**
 * The decision of the board that something about money rests on, as it stands in the minutes.
 * @additionalProperties false
 */
export interface DecisionRef {
  meeting: string;
  item: string;
  decision: string;
  /** `§ 7 a`, as the minutes label it. */
  label: string;
  /** The day of the meeting; null when the minutes do not give it. */
  date: CivilDate | null;
}
