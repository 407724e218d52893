#!/usr/bin/env node
// From a clean clone to a running command: installs and builds what is missing or old, then hands over.
// Only Node's own modules here: nothing else is sure to be installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [command, ...args] = process.argv.slice(2);

requireNode(20, 19);
install(root);
build();

if (command === 'test') await test();
else if (command === 'bench') await bench();
else if (command === 'faults') await handOver('dist/test/faults/main.js', args);
else await handOver('dist/apps/cli/src/main.js', process.argv.slice(2));

function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(
    `Paragraf needs Node ${major}.${minor} or newer; this is ${process.version}. Get it from https://nodejs.org.`,
  );
}

/** Installs exactly what package-lock.json asks for, unless it is there already. */
function install(directory) {
  if (isInstalled(directory)) return;
  const started = Date.now();
  process.stdout.write(`Installing packages in ${directory} … `);
  npm(directory, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error');
  console.log(`done in ${Math.round((Date.now() - started) / 1000)} s`);
}

function isInstalled(directory) {
  const asked = packagesIn(join(directory, 'package-lock.json'));
  const installed = packagesIn(join(directory, 'node_modules', '.package-lock.json'));
  // Optional packages are for some systems only; a package without a version is the project itself or a link.
  return Object.entries(asked).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' || link || optional || devOptional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** Builds from nothing when any source has changed since the last build. */
function build() {
  const stamp = join(root, 'dist', '.built-from');
  const sources = fingerprint('apps', 'libs', 'test', '.swcrc', 'package.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  npm(root, 'run', 'build', '--silent');
  writeFileSync(stamp, sources);
}

/** Changes when a file below the paths is added, removed or written. */
function fingerprint(...paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  };
  for (const path of paths) {
    if (!statSync(join(root, path)).isDirectory()) visit(path);
    else for (const file of filesBelow(path)) visit(file);
  }
  return hash.digest('hex');
}

function filesBelow(directory) {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

async function test() {
  // Parts that need a program from outside npm are left out, and said to be, where there is none.
  const optional = [
    { part: 'the queues on Redis', programs: ['redis-server'] },
    {
      part: 'the pages in a browser',
      programs: [process.env.CHROMIUM, 'google-chrome', 'chromium-browser', 'chromium'],
    },
    { part: "qpdf's check of the PDFs", programs: ['qpdf'] },
    { part: "poppler's reading of the PDFs", programs: ['pdftotext'] },
    { part: "PDFBox Preflight's validation of PDF/A-1a variants", programs: ['java'] },
  ];
  for (const { part, programs } of optional)
    if (!programs.some((program) => program && !spawnSync(program, ['--version']).error))
      console.log(`Will not run: ${part}. There is no ${programs.at(-1)} here.`);

  const options = args.some((argument) => /^(-w|-i|--maxWorkers|--runInBand)/.test(argument))
    ? []
    : ['--maxWorkers=2'];
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...options, ...args],
    { cwd: root, stdio: 'inherit' },
  );
  // Ctrl-C reaches the child by itself; we only wait for it to finish.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((settle) => {
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** The peers it measures itself against are not among Paragraf's own packages. */
async function bench() {
  install(join(root, 'test', 'bench', 'peers'));
  await handOver('dist/test/bench/main.js', args);
}

/** Goes on as the program itself, in this process, so that signals and the exit code are its own. */
async function handOver(program, programArgs) {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`);
  });
  const file = join(root, program);
  process.argv = [process.execPath, file, ...programArgs];
  await import(pathToFileURL(file).href);
}

/** Runs npm quietly; what it had to say is shown only when it fails. */
function npm(directory, ...npmArgs) {
  const own = process.env.npm_execpath;
  const [program, before] = own ? [process.execPath, [own]] : ['npm', []];
  const { status, error, stdout, stderr } = spawnSync(program, [...before, ...npmArgs], {
    cwd: directory,
    encoding: 'utf8',
    // On Windows npm is a batch file, which only a shell can run.
    shell: !own && process.platform === 'win32',
  });
  if (status === 0) return;
  fail(`npm ${npmArgs[0]} failed in ${directory}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
