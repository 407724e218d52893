import { type CivilDate, civilDate, daysInMonth, partsOf } from '#kernel';
import { dischargeReminderDay } from './discharge.js';
import { MANDATE_FROM, mandatePeriod, type YearlyDay } from './mandates.js';
import { monthsAfter, rolledForward } from './statutory-time.js';

/**
 * The last day in a year for the board to adopt next year's budget: 30 November (23 § lag (2003:1210)), or the next
 * working day (2 § lag (1930:173)).
 */
export function latestBudgetDay(year: number): CivilDate {
  return rolledForward(civilDate(year, 11, 30));
}

/**
 * The last day to present the annual report of a year: three months after its end (24 § lag (2003:1210)), or the next
 * working day (2 § lag (1930:173)).
 */
export function latestAnnualReportDay(year: number): CivilDate {
  return rolledForward(monthsAfter(civilDate(year, 12, 31), 3));
}

/** What comes round every year, or every fourth. */
export type WheelMatter =
  | 'report-to-follow-up'
  | 'annual-report'
  | 'audit-report'
  | 'mandate-start'
  | 'spring-consultation'
  | 'discharge'
  | 'next-wheel'
  | 'interim-accounts'
  | 'interim-report'
  | 'applications'
  | 'allocation-signal'
  | 'budget-consultation'
  | 'budget-proposal'
  | 'budget'
  | 'agreements';

/** A matter of the yearly wheel (årshjul): when it can begin, and the last day for it. */
export interface WheelDay {
  readonly what: WheelMatter;
  /** `law` names a day, `charter` asks for it, `custom` is what associations do. */
  readonly ground: 'law' | 'charter' | 'custom';
  /** The paragraph that it rests on, also where it names no day; null when there is none. */
  readonly law: string | null;
  /** The year that it is about. */
  readonly about: number;
  readonly from: CivilDate;
  readonly by: CivilDate;
}

export interface WheelCharter {
  /** The day and month on which a mandate begins. */
  readonly mandateFrom?: YearlyDay;
  /** Whether the förbundsordning asks for an interim report. */
  readonly interimReport?: boolean;
}

/**
 * A year's wheel, by the last day of each matter. The law names days for the annual report (24 § lag (2003:1210)), the
 * budget with what goes before it (19, 21 and 23 §§) and the beginning of a mandate (13 §). The rest is custom.
 */
export function yearlyWheel(
  year: number,
  { mandateFrom = MANDATE_FROM, interimReport = false }: WheelCharter = {},
): WheelDay[] {
  const budget = { from: civilDate(year, 8, 1), by: latestBudgetDay(year), about: year + 1 };
  const law = 'law' as const;
  const days: WheelDay[] = [
    {
      what: 'annual-report',
      ground: law,
      law: '24 § lag (2003:1210)',
      about: year - 1,
      from: civilDate(year, 1, 1),
      by: latestAnnualReportDay(year - 1),
    },
    { what: 'budget-consultation', ground: law, law: '23 § lag (2003:1210)', ...budget },
    { what: 'budget-proposal', ground: law, law: '21 § lag (2003:1210), 8 kap. 14 § KL', ...budget },
    { what: 'budget', ground: law, law: '19 och 23 §§ lag (2003:1210)', ...budget },
    ...mandateStart(year, mandateFrom),
    {
      what: 'discharge',
      ground: 'custom',
      law: '26 § tredje stycket lag (2003:1210)',
      about: year - 1,
      from: civilDate(year, 4, 1),
      by: dischargeReminderDay(year - 1),
    },
    custom('report-to-follow-up', year - 1, monthsOf(year, 1, 2)),
    custom('audit-report', year - 1, monthsOf(year, 3), '25–26 §§ lag (2003:1210)'),
    custom('spring-consultation', year, monthsOf(year, 4, 5), '18 § lag (2003:1210)'),
    custom('next-wheel', year + 1, monthsOf(year, 6)),
    custom('interim-accounts', year, monthsOf(year, 8)),
    interimReport
      ? { ...custom('interim-report', year, monthsOf(year, 9)), ground: 'charter' }
      : custom('interim-report', year, monthsOf(year, 9)),
    custom('applications', year + 1, monthsOf(year, 9)),
    custom('allocation-signal', year + 1, monthsOf(year, 10)),
    custom('agreements', year + 1, monthsOf(year, 12)),
  ];
  return days.toSorted((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -1 : 1));
}

/** A mandate begins in the year after a general election (13 § lag (2003:1210)). */
function mandateStart(year: number, mandateFrom: YearlyDay): WheelDay[] {
  const { from } = mandatePeriod(civilDate(year, 12, 31), mandateFrom);
  if (partsOf(from).year !== year) return [];
  return [{ what: 'mandate-start', ground: 'law', law: '13 § lag (2003:1210)', about: year, from, by: from }];
}

function custom(
  what: WheelMatter,
  about: number,
  period: Pick<WheelDay, 'from' | 'by'>,
  law: string | null = null,
): WheelDay {
  return { what, ground: 'custom', law, about, ...period };
}

function monthsOf(year: number, first: number, last: number = first): Pick<WheelDay, 'from' | 'by'> {
  return { from: civilDate(year, first, 1), by: civilDate(year, last, daysInMonth(year, last)) };
}
