import type {
  ContinuationDecided,
  NoticeGiven,
  ReceiptConfirmed,
  WithdrawalEvent,
  WithdrawalRevoked,
} from './withdrawal.events.js';

export interface WithdrawalState {
  readonly notice: NoticeGiven | null;
  readonly receipt: ReceiptConfirmed | null;
  /** Who has decided to go on without the member, in the order it was recorded. */
  readonly continuing: readonly ContinuationDecided[];
  readonly revoked: WithdrawalRevoked | null;
}

export const noWithdrawal: WithdrawalState = { notice: null, receipt: null, continuing: [], revoked: null };

export function evolveWithdrawal(state: WithdrawalState, event: WithdrawalEvent): WithdrawalState {
  switch (event.type) {
    case 'withdrawal.notice-given':
      return { ...state, notice: event.data };
    case 'withdrawal.day-stated': {
      const { source: _source, ...stated } = event.data;
      return { ...state, notice: state.notice && { ...state.notice, ...stated } };
    }
    case 'withdrawal.receipt-confirmed':
      return { ...state, receipt: event.data };
    case 'withdrawal.continuation-decided':
      return { ...state, continuing: [...state.continuing, event.data] };
    case 'withdrawal.revoked':
      return { ...state, revoked: event.data };
    case 'withdrawal.finding-recorded':
      // What was seen then; what stands now is judged anew from the members of the day.
      return state;
  }
}

/** For folding a withdrawal without deciding anything about it. */
export const withdrawalFoldable = { initial: noWithdrawal, evolve: evolveWithdrawal };
