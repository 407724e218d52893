import { anslagFoldable, type AnslagState } from '#anslag';
import {
  delegationFoldable,
  type DelegationState,
  type NumberTaken,
  type SeriesStarted,
} from '#associations';
import { partsOfStream, type RecordedEvent, type StreamName } from '#kernel';
import { assignmentFoldable, type AssignmentState, meetingFoldable, type MeetingState } from '#meetings';
import type { CaseRegistered } from '#registry';

/** A number series as it was given, in the order of the log. */
export interface SeriesHistory {
  readonly started: SeriesStarted | null;
  readonly taken: readonly NumberTaken[];
}

/** Everything of one association that the audit asks about, by id. */
export interface AssociationHistory {
  readonly series: ReadonlyMap<string, SeriesHistory>;
  readonly meetings: ReadonlyMap<string, MeetingState & { readonly stream: StreamName }>;
  readonly cases: ReadonlyMap<string, CaseRegistered>;
  readonly anslag: ReadonlyMap<string, AnslagState>;
  readonly delegations: ReadonlyMap<string, DelegationState>;
  /** What was told of assignments outside meetings. */
  readonly assignments: ReadonlyMap<string, AssignmentState>;
}

/** Gathers one association's history in one pass over its events, each as today's code knows it. */
export class HistoryGatherer {
  private readonly series = new Map<string, SeriesHistory>();
  private readonly meetings = new Map<string, MeetingState & { stream: StreamName }>();
  private readonly cases = new Map<string, CaseRegistered>();
  private readonly anslag = new Map<string, AnslagState>();
  private readonly delegations = new Map<string, DelegationState>();
  private readonly assignments = new Map<string, AssignmentState>();

  add({ stream, type, data }: RecordedEvent): void {
    const { category, id } = partsOfStream(stream);
    const event = { type, data } as never;
    switch (category) {
      case 'series':
        this.series.set(id, withNumber(this.series.get(id) ?? { started: null, taken: [] }, type, data));
        break;
      case 'meeting':
        this.meetings.set(id, {
          ...meetingFoldable.evolve(this.meetings.get(id) ?? meetingFoldable.initial, event),
          stream,
        });
        break;
      case 'case':
        this.cases.set(id, data as CaseRegistered);
        break;
      case 'anslag':
        this.anslag.set(id, anslagFoldable.evolve(this.anslag.get(id) ?? anslagFoldable.initial, event));
        break;
      case 'delegation':
        this.delegations.set(
          id,
          delegationFoldable.evolve(this.delegations.get(id) ?? delegationFoldable.initial, event),
        );
        break;
      case 'assignment':
        this.assignments.set(
          id,
          assignmentFoldable.evolve(this.assignments.get(id) ?? assignmentFoldable.initial, event),
        );
        break;
    }
  }

  gathered(): AssociationHistory {
    const { series, meetings, cases, anslag, delegations, assignments } = this;
    return { series, meetings, cases, anslag, delegations, assignments };
  }
}

function withNumber(series: SeriesHistory, type: string, data: object): SeriesHistory {
  return type === 'series.started'
    ? { ...series, started: data as SeriesStarted }
    : { ...series, taken: [...series.taken, data as NumberTaken] };
}
