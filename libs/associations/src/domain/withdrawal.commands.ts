import type { CivilDate } from '#kernel';
import type { ContinuationDecided, ReceiptConfirmed, WithdrawalRevoked } from './withdrawal.events.js';

export interface GiveNotice {
  type: 'give-notice';
  member: string;
  receivedOn: CivilDate;
  decidedBy: string | null;
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

export type WithdrawalCommand = GiveNotice | ConfirmReceipt | DecideToContinue | RevokeWithdrawal;
