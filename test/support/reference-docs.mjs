// Writes the reference pages that follow from the code: events, rules, findings and commands. Reads the build.
// `node test/support/reference-docs.mjs` writes; with `--check` it only says which pages are out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { allEvents, allFindingRules, allRules } from '../../dist/libs/core/src/index.js';
import { statusOf } from '../../dist/libs/http/src/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = process.argv.includes('--check');

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

Every rule that a command can be refused by. A refusal is \`application/problem+json\` whose \`type\` is \`/problem/<id>\`,
with the facts it was judged on. Made from the code by \`npm run docs\`.

| id | title | law | status |
| --- | --- | --- | --- |
${allRules.map((rule) => `| \`${rule.id}\` | ${rule.title} | ${rule.law ?? ''} | ${statusOf(rule)} |`).join('\n')}

## Findings

What the system sees beside the facts, recorded in the same append as the event that made it visible. A finding refuses
nothing and changes nothing. \`must\`: the paper is not to be relied on before it is mended; \`warning\`: a reader should
judge; \`note\`: good to know.

| id | title | law | severity |
| --- | --- | --- | --- |
${allFindingRules.map(({ id, title, law, severity }) => `| \`${id}\` | ${title} | ${law ?? ''} | ${severity} |`).join('\n')}
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
