// Writes the reference pages that follow from the code: events, rules, findings, commands and configuration. Reads the build.
// `node test/support/reference-docs.mjs` writes; with `--check` it only says which pages are out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { charterSwitches } from '../../dist/libs/associations/src/index.js';
import { toolVariables, variables } from '../../dist/libs/configuration/src/index.js';
import { allEvents, allFindingRules, allRules } from '../../dist/libs/core/src/index.js';
import { statusOf } from '../../dist/libs/http/src/index.js';
import { coverage } from '../../dist/libs/statute/src/index.js';
import { factsByRule } from './facts-by-rule.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = process.argv.includes('--check');
const facts = factsByRule(`${root}libs`);
const remarked = new Set(allFindingRules.map(({ id }) => id));
/** Rules that refuse what is done, and are findings about what was done. */
const binding = new Set(allRules.map(({ id }) => id).filter((id) => remarked.has(id)));

await write(
  'docs/reference/events.md',
  `# Events

Every event type that the log may hold. Each has a TypeScript type in its context's \`domain\`, a JSON Schema made from it,
and a golden fixture per version in \`test/fixtures/events\`. Made from the code by \`npm run docs\`.

| type | version | data |
| --- | --- | --- |
${allEvents
  .toSorted((a, b) => (a.type < b.type ? -1 : 1))
  .map(({ type, version, schema }) => `| \`${type}\` | ${version} | ${fieldsOf(schema)} |`)
  .join('\n')}
`,
);

await write(
  'docs/reference/rules.md',
  `# Rules

Every rule by which something is refused or remarked on, and what becomes of the law's own rules. Made from the code by
\`npm run docs\`.

**What is done is refused; what was done is recorded.** The program does nothing unlawful: it refuses, by name, with the
law and the facts. What was done on paper before it came here, or elsewhere, is recorded as it was, with a finding that
says what follows. A rule that binds (\`refuse / must\`) is both: it refuses at a meeting that is being held, and is a
finding of severity \`must\` at one that is entered afterwards.

| severity | what it does |
| --- | --- |
| \`refuse\` | nothing is recorded |
| \`must\` | recorded; must be mended, or let stand by the chair with a reason, before the minutes are approved |
| \`warning\` | recorded; a reader should judge |
| \`note\` | recorded; good to know |

## Refusals

A refusal is \`application/problem+json\` whose \`type\` is \`/problem/<id>\`, with the facts it was judged on.

| id | title | law | severity | facts | status |
| --- | --- | --- | --- | --- | --- |
${allRules
  .map(
    (rule) =>
      `| \`${rule.id}\` | ${rule.title} | ${rule.law ?? ''} | ${binding.has(rule.id) ? 'refuse / must' : 'refuse'} | ${factsOf(rule.id)} | ${statusOf(rule)} |`,
  )
  .join('\n')}

## Findings

What the program sees beside the facts, recorded in the same append as the event that made it visible. A finding refuses
nothing and changes nothing.

| id | title | law | severity | facts |
| --- | --- | --- | --- | --- |
${allFindingRules
  .filter(({ id }) => !binding.has(id))
  .map(
    ({ id, title, law, severity }) =>
      `| \`${id}\` | ${title} | ${law ?? ''} | ${severity} | ${factsOf(id)} |`,
  )
  .join('\n')}

## The law, and what holds it

| law | says | held by | how |
| --- | --- | --- | --- |
${coverage
  .filter((one) => 'heldBy' in one)
  .map(
    ({ law, says, heldBy, how }) =>
      `| ${law} | ${says} | ${heldBy.map((id) => `\`${id}\``).join(', ') || 'the way it is built'} | ${how} |`,
  )
  .join('\n')}

## Left to people

| law | says | why |
| --- | --- | --- |
${coverage
  .filter((one) => 'leftTo' in one)
  .map(({ law, says, leftTo }) => `| ${law} | ${says} | ${leftTo} |`)
  .join('\n')}
`,
);

