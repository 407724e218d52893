import type { CivilDate } from '#kernel';
import type {
  ContinuationDecided,
  NoticeDayStated,
  ReceiptConfirmed,
  WithdrawalRevoked,
} from './withdrawal.events.js';

export interface GiveNotice {
  type: 'give-notice';
  member: string;
  receivedOn: CivilDate | null;
  decidedBy: string | null;
}

export interface StateNoticeDay extends Pick<NoticeDayStated, 'receivedOn' | 'source'> {
  type: 'state-day';
}

export interface ConfirmReceipt extends ReceiptConfirmed {
  type: 'confirm-receipt';
}

export interface DecideToContinue extends Omit<ContinuationDecided, 'name'> {
  type: 'decide-to-continue';
}

export interface RevokeWithdrawal extends WithdrawalRevoked {
  type: 'revoke';
}

export type WithdrawalCommand =
  GiveNotice | StateNoticeDay | ConfirmReceipt | DecideToContinue | RevokeWithdrawal;
