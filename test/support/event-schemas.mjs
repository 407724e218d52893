// Writes each context's event schemas from its TypeScript types, so that a type and its schema cannot differ.
// `node test/support/event-schemas.mjs` writes; with `--check` it only says which files are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const SOURCES = [
  ['libs/associations/src/domain/association.events.ts', 'AssociationEvent'],
  ['libs/associations/src/domain/delegation.events.ts', 'DelegationEvent'],
  ['libs/associations/src/domain/discharge.events.ts', 'DischargeEvent'],
  ['libs/associations/src/domain/series.events.ts', 'SeriesEvent'],
  ['libs/associations/src/domain/withdrawal.events.ts', 'WithdrawalEvent'],
  ['libs/registry/src/domain/case.events.ts', 'CaseEvent'],
  ['libs/registry/src/domain/case-number.events.ts', 'CaseNumberEvent'],
  ['libs/attachments/src/domain/attachment.events.ts', 'AttachmentEvent'],
  ['libs/funding/src/domain/application.events.ts', 'ApplicationEvent'],
  ['libs/funding/src/domain/fund.events.ts', 'FundEvent'],
  ['libs/funding/src/domain/grant.events.ts', 'GrantEvent'],
  ['libs/funding/src/domain/initiative.events.ts', 'InitiativeEvent'],
  ['libs/funding/src/domain/preparation.events.ts', 'PreparationEvent'],
  ['libs/meetings/src/domain/meeting.events.ts', 'MeetingEvent'],
  ['libs/meetings/src/domain/assignment.events.ts', 'AssignmentEvent'],
  ['libs/anslag/src/domain/anslag.events.ts', 'AnslagEvent'],
  ['libs/followup/src/domain/follow-up.events.ts', 'FollowUpEvent'],
  ['libs/followup/src/domain/survey.events.ts', 'SurveyEvent'],
  ['libs/documents/src/domain/document.events.ts', 'DocumentEvent'],
  ['libs/documents/src/domain/signature.events.ts', 'SignatureEvent'],
  ['libs/documents/src/domain/paper.events.ts', 'PaperEvent'],
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = process.argv.includes('--check');
let outOfDate = 0;

for (const [path, type] of SOURCES) {
  const target = `${root}${path.replace('.ts', '.schema.json')}`;
  const schema = createGenerator({
    path: root + path,
    tsconfig: `${root}tsconfig.json`,
    type,
    topRef: false,
    expose: 'none',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type);
  const text = JSON.stringify(byEventType(schema), null, 2) + '\n';
  if (readText(target) === text) continue;
  outOfDate++;
  if (check) console.error(`${path}: the schema is out of date. Run npm run schemas.`);
  else writeFileSync(target, text);
}
process.exitCode = check && outOfDate > 0 ? 1 : 0;

/** `{ "meeting.opened": <schema of its data> }`, with the definitions that each one uses. */
function byEventType(schema) {
  const variants = [schema].flatMap(function flat(one) {
    return one.anyOf?.flatMap(flat) ?? [one];
  });
  return Object.fromEntries(
    variants
      .map(({ properties: { type, data } }) => [
        type.const,
        { ...data, ...definitionsFor(data, schema.definitions ?? {}) },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function definitionsFor(data, definitions) {
  const used = new Map();
  const visit = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      const key = decodeURIComponent(name);
      if (used.has(key)) continue;
      used.set(key, definitions[key]);
      visit(definitions[key]);
    }
  };
  visit(data);
  return used.size > 0 ? { definitions: Object.fromEntries(used) } : {};
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
