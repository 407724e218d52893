import type { CivilDate } from '#kernel';
import type { DischargeAnswer, DischargeReminded, LegalEntity } from './discharge.events.js';
import { type DischargeState, membersMissing, type StandingAnswer } from './discharge.state.js';

/** What each member has answered, for each legal entity and each of its years. */
export interface EntityDischarges extends LegalEntity {
  /** The latest year first. */
  readonly years: readonly YearDischarge[];
  /**
   * What stands in the way of liquidating the entity, over all its years: a member that has not granted discharge. Empty
   * when every member that was asked has.
   */
  readonly liquidationBlockedBy: readonly LiquidationBlock[];
}

export interface YearDischarge {
  /** The discharge's id. */
  readonly discharge: string;
  readonly year: number;
  readonly sentOn: CivilDate;
  readonly remindFrom: CivilDate;
  /** Whether all members that were asked have answered. */
  readonly complete: boolean;
  readonly members: readonly MemberDischarge[];
  readonly reminders: readonly DischargeReminded[];
}

/** A member's cell of the matrix; `answer`, `on` and `reference` are null until it has answered. */
export interface MemberDischarge {
  readonly member: string;
  readonly name: string;
  readonly answer: DischargeAnswer | null;
  readonly on: CivilDate | null;
  readonly reference: string | null;
  readonly corrections: StandingAnswer['corrections'];
}

export interface LiquidationBlock {
  readonly year: number;
  readonly member: string;
  readonly name: string;
  readonly because: 'not-answered' | 'refused' | 'no-decision';
}

export interface KnownDischarge {
  readonly discharge: string;
  readonly state: DischargeState;
}

/** The matrix of an association's discharges: its own first, then those before it by name. `year` shows only that year. */
export function dischargeMatrix(
  known: readonly KnownDischarge[],
  year: number | null = null,
): EntityDischarges[] {
  const entities = new Map<string, { entity: LegalEntity; years: YearDischarge[] }>();
  for (const { discharge, state } of known) {
    if (!state.requested) continue;
    const { entity } = state.requested;
    const years = entities.get(entity.name)?.years ?? [];
    entities.set(entity.name, { entity, years: [...years, yearOf(discharge, state)] });
  }
  return [...entities.values()]
    .map(({ entity, years }) => ({
      ...entity,
      years: years
        .filter((one) => year === null || one.year === year)
        .toSorted((a, b) => b.year - a.year || compare(a.discharge, b.discharge)),
      liquidationBlockedBy: years.flatMap(blocksOf).toSorted((a, b) => a.year - b.year),
    }))
    .filter(({ years }) => years.length > 0)
    .toSorted((a, b) => Number(a.predecessor) - Number(b.predecessor) || compare(a.name, b.name));
}

/** One discharge as a column of the matrix. Throws when it has not been requested. */
export function yearOf(discharge: string, state: DischargeState): YearDischarge {
  const { year, sentOn, remindFrom, members } = state.requested!;
  return {
    discharge,
    year,
    sentOn,
    remindFrom,
    complete: membersMissing(state).length === 0,
    members: members.map(({ member, name }) => {
      const given = state.answers.find((one) => one.member === member);
      return {
        member,
        name,
        answer: given?.answer ?? null,
        on: given?.on ?? null,
        reference: given?.reference ?? null,
        corrections: given?.corrections ?? [],
      };
    }),
    reminders: state.reminders,
  };
}

function blocksOf({ year, members }: YearDischarge): LiquidationBlock[] {
  return members.flatMap(({ member, name, answer }) =>
    answer === 'granted' ? [] : [{ year, member, name, because: answer ?? 'not-answered' }],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
