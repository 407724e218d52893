// Sets documents in a thread of its own: Typst compiles without yielding, 60–150 ms a document.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const WORKSPACE = fileURLToPath(new URL('.', import.meta.url));
const EVICT_UNUSED_FOR = 5;

const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [{ fontBlobs: workerData.fonts.map((path) => underOwnName(readFileSync(path))) }],
});

/**
 * Typst looks among the machine's fonts too, and there may be other cuts and versions under the same names: those of
 * the papers are called what no other font is. The names are of equal length, so that the tables stay as they are.
 */
function underOwnName(font) {
  const names = [
    ['DejaVu Sans', 'Paper Signs'],
    ['Source Sans 3', 'Paper Sans v3'],
    ['Source Serif 4', 'Paper Serif v4'],
  ];
  for (const [from, to] of names)
    for (const encoded of [
      (name) => Buffer.from(name, 'latin1'),
      (name) => Buffer.from(name, 'utf16le').swap16(),
    ])
      for (let at = font.indexOf(encoded(from)); at !== -1; at = font.indexOf(encoded(from), at))
        encoded(to).copy(font, at);
  return font;
}

parentPort.on('message', ({ id, template, data, picture, standard }) => {
  void set(template, data, picture, standard).then(
    (bytes) => parentPort.postMessage({ id, bytes }, [bytes.buffer]),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    (error) => parentPort.postMessage({ id, error: String(error.message ?? error) }),
  );
});

async function set(template, data, picture, standard) {
  compiler.mapShadow(`${WORKSPACE}data.json`, Buffer.from(data));
  if (picture) compiler.mapShadow(`${WORKSPACE}${picture.name}`, Buffer.from(picture.bytes));
  try {
    const result = compiler.compile({ mainFilePath: `${WORKSPACE}${template}` });
    // A warning, such as a font that is missing, can mean an empty paper: it counts as an error.
    const fault = result.takeError() ?? result.takeWarnings();
    if (fault) throw new Error(explain(fault));
    // Only the check of PDF/UA-1 is wanted here; the copy is exported as PDF/A and marked as both.
    exported(result.result, 'ua-1');
    return Uint8Array.from(exported(result.result, standard));
  } finally {
    if (picture) compiler.unmapShadow(`${WORKSPACE}${picture.name}`);
    compiler.evictCache(EVICT_UNUSED_FOR);
    // Memory of the native addon is given back in a turn of the event loop only.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function exported(document, pdfStandard) {
  try {
    return compiler.pdf(document, { pdfStandard });
  } catch (error) {
    throw new Error(`${pdfStandard}: ${explain(error)}`, { cause: error });
  }
}

/** What Typst says, without the words of the paper that it may quote. */
function explain(error) {
  const said = error.shortDiagnostics?.map(
    ({ message, path, range }) => `${message} (${path} ${range ?? ''})`,
  );
  return String(said?.join('; ') || error.message || error).replaceAll(/["“][^"”]*["”]/g, '"…"');
}
