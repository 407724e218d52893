// Fills the fences ```lang source=FILE#REGION of every Markdown page with that region of that file.
// With `--check` it only says which pages quote something else than the file says.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');
for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  const quoted = text.replace(
    /^(```\w+ source=(\S+)#(\S+)\n)[\s\S]*?^```/gm,
    (_fence, open, file, name) => `${open}${region(file, name)}\n\`\`\``,
  );
  if (quoted === text) continue;
  if (check) {
    console.error(`${page} quotes something else than the file says. Run npm run docs.`);
    process.exitCode = 1;
  } else writeFileSync(page, quoted);
}

function region(file, name) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.trimEnd().endsWith(`#region ${name}`));
  const end = lines.findIndex((line, index) => index > start && line.includes('#endregion'));
  if (start < 0 || end < 0) throw new Error(`${file} has no region ${name}`);
  const body = lines.slice(start + 1, end);
  const indent = Math.min(...body.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return body
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}
