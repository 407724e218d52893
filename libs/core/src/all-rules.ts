import { anslagFindingRules, anslagRules } from '#anslag';
import { associationRules, delegationBindingRules, delegationRules } from '#associations';
import { documentRules } from '#documents';
import { seriesAuditRules } from '#evidence';
import { storeRules } from '#event-store';
import { followUpFindingRules, followUpRules, surveyRules } from '#followup';
import { httpRules } from '#http';
import { type FindingRule, findingRuleOf, type Rule } from '#kernel';
import { meetingBindingRules, meetingFindingRules, meetingRules } from '#meetings';
import { caseRules } from '#registry';

/** Every rule that a request can be refused by, sorted by id. */
export const allRules: readonly Rule[] = [
  httpRules,
  storeRules,
  associationRules,
  delegationRules,
  delegationBindingRules,
  caseRules,
  meetingRules,
  meetingBindingRules,
  anslagRules,
  documentRules,
  followUpRules,
  surveyRules,
]
  .flatMap((rules): Rule[] => Object.values(rules))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every kind of finding, sorted by id. */
export const allFindingRules: readonly FindingRule[] = [
  meetingFindingRules,
  anslagFindingRules,
  seriesAuditRules,
  followUpFindingRules,
  Object.values(meetingBindingRules).map(findingRuleOf),
]
  .flatMap((rules): FindingRule[] => Object.values(rules))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
