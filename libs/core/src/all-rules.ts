import { anslagFindingRules, anslagRules } from '#anslag';
import { attachmentRules } from '#attachments';
import {
  associationRules,
  delegationBindingRules,
  delegationRules,
  dischargeRules,
  withdrawalFindingRules,
  withdrawalRules,
} from '#associations';
import { documentRules, paperRules, signatureRules } from '#documents';
import { seriesAuditRules } from '#evidence';
import { storeRules } from '#event-store';
import {
  applicationFindingRules,
  applicationRules,
  fundFindingRules,
  fundingDecisionRules,
  fundRules,
  grantRules,
  initiativeFindingRules,
  initiativeRules,
  partyRules,
  preparationRules,
} from '#funding';
import { followUpFindingRules, followUpRules, surveyRules } from '#followup';
import { httpRules } from '#http';
import { type FindingRule, findingRuleOf, type Rule } from '#kernel';
import { assignmentRules, meetingBindingRules, meetingFindingRules, meetingRules } from '#meetings';
import { caseRules } from '#registry';
import { grantLaw } from '#statute';

/** Every rule that a request can be refused by, sorted by id. */
export const allRules: readonly Rule[] = [
  httpRules,
  storeRules,
  associationRules,
  delegationRules,
  delegationBindingRules,
  dischargeRules,
  withdrawalRules,
  caseRules,
  attachmentRules,
  meetingRules,
  meetingBindingRules,
  assignmentRules,
  anslagRules,
  documentRules,
  signatureRules,
  paperRules,
  applicationRules,
  fundingDecisionRules,
  fundRules,
  grantLaw,
  grantRules,
  initiativeRules,
  partyRules,
  preparationRules,
  followUpRules,
  surveyRules,
]
  .flatMap((rules): Rule[] => Object.values(rules))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every kind of finding, sorted by id. */
export const allFindingRules: readonly FindingRule[] = [
  meetingFindingRules,
  anslagFindingRules,
  applicationFindingRules,
  initiativeFindingRules,
  withdrawalFindingRules,
  seriesAuditRules,
  fundFindingRules,
  followUpFindingRules,
  Object.values(meetingBindingRules).map(findingRuleOf),
  Object.values(grantLaw).map(findingRuleOf),
]
  .flatMap((rules): FindingRule[] => Object.values(rules))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
