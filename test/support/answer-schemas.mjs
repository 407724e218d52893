// Writes the schemas of what queries answer, for the API's description, from their TypeScript types.
// `node test/support/answer-schemas.mjs` writes; with `--check` it only says whether they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/** The types that queries name with `@Answers`; those they are made of come along. */
const ANSWERS = [
  'AssociationSummary',
  'AssociationView',
  'DelegationView',
  'DischargeMatrix',
  'DischargeView',
  'WithdrawalView',
  'CaseView',
  'CalendarEntry',
  'MeetingSummary',
  'CanDecide',
  'MinutesView',
  'SignaturesView',
  'IssuedPaperView',
  'MeetingDecisions',
  'DecisionView',
  'AssignmentView',
  'YearlyWheel',
  'Board',
  'AnslagView',
  'FundView',
  'ApplicationSummary',
  'ApplicationView',
  'InitiativeView',
  'PreparationView',
  'GrantSummary',
  'GrantView',
  'ObligationView',
  'LedgerView',
  'FrameView',
  'MoneyTrace',
  'FollowUpView',
  'SurveySummary',
  'SurveyView',
  'SeriesAudit',
  'HistoryView',
  'StateAsOf',
  'RichText',
  'Finding',
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = `${root}apps/api/src/openapi/answers.schema.json`;
const generator = createGenerator({
  path: `${root}libs/*/src/index.ts`,
  tsconfig: `${root}tsconfig.json`,
  expose: 'export',
  additionalProperties: false,
  skipTypeCheck: true,
});

const schemas = Object.assign({}, ...ANSWERS.map((type) => generator.createSchema(type).definitions));
const text = JSON.stringify(schemas, null, 2).replaceAll('"#/definitions/', '"#/components/schemas/') + '\n';

if (readText(target) !== text) {
  if (process.argv.includes('--check')) {
    console.error('The schemas of answers are out of date. Run npm run schemas.');
    process.exitCode = 1;
  } else writeFileSync(target, text);
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