await write(
  'docs/reference/charter.md',
  `# The charter's switches

Where the law leaves a matter to the förbundsordning, or jurists dispute what it says, the charter has a switch. What
\`associations/adopt-charter\` leaves out is as here: the choice that keeps a board on the safe side. A charter is dated,
and the version in force on the day decides, also when an old meeting is replayed. Made from the code by \`npm run docs\`.

| switch | what it does | when the charter is silent | law | why |
| --- | --- | --- | --- | --- |
${Object.entries(charterSwitches)
  .map(
    ([name, one]) =>
      `| \`${name}\` | ${one.does} | \`${JSON.stringify(one.default)}\` | ${one.law} | ${one.reason} |`,
  )
  .join('\n')}
`,
);

await write(
  'docs/reference/commands.md',
  `# Commands

Every command, by the name that scenarios and the log use. The path is below \`/v1/associations/{association}/\`; the body
is described, with an example, in \`/openapi.json\`. Made from the code by \`npm run docs\`.

| command | path | roles | what it does |
| --- | --- | --- | --- |
${commands()
  .map(({ name, path, roles, summary }) => `| \`${name}\` | \`POST ${path}\` | ${roles} | ${summary} |`)
  .join('\n')}
`,
);

await write(
  'docs/reference/configuration.md',
  `# Configuration

Environment variables, read once at boot by \`libs/configuration\`. All faults are told at once, and the process ends.
\`node apps/cli/bootstrap.mjs config --check\` tells the same faults without starting anything, or else every value in use
with what is secret hidden. Made from the code by \`npm run docs\`.

An empty variable is not set. One that is secret, or an address that may hold a password, can be read from a file instead:
\`DATABASE_URL_FILE=/run/secrets/database-url\`.

| variable | secret | default | must be | meaning |
| --- | --- | --- | --- | --- |
${Object.entries(variables)
  .map(
    ([name, { purpose, allowed, otherwise, hides }]) =>
      `| \`${name}\` | ${{ nothing: '', password: 'its password', all: 'yes' }[hides]} | ${otherwise} | ${allowed} | ${purpose} |`,
  )
  .join('\n')}

## Around Paragraf

The command line, the embedded server and the tests read these too. The API and the workers do not.

| variable | meaning |
| --- | --- |
${Object.entries(toolVariables)
  .map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
  .join('\n')}
`,
);

function factsOf(id) {
  return [...(facts.get(id) ?? [])].map((name) => `\`${name}\``).join(', ');
}

function fieldsOf(schema) {
  const required = new Set(schema.required ?? []);
  return Object.keys(schema.properties ?? {})
    .map((name) => (required.has(name) ? `\`${name}\`` : `\`${name}\`?`))
    .join(', ');
}

/** Command routes as the controllers declare them. */
function commands() {
  return readdirSync(`${root}libs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.controller.ts') && file.includes('/commands/'))
    .map((file) => readFileSync(`${root}libs/${file}`, 'utf8'))
    .flatMap((text) => {
      const [, name, options] = /@CommandRoute\(\s*'([^']+)',\s*\{([\s\S]*?)\n?\s*\}\)/.exec(text) ?? [];
      if (!name) return [];
      const value = (key) =>
        new RegExp(`${key}:\\s*(?:'([^']*)'|"([^"]*)")`).exec(options)?.slice(1).find(Boolean) ?? '';
      const roles =
        /roles:\s*\[([^\]]*)\]/.exec(options)?.[1].replaceAll("'", '').trim().replace(/,$/, '') ?? '';
      return [{ name, path: value('path'), roles, summary: value('summary') }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function write(page, text) {
  const formatted = await format(text, { parser: 'markdown', printWidth: 110, singleQuote: true });
  if (safeRead(root + page) === formatted) return;
  if (check) {
    console.error(`${page} is out of date. Run npm run docs.`);
    process.exitCode = 1;
  } else writeFileSync(root + page, formatted);
}

function safeRead(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
