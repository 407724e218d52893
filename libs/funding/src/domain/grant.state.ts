import type { CivilDate } from '#kernel';
import type {
  AgreedReport,
  AgreementSigned,
  GrantAmount,
  GrantAwarded,
  GrantCondition,
  GrantEnded,
  GrantEvent,
  GrantLapsed,
  ReclaimRaised,
  ReportReceived,
  RequisitionAttested,
  RequisitionMade,
  YearOre,
} from './grant.events.js';

export type GrantStatus = 'none' | 'reserved' | 'bound' | 'lapsed' | 'ended';

export interface ConditionState extends GrantCondition {
  readonly metOn: CivilDate | null;
}

export interface RequisitionState extends RequisitionMade {
  readonly attestedBy: readonly RequisitionAttested[];
  readonly rejected: { readonly on: CivilDate; readonly reason: string } | null;
  readonly paid: { readonly on: CivilDate; readonly reference: string } | null;
  /** What corrections have added, in öre. */
  readonly correctedOre: number;
  readonly corrections: readonly string[];
}

export interface ReportState extends AgreedReport {
  readonly received: ReportReceived | null;
}

export interface ReclaimState extends ReclaimRaised {
  readonly settledOre: number;
  readonly settlements: readonly string[];
}

/** Everything the events of one grant add up to. */
export interface GrantState {
  readonly status: GrantStatus;
  readonly awarded: GrantAwarded | null;
  /** As they stand: stated later, or changed by decision. */
  readonly amounts: readonly GrantAmount[];
  /** The member that answers for it now, and its contact. */
  readonly owner: string | null;
  readonly contact: string | null;
  readonly conditions: readonly ConditionState[];
  readonly agreement: AgreementSigned | null;
  readonly requisitions: readonly RequisitionState[];
  readonly reports: readonly ReportState[];
  readonly returned: ReadonlyArray<YearOre & { readonly returned: string }>;
  readonly reclaims: readonly ReclaimState[];
  readonly lapsed: GrantLapsed | null;
  readonly ended: GrantEnded | null;
}

export const noGrant: GrantState = {
  status: 'none',
  awarded: null,
  amounts: [],
  owner: null,
  contact: null,
  conditions: [],
  agreement: null,
  requisitions: [],
  reports: [],
  returned: [],
  reclaims: [],
  lapsed: null,
  ended: null,
};

export function evolveGrant(state: GrantState, event: GrantEvent): GrantState {
  switch (event.type) {
    case 'grant.awarded': {
      const { amounts, owner, contact, conditions } = event.data;
      const open = conditions.map((one) => ({ ...one, metOn: null }));
      return { ...state, status: 'reserved', awarded: event.data, amounts, owner, contact, conditions: open };
    }
    case 'grant.amount-stated':
      return { ...state, amounts: event.data.amounts };
    case 'grant.agreement-signed': {
      const reports = event.data.reports.map((report) => ({ ...report, received: null }));
      return { ...state, status: 'bound', agreement: event.data, reports };
    }
    case 'grant.condition-met':
      return withCondition(state, event.data.condition, { metOn: event.data.on });
    case 'grant.condition-extended':
      return withCondition(state, event.data.condition, { due: event.data.due });
    case 'grant.changed':
      return { ...state, amounts: event.data.amounts };
    case 'grant.moved':
      return { ...state, owner: event.data.to, contact: event.data.contact };
    case 'grant.lapsed':
      return { ...state, status: 'lapsed', lapsed: event.data };
    case 'grant.ended':
      return { ...state, status: 'ended', ended: event.data };
    case 'requisition.made': {
      const made = {
        ...event.data,
        attestedBy: [],
        rejected: null,
        paid: null,
        correctedOre: 0,
        corrections: [],
      };
      return { ...state, requisitions: [...state.requisitions, made] };
    }
    case 'requisition.attested':
      return withRequisition(state, event.data.requisition, (one) => ({
        attestedBy: [...one.attestedBy, event.data],
      }));
    case 'requisition.rejected':
      return withRequisition(state, event.data.requisition, () => ({
        rejected: { on: event.data.on, reason: event.data.reason },
      }));
    case 'requisition.paid':
      return withRequisition(state, event.data.requisition, () => ({
        paid: { on: event.data.on, reference: event.data.reference },
      }));
    case 'payment.corrected':
      return withRequisition(state, event.data.requisition, (one) => ({
        correctedOre: one.correctedOre + event.data.ore,
        corrections: [...one.corrections, event.data.correction],
      }));
    case 'report.received': {
      const { report } = event.data;
      const reports = state.reports.map((one) =>
        one.report === report ? { ...one, received: event.data } : one,
      );
      return { ...state, reports };
    }
    case 'money.returned':
      return { ...state, returned: [...state.returned, event.data] };
    case 'reclaim.raised':
      return { ...state, reclaims: [...state.reclaims, { ...event.data, settledOre: 0, settlements: [] }] };
    case 'reclaim.settled': {
      const { reclaim, settlement, ore } = event.data;
      const reclaims = state.reclaims.map((one) =>
        one.reclaim === reclaim
          ? { ...one, settledOre: one.settledOre + ore, settlements: [...one.settlements, settlement] }
          : one,
      );
      return { ...state, reclaims };
    }
  }
}

/** For folding a grant where it serves as a fact for another decision, or to read it. */
export const grantFoldable = { initial: noGrant, evolve: evolveGrant };

function withCondition(state: GrantState, id: string, change: Partial<ConditionState>): GrantState {
  const conditions = state.conditions.map((one) => (one.condition === id ? { ...one, ...change } : one));
  return { ...state, conditions };
}

function withRequisition(
  state: GrantState,
  id: string,
  change: (one: RequisitionState) => Partial<RequisitionState>,
): GrantState {
  const requisitions = state.requisitions.map((one) =>
    one.requisition === id ? { ...one, ...change(one) } : one,
  );
  return { ...state, requisitions };
}
