import { addDays, type CivilDate, civilDate, isCivilDate, partsOf } from '#kernel';

/** A month and a day of any year, `04-01`. */
export type YearlyDay = string;

/** Both days are within the period. */
export interface MandatePeriod {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The day from which a board's mandates count, unless the förbundsordning says otherwise (13 § lag (2003:1210)). */
export const MANDATE_FROM: YearlyDay = '04-01';

const MANDATE_YEARS = 4;
/** General elections are held in 2018, 2022, 2026 and so on, and mandates begin in the year after. */
const YEAR_AFTER_AN_ELECTION = 2019;

/**
 * The four years' mandate that a day belongs to: counted from `mandateFrom` in the year after the general election
 * (13–14 §§ lag (2003:1210)). It ends on the day before the next begins. Holds for elections since 1994.
 */
export function mandatePeriod(dayInPeriod: CivilDate, mandateFrom: YearlyDay = MANDATE_FROM): MandatePeriod {
  const begins = `${lastYearAfterElection(partsOf(dayInPeriod).year)}-${mandateFrom}`;
  const from = begins <= dayInPeriod ? begins : yearsLater(begins, -MANDATE_YEARS);
  return { from, until: addDays(yearsLater(from, MANDATE_YEARS), -1) };
}

/** Whether mandates can begin on a day: it comes every year after an election, which is never a leap year. */
export function isMandateDay(mandateFrom: YearlyDay): boolean {
  return isCivilDate(`${YEAR_AFTER_AN_ELECTION}-${mandateFrom}`);
}

function lastYearAfterElection(year: number): number {
  const since = year - YEAR_AFTER_AN_ELECTION;
  return YEAR_AFTER_AN_ELECTION + Math.floor(since / MANDATE_YEARS) * MANDATE_YEARS;
}

function yearsLater(date: CivilDate, years: number): CivilDate {
  const { year, month, day } = partsOf(date);
  return civilDate(year + years, month, day);
}
