import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Tools from outside npm: where they are found they must agree with what is asserted.

const JAVA_LIBRARIES = [
  'preflight',
  'pdfbox2',
  'xmpbox',
  'fontbox2',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

export const hasPoppler = isInstalled('pdftotext', '-v');
export const hasQpdf = isInstalled('qpdf', '--version');
/** Debian's `libpdfbox2-java`, `libactivation-java` and `libjaxb-api-java`, with a Java. */
export const hasPreflight =
  isInstalled('java', '-version') && JAVA_LIBRARIES.every((path) => existsSync(path));

/** What `qpdf --check` has against a PDF; nothing where there is no qpdf. */
export function qpdfFaults(pdf: Uint8Array): string[] {
  if (!hasQpdf) return [];
  const said = toolOn(pdf, 'qpdf', ['--check']);
  return said.includes('No syntax or stream encoding errors found') ? [] : said.split('\n');
}

/** It takes every destination that is an object of its own for a fault, though the standard allows it. */
const QUIRK = "can't convert to Destination";

/** What PDFBox Preflight has against a PDF/A-1, the only part of the standard that it knows. */
export function preflightFaults(pdf: Uint8Array): string[] {
  const said = toolOn(pdf, 'java', [
    '-cp',
    JAVA_LIBRARIES.join(':'),
    'org.apache.pdfbox.preflight.Validator_A1b',
  ]);
  if (said.includes('is a valid PDF/A-1b file')) return [];
  if (!said.includes('is not a valid PDF/A-1b file')) return [said];
  return said.split('\n').filter((line) => /^\d/.test(line) && !line.includes(QUIRK));
}

/** The text as poppler reads it. */
export function popplerText(pdf: Uint8Array): string {
  return toolOn(pdf, 'pdftotext', ['-raw'], ['-']);
}

/** What a tool writes about a PDF. */
function toolOn(pdf: Uint8Array, tool: string, before: string[], after: string[] = []): string {
  const directory = mkdtempSync(join(tmpdir(), 'paragraf-pdf-'));
  try {
    const path = join(directory, 'minutes.pdf');
    writeFileSync(path, pdf);
    const { stdout, stderr } = spawnSync(tool, [...before, path, ...after], { encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function isInstalled(tool: string, flag: string): boolean {
  return !spawnSync(tool, [flag]).error;
}
